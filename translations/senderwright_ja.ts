<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>catalog</name>
    <message>
        <source>Put TXT values in double quotes, longer than 255 characters as several quoted parts.</source>
        <translation>TXTの値は二重引用符で囲みます。255文字を超える場合は、引用符で囲んだ複数の部分に分けます。</translation>
    </message>
    <message>
        <source>Submit the change list, or nothing is published.</source>
        <translation>変更リストを送信してください。送信しないと何も公開されません。</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its hidden primary.</source>
        <translation>セカンダリーゾーンは、元になる非公開のプライマリーで編集します。</translation>
    </message>
    <message>
        <source>Leave the line (线路) at its default.</source>
        <translation>回線（线路）は初期値のままにします。</translation>
    </message>
    <message>
        <source>Type TXT values without quotes.</source>
        <translation>TXTの値は引用符なしで入力します。</translation>
    </message>
    <message>
        <source>A 4096-bit DKIM key does not fit: use 2048 bits.</source>
        <translation>4096ビットのDKIM鍵は入りません。2048ビットを使ってください。</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot.</source>
        <translation>CNAMEとMXの宛先は、末尾にドットを付けます。</translation>
    </message>
    <message>
        <source>Type names in full, with your domain, and without a dot at the end.</source>
        <translation>名前はドメインまで含めて全部入力します。末尾のドットは付けません。</translation>
    </message>
    <message>
        <source>Nothing is published before “Prosegui” and then “Salva Configurazione” at the foot of the page.</source>
        <translation>ページの下にある「Prosegui」、続いて「Salva Configurazione」を押すまでは、何も公開されません。</translation>
    </message>
    <message>
        <source>Do not type quotes: Azure would make them part of the value.</source>
        <translation>引用符は入力しないでください。Azureでは値の一部になってしまいます。</translation>
    </message>
    <message>
        <source>Records of one name and type are one set: open the existing set and add a line.</source>
        <translation>名前と種類が同じレコードは1つのセットです。既存のセットを開いて行を追加します。</translation>
    </message>
    <message>
        <source>The TTL belongs to the whole set.</source>
        <translation>TTLはセット全体に適用されます。</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes, in parts of at most 255 characters: a semicolon outside quotes starts a comment.</source>
        <translation>TXTの値はすべて二重引用符で囲み、1つの部分を255文字以内にします。引用符の外のセミコロンは、そこからコメントになります。</translation>
    </message>
    <message>
        <source>End full names with a dot, or the origin is added.</source>
        <translation>完全な名前は末尾にドットを付けます。付けないとオリジンが追加されます。</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record and reload the zone.</source>
        <translation>SOAレコードのシリアル番号を上げて、ゾーンを再読み込みします。</translation>
    </message>
    <message>
        <source>Use @ for the domain itself.</source>
        <translation>ドメインそのものには@を使います。</translation>
    </message>
    <message>
        <source>Set Proxy status to “DNS only” (grey cloud) for every CNAME here: a proxied one cannot be found by receivers.</source>
        <translation>ここにあるすべてのCNAMEで、Proxy statusを「DNS only」（灰色の雲）にします。プロキシを通したCNAMEは、受信側から見つけられません。</translation>
    </message>
    <message>
        <source>If “Flatten all CNAMEs” is on under DNS &gt; Settings, change it to flatten only at the apex.</source>
        <translation>DNS &gt; Settingsで「Flatten all CNAMEs」がオンなら、ドメインの頂点だけをフラット化する設定に変えます。</translation>
    </message>
    <message>
        <source>If your domain was connected through a hosting partner, edit the records at that partner instead.</source>
        <translation>ホスティングパートナーを通じてドメインを接続した場合は、そのパートナーのところでレコードを編集します。</translation>
    </message>
    <message>
        <source>The field for the text is called “Points to”.</source>
        <translation>テキストを入れる欄の名前は「Points to」です。</translation>
    </message>
    <message>
        <source>Changes show after one to four hours.</source>
        <translation>変更が見えるまでに1～4時間かかります。</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or your domain is added.</source>
        <translation>CNAMEとMXの宛先は、末尾にドットを付けます。付けないとドメインが追加されます。</translation>
    </message>
    <message>
        <source>cPanel adds the domain and the dot when they are missing: look at the name it shows before you save.</source>
        <translation>ドメインやドットがないと、cPanelが自動で補います。保存する前に、表示された名前を確認してください。</translation>
    </message>
    <message>
        <source>For a long DKIM value copy the “Full” form.</source>
        <translation>長いDKIMの値は、「Full」の形式をコピーします。</translation>
    </message>
    <message>
        <source>CNAME and MX targets must end with a dot.</source>
        <translation>CNAMEとMXの宛先は、末尾にドットが必要です。</translation>
    </message>
    <message>
        <source>The lowest TTL is often 3600 seconds.</source>
        <translation>TTLの最小値は、たいてい3600秒です。</translation>
    </message>
    <message>
        <source>Type TXT values without quotes and without backslashes.</source>
        <translation>TXTの値は、引用符もバックスラッシュも付けずに入力します。</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or the domain is added.</source>
        <translation>CNAMEとMXの宛先は、末尾にドットを付けます。付けないとドメインが追加されます。</translation>
    </message>
    <message>
        <source>Type only the part before your domain.</source>
        <translation>ドメインより前の部分だけを入力します。</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot.</source>
        <translation>CNAMEとMXの宛先には、必ず末尾にドットを付けます。</translation>
    </message>
    <message>
        <source>Take backslashes out of TXT values.</source>
        <translation>TXTの値からバックスラッシュを取り除きます。</translation>
    </message>
    <message>
        <source>Put TXT values in double quotes: without them every word becomes a string of its own and the spaces are lost.</source>
        <translation>TXTの値は二重引用符で囲みます。囲まないと、単語ごとに別の文字列になり、空白が失われます。</translation>
    </message>
    <message>
        <source>Leave the line type (线路类型) at its default.</source>
        <translation>回線の種類（线路类型）は初期値のままにします。</translation>
    </message>
    <message>
        <source>Never put a CNAME at @: it disturbs MX and TXT there.</source>
        <translation>@にはCNAMEを置かないでください。そこにあるMXとTXTの妨げになります。</translation>
    </message>
    <message>
        <source>Type only the part before your domain; leave it empty for the domain itself.</source>
        <translation>ドメインより前の部分だけを入力します。ドメインそのものの場合は空欄にします。</translation>
    </message>
    <message>
        <source>A custom SPF record switches DreamHost&apos;s own off: keep its includes while DreamHost sends mail for you.</source>
        <translation>独自のSPFレコードを作ると、DreamHostのSPFレコードは無効になります。DreamHostからもメールを送る間は、DreamHostのincludeを残してください。</translation>
    </message>
    <message>
        <source>It can take up to six hours to show.</source>
        <translation>見えるまでに最大6時間かかることがあります。</translation>
    </message>
    <message>
        <source>This service is closed: check where your domain is really served from.</source>
        <translation>このサービスは終了しています。ドメインが実際にどこから配信されているかを確認してください。</translation>
    </message>
    <message>
        <source>Records for the domain itself and for names below it are in two separate blocks.</source>
        <translation>ドメインそのもののレコードと、その下の名前のレコードは、別々の枠に分かれています。</translation>
    </message>
    <message>
        <source>One TTL holds for the whole domain.</source>
        <translation>TTLはドメイン全体で1つです。</translation>
    </message>
    <message>
        <source>Saving takes two steps: NEXT, then CONFIRM.</source>
        <translation>保存は2段階です。NEXT、続いてCONFIRMを押します。</translation>
    </message>
    <message>
        <source>Resellers show these records in panels of their own.</source>
        <translation>再販業者は、これらのレコードを独自のパネルで表示します。</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or Gandi adds your domain to it.</source>
        <translation>CNAMEとMXの宛先には、必ず末尾にドットを付けます。付けないとGandiがドメインを追加します。</translation>
    </message>
    <message>
        <source>Type only the part before your domain: GoDaddy adds the domain, so the full name would be doubled.</source>
        <translation>ドメインより前の部分だけを入力します。GoDaddyがドメインを追加するので、完全な名前を入れるとドメインが二重になります。</translation>
    </message>
    <message>
        <source>A _dmarc record may be there from the start: edit it, do not add a second one.</source>
        <translation>_dmarcレコードが最初からあることがあります。2つ目を追加せず、そのレコードを編集してください。</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes: without them all spaces vanish and the record is broken.</source>
        <translation>TXTの値はすべて二重引用符で囲みます。囲まないと空白がすべて消えて、レコードが壊れます。</translation>
    </message>
    <message>
        <source>Longer than 255 characters: several quoted parts in the one field.</source>
        <translation>255文字を超える場合は、引用符で囲んだ複数の部分に分けて、1つの欄に入れます。</translation>
    </message>
    <message>
        <source>Values of one name and type are one record set: edit it and use “Add item”.</source>
        <translation>名前と種類が同じ値は1つのレコードセットです。それを編集して「Add item」を使います。</translation>
    </message>
    <message>
        <source>End CNAME targets with a dot, or your domain is added.</source>
        <translation>CNAMEの宛先は、末尾にドットを付けます。付けないとドメインが追加されます。</translation>
    </message>
    <message>
        <source>If a TXT value is refused, type it in double quotes, in parts of at most 255 characters.</source>
        <translation>TXTの値が受け付けられないときは、二重引用符で囲み、1つの部分を255文字以内にして入力します。</translation>
    </message>
    <message>
        <source>Hetzner has several panels: the one that lists your zone is the right one.</source>
        <translation>Hetznerにはパネルがいくつかあります。自社のゾーンが一覧に出るパネルが正しいパネルです。</translation>
    </message>
    <message>
        <source>In the older editor type the full name with a dot at the end, or your domain is added once more.</source>
        <translation>古いエディターでは、末尾にドットを付けた完全な名前を入力します。そうしないとドメインがもう一度追加されます。</translation>
    </message>
    <message>
        <source>There is a zone editor only when the domain is pointed to a hosting account.</source>
        <translation>ゾーンエディターがあるのは、ドメインがホスティングアカウントに向いているときだけです。</translation>
    </message>
    <message>
        <source>Delete a preset A or CNAME record of the same name first.</source>
        <translation>同じ名前のAレコードやCNAMEレコードが最初から設定されていたら、先に削除します。</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its primary.</source>
        <translation>セカンダリーゾーンは、プライマリーで編集します。</translation>
    </message>
    <message>
        <source>The repair buttons for Infomaniak mail write DKIM, SPF and DMARC too: do not let them double yours.</source>
        <translation>Infomaniakのメール用の修復ボタンは、DKIM、SPF、DMARCも書き込みます。自社のレコードと重複しないようにしてください。</translation>
    </message>
    <message>
        <source>Type only the part before your domain: IONOS adds the domain.</source>
        <translation>ドメインより前の部分だけを入力します。IONOSがドメインを追加します。</translation>
    </message>
    <message>
        <source>If _dmarc is a CNAME to dmarc.ionos.de, delete it before you add the TXT record.</source>
        <translation>_dmarcがdmarc.ionos.deへのCNAMEになっている場合は、TXTレコードを追加する前に削除します。</translation>
    </message>
    <message>
        <source>A CNAME is refused while an A or AAAA record has the same name.</source>
        <translation>同じ名前のAレコードまたはAAAAレコードがある間は、CNAMEは受け付けられません。</translation>
    </message>
    <message>
        <source>Zone files are rebuilt every few minutes: a new record is not visible at once.</source>
        <translation>ゾーンファイルは数分ごとに作り直されます。新しいレコードはすぐには見えません。</translation>
    </message>
    <message>
        <source>Create the subdomain first (_dmarc, selector._domainkey), then add the TXT record in it.</source>
        <translation>先にサブドメイン（_dmarc、selector._domainkey）を作り、その中にTXTレコードを追加します。</translation>
    </message>
    <message>
        <source>Type SPF values with double quotes around them.</source>
        <translation>SPFの値は二重引用符で囲んで入力します。</translation>
    </message>
    <message>
        <source>Add your own records under “Custom records”.</source>
        <translation>自社のレコードは「Custom records」に追加します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own SPF is managed there: merge other senders into it.</source>
        <translation>Microsoft自身のSPFはそこで管理されています。ほかの送信元はそれに統合してください。</translation>
    </message>
    <message>
        <source>Leave Host empty for the domain itself.</source>
        <translation>ドメインそのものの場合は、Hostを空欄にします。</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Namecheap adds the domain and does not warn when it is doubled.</source>
        <translation>ドメインより前の部分だけを入力します。Namecheapがドメインを追加し、二重になっても警告しません。</translation>
    </message>
    <message>
        <source>MX records can be added only after Mail Settings is set to “Custom MX”.</source>
        <translation>MXレコードは、Mail Settingsを「Custom MX」にしてからでないと追加できません。</translation>
    </message>
    <message>
        <source>While Email Forwarding or Private Email is on, Namecheap writes MX and SPF itself.</source>
        <translation>Email ForwardingまたはPrivate Emailがオンの間は、NamecheapがMXとSPFを自分で書き込みます。</translation>
    </message>
    <message>
        <source>One TTL holds for the whole zone.</source>
        <translation>TTLはゾーン全体で1つです。</translation>
    </message>
    <message>
        <source>A record cannot be edited: delete it and add it anew.</source>
        <translation>レコードは編集できません。削除して、新しく追加してください。</translation>
    </message>
    <message>
        <source>For a CNAME choose “Other Host” and end the target with a dot.</source>
        <translation>CNAMEの場合は「Other Host」を選び、宛先の末尾にドットを付けます。</translation>
    </message>
    <message>
        <source>Each record type has a page of its own: continue to the end and save.</source>
        <translation>レコードの種類ごとにページが分かれています。最後まで進んで保存します。</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving.</source>
        <translation>長いDKIMの値は、保存したあとでもう一度確認してください。</translation>
    </message>
    <message>
        <source>Add an answer to the existing record instead of a second record of the same name and type.</source>
        <translation>名前と種類が同じレコードをもう1つ作らず、既存のレコードに回答（answer）を追加します。</translation>
    </message>
    <message>
        <source>Longer than 255 characters: give the TXT value in quoted parts.</source>
        <translation>255文字を超える場合は、TXTの値を引用符で囲んだ部分に分けて入力します。</translation>
    </message>
    <message>
        <source>Changes stay a draft until “Publish changes”.</source>
        <translation>「Publish changes」を押すまで、変更は下書きのままです。</translation>
    </message>
    <message>
        <source>If a CNAME with an underscore is refused, publish the TXT record that it leads to and watch for the sender&apos;s key changes.</source>
        <translation>アンダースコアのあるCNAMEが受け付けられないときは、そのCNAMEの先にあるTXTレコードを公開します。その後は、送信元の鍵が変わらないか気を付けてください。</translation>
    </message>
    <message>
        <source>The same page offers to change the name servers: read before you confirm.</source>
        <translation>同じページで、ネームサーバーの変更も勧められます。確定する前によく読んでください。</translation>
    </message>
    <message>
        <source>Switch off the preset mail records before you add MX records of another provider.</source>
        <translation>別の事業者のMXレコードを追加する前に、最初からあるメール用レコードをオフにします。</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or OVH adds your domain to it.</source>
        <translation>CNAMEとMXの宛先には、必ず末尾にドットを付けます。付けないとOVHがドメインを追加します。</translation>
    </message>
    <message>
        <source>The DKIM assistant rewrites the end of the key: use a plain TXT record.</source>
        <translation>DKIMアシスタントは鍵の末尾を書き換えます。普通のTXTレコードを使ってください。</translation>
    </message>
    <message>
        <source>For TXT longer than 255 characters use the text mode of the zone.</source>
        <translation>255文字を超えるTXTには、ゾーンのテキストモードを使います。</translation>
    </message>
    <message>
        <source>Leave the domain name field empty for the domain itself.</source>
        <translation>ドメインそのものの場合は、ドメイン名の欄を空欄にします。</translation>
    </message>
    <message>
        <source>Some versions publish only after “Update”.</source>
        <translation>バージョンによっては、「Update」を押すまで公開されません。</translation>
    </message>
    <message>
        <source>Preset parking records may stand in the way: delete those of the same name first.</source>
        <translation>最初からあるパーキング用レコードが妨げになることがあります。同じ名前のものを先に削除します。</translation>
    </message>
    <message>
        <source>The lowest TTL is 600 seconds.</source>
        <translation>TTLの最小値は600秒です。</translation>
    </message>
    <message>
        <source>Cloud DNS and the older managed DNS are two systems: edit the zone where it really is.</source>
        <translation>Cloud DNSと以前のマネージドDNSは別のシステムです。実際にゾーンがあるほうで編集してください。</translation>
    </message>
    <message>
        <source>CNAME records are under “Domain Aliases Records”.</source>
        <translation>CNAMEレコードは「Domain Aliases Records」にあります。</translation>
    </message>
    <message>
        <source>MX priority is picked as high, medium or low.</source>
        <translation>MXの優先度は、高、中、低から選びます。</translation>
    </message>
    <message>
        <source>All TXT values of one name live in one record: open the existing TXT record and put each value on a line of its own.</source>
        <translation>同じ名前のTXTの値は、すべて1つのレコードに入ります。既存のTXTレコードを開き、値を1行に1つずつ入れます。</translation>
    </message>
    <message>
        <source>Type every TXT value inside double quotes; longer than 255 characters as several quoted parts on one line.</source>
        <translation>TXTの値はすべて二重引用符の中に入力します。255文字を超える場合は、引用符で囲んだ複数の部分を1行に並べます。</translation>
    </message>
    <message>
        <source>If there are several hosted zones for the name, only the one with the delegated name servers counts.</source>
        <translation>同じ名前のホストゾーンがいくつかある場合、有効なのは、委任されたネームサーバーを持つものだけです。</translation>
    </message>
    <message>
        <source>TXT values have no quotes and no backslashes, and at most 500 characters.</source>
        <translation>TXTの値には引用符もバックスラッシュも付けません。最大500文字です。</translation>
    </message>
    <message>
        <source>The TTL is called “Cache duration”.</source>
        <translation>TTLは「Cache duration」という名前です。</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Squarespace adds the domain.</source>
        <translation>ドメインより前の部分だけを入力します。Squarespaceがドメインを追加します。</translation>
    </message>
    <message>
        <source>The field for a CNAME target is called “Alias Data”.</source>
        <translation>CNAMEの宛先を入れる欄の名前は「Alias Data」です。</translation>
    </message>
    <message>
        <source>Domains that came from Google Domains are edited here, whatever their name servers are called.</source>
        <translation>Google Domainsから移ってきたドメインは、ネームサーバーの名前に関係なく、ここで編集します。</translation>
    </message>
    <message>
        <source>Type only the prefix: STRATO adds the domain.</source>
        <translation>前の部分だけを入力します。STRATOがドメインを追加します。</translation>
    </message>
    <message>
        <source>SPF and DMARC have settings of their own: choose the user-defined rule.</source>
        <translation>SPFとDMARCには専用の設定があります。ユーザー定義のルールを選びます。</translation>
    </message>
    <message>
        <source>Create the subdomain first when you need a CNAME below it.</source>
        <translation>サブドメインの下にCNAMEが必要なときは、先にサブドメインを作ります。</translation>
    </message>
    <message>
        <source>Backslashes are refused in TXT values.</source>
        <translation>TXTの値に、バックスラッシュは使えません。</translation>
    </message>
    <message>
        <source>A CNAME target is a full name, with or without the dot at the end.</source>
        <translation>CNAMEの宛先は完全な名前です。末尾のドットは、あってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>Records made by the system cannot be changed; your own win over them.</source>
        <translation>システムが作ったレコードは変更できません。自分で作ったレコードのほうが優先されます。</translation>
    </message>
    <message>
        <source>A wrong SPF record is refused when you save.</source>
        <translation>誤ったSPFレコードは、保存するときに拒否されます。</translation>
    </message>
    <message>
        <source>Leave the host name empty for the domain itself; otherwise type only the part before it.</source>
        <translation>ドメインそのものの場合は、ホスト名を空欄にします。それ以外は、ドメインより前の部分だけを入力します。</translation>
    </message>
    <message>
        <source>MX records have a block of their own: choose “Other” as the mail provider.</source>
        <translation>MXレコードには専用の枠があります。メール事業者として「Other」を選びます。</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving: older panels cut it.</source>
        <translation>長いDKIMの値は、保存したあとでもう一度確認してください。古いパネルでは途中で切れることがあります。</translation>
    </message>
    <message>
        <source>Switches under メール write SPF, DKIM and DMARC too: do not double them.</source>
        <translation>「メール」にあるスイッチは、SPF、DKIM、DMARCも書き込みます。重複しないようにしてください。</translation>
    </message>
    <message>
        <source>Own mail server</source>
        <translation>自社のメールサーバー</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>そのほかの事業者</translation>
    </message>
    <message>
        <source>Zuora default mail server</source>
        <translation>Zuoraの標準メールサーバー</translation>
    </message>
    <message>
        <source>SMTP user and password made for this region; not the IAM keys</source>
        <translation>このリージョン用に作ったSMTPユーザーとパスワード（IAMキーではありません）</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWSリージョン</translation>
    </message>
    <message>
        <source>The region of the SES account, as in the console address.</source>
        <translation>SESアカウントのリージョンです。コンソールのアドレスにあるとおりに入力します。</translation>
    </message>
    <message>
        <source>Custom MAIL FROM subdomain</source>
        <translation>カスタムMAIL FROMのサブドメイン</translation>
    </message>
    <message>
        <source>Only if you set one up in SES: the part before your domain, such as “bounce”. It must not receive or send other mail.</source>
        <translation>SESで設定した場合だけ入力します。ドメインより前の部分で、「bounce」などです。ここでほかのメールを受信したり送信したりしてはいけません。</translation>
    </message>
    <message>
        <source>SMTP login and SMTP key; not the API key</source>
        <translation>SMTPログインとSMTPキー（APIキーではありません）</translation>
    </message>
    <message>
        <source>SMTP credential: address and generated password</source>
        <translation>SMTP認証情報: アドレスと、生成されたパスワード</translation>
    </message>
    <message>
        <source>Address and an app password</source>
        <translation>アドレスとアプリパスワード</translation>
    </message>
    <message>
        <source>Relay: allowed addresses or a login; smtp.gmail.com: an app password or OAuth 2.0</source>
        <translation>リレー: 許可したIPアドレスまたはログイン。smtp.gmail.com: アプリパスワードまたはOAuth 2.0</translation>
    </message>
    <message>
        <source>SMTP user made per domain, with its password</source>
        <translation>ドメインごとに作るSMTPユーザーと、そのパスワード</translation>
    </message>
    <message>
        <source>User name is a full address at the sending domain; credentials per domain</source>
        <translation>ユーザー名は送信ドメインの完全なアドレス。認証情報はドメインごと</translation>
    </message>
    <message>
        <source>Mailgun sending domain</source>
        <translation>Mailgunの送信ドメイン</translation>
    </message>
    <message>
        <source>As in the Mailgun console; usually a subdomain such as mg.example.com.</source>
        <translation>Mailgunのコンソールにあるとおりです。たいていはmg.example.comのようなサブドメインです。</translation>
    </message>
    <message>
        <source>API key as user name, secret key as password</source>
        <translation>APIキーがユーザー名、シークレットキーがパスワード</translation>
    </message>
    <message>
        <source>Any user name, an API key as password</source>
        <translation>ユーザー名は任意、APIキーがパスワード</translation>
    </message>
    <message>
        <source>OAuth 2.0; passwords are being retired</source>
        <translation>OAuth 2.0（パスワード方式は廃止されつつあります）</translation>
    </message>
    <message>
        <source>SMTP credential of an IAM user</source>
        <translation>IAMユーザーのSMTP認証情報</translation>
    </message>
    <message>
        <source>OCI region</source>
        <translation>OCIリージョン</translation>
    </message>
    <message>
        <source>Such as us-ashburn-1, as in the console address.</source>
        <translation>us-ashburn-1などです。コンソールのアドレスにあるとおりに入力します。</translation>
    </message>
    <message>
        <source>SPF include</source>
        <translation>SPFのinclude</translation>
    </message>
    <message>
        <source>Americas, Asia-Pacific (ap.) or Europe (eu.).</source>
        <translation>アメリカ、アジア太平洋（ap.）、またはヨーロッパ（eu.）です。</translation>
    </message>
    <message>
        <source>The server API token as user name and as password</source>
        <translation>サーバーのAPIトークンを、ユーザー名とパスワードの両方に使用</translation>
    </message>
    <message>
        <source>Address of the custom domain and an SMTP token</source>
        <translation>カスタムドメインのアドレスとSMTPトークン</translation>
    </message>
    <message>
        <source>User name is the word resend, password an API key</source>
        <translation>ユーザー名はresendという単語、パスワードはAPIキー</translation>
    </message>
    <message>
        <source>Project id as user name, API secret key as password</source>
        <translation>プロジェクトIDがユーザー名、APIシークレットキーがパスワード</translation>
    </message>
    <message>
        <source>User name is the word apikey, password an API key with the Mail permission</source>
        <translation>ユーザー名はapikeyという単語、パスワードはMail権限のあるAPIキー</translation>
    </message>
    <message>
        <source>SMTP user and password</source>
        <translation>SMTPユーザーとパスワード</translation>
    </message>
    <message>
        <source>User name SMTP_Injection, password an API key that may send by SMTP</source>
        <translation>ユーザー名はSMTP_Injection、パスワードはSMTPで送信できるAPIキー</translation>
    </message>
    <message>
        <source>User name is the word emailapikey, password a Send Mail token</source>
        <translation>ユーザー名はemailapikeyという単語、パスワードはSend Mailトークン</translation>
    </message>
    <message>
        <source>Mailbox address and an app password</source>
        <translation>メールボックスのアドレスとアプリパスワード</translation>
    </message>
    <message>
        <source>The name after “include:” in the Zoho console; it depends on your plan and region.</source>
        <translation>Zohoのコンソールで「include:」の後にある名前です。プランとリージョンによって変わります。</translation>
    </message>
</context>
<context>
    <name>changed_sets</name>
    <message>
        <source>Made</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>予定と異なる</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>送信経路</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>実証</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>DNS is the public directory in which a domain says where its mail goes and who may send for it. Every mail server in the world can read it.</source>
        <translation>DNSは、メールの届け先や送信できるサーバーをドメインが示す、公開の登録簿です。世界中のメールサーバーから読めます。</translation>
    </message>
    <message>
        <source>DNS host</source>
        <comment>forms of a term, | between</comment>
        <translation>DNSホスト</translation>
    </message>
    <message>
        <source>Your DNS host is the company in whose panel your records are kept. Often it is where the domain was bought, or your web host.</source>
        <translation>DNSホストは、レコードを管理するパネルを提供している会社です。多くの場合、ドメインの購入先か、ウェブのホスティング会社です。</translation>
    </message>
    <message>
        <source>name server|name servers</source>
        <comment>forms of a term, | between</comment>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>A name server holds your records and answers for your domain. What all your name servers say is what counts.</source>
        <translation>ネームサーバーはレコードを持ち、自社のドメインについて応答します。すべてのネームサーバーの応答が正式な内容です。</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms of a term, | between</comment>
        <translation>リゾルバー</translation>
    </message>
    <message>
        <source>A resolver asks DNS for others and keeps each answer for a while. It may show an old value until its copy expires.</source>
        <translation>リゾルバーは、代わりにDNSに問い合わせ、回答をしばらく保持します。その期限が切れるまで、古い値を返すことがあります。</translation>
    </message>
    <message>
        <source>SPF is a list, published in DNS, of the servers that may send mail for a domain. There may be only one SPF record at a name.</source>
        <translation>SPFは、ドメインのメールを送信できるサーバーの一覧で、DNSで公開します。SPFレコードは、1つの名前に1つだけ置けます。</translation>
    </message>
    <message>
        <source>DKIM is a signature in each message. Its public key stands in DNS, so that everybody can check that the message is yours and unchanged.</source>
        <translation>DKIMは、メールごとに付く署名です。公開鍵がDNSにあるので、本物のメールで改変されていないことを誰でも確認できます。</translation>
    </message>
    <message>
        <source>DMARC says what receivers shall do with mail in your name that cannot prove it is yours. SPF or DKIM has to pass for the very domain in From.</source>
        <translation>DMARCは、自社の名前で送られ、本物と証明できないメールを受信側がどう扱うかを示します。SPFかDKIMが、Fromのドメインそのもので合格する必要があります。</translation>
    </message>
    <message>
        <source>A CNAME record makes one name an alias for another. Nothing else may stand at a name that has a CNAME.</source>
        <translation>CNAMEレコードは、ある名前を別の名前の別名にします。CNAMEのある名前には、ほかのレコードを置けません。</translation>
    </message>
    <message>
        <source>A TXT record holds a line of text. SPF, DMARC and some DKIM keys are published as TXT records.</source>
        <translation>TXTレコードには、1行のテキストが入ります。SPF、DMARC、一部のDKIM鍵は、TXTレコードとして公開します。</translation>
    </message>
    <message>
        <source>mail server|mail servers|MX</source>
        <comment>forms of a term, | between</comment>
        <translation>メールサーバー|MX</translation>
    </message>
    <message>
        <source>The mail servers of a domain receive its mail; MX records name them. Replies and bounces go there.</source>
        <translation>ドメインのメールサーバーは、そのドメイン宛てのメールを受け取ります。MXレコードで指定します。返信と不達通知もそこに届きます。</translation>
    </message>
    <message>
        <source>TTL is how long others may keep an answer before they ask again. After a change the old value may live on for that long.</source>
        <translation>TTLは、回答を保持してよい時間です。過ぎると、もう一度問い合わせます。変更後も、その間は古い値が残ることがあります。</translation>
    </message>
    <message>
        <source>selector|selectors</source>
        <comment>forms of a term, | between</comment>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>A selector is a short word that tells one DKIM key of a domain from another. It stands before ._domainkey in the name of the record.</source>
        <translation>セレクターは、ドメインのDKIM鍵を互いに区別する短い語です。レコードの名前で、._domainkeyの前に置きます。</translation>
    </message>
    <message>
        <source>DNS lookup|DNS lookups|lookup|lookups</source>
        <comment>forms of a term, | between</comment>
        <translation>DNS参照|参照</translation>
    </message>
    <message>
        <source>A lookup is a question to DNS that is needed to read an SPF record. Receivers stop after 10 and then treat the record as broken.</source>
        <translation>DNS参照は、SPFレコードを読むために必要なDNSへの問い合わせです。受信側は10回で打ち切り、それを超えるレコードは壊れているものとして扱います。</translation>
    </message>
    <message>
        <source>alignment|aligned|align</source>
        <comment>forms of a term, | between</comment>
        <translation>整合</translation>
    </message>
    <message>
        <source>Alignment means that SPF or DKIM passed for the domain that people see in From. Only then does DMARC pass.</source>
        <translation>整合とは、受信者に見えるFromのドメインで、SPFかDKIMが合格したことです。そのときだけ、DMARCが合格します。</translation>
    </message>
    <message>
        <source>policy|policies</source>
        <comment>forms of a term, | between</comment>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>The policy is what a domain asks receivers to do with mail that fails DMARC: none, quarantine or reject. Begin with none and raise it when the reports are clean.</source>
        <translation>ポリシーは、DMARCに不合格のメールの扱いを、ドメインが受信側に求めるものです。none、quarantine、rejectがあります。noneから始め、レポートに問題がなくなったら上げます。</translation>
    </message>
    <message>
        <source>With p=none receivers deliver as before and only send reports. It is the safe beginning.</source>
        <translation>p=noneでは、受信側はこれまでどおり配信し、レポートを送るだけです。安全な始め方です。</translation>
    </message>
    <message>
        <source>With p=quarantine mail that fails goes to the spam folder. Choose it when the reports show that your own mail passes.</source>
        <translation>p=quarantineでは、不合格のメールは迷惑メールフォルダーに入ります。自社のメールが合格していることをレポートで確かめてから選びます。</translation>
    </message>
    <message>
        <source>With p=reject mail that fails is turned away and nobody sees it. Choose it last.</source>
        <translation>p=rejectでは、不合格のメールは拒否され、誰にも届きません。最後に選びます。</translation>
    </message>
    <message>
        <source>report|reports|rua</source>
        <comment>forms of a term, | between</comment>
        <translation>レポート|rua</translation>
    </message>
    <message>
        <source>Reports are daily summaries of who sends mail in your name, and what passes. The tag rua of the DMARC record says where they go.</source>
        <translation>レポートは、誰が自社の名前でメールを送り、何が合格したかをまとめた日次の報告です。送り先は、DMARCレコードのタグruaで指定します。</translation>
    </message>
    <message>
        <source>envelope sender|return path|bounce address|bounces</source>
        <comment>forms of a term, | between</comment>
        <translation>エンベロープ送信者|リターンパス|返送先アドレス|不達通知用アドレス|不達通知</translation>
    </message>
    <message>
        <source>The envelope sender is the address to which bounces go; readers do not see it. SPF is checked for its domain, not for the one in From.</source>
        <translation>エンベロープ送信者は、不達通知が届くアドレスです。読む人には見えません。SPFは、Fromのドメインではなく、このアドレスのドメインで確認されます。</translation>
    </message>
    <message>
        <source>DNSSEC signs DNS answers, so that nobody can forge them on the way. Mail arrives without it.</source>
        <translation>DNSSECはDNSの回答に署名し、途中で偽造できないようにします。なくてもメールは届きます。</translation>
    </message>
    <message>
        <source>zone|zones</source>
        <comment>forms of a term, | between</comment>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>A zone is the part of DNS that is kept in one place: a domain with its records. The zone’s own name servers answer for it.</source>
        <translation>ゾーンは、DNSのうち1か所で管理される部分で、ドメインとそのレコードです。ゾーン自身のネームサーバーが応答します。</translation>
    </message>
    <message>
        <source>proxy|proxied</source>
        <comment>forms of a term, | between</comment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>A proxy of the DNS host answers in the place of your own servers. It helps web pages, but a record for mail cannot be found behind it.</source>
        <translation>DNSホストのプロキシは、自社のサーバーの代わりに応答します。ウェブページには役立ちますが、その後ろにあるメール用のレコードは見つけられません。</translation>
    </message>
    <message>
        <source>SMTP is how one mail server hands a message to the next. Zuora hands your invoices over in this way.</source>
        <translation>SMTPは、メールサーバーが次のメールサーバーへメールを渡す方法です。Zuoraは、この方法で請求書を渡します。</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The domain stands twice in the name</source>
        <translation>名前にドメインが二重に入っています</translation>
    </message>
    <message>
        <source>There are two SPF records</source>
        <translation>SPFレコードが2つあります</translation>
    </message>
    <message>
        <source>A proxy stands in the place of the CNAME</source>
        <translation>CNAMEの代わりにプロキシが応答しています</translation>
    </message>
    <message>
        <source>Quotes were pasted with the value</source>
        <translation>値と一緒に引用符が貼り付けられています</translation>
    </message>
    <message>
        <source>One record of the set is missing</source>
        <translation>一組のうち1つのレコードがありません</translation>
    </message>
    <message>
        <source>The underscore is missing in the name</source>
        <translation>名前にアンダースコアがありません</translation>
    </message>
    <message>
        <source>A word processor changed the quotes</source>
        <translation>ワープロが引用符を変えました</translation>
    </message>
    <message>
        <source>The key was cut off</source>
        <translation>鍵が途中で切れています</translation>
    </message>
    <message>
        <source>Most panels add the domain by themselves: type only what stands before it.</source>
        <translation>多くのパネルは、ドメインを自動で付けます。その前の部分だけを入力してください。</translation>
    </message>
    <message>
        <source>Edit the SPF record that is there; never add a second one.</source>
        <translation>今あるSPFレコードを編集してください。2つ目を追加してはいけません。</translation>
    </message>
    <message>
        <source>Switch the proxy off for these records: panels call that “DNS only”.</source>
        <translation>これらのレコードのプロキシをオフにしてください。パネルでは「DNS only」と呼ばれます。</translation>
    </message>
    <message>
        <source>Copy each value by its own button: it comes as your panel wants it.</source>
        <translation>値は、それぞれのボタンでコピーしてください。お使いのパネルに合った形でコピーされます。</translation>
    </message>
    <message>
        <source>Tick the records off one by one: all of a set are needed.</source>
        <translation>レコードに1つずつ印を付けてください。一組のすべてが必要です。</translation>
    </message>
    <message>
        <source>Receivers look at _dmarc and nowhere else: copy the name, too.</source>
        <translation>受信側が調べるのは_dmarcだけです。名前もコピーしてください。</translation>
    </message>
    <message>
        <source>Copy straight from here: word processors and mail programs change quotes and dashes.</source>
        <translation>ここから直接コピーしてください。ワープロやメールソフトは、引用符やダッシュを変えてしまいます。</translation>
    </message>
    <message>
        <source>After pasting, compare the end of the value in the panel with the end shown here.</source>
        <translation>貼り付けたあと、パネルの値の末尾を、ここに表示されている末尾と見比べてください。</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>次の欄またはボタン</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>実行中の処理を止める</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Open a saved setup</source>
        <translation>保存済みの設定を開く</translation>
    </message>
    <message>
        <source>Save; every change is saved at once anyway</source>
        <translation>保存する（変更はいつもすぐに保存されます）</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Help with the word that has the focus, else this list</source>
        <translation>フォーカスのある用語のヘルプ、なければこの一覧</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>下線付きの文字は、Altキーと一緒に押します。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache License, version 2.0</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信する情報</translation>
    </message>
    <message>
        <source>DNS questions, and only when you ask for it an update or a look at your DNS host’s page. No statistics, no account.</source>
        <translation>DNSの問い合わせと、ご指示があったときだけ、更新またはDNSホストのページの確認を送ります。統計の送信もアカウントもありません。</translation>
    </message>
    <message>
        <source>About Senderwright</source>
        <translation>Senderwrightについて</translation>
    </message>
    <message>
        <source>Gets a company’s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>会社の請求メールを確実に届けます。SPF、DKIM、DMARCを一歩ずつ設定します。</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>--theme &quot;%1&quot;: choose system, light or dark.</source>
        <translation>--theme &quot;%1&quot;: system、light、darkのどれかを選んでください。</translation>
    </message>
    <message>
        <source>Gets a company&apos;s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>会社の請求メールを確実に届けます。SPF、DKIM、DMARCを一歩ずつ設定します。</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>A sample domain on this computer: nothing real is asked or touched.</source>
        <translation>このコンピューター上の見本ドメインです。本物には問い合わせも変更もしません。</translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s; may be given again.</source>
        <translation>システムのリゾルバーの代わりに、このリゾルバーに問い合わせます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Port of the zone&apos;s own name servers (53).</source>
        <translation>ゾーン自身のネームサーバーのポート（53）。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light、darkのどれか。</translation>
    </message>
    <message>
        <source>Show the window once and end.</source>
        <translation>ウィンドウを一度表示して終了します。</translation>
    </message>
    <message>
        <source>A saved setup to open.</source>
        <translation>開く、保存済みの設定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>ファイル名が空です。</translation>
    </message>
    <message>
        <source>--resolver &quot;%1&quot;: %2</source>
        <translation>--resolver &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--dns-port &quot;%1&quot;: give a whole number from 1 to 65535.</source>
        <translation>--dns-port &quot;%1&quot;: 1から65535までの整数を指定してください。</translation>
    </message>
    <message>
        <source>--practice has a setup of its own: leave the file out.</source>
        <translation>--practiceには専用の設定があります。ファイルは指定しないでください。</translation>
    </message>
    <message>
        <source>--practice brings its own resolvers: leave out --resolver and --dns-port.</source>
        <translation>--practiceには専用のリゾルバーがあります。--resolverと--dns-portは指定しないでください。</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>この名前にこのレコードはありません</translation>
    </message>
    <message>
        <source>the name does not exist, NXDOMAIN</source>
        <translation>この名前は存在しません、NXDOMAIN</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>no trusted encrypted connection</source>
        <translation>信頼できる暗号化接続がありません</translation>
    </message>
    <message>
        <source>the server refused to answer, REFUSED</source>
        <translation>サーバーが応答を断りました、REFUSED</translation>
    </message>
    <message>
        <source>the server failed, SERVFAIL</source>
        <translation>サーバーで障害が起きました、SERVFAIL</translation>
    </message>
    <message>
        <source>the server did not understand, FORMERR</source>
        <translation>サーバーが理解できませんでした、FORMERR</translation>
    </message>
    <message>
        <source>the reply made no sense</source>
        <translation>応答の内容がおかしいです</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>どこにも問い合わせていません</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Names are written without %1 at the end, because the panel adds it by itself.</source>
        <translation>名前の末尾に%1は書きません。パネルが自動で追加します。</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 at the end.</source>
        <translation>名前は、末尾の%1まで全部書きます。</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 and a dot at the end.</source>
        <translation>名前は、末尾の%1とドットまで全部書きます。</translation>
    </message>
    <message>
        <source>Do them in this order, so that nothing breaks on the way: </source>
        <translation>途中で何も止まらないように、次の順番で進めてください: </translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>1分でわかる概要</translation>
    </message>
    <message>
        <source>Zuora will send invoices in the name of %1. </source>
        <translation>Zuoraは%1の名前で請求書を送ります。 </translation>
    </message>
    <message>
        <source>Nothing has to change: </source>
        <translation>変更は必要ありません: </translation>
    </message>
    <message>
        <source>every record that receivers look for is published already.</source>
        <translation>受信側が調べるレコードは、すべて公開されています。</translation>
    </message>
    <message>
        <source>So that receivers trust them, </source>
        <translation>受信側に信頼してもらうために、次の作業をします: </translation>
    </message>
    <message>
        <source> at %1.</source>
        <translation> （場所: %1）。</translation>
    </message>
    <message>
        <source> at %1 (%2).</source>
        <translation> （場所: %1、%2）。</translation>
    </message>
    <message>
        <source>Nothing else changes. Tick each box as you go. </source>
        <translation>ほかは何も変わりません。終わった項目から順に、チェックを付けてください。 </translation>
    </message>
    <message>
        <source>DNS checklist for %1</source>
        <translation>%1のDNSチェックリスト</translation>
    </message>
    <message>
        <source>Verification Status and DKIM Status in Zuora both read Success.</source>
        <translation>Zuoraの「Verification Status」と「DKIM Status」が、両方ともSuccessになっている。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Then tick Select Advanced SMTP Server there, and choose Advanced SMTP as From Email in each email template.</source>
        <translation>そのあと、そこで「Select Advanced SMTP Server」にチェックを付け、各メールテンプレートの「From Email」で「Advanced SMTP」を選ぶ。</translation>
    </message>
    <message>
        <source>In Zuora&apos;s External SMTP dialog, choose Test Connection And Save, then tick Select External SMTP Server.</source>
        <translation>Zuoraの「External SMTP」ダイアログで「Test Connection And Save」を選び、続いて「Select External SMTP Server」にチェックを付ける。</translation>
    </message>
    <message>
        <source>The email address in Zuora&apos;s tenant profile ends in @%1.</source>
        <translation>Zuoraのテナントプロファイルのメールアドレスが@%1で終わっている。</translation>
    </message>
    <message>
        <source>Open </source>
        <translation>次の画面を開く: </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1での操作</translation>
    </message>
    <message>
        <source>Send a test invoice to a mailbox outside your company and look for dmarc=pass in the message&apos;s headers.</source>
        <translation>社外のメールボックスにテスト請求書を送り、メールのヘッダーにdmarc=passがあることを確かめる。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to quarantine.</source>
        <translation>DMARCレポートに問題がなければ、pをquarantineに上げる。</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to reject.</source>
        <translation>DMARCレポートに問題がなければ、pをrejectに上げる。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>このあとの予定</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>公開した人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>変更前（%1）</translation>
    </message>
    <message>
        <source>could not be counted; at most %1 are allowed</source>
        <translation>数えられませんでした（上限は%1回です）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2/%3</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>No proxy and no flattening for this record: DNS only.</source>
        <translation>このレコードにはプロキシもフラット化も使いません（DNS only）。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here: ask them how to enter more.</source>
        <translation>%1では、ここに最大%2文字しか入りません。それより長い値の入力方法を、先方に尋ねてください。</translation>
    </message>
    <message>
        <source>The number is the priority; many panels have a field for it.</source>
        <translation>この数字は優先度です。多くのパネルには専用の欄があります。</translation>
    </message>
    <message>
        <source>There already: leave it as it is.</source>
        <translation>すでにあります。そのままにしてください。</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>このレコードを削除します。</translation>
    </message>
    <message>
        <source>There can be only one: edit one of these and delete the others.</source>
        <translation>置けるのは1つだけです。どれか1つを編集し、残りを削除します。</translation>
    </message>
    <message>
        <source>There can be only one SPF record: edit it, do not add a second.</source>
        <translation>SPFレコードは1つしか置けません。2つ目を追加せず、編集してください。</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second.</source>
        <translation>今あるレコードを編集します。2つ目を追加しないでください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>この欄は空欄にします</translation>
    </message>
    <message>
        <source>As strings</source>
        <translation>文字列に分けた形</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>参照回数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n more places were asked; they are on the specialist&apos;s page.</source>
        <translation>
            <numerusform>ほかに%nか所にも問い合わせました。専門家向けのページに載っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>When the records are published, go on in Senderwright: it asks your name servers directly and says what is in place and what is not.</source>
        <translation>レコードを公開したら、Senderwrightで先に進んでください。ネームサーバーに直接問い合わせて、反映済みのものと未反映のものをお知らせします。</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1の確認結果</translation>
    </message>
    <message>
        <source>Checked by Senderwright %1.</source>
        <translation>Senderwright %1で確認しました。</translation>
    </message>
    <message>
        <source>Asked directly: %1.</source>
        <translation>直接問い合わせた先: %1。</translation>
    </message>
    <message>
        <source>And one resolver.</source>
        <translation>ほかにリゾルバー1か所。</translation>
    </message>
    <message numerus="yes">
        <source>And %n resolvers.</source>
        <translation>
            <numerusform>ほかにリゾルバー%nか所。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>ネームサーバー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>TTL of new records</source>
        <translation>新しいレコードのTTL</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>計画の元データ</translation>
    </message>
    <message>
        <source>what was published on %1 UTC</source>
        <translation>%1 UTCの公開内容</translation>
    </message>
    <message>
        <source>no lookups: made offline</source>
        <translation>参照なし: オフラインで作成</translation>
    </message>
    <message>
        <source>SPF after the change</source>
        <translation>変更後のSPF</translation>
    </message>
    <message>
        <source>%1 of %2 lookups, %3 of 2 void lookups</source>
        <translation>参照%1/%2回、空の参照%3/2回</translation>
    </message>
    <message>
        <source>For the DNS specialist</source>
        <translation>DNSの専門家向け</translation>
    </message>
    <message>
        <source>What the SPF record asks receivers to look up</source>
        <translation>SPFレコードが受信側に求める参照</translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation>参照1回</translation>
    </message>
    <message numerus="yes">
        <source>%n lookups</source>
        <translation>
            <numerusform>参照%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>問い合わせ先とその回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not a policy: receivers act as if only watching was asked</source>
        <translation>ポリシーではありません。受信側は、見守るだけの指定として扱います</translation>
    </message>
    <message>
        <source>%1 must be of exactly this domain</source>
        <translation>%1は、このドメインと完全に一致する必要があります</translation>
    </message>
    <message>
        <source>%1 may be of a subdomain too</source>
        <translation>%1は、サブドメインのものでもかまいません</translation>
    </message>
    <message>
        <source>Mail of this domain that fails</source>
        <translation>このドメインの、不合格になったメール</translation>
    </message>
    <message>
        <source>Mail of its subdomains that fails</source>
        <translation>サブドメインの、不合格になったメール</translation>
    </message>
    <message>
        <source>Mail of subdomains that do not exist</source>
        <translation>存在しないサブドメインのメール</translation>
    </message>
    <message>
        <source>Daily reports of who sends in your name go to %1</source>
        <translation>誰がこのドメインの名前で送っているかの日次レポートは、%1に届きます</translation>
    </message>
    <message>
        <source>Reports of single failures go to %1; few receivers send them</source>
        <translation>個別の失敗のレポートは、%1に届きます。送ってくる受信側はわずかです</translation>
    </message>
    <message>
        <source>The signature (DKIM)</source>
        <translation>署名（DKIM）</translation>
    </message>
    <message>
        <source>The return address (SPF)</source>
        <translation>返送先アドレス（SPF）</translation>
    </message>
    <message>
        <source>A test: receivers act one step milder than the policy</source>
        <translation>テスト: 受信側は、ポリシーより一段階ゆるく扱います</translation>
    </message>
    <message>
        <source>No test: receivers act as the policy says</source>
        <translation>テストではありません: 受信側は、ポリシーどおりに扱います</translation>
    </message>
    <message>
        <source>A public suffix, under which others register their domains</source>
        <translation>公開サフィックスです。その下に他者がドメインを登録します</translation>
    </message>
    <message>
        <source>Where the search for a policy ends</source>
        <translation>ポリシーの検索はここで終わります</translation>
    </message>
    <message>
        <source>When reports of single failures are wished for</source>
        <translation>個別の失敗のレポートがほしい場合の条件</translation>
    </message>
    <message>
        <source>No longer a part of DMARC: receivers of today ignore it</source>
        <translation>今はDMARCの一部ではありません。現在の受信側は無視します</translation>
    </message>
    <message>
        <source>Unknown to DMARC: receivers ignore it</source>
        <translation>DMARCにはない項目です。受信側は無視します</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>見守るだけ</translation>
    </message>
    <message>
        <source>Into spam</source>
        <translation>迷惑メールに入れる</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Nothing is turned away. Reports show who sends in your name.</source>
        <translation>何も拒否されません。誰がこのドメインの名前で送っているかが、レポートでわかります。</translation>
    </message>
    <message>
        <source>Mail in your name that fails goes to the spam folder.</source>
        <translation>このドメインの名前で送られ、不合格になったメールは、迷惑メールフォルダーに入ります。</translation>
    </message>
    <message>
        <source>Mail in your name that fails is not delivered at all.</source>
        <translation>このドメインの名前で送られ、不合格になったメールは、まったく配信されません。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plan (JSON)</source>
        <translation>計画（JSON）</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>ゾーンファイル</translation>
    </message>
    <message>
        <source>   Name:   %1</source>
        <translation>   名前: %1</translation>
    </message>
    <message>
        <source>   In full: %1</source>
        <translation>   完全な名前: %1</translation>
    </message>
    <message>
        <source>   Before: %1</source>
        <translation>   変更前: %1</translation>
    </message>
    <message>
        <source>   Value:  %1</source>
        <translation>   値: %1</translation>
    </message>
    <message>
        <source>   Why:    %1</source>
        <translation>   理由: %1</translation>
    </message>
    <message>
        <source>DNS records for %1, so that our invoices arrive</source>
        <translation>請求書を確実に届けるための%1のDNSレコード</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>お世話になっております。</translation>
    </message>
    <message>
        <source>our billing system is going to send invoices in the name of %1. For mailboxes to accept them, the DNS records below are needed at %2.</source>
        <translation>当社の請求システムから、%1の名前で請求書を送ることになりました。受信側に受け取ってもらうには、以下のDNSレコードが%2に必要です。</translation>
    </message>
    <message>
        <source>Where it says REPLACE, please edit the record that is there; a second one beside it would break both.</source>
        <translation>「置き換え」とある箇所では、今あるレコードを編集してください。横に2つ目を追加すると、両方とも無効になります。</translation>
    </message>
    <message>
        <source>The same as a checklist is in the attached file %1.</source>
        <translation>同じ内容のチェックリストを、添付ファイル%1に入れています。</translation>
    </message>
    <message>
        <source>Please tell me when they are published; I will check the result. Thank you!</source>
        <translation>公開が終わりましたら、お知らせください。こちらで結果を確認します。よろしくお願いいたします。</translation>
    </message>
    <message>
        <source>%1: DNS records are published, please check</source>
        <translation>%1: DNSレコードを公開しました。ご確認ください</translation>
    </message>
    <message>
        <source>for %1 we publish the records that you asked for:</source>
        <translation>%1のために、ご指定のレコードを次のとおり公開しています。</translation>
    </message>
    <message>
        <source>Checked %1 UTC: %2</source>
        <translation>%1 UTCの確認結果: %2</translation>
    </message>
    <message>
        <source>What do you see for this domain, and is anything missing on your side?</source>
        <translation>そちらではこのドメインがどのように見えますか。不足しているものはありますか。</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Soft fail</source>
        <translation>軽い不合格</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>Key: selector %1.</source>
        <translation>鍵: セレクター%1。</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>%1の署名</translation>
    </message>
    <message>
        <source>Sent from an allowed server</source>
        <translation>許可されたサーバーからの送信</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The message does not say which server handed it in.</source>
        <translation>どのサーバーから渡されたかが、メールに書かれていません。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s own name %2</source>
        <translation>%1、サーバー自身の名前%2で判定</translation>
    </message>
    <message>
        <source>%1, for the return address at %2</source>
        <translation>%1、返送先アドレス%2で判定</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>決め手: %1。</translation>
    </message>
    <message>
        <source>Belongs to the From domain</source>
        <translation>Fromのドメインとの整合</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>%1との整合</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>判定不可</translation>
    </message>
    <message>
        <source>Nothing that passed belongs to the From domain.</source>
        <translation>合格したもののうち、Fromのドメインと整合するものがありません。</translation>
    </message>
    <message>
        <source>What passed belongs to it: %1.</source>
        <translation>整合する合格: %1。</translation>
    </message>
    <message>
        <source>the From domain</source>
        <translation>Fromのドメイン</translation>
    </message>
    <message>
        <source>This message cannot pass.</source>
        <translation>このメールは合格できません。</translation>
    </message>
    <message>
        <source>This message passes.</source>
        <translation>このメールは合格です。</translation>
    </message>
    <message>
        <source>Receivers can see that it really comes from %1.</source>
        <translation>本当に%1から来たことが、受信側でわかります。</translation>
    </message>
    <message>
        <source>This message fails.</source>
        <translation>このメールは不合格です。</translation>
    </message>
    <message>
        <source>Receivers cannot tell it from a fake that uses %1.</source>
        <translation>受信側は、%1をかたるなりすましと見分けられません。</translation>
    </message>
    <message>
        <source>There is no DMARC policy.</source>
        <translation>DMARCポリシーがありません。</translation>
    </message>
    <message>
        <source>What proves the sender is in place; publish the DMARC record as well.</source>
        <translation>送信者を証明するものは反映済みです。DMARCレコードも公開してください。</translation>
    </message>
    <message>
        <source>And nothing in this message proves that it comes from %1.</source>
        <translation>しかも、%1から来たことを証明するものが、このメールにはありません。</translation>
    </message>
    <message>
        <source>Could not find out.</source>
        <translation>判定できませんでした。</translation>
    </message>
    <message>
        <source>The DNS did not answer; try again later.</source>
        <translation>DNSが応答しませんでした。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>The DMARC record is broken.</source>
        <translation>DMARCレコードが壊れています。</translation>
    </message>
    <message>
        <source>Receivers act as if there were none.</source>
        <translation>受信側は、レコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>メールに署名がありません。</translation>
    </message>
    <message>
        <source>has no SPF record</source>
        <translation>SPFレコードがありません</translation>
    </message>
    <message>
        <source>has several SPF records</source>
        <translation>SPFレコードが複数あります</translation>
    </message>
    <message>
        <source>has a mistake in it</source>
        <translation>誤りがあります</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>問い合わせできませんでした</translation>
    </message>
    <message>
        <source>leads back to a record above it</source>
        <translation>上位のレコードに戻ってしまいます</translation>
    </message>
    <message>
        <source>depends on the message</source>
        <translation>メールによって変わります</translation>
    </message>
    <message>
        <source>names no domain</source>
        <translation>ドメインの名前がありません</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>more than 10 mail exchangers</source>
        <translation>メール受信サーバーが10を超えています</translation>
    </message>
    <message>
        <source>not followed further</source>
        <translation>この先は調べていません</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>参照%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>反映中</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>古い値</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>値が違う</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>種類が違う</translation>
    </message>
    <message>
        <source>CNAME in the way</source>
        <translation>CNAMEあり</translation>
    </message>
    <message>
        <source>Doubled name</source>
        <translation>名前が二重</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>場所が違う</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>フラット化</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>鍵が弱い</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Servers disagree</source>
        <translation>サーバー不一致</translation>
    </message>
    <message>
        <source>DNSSEC broken</source>
        <translation>DNSSEC異常</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>サーバー障害</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The record stands there as planned.</source>
        <translation>レコードは計画どおりにあります。</translation>
    </message>
    <message>
        <source>The record stands there as planned, reached through a CNAME.</source>
        <translation>レコードは計画どおりにあります。CNAMEを経由しています。</translation>
    </message>
    <message>
        <source>A record further up the domain already does this.</source>
        <translation>ドメインの上位のレコードが、すでにこの役割をしています。</translation>
    </message>
    <message>
        <source>The server answered: it has no such record yet.</source>
        <translation>サーバーは応答しましたが、このレコードはまだありません。</translation>
    </message>
    <message>
        <source>Your name servers have the record; not everyone else sees it yet.</source>
        <translation>ネームサーバーにはレコードがあります。ほかの場所では、まだ見えないところがあります。</translation>
    </message>
    <message>
        <source>The value from before the change is still given out.</source>
        <translation>変更前の値が、まだ返されています。</translation>
    </message>
    <message>
        <source>There is a record, but its value is not the planned one.</source>
        <translation>レコードはありますが、値が計画と違います。</translation>
    </message>
    <message>
        <source>There are several records where only one may be.</source>
        <translation>1つしか置けないレコードが、複数あります。</translation>
    </message>
    <message>
        <source>There is a record at this name, but of another type.</source>
        <translation>この名前にレコードはありますが、種類が違います。</translation>
    </message>
    <message>
        <source>A CNAME stands at this name, so nothing else can.</source>
        <translation>この名前にはCNAMEがあるので、ほかのレコードを置けません。</translation>
    </message>
    <message>
        <source>The record was published with the domain twice in its name.</source>
        <translation>レコードの名前に、ドメインが二重に入って公開されています。</translation>
    </message>
    <message>
        <source>The record was published under another name.</source>
        <translation>レコードが、別の名前で公開されています。</translation>
    </message>
    <message>
        <source>The DNS host answers with addresses instead of the CNAME: it is proxied or flattened.</source>
        <translation>DNSホストがCNAMEの代わりにIPアドレスを返しています。プロキシかフラット化が働いています。</translation>
    </message>
    <message>
        <source>A wildcard record answers for this name, not the planned record.</source>
        <translation>この名前には、計画したレコードではなく、ワイルドカードのレコードが応答しています。</translation>
    </message>
    <message>
        <source>The value was changed on the way, for example by quotes, blanks or being cut off.</source>
        <translation>値が途中で変わりました。引用符や空白が入ったか、途中で切れたのかもしれません。</translation>
    </message>
    <message>
        <source>The key published there is too short for today&apos;s receivers.</source>
        <translation>公開されている鍵が、今の受信側には短すぎます。</translation>
    </message>
    <message>
        <source>The key published there is empty, which means that it was withdrawn.</source>
        <translation>公開されている鍵が空です。取り消されたことを意味します。</translation>
    </message>
    <message>
        <source>Your name servers do not all say the same.</source>
        <translation>ネームサーバーの応答が、互いに一致していません。</translation>
    </message>
    <message>
        <source>DNSSEC signatures do not fit, so careful resolvers throw the answer away.</source>
        <translation>DNSSECの署名が合わないため、検証するリゾルバーはこの回答を捨てます。</translation>
    </message>
    <message>
        <source>The server said that it failed: whether the record is there is not known.</source>
        <translation>サーバーが障害を返しました。レコードがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>No answer came in time: whether the record is there is not known.</source>
        <translation>時間内に応答がありませんでした。レコードがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The server would not answer us: whether the record is there is not known.</source>
        <translation>サーバーが応答を断りました。レコードがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>We could not ask: whether the record is there is not known.</source>
        <translation>問い合わせできませんでした。レコードがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Not asked yet: asking before your name servers have it would make caches remember its absence.</source>
        <translation>まだ問い合わせていません。ネームサーバーに載る前に問い合わせると、「存在しない」とキャッシュに覚えられてしまいます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Make a new record.</source>
        <translation>新しいレコードを作ります。</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second one.</source>
        <translation>今あるレコードを編集します。2つ目を追加しないでください。</translation>
    </message>
    <message>
        <source>It is there already: leave it as it is.</source>
        <translation>すでにあります。そのままにしてください。</translation>
    </message>
    <message>
        <source>Proves who you are</source>
        <translation>本人であることを証明する</translation>
    </message>
    <message>
        <source>Says who may send</source>
        <translation>送信できるサーバーを示す</translation>
    </message>
    <message>
        <source>Says what to do with fakes</source>
        <translation>なりすましの扱いを示す</translation>
    </message>
    <message>
        <source>Takes back what bounces</source>
        <translation>不達通知を受け取る</translation>
    </message>
    <message>
        <source>Shows that the domain is yours</source>
        <translation>ドメインの持ち主であることを示す</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>あると便利</translation>
    </message>
    <message>
        <source>return path</source>
        <translation>リターンパス</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>所有確認</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格させる</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>要求あり</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>無関係</translation>
    </message>
    <message>
        <source>This record makes DMARC pass.</source>
        <translation>このレコードによってDMARCが合格します。</translation>
    </message>
    <message>
        <source>The sender asks for this record; DMARC does not pass by it on this route.</source>
        <translation>送信元がこのレコードを求めています。この経路では、DMARCの合格には関係しません。</translation>
    </message>
    <message>
        <source>This is the DMARC record itself: receivers look here for your wishes.</source>
        <translation>DMARCレコードそのものです。受信側はここで希望の扱いを調べます。</translation>
    </message>
    <message>
        <source>DMARC does not depend on this record.</source>
        <translation>DMARCは、このレコードに左右されません。</translation>
    </message>
    <message>
        <source>Your name servers</source>
        <translation>自社のネームサーバー</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>お使いのネットワーク</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Advanced SMTP</source>
        <translation>Advanced SMTP</translation>
    </message>
    <message>
        <source>External SMTP</source>
        <translation>External SMTP</translation>
    </message>
    <message>
        <source>Default mail server</source>
        <translation>標準メールサーバー</translation>
    </message>
    <message>
        <source>Zuora email by Advanced SMTP (Amazon SES)</source>
        <translation>Advanced SMTP（Amazon SES）によるZuoraのメール</translation>
    </message>
    <message>
        <source>Zuora email by Zuora&apos;s default mail server</source>
        <translation>Zuoraの標準メールサーバーによるZuoraのメール</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (your own server)</source>
        <translation>External SMTP（自社サーバー）によるZuoraのメール</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (%1)</source>
        <translation>External SMTP（%1）によるZuoraのメール</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>ご利用のDNSホスト</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>レコード1</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>レコード%n</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1件を追加</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1件を置き換え</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1件を削除</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 to add</source>
        <translation>追加%1件</translation>
    </message>
    <message>
        <source>%1 to replace</source>
        <translation>置き換え%1件</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <translation>削除%1件</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>問題なし%1件</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>公開するものはありません</translation>
    </message>
    <message>
        <source>There is nothing to verify.</source>
        <translation>確認するものはありません。</translation>
    </message>
    <message>
        <source>The record is in place everywhere we asked.</source>
        <translation>レコードは、問い合わせたすべての場所で反映済みです。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are in place everywhere we asked.</source>
        <translation>
            <numerusform>%n件のレコードはすべて、問い合わせたすべての場所で反映済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not ask your name servers, so we cannot say what is published.</source>
        <translation>ネームサーバーに問い合わせできませんでした。何が公開されているかはわかりません。</translation>
    </message>
    <message>
        <source>The record is live on your name servers.</source>
        <translation>レコードは、ネームサーバーで公開されています。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers.</source>
        <translation>
            <numerusform>%n件のレコードはすべて、ネームサーバーで公開されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers that answered; not all of them did.</source>
        <translation>応答したネームサーバーでは、レコードが公開されています。応答しなかったネームサーバーもあります。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>応答したネームサーバーでは、%n件のレコードがすべて公開されています。応答しなかったネームサーバーもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>応答したネームサーバーでは、%n件中%1件のレコードが公開されています。応答しなかったネームサーバーもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not live on your name servers yet.</source>
        <translation>レコードは、まだネームサーバーで公開されていません。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records is live on your name servers yet.</source>
        <translation>
            <numerusform>%n件のレコードは、どれもまだネームサーバーで公開されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on your name servers.</source>
        <translation>
            <numerusform>%n件中%1件のレコードが、ネームサーバーで公開されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The world should see them by %1.</source>
        <translation>%1までに、世界中から見えるようになる見込みです。</translation>
    </message>
    <message>
        <source>The world should see what is live now by %1.</source>
        <translation>今公開されているものは、%1までに世界中から見えるようになる見込みです。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1には問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For all who send 5,000 messages or more a day to Gmail addresses. What fails is turned away.</source>
        <translation>Gmailのアドレスに1日5,000通以上送るすべての送信者が対象です。不合格のメールは拒否されます。</translation>
    </message>
    <message>
        <source>For all who send in bulk to Yahoo and AOL addresses. What fails is turned away.</source>
        <translation>YahooとAOLのアドレスに一斉送信するすべての送信者が対象です。不合格のメールは拒否されます。</translation>
    </message>
    <message>
        <source>For all who send more than 5,000 messages a day to Outlook, Hotmail and Live addresses. What fails is turned away.</source>
        <translation>Outlook、Hotmail、Liveのアドレスに1日5,000通を超えて送るすべての送信者が対象です。不合格のメールは拒否されます。</translation>
    </message>
    <message>
        <source>For all who send in bulk to iCloud addresses. What fails is turned away.</source>
        <translation>iCloudのアドレスに一斉送信するすべての送信者が対象です。不合格のメールは拒否されます。</translation>
    </message>
    <message>
        <source>For everybody. What fails lands in spam at best.</source>
        <translation>すべての送信者が対象です。不合格のメールは、よくても迷惑メールに入ります。</translation>
    </message>
    <message>
        <source>From the DNS</source>
        <translation>DNSからわかること</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>メールからわかること</translation>
    </message>
    <message>
        <source>Only you know</source>
        <translation>ご自身だけが知っていること</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPFレコード</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>DKIM鍵</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARCレコード</translation>
    </message>
    <message>
        <source>Report address</source>
        <translation>レポートの送り先</translation>
    </message>
    <message>
        <source>SPF passes</source>
        <translation>SPFが合格</translation>
    </message>
    <message>
        <source>DKIM passes</source>
        <translation>DKIMが合格</translation>
    </message>
    <message>
        <source>SPF fits From</source>
        <translation>SPFがFromと整合</translation>
    </message>
    <message>
        <source>DKIM fits From</source>
        <translation>DKIMがFromと整合</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>DMARCが合格</translation>
    </message>
    <message>
        <source>Server has a name</source>
        <translation>サーバーに名前あり</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Under 0.3 % spam</source>
        <translation>迷惑メール0.3%未満</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>配信停止リンク</translation>
    </message>
    <message>
        <source>Only who agreed</source>
        <translation>同意した相手だけ</translation>
    </message>
    <message>
        <source>The domain says which servers may send for it.</source>
        <translation>送信できるサーバーを、ドメインが示しています。</translation>
    </message>
    <message>
        <source>The key that proves the signatures is in the DNS.</source>
        <translation>署名を証明する鍵が、DNSにあります。</translation>
    </message>
    <message>
        <source>The domain says what shall happen to fakes; watching only (p=none) is enough.</source>
        <translation>なりすましの扱いを、ドメインが示しています。見守るだけ（p=none）で十分です。</translation>
    </message>
    <message>
        <source>The DMARC record asks for reports (rua).</source>
        <translation>DMARCレコードが、レポート（rua）を求めています。</translation>
    </message>
    <message>
        <source>The server that handed the message over may send for its return address.</source>
        <translation>メールを渡したサーバーが、返送先アドレスのドメインから送信することを許可されています。</translation>
    </message>
    <message>
        <source>A signature of the message is right.</source>
        <translation>メールの署名の1つが正しいものです。</translation>
    </message>
    <message>
        <source>SPF passes for a return address in the domain that stands in From. On Advanced SMTP it cannot: the return address is Amazon’s.</source>
        <translation>Fromのドメイン内の返送先アドレスで、SPFが合格します。Advanced SMTPでは合格できません。返送先アドレスがAmazonのものだからです。</translation>
    </message>
    <message>
        <source>A signature is right and made by the domain that stands in From.</source>
        <translation>Fromのドメインによる、正しい署名があります。</translation>
    </message>
    <message>
        <source>SPF or DKIM passes for the domain that stands in From.</source>
        <translation>Fromのドメインで、SPFかDKIMが合格します。</translation>
    </message>
    <message>
        <source>The address of the sending server has a name, and that name leads back to it (reverse DNS).</source>
        <translation>送信サーバーのIPアドレスに名前があり、その名前から同じIPアドレスに戻れます（逆引きDNS）。</translation>
    </message>
    <message>
        <source>The message came over an encrypted connection (TLS).</source>
        <translation>メールは、暗号化接続（TLS）で届きました。</translation>
    </message>
    <message>
        <source>Fewer than 3 in 1,000 of your messages are reported as spam. Google Postmaster Tools shows yours.</source>
        <translation>迷惑メールとして報告されるのは、1,000通あたり3通未満です。自社の値は、Google Postmaster Toolsで確認できます。</translation>
    </message>
    <message>
        <source>Newsletters and offers can be stopped by one click. Invoices need no such link.</source>
        <translation>ニュースレターや案内は、ワンクリックで配信停止できます。請求書には、このリンクは不要です。</translation>
    </message>
    <message>
        <source>You write only to those who agreed to it.</source>
        <translation>同意した相手だけに送っています。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>up to you</source>
        <translation>ご自身で確認</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>不足あり</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>Spreading: your name servers have it, not every resolver has followed yet.</source>
        <translation>反映中: ネームサーバーにはありますが、すべてのリゾルバーにはまだ届いていません。</translation>
    </message>
    <message>
        <source>Spreading until %1: your name servers have it, not every resolver has followed yet.</source>
        <translation>%1まで反映中: ネームサーバーにはありますが、すべてのリゾルバーにはまだ届いていません。</translation>
    </message>
    <message>
        <source>Nothing has to change in your DNS, but elsewhere: </source>
        <translation>DNSで変えるものはありませんが、ほかの場所にあります: </translation>
    </message>
    <message>
        <source>somebody else keeps a record, and the change is made there, as said below.</source>
        <translation>レコードをほかで管理している所があり、変更は下に書いたとおり、そこで行います。</translation>
    </message>
    <message>
        <source>Look before you publish what is marked “Check first”.</source>
        <translation>「先に確認」と付いたものは、公開する前に確認してください。</translation>
    </message>
    <message>
        <source>What is published at those names could not be read when this list was made. A second SPF or DMARC record beside one that is there breaks both.</source>
        <translation>これらの名前に何が公開されているかは、このリストを作ったときに読み取れませんでした。すでにあるSPFやDMARCのレコードの横に2つ目を置くと、両方が無効になります。</translation>
    </message>
    <message>
        <source>What is published here could not be read. Look first: add this only if nothing of its kind is there.</source>
        <translation>ここに何が公開されているか、読み取れませんでした。先に確認し、同じ種類のものがない場合だけ追加してください。</translation>
    </message>
    <message>
        <source>Where it says CHECK FIRST, I could not read what is published there now. Please look before you add anything: a second SPF or DMARC record beside one that is there would break both. If something is there, please send it to me instead of adding the record.</source>
        <translation>「先に確認」とあるところは、今何が公開されているかを読み取れませんでした。何かを追加する前に確認してください。すでにあるSPFやDMARCのレコードの横に2つ目を置くと、両方が無効になります。何かある場合は、レコードを追加せずに、その内容を送ってください。</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1、%2ごろ</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>What is published there could not be read: look before you publish anything.</source>
        <translation>そこに何が公開されているか、読み取れませんでした。公開する前に確認してください。</translation>
    </message>
    <message>
        <source>check %1 first</source>
        <translation>先に%1件を確認</translation>
    </message>
    <message>
        <source>Nothing to change in your DNS, but elsewhere</source>
        <translation>DNSで変えるものはありませんが、ほかの場所にあります</translation>
    </message>
    <message>
        <source>%1 to check first</source>
        <translation>先に確認%1件</translation>
    </message>
    <message>
        <source>%1 to change elsewhere</source>
        <translation>ほかの場所で変更%1件</translation>
    </message>
    <message>
        <source>The record is live on your name servers; %1 could not be asked.</source>
        <translation>レコードは、ネームサーバーで公開されています。%1には問い合わせできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers; %1 could not be asked.</source>
        <translation>
            <numerusform>%n件のレコードはすべて、ネームサーバーで公開されています。%1には問い合わせできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>レコードは、問い合わせたネームサーバーで公開されています（%2個のアドレスのうち%1個）。</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>
            <numerusform>%n件のレコードはすべて、問い合わせたネームサーバーで公開されています（%2個のアドレスのうち%1個）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether everyone who asks there sees them is not known. The name servers decide: it is asked again.</source>
        <translation>そこに問い合わせる人すべてに見えているかどうかは、わかりません。決めるのはネームサーバーです。もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>SPF lookups: %1 -&gt; %2 of %3</source>
        <translation>SPFの問い合わせ: %3回中%1 -&gt; %2回</translation>
    </message>
    <message>
        <source>| Do | Type | Name | Value | TTL |</source>
        <comment>The head of a table in Markdown: keep the bars.</comment>
        <translation>| 操作 | 種類 | 名前 | 値 | TTL |</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>%1のDNSレコード</translation>
    </message>
    <message>
        <source>Before, %1 at %2: %3</source>
        <translation>変更前、%2の%1: %3</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <source>A domain that sends no mail</source>
        <translation>メールを送信しないドメイン</translation>
    </message>
    <message>
        <source>DNS records for %1, which sends no mail</source>
        <translation>メールを送信しない %1 の DNS レコード</translation>
    </message>
    <message>
        <source>%1 sends no mail. For mailboxes to refuse what others send in its name, the DNS records below are needed at %2.</source>
        <translation>%1 はメールを送信しません。他者がその名前で送るメールを拒否させるには、%2 で以下の DNS レコードが必要です。</translation>
    </message>
    <message>
        <source>%1 sends no mail. </source>
        <translation>%1 はメールを送信しません。</translation>
    </message>
    <message>
        <source>So that receivers refuse what is sent in its name, </source>
        <translation>その名前で送られるメールを受信側に拒否させるため、</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>You already publish a key for %1.</source>
        <translation>%1の鍵がすでに公開されています。</translation>
    </message>
    <message>
        <source>External SMTP: invoices go the way your other mail goes, under your own control.</source>
        <translation>External SMTP: 請求書がほかのメールと同じ経路で送られ、自社で管理できます。</translation>
    </message>
    <message>
        <source>Advanced SMTP: signed with your domain’s name, no server and no contract needed.</source>
        <translation>Advanced SMTP: 自社ドメインの名前で署名します。サーバーも契約も要りません。</translation>
    </message>
    <message>
        <source>Advanced SMTP: it signs with your domain’s name. First give one active Zuora user a work address in this domain.</source>
        <translation>Advanced SMTP: 自社ドメインの名前で署名します。先に、有効なZuoraユーザー1人に、このドメインの仕事用アドレスを設定してください。</translation>
    </message>
    <message>
        <source>Default server: the least work. Mail is not signed; DMARC passes by SPF alone.</source>
        <translation>標準サーバー: 手間が一番かかりません。メールは署名されず、DMARCはSPFだけで合格します。</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1: own server</source>
        <translation>%1: 自社サーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>反映済み</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were in place.</source>
        <translation>
            <numerusform>%n件のレコードがすべて反映済みでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for DNS</source>
        <translation>DNS待ち</translation>
    </message>
    <message>
        <source>%1 of %2 records were in place.</source>
        <translation>%2件中%1件のレコードが反映済みでした。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>The file is damaged, or not one of ours. Remove it here, or put a copy that you kept in its place.</source>
        <translation>ファイルが壊れているか、このアプリのファイルではありません。ここから削除するか、手元のコピーと入れ替えてください。</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>ドメイン未設定</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>ステップ%1/%2。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Saved by a newer version of Senderwright: it can be looked at, not changed.</source>
        <translation>新しいバージョンのSenderwrightで保存されています。見ることはできますが、変更はできません。</translation>
    </message>
</context>
<context>
    <name>surroundings</name>
    <message>
        <source>office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>遠くの場所</translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>We do not know: %1.</source>
        <translation>わかりません（%1）。</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNSホスト</translation>
    </message>
    <message>
        <source>no such domain</source>
        <translation>存在しないドメイン</translation>
    </message>
    <message>
        <source>Nobody has registered this name. Check the spelling.</source>
        <translation>この名前は登録されていません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>The zone’s own name servers could not be found just now. That does not mean there are none.</source>
        <translation>ゾーン自身のネームサーバーが、今は見つかりませんでした。ネームサーバーがないという意味ではありません。</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>DNSは%1</translation>
    </message>
    <message>
        <source>Your records are kept there: that is the panel you will need.</source>
        <translation>レコードはここにあります。必要になるのは、このパネルです。</translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>ネームサーバー%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this DNS host; its panel will show you where records are kept.</source>
        <translation>このDNSホストのことはわかりません。レコードの置き場所は、先方のパネルでわかります。</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>no mail servers</source>
        <translation>メールサーバーなし</translation>
    </message>
    <message>
        <source>Replies to invoices have nowhere to go.</source>
        <translation>請求書への返信が届く場所がありません。</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>メールを受信</translation>
    </message>
    <message>
        <source>Replies and bounces arrive here.</source>
        <translation>返信と不達通知がここに届きます。</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>no SPF record</source>
        <translation>SPFレコードなし</translation>
    </message>
    <message>
        <source>We will plan one.</source>
        <translation>新しく計画します。</translation>
    </message>
    <message>
        <source>several SPF records</source>
        <translation>SPFレコードが複数</translation>
    </message>
    <message>
        <source>There may be only one: receivers treat several as an error. We will merge them.</source>
        <translation>置けるのは1つだけです。複数あると、受信側はエラーとして扱います。1つに統合します。</translation>
    </message>
    <message>
        <source>SPF: %1 lookups</source>
        <translation>SPF: 参照%1回</translation>
    </message>
    <message>
        <source>Receivers stop at 10 lookups and then treat the record as broken.</source>
        <translation>受信側は参照10回で打ち切り、レコードを壊れたものとして扱います。</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPFレコード</translation>
    </message>
    <message>
        <source>Costs %1 of 10 lookups. We will merge into it, never replace what it allows.</source>
        <translation>参照10回のうち%1回を使います。今ある許可は置き換えず、そこに統合します。</translation>
    </message>
    <message>
        <source>We will merge into it, never replace what it allows.</source>
        <translation>今ある許可は置き換えず、そこに統合します。</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>no DKIM key seen</source>
        <translation>DKIM鍵は見つからず</translation>
    </message>
    <message>
        <source>We looked where known vendors put theirs; others cannot be listed.</source>
        <translation>よく知られた事業者の鍵の場所を調べました。それ以外の鍵は、一覧にできません。</translation>
    </message>
    <message>
        <source>DKIM keys: %1</source>
        <translation>DKIM鍵: %1</translation>
    </message>
    <message>
        <source>Somebody signs mail for this domain already. These stay as they are.</source>
        <translation>このドメインのメールには、すでに署名している送信元があります。これらはそのまま残します。</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>no DMARC record</source>
        <translation>DMARCレコードなし</translation>
    </message>
    <message>
        <source>We will plan one that only watches, to begin with.</source>
        <translation>まずは、見守るだけのレコードを計画します。</translation>
    </message>
    <message>
        <source>several DMARC records</source>
        <translation>DMARCレコードが複数</translation>
    </message>
    <message>
        <source>Receivers then act as if there were none.</source>
        <translation>この場合、受信側はレコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>DMARC: no reports</source>
        <translation>DMARC: レポートなし</translation>
    </message>
    <message>
        <source>A policy is published, but nobody is told what happens to the mail.</source>
        <translation>ポリシーは公開されていますが、メールがどうなったかは誰にも届きません。</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARCレコード</translation>
    </message>
    <message>
        <source>We keep it and complete it where that is needed.</source>
        <translation>そのまま残し、必要な部分を補います。</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>Answers can be checked for forgery.</source>
        <translation>回答が偽造されていないか、検証できます。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>That is common, and not needed for this.</source>
        <translation>よくあることです。今回の作業には必要ありません。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>DKIM: left over</source>
        <translation>DKIM: 残っているもの</translation>
    </message>
    <message>
        <source>Only an alias is there, and it leads to no key: an earlier provider left it behind.</source>
        <translation>別名だけがあり、その先に鍵がありません。以前の事業者のものが残っています。</translation>
    </message>
    <message>
        <source>We do not know: the servers of the domain were not found.</source>
        <translation>わかりません: ドメインのサーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>メールを受け取りません（null MX）</translation>
    </message>
    <message>
        <source>Replies to invoices and bounces cannot arrive at this domain.</source>
        <translation>請求書への返信や不達通知は、このドメインには届きません。</translation>
    </message>
    <message>
        <source>It is kept at %1: changes are made there, not in your DNS.</source>
        <translation>これは%1で管理されています。変更はDNSではなく、そこで行います。</translation>
    </message>
    <message>
        <source>%1 keeps it: changes are made in its console (%2), not in your DNS.</source>
        <translation>%1が管理しています。変更はDNSではなく、そのコンソール（%2）で行います。</translation>
    </message>
    <message>
        <source>DKIM: no usable key</source>
        <translation>DKIM: 使える鍵がありません</translation>
    </message>
    <message>
        <source>What stands there cannot verify a signature: withdrawn, damaged, or no key at all.</source>
        <translation>そこにあるものでは署名を検証できません。取り消されたか、壊れているか、鍵ではありません。</translation>
    </message>
    <message>
        <source>DMARC: inherited (%1)</source>
        <translation>DMARC: 継承（%1）</translation>
    </message>
    <message>
        <source>The record of %1 holds here as well, with the policy %2. We keep it so.</source>
        <translation>%1のレコードが、ポリシー%2でここにも適用されます。そのままにします。</translation>
    </message>
</context>
<context>
    <name>sw::gui::Desk</name>
    <message>
        <source>Setups (*.senderwright *.json)</source>
        <translation>設定 (*.senderwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>コピーを取り込む</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存する</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>コピーを保存しました: %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::gui::SetupWindow</name>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>これは練習です。内容は何も残りません。</translation>
    </message>
    <message>
        <source>Read-only: save a copy to keep your changes.</source>
        <translation>読み取り専用です。変更を残すには、コピーを保存してください。</translation>
    </message>
    <message>
        <source>Everything is saved. Every change is, at once.</source>
        <translation>すべて保存されています。変更はいつも、すぐに保存されます。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Your last change is not saved yet; it is tried again while this window is open. To be safe, save a copy elsewhere (in the menu).</source>
        <translation>最後の変更がまだ保存されていません。このウィンドウが開いている間、もう一度試します。念のため、別の場所にコピーを保存してください（メニューにあります）。</translation>
    </message>
    <message>
        <source>This setup was saved by a newer version of Senderwright and is open read-only: nothing that you change here is saved.</source>
        <translation>この設定は、新しいバージョンのSenderwrightで保存されたため、読み取り専用で開いています。ここで変更しても、何も保存されません。</translation>
    </message>
    <message>
        <source>Update Senderwright, or save a copy (in the menu) and go on with that.</source>
        <translation>Senderwrightを更新するか、コピーを保存して（メニューにあります）、そのコピーで続けてください。</translation>
    </message>
    <message>
        <source>This setup is open in another Senderwright and therefore read-only here: nothing that you change in this window is saved.</source>
        <translation>この設定は別のSenderwrightで開かれているため、ここでは読み取り専用です。このウィンドウで変更しても、何も保存されません。</translation>
    </message>
    <message>
        <source>Go on in the other window, or save a copy (in the menu).</source>
        <translation>もう一方のウィンドウで続けるか、コピーを保存してください（メニューにあります）。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Your last change could not be saved.</source>
        <translation>最後の変更を保存できませんでした。</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>このまま残る(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>コピーに名前を付けて保存(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>それでも閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::gui::SystemTray</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了する(&amp;Q)</translation>
    </message>
    <message>
        <source>Senderwright is watching your records</source>
        <translation>Senderwrightがレコードを見守っています</translation>
    </message>
</context>
<context>
    <name>sw::gui::TrayNotifier</name>
    <message>
        <source>%1: all records are in place</source>
        <translation>%1: すべてのレコードが反映済みです</translation>
    </message>
    <message>
        <source>%1: there is news</source>
        <translation>%1: お知らせがあります</translation>
    </message>
</context>
<context>
    <name>sw::ui::AcceptanceCard</name>
    <message>
        <source>Will they accept it?</source>
        <translation>受け取ってもらえますか？</translation>
    </message>
    <message>
        <source>What the large mailbox providers ask of those who send a lot, and what can be seen of it from here.</source>
        <translation>大手のメール事業者が大量の送信者に求めていることと、ここからどこまで確認できるかを示します。</translation>
    </message>
</context>
<context>
    <name>sw::ui::AdvancedSection</name>
    <message>
        <source>&amp;Domain identity: every address of the domain</source>
        <translation>Domain Identity: ドメインのすべてのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Email identity: one address only</source>
        <translation>Email Identity: 1つのアドレスだけ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste what Zuora’s DKIM Settings dialog shows</source>
        <translation>Zuoraの「DKIM Settings」ダイアログの内容を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Names with or without your domain, in any layout</source>
        <translation>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
名前にドメインがあってもなくても、どんな並びでもかまいません</translation>
    </message>
    <message>
        <source>Developer or Central &amp;Sandbox too (three more CNAMEs)</source>
        <translation>DeveloperまたはCentral Sandboxでも使う（CNAMEがあと3つ）(&amp;S)</translation>
    </message>
    <message>
        <source>Identity in Zuora</source>
        <translation>ZuoraでのIdentity</translation>
    </message>
    <message>
        <source>With an email identity Amazon signs with its own name only, so DMARC never passes.</source>
        <translation>Email Identityでは、AmazonがAmazonの名前だけで署名します。そのため、DMARCは決して合格しません。</translation>
    </message>
    <message>
        <source>Choose the domain identity if you can.</source>
        <translation>できればDomain Identityを選んでください。</translation>
    </message>
    <message>
        <source>In Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</source>
        <translation>Zuoraでの場所: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View。</translation>
    </message>
</context>
<context>
    <name>sw::ui::BudgetGauge</name>
    <message>
        <source>DNS lookups: could not be counted</source>
        <translation>DNS参照: 数えられませんでした</translation>
    </message>
    <message>
        <source>DNS lookups %1 of %2</source>
        <translation>DNS参照 %1/%2</translation>
    </message>
    <message>
        <source>DNS lookups %1 → %2 of %3</source>
        <translation>DNS参照 %1 → %2/%3</translation>
    </message>
</context>
<context>
    <name>sw::ui::BusyRow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>sw::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1をコピーしました</translation>
    </message>
</context>
<context>
    <name>sw::ui::DefaultSection</name>
    <message>
        <source>&amp;Email of the tenant profile</source>
        <translation>テナントプロファイルのメールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Email of the tenant profile</source>
        <translation>テナントプロファイルのメールアドレス</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>In Zuora: Administration Settings › Manage Tenant Profile. Zuora sends in its name.</source>
        <translation>Zuoraでの場所: Administration Settings › Manage Tenant Profile。Zuoraはこの名前で送信します。</translation>
    </message>
    <message>
        <source>This server does not sign, so only SPF can make DMARC pass: the sender’s address has to be in your own domain.</source>
        <translation>このサーバーは署名しません。DMARCに合格できるのはSPFだけなので、送信者のアドレスは自社のドメインにある必要があります。</translation>
    </message>
    <message>
        <source>%1 is not in %2, so DMARC cannot pass.</source>
        <translation>%1は%2のアドレスではないので、DMARCは合格できません。</translation>
    </message>
    <message>
        <source>Use an address of %1 in the tenant profile.</source>
        <translation>テナントプロファイルには、%1のアドレスを使ってください。</translation>
    </message>
</context>
<context>
    <name>sw::ui::DetailsPage</name>
    <message>
        <source>Paste the CNAMEs that Zuora Support sent for &amp;Workflow</source>
        <translation>Workflow用にZuora Supportから届いたCNAMEを貼り付け(&amp;W)</translation>
    </message>
    <message>
        <source>names and values, in any layout</source>
        <translation>名前と値。どんな並びでもかまいません</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them; they hold for Production and all sandboxes at once.</source>
        <translation>Zuora Global Supportに依頼してください。ProductionとすべてのSandboxで共通です。</translation>
    </message>
    <message>
        <source>What does Zuora show for Advanced SMTP?</source>
        <translation>ZuoraのAdvanced SMTPには何が表示されていますか？</translation>
    </message>
    <message>
        <source>Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS.</source>
        <translation>ZuoraからDKIMレコードをコピーして貼り付けてください。お使いのDNS用のレコードに変換します。</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>メールを運ぶのはどこですか？</translation>
    </message>
    <message>
        <source>Choose who sends, and give what only its console or its administrator knows.</source>
        <translation>送信元を選び、そのコンソールや管理者にしかわからない情報を入力してください。</translation>
    </message>
    <message>
        <source>Which address is in the tenant profile?</source>
        <translation>テナントプロファイルのアドレスは何ですか？</translation>
    </message>
    <message>
        <source>Zuora’s default server sends in that name. It has to be in your domain.</source>
        <translation>Zuoraの標準サーバーは、その名前で送信します。自社のドメインのアドレスである必要があります。</translation>
    </message>
    <message>
        <source>Does this domain receive mail?</source>
        <translation>このドメインはメールを受信しますか？</translation>
    </message>
    <message>
        <source>It will say that no mail comes from it. Whether mail still arrives is another matter.</source>
        <translation>このドメインからはメールが送られないと宣言します。メールが届くかどうかは別の問題です。</translation>
    </message>
</context>
<context>
    <name>sw::ui::DirectPublishDialog</name>
    <message>
        <source>Publish directly</source>
        <translation>直接公開する</translation>
    </message>
    <message>
        <source>With a key that may change the zone, all records are published at once, or none of them.</source>
        <translation>ゾーンを変更できる鍵を使って、すべてのレコードを一度に公開します。一部だけが公開されることはありません。</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>変更の内容</translation>
    </message>
    <message>
        <source>Name server and key</source>
        <translation>ネームサーバーと鍵</translation>
    </message>
    <message>
        <source>&amp;Name server that takes updates</source>
        <translation>更新を受け付けるネームサーバー(&amp;N)</translation>
    </message>
    <message>
        <source>The zone&apos;s primary. Hidden ones are not in the zone: ask whoever runs it.</source>
        <translation>ゾーンのプライマリーです。非公開のものはゾーンに載っていません。管理している人に聞いてください。</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows what it takes to undo the last update</source>
        <translation>前回の更新を取り消すために必要な変更を表示します</translation>
    </message>
    <message>
        <source>Save un&amp;do file…</source>
        <translation>取り消し用ファイルを保存する(&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at the name server…</source>
        <translation>ネームサーバーを調べています…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開しています…</translation>
    </message>
    <message>
        <source>Looking at what became of it…</source>
        <translation>結果を調べています…</translation>
    </message>
    <message>
        <source>Not possible like this: nothing was changed.</source>
        <translation>このままではできません。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing to change: %1 has it all.</source>
        <translation>変更するものはありません。%1にすべてあります。</translation>
    </message>
    <message>
        <source>This takes the last update back at %1:</source>
        <translation>%1で、前回の更新を次のとおり取り消します:</translation>
    </message>
    <message>
        <source>Exactly this would be changed at %1:</source>
        <translation>%1で変更されるのは、次の内容だけです:</translation>
    </message>
    <message>
        <source>Taken back: %1 shows the records as they were.</source>
        <translation>取り消しました。%1のレコードは元どおりです。</translation>
    </message>
    <message>
        <source>Done: %1 shows every record as planned.</source>
        <translation>完了しました。%1のレコードは、すべて計画どおりです。</translation>
    </message>
    <message>
        <source>Go on to watch the world see them.</source>
        <translation>次へ進むと、世界への反映を見守れます。</translation>
    </message>
    <message>
        <source>The name server says that all changes were made, but does not show them all.</source>
        <translation>ネームサーバーは、すべて変更したと応答しましたが、まだ一部が見えません。</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>少し待ってから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>As seen just now, nothing was changed.</source>
        <translation>今調べたところ、何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Take bac&amp;k %n change(s)</source>
        <translation>
            <numerusform>%n件の変更を取り消す(&amp;K)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>%n件の変更を公開する(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook at what would change</source>
        <translation>変更内容を調べる(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>もう一度調べる(&amp;O)</translation>
    </message>
    <message>
        <source>Save undo file</source>
        <translation>取り消し用ファイルを保存する</translation>
    </message>
    <message>
        <source>%1 undo.json</source>
        <translation>%1 取り消し.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>“senderwright-cli publish --undo” takes the update back with it.</source>
        <translation>このファイルを使って、「senderwright-cli publish --undo」で更新を取り消せます。</translation>
    </message>
    <message>
        <source>Not saved, so nothing was sent: an update that cannot be taken back is not made.</source>
        <translation>保存できないため、何も送信していません。取り消せない更新は行いません。</translation>
    </message>
    <message>
        <source>What takes it back is saved first, in %1.</source>
        <translation>元に戻すための内容を、先に%1に保存します。</translation>
    </message>
    <message>
        <source>Not saved: the undo file still holds the whole update, not the part made.</source>
        <translation>保存できませんでした。取り消し用のファイルには、行われた一部ではなく、まだ更新全体が入っています。</translation>
    </message>
    <message>
        <source>What takes this back is saved in %1.</source>
        <translation>元に戻すための内容を、%1に保存しました。</translation>
    </message>
    <message>
        <source>Only a part was done: below, what was made and what was not.</source>
        <translation>一部だけが行われました。行われたものと行われなかったものを、下に示します。</translation>
    </message>
    <message>
        <source>Undo once more to take back the rest.</source>
        <translation>残りを元に戻すには、もう一度取り消してください。</translation>
    </message>
    <message>
        <source>Look again to go on with the rest, or undo what was made.</source>
        <translation>残りを続けるにはもう一度確認し、または行われた分を取り消してください。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::ui::DomainPage</name>
    <message>
        <source>Which address do your customers see in From?</source>
        <translation>お客様に見える差出人（From）のアドレスは何ですか？</translation>
    </message>
    <message>
        <source>Type the address that your invoices come from. We look at what its domain publishes; nothing is changed.</source>
        <translation>請求書の差出人アドレスを入力してください。そのドメインで公開されている内容を調べます。何も変更しません。</translation>
    </message>
    <message>
        <source>Practice: a sample domain on this computer. Nothing real is asked or touched.</source>
        <translation>練習: このコンピューター上の見本ドメインです。本物には問い合わせも変更もしません。</translation>
    </message>
    <message>
        <source>&amp;Address or domain</source>
        <translation>アドレスまたはドメイン(&amp;A)</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>ドメイン: %1</translation>
    </message>
    <message>
        <source>Domain: %1 (%2)</source>
        <translation>ドメイン: %1（%2）</translation>
    </message>
    <message>
        <source>An address, a domain, or a link copied from anywhere.</source>
        <translation>アドレス、ドメイン、またはコピーしたリンクを入力できます。</translation>
    </message>
    <message>
        <source>It has a past: an earlier provider left records behind.</source>
        <translation>過去の設定があります。以前の事業者のレコードが残っています。</translation>
    </message>
    <message>
        <source>No network? Read a &amp;zone file…</source>
        <translation>ネットワークがない場合: ゾーンファイルを読み込む(&amp;Z)…</translation>
    </message>
    <message>
        <source>A zone file or a saved plan is taken as what is published</source>
        <translation>ゾーンファイルか保存済みの計画を、公開されている内容として扱います</translation>
    </message>
    <message>
        <source>Ask the &amp;DNS again</source>
        <translation>DNSにもう一度問い合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>Read from %1: this is what counts as published.</source>
        <translation>%1から読み込みました。これを公開されている内容として扱います。</translation>
    </message>
    <message>
        <source>Checking later still asks the DNS.</source>
        <translation>あとで行う確認では、DNSに問い合わせます。</translation>
    </message>
    <message>
        <source>Read what is published</source>
        <translation>公開されている内容を読み込む</translation>
    </message>
    <message>
        <source>Zone files and saved plans (*.zone *.txt *.json *.db);;All files (*)</source>
        <translation>ゾーンファイルと保存済みの計画 (*.zone *.txt *.json *.db);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidencePopup</name>
    <message>
        <source>all evidence</source>
        <translation>すべての根拠</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidenceView</name>
    <message>
        <source>Asked %1</source>
        <translation>問い合わせ先: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> %1</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>、%1 ms</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>まだどこにも問い合わせていません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>sw::ui::ExternalSection</name>
    <message>
        <source>&amp;Paste the DNS records that its console shows</source>
        <translation>コンソールに表示されるDNSレコードを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>em1234    u1234567.wl123.sendgrid.net
Names with or without your domain, in any layout</source>
        <translation>em1234    u1234567.wl123.sendgrid.net
名前にドメインがあってもなくても、どんな並びでもかまいません</translation>
    </message>
    <message>
        <source>&amp;Who carries your mail?</source>
        <translation>メールを運ぶのはどこですか？(&amp;W)</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>メールを運ぶのはどこですか？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation>自社のメールサーバー</translation>
    </message>
    <message>
        <source>Nothing to fill in: its records are the same for everyone.</source>
        <translation>入力するものはありません。このレコードは全員に共通です。</translation>
    </message>
    <message>
        <source>We do not know yet who carries your mail.</source>
        <translation>メールを運ぶのがどこか、まだわかりません。</translation>
    </message>
    <message>
        <source>Choose the vendor from the list, or your own server.</source>
        <translation>一覧から事業者を選ぶか、自社のサーバーを選んでください。</translation>
    </message>
</context>
<context>
    <name>sw::ui::FinishPage</name>
    <message>
        <source>Hand it over</source>
        <translation>担当者に渡す</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>残りの作業</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Checklist PDF</source>
        <translation>チェックリストPDF</translation>
    </message>
    <message>
        <source>Every record with a tick box, before and after, the steps at the DNS host, and what comes next.</source>
        <translation>すべてのレコードのチェック欄、変更前と変更後、DNSホストでの手順、このあとの予定が入っています。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>選ぶ(&amp;W)…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDFを開く(&amp;O)</translation>
    </message>
    <message>
        <source>No program answered for PDF files.</source>
        <translation>PDFファイルを開けるプログラムがありませんでした。</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>ファイルの場所は%1です。</translation>
    </message>
    <message>
        <source>E&amp;xport checklist PDF</source>
        <translation>チェックリストPDFを書き出す(&amp;X)</translation>
    </message>
    <message>
        <source>%1 DNS checklist.pdf</source>
        <translation>%1 DNSチェックリスト.pdf</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>チェックリストを書き出す</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>まだレコードがありません。</translation>
    </message>
    <message>
        <source>Go back to “Records” first.</source>
        <translation>先に「レコード」に戻ってください。</translation>
    </message>
    <message>
        <source>There is no file name.</source>
        <translation>ファイル名がありません。</translation>
    </message>
    <message>
        <source>Type where the checklist shall go.</source>
        <translation>チェックリストの保存先を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n page(s).</source>
        <translation>
            <numerusform>保存しました: %1、%nページ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the checklist, or give it to the person who runs your DNS.</source>
        <translation>チェックリストを保管するか、DNSの担当者に渡してください。</translation>
    </message>
    <message>
        <source>Export the checklist and give it to the person who runs your DNS.</source>
        <translation>チェックリストを書き出して、DNSの担当者に渡してください。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>このあとの予定</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>次に</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::ui::HostPageDialog</name>
    <message>
        <source>At your DNS host’s own page</source>
        <translation>DNSホスト自身のページで</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>ページを探しています…</translation>
    </message>
    <message>
        <source>What the DNS host says of itself</source>
        <translation>DNSホストが名乗っている内容</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Asks for TXT at %1 in the practice world, and nothing else. Nothing is changed.</source>
        <translation>練習環境で%1のTXTを問い合わせるだけです。何も変更しません。</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, and nothing else: by your settings only your name servers and your resolver are asked. Nothing is changed.</source>
        <translation>%1のTXTを問い合わせるだけです。環境設定により、自社のネームサーバーと自分のリゾルバーにしか問い合わせません。何も変更しません。</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there. Nothing is changed.</source>
        <translation>%1のTXTを問い合わせ、そこに書かれているホストにHTTPSリクエストを1回送ります。何も変更しません。</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there, and another to ask whether it knows the template of %2. Nothing is changed.</source>
        <translation>%1のTXTを問い合わせ、そこに書かれているホストにHTTPSリクエストを1回送り、%2のテンプレートを知っているかをもう1回尋ねます。何も変更しません。</translation>
    </message>
    <message>
        <source>L&amp;ook for the page</source>
        <translation>ページを探す(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>もう一度探す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host’s panel by hand.</source>
        <translation>もう一度探すか、DNSホストのパネルを自分で開いてください。</translation>
    </message>
    <message>
        <source>Cancelled: nobody is asked any more.</source>
        <translation>キャンセルしました。これ以上は問い合わせません。</translation>
    </message>
    <message>
        <source>The zone names %1. Nobody outside the practice world is asked.</source>
        <translation>ゾーンには%1と書かれています。練習環境の外には問い合わせません。</translation>
    </message>
    <message>
        <source>The zone names %1, which was not asked: by your settings only your name servers and your resolver are asked.</source>
        <translation>ゾーンには%1と書かれていますが、問い合わせていません。環境設定により、自社のネームサーバーと自分のリゾルバーにしか問い合わせないためです。</translation>
    </message>
    <message>
        <source>Change that in the settings, or go to the DNS host’s panel by hand.</source>
        <translation>環境設定で変更するか、DNSホストのパネルを自分で開いてください。</translation>
    </message>
    <message>
        <source>Your DNS host does not take part in Domain Connect for this zone.</source>
        <translation>お使いのDNSホストは、このゾーンではDomain Connectに参加していません。</translation>
    </message>
    <message>
        <source>What %1 sent as its settings cannot be understood.</source>
        <translation>%1が設定として送ってきた内容は解釈できません。</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of its settings.</source>
        <translation>%1は設定ではなくHTTPステータス%2を返しました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not prove who it is: its certificate is not valid for this name.</source>
        <translation>%1は自身を証明できませんでした。証明書がこの名前に対して有効ではありません。</translation>
    </message>
    <message>
        <source>%1 sent far more than its settings can be.</source>
        <translation>%1は、設定としてはあり得ないほど大きなデータを送ってきました。</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNSホスト</translation>
    </message>
    <message>
        <source>Your DNS host takes part, but does not say where its page is.</source>
        <translation>お使いのDNSホストは参加していますが、ページの場所を知らせていません。</translation>
    </message>
    <message>
        <source>Go to its panel by hand.</source>
        <translation>パネルを自分で開いてください。</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開く先</translation>
    </message>
    <message>
        <source>Your DNS host says where the page for this zone is.</source>
        <translation>DNSホストから、このゾーンのページの場所がわかりました。</translation>
    </message>
    <message>
        <source>Copy the records into it by hand.</source>
        <translation>レコードをそこに手でコピーしてください。</translation>
    </message>
    <message>
        <source>It does not say which templates it knows: copy the records into it by hand.</source>
        <translation>どのテンプレートを知っているかは知らせていません。レコードをそこに手でコピーしてください。</translation>
    </message>
    <message>
        <source>It did not say whether it knows the template of %1: copy the records into it by hand.</source>
        <translation>%1のテンプレートを知っているかどうか答えませんでした。レコードをそこに手でコピーしてください。</translation>
    </message>
    <message>
        <source>It does not know the template of %1: copy the records into it by hand.</source>
        <translation>%1のテンプレートを知りません。レコードをそこに手でコピーしてください。</translation>
    </message>
    <message>
        <source>It knows the template of %1: the vendor’s own console can publish the records there.</source>
        <translation>%1のテンプレートを知っています。事業者のコンソールから、そこにレコードを公開できます。</translation>
    </message>
    <message>
        <source>No browser answered.</source>
        <translation>ブラウザーが応答しませんでした。</translation>
    </message>
    <message>
        <source>The address is on the clipboard now: paste it into a browser.</source>
        <translation>アドレスをクリップボードに入れました。ブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>DNS hosts that take part in Domain Connect say in this way where the page for a zone is.</source>
        <translation>Domain Connectに参加しているDNSホストは、この方法でゾーンのページの場所を知らせます。</translation>
    </message>
    <message>
        <source>Copy the records into its panel by hand: the table has them in the form that it wants.</source>
        <translation>レコードをパネルに手でコピーしてください。表には、このホストに合わせた形で並んでいます。</translation>
    </message>
</context>
<context>
    <name>sw::ui::LessonCard</name>
    <message>
        <source>Try another &amp;mistake</source>
        <translation>別の誤りを試す(&amp;M)</translation>
    </message>
    <message>
        <source>Find a mistake before you meet a real one.</source>
        <translation>本物に出会う前に、誤りを見つける練習をしましょう。</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; this page finds out which and why.</source>
        <translation>1つのレコードを、わざと誤って公開します。どれがなぜ誤りかを、このページで突き止めます。</translation>
    </message>
    <message>
        <source>Try a &amp;mistake</source>
        <translation>誤りを試す(&amp;M)</translation>
    </message>
    <message>
        <source>One record is wrong now, on purpose.</source>
        <translation>今、1つのレコードをわざと誤らせています。</translation>
    </message>
    <message>
        <source>Your name servers are being asked; watch which row is unlike the others.</source>
        <translation>ネームサーバーに問い合わせています。ほかと違う行に注目してください。</translation>
    </message>
    <message>
        <source>Publish it &amp;right</source>
        <translation>正しく公開する(&amp;R)</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>%1: a mistake, such as: The domain stands twice in the name</comment>
        <translation>見つかりました: %1。</translation>
    </message>
    <message>
        <source>Read below how to mend it, then publish it right.</source>
        <translation>下の直し方を読み、正しく公開してください。</translation>
    </message>
    <message>
        <source>Published right.</source>
        <translation>正しく公開しました。</translation>
    </message>
    <message>
        <source>Your name servers are being asked again.</source>
        <translation>ネームサーバーにもう一度問い合わせています。</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>直りました。</translation>
    </message>
    <message>
        <source>You found and mended every mistake.</source>
        <translation>すべての誤りを見つけて直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mistake(s) found and mended</source>
        <translation>
            <numerusform>誤り%n件中%1件を見つけて直しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice clock: a minute passes in a second</source>
        <translation>練習用の時計: 1秒で1分進みます</translation>
    </message>
    <message numerus="yes">
        <source>Practice clock: %n times as fast</source>
        <translation>
            <numerusform>練習用の時計: %n倍の速さ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::MessageDrop</name>
    <message>
        <source>&amp;Open a message…</source>
        <translation>メールを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Use the sample message</source>
        <translation>見本のメールを使う(&amp;U)</translation>
    </message>
    <message>
        <source>The &amp;received message</source>
        <translation>受信したメール(&amp;R)</translation>
    </message>
    <message>
        <source>Source of the received message</source>
        <translation>受信したメールのソース</translation>
    </message>
    <message>
        <source>Drop the saved message (.eml) here, or paste its source.
In most mail programs: open the message, then “Show original” or “View source”.</source>
        <translation>保存したメール（.eml）をここにドロップするか、ソースを貼り付けてください。
たいていのメールソフトでは、メールを開いて「メッセージのソースを表示」または「ソースを表示」を選びます。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Open a received message</source>
        <translation>受信したメールを開く</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt);;All files (*)</source>
        <translation>メール (*.eml *.msg *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sw::ui::MistakeButton</name>
    <message>
        <source>Publish with a mista&amp;ke</source>
        <translation>誤りを入れて公開する(&amp;K)</translation>
    </message>
    <message>
        <source>A lesson: one record is published wrongly on purpose, and you find out which and why</source>
        <translation>練習: 1つのレコードをわざと誤って公開し、どれがなぜ誤りかを突き止めます</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; the next page finds out which and why.</source>
        <translation>1つのレコードをわざと誤って公開します。どれがなぜ誤りかを、次のページで突き止めます。</translation>
    </message>
    <message>
        <source>&amp;Surprise me</source>
        <translation>おまかせ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>sw::ui::NoMailSection</name>
    <message>
        <source>&amp;Leave that as it is</source>
        <translation>現状のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Published MX records stay. Where there are none, a null MX says that no mail is accepted.</source>
        <translation>公開済みの MX レコードは残ります。ない場合は、Null MX がメールを受け付けないことを示します。</translation>
    </message>
    <message>
        <source>&amp;Yes, it receives mail</source>
        <translation>はい、受信します(&amp;Y)</translation>
    </message>
    <message>
        <source>MX records are left alone.</source>
        <translation>MX レコードは変更しません。</translation>
    </message>
    <message>
        <source>&amp;No, it receives none</source>
        <translation>いいえ、受信しません(&amp;N)</translation>
    </message>
    <message>
        <source>A null MX takes the place of whatever MX is published: mail to this domain is refused.</source>
        <translation>公開されている MX はすべて Null MX に置き換わり、このドメイン宛てのメールは拒否されます。</translation>
    </message>
</context>
<context>
    <name>sw::ui::OrderedList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1から削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>%1の中で上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>%1の中で下へ移動</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>すでに一覧にあります。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加しました: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::OwnServerSection</name>
    <message>
        <source>The servers that &amp;receive our mail send it too (MX)</source>
        <translation>メールを受信するサーバーから送信もする（MX）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addresses or names of the servers that send</source>
        <translation>送信するサーバーのアドレスまたは名前(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>「%1」はIPアドレスでもホスト名でもありません。</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>複数あるときは、コンマで区切ってください。</translation>
    </message>
    <message>
        <source>Signing key (DKIM)</source>
        <translation>署名の鍵（DKIM）</translation>
    </message>
    <message>
        <source>&amp;Make a new key here</source>
        <translation>ここで新しい鍵を作る(&amp;M)</translation>
    </message>
    <message>
        <source>We &amp;have a key: paste its public half</source>
        <translation>鍵がある: 公開鍵を貼り付ける(&amp;H)</translation>
    </message>
    <message>
        <source>The server does n&amp;ot sign</source>
        <translation>サーバーは署名しない(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;lector</source>
        <translation>セレクター(&amp;L)</translation>
    </message>
    <message>
        <source>A short name for the key; the server signs with the same one.</source>
        <translation>鍵の短い名前です。サーバーも同じ名前で署名します。</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the key</source>
        <translation>鍵を作る(&amp;K)</translation>
    </message>
    <message>
        <source>Save the private key &amp;in</source>
        <translation>秘密鍵の保存先(&amp;I)</translation>
    </message>
    <message>
        <source>Only you can read the file. It is shown nowhere and sent nowhere; carry it to the mail server yourself.</source>
        <translation>このファイルを読めるのはご本人だけです。どこにも表示されず、どこにも送られません。メールサーバーへは、ご自身で運んでください。</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>鍵を作っています…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>The key is made. Its public half goes into the records.</source>
        <translation>鍵ができました。公開鍵はレコードに入ります。</translation>
    </message>
    <message>
        <source>Understood: a public key. It goes into the records.</source>
        <translation>公開鍵を読み取りました。レコードに入ります。</translation>
    </message>
    <message>
        <source>Where to save the private key</source>
        <translation>秘密鍵の保存場所</translation>
    </message>
    <message>
        <source>The key needs a selector first.</source>
        <translation>先に、鍵のセレクターが必要です。</translation>
    </message>
    <message>
        <source>Letters and digits, for example billing1.</source>
        <translation>英字と数字です。例: billing1。</translation>
    </message>
    <message>
        <source>The private key is in %1.</source>
        <translation>秘密鍵は%1にあります。</translation>
    </message>
    <message>
        <source>Its public half goes into the records.</source>
        <translation>公開鍵はレコードに入ります。</translation>
    </message>
    <message>
        <source>Stopped. No key was written.</source>
        <translation>中止しました。鍵は書き込まれていません。</translation>
    </message>
    <message>
        <source>Nobody would be allowed to send.</source>
        <translation>このままでは、どこからも送信できません。</translation>
    </message>
    <message>
        <source>Give the address or the name of the server that sends, or tick the line below.</source>
        <translation>送信するサーバーのアドレスか名前を入力するか、下の項目にチェックを付けてください。</translation>
    </message>
    <message>
        <source>The key has not been made yet.</source>
        <translation>鍵がまだ作られていません。</translation>
    </message>
    <message>
        <source>Press “Make the key”, or choose another line.</source>
        <translation>「鍵を作る」を押すか、別の項目を選んでください。</translation>
    </message>
    <message>
        <source>The key needs a selector.</source>
        <translation>鍵にはセレクターが必要です。</translation>
    </message>
    <message>
        <source>There is no public key yet.</source>
        <translation>公開鍵がまだありません。</translation>
    </message>
    <message>
        <source>Paste it here, or choose another line.</source>
        <translation>ここに貼り付けるか、別の項目を選んでください。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::ui::PasteBox</name>
    <message>
        <source>&amp;Use the sample paste</source>
        <translation>見本の内容を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Understood: %1 %2 %3</source>
        <translation>読み取りました: %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: not needed here</source>
        <translation>%1 %2: ここでは不要です</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside:</source>
        <translation>使わなかったもの:</translation>
    </message>
    <message>
        <source>%1 of %2 records understood.</source>
        <translation>%2件中%1件のレコードを読み取りました。</translation>
    </message>
    <message>
        <source>Paste the others too, below what is there.</source>
        <translation>残りも、今ある内容の下に貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 records understood, %2 expected.</source>
        <translation>%1件のレコードを読み取りました。必要なのは%2件です。</translation>
    </message>
    <message>
        <source>Take out those that belong to something else.</source>
        <translation>関係のないものを取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>まだ何も貼り付けられていません。</translation>
    </message>
    <message>
        <source>Copy what the console shows, names and values, and paste it here.</source>
        <translation>コンソールに表示される名前と値をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no record in this text that we can use.</source>
        <translation>このテキストには、使えるレコードがありません。</translation>
    </message>
    <message>
        <source>Copy the names and values once more, as the console shows them.</source>
        <translation>コンソールに表示されるとおりに、名前と値をもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyLadderCard</name>
    <message>
        <source>Is it time for the next step?</source>
        <translation>次の段階に進む時期ですか？</translation>
    </message>
    <message>
        <source>Tick what you know to be so. Nobody can see these things from outside.</source>
        <translation>わかっていることにチェックを付けてください。外からは誰にも見えません。</translation>
    </message>
    <message>
        <source>The policy of &amp;today has stood for 30 days or longer</source>
        <translation>今のポリシーが30日以上続いている(&amp;T)</translation>
    </message>
    <message>
        <source>Somebody r&amp;eads the reports</source>
        <translation>誰かがレポートを読んでいる(&amp;E)</translation>
    </message>
    <message>
        <source>The reports show that every service that &amp;sends for us passes</source>
        <translation>自社のために送信するすべてのサービスの合格が、レポートで確認できる(&amp;S)</translation>
    </message>
    <message>
        <source>All of them sign with D&amp;KIM</source>
        <translation>そのすべてがDKIMで署名している(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Our people do not write to mailing lists from this domain</source>
        <translation>社員はこのドメインからメーリングリストに投稿しない(&amp;O)</translation>
    </message>
    <message>
        <source>Yes. The next step is “%1”.</source>
        <translation>はい。次の段階は「%1」です。</translation>
    </message>
    <message>
        <source>Not yet: stay with “%1”.</source>
        <translation>まだです。「%1」のままにしてください。</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyPage</name>
    <message>
        <source>What shall receivers do with fakes?</source>
        <translation>受信側になりすましをどう扱ってもらいますか？</translation>
    </message>
    <message>
        <source>What the report mailbox&apos;s domain must publish</source>
        <translation>レポート用メールボックスのドメインで公開が必要なもの</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>DNSでの形</translation>
    </message>
    <message>
        <source>Reports and subdomains</source>
        <translation>レポートとサブドメイン</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>レポートの送り先</translation>
    </message>
    <message>
        <source>dmarc@example.com (may stay empty)</source>
        <translation>dmarc@example.com（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Subdomains</source>
        <translation>サブドメイン</translation>
    </message>
    <message>
        <source>As published, else as the domain itself</source>
        <translation>公開中の内容のまま、なければドメインと同じ</translation>
    </message>
    <message>
        <source>%1 (sp=%2)</source>
        <translation>%1（sp=%2）</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>レポートの送り先(&amp;R)</translation>
    </message>
    <message>
        <source>Receivers send a summary here every day: who sends in your name, and what passes. Without it nobody can tell when the next step is safe.</source>
        <translation>受信側から毎日、まとめが届きます。誰がこのドメインの名前で送っていて、何が合格したかがわかります。これがないと、次の段階に進んで安全かどうか、誰にもわかりません。</translation>
    </message>
    <message>
        <source>Subdoma&amp;ins</source>
        <translation>サブドメイン(&amp;I)</translation>
    </message>
    <message>
        <source>Right for now</source>
        <translation>今はこれが最適</translation>
    </message>
    <message>
        <source>Published now: %1.</source>
        <translation>公開中: %1。</translation>
    </message>
    <message>
        <source>It is kept unless you choose otherwise; all its other parts stay.</source>
        <translation>別のものを選ばない限り、そのまま残します。ほかの部分もすべて残ります。</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Begin with watching: nothing is turned away, and reports show who sends in your name.</source>
        <translation>まずは見守ることから始めます。何も拒否されず、誰がこのドメインの名前で送っているかがレポートでわかります。</translation>
    </message>
    <message>
        <source>We could not ask whether a policy is published.</source>
        <translation>ポリシーが公開されているかどうか、問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>What you choose here is merged with it as soon as it answers, on the next page.</source>
        <translation>ここで選んだ内容は、次のページで応答があり次第、公開中のものと統合します。</translation>
    </message>
    <message>
        <source>That is further than the evidence goes.</source>
        <translation>根拠がまだ足りない段階です。</translation>
    </message>
    <message>
        <source>Mail of services that do not pass yet, invoices among it, would be lost. “%1” is right for now.</source>
        <translation>まだ合格していないサービスのメールが、請求書も含めて失われます。今は「%1」が最適です。</translation>
    </message>
    <message>
        <source>%1 is in another organisation.</source>
        <translation>%1は別の組織のものです。</translation>
    </message>
    <message>
        <source>Reports arrive there only when its own DNS holds this TXT record. A report service has it already.</source>
        <translation>レポートがそこに届くのは、先方のDNSにこのTXTレコードがあるときだけです。レポートサービスには、すでにあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>“%1” is not an address that reports can be sent to.</source>
        <translation>「%1」は、レポートを送れるアドレスではありません。</translation>
    </message>
    <message>
        <source>Type a mailbox such as dmarc@example.com; separate several with commas.</source>
        <translation>dmarc@example.comのようなメールボックスを入力してください。複数あるときは、コンマで区切ります。</translation>
    </message>
    <message>
        <source>Inherited: the record of %1 holds here, with the policy p=%2.</source>
        <translation>継承: %1のレコードが、ポリシーp=%2でここに適用されます。</translation>
    </message>
    <message>
        <source>It is kept; a record of its own is planned only for a stricter policy or other report addresses.</source>
        <translation>そのまま残します。独自のレコードは、より厳しいポリシーか、ほかのレポート宛先の場合だけ計画します。</translation>
    </message>
    <message>
        <source>%1 keeps this record, at %2.</source>
        <translation>%1が、%2でこのレコードを管理しています。</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made in the console of %1: %2.</source>
        <translation>計画では変更しません。変更は%1のコンソールで行います: %2。</translation>
    </message>
    <message>
        <source>This record is kept elsewhere, at %1.</source>
        <translation>このレコードは、ほかの場所%1で管理されています。</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made by whoever keeps that name.</source>
        <translation>計画では変更しません。変更は、その名前を管理している人が行います。</translation>
    </message>
    <message>
        <source>No policy is published behind this record.</source>
        <translation>このレコードの先に、ポリシーは公開されていません。</translation>
    </message>
    <message>
        <source>Its name points to where no DMARC record was found. Check that first, where it is kept.</source>
        <translation>その名前は、DMARCレコードが見つからなかった場所を指しています。まず、管理されている場所で確認してください。</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyRecordCard</name>
    <message>
        <source>The record this makes</source>
        <translation>この選択でできるレコード</translation>
    </message>
</context>
<context>
    <name>sw::ui::ProvePage</name>
    <message>
        <source>Prove it with a real message</source>
        <translation>実際のメールで確かめる</translation>
    </message>
    <message>
        <source>Checking the message…</source>
        <translation>メールを確認しています…</translation>
    </message>
    <message>
        <source>Cancelled: the message was not checked.</source>
        <translation>キャンセルしました。メールは確認していません。</translation>
    </message>
    <message>
        <source>Change or open it once more to try again.</source>
        <translation>もう一度試すには、内容を変えるか、開き直してください。</translation>
    </message>
    <message>
        <source>This is practice: use the sample message, as if it had just arrived.</source>
        <translation>これは練習です。見本のメールを、今届いたつもりで使ってください。</translation>
    </message>
    <message>
        <source>Let Zuora send an invoice to your own mailbox, then bring the message that arrives here.</source>
        <translation>Zuoraからご自身のメールボックスに請求書を送り、届いたメールをここに入れてください。</translation>
    </message>
    <message>
        <source>It stays on this computer; only the DNS is asked.</source>
        <translation>メールはこのコンピューターから出ません。問い合わせるのはDNSだけです。</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人（From）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>As a receiver would write it (Authentication-Results)</source>
        <translation>受信側が書く形（Authentication-Results）</translation>
    </message>
    <message>
        <source>Authentication-Results</source>
        <translation>Authentication-Results</translation>
    </message>
    <message>
        <source>This domain sends no mail, so there is no message to prove it with.</source>
        <translation>このドメインはメールを送信しないため、確認に使うメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>sw::ui::PublishButton</name>
    <message>
        <source>Publish d&amp;irectly</source>
        <translation>直接公開する(&amp;I)</translation>
    </message>
    <message>
        <source>For those who may change the zone from here</source>
        <translation>ここからゾーンを変更できる人向け</translation>
    </message>
    <message>
        <source>With a &amp;key for updates…</source>
        <translation>更新用の鍵を使う(&amp;K)…</translation>
    </message>
    <message>
        <source>At your DNS &amp;host’s own page…</source>
        <translation>DNSホスト自身のページで(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>sw::ui::RailItem</name>
    <message>
        <source>Step %1, %2</source>
        <translation>ステップ%1、%2</translation>
    </message>
    <message>
        <source>Step %1, %2, you are here</source>
        <translation>ステップ%1、%2、現在ここ</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>ステップ%1、%2、完了</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordDetails</name>
    <message>
        <source>About the chosen record</source>
        <translation>選んだレコードについて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looks up</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The value in strings of at most 255 characters</source>
        <translation>255文字以内の文字列に分けた値</translation>
    </message>
    <message>
        <source>In strings</source>
        <translation>文字列に分けた形</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Switch the proxy off for this record (DNS only): a proxied CNAME does not count.</source>
        <translation>このレコードのプロキシをオフにしてください（DNS only）。プロキシを通したCNAMEは数に入りません。</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordRow</name>
    <message>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>%1: %2 %3, name %4, value %5</source>
        <translation>%1: %2 %3、名前%4、値%5</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>%1の名前</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Publish %1 for me</source>
        <translation>%1を代わりに公開する</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordStatusCard</name>
    <message>
        <source>About the chosen record</source>
        <translation>選んだレコードについて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>%1で見えた内容</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>見えた内容</translation>
    </message>
    <message>
        <source>At</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>根拠(&amp;V)</translation>
    </message>
    <message>
        <source>Who was asked, over what, when, and what came back</source>
        <translation>問い合わせ先、方式、時刻、返ってきた内容</translation>
    </message>
    <message>
        <source>To be gone</source>
        <translation>削除予定</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordTable</name>
    <message>
        <source>Records to publish</source>
        <translation>公開するレコード</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordsPage</name>
    <message>
        <source>Publish these records</source>
        <translation>これらのレコードを公開する</translation>
    </message>
    <message>
        <source>Looking at what is published now…</source>
        <translation>今公開されている内容を調べています…</translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation>DNSホスト(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>送る(&amp;S)…</translation>
    </message>
    <message>
        <source>A ready message for the person who runs your DNS</source>
        <translation>DNSの担当者に渡せる、すぐ使えるメール</translation>
    </message>
    <message>
        <source>Write an &amp;email</source>
        <translation>メールを書く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>メールの文面をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>メールの文面</translation>
    </message>
    <message>
        <source>&amp;Publish for me</source>
        <translation>代わりに公開する(&amp;P)</translation>
    </message>
    <message>
        <source>Stands in for the panel of a DNS host: only in practice mode</source>
        <translation>DNSホストのパネルの代わりです（練習モードだけ）</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>そのほかのホスト</translation>
    </message>
    <message>
        <source>Without the domain</source>
        <translation>ドメインなし</translation>
    </message>
    <message>
        <source>As %1 wants them</source>
        <translation>%1に合わせる</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In full, with a dot</source>
        <translation>全部、ドット付き</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>Quoted strings</source>
        <translation>引用符付きの文字列</translation>
    </message>
    <message>
        <source>Zone file line</source>
        <translation>ゾーンファイルの行</translation>
    </message>
    <message>
        <source>I’ve p&amp;ublished them</source>
        <translation>公開しました(&amp;U)</translation>
    </message>
    <message>
        <source>The records are still being worked out.</source>
        <translation>レコードをまだ組み立てています。</translation>
    </message>
    <message>
        <source>Wait a moment, or cancel and go back.</source>
        <translation>少し待つか、キャンセルして戻ってください。</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>まだレコードがありません。</translation>
    </message>
    <message>
        <source>Go back and forward once more to work them out.</source>
        <translation>一度戻ってから進むと、レコードを組み立てます。</translation>
    </message>
    <message>
        <source>Cancelled: what is published was not looked at.</source>
        <translation>キャンセルしました。公開されている内容は調べていません。</translation>
    </message>
    <message>
        <source>Go back and forward once more to try again.</source>
        <translation>もう一度試すには、一度戻ってから進んでください。</translation>
    </message>
    <message>
        <source>First we look at what is published now, so that nothing is lost.</source>
        <translation>何も失われないように、まず、今公開されている内容を調べます。</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>ご利用のDNSホスト</translation>
    </message>
    <message>
        <source>Everything is published already.</source>
        <translation>すべて公開済みです。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%2で%1します。</translation>
    </message>
    <message>
        <source>This is practice: “Publish for me” stands in for the DNS host&apos;s panel.</source>
        <translation>これは練習です。「代わりに公開する」が、DNSホストのパネルの代わりをします。</translation>
    </message>
    <message>
        <source>Copy each name and value, or hand the list to the person who runs your DNS.</source>
        <translation>名前と値を1つずつコピーするか、この一覧をDNSの担当者に渡してください。</translation>
    </message>
    <message numerus="yes">
        <source>Published %n record(s) in the practice world.</source>
        <translation>
            <numerusform>練習環境で%n件のレコードを公開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to watch them arrive.</source>
        <translation>先に進んで、届く様子を見守ってください。</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>レコードを書き出す</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>No mail program answered.</source>
        <translation>メールソフトが応答しませんでした。</translation>
    </message>
    <message>
        <source>The message is too long for a mail link.</source>
        <translation>文面が長すぎて、メールのリンクに入りません。</translation>
    </message>
    <message>
        <source>It is on the clipboard now: paste it into a new mail.</source>
        <translation>クリップボードに入れました。新しいメールに貼り付けてください。</translation>
    </message>
    <message>
        <source>Published, with one mistake on purpose.</source>
        <translation>誤りをわざと1つ入れて公開しました。</translation>
    </message>
    <message>
        <source>Go on: the next page finds out what it is.</source>
        <translation>次へ進んでください。何が誤りかを、次のページで突き止めます。</translation>
    </message>
    <message>
        <source>Write to Zuora or the &amp;vendor</source>
        <translation>Zuoraまたは事業者に書く(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the message to &amp;them</source>
        <translation>事業者へのメールをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>There is nothing to change in your DNS, but elsewhere: see below.</source>
        <translation>DNSで変えるものはありませんが、ほかの場所にあります。下をご覧ください。</translation>
    </message>
    <message>
        <source>What is marked “Check first” could not be read. Do not publish it before you have seen what is there: a second SPF or DMARC record breaks both.</source>
        <translation>「先に確認」と付いたものは、読み取れませんでした。何があるかを見る前に公開しないでください。2つ目のSPFやDMARCのレコードは、両方を無効にします。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::ui::RoutePage</name>
    <message>
        <source>&amp;Help me choose</source>
        <translation>選ぶのを手伝ってほしい(&amp;H)</translation>
    </message>
    <message>
        <source>How will Zuora send your email?</source>
        <translation>Zuoraからメールをどう送りますか？</translation>
    </message>
    <message>
        <source>Choose one. You can change it later; nothing is published yet.</source>
        <translation>1つ選んでください。あとで変えられます。まだ何も公開されません。</translation>
    </message>
    <message>
        <source>You publish</source>
        <translation>公開するもの</translation>
    </message>
    <message>
        <source>DMARC by</source>
        <translation>DMARCの手段</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Advanced SMTP</source>
        <translation>Advanced SMTP</translation>
    </message>
    <message>
        <source>Amazon SES, built into Zuora. No server, no contract.</source>
        <translation>Zuoraに組み込まれたAmazon SES。サーバーも契約も不要です。</translation>
    </message>
    <message>
        <source>3 CNAME, 1 TXT</source>
        <translation>CNAME 3件、TXT 1件</translation>
    </message>
    <message>
        <source>DKIM of your domain</source>
        <translation>自社ドメインのDKIM</translation>
    </message>
    <message>
        <source>Zuora’s DKIM list</source>
        <translation>ZuoraのDKIM一覧</translation>
    </message>
    <message>
        <source>10 min, up to 72 h</source>
        <translation>10分、最長72時間</translation>
    </message>
    <message>
        <source>External SMTP</source>
        <translation>External SMTP</translation>
    </message>
    <message>
        <source>Your own server, or a vendor such as SendGrid.</source>
        <translation>自社サーバー、またはSendGridなどの事業者。</translation>
    </message>
    <message>
        <source>what it asks for</source>
        <translation>先方が求めるもの</translation>
    </message>
    <message>
        <source>DKIM or SPF</source>
        <translation>DKIMまたはSPF</translation>
    </message>
    <message>
        <source>server and login</source>
        <translation>サーバーとログイン</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>標準サーバー</translation>
    </message>
    <message>
        <source>Zuora’s own mail server, as it comes.</source>
        <translation>最初から使える、Zuora自身のメールサーバー。</translation>
    </message>
    <message>
        <source>1 TXT</source>
        <translation>TXT 1件</translation>
    </message>
    <message>
        <source>SPF only, no DKIM</source>
        <translation>SPFのみ、DKIMなし</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ほかになし</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>We also send email from &amp;Workflow</source>
        <translation>Workflowからもメールを送る(&amp;W)</translation>
    </message>
    <message>
        <source>Workflow always uses Amazon SES. It adds its own three CNAMEs, which Zuora Support gives you.</source>
        <translation>WorkflowはいつもAmazon SESを使います。専用のCNAMEが3つ加わります。これはZuora Supportからもらいます。</translation>
    </message>
    <message>
        <source>Do you have a mail server or a mail vendor that invoices should go through?</source>
        <translation>請求書を送るのに使いたいメールサーバーやメール事業者がありますか？</translation>
    </message>
    <message>
        <source>Does an active Zuora user have a work address in this domain?</source>
        <translation>このドメインの仕事用アドレスを持つ、有効なZuoraユーザーがいますか？</translation>
    </message>
    <message>
        <source>Do customers, or your own rules, ask for signed mail (DKIM)?</source>
        <translation>お客様や社内の規則で、署名付きメール（DKIM）が求められていますか？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Suits you best</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>No mail at all</source>
        <translation>メールをまったく送らない</translation>
    </message>
    <message>
        <source>This domain sends no mail, and nobody else may in its name.</source>
        <translation>このドメインはメールを送信せず、他の誰もその名前では送信できません。</translation>
    </message>
    <message>
        <source>3 TXT, 1 MX</source>
        <translation>TXT 3 件、MX 1 件</translation>
    </message>
</context>
<context>
    <name>sw::ui::SavedList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>保存済みの設定</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1を見る</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1を続ける</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1を一覧から削除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Undo: bring back %1</source>
        <translation>元に戻す: %1を復元</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>sw::ui::SettingsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>世界各地</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>運営: %1</translation>
    </message>
    <message>
        <source>leaves out what it finds harmful</source>
        <translation>有害と見なしたものを除外</translation>
    </message>
    <message>
        <source>filtered as its country wants</source>
        <translation>国の方針によりフィルターあり</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Every change takes effect at once and is kept.</source>
        <translation>変更はすぐに反映され、そのまま保存されます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>文字の大きさ(&amp;T)</translation>
    </message>
    <message>
        <source>Size of the text, in percent</source>
        <translation>文字の大きさ（パーセント）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Whom we ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Only &amp;my name servers and my resolver</source>
        <translation>自社のネームサーバーと自分のリゾルバーだけ(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing else is sent to anybody, except the update when you publish directly: no statistics, no search for new versions, no account. Private keys and messages never leave this computer.</source>
        <translation>直接公開するときの更新のほかには、何も、どこにも送りません。統計も新しい版の確認もアカウントもありません。秘密鍵とメールが、このコンピューターから出ることはありません。</translation>
    </message>
    <message>
        <source>My resolvers</source>
        <translation>自分のリゾルバー</translation>
    </message>
    <message>
        <source>They answer first; the next one is asked when one keeps silent. An empty list means those of this computer.</source>
        <translation>最初に問い合わせる先です。応答がなければ、次のリゾルバーに問い合わせます。一覧が空なら、このコンピューターのリゾルバーを使います。</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Public resolvers that show how far a record has spread. Those with a tick are asked, in this order.</source>
        <translation>レコードがどこまで広がったかを確かめるための、公開リゾルバーです。チェックの付いたものに、この順番で問い合わせます。</translation>
    </message>
    <message>
        <source>Find a place or a name</source>
        <translation>場所または名前を検索</translation>
    </message>
    <message>
        <source>Address of another one</source>
        <translation>追加するリゾルバーのアドレス</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>&amp;Back to the suggested ones</source>
        <translation>おすすめの一覧に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>A made-up company with a messy zone, on this computer only. Try everything there first.</source>
        <translation>このコンピューターの中だけにある、架空の会社と散らかったゾーンです。まずはここで、何でも試せます。</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>見本のドメインで練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Your domain’s own name servers are asked for its records, and nobody else can tell better.</source>
        <translation>ドメイン自身のネームサーバーに、レコードを問い合わせます。これより確かな答えはありません。</translation>
    </message>
    <message>
        <source>Your resolver (%1) is asked for the same names, and for the names those point to.</source>
        <translation>同じ名前とその指す先の名前を、お使いのリゾルバー（%1）に問い合わせます。</translation>
    </message>
    <message>
        <source>Public resolvers (%1) are asked for the records that you publish, once your name servers have them. They learn those names and your address.</source>
        <translation>公開するレコードがネームサーバーに載ったら、公開リゾルバー（%1）に問い合わせます。その名前とお使いのIPアドレスが、先方に伝わります。</translation>
    </message>
    <message>
        <source>Public resolvers are not asked.</source>
        <translation>公開リゾルバーには問い合わせません。</translation>
    </message>
    <message>
        <source>When you look for your DNS host’s own page, the host that your zone names is asked too. It learns your domain and your address.</source>
        <translation>DNSホスト自身のページを探すときは、ゾーンに書かれているホストにも問い合わせます。そのホストには、ドメインと自分のアドレスが知られます。</translation>
    </message>
    <message>
        <source>The host that your zone names for your DNS host’s own page is not asked.</source>
        <translation>DNSホスト自身のページのためにゾーンに書かれているホストには問い合わせません。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>sw::ui::SmtpTable</name>
    <message>
        <source>Type this into Zuora’s External SMTP dialog</source>
        <translation>Zuoraの「External SMTP」ダイアログに入力する内容</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>暗号化(&amp;Y)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>STARTTLS, port %1</source>
        <translation>STARTTLS、ポート%1</translation>
    </message>
    <message>
        <source>TLS from the start, port %1</source>
        <translation>最初からTLS、ポート%1</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>空欄のまま</translation>
    </message>
    <message>
        <source>SMTP Server Name</source>
        <translation>SMTP Server Name</translation>
    </message>
    <message>
        <source>the name of your server</source>
        <translation>お使いのサーバーの名前</translation>
    </message>
    <message>
        <source>SMTP Port</source>
        <translation>SMTP Port</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>SMTP Enable StartTLS</source>
        <translation>SMTP Enable StartTLS</translation>
    </message>
    <message>
        <source>SMTP User Name</source>
        <translation>SMTP User Name</translation>
    </message>
    <message>
        <source>the login of your server</source>
        <translation>お使いのサーバーのログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>typed there, never here</source>
        <translation>Zuoraで入力し、ここには入力しません</translation>
    </message>
    <message>
        <source>SMTP SocketFactory Port</source>
        <translation>SMTP SocketFactory Port</translation>
    </message>
    <message>
        <source>SMTP SocketFactory Class</source>
        <translation>SMTP SocketFactory Class</translation>
    </message>
    <message>
        <source>SMTP SocketFactory Fallback</source>
        <translation>SMTP SocketFactory Fallback</translation>
    </message>
</context>
<context>
    <name>sw::ui::SpfTreeView</name>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>参照%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>What the SPF record makes receivers look up</source>
        <translation>SPFレコードが受信側に求める参照</translation>
    </message>
</context>
<context>
    <name>sw::ui::StartWindow</name>
    <message>
        <source>&amp;New setup</source>
        <translation>新しい設定(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>練習する(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>環境設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Go on with a saved one</source>
        <translation>保存済みの設定を続ける</translation>
    </message>
    <message>
        <source>Senderwright</source>
        <translation>Senderwright</translation>
    </message>
    <message>
        <source>A saved setup in another folder, or one that somebody sent you</source>
        <translation>別のフォルダーに保存した設定や、誰かから受け取った設定</translation>
    </message>
    <message>
        <source>New setup</source>
        <translation>新しい設定</translation>
    </message>
    <message>
        <source>For a domain that your customers see in From. Takes ten minutes, in steps; every step is saved.</source>
        <translation>お客様に見える差出人（From）のドメインを設定します。10分ほどで、一歩ずつ進みます。どのステップも保存されます。</translation>
    </message>
    <message>
        <source>Practise with a sample domain</source>
        <translation>見本のドメインで練習する</translation>
    </message>
    <message>
        <source>A made-up company on this computer. No network; nothing real is touched.</source>
        <translation>このコンピューター上の架空の会社です。ネットワークは使わず、本物には何も触れません。</translation>
    </message>
    <message>
        <source>Go on where you left off, or begin a new setup.</source>
        <translation>前回の続きから進めるか、新しい設定を始めてください。</translation>
    </message>
    <message>
        <source>Begin a new setup, or practise first: it takes five minutes and touches nothing.</source>
        <translation>新しい設定を始めるか、まず練習してください。練習は5分で終わり、何にも触れません。</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>お帰りなさい</translation>
    </message>
    <message>
        <source>Get your billing email delivered</source>
        <translation>請求メールを確実に届けましょう</translation>
    </message>
</context>
<context>
    <name>sw::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyStrip</name>
    <message>
        <source>%1: %2. Show evidence</source>
        <translation>%1: %2。根拠を表示</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>%1の調査結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyTable</name>
    <message>
        <source>What %1 publishes now</source>
        <translation>%1で今公開されている内容</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>調査を止める(&amp;S)</translation>
    </message>
    <message>
        <source>Looked just now</source>
        <translation>たった今調べました</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>もう一度調べる(&amp;G)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか%1件</translation>
    </message>
</context>
<context>
    <name>sw::ui::TermLine</name>
    <message>
        <source>Words on this page</source>
        <translation>このページの用語</translation>
    </message>
</context>
<context>
    <name>sw::ui::UpdateKeyFields</name>
    <message>
        <source>The key is in a &amp;file</source>
        <translation>鍵はファイルにある(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Type the key</source>
        <translation>鍵を入力する(&amp;T)</translation>
    </message>
    <message>
        <source>The key is not saved anywhere, and forgotten when this window closes.</source>
        <translation>鍵はどこにも保存されず、このウィンドウを閉じると消去されます。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>As tsig-keygen or keymgr wrote it</source>
        <translation>tsig-keygenまたはkeymgrが書いたもの</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選ぶ(&amp;H)…</translation>
    </message>
    <message>
        <source>Na&amp;me of the key</source>
        <translation>鍵の名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>アルゴリズム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>秘密の値(&amp;S)</translation>
    </message>
    <message>
        <source>Key for updates</source>
        <translation>更新用の鍵</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>まだ鍵がありません。</translation>
    </message>
    <message>
        <source>Choose its file, or type the key.</source>
        <translation>鍵ファイルを選ぶか、鍵を入力してください。</translation>
    </message>
    <message>
        <source>A key has a name and a secret.</source>
        <translation>鍵には、名前と秘密の値が必要です。</translation>
    </message>
</context>
<context>
    <name>sw::ui::VendorFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1（空欄でもかまいません）</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1、%2で: %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixView</name>
    <message>
        <source>Where each record has arrived</source>
        <translation>各レコードが届いた場所</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed when</source>
        <translation>変化の記録</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>止める(&amp;S)</translation>
    </message>
    <message>
        <source>Stop watching; nothing is lost</source>
        <translation>見守りを止めます。何も失われません</translation>
    </message>
    <message>
        <source>&amp;Publish the rest for me</source>
        <translation>残りを代わりに公開する(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tell me when it’s done</source>
        <translation>終わったら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile; a notification comes when all records are in place</source>
        <translation>その間、ウィンドウは閉じてもかまいません。すべてのレコードが反映済みになったら、通知します</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile: watching goes on in the tray beside the clock.</source>
        <translation>その間、ウィンドウは閉じてもかまいません。時計の横の通知領域で、見守りを続けます。</translation>
    </message>
    <message>
        <source>Watch the records arrive</source>
        <translation>レコードが届く様子を見守る</translation>
    </message>
    <message>
        <source>Your own name servers are asked first; the rest of the world once they have the record.</source>
        <translation>まず自社のネームサーバーに問い合わせます。レコードが載ったら、世界のほかの場所にも問い合わせます。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>見守り中</translation>
    </message>
    <message>
        <source>All in place</source>
        <translation>すべて反映済み</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>たった今問い合わせ済み</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>%1前に問い合わせ済み</translation>
    </message>
    <message>
        <source>again in a moment</source>
        <translation>まもなく再確認</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1後に再確認</translation>
    </message>
</context>
<context>
    <name>sw::ui::WindowMenu</name>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>変更はいつも、すぐに保存されます。</translation>
    </message>
    <message>
        <source>The last change could not be saved yet.</source>
        <translation>最後の変更を、まだ保存できていません。</translation>
    </message>
    <message>
        <source>Nothing that you change here is saved.</source>
        <translation>ここで変更しても、何も保存されません。</translation>
    </message>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>これは練習です。内容は何も残りません。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Other setups, copies, settings and help</source>
        <translation>ほかの設定、コピー、環境設定、ヘルプ</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a saved setup…</source>
        <translation>保存済みの設定を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a copy…</source>
        <translation>コピーを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>コピーに名前を付けて保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>見本のドメインで練習する(&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>環境設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Senderwright</source>
        <translation>Senderwrightについて(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>このウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了する(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Senderwright</source>
        <translation>Senderwright</translation>
    </message>
    <message>
        <source>%1 — Senderwright</source>
        <translation>%1 — Senderwright</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>all your name servers</source>
        <translation>自社のすべてのネームサーバー</translation>
    </message>
    <message>
        <source>%1 %2 reached %3</source>
        <comment>time, records, places</comment>
        <translation>%1 %2が%3に反映</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <comment>time, records, places, state</comment>
        <translation>%1 %2（%3）: %4</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The resolver gives a reason of its own.</source>
        <translation>リゾルバーが独自の理由を示しています。</translation>
    </message>
    <message>
        <source>The zone is signed in a way that this resolver does not know.</source>
        <translation>ゾーンの署名の方式を、このリゾルバーは知りません。</translation>
    </message>
    <message>
        <source>The DS record at the registrar uses a digest that this resolver does not know.</source>
        <translation>レジストラのDSレコードが使うダイジェストを、このリゾルバーは知りません。</translation>
    </message>
    <message>
        <source>An old answer: the zone’s name servers could not be asked just now.</source>
        <translation>古い回答です。ゾーンのネームサーバーに、今は問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>The resolver changed the answer on purpose.</source>
        <translation>リゾルバーが回答を意図的に変えました。</translation>
    </message>
    <message>
        <source>The resolver could not find out whether the signatures are right.</source>
        <translation>署名が正しいかどうか、リゾルバーにはわかりませんでした。</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC is broken: receivers that check signatures see no record of it at all.</source>
        <translation>ゾーンのDNSSECが壊れています。署名を検証する受信側には、このゾーンのレコードがまったく見えません。</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures have expired: receivers that check them see no record at all.</source>
        <translation>ゾーンのDNSSEC署名の期限が切れています。署名を検証する受信側には、レコードがまったく見えません。</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures are not valid yet: a clock may be wrong.</source>
        <translation>ゾーンのDNSSEC署名は、まだ有効期間に入っていません。どこかの時計が狂っているのかもしれません。</translation>
    </message>
    <message>
        <source>The key that the registrar’s DS record names is missing from the zone.</source>
        <translation>レジストラのDSレコードが指す鍵が、ゾーンにありません。</translation>
    </message>
    <message>
        <source>The zone should be signed, and its signatures are missing.</source>
        <translation>ゾーンは署名されているはずですが、署名がありません。</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC key is not marked as a key for zones.</source>
        <translation>ゾーンのDNSSEC鍵に、ゾーン用の鍵という印がありません。</translation>
    </message>
    <message>
        <source>The zone’s proof that something does not exist is missing.</source>
        <translation>存在しないことを示す証明が、ゾーンにありません。</translation>
    </message>
    <message>
        <source>The resolver remembers that this failed a moment ago, and did not try again.</source>
        <translation>リゾルバーは、少し前の失敗を覚えていて、もう一度試しませんでした。</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>サーバーはまだ起動中です。</translation>
    </message>
    <message>
        <source>This resolver blocks the name by its operator’s choice: ignore what it says.</source>
        <translation>このリゾルバーは、運営者の判断でこの名前をブロックしています。この回答は無視してください。</translation>
    </message>
    <message>
        <source>This resolver has to block the name by order of others: ignore what it says.</source>
        <translation>このリゾルバーは、外部の命令でこの名前をブロックしています。この回答は無視してください。</translation>
    </message>
    <message>
        <source>This resolver filters the name as its user asked for: ignore what it says.</source>
        <translation>このリゾルバーは、利用者の希望でこの名前をフィルターしています。この回答は無視してください。</translation>
    </message>
    <message>
        <source>This resolver does not answer to us.</source>
        <translation>このリゾルバーは、ここからの問い合わせに応答しません。</translation>
    </message>
    <message>
        <source>An old “does not exist”: the zone’s name servers could not be asked just now.</source>
        <translation>古い「存在しない」という回答です。ゾーンのネームサーバーに、今は問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>This server does not hold the zone.</source>
        <translation>このサーバーは、このゾーンを持っていません。</translation>
    </message>
    <message>
        <source>This server does not do what was asked.</source>
        <translation>このサーバーは、求められた処理をしません。</translation>
    </message>
    <message>
        <source>The resolver could not reach any of the zone’s name servers.</source>
        <translation>リゾルバーは、ゾーンのどのネームサーバーにも接続できませんでした。</translation>
    </message>
    <message>
        <source>The resolver met trouble on the network on its way to the zone’s name servers.</source>
        <translation>リゾルバーからゾーンのネームサーバーまでの途中で、ネットワークの問題が起きました。</translation>
    </message>
    <message>
        <source>The zone’s data makes no sense to this server.</source>
        <translation>このサーバーは、ゾーンのデータを理解できません。</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures end before they begin.</source>
        <translation>ゾーンのDNSSEC署名は、開始より前に終わっています。</translation>
    </message>
    <message>
        <source>The question came too early.</source>
        <translation>問い合わせが早すぎました。</translation>
    </message>
    <message>
        <source>The zone’s NSEC3 settings ask for more work than this resolver does.</source>
        <translation>ゾーンのNSEC3の設定では、このリゾルバーの上限を超える計算が必要です。</translation>
    </message>
    <message>
        <source>The resolver cannot keep to the rules that it was given.</source>
        <translation>リゾルバーは、与えられた規則を守れません。</translation>
    </message>
    <message>
        <source>The answer was put together from others that the resolver knew.</source>
        <translation>この回答は、リゾルバーが知っていたほかの回答から組み立てられました。</translation>
    </message>
    <message>
        <source>Records of this type cannot be asked for.</source>
        <translation>この種類のレコードは、問い合わせできません。</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>DKIMレコードの公開鍵（p=）が壊れています。途中で切れているか、あってはならない文字が入っています。</translation>
    </message>
    <message>
        <source>Copy the whole value again from where the key was made, and paste it in one piece.</source>
        <translation>鍵を作ったところから値全体をもう一度コピーして、一度に貼り付けてください。</translation>
    </message>
    <message>
        <source>Many panels cut values at 255 characters. Publish the whole value, as one record of several quoted parts if the panel asks for that.</source>
        <translation>多くのパネルは、値を255文字で切ります。値の全体を公開してください。パネルの指示があれば、引用符で囲んだ複数の部分に分けて、1つのレコードにします。</translation>
    </message>
    <message>
        <source>The DKIM key published at {name} is not the one that is expected.</source>
        <translation>{name}で公開されているDKIM鍵は、予定の鍵ではありません。</translation>
    </message>
    <message>
        <source>Replace it with the value that the sending service shows now.</source>
        <translation>送信サービスが今表示している値に置き換えてください。</translation>
    </message>
    <message>
        <source>The DKIM record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>DKIMレコードが{name}で公開されました。すでにドメインで終わっている名前に、パネルがドメインを追加したためです。</translation>
    </message>
    <message>
        <source>Enter the name without the domain at its end.</source>
        <translation>名前は、末尾のドメインなしで入力してください。</translation>
    </message>
    <message>
        <source>The DKIM record has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>DKIMレコードにタグ{tag}が2つあるため、全体が無効になります。</translation>
    </message>
    <message>
        <source>Keep one {tag}= and remove the other.</source>
        <translation>{tag}=を1つ残し、もう1つを削除してください。</translation>
    </message>
    <message>
        <source>Publish the raw key of 32 octets (44 characters), not the longer form of a PEM file.</source>
        <translation>PEMファイルの長い形式ではなく、32オクテット（44文字）の生の鍵を公開してください。</translation>
    </message>
    <message>
        <source>Enter the value without backslashes; they belong in zone files only.</source>
        <translation>値はバックスラッシュなしで入力してください。バックスラッシュは、ゾーンファイルの中だけで使います。</translation>
    </message>
    <message>
        <source>Remove the h= tag.</source>
        <translation>h=タグを削除してください。</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}.</source>
        <translation>{name}にDKIM鍵がありません。</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows.</source>
        <translation>送信サービスが表示しているレコードを公開してください。</translation>
    </message>
    <message>
        <source>The DKIM record has no public key: the tag p= is missing.</source>
        <translation>DKIMレコードに公開鍵がありません。タグp=が抜けています。</translation>
    </message>
    <message>
        <source>Publish the key in the usual form (SubjectPublicKeyInfo) when you renew it.</source>
        <translation>次に鍵を更新するときは、通常の形式（SubjectPublicKeyInfo）で公開してください。</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks; the panel adds them by itself.</source>
        <translation>値は引用符なしで入力してください。パネルが自動で追加します。</translation>
    </message>
    <message>
        <source>Publish the key again, or use the selector that is in use now.</source>
        <translation>鍵をもう一度公開するか、今使われているセレクターを使ってください。</translation>
    </message>
    <message>
        <source>Remove the s= tag, or set s=email.</source>
        <translation>s=タグを削除するか、s=emailにしてください。</translation>
    </message>
    <message>
        <source>There are {count} TXT records at {name}; receivers differ in which of them they take.</source>
        <translation>{name}にTXTレコードが{count}件あります。どれを使うかは、受信側によって違います。</translation>
    </message>
    <message>
        <source>Leave the DKIM record alone at that name.</source>
        <translation>その名前には、DKIMレコードだけを残してください。</translation>
    </message>
    <message>
        <source>Renew the key with 2048 bits when the sending service offers it.</source>
        <translation>送信サービスで選べるようになったら、2048ビットの鍵に更新してください。</translation>
    </message>
    <message>
        <source>Publish the key without spaces.</source>
        <translation>空白なしで鍵を公開してください。</translation>
    </message>
    <message>
        <source>The key at {name} is empty: Amazon SES keeps this name in reserve for the next change of keys.</source>
        <translation>{name}の鍵は空です。Amazon SESが、次の鍵交換のためにこの名前を予約しています。</translation>
    </message>
    <message>
        <source>The DKIM record cannot be read: a part of it is not of the form tag=value.</source>
        <translation>DKIMレコードを読めません。「タグ=値」の形になっていない部分があります。</translation>
    </message>
    <message>
        <source>Look for stray quotes, a missing semicolon or two semicolons in a row, and publish the value as it was given.</source>
        <translation>余分な引用符、抜けたセミコロン、連続したセミコロンがないか調べて、元の値のとおりに公開してください。</translation>
    </message>
    <message>
        <source>Remove t=y when mail goes out signed.</source>
        <translation>署名付きのメールが送られるようになったら、t=yを削除してください。</translation>
    </message>
    <message>
        <source>Publish an RSA key of 2048 bits.</source>
        <translation>2048ビットのRSA鍵を公開してください。</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}).</source>
        <translation>{name}で何が公開されているか、わかりませんでした（{outcome}）。</translation>
    </message>
    <message>
        <source>Try again later, or ask another resolver.</source>
        <translation>あとでもう一度試すか、別のリゾルバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The DKIM record has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>DKIMレコードのv=タグが先頭にないか、正確にDKIM1ではありません。そのため、受信側はこのレコードを捨てます。</translation>
    </message>
    <message>
        <source>Begin the record with v=DKIM1, in capitals.</source>
        <translation>レコードをv=DKIM1で始めてください。DKIMは大文字です。</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits.</source>
        <translation>2048ビットのRSA鍵を新しく作ってください。</translation>
    </message>
    <message>
        <source>{selector} cannot be a selector: it makes no valid DNS name.</source>
        <translation>{selector}はセレクターにできません。有効なDNSの名前になりません。</translation>
    </message>
    <message>
        <source>Copy the selector from the sending service.</source>
        <translation>送信サービスからセレクターをコピーしてください。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses an algorithm that receivers do not know: {value}.</source>
        <translation>{domain}のDKIM署名が、受信側の知らないアルゴリズムを使っています: {value}。</translation>
    </message>
    <message>
        <source>This is for whoever runs the sending service: the signature was made wrongly.</source>
        <translation>これは送信サービスの運営者が直すことです。署名の作り方に誤りがあります。</translation>
    </message>
    <message>
        <source>The body of the message was changed after {domain} signed it.</source>
        <translation>{domain}が署名したあとで、メールの本文が変わりました。</translation>
    </message>
    <message>
        <source>Look for a mailing list, a virus scanner or a footer added on the way.</source>
        <translation>途中にメーリングリスト、ウイルススキャナー、署名欄の追加がないか調べてください。</translation>
    </message>
    <message>
        <source>The body has {length} octets, but {domain} signed {signed}: a part of it is missing.</source>
        <translation>本文は{length}オクテットですが、{domain}が署名したのは{signed}オクテットです。一部が失われています。</translation>
    </message>
    <message>
        <source>Look for a server on the way that cuts messages.</source>
        <translation>途中にメールを切り詰めるサーバーがないか調べてください。</translation>
    </message>
    <message>
        <source>A DKIM signature has the tag {tag} twice.</source>
        <translation>DKIM署名にタグ{tag}が2つあります。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expired at {at}.</source>
        <translation>{domain}のDKIM署名は、{at}に期限が切れました。</translation>
    </message>
    <message>
        <source>Send the message anew; if it was fresh, the clock of the sending server is wrong.</source>
        <translation>メールを送り直してください。新しいメールだった場合は、送信サーバーの時計が狂っています。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expires before it was made.</source>
        <translation>{domain}のDKIM署名は、作られた時刻より前に期限が切れています。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not cover the From line.</source>
        <translation>{domain}のDKIM署名の対象に、From行が入っていません。</translation>
    </message>
    <message>
        <source>The identity {value} in the DKIM signature does not belong to {domain}.</source>
        <translation>DKIM署名にある識別子{value}は、{domain}に属していません。</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow signatures for subdomains (t=s), but the signature is for one.</source>
        <translation>{domain}の鍵はサブドメインの署名を許可していません（t=s）。しかし、この署名はサブドメインのものです。</translation>
    </message>
    <message>
        <source>Remove t=s from the key, or sign without i=.</source>
        <translation>鍵からt=sを削除するか、i=なしで署名してください。</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow the hash sha256.</source>
        <translation>{domain}の鍵は、ハッシュsha256を許可していません。</translation>
    </message>
    <message>
        <source>Remove h= from the key.</source>
        <translation>鍵からh=を削除してください。</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature cannot be read ({code}).</source>
        <translation>署名に対応する{domain}の鍵を読めません（{code}）。</translation>
    </message>
    <message>
        <source>Check the record with dkim check.</source>
        <translation>dkim checkでレコードを確認してください。</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature is revoked.</source>
        <translation>署名に対応する{domain}の鍵は、失効しています。</translation>
    </message>
    <message>
        <source>Sign with the selector that is in use, or publish the key again.</source>
        <translation>今使われているセレクターで署名するか、鍵をもう一度公開してください。</translation>
    </message>
    <message>
        <source>The key of {domain} is not meant for mail (s=).</source>
        <translation>{domain}の鍵は、メール用ではありません（s=）。</translation>
    </message>
    <message>
        <source>Remove s= from the key.</source>
        <translation>鍵からs=を削除してください。</translation>
    </message>
    <message>
        <source>The key of {domain} is of another type than the signature.</source>
        <translation>{domain}の鍵は、署名と種類が違います。</translation>
    </message>
    <message>
        <source>Publish the key that belongs to the selector.</source>
        <translation>セレクターに対応する鍵を公開してください。</translation>
    </message>
    <message>
        <source>Could not find out the key of {domain} ({outcome}).</source>
        <translation>{domain}の鍵を調べられませんでした（{outcome}）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>What {domain} publishes for this signature is no key.</source>
        <translation>この署名のために{domain}で公開されているものは、鍵ではありません。</translation>
    </message>
    <message>
        <source>The key of {domain} has only {bits} bits, so receivers do not accept the signature.</source>
        <translation>{domain}の鍵が{bits}ビットしかないため、受信側は署名を受け付けません。</translation>
    </message>
    <message>
        <source>The header of the message is too large to be verified.</source>
        <translation>メールのヘッダーが大きすぎて、検証できません。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not fit the message and the published key.</source>
        <translation>{domain}のDKIM署名が、メールと公開されている鍵に合いません。</translation>
    </message>
    <message>
        <source>Check that the published key is the one the sending service shows now; else a header line was changed on the way.</source>
        <translation>公開されている鍵が、送信サービスの今の鍵と同じか確認してください。同じなら、ヘッダー行が途中で変わっています。</translation>
    </message>
    <message>
        <source>There is no key at {name}, so the signature of {domain} cannot be verified.</source>
        <translation>{name}に鍵がないため、{domain}の署名を検証できません。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} wants its key fetched by {value}, which nobody does.</source>
        <translation>{domain}のDKIM署名は、鍵を{value}で取得するよう求めています。この方法は誰も使いません。</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses SHA-1, which receivers have to refuse.</source>
        <translation>{domain}のDKIM署名はSHA-1を使っています。受信側は拒否しなければなりません。</translation>
    </message>
    <message>
        <source>Set the sending service to rsa-sha256.</source>
        <translation>送信サービスをrsa-sha256に設定してください。</translation>
    </message>
    <message>
        <source>A DKIM signature cannot be read.</source>
        <translation>読めないDKIM署名があります。</translation>
    </message>
    <message>
        <source>The DKIM signature has an invalid {tag}: {value}.</source>
        <translation>DKIM署名の{tag}が無効です: {value}。</translation>
    </message>
    <message>
        <source>The DKIM signature lacks the tag {tag}.</source>
        <translation>DKIM署名にタグ{tag}がありません。</translation>
    </message>
    <message>
        <source>The message has many DKIM signatures; only the first {limit} were verified.</source>
        <translation>メールにDKIM署名がたくさんあります。検証したのは、最初の{limit}個だけです。</translation>
    </message>
    <message>
        <source>The DKIM signature is of another version than 1: {value}.</source>
        <translation>DKIM署名のバージョンが1ではありません: {value}。</translation>
    </message>
    <message>
        <source>The file {file} is already there, and a private key is never overwritten.</source>
        <translation>ファイル{file}はすでにあります。秘密鍵を上書きすることはありません。</translation>
    </message>
    <message>
        <source>Choose another folder or another selector.</source>
        <translation>別のフォルダーまたは別のセレクターを選んでください。</translation>
    </message>
    <message>
        <source>The private key could not be written to {file}: {reason}.</source>
        <translation>秘密鍵を{file}に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>実際にあって、書き込みのできるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The key pair could not be made.</source>
        <translation>鍵ペアを作れませんでした。</translation>
    </message>
    <message>
        <source>Try again; if it fails again, OpenSSL on this computer is not in order.</source>
        <translation>もう一度お試しください。また失敗する場合は、このコンピューターのOpenSSLに問題があります。</translation>
    </message>
    <message>
        <source>This is a private key. It must never be published or pasted anywhere.</source>
        <translation>これは秘密鍵です。公開したり、どこかに貼り付けたりしてはいけません。</translation>
    </message>
    <message>
        <source>Give the public key or the DKIM record that belongs to it instead.</source>
        <translation>代わりに、対応する公開鍵またはDKIMレコードを指定してください。</translation>
    </message>
    <message>
        <source>This is neither a public key nor a DKIM record.</source>
        <translation>これは公開鍵でもDKIMレコードでもありません。</translation>
    </message>
    <message>
        <source>Give a PEM file that begins with BEGIN PUBLIC KEY, or the record that begins with v=DKIM1.</source>
        <translation>BEGIN PUBLIC KEYで始まるPEMファイルか、v=DKIM1で始まるレコードを指定してください。</translation>
    </message>
    <message>
        <source>The key has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>鍵が{bits}ビットしかありません。受信側は1024ビット未満を受け付けません。</translation>
    </message>
    <message>
        <source>The message could not be signed.</source>
        <translation>メールに署名できませんでした。</translation>
    </message>
    <message>
        <source>Check the private key.</source>
        <translation>秘密鍵を確認してください。</translation>
    </message>
    <message>
        <source>The private key is neither RSA nor Ed25519.</source>
        <translation>秘密鍵がRSAでもEd25519でもありません。</translation>
    </message>
    <message>
        <source>Use a key made by dkim keygen.</source>
        <translation>dkim keygenで作った鍵を使ってください。</translation>
    </message>
    <message>
        <source>The private key cannot be read: it is no PEM file, or the passphrase is wrong.</source>
        <translation>秘密鍵を読めません。PEMファイルではないか、パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Check the file and the passphrase.</source>
        <translation>ファイルとパスフレーズを確認してください。</translation>
    </message>
    <message>
        <source>The message has no From line to sign, or its header is too large.</source>
        <translation>署名の対象になるFrom行がメールにないか、ヘッダーが大きすぎます。</translation>
    </message>
    <message>
        <source>Add a From line.</source>
        <translation>From行を追加してください。</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that go by the public suffix list, but not for those that follow RFC 9989.</source>
        <translation>{domain}は、公開サフィックスリストに従う受信側では{from}と整合しますが、RFC 9989に従う受信側では整合しません。</translation>
    </message>
    <message>
        <source>Publish a DMARC record at the registered domain as well.</source>
        <translation>登録ドメインでもDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that follow RFC 9989, but not for those that go by the public suffix list.</source>
        <translation>{domain}は、RFC 9989に従う受信側では{from}と整合しますが、公開サフィックスリストに従う受信側では整合しません。</translation>
    </message>
    <message>
        <source>Sign with a domain that ends in the registered domain of the From address.</source>
        <translation>Fromアドレスの登録ドメインで終わるドメインで署名してください。</translation>
    </message>
    <message>
        <source>A DMARC record stands at {domain} itself, where nobody looks for it.</source>
        <translation>DMARCレコードが{domain}そのものにあります。そこは誰も調べません。</translation>
    </message>
    <message>
        <source>Move it to _dmarc.{domain}.</source>
        <translation>_dmarc.{domain}に移してください。</translation>
    </message>
    <message>
        <source>The DMARC record at {domain} has an invalid p, sp or np and no valid report address, so receivers act as if there were none.</source>
        <translation>{domain}のDMARCレコードは、p、sp、npのどれかが無効で、有効なレポート送り先もありません。受信側は、レコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>ポリシーを訂正してください。</translation>
    </message>
    <message>
        <source>The DMARC record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>DMARCレコードが{name}で公開されました。すでにドメインで終わっている名前に、パネルがドメインを追加したためです。</translation>
    </message>
    <message>
        <source>Enter the name as _dmarc only.</source>
        <translation>名前は_dmarcとだけ入力してください。</translation>
    </message>
    <message>
        <source>The tag fo has no effect without ruf.</source>
        <translation>タグfoは、rufがないと効果がありません。</translation>
    </message>
    <message>
        <source>Remove fo.</source>
        <translation>foを削除してください。</translation>
    </message>
    <message>
        <source>It is not known whether people of this domain write to mailing lists, which break under p=reject.</source>
        <translation>このドメインの利用者がメーリングリストに投稿しているかどうか、わかりません。p=rejectにすると、メーリングリストは届かなくなります。</translation>
    </message>
    <message>
        <source>Find out before you go to p=reject.</source>
        <translation>p=rejectに進む前に確かめてください。</translation>
    </message>
    <message>
        <source>People of this domain write to mailing lists, so p=quarantine is the highest step that is advised.</source>
        <translation>このドメインの利用者がメーリングリストに投稿しています。おすすめできるのは、p=quarantineまでです。</translation>
    </message>
    <message>
        <source>p=reject must not rest on SPF alone: it is not known that all mail is signed with DKIM.</source>
        <translation>SPFだけに頼ってp=rejectにしてはいけません。すべてのメールがDKIMで署名されているかどうか、わかりません。</translation>
    </message>
    <message>
        <source>Set up DKIM at every sending service first.</source>
        <translation>先に、すべての送信サービスでDKIMを設定してください。</translation>
    </message>
    <message>
        <source>Without a report address nobody can see who sends in the name of this domain.</source>
        <translation>レポートの送り先がないと、誰がこのドメインの名前で送っているか、誰にもわかりません。</translation>
    </message>
    <message>
        <source>Add rua= and wait for reports.</source>
        <translation>rua=を追加して、レポートを待ってください。</translation>
    </message>
    <message>
        <source>It is not known that somebody reads the DMARC reports.</source>
        <translation>DMARCレポートを誰かが読んでいるかどうか、わかりません。</translation>
    </message>
    <message>
        <source>Read the reports of the last weeks before the next step.</source>
        <translation>次の段階に進む前に、ここ数週間のレポートを読んでください。</translation>
    </message>
    <message>
        <source>Some legitimate senders do not pass DMARC yet.</source>
        <translation>正当な送信元の中に、まだDMARCに合格していないものがあります。</translation>
    </message>
    <message>
        <source>Set them up before the next step, or their mail will be lost.</source>
        <translation>次の段階に進む前に設定してください。設定しないと、そのメールが失われます。</translation>
    </message>
    <message>
        <source>It is not known whether all legitimate senders pass DMARC.</source>
        <translation>正当な送信元がすべてDMARCに合格しているかどうか、わかりません。</translation>
    </message>
    <message>
        <source>See the reports: every service that sends for you must pass.</source>
        <translation>レポートを見てください。自社のために送信するすべてのサービスが、合格する必要があります。</translation>
    </message>
    <message>
        <source>It is not known how long p={policy} has been published; {days} days are advised before the next step.</source>
        <translation>p={policy}がいつから公開されているか、わかりません。次の段階に進む前に、{days}日待つことをおすすめします。</translation>
    </message>
    <message>
        <source>p={policy} should stay for {left} more days before the next step.</source>
        <translation>次の段階に進む前に、p={policy}をあと{left}日続けてください。</translation>
    </message>
    <message>
        <source>There is no DMARC policy for {domain}.</source>
        <translation>{domain}のDMARCポリシーがありません。</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address at _dmarc.{domain}.</source>
        <translation>_dmarc.{domain}で、レポートの送り先を付けてv=DMARC1; p=noneを公開してください。</translation>
    </message>
    <message>
        <source>{domain} has more than eight labels, so receivers do not look at all names above it.</source>
        <translation>{domain}にはラベルが9つ以上あります。受信側は、上位の名前をすべては調べません。</translation>
    </message>
    <message>
        <source>Publish a DMARC record at that name itself.</source>
        <translation>その名前そのものでDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>What is published was meant as a DMARC record, but receivers do not take it as one: {record}</source>
        <translation>DMARCレコードのつもりで公開されていますが、受信側はDMARCレコードとして扱いません: {record}</translation>
    </message>
    <message>
        <source>The record must begin with v=DMARC1, in capitals, without a space or a quotation mark before it.</source>
        <translation>レコードはv=DMARC1で始めてください。DMARCは大文字です。その前に空白や引用符を入れてはいけません。</translation>
    </message>
    <message>
        <source>The DMARC record names no address for reports, so nobody learns who sends in the name of this domain.</source>
        <translation>DMARCレコードにレポートの送り先がありません。誰がこのドメインの名前で送っているか、誰にもわかりません。</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address that somebody reads.</source>
        <translation>rua=mailto:と、誰かが読むアドレスを追加してください。</translation>
    </message>
    <message>
        <source>This is not a DMARC record: it does not begin with v=DMARC1.</source>
        <translation>これはDMARCレコードではありません。v=DMARC1で始まっていません。</translation>
    </message>
    <message>
        <source>Begin the record with v=DMARC1, in capitals.</source>
        <translation>レコードをv=DMARC1で始めてください。DMARCは大文字です。</translation>
    </message>
    <message>
        <source>Subdomains that do not exist are protected less than the domain itself: p={p}, but np={np}.</source>
        <translation>存在しないサブドメインの保護が、ドメイン自体より弱くなっています。p={p}ですが、np={np}です。</translation>
    </message>
    <message>
        <source>Raise np: nobody can send legitimately from a name that does not exist.</source>
        <translation>npを上げてください。存在しない名前から正当に送信することは、誰にもできません。</translation>
    </message>
    <message>
        <source>The DNS host of {domain} never says that a name does not exist, so np has no effect.</source>
        <translation>{domain}のDNSホストは、名前が存在しないと決して答えません。そのため、npに効果がありません。</translation>
    </message>
    <message>
        <source>Set sp as well.</source>
        <translation>spも設定してください。</translation>
    </message>
    <message>
        <source>There is a DMARC record at {walk} but none at {list}. For receivers that follow RFC 9989 the two then do not belong together, and mail signed by {list} fails.</source>
        <translation>{walk}にDMARCレコードがありますが、{list}にはありません。RFC 9989に従う受信側では、この2つが整合しません。{list}が署名したメールは不合格になります。</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{list} as well.</source>
        <translation>_dmarc.{list}でもDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>The DMARC record has no policy: the tag p= is missing.</source>
        <translation>DMARCレコードにポリシーがありません。タグp=が抜けています。</translation>
    </message>
    <message>
        <source>Put p=none right after v=DMARC1.</source>
        <translation>v=DMARC1のすぐ後にp=noneを入れてください。</translation>
    </message>
    <message>
        <source>The policy p= does not stand right after v=DMARC1, as older receivers want it.</source>
        <translation>ポリシーp=が、v=DMARC1のすぐ後にありません。古い受信側では、この位置が必要です。</translation>
    </message>
    <message>
        <source>Write v=DMARC1; p=… first.</source>
        <translation>先頭をv=DMARC1; p=…にしてください。</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which is none of none, quarantine and reject. Receivers then treat the whole record as p=none, or, without a report address, as not there.</source>
        <translation>DMARCレコードに{tag}={value}とありますが、none、quarantine、rejectのどれでもありません。受信側は、レコード全体をp=noneとして扱います。レポートの送り先がない場合は、レコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>Correct the spelling of {tag}.</source>
        <translation>{tag}のつづりを訂正してください。</translation>
    </message>
    <message>
        <source>psd=u is the default and need not be written.</source>
        <translation>psd=uは初期値なので、書く必要はありません。</translation>
    </message>
    <message>
        <source>psd=y says that this name is a public suffix, under which strangers register their domains.</source>
        <translation>psd=yは、この名前が公開サフィックスであることを示します。その下には、他者がドメインを登録します。</translation>
    </message>
    <message>
        <source>Remove psd=y unless you run a registry.</source>
        <translation>レジストリを運営しているのでなければ、psd=yを削除してください。</translation>
    </message>
    <message>
        <source>The DMARC record holds quotation marks or backslashes as a part of its value, so receivers do not take it as one: {record}</source>
        <translation>DMARCレコードの値に引用符かバックスラッシュが含まれているため、受信側はDMARCレコードとして扱いません: {record}</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks and backslashes; the panel adds what it needs.</source>
        <translation>値は、引用符もバックスラッシュも付けずに入力してください。必要なものはパネルが追加します。</translation>
    </message>
    <message>
        <source>{domain} asks receivers to reject, but no DKIM key is known: mail that is forwarded will be lost.</source>
        <translation>{domain}は受信側に拒否を求めていますが、DKIM鍵が見つかりません。転送されたメールが失われます。</translation>
    </message>
    <message>
        <source>Set up DKIM, or go back to p=none until you have.</source>
        <translation>DKIMを設定してください。それまではp=noneに戻してください。</translation>
    </message>
    <message>
        <source>{address} is not an address that DMARC reports can be sent to.</source>
        <translation>{address}は、DMARCレポートを送れるアドレスではありません。</translation>
    </message>
    <message>
        <source>Use an ordinary address in Latin letters, such as dmarc@your-domain.</source>
        <translation>dmarc@your-domainのような、ラテン文字の普通のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>{host} has not agreed to receive the reports for this domain, so {tag}={uri} is ignored.</source>
        <translation>{host}は、このドメインのレポートの受け取りに同意していません。そのため、{tag}={uri}は無視されます。</translation>
    </message>
    <message>
        <source>Ask for this record to be published at {host}: {name} TXT v=DMARC1;</source>
        <translation>{host}で次のレコードを公開してもらってください: {name} TXT v=DMARC1;</translation>
    </message>
    <message>
        <source>Could not find out whether {host} agrees to receive the reports for this domain.</source>
        <translation>{host}がこのドメインのレポートの受け取りに同意しているかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>No report can be sent to {tag}={uri}.</source>
        <translation>{tag}={uri}には、レポートを送れません。</translation>
    </message>
    <message>
        <source>Use mailto: and an address with a domain.</source>
        <translation>mailto:と、ドメインのあるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>{uri} is written without mailto:, so no receiver sends reports to it.</source>
        <translation>{uri}にmailto:が付いていないため、どの受信側もレポートを送りません。</translation>
    </message>
    <message>
        <source>Write mailto:{uri}</source>
        <translation>mailto:{uri}と書いてください</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then ignore all of them.</source>
        <translation>{name}にDMARCレコードが{count}件あります。この場合、受信側はすべてを無視します。</translation>
    </message>
    <message>
        <source>Leave one record and remove the others.</source>
        <translation>1つだけ残して、ほかを削除してください。</translation>
    </message>
    <message>
        <source>The size limit !{suffix} after {uri} is no longer part of DMARC.</source>
        <translation>{uri}の後にあるサイズ制限!{suffix}は、今はDMARCの一部ではありません。</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and what follows it.</source>
        <translation>感嘆符と、その後の部分を削除してください。</translation>
    </message>
    <message>
        <source>Subdomains are protected less than the domain itself: p={p}, but sp={sp}.</source>
        <translation>サブドメインの保護が、ドメイン自体より弱くなっています。p={p}ですが、sp={sp}です。</translation>
    </message>
    <message>
        <source>Raise sp as soon as the subdomains that send mail are set up, too.</source>
        <translation>メールを送るサブドメインの設定も終わったら、すぐにspを上げてください。</translation>
    </message>
    <message>
        <source>A part of the DMARC record cannot be read and is ignored: {text}</source>
        <translation>DMARCレコードの一部が読めず、無視されます: {text}</translation>
    </message>
    <message>
        <source>Write every part as tag=value, in plain ASCII, with a semicolon between.</source>
        <translation>各部分を「タグ=値」の形にして、ASCII文字だけで、セミコロンで区切って書いてください。</translation>
    </message>
    <message>
        <source>The DMARC record has the tag {tag} twice; receivers differ in what they make of that.</source>
        <translation>DMARCレコードにタグ{tag}が2つあります。どう扱うかは、受信側によって違います。</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record has no value and is ignored.</source>
        <translation>DMARCレコードのタグ{tag}には値がないため、無視されます。</translation>
    </message>
    <message>
        <source>Give it a value or remove it.</source>
        <translation>値を入れるか、削除してください。</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored. Perhaps {nearest} was meant.</source>
        <translation>DMARCレコードのタグ{tag}は知られていないため、無視されます。{nearest}のつもりだったのかもしれません。</translation>
    </message>
    <message>
        <source>Write {nearest}={value}</source>
        <translation>{nearest}={value}と書いてください</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): new receivers ignore it, old ones still follow it.</source>
        <translation>タグ{tag}={value}は、今はDMARCの一部ではありません（RFC 9989）。新しい受信側は無視し、古い受信側は今も従います。</translation>
    </message>
    <message>
        <source>Remove {tag}; step from p=none to quarantine to reject instead.</source>
        <translation>{tag}を削除してください。代わりに、p=noneからquarantine、rejectへと段階的に進みます。</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored.</source>
        <translation>DMARCレコードのタグ{tag}は知られていないため、無視されます。</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>つづりを確認するか、削除してください。</translation>
    </message>
    <message>
        <source>t=y asks receivers to act one step milder than p={p}, but older receivers do not know it and apply p={p} in full.</source>
        <translation>t=yは、p={p}より一段階ゆるい扱いを受信側に求めます。しかし古い受信側はこれを知らず、p={p}をそのまま適用します。</translation>
    </message>
    <message>
        <source>Write the milder policy as p= instead, and remove t=y.</source>
        <translation>代わりに、ゆるいほうのポリシーをp=に書き、t=yを削除してください。</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}), so the DMARC policy is not known.</source>
        <translation>{name}で何が公開されているか、わかりませんでした（{outcome}）。そのため、DMARCポリシーも不明です。</translation>
    </message>
    <message>
        <source>{uri} is not a report address that receivers can use.</source>
        <translation>{uri}は、受信側が使えるレポートの送り先ではありません。</translation>
    </message>
    <message>
        <source>Write it as mailto:name@your-domain, without spaces.</source>
        <translation>空白なしで、mailto:name@your-domainのように書いてください。</translation>
    </message>
    <message>
        <source>Receivers need not send reports to {uri}; only mailto: is supported by all.</source>
        <translation>受信側に、{uri}へレポートを送る義務はありません。すべての受信側が対応しているのは、mailto:だけです。</translation>
    </message>
    <message>
        <source>Add a mailto: address.</source>
        <translation>mailto:のアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which has no meaning; receivers use the default instead.</source>
        <translation>DMARCレコードに{tag}={value}とありますが、意味のない値です。受信側は代わりに初期値を使います。</translation>
    </message>
    <message>
        <source>Correct the value, or remove the tag.</source>
        <translation>値を訂正するか、タグを削除してください。</translation>
    </message>
    <message>
        <source>Receivers differ in what {domain} belongs to: {walk} for those that follow RFC 9989, {list} for those that go by the public suffix list.</source>
        <translation>{domain}がどこに属するかは、受信側によって違います。RFC 9989に従う受信側では{walk}、公開サフィックスリストに従う受信側では{list}です。</translation>
    </message>
    <message>
        <source>Publish DMARC records so that both agree: one at {list}.</source>
        <translation>両方が一致するように、{list}でDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>The signatures of {zone} are broken ({link}): receivers that check them see no record of it at all.</source>
        <translation>{zone}の署名が壊れています（{link}）。署名を検証する受信側には、このゾーンのレコードがまったく見えません。</translation>
    </message>
    <message>
        <source>Have the DNS host sign the zone again, or take the DS record out at the registrar until it is mended.</source>
        <translation>DNSホストにゾーンの署名をやり直してもらうか、直るまでレジストラでDSレコードを外してください。</translation>
    </message>
    <message>
        <source>We could not find out whether {zone} is signed correctly.</source>
        <translation>{zone}が正しく署名されているかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>Try again; a name server on the way did not answer.</source>
        <translation>もう一度お試しください。途中のネームサーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>The signatures of {zone} end on {expires} and have not been renewed.</source>
        <translation>{zone}の署名は{expires}に期限が切れますが、更新されていません。</translation>
    </message>
    <message>
        <source>Tell the DNS host: a signed zone is signed again long before that.</source>
        <translation>DNSホストに知らせてください。署名は、期限のずっと前に更新されるものです。</translation>
    </message>
    <message>
        <source>The signatures of {zone} have expired: receivers that check them see no record of it at all.</source>
        <translation>{zone}の署名の期限が切れています。署名を検証する受信側には、このゾーンのレコードがまったく見えません。</translation>
    </message>
    <message>
        <source>{zone} is not signed with DNSSEC.</source>
        <translation>{zone}はDNSSECで署名されていません。</translation>
    </message>
    <message>
        <source>There is no domain here yet.</source>
        <translation>まだドメインがありません。</translation>
    </message>
    <message>
        <source>Type the address that customers see in From, for example billing@example.com.</source>
        <translation>お客様に見える差出人（From）のアドレスを入力してください。例: billing@example.com。</translation>
    </message>
    <message>
        <source>“{input}” is not a domain that mail can be sent from.</source>
        <translation>「{input}」は、メールを送れるドメインではありません。</translation>
    </message>
    <message>
        <source>Type an address such as billing@example.com, or just example.com.</source>
        <translation>billing@example.comのようなアドレスか、example.comとだけ入力してください。</translation>
    </message>
    <message>
        <source>Entry {index} of the saved DNS answers cannot be understood.</source>
        <translation>保存されたDNS回答の{index}番目の項目が理解できません。</translation>
    </message>
    <message>
        <source>Save the answers again, or leave the file out and ask the DNS afresh.</source>
        <translation>回答を保存し直すか、ファイルを使わずにDNSに新しく問い合わせてください。</translation>
    </message>
    <message>
        <source>The saved DNS answers were written by a newer version.</source>
        <translation>保存されたDNS回答は、新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Update Senderwright, or save the answers again with this version.</source>
        <translation>Senderwrightを更新するか、このバージョンで回答を保存し直してください。</translation>
    </message>
    <message>
        <source>The file does not hold saved DNS answers.</source>
        <translation>このファイルには、保存されたDNS回答が入っていません。</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved.</source>
        <translation>Senderwrightが保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file of saved DNS answers is too large to read.</source>
        <translation>保存されたDNS回答のファイルが大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved; they stay below 64 MiB.</source>
        <translation>Senderwrightが保存したファイルを選んでください。64 MiBを超えることはありません。</translation>
    </message>
    <message>
        <source>There is a character that is no hexadecimal digit.</source>
        <translation>16進数の数字ではない文字があります。</translation>
    </message>
    <message>
        <source>Only 0-9, a-f and blanks belong there; leave --hex out if the file holds the octets themselves.</source>
        <translation>使えるのは0-9、a-fと空白だけです。ファイルにオクテットそのものが入っている場合は、--hexを付けないでください。</translation>
    </message>
    <message>
        <source>The number of hexadecimal digits is odd: half an octet is missing.</source>
        <translation>16進数の桁数が奇数です。オクテットの半分が足りません。</translation>
    </message>
    <message>
        <source>Check that the copy is whole.</source>
        <translation>全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>There is no DNS message to read: the input is empty.</source>
        <translation>読み取るDNSメッセージがありません。入力が空です。</translation>
    </message>
    <message>
        <source>Give a file that holds one DNS message.</source>
        <translation>DNSメッセージが1つ入ったファイルを指定してください。</translation>
    </message>
    <message>
        <source>The DNS question could not be put into a message.</source>
        <translation>DNSの問い合わせをメッセージにできませんでした。</translation>
    </message>
    <message>
        <source>Check the name and the type that were asked for.</source>
        <translation>問い合わせた名前と種類を確認してください。</translation>
    </message>
    <message>
        <source>This is not a whole DNS message ({reason}).</source>
        <translation>これは完全なDNSメッセージではありません（{reason}）。</translation>
    </message>
    <message>
        <source>The DNS message is longer than 65,535 octets, which none can be.</source>
        <translation>DNSメッセージが65,535オクテットを超えています。そのようなメッセージはありえません。</translation>
    </message>
    <message>
        <source>There is a backslash in the name that means nothing.</source>
        <translation>名前の中に、意味のないバックスラッシュがあります。</translation>
    </message>
    <message>
        <source>Take the backslash out.</source>
        <translation>バックスラッシュを取り除いてください。</translation>
    </message>
    <message>
        <source>These characters cannot stand together in a domain name.</source>
        <translation>これらの文字は、ドメイン名の中で一緒に使えません。</translation>
    </message>
    <message>
        <source>Check the spelling, or type the name in its xn-- form.</source>
        <translation>つづりを確認するか、xn--形式で名前を入力してください。</translation>
    </message>
    <message>
        <source>A domain name in the DNS message is damaged.</source>
        <translation>DNSメッセージの中のドメイン名が壊れています。</translation>
    </message>
    <message>
        <source>The domain name is empty.</source>
        <translation>ドメイン名が空です。</translation>
    </message>
    <message>
        <source>Type a domain, for example example.com.</source>
        <translation>ドメインを入力してください。例: example.com。</translation>
    </message>
    <message>
        <source>Two dots stand next to each other, or a dot stands first.</source>
        <translation>ドットが2つ並んでいるか、先頭にドットがあります。</translation>
    </message>
    <message>
        <source>Take the dot out that is too many.</source>
        <translation>余分なドットを取り除いてください。</translation>
    </message>
    <message>
        <source>One part of the name is longer than 63 characters.</source>
        <translation>名前の中に、63文字を超える部分があります。</translation>
    </message>
    <message>
        <source>Check that a dot was not left out.</source>
        <translation>ドットが抜けていないか確認してください。</translation>
    </message>
    <message>
        <source>There is a character in the name that no DNS name holds in this form.</source>
        <translation>DNSの名前では使えない形の文字があります。</translation>
    </message>
    <message>
        <source>Type the name in its xn-- form, or check for a pasted invisible character.</source>
        <translation>xn--形式で名前を入力するか、見えない文字が一緒に貼り付けられていないか確認してください。</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>名前が、DNSで使える253文字を超えています。</translation>
    </message>
    <message>
        <source>Check that only the domain was pasted.</source>
        <translation>ドメインだけを貼り付けたか確認してください。</translation>
    </message>
    <message>
        <source>This network answers differently for {name}: {plain} here, {encrypted} over an encrypted connection.</source>
        <translation>このネットワークでは、{name}の回答が違います。ここでは{plain}、暗号化接続では{encrypted}です。</translation>
    </message>
    <message>
        <source>You may be inside a company network that has its own view; what receivers see is the encrypted answer.</source>
        <translation>独自のDNSを持つ社内ネットワークにいるのかもしれません。受信側に見えるのは、暗号化接続の回答です。</translation>
    </message>
    <message>
        <source>None of the zone’s own name servers could be asked from this network: it seems to close port 53. What is shown comes from the resolver {endpoint} ({transport}), which may remember older values.</source>
        <translation>このネットワークからは、ゾーン自身のネームサーバーに1つも問い合わせできませんでした。ポート53が閉じられているようです。表示している内容はリゾルバー{endpoint}（{transport}）の回答で、古い値を覚えていることがあります。</translation>
    </message>
    <message>
        <source>Try another network or a VPN to see what the name servers themselves say.</source>
        <translation>ネームサーバー自身の答えを見るには、別のネットワークかVPNを試してください。</translation>
    </message>
    <message>
        <source>This network answers DNS questions in the place of the name servers they were sent to.</source>
        <translation>このネットワークは、本来のネームサーバーの代わりにDNSの問い合わせに答えています。</translation>
    </message>
    <message>
        <source>The zone’s own servers cannot be asked from here. Try another network, or a VPN.</source>
        <translation>ここからは、ゾーン自身のサーバーに問い合わせできません。別のネットワークかVPNを試してください。</translation>
    </message>
    <message>
        <source>This network has no {family}: name servers were asked without it.</source>
        <translation>このネットワークでは{family}を使えないため、それなしでネームサーバーに問い合わせました。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the zone; the {family} addresses of its servers were not checked.</source>
        <translation>ゾーンに問題はありません。サーバーの{family}アドレスは確認していません。</translation>
    </message>
    <message>
        <source>{name} {type} cannot stand there: a CNAME may not share its name with other records.</source>
        <translation>{name} {type}はそこに置けません。CNAMEは、ほかのレコードと同じ名前を使えません。</translation>
    </message>
    <message>
        <source>Remove what stands at this name first.</source>
        <translation>先に、この名前にあるものを削除してください。</translation>
    </message>
    <message>
        <source>The practice world did not answer as expected.</source>
        <translation>練習環境が予想どおりに応答しませんでした。</translation>
    </message>
    <message>
        <source>End it and start it again with `senderwright-cli practice serve`.</source>
        <translation>終了してから、`senderwright-cli practice serve`でもう一度起動してください。</translation>
    </message>
    <message>
        <source>Other programs cannot publish into this practice world ({reason}).</source>
        <translation>ほかのプログラムは、この練習環境に公開できません（{reason}）。</translation>
    </message>
    <message>
        <source>Check that the folder for running programs (XDG_RUNTIME_DIR) is there and yours.</source>
        <translation>実行中のプログラム用のフォルダー（XDG_RUNTIME_DIR）があり、ご自身のものになっているか確認してください。</translation>
    </message>
    <message>
        <source>No practice world is running.</source>
        <translation>練習環境が起動していません。</translation>
    </message>
    <message>
        <source>Start one with `senderwright-cli practice serve` and leave it running.</source>
        <translation>`senderwright-cli practice serve`で起動し、そのまま動かしておいてください。</translation>
    </message>
    <message>
        <source>{name} lies outside the practice zone {domain}: its records are kept elsewhere.</source>
        <translation>{name}は練習用ゾーン{domain}の外にあります。レコードは別の場所にあります。</translation>
    </message>
    <message>
        <source>Plan for {domain}, or start the practice world with your own zone.</source>
        <translation>{domain}で計画するか、ご自身のゾーンで練習環境を起動してください。</translation>
    </message>
    <message>
        <source>The practice DNS cannot use port {port} at {address} ({reason}).</source>
        <translation>練習用DNSは、{address}のポート{port}を使えません（{reason}）。</translation>
    </message>
    <message>
        <source>Choose another port, or leave it to the program.</source>
        <translation>別のポートを選ぶか、プログラムに任せてください。</translation>
    </message>
    <message>
        <source>The zone file has no SOA record, so it does not say which zone it is.</source>
        <translation>ゾーンファイルにSOAレコードがないため、どのゾーンかわかりません。</translation>
    </message>
    <message>
        <source>Export the whole zone at your DNS host; it begins with an SOA record.</source>
        <translation>DNSホストでゾーン全体を書き出してください。最初にSOAレコードがあります。</translation>
    </message>
    <message>
        <source>{text} is not an IP address.</source>
        <translation>{text}はIPアドレスではありません。</translation>
    </message>
    <message>
        <source>Write a resolver as 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#name or https://name/dns-query.</source>
        <translation>リゾルバーは、192.0.2.1、[2001:db8::1]:53、tls://192.0.2.1#name、https://name/dns-queryのように書いてください。</translation>
    </message>
    <message>
        <source>{text} is not a name that a certificate can show.</source>
        <translation>{text}は、証明書に載せられる名前ではありません。</translation>
    </message>
    <message>
        <source>Write it as in tls://192.0.2.1#dns.example.</source>
        <translation>tls://192.0.2.1#dns.exampleのように書いてください。</translation>
    </message>
    <message>
        <source>The path in {text} holds characters that no address can hold.</source>
        <translation>{text}のパスに、アドレスでは使えない文字があります。</translation>
    </message>
    <message>
        <source>Most resolvers use /dns-query.</source>
        <translation>たいていのリゾルバーは/dns-queryを使います。</translation>
    </message>
    <message>
        <source>{text} is not the SHA-256 of a key in base64.</source>
        <translation>{text}は、鍵のSHA-256をbase64にしたものではありません。</translation>
    </message>
    <message>
        <source>Take the pin as the resolver’s operator publishes it: 44 characters.</source>
        <translation>リゾルバーの運営者が公開しているピンを、そのまま使ってください。44文字です。</translation>
    </message>
    <message>
        <source>{text} is not a port.</source>
        <translation>{text}はポートではありません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1から65535までの数字です。</translation>
    </message>
    <message>
        <source>{text} is not a way to ask a resolver.</source>
        <translation>{text}は、リゾルバーに問い合わせる方法ではありません。</translation>
    </message>
    <message>
        <source>Use a plain IP address, tls:// or https://.</source>
        <translation>普通のIPアドレス、tls://、https://のどれかを使ってください。</translation>
    </message>
    <message>
        <source>No resolver was given.</source>
        <translation>リゾルバーが指定されていません。</translation>
    </message>
    <message>
        <source>Give its IP address, or leave the option out to use this computer’s own.</source>
        <translation>IPアドレスを指定するか、このオプションを外して、このコンピューターのリゾルバーを使ってください。</translation>
    </message>
    <message>
        <source>The resolver’s address is far too long.</source>
        <translation>リゾルバーのアドレスが長すぎます。</translation>
    </message>
    <message>
        <source>Check that only the address was pasted.</source>
        <translation>アドレスだけを貼り付けたか確認してください。</translation>
    </message>
    <message>
        <source>Entry {index} of the vantage points cannot be used: see its {field}.</source>
        <translation>確認地点の{index}番目の項目は使えません。{field}を見てください。</translation>
    </message>
    <message>
        <source>Mend that field, or take the entry out.</source>
        <translation>その欄を直すか、項目を取り除いてください。</translation>
    </message>
    <message>
        <source>The vantage points were written by a newer version.</source>
        <translation>確認地点は、新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Update Senderwright, or use the list that comes with this version.</source>
        <translation>Senderwrightを更新するか、このバージョンに付属の一覧を使ってください。</translation>
    </message>
    <message>
        <source>The file does not hold vantage points.</source>
        <translation>このファイルには、確認地点が入っていません。</translation>
    </message>
    <message>
        <source>The file of vantage points is too large to read.</source>
        <translation>確認地点のファイルが大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>Keep it below 4 MiB and 2000 entries.</source>
        <translation>4 MiB未満、2000項目未満にしてください。</translation>
    </message>
    <message>
        <source>The zone file could not be read: no temporary file could be made.</source>
        <translation>ゾーンファイルを読めませんでした。一時ファイルを作れなかったためです。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check that the temporary folder is writable.</source>
        <translation>ディスクの空きを増やすか、一時フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) fails to answer for the zone.</source>
        <translation>{server}（{address}）は、このゾーンについて正しく応答できません。</translation>
    </message>
    <message>
        <source>Tell the DNS host: this server is part of the zone and does not work.</source>
        <translation>DNSホストに知らせてください。ゾーンのサーバーの1つですが、動いていません。</translation>
    </message>
    <message>
        <source>{server} ({address}) names other name servers for the zone ({said}) than the rest do ({others}).</source>
        <translation>{server}（{address}）が示すゾーンのネームサーバー（{said}）が、ほかのサーバーの示すもの（{others}）と違います。</translation>
    </message>
    <message>
        <source>Have the DNS host make all servers serve the same zone; until then answers depend on chance.</source>
        <translation>すべてのサーバーで同じゾーンになるように、DNSホストに直してもらってください。それまでは、回答が偶然に左右されます。</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and knows nothing of it.</source>
        <translation>{server}（{address}）はゾーンのネームサーバーとされていますが、ゾーンについて何も知りません。</translation>
    </message>
    <message>
        <source>Have the DNS host set it up there, or take it out of the name servers at the registrar.</source>
        <translation>DNSホストにそこで設定してもらうか、レジストラのネームサーバーから外してください。</translation>
    </message>
    <message>
        <source>{server} is named for the zone and has no address.</source>
        <translation>{server}はゾーンのネームサーバーとされていますが、IPアドレスがありません。</translation>
    </message>
    <message>
        <source>Correct the name server’s name at the DNS host and at the registrar.</source>
        <translation>DNSホストとレジストラで、ネームサーバーの名前を訂正してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and refuses to answer for it.</source>
        <translation>{server}（{address}）はゾーンのネームサーバーとされていますが、応答を断っています。</translation>
    </message>
    <message>
        <source>{server} ({address}) serves an old copy of the zone: {serial} instead of {newest}.</source>
        <translation>{server}（{address}）は、ゾーンの古いコピーを返しています。{newest}ではなく{serial}です。</translation>
    </message>
    <message>
        <source>Wait some minutes. If it stays, tell the DNS host that this server no longer follows.</source>
        <translation>数分待ってください。変わらなければ、このサーバーに更新が届いていないとDNSホストに知らせてください。</translation>
    </message>
    <message>
        <source>{server} ({address}) does not answer.</source>
        <translation>{server}（{address}）が応答しません。</translation>
    </message>
    <message>
        <source>If it stays, tell the DNS host. If none answers, this network may block DNS.</source>
        <translation>変わらなければ、DNSホストに知らせてください。どのサーバーも応答しない場合は、このネットワークがDNSを遮断しているのかもしれません。</translation>
    </message>
    <message>
        <source>The registrar names {parent} as name servers, the zone itself names {zone}.</source>
        <translation>レジストラが示すネームサーバーは{parent}ですが、ゾーン自身が示すのは{zone}です。</translation>
    </message>
    <message>
        <source>Make both lists the same; records published at a server that only one list names may not be seen.</source>
        <translation>両方の一覧を同じにしてください。片方にしかないサーバーで公開したレコードは、見えないことがあります。</translation>
    </message>
    <message>
        <source>The zone is kept at several places, each for itself: {primaries}.</source>
        <translation>ゾーンが複数の場所で別々に管理されています: {primaries}。</translation>
    </message>
    <message>
        <source>Publish every record at each of them.</source>
        <translation>すべてのレコードを、それぞれの場所で公開してください。</translation>
    </message>
    <message>
        <source>Only one name server, {server}, serves the zone.</source>
        <translation>ゾーンを配信しているネームサーバーは、{server}の1台だけです。</translation>
    </message>
    <message>
        <source>When it is down, mail stops. Most DNS hosts give two or more.</source>
        <translation>このサーバーが止まると、メールも止まります。たいていのDNSホストは、2台以上用意しています。</translation>
    </message>
    <message>
        <source>Line {line} of the zone file cannot be read. {reason}</source>
        <translation>ゾーンファイルの{line}行目を読めません。{reason}</translation>
    </message>
    <message>
        <source>Mend that line, or leave it out.</source>
        <translation>その行を直すか、省いてください。</translation>
    </message>
    <message>
        <source>The zone file is too large: at most 4 MiB and 100,000 records are read.</source>
        <translation>ゾーンファイルが大きすぎます。読めるのは4 MiB、100,000レコードまでです。</translation>
    </message>
    <message>
        <source>Give only the part that holds this domain.</source>
        <translation>このドメインの部分だけを指定してください。</translation>
    </message>
    <message>
        <source>The BIMI record names no logo at an https address: {uri}</source>
        <translation>BIMIレコードに、httpsアドレスのロゴがありません: {uri}</translation>
    </message>
    <message>
        <source>Give the logo as l=https://…svg</source>
        <translation>ロゴはl=https://…svgの形で指定してください</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} is not an SVG of the kind that mail programs show: {what}</source>
        <translation>BIMIロゴ{uri}は、メールソフトで表示できる種類のSVGではありません: {what}</translation>
    </message>
    <message>
        <source>Save it as SVG Tiny PS: baseProfile=&quot;tiny-ps&quot;, a title, nothing that moves.</source>
        <translation>SVG Tiny PSで保存してください。baseProfile=&quot;tiny-ps&quot;とタイトルが必要で、動くものは使えません。</translation>
    </message>
    <message>
        <source>The host {host} of the BIMI logo has no address.</source>
        <translation>BIMIロゴのホスト{host}に、IPアドレスがありません。</translation>
    </message>
    <message>
        <source>Put the logo where it can be fetched, or correct l=.</source>
        <translation>取得できる場所にロゴを置くか、l=を訂正してください。</translation>
    </message>
    <message>
        <source>The BIMI logo has {octets} bytes; more than 32 KB may not be shown.</source>
        <translation>BIMIロゴが{octets}バイトあります。32 KBを超えると、表示されないことがあります。</translation>
    </message>
    <message>
        <source>Make the drawing simpler.</source>
        <translation>図をもっと単純にしてください。</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} could not be fetched ({why}).</source>
        <translation>BIMIロゴ{uri}を取得できませんでした（{why}）。</translation>
    </message>
    <message>
        <source>Serve it over https with a valid certificate.</source>
        <translation>有効な証明書を使い、httpsで配信してください。</translation>
    </message>
    <message>
        <source>There is no BIMI record, so no logo is shown beside messages of {domain}.</source>
        <translation>BIMIレコードがないため、{domain}のメールの横にロゴが表示されません。</translation>
    </message>
    <message>
        <source>The BIMI record names no mark certificate; Gmail and Apple then show no logo.</source>
        <translation>BIMIレコードにマーク証明書がありません。この場合、GmailとAppleはロゴを表示しません。</translation>
    </message>
    <message>
        <source>Get a VMC or CMC if the logo matters to you.</source>
        <translation>ロゴが大切なら、VMCまたはCMCを取得してください。</translation>
    </message>
    <message>
        <source>The logo of {domain} will not be shown: BIMI needs a DMARC policy of quarantine or reject, for subdomains as well.</source>
        <translation>{domain}のロゴは表示されません。BIMIには、サブドメインも含めて、quarantineまたはrejectのDMARCポリシーが必要です。</translation>
    </message>
    <message>
        <source>Raise the DMARC policy step by step first.</source>
        <translation>先に、DMARCポリシーを段階的に上げてください。</translation>
    </message>
    <message>
        <source>There are {count} BIMI records; receivers then ignore all of them.</source>
        <translation>BIMIレコードが{count}件あります。この場合、受信側はすべてを無視します。</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>1つだけ残してください。</translation>
    </message>
    <message>
        <source>The BIMI record cannot be read.</source>
        <translation>BIMIレコードを読めません。</translation>
    </message>
    <message>
        <source>Write it as v=BIMI1; l=https://…; a=https://…</source>
        <translation>v=BIMI1; l=https://…; a=https://…の形で書いてください</translation>
    </message>
    <message>
        <source>The BIMI record does not begin with v=BIMI1.</source>
        <translation>BIMIレコードがv=BIMI1で始まっていません。</translation>
    </message>
    <message>
        <source>Begin it with v=BIMI1.</source>
        <translation>v=BIMI1で始めてください。</translation>
    </message>
    <message>
        <source>No CAA record limits who may issue certificates for {domain}.</source>
        <translation>{domain}の証明書を発行できる認証局を限定するCAAレコードがありません。</translation>
    </message>
    <message>
        <source>The CAA record at {name} lets nobody issue certificates, so no new one can be had for {domain}.</source>
        <translation>{name}のCAAレコードでは、誰も証明書を発行できません。{domain}の新しい証明書は取得できません。</translation>
    </message>
    <message>
        <source>Name your certificate authority in an issue record, unless the domain is parked.</source>
        <translation>使っていないドメインでなければ、issueレコードに認証局を指定してください。</translation>
    </message>
    <message>
        <source>The signature of {domain} covers only a part of the body (l=); {octets} octets are not covered, and anyone could add more.</source>
        <translation>{domain}の署名の対象は、本文の一部だけです（l=）。{octets}オクテットが対象外で、誰でも内容を付け足せます。</translation>
    </message>
    <message>
        <source>Turn off the body length limit at the sending service.</source>
        <translation>送信サービスで、本文の長さ制限をオフにしてください。</translation>
    </message>
    <message>
        <source>The key of {domain} is in test mode (t=y); receivers may ignore the signature.</source>
        <translation>{domain}の鍵はテストモードです（t=y）。受信側が署名を無視することがあります。</translation>
    </message>
    <message>
        <source>Remove t=y from the key.</source>
        <translation>鍵からt=yを削除してください。</translation>
    </message>
    <message>
        <source>The DMARC record of {from} is broken, so DMARC does not apply.</source>
        <translation>{from}のDMARCレコードが壊れているため、DMARCは適用されません。</translation>
    </message>
    <message>
        <source>Check it with dmarc check.</source>
        <translation>dmarc checkで確認してください。</translation>
    </message>
    <message>
        <source>The message fails DMARC for {from}: neither SPF nor DKIM passed for that domain. The domain asks for: {policy}.</source>
        <translation>このメールは{from}のDMARCに不合格です。そのドメインで、SPFもDKIMも合格しませんでした。ドメインが求める扱いは、{policy}です。</translation>
    </message>
    <message>
        <source>Let the sending service sign with {from}, or use a bounce address of that domain.</source>
        <translation>送信サービスに{from}で署名させるか、そのドメインの不達通知用アドレスを使ってください。</translation>
    </message>
    <message>
        <source>{from} has no DMARC policy.</source>
        <translation>{from}にはDMARCポリシーがありません。</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address.</source>
        <translation>レポートの送り先を付けて、v=DMARC1; p=noneを公開してください。</translation>
    </message>
    <message>
        <source>Could not find out whether the message passes DMARC for {from}.</source>
        <translation>このメールが{from}のDMARCに合格するかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>The From line names no valid domain.</source>
        <translation>From行に、有効なドメインがありません。</translation>
    </message>
    <message>
        <source>Correct the From address.</source>
        <translation>Fromアドレスを訂正してください。</translation>
    </message>
    <message>
        <source>The address of the sending server is not known, so SPF was not checked.</source>
        <translation>送信サーバーのIPアドレスがわからないため、SPFは確認していません。</translation>
    </message>
    <message>
        <source>Give it with --ip, or verify a message that was received by a server.</source>
        <translation>--ipで指定するか、サーバーで受信したメールを検証してください。</translation>
    </message>
    <message>
        <source>The message has no From line, so DMARC cannot pass.</source>
        <translation>メールにFrom行がないため、DMARCは合格できません。</translation>
    </message>
    <message>
        <source>The message can be unsubscribed from, but not by one click; Gmail and Yahoo ask for that of bulk mail.</source>
        <translation>メールの配信停止はできますが、ワンクリックではできません。GmailとYahooは、一斉送信メールにワンクリックを求めています。</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe-Post: List-Unsubscribe=One-Click.</source>
        <translation>List-Unsubscribe-Post: List-Unsubscribe=One-Clickを追加してください。</translation>
    </message>
    <message>
        <source>The message is not signed with DKIM.</source>
        <translation>メールがDKIMで署名されていません。</translation>
    </message>
    <message>
        <source>Turn on DKIM at the sending service.</source>
        <translation>送信サービスでDKIMをオンにしてください。</translation>
    </message>
    <message>
        <source>The lines for one-click unsubscribing are not covered by a DKIM signature that passes.</source>
        <translation>ワンクリック配信停止の行が、合格するDKIM署名の対象に入っていません。</translation>
    </message>
    <message>
        <source>Let the signature cover List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>List-UnsubscribeとList-Unsubscribe-Postを署名の対象に入れてください。</translation>
    </message>
    <message>
        <source>The message is from more than one domain, so DMARC cannot pass.</source>
        <translation>メールの差出人のドメインが複数あるため、DMARCは合格できません。</translation>
    </message>
    <message>
        <source>Use one From line with one address.</source>
        <translation>From行を1つにして、アドレスも1つにしてください。</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>まだメールがありません。</translation>
    </message>
    <message>
        <source>Open the saved message, or paste its source.</source>
        <translation>保存したメールを開くか、ソースを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not the source of a message: it does not begin with header lines.</source>
        <translation>これはメールのソースではありません。ヘッダー行で始まっていません。</translation>
    </message>
    <message>
        <source>In your mail program choose “Show original” or “View source”, and copy all of it.</source>
        <translation>メールソフトで「メッセージのソースを表示」または「ソースを表示」を選び、全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The message is larger than {limit} megabytes.</source>
        <translation>メールが{limit}メガバイトを超えています。</translation>
    </message>
    <message>
        <source>Take one without large attachments.</source>
        <translation>大きな添付ファイルのないメールを使ってください。</translation>
    </message>
    <message>
        <source>SPF for {domain} says {result} for the server {ip}.</source>
        <translation>{domain}のSPFは、サーバー{ip}に対して{result}という結果です。</translation>
    </message>
    <message>
        <source>Add the server, or the service it belongs to, to the SPF record of {domain}.</source>
        <translation>このサーバー、またはこのサーバーの属するサービスを、{domain}のSPFレコードに追加してください。</translation>
    </message>
    <message>
        <source>Could not find out whether {ip} may send for {domain}.</source>
        <translation>{ip}が{domain}として送信してよいかどうか、わかりませんでした。</translation>
    </message>
    <message>
        <source>The certificate of the MTA-STS policy host is not valid, so the policy is not used.</source>
        <translation>MTA-STSポリシーのホストの証明書が無効なので、ポリシーは使われません。</translation>
    </message>
    <message>
        <source>Get a valid certificate for the mta-sts host.</source>
        <translation>mta-stsホストの有効な証明書を取得してください。</translation>
    </message>
    <message>
        <source>The MTA-STS policy is served as {type} instead of text/plain.</source>
        <translation>MTA-STSポリシーが、text/plainではなく{type}として配信されています。</translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation>コンテンツタイプをtext/plainに設定してください。</translation>
    </message>
    <message>
        <source>The host {host} of the MTA-STS policy has no address, so there is no policy.</source>
        <translation>MTA-STSポリシーのホスト{host}にIPアドレスがないため、ポリシーがありません。</translation>
    </message>
    <message>
        <source>Publish an address for it, and serve the policy there.</source>
        <translation>そのIPアドレスを公開し、そこでポリシーを配信してください。</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id of 1 to 32 letters and digits.</source>
        <translation>MTA-STSレコードに、1～32文字の英数字のidがありません。</translation>
    </message>
    <message>
        <source>Write id= and, for example, the date and time.</source>
        <translation>id=の後に、日付と時刻などを書いてください。</translation>
    </message>
    <message>
        <source>The MTA-STS policy was changed, but its id is still {id}, so senders keep the old one.</source>
        <translation>MTA-STSポリシーは変わりましたが、idが{id}のままです。送信者は古いポリシーを使い続けます。</translation>
    </message>
    <message>
        <source>Change the id at every change of the policy.</source>
        <translation>ポリシーを変えるたびに、idを変えてください。</translation>
    </message>
    <message>
        <source>The MTA-STS policy is kept for {seconds} seconds only, which protects little.</source>
        <translation>MTA-STSポリシーの保持時間が{seconds}秒しかないため、ほとんど保護になりません。</translation>
    </message>
    <message>
        <source>Set max_age to a week or more.</source>
        <translation>max_ageを1週間以上にしてください。</translation>
    </message>
    <message>
        <source>There is no MTA-STS policy for mail to {domain}.</source>
        <translation>{domain}宛てのメールに、MTA-STSポリシーがありません。</translation>
    </message>
    <message>
        <source>The MTA-STS policy is in testing mode: failures are reported, not prevented.</source>
        <translation>MTA-STSポリシーがテストモードです。失敗は報告されますが、防がれません。</translation>
    </message>
    <message>
        <source>Set mode: enforce when the reports are clean.</source>
        <translation>レポートに問題がなければ、mode: enforceに設定してください。</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the MTA-STS policy, so senders will not deliver to it.</source>
        <translation>メールホスト{host}が、MTA-STSポリシーのどのmx行にも合いません。送信者はここに配信しません。</translation>
    </message>
    <message>
        <source>Add mx: {host} to the policy, and change the id.</source>
        <translation>ポリシーにmx: {host}を追加し、idを変えてください。</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid max_age: {value}</source>
        <translation>MTA-STSポリシーのmax_ageが無効です: {value}</translation>
    </message>
    <message>
        <source>Correct the file at https://mta-sts.…/.well-known/mta-sts.txt.</source>
        <translation>https://mta-sts.…/.well-known/mta-sts.txtのファイルを訂正してください。</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid mode: {value}</source>
        <translation>MTA-STSポリシーのmodeが無効です: {value}</translation>
    </message>
    <message>
        <source>The MTA-STS policy has no valid mx line: {value}</source>
        <translation>MTA-STSポリシーに有効なmx行がありません: {value}</translation>
    </message>
    <message>
        <source>Line {line} of the MTA-STS policy is not of the form key: value.</source>
        <translation>MTA-STSポリシーの{line}行目が「キー: 値」の形ではありません。</translation>
    </message>
    <message>
        <source>The MTA-STS policy is larger than 64 KB.</source>
        <translation>MTA-STSポリシーが64 KBを超えています。</translation>
    </message>
    <message>
        <source>The MTA-STS policy does not say version: STSv1.</source>
        <translation>MTA-STSポリシーにversion: STSv1がありません。</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with a redirect ({status}), which senders do not follow.</source>
        <translation>MTA-STSポリシーのホストがリダイレクト（{status}）を返しています。送信者はリダイレクトに従いません。</translation>
    </message>
    <message>
        <source>Serve the file at that address itself.</source>
        <translation>そのアドレス自体でファイルを配信してください。</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records; senders then ignore all of them.</source>
        <translation>MTA-STSレコードが{count}件あります。この場合、送信者はすべてを無視します。</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with status {status} instead of 200.</source>
        <translation>MTA-STSポリシーのホストが、200ではなくステータス{status}を返しています。</translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt.</source>
        <translation>/.well-known/mta-sts.txtでファイルを配信してください。</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be read.</source>
        <translation>MTA-STSレコードを読めません。</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=…;</source>
        <translation>v=STSv1; id=…;の形で書いてください</translation>
    </message>
    <message>
        <source>The MTA-STS policy host could not be reached.</source>
        <translation>MTA-STSポリシーのホストに接続できませんでした。</translation>
    </message>
    <message>
        <source>Try again later; senders use no policy meanwhile.</source>
        <translation>あとでもう一度お試しください。その間、送信者はポリシーを使いません。</translation>
    </message>
    <message>
        <source>The MTA-STS record does not begin with v=STSv1.</source>
        <translation>MTA-STSレコードがv=STSv1で始まっていません。</translation>
    </message>
    <message>
        <source>Begin it with v=STSv1.</source>
        <translation>v=STSv1で始めてください。</translation>
    </message>
    <message>
        <source>The mail host {host} is an address, where a name is needed.</source>
        <translation>メールホスト{host}がIPアドレスです。名前が必要です。</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>メールサーバーの名前を指定してください。</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias (CNAME), which some servers refuse.</source>
        <translation>メールホスト{host}は別名（CNAME）です。受け付けないサーバーがあります。</translation>
    </message>
    <message>
        <source>Name the target itself.</source>
        <translation>別名の先の名前を、直接指定してください。</translation>
    </message>
    <message>
        <source>{domain} has no mail host (MX): answers to its messages may get lost.</source>
        <translation>{domain}にメールホスト（MX）がありません。メールへの返信が失われることがあります。</translation>
    </message>
    <message>
        <source>Publish an MX record if people should be able to answer.</source>
        <translation>返信を受けたい場合は、MXレコードを公開してください。</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>メールホスト{host}にIPアドレスがありません。</translation>
    </message>
    <message>
        <source>Correct the MX record or publish the address.</source>
        <translation>MXレコードを訂正するか、IPアドレスを公開してください。</translation>
    </message>
    <message>
        <source>{domain} has a null MX beside other mail hosts, which contradict each other.</source>
        <translation>{domain}では、null MXとほかのメールホストが並んでいて、互いに矛盾しています。</translation>
    </message>
    <message>
        <source>Remove the record that ends in a dot only.</source>
        <translation>ドットだけで終わっているレコードを削除してください。</translation>
    </message>
    <message>
        <source>The mail host {host} has only addresses of a private network.</source>
        <translation>メールホスト{host}には、プライベートネットワークのIPアドレスしかありません。</translation>
    </message>
    <message>
        <source>Publish its public address.</source>
        <translation>公開されたIPアドレスを載せてください。</translation>
    </message>
    <message>
        <source>Could not find out the addresses of the mail host {host}.</source>
        <translation>メールホスト{host}のIPアドレスを調べられませんでした。</translation>
    </message>
    <message>
        <source>The TXT record at {name} does not begin with {version}; so it does not count: {text}</source>
        <translation>{name}のTXTレコードは{version}で始まっていないため、数に入りません: {text}</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>訂正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>Could not find out {question} ({outcome}).</source>
        <translation>{question}を調べられませんでした（{outcome}）。</translation>
    </message>
    <message>
        <source>The address {ip} has no name (PTR); Gmail, Yahoo and others refuse mail from it.</source>
        <translation>IPアドレス{ip}に名前（PTR）がありません。Gmail、Yahooなどは、ここからのメールを拒否します。</translation>
    </message>
    <message>
        <source>Ask the network provider of that address to set one.</source>
        <translation>そのIPアドレスのネットワーク事業者に、設定を依頼してください。</translation>
    </message>
    <message>
        <source>The address {ip} is called {name}, but that name does not lead back to it.</source>
        <translation>IPアドレス{ip}の名前は{name}ですが、その名前から元のIPアドレスに戻れません。</translation>
    </message>
    <message>
        <source>Publish {ip} as an address of {name}.</source>
        <translation>{name}のIPアドレスとして{ip}を公開してください。</translation>
    </message>
    <message>
        <source>Could not find out the name of the address {ip}.</source>
        <translation>IPアドレス{ip}の名前を調べられませんでした。</translation>
    </message>
    <message>
        <source>{domain} asks for no reports about encrypted delivery (TLS-RPT).</source>
        <translation>{domain}は、暗号化配信のレポート（TLS-RPT）を求めていません。</translation>
    </message>
    <message>
        <source>The TLS-RPT record names no valid address for reports: {uri}</source>
        <translation>TLS-RPTレコードに、レポートの有効な送り先がありません: {uri}</translation>
    </message>
    <message>
        <source>Write rua=mailto: and an address.</source>
        <translation>rua=mailto:の後にアドレスを書いてください。</translation>
    </message>
    <message>
        <source>There are {count} TLS-RPT records; senders then ignore all of them.</source>
        <translation>TLS-RPTレコードが{count}件あります。この場合、送信者はすべてを無視します。</translation>
    </message>
    <message>
        <source>The TLS-RPT record cannot be read.</source>
        <translation>TLS-RPTレコードを読めません。</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:…</source>
        <translation>v=TLSRPTv1; rua=mailto:…の形で書いてください</translation>
    </message>
    <message>
        <source>The TLS-RPT record does not begin with v=TLSRPTv1.</source>
        <translation>TLS-RPTレコードがv=TLSRPTv1で始まっていません。</translation>
    </message>
    <message>
        <source>Begin it with v=TLSRPTv1.</source>
        <translation>v=TLSRPTv1で始めてください。</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds, more than a day: a mistake would last as long.</source>
        <translation>{name}は、1日を超える{ttl}秒間、キャッシュに残ることがあります。誤りも、同じだけ残ります。</translation>
    </message>
    <message>
        <source>Lower the TTL to an hour before changes.</source>
        <translation>変更の前に、TTLを1時間に下げてください。</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds only; every message then costs a new question.</source>
        <translation>{name}は、キャッシュに{ttl}秒しか残りません。メールのたびに、新しい問い合わせが必要になります。</translation>
    </message>
    <message>
        <source>Raise the TTL to an hour.</source>
        <translation>TTLを1時間に上げてください。</translation>
    </message>
    <message>
        <source>This is no https address: {url}</source>
        <translation>httpsアドレスではありません: {url}</translation>
    </message>
    <message>
        <source>Write it as https://host/file.</source>
        <translation>https://host/fileのように書いてください。</translation>
    </message>
    <message>
        <source>Every name below _domainkey.{domain} has a TXT record, so any selector seems to exist: {text}</source>
        <translation>_domainkey.{domain}の下のすべての名前にTXTレコードがあるため、どのセレクターもあるように見えます: {text}</translation>
    </message>
    <message>
        <source>Remove the wildcard record.</source>
        <translation>ワイルドカードのレコードを削除してください。</translation>
    </message>
    <message>
        <source>An email identity is signed by Amazon only, so mail from {domain} never passes DMARC.</source>
        <translation>Email Identityに署名するのはAmazonだけなので、{domain}からのメールは決してDMARCに合格しません。</translation>
    </message>
    <message>
        <source>Verify a domain identity in Zuora instead: Advanced SMTP, Edit, New Identity Type: Domain Identity.</source>
        <translation>代わりに、ZuoraでDomain Identityを検証してください。場所: Advanced SMTP、Edit、New Identity Type: Domain Identity。</translation>
    </message>
    <message>
        <source>{found} DKIM records were given, {expected} are usual.</source>
        <translation>DKIMレコードが{found}件指定されました。通常は{expected}件です。</translation>
    </message>
    <message>
        <source>If the others belong to a sandbox, say that you use one too; otherwise copy the records once more.</source>
        <translation>残りがSandboxのものなら、Sandboxも使うと指定してください。そうでなければ、レコードをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The {expected} DKIM records from Zuora are still missing.</source>
        <translation>Zuoraの{expected}件のDKIMレコードが、まだありません。</translation>
    </message>
    <message>
        <source>In Zuora open Email Settings, Advanced SMTP, DKIM Status, View, and paste what the DKIM Settings dialog shows.</source>
        <translation>ZuoraでEmail Settings、Advanced SMTP、DKIM Status、Viewの順に開き、「DKIM Settings」ダイアログの内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>Zuora asks for {term}, but on Advanced SMTP it does not make DMARC pass: only the DKIM records do.</source>
        <translation>Zuoraは{term}を求めますが、Advanced SMTPではDMARCの合格に役立ちません。DMARCを合格させるのは、DKIMレコードだけです。</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records were given.</source>
        <translation>指定されたDKIMレコードは、{expected}件中{found}件だけです。</translation>
    </message>
    <message>
        <source>Copy all of them from the DKIM Settings dialog; Amazon verifies the domain only when all are published.</source>
        <translation>「DKIM Settings」ダイアログから全部コピーしてください。すべてが公開されるまで、Amazonはドメインを検証しません。</translation>
    </message>
    <message>
        <source>{name} points to {target}, which is not at Amazon.</source>
        <translation>{name}は{target}を指していますが、Amazonのものではありません。</translation>
    </message>
    <message>
        <source>Compare it with the DKIM Settings dialog in Zuora before you publish it.</source>
        <translation>公開する前に、Zuoraの「DKIM Settings」ダイアログと見比べてください。</translation>
    </message>
    <message>
        <source>The table {file} has a mistake at {place} ({reason}).</source>
        <translation>表{file}の{place}に誤りがあります（{reason}）。</translation>
    </message>
    <message>
        <source>Correct the file; resources/schemas says what it may hold.</source>
        <translation>ファイルを訂正してください。入れられる内容は、resources/schemasにあります。</translation>
    </message>
    <message>
        <source>The table {file} holds a placeholder that nothing can fill: {place}.</source>
        <translation>表{file}に、埋められないプレースホルダーがあります: {place}。</translation>
    </message>
    <message>
        <source>Name a field of the table, or domain.</source>
        <translation>表の欄の名前か、domainを指定してください。</translation>
    </message>
    <message>
        <source>Two tables have the id {id} ({file}).</source>
        <translation>2つの表が、同じid {id}を使っています（{file}）。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>The schema {file} cannot be read, so the tables cannot be checked.</source>
        <translation>スキーマ{file}を読めないため、表を確認できません。</translation>
    </message>
    <message>
        <source>Install Senderwright again.</source>
        <translation>Senderwrightをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The table {file} is not valid JSON at {place}.</source>
        <translation>表{file}は、{place}で有効なJSONになっていません。</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>ファイルを訂正してください。</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>表{file}を読めません。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>ファイルがあるか、読む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>The table {file} has the id {id}; both must be equal.</source>
        <translation>表{file}のidが{id}です。両方を同じにする必要があります。</translation>
    </message>
    <message>
        <source>Rename the file or change the id.</source>
        <translation>ファイル名かidを変えてください。</translation>
    </message>
    <message>
        <source>Zuora&apos;s default server adds no DKIM signature for {domain}: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>Zuoraの標準サーバーは、{domain}のDKIM署名を付けません。DMARCはSPFだけで合格し、転送されたメールでは合格しません。</translation>
    </message>
    <message>
        <source>If mail gets lost on forwarding, change to Advanced SMTP.</source>
        <translation>転送でメールが失われるなら、Advanced SMTPに変えてください。</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is not at {domain}, so SPF is checked elsewhere and DMARC cannot pass.</source>
        <translation>テナントプロファイルのアドレス{email}は、{domain}のものではありません。SPFは別の場所で調べられ、DMARCは合格できません。</translation>
    </message>
    <message>
        <source>Change Email under Manage Tenant Profile in Zuora to an address at {domain}.</source>
        <translation>Zuoraの「Manage Tenant Profile」にあるEmailを、{domain}のアドレスに変えてください。</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>「{email}」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Copy Email from Manage Tenant Profile in Zuora.</source>
        <translation>Zuoraの「Manage Tenant Profile」からEmailをコピーしてください。</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is at {domain}: that is where receivers look for SPF.</source>
        <translation>テナントプロファイルのアドレス{email}は、{domain}のものです。受信側はそこでSPFを調べます。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices for {field}.</source>
        <translation>「{value}」は、{field}の選択肢にありません。</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>次の中から1つ選んでください: {choices}。</translation>
    </message>
    <message>
        <source>“{value}” does not look right for {field}.</source>
        <translation>「{value}」は、{field}の値として正しくないようです。</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console.</source>
        <translation>事業者のコンソールから、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{field} is still empty.</source>
        <translation>{field}がまだ空です。</translation>
    </message>
    <message>
        <source>Fill it in as the provider&apos;s console shows it.</source>
        <translation>事業者のコンソールに表示されるとおりに入力してください。</translation>
    </message>
    <message>
        <source>“{selector}” cannot be a DKIM selector.</source>
        <translation>「{selector}」はDKIMセレクターにできません。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, for example zuora2026.</source>
        <translation>英字、数字、ハイフンを使ってください。例: zuora2026。</translation>
    </message>
    <message>
        <source>The server signs nothing yet: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>サーバーはまだ何も署名していません。DMARCはSPFだけで合格し、転送されたメールでは合格しません。</translation>
    </message>
    <message>
        <source>Let the server sign, and add a DKIM key here.</source>
        <translation>サーバーで署名するようにして、ここにDKIM鍵を追加してください。</translation>
    </message>
    <message>
        <source>No address of the server was given, so SPF does not know it.</source>
        <translation>サーバーのアドレスが指定されていないため、SPFがこのサーバーを認識できません。</translation>
    </message>
    <message>
        <source>Add the server&apos;s addresses or its host name.</source>
        <translation>サーバーのIPアドレスかホスト名を追加してください。</translation>
    </message>
    <message>
        <source>Nothing is known about your server yet.</source>
        <translation>お使いのサーバーについて、まだ何もわかっていません。</translation>
    </message>
    <message>
        <source>Give its addresses or its host name, and a DKIM key.</source>
        <translation>IPアドレスかホスト名と、DKIM鍵を指定してください。</translation>
    </message>
    <message>
        <source>This name cannot stand in DNS.</source>
        <translation>この名前はDNSに置けません。</translation>
    </message>
    <message>
        <source>Copy the name again.</source>
        <translation>名前をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>What this record points to is not a host name.</source>
        <translation>このレコードの指す先が、ホスト名ではありません。</translation>
    </message>
    <message>
        <source>Copy the value again.</source>
        <translation>値をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Your domain stood behind the target {pasted}; it was read as {target}.</source>
        <translation>宛先{pasted}の後ろに、自社のドメインが付いていました。{target}として読み取りました。</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s console.</source>
        <translation>事業者のコンソールと見比べてください。</translation>
    </message>
    <message>
        <source>The name {pasted} holds your domain twice; it was read as {name}.</source>
        <translation>名前{pasted}に、自社のドメインが2回入っています。{name}として読み取りました。</translation>
    </message>
    <message>
        <source>If it is published like this already, delete it there.</source>
        <translation>すでにこの形で公開している場合は、公開先で削除してください。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Copy the records from the provider&apos;s console and paste them here.</source>
        <translation>事業者のコンソールからレコードをコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Backslashes before semicolons were taken out of the value of {name}.</source>
        <translation>{name}の値から、セミコロンの前のバックスラッシュを取り除きました。</translation>
    </message>
    <message>
        <source>A heading or a label.</source>
        <translation>見出しまたはラベルです。</translation>
    </message>
    <message>
        <source>“{text}” has no counterpart: a name without a value, or a value without a name.</source>
        <translation>「{text}」に対になるものがありません。値のない名前か、名前のない値です。</translation>
    </message>
    <message>
        <source>Copy name and value together.</source>
        <translation>名前と値を一緒にコピーしてください。</translation>
    </message>
    <message>
        <source>Invisible characters were taken out of what you pasted.</source>
        <translation>貼り付けた内容から、見えない文字を取り除きました。</translation>
    </message>
    <message>
        <source>The DKIM key of {name} is not whole ({length} characters).</source>
        <translation>{name}のDKIM鍵が完全ではありません（{length}文字）。</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end.</source>
        <translation>値を最後まで、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Several values stand beside {name}; “{ignored}” was not used.</source>
        <translation>{name}の横に値がいくつかあります。「{ignored}」は使いませんでした。</translation>
    </message>
    <message>
        <source>Check that the right value was taken.</source>
        <translation>正しい値が使われたか確認してください。</translation>
    </message>
    <message>
        <source>This name has no value.</source>
        <translation>この名前には値がありません。</translation>
    </message>
    <message>
        <source>Not a DNS record.</source>
        <translation>DNSレコードではありません。</translation>
    </message>
    <message>
        <source>The TXT record under Verification Status: a domain identity does not need it.</source>
        <translation>「Verification Status」のTXTレコードです。Domain Identityには必要ありません。</translation>
    </message>
    <message>
        <source>No DNS record was found in what you pasted.</source>
        <translation>貼り付けた内容に、DNSレコードが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Copy the table with names and values, or type them one below the other.</source>
        <translation>名前と値の表をコピーするか、1行ずつ順に入力してください。</translation>
    </message>
    <message>
        <source>This is the TXT record under Verification Status, which you do not need.</source>
        <translation>これは「Verification Status」のTXTレコードです。必要ありません。</translation>
    </message>
    <message>
        <source>Open DKIM Status, View, and copy the three CNAME records.</source>
        <translation>DKIM Status、Viewの順に開き、3つのCNAMEレコードをコピーしてください。</translation>
    </message>
    <message>
        <source>Names and values were the wrong way round and were put right.</source>
        <translation>名前と値の順番が逆だったので、直しました。</translation>
    </message>
    <message>
        <source>{name} does not belong to {domain} and was left out.</source>
        <translation>{name}は{domain}のものではないので、省きました。</translation>
    </message>
    <message>
        <source>Choose the other domain at the beginning, or copy the records of this one.</source>
        <translation>最初のページで別のドメインを選ぶか、このドメインのレコードをコピーしてください。</translation>
    </message>
    <message>
        <source>A record of a type that is not needed here.</source>
        <translation>ここでは不要な種類のレコードです。</translation>
    </message>
    <message>
        <source>{name} belongs to the domain above {domain}; its signature covers {domain} as well.</source>
        <translation>{name}は{domain}の上位のドメインのものです。その署名は{domain}にも有効です。</translation>
    </message>
    <message>
        <source>No priority was given for the MX record {name}; {priority} was taken.</source>
        <translation>MXレコード{name}に優先度がなかったため、{priority}にしました。</translation>
    </message>
    <message>
        <source>The lines of the DKIM key of {name} were joined.</source>
        <translation>{name}のDKIM鍵の行を1つにつなげました。</translation>
    </message>
    <message>
        <source>Curly quotes or long dashes were turned into plain ones.</source>
        <translation>曲がった引用符や長いダッシュを、普通の記号に直しました。</translation>
    </message>
    <message>
        <source>{term} was read as a sender to add to your SPF record.</source>
        <translation>{term}を、SPFレコードに追加する送信元として読み取りました。</translation>
    </message>
    <message>
        <source>This is more text than any console shows; {most} KiB is the most that is read.</source>
        <translation>コンソールに表示される量を超えています。読み取れるのは{most} KiBまでです。</translation>
    </message>
    <message>
        <source>Paste only the records.</source>
        <translation>レコードだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>Only the first {most} records were taken.</source>
        <translation>最初の{most}件のレコードだけを使いました。</translation>
    </message>
    <message>
        <source>Paste only the records for this domain.</source>
        <translation>このドメインのレコードだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>Check in the console which one is right.</source>
        <translation>どちらが正しいか、コンソールで確認してください。</translation>
    </message>
    <message>
        <source>{name} was called {from}, but its value is a {to} value.</source>
        <translation>{name}は{from}となっていましたが、値は{to}のものです。</translation>
    </message>
    <message>
        <source>The name {pasted} has lost its underscore; it was read as {name}.</source>
        <translation>名前{pasted}のアンダースコアが抜けていたので、{name}として読み取りました。</translation>
    </message>
    <message>
        <source>If it is published without the underscore already, delete it there.</source>
        <translation>すでにアンダースコアなしで公開している場合は、公開先で削除してください。</translation>
    </message>
    <message>
        <source>This value is too long for DNS.</source>
        <translation>この値はDNSには長すぎます。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>With {terms} the SPF record needs too many lookups, and DMARC passes without it.</source>
        <translation>{terms}を入れると、SPFレコードの参照回数が多くなりすぎます。DMARCは、それがなくても合格します。</translation>
    </message>
    <message>
        <source>Leave it out until there is room: receivers accept the mail by its DKIM signature.</source>
        <translation>余裕ができるまで省いてください。受信側は、DKIM署名を見てメールを受け入れます。</translation>
    </message>
    <message>
        <source>The plan file has a mistake at “{field}”.</source>
        <translation>計画ファイルの「{field}」に誤りがあります。</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>計画を作り直してください。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} must go before the {type} can be published.</source>
        <translation>{name}にDKIM鍵があります。{type}を公開する前に取り除く必要があります。</translation>
    </message>
    <message>
        <source>Remove the old TXT record first; if another service signs with this selector, ask it for another one.</source>
        <translation>先に古いTXTレコードを削除してください。別のサービスがこのセレクターで署名している場合は、そのサービスに別のセレクターを依頼してください。</translation>
    </message>
    <message>
        <source>At {name} there are {types} records, and nothing may stand beside a {type}.</source>
        <translation>{name}に{types}レコードがあります。{type}の横には何も置けません。</translation>
    </message>
    <message>
        <source>Ask the provider for another name, or remove those records if nothing uses them.</source>
        <translation>事業者に別の名前を依頼してください。何にも使われていなければ、それらのレコードを削除してもかまいません。</translation>
    </message>
    <message>
        <source>These name servers are used by several DNS hosts: {hosts}.</source>
        <translation>これらのネームサーバーは、複数のDNSホストが使っています: {hosts}。</translation>
    </message>
    <message>
        <source>Choose the one whose panel you sign in to.</source>
        <translation>自社がサインインするパネルのDNSホストを選んでください。</translation>
    </message>
    <message>
        <source>{domain} is not registered, or has no name servers.</source>
        <translation>{domain}は登録されていないか、ネームサーバーがありません。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>{host} may put a proxy before new CNAME records, and then receivers cannot find them.</source>
        <translation>{host}は、新しいCNAMEレコードの前にプロキシを置くことがあります。その場合、受信側からは見つけられません。</translation>
    </message>
    <message>
        <source>Set every CNAME of this plan to “DNS only”.</source>
        <translation>この計画のすべてのCNAMEを「DNS only」に設定してください。</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}; there is no SPF record to include there.</source>
        <translation>SPFレコードに{term}がありますが、その先には取り込めるSPFレコードがありません。</translation>
    </message>
    <message>
        <source>Write a:zgateway.zuora.com instead.</source>
        <translation>代わりにa:zgateway.zuora.comと書いてください。</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}; a TXT key cannot stand beside it.</source>
        <translation>{name}は{target}へのCNAMEです。その横にTXTの鍵は置けません。</translation>
    </message>
    <message>
        <source>If the service behind it still signs with this selector, choose another selector.</source>
        <translation>その先のサービスが今もこのセレクターで署名している場合は、別のセレクターを選んでください。</translation>
    </message>
    <message>
        <source>{name} lies in a zone of its own, {zone}.</source>
        <translation>{name}は、独立したゾーン{zone}の中にあります。</translation>
    </message>
    <message>
        <source>Publish it there, not in the zone of your domain.</source>
        <translation>ドメインのゾーンではなく、そのゾーンで公開してください。</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}: a {type} record cannot stand beside it.</source>
        <translation>{name}は{target}へのCNAMEです。その横に{type}レコードは置けません。</translation>
    </message>
    <message>
        <source>The name {name} is longer than DNS allows.</source>
        <translation>名前{name}が、DNSの上限より長くなっています。</translation>
    </message>
    <message>
        <source>Choose a shorter domain or selector.</source>
        <translation>もっと短いドメインかセレクターを選んでください。</translation>
    </message>
    <message>
        <source>The plan was written by a newer version.</source>
        <translation>計画は、新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Update Senderwright, or make the plan again with this version.</source>
        <translation>Senderwrightを更新するか、このバージョンで計画を作り直してください。</translation>
    </message>
    <message>
        <source>The provider that sends your mail has not been chosen.</source>
        <translation>メールを送る事業者が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose it, or choose “Another provider” and paste its records.</source>
        <translation>事業者を選ぶか、「そのほかの事業者」を選んでレコードを貼り付けてください。</translation>
    </message>
    <message>
        <source>The file does not hold a plan.</source>
        <translation>このファイルには、計画が入っていません。</translation>
    </message>
    <message>
        <source>Choose a file made with “plan --format json”.</source>
        <translation>「plan --format json」で作ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nothing in this plan makes DMARC pass for {domain}.</source>
        <translation>この計画には、{domain}のDMARCを合格させるものがありません。</translation>
    </message>
    <message>
        <source>See the other findings: a DKIM signature for your domain is the surest way.</source>
        <translation>ほかの指摘事項を見てください。自社ドメインのDKIM署名が、一番確実な方法です。</translation>
    </message>
    <message>
        <source>{term} is for Zuora&apos;s default server, which this route does not use.</source>
        <translation>{term}はZuoraの標準サーバー用です。この経路では使いません。</translation>
    </message>
    <message>
        <source>Once no e-mail template uses the default server any more, take it out of the SPF record.</source>
        <translation>標準サーバーを使うメールテンプレートがなくなったら、SPFレコードから外してください。</translation>
    </message>
    <message>
        <source>{name} {type} was pasted, and this route does not need it.</source>
        <translation>{name} {type}が貼り付けられましたが、この経路では必要ありません。</translation>
    </message>
    <message>
        <source>The policy {policy} takes effect at once, while records that make DMARC pass are still to be published.</source>
        <translation>ポリシー{policy}は、すぐに効果が出ます。しかし、DMARCを合格させるレコードの公開がまだ残っています。</translation>
    </message>
    <message>
        <source>Publish DMARC last, after everything else is in place.</source>
        <translation>ほかのすべてが反映済みになってから、最後にDMARCを公開してください。</translation>
    </message>
    <message>
        <source>There are other MX records at {name} too: {others}. The return path works with exactly one.</source>
        <translation>{name}には、ほかのMXレコードもあります: {others}。リターンパスが働くのは、MXレコードが1つだけのときです。</translation>
    </message>
    <message>
        <source>Remove the others, or choose another name for the return path.</source>
        <translation>ほかのものを削除するか、リターンパスに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} signs for another domain than {domain}, so it does not make DMARC pass.</source>
        <translation>{name}の署名は{domain}とは別のドメインのものなので、DMARCは合格しません。</translation>
    </message>
    <message>
        <source>Copy the records that the console shows for {domain}.</source>
        <translation>コンソールで{domain}用に表示されるレコードをコピーしてください。</translation>
    </message>
    <message>
        <source>Your DMARC record says {tag}, so {name} does not make DMARC pass.</source>
        <translation>DMARCレコードに{tag}とあるため、{name}ではDMARCが合格しません。</translation>
    </message>
    <message>
        <source>Take that tag out of the DMARC record, or let the provider sign exactly with your From domain.</source>
        <translation>DMARCレコードからそのタグを外すか、事業者にFromのドメインとまったく同じドメインで署名させてください。</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}, which does nothing for DMARC with this provider.</source>
        <translation>SPFレコードに{term}がありますが、この事業者ではDMARCの役に立ちません。</translation>
    </message>
    <message>
        <source>The plan file is too large to read.</source>
        <translation>計画ファイルが大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>There are several keys at {name}, and receivers may take any of them.</source>
        <translation>{name}に鍵がいくつかあります。受信側がどれを使うかはわかりません。</translation>
    </message>
    <message>
        <source>Remove the other one.</source>
        <translation>もう一方を削除してください。</translation>
    </message>
    <message>
        <source>There is no provider “{vendor}” in the catalogue.</source>
        <translation>カタログに事業者「{vendor}」がありません。</translation>
    </message>
    <message>
        <source>Choose another, or choose “Another provider” and paste its records.</source>
        <translation>別の事業者を選ぶか、「そのほかの事業者」を選んでレコードを貼り付けてください。</translation>
    </message>
    <message>
        <source>The value of {name} has {length} characters; {host} takes at most {most}.</source>
        <translation>{name}の値は{length}文字あります。{host}に入るのは最大{most}文字です。</translation>
    </message>
    <message>
        <source>A wildcard record answers for {name}; the {type} record of this plan takes its place there.</source>
        <translation>{name}には、ワイルドカードのレコードが応答しています。この計画の{type}レコードが、その代わりになります。</translation>
    </message>
    <message>
        <source>Could not find out which name servers hold {domain}.</source>
        <translation>{domain}がどのネームサーバーにあるか、わかりませんでした。</translation>
    </message>
    <message>
        <source>Check your network and try again.</source>
        <translation>ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key by which receivers check the signature of your server; it makes DMARC pass.</source>
        <translation>受信側が自社サーバーの署名を検証するための鍵です。これでDMARCが合格します。</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain; this makes DMARC pass.</source>
        <translation>{vendor}が自社ドメインとして署名できるようにします。これでDMARCが合格します。</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain through Amazon SES; this makes DMARC pass.</source>
        <translation>{vendor}がAmazon SESを通じて、自社ドメインとして署名できるようにします。これでDMARCが合格します。</translation>
    </message>
    <message>
        <source>Your DMARC record, kept and completed.</source>
        <translation>今のDMARCレコードを残し、足りない部分を補います。</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} holds here as well, with the policy {policy}: nothing to add.</source>
        <translation>{domain}のDMARCレコードが、ポリシー{policy}でここにも有効です。追加するものはありません。</translation>
    </message>
    <message>
        <source>Your DMARC record already says what you chose.</source>
        <translation>DMARCレコードは、すでに選んだとおりの内容です。</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM, and where to send reports.</source>
        <translation>SPFにもDKIMにも合格しないメールの扱いと、レポートの送り先を、受信側に伝えます。</translation>
    </message>
    <message>
        <source>{vendor} asks for a DMARC record.</source>
        <translation>{vendor}がDMARCレコードを求めています。</translation>
    </message>
    <message>
        <source>{vendor} offers this for tracking or receiving; delivery does not depend on it.</source>
        <translation>{vendor}が追跡または受信のために用意しているものです。配信には影響しません。</translation>
    </message>
    <message>
        <source>Proves to {vendor} that the domain is yours.</source>
        <translation>ドメインの持ち主であることを、{vendor}に証明します。</translation>
    </message>
    <message>
        <source>Must go first: nothing may stand beside a {type}.</source>
        <translation>先に削除が必要です。{type}の横には何も置けません。</translation>
    </message>
    <message>
        <source>Must go first: a {type} record cannot stand beside a CNAME.</source>
        <translation>先に削除が必要です。CNAMEの横に{type}レコードは置けません。</translation>
    </message>
    <message>
        <source>A second key at the same name: receivers may take the wrong one.</source>
        <translation>同じ名前に2つ目の鍵があります。受信側が、違うほうを使うかもしれません。</translation>
    </message>
    <message>
        <source>Where bounces for {vendor} go, at your own domain, so that SPF aligns.</source>
        <translation>{vendor}の不達通知が届く、自社ドメイン内の場所です。これでSPFが整合します。</translation>
    </message>
    <message>
        <source>Allows Zuora&apos;s default server to send for your domain; this alone makes DMARC pass.</source>
        <translation>Zuoraの標準サーバーが、自社ドメインとして送信できるようにします。これだけでDMARCが合格します。</translation>
    </message>
    <message>
        <source>Allows your server to send for your domain; this makes DMARC pass.</source>
        <translation>自社サーバーが、自社ドメインとして送信できるようにします。これでDMARCが合格します。</translation>
    </message>
    <message>
        <source>SPF for the return path of {vendor}, so that it aligns with your domain.</source>
        <translation>{vendor}のリターンパス用のSPFです。これで自社ドメインと整合します。</translation>
    </message>
    <message>
        <source>One SPF record for all senders: {terms}.</source>
        <translation>すべての送信元を1つにまとめたSPFレコード: {terms}。</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by DKIM, not by this.</source>
        <translation>{vendor}が求めています。DMARCを合格させるのはDKIMで、このレコードではありません。</translation>
    </message>
    <message>
        <source>Allows {vendor} to send for your domain; this makes DMARC pass.</source>
        <translation>{vendor}が自社ドメインとして送信できるようにします。これでDMARCが合格します。</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by the DKIM records, not by this.</source>
        <translation>{vendor}が求めています。DMARCを合格させるのはDKIMレコードで、このレコードではありません。</translation>
    </message>
    <message>
        <source>{vendor} asks for it; it does not make DMARC pass.</source>
        <translation>{vendor}が求めています。DMARCの合格には役立ちません。</translation>
    </message>
    <message>
        <source>{vendor} asks for this record.</source>
        <translation>{vendor}がこのレコードを求めています。</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {key}.</source>
        <translation>「{value}」は、{key}の値ではありません。</translation>
    </message>
    <message>
        <source>Such values are expected: {expected}.</source>
        <translation>次のような値が必要です: {expected}。</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>「{key}」という設定項目はありません。</translation>
    </message>
    <message>
        <source>Known settings: {known}.</source>
        <translation>使える設定項目: {known}。</translation>
    </message>
    <message>
        <source>The saved setup has a mistake at “{field}”.</source>
        <translation>保存済みの設定の「{field}」に誤りがあります。</translation>
    </message>
    <message>
        <source>Start a new setup.</source>
        <translation>新しい設定を始めてください。</translation>
    </message>
    <message>
        <source>The saved setup was written by a newer version.</source>
        <translation>保存済みの設定は、新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Update Senderwright.</source>
        <translation>Senderwrightを更新してください。</translation>
    </message>
    <message>
        <source>The file does not hold a saved setup.</source>
        <translation>このファイルには、保存済みの設定が入っていません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The saved setup is too large to read.</source>
        <translation>保存済みの設定が大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>{vendor} shows a DMARC record ({value}); your own is kept and completed instead, since there may be only one.</source>
        <translation>{vendor}はDMARCレコード（{value}）を示していますが、DMARCレコードは1つしか置けません。代わりに、今のレコードを残して補います。</translation>
    </message>
    <message>
        <source>“{value}” cannot be a name in DNS ({vendor}).</source>
        <translation>「{value}」はDNSの名前にできません（{vendor}）。</translation>
    </message>
    <message>
        <source>Correct the field that it was made from.</source>
        <translation>元になった欄を訂正してください。</translation>
    </message>
    <message>
        <source>{vendor}: “{value}” does not look right for “{field}”.</source>
        <translation>{vendor}: 「{value}」は、「{field}」の値として正しくないようです。</translation>
    </message>
    <message>
        <source>Copy it again from the console.</source>
        <translation>コンソールから、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{vendor} shows an MX record for your domain itself ({value}); publishing it would send your company&apos;s mail there, so it is not planned.</source>
        <translation>{vendor}は、ドメインそのもののMXレコード（{value}）を示しています。公開すると会社のメールがそこに届いてしまうので、計画には入れません。</translation>
    </message>
    <message>
        <source>Leave it out, unless you want to receive through {vendor}.</source>
        <translation>{vendor}で受信したいのでなければ、省いてください。</translation>
    </message>
    <message>
        <source>The records of {vendor} are still missing: only its console knows them.</source>
        <translation>{vendor}のレコードがまだありません。先方のコンソールでしかわかりません。</translation>
    </message>
    <message>
        <source>Copy the records from the console of {vendor} and paste them.</source>
        <translation>{vendor}のコンソールからレコードをコピーして、貼り付けてください。</translation>
    </message>
    <message>
        <source>{vendor} usually gives a {type} record at {name}, and it is not among the pasted ones.</source>
        <translation>{vendor}は、普通{name}に{type}レコードを用意します。貼り付けた内容には入っていません。</translation>
    </message>
    <message>
        <source>Look again in the console of {vendor}.</source>
        <translation>{vendor}のコンソールをもう一度見てください。</translation>
    </message>
    <message>
        <source>{vendor} sends from your domain only once a DMARC record is published; it is in this plan.</source>
        <translation>{vendor}は、DMARCレコードが公開されるまで自社ドメインから送信しません。この計画に入っています。</translation>
    </message>
    <message>
        <source>Workflow e-mail needs three DKIM records of its own.</source>
        <translation>Workflowのメールには、専用のDKIMレコードが3つ必要です。</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them and paste them; until then Workflow mail does not pass DMARC with your domain.</source>
        <translation>Zuora Global Supportに依頼して、貼り付けてください。それまでは、Workflowのメールは自社ドメインのDMARCに合格しません。</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records for Workflow were given.</source>
        <translation>指定されたWorkflow用のDKIMレコードは、{expected}件中{found}件だけです。</translation>
    </message>
    <message>
        <source>Paste all that Zuora Global Support sent.</source>
        <translation>Zuora Global Supportから届いたものを、すべて貼り付けてください。</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>ファイル{file}に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル{file}がありません。</translation>
    </message>
    <message>
        <source>It may have been moved or removed; choose it where it is now.</source>
        <translation>移動または削除されたのかもしれません。今ある場所から選んでください。</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read as a whole.</source>
        <translation>{file}は、全体を読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of ours.</source>
        <translation>ファイル{file}は、このアプリのファイルにしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>ファイル{file}を読めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or choose another file.</source>
        <translation>所有者に読み取りの許可を依頼するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder; nothing that was saved is lost.</source>
        <translation>ディスクの空きを増やすか、別のフォルダーを選んでください。保存済みのものは失われません。</translation>
    </message>
    <message>
        <source>The checklist could not be written to {file}: {reason}.</source>
        <translation>チェックリストを{file}に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the program that shows the old file.</source>
        <translation>書き込みのできるフォルダーを選ぶか、古いファイルを表示しているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The settings have a mistake at “{field}”.</source>
        <translation>環境設定の「{field}」に誤りがあります。</translation>
    </message>
    <message>
        <source>The standard settings are used; change one to save them afresh.</source>
        <translation>標準の環境設定を使います。どれか1つを変えると、新しく保存されます。</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version.</source>
        <translation>環境設定は、新しいバージョンで保存されています。</translation>
    </message>
    <message>
        <source>Update Senderwright. Until then the standard settings are used, and the file is left as it is.</source>
        <translation>Senderwrightを更新してください。それまでは標準の環境設定を使い、ファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>The file of settings is damaged.</source>
        <translation>環境設定のファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file of settings is too large to read.</source>
        <translation>環境設定のファイルが大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>The setup {file} is open in another window.</source>
        <translation>設定{file}は、別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>そちらで続けるか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The table of severities does not have the shape it should have.</source>
        <translation>重要度の表の形が正しくありません。</translation>
    </message>
    <message>
        <source>The table of severities ranks {code} twice.</source>
        <translation>重要度の表に{code}が2回あります。</translation>
    </message>
    <message>
        <source>Leave one of the two lines in the table.</source>
        <translation>表の2行のうち、1行だけ残してください。</translation>
    </message>
    <message>
        <source>The table of severities is not JSON.</source>
        <translation>重要度の表がJSONではありません。</translation>
    </message>
    <message>
        <source>The table of severities {file} cannot be read.</source>
        <translation>重要度の表{file}を読めません。</translation>
    </message>
    <message>
        <source>The term {term} leads to SPF records that are broken themselves. With it, receivers report a permanent error for your mail.</source>
        <translation>項目{term}の先のSPFレコードが壊れています。これを入れると、受信側は自社のメールに恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Ask the vendor for the right term before you publish this record.</source>
        <translation>このレコードを公開する前に、正しい項目を事業者に尋ねてください。</translation>
    </message>
    <message>
        <source>The term {term} leads to a name without an SPF record. With it, receivers report a permanent error for your mail.</source>
        <translation>項目{term}の先の名前に、SPFレコードがありません。これを入れると、受信側は自社のメールに恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Check the spelling with the vendor before you publish this record.</source>
        <translation>このレコードを公開する前に、つづりを事業者に確認してください。</translation>
    </message>
    <message>
        <source>What {term} stands for could not be looked up just now, so it was added without checking what it does.</source>
        <translation>{term}の内容を今は参照できなかったため、働きを確認せずに追加しました。</translation>
    </message>
    <message>
        <source>Run this again when the lookup works, before you publish the record.</source>
        <translation>レコードを公開する前に、参照できるようになってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The term {term} lets nobody send: no address was found for it.</source>
        <translation>項目{term}では、どこも送信を許可されません。IPアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>ホスト名のつづりを確認してください。</translation>
    </message>
    <message>
        <source>{term} names an IP address where a host name belongs, so the record is not valid.</source>
        <translation>{term}では、ホスト名の場所にIPアドレスがあります。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Write ip4: or ip6: before an address.</source>
        <translation>IPアドレスの前には、ip4:またはip6:を書いてください。</translation>
    </message>
    <message>
        <source>{term} was not added, because it would switch off {redirect}.</source>
        <translation>{term}は追加しませんでした。追加すると、{redirect}が働かなくなります。</translation>
    </message>
    <message>
        <source>Choose one of the two endings for the record.</source>
        <translation>レコードの終わり方を、2つのうちどちらか選んでください。</translation>
    </message>
    <message>
        <source>The SPF records ended differently; the merged record ends with {all}, the milder one.</source>
        <translation>SPFレコードの終わり方が違っていました。統合したレコードは、ゆるいほうの{all}で終わります。</translation>
    </message>
    <message>
        <source>When every sender of yours is listed, you can end the record with -all.</source>
        <translation>自社の送信元がすべて入ったら、レコードの終わりを-allにできます。</translation>
    </message>
    <message>
        <source>{term} needs a name or an address behind it, so the record is not valid.</source>
        <translation>{term}の後に名前かIPアドレスが必要です。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Complete the term or remove it.</source>
        <translation>項目を補うか、削除してください。</translation>
    </message>
    <message>
        <source>{term} holds something that this kind of term does not take, so the record is not valid.</source>
        <translation>{term}に、この種類の項目では使えないものが入っています。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Remove what follows the name of the term.</source>
        <translation>項目の名前の後にあるものを削除してください。</translation>
    </message>
    <message>
        <source>{term} holds a character that may not stand in an SPF record.</source>
        <translation>{term}に、SPFレコードで使えない文字が入っています。</translation>
    </message>
    <message>
        <source>Type the term again by hand; copied text often brings invisible or curly characters along.</source>
        <translation>項目を手で入力し直してください。コピーした文字には、見えない文字や曲がった記号がよく混ざります。</translation>
    </message>
    <message>
        <source>{term} does not name a complete domain, so the record is not valid.</source>
        <translation>{term}に、完全なドメインがありません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Write the whole name, such as mail.example.com.</source>
        <translation>mail.example.comのように、名前を全部書いてください。</translation>
    </message>
    <message>
        <source>{term} does not hold a complete IPv4 address, so the record is not valid.</source>
        <translation>{term}に、完全なIPv4アドレスがありません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Write four numbers between 0 and 255 without leading zeros, such as ip4:192.0.2.1.</source>
        <translation>0から255までの数字を、先頭に0を付けずに4つ書いてください。例: ip4:192.0.2.1。</translation>
    </message>
    <message>
        <source>{term} does not hold a valid IPv6 address, so the record is not valid.</source>
        <translation>{term}に、有効なIPv6アドレスがありません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>IPアドレスを訂正してください。</translation>
    </message>
    <message>
        <source>{term} holds a percent sign that does not begin a valid macro, so the record is not valid.</source>
        <translation>{term}に、有効なマクロの始まりではないパーセント記号があります。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Correct the macro, or write %% for a percent sign.</source>
        <translation>マクロを訂正するか、パーセント記号を%%と書いてください。</translation>
    </message>
    <message>
        <source>{term} has an equals sign behind something that is not a modifier name, so the record is not valid.</source>
        <translation>{term}では、等号の前が修飾子の名前ではありません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Mechanisms such as include, ip4 and a take a colon; a modifier&apos;s name begins with a letter.</source>
        <translation>include、ip4、aなどのメカニズムには、コロンを使います。修飾子の名前は、英字で始まります。</translation>
    </message>
    <message>
        <source>{term} ends in a network size that does not exist, so the record is not valid.</source>
        <translation>{term}の最後にあるネットワークの大きさは、存在しません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Use 0 to 32 for IPv4 and 0 to 128 for IPv6, without leading zeros.</source>
        <translation>IPv4では0～32、IPv6では0～128を、先頭に0を付けずに使ってください。</translation>
    </message>
    <message>
        <source>{term} leads to a name that cannot be looked up.</source>
        <translation>{term}の先は、参照できない名前です。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>名前を訂正してください。</translation>
    </message>
    <message>
        <source>{term} does not end in a valid top-level name, so the record is not valid.</source>
        <translation>{term}の最後が、有効なトップレベルの名前ではありません。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Correct the end of the name.</source>
        <translation>名前の最後を訂正してください。</translation>
    </message>
    <message>
        <source>The sender address or the HELO name is longer than any mail server accepts.</source>
        <translation>送信者のアドレスかHELO名が、どのメールサーバーの上限よりも長くなっています。</translation>
    </message>
    <message>
        <source>{term} includes {domain}, which has no SPF record.</source>
        <translation>{term}は{domain}を取り込みますが、そこにSPFレコードがありません。</translation>
    </message>
    <message>
        <source>Correct or remove the include.</source>
        <translation>includeを訂正するか、削除してください。</translation>
    </message>
    <message>
        <source>{name} {type} could not be looked up: {outcome}.</source>
        <translation>{name} {type}を参照できませんでした: {outcome}。</translation>
    </message>
    <message>
        <source>{domain} is not a domain that SPF can be looked up for.</source>
        <translation>{domain}は、SPFを参照できるドメインではありません。</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>{domain}にはSPFレコードがありません。</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record.</source>
        <translation>{term}の先の{domain}に、SPFレコードがありません。</translation>
    </message>
    <message>
        <source>Correct or remove the redirect.</source>
        <translation>redirectを訂正するか、削除してください。</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record.</source>
        <translation>{domain}にSPFレコードが2つ以上あります。</translation>
    </message>
    <message>
        <source>Merge them into one.</source>
        <translation>1つに統合してください。</translation>
    </message>
    <message>
        <source>The evaluation needs more than {limit} lookups; it ended at {term} in the record of {domain}.</source>
        <translation>判定に必要な参照が{limit}回を超えています。{domain}のレコードの{term}で終わりました。</translation>
    </message>
    <message>
        <source>Bring the record within the limit.</source>
        <translation>レコードを上限の中に収めてください。</translation>
    </message>
    <message>
        <source>{domain} has more than {limit} mail exchangers, which the term mx does not allow.</source>
        <translation>{domain}のメール受信サーバーが{limit}台を超えています。項目mxでは使えません。</translation>
    </message>
    <message>
        <source>List the sending servers by address instead.</source>
        <translation>代わりに、送信サーバーをIPアドレスで並べてください。</translation>
    </message>
    <message>
        <source>More than {limit} lookups found nothing, the last one for {name} {type}.</source>
        <translation>何も見つからない参照が{limit}回を超えました。最後は{name} {type}です。</translation>
    </message>
    <message>
        <source>Remove terms whose names no longer exist.</source>
        <translation>もう存在しない名前の項目を削除してください。</translation>
    </message>
    <message>
        <source>{term} depends on the message, so what lies behind it can only be counted when a message is checked.</source>
        <translation>{term}はメールによって変わるので、その先の参照回数は、メールを確認するときにしか数えられません。</translation>
    </message>
    <message>
        <source>The published record holds {term}, which is not valid and could not be understood; it was left out.</source>
        <translation>公開中のレコードに{term}がありますが、無効で理解できないため、省きました。</translation>
    </message>
    <message>
        <source>Find out what the term was meant to be, and add it again.</source>
        <translation>この項目の本来の意味を確かめて、もう一度追加してください。</translation>
    </message>
    <message>
        <source>{term} does nothing: with an equals sign receivers pass over it.</source>
        <translation>{term}は何もしません。等号があると、受信側は読み飛ばします。</translation>
    </message>
    <message>
        <source>Write {meant} if that is what was meant.</source>
        <translation>そのつもりなら、{meant}と書いてください。</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has more than one SPF record. Receivers report a permanent error there.</source>
        <translation>{term}の先の{domain}に、SPFレコードが2つ以上あります。受信側は、そこで恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Tell the owner of {domain}, or remove the term.</source>
        <translation>{domain}の所有者に知らせるか、項目を削除してください。</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, whose SPF record is not valid. Receivers report a permanent error there.</source>
        <translation>{term}の先の{domain}で、SPFレコードが無効です。受信側は、そこで恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Receivers report a permanent error there.</source>
        <translation>{term}の先の{domain}に、SPFレコードがありません。受信側は、そこで恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Correct the name or remove the term.</source>
        <translation>名前を訂正するか、項目を削除してください。</translation>
    </message>
    <message>
        <source>{term} was put before {before}, which would have denied it otherwise.</source>
        <translation>{term}を{before}の前に置きました。そうしないと、先に拒否されてしまいます。</translation>
    </message>
    <message>
        <source>The TXT records at {domain} are {octets} octets together. Some receivers cannot read answers longer than about 450 octets.</source>
        <translation>{domain}のTXTレコードは、合わせて{octets}オクテットです。約450オクテットを超える回答を読めない受信側があります。</translation>
    </message>
    <message>
        <source>Remove TXT records that are no longer needed, such as old verification codes.</source>
        <translation>古い確認コードなど、もう必要のないTXTレコードを削除してください。</translation>
    </message>
    <message>
        <source>{domain} could not be looked up, so what lies behind it is not known.</source>
        <translation>{domain}を参照できなかったため、その先は不明です。</translation>
    </message>
    <message>
        <source>The SPF records lead back to {domain} in a circle. Receivers report a permanent error.</source>
        <translation>SPFレコードが一周して、{domain}に戻ってきます。受信側は恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Remove {term} from the record of {parent}.</source>
        <translation>{parent}のレコードから{term}を削除してください。</translation>
    </message>
    <message>
        <source>{wanted} was not added: the record already holds {term}, and there may be only one.</source>
        <translation>{wanted}は追加しませんでした。レコードにはすでに{term}があり、1つしか置けません。</translation>
    </message>
    <message>
        <source>Remove {term} first if the new one is right.</source>
        <translation>新しいほうが正しければ、先に{term}を削除してください。</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} of the {limit} lookups that receivers allow.</source>
        <translation>{domain}のSPFの確認には、最大{lookups}回の参照が必要です。受信側が許す回数は{limit}回です。</translation>
    </message>
    <message>
        <source>Before you add another sender, look for terms that are no longer needed.</source>
        <translation>別の送信元を追加する前に、もう必要のない項目がないか調べてください。</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Probably {meant} was meant.</source>
        <translation>{term}の先の{domain}に、SPFレコードがありません。おそらく{meant}のつもりだったのでしょう。</translation>
    </message>
    <message>
        <source>Replace {term} by {meant}.</source>
        <translation>{term}を{meant}に置き換えてください。</translation>
    </message>
    <message>
        <source>{term} leads to a name without an SPF record; {meant} was used in its place.</source>
        <translation>{term}の先の名前にSPFレコードがないため、代わりに{meant}を使いました。</translation>
    </message>
    <message>
        <source>Check with the vendor if you are not sure.</source>
        <translation>自信がなければ、事業者に確認してください。</translation>
    </message>
    <message>
        <source>The SPF record of {domain} ends in ?all, which says nothing about other senders.</source>
        <translation>{domain}のSPFレコードは?allで終わっています。これでは、ほかの送信元について何も言っていないことになります。</translation>
    </message>
    <message>
        <source>End it with ~all or -all.</source>
        <translation>終わりを~allまたは-allにしてください。</translation>
    </message>
    <message>
        <source>The SPF record of {domain} does not say what to do with other senders.</source>
        <translation>{domain}のSPFレコードに、ほかの送信元の扱いが書かれていません。</translation>
    </message>
    <message>
        <source>Publish one.</source>
        <translation>SPFレコードを公開してください。</translation>
    </message>
    <message>
        <source>This is not an SPF record: it does not begin with v=spf1 and a space.</source>
        <translation>これはSPFレコードではありません。v=spf1と空白で始まっていません。</translation>
    </message>
    <message>
        <source>Begin the record with v=spf1.</source>
        <translation>レコードをv=spf1で始めてください。</translation>
    </message>
    <message>
        <source>{term} is not in the SPF record, so there was nothing to remove.</source>
        <translation>{term}はSPFレコードにないので、削除するものはありませんでした。</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} lookups; receivers allow {limit}. Mail from senders late in the record fails.</source>
        <translation>{domain}のSPFの確認には、最大{lookups}回の参照が必要です。受信側が許すのは{limit}回です。レコードの後ろのほうにある送信元のメールは、不合格になります。</translation>
    </message>
    <message>
        <source>Choose one of the ways to save lookups before you publish this record.</source>
        <translation>このレコードを公開する前に、参照回数を節約する方法を1つ選んでください。</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets everyone in the world send in its name.</source>
        <translation>{domain}のレコードの{term}では、世界中の誰でもその名前で送信できます。</translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation>レコードの終わりを~allまたは-allにしてください。</translation>
    </message>
    <message>
        <source>{term} was not added: it would let everyone in the world send in your name.</source>
        <translation>{term}は追加しませんでした。追加すると、世界中の誰でも自社の名前で送信できてしまいます。</translation>
    </message>
    <message>
        <source>List the servers that send for you.</source>
        <translation>自社のために送信するサーバーを並べてください。</translation>
    </message>
    <message>
        <source>The published record holds {term}, which lets everyone in the world send in your name; ~all was written in its place.</source>
        <translation>公開中のレコードに{term}があり、世界中の誰でも自社の名前で送信できます。代わりに~allにしました。</translation>
    </message>
    <message>
        <source>Make sure that every server that sends for you is listed.</source>
        <translation>自社のために送信するサーバーが、すべて入っているか確認してください。</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} is slow and unreliable; RFC 7208 asks not to use it.</source>
        <translation>{domain}のレコードの{term}は、遅くて不確実です。RFC 7208は、使わないよう求めています。</translation>
    </message>
    <message>
        <source>List the servers by address or host name instead.</source>
        <translation>代わりに、サーバーをIPアドレスかホスト名で並べてください。</translation>
    </message>
    <message>
        <source>{before} became {after}, so that these senders pass.</source>
        <translation>これらの送信元が合格するように、{before}を{after}に変えました。</translation>
    </message>
    <message>
        <source>{redirect} became {include}: beside an ending such as ~all receivers would have passed over it.</source>
        <translation>{redirect}を{include}に変えました。~allなどの終わりがあると、受信側は元のものを読み飛ばします。</translation>
    </message>
    <message>
        <source>{term} does nothing: receivers pass over it when the record has an all term.</source>
        <translation>{term}は何もしません。レコードにallの項目があると、受信側は読み飛ばします。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>2つのうち1つを削除してください。</translation>
    </message>
    <message>
        <source>The published record holds typographic dashes or similar signs, so receivers cannot read it; plain ones were put in their place.</source>
        <translation>公開中のレコードに、飾りのダッシュなどの記号があり、受信側が読めません。普通の記号に直しました。</translation>
    </message>
    <message>
        <source>Two terms of the published record stand together without a space between them ({term}); they were separated.</source>
        <translation>公開中のレコードで、2つの項目が空白なしでつながっていました（{term}）。間を空けました。</translation>
    </message>
    <message>
        <source>When a value is split into several strings, the space must stand inside one of them.</source>
        <translation>値をいくつかの文字列に分けるときは、どちらかの文字列の中に空白を入れる必要があります。</translation>
    </message>
    <message>
        <source>The published record holds quotation marks or backslashes that were pasted along; they were removed.</source>
        <translation>公開中のレコードに、一緒に貼り付けられた引用符かバックスラッシュがありました。取り除きました。</translation>
    </message>
    <message>
        <source>The terms of the published record are separated by commas or semicolons; SPF wants spaces.</source>
        <translation>公開中のレコードの項目が、コンマかセミコロンで区切られています。SPFでは空白で区切ります。</translation>
    </message>
    <message>
        <source>The published record holds tabs, line breaks or invisible characters; plain spaces were put in their place.</source>
        <translation>公開中のレコードに、タブ、改行、見えない文字のどれかがありました。普通の空白に直しました。</translation>
    </message>
    <message>
        <source>{term} is not valid; {meant} was put in its place.</source>
        <translation>{term}は無効なので、{meant}に直しました。</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>これで意図どおりか確認してください。</translation>
    </message>
    <message>
        <source>{term} is there twice, so the record is not valid.</source>
        <translation>{term}が2つあります。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>{term} stands in the record of {domain} more than once.</source>
        <translation>{term}が、{domain}のレコードに2回以上あります。</translation>
    </message>
    <message>
        <source>Remove the repetition; it can cost lookups.</source>
        <translation>重複を削除してください。参照回数が増えることがあります。</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record, so receivers report a permanent error for all of its mail.</source>
        <translation>{domain}にSPFレコードが2つ以上あります。受信側は、このドメインのすべてのメールに恒久エラーを報告します。</translation>
    </message>
    <message>
        <source>Publish the one merged record and remove the others.</source>
        <translation>統合した1つのレコードを公開し、ほかを削除してください。</translation>
    </message>
    <message>
        <source>The record is {octets} octets long, so it is published as several strings of at most 255 octets. Most DNS panels do that by themselves.</source>
        <translation>レコードが{octets}オクテットあるため、255オクテット以内の複数の文字列に分けて公開します。たいていのDNSパネルは、自動で分けます。</translation>
    </message>
    <message>
        <source>If your panel refuses the value, enter the strings one by one, exactly as shown.</source>
        <translation>パネルが値を受け付けない場合は、表示されたとおりに、文字列を1つずつ入力してください。</translation>
    </message>
    <message>
        <source>Receivers never look at {terms} in the record of {domain}: it stands behind the all term.</source>
        <translation>受信側は、{domain}のレコードの{terms}を決して見ません。allの項目より後ろにあるためです。</translation>
    </message>
    <message>
        <source>Move it before the all term if it should count, or remove it.</source>
        <translation>有効にしたい場合は、allの項目より前に移してください。そうでなければ削除してください。</translation>
    </message>
    <message>
        <source>The text is longer than a TXT record can be.</source>
        <translation>テキストが、TXTレコードの上限より長くなっています。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>{term} stands for more than {limit} mail exchangers, which receivers do not allow.</source>
        <translation>{term}にあたるメール受信サーバーが{limit}台を超えています。受信側では許されません。</translation>
    </message>
    <message>
        <source>SPF checks of {domain} meet {voids} names with nothing behind them; receivers allow {limit}.</source>
        <translation>{domain}のSPFの確認では、その先に何もない名前が{voids}個見つかります。受信側が許すのは{limit}個です。</translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation>もう存在しない名前の項目を削除してください。</translation>
    </message>
    <message>
        <source>Nothing in the record of {domain} matched: the result is neutral.</source>
        <translation>{domain}のレコードに、一致するものがありませんでした。結果は中立です。</translation>
    </message>
    <message>
        <source>Record of {domain}: {record}</source>
        <translation>{domain}のレコード: {record}</translation>
    </message>
    <message>
        <source>Nothing matched: the record of {domain} is used instead.</source>
        <translation>一致するものがありませんでした。代わりに{domain}のレコードを使います。</translation>
    </message>
    <message>
        <source>Result for {domain}: {result}</source>
        <translation>{domain}の結果: {result}</translation>
    </message>
    <message>
        <source>{term} at {domain}: {verdict}</source>
        <translation>{domain}の{term}: {verdict}</translation>
    </message>
    <message>
        <source>The SPF records that {domain} includes are more than anyone can follow.</source>
        <translation>{domain}が取り込むSPFレコードは、多すぎてたどれません。</translation>
    </message>
    <message>
        <source>Remove includes that are not needed.</source>
        <translation>必要のないincludeを削除してください。</translation>
    </message>
    <message>
        <source>{term} is not something that SPF knows, so the record is not valid.</source>
        <translation>{term}はSPFにないものです。そのため、レコードが無効です。</translation>
    </message>
    <message>
        <source>Correct the spelling or remove the term.</source>
        <translation>つづりを訂正するか、項目を削除してください。</translation>
    </message>
    <message>
        <source>{term}: nothing was found at {domain}.</source>
        <translation>{term}: {domain}には何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Remove the term if the name no longer exists.</source>
        <translation>その名前がもう存在しないなら、項目を削除してください。</translation>
    </message>
    <message>
        <source>For senders with an IPv6 address, SPF checks of {domain} meet {voids} names without one; some receivers allow only {limit}.</source>
        <translation>IPv6アドレスの送信元について{domain}のSPFを確認すると、IPv6アドレスのない名前が{voids}個見つかります。{limit}個までしか許さない受信側があります。</translation>
    </message>
    <message>
        <source>Name hosts that have only IPv4 addresses by ip4: if you send over IPv6.</source>
        <translation>IPv6で送信する場合、IPv4アドレスしかないホストはip4:で指定してください。</translation>
    </message>
    <message>
        <source>{term} could move to a bounce subdomain for {vendor}. That saves lookups here: {saves}.</source>
        <translation>{term}は、{vendor}の不達通知用サブドメインに移せます。ここで節約できる参照回数は{saves}回です。</translation>
    </message>
    <message>
        <source>Set up a custom return path with {vendor}, and publish the term there instead of here.</source>
        <translation>{vendor}でカスタムのリターンパスを設定し、この項目はここではなく、そちらで公開してください。</translation>
    </message>
    <message>
        <source>Without {term} the record needs fewer lookups: {saves}.</source>
        <translation>{term}がなければ、レコードの参照回数が{saves}回減ります。</translation>
    </message>
    <message>
        <source>Remove it; RFC 7208 asks not to use ptr.</source>
        <translation>削除してください。RFC 7208は、ptrを使わないよう求めています。</translation>
    </message>
    <message>
        <source>Everyone that {term} lets send is listed elsewhere too. Without it the record needs fewer lookups: {saves}.</source>
        <translation>{term}が許可する送信元は、すべてほかにも入っています。これがなければ、レコードの参照回数が{saves}回減ります。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>{term} could be replaced by {by}. Lookups saved: {saves}.</source>
        <translation>{term}は{by}に置き換えられます。節約できる参照回数は{saves}回です。</translation>
    </message>
    <message>
        <source>Do this only if these addresses rarely change.</source>
        <translation>これらのIPアドレスがめったに変わらない場合だけにしてください。</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets a very large network send.</source>
        <translation>{domain}のレコードの{term}は、とても大きなネットワークに送信を許可しています。</translation>
    </message>
    <message>
        <source>Name only the addresses that really send for you.</source>
        <translation>実際に自社のために送信するIPアドレスだけを指定してください。</translation>
    </message>
    <message>
        <source>The DNS host names a page for Domain Connect, but it could not be fetched ({outcome}).</source>
        <translation>DNSホストにDomain Connectのページがありますが、取得できませんでした（{outcome}）。</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand, or try again.</source>
        <translation>DNSホストのパネルを自分で開くか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The DNS host&apos;s settings for Domain Connect cannot be understood.</source>
        <translation>DNSホストのDomain Connectの設定を理解できません。</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand.</source>
        <translation>DNSホストのパネルを自分で開いてください。</translation>
    </message>
    <message>
        <source>Updates cannot be signed with {algorithm}; these can be used: {known}.</source>
        <translation>更新には{algorithm}で署名できません。使えるのは次のものです: {known}。</translation>
    </message>
    <message>
        <source>Have a key made with hmac-sha256, for example with tsig-keygen.</source>
        <translation>tsig-keygenなどで、hmac-sha256の鍵を作ってもらってください。</translation>
    </message>
    <message>
        <source>The secret in the key file is not base64.</source>
        <translation>鍵ファイルの秘密の値がbase64ではありません。</translation>
    </message>
    <message>
        <source>Check that the file was copied whole.</source>
        <translation>ファイル全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>The key file does not hold a key for signing updates (TSIG).</source>
        <translation>鍵ファイルに、更新の署名に使う鍵（TSIG）が入っていません。</translation>
    </message>
    <message>
        <source>Give the file that tsig-keygen or keymgr wrote, or a line algorithm:name:secret.</source>
        <translation>tsig-keygenまたはkeymgrが書いたファイルか、algorithm:name:secretの形の行を指定してください。</translation>
    </message>
    <message>
        <source>The undo file has a mistake at “{field}”.</source>
        <translation>取り消し用ファイルの「{field}」に誤りがあります。</translation>
    </message>
    <message>
        <source>Give the file as --undo-to wrote it.</source>
        <translation>--undo-toが書いたままのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The undo file was written by a newer version.</source>
        <translation>取り消し用ファイルは、新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>This is not an undo file.</source>
        <translation>これは取り消し用ファイルではありません。</translation>
    </message>
    <message>
        <source>Give the file that --undo-to wrote.</source>
        <translation>--undo-toが書いたファイルを指定してください。</translation>
    </message>
    <message>
        <source>The undo file is too large to read.</source>
        <translation>取り消し用ファイルが大きすぎて、読めません。</translation>
    </message>
    <message>
        <source>The {type} record at {name} is gone already.</source>
        <translation>{name}の{type}レコードは、もうありません。</translation>
    </message>
    <message>
        <source>The {type} record at {name} is there already.</source>
        <translation>{name}の{type}レコードは、すでにあります。</translation>
    </message>
    <message>
        <source>At {name} the name server has other {type} records than expected. There: {seen}. Expected: {expected}.</source>
        <translation>ネームサーバーの{name}にある{type}レコードが、予想と違います。実際: {seen}。予想: {expected}。</translation>
    </message>
    <message>
        <source>Make the plan again from what is published now; nothing was changed.</source>
        <translation>今公開されている内容から計画を作り直してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Give the primary name server of this very zone; nothing was changed.</source>
        <translation>まさにこのゾーンのプライマリーネームサーバーを指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The update could not be put into a signed message ({reason}).</source>
        <translation>更新を署名付きのメッセージにできませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>A CNAME is planned at {name}, where {type} records stand beside it: {seen}.</source>
        <translation>{name}にCNAMEを計画していますが、その横に{type}レコードがあります: {seen}。</translation>
    </message>
    <message>
        <source>Nothing can stand beside a CNAME: move the other records first.</source>
        <translation>CNAMEの横には何も置けません。先に、ほかのレコードを移してください。</translation>
    </message>
    <message>
        <source>{name} does not lie in the zone that is to be changed.</source>
        <translation>{name}は、変更するゾーンの中にありません。</translation>
    </message>
    <message>
        <source>Publish this record where its own zone is run.</source>
        <translation>このレコードは、それが属するゾーンの管理場所で公開してください。</translation>
    </message>
    <message>
        <source>The name server did not apply the update ({rcode}).</source>
        <translation>ネームサーバーが更新を適用しませんでした（{rcode}）。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow this key to change these records.</source>
        <translation>この鍵でこれらのレコードを変更できるように、ネームサーバーの運営者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>The reply to the update is not signed by the name server that shares the key.</source>
        <translation>更新への応答に、この鍵を共有するネームサーバーの署名がありません。</translation>
    </message>
    <message>
        <source>Look at what is published before trying again.</source>
        <translation>もう一度試す前に、何が公開されているか見てください。</translation>
    </message>
    <message>
        <source>The name server says that it is done, but did not sign that.</source>
        <translation>ネームサーバーは完了したと答えましたが、その応答に署名がありません。</translation>
    </message>
    <message>
        <source>The name server did not accept our signature ({error}).</source>
        <translation>ネームサーバーが、こちらの署名を受け付けませんでした（{error}）。</translation>
    </message>
    <message>
        <source>What came back is not a reply to the update.</source>
        <translation>返ってきたものは、更新への応答ではありません。</translation>
    </message>
    <message>
        <source>{name} shows a copy of what the alias would lead to ({seen}), not the alias itself.</source>
        <translation>{name}は、別名そのものではなく、別名の先のコピー（{seen}）を返しています。</translation>
    </message>
    <message>
        <source>At {host}, switch off flattening for {typedName} and publish a CNAME to {typedValue}. The copy breaks when the sender changes its key.</source>
        <translation>{host}で、{typedName}のフラット化をオフにし、{typedValue}へのCNAMEを公開してください。コピーのままだと、送信元が鍵を変えたときに壊れます。</translation>
    </message>
    <message>
        <source>{name} answers with addresses ({seen}) where a CNAME was planned: the record is proxied.</source>
        <translation>{name}は、計画したCNAMEではなくIPアドレス（{seen}）を返しています。レコードがプロキシを通っています。</translation>
    </message>
    <message>
        <source>At {host}, set {typedName} to DNS only (no proxy), so that the CNAME to {value} itself is published.</source>
        <translation>{host}で、{typedName}をDNS only（プロキシなし）にしてください。{value}へのCNAMEそのものが公開されるようになります。</translation>
    </message>
    <message>
        <source>The value for {name} was published at {found} itself.</source>
        <translation>{name}の値が、{found}そのもので公開されています。</translation>
    </message>
    <message>
        <source>At {host}, move it: delete it at {found} and add it with the name {typedName}.</source>
        <translation>{host}で移してください。{found}から削除し、名前{typedName}で追加します。</translation>
    </message>
    <message>
        <source>{name} {type} was added at {found}, which is no longer a name server of the domain.</source>
        <translation>{name} {type}が追加された{found}は、もうこのドメインのネームサーバーではありません。</translation>
    </message>
    <message>
        <source>Add the record at {host}, which answers for the domain now.</source>
        <translation>今このドメインに応答している{host}で、レコードを追加してください。</translation>
    </message>
    <message>
        <source>The record was published at the name {found}, with a literal @ sign.</source>
        <translation>レコードが、@記号がそのまま入った名前{found}で公開されています。</translation>
    </message>
    <message>
        <source>At {host}, the name of the domain itself is typed differently: use {typedName}, or leave the field empty.</source>
        <translation>{host}では、ドメインそのものの名前の入力方法が違います。{typedName}を使うか、この欄を空欄にしてください。</translation>
    </message>
    <message>
        <source>The record was published at {found}, not at {name}.</source>
        <translation>レコードが{found}で公開されています。{name}ではありません。</translation>
    </message>
    <message>
        <source>At {host}, change its name to {typedName}.</source>
        <translation>{host}で、名前を{typedName}に変えてください。</translation>
    </message>
    <message>
        <source>The value at {name} holds backslashes that do not belong to it: {seen}</source>
        <translation>{name}の値に、余分なバックスラッシュがあります: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without backslashes: {typedValue}</source>
        <translation>{host}で、バックスラッシュなしの値を入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>The key at {name} was published with its letters in another case.</source>
        <translation>{name}の鍵が、大文字と小文字の違う形で公開されています。</translation>
    </message>
    <message>
        <source>Paste the value once more, exactly: {typedValue}. If {host} changes it again, ask its support.</source>
        <translation>値をもう一度、正確に貼り付けてください: {typedValue}。{host}がまた変えてしまう場合は、サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The record was published at {found}: _domainkey is missing in the name.</source>
        <translation>レコードが{found}で公開されています。名前に_domainkeyが抜けています。</translation>
    </message>
    <message>
        <source>The record was published at {found}: the domain was added to the name once more.</source>
        <translation>レコードが{found}で公開されています。名前にドメインがもう一度追加されました。</translation>
    </message>
    <message>
        <source>At {host}, type the name as {typedName}.</source>
        <translation>{host}で、名前を{typedName}と入力してください。</translation>
    </message>
    <message>
        <source>The record was published at {found}, in the zone of {parent}.</source>
        <translation>レコードが、{parent}のゾーンにある{found}で公開されています。</translation>
    </message>
    <message>
        <source>It belongs in the zone {zoneName}: at {host}, add it with the name {typedName}.</source>
        <translation>本来の場所はゾーン{zoneName}です。{host}で、名前{typedName}で追加してください。</translation>
    </message>
    <message>
        <source>The DNS host dropped the last semicolon of the value at {name}.</source>
        <translation>DNSホストが、{name}の値の最後のセミコロンを落としました。</translation>
    </message>
    <message>
        <source>Nothing to do: it means the same.</source>
        <translation>何もする必要はありません。意味は同じです。</translation>
    </message>
    <message>
        <source>The value at {name} holds other fields of the record too (a TTL, type or name): {seen}</source>
        <translation>{name}の値に、レコードのほかの欄（TTL、種類、名前）も入っています: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type only the value: {typedValue}</source>
        <translation>{host}で、値だけを入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>The quotes around the value at {name} were published as part of it: {seen}</source>
        <translation>{name}の値を囲む引用符が、値の一部として公開されています: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value as: {typedValue}</source>
        <translation>{host}で、値を次のとおり入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} holds typographic characters in the place of plain ones: {seen}</source>
        <translation>{name}の値に、普通の文字の代わりに飾りの文字が入っています: {seen}</translation>
    </message>
    <message>
        <source>Copy the value once more, not through a word processor or mail program: {typedValue}</source>
        <translation>ワープロやメールソフトを通さずに、値をもう一度コピーしてください: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces inside the value at {name} that do not belong there: {seen}</source>
        <translation>{name}の値の中に、余分な空白があります: {seen}</translation>
    </message>
    <message>
        <source>Where a long value is cut into strings, nothing stands between them. At {host}, type: {typedValue}</source>
        <translation>長い値を文字列に分けるときは、文字列の間に何も入れません。{host}で次のとおり入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>Spaces are missing in the value at {name}: {seen}</source>
        <translation>{name}の値に、空白が足りません: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value in one piece: {typedValue}</source>
        <translation>{host}で、値を一続きで入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces before or after the value at {name}: {seen}</source>
        <translation>{name}の値の前か後ろに、空白があります: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without them: {typedValue}</source>
        <translation>{host}で、空白を除いた値を入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>Only a part of the SPF record was published at {name}: {seen}</source>
        <translation>{name}で、SPFレコードの一部だけが公開されています: {seen}</translation>
    </message>
    <message>
        <source>Publish the whole record, beginning with v=spf1: {typedValue}</source>
        <translation>v=spf1から始まるレコード全体を公開してください: {typedValue}</translation>
    </message>
    <message>
        <source>The record was published at {found}: a part of the name is missing.</source>
        <translation>レコードが{found}で公開されています。名前の一部が抜けています。</translation>
    </message>
    <message>
        <source>The target of {name} was published as {seen}: the panel added the domain to it.</source>
        <translation>{name}の宛先が{seen}として公開されています。パネルがドメインを追加しました。</translation>
    </message>
    <message>
        <source>At {host}, write the target with a dot at its end: {value}.</source>
        <translation>{host}で、宛先の末尾にドットを付けて書いてください: {value}。</translation>
    </message>
    <message>
        <source>The record was published at {found}: an underscore is missing in the name.</source>
        <translation>レコードが{found}で公開されています。名前のアンダースコアが抜けています。</translation>
    </message>
    <message>
        <source>The record was published at {found}: the name was pasted as a web address.</source>
        <translation>レコードが{found}で公開されています。名前がウェブアドレスとして貼り付けられました。</translation>
    </message>
    <message>
        <source>The value at {name} was pasted as a web address: {seen}</source>
        <translation>{name}の値が、ウェブアドレスとして貼り付けられています: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the host name alone: {typedValue}</source>
        <translation>{host}で、ホスト名だけを入力してください: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} was cut off after {length} of {whole} characters.</source>
        <translation>{name}の値が、{whole}文字中{length}文字で切れています。</translation>
    </message>
    <message>
        <source>At {host}, paste the whole value again. If it is cut again, enter it as several strings of at most 255 characters.</source>
        <translation>{host}で、値の全体をもう一度貼り付けてください。また切れる場合は、255文字以内の複数の文字列に分けて入力してください。</translation>
    </message>
    <message>
        <source>{name} was published as a {seenType} record; it has to be a {type} record.</source>
        <translation>{name}が{seenType}レコードとして公開されています。{type}レコードである必要があります。</translation>
    </message>
    <message>
        <source>At {host}, delete it and add a {type} record with the value {typedValue}.</source>
        <translation>{host}で削除し、値が{typedValue}の{type}レコードを追加してください。</translation>
    </message>
    <message>
        <source>Could not find out about {name} {type}: {outcome}.</source>
        <translation>{name} {type}を調べられませんでした: {outcome}。</translation>
    </message>
    <message>
        <source>This says nothing about the record. Try again, or use another resolver.</source>
        <translation>レコードの有無については、何もわかりません。もう一度試すか、別のリゾルバーを使ってください。</translation>
    </message>
    <message>
        <source>{domain} says that it receives no mail (null MX).</source>
        <translation>{domain}は、メールを受け取らないと宣言しています（null MX）。</translation>
    </message>
    <message>
        <source>Bounces and replies to addresses at {domain} will not arrive; make sure that replies go elsewhere.</source>
        <translation>{domain}のアドレスへの不達通知と返信は届きません。返信が別の場所に届くようにしてください。</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at _dmarc.{domain}; receivers then act as if there were none.</source>
        <translation>_dmarc.{domain}にDMARCレコードが{count}件あります。この場合、受信側はレコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>Keep one of them and delete the others.</source>
        <translation>1つだけ残して、ほかを削除してください。</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {domain}; receivers then treat SPF as broken.</source>
        <translation>{domain}にSPFレコードが{count}件あります。この場合、受信側はSPFを壊れたものとして扱います。</translation>
    </message>
    <message>
        <source>Merge them into one record; the plan shows how.</source>
        <translation>1つのレコードに統合してください。方法は計画にあります。</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}, so no {type} record can stand there.</source>
        <translation>{name}は{target}の別名（CNAME）なので、そこに{type}レコードは置けません。</translation>
    </message>
    <message>
        <source>Delete the CNAME at {name}, then add the {type} record.</source>
        <translation>{name}のCNAMEを削除してから、{type}レコードを追加してください。</translation>
    </message>
    <message>
        <source>Something on the way answered for the name server {server} ({address}).</source>
        <translation>ネームサーバー{server}（{address}）の代わりに、途中の何かが答えました。</translation>
    </message>
    <message>
        <source>Your network redirects DNS questions. Try from another network, or check the records there.</source>
        <translation>お使いのネットワークが、DNSの問い合わせを別の場所に送っています。別のネットワークから試すか、そこでレコードを確認してください。</translation>
    </message>
    <message>
        <source>{server} still holds an older answer for {name} {type}.</source>
        <translation>{server}に、{name} {type}の古い回答がまだ残っています。</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets by itself.</source>
        <translation>何もする必要はありません。時間がたてば消えます。</translation>
    </message>
    <message>
        <source>No name server could be asked about {name} {type} ({servers}).</source>
        <translation>{name} {type}について、どのネームサーバーにも問い合わせできませんでした（{servers}）。</translation>
    </message>
    <message>
        <source>This says nothing about the record itself. It is asked again automatically.</source>
        <translation>レコード自体については、何もわかりません。自動でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>{name} {type} holds another value: {seen}</source>
        <translation>{name} {type}の値が違います: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is exactly: {value}</source>
        <translation>値が正確に次のとおりになるように、レコードを編集してください: {value}</translation>
    </message>
    <message>
        <source>{server} rejects {domain}: its DNSSEC signatures are broken. {reason}</source>
        <translation>{server}が{domain}を拒否しています。DNSSEC署名が壊れています。{reason}</translation>
    </message>
    <message>
        <source>Receivers that check DNSSEC see no record at all. At your DNS host switch DNSSEC off and on again, or remove the DS record at the registrar.</source>
        <translation>DNSSECを検証する受信側には、レコードがまったく見えません。DNSホストでDNSSECをいったんオフにしてからオンに戻すか、レジストラでDSレコードを削除してください。</translation>
    </message>
    <message>
        <source>{name} needs no record of its own: the policy at {found} applies and says the same.</source>
        <translation>{name}には専用のレコードは必要ありません。{found}のポリシーが適用され、内容も同じです。</translation>
    </message>
    <message>
        <source>{name} holds another DKIM key than the planned one.</source>
        <translation>{name}に、計画とは別のDKIM鍵があります。</translation>
    </message>
    <message>
        <source>Copy the planned value once more and replace what is there.</source>
        <translation>計画の値をもう一度コピーして、今ある値と置き換えてください。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has an empty key (p=), which means that the key was withdrawn.</source>
        <translation>{name}のDKIMレコードの鍵（p=）が空です。鍵が取り消されたことを意味します。</translation>
    </message>
    <message>
        <source>Replace it with the planned value.</source>
        <translation>計画の値に置き換えてください。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read as a key.</source>
        <translation>{name}のDKIMレコードを、鍵として読めません。</translation>
    </message>
    <message>
        <source>Replace it with the planned value, copied whole.</source>
        <translation>計画の値を全部コピーして、置き換えてください。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>{name}のDKIM鍵が{bits}ビットしかありません。受信側は1024ビット未満の鍵を無視します。</translation>
    </message>
    <message>
        <source>Publish a key of 2048 bits.</source>
        <translation>2048ビットの鍵を公開してください。</translation>
    </message>
    <message>
        <source>{server} still remembers that {name} {type} did not exist.</source>
        <translation>{server}は、{name} {type}が存在しなかったことをまだ覚えています。</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until} and will then see the new record.</source>
        <translation>何もする必要はありません。{until}に記憶が消え、新しいレコードが見えるようになります。</translation>
    </message>
    <message>
        <source>No address is known for any name server of {domain}.</source>
        <translation>{domain}のどのネームサーバーも、IPアドレスがわかりません。</translation>
    </message>
    <message>
        <source>Check the name servers set at the registrar of {domain}.</source>
        <translation>{domain}のレジストラで設定されているネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>{name} {type} is not published yet.</source>
        <translation>{name} {type}はまだ公開されていません。</translation>
    </message>
    <message>
        <source>Add it at your DNS host. If you have done so, compare the name letter by letter.</source>
        <translation>DNSホストで追加してください。追加済みの場合は、名前を1文字ずつ見比べてください。</translation>
    </message>
    <message>
        <source>What stands at {name} is not read as the planned record: {seen}</source>
        <translation>{name}にあるものは、計画したレコードとして読めません: {seen}</translation>
    </message>
    <message>
        <source>Replace it with: {value}</source>
        <translation>次の値に置き換えてください: {value}</translation>
    </message>
    <message>
        <source>{server} still holds the old answer for {name} {type}.</source>
        <translation>{server}に、{name} {type}の前の回答がまだ残っています。</translation>
    </message>
    <message>
        <source>{name} {type} still has its old value: {seen}</source>
        <translation>{name} {type}は、まだ古い値です: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is: {value}</source>
        <translation>値が次のとおりになるように、レコードを編集してください: {value}</translation>
    </message>
    <message>
        <source>A {seenType} record stands at {name} ({seen}); a CNAME cannot stand beside it.</source>
        <translation>{name}に{seenType}レコード（{seen}）があります。その横にCNAMEは置けません。</translation>
    </message>
    <message>
        <source>At {host}, delete that record, then add the CNAME to {typedValue}.</source>
        <translation>{host}でそのレコードを削除してから、{typedValue}へのCNAMEを追加してください。</translation>
    </message>
    <message>
        <source>There are {count} texts at {name}; verifiers may pick the wrong one.</source>
        <translation>{name}にテキストが{count}件あります。検証する側が、違うものを使うかもしれません。</translation>
    </message>
    <message>
        <source>Keep only the planned DKIM record there.</source>
        <translation>そこには、計画したDKIMレコードだけを残してください。</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then act as if there were none.</source>
        <translation>{name}にDMARCレコードが{count}件あります。この場合、受信側はレコードがないものとして扱います。</translation>
    </message>
    <message>
        <source>Keep one record with the value: {value}</source>
        <translation>次の値のレコードを1つだけ残してください: {value}</translation>
    </message>
    <message>
        <source>There are {count} {type} records at {name} where only one may be.</source>
        <translation>1つしか置けない{name}に、{type}レコードが{count}件あります。</translation>
    </message>
    <message>
        <source>Keep only the planned one: {value}</source>
        <translation>計画したものだけを残してください: {value}</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {name}; receivers then treat SPF as broken.</source>
        <translation>{name}にSPFレコードが{count}件あります。この場合、受信側はSPFを壊れたものとして扱います。</translation>
    </message>
    <message>
        <source>Delete them all but one, and give that one the value: {value}</source>
        <translation>1つだけ残してすべて削除し、残したレコードを次の値にしてください: {value}</translation>
    </message>
    <message>
        <source>The name servers hold different versions of the zone: {serials}.</source>
        <translation>ネームサーバーにあるゾーンのバージョンが、互いに違います: {serials}。</translation>
    </message>
    <message>
        <source>A server with an older version catches up by itself; if it does not, tell your DNS host.</source>
        <translation>古いバージョンのサーバーは、自動で追いつきます。追いつかない場合は、DNSホストに知らせてください。</translation>
    </message>
    <message>
        <source>The address of the name server {server} could not be looked up.</source>
        <translation>ネームサーバー{server}のIPアドレスを参照できませんでした。</translation>
    </message>
    <message>
        <source>It could not be asked. Try again later.</source>
        <translation>問い合わせできませんでした。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>{server} ({address}) reported a failure (SERVFAIL).</source>
        <translation>{server}（{address}）が障害を報告しました（SERVFAIL）。</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell your DNS host.</source>
        <translation>レコードの有無については、何もわかりません。続くようなら、DNSホストに知らせてください。</translation>
    </message>
    <message>
        <source>The name server {server} has no address, so nobody can ask it.</source>
        <translation>ネームサーバー{server}にIPアドレスがないため、誰も問い合わせできません。</translation>
    </message>
    <message>
        <source>Remove it from the name servers of the domain, or give it an address.</source>
        <translation>ドメインのネームサーバーから外すか、IPアドレスを設定してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) does not speak for the zone.</source>
        <translation>{server}（{address}）は、このゾーンを担当していません。</translation>
    </message>
    <message>
        <source>Check that the domain is set up at that DNS host, or remove the server from the domain&apos;s name servers.</source>
        <translation>そのDNSホストでドメインが設定されているか確認するか、ドメインのネームサーバーからこのサーバーを外してください。</translation>
    </message>
    <message>
        <source>{server} ({address}) refused to answer.</source>
        <translation>{server}（{address}）が応答を断りました。</translation>
    </message>
    <message>
        <source>{server} ({address}) did not answer in time.</source>
        <translation>{server}（{address}）から、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, a firewall may block DNS here.</source>
        <translation>レコードの有無については、何もわかりません。続くようなら、ここのファイアウォールがDNSを遮断しているのかもしれません。</translation>
    </message>
    <message>
        <source>{server} ({address}) could not be reached.</source>
        <translation>{server}（{address}）に接続できませんでした。</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, check your network.</source>
        <translation>レコードの有無については、何もわかりません。続くようなら、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The name servers show different things at {name} {type} ({without}), and none has the planned record.</source>
        <translation>{name} {type}の内容がネームサーバーによって違い（{without}）、計画したレコードはどこにもありません。</translation>
    </message>
    <message>
        <source>Wait a few minutes. If it lasts, check that all name servers of the domain belong to the DNS host you edit.</source>
        <translation>数分待ってください。続くようなら、ドメインのネームサーバーがすべて、編集しているDNSホストのものか確認してください。</translation>
    </message>
    <message>
        <source>{name} {type} is on {with}, but not on {without}.</source>
        <translation>{name} {type}は{with}にありますが、{without}にはありません。</translation>
    </message>
    <message>
        <source>Wait a few minutes until the name servers agree. If it lasts, {without} may belong to another DNS host.</source>
        <translation>ネームサーバーが一致するまで、数分待ってください。続くようなら、{without}は別のDNSホストのものかもしれません。</translation>
    </message>
    <message>
        <source>{there} of {all} records of this set are in place; {name} is not.</source>
        <translation>この組の{all}件中{there}件のレコードが反映済みです。{name}は未反映です。</translation>
    </message>
    <message>
        <source>All of them are needed: add the missing one too.</source>
        <translation>すべて必要です。足りないものも追加してください。</translation>
    </message>
    <message>
        <source>The SPF record at {name} holds all that was planned, and more: {seen}</source>
        <translation>{name}のSPFレコードには、計画した内容がすべてあり、ほかのものもあります: {seen}</translation>
    </message>
    <message>
        <source>Nothing to do, if the other senders in it are meant.</source>
        <translation>ほかの送信元が意図どおりなら、何もする必要はありません。</translation>
    </message>
    <message>
        <source>{name} {type} is still published: {seen}</source>
        <translation>{name} {type}がまだ公開されています: {seen}</translation>
    </message>
    <message>
        <source>Delete this record at your DNS host.</source>
        <translation>DNSホストでこのレコードを削除してください。</translation>
    </message>
    <message>
        <source>A wildcard answers for {name}: {seen}</source>
        <translation>{name}に、ワイルドカードが応答しています: {seen}</translation>
    </message>
    <message>
        <source>The planned record is not published itself. At {host}, add it with the name {typedName}; it then goes before the wildcard.</source>
        <translation>計画したレコード自体は公開されていません。{host}で、名前{typedName}で追加してください。ワイルドカードより優先されます。</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} are broken. {reason}</source>
        <translation>{domain}のDNSSEC署名が壊れています。{reason}</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <translation>ドメイン{domain}は存在しません。</translation>
    </message>
    <message>
        <source>Check its spelling, and that it is registered.</source>
        <translation>つづりと、登録されているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>We could not find out the name servers of {domain}: {outcome}.</source>
        <translation>{domain}のネームサーバーを調べられませんでした: {outcome}。</translation>
    </message>
    <message>
        <source>Check your network or use another resolver, then try again.</source>
        <translation>ネットワークを確認するか、別のリゾルバーを使ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There are no records in the file.</source>
        <translation>ファイルにレコードがありません。</translation>
    </message>
    <message>
        <source>Give a zone file, or a plan that was saved as JSON.</source>
        <translation>ゾーンファイルか、JSONで保存した計画を指定してください。</translation>
    </message>
    <message>
        <source>The file is the zone {zone}, which does not hold {domain}.</source>
        <translation>このファイルはゾーン{zone}のもので、{domain}を含んでいません。</translation>
    </message>
    <message>
        <source>Choose the file of the zone that {domain} lies in.</source>
        <translation>{domain}を含むゾーンのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled while the update was on its way.</source>
        <translation>更新の送信中にキャンセルしました。</translation>
    </message>
    <message>
        <source>It may have been made all the same: look at what is published before trying again.</source>
        <translation>それでも更新された可能性があります。やり直す前に、公開されている内容を調べてください。</translation>
    </message>
    <message>
        <source>The records changed at the name server while we looked, so nothing was changed ({rcode}).</source>
        <translation>調べている間にネームサーバーのレコードが変わったため、何も変更していません（{rcode}）。</translation>
    </message>
    <message>
        <source>Look again, and make the plan again where it no longer fits.</source>
        <translation>もう一度調べ、計画が合わなくなったところは作り直してください。</translation>
    </message>
    <message>
        <source>The update was sent, but the name server did not reply ({reason}).</source>
        <translation>更新を送信しましたが、ネームサーバーから応答がありませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The name server could not be reached for the update ({reason}); nothing was changed.</source>
        <translation>更新のためにネームサーバーに接続できませんでした（{reason}）。何も変更していません。</translation>
    </message>
    <message>
        <source>Check the address and that TCP port 53 is open from here.</source>
        <translation>アドレスと、ここからTCPポート53に接続できることを確認してください。</translation>
    </message>
    <message>
        <source>There is no name server yet.</source>
        <translation>まだネームサーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Give the name or address of the primary name server of this zone.</source>
        <translation>このゾーンのプライマリーネームサーバーの名前かアドレスを指定してください。</translation>
    </message>
    <message>
        <source>No address was found for the name server “{input}”.</source>
        <translation>ネームサーバー「{input}」のIPアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the spelling, or give its IP address.</source>
        <translation>つづりを確認するか、IPアドレスを指定してください。</translation>
    </message>
    <message>
        <source>“{input}” is neither the name nor the address of a name server.</source>
        <translation>「{input}」は、ネームサーバーの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>Write it like ns1.example.com, 192.0.2.1 or [2001:db8::1]:53.</source>
        <translation>ns1.example.com、192.0.2.1、[2001:db8::1]:53のように書いてください。</translation>
    </message>
    <message>
        <source>We could not look up whether the DNS host takes part in Domain Connect: no answer for {name} ({outcome}).</source>
        <translation>DNSホストがDomain Connectに参加しているかどうかを調べられませんでした。{name}の応答がありません({outcome})。</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host&apos;s panel by hand.</source>
        <translation>もう一度探すか、DNSホストのパネルを自分で開いてください。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（不明）</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it is an alias for {target}, which does not exist.</source>
        <translation>{name}の先がありません。{target}の別名ですが、その名前は存在しません。</translation>
    </message>
    <message>
        <source>If the sending service is in use, copy the target from its console again, or finish the setup there; if not, delete the alias.</source>
        <translation>送信サービスを使っている場合は、コンソールから宛先をもう一度コピーするか、そこで設定を完了してください。使っていない場合は、別名を削除してください。</translation>
    </message>
    <message>
        <source>{name} is an alias for {target}, where there is no DKIM key.</source>
        <translation>{name}は{target}の別名ですが、そこにDKIM鍵がありません。</translation>
    </message>
    <message>
        <source>If the sending service is in use, finish the setup there, or copy the target again; if not, delete the alias.</source>
        <translation>送信サービスを使っている場合は、そこで設定を完了するか、宛先をもう一度コピーしてください。使っていない場合は、別名を削除してください。</translation>
    </message>
    <message>
        <source>Delete the TXT record and add a CNAME record with this host name as its target.</source>
        <translation>TXTレコードを削除し、このホスト名を宛先とするCNAMEレコードを追加してください。</translation>
    </message>
    <message>
        <source>Put the key of the sending service here, and the {kind} record where it belongs.</source>
        <translation>ここには送信サービスの鍵を、{kind}のレコードは本来の場所に置いてください。</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}: a wildcard record (*) answers there as for every other name: {seen}</source>
        <translation>{name}にDKIM鍵はありません。ほかのどの名前にも応答するワイルドカードのレコード（*）が応答しています: {seen}</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows; the wildcard then no longer answers for this name.</source>
        <translation>送信サービスが表示しているレコードを公開してください。そうすれば、この名前にワイルドカードは応答しなくなります。</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): receivers ignore it.</source>
        <translation>タグ{tag}={value}は、もうDMARCの一部ではありません（RFC 9989）。受信側は無視します。</translation>
    </message>
    <message>
        <source>Remove {tag}.</source>
        <translation>{tag}を削除してください。</translation>
    </message>
    <message>
        <source>You chose {chosen}, but {policy} holds here already by the record above; the stricter one is kept.</source>
        <translation>{chosen}を選びましたが、上位のレコードによって、ここではすでに{policy}が適用されています。厳しいほうを残します。</translation>
    </message>
    <message>
        <source>To make it milder, change the record above.</source>
        <translation>緩くするには、上位のレコードを変更してください。</translation>
    </message>
    <message>
        <source>A DMARC record stands at {name}, where nobody looks for it.</source>
        <translation>DMARCレコードが{name}にありますが、そこは誰も見ません。</translation>
    </message>
    <message>
        <source>“{input}” is an IP address, not a domain.</source>
        <translation>「{input}」はIPアドレスで、ドメインではありません。</translation>
    </message>
    <message>
        <source>Type the domain that stands behind the @ in the sender’s address.</source>
        <translation>送信者のアドレスの@の後ろにあるドメインを入力してください。</translation>
    </message>
    <message>
        <source>“{input}” is an ending that a registry hands out domains below, not a domain.</source>
        <translation>「{input}」は、レジストリがドメインを登録させる末尾で、ドメインではありません。</translation>
    </message>
    <message>
        <source>Type your own domain, with the part before it: example.com.</source>
        <translation>その前の部分も付けて、自社のドメインを入力してください: example.com。</translation>
    </message>
    <message>
        <source>There are addresses of several domains here.</source>
        <translation>複数のドメインのアドレスがあります。</translation>
    </message>
    <message>
        <source>Type one of them; each domain is set up on its own.</source>
        <translation>そのうち1つを入力してください。設定はドメインごとに行います。</translation>
    </message>
    <message>
        <source>“{input}” has no ending such as .com, so it is not a domain.</source>
        <translation>「{input}」には.comのような末尾がないため、ドメインではありません。</translation>
    </message>
    <message>
        <source>Type the whole domain, for example example.com.</source>
        <translation>ドメイン全体を入力してください。例: example.com。</translation>
    </message>
    <message>
        <source>“{input}” is the name of a record, not a domain.</source>
        <translation>「{input}」はレコードの名前で、ドメインではありません。</translation>
    </message>
    <message>
        <source>Type the domain it belongs to: {domain}.</source>
        <translation>それが属するドメインを入力してください: {domain}。</translation>
    </message>
    <message>
        <source>“{input}” stands for many names; mail is sent from one domain.</source>
        <translation>「{input}」は多くの名前を表します。メールは1つのドメインから送られます。</translation>
    </message>
    <message>
        <source>Type the domain itself: {domain}.</source>
        <translation>ドメインそのものを入力してください: {domain}。</translation>
    </message>
    <message>
        <source>{addresses} of {allAddresses} addresses of the name servers were asked, at {servers} of {allServers} servers: no zone needs so many. What the others say is not known.</source>
        <translation>ネームサーバーの{allAddresses}個のアドレスのうち{addresses}個、{allServers}台のサーバーのうち{servers}台に問い合わせました。これほど多くを必要とするゾーンはありません。残りが何と答えるかは、わかりません。</translation>
    </message>
    <message>
        <source>Ask your DNS host why the domain has so many name servers or addresses.</source>
        <translation>このドメインにネームサーバーやアドレスがなぜこれほど多いのか、DNSホストに尋ねてください。</translation>
    </message>
    <message>
        <source>The resolver {server} answers everything with nothing, so what it says of {domain} is no answer.</source>
        <translation>リゾルバー{server}は、何を尋ねても空の答えを返します。{domain}についての答えも、答えとは言えません。</translation>
    </message>
    <message>
        <source>The fault is here: log in to this network if it asks for that, or use another resolver.</source>
        <translation>問題はこちら側にあります。ネットワークへのログインが必要ならログインし、そうでなければ別のリゾルバーを使ってください。</translation>
    </message>
    <message>
        <source>The name servers of {domain} answer ({servers}), but the resolver {server} does not get there: {outcome}.</source>
        <translation>{domain}のネームサーバーは応答します（{servers}）が、リゾルバー{server}からは届きません: {outcome}。</translation>
    </message>
    <message>
        <source>The fault is on the way, not at the DNS host. Use another resolver, then try again.</source>
        <translation>問題は途中にあり、DNSホストにはありません。別のリゾルバーを使って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The resolver {server} refuses to answer us, about {domain} and about the domain above it.</source>
        <translation>リゾルバー{server}は、{domain}についても、その上のドメインについても、応答を拒否しています。</translation>
    </message>
    <message>
        <source>The fault is here: use a resolver that serves this network.</source>
        <translation>問題はこちら側にあります。このネットワーク向けのリゾルバーを使ってください。</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer, neither about {domain} nor about the domain above it.</source>
        <translation>リゾルバー{server}は、{domain}についても、その上のドメインについても、応答しません。</translation>
    </message>
    <message>
        <source>The fault is here: check your network or use another resolver, then try again.</source>
        <translation>問題はこちら側にあります。ネットワークを確認するか別のリゾルバーを使って、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} {type} is left out: what is published there could not be read when the plan was made.</source>
        <translation>{name} {type}は省きました。計画を作ったときに、そこに何が公開されているか読み取れませんでした。</translation>
    </message>
    <message>
        <source>Make the plan again once it can be read.</source>
        <translation>読み取れるようになったら、計画を作り直してください。</translation>
    </message>
    <message>
        <source>Could not find out where {domain} is served.</source>
        <translation>{domain}がどこで提供されているか、わかりませんでした。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} serves the zone ({servers}): {outcome}. The fault is at your DNS host.</source>
        <translation>{domain}のネームサーバーは、どれもゾーンを提供していません（{servers}）: {outcome}。問題はDNSホストにあります。</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. Correct it at the DNS host, or ask its support why the zone is not loaded.</source>
        <translation>たいていは、そこのゾーンに誤りがあります。同じ名前のほかのレコードの横にあるCNAMEや、255文字を超えるひと続きのテキストなどです。DNSホストで直すか、ゾーンが読み込まれない理由をサポートに尋ねてください。</translation>
    </message>
    <message>
        <source>The resolver {server} answers, but gets nothing from the name servers of {domain}: {outcome}. Most likely your DNS host does not serve the zone.</source>
        <translation>リゾルバー{server}は応答しますが、{domain}のネームサーバーから何も得られません: {outcome}。おそらくDNSホストがゾーンを提供していません。</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. If other domains fail as well, the resolver is to blame.</source>
        <translation>たいていは、そこのゾーンに誤りがあります。同じ名前のほかのレコードの横にあるCNAMEや、255文字を超えるひと続きのテキストなどです。ほかのドメインも失敗する場合は、リゾルバーが原因です。</translation>
    </message>
    <message>
        <source>The zone file is not text: it holds octets that belong to no known encoding.</source>
        <translation>このゾーンファイルはテキストではありません。どの文字コードにも属さないオクテットが含まれています。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} answers ({servers}), while those of the domain above do.</source>
        <translation>{domain}のネームサーバーはどれも応答しません（{servers}）。上のドメインのものは応答します。</translation>
    </message>
    <message>
        <source>The fault is at your DNS host or on the way to it. Ask its support; try from another network.</source>
        <translation>問題はDNSホストか、そこへの途中にあります。サポートに尋ね、別のネットワークから試してください。</translation>
    </message>
    <message>
        <source>{url} was not fetched: {host} leads to {address}, an address of this machine or network.</source>
        <translation>{url}は取得しませんでした。{host}の先は{address}で、このコンピューターかネットワークのアドレスです。</translation>
    </message>
    <message>
        <source>Nobody outside reaches it there. Give {host} an address of the public internet.</source>
        <translation>外からは誰もそこに届きません。{host}に、公開インターネットのアドレスを付けてください。</translation>
    </message>
    <message>
        <source>The address of {name} could not be looked up ({outcome}).</source>
        <translation>{name}のアドレスを調べられませんでした（{outcome}）。</translation>
    </message>
    <message>
        <source>{url} was not fetched: port {port} is not the one for it, which is 443.</source>
        <translation>{url}は取得しませんでした。ポート{port}は正しいポートではありません。正しくは443です。</translation>
    </message>
    <message>
        <source>Offer the file at port 443, and leave the port out of the address.</source>
        <translation>ファイルをポート443で提供し、アドレスにポートを書かないでください。</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to ADSP, which DMARC has replaced and no receiver follows any more.</source>
        <translation>{name}のレコード「{text}」はADSPのものです。ADSPはDMARCに置き換えられ、もうどの受信側も従いません。</translation>
    </message>
    <message>
        <source>It may go.</source>
        <translation>削除してかまいません。</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} is a policy of DomainKeys, the forerunner of DKIM, which no receiver follows any more.</source>
        <translation>{name}のレコード「{text}」は、DKIMの前身であるDomainKeysのポリシーで、もうどの受信側も従いません。</translation>
    </message>
    <message>
        <source>It may go; your DKIM keys do not need it.</source>
        <translation>削除してかまいません。DKIM鍵には必要ありません。</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to Sender ID, which no receiver follows any more.</source>
        <translation>{name}のレコード「{text}」はSender IDのものです。もうどの受信側も従いません。</translation>
    </message>
    <message>
        <source>It may go; your SPF record does not need it.</source>
        <translation>削除してかまいません。SPFレコードには必要ありません。</translation>
    </message>
    <message>
        <source>At {name} there is also a record of the type SPF ({text}), which no receiver looks at any more.</source>
        <translation>{name}には、SPFという種類のレコード（{text}）もありますが、もうどの受信側も見ません。</translation>
    </message>
    <message>
        <source>It may go; the TXT record is what counts.</source>
        <translation>削除してかまいません。有効なのはTXTレコードです。</translation>
    </message>
    <message>
        <source>The header of the message is too large: only its first {fields} fields were read, and what stands behind them was not judged.</source>
        <translation>メッセージのヘッダーが大きすぎます。最初の{fields}個のフィールドだけを読み、その後ろは判定していません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the sending server: no mail needs a header of this size.</source>
        <translation>送信サーバーの管理者に尋ねてください。これほど大きいヘッダーを必要とするメールはありません。</translation>
    </message>
    <message>
        <source>{name} {type} is spreading until {until}: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type}は{until}まで反映中です。ネームサーバーにはありますが、{server}はまだ古い回答を覚えています。</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer until then.</source>
        <translation>何もする必要はありません。決めるのはネームサーバーです。先に問い合わせた受信側には、それまで古い回答が見えることがあります。</translation>
    </message>
    <message>
        <source>{name} {type} is spreading: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type}は反映中です。ネームサーバーにはありますが、{server}はまだ古い回答を覚えています。</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer for a while.</source>
        <translation>何もする必要はありません。決めるのはネームサーバーです。先に問い合わせた受信側には、しばらく古い回答が見えることがあります。</translation>
    </message>
    <message>
        <source>The file begins with empty lines, which were left out.</source>
        <translation>ファイルの先頭にある空行は省きました。</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which was left out.</source>
        <translation>ファイルの先頭にあるバイト順マークは省きました。</translation>
    </message>
    <message>
        <source>Every line is indented; the indentation was left out.</source>
        <translation>すべての行が字下げされています。字下げは省きました。</translation>
    </message>
    <message>
        <source>Every line begins with a quotation mark (&gt;), as in a reply; these were left out.</source>
        <translation>返信のように、すべての行が引用記号（&gt;）で始まっています。これは省きました。</translation>
    </message>
    <message>
        <source>A signature does not fit, but the source of the message was repaired before: the failure may come from that.</source>
        <translation>署名が合いませんが、その前にメッセージのソースを修復しています。失敗はそのためかもしれません。</translation>
    </message>
    <message>
        <source>Save the message again as a file from the mail program (Show original, then Download), not by copying its text.</source>
        <translation>本文をコピーするのではなく、メールソフトからメッセージをもう一度ファイルとして保存してください（「メッセージのソースを表示」から「ダウンロード」）。</translation>
    </message>
    <message>
        <source>There is text before the header of the message, which was left out.</source>
        <translation>メッセージのヘッダーの前にテキストがあり、省きました。</translation>
    </message>
    <message>
        <source>The file is in UTF-16, which no mail server sends; it was read as text and turned back.</source>
        <translation>ファイルはUTF-16ですが、UTF-16で送るメールサーバーはありません。テキストとして読み、元に戻しました。</translation>
    </message>
    <message>
        <source>The message was saved as a web page; the page around it was left out.</source>
        <translation>メッセージはウェブページとして保存されています。まわりのページは省きました。</translation>
    </message>
    <message>
        <source>The name servers do not all say the same about {name} {type}: {servers} still differ.</source>
        <translation>{name} {type}について、ネームサーバーの答えがそろっていません。{servers}がまだ違います。</translation>
    </message>
    <message>
        <source>Wait until your DNS host has brought all of them up to date; until then receivers see now the one, now the other.</source>
        <translation>DNSホストがすべてを更新するまで待ってください。それまで受信側には、新旧のどちらかが見えます。</translation>
    </message>
    <message>
        <source>The mail host {host} has {all} addresses; {asked} of them were looked at.</source>
        <translation>メールホスト{host}には{all}個のアドレスがあります。そのうち{asked}個を調べました。</translation>
    </message>
    <message>
        <source>There are {all} mail hosts; {asked} of them were looked at.</source>
        <translation>メールホストが{all}台あります。そのうち{asked}台を調べました。</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX): replies and bounces to its addresses cannot arrive, and some receivers refuse its messages, too.</source>
        <translation>{domain}は、メールを受け取らないとしています（null MX）。そのアドレスへの返信や不達通知は届かず、そこからのメッセージを拒否する受信側もあります。</translation>
    </message>
    <message>
        <source>Publish an MX record of a server that takes the replies, or send from a domain that has one.</source>
        <translation>返信を受け取るサーバーのMXレコードを公開するか、MXレコードのあるドメインから送信してください。</translation>
    </message>
    <message>
        <source>{name} was given as an alias (CNAME) and with another record; at one name only one of them can stand.</source>
        <translation>{name}が、別名（CNAME）としても、別のレコードとしても示されています。1つの名前に置けるのはどちらか1つです。</translation>
    </message>
    <message>
        <source>Look in the console which one it is, and paste only that.</source>
        <translation>コンソールでどちらが正しいか確認し、それだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>An alias (CNAME) at {name} would take the place of all its other records, so {target} was set aside.</source>
        <translation>{name}に別名（CNAME）を置くと、そこにあるほかのレコードすべてに取って代わるため、{target}は除外しました。</translation>
    </message>
    <message>
        <source>Compare the name with the console; such a record belongs to a name below your domain.</source>
        <translation>名前をコンソールと比べてください。このようなレコードは、ドメインの下の名前に置くものです。</translation>
    </message>
    <message>
        <source>“{text}” is cut off: copy it again.</source>
        <translation>「{text}」は途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Use the copy button of the console, or widen the column before copying.</source>
        <translation>コンソールのコピーボタンを使うか、列を広げてからコピーしてください。</translation>
    </message>
    <message>
        <source>The DKIM key that was pasted for {name} cannot be used as it is, so it was set aside.</source>
        <translation>{name}用に貼り付けられたDKIM鍵は、このままでは使えないため、除外しました。</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end; if it is whole, ask for a new key.</source>
        <translation>値を最後まで、もう一度コピーしてください。全部そろっている場合は、新しい鍵を依頼してください。</translation>
    </message>
    <message>
        <source>A private key was pasted. It was not read and is not kept.</source>
        <translation>秘密鍵が貼り付けられました。読み取っておらず、保存もしません。</translation>
    </message>
    <message>
        <source>Paste the public key or the DNS record instead. If anybody else saw the text, make a new key pair.</source>
        <translation>代わりに公開鍵かDNSレコードを貼り付けてください。ほかの人がこのテキストを見た場合は、新しい鍵ペアを作ってください。</translation>
    </message>
    <message>
        <source>The key of {name} was pasted twice, written differently; it is taken once.</source>
        <translation>{name}の鍵が、違う書き方で2回貼り付けられました。1回として扱います。</translation>
    </message>
    <message>
        <source>“{text}” was set aside: {why}</source>
        <translation>「{text}」は除外しました: {why}</translation>
    </message>
    <message>
        <source>The text pasted for {name} is an SPF record, which belongs at a domain and not at a DKIM selector.</source>
        <translation>{name}用に貼り付けられたテキストはSPFレコードです。DKIMのセレクターではなく、ドメインに置くものです。</translation>
    </message>
    <message>
        <source>Copy the DKIM value of this name again.</source>
        <translation>この名前のDKIMの値を、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{name} and {target} do not belong together: with Amazon the first part of both is the same.</source>
        <translation>{name}と{target}の組み合わせが合いません。Amazonでは、両方の最初の部分が同じです。</translation>
    </message>
    <message>
        <source>Copy name and target from the same line again.</source>
        <translation>名前と宛先を、同じ行からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Two different keys were pasted for {name}; only one of them can be right, so neither was taken.</source>
        <translation>{name}に2つの異なる鍵が貼り付けられました。正しいのは1つだけなので、どちらも採用しませんでした。</translation>
    </message>
    <message>
        <source>{name} stands here with different targets; only one can be right, so none was taken.</source>
        <translation>{name}が、異なる宛先とともに書かれています。正しいのは1つだけなので、どれも採用しませんでした。</translation>
    </message>
    <message>
        <source>{vendor} does not ask for a {type} record at {name}, so it was set aside.</source>
        <translation>{vendor}は{name}の{type}レコードを求めていないため、除外しました。</translation>
    </message>
    <message>
        <source>If its console does show it, check that the right sender is chosen.</source>
        <translation>コンソールに表示されている場合は、正しい送信者を選んでいるか確認してください。</translation>
    </message>
    <message>
        <source>{value} is cut off: copy the record at {name} again.</source>
        <translation>{value}は途中で切れています。{name}のレコードをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Use the copy button of the console of {vendor}.</source>
        <translation>{vendor}のコンソールのコピーボタンを使ってください。</translation>
    </message>
    <message>
        <source>{value} does not belong to {vendor}, so the record at {name} was set aside.</source>
        <translation>{value}は{vendor}のものではないため、{name}のレコードを除外しました。</translation>
    </message>
    <message>
        <source>Copy the record from the console again, or choose the sender it belongs to.</source>
        <translation>コンソールからレコードをもう一度コピーするか、それが属する送信者を選んでください。</translation>
    </message>
    <message>
        <source>{name} points to {value}, which is not a place that {vendor} usually uses.</source>
        <translation>{name}は{value}を指していますが、{vendor}が普段使う場所ではありません。</translation>
    </message>
    <message>
        <source>Compare it with the console of {vendor} before you publish it.</source>
        <translation>公開する前に、{vendor}のコンソールと比べてください。</translation>
    </message>
    <message>
        <source>Given as an alias and with another record as well.</source>
        <translation>別名としても、別のレコードとしても示されています。</translation>
    </message>
    <message>
        <source>An alias cannot stand at the domain itself.</source>
        <translation>ドメインそのものに別名は置けません。</translation>
    </message>
    <message>
        <source>It is cut off; copy it again.</source>
        <translation>途中で切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A name without a value, or a value without a name.</source>
        <translation>値のない名前か、名前のない値です。</translation>
    </message>
    <message>
        <source>This key cannot be used.</source>
        <translation>この鍵は使えません。</translation>
    </message>
    <message>
        <source>It belongs to another domain.</source>
        <translation>別のドメインのものです。</translation>
    </message>
    <message>
        <source>An SPF record at a DKIM name.</source>
        <translation>DKIMの名前にSPFレコードがあります。</translation>
    </message>
    <message>
        <source>Name and target do not belong together.</source>
        <translation>名前と宛先の組み合わせが合いません。</translation>
    </message>
    <message>
        <source>More records than are taken.</source>
        <translation>受け付けられる数を超えたレコードです。</translation>
    </message>
    <message>
        <source>Two different keys for one name.</source>
        <translation>1つの名前に2つの異なる鍵があります。</translation>
    </message>
    <message>
        <source>Two different targets for one name.</source>
        <translation>1つの名前に2つの異なる宛先があります。</translation>
    </message>
    <message>
        <source>{name} is kept by {service} ({target}).</source>
        <translation>{name}は{service}が管理しています（{target}）。</translation>
    </message>
    <message>
        <source>Changes are made in its console: {where}.</source>
        <translation>変更はそのコンソールで行います: {where}。</translation>
    </message>
    <message>
        <source>A change is to be made at {service}, not in your DNS: {name} shall say or allow {wanted}.</source>
        <translation>変更はDNSではなく、{service}で行う必要があります: {name}に{wanted}を記載または許可させてください。</translation>
    </message>
    <message>
        <source>Open the console of {service}: {where}. Your own record stays as it is.</source>
        <translation>{service}のコンソールを開いてください: {where}。自社のレコードはそのままです。</translation>
    </message>
    <message>
        <source>A change is to be made by whoever keeps {target}, not in your DNS: {name} shall say {wanted}.</source>
        <translation>変更はDNSではなく、{target}を管理している人が行う必要があります: {name}に{wanted}を記載させてください。</translation>
    </message>
    <message>
        <source>Ask them to change it. If nobody keeps it any more, remove the CNAME by hand and plan again.</source>
        <translation>変更を依頼してください。もう誰も管理していない場合は、CNAMEを自分で削除し、計画を作り直してください。</translation>
    </message>
    <message>
        <source>We could not read what is published there ({outcome}): {names}.</source>
        <translation>そこに何が公開されているか、読み取れませんでした（{outcome}）: {names}。</translation>
    </message>
    <message>
        <source>Look again in a minute, or look in your DNS panel before you publish what is marked to be checked first.</source>
        <translation>しばらくしてからもう一度見るか、DNSのパネルで確認してから、「先に確認」と付いたものを公開してください。</translation>
    </message>
    <message>
        <source>{name} leads to {service}, which keeps your DMARC record with the policy {policy}: {record}</source>
        <translation>{name}の先は{service}で、そこでDMARCレコードがポリシー{policy}で管理されています: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made in the console of {service}: {where}.</source>
        <translation>そのままにします。変更は{service}のコンソールで行います: {where}。</translation>
    </message>
    <message>
        <source>{name} leads to {target}, and what stands there could not be seen.</source>
        <translation>{name}の先は{target}ですが、そこにあるものを確認できませんでした。</translation>
    </message>
    <message>
        <source>Leave it as it is until that answers; then check again.</source>
        <translation>応答があるまでそのままにし、その後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it points to {target}, where there is no DMARC record.</source>
        <translation>{name}の先がありません。{target}を指していますが、そこにDMARCレコードはありません。</translation>
    </message>
    <message>
        <source>If a service shall keep the record, set it up there. If nobody does any more, remove it by hand and plan again.</source>
        <translation>サービスに管理させる場合は、そこで設定してください。もう誰も管理していない場合は、自分で削除し、計画を作り直してください。</translation>
    </message>
    <message>
        <source>{name} leads to {service} ({target}), where there is no DMARC record for your domain.</source>
        <translation>{name}の先は{service}（{target}）ですが、そこにこのドメインのDMARCレコードはありません。</translation>
    </message>
    <message>
        <source>Set the domain up in the console of {service}: {where}. If you no longer use it, remove the record by hand and plan again.</source>
        <translation>{service}のコンソールでドメインを設定してください: {where}。もう使っていない場合は、レコードを自分で削除し、計画を作り直してください。</translation>
    </message>
    <message>
        <source>You chose the policy {chosen}, but the record of {domain} protects {subdomain} with {policy} already ({tag}=): a record of its own would take that away, so none is planned.</source>
        <translation>ポリシー{chosen}を選びましたが、{domain}のレコードがすでに{subdomain}を{policy}で保護しています（{tag}=）。独自のレコードを置くとそれが失われるため、計画しません。</translation>
    </message>
    <message>
        <source>To make it milder, change the record of {domain}.</source>
        <translation>緩くするには、{domain}のレコードを変更してください。</translation>
    </message>
    <message>
        <source>There is no DMARC record at {registered}. With one at {domain} alone, receivers that follow RFC 9989 take {domain} for an organisation of its own, and mail signed by {registered} does not pass there.</source>
        <translation>{registered}にDMARCレコードがありません。{domain}だけに置くと、RFC 9989に従う受信側は{domain}を独立した組織とみなし、{registered}が署名したメールはそこでは合格しません。</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{registered} as well.</source>
        <translation>_dmarc.{registered}にもDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}, where the DMARC record is kept with the policy {policy}: {record}</source>
        <translation>{name}は{target}へのCNAMEで、そこでDMARCレコードがポリシー{policy}で管理されています: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made by whoever keeps {target}.</source>
        <translation>そのままにします。変更は、{target}を管理している人が行います。</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it leads nowhere: {target} does not exist.</source>
        <translation>{name}は計画どおりにありますが、先がありません。{target}は存在しません。</translation>
    </message>
    <message>
        <source>Compare the target with the console of the sending service, or finish the setup there.</source>
        <translation>宛先を送信サービスのコンソールと比べるか、そこで設定を完了してください。</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it does not work: what it holds or leads to is no usable DKIM key.</source>
        <translation>{name}は計画どおりにありますが、機能していません。そこ、またはその先にあるものは、使えるDKIM鍵ではありません。</translation>
    </message>
    <message>
        <source>Look at what the sending service says about this key; the reason stands beside this.</source>
        <translation>送信サービスがこの鍵について何と言っているか確認してください。理由はその横に表示しています。</translation>
    </message>
    <message>
        <source>A line of the file could not be read, so what is published there is not known: {names}.</source>
        <translation>ファイルの行を読み取れなかったため、そこに何が公開されているかわかりません: {names}。</translation>
    </message>
    <message>
        <source>Look at these lines in the file, or in your DNS panel, before you publish.</source>
        <translation>公開する前に、ファイルのこれらの行か、DNSのパネルを確認してください。</translation>
    </message>
    <message>
        <source>Publish it at the target if that is yours, or replace the CNAME by address records.</source>
        <translation>宛先が自社のものならそこに公開するか、CNAMEをアドレスのレコードに置き換えてください。</translation>
    </message>
    <message>
        <source>At {name} there is a text that is no DKIM key: {text}</source>
        <translation>{name}に、DKIM鍵ではないテキストがあります: {text}</translation>
    </message>
    <message>
        <source>Remove it there; an SPF record, for one, belongs to the domain itself.</source>
        <translation>そこから削除してください。たとえばSPFレコードは、ドメインそのものに置きます。</translation>
    </message>
    <message>
        <source>You are working without the DNS, so what is published there is not known: {names}.</source>
        <translation>DNSなしで作業しているため、そこに何が公開されているかわかりません: {names}。</translation>
    </message>
    <message>
        <source>Give a zone file, or plan again with the DNS, before you publish what is marked to be checked first.</source>
        <translation>「先に確認」と付いたものを公開する前に、ゾーンファイルを指定するか、DNSを使って計画を作り直してください。</translation>
    </message>
    <message>
        <source>The file of records says nothing about these, so they are not known: {names}.</source>
        <translation>レコードのファイルに記載がないため、わかりません: {names}。</translation>
    </message>
    <message>
        <source>Name a resolver as well, and they are looked up.</source>
        <translation>リゾルバーも指定すると、調べます。</translation>
    </message>
    <message>
        <source>{name} leads to {target} today. With this plan, what {owner} does through it stops, such as taking bounces.</source>
        <translation>{name}の先は今、{target}です。この計画では、{owner}がそれを通じて行っていること（不達通知の受け取りなど）が止まります。</translation>
    </message>
    <message>
        <source>If that account still sends for you, choose another name before you publish this.</source>
        <translation>そのアカウントがまだ送信に使われている場合は、公開する前に別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} is in use: it leads to {target}, whose key works today. With this plan, mail that {owner} signs with this selector stops passing.</source>
        <translation>{name}は使われています。先は{target}で、その鍵は今も有効です。この計画では、{owner}がこのセレクターで署名するメールが合格しなくなります。</translation>
    </message>
    <message>
        <source>If that account still sends for you, ask for another selector before you publish this.</source>
        <translation>そのアカウントがまだ送信に使われている場合は、公開する前に別のセレクターを依頼してください。</translation>
    </message>
    <message>
        <source>{name} is in use: the key there works today. With this plan, mail that is signed with it stops passing.</source>
        <translation>{name}は使われています。そこにある鍵は今も有効です。この計画では、それで署名されたメールが合格しなくなります。</translation>
    </message>
    <message>
        <source>If something still signs with this selector, ask for another selector before you publish this.</source>
        <translation>まだこのセレクターで署名しているものがある場合は、公開する前に別のセレクターを依頼してください。</translation>
    </message>
    <message>
        <source>{service} reads the DMARC reports of this domain already: its address {address} stays in the record.</source>
        <translation>{service}は、このドメインのDMARCレポートをすでに受け取っています。アドレス{address}はレコードに残します。</translation>
    </message>
    <message>
        <source>The reports are shown in its console: {where}.</source>
        <translation>レポートはそのコンソールで見られます: {where}。</translation>
    </message>
    <message>
        <source>{service} decides through {term} who may send for {name}, and it allows already what this plan needs.</source>
        <translation>{service}は、{name}の名で誰が送信できるかを{term}で決めており、この計画に必要なものはすでに許可されています。</translation>
    </message>
    <message>
        <source>Changes are made in the console of {service}: {where}.</source>
        <translation>変更は{service}のコンソールで行います: {where}。</translation>
    </message>
    <message>
        <source>If nothing else of yours sends through it, you may take it out later to save lookups.</source>
        <translation>ほかにこれを通じて送信するものがなければ、参照の数を減らすために、後で外せます。</translation>
    </message>
    <message>
        <source>For a key, use 2048 bits or ask the provider for a CNAME; an SPF record has to be made shorter.</source>
        <translation>鍵の場合は2048ビットにするか、事業者にCNAMEを依頼してください。SPFレコードは短くする必要があります。</translation>
    </message>
    <message>
        <source>Kept by {service}, with the policy {policy}: changes are made there.</source>
        <translation>{service}が、ポリシー{policy}で管理しています。変更はそこで行います。</translation>
    </message>
    <message>
        <source>Leads to {target}; what stands there could not be seen.</source>
        <translation>先は{target}です。そこにあるものを確認できませんでした。</translation>
    </message>
    <message>
        <source>Kept at {target}, with the policy {policy}: changes are made there.</source>
        <translation>{target}で、ポリシー{policy}で管理されています。変更はそこで行います。</translation>
    </message>
    <message>
        <source>Leads to {target}, where no DMARC record is: decide by hand whether it goes.</source>
        <translation>先は{target}ですが、そこにDMARCレコードはありません。削除するかどうかは、ご自分で決めてください。</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM.</source>
        <translation>SPFにもDKIMにも合格しないメールをどう扱うかを、受信側に伝えます。</translation>
    </message>
    <message>
        <source>Is no DKIM key and stands where receivers look for one.</source>
        <translation>DKIM鍵ではないものが、受信側が鍵を探す場所にあります。</translation>
    </message>
    <message>
        <source>{service} decides who may send: changes are made in its console ({where}).</source>
        <translation>誰が送信できるかは{service}が決めます。変更はそのコンソールで行います（{where}）。</translation>
    </message>
    <message>
        <source>{file} is there already; it was not written over.</source>
        <translation>{file}はすでにあります。上書きしませんでした。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe; nothing was written there.</source>
        <translation>{file}はデバイスかパイプです。何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{term} holds an IPv6 address behind ip4:, so the record is not valid.</source>
        <translation>{term}ではip4:の後ろにIPv6アドレスがあるため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write ip6: before it.</source>
        <translation>その前にip6:と書いてください。</translation>
    </message>
    <message>
        <source>{term} holds a host name where an address belongs, so the record is not valid.</source>
        <translation>{term}ではアドレスの場所にホスト名があるため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write a: before a host name, or include: before a name that has an SPF record of its own.</source>
        <translation>ホスト名の前にはa:、独自のSPFレコードがある名前の前にはinclude:と書いてください。</translation>
    </message>
    <message>
        <source>{term} holds a port, which SPF does not know, so the record is not valid.</source>
        <translation>{term}にはSPFにないポートが含まれているため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Remove the colon and the number behind the address.</source>
        <translation>アドレスの後ろのコロンと数字を削除してください。</translation>
    </message>
    <message>
        <source>{term} holds a range of addresses in a form that SPF does not know, so the record is not valid.</source>
        <translation>{term}にはSPFにない形のアドレス範囲が含まれているため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write networks with a slash, such as ip4:192.0.2.0/24, or one term for each address.</source>
        <translation>ネットワークはip4:192.0.2.0/24のようにスラッシュで書くか、アドレスごとに項目を分けてください。</translation>
    </message>
    <message>
        <source>{term} holds several addresses, so the record is not valid.</source>
        <translation>{term}には複数のアドレスが含まれているため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write one ip4: term for each address, with spaces between.</source>
        <translation>アドレスごとにip4:の項目を1つ書き、間を空白で区切ってください。</translation>
    </message>
    <message>
        <source>{term} holds a number above 255, so the record is not valid.</source>
        <translation>{term}には255を超える数字が含まれているため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Correct the address: each of its four numbers is between 0 and 255.</source>
        <translation>アドレスを直してください。4つの数字は、それぞれ0から255までです。</translation>
    </message>
    <message>
        <source>{term} holds a number with a leading zero, so the record is not valid.</source>
        <translation>{term}には0で始まる数字が含まれているため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write the number without the zero in front.</source>
        <translation>前の0を付けずに数字を書いてください。</translation>
    </message>
    <message>
        <source>{term} holds an IPv4 address behind ip6:, so the record is not valid.</source>
        <translation>{term}ではip6:の後ろにIPv4アドレスがあるため、レコードは無効です。</translation>
    </message>
    <message>
        <source>Write ip4: before it.</source>
        <translation>その前にip4:と書いてください。</translation>
    </message>
    <message>
        <source>Because a part of the record could not be read, it ends in {after} instead of {before}: a sender that was meant there is not refused.</source>
        <translation>レコードの一部を読み取れなかったため、末尾を{before}ではなく{after}にしました。そこで想定されていた送信者は拒否されません。</translation>
    </message>
    <message>
        <source>Find out what that part was for, then end the record in {before} again.</source>
        <translation>その部分が何のためのものか確認し、その後でレコードの末尾を{before}に戻してください。</translation>
    </message>
    <message>
        <source>A text at {domain} was meant as its SPF record, and receivers do not take it as one: {text}.</source>
        <translation>{domain}のテキストはSPFレコードのつもりですが、受信側はそうみなしません: {text}。</translation>
    </message>
    <message>
        <source>Replace it by: {meant}.</source>
        <translation>次に置き換えてください: {meant}。</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as type SPF only, which receivers do not ask for: {text}.</source>
        <translation>{domain}のSPFレコードはSPFという種類だけで、受信側はそれを問い合わせません: {text}。</translation>
    </message>
    <message>
        <source>This stands in the SPF record of {record}, which {keeper} keeps.</source>
        <translation>これは、{keeper}が管理している{record}のSPFレコードにあります。</translation>
    </message>
    <message>
        <source>It stands in the SPF record of {record}, which {keeper} keeps and has to mend: tell them. It is reached through {via} in your record; take that out only if they no longer send for you.</source>
        <translation>これは、{keeper}が管理している{record}のSPFレコードにあり、直すのもそこです。知らせてください。自社のレコードの{via}からそこに至ります。外すのは、もうそこから送信していない場合だけにしてください。</translation>
    </message>
    <message>
        <source>Put the whole value in one pair of double quotes.</source>
        <translation>値全体を1組の二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The same text stands there {count} times, cut into strings differently. For DNS these are {count} records.</source>
        <translation>同じテキストが、文字列の切り方を変えて{count}回あります。DNSでは{count}件のレコードです。</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>1つだけ残して削除してください。</translation>
    </message>
    <message>
        <source>Lines of the file that could not be read ({count}): {lines}</source>
        <translation>読み取れなかったファイルの行（{count}）: {lines}</translation>
    </message>
    <message>
        <source>All the others were read. Look whether one of these is an SPF, DKIM or DMARC record.</source>
        <translation>ほかの行はすべて読み取りました。その中にSPF、DKIM、DMARCのレコードがないか確認してください。</translation>
    </message>
    <message>
        <source>In line {line}, a string of {name} has {text} octets, and only 255 fit.</source>
        <translation>{line}行目で、{name}の文字列が{text}オクテットあり、入るのは255オクテットまでです。</translation>
    </message>
    <message>
        <source>Some name servers refuse such a zone, others cut the string into two. Write it as several strings in quotes.</source>
        <translation>このようなゾーンを拒否するネームサーバーも、文字列を2つに切るものもあります。引用符で囲んだ複数の文字列として書いてください。</translation>
    </message>
    <message>
        <source>Line {line} says the same again at {name}: {text}</source>
        <translation>{line}行目は、{name}に同じことをもう一度書いています: {text}</translation>
    </message>
    <message>
        <source>It counts once. One of the two lines can go.</source>
        <translation>1回として数えます。2行のうち1行は削除できます。</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so name servers read it only up to the semicolon. Lost: {text}</source>
        <translation>{line}行目で、{name}のTXTの値が引用符で囲まれていないため、ネームサーバーはセミコロンまでしか読みません。失われたもの: {text}</translation>
    </message>
    <message>
        <source>Put the whole value in double quotes.</source>
        <translation>値全体を二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so most name servers join its words without blanks: {text}</source>
        <translation>{line}行目で、{name}のTXTの値が引用符で囲まれていないため、多くのネームサーバーは単語を空白なしでつなぎます: {text}</translation>
    </message>
    <message>
        <source>The name server did not say what it has ({outcome}): {names}.</source>
        <translation>ネームサーバーは、何があるかを答えませんでした（{outcome}）: {names}。</translation>
    </message>
    <message>
        <source>Left out, because what is published there could not be read when the plan was made: {names}.</source>
        <translation>計画を作ったときに、そこに何が公開されているか読み取れなかったため、省きました: {names}。</translation>
    </message>
    <message>
        <source>A wildcard record (*) answers at every selector of {domain} ({type} {seen}), so DKIM keys cannot be told from names that nobody made. None of these answers counts as a key.</source>
        <translation>{domain}のどのセレクターにも、ワイルドカードのレコード（*）が応答します（{type} {seen}）。そのため、DKIM鍵と、誰も作っていない名前とを区別できません。これらの応答は、鍵として数えません。</translation>
    </message>
    <message>
        <source>{name} leads over {hops} aliases one after the other; some receivers’ resolvers give up after 8 to 12.</source>
        <translation>{name}は、{hops}個の別名を続けてたどります。受信側のリゾルバーには、8個から12個であきらめるものがあります。</translation>
    </message>
    <message>
        <source>Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>連鎖を短くしてください。{name}が、その最後の名前を直接指すようにします。</translation>
    </message>
    <message>
        <source>Could not find out what {server} ({address}) sees at {name}: it failed over the long chain of {hops} aliases.</source>
        <translation>{server}（{address}）に{name}がどう見えるか、わかりませんでした。{hops}個の別名の長い連鎖で失敗しました。</translation>
    </message>
    <message>
        <source>Those who use it may fail over it, too. Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>それを使う人も、そこで失敗するかもしれません。連鎖を短くしてください。{name}が、その最後の名前を直接指すようにします。</translation>
    </message>
    <message>
        <source>The DMARC record for {name} is not one that receivers can use: {seen}</source>
        <translation>{name}用のDMARCレコードは、受信側が使えるものではありません: {seen}</translation>
    </message>
    <message>
        <source>Publish a record that begins with v=DMARC1; and has p=none, p=quarantine or p=reject.</source>
        <translation>v=DMARC1;で始まり、p=none、p=quarantine、p=rejectのいずれかを含むレコードを公開してください。</translation>
    </message>
    <message>
        <source>Nothing to do: it should forget by about {until}; it is asked again until it sees the new record.</source>
        <translation>何もする必要はありません。{until}ごろまでには忘れるはずです。新しいレコードが見えるまで、繰り返し問い合わせます。</translation>
    </message>
    <message>
        <source>The SPF record at {name} has an error, so receivers refuse all of it: {seen}</source>
        <translation>{name}のSPFレコードに誤りがあるため、受信側は全体を受け付けません: {seen}</translation>
    </message>
    <message>
        <source>Make the plan anew: it repairs the record or says which part it cannot read.</source>
        <translation>計画を作り直してください。レコードを修復するか、読み取れない部分を示します。</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, is withdrawn (p= is empty).</source>
        <translation>別名{name}はありますが、その先{target}の鍵は取り消されています（p=が空です）。</translation>
    </message>
    <message>
        <source>Ask the sending service for the records that are valid now, or switch signing on there.</source>
        <translation>今有効なレコードを送信サービスに尋ねるか、そこで署名を有効にしてください。</translation>
    </message>
    <message>
        <source>The alias {name} is there, but what it leads to, at {target}, is no usable DKIM key.</source>
        <translation>別名{name}はありますが、その先{target}にあるものは、使えるDKIM鍵ではありません。</translation>
    </message>
    <message>
        <source>Ask the sending service: the key is at its side.</source>
        <translation>送信サービスに尋ねてください。鍵は送信サービスの側にあります。</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>別名{name}はありますが、その先{target}の鍵は{bits}ビットしかありません。受信側は1024ビット未満の鍵を無視します。</translation>
    </message>
    <message>
        <source>Renew the key at the sending service, with 2048 bits.</source>
        <translation>送信サービスで、鍵を2048ビットで作り直してください。</translation>
    </message>
    <message>
        <source>The alias {name} leads nowhere: {target} does not exist.</source>
        <translation>別名{name}の先がありません。{target}は存在しません。</translation>
    </message>
    <message>
        <source>Copy the target from the console of the sending service once more, letter by letter; if it is right, finish the setup there.</source>
        <translation>送信サービスのコンソールから、宛先をもう一度正確にコピーしてください。正しい場合は、そこで設定を完了してください。</translation>
    </message>
    <message>
        <source>The alias {name} is there, but where it leads could not be found out: {target} ({outcome}).</source>
        <translation>別名{name}はありますが、その先がわかりませんでした: {target}（{outcome}）。</translation>
    </message>
    <message>
        <source>Look again later. If it stays so, the chain of aliases may be too long, or the name servers of the target do not answer: tell the sending service.</source>
        <translation>後でもう一度見てください。変わらない場合は、別名の連鎖が長すぎるか、宛先のネームサーバーが応答していません。送信サービスに知らせてください。</translation>
    </message>
    <message>
        <source>The alias {name} leads to {target}, where there is no DMARC record.</source>
        <translation>別名{name}の先は{target}ですが、そこにDMARCレコードはありません。</translation>
    </message>
    <message>
        <source>Set the domain up at the service that keeps the record, or publish a DMARC record of your own.</source>
        <translation>レコードを管理するサービスでドメインを設定するか、独自のDMARCレコードを公開してください。</translation>
    </message>
    <message>
        <source>The alias {name} is there, but {target}, where it leads, holds no DKIM key.</source>
        <translation>別名{name}はありますが、その先{target}にDKIM鍵がありません。</translation>
    </message>
    <message>
        <source>Finish the setup at the sending service; if it is finished, copy the target once more.</source>
        <translation>送信サービスで設定を完了してください。完了している場合は、宛先をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record at {name} is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>{name}のDKIMレコードの公開鍵（p=）が壊れています。途中で切れているか、あってはならない文字が入っています。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is cut off: its end is missing.</source>
        <translation>{name}のDKIM鍵が途中で切れています。末尾がありません。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>{name}のDKIMレコードにタグ{tag}が2つあるため、レコード全体が無効です。</translation>
    </message>
    <message>
        <source>The Ed25519 key at {name} has {octets} octets instead of 32, so no receiver can use it.</source>
        <translation>{name}のEd25519鍵は32オクテットではなく{octets}オクテットなので、どの受信側も使えません。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds backslashes before its semicolons.</source>
        <translation>{name}のDKIMレコードでは、セミコロンの前にバックスラッシュが入っています。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} allows only these hashes: {hashes}. Receivers need sha256.</source>
        <translation>{name}のDKIM鍵が許すハッシュは{hashes}だけです。受信側にはsha256が必要です。</translation>
    </message>
    <message>
        <source>A host name stands at {name}, where the DKIM key should be: {seen}. It was meant to be the target of an alias, but the record is of the type TXT.</source>
        <translation>DKIM鍵があるはずの{name}に、ホスト名があります: {seen}。別名の宛先のつもりでしたが、レコードの種類がTXTです。</translation>
    </message>
    <message>
        <source>What stands at {name} is a record for {kind}, not a DKIM key.</source>
        <translation>{name}にあるのは{kind}のレコードで、DKIM鍵ではありません。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits; a few receivers cannot verify more than 2048.</source>
        <translation>{name}のDKIM鍵は{bits}ビットです。2048ビットを超える鍵を検証できない受信側も、わずかにあります。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has no public key: the tag p= is missing.</source>
        <translation>{name}のDKIMレコードに公開鍵がありません。タグp=が抜けています。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is in the older PKCS#1 form, which some receivers may not read.</source>
        <translation>{name}のDKIM鍵は古いPKCS#1形式です。読めない受信側があるかもしれません。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds quotation marks as a part of its value.</source>
        <translation>{name}のDKIMレコードでは、値の一部に引用符が入っています。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is revoked: its p= is empty.</source>
        <translation>{name}のDKIM鍵は失効しています。p=が空です。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is meant for {services} only, not for mail.</source>
        <translation>{name}のDKIM鍵は{services}専用で、メール用ではありません。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits. It works, but 2048 are recommended.</source>
        <translation>{name}のDKIM鍵は{bits}ビットです。使えますが、2048ビットを勧めます。</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key at {name}. Receivers must bear that, but some do not.</source>
        <translation>{name}のDKIM鍵の中に空白があります。受信側は許すことになっていますが、許さないところもあります。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read: a part of it is not of the form tag=value.</source>
        <translation>{name}のDKIMレコードは読み取れません。「タグ=値」の形でない部分があります。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} says that it is being tested (t=y); receivers may then ignore its signatures.</source>
        <translation>{name}のDKIM鍵に、試験中（t=y）とあります。受信側は、その署名を無視することがあります。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is of the type {type}, which receivers do not know.</source>
        <translation>{name}のDKIM鍵の種類は{type}で、受信側はこれを知りません。</translation>
    </message>
    <message>
        <source>What is published at {name} as the DKIM key is no key.</source>
        <translation>{name}でDKIM鍵として公開されているものは、鍵ではありません。</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>{name}のDKIMレコードのタグv=が、先頭にないか、正確にDKIM1ではないため、受信側はこのレコードを捨てます。</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>{name}のDKIM鍵は{bits}ビットしかありません。受信側は1024ビット未満を受け付けません。</translation>
    </message>
    <message>
        <source>{name} leads to {value}, and no other pasted record does: it was set aside.</source>
        <translation>{name}は{value}を指していますが、貼り付けられたほかのレコードはそこを指していないため、除外しました。</translation>
    </message>
    <message>
        <source>If your sender asks for it, copy all records of its console together.</source>
        <translation>送信元が求めている場合は、その管理画面のすべてのレコードを一緒にコピーしてください。</translation>
    </message>
    <message>
        <source>The {type} record at {name} ({value}) is no key, SPF record or return path, so it was set aside.</source>
        <translation>{name}の{type}レコード（{value}）は、鍵でも、SPFレコードでも、リターンパスでもないため、除外しました。</translation>
    </message>
    <message>
        <source>If your sender asks for it, for example to prove that the domain is yours, publish it as its console says.</source>
        <translation>ドメインの所有を証明するためなど、送信元が求めている場合は、管理画面の指示どおりに公開してください。</translation>
    </message>
    <message>
        <source>{name} will lead to {target}, where no usable DKIM key stands; the reason is beside this.</source>
        <translation>{name}は{target}を指すことになりますが、そこには使えるDKIM鍵がありません。理由は、この横に示します。</translation>
    </message>
    <message>
        <source>Finish the setup in the console of the sender, or ask it for a new key.</source>
        <translation>送信元の管理画面で設定を完了するか、新しい鍵を求めてください。</translation>
    </message>
    <message>
        <source>These will lead to names that do not exist: {names}.</source>
        <translation>これらは、存在しない名前を指すことになります: {names}</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made them yet: some do once these records are published.</source>
        <translation>綴りを送信元の管理画面と比べてください。正しい場合は、送信元がまだ作っていません。これらのレコードの公開後に作る送信元もあります。</translation>
    </message>
    <message>
        <source>Could not find out whether the places exist that these lead to ({outcome}): {names}.</source>
        <translation>これらが指す先が存在するかどうか、確認できませんでした（{outcome}）: {names}</translation>
    </message>
    <message>
        <source>Compare them with the console of the sender, or ask another resolver.</source>
        <translation>送信元の管理画面と比べるか、別のリゾルバーに問い合わせてください。</translation>
    </message>
    <message>
        <source>These will lead to names where no DKIM key stands: {names}.</source>
        <translation>これらは、DKIM鍵のない名前を指すことになります: {names}</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made the keys yet: some do once these records are published.</source>
        <translation>綴りを送信元の管理画面と比べてください。正しい場合は、送信元がまだ鍵を作っていません。これらのレコードの公開後に作る送信元もあります。</translation>
    </message>
    <message>
        <source>Publish it as TXT; the senders that it names are kept. The record of type SPF can go then.</source>
        <translation>TXTとして公開してください。そこに挙げられた送信元は維持されます。その後、種類がSPFのレコードは不要です。</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as several strings, which receivers join without blanks: they read {text}. What was meant: {meant}</source>
        <translation>{domain}のSPFレコードは、いくつかの文字列に分かれています。受信側は空白なしでつなぐため、次のように読みます: {text}。本来の内容: {meant}</translation>
    </message>
    <message>
        <source>At {name} the name server has no {type} record. Expected: {expected}.</source>
        <translation>{name}に、ネームサーバーは{type}レコードを持っていません。予定: {expected}</translation>
    </message>
    <message>
        <source>At {name} the name server has a {type} record where none was expected. There: {seen}.</source>
        <translation>{name}に、ないはずの{type}レコードをネームサーバーが持っています。現在: {seen}</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that it takes no updates from here.</source>
        <translation>ネームサーバーが更新を拒否しましたが（{rcode}）、理由を伝えていません。鍵「{key}」の名前、アルゴリズム、秘密、時計、この鍵で変更できる範囲、またはここからの更新を受け付けないことが考えられます。</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, check both clocks, and ask whether the key may change these records from this address (in PowerDNS: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</source>
        <translation>鍵の名前、アルゴリズム、秘密をサーバーのものと比べ、両方の時計を確認し、この鍵がこのアドレスからこれらのレコードを変更できるかどうかを尋ねてください（PowerDNSでは、TSIG-ALLOW-DNSUPDATE、dnsupdate、allow-dnsupdate-from）。</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that the zone {zone} does not begin at this name there.</source>
        <translation>ネームサーバーが更新を拒否しましたが（{rcode}）、理由を伝えていません。鍵「{key}」の名前、アルゴリズム、秘密、時計、この鍵で変更できる範囲、または、そこではゾーン{zone}がこの名前から始まらないことが考えられます。</translation>
    </message>
    <message>
        <source>Check that this is the primary name server of {zone}, then compare the key with the server’s and ask whether it may change the zone (in Knot: the zone’s acl with action update).</source>
        <translation>これが{zone}のプライマリネームサーバーかどうかを確認し、鍵をサーバーのものと比べ、その鍵でゾーンを変更できるかどうかを尋ねてください（Knotでは、action updateを持つゾーンのacl）。</translation>
    </message>
    <message>
        <source>The {type} records at {name} are already as this leaves them.</source>
        <translation>{name}の{type}レコードは、すでにこの操作後の状態と同じです。</translation>
    </message>
    <message>
        <source>Not yet at {server}: {names}.</source>
        <translation>{server}にはまだありません: {names}</translation>
    </message>
    <message>
        <source>A name server that copies the zone follows when it is notified, or at the latest after the refresh time of the zone. Look again with “verify”.</source>
        <translation>ゾーンをコピーするネームサーバーは、通知を受けたとき、遅くともゾーンのrefresh時間の後に追い付きます。「verify」でもう一度確認してください。</translation>
    </message>
    <message>
        <source>The name server did not understand the update (FORMERR); nothing was changed.</source>
        <translation>ネームサーバーは更新を理解できませんでした（FORMERR）。何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at its log: it may be too old for updates, or a firewall between may have changed the message.</source>
        <translation>サーバーのログを確認してください。更新に対応していない古いサーバーか、途中のファイアウォールがメッセージを変えた可能性があります。</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but {zone} is no zone that it may change (NOTAUTH): it does not hold it, or only as a copy.</source>
        <translation>ネームサーバーは鍵「{key}」を受け入れましたが、{zone}は変更できるゾーンではありません（NOTAUTH）。そのゾーンを持っていないか、コピーしか持っていません。</translation>
    </message>
    <message>
        <source>Give the primary name server of {zone}, or make the plan again if the zone begins at another name.</source>
        <translation>{zone}のプライマリネームサーバーを指定するか、ゾーンが別の名前から始まる場合は、計画を作り直してください。</translation>
    </message>
    <message>
        <source>This name server takes no updates at all (NOTIMP), as NSD and gdnsd do, for example.</source>
        <translation>このネームサーバーは、NSDやgdnsdなどと同じく、更新をまったく受け付けません（NOTIMP）。</translation>
    </message>
    <message>
        <source>Publish at the DNS host by hand, or give the server that this one gets its zone from.</source>
        <translation>DNSホストで手作業で公開するか、このサーバーのゾーンの取得元のサーバーを指定してください。</translation>
    </message>
    <message>
        <source>The name server says that a record of the update does not lie in {zone} (NOTZONE); nothing was changed.</source>
        <translation>ネームサーバーによると、更新のレコードの1つが{zone}の中にありません（NOTZONE）。何も変更されていません。</translation>
    </message>
    <message>
        <source>Make the plan again: the zone may have been divided since.</source>
        <translation>計画を作り直してください。その後にゾーンが分割された可能性があります。</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but refused the update (REFUSED): the key may not change these records, or updates of {zone} are not allowed there.</source>
        <translation>ネームサーバーは鍵「{key}」を受け入れましたが、更新を拒否しました（REFUSED）。この鍵ではこれらのレコードを変更できないか、そこでは{zone}の更新が許可されていません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow them: update-policy or allow-update in BIND, TSIG-ALLOW-DNSUPDATE and dnsupdate in PowerDNS.</source>
        <translation>サーバーの管理者に、許可を求めてください。BINDではupdate-policyまたはallow-update、PowerDNSではTSIG-ALLOW-DNSUPDATEとdnsupdateです。</translation>
    </message>
    <message>
        <source>The name server failed while it worked on the update (SERVFAIL).</source>
        <translation>ネームサーバーは、更新の処理中に失敗しました（SERVFAIL）。</translation>
    </message>
    <message>
        <source>Look at its log: often it may not write the files of {zone}. Look at what is published before trying again.</source>
        <translation>サーバーのログを確認してください。{zone}のファイルに書き込めないことがよくあります。もう一度試す前に、何が公開されているかを確認してください。</translation>
    </message>
    <message>
        <source>The name server {server} did not say what it has ({outcome}): {names}.</source>
        <translation>ネームサーバー{server}は、何を持っているかを答えませんでした（{outcome}）: {names}</translation>
    </message>
    <message>
        <source>Look again later: what it gives out is not known.</source>
        <translation>後でもう一度確認してください。何を返しているかはわかりません。</translation>
    </message>
    <message>
        <source>Not every name server of {zone} could be found, so not all were looked at.</source>
        <translation>{zone}のネームサーバーの一部が見つからなかったため、すべてを確認したわけではありません。</translation>
    </message>
    <message>
        <source>Look again with “verify” once the resolver answers.</source>
        <translation>リゾルバーが応答するようになったら、「verify」でもう一度確認してください。</translation>
    </message>
    <message>
        <source>At {server}, {name} shows other {type} records than were to be there. There: {seen}. To be there: {expected}.</source>
        <translation>{server}では、{name}の{type}レコードが予定と異なります。現在: {seen}。予定: {expected}</translation>
    </message>
    <message>
        <source>Somebody may have changed them at the same time. Look at both, then make the plan again from what is published now.</source>
        <translation>同時にだれかが変更した可能性があります。両方を確認してから、現在公開されている内容で計画を作り直してください。</translation>
    </message>
    <message>
        <source>At {server}, {name} shows no {type} record, where one was to be: {expected}.</source>
        <translation>{server}では、{name}に予定の{type}レコードがありません: {expected}</translation>
    </message>
    <message>
        <source>Make the same change again; what is in place already is left alone.</source>
        <translation>同じ変更をもう一度行ってください。すでにあるものには触れません。</translation>
    </message>
    <message>
        <source>At {server}, {name} still shows a {type} record, where none was to be left: {seen}.</source>
        <translation>{server}では、残らないはずの{type}レコードが{name}にまだあります: {seen}</translation>
    </message>
    <message>
        <source>The name server {server} did not make the change of {name} {type}. There: {seen}. To be there: {expected}.</source>
        <translation>ネームサーバー{server}は、{name} {type}の変更を行いませんでした。現在: {seen}。予定: {expected}</translation>
    </message>
    <message>
        <source>The name server {server} did not add {name} {type}: {expected}.</source>
        <translation>ネームサーバー{server}は、{name} {type}を追加しませんでした: {expected}</translation>
    </message>
    <message>
        <source>Look whether other records stand at this name, then make the same change again; what is in place already is left alone.</source>
        <translation>この名前にほかのレコードがあるかどうかを確認してから、同じ変更をもう一度行ってください。すでにあるものには触れません。</translation>
    </message>
    <message>
        <source>The name server {server} did not remove {name} {type}: {seen}.</source>
        <translation>ネームサーバー{server}は、{name} {type}を削除しませんでした: {seen}</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, and check both clocks.</source>
        <translation>鍵の名前、アルゴリズム、秘密をサーバーのものと比べ、両方の時計を確認してください。</translation>
    </message>
    <message>
        <source>The name server knows no key “{key}” with {algorithm} that may change {zone} (BADKEY). Knot says the same when it knows the key and the zone’s acl does not name it.</source>
        <translation>ネームサーバーは、{zone}を変更できる{algorithm}の鍵「{key}」を知りません（BADKEY）。Knotは、鍵を知っていても、ゾーンのaclに挙げられていない場合に同じ応答をします。</translation>
    </message>
    <message>
        <source>Compare the name and the algorithm of the key with the server’s; in Knot look also whether the zone’s acl names this key with the action update.</source>
        <translation>鍵の名前とアルゴリズムをサーバーのものと比べてください。Knotでは、ゾーンのaclにこの鍵がaction updateで挙げられているかどうかも確認してください。</translation>
    </message>
    <message>
        <source>The name server knows the key “{key}”, but with another secret (BADSIG).</source>
        <translation>ネームサーバーは鍵「{key}」を知っていますが、秘密が異なります（BADSIG）。</translation>
    </message>
    <message>
        <source>Copy the secret from the server again.</source>
        <translation>サーバーから、秘密をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The clocks differ too much for a signature (BADTIME): the name server’s says {theirs}, this computer’s {ours}.</source>
        <translation>時計の差が大きすぎるため、署名が通りません（BADTIME）。ネームサーバーの時計: {theirs}、このコンピューターの時計: {ours}</translation>
    </message>
    <message>
        <source>Set the clock that is wrong, best by NTP, then publish again.</source>
        <translation>狂っている時計を、できればNTPで合わせてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>The name server wants a longer signature (BADTRUNC).</source>
        <translation>ネームサーバーは、もっと長い署名を求めています（BADTRUNC）。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to accept whole signatures with {algorithm}.</source>
        <translation>サーバーの管理者に、{algorithm}の省略しない署名を受け付けるよう求めてください。</translation>
    </message>
    <message>
        <source>At {server}, the {type} records at {name} have a TTL of {seen} seconds, not {expected}.</source>
        <translation>{server}では、{name}の{type}レコードのTTLが{expected}秒ではなく{seen}秒です。</translation>
    </message>
    <message>
        <source>The values are right. The name server may keep a TTL of its own.</source>
        <translation>値は正しく公開されています。ネームサーバーが独自のTTLを使っている可能性があります。</translation>
    </message>
    <message>
        <source>The TTL of the {type} records at {name} stays {seen} seconds: others of them are not ours, and all have one.</source>
        <translation>{name}の{type}レコードのTTLは{seen}秒のままです。ほかにも自社のものではないレコードがあり、TTLは全体で1つです。</translation>
    </message>
    <message>
        <source>Undoing leaves out the {type} records at {name}: somebody else changed them since.</source>
        <translation>取り消しでは、{name}の{type}レコードに触れません。その後、ほかのだれかが変更しました。</translation>
    </message>
    <message>
        <source>Put the old value back by hand if you want it.</source>
        <translation>古い値に戻したい場合は、手作業で戻してください。</translation>
    </message>
    <message>
        <source>At {name} {type} stands: {seen}. The plan was made without seeing that, so it does not say what should stand there.</source>
        <translation>{name}に{type}があります: {seen}。計画はそれを見ずに作られたため、そこに何があるべきかを示していません。</translation>
    </message>
    <message>
        <source>Change nothing at this name yet. Make the plan again, now that it can be read.</source>
        <translation>まだ、この名前では何も変更しないでください。読み取れるようになったので、計画を作り直してください。</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until}, and the record is gone there, too.</source>
        <translation>何もする必要はありません。{until}に記憶が消え、そこでもレコードがなくなります。</translation>
    </message>
    <message>
        <source>{server} ({address}) answered, but with nothing that can be used.</source>
        <translation>{server}（{address}）は応答しましたが、使える内容ではありませんでした。</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell whoever runs that server.</source>
        <translation>レコードについては何もわかりません。続く場合は、そのサーバーの管理者に伝えてください。</translation>
    </message>
    <message>
        <source>{name} still receives mail ({exchangers}), so no null MX is planned.</source>
        <translation>{name} はまだメールを受信しているため（{exchangers}）、Null MX は計画しません。</translation>
    </message>
    <message>
        <source>If nothing is to arrive there either, say that the domain receives no mail.</source>
        <translation>受信も不要であれば、このドメインはメールを受信しないと指定してください。</translation>
    </message>
    <message>
        <source>Keys that are published under names of their own stay valid; only the rest is revoked.</source>
        <translation>固有の名前で公開されている鍵は有効なままです。失効するのはそれ以外だけです。</translation>
    </message>
    <message>
        <source>Remove the records below _domainkey that no sender uses any more.</source>
        <translation>どの送信者も使わなくなった _domainkey 以下のレコードを削除してください。</translation>
    </message>
    <message>
        <source>SPF of {name} authorises senders today: {terms}. Their mail will be rejected.</source>
        <translation>{name} の SPF は現在次の送信者を許可しています：{terms}。それらのメールは拒否されるようになります。</translation>
    </message>
    <message>
        <source>Make sure first that none of them still sends in the name of this domain.</source>
        <translation>まず、いずれもこのドメインの名前で送信していないことを確認してください。</translation>
    </message>
    <message>
        <source>An empty key under every selector: no signature in the name of this domain is valid.</source>
        <translation>すべてのセレクターに空の鍵：このドメインの名前での署名はすべて無効になります。</translation>
    </message>
    <message>
        <source>The null MX says that the domain accepts no mail.</source>
        <translation>Null MX は、このドメインがメールを受け付けないことを示します。</translation>
    </message>
    <message>
        <source>SPF that authorises nobody: the domain sends no mail.</source>
        <translation>誰も許可しない SPF：このドメインはメールを送信しません。</translation>
    </message>
</context>
</TS>
