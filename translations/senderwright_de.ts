<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>catalog</name>
    <message>
        <source>Put TXT values in double quotes, longer than 255 characters as several quoted parts.</source>
        <translation>Setzen Sie TXT-Werte in doppelte Anführungszeichen; Werte über 255 Zeichen in mehreren Teilen, jeder in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Submit the change list, or nothing is published.</source>
        <translation>Senden Sie die Änderungsliste ab, sonst wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its hidden primary.</source>
        <translation>Eine sekundäre Zone wird an ihrem verborgenen Primärserver (hidden primary) bearbeitet.</translation>
    </message>
    <message>
        <source>Leave the line (线路) at its default.</source>
        <translation>Lassen Sie die Leitung (线路) auf der Vorgabe.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes.</source>
        <translation>Geben Sie TXT-Werte ohne Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>A 4096-bit DKIM key does not fit: use 2048 bits.</source>
        <translation>Ein DKIM-Schlüssel mit 4096 Bit passt nicht hinein: Nehmen Sie 2048 Bit.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot.</source>
        <translation>Beenden Sie CNAME- und MX-Ziele mit einem Punkt.</translation>
    </message>
    <message>
        <source>Type names in full, with your domain, and without a dot at the end.</source>
        <translation>Geben Sie Namen vollständig ein, mit Ihrer Domain und ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>Nothing is published before “Prosegui” and then “Salva Configurazione” at the foot of the page.</source>
        <translation>Nichts wird veröffentlicht, bevor Sie unten auf der Seite „Prosegui“ und dann „Salva Configurazione“ wählen.</translation>
    </message>
    <message>
        <source>Do not type quotes: Azure would make them part of the value.</source>
        <translation>Geben Sie keine Anführungszeichen ein: Azure würde sie in den Wert übernehmen.</translation>
    </message>
    <message>
        <source>Records of one name and type are one set: open the existing set and add a line.</source>
        <translation>Einträge mit gleichem Namen und Typ bilden einen Satz: Öffnen Sie den vorhandenen Satz und fügen Sie eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>The TTL belongs to the whole set.</source>
        <translation>Die TTL gilt für den ganzen Satz.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes, in parts of at most 255 characters: a semicolon outside quotes starts a comment.</source>
        <translation>Setzen Sie jeden TXT-Wert in doppelte Anführungszeichen, in Teilen von höchstens 255 Zeichen: Ein Semikolon außerhalb der Anführungszeichen beginnt einen Kommentar.</translation>
    </message>
    <message>
        <source>End full names with a dot, or the origin is added.</source>
        <translation>Beenden Sie vollständige Namen mit einem Punkt, sonst wird der Ursprung (origin) angehängt.</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record and reload the zone.</source>
        <translation>Erhöhen Sie die Seriennummer im SOA-Eintrag und laden Sie die Zone neu.</translation>
    </message>
    <message>
        <source>Use @ for the domain itself.</source>
        <translation>Nehmen Sie @ für die Domain selbst.</translation>
    </message>
    <message>
        <source>Set Proxy status to “DNS only” (grey cloud) for every CNAME here: a proxied one cannot be found by receivers.</source>
        <translation>Stellen Sie „Proxy status“ für jeden CNAME von hier auf „DNS only“ (graue Wolke): Einen CNAME hinter dem Proxy finden die Empfänger nicht.</translation>
    </message>
    <message>
        <source>If “Flatten all CNAMEs” is on under DNS &gt; Settings, change it to flatten only at the apex.</source>
        <translation>Wenn unter DNS &gt; Settings „Flatten all CNAMEs“ eingeschaltet ist, stellen Sie es so um, dass nur an der Domain selbst (Apex) abgeflacht wird.</translation>
    </message>
    <message>
        <source>If your domain was connected through a hosting partner, edit the records at that partner instead.</source>
        <translation>Wenn Ihre Domain über einen Hosting-Partner verbunden wurde, bearbeiten Sie die Einträge stattdessen bei diesem Partner.</translation>
    </message>
    <message>
        <source>The field for the text is called “Points to”.</source>
        <translation>Das Feld für den Text heißt „Points to“.</translation>
    </message>
    <message>
        <source>Changes show after one to four hours.</source>
        <translation>Änderungen sind nach ein bis vier Stunden sichtbar.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or your domain is added.</source>
        <translation>Beenden Sie CNAME- und MX-Ziele mit einem Punkt, sonst wird Ihre Domain angehängt.</translation>
    </message>
    <message>
        <source>cPanel adds the domain and the dot when they are missing: look at the name it shows before you save.</source>
        <translation>cPanel ergänzt die Domain und den Punkt, wenn sie fehlen: Sehen Sie sich den angezeigten Namen an, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>For a long DKIM value copy the “Full” form.</source>
        <translation>Kopieren Sie bei einem langen DKIM-Wert die Form „Full“.</translation>
    </message>
    <message>
        <source>CNAME and MX targets must end with a dot.</source>
        <translation>CNAME- und MX-Ziele müssen mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>The lowest TTL is often 3600 seconds.</source>
        <translation>Die niedrigste TTL ist oft 3600 Sekunden.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes and without backslashes.</source>
        <translation>Geben Sie TXT-Werte ohne Anführungszeichen und ohne Backslashes ein.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or the domain is added.</source>
        <translation>Beenden Sie CNAME- und MX-Ziele mit einem Punkt, sonst wird die Domain angehängt.</translation>
    </message>
    <message>
        <source>Type only the part before your domain.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot.</source>
        <translation>Beenden Sie jedes CNAME- und MX-Ziel mit einem Punkt.</translation>
    </message>
    <message>
        <source>Take backslashes out of TXT values.</source>
        <translation>Entfernen Sie Backslashes aus TXT-Werten.</translation>
    </message>
    <message>
        <source>Put TXT values in double quotes: without them every word becomes a string of its own and the spaces are lost.</source>
        <translation>Setzen Sie TXT-Werte in doppelte Anführungszeichen: Ohne sie wird jedes Wort zu einer eigenen Zeichenfolge und die Leerzeichen gehen verloren.</translation>
    </message>
    <message>
        <source>Leave the line type (线路类型) at its default.</source>
        <translation>Lassen Sie den Leitungstyp (线路类型) auf der Vorgabe.</translation>
    </message>
    <message>
        <source>Never put a CNAME at @: it disturbs MX and TXT there.</source>
        <translation>Setzen Sie nie einen CNAME auf @: Er stört dort MX und TXT.</translation>
    </message>
    <message>
        <source>Type only the part before your domain; leave it empty for the domain itself.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein; für die Domain selbst lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A custom SPF record switches DreamHost&apos;s own off: keep its includes while DreamHost sends mail for you.</source>
        <translation>Ein eigener SPF-Eintrag schaltet den von DreamHost ab: Behalten Sie dessen include-Teile, solange DreamHost für Sie E-Mails sendet.</translation>
    </message>
    <message>
        <source>It can take up to six hours to show.</source>
        <translation>Es kann bis zu sechs Stunden dauern, bis es sichtbar ist.</translation>
    </message>
    <message>
        <source>This service is closed: check where your domain is really served from.</source>
        <translation>Dieser Dienst ist eingestellt: Prüfen Sie, wo Ihre Domain wirklich verwaltet wird.</translation>
    </message>
    <message>
        <source>Records for the domain itself and for names below it are in two separate blocks.</source>
        <translation>Einträge für die Domain selbst und für Namen darunter stehen in zwei getrennten Blöcken.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole domain.</source>
        <translation>Eine TTL gilt für die ganze Domain.</translation>
    </message>
    <message>
        <source>Saving takes two steps: NEXT, then CONFIRM.</source>
        <translation>Gespeichert wird in zwei Schritten: NEXT, dann CONFIRM.</translation>
    </message>
    <message>
        <source>Resellers show these records in panels of their own.</source>
        <translation>Wiederverkäufer zeigen diese Einträge in eigenen Oberflächen.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or Gandi adds your domain to it.</source>
        <translation>Beenden Sie jedes CNAME- und MX-Ziel mit einem Punkt, sonst hängt Gandi Ihre Domain an.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: GoDaddy adds the domain, so the full name would be doubled.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein: GoDaddy ergänzt die Domain, der volle Name würde also verdoppelt.</translation>
    </message>
    <message>
        <source>A _dmarc record may be there from the start: edit it, do not add a second one.</source>
        <translation>Ein _dmarc-Eintrag kann von Anfang an vorhanden sein: Bearbeiten Sie ihn, fügen Sie keinen zweiten hinzu.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes: without them all spaces vanish and the record is broken.</source>
        <translation>Setzen Sie jeden TXT-Wert in doppelte Anführungszeichen: Ohne sie verschwinden alle Leerzeichen und der Eintrag ist defekt.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: several quoted parts in the one field.</source>
        <translation>Länger als 255 Zeichen: mehrere Teile in Anführungszeichen in dem einen Feld.</translation>
    </message>
    <message>
        <source>Values of one name and type are one record set: edit it and use “Add item”.</source>
        <translation>Werte mit gleichem Namen und Typ bilden einen Eintragssatz: Bearbeiten Sie ihn und nehmen Sie „Add item“.</translation>
    </message>
    <message>
        <source>End CNAME targets with a dot, or your domain is added.</source>
        <translation>Beenden Sie CNAME-Ziele mit einem Punkt, sonst wird Ihre Domain angehängt.</translation>
    </message>
    <message>
        <source>If a TXT value is refused, type it in double quotes, in parts of at most 255 characters.</source>
        <translation>Wird ein TXT-Wert abgelehnt, geben Sie ihn in doppelten Anführungszeichen ein, in Teilen von höchstens 255 Zeichen.</translation>
    </message>
    <message>
        <source>Hetzner has several panels: the one that lists your zone is the right one.</source>
        <translation>Hetzner hat mehrere Oberflächen: Die richtige ist die, in der Ihre Zone aufgeführt ist.</translation>
    </message>
    <message>
        <source>In the older editor type the full name with a dot at the end, or your domain is added once more.</source>
        <translation>Geben Sie im älteren Editor den vollen Namen mit einem Punkt am Ende ein, sonst wird Ihre Domain noch einmal angehängt.</translation>
    </message>
    <message>
        <source>There is a zone editor only when the domain is pointed to a hosting account.</source>
        <translation>Einen Zonen-Editor gibt es nur, wenn die Domain auf ein Hosting-Konto zeigt.</translation>
    </message>
    <message>
        <source>Delete a preset A or CNAME record of the same name first.</source>
        <translation>Löschen Sie zuerst einen voreingestellten A- oder CNAME-Eintrag mit demselben Namen.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its primary.</source>
        <translation>Eine sekundäre Zone wird an ihrem Primärserver bearbeitet.</translation>
    </message>
    <message>
        <source>The repair buttons for Infomaniak mail write DKIM, SPF and DMARC too: do not let them double yours.</source>
        <translation>Die Reparatur-Schaltflächen für Infomaniak-Mail schreiben auch DKIM, SPF und DMARC: Achten Sie darauf, dass Ihre Einträge dadurch nicht doppelt werden.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: IONOS adds the domain.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein: IONOS ergänzt die Domain.</translation>
    </message>
    <message>
        <source>If _dmarc is a CNAME to dmarc.ionos.de, delete it before you add the TXT record.</source>
        <translation>Wenn _dmarc ein CNAME auf dmarc.ionos.de ist, löschen Sie ihn, bevor Sie den TXT-Eintrag hinzufügen.</translation>
    </message>
    <message>
        <source>A CNAME is refused while an A or AAAA record has the same name.</source>
        <translation>Ein CNAME wird abgelehnt, solange ein A- oder AAAA-Eintrag denselben Namen hat.</translation>
    </message>
    <message>
        <source>Zone files are rebuilt every few minutes: a new record is not visible at once.</source>
        <translation>Zonendateien werden alle paar Minuten neu erstellt: Ein neuer Eintrag ist nicht sofort sichtbar.</translation>
    </message>
    <message>
        <source>Create the subdomain first (_dmarc, selector._domainkey), then add the TXT record in it.</source>
        <translation>Legen Sie zuerst die Subdomain an (_dmarc, selector._domainkey) und fügen Sie dann darin den TXT-Eintrag hinzu.</translation>
    </message>
    <message>
        <source>Type SPF values with double quotes around them.</source>
        <translation>Geben Sie SPF-Werte in doppelten Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>Add your own records under “Custom records”.</source>
        <translation>Fügen Sie Ihre eigenen Einträge unter „Custom records“ hinzu.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own SPF is managed there: merge other senders into it.</source>
        <translation>Der SPF-Eintrag von Microsoft selbst wird dort verwaltet: Nehmen Sie weitere Absender in ihn auf.</translation>
    </message>
    <message>
        <source>Leave Host empty for the domain itself.</source>
        <translation>Lassen Sie „Host“ für die Domain selbst leer.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Namecheap adds the domain and does not warn when it is doubled.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein: Namecheap ergänzt die Domain und warnt nicht, wenn sie doppelt ist.</translation>
    </message>
    <message>
        <source>MX records can be added only after Mail Settings is set to “Custom MX”.</source>
        <translation>MX-Einträge lassen sich erst hinzufügen, wenn „Mail Settings“ auf „Custom MX“ steht.</translation>
    </message>
    <message>
        <source>While Email Forwarding or Private Email is on, Namecheap writes MX and SPF itself.</source>
        <translation>Solange „Email Forwarding“ oder „Private Email“ eingeschaltet ist, schreibt Namecheap MX und SPF selbst.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole zone.</source>
        <translation>Eine TTL gilt für die ganze Zone.</translation>
    </message>
    <message>
        <source>A record cannot be edited: delete it and add it anew.</source>
        <translation>Ein Eintrag lässt sich nicht bearbeiten: Löschen Sie ihn und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>For a CNAME choose “Other Host” and end the target with a dot.</source>
        <translation>Wählen Sie für einen CNAME „Other Host“ und beenden Sie das Ziel mit einem Punkt.</translation>
    </message>
    <message>
        <source>Each record type has a page of its own: continue to the end and save.</source>
        <translation>Jeder Eintragstyp hat eine eigene Seite: Gehen Sie bis zum Ende durch und speichern Sie.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving.</source>
        <translation>Sehen Sie sich einen langen DKIM-Wert nach dem Speichern noch einmal an.</translation>
    </message>
    <message>
        <source>Add an answer to the existing record instead of a second record of the same name and type.</source>
        <translation>Fügen Sie dem vorhandenen Eintrag einen Wert („Answer“) hinzu, statt einen zweiten Eintrag mit gleichem Namen und Typ anzulegen.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: give the TXT value in quoted parts.</source>
        <translation>Länger als 255 Zeichen: Geben Sie den TXT-Wert in Teilen an, jeden in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Changes stay a draft until “Publish changes”.</source>
        <translation>Änderungen bleiben ein Entwurf bis „Publish changes“.</translation>
    </message>
    <message>
        <source>If a CNAME with an underscore is refused, publish the TXT record that it leads to and watch for the sender&apos;s key changes.</source>
        <translation>Wird ein CNAME mit Unterstrich abgelehnt, veröffentlichen Sie den TXT-Eintrag, zu dem er führt, und achten Sie auf Schlüsselwechsel des Absenders.</translation>
    </message>
    <message>
        <source>The same page offers to change the name servers: read before you confirm.</source>
        <translation>Dieselbe Seite bietet an, die Nameserver zu ändern: Lesen Sie, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Switch off the preset mail records before you add MX records of another provider.</source>
        <translation>Schalten Sie die voreingestellten Mail-Einträge ab, bevor Sie MX-Einträge eines anderen Anbieters hinzufügen.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or OVH adds your domain to it.</source>
        <translation>Beenden Sie jedes CNAME- und MX-Ziel mit einem Punkt, sonst hängt OVH Ihre Domain an.</translation>
    </message>
    <message>
        <source>The DKIM assistant rewrites the end of the key: use a plain TXT record.</source>
        <translation>Der DKIM-Assistent schreibt das Ende des Schlüssels um: Nehmen Sie einen einfachen TXT-Eintrag.</translation>
    </message>
    <message>
        <source>For TXT longer than 255 characters use the text mode of the zone.</source>
        <translation>Nehmen Sie für TXT-Werte über 255 Zeichen den Textmodus der Zone.</translation>
    </message>
    <message>
        <source>Leave the domain name field empty for the domain itself.</source>
        <translation>Lassen Sie das Feld für den Domainnamen leer, wenn die Domain selbst gemeint ist.</translation>
    </message>
    <message>
        <source>Some versions publish only after “Update”.</source>
        <translation>Manche Versionen veröffentlichen erst nach „Update“.</translation>
    </message>
    <message>
        <source>Preset parking records may stand in the way: delete those of the same name first.</source>
        <translation>Voreingestellte Park-Einträge können im Weg sein: Löschen Sie zuerst die mit demselben Namen.</translation>
    </message>
    <message>
        <source>The lowest TTL is 600 seconds.</source>
        <translation>Die niedrigste TTL ist 600 Sekunden.</translation>
    </message>
    <message>
        <source>Cloud DNS and the older managed DNS are two systems: edit the zone where it really is.</source>
        <translation>Cloud DNS und das ältere Managed DNS sind zwei Systeme: Bearbeiten Sie die Zone dort, wo sie wirklich liegt.</translation>
    </message>
    <message>
        <source>CNAME records are under “Domain Aliases Records”.</source>
        <translation>CNAME-Einträge stehen unter „Domain Aliases Records“.</translation>
    </message>
    <message>
        <source>MX priority is picked as high, medium or low.</source>
        <translation>Die MX-Priorität wird als hoch, mittel oder niedrig gewählt.</translation>
    </message>
    <message>
        <source>All TXT values of one name live in one record: open the existing TXT record and put each value on a line of its own.</source>
        <translation>Alle TXT-Werte eines Namens stehen in einem Eintrag: Öffnen Sie den vorhandenen TXT-Eintrag und setzen Sie jeden Wert in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Type every TXT value inside double quotes; longer than 255 characters as several quoted parts on one line.</source>
        <translation>Geben Sie jeden TXT-Wert in doppelten Anführungszeichen ein; Werte über 255 Zeichen in mehreren Teilen in Anführungszeichen auf einer Zeile.</translation>
    </message>
    <message>
        <source>If there are several hosted zones for the name, only the one with the delegated name servers counts.</source>
        <translation>Gibt es mehrere gehostete Zonen (hosted zones) für den Namen, zählt nur die mit den delegierten Nameservern.</translation>
    </message>
    <message>
        <source>TXT values have no quotes and no backslashes, and at most 500 characters.</source>
        <translation>TXT-Werte haben keine Anführungszeichen, keine Backslashes und höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>The TTL is called “Cache duration”.</source>
        <translation>Die TTL heißt „Cache duration“.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Squarespace adds the domain.</source>
        <translation>Geben Sie nur den Teil vor Ihrer Domain ein: Squarespace ergänzt die Domain.</translation>
    </message>
    <message>
        <source>The field for a CNAME target is called “Alias Data”.</source>
        <translation>Das Feld für ein CNAME-Ziel heißt „Alias Data“.</translation>
    </message>
    <message>
        <source>Domains that came from Google Domains are edited here, whatever their name servers are called.</source>
        <translation>Domains, die von Google Domains kamen, werden hier bearbeitet, egal wie ihre Nameserver heißen.</translation>
    </message>
    <message>
        <source>Type only the prefix: STRATO adds the domain.</source>
        <translation>Geben Sie nur das Präfix ein: STRATO ergänzt die Domain.</translation>
    </message>
    <message>
        <source>SPF and DMARC have settings of their own: choose the user-defined rule.</source>
        <translation>SPF und DMARC haben eigene Einstellungen: Wählen Sie die benutzerdefinierte Regel.</translation>
    </message>
    <message>
        <source>Create the subdomain first when you need a CNAME below it.</source>
        <translation>Legen Sie zuerst die Subdomain an, wenn Sie darunter einen CNAME brauchen.</translation>
    </message>
    <message>
        <source>Backslashes are refused in TXT values.</source>
        <translation>Backslashes werden in TXT-Werten abgelehnt.</translation>
    </message>
    <message>
        <source>A CNAME target is a full name, with or without the dot at the end.</source>
        <translation>Ein CNAME-Ziel ist ein voller Name, mit oder ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>Records made by the system cannot be changed; your own win over them.</source>
        <translation>Vom System angelegte Einträge lassen sich nicht ändern; Ihre eigenen haben Vorrang.</translation>
    </message>
    <message>
        <source>A wrong SPF record is refused when you save.</source>
        <translation>Ein falscher SPF-Eintrag wird beim Speichern abgelehnt.</translation>
    </message>
    <message>
        <source>Leave the host name empty for the domain itself; otherwise type only the part before it.</source>
        <translation>Lassen Sie den Hostnamen für die Domain selbst leer; geben Sie sonst nur den Teil davor ein.</translation>
    </message>
    <message>
        <source>MX records have a block of their own: choose “Other” as the mail provider.</source>
        <translation>MX-Einträge haben einen eigenen Block: Wählen Sie „Other“ als Mailanbieter.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving: older panels cut it.</source>
        <translation>Sehen Sie sich einen langen DKIM-Wert nach dem Speichern noch einmal an: Ältere Oberflächen kürzen ihn.</translation>
    </message>
    <message>
        <source>Switches under メール write SPF, DKIM and DMARC too: do not double them.</source>
        <translation>Schalter unter メール schreiben auch SPF, DKIM und DMARC: Legen Sie diese nicht doppelt an.</translation>
    </message>
    <message>
        <source>Own mail server</source>
        <translation>Eigener Mailserver</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Zuora default mail server</source>
        <translation>Standard-Mailserver von Zuora</translation>
    </message>
    <message>
        <source>SMTP user and password made for this region; not the IAM keys</source>
        <translation>SMTP-Benutzer und Passwort für diese Region; nicht die IAM-Schlüssel</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWS-Region</translation>
    </message>
    <message>
        <source>The region of the SES account, as in the console address.</source>
        <translation>Die Region des SES-Kontos, wie in der Adresse der Konsole.</translation>
    </message>
    <message>
        <source>Custom MAIL FROM subdomain</source>
        <translation>Eigene MAIL-FROM-Subdomain</translation>
    </message>
    <message>
        <source>Only if you set one up in SES: the part before your domain, such as “bounce”. It must not receive or send other mail.</source>
        <translation>Nur wenn Sie in SES eine eingerichtet haben: der Teil vor Ihrer Domain, etwa „bounce“. Sie darf sonst keine E-Mails empfangen oder senden.</translation>
    </message>
    <message>
        <source>SMTP login and SMTP key; not the API key</source>
        <translation>SMTP-Login und SMTP-Schlüssel; nicht der API-Schlüssel</translation>
    </message>
    <message>
        <source>SMTP credential: address and generated password</source>
        <translation>SMTP-Zugangsdaten: Adresse und erzeugtes Passwort</translation>
    </message>
    <message>
        <source>Address and an app password</source>
        <translation>Adresse und ein App-Passwort</translation>
    </message>
    <message>
        <source>Relay: allowed addresses or a login; smtp.gmail.com: an app password or OAuth 2.0</source>
        <translation>Relay: erlaubte Adressen oder eine Anmeldung; smtp.gmail.com: ein App-Passwort oder OAuth 2.0</translation>
    </message>
    <message>
        <source>SMTP user made per domain, with its password</source>
        <translation>SMTP-Benutzer, je Domain angelegt, mit seinem Passwort</translation>
    </message>
    <message>
        <source>User name is a full address at the sending domain; credentials per domain</source>
        <translation>Der Benutzername ist eine volle Adresse der Absenderdomain; Zugangsdaten je Domain</translation>
    </message>
    <message>
        <source>Mailgun sending domain</source>
        <translation>Mailgun-Absenderdomain</translation>
    </message>
    <message>
        <source>As in the Mailgun console; usually a subdomain such as mg.example.com.</source>
        <translation>Wie in der Mailgun-Konsole; meist eine Subdomain wie mg.example.com.</translation>
    </message>
    <message>
        <source>API key as user name, secret key as password</source>
        <translation>API-Schlüssel als Benutzername, geheimer Schlüssel als Passwort</translation>
    </message>
    <message>
        <source>Any user name, an API key as password</source>
        <translation>Beliebiger Benutzername, ein API-Schlüssel als Passwort</translation>
    </message>
    <message>
        <source>OAuth 2.0; passwords are being retired</source>
        <translation>OAuth 2.0; Passwörter werden abgeschafft</translation>
    </message>
    <message>
        <source>SMTP credential of an IAM user</source>
        <translation>SMTP-Zugangsdaten eines IAM-Benutzers</translation>
    </message>
    <message>
        <source>OCI region</source>
        <translation>OCI-Region</translation>
    </message>
    <message>
        <source>Such as us-ashburn-1, as in the console address.</source>
        <translation>Etwa us-ashburn-1, wie in der Adresse der Konsole.</translation>
    </message>
    <message>
        <source>SPF include</source>
        <translation>SPF-Include</translation>
    </message>
    <message>
        <source>Americas, Asia-Pacific (ap.) or Europe (eu.).</source>
        <translation>Amerika, Asien-Pazifik (ap.) oder Europa (eu.).</translation>
    </message>
    <message>
        <source>The server API token as user name and as password</source>
        <translation>Das API-Token des Servers als Benutzername und als Passwort</translation>
    </message>
    <message>
        <source>Address of the custom domain and an SMTP token</source>
        <translation>Adresse der eigenen Domain und ein SMTP-Token</translation>
    </message>
    <message>
        <source>User name is the word resend, password an API key</source>
        <translation>Der Benutzername ist das Wort resend, das Passwort ein API-Schlüssel</translation>
    </message>
    <message>
        <source>Project id as user name, API secret key as password</source>
        <translation>Projekt-ID als Benutzername, geheimer API-Schlüssel als Passwort</translation>
    </message>
    <message>
        <source>User name is the word apikey, password an API key with the Mail permission</source>
        <translation>Der Benutzername ist das Wort apikey, das Passwort ein API-Schlüssel mit der Berechtigung „Mail“</translation>
    </message>
    <message>
        <source>SMTP user and password</source>
        <translation>SMTP-Benutzer und Passwort</translation>
    </message>
    <message>
        <source>User name SMTP_Injection, password an API key that may send by SMTP</source>
        <translation>Benutzername SMTP_Injection, als Passwort ein API-Schlüssel, der über SMTP senden darf</translation>
    </message>
    <message>
        <source>User name is the word emailapikey, password a Send Mail token</source>
        <translation>Der Benutzername ist das Wort emailapikey, das Passwort ein Send-Mail-Token</translation>
    </message>
    <message>
        <source>Mailbox address and an app password</source>
        <translation>Adresse des Postfachs und ein App-Passwort</translation>
    </message>
    <message>
        <source>The name after “include:” in the Zoho console; it depends on your plan and region.</source>
        <translation>Der Name nach „include:“ in der Zoho-Konsole; er hängt von Ihrem Tarif und Ihrer Region ab.</translation>
    </message>
</context>
<context>
    <name>changed_sets</name>
    <message>
        <source>Made</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Nicht wie geplant</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>DNS is the public directory in which a domain says where its mail goes and who may send for it. Every mail server in the world can read it.</source>
        <translation>DNS ist das öffentliche Verzeichnis, in dem eine Domain angibt, wohin ihre E-Mails gehen und wer für sie senden darf. Jeder Mailserver der Welt kann es lesen.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <comment>forms of a term, | between</comment>
        <translation>DNS-Anbieter|DNS-Anbieters|DNS-Anbietern</translation>
    </message>
    <message>
        <source>Your DNS host is the company in whose panel your records are kept. Often it is where the domain was bought, or your web host.</source>
        <translation>Ihr DNS-Anbieter ist die Firma, in deren Oberfläche Ihre Einträge liegen. Oft ist es die, bei der die Domain gekauft wurde, oder Ihr Webhoster.</translation>
    </message>
    <message>
        <source>name server|name servers</source>
        <comment>forms of a term, | between</comment>
        <translation>Nameserver|Nameservers|Nameservern</translation>
    </message>
    <message>
        <source>A name server holds your records and answers for your domain. What all your name servers say is what counts.</source>
        <translation>Ein Nameserver hält Ihre Einträge bereit und antwortet für Ihre Domain. Es zählt, was alle Ihre Nameserver sagen.</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms of a term, | between</comment>
        <translation>Resolver|Resolvers|Resolvern</translation>
    </message>
    <message>
        <source>A resolver asks DNS for others and keeps each answer for a while. It may show an old value until its copy expires.</source>
        <translation>Ein Resolver fragt das DNS für andere und behält jede Antwort eine Weile. Er zeigt vielleicht einen alten Wert, bis seine Kopie abläuft.</translation>
    </message>
    <message>
        <source>SPF is a list, published in DNS, of the servers that may send mail for a domain. There may be only one SPF record at a name.</source>
        <translation>SPF ist eine im DNS veröffentlichte Liste der Server, die E-Mails für eine Domain senden dürfen. Unter einem Namen darf es nur einen SPF-Eintrag geben.</translation>
    </message>
    <message>
        <source>DKIM is a signature in each message. Its public key stands in DNS, so that everybody can check that the message is yours and unchanged.</source>
        <translation>DKIM ist eine Signatur in jeder Nachricht. Der öffentliche Schlüssel dazu steht im DNS, damit alle prüfen können, dass die Nachricht von Ihnen stammt und unverändert ist.</translation>
    </message>
    <message>
        <source>DMARC says what receivers shall do with mail in your name that cannot prove it is yours. SPF or DKIM has to pass for the very domain in From.</source>
        <translation>DMARC sagt, was Empfänger mit E-Mails in Ihrem Namen tun sollen, die nicht nachweisen können, dass sie von Ihnen sind. SPF oder DKIM muss genau für die Domain unter „Von“ bestehen.</translation>
    </message>
    <message>
        <source>A CNAME record makes one name an alias for another. Nothing else may stand at a name that has a CNAME.</source>
        <translation>Ein CNAME-Eintrag macht einen Namen zum Alias für einen anderen. Unter einem Namen mit CNAME darf sonst nichts stehen.</translation>
    </message>
    <message>
        <source>A TXT record holds a line of text. SPF, DMARC and some DKIM keys are published as TXT records.</source>
        <translation>Ein TXT-Eintrag enthält eine Zeile Text. SPF, DMARC und manche DKIM-Schlüssel werden als TXT-Einträge veröffentlicht.</translation>
    </message>
    <message>
        <source>mail server|mail servers|MX</source>
        <comment>forms of a term, | between</comment>
        <translation>Mailserver|Mailservers|Mailservern|MX|MX-Eintrag|MX-Einträge|MX-Einträgen</translation>
    </message>
    <message>
        <source>The mail servers of a domain receive its mail; MX records name them. Replies and bounces go there.</source>
        <translation>Die Mailserver einer Domain empfangen ihre E-Mails; MX-Einträge nennen sie. Antworten und Unzustellbares gehen dorthin.</translation>
    </message>
    <message>
        <source>TTL is how long others may keep an answer before they ask again. After a change the old value may live on for that long.</source>
        <translation>TTL ist die Zeit, die andere eine Antwort behalten dürfen, bevor sie wieder fragen. Nach einer Änderung kann der alte Wert so lange weiterleben.</translation>
    </message>
    <message>
        <source>selector|selectors</source>
        <comment>forms of a term, | between</comment>
        <translation>Selektor|Selektors|Selektoren</translation>
    </message>
    <message>
        <source>A selector is a short word that tells one DKIM key of a domain from another. It stands before ._domainkey in the name of the record.</source>
        <translation>Ein Selektor ist ein kurzes Wort, das die DKIM-Schlüssel einer Domain voneinander unterscheidet. Er steht vor ._domainkey im Namen des Eintrags.</translation>
    </message>
    <message>
        <source>DNS lookup|DNS lookups|lookup|lookups</source>
        <comment>forms of a term, | between</comment>
        <translation>DNS-Abfrage|DNS-Abfragen|Abfrage|Abfragen</translation>
    </message>
    <message>
        <source>A lookup is a question to DNS that is needed to read an SPF record. Receivers stop after 10 and then treat the record as broken.</source>
        <translation>Eine Abfrage ist eine Frage an das DNS, die nötig ist, um einen SPF-Eintrag zu lesen. Empfänger hören nach 10 auf und werten den Eintrag dann als defekt.</translation>
    </message>
    <message>
        <source>alignment|aligned|align</source>
        <comment>forms of a term, | between</comment>
        <translation>Übereinstimmung|übereinstimmt|übereinstimmen|übereinstimmend</translation>
    </message>
    <message>
        <source>Alignment means that SPF or DKIM passed for the domain that people see in From. Only then does DMARC pass.</source>
        <translation>Übereinstimmung heißt: SPF oder DKIM hat für die Domain bestanden, die man unter „Von“ sieht. Nur dann besteht DMARC.</translation>
    </message>
    <message>
        <source>policy|policies</source>
        <comment>forms of a term, | between</comment>
        <translation>Richtlinie|Richtlinien|DMARC-Richtlinie|DMARC-Richtlinien</translation>
    </message>
    <message>
        <source>The policy is what a domain asks receivers to do with mail that fails DMARC: none, quarantine or reject. Begin with none and raise it when the reports are clean.</source>
        <translation>Die Richtlinie sagt, was Empfänger auf Wunsch der Domain mit E-Mails tun sollen, die DMARC nicht bestehen: none, quarantine oder reject. Beginnen Sie mit none und heben Sie sie an, wenn die Berichte sauber sind.</translation>
    </message>
    <message>
        <source>With p=none receivers deliver as before and only send reports. It is the safe beginning.</source>
        <translation>Mit p=none stellen Empfänger zu wie bisher und senden nur Berichte. Das ist der sichere Anfang.</translation>
    </message>
    <message>
        <source>With p=quarantine mail that fails goes to the spam folder. Choose it when the reports show that your own mail passes.</source>
        <translation>Mit p=quarantine kommen E-Mails, die nicht bestehen, in den Spam-Ordner. Wählen Sie das, wenn die Berichte zeigen, dass Ihre eigenen E-Mails bestehen.</translation>
    </message>
    <message>
        <source>With p=reject mail that fails is turned away and nobody sees it. Choose it last.</source>
        <translation>Mit p=reject werden E-Mails, die nicht bestehen, abgewiesen, und niemand sieht sie. Wählen Sie das zuletzt.</translation>
    </message>
    <message>
        <source>report|reports|rua</source>
        <comment>forms of a term, | between</comment>
        <translation>Bericht|Berichte|Berichten|Berichts|DMARC-Bericht|DMARC-Berichte|DMARC-Berichten|rua</translation>
    </message>
    <message>
        <source>Reports are daily summaries of who sends mail in your name, and what passes. The tag rua of the DMARC record says where they go.</source>
        <translation>Berichte sind tägliche Zusammenfassungen: wer in Ihrem Namen sendet und was besteht. Das Tag rua im DMARC-Eintrag sagt, wohin sie gehen.</translation>
    </message>
    <message>
        <source>envelope sender|return path|bounce address|bounces</source>
        <comment>forms of a term, | between</comment>
        <translation>Rücksendeadresse|Rücksendeadressen|Rückweg|Rückwegs|Umschlagabsender|Unzustellbares</translation>
    </message>
    <message>
        <source>The envelope sender is the address to which bounces go; readers do not see it. SPF is checked for its domain, not for the one in From.</source>
        <translation>Die Rücksendeadresse (Umschlagabsender) ist die Adresse, an die Unzustellbares geht; Leser sehen sie nicht. SPF wird für ihre Domain geprüft, nicht für die unter „Von“.</translation>
    </message>
    <message>
        <source>DNSSEC signs DNS answers, so that nobody can forge them on the way. Mail arrives without it.</source>
        <translation>DNSSEC signiert DNS-Antworten, damit niemand sie unterwegs fälschen kann. E-Mails kommen auch ohne an.</translation>
    </message>
    <message>
        <source>zone|zones</source>
        <comment>forms of a term, | between</comment>
        <translation>Zone|Zonen</translation>
    </message>
    <message>
        <source>A zone is the part of DNS that is kept in one place: a domain with its records. The zone’s own name servers answer for it.</source>
        <translation>Eine Zone ist der Teil des DNS, der an einer Stelle liegt: eine Domain mit ihren Einträgen. Die Nameserver der Zone selbst antworten für sie.</translation>
    </message>
    <message>
        <source>proxy|proxied</source>
        <comment>forms of a term, | between</comment>
        <translation>Proxy|Proxys</translation>
    </message>
    <message>
        <source>A proxy of the DNS host answers in the place of your own servers. It helps web pages, but a record for mail cannot be found behind it.</source>
        <translation>Ein Proxy des DNS-Anbieters antwortet an der Stelle Ihrer eigenen Server. Für Webseiten ist das nützlich, aber ein Eintrag für E-Mails ist dahinter nicht zu finden.</translation>
    </message>
    <message>
        <source>SMTP is how one mail server hands a message to the next. Zuora hands your invoices over in this way.</source>
        <translation>Über SMTP gibt ein Mailserver eine Nachricht an den nächsten weiter. Zuora übergibt Ihre Rechnungen auf diesem Weg.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The domain stands twice in the name</source>
        <translation>Die Domain steht zweimal im Namen</translation>
    </message>
    <message>
        <source>There are two SPF records</source>
        <translation>Es gibt zwei SPF-Einträge</translation>
    </message>
    <message>
        <source>A proxy stands in the place of the CNAME</source>
        <translation>Ein Proxy steht an der Stelle des CNAME</translation>
    </message>
    <message>
        <source>Quotes were pasted with the value</source>
        <translation>Mit dem Wert wurden Anführungszeichen eingefügt</translation>
    </message>
    <message>
        <source>One record of the set is missing</source>
        <translation>Ein Eintrag der Gruppe fehlt</translation>
    </message>
    <message>
        <source>The underscore is missing in the name</source>
        <translation>Im Namen fehlt der Unterstrich</translation>
    </message>
    <message>
        <source>A word processor changed the quotes</source>
        <translation>Eine Textverarbeitung hat die Anführungszeichen verändert</translation>
    </message>
    <message>
        <source>The key was cut off</source>
        <translation>Der Schlüssel wurde abgeschnitten</translation>
    </message>
    <message>
        <source>Most panels add the domain by themselves: type only what stands before it.</source>
        <translation>Die meisten Oberflächen ergänzen die Domain selbst: Geben Sie nur ein, was davor steht.</translation>
    </message>
    <message>
        <source>Edit the SPF record that is there; never add a second one.</source>
        <translation>Bearbeiten Sie den vorhandenen SPF-Eintrag; fügen Sie nie einen zweiten hinzu.</translation>
    </message>
    <message>
        <source>Switch the proxy off for these records: panels call that “DNS only”.</source>
        <translation>Schalten Sie den Proxy für diese Einträge aus: In Oberflächen heißt das „DNS only“ (nur DNS).</translation>
    </message>
    <message>
        <source>Copy each value by its own button: it comes as your panel wants it.</source>
        <translation>Kopieren Sie jeden Wert mit seiner eigenen Schaltfläche: So kommt er, wie Ihre Oberfläche ihn braucht.</translation>
    </message>
    <message>
        <source>Tick the records off one by one: all of a set are needed.</source>
        <translation>Haken Sie die Einträge einzeln ab: Alle einer Gruppe werden gebraucht.</translation>
    </message>
    <message>
        <source>Receivers look at _dmarc and nowhere else: copy the name, too.</source>
        <translation>Empfänger sehen unter _dmarc nach und sonst nirgends: Kopieren Sie auch den Namen.</translation>
    </message>
    <message>
        <source>Copy straight from here: word processors and mail programs change quotes and dashes.</source>
        <translation>Kopieren Sie direkt von hier: Textverarbeitungen und E-Mail-Programme verändern Anführungszeichen und Striche.</translation>
    </message>
    <message>
        <source>After pasting, compare the end of the value in the panel with the end shown here.</source>
        <translation>Vergleichen Sie nach dem Einfügen das Ende des Werts in der Oberfläche mit dem hier gezeigten Ende.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Nächstes Feld oder nächste Schaltfläche</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open a saved setup</source>
        <translation>Eine gespeicherte Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Save; every change is saved at once anyway</source>
        <translation>Speichern; jede Änderung wird ohnehin sofort gespeichert</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help with the word that has the focus, else this list</source>
        <translation>Hilfe zum Wort, das den Fokus hat, sonst diese Liste</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Unterstrichene Buchstaben wirken zusammen mit Alt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Apache-Lizenz, Version 2.0</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>DNS questions, and only when you ask for it an update or a look at your DNS host’s page. No statistics, no account.</source>
        <translation>DNS-Anfragen, und nur auf Ihren Wunsch eine Aktualisierung oder ein Blick auf die Seite Ihres DNS-Anbieters. Keine Statistik, kein Konto.</translation>
    </message>
    <message>
        <source>About Senderwright</source>
        <translation>Über Senderwright</translation>
    </message>
    <message>
        <source>Gets a company’s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>Damit die Rechnungs-E-Mails einer Firma ankommen: SPF, DKIM und DMARC, Schritt für Schritt.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>--theme &quot;%1&quot;: choose system, light or dark.</source>
        <translation>--theme &quot;%1&quot;: Wählen Sie system, light oder dark.</translation>
    </message>
    <message>
        <source>Gets a company&apos;s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>Damit die Rechnungs-E-Mails einer Firma ankommen: SPF, DKIM und DMARC, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>A sample domain on this computer: nothing real is asked or touched.</source>
        <translation>Eine Beispiel-Domain auf diesem Computer: Nichts Echtes wird gefragt oder angerührt.</translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s; may be given again.</source>
        <translation>Diesen Resolver statt dem des Systems fragen; darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Port of the zone&apos;s own name servers (53).</source>
        <translation>Port der Nameserver der Zone selbst (53).</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Show the window once and end.</source>
        <translation>Das Fenster einmal anzeigen und beenden.</translation>
    </message>
    <message>
        <source>A saved setup to open.</source>
        <translation>Eine gespeicherte Einrichtung, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Der Dateiname ist leer.</translation>
    </message>
    <message>
        <source>--resolver &quot;%1&quot;: %2</source>
        <translation>--resolver &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--dns-port &quot;%1&quot;: give a whole number from 1 to 65535.</source>
        <translation>--dns-port &quot;%1&quot;: Geben Sie eine ganze Zahl von 1 bis 65535 an.</translation>
    </message>
    <message>
        <source>--practice has a setup of its own: leave the file out.</source>
        <translation>--practice hat eine eigene Einrichtung: Lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>--practice brings its own resolvers: leave out --resolver and --dns-port.</source>
        <translation>--practice bringt eigene Resolver mit: Lassen Sie --resolver und --dns-port weg.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>der Name hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>the name does not exist, NXDOMAIN</source>
        <translation>der Name existiert nicht, NXDOMAIN</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>rechtzeitig keine Antwort</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>no trusted encrypted connection</source>
        <translation>keine vertrauenswürdige verschlüsselte Verbindung</translation>
    </message>
    <message>
        <source>the server refused to answer, REFUSED</source>
        <translation>der Server hat die Antwort verweigert, REFUSED</translation>
    </message>
    <message>
        <source>the server failed, SERVFAIL</source>
        <translation>der Server ist gescheitert, SERVFAIL</translation>
    </message>
    <message>
        <source>the server did not understand, FORMERR</source>
        <translation>der Server hat die Frage nicht verstanden, FORMERR</translation>
    </message>
    <message>
        <source>the reply made no sense</source>
        <translation>die Antwort ergab keinen Sinn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>niemand wurde gefragt</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Names are written without %1 at the end, because the panel adds it by itself.</source>
        <translation>Namen sind ohne %1 am Ende geschrieben, weil die Oberfläche es selbst ergänzt.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 at the end.</source>
        <translation>Namen sind vollständig geschrieben, mit %1 am Ende.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 and a dot at the end.</source>
        <translation>Namen sind vollständig geschrieben, mit %1 und einem Punkt am Ende.</translation>
    </message>
    <message>
        <source>Do them in this order, so that nothing breaks on the way: </source>
        <translation>Gehen Sie in dieser Reihenfolge vor, damit unterwegs nichts ausfällt: </translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>In einer Minute</translation>
    </message>
    <message>
        <source>Zuora will send invoices in the name of %1. </source>
        <translation>Zuora wird Rechnungen im Namen von %1 senden. </translation>
    </message>
    <message>
        <source>Nothing has to change: </source>
        <translation>Es muss nichts geändert werden: </translation>
    </message>
    <message>
        <source>every record that receivers look for is published already.</source>
        <translation>Jeder Eintrag, nach dem Empfänger suchen, ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>So that receivers trust them, </source>
        <translation>Damit Empfänger ihnen vertrauen, ist dies zu tun: </translation>
    </message>
    <message>
        <source> at %1.</source>
        <translation> – bei %1.</translation>
    </message>
    <message>
        <source> at %1 (%2).</source>
        <translation> – bei %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing else changes. Tick each box as you go. </source>
        <translation>Sonst ändert sich nichts. Haken Sie jedes Kästchen ab, wenn es erledigt ist. </translation>
    </message>
    <message>
        <source>DNS checklist for %1</source>
        <translation>DNS-Checkliste für %1</translation>
    </message>
    <message>
        <source>Verification Status and DKIM Status in Zuora both read Success.</source>
        <translation>„Verification Status“ und „DKIM Status“ in Zuora stehen beide auf „Success“.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Then tick Select Advanced SMTP Server there, and choose Advanced SMTP as From Email in each email template.</source>
        <translation>Haken Sie dort dann „Select Advanced SMTP Server“ an und wählen Sie in jeder E-Mail-Vorlage „Advanced SMTP“ als „From Email“.</translation>
    </message>
    <message>
        <source>In Zuora&apos;s External SMTP dialog, choose Test Connection And Save, then tick Select External SMTP Server.</source>
        <translation>Wählen Sie in Zuoras Dialog „External SMTP“ „Test Connection And Save“ und haken Sie dann „Select External SMTP Server“ an.</translation>
    </message>
    <message>
        <source>The email address in Zuora&apos;s tenant profile ends in @%1.</source>
        <translation>Die E-Mail-Adresse im Tenant-Profil von Zuora endet auf @%1.</translation>
    </message>
    <message>
        <source>Open </source>
        <translation>Öffnen Sie </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Send a test invoice to a mailbox outside your company and look for dmarc=pass in the message&apos;s headers.</source>
        <translation>Senden Sie eine Testrechnung an ein Postfach außerhalb Ihrer Firma und suchen Sie in den Kopfzeilen der Nachricht nach dmarc=pass.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to quarantine.</source>
        <translation>Wenn die DMARC-Berichte sauber sind, heben Sie p auf quarantine an.</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to reject.</source>
        <translation>Wenn die DMARC-Berichte sauber sind, heben Sie p auf reject an.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Vorher (%1)</translation>
    </message>
    <message>
        <source>could not be counted; at most %1 are allowed</source>
        <translation>nicht zählbar; höchstens %1 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 von %3</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>No proxy and no flattening for this record: DNS only.</source>
        <translation>Kein Proxy und kein Abflachen für diesen Eintrag: nur DNS („DNS only“).</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here: ask them how to enter more.</source>
        <translation>%1 nimmt hier höchstens %2 Zeichen an: Fragen Sie dort, wie sich mehr eingeben lassen.</translation>
    </message>
    <message>
        <source>The number is the priority; many panels have a field for it.</source>
        <translation>Die Zahl ist die Priorität; viele Oberflächen haben dafür ein eigenes Feld.</translation>
    </message>
    <message>
        <source>There already: leave it as it is.</source>
        <translation>Schon vorhanden: Lassen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>Löschen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>There can be only one: edit one of these and delete the others.</source>
        <translation>Es darf nur einen geben: Bearbeiten Sie einen davon und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>There can be only one SPF record: edit it, do not add a second.</source>
        <translation>Es darf nur einen SPF-Eintrag geben: Bearbeiten Sie ihn, fügen Sie keinen zweiten hinzu.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second.</source>
        <translation>Bearbeiten Sie den vorhandenen Eintrag; fügen Sie keinen zweiten hinzu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>dieses Feld leer lassen</translation>
    </message>
    <message>
        <source>As strings</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n more places were asked; they are on the specialist&apos;s page.</source>
        <translation>
            <numerusform>%n weitere Stelle wurde gefragt; sie steht auf der Seite für DNS-Fachleute.</numerusform>
            <numerusform>%n weitere Stellen wurden gefragt; sie stehen auf der Seite für DNS-Fachleute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>When the records are published, go on in Senderwright: it asks your name servers directly and says what is in place and what is not.</source>
        <translation>Wenn die Einträge veröffentlicht sind, machen Sie in Senderwright weiter: Es fragt Ihre Nameserver direkt und sagt, was vorhanden ist und was nicht.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft am %1</translation>
    </message>
    <message>
        <source>Checked by Senderwright %1.</source>
        <translation>Geprüft mit Senderwright %1.</translation>
    </message>
    <message>
        <source>Asked directly: %1.</source>
        <translation>Direkt gefragt: %1.</translation>
    </message>
    <message>
        <source>And one resolver.</source>
        <translation>Und ein Resolver.</translation>
    </message>
    <message numerus="yes">
        <source>And %n resolvers.</source>
        <translation>
            <numerusform>Und %n Resolver.</numerusform>
            <numerusform>Und %n Resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>TTL of new records</source>
        <translation>TTL neuer Einträge</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>what was published on %1 UTC</source>
        <translation>was am %1 UTC veröffentlicht war</translation>
    </message>
    <message>
        <source>no lookups: made offline</source>
        <translation>keine Abfragen: offline erstellt</translation>
    </message>
    <message>
        <source>SPF after the change</source>
        <translation>SPF nach der Änderung</translation>
    </message>
    <message>
        <source>%1 of %2 lookups, %3 of 2 void lookups</source>
        <translation>%1 von %2 Abfragen, %3 von 2 leeren Abfragen</translation>
    </message>
    <message>
        <source>For the DNS specialist</source>
        <translation>Für DNS-Fachleute</translation>
    </message>
    <message>
        <source>What the SPF record asks receivers to look up</source>
        <translation>Was der SPF-Eintrag die Empfänger abfragen lässt</translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation>1 Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n lookups</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>Wer gefragt wurde und was geantwortet wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not a policy: receivers act as if only watching was asked</source>
        <translation>Keine gültige Richtlinie: Empfänger handeln, als wäre nur Beobachten gewünscht</translation>
    </message>
    <message>
        <source>%1 must be of exactly this domain</source>
        <translation>%1 muss genau zu dieser Domain gehören</translation>
    </message>
    <message>
        <source>%1 may be of a subdomain too</source>
        <translation>%1 darf auch zu einer Subdomain gehören</translation>
    </message>
    <message>
        <source>Mail of this domain that fails</source>
        <translation>E-Mails dieser Domain, die die Prüfung nicht bestehen</translation>
    </message>
    <message>
        <source>Mail of its subdomains that fails</source>
        <translation>E-Mails ihrer Subdomains, die die Prüfung nicht bestehen</translation>
    </message>
    <message>
        <source>Mail of subdomains that do not exist</source>
        <translation>E-Mails von Subdomains, die es nicht gibt</translation>
    </message>
    <message>
        <source>Daily reports of who sends in your name go to %1</source>
        <translation>Tägliche Berichte, wer in Ihrem Namen sendet, gehen an %1</translation>
    </message>
    <message>
        <source>Reports of single failures go to %1; few receivers send them</source>
        <translation>Berichte über einzelne Fehlschläge gehen an %1; nur wenige Empfänger senden sie</translation>
    </message>
    <message>
        <source>The signature (DKIM)</source>
        <translation>Die Signatur (DKIM)</translation>
    </message>
    <message>
        <source>The return address (SPF)</source>
        <translation>Die Rücksendeadresse (SPF)</translation>
    </message>
    <message>
        <source>A test: receivers act one step milder than the policy</source>
        <translation>Ein Test: Empfänger handeln eine Stufe milder als die Richtlinie</translation>
    </message>
    <message>
        <source>No test: receivers act as the policy says</source>
        <translation>Kein Test: Empfänger handeln, wie es die Richtlinie sagt</translation>
    </message>
    <message>
        <source>A public suffix, under which others register their domains</source>
        <translation>Ein öffentliches Suffix, unter dem andere ihre Domains registrieren</translation>
    </message>
    <message>
        <source>Where the search for a policy ends</source>
        <translation>Wo die Suche nach einer Richtlinie endet</translation>
    </message>
    <message>
        <source>When reports of single failures are wished for</source>
        <translation>Wann Berichte über einzelne Fehlschläge gewünscht sind</translation>
    </message>
    <message>
        <source>No longer a part of DMARC: receivers of today ignore it</source>
        <translation>Gehört nicht mehr zu DMARC: Heutige Empfänger beachten es nicht</translation>
    </message>
    <message>
        <source>Unknown to DMARC: receivers ignore it</source>
        <translation>In DMARC unbekannt: Empfänger beachten es nicht</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Into spam</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Nothing is turned away. Reports show who sends in your name.</source>
        <translation>Nichts wird abgewiesen. Berichte zeigen, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>Mail in your name that fails goes to the spam folder.</source>
        <translation>E-Mails in Ihrem Namen, die die Prüfung nicht bestehen, kommen in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>Mail in your name that fails is not delivered at all.</source>
        <translation>E-Mails in Ihrem Namen, die die Prüfung nicht bestehen, werden gar nicht zugestellt.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Plan (JSON)</source>
        <translation>Plan (JSON)</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Zonendatei</translation>
    </message>
    <message>
        <source>   Name:   %1</source>
        <translation>   Name:        %1</translation>
    </message>
    <message>
        <source>   In full: %1</source>
        <translation>   Voller Name: %1</translation>
    </message>
    <message>
        <source>   Before: %1</source>
        <translation>   Vorher:      %1</translation>
    </message>
    <message>
        <source>   Value:  %1</source>
        <translation>   Wert:        %1</translation>
    </message>
    <message>
        <source>   Why:    %1</source>
        <translation>   Warum:       %1</translation>
    </message>
    <message>
        <source>DNS records for %1, so that our invoices arrive</source>
        <translation>DNS-Einträge für %1, damit unsere Rechnungen ankommen</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>our billing system is going to send invoices in the name of %1. For mailboxes to accept them, the DNS records below are needed at %2.</source>
        <translation>unser Abrechnungssystem wird Rechnungen im Namen von %1 senden. Damit Postfächer sie annehmen, werden die folgenden DNS-Einträge bei %2 gebraucht.</translation>
    </message>
    <message>
        <source>Where it says REPLACE, please edit the record that is there; a second one beside it would break both.</source>
        <translation>Wo ERSETZEN steht, bearbeiten Sie bitte den vorhandenen Eintrag; ein zweiter daneben würde beide unbrauchbar machen.</translation>
    </message>
    <message>
        <source>The same as a checklist is in the attached file %1.</source>
        <translation>Dasselbe als Checkliste steht in der angehängten Datei %1.</translation>
    </message>
    <message>
        <source>Please tell me when they are published; I will check the result. Thank you!</source>
        <translation>Bitte sagen Sie mir Bescheid, wenn sie veröffentlicht sind; ich prüfe dann das Ergebnis. Vielen Dank!</translation>
    </message>
    <message>
        <source>%1: DNS records are published, please check</source>
        <translation>%1: DNS-Einträge sind veröffentlicht, bitte prüfen</translation>
    </message>
    <message>
        <source>for %1 we publish the records that you asked for:</source>
        <translation>für „%1“ veröffentlichen wir die Einträge, die Sie verlangt haben:</translation>
    </message>
    <message>
        <source>Checked %1 UTC: %2</source>
        <translation>Geprüft am %1 UTC: %2</translation>
    </message>
    <message>
        <source>What do you see for this domain, and is anything missing on your side?</source>
        <translation>Was sehen Sie für diese Domain, und fehlt auf Ihrer Seite noch etwas?</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Soft fail</source>
        <translation>Softfail</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Key: selector %1.</source>
        <translation>Schlüssel: Selektor %1.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message>
        <source>Sent from an allowed server</source>
        <translation>Von einem erlaubten Server gesendet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The message does not say which server handed it in.</source>
        <translation>Die Nachricht sagt nicht, welcher Server sie eingeliefert hat.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s own name %2</source>
        <translation>%1, nach dem eigenen Namen des Servers %2</translation>
    </message>
    <message>
        <source>%1, for the return address at %2</source>
        <translation>%1, für die Rücksendeadresse bei %2</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Entschieden durch %1.</translation>
    </message>
    <message>
        <source>Belongs to the From domain</source>
        <translation>Gehört zur From-Domain</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Gehört zu %1</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Nothing that passed belongs to the From domain.</source>
        <translation>Nichts, was bestanden hat, gehört zur From-Domain.</translation>
    </message>
    <message>
        <source>What passed belongs to it: %1.</source>
        <translation>Was bestanden hat, gehört dazu: %1.</translation>
    </message>
    <message>
        <source>the From domain</source>
        <translation>der From-Domain</translation>
    </message>
    <message>
        <source>This message cannot pass.</source>
        <translation>Diese Nachricht kann nicht bestehen.</translation>
    </message>
    <message>
        <source>This message passes.</source>
        <translation>Diese Nachricht besteht.</translation>
    </message>
    <message>
        <source>Receivers can see that it really comes from %1.</source>
        <translation>Empfänger können sehen, dass sie wirklich von %1 kommt.</translation>
    </message>
    <message>
        <source>This message fails.</source>
        <translation>Diese Nachricht besteht nicht.</translation>
    </message>
    <message>
        <source>Receivers cannot tell it from a fake that uses %1.</source>
        <translation>Empfänger können sie nicht von einer Fälschung im Namen von %1 unterscheiden.</translation>
    </message>
    <message>
        <source>There is no DMARC policy.</source>
        <translation>Es gibt keine DMARC-Richtlinie.</translation>
    </message>
    <message>
        <source>What proves the sender is in place; publish the DMARC record as well.</source>
        <translation>Was den Absender beweist, ist vorhanden; veröffentlichen Sie auch den DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>And nothing in this message proves that it comes from %1.</source>
        <translation>Und nichts in dieser Nachricht beweist, dass sie von %1 kommt.</translation>
    </message>
    <message>
        <source>Could not find out.</source>
        <translation>Nicht feststellbar.</translation>
    </message>
    <message>
        <source>The DNS did not answer; try again later.</source>
        <translation>Das DNS hat nicht geantwortet; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The DMARC record is broken.</source>
        <translation>Der DMARC-Eintrag ist defekt.</translation>
    </message>
    <message>
        <source>Receivers act as if there were none.</source>
        <translation>Empfänger handeln, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>Die Nachricht trägt keine Signatur.</translation>
    </message>
    <message>
        <source>has no SPF record</source>
        <translation>hat keinen SPF-Eintrag</translation>
    </message>
    <message>
        <source>has several SPF records</source>
        <translation>hat mehrere SPF-Einträge</translation>
    </message>
    <message>
        <source>has a mistake in it</source>
        <translation>enthält einen Fehler</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>nicht abfragbar</translation>
    </message>
    <message>
        <source>leads back to a record above it</source>
        <translation>führt zu einem Eintrag weiter oben zurück</translation>
    </message>
    <message>
        <source>depends on the message</source>
        <translation>hängt von der Nachricht ab</translation>
    </message>
    <message>
        <source>names no domain</source>
        <translation>nennt keine Domain</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>dort ist nichts</translation>
    </message>
    <message>
        <source>more than 10 mail exchangers</source>
        <translation>mehr als 10 MX-Server</translation>
    </message>
    <message>
        <source>not followed further</source>
        <translation>nicht weiter verfolgt</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>Verbreitet sich</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>CNAME in the way</source>
        <translation>CNAME im Weg</translation>
    </message>
    <message>
        <source>Doubled name</source>
        <translation>Doppelter Name</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Falscher Ort</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>Abgeflacht</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Nur per Wildcard</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Schwacher Schlüssel</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Servers disagree</source>
        <translation>Uneinige Server</translation>
    </message>
    <message>
        <source>DNSSEC broken</source>
        <translation>DNSSEC defekt</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Gestörter Server</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>The record stands there as planned.</source>
        <translation>Der Eintrag steht dort wie geplant.</translation>
    </message>
    <message>
        <source>The record stands there as planned, reached through a CNAME.</source>
        <translation>Der Eintrag steht dort wie geplant, erreicht über einen CNAME.</translation>
    </message>
    <message>
        <source>A record further up the domain already does this.</source>
        <translation>Ein Eintrag weiter oben in der Domain erledigt das schon.</translation>
    </message>
    <message>
        <source>The server answered: it has no such record yet.</source>
        <translation>Der Server hat geantwortet: Er hat noch keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Your name servers have the record; not everyone else sees it yet.</source>
        <translation>Ihre Nameserver haben den Eintrag; noch sehen ihn nicht alle anderen.</translation>
    </message>
    <message>
        <source>The value from before the change is still given out.</source>
        <translation>Der Wert von vor der Änderung wird noch ausgegeben.</translation>
    </message>
    <message>
        <source>There is a record, but its value is not the planned one.</source>
        <translation>Es gibt einen Eintrag, aber sein Wert ist nicht der geplante.</translation>
    </message>
    <message>
        <source>There are several records where only one may be.</source>
        <translation>Es gibt mehrere Einträge, wo nur einer stehen darf.</translation>
    </message>
    <message>
        <source>There is a record at this name, but of another type.</source>
        <translation>Unter diesem Namen gibt es einen Eintrag, aber von einem anderen Typ.</translation>
    </message>
    <message>
        <source>A CNAME stands at this name, so nothing else can.</source>
        <translation>Unter diesem Namen steht ein CNAME, deshalb kann dort nichts anderes stehen.</translation>
    </message>
    <message>
        <source>The record was published with the domain twice in its name.</source>
        <translation>Der Eintrag wurde mit doppelter Domain im Namen veröffentlicht.</translation>
    </message>
    <message>
        <source>The record was published under another name.</source>
        <translation>Der Eintrag wurde unter einem anderen Namen veröffentlicht.</translation>
    </message>
    <message>
        <source>The DNS host answers with addresses instead of the CNAME: it is proxied or flattened.</source>
        <translation>Der DNS-Anbieter antwortet mit Adressen statt mit dem CNAME: Er läuft über einen Proxy oder wird abgeflacht.</translation>
    </message>
    <message>
        <source>A wildcard record answers for this name, not the planned record.</source>
        <translation>Für diesen Namen antwortet ein Wildcard-Eintrag, nicht der geplante Eintrag.</translation>
    </message>
    <message>
        <source>The value was changed on the way, for example by quotes, blanks or being cut off.</source>
        <translation>Der Wert wurde unterwegs verändert, zum Beispiel durch Anführungszeichen, Leerzeichen oder Abschneiden.</translation>
    </message>
    <message>
        <source>The key published there is too short for today&apos;s receivers.</source>
        <translation>Der dort veröffentlichte Schlüssel ist für heutige Empfänger zu kurz.</translation>
    </message>
    <message>
        <source>The key published there is empty, which means that it was withdrawn.</source>
        <translation>Der dort veröffentlichte Schlüssel ist leer. Das heißt, er wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Your name servers do not all say the same.</source>
        <translation>Ihre Nameserver sagen nicht alle dasselbe.</translation>
    </message>
    <message>
        <source>DNSSEC signatures do not fit, so careful resolvers throw the answer away.</source>
        <translation>Die DNSSEC-Signaturen passen nicht, deshalb verwerfen vorsichtige Resolver die Antwort.</translation>
    </message>
    <message>
        <source>The server said that it failed: whether the record is there is not known.</source>
        <translation>Der Server hat eine Störung gemeldet: Ob der Eintrag dort steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer came in time: whether the record is there is not known.</source>
        <translation>Es kam rechtzeitig keine Antwort: Ob der Eintrag dort steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server would not answer us: whether the record is there is not known.</source>
        <translation>Der Server wollte uns nicht antworten: Ob der Eintrag dort steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>We could not ask: whether the record is there is not known.</source>
        <translation>Wir konnten nicht fragen: Ob der Eintrag dort steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not asked yet: asking before your name servers have it would make caches remember its absence.</source>
        <translation>Noch nicht gefragt: Würden wir fragen, bevor Ihre Nameserver ihn haben, merkten sich Caches sein Fehlen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Make a new record.</source>
        <translation>Legen Sie einen neuen Eintrag an.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second one.</source>
        <translation>Bearbeiten Sie den vorhandenen Eintrag; fügen Sie keinen zweiten hinzu.</translation>
    </message>
    <message>
        <source>It is there already: leave it as it is.</source>
        <translation>Er ist schon vorhanden: Lassen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Proves who you are</source>
        <translation>Beweist, wer Sie sind</translation>
    </message>
    <message>
        <source>Says who may send</source>
        <translation>Sagt, wer senden darf</translation>
    </message>
    <message>
        <source>Says what to do with fakes</source>
        <translation>Sagt, was mit Fälschungen geschieht</translation>
    </message>
    <message>
        <source>Takes back what bounces</source>
        <translation>Nimmt Unzustellbares zurück</translation>
    </message>
    <message>
        <source>Shows that the domain is yours</source>
        <translation>Zeigt, dass die Domain Ihnen gehört</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Gut zu haben</translation>
    </message>
    <message>
        <source>return path</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>This record makes DMARC pass.</source>
        <translation>Dieser Eintrag lässt DMARC bestehen.</translation>
    </message>
    <message>
        <source>The sender asks for this record; DMARC does not pass by it on this route.</source>
        <translation>Der Absender verlangt diesen Eintrag; DMARC besteht auf diesem Versandweg nicht durch ihn.</translation>
    </message>
    <message>
        <source>This is the DMARC record itself: receivers look here for your wishes.</source>
        <translation>Das ist der DMARC-Eintrag selbst: Empfänger sehen hier nach, was Sie wünschen.</translation>
    </message>
    <message>
        <source>DMARC does not depend on this record.</source>
        <translation>DMARC hängt nicht von diesem Eintrag ab.</translation>
    </message>
    <message>
        <source>Your name servers</source>
        <translation>Ihre Nameserver</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Ihr Netzwerk</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Die Welt</translation>
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
        <translation>Standard-Mailserver</translation>
    </message>
    <message>
        <source>Zuora email by Advanced SMTP (Amazon SES)</source>
        <translation>Zuora-E-Mail über Advanced SMTP (Amazon SES)</translation>
    </message>
    <message>
        <source>Zuora email by Zuora&apos;s default mail server</source>
        <translation>Zuora-E-Mail über den Standard-Mailserver von Zuora</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (your own server)</source>
        <translation>Zuora-E-Mail über External SMTP (Ihr eigener Server)</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (%1)</source>
        <translation>Zuora-E-Mail über External SMTP (%1)</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>Ihrem DNS-Anbieter</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>%1 to add</source>
        <translation>%1 hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 to replace</source>
        <translation>%1 zu ersetzen</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <translation>%1 zu löschen</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 in Ordnung</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>There is nothing to verify.</source>
        <translation>Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The record is in place everywhere we asked.</source>
        <translation>Der Eintrag ist überall vorhanden, wo wir gefragt haben.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are in place everywhere we asked.</source>
        <translation>
            <numerusform>Der %n Eintrag ist überall vorhanden, wo wir gefragt haben.</numerusform>
            <numerusform>Alle %n Einträge sind überall vorhanden, wo wir gefragt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not ask your name servers, so we cannot say what is published.</source>
        <translation>Wir konnten Ihre Nameserver nicht fragen und können deshalb nicht sagen, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The record is live on your name servers.</source>
        <translation>Der Eintrag ist auf Ihren Nameservern sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers.</source>
        <translation>
            <numerusform>Der %n Eintrag ist auf Ihren Nameservern sichtbar.</numerusform>
            <numerusform>Alle %n Einträge sind auf Ihren Nameservern sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers that answered; not all of them did.</source>
        <translation>Der Eintrag ist auf den Nameservern sichtbar, die geantwortet haben; nicht alle haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>Der %n Eintrag ist auf den Nameservern sichtbar, die geantwortet haben; nicht alle haben geantwortet.</numerusform>
            <numerusform>Alle %n Einträge sind auf den Nameservern sichtbar, die geantwortet haben; nicht alle haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>%1 von %n Eintrag ist auf den Nameservern sichtbar, die geantwortet haben; nicht alle haben geantwortet.</numerusform>
            <numerusform>Auf den Nameservern sichtbar, die geantwortet haben: %1 von %n Einträgen. Nicht alle haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not live on your name servers yet.</source>
        <translation>Der Eintrag ist auf Ihren Nameservern noch nicht sichtbar.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records is live on your name servers yet.</source>
        <translation>
            <numerusform>Der %n Eintrag ist auf Ihren Nameservern noch nicht sichtbar.</numerusform>
            <numerusform>Keiner der %n Einträge ist bisher auf Ihren Nameservern sichtbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on your name servers.</source>
        <translation>
            <numerusform>%1 von %n Eintrag ist auf Ihren Nameservern sichtbar.</numerusform>
            <numerusform>Auf Ihren Nameservern sichtbar: %1 von %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The world should see them by %1.</source>
        <translation>Die Welt sollte sie bis %1 sehen.</translation>
    </message>
    <message>
        <source>The world should see what is live now by %1.</source>
        <translation>Was jetzt sichtbar ist, sollte die Welt bis %1 sehen.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>For all who send 5,000 messages or more a day to Gmail addresses. What fails is turned away.</source>
        <translation>Für alle, die täglich 5.000 oder mehr Nachrichten an Gmail-Adressen senden. Was nicht besteht, wird abgewiesen.</translation>
    </message>
    <message>
        <source>For all who send in bulk to Yahoo and AOL addresses. What fails is turned away.</source>
        <translation>Für alle, die Massen-E-Mails an Adressen bei Yahoo und AOL senden. Was nicht besteht, wird abgewiesen.</translation>
    </message>
    <message>
        <source>For all who send more than 5,000 messages a day to Outlook, Hotmail and Live addresses. What fails is turned away.</source>
        <translation>Für alle, die täglich mehr als 5.000 Nachrichten an Adressen bei Outlook, Hotmail und Live senden. Was nicht besteht, wird abgewiesen.</translation>
    </message>
    <message>
        <source>For all who send in bulk to iCloud addresses. What fails is turned away.</source>
        <translation>Für alle, die Massen-E-Mails an iCloud-Adressen senden. Was nicht besteht, wird abgewiesen.</translation>
    </message>
    <message>
        <source>For everybody. What fails lands in spam at best.</source>
        <translation>Für alle. Was nicht besteht, landet bestenfalls im Spam.</translation>
    </message>
    <message>
        <source>From the DNS</source>
        <translation>Aus dem DNS</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>Aus der Nachricht</translation>
    </message>
    <message>
        <source>Only you know</source>
        <translation>Das wissen nur Sie</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF-Eintrag</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Report address</source>
        <translation>Berichtsadresse</translation>
    </message>
    <message>
        <source>SPF passes</source>
        <translation>SPF besteht</translation>
    </message>
    <message>
        <source>DKIM passes</source>
        <translation>DKIM besteht</translation>
    </message>
    <message>
        <source>SPF fits From</source>
        <translation>SPF passt zu „Von“</translation>
    </message>
    <message>
        <source>DKIM fits From</source>
        <translation>DKIM passt zu „Von“</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>DMARC besteht</translation>
    </message>
    <message>
        <source>Server has a name</source>
        <translation>Server hat Namen</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Under 0.3 % spam</source>
        <translation>Unter 0,3 % Spam</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>Abbestell-Link</translation>
    </message>
    <message>
        <source>Only who agreed</source>
        <translation>Nur mit Zustimmung</translation>
    </message>
    <message>
        <source>The domain says which servers may send for it.</source>
        <translation>Die Domain sagt, welche Server für sie senden dürfen.</translation>
    </message>
    <message>
        <source>The key that proves the signatures is in the DNS.</source>
        <translation>Der Schlüssel, mit dem sich die Signaturen prüfen lassen, steht im DNS.</translation>
    </message>
    <message>
        <source>The domain says what shall happen to fakes; watching only (p=none) is enough.</source>
        <translation>Die Domain sagt, was mit Fälschungen geschehen soll; nur Beobachten (p=none) genügt.</translation>
    </message>
    <message>
        <source>The DMARC record asks for reports (rua).</source>
        <translation>Der DMARC-Eintrag verlangt Berichte (rua).</translation>
    </message>
    <message>
        <source>The server that handed the message over may send for its return address.</source>
        <translation>Der Server, der die Nachricht übergeben hat, darf für ihre Rücksendeadresse senden.</translation>
    </message>
    <message>
        <source>A signature of the message is right.</source>
        <translation>Eine Signatur der Nachricht stimmt.</translation>
    </message>
    <message>
        <source>SPF passes for a return address in the domain that stands in From. On Advanced SMTP it cannot: the return address is Amazon’s.</source>
        <translation>SPF besteht für eine Rücksendeadresse in der Domain, die unter „Von“ steht. Bei Advanced SMTP geht das nicht: Die Rücksendeadresse gehört Amazon.</translation>
    </message>
    <message>
        <source>A signature is right and made by the domain that stands in From.</source>
        <translation>Eine Signatur stimmt und stammt von der Domain, die unter „Von“ steht.</translation>
    </message>
    <message>
        <source>SPF or DKIM passes for the domain that stands in From.</source>
        <translation>SPF oder DKIM besteht für die Domain, die unter „Von“ steht.</translation>
    </message>
    <message>
        <source>The address of the sending server has a name, and that name leads back to it (reverse DNS).</source>
        <translation>Die Adresse des sendenden Servers hat einen Namen, und dieser Name führt zu ihr zurück (Reverse DNS).</translation>
    </message>
    <message>
        <source>The message came over an encrypted connection (TLS).</source>
        <translation>Die Nachricht kam über eine verschlüsselte Verbindung (TLS).</translation>
    </message>
    <message>
        <source>Fewer than 3 in 1,000 of your messages are reported as spam. Google Postmaster Tools shows yours.</source>
        <translation>Weniger als 3 von 1.000 Ihrer Nachrichten werden als Spam gemeldet. Google Postmaster Tools zeigt Ihren Wert.</translation>
    </message>
    <message>
        <source>Newsletters and offers can be stopped by one click. Invoices need no such link.</source>
        <translation>Newsletter und Angebote lassen sich mit einem Klick abbestellen. Rechnungen brauchen keinen solchen Link.</translation>
    </message>
    <message>
        <source>You write only to those who agreed to it.</source>
        <translation>Sie schreiben nur an Personen, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>up to you</source>
        <translation>liegt bei Ihnen</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Spreading: your name servers have it, not every resolver has followed yet.</source>
        <translation>Verbreitet sich: Ihre Nameserver haben ihn, noch nicht jeder Resolver ist nachgekommen.</translation>
    </message>
    <message>
        <source>Spreading until %1: your name servers have it, not every resolver has followed yet.</source>
        <translation>Verbreitet sich bis %1: Ihre Nameserver haben ihn, noch nicht jeder Resolver ist nachgekommen.</translation>
    </message>
    <message>
        <source>Nothing has to change in your DNS, but elsewhere: </source>
        <translation>In Ihrem DNS muss nichts geändert werden, aber anderswo: </translation>
    </message>
    <message>
        <source>somebody else keeps a record, and the change is made there, as said below.</source>
        <translation>Jemand anders führt einen Eintrag, und dort wird er geändert, wie unten steht.</translation>
    </message>
    <message>
        <source>Look before you publish what is marked “Check first”.</source>
        <translation>Sehen Sie nach, bevor Sie veröffentlichen, was mit „Erst prüfen“ gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>What is published at those names could not be read when this list was made. A second SPF or DMARC record beside one that is there breaks both.</source>
        <translation>Was unter diesen Namen veröffentlicht ist, ließ sich nicht lesen, als diese Liste entstand. Ein zweiter SPF- oder DMARC-Eintrag neben einem vorhandenen macht beide unbrauchbar.</translation>
    </message>
    <message>
        <source>What is published here could not be read. Look first: add this only if nothing of its kind is there.</source>
        <translation>Was hier veröffentlicht ist, ließ sich nicht lesen. Sehen Sie erst nach: Fügen Sie dies nur hinzu, wenn dort nichts dieser Art steht.</translation>
    </message>
    <message>
        <source>Where it says CHECK FIRST, I could not read what is published there now. Please look before you add anything: a second SPF or DMARC record beside one that is there would break both. If something is there, please send it to me instead of adding the record.</source>
        <translation>Wo ERST PRÜFEN steht, konnte ich nicht lesen, was dort jetzt veröffentlicht ist. Bitte sehen Sie nach, bevor Sie etwas hinzufügen: Ein zweiter SPF- oder DMARC-Eintrag neben einem vorhandenen würde beide unbrauchbar machen. Wenn dort etwas steht, schicken Sie es mir bitte, statt den Eintrag hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Erst prüfen</translation>
    </message>
    <message>
        <source>What is published there could not be read: look before you publish anything.</source>
        <translation>Was dort veröffentlicht ist, ließ sich nicht lesen: Sehen Sie nach, bevor Sie etwas veröffentlichen.</translation>
    </message>
    <message>
        <source>check %1 first</source>
        <translation>%1 erst prüfen</translation>
    </message>
    <message>
        <source>Nothing to change in your DNS, but elsewhere</source>
        <translation>In Ihrem DNS nichts zu ändern, aber anderswo</translation>
    </message>
    <message>
        <source>%1 to check first</source>
        <translation>%1 erst zu prüfen</translation>
    </message>
    <message>
        <source>%1 to change elsewhere</source>
        <translation>%1 anderswo zu ändern</translation>
    </message>
    <message>
        <source>The record is live on your name servers; %1 could not be asked.</source>
        <translation>Der Eintrag ist auf Ihren Nameservern sichtbar; %1 ließ sich nicht fragen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers; %1 could not be asked.</source>
        <translation>
            <numerusform>Der Eintrag ist auf Ihren Nameservern sichtbar; %1 ließ sich nicht fragen.</numerusform>
            <numerusform>Alle %n Einträge sind auf Ihren Nameservern sichtbar; %1 ließ sich nicht fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>Der Eintrag ist auf den Nameservern sichtbar, die wir gefragt haben: %1 ihrer %2 Adressen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>
            <numerusform>Der Eintrag ist auf den Nameservern sichtbar, die wir gefragt haben: %1 ihrer %2 Adressen.</numerusform>
            <numerusform>Alle %n Einträge sind auf den Nameservern sichtbar, die wir gefragt haben: %1 ihrer %2 Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether everyone who asks there sees them is not known. The name servers decide: it is asked again.</source>
        <translation>Ob alle sie sehen, die dort fragen, ist nicht bekannt. Maßgeblich sind die Nameserver: Es wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>SPF lookups: %1 -&gt; %2 of %3</source>
        <translation>SPF-Abfragen: %1 -&gt; %2 von %3</translation>
    </message>
    <message>
        <source>| Do | Type | Name | Value | TTL |</source>
        <comment>The head of a table in Markdown: keep the bars.</comment>
        <translation>| Aktion | Typ | Name | Wert | TTL |</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>Before, %1 at %2: %3</source>
        <translation>Vorher, %1 unter %2: %3</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>A domain that sends no mail</source>
        <translation>Eine Domain, die keine E-Mails versendet</translation>
    </message>
    <message>
        <source>DNS records for %1, which sends no mail</source>
        <translation>DNS-Einträge für %1, das keine E-Mails versendet</translation>
    </message>
    <message>
        <source>%1 sends no mail. For mailboxes to refuse what others send in its name, the DNS records below are needed at %2.</source>
        <translation>%1 versendet keine E-Mails. Damit Postfächer abweisen, was andere in diesem Namen senden, werden die folgenden DNS-Einträge bei %2 gebraucht.</translation>
    </message>
    <message>
        <source>%1 sends no mail. </source>
        <translation>%1 versendet keine E-Mails. </translation>
    </message>
    <message>
        <source>So that receivers refuse what is sent in its name, </source>
        <translation>Damit Empfänger abweisen, was in diesem Namen gesendet wird, </translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>You already publish a key for %1.</source>
        <translation>Sie veröffentlichen schon einen Schlüssel für %1.</translation>
    </message>
    <message>
        <source>External SMTP: invoices go the way your other mail goes, under your own control.</source>
        <translation>External SMTP: Rechnungen gehen den Weg Ihrer übrigen E-Mails und bleiben unter Ihrer Kontrolle.</translation>
    </message>
    <message>
        <source>Advanced SMTP: signed with your domain’s name, no server and no contract needed.</source>
        <translation>Advanced SMTP: signiert mit dem Namen Ihrer Domain, ohne Server und ohne Vertrag.</translation>
    </message>
    <message>
        <source>Advanced SMTP: it signs with your domain’s name. First give one active Zuora user a work address in this domain.</source>
        <translation>Advanced SMTP: Es signiert mit dem Namen Ihrer Domain. Geben Sie zuerst einem aktiven Zuora-Benutzer eine geschäftliche Adresse in dieser Domain.</translation>
    </message>
    <message>
        <source>Default server: the least work. Mail is not signed; DMARC passes by SPF alone.</source>
        <translation>Standard-Mailserver: der geringste Aufwand. E-Mails werden nicht signiert; DMARC besteht nur durch SPF.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1: own server</source>
        <translation>%1: eigener Server</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were in place.</source>
        <translation>
            <numerusform>%n Eintrag war vorhanden.</numerusform>
            <numerusform>Alle %n Einträge waren vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for DNS</source>
        <translation>Wartet auf DNS</translation>
    </message>
    <message>
        <source>%1 of %2 records were in place.</source>
        <translation>Vorhanden waren %1 von %2 Einträgen.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>The file is damaged, or not one of ours. Remove it here, or put a copy that you kept in its place.</source>
        <translation>Die Datei ist beschädigt oder keine von uns. Entfernen Sie sie hier oder legen Sie eine aufbewahrte Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>Noch keine Domain</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saved by a newer version of Senderwright: it can be looked at, not changed.</source>
        <translation>Mit einer neueren Version von Senderwright gespeichert: Sie können sie ansehen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>surroundings</name>
    <message>
        <source>office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>weit weg</translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>nicht abfragbar</translation>
    </message>
    <message>
        <source>We do not know: %1.</source>
        <translation>Wir wissen es nicht: %1.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>no such domain</source>
        <translation>Domain unbekannt</translation>
    </message>
    <message>
        <source>Nobody has registered this name. Check the spelling.</source>
        <translation>Niemand hat diesen Namen registriert. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The zone’s own name servers could not be found just now. That does not mean there are none.</source>
        <translation>Die Nameserver der Zone selbst waren gerade nicht zu finden. Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>DNS bei %1</translation>
    </message>
    <message>
        <source>Your records are kept there: that is the panel you will need.</source>
        <translation>Ihre Einträge liegen dort: Diese Oberfläche werden Sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>%n Nameserver</numerusform>
            <numerusform>%n Nameserver</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this DNS host; its panel will show you where records are kept.</source>
        <translation>Wir kennen diesen DNS-Anbieter nicht; seine Oberfläche zeigt Ihnen, wo die Einträge liegen.</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>no mail servers</source>
        <translation>keine Mailserver</translation>
    </message>
    <message>
        <source>Replies to invoices have nowhere to go.</source>
        <translation>Antworten auf Rechnungen kommen nirgends an.</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>empfängt E-Mails</translation>
    </message>
    <message>
        <source>Replies and bounces arrive here.</source>
        <translation>Antworten und Unzustellbares kommen hier an.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>no SPF record</source>
        <translation>kein SPF-Eintrag</translation>
    </message>
    <message>
        <source>We will plan one.</source>
        <translation>Wir planen einen.</translation>
    </message>
    <message>
        <source>several SPF records</source>
        <translation>mehrere SPF-Einträge</translation>
    </message>
    <message>
        <source>There may be only one: receivers treat several as an error. We will merge them.</source>
        <translation>Es darf nur einen geben: Empfänger werten mehrere als Fehler. Wir führen sie zusammen.</translation>
    </message>
    <message>
        <source>SPF: %1 lookups</source>
        <translation>SPF: %1 Abfragen</translation>
    </message>
    <message>
        <source>Receivers stop at 10 lookups and then treat the record as broken.</source>
        <translation>Empfänger hören nach 10 Abfragen auf und werten den Eintrag dann als defekt.</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>SPF-Eintrag</translation>
    </message>
    <message>
        <source>Costs %1 of 10 lookups. We will merge into it, never replace what it allows.</source>
        <translation>Kostet %1 von 10 Abfragen. Wir ergänzen ihn und nehmen nichts weg, was er erlaubt.</translation>
    </message>
    <message>
        <source>We will merge into it, never replace what it allows.</source>
        <translation>Wir ergänzen ihn und nehmen nichts weg, was er erlaubt.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>no DKIM key seen</source>
        <translation>kein DKIM-Schlüssel gesehen</translation>
    </message>
    <message>
        <source>We looked where known vendors put theirs; others cannot be listed.</source>
        <translation>Wir haben dort nachgesehen, wo bekannte Anbieter ihre ablegen; andere lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>DKIM keys: %1</source>
        <translation>DKIM-Schlüssel: %1</translation>
    </message>
    <message>
        <source>Somebody signs mail for this domain already. These stay as they are.</source>
        <translation>Jemand signiert schon E-Mails für diese Domain. Diese Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>no DMARC record</source>
        <translation>kein DMARC-Eintrag</translation>
    </message>
    <message>
        <source>We will plan one that only watches, to begin with.</source>
        <translation>Wir planen einen, der zunächst nur beobachtet.</translation>
    </message>
    <message>
        <source>several DMARC records</source>
        <translation>mehrere DMARC-Einträge</translation>
    </message>
    <message>
        <source>Receivers then act as if there were none.</source>
        <translation>Empfänger handeln dann, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>DMARC: no reports</source>
        <translation>DMARC: keine Berichte</translation>
    </message>
    <message>
        <source>A policy is published, but nobody is told what happens to the mail.</source>
        <translation>Eine Richtlinie ist veröffentlicht, aber niemand erfährt, was mit den E-Mails geschieht.</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>DMARC-Eintrag</translation>
    </message>
    <message>
        <source>We keep it and complete it where that is needed.</source>
        <translation>Wir behalten ihn und ergänzen ihn, wo es nötig ist.</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>Answers can be checked for forgery.</source>
        <translation>Antworten lassen sich auf Fälschung prüfen.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>That is common, and not needed for this.</source>
        <translation>Das ist üblich und hierfür nicht nötig.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>DKIM: left over</source>
        <translation>DKIM: Überbleibsel</translation>
    </message>
    <message>
        <source>Only an alias is there, and it leads to no key: an earlier provider left it behind.</source>
        <translation>Dort steht nur ein Alias, und er führt zu keinem Schlüssel: Ein früherer Anbieter hat ihn hinterlassen.</translation>
    </message>
    <message>
        <source>We do not know: the servers of the domain were not found.</source>
        <translation>Nicht bekannt: Die Server der Domain wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>nimmt keine E-Mail an (Null-MX)</translation>
    </message>
    <message>
        <source>Replies to invoices and bounces cannot arrive at this domain.</source>
        <translation>Antworten auf Rechnungen und Rückläufer können bei dieser Domain nicht ankommen.</translation>
    </message>
    <message>
        <source>It is kept at %1: changes are made there, not in your DNS.</source>
        <translation>Er wird bei %1 geführt: Geändert wird er dort, nicht in Ihrem DNS.</translation>
    </message>
    <message>
        <source>%1 keeps it: changes are made in its console (%2), not in your DNS.</source>
        <translation>%1 führt ihn: Geändert wird er in dessen Konsole (%2), nicht in Ihrem DNS.</translation>
    </message>
    <message>
        <source>DKIM: no usable key</source>
        <translation>DKIM: kein brauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>What stands there cannot verify a signature: withdrawn, damaged, or no key at all.</source>
        <translation>Was dort steht, kann keine Signatur prüfen: zurückgezogen, beschädigt oder gar kein Schlüssel.</translation>
    </message>
    <message>
        <source>DMARC: inherited (%1)</source>
        <translation>DMARC: geerbt (%1)</translation>
    </message>
    <message>
        <source>The record of %1 holds here as well, with the policy %2. We keep it so.</source>
        <translation>Der Eintrag von %1 gilt auch hier, mit der Richtlinie %2. Wir lassen es so.</translation>
    </message>
</context>
<context>
    <name>sw::gui::Desk</name>
    <message>
        <source>Setups (*.senderwright *.json)</source>
        <translation>Einrichtungen (*.senderwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Kopie importieren</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Kopie gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SetupWindow</name>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>Dies ist eine Übung: Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Read-only: save a copy to keep your changes.</source>
        <translation>Schreibgeschützt: Speichern Sie eine Kopie, um Ihre Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>Everything is saved. Every change is, at once.</source>
        <translation>Alles ist gespeichert. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet; it is tried again while this window is open. To be safe, save a copy elsewhere (in the menu).</source>
        <translation>Ihre letzte Änderung ist noch nicht gespeichert; es wird weiter versucht, solange dieses Fenster offen ist. Speichern Sie zur Sicherheit eine Kopie an einem anderen Ort (im Menü).</translation>
    </message>
    <message>
        <source>This setup was saved by a newer version of Senderwright and is open read-only: nothing that you change here is saved.</source>
        <translation>Diese Einrichtung wurde mit einer neueren Version von Senderwright gespeichert und ist schreibgeschützt geöffnet: Nichts, was Sie hier ändern, wird gespeichert.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save a copy (in the menu) and go on with that.</source>
        <translation>Aktualisieren Sie Senderwright oder speichern Sie eine Kopie (im Menü) und arbeiten Sie damit weiter.</translation>
    </message>
    <message>
        <source>This setup is open in another Senderwright and therefore read-only here: nothing that you change in this window is saved.</source>
        <translation>Diese Einrichtung ist in einem anderen Senderwright geöffnet und deshalb hier schreibgeschützt: Nichts, was Sie in diesem Fenster ändern, wird gespeichert.</translation>
    </message>
    <message>
        <source>Go on in the other window, or save a copy (in the menu).</source>
        <translation>Arbeiten Sie im anderen Fenster weiter oder speichern Sie eine Kopie (im Menü).</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last change could not be saved.</source>
        <translation>Ihre letzte Änderung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SystemTray</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Senderwright is watching your records</source>
        <translation>Senderwright beobachtet Ihre Einträge</translation>
    </message>
</context>
<context>
    <name>sw::gui::TrayNotifier</name>
    <message>
        <source>%1: all records are in place</source>
        <translation>%1: Alle Einträge sind vorhanden</translation>
    </message>
    <message>
        <source>%1: there is news</source>
        <translation>%1: Es gibt Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>sw::ui::AcceptanceCard</name>
    <message>
        <source>Will they accept it?</source>
        <translation>Wird die E-Mail angenommen?</translation>
    </message>
    <message>
        <source>What the large mailbox providers ask of those who send a lot, and what can be seen of it from here.</source>
        <translation>Was die großen Postfachanbieter von denen verlangen, die viel senden, und was davon von hier aus zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>sw::ui::AdvancedSection</name>
    <message>
        <source>&amp;Domain identity: every address of the domain</source>
        <translation>&amp;Domain-Identität: jede Adresse der Domain</translation>
    </message>
    <message>
        <source>&amp;Email identity: one address only</source>
        <translation>&amp;E-Mail-Identität: nur eine Adresse</translation>
    </message>
    <message>
        <source>&amp;Paste what Zuora’s DKIM Settings dialog shows</source>
        <translation>&amp;Fügen Sie ein, was Zuoras Dialog „DKIM Settings“ zeigt</translation>
    </message>
    <message>
        <source>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Names with or without your domain, in any layout</source>
        <translation>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Namen mit oder ohne Ihre Domain, in beliebiger Anordnung</translation>
    </message>
    <message>
        <source>Developer or Central &amp;Sandbox too (three more CNAMEs)</source>
        <translation>Auch Developer oder Central &amp;Sandbox (drei weitere CNAMEs)</translation>
    </message>
    <message>
        <source>Identity in Zuora</source>
        <translation>Identität in Zuora</translation>
    </message>
    <message>
        <source>With an email identity Amazon signs with its own name only, so DMARC never passes.</source>
        <translation>Mit einer E-Mail-Identität signiert Amazon nur mit dem eigenen Namen, deshalb besteht DMARC nie.</translation>
    </message>
    <message>
        <source>Choose the domain identity if you can.</source>
        <translation>Wählen Sie die Domain-Identität, wenn Sie können.</translation>
    </message>
    <message>
        <source>In Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</source>
        <translation>In Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</translation>
    </message>
</context>
<context>
    <name>sw::ui::BudgetGauge</name>
    <message>
        <source>DNS lookups: could not be counted</source>
        <translation>DNS-Abfragen: nicht zählbar</translation>
    </message>
    <message>
        <source>DNS lookups %1 of %2</source>
        <translation>DNS-Abfragen %1 von %2</translation>
    </message>
    <message>
        <source>DNS lookups %1 → %2 of %3</source>
        <translation>DNS-Abfragen %1 → %2 von %3</translation>
    </message>
</context>
<context>
    <name>sw::ui::BusyRow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
</context>
<context>
    <name>sw::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::DefaultSection</name>
    <message>
        <source>&amp;Email of the tenant profile</source>
        <translation>&amp;E-Mail-Adresse des Tenant-Profils</translation>
    </message>
    <message>
        <source>Email of the tenant profile</source>
        <translation>E-Mail-Adresse des Tenant-Profils</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>In Zuora: Administration Settings › Manage Tenant Profile. Zuora sends in its name.</source>
        <translation>In Zuora: Administration Settings › Manage Tenant Profile. Zuora sendet in diesem Namen.</translation>
    </message>
    <message>
        <source>This server does not sign, so only SPF can make DMARC pass: the sender’s address has to be in your own domain.</source>
        <translation>Dieser Server signiert nicht, also besteht DMARC nur durch SPF: Die Adresse des Absenders muss in Ihrer eigenen Domain liegen.</translation>
    </message>
    <message>
        <source>%1 is not in %2, so DMARC cannot pass.</source>
        <translation>%1 liegt nicht in %2, deshalb kann DMARC nicht bestehen.</translation>
    </message>
    <message>
        <source>Use an address of %1 in the tenant profile.</source>
        <translation>Nehmen Sie im Tenant-Profil eine Adresse von %1.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DetailsPage</name>
    <message>
        <source>Paste the CNAMEs that Zuora Support sent for &amp;Workflow</source>
        <translation>Fügen Sie die CNAMEs ein, die der Zuora-Support für Workfl&amp;ow geschickt hat</translation>
    </message>
    <message>
        <source>names and values, in any layout</source>
        <translation>Namen und Werte, in beliebiger Anordnung</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them; they hold for Production and all sandboxes at once.</source>
        <translation>Fragen Sie den Zuora Global Support danach; sie gelten für Production und alle Sandboxes zugleich.</translation>
    </message>
    <message>
        <source>What does Zuora show for Advanced SMTP?</source>
        <translation>Was zeigt Zuora für Advanced SMTP?</translation>
    </message>
    <message>
        <source>Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS.</source>
        <translation>Kopieren Sie die DKIM-Einträge aus Zuora und fügen Sie sie ein; wir machen daraus Einträge für Ihr DNS.</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>Wer versendet Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Choose who sends, and give what only its console or its administrator knows.</source>
        <translation>Wählen Sie, wer sendet, und geben Sie an, was nur dessen Konsole oder Administrator weiß.</translation>
    </message>
    <message>
        <source>Which address is in the tenant profile?</source>
        <translation>Welche Adresse steht im Tenant-Profil?</translation>
    </message>
    <message>
        <source>Zuora’s default server sends in that name. It has to be in your domain.</source>
        <translation>Der Standard-Mailserver von Zuora sendet in diesem Namen. Die Adresse muss in Ihrer Domain liegen.</translation>
    </message>
    <message>
        <source>Does this domain receive mail?</source>
        <translation>Empfängt diese Domain E-Mails?</translation>
    </message>
    <message>
        <source>It will say that no mail comes from it. Whether mail still arrives is another matter.</source>
        <translation>Sie wird angeben, dass von ihr keine E-Mails kommen. Ob noch welche ankommen, ist eine andere Frage.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DirectPublishDialog</name>
    <message>
        <source>Publish directly</source>
        <translation>Direkt veröffentlichen</translation>
    </message>
    <message>
        <source>With a key that may change the zone, all records are published at once, or none of them.</source>
        <translation>Mit einem Schlüssel, der die Zone ändern darf, werden alle Einträge auf einmal veröffentlicht oder keiner.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Name server and key</source>
        <translation>Nameserver und Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name server that takes updates</source>
        <translation>&amp;Nameserver, der Änderungen annimmt</translation>
    </message>
    <message>
        <source>The zone&apos;s primary. Hidden ones are not in the zone: ask whoever runs it.</source>
        <translation>Der Primärserver der Zone. Verborgene stehen nicht in der Zone: Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig…</translation>
    </message>
    <message>
        <source>Shows what it takes to undo the last update</source>
        <translation>Zeigt, was nötig wäre, um die letzte Änderung zurückzunehmen</translation>
    </message>
    <message>
        <source>Save un&amp;do file…</source>
        <translation>Rückgängig-&amp;Datei speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Looking at the name server…</source>
        <translation>Beim Nameserver wird nachgesehen…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Looking at what became of it…</source>
        <translation>Es wird nachgesehen, was daraus wurde…</translation>
    </message>
    <message>
        <source>Not possible like this: nothing was changed.</source>
        <translation>So nicht möglich: Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Nothing to change: %1 has it all.</source>
        <translation>Nichts zu ändern: %1 hat schon alles.</translation>
    </message>
    <message>
        <source>This takes the last update back at %1:</source>
        <translation>Dies nimmt die letzte Änderung bei %1 zurück:</translation>
    </message>
    <message>
        <source>Exactly this would be changed at %1:</source>
        <translation>Genau dies würde bei %1 geändert:</translation>
    </message>
    <message>
        <source>Taken back: %1 shows the records as they were.</source>
        <translation>Zurückgenommen: %1 zeigt die Einträge wie zuvor.</translation>
    </message>
    <message>
        <source>Done: %1 shows every record as planned.</source>
        <translation>Fertig: %1 zeigt jeden Eintrag wie geplant.</translation>
    </message>
    <message>
        <source>Go on to watch the world see them.</source>
        <translation>Gehen Sie weiter und sehen Sie zu, wie die Welt sie sieht.</translation>
    </message>
    <message>
        <source>The name server says that all changes were made, but does not show them all.</source>
        <translation>Der Nameserver sagt, dass alle Änderungen ausgeführt sind, zeigt aber nicht alle.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>As seen just now, nothing was changed.</source>
        <translation>Wie eben zu sehen war, wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Take bac&amp;k %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;zurücknehmen</numerusform>
            <numerusform>%n Änderungen &amp;zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>%n Änderung &amp;veröffentlichen</numerusform>
            <numerusform>%n Änderungen &amp;veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>L&amp;ook at what would change</source>
        <translation>Nachs&amp;ehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>Noch &amp;einmal nachsehen</translation>
    </message>
    <message>
        <source>Save undo file</source>
        <translation>Rückgängig-Datei speichern</translation>
    </message>
    <message>
        <source>%1 undo.json</source>
        <translation>%1 undo.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>“senderwright-cli publish --undo” takes the update back with it.</source>
        <translation>„senderwright-cli publish --undo“ nimmt die Änderung damit zurück.</translation>
    </message>
    <message>
        <source>Not saved, so nothing was sent: an update that cannot be taken back is not made.</source>
        <translation>Nicht gespeichert, deshalb wurde nichts gesendet: Eine Änderung, die sich nicht zurücknehmen lässt, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>What takes it back is saved first, in %1.</source>
        <translation>Was die Änderung zurücknimmt, wird zuerst gespeichert, in %1.</translation>
    </message>
    <message>
        <source>Not saved: the undo file still holds the whole update, not the part made.</source>
        <translation>Nicht gespeichert: Die Rückgängig-Datei enthält noch die ganze Änderung, nicht den ausgeführten Teil.</translation>
    </message>
    <message>
        <source>What takes this back is saved in %1.</source>
        <translation>Was dies zurücknimmt, ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Only a part was done: below, what was made and what was not.</source>
        <translation>Nur ein Teil wurde ausgeführt: Unten steht, was ausgeführt wurde und was nicht.</translation>
    </message>
    <message>
        <source>Undo once more to take back the rest.</source>
        <translation>Wählen Sie noch einmal „Rückgängig“, um den Rest zurückzunehmen.</translation>
    </message>
    <message>
        <source>Look again to go on with the rest, or undo what was made.</source>
        <translation>Sehen Sie noch einmal nach, um mit dem Rest weiterzumachen, oder nehmen Sie zurück, was ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DomainPage</name>
    <message>
        <source>Which address do your customers see in From?</source>
        <translation>Welche Adresse sehen Ihre Kunden unter „Von“?</translation>
    </message>
    <message>
        <source>Type the address that your invoices come from. We look at what its domain publishes; nothing is changed.</source>
        <translation>Geben Sie die Adresse ein, von der Ihre Rechnungen kommen. Wir sehen nach, was ihre Domain veröffentlicht; geändert wird nichts.</translation>
    </message>
    <message>
        <source>Practice: a sample domain on this computer. Nothing real is asked or touched.</source>
        <translation>Übung: eine Beispiel-Domain auf diesem Computer. Nichts Echtes wird gefragt oder angerührt.</translation>
    </message>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adresse oder Domain</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Domain: %1 (%2)</source>
        <translation>Domain: %1 (%2)</translation>
    </message>
    <message>
        <source>An address, a domain, or a link copied from anywhere.</source>
        <translation>Eine Adresse, eine Domain oder ein von irgendwo kopierter Link.</translation>
    </message>
    <message>
        <source>It has a past: an earlier provider left records behind.</source>
        <translation>Sie hat eine Vorgeschichte: Ein früherer Anbieter hat Einträge hinterlassen.</translation>
    </message>
    <message>
        <source>No network? Read a &amp;zone file…</source>
        <translation>Kein Netz? &amp;Zonendatei lesen…</translation>
    </message>
    <message>
        <source>A zone file or a saved plan is taken as what is published</source>
        <translation>Eine Zonendatei oder ein gespeicherter Plan gilt dann als das, was veröffentlicht ist</translation>
    </message>
    <message>
        <source>Ask the &amp;DNS again</source>
        <translation>Das &amp;DNS wieder fragen</translation>
    </message>
    <message>
        <source>Read from %1: this is what counts as published.</source>
        <translation>Aus %1 gelesen: Das gilt als veröffentlicht.</translation>
    </message>
    <message>
        <source>Checking later still asks the DNS.</source>
        <translation>Die spätere Prüfung fragt trotzdem das DNS.</translation>
    </message>
    <message>
        <source>Read what is published</source>
        <translation>Lesen, was veröffentlicht ist</translation>
    </message>
    <message>
        <source>Zone files and saved plans (*.zone *.txt *.json *.db);;All files (*)</source>
        <translation>Zonendateien und gespeicherte Pläne (*.zone *.txt *.json *.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidencePopup</name>
    <message>
        <source>all evidence</source>
        <translation>alle Nachweise</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidenceView</name>
    <message>
        <source>Asked %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> über %1</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> um %1</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>sw::ui::ExternalSection</name>
    <message>
        <source>&amp;Paste the DNS records that its console shows</source>
        <translation>&amp;Fügen Sie die DNS-Einträge ein, die die Konsole zeigt</translation>
    </message>
    <message>
        <source>em1234    u1234567.wl123.sendgrid.net
Names with or without your domain, in any layout</source>
        <translation>em1234    u1234567.wl123.sendgrid.net
Namen mit oder ohne Ihre Domain, in beliebiger Anordnung</translation>
    </message>
    <message>
        <source>&amp;Who carries your mail?</source>
        <translation>Wer versendet &amp;Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>Wer versendet Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation>Unser eigener Mailserver</translation>
    </message>
    <message>
        <source>Nothing to fill in: its records are the same for everyone.</source>
        <translation>Nichts auszufüllen: Die Einträge sind für alle gleich.</translation>
    </message>
    <message>
        <source>We do not know yet who carries your mail.</source>
        <translation>Wir wissen noch nicht, wer Ihre E-Mails versendet.</translation>
    </message>
    <message>
        <source>Choose the vendor from the list, or your own server.</source>
        <translation>Wählen Sie den Anbieter aus der Liste oder Ihren eigenen Server.</translation>
    </message>
</context>
<context>
    <name>sw::ui::FinishPage</name>
    <message>
        <source>Hand it over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Die Einträge</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist PDF</source>
        <translation>Checkliste als PDF</translation>
    </message>
    <message>
        <source>Every record with a tick box, before and after, the steps at the DNS host, and what comes next.</source>
        <translation>Jeder Eintrag mit Kästchen zum Abhaken, vorher und nachher, die Schritte beim DNS-Anbieter und wie es weitergeht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen…</translation>
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
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>PDF ö&amp;ffnen</translation>
    </message>
    <message>
        <source>No program answered for PDF files.</source>
        <translation>Kein Programm für PDF-Dateien hat reagiert.</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Die Datei liegt unter %1.</translation>
    </message>
    <message>
        <source>E&amp;xport checklist PDF</source>
        <translation>Checkliste als PDF e&amp;xportieren</translation>
    </message>
    <message>
        <source>%1 DNS checklist.pdf</source>
        <translation>%1 DNS-Checkliste.pdf</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>Checkliste exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Einträge.</translation>
    </message>
    <message>
        <source>Go back to “Records” first.</source>
        <translation>Gehen Sie zuerst zurück zu „Einträge“.</translation>
    </message>
    <message>
        <source>There is no file name.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>Type where the checklist shall go.</source>
        <translation>Geben Sie ein, wohin die Checkliste soll.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n page(s).</source>
        <translation>
            <numerusform>Gespeichert: %1, %n Seite.</numerusform>
            <numerusform>Gespeichert: %1, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the checklist, or give it to the person who runs your DNS.</source>
        <translation>Bewahren Sie die Checkliste auf oder geben Sie sie der Person, die Ihr DNS verwaltet.</translation>
    </message>
    <message>
        <source>Export the checklist and give it to the person who runs your DNS.</source>
        <translation>Exportieren Sie die Checkliste und geben Sie sie der Person, die Ihr DNS verwaltet.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::ui::HostPageDialog</name>
    <message>
        <source>At your DNS host’s own page</source>
        <translation>Auf der Seite Ihres DNS-Anbieters</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Die Seite wird gesucht…</translation>
    </message>
    <message>
        <source>What the DNS host says of itself</source>
        <translation>Was der DNS-Anbieter über sich sagt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Asks for TXT at %1 in the practice world, and nothing else. Nothing is changed.</source>
        <translation>Fragt in der Übungswelt nach TXT unter %1, sonst nichts. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, and nothing else: by your settings only your name servers and your resolver are asked. Nothing is changed.</source>
        <translation>Fragt nach TXT unter %1, sonst nichts: Nach Ihren Einstellungen werden nur Ihre Nameserver und Ihr Resolver gefragt. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there. Nothing is changed.</source>
        <translation>Fragt nach TXT unter %1 und sendet dann eine HTTPS-Anfrage an den dort genannten Host. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there, and another to ask whether it knows the template of %2. Nothing is changed.</source>
        <translation>Fragt nach TXT unter %1 und sendet dann eine HTTPS-Anfrage an den dort genannten Host und eine zweite, ob er die Vorlage von %2 kennt. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>L&amp;ook for the page</source>
        <translation>S&amp;eite suchen</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>Noch &amp;einmal suchen</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host’s panel by hand.</source>
        <translation>Suchen Sie noch einmal, oder gehen Sie von Hand zur Oberfläche des DNS-Anbieters.</translation>
    </message>
    <message>
        <source>Cancelled: nobody is asked any more.</source>
        <translation>Abgebrochen: Es wird niemand mehr gefragt.</translation>
    </message>
    <message>
        <source>The zone names %1. Nobody outside the practice world is asked.</source>
        <translation>Die Zone nennt %1. Außerhalb der Übungswelt wird niemand gefragt.</translation>
    </message>
    <message>
        <source>The zone names %1, which was not asked: by your settings only your name servers and your resolver are asked.</source>
        <translation>Die Zone nennt %1. Dort wurde nicht gefragt: Nach Ihren Einstellungen werden nur Ihre Nameserver und Ihr Resolver gefragt.</translation>
    </message>
    <message>
        <source>Change that in the settings, or go to the DNS host’s panel by hand.</source>
        <translation>Ändern Sie das in den Einstellungen, oder gehen Sie von Hand zur Oberfläche des DNS-Anbieters.</translation>
    </message>
    <message>
        <source>Your DNS host does not take part in Domain Connect for this zone.</source>
        <translation>Ihr DNS-Anbieter macht bei dieser Zone nicht bei Domain Connect mit.</translation>
    </message>
    <message>
        <source>What %1 sent as its settings cannot be understood.</source>
        <translation>Was %1 als Einstellungen gesendet hat, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of its settings.</source>
        <translation>%1 hat statt seiner Einstellungen den HTTP-Status %2 geschickt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is: its certificate is not valid for this name.</source>
        <translation>%1 hat sich nicht ausgewiesen: Sein Zertifikat gilt nicht für diesen Namen.</translation>
    </message>
    <message>
        <source>%1 sent far more than its settings can be.</source>
        <translation>%1 hat viel mehr gesendet, als seine Einstellungen sein können.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>Your DNS host takes part, but does not say where its page is.</source>
        <translation>Ihr DNS-Anbieter macht mit, sagt aber nicht, wo seine Seite ist.</translation>
    </message>
    <message>
        <source>Go to its panel by hand.</source>
        <translation>Gehen Sie von Hand zu seiner Oberfläche.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet bei</translation>
    </message>
    <message>
        <source>Your DNS host says where the page for this zone is.</source>
        <translation>Ihr DNS-Anbieter sagt, wo die Seite für diese Zone ist.</translation>
    </message>
    <message>
        <source>Copy the records into it by hand.</source>
        <translation>Übertragen Sie die Einträge dort von Hand.</translation>
    </message>
    <message>
        <source>It does not say which templates it knows: copy the records into it by hand.</source>
        <translation>Er sagt nicht, welche Vorlagen er kennt: Übertragen Sie die Einträge dort von Hand.</translation>
    </message>
    <message>
        <source>It did not say whether it knows the template of %1: copy the records into it by hand.</source>
        <translation>Er hat nicht gesagt, ob er die Vorlage von %1 kennt: Übertragen Sie die Einträge dort von Hand.</translation>
    </message>
    <message>
        <source>It does not know the template of %1: copy the records into it by hand.</source>
        <translation>Er kennt die Vorlage von %1 nicht: Übertragen Sie die Einträge dort von Hand.</translation>
    </message>
    <message>
        <source>It knows the template of %1: the vendor’s own console can publish the records there.</source>
        <translation>Er kennt die Vorlage von %1: Die Konsole dieses Dienstleisters kann die Einträge dort veröffentlichen.</translation>
    </message>
    <message>
        <source>No browser answered.</source>
        <translation>Kein Browser hat sich gemeldet.</translation>
    </message>
    <message>
        <source>The address is on the clipboard now: paste it into a browser.</source>
        <translation>Die Adresse liegt jetzt in der Zwischenablage: Fügen Sie sie in einen Browser ein.</translation>
    </message>
    <message>
        <source>DNS hosts that take part in Domain Connect say in this way where the page for a zone is.</source>
        <translation>DNS-Anbieter, die bei Domain Connect mitmachen, sagen auf diesem Weg, wo die Seite für eine Zone ist.</translation>
    </message>
    <message>
        <source>Copy the records into its panel by hand: the table has them in the form that it wants.</source>
        <translation>Übertragen Sie die Einträge von Hand in seine Oberfläche: In der Tabelle stehen sie so, wie er sie haben will.</translation>
    </message>
</context>
<context>
    <name>sw::ui::LessonCard</name>
    <message>
        <source>Try another &amp;mistake</source>
        <translation>Noch einen &amp;Fehler ausprobieren</translation>
    </message>
    <message>
        <source>Find a mistake before you meet a real one.</source>
        <translation>Finden Sie einen Fehler, bevor Ihnen ein echter begegnet.</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; this page finds out which and why.</source>
        <translation>Ein Eintrag wird absichtlich falsch veröffentlicht; diese Seite findet heraus, welcher und warum.</translation>
    </message>
    <message>
        <source>Try a &amp;mistake</source>
        <translation>Einen &amp;Fehler ausprobieren</translation>
    </message>
    <message>
        <source>One record is wrong now, on purpose.</source>
        <translation>Ein Eintrag ist jetzt falsch, mit Absicht.</translation>
    </message>
    <message>
        <source>Your name servers are being asked; watch which row is unlike the others.</source>
        <translation>Ihre Nameserver werden gefragt; achten Sie darauf, welche Zeile anders ist als die übrigen.</translation>
    </message>
    <message>
        <source>Publish it &amp;right</source>
        <translation>&amp;Richtig veröffentlichen</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>%1: a mistake, such as: The domain stands twice in the name</comment>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Read below how to mend it, then publish it right.</source>
        <translation>Lesen Sie unten, wie Sie ihn beheben, und veröffentlichen Sie den Eintrag dann richtig.</translation>
    </message>
    <message>
        <source>Published right.</source>
        <translation>Richtig veröffentlicht.</translation>
    </message>
    <message>
        <source>Your name servers are being asked again.</source>
        <translation>Ihre Nameserver werden noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Behoben.</translation>
    </message>
    <message>
        <source>You found and mended every mistake.</source>
        <translation>Sie haben alle Fehler gefunden und behoben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mistake(s) found and mended</source>
        <translation>
            <numerusform>%1 von %n Fehler gefunden und behoben</numerusform>
            <numerusform>%1 von %n Fehlern gefunden und behoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice clock: a minute passes in a second</source>
        <translation>Übungsuhr: Eine Minute vergeht in einer Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>Practice clock: %n times as fast</source>
        <translation>
            <numerusform>Übungsuhr: %n-mal so schnell</numerusform>
            <numerusform>Übungsuhr: %n-mal so schnell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::MessageDrop</name>
    <message>
        <source>&amp;Open a message…</source>
        <translation>Nachricht ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Use the sample message</source>
        <translation>Beispielnachricht &amp;verwenden</translation>
    </message>
    <message>
        <source>The &amp;received message</source>
        <translation>Die &amp;empfangene Nachricht</translation>
    </message>
    <message>
        <source>Source of the received message</source>
        <translation>Quelltext der empfangenen Nachricht</translation>
    </message>
    <message>
        <source>Drop the saved message (.eml) here, or paste its source.
In most mail programs: open the message, then “Show original” or “View source”.</source>
        <translation>Ziehen Sie die gespeicherte Nachricht (.eml) hierher oder fügen Sie ihren Quelltext ein.
In den meisten Mailprogrammen: Nachricht öffnen, dann „Original anzeigen“ oder „Quelltext anzeigen“.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Open a received message</source>
        <translation>Empfangene Nachricht öffnen</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt);;All files (*)</source>
        <translation>Nachrichten (*.eml *.msg *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sw::ui::MistakeButton</name>
    <message>
        <source>Publish with a mista&amp;ke</source>
        <translation>Mit e&amp;inem Fehler veröffentlichen</translation>
    </message>
    <message>
        <source>A lesson: one record is published wrongly on purpose, and you find out which and why</source>
        <translation>Eine Lektion: Ein Eintrag wird absichtlich falsch veröffentlicht, und Sie finden heraus, welcher und warum</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; the next page finds out which and why.</source>
        <translation>Ein Eintrag wird absichtlich falsch veröffentlicht; die nächste Seite findet heraus, welcher und warum.</translation>
    </message>
    <message>
        <source>&amp;Surprise me</source>
        <translation>Ü&amp;berraschung</translation>
    </message>
</context>
<context>
    <name>sw::ui::NoMailSection</name>
    <message>
        <source>&amp;Leave that as it is</source>
        <translation>So &amp;lassen, wie es ist</translation>
    </message>
    <message>
        <source>Published MX records stay. Where there are none, a null MX says that no mail is accepted.</source>
        <translation>Veröffentlichte MX-Einträge bleiben. Wo es keine gibt, sagt ein Null-MX, dass keine E-Mails angenommen werden.</translation>
    </message>
    <message>
        <source>&amp;Yes, it receives mail</source>
        <translation>&amp;Ja, sie empfängt E-Mails</translation>
    </message>
    <message>
        <source>MX records are left alone.</source>
        <translation>MX-Einträge bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;No, it receives none</source>
        <translation>&amp;Nein, sie empfängt keine</translation>
    </message>
    <message>
        <source>A null MX takes the place of whatever MX is published: mail to this domain is refused.</source>
        <translation>Ein Null-MX tritt an die Stelle jedes veröffentlichten MX: E-Mails an diese Domain werden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>sw::ui::OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Hinzufügen zu „%1“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Entfernen aus „%1“</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>Nach oben in „%1“</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>Nach unten in „%1“</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::OwnServerSection</name>
    <message>
        <source>The servers that &amp;receive our mail send it too (MX)</source>
        <translation>Die Server, die unsere E-Mails empfangen, senden sie auch (&amp;MX)</translation>
    </message>
    <message>
        <source>&amp;Addresses or names of the servers that send</source>
        <translation>&amp;Adressen oder Namen der sendenden Server</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>„%1“ ist weder eine IP-Adresse noch ein Hostname.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>Trennen Sie mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Signing key (DKIM)</source>
        <translation>Signaturschlüssel (DKIM)</translation>
    </message>
    <message>
        <source>&amp;Make a new key here</source>
        <translation>Hier einen &amp;neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>We &amp;have a key: paste its public half</source>
        <translation>Wir &amp;haben einen Schlüssel: öffentliche Hälfte einfügen</translation>
    </message>
    <message>
        <source>The server does n&amp;ot sign</source>
        <translation>Der Server signiert nich&amp;t</translation>
    </message>
    <message>
        <source>Se&amp;lector</source>
        <translation>Se&amp;lektor</translation>
    </message>
    <message>
        <source>A short name for the key; the server signs with the same one.</source>
        <translation>Ein kurzer Name für den Schlüssel; der Server signiert mit demselben.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>O&amp;rdner…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the key</source>
        <translation>Schlüssel &amp;erstellen</translation>
    </message>
    <message>
        <source>Save the private key &amp;in</source>
        <translation>Privaten Schlüssel &amp;speichern in</translation>
    </message>
    <message>
        <source>Only you can read the file. It is shown nowhere and sent nowhere; carry it to the mail server yourself.</source>
        <translation>Nur Sie können die Datei lesen. Sie wird nirgends angezeigt und nirgendwohin gesendet; bringen Sie sie selbst auf den Mailserver.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The key is made. Its public half goes into the records.</source>
        <translation>Der Schlüssel ist erstellt. Seine öffentliche Hälfte kommt in die Einträge.</translation>
    </message>
    <message>
        <source>Understood: a public key. It goes into the records.</source>
        <translation>Verstanden: ein öffentlicher Schlüssel. Er kommt in die Einträge.</translation>
    </message>
    <message>
        <source>Where to save the private key</source>
        <translation>Speicherort für den privaten Schlüssel</translation>
    </message>
    <message>
        <source>The key needs a selector first.</source>
        <translation>Der Schlüssel braucht zuerst einen Selektor.</translation>
    </message>
    <message>
        <source>Letters and digits, for example billing1.</source>
        <translation>Buchstaben und Ziffern, zum Beispiel billing1.</translation>
    </message>
    <message>
        <source>The private key is in %1.</source>
        <translation>Der private Schlüssel liegt in %1.</translation>
    </message>
    <message>
        <source>Its public half goes into the records.</source>
        <translation>Seine öffentliche Hälfte kommt in die Einträge.</translation>
    </message>
    <message>
        <source>Stopped. No key was written.</source>
        <translation>Angehalten. Es wurde kein Schlüssel geschrieben.</translation>
    </message>
    <message>
        <source>Nobody would be allowed to send.</source>
        <translation>Niemand dürfte senden.</translation>
    </message>
    <message>
        <source>Give the address or the name of the server that sends, or tick the line below.</source>
        <translation>Geben Sie die Adresse oder den Namen des sendenden Servers an oder haken Sie die Zeile darunter an.</translation>
    </message>
    <message>
        <source>The key has not been made yet.</source>
        <translation>Der Schlüssel ist noch nicht erstellt.</translation>
    </message>
    <message>
        <source>Press “Make the key”, or choose another line.</source>
        <translation>Drücken Sie „Schlüssel erstellen“ oder wählen Sie eine andere Zeile.</translation>
    </message>
    <message>
        <source>The key needs a selector.</source>
        <translation>Der Schlüssel braucht einen Selektor.</translation>
    </message>
    <message>
        <source>There is no public key yet.</source>
        <translation>Es gibt noch keinen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Paste it here, or choose another line.</source>
        <translation>Fügen Sie ihn hier ein oder wählen Sie eine andere Zeile.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PasteBox</name>
    <message>
        <source>&amp;Use the sample paste</source>
        <translation>Beis&amp;piel einfügen</translation>
    </message>
    <message>
        <source>Understood: %1 %2 %3</source>
        <translation>Verstanden: %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: not needed here</source>
        <translation>%1 %2: hier nicht nötig</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside:</source>
        <translation>Beiseitegelassen:</translation>
    </message>
    <message>
        <source>%1 of %2 records understood.</source>
        <translation>%1 von %2 Einträgen verstanden.</translation>
    </message>
    <message>
        <source>Paste the others too, below what is there.</source>
        <translation>Fügen Sie auch die anderen ein, unter dem, was schon da ist.</translation>
    </message>
    <message>
        <source>%1 records understood, %2 expected.</source>
        <translation>%1 Einträge verstanden, %2 erwartet.</translation>
    </message>
    <message>
        <source>Take out those that belong to something else.</source>
        <translation>Nehmen Sie die heraus, die zu etwas anderem gehören.</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>Noch wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Copy what the console shows, names and values, and paste it here.</source>
        <translation>Kopieren Sie, was die Konsole zeigt, Namen und Werte, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>There is no record in this text that we can use.</source>
        <translation>In diesem Text ist kein Eintrag, den wir verwenden können.</translation>
    </message>
    <message>
        <source>Copy the names and values once more, as the console shows them.</source>
        <translation>Kopieren Sie die Namen und Werte noch einmal, so wie die Konsole sie zeigt.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyLadderCard</name>
    <message>
        <source>Is it time for the next step?</source>
        <translation>Ist es Zeit für den nächsten Schritt?</translation>
    </message>
    <message>
        <source>Tick what you know to be so. Nobody can see these things from outside.</source>
        <translation>Haken Sie an, was nach Ihrem Wissen zutrifft. Von außen kann das niemand sehen.</translation>
    </message>
    <message>
        <source>The policy of &amp;today has stood for 30 days or longer</source>
        <translation>Die &amp;heutige Richtlinie gilt seit 30 Tagen oder länger</translation>
    </message>
    <message>
        <source>Somebody r&amp;eads the reports</source>
        <translation>&amp;Jemand liest die Berichte</translation>
    </message>
    <message>
        <source>The reports show that every service that &amp;sends for us passes</source>
        <translation>Die Berichte zeigen, dass jeder Dienst, der für uns &amp;sendet, die Prüfung besteht</translation>
    </message>
    <message>
        <source>All of them sign with D&amp;KIM</source>
        <translation>Alle davon signieren &amp;mit DKIM</translation>
    </message>
    <message>
        <source>&amp;Our people do not write to mailing lists from this domain</source>
        <translation>&amp;Unsere Leute schreiben von dieser Domain aus nicht an Mailinglisten</translation>
    </message>
    <message>
        <source>Yes. The next step is “%1”.</source>
        <translation>Ja. Der nächste Schritt ist „%1“.</translation>
    </message>
    <message>
        <source>Not yet: stay with “%1”.</source>
        <translation>Noch nicht: Bleiben Sie bei „%1“.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyPage</name>
    <message>
        <source>What shall receivers do with fakes?</source>
        <translation>Was sollen Empfänger mit Fälschungen tun?</translation>
    </message>
    <message>
        <source>What the report mailbox&apos;s domain must publish</source>
        <translation>Was die Domain des Berichtspostfachs veröffentlichen muss</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Im DNS</translation>
    </message>
    <message>
        <source>Reports and subdomains</source>
        <translation>Berichte und Subdomains</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichte an</translation>
    </message>
    <message>
        <source>dmarc@example.com (may stay empty)</source>
        <translation>dmarc@example.com (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Subdomains</source>
        <translation>Subdomains</translation>
    </message>
    <message>
        <source>As published, else as the domain itself</source>
        <translation>Wie veröffentlicht, sonst wie die Domain selbst</translation>
    </message>
    <message>
        <source>%1 (sp=%2)</source>
        <translation>%1 (sp=%2)</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Berichte an</translation>
    </message>
    <message>
        <source>Receivers send a summary here every day: who sends in your name, and what passes. Without it nobody can tell when the next step is safe.</source>
        <translation>Empfänger senden täglich eine Zusammenfassung hierher: wer in Ihrem Namen sendet und was besteht. Ohne sie kann niemand sagen, wann der nächste Schritt sicher ist.</translation>
    </message>
    <message>
        <source>Subdoma&amp;ins</source>
        <translation>Subdoma&amp;ins</translation>
    </message>
    <message>
        <source>Right for now</source>
        <translation>Jetzt richtig</translation>
    </message>
    <message>
        <source>Published now: %1.</source>
        <translation>Jetzt veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>It is kept unless you choose otherwise; all its other parts stay.</source>
        <translation>Das bleibt so, wenn Sie nichts anderes wählen; alle übrigen Teile bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Noch ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Begin with watching: nothing is turned away, and reports show who sends in your name.</source>
        <translation>Beginnen Sie mit Beobachten: Nichts wird abgewiesen, und Berichte zeigen, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>We could not ask whether a policy is published.</source>
        <translation>Ob eine Richtlinie veröffentlicht ist, ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>What you choose here is merged with it as soon as it answers, on the next page.</source>
        <translation>Was Sie hier wählen, wird auf der nächsten Seite mit ihr zusammengeführt, sobald das DNS antwortet.</translation>
    </message>
    <message>
        <source>That is further than the evidence goes.</source>
        <translation>Das geht weiter, als die Nachweise reichen.</translation>
    </message>
    <message>
        <source>Mail of services that do not pass yet, invoices among it, would be lost. “%1” is right for now.</source>
        <translation>E-Mails von Diensten, die noch nicht bestehen, darunter Rechnungen, gingen verloren. Jetzt richtig ist „%1“.</translation>
    </message>
    <message>
        <source>%1 is in another organisation.</source>
        <translation>%1 gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>Reports arrive there only when its own DNS holds this TXT record. A report service has it already.</source>
        <translation>Berichte kommen dort nur an, wenn deren eigenes DNS diesen TXT-Eintrag enthält. Ein Berichtsdienst hat ihn schon.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>“%1” is not an address that reports can be sent to.</source>
        <translation>„%1“ ist keine Adresse, an die Berichte gesendet werden können.</translation>
    </message>
    <message>
        <source>Type a mailbox such as dmarc@example.com; separate several with commas.</source>
        <translation>Geben Sie ein Postfach wie dmarc@example.com ein; trennen Sie mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Inherited: the record of %1 holds here, with the policy p=%2.</source>
        <translation>Geerbt: Hier gilt der Eintrag von %1, mit der Richtlinie p=%2.</translation>
    </message>
    <message>
        <source>It is kept; a record of its own is planned only for a stricter policy or other report addresses.</source>
        <translation>Er bleibt; ein eigener Eintrag wird nur für eine strengere Richtlinie oder andere Berichtsadressen geplant.</translation>
    </message>
    <message>
        <source>%1 keeps this record, at %2.</source>
        <translation>%1 führt diesen Eintrag, unter %2.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made in the console of %1: %2.</source>
        <translation>Der Plan lässt ihn, wie er ist. Geändert wird er in der Konsole von %1: %2.</translation>
    </message>
    <message>
        <source>This record is kept elsewhere, at %1.</source>
        <translation>Dieser Eintrag wird anderswo geführt, unter %1.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made by whoever keeps that name.</source>
        <translation>Der Plan lässt ihn, wie er ist. Ändern kann ihn, wer diesen Namen führt.</translation>
    </message>
    <message>
        <source>No policy is published behind this record.</source>
        <translation>Hinter diesem Eintrag ist keine Richtlinie veröffentlicht.</translation>
    </message>
    <message>
        <source>Its name points to where no DMARC record was found. Check that first, where it is kept.</source>
        <translation>Sein Name führt dorthin, wo kein DMARC-Eintrag gefunden wurde. Prüfen Sie das zuerst dort, wo er gepflegt wird.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyRecordCard</name>
    <message>
        <source>The record this makes</source>
        <translation>Der Eintrag, der daraus entsteht</translation>
    </message>
</context>
<context>
    <name>sw::ui::ProvePage</name>
    <message>
        <source>Prove it with a real message</source>
        <translation>Beweisen Sie es mit einer echten Nachricht</translation>
    </message>
    <message>
        <source>Checking the message…</source>
        <translation>Nachricht wird geprüft…</translation>
    </message>
    <message>
        <source>Cancelled: the message was not checked.</source>
        <translation>Abgebrochen: Die Nachricht wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Change or open it once more to try again.</source>
        <translation>Ändern oder öffnen Sie sie noch einmal, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This is practice: use the sample message, as if it had just arrived.</source>
        <translation>Dies ist eine Übung: Verwenden Sie die Beispielnachricht, als wäre sie gerade angekommen.</translation>
    </message>
    <message>
        <source>Let Zuora send an invoice to your own mailbox, then bring the message that arrives here.</source>
        <translation>Lassen Sie Zuora eine Rechnung an Ihr eigenes Postfach senden und bringen Sie dann die angekommene Nachricht hierher.</translation>
    </message>
    <message>
        <source>It stays on this computer; only the DNS is asked.</source>
        <translation>Sie bleibt auf diesem Computer; nur das DNS wird gefragt.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Das Urteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>As a receiver would write it (Authentication-Results)</source>
        <translation>So würde es ein Empfänger schreiben (Authentication-Results)</translation>
    </message>
    <message>
        <source>Authentication-Results</source>
        <translation>Authentication-Results</translation>
    </message>
    <message>
        <source>This domain sends no mail, so there is no message to prove it with.</source>
        <translation>Diese Domain versendet keine E-Mails, also gibt es keine Nachricht für einen Beweis.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PublishButton</name>
    <message>
        <source>Publish d&amp;irectly</source>
        <translation>Di&amp;rekt veröffentlichen</translation>
    </message>
    <message>
        <source>For those who may change the zone from here</source>
        <translation>Für alle, die die Zone von hier aus ändern dürfen</translation>
    </message>
    <message>
        <source>With a &amp;key for updates…</source>
        <translation>Mit einem &amp;Schlüssel für Änderungen…</translation>
    </message>
    <message>
        <source>At your DNS &amp;host’s own page…</source>
        <translation>Auf der Seite Ihres DNS-&amp;Anbieters…</translation>
    </message>
</context>
<context>
    <name>sw::ui::RailItem</name>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2, you are here</source>
        <translation>Schritt %1, %2, Sie sind hier</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Schritt %1, %2, erledigt</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordDetails</name>
    <message>
        <source>About the chosen record</source>
        <translation>Zum gewählten Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looks up</source>
        <translation>Fragt ab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value in strings of at most 255 characters</source>
        <translation>Der Wert in Teilen von höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>In strings</source>
        <translation>In Teilen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Switch the proxy off for this record (DNS only): a proxied CNAME does not count.</source>
        <translation>Schalten Sie den Proxy für diesen Eintrag aus (DNS only): Ein CNAME hinter dem Proxy zählt nicht.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordRow</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>%1: %2 %3, name %4, value %5</source>
        <translation>%1: %2 %3, Name %4, Wert %5</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Publish %1 for me</source>
        <translation>%1 für mich veröffentlichen</translation>
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
        <translation>Zum gewählten Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Gesehen bei %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Nachweise</translation>
    </message>
    <message>
        <source>Who was asked, over what, when, and what came back</source>
        <translation>Wer gefragt wurde, auf welchem Weg, wann, und was zurückkam</translation>
    </message>
    <message>
        <source>To be gone</source>
        <translation>Zu löschen</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordTable</name>
    <message>
        <source>Records to publish</source>
        <translation>Zu veröffentlichende Einträge</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Veröffentlichen Sie diese Einträge</translation>
    </message>
    <message>
        <source>Looking at what is published now…</source>
        <translation>Wir sehen nach, was jetzt veröffentlicht ist…</translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation>&amp;DNS-Anbieter</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>Wer&amp;te</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>&amp;Senden an…</translation>
    </message>
    <message>
        <source>A ready message for the person who runs your DNS</source>
        <translation>Eine fertige Nachricht für die Person, die Ihr DNS verwaltet</translation>
    </message>
    <message>
        <source>Write an &amp;email</source>
        <translation>&amp;E-Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>&amp;Publish for me</source>
        <translation>&amp;Für mich veröffentlichen</translation>
    </message>
    <message>
        <source>Stands in for the panel of a DNS host: only in practice mode</source>
        <translation>Ersetzt die Oberfläche eines DNS-Anbieters: nur im Übungsmodus</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Without the domain</source>
        <translation>Ohne die Domain</translation>
    </message>
    <message>
        <source>As %1 wants them</source>
        <translation>So, wie %1 sie will</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>In full, with a dot</source>
        <translation>Vollständig, mit Punkt</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Quoted strings</source>
        <translation>Teile in Anführungszeichen</translation>
    </message>
    <message>
        <source>Zone file line</source>
        <translation>Zeile einer Zonendatei</translation>
    </message>
    <message>
        <source>I’ve p&amp;ublished them</source>
        <translation>Ich habe sie &amp;veröffentlicht</translation>
    </message>
    <message>
        <source>The records are still being worked out.</source>
        <translation>Die Einträge werden noch ausgearbeitet.</translation>
    </message>
    <message>
        <source>Wait a moment, or cancel and go back.</source>
        <translation>Warten Sie einen Moment oder brechen Sie ab und gehen Sie zurück.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Einträge.</translation>
    </message>
    <message>
        <source>Go back and forward once more to work them out.</source>
        <translation>Gehen Sie einmal zurück und wieder vor, um sie auszuarbeiten.</translation>
    </message>
    <message>
        <source>Cancelled: what is published was not looked at.</source>
        <translation>Abgebrochen: Was veröffentlicht ist, wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Go back and forward once more to try again.</source>
        <translation>Gehen Sie einmal zurück und wieder vor, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>First we look at what is published now, so that nothing is lost.</source>
        <translation>Zuerst sehen wir nach, was jetzt veröffentlicht ist, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>Ihrem DNS-Anbieter</translation>
    </message>
    <message>
        <source>Everything is published already.</source>
        <translation>Alles ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 – bei %2.</translation>
    </message>
    <message>
        <source>This is practice: “Publish for me” stands in for the DNS host&apos;s panel.</source>
        <translation>Dies ist eine Übung: „Für mich veröffentlichen“ ersetzt die Oberfläche des DNS-Anbieters.</translation>
    </message>
    <message>
        <source>Copy each name and value, or hand the list to the person who runs your DNS.</source>
        <translation>Kopieren Sie jeden Namen und Wert oder geben Sie die Liste der Person, die Ihr DNS verwaltet.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n record(s) in the practice world.</source>
        <translation>
            <numerusform>%n Eintrag in der Übungswelt veröffentlicht.</numerusform>
            <numerusform>%n Einträge in der Übungswelt veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to watch them arrive.</source>
        <translation>Gehen Sie weiter und sehen Sie zu, wie sie ankommen.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>No mail program answered.</source>
        <translation>Kein Mailprogramm hat reagiert.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link.</source>
        <translation>Die Nachricht ist zu lang für einen Mail-Link.</translation>
    </message>
    <message>
        <source>It is on the clipboard now: paste it into a new mail.</source>
        <translation>Sie liegt jetzt in der Zwischenablage: Fügen Sie sie in eine neue E-Mail ein.</translation>
    </message>
    <message>
        <source>Published, with one mistake on purpose.</source>
        <translation>Veröffentlicht, absichtlich mit einem Fehler.</translation>
    </message>
    <message>
        <source>Go on: the next page finds out what it is.</source>
        <translation>Gehen Sie weiter: Die nächste Seite findet heraus, welcher es ist.</translation>
    </message>
    <message>
        <source>Write to Zuora or the &amp;vendor</source>
        <translation>An Zuora oder den Dien&amp;stleister schreiben</translation>
    </message>
    <message>
        <source>Copy the message to &amp;them</source>
        <translation>Nachricht an &amp;diese kopieren</translation>
    </message>
    <message>
        <source>There is nothing to change in your DNS, but elsewhere: see below.</source>
        <translation>In Ihrem DNS ist nichts zu ändern, aber anderswo: siehe unten.</translation>
    </message>
    <message>
        <source>What is marked “Check first” could not be read. Do not publish it before you have seen what is there: a second SPF or DMARC record breaks both.</source>
        <translation>Was mit „Erst prüfen“ gekennzeichnet ist, ließ sich nicht lesen. Veröffentlichen Sie es erst, wenn Sie gesehen haben, was dort steht: Ein zweiter SPF- oder DMARC-Eintrag macht beide unbrauchbar.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RoutePage</name>
    <message>
        <source>&amp;Help me choose</source>
        <translation>&amp;Hilfe bei der Auswahl</translation>
    </message>
    <message>
        <source>How will Zuora send your email?</source>
        <translation>Wie wird Zuora Ihre E-Mails senden?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later; nothing is published yet.</source>
        <translation>Wählen Sie einen Weg. Sie können das später ändern; noch wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>You publish</source>
        <translation>Sie veröffentlichen</translation>
    </message>
    <message>
        <source>DMARC by</source>
        <translation>DMARC durch</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Sie brauchen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Advanced SMTP</source>
        <translation>Advanced SMTP</translation>
    </message>
    <message>
        <source>Amazon SES, built into Zuora. No server, no contract.</source>
        <translation>Amazon SES, in Zuora eingebaut. Kein Server, kein Vertrag.</translation>
    </message>
    <message>
        <source>3 CNAME, 1 TXT</source>
        <translation>3 CNAME, 1 TXT</translation>
    </message>
    <message>
        <source>DKIM of your domain</source>
        <translation>DKIM Ihrer Domain</translation>
    </message>
    <message>
        <source>Zuora’s DKIM list</source>
        <translation>Zuoras DKIM-Liste</translation>
    </message>
    <message>
        <source>10 min, up to 72 h</source>
        <translation>10 min, bis zu 72 h</translation>
    </message>
    <message>
        <source>External SMTP</source>
        <translation>External SMTP</translation>
    </message>
    <message>
        <source>Your own server, or a vendor such as SendGrid.</source>
        <translation>Ihr eigener Server oder ein Anbieter wie SendGrid.</translation>
    </message>
    <message>
        <source>what it asks for</source>
        <translation>was er verlangt</translation>
    </message>
    <message>
        <source>DKIM or SPF</source>
        <translation>DKIM oder SPF</translation>
    </message>
    <message>
        <source>server and login</source>
        <translation>Server und Login</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Standard-Mailserver</translation>
    </message>
    <message>
        <source>Zuora’s own mail server, as it comes.</source>
        <translation>Zuoras eigener Mailserver, so wie er ist.</translation>
    </message>
    <message>
        <source>1 TXT</source>
        <translation>1 TXT</translation>
    </message>
    <message>
        <source>SPF only, no DKIM</source>
        <translation>nur SPF, kein DKIM</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>We also send email from &amp;Workflow</source>
        <translation>Wir senden auch E-Mails aus Workfl&amp;ow</translation>
    </message>
    <message>
        <source>Workflow always uses Amazon SES. It adds its own three CNAMEs, which Zuora Support gives you.</source>
        <translation>Workflow nutzt immer Amazon SES. Es braucht drei eigene CNAMEs zusätzlich, die Ihnen der Zuora-Support gibt.</translation>
    </message>
    <message>
        <source>Do you have a mail server or a mail vendor that invoices should go through?</source>
        <translation>Haben Sie einen Mailserver oder einen E-Mail-Anbieter, über den die Rechnungen gehen sollen?</translation>
    </message>
    <message>
        <source>Does an active Zuora user have a work address in this domain?</source>
        <translation>Hat ein aktiver Zuora-Benutzer eine geschäftliche Adresse in dieser Domain?</translation>
    </message>
    <message>
        <source>Do customers, or your own rules, ask for signed mail (DKIM)?</source>
        <translation>Verlangen Kunden oder Ihre eigenen Regeln signierte E-Mails (DKIM)?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Suits you best</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>No mail at all</source>
        <translation>Gar keine E-Mail</translation>
    </message>
    <message>
        <source>This domain sends no mail, and nobody else may in its name.</source>
        <translation>Diese Domain versendet keine E-Mails, und auch sonst darf es niemand in ihrem Namen.</translation>
    </message>
    <message>
        <source>3 TXT, 1 MX</source>
        <translation>3 TXT, 1 MX</translation>
    </message>
</context>
<context>
    <name>sw::ui::SavedList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Gespeicherte Einrichtungen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Undo: bring back %1</source>
        <translation>Rückgängig: %1 zurückholen</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SettingsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Betrieben von %1</translation>
    </message>
    <message>
        <source>leaves out what it finds harmful</source>
        <translation>lässt weg, was er für schädlich hält</translation>
    </message>
    <message>
        <source>filtered as its country wants</source>
        <translation>gefiltert, wie es sein Land verlangt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change takes effect at once and is kept.</source>
        <translation>Jede Änderung wirkt sofort und bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Size of the text, in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whom we ask</source>
        <translation>Wen wir fragen</translation>
    </message>
    <message>
        <source>Only &amp;my name servers and my resolver</source>
        <translation>Nur &amp;meine Nameserver und mein Resolver</translation>
    </message>
    <message>
        <source>Nothing else is sent to anybody, except the update when you publish directly: no statistics, no search for new versions, no account. Private keys and messages never leave this computer.</source>
        <translation>Sonst wird niemandem etwas gesendet, außer der Aktualisierung, wenn Sie direkt veröffentlichen: keine Statistik, keine Suche nach neuen Versionen, kein Konto. Private Schlüssel und Nachrichten verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>My resolvers</source>
        <translation>Meine Resolver</translation>
    </message>
    <message>
        <source>They answer first; the next one is asked when one keeps silent. An empty list means those of this computer.</source>
        <translation>Sie antworten zuerst; schweigt einer, wird der nächste gefragt. Eine leere Liste bedeutet die dieses Computers.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Die Welt</translation>
    </message>
    <message>
        <source>Public resolvers that show how far a record has spread. Those with a tick are asked, in this order.</source>
        <translation>Öffentliche Resolver, die zeigen, wie weit sich ein Eintrag verbreitet hat. Die angehakten werden gefragt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Find a place or a name</source>
        <translation>Ort oder Namen suchen</translation>
    </message>
    <message>
        <source>Address of another one</source>
        <translation>Adresse eines weiteren</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>&amp;Back to the suggested ones</source>
        <translation>&amp;Zurück zu den vorgeschlagenen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A made-up company with a messy zone, on this computer only. Try everything there first.</source>
        <translation>Eine erfundene Firma mit einer unordentlichen Zone, nur auf diesem Computer. Probieren Sie dort zuerst alles aus.</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>Mit &amp;Beispiel-Domain üben</translation>
    </message>
    <message>
        <source>Your domain’s own name servers are asked for its records, and nobody else can tell better.</source>
        <translation>Die Nameserver Ihrer Domain werden nach deren Einträgen gefragt. Niemand weiß es besser.</translation>
    </message>
    <message>
        <source>Your resolver (%1) is asked for the same names, and for the names those point to.</source>
        <translation>Ihr Resolver (%1) wird nach denselben Namen gefragt und nach den Namen, auf die diese zeigen.</translation>
    </message>
    <message>
        <source>Public resolvers (%1) are asked for the records that you publish, once your name servers have them. They learn those names and your address.</source>
        <translation>Öffentliche Resolver (%1) werden nach den Einträgen gefragt, die Sie veröffentlichen, sobald Ihre Nameserver sie haben. Sie erfahren diese Namen und Ihre Adresse.</translation>
    </message>
    <message>
        <source>Public resolvers are not asked.</source>
        <translation>Öffentliche Resolver werden nicht gefragt.</translation>
    </message>
    <message>
        <source>When you look for your DNS host’s own page, the host that your zone names is asked too. It learns your domain and your address.</source>
        <translation>Wenn Sie die Seite Ihres DNS-Anbieters suchen, wird auch der Host gefragt, den Ihre Zone nennt. Er erfährt Ihre Domain und Ihre Adresse.</translation>
    </message>
    <message>
        <source>The host that your zone names for your DNS host’s own page is not asked.</source>
        <translation>Der Host, den Ihre Zone für die Seite Ihres DNS-Anbieters nennt, wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SmtpTable</name>
    <message>
        <source>Type this into Zuora’s External SMTP dialog</source>
        <translation>Geben Sie dies in Zuoras Dialog „External SMTP“ ein</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Verschlüsselun&amp;g</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS, port %1</source>
        <translation>STARTTLS, Port %1</translation>
    </message>
    <message>
        <source>TLS from the start, port %1</source>
        <translation>TLS von Anfang an, Port %1</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>SMTP Server Name</source>
        <translation>SMTP Server Name</translation>
    </message>
    <message>
        <source>the name of your server</source>
        <translation>der Name Ihres Servers</translation>
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
        <translation>der Login Ihres Servers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>typed there, never here</source>
        <translation>dort eingeben, nie hier</translation>
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
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the SPF record makes receivers look up</source>
        <translation>Was der SPF-Eintrag die Empfänger abfragen lässt</translation>
    </message>
</context>
<context>
    <name>sw::ui::StartWindow</name>
    <message>
        <source>&amp;New setup</source>
        <translation>&amp;Neue Einrichtung</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Go on with a saved one</source>
        <translation>Mit einer gespeicherten weitermachen</translation>
    </message>
    <message>
        <source>Senderwright</source>
        <translation>Senderwright</translation>
    </message>
    <message>
        <source>A saved setup in another folder, or one that somebody sent you</source>
        <translation>Eine gespeicherte Einrichtung in einem anderen Ordner oder eine, die Ihnen jemand geschickt hat</translation>
    </message>
    <message>
        <source>New setup</source>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>For a domain that your customers see in From. Takes ten minutes, in steps; every step is saved.</source>
        <translation>Für eine Domain, die Ihre Kunden unter „Von“ sehen. Dauert zehn Minuten, in Schritten; jeder Schritt wird gespeichert.</translation>
    </message>
    <message>
        <source>Practise with a sample domain</source>
        <translation>Mit einer Beispiel-Domain üben</translation>
    </message>
    <message>
        <source>A made-up company on this computer. No network; nothing real is touched.</source>
        <translation>Eine erfundene Firma auf diesem Computer. Kein Netzwerk; nichts Echtes wird angerührt.</translation>
    </message>
    <message>
        <source>Go on where you left off, or begin a new setup.</source>
        <translation>Machen Sie weiter, wo Sie aufgehört haben, oder beginnen Sie eine neue Einrichtung.</translation>
    </message>
    <message>
        <source>Begin a new setup, or practise first: it takes five minutes and touches nothing.</source>
        <translation>Beginnen Sie eine neue Einrichtung oder üben Sie zuerst: Das dauert fünf Minuten und rührt nichts an.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Get your billing email delivered</source>
        <translation>Damit Ihre Rechnungs-E-Mails ankommen</translation>
    </message>
</context>
<context>
    <name>sw::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyStrip</name>
    <message>
        <source>%1: %2. Show evidence</source>
        <translation>%1: %2. Nachweise zeigen</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>Gefunden für %1</translation>
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
        <translation>Was %1 jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wir sehen nach…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Suche anhalten</translation>
    </message>
    <message>
        <source>Looked just now</source>
        <translation>Gerade nachgesehen</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>sw::ui::TermLine</name>
    <message>
        <source>Words on this page</source>
        <translation>Begriffe auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>sw::ui::UpdateKeyFields</name>
    <message>
        <source>The key is in a &amp;file</source>
        <translation>Der Schlüssel l&amp;iegt in einer Datei</translation>
    </message>
    <message>
        <source>&amp;Type the key</source>
        <translation>Schlüssel ein&amp;geben</translation>
    </message>
    <message>
        <source>The key is not saved anywhere, and forgotten when this window closes.</source>
        <translation>Der Schlüssel wird nirgends gespeichert und beim Schließen dieses Fensters vergessen.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>As tsig-keygen or keymgr wrote it</source>
        <translation>Wie tsig-keygen oder keymgr sie geschrieben hat</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>Na&amp;me of the key</source>
        <translation>Na&amp;me des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Geheimni&amp;s</translation>
    </message>
    <message>
        <source>Key for updates</source>
        <translation>Schlüssel für Änderungen</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose its file, or type the key.</source>
        <translation>Wählen Sie seine Datei aus oder geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key has a name and a secret.</source>
        <translation>Ein Schlüssel hat einen Namen und ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>sw::ui::VendorFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixView</name>
    <message>
        <source>Where each record has arrived</source>
        <translation>Wo jeder Eintrag angekommen ist</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed when</source>
        <translation>Was sich wann geändert hat</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop watching; nothing is lost</source>
        <translation>Nicht weiter beobachten; nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Publish the rest for me</source>
        <translation>Den Rest für mich &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Tell me when it’s done</source>
        <translation>&amp;Bescheid geben, wenn alles fertig ist</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile; a notification comes when all records are in place</source>
        <translation>Das Fenster darf inzwischen geschlossen sein; Sie bekommen eine Benachrichtigung, wenn alle Einträge vorhanden sind</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile: watching goes on in the tray beside the clock.</source>
        <translation>Das Fenster darf inzwischen geschlossen sein: Das Beobachten läuft im Infobereich neben der Uhr weiter.</translation>
    </message>
    <message>
        <source>Watch the records arrive</source>
        <translation>Sehen Sie zu, wie die Einträge ankommen</translation>
    </message>
    <message>
        <source>Your own name servers are asked first; the rest of the world once they have the record.</source>
        <translation>Ihre eigenen Nameserver werden zuerst gefragt; der Rest der Welt, sobald sie den Eintrag haben.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>All in place</source>
        <translation>Alles vorhanden</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Beobachtet nicht</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>gerade gefragt</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>vor %1 gefragt</translation>
    </message>
    <message>
        <source>again in a moment</source>
        <translation>gleich wieder</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>wieder in %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::WindowMenu</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>The last change could not be saved yet.</source>
        <translation>Die letzte Änderung konnte noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing that you change here is saved.</source>
        <translation>Nichts, was Sie hier ändern, wird gespeichert.</translation>
    </message>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>Dies ist eine Übung: Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Other setups, copies, settings and help</source>
        <translation>Weitere Einrichtungen, Kopien, Einstellungen und Hilfe</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Open a saved setup…</source>
        <translation>Gespeicherte Einrichtung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import a copy…</source>
        <translation>Kopie &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>Mit Beispiel-&amp;Domain üben</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Senderwright</source>
        <translation>Über Sender&amp;wright</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>Dieses Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
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
        <translation>allen Ihren Nameservern</translation>
    </message>
    <message>
        <source>%1 %2 reached %3</source>
        <comment>time, records, places</comment>
        <translation>%1 %2: angekommen bei %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <comment>time, records, places, state</comment>
        <translation>%1 %2 bei %3: %4</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The resolver gives a reason of its own.</source>
        <translation>Der Resolver nennt einen eigenen Grund.</translation>
    </message>
    <message>
        <source>The zone is signed in a way that this resolver does not know.</source>
        <translation>Die Zone ist auf eine Weise signiert, die dieser Resolver nicht kennt.</translation>
    </message>
    <message>
        <source>The DS record at the registrar uses a digest that this resolver does not know.</source>
        <translation>Der DS-Eintrag beim Registrar verwendet einen Digest, den dieser Resolver nicht kennt.</translation>
    </message>
    <message>
        <source>An old answer: the zone’s name servers could not be asked just now.</source>
        <translation>Eine alte Antwort: Die Nameserver der Zone waren gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The resolver changed the answer on purpose.</source>
        <translation>Der Resolver hat die Antwort absichtlich verändert.</translation>
    </message>
    <message>
        <source>The resolver could not find out whether the signatures are right.</source>
        <translation>Der Resolver konnte nicht feststellen, ob die Signaturen stimmen.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC is broken: receivers that check signatures see no record of it at all.</source>
        <translation>DNSSEC ist in dieser Zone defekt: Empfänger, die Signaturen prüfen, sehen gar keinen ihrer Einträge.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures have expired: receivers that check them see no record at all.</source>
        <translation>Die DNSSEC-Signaturen der Zone sind abgelaufen: Empfänger, die sie prüfen, sehen gar keinen Eintrag.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures are not valid yet: a clock may be wrong.</source>
        <translation>Die DNSSEC-Signaturen der Zone sind noch nicht gültig: Vielleicht geht eine Uhr falsch.</translation>
    </message>
    <message>
        <source>The key that the registrar’s DS record names is missing from the zone.</source>
        <translation>Der Schlüssel, den der DS-Eintrag beim Registrar nennt, fehlt in der Zone.</translation>
    </message>
    <message>
        <source>The zone should be signed, and its signatures are missing.</source>
        <translation>Die Zone sollte signiert sein, aber ihre Signaturen fehlen.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC key is not marked as a key for zones.</source>
        <translation>Der DNSSEC-Schlüssel der Zone ist nicht als Schlüssel für Zonen gekennzeichnet.</translation>
    </message>
    <message>
        <source>The zone’s proof that something does not exist is missing.</source>
        <translation>Der Nachweis der Zone, dass etwas nicht existiert, fehlt.</translation>
    </message>
    <message>
        <source>The resolver remembers that this failed a moment ago, and did not try again.</source>
        <translation>Der Resolver weiß noch, dass dies eben gescheitert ist, und hat es nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>Der Server startet noch.</translation>
    </message>
    <message>
        <source>This resolver blocks the name by its operator’s choice: ignore what it says.</source>
        <translation>Dieser Resolver sperrt den Namen, weil sein Betreiber es so will: Beachten Sie seine Antwort nicht.</translation>
    </message>
    <message>
        <source>This resolver has to block the name by order of others: ignore what it says.</source>
        <translation>Dieser Resolver muss den Namen auf Anordnung anderer sperren: Beachten Sie seine Antwort nicht.</translation>
    </message>
    <message>
        <source>This resolver filters the name as its user asked for: ignore what it says.</source>
        <translation>Dieser Resolver filtert den Namen, weil sein Nutzer es so wollte: Beachten Sie seine Antwort nicht.</translation>
    </message>
    <message>
        <source>This resolver does not answer to us.</source>
        <translation>Dieser Resolver antwortet uns nicht.</translation>
    </message>
    <message>
        <source>An old “does not exist”: the zone’s name servers could not be asked just now.</source>
        <translation>Ein altes „existiert nicht“: Die Nameserver der Zone waren gerade nicht zu erreichen.</translation>
    </message>
    <message>
        <source>This server does not hold the zone.</source>
        <translation>Dieser Server führt die Zone nicht.</translation>
    </message>
    <message>
        <source>This server does not do what was asked.</source>
        <translation>Dieser Server kann nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The resolver could not reach any of the zone’s name servers.</source>
        <translation>Der Resolver konnte keinen Nameserver der Zone erreichen.</translation>
    </message>
    <message>
        <source>The resolver met trouble on the network on its way to the zone’s name servers.</source>
        <translation>Der Resolver hatte auf dem Weg zu den Nameservern der Zone Probleme im Netzwerk.</translation>
    </message>
    <message>
        <source>The zone’s data makes no sense to this server.</source>
        <translation>Die Daten der Zone ergeben für diesen Server keinen Sinn.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures end before they begin.</source>
        <translation>Die DNSSEC-Signaturen der Zone enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The question came too early.</source>
        <translation>Die Frage kam zu früh.</translation>
    </message>
    <message>
        <source>The zone’s NSEC3 settings ask for more work than this resolver does.</source>
        <translation>Die NSEC3-Einstellungen der Zone verlangen mehr Arbeit, als dieser Resolver leistet.</translation>
    </message>
    <message>
        <source>The resolver cannot keep to the rules that it was given.</source>
        <translation>Der Resolver kann die Regeln nicht einhalten, die ihm vorgegeben wurden.</translation>
    </message>
    <message>
        <source>The answer was put together from others that the resolver knew.</source>
        <translation>Die Antwort wurde aus anderen zusammengesetzt, die der Resolver kannte.</translation>
    </message>
    <message>
        <source>Records of this type cannot be asked for.</source>
        <translation>Nach Einträgen dieses Typs kann man nicht fragen.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>Der öffentliche Schlüssel (p=) im DKIM-Eintrag ist beschädigt: Er ist abgeschnitten oder enthält ein Zeichen, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Copy the whole value again from where the key was made, and paste it in one piece.</source>
        <translation>Kopieren Sie den ganzen Wert noch einmal von dort, wo der Schlüssel erstellt wurde, und fügen Sie ihn in einem Stück ein.</translation>
    </message>
    <message>
        <source>Many panels cut values at 255 characters. Publish the whole value, as one record of several quoted parts if the panel asks for that.</source>
        <translation>Viele Oberflächen schneiden Werte nach 255 Zeichen ab. Veröffentlichen Sie den ganzen Wert, als einen Eintrag aus mehreren Teilen in Anführungszeichen, falls die Oberfläche das verlangt.</translation>
    </message>
    <message>
        <source>The DKIM key published at {name} is not the one that is expected.</source>
        <translation>Der unter {name} veröffentlichte DKIM-Schlüssel ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>Replace it with the value that the sending service shows now.</source>
        <translation>Ersetzen Sie ihn durch den Wert, den der Versanddienst jetzt zeigt.</translation>
    </message>
    <message>
        <source>The DKIM record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>Der DKIM-Eintrag wurde unter {name} veröffentlicht: Die Oberfläche hat die Domain an einen Namen angehängt, der schon damit endete.</translation>
    </message>
    <message>
        <source>Enter the name without the domain at its end.</source>
        <translation>Geben Sie den Namen ohne die Domain am Ende ein.</translation>
    </message>
    <message>
        <source>The DKIM record has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>Der DKIM-Eintrag enthält das Tag {tag} doppelt. Dadurch ist er ganz ungültig.</translation>
    </message>
    <message>
        <source>Keep one {tag}= and remove the other.</source>
        <translation>Behalten Sie ein {tag}= und entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>Publish the raw key of 32 octets (44 characters), not the longer form of a PEM file.</source>
        <translation>Veröffentlichen Sie den reinen Schlüssel mit 32 Byte (44 Zeichen), nicht die längere Form einer PEM-Datei.</translation>
    </message>
    <message>
        <source>Enter the value without backslashes; they belong in zone files only.</source>
        <translation>Geben Sie den Wert ohne Backslashes ein; sie gehören nur in Zonendateien.</translation>
    </message>
    <message>
        <source>Remove the h= tag.</source>
        <translation>Entfernen Sie das Tag h=.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}.</source>
        <translation>Unter {name} gibt es keinen DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows.</source>
        <translation>Veröffentlichen Sie den Eintrag, den der Versanddienst zeigt.</translation>
    </message>
    <message>
        <source>The DKIM record has no public key: the tag p= is missing.</source>
        <translation>Der DKIM-Eintrag hat keinen öffentlichen Schlüssel: Das Tag p= fehlt.</translation>
    </message>
    <message>
        <source>Publish the key in the usual form (SubjectPublicKeyInfo) when you renew it.</source>
        <translation>Veröffentlichen Sie den Schlüssel in der üblichen Form (SubjectPublicKeyInfo), wenn Sie ihn erneuern.</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks; the panel adds them by itself.</source>
        <translation>Geben Sie den Wert ohne Anführungszeichen ein; die Oberfläche ergänzt sie selbst.</translation>
    </message>
    <message>
        <source>Publish the key again, or use the selector that is in use now.</source>
        <translation>Veröffentlichen Sie den Schlüssel noch einmal oder nehmen Sie den Selektor, der jetzt in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Remove the s= tag, or set s=email.</source>
        <translation>Entfernen Sie das Tag s= oder setzen Sie s=email.</translation>
    </message>
    <message>
        <source>There are {count} TXT records at {name}; receivers differ in which of them they take.</source>
        <translation>Unter {name} gibt es {count} TXT-Einträge; welchen davon sie nehmen, ist je nach Empfänger verschieden.</translation>
    </message>
    <message>
        <source>Leave the DKIM record alone at that name.</source>
        <translation>Lassen Sie unter diesem Namen nur den DKIM-Eintrag stehen.</translation>
    </message>
    <message>
        <source>Renew the key with 2048 bits when the sending service offers it.</source>
        <translation>Erneuern Sie den Schlüssel mit 2048 Bit, wenn der Versanddienst es anbietet.</translation>
    </message>
    <message>
        <source>Publish the key without spaces.</source>
        <translation>Veröffentlichen Sie den Schlüssel ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The key at {name} is empty: Amazon SES keeps this name in reserve for the next change of keys.</source>
        <translation>Der Schlüssel unter {name} ist leer: Amazon SES hält diesen Namen für den nächsten Schlüsselwechsel bereit.</translation>
    </message>
    <message>
        <source>The DKIM record cannot be read: a part of it is not of the form tag=value.</source>
        <translation>Der DKIM-Eintrag ist nicht lesbar: Ein Teil davon hat nicht die Form Tag=Wert.</translation>
    </message>
    <message>
        <source>Look for stray quotes, a missing semicolon or two semicolons in a row, and publish the value as it was given.</source>
        <translation>Suchen Sie nach überflüssigen Anführungszeichen, einem fehlenden Semikolon oder zwei Semikolons hintereinander und veröffentlichen Sie den Wert so, wie er angegeben wurde.</translation>
    </message>
    <message>
        <source>Remove t=y when mail goes out signed.</source>
        <translation>Entfernen Sie t=y, wenn E-Mails signiert hinausgehen.</translation>
    </message>
    <message>
        <source>Publish an RSA key of 2048 bits.</source>
        <translation>Veröffentlichen Sie einen RSA-Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}).</source>
        <translation>Es ließ sich nicht feststellen, was unter {name} veröffentlicht ist ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later, or ask another resolver.</source>
        <translation>Versuchen Sie es später noch einmal oder fragen Sie einen anderen Resolver.</translation>
    </message>
    <message>
        <source>The DKIM record has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>Im DKIM-Eintrag steht das Tag v= nicht am Anfang oder lautet nicht genau DKIM1, deshalb verwerfen Empfänger den Eintrag.</translation>
    </message>
    <message>
        <source>Begin the record with v=DKIM1, in capitals.</source>
        <translation>Beginnen Sie den Eintrag mit v=DKIM1, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits.</source>
        <translation>Erstellen Sie einen neuen RSA-Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>{selector} cannot be a selector: it makes no valid DNS name.</source>
        <translation>{selector} kann kein Selektor sein: Es ergibt keinen gültigen DNS-Namen.</translation>
    </message>
    <message>
        <source>Copy the selector from the sending service.</source>
        <translation>Kopieren Sie den Selektor vom Versanddienst.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses an algorithm that receivers do not know: {value}.</source>
        <translation>Die DKIM-Signatur von {domain} verwendet ein Verfahren, das Empfänger nicht kennen: {value}.</translation>
    </message>
    <message>
        <source>This is for whoever runs the sending service: the signature was made wrongly.</source>
        <translation>Das geht den Betreiber des Versanddienstes an: Die Signatur wurde falsch erstellt.</translation>
    </message>
    <message>
        <source>The body of the message was changed after {domain} signed it.</source>
        <translation>Der Text der Nachricht wurde geändert, nachdem {domain} sie signiert hatte.</translation>
    </message>
    <message>
        <source>Look for a mailing list, a virus scanner or a footer added on the way.</source>
        <translation>Suchen Sie nach einer Mailingliste, einem Virenscanner oder einer unterwegs angehängten Fußzeile.</translation>
    </message>
    <message>
        <source>The body has {length} octets, but {domain} signed {signed}: a part of it is missing.</source>
        <translation>Der Text der Nachricht hat {length} Byte, aber {domain} hat {signed} signiert: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>Look for a server on the way that cuts messages.</source>
        <translation>Suchen Sie nach einem Server unterwegs, der Nachrichten kürzt.</translation>
    </message>
    <message>
        <source>A DKIM signature has the tag {tag} twice.</source>
        <translation>Eine DKIM-Signatur enthält das Tag {tag} doppelt.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expired at {at}.</source>
        <translation>Die DKIM-Signatur von {domain} ist abgelaufen: {at}.</translation>
    </message>
    <message>
        <source>Send the message anew; if it was fresh, the clock of the sending server is wrong.</source>
        <translation>Senden Sie die Nachricht neu; war sie frisch, geht die Uhr des sendenden Servers falsch.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expires before it was made.</source>
        <translation>Die DKIM-Signatur von {domain} läuft ab, bevor sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not cover the From line.</source>
        <translation>Die DKIM-Signatur von {domain} erfasst die From-Zeile nicht.</translation>
    </message>
    <message>
        <source>The identity {value} in the DKIM signature does not belong to {domain}.</source>
        <translation>Die Identität {value} in der DKIM-Signatur gehört nicht zu {domain}.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow signatures for subdomains (t=s), but the signature is for one.</source>
        <translation>Der Schlüssel von {domain} erlaubt keine Signaturen für Subdomains (t=s), aber die Signatur gilt für eine.</translation>
    </message>
    <message>
        <source>Remove t=s from the key, or sign without i=.</source>
        <translation>Entfernen Sie t=s aus dem Schlüssel oder signieren Sie ohne i=.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow the hash sha256.</source>
        <translation>Der Schlüssel von {domain} erlaubt das Hashverfahren sha256 nicht.</translation>
    </message>
    <message>
        <source>Remove h= from the key.</source>
        <translation>Entfernen Sie h= aus dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature cannot be read ({code}).</source>
        <translation>Der Schlüssel von {domain}, der zur Signatur gehört, ist nicht lesbar ({code}).</translation>
    </message>
    <message>
        <source>Check the record with dkim check.</source>
        <translation>Prüfen Sie den Eintrag mit dkim check.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature is revoked.</source>
        <translation>Der Schlüssel von {domain}, der zur Signatur gehört, ist widerrufen.</translation>
    </message>
    <message>
        <source>Sign with the selector that is in use, or publish the key again.</source>
        <translation>Signieren Sie mit dem Selektor, der in Gebrauch ist, oder veröffentlichen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The key of {domain} is not meant for mail (s=).</source>
        <translation>Der Schlüssel von {domain} ist nicht für E-Mail gedacht (s=).</translation>
    </message>
    <message>
        <source>Remove s= from the key.</source>
        <translation>Entfernen Sie s= aus dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key of {domain} is of another type than the signature.</source>
        <translation>Der Schlüssel von {domain} hat einen anderen Typ als die Signatur.</translation>
    </message>
    <message>
        <source>Publish the key that belongs to the selector.</source>
        <translation>Veröffentlichen Sie den Schlüssel, der zum Selektor gehört.</translation>
    </message>
    <message>
        <source>Could not find out the key of {domain} ({outcome}).</source>
        <translation>Der Schlüssel von {domain} ließ sich nicht feststellen ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What {domain} publishes for this signature is no key.</source>
        <translation>Was {domain} für diese Signatur veröffentlicht, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The key of {domain} has only {bits} bits, so receivers do not accept the signature.</source>
        <translation>Der Schlüssel von {domain} hat nur {bits} Bit, deshalb nehmen Empfänger die Signatur nicht an.</translation>
    </message>
    <message>
        <source>The header of the message is too large to be verified.</source>
        <translation>Der Kopf der Nachricht ist zu groß, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not fit the message and the published key.</source>
        <translation>Die DKIM-Signatur von {domain} passt nicht zur Nachricht und zum veröffentlichten Schlüssel.</translation>
    </message>
    <message>
        <source>Check that the published key is the one the sending service shows now; else a header line was changed on the way.</source>
        <translation>Prüfen Sie, ob der veröffentlichte Schlüssel der ist, den der Versanddienst jetzt zeigt; sonst wurde unterwegs eine Kopfzeile geändert.</translation>
    </message>
    <message>
        <source>There is no key at {name}, so the signature of {domain} cannot be verified.</source>
        <translation>Unter {name} gibt es keinen Schlüssel, deshalb lässt sich die Signatur von {domain} nicht prüfen.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} wants its key fetched by {value}, which nobody does.</source>
        <translation>Die DKIM-Signatur von {domain} verlangt, dass ihr Schlüssel über {value} geholt wird. Das tut niemand.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses SHA-1, which receivers have to refuse.</source>
        <translation>Die DKIM-Signatur von {domain} verwendet SHA-1, das Empfänger ablehnen müssen.</translation>
    </message>
    <message>
        <source>Set the sending service to rsa-sha256.</source>
        <translation>Stellen Sie den Versanddienst auf rsa-sha256.</translation>
    </message>
    <message>
        <source>A DKIM signature cannot be read.</source>
        <translation>Eine DKIM-Signatur ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The DKIM signature has an invalid {tag}: {value}.</source>
        <translation>Die DKIM-Signatur hat ein ungültiges {tag}: {value}.</translation>
    </message>
    <message>
        <source>The DKIM signature lacks the tag {tag}.</source>
        <translation>Der DKIM-Signatur fehlt das Tag {tag}.</translation>
    </message>
    <message>
        <source>The message has many DKIM signatures; only the first {limit} were verified.</source>
        <translation>Die Nachricht hat viele DKIM-Signaturen; nur die ersten {limit} wurden geprüft.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another version than 1: {value}.</source>
        <translation>Die DKIM-Signatur hat eine andere Version als 1: {value}.</translation>
    </message>
    <message>
        <source>The file {file} is already there, and a private key is never overwritten.</source>
        <translation>Die Datei {file} gibt es schon, und ein privater Schlüssel wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder or another selector.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Selektor.</translation>
    </message>
    <message>
        <source>The private key could not be written to {file}: {reason}.</source>
        <translation>Der private Schlüssel konnte nicht nach {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The key pair could not be made.</source>
        <translation>Das Schlüsselpaar konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, OpenSSL on this computer is not in order.</source>
        <translation>Versuchen Sie es noch einmal; scheitert es wieder, ist OpenSSL auf diesem Computer nicht in Ordnung.</translation>
    </message>
    <message>
        <source>This is a private key. It must never be published or pasted anywhere.</source>
        <translation>Das ist ein privater Schlüssel. Er darf nie veröffentlicht oder irgendwo eingefügt werden.</translation>
    </message>
    <message>
        <source>Give the public key or the DKIM record that belongs to it instead.</source>
        <translation>Geben Sie stattdessen den öffentlichen Schlüssel oder den DKIM-Eintrag an, der dazugehört.</translation>
    </message>
    <message>
        <source>This is neither a public key nor a DKIM record.</source>
        <translation>Das ist weder ein öffentlicher Schlüssel noch ein DKIM-Eintrag.</translation>
    </message>
    <message>
        <source>Give a PEM file that begins with BEGIN PUBLIC KEY, or the record that begins with v=DKIM1.</source>
        <translation>Geben Sie eine PEM-Datei an, die mit BEGIN PUBLIC KEY beginnt, oder den Eintrag, der mit v=DKIM1 beginnt.</translation>
    </message>
    <message>
        <source>The key has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>Der Schlüssel hat nur {bits} Bit; Empfänger nehmen nicht weniger als 1024 an.</translation>
    </message>
    <message>
        <source>The message could not be signed.</source>
        <translation>Die Nachricht konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>Check the private key.</source>
        <translation>Prüfen Sie den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key is neither RSA nor Ed25519.</source>
        <translation>Der private Schlüssel ist weder RSA noch Ed25519.</translation>
    </message>
    <message>
        <source>Use a key made by dkim keygen.</source>
        <translation>Nehmen Sie einen Schlüssel, der mit dkim keygen erstellt wurde.</translation>
    </message>
    <message>
        <source>The private key cannot be read: it is no PEM file, or the passphrase is wrong.</source>
        <translation>Der private Schlüssel ist nicht lesbar: Es ist keine PEM-Datei oder die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Check the file and the passphrase.</source>
        <translation>Prüfen Sie die Datei und die Passphrase.</translation>
    </message>
    <message>
        <source>The message has no From line to sign, or its header is too large.</source>
        <translation>Die Nachricht hat keine From-Zeile zum Signieren oder ihr Kopf ist zu groß.</translation>
    </message>
    <message>
        <source>Add a From line.</source>
        <translation>Fügen Sie eine From-Zeile hinzu.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that go by the public suffix list, but not for those that follow RFC 9989.</source>
        <translation>{domain} gehört für Empfänger, die nach der Public-Suffix-Liste gehen, zu {from}, aber nicht für die, die RFC 9989 folgen.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at the registered domain as well.</source>
        <translation>Veröffentlichen Sie auch bei der registrierten Domain einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that follow RFC 9989, but not for those that go by the public suffix list.</source>
        <translation>{domain} gehört für Empfänger, die RFC 9989 folgen, zu {from}, aber nicht für die, die nach der Public-Suffix-Liste gehen.</translation>
    </message>
    <message>
        <source>Sign with a domain that ends in the registered domain of the From address.</source>
        <translation>Signieren Sie mit einer Domain, die auf die registrierte Domain der From-Adresse endet.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {domain} itself, where nobody looks for it.</source>
        <translation>Ein DMARC-Eintrag steht bei {domain} selbst, wo niemand danach sucht.</translation>
    </message>
    <message>
        <source>Move it to _dmarc.{domain}.</source>
        <translation>Verschieben Sie ihn nach _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>The DMARC record at {domain} has an invalid p, sp or np and no valid report address, so receivers act as if there were none.</source>
        <translation>Der DMARC-Eintrag bei {domain} hat ein ungültiges p, sp oder np und keine gültige Berichtsadresse, deshalb handeln Empfänger, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>Berichtigen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>The DMARC record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>Der DMARC-Eintrag wurde unter {name} veröffentlicht: Die Oberfläche hat die Domain an einen Namen angehängt, der schon damit endete.</translation>
    </message>
    <message>
        <source>Enter the name as _dmarc only.</source>
        <translation>Geben Sie als Namen nur _dmarc ein.</translation>
    </message>
    <message>
        <source>The tag fo has no effect without ruf.</source>
        <translation>Das Tag fo hat ohne ruf keine Wirkung.</translation>
    </message>
    <message>
        <source>Remove fo.</source>
        <translation>Entfernen Sie fo.</translation>
    </message>
    <message>
        <source>It is not known whether people of this domain write to mailing lists, which break under p=reject.</source>
        <translation>Es ist nicht bekannt, ob Personen dieser Domain an Mailinglisten schreiben, die mit p=reject nicht funktionieren.</translation>
    </message>
    <message>
        <source>Find out before you go to p=reject.</source>
        <translation>Finden Sie das heraus, bevor Sie zu p=reject wechseln.</translation>
    </message>
    <message>
        <source>People of this domain write to mailing lists, so p=quarantine is the highest step that is advised.</source>
        <translation>Personen dieser Domain schreiben an Mailinglisten, deshalb ist p=quarantine die höchste empfohlene Stufe.</translation>
    </message>
    <message>
        <source>p=reject must not rest on SPF alone: it is not known that all mail is signed with DKIM.</source>
        <translation>p=reject darf nicht auf SPF allein beruhen: Es ist nicht bekannt, dass alle E-Mails mit DKIM signiert sind.</translation>
    </message>
    <message>
        <source>Set up DKIM at every sending service first.</source>
        <translation>Richten Sie zuerst bei jedem Versanddienst DKIM ein.</translation>
    </message>
    <message>
        <source>Without a report address nobody can see who sends in the name of this domain.</source>
        <translation>Ohne Berichtsadresse kann niemand sehen, wer im Namen dieser Domain sendet.</translation>
    </message>
    <message>
        <source>Add rua= and wait for reports.</source>
        <translation>Ergänzen Sie rua= und warten Sie auf Berichte.</translation>
    </message>
    <message>
        <source>It is not known that somebody reads the DMARC reports.</source>
        <translation>Es ist nicht bekannt, dass jemand die DMARC-Berichte liest.</translation>
    </message>
    <message>
        <source>Read the reports of the last weeks before the next step.</source>
        <translation>Lesen Sie die Berichte der letzten Wochen, bevor Sie den nächsten Schritt gehen.</translation>
    </message>
    <message>
        <source>Some legitimate senders do not pass DMARC yet.</source>
        <translation>Einige berechtigte Absender bestehen DMARC noch nicht.</translation>
    </message>
    <message>
        <source>Set them up before the next step, or their mail will be lost.</source>
        <translation>Richten Sie diese vor dem nächsten Schritt ein, sonst gehen ihre E-Mails verloren.</translation>
    </message>
    <message>
        <source>It is not known whether all legitimate senders pass DMARC.</source>
        <translation>Es ist nicht bekannt, ob alle berechtigten Absender DMARC bestehen.</translation>
    </message>
    <message>
        <source>See the reports: every service that sends for you must pass.</source>
        <translation>Sehen Sie in die Berichte: Jeder Dienst, der für Sie sendet, muss bestehen.</translation>
    </message>
    <message>
        <source>It is not known how long p={policy} has been published; {days} days are advised before the next step.</source>
        <translation>Es ist nicht bekannt, wie lange p={policy} schon veröffentlicht ist; vor dem nächsten Schritt werden {days} Tage empfohlen.</translation>
    </message>
    <message>
        <source>p={policy} should stay for {left} more days before the next step.</source>
        <translation>p={policy} sollte vor dem nächsten Schritt noch {left} Tage bleiben.</translation>
    </message>
    <message>
        <source>There is no DMARC policy for {domain}.</source>
        <translation>Für {domain} gibt es keine DMARC-Richtlinie.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address at _dmarc.{domain}.</source>
        <translation>Veröffentlichen Sie v=DMARC1; p=none mit einer Berichtsadresse unter _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>{domain} has more than eight labels, so receivers do not look at all names above it.</source>
        <translation>{domain} besteht aus mehr als acht Teilen, deshalb sehen Empfänger nicht bei allen Namen darüber nach.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at that name itself.</source>
        <translation>Veröffentlichen Sie einen DMARC-Eintrag bei diesem Namen selbst.</translation>
    </message>
    <message>
        <source>What is published was meant as a DMARC record, but receivers do not take it as one: {record}</source>
        <translation>Was veröffentlicht ist, war als DMARC-Eintrag gemeint, aber Empfänger erkennen es nicht als solchen: {record}</translation>
    </message>
    <message>
        <source>The record must begin with v=DMARC1, in capitals, without a space or a quotation mark before it.</source>
        <translation>Der Eintrag muss mit v=DMARC1 beginnen, in Großbuchstaben, ohne Leerzeichen oder Anführungszeichen davor.</translation>
    </message>
    <message>
        <source>The DMARC record names no address for reports, so nobody learns who sends in the name of this domain.</source>
        <translation>Der DMARC-Eintrag nennt keine Adresse für Berichte, deshalb erfährt niemand, wer im Namen dieser Domain sendet.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address that somebody reads.</source>
        <translation>Ergänzen Sie rua=mailto: und eine Adresse, die jemand liest.</translation>
    </message>
    <message>
        <source>This is not a DMARC record: it does not begin with v=DMARC1.</source>
        <translation>Das ist kein DMARC-Eintrag: Er beginnt nicht mit v=DMARC1.</translation>
    </message>
    <message>
        <source>Begin the record with v=DMARC1, in capitals.</source>
        <translation>Beginnen Sie den Eintrag mit v=DMARC1, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Subdomains that do not exist are protected less than the domain itself: p={p}, but np={np}.</source>
        <translation>Subdomains, die es nicht gibt, sind weniger geschützt als die Domain selbst: p={p}, aber np={np}.</translation>
    </message>
    <message>
        <source>Raise np: nobody can send legitimately from a name that does not exist.</source>
        <translation>Heben Sie np an: Von einem Namen, den es nicht gibt, kann niemand berechtigt senden.</translation>
    </message>
    <message>
        <source>The DNS host of {domain} never says that a name does not exist, so np has no effect.</source>
        <translation>Der DNS-Anbieter von {domain} sagt nie, dass ein Name nicht existiert, deshalb hat np keine Wirkung.</translation>
    </message>
    <message>
        <source>Set sp as well.</source>
        <translation>Setzen Sie auch sp.</translation>
    </message>
    <message>
        <source>There is a DMARC record at {walk} but none at {list}. For receivers that follow RFC 9989 the two then do not belong together, and mail signed by {list} fails.</source>
        <translation>Es gibt einen DMARC-Eintrag bei {walk}, aber keinen bei {list}. Für Empfänger, die RFC 9989 folgen, gehören die beiden dann nicht zusammen, und E-Mails, die {list} signiert hat, bestehen nicht.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{list} as well.</source>
        <translation>Veröffentlichen Sie auch unter _dmarc.{list} einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The DMARC record has no policy: the tag p= is missing.</source>
        <translation>Der DMARC-Eintrag hat keine Richtlinie: Das Tag p= fehlt.</translation>
    </message>
    <message>
        <source>Put p=none right after v=DMARC1.</source>
        <translation>Setzen Sie p=none direkt hinter v=DMARC1.</translation>
    </message>
    <message>
        <source>The policy p= does not stand right after v=DMARC1, as older receivers want it.</source>
        <translation>Die Richtlinie p= steht nicht direkt hinter v=DMARC1, wie ältere Empfänger es verlangen.</translation>
    </message>
    <message>
        <source>Write v=DMARC1; p=… first.</source>
        <translation>Schreiben Sie zuerst v=DMARC1; p=…</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which is none of none, quarantine and reject. Receivers then treat the whole record as p=none, or, without a report address, as not there.</source>
        <translation>Im DMARC-Eintrag steht {tag}={value}. Das ist weder none noch quarantine noch reject. Empfänger behandeln dann den ganzen Eintrag wie p=none oder, ohne Berichtsadresse, als gäbe es ihn nicht.</translation>
    </message>
    <message>
        <source>Correct the spelling of {tag}.</source>
        <translation>Berichtigen Sie die Schreibweise von {tag}.</translation>
    </message>
    <message>
        <source>psd=u is the default and need not be written.</source>
        <translation>psd=u ist die Vorgabe und muss nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>psd=y says that this name is a public suffix, under which strangers register their domains.</source>
        <translation>psd=y sagt, dass dieser Name ein öffentliches Suffix ist, unter dem Fremde ihre Domains registrieren.</translation>
    </message>
    <message>
        <source>Remove psd=y unless you run a registry.</source>
        <translation>Entfernen Sie psd=y, außer Sie betreiben eine Registry.</translation>
    </message>
    <message>
        <source>The DMARC record holds quotation marks or backslashes as a part of its value, so receivers do not take it as one: {record}</source>
        <translation>Der DMARC-Eintrag enthält Anführungszeichen oder Backslashes als Teil seines Werts, deshalb erkennen Empfänger ihn nicht als solchen: {record}</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks and backslashes; the panel adds what it needs.</source>
        <translation>Geben Sie den Wert ohne Anführungszeichen und Backslashes ein; die Oberfläche ergänzt, was sie braucht.</translation>
    </message>
    <message>
        <source>{domain} asks receivers to reject, but no DKIM key is known: mail that is forwarded will be lost.</source>
        <translation>{domain} bittet Empfänger um Abweisen, aber es ist kein DKIM-Schlüssel bekannt: Weitergeleitete E-Mails gehen verloren.</translation>
    </message>
    <message>
        <source>Set up DKIM, or go back to p=none until you have.</source>
        <translation>Richten Sie DKIM ein oder gehen Sie bis dahin auf p=none zurück.</translation>
    </message>
    <message>
        <source>{address} is not an address that DMARC reports can be sent to.</source>
        <translation>{address} ist keine Adresse, an die DMARC-Berichte gesendet werden können.</translation>
    </message>
    <message>
        <source>Use an ordinary address in Latin letters, such as dmarc@your-domain.</source>
        <translation>Nehmen Sie eine gewöhnliche Adresse in lateinischen Buchstaben, etwa dmarc@ihre-domain.</translation>
    </message>
    <message>
        <source>{host} has not agreed to receive the reports for this domain, so {tag}={uri} is ignored.</source>
        <translation>{host} hat nicht zugestimmt, die Berichte für diese Domain zu empfangen, deshalb wird {tag}={uri} nicht beachtet.</translation>
    </message>
    <message>
        <source>Ask for this record to be published at {host}: {name} TXT v=DMARC1;</source>
        <translation>Bitten Sie darum, dass bei {host} dieser Eintrag veröffentlicht wird: {name} TXT v=DMARC1;</translation>
    </message>
    <message>
        <source>Could not find out whether {host} agrees to receive the reports for this domain.</source>
        <translation>Es ließ sich nicht feststellen, ob {host} zustimmt, die Berichte für diese Domain zu empfangen.</translation>
    </message>
    <message>
        <source>No report can be sent to {tag}={uri}.</source>
        <translation>An {tag}={uri} kann kein Bericht gesendet werden.</translation>
    </message>
    <message>
        <source>Use mailto: and an address with a domain.</source>
        <translation>Nehmen Sie mailto: und eine Adresse mit einer Domain.</translation>
    </message>
    <message>
        <source>{uri} is written without mailto:, so no receiver sends reports to it.</source>
        <translation>{uri} ist ohne mailto: geschrieben, deshalb sendet kein Empfänger Berichte dorthin.</translation>
    </message>
    <message>
        <source>Write mailto:{uri}</source>
        <translation>Schreiben Sie mailto:{uri}</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then ignore all of them.</source>
        <translation>Unter {name} gibt es {count} DMARC-Einträge; Empfänger beachten dann keinen davon.</translation>
    </message>
    <message>
        <source>Leave one record and remove the others.</source>
        <translation>Lassen Sie einen Eintrag stehen und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>The size limit !{suffix} after {uri} is no longer part of DMARC.</source>
        <translation>Die Größengrenze !{suffix} hinter {uri} gehört nicht mehr zu DMARC.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and what follows it.</source>
        <translation>Entfernen Sie das Ausrufezeichen und was danach steht.</translation>
    </message>
    <message>
        <source>Subdomains are protected less than the domain itself: p={p}, but sp={sp}.</source>
        <translation>Subdomains sind weniger geschützt als die Domain selbst: p={p}, aber sp={sp}.</translation>
    </message>
    <message>
        <source>Raise sp as soon as the subdomains that send mail are set up, too.</source>
        <translation>Heben Sie sp an, sobald auch die Subdomains eingerichtet sind, die E-Mails senden.</translation>
    </message>
    <message>
        <source>A part of the DMARC record cannot be read and is ignored: {text}</source>
        <translation>Ein Teil des DMARC-Eintrags ist nicht lesbar und wird nicht beachtet: {text}</translation>
    </message>
    <message>
        <source>Write every part as tag=value, in plain ASCII, with a semicolon between.</source>
        <translation>Schreiben Sie jeden Teil als Tag=Wert, in reinem ASCII, mit einem Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>The DMARC record has the tag {tag} twice; receivers differ in what they make of that.</source>
        <translation>Der DMARC-Eintrag enthält das Tag {tag} doppelt; was daraus folgt, ist je nach Empfänger verschieden.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record has no value and is ignored.</source>
        <translation>Das Tag {tag} im DMARC-Eintrag hat keinen Wert und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Give it a value or remove it.</source>
        <translation>Geben Sie ihm einen Wert oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored. Perhaps {nearest} was meant.</source>
        <translation>Das Tag {tag} im DMARC-Eintrag ist nicht bekannt und wird nicht beachtet. Vielleicht war {nearest} gemeint.</translation>
    </message>
    <message>
        <source>Write {nearest}={value}</source>
        <translation>Schreiben Sie {nearest}={value}</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): new receivers ignore it, old ones still follow it.</source>
        <translation>Das Tag {tag}={value} gehört nicht mehr zu DMARC (RFC 9989): Neue Empfänger beachten es nicht, alte folgen ihm noch.</translation>
    </message>
    <message>
        <source>Remove {tag}; step from p=none to quarantine to reject instead.</source>
        <translation>Entfernen Sie {tag}; gehen Sie stattdessen schrittweise von p=none über quarantine zu reject.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored.</source>
        <translation>Das Tag {tag} im DMARC-Eintrag ist nicht bekannt und wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Prüfen Sie die Schreibweise oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>t=y asks receivers to act one step milder than p={p}, but older receivers do not know it and apply p={p} in full.</source>
        <translation>t=y bittet Empfänger, eine Stufe milder zu handeln als p={p}, aber ältere Empfänger kennen es nicht und wenden p={p} ganz an.</translation>
    </message>
    <message>
        <source>Write the milder policy as p= instead, and remove t=y.</source>
        <translation>Schreiben Sie stattdessen die mildere Richtlinie als p= und entfernen Sie t=y.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}), so the DMARC policy is not known.</source>
        <translation>Es ließ sich nicht feststellen, was unter {name} veröffentlicht ist ({outcome}), deshalb ist die DMARC-Richtlinie nicht bekannt.</translation>
    </message>
    <message>
        <source>{uri} is not a report address that receivers can use.</source>
        <translation>{uri} ist keine Berichtsadresse, die Empfänger verwenden können.</translation>
    </message>
    <message>
        <source>Write it as mailto:name@your-domain, without spaces.</source>
        <translation>Schreiben Sie sie als mailto:name@ihre-domain, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Receivers need not send reports to {uri}; only mailto: is supported by all.</source>
        <translation>Empfänger müssen keine Berichte an {uri} senden; nur mailto: unterstützen alle.</translation>
    </message>
    <message>
        <source>Add a mailto: address.</source>
        <translation>Fügen Sie eine Adresse mit mailto: hinzu.</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which has no meaning; receivers use the default instead.</source>
        <translation>Im DMARC-Eintrag steht {tag}={value}. Das hat keine Bedeutung; Empfänger nehmen stattdessen die Vorgabe.</translation>
    </message>
    <message>
        <source>Correct the value, or remove the tag.</source>
        <translation>Berichtigen Sie den Wert oder entfernen Sie das Tag.</translation>
    </message>
    <message>
        <source>Receivers differ in what {domain} belongs to: {walk} for those that follow RFC 9989, {list} for those that go by the public suffix list.</source>
        <translation>Wozu {domain} gehört, ist je nach Empfänger verschieden: zu {walk} für die, die RFC 9989 folgen, zu {list} für die, die nach der Public-Suffix-Liste gehen.</translation>
    </message>
    <message>
        <source>Publish DMARC records so that both agree: one at {list}.</source>
        <translation>Veröffentlichen Sie DMARC-Einträge so, dass beide übereinstimmen: einen bei {list}.</translation>
    </message>
    <message>
        <source>The signatures of {zone} are broken ({link}): receivers that check them see no record of it at all.</source>
        <translation>Die Signaturen von {zone} sind defekt ({link}): Empfänger, die sie prüfen, sehen gar keinen Eintrag davon.</translation>
    </message>
    <message>
        <source>Have the DNS host sign the zone again, or take the DS record out at the registrar until it is mended.</source>
        <translation>Lassen Sie die Zone vom DNS-Anbieter neu signieren oder nehmen Sie den DS-Eintrag beim Registrar heraus, bis sie repariert ist.</translation>
    </message>
    <message>
        <source>We could not find out whether {zone} is signed correctly.</source>
        <translation>Es ließ sich nicht feststellen, ob {zone} richtig signiert ist.</translation>
    </message>
    <message>
        <source>Try again; a name server on the way did not answer.</source>
        <translation>Versuchen Sie es noch einmal; ein Nameserver auf dem Weg hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The signatures of {zone} end on {expires} and have not been renewed.</source>
        <translation>Die Signaturen von {zone} enden am {expires} und wurden nicht erneuert.</translation>
    </message>
    <message>
        <source>Tell the DNS host: a signed zone is signed again long before that.</source>
        <translation>Sagen Sie es dem DNS-Anbieter: Eine signierte Zone wird lange vorher neu signiert.</translation>
    </message>
    <message>
        <source>The signatures of {zone} have expired: receivers that check them see no record of it at all.</source>
        <translation>Die Signaturen von {zone} sind abgelaufen: Empfänger, die sie prüfen, sehen gar keinen Eintrag davon.</translation>
    </message>
    <message>
        <source>{zone} is not signed with DNSSEC.</source>
        <translation>{zone} ist nicht mit DNSSEC signiert.</translation>
    </message>
    <message>
        <source>There is no domain here yet.</source>
        <translation>Hier steht noch keine Domain.</translation>
    </message>
    <message>
        <source>Type the address that customers see in From, for example billing@example.com.</source>
        <translation>Geben Sie die Adresse ein, die Kunden unter „Von“ sehen, zum Beispiel billing@example.com.</translation>
    </message>
    <message>
        <source>“{input}” is not a domain that mail can be sent from.</source>
        <translation>„{input}“ ist keine Domain, von der E-Mails gesendet werden können.</translation>
    </message>
    <message>
        <source>Type an address such as billing@example.com, or just example.com.</source>
        <translation>Geben Sie eine Adresse wie billing@example.com ein oder nur example.com.</translation>
    </message>
    <message>
        <source>Entry {index} of the saved DNS answers cannot be understood.</source>
        <translation>Nummer {index} der gespeicherten DNS-Antworten ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Save the answers again, or leave the file out and ask the DNS afresh.</source>
        <translation>Speichern Sie die Antworten noch einmal oder lassen Sie die Datei weg und fragen Sie das DNS neu.</translation>
    </message>
    <message>
        <source>The saved DNS answers were written by a newer version.</source>
        <translation>Die gespeicherten DNS-Antworten stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save the answers again with this version.</source>
        <translation>Aktualisieren Sie Senderwright oder speichern Sie die Antworten mit dieser Version neu.</translation>
    </message>
    <message>
        <source>The file does not hold saved DNS answers.</source>
        <translation>Die Datei enthält keine gespeicherten DNS-Antworten.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved.</source>
        <translation>Wählen Sie eine Datei, die Senderwright gespeichert hat.</translation>
    </message>
    <message>
        <source>The file of saved DNS answers is too large to read.</source>
        <translation>Die Datei mit den gespeicherten DNS-Antworten ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved; they stay below 64 MiB.</source>
        <translation>Wählen Sie eine Datei, die Senderwright gespeichert hat; diese bleiben unter 64 MiB.</translation>
    </message>
    <message>
        <source>There is a character that is no hexadecimal digit.</source>
        <translation>Ein Zeichen darin ist keine hexadezimale Ziffer.</translation>
    </message>
    <message>
        <source>Only 0-9, a-f and blanks belong there; leave --hex out if the file holds the octets themselves.</source>
        <translation>Dort stehen nur 0-9, a-f und Leerzeichen; lassen Sie --hex weg, wenn die Datei die Bytes selbst enthält.</translation>
    </message>
    <message>
        <source>The number of hexadecimal digits is odd: half an octet is missing.</source>
        <translation>Die Zahl der hexadezimalen Ziffern ist ungerade: Ein halbes Byte fehlt.</translation>
    </message>
    <message>
        <source>Check that the copy is whole.</source>
        <translation>Prüfen Sie, ob die Kopie vollständig ist.</translation>
    </message>
    <message>
        <source>There is no DNS message to read: the input is empty.</source>
        <translation>Es gibt keine DNS-Nachricht zu lesen: Die Eingabe ist leer.</translation>
    </message>
    <message>
        <source>Give a file that holds one DNS message.</source>
        <translation>Geben Sie eine Datei an, die eine DNS-Nachricht enthält.</translation>
    </message>
    <message>
        <source>The DNS question could not be put into a message.</source>
        <translation>Aus der DNS-Frage ließ sich keine Nachricht machen.</translation>
    </message>
    <message>
        <source>Check the name and the type that were asked for.</source>
        <translation>Prüfen Sie den Namen und den Typ, nach denen gefragt wurde.</translation>
    </message>
    <message>
        <source>This is not a whole DNS message ({reason}).</source>
        <translation>Das ist keine vollständige DNS-Nachricht ({reason}).</translation>
    </message>
    <message>
        <source>The DNS message is longer than 65,535 octets, which none can be.</source>
        <translation>Die DNS-Nachricht ist länger als 65.535 Byte. So lang kann keine sein.</translation>
    </message>
    <message>
        <source>There is a backslash in the name that means nothing.</source>
        <translation>Im Namen steht ein Backslash ohne Bedeutung.</translation>
    </message>
    <message>
        <source>Take the backslash out.</source>
        <translation>Nehmen Sie den Backslash heraus.</translation>
    </message>
    <message>
        <source>These characters cannot stand together in a domain name.</source>
        <translation>Diese Zeichen können in einem Domainnamen nicht zusammen stehen.</translation>
    </message>
    <message>
        <source>Check the spelling, or type the name in its xn-- form.</source>
        <translation>Prüfen Sie die Schreibweise oder geben Sie den Namen in der Form xn-- ein.</translation>
    </message>
    <message>
        <source>A domain name in the DNS message is damaged.</source>
        <translation>Ein Domainname in der DNS-Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>The domain name is empty.</source>
        <translation>Der Domainname ist leer.</translation>
    </message>
    <message>
        <source>Type a domain, for example example.com.</source>
        <translation>Geben Sie eine Domain ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>Two dots stand next to each other, or a dot stands first.</source>
        <translation>Zwei Punkte stehen nebeneinander oder ein Punkt steht am Anfang.</translation>
    </message>
    <message>
        <source>Take the dot out that is too many.</source>
        <translation>Nehmen Sie den überzähligen Punkt heraus.</translation>
    </message>
    <message>
        <source>One part of the name is longer than 63 characters.</source>
        <translation>Ein Teil des Namens ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>Check that a dot was not left out.</source>
        <translation>Prüfen Sie, ob ein Punkt vergessen wurde.</translation>
    </message>
    <message>
        <source>There is a character in the name that no DNS name holds in this form.</source>
        <translation>Im Namen steht ein Zeichen, das in dieser Form in keinem DNS-Namen vorkommt.</translation>
    </message>
    <message>
        <source>Type the name in its xn-- form, or check for a pasted invisible character.</source>
        <translation>Geben Sie den Namen in der Form xn-- ein oder prüfen Sie, ob ein unsichtbares Zeichen mit eingefügt wurde.</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>Der Name ist länger als die 253 Zeichen, die DNS erlaubt.</translation>
    </message>
    <message>
        <source>Check that only the domain was pasted.</source>
        <translation>Prüfen Sie, ob nur die Domain eingefügt wurde.</translation>
    </message>
    <message>
        <source>This network answers differently for {name}: {plain} here, {encrypted} over an encrypted connection.</source>
        <translation>Dieses Netzwerk antwortet für {name} anders: {plain} hier, {encrypted} über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>You may be inside a company network that has its own view; what receivers see is the encrypted answer.</source>
        <translation>Vielleicht sind Sie in einem Firmennetz mit eigener Sicht; was Empfänger sehen, ist die verschlüsselte Antwort.</translation>
    </message>
    <message>
        <source>None of the zone’s own name servers could be asked from this network: it seems to close port 53. What is shown comes from the resolver {endpoint} ({transport}), which may remember older values.</source>
        <translation>Von diesem Netzwerk aus war keiner der eigenen Nameserver der Zone zu erreichen: Es scheint Port 53 zu sperren. Was gezeigt wird, kommt vom Resolver {endpoint} ({transport}), der sich vielleicht ältere Werte gemerkt hat.</translation>
    </message>
    <message>
        <source>Try another network or a VPN to see what the name servers themselves say.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk oder über ein VPN, um zu sehen, was die Nameserver selbst sagen.</translation>
    </message>
    <message>
        <source>This network answers DNS questions in the place of the name servers they were sent to.</source>
        <translation>Dieses Netzwerk beantwortet DNS-Fragen selbst, statt sie zu den gefragten Nameservern durchzulassen.</translation>
    </message>
    <message>
        <source>The zone’s own servers cannot be asked from here. Try another network, or a VPN.</source>
        <translation>Die eigenen Server der Zone sind von hier nicht zu erreichen. Versuchen Sie ein anderes Netzwerk oder ein VPN.</translation>
    </message>
    <message>
        <source>This network has no {family}: name servers were asked without it.</source>
        <translation>Dieses Netzwerk hat kein {family}: Die Nameserver wurden ohne es gefragt.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the zone; the {family} addresses of its servers were not checked.</source>
        <translation>Mit der Zone ist alles in Ordnung; die {family}-Adressen ihrer Server wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>{name} {type} cannot stand there: a CNAME may not share its name with other records.</source>
        <translation>{name} {type} kann dort nicht stehen: Ein CNAME darf seinen Namen nicht mit anderen Einträgen teilen.</translation>
    </message>
    <message>
        <source>Remove what stands at this name first.</source>
        <translation>Entfernen Sie zuerst, was unter diesem Namen steht.</translation>
    </message>
    <message>
        <source>The practice world did not answer as expected.</source>
        <translation>Die Übungswelt hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>End it and start it again with `senderwright-cli practice serve`.</source>
        <translation>Beenden Sie sie und starten Sie sie neu mit `senderwright-cli practice serve`.</translation>
    </message>
    <message>
        <source>Other programs cannot publish into this practice world ({reason}).</source>
        <translation>Andere Programme können in dieser Übungswelt nicht veröffentlichen ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder for running programs (XDG_RUNTIME_DIR) is there and yours.</source>
        <translation>Prüfen Sie, ob es den Ordner für laufende Programme (XDG_RUNTIME_DIR) gibt und ob er Ihnen gehört.</translation>
    </message>
    <message>
        <source>No practice world is running.</source>
        <translation>Es läuft keine Übungswelt.</translation>
    </message>
    <message>
        <source>Start one with `senderwright-cli practice serve` and leave it running.</source>
        <translation>Starten Sie eine mit `senderwright-cli practice serve` und lassen Sie sie laufen.</translation>
    </message>
    <message>
        <source>{name} lies outside the practice zone {domain}: its records are kept elsewhere.</source>
        <translation>{name} liegt außerhalb der Übungszone {domain}: Die Einträge dafür liegen woanders.</translation>
    </message>
    <message>
        <source>Plan for {domain}, or start the practice world with your own zone.</source>
        <translation>Planen Sie für {domain} oder starten Sie die Übungswelt mit Ihrer eigenen Zone.</translation>
    </message>
    <message>
        <source>The practice DNS cannot use port {port} at {address} ({reason}).</source>
        <translation>Das Übungs-DNS kann den Port {port} an {address} nicht verwenden ({reason}).</translation>
    </message>
    <message>
        <source>Choose another port, or leave it to the program.</source>
        <translation>Wählen Sie einen anderen Port oder überlassen Sie ihn dem Programm.</translation>
    </message>
    <message>
        <source>The zone file has no SOA record, so it does not say which zone it is.</source>
        <translation>Die Zonendatei hat keinen SOA-Eintrag und sagt deshalb nicht, welche Zone sie ist.</translation>
    </message>
    <message>
        <source>Export the whole zone at your DNS host; it begins with an SOA record.</source>
        <translation>Exportieren Sie bei Ihrem DNS-Anbieter die ganze Zone; sie beginnt mit einem SOA-Eintrag.</translation>
    </message>
    <message>
        <source>{text} is not an IP address.</source>
        <translation>{text} ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Write a resolver as 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#name or https://name/dns-query.</source>
        <translation>Schreiben Sie einen Resolver als 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#name oder https://name/dns-query.</translation>
    </message>
    <message>
        <source>{text} is not a name that a certificate can show.</source>
        <translation>{text} ist kein Name, den ein Zertifikat zeigen kann.</translation>
    </message>
    <message>
        <source>Write it as in tls://192.0.2.1#dns.example.</source>
        <translation>Schreiben Sie ihn wie in tls://192.0.2.1#dns.example.</translation>
    </message>
    <message>
        <source>The path in {text} holds characters that no address can hold.</source>
        <translation>Der Pfad in {text} enthält Zeichen, die in keiner Adresse stehen können.</translation>
    </message>
    <message>
        <source>Most resolvers use /dns-query.</source>
        <translation>Die meisten Resolver verwenden /dns-query.</translation>
    </message>
    <message>
        <source>{text} is not the SHA-256 of a key in base64.</source>
        <translation>{text} ist nicht der SHA-256-Wert eines Schlüssels in base64.</translation>
    </message>
    <message>
        <source>Take the pin as the resolver’s operator publishes it: 44 characters.</source>
        <translation>Nehmen Sie den Pin, wie ihn der Betreiber des Resolvers veröffentlicht: 44 Zeichen.</translation>
    </message>
    <message>
        <source>{text} is not a port.</source>
        <translation>{text} ist kein Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>{text} is not a way to ask a resolver.</source>
        <translation>{text} ist kein Weg, einen Resolver zu fragen.</translation>
    </message>
    <message>
        <source>Use a plain IP address, tls:// or https://.</source>
        <translation>Nehmen Sie eine einfache IP-Adresse, tls:// oder https://.</translation>
    </message>
    <message>
        <source>No resolver was given.</source>
        <translation>Es wurde kein Resolver angegeben.</translation>
    </message>
    <message>
        <source>Give its IP address, or leave the option out to use this computer’s own.</source>
        <translation>Geben Sie seine IP-Adresse an oder lassen Sie die Option weg, um den dieses Computers zu verwenden.</translation>
    </message>
    <message>
        <source>The resolver’s address is far too long.</source>
        <translation>Die Adresse des Resolvers ist viel zu lang.</translation>
    </message>
    <message>
        <source>Check that only the address was pasted.</source>
        <translation>Prüfen Sie, ob nur die Adresse eingefügt wurde.</translation>
    </message>
    <message>
        <source>Entry {index} of the vantage points cannot be used: see its {field}.</source>
        <translation>Nummer {index} der Messpunkte ist nicht verwendbar: Sehen Sie sich das Feld {field} an.</translation>
    </message>
    <message>
        <source>Mend that field, or take the entry out.</source>
        <translation>Berichtigen Sie dieses Feld oder nehmen Sie den Messpunkt heraus.</translation>
    </message>
    <message>
        <source>The vantage points were written by a newer version.</source>
        <translation>Die Messpunkte stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>Update Senderwright, or use the list that comes with this version.</source>
        <translation>Aktualisieren Sie Senderwright oder verwenden Sie die Liste, die zu dieser Version gehört.</translation>
    </message>
    <message>
        <source>The file does not hold vantage points.</source>
        <translation>Die Datei enthält keine Messpunkte.</translation>
    </message>
    <message>
        <source>The file of vantage points is too large to read.</source>
        <translation>Die Datei mit den Messpunkten ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>Keep it below 4 MiB and 2000 entries.</source>
        <translation>Halten Sie sie unter 4 MiB und 2000 Messpunkten.</translation>
    </message>
    <message>
        <source>The zone file could not be read: no temporary file could be made.</source>
        <translation>Die Zonendatei konnte nicht gelesen werden: Es ließ sich keine temporäre Datei anlegen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check that the temporary folder is writable.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie, ob der temporäre Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>{server} ({address}) fails to answer for the zone.</source>
        <translation>{server} ({address}) kann für die Zone nicht antworten.</translation>
    </message>
    <message>
        <source>Tell the DNS host: this server is part of the zone and does not work.</source>
        <translation>Sagen Sie es dem DNS-Anbieter: Dieser Server gehört zur Zone und funktioniert nicht.</translation>
    </message>
    <message>
        <source>{server} ({address}) names other name servers for the zone ({said}) than the rest do ({others}).</source>
        <translation>{server} ({address}) nennt für die Zone andere Nameserver ({said}) als die übrigen ({others}).</translation>
    </message>
    <message>
        <source>Have the DNS host make all servers serve the same zone; until then answers depend on chance.</source>
        <translation>Bitten Sie den DNS-Anbieter, auf allen Servern dieselbe Zone bereitzustellen; bis dahin sind die Antworten Zufall.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and knows nothing of it.</source>
        <translation>{server} ({address}) ist für die Zone genannt und weiß nichts von ihr.</translation>
    </message>
    <message>
        <source>Have the DNS host set it up there, or take it out of the name servers at the registrar.</source>
        <translation>Bitten Sie den DNS-Anbieter, die Zone dort einzurichten, oder nehmen Sie den Server beim Registrar aus den Nameservern heraus.</translation>
    </message>
    <message>
        <source>{server} is named for the zone and has no address.</source>
        <translation>{server} ist für die Zone genannt und hat keine Adresse.</translation>
    </message>
    <message>
        <source>Correct the name server’s name at the DNS host and at the registrar.</source>
        <translation>Berichtigen Sie den Namen des Nameservers beim DNS-Anbieter und beim Registrar.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and refuses to answer for it.</source>
        <translation>{server} ({address}) ist für die Zone genannt und weigert sich, für sie zu antworten.</translation>
    </message>
    <message>
        <source>{server} ({address}) serves an old copy of the zone: {serial} instead of {newest}.</source>
        <translation>{server} ({address}) liefert eine alte Kopie der Zone: {serial} statt {newest}.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it stays, tell the DNS host that this server no longer follows.</source>
        <translation>Warten Sie einige Minuten. Bleibt es so, sagen Sie dem DNS-Anbieter, dass dieser Server nicht mehr nachzieht.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not answer.</source>
        <translation>{server} ({address}) antwortet nicht.</translation>
    </message>
    <message>
        <source>If it stays, tell the DNS host. If none answers, this network may block DNS.</source>
        <translation>Bleibt es so, sagen Sie es dem DNS-Anbieter. Antwortet keiner, sperrt vielleicht dieses Netzwerk DNS.</translation>
    </message>
    <message>
        <source>The registrar names {parent} as name servers, the zone itself names {zone}.</source>
        <translation>Der Registrar nennt {parent} als Nameserver, die Zone selbst nennt {zone}.</translation>
    </message>
    <message>
        <source>Make both lists the same; records published at a server that only one list names may not be seen.</source>
        <translation>Gleichen Sie beide Listen an; Einträge auf einem Server, den nur eine Liste nennt, werden vielleicht nicht gesehen.</translation>
    </message>
    <message>
        <source>The zone is kept at several places, each for itself: {primaries}.</source>
        <translation>Die Zone liegt an mehreren Stellen, jede für sich: {primaries}.</translation>
    </message>
    <message>
        <source>Publish every record at each of them.</source>
        <translation>Veröffentlichen Sie jeden Eintrag an jeder davon.</translation>
    </message>
    <message>
        <source>Only one name server, {server}, serves the zone.</source>
        <translation>Nur ein Nameserver, {server}, stellt die Zone bereit.</translation>
    </message>
    <message>
        <source>When it is down, mail stops. Most DNS hosts give two or more.</source>
        <translation>Fällt er aus, ruht der E-Mail-Verkehr. Die meisten DNS-Anbieter stellen zwei oder mehr.</translation>
    </message>
    <message>
        <source>Line {line} of the zone file cannot be read. {reason}</source>
        <translation>Zeile {line} der Zonendatei ist nicht lesbar. {reason}</translation>
    </message>
    <message>
        <source>Mend that line, or leave it out.</source>
        <translation>Berichtigen Sie diese Zeile oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The zone file is too large: at most 4 MiB and 100,000 records are read.</source>
        <translation>Die Zonendatei ist zu groß: Gelesen werden höchstens 4 MiB und 100.000 Einträge.</translation>
    </message>
    <message>
        <source>Give only the part that holds this domain.</source>
        <translation>Geben Sie nur den Teil an, der diese Domain enthält.</translation>
    </message>
    <message>
        <source>The BIMI record names no logo at an https address: {uri}</source>
        <translation>Der BIMI-Eintrag nennt kein Logo unter einer https-Adresse: {uri}</translation>
    </message>
    <message>
        <source>Give the logo as l=https://…svg</source>
        <translation>Geben Sie das Logo als l=https://…svg an</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} is not an SVG of the kind that mail programs show: {what}</source>
        <translation>Das BIMI-Logo {uri} ist kein SVG von der Art, die Mailprogramme zeigen: {what}</translation>
    </message>
    <message>
        <source>Save it as SVG Tiny PS: baseProfile=&quot;tiny-ps&quot;, a title, nothing that moves.</source>
        <translation>Speichern Sie es als SVG Tiny PS: baseProfile=&quot;tiny-ps&quot;, ein Titel, nichts, was sich bewegt.</translation>
    </message>
    <message>
        <source>The host {host} of the BIMI logo has no address.</source>
        <translation>Der Host {host} des BIMI-Logos hat keine Adresse.</translation>
    </message>
    <message>
        <source>Put the logo where it can be fetched, or correct l=.</source>
        <translation>Legen Sie das Logo dorthin, wo es abgeholt werden kann, oder berichtigen Sie l=.</translation>
    </message>
    <message>
        <source>The BIMI logo has {octets} bytes; more than 32 KB may not be shown.</source>
        <translation>Das BIMI-Logo hat {octets} Byte; mehr als 32 KB wird vielleicht nicht gezeigt.</translation>
    </message>
    <message>
        <source>Make the drawing simpler.</source>
        <translation>Vereinfachen Sie die Zeichnung.</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} could not be fetched ({why}).</source>
        <translation>Das BIMI-Logo {uri} ließ sich nicht abrufen ({why}).</translation>
    </message>
    <message>
        <source>Serve it over https with a valid certificate.</source>
        <translation>Stellen Sie es über https mit einem gültigen Zertifikat bereit.</translation>
    </message>
    <message>
        <source>There is no BIMI record, so no logo is shown beside messages of {domain}.</source>
        <translation>Es gibt keinen BIMI-Eintrag, deshalb erscheint neben Nachrichten von {domain} kein Logo.</translation>
    </message>
    <message>
        <source>The BIMI record names no mark certificate; Gmail and Apple then show no logo.</source>
        <translation>Der BIMI-Eintrag nennt kein Markenzertifikat; Gmail und Apple zeigen dann kein Logo.</translation>
    </message>
    <message>
        <source>Get a VMC or CMC if the logo matters to you.</source>
        <translation>Besorgen Sie ein VMC oder CMC, wenn Ihnen das Logo wichtig ist.</translation>
    </message>
    <message>
        <source>The logo of {domain} will not be shown: BIMI needs a DMARC policy of quarantine or reject, for subdomains as well.</source>
        <translation>Das Logo von {domain} wird nicht erscheinen: BIMI verlangt die DMARC-Richtlinie quarantine oder reject, auch für Subdomains.</translation>
    </message>
    <message>
        <source>Raise the DMARC policy step by step first.</source>
        <translation>Heben Sie zuerst die DMARC-Richtlinie schrittweise an.</translation>
    </message>
    <message>
        <source>There are {count} BIMI records; receivers then ignore all of them.</source>
        <translation>Es gibt {count} BIMI-Einträge; Empfänger beachten dann keinen davon.</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Lassen Sie einen stehen.</translation>
    </message>
    <message>
        <source>The BIMI record cannot be read.</source>
        <translation>Der BIMI-Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it as v=BIMI1; l=https://…; a=https://…</source>
        <translation>Schreiben Sie ihn als v=BIMI1; l=https://…; a=https://…</translation>
    </message>
    <message>
        <source>The BIMI record does not begin with v=BIMI1.</source>
        <translation>Der BIMI-Eintrag beginnt nicht mit v=BIMI1.</translation>
    </message>
    <message>
        <source>Begin it with v=BIMI1.</source>
        <translation>Beginnen Sie ihn mit v=BIMI1.</translation>
    </message>
    <message>
        <source>No CAA record limits who may issue certificates for {domain}.</source>
        <translation>Kein CAA-Eintrag begrenzt, wer Zertifikate für {domain} ausstellen darf.</translation>
    </message>
    <message>
        <source>The CAA record at {name} lets nobody issue certificates, so no new one can be had for {domain}.</source>
        <translation>Der CAA-Eintrag unter {name} lässt niemanden Zertifikate ausstellen, deshalb ist für {domain} kein neues zu bekommen.</translation>
    </message>
    <message>
        <source>Name your certificate authority in an issue record, unless the domain is parked.</source>
        <translation>Nennen Sie Ihre Zertifizierungsstelle in einem issue-Eintrag, außer die Domain ist geparkt.</translation>
    </message>
    <message>
        <source>The signature of {domain} covers only a part of the body (l=); {octets} octets are not covered, and anyone could add more.</source>
        <translation>Die Signatur von {domain} erfasst nur einen Teil des Nachrichtentexts (l=); {octets} Byte sind nicht erfasst, und jeder könnte etwas anhängen.</translation>
    </message>
    <message>
        <source>Turn off the body length limit at the sending service.</source>
        <translation>Schalten Sie beim Versanddienst die Längenbegrenzung für den Nachrichtentext ab.</translation>
    </message>
    <message>
        <source>The key of {domain} is in test mode (t=y); receivers may ignore the signature.</source>
        <translation>Der Schlüssel von {domain} ist im Testmodus (t=y); Empfänger dürfen die Signatur übergehen.</translation>
    </message>
    <message>
        <source>Remove t=y from the key.</source>
        <translation>Entfernen Sie t=y aus dem Schlüssel.</translation>
    </message>
    <message>
        <source>The DMARC record of {from} is broken, so DMARC does not apply.</source>
        <translation>Der DMARC-Eintrag von {from} ist defekt, deshalb gilt DMARC nicht.</translation>
    </message>
    <message>
        <source>Check it with dmarc check.</source>
        <translation>Prüfen Sie ihn mit dmarc check.</translation>
    </message>
    <message>
        <source>The message fails DMARC for {from}: neither SPF nor DKIM passed for that domain. The domain asks for: {policy}.</source>
        <translation>Die Nachricht besteht DMARC für {from} nicht: Weder SPF noch DKIM hat für diese Domain bestanden. Die Domain wünscht: {policy}.</translation>
    </message>
    <message>
        <source>Let the sending service sign with {from}, or use a bounce address of that domain.</source>
        <translation>Lassen Sie den Versanddienst mit {from} signieren oder verwenden Sie eine Rücksendeadresse dieser Domain.</translation>
    </message>
    <message>
        <source>{from} has no DMARC policy.</source>
        <translation>{from} hat keine DMARC-Richtlinie.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address.</source>
        <translation>Veröffentlichen Sie v=DMARC1; p=none mit einer Berichtsadresse.</translation>
    </message>
    <message>
        <source>Could not find out whether the message passes DMARC for {from}.</source>
        <translation>Es ließ sich nicht feststellen, ob die Nachricht DMARC für {from} besteht.</translation>
    </message>
    <message>
        <source>The From line names no valid domain.</source>
        <translation>Die From-Zeile nennt keine gültige Domain.</translation>
    </message>
    <message>
        <source>Correct the From address.</source>
        <translation>Berichtigen Sie die From-Adresse.</translation>
    </message>
    <message>
        <source>The address of the sending server is not known, so SPF was not checked.</source>
        <translation>Die Adresse des sendenden Servers ist nicht bekannt, deshalb wurde SPF nicht geprüft.</translation>
    </message>
    <message>
        <source>Give it with --ip, or verify a message that was received by a server.</source>
        <translation>Geben Sie sie mit --ip an oder prüfen Sie eine Nachricht, die ein Server empfangen hat.</translation>
    </message>
    <message>
        <source>The message has no From line, so DMARC cannot pass.</source>
        <translation>Die Nachricht hat keine From-Zeile, deshalb kann DMARC nicht bestehen.</translation>
    </message>
    <message>
        <source>The message can be unsubscribed from, but not by one click; Gmail and Yahoo ask for that of bulk mail.</source>
        <translation>Die Nachricht lässt sich abbestellen, aber nicht mit einem Klick; Gmail und Yahoo verlangen das bei Massen-E-Mails.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe-Post: List-Unsubscribe=One-Click.</source>
        <translation>Ergänzen Sie List-Unsubscribe-Post: List-Unsubscribe=One-Click.</translation>
    </message>
    <message>
        <source>The message is not signed with DKIM.</source>
        <translation>Die Nachricht ist nicht mit DKIM signiert.</translation>
    </message>
    <message>
        <source>Turn on DKIM at the sending service.</source>
        <translation>Schalten Sie DKIM beim Versanddienst ein.</translation>
    </message>
    <message>
        <source>The lines for one-click unsubscribing are not covered by a DKIM signature that passes.</source>
        <translation>Die Zeilen zum Abbestellen mit einem Klick sind von keiner DKIM-Signatur erfasst, die besteht.</translation>
    </message>
    <message>
        <source>Let the signature cover List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Lassen Sie die Signatur List-Unsubscribe und List-Unsubscribe-Post erfassen.</translation>
    </message>
    <message>
        <source>The message is from more than one domain, so DMARC cannot pass.</source>
        <translation>Die Nachricht kommt von mehr als einer Domain, deshalb kann DMARC nicht bestehen.</translation>
    </message>
    <message>
        <source>Use one From line with one address.</source>
        <translation>Verwenden Sie eine From-Zeile mit einer Adresse.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Es gibt noch keine Nachricht.</translation>
    </message>
    <message>
        <source>Open the saved message, or paste its source.</source>
        <translation>Öffnen Sie die gespeicherte Nachricht oder fügen Sie ihren Quelltext ein.</translation>
    </message>
    <message>
        <source>This is not the source of a message: it does not begin with header lines.</source>
        <translation>Das ist nicht der Quelltext einer Nachricht: Er beginnt nicht mit Kopfzeilen.</translation>
    </message>
    <message>
        <source>In your mail program choose “Show original” or “View source”, and copy all of it.</source>
        <translation>Wählen Sie in Ihrem Mailprogramm „Original anzeigen“ oder „Quelltext anzeigen“ und kopieren Sie alles.</translation>
    </message>
    <message>
        <source>The message is larger than {limit} megabytes.</source>
        <translation>Die Nachricht ist größer als {limit} Megabyte.</translation>
    </message>
    <message>
        <source>Take one without large attachments.</source>
        <translation>Nehmen Sie eine ohne große Anhänge.</translation>
    </message>
    <message>
        <source>SPF for {domain} says {result} for the server {ip}.</source>
        <translation>SPF für {domain} sagt {result} zum Server {ip}.</translation>
    </message>
    <message>
        <source>Add the server, or the service it belongs to, to the SPF record of {domain}.</source>
        <translation>Nehmen Sie den Server oder den Dienst, zu dem er gehört, in den SPF-Eintrag von {domain} auf.</translation>
    </message>
    <message>
        <source>Could not find out whether {ip} may send for {domain}.</source>
        <translation>Es ließ sich nicht feststellen, ob {ip} für {domain} senden darf.</translation>
    </message>
    <message>
        <source>The certificate of the MTA-STS policy host is not valid, so the policy is not used.</source>
        <translation>Das Zertifikat des Hosts mit der MTA-STS-Richtlinie ist nicht gültig, deshalb wird die Richtlinie nicht angewendet.</translation>
    </message>
    <message>
        <source>Get a valid certificate for the mta-sts host.</source>
        <translation>Besorgen Sie ein gültiges Zertifikat für den Host mta-sts.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is served as {type} instead of text/plain.</source>
        <translation>Die MTA-STS-Richtlinie wird als {type} statt text/plain geliefert.</translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation>Stellen Sie den Inhaltstyp auf text/plain.</translation>
    </message>
    <message>
        <source>The host {host} of the MTA-STS policy has no address, so there is no policy.</source>
        <translation>Der Host {host} der MTA-STS-Richtlinie hat keine Adresse, deshalb gibt es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Publish an address for it, and serve the policy there.</source>
        <translation>Veröffentlichen Sie eine Adresse für ihn und stellen Sie die Richtlinie dort bereit.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id of 1 to 32 letters and digits.</source>
        <translation>Der MTA-STS-Eintrag hat keine id mit 1 bis 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Write id= and, for example, the date and time.</source>
        <translation>Schreiben Sie id= und zum Beispiel Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was changed, but its id is still {id}, so senders keep the old one.</source>
        <translation>Die MTA-STS-Richtlinie wurde geändert, aber ihre id ist noch {id}, deshalb behalten Absender die alte.</translation>
    </message>
    <message>
        <source>Change the id at every change of the policy.</source>
        <translation>Ändern Sie die id bei jeder Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is kept for {seconds} seconds only, which protects little.</source>
        <translation>Die MTA-STS-Richtlinie wird nur {seconds} Sekunden behalten. Das schützt wenig.</translation>
    </message>
    <message>
        <source>Set max_age to a week or more.</source>
        <translation>Setzen Sie max_age auf eine Woche oder mehr.</translation>
    </message>
    <message>
        <source>There is no MTA-STS policy for mail to {domain}.</source>
        <translation>Für E-Mails an {domain} gibt es keine MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is in testing mode: failures are reported, not prevented.</source>
        <translation>Die MTA-STS-Richtlinie ist im Modus testing: Fehler werden gemeldet, nicht verhindert.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the reports are clean.</source>
        <translation>Setzen Sie mode: enforce, wenn die Berichte sauber sind.</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the MTA-STS policy, so senders will not deliver to it.</source>
        <translation>Der Mailserver {host} passt zu keiner mx-Zeile der MTA-STS-Richtlinie, deshalb stellen Absender ihm nichts zu.</translation>
    </message>
    <message>
        <source>Add mx: {host} to the policy, and change the id.</source>
        <translation>Ergänzen Sie mx: {host} in der Richtlinie und ändern Sie die id.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid max_age: {value}</source>
        <translation>Die MTA-STS-Richtlinie hat ein ungültiges max_age: {value}</translation>
    </message>
    <message>
        <source>Correct the file at https://mta-sts.…/.well-known/mta-sts.txt.</source>
        <translation>Berichtigen Sie die Datei unter https://mta-sts.…/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid mode: {value}</source>
        <translation>Die MTA-STS-Richtlinie hat einen ungültigen mode: {value}</translation>
    </message>
    <message>
        <source>The MTA-STS policy has no valid mx line: {value}</source>
        <translation>Die MTA-STS-Richtlinie hat keine gültige mx-Zeile: {value}</translation>
    </message>
    <message>
        <source>Line {line} of the MTA-STS policy is not of the form key: value.</source>
        <translation>Zeile {line} der MTA-STS-Richtlinie hat nicht die Form Schlüssel: Wert.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is larger than 64 KB.</source>
        <translation>Die MTA-STS-Richtlinie ist größer als 64 KB.</translation>
    </message>
    <message>
        <source>The MTA-STS policy does not say version: STSv1.</source>
        <translation>In der MTA-STS-Richtlinie fehlt version: STSv1.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with a redirect ({status}), which senders do not follow.</source>
        <translation>Der Host der MTA-STS-Richtlinie antwortet mit einer Weiterleitung ({status}), der Absender nicht folgen.</translation>
    </message>
    <message>
        <source>Serve the file at that address itself.</source>
        <translation>Stellen Sie die Datei unter dieser Adresse selbst bereit.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records; senders then ignore all of them.</source>
        <translation>Es gibt {count} MTA-STS-Einträge; Absender beachten dann keinen davon.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with status {status} instead of 200.</source>
        <translation>Der Host der MTA-STS-Richtlinie antwortet mit dem Status {status} statt 200.</translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt.</source>
        <translation>Stellen Sie die Datei unter /.well-known/mta-sts.txt bereit.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be read.</source>
        <translation>Der MTA-STS-Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=…;</source>
        <translation>Schreiben Sie ihn als v=STSv1; id=…;</translation>
    </message>
    <message>
        <source>The MTA-STS policy host could not be reached.</source>
        <translation>Der Host der MTA-STS-Richtlinie war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Try again later; senders use no policy meanwhile.</source>
        <translation>Versuchen Sie es später noch einmal; Absender wenden solange keine Richtlinie an.</translation>
    </message>
    <message>
        <source>The MTA-STS record does not begin with v=STSv1.</source>
        <translation>Der MTA-STS-Eintrag beginnt nicht mit v=STSv1.</translation>
    </message>
    <message>
        <source>Begin it with v=STSv1.</source>
        <translation>Beginnen Sie ihn mit v=STSv1.</translation>
    </message>
    <message>
        <source>The mail host {host} is an address, where a name is needed.</source>
        <translation>Der Mailserver {host} ist eine Adresse, wo ein Name nötig ist.</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>Geben Sie den Namen des Mailservers an.</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias (CNAME), which some servers refuse.</source>
        <translation>Der Mailserver {host} ist ein Alias (CNAME). Manche Server lehnen das ab.</translation>
    </message>
    <message>
        <source>Name the target itself.</source>
        <translation>Nennen Sie das Ziel selbst.</translation>
    </message>
    <message>
        <source>{domain} has no mail host (MX): answers to its messages may get lost.</source>
        <translation>{domain} hat keinen Mailserver (MX): Antworten auf Nachrichten von dort können verloren gehen.</translation>
    </message>
    <message>
        <source>Publish an MX record if people should be able to answer.</source>
        <translation>Veröffentlichen Sie einen MX-Eintrag, wenn man antworten können soll.</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>Der Mailserver {host} hat keine Adresse.</translation>
    </message>
    <message>
        <source>Correct the MX record or publish the address.</source>
        <translation>Berichtigen Sie den MX-Eintrag oder veröffentlichen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{domain} has a null MX beside other mail hosts, which contradict each other.</source>
        <translation>{domain} hat neben anderen Mailservern einen Null-MX. Das widerspricht sich.</translation>
    </message>
    <message>
        <source>Remove the record that ends in a dot only.</source>
        <translation>Entfernen Sie den Eintrag, dessen Ziel nur aus einem Punkt besteht.</translation>
    </message>
    <message>
        <source>The mail host {host} has only addresses of a private network.</source>
        <translation>Der Mailserver {host} hat nur Adressen eines privaten Netzwerks.</translation>
    </message>
    <message>
        <source>Publish its public address.</source>
        <translation>Veröffentlichen Sie seine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Could not find out the addresses of the mail host {host}.</source>
        <translation>Die Adressen des Mailservers {host} ließen sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The TXT record at {name} does not begin with {version}; so it does not count: {text}</source>
        <translation>Der TXT-Eintrag unter {name} beginnt nicht mit {version}; deshalb zählt er nicht: {text}</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Berichtigen Sie ihn oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Could not find out {question} ({outcome}).</source>
        <translation>Nicht festzustellen war: {question} ({outcome}).</translation>
    </message>
    <message>
        <source>The address {ip} has no name (PTR); Gmail, Yahoo and others refuse mail from it.</source>
        <translation>Die Adresse {ip} hat keinen Namen (PTR); Gmail, Yahoo und andere lehnen E-Mails von ihr ab.</translation>
    </message>
    <message>
        <source>Ask the network provider of that address to set one.</source>
        <translation>Bitten Sie den Netzbetreiber dieser Adresse, einen zu setzen.</translation>
    </message>
    <message>
        <source>The address {ip} is called {name}, but that name does not lead back to it.</source>
        <translation>Die Adresse {ip} heißt {name}, aber dieser Name führt nicht zu ihr zurück.</translation>
    </message>
    <message>
        <source>Publish {ip} as an address of {name}.</source>
        <translation>Veröffentlichen Sie {ip} als Adresse von {name}.</translation>
    </message>
    <message>
        <source>Could not find out the name of the address {ip}.</source>
        <translation>Der Name der Adresse {ip} ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>{domain} asks for no reports about encrypted delivery (TLS-RPT).</source>
        <translation>{domain} verlangt keine Berichte über verschlüsselte Zustellung (TLS-RPT).</translation>
    </message>
    <message>
        <source>The TLS-RPT record names no valid address for reports: {uri}</source>
        <translation>Der TLS-RPT-Eintrag nennt keine gültige Adresse für Berichte: {uri}</translation>
    </message>
    <message>
        <source>Write rua=mailto: and an address.</source>
        <translation>Schreiben Sie rua=mailto: und eine Adresse.</translation>
    </message>
    <message>
        <source>There are {count} TLS-RPT records; senders then ignore all of them.</source>
        <translation>Es gibt {count} TLS-RPT-Einträge; Absender beachten dann keinen davon.</translation>
    </message>
    <message>
        <source>The TLS-RPT record cannot be read.</source>
        <translation>Der TLS-RPT-Eintrag ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:…</source>
        <translation>Schreiben Sie ihn als v=TLSRPTv1; rua=mailto:…</translation>
    </message>
    <message>
        <source>The TLS-RPT record does not begin with v=TLSRPTv1.</source>
        <translation>Der TLS-RPT-Eintrag beginnt nicht mit v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>Begin it with v=TLSRPTv1.</source>
        <translation>Beginnen Sie ihn mit v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds, more than a day: a mistake would last as long.</source>
        <translation>{name} darf {ttl} Sekunden in Caches bleiben, mehr als einen Tag: So lange hielte auch ein Fehler.</translation>
    </message>
    <message>
        <source>Lower the TTL to an hour before changes.</source>
        <translation>Senken Sie die TTL vor Änderungen auf eine Stunde.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds only; every message then costs a new question.</source>
        <translation>{name} darf nur {ttl} Sekunden in Caches bleiben; jede Nachricht kostet dann eine neue Anfrage.</translation>
    </message>
    <message>
        <source>Raise the TTL to an hour.</source>
        <translation>Erhöhen Sie die TTL auf eine Stunde.</translation>
    </message>
    <message>
        <source>This is no https address: {url}</source>
        <translation>Das ist keine https-Adresse: {url}</translation>
    </message>
    <message>
        <source>Write it as https://host/file.</source>
        <translation>Schreiben Sie sie als https://host/file.</translation>
    </message>
    <message>
        <source>Every name below _domainkey.{domain} has a TXT record, so any selector seems to exist: {text}</source>
        <translation>Jeder Name unter _domainkey.{domain} hat einen TXT-Eintrag, deshalb scheint es jeden Selektor zu geben: {text}</translation>
    </message>
    <message>
        <source>Remove the wildcard record.</source>
        <translation>Entfernen Sie den Wildcard-Eintrag.</translation>
    </message>
    <message>
        <source>An email identity is signed by Amazon only, so mail from {domain} never passes DMARC.</source>
        <translation>Eine E-Mail-Identität wird nur von Amazon signiert, deshalb bestehen E-Mails von {domain} DMARC nie.</translation>
    </message>
    <message>
        <source>Verify a domain identity in Zuora instead: Advanced SMTP, Edit, New Identity Type: Domain Identity.</source>
        <translation>Bestätigen Sie in Zuora stattdessen eine Domain-Identität: Advanced SMTP, Edit, New Identity Type: Domain Identity.</translation>
    </message>
    <message>
        <source>{found} DKIM records were given, {expected} are usual.</source>
        <translation>{found} DKIM-Einträge wurden angegeben, {expected} sind üblich.</translation>
    </message>
    <message>
        <source>If the others belong to a sandbox, say that you use one too; otherwise copy the records once more.</source>
        <translation>Wenn die anderen zu einer Sandbox gehören, geben Sie an, dass Sie auch eine nutzen; sonst kopieren Sie die Einträge noch einmal.</translation>
    </message>
    <message>
        <source>The {expected} DKIM records from Zuora are still missing.</source>
        <translation>Die {expected} DKIM-Einträge von Zuora fehlen noch.</translation>
    </message>
    <message>
        <source>In Zuora open Email Settings, Advanced SMTP, DKIM Status, View, and paste what the DKIM Settings dialog shows.</source>
        <translation>Öffnen Sie in Zuora Email Settings, Advanced SMTP, DKIM Status, View und fügen Sie ein, was der Dialog „DKIM Settings“ zeigt.</translation>
    </message>
    <message>
        <source>Zuora asks for {term}, but on Advanced SMTP it does not make DMARC pass: only the DKIM records do.</source>
        <translation>Zuora verlangt {term}, aber bei Advanced SMTP besteht DMARC dadurch nicht: Nur die DKIM-Einträge bewirken das.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records were given.</source>
        <translation>Nur {found} von {expected} DKIM-Einträgen wurden angegeben.</translation>
    </message>
    <message>
        <source>Copy all of them from the DKIM Settings dialog; Amazon verifies the domain only when all are published.</source>
        <translation>Kopieren Sie alle aus dem Dialog „DKIM Settings“; Amazon bestätigt die Domain erst, wenn alle veröffentlicht sind.</translation>
    </message>
    <message>
        <source>{name} points to {target}, which is not at Amazon.</source>
        <translation>{name} zeigt auf {target}. Das liegt nicht bei Amazon.</translation>
    </message>
    <message>
        <source>Compare it with the DKIM Settings dialog in Zuora before you publish it.</source>
        <translation>Vergleichen Sie es mit dem Dialog „DKIM Settings“ in Zuora, bevor Sie es veröffentlichen.</translation>
    </message>
    <message>
        <source>The table {file} has a mistake at {place} ({reason}).</source>
        <translation>Die Tabelle {file} enthält bei {place} einen Fehler ({reason}).</translation>
    </message>
    <message>
        <source>Correct the file; resources/schemas says what it may hold.</source>
        <translation>Berichtigen Sie die Datei; was sie enthalten darf, steht in resources/schemas.</translation>
    </message>
    <message>
        <source>The table {file} holds a placeholder that nothing can fill: {place}.</source>
        <translation>Die Tabelle {file} enthält einen Platzhalter, den nichts füllen kann: {place}.</translation>
    </message>
    <message>
        <source>Name a field of the table, or domain.</source>
        <translation>Nennen Sie ein Feld der Tabelle oder domain.</translation>
    </message>
    <message>
        <source>Two tables have the id {id} ({file}).</source>
        <translation>Zwei Tabellen haben die id {id} ({file}).</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The schema {file} cannot be read, so the tables cannot be checked.</source>
        <translation>Das Schema {file} ist nicht lesbar, deshalb lassen sich die Tabellen nicht prüfen.</translation>
    </message>
    <message>
        <source>Install Senderwright again.</source>
        <translation>Installieren Sie Senderwright neu.</translation>
    </message>
    <message>
        <source>The table {file} is not valid JSON at {place}.</source>
        <translation>Die Tabelle {file} ist bei {place} kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>Die Tabelle {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The table {file} has the id {id}; both must be equal.</source>
        <translation>Die Tabelle {file} hat die id {id}; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>Rename the file or change the id.</source>
        <translation>Benennen Sie die Datei um oder ändern Sie die id.</translation>
    </message>
    <message>
        <source>Zuora&apos;s default server adds no DKIM signature for {domain}: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>Der Standard-Mailserver von Zuora setzt für {domain} keine DKIM-Signatur: DMARC besteht nur durch SPF und nicht bei weitergeleiteten E-Mails.</translation>
    </message>
    <message>
        <source>If mail gets lost on forwarding, change to Advanced SMTP.</source>
        <translation>Gehen E-Mails beim Weiterleiten verloren, wechseln Sie zu Advanced SMTP.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is not at {domain}, so SPF is checked elsewhere and DMARC cannot pass.</source>
        <translation>Die Adresse {email} im Tenant-Profil liegt nicht bei {domain}, deshalb wird SPF woanders geprüft und DMARC kann nicht bestehen.</translation>
    </message>
    <message>
        <source>Change Email under Manage Tenant Profile in Zuora to an address at {domain}.</source>
        <translation>Ändern Sie in Zuora unter Manage Tenant Profile das Feld Email auf eine Adresse bei {domain}.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>„{email}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Copy Email from Manage Tenant Profile in Zuora.</source>
        <translation>Kopieren Sie in Zuora das Feld Email aus Manage Tenant Profile.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is at {domain}: that is where receivers look for SPF.</source>
        <translation>Die Adresse {email} im Tenant-Profil liegt bei {domain}: Dort suchen Empfänger nach SPF.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices for {field}.</source>
        <translation>„{value}“ ist keine der Möglichkeiten für {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Wählen Sie eine davon: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” does not look right for {field}.</source>
        <translation>„{value}“ sieht für {field} nicht richtig aus.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console.</source>
        <translation>Kopieren Sie es noch einmal aus der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>{field} is still empty.</source>
        <translation>{field} ist noch leer.</translation>
    </message>
    <message>
        <source>Fill it in as the provider&apos;s console shows it.</source>
        <translation>Füllen Sie es so aus, wie die Konsole des Anbieters es zeigt.</translation>
    </message>
    <message>
        <source>“{selector}” cannot be a DKIM selector.</source>
        <translation>„{selector}“ kann kein DKIM-Selektor sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, for example zuora2026.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern und Bindestriche, zum Beispiel zuora2026.</translation>
    </message>
    <message>
        <source>The server signs nothing yet: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>Der Server signiert noch nichts: DMARC besteht nur durch SPF und nicht bei weitergeleiteten E-Mails.</translation>
    </message>
    <message>
        <source>Let the server sign, and add a DKIM key here.</source>
        <translation>Lassen Sie den Server signieren und fügen Sie hier einen DKIM-Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>No address of the server was given, so SPF does not know it.</source>
        <translation>Es wurde keine Adresse des Servers angegeben, deshalb kennt SPF ihn nicht.</translation>
    </message>
    <message>
        <source>Add the server&apos;s addresses or its host name.</source>
        <translation>Ergänzen Sie die Adressen des Servers oder seinen Hostnamen.</translation>
    </message>
    <message>
        <source>Nothing is known about your server yet.</source>
        <translation>Über Ihren Server ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Give its addresses or its host name, and a DKIM key.</source>
        <translation>Geben Sie seine Adressen oder seinen Hostnamen an und einen DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>This name cannot stand in DNS.</source>
        <translation>Dieser Name kann im DNS nicht stehen.</translation>
    </message>
    <message>
        <source>Copy the name again.</source>
        <translation>Kopieren Sie den Namen noch einmal.</translation>
    </message>
    <message>
        <source>What this record points to is not a host name.</source>
        <translation>Das Ziel dieses Eintrags ist kein Hostname.</translation>
    </message>
    <message>
        <source>Copy the value again.</source>
        <translation>Kopieren Sie den Wert noch einmal.</translation>
    </message>
    <message>
        <source>Your domain stood behind the target {pasted}; it was read as {target}.</source>
        <translation>Ihre Domain stand hinter dem Ziel {pasted}; es wurde als {target} gelesen.</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s console.</source>
        <translation>Vergleichen Sie es mit der Konsole des Anbieters.</translation>
    </message>
    <message>
        <source>The name {pasted} holds your domain twice; it was read as {name}.</source>
        <translation>Der Name {pasted} enthält Ihre Domain doppelt; er wurde als {name} gelesen.</translation>
    </message>
    <message>
        <source>If it is published like this already, delete it there.</source>
        <translation>Wenn er so schon veröffentlicht ist, löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Copy the records from the provider&apos;s console and paste them here.</source>
        <translation>Kopieren Sie die Einträge aus der Konsole des Anbieters und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Backslashes before semicolons were taken out of the value of {name}.</source>
        <translation>Backslashes vor Semikolons wurden aus dem Wert von {name} entfernt.</translation>
    </message>
    <message>
        <source>A heading or a label.</source>
        <translation>Eine Überschrift oder Beschriftung.</translation>
    </message>
    <message>
        <source>“{text}” has no counterpart: a name without a value, or a value without a name.</source>
        <translation>„{text}“ hat kein Gegenstück: ein Name ohne Wert oder ein Wert ohne Namen.</translation>
    </message>
    <message>
        <source>Copy name and value together.</source>
        <translation>Kopieren Sie Namen und Wert zusammen.</translation>
    </message>
    <message>
        <source>Invisible characters were taken out of what you pasted.</source>
        <translation>Unsichtbare Zeichen wurden aus dem Eingefügten entfernt.</translation>
    </message>
    <message>
        <source>The DKIM key of {name} is not whole ({length} characters).</source>
        <translation>Der DKIM-Schlüssel von {name} ist nicht vollständig ({length} Zeichen).</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end.</source>
        <translation>Kopieren Sie den Wert noch einmal, ganz bis zum Ende.</translation>
    </message>
    <message>
        <source>Several values stand beside {name}; “{ignored}” was not used.</source>
        <translation>Neben {name} stehen mehrere Werte; „{ignored}“ wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Check that the right value was taken.</source>
        <translation>Prüfen Sie, ob der richtige Wert genommen wurde.</translation>
    </message>
    <message>
        <source>This name has no value.</source>
        <translation>Dieser Name hat keinen Wert.</translation>
    </message>
    <message>
        <source>Not a DNS record.</source>
        <translation>Kein DNS-Eintrag.</translation>
    </message>
    <message>
        <source>The TXT record under Verification Status: a domain identity does not need it.</source>
        <translation>Der TXT-Eintrag unter „Verification Status“: Eine Domain-Identität braucht ihn nicht.</translation>
    </message>
    <message>
        <source>No DNS record was found in what you pasted.</source>
        <translation>Im Eingefügten wurde kein DNS-Eintrag gefunden.</translation>
    </message>
    <message>
        <source>Copy the table with names and values, or type them one below the other.</source>
        <translation>Kopieren Sie die Tabelle mit Namen und Werten oder geben Sie sie untereinander ein.</translation>
    </message>
    <message>
        <source>This is the TXT record under Verification Status, which you do not need.</source>
        <translation>Das ist der TXT-Eintrag unter „Verification Status“. Sie brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>Open DKIM Status, View, and copy the three CNAME records.</source>
        <translation>Öffnen Sie DKIM Status, View und kopieren Sie die drei CNAME-Einträge.</translation>
    </message>
    <message>
        <source>Names and values were the wrong way round and were put right.</source>
        <translation>Namen und Werte standen in vertauschter Reihenfolge und wurden richtig geordnet.</translation>
    </message>
    <message>
        <source>{name} does not belong to {domain} and was left out.</source>
        <translation>{name} gehört nicht zu {domain} und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Choose the other domain at the beginning, or copy the records of this one.</source>
        <translation>Wählen Sie am Anfang die andere Domain oder kopieren Sie die Einträge von dieser.</translation>
    </message>
    <message>
        <source>A record of a type that is not needed here.</source>
        <translation>Ein Eintrag von einem Typ, der hier nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>{name} belongs to the domain above {domain}; its signature covers {domain} as well.</source>
        <translation>{name} gehört zur Domain über {domain}; ihre Signatur gilt auch für {domain}.</translation>
    </message>
    <message>
        <source>No priority was given for the MX record {name}; {priority} was taken.</source>
        <translation>Für den MX-Eintrag {name} wurde keine Priorität angegeben; genommen wurde {priority}.</translation>
    </message>
    <message>
        <source>The lines of the DKIM key of {name} were joined.</source>
        <translation>Die Zeilen des DKIM-Schlüssels von {name} wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>Curly quotes or long dashes were turned into plain ones.</source>
        <translation>Typografische Anführungszeichen oder lange Striche wurden durch einfache ersetzt.</translation>
    </message>
    <message>
        <source>{term} was read as a sender to add to your SPF record.</source>
        <translation>{term} wurde als Absender gelesen, der in Ihren SPF-Eintrag kommt.</translation>
    </message>
    <message>
        <source>This is more text than any console shows; {most} KiB is the most that is read.</source>
        <translation>Das ist mehr Text, als irgendeine Konsole zeigt; gelesen werden höchstens {most} KiB.</translation>
    </message>
    <message>
        <source>Paste only the records.</source>
        <translation>Fügen Sie nur die Einträge ein.</translation>
    </message>
    <message>
        <source>Only the first {most} records were taken.</source>
        <translation>Nur die ersten {most} Einträge wurden genommen.</translation>
    </message>
    <message>
        <source>Paste only the records for this domain.</source>
        <translation>Fügen Sie nur die Einträge für diese Domain ein.</translation>
    </message>
    <message>
        <source>Check in the console which one is right.</source>
        <translation>Prüfen Sie in der Konsole, welcher richtig ist.</translation>
    </message>
    <message>
        <source>{name} was called {from}, but its value is a {to} value.</source>
        <translation>{name} war als {from} bezeichnet, aber der Wert gehört zum Typ {to}.</translation>
    </message>
    <message>
        <source>The name {pasted} has lost its underscore; it was read as {name}.</source>
        <translation>Der Name {pasted} hat seinen Unterstrich verloren; er wurde als {name} gelesen.</translation>
    </message>
    <message>
        <source>If it is published without the underscore already, delete it there.</source>
        <translation>Wenn er ohne den Unterstrich schon veröffentlicht ist, löschen Sie ihn dort.</translation>
    </message>
    <message>
        <source>This value is too long for DNS.</source>
        <translation>Dieser Wert ist zu lang für DNS.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>With {terms} the SPF record needs too many lookups, and DMARC passes without it.</source>
        <translation>Mit {terms} braucht der SPF-Eintrag zu viele Abfragen, und DMARC besteht auch ohne.</translation>
    </message>
    <message>
        <source>Leave it out until there is room: receivers accept the mail by its DKIM signature.</source>
        <translation>Lassen Sie es weg, bis Platz ist: Empfänger nehmen die E-Mails wegen der DKIM-Signatur an.</translation>
    </message>
    <message>
        <source>The plan file has a mistake at “{field}”.</source>
        <translation>Die Plandatei enthält einen Fehler bei „{field}“.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} must go before the {type} can be published.</source>
        <translation>Unter {name} steht ein DKIM-Schlüssel, der weg muss, bevor der {type} veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>Remove the old TXT record first; if another service signs with this selector, ask it for another one.</source>
        <translation>Entfernen Sie zuerst den alten TXT-Eintrag; wenn ein anderer Dienst mit diesem Selektor signiert, bitten Sie ihn um einen anderen.</translation>
    </message>
    <message>
        <source>At {name} there are {types} records, and nothing may stand beside a {type}.</source>
        <translation>Unter {name} gibt es {types}-Einträge, und neben einem {type} darf nichts stehen.</translation>
    </message>
    <message>
        <source>Ask the provider for another name, or remove those records if nothing uses them.</source>
        <translation>Bitten Sie den Anbieter um einen anderen Namen oder entfernen Sie diese Einträge, wenn nichts sie nutzt.</translation>
    </message>
    <message>
        <source>These name servers are used by several DNS hosts: {hosts}.</source>
        <translation>Diese Nameserver werden von mehreren DNS-Anbietern genutzt: {hosts}.</translation>
    </message>
    <message>
        <source>Choose the one whose panel you sign in to.</source>
        <translation>Wählen Sie den, bei dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>{domain} is not registered, or has no name servers.</source>
        <translation>{domain} ist nicht registriert oder hat keine Nameserver.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>{host} may put a proxy before new CNAME records, and then receivers cannot find them.</source>
        <translation>{host} setzt vielleicht einen Proxy vor neue CNAME-Einträge. Dann können Empfänger sie nicht finden.</translation>
    </message>
    <message>
        <source>Set every CNAME of this plan to “DNS only”.</source>
        <translation>Stellen Sie jeden CNAME dieses Plans auf „DNS only“.</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}; there is no SPF record to include there.</source>
        <translation>Ihr SPF-Eintrag enthält {term}; dort gibt es keinen SPF-Eintrag, den man einbinden kann.</translation>
    </message>
    <message>
        <source>Write a:zgateway.zuora.com instead.</source>
        <translation>Schreiben Sie stattdessen a:zgateway.zuora.com.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}; a TXT key cannot stand beside it.</source>
        <translation>{name} ist ein CNAME auf {target}; daneben kann kein TXT-Schlüssel stehen.</translation>
    </message>
    <message>
        <source>If the service behind it still signs with this selector, choose another selector.</source>
        <translation>Wenn der Dienst dahinter noch mit diesem Selektor signiert, wählen Sie einen anderen Selektor.</translation>
    </message>
    <message>
        <source>{name} lies in a zone of its own, {zone}.</source>
        <translation>{name} liegt in einer eigenen Zone, {zone}.</translation>
    </message>
    <message>
        <source>Publish it there, not in the zone of your domain.</source>
        <translation>Veröffentlichen Sie ihn dort, nicht in der Zone Ihrer Domain.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}: a {type} record cannot stand beside it.</source>
        <translation>{name} ist ein CNAME auf {target}: Ein {type}-Eintrag kann nicht daneben stehen.</translation>
    </message>
    <message>
        <source>The name {name} is longer than DNS allows.</source>
        <translation>Der Name {name} ist länger, als DNS erlaubt.</translation>
    </message>
    <message>
        <source>Choose a shorter domain or selector.</source>
        <translation>Wählen Sie eine kürzere Domain oder einen kürzeren Selektor.</translation>
    </message>
    <message>
        <source>The plan was written by a newer version.</source>
        <translation>Der Plan stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>Update Senderwright, or make the plan again with this version.</source>
        <translation>Aktualisieren Sie Senderwright oder erstellen Sie den Plan mit dieser Version neu.</translation>
    </message>
    <message>
        <source>The provider that sends your mail has not been chosen.</source>
        <translation>Der Anbieter, der Ihre E-Mails sendet, ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>Choose it, or choose “Another provider” and paste its records.</source>
        <translation>Wählen Sie ihn, oder wählen Sie „Anderer Anbieter“ und fügen Sie dessen Einträge ein.</translation>
    </message>
    <message>
        <source>The file does not hold a plan.</source>
        <translation>Die Datei enthält keinen Plan.</translation>
    </message>
    <message>
        <source>Choose a file made with “plan --format json”.</source>
        <translation>Wählen Sie eine Datei, die mit „plan --format json“ erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing in this plan makes DMARC pass for {domain}.</source>
        <translation>Nichts in diesem Plan lässt DMARC für {domain} bestehen.</translation>
    </message>
    <message>
        <source>See the other findings: a DKIM signature for your domain is the surest way.</source>
        <translation>Sehen Sie sich die anderen Befunde an: Eine DKIM-Signatur für Ihre Domain ist der sicherste Weg.</translation>
    </message>
    <message>
        <source>{term} is for Zuora&apos;s default server, which this route does not use.</source>
        <translation>{term} gehört zum Standard-Mailserver von Zuora, den dieser Versandweg nicht nutzt.</translation>
    </message>
    <message>
        <source>Once no e-mail template uses the default server any more, take it out of the SPF record.</source>
        <translation>Sobald keine E-Mail-Vorlage mehr den Standard-Mailserver nutzt, nehmen Sie es aus dem SPF-Eintrag heraus.</translation>
    </message>
    <message>
        <source>{name} {type} was pasted, and this route does not need it.</source>
        <translation>{name} {type} wurde eingefügt, aber dieser Versandweg braucht es nicht.</translation>
    </message>
    <message>
        <source>The policy {policy} takes effect at once, while records that make DMARC pass are still to be published.</source>
        <translation>Die Richtlinie {policy} wirkt sofort, während Einträge, durch die DMARC besteht, noch nicht veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Publish DMARC last, after everything else is in place.</source>
        <translation>Veröffentlichen Sie DMARC zuletzt, wenn alles andere vorhanden ist.</translation>
    </message>
    <message>
        <source>There are other MX records at {name} too: {others}. The return path works with exactly one.</source>
        <translation>Unter {name} stehen noch andere MX-Einträge: {others}. Der Rückweg funktioniert nur mit genau einem.</translation>
    </message>
    <message>
        <source>Remove the others, or choose another name for the return path.</source>
        <translation>Entfernen Sie die anderen oder wählen Sie einen anderen Namen für den Rückweg.</translation>
    </message>
    <message>
        <source>{name} signs for another domain than {domain}, so it does not make DMARC pass.</source>
        <translation>{name} signiert für eine andere Domain als {domain}, deshalb besteht DMARC dadurch nicht.</translation>
    </message>
    <message>
        <source>Copy the records that the console shows for {domain}.</source>
        <translation>Kopieren Sie die Einträge, die die Konsole für {domain} zeigt.</translation>
    </message>
    <message>
        <source>Your DMARC record says {tag}, so {name} does not make DMARC pass.</source>
        <translation>In Ihrem DMARC-Eintrag steht {tag}, deshalb besteht DMARC durch {name} nicht.</translation>
    </message>
    <message>
        <source>Take that tag out of the DMARC record, or let the provider sign exactly with your From domain.</source>
        <translation>Nehmen Sie dieses Tag aus dem DMARC-Eintrag heraus oder lassen Sie den Anbieter genau mit Ihrer From-Domain signieren.</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}, which does nothing for DMARC with this provider.</source>
        <translation>Ihr SPF-Eintrag enthält {term}. Das bewirkt bei diesem Anbieter nichts für DMARC.</translation>
    </message>
    <message>
        <source>The plan file is too large to read.</source>
        <translation>Die Plandatei ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>There are several keys at {name}, and receivers may take any of them.</source>
        <translation>Unter {name} stehen mehrere Schlüssel, und Empfänger können jeden davon nehmen.</translation>
    </message>
    <message>
        <source>Remove the other one.</source>
        <translation>Entfernen Sie den anderen.</translation>
    </message>
    <message>
        <source>There is no provider “{vendor}” in the catalogue.</source>
        <translation>Im Katalog gibt es keinen Anbieter „{vendor}“.</translation>
    </message>
    <message>
        <source>Choose another, or choose “Another provider” and paste its records.</source>
        <translation>Wählen Sie einen anderen, oder wählen Sie „Anderer Anbieter“ und fügen Sie dessen Einträge ein.</translation>
    </message>
    <message>
        <source>The value of {name} has {length} characters; {host} takes at most {most}.</source>
        <translation>Der Wert von {name} hat {length} Zeichen; {host} nimmt höchstens {most} an.</translation>
    </message>
    <message>
        <source>A wildcard record answers for {name}; the {type} record of this plan takes its place there.</source>
        <translation>Für {name} antwortet ein Wildcard-Eintrag; der {type}-Eintrag dieses Plans tritt dort an seine Stelle.</translation>
    </message>
    <message>
        <source>Could not find out which name servers hold {domain}.</source>
        <translation>Es ließ sich nicht feststellen, welche Nameserver {domain} führen.</translation>
    </message>
    <message>
        <source>Check your network and try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key by which receivers check the signature of your server; it makes DMARC pass.</source>
        <translation>Der Schlüssel, mit dem Empfänger die Signatur Ihres Servers prüfen; durch ihn besteht DMARC.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain; this makes DMARC pass.</source>
        <translation>Lässt {vendor} für Ihre Domain signieren; dadurch besteht DMARC.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain through Amazon SES; this makes DMARC pass.</source>
        <translation>Lässt {vendor} über Amazon SES für Ihre Domain signieren; dadurch besteht DMARC.</translation>
    </message>
    <message>
        <source>Your DMARC record, kept and completed.</source>
        <translation>Ihr DMARC-Eintrag, beibehalten und ergänzt.</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} holds here as well, with the policy {policy}: nothing to add.</source>
        <translation>Der DMARC-Eintrag von {domain} gilt auch hier, mit der Richtlinie {policy}: nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Your DMARC record already says what you chose.</source>
        <translation>Ihr DMARC-Eintrag sagt schon, was Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM, and where to send reports.</source>
        <translation>Sagt Empfängern, was mit E-Mails geschehen soll, die weder SPF noch DKIM bestehen, und wohin Berichte gehen.</translation>
    </message>
    <message>
        <source>{vendor} asks for a DMARC record.</source>
        <translation>{vendor} verlangt einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>{vendor} offers this for tracking or receiving; delivery does not depend on it.</source>
        <translation>{vendor} bietet dies für Auswertung oder Empfang an; die Zustellung hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Proves to {vendor} that the domain is yours.</source>
        <translation>Beweist {vendor}, dass die Domain Ihnen gehört.</translation>
    </message>
    <message>
        <source>Must go first: nothing may stand beside a {type}.</source>
        <translation>Muss zuerst weg: Neben einem {type} darf nichts stehen.</translation>
    </message>
    <message>
        <source>Must go first: a {type} record cannot stand beside a CNAME.</source>
        <translation>Muss zuerst weg: Ein {type}-Eintrag kann nicht neben einem CNAME stehen.</translation>
    </message>
    <message>
        <source>A second key at the same name: receivers may take the wrong one.</source>
        <translation>Ein zweiter Schlüssel unter demselben Namen: Empfänger könnten den falschen nehmen.</translation>
    </message>
    <message>
        <source>Where bounces for {vendor} go, at your own domain, so that SPF aligns.</source>
        <translation>Wohin Unzustellbares für {vendor} geht, an Ihrer eigenen Domain, damit SPF übereinstimmt.</translation>
    </message>
    <message>
        <source>Allows Zuora&apos;s default server to send for your domain; this alone makes DMARC pass.</source>
        <translation>Erlaubt dem Standard-Mailserver von Zuora, für Ihre Domain zu senden; allein dadurch besteht DMARC.</translation>
    </message>
    <message>
        <source>Allows your server to send for your domain; this makes DMARC pass.</source>
        <translation>Erlaubt Ihrem Server, für Ihre Domain zu senden; dadurch besteht DMARC.</translation>
    </message>
    <message>
        <source>SPF for the return path of {vendor}, so that it aligns with your domain.</source>
        <translation>SPF für den Rückweg von {vendor}, damit er mit Ihrer Domain übereinstimmt.</translation>
    </message>
    <message>
        <source>One SPF record for all senders: {terms}.</source>
        <translation>Ein SPF-Eintrag für alle Absender: {terms}.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by DKIM, not by this.</source>
        <translation>{vendor} verlangt es; DMARC besteht durch DKIM, nicht hierdurch.</translation>
    </message>
    <message>
        <source>Allows {vendor} to send for your domain; this makes DMARC pass.</source>
        <translation>Erlaubt {vendor}, für Ihre Domain zu senden; dadurch besteht DMARC.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by the DKIM records, not by this.</source>
        <translation>{vendor} verlangt es; DMARC besteht durch die DKIM-Einträge, nicht hierdurch.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; it does not make DMARC pass.</source>
        <translation>{vendor} verlangt es; DMARC besteht dadurch nicht.</translation>
    </message>
    <message>
        <source>{vendor} asks for this record.</source>
        <translation>{vendor} verlangt diesen Eintrag.</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {key}.</source>
        <translation>„{value}“ ist kein Wert für {key}.</translation>
    </message>
    <message>
        <source>Such values are expected: {expected}.</source>
        <translation>Solche Werte werden erwartet: {expected}.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Eine Einstellung „{key}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Known settings: {known}.</source>
        <translation>Bekannte Einstellungen: {known}.</translation>
    </message>
    <message>
        <source>The saved setup has a mistake at “{field}”.</source>
        <translation>Die gespeicherte Einrichtung enthält einen Fehler bei „{field}“.</translation>
    </message>
    <message>
        <source>Start a new setup.</source>
        <translation>Beginnen Sie eine neue Einrichtung.</translation>
    </message>
    <message>
        <source>The saved setup was written by a newer version.</source>
        <translation>Die gespeicherte Einrichtung stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>Update Senderwright.</source>
        <translation>Aktualisieren Sie Senderwright.</translation>
    </message>
    <message>
        <source>The file does not hold a saved setup.</source>
        <translation>Die Datei enthält keine gespeicherte Einrichtung.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The saved setup is too large to read.</source>
        <translation>Die gespeicherte Einrichtung ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>{vendor} shows a DMARC record ({value}); your own is kept and completed instead, since there may be only one.</source>
        <translation>{vendor} zeigt einen DMARC-Eintrag ({value}); stattdessen wird Ihr eigener beibehalten und ergänzt, denn es darf nur einen geben.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a name in DNS ({vendor}).</source>
        <translation>„{value}“ kann kein Name im DNS sein ({vendor}).</translation>
    </message>
    <message>
        <source>Correct the field that it was made from.</source>
        <translation>Berichtigen Sie das Feld, aus dem er entstanden ist.</translation>
    </message>
    <message>
        <source>{vendor}: “{value}” does not look right for “{field}”.</source>
        <translation>{vendor}: „{value}“ sieht für „{field}“ nicht richtig aus.</translation>
    </message>
    <message>
        <source>Copy it again from the console.</source>
        <translation>Kopieren Sie es noch einmal aus der Konsole.</translation>
    </message>
    <message>
        <source>{vendor} shows an MX record for your domain itself ({value}); publishing it would send your company&apos;s mail there, so it is not planned.</source>
        <translation>{vendor} zeigt einen MX-Eintrag für Ihre Domain selbst ({value}); damit gingen die E-Mails Ihrer Firma dorthin, deshalb ist er nicht eingeplant.</translation>
    </message>
    <message>
        <source>Leave it out, unless you want to receive through {vendor}.</source>
        <translation>Lassen Sie ihn weg, außer Sie wollen über {vendor} empfangen.</translation>
    </message>
    <message>
        <source>The records of {vendor} are still missing: only its console knows them.</source>
        <translation>Die Einträge von {vendor} fehlen noch: Nur dessen Konsole kennt sie.</translation>
    </message>
    <message>
        <source>Copy the records from the console of {vendor} and paste them.</source>
        <translation>Kopieren Sie die Einträge aus der Konsole von {vendor} und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>{vendor} usually gives a {type} record at {name}, and it is not among the pasted ones.</source>
        <translation>{vendor} gibt meist einen {type}-Eintrag unter {name} an. Er ist nicht unter den eingefügten.</translation>
    </message>
    <message>
        <source>Look again in the console of {vendor}.</source>
        <translation>Sehen Sie noch einmal in die Konsole von {vendor}.</translation>
    </message>
    <message>
        <source>{vendor} sends from your domain only once a DMARC record is published; it is in this plan.</source>
        <translation>{vendor} sendet erst von Ihrer Domain, wenn ein DMARC-Eintrag veröffentlicht ist; er steht in diesem Plan.</translation>
    </message>
    <message>
        <source>Workflow e-mail needs three DKIM records of its own.</source>
        <translation>E-Mails aus Workflow brauchen drei eigene DKIM-Einträge.</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them and paste them; until then Workflow mail does not pass DMARC with your domain.</source>
        <translation>Fragen Sie den Zuora Global Support danach und fügen Sie sie ein; bis dahin bestehen E-Mails aus Workflow DMARC mit Ihrer Domain nicht.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records for Workflow were given.</source>
        <translation>Nur {found} von {expected} DKIM-Einträgen für Workflow wurden angegeben.</translation>
    </message>
    <message>
        <source>Paste all that Zuora Global Support sent.</source>
        <translation>Fügen Sie alles ein, was der Zuora Global Support geschickt hat.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>Die Datei {file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been moved or removed; choose it where it is now.</source>
        <translation>Vielleicht wurde sie verschoben oder entfernt; wählen Sie sie dort aus, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read as a whole.</source>
        <translation>{file} ist keine Datei, die sich als Ganzes lesen lässt.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of ours.</source>
        <translation>Die Datei {file} ist zu groß, um eine von unseren zu sein.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>Die Datei {file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or choose another file.</source>
        <translation>Bitten Sie den Eigentümer um das Recht, sie zu lesen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder; nothing that was saved is lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner; nichts Gespeichertes geht verloren.</translation>
    </message>
    <message>
        <source>The checklist could not be written to {file}: {reason}.</source>
        <translation>Die Checkliste konnte nicht nach {file} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the program that shows the old file.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder schließen Sie das Programm, das die alte Datei zeigt.</translation>
    </message>
    <message>
        <source>The settings have a mistake at “{field}”.</source>
        <translation>Die Einstellungen enthalten einen Fehler bei „{field}“.</translation>
    </message>
    <message>
        <source>The standard settings are used; change one to save them afresh.</source>
        <translation>Es gelten die Standardeinstellungen; ändern Sie eine, um sie neu zu speichern.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version.</source>
        <translation>Die Einstellungen wurden mit einer neueren Version gespeichert.</translation>
    </message>
    <message>
        <source>Update Senderwright. Until then the standard settings are used, and the file is left as it is.</source>
        <translation>Aktualisieren Sie Senderwright. Bis dahin gelten die Standardeinstellungen, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of settings is damaged.</source>
        <translation>Die Datei mit den Einstellungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of settings is too large to read.</source>
        <translation>Die Datei mit den Einstellungen ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The setup {file} is open in another window.</source>
        <translation>Die Einrichtung {file} ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Machen Sie dort weiter oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The table of severities does not have the shape it should have.</source>
        <translation>Die Tabelle der Schweregrade ist nicht so aufgebaut, wie sie sein sollte.</translation>
    </message>
    <message>
        <source>The table of severities ranks {code} twice.</source>
        <translation>Die Tabelle der Schweregrade stuft {code} zweimal ein.</translation>
    </message>
    <message>
        <source>Leave one of the two lines in the table.</source>
        <translation>Lassen Sie eine der beiden Zeilen in der Tabelle stehen.</translation>
    </message>
    <message>
        <source>The table of severities is not JSON.</source>
        <translation>Die Tabelle der Schweregrade ist kein JSON.</translation>
    </message>
    <message>
        <source>The table of severities {file} cannot be read.</source>
        <translation>Die Tabelle der Schweregrade {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The term {term} leads to SPF records that are broken themselves. With it, receivers report a permanent error for your mail.</source>
        <translation>Der Ausdruck {term} führt zu SPF-Einträgen, die selbst defekt sind. Mit ihm melden Empfänger für Ihre E-Mails einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right term before you publish this record.</source>
        <translation>Fragen Sie den Anbieter nach dem richtigen Ausdruck, bevor Sie diesen Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>The term {term} leads to a name without an SPF record. With it, receivers report a permanent error for your mail.</source>
        <translation>Der Ausdruck {term} führt zu einem Namen ohne SPF-Eintrag. Mit ihm melden Empfänger für Ihre E-Mails einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Check the spelling with the vendor before you publish this record.</source>
        <translation>Prüfen Sie die Schreibweise mit dem Anbieter, bevor Sie diesen Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>What {term} stands for could not be looked up just now, so it was added without checking what it does.</source>
        <translation>Wofür {term} steht, ließ sich gerade nicht abfragen. Der Ausdruck wurde deshalb ungeprüft hinzugefügt.</translation>
    </message>
    <message>
        <source>Run this again when the lookup works, before you publish the record.</source>
        <translation>Führen Sie dies noch einmal aus, wenn die Abfrage gelingt, bevor Sie den Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>The term {term} lets nobody send: no address was found for it.</source>
        <translation>Der Ausdruck {term} lässt niemanden senden: Es wurde keine Adresse dafür gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>Prüfen Sie die Schreibweise des Hostnamens.</translation>
    </message>
    <message>
        <source>{term} names an IP address where a host name belongs, so the record is not valid.</source>
        <translation>{term} nennt eine IP-Adresse, wo ein Hostname hingehört, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write ip4: or ip6: before an address.</source>
        <translation>Schreiben Sie ip4: oder ip6: vor eine Adresse.</translation>
    </message>
    <message>
        <source>{term} was not added, because it would switch off {redirect}.</source>
        <translation>{term} wurde nicht hinzugefügt, weil es {redirect} unwirksam machen würde.</translation>
    </message>
    <message>
        <source>Choose one of the two endings for the record.</source>
        <translation>Wählen Sie eines der beiden Enden für den Eintrag.</translation>
    </message>
    <message>
        <source>The SPF records ended differently; the merged record ends with {all}, the milder one.</source>
        <translation>Die SPF-Einträge endeten verschieden; der zusammengeführte Eintrag endet mit {all}, dem milderen.</translation>
    </message>
    <message>
        <source>When every sender of yours is listed, you can end the record with -all.</source>
        <translation>Wenn alle Ihre Absender aufgeführt sind, können Sie den Eintrag mit -all beenden.</translation>
    </message>
    <message>
        <source>{term} needs a name or an address behind it, so the record is not valid.</source>
        <translation>{term} braucht einen Namen oder eine Adresse dahinter, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Complete the term or remove it.</source>
        <translation>Ergänzen Sie den Ausdruck oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>{term} holds something that this kind of term does not take, so the record is not valid.</source>
        <translation>{term} enthält etwas, das bei dieser Art von Ausdruck nicht erlaubt ist, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Remove what follows the name of the term.</source>
        <translation>Entfernen Sie, was auf den Namen des Ausdrucks folgt.</translation>
    </message>
    <message>
        <source>{term} holds a character that may not stand in an SPF record.</source>
        <translation>{term} enthält ein Zeichen, das in einem SPF-Eintrag nicht stehen darf.</translation>
    </message>
    <message>
        <source>Type the term again by hand; copied text often brings invisible or curly characters along.</source>
        <translation>Tippen Sie den Ausdruck neu von Hand; kopierter Text bringt oft unsichtbare oder typografische Zeichen mit.</translation>
    </message>
    <message>
        <source>{term} does not name a complete domain, so the record is not valid.</source>
        <translation>{term} nennt keine vollständige Domain, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write the whole name, such as mail.example.com.</source>
        <translation>Schreiben Sie den ganzen Namen, etwa mail.example.com.</translation>
    </message>
    <message>
        <source>{term} does not hold a complete IPv4 address, so the record is not valid.</source>
        <translation>{term} enthält keine vollständige IPv4-Adresse, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write four numbers between 0 and 255 without leading zeros, such as ip4:192.0.2.1.</source>
        <translation>Schreiben Sie vier Zahlen zwischen 0 und 255 ohne führende Nullen, etwa ip4:192.0.2.1.</translation>
    </message>
    <message>
        <source>{term} does not hold a valid IPv6 address, so the record is not valid.</source>
        <translation>{term} enthält keine gültige IPv6-Adresse, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{term} holds a percent sign that does not begin a valid macro, so the record is not valid.</source>
        <translation>{term} enthält ein Prozentzeichen, mit dem kein gültiges Makro beginnt, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Correct the macro, or write %% for a percent sign.</source>
        <translation>Berichtigen Sie das Makro oder schreiben Sie %% für ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>{term} has an equals sign behind something that is not a modifier name, so the record is not valid.</source>
        <translation>{term} hat ein Gleichheitszeichen hinter etwas, das kein Modifikatorname ist, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Mechanisms such as include, ip4 and a take a colon; a modifier&apos;s name begins with a letter.</source>
        <translation>Mechanismen wie include, ip4 und a bekommen einen Doppelpunkt; der Name eines Modifikators beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>{term} ends in a network size that does not exist, so the record is not valid.</source>
        <translation>{term} endet mit einer Netzgröße, die es nicht gibt, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Use 0 to 32 for IPv4 and 0 to 128 for IPv6, without leading zeros.</source>
        <translation>Nehmen Sie 0 bis 32 für IPv4 und 0 bis 128 für IPv6, ohne führende Nullen.</translation>
    </message>
    <message>
        <source>{term} leads to a name that cannot be looked up.</source>
        <translation>{term} führt zu einem Namen, den man nicht abfragen kann.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>{term} does not end in a valid top-level name, so the record is not valid.</source>
        <translation>{term} endet nicht mit einem gültigen obersten Namensteil, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Correct the end of the name.</source>
        <translation>Berichtigen Sie das Ende des Namens.</translation>
    </message>
    <message>
        <source>The sender address or the HELO name is longer than any mail server accepts.</source>
        <translation>Die Absenderadresse oder der HELO-Name ist länger, als irgendein Mailserver annimmt.</translation>
    </message>
    <message>
        <source>{term} includes {domain}, which has no SPF record.</source>
        <translation>{term} bindet {domain} ein. Dort gibt es keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Correct or remove the include.</source>
        <translation>Berichtigen oder entfernen Sie das include.</translation>
    </message>
    <message>
        <source>{name} {type} could not be looked up: {outcome}.</source>
        <translation>{name} {type} ließ sich nicht abfragen: {outcome}.</translation>
    </message>
    <message>
        <source>{domain} is not a domain that SPF can be looked up for.</source>
        <translation>{domain} ist keine Domain, für die man SPF abfragen kann.</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>{domain} hat keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record.</source>
        <translation>{term} führt zu {domain}. Dort gibt es keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Correct or remove the redirect.</source>
        <translation>Berichtigen oder entfernen Sie das redirect.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record.</source>
        <translation>{domain} hat mehr als einen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Merge them into one.</source>
        <translation>Führen Sie sie zu einem zusammen.</translation>
    </message>
    <message>
        <source>The evaluation needs more than {limit} lookups; it ended at {term} in the record of {domain}.</source>
        <translation>Die Auswertung braucht mehr als {limit} Abfragen; sie endete bei {term} im Eintrag von {domain}.</translation>
    </message>
    <message>
        <source>Bring the record within the limit.</source>
        <translation>Bringen Sie den Eintrag unter die Grenze.</translation>
    </message>
    <message>
        <source>{domain} has more than {limit} mail exchangers, which the term mx does not allow.</source>
        <translation>{domain} hat mehr als {limit} MX-Server. Der Ausdruck mx erlaubt das nicht.</translation>
    </message>
    <message>
        <source>List the sending servers by address instead.</source>
        <translation>Führen Sie stattdessen die sendenden Server mit ihren Adressen auf.</translation>
    </message>
    <message>
        <source>More than {limit} lookups found nothing, the last one for {name} {type}.</source>
        <translation>Mehr als {limit} Abfragen haben nichts gefunden, zuletzt die für {name} {type}.</translation>
    </message>
    <message>
        <source>Remove terms whose names no longer exist.</source>
        <translation>Entfernen Sie Ausdrücke, deren Namen es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>{term} depends on the message, so what lies behind it can only be counted when a message is checked.</source>
        <translation>{term} hängt von der Nachricht ab; was dahinter liegt, lässt sich deshalb nur beim Prüfen einer Nachricht zählen.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which is not valid and could not be understood; it was left out.</source>
        <translation>Der veröffentlichte Eintrag enthält {term}. Das ist ungültig und war nicht zu verstehen; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>Find out what the term was meant to be, and add it again.</source>
        <translation>Finden Sie heraus, was der Ausdruck sein sollte, und fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>{term} does nothing: with an equals sign receivers pass over it.</source>
        <translation>{term} bewirkt nichts: Mit einem Gleichheitszeichen übergehen Empfänger es.</translation>
    </message>
    <message>
        <source>Write {meant} if that is what was meant.</source>
        <translation>Schreiben Sie {meant}, wenn das gemeint war.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has more than one SPF record. Receivers report a permanent error there.</source>
        <translation>{term} führt zu {domain}. Dort gibt es mehr als einen SPF-Eintrag. Empfänger melden dann einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Tell the owner of {domain}, or remove the term.</source>
        <translation>Sagen Sie es dem Inhaber von {domain} oder entfernen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, whose SPF record is not valid. Receivers report a permanent error there.</source>
        <translation>{term} führt zu {domain}. Der SPF-Eintrag dort ist ungültig. Empfänger melden dann einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Receivers report a permanent error there.</source>
        <translation>{term} führt zu {domain}. Dort gibt es keinen SPF-Eintrag. Empfänger melden dann einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Correct the name or remove the term.</source>
        <translation>Berichtigen Sie den Namen oder entfernen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>{term} was put before {before}, which would have denied it otherwise.</source>
        <translation>{term} wurde vor {before} gesetzt, das ihn sonst abgelehnt hätte.</translation>
    </message>
    <message>
        <source>The TXT records at {domain} are {octets} octets together. Some receivers cannot read answers longer than about 450 octets.</source>
        <translation>Die TXT-Einträge bei {domain} sind zusammen {octets} Byte lang. Manche Empfänger können Antworten über etwa 450 Byte nicht lesen.</translation>
    </message>
    <message>
        <source>Remove TXT records that are no longer needed, such as old verification codes.</source>
        <translation>Entfernen Sie TXT-Einträge, die nicht mehr gebraucht werden, etwa alte Bestätigungscodes.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up, so what lies behind it is not known.</source>
        <translation>{domain} ließ sich nicht abfragen, deshalb ist nicht bekannt, was dahinter liegt.</translation>
    </message>
    <message>
        <source>The SPF records lead back to {domain} in a circle. Receivers report a permanent error.</source>
        <translation>Die SPF-Einträge führen im Kreis zu {domain} zurück. Empfänger melden einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Remove {term} from the record of {parent}.</source>
        <translation>Entfernen Sie {term} aus dem Eintrag von {parent}.</translation>
    </message>
    <message>
        <source>{wanted} was not added: the record already holds {term}, and there may be only one.</source>
        <translation>{wanted} wurde nicht hinzugefügt: Der Eintrag enthält schon {term}, und es darf nur eines geben.</translation>
    </message>
    <message>
        <source>Remove {term} first if the new one is right.</source>
        <translation>Entfernen Sie zuerst {term}, wenn das neue richtig ist.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} of the {limit} lookups that receivers allow.</source>
        <translation>SPF-Prüfungen von {domain} brauchen bis zu {lookups} der {limit} Abfragen, die Empfänger erlauben.</translation>
    </message>
    <message>
        <source>Before you add another sender, look for terms that are no longer needed.</source>
        <translation>Bevor Sie einen weiteren Absender aufnehmen, suchen Sie nach Ausdrücken, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Probably {meant} was meant.</source>
        <translation>{term} führt zu {domain}. Dort gibt es keinen SPF-Eintrag. Wahrscheinlich war {meant} gemeint.</translation>
    </message>
    <message>
        <source>Replace {term} by {meant}.</source>
        <translation>Ersetzen Sie {term} durch {meant}.</translation>
    </message>
    <message>
        <source>{term} leads to a name without an SPF record; {meant} was used in its place.</source>
        <translation>{term} führt zu einem Namen ohne SPF-Eintrag; stattdessen wurde {meant} verwendet.</translation>
    </message>
    <message>
        <source>Check with the vendor if you are not sure.</source>
        <translation>Fragen Sie beim Anbieter nach, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} ends in ?all, which says nothing about other senders.</source>
        <translation>Der SPF-Eintrag von {domain} endet mit ?all. Das sagt nichts über andere Absender.</translation>
    </message>
    <message>
        <source>End it with ~all or -all.</source>
        <translation>Beenden Sie ihn mit ~all oder -all.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} does not say what to do with other senders.</source>
        <translation>Der SPF-Eintrag von {domain} sagt nicht, was mit anderen Absendern geschehen soll.</translation>
    </message>
    <message>
        <source>Publish one.</source>
        <translation>Veröffentlichen Sie einen.</translation>
    </message>
    <message>
        <source>This is not an SPF record: it does not begin with v=spf1 and a space.</source>
        <translation>Das ist kein SPF-Eintrag: Er beginnt nicht mit v=spf1 und einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Begin the record with v=spf1.</source>
        <translation>Beginnen Sie den Eintrag mit v=spf1.</translation>
    </message>
    <message>
        <source>{term} is not in the SPF record, so there was nothing to remove.</source>
        <translation>{term} steht nicht im SPF-Eintrag, es gab also nichts zu entfernen.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} lookups; receivers allow {limit}. Mail from senders late in the record fails.</source>
        <translation>SPF-Prüfungen von {domain} brauchen bis zu {lookups} Abfragen; Empfänger erlauben {limit}. E-Mails von Absendern, die weit hinten im Eintrag stehen, bestehen nicht.</translation>
    </message>
    <message>
        <source>Choose one of the ways to save lookups before you publish this record.</source>
        <translation>Wählen Sie einen der Wege, Abfragen zu sparen, bevor Sie diesen Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets everyone in the world send in its name.</source>
        <translation>{term} im Eintrag von {domain} lässt alle Welt in deren Namen senden.</translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation>Beenden Sie den Eintrag mit ~all oder -all.</translation>
    </message>
    <message>
        <source>{term} was not added: it would let everyone in the world send in your name.</source>
        <translation>{term} wurde nicht hinzugefügt: Es würde alle Welt in Ihrem Namen senden lassen.</translation>
    </message>
    <message>
        <source>List the servers that send for you.</source>
        <translation>Führen Sie die Server auf, die für Sie senden.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which lets everyone in the world send in your name; ~all was written in its place.</source>
        <translation>Der veröffentlichte Eintrag enthält {term} und lässt damit alle Welt in Ihrem Namen senden; stattdessen wurde ~all geschrieben.</translation>
    </message>
    <message>
        <source>Make sure that every server that sends for you is listed.</source>
        <translation>Achten Sie darauf, dass jeder Server aufgeführt ist, der für Sie sendet.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} is slow and unreliable; RFC 7208 asks not to use it.</source>
        <translation>{term} im Eintrag von {domain} ist langsam und unzuverlässig; RFC 7208 bittet, es nicht zu verwenden.</translation>
    </message>
    <message>
        <source>List the servers by address or host name instead.</source>
        <translation>Führen Sie die Server stattdessen mit Adresse oder Hostname auf.</translation>
    </message>
    <message>
        <source>{before} became {after}, so that these senders pass.</source>
        <translation>Aus {before} wurde {after}, damit diese Absender bestehen.</translation>
    </message>
    <message>
        <source>{redirect} became {include}: beside an ending such as ~all receivers would have passed over it.</source>
        <translation>Aus {redirect} wurde {include}: Neben einem Ende wie ~all hätten Empfänger es übergangen.</translation>
    </message>
    <message>
        <source>{term} does nothing: receivers pass over it when the record has an all term.</source>
        <translation>{term} bewirkt nichts: Empfänger übergehen es, wenn der Eintrag einen all-Ausdruck hat.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The published record holds typographic dashes or similar signs, so receivers cannot read it; plain ones were put in their place.</source>
        <translation>Der veröffentlichte Eintrag enthält typografische Striche oder ähnliche Zeichen, deshalb können Empfänger ihn nicht lesen; sie wurden durch einfache ersetzt.</translation>
    </message>
    <message>
        <source>Two terms of the published record stand together without a space between them ({term}); they were separated.</source>
        <translation>Zwei Ausdrücke des veröffentlichten Eintrags stehen ohne Leerzeichen zusammen ({term}); sie wurden getrennt.</translation>
    </message>
    <message>
        <source>When a value is split into several strings, the space must stand inside one of them.</source>
        <translation>Wenn ein Wert auf mehrere Teile verteilt ist, muss das Leerzeichen in einem davon stehen.</translation>
    </message>
    <message>
        <source>The published record holds quotation marks or backslashes that were pasted along; they were removed.</source>
        <translation>Der veröffentlichte Eintrag enthält mit eingefügte Anführungszeichen oder Backslashes; sie wurden entfernt.</translation>
    </message>
    <message>
        <source>The terms of the published record are separated by commas or semicolons; SPF wants spaces.</source>
        <translation>Die Ausdrücke des veröffentlichten Eintrags sind durch Kommas oder Semikolons getrennt; SPF verlangt Leerzeichen.</translation>
    </message>
    <message>
        <source>The published record holds tabs, line breaks or invisible characters; plain spaces were put in their place.</source>
        <translation>Der veröffentlichte Eintrag enthält Tabulatoren, Zeilenumbrüche oder unsichtbare Zeichen; sie wurden durch einfache Leerzeichen ersetzt.</translation>
    </message>
    <message>
        <source>{term} is not valid; {meant} was put in its place.</source>
        <translation>{term} ist ungültig; stattdessen wurde {meant} eingesetzt.</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>Prüfen Sie, ob das gemeint war.</translation>
    </message>
    <message>
        <source>{term} is there twice, so the record is not valid.</source>
        <translation>{term} ist doppelt vorhanden, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>{term} stands in the record of {domain} more than once.</source>
        <translation>{term} steht im Eintrag von {domain} mehr als einmal.</translation>
    </message>
    <message>
        <source>Remove the repetition; it can cost lookups.</source>
        <translation>Entfernen Sie die Wiederholung; sie kann Abfragen kosten.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record, so receivers report a permanent error for all of its mail.</source>
        <translation>{domain} hat mehr als einen SPF-Eintrag, deshalb melden Empfänger für alle E-Mails von dort einen dauerhaften Fehler.</translation>
    </message>
    <message>
        <source>Publish the one merged record and remove the others.</source>
        <translation>Veröffentlichen Sie den einen zusammengeführten Eintrag und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>The record is {octets} octets long, so it is published as several strings of at most 255 octets. Most DNS panels do that by themselves.</source>
        <translation>Der Eintrag ist {octets} Byte lang und wird deshalb in mehreren Teilen von höchstens 255 Byte veröffentlicht. Die meisten DNS-Oberflächen machen das selbst.</translation>
    </message>
    <message>
        <source>If your panel refuses the value, enter the strings one by one, exactly as shown.</source>
        <translation>Wenn Ihre Oberfläche den Wert ablehnt, geben Sie die Teile einzeln ein, genau wie gezeigt.</translation>
    </message>
    <message>
        <source>Receivers never look at {terms} in the record of {domain}: it stands behind the all term.</source>
        <translation>Empfänger sehen {terms} im Eintrag von {domain} nie an: Es steht hinter dem all-Ausdruck.</translation>
    </message>
    <message>
        <source>Move it before the all term if it should count, or remove it.</source>
        <translation>Setzen Sie es vor den all-Ausdruck, wenn es zählen soll, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The text is longer than a TXT record can be.</source>
        <translation>Der Text ist länger, als ein TXT-Eintrag sein kann.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>{term} stands for more than {limit} mail exchangers, which receivers do not allow.</source>
        <translation>{term} steht für mehr als {limit} MX-Server. Empfänger erlauben das nicht.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} meet {voids} names with nothing behind them; receivers allow {limit}.</source>
        <translation>SPF-Prüfungen von {domain} stoßen auf {voids} Namen, hinter denen nichts steht; Empfänger erlauben {limit}.</translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation>Entfernen Sie die Ausdrücke, deren Namen es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Nothing in the record of {domain} matched: the result is neutral.</source>
        <translation>Nichts im Eintrag von {domain} hat gepasst: Das Ergebnis ist neutral.</translation>
    </message>
    <message>
        <source>Record of {domain}: {record}</source>
        <translation>Eintrag von {domain}: {record}</translation>
    </message>
    <message>
        <source>Nothing matched: the record of {domain} is used instead.</source>
        <translation>Nichts hat gepasst: Stattdessen gilt der Eintrag von {domain}.</translation>
    </message>
    <message>
        <source>Result for {domain}: {result}</source>
        <translation>Ergebnis für {domain}: {result}</translation>
    </message>
    <message>
        <source>{term} at {domain}: {verdict}</source>
        <translation>{term} bei {domain}: {verdict}</translation>
    </message>
    <message>
        <source>The SPF records that {domain} includes are more than anyone can follow.</source>
        <translation>Die SPF-Einträge, die {domain} einbindet, sind mehr, als jemand verfolgen kann.</translation>
    </message>
    <message>
        <source>Remove includes that are not needed.</source>
        <translation>Entfernen Sie include-Ausdrücke, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>{term} is not something that SPF knows, so the record is not valid.</source>
        <translation>{term} ist nichts, was SPF kennt, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Correct the spelling or remove the term.</source>
        <translation>Berichtigen Sie die Schreibweise oder entfernen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>{term}: nothing was found at {domain}.</source>
        <translation>{term}: Bei {domain} wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Remove the term if the name no longer exists.</source>
        <translation>Entfernen Sie den Ausdruck, wenn es den Namen nicht mehr gibt.</translation>
    </message>
    <message>
        <source>For senders with an IPv6 address, SPF checks of {domain} meet {voids} names without one; some receivers allow only {limit}.</source>
        <translation>Bei Absendern mit einer IPv6-Adresse stoßen SPF-Prüfungen von {domain} auf {voids} Namen ohne eine solche; manche Empfänger erlauben nur {limit}.</translation>
    </message>
    <message>
        <source>Name hosts that have only IPv4 addresses by ip4: if you send over IPv6.</source>
        <translation>Nennen Sie Hosts, die nur IPv4-Adressen haben, mit ip4:, wenn Sie über IPv6 senden.</translation>
    </message>
    <message>
        <source>{term} could move to a bounce subdomain for {vendor}. That saves lookups here: {saves}.</source>
        <translation>{term} könnte für {vendor} in eine Rücksende-Subdomain umziehen. So viele Abfragen spart das hier: {saves}.</translation>
    </message>
    <message>
        <source>Set up a custom return path with {vendor}, and publish the term there instead of here.</source>
        <translation>Richten Sie bei {vendor} einen eigenen Rückweg ein und veröffentlichen Sie den Ausdruck dort statt hier.</translation>
    </message>
    <message>
        <source>Without {term} the record needs fewer lookups: {saves}.</source>
        <translation>Ohne {term} braucht der Eintrag weniger Abfragen. Ersparnis: {saves}.</translation>
    </message>
    <message>
        <source>Remove it; RFC 7208 asks not to use ptr.</source>
        <translation>Entfernen Sie es; RFC 7208 bittet, ptr nicht zu verwenden.</translation>
    </message>
    <message>
        <source>Everyone that {term} lets send is listed elsewhere too. Without it the record needs fewer lookups: {saves}.</source>
        <translation>Alle, die {term} senden lässt, sind auch anderswo aufgeführt. Ohne diesen Ausdruck braucht der Eintrag weniger Abfragen. Ersparnis: {saves}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{term} could be replaced by {by}. Lookups saved: {saves}.</source>
        <translation>{term} ließe sich durch {by} ersetzen. Gesparte Abfragen: {saves}.</translation>
    </message>
    <message>
        <source>Do this only if these addresses rarely change.</source>
        <translation>Tun Sie das nur, wenn sich diese Adressen selten ändern.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets a very large network send.</source>
        <translation>{term} im Eintrag von {domain} lässt ein sehr großes Netz senden.</translation>
    </message>
    <message>
        <source>Name only the addresses that really send for you.</source>
        <translation>Nennen Sie nur die Adressen, die wirklich für Sie senden.</translation>
    </message>
    <message>
        <source>The DNS host names a page for Domain Connect, but it could not be fetched ({outcome}).</source>
        <translation>Der DNS-Anbieter nennt eine Seite für Domain Connect, aber sie ließ sich nicht abrufen ({outcome}).</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand, or try again.</source>
        <translation>Gehen Sie von Hand zur Oberfläche des DNS-Anbieters oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The DNS host&apos;s settings for Domain Connect cannot be understood.</source>
        <translation>Die Einstellungen des DNS-Anbieters für Domain Connect sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand.</source>
        <translation>Gehen Sie von Hand zur Oberfläche des DNS-Anbieters.</translation>
    </message>
    <message>
        <source>Updates cannot be signed with {algorithm}; these can be used: {known}.</source>
        <translation>Änderungen lassen sich nicht mit {algorithm} signieren; möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Have a key made with hmac-sha256, for example with tsig-keygen.</source>
        <translation>Lassen Sie einen Schlüssel mit hmac-sha256 erstellen, zum Beispiel mit tsig-keygen.</translation>
    </message>
    <message>
        <source>The secret in the key file is not base64.</source>
        <translation>Das Geheimnis in der Schlüsseldatei ist kein base64.</translation>
    </message>
    <message>
        <source>Check that the file was copied whole.</source>
        <translation>Prüfen Sie, ob die Datei vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>The key file does not hold a key for signing updates (TSIG).</source>
        <translation>Die Schlüsseldatei enthält keinen Schlüssel zum Signieren von Änderungen (TSIG).</translation>
    </message>
    <message>
        <source>Give the file that tsig-keygen or keymgr wrote, or a line algorithm:name:secret.</source>
        <translation>Geben Sie die Datei an, die tsig-keygen oder keymgr geschrieben hat, oder eine Zeile algorithm:name:secret.</translation>
    </message>
    <message>
        <source>The undo file has a mistake at “{field}”.</source>
        <translation>Die Rückgängig-Datei enthält einen Fehler bei „{field}“.</translation>
    </message>
    <message>
        <source>Give the file as --undo-to wrote it.</source>
        <translation>Geben Sie die Datei so an, wie --undo-to sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The undo file was written by a newer version.</source>
        <translation>Die Rückgängig-Datei stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>This is not an undo file.</source>
        <translation>Das ist keine Rückgängig-Datei.</translation>
    </message>
    <message>
        <source>Give the file that --undo-to wrote.</source>
        <translation>Geben Sie die Datei an, die --undo-to geschrieben hat.</translation>
    </message>
    <message>
        <source>The undo file is too large to read.</source>
        <translation>Die Rückgängig-Datei ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is gone already.</source>
        <translation>Der {type}-Eintrag unter {name} ist schon weg.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is there already.</source>
        <translation>Der {type}-Eintrag unter {name} ist schon vorhanden.</translation>
    </message>
    <message>
        <source>At {name} the name server has other {type} records than expected. There: {seen}. Expected: {expected}.</source>
        <translation>Unter {name} hat der Nameserver andere {type}-Einträge als erwartet. Dort: {seen}. Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>Make the plan again from what is published now; nothing was changed.</source>
        <translation>Erstellen Sie den Plan neu aus dem, was jetzt veröffentlicht ist; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Give the primary name server of this very zone; nothing was changed.</source>
        <translation>Geben Sie den primären Nameserver genau dieser Zone an; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>The update could not be put into a signed message ({reason}).</source>
        <translation>Aus der Änderung ließ sich keine signierte Nachricht machen ({reason}).</translation>
    </message>
    <message>
        <source>A CNAME is planned at {name}, where {type} records stand beside it: {seen}.</source>
        <translation>Unter {name} ist ein CNAME geplant, aber dort stehen {type}-Einträge daneben: {seen}.</translation>
    </message>
    <message>
        <source>Nothing can stand beside a CNAME: move the other records first.</source>
        <translation>Neben einem CNAME kann nichts stehen: Verschieben Sie zuerst die anderen Einträge.</translation>
    </message>
    <message>
        <source>{name} does not lie in the zone that is to be changed.</source>
        <translation>{name} liegt nicht in der Zone, die geändert werden soll.</translation>
    </message>
    <message>
        <source>Publish this record where its own zone is run.</source>
        <translation>Veröffentlichen Sie diesen Eintrag dort, wo seine eigene Zone geführt wird.</translation>
    </message>
    <message>
        <source>The name server did not apply the update ({rcode}).</source>
        <translation>Der Nameserver hat die Änderung nicht ausgeführt ({rcode}).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow this key to change these records.</source>
        <translation>Bitten Sie den Betreiber, diesem Schlüssel das Ändern dieser Einträge zu erlauben.</translation>
    </message>
    <message>
        <source>The reply to the update is not signed by the name server that shares the key.</source>
        <translation>Die Antwort auf die Änderung ist nicht von dem Nameserver signiert, der den Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Look at what is published before trying again.</source>
        <translation>Sehen Sie nach, was veröffentlicht ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The name server says that it is done, but did not sign that.</source>
        <translation>Der Nameserver sagt, dass es erledigt ist, hat das aber nicht signiert.</translation>
    </message>
    <message>
        <source>The name server did not accept our signature ({error}).</source>
        <translation>Der Nameserver hat unsere Signatur nicht angenommen ({error}).</translation>
    </message>
    <message>
        <source>What came back is not a reply to the update.</source>
        <translation>Was zurückkam, ist keine Antwort auf die Änderung.</translation>
    </message>
    <message>
        <source>{name} shows a copy of what the alias would lead to ({seen}), not the alias itself.</source>
        <translation>{name} zeigt eine Kopie dessen, wohin der Alias führen würde ({seen}), nicht den Alias selbst.</translation>
    </message>
    <message>
        <source>At {host}, switch off flattening for {typedName} and publish a CNAME to {typedValue}. The copy breaks when the sender changes its key.</source>
        <translation>Schalten Sie bei {host} das Abflachen für {typedName} aus und veröffentlichen Sie einen CNAME auf {typedValue}. Die Kopie wird ungültig, wenn der Absender seinen Schlüssel wechselt.</translation>
    </message>
    <message>
        <source>{name} answers with addresses ({seen}) where a CNAME was planned: the record is proxied.</source>
        <translation>{name} antwortet mit Adressen ({seen}), wo ein CNAME geplant war: Der Eintrag läuft über einen Proxy.</translation>
    </message>
    <message>
        <source>At {host}, set {typedName} to DNS only (no proxy), so that the CNAME to {value} itself is published.</source>
        <translation>Stellen Sie bei {host} {typedName} auf „DNS only“ (kein Proxy), damit der CNAME auf {value} selbst veröffentlicht wird.</translation>
    </message>
    <message>
        <source>The value for {name} was published at {found} itself.</source>
        <translation>Der Wert für {name} wurde bei {found} selbst veröffentlicht.</translation>
    </message>
    <message>
        <source>At {host}, move it: delete it at {found} and add it with the name {typedName}.</source>
        <translation>Verschieben Sie ihn bei {host}: Löschen Sie ihn unter {found} und fügen Sie ihn mit dem Namen {typedName} hinzu.</translation>
    </message>
    <message>
        <source>{name} {type} was added at {found}, which is no longer a name server of the domain.</source>
        <translation>{name} {type} wurde bei {found} hinzugefügt. Das ist kein Nameserver der Domain mehr.</translation>
    </message>
    <message>
        <source>Add the record at {host}, which answers for the domain now.</source>
        <translation>Fügen Sie den Eintrag bei {host} hinzu. Dort wird die Domain jetzt beantwortet.</translation>
    </message>
    <message>
        <source>The record was published at the name {found}, with a literal @ sign.</source>
        <translation>Der Eintrag wurde unter dem Namen {found} veröffentlicht, mit einem wörtlichen @-Zeichen.</translation>
    </message>
    <message>
        <source>At {host}, the name of the domain itself is typed differently: use {typedName}, or leave the field empty.</source>
        <translation>Bei {host} wird der Name der Domain selbst anders eingegeben: Nehmen Sie {typedName} oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The record was published at {found}, not at {name}.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht, nicht unter {name}.</translation>
    </message>
    <message>
        <source>At {host}, change its name to {typedName}.</source>
        <translation>Ändern Sie bei {host} seinen Namen auf {typedName}.</translation>
    </message>
    <message>
        <source>The value at {name} holds backslashes that do not belong to it: {seen}</source>
        <translation>Der Wert unter {name} enthält Backslashes, die nicht dazugehören: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without backslashes: {typedValue}</source>
        <translation>Geben Sie bei {host} den Wert ohne Backslashes ein: {typedValue}</translation>
    </message>
    <message>
        <source>The key at {name} was published with its letters in another case.</source>
        <translation>Der Schlüssel unter {name} wurde mit veränderter Groß- und Kleinschreibung veröffentlicht.</translation>
    </message>
    <message>
        <source>Paste the value once more, exactly: {typedValue}. If {host} changes it again, ask its support.</source>
        <translation>Fügen Sie den Wert noch einmal ein, ganz genau: {typedValue}. Wenn {host} ihn wieder verändert, fragen Sie dort den Support.</translation>
    </message>
    <message>
        <source>The record was published at {found}: _domainkey is missing in the name.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht: Im Namen fehlt _domainkey.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the domain was added to the name once more.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht: Die Domain wurde noch einmal an den Namen angehängt.</translation>
    </message>
    <message>
        <source>At {host}, type the name as {typedName}.</source>
        <translation>Geben Sie bei {host} den Namen als {typedName} ein.</translation>
    </message>
    <message>
        <source>The record was published at {found}, in the zone of {parent}.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht, in der Zone von {parent}.</translation>
    </message>
    <message>
        <source>It belongs in the zone {zoneName}: at {host}, add it with the name {typedName}.</source>
        <translation>Er gehört in die Zone {zoneName}: Fügen Sie ihn bei {host} mit dem Namen {typedName} hinzu.</translation>
    </message>
    <message>
        <source>The DNS host dropped the last semicolon of the value at {name}.</source>
        <translation>Der DNS-Anbieter hat das letzte Semikolon des Werts unter {name} weggelassen.</translation>
    </message>
    <message>
        <source>Nothing to do: it means the same.</source>
        <translation>Nichts zu tun: Es bedeutet dasselbe.</translation>
    </message>
    <message>
        <source>The value at {name} holds other fields of the record too (a TTL, type or name): {seen}</source>
        <translation>Der Wert unter {name} enthält auch andere Felder des Eintrags (eine TTL, einen Typ oder Namen): {seen}</translation>
    </message>
    <message>
        <source>At {host}, type only the value: {typedValue}</source>
        <translation>Geben Sie bei {host} nur den Wert ein: {typedValue}</translation>
    </message>
    <message>
        <source>The quotes around the value at {name} were published as part of it: {seen}</source>
        <translation>Die Anführungszeichen um den Wert unter {name} wurden als Teil davon veröffentlicht: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value as: {typedValue}</source>
        <translation>Geben Sie bei {host} den Wert so ein: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} holds typographic characters in the place of plain ones: {seen}</source>
        <translation>Der Wert unter {name} enthält typografische Zeichen anstelle einfacher: {seen}</translation>
    </message>
    <message>
        <source>Copy the value once more, not through a word processor or mail program: {typedValue}</source>
        <translation>Kopieren Sie den Wert noch einmal, nicht über eine Textverarbeitung oder ein Mailprogramm: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces inside the value at {name} that do not belong there: {seen}</source>
        <translation>Im Wert unter {name} stehen Leerzeichen, die nicht dorthin gehören: {seen}</translation>
    </message>
    <message>
        <source>Where a long value is cut into strings, nothing stands between them. At {host}, type: {typedValue}</source>
        <translation>Wo ein langer Wert in Teile zerlegt wird, steht nichts dazwischen. Geben Sie bei {host} ein: {typedValue}</translation>
    </message>
    <message>
        <source>Spaces are missing in the value at {name}: {seen}</source>
        <translation>Im Wert unter {name} fehlen Leerzeichen: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value in one piece: {typedValue}</source>
        <translation>Geben Sie bei {host} den Wert in einem Stück ein: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces before or after the value at {name}: {seen}</source>
        <translation>Vor oder nach dem Wert unter {name} stehen Leerzeichen: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without them: {typedValue}</source>
        <translation>Geben Sie bei {host} den Wert ohne sie ein: {typedValue}</translation>
    </message>
    <message>
        <source>Only a part of the SPF record was published at {name}: {seen}</source>
        <translation>Unter {name} wurde nur ein Teil des SPF-Eintrags veröffentlicht: {seen}</translation>
    </message>
    <message>
        <source>Publish the whole record, beginning with v=spf1: {typedValue}</source>
        <translation>Veröffentlichen Sie den ganzen Eintrag, beginnend mit v=spf1: {typedValue}</translation>
    </message>
    <message>
        <source>The record was published at {found}: a part of the name is missing.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht: Ein Teil des Namens fehlt.</translation>
    </message>
    <message>
        <source>The target of {name} was published as {seen}: the panel added the domain to it.</source>
        <translation>Das Ziel von {name} wurde als {seen} veröffentlicht: Die Oberfläche hat die Domain angehängt.</translation>
    </message>
    <message>
        <source>At {host}, write the target with a dot at its end: {value}.</source>
        <translation>Schreiben Sie bei {host} das Ziel mit einem Punkt am Ende: {value}.</translation>
    </message>
    <message>
        <source>The record was published at {found}: an underscore is missing in the name.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht: Im Namen fehlt ein Unterstrich.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the name was pasted as a web address.</source>
        <translation>Der Eintrag wurde unter {found} veröffentlicht: Der Name wurde als Webadresse eingefügt.</translation>
    </message>
    <message>
        <source>The value at {name} was pasted as a web address: {seen}</source>
        <translation>Der Wert unter {name} wurde als Webadresse eingefügt: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the host name alone: {typedValue}</source>
        <translation>Geben Sie bei {host} nur den Hostnamen ein: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} was cut off after {length} of {whole} characters.</source>
        <translation>Der Wert unter {name} wurde nach {length} von {whole} Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>At {host}, paste the whole value again. If it is cut again, enter it as several strings of at most 255 characters.</source>
        <translation>Fügen Sie bei {host} den ganzen Wert noch einmal ein. Wird er wieder abgeschnitten, geben Sie ihn in mehreren Teilen von höchstens 255 Zeichen ein.</translation>
    </message>
    <message>
        <source>{name} was published as a {seenType} record; it has to be a {type} record.</source>
        <translation>{name} wurde als {seenType}-Eintrag veröffentlicht; es muss ein {type}-Eintrag sein.</translation>
    </message>
    <message>
        <source>At {host}, delete it and add a {type} record with the value {typedValue}.</source>
        <translation>Löschen Sie ihn bei {host} und fügen Sie einen {type}-Eintrag mit dem Wert {typedValue} hinzu.</translation>
    </message>
    <message>
        <source>Could not find out about {name} {type}: {outcome}.</source>
        <translation>Über {name} {type} ließ sich nichts feststellen: {outcome}.</translation>
    </message>
    <message>
        <source>This says nothing about the record. Try again, or use another resolver.</source>
        <translation>Das sagt nichts über den Eintrag. Versuchen Sie es noch einmal oder nehmen Sie einen anderen Resolver.</translation>
    </message>
    <message>
        <source>{domain} says that it receives no mail (null MX).</source>
        <translation>{domain} sagt, dass sie keine E-Mails empfängt (Null-MX).</translation>
    </message>
    <message>
        <source>Bounces and replies to addresses at {domain} will not arrive; make sure that replies go elsewhere.</source>
        <translation>Unzustellbares und Antworten an Adressen bei {domain} kommen nicht an; sorgen Sie dafür, dass Antworten woandershin gehen.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at _dmarc.{domain}; receivers then act as if there were none.</source>
        <translation>Unter _dmarc.{domain} gibt es {count} DMARC-Einträge; Empfänger handeln dann, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Keep one of them and delete the others.</source>
        <translation>Behalten Sie einen davon und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {domain}; receivers then treat SPF as broken.</source>
        <translation>Bei {domain} gibt es {count} SPF-Einträge; Empfänger werten SPF dann als defekt.</translation>
    </message>
    <message>
        <source>Merge them into one record; the plan shows how.</source>
        <translation>Führen Sie sie zu einem Eintrag zusammen; der Plan zeigt, wie.</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}, so no {type} record can stand there.</source>
        <translation>{name} ist ein Alias (CNAME) für {target}, deshalb kann dort kein {type}-Eintrag stehen.</translation>
    </message>
    <message>
        <source>Delete the CNAME at {name}, then add the {type} record.</source>
        <translation>Löschen Sie den CNAME unter {name} und fügen Sie dann den {type}-Eintrag hinzu.</translation>
    </message>
    <message>
        <source>Something on the way answered for the name server {server} ({address}).</source>
        <translation>Etwas auf dem Weg hat anstelle des Nameservers {server} ({address}) geantwortet.</translation>
    </message>
    <message>
        <source>Your network redirects DNS questions. Try from another network, or check the records there.</source>
        <translation>Ihr Netzwerk leitet DNS-Fragen um. Versuchen Sie es aus einem anderen Netzwerk oder prüfen Sie die Einträge dort.</translation>
    </message>
    <message>
        <source>{server} still holds an older answer for {name} {type}.</source>
        <translation>{server} hat noch eine ältere Antwort für {name} {type}.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets by itself.</source>
        <translation>Nichts zu tun: Sie wird von selbst vergessen.</translation>
    </message>
    <message>
        <source>No name server could be asked about {name} {type} ({servers}).</source>
        <translation>Kein Nameserver war zu {name} {type} zu befragen ({servers}).</translation>
    </message>
    <message>
        <source>This says nothing about the record itself. It is asked again automatically.</source>
        <translation>Das sagt nichts über den Eintrag selbst. Es wird automatisch noch einmal gefragt.</translation>
    </message>
    <message>
        <source>{name} {type} holds another value: {seen}</source>
        <translation>{name} {type} enthält einen anderen Wert: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is exactly: {value}</source>
        <translation>Bearbeiten Sie den Eintrag so, dass sein Wert genau lautet: {value}</translation>
    </message>
    <message>
        <source>{server} rejects {domain}: its DNSSEC signatures are broken. {reason}</source>
        <translation>{server} weist {domain} zurück: Die DNSSEC-Signaturen sind defekt. {reason}</translation>
    </message>
    <message>
        <source>Receivers that check DNSSEC see no record at all. At your DNS host switch DNSSEC off and on again, or remove the DS record at the registrar.</source>
        <translation>Empfänger, die DNSSEC prüfen, sehen gar keinen Eintrag. Schalten Sie DNSSEC bei Ihrem DNS-Anbieter aus und wieder ein oder entfernen Sie den DS-Eintrag beim Registrar.</translation>
    </message>
    <message>
        <source>{name} needs no record of its own: the policy at {found} applies and says the same.</source>
        <translation>{name} braucht keinen eigenen Eintrag: Die Richtlinie unter {found} gilt und sagt dasselbe.</translation>
    </message>
    <message>
        <source>{name} holds another DKIM key than the planned one.</source>
        <translation>{name} enthält einen anderen DKIM-Schlüssel als den geplanten.</translation>
    </message>
    <message>
        <source>Copy the planned value once more and replace what is there.</source>
        <translation>Kopieren Sie den geplanten Wert noch einmal und ersetzen Sie damit, was dort steht.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has an empty key (p=), which means that the key was withdrawn.</source>
        <translation>Der DKIM-Eintrag unter {name} hat einen leeren Schlüssel (p=). Das heißt, der Schlüssel wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Replace it with the planned value.</source>
        <translation>Ersetzen Sie ihn durch den geplanten Wert.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read as a key.</source>
        <translation>Der DKIM-Eintrag unter {name} ist nicht als Schlüssel lesbar.</translation>
    </message>
    <message>
        <source>Replace it with the planned value, copied whole.</source>
        <translation>Ersetzen Sie ihn durch den geplanten Wert, vollständig kopiert.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>Der DKIM-Schlüssel unter {name} hat nur {bits} Bit; Empfänger beachten Schlüssel unter 1024 Bit nicht.</translation>
    </message>
    <message>
        <source>Publish a key of 2048 bits.</source>
        <translation>Veröffentlichen Sie einen Schlüssel mit 2048 Bit.</translation>
    </message>
    <message>
        <source>{server} still remembers that {name} {type} did not exist.</source>
        <translation>{server} hat sich noch gemerkt, dass es {name} {type} nicht gab.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until} and will then see the new record.</source>
        <translation>Nichts zu tun: Das wird vergessen ({until}), dann wird der neue Eintrag gesehen.</translation>
    </message>
    <message>
        <source>No address is known for any name server of {domain}.</source>
        <translation>Für keinen Nameserver von {domain} ist eine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Check the name servers set at the registrar of {domain}.</source>
        <translation>Prüfen Sie die Nameserver, die beim Registrar von {domain} eingetragen sind.</translation>
    </message>
    <message>
        <source>{name} {type} is not published yet.</source>
        <translation>{name} {type} ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Add it at your DNS host. If you have done so, compare the name letter by letter.</source>
        <translation>Fügen Sie ihn bei Ihrem DNS-Anbieter hinzu. Wenn Sie das getan haben, vergleichen Sie den Namen Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>What stands at {name} is not read as the planned record: {seen}</source>
        <translation>Was unter {name} steht, wird nicht als der geplante Eintrag gelesen: {seen}</translation>
    </message>
    <message>
        <source>Replace it with: {value}</source>
        <translation>Ersetzen Sie es durch: {value}</translation>
    </message>
    <message>
        <source>{server} still holds the old answer for {name} {type}.</source>
        <translation>{server} hat noch die alte Antwort für {name} {type}.</translation>
    </message>
    <message>
        <source>{name} {type} still has its old value: {seen}</source>
        <translation>{name} {type} hat noch den alten Wert: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is: {value}</source>
        <translation>Bearbeiten Sie den Eintrag so, dass sein Wert lautet: {value}</translation>
    </message>
    <message>
        <source>A {seenType} record stands at {name} ({seen}); a CNAME cannot stand beside it.</source>
        <translation>Unter {name} steht ein {seenType}-Eintrag ({seen}); ein CNAME kann nicht daneben stehen.</translation>
    </message>
    <message>
        <source>At {host}, delete that record, then add the CNAME to {typedValue}.</source>
        <translation>Löschen Sie bei {host} diesen Eintrag und fügen Sie dann den CNAME auf {typedValue} hinzu.</translation>
    </message>
    <message>
        <source>There are {count} texts at {name}; verifiers may pick the wrong one.</source>
        <translation>Unter {name} gibt es {count} Texte; Prüfer könnten den falschen nehmen.</translation>
    </message>
    <message>
        <source>Keep only the planned DKIM record there.</source>
        <translation>Behalten Sie dort nur den geplanten DKIM-Eintrag.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then act as if there were none.</source>
        <translation>Unter {name} gibt es {count} DMARC-Einträge; Empfänger handeln dann, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Keep one record with the value: {value}</source>
        <translation>Behalten Sie einen Eintrag mit dem Wert: {value}</translation>
    </message>
    <message>
        <source>There are {count} {type} records at {name} where only one may be.</source>
        <translation>Unter {name} gibt es {count} {type}-Einträge, wo nur einer stehen darf.</translation>
    </message>
    <message>
        <source>Keep only the planned one: {value}</source>
        <translation>Behalten Sie nur den geplanten: {value}</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {name}; receivers then treat SPF as broken.</source>
        <translation>Unter {name} gibt es {count} SPF-Einträge; Empfänger werten SPF dann als defekt.</translation>
    </message>
    <message>
        <source>Delete them all but one, and give that one the value: {value}</source>
        <translation>Löschen Sie alle bis auf einen und geben Sie diesem den Wert: {value}</translation>
    </message>
    <message>
        <source>The name servers hold different versions of the zone: {serials}.</source>
        <translation>Die Nameserver haben verschiedene Fassungen der Zone: {serials}.</translation>
    </message>
    <message>
        <source>A server with an older version catches up by itself; if it does not, tell your DNS host.</source>
        <translation>Ein Server mit einer älteren Fassung holt von selbst auf; wenn nicht, sagen Sie es Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>The address of the name server {server} could not be looked up.</source>
        <translation>Die Adresse des Nameservers {server} ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>It could not be asked. Try again later.</source>
        <translation>Er war nicht zu befragen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{server} ({address}) reported a failure (SERVFAIL).</source>
        <translation>{server} ({address}) hat eine Störung gemeldet (SERVFAIL).</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell your DNS host.</source>
        <translation>Das sagt nichts über den Eintrag. Hält es an, sagen Sie es Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>The name server {server} has no address, so nobody can ask it.</source>
        <translation>Der Nameserver {server} hat keine Adresse, deshalb kann ihn niemand fragen.</translation>
    </message>
    <message>
        <source>Remove it from the name servers of the domain, or give it an address.</source>
        <translation>Entfernen Sie ihn aus den Nameservern der Domain oder geben Sie ihm eine Adresse.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not speak for the zone.</source>
        <translation>{server} ({address}) ist für die Zone nicht zuständig.</translation>
    </message>
    <message>
        <source>Check that the domain is set up at that DNS host, or remove the server from the domain&apos;s name servers.</source>
        <translation>Prüfen Sie, ob die Domain bei diesem DNS-Anbieter eingerichtet ist, oder entfernen Sie den Server aus den Nameservern der Domain.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused to answer.</source>
        <translation>{server} ({address}) hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>{server} ({address}) did not answer in time.</source>
        <translation>{server} ({address}) hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, a firewall may block DNS here.</source>
        <translation>Das sagt nichts über den Eintrag. Hält es an, sperrt hier vielleicht eine Firewall DNS.</translation>
    </message>
    <message>
        <source>{server} ({address}) could not be reached.</source>
        <translation>{server} ({address}) war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, check your network.</source>
        <translation>Das sagt nichts über den Eintrag. Hält es an, prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The name servers show different things at {name} {type} ({without}), and none has the planned record.</source>
        <translation>Die Nameserver zeigen unter {name} {type} Verschiedenes ({without}), und keiner hat den geplanten Eintrag.</translation>
    </message>
    <message>
        <source>Wait a few minutes. If it lasts, check that all name servers of the domain belong to the DNS host you edit.</source>
        <translation>Warten Sie einige Minuten. Hält es an, prüfen Sie, ob alle Nameserver der Domain zu dem DNS-Anbieter gehören, bei dem Sie bearbeiten.</translation>
    </message>
    <message>
        <source>{name} {type} is on {with}, but not on {without}.</source>
        <translation>{name} {type} ist auf {with} vorhanden, aber nicht auf {without}.</translation>
    </message>
    <message>
        <source>Wait a few minutes until the name servers agree. If it lasts, {without} may belong to another DNS host.</source>
        <translation>Warten Sie einige Minuten, bis die Nameserver übereinstimmen. Hält es an, gehört {without} vielleicht zu einem anderen DNS-Anbieter.</translation>
    </message>
    <message>
        <source>{there} of {all} records of this set are in place; {name} is not.</source>
        <translation>{there} von {all} Einträgen dieses Satzes sind vorhanden; {name} fehlt.</translation>
    </message>
    <message>
        <source>All of them are needed: add the missing one too.</source>
        <translation>Alle werden gebraucht: Fügen Sie auch den fehlenden hinzu.</translation>
    </message>
    <message>
        <source>The SPF record at {name} holds all that was planned, and more: {seen}</source>
        <translation>Der SPF-Eintrag unter {name} enthält alles Geplante und noch mehr: {seen}</translation>
    </message>
    <message>
        <source>Nothing to do, if the other senders in it are meant.</source>
        <translation>Nichts zu tun, wenn die anderen Absender darin gewollt sind.</translation>
    </message>
    <message>
        <source>{name} {type} is still published: {seen}</source>
        <translation>{name} {type} ist noch veröffentlicht: {seen}</translation>
    </message>
    <message>
        <source>Delete this record at your DNS host.</source>
        <translation>Löschen Sie diesen Eintrag bei Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>A wildcard answers for {name}: {seen}</source>
        <translation>Für {name} antwortet ein Wildcard-Eintrag: {seen}</translation>
    </message>
    <message>
        <source>The planned record is not published itself. At {host}, add it with the name {typedName}; it then goes before the wildcard.</source>
        <translation>Der geplante Eintrag selbst ist nicht veröffentlicht. Fügen Sie ihn bei {host} mit dem Namen {typedName} hinzu; er geht dann dem Wildcard-Eintrag vor.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} are broken. {reason}</source>
        <translation>Die DNSSEC-Signaturen von {domain} sind defekt. {reason}</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <translation>Die Domain {domain} gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its spelling, and that it is registered.</source>
        <translation>Prüfen Sie die Schreibweise und ob sie registriert ist.</translation>
    </message>
    <message>
        <source>We could not find out the name servers of {domain}: {outcome}.</source>
        <translation>Die Nameserver von {domain} ließen sich nicht feststellen: {outcome}.</translation>
    </message>
    <message>
        <source>Check your network or use another resolver, then try again.</source>
        <translation>Prüfen Sie Ihr Netzwerk oder nehmen Sie einen anderen Resolver und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There are no records in the file.</source>
        <translation>In der Datei sind keine Einträge.</translation>
    </message>
    <message>
        <source>Give a zone file, or a plan that was saved as JSON.</source>
        <translation>Geben Sie eine Zonendatei an oder einen Plan, der als JSON gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file is the zone {zone}, which does not hold {domain}.</source>
        <translation>Die Datei ist die Zone {zone}; {domain} liegt nicht darin.</translation>
    </message>
    <message>
        <source>Choose the file of the zone that {domain} lies in.</source>
        <translation>Wählen Sie die Datei der Zone, in der {domain} liegt.</translation>
    </message>
    <message>
        <source>Cancelled while the update was on its way.</source>
        <translation>Abgebrochen, während die Änderung unterwegs war.</translation>
    </message>
    <message>
        <source>It may have been made all the same: look at what is published before trying again.</source>
        <translation>Sie ist vielleicht trotzdem ausgeführt worden: Sehen Sie nach, was veröffentlicht ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The records changed at the name server while we looked, so nothing was changed ({rcode}).</source>
        <translation>Die Einträge beim Nameserver änderten sich, während wir nachsahen; deshalb wurde nichts geändert ({rcode}).</translation>
    </message>
    <message>
        <source>Look again, and make the plan again where it no longer fits.</source>
        <translation>Sehen Sie noch einmal nach und erstellen Sie den Plan neu, wo er nicht mehr passt.</translation>
    </message>
    <message>
        <source>The update was sent, but the name server did not reply ({reason}).</source>
        <translation>Die Änderung wurde gesendet, aber der Nameserver hat nicht geantwortet ({reason}).</translation>
    </message>
    <message>
        <source>The name server could not be reached for the update ({reason}); nothing was changed.</source>
        <translation>Der Nameserver war für die Änderung nicht zu erreichen ({reason}); geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Check the address and that TCP port 53 is open from here.</source>
        <translation>Prüfen Sie die Adresse und ob TCP-Port 53 von hier aus offen ist.</translation>
    </message>
    <message>
        <source>There is no name server yet.</source>
        <translation>Es gibt noch keinen Nameserver.</translation>
    </message>
    <message>
        <source>Give the name or address of the primary name server of this zone.</source>
        <translation>Geben Sie den Namen oder die Adresse des primären Nameservers dieser Zone an.</translation>
    </message>
    <message>
        <source>No address was found for the name server “{input}”.</source>
        <translation>Für den Nameserver „{input}“ wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling, or give its IP address.</source>
        <translation>Prüfen Sie die Schreibweise oder geben Sie seine IP-Adresse an.</translation>
    </message>
    <message>
        <source>“{input}” is neither the name nor the address of a name server.</source>
        <translation>„{input}“ ist weder der Name noch die Adresse eines Nameservers.</translation>
    </message>
    <message>
        <source>Write it like ns1.example.com, 192.0.2.1 or [2001:db8::1]:53.</source>
        <translation>Schreiben Sie ihn wie ns1.example.com, 192.0.2.1 oder [2001:db8::1]:53.</translation>
    </message>
    <message>
        <source>We could not look up whether the DNS host takes part in Domain Connect: no answer for {name} ({outcome}).</source>
        <translation>Ob der DNS-Anbieter bei Domain Connect mitmacht, ließ sich nicht abfragen: keine Antwort zu {name} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host&apos;s panel by hand.</source>
        <translation>Suchen Sie noch einmal, oder gehen Sie von Hand zur Oberfläche des DNS-Anbieters.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it is an alias for {target}, which does not exist.</source>
        <translation>{name} führt ins Leere: Der Name ist ein Alias für {target}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>If the sending service is in use, copy the target from its console again, or finish the setup there; if not, delete the alias.</source>
        <translation>Wenn der Versanddienst genutzt wird, kopieren Sie das Ziel noch einmal aus seiner Konsole oder schließen Sie die Einrichtung dort ab; wenn nicht, löschen Sie den Alias.</translation>
    </message>
    <message>
        <source>{name} is an alias for {target}, where there is no DKIM key.</source>
        <translation>{name} ist ein Alias für {target}, wo kein DKIM-Schlüssel steht.</translation>
    </message>
    <message>
        <source>If the sending service is in use, finish the setup there, or copy the target again; if not, delete the alias.</source>
        <translation>Wenn der Versanddienst genutzt wird, schließen Sie die Einrichtung dort ab oder kopieren Sie das Ziel noch einmal; wenn nicht, löschen Sie den Alias.</translation>
    </message>
    <message>
        <source>Delete the TXT record and add a CNAME record with this host name as its target.</source>
        <translation>Löschen Sie den TXT-Eintrag und fügen Sie einen CNAME-Eintrag mit diesem Hostnamen als Ziel hinzu.</translation>
    </message>
    <message>
        <source>Put the key of the sending service here, and the {kind} record where it belongs.</source>
        <translation>Tragen Sie hier den Schlüssel des Versanddienstes ein, und den {kind}-Eintrag dort, wo er hingehört.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}: a wildcard record (*) answers there as for every other name: {seen}</source>
        <translation>Unter {name} steht kein DKIM-Schlüssel: Dort antwortet ein Wildcard-Eintrag (*) wie für jeden anderen Namen: {seen}</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows; the wildcard then no longer answers for this name.</source>
        <translation>Veröffentlichen Sie den Eintrag, den der Versanddienst zeigt; der Wildcard-Eintrag antwortet dann nicht mehr für diesen Namen.</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): receivers ignore it.</source>
        <translation>Das Tag {tag}={value} gehört nicht mehr zu DMARC (RFC 9989): Empfänger beachten es nicht.</translation>
    </message>
    <message>
        <source>Remove {tag}.</source>
        <translation>Entfernen Sie {tag}.</translation>
    </message>
    <message>
        <source>You chose {chosen}, but {policy} holds here already by the record above; the stricter one is kept.</source>
        <translation>Sie haben {chosen} gewählt, aber durch den übergeordneten Eintrag gilt hier schon {policy}; die strengere Richtlinie bleibt.</translation>
    </message>
    <message>
        <source>To make it milder, change the record above.</source>
        <translation>Wenn es milder werden soll, ändern Sie den übergeordneten Eintrag.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {name}, where nobody looks for it.</source>
        <translation>Unter {name} steht ein DMARC-Eintrag, wo niemand danach sucht.</translation>
    </message>
    <message>
        <source>“{input}” is an IP address, not a domain.</source>
        <translation>„{input}“ ist eine IP-Adresse, keine Domain.</translation>
    </message>
    <message>
        <source>Type the domain that stands behind the @ in the sender’s address.</source>
        <translation>Geben Sie die Domain ein, die in der Absenderadresse hinter dem @ steht.</translation>
    </message>
    <message>
        <source>“{input}” is an ending that a registry hands out domains below, not a domain.</source>
        <translation>„{input}“ ist eine Endung, unter der eine Registrierungsstelle Domains vergibt, keine Domain.</translation>
    </message>
    <message>
        <source>Type your own domain, with the part before it: example.com.</source>
        <translation>Geben Sie Ihre eigene Domain ein, mit dem Teil davor: example.com.</translation>
    </message>
    <message>
        <source>There are addresses of several domains here.</source>
        <translation>Hier stehen Adressen mehrerer Domains.</translation>
    </message>
    <message>
        <source>Type one of them; each domain is set up on its own.</source>
        <translation>Geben Sie eine davon ein; jede Domain wird für sich eingerichtet.</translation>
    </message>
    <message>
        <source>“{input}” has no ending such as .com, so it is not a domain.</source>
        <translation>„{input}“ hat keine Endung wie .com und ist deshalb keine Domain.</translation>
    </message>
    <message>
        <source>Type the whole domain, for example example.com.</source>
        <translation>Geben Sie die ganze Domain ein, zum Beispiel example.com.</translation>
    </message>
    <message>
        <source>“{input}” is the name of a record, not a domain.</source>
        <translation>„{input}“ ist der Name eines Eintrags, keine Domain.</translation>
    </message>
    <message>
        <source>Type the domain it belongs to: {domain}.</source>
        <translation>Geben Sie die Domain ein, zu der er gehört: {domain}.</translation>
    </message>
    <message>
        <source>“{input}” stands for many names; mail is sent from one domain.</source>
        <translation>„{input}“ steht für viele Namen; E-Mail wird von einer Domain gesendet.</translation>
    </message>
    <message>
        <source>Type the domain itself: {domain}.</source>
        <translation>Geben Sie die Domain selbst ein: {domain}.</translation>
    </message>
    <message>
        <source>{addresses} of {allAddresses} addresses of the name servers were asked, at {servers} of {allServers} servers: no zone needs so many. What the others say is not known.</source>
        <translation>{addresses} von {allAddresses} Adressen der Nameserver wurden gefragt, bei {servers} von {allServers} Servern: So viele braucht keine Zone. Was die anderen sagen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask your DNS host why the domain has so many name servers or addresses.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, warum die Domain so viele Nameserver oder Adressen hat.</translation>
    </message>
    <message>
        <source>The resolver {server} answers everything with nothing, so what it says of {domain} is no answer.</source>
        <translation>Der Resolver {server} antwortet auf alles mit nichts; was er über {domain} sagt, ist also keine Antwort.</translation>
    </message>
    <message>
        <source>The fault is here: log in to this network if it asks for that, or use another resolver.</source>
        <translation>Der Fehler liegt hier: Melden Sie sich in diesem Netz an, falls es das verlangt, oder nehmen Sie einen anderen Resolver.</translation>
    </message>
    <message>
        <source>The name servers of {domain} answer ({servers}), but the resolver {server} does not get there: {outcome}.</source>
        <translation>Die Nameserver von {domain} antworten ({servers}), aber der Resolver {server} erreicht sie nicht: {outcome}.</translation>
    </message>
    <message>
        <source>The fault is on the way, not at the DNS host. Use another resolver, then try again.</source>
        <translation>Der Fehler liegt auf dem Weg, nicht beim DNS-Anbieter. Nehmen Sie einen anderen Resolver und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The resolver {server} refuses to answer us, about {domain} and about the domain above it.</source>
        <translation>Der Resolver {server} weigert sich, uns zu antworten, über {domain} und über die Domain darüber.</translation>
    </message>
    <message>
        <source>The fault is here: use a resolver that serves this network.</source>
        <translation>Der Fehler liegt hier: Nehmen Sie einen Resolver, der für dieses Netz da ist.</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer, neither about {domain} nor about the domain above it.</source>
        <translation>Der Resolver {server} antwortet nicht, weder über {domain} noch über die Domain darüber.</translation>
    </message>
    <message>
        <source>The fault is here: check your network or use another resolver, then try again.</source>
        <translation>Der Fehler liegt hier: Prüfen Sie Ihr Netz oder nehmen Sie einen anderen Resolver, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} {type} is left out: what is published there could not be read when the plan was made.</source>
        <translation>{name} {type} bleibt weg: Was dort veröffentlicht ist, ließ sich nicht lesen, als der Plan entstand.</translation>
    </message>
    <message>
        <source>Make the plan again once it can be read.</source>
        <translation>Erstellen Sie den Plan noch einmal, sobald es sich lesen lässt.</translation>
    </message>
    <message>
        <source>Could not find out where {domain} is served.</source>
        <translation>Es ließ sich nicht feststellen, wo {domain} geführt wird.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Prüfen Sie Ihr Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} serves the zone ({servers}): {outcome}. The fault is at your DNS host.</source>
        <translation>Keiner der Nameserver von {domain} führt die Zone ({servers}): {outcome}. Der Fehler liegt bei Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. Correct it at the DNS host, or ask its support why the zone is not loaded.</source>
        <translation>Meist hat die Zone dort einen Fehler: einen CNAME neben anderen Einträgen seines Namens oder einen Text von mehr als 255 Zeichen in einem Stück. Beheben Sie ihn beim DNS-Anbieter, oder fragen Sie dessen Support, warum die Zone nicht geladen ist.</translation>
    </message>
    <message>
        <source>The resolver {server} answers, but gets nothing from the name servers of {domain}: {outcome}. Most likely your DNS host does not serve the zone.</source>
        <translation>Der Resolver {server} antwortet, bekommt aber nichts von den Nameservern von {domain}: {outcome}. Sehr wahrscheinlich führt Ihr DNS-Anbieter die Zone nicht.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. If other domains fail as well, the resolver is to blame.</source>
        <translation>Meist hat die Zone dort einen Fehler: einen CNAME neben anderen Einträgen seines Namens oder einen Text von mehr als 255 Zeichen in einem Stück. Wenn auch andere Domains ausfallen, liegt es am Resolver.</translation>
    </message>
    <message>
        <source>The zone file is not text: it holds octets that belong to no known encoding.</source>
        <translation>Die Zonendatei ist kein Text: Sie enthält Bytes, die zu keiner bekannten Kodierung gehören.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} answers ({servers}), while those of the domain above do.</source>
        <translation>Keiner der Nameserver von {domain} antwortet ({servers}), die der Domain darüber schon.</translation>
    </message>
    <message>
        <source>The fault is at your DNS host or on the way to it. Ask its support; try from another network.</source>
        <translation>Der Fehler liegt bei Ihrem DNS-Anbieter oder auf dem Weg dorthin. Fragen Sie dessen Support; versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>{url} was not fetched: {host} leads to {address}, an address of this machine or network.</source>
        <translation>{url} wurde nicht abgerufen: {host} führt zu {address}, einer Adresse dieses Rechners oder Netzes.</translation>
    </message>
    <message>
        <source>Nobody outside reaches it there. Give {host} an address of the public internet.</source>
        <translation>Von außen erreicht sie dort niemand. Geben Sie {host} eine Adresse im öffentlichen Internet.</translation>
    </message>
    <message>
        <source>The address of {name} could not be looked up ({outcome}).</source>
        <translation>Die Adresse von {name} ließ sich nicht nachschlagen ({outcome}).</translation>
    </message>
    <message>
        <source>{url} was not fetched: port {port} is not the one for it, which is 443.</source>
        <translation>{url} wurde nicht abgerufen: Port {port} ist nicht der richtige, das ist 443.</translation>
    </message>
    <message>
        <source>Offer the file at port 443, and leave the port out of the address.</source>
        <translation>Bieten Sie die Datei an Port 443 an und lassen Sie den Port in der Adresse weg.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to ADSP, which DMARC has replaced and no receiver follows any more.</source>
        <translation>Der Eintrag „{text}“ unter {name} gehört zu ADSP, das DMARC abgelöst hat und das kein Empfänger mehr befolgt.</translation>
    </message>
    <message>
        <source>It may go.</source>
        <translation>Er kann weg.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} is a policy of DomainKeys, the forerunner of DKIM, which no receiver follows any more.</source>
        <translation>Der Eintrag „{text}“ unter {name} ist eine Richtlinie von DomainKeys, dem Vorläufer von DKIM, die kein Empfänger mehr befolgt.</translation>
    </message>
    <message>
        <source>It may go; your DKIM keys do not need it.</source>
        <translation>Er kann weg; Ihre DKIM-Schlüssel brauchen ihn nicht.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to Sender ID, which no receiver follows any more.</source>
        <translation>Der Eintrag „{text}“ unter {name} gehört zu Sender ID, das kein Empfänger mehr befolgt.</translation>
    </message>
    <message>
        <source>It may go; your SPF record does not need it.</source>
        <translation>Er kann weg; Ihr SPF-Eintrag braucht ihn nicht.</translation>
    </message>
    <message>
        <source>At {name} there is also a record of the type SPF ({text}), which no receiver looks at any more.</source>
        <translation>Unter {name} steht auch ein Eintrag vom Typ SPF ({text}), den kein Empfänger mehr ansieht.</translation>
    </message>
    <message>
        <source>It may go; the TXT record is what counts.</source>
        <translation>Er kann weg; es zählt der TXT-Eintrag.</translation>
    </message>
    <message>
        <source>The header of the message is too large: only its first {fields} fields were read, and what stands behind them was not judged.</source>
        <translation>Der Kopf der Nachricht ist zu groß: Nur seine ersten {fields} Felder wurden gelesen, und was dahinter steht, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sending server: no mail needs a header of this size.</source>
        <translation>Fragen Sie, wer den sendenden Server betreibt: Keine E-Mail braucht einen so großen Kopf.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading until {until}: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type} verbreitet sich bis {until}: Die Nameserver haben ihn, {server} erinnert sich noch an eine ältere Antwort.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer until then.</source>
        <translation>Nichts zu tun: Maßgeblich sind die Nameserver. Empfänger, die vorher gefragt haben, sehen bis dahin vielleicht die ältere Antwort.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type} verbreitet sich: Die Nameserver haben ihn, {server} erinnert sich noch an eine ältere Antwort.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer for a while.</source>
        <translation>Nichts zu tun: Maßgeblich sind die Nameserver. Empfänger, die vorher gefragt haben, sehen vielleicht noch eine Weile die ältere Antwort.</translation>
    </message>
    <message>
        <source>The file begins with empty lines, which were left out.</source>
        <translation>Die Datei beginnt mit leeren Zeilen, die weggelassen wurden.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which was left out.</source>
        <translation>Die Datei beginnt mit einer Byte-Order-Markierung, die weggelassen wurde.</translation>
    </message>
    <message>
        <source>Every line is indented; the indentation was left out.</source>
        <translation>Jede Zeile ist eingerückt; die Einrückung wurde weggelassen.</translation>
    </message>
    <message>
        <source>Every line begins with a quotation mark (&gt;), as in a reply; these were left out.</source>
        <translation>Jede Zeile beginnt mit einem Zitatzeichen (&gt;), wie in einer Antwort; diese wurden weggelassen.</translation>
    </message>
    <message>
        <source>A signature does not fit, but the source of the message was repaired before: the failure may come from that.</source>
        <translation>Eine Signatur passt nicht, aber die Quelle der Nachricht wurde vorher ausgebessert: Daran kann es liegen.</translation>
    </message>
    <message>
        <source>Save the message again as a file from the mail program (Show original, then Download), not by copying its text.</source>
        <translation>Speichern Sie die Nachricht noch einmal als Datei aus dem Mailprogramm (Original anzeigen, dann Herunterladen), statt ihren Text zu kopieren.</translation>
    </message>
    <message>
        <source>There is text before the header of the message, which was left out.</source>
        <translation>Vor dem Kopf der Nachricht steht Text, der weggelassen wurde.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, which no mail server sends; it was read as text and turned back.</source>
        <translation>Die Datei ist in UTF-16, das kein Mailserver sendet; sie wurde als Text gelesen und zurückverwandelt.</translation>
    </message>
    <message>
        <source>The message was saved as a web page; the page around it was left out.</source>
        <translation>Die Nachricht wurde als Webseite gespeichert; die Seite darum herum wurde weggelassen.</translation>
    </message>
    <message>
        <source>The name servers do not all say the same about {name} {type}: {servers} still differ.</source>
        <translation>Die Nameserver sagen nicht alle dasselbe über {name} {type}: {servers} weichen noch ab.</translation>
    </message>
    <message>
        <source>Wait until your DNS host has brought all of them up to date; until then receivers see now the one, now the other.</source>
        <translation>Warten Sie, bis Ihr DNS-Anbieter alle auf den neuen Stand gebracht hat; bis dahin sehen Empfänger bald das eine, bald das andere.</translation>
    </message>
    <message>
        <source>The mail host {host} has {all} addresses; {asked} of them were looked at.</source>
        <translation>Der Mailserver {host} hat {all} Adressen; {asked} davon wurden angesehen.</translation>
    </message>
    <message>
        <source>There are {all} mail hosts; {asked} of them were looked at.</source>
        <translation>Es gibt {all} Mailserver; {asked} davon wurden angesehen.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX): replies and bounces to its addresses cannot arrive, and some receivers refuse its messages, too.</source>
        <translation>{domain} sagt, dass sie keine E-Mail annimmt (Null-MX): Antworten und Rückläufer an ihre Adressen können nicht ankommen, und manche Empfänger lehnen auch ihre Nachrichten ab.</translation>
    </message>
    <message>
        <source>Publish an MX record of a server that takes the replies, or send from a domain that has one.</source>
        <translation>Veröffentlichen Sie den MX-Eintrag eines Servers, der die Antworten annimmt, oder senden Sie von einer Domain, die einen hat.</translation>
    </message>
    <message>
        <source>{name} was given as an alias (CNAME) and with another record; at one name only one of them can stand.</source>
        <translation>{name} wurde als Alias (CNAME) und mit einem anderen Eintrag angegeben; unter einem Namen kann nur eines davon stehen.</translation>
    </message>
    <message>
        <source>Look in the console which one it is, and paste only that.</source>
        <translation>Sehen Sie in der Konsole nach, welcher es ist, und fügen Sie nur diesen ein.</translation>
    </message>
    <message>
        <source>An alias (CNAME) at {name} would take the place of all its other records, so {target} was set aside.</source>
        <translation>Ein Alias (CNAME) unter {name} würde alle anderen Einträge dort verdrängen, deshalb wurde {target} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Compare the name with the console; such a record belongs to a name below your domain.</source>
        <translation>Vergleichen Sie den Namen mit der Konsole; ein solcher Eintrag gehört zu einem Namen unterhalb Ihrer Domain.</translation>
    </message>
    <message>
        <source>“{text}” is cut off: copy it again.</source>
        <translation>„{text}“ ist abgeschnitten: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Use the copy button of the console, or widen the column before copying.</source>
        <translation>Nutzen Sie die Kopiertaste der Konsole, oder machen Sie die Spalte vor dem Kopieren breiter.</translation>
    </message>
    <message>
        <source>The DKIM key that was pasted for {name} cannot be used as it is, so it was set aside.</source>
        <translation>Der DKIM-Schlüssel, der für {name} eingefügt wurde, ist so nicht brauchbar und wurde deshalb beiseitegelegt.</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end; if it is whole, ask for a new key.</source>
        <translation>Kopieren Sie den Wert noch einmal, bis ganz zum Ende; wenn er vollständig ist, bitten Sie um einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>A private key was pasted. It was not read and is not kept.</source>
        <translation>Es wurde ein privater Schlüssel eingefügt. Er wurde nicht gelesen und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste the public key or the DNS record instead. If anybody else saw the text, make a new key pair.</source>
        <translation>Fügen Sie stattdessen den öffentlichen Schlüssel oder den DNS-Eintrag ein. Wenn jemand anders den Text gesehen hat, erzeugen Sie ein neues Schlüsselpaar.</translation>
    </message>
    <message>
        <source>The key of {name} was pasted twice, written differently; it is taken once.</source>
        <translation>Der Schlüssel von {name} wurde zweimal eingefügt, verschieden geschrieben; er wird einmal genommen.</translation>
    </message>
    <message>
        <source>“{text}” was set aside: {why}</source>
        <translation>„{text}“ wurde beiseitegelegt: {why}</translation>
    </message>
    <message>
        <source>The text pasted for {name} is an SPF record, which belongs at a domain and not at a DKIM selector.</source>
        <translation>Der für {name} eingefügte Text ist ein SPF-Eintrag; der gehört zu einer Domain, nicht unter einen DKIM-Selektor.</translation>
    </message>
    <message>
        <source>Copy the DKIM value of this name again.</source>
        <translation>Kopieren Sie den DKIM-Wert dieses Namens noch einmal.</translation>
    </message>
    <message>
        <source>{name} and {target} do not belong together: with Amazon the first part of both is the same.</source>
        <translation>{name} und {target} gehören nicht zusammen: Bei Amazon ist der erste Teil beider gleich.</translation>
    </message>
    <message>
        <source>Copy name and target from the same line again.</source>
        <translation>Kopieren Sie Name und Ziel noch einmal aus derselben Zeile.</translation>
    </message>
    <message>
        <source>Two different keys were pasted for {name}; only one of them can be right, so neither was taken.</source>
        <translation>Für {name} wurden zwei verschiedene Schlüssel eingefügt; nur einer kann stimmen, deshalb wurde keiner genommen.</translation>
    </message>
    <message>
        <source>{name} stands here with different targets; only one can be right, so none was taken.</source>
        <translation>{name} steht hier mit verschiedenen Zielen; nur eines kann stimmen, deshalb wurde keines genommen.</translation>
    </message>
    <message>
        <source>{vendor} does not ask for a {type} record at {name}, so it was set aside.</source>
        <translation>{vendor} verlangt keinen {type}-Eintrag unter {name}, deshalb wurde er beiseitegelegt.</translation>
    </message>
    <message>
        <source>If its console does show it, check that the right sender is chosen.</source>
        <translation>Wenn die Konsole ihn doch zeigt, prüfen Sie, ob der richtige Versender gewählt ist.</translation>
    </message>
    <message>
        <source>{value} is cut off: copy the record at {name} again.</source>
        <translation>{value} ist abgeschnitten: Kopieren Sie den Eintrag unter {name} noch einmal.</translation>
    </message>
    <message>
        <source>Use the copy button of the console of {vendor}.</source>
        <translation>Nutzen Sie die Kopiertaste der Konsole von {vendor}.</translation>
    </message>
    <message>
        <source>{value} does not belong to {vendor}, so the record at {name} was set aside.</source>
        <translation>{value} gehört nicht zu {vendor}, deshalb wurde der Eintrag unter {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Copy the record from the console again, or choose the sender it belongs to.</source>
        <translation>Kopieren Sie den Eintrag noch einmal aus der Konsole, oder wählen Sie den Versender, zu dem er gehört.</translation>
    </message>
    <message>
        <source>{name} points to {value}, which is not a place that {vendor} usually uses.</source>
        <translation>{name} zeigt auf {value}, und das ist kein Ort, den {vendor} üblicherweise verwendet.</translation>
    </message>
    <message>
        <source>Compare it with the console of {vendor} before you publish it.</source>
        <translation>Vergleichen Sie es mit der Konsole von {vendor}, bevor Sie es veröffentlichen.</translation>
    </message>
    <message>
        <source>Given as an alias and with another record as well.</source>
        <translation>Als Alias und auch mit einem anderen Eintrag angegeben.</translation>
    </message>
    <message>
        <source>An alias cannot stand at the domain itself.</source>
        <translation>Unter der Domain selbst kann kein Alias stehen.</translation>
    </message>
    <message>
        <source>It is cut off; copy it again.</source>
        <translation>Es ist abgeschnitten; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A name without a value, or a value without a name.</source>
        <translation>Ein Name ohne Wert oder ein Wert ohne Namen.</translation>
    </message>
    <message>
        <source>This key cannot be used.</source>
        <translation>Dieser Schlüssel ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>It belongs to another domain.</source>
        <translation>Es gehört zu einer anderen Domain.</translation>
    </message>
    <message>
        <source>An SPF record at a DKIM name.</source>
        <translation>Ein SPF-Eintrag unter einem DKIM-Namen.</translation>
    </message>
    <message>
        <source>Name and target do not belong together.</source>
        <translation>Name und Ziel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>More records than are taken.</source>
        <translation>Mehr Einträge, als angenommen werden.</translation>
    </message>
    <message>
        <source>Two different keys for one name.</source>
        <translation>Zwei verschiedene Schlüssel für einen Namen.</translation>
    </message>
    <message>
        <source>Two different targets for one name.</source>
        <translation>Zwei verschiedene Ziele für einen Namen.</translation>
    </message>
    <message>
        <source>{name} is kept by {service} ({target}).</source>
        <translation>{name} wird von {service} geführt ({target}).</translation>
    </message>
    <message>
        <source>Changes are made in its console: {where}.</source>
        <translation>Geändert wird in dessen Konsole: {where}.</translation>
    </message>
    <message>
        <source>A change is to be made at {service}, not in your DNS: {name} shall say or allow {wanted}.</source>
        <translation>Eine Änderung ist bei {service} zu machen, nicht in Ihrem DNS: {name} soll {wanted} sagen oder erlauben.</translation>
    </message>
    <message>
        <source>Open the console of {service}: {where}. Your own record stays as it is.</source>
        <translation>Öffnen Sie die Konsole von {service}: {where}. Ihr eigener Eintrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A change is to be made by whoever keeps {target}, not in your DNS: {name} shall say {wanted}.</source>
        <translation>Zu ändern ist es bei dem, der {target} führt, nicht in Ihrem DNS: {name} soll {wanted} sagen.</translation>
    </message>
    <message>
        <source>Ask them to change it. If nobody keeps it any more, remove the CNAME by hand and plan again.</source>
        <translation>Bitten Sie darum. Wenn es niemand mehr führt, entfernen Sie den CNAME von Hand und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>We could not read what is published there ({outcome}): {names}.</source>
        <translation>Was dort veröffentlicht ist, ließ sich nicht lesen ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Look again in a minute, or look in your DNS panel before you publish what is marked to be checked first.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach, oder in Ihrer DNS-Oberfläche, bevor Sie veröffentlichen, was mit „Erst prüfen“ gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>{name} leads to {service}, which keeps your DMARC record with the policy {policy}: {record}</source>
        <translation>{name} führt zu {service}; dort liegt Ihr DMARC-Eintrag mit der Richtlinie {policy}: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made in the console of {service}: {where}.</source>
        <translation>Er bleibt, wie er ist. Geändert wird er in der Konsole von {service}: {where}.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, and what stands there could not be seen.</source>
        <translation>{name} führt zu {target}, und was dort steht, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Leave it as it is until that answers; then check again.</source>
        <translation>Lassen Sie es, wie es ist, bis von dort eine Antwort kommt; dann prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it points to {target}, where there is no DMARC record.</source>
        <translation>{name} führt ins Leere: Der Name zeigt auf {target}, wo kein DMARC-Eintrag steht.</translation>
    </message>
    <message>
        <source>If a service shall keep the record, set it up there. If nobody does any more, remove it by hand and plan again.</source>
        <translation>Wenn ein Dienst den Eintrag führen soll, richten Sie ihn dort ein. Wenn es niemand mehr tut, entfernen Sie ihn von Hand und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} leads to {service} ({target}), where there is no DMARC record for your domain.</source>
        <translation>{name} führt zu {service} ({target}), wo es für Ihre Domain keinen DMARC-Eintrag gibt.</translation>
    </message>
    <message>
        <source>Set the domain up in the console of {service}: {where}. If you no longer use it, remove the record by hand and plan again.</source>
        <translation>Richten Sie die Domain in der Konsole von {service} ein: {where}. Wenn Sie den Dienst nicht mehr nutzen, entfernen Sie den Eintrag von Hand und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>You chose the policy {chosen}, but the record of {domain} protects {subdomain} with {policy} already ({tag}=): a record of its own would take that away, so none is planned.</source>
        <translation>Sie haben die Richtlinie {chosen} gewählt, aber der Eintrag von {domain} schützt {subdomain} schon mit {policy} ({tag}=): Ein eigener Eintrag würde das aufheben, deshalb ist keiner geplant.</translation>
    </message>
    <message>
        <source>To make it milder, change the record of {domain}.</source>
        <translation>Wenn es milder werden soll, ändern Sie den Eintrag von {domain}.</translation>
    </message>
    <message>
        <source>There is no DMARC record at {registered}. With one at {domain} alone, receivers that follow RFC 9989 take {domain} for an organisation of its own, and mail signed by {registered} does not pass there.</source>
        <translation>Unter {registered} steht kein DMARC-Eintrag. Mit einem nur unter {domain} halten Empfänger nach RFC 9989 {domain} für eine eigene Organisation, und von {registered} signierte E-Mail besteht dort nicht.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{registered} as well.</source>
        <translation>Veröffentlichen Sie auch unter _dmarc.{registered} einen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}, where the DMARC record is kept with the policy {policy}: {record}</source>
        <translation>{name} ist ein CNAME auf {target}; dort liegt der DMARC-Eintrag mit der Richtlinie {policy}: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made by whoever keeps {target}.</source>
        <translation>Er bleibt, wie er ist. Ändern kann ihn, wer {target} führt.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it leads nowhere: {target} does not exist.</source>
        <translation>{name} steht dort wie geplant, führt aber ins Leere: {target} gibt es nicht.</translation>
    </message>
    <message>
        <source>Compare the target with the console of the sending service, or finish the setup there.</source>
        <translation>Vergleichen Sie das Ziel mit der Konsole des Versanddienstes, oder schließen Sie die Einrichtung dort ab.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it does not work: what it holds or leads to is no usable DKIM key.</source>
        <translation>{name} steht dort wie geplant, funktioniert aber nicht: Was dort steht oder wohin es führt, ist kein brauchbarer DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>Look at what the sending service says about this key; the reason stands beside this.</source>
        <translation>Sehen Sie nach, was der Versanddienst zu diesem Schlüssel sagt; der Grund steht daneben.</translation>
    </message>
    <message>
        <source>A line of the file could not be read, so what is published there is not known: {names}.</source>
        <translation>Eine Zeile der Datei ließ sich nicht lesen, deshalb ist nicht bekannt, was dort veröffentlicht ist: {names}.</translation>
    </message>
    <message>
        <source>Look at these lines in the file, or in your DNS panel, before you publish.</source>
        <translation>Sehen Sie sich diese Zeilen in der Datei oder in Ihrer DNS-Oberfläche an, bevor Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish it at the target if that is yours, or replace the CNAME by address records.</source>
        <translation>Veröffentlichen Sie es am Ziel, wenn dieses Ihnen gehört, oder ersetzen Sie den CNAME durch Adresseinträge.</translation>
    </message>
    <message>
        <source>At {name} there is a text that is no DKIM key: {text}</source>
        <translation>Unter {name} steht ein Text, der kein DKIM-Schlüssel ist: {text}</translation>
    </message>
    <message>
        <source>Remove it there; an SPF record, for one, belongs to the domain itself.</source>
        <translation>Entfernen Sie ihn dort; ein SPF-Eintrag etwa gehört zur Domain selbst.</translation>
    </message>
    <message>
        <source>You are working without the DNS, so what is published there is not known: {names}.</source>
        <translation>Sie arbeiten ohne DNS, deshalb ist nicht bekannt, was dort veröffentlicht ist: {names}.</translation>
    </message>
    <message>
        <source>Give a zone file, or plan again with the DNS, before you publish what is marked to be checked first.</source>
        <translation>Geben Sie eine Zonendatei an, oder planen Sie noch einmal mit dem DNS, bevor Sie veröffentlichen, was mit „Erst prüfen“ gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The file of records says nothing about these, so they are not known: {names}.</source>
        <translation>Darüber sagt die Datei mit den Einträgen nichts, deshalb ist es nicht bekannt: {names}.</translation>
    </message>
    <message>
        <source>Name a resolver as well, and they are looked up.</source>
        <translation>Nennen Sie auch einen Resolver, dann wird es nachgeschlagen.</translation>
    </message>
    <message>
        <source>{name} leads to {target} today. With this plan, what {owner} does through it stops, such as taking bounces.</source>
        <translation>{name} führt heute zu {target}. Mit diesem Plan endet, was {owner} darüber tut, etwa Rückläufer annehmen.</translation>
    </message>
    <message>
        <source>If that account still sends for you, choose another name before you publish this.</source>
        <translation>Wenn dieses Konto noch für Sie sendet, wählen Sie einen anderen Namen, bevor Sie dies veröffentlichen.</translation>
    </message>
    <message>
        <source>{name} is in use: it leads to {target}, whose key works today. With this plan, mail that {owner} signs with this selector stops passing.</source>
        <translation>{name} ist in Gebrauch: Der Name führt zu {target}, dessen Schlüssel heute gilt. Mit diesem Plan besteht E-Mail nicht mehr, die {owner} mit diesem Selektor signiert.</translation>
    </message>
    <message>
        <source>If that account still sends for you, ask for another selector before you publish this.</source>
        <translation>Wenn dieses Konto noch für Sie sendet, bitten Sie um einen anderen Selektor, bevor Sie dies veröffentlichen.</translation>
    </message>
    <message>
        <source>{name} is in use: the key there works today. With this plan, mail that is signed with it stops passing.</source>
        <translation>{name} ist in Gebrauch: Der Schlüssel dort gilt heute. Mit diesem Plan besteht E-Mail nicht mehr, die damit signiert ist.</translation>
    </message>
    <message>
        <source>If something still signs with this selector, ask for another selector before you publish this.</source>
        <translation>Wenn noch etwas mit diesem Selektor signiert, bitten Sie um einen anderen Selektor, bevor Sie dies veröffentlichen.</translation>
    </message>
    <message>
        <source>{service} reads the DMARC reports of this domain already: its address {address} stays in the record.</source>
        <translation>{service} liest die DMARC-Berichte dieser Domain schon: Die Adresse {address} bleibt im Eintrag.</translation>
    </message>
    <message>
        <source>The reports are shown in its console: {where}.</source>
        <translation>Die Berichte stehen in dessen Konsole: {where}.</translation>
    </message>
    <message>
        <source>{service} decides through {term} who may send for {name}, and it allows already what this plan needs.</source>
        <translation>{service} entscheidet über {term}, wer für {name} senden darf, und erlaubt schon, was dieser Plan braucht.</translation>
    </message>
    <message>
        <source>Changes are made in the console of {service}: {where}.</source>
        <translation>Geändert wird in der Konsole von {service}: {where}.</translation>
    </message>
    <message>
        <source>If nothing else of yours sends through it, you may take it out later to save lookups.</source>
        <translation>Wenn sonst nichts von Ihnen darüber sendet, können Sie ihn später herausnehmen, um Abfragen zu sparen.</translation>
    </message>
    <message>
        <source>For a key, use 2048 bits or ask the provider for a CNAME; an SPF record has to be made shorter.</source>
        <translation>Bei einem Schlüssel nehmen Sie 2048 Bit oder bitten Sie den Anbieter um einen CNAME; ein SPF-Eintrag muss kürzer werden.</translation>
    </message>
    <message>
        <source>Kept by {service}, with the policy {policy}: changes are made there.</source>
        <translation>Wird von {service} geführt, mit der Richtlinie {policy}: Geändert wird dort.</translation>
    </message>
    <message>
        <source>Leads to {target}; what stands there could not be seen.</source>
        <translation>Führt zu {target}; was dort steht, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Kept at {target}, with the policy {policy}: changes are made there.</source>
        <translation>Wird unter {target} geführt, mit der Richtlinie {policy}: Geändert wird dort.</translation>
    </message>
    <message>
        <source>Leads to {target}, where no DMARC record is: decide by hand whether it goes.</source>
        <translation>Führt zu {target}, wo kein DMARC-Eintrag steht: Entscheiden Sie von Hand, ob er wegkommt.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM.</source>
        <translation>Sagt Empfängern, was mit E-Mail geschehen soll, die weder SPF noch DKIM besteht.</translation>
    </message>
    <message>
        <source>Is no DKIM key and stands where receivers look for one.</source>
        <translation>Ist kein DKIM-Schlüssel und steht, wo Empfänger einen suchen.</translation>
    </message>
    <message>
        <source>{service} decides who may send: changes are made in its console ({where}).</source>
        <translation>{service} entscheidet, wer senden darf: Geändert wird in dessen Konsole ({where}).</translation>
    </message>
    <message>
        <source>{file} is there already; it was not written over.</source>
        <translation>{file} gibt es schon; die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe; nothing was written there.</source>
        <translation>{file} ist ein Gerät oder eine Pipe; dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{term} holds an IPv6 address behind ip4:, so the record is not valid.</source>
        <translation>{term} enthält hinter ip4: eine IPv6-Adresse, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write ip6: before it.</source>
        <translation>Schreiben Sie ip6: davor.</translation>
    </message>
    <message>
        <source>{term} holds a host name where an address belongs, so the record is not valid.</source>
        <translation>{term} enthält einen Hostnamen, wo eine Adresse hingehört, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write a: before a host name, or include: before a name that has an SPF record of its own.</source>
        <translation>Schreiben Sie a: vor einen Hostnamen, oder include: vor einen Namen, der einen eigenen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>{term} holds a port, which SPF does not know, so the record is not valid.</source>
        <translation>{term} enthält einen Port, den SPF nicht kennt, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Remove the colon and the number behind the address.</source>
        <translation>Entfernen Sie den Doppelpunkt und die Zahl hinter der Adresse.</translation>
    </message>
    <message>
        <source>{term} holds a range of addresses in a form that SPF does not know, so the record is not valid.</source>
        <translation>{term} enthält einen Adressbereich in einer Form, die SPF nicht kennt, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write networks with a slash, such as ip4:192.0.2.0/24, or one term for each address.</source>
        <translation>Schreiben Sie Netze mit Schrägstrich, etwa ip4:192.0.2.0/24, oder einen Ausdruck für jede Adresse.</translation>
    </message>
    <message>
        <source>{term} holds several addresses, so the record is not valid.</source>
        <translation>{term} enthält mehrere Adressen, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write one ip4: term for each address, with spaces between.</source>
        <translation>Schreiben Sie für jede Adresse ein eigenes ip4:, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>{term} holds a number above 255, so the record is not valid.</source>
        <translation>{term} enthält eine Zahl über 255, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Correct the address: each of its four numbers is between 0 and 255.</source>
        <translation>Berichtigen Sie die Adresse: Jede ihrer vier Zahlen liegt zwischen 0 und 255.</translation>
    </message>
    <message>
        <source>{term} holds a number with a leading zero, so the record is not valid.</source>
        <translation>{term} enthält eine Zahl mit führender Null, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write the number without the zero in front.</source>
        <translation>Schreiben Sie die Zahl ohne die Null davor.</translation>
    </message>
    <message>
        <source>{term} holds an IPv4 address behind ip6:, so the record is not valid.</source>
        <translation>{term} enthält hinter ip6: eine IPv4-Adresse, deshalb ist der Eintrag ungültig.</translation>
    </message>
    <message>
        <source>Write ip4: before it.</source>
        <translation>Schreiben Sie ip4: davor.</translation>
    </message>
    <message>
        <source>Because a part of the record could not be read, it ends in {after} instead of {before}: a sender that was meant there is not refused.</source>
        <translation>Weil ein Teil des Eintrags nicht zu lesen war, endet er auf {after} statt {before}: Ein Versender, der dort gemeint war, wird nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Find out what that part was for, then end the record in {before} again.</source>
        <translation>Finden Sie heraus, wofür dieser Teil da war, und lassen Sie den Eintrag dann wieder auf {before} enden.</translation>
    </message>
    <message>
        <source>A text at {domain} was meant as its SPF record, and receivers do not take it as one: {text}.</source>
        <translation>Ein Text unter {domain} war als SPF-Eintrag gemeint, und Empfänger nehmen ihn nicht dafür: {text}.</translation>
    </message>
    <message>
        <source>Replace it by: {meant}.</source>
        <translation>Ersetzen Sie ihn durch: {meant}.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as type SPF only, which receivers do not ask for: {text}.</source>
        <translation>Der SPF-Eintrag von {domain} steht dort nur als Typ SPF, nach dem Empfänger nicht fragen: {text}.</translation>
    </message>
    <message>
        <source>This stands in the SPF record of {record}, which {keeper} keeps.</source>
        <translation>Das steht im SPF-Eintrag von {record}, den {keeper} führt.</translation>
    </message>
    <message>
        <source>It stands in the SPF record of {record}, which {keeper} keeps and has to mend: tell them. It is reached through {via} in your record; take that out only if they no longer send for you.</source>
        <translation>Es steht im SPF-Eintrag von {record}, den {keeper} führt und berichtigen muss: Sagen Sie dort Bescheid. Dorthin führt {via} in Ihrem Eintrag; nehmen Sie das nur heraus, wenn dort niemand mehr für Sie sendet.</translation>
    </message>
    <message>
        <source>Put the whole value in one pair of double quotes.</source>
        <translation>Setzen Sie den ganzen Wert in ein Paar doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The same text stands there {count} times, cut into strings differently. For DNS these are {count} records.</source>
        <translation>Derselbe Text steht dort {count}-mal, verschieden in Teile geschnitten. Für das DNS sind das {count} Einträge.</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>Entfernen Sie alle bis auf einen.</translation>
    </message>
    <message>
        <source>Lines of the file that could not be read ({count}): {lines}</source>
        <translation>Zeilen der Datei, die sich nicht lesen ließen ({count}): {lines}</translation>
    </message>
    <message>
        <source>All the others were read. Look whether one of these is an SPF, DKIM or DMARC record.</source>
        <translation>Alle anderen wurden gelesen. Sehen Sie nach, ob eine davon ein SPF-, DKIM- oder DMARC-Eintrag ist.</translation>
    </message>
    <message>
        <source>In line {line}, a string of {name} has {text} octets, and only 255 fit.</source>
        <translation>In Zeile {line} hat ein Textteil von {name} {text} Byte, und nur 255 passen hinein.</translation>
    </message>
    <message>
        <source>Some name servers refuse such a zone, others cut the string into two. Write it as several strings in quotes.</source>
        <translation>Manche Nameserver lehnen eine solche Zone ab, andere schneiden den Text in zwei. Schreiben Sie ihn in mehreren Teilen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} says the same again at {name}: {text}</source>
        <translation>Zeile {line} sagt unter {name} noch einmal dasselbe: {text}</translation>
    </message>
    <message>
        <source>It counts once. One of the two lines can go.</source>
        <translation>Es zählt einmal. Eine der beiden Zeilen kann weg.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so name servers read it only up to the semicolon. Lost: {text}</source>
        <translation>In Zeile {line} steht der TXT-Wert von {name} nicht in Anführungszeichen, deshalb lesen Nameserver ihn nur bis zum Semikolon. Verloren: {text}</translation>
    </message>
    <message>
        <source>Put the whole value in double quotes.</source>
        <translation>Setzen Sie den ganzen Wert in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so most name servers join its words without blanks: {text}</source>
        <translation>In Zeile {line} steht der TXT-Wert von {name} nicht in Anführungszeichen, deshalb fügen die meisten Nameserver seine Wörter ohne Leerzeichen zusammen: {text}</translation>
    </message>
    <message>
        <source>The name server did not say what it has ({outcome}): {names}.</source>
        <translation>Der Nameserver hat nicht gesagt, was er hat ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Left out, because what is published there could not be read when the plan was made: {names}.</source>
        <translation>Weggelassen, weil sich nicht lesen ließ, was dort veröffentlicht ist, als der Plan entstand: {names}.</translation>
    </message>
    <message>
        <source>A wildcard record (*) answers at every selector of {domain} ({type} {seen}), so DKIM keys cannot be told from names that nobody made. None of these answers counts as a key.</source>
        <translation>Unter jedem Selektor von {domain} antwortet ein Wildcard-Eintrag (*) ({type} {seen}), deshalb lassen sich DKIM-Schlüssel nicht von Namen unterscheiden, die niemand angelegt hat. Keine dieser Antworten zählt als Schlüssel.</translation>
    </message>
    <message>
        <source>{name} leads over {hops} aliases one after the other; some receivers’ resolvers give up after 8 to 12.</source>
        <translation>{name} führt über {hops} Aliasse hintereinander; die Resolver mancher Empfänger geben nach 8 bis 12 auf.</translation>
    </message>
    <message>
        <source>Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>Verkürzen Sie die Kette: Lassen Sie {name} direkt auf den letzten Namen zeigen.</translation>
    </message>
    <message>
        <source>Could not find out what {server} ({address}) sees at {name}: it failed over the long chain of {hops} aliases.</source>
        <translation>Es ließ sich nicht feststellen, was {server} ({address}) unter {name} sieht: Er ist an der langen Kette von {hops} Aliassen gescheitert.</translation>
    </message>
    <message>
        <source>Those who use it may fail over it, too. Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>Wer ihn nutzt, kann auch daran scheitern. Verkürzen Sie die Kette: Lassen Sie {name} direkt auf den letzten Namen zeigen.</translation>
    </message>
    <message>
        <source>The DMARC record for {name} is not one that receivers can use: {seen}</source>
        <translation>Der DMARC-Eintrag für {name} ist für Empfänger nicht brauchbar: {seen}</translation>
    </message>
    <message>
        <source>Publish a record that begins with v=DMARC1; and has p=none, p=quarantine or p=reject.</source>
        <translation>Veröffentlichen Sie einen Eintrag, der mit v=DMARC1; beginnt und p=none, p=quarantine oder p=reject enthält.</translation>
    </message>
    <message>
        <source>Nothing to do: it should forget by about {until}; it is asked again until it sees the new record.</source>
        <translation>Nichts zu tun: Bis etwa {until} sollte er es vergessen; er wird wieder gefragt, bis er den neuen Eintrag sieht.</translation>
    </message>
    <message>
        <source>The SPF record at {name} has an error, so receivers refuse all of it: {seen}</source>
        <translation>Der SPF-Eintrag unter {name} hat einen Fehler, deshalb weisen Empfänger ihn als Ganzes zurück: {seen}</translation>
    </message>
    <message>
        <source>Make the plan anew: it repairs the record or says which part it cannot read.</source>
        <translation>Erstellen Sie den Plan neu: Er bessert den Eintrag aus oder sagt, welchen Teil er nicht lesen kann.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, is withdrawn (p= is empty).</source>
        <translation>Den Alias {name} gibt es, aber der Schlüssel, zu dem er führt, unter {target}, ist zurückgezogen (p= ist leer).</translation>
    </message>
    <message>
        <source>Ask the sending service for the records that are valid now, or switch signing on there.</source>
        <translation>Bitten Sie den Versanddienst um die Einträge, die jetzt gelten, oder schalten Sie das Signieren dort ein.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but what it leads to, at {target}, is no usable DKIM key.</source>
        <translation>Den Alias {name} gibt es, aber wohin er führt, unter {target}, ist kein brauchbarer DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>Ask the sending service: the key is at its side.</source>
        <translation>Fragen Sie den Versanddienst: Der Schlüssel liegt auf seiner Seite.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>Den Alias {name} gibt es, aber der Schlüssel, zu dem er führt, unter {target}, hat nur {bits} Bit; Empfänger beachten Schlüssel unter 1024 Bit nicht.</translation>
    </message>
    <message>
        <source>Renew the key at the sending service, with 2048 bits.</source>
        <translation>Erneuern Sie den Schlüssel beim Versanddienst, mit 2048 Bit.</translation>
    </message>
    <message>
        <source>The alias {name} leads nowhere: {target} does not exist.</source>
        <translation>Der Alias {name} führt ins Leere: {target} gibt es nicht.</translation>
    </message>
    <message>
        <source>Copy the target from the console of the sending service once more, letter by letter; if it is right, finish the setup there.</source>
        <translation>Kopieren Sie das Ziel noch einmal Buchstabe für Buchstabe aus der Konsole des Versanddienstes; wenn es stimmt, schließen Sie die Einrichtung dort ab.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but where it leads could not be found out: {target} ({outcome}).</source>
        <translation>Den Alias {name} gibt es, aber wohin er führt, ließ sich nicht feststellen: {target} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again later. If it stays so, the chain of aliases may be too long, or the name servers of the target do not answer: tell the sending service.</source>
        <translation>Sehen Sie später noch einmal nach. Wenn es so bleibt, ist die Kette der Aliasse vielleicht zu lang, oder die Nameserver des Ziels antworten nicht: Sagen Sie es dem Versanddienst.</translation>
    </message>
    <message>
        <source>The alias {name} leads to {target}, where there is no DMARC record.</source>
        <translation>Der Alias {name} führt zu {target}, wo kein DMARC-Eintrag steht.</translation>
    </message>
    <message>
        <source>Set the domain up at the service that keeps the record, or publish a DMARC record of your own.</source>
        <translation>Richten Sie die Domain bei dem Dienst ein, der den Eintrag führt, oder veröffentlichen Sie einen eigenen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but {target}, where it leads, holds no DKIM key.</source>
        <translation>Den Alias {name} gibt es, aber {target}, wohin er führt, enthält keinen DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>Finish the setup at the sending service; if it is finished, copy the target once more.</source>
        <translation>Schließen Sie die Einrichtung beim Versanddienst ab; wenn sie abgeschlossen ist, kopieren Sie das Ziel noch einmal.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record at {name} is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>Der öffentliche Schlüssel (p=) im DKIM-Eintrag unter {name} ist beschädigt: Er ist abgeschnitten oder enthält ein Zeichen, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is cut off: its end is missing.</source>
        <translation>Der DKIM-Schlüssel unter {name} ist abgeschnitten: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>Der DKIM-Eintrag unter {name} enthält das Tag {tag} doppelt. Dadurch ist er ganz ungültig.</translation>
    </message>
    <message>
        <source>The Ed25519 key at {name} has {octets} octets instead of 32, so no receiver can use it.</source>
        <translation>Der Ed25519-Schlüssel unter {name} hat {octets} Byte statt 32, deshalb kann ihn kein Empfänger verwenden.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds backslashes before its semicolons.</source>
        <translation>Der DKIM-Eintrag unter {name} enthält Backslashes vor seinen Semikolons.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} allows only these hashes: {hashes}. Receivers need sha256.</source>
        <translation>Der DKIM-Schlüssel unter {name} erlaubt nur diese Hashverfahren: {hashes}. Empfänger brauchen sha256.</translation>
    </message>
    <message>
        <source>A host name stands at {name}, where the DKIM key should be: {seen}. It was meant to be the target of an alias, but the record is of the type TXT.</source>
        <translation>Unter {name}, wo der DKIM-Schlüssel stehen sollte, steht ein Hostname: {seen}. Er war als Ziel eines Alias gedacht, aber der Eintrag ist vom Typ TXT.</translation>
    </message>
    <message>
        <source>What stands at {name} is a record for {kind}, not a DKIM key.</source>
        <translation>Was unter {name} steht, ist ein {kind}-Eintrag, kein DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits; a few receivers cannot verify more than 2048.</source>
        <translation>Der DKIM-Schlüssel unter {name} hat {bits} Bit; einige wenige Empfänger können nicht mehr als 2048 prüfen.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has no public key: the tag p= is missing.</source>
        <translation>Der DKIM-Eintrag unter {name} hat keinen öffentlichen Schlüssel: Das Tag p= fehlt.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is in the older PKCS#1 form, which some receivers may not read.</source>
        <translation>Der DKIM-Schlüssel unter {name} hat die ältere Form PKCS#1, die manche Empfänger vielleicht nicht lesen.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds quotation marks as a part of its value.</source>
        <translation>Der DKIM-Eintrag unter {name} enthält Anführungszeichen als Teil seines Werts.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is revoked: its p= is empty.</source>
        <translation>Der DKIM-Schlüssel unter {name} ist widerrufen: Sein p= ist leer.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is meant for {services} only, not for mail.</source>
        <translation>Der DKIM-Schlüssel unter {name} ist nur für {services} bestimmt, nicht für E-Mails.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits. It works, but 2048 are recommended.</source>
        <translation>Der DKIM-Schlüssel unter {name} hat {bits} Bit. Er funktioniert, aber 2048 werden empfohlen.</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key at {name}. Receivers must bear that, but some do not.</source>
        <translation>Im DKIM-Schlüssel unter {name} stehen Leerzeichen. Empfänger müssen das hinnehmen, aber manche tun es nicht.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read: a part of it is not of the form tag=value.</source>
        <translation>Der DKIM-Eintrag unter {name} ist nicht lesbar: Ein Teil davon hat nicht die Form Tag=Wert.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} says that it is being tested (t=y); receivers may then ignore its signatures.</source>
        <translation>Der DKIM-Schlüssel unter {name} sagt, dass er getestet wird (t=y); Empfänger dürfen seine Signaturen dann übergehen.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is of the type {type}, which receivers do not know.</source>
        <translation>Der DKIM-Schlüssel unter {name} ist vom Typ {type}, den Empfänger nicht kennen.</translation>
    </message>
    <message>
        <source>What is published at {name} as the DKIM key is no key.</source>
        <translation>Was unter {name} als DKIM-Schlüssel veröffentlicht ist, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>Im DKIM-Eintrag unter {name} steht das Tag v= nicht am Anfang oder lautet nicht genau DKIM1, deshalb verwerfen Empfänger den Eintrag.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>Der DKIM-Schlüssel unter {name} hat nur {bits} Bit; Empfänger nehmen nicht weniger als 1024 an.</translation>
    </message>
    <message>
        <source>{name} leads to {value}, and no other pasted record does: it was set aside.</source>
        <translation>{name} führt zu {value}, aber kein anderer eingefügter Eintrag führt dorthin: Der Eintrag wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>If your sender asks for it, copy all records of its console together.</source>
        <translation>Wenn Ihr Versender ihn verlangt, kopieren Sie alle Einträge seiner Konsole zusammen.</translation>
    </message>
    <message>
        <source>The {type} record at {name} ({value}) is no key, SPF record or return path, so it was set aside.</source>
        <translation>Der {type}-Eintrag unter {name} ({value}) ist weder Schlüssel noch SPF-Eintrag noch Rückweg, deshalb wurde er beiseitegelegt.</translation>
    </message>
    <message>
        <source>If your sender asks for it, for example to prove that the domain is yours, publish it as its console says.</source>
        <translation>Wenn Ihr Versender ihn verlangt, zum Beispiel als Nachweis, dass die Domain Ihnen gehört, veröffentlichen Sie ihn so, wie die Konsole des Versenders es sagt.</translation>
    </message>
    <message>
        <source>{name} will lead to {target}, where no usable DKIM key stands; the reason is beside this.</source>
        <translation>{name} wird zu {target} führen, wo kein brauchbarer DKIM-Schlüssel steht; der Grund ist daneben genannt.</translation>
    </message>
    <message>
        <source>Finish the setup in the console of the sender, or ask it for a new key.</source>
        <translation>Schließen Sie die Einrichtung in der Konsole des Versenders ab oder bitten Sie ihn um einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>These will lead to names that do not exist: {names}.</source>
        <translation>Diese Einträge werden zu Namen führen, die es nicht gibt: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made them yet: some do once these records are published.</source>
        <translation>Vergleichen Sie die Schreibweise mit der Konsole des Versenders. Stimmt sie, hat der Versender diese Namen noch nicht angelegt: Manche tun das erst, wenn diese Einträge veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Could not find out whether the places exist that these lead to ({outcome}): {names}.</source>
        <translation>Es ließ sich nicht feststellen, ob es die Stellen gibt, zu denen diese Einträge führen ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Compare them with the console of the sender, or ask another resolver.</source>
        <translation>Vergleichen Sie sie mit der Konsole des Versenders oder fragen Sie einen anderen Resolver.</translation>
    </message>
    <message>
        <source>These will lead to names where no DKIM key stands: {names}.</source>
        <translation>Diese Einträge werden zu Namen führen, unter denen kein DKIM-Schlüssel steht: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made the keys yet: some do once these records are published.</source>
        <translation>Vergleichen Sie die Schreibweise mit der Konsole des Versenders. Stimmt sie, hat der Versender die Schlüssel noch nicht erstellt: Manche tun das erst, wenn diese Einträge veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Publish it as TXT; the senders that it names are kept. The record of type SPF can go then.</source>
        <translation>Veröffentlichen Sie ihn als TXT; die Absender, die er nennt, bleiben erhalten. Der Eintrag vom Typ SPF kann dann weg.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as several strings, which receivers join without blanks: they read {text}. What was meant: {meant}</source>
        <translation>Der SPF-Eintrag von {domain} steht dort in mehreren Teilen, die Empfänger ohne Leerzeichen zusammenfügen: Sie lesen {text}. Gemeint war: {meant}</translation>
    </message>
    <message>
        <source>At {name} the name server has no {type} record. Expected: {expected}.</source>
        <translation>Unter {name} hat der Nameserver keinen {type}-Eintrag. Erwartet: {expected}.</translation>
    </message>
    <message>
        <source>At {name} the name server has a {type} record where none was expected. There: {seen}.</source>
        <translation>Unter {name} hat der Nameserver einen {type}-Eintrag, wo keiner erwartet war. Dort: {seen}.</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that it takes no updates from here.</source>
        <translation>Der Nameserver hat die Änderung abgelehnt ({rcode}) und sagt nicht, warum: Es kann an Name, Algorithmus oder Geheimnis des Schlüssels „{key}“ liegen, an der Uhr, an dem, was dieser Schlüssel ändern darf, oder daran, dass der Server von hier keine Änderungen annimmt.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, check both clocks, and ask whether the key may change these records from this address (in PowerDNS: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</source>
        <translation>Vergleichen Sie Name, Algorithmus und Geheimnis des Schlüssels mit denen des Servers, prüfen Sie beide Uhren und fragen Sie, ob der Schlüssel diese Einträge von dieser Adresse aus ändern darf (in PowerDNS: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that the zone {zone} does not begin at this name there.</source>
        <translation>Der Nameserver hat die Änderung abgelehnt ({rcode}) und sagt nicht, warum: Es kann an Name, Algorithmus oder Geheimnis des Schlüssels „{key}“ liegen, an der Uhr, an dem, was dieser Schlüssel ändern darf, oder daran, dass die Zone {zone} dort nicht bei diesem Namen beginnt.</translation>
    </message>
    <message>
        <source>Check that this is the primary name server of {zone}, then compare the key with the server’s and ask whether it may change the zone (in Knot: the zone’s acl with action update).</source>
        <translation>Prüfen Sie, ob dies der primäre Nameserver von {zone} ist, vergleichen Sie dann den Schlüssel mit dem des Servers und fragen Sie, ob der Schlüssel die Zone ändern darf (in Knot: die acl der Zone mit action update).</translation>
    </message>
    <message>
        <source>The {type} records at {name} are already as this leaves them.</source>
        <translation>Die {type}-Einträge unter {name} sind schon so, wie sie hiernach sein sollen.</translation>
    </message>
    <message>
        <source>Not yet at {server}: {names}.</source>
        <translation>Noch nicht bei {server}: {names}.</translation>
    </message>
    <message>
        <source>A name server that copies the zone follows when it is notified, or at the latest after the refresh time of the zone. Look again with “verify”.</source>
        <translation>Ein Nameserver, der die Zone kopiert, zieht nach, wenn er benachrichtigt wird, spätestens aber nach der Aktualisierungszeit (refresh) der Zone. Sehen Sie mit „verify“ noch einmal nach.</translation>
    </message>
    <message>
        <source>The name server did not understand the update (FORMERR); nothing was changed.</source>
        <translation>Der Nameserver hat die Änderung nicht verstanden (FORMERR); geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Look at its log: it may be too old for updates, or a firewall between may have changed the message.</source>
        <translation>Sehen Sie in sein Protokoll: Vielleicht ist er zu alt für Änderungen, oder eine Firewall dazwischen hat die Nachricht verändert.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but {zone} is no zone that it may change (NOTAUTH): it does not hold it, or only as a copy.</source>
        <translation>Der Nameserver hat den Schlüssel „{key}“ angenommen, aber {zone} ist keine Zone, die dieser Server ändern darf (NOTAUTH): Er führt sie nicht oder nur als Kopie.</translation>
    </message>
    <message>
        <source>Give the primary name server of {zone}, or make the plan again if the zone begins at another name.</source>
        <translation>Geben Sie den primären Nameserver von {zone} an oder erstellen Sie den Plan neu, wenn die Zone bei einem anderen Namen beginnt.</translation>
    </message>
    <message>
        <source>This name server takes no updates at all (NOTIMP), as NSD and gdnsd do, for example.</source>
        <translation>Dieser Nameserver nimmt überhaupt keine Änderungen an (NOTIMP), wie zum Beispiel auch NSD und gdnsd.</translation>
    </message>
    <message>
        <source>Publish at the DNS host by hand, or give the server that this one gets its zone from.</source>
        <translation>Veröffentlichen Sie von Hand beim DNS-Anbieter oder geben Sie den Server an, von dem dieser seine Zone bekommt.</translation>
    </message>
    <message>
        <source>The name server says that a record of the update does not lie in {zone} (NOTZONE); nothing was changed.</source>
        <translation>Der Nameserver sagt, dass ein Eintrag der Änderung nicht in {zone} liegt (NOTZONE); geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Make the plan again: the zone may have been divided since.</source>
        <translation>Erstellen Sie den Plan neu: Die Zone wurde seitdem vielleicht geteilt.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but refused the update (REFUSED): the key may not change these records, or updates of {zone} are not allowed there.</source>
        <translation>Der Nameserver hat den Schlüssel „{key}“ angenommen, aber die Änderung abgelehnt (REFUSED): Der Schlüssel darf diese Einträge nicht ändern, oder Änderungen von {zone} sind dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow them: update-policy or allow-update in BIND, TSIG-ALLOW-DNSUPDATE and dnsupdate in PowerDNS.</source>
        <translation>Bitten Sie den Betreiber, sie zu erlauben: update-policy oder allow-update in BIND, TSIG-ALLOW-DNSUPDATE und dnsupdate in PowerDNS.</translation>
    </message>
    <message>
        <source>The name server failed while it worked on the update (SERVFAIL).</source>
        <translation>Beim Nameserver ist während der Änderung ein Fehler aufgetreten (SERVFAIL).</translation>
    </message>
    <message>
        <source>Look at its log: often it may not write the files of {zone}. Look at what is published before trying again.</source>
        <translation>Sehen Sie in sein Protokoll: Oft darf er die Dateien von {zone} nicht schreiben. Sehen Sie nach, was veröffentlicht ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The name server {server} did not say what it has ({outcome}): {names}.</source>
        <translation>Der Nameserver {server} hat nicht gesagt, was er hat ({outcome}): {names}.</translation>
    </message>
    <message>
        <source>Look again later: what it gives out is not known.</source>
        <translation>Sehen Sie später noch einmal nach: Was er ausgibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not every name server of {zone} could be found, so not all were looked at.</source>
        <translation>Nicht jeder Nameserver von {zone} war zu finden, deshalb wurde nicht bei allen nachgesehen.</translation>
    </message>
    <message>
        <source>Look again with “verify” once the resolver answers.</source>
        <translation>Sehen Sie mit „verify“ noch einmal nach, sobald der Resolver antwortet.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows other {type} records than were to be there. There: {seen}. To be there: {expected}.</source>
        <translation>Bei {server} zeigt {name} andere {type}-Einträge, als dort stehen sollten. Dort: {seen}. Vorgesehen: {expected}.</translation>
    </message>
    <message>
        <source>Somebody may have changed them at the same time. Look at both, then make the plan again from what is published now.</source>
        <translation>Vielleicht hat jemand sie gleichzeitig geändert. Sehen Sie sich beides an und erstellen Sie dann den Plan neu aus dem, was jetzt veröffentlicht ist.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows no {type} record, where one was to be: {expected}.</source>
        <translation>Bei {server} zeigt {name} keinen {type}-Eintrag, wo einer stehen sollte: {expected}.</translation>
    </message>
    <message>
        <source>Make the same change again; what is in place already is left alone.</source>
        <translation>Führen Sie dieselbe Änderung noch einmal aus; was schon vorhanden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>At {server}, {name} still shows a {type} record, where none was to be left: {seen}.</source>
        <translation>Bei {server} zeigt {name} noch einen {type}-Eintrag, wo keiner bleiben sollte: {seen}.</translation>
    </message>
    <message>
        <source>The name server {server} did not make the change of {name} {type}. There: {seen}. To be there: {expected}.</source>
        <translation>Der Nameserver {server} hat die Änderung von {name} {type} nicht ausgeführt. Dort: {seen}. Vorgesehen: {expected}.</translation>
    </message>
    <message>
        <source>The name server {server} did not add {name} {type}: {expected}.</source>
        <translation>Der Nameserver {server} hat {name} {type} nicht hinzugefügt: {expected}.</translation>
    </message>
    <message>
        <source>Look whether other records stand at this name, then make the same change again; what is in place already is left alone.</source>
        <translation>Sehen Sie nach, ob unter diesem Namen andere Einträge stehen, und führen Sie dann dieselbe Änderung noch einmal aus; was schon vorhanden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The name server {server} did not remove {name} {type}: {seen}.</source>
        <translation>Der Nameserver {server} hat {name} {type} nicht gelöscht: {seen}.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, and check both clocks.</source>
        <translation>Vergleichen Sie Name, Algorithmus und Geheimnis des Schlüssels mit denen des Servers und prüfen Sie beide Uhren.</translation>
    </message>
    <message>
        <source>The name server knows no key “{key}” with {algorithm} that may change {zone} (BADKEY). Knot says the same when it knows the key and the zone’s acl does not name it.</source>
        <translation>Der Nameserver kennt keinen Schlüssel „{key}“ mit {algorithm}, der {zone} ändern darf (BADKEY). Knot sagt dasselbe, wenn es den Schlüssel kennt, die acl der Zone ihn aber nicht nennt.</translation>
    </message>
    <message>
        <source>Compare the name and the algorithm of the key with the server’s; in Knot look also whether the zone’s acl names this key with the action update.</source>
        <translation>Vergleichen Sie Name und Algorithmus des Schlüssels mit denen des Servers; sehen Sie bei Knot auch nach, ob die acl der Zone diesen Schlüssel mit action update nennt.</translation>
    </message>
    <message>
        <source>The name server knows the key “{key}”, but with another secret (BADSIG).</source>
        <translation>Der Nameserver kennt den Schlüssel „{key}“, aber mit einem anderen Geheimnis (BADSIG).</translation>
    </message>
    <message>
        <source>Copy the secret from the server again.</source>
        <translation>Kopieren Sie das Geheimnis noch einmal vom Server.</translation>
    </message>
    <message>
        <source>The clocks differ too much for a signature (BADTIME): the name server’s says {theirs}, this computer’s {ours}.</source>
        <translation>Die Uhren weichen für eine Signatur zu stark voneinander ab (BADTIME): Die des Nameservers zeigt {theirs}, die dieses Computers {ours}.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong, best by NTP, then publish again.</source>
        <translation>Stellen Sie die Uhr richtig, die falsch geht, am besten über NTP, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The name server wants a longer signature (BADTRUNC).</source>
        <translation>Der Nameserver verlangt eine längere Signatur (BADTRUNC).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to accept whole signatures with {algorithm}.</source>
        <translation>Bitten Sie den Betreiber, ungekürzte Signaturen mit {algorithm} anzunehmen.</translation>
    </message>
    <message>
        <source>At {server}, the {type} records at {name} have a TTL of {seen} seconds, not {expected}.</source>
        <translation>Bei {server} haben die {type}-Einträge unter {name} eine TTL von {seen} Sekunden, nicht {expected}.</translation>
    </message>
    <message>
        <source>The values are right. The name server may keep a TTL of its own.</source>
        <translation>Die Werte stimmen. Vielleicht behält der Nameserver eine eigene TTL bei.</translation>
    </message>
    <message>
        <source>The TTL of the {type} records at {name} stays {seen} seconds: others of them are not ours, and all have one.</source>
        <translation>Die TTL der {type}-Einträge unter {name} bleibt bei {seen} Sekunden: Andere davon sind nicht unsere, und alle haben eine gemeinsame.</translation>
    </message>
    <message>
        <source>Undoing leaves out the {type} records at {name}: somebody else changed them since.</source>
        <translation>Beim Zurücknehmen werden die {type}-Einträge unter {name} ausgelassen: Jemand anders hat sie seitdem geändert.</translation>
    </message>
    <message>
        <source>Put the old value back by hand if you want it.</source>
        <translation>Setzen Sie den alten Wert von Hand wieder ein, wenn Sie ihn möchten.</translation>
    </message>
    <message>
        <source>At {name} {type} stands: {seen}. The plan was made without seeing that, so it does not say what should stand there.</source>
        <translation>Unter {name} {type} steht: {seen}. Der Plan wurde erstellt, ohne dass dies zu sehen war, deshalb sagt er nicht, was dort stehen soll.</translation>
    </message>
    <message>
        <source>Change nothing at this name yet. Make the plan again, now that it can be read.</source>
        <translation>Ändern Sie unter diesem Namen noch nichts. Erstellen Sie den Plan neu, da es sich jetzt lesen lässt.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until}, and the record is gone there, too.</source>
        <translation>Nichts zu tun: Das wird vergessen ({until}), dann ist der Eintrag auch dort weg.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered, but with nothing that can be used.</source>
        <translation>{server} ({address}) hat geantwortet, aber mit nichts, was sich verwenden lässt.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell whoever runs that server.</source>
        <translation>Das sagt nichts über den Eintrag. Bleibt es so, sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>{name} still receives mail ({exchangers}), so no null MX is planned.</source>
        <translation>{name} empfängt noch E-Mails ({exchangers}), darum wird kein Null-MX geplant.</translation>
    </message>
    <message>
        <source>If nothing is to arrive there either, say that the domain receives no mail.</source>
        <translation>Soll dort auch nichts ankommen, geben Sie an, dass die Domain keine E-Mails empfängt.</translation>
    </message>
    <message>
        <source>Keys that are published under names of their own stay valid; only the rest is revoked.</source>
        <translation>Schlüssel, die unter eigenen Namen veröffentlicht sind, bleiben gültig; nur der Rest wird widerrufen.</translation>
    </message>
    <message>
        <source>Remove the records below _domainkey that no sender uses any more.</source>
        <translation>Entfernen Sie die Einträge unter _domainkey, die kein Absender mehr nutzt.</translation>
    </message>
    <message>
        <source>SPF of {name} authorises senders today: {terms}. Their mail will be rejected.</source>
        <translation>SPF von {name} erlaubt heute Absender: {terms}. Deren E-Mails werden abgewiesen werden.</translation>
    </message>
    <message>
        <source>Make sure first that none of them still sends in the name of this domain.</source>
        <translation>Vergewissern Sie sich zuerst, dass keiner von ihnen noch im Namen dieser Domain sendet.</translation>
    </message>
    <message>
        <source>An empty key under every selector: no signature in the name of this domain is valid.</source>
        <translation>Ein leerer Schlüssel unter jedem Selektor: Keine Signatur im Namen dieser Domain ist gültig.</translation>
    </message>
    <message>
        <source>The null MX says that the domain accepts no mail.</source>
        <translation>Der Null-MX sagt, dass die Domain keine E-Mails annimmt.</translation>
    </message>
    <message>
        <source>SPF that authorises nobody: the domain sends no mail.</source>
        <translation>SPF, das niemanden berechtigt: Die Domain versendet keine E-Mails.</translation>
    </message>
</context>
</TS>
