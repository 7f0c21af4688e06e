<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>catalog</name>
    <message>
        <source>Put TXT values in double quotes, longer than 255 characters as several quoted parts.</source>
        <translation>Mettez les valeurs TXT entre guillemets droits&#x202f;; au-delà de 255 caractères, en plusieurs parties entre guillemets.</translation>
    </message>
    <message>
        <source>Submit the change list, or nothing is published.</source>
        <translation>Validez la liste des modifications, sinon rien n’est publié.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its hidden primary.</source>
        <translation>Une zone secondaire se modifie sur son serveur primaire caché.</translation>
    </message>
    <message>
        <source>Leave the line (线路) at its default.</source>
        <translation>Laissez la ligne (线路) sur sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes.</source>
        <translation>Saisissez les valeurs TXT sans guillemets.</translation>
    </message>
    <message>
        <source>A 4096-bit DKIM key does not fit: use 2048 bits.</source>
        <translation>Une clé DKIM de 4096 bits ne tient pas&#xa0;: utilisez 2048 bits.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot.</source>
        <translation>Terminez les cibles CNAME et MX par un point.</translation>
    </message>
    <message>
        <source>Type names in full, with your domain, and without a dot at the end.</source>
        <translation>Saisissez les noms en entier, avec votre domaine, et sans point à la fin.</translation>
    </message>
    <message>
        <source>Nothing is published before “Prosegui” and then “Salva Configurazione” at the foot of the page.</source>
        <translation>Rien n’est publié avant «&#xa0;Prosegui&#xa0;» puis «&#xa0;Salva Configurazione&#xa0;» en bas de la page.</translation>
    </message>
    <message>
        <source>Do not type quotes: Azure would make them part of the value.</source>
        <translation>Ne saisissez pas de guillemets&#xa0;: Azure les ajouterait à la valeur.</translation>
    </message>
    <message>
        <source>Records of one name and type are one set: open the existing set and add a line.</source>
        <translation>Les enregistrements de même nom et de même type forment un seul jeu&#xa0;: ouvrez le jeu existant et ajoutez une ligne.</translation>
    </message>
    <message>
        <source>The TTL belongs to the whole set.</source>
        <translation>Le TTL vaut pour tout le jeu.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes, in parts of at most 255 characters: a semicolon outside quotes starts a comment.</source>
        <translation>Mettez chaque valeur TXT entre guillemets droits, en parties de 255 caractères au plus&#xa0;: un point-virgule hors des guillemets commence un commentaire.</translation>
    </message>
    <message>
        <source>End full names with a dot, or the origin is added.</source>
        <translation>Terminez les noms complets par un point, sinon l’origine y est ajoutée.</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record and reload the zone.</source>
        <translation>Augmentez le numéro de série de l’enregistrement SOA et rechargez la zone.</translation>
    </message>
    <message>
        <source>Use @ for the domain itself.</source>
        <translation>Utilisez @ pour le domaine lui-même.</translation>
    </message>
    <message>
        <source>Set Proxy status to “DNS only” (grey cloud) for every CNAME here: a proxied one cannot be found by receivers.</source>
        <translation>Réglez «&#xa0;Proxy status&#xa0;» sur «&#xa0;DNS only&#xa0;» (nuage gris) pour chaque CNAME ici&#xa0;: les serveurs destinataires ne trouvent pas un CNAME derrière un proxy.</translation>
    </message>
    <message>
        <source>If “Flatten all CNAMEs” is on under DNS &gt; Settings, change it to flatten only at the apex.</source>
        <translation>Si «&#xa0;Flatten all CNAMEs&#xa0;» est activé sous DNS &gt; Settings, limitez l’aplatissement à la racine du domaine (apex).</translation>
    </message>
    <message>
        <source>If your domain was connected through a hosting partner, edit the records at that partner instead.</source>
        <translation>Si votre domaine a été connecté par un partenaire d’hébergement, modifiez plutôt les enregistrements chez ce partenaire.</translation>
    </message>
    <message>
        <source>The field for the text is called “Points to”.</source>
        <translation>Le champ du texte s’appelle «&#xa0;Points to&#xa0;».</translation>
    </message>
    <message>
        <source>Changes show after one to four hours.</source>
        <translation>Les changements sont visibles après une à quatre heures.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or your domain is added.</source>
        <translation>Terminez les cibles CNAME et MX par un point, sinon votre domaine y est ajouté.</translation>
    </message>
    <message>
        <source>cPanel adds the domain and the dot when they are missing: look at the name it shows before you save.</source>
        <translation>cPanel ajoute le domaine et le point s’ils manquent&#xa0;: regardez le nom affiché avant d’enregistrer.</translation>
    </message>
    <message>
        <source>For a long DKIM value copy the “Full” form.</source>
        <translation>Pour une longue valeur DKIM, copiez la forme «&#xa0;Full&#xa0;».</translation>
    </message>
    <message>
        <source>CNAME and MX targets must end with a dot.</source>
        <translation>Les cibles CNAME et MX doivent se terminer par un point.</translation>
    </message>
    <message>
        <source>The lowest TTL is often 3600 seconds.</source>
        <translation>Le TTL le plus bas est souvent de 3600 secondes.</translation>
    </message>
    <message>
        <source>Type TXT values without quotes and without backslashes.</source>
        <translation>Saisissez les valeurs TXT sans guillemets ni barres obliques inverses.</translation>
    </message>
    <message>
        <source>End CNAME and MX targets with a dot, or the domain is added.</source>
        <translation>Terminez les cibles CNAME et MX par un point, sinon le domaine y est ajouté.</translation>
    </message>
    <message>
        <source>Type only the part before your domain.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot.</source>
        <translation>Terminez chaque cible CNAME et MX par un point.</translation>
    </message>
    <message>
        <source>Take backslashes out of TXT values.</source>
        <translation>Retirez les barres obliques inverses des valeurs TXT.</translation>
    </message>
    <message>
        <source>Put TXT values in double quotes: without them every word becomes a string of its own and the spaces are lost.</source>
        <translation>Mettez les valeurs TXT entre guillemets droits&#xa0;: sans eux, chaque mot devient une chaîne à part et les espaces sont perdus.</translation>
    </message>
    <message>
        <source>Leave the line type (线路类型) at its default.</source>
        <translation>Laissez le type de ligne (线路类型) sur sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Never put a CNAME at @: it disturbs MX and TXT there.</source>
        <translation>Ne mettez jamais de CNAME à @&#xa0;: il perturbe les MX et TXT qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Type only the part before your domain; leave it empty for the domain itself.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine&#x202f;; laissez le champ vide pour le domaine lui-même.</translation>
    </message>
    <message>
        <source>A custom SPF record switches DreamHost&apos;s own off: keep its includes while DreamHost sends mail for you.</source>
        <translation>Un enregistrement SPF personnalisé désactive celui de DreamHost&#xa0;: gardez ses «&#xa0;include&#xa0;» tant que DreamHost envoie des messages pour vous.</translation>
    </message>
    <message>
        <source>It can take up to six hours to show.</source>
        <translation>Cela peut mettre jusqu’à six heures à apparaître.</translation>
    </message>
    <message>
        <source>This service is closed: check where your domain is really served from.</source>
        <translation>Ce service est fermé&#xa0;: vérifiez d’où votre domaine est réellement servi.</translation>
    </message>
    <message>
        <source>Records for the domain itself and for names below it are in two separate blocks.</source>
        <translation>Les enregistrements du domaine lui-même et ceux des noms en dessous sont dans deux blocs séparés.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole domain.</source>
        <translation>Un seul TTL vaut pour tout le domaine.</translation>
    </message>
    <message>
        <source>Saving takes two steps: NEXT, then CONFIRM.</source>
        <translation>L’enregistrement se fait en deux étapes&#xa0;: NEXT, puis CONFIRM.</translation>
    </message>
    <message>
        <source>Resellers show these records in panels of their own.</source>
        <translation>Les revendeurs montrent ces enregistrements dans leurs propres panneaux.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or Gandi adds your domain to it.</source>
        <translation>Terminez chaque cible CNAME et MX par un point, sinon Gandi y ajoute votre domaine.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: GoDaddy adds the domain, so the full name would be doubled.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine&#xa0;: GoDaddy ajoute le domaine, un nom complet serait donc doublé.</translation>
    </message>
    <message>
        <source>A _dmarc record may be there from the start: edit it, do not add a second one.</source>
        <translation>Un enregistrement _dmarc existe peut-être dès le départ&#xa0;: modifiez-le, n’en ajoutez pas un second.</translation>
    </message>
    <message>
        <source>Put every TXT value in double quotes: without them all spaces vanish and the record is broken.</source>
        <translation>Mettez chaque valeur TXT entre guillemets droits&#xa0;: sans eux, tous les espaces disparaissent et l’enregistrement est inutilisable.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: several quoted parts in the one field.</source>
        <translation>Au-delà de 255 caractères&#xa0;: plusieurs parties entre guillemets dans le même champ.</translation>
    </message>
    <message>
        <source>Values of one name and type are one record set: edit it and use “Add item”.</source>
        <translation>Les valeurs de même nom et de même type forment un seul jeu&#xa0;: modifiez-le et utilisez «&#xa0;Add item&#xa0;».</translation>
    </message>
    <message>
        <source>End CNAME targets with a dot, or your domain is added.</source>
        <translation>Terminez les cibles CNAME par un point, sinon votre domaine y est ajouté.</translation>
    </message>
    <message>
        <source>If a TXT value is refused, type it in double quotes, in parts of at most 255 characters.</source>
        <translation>Si une valeur TXT est refusée, saisissez-la entre guillemets droits, en parties de 255 caractères au plus.</translation>
    </message>
    <message>
        <source>Hetzner has several panels: the one that lists your zone is the right one.</source>
        <translation>Hetzner a plusieurs panneaux&#xa0;: le bon est celui où figure votre zone.</translation>
    </message>
    <message>
        <source>In the older editor type the full name with a dot at the end, or your domain is added once more.</source>
        <translation>Dans l’ancien éditeur, saisissez le nom complet avec un point à la fin, sinon votre domaine y est encore ajouté.</translation>
    </message>
    <message>
        <source>There is a zone editor only when the domain is pointed to a hosting account.</source>
        <translation>L’éditeur de zone n’existe que si le domaine pointe vers un compte d’hébergement.</translation>
    </message>
    <message>
        <source>Delete a preset A or CNAME record of the same name first.</source>
        <translation>Supprimez d’abord un éventuel enregistrement A ou CNAME prédéfini du même nom.</translation>
    </message>
    <message>
        <source>A secondary zone is edited at its primary.</source>
        <translation>Une zone secondaire se modifie sur son serveur primaire.</translation>
    </message>
    <message>
        <source>The repair buttons for Infomaniak mail write DKIM, SPF and DMARC too: do not let them double yours.</source>
        <translation>Les boutons de réparation de la messagerie Infomaniak écrivent aussi DKIM, SPF et DMARC&#xa0;: ne les laissez pas doubler les vôtres.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: IONOS adds the domain.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine&#xa0;: IONOS ajoute le domaine.</translation>
    </message>
    <message>
        <source>If _dmarc is a CNAME to dmarc.ionos.de, delete it before you add the TXT record.</source>
        <translation>Si _dmarc est un CNAME vers dmarc.ionos.de, supprimez-le avant d’ajouter l’enregistrement TXT.</translation>
    </message>
    <message>
        <source>A CNAME is refused while an A or AAAA record has the same name.</source>
        <translation>Un CNAME est refusé tant qu’un enregistrement A ou AAAA porte le même nom.</translation>
    </message>
    <message>
        <source>Zone files are rebuilt every few minutes: a new record is not visible at once.</source>
        <translation>Les fichiers de zone sont reconstruits toutes les quelques minutes&#xa0;: un nouvel enregistrement n’est pas visible tout de suite.</translation>
    </message>
    <message>
        <source>Create the subdomain first (_dmarc, selector._domainkey), then add the TXT record in it.</source>
        <translation>Créez d’abord le sous-domaine (_dmarc, selector._domainkey), puis ajoutez-y l’enregistrement TXT.</translation>
    </message>
    <message>
        <source>Type SPF values with double quotes around them.</source>
        <translation>Saisissez les valeurs SPF entre guillemets droits.</translation>
    </message>
    <message>
        <source>Add your own records under “Custom records”.</source>
        <translation>Ajoutez vos propres enregistrements sous «&#xa0;Custom records&#xa0;».</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own SPF is managed there: merge other senders into it.</source>
        <translation>Le SPF de Microsoft est géré là-bas&#xa0;: fusionnez-y les autres expéditeurs.</translation>
    </message>
    <message>
        <source>Leave Host empty for the domain itself.</source>
        <translation>Laissez «&#xa0;Host&#xa0;» vide pour le domaine lui-même.</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Namecheap adds the domain and does not warn when it is doubled.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine&#xa0;: Namecheap ajoute le domaine et n’avertit pas s’il est doublé.</translation>
    </message>
    <message>
        <source>MX records can be added only after Mail Settings is set to “Custom MX”.</source>
        <translation>Des enregistrements MX ne peuvent être ajoutés que si «&#xa0;Mail Settings&#xa0;» est réglé sur «&#xa0;Custom MX&#xa0;».</translation>
    </message>
    <message>
        <source>While Email Forwarding or Private Email is on, Namecheap writes MX and SPF itself.</source>
        <translation>Tant que «&#xa0;Email Forwarding&#xa0;» ou «&#xa0;Private Email&#xa0;» est activé, Namecheap écrit lui-même MX et SPF.</translation>
    </message>
    <message>
        <source>One TTL holds for the whole zone.</source>
        <translation>Un seul TTL vaut pour toute la zone.</translation>
    </message>
    <message>
        <source>A record cannot be edited: delete it and add it anew.</source>
        <translation>Un enregistrement ne peut pas être modifié&#xa0;: supprimez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>For a CNAME choose “Other Host” and end the target with a dot.</source>
        <translation>Pour un CNAME, choisissez «&#xa0;Other Host&#xa0;» et terminez la cible par un point.</translation>
    </message>
    <message>
        <source>Each record type has a page of its own: continue to the end and save.</source>
        <translation>Chaque type d’enregistrement a sa propre page&#xa0;: continuez jusqu’à la fin et enregistrez.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving.</source>
        <translation>Relisez une longue valeur DKIM après l’enregistrement.</translation>
    </message>
    <message>
        <source>Add an answer to the existing record instead of a second record of the same name and type.</source>
        <translation>Ajoutez une réponse à l’enregistrement existant, plutôt qu’un second enregistrement de même nom et de même type.</translation>
    </message>
    <message>
        <source>Longer than 255 characters: give the TXT value in quoted parts.</source>
        <translation>Au-delà de 255 caractères&#xa0;: donnez la valeur TXT en plusieurs parties entre guillemets.</translation>
    </message>
    <message>
        <source>Changes stay a draft until “Publish changes”.</source>
        <translation>Les changements restent un brouillon jusqu’à «&#xa0;Publish changes&#xa0;».</translation>
    </message>
    <message>
        <source>If a CNAME with an underscore is refused, publish the TXT record that it leads to and watch for the sender&apos;s key changes.</source>
        <translation>Si un CNAME avec un tiret bas est refusé, publiez l’enregistrement TXT vers lequel il mène et surveillez les changements de clé de l’expéditeur.</translation>
    </message>
    <message>
        <source>The same page offers to change the name servers: read before you confirm.</source>
        <translation>La même page propose de changer les serveurs de noms&#xa0;: lisez avant de confirmer.</translation>
    </message>
    <message>
        <source>Switch off the preset mail records before you add MX records of another provider.</source>
        <translation>Désactivez les enregistrements de messagerie prédéfinis avant d’ajouter les MX d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>End every CNAME and MX target with a dot, or OVH adds your domain to it.</source>
        <translation>Terminez chaque cible CNAME et MX par un point, sinon OVH y ajoute votre domaine.</translation>
    </message>
    <message>
        <source>The DKIM assistant rewrites the end of the key: use a plain TXT record.</source>
        <translation>L’assistant DKIM réécrit la fin de la clé&#xa0;: utilisez un simple enregistrement TXT.</translation>
    </message>
    <message>
        <source>For TXT longer than 255 characters use the text mode of the zone.</source>
        <translation>Pour un TXT de plus de 255 caractères, utilisez le mode texte de la zone.</translation>
    </message>
    <message>
        <source>Leave the domain name field empty for the domain itself.</source>
        <translation>Laissez le champ du nom de domaine vide pour le domaine lui-même.</translation>
    </message>
    <message>
        <source>Some versions publish only after “Update”.</source>
        <translation>Certaines versions ne publient qu’après «&#xa0;Update&#xa0;».</translation>
    </message>
    <message>
        <source>Preset parking records may stand in the way: delete those of the same name first.</source>
        <translation>Des enregistrements de parking prédéfinis peuvent gêner&#xa0;: supprimez d’abord ceux du même nom.</translation>
    </message>
    <message>
        <source>The lowest TTL is 600 seconds.</source>
        <translation>Le TTL le plus bas est de 600 secondes.</translation>
    </message>
    <message>
        <source>Cloud DNS and the older managed DNS are two systems: edit the zone where it really is.</source>
        <translation>Cloud DNS et l’ancien DNS géré sont deux systèmes&#xa0;: modifiez la zone là où elle se trouve réellement.</translation>
    </message>
    <message>
        <source>CNAME records are under “Domain Aliases Records”.</source>
        <translation>Les enregistrements CNAME se trouvent sous «&#xa0;Domain Aliases Records&#xa0;».</translation>
    </message>
    <message>
        <source>MX priority is picked as high, medium or low.</source>
        <translation>La priorité MX se choisit entre haute, moyenne et basse.</translation>
    </message>
    <message>
        <source>All TXT values of one name live in one record: open the existing TXT record and put each value on a line of its own.</source>
        <translation>Toutes les valeurs TXT d’un même nom sont dans un seul enregistrement&#xa0;: ouvrez l’enregistrement TXT existant et mettez chaque valeur sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Type every TXT value inside double quotes; longer than 255 characters as several quoted parts on one line.</source>
        <translation>Saisissez chaque valeur TXT entre guillemets droits&#x202f;; au-delà de 255 caractères, en plusieurs parties entre guillemets sur une même ligne.</translation>
    </message>
    <message>
        <source>If there are several hosted zones for the name, only the one with the delegated name servers counts.</source>
        <translation>S’il y a plusieurs «&#xa0;hosted zones&#xa0;» pour ce nom, seule compte celle dont les serveurs de noms sont délégués.</translation>
    </message>
    <message>
        <source>TXT values have no quotes and no backslashes, and at most 500 characters.</source>
        <translation>Les valeurs TXT n’ont ni guillemets ni barres obliques inverses, et 500 caractères au plus.</translation>
    </message>
    <message>
        <source>The TTL is called “Cache duration”.</source>
        <translation>Le TTL s’appelle «&#xa0;Cache duration&#xa0;».</translation>
    </message>
    <message>
        <source>Type only the part before your domain: Squarespace adds the domain.</source>
        <translation>Saisissez seulement la partie qui précède votre domaine&#xa0;: Squarespace ajoute le domaine.</translation>
    </message>
    <message>
        <source>The field for a CNAME target is called “Alias Data”.</source>
        <translation>Le champ de la cible d’un CNAME s’appelle «&#xa0;Alias Data&#xa0;».</translation>
    </message>
    <message>
        <source>Domains that came from Google Domains are edited here, whatever their name servers are called.</source>
        <translation>Les domaines venus de Google Domains se modifient ici, quel que soit le nom de leurs serveurs de noms.</translation>
    </message>
    <message>
        <source>Type only the prefix: STRATO adds the domain.</source>
        <translation>Saisissez seulement le préfixe&#xa0;: STRATO ajoute le domaine.</translation>
    </message>
    <message>
        <source>SPF and DMARC have settings of their own: choose the user-defined rule.</source>
        <translation>SPF et DMARC ont leurs propres réglages&#xa0;: choisissez la règle définie par l’utilisateur.</translation>
    </message>
    <message>
        <source>Create the subdomain first when you need a CNAME below it.</source>
        <translation>Créez d’abord le sous-domaine si vous avez besoin d’un CNAME en dessous.</translation>
    </message>
    <message>
        <source>Backslashes are refused in TXT values.</source>
        <translation>Les barres obliques inverses sont refusées dans les valeurs TXT.</translation>
    </message>
    <message>
        <source>A CNAME target is a full name, with or without the dot at the end.</source>
        <translation>La cible d’un CNAME est un nom complet, avec ou sans point à la fin.</translation>
    </message>
    <message>
        <source>Records made by the system cannot be changed; your own win over them.</source>
        <translation>Les enregistrements créés par le système ne peuvent pas être modifiés&#x202f;; les vôtres l’emportent sur eux.</translation>
    </message>
    <message>
        <source>A wrong SPF record is refused when you save.</source>
        <translation>Un enregistrement SPF erroné est refusé à l’enregistrement.</translation>
    </message>
    <message>
        <source>Leave the host name empty for the domain itself; otherwise type only the part before it.</source>
        <translation>Laissez le nom d’hôte vide pour le domaine lui-même&#x202f;; sinon, saisissez seulement la partie qui le précède.</translation>
    </message>
    <message>
        <source>MX records have a block of their own: choose “Other” as the mail provider.</source>
        <translation>Les enregistrements MX ont leur propre bloc&#xa0;: choisissez «&#xa0;Other&#xa0;» comme fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>Look again at a long DKIM value after saving: older panels cut it.</source>
        <translation>Relisez une longue valeur DKIM après l’enregistrement&#xa0;: les anciens panneaux la coupent.</translation>
    </message>
    <message>
        <source>Switches under メール write SPF, DKIM and DMARC too: do not double them.</source>
        <translation>Les options sous メール écrivent aussi SPF, DKIM et DMARC&#xa0;: ne les doublez pas.</translation>
    </message>
    <message>
        <source>Own mail server</source>
        <translation>Serveur de messagerie propre</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Un autre fournisseur</translation>
    </message>
    <message>
        <source>Zuora default mail server</source>
        <translation>Serveur de messagerie par défaut de Zuora</translation>
    </message>
    <message>
        <source>SMTP user and password made for this region; not the IAM keys</source>
        <translation>Utilisateur et mot de passe SMTP créés pour cette région&#x202f;; pas les clés IAM</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>Région AWS</translation>
    </message>
    <message>
        <source>The region of the SES account, as in the console address.</source>
        <translation>La région du compte SES, comme dans l’adresse de la console.</translation>
    </message>
    <message>
        <source>Custom MAIL FROM subdomain</source>
        <translation>Sous-domaine MAIL FROM personnalisé</translation>
    </message>
    <message>
        <source>Only if you set one up in SES: the part before your domain, such as “bounce”. It must not receive or send other mail.</source>
        <translation>Seulement si vous en avez configuré un dans SES&#xa0;: la partie qui précède votre domaine, comme «&#xa0;bounce&#xa0;». Il ne doit ni recevoir ni envoyer d’autres messages.</translation>
    </message>
    <message>
        <source>SMTP login and SMTP key; not the API key</source>
        <translation>Identifiant SMTP et clé SMTP&#x202f;; pas la clé d’API</translation>
    </message>
    <message>
        <source>SMTP credential: address and generated password</source>
        <translation>Identifiants SMTP&#xa0;: adresse et mot de passe généré</translation>
    </message>
    <message>
        <source>Address and an app password</source>
        <translation>Adresse et mot de passe d’application</translation>
    </message>
    <message>
        <source>Relay: allowed addresses or a login; smtp.gmail.com: an app password or OAuth 2.0</source>
        <translation>Relais&#xa0;: adresses autorisées ou identifiant&#x202f;; smtp.gmail.com&#xa0;: mot de passe d’application ou OAuth 2.0</translation>
    </message>
    <message>
        <source>SMTP user made per domain, with its password</source>
        <translation>Utilisateur SMTP créé par domaine, avec son mot de passe</translation>
    </message>
    <message>
        <source>User name is a full address at the sending domain; credentials per domain</source>
        <translation>Le nom d’utilisateur est une adresse complète du domaine d’envoi&#x202f;; identifiants par domaine</translation>
    </message>
    <message>
        <source>Mailgun sending domain</source>
        <translation>Domaine d’envoi Mailgun</translation>
    </message>
    <message>
        <source>As in the Mailgun console; usually a subdomain such as mg.example.com.</source>
        <translation>Comme dans la console Mailgun&#x202f;; en général un sous-domaine tel que mg.example.com.</translation>
    </message>
    <message>
        <source>API key as user name, secret key as password</source>
        <translation>Clé d’API comme nom d’utilisateur, clé secrète comme mot de passe</translation>
    </message>
    <message>
        <source>Any user name, an API key as password</source>
        <translation>Un nom d’utilisateur quelconque, une clé d’API comme mot de passe</translation>
    </message>
    <message>
        <source>OAuth 2.0; passwords are being retired</source>
        <translation>OAuth 2.0&#x202f;; les mots de passe sont progressivement supprimés</translation>
    </message>
    <message>
        <source>SMTP credential of an IAM user</source>
        <translation>Identifiants SMTP d’un utilisateur IAM</translation>
    </message>
    <message>
        <source>OCI region</source>
        <translation>Région OCI</translation>
    </message>
    <message>
        <source>Such as us-ashburn-1, as in the console address.</source>
        <translation>Par exemple us-ashburn-1, comme dans l’adresse de la console.</translation>
    </message>
    <message>
        <source>SPF include</source>
        <translation>Include SPF</translation>
    </message>
    <message>
        <source>Americas, Asia-Pacific (ap.) or Europe (eu.).</source>
        <translation>Amériques, Asie-Pacifique (ap.) ou Europe (eu.).</translation>
    </message>
    <message>
        <source>The server API token as user name and as password</source>
        <translation>Le jeton d’API du serveur comme nom d’utilisateur et comme mot de passe</translation>
    </message>
    <message>
        <source>Address of the custom domain and an SMTP token</source>
        <translation>Adresse du domaine personnalisé et jeton SMTP</translation>
    </message>
    <message>
        <source>User name is the word resend, password an API key</source>
        <translation>Le nom d’utilisateur est le mot resend, le mot de passe une clé d’API</translation>
    </message>
    <message>
        <source>Project id as user name, API secret key as password</source>
        <translation>ID de projet comme nom d’utilisateur, clé secrète d’API comme mot de passe</translation>
    </message>
    <message>
        <source>User name is the word apikey, password an API key with the Mail permission</source>
        <translation>Le nom d’utilisateur est le mot apikey, le mot de passe une clé d’API avec l’autorisation Mail</translation>
    </message>
    <message>
        <source>SMTP user and password</source>
        <translation>Utilisateur et mot de passe SMTP</translation>
    </message>
    <message>
        <source>User name SMTP_Injection, password an API key that may send by SMTP</source>
        <translation>Nom d’utilisateur SMTP_Injection, mot de passe&#xa0;: une clé d’API autorisée à envoyer par SMTP</translation>
    </message>
    <message>
        <source>User name is the word emailapikey, password a Send Mail token</source>
        <translation>Le nom d’utilisateur est le mot emailapikey, le mot de passe un jeton Send Mail</translation>
    </message>
    <message>
        <source>Mailbox address and an app password</source>
        <translation>Adresse de la boîte e-mail et mot de passe d’application</translation>
    </message>
    <message>
        <source>The name after “include:” in the Zoho console; it depends on your plan and region.</source>
        <translation>Le nom qui suit «&#xa0;include:&#xa0;» dans la console Zoho&#x202f;; il dépend de votre offre et de votre région.</translation>
    </message>
</context>
<context>
    <name>changed_sets</name>
    <message>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Pas modifié</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas connu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Pas comme prévu</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>DNS is the public directory in which a domain says where its mail goes and who may send for it. Every mail server in the world can read it.</source>
        <translation>Le DNS est l’annuaire public où un domaine dit où va son courrier et qui peut en envoyer pour lui. Tous les serveurs de messagerie du monde peuvent le lire.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <comment>forms of a term, | between</comment>
        <translation>hébergeur DNS|hébergeurs DNS</translation>
    </message>
    <message>
        <source>Your DNS host is the company in whose panel your records are kept. Often it is where the domain was bought, or your web host.</source>
        <translation>Votre hébergeur DNS est l’entreprise dont le panneau contient vos enregistrements. C’est souvent là que le domaine a été acheté, ou votre hébergeur web.</translation>
    </message>
    <message>
        <source>name server|name servers</source>
        <comment>forms of a term, | between</comment>
        <translation>serveur de noms|serveurs de noms</translation>
    </message>
    <message>
        <source>A name server holds your records and answers for your domain. What all your name servers say is what counts.</source>
        <translation>Un serveur de noms détient vos enregistrements et répond pour votre domaine. Ce que disent tous vos serveurs de noms est ce qui compte.</translation>
    </message>
    <message>
        <source>resolver|resolvers</source>
        <comment>forms of a term, | between</comment>
        <translation>résolveur|résolveurs</translation>
    </message>
    <message>
        <source>A resolver asks DNS for others and keeps each answer for a while. It may show an old value until its copy expires.</source>
        <translation>Un résolveur interroge le DNS pour d’autres et garde chaque réponse un certain temps. Il peut montrer une ancienne valeur jusqu’à l’expiration de sa copie.</translation>
    </message>
    <message>
        <source>SPF is a list, published in DNS, of the servers that may send mail for a domain. There may be only one SPF record at a name.</source>
        <translation>SPF est une liste, publiée dans le DNS, des serveurs qui peuvent envoyer des messages pour un domaine. Il ne peut y avoir qu’un seul enregistrement SPF à un nom.</translation>
    </message>
    <message>
        <source>DKIM is a signature in each message. Its public key stands in DNS, so that everybody can check that the message is yours and unchanged.</source>
        <translation>DKIM est une signature dans chaque message. Sa clé publique se trouve dans le DNS&#xa0;: chacun peut ainsi vérifier que le message est de vous et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>DMARC says what receivers shall do with mail in your name that cannot prove it is yours. SPF or DKIM has to pass for the very domain in From.</source>
        <translation>DMARC dit aux serveurs destinataires que faire des messages en votre nom qui ne peuvent pas prouver qu’ils sont de vous. SPF ou DKIM doit réussir pour le domaine même qui figure dans From.</translation>
    </message>
    <message>
        <source>A CNAME record makes one name an alias for another. Nothing else may stand at a name that has a CNAME.</source>
        <translation>Un enregistrement CNAME fait d’un nom l’alias d’un autre. Rien d’autre ne peut se trouver à un nom qui a un CNAME.</translation>
    </message>
    <message>
        <source>A TXT record holds a line of text. SPF, DMARC and some DKIM keys are published as TXT records.</source>
        <translation>Un enregistrement TXT contient une ligne de texte. SPF, DMARC et certaines clés DKIM sont publiés en enregistrements TXT.</translation>
    </message>
    <message>
        <source>mail server|mail servers|MX</source>
        <comment>forms of a term, | between</comment>
        <translation>serveur de messagerie|serveurs de messagerie|MX</translation>
    </message>
    <message>
        <source>The mail servers of a domain receive its mail; MX records name them. Replies and bounces go there.</source>
        <translation>Les serveurs de messagerie d’un domaine reçoivent son courrier&#xa0;; des enregistrements MX les nomment. Les réponses et les avis d’échec y arrivent.</translation>
    </message>
    <message>
        <source>TTL is how long others may keep an answer before they ask again. After a change the old value may live on for that long.</source>
        <translation>Le TTL est le temps pendant lequel d’autres peuvent garder une réponse avant de redemander. Après un changement, l’ancienne valeur peut survivre aussi longtemps.</translation>
    </message>
    <message>
        <source>selector|selectors</source>
        <comment>forms of a term, | between</comment>
        <translation>sélecteur|sélecteurs</translation>
    </message>
    <message>
        <source>A selector is a short word that tells one DKIM key of a domain from another. It stands before ._domainkey in the name of the record.</source>
        <translation>Un sélecteur est un mot court qui distingue une clé DKIM d’un domaine d’une autre. Il se trouve avant ._domainkey dans le nom de l’enregistrement.</translation>
    </message>
    <message>
        <source>DNS lookup|DNS lookups|lookup|lookups</source>
        <comment>forms of a term, | between</comment>
        <translation>requête DNS|requêtes DNS|requête|requêtes</translation>
    </message>
    <message>
        <source>A lookup is a question to DNS that is needed to read an SPF record. Receivers stop after 10 and then treat the record as broken.</source>
        <translation>Une requête est une question au DNS nécessaire pour lire un enregistrement SPF. Les serveurs destinataires s’arrêtent après 10 et traitent alors l’enregistrement comme défectueux.</translation>
    </message>
    <message>
        <source>alignment|aligned|align</source>
        <comment>forms of a term, | between</comment>
        <translation>alignement|aligné|alignée|alignés|alignées</translation>
    </message>
    <message>
        <source>Alignment means that SPF or DKIM passed for the domain that people see in From. Only then does DMARC pass.</source>
        <translation>L’alignement signifie que SPF ou DKIM a réussi pour le domaine que l’on voit dans From. C’est seulement alors que DMARC réussit.</translation>
    </message>
    <message>
        <source>policy|policies</source>
        <comment>forms of a term, | between</comment>
        <translation>politique|politiques</translation>
    </message>
    <message>
        <source>The policy is what a domain asks receivers to do with mail that fails DMARC: none, quarantine or reject. Begin with none and raise it when the reports are clean.</source>
        <translation>La politique est ce qu’un domaine demande aux serveurs destinataires de faire des messages qui échouent à DMARC&#xa0;: none, quarantine ou reject. Commencez par none et relevez-la quand les rapports sont bons.</translation>
    </message>
    <message>
        <source>With p=none receivers deliver as before and only send reports. It is the safe beginning.</source>
        <translation>Avec p=none, les serveurs destinataires remettent les messages comme avant et envoient seulement des rapports. C’est le début sans risque.</translation>
    </message>
    <message>
        <source>With p=quarantine mail that fails goes to the spam folder. Choose it when the reports show that your own mail passes.</source>
        <translation>Avec p=quarantine, les messages qui échouent vont dans le dossier spam. Choisissez-le quand les rapports montrent que vos propres messages réussissent.</translation>
    </message>
    <message>
        <source>With p=reject mail that fails is turned away and nobody sees it. Choose it last.</source>
        <translation>Avec p=reject, les messages qui échouent sont refusés et personne ne les voit. Choisissez-le en dernier.</translation>
    </message>
    <message>
        <source>report|reports|rua</source>
        <comment>forms of a term, | between</comment>
        <translation>rapport|rapports|rua</translation>
    </message>
    <message>
        <source>Reports are daily summaries of who sends mail in your name, and what passes. The tag rua of the DMARC record says where they go.</source>
        <translation>Les rapports sont des résumés quotidiens de qui envoie en votre nom et de ce qui réussit. La balise rua de l’enregistrement DMARC dit où ils vont.</translation>
    </message>
    <message>
        <source>envelope sender|return path|bounce address|bounces</source>
        <comment>forms of a term, | between</comment>
        <translation>expéditeur d’enveloppe|chemin de retour|adresse de retour|avis d’échec</translation>
    </message>
    <message>
        <source>The envelope sender is the address to which bounces go; readers do not see it. SPF is checked for its domain, not for the one in From.</source>
        <translation>L’expéditeur d’enveloppe est l’adresse où vont les avis d’échec&#xa0;; les lecteurs ne la voient pas. SPF est vérifié pour son domaine, pas pour celui de From.</translation>
    </message>
    <message>
        <source>DNSSEC signs DNS answers, so that nobody can forge them on the way. Mail arrives without it.</source>
        <translation>DNSSEC signe les réponses DNS, pour que personne ne puisse les falsifier en chemin. Les messages arrivent aussi sans lui.</translation>
    </message>
    <message>
        <source>zone|zones</source>
        <comment>forms of a term, | between</comment>
        <translation>zone|zones</translation>
    </message>
    <message>
        <source>A zone is the part of DNS that is kept in one place: a domain with its records. The zone’s own name servers answer for it.</source>
        <translation>Une zone est la partie du DNS qui est gardée à un même endroit&#xa0;: un domaine avec ses enregistrements. Les serveurs de noms de la zone répondent pour elle.</translation>
    </message>
    <message>
        <source>proxy|proxied</source>
        <comment>forms of a term, | between</comment>
        <translation>proxy|proxys</translation>
    </message>
    <message>
        <source>A proxy of the DNS host answers in the place of your own servers. It helps web pages, but a record for mail cannot be found behind it.</source>
        <translation>Un proxy de l’hébergeur DNS répond à la place de vos propres serveurs. Il est utile aux pages web, mais un enregistrement pour le courrier est introuvable derrière lui.</translation>
    </message>
    <message>
        <source>SMTP is how one mail server hands a message to the next. Zuora hands your invoices over in this way.</source>
        <translation>SMTP est la façon dont un serveur de messagerie remet un message au suivant. C’est ainsi que Zuora remet vos factures.</translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>The domain stands twice in the name</source>
        <translation>Le domaine figure deux fois dans le nom</translation>
    </message>
    <message>
        <source>There are two SPF records</source>
        <translation>Il y a deux enregistrements SPF</translation>
    </message>
    <message>
        <source>A proxy stands in the place of the CNAME</source>
        <translation>Un proxy a pris la place du CNAME</translation>
    </message>
    <message>
        <source>Quotes were pasted with the value</source>
        <translation>Des guillemets ont été collés avec la valeur</translation>
    </message>
    <message>
        <source>One record of the set is missing</source>
        <translation>Un enregistrement de l’ensemble manque</translation>
    </message>
    <message>
        <source>The underscore is missing in the name</source>
        <translation>Il manque le tiret bas dans le nom</translation>
    </message>
    <message>
        <source>A word processor changed the quotes</source>
        <translation>Un traitement de texte a modifié les guillemets</translation>
    </message>
    <message>
        <source>The key was cut off</source>
        <translation>La clé a été coupée</translation>
    </message>
    <message>
        <source>Most panels add the domain by themselves: type only what stands before it.</source>
        <translation>La plupart des panneaux ajoutent eux-mêmes le domaine&#xa0;: saisissez seulement ce qui le précède.</translation>
    </message>
    <message>
        <source>Edit the SPF record that is there; never add a second one.</source>
        <translation>Modifiez l’enregistrement SPF existant&#xa0;; n’en ajoutez jamais un second.</translation>
    </message>
    <message>
        <source>Switch the proxy off for these records: panels call that “DNS only”.</source>
        <translation>Désactivez le proxy pour ces enregistrements&#xa0;: les panneaux appellent cela «&#xa0;DNS only&#xa0;».</translation>
    </message>
    <message>
        <source>Copy each value by its own button: it comes as your panel wants it.</source>
        <translation>Copiez chaque valeur avec son propre bouton&#xa0;: elle arrive telle que votre panneau la veut.</translation>
    </message>
    <message>
        <source>Tick the records off one by one: all of a set are needed.</source>
        <translation>Cochez les enregistrements un par un&#xa0;: il les faut tous.</translation>
    </message>
    <message>
        <source>Receivers look at _dmarc and nowhere else: copy the name, too.</source>
        <translation>Les serveurs destinataires regardent à _dmarc et nulle part ailleurs&#xa0;: copiez aussi le nom.</translation>
    </message>
    <message>
        <source>Copy straight from here: word processors and mail programs change quotes and dashes.</source>
        <translation>Copiez directement d’ici&#xa0;: les traitements de texte et les logiciels de messagerie modifient les guillemets et les tirets.</translation>
    </message>
    <message>
        <source>After pasting, compare the end of the value in the panel with the end shown here.</source>
        <translation>Après le collage, comparez la fin de la valeur dans le panneau avec la fin affichée ici.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open a saved setup</source>
        <translation>Ouvrir une configuration enregistrée</translation>
    </message>
    <message>
        <source>Save; every change is saved at once anyway</source>
        <translation>Enregistrer&#x202f;; de toute façon, chaque changement est enregistré aussitôt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help with the word that has the focus, else this list</source>
        <translation>Aide sur le mot sélectionné, sinon cette liste</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Underlined letters work with Alt.</source>
        <translation>Les lettres soulignées fonctionnent avec Alt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Apache License, version 2.0</source>
        <translation>Licence Apache, version 2.0</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envoie</translation>
    </message>
    <message>
        <source>DNS questions, and only when you ask for it an update or a look at your DNS host’s page. No statistics, no account.</source>
        <translation>Des questions DNS et, seulement à votre demande, une mise à jour ou un coup d’œil à la page de votre hébergeur DNS. Pas de statistiques, pas de compte.</translation>
    </message>
    <message>
        <source>About Senderwright</source>
        <translation>À propos de Senderwright</translation>
    </message>
    <message>
        <source>Gets a company’s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>Pour que les e-mails de facturation d’une entreprise arrivent&#xa0;: SPF, DKIM et DMARC, étape par étape.</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>--theme &quot;%1&quot;: choose system, light or dark.</source>
        <translation>--theme &quot;%1&quot;&#xa0;: choisissez system, light ou dark.</translation>
    </message>
    <message>
        <source>Gets a company&apos;s billing email delivered: SPF, DKIM and DMARC, step by step.</source>
        <translation>Pour que les e-mails de facturation d’une entreprise arrivent&#xa0;: SPF, DKIM et DMARC, étape par étape.</translation>
    </message>
    <message>
        <source>Say this.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Say the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>A sample domain on this computer: nothing real is asked or touched.</source>
        <translation>Un domaine d’exemple sur cet ordinateur&#xa0;: rien de réel n’est interrogé ni modifié.</translation>
    </message>
    <message>
        <source>Ask this resolver instead of the system&apos;s; may be given again.</source>
        <translation>Interroge ce résolveur au lieu de celui du système&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Port of the zone&apos;s own name servers (53).</source>
        <translation>Port des serveurs de noms de la zone (53).</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Show the window once and end.</source>
        <translation>Affiche la fenêtre une fois et se termine.</translation>
    </message>
    <message>
        <source>A saved setup to open.</source>
        <translation>Une configuration enregistrée à ouvrir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; est un argument de trop.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Le nom du fichier est vide.</translation>
    </message>
    <message>
        <source>--resolver &quot;%1&quot;: %2</source>
        <translation>--resolver &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>--dns-port &quot;%1&quot;: give a whole number from 1 to 65535.</source>
        <translation>--dns-port &quot;%1&quot;&#xa0;: donnez un nombre entier de 1 à 65535.</translation>
    </message>
    <message>
        <source>--practice has a setup of its own: leave the file out.</source>
        <translation>--practice a sa propre configuration&#xa0;: n’indiquez pas de fichier.</translation>
    </message>
    <message>
        <source>--practice brings its own resolvers: leave out --resolver and --dns-port.</source>
        <translation>--practice apporte ses propres résolveurs&#xa0;: n’indiquez ni --resolver ni --dns-port.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>le nom n’a pas d’enregistrement de ce type</translation>
    </message>
    <message>
        <source>the name does not exist, NXDOMAIN</source>
        <translation>le nom n’existe pas, NXDOMAIN</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur est injoignable</translation>
    </message>
    <message>
        <source>no trusted encrypted connection</source>
        <translation>pas de connexion chiffrée de confiance</translation>
    </message>
    <message>
        <source>the server refused to answer, REFUSED</source>
        <translation>le serveur a refusé de répondre, REFUSED</translation>
    </message>
    <message>
        <source>the server failed, SERVFAIL</source>
        <translation>le serveur a échoué, SERVFAIL</translation>
    </message>
    <message>
        <source>the server did not understand, FORMERR</source>
        <translation>le serveur n’a pas compris, FORMERR</translation>
    </message>
    <message>
        <source>the reply made no sense</source>
        <translation>la réponse n’avait pas de sens</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>personne n’a été interrogé</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Names are written without %1 at the end, because the panel adds it by itself.</source>
        <translation>Les noms sont écrits sans %1 à la fin, car le panneau l’ajoute de lui-même.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 at the end.</source>
        <translation>Les noms sont écrits en entier, avec %1 à la fin.</translation>
    </message>
    <message>
        <source>Names are written in full, with %1 and a dot at the end.</source>
        <translation>Les noms sont écrits en entier, avec %1 et un point à la fin.</translation>
    </message>
    <message>
        <source>Do them in this order, so that nothing breaks on the way: </source>
        <translation>Procédez dans cet ordre, pour que rien ne casse en chemin&#xa0;: </translation>
    </message>
    <message>
        <source>In one minute</source>
        <translation>En une minute</translation>
    </message>
    <message>
        <source>Zuora will send invoices in the name of %1. </source>
        <translation>Zuora enverra des factures au nom de %1. </translation>
    </message>
    <message>
        <source>Nothing has to change: </source>
        <translation>Rien ne doit changer&#xa0;: </translation>
    </message>
    <message>
        <source>every record that receivers look for is published already.</source>
        <translation>tous les enregistrements que cherchent les serveurs destinataires sont déjà publiés.</translation>
    </message>
    <message>
        <source>So that receivers trust them, </source>
        <translation>Pour que les serveurs destinataires leur fassent confiance, il faut </translation>
    </message>
    <message>
        <source> at %1.</source>
        <translation> chez %1.</translation>
    </message>
    <message>
        <source> at %1 (%2).</source>
        <translation> chez %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing else changes. Tick each box as you go. </source>
        <translation>Rien d’autre ne change. Cochez chaque case au fur et à mesure. </translation>
    </message>
    <message>
        <source>DNS checklist for %1</source>
        <translation>Liste de contrôle DNS pour %1</translation>
    </message>
    <message>
        <source>Verification Status and DKIM Status in Zuora both read Success.</source>
        <translation>«&#xa0;Verification Status&#xa0;» et «&#xa0;DKIM Status&#xa0;» dans Zuora indiquent tous deux «&#xa0;Success&#xa0;».</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>d’ici au %1</translation>
    </message>
    <message>
        <source>Then tick Select Advanced SMTP Server there, and choose Advanced SMTP as From Email in each email template.</source>
        <translation>Cochez ensuite «&#xa0;Select Advanced SMTP Server&#xa0;» au même endroit, et choisissez «&#xa0;Advanced SMTP&#xa0;» comme «&#xa0;From Email&#xa0;» dans chaque modèle d’e-mail.</translation>
    </message>
    <message>
        <source>In Zuora&apos;s External SMTP dialog, choose Test Connection And Save, then tick Select External SMTP Server.</source>
        <translation>Dans la fenêtre «&#xa0;External SMTP&#xa0;» de Zuora, choisissez «&#xa0;Test Connection And Save&#xa0;», puis cochez «&#xa0;Select External SMTP Server&#xa0;».</translation>
    </message>
    <message>
        <source>The email address in Zuora&apos;s tenant profile ends in @%1.</source>
        <translation>L’adresse e-mail du «&#xa0;Tenant Profile&#xa0;» de Zuora se termine par @%1.</translation>
    </message>
    <message>
        <source>Open </source>
        <translation>Ouvrez </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Send a test invoice to a mailbox outside your company and look for dmarc=pass in the message&apos;s headers.</source>
        <translation>Envoyez une facture de test vers une boîte e-mail hors de votre entreprise et cherchez dmarc=pass dans les en-têtes du message.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to quarantine.</source>
        <translation>Si les rapports DMARC sont bons, passez p à quarantine.</translation>
    </message>
    <message>
        <source>If the DMARC reports are clean, raise p to reject.</source>
        <translation>Si les rapports DMARC sont bons, passez p à reject.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Avant (%1)</translation>
    </message>
    <message>
        <source>could not be counted; at most %1 are allowed</source>
        <translation>n’ont pas pu être comptées&#x202f;; %1 au plus sont permises</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 → %2 of %3</source>
        <translation>%1 → %2 sur %3</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>No proxy and no flattening for this record: DNS only.</source>
        <translation>Ni proxy ni aplatissement pour cet enregistrement&#xa0;: «&#xa0;DNS only&#xa0;».</translation>
    </message>
    <message>
        <source>%1 takes at most %2 characters here: ask them how to enter more.</source>
        <translation>%1 accepte ici %2 caractères au plus&#xa0;: demandez-leur comment en saisir davantage.</translation>
    </message>
    <message>
        <source>The number is the priority; many panels have a field for it.</source>
        <translation>Le nombre est la priorité&#x202f;; beaucoup de panneaux ont un champ pour elle.</translation>
    </message>
    <message>
        <source>There already: leave it as it is.</source>
        <translation>Déjà présent&#xa0;: laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Delete this record.</source>
        <translation>Supprimez cet enregistrement.</translation>
    </message>
    <message>
        <source>There can be only one: edit one of these and delete the others.</source>
        <translation>Il ne peut y en avoir qu’un&#xa0;: modifiez l’un d’eux et supprimez les autres.</translation>
    </message>
    <message>
        <source>There can be only one SPF record: edit it, do not add a second.</source>
        <translation>Il ne peut y avoir qu’un seul enregistrement SPF&#xa0;: modifiez-le, n’en ajoutez pas un second.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second.</source>
        <translation>Modifiez l’enregistrement existant&#x202f;; n’en ajoutez pas un second.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>laissez ce champ vide</translation>
    </message>
    <message>
        <source>As strings</source>
        <translation>En chaînes</translation>
    </message>
    <message>
        <source>Lookups</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%n more places were asked; they are on the specialist&apos;s page.</source>
        <translation>
            <numerusform>%n autre endroit a été interrogé&#x202f;; il figure sur la page du spécialiste.</numerusform>
            <numerusform>%n autres endroits ont été interrogés&#x202f;; ils figurent sur la page du spécialiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>When the records are published, go on in Senderwright: it asks your name servers directly and says what is in place and what is not.</source>
        <translation>Quand les enregistrements sont publiés, continuez dans Senderwright&#xa0;: il interroge directement vos serveurs de noms et dit ce qui est en place et ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Checked by Senderwright %1.</source>
        <translation>Vérifié par Senderwright %1.</translation>
    </message>
    <message>
        <source>Asked directly: %1.</source>
        <translation>Interrogés directement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>And one resolver.</source>
        <translation>Et un résolveur.</translation>
    </message>
    <message numerus="yes">
        <source>And %n resolvers.</source>
        <translation>
            <numerusform>Et %n résolveur.</numerusform>
            <numerusform>Et %n résolveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>TTL of new records</source>
        <translation>TTL des nouveaux enregistrements</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Établi d’après</translation>
    </message>
    <message>
        <source>what was published on %1 UTC</source>
        <translation>ce qui était publié le %1 UTC</translation>
    </message>
    <message>
        <source>no lookups: made offline</source>
        <translation>aucune requête&#xa0;: fait hors ligne</translation>
    </message>
    <message>
        <source>SPF after the change</source>
        <translation>SPF après le changement</translation>
    </message>
    <message>
        <source>%1 of %2 lookups, %3 of 2 void lookups</source>
        <translation>requêtes&#xa0;: %1 sur %2, sans résultat&#xa0;: %3 sur 2</translation>
    </message>
    <message>
        <source>For the DNS specialist</source>
        <translation>Pour le spécialiste DNS</translation>
    </message>
    <message>
        <source>What the SPF record asks receivers to look up</source>
        <translation>Ce que l’enregistrement SPF fait chercher aux serveurs destinataires</translation>
    </message>
    <message>
        <source>1 lookup</source>
        <translation>1 requête</translation>
    </message>
    <message numerus="yes">
        <source>%n lookups</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>Qui a été interrogé, et ce qui a été répondu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not a policy: receivers act as if only watching was asked</source>
        <translation>Pas une politique&#xa0;: les serveurs destinataires font comme s’il fallait seulement observer</translation>
    </message>
    <message>
        <source>%1 must be of exactly this domain</source>
        <translation>%1 doit être exactement de ce domaine</translation>
    </message>
    <message>
        <source>%1 may be of a subdomain too</source>
        <translation>%1 peut aussi être d’un sous-domaine</translation>
    </message>
    <message>
        <source>Mail of this domain that fails</source>
        <translation>Messages de ce domaine qui échouent</translation>
    </message>
    <message>
        <source>Mail of its subdomains that fails</source>
        <translation>Messages de ses sous-domaines qui échouent</translation>
    </message>
    <message>
        <source>Mail of subdomains that do not exist</source>
        <translation>Messages de sous-domaines qui n’existent pas</translation>
    </message>
    <message>
        <source>Daily reports of who sends in your name go to %1</source>
        <translation>Les rapports quotidiens sur qui envoie en votre nom vont à %1</translation>
    </message>
    <message>
        <source>Reports of single failures go to %1; few receivers send them</source>
        <translation>Les rapports sur des échecs isolés vont à %1&#x202f;; peu de serveurs en envoient</translation>
    </message>
    <message>
        <source>The signature (DKIM)</source>
        <translation>La signature (DKIM)</translation>
    </message>
    <message>
        <source>The return address (SPF)</source>
        <translation>L’adresse de retour (SPF)</translation>
    </message>
    <message>
        <source>A test: receivers act one step milder than the policy</source>
        <translation>Un test&#xa0;: les serveurs destinataires agissent un cran moins sévèrement que la politique</translation>
    </message>
    <message>
        <source>No test: receivers act as the policy says</source>
        <translation>Pas un test&#xa0;: les serveurs destinataires agissent comme le dit la politique</translation>
    </message>
    <message>
        <source>A public suffix, under which others register their domains</source>
        <translation>Un suffixe public, sous lequel d’autres enregistrent leurs domaines</translation>
    </message>
    <message>
        <source>Where the search for a policy ends</source>
        <translation>Où s’arrête la recherche d’une politique</translation>
    </message>
    <message>
        <source>When reports of single failures are wished for</source>
        <translation>Quand des rapports sur des échecs isolés sont souhaités</translation>
    </message>
    <message>
        <source>No longer a part of DMARC: receivers of today ignore it</source>
        <translation>Ne fait plus partie de DMARC&#xa0;: les serveurs destinataires d’aujourd’hui l’ignorent</translation>
    </message>
    <message>
        <source>Unknown to DMARC: receivers ignore it</source>
        <translation>Inconnu de DMARC&#xa0;: les serveurs destinataires l’ignorent</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Observer seulement</translation>
    </message>
    <message>
        <source>Into spam</source>
        <translation>Mettre en spam</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Nothing is turned away. Reports show who sends in your name.</source>
        <translation>Rien n’est refusé. Des rapports montrent qui envoie en votre nom.</translation>
    </message>
    <message>
        <source>Mail in your name that fails goes to the spam folder.</source>
        <translation>Les messages en votre nom qui échouent vont dans le dossier spam.</translation>
    </message>
    <message>
        <source>Mail in your name that fails is not delivered at all.</source>
        <translation>Les messages en votre nom qui échouent ne sont pas remis du tout.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Plan (JSON)</source>
        <translation>Plan (JSON)</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Fichier de zone</translation>
    </message>
    <message>
        <source>   Name:   %1</source>
        <translation>   Nom&#xa0;:     %1</translation>
    </message>
    <message>
        <source>   In full: %1</source>
        <translation>   Complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>   Before: %1</source>
        <translation>   Avant&#xa0;:   %1</translation>
    </message>
    <message>
        <source>   Value:  %1</source>
        <translation>   Valeur&#xa0;:  %1</translation>
    </message>
    <message>
        <source>   Why:    %1</source>
        <translation>   Raison&#xa0;:  %1</translation>
    </message>
    <message>
        <source>DNS records for %1, so that our invoices arrive</source>
        <translation>Enregistrements DNS pour %1, afin que nos factures arrivent</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>our billing system is going to send invoices in the name of %1. For mailboxes to accept them, the DNS records below are needed at %2.</source>
        <translation>notre système de facturation va envoyer des factures au nom de %1. Pour que les messageries les acceptent, les enregistrements DNS ci-dessous sont nécessaires chez %2.</translation>
    </message>
    <message>
        <source>Where it says REPLACE, please edit the record that is there; a second one beside it would break both.</source>
        <translation>Là où il est écrit REMPLACER, merci de modifier l’enregistrement existant&#x202f;; un second à côté rendrait les deux inutilisables.</translation>
    </message>
    <message>
        <source>The same as a checklist is in the attached file %1.</source>
        <translation>Les mêmes informations sous forme de liste de contrôle sont dans le fichier joint %1.</translation>
    </message>
    <message>
        <source>Please tell me when they are published; I will check the result. Thank you!</source>
        <translation>Merci de me dire quand ils seront publiés&#x202f;; je vérifierai le résultat. Merci beaucoup&#x202f;!</translation>
    </message>
    <message>
        <source>%1: DNS records are published, please check</source>
        <translation>%1&#xa0;: les enregistrements DNS sont publiés, merci de vérifier</translation>
    </message>
    <message>
        <source>for %1 we publish the records that you asked for:</source>
        <translation>pour %1, nous publions les enregistrements que vous avez demandés&#xa0;:</translation>
    </message>
    <message>
        <source>Checked %1 UTC: %2</source>
        <translation>Vérifié le %1 UTC&#xa0;: %2</translation>
    </message>
    <message>
        <source>What do you see for this domain, and is anything missing on your side?</source>
        <translation>Que voyez-vous pour ce domaine, et manque-t-il quelque chose de votre côté&#x202f;?</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>Could not ask</source>
        <translation>Demande impossible</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Soft fail</source>
        <translation>Échec léger</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Aucune politique</translation>
    </message>
    <message>
        <source>Key: selector %1.</source>
        <translation>Clé&#xa0;: sélecteur %1.</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>Sent from an allowed server</source>
        <translation>Envoyé depuis un serveur autorisé</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The message does not say which server handed it in.</source>
        <translation>Le message ne dit pas quel serveur l’a remis.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1, by the server&apos;s own name %2</source>
        <translation>%1, d’après le nom du serveur lui-même, %2</translation>
    </message>
    <message>
        <source>%1, for the return address at %2</source>
        <translation>%1, pour l’adresse de retour à %2</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Décidé par %1.</translation>
    </message>
    <message>
        <source>Belongs to the From domain</source>
        <translation>Correspond au domaine From</translation>
    </message>
    <message>
        <source>Belongs to %1</source>
        <translation>Correspond à %1</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Nothing that passed belongs to the From domain.</source>
        <translation>Rien de ce qui a réussi ne correspond au domaine From.</translation>
    </message>
    <message>
        <source>What passed belongs to it: %1.</source>
        <translation>Ce qui a réussi y correspond&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the From domain</source>
        <translation>le domaine From</translation>
    </message>
    <message>
        <source>This message cannot pass.</source>
        <translation>Ce message ne peut pas réussir.</translation>
    </message>
    <message>
        <source>This message passes.</source>
        <translation>Ce message réussit.</translation>
    </message>
    <message>
        <source>Receivers can see that it really comes from %1.</source>
        <translation>Les serveurs destinataires peuvent voir qu’il vient vraiment de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This message fails.</source>
        <translation>Ce message échoue.</translation>
    </message>
    <message>
        <source>Receivers cannot tell it from a fake that uses %1.</source>
        <translation>Les serveurs destinataires ne peuvent pas le distinguer d’un faux qui utilise %1.</translation>
    </message>
    <message>
        <source>There is no DMARC policy.</source>
        <translation>Il n’y a pas de politique DMARC.</translation>
    </message>
    <message>
        <source>What proves the sender is in place; publish the DMARC record as well.</source>
        <translation>Ce qui prouve l’expéditeur est en place&#x202f;; publiez aussi l’enregistrement DMARC.</translation>
    </message>
    <message>
        <source>And nothing in this message proves that it comes from %1.</source>
        <translation>Et rien dans ce message ne prouve qu’il vient de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could not find out.</source>
        <translation>Impossible à savoir.</translation>
    </message>
    <message>
        <source>The DNS did not answer; try again later.</source>
        <translation>Le DNS n’a pas répondu&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The DMARC record is broken.</source>
        <translation>L’enregistrement DMARC est défectueux.</translation>
    </message>
    <message>
        <source>Receivers act as if there were none.</source>
        <translation>Les serveurs destinataires font comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>The message carries no signature.</source>
        <translation>Le message ne porte aucune signature.</translation>
    </message>
    <message>
        <source>has no SPF record</source>
        <translation>n’a pas d’enregistrement SPF</translation>
    </message>
    <message>
        <source>has several SPF records</source>
        <translation>a plusieurs enregistrements SPF</translation>
    </message>
    <message>
        <source>has a mistake in it</source>
        <translation>contient une erreur</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>demande impossible</translation>
    </message>
    <message>
        <source>leads back to a record above it</source>
        <translation>ramène à un enregistrement plus haut</translation>
    </message>
    <message>
        <source>depends on the message</source>
        <translation>dépend du message</translation>
    </message>
    <message>
        <source>names no domain</source>
        <translation>ne nomme aucun domaine</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien à cet endroit</translation>
    </message>
    <message>
        <source>more than 10 mail exchangers</source>
        <translation>plus de 10 serveurs de messagerie (MX)</translation>
    </message>
    <message>
        <source>not followed further</source>
        <translation>pas suivi plus loin</translation>
    </message>
    <message numerus="yes">
        <source>%n lookup(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Hérité</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Spreading</source>
        <translation>En propagation</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Ancienne valeur</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Mauvais type</translation>
    </message>
    <message>
        <source>CNAME in the way</source>
        <translation>CNAME gênant</translation>
    </message>
    <message>
        <source>Doubled name</source>
        <translation>Nom doublé</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Mauvais endroit</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>Aplati</translation>
    </message>
    <message>
        <source>Wildcard</source>
        <translation>Générique</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Clé faible</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Servers disagree</source>
        <translation>Serveurs divergents</translation>
    </message>
    <message>
        <source>DNSSEC broken</source>
        <translation>DNSSEC défectueux</translation>
    </message>
    <message>
        <source>Server failed</source>
        <translation>Échec du serveur</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas interrogé</translation>
    </message>
    <message>
        <source>The record stands there as planned.</source>
        <translation>L’enregistrement est là comme prévu.</translation>
    </message>
    <message>
        <source>The record stands there as planned, reached through a CNAME.</source>
        <translation>L’enregistrement est là comme prévu, atteint par un CNAME.</translation>
    </message>
    <message>
        <source>A record further up the domain already does this.</source>
        <translation>Un enregistrement plus haut dans le domaine le fait déjà.</translation>
    </message>
    <message>
        <source>The server answered: it has no such record yet.</source>
        <translation>Le serveur a répondu&#xa0;: il n’a pas encore cet enregistrement.</translation>
    </message>
    <message>
        <source>Your name servers have the record; not everyone else sees it yet.</source>
        <translation>Vos serveurs de noms ont l’enregistrement&#x202f;; tous les autres ne le voient pas encore.</translation>
    </message>
    <message>
        <source>The value from before the change is still given out.</source>
        <translation>La valeur d’avant le changement est encore donnée.</translation>
    </message>
    <message>
        <source>There is a record, but its value is not the planned one.</source>
        <translation>Il y a un enregistrement, mais sa valeur n’est pas celle prévue.</translation>
    </message>
    <message>
        <source>There are several records where only one may be.</source>
        <translation>Il y a plusieurs enregistrements là où un seul est permis.</translation>
    </message>
    <message>
        <source>There is a record at this name, but of another type.</source>
        <translation>Il y a un enregistrement à ce nom, mais d’un autre type.</translation>
    </message>
    <message>
        <source>A CNAME stands at this name, so nothing else can.</source>
        <translation>Un CNAME occupe ce nom, rien d’autre ne peut donc s’y trouver.</translation>
    </message>
    <message>
        <source>The record was published with the domain twice in its name.</source>
        <translation>L’enregistrement a été publié avec le domaine deux fois dans son nom.</translation>
    </message>
    <message>
        <source>The record was published under another name.</source>
        <translation>L’enregistrement a été publié sous un autre nom.</translation>
    </message>
    <message>
        <source>The DNS host answers with addresses instead of the CNAME: it is proxied or flattened.</source>
        <translation>L’hébergeur DNS répond avec des adresses au lieu du CNAME&#xa0;: il passe par un proxy ou est aplati.</translation>
    </message>
    <message>
        <source>A wildcard record answers for this name, not the planned record.</source>
        <translation>Un enregistrement générique (wildcard) répond pour ce nom, et non l’enregistrement prévu.</translation>
    </message>
    <message>
        <source>The value was changed on the way, for example by quotes, blanks or being cut off.</source>
        <translation>La valeur a été modifiée en chemin, par exemple par des guillemets, des espaces ou une coupure.</translation>
    </message>
    <message>
        <source>The key published there is too short for today&apos;s receivers.</source>
        <translation>La clé publiée là est trop courte pour les serveurs destinataires d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The key published there is empty, which means that it was withdrawn.</source>
        <translation>La clé publiée là est vide&#xa0;: cela veut dire qu’elle a été retirée.</translation>
    </message>
    <message>
        <source>Your name servers do not all say the same.</source>
        <translation>Vos serveurs de noms ne disent pas tous la même chose.</translation>
    </message>
    <message>
        <source>DNSSEC signatures do not fit, so careful resolvers throw the answer away.</source>
        <translation>Les signatures DNSSEC ne conviennent pas&#xa0;: les résolveurs prudents rejettent donc la réponse.</translation>
    </message>
    <message>
        <source>The server said that it failed: whether the record is there is not known.</source>
        <translation>Le serveur a dit avoir échoué&#xa0;: on ne sait pas si l’enregistrement est là.</translation>
    </message>
    <message>
        <source>No answer came in time: whether the record is there is not known.</source>
        <translation>Aucune réponse n’est venue à temps&#xa0;: on ne sait pas si l’enregistrement est là.</translation>
    </message>
    <message>
        <source>The server would not answer us: whether the record is there is not known.</source>
        <translation>Le serveur n’a pas voulu nous répondre&#xa0;: on ne sait pas si l’enregistrement est là.</translation>
    </message>
    <message>
        <source>We could not ask: whether the record is there is not known.</source>
        <translation>Nous n’avons pas pu demander&#xa0;: on ne sait pas si l’enregistrement est là.</translation>
    </message>
    <message>
        <source>Not asked yet: asking before your name servers have it would make caches remember its absence.</source>
        <translation>Pas encore interrogé&#xa0;: demander avant que vos serveurs de noms l’aient ferait mémoriser son absence par les caches.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Make a new record.</source>
        <translation>Créez un nouvel enregistrement.</translation>
    </message>
    <message>
        <source>Edit the record that is there; do not add a second one.</source>
        <translation>Modifiez l’enregistrement existant&#x202f;; n’en ajoutez pas un second.</translation>
    </message>
    <message>
        <source>It is there already: leave it as it is.</source>
        <translation>Il est déjà là&#xa0;: laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Proves who you are</source>
        <translation>Prouve qui vous êtes</translation>
    </message>
    <message>
        <source>Says who may send</source>
        <translation>Dit qui peut envoyer</translation>
    </message>
    <message>
        <source>Says what to do with fakes</source>
        <translation>Dit que faire des faux messages</translation>
    </message>
    <message>
        <source>Takes back what bounces</source>
        <translation>Récupère ce qui revient en erreur</translation>
    </message>
    <message>
        <source>Shows that the domain is yours</source>
        <translation>Montre que le domaine est à vous</translation>
    </message>
    <message>
        <source>Good to have</source>
        <translation>Utile en plus</translation>
    </message>
    <message>
        <source>return path</source>
        <translation>chemin de retour</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>réussit</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>sans rôle</translation>
    </message>
    <message>
        <source>This record makes DMARC pass.</source>
        <translation>Cet enregistrement fait réussir DMARC.</translation>
    </message>
    <message>
        <source>The sender asks for this record; DMARC does not pass by it on this route.</source>
        <translation>L’expéditeur demande cet enregistrement&#x202f;; avec ce mode d’envoi, ce n’est pas lui qui fait réussir DMARC.</translation>
    </message>
    <message>
        <source>This is the DMARC record itself: receivers look here for your wishes.</source>
        <translation>C’est l’enregistrement DMARC lui-même&#xa0;: les serveurs destinataires y lisent vos souhaits.</translation>
    </message>
    <message>
        <source>DMARC does not depend on this record.</source>
        <translation>DMARC ne dépend pas de cet enregistrement.</translation>
    </message>
    <message>
        <source>Your name servers</source>
        <translation>Vos serveurs de noms</translation>
    </message>
    <message>
        <source>Your network</source>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Le monde</translation>
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
        <translation>Serveur par défaut</translation>
    </message>
    <message>
        <source>Zuora email by Advanced SMTP (Amazon SES)</source>
        <translation>E-mails de Zuora par Advanced SMTP (Amazon SES)</translation>
    </message>
    <message>
        <source>Zuora email by Zuora&apos;s default mail server</source>
        <translation>E-mails de Zuora par le serveur de messagerie par défaut de Zuora</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (your own server)</source>
        <translation>E-mails de Zuora par External SMTP (votre propre serveur)</translation>
    </message>
    <message>
        <source>Zuora email by External SMTP (%1)</source>
        <translation>E-mails de Zuora par External SMTP (%1)</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>votre hébergeur DNS</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>remplacer %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>%1 to add</source>
        <translation>%1 à ajouter</translation>
    </message>
    <message>
        <source>%1 to replace</source>
        <translation>%1 à remplacer</translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <translation>%1 à supprimer</translation>
    </message>
    <message>
        <source>%1 fine</source>
        <translation>%1 en ordre</translation>
    </message>
    <message>
        <source>nothing to publish</source>
        <translation>rien à publier</translation>
    </message>
    <message>
        <source>There is nothing to verify.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>The record is in place everywhere we asked.</source>
        <translation>L’enregistrement est en place partout où nous avons demandé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are in place everywhere we asked.</source>
        <translation>
            <numerusform>%n enregistrement est en place partout où nous avons demandé.</numerusform>
            <numerusform>Les %n enregistrements sont en place partout où nous avons demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>We could not ask your name servers, so we cannot say what is published.</source>
        <translation>Nous n’avons pas pu interroger vos serveurs de noms&#x202f;; nous ne pouvons donc pas dire ce qui est publié.</translation>
    </message>
    <message>
        <source>The record is live on your name servers.</source>
        <translation>L’enregistrement est en ligne sur vos serveurs de noms.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers.</source>
        <translation>
            <numerusform>%n enregistrement est en ligne sur vos serveurs de noms.</numerusform>
            <numerusform>Les %n enregistrements sont en ligne sur vos serveurs de noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers that answered; not all of them did.</source>
        <translation>L’enregistrement est en ligne sur les serveurs de noms qui ont répondu&#x202f;; ils n’ont pas tous répondu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>%n enregistrement est en ligne sur les serveurs de noms qui ont répondu&#x202f;; ils n’ont pas tous répondu.</numerusform>
            <numerusform>Les %n enregistrements sont en ligne sur les serveurs de noms qui ont répondu&#x202f;; ils n’ont pas tous répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on the name servers that answered; not all of them did.</source>
        <translation>
            <numerusform>En ligne sur les serveurs de noms qui ont répondu&#xa0;: %1 sur %n enregistrement&#x202f;; ils n’ont pas tous répondu.</numerusform>
            <numerusform>En ligne sur les serveurs de noms qui ont répondu&#xa0;: %1 sur %n enregistrements&#x202f;; ils n’ont pas tous répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not live on your name servers yet.</source>
        <translation>L’enregistrement n’est pas encore en ligne sur vos serveurs de noms.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records is live on your name servers yet.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas encore en ligne sur vos serveurs de noms.</numerusform>
            <numerusform>Aucun des %n enregistrements n’est encore en ligne sur vos serveurs de noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n records are live on your name servers.</source>
        <translation>
            <numerusform>En ligne sur vos serveurs de noms&#xa0;: %1 sur %n enregistrement.</numerusform>
            <numerusform>En ligne sur vos serveurs de noms&#xa0;: %1 sur %n enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The world should see them by %1.</source>
        <translation>Ils devraient être visibles partout au plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The world should see what is live now by %1.</source>
        <translation>Ce qui est en ligne devrait être visible partout au plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>For all who send 5,000 messages or more a day to Gmail addresses. What fails is turned away.</source>
        <translation>Pour tous ceux qui envoient 5&#xa0;000 messages ou plus par jour à des adresses Gmail. Ce qui échoue est refusé.</translation>
    </message>
    <message>
        <source>For all who send in bulk to Yahoo and AOL addresses. What fails is turned away.</source>
        <translation>Pour tous ceux qui envoient en masse à des adresses Yahoo et AOL. Ce qui échoue est refusé.</translation>
    </message>
    <message>
        <source>For all who send more than 5,000 messages a day to Outlook, Hotmail and Live addresses. What fails is turned away.</source>
        <translation>Pour tous ceux qui envoient plus de 5&#xa0;000 messages par jour à des adresses Outlook, Hotmail et Live. Ce qui échoue est refusé.</translation>
    </message>
    <message>
        <source>For all who send in bulk to iCloud addresses. What fails is turned away.</source>
        <translation>Pour tous ceux qui envoient en masse à des adresses iCloud. Ce qui échoue est refusé.</translation>
    </message>
    <message>
        <source>For everybody. What fails lands in spam at best.</source>
        <translation>Pour tout le monde. Ce qui échoue finit au mieux en spam.</translation>
    </message>
    <message>
        <source>From the DNS</source>
        <translation>D’après le DNS</translation>
    </message>
    <message>
        <source>From the message</source>
        <translation>D’après le message</translation>
    </message>
    <message>
        <source>Only you know</source>
        <translation>Connu de vous uniquement</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>Enregistrement SPF</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>Clé DKIM</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>Enregistrement DMARC</translation>
    </message>
    <message>
        <source>Report address</source>
        <translation>Adresse des rapports</translation>
    </message>
    <message>
        <source>SPF passes</source>
        <translation>SPF réussit</translation>
    </message>
    <message>
        <source>DKIM passes</source>
        <translation>DKIM réussit</translation>
    </message>
    <message>
        <source>SPF fits From</source>
        <translation>SPF correspond à From</translation>
    </message>
    <message>
        <source>DKIM fits From</source>
        <translation>DKIM correspond à From</translation>
    </message>
    <message>
        <source>DMARC passes</source>
        <translation>DMARC réussit</translation>
    </message>
    <message>
        <source>Server has a name</source>
        <translation>Le serveur a un nom</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Under 0.3 % spam</source>
        <translation>Moins de 0,3&#xa0;% de spam</translation>
    </message>
    <message>
        <source>Unsubscribe link</source>
        <translation>Lien de désabonnement</translation>
    </message>
    <message>
        <source>Only who agreed</source>
        <translation>Avec accord seulement</translation>
    </message>
    <message>
        <source>The domain says which servers may send for it.</source>
        <translation>Le domaine dit quels serveurs peuvent envoyer pour lui.</translation>
    </message>
    <message>
        <source>The key that proves the signatures is in the DNS.</source>
        <translation>La clé qui prouve les signatures se trouve dans le DNS.</translation>
    </message>
    <message>
        <source>The domain says what shall happen to fakes; watching only (p=none) is enough.</source>
        <translation>Le domaine dit que faire des faux messages&#xa0;; observer seulement (p=none) suffit.</translation>
    </message>
    <message>
        <source>The DMARC record asks for reports (rua).</source>
        <translation>L’enregistrement DMARC demande des rapports (rua).</translation>
    </message>
    <message>
        <source>The server that handed the message over may send for its return address.</source>
        <translation>Le serveur qui a remis le message peut envoyer pour son adresse de retour.</translation>
    </message>
    <message>
        <source>A signature of the message is right.</source>
        <translation>Une signature du message est correcte.</translation>
    </message>
    <message>
        <source>SPF passes for a return address in the domain that stands in From. On Advanced SMTP it cannot: the return address is Amazon’s.</source>
        <translation>SPF réussit pour une adresse de retour dans le domaine qui figure dans From. Avec Advanced SMTP, c’est impossible&#xa0;: l’adresse de retour est celle d’Amazon.</translation>
    </message>
    <message>
        <source>A signature is right and made by the domain that stands in From.</source>
        <translation>Une signature est correcte et faite par le domaine qui figure dans From.</translation>
    </message>
    <message>
        <source>SPF or DKIM passes for the domain that stands in From.</source>
        <translation>SPF ou DKIM réussit pour le domaine qui figure dans From.</translation>
    </message>
    <message>
        <source>The address of the sending server has a name, and that name leads back to it (reverse DNS).</source>
        <translation>L’adresse du serveur d’envoi a un nom, et ce nom ramène à elle (DNS inverse).</translation>
    </message>
    <message>
        <source>The message came over an encrypted connection (TLS).</source>
        <translation>Le message est arrivé par une connexion chiffrée (TLS).</translation>
    </message>
    <message>
        <source>Fewer than 3 in 1,000 of your messages are reported as spam. Google Postmaster Tools shows yours.</source>
        <translation>Moins de 3 de vos messages sur 1&#xa0;000 sont signalés comme spam. Google Postmaster Tools montre votre taux.</translation>
    </message>
    <message>
        <source>Newsletters and offers can be stopped by one click. Invoices need no such link.</source>
        <translation>Les newsletters et les offres peuvent être arrêtées en un clic. Les factures n’ont pas besoin d’un tel lien.</translation>
    </message>
    <message>
        <source>You write only to those who agreed to it.</source>
        <translation>Vous écrivez seulement à ceux qui ont donné leur accord.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardé</translation>
    </message>
    <message>
        <source>up to you</source>
        <translation>dépend de vous</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Pas encore prouvé</translation>
    </message>
    <message>
        <source>Spreading: your name servers have it, not every resolver has followed yet.</source>
        <translation>Diffusion en cours&#xa0;: vos serveurs de noms l’ont, tous les résolveurs n’ont pas encore suivi.</translation>
    </message>
    <message>
        <source>Spreading until %1: your name servers have it, not every resolver has followed yet.</source>
        <translation>Diffusion en cours jusqu’à %1&#xa0;: vos serveurs de noms l’ont, tous les résolveurs n’ont pas encore suivi.</translation>
    </message>
    <message>
        <source>Nothing has to change in your DNS, but elsewhere: </source>
        <translation>Rien n’est à changer dans votre DNS, mais ailleurs&#xa0;: </translation>
    </message>
    <message>
        <source>somebody else keeps a record, and the change is made there, as said below.</source>
        <translation>quelqu’un d’autre tient un enregistrement, et c’est là qu’on le modifie, comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>Look before you publish what is marked “Check first”.</source>
        <translation>Regardez avant de publier ce qui est marqué «&#xa0;Vérifier d’abord&#xa0;».</translation>
    </message>
    <message>
        <source>What is published at those names could not be read when this list was made. A second SPF or DMARC record beside one that is there breaks both.</source>
        <translation>Ce qui est publié à ces noms n’a pas pu être lu quand cette liste a été faite. Un second enregistrement SPF ou DMARC à côté d’un autre les casse tous les deux.</translation>
    </message>
    <message>
        <source>What is published here could not be read. Look first: add this only if nothing of its kind is there.</source>
        <translation>Ce qui est publié ici n’a pas pu être lu. Regardez d’abord&#xa0;: n’ajoutez ceci que s’il n’y a rien de ce genre.</translation>
    </message>
    <message>
        <source>Where it says CHECK FIRST, I could not read what is published there now. Please look before you add anything: a second SPF or DMARC record beside one that is there would break both. If something is there, please send it to me instead of adding the record.</source>
        <translation>Là où il est écrit VÉRIFIER D’ABORD, je n’ai pas pu lire ce qui est publié actuellement. Merci de regarder avant d’ajouter quoi que ce soit&#xa0;: un second enregistrement SPF ou DMARC à côté d’un autre les casserait tous les deux. S’il y a quelque chose, envoyez-le-moi au lieu d’ajouter l’enregistrement.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>What is published there could not be read: look before you publish anything.</source>
        <translation>Ce qui est publié là n’a pas pu être lu&#xa0;: regardez avant de publier quoi que ce soit.</translation>
    </message>
    <message>
        <source>check %1 first</source>
        <translation>vérifier d’abord %1</translation>
    </message>
    <message>
        <source>Nothing to change in your DNS, but elsewhere</source>
        <translation>Rien à changer dans votre DNS, mais ailleurs</translation>
    </message>
    <message>
        <source>%1 to check first</source>
        <translation>%1 à vérifier d’abord</translation>
    </message>
    <message>
        <source>%1 to change elsewhere</source>
        <translation>%1 à changer ailleurs</translation>
    </message>
    <message>
        <source>The record is live on your name servers; %1 could not be asked.</source>
        <translation>L’enregistrement est en ligne sur vos serveurs de noms&#x202f;; %1 n’a pas pu être interrogé.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on your name servers; %1 could not be asked.</source>
        <translation>
            <numerusform>L’enregistrement est en ligne sur vos serveurs de noms&#x202f;; %1 n’a pas pu être interrogé.</numerusform>
            <numerusform>Les %n enregistrements sont en ligne sur vos serveurs de noms&#x202f;; %1 n’a pas pu être interrogé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>L’enregistrement est en ligne sur les serveurs de noms interrogés&#xa0;: %1 de leurs %2 adresses.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are live on the name servers we asked: %1 of their %2 addresses.</source>
        <translation>
            <numerusform>L’enregistrement est en ligne sur les serveurs de noms interrogés&#xa0;: %1 de leurs %2 adresses.</numerusform>
            <numerusform>Les %n enregistrements sont en ligne sur les serveurs de noms interrogés&#xa0;: %1 de leurs %2 adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether everyone who asks there sees them is not known. The name servers decide: it is asked again.</source>
        <translation>On ne sait pas si tous ceux qui s’adressent là les voient. Ce sont les serveurs de noms qui décident&#xa0;: la question sera reposée.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>SPF lookups: %1 -&gt; %2 of %3</source>
        <translation>Requêtes SPF&#xa0;: %1 -&gt; %2 sur %3</translation>
    </message>
    <message>
        <source>| Do | Type | Name | Value | TTL |</source>
        <comment>The head of a table in Markdown: keep the bars.</comment>
        <translation>| Action | Type | Nom | Valeur | TTL |</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Enregistrements DNS pour %1</translation>
    </message>
    <message>
        <source>Before, %1 at %2: %3</source>
        <translation>Avant, %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>Aucun e-mail</translation>
    </message>
    <message>
        <source>A domain that sends no mail</source>
        <translation>Un domaine qui n’envoie aucun e-mail</translation>
    </message>
    <message>
        <source>DNS records for %1, which sends no mail</source>
        <translation>Enregistrements DNS pour %1, qui n’envoie aucun e-mail</translation>
    </message>
    <message>
        <source>%1 sends no mail. For mailboxes to refuse what others send in its name, the DNS records below are needed at %2.</source>
        <translation>%1 n’envoie aucun e-mail. Pour que les boîtes refusent ce que d’autres envoient en son nom, les enregistrements DNS ci-dessous sont nécessaires chez %2.</translation>
    </message>
    <message>
        <source>%1 sends no mail. </source>
        <translation>%1 n’envoie aucun e-mail. </translation>
    </message>
    <message>
        <source>So that receivers refuse what is sent in its name, </source>
        <translation>Pour que les destinataires refusent ce qui est envoyé en son nom, </translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>You already publish a key for %1.</source>
        <translation>Vous publiez déjà une clé pour %1.</translation>
    </message>
    <message>
        <source>External SMTP: invoices go the way your other mail goes, under your own control.</source>
        <translation>External SMTP&#xa0;: les factures passent par la même voie que vos autres messages, sous votre propre contrôle.</translation>
    </message>
    <message>
        <source>Advanced SMTP: signed with your domain’s name, no server and no contract needed.</source>
        <translation>Advanced SMTP&#xa0;: signé au nom de votre domaine, sans serveur ni contrat.</translation>
    </message>
    <message>
        <source>Advanced SMTP: it signs with your domain’s name. First give one active Zuora user a work address in this domain.</source>
        <translation>Advanced SMTP&#xa0;: il signe au nom de votre domaine. Donnez d’abord à un utilisateur actif de Zuora une adresse professionnelle dans ce domaine.</translation>
    </message>
    <message>
        <source>Default server: the least work. Mail is not signed; DMARC passes by SPF alone.</source>
        <translation>Serveur par défaut&#xa0;: le moins de travail. Les messages ne sont pas signés&#x202f;; DMARC ne réussit que par SPF.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>%1: own server</source>
        <translation>%1&#xa0;: propre serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) were in place.</source>
        <translation>
            <numerusform>%n enregistrement était en place.</numerusform>
            <numerusform>Les %n enregistrements étaient en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for DNS</source>
        <translation>En attente du DNS</translation>
    </message>
    <message>
        <source>%1 of %2 records were in place.</source>
        <translation>Enregistrements en place&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>The file is damaged, or not one of ours. Remove it here, or put a copy that you kept in its place.</source>
        <translation>Le fichier est abîmé, ou n’est pas l’un des nôtres. Retirez-le ici, ou mettez à sa place une copie que vous avez gardée.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>No domain yet</source>
        <translation>Pas encore de domaine</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Étape %1 sur %2.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved by a newer version of Senderwright: it can be looked at, not changed.</source>
        <translation>Enregistré par une version plus récente de Senderwright&#xa0;: vous pouvez le consulter, pas le modifier.</translation>
    </message>
</context>
<context>
    <name>surroundings</name>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>au loin</translation>
    </message>
</context>
<context>
    <name>survey</name>
    <message>
        <source>asking…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas interrogé</translation>
    </message>
    <message>
        <source>could not ask</source>
        <translation>demande impossible</translation>
    </message>
    <message>
        <source>We do not know: %1.</source>
        <translation>Nous ne savons pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>Hébergeur DNS</translation>
    </message>
    <message>
        <source>no such domain</source>
        <translation>domaine inexistant</translation>
    </message>
    <message>
        <source>Nobody has registered this name. Check the spelling.</source>
        <translation>Personne n’a enregistré ce nom. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The zone’s own name servers could not be found just now. That does not mean there are none.</source>
        <translation>Les serveurs de noms de la zone n’ont pas pu être trouvés à l’instant. Cela ne veut pas dire qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>DNS at %1</source>
        <translation>DNS chez %1</translation>
    </message>
    <message>
        <source>Your records are kept there: that is the panel you will need.</source>
        <translation>Vos enregistrements s’y trouvent&#xa0;: c’est le panneau dont vous aurez besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s)</source>
        <translation>
            <numerusform>%n serveur de noms</numerusform>
            <numerusform>%n serveurs de noms</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this DNS host; its panel will show you where records are kept.</source>
        <translation>Nous ne connaissons pas cet hébergeur DNS&#x202f;; son panneau vous montrera où se trouvent les enregistrements.</translation>
    </message>
    <message>
        <source>Mail servers</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>no mail servers</source>
        <translation>aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>Replies to invoices have nowhere to go.</source>
        <translation>Les réponses aux factures n’ont nulle part où aller.</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>reçoit des messages</translation>
    </message>
    <message>
        <source>Replies and bounces arrive here.</source>
        <translation>Les réponses et les avis d’échec arrivent ici.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>no SPF record</source>
        <translation>aucun enregistrement SPF</translation>
    </message>
    <message>
        <source>We will plan one.</source>
        <translation>Nous en prévoirons un.</translation>
    </message>
    <message>
        <source>several SPF records</source>
        <translation>plusieurs enregistrements SPF</translation>
    </message>
    <message>
        <source>There may be only one: receivers treat several as an error. We will merge them.</source>
        <translation>Il ne peut y en avoir qu’un&#xa0;: pour les serveurs destinataires, plusieurs sont une erreur. Nous les fusionnerons.</translation>
    </message>
    <message>
        <source>SPF: %1 lookups</source>
        <translation>SPF&#xa0;: %1 requêtes</translation>
    </message>
    <message>
        <source>Receivers stop at 10 lookups and then treat the record as broken.</source>
        <translation>Les serveurs destinataires s’arrêtent à 10 requêtes et considèrent alors l’enregistrement comme défectueux.</translation>
    </message>
    <message>
        <source>SPF record</source>
        <translation>Enregistrement SPF</translation>
    </message>
    <message>
        <source>Costs %1 of 10 lookups. We will merge into it, never replace what it allows.</source>
        <translation>Requêtes utilisées&#xa0;: %1 sur 10. Nous le compléterons, sans jamais remplacer ce qu’il autorise.</translation>
    </message>
    <message>
        <source>We will merge into it, never replace what it allows.</source>
        <translation>Nous le compléterons, sans jamais remplacer ce qu’il autorise.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>no DKIM key seen</source>
        <translation>aucune clé DKIM vue</translation>
    </message>
    <message>
        <source>We looked where known vendors put theirs; others cannot be listed.</source>
        <translation>Nous avons cherché là où les fournisseurs connus mettent les leurs&#x202f;; les autres ne peuvent pas être listées.</translation>
    </message>
    <message>
        <source>DKIM keys: %1</source>
        <translation>Clés DKIM&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody signs mail for this domain already. These stay as they are.</source>
        <translation>Quelqu’un signe déjà des messages pour ce domaine. Ces clés restent telles quelles.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>no DMARC record</source>
        <translation>aucun enregistrement DMARC</translation>
    </message>
    <message>
        <source>We will plan one that only watches, to begin with.</source>
        <translation>Nous en prévoirons un qui, pour commencer, observe seulement.</translation>
    </message>
    <message>
        <source>several DMARC records</source>
        <translation>plusieurs enregistrements DMARC</translation>
    </message>
    <message>
        <source>Receivers then act as if there were none.</source>
        <translation>Les serveurs destinataires font alors comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>DMARC: no reports</source>
        <translation>DMARC&#xa0;: aucun rapport</translation>
    </message>
    <message>
        <source>A policy is published, but nobody is told what happens to the mail.</source>
        <translation>Une politique est publiée, mais personne n’apprend ce que deviennent les messages.</translation>
    </message>
    <message>
        <source>DMARC record</source>
        <translation>Enregistrement DMARC</translation>
    </message>
    <message>
        <source>We keep it and complete it where that is needed.</source>
        <translation>Nous le gardons et le complétons là où il le faut.</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>Answers can be checked for forgery.</source>
        <translation>On peut vérifier que les réponses ne sont pas falsifiées.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>That is common, and not needed for this.</source>
        <translation>C’est courant, et ce n’est pas nécessaire ici.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>DKIM: left over</source>
        <translation>DKIM&#xa0;: reste d’avant</translation>
    </message>
    <message>
        <source>Only an alias is there, and it leads to no key: an earlier provider left it behind.</source>
        <translation>Il n’y a qu’un alias, et il ne mène à aucune clé&#xa0;: un fournisseur d’avant l’a laissé.</translation>
    </message>
    <message>
        <source>We do not know: the servers of the domain were not found.</source>
        <translation>Nous ne savons pas&#xa0;: les serveurs du domaine n’ont pas été trouvés.</translation>
    </message>
    <message>
        <source>takes no mail (null MX)</source>
        <translation>ne reçoit pas d’e-mail (MX nul)</translation>
    </message>
    <message>
        <source>Replies to invoices and bounces cannot arrive at this domain.</source>
        <translation>Les réponses aux factures et les retours ne peuvent pas arriver à ce domaine.</translation>
    </message>
    <message>
        <source>It is kept at %1: changes are made there, not in your DNS.</source>
        <translation>Il est tenu chez %1&#xa0;: les modifications se font là, pas dans votre DNS.</translation>
    </message>
    <message>
        <source>%1 keeps it: changes are made in its console (%2), not in your DNS.</source>
        <translation>%1 le tient&#xa0;: les modifications se font dans sa console (%2), pas dans votre DNS.</translation>
    </message>
    <message>
        <source>DKIM: no usable key</source>
        <translation>DKIM&#xa0;: aucune clé utilisable</translation>
    </message>
    <message>
        <source>What stands there cannot verify a signature: withdrawn, damaged, or no key at all.</source>
        <translation>Ce qui s’y trouve ne peut vérifier aucune signature&#xa0;: clé retirée, abîmée, ou pas une clé du tout.</translation>
    </message>
    <message>
        <source>DMARC: inherited (%1)</source>
        <translation>DMARC&#xa0;: hérité (%1)</translation>
    </message>
    <message>
        <source>The record of %1 holds here as well, with the policy %2. We keep it so.</source>
        <translation>L’enregistrement de %1 vaut aussi ici, avec la politique %2. Nous le laissons ainsi.</translation>
    </message>
</context>
<context>
    <name>sw::gui::Desk</name>
    <message>
        <source>Setups (*.senderwright *.json)</source>
        <translation>Configurations (*.senderwright *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a copy</source>
        <translation>Importer une copie</translation>
    </message>
    <message>
        <source>Open a setup</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Copie enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SetupWindow</name>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>C’est un entraînement&#xa0;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Read-only: save a copy to keep your changes.</source>
        <translation>Lecture seule&#xa0;: enregistrez une copie pour garder vos changements.</translation>
    </message>
    <message>
        <source>Everything is saved. Every change is, at once.</source>
        <translation>Tout est enregistré. Chaque changement l’est, aussitôt.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Your last change is not saved yet; it is tried again while this window is open. To be safe, save a copy elsewhere (in the menu).</source>
        <translation>Votre dernier changement n’est pas encore enregistré&#x202f;; nous réessayons tant que cette fenêtre est ouverte. Par sécurité, enregistrez une copie ailleurs (dans le menu).</translation>
    </message>
    <message>
        <source>This setup was saved by a newer version of Senderwright and is open read-only: nothing that you change here is saved.</source>
        <translation>Cette configuration a été enregistrée par une version plus récente de Senderwright et est ouverte en lecture seule&#xa0;: rien de ce que vous changez ici n’est enregistré.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save a copy (in the menu) and go on with that.</source>
        <translation>Mettez Senderwright à jour, ou enregistrez une copie (dans le menu) et continuez avec elle.</translation>
    </message>
    <message>
        <source>This setup is open in another Senderwright and therefore read-only here: nothing that you change in this window is saved.</source>
        <translation>Cette configuration est ouverte dans un autre Senderwright et donc en lecture seule ici&#xa0;: rien de ce que vous changez dans cette fenêtre n’est enregistré.</translation>
    </message>
    <message>
        <source>Go on in the other window, or save a copy (in the menu).</source>
        <translation>Continuez dans l’autre fenêtre, ou enregistrez une copie (dans le menu).</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Your last change could not be saved.</source>
        <translation>Votre dernier changement n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::gui::SystemTray</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Senderwright is watching your records</source>
        <translation>Senderwright surveille vos enregistrements</translation>
    </message>
</context>
<context>
    <name>sw::gui::TrayNotifier</name>
    <message>
        <source>%1: all records are in place</source>
        <translation>%1&#xa0;: tous les enregistrements sont en place</translation>
    </message>
    <message>
        <source>%1: there is news</source>
        <translation>%1&#xa0;: il y a du nouveau</translation>
    </message>
</context>
<context>
    <name>sw::ui::AcceptanceCard</name>
    <message>
        <source>Will they accept it?</source>
        <translation>L’accepteront-ils&#xa0;?</translation>
    </message>
    <message>
        <source>What the large mailbox providers ask of those who send a lot, and what can be seen of it from here.</source>
        <translation>Ce que les grands fournisseurs de messagerie demandent à ceux qui envoient beaucoup, et ce que l’on peut en voir d’ici.</translation>
    </message>
</context>
<context>
    <name>sw::ui::AdvancedSection</name>
    <message>
        <source>&amp;Domain identity: every address of the domain</source>
        <translation>Identité de &amp;domaine&#xa0;: toutes les adresses du domaine</translation>
    </message>
    <message>
        <source>&amp;Email identity: one address only</source>
        <translation>Identité d’&amp;e-mail&#xa0;: une seule adresse</translation>
    </message>
    <message>
        <source>&amp;Paste what Zuora’s DKIM Settings dialog shows</source>
        <translation>&amp;Collez ce que montre la fenêtre «&#xa0;DKIM Settings&#xa0;» de Zuora</translation>
    </message>
    <message>
        <source>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Names with or without your domain, in any layout</source>
        <translation>ctoy2wj55u._domainkey    ctoy2wj55u.dkim.amazonses.com
Noms avec ou sans votre domaine, dans n’importe quelle disposition</translation>
    </message>
    <message>
        <source>Developer or Central &amp;Sandbox too (three more CNAMEs)</source>
        <translation>Aussi Developer ou Central Sand&amp;box (trois CNAME de plus)</translation>
    </message>
    <message>
        <source>Identity in Zuora</source>
        <translation>Identité dans Zuora</translation>
    </message>
    <message>
        <source>With an email identity Amazon signs with its own name only, so DMARC never passes.</source>
        <translation>Avec une identité d’e-mail, Amazon ne signe qu’en son propre nom&#xa0;: DMARC ne réussit donc jamais.</translation>
    </message>
    <message>
        <source>Choose the domain identity if you can.</source>
        <translation>Choisissez l’identité de domaine si vous le pouvez.</translation>
    </message>
    <message>
        <source>In Zuora: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</source>
        <translation>Dans Zuora&#xa0;: Events &amp; Notifications › Settings › Email Settings › Advanced SMTP › DKIM Status › View.</translation>
    </message>
</context>
<context>
    <name>sw::ui::BudgetGauge</name>
    <message>
        <source>DNS lookups: could not be counted</source>
        <translation>Requêtes DNS&#xa0;: n’ont pas pu être comptées</translation>
    </message>
    <message>
        <source>DNS lookups %1 of %2</source>
        <translation>Requêtes DNS&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>DNS lookups %1 → %2 of %3</source>
        <translation>Requêtes DNS&#xa0;: %1 → %2 sur %3</translation>
    </message>
</context>
<context>
    <name>sw::ui::BusyRow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>sw::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::DefaultSection</name>
    <message>
        <source>&amp;Email of the tenant profile</source>
        <translation>&amp;E-mail du «&#xa0;Tenant Profile&#xa0;»</translation>
    </message>
    <message>
        <source>Email of the tenant profile</source>
        <translation>E-mail du «&#xa0;Tenant Profile&#xa0;»</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>In Zuora: Administration Settings › Manage Tenant Profile. Zuora sends in its name.</source>
        <translation>Dans Zuora&#xa0;: Administration Settings › Manage Tenant Profile. Zuora envoie en son nom.</translation>
    </message>
    <message>
        <source>This server does not sign, so only SPF can make DMARC pass: the sender’s address has to be in your own domain.</source>
        <translation>Ce serveur ne signe pas&#xa0;: seul SPF peut donc faire réussir DMARC. L’adresse de l’expéditeur doit être dans votre propre domaine.</translation>
    </message>
    <message>
        <source>%1 is not in %2, so DMARC cannot pass.</source>
        <translation>%1 n’est pas dans %2, DMARC ne peut donc pas réussir.</translation>
    </message>
    <message>
        <source>Use an address of %1 in the tenant profile.</source>
        <translation>Utilisez une adresse de %1 dans le «&#xa0;Tenant Profile&#xa0;».</translation>
    </message>
</context>
<context>
    <name>sw::ui::DetailsPage</name>
    <message>
        <source>Paste the CNAMEs that Zuora Support sent for &amp;Workflow</source>
        <translation>Collez les CNAME que le support de Zuora a envoyés pour &amp;Workflow</translation>
    </message>
    <message>
        <source>names and values, in any layout</source>
        <translation>noms et valeurs, dans n’importe quelle disposition</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them; they hold for Production and all sandboxes at once.</source>
        <translation>Demandez-les à Zuora Global Support&#x202f;; ils valent à la fois pour la production et pour toutes les sandbox.</translation>
    </message>
    <message>
        <source>What does Zuora show for Advanced SMTP?</source>
        <translation>Que montre Zuora pour Advanced SMTP&#x202f;?</translation>
    </message>
    <message>
        <source>Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS.</source>
        <translation>Copiez les enregistrements DKIM depuis Zuora et collez-les&#x202f;; nous en faisons des enregistrements pour votre DNS.</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>Qui achemine vos messages&#x202f;?</translation>
    </message>
    <message>
        <source>Choose who sends, and give what only its console or its administrator knows.</source>
        <translation>Choisissez qui envoie, et donnez ce que seuls sa console ou son administrateur connaissent.</translation>
    </message>
    <message>
        <source>Which address is in the tenant profile?</source>
        <translation>Quelle adresse figure dans le «&#xa0;Tenant Profile&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Zuora’s default server sends in that name. It has to be in your domain.</source>
        <translation>Le serveur par défaut de Zuora envoie en ce nom. Elle doit être dans votre domaine.</translation>
    </message>
    <message>
        <source>Does this domain receive mail?</source>
        <translation>Ce domaine reçoit-il des e-mails ?</translation>
    </message>
    <message>
        <source>It will say that no mail comes from it. Whether mail still arrives is another matter.</source>
        <translation>Il indiquera qu’aucun e-mail ne vient de lui. Savoir s’il en reçoit encore est une autre question.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DirectPublishDialog</name>
    <message>
        <source>Publish directly</source>
        <translation>Publier directement</translation>
    </message>
    <message>
        <source>With a key that may change the zone, all records are published at once, or none of them.</source>
        <translation>Avec une clé qui peut modifier la zone, tous les enregistrements sont publiés d’un coup, ou aucun.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>Name server and key</source>
        <translation>Serveur de noms et clé</translation>
    </message>
    <message>
        <source>&amp;Name server that takes updates</source>
        <translation>Serveur de &amp;noms qui accepte les mises à jour</translation>
    </message>
    <message>
        <source>The zone&apos;s primary. Hidden ones are not in the zone: ask whoever runs it.</source>
        <translation>Le serveur primaire de la zone. S’il est caché, il n’est pas dans la zone&#xa0;: demandez à qui la gère.</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>Ann&amp;uler la mise à jour…</translation>
    </message>
    <message>
        <source>Shows what it takes to undo the last update</source>
        <translation>Montre ce qu’il faudrait pour annuler la dernière mise à jour</translation>
    </message>
    <message>
        <source>Save un&amp;do file…</source>
        <translation>Enregistrer le fichier &amp;d’annulation…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Looking at the name server…</source>
        <translation>Nous regardons le serveur de noms…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Looking at what became of it…</source>
        <translation>Nous regardons ce qu’il en est…</translation>
    </message>
    <message>
        <source>Not possible like this: nothing was changed.</source>
        <translation>Impossible ainsi&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing to change: %1 has it all.</source>
        <translation>Rien à modifier&#xa0;: %1 a déjà tout.</translation>
    </message>
    <message>
        <source>This takes the last update back at %1:</source>
        <translation>Ceci annule la dernière mise à jour sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Exactly this would be changed at %1:</source>
        <translation>Voici exactement ce qui serait modifié sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Taken back: %1 shows the records as they were.</source>
        <translation>Annulé&#xa0;: %1 montre les enregistrements tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Done: %1 shows every record as planned.</source>
        <translation>Terminé&#xa0;: %1 montre chaque enregistrement comme prévu.</translation>
    </message>
    <message>
        <source>Go on to watch the world see them.</source>
        <translation>Continuez pour voir le monde les découvrir.</translation>
    </message>
    <message>
        <source>The name server says that all changes were made, but does not show them all.</source>
        <translation>Le serveur de noms dit que tous les changements ont été faits, mais ne les montre pas tous.</translation>
    </message>
    <message>
        <source>Look again in a moment.</source>
        <translation>Regardez encore dans un instant.</translation>
    </message>
    <message>
        <source>As seen just now, nothing was changed.</source>
        <translation>D’après ce que nous venons de voir, rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Take bac&amp;k %n change(s)</source>
        <translation>
            <numerusform>Annuler %n chan&amp;gement</numerusform>
            <numerusform>Annuler %n chan&amp;gements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n change(s)</source>
        <translation>
            <numerusform>&amp;Publier %n changement</numerusform>
            <numerusform>&amp;Publier %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>L&amp;ook at what would change</source>
        <translation>&amp;Regarder ce qui changerait</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>&amp;Regarder encore</translation>
    </message>
    <message>
        <source>Save undo file</source>
        <translation>Enregistrer le fichier d’annulation</translation>
    </message>
    <message>
        <source>%1 undo.json</source>
        <translation>%1 annulation.json</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“senderwright-cli publish --undo” takes the update back with it.</source>
        <translation>«&#xa0;senderwright-cli publish --undo&#xa0;» s’en sert pour annuler la mise à jour.</translation>
    </message>
    <message>
        <source>Not saved, so nothing was sent: an update that cannot be taken back is not made.</source>
        <translation>Pas enregistré, rien n’a donc été envoyé&#xa0;: une mise à jour qui ne peut pas être annulée n’est pas faite.</translation>
    </message>
    <message>
        <source>What takes it back is saved first, in %1.</source>
        <translation>Ce qui permet d’annuler la mise à jour est d’abord enregistré, dans %1.</translation>
    </message>
    <message>
        <source>Not saved: the undo file still holds the whole update, not the part made.</source>
        <translation>Pas enregistré&#xa0;: le fichier d’annulation contient encore toute la mise à jour, pas la partie faite.</translation>
    </message>
    <message>
        <source>What takes this back is saved in %1.</source>
        <translation>Ce qui permet d’annuler ceci est enregistré dans %1.</translation>
    </message>
    <message>
        <source>Only a part was done: below, what was made and what was not.</source>
        <translation>Une partie seulement a été faite&#xa0;: voici ci-dessous ce qui a été fait et ce qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>Undo once more to take back the rest.</source>
        <translation>Annulez encore une fois pour revenir aussi sur le reste.</translation>
    </message>
    <message>
        <source>Look again to go on with the rest, or undo what was made.</source>
        <translation>Regardez encore pour continuer avec le reste, ou annulez ce qui a été fait.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::DomainPage</name>
    <message>
        <source>Which address do your customers see in From?</source>
        <translation>Quelle adresse vos clients voient-ils dans «&#xa0;De&#xa0;» (From)&#x202f;?</translation>
    </message>
    <message>
        <source>Type the address that your invoices come from. We look at what its domain publishes; nothing is changed.</source>
        <translation>Saisissez l’adresse d’où viennent vos factures. Nous regardons ce que publie son domaine&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Practice: a sample domain on this computer. Nothing real is asked or touched.</source>
        <translation>Entraînement&#xa0;: un domaine d’exemple sur cet ordinateur. Rien de réel n’est interrogé ni modifié.</translation>
    </message>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adresse ou domaine</translation>
    </message>
    <message>
        <source>billing@example.com</source>
        <translation>billing@example.com</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Domain: %1 (%2)</source>
        <translation>Domaine&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>An address, a domain, or a link copied from anywhere.</source>
        <translation>Une adresse, un domaine ou un lien copié de n’importe où.</translation>
    </message>
    <message>
        <source>It has a past: an earlier provider left records behind.</source>
        <translation>Il a un passé&#xa0;: un fournisseur d’avant a laissé des enregistrements.</translation>
    </message>
    <message>
        <source>No network? Read a &amp;zone file…</source>
        <translation>Pas de réseau&#xa0;? Lire un fichier de &amp;zone…</translation>
    </message>
    <message>
        <source>A zone file or a saved plan is taken as what is published</source>
        <translation>Un fichier de zone ou un plan enregistré est pris comme ce qui est publié</translation>
    </message>
    <message>
        <source>Ask the &amp;DNS again</source>
        <translation>Interroger de nouveau le &amp;DNS</translation>
    </message>
    <message>
        <source>Read from %1: this is what counts as published.</source>
        <translation>Lu dans %1&#xa0;: c’est ce qui compte comme publié.</translation>
    </message>
    <message>
        <source>Checking later still asks the DNS.</source>
        <translation>La vérification, plus tard, interroge tout de même le DNS.</translation>
    </message>
    <message>
        <source>Read what is published</source>
        <translation>Lire ce qui est publié</translation>
    </message>
    <message>
        <source>Zone files and saved plans (*.zone *.txt *.json *.db);;All files (*)</source>
        <translation>Fichiers de zone et plans enregistrés (*.zone *.txt *.json *.db);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidencePopup</name>
    <message>
        <source>all evidence</source>
        <translation>toutes les preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>sw::ui::EvidenceView</name>
    <message>
        <source>Asked %1</source>
        <translation>Interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> via %1</translation>
    </message>
    <message>
        <source> at %1</source>
        <translation> à %1</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Personne n’a encore été interrogé.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>sw::ui::ExternalSection</name>
    <message>
        <source>&amp;Paste the DNS records that its console shows</source>
        <translation>&amp;Collez les enregistrements DNS que montre sa console</translation>
    </message>
    <message>
        <source>em1234    u1234567.wl123.sendgrid.net
Names with or without your domain, in any layout</source>
        <translation>em1234    u1234567.wl123.sendgrid.net
Noms avec ou sans votre domaine, dans n’importe quelle disposition</translation>
    </message>
    <message>
        <source>&amp;Who carries your mail?</source>
        <translation>&amp;Qui achemine vos messages&#x202f;?</translation>
    </message>
    <message>
        <source>Who carries your mail?</source>
        <translation>Qui achemine vos messages&#x202f;?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Our own mail server</source>
        <translation>Notre propre serveur de messagerie</translation>
    </message>
    <message>
        <source>Nothing to fill in: its records are the same for everyone.</source>
        <translation>Rien à remplir&#xa0;: ses enregistrements sont les mêmes pour tous.</translation>
    </message>
    <message>
        <source>We do not know yet who carries your mail.</source>
        <translation>Nous ne savons pas encore qui achemine vos messages.</translation>
    </message>
    <message>
        <source>Choose the vendor from the list, or your own server.</source>
        <translation>Choisissez le fournisseur dans la liste, ou votre propre serveur.</translation>
    </message>
</context>
<context>
    <name>sw::ui::FinishPage</name>
    <message>
        <source>Hand it over</source>
        <translation>Transmettez le résultat</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Les enregistrements</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist PDF</source>
        <translation>Liste de contrôle en PDF</translation>
    </message>
    <message>
        <source>Every record with a tick box, before and after, the steps at the DNS host, and what comes next.</source>
        <translation>Chaque enregistrement avec une case à cocher, avant et après, les étapes chez l’hébergeur DNS, et la suite.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Par&amp;courir…</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Open the PDF</source>
        <translation>&amp;Ouvrir le PDF</translation>
    </message>
    <message>
        <source>No program answered for PDF files.</source>
        <translation>Aucun programme n’a répondu pour les fichiers PDF.</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Le fichier se trouve ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>E&amp;xport checklist PDF</source>
        <translation>E&amp;xporter la liste en PDF</translation>
    </message>
    <message>
        <source>%1 DNS checklist.pdf</source>
        <translation>Liste de contrôle DNS %1.pdf</translation>
    </message>
    <message>
        <source>Export checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Il n’y a pas encore d’enregistrements.</translation>
    </message>
    <message>
        <source>Go back to “Records” first.</source>
        <translation>Revenez d’abord à «&#xa0;Enregistrements&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file name.</source>
        <translation>Il n’y a pas de nom de fichier.</translation>
    </message>
    <message>
        <source>Type where the checklist shall go.</source>
        <translation>Saisissez où la liste de contrôle doit aller.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1, %n page(s).</source>
        <translation>
            <numerusform>Enregistré&#xa0;: %1, %n page.</numerusform>
            <numerusform>Enregistré&#xa0;: %1, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the checklist, or give it to the person who runs your DNS.</source>
        <translation>Gardez la liste de contrôle, ou donnez-la à la personne qui gère votre DNS.</translation>
    </message>
    <message>
        <source>Export the checklist and give it to the person who runs your DNS.</source>
        <translation>Exportez la liste de contrôle et donnez-la à la personne qui gère votre DNS.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::HostPageDialog</name>
    <message>
        <source>At your DNS host’s own page</source>
        <translation>Sur la page de votre hébergeur DNS</translation>
    </message>
    <message>
        <source>Looking for the page…</source>
        <translation>Nous cherchons la page…</translation>
    </message>
    <message>
        <source>What the DNS host says of itself</source>
        <translation>Ce que l’hébergeur DNS dit de lui-même</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Asks for TXT at %1 in the practice world, and nothing else. Nothing is changed.</source>
        <translation>Demande TXT pour %1 dans le monde d’entraînement, et rien d’autre. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, and nothing else: by your settings only your name servers and your resolver are asked. Nothing is changed.</source>
        <translation>Demande TXT pour %1, et rien d’autre&#xa0;: selon vos réglages, seuls vos serveurs de noms et votre résolveur sont interrogés. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there. Nothing is changed.</source>
        <translation>Demande TXT pour %1, puis envoie une requête HTTPS à l’hôte qui y est nommé. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Asks for TXT at %1, then sends one HTTPS request to the host named there, and another to ask whether it knows the template of %2. Nothing is changed.</source>
        <translation>Demande TXT pour %1, puis envoie une requête HTTPS à l’hôte qui y est nommé, et une autre pour savoir s’il connaît le modèle de %2. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>L&amp;ook for the page</source>
        <translation>Che&amp;rcher la page</translation>
    </message>
    <message>
        <source>L&amp;ook again</source>
        <translation>Che&amp;rcher encore</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host’s panel by hand.</source>
        <translation>Cherchez encore, ou allez vous-même dans le panneau de l’hébergeur DNS.</translation>
    </message>
    <message>
        <source>Cancelled: nobody is asked any more.</source>
        <translation>Annulé&#xa0;: plus personne n’est interrogé.</translation>
    </message>
    <message>
        <source>The zone names %1. Nobody outside the practice world is asked.</source>
        <translation>La zone nomme %1. Personne n’est interrogé hors du monde d’entraînement.</translation>
    </message>
    <message>
        <source>The zone names %1, which was not asked: by your settings only your name servers and your resolver are asked.</source>
        <translation>La zone nomme %1, qui n’a pas été interrogé&#xa0;: selon vos réglages, seuls vos serveurs de noms et votre résolveur le sont.</translation>
    </message>
    <message>
        <source>Change that in the settings, or go to the DNS host’s panel by hand.</source>
        <translation>Changez cela dans les réglages, ou allez vous-même dans le panneau de l’hébergeur DNS.</translation>
    </message>
    <message>
        <source>Your DNS host does not take part in Domain Connect for this zone.</source>
        <translation>Votre hébergeur DNS ne participe pas à Domain Connect pour cette zone.</translation>
    </message>
    <message>
        <source>What %1 sent as its settings cannot be understood.</source>
        <translation>Ce que %1 a envoyé comme paramètres est incompréhensible.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 instead of its settings.</source>
        <translation>%1 a répondu par le code HTTP %2 au lieu de ses paramètres.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is: its certificate is not valid for this name.</source>
        <translation>%1 n’a pas prouvé son identité&#xa0;: son certificat n’est pas valable pour ce nom.</translation>
    </message>
    <message>
        <source>%1 sent far more than its settings can be.</source>
        <translation>%1 a envoyé bien plus que ce que peuvent être ses paramètres.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>Hébergeur DNS</translation>
    </message>
    <message>
        <source>Your DNS host takes part, but does not say where its page is.</source>
        <translation>Votre hébergeur DNS participe, mais n’indique pas où se trouve sa page.</translation>
    </message>
    <message>
        <source>Go to its panel by hand.</source>
        <translation>Allez vous-même dans son panneau.</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>S’ouvre sur</translation>
    </message>
    <message>
        <source>Your DNS host says where the page for this zone is.</source>
        <translation>Votre hébergeur DNS indique où se trouve la page de cette zone.</translation>
    </message>
    <message>
        <source>Copy the records into it by hand.</source>
        <translation>Recopiez-y les enregistrements.</translation>
    </message>
    <message>
        <source>It does not say which templates it knows: copy the records into it by hand.</source>
        <translation>Il n’indique pas quels modèles il connaît&#xa0;: recopiez-y les enregistrements.</translation>
    </message>
    <message>
        <source>It did not say whether it knows the template of %1: copy the records into it by hand.</source>
        <translation>Il n’a pas indiqué s’il connaît le modèle de %1&#xa0;: recopiez-y les enregistrements.</translation>
    </message>
    <message>
        <source>It does not know the template of %1: copy the records into it by hand.</source>
        <translation>Il ne connaît pas le modèle de %1&#xa0;: recopiez-y les enregistrements.</translation>
    </message>
    <message>
        <source>It knows the template of %1: the vendor’s own console can publish the records there.</source>
        <translation>Il connaît le modèle de %1&#xa0;: la console du fournisseur peut y publier les enregistrements.</translation>
    </message>
    <message>
        <source>No browser answered.</source>
        <translation>Aucun navigateur n’a répondu.</translation>
    </message>
    <message>
        <source>The address is on the clipboard now: paste it into a browser.</source>
        <translation>L’adresse est maintenant dans le presse-papiers&#xa0;: collez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>DNS hosts that take part in Domain Connect say in this way where the page for a zone is.</source>
        <translation>Les hébergeurs DNS qui participent à Domain Connect indiquent ainsi où se trouve la page d’une zone.</translation>
    </message>
    <message>
        <source>Copy the records into its panel by hand: the table has them in the form that it wants.</source>
        <translation>Recopiez les enregistrements dans son panneau&#xa0;: le tableau les donne sous la forme qu’il attend.</translation>
    </message>
</context>
<context>
    <name>sw::ui::LessonCard</name>
    <message>
        <source>Try another &amp;mistake</source>
        <translation>Essayer une autre e&amp;rreur</translation>
    </message>
    <message>
        <source>Find a mistake before you meet a real one.</source>
        <translation>Trouvez une erreur avant d’en rencontrer une vraie.</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; this page finds out which and why.</source>
        <translation>Un enregistrement est volontairement mal publié&#xa0;; cette page découvre lequel et pourquoi.</translation>
    </message>
    <message>
        <source>Try a &amp;mistake</source>
        <translation>Essayer une e&amp;rreur</translation>
    </message>
    <message>
        <source>One record is wrong now, on purpose.</source>
        <translation>Un enregistrement est maintenant faux, volontairement.</translation>
    </message>
    <message>
        <source>Your name servers are being asked; watch which row is unlike the others.</source>
        <translation>Vos serveurs de noms sont interrogés&#xa0;; regardez quelle ligne diffère des autres.</translation>
    </message>
    <message>
        <source>Publish it &amp;right</source>
        <translation>Publier &amp;correctement</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>%1: a mistake, such as: The domain stands twice in the name</comment>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read below how to mend it, then publish it right.</source>
        <translation>Lisez ci-dessous comment réparer, puis publiez correctement.</translation>
    </message>
    <message>
        <source>Published right.</source>
        <translation>Publié correctement.</translation>
    </message>
    <message>
        <source>Your name servers are being asked again.</source>
        <translation>Vos serveurs de noms sont de nouveau interrogés.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Réparé.</translation>
    </message>
    <message>
        <source>You found and mended every mistake.</source>
        <translation>Vous avez trouvé et réparé toutes les erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mistake(s) found and mended</source>
        <translation>
            <numerusform>%1 erreur sur %n trouvée et réparée</numerusform>
            <numerusform>Erreurs trouvées et réparées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice clock: a minute passes in a second</source>
        <translation>Horloge d’entraînement&#xa0;: une minute passe en une seconde</translation>
    </message>
    <message numerus="yes">
        <source>Practice clock: %n times as fast</source>
        <translation>
            <numerusform>Horloge d’entraînement&#xa0;: %n fois plus rapide</numerusform>
            <numerusform>Horloge d’entraînement&#xa0;: %n fois plus rapide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ui::MessageDrop</name>
    <message>
        <source>&amp;Open a message…</source>
        <translation>&amp;Ouvrir un message…</translation>
    </message>
    <message>
        <source>&amp;Use the sample message</source>
        <translation>&amp;Utiliser le message d’exemple</translation>
    </message>
    <message>
        <source>The &amp;received message</source>
        <translation>Le message &amp;reçu</translation>
    </message>
    <message>
        <source>Source of the received message</source>
        <translation>Source du message reçu</translation>
    </message>
    <message>
        <source>Drop the saved message (.eml) here, or paste its source.
In most mail programs: open the message, then “Show original” or “View source”.</source>
        <translation>Déposez ici le message enregistré (.eml), ou collez sa source.
Dans la plupart des logiciels de messagerie&#xa0;: ouvrez le message, puis «&#xa0;Afficher l’original&#xa0;» ou «&#xa0;Afficher la source&#xa0;».</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Open a received message</source>
        <translation>Ouvrir un message reçu</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt);;All files (*)</source>
        <translation>Messages (*.eml *.msg *.txt);;Tous les fichiers (*)</translation>
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
        <translation>Publier avec une &amp;erreur</translation>
    </message>
    <message>
        <source>A lesson: one record is published wrongly on purpose, and you find out which and why</source>
        <translation>Une leçon&#xa0;: un enregistrement est volontairement mal publié, et vous découvrez lequel et pourquoi</translation>
    </message>
    <message>
        <source>One record is published wrongly on purpose; the next page finds out which and why.</source>
        <translation>Un enregistrement est volontairement mal publié&#xa0;; la page suivante découvre lequel et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Surprise me</source>
        <translation>&amp;Surprenez-moi</translation>
    </message>
</context>
<context>
    <name>sw::ui::NoMailSection</name>
    <message>
        <source>&amp;Leave that as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Published MX records stay. Where there are none, a null MX says that no mail is accepted.</source>
        <translation>Les enregistrements MX publiés restent. S’il n’y en a pas, un MX nul indique qu’aucun e-mail n’est accepté.</translation>
    </message>
    <message>
        <source>&amp;Yes, it receives mail</source>
        <translation>&amp;Oui, il reçoit des e-mails</translation>
    </message>
    <message>
        <source>MX records are left alone.</source>
        <translation>Les enregistrements MX ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>&amp;No, it receives none</source>
        <translation>&amp;Non, il n’en reçoit aucun</translation>
    </message>
    <message>
        <source>A null MX takes the place of whatever MX is published: mail to this domain is refused.</source>
        <translation>Un MX nul remplace tout MX publié : les e-mails adressés à ce domaine sont refusés.</translation>
    </message>
</context>
<context>
    <name>sw::ui::OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation>Monter dans %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation>Descendre dans %1</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>C’est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::OwnServerSection</name>
    <message>
        <source>The servers that &amp;receive our mail send it too (MX)</source>
        <translation>Les serveurs qui &amp;reçoivent nos messages les envoient aussi (MX)</translation>
    </message>
    <message>
        <source>&amp;Addresses or names of the servers that send</source>
        <translation>&amp;Adresses ou noms des serveurs qui envoient</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse IP ni un nom d’hôte.</translation>
    </message>
    <message>
        <source>Separate several with commas.</source>
        <translation>S’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Signing key (DKIM)</source>
        <translation>Clé de signature (DKIM)</translation>
    </message>
    <message>
        <source>&amp;Make a new key here</source>
        <translation>Créer une &amp;nouvelle clé ici</translation>
    </message>
    <message>
        <source>We &amp;have a key: paste its public half</source>
        <translation>Nous a&amp;vons une clé&#xa0;: collez sa partie publique</translation>
    </message>
    <message>
        <source>The server does n&amp;ot sign</source>
        <translation>Le serveur ne si&amp;gne pas</translation>
    </message>
    <message>
        <source>Se&amp;lector</source>
        <translation>Sélec&amp;teur</translation>
    </message>
    <message>
        <source>A short name for the key; the server signs with the same one.</source>
        <translation>Un nom court pour la clé&#x202f;; le serveur signe avec le même.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Ma&amp;ke the key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
    <message>
        <source>Save the private key &amp;in</source>
        <translation>&amp;Enregistrer la clé privée dans</translation>
    </message>
    <message>
        <source>Only you can read the file. It is shown nowhere and sent nowhere; carry it to the mail server yourself.</source>
        <translation>Vous êtes la seule personne à pouvoir lire le fichier. Il n’est montré ni envoyé nulle part&#x202f;; portez-le vous-même au serveur de messagerie.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Création d’une clé…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>The key is made. Its public half goes into the records.</source>
        <translation>La clé est créée. Sa partie publique va dans les enregistrements.</translation>
    </message>
    <message>
        <source>Understood: a public key. It goes into the records.</source>
        <translation>Compris&#xa0;: une clé publique. Elle va dans les enregistrements.</translation>
    </message>
    <message>
        <source>Where to save the private key</source>
        <translation>Où enregistrer la clé privée</translation>
    </message>
    <message>
        <source>The key needs a selector first.</source>
        <translation>La clé a d’abord besoin d’un sélecteur.</translation>
    </message>
    <message>
        <source>Letters and digits, for example billing1.</source>
        <translation>Des lettres et des chiffres, par exemple billing1.</translation>
    </message>
    <message>
        <source>The private key is in %1.</source>
        <translation>La clé privée se trouve dans %1.</translation>
    </message>
    <message>
        <source>Its public half goes into the records.</source>
        <translation>Sa partie publique va dans les enregistrements.</translation>
    </message>
    <message>
        <source>Stopped. No key was written.</source>
        <translation>Arrêté. Aucune clé n’a été écrite.</translation>
    </message>
    <message>
        <source>Nobody would be allowed to send.</source>
        <translation>Personne ne serait autorisé à envoyer.</translation>
    </message>
    <message>
        <source>Give the address or the name of the server that sends, or tick the line below.</source>
        <translation>Donnez l’adresse ou le nom du serveur qui envoie, ou cochez la ligne ci-dessous.</translation>
    </message>
    <message>
        <source>The key has not been made yet.</source>
        <translation>La clé n’a pas encore été créée.</translation>
    </message>
    <message>
        <source>Press “Make the key”, or choose another line.</source>
        <translation>Appuyez sur «&#xa0;Créer la clé&#xa0;», ou choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>The key needs a selector.</source>
        <translation>La clé a besoin d’un sélecteur.</translation>
    </message>
    <message>
        <source>There is no public key yet.</source>
        <translation>Il n’y a pas encore de clé publique.</translation>
    </message>
    <message>
        <source>Paste it here, or choose another line.</source>
        <translation>Collez-la ici, ou choisissez une autre ligne.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PasteBox</name>
    <message>
        <source>&amp;Use the sample paste</source>
        <translation>&amp;Utiliser l’exemple à coller</translation>
    </message>
    <message>
        <source>Understood: %1 %2 %3</source>
        <translation>Compris&#xa0;: %1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2: not needed here</source>
        <translation>%1 %2&#xa0;: pas nécessaire ici</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside:</source>
        <translation>Laissés de côté&#xa0;:</translation>
    </message>
    <message>
        <source>%1 of %2 records understood.</source>
        <translation>Enregistrements compris&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Paste the others too, below what is there.</source>
        <translation>Collez aussi les autres, sous ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 records understood, %2 expected.</source>
        <translation>Enregistrements compris&#xa0;: %1, attendus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take out those that belong to something else.</source>
        <translation>Retirez ceux qui concernent autre chose.</translation>
    </message>
    <message>
        <source>Nothing has been pasted yet.</source>
        <translation>Rien n’a encore été collé.</translation>
    </message>
    <message>
        <source>Copy what the console shows, names and values, and paste it here.</source>
        <translation>Copiez ce que montre la console, noms et valeurs, et collez-le ici.</translation>
    </message>
    <message>
        <source>There is no record in this text that we can use.</source>
        <translation>Il n’y a dans ce texte aucun enregistrement que nous puissions utiliser.</translation>
    </message>
    <message>
        <source>Copy the names and values once more, as the console shows them.</source>
        <translation>Copiez encore une fois les noms et les valeurs, comme les montre la console.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyLadderCard</name>
    <message>
        <source>Is it time for the next step?</source>
        <translation>Est-il temps de passer à l’étape suivante&#x202f;?</translation>
    </message>
    <message>
        <source>Tick what you know to be so. Nobody can see these things from outside.</source>
        <translation>Cochez ce que vous savez être vrai. Personne ne peut le voir de l’extérieur.</translation>
    </message>
    <message>
        <source>The policy of &amp;today has stood for 30 days or longer</source>
        <translation>La politique ac&amp;tuelle est en place depuis 30 jours ou plus</translation>
    </message>
    <message>
        <source>Somebody r&amp;eads the reports</source>
        <translation>Quelqu’un &amp;lit les rapports</translation>
    </message>
    <message>
        <source>The reports show that every service that &amp;sends for us passes</source>
        <translation>Les rapports montrent que tous les services qui &amp;envoient pour nous réussissent</translation>
    </message>
    <message>
        <source>All of them sign with D&amp;KIM</source>
        <translation>Tous signent avec D&amp;KIM</translation>
    </message>
    <message>
        <source>&amp;Our people do not write to mailing lists from this domain</source>
        <translation>N&amp;os collaborateurs n’écrivent pas à des listes de diffusion depuis ce domaine</translation>
    </message>
    <message>
        <source>Yes. The next step is “%1”.</source>
        <translation>Oui. L’étape suivante est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not yet: stay with “%1”.</source>
        <translation>Pas encore&#xa0;: restez à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyPage</name>
    <message>
        <source>What shall receivers do with fakes?</source>
        <translation>Que faire des faux messages&#x202f;?</translation>
    </message>
    <message>
        <source>What the report mailbox&apos;s domain must publish</source>
        <translation>Ce que doit publier le domaine de la boîte des rapports</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Dans le DNS</translation>
    </message>
    <message>
        <source>Reports and subdomains</source>
        <translation>Rapports et sous-domaines</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapports à</translation>
    </message>
    <message>
        <source>dmarc@example.com (may stay empty)</source>
        <translation>dmarc@example.com (peut rester vide)</translation>
    </message>
    <message>
        <source>Subdomains</source>
        <translation>Sous-domaines</translation>
    </message>
    <message>
        <source>As published, else as the domain itself</source>
        <translation>Comme publié, sinon comme le domaine lui-même</translation>
    </message>
    <message>
        <source>%1 (sp=%2)</source>
        <translation>%1 (sp=%2)</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Rapports à</translation>
    </message>
    <message>
        <source>Receivers send a summary here every day: who sends in your name, and what passes. Without it nobody can tell when the next step is safe.</source>
        <translation>Les serveurs destinataires y envoient chaque jour un résumé&#xa0;: qui envoie en votre nom, et ce qui réussit. Sans lui, personne ne peut dire quand l’étape suivante est sûre.</translation>
    </message>
    <message>
        <source>Subdoma&amp;ins</source>
        <translation>Sous-doma&amp;ines</translation>
    </message>
    <message>
        <source>Right for now</source>
        <translation>Adapté pour l’instant</translation>
    </message>
    <message>
        <source>Published now: %1.</source>
        <translation>Publié actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is kept unless you choose otherwise; all its other parts stay.</source>
        <translation>Elle est gardée sauf si vous choisissez autre chose&#x202f;; toutes ses autres parties restent.</translation>
    </message>
    <message>
        <source>Nothing is published yet.</source>
        <translation>Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>Begin with watching: nothing is turned away, and reports show who sends in your name.</source>
        <translation>Commencez par observer&#xa0;: rien n’est refusé, et des rapports montrent qui envoie en votre nom.</translation>
    </message>
    <message>
        <source>We could not ask whether a policy is published.</source>
        <translation>Nous n’avons pas pu demander si une politique est publiée.</translation>
    </message>
    <message>
        <source>What you choose here is merged with it as soon as it answers, on the next page.</source>
        <translation>Ce que vous choisissez ici y sera fusionné dès qu’une réponse arrive, à la page suivante.</translation>
    </message>
    <message>
        <source>That is further than the evidence goes.</source>
        <translation>C’est aller plus loin que ne le permettent les preuves.</translation>
    </message>
    <message>
        <source>Mail of services that do not pass yet, invoices among it, would be lost. “%1” is right for now.</source>
        <translation>Les messages de services qui ne réussissent pas encore, factures comprises, seraient perdus. «&#xa0;%1&#xa0;» convient pour l’instant.</translation>
    </message>
    <message>
        <source>%1 is in another organisation.</source>
        <translation>%1 se trouve dans une autre organisation.</translation>
    </message>
    <message>
        <source>Reports arrive there only when its own DNS holds this TXT record. A report service has it already.</source>
        <translation>Les rapports n’y arrivent que si son propre DNS contient cet enregistrement TXT. Un service de rapports l’a déjà.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>“%1” is not an address that reports can be sent to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à laquelle on peut envoyer des rapports.</translation>
    </message>
    <message>
        <source>Type a mailbox such as dmarc@example.com; separate several with commas.</source>
        <translation>Saisissez une boîte e-mail telle que dmarc@example.com&#x202f;; s’il y en a plusieurs, séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Inherited: the record of %1 holds here, with the policy p=%2.</source>
        <translation>Hérité&#xa0;: l’enregistrement de %1 vaut ici, avec la politique p=%2.</translation>
    </message>
    <message>
        <source>It is kept; a record of its own is planned only for a stricter policy or other report addresses.</source>
        <translation>Il est gardé&#x202f;; un enregistrement propre n’est prévu que pour une politique plus stricte ou d’autres adresses de rapport.</translation>
    </message>
    <message>
        <source>%1 keeps this record, at %2.</source>
        <translation>%1 tient cet enregistrement, à %2.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made in the console of %1: %2.</source>
        <translation>Le plan n’y touche pas. Les modifications se font dans la console de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This record is kept elsewhere, at %1.</source>
        <translation>Cet enregistrement est tenu ailleurs, à %1.</translation>
    </message>
    <message>
        <source>The plan leaves it alone. Changes are made by whoever keeps that name.</source>
        <translation>Le plan n’y touche pas. Les modifications sont faites par qui tient ce nom.</translation>
    </message>
    <message>
        <source>No policy is published behind this record.</source>
        <translation>Aucune politique n’est publiée derrière cet enregistrement.</translation>
    </message>
    <message>
        <source>Its name points to where no DMARC record was found. Check that first, where it is kept.</source>
        <translation>Son nom mène là où aucun enregistrement DMARC n’a été trouvé. Vérifiez d’abord cela là où il est géré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PolicyRecordCard</name>
    <message>
        <source>The record this makes</source>
        <translation>L’enregistrement que cela donne</translation>
    </message>
</context>
<context>
    <name>sw::ui::ProvePage</name>
    <message>
        <source>Prove it with a real message</source>
        <translation>Prouvez-le avec un vrai message</translation>
    </message>
    <message>
        <source>Checking the message…</source>
        <translation>Vérification du message…</translation>
    </message>
    <message>
        <source>Cancelled: the message was not checked.</source>
        <translation>Annulé&#xa0;: le message n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Change or open it once more to try again.</source>
        <translation>Modifiez-le ou ouvrez-le encore une fois pour réessayer.</translation>
    </message>
    <message>
        <source>This is practice: use the sample message, as if it had just arrived.</source>
        <translation>C’est un entraînement&#xa0;: utilisez le message d’exemple, comme s’il venait d’arriver.</translation>
    </message>
    <message>
        <source>Let Zuora send an invoice to your own mailbox, then bring the message that arrives here.</source>
        <translation>Faites envoyer par Zuora une facture à votre propre boîte e-mail, puis apportez ici le message reçu.</translation>
    </message>
    <message>
        <source>It stays on this computer; only the DNS is asked.</source>
        <translation>Il reste sur cet ordinateur&#x202f;; seul le DNS est interrogé.</translation>
    </message>
    <message>
        <source>The verdict</source>
        <translation>Le verdict</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>As a receiver would write it (Authentication-Results)</source>
        <translation>Comme l’écrirait un serveur destinataire (Authentication-Results)</translation>
    </message>
    <message>
        <source>Authentication-Results</source>
        <translation>Authentication-Results</translation>
    </message>
    <message>
        <source>This domain sends no mail, so there is no message to prove it with.</source>
        <translation>Ce domaine n’envoie aucun e-mail : il n’y a donc aucun message pour le prouver.</translation>
    </message>
</context>
<context>
    <name>sw::ui::PublishButton</name>
    <message>
        <source>Publish d&amp;irectly</source>
        <translation>Publier d&amp;irectement</translation>
    </message>
    <message>
        <source>For those who may change the zone from here</source>
        <translation>Pour ceux qui peuvent modifier la zone d’ici</translation>
    </message>
    <message>
        <source>With a &amp;key for updates…</source>
        <translation>Avec une &amp;clé de mise à jour…</translation>
    </message>
    <message>
        <source>At your DNS &amp;host’s own page…</source>
        <translation>Sur la page de votre &amp;hébergeur DNS…</translation>
    </message>
</context>
<context>
    <name>sw::ui::RailItem</name>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2, you are here</source>
        <translation>Étape %1, %2, vous êtes ici</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Étape %1, %2, terminée</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordDetails</name>
    <message>
        <source>About the chosen record</source>
        <translation>À propos de l’enregistrement choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looks up</source>
        <translation>Fait chercher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The value in strings of at most 255 characters</source>
        <translation>La valeur en chaînes de 255 caractères au plus</translation>
    </message>
    <message>
        <source>In strings</source>
        <translation>En chaînes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Switch the proxy off for this record (DNS only): a proxied CNAME does not count.</source>
        <translation>Désactivez le proxy pour cet enregistrement («&#xa0;DNS only&#xa0;»)&#xa0;: un CNAME derrière un proxy ne compte pas.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordRow</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>%1: %2 %3, name %4, value %5</source>
        <translation>%1&#xa0;: %2 %3, nom %4, valeur %5</translation>
    </message>
    <message>
        <source>name of %1</source>
        <translation>le nom de %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>la valeur de %1</translation>
    </message>
    <message>
        <source>Publish %1 for me</source>
        <translation>Publier %1 pour moi</translation>
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
        <translation>À propos de l’enregistrement choisi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Seen at %1</source>
        <translation>Vu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Preuv&amp;es</translation>
    </message>
    <message>
        <source>Who was asked, over what, when, and what came back</source>
        <translation>Qui a été interrogé, par quelle voie, quand, et ce qui est revenu</translation>
    </message>
    <message>
        <source>To be gone</source>
        <translation>À supprimer</translation>
    </message>
</context>
<context>
    <name>sw::ui::RecordTable</name>
    <message>
        <source>Records to publish</source>
        <translation>Enregistrements à publier</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Publiez ces enregistrements</translation>
    </message>
    <message>
        <source>Looking at what is published now…</source>
        <translation>Nous regardons ce qui est publié en ce moment…</translation>
    </message>
    <message>
        <source>&amp;DNS host</source>
        <translation>&amp;Hébergeur DNS</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>tous les enregistrements</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Send to…</source>
        <translation>Env&amp;oyer à…</translation>
    </message>
    <message>
        <source>A ready message for the person who runs your DNS</source>
        <translation>Un message tout prêt pour la personne qui gère votre DNS</translation>
    </message>
    <message>
        <source>Write an &amp;email</source>
        <translation>Écrire un e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>le message</translation>
    </message>
    <message>
        <source>&amp;Publish for me</source>
        <translation>Pu&amp;blier pour moi</translation>
    </message>
    <message>
        <source>Stands in for the panel of a DNS host: only in practice mode</source>
        <translation>Remplace le panneau d’un hébergeur DNS&#xa0;: seulement en mode entraînement</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Un autre hébergeur</translation>
    </message>
    <message>
        <source>Without the domain</source>
        <translation>Sans le domaine</translation>
    </message>
    <message>
        <source>As %1 wants them</source>
        <translation>Comme les veut %1</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>In full, with a dot</source>
        <translation>En entier, avec un point</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Quoted strings</source>
        <translation>Chaînes entre guillemets</translation>
    </message>
    <message>
        <source>Zone file line</source>
        <translation>Ligne de fichier de zone</translation>
    </message>
    <message>
        <source>I’ve p&amp;ublished them</source>
        <translation>Je les ai p&amp;ubliés</translation>
    </message>
    <message>
        <source>The records are still being worked out.</source>
        <translation>Les enregistrements sont encore en préparation.</translation>
    </message>
    <message>
        <source>Wait a moment, or cancel and go back.</source>
        <translation>Attendez un instant, ou annulez et revenez en arrière.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Il n’y a pas encore d’enregistrements.</translation>
    </message>
    <message>
        <source>Go back and forward once more to work them out.</source>
        <translation>Revenez en arrière puis avancez encore une fois pour les préparer.</translation>
    </message>
    <message>
        <source>Cancelled: what is published was not looked at.</source>
        <translation>Annulé&#xa0;: nous n’avons pas regardé ce qui est publié.</translation>
    </message>
    <message>
        <source>Go back and forward once more to try again.</source>
        <translation>Revenez en arrière puis avancez encore une fois pour réessayer.</translation>
    </message>
    <message>
        <source>First we look at what is published now, so that nothing is lost.</source>
        <translation>Nous regardons d’abord ce qui est publié, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>your DNS host</source>
        <translation>votre hébergeur DNS</translation>
    </message>
    <message>
        <source>Everything is published already.</source>
        <translation>Tout est déjà publié.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 chez %2.</translation>
    </message>
    <message>
        <source>This is practice: “Publish for me” stands in for the DNS host&apos;s panel.</source>
        <translation>C’est un entraînement&#xa0;: «&#xa0;Publier pour moi&#xa0;» remplace le panneau de l’hébergeur DNS.</translation>
    </message>
    <message>
        <source>Copy each name and value, or hand the list to the person who runs your DNS.</source>
        <translation>Copiez chaque nom et chaque valeur, ou donnez la liste à la personne qui gère votre DNS.</translation>
    </message>
    <message numerus="yes">
        <source>Published %n record(s) in the practice world.</source>
        <translation>
            <numerusform>%n enregistrement publié dans le monde d’entraînement.</numerusform>
            <numerusform>%n enregistrements publiés dans le monde d’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to watch them arrive.</source>
        <translation>Continuez pour les regarder arriver.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter les enregistrements</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mail program answered.</source>
        <translation>Aucun logiciel de messagerie n’a répondu.</translation>
    </message>
    <message>
        <source>The message is too long for a mail link.</source>
        <translation>Le message est trop long pour un lien d’e-mail.</translation>
    </message>
    <message>
        <source>It is on the clipboard now: paste it into a new mail.</source>
        <translation>Il est maintenant dans le presse-papiers&#xa0;: collez-le dans un nouvel e-mail.</translation>
    </message>
    <message>
        <source>Published, with one mistake on purpose.</source>
        <translation>Publié, avec une erreur volontaire.</translation>
    </message>
    <message>
        <source>Go on: the next page finds out what it is.</source>
        <translation>Continuez&#xa0;: la page suivante découvre laquelle.</translation>
    </message>
    <message>
        <source>Write to Zuora or the &amp;vendor</source>
        <translation>Écrire à Zuora ou au &amp;fournisseur</translation>
    </message>
    <message>
        <source>Copy the message to &amp;them</source>
        <translation>Copier le message qui leur est &amp;destiné</translation>
    </message>
    <message>
        <source>There is nothing to change in your DNS, but elsewhere: see below.</source>
        <translation>Rien n’est à changer dans votre DNS, mais ailleurs&#xa0;: voir ci-dessous.</translation>
    </message>
    <message>
        <source>What is marked “Check first” could not be read. Do not publish it before you have seen what is there: a second SPF or DMARC record breaks both.</source>
        <translation>Ce qui est marqué «&#xa0;Vérifier d’abord&#xa0;» n’a pas pu être lu. Ne le publiez pas avant d’avoir vu ce qui s’y trouve&#xa0;: un second enregistrement SPF ou DMARC casse les deux.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::RoutePage</name>
    <message>
        <source>&amp;Help me choose</source>
        <translation>&amp;Aidez-moi à choisir</translation>
    </message>
    <message>
        <source>How will Zuora send your email?</source>
        <translation>Comment Zuora enverra-t-il vos e-mails&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one. You can change it later; nothing is published yet.</source>
        <translation>Faites un choix. Vous pourrez le changer plus tard&#x202f;; rien n’est encore publié.</translation>
    </message>
    <message>
        <source>You publish</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>DMARC by</source>
        <translation>DMARC par</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Advanced SMTP</source>
        <translation>Advanced SMTP</translation>
    </message>
    <message>
        <source>Amazon SES, built into Zuora. No server, no contract.</source>
        <translation>Amazon SES, intégré à Zuora. Ni serveur ni contrat.</translation>
    </message>
    <message>
        <source>3 CNAME, 1 TXT</source>
        <translation>3 CNAME, 1 TXT</translation>
    </message>
    <message>
        <source>DKIM of your domain</source>
        <translation>DKIM de votre domaine</translation>
    </message>
    <message>
        <source>Zuora’s DKIM list</source>
        <translation>liste DKIM de Zuora</translation>
    </message>
    <message>
        <source>10 min, up to 72 h</source>
        <translation>10&#xa0;min, jusqu’à 72&#xa0;h</translation>
    </message>
    <message>
        <source>External SMTP</source>
        <translation>External SMTP</translation>
    </message>
    <message>
        <source>Your own server, or a vendor such as SendGrid.</source>
        <translation>Votre propre serveur, ou un fournisseur tel que SendGrid.</translation>
    </message>
    <message>
        <source>what it asks for</source>
        <translation>ce qu’il demande</translation>
    </message>
    <message>
        <source>DKIM or SPF</source>
        <translation>DKIM ou SPF</translation>
    </message>
    <message>
        <source>server and login</source>
        <translation>serveur et identifiants</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Serveur par défaut</translation>
    </message>
    <message>
        <source>Zuora’s own mail server, as it comes.</source>
        <translation>Le serveur de messagerie de Zuora, tel quel.</translation>
    </message>
    <message>
        <source>1 TXT</source>
        <translation>1 TXT</translation>
    </message>
    <message>
        <source>SPF only, no DKIM</source>
        <translation>SPF seul, sans DKIM</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>We also send email from &amp;Workflow</source>
        <translation>Nous envoyons aussi des e-mails depuis &amp;Workflow</translation>
    </message>
    <message>
        <source>Workflow always uses Amazon SES. It adds its own three CNAMEs, which Zuora Support gives you.</source>
        <translation>Workflow utilise toujours Amazon SES. Il ajoute ses trois propres CNAME, que vous donne le support de Zuora.</translation>
    </message>
    <message>
        <source>Do you have a mail server or a mail vendor that invoices should go through?</source>
        <translation>Avez-vous un serveur de messagerie ou un fournisseur d’e-mail par lequel les factures doivent passer&#x202f;?</translation>
    </message>
    <message>
        <source>Does an active Zuora user have a work address in this domain?</source>
        <translation>Un utilisateur actif de Zuora a-t-il une adresse professionnelle dans ce domaine&#x202f;?</translation>
    </message>
    <message>
        <source>Do customers, or your own rules, ask for signed mail (DKIM)?</source>
        <translation>Des clients, ou vos propres règles, demandent-ils des messages signés (DKIM)&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Suits you best</source>
        <translation>Le plus adapté</translation>
    </message>
    <message>
        <source>No mail at all</source>
        <translation>Aucun e-mail</translation>
    </message>
    <message>
        <source>This domain sends no mail, and nobody else may in its name.</source>
        <translation>Ce domaine n’envoie aucun e-mail, et personne d’autre ne le peut en son nom.</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Configurations enregistrées</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Consulter %1</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Undo: bring back %1</source>
        <translation>Annuler&#xa0;: rétablir %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est rétabli.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SettingsDialog</name>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Exploité par %1</translation>
    </message>
    <message>
        <source>leaves out what it finds harmful</source>
        <translation>écarte ce qu’il juge nuisible</translation>
    </message>
    <message>
        <source>filtered as its country wants</source>
        <translation>filtré comme le veut son pays</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change takes effect at once and is kept.</source>
        <translation>Chaque changement prend effet aussitôt et est conservé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>Size of the text, in percent</source>
        <translation>Taille du texte, en pour cent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Whom we ask</source>
        <translation>Qui nous interrogeons</translation>
    </message>
    <message>
        <source>Only &amp;my name servers and my resolver</source>
        <translation>Seulement &amp;mes serveurs de noms et mon résolveur</translation>
    </message>
    <message>
        <source>Nothing else is sent to anybody, except the update when you publish directly: no statistics, no search for new versions, no account. Private keys and messages never leave this computer.</source>
        <translation>Rien d’autre n’est envoyé à personne, sauf la mise à jour quand vous publiez directement&#xa0;: pas de statistiques, pas de recherche de nouvelles versions, pas de compte. Les clés privées et les messages ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>My resolvers</source>
        <translation>Mes résolveurs</translation>
    </message>
    <message>
        <source>They answer first; the next one is asked when one keeps silent. An empty list means those of this computer.</source>
        <translation>Ils répondent en premier&#x202f;; si l’un reste muet, le suivant est interrogé. Une liste vide signifie ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>The world</source>
        <translation>Le monde</translation>
    </message>
    <message>
        <source>Public resolvers that show how far a record has spread. Those with a tick are asked, in this order.</source>
        <translation>Des résolveurs publics qui montrent jusqu’où un enregistrement s’est propagé. Ceux qui sont cochés sont interrogés, dans cet ordre.</translation>
    </message>
    <message>
        <source>Find a place or a name</source>
        <translation>Chercher un lieu ou un nom</translation>
    </message>
    <message>
        <source>Address of another one</source>
        <translation>Adresse d’un autre</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>&amp;Back to the suggested ones</source>
        <translation>Re&amp;venir à la liste proposée</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A made-up company with a messy zone, on this computer only. Try everything there first.</source>
        <translation>Une entreprise inventée avec une zone en désordre, sur cet ordinateur seulement. Essayez d’abord tout là-bas.</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>S’&amp;entraîner avec un domaine d’exemple</translation>
    </message>
    <message>
        <source>Your domain’s own name servers are asked for its records, and nobody else can tell better.</source>
        <translation>Les serveurs de noms de votre domaine sont interrogés sur ses enregistrements&#x202f;; personne ne le sait mieux.</translation>
    </message>
    <message>
        <source>Your resolver (%1) is asked for the same names, and for the names those point to.</source>
        <translation>Votre résolveur (%1) est interrogé sur les mêmes noms, et sur les noms vers lesquels ils pointent.</translation>
    </message>
    <message>
        <source>Public resolvers (%1) are asked for the records that you publish, once your name servers have them. They learn those names and your address.</source>
        <translation>Des résolveurs publics (%1) sont interrogés sur les enregistrements que vous publiez, dès que vos serveurs de noms les ont. Ils apprennent ces noms et votre adresse.</translation>
    </message>
    <message>
        <source>Public resolvers are not asked.</source>
        <translation>Les résolveurs publics ne sont pas interrogés.</translation>
    </message>
    <message>
        <source>When you look for your DNS host’s own page, the host that your zone names is asked too. It learns your domain and your address.</source>
        <translation>Quand vous cherchez la page de votre hébergeur DNS, l’hôte que nomme votre zone est aussi interrogé. Il apprend votre domaine et votre adresse.</translation>
    </message>
    <message>
        <source>The host that your zone names for your DNS host’s own page is not asked.</source>
        <translation>L’hôte que nomme votre zone pour la page de votre hébergeur DNS n’est pas interrogé.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Pas enregistré.</translation>
    </message>
</context>
<context>
    <name>sw::ui::SmtpTable</name>
    <message>
        <source>Type this into Zuora’s External SMTP dialog</source>
        <translation>Saisissez ceci dans la fenêtre «&#xa0;External SMTP&#xa0;» de Zuora</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Chi&amp;ffrement</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>STARTTLS, port %1</source>
        <translation>STARTTLS, port %1</translation>
    </message>
    <message>
        <source>TLS from the start, port %1</source>
        <translation>TLS dès le début, port %1</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>laisser vide</translation>
    </message>
    <message>
        <source>SMTP Server Name</source>
        <translation>SMTP Server Name</translation>
    </message>
    <message>
        <source>the name of your server</source>
        <translation>le nom de votre serveur</translation>
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
        <translation>l’identifiant sur votre serveur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>typed there, never here</source>
        <translation>saisi là-bas, jamais ici</translation>
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
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the SPF record makes receivers look up</source>
        <translation>Ce que l’enregistrement SPF fait chercher aux serveurs destinataires</translation>
    </message>
</context>
<context>
    <name>sw::ui::StartWindow</name>
    <message>
        <source>&amp;New setup</source>
        <translation>&amp;Nouvelle configuration</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>S’&amp;entraîner</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Go on with a saved one</source>
        <translation>Reprendre une configuration enregistrée</translation>
    </message>
    <message>
        <source>Senderwright</source>
        <translation>Senderwright</translation>
    </message>
    <message>
        <source>A saved setup in another folder, or one that somebody sent you</source>
        <translation>Une configuration enregistrée dans un autre dossier, ou que quelqu’un vous a envoyée</translation>
    </message>
    <message>
        <source>New setup</source>
        <translation>Nouvelle configuration</translation>
    </message>
    <message>
        <source>For a domain that your customers see in From. Takes ten minutes, in steps; every step is saved.</source>
        <translation>Pour un domaine que vos clients voient dans «&#xa0;De&#xa0;» (From). Dix minutes, par étapes&#x202f;; chaque étape est enregistrée.</translation>
    </message>
    <message>
        <source>Practise with a sample domain</source>
        <translation>S’entraîner avec un domaine d’exemple</translation>
    </message>
    <message>
        <source>A made-up company on this computer. No network; nothing real is touched.</source>
        <translation>Une entreprise inventée sur cet ordinateur. Pas de réseau&#x202f;; rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>Go on where you left off, or begin a new setup.</source>
        <translation>Reprenez où vous en étiez, ou commencez une nouvelle configuration.</translation>
    </message>
    <message>
        <source>Begin a new setup, or practise first: it takes five minutes and touches nothing.</source>
        <translation>Commencez une nouvelle configuration, ou entraînez-vous d’abord&#xa0;: cela prend cinq minutes et ne modifie rien.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Heureux de vous revoir</translation>
    </message>
    <message>
        <source>Get your billing email delivered</source>
        <translation>Faites arriver vos e-mails de facturation</translation>
    </message>
</context>
<context>
    <name>sw::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyStrip</name>
    <message>
        <source>%1: %2. Show evidence</source>
        <translation>%1&#xa0;: %2. Afficher les preuves</translation>
    </message>
    <message>
        <source>Found for %1</source>
        <translation>Trouvé pour %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sw::ui::SurveyTable</name>
    <message>
        <source>What %1 publishes now</source>
        <translation>Ce que publie %1 actuellement</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Nous regardons…</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Looked just now</source>
        <translation>Regardé à l’instant</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Re&amp;garder à nouveau</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
</context>
<context>
    <name>sw::ui::TermLine</name>
    <message>
        <source>Words on this page</source>
        <translation>Les mots de cette page</translation>
    </message>
</context>
<context>
    <name>sw::ui::UpdateKeyFields</name>
    <message>
        <source>The key is in a &amp;file</source>
        <translation>La clé est dans un &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Type the key</source>
        <translation>Saisir la &amp;clé</translation>
    </message>
    <message>
        <source>The key is not saved anywhere, and forgotten when this window closes.</source>
        <translation>La clé n’est enregistrée nulle part, et oubliée à la fermeture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>As tsig-keygen or keymgr wrote it</source>
        <translation>Tel que tsig-keygen ou keymgr l’a écrit</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Na&amp;me of the key</source>
        <translation>No&amp;m de la clé</translation>
    </message>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Key for updates</source>
        <translation>Clé de mise à jour</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Il n’y a pas encore de clé.</translation>
    </message>
    <message>
        <source>Choose its file, or type the key.</source>
        <translation>Choisissez son fichier, ou saisissez la clé.</translation>
    </message>
    <message>
        <source>A key has a name and a secret.</source>
        <translation>Une clé a un nom et un secret.</translation>
    </message>
</context>
<context>
    <name>sw::ui::VendorFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyMatrixView</name>
    <message>
        <source>Where each record has arrived</source>
        <translation>Où chaque enregistrement est arrivé</translation>
    </message>
</context>
<context>
    <name>sw::ui::VerifyPage</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed when</source>
        <translation>Ce qui a changé, et quand</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop watching; nothing is lost</source>
        <translation>Arrêter la surveillance&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>&amp;Publish the rest for me</source>
        <translation>Pu&amp;blier le reste pour moi</translation>
    </message>
    <message>
        <source>&amp;Tell me when it’s done</source>
        <translation>Me prévenir à la &amp;fin</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile; a notification comes when all records are in place</source>
        <translation>Vous pouvez fermer la fenêtre entre-temps&#x202f;; une notification vient quand tous les enregistrements sont en place</translation>
    </message>
    <message>
        <source>The window may be closed meanwhile: watching goes on in the tray beside the clock.</source>
        <translation>Vous pouvez fermer la fenêtre entre-temps&#xa0;: la surveillance continue dans la zone de notification, à côté de l’horloge.</translation>
    </message>
    <message>
        <source>Watch the records arrive</source>
        <translation>Regardez les enregistrements arriver</translation>
    </message>
    <message>
        <source>Your own name servers are asked first; the rest of the world once they have the record.</source>
        <translation>Vos propres serveurs de noms sont interrogés d’abord&#x202f;; le reste du monde dès qu’ils ont l’enregistrement.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>All in place</source>
        <translation>Tout est en place</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>Pas de surveillance</translation>
    </message>
    <message>
        <source>asked just now</source>
        <translation>interrogé à l’instant</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>interrogé il y a %1</translation>
    </message>
    <message>
        <source>again in a moment</source>
        <translation>de nouveau dans un instant</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de nouveau dans %1</translation>
    </message>
</context>
<context>
    <name>sw::ui::WindowMenu</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Chaque changement est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>The last change could not be saved yet.</source>
        <translation>Le dernier changement n’a pas encore pu être enregistré.</translation>
    </message>
    <message>
        <source>Nothing that you change here is saved.</source>
        <translation>Rien de ce que vous changez ici n’est enregistré.</translation>
    </message>
    <message>
        <source>This is practice: nothing of it is kept.</source>
        <translation>C’est un entraînement&#xa0;: rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Other setups, copies, settings and help</source>
        <translation>Autres configurations, copies, réglages et aide</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open a saved setup…</source>
        <translation>&amp;Ouvrir une configuration enregistrée…</translation>
    </message>
    <message>
        <source>&amp;Import a copy…</source>
        <translation>&amp;Importer une copie…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>&amp;Practise with a sample domain</source>
        <translation>S’en&amp;traîner avec un domaine d’exemple</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
    <message>
        <source>&amp;About Senderwright</source>
        <translation>À &amp;propos de Senderwright</translation>
    </message>
    <message>
        <source>C&amp;lose this window</source>
        <translation>&amp;Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>sw::ui::WizardWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
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
        <translation>tous vos serveurs de noms</translation>
    </message>
    <message>
        <source>%1 %2 reached %3</source>
        <comment>time, records, places</comment>
        <translation>%1 %2, en ligne&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <comment>time, records, places, state</comment>
        <translation>%1 %2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The resolver gives a reason of its own.</source>
        <translation>Le résolveur donne une raison qui lui est propre.</translation>
    </message>
    <message>
        <source>The zone is signed in a way that this resolver does not know.</source>
        <translation>La zone est signée d’une façon que ce résolveur ne connaît pas.</translation>
    </message>
    <message>
        <source>The DS record at the registrar uses a digest that this resolver does not know.</source>
        <translation>L’enregistrement DS au bureau d’enregistrement utilise une empreinte que ce résolveur ne connaît pas.</translation>
    </message>
    <message>
        <source>An old answer: the zone’s name servers could not be asked just now.</source>
        <translation>Une réponse ancienne&#xa0;: les serveurs de noms de la zone n’ont pas pu être interrogés à l’instant.</translation>
    </message>
    <message>
        <source>The resolver changed the answer on purpose.</source>
        <translation>Le résolveur a modifié la réponse volontairement.</translation>
    </message>
    <message>
        <source>The resolver could not find out whether the signatures are right.</source>
        <translation>Le résolveur n’a pas pu savoir si les signatures sont correctes.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC is broken: receivers that check signatures see no record of it at all.</source>
        <translation>Le DNSSEC de la zone est défectueux&#xa0;: les serveurs destinataires qui vérifient les signatures n’en voient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures have expired: receivers that check them see no record at all.</source>
        <translation>Les signatures DNSSEC de la zone ont expiré&#xa0;: les serveurs destinataires qui les vérifient ne voient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures are not valid yet: a clock may be wrong.</source>
        <translation>Les signatures DNSSEC de la zone ne sont pas encore valables&#xa0;: une horloge est peut-être fausse.</translation>
    </message>
    <message>
        <source>The key that the registrar’s DS record names is missing from the zone.</source>
        <translation>La clé que nomme l’enregistrement DS du bureau d’enregistrement manque dans la zone.</translation>
    </message>
    <message>
        <source>The zone should be signed, and its signatures are missing.</source>
        <translation>La zone devrait être signée, et ses signatures manquent.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC key is not marked as a key for zones.</source>
        <translation>La clé DNSSEC de la zone n’est pas marquée comme une clé de zone.</translation>
    </message>
    <message>
        <source>The zone’s proof that something does not exist is missing.</source>
        <translation>La preuve de la zone que quelque chose n’existe pas manque.</translation>
    </message>
    <message>
        <source>The resolver remembers that this failed a moment ago, and did not try again.</source>
        <translation>Le résolveur se souvient que cela vient d’échouer et n’a pas réessayé.</translation>
    </message>
    <message>
        <source>The server is still starting.</source>
        <translation>Le serveur est encore en train de démarrer.</translation>
    </message>
    <message>
        <source>This resolver blocks the name by its operator’s choice: ignore what it says.</source>
        <translation>Ce résolveur bloque le nom par choix de son exploitant&#xa0;: ignorez ce qu’il dit.</translation>
    </message>
    <message>
        <source>This resolver has to block the name by order of others: ignore what it says.</source>
        <translation>Ce résolveur doit bloquer le nom sur ordre d’autrui&#xa0;: ignorez ce qu’il dit.</translation>
    </message>
    <message>
        <source>This resolver filters the name as its user asked for: ignore what it says.</source>
        <translation>Ce résolveur filtre le nom comme son utilisateur l’a demandé&#xa0;: ignorez ce qu’il dit.</translation>
    </message>
    <message>
        <source>This resolver does not answer to us.</source>
        <translation>Ce résolveur ne nous répond pas.</translation>
    </message>
    <message>
        <source>An old “does not exist”: the zone’s name servers could not be asked just now.</source>
        <translation>Un ancien «&#xa0;n’existe pas&#xa0;»&#xa0;: les serveurs de noms de la zone n’ont pas pu être interrogés à l’instant.</translation>
    </message>
    <message>
        <source>This server does not hold the zone.</source>
        <translation>Ce serveur ne détient pas la zone.</translation>
    </message>
    <message>
        <source>This server does not do what was asked.</source>
        <translation>Ce serveur ne sait pas faire ce qui était demandé.</translation>
    </message>
    <message>
        <source>The resolver could not reach any of the zone’s name servers.</source>
        <translation>Le résolveur n’a pu joindre aucun des serveurs de noms de la zone.</translation>
    </message>
    <message>
        <source>The resolver met trouble on the network on its way to the zone’s name servers.</source>
        <translation>Le résolveur a rencontré un problème de réseau en allant vers les serveurs de noms de la zone.</translation>
    </message>
    <message>
        <source>The zone’s data makes no sense to this server.</source>
        <translation>Les données de la zone n’ont pas de sens pour ce serveur.</translation>
    </message>
    <message>
        <source>The zone’s DNSSEC signatures end before they begin.</source>
        <translation>Les signatures DNSSEC de la zone se terminent avant de commencer.</translation>
    </message>
    <message>
        <source>The question came too early.</source>
        <translation>La question est venue trop tôt.</translation>
    </message>
    <message>
        <source>The zone’s NSEC3 settings ask for more work than this resolver does.</source>
        <translation>Les réglages NSEC3 de la zone demandent plus de travail que n’en fait ce résolveur.</translation>
    </message>
    <message>
        <source>The resolver cannot keep to the rules that it was given.</source>
        <translation>Le résolveur ne peut pas respecter les règles qu’il a reçues.</translation>
    </message>
    <message>
        <source>The answer was put together from others that the resolver knew.</source>
        <translation>La réponse a été composée à partir d’autres que le résolveur connaissait.</translation>
    </message>
    <message>
        <source>Records of this type cannot be asked for.</source>
        <translation>On ne peut pas demander d’enregistrements de ce type.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>La clé publique (p=) dans l’enregistrement DKIM est abîmée&#xa0;: elle est coupée, ou contient un caractère qui n’a rien à y faire.</translation>
    </message>
    <message>
        <source>Copy the whole value again from where the key was made, and paste it in one piece.</source>
        <translation>Copiez de nouveau toute la valeur depuis l’endroit où la clé a été créée, et collez-la d’un seul bloc.</translation>
    </message>
    <message>
        <source>Many panels cut values at 255 characters. Publish the whole value, as one record of several quoted parts if the panel asks for that.</source>
        <translation>Beaucoup de panneaux coupent les valeurs à 255 caractères. Publiez toute la valeur, en un seul enregistrement de plusieurs parties entre guillemets si le panneau le demande.</translation>
    </message>
    <message>
        <source>The DKIM key published at {name} is not the one that is expected.</source>
        <translation>La clé DKIM publiée à {name} n’est pas celle qui est attendue.</translation>
    </message>
    <message>
        <source>Replace it with the value that the sending service shows now.</source>
        <translation>Remplacez-la par la valeur que le service d’envoi montre maintenant.</translation>
    </message>
    <message>
        <source>The DKIM record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>L’enregistrement DKIM a été publié à {name}&#xa0;: le panneau a ajouté le domaine à un nom qui se terminait déjà par lui.</translation>
    </message>
    <message>
        <source>Enter the name without the domain at its end.</source>
        <translation>Saisissez le nom sans le domaine à la fin.</translation>
    </message>
    <message>
        <source>The DKIM record has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>L’enregistrement DKIM a deux fois la balise {tag}, ce qui le rend entièrement invalide.</translation>
    </message>
    <message>
        <source>Keep one {tag}= and remove the other.</source>
        <translation>Gardez un seul {tag}= et supprimez l’autre.</translation>
    </message>
    <message>
        <source>Publish the raw key of 32 octets (44 characters), not the longer form of a PEM file.</source>
        <translation>Publiez la clé brute de 32 octets (44 caractères), pas la forme plus longue d’un fichier PEM.</translation>
    </message>
    <message>
        <source>Enter the value without backslashes; they belong in zone files only.</source>
        <translation>Saisissez la valeur sans barres obliques inverses&#x202f;; elles n’ont leur place que dans les fichiers de zone.</translation>
    </message>
    <message>
        <source>Remove the h= tag.</source>
        <translation>Supprimez la balise h=.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}.</source>
        <translation>Il n’y a pas de clé DKIM à {name}.</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows.</source>
        <translation>Publiez l’enregistrement que montre le service d’envoi.</translation>
    </message>
    <message>
        <source>The DKIM record has no public key: the tag p= is missing.</source>
        <translation>L’enregistrement DKIM n’a pas de clé publique&#xa0;: la balise p= manque.</translation>
    </message>
    <message>
        <source>Publish the key in the usual form (SubjectPublicKeyInfo) when you renew it.</source>
        <translation>Publiez la clé sous la forme habituelle (SubjectPublicKeyInfo) quand vous la renouvellerez.</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks; the panel adds them by itself.</source>
        <translation>Saisissez la valeur sans guillemets&#x202f;; le panneau les ajoute de lui-même.</translation>
    </message>
    <message>
        <source>Publish the key again, or use the selector that is in use now.</source>
        <translation>Publiez de nouveau la clé, ou utilisez le sélecteur qui sert actuellement.</translation>
    </message>
    <message>
        <source>Remove the s= tag, or set s=email.</source>
        <translation>Supprimez la balise s=, ou mettez s=email.</translation>
    </message>
    <message>
        <source>There are {count} TXT records at {name}; receivers differ in which of them they take.</source>
        <translation>Il y a {count} enregistrements TXT à {name}&#x202f;; les serveurs destinataires ne prennent pas tous le même.</translation>
    </message>
    <message>
        <source>Leave the DKIM record alone at that name.</source>
        <translation>Ne laissez à ce nom que l’enregistrement DKIM.</translation>
    </message>
    <message>
        <source>Renew the key with 2048 bits when the sending service offers it.</source>
        <translation>Renouvelez la clé avec 2048 bits quand le service d’envoi le propose.</translation>
    </message>
    <message>
        <source>Publish the key without spaces.</source>
        <translation>Publiez la clé sans espaces.</translation>
    </message>
    <message>
        <source>The key at {name} is empty: Amazon SES keeps this name in reserve for the next change of keys.</source>
        <translation>La clé à {name} est vide&#xa0;: Amazon SES garde ce nom en réserve pour le prochain changement de clés.</translation>
    </message>
    <message>
        <source>The DKIM record cannot be read: a part of it is not of the form tag=value.</source>
        <translation>L’enregistrement DKIM ne peut pas être lu&#xa0;: une partie n’a pas la forme balise=valeur.</translation>
    </message>
    <message>
        <source>Look for stray quotes, a missing semicolon or two semicolons in a row, and publish the value as it was given.</source>
        <translation>Cherchez des guillemets égarés, un point-virgule manquant ou deux points-virgules de suite, et publiez la valeur telle qu’elle a été donnée.</translation>
    </message>
    <message>
        <source>Remove t=y when mail goes out signed.</source>
        <translation>Supprimez t=y quand les messages partent signés.</translation>
    </message>
    <message>
        <source>Publish an RSA key of 2048 bits.</source>
        <translation>Publiez une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}).</source>
        <translation>Impossible de savoir ce qui est publié à {name} ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later, or ask another resolver.</source>
        <translation>Réessayez plus tard, ou interrogez un autre résolveur.</translation>
    </message>
    <message>
        <source>The DKIM record has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>L’enregistrement DKIM a une balise v= qui n’est pas en premier ou qui n’est pas exactement DKIM1&#x202f;; les serveurs destinataires rejettent donc l’enregistrement.</translation>
    </message>
    <message>
        <source>Begin the record with v=DKIM1, in capitals.</source>
        <translation>Commencez l’enregistrement par v=DKIM1, en majuscules.</translation>
    </message>
    <message>
        <source>Make a new RSA key of 2048 bits.</source>
        <translation>Créez une nouvelle clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>{selector} cannot be a selector: it makes no valid DNS name.</source>
        <translation>{selector} ne peut pas être un sélecteur&#xa0;: cela ne donne pas un nom DNS valide.</translation>
    </message>
    <message>
        <source>Copy the selector from the sending service.</source>
        <translation>Copiez le sélecteur depuis le service d’envoi.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses an algorithm that receivers do not know: {value}.</source>
        <translation>La signature DKIM de {domain} utilise un algorithme que les serveurs destinataires ne connaissent pas&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>This is for whoever runs the sending service: the signature was made wrongly.</source>
        <translation>Ceci concerne l’exploitant du service d’envoi&#xa0;: la signature est mal faite.</translation>
    </message>
    <message>
        <source>The body of the message was changed after {domain} signed it.</source>
        <translation>Le corps du message a été modifié après la signature par {domain}.</translation>
    </message>
    <message>
        <source>Look for a mailing list, a virus scanner or a footer added on the way.</source>
        <translation>Cherchez une liste de diffusion, un antivirus ou un pied de page ajouté en chemin.</translation>
    </message>
    <message>
        <source>The body has {length} octets, but {domain} signed {signed}: a part of it is missing.</source>
        <translation>Le corps a {length} octets, mais {domain} en a signé {signed}&#xa0;: une partie manque.</translation>
    </message>
    <message>
        <source>Look for a server on the way that cuts messages.</source>
        <translation>Cherchez en chemin un serveur qui coupe les messages.</translation>
    </message>
    <message>
        <source>A DKIM signature has the tag {tag} twice.</source>
        <translation>Une signature DKIM a deux fois la balise {tag}.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expired at {at}.</source>
        <translation>La signature DKIM de {domain} a expiré le {at}.</translation>
    </message>
    <message>
        <source>Send the message anew; if it was fresh, the clock of the sending server is wrong.</source>
        <translation>Envoyez de nouveau le message&#x202f;; s’il était récent, l’horloge du serveur d’envoi est fausse.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} expires before it was made.</source>
        <translation>La signature DKIM de {domain} expire avant d’avoir été faite.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not cover the From line.</source>
        <translation>La signature DKIM de {domain} ne couvre pas la ligne From.</translation>
    </message>
    <message>
        <source>The identity {value} in the DKIM signature does not belong to {domain}.</source>
        <translation>L’identité {value} dans la signature DKIM n’appartient pas à {domain}.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow signatures for subdomains (t=s), but the signature is for one.</source>
        <translation>La clé de {domain} n’autorise pas de signatures pour des sous-domaines (t=s), mais la signature est pour l’un d’eux.</translation>
    </message>
    <message>
        <source>Remove t=s from the key, or sign without i=.</source>
        <translation>Supprimez t=s de la clé, ou signez sans i=.</translation>
    </message>
    <message>
        <source>The key of {domain} does not allow the hash sha256.</source>
        <translation>La clé de {domain} n’autorise pas la fonction de hachage sha256.</translation>
    </message>
    <message>
        <source>Remove h= from the key.</source>
        <translation>Supprimez h= de la clé.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature cannot be read ({code}).</source>
        <translation>La clé de {domain} qui correspond à la signature ne peut pas être lue ({code}).</translation>
    </message>
    <message>
        <source>Check the record with dkim check.</source>
        <translation>Vérifiez l’enregistrement avec dkim check.</translation>
    </message>
    <message>
        <source>The key of {domain} that belongs to the signature is revoked.</source>
        <translation>La clé de {domain} qui correspond à la signature est révoquée.</translation>
    </message>
    <message>
        <source>Sign with the selector that is in use, or publish the key again.</source>
        <translation>Signez avec le sélecteur en service, ou publiez de nouveau la clé.</translation>
    </message>
    <message>
        <source>The key of {domain} is not meant for mail (s=).</source>
        <translation>La clé de {domain} n’est pas destinée aux e-mails (s=).</translation>
    </message>
    <message>
        <source>Remove s= from the key.</source>
        <translation>Supprimez s= de la clé.</translation>
    </message>
    <message>
        <source>The key of {domain} is of another type than the signature.</source>
        <translation>La clé de {domain} est d’un autre type que la signature.</translation>
    </message>
    <message>
        <source>Publish the key that belongs to the selector.</source>
        <translation>Publiez la clé qui correspond au sélecteur.</translation>
    </message>
    <message>
        <source>Could not find out the key of {domain} ({outcome}).</source>
        <translation>Impossible de connaître la clé de {domain} ({outcome}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What {domain} publishes for this signature is no key.</source>
        <translation>Ce que {domain} publie pour cette signature n’est pas une clé.</translation>
    </message>
    <message>
        <source>The key of {domain} has only {bits} bits, so receivers do not accept the signature.</source>
        <translation>La clé de {domain} n’a que {bits} bits&#x202f;; les serveurs destinataires n’acceptent donc pas la signature.</translation>
    </message>
    <message>
        <source>The header of the message is too large to be verified.</source>
        <translation>L’en-tête du message est trop grand pour être vérifié.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} does not fit the message and the published key.</source>
        <translation>La signature DKIM de {domain} ne correspond pas au message et à la clé publiée.</translation>
    </message>
    <message>
        <source>Check that the published key is the one the sending service shows now; else a header line was changed on the way.</source>
        <translation>Vérifiez que la clé publiée est celle que le service d’envoi montre maintenant&#x202f;; sinon, une ligne d’en-tête a été modifiée en chemin.</translation>
    </message>
    <message>
        <source>There is no key at {name}, so the signature of {domain} cannot be verified.</source>
        <translation>Il n’y a pas de clé à {name}&#x202f;; la signature de {domain} ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} wants its key fetched by {value}, which nobody does.</source>
        <translation>La signature DKIM de {domain} veut que sa clé soit cherchée par {value}, ce que personne ne fait.</translation>
    </message>
    <message>
        <source>The DKIM signature of {domain} uses SHA-1, which receivers have to refuse.</source>
        <translation>La signature DKIM de {domain} utilise SHA-1, que les serveurs destinataires doivent refuser.</translation>
    </message>
    <message>
        <source>Set the sending service to rsa-sha256.</source>
        <translation>Réglez le service d’envoi sur rsa-sha256.</translation>
    </message>
    <message>
        <source>A DKIM signature cannot be read.</source>
        <translation>Une signature DKIM ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The DKIM signature has an invalid {tag}: {value}.</source>
        <translation>La signature DKIM a une balise {tag} invalide&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The DKIM signature lacks the tag {tag}.</source>
        <translation>Il manque à la signature DKIM la balise {tag}.</translation>
    </message>
    <message>
        <source>The message has many DKIM signatures; only the first {limit} were verified.</source>
        <translation>Le message a beaucoup de signatures DKIM&#x202f;; seules les {limit} premières ont été vérifiées.</translation>
    </message>
    <message>
        <source>The DKIM signature is of another version than 1: {value}.</source>
        <translation>La signature DKIM est d’une autre version que 1&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The file {file} is already there, and a private key is never overwritten.</source>
        <translation>Le fichier {file} existe déjà, et une clé privée n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>Choose another folder or another selector.</source>
        <translation>Choisissez un autre dossier ou un autre sélecteur.</translation>
    </message>
    <message>
        <source>The private key could not be written to {file}: {reason}.</source>
        <translation>La clé privée n’a pas pu être écrite dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The key pair could not be made.</source>
        <translation>La paire de clés n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Try again; if it fails again, OpenSSL on this computer is not in order.</source>
        <translation>Réessayez&#x202f;; si cela échoue encore, OpenSSL n’est pas en ordre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is a private key. It must never be published or pasted anywhere.</source>
        <translation>C’est une clé privée. Elle ne doit jamais être publiée ni collée où que ce soit.</translation>
    </message>
    <message>
        <source>Give the public key or the DKIM record that belongs to it instead.</source>
        <translation>Donnez plutôt la clé publique ou l’enregistrement DKIM qui lui correspond.</translation>
    </message>
    <message>
        <source>This is neither a public key nor a DKIM record.</source>
        <translation>Ce n’est ni une clé publique ni un enregistrement DKIM.</translation>
    </message>
    <message>
        <source>Give a PEM file that begins with BEGIN PUBLIC KEY, or the record that begins with v=DKIM1.</source>
        <translation>Donnez un fichier PEM qui commence par BEGIN PUBLIC KEY, ou l’enregistrement qui commence par v=DKIM1.</translation>
    </message>
    <message>
        <source>The key has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>La clé n’a que {bits} bits&#x202f;; les serveurs destinataires n’acceptent pas moins de 1024.</translation>
    </message>
    <message>
        <source>The message could not be signed.</source>
        <translation>Le message n’a pas pu être signé.</translation>
    </message>
    <message>
        <source>Check the private key.</source>
        <translation>Vérifiez la clé privée.</translation>
    </message>
    <message>
        <source>The private key is neither RSA nor Ed25519.</source>
        <translation>La clé privée n’est ni RSA ni Ed25519.</translation>
    </message>
    <message>
        <source>Use a key made by dkim keygen.</source>
        <translation>Utilisez une clé créée par dkim keygen.</translation>
    </message>
    <message>
        <source>The private key cannot be read: it is no PEM file, or the passphrase is wrong.</source>
        <translation>La clé privée ne peut pas être lue&#xa0;: ce n’est pas un fichier PEM, ou la phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>Check the file and the passphrase.</source>
        <translation>Vérifiez le fichier et la phrase secrète.</translation>
    </message>
    <message>
        <source>The message has no From line to sign, or its header is too large.</source>
        <translation>Le message n’a pas de ligne From à signer, ou son en-tête est trop grand.</translation>
    </message>
    <message>
        <source>Add a From line.</source>
        <translation>Ajoutez une ligne From.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that go by the public suffix list, but not for those that follow RFC 9989.</source>
        <translation>{domain} va avec {from} pour les serveurs destinataires qui suivent la liste des suffixes publics, mais pas pour ceux qui suivent la RFC 9989.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at the registered domain as well.</source>
        <translation>Publiez aussi un enregistrement DMARC au domaine enregistré.</translation>
    </message>
    <message>
        <source>{domain} belongs with {from} for receivers that follow RFC 9989, but not for those that go by the public suffix list.</source>
        <translation>{domain} va avec {from} pour les serveurs destinataires qui suivent la RFC 9989, mais pas pour ceux qui suivent la liste des suffixes publics.</translation>
    </message>
    <message>
        <source>Sign with a domain that ends in the registered domain of the From address.</source>
        <translation>Signez avec un domaine qui se termine par le domaine enregistré de l’adresse From.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {domain} itself, where nobody looks for it.</source>
        <translation>Un enregistrement DMARC se trouve à {domain} même, où personne ne le cherche.</translation>
    </message>
    <message>
        <source>Move it to _dmarc.{domain}.</source>
        <translation>Déplacez-le vers _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>The DMARC record at {domain} has an invalid p, sp or np and no valid report address, so receivers act as if there were none.</source>
        <translation>L’enregistrement DMARC à {domain} a un p, sp ou np invalide et aucune adresse de rapport valide&#x202f;; les serveurs destinataires font donc comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>Corrigez la politique.</translation>
    </message>
    <message>
        <source>The DMARC record was published at {name}: the panel added the domain to a name that already ended in it.</source>
        <translation>L’enregistrement DMARC a été publié à {name}&#xa0;: le panneau a ajouté le domaine à un nom qui se terminait déjà par lui.</translation>
    </message>
    <message>
        <source>Enter the name as _dmarc only.</source>
        <translation>Saisissez seulement _dmarc comme nom.</translation>
    </message>
    <message>
        <source>The tag fo has no effect without ruf.</source>
        <translation>La balise fo n’a aucun effet sans ruf.</translation>
    </message>
    <message>
        <source>Remove fo.</source>
        <translation>Supprimez fo.</translation>
    </message>
    <message>
        <source>It is not known whether people of this domain write to mailing lists, which break under p=reject.</source>
        <translation>On ne sait pas si des personnes de ce domaine écrivent à des listes de diffusion, qui ne supportent pas p=reject.</translation>
    </message>
    <message>
        <source>Find out before you go to p=reject.</source>
        <translation>Renseignez-vous avant de passer à p=reject.</translation>
    </message>
    <message>
        <source>People of this domain write to mailing lists, so p=quarantine is the highest step that is advised.</source>
        <translation>Des personnes de ce domaine écrivent à des listes de diffusion&#x202f;; p=quarantine est donc l’étape la plus haute conseillée.</translation>
    </message>
    <message>
        <source>p=reject must not rest on SPF alone: it is not known that all mail is signed with DKIM.</source>
        <translation>p=reject ne doit pas reposer sur SPF seul&#xa0;: on ne sait pas si tous les messages sont signés avec DKIM.</translation>
    </message>
    <message>
        <source>Set up DKIM at every sending service first.</source>
        <translation>Configurez d’abord DKIM dans chaque service d’envoi.</translation>
    </message>
    <message>
        <source>Without a report address nobody can see who sends in the name of this domain.</source>
        <translation>Sans adresse de rapport, personne ne peut voir qui envoie au nom de ce domaine.</translation>
    </message>
    <message>
        <source>Add rua= and wait for reports.</source>
        <translation>Ajoutez rua= et attendez des rapports.</translation>
    </message>
    <message>
        <source>It is not known that somebody reads the DMARC reports.</source>
        <translation>On ne sait pas si quelqu’un lit les rapports DMARC.</translation>
    </message>
    <message>
        <source>Read the reports of the last weeks before the next step.</source>
        <translation>Lisez les rapports des dernières semaines avant l’étape suivante.</translation>
    </message>
    <message>
        <source>Some legitimate senders do not pass DMARC yet.</source>
        <translation>Certains expéditeurs légitimes ne réussissent pas encore le contrôle DMARC.</translation>
    </message>
    <message>
        <source>Set them up before the next step, or their mail will be lost.</source>
        <translation>Configurez-les avant l’étape suivante, sinon leurs messages seront perdus.</translation>
    </message>
    <message>
        <source>It is not known whether all legitimate senders pass DMARC.</source>
        <translation>On ne sait pas si tous les expéditeurs légitimes réussissent le contrôle DMARC.</translation>
    </message>
    <message>
        <source>See the reports: every service that sends for you must pass.</source>
        <translation>Voyez les rapports&#xa0;: chaque service qui envoie pour vous doit réussir.</translation>
    </message>
    <message>
        <source>It is not known how long p={policy} has been published; {days} days are advised before the next step.</source>
        <translation>On ne sait pas depuis combien de temps p={policy} est publié&#x202f;; {days} jours sont conseillés avant l’étape suivante.</translation>
    </message>
    <message>
        <source>p={policy} should stay for {left} more days before the next step.</source>
        <translation>p={policy} devrait rester encore {left} jour(s) avant l’étape suivante.</translation>
    </message>
    <message>
        <source>There is no DMARC policy for {domain}.</source>
        <translation>Il n’y a pas de politique DMARC pour {domain}.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address at _dmarc.{domain}.</source>
        <translation>Publiez v=DMARC1; p=none avec une adresse de rapport à _dmarc.{domain}.</translation>
    </message>
    <message>
        <source>{domain} has more than eight labels, so receivers do not look at all names above it.</source>
        <translation>{domain} a plus de huit niveaux&#x202f;; les serveurs destinataires ne regardent donc pas tous les noms au-dessus.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at that name itself.</source>
        <translation>Publiez un enregistrement DMARC à ce nom même.</translation>
    </message>
    <message>
        <source>What is published was meant as a DMARC record, but receivers do not take it as one: {record}</source>
        <translation>Ce qui est publié devait être un enregistrement DMARC, mais les serveurs destinataires ne le prennent pas pour tel&#xa0;: {record}</translation>
    </message>
    <message>
        <source>The record must begin with v=DMARC1, in capitals, without a space or a quotation mark before it.</source>
        <translation>L’enregistrement doit commencer par v=DMARC1, en majuscules, sans espace ni guillemet avant.</translation>
    </message>
    <message>
        <source>The DMARC record names no address for reports, so nobody learns who sends in the name of this domain.</source>
        <translation>L’enregistrement DMARC ne nomme aucune adresse pour les rapports&#x202f;; personne n’apprend donc qui envoie au nom de ce domaine.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and an address that somebody reads.</source>
        <translation>Ajoutez rua=mailto: et une adresse que quelqu’un lit.</translation>
    </message>
    <message>
        <source>This is not a DMARC record: it does not begin with v=DMARC1.</source>
        <translation>Ce n’est pas un enregistrement DMARC&#xa0;: il ne commence pas par v=DMARC1.</translation>
    </message>
    <message>
        <source>Begin the record with v=DMARC1, in capitals.</source>
        <translation>Commencez l’enregistrement par v=DMARC1, en majuscules.</translation>
    </message>
    <message>
        <source>Subdomains that do not exist are protected less than the domain itself: p={p}, but np={np}.</source>
        <translation>Les sous-domaines qui n’existent pas sont moins protégés que le domaine lui-même&#xa0;: p={p}, mais np={np}.</translation>
    </message>
    <message>
        <source>Raise np: nobody can send legitimately from a name that does not exist.</source>
        <translation>Relevez np&#xa0;: personne ne peut envoyer légitimement depuis un nom qui n’existe pas.</translation>
    </message>
    <message>
        <source>The DNS host of {domain} never says that a name does not exist, so np has no effect.</source>
        <translation>L’hébergeur DNS de {domain} ne dit jamais qu’un nom n’existe pas&#x202f;; np n’a donc aucun effet.</translation>
    </message>
    <message>
        <source>Set sp as well.</source>
        <translation>Réglez aussi sp.</translation>
    </message>
    <message>
        <source>There is a DMARC record at {walk} but none at {list}. For receivers that follow RFC 9989 the two then do not belong together, and mail signed by {list} fails.</source>
        <translation>Il y a un enregistrement DMARC à {walk}, mais aucun à {list}. Pour les serveurs destinataires qui suivent la RFC 9989, les deux ne vont alors pas ensemble, et les messages signés par {list} échouent.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{list} as well.</source>
        <translation>Publiez aussi un enregistrement DMARC à _dmarc.{list}.</translation>
    </message>
    <message>
        <source>The DMARC record has no policy: the tag p= is missing.</source>
        <translation>L’enregistrement DMARC n’a pas de politique&#xa0;: la balise p= manque.</translation>
    </message>
    <message>
        <source>Put p=none right after v=DMARC1.</source>
        <translation>Mettez p=none juste après v=DMARC1.</translation>
    </message>
    <message>
        <source>The policy p= does not stand right after v=DMARC1, as older receivers want it.</source>
        <translation>La politique p= n’est pas juste après v=DMARC1, comme le veulent les anciens serveurs destinataires.</translation>
    </message>
    <message>
        <source>Write v=DMARC1; p=… first.</source>
        <translation>Écrivez d’abord v=DMARC1; p=….</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which is none of none, quarantine and reject. Receivers then treat the whole record as p=none, or, without a report address, as not there.</source>
        <translation>L’enregistrement DMARC dit {tag}={value}, qui n’est ni none, ni quarantine, ni reject. Les serveurs destinataires traitent alors tout l’enregistrement comme p=none ou, sans adresse de rapport, comme absent.</translation>
    </message>
    <message>
        <source>Correct the spelling of {tag}.</source>
        <translation>Corrigez l’orthographe de {tag}.</translation>
    </message>
    <message>
        <source>psd=u is the default and need not be written.</source>
        <translation>psd=u est la valeur par défaut et n’a pas besoin d’être écrit.</translation>
    </message>
    <message>
        <source>psd=y says that this name is a public suffix, under which strangers register their domains.</source>
        <translation>psd=y dit que ce nom est un suffixe public, sous lequel des inconnus enregistrent leurs domaines.</translation>
    </message>
    <message>
        <source>Remove psd=y unless you run a registry.</source>
        <translation>Supprimez psd=y, sauf si vous gérez un registre de domaines.</translation>
    </message>
    <message>
        <source>The DMARC record holds quotation marks or backslashes as a part of its value, so receivers do not take it as one: {record}</source>
        <translation>L’enregistrement DMARC contient des guillemets ou des barres obliques inverses dans sa valeur&#x202f;; les serveurs destinataires ne le prennent donc pas pour tel&#xa0;: {record}</translation>
    </message>
    <message>
        <source>Enter the value without quotation marks and backslashes; the panel adds what it needs.</source>
        <translation>Saisissez la valeur sans guillemets ni barres obliques inverses&#x202f;; le panneau ajoute ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>{domain} asks receivers to reject, but no DKIM key is known: mail that is forwarded will be lost.</source>
        <translation>{domain} demande aux serveurs destinataires de refuser, mais aucune clé DKIM n’est connue&#xa0;: les messages transférés seront perdus.</translation>
    </message>
    <message>
        <source>Set up DKIM, or go back to p=none until you have.</source>
        <translation>Configurez DKIM, ou revenez à p=none jusque-là.</translation>
    </message>
    <message>
        <source>{address} is not an address that DMARC reports can be sent to.</source>
        <translation>{address} n’est pas une adresse à laquelle on peut envoyer des rapports DMARC.</translation>
    </message>
    <message>
        <source>Use an ordinary address in Latin letters, such as dmarc@your-domain.</source>
        <translation>Utilisez une adresse ordinaire en lettres latines, telle que dmarc@votre-domaine.</translation>
    </message>
    <message>
        <source>{host} has not agreed to receive the reports for this domain, so {tag}={uri} is ignored.</source>
        <translation>{host} n’a pas accepté de recevoir les rapports de ce domaine&#x202f;; {tag}={uri} est donc ignoré.</translation>
    </message>
    <message>
        <source>Ask for this record to be published at {host}: {name} TXT v=DMARC1;</source>
        <translation>Demandez que cet enregistrement soit publié chez {host}&#xa0;: {name} TXT v=DMARC1;</translation>
    </message>
    <message>
        <source>Could not find out whether {host} agrees to receive the reports for this domain.</source>
        <translation>Impossible de savoir si {host} accepte de recevoir les rapports de ce domaine.</translation>
    </message>
    <message>
        <source>No report can be sent to {tag}={uri}.</source>
        <translation>Aucun rapport ne peut être envoyé à {tag}={uri}.</translation>
    </message>
    <message>
        <source>Use mailto: and an address with a domain.</source>
        <translation>Utilisez mailto: et une adresse avec un domaine.</translation>
    </message>
    <message>
        <source>{uri} is written without mailto:, so no receiver sends reports to it.</source>
        <translation>{uri} est écrit sans mailto:, aucun serveur destinataire n’y envoie donc de rapports.</translation>
    </message>
    <message>
        <source>Write mailto:{uri}</source>
        <translation>Écrivez mailto:{uri}</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then ignore all of them.</source>
        <translation>Il y a {count} enregistrements DMARC à {name}&#x202f;; les serveurs destinataires les ignorent alors tous.</translation>
    </message>
    <message>
        <source>Leave one record and remove the others.</source>
        <translation>Laissez un enregistrement et supprimez les autres.</translation>
    </message>
    <message>
        <source>The size limit !{suffix} after {uri} is no longer part of DMARC.</source>
        <translation>La limite de taille !{suffix} après {uri} ne fait plus partie de DMARC.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and what follows it.</source>
        <translation>Supprimez le point d’exclamation et ce qui le suit.</translation>
    </message>
    <message>
        <source>Subdomains are protected less than the domain itself: p={p}, but sp={sp}.</source>
        <translation>Les sous-domaines sont moins protégés que le domaine lui-même&#xa0;: p={p}, mais sp={sp}.</translation>
    </message>
    <message>
        <source>Raise sp as soon as the subdomains that send mail are set up, too.</source>
        <translation>Relevez sp dès que les sous-domaines qui envoient des messages sont configurés eux aussi.</translation>
    </message>
    <message>
        <source>A part of the DMARC record cannot be read and is ignored: {text}</source>
        <translation>Une partie de l’enregistrement DMARC ne peut pas être lue et est ignorée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Write every part as tag=value, in plain ASCII, with a semicolon between.</source>
        <translation>Écrivez chaque partie sous la forme balise=valeur, en ASCII simple, avec un point-virgule entre elles.</translation>
    </message>
    <message>
        <source>The DMARC record has the tag {tag} twice; receivers differ in what they make of that.</source>
        <translation>L’enregistrement DMARC a deux fois la balise {tag}&#x202f;; les serveurs destinataires ne l’interprètent pas tous de la même façon.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record has no value and is ignored.</source>
        <translation>La balise {tag} de l’enregistrement DMARC n’a pas de valeur et est ignorée.</translation>
    </message>
    <message>
        <source>Give it a value or remove it.</source>
        <translation>Donnez-lui une valeur ou supprimez-la.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored. Perhaps {nearest} was meant.</source>
        <translation>La balise {tag} de l’enregistrement DMARC n’est pas connue et est ignorée. Il s’agit peut-être de {nearest}.</translation>
    </message>
    <message>
        <source>Write {nearest}={value}</source>
        <translation>Écrivez {nearest}={value}</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): new receivers ignore it, old ones still follow it.</source>
        <translation>La balise {tag}={value} ne fait plus partie de DMARC (RFC 9989)&#xa0;: les nouveaux serveurs destinataires l’ignorent, les anciens la suivent encore.</translation>
    </message>
    <message>
        <source>Remove {tag}; step from p=none to quarantine to reject instead.</source>
        <translation>Supprimez {tag}&#x202f;; passez plutôt par étapes de p=none à quarantine puis à reject.</translation>
    </message>
    <message>
        <source>The tag {tag} in the DMARC record is not known and is ignored.</source>
        <translation>La balise {tag} de l’enregistrement DMARC n’est pas connue et est ignorée.</translation>
    </message>
    <message>
        <source>Check its spelling, or remove it.</source>
        <translation>Vérifiez son orthographe, ou supprimez-la.</translation>
    </message>
    <message>
        <source>t=y asks receivers to act one step milder than p={p}, but older receivers do not know it and apply p={p} in full.</source>
        <translation>t=y demande aux serveurs destinataires d’agir un cran moins sévèrement que p={p}, mais les anciens ne le connaissent pas et appliquent p={p} entièrement.</translation>
    </message>
    <message>
        <source>Write the milder policy as p= instead, and remove t=y.</source>
        <translation>Écrivez plutôt la politique moins sévère dans p=, et supprimez t=y.</translation>
    </message>
    <message>
        <source>Could not find out what is published at {name} ({outcome}), so the DMARC policy is not known.</source>
        <translation>Impossible de savoir ce qui est publié à {name} ({outcome})&#x202f;; la politique DMARC n’est donc pas connue.</translation>
    </message>
    <message>
        <source>{uri} is not a report address that receivers can use.</source>
        <translation>{uri} n’est pas une adresse de rapport que les serveurs destinataires peuvent utiliser.</translation>
    </message>
    <message>
        <source>Write it as mailto:name@your-domain, without spaces.</source>
        <translation>Écrivez-la sous la forme mailto:nom@votre-domaine, sans espaces.</translation>
    </message>
    <message>
        <source>Receivers need not send reports to {uri}; only mailto: is supported by all.</source>
        <translation>Les serveurs destinataires ne sont pas tenus d’envoyer des rapports à {uri}&#x202f;; seul mailto: est pris en charge par tous.</translation>
    </message>
    <message>
        <source>Add a mailto: address.</source>
        <translation>Ajoutez une adresse mailto:.</translation>
    </message>
    <message>
        <source>The DMARC record says {tag}={value}, which has no meaning; receivers use the default instead.</source>
        <translation>L’enregistrement DMARC dit {tag}={value}, ce qui n’a pas de sens&#x202f;; les serveurs destinataires utilisent la valeur par défaut.</translation>
    </message>
    <message>
        <source>Correct the value, or remove the tag.</source>
        <translation>Corrigez la valeur, ou supprimez la balise.</translation>
    </message>
    <message>
        <source>Receivers differ in what {domain} belongs to: {walk} for those that follow RFC 9989, {list} for those that go by the public suffix list.</source>
        <translation>Les serveurs destinataires ne rattachent pas tous {domain} au même domaine&#xa0;: {walk} pour ceux qui suivent la RFC 9989, {list} pour ceux qui suivent la liste des suffixes publics.</translation>
    </message>
    <message>
        <source>Publish DMARC records so that both agree: one at {list}.</source>
        <translation>Publiez des enregistrements DMARC pour que les deux concordent&#xa0;: un à {list}.</translation>
    </message>
    <message>
        <source>The signatures of {zone} are broken ({link}): receivers that check them see no record of it at all.</source>
        <translation>Les signatures de {zone} sont défectueuses ({link})&#xa0;: les serveurs destinataires qui les vérifient n’en voient aucun enregistrement.</translation>
    </message>
    <message>
        <source>Have the DNS host sign the zone again, or take the DS record out at the registrar until it is mended.</source>
        <translation>Faites signer de nouveau la zone par l’hébergeur DNS, ou retirez l’enregistrement DS au bureau d’enregistrement jusqu’à la réparation.</translation>
    </message>
    <message>
        <source>We could not find out whether {zone} is signed correctly.</source>
        <translation>Impossible de savoir si {zone} est signée correctement.</translation>
    </message>
    <message>
        <source>Try again; a name server on the way did not answer.</source>
        <translation>Réessayez&#x202f;; un serveur de noms en chemin n’a pas répondu.</translation>
    </message>
    <message>
        <source>The signatures of {zone} end on {expires} and have not been renewed.</source>
        <translation>Les signatures de {zone} se terminent le {expires} et n’ont pas été renouvelées.</translation>
    </message>
    <message>
        <source>Tell the DNS host: a signed zone is signed again long before that.</source>
        <translation>Dites-le à l’hébergeur DNS&#xa0;: une zone signée est re-signée bien avant cela.</translation>
    </message>
    <message>
        <source>The signatures of {zone} have expired: receivers that check them see no record of it at all.</source>
        <translation>Les signatures de {zone} ont expiré&#xa0;: les serveurs destinataires qui les vérifient n’en voient aucun enregistrement.</translation>
    </message>
    <message>
        <source>{zone} is not signed with DNSSEC.</source>
        <translation>{zone} n’est pas signée avec DNSSEC.</translation>
    </message>
    <message>
        <source>There is no domain here yet.</source>
        <translation>Il n’y a pas encore de domaine ici.</translation>
    </message>
    <message>
        <source>Type the address that customers see in From, for example billing@example.com.</source>
        <translation>Saisissez l’adresse que les clients voient dans «&#xa0;De&#xa0;» (From), par exemple billing@example.com.</translation>
    </message>
    <message>
        <source>“{input}” is not a domain that mail can be sent from.</source>
        <translation>«&#xa0;{input}&#xa0;» n’est pas un domaine depuis lequel on peut envoyer des messages.</translation>
    </message>
    <message>
        <source>Type an address such as billing@example.com, or just example.com.</source>
        <translation>Saisissez une adresse telle que billing@example.com, ou simplement example.com.</translation>
    </message>
    <message>
        <source>Entry {index} of the saved DNS answers cannot be understood.</source>
        <translation>L’entrée {index} des réponses DNS enregistrées ne peut pas être comprise.</translation>
    </message>
    <message>
        <source>Save the answers again, or leave the file out and ask the DNS afresh.</source>
        <translation>Enregistrez de nouveau les réponses, ou n’indiquez pas de fichier et interrogez le DNS à nouveau.</translation>
    </message>
    <message>
        <source>The saved DNS answers were written by a newer version.</source>
        <translation>Les réponses DNS enregistrées ont été écrites par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Senderwright, or save the answers again with this version.</source>
        <translation>Mettez Senderwright à jour, ou enregistrez de nouveau les réponses avec cette version.</translation>
    </message>
    <message>
        <source>The file does not hold saved DNS answers.</source>
        <translation>Le fichier ne contient pas de réponses DNS enregistrées.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved.</source>
        <translation>Choisissez un fichier enregistré par Senderwright.</translation>
    </message>
    <message>
        <source>The file of saved DNS answers is too large to read.</source>
        <translation>Le fichier de réponses DNS enregistrées est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Choose a file that Senderwright saved; they stay below 64 MiB.</source>
        <translation>Choisissez un fichier enregistré par Senderwright&#x202f;; ils restent sous 64 Mio.</translation>
    </message>
    <message>
        <source>There is a character that is no hexadecimal digit.</source>
        <translation>Il y a un caractère qui n’est pas un chiffre hexadécimal.</translation>
    </message>
    <message>
        <source>Only 0-9, a-f and blanks belong there; leave --hex out if the file holds the octets themselves.</source>
        <translation>Seuls 0-9, a-f et des espaces y ont leur place&#x202f;; omettez --hex si le fichier contient les octets eux-mêmes.</translation>
    </message>
    <message>
        <source>The number of hexadecimal digits is odd: half an octet is missing.</source>
        <translation>Le nombre de chiffres hexadécimaux est impair&#xa0;: il manque un demi-octet.</translation>
    </message>
    <message>
        <source>Check that the copy is whole.</source>
        <translation>Vérifiez que la copie est complète.</translation>
    </message>
    <message>
        <source>There is no DNS message to read: the input is empty.</source>
        <translation>Il n’y a pas de message DNS à lire&#xa0;: l’entrée est vide.</translation>
    </message>
    <message>
        <source>Give a file that holds one DNS message.</source>
        <translation>Donnez un fichier qui contient un seul message DNS.</translation>
    </message>
    <message>
        <source>The DNS question could not be put into a message.</source>
        <translation>La question DNS n’a pas pu être mise dans un message.</translation>
    </message>
    <message>
        <source>Check the name and the type that were asked for.</source>
        <translation>Vérifiez le nom et le type demandés.</translation>
    </message>
    <message>
        <source>This is not a whole DNS message ({reason}).</source>
        <translation>Ce n’est pas un message DNS complet ({reason}).</translation>
    </message>
    <message>
        <source>The DNS message is longer than 65,535 octets, which none can be.</source>
        <translation>Le message DNS dépasse 65&#x202f;535 octets, ce qui est impossible.</translation>
    </message>
    <message>
        <source>There is a backslash in the name that means nothing.</source>
        <translation>Il y a dans le nom une barre oblique inverse qui ne signifie rien.</translation>
    </message>
    <message>
        <source>Take the backslash out.</source>
        <translation>Retirez la barre oblique inverse.</translation>
    </message>
    <message>
        <source>These characters cannot stand together in a domain name.</source>
        <translation>Ces caractères ne peuvent pas figurer ensemble dans un nom de domaine.</translation>
    </message>
    <message>
        <source>Check the spelling, or type the name in its xn-- form.</source>
        <translation>Vérifiez l’orthographe, ou saisissez le nom sous sa forme xn--.</translation>
    </message>
    <message>
        <source>A domain name in the DNS message is damaged.</source>
        <translation>Un nom de domaine dans le message DNS est abîmé.</translation>
    </message>
    <message>
        <source>The domain name is empty.</source>
        <translation>Le nom de domaine est vide.</translation>
    </message>
    <message>
        <source>Type a domain, for example example.com.</source>
        <translation>Saisissez un domaine, par exemple example.com.</translation>
    </message>
    <message>
        <source>Two dots stand next to each other, or a dot stands first.</source>
        <translation>Deux points se suivent, ou un point est au début.</translation>
    </message>
    <message>
        <source>Take the dot out that is too many.</source>
        <translation>Retirez le point en trop.</translation>
    </message>
    <message>
        <source>One part of the name is longer than 63 characters.</source>
        <translation>Une partie du nom dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>Check that a dot was not left out.</source>
        <translation>Vérifiez qu’aucun point n’a été oublié.</translation>
    </message>
    <message>
        <source>There is a character in the name that no DNS name holds in this form.</source>
        <translation>Il y a dans le nom un caractère qu’aucun nom DNS ne contient sous cette forme.</translation>
    </message>
    <message>
        <source>Type the name in its xn-- form, or check for a pasted invisible character.</source>
        <translation>Saisissez le nom sous sa forme xn--, ou cherchez un caractère invisible collé.</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>Le nom dépasse les 253 caractères que permet le DNS.</translation>
    </message>
    <message>
        <source>Check that only the domain was pasted.</source>
        <translation>Vérifiez que seul le domaine a été collé.</translation>
    </message>
    <message>
        <source>This network answers differently for {name}: {plain} here, {encrypted} over an encrypted connection.</source>
        <translation>Ce réseau répond différemment pour {name}&#xa0;: {plain} ici, {encrypted} par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>You may be inside a company network that has its own view; what receivers see is the encrypted answer.</source>
        <translation>Vous êtes peut-être dans un réseau d’entreprise qui a sa propre vue&#x202f;; ce que voient les serveurs destinataires est la réponse chiffrée.</translation>
    </message>
    <message>
        <source>None of the zone’s own name servers could be asked from this network: it seems to close port 53. What is shown comes from the resolver {endpoint} ({transport}), which may remember older values.</source>
        <translation>Aucun des serveurs de noms de la zone n’a pu être interrogé depuis ce réseau&#xa0;: il semble fermer le port 53. Ce qui est montré vient du résolveur {endpoint} ({transport}), qui peut garder d’anciennes valeurs.</translation>
    </message>
    <message>
        <source>Try another network or a VPN to see what the name servers themselves say.</source>
        <translation>Essayez un autre réseau ou un VPN pour voir ce que disent les serveurs de noms eux-mêmes.</translation>
    </message>
    <message>
        <source>This network answers DNS questions in the place of the name servers they were sent to.</source>
        <translation>Ce réseau répond aux questions DNS à la place des serveurs de noms auxquels elles étaient envoyées.</translation>
    </message>
    <message>
        <source>The zone’s own servers cannot be asked from here. Try another network, or a VPN.</source>
        <translation>Les serveurs de la zone ne peuvent pas être interrogés d’ici. Essayez un autre réseau, ou un VPN.</translation>
    </message>
    <message>
        <source>This network has no {family}: name servers were asked without it.</source>
        <translation>Ce réseau n’offre pas {family}&#xa0;: les serveurs de noms ont été interrogés sans.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the zone; the {family} addresses of its servers were not checked.</source>
        <translation>La zone est en ordre&#x202f;; les adresses {family} de ses serveurs n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>{name} {type} cannot stand there: a CNAME may not share its name with other records.</source>
        <translation>{name} {type} ne peut pas être là&#xa0;: un CNAME ne peut pas partager son nom avec d’autres enregistrements.</translation>
    </message>
    <message>
        <source>Remove what stands at this name first.</source>
        <translation>Supprimez d’abord ce qui se trouve à ce nom.</translation>
    </message>
    <message>
        <source>The practice world did not answer as expected.</source>
        <translation>Le monde d’entraînement n’a pas répondu comme attendu.</translation>
    </message>
    <message>
        <source>End it and start it again with `senderwright-cli practice serve`.</source>
        <translation>Arrêtez-le et relancez-le avec `senderwright-cli practice serve`.</translation>
    </message>
    <message>
        <source>Other programs cannot publish into this practice world ({reason}).</source>
        <translation>D’autres programmes ne peuvent pas publier dans ce monde d’entraînement ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder for running programs (XDG_RUNTIME_DIR) is there and yours.</source>
        <translation>Vérifiez que le dossier des programmes en cours (XDG_RUNTIME_DIR) existe et est à vous.</translation>
    </message>
    <message>
        <source>No practice world is running.</source>
        <translation>Aucun monde d’entraînement n’est en marche.</translation>
    </message>
    <message>
        <source>Start one with `senderwright-cli practice serve` and leave it running.</source>
        <translation>Démarrez-en un avec `senderwright-cli practice serve` et laissez-le tourner.</translation>
    </message>
    <message>
        <source>{name} lies outside the practice zone {domain}: its records are kept elsewhere.</source>
        <translation>{name} est hors de la zone d’entraînement {domain}&#xa0;: ses enregistrements se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Plan for {domain}, or start the practice world with your own zone.</source>
        <translation>Faites un plan pour {domain}, ou démarrez le monde d’entraînement avec votre propre zone.</translation>
    </message>
    <message>
        <source>The practice DNS cannot use port {port} at {address} ({reason}).</source>
        <translation>Le DNS d’entraînement ne peut pas utiliser le port {port} à {address} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another port, or leave it to the program.</source>
        <translation>Choisissez un autre port, ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>The zone file has no SOA record, so it does not say which zone it is.</source>
        <translation>Le fichier de zone n’a pas d’enregistrement SOA&#x202f;; il ne dit donc pas de quelle zone il s’agit.</translation>
    </message>
    <message>
        <source>Export the whole zone at your DNS host; it begins with an SOA record.</source>
        <translation>Exportez la zone entière chez votre hébergeur DNS&#x202f;; elle commence par un enregistrement SOA.</translation>
    </message>
    <message>
        <source>{text} is not an IP address.</source>
        <translation>{text} n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>Write a resolver as 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#name or https://name/dns-query.</source>
        <translation>Écrivez un résolveur sous la forme 192.0.2.1, [2001:db8::1]:53, tls://192.0.2.1#nom ou https://nom/dns-query.</translation>
    </message>
    <message>
        <source>{text} is not a name that a certificate can show.</source>
        <translation>{text} n’est pas un nom qu’un certificat peut porter.</translation>
    </message>
    <message>
        <source>Write it as in tls://192.0.2.1#dns.example.</source>
        <translation>Écrivez-le comme dans tls://192.0.2.1#dns.example.</translation>
    </message>
    <message>
        <source>The path in {text} holds characters that no address can hold.</source>
        <translation>Le chemin dans {text} contient des caractères qu’aucune adresse ne peut contenir.</translation>
    </message>
    <message>
        <source>Most resolvers use /dns-query.</source>
        <translation>La plupart des résolveurs utilisent /dns-query.</translation>
    </message>
    <message>
        <source>{text} is not the SHA-256 of a key in base64.</source>
        <translation>{text} n’est pas le SHA-256 d’une clé en base64.</translation>
    </message>
    <message>
        <source>Take the pin as the resolver’s operator publishes it: 44 characters.</source>
        <translation>Prenez l’empreinte telle que l’exploitant du résolveur la publie&#xa0;: 44 caractères.</translation>
    </message>
    <message>
        <source>{text} is not a port.</source>
        <translation>{text} n’est pas un port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>{text} is not a way to ask a resolver.</source>
        <translation>{text} n’est pas une façon d’interroger un résolveur.</translation>
    </message>
    <message>
        <source>Use a plain IP address, tls:// or https://.</source>
        <translation>Utilisez une simple adresse IP, tls:// ou https://.</translation>
    </message>
    <message>
        <source>No resolver was given.</source>
        <translation>Aucun résolveur n’a été donné.</translation>
    </message>
    <message>
        <source>Give its IP address, or leave the option out to use this computer’s own.</source>
        <translation>Donnez son adresse IP, ou omettez l’option pour utiliser celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>The resolver’s address is far too long.</source>
        <translation>L’adresse du résolveur est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>Check that only the address was pasted.</source>
        <translation>Vérifiez que seule l’adresse a été collée.</translation>
    </message>
    <message>
        <source>Entry {index} of the vantage points cannot be used: see its {field}.</source>
        <translation>L’entrée {index} des points d’observation ne peut pas être utilisée&#xa0;: voyez son champ {field}.</translation>
    </message>
    <message>
        <source>Mend that field, or take the entry out.</source>
        <translation>Corrigez ce champ, ou retirez l’entrée.</translation>
    </message>
    <message>
        <source>The vantage points were written by a newer version.</source>
        <translation>Les points d’observation ont été écrits par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Senderwright, or use the list that comes with this version.</source>
        <translation>Mettez Senderwright à jour, ou utilisez la liste fournie avec cette version.</translation>
    </message>
    <message>
        <source>The file does not hold vantage points.</source>
        <translation>Le fichier ne contient pas de points d’observation.</translation>
    </message>
    <message>
        <source>The file of vantage points is too large to read.</source>
        <translation>Le fichier de points d’observation est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Keep it below 4 MiB and 2000 entries.</source>
        <translation>Restez sous 4 Mio et 2000 entrées.</translation>
    </message>
    <message>
        <source>The zone file could not be read: no temporary file could be made.</source>
        <translation>Le fichier de zone n’a pas pu être lu&#xa0;: aucun fichier temporaire n’a pu être créé.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check that the temporary folder is writable.</source>
        <translation>Libérez de la place sur le disque, ou vérifiez que l’on peut écrire dans le dossier temporaire.</translation>
    </message>
    <message>
        <source>{server} ({address}) fails to answer for the zone.</source>
        <translation>{server} ({address}) ne parvient pas à répondre pour la zone.</translation>
    </message>
    <message>
        <source>Tell the DNS host: this server is part of the zone and does not work.</source>
        <translation>Dites-le à l’hébergeur DNS&#xa0;: ce serveur fait partie de la zone et ne fonctionne pas.</translation>
    </message>
    <message>
        <source>{server} ({address}) names other name servers for the zone ({said}) than the rest do ({others}).</source>
        <translation>{server} ({address}) nomme d’autres serveurs de noms pour la zone ({said}) que les autres ({others}).</translation>
    </message>
    <message>
        <source>Have the DNS host make all servers serve the same zone; until then answers depend on chance.</source>
        <translation>Faites en sorte que l’hébergeur DNS serve la même zone sur tous les serveurs&#x202f;; d’ici là, les réponses dépendent du hasard.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and knows nothing of it.</source>
        <translation>{server} ({address}) est nommé pour la zone et n’en sait rien.</translation>
    </message>
    <message>
        <source>Have the DNS host set it up there, or take it out of the name servers at the registrar.</source>
        <translation>Demandez à l’hébergeur DNS de l’y configurer, ou retirez-le des serveurs de noms au bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>{server} is named for the zone and has no address.</source>
        <translation>{server} est nommé pour la zone et n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Correct the name server’s name at the DNS host and at the registrar.</source>
        <translation>Corrigez le nom du serveur de noms chez l’hébergeur DNS et au bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>{server} ({address}) is named for the zone and refuses to answer for it.</source>
        <translation>{server} ({address}) est nommé pour la zone et refuse de répondre pour elle.</translation>
    </message>
    <message>
        <source>{server} ({address}) serves an old copy of the zone: {serial} instead of {newest}.</source>
        <translation>{server} ({address}) sert une ancienne copie de la zone&#xa0;: {serial} au lieu de {newest}.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it stays, tell the DNS host that this server no longer follows.</source>
        <translation>Attendez quelques minutes. Si cela dure, dites à l’hébergeur DNS que ce serveur ne suit plus.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not answer.</source>
        <translation>{server} ({address}) ne répond pas.</translation>
    </message>
    <message>
        <source>If it stays, tell the DNS host. If none answers, this network may block DNS.</source>
        <translation>Si cela dure, dites-le à l’hébergeur DNS. Si aucun ne répond, ce réseau bloque peut-être le DNS.</translation>
    </message>
    <message>
        <source>The registrar names {parent} as name servers, the zone itself names {zone}.</source>
        <translation>Le bureau d’enregistrement nomme {parent} comme serveurs de noms, la zone elle-même nomme {zone}.</translation>
    </message>
    <message>
        <source>Make both lists the same; records published at a server that only one list names may not be seen.</source>
        <translation>Rendez les deux listes identiques&#x202f;; des enregistrements publiés sur un serveur nommé par une seule liste peuvent ne pas être vus.</translation>
    </message>
    <message>
        <source>The zone is kept at several places, each for itself: {primaries}.</source>
        <translation>La zone est tenue à plusieurs endroits, chacun pour soi&#xa0;: {primaries}.</translation>
    </message>
    <message>
        <source>Publish every record at each of them.</source>
        <translation>Publiez chaque enregistrement à chacun d’eux.</translation>
    </message>
    <message>
        <source>Only one name server, {server}, serves the zone.</source>
        <translation>Un seul serveur de noms, {server}, sert la zone.</translation>
    </message>
    <message>
        <source>When it is down, mail stops. Most DNS hosts give two or more.</source>
        <translation>S’il tombe en panne, les messages s’arrêtent. La plupart des hébergeurs DNS en donnent deux ou plus.</translation>
    </message>
    <message>
        <source>Line {line} of the zone file cannot be read. {reason}</source>
        <translation>La ligne {line} du fichier de zone ne peut pas être lue. {reason}</translation>
    </message>
    <message>
        <source>Mend that line, or leave it out.</source>
        <translation>Corrigez cette ligne, ou omettez-la.</translation>
    </message>
    <message>
        <source>The zone file is too large: at most 4 MiB and 100,000 records are read.</source>
        <translation>Le fichier de zone est trop grand&#xa0;: 4 Mio et 100&#x202f;000 enregistrements au plus sont lus.</translation>
    </message>
    <message>
        <source>Give only the part that holds this domain.</source>
        <translation>Donnez seulement la partie qui contient ce domaine.</translation>
    </message>
    <message>
        <source>The BIMI record names no logo at an https address: {uri}</source>
        <translation>L’enregistrement BIMI ne nomme aucun logo à une adresse https&#xa0;: {uri}</translation>
    </message>
    <message>
        <source>Give the logo as l=https://…svg</source>
        <translation>Donnez le logo sous la forme l=https://…svg</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} is not an SVG of the kind that mail programs show: {what}</source>
        <translation>Le logo BIMI {uri} n’est pas un SVG du genre que montrent les logiciels de messagerie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Save it as SVG Tiny PS: baseProfile=&quot;tiny-ps&quot;, a title, nothing that moves.</source>
        <translation>Enregistrez-le en SVG Tiny PS&#xa0;: baseProfile=&quot;tiny-ps&quot;, un titre, rien qui bouge.</translation>
    </message>
    <message>
        <source>The host {host} of the BIMI logo has no address.</source>
        <translation>L’hôte {host} du logo BIMI n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Put the logo where it can be fetched, or correct l=.</source>
        <translation>Mettez le logo là où l’on peut le chercher, ou corrigez l=.</translation>
    </message>
    <message>
        <source>The BIMI logo has {octets} bytes; more than 32 KB may not be shown.</source>
        <translation>Le logo BIMI a {octets} octets&#x202f;; au-delà de 32 Ko, il risque de ne pas être affiché.</translation>
    </message>
    <message>
        <source>Make the drawing simpler.</source>
        <translation>Simplifiez le dessin.</translation>
    </message>
    <message>
        <source>The BIMI logo {uri} could not be fetched ({why}).</source>
        <translation>Le logo BIMI {uri} n’a pas pu être récupéré ({why}).</translation>
    </message>
    <message>
        <source>Serve it over https with a valid certificate.</source>
        <translation>Servez-le par https avec un certificat valide.</translation>
    </message>
    <message>
        <source>There is no BIMI record, so no logo is shown beside messages of {domain}.</source>
        <translation>Il n’y a pas d’enregistrement BIMI&#x202f;; aucun logo n’est donc affiché à côté des messages de {domain}.</translation>
    </message>
    <message>
        <source>The BIMI record names no mark certificate; Gmail and Apple then show no logo.</source>
        <translation>L’enregistrement BIMI ne nomme aucun certificat de marque&#x202f;; Gmail et Apple n’affichent alors aucun logo.</translation>
    </message>
    <message>
        <source>Get a VMC or CMC if the logo matters to you.</source>
        <translation>Obtenez un VMC ou un CMC si le logo compte pour vous.</translation>
    </message>
    <message>
        <source>The logo of {domain} will not be shown: BIMI needs a DMARC policy of quarantine or reject, for subdomains as well.</source>
        <translation>Le logo de {domain} ne sera pas affiché&#xa0;: BIMI exige une politique DMARC quarantine ou reject, aussi pour les sous-domaines.</translation>
    </message>
    <message>
        <source>Raise the DMARC policy step by step first.</source>
        <translation>Relevez d’abord la politique DMARC étape par étape.</translation>
    </message>
    <message>
        <source>There are {count} BIMI records; receivers then ignore all of them.</source>
        <translation>Il y a {count} enregistrements BIMI&#x202f;; les serveurs destinataires les ignorent alors tous.</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>The BIMI record cannot be read.</source>
        <translation>L’enregistrement BIMI ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write it as v=BIMI1; l=https://…; a=https://…</source>
        <translation>Écrivez-le sous la forme v=BIMI1; l=https://…; a=https://…</translation>
    </message>
    <message>
        <source>The BIMI record does not begin with v=BIMI1.</source>
        <translation>L’enregistrement BIMI ne commence pas par v=BIMI1.</translation>
    </message>
    <message>
        <source>Begin it with v=BIMI1.</source>
        <translation>Commencez-le par v=BIMI1.</translation>
    </message>
    <message>
        <source>No CAA record limits who may issue certificates for {domain}.</source>
        <translation>Aucun enregistrement CAA ne limite qui peut émettre des certificats pour {domain}.</translation>
    </message>
    <message>
        <source>The CAA record at {name} lets nobody issue certificates, so no new one can be had for {domain}.</source>
        <translation>L’enregistrement CAA à {name} n’autorise personne à émettre des certificats&#x202f;; {domain} ne peut donc pas en obtenir de nouveaux.</translation>
    </message>
    <message>
        <source>Name your certificate authority in an issue record, unless the domain is parked.</source>
        <translation>Nommez votre autorité de certification dans un enregistrement issue, sauf si le domaine est parqué.</translation>
    </message>
    <message>
        <source>The signature of {domain} covers only a part of the body (l=); {octets} octets are not covered, and anyone could add more.</source>
        <translation>La signature de {domain} ne couvre qu’une partie du corps (l=)&#x202f;; {octets} octets ne sont pas couverts, et n’importe qui pourrait en ajouter.</translation>
    </message>
    <message>
        <source>Turn off the body length limit at the sending service.</source>
        <translation>Désactivez la limite de longueur du corps dans le service d’envoi.</translation>
    </message>
    <message>
        <source>The key of {domain} is in test mode (t=y); receivers may ignore the signature.</source>
        <translation>La clé de {domain} est en mode test (t=y)&#x202f;; les serveurs destinataires peuvent ignorer la signature.</translation>
    </message>
    <message>
        <source>Remove t=y from the key.</source>
        <translation>Supprimez t=y de la clé.</translation>
    </message>
    <message>
        <source>The DMARC record of {from} is broken, so DMARC does not apply.</source>
        <translation>L’enregistrement DMARC de {from} est défectueux&#x202f;; DMARC ne s’applique donc pas.</translation>
    </message>
    <message>
        <source>Check it with dmarc check.</source>
        <translation>Vérifiez-le avec dmarc check.</translation>
    </message>
    <message>
        <source>The message fails DMARC for {from}: neither SPF nor DKIM passed for that domain. The domain asks for: {policy}.</source>
        <translation>Le message échoue au contrôle DMARC pour {from}&#xa0;: ni SPF ni DKIM n’ont réussi pour ce domaine. Le domaine demande&#xa0;: {policy}.</translation>
    </message>
    <message>
        <source>Let the sending service sign with {from}, or use a bounce address of that domain.</source>
        <translation>Faites signer le service d’envoi avec {from}, ou utilisez une adresse de retour de ce domaine.</translation>
    </message>
    <message>
        <source>{from} has no DMARC policy.</source>
        <translation>{from} n’a pas de politique DMARC.</translation>
    </message>
    <message>
        <source>Publish v=DMARC1; p=none with a report address.</source>
        <translation>Publiez v=DMARC1; p=none avec une adresse de rapport.</translation>
    </message>
    <message>
        <source>Could not find out whether the message passes DMARC for {from}.</source>
        <translation>Impossible de savoir si le message réussit le contrôle DMARC pour {from}.</translation>
    </message>
    <message>
        <source>The From line names no valid domain.</source>
        <translation>La ligne From ne nomme aucun domaine valide.</translation>
    </message>
    <message>
        <source>Correct the From address.</source>
        <translation>Corrigez l’adresse From.</translation>
    </message>
    <message>
        <source>The address of the sending server is not known, so SPF was not checked.</source>
        <translation>L’adresse du serveur d’envoi n’est pas connue&#x202f;; SPF n’a donc pas été vérifié.</translation>
    </message>
    <message>
        <source>Give it with --ip, or verify a message that was received by a server.</source>
        <translation>Donnez-la avec --ip, ou vérifiez un message qui a été reçu par un serveur.</translation>
    </message>
    <message>
        <source>The message has no From line, so DMARC cannot pass.</source>
        <translation>Le message n’a pas de ligne From&#x202f;; DMARC ne peut donc pas réussir.</translation>
    </message>
    <message>
        <source>The message can be unsubscribed from, but not by one click; Gmail and Yahoo ask for that of bulk mail.</source>
        <translation>On peut se désabonner de ce message, mais pas en un clic&#x202f;; Gmail et Yahoo l’exigent des envois en masse.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe-Post: List-Unsubscribe=One-Click.</source>
        <translation>Ajoutez List-Unsubscribe-Post: List-Unsubscribe=One-Click.</translation>
    </message>
    <message>
        <source>The message is not signed with DKIM.</source>
        <translation>Le message n’est pas signé avec DKIM.</translation>
    </message>
    <message>
        <source>Turn on DKIM at the sending service.</source>
        <translation>Activez DKIM dans le service d’envoi.</translation>
    </message>
    <message>
        <source>The lines for one-click unsubscribing are not covered by a DKIM signature that passes.</source>
        <translation>Les lignes du désabonnement en un clic ne sont pas couvertes par une signature DKIM qui réussit.</translation>
    </message>
    <message>
        <source>Let the signature cover List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Faites couvrir List-Unsubscribe et List-Unsubscribe-Post par la signature.</translation>
    </message>
    <message>
        <source>The message is from more than one domain, so DMARC cannot pass.</source>
        <translation>Le message vient de plus d’un domaine&#x202f;; DMARC ne peut donc pas réussir.</translation>
    </message>
    <message>
        <source>Use one From line with one address.</source>
        <translation>Utilisez une seule ligne From avec une seule adresse.</translation>
    </message>
    <message>
        <source>There is no message yet.</source>
        <translation>Il n’y a pas encore de message.</translation>
    </message>
    <message>
        <source>Open the saved message, or paste its source.</source>
        <translation>Ouvrez le message enregistré, ou collez sa source.</translation>
    </message>
    <message>
        <source>This is not the source of a message: it does not begin with header lines.</source>
        <translation>Ce n’est pas la source d’un message&#xa0;: cela ne commence pas par des lignes d’en-tête.</translation>
    </message>
    <message>
        <source>In your mail program choose “Show original” or “View source”, and copy all of it.</source>
        <translation>Dans votre logiciel de messagerie, choisissez «&#xa0;Afficher l’original&#xa0;» ou «&#xa0;Afficher la source&#xa0;», et copiez le tout.</translation>
    </message>
    <message>
        <source>The message is larger than {limit} megabytes.</source>
        <translation>Le message dépasse {limit} mégaoctets.</translation>
    </message>
    <message>
        <source>Take one without large attachments.</source>
        <translation>Prenez-en un sans grandes pièces jointes.</translation>
    </message>
    <message>
        <source>SPF for {domain} says {result} for the server {ip}.</source>
        <translation>SPF pour {domain} dit {result} pour le serveur {ip}.</translation>
    </message>
    <message>
        <source>Add the server, or the service it belongs to, to the SPF record of {domain}.</source>
        <translation>Ajoutez le serveur, ou le service auquel il appartient, à l’enregistrement SPF de {domain}.</translation>
    </message>
    <message>
        <source>Could not find out whether {ip} may send for {domain}.</source>
        <translation>Impossible de savoir si {ip} peut envoyer pour {domain}.</translation>
    </message>
    <message>
        <source>The certificate of the MTA-STS policy host is not valid, so the policy is not used.</source>
        <translation>Le certificat de l’hôte de la politique MTA-STS n’est pas valide&#x202f;; la politique n’est donc pas utilisée.</translation>
    </message>
    <message>
        <source>Get a valid certificate for the mta-sts host.</source>
        <translation>Obtenez un certificat valide pour l’hôte mta-sts.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is served as {type} instead of text/plain.</source>
        <translation>La politique MTA-STS est servie comme {type} au lieu de text/plain.</translation>
    </message>
    <message>
        <source>Set the content type to text/plain.</source>
        <translation>Réglez le type de contenu sur text/plain.</translation>
    </message>
    <message>
        <source>The host {host} of the MTA-STS policy has no address, so there is no policy.</source>
        <translation>L’hôte {host} de la politique MTA-STS n’a pas d’adresse&#x202f;; il n’y a donc pas de politique.</translation>
    </message>
    <message>
        <source>Publish an address for it, and serve the policy there.</source>
        <translation>Publiez une adresse pour lui, et servez-y la politique.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id of 1 to 32 letters and digits.</source>
        <translation>L’enregistrement MTA-STS n’a pas d’id de 1 à 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Write id= and, for example, the date and time.</source>
        <translation>Écrivez id= et, par exemple, la date et l’heure.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was changed, but its id is still {id}, so senders keep the old one.</source>
        <translation>La politique MTA-STS a été modifiée, mais son id est encore {id}&#x202f;; les expéditeurs gardent donc l’ancienne.</translation>
    </message>
    <message>
        <source>Change the id at every change of the policy.</source>
        <translation>Changez l’id à chaque modification de la politique.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is kept for {seconds} seconds only, which protects little.</source>
        <translation>La politique MTA-STS n’est gardée que {seconds} secondes, ce qui protège peu.</translation>
    </message>
    <message>
        <source>Set max_age to a week or more.</source>
        <translation>Réglez max_age sur une semaine ou plus.</translation>
    </message>
    <message>
        <source>There is no MTA-STS policy for mail to {domain}.</source>
        <translation>Il n’y a pas de politique MTA-STS pour les messages vers {domain}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is in testing mode: failures are reported, not prevented.</source>
        <translation>La politique MTA-STS est en mode testing&#xa0;: les échecs sont signalés, pas empêchés.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the reports are clean.</source>
        <translation>Réglez mode: enforce quand les rapports sont bons.</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the MTA-STS policy, so senders will not deliver to it.</source>
        <translation>Le serveur de messagerie {host} ne correspond à aucune ligne mx de la politique MTA-STS&#x202f;; les expéditeurs ne lui remettront donc rien.</translation>
    </message>
    <message>
        <source>Add mx: {host} to the policy, and change the id.</source>
        <translation>Ajoutez mx: {host} à la politique, et changez l’id.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid max_age: {value}</source>
        <translation>La politique MTA-STS a un max_age invalide&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Correct the file at https://mta-sts.…/.well-known/mta-sts.txt.</source>
        <translation>Corrigez le fichier à https://mta-sts.…/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy has an invalid mode: {value}</source>
        <translation>La politique MTA-STS a un mode invalide&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The MTA-STS policy has no valid mx line: {value}</source>
        <translation>La politique MTA-STS n’a pas de ligne mx valide&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Line {line} of the MTA-STS policy is not of the form key: value.</source>
        <translation>La ligne {line} de la politique MTA-STS n’a pas la forme clé: valeur.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is larger than 64 KB.</source>
        <translation>La politique MTA-STS dépasse 64 Ko.</translation>
    </message>
    <message>
        <source>The MTA-STS policy does not say version: STSv1.</source>
        <translation>La politique MTA-STS ne dit pas version: STSv1.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with a redirect ({status}), which senders do not follow.</source>
        <translation>L’hôte de la politique MTA-STS répond par une redirection ({status}), que les expéditeurs ne suivent pas.</translation>
    </message>
    <message>
        <source>Serve the file at that address itself.</source>
        <translation>Servez le fichier à cette adresse même.</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records; senders then ignore all of them.</source>
        <translation>Il y a {count} enregistrements MTA-STS&#x202f;; les expéditeurs les ignorent alors tous.</translation>
    </message>
    <message>
        <source>The MTA-STS policy host answers with status {status} instead of 200.</source>
        <translation>L’hôte de la politique MTA-STS répond avec le code {status} au lieu de 200.</translation>
    </message>
    <message>
        <source>Serve the file at /.well-known/mta-sts.txt.</source>
        <translation>Servez le fichier à /.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be read.</source>
        <translation>L’enregistrement MTA-STS ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=…;</source>
        <translation>Écrivez-le sous la forme v=STSv1; id=…;</translation>
    </message>
    <message>
        <source>The MTA-STS policy host could not be reached.</source>
        <translation>L’hôte de la politique MTA-STS n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Try again later; senders use no policy meanwhile.</source>
        <translation>Réessayez plus tard&#x202f;; entre-temps, les expéditeurs n’utilisent aucune politique.</translation>
    </message>
    <message>
        <source>The MTA-STS record does not begin with v=STSv1.</source>
        <translation>L’enregistrement MTA-STS ne commence pas par v=STSv1.</translation>
    </message>
    <message>
        <source>Begin it with v=STSv1.</source>
        <translation>Commencez-le par v=STSv1.</translation>
    </message>
    <message>
        <source>The mail host {host} is an address, where a name is needed.</source>
        <translation>Le serveur de messagerie {host} est une adresse, alors qu’il faut un nom.</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>Donnez le nom du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias (CNAME), which some servers refuse.</source>
        <translation>Le serveur de messagerie {host} est un alias (CNAME), ce que certains serveurs refusent.</translation>
    </message>
    <message>
        <source>Name the target itself.</source>
        <translation>Nommez la cible elle-même.</translation>
    </message>
    <message>
        <source>{domain} has no mail host (MX): answers to its messages may get lost.</source>
        <translation>{domain} n’a pas de serveur de messagerie (MX)&#xa0;: les réponses à ses messages peuvent se perdre.</translation>
    </message>
    <message>
        <source>Publish an MX record if people should be able to answer.</source>
        <translation>Publiez un enregistrement MX si l’on doit pouvoir répondre.</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>Le serveur de messagerie {host} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Correct the MX record or publish the address.</source>
        <translation>Corrigez l’enregistrement MX ou publiez l’adresse.</translation>
    </message>
    <message>
        <source>{domain} has a null MX beside other mail hosts, which contradict each other.</source>
        <translation>{domain} a un MX nul à côté d’autres serveurs de messagerie&#x202f;; cela se contredit.</translation>
    </message>
    <message>
        <source>Remove the record that ends in a dot only.</source>
        <translation>Supprimez l’enregistrement qui se compose d’un seul point.</translation>
    </message>
    <message>
        <source>The mail host {host} has only addresses of a private network.</source>
        <translation>Le serveur de messagerie {host} n’a que des adresses d’un réseau privé.</translation>
    </message>
    <message>
        <source>Publish its public address.</source>
        <translation>Publiez son adresse publique.</translation>
    </message>
    <message>
        <source>Could not find out the addresses of the mail host {host}.</source>
        <translation>Impossible de connaître les adresses du serveur de messagerie {host}.</translation>
    </message>
    <message>
        <source>The TXT record at {name} does not begin with {version}; so it does not count: {text}</source>
        <translation>L’enregistrement TXT à {name} ne commence pas par {version}&#x202f;; il ne compte donc pas&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Corrigez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>Could not find out {question} ({outcome}).</source>
        <translation>Impossible de connaître {question} ({outcome}).</translation>
    </message>
    <message>
        <source>The address {ip} has no name (PTR); Gmail, Yahoo and others refuse mail from it.</source>
        <translation>L’adresse {ip} n’a pas de nom (PTR)&#x202f;; Gmail, Yahoo et d’autres refusent les messages qui en viennent.</translation>
    </message>
    <message>
        <source>Ask the network provider of that address to set one.</source>
        <translation>Demandez au fournisseur réseau de cette adresse d’en définir un.</translation>
    </message>
    <message>
        <source>The address {ip} is called {name}, but that name does not lead back to it.</source>
        <translation>L’adresse {ip} s’appelle {name}, mais ce nom ne ramène pas à elle.</translation>
    </message>
    <message>
        <source>Publish {ip} as an address of {name}.</source>
        <translation>Publiez {ip} comme adresse de {name}.</translation>
    </message>
    <message>
        <source>Could not find out the name of the address {ip}.</source>
        <translation>Impossible de connaître le nom de l’adresse {ip}.</translation>
    </message>
    <message>
        <source>{domain} asks for no reports about encrypted delivery (TLS-RPT).</source>
        <translation>{domain} ne demande aucun rapport sur la remise chiffrée (TLS-RPT).</translation>
    </message>
    <message>
        <source>The TLS-RPT record names no valid address for reports: {uri}</source>
        <translation>L’enregistrement TLS-RPT ne nomme aucune adresse valide pour les rapports&#xa0;: {uri}</translation>
    </message>
    <message>
        <source>Write rua=mailto: and an address.</source>
        <translation>Écrivez rua=mailto: et une adresse.</translation>
    </message>
    <message>
        <source>There are {count} TLS-RPT records; senders then ignore all of them.</source>
        <translation>Il y a {count} enregistrements TLS-RPT&#x202f;; les expéditeurs les ignorent alors tous.</translation>
    </message>
    <message>
        <source>The TLS-RPT record cannot be read.</source>
        <translation>L’enregistrement TLS-RPT ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:…</source>
        <translation>Écrivez-le sous la forme v=TLSRPTv1; rua=mailto:…</translation>
    </message>
    <message>
        <source>The TLS-RPT record does not begin with v=TLSRPTv1.</source>
        <translation>L’enregistrement TLS-RPT ne commence pas par v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>Begin it with v=TLSRPTv1.</source>
        <translation>Commencez-le par v=TLSRPTv1.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds, more than a day: a mistake would last as long.</source>
        <translation>{name} peut rester dans les caches {ttl} secondes, plus d’un jour&#xa0;: une erreur durerait aussi longtemps.</translation>
    </message>
    <message>
        <source>Lower the TTL to an hour before changes.</source>
        <translation>Baissez le TTL à une heure avant des changements.</translation>
    </message>
    <message>
        <source>{name} may stay in caches for {ttl} seconds only; every message then costs a new question.</source>
        <translation>{name} ne peut rester dans les caches que {ttl} secondes&#x202f;; chaque message coûte alors une nouvelle question.</translation>
    </message>
    <message>
        <source>Raise the TTL to an hour.</source>
        <translation>Relevez le TTL à une heure.</translation>
    </message>
    <message>
        <source>This is no https address: {url}</source>
        <translation>Ce n’est pas une adresse https&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Write it as https://host/file.</source>
        <translation>Écrivez-la sous la forme https://hôte/fichier.</translation>
    </message>
    <message>
        <source>Every name below _domainkey.{domain} has a TXT record, so any selector seems to exist: {text}</source>
        <translation>Chaque nom sous _domainkey.{domain} a un enregistrement TXT&#x202f;; n’importe quel sélecteur semble donc exister&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remove the wildcard record.</source>
        <translation>Supprimez l’enregistrement générique (wildcard).</translation>
    </message>
    <message>
        <source>An email identity is signed by Amazon only, so mail from {domain} never passes DMARC.</source>
        <translation>Une identité d’e-mail n’est signée que par Amazon&#x202f;; les messages de {domain} ne réussissent donc jamais le contrôle DMARC.</translation>
    </message>
    <message>
        <source>Verify a domain identity in Zuora instead: Advanced SMTP, Edit, New Identity Type: Domain Identity.</source>
        <translation>Vérifiez plutôt une identité de domaine dans Zuora&#xa0;: Advanced SMTP, Edit, New Identity Type: Domain Identity.</translation>
    </message>
    <message>
        <source>{found} DKIM records were given, {expected} are usual.</source>
        <translation>{found} enregistrements DKIM ont été donnés, {expected} sont habituels.</translation>
    </message>
    <message>
        <source>If the others belong to a sandbox, say that you use one too; otherwise copy the records once more.</source>
        <translation>Si les autres appartiennent à une sandbox, dites que vous en utilisez une aussi&#x202f;; sinon, copiez encore une fois les enregistrements.</translation>
    </message>
    <message>
        <source>The {expected} DKIM records from Zuora are still missing.</source>
        <translation>Les {expected} enregistrements DKIM de Zuora manquent encore.</translation>
    </message>
    <message>
        <source>In Zuora open Email Settings, Advanced SMTP, DKIM Status, View, and paste what the DKIM Settings dialog shows.</source>
        <translation>Dans Zuora, ouvrez Email Settings, Advanced SMTP, DKIM Status, View, et collez ce que montre la fenêtre «&#xa0;DKIM Settings&#xa0;».</translation>
    </message>
    <message>
        <source>Zuora asks for {term}, but on Advanced SMTP it does not make DMARC pass: only the DKIM records do.</source>
        <translation>Zuora demande {term}, mais avec Advanced SMTP il ne fait pas réussir DMARC&#xa0;: seuls les enregistrements DKIM le font.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records were given.</source>
        <translation>Enregistrements DKIM donnés&#xa0;: seulement {found} sur {expected}.</translation>
    </message>
    <message>
        <source>Copy all of them from the DKIM Settings dialog; Amazon verifies the domain only when all are published.</source>
        <translation>Copiez-les tous depuis la fenêtre «&#xa0;DKIM Settings&#xa0;»&#x202f;; Amazon ne vérifie le domaine que s’ils sont tous publiés.</translation>
    </message>
    <message>
        <source>{name} points to {target}, which is not at Amazon.</source>
        <translation>{name} pointe vers {target}, qui n’est pas chez Amazon.</translation>
    </message>
    <message>
        <source>Compare it with the DKIM Settings dialog in Zuora before you publish it.</source>
        <translation>Comparez-le avec la fenêtre «&#xa0;DKIM Settings&#xa0;» de Zuora avant de le publier.</translation>
    </message>
    <message>
        <source>The table {file} has a mistake at {place} ({reason}).</source>
        <translation>La table {file} a une erreur à {place} ({reason}).</translation>
    </message>
    <message>
        <source>Correct the file; resources/schemas says what it may hold.</source>
        <translation>Corrigez le fichier&#x202f;; resources/schemas dit ce qu’il peut contenir.</translation>
    </message>
    <message>
        <source>The table {file} holds a placeholder that nothing can fill: {place}.</source>
        <translation>La table {file} contient un emplacement que rien ne peut remplir&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Name a field of the table, or domain.</source>
        <translation>Nommez un champ de la table, ou domain.</translation>
    </message>
    <message>
        <source>Two tables have the id {id} ({file}).</source>
        <translation>Deux tables ont l’id {id} ({file}).</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The schema {file} cannot be read, so the tables cannot be checked.</source>
        <translation>Le schéma {file} ne peut pas être lu&#x202f;; les tables ne peuvent donc pas être vérifiées.</translation>
    </message>
    <message>
        <source>Install Senderwright again.</source>
        <translation>Réinstallez Senderwright.</translation>
    </message>
    <message>
        <source>The table {file} is not valid JSON at {place}.</source>
        <translation>La table {file} n’est pas du JSON valide à {place}.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read.</source>
        <translation>La table {file} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’elle existe et que vous pouvez la lire.</translation>
    </message>
    <message>
        <source>The table {file} has the id {id}; both must be equal.</source>
        <translation>La table {file} a l’id {id}&#x202f;; les deux doivent être égaux.</translation>
    </message>
    <message>
        <source>Rename the file or change the id.</source>
        <translation>Renommez le fichier ou changez l’id.</translation>
    </message>
    <message>
        <source>Zuora&apos;s default server adds no DKIM signature for {domain}: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>Le serveur par défaut de Zuora n’ajoute pas de signature DKIM pour {domain}&#xa0;: DMARC ne réussit que par SPF, et pas pour les messages transférés.</translation>
    </message>
    <message>
        <source>If mail gets lost on forwarding, change to Advanced SMTP.</source>
        <translation>Si des messages se perdent lors d’un transfert, passez à Advanced SMTP.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is not at {domain}, so SPF is checked elsewhere and DMARC cannot pass.</source>
        <translation>L’adresse {email} du «&#xa0;Tenant Profile&#xa0;» n’est pas dans {domain}&#x202f;; SPF est donc vérifié ailleurs et DMARC ne peut pas réussir.</translation>
    </message>
    <message>
        <source>Change Email under Manage Tenant Profile in Zuora to an address at {domain}.</source>
        <translation>Dans Zuora, sous «&#xa0;Manage Tenant Profile&#xa0;», remplacez «&#xa0;Email&#xa0;» par une adresse de {domain}.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«&#xa0;{email}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Copy Email from Manage Tenant Profile in Zuora.</source>
        <translation>Copiez «&#xa0;Email&#xa0;» depuis «&#xa0;Manage Tenant Profile&#xa0;» dans Zuora.</translation>
    </message>
    <message>
        <source>The tenant-profile address {email} is at {domain}: that is where receivers look for SPF.</source>
        <translation>L’adresse {email} du «&#xa0;Tenant Profile&#xa0;» est dans {domain}&#xa0;: c’est là que les serveurs destinataires cherchent SPF.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices for {field}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas l’un des choix pour {field}.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” does not look right for {field}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne semble pas correct pour {field}.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s console.</source>
        <translation>Copiez-le de nouveau depuis la console du fournisseur.</translation>
    </message>
    <message>
        <source>{field} is still empty.</source>
        <translation>{field} est encore vide.</translation>
    </message>
    <message>
        <source>Fill it in as the provider&apos;s console shows it.</source>
        <translation>Remplissez-le comme le montre la console du fournisseur.</translation>
    </message>
    <message>
        <source>“{selector}” cannot be a DKIM selector.</source>
        <translation>«&#xa0;{selector}&#xa0;» ne peut pas être un sélecteur DKIM.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, for example zuora2026.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, par exemple zuora2026.</translation>
    </message>
    <message>
        <source>The server signs nothing yet: DMARC passes by SPF alone, and not on forwarded mail.</source>
        <translation>Le serveur ne signe encore rien&#xa0;: DMARC ne réussit que par SPF, et pas pour les messages transférés.</translation>
    </message>
    <message>
        <source>Let the server sign, and add a DKIM key here.</source>
        <translation>Faites signer le serveur, et ajoutez une clé DKIM ici.</translation>
    </message>
    <message>
        <source>No address of the server was given, so SPF does not know it.</source>
        <translation>Aucune adresse du serveur n’a été donnée&#x202f;; SPF ne le connaît donc pas.</translation>
    </message>
    <message>
        <source>Add the server&apos;s addresses or its host name.</source>
        <translation>Ajoutez les adresses du serveur ou son nom d’hôte.</translation>
    </message>
    <message>
        <source>Nothing is known about your server yet.</source>
        <translation>Rien n’est encore connu de votre serveur.</translation>
    </message>
    <message>
        <source>Give its addresses or its host name, and a DKIM key.</source>
        <translation>Donnez ses adresses ou son nom d’hôte, et une clé DKIM.</translation>
    </message>
    <message>
        <source>This name cannot stand in DNS.</source>
        <translation>Ce nom ne peut pas exister dans le DNS.</translation>
    </message>
    <message>
        <source>Copy the name again.</source>
        <translation>Copiez de nouveau le nom.</translation>
    </message>
    <message>
        <source>What this record points to is not a host name.</source>
        <translation>Ce vers quoi pointe cet enregistrement n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Copy the value again.</source>
        <translation>Copiez de nouveau la valeur.</translation>
    </message>
    <message>
        <source>Your domain stood behind the target {pasted}; it was read as {target}.</source>
        <translation>Votre domaine se trouvait après la cible {pasted}&#x202f;; elle a été lue comme {target}.</translation>
    </message>
    <message>
        <source>Compare it with the provider&apos;s console.</source>
        <translation>Comparez avec la console du fournisseur.</translation>
    </message>
    <message>
        <source>The name {pasted} holds your domain twice; it was read as {name}.</source>
        <translation>Le nom {pasted} contient deux fois votre domaine&#x202f;; il a été lu comme {name}.</translation>
    </message>
    <message>
        <source>If it is published like this already, delete it there.</source>
        <translation>S’il est déjà publié ainsi, supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Copy the records from the provider&apos;s console and paste them here.</source>
        <translation>Copiez les enregistrements depuis la console du fournisseur et collez-les ici.</translation>
    </message>
    <message>
        <source>Backslashes before semicolons were taken out of the value of {name}.</source>
        <translation>Des barres obliques inverses avant des points-virgules ont été retirées de la valeur de {name}.</translation>
    </message>
    <message>
        <source>A heading or a label.</source>
        <translation>Un titre ou une étiquette.</translation>
    </message>
    <message>
        <source>“{text}” has no counterpart: a name without a value, or a value without a name.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de pendant&#xa0;: un nom sans valeur, ou une valeur sans nom.</translation>
    </message>
    <message>
        <source>Copy name and value together.</source>
        <translation>Copiez le nom et la valeur ensemble.</translation>
    </message>
    <message>
        <source>Invisible characters were taken out of what you pasted.</source>
        <translation>Des caractères invisibles ont été retirés de ce que vous avez collé.</translation>
    </message>
    <message>
        <source>The DKIM key of {name} is not whole ({length} characters).</source>
        <translation>La clé DKIM de {name} n’est pas complète ({length} caractères).</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end.</source>
        <translation>Copiez de nouveau la valeur, jusqu’au bout.</translation>
    </message>
    <message>
        <source>Several values stand beside {name}; “{ignored}” was not used.</source>
        <translation>Plusieurs valeurs se trouvent à côté de {name}&#x202f;; «&#xa0;{ignored}&#xa0;» n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Check that the right value was taken.</source>
        <translation>Vérifiez que la bonne valeur a été prise.</translation>
    </message>
    <message>
        <source>This name has no value.</source>
        <translation>Ce nom n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Not a DNS record.</source>
        <translation>Pas un enregistrement DNS.</translation>
    </message>
    <message>
        <source>The TXT record under Verification Status: a domain identity does not need it.</source>
        <translation>L’enregistrement TXT sous «&#xa0;Verification Status&#xa0;»&#xa0;: une identité de domaine n’en a pas besoin.</translation>
    </message>
    <message>
        <source>No DNS record was found in what you pasted.</source>
        <translation>Aucun enregistrement DNS n’a été trouvé dans ce que vous avez collé.</translation>
    </message>
    <message>
        <source>Copy the table with names and values, or type them one below the other.</source>
        <translation>Copiez le tableau avec les noms et les valeurs, ou saisissez-les les uns sous les autres.</translation>
    </message>
    <message>
        <source>This is the TXT record under Verification Status, which you do not need.</source>
        <translation>C’est l’enregistrement TXT sous «&#xa0;Verification Status&#xa0;», dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Open DKIM Status, View, and copy the three CNAME records.</source>
        <translation>Ouvrez DKIM Status, View, et copiez les trois enregistrements CNAME.</translation>
    </message>
    <message>
        <source>Names and values were the wrong way round and were put right.</source>
        <translation>Noms et valeurs étaient inversés et ont été remis en ordre.</translation>
    </message>
    <message>
        <source>{name} does not belong to {domain} and was left out.</source>
        <translation>{name} n’appartient pas à {domain} et a été omis.</translation>
    </message>
    <message>
        <source>Choose the other domain at the beginning, or copy the records of this one.</source>
        <translation>Choisissez l’autre domaine au début, ou copiez les enregistrements de celui-ci.</translation>
    </message>
    <message>
        <source>A record of a type that is not needed here.</source>
        <translation>Un enregistrement d’un type qui n’est pas nécessaire ici.</translation>
    </message>
    <message>
        <source>{name} belongs to the domain above {domain}; its signature covers {domain} as well.</source>
        <translation>{name} appartient au domaine au-dessus de {domain}&#x202f;; sa signature couvre aussi {domain}.</translation>
    </message>
    <message>
        <source>No priority was given for the MX record {name}; {priority} was taken.</source>
        <translation>Aucune priorité n’a été donnée pour l’enregistrement MX {name}&#x202f;; {priority} a été prise.</translation>
    </message>
    <message>
        <source>The lines of the DKIM key of {name} were joined.</source>
        <translation>Les lignes de la clé DKIM de {name} ont été réunies.</translation>
    </message>
    <message>
        <source>Curly quotes or long dashes were turned into plain ones.</source>
        <translation>Des guillemets courbes ou des tirets longs ont été remplacés par de simples.</translation>
    </message>
    <message>
        <source>{term} was read as a sender to add to your SPF record.</source>
        <translation>{term} a été lu comme un expéditeur à ajouter à votre enregistrement SPF.</translation>
    </message>
    <message>
        <source>This is more text than any console shows; {most} KiB is the most that is read.</source>
        <translation>C’est plus de texte que n’en montre une console&#x202f;; {most} Kio au plus sont lus.</translation>
    </message>
    <message>
        <source>Paste only the records.</source>
        <translation>Collez seulement les enregistrements.</translation>
    </message>
    <message>
        <source>Only the first {most} records were taken.</source>
        <translation>Seuls les {most} premiers enregistrements ont été pris.</translation>
    </message>
    <message>
        <source>Paste only the records for this domain.</source>
        <translation>Collez seulement les enregistrements de ce domaine.</translation>
    </message>
    <message>
        <source>Check in the console which one is right.</source>
        <translation>Vérifiez dans la console laquelle est correcte.</translation>
    </message>
    <message>
        <source>{name} was called {from}, but its value is a {to} value.</source>
        <translation>{name} était appelé {from}, mais sa valeur est une valeur {to}.</translation>
    </message>
    <message>
        <source>The name {pasted} has lost its underscore; it was read as {name}.</source>
        <translation>Le nom {pasted} a perdu son tiret bas&#x202f;; il a été lu comme {name}.</translation>
    </message>
    <message>
        <source>If it is published without the underscore already, delete it there.</source>
        <translation>S’il est déjà publié sans le tiret bas, supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>This value is too long for DNS.</source>
        <translation>Cette valeur est trop longue pour le DNS.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>With {terms} the SPF record needs too many lookups, and DMARC passes without it.</source>
        <translation>Avec {terms}, l’enregistrement SPF demande trop de requêtes, et DMARC réussit sans cela.</translation>
    </message>
    <message>
        <source>Leave it out until there is room: receivers accept the mail by its DKIM signature.</source>
        <translation>Omettez-le jusqu’à ce qu’il y ait de la place&#xa0;: les serveurs destinataires acceptent les messages grâce à leur signature DKIM.</translation>
    </message>
    <message>
        <source>The plan file has a mistake at “{field}”.</source>
        <translation>Le fichier de plan a une erreur à «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Refaites le plan.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} must go before the {type} can be published.</source>
        <translation>À {name} se trouve une clé DKIM qui doit partir avant que le {type} puisse être publié.</translation>
    </message>
    <message>
        <source>Remove the old TXT record first; if another service signs with this selector, ask it for another one.</source>
        <translation>Supprimez d’abord l’ancien enregistrement TXT&#x202f;; si un autre service signe avec ce sélecteur, demandez-lui-en un autre.</translation>
    </message>
    <message>
        <source>At {name} there are {types} records, and nothing may stand beside a {type}.</source>
        <translation>À {name}, il y a des enregistrements {types}, et rien ne peut se trouver à côté d’un {type}.</translation>
    </message>
    <message>
        <source>Ask the provider for another name, or remove those records if nothing uses them.</source>
        <translation>Demandez au fournisseur un autre nom, ou supprimez ces enregistrements si rien ne les utilise.</translation>
    </message>
    <message>
        <source>These name servers are used by several DNS hosts: {hosts}.</source>
        <translation>Ces serveurs de noms sont utilisés par plusieurs hébergeurs DNS&#xa0;: {hosts}.</translation>
    </message>
    <message>
        <source>Choose the one whose panel you sign in to.</source>
        <translation>Choisissez celui dont vous utilisez le panneau.</translation>
    </message>
    <message>
        <source>{domain} is not registered, or has no name servers.</source>
        <translation>{domain} n’est pas enregistré, ou n’a pas de serveurs de noms.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{host} may put a proxy before new CNAME records, and then receivers cannot find them.</source>
        <translation>{host} peut mettre un proxy devant les nouveaux enregistrements CNAME&#x202f;; les serveurs destinataires ne les trouvent alors pas.</translation>
    </message>
    <message>
        <source>Set every CNAME of this plan to “DNS only”.</source>
        <translation>Réglez chaque CNAME de ce plan sur «&#xa0;DNS only&#xa0;».</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}; there is no SPF record to include there.</source>
        <translation>Votre enregistrement SPF contient {term}&#x202f;; il n’y a là aucun enregistrement SPF à inclure.</translation>
    </message>
    <message>
        <source>Write a:zgateway.zuora.com instead.</source>
        <translation>Écrivez plutôt a:zgateway.zuora.com.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}; a TXT key cannot stand beside it.</source>
        <translation>{name} est un CNAME vers {target}&#x202f;; une clé TXT ne peut pas se trouver à côté.</translation>
    </message>
    <message>
        <source>If the service behind it still signs with this selector, choose another selector.</source>
        <translation>Si le service derrière signe encore avec ce sélecteur, choisissez un autre sélecteur.</translation>
    </message>
    <message>
        <source>{name} lies in a zone of its own, {zone}.</source>
        <translation>{name} se trouve dans sa propre zone, {zone}.</translation>
    </message>
    <message>
        <source>Publish it there, not in the zone of your domain.</source>
        <translation>Publiez-le là-bas, pas dans la zone de votre domaine.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}: a {type} record cannot stand beside it.</source>
        <translation>{name} est un CNAME vers {target}&#xa0;: un enregistrement {type} ne peut pas se trouver à côté.</translation>
    </message>
    <message>
        <source>The name {name} is longer than DNS allows.</source>
        <translation>Le nom {name} est plus long que ne le permet le DNS.</translation>
    </message>
    <message>
        <source>Choose a shorter domain or selector.</source>
        <translation>Choisissez un domaine ou un sélecteur plus court.</translation>
    </message>
    <message>
        <source>The plan was written by a newer version.</source>
        <translation>Le plan a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Senderwright, or make the plan again with this version.</source>
        <translation>Mettez Senderwright à jour, ou refaites le plan avec cette version.</translation>
    </message>
    <message>
        <source>The provider that sends your mail has not been chosen.</source>
        <translation>Le fournisseur qui envoie vos messages n’a pas été choisi.</translation>
    </message>
    <message>
        <source>Choose it, or choose “Another provider” and paste its records.</source>
        <translation>Choisissez-le, ou choisissez «&#xa0;Un autre fournisseur&#xa0;» et collez ses enregistrements.</translation>
    </message>
    <message>
        <source>The file does not hold a plan.</source>
        <translation>Le fichier ne contient pas de plan.</translation>
    </message>
    <message>
        <source>Choose a file made with “plan --format json”.</source>
        <translation>Choisissez un fichier créé avec «&#xa0;plan --format json&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in this plan makes DMARC pass for {domain}.</source>
        <translation>Rien dans ce plan ne fait réussir DMARC pour {domain}.</translation>
    </message>
    <message>
        <source>See the other findings: a DKIM signature for your domain is the surest way.</source>
        <translation>Voyez les autres constats&#xa0;: une signature DKIM pour votre domaine est la voie la plus sûre.</translation>
    </message>
    <message>
        <source>{term} is for Zuora&apos;s default server, which this route does not use.</source>
        <translation>{term} est pour le serveur par défaut de Zuora, que ce mode d’envoi n’utilise pas.</translation>
    </message>
    <message>
        <source>Once no e-mail template uses the default server any more, take it out of the SPF record.</source>
        <translation>Quand plus aucun modèle d’e-mail n’utilise le serveur par défaut, retirez-le de l’enregistrement SPF.</translation>
    </message>
    <message>
        <source>{name} {type} was pasted, and this route does not need it.</source>
        <translation>{name} {type} a été collé, et ce mode d’envoi n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The policy {policy} takes effect at once, while records that make DMARC pass are still to be published.</source>
        <translation>La politique {policy} prend effet aussitôt, alors que des enregistrements qui font réussir DMARC restent à publier.</translation>
    </message>
    <message>
        <source>Publish DMARC last, after everything else is in place.</source>
        <translation>Publiez DMARC en dernier, quand tout le reste est en place.</translation>
    </message>
    <message>
        <source>There are other MX records at {name} too: {others}. The return path works with exactly one.</source>
        <translation>À {name} se trouvent aussi d’autres enregistrements MX&#xa0;: {others}. Le chemin de retour ne fonctionne qu’avec un seul.</translation>
    </message>
    <message>
        <source>Remove the others, or choose another name for the return path.</source>
        <translation>Supprimez les autres, ou choisissez un autre nom pour le chemin de retour.</translation>
    </message>
    <message>
        <source>{name} signs for another domain than {domain}, so it does not make DMARC pass.</source>
        <translation>{name} signe pour un autre domaine que {domain}&#x202f;; il ne fait donc pas réussir DMARC.</translation>
    </message>
    <message>
        <source>Copy the records that the console shows for {domain}.</source>
        <translation>Copiez les enregistrements que montre la console pour {domain}.</translation>
    </message>
    <message>
        <source>Your DMARC record says {tag}, so {name} does not make DMARC pass.</source>
        <translation>Votre enregistrement DMARC dit {tag}&#x202f;; {name} ne fait donc pas réussir DMARC.</translation>
    </message>
    <message>
        <source>Take that tag out of the DMARC record, or let the provider sign exactly with your From domain.</source>
        <translation>Retirez cette balise de l’enregistrement DMARC, ou faites signer le fournisseur avec exactement votre domaine From.</translation>
    </message>
    <message>
        <source>Your SPF record holds {term}, which does nothing for DMARC with this provider.</source>
        <translation>Votre enregistrement SPF contient {term}, qui ne sert à rien pour DMARC avec ce fournisseur.</translation>
    </message>
    <message>
        <source>The plan file is too large to read.</source>
        <translation>Le fichier de plan est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>There are several keys at {name}, and receivers may take any of them.</source>
        <translation>À {name} se trouvent plusieurs clés, et les serveurs destinataires peuvent prendre n’importe laquelle.</translation>
    </message>
    <message>
        <source>Remove the other one.</source>
        <translation>Supprimez l’autre.</translation>
    </message>
    <message>
        <source>There is no provider “{vendor}” in the catalogue.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;{vendor}&#xa0;» dans le catalogue.</translation>
    </message>
    <message>
        <source>Choose another, or choose “Another provider” and paste its records.</source>
        <translation>Choisissez-en un autre, ou choisissez «&#xa0;Un autre fournisseur&#xa0;» et collez ses enregistrements.</translation>
    </message>
    <message>
        <source>The value of {name} has {length} characters; {host} takes at most {most}.</source>
        <translation>La valeur de {name} a {length} caractères&#x202f;; {host} en accepte {most} au plus.</translation>
    </message>
    <message>
        <source>A wildcard record answers for {name}; the {type} record of this plan takes its place there.</source>
        <translation>Un enregistrement générique (wildcard) répond pour {name}&#x202f;; l’enregistrement {type} de ce plan y prend sa place.</translation>
    </message>
    <message>
        <source>Could not find out which name servers hold {domain}.</source>
        <translation>Impossible de savoir quels serveurs de noms détiennent {domain}.</translation>
    </message>
    <message>
        <source>Check your network and try again.</source>
        <translation>Vérifiez votre réseau et réessayez.</translation>
    </message>
    <message>
        <source>The key by which receivers check the signature of your server; it makes DMARC pass.</source>
        <translation>La clé avec laquelle les serveurs destinataires vérifient la signature de votre serveur&#x202f;; elle fait réussir DMARC.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain; this makes DMARC pass.</source>
        <translation>Permet à {vendor} de signer pour votre domaine&#x202f;; cela fait réussir DMARC.</translation>
    </message>
    <message>
        <source>Lets {vendor} sign for your domain through Amazon SES; this makes DMARC pass.</source>
        <translation>Permet à {vendor} de signer pour votre domaine par Amazon SES&#x202f;; cela fait réussir DMARC.</translation>
    </message>
    <message>
        <source>Your DMARC record, kept and completed.</source>
        <translation>Votre enregistrement DMARC, gardé et complété.</translation>
    </message>
    <message>
        <source>The DMARC record of {domain} holds here as well, with the policy {policy}: nothing to add.</source>
        <translation>L’enregistrement DMARC de {domain} vaut aussi ici, avec la politique {policy}&#xa0;: rien à ajouter.</translation>
    </message>
    <message>
        <source>Your DMARC record already says what you chose.</source>
        <translation>Votre enregistrement DMARC dit déjà ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM, and where to send reports.</source>
        <translation>Dit aux serveurs destinataires que faire des messages qui ne réussissent ni SPF ni DKIM, et où envoyer les rapports.</translation>
    </message>
    <message>
        <source>{vendor} asks for a DMARC record.</source>
        <translation>{vendor} demande un enregistrement DMARC.</translation>
    </message>
    <message>
        <source>{vendor} offers this for tracking or receiving; delivery does not depend on it.</source>
        <translation>{vendor} le propose pour le suivi ou la réception&#x202f;; la remise n’en dépend pas.</translation>
    </message>
    <message>
        <source>Proves to {vendor} that the domain is yours.</source>
        <translation>Prouve à {vendor} que le domaine est à vous.</translation>
    </message>
    <message>
        <source>Must go first: nothing may stand beside a {type}.</source>
        <translation>Doit partir d’abord&#xa0;: rien ne peut se trouver à côté d’un {type}.</translation>
    </message>
    <message>
        <source>Must go first: a {type} record cannot stand beside a CNAME.</source>
        <translation>Doit partir d’abord&#xa0;: un enregistrement {type} ne peut pas se trouver à côté d’un CNAME.</translation>
    </message>
    <message>
        <source>A second key at the same name: receivers may take the wrong one.</source>
        <translation>Une seconde clé au même nom&#xa0;: les serveurs destinataires peuvent prendre la mauvaise.</translation>
    </message>
    <message>
        <source>Where bounces for {vendor} go, at your own domain, so that SPF aligns.</source>
        <translation>Là où vont les avis d’échec pour {vendor}, dans votre propre domaine, pour que SPF soit aligné.</translation>
    </message>
    <message>
        <source>Allows Zuora&apos;s default server to send for your domain; this alone makes DMARC pass.</source>
        <translation>Autorise le serveur par défaut de Zuora à envoyer pour votre domaine&#x202f;; cela seul fait réussir DMARC.</translation>
    </message>
    <message>
        <source>Allows your server to send for your domain; this makes DMARC pass.</source>
        <translation>Autorise votre serveur à envoyer pour votre domaine&#x202f;; cela fait réussir DMARC.</translation>
    </message>
    <message>
        <source>SPF for the return path of {vendor}, so that it aligns with your domain.</source>
        <translation>SPF pour le chemin de retour de {vendor}, pour qu’il soit aligné avec votre domaine.</translation>
    </message>
    <message>
        <source>One SPF record for all senders: {terms}.</source>
        <translation>Un seul enregistrement SPF pour tous les expéditeurs&#xa0;: {terms}.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by DKIM, not by this.</source>
        <translation>{vendor} le demande&#x202f;; DMARC réussit par DKIM, pas par ceci.</translation>
    </message>
    <message>
        <source>Allows {vendor} to send for your domain; this makes DMARC pass.</source>
        <translation>Autorise {vendor} à envoyer pour votre domaine&#x202f;; cela fait réussir DMARC.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; DMARC passes by the DKIM records, not by this.</source>
        <translation>{vendor} le demande&#x202f;; DMARC réussit par les enregistrements DKIM, pas par ceci.</translation>
    </message>
    <message>
        <source>{vendor} asks for it; it does not make DMARC pass.</source>
        <translation>{vendor} le demande&#x202f;; cela ne fait pas réussir DMARC.</translation>
    </message>
    <message>
        <source>{vendor} asks for this record.</source>
        <translation>{vendor} demande cet enregistrement.</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {key}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur pour {key}.</translation>
    </message>
    <message>
        <source>Such values are expected: {expected}.</source>
        <translation>Valeurs attendues&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”.</source>
        <translation>Il n’y a pas de réglage «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Known settings: {known}.</source>
        <translation>Réglages connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The saved setup has a mistake at “{field}”.</source>
        <translation>La configuration enregistrée a une erreur à «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Start a new setup.</source>
        <translation>Commencez une nouvelle configuration.</translation>
    </message>
    <message>
        <source>The saved setup was written by a newer version.</source>
        <translation>La configuration enregistrée a été écrite par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Senderwright.</source>
        <translation>Mettez Senderwright à jour.</translation>
    </message>
    <message>
        <source>The file does not hold a saved setup.</source>
        <translation>Le fichier ne contient pas de configuration enregistrée.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The saved setup is too large to read.</source>
        <translation>La configuration enregistrée est trop grande pour être lue.</translation>
    </message>
    <message>
        <source>{vendor} shows a DMARC record ({value}); your own is kept and completed instead, since there may be only one.</source>
        <translation>{vendor} montre un enregistrement DMARC ({value})&#x202f;; le vôtre est gardé et complété à la place, car il ne peut y en avoir qu’un.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a name in DNS ({vendor}).</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être un nom dans le DNS ({vendor}).</translation>
    </message>
    <message>
        <source>Correct the field that it was made from.</source>
        <translation>Corrigez le champ dont il provient.</translation>
    </message>
    <message>
        <source>{vendor}: “{value}” does not look right for “{field}”.</source>
        <translation>{vendor}&#xa0;: «&#xa0;{value}&#xa0;» ne semble pas correct pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Copy it again from the console.</source>
        <translation>Copiez-le de nouveau depuis la console.</translation>
    </message>
    <message>
        <source>{vendor} shows an MX record for your domain itself ({value}); publishing it would send your company&apos;s mail there, so it is not planned.</source>
        <translation>{vendor} montre un enregistrement MX pour votre domaine lui-même ({value})&#x202f;; le publier enverrait là-bas les messages de votre entreprise. Il n’est donc pas prévu.</translation>
    </message>
    <message>
        <source>Leave it out, unless you want to receive through {vendor}.</source>
        <translation>Omettez-le, sauf si vous voulez recevoir par {vendor}.</translation>
    </message>
    <message>
        <source>The records of {vendor} are still missing: only its console knows them.</source>
        <translation>Les enregistrements de {vendor} manquent encore&#xa0;: seule sa console les connaît.</translation>
    </message>
    <message>
        <source>Copy the records from the console of {vendor} and paste them.</source>
        <translation>Copiez les enregistrements depuis la console de {vendor} et collez-les.</translation>
    </message>
    <message>
        <source>{vendor} usually gives a {type} record at {name}, and it is not among the pasted ones.</source>
        <translation>{vendor} donne en général un enregistrement {type} à {name}, et il n’est pas parmi ceux que vous avez collés.</translation>
    </message>
    <message>
        <source>Look again in the console of {vendor}.</source>
        <translation>Regardez encore dans la console de {vendor}.</translation>
    </message>
    <message>
        <source>{vendor} sends from your domain only once a DMARC record is published; it is in this plan.</source>
        <translation>{vendor} n’envoie depuis votre domaine que si un enregistrement DMARC est publié&#x202f;; il est dans ce plan.</translation>
    </message>
    <message>
        <source>Workflow e-mail needs three DKIM records of its own.</source>
        <translation>Les e-mails de Workflow ont besoin de trois enregistrements DKIM à eux.</translation>
    </message>
    <message>
        <source>Ask Zuora Global Support for them and paste them; until then Workflow mail does not pass DMARC with your domain.</source>
        <translation>Demandez-les à Zuora Global Support et collez-les&#x202f;; jusque-là, les e-mails de Workflow ne réussissent pas le contrôle DMARC avec votre domaine.</translation>
    </message>
    <message>
        <source>Only {found} of {expected} DKIM records for Workflow were given.</source>
        <translation>Enregistrements DKIM donnés pour Workflow&#xa0;: seulement {found} sur {expected}.</translation>
    </message>
    <message>
        <source>Paste all that Zuora Global Support sent.</source>
        <translation>Collez tout ce que Zuora Global Support a envoyé.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}.</source>
        <translation>Le fichier {file} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>It may have been moved or removed; choose it where it is now.</source>
        <translation>Il a peut-être été déplacé ou supprimé&#x202f;; choisissez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>{file} is not a file that can be read as a whole.</source>
        <translation>{file} n’est pas un fichier qui peut être lu en entier.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be one of ours.</source>
        <translation>Le fichier {file} est trop grand pour être l’un des nôtres.</translation>
    </message>
    <message>
        <source>The file {file} could not be read: {reason}.</source>
        <translation>Le fichier {file} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or choose another file.</source>
        <translation>Demandez à son propriétaire l’autorisation de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder; nothing that was saved is lost.</source>
        <translation>Libérez de la place sur le disque ou choisissez un autre dossier&#x202f;; rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The checklist could not be written to {file}: {reason}.</source>
        <translation>La liste de contrôle n’a pas pu être écrite dans {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or close the program that shows the old file.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, ou fermez le programme qui affiche l’ancien fichier.</translation>
    </message>
    <message>
        <source>The settings have a mistake at “{field}”.</source>
        <translation>Les réglages ont une erreur à «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The standard settings are used; change one to save them afresh.</source>
        <translation>Les réglages standard sont utilisés&#x202f;; changez-en un pour les enregistrer à neuf.</translation>
    </message>
    <message>
        <source>The settings were saved by a newer version.</source>
        <translation>Les réglages ont été enregistrés par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Senderwright. Until then the standard settings are used, and the file is left as it is.</source>
        <translation>Mettez Senderwright à jour. D’ici là, les réglages standard sont utilisés et le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file of settings is damaged.</source>
        <translation>Le fichier des réglages est abîmé.</translation>
    </message>
    <message>
        <source>The file of settings is too large to read.</source>
        <translation>Le fichier des réglages est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>The setup {file} is open in another window.</source>
        <translation>La configuration {file} est ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The table of severities does not have the shape it should have.</source>
        <translation>La table des gravités n’a pas la forme qu’elle devrait avoir.</translation>
    </message>
    <message>
        <source>The table of severities ranks {code} twice.</source>
        <translation>La table des gravités classe {code} deux fois.</translation>
    </message>
    <message>
        <source>Leave one of the two lines in the table.</source>
        <translation>Ne laissez qu’une des deux lignes dans la table.</translation>
    </message>
    <message>
        <source>The table of severities is not JSON.</source>
        <translation>La table des gravités n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The table of severities {file} cannot be read.</source>
        <translation>La table des gravités {file} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The term {term} leads to SPF records that are broken themselves. With it, receivers report a permanent error for your mail.</source>
        <translation>Le terme {term} mène à des enregistrements SPF eux-mêmes défectueux. Avec lui, les serveurs destinataires signalent une erreur permanente pour vos messages.</translation>
    </message>
    <message>
        <source>Ask the vendor for the right term before you publish this record.</source>
        <translation>Demandez le bon terme au fournisseur avant de publier cet enregistrement.</translation>
    </message>
    <message>
        <source>The term {term} leads to a name without an SPF record. With it, receivers report a permanent error for your mail.</source>
        <translation>Le terme {term} mène à un nom sans enregistrement SPF. Avec lui, les serveurs destinataires signalent une erreur permanente pour vos messages.</translation>
    </message>
    <message>
        <source>Check the spelling with the vendor before you publish this record.</source>
        <translation>Vérifiez l’orthographe auprès du fournisseur avant de publier cet enregistrement.</translation>
    </message>
    <message>
        <source>What {term} stands for could not be looked up just now, so it was added without checking what it does.</source>
        <translation>Ce que représente {term} n’a pas pu être cherché à l’instant&#x202f;; il a donc été ajouté sans vérifier ce qu’il fait.</translation>
    </message>
    <message>
        <source>Run this again when the lookup works, before you publish the record.</source>
        <translation>Relancez ceci quand la requête fonctionne, avant de publier l’enregistrement.</translation>
    </message>
    <message>
        <source>The term {term} lets nobody send: no address was found for it.</source>
        <translation>Le terme {term} n’autorise personne à envoyer&#xa0;: aucune adresse n’a été trouvée pour lui.</translation>
    </message>
    <message>
        <source>Check the spelling of the host name.</source>
        <translation>Vérifiez l’orthographe du nom d’hôte.</translation>
    </message>
    <message>
        <source>{term} names an IP address where a host name belongs, so the record is not valid.</source>
        <translation>{term} nomme une adresse IP là où il faut un nom d’hôte&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write ip4: or ip6: before an address.</source>
        <translation>Écrivez ip4: ou ip6: devant une adresse.</translation>
    </message>
    <message>
        <source>{term} was not added, because it would switch off {redirect}.</source>
        <translation>{term} n’a pas été ajouté, car il désactiverait {redirect}.</translation>
    </message>
    <message>
        <source>Choose one of the two endings for the record.</source>
        <translation>Choisissez l’une des deux fins pour l’enregistrement.</translation>
    </message>
    <message>
        <source>The SPF records ended differently; the merged record ends with {all}, the milder one.</source>
        <translation>Les enregistrements SPF se terminaient différemment&#x202f;; l’enregistrement fusionné se termine par {all}, la fin la moins sévère.</translation>
    </message>
    <message>
        <source>When every sender of yours is listed, you can end the record with -all.</source>
        <translation>Quand tous vos expéditeurs sont listés, vous pouvez terminer l’enregistrement par -all.</translation>
    </message>
    <message>
        <source>{term} needs a name or an address behind it, so the record is not valid.</source>
        <translation>{term} doit être suivi d’un nom ou d’une adresse&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Complete the term or remove it.</source>
        <translation>Complétez le terme ou supprimez-le.</translation>
    </message>
    <message>
        <source>{term} holds something that this kind of term does not take, so the record is not valid.</source>
        <translation>{term} contient quelque chose que ce genre de terme n’accepte pas&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Remove what follows the name of the term.</source>
        <translation>Supprimez ce qui suit le nom du terme.</translation>
    </message>
    <message>
        <source>{term} holds a character that may not stand in an SPF record.</source>
        <translation>{term} contient un caractère qui ne peut pas figurer dans un enregistrement SPF.</translation>
    </message>
    <message>
        <source>Type the term again by hand; copied text often brings invisible or curly characters along.</source>
        <translation>Saisissez de nouveau le terme à la main&#x202f;; un texte copié apporte souvent des caractères invisibles ou courbes.</translation>
    </message>
    <message>
        <source>{term} does not name a complete domain, so the record is not valid.</source>
        <translation>{term} ne nomme pas un domaine complet&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write the whole name, such as mail.example.com.</source>
        <translation>Écrivez le nom entier, par exemple mail.example.com.</translation>
    </message>
    <message>
        <source>{term} does not hold a complete IPv4 address, so the record is not valid.</source>
        <translation>{term} ne contient pas une adresse IPv4 complète&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write four numbers between 0 and 255 without leading zeros, such as ip4:192.0.2.1.</source>
        <translation>Écrivez quatre nombres entre 0 et 255 sans zéros au début, par exemple ip4:192.0.2.1.</translation>
    </message>
    <message>
        <source>{term} does not hold a valid IPv6 address, so the record is not valid.</source>
        <translation>{term} ne contient pas une adresse IPv6 valide&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>{term} holds a percent sign that does not begin a valid macro, so the record is not valid.</source>
        <translation>{term} contient un signe pour cent qui ne commence pas une macro valide&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Correct the macro, or write %% for a percent sign.</source>
        <translation>Corrigez la macro, ou écrivez %% pour un signe pour cent.</translation>
    </message>
    <message>
        <source>{term} has an equals sign behind something that is not a modifier name, so the record is not valid.</source>
        <translation>{term} a un signe égal après quelque chose qui n’est pas un nom de modificateur&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Mechanisms such as include, ip4 and a take a colon; a modifier&apos;s name begins with a letter.</source>
        <translation>Les mécanismes tels que include, ip4 et a prennent un deux-points&#x202f;; le nom d’un modificateur commence par une lettre.</translation>
    </message>
    <message>
        <source>{term} ends in a network size that does not exist, so the record is not valid.</source>
        <translation>{term} se termine par une taille de réseau qui n’existe pas&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Use 0 to 32 for IPv4 and 0 to 128 for IPv6, without leading zeros.</source>
        <translation>Utilisez de 0 à 32 pour IPv4 et de 0 à 128 pour IPv6, sans zéros au début.</translation>
    </message>
    <message>
        <source>{term} leads to a name that cannot be looked up.</source>
        <translation>{term} mène à un nom qui ne peut pas être cherché.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigez le nom.</translation>
    </message>
    <message>
        <source>{term} does not end in a valid top-level name, so the record is not valid.</source>
        <translation>{term} ne se termine pas par un domaine de premier niveau valide&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Correct the end of the name.</source>
        <translation>Corrigez la fin du nom.</translation>
    </message>
    <message>
        <source>The sender address or the HELO name is longer than any mail server accepts.</source>
        <translation>L’adresse de l’expéditeur ou le nom HELO est plus long que n’en accepte un serveur de messagerie.</translation>
    </message>
    <message>
        <source>{term} includes {domain}, which has no SPF record.</source>
        <translation>{term} inclut {domain}, qui n’a pas d’enregistrement SPF.</translation>
    </message>
    <message>
        <source>Correct or remove the include.</source>
        <translation>Corrigez ou supprimez l’include.</translation>
    </message>
    <message>
        <source>{name} {type} could not be looked up: {outcome}.</source>
        <translation>{name} {type} n’a pas pu être cherché&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>{domain} is not a domain that SPF can be looked up for.</source>
        <translation>{domain} n’est pas un domaine pour lequel SPF peut être cherché.</translation>
    </message>
    <message>
        <source>{domain} has no SPF record.</source>
        <translation>{domain} n’a pas d’enregistrement SPF.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record.</source>
        <translation>{term} mène à {domain}, qui n’a pas d’enregistrement SPF.</translation>
    </message>
    <message>
        <source>Correct or remove the redirect.</source>
        <translation>Corrigez ou supprimez le redirect.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record.</source>
        <translation>{domain} a plus d’un enregistrement SPF.</translation>
    </message>
    <message>
        <source>Merge them into one.</source>
        <translation>Fusionnez-les en un seul.</translation>
    </message>
    <message>
        <source>The evaluation needs more than {limit} lookups; it ended at {term} in the record of {domain}.</source>
        <translation>L’évaluation demande plus de {limit} requêtes&#x202f;; elle s’est arrêtée à {term} dans l’enregistrement de {domain}.</translation>
    </message>
    <message>
        <source>Bring the record within the limit.</source>
        <translation>Ramenez l’enregistrement dans la limite.</translation>
    </message>
    <message>
        <source>{domain} has more than {limit} mail exchangers, which the term mx does not allow.</source>
        <translation>{domain} a plus de {limit} serveurs de messagerie (MX), ce que le terme mx n’autorise pas.</translation>
    </message>
    <message>
        <source>List the sending servers by address instead.</source>
        <translation>Listez plutôt les serveurs d’envoi par leur adresse.</translation>
    </message>
    <message>
        <source>More than {limit} lookups found nothing, the last one for {name} {type}.</source>
        <translation>Plus de {limit} requêtes n’ont rien trouvé, la dernière pour {name} {type}.</translation>
    </message>
    <message>
        <source>Remove terms whose names no longer exist.</source>
        <translation>Supprimez les termes dont les noms n’existent plus.</translation>
    </message>
    <message>
        <source>{term} depends on the message, so what lies behind it can only be counted when a message is checked.</source>
        <translation>{term} dépend du message&#x202f;; ce qui se trouve derrière ne peut donc être compté que lors de la vérification d’un message.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which is not valid and could not be understood; it was left out.</source>
        <translation>L’enregistrement publié contient {term}, qui n’est pas valide et n’a pas pu être compris&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>Find out what the term was meant to be, and add it again.</source>
        <translation>Cherchez ce que le terme devait être, et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{term} does nothing: with an equals sign receivers pass over it.</source>
        <translation>{term} ne fait rien&#xa0;: avec un signe égal, les serveurs destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>Write {meant} if that is what was meant.</source>
        <translation>Écrivez {meant} si c’est ce qui était voulu.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has more than one SPF record. Receivers report a permanent error there.</source>
        <translation>{term} mène à {domain}, qui a plus d’un enregistrement SPF. Les serveurs destinataires y signalent une erreur permanente.</translation>
    </message>
    <message>
        <source>Tell the owner of {domain}, or remove the term.</source>
        <translation>Dites-le au propriétaire de {domain}, ou supprimez le terme.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, whose SPF record is not valid. Receivers report a permanent error there.</source>
        <translation>{term} mène à {domain}, dont l’enregistrement SPF n’est pas valide. Les serveurs destinataires y signalent une erreur permanente.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Receivers report a permanent error there.</source>
        <translation>{term} mène à {domain}, qui n’a pas d’enregistrement SPF. Les serveurs destinataires y signalent une erreur permanente.</translation>
    </message>
    <message>
        <source>Correct the name or remove the term.</source>
        <translation>Corrigez le nom ou supprimez le terme.</translation>
    </message>
    <message>
        <source>{term} was put before {before}, which would have denied it otherwise.</source>
        <translation>{term} a été mis avant {before}, qui sinon l’aurait refusé.</translation>
    </message>
    <message>
        <source>The TXT records at {domain} are {octets} octets together. Some receivers cannot read answers longer than about 450 octets.</source>
        <translation>Les enregistrements TXT à {domain} font {octets} octets ensemble. Certains serveurs destinataires ne savent pas lire des réponses de plus de 450 octets environ.</translation>
    </message>
    <message>
        <source>Remove TXT records that are no longer needed, such as old verification codes.</source>
        <translation>Supprimez les enregistrements TXT devenus inutiles, comme d’anciens codes de vérification.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up, so what lies behind it is not known.</source>
        <translation>{domain} n’a pas pu être cherché&#x202f;; on ne sait donc pas ce qui se trouve derrière.</translation>
    </message>
    <message>
        <source>The SPF records lead back to {domain} in a circle. Receivers report a permanent error.</source>
        <translation>Les enregistrements SPF ramènent à {domain} en tournant en rond. Les serveurs destinataires signalent une erreur permanente.</translation>
    </message>
    <message>
        <source>Remove {term} from the record of {parent}.</source>
        <translation>Supprimez {term} de l’enregistrement de {parent}.</translation>
    </message>
    <message>
        <source>{wanted} was not added: the record already holds {term}, and there may be only one.</source>
        <translation>{wanted} n’a pas été ajouté&#xa0;: l’enregistrement contient déjà {term}, et il ne peut y en avoir qu’un.</translation>
    </message>
    <message>
        <source>Remove {term} first if the new one is right.</source>
        <translation>Supprimez d’abord {term} si le nouveau est le bon.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} of the {limit} lookups that receivers allow.</source>
        <translation>Les vérifications SPF de {domain} demandent jusqu’à {lookups} des {limit} requêtes que permettent les serveurs destinataires.</translation>
    </message>
    <message>
        <source>Before you add another sender, look for terms that are no longer needed.</source>
        <translation>Avant d’ajouter un autre expéditeur, cherchez des termes devenus inutiles.</translation>
    </message>
    <message>
        <source>{term} leads to {domain}, which has no SPF record. Probably {meant} was meant.</source>
        <translation>{term} mène à {domain}, qui n’a pas d’enregistrement SPF. Il s’agissait probablement de {meant}.</translation>
    </message>
    <message>
        <source>Replace {term} by {meant}.</source>
        <translation>Remplacez {term} par {meant}.</translation>
    </message>
    <message>
        <source>{term} leads to a name without an SPF record; {meant} was used in its place.</source>
        <translation>{term} mène à un nom sans enregistrement SPF&#x202f;; {meant} a été utilisé à la place.</translation>
    </message>
    <message>
        <source>Check with the vendor if you are not sure.</source>
        <translation>Vérifiez auprès du fournisseur en cas de doute.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} ends in ?all, which says nothing about other senders.</source>
        <translation>L’enregistrement SPF de {domain} se termine par «&#xa0;?all&#xa0;», qui ne dit rien des autres expéditeurs.</translation>
    </message>
    <message>
        <source>End it with ~all or -all.</source>
        <translation>Terminez-le par ~all ou -all.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} does not say what to do with other senders.</source>
        <translation>L’enregistrement SPF de {domain} ne dit pas que faire des autres expéditeurs.</translation>
    </message>
    <message>
        <source>Publish one.</source>
        <translation>Publiez-en un.</translation>
    </message>
    <message>
        <source>This is not an SPF record: it does not begin with v=spf1 and a space.</source>
        <translation>Ce n’est pas un enregistrement SPF&#xa0;: il ne commence pas par v=spf1 et un espace.</translation>
    </message>
    <message>
        <source>Begin the record with v=spf1.</source>
        <translation>Commencez l’enregistrement par v=spf1.</translation>
    </message>
    <message>
        <source>{term} is not in the SPF record, so there was nothing to remove.</source>
        <translation>{term} n’est pas dans l’enregistrement SPF&#x202f;; il n’y avait donc rien à supprimer.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} need up to {lookups} lookups; receivers allow {limit}. Mail from senders late in the record fails.</source>
        <translation>Les vérifications SPF de {domain} demandent jusqu’à {lookups} requêtes&#x202f;; les serveurs destinataires en permettent {limit}. Les messages d’expéditeurs placés loin dans l’enregistrement échouent.</translation>
    </message>
    <message>
        <source>Choose one of the ways to save lookups before you publish this record.</source>
        <translation>Choisissez l’un des moyens d’économiser des requêtes avant de publier cet enregistrement.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets everyone in the world send in its name.</source>
        <translation>{term} dans l’enregistrement de {domain} permet au monde entier d’envoyer en son nom.</translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation>Terminez l’enregistrement par ~all ou -all.</translation>
    </message>
    <message>
        <source>{term} was not added: it would let everyone in the world send in your name.</source>
        <translation>{term} n’a pas été ajouté&#xa0;: il permettrait au monde entier d’envoyer en votre nom.</translation>
    </message>
    <message>
        <source>List the servers that send for you.</source>
        <translation>Listez les serveurs qui envoient pour vous.</translation>
    </message>
    <message>
        <source>The published record holds {term}, which lets everyone in the world send in your name; ~all was written in its place.</source>
        <translation>L’enregistrement publié contient {term}, qui permet au monde entier d’envoyer en votre nom&#x202f;; ~all a été écrit à la place.</translation>
    </message>
    <message>
        <source>Make sure that every server that sends for you is listed.</source>
        <translation>Assurez-vous que chaque serveur qui envoie pour vous est listé.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} is slow and unreliable; RFC 7208 asks not to use it.</source>
        <translation>{term} dans l’enregistrement de {domain} est lent et peu fiable&#x202f;; la RFC 7208 demande de ne pas l’utiliser.</translation>
    </message>
    <message>
        <source>List the servers by address or host name instead.</source>
        <translation>Listez plutôt les serveurs par leur adresse ou leur nom d’hôte.</translation>
    </message>
    <message>
        <source>{before} became {after}, so that these senders pass.</source>
        <translation>{before} est devenu {after}, pour que ces expéditeurs réussissent.</translation>
    </message>
    <message>
        <source>{redirect} became {include}: beside an ending such as ~all receivers would have passed over it.</source>
        <translation>{redirect} est devenu {include}&#xa0;: à côté d’une fin telle que ~all, les serveurs destinataires l’auraient ignoré.</translation>
    </message>
    <message>
        <source>{term} does nothing: receivers pass over it when the record has an all term.</source>
        <translation>{term} ne fait rien&#xa0;: les serveurs destinataires l’ignorent quand l’enregistrement a un terme all.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>The published record holds typographic dashes or similar signs, so receivers cannot read it; plain ones were put in their place.</source>
        <translation>L’enregistrement publié contient des tirets typographiques ou des signes semblables, que les serveurs destinataires ne savent pas lire&#x202f;; de simples signes ont été mis à la place.</translation>
    </message>
    <message>
        <source>Two terms of the published record stand together without a space between them ({term}); they were separated.</source>
        <translation>Deux termes de l’enregistrement publié se suivent sans espace entre eux ({term})&#x202f;; ils ont été séparés.</translation>
    </message>
    <message>
        <source>When a value is split into several strings, the space must stand inside one of them.</source>
        <translation>Quand une valeur est coupée en plusieurs chaînes, l’espace doit se trouver dans l’une d’elles.</translation>
    </message>
    <message>
        <source>The published record holds quotation marks or backslashes that were pasted along; they were removed.</source>
        <translation>L’enregistrement publié contient des guillemets ou des barres obliques inverses qui ont été collés avec lui&#x202f;; ils ont été supprimés.</translation>
    </message>
    <message>
        <source>The terms of the published record are separated by commas or semicolons; SPF wants spaces.</source>
        <translation>Les termes de l’enregistrement publié sont séparés par des virgules ou des points-virgules&#x202f;; SPF veut des espaces.</translation>
    </message>
    <message>
        <source>The published record holds tabs, line breaks or invisible characters; plain spaces were put in their place.</source>
        <translation>L’enregistrement publié contient des tabulations, des sauts de ligne ou des caractères invisibles&#x202f;; de simples espaces ont été mis à la place.</translation>
    </message>
    <message>
        <source>{term} is not valid; {meant} was put in its place.</source>
        <translation>{term} n’est pas valide&#x202f;; {meant} a été mis à la place.</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>Vérifiez que c’est bien ce qui était voulu.</translation>
    </message>
    <message>
        <source>{term} is there twice, so the record is not valid.</source>
        <translation>{term} est là deux fois&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>{term} stands in the record of {domain} more than once.</source>
        <translation>{term} se trouve plus d’une fois dans l’enregistrement de {domain}.</translation>
    </message>
    <message>
        <source>Remove the repetition; it can cost lookups.</source>
        <translation>Supprimez la répétition&#x202f;; elle peut coûter des requêtes.</translation>
    </message>
    <message>
        <source>{domain} has more than one SPF record, so receivers report a permanent error for all of its mail.</source>
        <translation>{domain} a plus d’un enregistrement SPF&#x202f;; les serveurs destinataires signalent donc une erreur permanente pour tous ses messages.</translation>
    </message>
    <message>
        <source>Publish the one merged record and remove the others.</source>
        <translation>Publiez le seul enregistrement fusionné et supprimez les autres.</translation>
    </message>
    <message>
        <source>The record is {octets} octets long, so it is published as several strings of at most 255 octets. Most DNS panels do that by themselves.</source>
        <translation>L’enregistrement fait {octets} octets&#x202f;; il est donc publié en plusieurs chaînes de 255 octets au plus. La plupart des panneaux DNS le font d’eux-mêmes.</translation>
    </message>
    <message>
        <source>If your panel refuses the value, enter the strings one by one, exactly as shown.</source>
        <translation>Si votre panneau refuse la valeur, saisissez les chaînes une par une, exactement comme affiché.</translation>
    </message>
    <message>
        <source>Receivers never look at {terms} in the record of {domain}: it stands behind the all term.</source>
        <translation>Les serveurs destinataires ne regardent jamais {terms} dans l’enregistrement de {domain}&#xa0;: il se trouve après le terme all.</translation>
    </message>
    <message>
        <source>Move it before the all term if it should count, or remove it.</source>
        <translation>Déplacez-le avant le terme all s’il doit compter, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The text is longer than a TXT record can be.</source>
        <translation>Le texte est plus long que ne peut l’être un enregistrement TXT.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>{term} stands for more than {limit} mail exchangers, which receivers do not allow.</source>
        <translation>{term} représente plus de {limit} serveurs de messagerie (MX), ce que les serveurs destinataires ne permettent pas.</translation>
    </message>
    <message>
        <source>SPF checks of {domain} meet {voids} names with nothing behind them; receivers allow {limit}.</source>
        <translation>Les vérifications SPF de {domain} rencontrent {voids} noms sans rien derrière&#x202f;; les serveurs destinataires en permettent {limit}.</translation>
    </message>
    <message>
        <source>Remove the terms whose names no longer exist.</source>
        <translation>Supprimez les termes dont les noms n’existent plus.</translation>
    </message>
    <message>
        <source>Nothing in the record of {domain} matched: the result is neutral.</source>
        <translation>Rien dans l’enregistrement de {domain} ne correspondait&#xa0;: le résultat est neutre.</translation>
    </message>
    <message>
        <source>Record of {domain}: {record}</source>
        <translation>Enregistrement de {domain}&#xa0;: {record}</translation>
    </message>
    <message>
        <source>Nothing matched: the record of {domain} is used instead.</source>
        <translation>Rien ne correspondait&#xa0;: l’enregistrement de {domain} est utilisé à la place.</translation>
    </message>
    <message>
        <source>Result for {domain}: {result}</source>
        <translation>Résultat pour {domain}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>{term} at {domain}: {verdict}</source>
        <translation>{term} à {domain}&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>The SPF records that {domain} includes are more than anyone can follow.</source>
        <translation>Les enregistrements SPF que {domain} inclut sont trop nombreux pour être suivis.</translation>
    </message>
    <message>
        <source>Remove includes that are not needed.</source>
        <translation>Supprimez les include inutiles.</translation>
    </message>
    <message>
        <source>{term} is not something that SPF knows, so the record is not valid.</source>
        <translation>{term} est inconnu de SPF&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Correct the spelling or remove the term.</source>
        <translation>Corrigez l’orthographe ou supprimez le terme.</translation>
    </message>
    <message>
        <source>{term}: nothing was found at {domain}.</source>
        <translation>{term}&#xa0;: rien n’a été trouvé à {domain}.</translation>
    </message>
    <message>
        <source>Remove the term if the name no longer exists.</source>
        <translation>Supprimez le terme si le nom n’existe plus.</translation>
    </message>
    <message>
        <source>For senders with an IPv6 address, SPF checks of {domain} meet {voids} names without one; some receivers allow only {limit}.</source>
        <translation>Pour des expéditeurs avec une adresse IPv6, les vérifications SPF de {domain} rencontrent {voids} noms qui n’en ont pas&#x202f;; certains serveurs destinataires n’en permettent que {limit}.</translation>
    </message>
    <message>
        <source>Name hosts that have only IPv4 addresses by ip4: if you send over IPv6.</source>
        <translation>Nommez par ip4: les hôtes qui n’ont que des adresses IPv4 si vous envoyez en IPv6.</translation>
    </message>
    <message>
        <source>{term} could move to a bounce subdomain for {vendor}. That saves lookups here: {saves}.</source>
        <translation>{term} pourrait passer dans un sous-domaine de retour pour {vendor}. Requêtes économisées ici&#xa0;: {saves}.</translation>
    </message>
    <message>
        <source>Set up a custom return path with {vendor}, and publish the term there instead of here.</source>
        <translation>Configurez un chemin de retour personnalisé avec {vendor}, et publiez le terme là-bas plutôt qu’ici.</translation>
    </message>
    <message>
        <source>Without {term} the record needs fewer lookups: {saves}.</source>
        <translation>Sans {term}, l’enregistrement demande moins de requêtes&#xa0;: {saves}.</translation>
    </message>
    <message>
        <source>Remove it; RFC 7208 asks not to use ptr.</source>
        <translation>Supprimez-le&#x202f;; la RFC 7208 demande de ne pas utiliser ptr.</translation>
    </message>
    <message>
        <source>Everyone that {term} lets send is listed elsewhere too. Without it the record needs fewer lookups: {saves}.</source>
        <translation>Tous ceux que {term} autorise à envoyer sont aussi listés ailleurs. Sans lui, l’enregistrement demande moins de requêtes&#xa0;: {saves}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>{term} could be replaced by {by}. Lookups saved: {saves}.</source>
        <translation>{term} pourrait être remplacé par {by}. Requêtes économisées&#xa0;: {saves}.</translation>
    </message>
    <message>
        <source>Do this only if these addresses rarely change.</source>
        <translation>Ne le faites que si ces adresses changent rarement.</translation>
    </message>
    <message>
        <source>{term} in the record of {domain} lets a very large network send.</source>
        <translation>{term} dans l’enregistrement de {domain} autorise un très grand réseau à envoyer.</translation>
    </message>
    <message>
        <source>Name only the addresses that really send for you.</source>
        <translation>Nommez seulement les adresses qui envoient réellement pour vous.</translation>
    </message>
    <message>
        <source>The DNS host names a page for Domain Connect, but it could not be fetched ({outcome}).</source>
        <translation>L’hébergeur DNS nomme une page pour Domain Connect, mais elle n’a pas pu être récupérée ({outcome}).</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand, or try again.</source>
        <translation>Allez vous-même dans le panneau de l’hébergeur DNS, ou réessayez.</translation>
    </message>
    <message>
        <source>The DNS host&apos;s settings for Domain Connect cannot be understood.</source>
        <translation>Les réglages Domain Connect de l’hébergeur DNS ne peuvent pas être compris.</translation>
    </message>
    <message>
        <source>Go to the DNS host&apos;s panel by hand.</source>
        <translation>Allez vous-même dans le panneau de l’hébergeur DNS.</translation>
    </message>
    <message>
        <source>Updates cannot be signed with {algorithm}; these can be used: {known}.</source>
        <translation>Les mises à jour ne peuvent pas être signées avec {algorithm}&#x202f;; voici ce qui est possible&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Have a key made with hmac-sha256, for example with tsig-keygen.</source>
        <translation>Faites créer une clé avec hmac-sha256, par exemple avec tsig-keygen.</translation>
    </message>
    <message>
        <source>The secret in the key file is not base64.</source>
        <translation>Le secret dans le fichier de clé n’est pas du base64.</translation>
    </message>
    <message>
        <source>Check that the file was copied whole.</source>
        <translation>Vérifiez que le fichier a été copié en entier.</translation>
    </message>
    <message>
        <source>The key file does not hold a key for signing updates (TSIG).</source>
        <translation>Le fichier de clé ne contient pas de clé pour signer des mises à jour (TSIG).</translation>
    </message>
    <message>
        <source>Give the file that tsig-keygen or keymgr wrote, or a line algorithm:name:secret.</source>
        <translation>Donnez le fichier écrit par tsig-keygen ou keymgr, ou une ligne algorithme:nom:secret.</translation>
    </message>
    <message>
        <source>The undo file has a mistake at “{field}”.</source>
        <translation>Le fichier d’annulation a une erreur à «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the file as --undo-to wrote it.</source>
        <translation>Donnez le fichier tel que --undo-to l’a écrit.</translation>
    </message>
    <message>
        <source>The undo file was written by a newer version.</source>
        <translation>Le fichier d’annulation a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>This is not an undo file.</source>
        <translation>Ce n’est pas un fichier d’annulation.</translation>
    </message>
    <message>
        <source>Give the file that --undo-to wrote.</source>
        <translation>Donnez le fichier écrit par --undo-to.</translation>
    </message>
    <message>
        <source>The undo file is too large to read.</source>
        <translation>Le fichier d’annulation est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is gone already.</source>
        <translation>L’enregistrement {type} à {name} est déjà parti.</translation>
    </message>
    <message>
        <source>The {type} record at {name} is there already.</source>
        <translation>L’enregistrement {type} à {name} est déjà là.</translation>
    </message>
    <message>
        <source>At {name} the name server has other {type} records than expected. There: {seen}. Expected: {expected}.</source>
        <translation>À {name}, le serveur de noms a d’autres enregistrements {type} que prévu. Présents&#xa0;: {seen}. Attendus&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Make the plan again from what is published now; nothing was changed.</source>
        <translation>Refaites le plan à partir de ce qui est publié maintenant&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give the primary name server of this very zone; nothing was changed.</source>
        <translation>Donnez le serveur de noms primaire de cette zone précise&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The update could not be put into a signed message ({reason}).</source>
        <translation>La mise à jour n’a pas pu être mise dans un message signé ({reason}).</translation>
    </message>
    <message>
        <source>A CNAME is planned at {name}, where {type} records stand beside it: {seen}.</source>
        <translation>Un CNAME est prévu à {name}, où se trouvent des enregistrements {type}&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>Nothing can stand beside a CNAME: move the other records first.</source>
        <translation>Rien ne peut se trouver à côté d’un CNAME&#xa0;: déplacez d’abord les autres enregistrements.</translation>
    </message>
    <message>
        <source>{name} does not lie in the zone that is to be changed.</source>
        <translation>{name} ne se trouve pas dans la zone à modifier.</translation>
    </message>
    <message>
        <source>Publish this record where its own zone is run.</source>
        <translation>Publiez cet enregistrement là où sa propre zone est gérée.</translation>
    </message>
    <message>
        <source>The name server did not apply the update ({rcode}).</source>
        <translation>Le serveur de noms n’a pas appliqué la mise à jour ({rcode}).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow this key to change these records.</source>
        <translation>Demandez à son exploitant d’autoriser cette clé à modifier ces enregistrements.</translation>
    </message>
    <message>
        <source>The reply to the update is not signed by the name server that shares the key.</source>
        <translation>La réponse à la mise à jour n’est pas signée par le serveur de noms qui partage la clé.</translation>
    </message>
    <message>
        <source>Look at what is published before trying again.</source>
        <translation>Regardez ce qui est publié avant de réessayer.</translation>
    </message>
    <message>
        <source>The name server says that it is done, but did not sign that.</source>
        <translation>Le serveur de noms dit que c’est fait, mais ne l’a pas signé.</translation>
    </message>
    <message>
        <source>The name server did not accept our signature ({error}).</source>
        <translation>Le serveur de noms n’a pas accepté notre signature ({error}).</translation>
    </message>
    <message>
        <source>What came back is not a reply to the update.</source>
        <translation>Ce qui est revenu n’est pas une réponse à la mise à jour.</translation>
    </message>
    <message>
        <source>{name} shows a copy of what the alias would lead to ({seen}), not the alias itself.</source>
        <translation>{name} montre une copie de ce vers quoi mènerait l’alias ({seen}), pas l’alias lui-même.</translation>
    </message>
    <message>
        <source>At {host}, switch off flattening for {typedName} and publish a CNAME to {typedValue}. The copy breaks when the sender changes its key.</source>
        <translation>Chez {host}, désactivez l’aplatissement pour {typedName} et publiez un CNAME vers {typedValue}. La copie cesse de fonctionner quand l’expéditeur change sa clé.</translation>
    </message>
    <message>
        <source>{name} answers with addresses ({seen}) where a CNAME was planned: the record is proxied.</source>
        <translation>{name} répond avec des adresses ({seen}) là où un CNAME était prévu&#xa0;: l’enregistrement passe par un proxy.</translation>
    </message>
    <message>
        <source>At {host}, set {typedName} to DNS only (no proxy), so that the CNAME to {value} itself is published.</source>
        <translation>Chez {host}, réglez {typedName} sur «&#xa0;DNS only&#xa0;» (sans proxy), pour que le CNAME vers {value} lui-même soit publié.</translation>
    </message>
    <message>
        <source>The value for {name} was published at {found} itself.</source>
        <translation>La valeur pour {name} a été publiée à {found} même.</translation>
    </message>
    <message>
        <source>At {host}, move it: delete it at {found} and add it with the name {typedName}.</source>
        <translation>Chez {host}, déplacez-la&#xa0;: supprimez-la à {found} et ajoutez-la avec le nom {typedName}.</translation>
    </message>
    <message>
        <source>{name} {type} was added at {found}, which is no longer a name server of the domain.</source>
        <translation>{name} {type} a été ajouté à {found}, qui n’est plus un serveur de noms du domaine.</translation>
    </message>
    <message>
        <source>Add the record at {host}, which answers for the domain now.</source>
        <translation>Ajoutez l’enregistrement chez {host}, qui répond maintenant pour le domaine.</translation>
    </message>
    <message>
        <source>The record was published at the name {found}, with a literal @ sign.</source>
        <translation>L’enregistrement a été publié au nom {found}, avec un signe @ littéral.</translation>
    </message>
    <message>
        <source>At {host}, the name of the domain itself is typed differently: use {typedName}, or leave the field empty.</source>
        <translation>Chez {host}, le nom du domaine lui-même se saisit autrement&#xa0;: utilisez {typedName}, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The record was published at {found}, not at {name}.</source>
        <translation>L’enregistrement a été publié à {found}, pas à {name}.</translation>
    </message>
    <message>
        <source>At {host}, change its name to {typedName}.</source>
        <translation>Chez {host}, changez son nom en {typedName}.</translation>
    </message>
    <message>
        <source>The value at {name} holds backslashes that do not belong to it: {seen}</source>
        <translation>La valeur à {name} contient des barres obliques inverses qui n’en font pas partie&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without backslashes: {typedValue}</source>
        <translation>Chez {host}, saisissez la valeur sans barres obliques inverses&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>The key at {name} was published with its letters in another case.</source>
        <translation>La clé à {name} a été publiée avec des majuscules et minuscules différentes.</translation>
    </message>
    <message>
        <source>Paste the value once more, exactly: {typedValue}. If {host} changes it again, ask its support.</source>
        <translation>Collez encore une fois la valeur, exactement&#xa0;: {typedValue}. Si {host} la modifie de nouveau, demandez à son support.</translation>
    </message>
    <message>
        <source>The record was published at {found}: _domainkey is missing in the name.</source>
        <translation>L’enregistrement a été publié à {found}&#xa0;: il manque _domainkey dans le nom.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the domain was added to the name once more.</source>
        <translation>L’enregistrement a été publié à {found}&#xa0;: le domaine a été ajouté au nom une fois de trop.</translation>
    </message>
    <message>
        <source>At {host}, type the name as {typedName}.</source>
        <translation>Chez {host}, saisissez le nom ainsi&#xa0;: {typedName}.</translation>
    </message>
    <message>
        <source>The record was published at {found}, in the zone of {parent}.</source>
        <translation>L’enregistrement a été publié à {found}, dans la zone de {parent}.</translation>
    </message>
    <message>
        <source>It belongs in the zone {zoneName}: at {host}, add it with the name {typedName}.</source>
        <translation>Sa place est dans la zone {zoneName}&#xa0;: chez {host}, ajoutez-le avec le nom {typedName}.</translation>
    </message>
    <message>
        <source>The DNS host dropped the last semicolon of the value at {name}.</source>
        <translation>L’hébergeur DNS a retiré le dernier point-virgule de la valeur à {name}.</translation>
    </message>
    <message>
        <source>Nothing to do: it means the same.</source>
        <translation>Rien à faire&#xa0;: cela revient au même.</translation>
    </message>
    <message>
        <source>The value at {name} holds other fields of the record too (a TTL, type or name): {seen}</source>
        <translation>La valeur à {name} contient aussi d’autres champs de l’enregistrement (un TTL, un type ou un nom)&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type only the value: {typedValue}</source>
        <translation>Chez {host}, saisissez seulement la valeur&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>The quotes around the value at {name} were published as part of it: {seen}</source>
        <translation>Les guillemets autour de la valeur à {name} ont été publiés avec elle&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value as: {typedValue}</source>
        <translation>Chez {host}, saisissez la valeur ainsi&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} holds typographic characters in the place of plain ones: {seen}</source>
        <translation>La valeur à {name} contient des caractères typographiques à la place de simples&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Copy the value once more, not through a word processor or mail program: {typedValue}</source>
        <translation>Copiez encore une fois la valeur, sans passer par un traitement de texte ni un logiciel de messagerie&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces inside the value at {name} that do not belong there: {seen}</source>
        <translation>Il y a dans la valeur à {name} des espaces qui n’ont rien à y faire&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Where a long value is cut into strings, nothing stands between them. At {host}, type: {typedValue}</source>
        <translation>Là où une longue valeur est coupée en chaînes, il n’y a rien entre elles. Chez {host}, saisissez&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>Spaces are missing in the value at {name}: {seen}</source>
        <translation>Des espaces manquent dans la valeur à {name}&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value in one piece: {typedValue}</source>
        <translation>Chez {host}, saisissez la valeur d’un seul bloc&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>There are spaces before or after the value at {name}: {seen}</source>
        <translation>Il y a des espaces avant ou après la valeur à {name}&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the value without them: {typedValue}</source>
        <translation>Chez {host}, saisissez la valeur sans eux&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>Only a part of the SPF record was published at {name}: {seen}</source>
        <translation>Seule une partie de l’enregistrement SPF a été publiée à {name}&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Publish the whole record, beginning with v=spf1: {typedValue}</source>
        <translation>Publiez l’enregistrement entier, en commençant par v=spf1&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>The record was published at {found}: a part of the name is missing.</source>
        <translation>L’enregistrement a été publié à {found}&#xa0;: une partie du nom manque.</translation>
    </message>
    <message>
        <source>The target of {name} was published as {seen}: the panel added the domain to it.</source>
        <translation>La cible de {name} a été publiée comme {seen}&#xa0;: le panneau y a ajouté le domaine.</translation>
    </message>
    <message>
        <source>At {host}, write the target with a dot at its end: {value}.</source>
        <translation>Chez {host}, écrivez la cible avec un point à la fin&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The record was published at {found}: an underscore is missing in the name.</source>
        <translation>L’enregistrement a été publié à {found}&#xa0;: il manque un tiret bas dans le nom.</translation>
    </message>
    <message>
        <source>The record was published at {found}: the name was pasted as a web address.</source>
        <translation>L’enregistrement a été publié à {found}&#xa0;: le nom a été collé comme une adresse web.</translation>
    </message>
    <message>
        <source>The value at {name} was pasted as a web address: {seen}</source>
        <translation>La valeur à {name} a été collée comme une adresse web&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>At {host}, type the host name alone: {typedValue}</source>
        <translation>Chez {host}, saisissez seulement le nom d’hôte&#xa0;: {typedValue}</translation>
    </message>
    <message>
        <source>The value at {name} was cut off after {length} of {whole} characters.</source>
        <translation>La valeur à {name} a été coupée après {length} caractères sur {whole}.</translation>
    </message>
    <message>
        <source>At {host}, paste the whole value again. If it is cut again, enter it as several strings of at most 255 characters.</source>
        <translation>Chez {host}, collez de nouveau toute la valeur. Si elle est encore coupée, saisissez-la en plusieurs chaînes de 255 caractères au plus.</translation>
    </message>
    <message>
        <source>{name} was published as a {seenType} record; it has to be a {type} record.</source>
        <translation>{name} a été publié comme enregistrement {seenType}&#x202f;; il faut un enregistrement {type}.</translation>
    </message>
    <message>
        <source>At {host}, delete it and add a {type} record with the value {typedValue}.</source>
        <translation>Chez {host}, supprimez-le et ajoutez un enregistrement {type} avec la valeur {typedValue}.</translation>
    </message>
    <message>
        <source>Could not find out about {name} {type}: {outcome}.</source>
        <translation>Impossible de se renseigner sur {name} {type}&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>This says nothing about the record. Try again, or use another resolver.</source>
        <translation>Cela ne dit rien de l’enregistrement. Réessayez, ou utilisez un autre résolveur.</translation>
    </message>
    <message>
        <source>{domain} says that it receives no mail (null MX).</source>
        <translation>{domain} dit ne recevoir aucun message (MX nul).</translation>
    </message>
    <message>
        <source>Bounces and replies to addresses at {domain} will not arrive; make sure that replies go elsewhere.</source>
        <translation>Les avis d’échec et les réponses vers des adresses de {domain} n’arriveront pas&#x202f;; assurez-vous que les réponses vont ailleurs.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at _dmarc.{domain}; receivers then act as if there were none.</source>
        <translation>Il y a {count} enregistrements DMARC à _dmarc.{domain}&#x202f;; les serveurs destinataires font alors comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Keep one of them and delete the others.</source>
        <translation>Gardez l’un d’eux et supprimez les autres.</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {domain}; receivers then treat SPF as broken.</source>
        <translation>Il y a {count} enregistrements SPF à {domain}&#x202f;; les serveurs destinataires considèrent alors SPF comme défectueux.</translation>
    </message>
    <message>
        <source>Merge them into one record; the plan shows how.</source>
        <translation>Fusionnez-les en un seul enregistrement&#x202f;; le plan montre comment.</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}, so no {type} record can stand there.</source>
        <translation>{name} est un alias (CNAME) de {target}&#x202f;; aucun enregistrement {type} ne peut donc s’y trouver.</translation>
    </message>
    <message>
        <source>Delete the CNAME at {name}, then add the {type} record.</source>
        <translation>Supprimez le CNAME à {name}, puis ajoutez l’enregistrement {type}.</translation>
    </message>
    <message>
        <source>Something on the way answered for the name server {server} ({address}).</source>
        <translation>Quelque chose en chemin a répondu à la place du serveur de noms {server} ({address}).</translation>
    </message>
    <message>
        <source>Your network redirects DNS questions. Try from another network, or check the records there.</source>
        <translation>Votre réseau détourne les questions DNS. Essayez depuis un autre réseau, ou vérifiez-y les enregistrements.</translation>
    </message>
    <message>
        <source>{server} still holds an older answer for {name} {type}.</source>
        <translation>{server} garde encore une réponse plus ancienne pour {name} {type}.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets by itself.</source>
        <translation>Rien à faire&#xa0;: il oublie de lui-même.</translation>
    </message>
    <message>
        <source>No name server could be asked about {name} {type} ({servers}).</source>
        <translation>Aucun serveur de noms n’a pu être interrogé sur {name} {type} ({servers}).</translation>
    </message>
    <message>
        <source>This says nothing about the record itself. It is asked again automatically.</source>
        <translation>Cela ne dit rien de l’enregistrement lui-même. La question est reposée automatiquement.</translation>
    </message>
    <message>
        <source>{name} {type} holds another value: {seen}</source>
        <translation>{name} {type} contient une autre valeur&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is exactly: {value}</source>
        <translation>Modifiez l’enregistrement pour que sa valeur soit exactement&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{server} rejects {domain}: its DNSSEC signatures are broken. {reason}</source>
        <translation>{server} rejette {domain}&#xa0;: ses signatures DNSSEC sont défectueuses. {reason}</translation>
    </message>
    <message>
        <source>Receivers that check DNSSEC see no record at all. At your DNS host switch DNSSEC off and on again, or remove the DS record at the registrar.</source>
        <translation>Les serveurs destinataires qui vérifient DNSSEC ne voient aucun enregistrement. Chez votre hébergeur DNS, désactivez puis réactivez DNSSEC, ou supprimez l’enregistrement DS au bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>{name} needs no record of its own: the policy at {found} applies and says the same.</source>
        <translation>{name} n’a pas besoin d’un enregistrement à lui&#xa0;: la politique à {found} s’applique et dit la même chose.</translation>
    </message>
    <message>
        <source>{name} holds another DKIM key than the planned one.</source>
        <translation>{name} contient une autre clé DKIM que celle prévue.</translation>
    </message>
    <message>
        <source>Copy the planned value once more and replace what is there.</source>
        <translation>Copiez encore une fois la valeur prévue et remplacez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has an empty key (p=), which means that the key was withdrawn.</source>
        <translation>L’enregistrement DKIM à {name} a une clé vide (p=)&#xa0;: cela veut dire que la clé a été retirée.</translation>
    </message>
    <message>
        <source>Replace it with the planned value.</source>
        <translation>Remplacez-la par la valeur prévue.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read as a key.</source>
        <translation>L’enregistrement DKIM à {name} ne peut pas être lu comme une clé.</translation>
    </message>
    <message>
        <source>Replace it with the planned value, copied whole.</source>
        <translation>Remplacez-le par la valeur prévue, copiée en entier.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>La clé DKIM à {name} n’a que {bits} bits&#x202f;; les serveurs destinataires ignorent les clés de moins de 1024 bits.</translation>
    </message>
    <message>
        <source>Publish a key of 2048 bits.</source>
        <translation>Publiez une clé de 2048 bits.</translation>
    </message>
    <message>
        <source>{server} still remembers that {name} {type} did not exist.</source>
        <translation>{server} se souvient encore que {name} {type} n’existait pas.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until} and will then see the new record.</source>
        <translation>Rien à faire&#xa0;: il l’oublie le {until} et verra alors le nouvel enregistrement.</translation>
    </message>
    <message>
        <source>No address is known for any name server of {domain}.</source>
        <translation>On ne connaît l’adresse d’aucun serveur de noms de {domain}.</translation>
    </message>
    <message>
        <source>Check the name servers set at the registrar of {domain}.</source>
        <translation>Vérifiez les serveurs de noms définis au bureau d’enregistrement de {domain}.</translation>
    </message>
    <message>
        <source>{name} {type} is not published yet.</source>
        <translation>{name} {type} n’est pas encore publié.</translation>
    </message>
    <message>
        <source>Add it at your DNS host. If you have done so, compare the name letter by letter.</source>
        <translation>Ajoutez-le chez votre hébergeur DNS. Si vous l’avez fait, comparez le nom lettre par lettre.</translation>
    </message>
    <message>
        <source>What stands at {name} is not read as the planned record: {seen}</source>
        <translation>Ce qui se trouve à {name} n’est pas lu comme l’enregistrement prévu&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Replace it with: {value}</source>
        <translation>Remplacez-le par&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{server} still holds the old answer for {name} {type}.</source>
        <translation>{server} garde encore l’ancienne réponse pour {name} {type}.</translation>
    </message>
    <message>
        <source>{name} {type} still has its old value: {seen}</source>
        <translation>{name} {type} a encore son ancienne valeur&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Edit the record so that its value is: {value}</source>
        <translation>Modifiez l’enregistrement pour que sa valeur soit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>A {seenType} record stands at {name} ({seen}); a CNAME cannot stand beside it.</source>
        <translation>Un enregistrement {seenType} se trouve à {name} ({seen})&#x202f;; un CNAME ne peut pas se trouver à côté.</translation>
    </message>
    <message>
        <source>At {host}, delete that record, then add the CNAME to {typedValue}.</source>
        <translation>Chez {host}, supprimez cet enregistrement, puis ajoutez le CNAME vers {typedValue}.</translation>
    </message>
    <message>
        <source>There are {count} texts at {name}; verifiers may pick the wrong one.</source>
        <translation>Il y a {count} textes à {name}&#x202f;; les vérificateurs peuvent prendre le mauvais.</translation>
    </message>
    <message>
        <source>Keep only the planned DKIM record there.</source>
        <translation>N’y gardez que l’enregistrement DKIM prévu.</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}; receivers then act as if there were none.</source>
        <translation>Il y a {count} enregistrements DMARC à {name}&#x202f;; les serveurs destinataires font alors comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>Keep one record with the value: {value}</source>
        <translation>Gardez un seul enregistrement avec la valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>There are {count} {type} records at {name} where only one may be.</source>
        <translation>Il y a {count} enregistrements {type} à {name} là où un seul est permis.</translation>
    </message>
    <message>
        <source>Keep only the planned one: {value}</source>
        <translation>Gardez seulement celui qui est prévu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>There are {count} SPF records at {name}; receivers then treat SPF as broken.</source>
        <translation>Il y a {count} enregistrements SPF à {name}&#x202f;; les serveurs destinataires considèrent alors SPF comme défectueux.</translation>
    </message>
    <message>
        <source>Delete them all but one, and give that one the value: {value}</source>
        <translation>Supprimez-les tous sauf un, et donnez à celui-ci la valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The name servers hold different versions of the zone: {serials}.</source>
        <translation>Les serveurs de noms ont des versions différentes de la zone&#xa0;: {serials}.</translation>
    </message>
    <message>
        <source>A server with an older version catches up by itself; if it does not, tell your DNS host.</source>
        <translation>Un serveur avec une version plus ancienne se met à jour de lui-même&#x202f;; sinon, dites-le à votre hébergeur DNS.</translation>
    </message>
    <message>
        <source>The address of the name server {server} could not be looked up.</source>
        <translation>L’adresse du serveur de noms {server} n’a pas pu être cherchée.</translation>
    </message>
    <message>
        <source>It could not be asked. Try again later.</source>
        <translation>Il n’a pas pu être interrogé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{server} ({address}) reported a failure (SERVFAIL).</source>
        <translation>{server} ({address}) a signalé un échec (SERVFAIL).</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell your DNS host.</source>
        <translation>Cela ne dit rien de l’enregistrement. Si cela dure, dites-le à votre hébergeur DNS.</translation>
    </message>
    <message>
        <source>The name server {server} has no address, so nobody can ask it.</source>
        <translation>Le serveur de noms {server} n’a pas d’adresse&#x202f;; personne ne peut donc l’interroger.</translation>
    </message>
    <message>
        <source>Remove it from the name servers of the domain, or give it an address.</source>
        <translation>Retirez-le des serveurs de noms du domaine, ou donnez-lui une adresse.</translation>
    </message>
    <message>
        <source>{server} ({address}) does not speak for the zone.</source>
        <translation>{server} ({address}) ne parle pas pour la zone.</translation>
    </message>
    <message>
        <source>Check that the domain is set up at that DNS host, or remove the server from the domain&apos;s name servers.</source>
        <translation>Vérifiez que le domaine est configuré chez cet hébergeur DNS, ou retirez le serveur des serveurs de noms du domaine.</translation>
    </message>
    <message>
        <source>{server} ({address}) refused to answer.</source>
        <translation>{server} ({address}) a refusé de répondre.</translation>
    </message>
    <message>
        <source>{server} ({address}) did not answer in time.</source>
        <translation>{server} ({address}) n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, a firewall may block DNS here.</source>
        <translation>Cela ne dit rien de l’enregistrement. Si cela dure, un pare-feu bloque peut-être le DNS ici.</translation>
    </message>
    <message>
        <source>{server} ({address}) could not be reached.</source>
        <translation>{server} ({address}) n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, check your network.</source>
        <translation>Cela ne dit rien de l’enregistrement. Si cela dure, vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>The name servers show different things at {name} {type} ({without}), and none has the planned record.</source>
        <translation>Les serveurs de noms montrent des choses différentes à {name} {type} ({without}), et aucun n’a l’enregistrement prévu.</translation>
    </message>
    <message>
        <source>Wait a few minutes. If it lasts, check that all name servers of the domain belong to the DNS host you edit.</source>
        <translation>Attendez quelques minutes. Si cela dure, vérifiez que tous les serveurs de noms du domaine appartiennent à l’hébergeur DNS où vous modifiez.</translation>
    </message>
    <message>
        <source>{name} {type} is on {with}, but not on {without}.</source>
        <translation>{name} {type} est sur {with}, mais pas sur {without}.</translation>
    </message>
    <message>
        <source>Wait a few minutes until the name servers agree. If it lasts, {without} may belong to another DNS host.</source>
        <translation>Attendez quelques minutes que les serveurs de noms concordent. Si cela dure, {without} appartient peut-être à un autre hébergeur DNS.</translation>
    </message>
    <message>
        <source>{there} of {all} records of this set are in place; {name} is not.</source>
        <translation>Enregistrements de ce jeu en place&#xa0;: {there} sur {all}&#x202f;; {name} ne l’est pas.</translation>
    </message>
    <message>
        <source>All of them are needed: add the missing one too.</source>
        <translation>Ils sont tous nécessaires&#xa0;: ajoutez aussi celui qui manque.</translation>
    </message>
    <message>
        <source>The SPF record at {name} holds all that was planned, and more: {seen}</source>
        <translation>L’enregistrement SPF à {name} contient tout ce qui était prévu, et plus&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Nothing to do, if the other senders in it are meant.</source>
        <translation>Rien à faire, si les autres expéditeurs qu’il contient sont voulus.</translation>
    </message>
    <message>
        <source>{name} {type} is still published: {seen}</source>
        <translation>{name} {type} est encore publié&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Delete this record at your DNS host.</source>
        <translation>Supprimez cet enregistrement chez votre hébergeur DNS.</translation>
    </message>
    <message>
        <source>A wildcard answers for {name}: {seen}</source>
        <translation>Un enregistrement générique (wildcard) répond pour {name}&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>The planned record is not published itself. At {host}, add it with the name {typedName}; it then goes before the wildcard.</source>
        <translation>L’enregistrement prévu n’est pas publié lui-même. Chez {host}, ajoutez-le avec le nom {typedName}&#x202f;; il passe alors avant l’enregistrement générique.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} are broken. {reason}</source>
        <translation>Les signatures DNSSEC de {domain} sont défectueuses. {reason}</translation>
    </message>
    <message>
        <source>The domain {domain} does not exist.</source>
        <translation>Le domaine {domain} n’existe pas.</translation>
    </message>
    <message>
        <source>Check its spelling, and that it is registered.</source>
        <translation>Vérifiez son orthographe, et qu’il est bien enregistré.</translation>
    </message>
    <message>
        <source>We could not find out the name servers of {domain}: {outcome}.</source>
        <translation>Impossible de trouver les serveurs de noms de {domain}&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>Check your network or use another resolver, then try again.</source>
        <translation>Vérifiez votre réseau ou utilisez un autre résolveur, puis réessayez.</translation>
    </message>
    <message>
        <source>There are no records in the file.</source>
        <translation>Il n’y a aucun enregistrement dans le fichier.</translation>
    </message>
    <message>
        <source>Give a zone file, or a plan that was saved as JSON.</source>
        <translation>Donnez un fichier de zone, ou un plan enregistré en JSON.</translation>
    </message>
    <message>
        <source>The file is the zone {zone}, which does not hold {domain}.</source>
        <translation>Le fichier est la zone {zone}, qui ne contient pas {domain}.</translation>
    </message>
    <message>
        <source>Choose the file of the zone that {domain} lies in.</source>
        <translation>Choisissez le fichier de la zone où se trouve {domain}.</translation>
    </message>
    <message>
        <source>Cancelled while the update was on its way.</source>
        <translation>Annulé alors que la mise à jour était en route.</translation>
    </message>
    <message>
        <source>It may have been made all the same: look at what is published before trying again.</source>
        <translation>Elle a peut-être été faite quand même&#xa0;: regardez ce qui est publié avant de réessayer.</translation>
    </message>
    <message>
        <source>The records changed at the name server while we looked, so nothing was changed ({rcode}).</source>
        <translation>Les enregistrements ont changé sur le serveur de noms pendant que nous regardions&#xa0;; rien n’a donc été modifié ({rcode}).</translation>
    </message>
    <message>
        <source>Look again, and make the plan again where it no longer fits.</source>
        <translation>Regardez encore, et refaites le plan là où il ne convient plus.</translation>
    </message>
    <message>
        <source>The update was sent, but the name server did not reply ({reason}).</source>
        <translation>La mise à jour a été envoyée, mais le serveur de noms n’a pas répondu ({reason}).</translation>
    </message>
    <message>
        <source>The name server could not be reached for the update ({reason}); nothing was changed.</source>
        <translation>Le serveur de noms n’a pas pu être joint pour la mise à jour ({reason})&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the address and that TCP port 53 is open from here.</source>
        <translation>Vérifiez l’adresse et que le port TCP 53 est ouvert d’ici.</translation>
    </message>
    <message>
        <source>There is no name server yet.</source>
        <translation>Il n’y a pas encore de serveur de noms.</translation>
    </message>
    <message>
        <source>Give the name or address of the primary name server of this zone.</source>
        <translation>Donnez le nom ou l’adresse du serveur de noms primaire de cette zone.</translation>
    </message>
    <message>
        <source>No address was found for the name server “{input}”.</source>
        <translation>Aucune adresse n’a été trouvée pour le serveur de noms «&#xa0;{input}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the spelling, or give its IP address.</source>
        <translation>Vérifiez l’orthographe, ou donnez son adresse IP.</translation>
    </message>
    <message>
        <source>“{input}” is neither the name nor the address of a name server.</source>
        <translation>«&#xa0;{input}&#xa0;» n’est ni le nom ni l’adresse d’un serveur de noms.</translation>
    </message>
    <message>
        <source>Write it like ns1.example.com, 192.0.2.1 or [2001:db8::1]:53.</source>
        <translation>Écrivez-le comme ns1.example.com, 192.0.2.1 ou [2001:db8::1]:53.</translation>
    </message>
    <message>
        <source>We could not look up whether the DNS host takes part in Domain Connect: no answer for {name} ({outcome}).</source>
        <translation>Impossible de savoir si l’hébergeur DNS participe à Domain Connect&#xa0;: pas de réponse pour {name} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again, or go to the DNS host&apos;s panel by hand.</source>
        <translation>Cherchez encore, ou allez vous-même dans le panneau de l’hébergeur DNS.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it is an alias for {target}, which does not exist.</source>
        <translation>{name} ne mène nulle part&#xa0;: c’est un alias de {target}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>If the sending service is in use, copy the target from its console again, or finish the setup there; if not, delete the alias.</source>
        <translation>Si le service d’envoi est utilisé, copiez de nouveau la cible depuis sa console ou terminez-y la configuration&#x202f;; sinon, supprimez l’alias.</translation>
    </message>
    <message>
        <source>{name} is an alias for {target}, where there is no DKIM key.</source>
        <translation>{name} est un alias de {target}, où il n’y a pas de clé DKIM.</translation>
    </message>
    <message>
        <source>If the sending service is in use, finish the setup there, or copy the target again; if not, delete the alias.</source>
        <translation>Si le service d’envoi est utilisé, terminez-y la configuration ou copiez de nouveau la cible&#x202f;; sinon, supprimez l’alias.</translation>
    </message>
    <message>
        <source>Delete the TXT record and add a CNAME record with this host name as its target.</source>
        <translation>Supprimez l’enregistrement TXT et ajoutez un enregistrement CNAME avec ce nom d’hôte pour cible.</translation>
    </message>
    <message>
        <source>Put the key of the sending service here, and the {kind} record where it belongs.</source>
        <translation>Mettez ici la clé du service d’envoi, et l’enregistrement {kind} à sa place.</translation>
    </message>
    <message>
        <source>There is no DKIM key at {name}: a wildcard record (*) answers there as for every other name: {seen}</source>
        <translation>Il n’y a pas de clé DKIM à {name}&#xa0;: un enregistrement générique (*) y répond comme pour tout autre nom&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Publish the record that the sending service shows; the wildcard then no longer answers for this name.</source>
        <translation>Publiez l’enregistrement que montre le service d’envoi&#x202f;; l’enregistrement générique ne répondra alors plus pour ce nom.</translation>
    </message>
    <message>
        <source>The tag {tag}={value} is no longer part of DMARC (RFC 9989): receivers ignore it.</source>
        <translation>La balise {tag}={value} ne fait plus partie de DMARC (RFC 9989)&#xa0;: les serveurs destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>Remove {tag}.</source>
        <translation>Supprimez {tag}.</translation>
    </message>
    <message>
        <source>You chose {chosen}, but {policy} holds here already by the record above; the stricter one is kept.</source>
        <translation>Vous avez choisi {chosen}, mais {policy} vaut déjà ici par l’enregistrement du dessus&#x202f;; la politique la plus stricte est gardée.</translation>
    </message>
    <message>
        <source>To make it milder, change the record above.</source>
        <translation>Pour l’adoucir, modifiez l’enregistrement du dessus.</translation>
    </message>
    <message>
        <source>A DMARC record stands at {name}, where nobody looks for it.</source>
        <translation>Un enregistrement DMARC se trouve à {name}, où personne ne le cherche.</translation>
    </message>
    <message>
        <source>“{input}” is an IP address, not a domain.</source>
        <translation>«&#xa0;{input}&#xa0;» est une adresse IP, pas un domaine.</translation>
    </message>
    <message>
        <source>Type the domain that stands behind the @ in the sender’s address.</source>
        <translation>Saisissez le domaine qui suit le @ dans l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>“{input}” is an ending that a registry hands out domains below, not a domain.</source>
        <translation>«&#xa0;{input}&#xa0;» est une terminaison sous laquelle un registre attribue des domaines, pas un domaine.</translation>
    </message>
    <message>
        <source>Type your own domain, with the part before it: example.com.</source>
        <translation>Saisissez votre propre domaine, avec la partie qui précède&#xa0;: example.com.</translation>
    </message>
    <message>
        <source>There are addresses of several domains here.</source>
        <translation>Il y a ici des adresses de plusieurs domaines.</translation>
    </message>
    <message>
        <source>Type one of them; each domain is set up on its own.</source>
        <translation>Saisissez l’une d’elles&#x202f;; chaque domaine se configure séparément.</translation>
    </message>
    <message>
        <source>“{input}” has no ending such as .com, so it is not a domain.</source>
        <translation>«&#xa0;{input}&#xa0;» n’a pas de terminaison comme .com&#x202f;; ce n’est donc pas un domaine.</translation>
    </message>
    <message>
        <source>Type the whole domain, for example example.com.</source>
        <translation>Saisissez le domaine entier, par exemple example.com.</translation>
    </message>
    <message>
        <source>“{input}” is the name of a record, not a domain.</source>
        <translation>«&#xa0;{input}&#xa0;» est le nom d’un enregistrement, pas un domaine.</translation>
    </message>
    <message>
        <source>Type the domain it belongs to: {domain}.</source>
        <translation>Saisissez le domaine auquel il appartient&#xa0;: {domain}.</translation>
    </message>
    <message>
        <source>“{input}” stands for many names; mail is sent from one domain.</source>
        <translation>«&#xa0;{input}&#xa0;» désigne de nombreux noms&#x202f;; les e-mails partent d’un seul domaine.</translation>
    </message>
    <message>
        <source>Type the domain itself: {domain}.</source>
        <translation>Saisissez le domaine lui-même&#xa0;: {domain}.</translation>
    </message>
    <message>
        <source>{addresses} of {allAddresses} addresses of the name servers were asked, at {servers} of {allServers} servers: no zone needs so many. What the others say is not known.</source>
        <translation>{addresses} des {allAddresses} adresses des serveurs de noms ont été interrogées, sur {servers} des {allServers} serveurs&#xa0;: aucune zone n’en a besoin d’autant. Ce que disent les autres n’est pas connu.</translation>
    </message>
    <message>
        <source>Ask your DNS host why the domain has so many name servers or addresses.</source>
        <translation>Demandez à votre hébergeur DNS pourquoi le domaine a tant de serveurs de noms ou d’adresses.</translation>
    </message>
    <message>
        <source>The resolver {server} answers everything with nothing, so what it says of {domain} is no answer.</source>
        <translation>Le résolveur {server} répond à tout par rien&#x202f;; ce qu’il dit de {domain} n’est donc pas une réponse.</translation>
    </message>
    <message>
        <source>The fault is here: log in to this network if it asks for that, or use another resolver.</source>
        <translation>Le défaut est ici&#xa0;: connectez-vous à ce réseau s’il le demande, ou utilisez un autre résolveur.</translation>
    </message>
    <message>
        <source>The name servers of {domain} answer ({servers}), but the resolver {server} does not get there: {outcome}.</source>
        <translation>Les serveurs de noms de {domain} répondent ({servers}), mais le résolveur {server} n’y parvient pas&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>The fault is on the way, not at the DNS host. Use another resolver, then try again.</source>
        <translation>Le défaut est en chemin, pas chez l’hébergeur DNS. Utilisez un autre résolveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The resolver {server} refuses to answer us, about {domain} and about the domain above it.</source>
        <translation>Le résolveur {server} refuse de nous répondre, sur {domain} et sur le domaine du dessus.</translation>
    </message>
    <message>
        <source>The fault is here: use a resolver that serves this network.</source>
        <translation>Le défaut est ici&#xa0;: utilisez un résolveur qui dessert ce réseau.</translation>
    </message>
    <message>
        <source>The resolver {server} does not answer, neither about {domain} nor about the domain above it.</source>
        <translation>Le résolveur {server} ne répond pas, ni sur {domain} ni sur le domaine du dessus.</translation>
    </message>
    <message>
        <source>The fault is here: check your network or use another resolver, then try again.</source>
        <translation>Le défaut est ici&#xa0;: vérifiez votre réseau ou utilisez un autre résolveur, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} {type} is left out: what is published there could not be read when the plan was made.</source>
        <translation>{name} {type} est laissé de côté&#xa0;: ce qui y est publié n’a pas pu être lu quand le plan a été fait.</translation>
    </message>
    <message>
        <source>Make the plan again once it can be read.</source>
        <translation>Refaites le plan dès que ce sera lisible.</translation>
    </message>
    <message>
        <source>Could not find out where {domain} is served.</source>
        <translation>Impossible de savoir où {domain} est servi.</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>Vérifiez votre réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} serves the zone ({servers}): {outcome}. The fault is at your DNS host.</source>
        <translation>Aucun des serveurs de noms de {domain} ne sert la zone ({servers})&#xa0;: {outcome}. Le défaut est chez votre hébergeur DNS.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. Correct it at the DNS host, or ask its support why the zone is not loaded.</source>
        <translation>En général, la zone y contient une erreur&#xa0;: un CNAME à côté d’autres enregistrements de son nom, ou un texte de plus de 255 caractères d’un seul tenant. Corrigez-la chez l’hébergeur DNS, ou demandez à son assistance pourquoi la zone n’est pas chargée.</translation>
    </message>
    <message>
        <source>The resolver {server} answers, but gets nothing from the name servers of {domain}: {outcome}. Most likely your DNS host does not serve the zone.</source>
        <translation>Le résolveur {server} répond, mais n’obtient rien des serveurs de noms de {domain}&#xa0;: {outcome}. Très probablement, votre hébergeur DNS ne sert pas la zone.</translation>
    </message>
    <message>
        <source>It usually means that the zone there has an error: a CNAME beside other records of its name, or a text of more than 255 characters in one piece. If other domains fail as well, the resolver is to blame.</source>
        <translation>En général, la zone y contient une erreur&#xa0;: un CNAME à côté d’autres enregistrements de son nom, ou un texte de plus de 255 caractères d’un seul tenant. Si d’autres domaines échouent aussi, c’est le résolveur qui est en cause.</translation>
    </message>
    <message>
        <source>The zone file is not text: it holds octets that belong to no known encoding.</source>
        <translation>Le fichier de zone n’est pas du texte&#xa0;: il contient des octets d’aucun codage connu.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>None of the name servers of {domain} answers ({servers}), while those of the domain above do.</source>
        <translation>Aucun des serveurs de noms de {domain} ne répond ({servers}), alors que ceux du domaine du dessus répondent.</translation>
    </message>
    <message>
        <source>The fault is at your DNS host or on the way to it. Ask its support; try from another network.</source>
        <translation>Le défaut est chez votre hébergeur DNS ou sur le chemin qui y mène. Demandez à son assistance&#x202f;; essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>{url} was not fetched: {host} leads to {address}, an address of this machine or network.</source>
        <translation>{url} n’a pas été récupéré&#xa0;: {host} mène à {address}, une adresse de cette machine ou de ce réseau.</translation>
    </message>
    <message>
        <source>Nobody outside reaches it there. Give {host} an address of the public internet.</source>
        <translation>Personne ne l’atteint de l’extérieur. Donnez à {host} une adresse de l’Internet public.</translation>
    </message>
    <message>
        <source>The address of {name} could not be looked up ({outcome}).</source>
        <translation>L’adresse de {name} n’a pas pu être trouvée ({outcome}).</translation>
    </message>
    <message>
        <source>{url} was not fetched: port {port} is not the one for it, which is 443.</source>
        <translation>{url} n’a pas été récupéré&#xa0;: le port {port} n’est pas le bon, qui est 443.</translation>
    </message>
    <message>
        <source>Offer the file at port 443, and leave the port out of the address.</source>
        <translation>Proposez le fichier sur le port 443 et omettez le port dans l’adresse.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to ADSP, which DMARC has replaced and no receiver follows any more.</source>
        <translation>L’enregistrement «&#xa0;{text}&#xa0;» à {name} relève d’ADSP, que DMARC a remplacé et que plus aucun serveur destinataire ne suit.</translation>
    </message>
    <message>
        <source>It may go.</source>
        <translation>Il peut disparaître.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} is a policy of DomainKeys, the forerunner of DKIM, which no receiver follows any more.</source>
        <translation>L’enregistrement «&#xa0;{text}&#xa0;» à {name} est une politique de DomainKeys, l’ancêtre de DKIM, que plus aucun serveur destinataire ne suit.</translation>
    </message>
    <message>
        <source>It may go; your DKIM keys do not need it.</source>
        <translation>Il peut disparaître&#x202f;; vos clés DKIM n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The record “{text}” at {name} belongs to Sender ID, which no receiver follows any more.</source>
        <translation>L’enregistrement «&#xa0;{text}&#xa0;» à {name} relève de Sender ID, que plus aucun serveur destinataire ne suit.</translation>
    </message>
    <message>
        <source>It may go; your SPF record does not need it.</source>
        <translation>Il peut disparaître&#x202f;; votre enregistrement SPF n’en a pas besoin.</translation>
    </message>
    <message>
        <source>At {name} there is also a record of the type SPF ({text}), which no receiver looks at any more.</source>
        <translation>À {name}, il y a aussi un enregistrement de type SPF ({text}), que plus aucun serveur destinataire ne regarde.</translation>
    </message>
    <message>
        <source>It may go; the TXT record is what counts.</source>
        <translation>Il peut disparaître&#x202f;; c’est l’enregistrement TXT qui compte.</translation>
    </message>
    <message>
        <source>The header of the message is too large: only its first {fields} fields were read, and what stands behind them was not judged.</source>
        <translation>L’en-tête du message est trop grand&#xa0;: seuls ses {fields} premiers champs ont été lus, et ce qui suit n’a pas été jugé.</translation>
    </message>
    <message>
        <source>Ask whoever runs the sending server: no mail needs a header of this size.</source>
        <translation>Demandez à qui exploite le serveur d’envoi&#xa0;: aucun e-mail n’a besoin d’un en-tête de cette taille.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading until {until}: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type} se diffuse jusqu’à {until}&#xa0;: les serveurs de noms l’ont, {server} se souvient encore d’une réponse plus ancienne.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer until then.</source>
        <translation>Rien à faire&#xa0;: ce sont les serveurs de noms qui décident. Les serveurs destinataires qui ont demandé avant peuvent voir jusque-là l’ancienne réponse.</translation>
    </message>
    <message>
        <source>{name} {type} is spreading: the name servers have it, {server} still remembers an older answer.</source>
        <translation>{name} {type} se diffuse&#xa0;: les serveurs de noms l’ont, {server} se souvient encore d’une réponse plus ancienne.</translation>
    </message>
    <message>
        <source>Nothing to do: the name servers decide. Receivers that asked before may see the older answer for a while.</source>
        <translation>Rien à faire&#xa0;: ce sont les serveurs de noms qui décident. Les serveurs destinataires qui ont demandé avant peuvent voir encore un moment l’ancienne réponse.</translation>
    </message>
    <message>
        <source>The file begins with empty lines, which were left out.</source>
        <translation>Le fichier commence par des lignes vides, qui ont été écartées.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which was left out.</source>
        <translation>Le fichier commence par une marque d’ordre des octets, qui a été écartée.</translation>
    </message>
    <message>
        <source>Every line is indented; the indentation was left out.</source>
        <translation>Chaque ligne est en retrait&#x202f;; le retrait a été écarté.</translation>
    </message>
    <message>
        <source>Every line begins with a quotation mark (&gt;), as in a reply; these were left out.</source>
        <translation>Chaque ligne commence par un signe de citation (&gt;), comme dans une réponse&#x202f;; ces signes ont été écartés.</translation>
    </message>
    <message>
        <source>A signature does not fit, but the source of the message was repaired before: the failure may come from that.</source>
        <translation>Une signature ne correspond pas, mais la source du message a été réparée auparavant&#xa0;: l’échec peut venir de là.</translation>
    </message>
    <message>
        <source>Save the message again as a file from the mail program (Show original, then Download), not by copying its text.</source>
        <translation>Enregistrez de nouveau le message comme fichier depuis le logiciel de messagerie (Afficher l’original, puis Télécharger), sans copier son texte.</translation>
    </message>
    <message>
        <source>There is text before the header of the message, which was left out.</source>
        <translation>Il y a du texte avant l’en-tête du message, qui a été écarté.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, which no mail server sends; it was read as text and turned back.</source>
        <translation>Le fichier est en UTF-16, qu’aucun serveur de messagerie n’envoie&#x202f;; il a été lu comme du texte et reconverti.</translation>
    </message>
    <message>
        <source>The message was saved as a web page; the page around it was left out.</source>
        <translation>Le message a été enregistré comme page web&#x202f;; la page autour a été écartée.</translation>
    </message>
    <message>
        <source>The name servers do not all say the same about {name} {type}: {servers} still differ.</source>
        <translation>Les serveurs de noms ne disent pas tous la même chose de {name} {type}&#xa0;: {servers} diffèrent encore.</translation>
    </message>
    <message>
        <source>Wait until your DNS host has brought all of them up to date; until then receivers see now the one, now the other.</source>
        <translation>Attendez que votre hébergeur DNS les ait tous mis à jour&#x202f;; d’ici là, les serveurs destinataires voient tantôt l’un, tantôt l’autre.</translation>
    </message>
    <message>
        <source>The mail host {host} has {all} addresses; {asked} of them were looked at.</source>
        <translation>Le serveur de messagerie {host} a {all} adresses&#x202f;; {asked} d’entre elles ont été regardées.</translation>
    </message>
    <message>
        <source>There are {all} mail hosts; {asked} of them were looked at.</source>
        <translation>Il y a {all} serveurs de messagerie&#x202f;; {asked} d’entre eux ont été regardés.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (null MX): replies and bounces to its addresses cannot arrive, and some receivers refuse its messages, too.</source>
        <translation>{domain} dit qu’il ne reçoit pas d’e-mail (MX nul)&#xa0;: les réponses et les retours à ses adresses ne peuvent pas arriver, et certains serveurs destinataires refusent aussi ses messages.</translation>
    </message>
    <message>
        <source>Publish an MX record of a server that takes the replies, or send from a domain that has one.</source>
        <translation>Publiez un enregistrement MX d’un serveur qui reçoit les réponses, ou envoyez depuis un domaine qui en a un.</translation>
    </message>
    <message>
        <source>{name} was given as an alias (CNAME) and with another record; at one name only one of them can stand.</source>
        <translation>{name} a été donné comme alias (CNAME) et avec un autre enregistrement&#x202f;; à un nom, un seul des deux peut se trouver.</translation>
    </message>
    <message>
        <source>Look in the console which one it is, and paste only that.</source>
        <translation>Regardez dans la console lequel est le bon, et ne collez que celui-là.</translation>
    </message>
    <message>
        <source>An alias (CNAME) at {name} would take the place of all its other records, so {target} was set aside.</source>
        <translation>Un alias (CNAME) à {name} prendrait la place de tous ses autres enregistrements&#x202f;; {target} a donc été mis de côté.</translation>
    </message>
    <message>
        <source>Compare the name with the console; such a record belongs to a name below your domain.</source>
        <translation>Comparez le nom avec la console&#x202f;; un tel enregistrement va à un nom sous votre domaine.</translation>
    </message>
    <message>
        <source>“{text}” is cut off: copy it again.</source>
        <translation>«&#xa0;{text}&#xa0;» est coupé&#xa0;: copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Use the copy button of the console, or widen the column before copying.</source>
        <translation>Utilisez le bouton de copie de la console, ou élargissez la colonne avant de copier.</translation>
    </message>
    <message>
        <source>The DKIM key that was pasted for {name} cannot be used as it is, so it was set aside.</source>
        <translation>La clé DKIM collée pour {name} n’est pas utilisable telle quelle&#x202f;; elle a donc été mise de côté.</translation>
    </message>
    <message>
        <source>Copy the value again, to its very end; if it is whole, ask for a new key.</source>
        <translation>Copiez de nouveau la valeur, jusqu’au bout&#x202f;; si elle est entière, demandez une nouvelle clé.</translation>
    </message>
    <message>
        <source>A private key was pasted. It was not read and is not kept.</source>
        <translation>Une clé privée a été collée. Elle n’a pas été lue et n’est pas gardée.</translation>
    </message>
    <message>
        <source>Paste the public key or the DNS record instead. If anybody else saw the text, make a new key pair.</source>
        <translation>Collez plutôt la clé publique ou l’enregistrement DNS. Si quelqu’un d’autre a vu le texte, créez une nouvelle paire de clés.</translation>
    </message>
    <message>
        <source>The key of {name} was pasted twice, written differently; it is taken once.</source>
        <translation>La clé de {name} a été collée deux fois, écrite différemment&#x202f;; elle est prise une fois.</translation>
    </message>
    <message>
        <source>“{text}” was set aside: {why}</source>
        <translation>«&#xa0;{text}&#xa0;» a été mis de côté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The text pasted for {name} is an SPF record, which belongs at a domain and not at a DKIM selector.</source>
        <translation>Le texte collé pour {name} est un enregistrement SPF, qui va à un domaine et non à un sélecteur DKIM.</translation>
    </message>
    <message>
        <source>Copy the DKIM value of this name again.</source>
        <translation>Copiez de nouveau la valeur DKIM de ce nom.</translation>
    </message>
    <message>
        <source>{name} and {target} do not belong together: with Amazon the first part of both is the same.</source>
        <translation>{name} et {target} ne vont pas ensemble&#xa0;: chez Amazon, la première partie des deux est la même.</translation>
    </message>
    <message>
        <source>Copy name and target from the same line again.</source>
        <translation>Copiez de nouveau le nom et la cible depuis la même ligne.</translation>
    </message>
    <message>
        <source>Two different keys were pasted for {name}; only one of them can be right, so neither was taken.</source>
        <translation>Deux clés différentes ont été collées pour {name}&#x202f;; une seule peut être la bonne, aucune n’a donc été prise.</translation>
    </message>
    <message>
        <source>{name} stands here with different targets; only one can be right, so none was taken.</source>
        <translation>{name} se trouve ici avec différentes cibles&#x202f;; une seule peut être la bonne, aucune n’a donc été prise.</translation>
    </message>
    <message>
        <source>{vendor} does not ask for a {type} record at {name}, so it was set aside.</source>
        <translation>{vendor} ne demande pas d’enregistrement {type} à {name}&#x202f;; il a donc été mis de côté.</translation>
    </message>
    <message>
        <source>If its console does show it, check that the right sender is chosen.</source>
        <translation>Si sa console le montre bien, vérifiez que le bon expéditeur est choisi.</translation>
    </message>
    <message>
        <source>{value} is cut off: copy the record at {name} again.</source>
        <translation>{value} est coupé&#xa0;: copiez de nouveau l’enregistrement à {name}.</translation>
    </message>
    <message>
        <source>Use the copy button of the console of {vendor}.</source>
        <translation>Utilisez le bouton de copie de la console de {vendor}.</translation>
    </message>
    <message>
        <source>{value} does not belong to {vendor}, so the record at {name} was set aside.</source>
        <translation>{value} n’appartient pas à {vendor}&#x202f;; l’enregistrement à {name} a donc été mis de côté.</translation>
    </message>
    <message>
        <source>Copy the record from the console again, or choose the sender it belongs to.</source>
        <translation>Copiez de nouveau l’enregistrement depuis la console, ou choisissez l’expéditeur auquel il appartient.</translation>
    </message>
    <message>
        <source>{name} points to {value}, which is not a place that {vendor} usually uses.</source>
        <translation>{name} pointe vers {value}, qui n’est pas un endroit que {vendor} utilise d’ordinaire.</translation>
    </message>
    <message>
        <source>Compare it with the console of {vendor} before you publish it.</source>
        <translation>Comparez avec la console de {vendor} avant de publier.</translation>
    </message>
    <message>
        <source>Given as an alias and with another record as well.</source>
        <translation>Donné comme alias et aussi avec un autre enregistrement.</translation>
    </message>
    <message>
        <source>An alias cannot stand at the domain itself.</source>
        <translation>Un alias ne peut pas se trouver au domaine lui-même.</translation>
    </message>
    <message>
        <source>It is cut off; copy it again.</source>
        <translation>C’est coupé&#x202f;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>A name without a value, or a value without a name.</source>
        <translation>Un nom sans valeur, ou une valeur sans nom.</translation>
    </message>
    <message>
        <source>This key cannot be used.</source>
        <translation>Cette clé n’est pas utilisable.</translation>
    </message>
    <message>
        <source>It belongs to another domain.</source>
        <translation>Cela appartient à un autre domaine.</translation>
    </message>
    <message>
        <source>An SPF record at a DKIM name.</source>
        <translation>Un enregistrement SPF à un nom DKIM.</translation>
    </message>
    <message>
        <source>Name and target do not belong together.</source>
        <translation>Le nom et la cible ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>More records than are taken.</source>
        <translation>Plus d’enregistrements qu’il n’en est pris.</translation>
    </message>
    <message>
        <source>Two different keys for one name.</source>
        <translation>Deux clés différentes pour un nom.</translation>
    </message>
    <message>
        <source>Two different targets for one name.</source>
        <translation>Deux cibles différentes pour un nom.</translation>
    </message>
    <message>
        <source>{name} is kept by {service} ({target}).</source>
        <translation>{name} est tenu par {service} ({target}).</translation>
    </message>
    <message>
        <source>Changes are made in its console: {where}.</source>
        <translation>Les modifications se font dans sa console&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>A change is to be made at {service}, not in your DNS: {name} shall say or allow {wanted}.</source>
        <translation>Une modification est à faire chez {service}, pas dans votre DNS&#xa0;: {name} doit dire ou autoriser {wanted}.</translation>
    </message>
    <message>
        <source>Open the console of {service}: {where}. Your own record stays as it is.</source>
        <translation>Ouvrez la console de {service}&#xa0;: {where}. Votre propre enregistrement reste tel quel.</translation>
    </message>
    <message>
        <source>A change is to be made by whoever keeps {target}, not in your DNS: {name} shall say {wanted}.</source>
        <translation>Une modification est à faire par qui tient {target}, pas dans votre DNS&#xa0;: {name} doit dire {wanted}.</translation>
    </message>
    <message>
        <source>Ask them to change it. If nobody keeps it any more, remove the CNAME by hand and plan again.</source>
        <translation>Demandez-la-lui. Si plus personne ne le tient, supprimez le CNAME à la main et refaites le plan.</translation>
    </message>
    <message>
        <source>We could not read what is published there ({outcome}): {names}.</source>
        <translation>Nous n’avons pas pu lire ce qui est publié là ({outcome})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Look again in a minute, or look in your DNS panel before you publish what is marked to be checked first.</source>
        <translation>Regardez de nouveau dans une minute, ou dans votre panneau DNS, avant de publier ce qui est marqué «&#xa0;Vérifier d’abord&#xa0;».</translation>
    </message>
    <message>
        <source>{name} leads to {service}, which keeps your DMARC record with the policy {policy}: {record}</source>
        <translation>{name} mène à {service}, qui tient votre enregistrement DMARC avec la politique {policy}&#xa0;: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made in the console of {service}: {where}.</source>
        <translation>Il reste tel quel. Les modifications se font dans la console de {service}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, and what stands there could not be seen.</source>
        <translation>{name} mène à {target}, et ce qui s’y trouve n’a pas pu être vu.</translation>
    </message>
    <message>
        <source>Leave it as it is until that answers; then check again.</source>
        <translation>Laissez-le tel quel jusqu’à ce qu’une réponse vienne&#x202f;; puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>{name} leads nowhere: it points to {target}, where there is no DMARC record.</source>
        <translation>{name} ne mène nulle part&#xa0;: il pointe vers {target}, où il n’y a pas d’enregistrement DMARC.</translation>
    </message>
    <message>
        <source>If a service shall keep the record, set it up there. If nobody does any more, remove it by hand and plan again.</source>
        <translation>Si un service doit tenir l’enregistrement, configurez-le là. Si plus personne ne le fait, supprimez-le à la main et refaites le plan.</translation>
    </message>
    <message>
        <source>{name} leads to {service} ({target}), where there is no DMARC record for your domain.</source>
        <translation>{name} mène à {service} ({target}), où il n’y a pas d’enregistrement DMARC pour votre domaine.</translation>
    </message>
    <message>
        <source>Set the domain up in the console of {service}: {where}. If you no longer use it, remove the record by hand and plan again.</source>
        <translation>Configurez le domaine dans la console de {service}&#xa0;: {where}. Si vous ne l’utilisez plus, supprimez l’enregistrement à la main et refaites le plan.</translation>
    </message>
    <message>
        <source>You chose the policy {chosen}, but the record of {domain} protects {subdomain} with {policy} already ({tag}=): a record of its own would take that away, so none is planned.</source>
        <translation>Vous avez choisi la politique {chosen}, mais l’enregistrement de {domain} protège déjà {subdomain} par {policy} ({tag}=)&#xa0;: un enregistrement propre l’annulerait, aucun n’est donc prévu.</translation>
    </message>
    <message>
        <source>To make it milder, change the record of {domain}.</source>
        <translation>Pour l’adoucir, modifiez l’enregistrement de {domain}.</translation>
    </message>
    <message>
        <source>There is no DMARC record at {registered}. With one at {domain} alone, receivers that follow RFC 9989 take {domain} for an organisation of its own, and mail signed by {registered} does not pass there.</source>
        <translation>Il n’y a pas d’enregistrement DMARC à {registered}. Avec un seul à {domain}, les serveurs destinataires qui suivent la RFC 9989 prennent {domain} pour une organisation à part, et les e-mails signés par {registered} n’y passent pas.</translation>
    </message>
    <message>
        <source>Publish a DMARC record at _dmarc.{registered} as well.</source>
        <translation>Publiez aussi un enregistrement DMARC à _dmarc.{registered}.</translation>
    </message>
    <message>
        <source>{name} is a CNAME to {target}, where the DMARC record is kept with the policy {policy}: {record}</source>
        <translation>{name} est un CNAME vers {target}, où l’enregistrement DMARC est tenu avec la politique {policy}&#xa0;: {record}</translation>
    </message>
    <message>
        <source>It stays as it is. Changes are made by whoever keeps {target}.</source>
        <translation>Il reste tel quel. Les modifications sont faites par qui tient {target}.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it leads nowhere: {target} does not exist.</source>
        <translation>{name} s’y trouve comme prévu, mais ne mène nulle part&#xa0;: {target} n’existe pas.</translation>
    </message>
    <message>
        <source>Compare the target with the console of the sending service, or finish the setup there.</source>
        <translation>Comparez la cible avec la console du service d’envoi, ou terminez-y la configuration.</translation>
    </message>
    <message>
        <source>{name} stands there as planned, but it does not work: what it holds or leads to is no usable DKIM key.</source>
        <translation>{name} s’y trouve comme prévu, mais ne fonctionne pas&#xa0;: ce qu’il contient ou ce à quoi il mène n’est pas une clé DKIM utilisable.</translation>
    </message>
    <message>
        <source>Look at what the sending service says about this key; the reason stands beside this.</source>
        <translation>Regardez ce que le service d’envoi dit de cette clé&#x202f;; la raison est indiquée à côté.</translation>
    </message>
    <message>
        <source>A line of the file could not be read, so what is published there is not known: {names}.</source>
        <translation>Une ligne du fichier n’a pas pu être lue&#x202f;; ce qui est publié là n’est donc pas connu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Look at these lines in the file, or in your DNS panel, before you publish.</source>
        <translation>Regardez ces lignes dans le fichier, ou dans votre panneau DNS, avant de publier.</translation>
    </message>
    <message>
        <source>Publish it at the target if that is yours, or replace the CNAME by address records.</source>
        <translation>Publiez-le à la cible si elle est à vous, ou remplacez le CNAME par des enregistrements d’adresse.</translation>
    </message>
    <message>
        <source>At {name} there is a text that is no DKIM key: {text}</source>
        <translation>À {name}, il y a un texte qui n’est pas une clé DKIM&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remove it there; an SPF record, for one, belongs to the domain itself.</source>
        <translation>Supprimez-le là&#x202f;; un enregistrement SPF, par exemple, va au domaine lui-même.</translation>
    </message>
    <message>
        <source>You are working without the DNS, so what is published there is not known: {names}.</source>
        <translation>Vous travaillez sans le DNS&#x202f;; ce qui est publié là n’est donc pas connu&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Give a zone file, or plan again with the DNS, before you publish what is marked to be checked first.</source>
        <translation>Donnez un fichier de zone, ou refaites le plan avec le DNS, avant de publier ce qui est marqué «&#xa0;Vérifier d’abord&#xa0;».</translation>
    </message>
    <message>
        <source>The file of records says nothing about these, so they are not known: {names}.</source>
        <translation>Le fichier d’enregistrements n’en dit rien&#x202f;; ils ne sont donc pas connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name a resolver as well, and they are looked up.</source>
        <translation>Indiquez aussi un résolveur, et ils seront recherchés.</translation>
    </message>
    <message>
        <source>{name} leads to {target} today. With this plan, what {owner} does through it stops, such as taking bounces.</source>
        <translation>{name} mène aujourd’hui à {target}. Avec ce plan, ce que {owner} fait par là s’arrête, par exemple recevoir les retours.</translation>
    </message>
    <message>
        <source>If that account still sends for you, choose another name before you publish this.</source>
        <translation>Si ce compte envoie encore pour vous, choisissez un autre nom avant de publier ceci.</translation>
    </message>
    <message>
        <source>{name} is in use: it leads to {target}, whose key works today. With this plan, mail that {owner} signs with this selector stops passing.</source>
        <translation>{name} est utilisé&#xa0;: il mène à {target}, dont la clé fonctionne aujourd’hui. Avec ce plan, les e-mails que {owner} signe avec ce sélecteur ne passent plus.</translation>
    </message>
    <message>
        <source>If that account still sends for you, ask for another selector before you publish this.</source>
        <translation>Si ce compte envoie encore pour vous, demandez un autre sélecteur avant de publier ceci.</translation>
    </message>
    <message>
        <source>{name} is in use: the key there works today. With this plan, mail that is signed with it stops passing.</source>
        <translation>{name} est utilisé&#xa0;: la clé qui s’y trouve fonctionne aujourd’hui. Avec ce plan, les e-mails signés avec elle ne passent plus.</translation>
    </message>
    <message>
        <source>If something still signs with this selector, ask for another selector before you publish this.</source>
        <translation>Si quelque chose signe encore avec ce sélecteur, demandez un autre sélecteur avant de publier ceci.</translation>
    </message>
    <message>
        <source>{service} reads the DMARC reports of this domain already: its address {address} stays in the record.</source>
        <translation>{service} lit déjà les rapports DMARC de ce domaine&#xa0;: son adresse {address} reste dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The reports are shown in its console: {where}.</source>
        <translation>Les rapports sont dans sa console&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>{service} decides through {term} who may send for {name}, and it allows already what this plan needs.</source>
        <translation>{service} décide par {term} qui peut envoyer pour {name}, et autorise déjà ce dont ce plan a besoin.</translation>
    </message>
    <message>
        <source>Changes are made in the console of {service}: {where}.</source>
        <translation>Les modifications se font dans la console de {service}&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>If nothing else of yours sends through it, you may take it out later to save lookups.</source>
        <translation>Si rien d’autre de chez vous n’envoie par là, vous pourrez l’enlever plus tard pour économiser des requêtes.</translation>
    </message>
    <message>
        <source>For a key, use 2048 bits or ask the provider for a CNAME; an SPF record has to be made shorter.</source>
        <translation>Pour une clé, prenez 2048 bits ou demandez un CNAME au fournisseur&#x202f;; un enregistrement SPF doit être raccourci.</translation>
    </message>
    <message>
        <source>Kept by {service}, with the policy {policy}: changes are made there.</source>
        <translation>Tenu par {service}, avec la politique {policy}&#xa0;: les modifications se font là.</translation>
    </message>
    <message>
        <source>Leads to {target}; what stands there could not be seen.</source>
        <translation>Mène à {target}&#x202f;; ce qui s’y trouve n’a pas pu être vu.</translation>
    </message>
    <message>
        <source>Kept at {target}, with the policy {policy}: changes are made there.</source>
        <translation>Tenu à {target}, avec la politique {policy}&#xa0;: les modifications se font là.</translation>
    </message>
    <message>
        <source>Leads to {target}, where no DMARC record is: decide by hand whether it goes.</source>
        <translation>Mène à {target}, où il n’y a pas d’enregistrement DMARC&#xa0;: décidez vous-même s’il doit disparaître.</translation>
    </message>
    <message>
        <source>Tells receivers what to do with mail that passes neither SPF nor DKIM.</source>
        <translation>Dit aux serveurs destinataires quoi faire des e-mails qui ne passent ni SPF ni DKIM.</translation>
    </message>
    <message>
        <source>Is no DKIM key and stands where receivers look for one.</source>
        <translation>N’est pas une clé DKIM et se trouve là où les serveurs destinataires en cherchent une.</translation>
    </message>
    <message>
        <source>{service} decides who may send: changes are made in its console ({where}).</source>
        <translation>{service} décide qui peut envoyer&#xa0;: les modifications se font dans sa console ({where}).</translation>
    </message>
    <message>
        <source>{file} is there already; it was not written over.</source>
        <translation>{file} existe déjà&#x202f;; il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is a device or a pipe; nothing was written there.</source>
        <translation>{file} est un périphérique ou un tube&#x202f;; rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>{term} holds an IPv6 address behind ip4:, so the record is not valid.</source>
        <translation>{term} contient une adresse IPv6 derrière ip4:&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write ip6: before it.</source>
        <translation>Écrivez ip6: devant.</translation>
    </message>
    <message>
        <source>{term} holds a host name where an address belongs, so the record is not valid.</source>
        <translation>{term} contient un nom d’hôte à la place d’une adresse&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write a: before a host name, or include: before a name that has an SPF record of its own.</source>
        <translation>Écrivez a: devant un nom d’hôte, ou include: devant un nom qui a son propre enregistrement SPF.</translation>
    </message>
    <message>
        <source>{term} holds a port, which SPF does not know, so the record is not valid.</source>
        <translation>{term} contient un port, que SPF ne connaît pas&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Remove the colon and the number behind the address.</source>
        <translation>Supprimez le deux-points et le nombre derrière l’adresse.</translation>
    </message>
    <message>
        <source>{term} holds a range of addresses in a form that SPF does not know, so the record is not valid.</source>
        <translation>{term} contient une plage d’adresses sous une forme que SPF ne connaît pas&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write networks with a slash, such as ip4:192.0.2.0/24, or one term for each address.</source>
        <translation>Écrivez les réseaux avec une barre oblique, comme ip4:192.0.2.0/24, ou un terme par adresse.</translation>
    </message>
    <message>
        <source>{term} holds several addresses, so the record is not valid.</source>
        <translation>{term} contient plusieurs adresses&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write one ip4: term for each address, with spaces between.</source>
        <translation>Écrivez un terme ip4: par adresse, en les séparant par des espaces.</translation>
    </message>
    <message>
        <source>{term} holds a number above 255, so the record is not valid.</source>
        <translation>{term} contient un nombre supérieur à 255&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Correct the address: each of its four numbers is between 0 and 255.</source>
        <translation>Corrigez l’adresse&#xa0;: chacun de ses quatre nombres est compris entre 0 et 255.</translation>
    </message>
    <message>
        <source>{term} holds a number with a leading zero, so the record is not valid.</source>
        <translation>{term} contient un nombre qui commence par un zéro&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write the number without the zero in front.</source>
        <translation>Écrivez le nombre sans le zéro devant.</translation>
    </message>
    <message>
        <source>{term} holds an IPv4 address behind ip6:, so the record is not valid.</source>
        <translation>{term} contient une adresse IPv4 derrière ip6:&#x202f;; l’enregistrement n’est donc pas valide.</translation>
    </message>
    <message>
        <source>Write ip4: before it.</source>
        <translation>Écrivez ip4: devant.</translation>
    </message>
    <message>
        <source>Because a part of the record could not be read, it ends in {after} instead of {before}: a sender that was meant there is not refused.</source>
        <translation>Comme une partie de l’enregistrement n’a pas pu être lue, il se termine par {after} au lieu de {before}&#xa0;: un expéditeur qui y était prévu n’est pas refusé.</translation>
    </message>
    <message>
        <source>Find out what that part was for, then end the record in {before} again.</source>
        <translation>Trouvez à quoi servait cette partie, puis terminez de nouveau l’enregistrement par {before}.</translation>
    </message>
    <message>
        <source>A text at {domain} was meant as its SPF record, and receivers do not take it as one: {text}.</source>
        <translation>Un texte à {domain} devait être son enregistrement SPF, et les serveurs destinataires ne le prennent pas pour tel&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Replace it by: {meant}.</source>
        <translation>Remplacez-le par&#xa0;: {meant}.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as type SPF only, which receivers do not ask for: {text}.</source>
        <translation>L’enregistrement SPF de {domain} n’existe que comme type SPF, que les serveurs destinataires ne demandent pas&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>This stands in the SPF record of {record}, which {keeper} keeps.</source>
        <translation>Cela se trouve dans l’enregistrement SPF de {record}, que tient {keeper}.</translation>
    </message>
    <message>
        <source>It stands in the SPF record of {record}, which {keeper} keeps and has to mend: tell them. It is reached through {via} in your record; take that out only if they no longer send for you.</source>
        <translation>Cela se trouve dans l’enregistrement SPF de {record}, que tient {keeper} et qu’il lui faut corriger&#xa0;: prévenez-le. On y arrive par {via} dans votre enregistrement&#x202f;; n’enlevez celui-ci que s’il n’envoie plus pour vous.</translation>
    </message>
    <message>
        <source>Put the whole value in one pair of double quotes.</source>
        <translation>Mettez toute la valeur dans une seule paire de guillemets droits.</translation>
    </message>
    <message>
        <source>The same text stands there {count} times, cut into strings differently. For DNS these are {count} records.</source>
        <translation>Le même texte s’y trouve {count} fois, découpé différemment en chaînes. Pour le DNS, ce sont {count} enregistrements.</translation>
    </message>
    <message>
        <source>Remove all but one.</source>
        <translation>Supprimez-les tous sauf un.</translation>
    </message>
    <message>
        <source>Lines of the file that could not be read ({count}): {lines}</source>
        <translation>Lignes du fichier qui n’ont pas pu être lues ({count})&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>All the others were read. Look whether one of these is an SPF, DKIM or DMARC record.</source>
        <translation>Toutes les autres ont été lues. Regardez si l’une d’elles est un enregistrement SPF, DKIM ou DMARC.</translation>
    </message>
    <message>
        <source>In line {line}, a string of {name} has {text} octets, and only 255 fit.</source>
        <translation>À la ligne {line}, une chaîne de {name} a {text} octets, et seuls 255 tiennent.</translation>
    </message>
    <message>
        <source>Some name servers refuse such a zone, others cut the string into two. Write it as several strings in quotes.</source>
        <translation>Certains serveurs de noms refusent une telle zone, d’autres coupent la chaîne en deux. Écrivez-la en plusieurs chaînes entre guillemets.</translation>
    </message>
    <message>
        <source>Line {line} says the same again at {name}: {text}</source>
        <translation>La ligne {line} dit encore la même chose à {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>It counts once. One of the two lines can go.</source>
        <translation>Cela compte une fois. L’une des deux lignes peut disparaître.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so name servers read it only up to the semicolon. Lost: {text}</source>
        <translation>À la ligne {line}, la valeur TXT de {name} n’est pas entre guillemets&#x202f;; les serveurs de noms ne la lisent donc que jusqu’au point-virgule. Perdu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Put the whole value in double quotes.</source>
        <translation>Mettez toute la valeur entre guillemets droits.</translation>
    </message>
    <message>
        <source>In line {line}, the TXT value of {name} is not in quotes, so most name servers join its words without blanks: {text}</source>
        <translation>À la ligne {line}, la valeur TXT de {name} n’est pas entre guillemets&#x202f;; la plupart des serveurs de noms joignent donc ses mots sans espace&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The name server did not say what it has ({outcome}): {names}.</source>
        <translation>Le serveur de noms n’a pas dit ce qu’il a ({outcome})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Left out, because what is published there could not be read when the plan was made: {names}.</source>
        <translation>Laissés de côté, car ce qui y est publié n’a pas pu être lu quand le plan a été fait&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A wildcard record (*) answers at every selector of {domain} ({type} {seen}), so DKIM keys cannot be told from names that nobody made. None of these answers counts as a key.</source>
        <translation>Un enregistrement générique (*) répond à chaque sélecteur de {domain} ({type} {seen})&#x202f;; les clés DKIM ne se distinguent donc pas de noms que personne n’a créés. Aucune de ces réponses ne compte comme clé.</translation>
    </message>
    <message>
        <source>{name} leads over {hops} aliases one after the other; some receivers’ resolvers give up after 8 to 12.</source>
        <translation>{name} passe par {hops} alias l’un après l’autre&#x202f;; les résolveurs de certains serveurs destinataires abandonnent après 8 à 12.</translation>
    </message>
    <message>
        <source>Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>Raccourcissez la chaîne&#xa0;: faites pointer {name} directement vers son dernier nom.</translation>
    </message>
    <message>
        <source>Could not find out what {server} ({address}) sees at {name}: it failed over the long chain of {hops} aliases.</source>
        <translation>Impossible de savoir ce que {server} ({address}) voit à {name}&#xa0;: il a échoué sur la longue chaîne de {hops} alias.</translation>
    </message>
    <message>
        <source>Those who use it may fail over it, too. Shorten the chain: point {name} directly at the last name of it.</source>
        <translation>Ceux qui l’utilisent peuvent y échouer aussi. Raccourcissez la chaîne&#xa0;: faites pointer {name} directement vers son dernier nom.</translation>
    </message>
    <message>
        <source>The DMARC record for {name} is not one that receivers can use: {seen}</source>
        <translation>L’enregistrement DMARC pour {name} n’est pas utilisable par les serveurs destinataires&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Publish a record that begins with v=DMARC1; and has p=none, p=quarantine or p=reject.</source>
        <translation>Publiez un enregistrement qui commence par v=DMARC1; et contient p=none, p=quarantine ou p=reject.</translation>
    </message>
    <message>
        <source>Nothing to do: it should forget by about {until}; it is asked again until it sees the new record.</source>
        <translation>Rien à faire&#xa0;: il devrait oublier vers {until}&#x202f;; il est interrogé de nouveau jusqu’à ce qu’il voie le nouvel enregistrement.</translation>
    </message>
    <message>
        <source>The SPF record at {name} has an error, so receivers refuse all of it: {seen}</source>
        <translation>L’enregistrement SPF à {name} a une erreur&#x202f;; les serveurs destinataires le refusent donc en entier&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>Make the plan anew: it repairs the record or says which part it cannot read.</source>
        <translation>Refaites le plan&#xa0;: il répare l’enregistrement ou dit quelle partie il ne peut pas lire.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, is withdrawn (p= is empty).</source>
        <translation>L’alias {name} existe, mais la clé à laquelle il mène, à {target}, est retirée (p= est vide).</translation>
    </message>
    <message>
        <source>Ask the sending service for the records that are valid now, or switch signing on there.</source>
        <translation>Demandez au service d’envoi les enregistrements valables aujourd’hui, ou activez-y la signature.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but what it leads to, at {target}, is no usable DKIM key.</source>
        <translation>L’alias {name} existe, mais ce à quoi il mène, à {target}, n’est pas une clé DKIM utilisable.</translation>
    </message>
    <message>
        <source>Ask the sending service: the key is at its side.</source>
        <translation>Demandez au service d’envoi&#xa0;: la clé est de son côté.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but the key it leads to, at {target}, has only {bits} bits; receivers ignore keys below 1024 bits.</source>
        <translation>L’alias {name} existe, mais la clé à laquelle il mène, à {target}, n’a que {bits} bits&#x202f;; les serveurs destinataires ignorent les clés de moins de 1024 bits.</translation>
    </message>
    <message>
        <source>Renew the key at the sending service, with 2048 bits.</source>
        <translation>Renouvelez la clé au service d’envoi, avec 2048 bits.</translation>
    </message>
    <message>
        <source>The alias {name} leads nowhere: {target} does not exist.</source>
        <translation>L’alias {name} ne mène nulle part&#xa0;: {target} n’existe pas.</translation>
    </message>
    <message>
        <source>Copy the target from the console of the sending service once more, letter by letter; if it is right, finish the setup there.</source>
        <translation>Copiez encore une fois la cible depuis la console du service d’envoi, lettre par lettre&#x202f;; si elle est juste, terminez-y la configuration.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but where it leads could not be found out: {target} ({outcome}).</source>
        <translation>L’alias {name} existe, mais impossible de savoir où il mène&#xa0;: {target} ({outcome}).</translation>
    </message>
    <message>
        <source>Look again later. If it stays so, the chain of aliases may be too long, or the name servers of the target do not answer: tell the sending service.</source>
        <translation>Regardez de nouveau plus tard. Si cela persiste, la chaîne d’alias est peut-être trop longue, ou les serveurs de noms de la cible ne répondent pas&#xa0;: prévenez le service d’envoi.</translation>
    </message>
    <message>
        <source>The alias {name} leads to {target}, where there is no DMARC record.</source>
        <translation>L’alias {name} mène à {target}, où il n’y a pas d’enregistrement DMARC.</translation>
    </message>
    <message>
        <source>Set the domain up at the service that keeps the record, or publish a DMARC record of your own.</source>
        <translation>Configurez le domaine auprès du service qui tient l’enregistrement, ou publiez un enregistrement DMARC à vous.</translation>
    </message>
    <message>
        <source>The alias {name} is there, but {target}, where it leads, holds no DKIM key.</source>
        <translation>L’alias {name} existe, mais {target}, où il mène, ne contient pas de clé DKIM.</translation>
    </message>
    <message>
        <source>Finish the setup at the sending service; if it is finished, copy the target once more.</source>
        <translation>Terminez la configuration au service d’envoi&#x202f;; si elle est terminée, copiez encore une fois la cible.</translation>
    </message>
    <message>
        <source>The public key (p=) in the DKIM record at {name} is damaged: it is cut off, or holds a character that does not belong there.</source>
        <translation>La clé publique (p=) dans l’enregistrement DKIM à {name} est abîmée&#xa0;: elle est coupée, ou contient un caractère qui n’a rien à y faire.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is cut off: its end is missing.</source>
        <translation>La clé DKIM à {name} est coupée&#xa0;: sa fin manque.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has the tag {tag} twice, which makes all of it invalid.</source>
        <translation>L’enregistrement DKIM à {name} a deux fois la balise {tag}, ce qui le rend entièrement invalide.</translation>
    </message>
    <message>
        <source>The Ed25519 key at {name} has {octets} octets instead of 32, so no receiver can use it.</source>
        <translation>La clé Ed25519 à {name} a {octets} octets au lieu de 32&#x202f;; aucun serveur destinataire ne peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds backslashes before its semicolons.</source>
        <translation>L’enregistrement DKIM à {name} contient des barres obliques inverses devant ses points-virgules.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} allows only these hashes: {hashes}. Receivers need sha256.</source>
        <translation>La clé DKIM à {name} n’autorise que ces fonctions de hachage&#xa0;: {hashes}. Les serveurs destinataires ont besoin de sha256.</translation>
    </message>
    <message>
        <source>A host name stands at {name}, where the DKIM key should be: {seen}. It was meant to be the target of an alias, but the record is of the type TXT.</source>
        <translation>Un nom d’hôte se trouve à {name}, là où devrait être la clé DKIM&#xa0;: {seen}. Il devait être la cible d’un alias, mais l’enregistrement est de type TXT.</translation>
    </message>
    <message>
        <source>What stands at {name} is a record for {kind}, not a DKIM key.</source>
        <translation>Ce qui se trouve à {name} est un enregistrement {kind}, pas une clé DKIM.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits; a few receivers cannot verify more than 2048.</source>
        <translation>La clé DKIM à {name} a {bits} bits&#x202f;; quelques serveurs destinataires ne savent pas en vérifier plus de 2048.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has no public key: the tag p= is missing.</source>
        <translation>L’enregistrement DKIM à {name} n’a pas de clé publique&#xa0;: la balise p= manque.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is in the older PKCS#1 form, which some receivers may not read.</source>
        <translation>La clé DKIM à {name} est sous l’ancienne forme PKCS#1, que certains serveurs destinataires ne lisent peut-être pas.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} holds quotation marks as a part of its value.</source>
        <translation>L’enregistrement DKIM à {name} contient des guillemets dans sa valeur.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is revoked: its p= is empty.</source>
        <translation>La clé DKIM à {name} est révoquée&#xa0;: son p= est vide.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is meant for {services} only, not for mail.</source>
        <translation>La clé DKIM à {name} n’est prévue que pour {services}, pas pour le courrier.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has {bits} bits. It works, but 2048 are recommended.</source>
        <translation>La clé DKIM à {name} a {bits} bits. Elle fonctionne, mais 2048 sont recommandés.</translation>
    </message>
    <message>
        <source>There are spaces inside the DKIM key at {name}. Receivers must bear that, but some do not.</source>
        <translation>Il y a des espaces dans la clé DKIM à {name}. Les serveurs destinataires doivent les tolérer, mais certains ne le font pas.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} cannot be read: a part of it is not of the form tag=value.</source>
        <translation>L’enregistrement DKIM à {name} ne peut pas être lu&#xa0;: une partie n’a pas la forme balise=valeur.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} says that it is being tested (t=y); receivers may then ignore its signatures.</source>
        <translation>La clé DKIM à {name} dit qu’elle est en test (t=y)&#x202f;; les serveurs destinataires peuvent alors ignorer ses signatures.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} is of the type {type}, which receivers do not know.</source>
        <translation>La clé DKIM à {name} est de type {type}, que les serveurs destinataires ne connaissent pas.</translation>
    </message>
    <message>
        <source>What is published at {name} as the DKIM key is no key.</source>
        <translation>Ce qui est publié à {name} comme clé DKIM n’est pas une clé.</translation>
    </message>
    <message>
        <source>The DKIM record at {name} has a v= tag that is not first or does not read exactly DKIM1, so receivers discard the record.</source>
        <translation>L’enregistrement DKIM à {name} a une balise v= qui n’est pas en premier ou qui n’est pas exactement DKIM1&#x202f;; les serveurs destinataires rejettent donc l’enregistrement.</translation>
    </message>
    <message>
        <source>The DKIM key at {name} has only {bits} bits; receivers do not accept less than 1024.</source>
        <translation>La clé DKIM à {name} n’a que {bits} bits&#x202f;; les serveurs destinataires n’acceptent pas moins de 1024.</translation>
    </message>
    <message>
        <source>{name} leads to {value}, and no other pasted record does: it was set aside.</source>
        <translation>{name} mène à {value}, mais aucun autre enregistrement collé n’y mène&#xa0;: cet enregistrement a été mis de côté.</translation>
    </message>
    <message>
        <source>If your sender asks for it, copy all records of its console together.</source>
        <translation>Si votre expéditeur le demande, copiez ensemble tous les enregistrements de sa console.</translation>
    </message>
    <message>
        <source>The {type} record at {name} ({value}) is no key, SPF record or return path, so it was set aside.</source>
        <translation>L’enregistrement {type} à {name} ({value}) n’est ni une clé, ni un enregistrement SPF, ni un chemin de retour&#x202f;; il a donc été mis de côté.</translation>
    </message>
    <message>
        <source>If your sender asks for it, for example to prove that the domain is yours, publish it as its console says.</source>
        <translation>Si votre expéditeur le demande, par exemple pour prouver que le domaine est à vous, publiez-le comme le dit sa console.</translation>
    </message>
    <message>
        <source>{name} will lead to {target}, where no usable DKIM key stands; the reason is beside this.</source>
        <translation>{name} mènera à {target}, où ne se trouve aucune clé DKIM utilisable&#x202f;; la raison est indiquée à côté.</translation>
    </message>
    <message>
        <source>Finish the setup in the console of the sender, or ask it for a new key.</source>
        <translation>Terminez la configuration dans la console de l’expéditeur, ou demandez-lui une nouvelle clé.</translation>
    </message>
    <message>
        <source>These will lead to names that do not exist: {names}.</source>
        <translation>Ces enregistrements mèneront à des noms qui n’existent pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made them yet: some do once these records are published.</source>
        <translation>Comparez l’orthographe avec la console de l’expéditeur. Si elle est correcte, l’expéditeur n’a pas encore créé ces noms&#xa0;: certains le font une fois ces enregistrements publiés.</translation>
    </message>
    <message>
        <source>Could not find out whether the places exist that these lead to ({outcome}): {names}.</source>
        <translation>Impossible de savoir si les endroits où mènent ces enregistrements existent ({outcome})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Compare them with the console of the sender, or ask another resolver.</source>
        <translation>Comparez-les avec la console de l’expéditeur, ou interrogez un autre résolveur.</translation>
    </message>
    <message>
        <source>These will lead to names where no DKIM key stands: {names}.</source>
        <translation>Ces enregistrements mèneront à des noms où ne se trouve aucune clé DKIM&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Compare the spelling with the console of the sender. If it is right, the sender has not made the keys yet: some do once these records are published.</source>
        <translation>Comparez l’orthographe avec la console de l’expéditeur. Si elle est correcte, l’expéditeur n’a pas encore créé les clés&#xa0;: certains le font une fois ces enregistrements publiés.</translation>
    </message>
    <message>
        <source>Publish it as TXT; the senders that it names are kept. The record of type SPF can go then.</source>
        <translation>Publiez-le comme TXT&#x202f;; les expéditeurs qu’il nomme sont gardés. L’enregistrement de type SPF peut alors partir.</translation>
    </message>
    <message>
        <source>The SPF record of {domain} stands there as several strings, which receivers join without blanks: they read {text}. What was meant: {meant}</source>
        <translation>L’enregistrement SPF de {domain} s’y trouve en plusieurs chaînes, que les serveurs destinataires réunissent sans espaces&#xa0;: ils lisent {text}. Ce qui était voulu&#xa0;: {meant}</translation>
    </message>
    <message>
        <source>At {name} the name server has no {type} record. Expected: {expected}.</source>
        <translation>À {name}, le serveur de noms n’a pas d’enregistrement {type}. Attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>At {name} the name server has a {type} record where none was expected. There: {seen}.</source>
        <translation>À {name}, le serveur de noms a un enregistrement {type} là où aucun n’était attendu. Présent&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that it takes no updates from here.</source>
        <translation>Le serveur de noms a refusé la mise à jour ({rcode}) et ne dit pas pourquoi&#xa0;: cela peut venir du nom, de l’algorithme ou du secret de la clé «&#xa0;{key}&#xa0;», de l’horloge, de ce que cette clé peut modifier, ou du fait qu’il n’accepte pas de mises à jour venant d’ici.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, check both clocks, and ask whether the key may change these records from this address (in PowerDNS: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</source>
        <translation>Comparez le nom, l’algorithme et le secret de la clé avec ceux du serveur, vérifiez les deux horloges, et demandez si la clé peut modifier ces enregistrements depuis cette adresse (dans PowerDNS&#xa0;: TSIG-ALLOW-DNSUPDATE, dnsupdate, allow-dnsupdate-from).</translation>
    </message>
    <message>
        <source>The name server refused the update ({rcode}) and does not say why: it may be the name, algorithm or secret of the key “{key}”, the clock, what this key may change, or that the zone {zone} does not begin at this name there.</source>
        <translation>Le serveur de noms a refusé la mise à jour ({rcode}) et ne dit pas pourquoi&#xa0;: cela peut venir du nom, de l’algorithme ou du secret de la clé «&#xa0;{key}&#xa0;», de l’horloge, de ce que cette clé peut modifier, ou du fait que la zone {zone} n’y commence pas à ce nom.</translation>
    </message>
    <message>
        <source>Check that this is the primary name server of {zone}, then compare the key with the server’s and ask whether it may change the zone (in Knot: the zone’s acl with action update).</source>
        <translation>Vérifiez que c’est bien le serveur de noms primaire de {zone}, puis comparez la clé avec celle du serveur et demandez si elle peut modifier la zone (dans Knot&#xa0;: l’acl de la zone avec action update).</translation>
    </message>
    <message>
        <source>The {type} records at {name} are already as this leaves them.</source>
        <translation>Les enregistrements {type} à {name} sont déjà tels que ceci les laisse.</translation>
    </message>
    <message>
        <source>Not yet at {server}: {names}.</source>
        <translation>Pas encore sur {server}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A name server that copies the zone follows when it is notified, or at the latest after the refresh time of the zone. Look again with “verify”.</source>
        <translation>Un serveur de noms qui copie la zone suit quand il en est averti, ou au plus tard après le délai d’actualisation (refresh) de la zone. Regardez encore avec «&#xa0;verify&#xa0;».</translation>
    </message>
    <message>
        <source>The name server did not understand the update (FORMERR); nothing was changed.</source>
        <translation>Le serveur de noms n’a pas compris la mise à jour (FORMERR)&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at its log: it may be too old for updates, or a firewall between may have changed the message.</source>
        <translation>Regardez dans son journal&#xa0;: il est peut-être trop ancien pour les mises à jour, ou un pare-feu en chemin a peut-être modifié le message.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but {zone} is no zone that it may change (NOTAUTH): it does not hold it, or only as a copy.</source>
        <translation>Le serveur de noms a accepté la clé «&#xa0;{key}&#xa0;», mais {zone} n’est pas une zone qu’il peut modifier (NOTAUTH)&#xa0;: il ne la détient pas, ou seulement comme copie.</translation>
    </message>
    <message>
        <source>Give the primary name server of {zone}, or make the plan again if the zone begins at another name.</source>
        <translation>Donnez le serveur de noms primaire de {zone}, ou refaites le plan si la zone commence à un autre nom.</translation>
    </message>
    <message>
        <source>This name server takes no updates at all (NOTIMP), as NSD and gdnsd do, for example.</source>
        <translation>Ce serveur de noms n’accepte aucune mise à jour (NOTIMP), comme NSD et gdnsd, par exemple.</translation>
    </message>
    <message>
        <source>Publish at the DNS host by hand, or give the server that this one gets its zone from.</source>
        <translation>Publiez vous-même chez l’hébergeur DNS, ou donnez le serveur dont celui-ci reçoit sa zone.</translation>
    </message>
    <message>
        <source>The name server says that a record of the update does not lie in {zone} (NOTZONE); nothing was changed.</source>
        <translation>Le serveur de noms dit qu’un enregistrement de la mise à jour ne se trouve pas dans {zone} (NOTZONE)&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make the plan again: the zone may have been divided since.</source>
        <translation>Refaites le plan&#xa0;: la zone a peut-être été divisée depuis.</translation>
    </message>
    <message>
        <source>The name server accepted the key “{key}”, but refused the update (REFUSED): the key may not change these records, or updates of {zone} are not allowed there.</source>
        <translation>Le serveur de noms a accepté la clé «&#xa0;{key}&#xa0;», mais a refusé la mise à jour (REFUSED)&#xa0;: la clé ne peut pas modifier ces enregistrements, ou les mises à jour de {zone} n’y sont pas autorisées.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow them: update-policy or allow-update in BIND, TSIG-ALLOW-DNSUPDATE and dnsupdate in PowerDNS.</source>
        <translation>Demandez à son exploitant de les autoriser&#xa0;: update-policy ou allow-update dans BIND, TSIG-ALLOW-DNSUPDATE et dnsupdate dans PowerDNS.</translation>
    </message>
    <message>
        <source>The name server failed while it worked on the update (SERVFAIL).</source>
        <translation>Le serveur de noms a échoué pendant qu’il traitait la mise à jour (SERVFAIL).</translation>
    </message>
    <message>
        <source>Look at its log: often it may not write the files of {zone}. Look at what is published before trying again.</source>
        <translation>Regardez dans son journal&#xa0;: souvent, il n’a pas le droit d’écrire les fichiers de {zone}. Regardez ce qui est publié avant de réessayer.</translation>
    </message>
    <message>
        <source>The name server {server} did not say what it has ({outcome}): {names}.</source>
        <translation>Le serveur de noms {server} n’a pas dit ce qu’il a ({outcome})&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Look again later: what it gives out is not known.</source>
        <translation>Regardez de nouveau plus tard&#xa0;: on ne sait pas ce qu’il donne.</translation>
    </message>
    <message>
        <source>Not every name server of {zone} could be found, so not all were looked at.</source>
        <translation>Tous les serveurs de noms de {zone} n’ont pas pu être trouvés&#x202f;; ils n’ont donc pas tous été regardés.</translation>
    </message>
    <message>
        <source>Look again with “verify” once the resolver answers.</source>
        <translation>Regardez encore avec «&#xa0;verify&#xa0;» dès que le résolveur répond.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows other {type} records than were to be there. There: {seen}. To be there: {expected}.</source>
        <translation>Sur {server}, {name} montre d’autres enregistrements {type} que ceux qui devaient s’y trouver. Présents&#xa0;: {seen}. Prévus&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Somebody may have changed them at the same time. Look at both, then make the plan again from what is published now.</source>
        <translation>Quelqu’un les a peut-être modifiés en même temps. Regardez les deux, puis refaites le plan à partir de ce qui est publié maintenant.</translation>
    </message>
    <message>
        <source>At {server}, {name} shows no {type} record, where one was to be: {expected}.</source>
        <translation>Sur {server}, {name} ne montre aucun enregistrement {type}, là où il devait y en avoir un&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Make the same change again; what is in place already is left alone.</source>
        <translation>Refaites le même changement&#x202f;; ce qui est déjà en place reste tel quel.</translation>
    </message>
    <message>
        <source>At {server}, {name} still shows a {type} record, where none was to be left: {seen}.</source>
        <translation>Sur {server}, {name} montre encore un enregistrement {type}, là où aucun ne devait rester&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>The name server {server} did not make the change of {name} {type}. There: {seen}. To be there: {expected}.</source>
        <translation>Le serveur de noms {server} n’a pas fait le changement de {name} {type}. Présent&#xa0;: {seen}. Prévu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The name server {server} did not add {name} {type}: {expected}.</source>
        <translation>Le serveur de noms {server} n’a pas ajouté {name} {type}&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>Look whether other records stand at this name, then make the same change again; what is in place already is left alone.</source>
        <translation>Regardez si d’autres enregistrements se trouvent à ce nom, puis refaites le même changement&#x202f;; ce qui est déjà en place reste tel quel.</translation>
    </message>
    <message>
        <source>The name server {server} did not remove {name} {type}: {seen}.</source>
        <translation>Le serveur de noms {server} n’a pas supprimé {name} {type}&#xa0;: {seen}.</translation>
    </message>
    <message>
        <source>Compare name, algorithm and secret of the key with the server’s, and check both clocks.</source>
        <translation>Comparez le nom, l’algorithme et le secret de la clé avec ceux du serveur, et vérifiez les deux horloges.</translation>
    </message>
    <message>
        <source>The name server knows no key “{key}” with {algorithm} that may change {zone} (BADKEY). Knot says the same when it knows the key and the zone’s acl does not name it.</source>
        <translation>Le serveur de noms ne connaît pas de clé «&#xa0;{key}&#xa0;» avec {algorithm} qui puisse modifier {zone} (BADKEY). Knot dit la même chose quand il connaît la clé, mais que l’acl de la zone ne la nomme pas.</translation>
    </message>
    <message>
        <source>Compare the name and the algorithm of the key with the server’s; in Knot look also whether the zone’s acl names this key with the action update.</source>
        <translation>Comparez le nom et l’algorithme de la clé avec ceux du serveur&#x202f;; dans Knot, regardez aussi si l’acl de la zone nomme cette clé avec action update.</translation>
    </message>
    <message>
        <source>The name server knows the key “{key}”, but with another secret (BADSIG).</source>
        <translation>Le serveur de noms connaît la clé «&#xa0;{key}&#xa0;», mais avec un autre secret (BADSIG).</translation>
    </message>
    <message>
        <source>Copy the secret from the server again.</source>
        <translation>Copiez de nouveau le secret depuis le serveur.</translation>
    </message>
    <message>
        <source>The clocks differ too much for a signature (BADTIME): the name server’s says {theirs}, this computer’s {ours}.</source>
        <translation>Les horloges diffèrent trop pour une signature (BADTIME)&#xa0;: celle du serveur de noms indique {theirs}, celle de cet ordinateur {ours}.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong, best by NTP, then publish again.</source>
        <translation>Réglez l’horloge qui est fausse, de préférence par NTP, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>The name server wants a longer signature (BADTRUNC).</source>
        <translation>Le serveur de noms veut une signature plus longue (BADTRUNC).</translation>
    </message>
    <message>
        <source>Ask whoever runs it to accept whole signatures with {algorithm}.</source>
        <translation>Demandez à son exploitant d’accepter des signatures entières avec {algorithm}.</translation>
    </message>
    <message>
        <source>At {server}, the {type} records at {name} have a TTL of {seen} seconds, not {expected}.</source>
        <translation>Sur {server}, les enregistrements {type} à {name} ont un TTL de {seen} secondes, et non de {expected}.</translation>
    </message>
    <message>
        <source>The values are right. The name server may keep a TTL of its own.</source>
        <translation>Les valeurs sont correctes. Le serveur de noms garde peut-être un TTL qui lui est propre.</translation>
    </message>
    <message>
        <source>The TTL of the {type} records at {name} stays {seen} seconds: others of them are not ours, and all have one.</source>
        <translation>Le TTL des enregistrements {type} à {name} reste de {seen} secondes&#xa0;: d’autres parmi eux ne sont pas les nôtres, et tous ont le même.</translation>
    </message>
    <message>
        <source>Undoing leaves out the {type} records at {name}: somebody else changed them since.</source>
        <translation>L’annulation ne touche pas aux enregistrements {type} à {name}&#xa0;: quelqu’un d’autre les a modifiés depuis.</translation>
    </message>
    <message>
        <source>Put the old value back by hand if you want it.</source>
        <translation>Remettez vous-même l’ancienne valeur si vous la voulez.</translation>
    </message>
    <message>
        <source>At {name} {type} stands: {seen}. The plan was made without seeing that, so it does not say what should stand there.</source>
        <translation>À {name} {type} se trouve&#xa0;: {seen}. Le plan a été fait sans voir cela&#x202f;; il ne dit donc pas ce qui doit s’y trouver.</translation>
    </message>
    <message>
        <source>Change nothing at this name yet. Make the plan again, now that it can be read.</source>
        <translation>Ne changez encore rien à ce nom. Refaites le plan, maintenant que c’est lisible.</translation>
    </message>
    <message>
        <source>Nothing to do: it forgets at {until}, and the record is gone there, too.</source>
        <translation>Rien à faire&#xa0;: il l’oublie le {until}, et l’enregistrement a alors disparu là aussi.</translation>
    </message>
    <message>
        <source>{server} ({address}) answered, but with nothing that can be used.</source>
        <translation>{server} ({address}) a répondu, mais rien d’utilisable.</translation>
    </message>
    <message>
        <source>This says nothing about the record. If it lasts, tell whoever runs that server.</source>
        <translation>Cela ne dit rien de l’enregistrement. Si cela dure, prévenez la personne qui gère ce serveur.</translation>
    </message>
    <message>
        <source>{name} still receives mail ({exchangers}), so no null MX is planned.</source>
        <translation>{name} reçoit encore des e-mails ({exchangers}) : aucun MX nul n’est prévu.</translation>
    </message>
    <message>
        <source>If nothing is to arrive there either, say that the domain receives no mail.</source>
        <translation>Si rien ne doit y arriver non plus, indiquez que le domaine ne reçoit aucun e-mail.</translation>
    </message>
    <message>
        <source>Keys that are published under names of their own stay valid; only the rest is revoked.</source>
        <translation>Les clés publiées sous leur propre nom restent valables ; seul le reste est révoqué.</translation>
    </message>
    <message>
        <source>Remove the records below _domainkey that no sender uses any more.</source>
        <translation>Supprimez les enregistrements sous _domainkey qu’aucun expéditeur n’utilise plus.</translation>
    </message>
    <message>
        <source>SPF of {name} authorises senders today: {terms}. Their mail will be rejected.</source>
        <translation>Le SPF de {name} autorise aujourd’hui des expéditeurs : {terms}. Leurs e-mails seront rejetés.</translation>
    </message>
    <message>
        <source>Make sure first that none of them still sends in the name of this domain.</source>
        <translation>Assurez-vous d’abord qu’aucun d’eux n’envoie encore au nom de ce domaine.</translation>
    </message>
    <message>
        <source>An empty key under every selector: no signature in the name of this domain is valid.</source>
        <translation>Une clé vide sous chaque sélecteur : aucune signature au nom de ce domaine n’est valable.</translation>
    </message>
    <message>
        <source>The null MX says that the domain accepts no mail.</source>
        <translation>Le MX nul indique que le domaine n’accepte aucun e-mail.</translation>
    </message>
    <message>
        <source>SPF that authorises nobody: the domain sends no mail.</source>
        <translation>Un SPF qui n’autorise personne : le domaine n’envoie aucun e-mail.</translation>
    </message>
</context>
</TS>
