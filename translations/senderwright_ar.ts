<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>catalog</name>
    <message>
        <source>Put TXT values in double quotes, longer than 255 characters as several quoted parts.</source>
        <translation>ضع قيم TXT بين علامتي اقتباس مزدوجتين. وما زاد على 255 حرفًا فقسّمه إلى عدة أجزاء، كل منها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Submit the change list, or nothing is published.</source>
        <translation>أرسل قائمة التغييرات، وإلا فلن يُنشر شيء.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its hidden primary.</source>
        <translation>المنطقة الثانوية تُعدَّل على خادمها الأساسي المخفي.</translation>
    </message>
    <message>
        <source>Leave the line (线路) at its default.</source>
        <translation>اترك الخط (线路) على قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes.</source>
        <translation>اكتب قيم TXT من دون علامات اقتباس.</translation>
    </message>
    <message>
        <source>A 4096-bit DKIM key does not fit: use 2048 bits.</source>
        <translation>مفتاح DKIM بطول 4096 بت لا تتسع له هذه اللوحة: استخدم 2048 بت.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot.</source>
        <translation>أنهِ أهداف CNAME وMX بنقطة.</translation>
    </message>
    <message>
        <source>Type names in full, with your domain, and without a dot at the end.</source>
        <translation>اكتب الأسماء كاملة مع نطاقك، ومن دون نقطة في النهاية.</translation>
    </message>
    <message>
        <source>Nothing is published before “Prosegui” and then “Salva Configurazione” at the foot of the page.</source>
        <translation>لا يُنشر شيء قبل الضغط على «Prosegui» ثم على «Salva Configurazione» في أسفل الصفحة.</translation>
    </message>
    <message>
        <source>Do not type quotes: Azure would make them part of the value.</source>
        <translation>لا تكتب علامات اقتباس: فإن Azure يجعلها جزءًا من القيمة.</translation>
    </message>
    <message>
        <source>Records of one name and type are one set: open the existing set and add a line.</source>
        <translation>السجلات ذات الاسم والنوع نفسيهما مجموعة واحدة: افتح المجموعة الموجودة وأضف إليها سطرًا.</translation>
    </message>
    <message>
        <source>The TTL belongs to the whole set.</source>
        <translation>قيمة TTL تخص المجموعة كلها.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes, in parts of at most 255 characters: a semicolon outside quotes starts a comment.</source>
        <translation>ضع كل قيمة TXT بين علامتي اقتباس مزدوجتين، في أجزاء لا يزيد كل منها على 255 حرفًا: فالفاصلة المنقوطة خارج علامات الاقتباس تبدأ تعليقًا.</translation>
    </message>
    <message>
        <source>End full names with a dot, or the origin is added.</source>
        <translation>أنهِ الأسماء الكاملة بنقطة، وإلا أُضيف إليها أصل المنطقة.</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record and reload the zone.</source>
        <translation>زِد الرقم التسلسلي في سجل SOA وأعد تحميل المنطقة.</translation>
    </message>
    <message>
        <source>Use @ for the domain itself.</source>
        <translation>استخدم الرمز @ للنطاق نفسه.</translation>
    </message>
    <message>
        <source>Set Proxy status to “DNS only” (grey cloud) for every CNAME here: a proxied one cannot be found by receivers.</source>
        <translation>اضبط Proxy status على «DNS only» (السحابة الرمادية) لكل سجل CNAME هنا: فالسجل الذي يمر بالوكيل لا يجده المستلمون.</translation>
    </message>
    <message>
        <source>If “Flatten all CNAMEs” is on under DNS &gt; Settings, change it to flatten only at the apex.</source>
        <translation>إذا كان الخيار «Flatten all CNAMEs» مفعّلًا تحت DNS &gt; Settings، فغيّره ليقتصر التسطيح على رأس النطاق.</translation>
    </message>
    <message>
        <source>If your domain was connected through a hosting partner, edit the records at that partner instead.</source>
        <translation>إذا كان نطاقك موصولًا عن طريق شريك استضافة، فعدّل السجلات لدى ذلك الشريك.</translation>
    </message>
    <message>
        <source>The field for the text is called “Points to”.</source>
        <translation>الحقل المخصص للنص اسمه «Points to».</translation>
    </message>
    <message>
        <source>Changes show after one to four hours.</source>
        <translation>تظهر التغييرات بعد ساعة إلى أربع ساعات.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or your domain is added.</source>
        <translation>أنهِ أهداف CNAME وMX بنقطة، وإلا أُضيف نطاقك إليها.</translation>
    </message>
    <message>
        <source>cPanel adds the domain and the dot when they are missing: look at the name it shows before you save.</source>
        <translation>تضيف cPanel النطاق والنقطة إذا كانا ناقصين: انظر إلى الاسم الذي تعرضه قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>For a long DKIM value copy the “Full” form.</source>
        <translation>إذا كانت قيمة DKIM طويلة، فانسخ الصيغة «Full».</translation>
    </message>
    <message>
        <source>CNAME and MX targets must end with a dot.</source>
        <translation>يجب أن تنتهي أهداف CNAME وMX بنقطة.</translation>
    </message>
    <message>
        <source>The lowest TTL is often 3600 seconds.</source>
        <translation>أدنى قيمة TTL هي في الغالب 3600 ثانية.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes and without backslashes.</source>
        <translation>اكتب قيم TXT من دون علامات اقتباس ومن دون شرطات مائلة عكسية.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or the domain is added.</source>
        <translation>أنهِ أهداف CNAME وMX بنقطة، وإلا أُضيف النطاق إليها.</translation>
    </message>
    <message>
        <source>Type only the part before your domain.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot.</source>
        <translation>أنهِ هدف كل سجل CNAME وMX بنقطة.</translation>
    </message>
    <message>
        <source>Take backslashes out of TXT values.</source>
        <translation>احذف الشرطات المائلة العكسية من قيم TXT.</translation>
    </message>
    <message>
        <source>Put TXT values in double quotes: without them every word becomes a string of its own and the spaces are lost.</source>
        <translation>ضع قيم TXT بين علامتي اقتباس مزدوجتين: فمن دونهما تصبح كل كلمة سلسلة مستقلة وتضيع المسافات.</translation>
    </message>
    <message>
        <source>Leave the line type (线路类型) at its default.</source>
        <translation>اترك نوع الخط (线路类型) على قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>Never put a CNAME at @: it disturbs MX and TXT there.</source>
        <translation>لا تضع سجل CNAME عند @ أبدًا: فهو يعطّل سجلات MX وTXT هناك.</translation>
    </message>
    <message>
        <source>Type only the part before your domain; leave it empty for the domain itself.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك، واترك الحقل فارغًا للنطاق نفسه.</translation>
    </message>
    <message>
        <source>A custom SPF record switches DreamHost&apos;s own off: keep its includes while DreamHost sends mail for you.</source>
        <translation>سجل SPF الذي تضيفه بنفسك يعطّل سجل DreamHost: أبقِ ما يُدرجه من include ما دام DreamHost يرسل بريدًا باسمك.</translation>
    </message>
    <message>
        <source>It can take up to six hours to show.</source>
        <translation>قد يستغرق ظهورها ما يصل إلى ست ساعات.</translation>
    </message>
    <message>
        <source>This service is closed: check where your domain is really served from.</source>
        <translation>هذه الخدمة مغلقة: تحقق من المكان الذي يُخدم منه نطاقك فعلًا.</translation>
    </message>
    <message>
        <source>Records for the domain itself and for names below it are in two separate blocks.</source>
        <translation>سجلات النطاق نفسه وسجلات الأسماء التي تحته موجودة في كتلتين منفصلتين.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole domain.</source>
        <translation>قيمة TTL واحدة تسري على النطاق كله.</translation>
    </message>
    <message>
        <source>Saving takes two steps: NEXT, then CONFIRM.</source>
        <translation>الحفظ يتم على خطوتين: NEXT ثم CONFIRM.</translation>
    </message>
    <message>
        <source>Resellers show these records in panels of their own.</source>
        <translation>يعرض الموزّعون هذه السجلات في لوحات خاصة بهم.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or Gandi adds your domain to it.</source>
        <translation>أنهِ هدف كل سجل CNAME وMX بنقطة، وإلا أضاف Gandi نطاقك إليه.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: GoDaddy adds the domain, so the full name would be doubled.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك: فإن GoDaddy يضيف النطاق، ولو كتبت الاسم كاملًا لتكرر.</translation>
    </message>
    <message>
        <source>A _dmarc record may be there from the start: edit it, do not add a second one.</source>
        <translation>قد يكون السجل TXT _dmarc موجودًا من البداية: عدّله ولا تضف سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes: without them all spaces vanish and the record is broken.</source>
        <translation>ضع كل قيمة TXT بين علامتي اقتباس مزدوجتين: فمن دونهما تختفي كل المسافات ويتلف السجل.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: several quoted parts in the one field.</source>
        <translation>إذا زادت القيمة على 255 حرفًا: عدة أجزاء بين علامات اقتباس في الحقل نفسه.</translation>
    </message>
    <message>
        <source>Values of one name and type are one record set: edit it and use “Add item”.</source>
        <translation>القيم ذات الاسم والنوع نفسيهما مجموعة سجلات واحدة: عدّلها واستخدم «Add item».</translation>
    </message>
    <message>
        <source>End CNAME targets with a dot, or your domain is added.</source>
        <translation>أنهِ أهداف CNAME بنقطة، وإلا أُضيف نطاقك إليها.</translation>
    </message>
    <message>
        <source>If a TXT value is refused, type it in double quotes, in parts of at most 255 characters.</source>
        <translation>إذا رُفضت قيمة TXT، فاكتبها بين علامتي اقتباس مزدوجتين، في أجزاء لا يزيد كل منها على 255 حرفًا.</translation>
    </message>
    <message>
        <source>Hetzner has several panels: the one that lists your zone is the right one.</source>
        <translation>لدى Hetzner عدة لوحات: الصحيحة هي التي تظهر فيها منطقتك.</translation>
    </message>
    <message>
        <source>In the older editor type the full name with a dot at the end, or your domain is added once more.</source>
        <translation>في المحرر القديم اكتب الاسم كاملًا مع نقطة في النهاية، وإلا أُضيف نطاقك مرة أخرى.</translation>
    </message>
    <message>
        <source>There is a zone editor only when the domain is pointed to a hosting account.</source>
        <translation>لا يتوفر محرر المنطقة إلا إذا كان النطاق موجَّهًا إلى حساب استضافة.</translation>
    </message>
    <message>
        <source>Delete a preset A or CNAME record of the same name first.</source>
        <translation>احذف أولًا أي سجل A أو CNAME معدّ مسبقًا بالاسم نفسه.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its primary.</source>
        <translation>المنطقة الثانوية تُعدَّل على خادمها الأساسي.</translation>
    </message>
    <message>
        <source>The repair buttons for Infomaniak mail write DKIM, SPF and DMARC too: do not let them double yours.</source>
        <translation>أزرار الإصلاح الخاصة ببريد Infomaniak تكتب سجلات DKIM وSPF وDMARC أيضًا: لا تدعها تكرر سجلاتك.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: IONOS adds the domain.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك: فإن IONOS يضيف النطاق.</translation>
    </message>
    <message>
        <source>If _dmarc is a CNAME to dmarc.ionos.de, delete it before you add the TXT record.</source>
        <translation>إذا كان _dmarc سجل CNAME يشير إلى dmarc.ionos.de، فاحذفه قبل أن تضيف سجل TXT.</translation>
    </message>
    <message>
        <source>A CNAME is refused while an A or AAAA record has the same name.</source>
        <translation>يُرفض سجل CNAME ما دام هناك سجل A أو AAAA بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Zone files are rebuilt every few minutes: a new record is not visible at once.</source>
        <translation>يُعاد بناء ملفات المناطق كل بضع دقائق: لذلك لا يظهر السجل الجديد فورًا.</translation>
    </message>
    <message>
        <source>Create the subdomain first (_dmarc, selector._domainkey), then add the TXT record in it.</source>
        <translation>أنشئ النطاق الفرعي أولًا (_dmarc أو selector._domainkey)، ثم أضف سجل TXT فيه.</translation>
    </message>
    <message>
        <source>Type SPF values with double quotes around them.</source>
        <translation>اكتب قيم SPF بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Add your own records under “Custom records”.</source>
        <translation>أضف سجلاتك الخاصة تحت «Custom records».</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own SPF is managed there: merge other senders into it.</source>
        <translation>سجل SPF الخاص بشركة Microsoft يُدار هناك: ادمج المرسِلين الآخرين فيه.</translation>
    </message>
    <message>
        <source>Leave Host empty for the domain itself.</source>
        <translation>اترك حقل Host فارغًا للنطاق نفسه.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Namecheap adds the domain and does not warn when it is doubled.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك: فإن Namecheap يضيف النطاق ولا ينبّهك إذا تكرر.</translation>
    </message>
    <message>
        <source>MX records can be added only after Mail Settings is set to “Custom MX”.</source>
        <translation>لا يمكن إضافة سجلات MX إلا بعد ضبط Mail Settings على «Custom MX».</translation>
    </message>
    <message>
        <source>While Email Forwarding or Private Email is on, Namecheap writes MX and SPF itself.</source>
        <translation>ما دام Email Forwarding أو Private Email مفعّلًا، يكتب Namecheap سجلات MX وSPF بنفسه.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole zone.</source>
        <translation>قيمة TTL واحدة تسري على المنطقة كلها.</translation>
    </message>
    <message>
        <source>A record cannot be edited: delete it and add it anew.</source>
        <translation>لا يمكن تعديل السجل: احذفه وأضفه من جديد.</translation>
    </message>
    <message>
        <source>For a CNAME choose “Other Host” and end the target with a dot.</source>
        <translation>لإضافة CNAME اختر «Other Host» وأنهِ الهدف بنقطة.</translation>
    </message>
    <message>
        <source>Each record type has a page of its own: continue to the end and save.</source>
        <translation>لكل نوع من السجلات صفحة خاصة به: تابع حتى النهاية ثم احفظ.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving.</source>
        <translation>انظر مرة أخرى إلى قيمة DKIM الطويلة بعد الحفظ.</translation>
    </message>
    <message>
        <source>Add an answer to the existing record instead of a second record of the same name and type.</source>
        <translation>أضف إجابة إلى السجل الموجود بدلًا من سجل ثانٍ بالاسم والنوع نفسيهما.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: give the TXT value in quoted parts.</source>
        <translation>إذا زادت القيمة على 255 حرفًا: اكتب قيمة TXT في أجزاء بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>Changes stay a draft until “Publish changes”.</source>
        <translation>تبقى التغييرات مسودة حتى تضغط «Publish changes».</translation>
    </message>
    <message>
        <source>If a CNAME with an underscore is refused, publish the TXT record that it leads to and watch for the sender&apos;s key changes.</source>
        <translation>إذا رُفض سجل CNAME فيه شرطة سفلية، فانشر سجل TXT الذي يؤدي إليه، وتابع تغييرات المفتاح لدى المرسِل.</translation>
    </message>
    <message>
        <source>The same page offers to change the name servers: read before you confirm.</source>
        <translation>الصفحة نفسها تعرض تغيير خوادم الأسماء: اقرأ قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>Switch off the preset mail records before you add MX records of another provider.</source>
        <translation>أوقف سجلات البريد المعدّة مسبقًا قبل أن تضيف سجلات MX لمزود آخر.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or OVH adds your domain to it.</source>
        <translation>أنهِ هدف كل سجل CNAME وMX بنقطة، وإلا أضاف OVH نطاقك إليه.</translation>
    </message>
    <message>
        <source>The DKIM assistant rewrites the end of the key: use a plain TXT record.</source>
        <translation>مساعد DKIM يعيد كتابة نهاية المفتاح: استخدم سجل TXT عاديًا.</translation>
    </message>
    <message>
        <source>For TXT longer than 255 characters use the text mode of the zone.</source>
        <translation>لقيم TXT التي تزيد على 255 حرفًا استخدم الوضع النصي للمنطقة.</translation>
    </message>
    <message>
        <source>Leave the domain name field empty for the domain itself.</source>
        <translation>اترك حقل اسم النطاق فارغًا للنطاق نفسه.</translation>
    </message>
    <message>
        <source>Some versions publish only after “Update”.</source>
        <translation>بعض الإصدارات لا تنشر إلا بعد الضغط على «Update».</translation>
    </message>
    <message>
        <source>Preset parking records may stand in the way: delete those of the same name first.</source>
        <translation>قد تعترض طريقك سجلات معدّة مسبقًا لركن النطاق: احذف أولًا ما يحمل الاسم نفسه منها.</translation>
    </message>
    <message>
        <source>The lowest TTL is 600 seconds.</source>
        <translation>أدنى قيمة TTL هي 600 ثانية.</translation>
    </message>
    <message>
        <source>Cloud DNS and the older managed DNS are two systems: edit the zone where it really is.</source>
        <translation>الخدمة Cloud DNS وخدمة DNS المُدارة الأقدم نظامان مختلفان: عدّل المنطقة حيث هي فعلًا.</translation>
    </message>
    <message>
        <source>CNAME records are under “Domain Aliases Records”.</source>
        <translation>سجلات CNAME موجودة تحت «Domain Aliases Records».</translation>
    </message>
    <message>
        <source>MX priority is picked as high, medium or low.</source>
        <translation>أولوية MX تُختار من بين: عالية أو متوسطة أو منخفضة.</translation>
    </message>
    <message>
        <source>All TXT values of one name live in one record: open the existing TXT record and put each value on a line of its own.</source>
        <translation>كل قيم TXT ذات الاسم الواحد تقع في سجل واحد: افتح سجل TXT الموجود وضع كل قيمة في سطر مستقل.</translation>
    </message>
    <message>
        <source>Type every TXT value inside double quotes; longer than 255 characters as several quoted parts on one line.</source>
        <translation>اكتب كل قيمة TXT بين علامتي اقتباس مزدوجتين. وما زاد على 255 حرفًا فاكتبه عدة أجزاء بين علامات اقتباس في سطر واحد.</translation>
    </message>
    <message>
        <source>If there are several hosted zones for the name, only the one with the delegated name servers counts.</source>
        <translation>إذا وُجدت عدة مناطق مستضافة للاسم، فالمعتمدة منها فقط هي التي فُوِّضت خوادم أسمائها.</translation>
    </message>
    <message>
        <source>TXT values have no quotes and no backslashes, and at most 500 characters.</source>
        <translation>قيم TXT تكون بلا علامات اقتباس وبلا شرطات مائلة عكسية، ولا تزيد على 500 حرف.</translation>
    </message>
    <message>
        <source>The TTL is called “Cache duration”.</source>
        <translation>قيمة TTL تُسمى هنا «Cache duration».</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Squarespace adds the domain.</source>
        <translation>اكتب فقط الجزء الذي يسبق نطاقك: فإن Squarespace يضيف النطاق.</translation>
    </message>
    <message>
        <source>The field for a CNAME target is called “Alias Data”.</source>
        <translation>الحقل المخصص لهدف CNAME اسمه «Alias Data».</translation>
    </message>
    <message>
        <source>Domains that came from Google Domains are edited here, whatever their name servers are called.</source>
        <translation>النطاقات التي جاءت من Google Domains تُعدَّل هنا، أيًا كانت أسماء خوادم أسمائها.</translation>
    </message>
    <message>
        <source>Type only the prefix: STRATO adds the domain.</source>
        <translation>اكتب البادئة فقط: فإن STRATO يضيف النطاق.</translation>
    </message>
    <message>
        <source>SPF and DMARC have settings of their own: choose the user-defined rule.</source>
        <translation>لكل من SPF وDMARC إعدادات خاصة: اختر القاعدة المعرّفة من المستخدم.</translation>
    </message>
    <message>
        <source>Create the subdomain first when you need a CNAME below it.</source>
        <translation>أنشئ النطاق الفرعي أولًا إذا احتجت إلى سجل CNAME تحته.</translation>
    </message>
    <message>
        <source>Backslashes are refused in TXT values.</source>
        <translation>تُرفض الشرطات المائلة العكسية في قيم TXT.</translation>
    </message>
    <message>
        <source>A CNAME target is a full name, with or without the dot at the end.</source>
        <translation>هدف CNAME اسم كامل، بنقطة في النهاية أو من دونها.</translation>
    </message>
    <message>
        <source>Records made by the system cannot be changed; your own win over them.</source>
        <translation>السجلات التي أنشأها النظام لا يمكن تغييرها، لكن سجلاتك تتقدم عليها.</translation>
    </message>
    <message>
        <source>A wrong SPF record is refused when you save.</source>
        <translation>يُرفض سجل SPF الخاطئ عند الحفظ.</translation>
    </message>
    <message>
        <source>Leave the host name empty for the domain itself; otherwise type only the part before it.</source>
        <translation>اترك اسم المضيف فارغًا للنطاق نفسه، وفي غير ذلك اكتب فقط الجزء الذي يسبقه.</translation>
    </message>
    <message>
        <source>MX records have a block of their own: choose “Other” as the mail provider.</source>
        <translation>لسجلات MX كتلة خاصة بها: اختر «Other» مزودًا للبريد.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving: older panels cut it.</source>
        <translation>انظر مرة أخرى إلى قيمة DKIM الطويلة بعد الحفظ: فاللوحات القديمة تقطعها.</translation>
    </message>
    <message>
        <source>Switches under メール write SPF, DKIM and DMARC too: do not double them.</source>
        <translation>أزرار التبديل الموجودة تحت メール تكتب سجلات SPF وDKIM وDMARC أيضًا: لا تكررها.</translation>
    </message>
    <message>
        <source>Own mail server</source>
        <translation>خادم بريد خاص</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>مزود آخر</translation>
    </message>
    <message>
        <source>Zuora default mail server</source>
        <translation>خادم البريد الافتراضي لدى Zuora</translation>
    </message>
    <message>
        <source>SMTP user and password made for this region; not the IAM keys</source>
        <translation>مستخدم SMTP وكلمة مروره المنشآن لهذه المنطقة الجغرافية، وليس مفاتيح IAM</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>منطقة AWS الجغرافية</translation>
    </message>
    <message>
        <source>The region of the SES account, as in the console address.</source>
        <translation>المنطقة الجغرافية لحساب SES، كما تظهر في عنوان وحدة التحكم.</translation>
    </message>
    <message>
        <source>Custom MAIL FROM subdomain</source>
        <translation>نطاق فرعي مخصص لـ MAIL FROM</translation>
    </message>
    <message>
        <source>Only if you set one up in SES: the part before your domain, such as “bounce”. It must not receive or send other mail.</source>
        <translation>فقط إذا كنت قد أعددته في SES: الجزء الذي يسبق نطاقك، مثل «bounce». ويجب ألا يستقبل بريدًا آخر أو يرسله.</translation>
    </message>
    <message>
        <source>SMTP login and SMTP key; not the API key</source>
        <translation>اسم دخول SMTP ومفتاح SMTP، وليس مفتاح API</translation>
    </message>
    <message>
        <source>SMTP credential: address and generated password</source>
        <translation>بيانات اعتماد SMTP: العنوان وكلمة المرور المولَّدة</translation>
    </message>
    <message>
        <source>Address and an app password</source>
        <translation>العنوان وكلمة مرور للتطبيق</translation>
    </message>
    <message>
        <source>Relay: allowed addresses or a login; smtp.gmail.com: an app password or OAuth 2.0</source>
        <translation>الترحيل: عناوين مسموح بها أو تسجيل دخول؛ أما smtp.gmail.com فيحتاج كلمة مرور للتطبيق أو OAuth 2.0</translation>
    </message>
    <message>
        <source>SMTP user made per domain, with its password</source>
        <translation>مستخدم SMTP يُنشأ لكل نطاق، مع كلمة مروره</translation>
    </message>
    <message>
        <source>User name is a full address at the sending domain; credentials per domain</source>
        <translation>اسم المستخدم عنوان كامل في النطاق المرسِل؛ وبيانات الاعتماد لكل نطاق على حدة</translation>
    </message>
    <message>
        <source>Mailgun sending domain</source>
        <translation>نطاق الإرسال في Mailgun</translation>
    </message>
    <message>
        <source>As in the Mailgun console; usually a subdomain such as mg.example.com.</source>
        <translation>كما يظهر في وحدة تحكم Mailgun؛ وهو عادةً نطاق فرعي مثل mg.example.com.</translation>
    </message>
    <message>
        <source>API key as user name, secret key as password</source>
        <translation>مفتاح API اسمًا للمستخدم، والمفتاح السري كلمةً للمرور</translation>
    </message>
    <message>
        <source>Any user name, an API key as password</source>
        <translation>أي اسم مستخدم، مع مفتاح API كلمةً للمرور</translation>
    </message>
    <message>
        <source>OAuth 2.0; passwords are being retired</source>
        <translation>يلزم OAuth 2.0، فكلمات المرور في طريقها إلى الإلغاء</translation>
    </message>
    <message>
        <source>SMTP credential of an IAM user</source>
        <translation>بيانات اعتماد SMTP لمستخدم IAM</translation>
    </message>
    <message>
        <source>OCI region</source>
        <translation>منطقة OCI الجغرافية</translation>
    </message>
    <message>
        <source>Such as us-ashburn-1, as in the console address.</source>
        <translation>مثل us-ashburn-1، كما تظهر في عنوان وحدة التحكم.</translation>
    </message>
    <message>
        <source>SPF include</source>
        <translation>عنصر include في SPF</translation>
    </message>
    <message>
        <source>Americas, Asia-Pacific (ap.) or Europe (eu.).</source>
        <translation>الأمريكتان أو آسيا والمحيط الهادئ (ap.) أو أوروبا (eu.).</translation>
    </message>
    <message>
        <source>The server API token as user name and as password</source>
        <translation>رمز API الخاص بالخادم اسمًا للمستخدم وكلمةً للمرور معًا</translation>
    </message>
    <message>
        <source>Address of the custom domain and an SMTP token</source>
        <translation>عنوان النطاق المخصص ورمز SMTP</translation>
    </message>
    <message>
        <source>User name is the word resend, password an API key</source>
        <translation>اسم المستخدم هو الكلمة resend، وكلمة المرور مفتاح API</translation>
    </message>
    <message>
        <source>Project id as user name, API secret key as password</source>
        <translation>معرّف المشروع اسمًا للمستخدم، ومفتاح API السري كلمةً للمرور</translation>
    </message>
    <message>
        <source>User name is the word apikey, password an API key with the Mail permission</source>
        <translation>اسم المستخدم هو الكلمة apikey، وكلمة المرور مفتاح API له إذن Mail</translation>
    </message>
    <message>
        <source>SMTP user and password</source>
        <translation>مستخدم SMTP وكلمة مروره</translation>
    </message>
    <message>
        <source>User name SMTP_Injection, password an API key that may send by SMTP</source>
        <translation>اسم المستخدم SMTP_Injection، وكلمة المرور مفتاح API مسموح له بالإرسال عبر SMTP</translation>
    </message>
    <message>
        <source>User name is the word emailapikey, password a Send Mail token</source>
        <translation>اسم المستخدم هو الكلمة emailapikey، وكلمة المرور رمز Send Mail</translation>
    </message>
    <message>
        <source>Mailbox address and an app password</source>
        <translation>عنوان صندوق البريد وكلمة مرور للتطبيق</translation>
    </message>
    <message>
        <source>The name after “include:” in the Zoho console; it depends on your plan and region.</source>
        <translation>الاسم الذي يلي «include:» في وحدة تحكم Zoho؛ وهو يختلف بحسب خطتك ومنطقتك.</translation>
    </message>
</context>
<context>
    <name>changed_sets</name>
    <message>
        <source>Made</source>
        <translation>أُجري</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>مختلف عن المخطط له</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>الإنهاء</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>DNS is the public directory in which a domain says where its mail goes and who may send for it. Every mail server in the world can read it.</source>
        <translation>نظام DNS هو الدليل العام الذي يقول فيه النطاق إلى أين يذهب بريده ومن يجوز له أن يرسل باسمه. ويستطيع كل خادم بريد في العالم أن يقرأه.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <comment>forms of a term, | between</comment>
        <translation>مزود DNS|لمزود DNS|ومزود DNS|بمزود DNS|مزودي DNS</translation>
    </message>
    <message>
        <source>Your DNS host is the company in whose panel your records are kept. Often it is where the domain was bought, or your web host.</source>
        <translation>مزود DNS لديك هو الشركة التي تُحفظ سجلاتك في لوحتها. وغالبًا ما يكون الجهة التي اشتريت منها النطاق، أو مستضيف موقعك.</translation>
    </message>
    <message>
        <source>name server|name servers</source>
        <comment>forms of a term, | between</comment>
        <translation>خادم الأسماء|خادم أسماء|خوادم الأسماء|خوادم أسماء|خادما أسماء|خادمي أسماء|لخادم الأسماء|لخوادم الأسماء|وخوادم الأسماء|بخوادم الأسماء</translation>
    </message>
    <message>
        <source>A name server holds your records and answers for your domain. What all your name servers say is what counts.</source>
        <translation>خادم الأسماء يحوي سجلاتك ويجيب عن نطاقك. والمعتمد هو ما تقوله كل خوادم الأسماء لديك.</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms of a term, | between</comment>
        <translation>محلِّل الأسماء|محلِّل أسماء|محلِّلات الأسماء|محلِّلات أسماء|محلِّلا أسماء|محلِّل للأسماء|محلِّلًا للأسماء|لمحلِّل الأسماء|ومحلِّل الأسماء|ومحلِّلات الأسماء|ومحلِّل أسماء</translation>
    </message>
    <message>
        <source>A resolver asks DNS for others and keeps each answer for a while. It may show an old value until its copy expires.</source>
        <translation>محلِّل الأسماء يسأل DNS نيابة عن غيره ويحتفظ بكل إجابة مدة من الزمن. وقد يُظهر قيمة قديمة إلى أن تنتهي صلاحية نسخته.</translation>
    </message>
    <message>
        <source>SPF is a list, published in DNS, of the servers that may send mail for a domain. There may be only one SPF record at a name.</source>
        <translation>سجل SPF قائمة منشورة في DNS بالخوادم التي يجوز لها أن ترسل البريد باسم نطاق. ولا يجوز أن يكون عند الاسم الواحد إلا سجل SPF واحد.</translation>
    </message>
    <message>
        <source>DKIM is a signature in each message. Its public key stands in DNS, so that everybody can check that the message is yours and unchanged.</source>
        <translation>توقيع DKIM توقيع في كل رسالة. ومفتاحه العام موجود في DNS، لكي يتحقق أي أحد من أن الرسالة منك ولم تتغير.</translation>
    </message>
    <message>
        <source>DMARC says what receivers shall do with mail in your name that cannot prove it is yours. SPF or DKIM has to pass for the very domain in From.</source>
        <translation>يقول DMARC ما على المستلمين فعله بالبريد المرسَل باسمك الذي لا يثبت أنه منك. ويجب أن ينجح SPF أو DKIM للنطاق الموجود في From بعينه.</translation>
    </message>
    <message>
        <source>A CNAME record makes one name an alias for another. Nothing else may stand at a name that has a CNAME.</source>
        <translation>سجل CNAME يجعل اسمًا اسمًا بديلًا عن اسم آخر. ولا يجوز أن يوجد أي شيء آخر عند اسم له سجل CNAME.</translation>
    </message>
    <message>
        <source>A TXT record holds a line of text. SPF, DMARC and some DKIM keys are published as TXT records.</source>
        <translation>سجل TXT يحوي سطرًا من النص. وتُنشر سجلات SPF وDMARC وبعض مفاتيح DKIM كسجلات TXT.</translation>
    </message>
    <message>
        <source>mail server|mail servers|MX</source>
        <comment>forms of a term, | between</comment>
        <translation>خادم البريد|خادم بريد|خوادم البريد|خوادم بريد|لخادم البريد|وخادم البريد|لخوادم البريد|وخوادم البريد|MX</translation>
    </message>
    <message>
        <source>The mail servers of a domain receive its mail; MX records name them. Replies and bounces go there.</source>
        <translation>خوادم البريد لنطاق تستلم بريده؛ وسجلات MX تذكر أسماءها. وإليها تذهب الردود والرسائل المرتدة.</translation>
    </message>
    <message>
        <source>TTL is how long others may keep an answer before they ask again. After a change the old value may live on for that long.</source>
        <translation>قيمة TTL هي المدة التي يجوز للآخرين أن يحتفظوا فيها بإجابة قبل أن يسألوا مرة أخرى. وبعد التغيير قد تبقى القيمة القديمة طوال تلك المدة.</translation>
    </message>
    <message>
        <source>selector|selectors</source>
        <comment>forms of a term, | between</comment>
        <translation>محدِّد|المحدِّد|محدِّدًا|محدِّدات|المحدِّدات|للمحدِّد|بالمحدِّد|والمحدِّد</translation>
    </message>
    <message>
        <source>A selector is a short word that tells one DKIM key of a domain from another. It stands before ._domainkey in the name of the record.</source>
        <translation>المحدِّد كلمة قصيرة تميّز مفتاح DKIM لنطاق من مفتاح آخر له. ومكانه قبل ._domainkey في اسم السجل.</translation>
    </message>
    <message>
        <source>DNS lookup|DNS lookups|lookup|lookups</source>
        <comment>forms of a term, | between</comment>
        <translation>استعلام DNS|استعلامات DNS|استعلام|الاستعلام|استعلامًا|استعلامان|استعلامين|استعلامات|الاستعلامات|للاستعلامات|والاستعلامات</translation>
    </message>
    <message>
        <source>A lookup is a question to DNS that is needed to read an SPF record. Receivers stop after 10 and then treat the record as broken.</source>
        <translation>الاستعلام سؤال إلى DNS يلزم لقراءة سجل SPF. ويتوقف المستلمون بعد 10 استعلامات ثم يعدّون السجل معطوبًا.</translation>
    </message>
    <message>
        <source>alignment|aligned|align</source>
        <comment>forms of a term, | between</comment>
        <translation>التوافق|توافق|متوافق|متوافقًا|متوافقة|المتوافق|المتوافقة|يتوافق|تتوافق</translation>
    </message>
    <message>
        <source>Alignment means that SPF or DKIM passed for the domain that people see in From. Only then does DMARC pass.</source>
        <translation>التوافق يعني أن SPF أو DKIM نجح للنطاق الذي يراه الناس في From. وعندها فقط ينجح DMARC.</translation>
    </message>
    <message>
        <source>policy|policies</source>
        <comment>forms of a term, | between</comment>
        <translation>السياسة|سياسة|سياسات|السياسات|للسياسة|بالسياسة|والسياسة|وسياسة|لسياسة|سياستك|سياسته</translation>
    </message>
    <message>
        <source>The policy is what a domain asks receivers to do with mail that fails DMARC: none, quarantine or reject. Begin with none and raise it when the reports are clean.</source>
        <translation>السياسة هي ما يطلب النطاق من المستلمين فعله بالبريد الذي يفشل في DMARC: none أو quarantine أو reject. ابدأ بالقيمة none وارفعها عندما تكون التقارير سليمة.</translation>
    </message>
    <message>
        <source>With p=none receivers deliver as before and only send reports. It is the safe beginning.</source>
        <translation>مع p=none يسلّم المستلمون البريد كما كانوا، ويرسلون التقارير فقط. وهي البداية الآمنة.</translation>
    </message>
    <message>
        <source>With p=quarantine mail that fails goes to the spam folder. Choose it when the reports show that your own mail passes.</source>
        <translation>مع p=quarantine يذهب البريد الذي يفشل إلى مجلد البريد المزعج. اخترها عندما تُظهر التقارير أن بريدك أنت ينجح.</translation>
    </message>
    <message>
        <source>With p=reject mail that fails is turned away and nobody sees it. Choose it last.</source>
        <translation>مع p=reject يُرفض البريد الذي يفشل ولا يراه أحد. اخترها في النهاية.</translation>
    </message>
    <message>
        <source>report|reports|rua</source>
        <comment>forms of a term, | between</comment>
        <translation>تقرير|التقرير|تقارير|التقارير|للتقارير|بالتقارير|والتقارير|وتقارير|rua</translation>
    </message>
    <message>
        <source>Reports are daily summaries of who sends mail in your name, and what passes. The tag rua of the DMARC record says where they go.</source>
        <translation>التقارير ملخصات يومية عمّن يرسل البريد باسمك، وعمّا ينجح منه. والوسم rua في سجل DMARC يقول إلى أين تُرسَل.</translation>
    </message>
    <message>
        <source>envelope sender|return path|bounce address|bounces</source>
        <comment>forms of a term, | between</comment>
        <translation>مرسِل المغلّف|مسار الإرجاع|لمسار الإرجاع|ومسار الإرجاع|عنوان الإرجاع|لعنوان الإرجاع|عنوان الارتداد|عنوان ارتداد|الرسائل المرتدة|والرسائل المرتدة|للرسائل المرتدة</translation>
    </message>
    <message>
        <source>The envelope sender is the address to which bounces go; readers do not see it. SPF is checked for its domain, not for the one in From.</source>
        <translation>مرسِل المغلّف هو العنوان الذي تذهب إليه الرسائل المرتدة؛ ولا يراه القراء. ويُفحص SPF لنطاق هذا العنوان، لا للنطاق الموجود في From.</translation>
    </message>
    <message>
        <source>DNSSEC signs DNS answers, so that nobody can forge them on the way. Mail arrives without it.</source>
        <translation>يوقّع DNSSEC إجابات DNS، لكي لا يستطيع أحد تزويرها في الطريق. ويصل البريد من دونه أيضًا.</translation>
    </message>
    <message>
        <source>zone|zones</source>
        <comment>forms of a term, | between</comment>
        <translation>منطقة|المنطقة|مناطق|المناطق|للمنطقة|بالمنطقة|والمنطقة|للمناطق</translation>
    </message>
    <message>
        <source>A zone is the part of DNS that is kept in one place: a domain with its records. The zone’s own name servers answer for it.</source>
        <translation>المنطقة جزء من DNS يُحفظ في مكان واحد: نطاق مع سجلاته. وخوادم أسماء المنطقة نفسها تجيب عنها.</translation>
    </message>
    <message>
        <source>proxy|proxied</source>
        <comment>forms of a term, | between</comment>
        <translation>وكيل|الوكيل|وكيلًا|بوكيل|بالوكيل|للوكيل|والوكيل</translation>
    </message>
    <message>
        <source>A proxy of the DNS host answers in the place of your own servers. It helps web pages, but a record for mail cannot be found behind it.</source>
        <translation>وكيل مزود DNS يجيب بدلًا من خوادمك أنت. وهو مفيد لصفحات الويب، لكن سجل البريد لا يمكن العثور عليه خلفه.</translation>
    </message>
    <message>
        <source>SMTP is how one mail server hands a message to the next. Zuora hands your invoices over in this way.</source>
        <translation>بروتوكول SMTP هو الطريقة التي يسلّم بها خادم بريد رسالة إلى الخادم التالي. وبهذه الطريقة تسلّم Zuora فواتيرك.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The domain stands twice in the name</source>
        <translation>النطاق موجود مرتين في الاسم</translation>
    </message>
    <message>
        <source>There are two SPF records</source>
        <translation>يوجد سجلان من نوع SPF</translation>
    </message>
    <message>
        <source>A proxy stands in the place of the CNAME</source>
        <translation>يوجد وكيل مكان سجل CNAME</translation>
    </message>
    <message>
        <source>Quotes were pasted with the value</source>
        <translation>أُلصقت علامات الاقتباس مع القيمة</translation>
    </message>
    <message>
        <source>One record of the set is missing</source>
        <translation>سجل واحد من المجموعة مفقود</translation>
    </message>
    <message>
        <source>The underscore is missing in the name</source>
        <translation>الشرطة السفلية مفقودة في الاسم</translation>
    </message>
    <message>
        <source>A word processor changed the quotes</source>
        <translation>غيّر برنامج معالجة نصوص علامات الاقتباس</translation>
    </message>
    <message>
        <source>The key was cut off</source>
        <translation>المفتاح مقطوع</translation>
    </message>
    <message>
        <source>Most panels add the domain by themselves: type only what stands before it.</source>
        <translation>معظم اللوحات تضيف النطاق بنفسها: اكتب فقط ما يأتي قبله.</translation>
    </message>
    <message>
        <source>Edit the SPF record that is there; never add a second one.</source>
        <translation>عدّل سجل SPF الموجود؛ ولا تضف سجلًا ثانيًا أبدًا.</translation>
    </message>
    <message>
        <source>Switch the proxy off for these records: panels call that “DNS only”.</source>
        <translation>أوقف الوكيل لهذه السجلات: تسمّي اللوحات ذلك «DNS only».</translation>
    </message>
    <message>
        <source>Copy each value by its own button: it comes as your panel wants it.</source>
        <translation>انسخ كل قيمة بالزر الخاص بها: فتأتي كما تريدها لوحتك.</translation>
    </message>
    <message>
        <source>Tick the records off one by one: all of a set are needed.</source>
        <translation>ضع علامة على السجلات واحدًا واحدًا: فكل سجلات المجموعة لازمة.</translation>
    </message>
    <message>
        <source>Receivers look at _dmarc and nowhere else: copy the name, too.</source>
        <translation>ينظر المستلمون في _dmarc ولا ينظرون في مكان آخر: انسخ الاسم أيضًا.</translation>
    </message>
    <message>
        <source>Copy straight from here: word processors and mail programs change quotes and dashes.</source>
        <translation>انسخ من هنا مباشرة: فبرامج معالجة النصوص وبرامج البريد تغيّر علامات الاقتباس والشرطات.</translation>
    </message>
    <message>
        <source>After pasting, compare the end of the value in the panel with the end shown here.</source>
        <translation>بعد اللصق قارن نهاية القيمة في اللوحة بالنهاية المعروضة هنا.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>إيقاف ما يجري الآن</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Open a saved setup</source>
        <translation>فتح إعداد محفوظ</translation>
    </message>
    <message>
        <source>Save; every change is saved at once anyway</source>
        <translation>حفظ؛ مع أن كل تغيير يُحفظ فورًا على أي حال</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Help with the word that has the focus, else this list</source>
        <translation>مساعدة حول الكلمة المحددة، وإلا فهذه القائمة</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>الحروف التي تحتها خط تعمل مع المفتاح Alt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>رخصة Apache، الإصدار 2.0</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>DNS questions, and only when you ask for it an update or a look at your DNS host’s page. No statistics, no account.</source>
        <translation>أسئلة DNS، ولا يُرسل غيرها إلا بطلبك: تحديث، أو سؤال عن صفحة مزود DNS لديك. لا إحصاءات ولا حساب.</translation>
    </message>
    <message>
        <source>About Senderwright</source>
        <translation>حول Senderwright</translation>
    </message>
    <message>
        <source>Gets a company’s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>يوصل بريد الفواتير في الشركة إلى أصحابه: SPF وDKIM وDMARC، خطوة بخطوة.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>--theme &quot;%1&quot;: choose system, light or dark.</source>
        <translation>الخيار --theme &quot;%1&quot;: اختر system أو light أو dark.</translation>
    </message>
    <message>
        <source>Gets a company&apos;s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>يوصل بريد الفواتير في الشركة إلى أصحابه: SPF وDKIM وDMARC، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>A sample domain on this computer: nothing real is asked or touched.</source>
        <translation>نطاق تجريبي على هذا الحاسوب: لا يُسأل شيء حقيقي ولا يُمَسّ.</translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s; may be given again.</source>
        <translation>اسأل محلِّل الأسماء هذا بدلًا من محلِّل النظام؛ ويمكن تكرار الخيار.</translation>
    </message>
    <message>
        <source>Port of the zone&apos;s own name servers (53).</source>
        <translation>منفذ خوادم أسماء المنطقة نفسها (53).</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>إحدى القيم system أو light أو dark.</translation>
    </message>
    <message>
        <source>Show the window once and end.</source>
        <translation>إظهار النافذة مرة واحدة ثم الإنهاء.</translation>
    </message>
    <message>
        <source>A saved setup to open.</source>
        <translation>إعداد محفوظ لفتحه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>الوسيط &quot;%1&quot; زائد عن الحاجة.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>اسم الملف فارغ.</translation>
    </message>
    <message>
        <source>--resolver &quot;%1&quot;: %2</source>
        <translation>الخيار --resolver &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--dns-port &quot;%1&quot;: give a whole number from 1 to 65535.</source>
        <translation>الخيار --dns-port &quot;%1&quot;: أدخل عددًا صحيحًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>--practice has a setup of its own: leave the file out.</source>
        <translation>للخيار --practice إعداده الخاص: لا تذكر ملفًا معه.</translation>
    </message>
    <message>
        <source>--practice brings its own resolvers: leave out --resolver and --dns-port.</source>
        <translation>الخيار --practice يأتي بمحلِّلات أسماء خاصة به: لا تذكر معه --resolver ولا --dns-port.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>ليس للاسم سجل من هذا النوع</translation>
    </message>
    <message>
        <source>the name does not exist, NXDOMAIN</source>
        <translation>الاسم غير موجود، NXDOMAIN</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>no trusted encrypted connection</source>
        <translation>لا اتصال مشفّرًا موثوقًا</translation>
    </message>
    <message>
        <source>the server refused to answer, REFUSED</source>
        <translation>رفض الخادم أن يجيب، REFUSED</translation>
    </message>
    <message>
        <source>the server failed, SERVFAIL</source>
        <translation>فشل الخادم، SERVFAIL</translation>
    </message>
    <message>
        <source>the server did not understand, FORMERR</source>
        <translation>لم يفهم الخادم السؤال، FORMERR</translation>
    </message>
    <message>
        <source>the reply made no sense</source>
        <translation>لا معنى للرد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>لم يُسأل أحد</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>الحجم أكبر من اللازم</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 واثنان غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Names are written without %1 at the end, because the panel adds it by itself.</source>
        <translation>تُكتب الأسماء من دون %1 في نهايتها، لأن اللوحة تضيفه بنفسها.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 at the end.</source>
        <translation>تُكتب الأسماء كاملة، مع %1 في نهايتها.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 and a dot at the end.</source>
        <translation>تُكتب الأسماء كاملة، مع %1 ونقطة في نهايتها.</translation>
    </message>
    <message>
        <source>Do them in this order, so that nothing breaks on the way: </source>
        <translation>نفّذها بهذا الترتيب، حتى لا يتعطل شيء في أثناء ذلك: </translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>في دقيقة واحدة</translation>
    </message>
    <message>
        <source>Zuora will send invoices in the name of %1. </source>
        <translation>سترسل Zuora الفواتير باسم %1. </translation>
    </message>
    <message>
        <source>Nothing has to change: </source>
        <translation>لا حاجة إلى أي تغيير: </translation>
    </message>
    <message>
        <source>every record that receivers look for is published already.</source>
        <translation>كل سجل يبحث عنه المستلمون منشور بالفعل.</translation>
    </message>
    <message>
        <source>So that receivers trust them, </source>
        <translation>لكي يثق بها المستلمون، </translation>
    </message>
    <message>
        <source> at %1.</source>
        <translation> لدى %1.</translation>
    </message>
    <message>
        <source> at %1 (%2).</source>
        <translation> لدى %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing else changes. Tick each box as you go. </source>
        <translation>لا يتغير شيء آخر. ضع علامة في كل مربع كلما تقدمت. </translation>
    </message>
    <message>
        <source>DNS checklist for %1</source>
        <translation>قائمة مهام DNS للنطاق %1</translation>
    </message>
    <message>
        <source>Verification Status and DKIM Status in Zuora both read Success.</source>
        <translation>تظهر الكلمة Success في كل من Verification Status وDKIM Status في Zuora.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Then tick Select Advanced SMTP Server there, and choose Advanced SMTP as From Email in each email template.</source>
        <translation>بعد ذلك ضع علامة على Select Advanced SMTP Server هناك، واختر Advanced SMTP في الحقل From Email في كل قالب بريد.</translation>
    </message>
    <message>
        <source>In Zuora&apos;s External SMTP dialog, choose Test Connection And Save, then tick Select External SMTP Server.</source>
        <translation>في مربع الحوار External SMTP في Zuora اختر Test Connection And Save، ثم ضع علامة على Select External SMTP Server.</translation>
    </message>
    <message>
        <source>The email address in Zuora&apos;s tenant profile ends in @%1.</source>
        <translation>عنوان البريد في ملف المستأجر في Zuora ينتهي بـ @%1.</translation>
    </message>
    <message>
        <source>Open </source>
        <translation>افتح </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>Send a test invoice to a mailbox outside your company and look for dmarc=pass in the message&apos;s headers.</source>
        <translation>أرسل فاتورة تجريبية إلى صندوق بريد خارج شركتك، وابحث عن dmarc=pass في ترويسة الرسالة.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to quarantine.</source>
        <translation>إذا كانت تقارير DMARC سليمة، فارفع قيمة p إلى quarantine.</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to reject.</source>
        <translation>إذا كانت تقارير DMARC سليمة، فارفع قيمة p إلى reject.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما الذي يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>نشرها</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>فحصها</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>قبل (%1)</translation>
    </message>
    <message>
        <source>could not be counted; at most %1 are allowed</source>
        <translation>تعذّر العدّ؛ والحد الأقصى المسموح به %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 ← %2 من %3</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>No proxy and no flattening for this record: DNS only.</source>
        <translation>لا وكيل ولا تسطيح لهذا السجل: DNS فقط.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here: ask them how to enter more.</source>
        <translation>لدى %1 حد أقصى هنا هو %2 من الأحرف: اسألهم كيف تُدخل أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The number is the priority; many panels have a field for it.</source>
        <translation>الرقم هو الأولوية؛ وفي كثير من اللوحات حقل خاص به.</translation>
    </message>
    <message>
        <source>There already: leave it as it is.</source>
        <translation>موجود بالفعل: اتركه كما هو.</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>احذف هذا السجل.</translation>
    </message>
    <message>
        <source>There can be only one: edit one of these and delete the others.</source>
        <translation>لا يجوز إلا سجل واحد: عدّل أحد هذه السجلات واحذف الباقي.</translation>
    </message>
    <message>
        <source>There can be only one SPF record: edit it, do not add a second.</source>
        <translation>لا يجوز إلا سجل SPF واحد: عدّله ولا تضف سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second.</source>
        <translation>عدّل السجل الموجود، ولا تضف سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>اترك هذا الحقل فارغًا</translation>
    </message>
    <message>
        <source>As strings</source>
        <translation>في شكل سلاسل</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n more places were asked; they are on the specialist&apos;s page.</source>
        <translation>
            <numerusform>لم يُسأل أي مكان آخر.</numerusform>
            <numerusform>سُئل مكان آخر واحد، وهو في صفحة المختص.</numerusform>
            <numerusform>سُئل مكانان آخران، وهما في صفحة المختص.</numerusform>
            <numerusform>سُئلت %n أماكن أخرى، وهي في صفحة المختص.</numerusform>
            <numerusform>سُئل %n مكانًا آخر، وهي في صفحة المختص.</numerusform>
            <numerusform>سُئل %n مكان آخر، وهي في صفحة المختص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>When the records are published, go on in Senderwright: it asks your name servers directly and says what is in place and what is not.</source>
        <translation>عندما تُنشر السجلات، تابع في Senderwright: فهو يسأل خوادم الأسماء لديك مباشرة، ويخبرك بما هو في مكانه وما ليس بعد.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>تاريخ الفحص: %1</translation>
    </message>
    <message>
        <source>Checked by Senderwright %1.</source>
        <translation>فُحص ببرنامج Senderwright، الإصدار %1.</translation>
    </message>
    <message>
        <source>Asked directly: %1.</source>
        <translation>سُئلت مباشرةً: %1.</translation>
    </message>
    <message>
        <source>And one resolver.</source>
        <translation>ومحلِّل أسماء واحد.</translation>
    </message>
    <message numerus="yes">
        <source>And %n resolvers.</source>
        <translation>
            <numerusform>ولا محلِّل أسماء.</numerusform>
            <numerusform>ومحلِّل أسماء واحد.</numerusform>
            <numerusform>ومحلِّلا أسماء اثنان.</numerusform>
            <numerusform>و%n من محلِّلات الأسماء.</numerusform>
            <numerusform>و%n محلِّلًا للأسماء.</numerusform>
            <numerusform>و%n محلِّل للأسماء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>TTL of new records</source>
        <translation>قيمة TTL للسجلات الجديدة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>أساس الخطة</translation>
    </message>
    <message>
        <source>what was published on %1 UTC</source>
        <translation>ما كان منشورًا في %1 UTC</translation>
    </message>
    <message>
        <source>no lookups: made offline</source>
        <translation>بلا استعلامات: أُعدّت دون اتصال</translation>
    </message>
    <message>
        <source>SPF after the change</source>
        <translation>سجل SPF بعد التغيير</translation>
    </message>
    <message>
        <source>%1 of %2 lookups, %3 of 2 void lookups</source>
        <translation>%1 من %2 من الاستعلامات، و%3 من 2 من الاستعلامات الفارغة</translation>
    </message>
    <message>
        <source>For the DNS specialist</source>
        <translation>لمختص DNS</translation>
    </message>
    <message>
        <source>What the SPF record asks receivers to look up</source>
        <translation>ما يطلب سجل SPF من المستلمين أن يستعلموا عنه</translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation>استعلام واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lookups</source>
        <translation>
            <numerusform>لا استعلامات</numerusform>
            <numerusform>استعلام واحد</numerusform>
            <numerusform>استعلامان</numerusform>
            <numerusform>%n استعلامات</numerusform>
            <numerusform>%n استعلامًا</numerusform>
            <numerusform>%n استعلام</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>من الذي سُئل، وبماذا أجاب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not a policy: receivers act as if only watching was asked</source>
        <translation>ليست سياسة: يتصرف المستلمون كأن المطلوب هو المراقبة فقط</translation>
    </message>
    <message>
        <source>%1 must be of exactly this domain</source>
        <translation>يجب أن يكون %1 من هذا النطاق بالضبط</translation>
    </message>
    <message>
        <source>%1 may be of a subdomain too</source>
        <translation>يجوز أن يكون %1 من نطاق فرعي أيضًا</translation>
    </message>
    <message>
        <source>Mail of this domain that fails</source>
        <translation>بريد هذا النطاق الذي يفشل</translation>
    </message>
    <message>
        <source>Mail of its subdomains that fails</source>
        <translation>بريد نطاقاته الفرعية الذي يفشل</translation>
    </message>
    <message>
        <source>Mail of subdomains that do not exist</source>
        <translation>بريد نطاقات فرعية غير موجودة</translation>
    </message>
    <message>
        <source>Daily reports of who sends in your name go to %1</source>
        <translation>تُرسَل تقارير يومية عمّن يرسل باسمك إلى %1</translation>
    </message>
    <message>
        <source>Reports of single failures go to %1; few receivers send them</source>
        <translation>تُرسَل تقارير عن حالات الفشل المفردة إلى %1؛ وقليل من المستلمين يرسلها</translation>
    </message>
    <message>
        <source>The signature (DKIM)</source>
        <translation>التوقيع (DKIM)</translation>
    </message>
    <message>
        <source>The return address (SPF)</source>
        <translation>عنوان الإرجاع (SPF)</translation>
    </message>
    <message>
        <source>A test: receivers act one step milder than the policy</source>
        <translation>اختبار: يتصرف المستلمون بدرجة ألين من السياسة</translation>
    </message>
    <message>
        <source>No test: receivers act as the policy says</source>
        <translation>ليس اختبارًا: يتصرف المستلمون كما تقول السياسة</translation>
    </message>
    <message>
        <source>A public suffix, under which others register their domains</source>
        <translation>لاحقة عامة، يسجّل آخرون نطاقاتهم تحتها</translation>
    </message>
    <message>
        <source>Where the search for a policy ends</source>
        <translation>أين ينتهي البحث عن سياسة</translation>
    </message>
    <message>
        <source>When reports of single failures are wished for</source>
        <translation>متى تُطلب تقارير عن حالات الفشل المفردة</translation>
    </message>
    <message>
        <source>No longer a part of DMARC: receivers of today ignore it</source>
        <translation>لم يعد جزءًا من DMARC: المستلمون اليوم يتجاهلونه</translation>
    </message>
    <message>
        <source>Unknown to DMARC: receivers ignore it</source>
        <translation>غير معروف في DMARC: المستلمون يتجاهلونه</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>المراقبة فقط</translation>
    </message>
    <message>
        <source>Into spam</source>
        <translation>إلى البريد المزعج</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Nothing is turned away. Reports show who sends in your name.</source>
        <translation>لا يُرفض شيء. وتُظهر التقارير من يرسل باسمك.</translation>
    </message>
    <message>
        <source>Mail in your name that fails goes to the spam folder.</source>
        <translation>البريد المرسَل باسمك الذي يفشل يذهب إلى مجلد البريد المزعج.</translation>
    </message>
    <message>
        <source>Mail in your name that fails is not delivered at all.</source>
        <translation>البريد المرسَل باسمك الذي يفشل لا يُسلَّم إطلاقًا.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Plan (JSON)</source>
        <translation>الخطة (JSON)</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>ملف المنطقة</translation>
    </message>
    <message>
        <source>   Name:   %1</source>
        <translation>   الاسم: %1</translation>
    </message>
    <message>
        <source>   In full: %1</source>
        <translation>   كاملًا: %1</translation>
    </message>
    <message>
        <source>   Before: %1</source>
        <translation>   قبل: %1</translation>
    </message>
    <message>
        <source>   Value:  %1</source>
        <translation>   القيمة: %1</translation>
    </message>
    <message>
        <source>   Why:    %1</source>
        <translation>   السبب: %1</translation>
    </message>
    <message>
        <source>DNS records for %1, so that our invoices arrive</source>
        <translation>سجلات DNS للنطاق %1، لكي تصل فواتيرنا</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>our billing system is going to send invoices in the name of %1. For mailboxes to accept them, the DNS records below are needed at %2.</source>
        <translation>سيبدأ نظام الفوترة لدينا إرسال الفواتير باسم %1. ولكي تقبلها صناديق البريد، نحتاج إلى سجلات DNS التالية لدى %2.</translation>
    </message>
    <message>
        <source>Where it says REPLACE, please edit the record that is there; a second one beside it would break both.</source>
        <translation>حيث تظهر كلمة «استبدال»، يُرجى تعديل السجل الموجود؛ فإضافة سجل ثانٍ بجانبه تعطّل الاثنين.</translation>
    </message>
    <message>
        <source>The same as a checklist is in the attached file %1.</source>
        <translation>المحتوى نفسه في شكل قائمة مهام موجود في الملف المرفق %1.</translation>
    </message>
    <message>
        <source>Please tell me when they are published; I will check the result. Thank you!</source>
        <translation>أرجو إخباري عند نشرها، وسأفحص النتيجة. شكرًا جزيلًا!</translation>
    </message>
    <message>
        <source>%1: DNS records are published, please check</source>
        <translation>النطاق %1: سجلات DNS منشورة، نرجو الفحص</translation>
    </message>
    <message>
        <source>for %1 we publish the records that you asked for:</source>
        <translation>ننشر للنطاق %1 السجلات التي طلبتموها:</translation>
    </message>
    <message>
        <source>Checked %1 UTC: %2</source>
        <translation>نتيجة الفحص في %1 UTC: %2</translation>
    </message>
    <message>
        <source>What do you see for this domain, and is anything missing on your side?</source>
        <translation>ماذا ترون لهذا النطاق، وهل ينقص شيء من جانبكم؟</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>معطوب</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>تعذّر السؤال</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Soft fail</source>
        <translation>فشل مخفف</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>لا سياسة</translation>
    </message>
    <message>
        <source>Key: selector %1.</source>
        <translation>المفتاح: المحدِّد %1.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>موقَّع من %1</translation>
    </message>
    <message>
        <source>Sent from an allowed server</source>
        <translation>مرسَل من خادم مسموح به</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>The message does not say which server handed it in.</source>
        <translation>لا تذكر الرسالة أي خادم سلّمها.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s own name %2</source>
        <translation>%1، باسم الخادم نفسه %2</translation>
    </message>
    <message>
        <source>%1, for the return address at %2</source>
        <translation>%1، لعنوان الإرجاع لدى %2</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>العنصر الحاسم: %1.</translation>
    </message>
    <message>
        <source>Belongs to the From domain</source>
        <translation>يتبع نطاق From</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>يتبع %1</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Nothing that passed belongs to the From domain.</source>
        <translation>لا شيء مما نجح يتبع نطاق From.</translation>
    </message>
    <message>
        <source>What passed belongs to it: %1.</source>
        <translation>ما نجح يتبعه: %1.</translation>
    </message>
    <message>
        <source>the From domain</source>
        <translation>نطاق From</translation>
    </message>
    <message>
        <source>This message cannot pass.</source>
        <translation>لا يمكن أن تنجح هذه الرسالة.</translation>
    </message>
    <message>
        <source>This message passes.</source>
        <translation>هذه الرسالة ناجحة.</translation>
    </message>
    <message>
        <source>Receivers can see that it really comes from %1.</source>
        <translation>يستطيع المستلمون أن يروا أنها آتية فعلًا من %1.</translation>
    </message>
    <message>
        <source>This message fails.</source>
        <translation>هذه الرسالة فاشلة.</translation>
    </message>
    <message>
        <source>Receivers cannot tell it from a fake that uses %1.</source>
        <translation>لا يستطيع المستلمون تمييزها عن رسالة مزيفة تستخدم %1.</translation>
    </message>
    <message>
        <source>There is no DMARC policy.</source>
        <translation>لا توجد سياسة DMARC.</translation>
    </message>
    <message>
        <source>What proves the sender is in place; publish the DMARC record as well.</source>
        <translation>ما يثبت هوية المرسِل في مكانه؛ انشر سجل DMARC أيضًا.</translation>
    </message>
    <message>
        <source>And nothing in this message proves that it comes from %1.</source>
        <translation>ولا شيء في هذه الرسالة يثبت أنها آتية من %1.</translation>
    </message>
    <message>
        <source>Could not find out.</source>
        <translation>تعذّرت معرفة ذلك.</translation>
    </message>
    <message>
        <source>The DNS did not answer; try again later.</source>
        <translation>لم يُجب DNS؛ حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The DMARC record is broken.</source>
        <translation>سجل DMARC معطوب.</translation>
    </message>
    <message>
        <source>Receivers act as if there were none.</source>
        <translation>يتصرف المستلمون كأنه غير موجود.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّعة</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>لا تحمل الرسالة أي توقيع.</translation>
    </message>
    <message>
        <source>has no SPF record</source>
        <translation>بلا سجل SPF</translation>
    </message>
    <message>
        <source>has several SPF records</source>
        <translation>له عدة سجلات SPF</translation>
    </message>
    <message>
        <source>has a mistake in it</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>تعذّر السؤال</translation>
    </message>
    <message>
        <source>leads back to a record above it</source>
        <translation>يعود إلى سجل أعلى منه</translation>
    </message>
    <message>
        <source>depends on the message</source>
        <translation>يعتمد على الرسالة</translation>
    </message>
    <message>
        <source>names no domain</source>
        <translation>لا يذكر أي نطاق</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>more than 10 mail exchangers</source>
        <translation>أكثر من 10 خوادم لتبادل البريد</translation>
    </message>
    <message>
        <source>not followed further</source>
        <translation>لم نتتبعه أبعد من ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>لا استعلامات</numerusform>
            <numerusform>استعلام واحد</numerusform>
            <numerusform>استعلامان</numerusform>
            <numerusform>%n استعلامات</numerusform>
            <numerusform>%n استعلامًا</numerusform>
            <numerusform>%n استعلام</numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation>في مكانه</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>موروث</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>قيد الانتشار</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>قيمة قديمة</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>نوع خاطئ</translation>
    </message>
    <message>
        <source>CNAME in the way</source>
        <translation>يعيقه CNAME</translation>
    </message>
    <message>
        <source>Doubled name</source>
        <translation>اسم مضاعف</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>مكان خاطئ</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>مسطّح</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>سجل بدل</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>مفتاح ضعيف</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Servers disagree</source>
        <translation>الخوادم مختلفة</translation>
    </message>
    <message>
        <source>DNSSEC broken</source>
        <translation>خلل DNSSEC</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>فشل الخادم</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>The record stands there as planned.</source>
        <translation>السجل موجود هناك كما هو مخطط له.</translation>
    </message>
    <message>
        <source>The record stands there as planned, reached through a CNAME.</source>
        <translation>السجل موجود هناك كما هو مخطط له، ويُوصَل إليه عبر CNAME.</translation>
    </message>
    <message>
        <source>A record further up the domain already does this.</source>
        <translation>سجل أعلى في النطاق يؤدي هذا الغرض بالفعل.</translation>
    </message>
    <message>
        <source>The server answered: it has no such record yet.</source>
        <translation>أجاب الخادم: ليس لديه هذا السجل بعد.</translation>
    </message>
    <message>
        <source>Your name servers have the record; not everyone else sees it yet.</source>
        <translation>السجل موجود على خوادم الأسماء لديك، لكن لا يراه الجميع بعد.</translation>
    </message>
    <message>
        <source>The value from before the change is still given out.</source>
        <translation>ما زالت القيمة السابقة للتغيير هي التي تُعطى.</translation>
    </message>
    <message>
        <source>There is a record, but its value is not the planned one.</source>
        <translation>يوجد سجل، لكن قيمته ليست القيمة المخطط لها.</translation>
    </message>
    <message>
        <source>There are several records where only one may be.</source>
        <translation>توجد عدة سجلات حيث لا يجوز إلا سجل واحد.</translation>
    </message>
    <message>
        <source>There is a record at this name, but of another type.</source>
        <translation>يوجد سجل بهذا الاسم، لكنه من نوع آخر.</translation>
    </message>
    <message>
        <source>A CNAME stands at this name, so nothing else can.</source>
        <translation>يوجد سجل CNAME بهذا الاسم، فلا يمكن أن يوجد غيره.</translation>
    </message>
    <message>
        <source>The record was published with the domain twice in its name.</source>
        <translation>نُشر السجل والنطاق مكرر مرتين في اسمه.</translation>
    </message>
    <message>
        <source>The record was published under another name.</source>
        <translation>نُشر السجل باسم آخر.</translation>
    </message>
    <message>
        <source>The DNS host answers with addresses instead of the CNAME: it is proxied or flattened.</source>
        <translation>يجيب مزود DNS بعناوين بدلًا من CNAME: فالسجل يمر بوكيل أو مسطّح.</translation>
    </message>
    <message>
        <source>A wildcard record answers for this name, not the planned record.</source>
        <translation>يجيب عن هذا الاسم سجل بدل (wildcard)، وليس السجل المخطط له.</translation>
    </message>
    <message>
        <source>The value was changed on the way, for example by quotes, blanks or being cut off.</source>
        <translation>تغيّرت القيمة في الطريق، مثلًا بسبب علامات اقتباس أو مسافات أو قطع جزء منها.</translation>
    </message>
    <message>
        <source>The key published there is too short for today&apos;s receivers.</source>
        <translation>المفتاح المنشور هناك أقصر مما يقبله المستلمون اليوم.</translation>
    </message>
    <message>
        <source>The key published there is empty, which means that it was withdrawn.</source>
        <translation>المفتاح المنشور هناك فارغ، وهذا يعني أنه سُحب.</translation>
    </message>
    <message>
        <source>Your name servers do not all say the same.</source>
        <translation>خوادم الأسماء لديك لا تقول كلها الشيء نفسه.</translation>
    </message>
    <message>
        <source>DNSSEC signatures do not fit, so careful resolvers throw the answer away.</source>
        <translation>توقيعات DNSSEC غير متطابقة، ولذلك ترفض محلِّلات الأسماء الحذرة الإجابة.</translation>
    </message>
    <message>
        <source>The server said that it failed: whether the record is there is not known.</source>
        <translation>قال الخادم إنه فشل: لا يُعرف هل السجل موجود.</translation>
    </message>
    <message>
        <source>No answer came in time: whether the record is there is not known.</source>
        <translation>لم تصل إجابة في الوقت المناسب: لا يُعرف هل السجل موجود.</translation>
    </message>
    <message>
        <source>The server would not answer us: whether the record is there is not known.</source>
        <translation>رفض الخادم أن يجيبنا: لا يُعرف هل السجل موجود.</translation>
    </message>
    <message>
        <source>We could not ask: whether the record is there is not known.</source>
        <translation>تعذّر علينا السؤال: لا يُعرف هل السجل موجود.</translation>
    </message>
    <message>
        <source>Not asked yet: asking before your name servers have it would make caches remember its absence.</source>
        <translation>لم يُسأل بعد: فالسؤال قبل أن يصل السجل إلى خوادم الأسماء لديك يجعل الذاكرات المؤقتة تتذكر غيابه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Make a new record.</source>
        <translation>أنشئ سجلًا جديدًا.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second one.</source>
        <translation>عدّل السجل الموجود، ولا تضف سجلًا ثانيًا.</translation>
    </message>
    <message>
        <source>It is there already: leave it as it is.</source>
        <translation>موجود بالفعل: اتركه كما هو.</translation>
    </message>
    <message>
        <source>Proves who you are</source>
        <translation>يثبت هويتك</translation>
    </message>
    <message>
        <source>Says who may send</source>
        <translation>يحدد من يجوز له الإرسال</translation>
    </message>
    <message>
        <source>Says what to do with fakes</source>
        <translation>يحدد ما يُفعل بالمزيف</translation>
    </message>
    <message>
        <source>Takes back what bounces</source>
        <translation>يستعيد الرسائل المرتدة</translation>
    </message>
    <message>
        <source>Shows that the domain is yours</source>
        <translation>يُظهر أن النطاق لك</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>return path</source>
        <translation>مسار الإرجاع</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>إثبات الملكية</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>ينجح به</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>يطلبه المرسِل</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>ضروري</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>لا دور له</translation>
    </message>
    <message>
        <source>This record makes DMARC pass.</source>
        <translation>هذا السجل يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>The sender asks for this record; DMARC does not pass by it on this route.</source>
        <translation>المرسِل يطلب هذا السجل، لكن DMARC لا ينجح به في طريقة الإرسال هذه.</translation>
    </message>
    <message>
        <source>This is the DMARC record itself: receivers look here for your wishes.</source>
        <translation>هذا هو سجل DMARC نفسه: هنا ينظر المستلمون ليعرفوا ما تريد.</translation>
    </message>
    <message>
        <source>DMARC does not depend on this record.</source>
        <translation>لا يعتمد DMARC على هذا السجل.</translation>
    </message>
    <message>
        <source>Your name servers</source>
        <translation>خوادم الأسماء لديك</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>شبكتك</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>العالم</translation>
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
        <translation>خادم البريد الافتراضي</translation>
    </message>
    <message>
        <source>Zuora email by Advanced SMTP (Amazon SES)</source>
        <translation>بريد Zuora عبر Advanced SMTP (Amazon SES)</translation>
    </message>
    <message>
        <source>Zuora email by Zuora&apos;s default mail server</source>
        <translation>بريد Zuora عبر خادم البريد الافتراضي لدى Zuora</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (your own server)</source>
        <translation>بريد Zuora عبر External SMTP (خادمك الخاص)</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (%1)</source>
        <translation>بريد Zuora عبر External SMTP (%1)</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>مزود DNS لديك</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجلًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>0 سجل</numerusform>
            <numerusform>سجلًا واحدًا</numerusform>
            <numerusform>سجلين</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>أضف %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>استبدل %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>احذف %1</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء يحتاج إلى تغيير</translation>
    </message>
    <message>
        <source>%1 to add</source>
        <translation>%1 للإضافة</translation>
    </message>
    <message>
        <source>%1 to replace</source>
        <translation>%1 للاستبدال</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <translation>%1 للحذف</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 سليم</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>لا شيء للنشر</translation>
    </message>
    <message>
        <source>There is nothing to verify.</source>
        <translation>لا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>The record is in place everywhere we asked.</source>
        <translation>السجل في مكانه حيثما سألنا.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are in place everywhere we asked.</source>
        <translation>
            <numerusform>لا سجلات بعد.</numerusform>
            <numerusform>السجل في مكانه حيثما سألنا.</numerusform>
            <numerusform>السجلان كلاهما في مكانهما حيثما سألنا.</numerusform>
            <numerusform>السجلات كلها (%n) في مكانها حيثما سألنا.</numerusform>
            <numerusform>السجلات كلها (%n) في مكانها حيثما سألنا.</numerusform>
            <numerusform>السجلات كلها (%n) في مكانها حيثما سألنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not ask your name servers, so we cannot say what is published.</source>
        <translation>تعذّر علينا سؤال خوادم الأسماء لديك، فلا نستطيع أن نقول ما المنشور.</translation>
    </message>
    <message>
        <source>The record is live on your name servers.</source>
        <translation>ظهر السجل على خوادم الأسماء لديك.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers.</source>
        <translation>
            <numerusform>لا سجلات بعد.</numerusform>
            <numerusform>ظهر السجل على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر السجلان كلاهما على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers that answered; not all of them did.</source>
        <translation>ظهر السجل على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>لا سجلات بعد.</numerusform>
            <numerusform>ظهر السجل على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر السجلان كلاهما على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n) على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>ظهر %1 من أصل %n على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر %1 من أصل سجل واحد على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر %1 من أصل سجلين على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجلات على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجلًا على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجل على خوادم الأسماء التي أجابت؛ ولم تُجب كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not live on your name servers yet.</source>
        <translation>لم يظهر السجل بعد على خوادم الأسماء لديك.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records is live on your name servers yet.</source>
        <translation>
            <numerusform>لا سجلات بعد.</numerusform>
            <numerusform>لم يظهر السجل بعد على خوادم الأسماء لديك.</numerusform>
            <numerusform>لم يظهر أي من السجلين بعد على خوادم الأسماء لديك.</numerusform>
            <numerusform>لم يظهر أي من السجلات (%n) بعد على خوادم الأسماء لديك.</numerusform>
            <numerusform>لم يظهر أي من السجلات (%n) بعد على خوادم الأسماء لديك.</numerusform>
            <numerusform>لم يظهر أي من السجلات (%n) بعد على خوادم الأسماء لديك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on your name servers.</source>
        <translation>
            <numerusform>ظهر %1 من أصل %n على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر %1 من أصل سجل واحد على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر %1 من أصل سجلين على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجلات على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجلًا على خوادم الأسماء لديك.</numerusform>
            <numerusform>ظهر %1 من أصل %n سجل على خوادم الأسماء لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The world should see them by %1.</source>
        <translation>المتوقع أن يراها العالم بحلول %1.</translation>
    </message>
    <message>
        <source>The world should see what is live now by %1.</source>
        <translation>المتوقع أن يرى العالم ما ظهر حتى الآن بحلول %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>تعذّر سؤال %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>For all who send 5,000 messages or more a day to Gmail addresses. What fails is turned away.</source>
        <translation>لكل من يرسل 5,000 رسالة أو أكثر في اليوم إلى عناوين Gmail. وما يفشل يُرفض.</translation>
    </message>
    <message>
        <source>For all who send in bulk to Yahoo and AOL addresses. What fails is turned away.</source>
        <translation>لكل من يرسل بريدًا جماعيًا إلى عناوين Yahoo وAOL. وما يفشل يُرفض.</translation>
    </message>
    <message>
        <source>For all who send more than 5,000 messages a day to Outlook, Hotmail and Live addresses. What fails is turned away.</source>
        <translation>لكل من يرسل أكثر من 5,000 رسالة في اليوم إلى عناوين Outlook وHotmail وLive. وما يفشل يُرفض.</translation>
    </message>
    <message>
        <source>For all who send in bulk to iCloud addresses. What fails is turned away.</source>
        <translation>لكل من يرسل بريدًا جماعيًا إلى عناوين iCloud. وما يفشل يُرفض.</translation>
    </message>
    <message>
        <source>For everybody. What fails lands in spam at best.</source>
        <translation>للجميع. وما يفشل يصل إلى البريد المزعج في أحسن الأحوال.</translation>
    </message>
    <message>
        <source>From the DNS</source>
        <translation>من DNS</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>من الرسالة</translation>
    </message>
    <message>
        <source>Only you know</source>
        <translation>أنت وحدك تعرف</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>سجل SPF</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>مفتاح DKIM</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>سجل DMARC</translation>
    </message>
    <message>
        <source>Report address</source>
        <translation>عنوان التقارير</translation>
    </message>
    <message>
        <source>SPF passes</source>
        <translation>نجاح SPF</translation>
    </message>
    <message>
        <source>DKIM passes</source>
        <translation>نجاح DKIM</translation>
    </message>
    <message>
        <source>SPF fits From</source>
        <translation>مطابقة SPF مع From</translation>
    </message>
    <message>
        <source>DKIM fits From</source>
        <translation>مطابقة DKIM مع From</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>نجاح DMARC</translation>
    </message>
    <message>
        <source>Server has a name</source>
        <translation>للخادم اسم</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Under 0.3 % spam</source>
        <translation>أقل من 0.3 % بريد مزعج</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>رابط إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Only who agreed</source>
        <translation>من وافق فقط</translation>
    </message>
    <message>
        <source>The domain says which servers may send for it.</source>
        <translation>يقول النطاق أي الخوادم يجوز لها أن ترسل باسمه.</translation>
    </message>
    <message>
        <source>The key that proves the signatures is in the DNS.</source>
        <translation>المفتاح الذي يثبت التوقيعات موجود في DNS.</translation>
    </message>
    <message>
        <source>The domain says what shall happen to fakes; watching only (p=none) is enough.</source>
        <translation>يقول النطاق ما يجب أن يحدث للرسائل المزيفة؛ وتكفي المراقبة فقط (p=none).</translation>
    </message>
    <message>
        <source>The DMARC record asks for reports (rua).</source>
        <translation>يطلب سجل DMARC تقارير (rua).</translation>
    </message>
    <message>
        <source>The server that handed the message over may send for its return address.</source>
        <translation>الخادم الذي سلّم الرسالة يجوز له أن يرسل باسم عنوان الإرجاع فيها.</translation>
    </message>
    <message>
        <source>A signature of the message is right.</source>
        <translation>أحد توقيعات الرسالة صحيح.</translation>
    </message>
    <message>
        <source>SPF passes for a return address in the domain that stands in From. On Advanced SMTP it cannot: the return address is Amazon’s.</source>
        <translation>ينجح SPF لعنوان إرجاع في النطاق الموجود في From. ولا يمكن ذلك مع Advanced SMTP: فعنوان الإرجاع يخص Amazon.</translation>
    </message>
    <message>
        <source>A signature is right and made by the domain that stands in From.</source>
        <translation>يوجد توقيع صحيح، وقد وقّعه النطاق الموجود في From.</translation>
    </message>
    <message>
        <source>SPF or DKIM passes for the domain that stands in From.</source>
        <translation>ينجح SPF أو DKIM للنطاق الموجود في From.</translation>
    </message>
    <message>
        <source>The address of the sending server has a name, and that name leads back to it (reverse DNS).</source>
        <translation>لعنوان الخادم المرسِل اسم، وهذا الاسم يعود إلى العنوان نفسه (reverse DNS).</translation>
    </message>
    <message>
        <source>The message came over an encrypted connection (TLS).</source>
        <translation>وصلت الرسالة عبر اتصال مشفّر (TLS).</translation>
    </message>
    <message>
        <source>Fewer than 3 in 1,000 of your messages are reported as spam. Google Postmaster Tools shows yours.</source>
        <translation>أقل من 3 من كل 1,000 من رسائلك يُبلَّغ عنها كبريد مزعج. ويعرض Google Postmaster Tools نسبتك.</translation>
    </message>
    <message>
        <source>Newsletters and offers can be stopped by one click. Invoices need no such link.</source>
        <translation>يمكن إيقاف النشرات والعروض بنقرة واحدة. ولا تحتاج الفواتير إلى رابط كهذا.</translation>
    </message>
    <message>
        <source>You write only to those who agreed to it.</source>
        <translation>لا تكتب إلا إلى من وافق على ذلك.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>رُئي</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>تعذّر السؤال عنه</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
    <message>
        <source>up to you</source>
        <translation>يرجع إليك</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>لا شيء مفقود</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>هناك شيء مفقود</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>لم يثبت بعد</translation>
    </message>
    <message>
        <source>Spreading: your name servers have it, not every resolver has followed yet.</source>
        <translation>قيد الانتشار: السجل موجود على خوادم الأسماء لديك، ولم تلحق به كل محلِّلات الأسماء بعد.</translation>
    </message>
    <message>
        <source>Spreading until %1: your name servers have it, not every resolver has followed yet.</source>
        <translation>قيد الانتشار حتى %1: السجل موجود على خوادم الأسماء لديك، ولم تلحق به كل محلِّلات الأسماء بعد.</translation>
    </message>
    <message>
        <source>Nothing has to change in your DNS, but elsewhere: </source>
        <translation>لا شيء يحتاج إلى تغيير في DNS لديك، بل في مكان آخر: </translation>
    </message>
    <message>
        <source>somebody else keeps a record, and the change is made there, as said below.</source>
        <translation>جهة أخرى تحتفظ بسجل، ويُجرى التغيير هناك كما هو مذكور أدناه.</translation>
    </message>
    <message>
        <source>Look before you publish what is marked “Check first”.</source>
        <translation>انظر قبل أن تنشر ما عليه علامة «افحص أولًا».</translation>
    </message>
    <message>
        <source>What is published at those names could not be read when this list was made. A second SPF or DMARC record beside one that is there breaks both.</source>
        <translation>تعذّرت قراءة ما هو منشور عند هذه الأسماء حين أُعدّت هذه القائمة. ووجود سجل SPF أو DMARC ثانٍ بجانب سجل موجود يُفسد كليهما.</translation>
    </message>
    <message>
        <source>What is published here could not be read. Look first: add this only if nothing of its kind is there.</source>
        <translation>تعذّرت قراءة ما هو منشور هنا. انظر أولًا: لا تُضف هذا إلا إذا لم يكن هناك شيء من نوعه.</translation>
    </message>
    <message>
        <source>Where it says CHECK FIRST, I could not read what is published there now. Please look before you add anything: a second SPF or DMARC record beside one that is there would break both. If something is there, please send it to me instead of adding the record.</source>
        <translation>حيث كُتب «افحص أولًا» لم أستطع قراءة ما هو منشور هناك الآن. أرجو أن تنظر قبل أن تضيف أي شيء: وجود سجل SPF أو DMARC ثانٍ بجانب سجل موجود يُفسد كليهما. وإذا كان هناك شيء فأرسله إليّ بدلًا من إضافة السجل.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1، نحو %2</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>افحص أولًا</translation>
    </message>
    <message>
        <source>What is published there could not be read: look before you publish anything.</source>
        <translation>تعذّرت قراءة ما هو منشور هناك: انظر قبل أن تنشر أي شيء.</translation>
    </message>
    <message>
        <source>check %1 first</source>
        <translation>افحص %1 أولًا</translation>
    </message>
    <message>
        <source>Nothing to change in your DNS, but elsewhere</source>
        <translation>لا شيء يحتاج إلى تغيير في DNS لديك، بل في مكان آخر</translation>
    </message>
    <message>
        <source>%1 to check first</source>
        <translation>%1 للفحص أولًا</translation>
    </message>
    <message>
        <source>%1 to change elsewhere</source>
        <translation>%1 للتغيير في مكان آخر</translation>
    </message>
    <message>
        <source>The record is live on your name servers; %1 could not be asked.</source>
        <translation>ظهر السجل على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers; %1 could not be asked.</source>
        <translation>
            <numerusform>لم يظهر أي سجل على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
            <numerusform>ظهر السجل على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
            <numerusform>ظهر السجلان على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجلات) على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجلًا) على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجل) على خوادم الأسماء لديك؛ وتعذّر سؤال %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>ظهر السجل على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>
            <numerusform>لم يظهر أي سجل على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
            <numerusform>ظهر السجل على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
            <numerusform>ظهر السجلان على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجلات) على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجلًا) على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
            <numerusform>ظهرت السجلات كلها (%n سجل) على خوادم الأسماء التي سألناها: %1 من عناوينها التي عددها %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether everyone who asks there sees them is not known. The name servers decide: it is asked again.</source>
        <translation>لا يُعرف هل يراها كل من يسأل هناك. القول الفصل لخوادم الأسماء: سنسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>SPF lookups: %1 -&gt; %2 of %3</source>
        <translation>عمليات بحث SPF: من %1 إلى %2 من أصل %3</translation>
    </message>
    <message>
        <source>| Do | Type | Name | Value | TTL |</source>
        <comment>The head of a table in Markdown: keep the bars.</comment>
        <translation>| الإجراء | النوع | الاسم | القيمة | TTL |</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>سجلات DNS للنطاق %1</translation>
    </message>
    <message>
        <source>Before, %1 at %2: %3</source>
        <translation>قبل ذلك، %1 عند %2: %3</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>بلا بريد</translation>
    </message>
    <message>
        <source>A domain that sends no mail</source>
        <translation>نطاق لا يُرسل أي بريد</translation>
    </message>
    <message>
        <source>DNS records for %1, which sends no mail</source>
        <translation>سجلات DNS للنطاق %1 الذي لا يُرسل أي بريد</translation>
    </message>
    <message>
        <source>%1 sends no mail. For mailboxes to refuse what others send in its name, the DNS records below are needed at %2.</source>
        <translation>لا يُرسل %1 أي بريد. ولكي ترفض صناديق البريد ما يرسله آخرون باسمه، يلزم وجود سجلات DNS أدناه لدى %2.</translation>
    </message>
    <message>
        <source>%1 sends no mail. </source>
        <translation>لا يُرسل %1 أي بريد. </translation>
    </message>
    <message>
        <source>So that receivers refuse what is sent in its name, </source>
        <translation>لكي يرفض المستقبِلون ما يُرسَل باسمه، </translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>You already publish a key for %1.</source>
        <translation>لديك بالفعل مفتاح منشور من أجل %1.</translation>
    </message>
    <message>
        <source>External SMTP: invoices go the way your other mail goes, under your own control.</source>
        <translation>اختر External SMTP: تسلك الفواتير طريق بريدك الآخر، وتبقى تحت سيطرتك.</translation>
    </message>
    <message>
        <source>Advanced SMTP: signed with your domain’s name, no server and no contract needed.</source>
        <translation>اختر Advanced SMTP: توقيع باسم نطاقك، من دون حاجة إلى خادم أو عقد.</translation>
    </message>
    <message>
        <source>Advanced SMTP: it signs with your domain’s name. First give one active Zuora user a work address in this domain.</source>
        <translation>اختر Advanced SMTP: فهو يوقّع باسم نطاقك. لكن أعطِ أولًا أحد مستخدمي Zuora النشطين عنوان عمل في هذا النطاق.</translation>
    </message>
    <message>
        <source>Default server: the least work. Mail is not signed; DMARC passes by SPF alone.</source>
        <translation>الخادم الافتراضي: أقل جهد. لكن البريد لا يُوقَّع، ولا ينجح DMARC إلا عن طريق SPF وحده.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1: own server</source>
        <translation>%1: خادم خاص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>في مكانها</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were in place.</source>
        <translation>
            <numerusform>لا سجلات بعد.</numerusform>
            <numerusform>كان السجل في مكانه.</numerusform>
            <numerusform>كان السجلان كلاهما في مكانهما.</numerusform>
            <numerusform>كانت السجلات كلها (%n) في مكانها.</numerusform>
            <numerusform>كانت السجلات كلها (%n) في مكانها.</numerusform>
            <numerusform>كانت السجلات كلها (%n) في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for DNS</source>
        <translation>في انتظار DNS</translation>
    </message>
    <message>
        <source>%1 of %2 records were in place.</source>
        <translation>كان %1 من أصل %2 من السجلات في مكانه.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>The file is damaged, or not one of ours. Remove it here, or put a copy that you kept in its place.</source>
        <translation>الملف تالف، أو ليس من ملفاتنا. احذفه من هنا، أو ضع مكانه نسخة احتفظت بها.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>لا نطاق بعد</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>الخطوة %1 من %2.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved by a newer version of Senderwright: it can be looked at, not changed.</source>
        <translation>حُفظ بإصدار أحدث من Senderwright: يمكن الاطلاع عليه، لا تغييره.</translation>
    </message>
</context>
<context>
    <name>surroundings</name>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>مكان بعيد</translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message>
        <source>asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>تعذّر السؤال</translation>
    </message>
    <message>
        <source>We do not know: %1.</source>
        <translation>لا نعرف: %1.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>مزود DNS</translation>
    </message>
    <message>
        <source>no such domain</source>
        <translation>لا يوجد نطاق كهذا</translation>
    </message>
    <message>
        <source>Nobody has registered this name. Check the spelling.</source>
        <translation>لم يسجّل أحد هذا الاسم. تحقق من الإملاء.</translation>
    </message>
    <message>
        <source>The zone’s own name servers could not be found just now. That does not mean there are none.</source>
        <translation>تعذّر الآن العثور على خوادم أسماء المنطقة. هذا لا يعني أنها غير موجودة.</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>خدمة DNS لدى %1</translation>
    </message>
    <message>
        <source>Your records are kept there: that is the panel you will need.</source>
        <translation>سجلاتك محفوظة هناك: هذه هي اللوحة التي ستحتاج إليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>لا خوادم أسماء</numerusform>
            <numerusform>خادم أسماء واحد</numerusform>
            <numerusform>خادما أسماء</numerusform>
            <numerusform>%n خوادم أسماء</numerusform>
            <numerusform>%n خادم أسماء</numerusform>
            <numerusform>%n خادم أسماء</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this DNS host; its panel will show you where records are kept.</source>
        <translation>لا نعرف مزود DNS هذا؛ لكن لوحته ستريك أين تُحفظ السجلات.</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>خوادم البريد</translation>
    </message>
    <message>
        <source>no mail servers</source>
        <translation>لا خوادم بريد</translation>
    </message>
    <message>
        <source>Replies to invoices have nowhere to go.</source>
        <translation>لا تجد الردود على الفواتير مكانًا تصل إليه.</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>يستقبل البريد</translation>
    </message>
    <message>
        <source>Replies and bounces arrive here.</source>
        <translation>تصل الردود والرسائل المرتدة إلى هنا.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>no SPF record</source>
        <translation>لا سجل SPF</translation>
    </message>
    <message>
        <source>We will plan one.</source>
        <translation>سنخطط لسجل.</translation>
    </message>
    <message>
        <source>several SPF records</source>
        <translation>عدة سجلات SPF</translation>
    </message>
    <message>
        <source>There may be only one: receivers treat several as an error. We will merge them.</source>
        <translation>لا يجوز إلا سجل واحد: فالمستلمون يعدّون تعدد السجلات خطأ. سندمجها.</translation>
    </message>
    <message>
        <source>SPF: %1 lookups</source>
        <translation>عدد استعلامات SPF: %1</translation>
    </message>
    <message>
        <source>Receivers stop at 10 lookups and then treat the record as broken.</source>
        <translation>يتوقف المستلمون عند 10 استعلامات، ثم يعدّون السجل معطوبًا.</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>سجل SPF</translation>
    </message>
    <message>
        <source>Costs %1 of 10 lookups. We will merge into it, never replace what it allows.</source>
        <translation>يستهلك %1 من 10 استعلامات. سندمج فيه، ولن نمس ما يسمح به.</translation>
    </message>
    <message>
        <source>We will merge into it, never replace what it allows.</source>
        <translation>سندمج فيه، ولن نمس ما يسمح به.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>no DKIM key seen</source>
        <translation>لم يُرَ مفتاح DKIM</translation>
    </message>
    <message>
        <source>We looked where known vendors put theirs; others cannot be listed.</source>
        <translation>بحثنا حيث يضع المورّدون المعروفون مفاتيحهم؛ أما غيرها فلا يمكن حصره.</translation>
    </message>
    <message>
        <source>DKIM keys: %1</source>
        <translation>مفاتيح DKIM: %1</translation>
    </message>
    <message>
        <source>Somebody signs mail for this domain already. These stay as they are.</source>
        <translation>هناك من يوقّع بريد هذا النطاق بالفعل. تبقى هذه المفاتيح كما هي.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>no DMARC record</source>
        <translation>لا سجل DMARC</translation>
    </message>
    <message>
        <source>We will plan one that only watches, to begin with.</source>
        <translation>سنخطط لسجل يكتفي بالمراقبة في البداية.</translation>
    </message>
    <message>
        <source>several DMARC records</source>
        <translation>عدة سجلات DMARC</translation>
    </message>
    <message>
        <source>Receivers then act as if there were none.</source>
        <translation>عندها يتصرف المستلمون كأنه لا يوجد أي سجل.</translation>
    </message>
    <message>
        <source>DMARC: no reports</source>
        <translation>سجل DMARC بلا تقارير</translation>
    </message>
    <message>
        <source>A policy is published, but nobody is told what happens to the mail.</source>
        <translation>توجد سياسة منشورة، لكن لا أحد يُخبَر بما يحدث للبريد.</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>سجل DMARC</translation>
    </message>
    <message>
        <source>We keep it and complete it where that is needed.</source>
        <translation>نبقيه ونكمله حيث يلزم.</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Answers can be checked for forgery.</source>
        <translation>يمكن التحقق من أن الإجابات غير مزوّرة.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقَّع</translation>
    </message>
    <message>
        <source>That is common, and not needed for this.</source>
        <translation>هذا شائع، وليس ضروريًا لعملنا هنا.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>DKIM: left over</source>
        <translation>سجل DKIM متروك</translation>
    </message>
    <message>
        <source>Only an alias is there, and it leads to no key: an earlier provider left it behind.</source>
        <translation>لا يوجد إلا اسم بديل، وهو لا يؤدي إلى أي مفتاح: تركه مزود سابق.</translation>
    </message>
    <message>
        <source>We do not know: the servers of the domain were not found.</source>
        <translation>لا نعرف: لم يُعثر على خوادم النطاق.</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>لا يستقبل بريدًا (null MX)</translation>
    </message>
    <message>
        <source>Replies to invoices and bounces cannot arrive at this domain.</source>
        <translation>لا يمكن أن تصل الردود على الفواتير ولا الرسائل المرتدة إلى هذا النطاق.</translation>
    </message>
    <message>
        <source>It is kept at %1: changes are made there, not in your DNS.</source>
        <translation>يُحفظ لدى %1: تُجرى التغييرات هناك، لا في DNS لديك.</translation>
    </message>
    <message>
        <source>%1 keeps it: changes are made in its console (%2), not in your DNS.</source>
        <translation>يحتفظ به %1: تُجرى التغييرات في وحدة التحكم الخاصة به (%2)، لا في DNS لديك.</translation>
    </message>
    <message>
        <source>DKIM: no usable key</source>
        <translation>DKIM: لا يوجد مفتاح صالح</translation>
    </message>
    <message>
        <source>What stands there cannot verify a signature: withdrawn, damaged, or no key at all.</source>
        <translation>ما هو موجود هناك لا يمكنه التحقق من أي توقيع: مسحوب أو تالف أو ليس مفتاحًا أصلًا.</translation>
    </message>
    <message>
        <source>DMARC: inherited (%1)</source>
        <translation>DMARC: موروث (%1)</translation>
    </message>
    <message>
        <source>The record of %1 holds here as well, with the policy %2. We keep it so.</source>
        <translation>سجل %1 يسري هنا أيضًا، بالسياسة %2. نُبقيه كما هو.</translation>
    </message>
</context>
<context>
    <name>sw::gui::Desk</name>
    <message>
        <source>Setups (*.senderwright *.json)</source>
        <translation>الإعدادات المحفوظة (*.senderwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>استيراد نسخة</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>فتح إعداد</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>حُفظت نسخة: %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SetupWindow</name>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>هذا تدريب: لا يُحتفظ بأي شيء منه.</translation>
    </message>
    <message>
        <source>Read-only: save a copy to keep your changes.</source>
        <translation>للقراءة فقط: احفظ نسخة لتحتفظ بتغييراتك.</translation>
    </message>
    <message>
        <source>Everything is saved. Every change is, at once.</source>
        <translation>كل شيء محفوظ. فكل تغيير يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet; it is tried again while this window is open. To be safe, save a copy elsewhere (in the menu).</source>
        <translation>آخر تغيير لك لم يُحفظ بعد؛ وتتكرر المحاولة ما دامت هذه النافذة مفتوحة. للأمان احفظ نسخة في مكان آخر (من القائمة).</translation>
    </message>
    <message>
        <source>This setup was saved by a newer version of Senderwright and is open read-only: nothing that you change here is saved.</source>
        <translation>حُفظ هذا الإعداد بإصدار أحدث من Senderwright، وهو مفتوح للقراءة فقط: لن يُحفظ أي شيء تغيّره هنا.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save a copy (in the menu) and go on with that.</source>
        <translation>حدّث Senderwright، أو احفظ نسخة (من القائمة) وتابع العمل عليها.</translation>
    </message>
    <message>
        <source>This setup is open in another Senderwright and therefore read-only here: nothing that you change in this window is saved.</source>
        <translation>هذا الإعداد مفتوح في نسخة أخرى من Senderwright، ولذلك هو هنا للقراءة فقط: لن يُحفظ أي شيء تغيّره في هذه النافذة.</translation>
    </message>
    <message>
        <source>Go on in the other window, or save a copy (in the menu).</source>
        <translation>تابع في النافذة الأخرى، أو احفظ نسخة (من القائمة).</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Your last change could not be saved.</source>
        <translation>تعذّر حفظ آخر تغيير لك.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>ابقَ هنا (&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>حفظ نسخة باسم (&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>إغلاق رغم ذلك (&amp;L)</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SystemTray</name>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Senderwright is watching your records</source>
        <translation>يراقب Senderwright سجلاتك الآن</translation>
    </message>
</context>
<context>
    <name>sw::gui::TrayNotifier</name>
    <message>
        <source>%1: all records are in place</source>
        <translation>النطاق %1: كل السجلات في مكانها</translation>
    </message>
    <message>
        <source>%1: there is news</source>
        <translation>النطاق %1: هناك جديد</translation>
    </message>
</context>
<context>
    <name>sw::ui::AcceptanceCard</name>
    <message>
        <source>Will they accept it?</source>
        <translation>هل سيقبلونه؟</translation>
    </message>
    <message>
        <source>What the large mailbox providers ask of those who send a lot, and what can be seen of it from here.</source>
        <translation>ما تطلبه كبرى خدمات البريد ممن يرسل كثيرًا، وما يمكن رؤيته منه من هنا.</translation>
    </message>
</context>
<context>
    <name>sw::ui::AdvancedSection</name>
    <message>
        <source>&amp;Domain identity: every address of the domain</source>
        <translation>هوية نطاق (Domain Identity): كل عناوين النطاق (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Email identity: one address only</source>
        <translation>هوية بريد (Email Identity): عنوان واحد فقط (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paste what Zuora’s DKIM Settings dialog shows</source>
        <translation>الصق ما يعرضه مربع الحوار DKIM Settings في Zuora (&amp;P)</translation>
    </message>
    <message>
        <source>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Names with or without your domain, in any layout</source>
        <translation>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
الأسماء مع نطاقك أو من دونه، بأي تنسيق</translation>
    </message>
    <message>
        <source>Developer or Central &amp;Sandbox too (three more CNAMEs)</source>
        <translation>وكذلك Developer Sandbox أو Central Sandbox (ثلاثة سجلات CNAME أخرى) (&amp;S)</translation>
    </message>
    <message>
        <source>Identity in Zuora</source>
        <translation>الهوية في Zuora</translation>
    </message>
    <message>
        <source>With an email identity Amazon signs with its own name only, so DMARC never passes.</source>
        <translation>مع هوية البريد توقّع Amazon باسمها هي فقط، فلا ينجح DMARC أبدًا.</translation>
    </message>
    <message>
        <source>Choose the domain identity if you can.</source>
        <translation>اختر هوية النطاق إن أمكنك.</translation>
    </message>
    <message>
        <source>In Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</source>
        <translation>في Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</translation>
    </message>
</context>
<context>
    <name>sw::ui::BudgetGauge</name>
    <message>
        <source>DNS lookups: could not be counted</source>
        <translation>استعلامات DNS: تعذّر عدّها</translation>
    </message>
    <message>
        <source>DNS lookups %1 of %2</source>
        <translation>استعلامات DNS: %1 من %2</translation>
    </message>
    <message>
        <source>DNS lookups %1 → %2 of %3</source>
        <translation>استعلامات DNS: %1 ← %2 من %3</translation>
    </message>
</context>
<context>
    <name>sw::ui::BusyRow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>sw::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>تم نسخ %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::DefaultSection</name>
    <message>
        <source>&amp;Email of the tenant profile</source>
        <translation>عنوان البريد في ملف المستأجر (&amp;E)</translation>
    </message>
    <message>
        <source>Email of the tenant profile</source>
        <translation>عنوان البريد في ملف المستأجر</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>In Zuora: Administration Settings › Manage Tenant Profile. Zuora sends in its name.</source>
        <translation>في Zuora: Administration Settings › Manage Tenant Profile. ترسل Zuora باسم هذا العنوان.</translation>
    </message>
    <message>
        <source>This server does not sign, so only SPF can make DMARC pass: the sender’s address has to be in your own domain.</source>
        <translation>هذا الخادم لا يوقّع، فلا ينجح DMARC إلا عن طريق SPF: يجب أن يكون عنوان المرسِل في نطاقك أنت.</translation>
    </message>
    <message>
        <source>%1 is not in %2, so DMARC cannot pass.</source>
        <translation>العنوان %1 ليس في %2، فلا يمكن أن ينجح DMARC.</translation>
    </message>
    <message>
        <source>Use an address of %1 in the tenant profile.</source>
        <translation>استخدم في ملف المستأجر عنوانًا من %1.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DetailsPage</name>
    <message>
        <source>Paste the CNAMEs that Zuora Support sent for &amp;Workflow</source>
        <translation>الصق سجلات CNAME التي أرسلها فريق دعم Zuora من أجل Workflow (&amp;W)</translation>
    </message>
    <message>
        <source>names and values, in any layout</source>
        <translation>الأسماء والقيم، بأي تنسيق</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them; they hold for Production and all sandboxes at once.</source>
        <translation>اطلبها من Zuora Global Support؛ وهي تسري على Production وعلى كل بيئات sandbox معًا.</translation>
    </message>
    <message>
        <source>What does Zuora show for Advanced SMTP?</source>
        <translation>ماذا تعرض Zuora في Advanced SMTP؟</translation>
    </message>
    <message>
        <source>Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS.</source>
        <translation>انسخ سجلات DKIM من Zuora والصقها هنا؛ وسنحوّلها إلى سجلات لنظام DNS لديك.</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>من ينقل بريدك؟</translation>
    </message>
    <message>
        <source>Choose who sends, and give what only its console or its administrator knows.</source>
        <translation>اختر من يرسل، وأدخل ما لا تعرفه إلا وحدة تحكمه أو مسؤوله.</translation>
    </message>
    <message>
        <source>Which address is in the tenant profile?</source>
        <translation>ما العنوان الموجود في ملف المستأجر؟</translation>
    </message>
    <message>
        <source>Zuora’s default server sends in that name. It has to be in your domain.</source>
        <translation>يرسل الخادم الافتراضي لدى Zuora بهذا الاسم. ويجب أن يكون في نطاقك.</translation>
    </message>
    <message>
        <source>Does this domain receive mail?</source>
        <translation>هل يستقبل هذا النطاق البريد؟</translation>
    </message>
    <message>
        <source>It will say that no mail comes from it. Whether mail still arrives is another matter.</source>
        <translation>سيعلن أنه لا يصدر عنه أي بريد. أما هل ما زال يصل إليه بريد فمسألة أخرى.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DirectPublishDialog</name>
    <message>
        <source>Publish directly</source>
        <translation>النشر مباشرة</translation>
    </message>
    <message>
        <source>With a key that may change the zone, all records are published at once, or none of them.</source>
        <translation>بمفتاح يجوز له تغيير المنطقة تُنشر كل السجلات دفعة واحدة، أو لا يُنشر أي منها.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Name server and key</source>
        <translation>خادم الأسماء والمفتاح</translation>
    </message>
    <message>
        <source>&amp;Name server that takes updates</source>
        <translation>خادم الأسماء الذي يقبل التحديثات (&amp;N)</translation>
    </message>
    <message>
        <source>The zone&apos;s primary. Hidden ones are not in the zone: ask whoever runs it.</source>
        <translation>الخادم الأساسي للمنطقة. والخوادم المخفية غير مذكورة في المنطقة: اسأل من يديرها.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>تراجع (&amp;U)…</translation>
    </message>
    <message>
        <source>Shows what it takes to undo the last update</source>
        <translation>يعرض ما يلزم للتراجع عن آخر تحديث</translation>
    </message>
    <message>
        <source>Save un&amp;do file…</source>
        <translation>حفظ ملف التراجع (&amp;D)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <source>Looking at the name server…</source>
        <translation>ننظر في خادم الأسماء…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>Looking at what became of it…</source>
        <translation>ننظر فيما حدث للتحديث…</translation>
    </message>
    <message>
        <source>Not possible like this: nothing was changed.</source>
        <translation>لا يمكن ذلك بهذا الشكل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing to change: %1 has it all.</source>
        <translation>لا شيء للتغيير: كل شيء موجود لدى %1.</translation>
    </message>
    <message>
        <source>This takes the last update back at %1:</source>
        <translation>هذا يتراجع عن آخر تحديث لدى %1:</translation>
    </message>
    <message>
        <source>Exactly this would be changed at %1:</source>
        <translation>هذا بالضبط ما سيتغير لدى %1:</translation>
    </message>
    <message>
        <source>Taken back: %1 shows the records as they were.</source>
        <translation>تم التراجع: يُظهر %1 السجلات كما كانت.</translation>
    </message>
    <message>
        <source>Done: %1 shows every record as planned.</source>
        <translation>تم: يُظهر %1 كل سجل كما هو مخطط له.</translation>
    </message>
    <message>
        <source>Go on to watch the world see them.</source>
        <translation>تابع لتراقب وصولها إلى العالم.</translation>
    </message>
    <message>
        <source>The name server says that all changes were made, but does not show them all.</source>
        <translation>يقول خادم الأسماء إن كل التغييرات أُجريت، لكنه لا يُظهرها كلها.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>انظر مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>As seen just now, nothing was changed.</source>
        <translation>بحسب ما رُئي الآن، لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Take bac&amp;k %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للتراجع عنها (&amp;K)</numerusform>
            <numerusform>التراجع عن تغيير واحد (&amp;K)</numerusform>
            <numerusform>التراجع عن تغييرين (&amp;K)</numerusform>
            <numerusform>التراجع عن %n تغييرات (&amp;K)</numerusform>
            <numerusform>التراجع عن %n تغييرًا (&amp;K)</numerusform>
            <numerusform>التراجع عن %n تغيير (&amp;K)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للنشر (&amp;P)</numerusform>
            <numerusform>نشر تغيير واحد (&amp;P)</numerusform>
            <numerusform>نشر تغييرين (&amp;P)</numerusform>
            <numerusform>نشر %n تغييرات (&amp;P)</numerusform>
            <numerusform>نشر %n تغييرًا (&amp;P)</numerusform>
            <numerusform>نشر %n تغيير (&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق (&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook at what would change</source>
        <translation>انظر ما الذي سيتغير (&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>انظر مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>Save undo file</source>
        <translation>حفظ ملف التراجع</translation>
    </message>
    <message>
        <source>%1 undo.json</source>
        <translation>%1 undo.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>“senderwright-cli publish --undo” takes the update back with it.</source>
        <translation>به يتراجع الأمر «senderwright-cli publish --undo» عن التحديث.</translation>
    </message>
    <message>
        <source>Not saved, so nothing was sent: an update that cannot be taken back is not made.</source>
        <translation>لم يُحفظ، لذلك لم يُرسل شيء: فالتحديث الذي لا يمكن التراجع عنه لا يُجرى.</translation>
    </message>
    <message>
        <source>What takes it back is saved first, in %1.</source>
        <translation>يُحفظ أولًا ما يلزم للتراجع عنه، في %1.</translation>
    </message>
    <message>
        <source>Not saved: the undo file still holds the whole update, not the part made.</source>
        <translation>لم يُحفظ: ما زال ملف التراجع يحوي التحديث كله، لا الجزء الذي أُجري منه.</translation>
    </message>
    <message>
        <source>What takes this back is saved in %1.</source>
        <translation>ما يلزم للتراجع عن هذا محفوظ في %1.</translation>
    </message>
    <message>
        <source>Only a part was done: below, what was made and what was not.</source>
        <translation>لم يُنجز إلا جزء: تجد أدناه ما أُجري وما لم يُجرَ.</translation>
    </message>
    <message>
        <source>Undo once more to take back the rest.</source>
        <translation>تراجع مرة أخرى للتراجع عن الباقي.</translation>
    </message>
    <message>
        <source>Look again to go on with the rest, or undo what was made.</source>
        <translation>انظر مرة أخرى لمتابعة الباقي، أو تراجع عما أُجري.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DomainPage</name>
    <message>
        <source>Which address do your customers see in From?</source>
        <translation>ما العنوان الذي يراه عملاؤك في From؟</translation>
    </message>
    <message>
        <source>Type the address that your invoices come from. We look at what its domain publishes; nothing is changed.</source>
        <translation>اكتب العنوان الذي تأتي منه فواتيرك. ننظر فيما ينشره نطاقه؛ ولا نغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Practice: a sample domain on this computer. Nothing real is asked or touched.</source>
        <translation>تدريب: نطاق تجريبي على هذا الحاسوب. لا يُسأل شيء حقيقي ولا يُمَسّ.</translation>
    </message>
    <message>
        <source>&amp;Address or domain</source>
        <translation>العنوان أو النطاق (&amp;A)</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>العنوان أو النطاق</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>النطاق: %1</translation>
    </message>
    <message>
        <source>Domain: %1 (%2)</source>
        <translation>النطاق: %1 (%2)</translation>
    </message>
    <message>
        <source>An address, a domain, or a link copied from anywhere.</source>
        <translation>عنوان أو نطاق أو رابط منسوخ من أي مكان.</translation>
    </message>
    <message>
        <source>It has a past: an earlier provider left records behind.</source>
        <translation>لهذا النطاق ماضٍ: ترك مزود سابق سجلات وراءه.</translation>
    </message>
    <message>
        <source>No network? Read a &amp;zone file…</source>
        <translation>لا شبكة؟ اقرأ ملف منطقة (&amp;Z)…</translation>
    </message>
    <message>
        <source>A zone file or a saved plan is taken as what is published</source>
        <translation>يُؤخذ ملف المنطقة أو الخطة المحفوظة على أنه ما هو منشور</translation>
    </message>
    <message>
        <source>Ask the &amp;DNS again</source>
        <translation>اسأل DNS مرة أخرى (&amp;D)</translation>
    </message>
    <message>
        <source>Read from %1: this is what counts as published.</source>
        <translation>قُرئ من %1: هذا ما يُعدّ منشورًا.</translation>
    </message>
    <message>
        <source>Checking later still asks the DNS.</source>
        <translation>يظل التحقق لاحقًا يسأل DNS.</translation>
    </message>
    <message>
        <source>Read what is published</source>
        <translation>قراءة ما هو منشور</translation>
    </message>
    <message>
        <source>Zone files and saved plans (*.zone *.txt *.json *.db);;All files (*)</source>
        <translation>ملفات المناطق والخطط المحفوظة (*.zone *.txt *.json *.db);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidencePopup</name>
    <message>
        <source>all evidence</source>
        <translation>كل الأدلة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidenceView</name>
    <message>
        <source>Asked %1</source>
        <translation>سُئل: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> عبر %1</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> في %1</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>، %1 م.ث</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>sw::ui::ExternalSection</name>
    <message>
        <source>&amp;Paste the DNS records that its console shows</source>
        <translation>الصق سجلات DNS التي تعرضها وحدة تحكمه (&amp;P)</translation>
    </message>
    <message>
        <source>em1234    u1234567.wl123.sendgrid.net
Names with or without your domain, in any layout</source>
        <translation>em1234    u1234567.wl123.sendgrid.net
الأسماء مع نطاقك أو من دونه، بأي تنسيق</translation>
    </message>
    <message>
        <source>&amp;Who carries your mail?</source>
        <translation>من ينقل بريدك (&amp;W)؟</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>من ينقل بريدك؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation>خادم البريد الخاص بنا</translation>
    </message>
    <message>
        <source>Nothing to fill in: its records are the same for everyone.</source>
        <translation>لا شيء يجب ملؤه: فسجلاته واحدة للجميع.</translation>
    </message>
    <message>
        <source>We do not know yet who carries your mail.</source>
        <translation>لا نعرف بعد من ينقل بريدك.</translation>
    </message>
    <message>
        <source>Choose the vendor from the list, or your own server.</source>
        <translation>اختر المورّد من القائمة، أو اختر خادمك الخاص.</translation>
    </message>
</context>
<context>
    <name>sw::ui::FinishPage</name>
    <message>
        <source>Hand it over</source>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما تبقّى</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة المهام</translation>
    </message>
    <message>
        <source>Checklist PDF</source>
        <translation>قائمة المهام بصيغة PDF</translation>
    </message>
    <message>
        <source>Every record with a tick box, before and after, the steps at the DNS host, and what comes next.</source>
        <translation>كل سجل مع مربع للتأشير، وما قبل التغيير وما بعده، والخطوات لدى مزود DNS، وما يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>استعراض (&amp;W)…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الورق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>افتح ملف PDF (&amp;O)</translation>
    </message>
    <message>
        <source>No program answered for PDF files.</source>
        <translation>لم يستجب أي برنامج لملفات PDF.</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>الملف موجود في %1.</translation>
    </message>
    <message>
        <source>E&amp;xport checklist PDF</source>
        <translation>تصدير قائمة المهام بصيغة PDF (&amp;X)</translation>
    </message>
    <message>
        <source>%1 DNS checklist.pdf</source>
        <translation>قائمة مهام DNS للنطاق %1.pdf</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>تصدير قائمة المهام</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>لا توجد سجلات بعد.</translation>
    </message>
    <message>
        <source>Go back to “Records” first.</source>
        <translation>عُد أولًا إلى «السجلات».</translation>
    </message>
    <message>
        <source>There is no file name.</source>
        <translation>لا يوجد اسم للملف.</translation>
    </message>
    <message>
        <source>Type where the checklist shall go.</source>
        <translation>اكتب المكان الذي تريد حفظ قائمة المهام فيه.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n page(s).</source>
        <translation>
            <numerusform>حُفظ: %1، بلا صفحات.</numerusform>
            <numerusform>حُفظ: %1، صفحة واحدة.</numerusform>
            <numerusform>حُفظ: %1، صفحتان.</numerusform>
            <numerusform>حُفظ: %1، %n صفحات.</numerusform>
            <numerusform>حُفظ: %1، %n صفحة.</numerusform>
            <numerusform>حُفظ: %1، %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the checklist, or give it to the person who runs your DNS.</source>
        <translation>احتفظ بقائمة المهام، أو أعطها لمن يدير DNS لديك.</translation>
    </message>
    <message>
        <source>Export the checklist and give it to the person who runs your DNS.</source>
        <translation>صدّر قائمة المهام وأعطها لمن يدير DNS لديك.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما الذي يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::ui::HostPageDialog</name>
    <message>
        <source>At your DNS host’s own page</source>
        <translation>في صفحة مزود DNS لديك</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>نبحث عن الصفحة…</translation>
    </message>
    <message>
        <source>What the DNS host says of itself</source>
        <translation>ما يقوله مزود DNS عن نفسه</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <source>Asks for TXT at %1 in the practice world, and nothing else. Nothing is changed.</source>
        <translation>يُسأل في عالم التدريب عن TXT عند %1 ولا شيء غيره. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, and nothing else: by your settings only your name servers and your resolver are asked. Nothing is changed.</source>
        <translation>يُسأل عن TXT عند %1 ولا شيء غيره: حسب تفضيلاتك لا يُسأل إلا خوادم الأسماء لديك ومحلِّل الأسماء الخاص بك. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there. Nothing is changed.</source>
        <translation>يُسأل عن TXT عند %1، ثم يُرسل طلب HTTPS واحد إلى المضيف المذكور هناك. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there, and another to ask whether it knows the template of %2. Nothing is changed.</source>
        <translation>يُسأل عن TXT عند %1، ثم يُرسل طلب HTTPS واحد إلى المضيف المذكور هناك، وطلب آخر لمعرفة هل يعرف قالب %2. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>L&amp;ook for the page</source>
        <translation>ابحث عن الصفحة (&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>ابحث مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>افتح الصفحة (&amp;O)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق (&amp;O)</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host’s panel by hand.</source>
        <translation>ابحث مرة أخرى، أو اذهب إلى لوحة مزود DNS بنفسك.</translation>
    </message>
    <message>
        <source>Cancelled: nobody is asked any more.</source>
        <translation>أُلغي: لم يعد يُسأل أحد.</translation>
    </message>
    <message>
        <source>The zone names %1. Nobody outside the practice world is asked.</source>
        <translation>تذكر المنطقة %1. لا يُسأل أحد خارج عالم التدريب.</translation>
    </message>
    <message>
        <source>The zone names %1, which was not asked: by your settings only your name servers and your resolver are asked.</source>
        <translation>تذكر المنطقة %1، ولم يُسأل: حسب تفضيلاتك لا يُسأل إلا خوادم الأسماء لديك ومحلِّل الأسماء الخاص بك.</translation>
    </message>
    <message>
        <source>Change that in the settings, or go to the DNS host’s panel by hand.</source>
        <translation>غيّر ذلك في التفضيلات، أو اذهب إلى لوحة مزود DNS بنفسك.</translation>
    </message>
    <message>
        <source>Your DNS host does not take part in Domain Connect for this zone.</source>
        <translation>لا يشارك مزود DNS لديك في Domain Connect لهذه المنطقة.</translation>
    </message>
    <message>
        <source>What %1 sent as its settings cannot be understood.</source>
        <translation>ما أرسله %1 على أنه إعداداته غير مفهوم.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of its settings.</source>
        <translation>أجاب %1 برمز الحالة %2 في HTTP بدلًا من إعداداته.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is: its certificate is not valid for this name.</source>
        <translation>لم يُثبت %1 هويته: شهادته غير صالحة لهذا الاسم.</translation>
    </message>
    <message>
        <source>%1 sent far more than its settings can be.</source>
        <translation>أرسل %1 أكثر بكثير مما يمكن أن تكون عليه إعداداته.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>مزود DNS</translation>
    </message>
    <message>
        <source>Your DNS host takes part, but does not say where its page is.</source>
        <translation>مزود DNS لديك مشارك، لكنه لا يبيّن مكان صفحته.</translation>
    </message>
    <message>
        <source>Go to its panel by hand.</source>
        <translation>اذهب إلى لوحته بنفسك.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>تُفتح عند</translation>
    </message>
    <message>
        <source>Your DNS host says where the page for this zone is.</source>
        <translation>يبيّن مزود DNS لديك مكان صفحة هذه المنطقة.</translation>
    </message>
    <message>
        <source>Copy the records into it by hand.</source>
        <translation>انسخ السجلات إليها بنفسك.</translation>
    </message>
    <message>
        <source>It does not say which templates it knows: copy the records into it by hand.</source>
        <translation>لا يبيّن أي القوالب يعرف: انسخ السجلات إلى صفحته بنفسك.</translation>
    </message>
    <message>
        <source>It did not say whether it knows the template of %1: copy the records into it by hand.</source>
        <translation>لم يبيّن هل يعرف قالب %1: انسخ السجلات إلى صفحته بنفسك.</translation>
    </message>
    <message>
        <source>It does not know the template of %1: copy the records into it by hand.</source>
        <translation>لا يعرف قالب %1: انسخ السجلات إلى صفحته بنفسك.</translation>
    </message>
    <message>
        <source>It knows the template of %1: the vendor’s own console can publish the records there.</source>
        <translation>يعرف قالب %1: تستطيع لوحة المورّد نفسه نشر السجلات هناك.</translation>
    </message>
    <message>
        <source>No browser answered.</source>
        <translation>لم يستجب أي متصفح.</translation>
    </message>
    <message>
        <source>The address is on the clipboard now: paste it into a browser.</source>
        <translation>العنوان الآن في الحافظة: الصقه في متصفح.</translation>
    </message>
    <message>
        <source>DNS hosts that take part in Domain Connect say in this way where the page for a zone is.</source>
        <translation>بهذه الطريقة يبيّن مزودو DNS المشاركون في Domain Connect مكان صفحة المنطقة.</translation>
    </message>
    <message>
        <source>Copy the records into its panel by hand: the table has them in the form that it wants.</source>
        <translation>انسخ السجلات إلى لوحته بنفسك: هي في الجدول بالصيغة التي يريدها.</translation>
    </message>
</context>
<context>
    <name>sw::ui::LessonCard</name>
    <message>
        <source>Try another &amp;mistake</source>
        <translation>جرّب خطأ آخر (&amp;M)</translation>
    </message>
    <message>
        <source>Find a mistake before you meet a real one.</source>
        <translation>اكتشف خطأ قبل أن تواجه خطأ حقيقيًا.</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; this page finds out which and why.</source>
        <translation>يُنشر سجل واحد خطأً عمدًا؛ وتكتشف هذه الصفحة أي سجل هو ولماذا.</translation>
    </message>
    <message>
        <source>Try a &amp;mistake</source>
        <translation>جرّب خطأ (&amp;M)</translation>
    </message>
    <message>
        <source>One record is wrong now, on purpose.</source>
        <translation>يوجد الآن سجل واحد خاطئ، عمدًا.</translation>
    </message>
    <message>
        <source>Your name servers are being asked; watch which row is unlike the others.</source>
        <translation>تُسأل خوادم الأسماء لديك الآن؛ راقب أي صف يختلف عن الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>Publish it &amp;right</source>
        <translation>انشره صحيحًا (&amp;R)</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>%1: a mistake, such as: The domain stands twice in the name</comment>
        <translation>اكتُشف الخطأ: %1.</translation>
    </message>
    <message>
        <source>Read below how to mend it, then publish it right.</source>
        <translation>اقرأ أدناه كيف تصلحه، ثم انشره صحيحًا.</translation>
    </message>
    <message>
        <source>Published right.</source>
        <translation>نُشر صحيحًا.</translation>
    </message>
    <message>
        <source>Your name servers are being asked again.</source>
        <translation>تُسأل خوادم الأسماء لديك مرة أخرى.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>تم الإصلاح.</translation>
    </message>
    <message>
        <source>You found and mended every mistake.</source>
        <translation>اكتشفت كل الأخطاء وأصلحتها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mistake(s) found and mended</source>
        <translation>
            <numerusform>اكتُشف وأُصلح %1 من أصل %n من الأخطاء</numerusform>
            <numerusform>اكتُشف وأُصلح %1 من أصل خطأ واحد</numerusform>
            <numerusform>اكتُشف وأُصلح %1 من أصل خطأين</numerusform>
            <numerusform>اكتُشف وأُصلح %1 من أصل %n أخطاء</numerusform>
            <numerusform>اكتُشف وأُصلح %1 من أصل %n خطأ</numerusform>
            <numerusform>اكتُشف وأُصلح %1 من أصل %n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice clock: a minute passes in a second</source>
        <translation>ساعة التدريب: تمر الدقيقة في ثانية</translation>
    </message>
    <message numerus="yes">
        <source>Practice clock: %n times as fast</source>
        <translation>
            <numerusform>ساعة التدريب: متوقفة</numerusform>
            <numerusform>ساعة التدريب: بالسرعة العادية</numerusform>
            <numerusform>ساعة التدريب: أسرع مرتين</numerusform>
            <numerusform>ساعة التدريب: أسرع %n مرات</numerusform>
            <numerusform>ساعة التدريب: أسرع %n مرة</numerusform>
            <numerusform>ساعة التدريب: أسرع %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::MessageDrop</name>
    <message>
        <source>&amp;Open a message…</source>
        <translation>افتح رسالة (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Use the sample message</source>
        <translation>استخدم العيّنة (&amp;U)</translation>
    </message>
    <message>
        <source>The &amp;received message</source>
        <translation>الرسالة المستلمة (&amp;R)</translation>
    </message>
    <message>
        <source>Source of the received message</source>
        <translation>مصدر الرسالة المستلمة</translation>
    </message>
    <message>
        <source>Drop the saved message (.eml) here, or paste its source.
In most mail programs: open the message, then “Show original” or “View source”.</source>
        <translation>أفلت الرسالة المحفوظة (.eml) هنا، أو الصق مصدرها.
في معظم برامج البريد: افتح الرسالة، ثم اختر «Show original» أو «View source».</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Open a received message</source>
        <translation>فتح رسالة مستلمة</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt);;All files (*)</source>
        <translation>الرسائل (*.eml *.msg *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>sw::ui::MistakeButton</name>
    <message>
        <source>Publish with a mista&amp;ke</source>
        <translation>النشر مع خطأ (&amp;K)</translation>
    </message>
    <message>
        <source>A lesson: one record is published wrongly on purpose, and you find out which and why</source>
        <translation>درس: يُنشر سجل واحد خطأً عمدًا، وتكتشف أنت أي سجل هو ولماذا</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; the next page finds out which and why.</source>
        <translation>يُنشر سجل واحد خطأً عمدًا؛ وتكتشف الصفحة التالية أي سجل هو ولماذا.</translation>
    </message>
    <message>
        <source>&amp;Surprise me</source>
        <translation>فاجئني (&amp;S)</translation>
    </message>
</context>
<context>
    <name>sw::ui::NoMailSection</name>
    <message>
        <source>&amp;Leave that as it is</source>
        <translation>&amp;اتركه كما هو</translation>
    </message>
    <message>
        <source>Published MX records stay. Where there are none, a null MX says that no mail is accepted.</source>
        <translation>تبقى سجلات MX المنشورة. وإن لم توجد، يقول سجل MX فارغ إنه لا يُقبل أي بريد.</translation>
    </message>
    <message>
        <source>&amp;Yes, it receives mail</source>
        <translation>&amp;نعم، يستقبل البريد</translation>
    </message>
    <message>
        <source>MX records are left alone.</source>
        <translation>لا تُمَس سجلات MX.</translation>
    </message>
    <message>
        <source>&amp;No, it receives none</source>
        <translation>&amp;لا، لا يستقبل أي بريد</translation>
    </message>
    <message>
        <source>A null MX takes the place of whatever MX is published: mail to this domain is refused.</source>
        <translation>يحل سجل MX فارغ محل أي MX منشور: يُرفض البريد المرسَل إلى هذا النطاق.</translation>
    </message>
</context>
<context>
    <name>sw::ui::OrderedList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>إزالة من %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>نقل إلى أعلى في %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>نقل إلى أسفل في %1</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::OwnServerSection</name>
    <message>
        <source>The servers that &amp;receive our mail send it too (MX)</source>
        <translation>الخوادم التي تستقبل بريدنا ترسله أيضًا (MX) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Addresses or names of the servers that send</source>
        <translation>عناوين الخوادم المرسِلة أو أسماؤها (&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>النص «%1» ليس عنوان IP ولا اسم مضيف.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>افصل بين العناوين المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>Signing key (DKIM)</source>
        <translation>مفتاح التوقيع (DKIM)</translation>
    </message>
    <message>
        <source>&amp;Make a new key here</source>
        <translation>إنشاء مفتاح جديد هنا (&amp;M)</translation>
    </message>
    <message>
        <source>We &amp;have a key: paste its public half</source>
        <translation>لدينا مفتاح: الصق نصفه العام (&amp;H)</translation>
    </message>
    <message>
        <source>The server does n&amp;ot sign</source>
        <translation>الخادم لا يوقّع (&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;lector</source>
        <translation>المحدِّد (&amp;L)</translation>
    </message>
    <message>
        <source>A short name for the key; the server signs with the same one.</source>
        <translation>اسم قصير للمفتاح؛ ويوقّع الخادم بالاسم نفسه.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>اختيار المجلد (&amp;F)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the key</source>
        <translation>إنشاء المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Save the private key &amp;in</source>
        <translation>حفظ المفتاح الخاص في (&amp;I)</translation>
    </message>
    <message>
        <source>Only you can read the file. It is shown nowhere and sent nowhere; carry it to the mail server yourself.</source>
        <translation>أنت وحدك تستطيع قراءة الملف. لا يُعرض في أي مكان ولا يُرسل إلى أي مكان؛ انقله بنفسك إلى خادم البريد.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>جارٍ إنشاء المفتاح…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>The key is made. Its public half goes into the records.</source>
        <translation>أُنشئ المفتاح. ونصفه العام يدخل في السجلات.</translation>
    </message>
    <message>
        <source>Understood: a public key. It goes into the records.</source>
        <translation>فُهم: مفتاح عام. وسيدخل في السجلات.</translation>
    </message>
    <message>
        <source>Where to save the private key</source>
        <translation>مكان حفظ المفتاح الخاص</translation>
    </message>
    <message>
        <source>The key needs a selector first.</source>
        <translation>يحتاج المفتاح إلى محدِّد أولًا.</translation>
    </message>
    <message>
        <source>Letters and digits, for example billing1.</source>
        <translation>حروف لاتينية وأرقام، مثل billing1.</translation>
    </message>
    <message>
        <source>The private key is in %1.</source>
        <translation>المفتاح الخاص موجود في %1.</translation>
    </message>
    <message>
        <source>Its public half goes into the records.</source>
        <translation>نصفه العام يدخل في السجلات.</translation>
    </message>
    <message>
        <source>Stopped. No key was written.</source>
        <translation>توقف العمل. لم يُكتب أي مفتاح.</translation>
    </message>
    <message>
        <source>Nobody would be allowed to send.</source>
        <translation>لن يُسمح لأحد بالإرسال.</translation>
    </message>
    <message>
        <source>Give the address or the name of the server that sends, or tick the line below.</source>
        <translation>أدخل عنوان الخادم المرسِل أو اسمه، أو ضع علامة على السطر أدناه.</translation>
    </message>
    <message>
        <source>The key has not been made yet.</source>
        <translation>لم يُنشأ المفتاح بعد.</translation>
    </message>
    <message>
        <source>Press “Make the key”, or choose another line.</source>
        <translation>اضغط على «إنشاء المفتاح»، أو اختر سطرًا آخر.</translation>
    </message>
    <message>
        <source>The key needs a selector.</source>
        <translation>يحتاج المفتاح إلى محدِّد.</translation>
    </message>
    <message>
        <source>There is no public key yet.</source>
        <translation>لا يوجد مفتاح عام بعد.</translation>
    </message>
    <message>
        <source>Paste it here, or choose another line.</source>
        <translation>الصقه هنا، أو اختر سطرًا آخر.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PasteBox</name>
    <message>
        <source>&amp;Use the sample paste</source>
        <translation>استخدم عيّنة اللصق (&amp;U)</translation>
    </message>
    <message>
        <source>Understood: %1 %2 %3</source>
        <translation>فُهم: %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: not needed here</source>
        <translation>%1 %2: غير لازم هنا</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…</numerusform>
            <numerusform>… وواحد غيرها</numerusform>
            <numerusform>… واثنان غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside:</source>
        <translation>متروك جانبًا:</translation>
    </message>
    <message>
        <source>%1 of %2 records understood.</source>
        <translation>فُهم %1 من أصل %2 من السجلات.</translation>
    </message>
    <message>
        <source>Paste the others too, below what is there.</source>
        <translation>الصق السجلات الأخرى أيضًا، تحت ما هو موجود.</translation>
    </message>
    <message>
        <source>%1 records understood, %2 expected.</source>
        <translation>عدد السجلات المفهومة %1، والمتوقع %2.</translation>
    </message>
    <message>
        <source>Take out those that belong to something else.</source>
        <translation>احذف ما يخص شيئًا آخر منها.</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>لم يُلصق شيء بعد.</translation>
    </message>
    <message>
        <source>Copy what the console shows, names and values, and paste it here.</source>
        <translation>انسخ ما تعرضه وحدة التحكم، من أسماء وقيم، والصقه هنا.</translation>
    </message>
    <message>
        <source>There is no record in this text that we can use.</source>
        <translation>لا يوجد في هذا النص سجل يمكننا استخدامه.</translation>
    </message>
    <message>
        <source>Copy the names and values once more, as the console shows them.</source>
        <translation>انسخ الأسماء والقيم مرة أخرى، كما تعرضها وحدة التحكم.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyLadderCard</name>
    <message>
        <source>Is it time for the next step?</source>
        <translation>هل حان وقت الخطوة التالية؟</translation>
    </message>
    <message>
        <source>Tick what you know to be so. Nobody can see these things from outside.</source>
        <translation>ضع علامة على ما تعرف أنه صحيح. فلا أحد يرى هذه الأمور من الخارج.</translation>
    </message>
    <message>
        <source>The policy of &amp;today has stood for 30 days or longer</source>
        <translation>سياسة اليوم مضى عليها 30 يومًا أو أكثر (&amp;T)</translation>
    </message>
    <message>
        <source>Somebody r&amp;eads the reports</source>
        <translation>هناك من يقرأ التقارير (&amp;E)</translation>
    </message>
    <message>
        <source>The reports show that every service that &amp;sends for us passes</source>
        <translation>تُظهر التقارير أن كل خدمة ترسل باسمنا تنجح (&amp;S)</translation>
    </message>
    <message>
        <source>All of them sign with D&amp;KIM</source>
        <translation>كلها توقّع بـ DKIM (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Our people do not write to mailing lists from this domain</source>
        <translation>لا يكتب موظفونا إلى قوائم بريدية من هذا النطاق (&amp;O)</translation>
    </message>
    <message>
        <source>Yes. The next step is “%1”.</source>
        <translation>نعم. الخطوة التالية هي «%1».</translation>
    </message>
    <message>
        <source>Not yet: stay with “%1”.</source>
        <translation>ليس بعد: ابقَ على «%1».</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyPage</name>
    <message>
        <source>What shall receivers do with fakes?</source>
        <translation>ماذا يفعل المستلمون بالرسائل المزيفة؟</translation>
    </message>
    <message>
        <source>What the report mailbox&apos;s domain must publish</source>
        <translation>ما يجب أن ينشره نطاق صندوق التقارير</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>في DNS</translation>
    </message>
    <message>
        <source>Reports and subdomains</source>
        <translation>التقارير والنطاقات الفرعية</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>التقارير إلى</translation>
    </message>
    <message>
        <source>dmarc@example.com (may stay empty)</source>
        <translation>مثل dmarc@example.com (ويمكن أن يبقى فارغًا)</translation>
    </message>
    <message>
        <source>Subdomains</source>
        <translation>النطاقات الفرعية</translation>
    </message>
    <message>
        <source>As published, else as the domain itself</source>
        <translation>كما هو منشور، وإلا فمثل النطاق نفسه</translation>
    </message>
    <message>
        <source>%1 (sp=%2)</source>
        <translation>%1 (sp=%2)</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>التقارير إلى (&amp;R)</translation>
    </message>
    <message>
        <source>Receivers send a summary here every day: who sends in your name, and what passes. Without it nobody can tell when the next step is safe.</source>
        <translation>يرسل المستلمون إلى هنا كل يوم ملخصًا: من يرسل باسمك، وما الذي ينجح. ومن دونه لا يعرف أحد متى تكون الخطوة التالية آمنة.</translation>
    </message>
    <message>
        <source>Subdoma&amp;ins</source>
        <translation>النطاقات الفرعية (&amp;I)</translation>
    </message>
    <message>
        <source>Right for now</source>
        <translation>مناسبة الآن</translation>
    </message>
    <message>
        <source>Published now: %1.</source>
        <translation>المنشور الآن: %1.</translation>
    </message>
    <message>
        <source>It is kept unless you choose otherwise; all its other parts stay.</source>
        <translation>يبقى كما هو ما لم تختر غيره؛ وتبقى كل أجزائه الأخرى.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>لا شيء منشور بعد.</translation>
    </message>
    <message>
        <source>Begin with watching: nothing is turned away, and reports show who sends in your name.</source>
        <translation>ابدأ بالمراقبة: لا يُرفض شيء، وتُظهر التقارير من يرسل باسمك.</translation>
    </message>
    <message>
        <source>We could not ask whether a policy is published.</source>
        <translation>تعذّرت معرفة ما إذا كانت هناك سياسة منشورة.</translation>
    </message>
    <message>
        <source>What you choose here is merged with it as soon as it answers, on the next page.</source>
        <translation>ما تختاره هنا يُدمج معها حالما تصل الإجابة، في الصفحة التالية.</translation>
    </message>
    <message>
        <source>That is further than the evidence goes.</source>
        <translation>هذا أبعد مما تسمح به الأدلة.</translation>
    </message>
    <message>
        <source>Mail of services that do not pass yet, invoices among it, would be lost. “%1” is right for now.</source>
        <translation>سيضيع بريد الخدمات التي لا تنجح بعد، ومنه الفواتير. المناسب الآن هو «%1».</translation>
    </message>
    <message>
        <source>%1 is in another organisation.</source>
        <translation>النطاق %1 يتبع مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Reports arrive there only when its own DNS holds this TXT record. A report service has it already.</source>
        <translation>لا تصل التقارير إلى هناك إلا إذا كان نظام DNS الخاص به يحوي سجل TXT هذا. وخدمات التقارير لديها هذا السجل بالفعل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>“%1” is not an address that reports can be sent to.</source>
        <translation>النص «%1» ليس عنوانًا يمكن إرسال التقارير إليه.</translation>
    </message>
    <message>
        <source>Type a mailbox such as dmarc@example.com; separate several with commas.</source>
        <translation>اكتب صندوق بريد مثل dmarc@example.com؛ وافصل بين الصناديق المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>Inherited: the record of %1 holds here, with the policy p=%2.</source>
        <translation>موروث: يسري هنا سجل %1، بالسياسة p=%2.</translation>
    </message>
    <message>
        <source>It is kept; a record of its own is planned only for a stricter policy or other report addresses.</source>
        <translation>يُبقى كما هو؛ ولا يُخطَّط لسجل خاص إلا لسياسة أشد أو لعناوين تقارير أخرى.</translation>
    </message>
    <message>
        <source>%1 keeps this record, at %2.</source>
        <translation>يحتفظ %1 بهذا السجل، عند %2.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made in the console of %1: %2.</source>
        <translation>تتركه الخطة كما هو. تُجرى التغييرات في وحدة تحكم %1: %2.</translation>
    </message>
    <message>
        <source>This record is kept elsewhere, at %1.</source>
        <translation>يُحفظ هذا السجل في مكان آخر، عند %1.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made by whoever keeps that name.</source>
        <translation>تتركه الخطة كما هو. ويُجري التغييرات من يدير ذلك الاسم.</translation>
    </message>
    <message>
        <source>No policy is published behind this record.</source>
        <translation>لا توجد سياسة منشورة وراء هذا السجل.</translation>
    </message>
    <message>
        <source>Its name points to where no DMARC record was found. Check that first, where it is kept.</source>
        <translation>يشير اسمه إلى موضع لم يُعثر فيه على سجل DMARC. تحقق من ذلك أولًا، حيث يُحفظ السجل.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyRecordCard</name>
    <message>
        <source>The record this makes</source>
        <translation>السجل الناتج عن ذلك</translation>
    </message>
</context>
<context>
    <name>sw::ui::ProvePage</name>
    <message>
        <source>Prove it with a real message</source>
        <translation>أثبت ذلك برسالة حقيقية</translation>
    </message>
    <message>
        <source>Checking the message…</source>
        <translation>جارٍ فحص الرسالة…</translation>
    </message>
    <message>
        <source>Cancelled: the message was not checked.</source>
        <translation>أُلغي: لم تُفحص الرسالة.</translation>
    </message>
    <message>
        <source>Change or open it once more to try again.</source>
        <translation>غيّرها أو افتحها مرة أخرى لتعيد المحاولة.</translation>
    </message>
    <message>
        <source>This is practice: use the sample message, as if it had just arrived.</source>
        <translation>هذا تدريب: استخدم رسالة العيّنة، كأنها وصلت للتو.</translation>
    </message>
    <message>
        <source>Let Zuora send an invoice to your own mailbox, then bring the message that arrives here.</source>
        <translation>دع Zuora ترسل فاتورة إلى صندوق بريدك، ثم أحضر الرسالة التي تصل إلى هنا.</translation>
    </message>
    <message>
        <source>It stays on this computer; only the DNS is asked.</source>
        <translation>تبقى الرسالة على هذا الحاسوب؛ ولا يُسأل إلا DNS.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما الذي فُحص</translation>
    </message>
    <message>
        <source>As a receiver would write it (Authentication-Results)</source>
        <translation>كما يكتبها المستلم (Authentication-Results)</translation>
    </message>
    <message>
        <source>Authentication-Results</source>
        <translation>Authentication-Results</translation>
    </message>
    <message>
        <source>This domain sends no mail, so there is no message to prove it with.</source>
        <translation>هذا النطاق لا يُرسل بريدًا، فلا توجد رسالة لإثبات ذلك بها.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PublishButton</name>
    <message>
        <source>Publish d&amp;irectly</source>
        <translation>النشر مباشرة (&amp;I)</translation>
    </message>
    <message>
        <source>For those who may change the zone from here</source>
        <translation>لمن يجوز له تغيير المنطقة من هنا</translation>
    </message>
    <message>
        <source>With a &amp;key for updates…</source>
        <translation>بمفتاح للتحديثات (&amp;K)…</translation>
    </message>
    <message>
        <source>At your DNS &amp;host’s own page…</source>
        <translation>في صفحة مزود DNS لديك (&amp;H)…</translation>
    </message>
</context>
<context>
    <name>sw::ui::RailItem</name>
    <message>
        <source>Step %1, %2</source>
        <translation>الخطوة %1، %2</translation>
    </message>
    <message>
        <source>Step %1, %2, you are here</source>
        <translation>الخطوة %1، %2، أنت هنا</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>الخطوة %1، %2، اكتملت</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordDetails</name>
    <message>
        <source>About the chosen record</source>
        <translation>عن السجل المختار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looks up</source>
        <translation>يستعلم عن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The value in strings of at most 255 characters</source>
        <translation>القيمة في سلاسل لا تزيد كل منها على 255 حرفًا</translation>
    </message>
    <message>
        <source>In strings</source>
        <translation>في سلاسل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Switch the proxy off for this record (DNS only): a proxied CNAME does not count.</source>
        <translation>أوقف الوكيل لهذا السجل (DNS only): فسجل CNAME الذي يمر بوكيل لا يُحتسب.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordRow</name>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>%1: %2 %3, name %4, value %5</source>
        <translation>%1: %2 %3، الاسم %4، القيمة %5</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Publish %1 for me</source>
        <translation>انشر %1 عني</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordStatusCard</name>
    <message>
        <source>About the chosen record</source>
        <translation>عن السجل المختار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط له</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>ما رُئي لدى %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ما رُئي</translation>
    </message>
    <message>
        <source>At</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>الدليل (&amp;V)</translation>
    </message>
    <message>
        <source>Who was asked, over what, when, and what came back</source>
        <translation>من سُئل، وعبر ماذا، ومتى، وما الذي رجع</translation>
    </message>
    <message>
        <source>To be gone</source>
        <translation>ينبغي أن يزول</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordTable</name>
    <message>
        <source>Records to publish</source>
        <translation>السجلات المطلوب نشرها</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
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
        <translation>انشر هذه السجلات</translation>
    </message>
    <message>
        <source>Looking at what is published now…</source>
        <translation>ننظر فيما هو منشور الآن…</translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation>مزود DNS (&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>الأسماء (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>القيم (&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ الكل (&amp;A)</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>إرسال إلى (&amp;S)…</translation>
    </message>
    <message>
        <source>A ready message for the person who runs your DNS</source>
        <translation>رسالة جاهزة لمن يدير DNS لديك</translation>
    </message>
    <message>
        <source>Write an &amp;email</source>
        <translation>كتابة رسالة بريد (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>نسخ الرسالة (&amp;C)</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Publish for me</source>
        <translation>انشرها عني (&amp;P)</translation>
    </message>
    <message>
        <source>Stands in for the panel of a DNS host: only in practice mode</source>
        <translation>يقوم مقام لوحة مزود DNS: في وضع التدريب فقط</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>مزود آخر</translation>
    </message>
    <message>
        <source>Without the domain</source>
        <translation>من دون النطاق</translation>
    </message>
    <message>
        <source>As %1 wants them</source>
        <translation>كما يريدها %1</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>In full, with a dot</source>
        <translation>كاملة، مع نقطة</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Quoted strings</source>
        <translation>سلاسل بين علامات اقتباس</translation>
    </message>
    <message>
        <source>Zone file line</source>
        <translation>سطر لملف المنطقة</translation>
    </message>
    <message>
        <source>I’ve p&amp;ublished them</source>
        <translation>لقد نشرتها (&amp;U)</translation>
    </message>
    <message>
        <source>The records are still being worked out.</source>
        <translation>ما زال تحديد السجلات جاريًا.</translation>
    </message>
    <message>
        <source>Wait a moment, or cancel and go back.</source>
        <translation>انتظر لحظة، أو ألغِ وعُد إلى الخلف.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>لا توجد سجلات بعد.</translation>
    </message>
    <message>
        <source>Go back and forward once more to work them out.</source>
        <translation>عُد إلى الخلف ثم تقدّم مرة أخرى لتحديدها.</translation>
    </message>
    <message>
        <source>Cancelled: what is published was not looked at.</source>
        <translation>أُلغي: لم ننظر فيما هو منشور.</translation>
    </message>
    <message>
        <source>Go back and forward once more to try again.</source>
        <translation>عُد إلى الخلف ثم تقدّم مرة أخرى لتعيد المحاولة.</translation>
    </message>
    <message>
        <source>First we look at what is published now, so that nothing is lost.</source>
        <translation>ننظر أولًا فيما هو منشور الآن، حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>مزود DNS لديك</translation>
    </message>
    <message>
        <source>Everything is published already.</source>
        <translation>كل شيء منشور بالفعل.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 لدى %2.</translation>
    </message>
    <message>
        <source>This is practice: “Publish for me” stands in for the DNS host&apos;s panel.</source>
        <translation>هذا تدريب: الزر «انشرها عني» يقوم مقام لوحة مزود DNS.</translation>
    </message>
    <message>
        <source>Copy each name and value, or hand the list to the person who runs your DNS.</source>
        <translation>انسخ كل اسم وكل قيمة، أو سلّم القائمة لمن يدير DNS لديك.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n record(s) in the practice world.</source>
        <translation>
            <numerusform>لم يُنشر أي سجل في عالم التدريب.</numerusform>
            <numerusform>نُشر سجل واحد في عالم التدريب.</numerusform>
            <numerusform>نُشر سجلان في عالم التدريب.</numerusform>
            <numerusform>نُشرت %n سجلات في عالم التدريب.</numerusform>
            <numerusform>نُشر %n سجلًا في عالم التدريب.</numerusform>
            <numerusform>نُشر %n سجل في عالم التدريب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to watch them arrive.</source>
        <translation>تابع لتراقب وصولها.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>No mail program answered.</source>
        <translation>لم يستجب أي برنامج بريد.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link.</source>
        <translation>الرسالة أطول من أن يتسع لها رابط بريد.</translation>
    </message>
    <message>
        <source>It is on the clipboard now: paste it into a new mail.</source>
        <translation>هي الآن في الحافظة: الصقها في رسالة بريد جديدة.</translation>
    </message>
    <message>
        <source>Published, with one mistake on purpose.</source>
        <translation>تم النشر، مع خطأ واحد عمدًا.</translation>
    </message>
    <message>
        <source>Go on: the next page finds out what it is.</source>
        <translation>تابع: الصفحة التالية تكتشف ما هو.</translation>
    </message>
    <message>
        <source>Write to Zuora or the &amp;vendor</source>
        <translation>الكتابة إلى Zuora أو المورّد (&amp;V)</translation>
    </message>
    <message>
        <source>Copy the message to &amp;them</source>
        <translation>نسخ الرسالة الموجهة إليهم (&amp;T)</translation>
    </message>
    <message>
        <source>There is nothing to change in your DNS, but elsewhere: see below.</source>
        <translation>لا شيء يحتاج إلى تغيير في DNS لديك، بل في مكان آخر: انظر أدناه.</translation>
    </message>
    <message>
        <source>What is marked “Check first” could not be read. Do not publish it before you have seen what is there: a second SPF or DMARC record breaks both.</source>
        <translation>تعذّرت قراءة ما عليه علامة «افحص أولًا». لا تنشره قبل أن ترى ما هو موجود هناك: وجود سجل SPF أو DMARC ثانٍ يُفسد كليهما.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RoutePage</name>
    <message>
        <source>&amp;Help me choose</source>
        <translation>ساعدني في الاختيار (&amp;H)</translation>
    </message>
    <message>
        <source>How will Zuora send your email?</source>
        <translation>كيف سترسل Zuora بريدك؟</translation>
    </message>
    <message>
        <source>Choose one. You can change it later; nothing is published yet.</source>
        <translation>اختر طريقة واحدة. يمكنك تغييرها لاحقًا؛ فلا شيء يُنشر بعد.</translation>
    </message>
    <message>
        <source>You publish</source>
        <translation>ما تنشره</translation>
    </message>
    <message>
        <source>DMARC by</source>
        <translation>نجاح DMARC</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>ما تحتاجه</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Advanced SMTP</source>
        <translation>Advanced SMTP</translation>
    </message>
    <message>
        <source>Amazon SES, built into Zuora. No server, no contract.</source>
        <translation>خدمة Amazon SES المدمجة في Zuora. لا خادم ولا عقد.</translation>
    </message>
    <message>
        <source>3 CNAME, 1 TXT</source>
        <translation>ثلاثة CNAME وسجل TXT</translation>
    </message>
    <message>
        <source>DKIM of your domain</source>
        <translation>عبر DKIM لنطاقك</translation>
    </message>
    <message>
        <source>Zuora’s DKIM list</source>
        <translation>قائمة DKIM من Zuora</translation>
    </message>
    <message>
        <source>10 min, up to 72 h</source>
        <translation>10 دقائق، حتى 72 ساعة</translation>
    </message>
    <message>
        <source>External SMTP</source>
        <translation>External SMTP</translation>
    </message>
    <message>
        <source>Your own server, or a vendor such as SendGrid.</source>
        <translation>خادمك الخاص، أو مورّد مثل SendGrid.</translation>
    </message>
    <message>
        <source>what it asks for</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <source>DKIM or SPF</source>
        <translation>عبر DKIM أو SPF</translation>
    </message>
    <message>
        <source>server and login</source>
        <translation>خادم واسم دخول</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>الخادم الافتراضي</translation>
    </message>
    <message>
        <source>Zuora’s own mail server, as it comes.</source>
        <translation>خادم بريد Zuora نفسه، كما هو.</translation>
    </message>
    <message>
        <source>1 TXT</source>
        <translation>سجل TXT واحد</translation>
    </message>
    <message>
        <source>SPF only, no DKIM</source>
        <translation>عبر SPF فقط، بلا DKIM</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>We also send email from &amp;Workflow</source>
        <translation>نرسل بريدًا من Workflow أيضًا (&amp;W)</translation>
    </message>
    <message>
        <source>Workflow always uses Amazon SES. It adds its own three CNAMEs, which Zuora Support gives you.</source>
        <translation>يستخدم Workflow دائمًا Amazon SES. ويضيف ثلاثة سجلات CNAME خاصة به، تحصل عليها من دعم Zuora.</translation>
    </message>
    <message>
        <source>Do you have a mail server or a mail vendor that invoices should go through?</source>
        <translation>هل لديك خادم بريد أو مورّد بريد يجب أن تمر الفواتير عبره؟</translation>
    </message>
    <message>
        <source>Does an active Zuora user have a work address in this domain?</source>
        <translation>هل لأحد مستخدمي Zuora النشطين عنوان عمل في هذا النطاق؟</translation>
    </message>
    <message>
        <source>Do customers, or your own rules, ask for signed mail (DKIM)?</source>
        <translation>هل يطلب العملاء، أو قواعدكم الداخلية، بريدًا موقَّعًا (DKIM)؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Suits you best</source>
        <translation>الأنسب لك</translation>
    </message>
    <message>
        <source>No mail at all</source>
        <translation>بلا بريد إطلاقًا</translation>
    </message>
    <message>
        <source>This domain sends no mail, and nobody else may in its name.</source>
        <translation>هذا النطاق لا يُرسل بريدًا، ولا يحق لأحد غيره أن يُرسل باسمه.</translation>
    </message>
    <message>
        <source>3 TXT, 1 MX</source>
        <translation>3 TXT و1 MX</translation>
    </message>
</context>
<context>
    <name>sw::ui::SavedList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>الإعدادات المحفوظة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>اطلاع على %1</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Undo: bring back %1</source>
        <translation>تراجع: استعادة %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SettingsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>يشغّله %1</translation>
    </message>
    <message>
        <source>leaves out what it finds harmful</source>
        <translation>يستبعد ما يراه ضارًا</translation>
    </message>
    <message>
        <source>filtered as its country wants</source>
        <translation>مُرشَّح كما يريد بلده</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Every change takes effect at once and is kept.</source>
        <translation>كل تغيير يسري فورًا ويُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>الألوان (&amp;L)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>حجم النص (&amp;T)</translation>
    </message>
    <message>
        <source>Size of the text, in percent</source>
        <translation>حجم النص بالنسبة المئوية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Whom we ask</source>
        <translation>من نسأل</translation>
    </message>
    <message>
        <source>Only &amp;my name servers and my resolver</source>
        <translation>خوادم الأسماء لديّ ومحلِّل الأسماء الخاص بي فقط (&amp;M)</translation>
    </message>
    <message>
        <source>Nothing else is sent to anybody, except the update when you publish directly: no statistics, no search for new versions, no account. Private keys and messages never leave this computer.</source>
        <translation>لا يُرسل أي شيء آخر إلى أي أحد، سوى التحديث عندما تنشر مباشرة: لا إحصاءات ولا بحث عن إصدارات جديدة ولا حساب. والمفاتيح الخاصة والرسائل لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>My resolvers</source>
        <translation>محلِّلات الأسماء الخاصة بي</translation>
    </message>
    <message>
        <source>They answer first; the next one is asked when one keeps silent. An empty list means those of this computer.</source>
        <translation>تجيب هي أولًا؛ وإذا سكت أحدها سُئل الذي يليه. والقائمة الفارغة تعني محلِّلات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>العنوان (&amp;R)</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>العالم</translation>
    </message>
    <message>
        <source>Public resolvers that show how far a record has spread. Those with a tick are asked, in this order.</source>
        <translation>محلِّلات أسماء عامة تُظهر إلى أي مدى انتشر السجل. تُسأل المؤشَّر عليها، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Find a place or a name</source>
        <translation>ابحث عن مكان أو اسم</translation>
    </message>
    <message>
        <source>Address of another one</source>
        <translation>عنوان محلِّل آخر</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Back to the suggested ones</source>
        <translation>العودة إلى المقترحة (&amp;B)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>A made-up company with a messy zone, on this computer only. Try everything there first.</source>
        <translation>شركة خيالية لها منطقة مبعثرة، على هذا الحاسوب فقط. جرّب كل شيء هناك أولًا.</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>تدرّب على نطاق تجريبي (&amp;P)</translation>
    </message>
    <message>
        <source>Your domain’s own name servers are asked for its records, and nobody else can tell better.</source>
        <translation>تُسأل خوادم أسماء نطاقك نفسها عن سجلاته، ولا أحد أدرى منها بها.</translation>
    </message>
    <message>
        <source>Your resolver (%1) is asked for the same names, and for the names those point to.</source>
        <translation>يُسأل محلِّل الأسماء الخاص بك (%1) عن الأسماء نفسها، وعن الأسماء التي تشير إليها.</translation>
    </message>
    <message>
        <source>Public resolvers (%1) are asked for the records that you publish, once your name servers have them. They learn those names and your address.</source>
        <translation>تُسأل محلِّلات الأسماء العامة (%1) عن السجلات التي تنشرها، بعد أن تصل إلى خوادم الأسماء لديك. فتعرف بذلك تلك الأسماء وعنوانك.</translation>
    </message>
    <message>
        <source>Public resolvers are not asked.</source>
        <translation>لا تُسأل محلِّلات الأسماء العامة.</translation>
    </message>
    <message>
        <source>When you look for your DNS host’s own page, the host that your zone names is asked too. It learns your domain and your address.</source>
        <translation>عندما تبحث عن صفحة مزود DNS لديك، يُسأل أيضًا المضيف الذي تذكره منطقتك. فيعرف نطاقك وعنوانك.</translation>
    </message>
    <message>
        <source>The host that your zone names for your DNS host’s own page is not asked.</source>
        <translation>لا يُسأل المضيف الذي تذكره منطقتك لصفحة مزود DNS لديك.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SmtpTable</name>
    <message>
        <source>Type this into Zuora’s External SMTP dialog</source>
        <translation>اكتب هذا في مربع الحوار External SMTP في Zuora</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>التشفير (&amp;Y)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>STARTTLS, port %1</source>
        <translation>التشفير STARTTLS، المنفذ %1</translation>
    </message>
    <message>
        <source>TLS from the start, port %1</source>
        <translation>التشفير TLS من البداية، المنفذ %1</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>اتركه فارغًا</translation>
    </message>
    <message>
        <source>SMTP Server Name</source>
        <translation>SMTP Server Name</translation>
    </message>
    <message>
        <source>the name of your server</source>
        <translation>اسم خادمك</translation>
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
        <translation>اسم الدخول إلى خادمك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>typed there, never here</source>
        <translation>تُكتب هناك، ولا تُكتب هنا أبدًا</translation>
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
            <numerusform>لا استعلامات</numerusform>
            <numerusform>استعلام واحد</numerusform>
            <numerusform>استعلامان</numerusform>
            <numerusform>%n استعلامات</numerusform>
            <numerusform>%n استعلامًا</numerusform>
            <numerusform>%n استعلام</numerusform>
        </translation>
    </message>
    <message>
        <source>What the SPF record makes receivers look up</source>
        <translation>ما يجعل سجل SPF المستلمين يستعلمون عنه</translation>
    </message>
</context>
<context>
    <name>sw::ui::StartWindow</name>
    <message>
        <source>&amp;New setup</source>
        <translation>إعداد جديد (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>تدرّب (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>افتح ملفًا (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>التفضيلات (&amp;S)…</translation>
    </message>
    <message>
        <source>Go on with a saved one</source>
        <translation>متابعة إعداد محفوظ</translation>
    </message>
    <message>
        <source>Senderwright</source>
        <translation>Senderwright</translation>
    </message>
    <message>
        <source>A saved setup in another folder, or one that somebody sent you</source>
        <translation>إعداد محفوظ في مجلد آخر، أو إعداد أرسله إليك شخص ما</translation>
    </message>
    <message>
        <source>New setup</source>
        <translation>إعداد جديد</translation>
    </message>
    <message>
        <source>For a domain that your customers see in From. Takes ten minutes, in steps; every step is saved.</source>
        <translation>لنطاق يراه عملاؤك في From. يستغرق عشر دقائق، على خطوات؛ وكل خطوة تُحفظ.</translation>
    </message>
    <message>
        <source>Practise with a sample domain</source>
        <translation>تدرّب على نطاق تجريبي</translation>
    </message>
    <message>
        <source>A made-up company on this computer. No network; nothing real is touched.</source>
        <translation>شركة خيالية على هذا الحاسوب. لا شبكة؛ ولا يُمَسّ شيء حقيقي.</translation>
    </message>
    <message>
        <source>Go on where you left off, or begin a new setup.</source>
        <translation>تابع من حيث توقفت، أو ابدأ إعدادًا جديدًا.</translation>
    </message>
    <message>
        <source>Begin a new setup, or practise first: it takes five minutes and touches nothing.</source>
        <translation>ابدأ إعدادًا جديدًا، أو تدرّب أولًا: فالتدريب يستغرق خمس دقائق ولا يمس شيئًا.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Get your billing email delivered</source>
        <translation>أوصل بريد فواتيرك إلى أصحابه</translation>
    </message>
</context>
<context>
    <name>sw::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyStrip</name>
    <message>
        <source>%1: %2. Show evidence</source>
        <translation>%1: %2. عرض الدليل</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>ما وُجد للنطاق %1</translation>
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
        <translation>ما ينشره %1 الآن</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>إيقاف البحث (&amp;S)</translation>
    </message>
    <message>
        <source>Looked just now</source>
        <translation>بحثنا الآن</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>البحث مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>sw::ui::TermLine</name>
    <message>
        <source>Words on this page</source>
        <translation>مصطلحات هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>sw::ui::UpdateKeyFields</name>
    <message>
        <source>The key is in a &amp;file</source>
        <translation>المفتاح في ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Type the key</source>
        <translation>اكتب المفتاح (&amp;T)</translation>
    </message>
    <message>
        <source>The key is not saved anywhere, and forgotten when this window closes.</source>
        <translation>لا يُحفظ المفتاح في أي مكان، ويُنسى عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>As tsig-keygen or keymgr wrote it</source>
        <translation>كما كتبه tsig-keygen أو keymgr</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختر (&amp;H)…</translation>
    </message>
    <message>
        <source>Na&amp;me of the key</source>
        <translation>اسم المفتاح (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>الخوارزمية (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>السر (&amp;S)</translation>
    </message>
    <message>
        <source>Key for updates</source>
        <translation>مفتاح التحديثات</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <source>Choose its file, or type the key.</source>
        <translation>اختر ملفه، أو اكتب المفتاح.</translation>
    </message>
    <message>
        <source>A key has a name and a secret.</source>
        <translation>للمفتاح اسم وسر.</translation>
    </message>
</context>
<context>
    <name>sw::ui::VendorFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (يمكن أن يبقى فارغًا)</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 لدى %2: %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixView</name>
    <message>
        <source>Where each record has arrived</source>
        <translation>أين وصل كل سجل</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed when</source>
        <translation>ما تغيّر ومتى</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>افحص الآن (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>Stop watching; nothing is lost</source>
        <translation>إيقاف المراقبة؛ ولا يضيع شيء</translation>
    </message>
    <message>
        <source>&amp;Publish the rest for me</source>
        <translation>انشر الباقي عني (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tell me when it’s done</source>
        <translation>أعلمني عند الانتهاء (&amp;T)</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile; a notification comes when all records are in place</source>
        <translation>يمكن إغلاق النافذة في هذه الأثناء؛ ويصلك إشعار عندما تكون كل السجلات في مكانها</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile: watching goes on in the tray beside the clock.</source>
        <translation>يمكن إغلاق النافذة في هذه الأثناء: فالمراقبة تستمر في منطقة الإشعارات بجانب الساعة.</translation>
    </message>
    <message>
        <source>Watch the records arrive</source>
        <translation>راقب وصول السجلات</translation>
    </message>
    <message>
        <source>Your own name servers are asked first; the rest of the world once they have the record.</source>
        <translation>تُسأل خوادم الأسماء لديك أولًا؛ ثم بقية العالم بعد أن يصل السجل إليها.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>جارٍ السؤال</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>All in place</source>
        <translation>الكل في مكانه</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>لا مراقبة</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>آخر سؤال الآن</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>آخر سؤال قبل %1</translation>
    </message>
    <message>
        <source>again in a moment</source>
        <translation>مجددًا بعد لحظة</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>مجددًا بعد %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::WindowMenu</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>كل تغيير يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>The last change could not be saved yet.</source>
        <translation>لم يتسنَّ حفظ آخر تغيير بعد.</translation>
    </message>
    <message>
        <source>Nothing that you change here is saved.</source>
        <translation>لن يُحفظ أي شيء تغيّره هنا.</translation>
    </message>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>هذا تدريب: لا يُحتفظ بأي شيء منه.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Other setups, copies, settings and help</source>
        <translation>إعدادات أخرى ونُسخ وتفضيلات ومساعدة</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a saved setup…</source>
        <translation>فتح إعداد محفوظ (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import a copy…</source>
        <translation>استيراد نسخة (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>حفظ نسخة باسم (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>تدرّب على نطاق تجريبي (&amp;P)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>التفضيلات (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Senderwright</source>
        <translation>حول Senderwright (&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>إغلاق هذه النافذة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
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
        <translation>كل خوادم الأسماء لديك</translation>
    </message>
    <message>
        <source>%1 %2 reached %3</source>
        <comment>time, records, places</comment>
        <translation>%1 وصل %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <comment>time, records, places, state</comment>
        <translation>%1 حالة %2 لدى %3: %4</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The resolver gives a reason of its own.</source>
        <translation>يذكر محلِّل الأسماء سببًا خاصًا به.</translation>
    </message>
    <message>
        <source>The zone is signed in a way that this resolver does not know.</source>
        <translation>المنطقة موقَّعة بطريقة لا يعرفها محلِّل الأسماء هذا.</translation>
    </message>
    <message>
        <source>The DS record at the registrar uses a digest that this resolver does not know.</source>
        <translation>سجل DS لدى مسجّل النطاق يستخدم خوارزمية بصمة لا يعرفها محلِّل الأسماء هذا.</translation>
    </message>
    <message>
        <source>An old answer: the zone’s name servers could not be asked just now.</source>
        <translation>إجابة قديمة: تعذّر الآن سؤال خوادم أسماء المنطقة.</translation>
    </message>
    <message>
        <source>The resolver changed the answer on purpose.</source>
        <translation>غيّر محلِّل الأسماء الإجابة عمدًا.</translation>
    </message>
    <message>
        <source>The resolver could not find out whether the signatures are right.</source>
        <translation>لم يستطع محلِّل الأسماء أن يعرف هل التوقيعات صحيحة.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC is broken: receivers that check signatures see no record of it at all.</source>
        <translation>في DNSSEC الخاص بالمنطقة خلل: المستلمون الذين يتحققون من التوقيعات لا يرون أي سجل منها إطلاقًا.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures have expired: receivers that check them see no record at all.</source>
        <translation>انتهت صلاحية توقيعات DNSSEC الخاصة بالمنطقة: المستلمون الذين يتحققون منها لا يرون أي سجل إطلاقًا.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures are not valid yet: a clock may be wrong.</source>
        <translation>توقيعات DNSSEC الخاصة بالمنطقة لم تبدأ صلاحيتها بعد: ربما كانت إحدى الساعات غير مضبوطة.</translation>
    </message>
    <message>
        <source>The key that the registrar’s DS record names is missing from the zone.</source>
        <translation>المفتاح الذي يذكره سجل DS لدى مسجّل النطاق مفقود من المنطقة.</translation>
    </message>
    <message>
        <source>The zone should be signed, and its signatures are missing.</source>
        <translation>ينبغي أن تكون المنطقة موقَّعة، لكن توقيعاتها مفقودة.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC key is not marked as a key for zones.</source>
        <translation>مفتاح DNSSEC الخاص بالمنطقة غير معلَّم بأنه مفتاح للمناطق.</translation>
    </message>
    <message>
        <source>The zone’s proof that something does not exist is missing.</source>
        <translation>دليل المنطقة على أن شيئًا ما غير موجود مفقود.</translation>
    </message>
    <message>
        <source>The resolver remembers that this failed a moment ago, and did not try again.</source>
        <translation>يتذكر محلِّل الأسماء أن هذا فشل قبل لحظة، ولم يحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>ما زال الخادم في طور التشغيل.</translation>
    </message>
    <message>
        <source>This resolver blocks the name by its operator’s choice: ignore what it says.</source>
        <translation>يحجب محلِّل الأسماء هذا الاسم باختيار من يشغّله: تجاهل ما يقوله.</translation>
    </message>
    <message>
        <source>This resolver has to block the name by order of others: ignore what it says.</source>
        <translation>يجب على محلِّل الأسماء هذا أن يحجب الاسم بأمر من غيره: تجاهل ما يقوله.</translation>
    </message>
    <message>
        <source>This resolver filters the name as its user asked for: ignore what it says.</source>
        <translation>يرشّح محلِّل الأسماء هذا الاسم كما طلب مستخدمه: تجاهل ما يقوله.</translation>
    </message>
    <message>
        <source>This resolver does not answer to us.</source>
        <translation>محلِّل الأسماء هذا لا يجيبنا.</translation>
    </message>
    <message>
        <source>An old “does not exist”: the zone’s name servers could not be asked just now.</source>
        <translation>إجابة قديمة مفادها «غير موجود»: تعذّر الآن سؤال خوادم أسماء المنطقة.</translation>
    </message>
    <message>
        <source>This server does not hold the zone.</source>
        <translation>هذا الخادم لا يحوي المنطقة.</translation>
    </message>
    <message>
        <source>This server does not do what was asked.</source>
        <translation>هذا الخادم لا ينفّذ ما طُلب.</translation>
    </message>
    <message>
        <source>The resolver could not reach any of the zone’s name servers.</source>
        <translation>لم يستطع محلِّل الأسماء الوصول إلى أي من خوادم أسماء المنطقة.</translation>
    </message>
    <message>
        <source>The resolver met trouble on the network on its way to the zone’s name servers.</source>
        <translation>واجه محلِّل الأسماء مشكلة في الشبكة في طريقه إلى خوادم أسماء المنطقة.</translation>
    </message>
    <message>
        <source>The zone’s data makes no sense to this server.</source>
        <translation>بيانات المنطقة لا معنى لها عند هذا الخادم.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures end before they begin.</source>
        <translation>توقيعات DNSSEC الخاصة بالمنطقة تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The question came too early.</source>
        <translation>جاء السؤال قبل أوانه.</translation>
    </message>
    <message>
        <source>The zone’s NSEC3 settings ask for more work than this resolver does.</source>
        <translation>إعدادات NSEC3 في المنطقة تتطلب عملًا أكثر مما يقوم به محلِّل الأسماء هذا.</translation>
    </message>
    <message>
        <source>The resolver cannot keep to the rules that it was given.</source>
        <translation>لا يستطيع محلِّل الأسماء الالتزام بالقواعد المعطاة له.</translation>
    </message>
    <message>
        <source>The answer was put together from others that the resolver knew.</source>
        <translation>رُكّبت الإجابة من إجابات أخرى كان محلِّل الأسماء يعرفها.</translation>
    </message>
    <message>
        <source>Records of this type cannot be asked for.</source>
        <translation>لا يمكن السؤال عن سجلات من هذا النوع.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>المفتاح العام (p=) في سجل DKIM تالف: إما أنه مقطوع، أو أن فيه حرفًا لا مكان له هناك.</translation>
    </message>
    <message>
        <source>Copy the whole value again from where the key was made, and paste it in one piece.</source>
        <translation>انسخ القيمة كاملة مرة أخرى من المكان الذي أُنشئ فيه المفتاح، والصقها قطعة واحدة.</translation>
    </message>
    <message>
        <source>Many panels cut values at 255 characters. Publish the whole value, as one record of several quoted parts if the panel asks for that.</source>
        <translation>كثير من اللوحات تقطع القيم عند 255 حرفًا. انشر القيمة كاملة، في سجل واحد من عدة أجزاء بين علامات اقتباس إذا طلبت اللوحة ذلك.</translation>
    </message>
    <message>
        <source>The DKIM key published at {name} is not the one that is expected.</source>
        <translation>مفتاح DKIM المنشور عند {name} ليس المفتاح المتوقع.</translation>
    </message>
    <message>
        <source>Replace it with the value that the sending service shows now.</source>
        <translation>ضع مكانه القيمة التي تعرضها خدمة الإرسال الآن.</translation>
    </message>
    <message>
        <source>The DKIM record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>نُشر سجل DKIM عند {name}: فقد أضافت اللوحة النطاق إلى اسم ينتهي به أصلًا.</translation>
    </message>
    <message>
        <source>Enter the name without the domain at its end.</source>
        <translation>أدخل الاسم من دون النطاق في نهايته.</translation>
    </message>
    <message>
        <source>The DKIM record has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>في سجل DKIM يتكرر الوسم {tag} مرتين، وهذا يجعل السجل كله غير صالح.</translation>
    </message>
    <message>
        <source>Keep one {tag}= and remove the other.</source>
        <translation>أبقِ {tag}= واحدًا واحذف الآخر.</translation>
    </message>
    <message>
        <source>Publish the raw key of 32 octets (44 characters), not the longer form of a PEM file.</source>
        <translation>انشر المفتاح الخام المكوّن من 32 بايتًا (44 حرفًا)، وليس الصيغة الأطول الموجودة في ملف PEM.</translation>
    </message>
    <message>
        <source>Enter the value without backslashes; they belong in zone files only.</source>
        <translation>أدخل القيمة من دون شرطات مائلة عكسية؛ فمكانها ملفات المناطق فقط.</translation>
    </message>
    <message>
        <source>Remove the h= tag.</source>
        <translation>احذف الوسم h= من السجل.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}.</source>
        <translation>لا يوجد مفتاح DKIM عند {name}.</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows.</source>
        <translation>انشر السجل الذي تعرضه خدمة الإرسال.</translation>
    </message>
    <message>
        <source>The DKIM record has no public key: the tag p= is missing.</source>
        <translation>لا مفتاح عام في سجل DKIM: فالوسم p= مفقود.</translation>
    </message>
    <message>
        <source>Publish the key in the usual form (SubjectPublicKeyInfo) when you renew it.</source>
        <translation>انشر المفتاح بالصيغة المعتادة (SubjectPublicKeyInfo) عندما تجدده.</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks; the panel adds them by itself.</source>
        <translation>أدخل القيمة من دون علامات اقتباس؛ فاللوحة تضيفها بنفسها.</translation>
    </message>
    <message>
        <source>Publish the key again, or use the selector that is in use now.</source>
        <translation>انشر المفتاح مرة أخرى، أو استخدم المحدِّد المستعمل الآن.</translation>
    </message>
    <message>
        <source>Remove the s= tag, or set s=email.</source>
        <translation>احذف الوسم s= أو اضبطه على s=email.</translation>
    </message>
    <message>
        <source>There are {count} TXT records at {name}; receivers differ in which of them they take.</source>
        <translation>عدد سجلات TXT عند {name} هو {count}؛ ويختلف المستلمون في أيها يأخذون.</translation>
    </message>
    <message>
        <source>Leave the DKIM record alone at that name.</source>
        <translation>اترك عند ذلك الاسم سجل DKIM وحده.</translation>
    </message>
    <message>
        <source>Renew the key with 2048 bits when the sending service offers it.</source>
        <translation>جدّد المفتاح بطول 2048 بت عندما تتيح خدمة الإرسال ذلك.</translation>
    </message>
    <message>
        <source>Publish the key without spaces.</source>
        <translation>انشر المفتاح من دون مسافات.</translation>
    </message>
    <message>
        <source>The key at {name} is empty: Amazon SES keeps this name in reserve for the next change of keys.</source>
        <translation>المفتاح عند {name} فارغ: تحتفظ Amazon SES بهذا الاسم احتياطًا لتبديل المفاتيح القادم.</translation>
    </message>
    <message>
        <source>The DKIM record cannot be read: a part of it is not of the form tag=value.</source>
        <translation>تعذّرت قراءة سجل DKIM: فأحد أجزائه ليس بالصيغة tag=value المطلوبة.</translation>
    </message>
    <message>
        <source>Look for stray quotes, a missing semicolon or two semicolons in a row, and publish the value as it was given.</source>
        <translation>ابحث عن علامات اقتباس زائدة، أو فاصلة منقوطة ناقصة، أو فاصلتين منقوطتين متتاليتين، وانشر القيمة كما أُعطيت.</translation>
    </message>
    <message>
        <source>Remove t=y when mail goes out signed.</source>
        <translation>احذف t=y عندما يخرج البريد موقَّعًا.</translation>
    </message>
    <message>
        <source>Publish an RSA key of 2048 bits.</source>
        <translation>انشر مفتاح RSA بطول 2048 بت.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}).</source>
        <translation>تعذّرت معرفة ما هو منشور عند {name} ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later, or ask another resolver.</source>
        <translation>حاول مرة أخرى لاحقًا، أو اسأل محلِّل أسماء آخر.</translation>
    </message>
    <message>
        <source>The DKIM record has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>في سجل DKIM وسم v= ليس في البداية أو ليس DKIM1 بالضبط، ولذلك يهمل المستلمون السجل.</translation>
    </message>
    <message>
        <source>Begin the record with v=DKIM1, in capitals.</source>
        <translation>ابدأ السجل بـ v=DKIM1، بحروف كبيرة.</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits.</source>
        <translation>أنشئ مفتاح RSA جديدًا بطول 2048 بت.</translation>
    </message>
    <message>
        <source>{selector} cannot be a selector: it makes no valid DNS name.</source>
        <translation>لا يصلح {selector} محدِّدًا: فهو لا يكوّن اسم DNS صالحًا.</translation>
    </message>
    <message>
        <source>Copy the selector from the sending service.</source>
        <translation>انسخ المحدِّد من خدمة الإرسال.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses an algorithm that receivers do not know: {value}.</source>
        <translation>توقيع DKIM الخاص بالنطاق {domain} يستخدم خوارزمية لا يعرفها المستلمون: {value}.</translation>
    </message>
    <message>
        <source>This is for whoever runs the sending service: the signature was made wrongly.</source>
        <translation>هذا يخص من يدير خدمة الإرسال: فالتوقيع أُنشئ بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The body of the message was changed after {domain} signed it.</source>
        <translation>تغيّر متن الرسالة بعد أن وقّعها {domain}.</translation>
    </message>
    <message>
        <source>Look for a mailing list, a virus scanner or a footer added on the way.</source>
        <translation>ابحث عن قائمة بريدية أو فاحص فيروسات أو تذييل أُضيف في الطريق.</translation>
    </message>
    <message>
        <source>The body has {length} octets, but {domain} signed {signed}: a part of it is missing.</source>
        <translation>طول متن الرسالة {length} بايت، لكن {domain} وقّع {signed}: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>Look for a server on the way that cuts messages.</source>
        <translation>ابحث عن خادم في الطريق يقطع الرسائل.</translation>
    </message>
    <message>
        <source>A DKIM signature has the tag {tag} twice.</source>
        <translation>في أحد توقيعات DKIM يتكرر الوسم {tag} مرتين.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expired at {at}.</source>
        <translation>انتهت صلاحية توقيع DKIM الخاص بالنطاق {domain} في {at}.</translation>
    </message>
    <message>
        <source>Send the message anew; if it was fresh, the clock of the sending server is wrong.</source>
        <translation>أرسل الرسالة من جديد؛ وإذا كانت حديثة، فساعة الخادم المرسِل غير مضبوطة.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expires before it was made.</source>
        <translation>تنتهي صلاحية توقيع DKIM الخاص بالنطاق {domain} قبل وقت إنشائه.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not cover the From line.</source>
        <translation>توقيع DKIM الخاص بالنطاق {domain} لا يشمل سطر From.</translation>
    </message>
    <message>
        <source>The identity {value} in the DKIM signature does not belong to {domain}.</source>
        <translation>الهوية {value} في توقيع DKIM لا تتبع {domain}.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow signatures for subdomains (t=s), but the signature is for one.</source>
        <translation>مفتاح {domain} لا يسمح بتوقيعات للنطاقات الفرعية (t=s)، لكن التوقيع يخص نطاقًا فرعيًا.</translation>
    </message>
    <message>
        <source>Remove t=s from the key, or sign without i=.</source>
        <translation>احذف t=s من المفتاح، أو وقّع من دون i= في التوقيع.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow the hash sha256.</source>
        <translation>مفتاح {domain} لا يسمح بالبصمة sha256.</translation>
    </message>
    <message>
        <source>Remove h= from the key.</source>
        <translation>احذف h= من المفتاح.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature cannot be read ({code}).</source>
        <translation>تعذّرت قراءة مفتاح {domain} الخاص بالتوقيع ({code}).</translation>
    </message>
    <message>
        <source>Check the record with dkim check.</source>
        <translation>افحص السجل بالأمر dkim check.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature is revoked.</source>
        <translation>مفتاح {domain} الخاص بالتوقيع ملغى.</translation>
    </message>
    <message>
        <source>Sign with the selector that is in use, or publish the key again.</source>
        <translation>وقّع بالمحدِّد المستعمل الآن، أو انشر المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>The key of {domain} is not meant for mail (s=).</source>
        <translation>مفتاح {domain} غير مخصص للبريد (s=).</translation>
    </message>
    <message>
        <source>Remove s= from the key.</source>
        <translation>احذف s= من المفتاح.</translation>
    </message>
    <message>
        <source>The key of {domain} is of another type than the signature.</source>
        <translation>مفتاح {domain} من نوع يختلف عن نوع التوقيع.</translation>
    </message>
    <message>
        <source>Publish the key that belongs to the selector.</source>
        <translation>انشر المفتاح الذي يخص المحدِّد.</translation>
    </message>
    <message>
        <source>Could not find out the key of {domain} ({outcome}).</source>
        <translation>تعذّرت معرفة مفتاح {domain} ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>What {domain} publishes for this signature is no key.</source>
        <translation>ما ينشره {domain} لهذا التوقيع ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>The key of {domain} has only {bits} bits, so receivers do not accept the signature.</source>
        <translation>طول مفتاح {domain} هو {bits} بت فقط، ولذلك لا يقبل المستلمون التوقيع.</translation>
    </message>
    <message>
        <source>The header of the message is too large to be verified.</source>
        <translation>ترويسة الرسالة أكبر من أن يُتحقق منها.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not fit the message and the published key.</source>
        <translation>توقيع DKIM الخاص بالنطاق {domain} لا يطابق الرسالة والمفتاح المنشور.</translation>
    </message>
    <message>
        <source>Check that the published key is the one the sending service shows now; else a header line was changed on the way.</source>
        <translation>تحقق من أن المفتاح المنشور هو الذي تعرضه خدمة الإرسال الآن؛ وإلا فقد تغيّر أحد أسطر الترويسة في الطريق.</translation>
    </message>
    <message>
        <source>There is no key at {name}, so the signature of {domain} cannot be verified.</source>
        <translation>لا يوجد مفتاح عند {name}، فلا يمكن التحقق من توقيع {domain}.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} wants its key fetched by {value}, which nobody does.</source>
        <translation>توقيع DKIM الخاص بالنطاق {domain} يطلب جلب مفتاحه بالطريقة {value}، ولا أحد يفعل ذلك.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses SHA-1, which receivers have to refuse.</source>
        <translation>توقيع DKIM الخاص بالنطاق {domain} يستخدم SHA-1، وعلى المستلمين رفضه.</translation>
    </message>
    <message>
        <source>Set the sending service to rsa-sha256.</source>
        <translation>اضبط خدمة الإرسال على rsa-sha256.</translation>
    </message>
    <message>
        <source>A DKIM signature cannot be read.</source>
        <translation>أحد توقيعات DKIM تتعذر قراءته.</translation>
    </message>
    <message>
        <source>The DKIM signature has an invalid {tag}: {value}.</source>
        <translation>في توقيع DKIM قيمة غير صالحة للوسم {tag}: {value}.</translation>
    </message>
    <message>
        <source>The DKIM signature lacks the tag {tag}.</source>
        <translation>ينقص توقيع DKIM الوسم {tag}.</translation>
    </message>
    <message>
        <source>The message has many DKIM signatures; only the first {limit} were verified.</source>
        <translation>في الرسالة توقيعات DKIM كثيرة؛ ولم يُتحقق إلا من أولها وعددها {limit}.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another version than 1: {value}.</source>
        <translation>توقيع DKIM من إصدار غير الإصدار 1: {value}.</translation>
    </message>
    <message>
        <source>The file {file} is already there, and a private key is never overwritten.</source>
        <translation>الملف {file} موجود بالفعل، والمفتاح الخاص لا يُكتب فوقه أبدًا.</translation>
    </message>
    <message>
        <source>Choose another folder or another selector.</source>
        <translation>اختر مجلدًا آخر أو محدِّدًا آخر.</translation>
    </message>
    <message>
        <source>The private key could not be written to {file}: {reason}.</source>
        <translation>تعذّرت كتابة المفتاح الخاص في {file}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>اختر مجلدًا موجودًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The key pair could not be made.</source>
        <translation>تعذّر إنشاء زوج المفاتيح.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, OpenSSL on this computer is not in order.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرر الفشل، ففي OpenSSL على هذا الحاسوب خلل.</translation>
    </message>
    <message>
        <source>This is a private key. It must never be published or pasted anywhere.</source>
        <translation>هذا مفتاح خاص. يجب ألا يُنشر أو يُلصق في أي مكان أبدًا.</translation>
    </message>
    <message>
        <source>Give the public key or the DKIM record that belongs to it instead.</source>
        <translation>أدخل بدلًا منه المفتاح العام أو سجل DKIM الذي يخصه.</translation>
    </message>
    <message>
        <source>This is neither a public key nor a DKIM record.</source>
        <translation>هذا ليس مفتاحًا عامًا ولا سجل DKIM.</translation>
    </message>
    <message>
        <source>Give a PEM file that begins with BEGIN PUBLIC KEY, or the record that begins with v=DKIM1.</source>
        <translation>أدخل ملف PEM يبدأ بـ BEGIN PUBLIC KEY، أو السجل الذي يبدأ بـ v=DKIM1.</translation>
    </message>
    <message>
        <source>The key has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>طول المفتاح {bits} بت فقط؛ ولا يقبل المستلمون أقل من 1024.</translation>
    </message>
    <message>
        <source>The message could not be signed.</source>
        <translation>تعذّر توقيع الرسالة.</translation>
    </message>
    <message>
        <source>Check the private key.</source>
        <translation>تحقق من المفتاح الخاص.</translation>
    </message>
    <message>
        <source>The private key is neither RSA nor Ed25519.</source>
        <translation>المفتاح الخاص ليس من نوع RSA ولا Ed25519.</translation>
    </message>
    <message>
        <source>Use a key made by dkim keygen.</source>
        <translation>استخدم مفتاحًا أنشأه الأمر dkim keygen.</translation>
    </message>
    <message>
        <source>The private key cannot be read: it is no PEM file, or the passphrase is wrong.</source>
        <translation>تعذّرت قراءة المفتاح الخاص: إما أنه ليس ملف PEM، أو أن عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>Check the file and the passphrase.</source>
        <translation>تحقق من الملف وعبارة المرور.</translation>
    </message>
    <message>
        <source>The message has no From line to sign, or its header is too large.</source>
        <translation>ليس في الرسالة سطر From لتوقيعه، أو أن ترويستها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Add a From line.</source>
        <translation>أضف سطر From.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that go by the public suffix list, but not for those that follow RFC 9989.</source>
        <translation>النطاق {domain} يتبع {from} عند المستلمين الذين يعتمدون قائمة اللواحق العامة، لا عند الذين يتبعون RFC 9989.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at the registered domain as well.</source>
        <translation>انشر سجل DMARC عند النطاق المسجَّل أيضًا.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that follow RFC 9989, but not for those that go by the public suffix list.</source>
        <translation>النطاق {domain} يتبع {from} عند المستلمين الذين يتبعون RFC 9989، لا عند الذين يعتمدون قائمة اللواحق العامة.</translation>
    </message>
    <message>
        <source>Sign with a domain that ends in the registered domain of the From address.</source>
        <translation>وقّع بنطاق ينتهي بالنطاق المسجَّل لعنوان From.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {domain} itself, where nobody looks for it.</source>
        <translation>يوجد سجل DMARC عند {domain} نفسه، ولا أحد يبحث عنه هناك.</translation>
    </message>
    <message>
        <source>Move it to _dmarc.{domain}.</source>
        <translation>انقله إلى _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>The DMARC record at {domain} has an invalid p, sp or np and no valid report address, so receivers act as if there were none.</source>
        <translation>في سجل DMARC عند {domain} قيمة غير صالحة للوسم p أو sp أو np، وليس فيه عنوان تقارير صالح، ولذلك يتصرف المستلمون كأنه غير موجود.</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>صحّح السياسة.</translation>
    </message>
    <message>
        <source>The DMARC record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>نُشر سجل DMARC عند {name}: فقد أضافت اللوحة النطاق إلى اسم ينتهي به أصلًا.</translation>
    </message>
    <message>
        <source>Enter the name as _dmarc only.</source>
        <translation>أدخل الاسم _dmarc فقط (شرطة سفلية ثم dmarc).</translation>
    </message>
    <message>
        <source>The tag fo has no effect without ruf.</source>
        <translation>الوسم fo لا أثر له من دون ruf.</translation>
    </message>
    <message>
        <source>Remove fo.</source>
        <translation>احذف fo.</translation>
    </message>
    <message>
        <source>It is not known whether people of this domain write to mailing lists, which break under p=reject.</source>
        <translation>لا يُعرف هل يكتب أهل هذا النطاق إلى قوائم بريدية، وهي تتعطل مع p=reject.</translation>
    </message>
    <message>
        <source>Find out before you go to p=reject.</source>
        <translation>اعرف ذلك قبل أن تنتقل إلى p=reject.</translation>
    </message>
    <message>
        <source>People of this domain write to mailing lists, so p=quarantine is the highest step that is advised.</source>
        <translation>يكتب أهل هذا النطاق إلى قوائم بريدية، ولذلك فإن p=quarantine هي أعلى خطوة يُنصح بها.</translation>
    </message>
    <message>
        <source>p=reject must not rest on SPF alone: it is not known that all mail is signed with DKIM.</source>
        <translation>يجب ألا تعتمد p=reject على SPF وحده: فليس معروفًا أن كل البريد موقَّع بـ DKIM.</translation>
    </message>
    <message>
        <source>Set up DKIM at every sending service first.</source>
        <translation>أعدّ DKIM أولًا في كل خدمة إرسال.</translation>
    </message>
    <message>
        <source>Without a report address nobody can see who sends in the name of this domain.</source>
        <translation>من دون عنوان للتقارير لا يرى أحد من يرسل باسم هذا النطاق.</translation>
    </message>
    <message>
        <source>Add rua= and wait for reports.</source>
        <translation>أضف rua= وانتظر التقارير.</translation>
    </message>
    <message>
        <source>It is not known that somebody reads the DMARC reports.</source>
        <translation>لا يُعرف هل يقرأ أحد تقارير DMARC.</translation>
    </message>
    <message>
        <source>Read the reports of the last weeks before the next step.</source>
        <translation>اقرأ تقارير الأسابيع الأخيرة قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>Some legitimate senders do not pass DMARC yet.</source>
        <translation>بعض المرسِلين الشرعيين لا ينجحون في DMARC بعد.</translation>
    </message>
    <message>
        <source>Set them up before the next step, or their mail will be lost.</source>
        <translation>أعدّهم قبل الخطوة التالية، وإلا ضاع بريدهم.</translation>
    </message>
    <message>
        <source>It is not known whether all legitimate senders pass DMARC.</source>
        <translation>لا يُعرف هل ينجح كل المرسِلين الشرعيين في DMARC.</translation>
    </message>
    <message>
        <source>See the reports: every service that sends for you must pass.</source>
        <translation>انظر في التقارير: يجب أن تنجح كل خدمة ترسل باسمك.</translation>
    </message>
    <message>
        <source>It is not known how long p={policy} has been published; {days} days are advised before the next step.</source>
        <translation>لا يُعرف منذ متى نُشرت p={policy}؛ ويُنصح بمرور {days} يومًا قبل الخطوة التالية.</translation>
    </message>
    <message>
        <source>p={policy} should stay for {left} more days before the next step.</source>
        <translation>ينبغي أن تبقى p={policy} مدة أخرى قبل الخطوة التالية، وعدد أيامها {left}.</translation>
    </message>
    <message>
        <source>There is no DMARC policy for {domain}.</source>
        <translation>لا توجد سياسة DMARC للنطاق {domain}.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address at _dmarc.{domain}.</source>
        <translation>انشر v=DMARC1; p=none مع عنوان للتقارير عند _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>{domain} has more than eight labels, so receivers do not look at all names above it.</source>
        <translation>في {domain} أكثر من ثمانية مقاطع، ولذلك لا ينظر المستلمون في كل الأسماء التي فوقه.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at that name itself.</source>
        <translation>انشر سجل DMARC عند ذلك الاسم نفسه.</translation>
    </message>
    <message>
        <source>What is published was meant as a DMARC record, but receivers do not take it as one: {record}</source>
        <translation>ما نُشر كان المقصود به سجل DMARC، لكن المستلمين لا يعدّونه كذلك: {record}</translation>
    </message>
    <message>
        <source>The record must begin with v=DMARC1, in capitals, without a space or a quotation mark before it.</source>
        <translation>يجب أن يبدأ السجل بـ v=DMARC1، بحروف كبيرة، ومن دون مسافة أو علامة اقتباس قبله.</translation>
    </message>
    <message>
        <source>The DMARC record names no address for reports, so nobody learns who sends in the name of this domain.</source>
        <translation>لا يذكر سجل DMARC عنوانًا للتقارير، فلا يعلم أحد من يرسل باسم هذا النطاق.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address that somebody reads.</source>
        <translation>أضف rua=mailto: يليها عنوان يقرؤه أحد ما.</translation>
    </message>
    <message>
        <source>This is not a DMARC record: it does not begin with v=DMARC1.</source>
        <translation>هذا ليس سجل DMARC: فهو لا يبدأ بـ v=DMARC1.</translation>
    </message>
    <message>
        <source>Begin the record with v=DMARC1, in capitals.</source>
        <translation>ابدأ السجل بـ v=DMARC1، بحروف كبيرة.</translation>
    </message>
    <message>
        <source>Subdomains that do not exist are protected less than the domain itself: p={p}, but np={np}.</source>
        <translation>النطاقات الفرعية غير الموجودة محمية أقل من النطاق نفسه: p={p}، لكن np={np}.</translation>
    </message>
    <message>
        <source>Raise np: nobody can send legitimately from a name that does not exist.</source>
        <translation>ارفع np: فلا أحد يستطيع الإرسال بصورة شرعية من اسم غير موجود.</translation>
    </message>
    <message>
        <source>The DNS host of {domain} never says that a name does not exist, so np has no effect.</source>
        <translation>مزود DNS الخاص بالنطاق {domain} لا يقول أبدًا إن اسمًا ما غير موجود، فلا أثر للوسم np.</translation>
    </message>
    <message>
        <source>Set sp as well.</source>
        <translation>اضبط sp أيضًا.</translation>
    </message>
    <message>
        <source>There is a DMARC record at {walk} but none at {list}. For receivers that follow RFC 9989 the two then do not belong together, and mail signed by {list} fails.</source>
        <translation>يوجد سجل DMARC عند {walk} ولا يوجد عند {list}. فعند المستلمين الذين يتبعون RFC 9989 لا يتبع أحدهما الآخر، ويفشل البريد الموقَّع من {list}.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{list} as well.</source>
        <translation>انشر سجل DMARC عند _dmarc.{list} أيضًا.</translation>
    </message>
    <message>
        <source>The DMARC record has no policy: the tag p= is missing.</source>
        <translation>لا سياسة في سجل DMARC: فالوسم p= مفقود.</translation>
    </message>
    <message>
        <source>Put p=none right after v=DMARC1.</source>
        <translation>ضع p=none بعد v=DMARC1 مباشرة.</translation>
    </message>
    <message>
        <source>The policy p= does not stand right after v=DMARC1, as older receivers want it.</source>
        <translation>السياسة p= ليست بعد v=DMARC1 مباشرة، كما يريدها المستلمون الأقدم.</translation>
    </message>
    <message>
        <source>Write v=DMARC1; p=… first.</source>
        <translation>اكتب v=DMARC1; p=… في البداية.</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which is none of none, quarantine and reject. Receivers then treat the whole record as p=none, or, without a report address, as not there.</source>
        <translation>في سجل DMARC القيمة {tag}={value}، وهي ليست none ولا quarantine ولا reject. فيعامل المستلمون السجل كله كأنه p=none، وإذا لم يكن فيه عنوان للتقارير فكأنه غير موجود.</translation>
    </message>
    <message>
        <source>Correct the spelling of {tag}.</source>
        <translation>صحّح كتابة {tag}.</translation>
    </message>
    <message>
        <source>psd=u is the default and need not be written.</source>
        <translation>القيمة psd=u هي الافتراضية ولا حاجة إلى كتابتها.</translation>
    </message>
    <message>
        <source>psd=y says that this name is a public suffix, under which strangers register their domains.</source>
        <translation>القيمة psd=y تعني أن هذا الاسم لاحقة عامة، يسجّل غرباء نطاقاتهم تحتها.</translation>
    </message>
    <message>
        <source>Remove psd=y unless you run a registry.</source>
        <translation>احذف psd=y إلا إذا كنت تدير هيئة لتسجيل النطاقات.</translation>
    </message>
    <message>
        <source>The DMARC record holds quotation marks or backslashes as a part of its value, so receivers do not take it as one: {record}</source>
        <translation>في سجل DMARC علامات اقتباس أو شرطات مائلة عكسية صارت جزءًا من قيمته، ولذلك لا يعدّه المستلمون سجل DMARC: {record}</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks and backslashes; the panel adds what it needs.</source>
        <translation>أدخل القيمة من دون علامات اقتباس وشرطات مائلة عكسية؛ فاللوحة تضيف ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>{domain} asks receivers to reject, but no DKIM key is known: mail that is forwarded will be lost.</source>
        <translation>يطلب {domain} من المستلمين الرفض، لكن لا يُعرف أي مفتاح DKIM: سيضيع البريد المعاد توجيهه.</translation>
    </message>
    <message>
        <source>Set up DKIM, or go back to p=none until you have.</source>
        <translation>أعدّ DKIM، أو عُد إلى p=none حتى تعدّه.</translation>
    </message>
    <message>
        <source>{address} is not an address that DMARC reports can be sent to.</source>
        <translation>العنوان {address} لا يمكن إرسال تقارير DMARC إليه.</translation>
    </message>
    <message>
        <source>Use an ordinary address in Latin letters, such as dmarc@your-domain.</source>
        <translation>استخدم عنوانًا عاديًا بحروف لاتينية، مثل dmarc@your-domain.</translation>
    </message>
    <message>
        <source>{host} has not agreed to receive the reports for this domain, so {tag}={uri} is ignored.</source>
        <translation>لم يوافق {host} على استلام التقارير لهذا النطاق، ولذلك تُهمل القيمة {tag}={uri}.</translation>
    </message>
    <message>
        <source>Ask for this record to be published at {host}: {name} TXT v=DMARC1;</source>
        <translation>اطلب نشر هذا السجل لدى {host}: {name} TXT v=DMARC1;</translation>
    </message>
    <message>
        <source>Could not find out whether {host} agrees to receive the reports for this domain.</source>
        <translation>تعذّرت معرفة هل يوافق {host} على استلام التقارير لهذا النطاق.</translation>
    </message>
    <message>
        <source>No report can be sent to {tag}={uri}.</source>
        <translation>لا يمكن إرسال أي تقرير إلى {tag}={uri}.</translation>
    </message>
    <message>
        <source>Use mailto: and an address with a domain.</source>
        <translation>استخدم mailto: مع عنوان فيه نطاق.</translation>
    </message>
    <message>
        <source>{uri} is written without mailto:, so no receiver sends reports to it.</source>
        <translation>العنوان {uri} مكتوب من دون mailto:، فلا يرسل إليه أي مستلم تقارير.</translation>
    </message>
    <message>
        <source>Write mailto:{uri}</source>
        <translation>اكتب mailto:{uri}</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then ignore all of them.</source>
        <translation>عدد سجلات DMARC عند {name} هو {count}؛ وعندها يتجاهلها المستلمون كلها.</translation>
    </message>
    <message>
        <source>Leave one record and remove the others.</source>
        <translation>اترك سجلًا واحدًا واحذف الباقي.</translation>
    </message>
    <message>
        <source>The size limit !{suffix} after {uri} is no longer part of DMARC.</source>
        <translation>حد الحجم !{suffix} بعد {uri} لم يعد جزءًا من DMARC.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and what follows it.</source>
        <translation>احذف علامة التعجب وما يليها.</translation>
    </message>
    <message>
        <source>Subdomains are protected less than the domain itself: p={p}, but sp={sp}.</source>
        <translation>النطاقات الفرعية محمية أقل من النطاق نفسه: p={p}، لكن sp={sp}.</translation>
    </message>
    <message>
        <source>Raise sp as soon as the subdomains that send mail are set up, too.</source>
        <translation>ارفع sp حالما تُعدّ النطاقات الفرعية التي ترسل بريدًا أيضًا.</translation>
    </message>
    <message>
        <source>A part of the DMARC record cannot be read and is ignored: {text}</source>
        <translation>تعذّرت قراءة جزء من سجل DMARC، وهو مهمل: {text}</translation>
    </message>
    <message>
        <source>Write every part as tag=value, in plain ASCII, with a semicolon between.</source>
        <translation>اكتب كل جزء بالصيغة tag=value، بحروف ASCII عادية، وبينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The DMARC record has the tag {tag} twice; receivers differ in what they make of that.</source>
        <translation>في سجل DMARC يتكرر الوسم {tag} مرتين؛ ويختلف المستلمون في فهمه.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record has no value and is ignored.</source>
        <translation>الوسم {tag} في سجل DMARC بلا قيمة، وهو مهمل.</translation>
    </message>
    <message>
        <source>Give it a value or remove it.</source>
        <translation>أعطه قيمة أو احذفه.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored. Perhaps {nearest} was meant.</source>
        <translation>الوسم {tag} في سجل DMARC غير معروف، وهو مهمل. ربما كان المقصود {nearest}.</translation>
    </message>
    <message>
        <source>Write {nearest}={value}</source>
        <translation>اكتب {nearest}={value}</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): new receivers ignore it, old ones still follow it.</source>
        <translation>الوسم {tag}={value} لم يعد جزءًا من DMARC (RFC 9989): يتجاهله المستلمون الجدد، وما زال القدامى يتبعونه.</translation>
    </message>
    <message>
        <source>Remove {tag}; step from p=none to quarantine to reject instead.</source>
        <translation>احذف {tag}؛ وتدرّج بدلًا منه من p=none إلى quarantine ثم إلى reject.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored.</source>
        <translation>الوسم {tag} في سجل DMARC غير معروف، وهو مهمل.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>تحقق من كتابته، أو احذفه.</translation>
    </message>
    <message>
        <source>t=y asks receivers to act one step milder than p={p}, but older receivers do not know it and apply p={p} in full.</source>
        <translation>يطلب t=y من المستلمين أن يتصرفوا بدرجة ألين من p={p}، لكن المستلمين الأقدم لا يعرفونه ويطبقون p={p} كاملة.</translation>
    </message>
    <message>
        <source>Write the milder policy as p= instead, and remove t=y.</source>
        <translation>اكتب السياسة الألين في p= بدلًا من ذلك، واحذف t=y.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}), so the DMARC policy is not known.</source>
        <translation>تعذّرت معرفة ما هو منشور عند {name} ({outcome})، ولذلك فسياسة DMARC غير معروفة.</translation>
    </message>
    <message>
        <source>{uri} is not a report address that receivers can use.</source>
        <translation>العنوان {uri} ليس عنوان تقارير يستطيع المستلمون استخدامه.</translation>
    </message>
    <message>
        <source>Write it as mailto:name@your-domain, without spaces.</source>
        <translation>اكتبه بالصيغة mailto:name@your-domain، من دون مسافات.</translation>
    </message>
    <message>
        <source>Receivers need not send reports to {uri}; only mailto: is supported by all.</source>
        <translation>لا يلزم المستلمين أن يرسلوا تقارير إلى {uri}؛ فالطريقة mailto: هي الوحيدة التي يدعمها الجميع.</translation>
    </message>
    <message>
        <source>Add a mailto: address.</source>
        <translation>أضف عنوان mailto: للتقارير.</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which has no meaning; receivers use the default instead.</source>
        <translation>في سجل DMARC القيمة {tag}={value}، ولا معنى لها؛ ويستخدم المستلمون القيمة الافتراضية بدلًا منها.</translation>
    </message>
    <message>
        <source>Correct the value, or remove the tag.</source>
        <translation>صحّح القيمة، أو احذف الوسم.</translation>
    </message>
    <message>
        <source>Receivers differ in what {domain} belongs to: {walk} for those that follow RFC 9989, {list} for those that go by the public suffix list.</source>
        <translation>يختلف المستلمون فيما يتبعه {domain}: فهو {walk} عند الذين يتبعون RFC 9989، و{list} عند الذين يعتمدون قائمة اللواحق العامة.</translation>
    </message>
    <message>
        <source>Publish DMARC records so that both agree: one at {list}.</source>
        <translation>انشر سجلات DMARC بحيث يتفق الفريقان: سجلًا عند {list}.</translation>
    </message>
    <message>
        <source>The signatures of {zone} are broken ({link}): receivers that check them see no record of it at all.</source>
        <translation>في توقيعات {zone} خلل ({link}): المستلمون الذين يتحققون منها لا يرون أي سجل من المنطقة إطلاقًا.</translation>
    </message>
    <message>
        <source>Have the DNS host sign the zone again, or take the DS record out at the registrar until it is mended.</source>
        <translation>اطلب من مزود DNS أن يوقّع المنطقة مرة أخرى، أو احذف سجل DS لدى مسجّل النطاق حتى يُصلح الأمر.</translation>
    </message>
    <message>
        <source>We could not find out whether {zone} is signed correctly.</source>
        <translation>تعذّرت معرفة هل {zone} موقَّعة بصورة صحيحة.</translation>
    </message>
    <message>
        <source>Try again; a name server on the way did not answer.</source>
        <translation>حاول مرة أخرى؛ فأحد خوادم الأسماء في الطريق لم يُجب.</translation>
    </message>
    <message>
        <source>The signatures of {zone} end on {expires} and have not been renewed.</source>
        <translation>تنتهي توقيعات {zone} في {expires} ولم تُجدَّد.</translation>
    </message>
    <message>
        <source>Tell the DNS host: a signed zone is signed again long before that.</source>
        <translation>أبلغ مزود DNS: فالمنطقة الموقَّعة يُعاد توقيعها قبل ذلك بوقت طويل.</translation>
    </message>
    <message>
        <source>The signatures of {zone} have expired: receivers that check them see no record of it at all.</source>
        <translation>انتهت صلاحية توقيعات {zone}: المستلمون الذين يتحققون منها لا يرون أي سجل من المنطقة إطلاقًا.</translation>
    </message>
    <message>
        <source>{zone} is not signed with DNSSEC.</source>
        <translation>المنطقة {zone} غير موقَّعة بـ DNSSEC.</translation>
    </message>
    <message>
        <source>There is no domain here yet.</source>
        <translation>لا يوجد نطاق هنا بعد.</translation>
    </message>
    <message>
        <source>Type the address that customers see in From, for example billing@example.com.</source>
        <translation>اكتب العنوان الذي يراه العملاء في From، مثل billing@example.com.</translation>
    </message>
    <message>
        <source>“{input}” is not a domain that mail can be sent from.</source>
        <translation>النص «{input}» ليس نطاقًا يمكن إرسال البريد منه.</translation>
    </message>
    <message>
        <source>Type an address such as billing@example.com, or just example.com.</source>
        <translation>اكتب عنوانًا مثل billing@example.com، أو example.com وحده.</translation>
    </message>
    <message>
        <source>Entry {index} of the saved DNS answers cannot be understood.</source>
        <translation>البند {index} من إجابات DNS المحفوظة غير مفهوم.</translation>
    </message>
    <message>
        <source>Save the answers again, or leave the file out and ask the DNS afresh.</source>
        <translation>احفظ الإجابات مرة أخرى، أو استغنِ عن الملف واسأل DNS من جديد.</translation>
    </message>
    <message>
        <source>The saved DNS answers were written by a newer version.</source>
        <translation>كُتبت إجابات DNS المحفوظة بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save the answers again with this version.</source>
        <translation>حدّث Senderwright، أو احفظ الإجابات مرة أخرى بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The file does not hold saved DNS answers.</source>
        <translation>لا يحوي الملف إجابات DNS محفوظة.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved.</source>
        <translation>اختر ملفًا حفظه Senderwright.</translation>
    </message>
    <message>
        <source>The file of saved DNS answers is too large to read.</source>
        <translation>ملف إجابات DNS المحفوظة أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved; they stay below 64 MiB.</source>
        <translation>اختر ملفًا حفظه Senderwright؛ فملفاته تبقى دون 64 MiB.</translation>
    </message>
    <message>
        <source>There is a character that is no hexadecimal digit.</source>
        <translation>يوجد حرف ليس رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>Only 0-9, a-f and blanks belong there; leave --hex out if the file holds the octets themselves.</source>
        <translation>لا مكان هناك إلا لما هو 0-9 وa-f والمسافات؛ ولا تذكر --hex إذا كان الملف يحوي البايتات نفسها.</translation>
    </message>
    <message>
        <source>The number of hexadecimal digits is odd: half an octet is missing.</source>
        <translation>عدد الأرقام الست عشرية فردي: ينقص نصف بايت.</translation>
    </message>
    <message>
        <source>Check that the copy is whole.</source>
        <translation>تحقق من أن النسخة كاملة.</translation>
    </message>
    <message>
        <source>There is no DNS message to read: the input is empty.</source>
        <translation>لا توجد رسالة DNS للقراءة: فالمُدخل فارغ.</translation>
    </message>
    <message>
        <source>Give a file that holds one DNS message.</source>
        <translation>أعطِ ملفًا يحوي رسالة DNS واحدة.</translation>
    </message>
    <message>
        <source>The DNS question could not be put into a message.</source>
        <translation>تعذّر وضع سؤال DNS في رسالة.</translation>
    </message>
    <message>
        <source>Check the name and the type that were asked for.</source>
        <translation>تحقق من الاسم والنوع اللذين سُئل عنهما.</translation>
    </message>
    <message>
        <source>This is not a whole DNS message ({reason}).</source>
        <translation>هذه ليست رسالة DNS كاملة ({reason}).</translation>
    </message>
    <message>
        <source>The DNS message is longer than 65,535 octets, which none can be.</source>
        <translation>رسالة DNS أطول من 65,535 بايتًا، ولا يمكن أن تكون كذلك.</translation>
    </message>
    <message>
        <source>There is a backslash in the name that means nothing.</source>
        <translation>في الاسم شرطة مائلة عكسية لا معنى لها.</translation>
    </message>
    <message>
        <source>Take the backslash out.</source>
        <translation>احذف الشرطة المائلة العكسية.</translation>
    </message>
    <message>
        <source>These characters cannot stand together in a domain name.</source>
        <translation>لا يمكن أن تجتمع هذه الحروف في اسم نطاق.</translation>
    </message>
    <message>
        <source>Check the spelling, or type the name in its xn-- form.</source>
        <translation>تحقق من الإملاء، أو اكتب الاسم بصيغته xn-- الخاصة.</translation>
    </message>
    <message>
        <source>A domain name in the DNS message is damaged.</source>
        <translation>في رسالة DNS اسم نطاق تالف.</translation>
    </message>
    <message>
        <source>The domain name is empty.</source>
        <translation>اسم النطاق فارغ.</translation>
    </message>
    <message>
        <source>Type a domain, for example example.com.</source>
        <translation>اكتب نطاقًا، مثل example.com.</translation>
    </message>
    <message>
        <source>Two dots stand next to each other, or a dot stands first.</source>
        <translation>توجد نقطتان متجاورتان، أو نقطة في البداية.</translation>
    </message>
    <message>
        <source>Take the dot out that is too many.</source>
        <translation>احذف النقطة الزائدة.</translation>
    </message>
    <message>
        <source>One part of the name is longer than 63 characters.</source>
        <translation>أحد أجزاء الاسم أطول من 63 حرفًا.</translation>
    </message>
    <message>
        <source>Check that a dot was not left out.</source>
        <translation>تحقق من عدم سقوط نقطة.</translation>
    </message>
    <message>
        <source>There is a character in the name that no DNS name holds in this form.</source>
        <translation>في الاسم حرف لا يأتي في أسماء DNS بهذه الصورة.</translation>
    </message>
    <message>
        <source>Type the name in its xn-- form, or check for a pasted invisible character.</source>
        <translation>اكتب الاسم بصيغته xn-- الخاصة، أو ابحث عن حرف غير مرئي أُلصق معه.</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>الاسم أطول من 253 حرفًا، وهو الحد الذي يسمح به DNS.</translation>
    </message>
    <message>
        <source>Check that only the domain was pasted.</source>
        <translation>تحقق من أن النطاق وحده هو الذي أُلصق.</translation>
    </message>
    <message>
        <source>This network answers differently for {name}: {plain} here, {encrypted} over an encrypted connection.</source>
        <translation>تجيب هذه الشبكة إجابة مختلفة عن {name}: هنا {plain}، وعبر اتصال مشفّر {encrypted}.</translation>
    </message>
    <message>
        <source>You may be inside a company network that has its own view; what receivers see is the encrypted answer.</source>
        <translation>ربما كنت داخل شبكة شركة لها رؤيتها الخاصة؛ وما يراه المستلمون هو الإجابة المشفّرة.</translation>
    </message>
    <message>
        <source>None of the zone’s own name servers could be asked from this network: it seems to close port 53. What is shown comes from the resolver {endpoint} ({transport}), which may remember older values.</source>
        <translation>تعذّر سؤال أي من خوادم أسماء المنطقة من هذه الشبكة: يبدو أنها تغلق المنفذ 53. ما يظهر هنا آتٍ من محلِّل الأسماء {endpoint} ({transport})، وقد يتذكر قيمًا أقدم.</translation>
    </message>
    <message>
        <source>Try another network or a VPN to see what the name servers themselves say.</source>
        <translation>جرّب شبكة أخرى أو VPN لترى ما تقوله خوادم الأسماء نفسها.</translation>
    </message>
    <message>
        <source>This network answers DNS questions in the place of the name servers they were sent to.</source>
        <translation>تجيب هذه الشبكة عن أسئلة DNS بدلًا من خوادم الأسماء التي أُرسلت إليها.</translation>
    </message>
    <message>
        <source>The zone’s own servers cannot be asked from here. Try another network, or a VPN.</source>
        <translation>لا يمكن سؤال خوادم المنطقة نفسها من هنا. جرّب شبكة أخرى أو VPN.</translation>
    </message>
    <message>
        <source>This network has no {family}: name servers were asked without it.</source>
        <translation>لا تدعم هذه الشبكة {family}: سُئلت خوادم الأسماء من دونه.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the zone; the {family} addresses of its servers were not checked.</source>
        <translation>لا خلل في المنطقة؛ لكن عناوين {family} لخوادمها لم تُفحص.</translation>
    </message>
    <message>
        <source>{name} {type} cannot stand there: a CNAME may not share its name with other records.</source>
        <translation>السجل {name} {type} لا يمكن أن يوجد هناك: فسجل CNAME لا يجوز أن يشارك اسمه مع سجلات أخرى.</translation>
    </message>
    <message>
        <source>Remove what stands at this name first.</source>
        <translation>احذف أولًا ما هو موجود بهذا الاسم.</translation>
    </message>
    <message>
        <source>The practice world did not answer as expected.</source>
        <translation>لم يُجب عالم التدريب كما هو متوقع.</translation>
    </message>
    <message>
        <source>End it and start it again with `senderwright-cli practice serve`.</source>
        <translation>أنهه ثم شغّله مرة أخرى بالأمر `senderwright-cli practice serve`.</translation>
    </message>
    <message>
        <source>Other programs cannot publish into this practice world ({reason}).</source>
        <translation>لا تستطيع البرامج الأخرى النشر في عالم التدريب هذا ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder for running programs (XDG_RUNTIME_DIR) is there and yours.</source>
        <translation>تحقق من أن مجلد البرامج الجارية (XDG_RUNTIME_DIR) موجود وأنه لك.</translation>
    </message>
    <message>
        <source>No practice world is running.</source>
        <translation>لا يوجد عالم تدريب قيد التشغيل.</translation>
    </message>
    <message>
        <source>Start one with `senderwright-cli practice serve` and leave it running.</source>
        <translation>شغّل واحدًا بالأمر `senderwright-cli practice serve` واتركه يعمل.</translation>
    </message>
    <message>
        <source>{name} lies outside the practice zone {domain}: its records are kept elsewhere.</source>
        <translation>الاسم {name} يقع خارج منطقة التدريب {domain}: فسجلاته محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>Plan for {domain}, or start the practice world with your own zone.</source>
        <translation>خطط للنطاق {domain}، أو شغّل عالم التدريب بمنطقتك أنت.</translation>
    </message>
    <message>
        <source>The practice DNS cannot use port {port} at {address} ({reason}).</source>
        <translation>لا يستطيع DNS التدريبي استخدام المنفذ {port} على {address} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another port, or leave it to the program.</source>
        <translation>اختر منفذًا آخر، أو اترك الاختيار للبرنامج.</translation>
    </message>
    <message>
        <source>The zone file has no SOA record, so it does not say which zone it is.</source>
        <translation>ليس في ملف المنطقة سجل SOA، فلا يُعرف أي منطقة هي.</translation>
    </message>
    <message>
        <source>Export the whole zone at your DNS host; it begins with an SOA record.</source>
        <translation>صدّر المنطقة كاملة لدى مزود DNS؛ فهي تبدأ بسجل SOA.</translation>
    </message>
    <message>
        <source>{text} is not an IP address.</source>
        <translation>النص {text} ليس عنوان IP.</translation>
    </message>
    <message>
        <source>Write a resolver as 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#name or https://name/dns-query.</source>
        <translation>اكتب محلِّل الأسماء بإحدى الصيغ 192.0.2.1 أو [2001:db8::1]:53 أو tls://192.0.2.1#name أو https://name/dns-query.</translation>
    </message>
    <message>
        <source>{text} is not a name that a certificate can show.</source>
        <translation>النص {text} ليس اسمًا يمكن أن تحمله شهادة.</translation>
    </message>
    <message>
        <source>Write it as in tls://192.0.2.1#dns.example.</source>
        <translation>اكتبه كما في المثال tls://192.0.2.1#dns.example.</translation>
    </message>
    <message>
        <source>The path in {text} holds characters that no address can hold.</source>
        <translation>في المسار ضمن {text} حروف لا يمكن أن تأتي في عنوان.</translation>
    </message>
    <message>
        <source>Most resolvers use /dns-query.</source>
        <translation>معظم محلِّلات الأسماء تستخدم /dns-query.</translation>
    </message>
    <message>
        <source>{text} is not the SHA-256 of a key in base64.</source>
        <translation>النص {text} ليس بصمة SHA-256 لمفتاح بترميز base64.</translation>
    </message>
    <message>
        <source>Take the pin as the resolver’s operator publishes it: 44 characters.</source>
        <translation>خذ البصمة كما ينشرها مشغّل محلِّل الأسماء: 44 حرفًا.</translation>
    </message>
    <message>
        <source>{text} is not a port.</source>
        <translation>النص {text} ليس منفذًا.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>{text} is not a way to ask a resolver.</source>
        <translation>النص {text} ليس طريقة لسؤال محلِّل أسماء.</translation>
    </message>
    <message>
        <source>Use a plain IP address, tls:// or https://.</source>
        <translation>استخدم عنوان IP عاديًا، أو tls:// أو https:// في بدايته.</translation>
    </message>
    <message>
        <source>No resolver was given.</source>
        <translation>لم يُعطَ أي محلِّل أسماء.</translation>
    </message>
    <message>
        <source>Give its IP address, or leave the option out to use this computer’s own.</source>
        <translation>أدخل عنوان IP الخاص به، أو استغنِ عن الخيار لاستخدام محلِّل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The resolver’s address is far too long.</source>
        <translation>عنوان محلِّل الأسماء طويل أكثر بكثير مما يجوز.</translation>
    </message>
    <message>
        <source>Check that only the address was pasted.</source>
        <translation>تحقق من أن العنوان وحده هو الذي أُلصق.</translation>
    </message>
    <message>
        <source>Entry {index} of the vantage points cannot be used: see its {field}.</source>
        <translation>البند {index} من نقاط الرصد لا يمكن استخدامه: انظر إلى {field} فيه.</translation>
    </message>
    <message>
        <source>Mend that field, or take the entry out.</source>
        <translation>أصلح هذا الحقل، أو احذف البند.</translation>
    </message>
    <message>
        <source>The vantage points were written by a newer version.</source>
        <translation>كُتبت نقاط الرصد بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update Senderwright, or use the list that comes with this version.</source>
        <translation>حدّث Senderwright، أو استخدم القائمة المرفقة بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The file does not hold vantage points.</source>
        <translation>لا يحوي الملف نقاط رصد.</translation>
    </message>
    <message>
        <source>The file of vantage points is too large to read.</source>
        <translation>ملف نقاط الرصد أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>Keep it below 4 MiB and 2000 entries.</source>
        <translation>اجعله دون 4 MiB ودون 2000 بند.</translation>
    </message>
    <message>
        <source>The zone file could not be read: no temporary file could be made.</source>
        <translation>تعذّرت قراءة ملف المنطقة: تعذّر إنشاء ملف مؤقت.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check that the temporary folder is writable.</source>
        <translation>أفسح مكانًا على القرص، أو تحقق من أن المجلد المؤقت قابل للكتابة.</translation>
    </message>
    <message>
        <source>{server} ({address}) fails to answer for the zone.</source>
        <translation>الخادم {server} ({address}) يفشل في الإجابة عن المنطقة.</translation>
    </message>
    <message>
        <source>Tell the DNS host: this server is part of the zone and does not work.</source>
        <translation>أبلغ مزود DNS: فهذا الخادم جزء من المنطقة ولا يعمل.</translation>
    </message>
    <message>
        <source>{server} ({address}) names other name servers for the zone ({said}) than the rest do ({others}).</source>
        <translation>الخادم {server} ({address}) يذكر للمنطقة خوادم أسماء ({said}) غير التي تذكرها البقية ({others}).</translation>
    </message>
    <message>
        <source>Have the DNS host make all servers serve the same zone; until then answers depend on chance.</source>
        <translation>اطلب من مزود DNS أن يجعل كل الخوادم تقدم المنطقة نفسها؛ وحتى ذلك الحين تعتمد الإجابات على المصادفة.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and knows nothing of it.</source>
        <translation>الخادم {server} ({address}) مذكور للمنطقة ولا يعرف عنها شيئًا.</translation>
    </message>
    <message>
        <source>Have the DNS host set it up there, or take it out of the name servers at the registrar.</source>
        <translation>اطلب من مزود DNS أن يعدّها هناك، أو أن يحذفه من خوادم الأسماء لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>{server} is named for the zone and has no address.</source>
        <translation>الخادم {server} مذكور للمنطقة وليس له عنوان.</translation>
    </message>
    <message>
        <source>Correct the name server’s name at the DNS host and at the registrar.</source>
        <translation>صحّح اسم خادم الأسماء لدى مزود DNS ولدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and refuses to answer for it.</source>
        <translation>الخادم {server} ({address}) مذكور للمنطقة ويرفض أن يجيب عنها.</translation>
    </message>
    <message>
        <source>{server} ({address}) serves an old copy of the zone: {serial} instead of {newest}.</source>
        <translation>الخادم {server} ({address}) يقدم نسخة قديمة من المنطقة: {serial} بدلًا من {newest}.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it stays, tell the DNS host that this server no longer follows.</source>
        <translation>انتظر بضع دقائق. وإذا استمر ذلك، فأبلغ مزود DNS بأن هذا الخادم لم يعد يتابع التحديثات.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not answer.</source>
        <translation>الخادم {server} ({address}) لا يجيب.</translation>
    </message>
    <message>
        <source>If it stays, tell the DNS host. If none answers, this network may block DNS.</source>
        <translation>إذا استمر ذلك، فأبلغ مزود DNS. وإذا لم يُجب أي خادم، فربما كانت هذه الشبكة تحجب DNS.</translation>
    </message>
    <message>
        <source>The registrar names {parent} as name servers, the zone itself names {zone}.</source>
        <translation>يذكر مسجّل النطاق خوادم الأسماء {parent}، أما المنطقة نفسها فتذكر {zone}.</translation>
    </message>
    <message>
        <source>Make both lists the same; records published at a server that only one list names may not be seen.</source>
        <translation>اجعل القائمتين متطابقتين؛ فالسجلات المنشورة على خادم لا تذكره إلا قائمة واحدة قد لا تُرى.</translation>
    </message>
    <message>
        <source>The zone is kept at several places, each for itself: {primaries}.</source>
        <translation>المنطقة محفوظة في عدة أماكن، كل منها مستقل: {primaries}.</translation>
    </message>
    <message>
        <source>Publish every record at each of them.</source>
        <translation>انشر كل سجل في كل منها.</translation>
    </message>
    <message>
        <source>Only one name server, {server}, serves the zone.</source>
        <translation>لا يقدم المنطقة إلا خادم أسماء واحد، هو {server}.</translation>
    </message>
    <message>
        <source>When it is down, mail stops. Most DNS hosts give two or more.</source>
        <translation>عندما يتعطل يتوقف البريد. ومعظم مزودي DNS يوفرون خادمين أو أكثر.</translation>
    </message>
    <message>
        <source>Line {line} of the zone file cannot be read. {reason}</source>
        <translation>تعذّرت قراءة السطر {line} من ملف المنطقة. {reason}</translation>
    </message>
    <message>
        <source>Mend that line, or leave it out.</source>
        <translation>أصلح ذلك السطر، أو احذفه.</translation>
    </message>
    <message>
        <source>The zone file is too large: at most 4 MiB and 100,000 records are read.</source>
        <translation>ملف المنطقة كبير جدًا: لا يُقرأ أكثر من 4 MiB و100,000 سجل.</translation>
    </message>
    <message>
        <source>Give only the part that holds this domain.</source>
        <translation>أعطِ فقط الجزء الذي يحوي هذا النطاق.</translation>
    </message>
    <message>
        <source>The BIMI record names no logo at an https address: {uri}</source>
        <translation>لا يذكر سجل BIMI شعارًا في عنوان https: {uri}</translation>
    </message>
    <message>
        <source>Give the logo as l=https://…svg</source>
        <translation>أدخل الشعار بالصيغة l=https://…svg</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} is not an SVG of the kind that mail programs show: {what}</source>
        <translation>شعار BIMI {uri} ليس من نوع SVG الذي تعرضه برامج البريد: {what}</translation>
    </message>
    <message>
        <source>Save it as SVG Tiny PS: baseProfile=&quot;tiny-ps&quot;, a title, nothing that moves.</source>
        <translation>احفظه بصيغة SVG Tiny PS: مع baseProfile=&quot;tiny-ps&quot; وعنوان، ومن دون أي شيء متحرك.</translation>
    </message>
    <message>
        <source>The host {host} of the BIMI logo has no address.</source>
        <translation>المضيف {host} الخاص بشعار BIMI ليس له عنوان.</translation>
    </message>
    <message>
        <source>Put the logo where it can be fetched, or correct l=.</source>
        <translation>ضع الشعار حيث يمكن جلبه، أو صحّح l= في السجل.</translation>
    </message>
    <message>
        <source>The BIMI logo has {octets} bytes; more than 32 KB may not be shown.</source>
        <translation>حجم شعار BIMI هو {octets} بايت؛ وما زاد على 32 KB قد لا يُعرض.</translation>
    </message>
    <message>
        <source>Make the drawing simpler.</source>
        <translation>بسّط الرسم.</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} could not be fetched ({why}).</source>
        <translation>تعذّر جلب شعار BIMI {uri} ({why}).</translation>
    </message>
    <message>
        <source>Serve it over https with a valid certificate.</source>
        <translation>قدّمه عبر https بشهادة صالحة.</translation>
    </message>
    <message>
        <source>There is no BIMI record, so no logo is shown beside messages of {domain}.</source>
        <translation>لا يوجد سجل BIMI، ولذلك لا يظهر شعار بجانب رسائل {domain}.</translation>
    </message>
    <message>
        <source>The BIMI record names no mark certificate; Gmail and Apple then show no logo.</source>
        <translation>لا يذكر سجل BIMI شهادة علامة؛ وعندها لا يعرض Gmail وApple أي شعار.</translation>
    </message>
    <message>
        <source>Get a VMC or CMC if the logo matters to you.</source>
        <translation>احصل على VMC أو CMC إذا كان الشعار مهمًا لك.</translation>
    </message>
    <message>
        <source>The logo of {domain} will not be shown: BIMI needs a DMARC policy of quarantine or reject, for subdomains as well.</source>
        <translation>لن يظهر شعار {domain}: إذ يحتاج BIMI إلى سياسة DMARC قيمتها quarantine أو reject، للنطاقات الفرعية أيضًا.</translation>
    </message>
    <message>
        <source>Raise the DMARC policy step by step first.</source>
        <translation>ارفع سياسة DMARC أولًا خطوة بخطوة.</translation>
    </message>
    <message>
        <source>There are {count} BIMI records; receivers then ignore all of them.</source>
        <translation>عدد سجلات BIMI هو {count}؛ وعندها يتجاهلها المستلمون كلها.</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>اترك سجلًا واحدًا.</translation>
    </message>
    <message>
        <source>The BIMI record cannot be read.</source>
        <translation>تعذّرت قراءة سجل BIMI.</translation>
    </message>
    <message>
        <source>Write it as v=BIMI1; l=https://…; a=https://…</source>
        <translation>اكتبه بالصيغة v=BIMI1; l=https://…; a=https://…</translation>
    </message>
    <message>
        <source>The BIMI record does not begin with v=BIMI1.</source>
        <translation>لا يبدأ سجل BIMI بـ v=BIMI1.</translation>
    </message>
    <message>
        <source>Begin it with v=BIMI1.</source>
        <translation>ابدأه بـ v=BIMI1.</translation>
    </message>
    <message>
        <source>No CAA record limits who may issue certificates for {domain}.</source>
        <translation>لا يوجد سجل CAA يحدد من يجوز له إصدار شهادات للنطاق {domain}.</translation>
    </message>
    <message>
        <source>The CAA record at {name} lets nobody issue certificates, so no new one can be had for {domain}.</source>
        <translation>سجل CAA عند {name} لا يسمح لأحد بإصدار شهادات، فلا يمكن الحصول على شهادة جديدة للنطاق {domain}.</translation>
    </message>
    <message>
        <source>Name your certificate authority in an issue record, unless the domain is parked.</source>
        <translation>اذكر جهة إصدار الشهادات التي تتعامل معها في سجل issue، إلا إذا كان النطاق مركونًا.</translation>
    </message>
    <message>
        <source>The signature of {domain} covers only a part of the body (l=); {octets} octets are not covered, and anyone could add more.</source>
        <translation>توقيع {domain} لا يشمل إلا جزءًا من المتن (l=)؛ فهناك {octets} بايت غير مشمولة، ويستطيع أي أحد أن يضيف المزيد.</translation>
    </message>
    <message>
        <source>Turn off the body length limit at the sending service.</source>
        <translation>أوقف تحديد طول المتن في خدمة الإرسال.</translation>
    </message>
    <message>
        <source>The key of {domain} is in test mode (t=y); receivers may ignore the signature.</source>
        <translation>مفتاح {domain} في وضع الاختبار (t=y)؛ وقد يتجاهل المستلمون التوقيع.</translation>
    </message>
    <message>
        <source>Remove t=y from the key.</source>
        <translation>احذف t=y من المفتاح.</translation>
    </message>
    <message>
        <source>The DMARC record of {from} is broken, so DMARC does not apply.</source>
        <translation>سجل DMARC الخاص بالنطاق {from} معطوب، ولذلك لا يسري DMARC.</translation>
    </message>
    <message>
        <source>Check it with dmarc check.</source>
        <translation>افحصه بالأمر dmarc check.</translation>
    </message>
    <message>
        <source>The message fails DMARC for {from}: neither SPF nor DKIM passed for that domain. The domain asks for: {policy}.</source>
        <translation>تفشل الرسالة في DMARC للنطاق {from}: لم ينجح SPF ولا DKIM لهذا النطاق. ويطلب النطاق: {policy}.</translation>
    </message>
    <message>
        <source>Let the sending service sign with {from}, or use a bounce address of that domain.</source>
        <translation>اجعل خدمة الإرسال توقّع بالنطاق {from}، أو استخدم عنوان ارتداد من ذلك النطاق.</translation>
    </message>
    <message>
        <source>{from} has no DMARC policy.</source>
        <translation>ليست للنطاق {from} سياسة DMARC.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address.</source>
        <translation>انشر v=DMARC1; p=none مع عنوان للتقارير.</translation>
    </message>
    <message>
        <source>Could not find out whether the message passes DMARC for {from}.</source>
        <translation>تعذّرت معرفة هل تنجح الرسالة في DMARC للنطاق {from}.</translation>
    </message>
    <message>
        <source>The From line names no valid domain.</source>
        <translation>لا يذكر سطر From نطاقًا صالحًا.</translation>
    </message>
    <message>
        <source>Correct the From address.</source>
        <translation>صحّح عنوان From.</translation>
    </message>
    <message>
        <source>The address of the sending server is not known, so SPF was not checked.</source>
        <translation>عنوان الخادم المرسِل غير معروف، ولذلك لم يُفحص SPF.</translation>
    </message>
    <message>
        <source>Give it with --ip, or verify a message that was received by a server.</source>
        <translation>أدخله بالخيار --ip، أو تحقق من رسالة استلمها خادم.</translation>
    </message>
    <message>
        <source>The message has no From line, so DMARC cannot pass.</source>
        <translation>ليس في الرسالة سطر From، فلا يمكن أن ينجح DMARC.</translation>
    </message>
    <message>
        <source>The message can be unsubscribed from, but not by one click; Gmail and Yahoo ask for that of bulk mail.</source>
        <translation>يمكن إلغاء الاشتراك من الرسالة، لكن ليس بنقرة واحدة؛ ويطلب Gmail وYahoo ذلك للبريد الجماعي.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe-Post: List-Unsubscribe=One-Click.</source>
        <translation>أضف السطر List-Unsubscribe-Post: List-Unsubscribe=One-Click.</translation>
    </message>
    <message>
        <source>The message is not signed with DKIM.</source>
        <translation>الرسالة غير موقَّعة بـ DKIM.</translation>
    </message>
    <message>
        <source>Turn on DKIM at the sending service.</source>
        <translation>فعّل DKIM في خدمة الإرسال.</translation>
    </message>
    <message>
        <source>The lines for one-click unsubscribing are not covered by a DKIM signature that passes.</source>
        <translation>أسطر إلغاء الاشتراك بنقرة واحدة لا يشملها توقيع DKIM ناجح.</translation>
    </message>
    <message>
        <source>Let the signature cover List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>اجعل التوقيع يشمل List-Unsubscribe وList-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>The message is from more than one domain, so DMARC cannot pass.</source>
        <translation>الرسالة من أكثر من نطاق واحد، فلا يمكن أن ينجح DMARC.</translation>
    </message>
    <message>
        <source>Use one From line with one address.</source>
        <translation>استخدم سطر From واحدًا فيه عنوان واحد.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>لا توجد رسالة بعد.</translation>
    </message>
    <message>
        <source>Open the saved message, or paste its source.</source>
        <translation>افتح الرسالة المحفوظة، أو الصق مصدرها.</translation>
    </message>
    <message>
        <source>This is not the source of a message: it does not begin with header lines.</source>
        <translation>هذا ليس مصدر رسالة: فهو لا يبدأ بأسطر ترويسة.</translation>
    </message>
    <message>
        <source>In your mail program choose “Show original” or “View source”, and copy all of it.</source>
        <translation>اختر في برنامج البريد «Show original» أو «View source»، وانسخ كل ما يظهر.</translation>
    </message>
    <message>
        <source>The message is larger than {limit} megabytes.</source>
        <translation>الرسالة أكبر من {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>Take one without large attachments.</source>
        <translation>خذ رسالة ليس فيها مرفقات كبيرة.</translation>
    </message>
    <message>
        <source>SPF for {domain} says {result} for the server {ip}.</source>
        <translation>نتيجة SPF للنطاق {domain} هي {result} للخادم {ip}.</translation>
    </message>
    <message>
        <source>Add the server, or the service it belongs to, to the SPF record of {domain}.</source>
        <translation>أضف الخادم، أو الخدمة التي يتبعها، إلى سجل SPF الخاص بالنطاق {domain}.</translation>
    </message>
    <message>
        <source>Could not find out whether {ip} may send for {domain}.</source>
        <translation>تعذّرت معرفة هل يجوز لـ {ip} أن يرسل باسم {domain}.</translation>
    </message>
    <message>
        <source>The certificate of the MTA-STS policy host is not valid, so the policy is not used.</source>
        <translation>شهادة مضيف سياسة MTA-STS غير صالحة، ولذلك لا تُستخدم السياسة.</translation>
    </message>
    <message>
        <source>Get a valid certificate for the mta-sts host.</source>
        <translation>احصل على شهادة صالحة للمضيف mta-sts.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is served as {type} instead of text/plain.</source>
        <translation>تُقدَّم سياسة MTA-STS بالنوع {type} بدلًا من text/plain.</translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation>اضبط نوع المحتوى على text/plain.</translation>
    </message>
    <message>
        <source>The host {host} of the MTA-STS policy has no address, so there is no policy.</source>
        <translation>المضيف {host} الخاص بسياسة MTA-STS ليس له عنوان، ولذلك لا توجد سياسة.</translation>
    </message>
    <message>
        <source>Publish an address for it, and serve the policy there.</source>
        <translation>انشر عنوانًا له، وقدّم السياسة هناك.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id of 1 to 32 letters and digits.</source>
        <translation>ليس في سجل MTA-STS معرّف id من 1 إلى 32 من الحروف والأرقام.</translation>
    </message>
    <message>
        <source>Write id= and, for example, the date and time.</source>
        <translation>اكتب id= متبوعًا مثلًا بالتاريخ والوقت.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was changed, but its id is still {id}, so senders keep the old one.</source>
        <translation>تغيّرت سياسة MTA-STS، لكن قيمة id فيها ما زالت {id}، ولذلك يحتفظ المرسِلون بالسياسة القديمة.</translation>
    </message>
    <message>
        <source>Change the id at every change of the policy.</source>
        <translation>غيّر قيمة id عند كل تغيير في السياسة.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is kept for {seconds} seconds only, which protects little.</source>
        <translation>تُحفظ سياسة MTA-STS مدة {seconds} ثانية فقط، وهذا لا يحمي كثيرًا.</translation>
    </message>
    <message>
        <source>Set max_age to a week or more.</source>
        <translation>اضبط max_age على أسبوع أو أكثر.</translation>
    </message>
    <message>
        <source>There is no MTA-STS policy for mail to {domain}.</source>
        <translation>لا توجد سياسة MTA-STS للبريد المرسل إلى {domain}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is in testing mode: failures are reported, not prevented.</source>
        <translation>سياسة MTA-STS في وضع الاختبار: يُبلَّغ عن حالات الفشل ولا تُمنع.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the reports are clean.</source>
        <translation>اضبط mode: enforce عندما تكون التقارير سليمة.</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the MTA-STS policy, so senders will not deliver to it.</source>
        <translation>مضيف البريد {host} لا يطابق أي سطر mx في سياسة MTA-STS، ولذلك لن يسلّم المرسِلون البريد إليه.</translation>
    </message>
    <message>
        <source>Add mx: {host} to the policy, and change the id.</source>
        <translation>أضف mx: {host} إلى السياسة، وغيّر قيمة id.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid max_age: {value}</source>
        <translation>في سياسة MTA-STS قيمة max_age غير صالحة: {value}</translation>
    </message>
    <message>
        <source>Correct the file at https://mta-sts.…/.well-known/mta-sts.txt.</source>
        <translation>صحّح الملف في https://mta-sts.…/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid mode: {value}</source>
        <translation>في سياسة MTA-STS قيمة mode غير صالحة: {value}</translation>
    </message>
    <message>
        <source>The MTA-STS policy has no valid mx line: {value}</source>
        <translation>ليس في سياسة MTA-STS سطر mx صالح: {value}</translation>
    </message>
    <message>
        <source>Line {line} of the MTA-STS policy is not of the form key: value.</source>
        <translation>السطر {line} من سياسة MTA-STS ليس بالصيغة key: value المطلوبة.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is larger than 64 KB.</source>
        <translation>حجم سياسة MTA-STS أكبر من 64 KB.</translation>
    </message>
    <message>
        <source>The MTA-STS policy does not say version: STSv1.</source>
        <translation>لا تذكر سياسة MTA-STS السطر version: STSv1.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with a redirect ({status}), which senders do not follow.</source>
        <translation>يجيب مضيف سياسة MTA-STS بإعادة توجيه ({status})، ولا يتبعها المرسِلون.</translation>
    </message>
    <message>
        <source>Serve the file at that address itself.</source>
        <translation>قدّم الملف في ذلك العنوان نفسه.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records; senders then ignore all of them.</source>
        <translation>عدد سجلات MTA-STS هو {count}؛ وعندها يتجاهلها المرسِلون كلها.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with status {status} instead of 200.</source>
        <translation>يجيب مضيف سياسة MTA-STS بالحالة {status} بدلًا من 200.</translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt.</source>
        <translation>قدّم الملف في المسار /.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be read.</source>
        <translation>تعذّرت قراءة سجل MTA-STS.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=…;</source>
        <translation>اكتبه بالصيغة v=STSv1; id=…;</translation>
    </message>
    <message>
        <source>The MTA-STS policy host could not be reached.</source>
        <translation>تعذّر الوصول إلى مضيف سياسة MTA-STS.</translation>
    </message>
    <message>
        <source>Try again later; senders use no policy meanwhile.</source>
        <translation>حاول مرة أخرى لاحقًا؛ ولا يستخدم المرسِلون في هذه الأثناء أي سياسة.</translation>
    </message>
    <message>
        <source>The MTA-STS record does not begin with v=STSv1.</source>
        <translation>لا يبدأ سجل MTA-STS بـ v=STSv1.</translation>
    </message>
    <message>
        <source>Begin it with v=STSv1.</source>
        <translation>ابدأه بـ v=STSv1.</translation>
    </message>
    <message>
        <source>The mail host {host} is an address, where a name is needed.</source>
        <translation>مضيف البريد {host} عنوان، والمطلوب اسم.</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>أدخل اسم خادم البريد.</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias (CNAME), which some servers refuse.</source>
        <translation>مضيف البريد {host} اسم بديل (CNAME)، وبعض الخوادم ترفضه.</translation>
    </message>
    <message>
        <source>Name the target itself.</source>
        <translation>اذكر الهدف نفسه.</translation>
    </message>
    <message>
        <source>{domain} has no mail host (MX): answers to its messages may get lost.</source>
        <translation>ليس للنطاق {domain} مضيف بريد (MX): فقد تضيع الردود على رسائله.</translation>
    </message>
    <message>
        <source>Publish an MX record if people should be able to answer.</source>
        <translation>انشر سجل MX إذا كان ينبغي أن يستطيع الناس الرد.</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>مضيف البريد {host} ليس له عنوان.</translation>
    </message>
    <message>
        <source>Correct the MX record or publish the address.</source>
        <translation>صحّح سجل MX أو انشر العنوان.</translation>
    </message>
    <message>
        <source>{domain} has a null MX beside other mail hosts, which contradict each other.</source>
        <translation>للنطاق {domain} سجل null MX بجانب مضيفي بريد آخرين، وهذا تناقض.</translation>
    </message>
    <message>
        <source>Remove the record that ends in a dot only.</source>
        <translation>احذف السجل الذي ليس في نهايته إلا نقطة.</translation>
    </message>
    <message>
        <source>The mail host {host} has only addresses of a private network.</source>
        <translation>ليس لمضيف البريد {host} إلا عناوين من شبكة خاصة.</translation>
    </message>
    <message>
        <source>Publish its public address.</source>
        <translation>انشر عنوانه العام.</translation>
    </message>
    <message>
        <source>Could not find out the addresses of the mail host {host}.</source>
        <translation>تعذّرت معرفة عناوين مضيف البريد {host}.</translation>
    </message>
    <message>
        <source>The TXT record at {name} does not begin with {version}; so it does not count: {text}</source>
        <translation>سجل TXT عند {name} لا يبدأ بـ {version}، ولذلك لا يُحتسب: {text}</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>Could not find out {question} ({outcome}).</source>
        <translation>تعذّرت معرفة ما هو منشور تحت {question} ({outcome}).</translation>
    </message>
    <message>
        <source>The address {ip} has no name (PTR); Gmail, Yahoo and others refuse mail from it.</source>
        <translation>ليس للعنوان {ip} اسم (PTR)؛ ويرفض Gmail وYahoo وغيرهما البريد الآتي منه.</translation>
    </message>
    <message>
        <source>Ask the network provider of that address to set one.</source>
        <translation>اطلب من مزود الشبكة لذلك العنوان أن يضع له اسمًا.</translation>
    </message>
    <message>
        <source>The address {ip} is called {name}, but that name does not lead back to it.</source>
        <translation>العنوان {ip} اسمه {name}، لكن هذا الاسم لا يعود إليه.</translation>
    </message>
    <message>
        <source>Publish {ip} as an address of {name}.</source>
        <translation>انشر {ip} عنوانًا للاسم {name}.</translation>
    </message>
    <message>
        <source>Could not find out the name of the address {ip}.</source>
        <translation>تعذّرت معرفة اسم العنوان {ip}.</translation>
    </message>
    <message>
        <source>{domain} asks for no reports about encrypted delivery (TLS-RPT).</source>
        <translation>لا يطلب النطاق {domain} أي تقارير عن التسليم المشفّر (TLS-RPT).</translation>
    </message>
    <message>
        <source>The TLS-RPT record names no valid address for reports: {uri}</source>
        <translation>لا يذكر سجل TLS-RPT عنوانًا صالحًا للتقارير: {uri}</translation>
    </message>
    <message>
        <source>Write rua=mailto: and an address.</source>
        <translation>اكتب rua=mailto: متبوعًا بعنوان.</translation>
    </message>
    <message>
        <source>There are {count} TLS-RPT records; senders then ignore all of them.</source>
        <translation>عدد سجلات TLS-RPT هو {count}؛ وعندها يتجاهلها المرسِلون كلها.</translation>
    </message>
    <message>
        <source>The TLS-RPT record cannot be read.</source>
        <translation>تعذّرت قراءة سجل TLS-RPT.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:…</source>
        <translation>اكتبه بالصيغة v=TLSRPTv1; rua=mailto:…</translation>
    </message>
    <message>
        <source>The TLS-RPT record does not begin with v=TLSRPTv1.</source>
        <translation>لا يبدأ سجل TLS-RPT بـ v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>Begin it with v=TLSRPTv1.</source>
        <translation>ابدأه بـ v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds, more than a day: a mistake would last as long.</source>
        <translation>قد يبقى {name} في الذاكرات المؤقتة مدة {ttl} ثانية، أي أكثر من يوم: وأي خطأ يدوم المدة نفسها.</translation>
    </message>
    <message>
        <source>Lower the TTL to an hour before changes.</source>
        <translation>اخفض TTL إلى ساعة قبل التغييرات.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds only; every message then costs a new question.</source>
        <translation>لا يبقى {name} في الذاكرات المؤقتة إلا {ttl} ثانية؛ وعندها تكلّف كل رسالة سؤالًا جديدًا.</translation>
    </message>
    <message>
        <source>Raise the TTL to an hour.</source>
        <translation>ارفع TTL إلى ساعة.</translation>
    </message>
    <message>
        <source>This is no https address: {url}</source>
        <translation>هذا ليس عنوان https صالحًا: {url}</translation>
    </message>
    <message>
        <source>Write it as https://host/file.</source>
        <translation>اكتبه بالصيغة https://host/file.</translation>
    </message>
    <message>
        <source>Every name below _domainkey.{domain} has a TXT record, so any selector seems to exist: {text}</source>
        <translation>لكل اسم تحت _domainkey.{domain} سجل TXT، فيبدو أن أي محدِّد موجود: {text}</translation>
    </message>
    <message>
        <source>Remove the wildcard record.</source>
        <translation>احذف سجل البدل (wildcard).</translation>
    </message>
    <message>
        <source>An email identity is signed by Amazon only, so mail from {domain} never passes DMARC.</source>
        <translation>هوية البريد توقّعها Amazon باسمها فقط، فلا ينجح البريد الآتي من {domain} في DMARC أبدًا.</translation>
    </message>
    <message>
        <source>Verify a domain identity in Zuora instead: Advanced SMTP, Edit, New Identity Type: Domain Identity.</source>
        <translation>أثبت في Zuora هوية نطاق بدلًا منها: Advanced SMTP ثم Edit ثم New Identity Type: Domain Identity.</translation>
    </message>
    <message>
        <source>{found} DKIM records were given, {expected} are usual.</source>
        <translation>عدد سجلات DKIM المُدخلة {found}، والمعتاد {expected}.</translation>
    </message>
    <message>
        <source>If the others belong to a sandbox, say that you use one too; otherwise copy the records once more.</source>
        <translation>إذا كانت السجلات الأخرى تخص sandbox، فاذكر أنك تستخدمه أيضًا؛ وإلا فانسخ السجلات مرة أخرى.</translation>
    </message>
    <message>
        <source>The {expected} DKIM records from Zuora are still missing.</source>
        <translation>ما زالت سجلات DKIM من Zuora ناقصة، وعددها {expected}.</translation>
    </message>
    <message>
        <source>In Zuora open Email Settings, Advanced SMTP, DKIM Status, View, and paste what the DKIM Settings dialog shows.</source>
        <translation>افتح في Zuora: Email Settings ثم Advanced SMTP ثم DKIM Status ثم View، والصق ما يعرضه مربع الحوار DKIM Settings.</translation>
    </message>
    <message>
        <source>Zuora asks for {term}, but on Advanced SMTP it does not make DMARC pass: only the DKIM records do.</source>
        <translation>تطلب Zuora العنصر {term}، لكنه مع Advanced SMTP لا يجعل DMARC ينجح: سجلات DKIM وحدها تفعل ذلك.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records were given.</source>
        <translation>عدد سجلات DKIM المُدخلة {found} فقط من أصل {expected}.</translation>
    </message>
    <message>
        <source>Copy all of them from the DKIM Settings dialog; Amazon verifies the domain only when all are published.</source>
        <translation>انسخها كلها من مربع الحوار DKIM Settings؛ فلا تثبت Amazon النطاق إلا عندما تُنشر كلها.</translation>
    </message>
    <message>
        <source>{name} points to {target}, which is not at Amazon.</source>
        <translation>يشير {name} إلى {target}، وهو ليس لدى Amazon.</translation>
    </message>
    <message>
        <source>Compare it with the DKIM Settings dialog in Zuora before you publish it.</source>
        <translation>قارنه بمربع الحوار DKIM Settings في Zuora قبل أن تنشره.</translation>
    </message>
    <message>
        <source>The table {file} has a mistake at {place} ({reason}).</source>
        <translation>في الجدول {file} خطأ عند {place} ({reason}).</translation>
    </message>
    <message>
        <source>Correct the file; resources/schemas says what it may hold.</source>
        <translation>صحّح الملف؛ وفي resources/schemas ما يجوز أن يحويه.</translation>
    </message>
    <message>
        <source>The table {file} holds a placeholder that nothing can fill: {place}.</source>
        <translation>في الجدول {file} عنصر نائب لا يمكن لشيء أن يملأه: {place}.</translation>
    </message>
    <message>
        <source>Name a field of the table, or domain.</source>
        <translation>اذكر حقلًا من الجدول، أو domain.</translation>
    </message>
    <message>
        <source>Two tables have the id {id} ({file}).</source>
        <translation>لجدولين المعرّف نفسه {id} ({file}).</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>The schema {file} cannot be read, so the tables cannot be checked.</source>
        <translation>تعذّرت قراءة المخطط {file}، فلا يمكن فحص الجداول.</translation>
    </message>
    <message>
        <source>Install Senderwright again.</source>
        <translation>ثبّت Senderwright مرة أخرى.</translation>
    </message>
    <message>
        <source>The table {file} is not valid JSON at {place}.</source>
        <translation>الجدول {file} ليس JSON صالحًا عند {place}.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>صحّح الملف.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>تعذّرت قراءة الجدول {file}.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>تحقق من أنه موجود وأنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The table {file} has the id {id}; both must be equal.</source>
        <translation>للجدول {file} المعرّف {id}؛ ويجب أن يتطابقا.</translation>
    </message>
    <message>
        <source>Rename the file or change the id.</source>
        <translation>غيّر اسم الملف أو المعرّف.</translation>
    </message>
    <message>
        <source>Zuora&apos;s default server adds no DKIM signature for {domain}: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>الخادم الافتراضي لدى Zuora لا يضيف توقيع DKIM للنطاق {domain}: ينجح DMARC عن طريق SPF وحده، ولا ينجح في البريد المعاد توجيهه.</translation>
    </message>
    <message>
        <source>If mail gets lost on forwarding, change to Advanced SMTP.</source>
        <translation>إذا ضاع بريد عند إعادة التوجيه، فانتقل إلى Advanced SMTP.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is not at {domain}, so SPF is checked elsewhere and DMARC cannot pass.</source>
        <translation>العنوان {email} في ملف المستأجر ليس في {domain}، ولذلك يُفحص SPF في مكان آخر ولا يمكن أن ينجح DMARC.</translation>
    </message>
    <message>
        <source>Change Email under Manage Tenant Profile in Zuora to an address at {domain}.</source>
        <translation>غيّر Email تحت Manage Tenant Profile في Zuora إلى عنوان في {domain}.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>النص «{email}» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Copy Email from Manage Tenant Profile in Zuora.</source>
        <translation>انسخ Email من Manage Tenant Profile في Zuora.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is at {domain}: that is where receivers look for SPF.</source>
        <translation>العنوان {email} في ملف المستأجر هو في {domain}: وهناك يبحث المستلمون عن SPF.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices for {field}.</source>
        <translation>القيمة «{value}» ليست من خيارات {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>اختر واحدًا مما يلي: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” does not look right for {field}.</source>
        <translation>القيمة «{value}» لا تبدو صحيحة للحقل {field}.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console.</source>
        <translation>انسخها مرة أخرى من وحدة تحكم المزود.</translation>
    </message>
    <message>
        <source>{field} is still empty.</source>
        <translation>الحقل {field} ما زال فارغًا.</translation>
    </message>
    <message>
        <source>Fill it in as the provider&apos;s console shows it.</source>
        <translation>املأه كما تعرضه وحدة تحكم المزود.</translation>
    </message>
    <message>
        <source>“{selector}” cannot be a DKIM selector.</source>
        <translation>لا يصلح «{selector}» محدِّدًا في DKIM.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, for example zuora2026.</source>
        <translation>استخدم حروفًا لاتينية وأرقامًا وشرطات، مثل zuora2026.</translation>
    </message>
    <message>
        <source>The server signs nothing yet: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>لا يوقّع الخادم شيئًا بعد: ينجح DMARC عن طريق SPF وحده، ولا ينجح في البريد المعاد توجيهه.</translation>
    </message>
    <message>
        <source>Let the server sign, and add a DKIM key here.</source>
        <translation>اجعل الخادم يوقّع، وأضف مفتاح DKIM هنا.</translation>
    </message>
    <message>
        <source>No address of the server was given, so SPF does not know it.</source>
        <translation>لم يُذكر أي عنوان للخادم، ولذلك لا يعرفه SPF.</translation>
    </message>
    <message>
        <source>Add the server&apos;s addresses or its host name.</source>
        <translation>أضف عناوين الخادم أو اسم المضيف الخاص به.</translation>
    </message>
    <message>
        <source>Nothing is known about your server yet.</source>
        <translation>لا يُعرف شيء عن خادمك بعد.</translation>
    </message>
    <message>
        <source>Give its addresses or its host name, and a DKIM key.</source>
        <translation>أدخل عناوينه أو اسم المضيف الخاص به، ومفتاح DKIM.</translation>
    </message>
    <message>
        <source>This name cannot stand in DNS.</source>
        <translation>هذا الاسم لا يمكن أن يوجد في DNS.</translation>
    </message>
    <message>
        <source>Copy the name again.</source>
        <translation>انسخ الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>What this record points to is not a host name.</source>
        <translation>ما يشير إليه هذا السجل ليس اسم مضيف.</translation>
    </message>
    <message>
        <source>Copy the value again.</source>
        <translation>انسخ القيمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Your domain stood behind the target {pasted}; it was read as {target}.</source>
        <translation>كان نطاقك بعد الهدف {pasted}؛ وقُرئ على أنه {target}.</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s console.</source>
        <translation>قارنه بوحدة تحكم المزود.</translation>
    </message>
    <message>
        <source>The name {pasted} holds your domain twice; it was read as {name}.</source>
        <translation>في الاسم {pasted} يتكرر نطاقك مرتين؛ وقُرئ على أنه {name}.</translation>
    </message>
    <message>
        <source>If it is published like this already, delete it there.</source>
        <translation>إذا كان منشورًا بهذه الصورة بالفعل، فاحذفه هناك.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Copy the records from the provider&apos;s console and paste them here.</source>
        <translation>انسخ السجلات من وحدة تحكم المزود والصقها هنا.</translation>
    </message>
    <message>
        <source>Backslashes before semicolons were taken out of the value of {name}.</source>
        <translation>حُذفت من قيمة {name} شرطات مائلة عكسية قبل الفواصل المنقوطة.</translation>
    </message>
    <message>
        <source>A heading or a label.</source>
        <translation>عنوان أو تسمية.</translation>
    </message>
    <message>
        <source>“{text}” has no counterpart: a name without a value, or a value without a name.</source>
        <translation>النص «{text}» بلا نظير: اسم بلا قيمة، أو قيمة بلا اسم.</translation>
    </message>
    <message>
        <source>Copy name and value together.</source>
        <translation>انسخ الاسم والقيمة معًا.</translation>
    </message>
    <message>
        <source>Invisible characters were taken out of what you pasted.</source>
        <translation>حُذفت حروف غير مرئية مما ألصقته.</translation>
    </message>
    <message>
        <source>The DKIM key of {name} is not whole ({length} characters).</source>
        <translation>مفتاح DKIM عند {name} غير كامل (عدد حروفه {length}).</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end.</source>
        <translation>انسخ القيمة مرة أخرى، حتى آخرها تمامًا.</translation>
    </message>
    <message>
        <source>Several values stand beside {name}; “{ignored}” was not used.</source>
        <translation>توجد عدة قيم بجانب {name}؛ ولم تُستخدم «{ignored}».</translation>
    </message>
    <message>
        <source>Check that the right value was taken.</source>
        <translation>تحقق من أن القيمة الصحيحة هي التي أُخذت.</translation>
    </message>
    <message>
        <source>This name has no value.</source>
        <translation>هذا الاسم بلا قيمة.</translation>
    </message>
    <message>
        <source>Not a DNS record.</source>
        <translation>ليس سجل DNS.</translation>
    </message>
    <message>
        <source>The TXT record under Verification Status: a domain identity does not need it.</source>
        <translation>سجل TXT الموجود تحت Verification Status: هوية النطاق لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>No DNS record was found in what you pasted.</source>
        <translation>لم يوجد أي سجل DNS فيما ألصقته.</translation>
    </message>
    <message>
        <source>Copy the table with names and values, or type them one below the other.</source>
        <translation>انسخ الجدول بما فيه من أسماء وقيم، أو اكتبها بعضها تحت بعض.</translation>
    </message>
    <message>
        <source>This is the TXT record under Verification Status, which you do not need.</source>
        <translation>هذا هو سجل TXT الموجود تحت Verification Status، ولست بحاجة إليه.</translation>
    </message>
    <message>
        <source>Open DKIM Status, View, and copy the three CNAME records.</source>
        <translation>افتح DKIM Status ثم View، وانسخ سجلات CNAME الثلاثة.</translation>
    </message>
    <message>
        <source>Names and values were the wrong way round and were put right.</source>
        <translation>كانت الأسماء والقيم بترتيب معكوس، وقد صُحّح.</translation>
    </message>
    <message>
        <source>{name} does not belong to {domain} and was left out.</source>
        <translation>الاسم {name} لا يتبع {domain}، وقد تُرك.</translation>
    </message>
    <message>
        <source>Choose the other domain at the beginning, or copy the records of this one.</source>
        <translation>اختر النطاق الآخر في البداية، أو انسخ سجلات هذا النطاق.</translation>
    </message>
    <message>
        <source>A record of a type that is not needed here.</source>
        <translation>سجل من نوع غير لازم هنا.</translation>
    </message>
    <message>
        <source>{name} belongs to the domain above {domain}; its signature covers {domain} as well.</source>
        <translation>الاسم {name} يخص النطاق الأعلى من {domain}؛ وتوقيعه يشمل {domain} أيضًا.</translation>
    </message>
    <message>
        <source>No priority was given for the MX record {name}; {priority} was taken.</source>
        <translation>لم تُذكر أولوية لسجل MX عند {name}؛ فأُخذت {priority}.</translation>
    </message>
    <message>
        <source>The lines of the DKIM key of {name} were joined.</source>
        <translation>ضُمّت أسطر مفتاح DKIM عند {name} بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>Curly quotes or long dashes were turned into plain ones.</source>
        <translation>حُوّلت علامات الاقتباس المنحنية أو الشرطات الطويلة إلى علامات عادية.</translation>
    </message>
    <message>
        <source>{term} was read as a sender to add to your SPF record.</source>
        <translation>قُرئ {term} على أنه مرسِل يُضاف إلى سجل SPF لديك.</translation>
    </message>
    <message>
        <source>This is more text than any console shows; {most} KiB is the most that is read.</source>
        <translation>هذا نص أكثر مما تعرضه أي وحدة تحكم؛ وأقصى ما يُقرأ هو {most} KiB.</translation>
    </message>
    <message>
        <source>Paste only the records.</source>
        <translation>الصق السجلات فقط.</translation>
    </message>
    <message>
        <source>Only the first {most} records were taken.</source>
        <translation>لم تُؤخذ إلا السجلات الأولى وعددها {most}.</translation>
    </message>
    <message>
        <source>Paste only the records for this domain.</source>
        <translation>الصق سجلات هذا النطاق فقط.</translation>
    </message>
    <message>
        <source>Check in the console which one is right.</source>
        <translation>تحقق في وحدة التحكم من القيمة الصحيحة.</translation>
    </message>
    <message>
        <source>{name} was called {from}, but its value is a {to} value.</source>
        <translation>ذُكر {name} على أنه {from}، لكن قيمته قيمة {to}.</translation>
    </message>
    <message>
        <source>The name {pasted} has lost its underscore; it was read as {name}.</source>
        <translation>سقطت الشرطة السفلية من الاسم {pasted}؛ وقُرئ على أنه {name}.</translation>
    </message>
    <message>
        <source>If it is published without the underscore already, delete it there.</source>
        <translation>إذا كان منشورًا من دون الشرطة السفلية بالفعل، فاحذفه هناك.</translation>
    </message>
    <message>
        <source>This value is too long for DNS.</source>
        <translation>هذه القيمة أطول مما يسمح به DNS.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>With {terms} the SPF record needs too many lookups, and DMARC passes without it.</source>
        <translation>مع {terms} يحتاج سجل SPF إلى استعلامات أكثر مما يجوز، وينجح DMARC من دون ذلك.</translation>
    </message>
    <message>
        <source>Leave it out until there is room: receivers accept the mail by its DKIM signature.</source>
        <translation>استغنِ عنه حتى يتوفر متسع: فالمستلمون يقبلون البريد بتوقيع DKIM الذي يحمله.</translation>
    </message>
    <message>
        <source>The plan file has a mistake at “{field}”.</source>
        <translation>في ملف الخطة خطأ عند «{field}».</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>أعدّ الخطة مرة أخرى.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} must go before the {type} can be published.</source>
        <translation>يوجد عند {name} مفتاح DKIM يجب أن يُحذف قبل نشر {type}.</translation>
    </message>
    <message>
        <source>Remove the old TXT record first; if another service signs with this selector, ask it for another one.</source>
        <translation>احذف أولًا سجل TXT القديم؛ وإذا كانت خدمة أخرى توقّع بهذا المحدِّد، فاطلب منها محدِّدًا آخر.</translation>
    </message>
    <message>
        <source>At {name} there are {types} records, and nothing may stand beside a {type}.</source>
        <translation>توجد عند {name} سجلات {types}، ولا يجوز أن يوجد شيء بجانب {type}.</translation>
    </message>
    <message>
        <source>Ask the provider for another name, or remove those records if nothing uses them.</source>
        <translation>اطلب من المزود اسمًا آخر، أو احذف تلك السجلات إذا لم يكن شيء يستخدمها.</translation>
    </message>
    <message>
        <source>These name servers are used by several DNS hosts: {hosts}.</source>
        <translation>خوادم الأسماء هذه يستخدمها أكثر من مزود DNS: {hosts}.</translation>
    </message>
    <message>
        <source>Choose the one whose panel you sign in to.</source>
        <translation>اختر المزود الذي تسجّل الدخول إلى لوحته.</translation>
    </message>
    <message>
        <source>{domain} is not registered, or has no name servers.</source>
        <translation>النطاق {domain} غير مسجَّل، أو ليس له خوادم أسماء.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الإملاء.</translation>
    </message>
    <message>
        <source>{host} may put a proxy before new CNAME records, and then receivers cannot find them.</source>
        <translation>قد يضع {host} وكيلًا أمام سجلات CNAME الجديدة، وعندها لا يجدها المستلمون.</translation>
    </message>
    <message>
        <source>Set every CNAME of this plan to “DNS only”.</source>
        <translation>اضبط كل سجل CNAME في هذه الخطة على «DNS only».</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}; there is no SPF record to include there.</source>
        <translation>في سجل SPF لديك العنصر {term}؛ ولا يوجد هناك سجل SPF لإدراجه.</translation>
    </message>
    <message>
        <source>Write a:zgateway.zuora.com instead.</source>
        <translation>اكتب a:zgateway.zuora.com بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}; a TXT key cannot stand beside it.</source>
        <translation>الاسم {name} سجل CNAME يشير إلى {target}؛ ولا يمكن أن يوجد مفتاح TXT بجانبه.</translation>
    </message>
    <message>
        <source>If the service behind it still signs with this selector, choose another selector.</source>
        <translation>إذا كانت الخدمة التي خلفه ما زالت توقّع بهذا المحدِّد، فاختر محدِّدًا آخر.</translation>
    </message>
    <message>
        <source>{name} lies in a zone of its own, {zone}.</source>
        <translation>الاسم {name} يقع في منطقة خاصة به، هي {zone}.</translation>
    </message>
    <message>
        <source>Publish it there, not in the zone of your domain.</source>
        <translation>انشره هناك، وليس في منطقة نطاقك.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}: a {type} record cannot stand beside it.</source>
        <translation>الاسم {name} سجل CNAME يشير إلى {target}: ولا يمكن أن يوجد سجل {type} بجانبه.</translation>
    </message>
    <message>
        <source>The name {name} is longer than DNS allows.</source>
        <translation>الاسم {name} أطول مما يسمح به DNS.</translation>
    </message>
    <message>
        <source>Choose a shorter domain or selector.</source>
        <translation>اختر نطاقًا أو محدِّدًا أقصر.</translation>
    </message>
    <message>
        <source>The plan was written by a newer version.</source>
        <translation>كُتبت الخطة بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update Senderwright, or make the plan again with this version.</source>
        <translation>حدّث Senderwright، أو أعدّ الخطة مرة أخرى بهذا الإصدار.</translation>
    </message>
    <message>
        <source>The provider that sends your mail has not been chosen.</source>
        <translation>لم يُختر المزود الذي يرسل بريدك.</translation>
    </message>
    <message>
        <source>Choose it, or choose “Another provider” and paste its records.</source>
        <translation>اختره، أو اختر «مزود آخر» والصق سجلاته.</translation>
    </message>
    <message>
        <source>The file does not hold a plan.</source>
        <translation>لا يحوي الملف خطة.</translation>
    </message>
    <message>
        <source>Choose a file made with “plan --format json”.</source>
        <translation>اختر ملفًا أُنشئ بالأمر «plan --format json».</translation>
    </message>
    <message>
        <source>Nothing in this plan makes DMARC pass for {domain}.</source>
        <translation>لا شيء في هذه الخطة يجعل DMARC ينجح للنطاق {domain}.</translation>
    </message>
    <message>
        <source>See the other findings: a DKIM signature for your domain is the surest way.</source>
        <translation>انظر إلى الملاحظات الأخرى: توقيع DKIM لنطاقك هو الطريق الأضمن.</translation>
    </message>
    <message>
        <source>{term} is for Zuora&apos;s default server, which this route does not use.</source>
        <translation>العنصر {term} مخصص للخادم الافتراضي لدى Zuora، وطريقة الإرسال هذه لا تستخدمه.</translation>
    </message>
    <message>
        <source>Once no e-mail template uses the default server any more, take it out of the SPF record.</source>
        <translation>متى لم يعد أي قالب بريد يستخدم الخادم الافتراضي، فاحذفه من سجل SPF.</translation>
    </message>
    <message>
        <source>{name} {type} was pasted, and this route does not need it.</source>
        <translation>أُلصق {name} {type}، وطريقة الإرسال هذه لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>The policy {policy} takes effect at once, while records that make DMARC pass are still to be published.</source>
        <translation>تسري السياسة {policy} فورًا، مع أن السجلات التي تجعل DMARC ينجح لم تُنشر بعد.</translation>
    </message>
    <message>
        <source>Publish DMARC last, after everything else is in place.</source>
        <translation>انشر DMARC في الآخر، بعد أن يكون كل شيء غيره في مكانه.</translation>
    </message>
    <message>
        <source>There are other MX records at {name} too: {others}. The return path works with exactly one.</source>
        <translation>توجد عند {name} سجلات MX أخرى أيضًا: {others}. ومسار الإرجاع لا يعمل إلا بسجل واحد بالضبط.</translation>
    </message>
    <message>
        <source>Remove the others, or choose another name for the return path.</source>
        <translation>احذف السجلات الأخرى، أو اختر اسمًا آخر لمسار الإرجاع.</translation>
    </message>
    <message>
        <source>{name} signs for another domain than {domain}, so it does not make DMARC pass.</source>
        <translation>التوقيع الذي يحمله {name} يخص نطاقًا غير {domain}، ولذلك لا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Copy the records that the console shows for {domain}.</source>
        <translation>انسخ السجلات التي تعرضها وحدة التحكم للنطاق {domain}.</translation>
    </message>
    <message>
        <source>Your DMARC record says {tag}, so {name} does not make DMARC pass.</source>
        <translation>يقول سجل DMARC لديك {tag}، ولذلك فإن {name} لا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Take that tag out of the DMARC record, or let the provider sign exactly with your From domain.</source>
        <translation>احذف هذا الوسم من سجل DMARC، أو اجعل المزود يوقّع بنطاق From نفسه بالضبط.</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}, which does nothing for DMARC with this provider.</source>
        <translation>في سجل SPF لديك العنصر {term}، وهو لا يفيد DMARC شيئًا مع هذا المزود.</translation>
    </message>
    <message>
        <source>The plan file is too large to read.</source>
        <translation>ملف الخطة أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>There are several keys at {name}, and receivers may take any of them.</source>
        <translation>توجد عند {name} عدة مفاتيح، وقد يأخذ المستلمون أيًا منها.</translation>
    </message>
    <message>
        <source>Remove the other one.</source>
        <translation>احذف المفتاح الآخر.</translation>
    </message>
    <message>
        <source>There is no provider “{vendor}” in the catalogue.</source>
        <translation>لا يوجد في قائمة المزودين مزود باسم «{vendor}».</translation>
    </message>
    <message>
        <source>Choose another, or choose “Another provider” and paste its records.</source>
        <translation>اختر مزودًا غيره، أو اختر «مزود آخر» والصق سجلاته.</translation>
    </message>
    <message>
        <source>The value of {name} has {length} characters; {host} takes at most {most}.</source>
        <translation>عدد حروف قيمة {name} هو {length}؛ ولا يقبل {host} أكثر من {most}.</translation>
    </message>
    <message>
        <source>A wildcard record answers for {name}; the {type} record of this plan takes its place there.</source>
        <translation>يجيب سجل بدل (wildcard) عن {name}؛ ويحل سجل {type} من هذه الخطة محله هناك.</translation>
    </message>
    <message>
        <source>Could not find out which name servers hold {domain}.</source>
        <translation>تعذّرت معرفة أي خوادم أسماء تحوي {domain}.</translation>
    </message>
    <message>
        <source>Check your network and try again.</source>
        <translation>تحقق من شبكتك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key by which receivers check the signature of your server; it makes DMARC pass.</source>
        <translation>المفتاح الذي يتحقق به المستلمون من توقيع خادمك؛ وهو يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain; this makes DMARC pass.</source>
        <translation>يتيح للمزود {vendor} أن يوقّع باسم نطاقك؛ وهذا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain through Amazon SES; this makes DMARC pass.</source>
        <translation>يتيح للمزود {vendor} أن يوقّع باسم نطاقك عبر Amazon SES؛ وهذا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Your DMARC record, kept and completed.</source>
        <translation>سجل DMARC لديك، محفوظًا ومكمَّلًا.</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} holds here as well, with the policy {policy}: nothing to add.</source>
        <translation>سجل DMARC الخاص بالنطاق {domain} يسري هنا أيضًا، بالسياسة {policy}: لا شيء يُضاف.</translation>
    </message>
    <message>
        <source>Your DMARC record already says what you chose.</source>
        <translation>سجل DMARC لديك يقول بالفعل ما اخترته.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM, and where to send reports.</source>
        <translation>يخبر المستلمين بما يفعلونه بالبريد الذي لا ينجح فيه SPF ولا DKIM، وأين يرسلون التقارير.</translation>
    </message>
    <message>
        <source>{vendor} asks for a DMARC record.</source>
        <translation>يطلب {vendor} سجل DMARC.</translation>
    </message>
    <message>
        <source>{vendor} offers this for tracking or receiving; delivery does not depend on it.</source>
        <translation>يعرض {vendor} هذا السجل للتتبع أو للاستقبال؛ ولا يعتمد التسليم عليه.</translation>
    </message>
    <message>
        <source>Proves to {vendor} that the domain is yours.</source>
        <translation>يثبت لدى {vendor} أن النطاق لك.</translation>
    </message>
    <message>
        <source>Must go first: nothing may stand beside a {type}.</source>
        <translation>يجب حذفه أولًا: لا يجوز أن يوجد شيء بجانب {type}.</translation>
    </message>
    <message>
        <source>Must go first: a {type} record cannot stand beside a CNAME.</source>
        <translation>يجب حذفه أولًا: لا يمكن أن يوجد سجل {type} بجانب CNAME.</translation>
    </message>
    <message>
        <source>A second key at the same name: receivers may take the wrong one.</source>
        <translation>مفتاح ثانٍ بالاسم نفسه: قد يأخذ المستلمون المفتاح الخاطئ.</translation>
    </message>
    <message>
        <source>Where bounces for {vendor} go, at your own domain, so that SPF aligns.</source>
        <translation>المكان الذي تذهب إليه الرسائل المرتدة من {vendor}، وهو في نطاقك أنت، لكي يكون SPF متوافقًا.</translation>
    </message>
    <message>
        <source>Allows Zuora&apos;s default server to send for your domain; this alone makes DMARC pass.</source>
        <translation>يسمح للخادم الافتراضي لدى Zuora بأن يرسل باسم نطاقك؛ وهذا وحده يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>Allows your server to send for your domain; this makes DMARC pass.</source>
        <translation>يسمح لخادمك بأن يرسل باسم نطاقك؛ وهذا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>SPF for the return path of {vendor}, so that it aligns with your domain.</source>
        <translation>سجل SPF لمسار الإرجاع الخاص بالمزود {vendor}، لكي يكون متوافقًا مع نطاقك.</translation>
    </message>
    <message>
        <source>One SPF record for all senders: {terms}.</source>
        <translation>سجل SPF واحد لكل المرسِلين: {terms}.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by DKIM, not by this.</source>
        <translation>يطلبه {vendor}؛ وينجح DMARC بفضل DKIM، لا بفضل هذا.</translation>
    </message>
    <message>
        <source>Allows {vendor} to send for your domain; this makes DMARC pass.</source>
        <translation>يسمح للمزود {vendor} بأن يرسل باسم نطاقك؛ وهذا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by the DKIM records, not by this.</source>
        <translation>يطلبه {vendor}؛ وينجح DMARC بفضل سجلات DKIM، لا بفضل هذا.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; it does not make DMARC pass.</source>
        <translation>يطلبه {vendor}؛ لكنه لا يجعل DMARC ينجح.</translation>
    </message>
    <message>
        <source>{vendor} asks for this record.</source>
        <translation>يطلب {vendor} هذا السجل.</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {key}.</source>
        <translation>القيمة «{value}» ليست قيمة للخيار {key}.</translation>
    </message>
    <message>
        <source>Such values are expected: {expected}.</source>
        <translation>القيم المتوقعة من هذا القبيل: {expected}.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>لا يوجد خيار باسم «{key}».</translation>
    </message>
    <message>
        <source>Known settings: {known}.</source>
        <translation>الخيارات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>The saved setup has a mistake at “{field}”.</source>
        <translation>في الإعداد المحفوظ خطأ عند «{field}».</translation>
    </message>
    <message>
        <source>Start a new setup.</source>
        <translation>ابدأ إعدادًا جديدًا.</translation>
    </message>
    <message>
        <source>The saved setup was written by a newer version.</source>
        <translation>كُتب الإعداد المحفوظ بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update Senderwright.</source>
        <translation>حدّث Senderwright الآن.</translation>
    </message>
    <message>
        <source>The file does not hold a saved setup.</source>
        <translation>لا يحوي الملف إعدادًا محفوظًا.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The saved setup is too large to read.</source>
        <translation>الإعداد المحفوظ أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>{vendor} shows a DMARC record ({value}); your own is kept and completed instead, since there may be only one.</source>
        <translation>يعرض {vendor} سجل DMARC ({value})؛ لكن سجلك أنت هو الذي يُحفظ ويُكمَّل، إذ لا يجوز إلا سجل واحد.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a name in DNS ({vendor}).</source>
        <translation>القيمة «{value}» لا يمكن أن تكون اسمًا في DNS ({vendor}).</translation>
    </message>
    <message>
        <source>Correct the field that it was made from.</source>
        <translation>صحّح الحقل الذي أُخذت منه.</translation>
    </message>
    <message>
        <source>{vendor}: “{value}” does not look right for “{field}”.</source>
        <translation>لدى {vendor}: القيمة «{value}» لا تبدو صحيحة للحقل «{field}».</translation>
    </message>
    <message>
        <source>Copy it again from the console.</source>
        <translation>انسخها مرة أخرى من وحدة التحكم.</translation>
    </message>
    <message>
        <source>{vendor} shows an MX record for your domain itself ({value}); publishing it would send your company&apos;s mail there, so it is not planned.</source>
        <translation>يعرض {vendor} سجل MX لنطاقك نفسه ({value})؛ ونشره يرسل بريد شركتك إلى هناك، ولذلك لم يُدرج في الخطة.</translation>
    </message>
    <message>
        <source>Leave it out, unless you want to receive through {vendor}.</source>
        <translation>استغنِ عنه، إلا إذا أردت أن تستقبل البريد عبر {vendor}.</translation>
    </message>
    <message>
        <source>The records of {vendor} are still missing: only its console knows them.</source>
        <translation>ما زالت سجلات {vendor} ناقصة: فلا تعرفها إلا وحدة تحكمه.</translation>
    </message>
    <message>
        <source>Copy the records from the console of {vendor} and paste them.</source>
        <translation>انسخ السجلات من وحدة تحكم {vendor} والصقها.</translation>
    </message>
    <message>
        <source>{vendor} usually gives a {type} record at {name}, and it is not among the pasted ones.</source>
        <translation>يعطي {vendor} عادةً سجل {type} عند {name}، وهو ليس بين السجلات الملصقة.</translation>
    </message>
    <message>
        <source>Look again in the console of {vendor}.</source>
        <translation>انظر مرة أخرى في وحدة تحكم {vendor}.</translation>
    </message>
    <message>
        <source>{vendor} sends from your domain only once a DMARC record is published; it is in this plan.</source>
        <translation>لا يرسل {vendor} من نطاقك إلا بعد نشر سجل DMARC؛ وهو موجود في هذه الخطة.</translation>
    </message>
    <message>
        <source>Workflow e-mail needs three DKIM records of its own.</source>
        <translation>بريد Workflow يحتاج إلى ثلاثة سجلات DKIM خاصة به.</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them and paste them; until then Workflow mail does not pass DMARC with your domain.</source>
        <translation>اطلبها من Zuora Global Support والصقها؛ وحتى ذلك الحين لا ينجح بريد Workflow في DMARC بنطاقك.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records for Workflow were given.</source>
        <translation>عدد سجلات DKIM المُدخلة لأجل Workflow هو {found} فقط من أصل {expected}.</translation>
    </message>
    <message>
        <source>Paste all that Zuora Global Support sent.</source>
        <translation>الصق كل ما أرسله Zuora Global Support.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>It may have been moved or removed; choose it where it is now.</source>
        <translation>ربما نُقل أو حُذف؛ اختره من مكانه الحالي.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read as a whole.</source>
        <translation>الملف {file} لا يمكن قراءته كاملًا.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of ours.</source>
        <translation>الملف {file} أكبر من أن يكون من ملفاتنا.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or choose another file.</source>
        <translation>اطلب من صاحبه إذنًا لقراءته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder; nothing that was saved is lost.</source>
        <translation>أفسح مكانًا على القرص أو اختر مجلدًا آخر؛ ولم يضع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>The checklist could not be written to {file}: {reason}.</source>
        <translation>تعذّرت كتابة قائمة المهام في {file}: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the program that shows the old file.</source>
        <translation>اختر مجلدًا يُسمح لك بالكتابة فيه، أو أغلق البرنامج الذي يعرض الملف القديم.</translation>
    </message>
    <message>
        <source>The settings have a mistake at “{field}”.</source>
        <translation>في التفضيلات خطأ عند «{field}».</translation>
    </message>
    <message>
        <source>The standard settings are used; change one to save them afresh.</source>
        <translation>تُستخدم التفضيلات الأصلية؛ غيّر واحدًا منها ليُحفظ كل شيء من جديد.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version.</source>
        <translation>حُفظت التفضيلات بإصدار أحدث.</translation>
    </message>
    <message>
        <source>Update Senderwright. Until then the standard settings are used, and the file is left as it is.</source>
        <translation>حدّث Senderwright. وحتى ذلك الحين تُستخدم التفضيلات الأصلية، ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>The file of settings is damaged.</source>
        <translation>ملف التفضيلات تالف.</translation>
    </message>
    <message>
        <source>The file of settings is too large to read.</source>
        <translation>ملف التفضيلات أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The setup {file} is open in another window.</source>
        <translation>الإعداد {file} مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>تابع هناك، أو أغلقه أولًا.</translation>
    </message>
    <message>
        <source>The table of severities does not have the shape it should have.</source>
        <translation>جدول درجات الخطورة ليس بالصورة التي ينبغي أن يكون عليها.</translation>
    </message>
    <message>
        <source>The table of severities ranks {code} twice.</source>
        <translation>في جدول درجات الخطورة ترتيب {code} مكرر مرتين.</translation>
    </message>
    <message>
        <source>Leave one of the two lines in the table.</source>
        <translation>اترك أحد السطرين في الجدول.</translation>
    </message>
    <message>
        <source>The table of severities is not JSON.</source>
        <translation>جدول درجات الخطورة ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The table of severities {file} cannot be read.</source>
        <translation>تعذّرت قراءة جدول درجات الخطورة {file}.</translation>
    </message>
    <message>
        <source>The term {term} leads to SPF records that are broken themselves. With it, receivers report a permanent error for your mail.</source>
        <translation>العنصر {term} يؤدي إلى سجلات SPF معطوبة هي نفسها. ومعه يُبلغ المستلمون عن خطأ دائم لبريدك.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right term before you publish this record.</source>
        <translation>اسأل المورّد عن العنصر الصحيح قبل أن تنشر هذا السجل.</translation>
    </message>
    <message>
        <source>The term {term} leads to a name without an SPF record. With it, receivers report a permanent error for your mail.</source>
        <translation>العنصر {term} يؤدي إلى اسم ليس له سجل SPF. ومعه يُبلغ المستلمون عن خطأ دائم لبريدك.</translation>
    </message>
    <message>
        <source>Check the spelling with the vendor before you publish this record.</source>
        <translation>تحقق من الإملاء لدى المورّد قبل أن تنشر هذا السجل.</translation>
    </message>
    <message>
        <source>What {term} stands for could not be looked up just now, so it was added without checking what it does.</source>
        <translation>تعذّر الآن الاستعلام عما يعنيه {term}، فأُضيف من دون فحص أثره.</translation>
    </message>
    <message>
        <source>Run this again when the lookup works, before you publish the record.</source>
        <translation>أعد التشغيل عندما يعمل الاستعلام، قبل أن تنشر السجل.</translation>
    </message>
    <message>
        <source>The term {term} lets nobody send: no address was found for it.</source>
        <translation>العنصر {term} لا يسمح لأحد بالإرسال: فلم يوجد له أي عنوان.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>تحقق من كتابة اسم المضيف.</translation>
    </message>
    <message>
        <source>{term} names an IP address where a host name belongs, so the record is not valid.</source>
        <translation>العنصر {term} يذكر عنوان IP حيث ينبغي اسم مضيف، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Write ip4: or ip6: before an address.</source>
        <translation>اكتب ip4: أو ip6: قبل العنوان.</translation>
    </message>
    <message>
        <source>{term} was not added, because it would switch off {redirect}.</source>
        <translation>لم يُضف {term}، لأنه كان سيعطّل {redirect}.</translation>
    </message>
    <message>
        <source>Choose one of the two endings for the record.</source>
        <translation>اختر إحدى النهايتين للسجل.</translation>
    </message>
    <message>
        <source>The SPF records ended differently; the merged record ends with {all}, the milder one.</source>
        <translation>كانت لسجلات SPF نهايات مختلفة؛ والسجل المدمج ينتهي بـ {all}، وهي الألين.</translation>
    </message>
    <message>
        <source>When every sender of yours is listed, you can end the record with -all.</source>
        <translation>عندما يكون كل مرسِل لديك مذكورًا، يمكنك أن تنهي السجل بـ -all.</translation>
    </message>
    <message>
        <source>{term} needs a name or an address behind it, so the record is not valid.</source>
        <translation>العنصر {term} يحتاج بعده إلى اسم أو عنوان، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Complete the term or remove it.</source>
        <translation>أكمل العنصر أو احذفه.</translation>
    </message>
    <message>
        <source>{term} holds something that this kind of term does not take, so the record is not valid.</source>
        <translation>في العنصر {term} شيء لا يقبله هذا النوع من العناصر، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Remove what follows the name of the term.</source>
        <translation>احذف ما يلي اسم العنصر.</translation>
    </message>
    <message>
        <source>{term} holds a character that may not stand in an SPF record.</source>
        <translation>في العنصر {term} حرف لا يجوز أن يأتي في سجل SPF.</translation>
    </message>
    <message>
        <source>Type the term again by hand; copied text often brings invisible or curly characters along.</source>
        <translation>اكتب العنصر مرة أخرى باليد؛ فالنص المنسوخ كثيرًا ما يأتي معه بحروف غير مرئية أو منحنية.</translation>
    </message>
    <message>
        <source>{term} does not name a complete domain, so the record is not valid.</source>
        <translation>العنصر {term} لا يذكر نطاقًا كاملًا، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Write the whole name, such as mail.example.com.</source>
        <translation>اكتب الاسم كاملًا، مثل mail.example.com.</translation>
    </message>
    <message>
        <source>{term} does not hold a complete IPv4 address, so the record is not valid.</source>
        <translation>ليس في العنصر {term} عنوان IPv4 كامل، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Write four numbers between 0 and 255 without leading zeros, such as ip4:192.0.2.1.</source>
        <translation>اكتب أربعة أعداد بين 0 و255 من دون أصفار في بدايتها، مثل ip4:192.0.2.1.</translation>
    </message>
    <message>
        <source>{term} does not hold a valid IPv6 address, so the record is not valid.</source>
        <translation>ليس في العنصر {term} عنوان IPv6 صالح، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>صحّح العنوان.</translation>
    </message>
    <message>
        <source>{term} holds a percent sign that does not begin a valid macro, so the record is not valid.</source>
        <translation>في العنصر {term} علامة نسبة مئوية لا تبدأ ماكرو صالحًا، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Correct the macro, or write %% for a percent sign.</source>
        <translation>صحّح الماكرو، أو اكتب %% لعلامة النسبة المئوية.</translation>
    </message>
    <message>
        <source>{term} has an equals sign behind something that is not a modifier name, so the record is not valid.</source>
        <translation>في العنصر {term} علامة يساوي بعد شيء ليس اسم معدِّل، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Mechanisms such as include, ip4 and a take a colon; a modifier&apos;s name begins with a letter.</source>
        <translation>الآليات مثل include وip4 وa تأخذ نقطتين رأسيتين؛ أما اسم المعدِّل فيبدأ بحرف.</translation>
    </message>
    <message>
        <source>{term} ends in a network size that does not exist, so the record is not valid.</source>
        <translation>العنصر {term} ينتهي بحجم شبكة غير موجود، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Use 0 to 32 for IPv4 and 0 to 128 for IPv6, without leading zeros.</source>
        <translation>استخدم من 0 إلى 32 مع IPv4 ومن 0 إلى 128 مع IPv6، من دون أصفار في البداية.</translation>
    </message>
    <message>
        <source>{term} leads to a name that cannot be looked up.</source>
        <translation>العنصر {term} يؤدي إلى اسم لا يمكن الاستعلام عنه.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>صحّح الاسم.</translation>
    </message>
    <message>
        <source>{term} does not end in a valid top-level name, so the record is not valid.</source>
        <translation>العنصر {term} لا ينتهي باسم صالح من المستوى الأعلى، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Correct the end of the name.</source>
        <translation>صحّح نهاية الاسم.</translation>
    </message>
    <message>
        <source>The sender address or the HELO name is longer than any mail server accepts.</source>
        <translation>عنوان المرسِل أو اسم HELO أطول مما يقبله أي خادم بريد.</translation>
    </message>
    <message>
        <source>{term} includes {domain}, which has no SPF record.</source>
        <translation>العنصر {term} يُدرج {domain}، وليس له سجل SPF.</translation>
    </message>
    <message>
        <source>Correct or remove the include.</source>
        <translation>صحّح العنصر include أو احذفه.</translation>
    </message>
    <message>
        <source>{name} {type} could not be looked up: {outcome}.</source>
        <translation>تعذّر الاستعلام عن {name} {type}: {outcome}.</translation>
    </message>
    <message>
        <source>{domain} is not a domain that SPF can be looked up for.</source>
        <translation>لا يمكن الاستعلام عن SPF للنطاق {domain}.</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>ليس للنطاق {domain} سجل SPF.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record.</source>
        <translation>العنصر {term} يؤدي إلى {domain}، وليس له سجل SPF.</translation>
    </message>
    <message>
        <source>Correct or remove the redirect.</source>
        <translation>صحّح العنصر redirect أو احذفه.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record.</source>
        <translation>للنطاق {domain} أكثر من سجل SPF واحد.</translation>
    </message>
    <message>
        <source>Merge them into one.</source>
        <translation>ادمجها في سجل واحد.</translation>
    </message>
    <message>
        <source>The evaluation needs more than {limit} lookups; it ended at {term} in the record of {domain}.</source>
        <translation>يحتاج التقييم إلى أكثر من {limit} من الاستعلامات؛ وقد انتهى عند {term} في سجل {domain}.</translation>
    </message>
    <message>
        <source>Bring the record within the limit.</source>
        <translation>أعد السجل إلى ما دون الحد.</translation>
    </message>
    <message>
        <source>{domain} has more than {limit} mail exchangers, which the term mx does not allow.</source>
        <translation>لدى {domain} أكثر من {limit} من خوادم تبادل البريد، والعنصر mx لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>List the sending servers by address instead.</source>
        <translation>اذكر الخوادم المرسِلة بعناوينها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>More than {limit} lookups found nothing, the last one for {name} {type}.</source>
        <translation>أكثر من {limit} من الاستعلامات لم يجد شيئًا، وآخرها عن {name} {type}.</translation>
    </message>
    <message>
        <source>Remove terms whose names no longer exist.</source>
        <translation>احذف العناصر التي لم تعد أسماؤها موجودة.</translation>
    </message>
    <message>
        <source>{term} depends on the message, so what lies behind it can only be counted when a message is checked.</source>
        <translation>العنصر {term} يعتمد على الرسالة، ولذلك لا يمكن عدّ ما خلفه إلا عند فحص رسالة.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which is not valid and could not be understood; it was left out.</source>
        <translation>في السجل المنشور العنصر {term}، وهو غير صالح ولم يُفهم؛ وقد تُرك.</translation>
    </message>
    <message>
        <source>Find out what the term was meant to be, and add it again.</source>
        <translation>اعرف ما كان المقصود بالعنصر، وأضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>{term} does nothing: with an equals sign receivers pass over it.</source>
        <translation>العنصر {term} لا يفعل شيئًا: فالمستلمون يتجاوزونه بسبب علامة يساوي.</translation>
    </message>
    <message>
        <source>Write {meant} if that is what was meant.</source>
        <translation>اكتب {meant} إذا كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has more than one SPF record. Receivers report a permanent error there.</source>
        <translation>العنصر {term} يؤدي إلى {domain}، وله أكثر من سجل SPF واحد. ويُبلغ المستلمون هناك عن خطأ دائم.</translation>
    </message>
    <message>
        <source>Tell the owner of {domain}, or remove the term.</source>
        <translation>أبلغ صاحب {domain}، أو احذف العنصر.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, whose SPF record is not valid. Receivers report a permanent error there.</source>
        <translation>العنصر {term} يؤدي إلى {domain}، وسجل SPF الخاص به غير صالح. ويُبلغ المستلمون هناك عن خطأ دائم.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Receivers report a permanent error there.</source>
        <translation>العنصر {term} يؤدي إلى {domain}، وليس له سجل SPF. ويُبلغ المستلمون هناك عن خطأ دائم.</translation>
    </message>
    <message>
        <source>Correct the name or remove the term.</source>
        <translation>صحّح الاسم أو احذف العنصر.</translation>
    </message>
    <message>
        <source>{term} was put before {before}, which would have denied it otherwise.</source>
        <translation>وُضع {term} قبل {before}، وإلا لكان رفضه.</translation>
    </message>
    <message>
        <source>The TXT records at {domain} are {octets} octets together. Some receivers cannot read answers longer than about 450 octets.</source>
        <translation>حجم سجلات TXT عند {domain} مجتمعة هو {octets} بايت. وبعض المستلمين لا يستطيع قراءة إجابات أطول من نحو 450 بايتًا.</translation>
    </message>
    <message>
        <source>Remove TXT records that are no longer needed, such as old verification codes.</source>
        <translation>احذف سجلات TXT التي لم تعد لازمة، مثل رموز التحقق القديمة.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up, so what lies behind it is not known.</source>
        <translation>تعذّر الاستعلام عن {domain}، ولذلك فما خلفه غير معروف.</translation>
    </message>
    <message>
        <source>The SPF records lead back to {domain} in a circle. Receivers report a permanent error.</source>
        <translation>سجلات SPF تعود إلى {domain} في حلقة مغلقة. ويُبلغ المستلمون عن خطأ دائم.</translation>
    </message>
    <message>
        <source>Remove {term} from the record of {parent}.</source>
        <translation>احذف {term} من سجل {parent}.</translation>
    </message>
    <message>
        <source>{wanted} was not added: the record already holds {term}, and there may be only one.</source>
        <translation>لم يُضف {wanted}: ففي السجل بالفعل {term}، ولا يجوز إلا واحد.</translation>
    </message>
    <message>
        <source>Remove {term} first if the new one is right.</source>
        <translation>احذف {term} أولًا إذا كان الجديد هو الصحيح.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} of the {limit} lookups that receivers allow.</source>
        <translation>تحتاج فحوص SPF للنطاق {domain} إلى ما يصل إلى {lookups} من الاستعلامات، والمستلمون يسمحون بعدد {limit}.</translation>
    </message>
    <message>
        <source>Before you add another sender, look for terms that are no longer needed.</source>
        <translation>قبل أن تضيف مرسِلًا آخر، ابحث عن عناصر لم تعد لازمة.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Probably {meant} was meant.</source>
        <translation>العنصر {term} يؤدي إلى {domain}، وليس له سجل SPF. والأرجح أن المقصود {meant}.</translation>
    </message>
    <message>
        <source>Replace {term} by {meant}.</source>
        <translation>ضع {meant} مكان {term}.</translation>
    </message>
    <message>
        <source>{term} leads to a name without an SPF record; {meant} was used in its place.</source>
        <translation>العنصر {term} يؤدي إلى اسم ليس له سجل SPF؛ واستُخدم {meant} مكانه.</translation>
    </message>
    <message>
        <source>Check with the vendor if you are not sure.</source>
        <translation>استوضح من المورّد إذا لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} ends in ?all, which says nothing about other senders.</source>
        <translation>سجل SPF الخاص بالنطاق {domain} ينتهي بـ ?all، وهو لا يقول شيئًا عن المرسِلين الآخرين.</translation>
    </message>
    <message>
        <source>End it with ~all or -all.</source>
        <translation>أنهه بـ ~all أو -all.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} does not say what to do with other senders.</source>
        <translation>سجل SPF الخاص بالنطاق {domain} لا يقول ما يُفعل مع المرسِلين الآخرين.</translation>
    </message>
    <message>
        <source>Publish one.</source>
        <translation>انشر سجلًا.</translation>
    </message>
    <message>
        <source>This is not an SPF record: it does not begin with v=spf1 and a space.</source>
        <translation>هذا ليس سجل SPF: فهو لا يبدأ بـ v=spf1 ومسافة بعدها.</translation>
    </message>
    <message>
        <source>Begin the record with v=spf1.</source>
        <translation>ابدأ السجل بـ v=spf1.</translation>
    </message>
    <message>
        <source>{term} is not in the SPF record, so there was nothing to remove.</source>
        <translation>العنصر {term} ليس في سجل SPF، فلم يكن هناك ما يُحذف.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} lookups; receivers allow {limit}. Mail from senders late in the record fails.</source>
        <translation>تحتاج فحوص SPF للنطاق {domain} إلى ما يصل إلى {lookups} من الاستعلامات؛ والمستلمون يسمحون بعدد {limit}. ويفشل بريد المرسِلين المذكورين في آخر السجل.</translation>
    </message>
    <message>
        <source>Choose one of the ways to save lookups before you publish this record.</source>
        <translation>اختر إحدى طرق توفير الاستعلامات قبل أن تنشر هذا السجل.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets everyone in the world send in its name.</source>
        <translation>العنصر {term} في سجل {domain} يسمح لكل من في العالم بالإرسال باسمه.</translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation>أنهِ السجل بـ ~all أو -all.</translation>
    </message>
    <message>
        <source>{term} was not added: it would let everyone in the world send in your name.</source>
        <translation>لم يُضف {term}: فهو كان سيسمح لكل من في العالم بالإرسال باسمك.</translation>
    </message>
    <message>
        <source>List the servers that send for you.</source>
        <translation>اذكر الخوادم التي ترسل باسمك.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which lets everyone in the world send in your name; ~all was written in its place.</source>
        <translation>في السجل المنشور العنصر {term}، وهو يسمح لكل من في العالم بالإرسال باسمك؛ وكُتب ~all مكانه.</translation>
    </message>
    <message>
        <source>Make sure that every server that sends for you is listed.</source>
        <translation>تأكد من أن كل خادم يرسل باسمك مذكور.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} is slow and unreliable; RFC 7208 asks not to use it.</source>
        <translation>العنصر {term} في سجل {domain} بطيء وغير موثوق؛ ويطلب RFC 7208 عدم استخدامه.</translation>
    </message>
    <message>
        <source>List the servers by address or host name instead.</source>
        <translation>اذكر الخوادم بعناوينها أو بأسماء المضيفين بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{before} became {after}, so that these senders pass.</source>
        <translation>حُوّل {before} إلى {after}، لكي ينجح هؤلاء المرسِلون.</translation>
    </message>
    <message>
        <source>{redirect} became {include}: beside an ending such as ~all receivers would have passed over it.</source>
        <translation>حُوّل {redirect} إلى {include}: فبجانب نهاية مثل ~all كان المستلمون سيتجاوزونه.</translation>
    </message>
    <message>
        <source>{term} does nothing: receivers pass over it when the record has an all term.</source>
        <translation>العنصر {term} لا يفعل شيئًا: فالمستلمون يتجاوزونه إذا كان في السجل عنصر all.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>احذف أحد الاثنين.</translation>
    </message>
    <message>
        <source>The published record holds typographic dashes or similar signs, so receivers cannot read it; plain ones were put in their place.</source>
        <translation>في السجل المنشور شرطات طباعية أو علامات مشابهة، فلا يستطيع المستلمون قراءته؛ وقد وُضعت مكانها علامات عادية.</translation>
    </message>
    <message>
        <source>Two terms of the published record stand together without a space between them ({term}); they were separated.</source>
        <translation>في السجل المنشور عنصران متلاصقان بلا مسافة بينهما ({term})؛ وقد فُصلا.</translation>
    </message>
    <message>
        <source>When a value is split into several strings, the space must stand inside one of them.</source>
        <translation>عندما تُقسم القيمة إلى عدة سلاسل، يجب أن تكون المسافة داخل إحداها.</translation>
    </message>
    <message>
        <source>The published record holds quotation marks or backslashes that were pasted along; they were removed.</source>
        <translation>في السجل المنشور علامات اقتباس أو شرطات مائلة عكسية أُلصقت معه؛ وقد حُذفت.</translation>
    </message>
    <message>
        <source>The terms of the published record are separated by commas or semicolons; SPF wants spaces.</source>
        <translation>العناصر في السجل المنشور مفصولة بفواصل أو فواصل منقوطة؛ والمطلوب في SPF مسافات.</translation>
    </message>
    <message>
        <source>The published record holds tabs, line breaks or invisible characters; plain spaces were put in their place.</source>
        <translation>في السجل المنشور علامات جدولة أو فواصل أسطر أو حروف غير مرئية؛ وقد وُضعت مكانها مسافات عادية.</translation>
    </message>
    <message>
        <source>{term} is not valid; {meant} was put in its place.</source>
        <translation>العنصر {term} غير صالح؛ ووُضع {meant} مكانه.</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>تحقق من أن هذا هو المقصود.</translation>
    </message>
    <message>
        <source>{term} is there twice, so the record is not valid.</source>
        <translation>العنصر {term} موجود مرتين، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>{term} stands in the record of {domain} more than once.</source>
        <translation>العنصر {term} موجود في سجل {domain} أكثر من مرة.</translation>
    </message>
    <message>
        <source>Remove the repetition; it can cost lookups.</source>
        <translation>احذف التكرار؛ فقد يكلّف استعلامات.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record, so receivers report a permanent error for all of its mail.</source>
        <translation>للنطاق {domain} أكثر من سجل SPF واحد، ولذلك يُبلغ المستلمون عن خطأ دائم لكل بريده.</translation>
    </message>
    <message>
        <source>Publish the one merged record and remove the others.</source>
        <translation>انشر السجل المدمج الوحيد واحذف السجلات الأخرى.</translation>
    </message>
    <message>
        <source>The record is {octets} octets long, so it is published as several strings of at most 255 octets. Most DNS panels do that by themselves.</source>
        <translation>طول السجل {octets} بايت، ولذلك يُنشر في عدة سلاسل لا تزيد كل منها على 255 بايتًا. ومعظم لوحات DNS تفعل ذلك بنفسها.</translation>
    </message>
    <message>
        <source>If your panel refuses the value, enter the strings one by one, exactly as shown.</source>
        <translation>إذا رفضت لوحتك القيمة، فأدخل السلاسل واحدة واحدة، كما هي معروضة بالضبط.</translation>
    </message>
    <message>
        <source>Receivers never look at {terms} in the record of {domain}: it stands behind the all term.</source>
        <translation>لا ينظر المستلمون أبدًا إلى {terms} في سجل {domain}: فهو بعد العنصر all.</translation>
    </message>
    <message>
        <source>Move it before the all term if it should count, or remove it.</source>
        <translation>انقله إلى ما قبل العنصر all إذا كان ينبغي أن يُحتسب، أو احذفه.</translation>
    </message>
    <message>
        <source>The text is longer than a TXT record can be.</source>
        <translation>النص أطول مما يمكن أن يكون عليه سجل TXT.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>{term} stands for more than {limit} mail exchangers, which receivers do not allow.</source>
        <translation>العنصر {term} يعني أكثر من {limit} من خوادم تبادل البريد، والمستلمون لا يسمحون بذلك.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} meet {voids} names with nothing behind them; receivers allow {limit}.</source>
        <translation>تصادف فحوص SPF للنطاق {domain} أسماء لا شيء خلفها، وعددها {voids}؛ والمستلمون يسمحون بعدد {limit}.</translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation>احذف العناصر التي لم تعد أسماؤها موجودة.</translation>
    </message>
    <message>
        <source>Nothing in the record of {domain} matched: the result is neutral.</source>
        <translation>لم يطابق شيء في سجل {domain}: فالنتيجة محايدة.</translation>
    </message>
    <message>
        <source>Record of {domain}: {record}</source>
        <translation>سجل {domain}: {record}</translation>
    </message>
    <message>
        <source>Nothing matched: the record of {domain} is used instead.</source>
        <translation>لم يطابق شيء: فيُستخدم سجل {domain} بدلًا منه.</translation>
    </message>
    <message>
        <source>Result for {domain}: {result}</source>
        <translation>نتيجة {domain}: {result}</translation>
    </message>
    <message>
        <source>{term} at {domain}: {verdict}</source>
        <translation>العنصر {term} عند {domain}: {verdict}</translation>
    </message>
    <message>
        <source>The SPF records that {domain} includes are more than anyone can follow.</source>
        <translation>سجلات SPF التي يُدرجها {domain} أكثر مما يستطيع أي أحد تتبعه.</translation>
    </message>
    <message>
        <source>Remove includes that are not needed.</source>
        <translation>احذف عناصر include غير اللازمة.</translation>
    </message>
    <message>
        <source>{term} is not something that SPF knows, so the record is not valid.</source>
        <translation>العنصر {term} ليس مما يعرفه SPF، ولذلك فالسجل غير صالح.</translation>
    </message>
    <message>
        <source>Correct the spelling or remove the term.</source>
        <translation>صحّح الإملاء أو احذف العنصر.</translation>
    </message>
    <message>
        <source>{term}: nothing was found at {domain}.</source>
        <translation>العنصر {term}: لم يوجد شيء عند {domain}.</translation>
    </message>
    <message>
        <source>Remove the term if the name no longer exists.</source>
        <translation>احذف العنصر إذا لم يعد الاسم موجودًا.</translation>
    </message>
    <message>
        <source>For senders with an IPv6 address, SPF checks of {domain} meet {voids} names without one; some receivers allow only {limit}.</source>
        <translation>للمرسِلين الذين لهم عنوان IPv6، تصادف فحوص SPF للنطاق {domain} أسماء ليس لها عنوان كهذا، وعددها {voids}؛ وبعض المستلمين لا يسمح بأكثر من {limit}.</translation>
    </message>
    <message>
        <source>Name hosts that have only IPv4 addresses by ip4: if you send over IPv6.</source>
        <translation>اذكر المضيفين الذين ليس لهم إلا عناوين IPv4 بالعنصر ip4: إذا كنت ترسل عبر IPv6.</translation>
    </message>
    <message>
        <source>{term} could move to a bounce subdomain for {vendor}. That saves lookups here: {saves}.</source>
        <translation>يمكن نقل {term} إلى نطاق فرعي للرسائل المرتدة خاص بالمزود {vendor}. وهذا يوفر هنا من الاستعلامات: {saves}.</translation>
    </message>
    <message>
        <source>Set up a custom return path with {vendor}, and publish the term there instead of here.</source>
        <translation>أعدّ لدى {vendor} مسار إرجاع مخصصًا، وانشر العنصر هناك بدلًا من هنا.</translation>
    </message>
    <message>
        <source>Without {term} the record needs fewer lookups: {saves}.</source>
        <translation>من دون {term} يحتاج السجل إلى استعلامات أقل: {saves}.</translation>
    </message>
    <message>
        <source>Remove it; RFC 7208 asks not to use ptr.</source>
        <translation>احذفه؛ فإن RFC 7208 يطلب عدم استخدام ptr.</translation>
    </message>
    <message>
        <source>Everyone that {term} lets send is listed elsewhere too. Without it the record needs fewer lookups: {saves}.</source>
        <translation>كل من يسمح له {term} بالإرسال مذكور في مكان آخر أيضًا. ومن دونه يحتاج السجل إلى استعلامات أقل: {saves}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>{term} could be replaced by {by}. Lookups saved: {saves}.</source>
        <translation>يمكن وضع {by} مكان {term}. والاستعلامات الموفَّرة: {saves}.</translation>
    </message>
    <message>
        <source>Do this only if these addresses rarely change.</source>
        <translation>لا تفعل ذلك إلا إذا كانت هذه العناوين نادرًا ما تتغير.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets a very large network send.</source>
        <translation>العنصر {term} في سجل {domain} يسمح لشبكة كبيرة جدًا بالإرسال.</translation>
    </message>
    <message>
        <source>Name only the addresses that really send for you.</source>
        <translation>اذكر فقط العناوين التي ترسل باسمك فعلًا.</translation>
    </message>
    <message>
        <source>The DNS host names a page for Domain Connect, but it could not be fetched ({outcome}).</source>
        <translation>يذكر مزود DNS صفحة لخدمة Domain Connect، لكن تعذّر جلبها ({outcome}).</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand, or try again.</source>
        <translation>اذهب إلى لوحة مزود DNS بنفسك، أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The DNS host&apos;s settings for Domain Connect cannot be understood.</source>
        <translation>إعدادات Domain Connect لدى مزود DNS غير مفهومة.</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand.</source>
        <translation>اذهب إلى لوحة مزود DNS بنفسك.</translation>
    </message>
    <message>
        <source>Updates cannot be signed with {algorithm}; these can be used: {known}.</source>
        <translation>لا يمكن توقيع التحديثات بالخوارزمية {algorithm}؛ والمتاح: {known}.</translation>
    </message>
    <message>
        <source>Have a key made with hmac-sha256, for example with tsig-keygen.</source>
        <translation>اطلب إنشاء مفتاح بخوارزمية hmac-sha256، مثلًا ببرنامج tsig-keygen.</translation>
    </message>
    <message>
        <source>The secret in the key file is not base64.</source>
        <translation>السر في ملف المفتاح ليس بترميز base64.</translation>
    </message>
    <message>
        <source>Check that the file was copied whole.</source>
        <translation>تحقق من أن الملف نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>The key file does not hold a key for signing updates (TSIG).</source>
        <translation>لا يحوي ملف المفتاح مفتاحًا لتوقيع التحديثات (TSIG).</translation>
    </message>
    <message>
        <source>Give the file that tsig-keygen or keymgr wrote, or a line algorithm:name:secret.</source>
        <translation>أعطِ الملف الذي كتبه tsig-keygen أو keymgr، أو سطرًا بالصيغة algorithm:name:secret.</translation>
    </message>
    <message>
        <source>The undo file has a mistake at “{field}”.</source>
        <translation>في ملف التراجع خطأ عند «{field}».</translation>
    </message>
    <message>
        <source>Give the file as --undo-to wrote it.</source>
        <translation>أعطِ الملف كما كتبه الخيار --undo-to بالضبط.</translation>
    </message>
    <message>
        <source>The undo file was written by a newer version.</source>
        <translation>كُتب ملف التراجع بإصدار أحدث.</translation>
    </message>
    <message>
        <source>This is not an undo file.</source>
        <translation>هذا ليس ملف تراجع.</translation>
    </message>
    <message>
        <source>Give the file that --undo-to wrote.</source>
        <translation>أعطِ الملف الذي كتبه الخيار --undo-to سابقًا.</translation>
    </message>
    <message>
        <source>The undo file is too large to read.</source>
        <translation>ملف التراجع أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is gone already.</source>
        <translation>سجل {type} عند {name} حُذف بالفعل.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is there already.</source>
        <translation>سجل {type} عند {name} موجود بالفعل.</translation>
    </message>
    <message>
        <source>At {name} the name server has other {type} records than expected. There: {seen}. Expected: {expected}.</source>
        <translation>لدى خادم الأسماء عند {name} سجلات {type} غير المتوقعة. الموجود: {seen}. المتوقع: {expected}.</translation>
    </message>
    <message>
        <source>Make the plan again from what is published now; nothing was changed.</source>
        <translation>أعدّ الخطة مرة أخرى مما هو منشور الآن؛ فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give the primary name server of this very zone; nothing was changed.</source>
        <translation>أعطِ خادم الأسماء الأساسي لهذه المنطقة بعينها؛ فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>The update could not be put into a signed message ({reason}).</source>
        <translation>تعذّر وضع التحديث في رسالة موقَّعة ({reason}).</translation>
    </message>
    <message>
        <source>A CNAME is planned at {name}, where {type} records stand beside it: {seen}.</source>
        <translation>يوجد في الخطة سجل CNAME عند {name}، وبجانبه هناك سجلات {type}: {seen}.</translation>
    </message>
    <message>
        <source>Nothing can stand beside a CNAME: move the other records first.</source>
        <translation>لا يمكن أن يوجد شيء بجانب CNAME: انقل السجلات الأخرى أولًا.</translation>
    </message>
    <message>
        <source>{name} does not lie in the zone that is to be changed.</source>
        <translation>الاسم {name} لا يقع في المنطقة المراد تغييرها.</translation>
    </message>
    <message>
        <source>Publish this record where its own zone is run.</source>
        <translation>انشر هذا السجل حيث تُدار منطقته.</translation>
    </message>
    <message>
        <source>The name server did not apply the update ({rcode}).</source>
        <translation>لم يطبق خادم الأسماء التحديث ({rcode}).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow this key to change these records.</source>
        <translation>اطلب ممن يديره أن يسمح لهذا المفتاح بتغيير هذه السجلات.</translation>
    </message>
    <message>
        <source>The reply to the update is not signed by the name server that shares the key.</source>
        <translation>الرد على التحديث غير موقَّع من خادم الأسماء الذي يشارك المفتاح.</translation>
    </message>
    <message>
        <source>Look at what is published before trying again.</source>
        <translation>انظر ما هو منشور قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The name server says that it is done, but did not sign that.</source>
        <translation>يقول خادم الأسماء إنه انتهى، لكنه لم يوقّع ذلك.</translation>
    </message>
    <message>
        <source>The name server did not accept our signature ({error}).</source>
        <translation>لم يقبل خادم الأسماء توقيعنا ({error}).</translation>
    </message>
    <message>
        <source>What came back is not a reply to the update.</source>
        <translation>ما رجع ليس ردًا على التحديث.</translation>
    </message>
    <message>
        <source>{name} shows a copy of what the alias would lead to ({seen}), not the alias itself.</source>
        <translation>يُظهر {name} نسخة مما يؤدي إليه الاسم البديل ({seen})، لا الاسم البديل نفسه.</translation>
    </message>
    <message>
        <source>At {host}, switch off flattening for {typedName} and publish a CNAME to {typedValue}. The copy breaks when the sender changes its key.</source>
        <translation>لدى {host} أوقف التسطيح للاسم {typedName} وانشر سجل CNAME يشير إلى {typedValue}. فالنسخة تتعطل عندما يغيّر المرسِل مفتاحه.</translation>
    </message>
    <message>
        <source>{name} answers with addresses ({seen}) where a CNAME was planned: the record is proxied.</source>
        <translation>يجيب {name} بعناوين ({seen}) حيث كان في الخطة سجل CNAME: فالسجل يمر بوكيل.</translation>
    </message>
    <message>
        <source>At {host}, set {typedName} to DNS only (no proxy), so that the CNAME to {value} itself is published.</source>
        <translation>لدى {host} اضبط {typedName} على DNS only (بلا وكيل)، لكي يُنشر سجل CNAME الذي يشير إلى {value} نفسه.</translation>
    </message>
    <message>
        <source>The value for {name} was published at {found} itself.</source>
        <translation>نُشرت القيمة الخاصة بالاسم {name} عند {found} نفسه.</translation>
    </message>
    <message>
        <source>At {host}, move it: delete it at {found} and add it with the name {typedName}.</source>
        <translation>لدى {host} انقلها: احذفها عند {found} وأضفها بالاسم {typedName}.</translation>
    </message>
    <message>
        <source>{name} {type} was added at {found}, which is no longer a name server of the domain.</source>
        <translation>أُضيف {name} {type} لدى {found}، ولم يعد خادم أسماء للنطاق.</translation>
    </message>
    <message>
        <source>Add the record at {host}, which answers for the domain now.</source>
        <translation>أضف السجل لدى {host}، فهو الذي يجيب عن النطاق الآن.</translation>
    </message>
    <message>
        <source>The record was published at the name {found}, with a literal @ sign.</source>
        <translation>نُشر السجل بالاسم {found}، وفيه علامة @ حرفيًا.</translation>
    </message>
    <message>
        <source>At {host}, the name of the domain itself is typed differently: use {typedName}, or leave the field empty.</source>
        <translation>لدى {host} يُكتب اسم النطاق نفسه بصورة مختلفة: استخدم {typedName}، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>The record was published at {found}, not at {name}.</source>
        <translation>نُشر السجل عند {found}، وليس عند {name}.</translation>
    </message>
    <message>
        <source>At {host}, change its name to {typedName}.</source>
        <translation>لدى {host} غيّر اسمه إلى {typedName}.</translation>
    </message>
    <message>
        <source>The value at {name} holds backslashes that do not belong to it: {seen}</source>
        <translation>في القيمة عند {name} شرطات مائلة عكسية ليست منها: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without backslashes: {typedValue}</source>
        <translation>لدى {host} اكتب القيمة من دون شرطات مائلة عكسية: {typedValue}</translation>
    </message>
    <message>
        <source>The key at {name} was published with its letters in another case.</source>
        <translation>نُشر المفتاح عند {name} وقد تغيرت حالة حروفه بين كبيرة وصغيرة.</translation>
    </message>
    <message>
        <source>Paste the value once more, exactly: {typedValue}. If {host} changes it again, ask its support.</source>
        <translation>الصق القيمة مرة أخرى بالضبط: {typedValue}. وإذا غيّرها {host} مجددًا، فاسأل الدعم لديه.</translation>
    </message>
    <message>
        <source>The record was published at {found}: _domainkey is missing in the name.</source>
        <translation>نُشر السجل عند {found}: فالجزء _domainkey مفقود في الاسم.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the domain was added to the name once more.</source>
        <translation>نُشر السجل عند {found}: فقد أُضيف النطاق إلى الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>At {host}, type the name as {typedName}.</source>
        <translation>لدى {host} اكتب الاسم هكذا: {typedName}.</translation>
    </message>
    <message>
        <source>The record was published at {found}, in the zone of {parent}.</source>
        <translation>نُشر السجل عند {found}، في منطقة {parent}.</translation>
    </message>
    <message>
        <source>It belongs in the zone {zoneName}: at {host}, add it with the name {typedName}.</source>
        <translation>مكانه المنطقة {zoneName}: لدى {host} أضفه بالاسم {typedName}.</translation>
    </message>
    <message>
        <source>The DNS host dropped the last semicolon of the value at {name}.</source>
        <translation>حذف مزود DNS آخر فاصلة منقوطة من القيمة عند {name}.</translation>
    </message>
    <message>
        <source>Nothing to do: it means the same.</source>
        <translation>لا شيء يلزم فعله: فالمعنى واحد.</translation>
    </message>
    <message>
        <source>The value at {name} holds other fields of the record too (a TTL, type or name): {seen}</source>
        <translation>في القيمة عند {name} حقول أخرى من السجل أيضًا (TTL أو نوع أو اسم): {seen}</translation>
    </message>
    <message>
        <source>At {host}, type only the value: {typedValue}</source>
        <translation>لدى {host} اكتب القيمة فقط: {typedValue}</translation>
    </message>
    <message>
        <source>The quotes around the value at {name} were published as part of it: {seen}</source>
        <translation>نُشرت علامات الاقتباس حول القيمة عند {name} كأنها جزء منها: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value as: {typedValue}</source>
        <translation>لدى {host} اكتب القيمة هكذا: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} holds typographic characters in the place of plain ones: {seen}</source>
        <translation>في القيمة عند {name} علامات طباعية مكان العلامات العادية: {seen}</translation>
    </message>
    <message>
        <source>Copy the value once more, not through a word processor or mail program: {typedValue}</source>
        <translation>انسخ القيمة مرة أخرى، من دون المرور ببرنامج معالجة نصوص أو برنامج بريد: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces inside the value at {name} that do not belong there: {seen}</source>
        <translation>داخل القيمة عند {name} مسافات لا مكان لها هناك: {seen}</translation>
    </message>
    <message>
        <source>Where a long value is cut into strings, nothing stands between them. At {host}, type: {typedValue}</source>
        <translation>حيث تُقطع القيمة الطويلة إلى سلاسل، لا يكون بينها شيء. لدى {host} اكتب: {typedValue}</translation>
    </message>
    <message>
        <source>Spaces are missing in the value at {name}: {seen}</source>
        <translation>في القيمة عند {name} مسافات ناقصة: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value in one piece: {typedValue}</source>
        <translation>لدى {host} اكتب القيمة قطعة واحدة: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces before or after the value at {name}: {seen}</source>
        <translation>قبل القيمة عند {name} أو بعدها مسافات: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without them: {typedValue}</source>
        <translation>لدى {host} اكتب القيمة من دونها: {typedValue}</translation>
    </message>
    <message>
        <source>Only a part of the SPF record was published at {name}: {seen}</source>
        <translation>لم يُنشر عند {name} إلا جزء من سجل SPF: {seen}</translation>
    </message>
    <message>
        <source>Publish the whole record, beginning with v=spf1: {typedValue}</source>
        <translation>انشر السجل كاملًا، بدءًا بـ v=spf1: {typedValue}</translation>
    </message>
    <message>
        <source>The record was published at {found}: a part of the name is missing.</source>
        <translation>نُشر السجل عند {found}: فجزء من الاسم مفقود.</translation>
    </message>
    <message>
        <source>The target of {name} was published as {seen}: the panel added the domain to it.</source>
        <translation>نُشر هدف {name} على أنه {seen}: فقد أضافت اللوحة النطاق إليه.</translation>
    </message>
    <message>
        <source>At {host}, write the target with a dot at its end: {value}.</source>
        <translation>لدى {host} اكتب الهدف مع نقطة في نهايته: {value}.</translation>
    </message>
    <message>
        <source>The record was published at {found}: an underscore is missing in the name.</source>
        <translation>نُشر السجل عند {found}: فالشرطة السفلية مفقودة في الاسم.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the name was pasted as a web address.</source>
        <translation>نُشر السجل عند {found}: فقد أُلصق الاسم كأنه عنوان ويب.</translation>
    </message>
    <message>
        <source>The value at {name} was pasted as a web address: {seen}</source>
        <translation>أُلصقت القيمة عند {name} كأنها عنوان ويب: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the host name alone: {typedValue}</source>
        <translation>لدى {host} اكتب اسم المضيف وحده: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} was cut off after {length} of {whole} characters.</source>
        <translation>قُطعت القيمة عند {name} بعد {length} من أصل {whole} من الحروف.</translation>
    </message>
    <message>
        <source>At {host}, paste the whole value again. If it is cut again, enter it as several strings of at most 255 characters.</source>
        <translation>لدى {host} الصق القيمة كاملة مرة أخرى. وإذا قُطعت من جديد، فأدخلها في عدة سلاسل لا تزيد كل منها على 255 حرفًا.</translation>
    </message>
    <message>
        <source>{name} was published as a {seenType} record; it has to be a {type} record.</source>
        <translation>نُشر {name} سجلًا من النوع {seenType}؛ ويجب أن يكون سجلًا من النوع {type}.</translation>
    </message>
    <message>
        <source>At {host}, delete it and add a {type} record with the value {typedValue}.</source>
        <translation>لدى {host} احذفه وأضف سجل {type} بالقيمة {typedValue}.</translation>
    </message>
    <message>
        <source>Could not find out about {name} {type}: {outcome}.</source>
        <translation>تعذّرت معرفة حال {name} {type}: {outcome}.</translation>
    </message>
    <message>
        <source>This says nothing about the record. Try again, or use another resolver.</source>
        <translation>هذا لا يدل على شيء بشأن السجل. حاول مرة أخرى، أو استخدم محلِّل أسماء آخر.</translation>
    </message>
    <message>
        <source>{domain} says that it receives no mail (null MX).</source>
        <translation>يقول النطاق {domain} إنه لا يستقبل البريد (null MX).</translation>
    </message>
    <message>
        <source>Bounces and replies to addresses at {domain} will not arrive; make sure that replies go elsewhere.</source>
        <translation>لن تصل الرسائل المرتدة والردود إلى عناوين في {domain}؛ فاحرص على أن تذهب الردود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at _dmarc.{domain}; receivers then act as if there were none.</source>
        <translation>عدد سجلات DMARC عند _dmarc.{domain} هو {count}؛ وعندها يتصرف المستلمون كأنه لا يوجد أي سجل.</translation>
    </message>
    <message>
        <source>Keep one of them and delete the others.</source>
        <translation>أبقِ واحدًا منها واحذف الباقي.</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {domain}; receivers then treat SPF as broken.</source>
        <translation>عدد سجلات SPF عند {domain} هو {count}؛ وعندها يعدّ المستلمون SPF معطوبًا.</translation>
    </message>
    <message>
        <source>Merge them into one record; the plan shows how.</source>
        <translation>ادمجها في سجل واحد؛ والخطة تبيّن كيف.</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}, so no {type} record can stand there.</source>
        <translation>الاسم {name} اسم بديل (CNAME) عن {target}، ولذلك لا يمكن أن يوجد هناك سجل {type}.</translation>
    </message>
    <message>
        <source>Delete the CNAME at {name}, then add the {type} record.</source>
        <translation>احذف سجل CNAME عند {name}، ثم أضف سجل {type}.</translation>
    </message>
    <message>
        <source>Something on the way answered for the name server {server} ({address}).</source>
        <translation>شيء ما في الطريق أجاب بدلًا من خادم الأسماء {server} ({address}).</translation>
    </message>
    <message>
        <source>Your network redirects DNS questions. Try from another network, or check the records there.</source>
        <translation>شبكتك تعيد توجيه أسئلة DNS. جرّب من شبكة أخرى، أو افحص السجلات من هناك.</translation>
    </message>
    <message>
        <source>{server} still holds an older answer for {name} {type}.</source>
        <translation>ما زال لدى {server} إجابة أقدم عن {name} {type}.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets by itself.</source>
        <translation>لا شيء يلزم فعله: فهو ينساها بنفسه.</translation>
    </message>
    <message>
        <source>No name server could be asked about {name} {type} ({servers}).</source>
        <translation>تعذّر سؤال أي خادم أسماء عن {name} {type} ({servers}).</translation>
    </message>
    <message>
        <source>This says nothing about the record itself. It is asked again automatically.</source>
        <translation>هذا لا يدل على شيء بشأن السجل نفسه. ويتكرر السؤال تلقائيًا.</translation>
    </message>
    <message>
        <source>{name} {type} holds another value: {seen}</source>
        <translation>لدى {name} {type} قيمة أخرى: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is exactly: {value}</source>
        <translation>عدّل السجل لتكون قيمته بالضبط: {value}</translation>
    </message>
    <message>
        <source>{server} rejects {domain}: its DNSSEC signatures are broken. {reason}</source>
        <translation>يرفض {server} النطاق {domain}: ففي توقيعات DNSSEC الخاصة به خلل. {reason}</translation>
    </message>
    <message>
        <source>Receivers that check DNSSEC see no record at all. At your DNS host switch DNSSEC off and on again, or remove the DS record at the registrar.</source>
        <translation>المستلمون الذين يتحققون من DNSSEC لا يرون أي سجل إطلاقًا. أوقف DNSSEC لدى مزود DNS ثم شغّله مرة أخرى، أو احذف سجل DS لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>{name} needs no record of its own: the policy at {found} applies and says the same.</source>
        <translation>لا يحتاج {name} إلى سجل خاص به: فالسياسة عند {found} تسري وتقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>{name} holds another DKIM key than the planned one.</source>
        <translation>لدى {name} مفتاح DKIM غير المفتاح المخطط له.</translation>
    </message>
    <message>
        <source>Copy the planned value once more and replace what is there.</source>
        <translation>انسخ القيمة المخطط لها مرة أخرى وضعها مكان ما هو موجود.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has an empty key (p=), which means that the key was withdrawn.</source>
        <translation>في سجل DKIM عند {name} مفتاح فارغ (p=)، وهذا يعني أن المفتاح سُحب.</translation>
    </message>
    <message>
        <source>Replace it with the planned value.</source>
        <translation>ضع القيمة المخطط لها مكانه.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read as a key.</source>
        <translation>تعذّرت قراءة سجل DKIM عند {name} على أنه مفتاح.</translation>
    </message>
    <message>
        <source>Replace it with the planned value, copied whole.</source>
        <translation>ضع مكانه القيمة المخطط لها، منسوخة بالكامل.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>طول مفتاح DKIM عند {name} هو {bits} بت فقط؛ والمستلمون يتجاهلون المفاتيح التي تقل عن 1024 بت.</translation>
    </message>
    <message>
        <source>Publish a key of 2048 bits.</source>
        <translation>انشر مفتاحًا بطول 2048 بت.</translation>
    </message>
    <message>
        <source>{server} still remembers that {name} {type} did not exist.</source>
        <translation>ما زال {server} يتذكر أن {name} {type} لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until} and will then see the new record.</source>
        <translation>لا شيء يلزم فعله: فهو ينسى ذلك في {until} ثم يرى السجل الجديد.</translation>
    </message>
    <message>
        <source>No address is known for any name server of {domain}.</source>
        <translation>لا يُعرف عنوان أي خادم أسماء للنطاق {domain}.</translation>
    </message>
    <message>
        <source>Check the name servers set at the registrar of {domain}.</source>
        <translation>تحقق من خوادم الأسماء المضبوطة لدى مسجّل النطاق {domain}.</translation>
    </message>
    <message>
        <source>{name} {type} is not published yet.</source>
        <translation>لم يُنشر {name} {type} بعد.</translation>
    </message>
    <message>
        <source>Add it at your DNS host. If you have done so, compare the name letter by letter.</source>
        <translation>أضفه لدى مزود DNS. وإذا كنت قد فعلت ذلك، فقارن الاسم حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>What stands at {name} is not read as the planned record: {seen}</source>
        <translation>ما يوجد عند {name} لا يُقرأ على أنه السجل المخطط له: {seen}</translation>
    </message>
    <message>
        <source>Replace it with: {value}</source>
        <translation>ضع مكانه: {value}</translation>
    </message>
    <message>
        <source>{server} still holds the old answer for {name} {type}.</source>
        <translation>ما زال لدى {server} الإجابة القديمة عن {name} {type}.</translation>
    </message>
    <message>
        <source>{name} {type} still has its old value: {seen}</source>
        <translation>ما زالت لدى {name} {type} قيمته القديمة: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is: {value}</source>
        <translation>عدّل السجل لتكون قيمته: {value}</translation>
    </message>
    <message>
        <source>A {seenType} record stands at {name} ({seen}); a CNAME cannot stand beside it.</source>
        <translation>يوجد سجل {seenType} عند {name} ({seen})؛ ولا يمكن أن يوجد CNAME بجانبه.</translation>
    </message>
    <message>
        <source>At {host}, delete that record, then add the CNAME to {typedValue}.</source>
        <translation>لدى {host} احذف ذلك السجل، ثم أضف سجل CNAME يشير إلى {typedValue}.</translation>
    </message>
    <message>
        <source>There are {count} texts at {name}; verifiers may pick the wrong one.</source>
        <translation>عدد النصوص عند {name} هو {count}؛ وقد يأخذ من يتحقق النص الخاطئ.</translation>
    </message>
    <message>
        <source>Keep only the planned DKIM record there.</source>
        <translation>أبقِ هناك سجل DKIM المخطط له فقط.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then act as if there were none.</source>
        <translation>عدد سجلات DMARC عند {name} هو {count}؛ وعندها يتصرف المستلمون كأنه لا يوجد أي سجل.</translation>
    </message>
    <message>
        <source>Keep one record with the value: {value}</source>
        <translation>أبقِ سجلًا واحدًا بالقيمة: {value}</translation>
    </message>
    <message>
        <source>There are {count} {type} records at {name} where only one may be.</source>
        <translation>عدد سجلات {type} عند {name} هو {count}، ولا يجوز إلا سجل واحد.</translation>
    </message>
    <message>
        <source>Keep only the planned one: {value}</source>
        <translation>أبقِ المخطط له فقط: {value}</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {name}; receivers then treat SPF as broken.</source>
        <translation>عدد سجلات SPF عند {name} هو {count}؛ وعندها يعدّ المستلمون SPF معطوبًا.</translation>
    </message>
    <message>
        <source>Delete them all but one, and give that one the value: {value}</source>
        <translation>احذفها كلها إلا واحدًا، واجعل قيمته: {value}</translation>
    </message>
    <message>
        <source>The name servers hold different versions of the zone: {serials}.</source>
        <translation>لدى خوادم الأسماء إصدارات مختلفة من المنطقة: {serials}.</translation>
    </message>
    <message>
        <source>A server with an older version catches up by itself; if it does not, tell your DNS host.</source>
        <translation>الخادم الذي لديه إصدار أقدم يلحق بنفسه؛ وإذا لم يفعل، فأبلغ مزود DNS.</translation>
    </message>
    <message>
        <source>The address of the name server {server} could not be looked up.</source>
        <translation>تعذّر الاستعلام عن عنوان خادم الأسماء {server}.</translation>
    </message>
    <message>
        <source>It could not be asked. Try again later.</source>
        <translation>تعذّر سؤاله. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{server} ({address}) reported a failure (SERVFAIL).</source>
        <translation>أبلغ الخادم {server} ({address}) عن فشل (SERVFAIL).</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell your DNS host.</source>
        <translation>هذا لا يدل على شيء بشأن السجل. وإذا استمر ذلك، فأبلغ مزود DNS.</translation>
    </message>
    <message>
        <source>The name server {server} has no address, so nobody can ask it.</source>
        <translation>ليس لخادم الأسماء {server} عنوان، فلا يستطيع أحد سؤاله.</translation>
    </message>
    <message>
        <source>Remove it from the name servers of the domain, or give it an address.</source>
        <translation>احذفه من خوادم أسماء النطاق، أو أعطه عنوانًا.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not speak for the zone.</source>
        <translation>الخادم {server} ({address}) لا يتحدث باسم المنطقة.</translation>
    </message>
    <message>
        <source>Check that the domain is set up at that DNS host, or remove the server from the domain&apos;s name servers.</source>
        <translation>تحقق من أن النطاق مُعدّ لدى مزود DNS ذاك، أو احذف الخادم من خوادم أسماء النطاق.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused to answer.</source>
        <translation>رفض الخادم {server} ({address}) أن يجيب.</translation>
    </message>
    <message>
        <source>{server} ({address}) did not answer in time.</source>
        <translation>لم يُجب الخادم {server} ({address}) في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, a firewall may block DNS here.</source>
        <translation>هذا لا يدل على شيء بشأن السجل. وإذا استمر ذلك، فربما كان جدار حماية يحجب DNS هنا.</translation>
    </message>
    <message>
        <source>{server} ({address}) could not be reached.</source>
        <translation>تعذّر الوصول إلى الخادم {server} ({address}).</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, check your network.</source>
        <translation>هذا لا يدل على شيء بشأن السجل. وإذا استمر ذلك، فتحقق من شبكتك.</translation>
    </message>
    <message>
        <source>The name servers show different things at {name} {type} ({without}), and none has the planned record.</source>
        <translation>تُظهر خوادم الأسماء أشياء مختلفة عند {name} {type} ({without})، وليس لدى أي منها السجل المخطط له.</translation>
    </message>
    <message>
        <source>Wait a few minutes. If it lasts, check that all name servers of the domain belong to the DNS host you edit.</source>
        <translation>انتظر بضع دقائق. وإذا استمر ذلك، فتحقق من أن كل خوادم أسماء النطاق تتبع مزود DNS الذي تعدّل لديه.</translation>
    </message>
    <message>
        <source>{name} {type} is on {with}, but not on {without}.</source>
        <translation>السجل {name} {type} موجود على {with}، لكنه غير موجود على {without}.</translation>
    </message>
    <message>
        <source>Wait a few minutes until the name servers agree. If it lasts, {without} may belong to another DNS host.</source>
        <translation>انتظر بضع دقائق حتى تتفق خوادم الأسماء. وإذا استمر ذلك، فربما كان {without} يتبع مزود DNS آخر.</translation>
    </message>
    <message>
        <source>{there} of {all} records of this set are in place; {name} is not.</source>
        <translation>في مكانه {there} من أصل {all} من سجلات هذه المجموعة؛ أما {name} فليس بعد.</translation>
    </message>
    <message>
        <source>All of them are needed: add the missing one too.</source>
        <translation>كلها لازمة: أضف الناقص أيضًا.</translation>
    </message>
    <message>
        <source>The SPF record at {name} holds all that was planned, and more: {seen}</source>
        <translation>في سجل SPF عند {name} كل ما خُطط له، وزيادة: {seen}</translation>
    </message>
    <message>
        <source>Nothing to do, if the other senders in it are meant.</source>
        <translation>لا شيء يلزم فعله، إذا كان المرسِلون الآخرون فيه مقصودين.</translation>
    </message>
    <message>
        <source>{name} {type} is still published: {seen}</source>
        <translation>ما زال {name} {type} منشورًا: {seen}</translation>
    </message>
    <message>
        <source>Delete this record at your DNS host.</source>
        <translation>احذف هذا السجل لدى مزود DNS.</translation>
    </message>
    <message>
        <source>A wildcard answers for {name}: {seen}</source>
        <translation>يجيب سجل بدل (wildcard) عن {name}: {seen}</translation>
    </message>
    <message>
        <source>The planned record is not published itself. At {host}, add it with the name {typedName}; it then goes before the wildcard.</source>
        <translation>السجل المخطط له غير منشور هو نفسه. لدى {host} أضفه بالاسم {typedName}؛ وعندها يتقدم على سجل البدل.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} are broken. {reason}</source>
        <translation>في توقيعات DNSSEC الخاصة بالنطاق {domain} خلل. {reason}</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <translation>النطاق {domain} غير موجود.</translation>
    </message>
    <message>
        <source>Check its spelling, and that it is registered.</source>
        <translation>تحقق من إملائه، ومن أنه مسجَّل.</translation>
    </message>
    <message>
        <source>We could not find out the name servers of {domain}: {outcome}.</source>
        <translation>تعذّرت معرفة خوادم أسماء النطاق {domain}: {outcome}.</translation>
    </message>
    <message>
        <source>Check your network or use another resolver, then try again.</source>
        <translation>تحقق من شبكتك أو استخدم محلِّل أسماء آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no records in the file.</source>
        <translation>لا توجد سجلات في الملف.</translation>
    </message>
    <message>
        <source>Give a zone file, or a plan that was saved as JSON.</source>
        <translation>أعطِ ملف منطقة، أو خطة محفوظة بصيغة JSON.</translation>
    </message>
    <message>
        <source>The file is the zone {zone}, which does not hold {domain}.</source>
        <translation>الملف هو المنطقة {zone}، وهي لا تحوي {domain}.</translation>
    </message>
    <message>
        <source>Choose the file of the zone that {domain} lies in.</source>
        <translation>اختر ملف المنطقة التي يقع فيها {domain}.</translation>
    </message>
    <message>
        <source>Cancelled while the update was on its way.</source>
        <translation>أُلغي الأمر والتحديث في الطريق.</translation>
    </message>
    <message>
        <source>It may have been made all the same: look at what is published before trying again.</source>
        <translation>ربما أُجري مع ذلك: انظر فيما هو منشور قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The records changed at the name server while we looked, so nothing was changed ({rcode}).</source>
        <translation>تغيّرت السجلات لدى خادم الأسماء أثناء النظر فيها، ولذلك لم يُغيَّر شيء ({rcode}).</translation>
    </message>
    <message>
        <source>Look again, and make the plan again where it no longer fits.</source>
        <translation>انظر مرة أخرى، وأعد إعداد الخطة حيث لم تعد مناسبة.</translation>
    </message>
    <message>
        <source>The update was sent, but the name server did not reply ({reason}).</source>
        <translation>أُرسل التحديث، لكن خادم الأسماء لم يرد ({reason}).</translation>
    </message>
    <message>
        <source>The name server could not be reached for the update ({reason}); nothing was changed.</source>
        <translation>تعذّر الوصول إلى خادم الأسماء لإجراء التحديث ({reason})؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check the address and that TCP port 53 is open from here.</source>
        <translation>تحقق من العنوان ومن أن منفذ TCP رقم 53 مفتوح من هنا.</translation>
    </message>
    <message>
        <source>There is no name server yet.</source>
        <translation>لا يوجد خادم أسماء بعد.</translation>
    </message>
    <message>
        <source>Give the name or address of the primary name server of this zone.</source>
        <translation>أعطِ اسم خادم الأسماء الأساسي لهذه المنطقة أو عنوانه.</translation>
    </message>
    <message>
        <source>No address was found for the name server “{input}”.</source>
        <translation>لم يُعثر على عنوان لخادم الأسماء «{input}».</translation>
    </message>
    <message>
        <source>Check the spelling, or give its IP address.</source>
        <translation>تحقق من الإملاء، أو أعطِ عنوان IP الخاص به.</translation>
    </message>
    <message>
        <source>“{input}” is neither the name nor the address of a name server.</source>
        <translation>النص «{input}» ليس اسم خادم أسماء ولا عنوانه.</translation>
    </message>
    <message>
        <source>Write it like ns1.example.com, 192.0.2.1 or [2001:db8::1]:53.</source>
        <translation>اكتبه بصيغة مثل ns1.example.com أو 192.0.2.1 أو [2001:db8::1]:53.</translation>
    </message>
    <message>
        <source>We could not look up whether the DNS host takes part in Domain Connect: no answer for {name} ({outcome}).</source>
        <translation>تعذّر الاستعلام عن مشاركة مزود DNS في Domain Connect: لا جواب عن {name} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host&apos;s panel by hand.</source>
        <translation>ابحث مرة أخرى، أو اذهب إلى لوحة مزود DNS بنفسك.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it is an alias for {target}, which does not exist.</source>
        <translation>الاسم {name} لا يؤدي إلى شيء: هو اسم بديل عن {target}، وهذا غير موجود.</translation>
    </message>
    <message>
        <source>If the sending service is in use, copy the target from its console again, or finish the setup there; if not, delete the alias.</source>
        <translation>إذا كانت خدمة الإرسال مستخدمة فانسخ الهدف من وحدة تحكمها مرة أخرى، أو أكمل الإعداد هناك؛ وإلا فاحذف الاسم البديل.</translation>
    </message>
    <message>
        <source>{name} is an alias for {target}, where there is no DKIM key.</source>
        <translation>الاسم {name} اسم بديل عن {target}، حيث لا يوجد مفتاح DKIM.</translation>
    </message>
    <message>
        <source>If the sending service is in use, finish the setup there, or copy the target again; if not, delete the alias.</source>
        <translation>إذا كانت خدمة الإرسال مستخدمة فأكمل الإعداد هناك، أو انسخ الهدف مرة أخرى؛ وإلا فاحذف الاسم البديل.</translation>
    </message>
    <message>
        <source>Delete the TXT record and add a CNAME record with this host name as its target.</source>
        <translation>احذف سجل TXT وأضف سجل CNAME هدفه اسم المضيف هذا.</translation>
    </message>
    <message>
        <source>Put the key of the sending service here, and the {kind} record where it belongs.</source>
        <translation>ضع هنا مفتاح خدمة الإرسال، وضع سجل {kind} في مكانه.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}: a wildcard record (*) answers there as for every other name: {seen}</source>
        <translation>لا يوجد مفتاح DKIM عند {name}: يجيب هناك سجل بدل (*) كما يجيب عن أي اسم آخر: {seen}</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows; the wildcard then no longer answers for this name.</source>
        <translation>انشر السجل الذي تعرضه خدمة الإرسال؛ وعندها لن يجيب سجل البدل عن هذا الاسم.</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): receivers ignore it.</source>
        <translation>الوسم {tag}={value} لم يعد جزءًا من DMARC (RFC 9989): يتجاهله المستلمون.</translation>
    </message>
    <message>
        <source>Remove {tag}.</source>
        <translation>احذف {tag}.</translation>
    </message>
    <message>
        <source>You chose {chosen}, but {policy} holds here already by the record above; the stricter one is kept.</source>
        <translation>اخترت {chosen}، لكن {policy} تسري هنا أصلًا بالسجل الأعلى؛ وتبقى السياسة الأشد.</translation>
    </message>
    <message>
        <source>To make it milder, change the record above.</source>
        <translation>لتخفيفها، غيّر السجل الأعلى.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {name}, where nobody looks for it.</source>
        <translation>يوجد سجل DMARC عند {name}، حيث لا يبحث عنه أحد.</translation>
    </message>
    <message>
        <source>“{input}” is an IP address, not a domain.</source>
        <translation>«{input}» عنوان IP وليس نطاقًا.</translation>
    </message>
    <message>
        <source>Type the domain that stands behind the @ in the sender’s address.</source>
        <translation>اكتب النطاق الذي يلي علامة @ في عنوان المرسِل.</translation>
    </message>
    <message>
        <source>“{input}” is an ending that a registry hands out domains below, not a domain.</source>
        <translation>«{input}» لاحقة تمنح جهة تسجيل نطاقات تحتها، وليست نطاقًا.</translation>
    </message>
    <message>
        <source>Type your own domain, with the part before it: example.com.</source>
        <translation>اكتب نطاقك أنت، مع الجزء الذي قبلها: example.com.</translation>
    </message>
    <message>
        <source>There are addresses of several domains here.</source>
        <translation>توجد هنا عناوين من عدة نطاقات.</translation>
    </message>
    <message>
        <source>Type one of them; each domain is set up on its own.</source>
        <translation>اكتب واحدًا منها؛ فكل نطاق يُعدّ على حدة.</translation>
    </message>
    <message>
        <source>“{input}” has no ending such as .com, so it is not a domain.</source>
        <translation>«{input}» بلا لاحقة مثل ‎.com، فهو ليس نطاقًا.</translation>
    </message>
    <message>
        <source>Type the whole domain, for example example.com.</source>
        <translation>اكتب النطاق كاملًا، مثل example.com.</translation>
    </message>
    <message>
        <source>“{input}” is the name of a record, not a domain.</source>
        <translation>«{input}» اسم سجل وليس نطاقًا.</translation>
    </message>
    <message>
        <source>Type the domain it belongs to: {domain}.</source>
        <translation>اكتب النطاق الذي ينتمي إليه: {domain}.</translation>
    </message>
    <message>
        <source>“{input}” stands for many names; mail is sent from one domain.</source>
        <translation>«{input}» يشمل أسماء كثيرة؛ والبريد يُرسل من نطاق واحد.</translation>
    </message>
    <message>
        <source>Type the domain itself: {domain}.</source>
        <translation>اكتب النطاق نفسه: {domain}.</translation>
    </message>
    <message>
        <source>{addresses} of {allAddresses} addresses of the name servers were asked, at {servers} of {allServers} servers: no zone needs so many. What the others say is not known.</source>
        <translation>سُئل {addresses} من عناوين خوادم الأسماء التي عددها {allAddresses}، لدى {servers} من الخوادم التي عددها {allServers}: لا تحتاج أي منطقة إلى هذا العدد. ولا يُعرف ما يقوله الباقي.</translation>
    </message>
    <message>
        <source>Ask your DNS host why the domain has so many name servers or addresses.</source>
        <translation>اسأل مزود DNS لديك لماذا للنطاق كل هذا العدد من خوادم الأسماء أو العناوين.</translation>
    </message>
    <message>
        <source>The resolver {server} answers everything with nothing, so what it says of {domain} is no answer.</source>
        <translation>محلِّل الأسماء {server} يجيب عن كل شيء بلا شيء، فما يقوله عن {domain} ليس إجابة.</translation>
    </message>
    <message>
        <source>The fault is here: log in to this network if it asks for that, or use another resolver.</source>
        <translation>الخلل هنا: سجّل الدخول إلى هذه الشبكة إن طلبت ذلك، أو استخدم محلِّل أسماء آخر.</translation>
    </message>
    <message>
        <source>The name servers of {domain} answer ({servers}), but the resolver {server} does not get there: {outcome}.</source>
        <translation>خوادم الأسماء الخاصة بـ {domain} تجيب ({servers})، لكن محلِّل الأسماء {server} لا يصل إليها: {outcome}.</translation>
    </message>
    <message>
        <source>The fault is on the way, not at the DNS host. Use another resolver, then try again.</source>
        <translation>الخلل في الطريق، لا لدى مزود DNS. استخدم محلِّل أسماء آخر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The resolver {server} refuses to answer us, about {domain} and about the domain above it.</source>
        <translation>محلِّل الأسماء {server} يرفض أن يجيبنا، عن {domain} وعن النطاق الذي فوقه.</translation>
    </message>
    <message>
        <source>The fault is here: use a resolver that serves this network.</source>
        <translation>الخلل هنا: استخدم محلِّل أسماء يخدم هذه الشبكة.</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer, neither about {domain} nor about the domain above it.</source>
        <translation>محلِّل الأسماء {server} لا يجيب، لا عن {domain} ولا عن النطاق الذي فوقه.</translation>
    </message>
    <message>
        <source>The fault is here: check your network or use another resolver, then try again.</source>
        <translation>الخلل هنا: تحقق من شبكتك أو استخدم محلِّل أسماء آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} {type} is left out: what is published there could not be read when the plan was made.</source>
        <translation>تُرك {name} {type}: تعذّرت قراءة ما هو منشور هناك حين أُعدّت الخطة.</translation>
    </message>
    <message>
        <source>Make the plan again once it can be read.</source>
        <translation>أعدّ الخطة مرة أخرى حين تمكن قراءته.</translation>
    </message>
    <message>
        <source>Could not find out where {domain} is served.</source>
        <translation>تعذّرت معرفة أين يُستضاف {domain}.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>تحقق من شبكتك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} serves the zone ({servers}): {outcome}. The fault is at your DNS host.</source>
        <translation>لا يقدّم أي من خوادم الأسماء الخاصة بـ {domain} المنطقة ({servers}): {outcome}. الخلل لدى مزود DNS.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. Correct it at the DNS host, or ask its support why the zone is not loaded.</source>
        <translation>يعني ذلك عادةً أن في المنطقة هناك خطأ: سجل CNAME بجانب سجلات أخرى للاسم نفسه، أو نص يزيد على 255 حرفًا في قطعة واحدة. صحّحه لدى مزود DNS، أو اسأل الدعم لماذا لا تُحمَّل المنطقة.</translation>
    </message>
    <message>
        <source>The resolver {server} answers, but gets nothing from the name servers of {domain}: {outcome}. Most likely your DNS host does not serve the zone.</source>
        <translation>محلِّل الأسماء {server} يجيب، لكنه لا يحصل على شيء من خوادم الأسماء الخاصة بـ {domain}: {outcome}. الأرجح أن مزود DNS لا يقدّم المنطقة.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. If other domains fail as well, the resolver is to blame.</source>
        <translation>يعني ذلك عادةً أن في المنطقة هناك خطأ: سجل CNAME بجانب سجلات أخرى للاسم نفسه، أو نص يزيد على 255 حرفًا في قطعة واحدة. وإذا فشلت نطاقات أخرى أيضًا فالسبب محلِّل الأسماء.</translation>
    </message>
    <message>
        <source>The zone file is not text: it holds octets that belong to no known encoding.</source>
        <translation>ملف المنطقة ليس نصًا: فيه بايتات لا تنتمي إلى أي ترميز معروف.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} answers ({servers}), while those of the domain above do.</source>
        <translation>لا يجيب أي من خوادم الأسماء الخاصة بـ {domain} ({servers})، بينما تجيب خوادم النطاق الذي فوقه.</translation>
    </message>
    <message>
        <source>The fault is at your DNS host or on the way to it. Ask its support; try from another network.</source>
        <translation>الخلل لدى مزود DNS أو في الطريق إليه. اسأل الدعم لديه؛ وجرّب من شبكة أخرى.</translation>
    </message>
    <message>
        <source>{url} was not fetched: {host} leads to {address}, an address of this machine or network.</source>
        <translation>لم يُجلب {url}: يؤدي {host} إلى {address}، وهو عنوان لهذا الجهاز أو لهذه الشبكة.</translation>
    </message>
    <message>
        <source>Nobody outside reaches it there. Give {host} an address of the public internet.</source>
        <translation>لا يصل إليه أحد من الخارج. امنح {host} عنوانًا في الإنترنت العام.</translation>
    </message>
    <message>
        <source>The address of {name} could not be looked up ({outcome}).</source>
        <translation>تعذّر البحث عن عنوان {name} ({outcome}).</translation>
    </message>
    <message>
        <source>{url} was not fetched: port {port} is not the one for it, which is 443.</source>
        <translation>لم يُجلب {url}: المنفذ {port} ليس المنفذ الصحيح، وهو 443.</translation>
    </message>
    <message>
        <source>Offer the file at port 443, and leave the port out of the address.</source>
        <translation>قدّم الملف على المنفذ 443، واحذف المنفذ من العنوان.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to ADSP, which DMARC has replaced and no receiver follows any more.</source>
        <translation>السجل «{text}» عند {name} يخص ADSP، الذي حلّ DMARC محله ولم يعد يتبعه أي مستلم.</translation>
    </message>
    <message>
        <source>It may go.</source>
        <translation>يمكن حذفه.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} is a policy of DomainKeys, the forerunner of DKIM, which no receiver follows any more.</source>
        <translation>السجل «{text}» عند {name} سياسة من DomainKeys، سلف DKIM، ولم يعد يتبعها أي مستلم.</translation>
    </message>
    <message>
        <source>It may go; your DKIM keys do not need it.</source>
        <translation>يمكن حذفه؛ فمفاتيح DKIM لديك لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to Sender ID, which no receiver follows any more.</source>
        <translation>السجل «{text}» عند {name} يخص Sender ID، الذي لم يعد يتبعه أي مستلم.</translation>
    </message>
    <message>
        <source>It may go; your SPF record does not need it.</source>
        <translation>يمكن حذفه؛ فسجل SPF لديك لا يحتاج إليه.</translation>
    </message>
    <message>
        <source>At {name} there is also a record of the type SPF ({text}), which no receiver looks at any more.</source>
        <translation>عند {name} يوجد أيضًا سجل من النوع SPF ({text})، لم يعد ينظر إليه أي مستلم.</translation>
    </message>
    <message>
        <source>It may go; the TXT record is what counts.</source>
        <translation>يمكن حذفه؛ فالمعتبر هو سجل TXT.</translation>
    </message>
    <message>
        <source>The header of the message is too large: only its first {fields} fields were read, and what stands behind them was not judged.</source>
        <translation>ترويسة الرسالة كبيرة جدًا: لم يُقرأ منها إلا أول {fields} من الحقول، ولم يُحكم على ما بعدها.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sending server: no mail needs a header of this size.</source>
        <translation>اسأل من يدير خادم الإرسال: لا يحتاج أي بريد إلى ترويسة بهذا الحجم.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading until {until}: the name servers have it, {server} still remembers an older answer.</source>
        <translation>ينتشر {name} {type} حتى {until}: هو موجود على خوادم الأسماء، و{server} ما زال يتذكر إجابة أقدم.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer until then.</source>
        <translation>لا شيء يلزم فعله: القول الفصل لخوادم الأسماء. وقد يرى المستلمون الذين سألوا من قبل الإجابة الأقدم حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading: the name servers have it, {server} still remembers an older answer.</source>
        <translation>ينتشر {name} {type}: هو موجود على خوادم الأسماء، و{server} ما زال يتذكر إجابة أقدم.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer for a while.</source>
        <translation>لا شيء يلزم فعله: القول الفصل لخوادم الأسماء. وقد يرى المستلمون الذين سألوا من قبل الإجابة الأقدم مدة من الزمن.</translation>
    </message>
    <message>
        <source>The file begins with empty lines, which were left out.</source>
        <translation>يبدأ الملف بأسطر فارغة، وقد تُركت.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which was left out.</source>
        <translation>يبدأ الملف بعلامة ترتيب البايتات، وقد تُركت.</translation>
    </message>
    <message>
        <source>Every line is indented; the indentation was left out.</source>
        <translation>كل سطر فيه مسافة بادئة؛ وقد تُركت هذه المسافة.</translation>
    </message>
    <message>
        <source>Every line begins with a quotation mark (&gt;), as in a reply; these were left out.</source>
        <translation>يبدأ كل سطر بعلامة اقتباس (&gt;)، كما في الردود؛ وقد تُركت هذه العلامات.</translation>
    </message>
    <message>
        <source>A signature does not fit, but the source of the message was repaired before: the failure may come from that.</source>
        <translation>أحد التواقيع لا يطابق، لكن مصدر الرسالة أُصلح قبل ذلك: قد يكون الفشل بسبب ذلك.</translation>
    </message>
    <message>
        <source>Save the message again as a file from the mail program (Show original, then Download), not by copying its text.</source>
        <translation>احفظ الرسالة مرة أخرى ملفًا من برنامج البريد (عرض الأصل ثم تنزيل)، لا بنسخ نصها.</translation>
    </message>
    <message>
        <source>There is text before the header of the message, which was left out.</source>
        <translation>يوجد نص قبل ترويسة الرسالة، وقد تُرك.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, which no mail server sends; it was read as text and turned back.</source>
        <translation>الملف بترميز UTF-16 الذي لا يرسله أي خادم بريد؛ قُرئ نصًا ثم أُعيد تحويله.</translation>
    </message>
    <message>
        <source>The message was saved as a web page; the page around it was left out.</source>
        <translation>حُفظت الرسالة صفحة ويب؛ وتُركت الصفحة المحيطة بها.</translation>
    </message>
    <message>
        <source>The name servers do not all say the same about {name} {type}: {servers} still differ.</source>
        <translation>خوادم الأسماء لا تقول كلها الشيء نفسه عن {name} {type}: ما زالت {servers} مختلفة.</translation>
    </message>
    <message>
        <source>Wait until your DNS host has brought all of them up to date; until then receivers see now the one, now the other.</source>
        <translation>انتظر حتى يحدّثها مزود DNS كلها؛ وحتى ذلك الحين يرى المستلمون هذا تارة وذاك تارة.</translation>
    </message>
    <message>
        <source>The mail host {host} has {all} addresses; {asked} of them were looked at.</source>
        <translation>لخادم البريد {host} عدد {all} من العناوين؛ نُظر في {asked} منها.</translation>
    </message>
    <message>
        <source>There are {all} mail hosts; {asked} of them were looked at.</source>
        <translation>يوجد {all} من خوادم البريد؛ نُظر في {asked} منها.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX): replies and bounces to its addresses cannot arrive, and some receivers refuse its messages, too.</source>
        <translation>يقول {domain} إنه لا يستقبل بريدًا (null MX): لا يمكن أن تصل الردود والرسائل المرتدة إلى عناوينه، وبعض المستلمين يرفضون رسائله أيضًا.</translation>
    </message>
    <message>
        <source>Publish an MX record of a server that takes the replies, or send from a domain that has one.</source>
        <translation>انشر سجل MX لخادم يستقبل الردود، أو أرسل من نطاق له سجل كهذا.</translation>
    </message>
    <message>
        <source>{name} was given as an alias (CNAME) and with another record; at one name only one of them can stand.</source>
        <translation>أُعطي {name} اسمًا بديلًا (CNAME) ومعه سجل آخر؛ ولا يجوز عند الاسم الواحد إلا أحدهما.</translation>
    </message>
    <message>
        <source>Look in the console which one it is, and paste only that.</source>
        <translation>انظر في وحدة التحكم أيهما الصحيح، والصق ذلك وحده.</translation>
    </message>
    <message>
        <source>An alias (CNAME) at {name} would take the place of all its other records, so {target} was set aside.</source>
        <translation>وضع اسم بديل (CNAME) عند {name} يحل محل كل سجلاته الأخرى، لذلك نُحّي {target} جانبًا.</translation>
    </message>
    <message>
        <source>Compare the name with the console; such a record belongs to a name below your domain.</source>
        <translation>قارن الاسم بما في وحدة التحكم؛ فمثل هذا السجل مكانه اسم تحت نطاقك.</translation>
    </message>
    <message>
        <source>“{text}” is cut off: copy it again.</source>
        <translation>«{text}» مقطوع: انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Use the copy button of the console, or widen the column before copying.</source>
        <translation>استخدم زر النسخ في وحدة التحكم، أو وسّع العمود قبل النسخ.</translation>
    </message>
    <message>
        <source>The DKIM key that was pasted for {name} cannot be used as it is, so it was set aside.</source>
        <translation>مفتاح DKIM الذي لُصق لـ {name} لا يصلح كما هو، لذلك نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end; if it is whole, ask for a new key.</source>
        <translation>انسخ القيمة مرة أخرى حتى آخرها؛ وإذا كانت كاملة فاطلب مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>A private key was pasted. It was not read and is not kept.</source>
        <translation>لُصق مفتاح خاص. لم يُقرأ ولا يُحتفظ به.</translation>
    </message>
    <message>
        <source>Paste the public key or the DNS record instead. If anybody else saw the text, make a new key pair.</source>
        <translation>الصق المفتاح العام أو سجل DNS بدلًا منه. وإذا رأى أحد آخر هذا النص فأنشئ زوج مفاتيح جديدًا.</translation>
    </message>
    <message>
        <source>The key of {name} was pasted twice, written differently; it is taken once.</source>
        <translation>لُصق مفتاح {name} مرتين بكتابتين مختلفتين؛ ويؤخذ مرة واحدة.</translation>
    </message>
    <message>
        <source>“{text}” was set aside: {why}</source>
        <translation>نُحّي «{text}» جانبًا: {why}</translation>
    </message>
    <message>
        <source>The text pasted for {name} is an SPF record, which belongs at a domain and not at a DKIM selector.</source>
        <translation>النص الذي لُصق لـ {name} سجل SPF، ومكانه عند نطاق لا عند محدِّد DKIM.</translation>
    </message>
    <message>
        <source>Copy the DKIM value of this name again.</source>
        <translation>انسخ قيمة DKIM لهذا الاسم مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} and {target} do not belong together: with Amazon the first part of both is the same.</source>
        <translation>لا ينتمي {name} و{target} أحدهما إلى الآخر: عند Amazon يكون الجزء الأول من كليهما واحدًا.</translation>
    </message>
    <message>
        <source>Copy name and target from the same line again.</source>
        <translation>انسخ الاسم والهدف مرة أخرى من السطر نفسه.</translation>
    </message>
    <message>
        <source>Two different keys were pasted for {name}; only one of them can be right, so neither was taken.</source>
        <translation>لُصق لـ {name} مفتاحان مختلفان؛ لا يمكن أن يصح إلا أحدهما، لذلك لم يؤخذ أي منهما.</translation>
    </message>
    <message>
        <source>{name} stands here with different targets; only one can be right, so none was taken.</source>
        <translation>يرد {name} هنا بأهداف مختلفة؛ لا يمكن أن يصح إلا واحد، لذلك لم يؤخذ أي منها.</translation>
    </message>
    <message>
        <source>{vendor} does not ask for a {type} record at {name}, so it was set aside.</source>
        <translation>لا يطلب {vendor} سجل {type} عند {name}، لذلك نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>If its console does show it, check that the right sender is chosen.</source>
        <translation>إذا كانت وحدة التحكم تعرضه فعلًا فتحقق من اختيار المرسِل الصحيح.</translation>
    </message>
    <message>
        <source>{value} is cut off: copy the record at {name} again.</source>
        <translation>{value} مقطوع: انسخ السجل عند {name} مرة أخرى.</translation>
    </message>
    <message>
        <source>Use the copy button of the console of {vendor}.</source>
        <translation>استخدم زر النسخ في وحدة تحكم {vendor}.</translation>
    </message>
    <message>
        <source>{value} does not belong to {vendor}, so the record at {name} was set aside.</source>
        <translation>لا ينتمي {value} إلى {vendor}، لذلك نُحّي السجل عند {name} جانبًا.</translation>
    </message>
    <message>
        <source>Copy the record from the console again, or choose the sender it belongs to.</source>
        <translation>انسخ السجل من وحدة التحكم مرة أخرى، أو اختر المرسِل الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>{name} points to {value}, which is not a place that {vendor} usually uses.</source>
        <translation>يشير {name} إلى {value}، وهذا ليس مكانًا يستخدمه {vendor} عادةً.</translation>
    </message>
    <message>
        <source>Compare it with the console of {vendor} before you publish it.</source>
        <translation>قارنه بما في وحدة تحكم {vendor} قبل نشره.</translation>
    </message>
    <message>
        <source>Given as an alias and with another record as well.</source>
        <translation>أُعطي اسمًا بديلًا ومعه سجل آخر أيضًا.</translation>
    </message>
    <message>
        <source>An alias cannot stand at the domain itself.</source>
        <translation>لا يجوز أن يكون اسم بديل عند النطاق نفسه.</translation>
    </message>
    <message>
        <source>It is cut off; copy it again.</source>
        <translation>إنه مقطوع؛ انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>A name without a value, or a value without a name.</source>
        <translation>اسم بلا قيمة، أو قيمة بلا اسم.</translation>
    </message>
    <message>
        <source>This key cannot be used.</source>
        <translation>لا يمكن استخدام هذا المفتاح.</translation>
    </message>
    <message>
        <source>It belongs to another domain.</source>
        <translation>ينتمي إلى نطاق آخر.</translation>
    </message>
    <message>
        <source>An SPF record at a DKIM name.</source>
        <translation>سجل SPF عند اسم DKIM.</translation>
    </message>
    <message>
        <source>Name and target do not belong together.</source>
        <translation>الاسم والهدف لا ينتمي أحدهما إلى الآخر.</translation>
    </message>
    <message>
        <source>More records than are taken.</source>
        <translation>سجلات أكثر مما يؤخذ.</translation>
    </message>
    <message>
        <source>Two different keys for one name.</source>
        <translation>مفتاحان مختلفان لاسم واحد.</translation>
    </message>
    <message>
        <source>Two different targets for one name.</source>
        <translation>هدفان مختلفان لاسم واحد.</translation>
    </message>
    <message>
        <source>{name} is kept by {service} ({target}).</source>
        <translation>يحتفظ {service} بالسجل {name} ({target}).</translation>
    </message>
    <message>
        <source>Changes are made in its console: {where}.</source>
        <translation>تُجرى التغييرات في وحدة التحكم الخاصة به: {where}.</translation>
    </message>
    <message>
        <source>A change is to be made at {service}, not in your DNS: {name} shall say or allow {wanted}.</source>
        <translation>يلزم إجراء تغيير لدى {service}، لا في DNS لديك: ينبغي أن يقول {name} أو يسمح بما يلي: {wanted}.</translation>
    </message>
    <message>
        <source>Open the console of {service}: {where}. Your own record stays as it is.</source>
        <translation>افتح وحدة تحكم {service}: {where}. ويبقى سجلك كما هو.</translation>
    </message>
    <message>
        <source>A change is to be made by whoever keeps {target}, not in your DNS: {name} shall say {wanted}.</source>
        <translation>يلزم أن يُجري التغيير من يدير {target}، لا في DNS لديك: ينبغي أن يقول {name} ما يلي: {wanted}.</translation>
    </message>
    <message>
        <source>Ask them to change it. If nobody keeps it any more, remove the CNAME by hand and plan again.</source>
        <translation>اطلب منه تغييره. وإذا لم يعد أحد يديره فاحذف سجل CNAME بنفسك وأعدّ الخطة.</translation>
    </message>
    <message>
        <source>We could not read what is published there ({outcome}): {names}.</source>
        <translation>تعذّرت علينا قراءة ما هو منشور هناك ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Look again in a minute, or look in your DNS panel before you publish what is marked to be checked first.</source>
        <translation>انظر مرة أخرى بعد دقيقة، أو في لوحة DNS لديك، قبل أن تنشر ما يجب فحصه أولًا.</translation>
    </message>
    <message>
        <source>{name} leads to {service}, which keeps your DMARC record with the policy {policy}: {record}</source>
        <translation>يؤدي {name} إلى {service}، الذي يحتفظ بسجل DMARC لديك بالسياسة {policy}: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made in the console of {service}: {where}.</source>
        <translation>يبقى كما هو. تُجرى التغييرات في وحدة تحكم {service}: {where}.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, and what stands there could not be seen.</source>
        <translation>يؤدي {name} إلى {target}، وتعذّرت رؤية ما هو موجود هناك.</translation>
    </message>
    <message>
        <source>Leave it as it is until that answers; then check again.</source>
        <translation>اتركه كما هو حتى تأتي إجابة من هناك؛ ثم تحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it points to {target}, where there is no DMARC record.</source>
        <translation>الاسم {name} لا يؤدي إلى شيء: يشير إلى {target}، حيث لا يوجد سجل DMARC.</translation>
    </message>
    <message>
        <source>If a service shall keep the record, set it up there. If nobody does any more, remove it by hand and plan again.</source>
        <translation>إذا كان على خدمة أن تحتفظ بالسجل فأعدّه لديها. وإذا لم يعد أحد يفعل ذلك فاحذفه بنفسك وأعدّ الخطة.</translation>
    </message>
    <message>
        <source>{name} leads to {service} ({target}), where there is no DMARC record for your domain.</source>
        <translation>يؤدي {name} إلى {service} ({target})، حيث لا يوجد سجل DMARC لنطاقك.</translation>
    </message>
    <message>
        <source>Set the domain up in the console of {service}: {where}. If you no longer use it, remove the record by hand and plan again.</source>
        <translation>أعدّ النطاق في وحدة تحكم {service}: {where}. وإذا لم تعد تستخدمها فاحذف السجل بنفسك وأعدّ الخطة.</translation>
    </message>
    <message>
        <source>You chose the policy {chosen}, but the record of {domain} protects {subdomain} with {policy} already ({tag}=): a record of its own would take that away, so none is planned.</source>
        <translation>اخترت السياسة {chosen}، لكن سجل {domain} يحمي {subdomain} بالسياسة {policy} أصلًا ({tag}=): وجود سجل خاص يلغي ذلك، لذلك لا يُخطَّط له.</translation>
    </message>
    <message>
        <source>To make it milder, change the record of {domain}.</source>
        <translation>لتخفيفها، غيّر سجل {domain}.</translation>
    </message>
    <message>
        <source>There is no DMARC record at {registered}. With one at {domain} alone, receivers that follow RFC 9989 take {domain} for an organisation of its own, and mail signed by {registered} does not pass there.</source>
        <translation>لا يوجد سجل DMARC عند {registered}. وبوجود سجل عند {domain} وحده، يعدّ المستلمون الذين يتبعون RFC 9989 أن {domain} جهة مستقلة، ولا يجتاز هناك البريد الموقّع من {registered}.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{registered} as well.</source>
        <translation>انشر أيضًا سجل DMARC عند ‎_dmarc.{registered}.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}, where the DMARC record is kept with the policy {policy}: {record}</source>
        <translation>الاسم {name} هو CNAME إلى {target}، حيث يُحفظ سجل DMARC بالسياسة {policy}: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made by whoever keeps {target}.</source>
        <translation>يبقى كما هو. ويُجري التغييرات من يدير {target}.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it leads nowhere: {target} does not exist.</source>
        <translation>{name} موجود هناك كما خُطِّط له، لكنه لا يؤدي إلى شيء: {target} غير موجود.</translation>
    </message>
    <message>
        <source>Compare the target with the console of the sending service, or finish the setup there.</source>
        <translation>قارن الهدف بما في وحدة تحكم خدمة الإرسال، أو أكمل الإعداد هناك.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it does not work: what it holds or leads to is no usable DKIM key.</source>
        <translation>{name} موجود هناك كما خُطِّط له، لكنه لا يعمل: ما فيه أو ما يؤدي إليه ليس مفتاح DKIM صالحًا.</translation>
    </message>
    <message>
        <source>Look at what the sending service says about this key; the reason stands beside this.</source>
        <translation>انظر ماذا تقول خدمة الإرسال عن هذا المفتاح؛ والسبب مذكور بجانب هذا.</translation>
    </message>
    <message>
        <source>A line of the file could not be read, so what is published there is not known: {names}.</source>
        <translation>تعذّرت قراءة سطر من الملف، فلا يُعرف ما هو منشور هناك: {names}.</translation>
    </message>
    <message>
        <source>Look at these lines in the file, or in your DNS panel, before you publish.</source>
        <translation>انظر إلى هذه الأسطر في الملف، أو في لوحة DNS لديك، قبل أن تنشر.</translation>
    </message>
    <message>
        <source>Publish it at the target if that is yours, or replace the CNAME by address records.</source>
        <translation>انشره عند الهدف إن كان لك، أو استبدل بسجل CNAME سجلات عناوين.</translation>
    </message>
    <message>
        <source>At {name} there is a text that is no DKIM key: {text}</source>
        <translation>عند {name} نص ليس مفتاح DKIM: {text}</translation>
    </message>
    <message>
        <source>Remove it there; an SPF record, for one, belongs to the domain itself.</source>
        <translation>احذفه من هناك؛ فسجل SPF مثلًا مكانه النطاق نفسه.</translation>
    </message>
    <message>
        <source>You are working without the DNS, so what is published there is not known: {names}.</source>
        <translation>أنت تعمل بلا DNS، فلا يُعرف ما هو منشور هناك: {names}.</translation>
    </message>
    <message>
        <source>Give a zone file, or plan again with the DNS, before you publish what is marked to be checked first.</source>
        <translation>قدّم ملف منطقة، أو خطّط مرة أخرى مع DNS، قبل أن تنشر ما يجب فحصه أولًا.</translation>
    </message>
    <message>
        <source>The file of records says nothing about these, so they are not known: {names}.</source>
        <translation>لا يقول ملف السجلات شيئًا عن هذه، فهي غير معروفة: {names}.</translation>
    </message>
    <message>
        <source>Name a resolver as well, and they are looked up.</source>
        <translation>سمِّ محلِّل أسماء أيضًا، فيُبحث عنها.</translation>
    </message>
    <message>
        <source>{name} leads to {target} today. With this plan, what {owner} does through it stops, such as taking bounces.</source>
        <translation>يؤدي {name} اليوم إلى {target}. وبهذه الخطة يتوقف ما يفعله {owner} من خلاله، مثل استقبال الرسائل المرتدة.</translation>
    </message>
    <message>
        <source>If that account still sends for you, choose another name before you publish this.</source>
        <translation>إذا كان ذلك الحساب ما زال يرسل نيابة عنك فاختر اسمًا آخر قبل نشر هذا.</translation>
    </message>
    <message>
        <source>{name} is in use: it leads to {target}, whose key works today. With this plan, mail that {owner} signs with this selector stops passing.</source>
        <translation>{name} مستخدم: يؤدي إلى {target}، ومفتاحه يعمل اليوم. وبهذه الخطة لن يجتاز بعد الآن البريد الذي يوقّعه {owner} بهذا المحدِّد.</translation>
    </message>
    <message>
        <source>If that account still sends for you, ask for another selector before you publish this.</source>
        <translation>إذا كان ذلك الحساب ما زال يرسل نيابة عنك فاطلب محدِّدًا آخر قبل نشر هذا.</translation>
    </message>
    <message>
        <source>{name} is in use: the key there works today. With this plan, mail that is signed with it stops passing.</source>
        <translation>{name} مستخدم: المفتاح هناك يعمل اليوم. وبهذه الخطة لن يجتاز بعد الآن البريد الموقّع به.</translation>
    </message>
    <message>
        <source>If something still signs with this selector, ask for another selector before you publish this.</source>
        <translation>إذا كان شيء ما زال يوقّع بهذا المحدِّد فاطلب محدِّدًا آخر قبل نشر هذا.</translation>
    </message>
    <message>
        <source>{service} reads the DMARC reports of this domain already: its address {address} stays in the record.</source>
        <translation>يقرأ {service} تقارير DMARC لهذا النطاق أصلًا: يبقى عنوانه {address} في السجل.</translation>
    </message>
    <message>
        <source>The reports are shown in its console: {where}.</source>
        <translation>تظهر التقارير في وحدة التحكم الخاصة به: {where}.</translation>
    </message>
    <message>
        <source>{service} decides through {term} who may send for {name}, and it allows already what this plan needs.</source>
        <translation>يحدد {service} من خلال {term} من يجوز له الإرسال باسم {name}، وهو يسمح أصلًا بما تحتاج إليه هذه الخطة.</translation>
    </message>
    <message>
        <source>Changes are made in the console of {service}: {where}.</source>
        <translation>تُجرى التغييرات في وحدة تحكم {service}: {where}.</translation>
    </message>
    <message>
        <source>If nothing else of yours sends through it, you may take it out later to save lookups.</source>
        <translation>إذا لم يكن شيء آخر لديك يرسل من خلاله فيمكنك حذفه لاحقًا لتوفير الاستعلامات.</translation>
    </message>
    <message>
        <source>For a key, use 2048 bits or ask the provider for a CNAME; an SPF record has to be made shorter.</source>
        <translation>للمفتاح استخدم 2048 بت أو اطلب من المزود سجل CNAME؛ أما سجل SPF فيجب تقصيره.</translation>
    </message>
    <message>
        <source>Kept by {service}, with the policy {policy}: changes are made there.</source>
        <translation>يحتفظ به {service}، بالسياسة {policy}: تُجرى التغييرات هناك.</translation>
    </message>
    <message>
        <source>Leads to {target}; what stands there could not be seen.</source>
        <translation>يؤدي إلى {target}؛ وتعذّرت رؤية ما هو موجود هناك.</translation>
    </message>
    <message>
        <source>Kept at {target}, with the policy {policy}: changes are made there.</source>
        <translation>يُحفظ عند {target}، بالسياسة {policy}: تُجرى التغييرات هناك.</translation>
    </message>
    <message>
        <source>Leads to {target}, where no DMARC record is: decide by hand whether it goes.</source>
        <translation>يؤدي إلى {target}، حيث لا يوجد سجل DMARC: قرّر بنفسك هل يُحذف.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM.</source>
        <translation>يخبر المستلمين بما يفعلونه بالبريد الذي لا يجتاز SPF ولا DKIM.</translation>
    </message>
    <message>
        <source>Is no DKIM key and stands where receivers look for one.</source>
        <translation>ليس مفتاح DKIM، وهو موجود حيث يبحث المستلمون عن مفتاح.</translation>
    </message>
    <message>
        <source>{service} decides who may send: changes are made in its console ({where}).</source>
        <translation>يحدد {service} من يجوز له الإرسال: تُجرى التغييرات في وحدة التحكم الخاصة به ({where}).</translation>
    </message>
    <message>
        <source>{file} is there already; it was not written over.</source>
        <translation>{file} موجود أصلًا؛ ولم يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe; nothing was written there.</source>
        <translation>{file} جهاز أو أنبوب (pipe)؛ ولم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>{term} holds an IPv6 address behind ip4:, so the record is not valid.</source>
        <translation>في {term} عنوان IPv6 بعد ip4:، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write ip6: before it.</source>
        <translation>اكتب ip6: قبله.</translation>
    </message>
    <message>
        <source>{term} holds a host name where an address belongs, so the record is not valid.</source>
        <translation>في {term} اسم مضيف حيث ينبغي أن يكون عنوان، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write a: before a host name, or include: before a name that has an SPF record of its own.</source>
        <translation>اكتب a: قبل اسم مضيف، أو include: قبل اسم له سجل SPF خاص به.</translation>
    </message>
    <message>
        <source>{term} holds a port, which SPF does not know, so the record is not valid.</source>
        <translation>في {term} منفذ، وهو ما لا يعرفه SPF، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Remove the colon and the number behind the address.</source>
        <translation>احذف النقطتين والرقم بعد العنوان.</translation>
    </message>
    <message>
        <source>{term} holds a range of addresses in a form that SPF does not know, so the record is not valid.</source>
        <translation>في {term} نطاق عناوين بصيغة لا يعرفها SPF، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write networks with a slash, such as ip4:192.0.2.0/24, or one term for each address.</source>
        <translation>اكتب الشبكات بشرطة مائلة، مثل ip4:192.0.2.0/24، أو عنصرًا واحدًا لكل عنوان.</translation>
    </message>
    <message>
        <source>{term} holds several addresses, so the record is not valid.</source>
        <translation>في {term} عدة عناوين، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write one ip4: term for each address, with spaces between.</source>
        <translation>اكتب عنصر ip4: واحدًا لكل عنوان، وبينها مسافات.</translation>
    </message>
    <message>
        <source>{term} holds a number above 255, so the record is not valid.</source>
        <translation>في {term} رقم أكبر من 255، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Correct the address: each of its four numbers is between 0 and 255.</source>
        <translation>صحّح العنوان: كل رقم من أرقامه الأربعة بين 0 و255.</translation>
    </message>
    <message>
        <source>{term} holds a number with a leading zero, so the record is not valid.</source>
        <translation>في {term} رقم يبدأ بصفر، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write the number without the zero in front.</source>
        <translation>اكتب الرقم بلا الصفر الذي قبله.</translation>
    </message>
    <message>
        <source>{term} holds an IPv4 address behind ip6:, so the record is not valid.</source>
        <translation>في {term} عنوان IPv4 بعد ip6:، لذلك السجل غير صالح.</translation>
    </message>
    <message>
        <source>Write ip4: before it.</source>
        <translation>اكتب ip4: قبله.</translation>
    </message>
    <message>
        <source>Because a part of the record could not be read, it ends in {after} instead of {before}: a sender that was meant there is not refused.</source>
        <translation>لأن جزءًا من السجل تعذّرت قراءته، ينتهي السجل بـ {after} بدلًا من {before}: فلا يُرفض مرسِل كان مقصودًا هناك.</translation>
    </message>
    <message>
        <source>Find out what that part was for, then end the record in {before} again.</source>
        <translation>اعرف لأي شيء كان ذلك الجزء، ثم اجعل السجل ينتهي بـ {before} من جديد.</translation>
    </message>
    <message>
        <source>A text at {domain} was meant as its SPF record, and receivers do not take it as one: {text}.</source>
        <translation>يوجد عند {domain} نص كان المقصود أن يكون سجل SPF، ولا يعدّه المستلمون كذلك: {text}.</translation>
    </message>
    <message>
        <source>Replace it by: {meant}.</source>
        <translation>استبدل به: {meant}.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as type SPF only, which receivers do not ask for: {text}.</source>
        <translation>سجل SPF الخاص بـ {domain} موجود بالنوع SPF فقط، ولا يسأل عنه المستلمون: {text}.</translation>
    </message>
    <message>
        <source>This stands in the SPF record of {record}, which {keeper} keeps.</source>
        <translation>هذا في سجل SPF الخاص بـ {record}، ويديره {keeper}.</translation>
    </message>
    <message>
        <source>It stands in the SPF record of {record}, which {keeper} keeps and has to mend: tell them. It is reached through {via} in your record; take that out only if they no longer send for you.</source>
        <translation>هذا في سجل SPF الخاص بـ {record}، ويديره {keeper} وعليه أن يصلحه: أخبره بذلك. ويُوصل إليه من خلال {via} في سجلك؛ فلا تحذفه إلا إذا لم يعد يرسل نيابة عنك.</translation>
    </message>
    <message>
        <source>Put the whole value in one pair of double quotes.</source>
        <translation>ضع القيمة كلها بين علامتي اقتباس مزدوجتين مرة واحدة.</translation>
    </message>
    <message>
        <source>The same text stands there {count} times, cut into strings differently. For DNS these are {count} records.</source>
        <translation>النص نفسه موجود هناك {count} من المرات، مقطّعًا إلى سلاسل بطرق مختلفة. وهي عند DNS سجلات عددها {count}.</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>احذفها كلها إلا واحدًا.</translation>
    </message>
    <message>
        <source>Lines of the file that could not be read ({count}): {lines}</source>
        <translation>أسطر من الملف تعذّرت قراءتها ({count}): {lines}</translation>
    </message>
    <message>
        <source>All the others were read. Look whether one of these is an SPF, DKIM or DMARC record.</source>
        <translation>قُرئت كل الأسطر الأخرى. انظر هل أحد هذه سجل SPF أو DKIM أو DMARC.</translation>
    </message>
    <message>
        <source>In line {line}, a string of {name} has {text} octets, and only 255 fit.</source>
        <translation>في السطر {line} سلسلة لـ {name} فيها {text} من البايتات، ولا يتسع المكان إلا لـ 255.</translation>
    </message>
    <message>
        <source>Some name servers refuse such a zone, others cut the string into two. Write it as several strings in quotes.</source>
        <translation>بعض خوادم الأسماء ترفض مثل هذه المنطقة، وبعضها يقطع السلسلة قطعتين. اكتبها سلاسل عدة بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>Line {line} says the same again at {name}: {text}</source>
        <translation>يقول السطر {line} الشيء نفسه مرة أخرى عند {name}: {text}</translation>
    </message>
    <message>
        <source>It counts once. One of the two lines can go.</source>
        <translation>يُحسب مرة واحدة. ويمكن حذف أحد السطرين.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so name servers read it only up to the semicolon. Lost: {text}</source>
        <translation>في السطر {line} قيمة TXT الخاصة بـ {name} ليست بين علامتي اقتباس، لذلك تقرؤها خوادم الأسماء حتى الفاصلة المنقوطة فقط. المفقود: {text}</translation>
    </message>
    <message>
        <source>Put the whole value in double quotes.</source>
        <translation>ضع القيمة كلها بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so most name servers join its words without blanks: {text}</source>
        <translation>في السطر {line} قيمة TXT الخاصة بـ {name} ليست بين علامتي اقتباس، لذلك تصل معظم خوادم الأسماء كلماتها بلا مسافات: {text}</translation>
    </message>
    <message>
        <source>The name server did not say what it has ({outcome}): {names}.</source>
        <translation>لم يقل خادم الأسماء ما لديه ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Left out, because what is published there could not be read when the plan was made: {names}.</source>
        <translation>تُركت لأن ما هو منشور هناك تعذّرت قراءته حين أُعدّت الخطة: {names}.</translation>
    </message>
    <message>
        <source>A wildcard record (*) answers at every selector of {domain} ({type} {seen}), so DKIM keys cannot be told from names that nobody made. None of these answers counts as a key.</source>
        <translation>يجيب سجل بدل (*) عند كل محدِّد لدى {domain} ({type} {seen})، فلا يمكن تمييز مفاتيح DKIM من أسماء لم ينشئها أحد. ولا تُحسب أي من هذه الإجابات مفتاحًا.</translation>
    </message>
    <message>
        <source>{name} leads over {hops} aliases one after the other; some receivers’ resolvers give up after 8 to 12.</source>
        <translation>يمر {name} عبر {hops} من الأسماء البديلة واحدًا بعد آخر؛ ومحلِّلات الأسماء لدى بعض المستلمين تتوقف بعد 8 إلى 12.</translation>
    </message>
    <message>
        <source>Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>قصّر السلسلة: اجعل {name} يشير مباشرة إلى آخر اسم فيها.</translation>
    </message>
    <message>
        <source>Could not find out what {server} ({address}) sees at {name}: it failed over the long chain of {hops} aliases.</source>
        <translation>تعذّرت معرفة ما يراه {server} ({address}) عند {name}: فشل بسبب السلسلة الطويلة وفيها {hops} من الأسماء البديلة.</translation>
    </message>
    <message>
        <source>Those who use it may fail over it, too. Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>قد يفشل من يستخدمونه بسببها أيضًا. قصّر السلسلة: اجعل {name} يشير مباشرة إلى آخر اسم فيها.</translation>
    </message>
    <message>
        <source>The DMARC record for {name} is not one that receivers can use: {seen}</source>
        <translation>سجل DMARC الخاص بـ {name} ليس مما يمكن للمستلمين استخدامه: {seen}</translation>
    </message>
    <message>
        <source>Publish a record that begins with v=DMARC1; and has p=none, p=quarantine or p=reject.</source>
        <translation>انشر سجلًا يبدأ بـ v=DMARC1;‎ وفيه p=none أو p=quarantine أو p=reject.</translation>
    </message>
    <message>
        <source>Nothing to do: it should forget by about {until}; it is asked again until it sees the new record.</source>
        <translation>لا شيء يلزم فعله: ينبغي أن ينساه نحو {until}؛ ويُسأل مرة أخرى حتى يرى السجل الجديد.</translation>
    </message>
    <message>
        <source>The SPF record at {name} has an error, so receivers refuse all of it: {seen}</source>
        <translation>في سجل SPF عند {name} خطأ، لذلك يرفضه المستلمون كله: {seen}</translation>
    </message>
    <message>
        <source>Make the plan anew: it repairs the record or says which part it cannot read.</source>
        <translation>أعدّ الخطة من جديد: فهي تصلح السجل أو تقول أي جزء لا تستطيع قراءته.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, is withdrawn (p= is empty).</source>
        <translation>الاسم البديل {name} موجود، لكن المفتاح الذي يؤدي إليه، عند {target}، مسحوب (p= فارغة).</translation>
    </message>
    <message>
        <source>Ask the sending service for the records that are valid now, or switch signing on there.</source>
        <translation>اطلب من خدمة الإرسال السجلات الصالحة الآن، أو شغّل التوقيع لديها.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but what it leads to, at {target}, is no usable DKIM key.</source>
        <translation>الاسم البديل {name} موجود، لكن ما يؤدي إليه، عند {target}، ليس مفتاح DKIM صالحًا.</translation>
    </message>
    <message>
        <source>Ask the sending service: the key is at its side.</source>
        <translation>اسأل خدمة الإرسال: فالمفتاح لديها.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>الاسم البديل {name} موجود، لكن المفتاح الذي يؤدي إليه، عند {target}، فيه {bits} بت فقط؛ والمستلمون يتجاهلون المفاتيح التي تقل عن 1024 بت.</translation>
    </message>
    <message>
        <source>Renew the key at the sending service, with 2048 bits.</source>
        <translation>جدّد المفتاح لدى خدمة الإرسال، بطول 2048 بت.</translation>
    </message>
    <message>
        <source>The alias {name} leads nowhere: {target} does not exist.</source>
        <translation>الاسم البديل {name} لا يؤدي إلى شيء: {target} غير موجود.</translation>
    </message>
    <message>
        <source>Copy the target from the console of the sending service once more, letter by letter; if it is right, finish the setup there.</source>
        <translation>انسخ الهدف من وحدة تحكم خدمة الإرسال مرة أخرى حرفًا حرفًا؛ وإذا كان صحيحًا فأكمل الإعداد هناك.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but where it leads could not be found out: {target} ({outcome}).</source>
        <translation>الاسم البديل {name} موجود، لكن تعذّرت معرفة إلى أين يؤدي: {target} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again later. If it stays so, the chain of aliases may be too long, or the name servers of the target do not answer: tell the sending service.</source>
        <translation>انظر مرة أخرى لاحقًا. وإذا بقي الأمر كذلك فقد تكون سلسلة الأسماء البديلة طويلة جدًا، أو لا تجيب خوادم أسماء الهدف: أخبر خدمة الإرسال.</translation>
    </message>
    <message>
        <source>The alias {name} leads to {target}, where there is no DMARC record.</source>
        <translation>يؤدي الاسم البديل {name} إلى {target}، حيث لا يوجد سجل DMARC.</translation>
    </message>
    <message>
        <source>Set the domain up at the service that keeps the record, or publish a DMARC record of your own.</source>
        <translation>أعدّ النطاق لدى الخدمة التي تحتفظ بالسجل، أو انشر سجل DMARC خاصًا بك.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but {target}, where it leads, holds no DKIM key.</source>
        <translation>الاسم البديل {name} موجود، لكن {target}، حيث يؤدي، لا يحتوي على مفتاح DKIM.</translation>
    </message>
    <message>
        <source>Finish the setup at the sending service; if it is finished, copy the target once more.</source>
        <translation>أكمل الإعداد لدى خدمة الإرسال؛ وإذا كان مكتملًا فانسخ الهدف مرة أخرى.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record at {name} is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>المفتاح العام (p=) في سجل DKIM عند {name} تالف: فهو مقطوع، أو فيه حرف لا مكان له هناك.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is cut off: its end is missing.</source>
        <translation>مفتاح DKIM عند {name} مقطوع: نهايته ناقصة.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>في سجل DKIM عند {name} يرد الوسم {tag} مرتين، وهذا يُبطل السجل كله.</translation>
    </message>
    <message>
        <source>The Ed25519 key at {name} has {octets} octets instead of 32, so no receiver can use it.</source>
        <translation>مفتاح Ed25519 عند {name} فيه {octets} من البايتات بدلًا من 32، فلا يستطيع أي مستلم استخدامه.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds backslashes before its semicolons.</source>
        <translation>في سجل DKIM عند {name} شرطات مائلة عكسية قبل الفواصل المنقوطة.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} allows only these hashes: {hashes}. Receivers need sha256.</source>
        <translation>مفتاح DKIM عند {name} لا يسمح إلا بدوال التجزئة هذه: {hashes}. والمستلمون يحتاجون إلى sha256.</translation>
    </message>
    <message>
        <source>A host name stands at {name}, where the DKIM key should be: {seen}. It was meant to be the target of an alias, but the record is of the type TXT.</source>
        <translation>يوجد اسم مضيف عند {name}، حيث ينبغي أن يكون مفتاح DKIM: {seen}. كان المقصود أن يكون هدفًا لاسم بديل، لكن السجل من النوع TXT.</translation>
    </message>
    <message>
        <source>What stands at {name} is a record for {kind}, not a DKIM key.</source>
        <translation>الموجود عند {name} سجل {kind}، وليس مفتاح DKIM.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits; a few receivers cannot verify more than 2048.</source>
        <translation>مفتاح DKIM عند {name} طوله {bits} بت؛ وقلة من المستلمين لا يستطيعون التحقق مما يزيد على 2048.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has no public key: the tag p= is missing.</source>
        <translation>سجل DKIM عند {name} ليس فيه مفتاح عام: الوسم p= غير موجود.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is in the older PKCS#1 form, which some receivers may not read.</source>
        <translation>مفتاح DKIM عند {name} بالصيغة القديمة PKCS#1، وقد لا يستطيع بعض المستلمين قراءتها.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds quotation marks as a part of its value.</source>
        <translation>في سجل DKIM عند {name} علامات اقتباس هي جزء من قيمته.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is revoked: its p= is empty.</source>
        <translation>مفتاح DKIM عند {name} مُبطَل: قيمة p= فيه فارغة.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is meant for {services} only, not for mail.</source>
        <translation>مفتاح DKIM عند {name} مخصص لما يلي فقط: {services}، وليس للبريد.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits. It works, but 2048 are recommended.</source>
        <translation>مفتاح DKIM عند {name} طوله {bits} بت. وهو يعمل، لكن الطول الموصى به 2048.</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key at {name}. Receivers must bear that, but some do not.</source>
        <translation>توجد مسافات داخل مفتاح DKIM عند {name}. على المستلمين أن يقبلوا ذلك، لكن بعضهم لا يقبله.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read: a part of it is not of the form tag=value.</source>
        <translation>تعذّرت قراءة سجل DKIM عند {name}: جزء منه ليس على الصورة tag=value.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} says that it is being tested (t=y); receivers may then ignore its signatures.</source>
        <translation>مفتاح DKIM عند {name} يذكر أنه قيد الاختبار (t=y)؛ وقد يتجاهل المستلمون توقيعاته عندئذ.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is of the type {type}, which receivers do not know.</source>
        <translation>مفتاح DKIM عند {name} من النوع {type}، وهو نوع لا يعرفه المستلمون.</translation>
    </message>
    <message>
        <source>What is published at {name} as the DKIM key is no key.</source>
        <translation>ما نُشر عند {name} على أنه مفتاح DKIM ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>في سجل DKIM عند {name} وسم v= ليس في أوله أو ليست قيمته DKIM1 تمامًا، لذلك يتجاهل المستلمون السجل.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>مفتاح DKIM عند {name} طوله {bits} بت فقط؛ والمستلمون لا يقبلون أقل من 1024.</translation>
    </message>
    <message>
        <source>{name} leads to {value}, and no other pasted record does: it was set aside.</source>
        <translation>الاسم {name} يؤدي إلى {value}، ولا يؤدي إليه أي سجل آخر مما لُصق: لذلك نُحِّي جانبًا.</translation>
    </message>
    <message>
        <source>If your sender asks for it, copy all records of its console together.</source>
        <translation>إذا كان المرسِل لديك يطلبه، فانسخ كل السجلات من لوحة تحكمه معًا.</translation>
    </message>
    <message>
        <source>The {type} record at {name} ({value}) is no key, SPF record or return path, so it was set aside.</source>
        <translation>سجل {type} عند {name} ({value}) ليس مفتاحًا ولا سجل SPF ولا مسار إرجاع، لذلك نُحِّي جانبًا.</translation>
    </message>
    <message>
        <source>If your sender asks for it, for example to prove that the domain is yours, publish it as its console says.</source>
        <translation>إذا كان المرسِل لديك يطلبه، لإثبات أن النطاق لك مثلًا، فانشره كما تقول لوحة تحكمه.</translation>
    </message>
    <message>
        <source>{name} will lead to {target}, where no usable DKIM key stands; the reason is beside this.</source>
        <translation>سيؤدي {name} إلى {target}، حيث لا يوجد مفتاح DKIM صالح للاستخدام؛ والسبب مذكور بجانب هذا.</translation>
    </message>
    <message>
        <source>Finish the setup in the console of the sender, or ask it for a new key.</source>
        <translation>أكمل الإعداد في لوحة تحكم المرسِل، أو اطلب منه مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>These will lead to names that do not exist: {names}.</source>
        <translation>ستؤدي هذه إلى أسماء غير موجودة: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made them yet: some do once these records are published.</source>
        <translation>قارن الكتابة بما في لوحة تحكم المرسِل. فإن كانت صحيحة، فالمرسِل لم ينشئها بعد: بعض المرسِلين ينشئونها بعد نشر هذه السجلات.</translation>
    </message>
    <message>
        <source>Could not find out whether the places exist that these lead to ({outcome}): {names}.</source>
        <translation>تعذّرت معرفة هل المواضع التي تؤدي إليها هذه موجودة ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Compare them with the console of the sender, or ask another resolver.</source>
        <translation>قارنها بما في لوحة تحكم المرسِل، أو اسأل محلِّل أسماء آخر.</translation>
    </message>
    <message>
        <source>These will lead to names where no DKIM key stands: {names}.</source>
        <translation>ستؤدي هذه إلى أسماء لا يوجد عندها مفتاح DKIM: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made the keys yet: some do once these records are published.</source>
        <translation>قارن الكتابة بما في لوحة تحكم المرسِل. فإن كانت صحيحة، فالمرسِل لم ينشئ المفاتيح بعد: بعض المرسِلين ينشئونها بعد نشر هذه السجلات.</translation>
    </message>
    <message>
        <source>Publish it as TXT; the senders that it names are kept. The record of type SPF can go then.</source>
        <translation>انشره سجلًا من النوع TXT؛ ويُحتفظ بالمرسِلين الذين يذكرهم. ويمكن بعد ذلك حذف السجل من النوع SPF.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as several strings, which receivers join without blanks: they read {text}. What was meant: {meant}</source>
        <translation>سجل SPF للنطاق {domain} موجود هناك في عدة سلاسل نصية، والمستلمون يصلونها بلا مسافات: فيقرؤون {text}. والمقصود كان: {meant}</translation>
    </message>
    <message>
        <source>At {name} the name server has no {type} record. Expected: {expected}.</source>
        <translation>عند {name} ليس لدى خادم الأسماء سجل {type}. المتوقع: {expected}.</translation>
    </message>
    <message>
        <source>At {name} the name server has a {type} record where none was expected. There: {seen}.</source>
        <translation>عند {name} لدى خادم الأسماء سجل {type} ولم يكن متوقعًا وجود أي سجل. الموجود: {seen}.</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that it takes no updates from here.</source>
        <translation>رفض خادم الأسماء التحديث ({rcode}) ولم يذكر السبب: قد يكون اسم المفتاح «{key}» أو خوارزميته أو سره، أو الساعة، أو ما يُسمح لهذا المفتاح بتغييره، أو أن الخادم لا يقبل التحديثات من هنا.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, check both clocks, and ask whether the key may change these records from this address (in PowerDNS: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</source>
        <translation>قارن اسم المفتاح وخوارزميته وسره بما لدى الخادم، وافحص الساعتين، واسأل هل يجوز للمفتاح أن يغيّر هذه السجلات من هذا العنوان (في PowerDNS: TSIG-ALLOW-DNSUPDATE و dnsupdate و allow-dnsupdate-from).</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that the zone {zone} does not begin at this name there.</source>
        <translation>رفض خادم الأسماء التحديث ({rcode}) ولم يذكر السبب: قد يكون اسم المفتاح «{key}» أو خوارزميته أو سره، أو الساعة، أو ما يُسمح لهذا المفتاح بتغييره، أو أن المنطقة {zone} لا تبدأ هناك عند هذا الاسم.</translation>
    </message>
    <message>
        <source>Check that this is the primary name server of {zone}, then compare the key with the server’s and ask whether it may change the zone (in Knot: the zone’s acl with action update).</source>
        <translation>تحقق من أن هذا هو خادم الأسماء الأساسي للمنطقة {zone}، ثم قارن المفتاح بما لدى الخادم واسأل هل يجوز له أن يغيّر المنطقة (في Knot: قائمة acl الخاصة بالمنطقة مع الإجراء update).</translation>
    </message>
    <message>
        <source>The {type} records at {name} are already as this leaves them.</source>
        <translation>سجلات {type} عند {name} هي الآن على الحال التي سيتركها عليها هذا.</translation>
    </message>
    <message>
        <source>Not yet at {server}: {names}.</source>
        <translation>ليست بعد لدى {server}: {names}.</translation>
    </message>
    <message>
        <source>A name server that copies the zone follows when it is notified, or at the latest after the refresh time of the zone. Look again with “verify”.</source>
        <translation>خادم الأسماء الذي ينسخ المنطقة يلحق بالتغيير حين يُخطَر به، أو بعد مدة التحديث الدوري (refresh) للمنطقة على أبعد تقدير. انظر مرة أخرى باستخدام «verify».</translation>
    </message>
    <message>
        <source>The name server did not understand the update (FORMERR); nothing was changed.</source>
        <translation>لم يفهم خادم الأسماء التحديث (FORMERR)؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at its log: it may be too old for updates, or a firewall between may have changed the message.</source>
        <translation>انظر في سجل أحداثه: قد يكون أقدم من أن يقبل التحديثات، أو قد يكون جدار حماية في الطريق قد غيّر الرسالة.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but {zone} is no zone that it may change (NOTAUTH): it does not hold it, or only as a copy.</source>
        <translation>قبل خادم الأسماء المفتاح «{key}»، لكن {zone} ليست منطقة يجوز له تغييرها (NOTAUTH): فهي ليست لديه، أو ليس لديه منها إلا نسخة.</translation>
    </message>
    <message>
        <source>Give the primary name server of {zone}, or make the plan again if the zone begins at another name.</source>
        <translation>أدخل خادم الأسماء الأساسي للمنطقة {zone}، أو ضع الخطة من جديد إذا كانت المنطقة تبدأ عند اسم آخر.</translation>
    </message>
    <message>
        <source>This name server takes no updates at all (NOTIMP), as NSD and gdnsd do, for example.</source>
        <translation>خادم الأسماء هذا لا يقبل أي تحديثات إطلاقًا (NOTIMP)، كما هي حال NSD و gdnsd مثلًا.</translation>
    </message>
    <message>
        <source>Publish at the DNS host by hand, or give the server that this one gets its zone from.</source>
        <translation>انشر يدويًا لدى مزود DNS، أو أدخل الخادم الذي يأخذ هذا الخادم منطقته منه.</translation>
    </message>
    <message>
        <source>The name server says that a record of the update does not lie in {zone} (NOTZONE); nothing was changed.</source>
        <translation>يقول خادم الأسماء إن أحد سجلات التحديث لا يقع في {zone} (NOTZONE)؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Make the plan again: the zone may have been divided since.</source>
        <translation>ضع الخطة من جديد: ربما قُسِّمت المنطقة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but refused the update (REFUSED): the key may not change these records, or updates of {zone} are not allowed there.</source>
        <translation>قبل خادم الأسماء المفتاح «{key}»، لكنه رفض التحديث (REFUSED): لا يجوز للمفتاح تغيير هذه السجلات، أو تحديثات {zone} غير مسموح بها هناك.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow them: update-policy or allow-update in BIND, TSIG-ALLOW-DNSUPDATE and dnsupdate in PowerDNS.</source>
        <translation>اطلب ممن يديره أن يسمح بها: update-policy أو allow-update في BIND، و TSIG-ALLOW-DNSUPDATE و dnsupdate في PowerDNS.</translation>
    </message>
    <message>
        <source>The name server failed while it worked on the update (SERVFAIL).</source>
        <translation>أخفق خادم الأسماء أثناء معالجة التحديث (SERVFAIL).</translation>
    </message>
    <message>
        <source>Look at its log: often it may not write the files of {zone}. Look at what is published before trying again.</source>
        <translation>انظر في سجل أحداثه: كثيرًا ما يكون السبب أنه لا يُسمح له بالكتابة في ملفات {zone}. انظر إلى المنشور قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The name server {server} did not say what it has ({outcome}): {names}.</source>
        <translation>لم يُخبر خادم الأسماء {server} بما لديه ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Look again later: what it gives out is not known.</source>
        <translation>انظر مرة أخرى لاحقًا: فما يقدمه غير معروف.</translation>
    </message>
    <message>
        <source>Not every name server of {zone} could be found, so not all were looked at.</source>
        <translation>تعذّر العثور على بعض خوادم أسماء {zone}، لذلك لم تُفحص كلها.</translation>
    </message>
    <message>
        <source>Look again with “verify” once the resolver answers.</source>
        <translation>انظر مرة أخرى باستخدام «verify» عندما يجيب محلِّل الأسماء.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows other {type} records than were to be there. There: {seen}. To be there: {expected}.</source>
        <translation>لدى {server}، تظهر عند {name} سجلات {type} غير التي كان ينبغي أن تكون هناك. الموجود: {seen}. المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>Somebody may have changed them at the same time. Look at both, then make the plan again from what is published now.</source>
        <translation>ربما غيّرها شخص آخر في الوقت نفسه. انظر إلى الاثنين، ثم ضع الخطة من جديد انطلاقًا من المنشور الآن.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows no {type} record, where one was to be: {expected}.</source>
        <translation>لدى {server}، لا يظهر عند {name} سجل {type}، وكان ينبغي أن يكون هناك سجل: {expected}.</translation>
    </message>
    <message>
        <source>Make the same change again; what is in place already is left alone.</source>
        <translation>أجرِ التغيير نفسه مرة أخرى؛ وما هو في مكانه الآن يُترك كما هو.</translation>
    </message>
    <message>
        <source>At {server}, {name} still shows a {type} record, where none was to be left: {seen}.</source>
        <translation>لدى {server}، ما زال يظهر عند {name} سجل {type}، وكان ينبغي ألا يبقى أي سجل: {seen}.</translation>
    </message>
    <message>
        <source>The name server {server} did not make the change of {name} {type}. There: {seen}. To be there: {expected}.</source>
        <translation>لم يُجرِ خادم الأسماء {server} تغيير {name} {type}. الموجود: {seen}. المطلوب: {expected}.</translation>
    </message>
    <message>
        <source>The name server {server} did not add {name} {type}: {expected}.</source>
        <translation>لم يُضف خادم الأسماء {server} السجل {name} {type}: {expected}.</translation>
    </message>
    <message>
        <source>Look whether other records stand at this name, then make the same change again; what is in place already is left alone.</source>
        <translation>انظر هل توجد سجلات أخرى عند هذا الاسم، ثم أجرِ التغيير نفسه مرة أخرى؛ وما هو في مكانه الآن يُترك كما هو.</translation>
    </message>
    <message>
        <source>The name server {server} did not remove {name} {type}: {seen}.</source>
        <translation>لم يحذف خادم الأسماء {server} السجل {name} {type}: {seen}.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, and check both clocks.</source>
        <translation>قارن اسم المفتاح وخوارزميته وسره بما لدى الخادم، وافحص الساعتين.</translation>
    </message>
    <message>
        <source>The name server knows no key “{key}” with {algorithm} that may change {zone} (BADKEY). Knot says the same when it knows the key and the zone’s acl does not name it.</source>
        <translation>لا يعرف خادم الأسماء مفتاحًا «{key}» بالخوارزمية {algorithm} يجوز له تغيير {zone} (BADKEY). ويقول Knot الشيء نفسه حين يعرف المفتاح ولا تذكره قائمة acl الخاصة بالمنطقة.</translation>
    </message>
    <message>
        <source>Compare the name and the algorithm of the key with the server’s; in Knot look also whether the zone’s acl names this key with the action update.</source>
        <translation>قارن اسم المفتاح وخوارزميته بما لدى الخادم؛ وفي Knot انظر أيضًا هل تذكر قائمة acl الخاصة بالمنطقة هذا المفتاح مع الإجراء update.</translation>
    </message>
    <message>
        <source>The name server knows the key “{key}”, but with another secret (BADSIG).</source>
        <translation>يعرف خادم الأسماء المفتاح «{key}»، لكن بسر آخر (BADSIG).</translation>
    </message>
    <message>
        <source>Copy the secret from the server again.</source>
        <translation>انسخ السر من الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>The clocks differ too much for a signature (BADTIME): the name server’s says {theirs}, this computer’s {ours}.</source>
        <translation>الفرق بين الساعتين أكبر مما يسمح به التوقيع (BADTIME): ساعة خادم الأسماء تقول {theirs}، وساعة هذا الحاسوب {ours}.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong, best by NTP, then publish again.</source>
        <translation>اضبط الساعة الخاطئة، والأفضل عبر NTP، ثم انشر مرة أخرى.</translation>
    </message>
    <message>
        <source>The name server wants a longer signature (BADTRUNC).</source>
        <translation>يريد خادم الأسماء توقيعًا أطول (BADTRUNC).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to accept whole signatures with {algorithm}.</source>
        <translation>اطلب ممن يديره أن يقبل التوقيعات الكاملة بالخوارزمية {algorithm}.</translation>
    </message>
    <message>
        <source>At {server}, the {type} records at {name} have a TTL of {seen} seconds, not {expected}.</source>
        <translation>لدى {server}، قيمة TTL لسجلات {type} عند {name} هي {seen} ثانية، لا {expected}.</translation>
    </message>
    <message>
        <source>The values are right. The name server may keep a TTL of its own.</source>
        <translation>القيم صحيحة. وقد يعتمد خادم الأسماء قيمة TTL خاصة به.</translation>
    </message>
    <message>
        <source>The TTL of the {type} records at {name} stays {seen} seconds: others of them are not ours, and all have one.</source>
        <translation>تبقى قيمة TTL لسجلات {type} عند {name} كما هي: {seen} ثانية، لأن بعض هذه السجلات ليس لنا، ولها كلها قيمة واحدة.</translation>
    </message>
    <message>
        <source>Undoing leaves out the {type} records at {name}: somebody else changed them since.</source>
        <translation>لا يشمل التراجع سجلات {type} عند {name}: فقد غيّرها شخص آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Put the old value back by hand if you want it.</source>
        <translation>أعد القيمة القديمة يدويًا إن أردتها.</translation>
    </message>
    <message>
        <source>At {name} {type} stands: {seen}. The plan was made without seeing that, so it does not say what should stand there.</source>
        <translation>عند {name} يوجد {type}: {seen}. وُضعت الخطة دون رؤية ذلك، فهي لا تقول ما ينبغي أن يكون هناك.</translation>
    </message>
    <message>
        <source>Change nothing at this name yet. Make the plan again, now that it can be read.</source>
        <translation>لا تغيّر شيئًا عند هذا الاسم الآن. ضع الخطة من جديد، إذ صارت قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until}, and the record is gone there, too.</source>
        <translation>لا شيء يلزم فعله: فهو ينسى ذلك في {until}، ويختفي السجل هناك أيضًا.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered, but with nothing that can be used.</source>
        <translation>أجاب {server} ({address})، لكن بما لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell whoever runs that server.</source>
        <translation>هذا لا يقول شيئًا عن السجل. إذا استمر، فأخبر من يدير ذلك الخادم.</translation>
    </message>
    <message>
        <source>{name} still receives mail ({exchangers}), so no null MX is planned.</source>
        <translation>ما زال {name} يستقبل البريد ({exchangers})، لذلك لا يُخطَّط لسجل MX فارغ.</translation>
    </message>
    <message>
        <source>If nothing is to arrive there either, say that the domain receives no mail.</source>
        <translation>إذا كان يجب ألا يصل إليه شيء أيضًا، فاذكر أن النطاق لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>Keys that are published under names of their own stay valid; only the rest is revoked.</source>
        <translation>تبقى المفاتيح المنشورة تحت أسمائها الخاصة صالحة، ولا يُلغى إلا ما سواها.</translation>
    </message>
    <message>
        <source>Remove the records below _domainkey that no sender uses any more.</source>
        <translation>احذف السجلات الواقعة تحت _domainkey التي لم يعد يستخدمها أي مُرسِل.</translation>
    </message>
    <message>
        <source>SPF of {name} authorises senders today: {terms}. Their mail will be rejected.</source>
        <translation>يسمح SPF الخاص بـ {name} اليوم بمُرسِلين: {terms}. سيُرفض بريدهم.</translation>
    </message>
    <message>
        <source>Make sure first that none of them still sends in the name of this domain.</source>
        <translation>تأكد أولًا من أن أحدًا منهم لم يعد يُرسل باسم هذا النطاق.</translation>
    </message>
    <message>
        <source>An empty key under every selector: no signature in the name of this domain is valid.</source>
        <translation>مفتاح فارغ تحت كل محدِّد: لا يصح أي توقيع باسم هذا النطاق.</translation>
    </message>
    <message>
        <source>The null MX says that the domain accepts no mail.</source>
        <translation>يقول سجل MX الفارغ إن النطاق لا يقبل أي بريد.</translation>
    </message>
    <message>
        <source>SPF that authorises nobody: the domain sends no mail.</source>
        <translation>SPF لا يسمح لأحد: النطاق لا يُرسل أي بريد.</translation>
    </message>
</context>
</TS>
