<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Linesman::Cli::EmulatorCommand</name>
    <message>
        <source>--tls-cert and --tls-key go together.</source>
        <translation>--tls-cert und --tls-key gehören zusammen.</translation>
    </message>
    <message>
        <source>Warning: %1 can be reached from other machines.</source>
        <translation>Warnung: %1 ist von anderen Rechnern aus erreichbar.</translation>
    </message>
    <message>
        <source>The emulator answers at %1 (profile %2). Stop it with Ctrl+C.</source>
        <translation>Der Emulator antwortet unter %1 (Profil %2). Mit Strg+C beenden.</translation>
    </message>
    <message>
        <source>Consent page: %1</source>
        <translation>Zustimmungsseite: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Error</name>
    <message>
        <source>No connection: %1. Check the address and whether the server runs.</source>
        <translation>Keine Verbindung: %1. Adresse prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No answer in time: %1. Check that the other side runs and try again.</source>
        <translation>Keine rechtzeitige Antwort: %1. Prüfen, ob die Gegenseite läuft, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not authorized: %1. Check the token, its scopes and its location.</source>
        <translation>Nicht berechtigt: %1. Token, seine Scopes und seine Location prüfen.</translation>
    </message>
    <message>
        <source>Too many requests: %1. Wait a little and try again.</source>
        <translation>Zu viele Anfragen: %1. Kurz warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>Die Antwort ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1.</source>
        <translation>Diese Eingabe ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>The file could not be used: %1. Check the disk and the permissions.</source>
        <translation>Die Datei ist nicht verwendbar: %1. Datenträger und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Unlock it, or keep secrets for this session only.</source>
        <translation>Der Schlüsselbund ist nicht verwendbar: %1. Entsperren oder Geheimnisse nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>Cannot listen: %1. Choose another port or stop the program that uses it.</source>
        <translation>Lauschen nicht möglich: %1. Einen anderen Port wählen oder das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectReceiver</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Linesman has what it needs. You can close this tab.</source>
        <translation>Linesman hat, was es braucht. Dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>The consent was refused. Linesman says more; you can close this tab.</source>
        <translation>Die Zustimmung wurde verweigert. Linesman sagt mehr; dieser Tab kann geschlossen werden.</translation>
    </message>
    <message>
        <source>An install that Linesman did not begin</source>
        <translation>Eine Installation, die Linesman nicht begonnen hat</translation>
    </message>
    <message>
        <source>It may have begun in the Marketplace. Go to Linesman and decide there whether to use it.</source>
        <translation>Sie hat vielleicht im Marketplace begonnen. In Linesman entscheiden, ob sie benutzt werden soll.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectRemark</name>
    <message>
        <source>Enter the redirect URL exactly as it is registered in the app.</source>
        <translation>Die Redirect-URL genau so eingeben, wie sie in der App eingetragen ist.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>A redirect URL cannot have a part after #: the code would not reach the server.</source>
        <translation>Eine Redirect-URL darf keinen Teil nach # haben: Der Code käme nicht beim Server an.</translation>
    </message>
    <message>
        <source>The developer portal accepts https:// only.</source>
        <translation>Das Entwicklerportal nimmt nur https:// an.</translation>
    </message>
    <message>
        <source>The developer portal refuses localhost. Use a tunnel, or any HTTPS page of yours and paste the address it lands on.</source>
        <translation>Das Entwicklerportal lehnt localhost ab. Einen Tunnel benutzen, oder eine beliebige eigene HTTPS-Seite und die Adresse einfügen, auf der sie landet.</translation>
    </message>
    <message>
        <source>The developer portal refuses addresses that contain &quot;%1&quot;.</source>
        <translation>Das Entwicklerportal lehnt Adressen ab, die „%1“ enthalten.</translation>
    </message>
    <message>
        <source>A query in the redirect URL must be registered exactly so, character by character.</source>
        <translation>Ein Query-Teil in der Redirect-URL muss Zeichen für Zeichen genau so eingetragen sein.</translation>
    </message>
    <message>
        <source>When your tunnel forwards this address to the port shown below, the callback arrives by itself. Otherwise copy the address from the browser and paste it.</source>
        <translation>Wenn der Tunnel diese Adresse an den unten gezeigten Port weiterleitet, kommt der Callback von selbst an. Sonst die Adresse aus dem Browser kopieren und einfügen.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Scope</name>
    <message>
        <source>Receive deliveries, add inbound messages and calls, upload files, update statuses.</source>
        <translation>Zustellungen empfangen, eingehende Nachrichten und Anrufe anlegen, Dateien hochladen, Status ändern.</translation>
    </message>
    <message>
        <source>Find the conversation of a contact.</source>
        <translation>Die Konversation eines Kontakts finden.</translation>
    </message>
    <message>
        <source>Make a conversation for a contact that has none.</source>
        <translation>Eine Konversation für einen Kontakt anlegen, der keine hat.</translation>
    </message>
    <message>
        <source>Find the contact that a number or address belongs to.</source>
        <translation>Den Kontakt finden, zu dem eine Nummer oder Adresse gehört.</translation>
    </message>
    <message>
        <source>Make a contact for a number that writes for the first time.</source>
        <translation>Einen Kontakt für eine Nummer anlegen, die zum ersten Mal schreibt.</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions, and receive OutboundMessage events.</source>
        <translation>Verläufe, Aufzeichnungen und Transkripte lesen und OutboundMessage-Ereignisse empfangen.</translation>
    </message>
    <message>
        <source>Show a location&apos;s name and which provider it has selected.</source>
        <translation>Den Namen einer Location zeigen und welchen Provider sie ausgewählt hat.</translation>
    </message>
    <message>
        <source>List the locations in which the app is installed.</source>
        <translation>Die Locations auflisten, in denen die App installiert ist.</translation>
    </message>
    <message>
        <source>Get a location&apos;s token from the company&apos;s token.</source>
        <translation>Aus dem Token der Company das Token einer Location holen.</translation>
    </message>
    <message>
        <source>See who installed the app.</source>
        <translation>Sehen, wer die App installiert hat.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Kind</name>
    <message>
        <source>SMS default</source>
        <translation>SMS-Standard</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>SMS-Kanal</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-Mail-Standard</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>E-Mail-Kanal</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Rules</name>
    <message>
        <source>Replaces the SMS service of a sub-account: every SMS goes through your bridge.</source>
        <translation>Ersetzt den SMS-Dienst eines Unterkontos: Jede SMS geht durch die Bridge.</translation>
    </message>
    <message>
        <source>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: choose yours, then Save.</source>
        <translation>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: den eigenen wählen, dann Save.</translation>
    </message>
    <message>
        <source>The standard SMS actions and triggers work.</source>
        <translation>Die üblichen SMS-Aktionen und -Auslöser funktionieren.</translation>
    </message>
    <message>
        <source>Adds a text channel beside the SMS service, with a tab of its own if you want.</source>
        <translation>Fügt neben dem SMS-Dienst einen Textkanal hinzu, auf Wunsch mit eigenem Tab.</translation>
    </message>
    <message>
        <source>Installing the app enables it; see Settings &gt; Conversation Providers.</source>
        <translation>Mit der Installation der App ist er eingeschaltet; siehe Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>The SMS actions do not use it: build premium workflow actions in your app.</source>
        <translation>Die SMS-Aktionen benutzen ihn nicht: Premium-Workflow-Aktionen in der App bauen.</translation>
    </message>
    <message>
        <source>Replaces the e-mail service of a sub-account: every e-mail goes through your bridge.</source>
        <translation>Ersetzt den E-Mail-Dienst eines Unterkontos: Jede E-Mail geht durch die Bridge.</translation>
    </message>
    <message>
        <source>Settings &gt; Email Services: choose yours, then Save.</source>
        <translation>Settings &gt; Email Services: den eigenen wählen, dann Save.</translation>
    </message>
    <message>
        <source>The standard e-mail actions work; triggers do not: build premium ones.</source>
        <translation>Die üblichen E-Mail-Aktionen funktionieren, die Auslöser nicht: Premium-Auslöser bauen.</translation>
    </message>
    <message>
        <source>Adds an e-mail channel beside the e-mail service.</source>
        <translation>Fügt neben dem E-Mail-Dienst einen E-Mail-Kanal hinzu.</translation>
    </message>
    <message>
        <source>Neither e-mail actions nor triggers use it: build premium ones in your app.</source>
        <translation>Weder E-Mail-Aktionen noch -Auslöser benutzen ihn: Premium-Aktionen und -Auslöser in der App bauen.</translation>
    </message>
    <message>
        <source>Logs calls made elsewhere, with recordings and voicemail; it does not replace the phone service.</source>
        <translation>Trägt anderswo geführte Anrufe ein, mit Aufzeichnungen und Voicemail; er ersetzt nicht den Telefondienst.</translation>
    </message>
    <message>
        <source>Not documented; installing the app is believed to be enough.</source>
        <translation>Nicht dokumentiert; vermutlich genügt es, die App zu installieren.</translation>
    </message>
    <message>
        <source>Not documented.</source>
        <translation>Nicht dokumentiert.</translation>
    </message>
    <message>
        <source>seen on live hosts since August 2026</source>
        <translation>seit August 2026 auf echten Hosts beobachtet</translation>
    </message>
    <message>
        <source>This looks like a client id: the provider&apos;s id stands in its own page of the portal.</source>
        <translation>Das sieht nach einer Client-ID aus: Die ID des Providers steht auf seiner eigenen Seite im Portal.</translation>
    </message>
    <message>
        <source>This looks like the id of a location or contact; most provider ids have 24 hexadecimal digits.</source>
        <translation>Das sieht nach der ID einer Location oder eines Kontakts aus; die meisten Provider-IDs haben 24 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Most provider ids have 24 hexadecimal digits; check that nothing is missing.</source>
        <translation>Die meisten Provider-IDs haben 24 hexadezimale Ziffern; prüfen, ob nichts fehlt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeEditor</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Als %1 zeigen</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>... (%1 more characters in this line)</source>
        <translation>... (noch %1 Zeichen in dieser Zeile)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a place or an action</source>
        <translation>Einen Ort oder eine Aktion eingeben</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Orte und Aktionen</translation>
    </message>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <translation>Alles nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopyField</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeModel</name>
    <message>
        <source>Removed by another program</source>
        <translation>Von einem anderen Programm entfernt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>whether a request came in or went out</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeTable</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL, Without Secrets</source>
        <translation>Als c&amp;URL kopieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Message ID</source>
        <translation>&amp;Nachrichten-ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Location ID</source>
        <translation>&amp;Location-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeText</name>
    <message>
        <source>Capture</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Emulator hook</source>
        <translation>Emulator-Webhook</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← ein</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a provider kind and the event that belongs to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Signed by a known key, body unchanged.</source>
        <translation>Mit einem bekannten Schlüssel signiert, Body unverändert.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Nicht signiert.</translation>
    </message>
    <message>
        <source>The signature does not belong to this body and any known key.</source>
        <translation>Die Signatur passt zu diesem Body mit keinem bekannten Schlüssel.</translation>
    </message>
    <message>
        <source>The signature header holds no signature.</source>
        <translation>Der Signatur-Header enthält keine Signatur.</translation>
    </message>
    <message>
        <source>Signed by a key that Linesman does not know.</source>
        <translation>Mit einem Schlüssel signiert, den Linesman nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Select a line to see what was sent and answered.</source>
        <translation>Eine Zeile auswählen, um Anfrage und Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Header fields of request and response</source>
        <translation>Header von Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note, found by search</source>
        <translation>Eigene Notiz, wird bei der Suche gefunden</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pin (Space)</source>
        <translation>Anheften (Leertaste)</translation>
    </message>
    <message>
        <source>Copy as cURL, without secrets (Ctrl+Shift+C)</source>
        <translation>Als cURL kopieren, ohne Geheimnisse (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1: head</source>
        <translation>%1: Kopf</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: Body</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Kein Body.</translation>
    </message>
    <message>
        <source>Verdicts as JSON</source>
        <translation>Urteile als JSON</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Dieser Austausch ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message>
        <source>Nothing was checked here.</source>
        <translation>Hier wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Art des Providers</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilterBar</name>
    <message>
        <source>Search addresses, ids, headers, bodies</source>
        <translation>Adressen, IDs, Header und Bodys durchsuchen</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>2xx success</source>
        <translation>2xx Erfolg</translation>
    </message>
    <message>
        <source>3xx redirect</source>
        <translation>3xx Umleitung</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx abgelehnt</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Art des Providers</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only pro&amp;blems</source>
        <translation>Nur Pro&amp;bleme</translation>
    </message>
    <message>
        <source>No answer, refused or failed, or a signature that is wrong</source>
        <translation>Keine Antwort, abgelehnt oder fehlgeschlagen, oder eine falsche Signatur</translation>
    </message>
    <message>
        <source>Pinne&amp;d</source>
        <translation>An&amp;geheftet</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Show all runs again, not only %1</source>
        <translation>Wieder alle Läufe zeigen, nicht nur %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeadBar</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection that every place works with</source>
        <translation>Die Verbindung, mit der alle Orte arbeiten</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search all exchanges; Ctrl+K opens the command palette</source>
        <translation>Alle Austausche durchsuchen; Strg+K öffnet die Befehlspalette</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Orte und Aktionen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulator angehalten</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Listener angehalten</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Manage connections...</source>
        <translation>Verbindungen verwalten ...</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Close help (F1)</source>
        <translation>Hilfe schließen (F1)</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History cannot be written: %1. What comes meanwhile waits in memory.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: %1. Was inzwischen kommt, wartet im Speicher.</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Follow new ones</source>
        <translation>Neuen &amp;folgen</translation>
    </message>
    <message>
        <source>Keeps the newest exchange in view</source>
        <translation>Behält den neuesten Austausch im Blick</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Kein Austausch passt.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Everything ever exchanged
Each line is one HTTP request with its answer: what the listener captured, what Linesman delivered, calls of the API, and what the emulator answered and sent. Window and command line write the same history.
Search
All words must occur, in the address, an id, a header, a body or your note. &quot;Words in quotes&quot; must stand side by side; a star after a word matches its beginning.
Keys
Enter opens, Space pins, Ctrl+C copies the line, Ctrl+Shift+C copies the request as cURL without secrets, Del removes; a removal can be taken back for ten seconds. Pinned exchanges stay when old ones are removed.</source>
        <translation>Alles, was je ausgetauscht wurde
Jede Zeile ist eine HTTP-Anfrage mit ihrer Antwort: was der Listener empfangen hat, was Linesman zugestellt hat, Aufrufe der API und was der Emulator beantwortet und gesendet hat. Fenster und Kommandozeile schreiben denselben Verlauf.
Suche
Alle Wörter müssen vorkommen: in der Adresse, einer ID, einem Header, einem Body oder der eigenen Notiz. &quot;Wörter in Anführungszeichen&quot; müssen nebeneinander stehen; ein Stern nach einem Wort passt auf seinen Anfang.
Tasten
Die Eingabetaste öffnet, die Leertaste heftet an, Strg+C kopiert die Zeile, Strg+Umschalt+C kopiert die Anfrage als cURL ohne Geheimnisse, Entf entfernt; das Entfernen lässt sich zehn Sekunden lang zurücknehmen. Angeheftete Austausche bleiben, wenn alte entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Run the line test, and every request and answer is kept here.</source>
        <translation>Noch wurde nichts ausgetauscht. Den Leitungstest starten, und jede Anfrage und Antwort wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Leitungstest starten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln Austausch</numerusform>
            <numerusform>%Ln Austausche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln Austausch entfernt.</numerusform>
            <numerusform>%Ln Austausche entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MainWindow</name>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>F1 help  ·  Ctrl+K places and actions</source>
        <translation>F1 Hilfe  ·  Strg+K Orte und Aktionen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 - Linesman</source>
        <translation>%1 - Linesman</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Run this place again</source>
        <translation>Diesen Ort noch einmal ausführen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Hilfe zu diesem Ort</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Linesman beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Keys

Ctrl+1 to Ctrl+9 go to the places of the rail, Ctrl+K finds places and actions. Ctrl+F searches here, Ctrl+Shift+F everywhere. F5 runs again, Esc goes back, F1 closes this help.</source>
        <translation>Tasten

Strg+1 bis Strg+9 gehen zu den Orten der Leiste, Strg+K findet Orte und Aktionen. Strg+F sucht hier, Strg+Umschalt+F überall. F5 führt noch einmal aus, Esc geht zurück, F1 schließt diese Hilfe.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Moments</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::NotificationArea</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Does the whole line work?</source>
        <translation>Funktioniert die ganze Leitung?</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to the bridge, the status comes back, the customer replies, and the thread holds both. Runs against the built-in emulator: nothing has to be set up.</source>
        <translation>Eine Nachricht geht von HighLevel zur Bridge, der Status kommt zurück, der Kunde antwortet, und der Verlauf enthält beides. Läuft gegen den eingebauten Emulator: Nichts muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Leitungstest starten</translation>
    </message>
    <message>
        <source>Tests all five provider kinds (F5)</source>
        <translation>Prüft alle fünf Arten von Providern (F5)</translation>
    </message>
    <message>
        <source>Last line test</source>
        <translation>Letzter Leitungstest</translation>
    </message>
    <message>
        <source>Latest traffic</source>
        <translation>Letzter Verkehr</translation>
    </message>
    <message>
        <source>Open &amp;History</source>
        <translation>&amp;Verlauf öffnen</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet. The first line test fills this list.</source>
        <translation>Es wurde noch nichts ausgetauscht. Der erste Leitungstest füllt diese Liste.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie gelaufen</translation>
    </message>
    <message>
        <source>Everything at a glance: the connection that all places work with, whether the emulator and the listener run, what went over the wire last, and what the last line test found.

Run line test

The button starts the embedded emulator if it does not run, plays all five kinds of conversation provider through the built-in reference bridge, and shows each hop with its time. To test your own bridge, give its address in the place Line Test.

Latest traffic

The newest fifty exchanges of history. Enter opens one.</source>
        <translation>Alles auf einen Blick: die Verbindung, mit der alle Orte arbeiten, ob Emulator und Listener laufen, was zuletzt über die Leitung ging und was der letzte Leitungstest ergab.

Leitungstest starten

Der Knopf startet den eingebauten Emulator, wenn er nicht läuft, spielt alle fünf Arten von Conversation Providern durch die eingebaute Referenz-Bridge und zeigt jeden Abschnitt mit seiner Zeit. Um die eigene Bridge zu prüfen, ihre Adresse am Ort Leitungstest angeben.

Letzter Verkehr

Die neuesten fünfzig Austausche des Verlaufs. Die Eingabetaste öffnet einen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Page</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Noch einmal</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Leitungstest</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RecentTraffic</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>API-Aufruf</translation>
    </message>
    <message>
        <source>To emulator</source>
        <translation>An den Emulator</translation>
    </message>
    <message>
        <source>From emulator</source>
        <translation>Vom Emulator</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message>
        <source>History cannot be opened</source>
        <translation>Der Verlauf lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Set the File &amp;Aside and Start Anew</source>
        <translation>Datei &amp;beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>Renames the file, so that nothing in it is lost, and begins an empty one</source>
        <translation>Benennt die Datei um, sodass nichts darin verloren geht, und beginnt eine leere</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Make the file usable and retry, set it aside, or start Linesman with another folder (--data-dir).</source>
        <translation>%1 Nichts wurde geändert. Die Datei brauchbar machen und noch einmal versuchen, sie beiseitelegen oder Linesman mit einem anderen Ordner starten (--data-dir).</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>%n neue Zeile zeigen</numerusform>
            <numerusform>%n neue Zeilen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TimingBars</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::BodyVariant</name>
    <message>
        <source>without the byte order mark at its start</source>
        <translation>ohne die Bytereihenfolge-Markierung am Anfang</translation>
    </message>
    <message>
        <source>without the newline at its end</source>
        <translation>ohne den Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>with a newline at its end</source>
        <translation>mit einem Zeilenumbruch am Ende</translation>
    </message>
    <message>
        <source>without the white space around it</source>
        <translation>ohne den Leerraum außen herum</translation>
    </message>
    <message>
        <source>with LF instead of CRLF as line ends</source>
        <translation>mit LF statt CRLF als Zeilenenden</translation>
    </message>
    <message>
        <source>with CRLF instead of LF as line ends</source>
        <translation>mit CRLF statt LF als Zeilenenden</translation>
    </message>
    <message>
        <source>with &quot;/&quot; written without a backslash</source>
        <translation>mit „/“ ohne Backslash davor</translation>
    </message>
    <message>
        <source>as compact JSON: something wrote the JSON anew on its way</source>
        <translation>als kompaktes JSON: Unterwegs hat etwas das JSON neu geschrieben</translation>
    </message>
    <message>
        <source>with other than ASCII characters escaped: something wrote the JSON anew on its way</source>
        <translation>mit maskierten Nicht-ASCII-Zeichen: Unterwegs hat etwas das JSON neu geschrieben</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::PublicKey</name>
    <message>
        <source>HighLevel&apos;s key</source>
        <translation>Schlüssel von HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::SignatureCheck</name>
    <message>
        <source>The signature is %1: that is what an HMAC-SHA256 looks like, but HighLevel&apos;s signature is asymmetric (Ed25519), there is no shared secret.</source>
        <translation>Die Signatur ist %1: So sieht ein HMAC-SHA256 aus, aber die Signatur von HighLevel ist asymmetrisch (Ed25519), es gibt kein gemeinsames Geheimnis.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>The signature fits, but it is written in hexadecimal; HighLevel sends base64.</source>
        <translation>Die Signatur passt, ist aber hexadezimal geschrieben; HighLevel sendet Base64.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; HighLevel sends base64.</source>
        <translation>Die Signatur ist hexadezimal geschrieben; HighLevel sendet Base64.</translation>
    </message>
    <message>
        <source>32 bytes in base64</source>
        <translation>32 Bytes in Base64</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n byte(s); Ed25519 has 64 and HighLevel&apos;s RSA 512.</source>
        <translation>
            <numerusform>Die Signatur hat %n Byte; Ed25519 hat 64 und HighLevels RSA 512.</numerusform>
            <numerusform>Die Signatur hat %n Bytes; Ed25519 hat 64 und HighLevels RSA 512.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature is base64 without the &quot;=&quot; at its end.</source>
        <translation>Die Signatur ist Base64 ohne das „=“ am Ende.</translation>
    </message>
    <message>
        <source>The signature is base64 of the URL kind (&quot;-&quot; and &quot;_&quot;); HighLevel sends the plain kind (&quot;+&quot; and &quot;/&quot;).</source>
        <translation>Die Signatur ist Base64 in der URL-Form („-“ und „_“); HighLevel sendet die gewöhnliche („+“ und „/“).</translation>
    </message>
    <message>
        <source>The signature is not base64.</source>
        <translation>Die Signatur ist kein Base64.</translation>
    </message>
    <message>
        <source>Signed by %1 the legacy way (RSA), body unchanged. HighLevel has retired x-wh-signature: check x-ghl-signature.</source>
        <translation>Von %1 auf die alte Art (RSA) signiert, Body unverändert. HighLevel hat x-wh-signature abgeschafft: x-ghl-signature prüfen.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged, but under the legacy header&apos;s name.</source>
        <translation>Von %1 signiert, Body unverändert, aber unter dem Namen des alten Headers.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged.</source>
        <translation>Von %1 signiert, Body unverändert.</translation>
    </message>
    <message>
        <source>The body was changed on its way: the signature, by %1, fits the body %2.</source>
        <translation>Der Body wurde unterwegs verändert: Die Signatur, von %1, passt zum Body %2.</translation>
    </message>
    <message>
        <source>No known key made this legacy (RSA) signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Kein bekannter Schlüssel hat diese alte (RSA-)Signatur über diese Bytes gemacht: Ein anderer Schlüssel hat signiert, oder der Body wurde verändert.</translation>
    </message>
    <message>
        <source>No known key made this signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Kein bekannter Schlüssel hat diese Signatur über diese Bytes gemacht: Ein anderer Schlüssel hat signiert, oder der Body wurde verändert.</translation>
    </message>
    <message>
        <source>Not signed: the signature header says &quot;N/A&quot;.</source>
        <translation>Nicht signiert: Im Signatur-Header steht „N/A“.</translation>
    </message>
    <message>
        <source>Not signed: there is no x-ghl-signature header.</source>
        <translation>Nicht signiert: Es gibt keinen Header x-ghl-signature.</translation>
    </message>
    <message>
        <source>%1 The %2 header beside it does fit, by %3.</source>
        <translation>%1 Der Header %2 daneben passt, von %3.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Test console for HighLevel conversation providers</source>
        <translation>Prüfkonsole für HighLevel Conversation Provider</translation>
    </message>
    <message>
        <source>Shows these options.</source>
        <translation>Zeigt diese Optionen.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Keeps history and settings in &lt;folder&gt;.</source>
        <translation>Legt Verlauf und Einstellungen in &lt;folder&gt; ab.</translation>
    </message>
    <message>
        <source>Opens at &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, history, emulator, settings.</source>
        <translation>Öffnet bei &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, history, emulator, settings.</translation>
    </message>
    <message>
        <source>Shows the theme &lt;theme&gt;: light or dark.</source>
        <translation>Zeigt das Farbschema &lt;theme&gt;: light oder dark.</translation>
    </message>
    <message>
        <source>Speaks &lt;language&gt;, such as de; else the desktop&apos;s.</source>
        <translation>Spricht &lt;language&gt;, etwa de; sonst die Sprache der Umgebung.</translation>
    </message>
    <message>
        <source>Writes more to standard error.</source>
        <translation>Schreibt mehr auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1.</source>
        <translation>Das Farbschema heißt light oder dark, nicht %1.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation>Unerwartetes Argument: %1. Siehe --help.</translation>
    </message>
    <message>
        <source>Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, which does the same without a window.</source>
        <translation>Linesman hat keinen Bildschirm gefunden, auf dem es sein Fenster öffnen kann. In einer grafischen Sitzung starten oder linesman-cli benutzen, das dasselbe ohne Fenster tut.</translation>
    </message>
    <message>
        <source>There is no place %1. See --help.</source>
        <translation>Den Ort %1 gibt es nicht. Siehe --help.</translation>
    </message>
</context>
</TS>
