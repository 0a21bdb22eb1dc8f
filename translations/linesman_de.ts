<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Linesman::AuthorityFile</name>
    <message>
        <source>Give the whole path of the file, or choose it with Browse.</source>
        <translation>Den ganzen Pfad der Datei angeben oder sie mit „Durchsuchen“ wählen.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the CA&apos;s certificate, such as ca.pem.</source>
        <translation>Diese Datei gibt es nicht. Das Zertifikat der CA wählen, etwa ca.pem.</translation>
    </message>
    <message>
        <source>This file may not be read. Change its permissions, or choose a copy.</source>
        <translation>Diese Datei darf nicht gelesen werden. Ihre Zugriffsrechte ändern oder eine Kopie wählen.</translation>
    </message>
    <message>
        <source>This file is over 1 MiB. Choose the CA&apos;s certificate alone.</source>
        <translation>Diese Datei ist größer als 1 MiB. Nur das Zertifikat der CA wählen.</translation>
    </message>
    <message>
        <source>This certificate is not in PEM. Convert it: openssl x509 -inform der -in FILE -out ca.pem</source>
        <translation>Dieses Zertifikat ist nicht im PEM-Format. Umwandeln: openssl x509 -inform der -in FILE -out ca.pem</translation>
    </message>
    <message>
        <source>This is a private key. Choose the CA&apos;s certificate.</source>
        <translation>Das ist ein privater Schlüssel. Das Zertifikat der CA wählen.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: PEM has a block from -----BEGIN CERTIFICATE----- on.</source>
        <translation>In dieser Datei ist kein Zertifikat: PEM hat einen Block ab -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is a server&apos;s certificate, not the CA&apos;s. Choose the certificate of the CA that made it.</source>
        <translation>Das ist das Zertifikat eines Servers, nicht das der CA. Das Zertifikat der CA wählen, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>This CA is valid from %1 on. Check the clock of this machine.</source>
        <translation>Diese CA gilt erst ab %1. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>This CA expired on %1. Choose the one that replaced it.</source>
        <translation>Diese CA ist am %1 abgelaufen. Die wählen, die sie ersetzt hat.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ApiConnection</name>
    <message>
        <source>This writes to live HighLevel (%1). Give --yes to do it without being asked.</source>
        <translation>Dies schreibt in das echte HighLevel (%1). Mit --yes geschieht es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>LIVE, %1: %2 Go on?</source>
        <extracomment>%1 is a connection, %2 a sentence that says what would be done.</extracomment>
        <translation>LIVE, %1: %2 Fortfahren?</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::BurstCommand</name>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 von %2 fertig, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 a second; median %4 ms, 90 % under %5, 95 % under %6, 99 % under %7, longest %8</source>
        <translation>%1 von %2 zugestellt, %3 pro Sekunde; Median %4 ms, 90 % unter %5, 95 % unter %6, 99 % unter %7, längste %8</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>Von %1 Nachrichten gingen %2 verloren, %3 wurden mehr als einmal bearbeitet; %4 wurden nie gesendet.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Seit %1:</translation>
    </message>
    <message>
        <source>Answers that were thrown away: %1</source>
        <translation>Weggeworfene Antworten: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::CallCommand</name>
    <message>
        <source>Recorded: call %1.</source>
        <translation>Eingetragen: Anruf %1.</translation>
    </message>
    <message numerus="yes">
        <source>Call %1 now has %Ln recording(s).</source>
        <translation>
            <numerusform>Anruf %1 hat jetzt %Ln Aufnahme.</numerusform>
            <numerusform>Anruf %1 hat jetzt %Ln Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This replaces the recordings that the call has.</source>
        <translation>Das ersetzt die vorhandenen Aufnahmen des Anrufs.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Die Aufnahmen von Anruf %1 ersetzen.</translation>
    </message>
    <message>
        <source>Record a call in location %1.</source>
        <translation>Einen Anruf in Location %1 eintragen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ClientWatch</name>
    <message>
        <source>The access token ran out. Have your program call %1 now, best several times at once; Ctrl+C judges.</source>
        <translation>Das Zugriffstoken ist abgelaufen. Lassen Sie Ihr Programm jetzt %1 aufrufen, am besten mehrmals zugleich; Strg+C urteilt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectCommand</name>
    <message>
        <source>Open this address in your browser:</source>
        <translation>Öffnen Sie diese Adresse im Browser:</translation>
    </message>
    <message>
        <source>Waiting for the callback at %1; or paste the address that the browser landed on:</source>
        <translation>Wartet auf den Callback an %1; oder fügen Sie die Adresse ein, auf der der Browser gelandet ist:</translation>
    </message>
    <message>
        <source>Type y to use it, or go on in the browser.</source>
        <translation>Mit y wird er verwendet; oder machen Sie im Browser weiter.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client-Secret:</translation>
    </message>
    <message>
        <source>The access token is in %1; nothing else was kept. Use it with --token-file.</source>
        <translation>Das Zugriffstoken steht in %1; sonst wurde nichts gespeichert. Verwenden Sie es mit --token-file.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectionsCommand</name>
    <message>
        <source>No connections yet. &quot;linesman-cli connect&quot; makes one.</source>
        <translation>Noch keine Verbindungen. „linesman-cli connect“ legt eine an.</translation>
    </message>
    <message>
        <source>None is in use: choose one with &quot;linesman-cli connections use NAME&quot;, or with --connection each time.</source>
        <translation>Keine ist in Gebrauch: eine mit „linesman-cli connections use NAME“ wählen oder jedes Mal mit --connection.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1: only the system&apos;s CAs are trusted.</source>
        <translation>%1: Nur den CAs des Systems wird vertraut.</translation>
    </message>
    <message>
        <source>%1: the CA in %2 is trusted, too.</source>
        <translation>%1: Auch der CA in %2 wird vertraut.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ContactsCommand</name>
    <message>
        <source>Nobody matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>A new contact.</source>
        <translation>Ein neuer Kontakt.</translation>
    </message>
    <message>
        <source>A known contact: %1.</source>
        <translation>Ein bekannter Kontakt: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Make or change a contact in location %1.</source>
        <translation>Einen Kontakt in Location %1 anlegen oder ändern.</translation>
    </message>
    <message>
        <source>Change contact %1.</source>
        <translation>Kontakt %1 ändern.</translation>
    </message>
    <message>
        <source>Delete contact %1 with its conversation.</source>
        <translation>Kontakt %1 mit seiner Unterhaltung löschen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ControlCommand</name>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>The emulator refused it: %1 %2</source>
        <translation>Der Emulator hat es abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>Sent message %1 to contact %2.</source>
        <translation>Nachricht %1 an Kontakt %2 gesendet.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Sie ist %1.</translation>
    </message>
    <message>
        <source>It is still %1: nobody reported what became of it in time.</source>
        <translation>Sie ist immer noch %1: Niemand hat rechtzeitig gemeldet, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>No webhook went out: provider %1 has no Delivery URL. Give it one with &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>Kein Webhook ging hinaus: Der Provider %1 hat keine Delivery-URL. Geben Sie ihm eine mit &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DeliverCommand</name>
    <message>
        <source>Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:</source>
        <translation>Signiert mit einem Schlüssel nur für diesen Lauf. Geben Sie dessen öffentlichen Teil Ihrem Endpunkt, oder verwenden Sie --signing-key:</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>erneut in %1 s</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7</source>
        <translation>%1 von %2 in %3 Versuchen zugestellt, %4 pro Sekunde; Median %5, 95 % unter %6, längste %7</translation>
    </message>
    <message>
        <source>No source knows the field &quot;%1&quot;; it is sent all the same.</source>
        <translation>Keine Quelle kennt das Feld „%1“; es wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>No source knows the field &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Keine Quelle kennt das Feld „%1“; war „%2“ gemeint? Es wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 von %2 fertig, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>ok   %1 %2</source>
        <translation>ok   %1 %2</translation>
    </message>
    <message>
        <source>NOT  %1 %2</source>
        <translation>NEIN %1 %2</translation>
    </message>
    <message>
        <source>should be accepted</source>
        <translation>soll angenommen werden</translation>
    </message>
    <message>
        <source>should be refused</source>
        <translation>soll abgelehnt werden</translation>
    </message>
    <message>
        <source>should be accepted or refused</source>
        <translation>soll angenommen oder abgelehnt werden</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>?    %1 %2</source>
        <translation>?    %1 %2</translation>
    </message>
    <message>
        <source>Not what --expect %1 asks for.</source>
        <translation>Nicht das, was --expect %1 verlangt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is told again.</source>
        <translation>%1 wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>%1, muted on %2: %3</source>
        <translation>%1, stummgeschaltet am %2: %3</translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Das Fehlerwörterbuch %1 wird ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorTools</name>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>Die Suche hat an einer Grenze aufgehört: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>No location needs this note as far as is known.</source>
        <translation>Soweit bekannt, braucht keine Location diesen Hinweis.</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Es sind keine Provider bekannt: mit „linesman-cli providers add“ hinzufügen oder importieren.</translation>
    </message>
    <message>
        <source>Messages for this app&apos;s providers: %1; never captured here: %2.</source>
        <translation>Nachrichten für die Provider dieser App: %1; hier nie aufgezeichnet: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DrillCommand</name>
    <message>
        <source>%1  %2  %3, %4 s</source>
        <translation>%1  %2  %3, %4 s</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Abhilfe: %1 (%2)</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::EmulatorCommand</name>
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
    <message>
        <source>A contact with the number, or with the address NAME@magic.example, or a message whose text begins with magic:NAME, provokes the outcome. ON says what meets it.</source>
        <translation>Ein Kontakt mit der Nummer oder mit der Adresse NAME@magic.example oder eine Nachricht, deren Text mit magic:NAME beginnt, löst das Ergebnis aus. ON sagt, was davon betroffen ist.</translation>
    </message>
    <message>
        <source>Clients must trust the CA in %1.</source>
        <translation>Clients müssen der CA in %1 vertrauen.</translation>
    </message>
    <message>
        <source>Written. The private key of this CA is not in the key store but in the file %1, readable by you alone: whoever gets it can pose as what the CA may speak for, wherever it is trusted. Let your client alone trust it, not the whole system.</source>
        <translation>Geschrieben. Der private Schlüssel dieser CA liegt nicht im Schlüsselbund, sondern in der Datei %1, lesbar nur für Sie: Wer ihn bekommt, kann sich überall, wo der CA vertraut wird, als das ausgeben, wofür sie sprechen darf. Nur den eigenen Client ihr vertrauen lassen, nicht das ganze System.</translation>
    </message>
    <message>
        <source>An earlier version made this CA: it may speak for HighLevel&apos;s own names. Remove %1 and its key to have one that may not.</source>
        <translation>Eine frühere Version hat diese CA erzeugt: Sie darf für HighLevels eigene Namen sprechen. %1 und den Schlüssel dazu entfernen, um eine zu bekommen, die das nicht darf.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ExplainCommand</name>
    <message>
        <source>Nothing is known of this message.</source>
        <translation>Über diese Meldung ist nichts bekannt.</translation>
    </message>
    <message>
        <source>No known message in this log.</source>
        <translation>Keine bekannte Meldung in diesem Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1, %n time(s):</source>
        <translation>
            <numerusform>Zeile %1, %n-mal:</numerusform>
            <numerusform>Zeile %1, %n-mal:</numerusform>
        </translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Das Fehlerwörterbuch %1 wird ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::FactsCommand</name>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>vor %1 gelesen: noch einmal nachsehen</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>bis %1: %2</translation>
    </message>
    <message>
        <source>%1 facts, %2 of them old.</source>
        <translation>%1 Fakten, davon %2 alt.</translation>
    </message>
    <message>
        <source>The files say nothing otherwise.</source>
        <translation>Die Dateien weichen nicht davon ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n Unterschied.</numerusform>
            <numerusform>%n Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %Ln exchange(s).</source>
        <translation>
            <numerusform>Keine Abweichung in %Ln Aufruf.</numerusform>
            <numerusform>Keine Abweichung in %Ln Aufrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>%n-mal beobachtet</numerusform>
            <numerusform>%n-mal beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::HistoryCommand</name>
    <message>
        <source>No history yet: %1 does not exist.</source>
        <translation>Noch kein Verlauf: %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>Antwort nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Kein Aufruf passt dazu.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Den Aufruf %1 gibt es in diesem Verlauf nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), the newest last.</source>
        <translation>
            <numerusform>%Ln Aufruf, der neueste zuletzt.</numerusform>
            <numerusform>%Ln Aufrufe, der neueste zuletzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln Aufruf geschrieben.</numerusform>
            <numerusform>%Ln Aufrufe geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are not masked in this output.</source>
        <translation>In dieser Ausgabe sind Geheimnisse nicht verdeckt.</translation>
    </message>
    <message>
        <source>%1 is no status. Give one like 404, 4xx, 200-299 or none.</source>
        <translation>%1 ist kein Status. Möglich sind etwa 404, 4xx, 200-299 oder none.</translation>
    </message>
    <message>
        <source>%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.</source>
        <translation>%1 ist keine Zeit. Möglich sind etwa 30m, 2h, 7d oder 2026-11-22T14:00:00Z.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could not be read: the file is damaged. All others were written.</source>
        <translation>
            <numerusform>%Ln Aufruf war nicht lesbar: Die Datei ist beschädigt. Alle anderen wurden geschrieben.</numerusform>
            <numerusform>%Ln Aufrufe waren nicht lesbar: Die Datei ist beschädigt. Alle anderen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kept filter &quot;%1&quot;.</source>
        <translation>Einen gespeicherten Filter „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, bei Zeichen %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) would go.</source>
        <translation>
            <numerusform>%Ln Aufruf würde entfernt.</numerusform>
            <numerusform>%Ln Aufrufe würden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln Aufruf entfernt.</numerusform>
            <numerusform>%Ln Aufrufe entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <translation>Die Einstellungen lassen sich in %1 nicht speichern.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Limits: size %1, exchanges %2, age %3. The oldest go first; what is pinned stays.</source>
        <translation>Grenzen: Größe %1, Aufrufe %2, Alter %3. Die ältesten gehen zuerst; Angeheftetes bleibt.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist unbeschädigt.</translation>
    </message>
    <message>
        <source>%1. Export what can be read (history export), then set the file aside or bring back a copy of it.</source>
        <translation>%1. Exportieren, was lesbar ist (history export), dann die Datei beiseitelegen oder eine Kopie davon zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) taken in.</source>
        <translation>
            <numerusform>%Ln Aufruf aufgenommen.</numerusform>
            <numerusform>%Ln Aufrufe aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) were no exchange, the first: %1.</source>
        <translation>
            <numerusform>%Ln Teil war kein Aufruf, der erste: %1.</numerusform>
            <numerusform>%Ln Teile waren kein Aufruf, der erste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>Der Filter „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is forgotten.</source>
        <translation>Der Filter „%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New ones follow. Stop with Ctrl+C.</source>
        <translation>Neue folgen. Mit Strg+C beenden.</translation>
    </message>
    <message>
        <source>Exchange %1 could not be changed.</source>
        <translation>Aufruf %1 ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>The body is changed and the signature is the old one: whoever verifies it refuses this.</source>
        <translation>Der Body ist geändert, und die Signatur ist die alte: Wer sie prüft, lehnt dies ab.</translation>
    </message>
    <message>
        <source>There is none of the kind of exchange %1 before it.</source>
        <translation>Vor Aufruf %1 gibt es keinen seiner Art.</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>Sie sind gleich, Byte für Byte.</translation>
    </message>
    <message>
        <source>%1: the same values, written otherwise (order, blanks or escapes). A signature over the bytes breaks.</source>
        <translation>%1: dieselben Werte, anders geschrieben (Reihenfolge, Leerzeichen oder Escapes). Eine Signatur über die Bytes bricht dabei.</translation>
    </message>
    <message>
        <source>There are more differences than these.</source>
        <translation>Es gibt mehr Unterschiede als diese.</translation>
    </message>
    <message>
        <source>Only a call of HighLevel&apos;s API can be written with its SDK.</source>
        <translation>Nur ein Aufruf von HighLevels API lässt sich mit dessen SDK schreiben.</translation>
    </message>
    <message>
        <source>There are more exchanges than these.</source>
        <translation>Es gibt mehr Aufrufe als diese.</translation>
    </message>
    <message>
        <source>This exchange is about no message: what follows is of the same run.</source>
        <translation>Bei diesem Aufruf geht es um keine Nachricht: Was folgt, ist vom selben Lauf.</translation>
    </message>
    <message>
        <source>Reading the whole history</source>
        <translation>Den ganzen Verlauf lesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>Es gibt keine Sicherung von %1.</translation>
    </message>
    <message>
        <source>%1 is in place. What was there is kept as %2.</source>
        <translation>%1 ist an seinem Platz. Was dort war, liegt jetzt als %2.</translation>
    </message>
    <message>
        <source>Comparing two histories</source>
        <translation>Zwei Verläufe werden verglichen</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only in the first, %4 only in the second.</source>
        <translation>%1 in beiden gleich, %2 anders beantwortet, %3 nur im ersten, %4 nur im zweiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n like this, up to exchange %1</source>
        <extracomment>Behind a line that stands for several exchanges; %1 is the id of the last.</extracomment>
        <translation>
            <numerusform>%n solche, bis Aufruf %1</numerusform>
            <numerusform>%n solche, bis Aufruf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body had no &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Der Body hatte kein „%1“; ist „%2“ gemeint? Es wird trotzdem gesendet.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InboundCommand</name>
    <message>
        <source>Stored: message %1.</source>
        <translation>Gespeichert: Nachricht %1.</translation>
    </message>
    <message>
        <source>Accepted: message %1. It could not be read back: %2</source>
        <translation>Angenommen: Nachricht %1. Sie ließ sich nicht zurücklesen: %2</translation>
    </message>
    <message>
        <source>Sent as type %1: %2.</source>
        <translation>Gesendet mit type %1: %2.</translation>
    </message>
    <message>
        <source>Add an inbound message to location %1.</source>
        <translation>Eine eingehende Nachricht zu Location %1 hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InitCommand</name>
    <message>
        <source>Written: %1. Every key in it is explained; take the # away from those you want.</source>
        <translation>Geschrieben: %1. Jeder Schlüssel darin ist erklärt; bei den gewünschten das # entfernen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InstallsCommand</name>
    <message numerus="yes">
        <source>%n location(s).</source>
        <translation>
            <numerusform>%n Location.</numerusform>
            <numerusform>%n Locations.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a token, %2 failed.</source>
        <translation>%1 mit Token, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>%1 gestört, %2 zu tun, %3 unbekannt, %4 bereit, %5 nicht installiert.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Als Nächstes: %1</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Es sind keine Provider bekannt: mit „linesman-cli providers add“ eintragen oder importieren.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>The rate limit is reached: going on in %n s.</source>
        <translation>
            <numerusform>Das Rate-Limit ist erreicht: weiter in %n s.</numerusform>
            <numerusform>Das Rate-Limit ist erreicht: weiter in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>Asking HighLevel</source>
        <translation>HighLevel wird gefragt</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTest</name>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestDrills</name>
    <message>
        <source>The drills %1.</source>
        <translation>Die Übungen %1.</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Nicht getestet: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestProgress</name>
    <message>
        <source>Line test of the built-in reference bridge, emulator %1, profile %2</source>
        <translation>Leitungstest der eingebauten Referenz-Bridge, Emulator %1, Profil %2</translation>
    </message>
    <message>
        <source>Line test of %1, emulator %2, profile %3</source>
        <translation>Leitungstest von %1, Emulator %2, Profil %3</translation>
    </message>
    <message>
        <source>%1 %2  </source>
        <translation>%1 %2  </translation>
    </message>
    <message>
        <source>%1 FAILED after %2  </source>
        <translation>%1 FEHLER nach %2  </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>    Exchanges %1; see them with: linesman-cli history show ID</source>
        <translation>    Aufrufe %1; anzusehen mit: linesman-cli history show ID</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, Abschnitt %2, %3</translation>
    </message>
    <message>
        <source>%1, check %2 FAILED</source>
        <translation>%1, Prüfung %2 FEHLER</translation>
    </message>
    <message>
        <source>%1, check %2, warning</source>
        <translation>%1, Prüfung %2, Warnung</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Nicht getestet: %1</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testen</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ListenCommand</name>
    <message>
        <source>Listening at %1, keeping everything in %2. Stop with Ctrl+C.</source>
        <translation>Nimmt Anfragen unter %1 an und speichert alles in %2. Mit Strg+C beenden.</translation>
    </message>
    <message>
        <source>Warning: this address can be reached from other machines, and anyone who reaches it fills your history. Use a tunnel to the loopback address where you can.</source>
        <translation>Warnung: Diese Adresse ist von anderen Rechnern aus erreichbar, und wer sie erreicht, füllt den Verlauf. Wenn möglich, einen Tunnel zur Loopback-Adresse benutzen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln capture(s).</source>
        <translation>
            <numerusform>Nach %Ln Mitschnitt beendet.</numerusform>
            <numerusform>Nach %Ln Mitschnitten beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures are kept again.</source>
        <translation>Mitschnitte werden wieder gespeichert.</translation>
    </message>
    <message>
        <source>The command ended with status %1 for capture %2.</source>
        <translation>Der Befehl endete mit Status %1 für Mitschnitt %2.</translation>
    </message>
    <message>
        <source>The command could not be run for capture %1: %2.</source>
        <translation>Der Befehl ließ sich für Mitschnitt %1 nicht ausführen: %2.</translation>
    </message>
    <message>
        <source>The command cannot keep up with the captures; from now on it is not run for all of them.</source>
        <translation>Der Befehl ist langsamer als das, was eingeht: Ab hier wird er nicht mehr für jeden Mitschnitt ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) not shown: they came faster than they were read. History has them.</source>
        <translation>
            <numerusform>%Ln Mitschnitt nicht gezeigt: Er kam schneller, als gelesen wurde. Der Verlauf hat ihn.</numerusform>
            <numerusform>%Ln Mitschnitte nicht gezeigt: Sie kamen schneller, als gelesen wurde. Der Verlauf hat sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture %1 waits: %2. Type &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; or &quot;go %1&quot;.</source>
        <translation>Mitschnitt %1 wartet: %2. „answer %1 STATUS“, „forward %1 URL“ oder „go %1“ eingeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</source>
        <translation>„%1“ wird nicht verstanden: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</translation>
    </message>
    <message>
        <source>Capture %1 does not wait.</source>
        <translation>Mitschnitt %1 wartet nicht.</translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Abweichung von den Fakten: %1</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address is known. Put it in these two places of HighLevel&apos;s portal: Conversation Providers, Delivery URL: %1/delivery and Webhooks: %1/events</source>
        <translation>Die Adresse des Tunnels ist bekannt. Im Portal von HighLevel an diesen zwei Stellen eintragen: Conversation Providers, Delivery URL: %1/delivery und Webhooks: %1/events</translation>
    </message>
    <message>
        <source>The tunnel reaches the listener.</source>
        <translation>Der Tunnel erreicht den Listener.</translation>
    </message>
    <message>
        <source>The tunnel does not reach the listener: %1.</source>
        <translation>Der Tunnel erreicht den Listener nicht: %1.</translation>
    </message>
    <message>
        <source>The tunnel is gone: %1.</source>
        <translation>Der Tunnel ist weg: %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: what the portal has leads nowhere now.</source>
        <translation>Die Adresse des Tunnels hat sich von %1 zu %2 geändert: Was im Portal steht, führt jetzt ins Leere.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::MessageOptions</name>
    <message>
        <source>What it means: %1</source>
        <translation>Bedeutung: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Progress</name>
    <message>
        <source>%1: %2 s</source>
        <extracomment>%1 is what goes on, such as &quot;Exporting&quot;.</extracomment>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 s</source>
        <translation>%1: %2 von %3, %4 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ProvidersCommand</name>
    <message>
        <source>No providers yet: &quot;providers add&quot; or &quot;providers import&quot; enters them.</source>
        <translation>Noch keine Provider: „providers add“ oder „providers import“ trägt sie ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n Provider importiert.</numerusform>
            <numerusform>%n Provider importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), nothing wrong.</source>
        <translation>
            <numerusform>%n Provider, alles in Ordnung.</numerusform>
            <numerusform>%n Provider, alles in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Removed here: %1. In HighLevel nothing changed.</source>
        <translation>Hier entfernt: %1. In HighLevel hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>HighLevel calls it &quot;%1&quot;.</source>
        <translation>HighLevel nennt ihn „%1“.</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId required.</source>
        <extracomment>%1 is one or several values of &quot;type&quot;.</extracomment>
        <translation>Eingehend Typ %1, conversationProviderId nötig.</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId not needed.</source>
        <translation>Eingehend Typ %1, conversationProviderId nicht nötig.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ReadinessCommand</name>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Abhilfe: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 warned, %4 failed, %5 skipped</source>
        <translation>%1: %2 bestanden, %3 mit Warnung, %4 fehlgeschlagen, %5 übersprungen</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Nicht getestet: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RehearseCommand</name>
    <message>
        <source>%1 locations passed, %2 failed.</source>
        <translation>%1 Locations bestanden, %2 nicht.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RequestLines</name>
    <message numerus="yes">
        <source>%Ln request(s) not shown: they came faster than they were read.</source>
        <translation>
            <numerusform>%Ln Anfrage nicht gezeigt: Sie kam schneller, als gelesen wurde.</numerusform>
            <numerusform>%Ln Anfragen nicht gezeigt: Sie kamen schneller, als gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <extracomment>A delivery of the emulator&apos;s; %1 is which attempt it was.</extracomment>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::SnippetCommand</name>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::StatusCommand</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Zu früh: HighLevel kennt die Nachricht noch nicht als die des Providers. Neuer Versuch in %Ln s.</numerusform>
            <numerusform>Zu früh: HighLevel kennt die Nachricht noch nicht als die des Providers. Neuer Versuch in %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nichts hängt fest.</translation>
    </message>
    <message>
        <source>There may be more: the look stopped at its limit.</source>
        <translation>Vielleicht gibt es mehr: Die Suche endete an ihrer Grenze.</translation>
    </message>
    <message>
        <source>Update the status of message %1.</source>
        <translation>Den Status von Nachricht %1 aktualisieren.</translation>
    </message>
    <message>
        <source>Update the status of e-mail %1.</source>
        <translation>Den Status von E-Mail %1 aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>Update the status of %Ln message(s).</source>
        <translation>
            <numerusform>Den Status von %Ln Nachricht aktualisieren.</numerusform>
            <numerusform>Den Status von %Ln Nachrichten aktualisieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Terminal</name>
    <message>
        <source>Nobody reads the pipe %1 yet: waiting, until Ctrl+C.</source>
        <translation>Noch liest niemand die Pipe %1: Es wird gewartet, bis Strg+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ThreadCommand</name>
    <message>
        <source>No conversation matches.</source>
        <translation>Keine Unterhaltung passt dazu.</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Noch keine Nachricht.</translation>
    </message>
    <message>
        <source>Following; stop with Ctrl+C.</source>
        <translation>Neue Nachrichten werden angezeigt; mit Strg+C beenden.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenCommand</name>
    <message>
        <source>No tokens yet. &quot;linesman-cli connect&quot; gets one.</source>
        <translation>Noch keine Token. „linesman-cli connect“ holt eines.</translation>
    </message>
    <message>
        <source>Forgotten: %1 %2</source>
        <extracomment>%1 is Location or Company, %2 an id.</extracomment>
        <translation>Vergessen: %1 %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenWatch</name>
    <message>
        <source>%1 %2: good until %3, to be refreshed at %4.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 and %4 are times.</extracomment>
        <translation>%1 %2: gültig bis %3, wird um %4 erneuert.</translation>
    </message>
    <message>
        <source>%1 %2: refreshed to generation %3 in %4 ms.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 a number that counts refreshes, %4 a duration in ms.</extracomment>
        <translation>%1 %2: erneuert auf Generation %3 in %4 ms.</translation>
    </message>
    <message>
        <source>%1 %2: the refresh failed.</source>
        <translation>%1 %2: Die Erneuerung ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>In %Ln Sekunde wird es erneut versucht.</numerusform>
            <numerusform>In %Ln Sekunden wird es erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not tried again: that would fail the same way.</source>
        <translation>Es wird nicht erneut versucht: Das würde ebenso fehlschlagen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::UploadCommand</name>
    <message numerus="yes">
        <source>Upload %Ln file(s) to location %1.</source>
        <translation>
            <numerusform>%Ln Datei in Location %1 hochladen.</numerusform>
            <numerusform>%Ln Dateien in Location %1 hochladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Watch</name>
    <message>
        <source>Runs again when the endpoint comes back or a watched file changes. Stop with Ctrl+C.</source>
        <translation>Läuft erneut, wenn der Endpunkt wiederkommt oder eine beobachtete Datei sich ändert. Mit Strg+C beenden.</translation>
    </message>
    <message>
        <source>The endpoint is back: once more.</source>
        <translation>Der Endpunkt ist wieder da: noch einmal.</translation>
    </message>
    <message>
        <source>%1 changed: once more.</source>
        <translation>%1 hat sich geändert: noch einmal.</translation>
    </message>
</context>
<context>
    <name>Linesman::DataDirectory</name>
    <message>
        <source>Name another with --data-dir or LINESMAN_DATA_DIR, or check the disk and the permissions.</source>
        <translation>Mit --data-dir oder LINESMAN_DATA_DIR einen anderen nennen, oder Datenträger und Berechtigungen prüfen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor</name>
    <message>
        <source>A connection: make one in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Eine Verbindung: unter „Verbinden“ anlegen oder mit „linesman-cli connect“.</translation>
    </message>
    <message>
        <source>Tokens: authorize the app in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Token: die App unter „Verbinden“ autorisieren oder mit „linesman-cli connect“.</translation>
    </message>
    <message>
        <source>The app&apos;s providers: enter them in Providers, or by &quot;linesman-cli providers add&quot;.</source>
        <translation>Die Provider der App: unter „Provider“ eintragen oder mit „linesman-cli providers add“.</translation>
    </message>
    <message>
        <source>The locations: list and look in Providers, or by &quot;linesman-cli installs check&quot;.</source>
        <translation>Die Locations: unter „Provider“ auflisten und nachsehen oder mit „linesman-cli installs check“.</translation>
    </message>
    <message>
        <source>Webhooks: let the Listener receive some, or &quot;linesman-cli listen&quot;.</source>
        <translation>Webhooks: den Listener einige empfangen lassen oder „linesman-cli listen“.</translation>
    </message>
    <message>
        <source>Calls of the API: use Messages, or let your bridge speak to the emulator.</source>
        <translation>Aufrufe der API: „Nachrichten“ benutzen oder die Bridge mit dem Emulator sprechen lassen.</translation>
    </message>
    <message>
        <source>A test of the endpoint: the signature lab in Simulator, or &quot;linesman-cli deliver --variant all&quot;.</source>
        <translation>Ein Test des Endpunkts: das Signaturlabor im Simulator oder „linesman-cli deliver --variant all“.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Explained</name>
    <message>
        <source>Send again: once, with a refreshed token.</source>
        <translation>Erneut senden: einmal, mit erneuertem Token.</translation>
    </message>
    <message>
        <source>Send again: later, unchanged.</source>
        <translation>Erneut senden: später, unverändert.</translation>
    </message>
    <message>
        <source>Send again: no, it fails the same way until something is changed.</source>
        <translation>Erneut senden: nein, es scheitert genauso, bis etwas geändert wird.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Finding: %1, %2</source>
        <translation>Befund: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Report</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>stumm: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found (%2 new, %3 muted), %4 looked for, %5 could not be looked for.</source>
        <translation>%1 gefunden (%2 neu, %3 stumm), %4 gesucht, %5 ließen sich nicht suchen.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the last %n day(s) of history.</source>
        <translation>
            <numerusform>Den letzten %n Tag des Verlaufs angesehen.</numerusform>
            <numerusform>Die letzten %n Tage des Verlaufs angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the newest exchanges of the last %n day(s) of history; there are more.</source>
        <translation>
            <numerusform>Die neuesten Aufrufe des letzten %n Tages im Verlauf angesehen; es gibt mehr.</numerusform>
            <numerusform>Die neuesten Aufrufe der letzten %n Tage im Verlauf angesehen; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Doctor for %1</source>
        <translation>Doktor für %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>What could not be looked for</source>
        <translation>Was sich nicht suchen ließ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are muted.</source>
        <translation>
            <numerusform>%n Befund ist stummgeschaltet.</numerusform>
            <numerusform>%n Befunde sind stummgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for (%1): %2</source>
        <translation>Nicht gesucht (%1): %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::StaffReport</name>
    <message>
        <source>the developer of the app</source>
        <translation>der Entwickler der App</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>the owner of the agency</source>
        <translation>der Inhaber der Agentur</translation>
    </message>
    <message>
        <source>Open the sub-account again: Agency view &gt; Sub-Accounts, or renew its plan.</source>
        <translation>Den Sub-Account wieder öffnen: Agency view &gt; Sub-Accounts, oder seinen Tarif verlängern.</translation>
    </message>
    <message>
        <source>The sub-account %1 is paused or its plan has lapsed, so nothing can be sent from it.</source>
        <translation>Der Sub-Account %1 ist pausiert oder sein Tarif abgelaufen, deshalb lässt sich von ihm nichts senden.</translation>
    </message>
    <message>
        <source>Look at the bridge and at this location&apos;s token.</source>
        <translation>Bridge und Token dieser Location ansehen.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>Messaging in the locations of %1</source>
        <translation>Nachrichten in den Locations von %1</translation>
    </message>
    <message>
        <source>%1 fine, %2 not.</source>
        <translation>%1 in Ordnung, %2 nicht.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What is fine</source>
        <translation>Was in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Api</name>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>An access token lives a day; the first call after that is answered 401.</source>
        <translation>Ein Zugriffstoken lebt einen Tag; der erste Aufruf danach wird mit 401 beantwortet.</translation>
    </message>
    <message>
        <source>On a 401 refresh the token once, keep both new tokens, and repeat the call.</source>
        <translation>Bei einem 401 das Token einmal erneuern, beide neuen Token behalten und den Aufruf wiederholen.</translation>
    </message>
    <message>
        <source>Refresh race</source>
        <translation>Wettlauf beim Erneuern</translation>
    </message>
    <message>
        <source>When a token expires under load, many calls get a 401 at the same moment.</source>
        <translation>Läuft ein Token unter Last ab, bekommen viele Aufrufe im selben Moment einen 401.</translation>
    </message>
    <message>
        <source>Refresh once for each location: whoever comes meanwhile waits for that refresh and takes its token.</source>
        <translation>Einmal je Location erneuern: Wer inzwischen kommt, wartet auf diese Erneuerung und nimmt ihr Token.</translation>
    </message>
    <message>
        <source>Answer to a refresh lost</source>
        <translation>Antwort auf Erneuerung verloren</translation>
    </message>
    <message>
        <source>The connection breaks while a refresh is answered: was the refresh token used up?</source>
        <translation>Die Verbindung bricht ab, während eine Erneuerung beantwortet wird: Wurde das Refresh-Token verbraucht?</translation>
    </message>
    <message>
        <source>Repeat the refresh with the same refresh token at once: HighLevel takes it for 30 seconds more.</source>
        <translation>Die Erneuerung sofort mit demselben Refresh-Token wiederholen: HighLevel nimmt es noch 30 Sekunden lang.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Rate-Limit</translation>
    </message>
    <message>
        <source>Over 100 calls in ten seconds HighLevel answers 429.</source>
        <translation>Bei mehr als 100 Aufrufen in zehn Sekunden antwortet HighLevel mit 429.</translation>
    </message>
    <message>
        <source>Wait and try again, with growing pauses; let X-RateLimit-Remaining slow you down before.</source>
        <translation>Warten und mit wachsenden Pausen wiederholen; sich vorher von X-RateLimit-Remaining bremsen lassen.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>After 200,000 calls in a day every call is answered 429 until the day is over.</source>
        <translation>Nach 200.000 Aufrufen an einem Tag wird jeder Aufruf mit 429 beantwortet, bis der Tag vorbei ist.</translation>
    </message>
    <message>
        <source>Pauses must grow to minutes; keep what waits, and do not count a call as done before it is.</source>
        <translation>Die Pausen müssen auf Minuten wachsen; Wartendes behalten und keinen Aufruf als erledigt zählen, bevor er es ist.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Scope fehlt</translation>
    </message>
    <message>
        <source>A call without its scope is answered 401, whatever token is used.</source>
        <translation>Ein Aufruf ohne seinen Scope wird mit 401 beantwortet, gleich mit welchem Token.</translation>
    </message>
    <message>
        <source>Read the message: no refresh helps. Stop, tell somebody, and ask for the scope with a new install.</source>
        <translation>Die Meldung lesen: Keine Erneuerung hilft. Anhalten, jemandem Bescheid geben und den Scope mit einer neuen Installation anfordern.</translation>
    </message>
    <message>
        <source>Wrong class of token</source>
        <translation>Falsche Token-Klasse</translation>
    </message>
    <message>
        <source>An agency&apos;s token at a location&apos;s endpoint is answered 403: The token does not have access to this location.</source>
        <translation>Das Token einer Agentur am Endpunkt einer Location wird mit 403 beantwortet: The token does not have access to this location.</translation>
    </message>
    <message>
        <source>Mint a token for the location and use that; do not repeat the call with the same one.</source>
        <translation>Ein Token für die Location holen und dieses verwenden; den Aufruf nicht mit demselben wiederholen.</translation>
    </message>
    <message>
        <source>Location not active</source>
        <translation>Location nicht aktiv</translation>
    </message>
    <message>
        <source>An agency may pause a sub-account: its calls are refused meanwhile.</source>
        <translation>Eine Agentur kann einen Sub-Account pausieren: Seine Aufrufe werden solange abgelehnt.</translation>
    </message>
    <message>
        <source>Keep what waits, try again after minutes, and go on when the location is back.</source>
        <translation>Wartendes behalten, nach Minuten wieder versuchen und weitermachen, wenn die Location zurück ist.</translation>
    </message>
    <message>
        <source>Contact merged</source>
        <translation>Kontakt zusammengeführt</translation>
    </message>
    <message>
        <source>The contact may be gone when you answer: merged into another, or deleted.</source>
        <translation>Der Kontakt kann weg sein, wenn Sie antworten: mit einem anderen zusammengeführt oder gelöscht.</translation>
    </message>
    <message>
        <source>On &quot;contact not found&quot; look the contact up by phone or e-mail, or drop the reply; do not repeat it.</source>
        <translation>Bei „contact not found“ den Kontakt über Telefon oder E-Mail suchen oder die Antwort verwerfen; sie nicht wiederholen.</translation>
    </message>
    <message>
        <source>Provider no longer selected</source>
        <translation>Provider nicht mehr gewählt</translation>
    </message>
    <message>
        <source>Somebody selects another provider while your delivery is on its way.</source>
        <translation>Jemand wählt einen anderen Provider, während die Zustellung unterwegs ist.</translation>
    </message>
    <message>
        <source>Report the status all the same, once; a refusal is final and no reason to stop.</source>
        <translation>Den Status trotzdem melden, einmal; eine Ablehnung ist endgültig und kein Grund aufzuhören.</translation>
    </message>
    <message>
        <source>201 with an empty body</source>
        <translation>201 mit leerem Body</translation>
    </message>
    <message>
        <source>HighLevel has answered 201 and stored nothing (issue 70).</source>
        <translation>HighLevel hat schon mit 201 geantwortet und nichts gespeichert (Issue 70).</translation>
    </message>
    <message>
        <source>Do not read a field of an answer that may be empty; look whether there is a messageId.</source>
        <translation>Kein Feld einer Antwort lesen, die leer sein kann; nachsehen, ob es eine messageId gibt.</translation>
    </message>
    <message>
        <source>HighLevel answers %1 for a while</source>
        <translation>HighLevel antwortet eine Weile mit %1</translation>
    </message>
    <message>
        <source>HighLevel&apos;s API may answer %1 for a minute while deliveries go on coming.</source>
        <translation>HighLevels API kann eine Minute lang mit %1 antworten, während weiter Zustellungen kommen.</translation>
    </message>
    <message>
        <source>Keep statuses and replies in a queue and repeat them with growing pauses.</source>
        <translation>Statusmeldungen und Antworten in einer Warteschlange behalten und mit wachsenden Pausen wiederholen.</translation>
    </message>
    <message>
        <source>Install storm</source>
        <translation>Installationssturm</translation>
    </message>
    <message>
        <source>An agency installs for all its locations: many INSTALL events at once, some before the sign-in ended, those of future locations without userId and companyId.</source>
        <translation>Eine Agentur installiert für alle ihre Locations: viele INSTALL-Ereignisse auf einmal, manche vor dem Ende der Anmeldung, die künftiger Locations ohne userId und companyId.</translation>
    </message>
    <message>
        <source>Answer 200 at once, mint tokens from a queue within the rate limit, and take what is missing for null.</source>
        <translation>Sofort mit 200 antworten, Token aus einer Warteschlange innerhalb des Rate-Limits holen und Fehlendes als null behandeln.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Am Ende kam kein Status: Die Nachricht bliebe für immer pending.</translation>
    </message>
    <message>
        <source>The token was refreshed several times for one expiry.</source>
        <translation>Das Token wurde für einen Ablauf mehrmals erneuert.</translation>
    </message>
    <message>
        <source>The token was not refreshed.</source>
        <translation>Das Token wurde nicht erneuert.</translation>
    </message>
    <message>
        <source>A call that cannot succeed is repeated without a pause.</source>
        <translation>Ein Aufruf, der nicht gelingen kann, wird ohne Pause wiederholt.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Danach wird eine einfache Nachricht nicht mehr bearbeitet.</translation>
    </message>
    <message>
        <source>Not every INSTALL event was answered 2xx.</source>
        <translation>Nicht jedes INSTALL-Ereignis wurde mit 2xx beantwortet.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Attachments</name>
    <message>
        <source>Attachment comes slowly</source>
        <translation>Anhang kommt langsam</translation>
    </message>
    <message>
        <source>A file&apos;s server may take seconds; the answer to the delivery must not.</source>
        <translation>Der Server einer Datei darf Sekunden brauchen; die Antwort auf die Zustellung darf es nicht.</translation>
    </message>
    <message>
        <source>Answer first; fetch files from a queue, with a limit of time.</source>
        <translation>Zuerst antworten; Dateien aus einer Warteschlange holen, mit einem Zeitlimit.</translation>
    </message>
    <message>
        <source>Attachment is missing</source>
        <translation>Anhang fehlt</translation>
    </message>
    <message>
        <source>A file may be gone when you fetch it: its address answers 404.</source>
        <translation>Eine Datei kann weg sein, wenn Sie sie holen: Ihre Adresse antwortet mit 404.</translation>
    </message>
    <message>
        <source>Send the text without it or report the message as failed, with the reason in error.</source>
        <translation>Den Text ohne sie senden oder die Nachricht als fehlgeschlagen melden, mit dem Grund in error.</translation>
    </message>
    <message>
        <source>Attachment is huge</source>
        <translation>Anhang ist riesig</translation>
    </message>
    <message>
        <source>A file may be larger than your carrier takes, and than the memory that you meant for it.</source>
        <translation>Eine Datei kann größer sein, als der Netzbetreiber annimmt, und größer als der dafür gedachte Speicher.</translation>
    </message>
    <message>
        <source>Look at Content-Length first, stop reading at your limit, and report the message as failed.</source>
        <translation>Zuerst Content-Length ansehen, an der eigenen Grenze aufhören zu lesen und die Nachricht als fehlgeschlagen melden.</translation>
    </message>
    <message>
        <source>Attachment of another type</source>
        <translation>Anhang anderen Typs</translation>
    </message>
    <message>
        <source>An address that ends in .png may answer a page: storage asks for a sign-in when its link has expired.</source>
        <translation>Eine Adresse, die auf .png endet, kann mit einer Seite antworten: Der Speicher verlangt eine Anmeldung, wenn sein Link abgelaufen ist.</translation>
    </message>
    <message>
        <source>Go by Content-Type and the first bytes, not by the ending; report the message as failed.</source>
        <translation>Nach Content-Type und den ersten Bytes gehen, nicht nach der Endung; die Nachricht als fehlgeschlagen melden.</translation>
    </message>
    <message>
        <source>The message stays pending forever: it is neither sent nor reported as failed.</source>
        <translation>Die Nachricht bleibt für immer pending: weder gesendet noch als fehlgeschlagen gemeldet.</translation>
    </message>
    <message>
        <source>The delivery was answered only after the file had come.</source>
        <translation>Die Zustellung wurde erst beantwortet, nachdem die Datei gekommen war.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Danach wird eine einfache Nachricht nicht mehr bearbeitet.</translation>
    </message>
    <message>
        <source>Attachment without a text</source>
        <translation>Anhang ohne Text</translation>
    </message>
    <message>
        <source>An agent may send a picture alone: message is empty then, or is not there at all.</source>
        <translation>Ein Mitarbeiter kann ein Bild allein senden: Dann ist message leer oder fehlt ganz.</translation>
    </message>
    <message>
        <source>Take a message for empty only when it has neither a text nor attachments.</source>
        <translation>Halten Sie eine Nachricht nur dann für leer, wenn sie weder Text noch Anhänge hat.</translation>
    </message>
    <message>
        <source>A delivery without a text was not answered 2xx.</source>
        <translation>Eine Zustellung ohne Text wurde nicht mit 2xx beantwortet.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Delivery</name>
    <message>
        <source>Status race</source>
        <translation>Wettlauf um den Status</translation>
    </message>
    <message>
        <source>A status that is reported within about five seconds of the delivery is refused: 403, No conversation provider found for this message.</source>
        <translation>Ein Status, der innerhalb von etwa fünf Sekunden nach der Zustellung gemeldet wird, wird abgelehnt: 403, No conversation provider found for this message.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds; do not refresh the token for it.</source>
        <translation>Einen 403 etwa 30 Sekunden lang mit wachsenden Pausen wiederholen; das Token dafür nicht erneuern.</translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation>Zweimal zugestellt</translation>
    </message>
    <message>
        <source>HighLevel delivers again what it saw no answer to.</source>
        <translation>HighLevel stellt noch einmal zu, worauf es keine Antwort sah.</translation>
    </message>
    <message>
        <source>Remember each messageId for at least three days, answer 200 to a known one and do nothing.</source>
        <translation>Sich jede messageId mindestens drei Tage lang merken, eine bekannte mit 200 beantworten und nichts tun.</translation>
    </message>
    <message>
        <source>Delivered twice at the same time</source>
        <translation>Zweimal gleichzeitig zugestellt</translation>
    </message>
    <message>
        <source>Two copies may arrive side by side, at two processes of your endpoint.</source>
        <translation>Zwei Kopien können nebeneinander ankommen, bei zwei Prozessen des Endpunkts.</translation>
    </message>
    <message>
        <source>Claim the messageId in one step (a unique key in the database, SET NX in Redis) before acting.</source>
        <translation>Die messageId in einem Schritt belegen (ein eindeutiger Schlüssel in der Datenbank, SET NX in Redis), bevor gehandelt wird.</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Your endpoint did the work, but its answer never arrived: a minute later the delivery comes again.</source>
        <translation>Der Endpunkt hat die Arbeit getan, aber seine Antwort kam nie an: Eine Minute später kommt die Zustellung noch einmal.</translation>
    </message>
    <message>
        <source>Act once for each messageId, also after minutes and after a restart.</source>
        <translation>Je messageId nur einmal handeln, auch nach Minuten und nach einem Neustart.</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Antwort zu spät</translation>
    </message>
    <message>
        <source>An answer after HighLevel&apos;s limit counts as none, and the delivery comes again.</source>
        <translation>Eine Antwort nach HighLevels Zeitlimit zählt als keine, und die Zustellung kommt noch einmal.</translation>
    </message>
    <message>
        <source>Answer 200 at once, work afterwards, and act once for each messageId.</source>
        <translation>Sofort mit 200 antworten, danach arbeiten und je messageId nur einmal handeln.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Falsche Reihenfolge</translation>
    </message>
    <message>
        <source>No order of deliveries is promised: a later message may arrive first.</source>
        <translation>Für Zustellungen ist keine Reihenfolge zugesagt: Eine spätere Nachricht kann zuerst ankommen.</translation>
    </message>
    <message>
        <source>Handle each message by itself; order by the date in the message where it matters.</source>
        <translation>Jede Nachricht für sich bearbeiten; wo es darauf ankommt, nach dem Datum in der Nachricht ordnen.</translation>
    </message>
    <message>
        <source>Retry button</source>
        <translation>Schaltfläche Retry</translation>
    </message>
    <message>
        <source>An agent who presses Retry makes a new message with the same text and another id.</source>
        <translation>Ein Agent, der auf Retry drückt, erzeugt eine neue Nachricht mit demselben Text und einer anderen ID.</translation>
    </message>
    <message>
        <source>Tell duplicates by messageId alone, never by text, contact or time.</source>
        <translation>Duplikate allein an der messageId erkennen, nie an Text, Kontakt oder Zeit.</translation>
    </message>
    <message>
        <source>Sixty messages at once</source>
        <translation>Sechzig Nachrichten auf einmal</translation>
    </message>
    <message>
        <source>A bulk action or workflow sends many messages within a second.</source>
        <translation>Eine Massenaktion oder ein Workflow sendet innerhalb einer Sekunde viele Nachrichten.</translation>
    </message>
    <message>
        <source>Queue deliveries and work them off within the rate limit of 100 calls in ten seconds; retry a 429.</source>
        <translation>Zustellungen in eine Warteschlange stellen und innerhalb des Rate-Limits von 100 Aufrufen in zehn Sekunden abarbeiten; einen 429 wiederholen.</translation>
    </message>
    <message>
        <source>The contact would have got the message more than once.</source>
        <translation>Der Kontakt hätte die Nachricht mehr als einmal bekommen.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Am Ende kam kein Status: Die Nachricht bliebe für immer pending.</translation>
    </message>
    <message>
        <source>One of the messages got no status in the end.</source>
        <translation>Eine der Nachrichten bekam am Ende keinen Status.</translation>
    </message>
    <message>
        <source>The token was refreshed for a 403, which has nothing to do with it.</source>
        <translation>Das Token wurde wegen eines 403 erneuert, der nichts mit ihm zu tun hat.</translation>
    </message>
    <message>
        <source>The delivery that came again was not answered 2xx: HighLevel would go on repeating it.</source>
        <translation>Die Zustellung, die noch einmal kam, wurde nicht mit 2xx beantwortet: HighLevel würde sie weiter wiederholen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillResult</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Nicht wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillRun</name>
    <message>
        <source>The endpoint did not take a plain delivery.</source>
        <translation>Der Endpunkt hat eine einfache Zustellung nicht angenommen.</translation>
    </message>
    <message>
        <source>The endpoint reported no status for a plain message.</source>
        <translation>Der Endpunkt meldete zu einer einfachen Nachricht keinen Status.</translation>
    </message>
    <message>
        <source>The endpoint posted no reply to a plain message.</source>
        <translation>Der Endpunkt lieferte auf eine einfache Nachricht keine Antwort.</translation>
    </message>
    <message>
        <source>No address for app events was given (--app-events-to).</source>
        <translation>Es wurde keine Adresse für App-Ereignisse angegeben (--app-events-to).</translation>
    </message>
    <message>
        <source>The drill needs &quot;%1&quot;, which nothing here offers.</source>
        <translation>Die Übung braucht „%1“, was hier nichts bietet.</translation>
    </message>
    <message>
        <source>The emulator refused the step &quot;%1&quot;: %2</source>
        <translation>Der Emulator lehnte den Schritt „%1“ ab: %2</translation>
    </message>
    <message>
        <source>The emulator sent no delivery to hold.</source>
        <translation>Der Emulator sendete keine Zustellung, die sich zurückhalten ließe.</translation>
    </message>
    <message>
        <source>After the trouble a plain message is not handled any more.</source>
        <translation>Nach der Störung wird eine einfache Nachricht nicht mehr bearbeitet.</translation>
    </message>
    <message>
        <source>The endpoint did not take a plain delivery: %1</source>
        <translation>Der Endpunkt hat eine gewöhnliche Zustellung nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The emulator refused %1</source>
        <translation>Der Emulator hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The endpoint gave no whole answer to a plain delivery within ten seconds.</source>
        <translation>Der Endpunkt gab auf eine gewöhnliche Zustellung binnen zehn Sekunden keine vollständige Antwort.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillSession</name>
    <message>
        <source>Stopped: %1 drills passed, %2 failed by then.</source>
        <translation>Abgebrochen: Bis dahin %1 Übungen bestanden, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 drills passed, %3 failed, %4 skipped.</source>
        <translation>%1 von %2 Übungen bestanden, %3 fehlgeschlagen, %4 übersprungen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillWatch</name>
    <message>
        <source>%1 of %2 messages got no status in the end; the last one is %3.</source>
        <translation>%1 von %2 Nachrichten bekamen am Ende keinen Status; die letzte ist %3.</translation>
    </message>
    <message>
        <source>Fewer calls came than wanted: %1 of %2.</source>
        <translation>Es kamen weniger Aufrufe als gewünscht: %1 von %2.</translation>
    </message>
    <message>
        <source>More calls came than wanted: %1, at most %2.</source>
        <translation>Es kamen mehr Aufrufe als gewünscht: %1, höchstens %2.</translation>
    </message>
    <message>
        <source>The emulator&apos;s circuit breaker did not reach the state &quot;%1&quot;.</source>
        <translation>Der Circuit Breaker des Emulators kam nicht in den Zustand „%1“.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Outage</name>
    <message>
        <source>Endpoint down for 30 seconds</source>
        <translation>Endpunkt 30 Sekunden lang nicht erreichbar</translation>
    </message>
    <message>
        <source>A restart or a deployment: what HighLevel could not deliver it sends again, by the rule of 2026 after a minute, by that of 2025 not at all.</source>
        <translation>Ein Neustart oder ein Deployment: Was HighLevel nicht zustellen konnte, sendet es noch einmal, nach der Regel von 2026 nach einer Minute, nach der von 2025 gar nicht.</translation>
    </message>
    <message>
        <source>Restart without a gap (two instances, or a queue in front), and act once for each messageId.</source>
        <translation>Ohne Lücke neu starten (zwei Instanzen oder eine Warteschlange davor) und je messageId nur einmal handeln.</translation>
    </message>
    <message>
        <source>Endpoint down for three days</source>
        <translation>Endpunkt drei Tage lang nicht erreichbar</translation>
    </message>
    <message>
        <source>HighLevel tries twelve times more over about three days; what failed the last time is lost, unless somebody resends it from the logs.</source>
        <translation>HighLevel versucht es über etwa drei Tage noch zwölfmal; was beim letzten Mal fehlschlägt, ist verloren, außer jemand sendet es aus den Protokollen noch einmal.</translation>
    </message>
    <message>
        <source>Afterwards read the conversations of that time through the API (pending messages) and send what is missing.</source>
        <translation>Danach die Unterhaltungen dieser Zeit über die API lesen (Nachrichten auf pending) und senden, was fehlt.</translation>
    </message>
    <message>
        <source>Address paused by the circuit breaker</source>
        <translation>Adresse vom Circuit Breaker pausiert</translation>
    </message>
    <message>
        <source>Watch the share of answers that are not 2xx and the e-mail of the app&apos;s owner; afterwards switch the events on in the developer portal, and read what is missing through the API.</source>
        <translation>Den Anteil der Antworten außer 2xx und die E-Mails des App-Besitzers beobachten; danach die Ereignisse im Entwicklerportal einschalten und über die API lesen, was fehlt.</translation>
    </message>
    <message>
        <source>Uninstalled in mid-conversation</source>
        <translation>Mitten im Gespräch deinstalliert</translation>
    </message>
    <message>
        <source>The app is uninstalled while a delivery is on its way: its tokens are void at once.</source>
        <translation>Die App wird deinstalliert, während eine Zustellung unterwegs ist: Ihre Token sind sofort ungültig.</translation>
    </message>
    <message>
        <source>Drop the location&apos;s tokens and what waits for it; do not repeat calls or refreshes.</source>
        <translation>Die Token der Location und was auf sie wartet verwerfen; keine Aufrufe und Erneuerungen wiederholen.</translation>
    </message>
    <message>
        <source>What was delivered again got no status in the end.</source>
        <translation>Was noch einmal zugestellt wurde, bekam am Ende keinen Status.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Danach wird eine einfache Nachricht nicht mehr bearbeitet.</translation>
    </message>
    <message>
        <source>Calls with a void token are repeated without a pause.</source>
        <translation>Aufrufe mit einem ungültigen Token werden ohne Pause wiederholt.</translation>
    </message>
    <message>
        <source>By the rule of 2025 (429 only) this message would be lost.</source>
        <translation>Nach der Regel von 2025 (nur 429) wäre diese Nachricht verloren.</translation>
    </message>
    <message>
        <source>Without retries this message would be lost.</source>
        <translation>Ohne Wiederholungen wäre diese Nachricht verloren.</translation>
    </message>
    <message>
        <source>By the rule of 2026 (twelve retries) a message of the first minute would be lost.</source>
        <translation>Nach der Regel von 2026 (zwölf Wiederholungen) wäre eine Nachricht der ersten Minute verloren.</translation>
    </message>
    <message>
        <source>An address with more than 10,000 webhooks in three days of which under 90 % succeed is warned of once, and three days later nothing is sent to it until the events are switched on again. Here 10 stand for the 10,000.</source>
        <translation>Bei einer Adresse mit mehr als 10.000 Webhooks in drei Tagen, von denen unter 90 % gelingen, wird einmal gewarnt; drei Tage später wird nichts mehr an sie gesendet, bis die Ereignisse wieder eingeschaltet sind. Hier stehen 10 für die 10.000.</translation>
    </message>
    <message>
        <source>What was sent during the pause never came, and was not read from the API afterwards.</source>
        <translation>Was während der Pause gesendet wurde, kam nie an und wurde danach nicht über die API nachgelesen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Emulator::TestValue</name>
    <message>
        <source>delivered, with no endpoint needed</source>
        <translation>delivered, ohne dass ein Endpunkt nötig ist</translation>
    </message>
    <message>
        <source>read, with no endpoint needed</source>
        <translation>read, ohne dass ein Endpunkt nötig ist</translation>
    </message>
    <message>
        <source>failed with error 1, the documented example</source>
        <translation>failed mit Fehler 1, dem dokumentierten Beispiel</translation>
    </message>
    <message>
        <source>failed with error 2: blocked by the carrier</source>
        <translation>failed mit Fehler 2: vom Netzbetreiber gesperrt</translation>
    </message>
    <message>
        <source>failed with error 3: not a mobile number</source>
        <translation>failed mit Fehler 3: keine Mobilnummer</translation>
    </message>
    <message>
        <source>failed with error 4: out of credit</source>
        <translation>failed mit Fehler 4: kein Guthaben</translation>
    </message>
    <message>
        <source>no webhook is sent, the message stays pending</source>
        <translation>kein Webhook wird gesendet, die Nachricht bleibt pending</translation>
    </message>
    <message>
        <source>the webhook is sent twice</source>
        <translation>der Webhook wird zweimal gesendet</translation>
    </message>
    <message>
        <source>the webhook carries no signature</source>
        <translation>der Webhook trägt keine Signatur</translation>
    </message>
    <message>
        <source>the webhook is signed with a stranger&apos;s key</source>
        <translation>der Webhook ist mit einem fremden Schlüssel signiert</translation>
    </message>
    <message>
        <source>too early for five seconds: 403, as for a fresh message</source>
        <translation>fünf Sekunden lang zu früh: 403, wie bei einer frischen Nachricht</translation>
    </message>
    <message>
        <source>always too early: 403</source>
        <translation>für immer zu früh: 403</translation>
    </message>
    <message>
        <source>401, the provider is another app&apos;s</source>
        <translation>401, der Provider gehört einer anderen App</translation>
    </message>
    <message>
        <source>401, as for an id that no message has</source>
        <translation>401, wie bei einer ID, die keine Nachricht hat</translation>
    </message>
    <message>
        <source>400, the contact does not want messages</source>
        <translation>400, der Kontakt will keine Nachrichten</translation>
    </message>
    <message>
        <source>400 for texts; e-mail goes</source>
        <translation>400 für SMS; E-Mails gehen</translation>
    </message>
    <message>
        <source>400 for e-mail; texts go</source>
        <translation>400 für E-Mails; SMS gehen</translation>
    </message>
    <message>
        <source>400 for a second contact with it, and for an upsert, also where duplicates are allowed</source>
        <translation>400 für einen zweiten Kontakt damit und für ein Upsert, auch wo Dubletten erlaubt sind</translation>
    </message>
    <message>
        <source>201 with an empty body, nothing is stored</source>
        <translation>201 mit leerem Body, gespeichert wird nichts</translation>
    </message>
    <message>
        <source>400, the contact is not found</source>
        <translation>400, der Kontakt wird nicht gefunden</translation>
    </message>
    <message>
        <source>400, provider and type disagree</source>
        <translation>400, Provider und Typ passen nicht zusammen</translation>
    </message>
    <message>
        <source>400, the provider&apos;s id is missing</source>
        <translation>400, die ID des Providers fehlt</translation>
    </message>
    <message>
        <source>422, nothing is in the message</source>
        <translation>422, in der Nachricht steht nichts</translation>
    </message>
    <message>
        <source>400, the address is not the contact&apos;s</source>
        <translation>400, die Adresse gehört nicht dem Kontakt</translation>
    </message>
    <message>
        <source>401, as for an expired token</source>
        <translation>401, wie bei einem abgelaufenen Token</translation>
    </message>
    <message>
        <source>403, as for another location&apos;s contact</source>
        <translation>403, wie beim Kontakt einer anderen Location</translation>
    </message>
    <message>
        <source>400, the call has no recording</source>
        <translation>400, der Anruf hat keine Aufnahme</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>status update</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>neuer Kontakt</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
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
        <translation>Der Port lässt sich nicht öffnen: %1. Einen anderen Port wählen oder das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>The file could not be used: %1. %2</source>
        <translation>Die Datei ließ sich nicht verwenden: %1. %2</translation>
    </message>
    <message>
        <source>No connection: %1. %2</source>
        <translation>Keine Verbindung: %1. %2</translation>
    </message>
    <message>
        <source>No answer: %1. %2</source>
        <translation>Keine Antwort: %1. %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Facts</name>
    <message>
        <source>%1 (looked up last on %2)</source>
        <translation>%1 (zuletzt nachgesehen am %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::HighLevel::ErrorCatalog</name>
    <message>
        <source>No whole answer came.</source>
        <translation>Es kam keine ganze Antwort.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>HighLevel refused the token.</source>
        <translation>HighLevel hat das Token abgelehnt.</translation>
    </message>
    <message>
        <source>Look at the token&apos;s class, scopes and location in Connect.</source>
        <translation>Sehen Sie in Verbinden nach Klasse, Scopes und Location des Tokens.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer makes no sense, or it had trouble of its own.</source>
        <translation>HighLevels Antwort ist unverständlich, oder es hatte selbst eine Störung.</translation>
    </message>
    <message>
        <source>Keep the trace for HighLevel&apos;s support, and try again later.</source>
        <translation>Den Trace für HighLevels Support aufbewahren und es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>HighLevel understood the request and refused it.</source>
        <translation>HighLevel hat die Anfrage verstanden und abgelehnt.</translation>
    </message>
    <message>
        <source>Its own words above say why; keep the trace for its support.</source>
        <translation>Den Grund nennt HighLevel oben selbst; den Trace für den Support aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Database</name>
    <message>
        <source>Set it aside or bring back a copy of it.</source>
        <translation>Die Datei beiseitelegen oder eine Kopie von ihr zurückholen.</translation>
    </message>
    <message>
        <source>Set it aside or choose another data folder.</source>
        <translation>Die Datei beiseitelegen oder einen anderen Datenordner wählen.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::FilterLanguage</name>
    <message>
        <source>&quot;%1&quot; is no status. Give one like 404, 4xx, 200-299, &gt;=400 or none.</source>
        <translation>„%1“ ist kein Status. Möglich sind etwa 404, 4xx, 200-299, &gt;=400 oder none.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give one like 30m, 2h, 7d, 14:30, today, 2026-11-22 or 2026-11-22T14:00:00Z.</source>
        <translation>„%1“ ist keine Zeit. Möglich sind etwa 30m, 2h, 7d, 14:30, today, 2026-11-22 oder 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration. Give one like 250ms or 2s.</source>
        <translation>„%1“ ist keine Dauer. Möglich sind etwa 250ms oder 2s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here. Possible are %2.</source>
        <translation>„%1“ ist hier nicht möglich. Möglich sind %2.</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Kind of the provider</source>
        <translation>Art des Providers</translation>
    </message>
    <message>
        <source>Which part of Linesman had it</source>
        <translation>Welcher Teil von Linesman beteiligt war</translation>
    </message>
    <message>
        <source>What the signature was found to be</source>
        <translation>Was die Prüfung der Signatur ergab</translation>
    </message>
    <message>
        <source>Event or API operation</source>
        <translation>Ereignis oder API-Operation</translation>
    </message>
    <message>
        <source>Not before this moment</source>
        <translation>Nicht vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>Vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Words in a body</source>
        <translation>Wörter in einem Body</translation>
    </message>
    <message>
        <source>Words in the headers</source>
        <translation>Wörter in den Headern</translation>
    </message>
    <message>
        <source>Words in the address</source>
        <translation>Wörter in der Adresse</translation>
    </message>
    <message>
        <source>Words in your note</source>
        <translation>Wörter in der eigenen Notiz</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>Took at least so long</source>
        <translation>Dauerte mindestens so lange</translation>
    </message>
    <message>
        <source>Id of the message</source>
        <translation>ID der Nachricht</translation>
    </message>
    <message>
        <source>Id of the location</source>
        <translation>ID der Location</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>ID des Kontakts</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>ID der Unterhaltung</translation>
    </message>
    <message>
        <source>Id of the run</source>
        <translation>ID des Laufs</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Put the word in quotes to search for it, or use one of %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Das Wort in Anführungszeichen setzen, um danach zu suchen, oder eines von %2 verwenden.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; a value is missing.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; appears twice; use it once.</source>
        <translation>„%1:“ steht hier zweimal; einmal genügt.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be turned round with a minus.</source>
        <translation>„%1:“ lässt sich nicht mit einem Minus umkehren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. It has 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>„%1“ ist keine Markierung. Sie hat 1 bis 40 Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; oder &apos;.&apos;.</translation>
    </message>
    <message>
        <source>A label in your note</source>
        <translation>Eine Markierung in Ihrer Notiz</translation>
    </message>
    <message>
        <source>Went wrong, pinned, without an answer, or read by Linesman itself</source>
        <translation>Fehlgeschlagen, angeheftet, ohne Antwort oder von Linesman selbst gelesen</translation>
    </message>
    <message>
        <source>Name of the listener</source>
        <translation>Name des Listeners</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean &quot;%2:&quot;? Put the word in quotes to search for it.</source>
        <translation>Ein Feld „%1“ gibt es nicht; ist „%2:“ gemeint? Das Wort in Anführungszeichen setzen, um danach zu suchen.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Limits</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>History holds %1 in %2, without a limit.</source>
        <translation>Der Verlauf enthält %1 in %2, ohne Grenze.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit: the oldest that are not pinned go.</source>
        <translation>Der Verlauf enthält %1 in %2, %3 % seiner Grenze: Die ältesten, die nicht angeheftet sind, gehen.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit.</source>
        <translation>Der Verlauf enthält %1 in %2, %3 % seiner Grenze.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Schema</name>
    <message>
        <source>Choose another file or folder: Linesman leaves it as it is.</source>
        <translation>Eine andere Datei oder einen anderen Ordner wählen: Linesman lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Update Linesman, or choose another data folder.</source>
        <translation>Linesman aktualisieren oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Copy the file and the one ending in -wal to a folder of your own, and read it there.</source>
        <translation>Die Datei und die mit der Endung -wal in einen eigenen Ordner kopieren und dort lesen.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Trace</name>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Status call</source>
        <translation>Statusaufruf</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>The webhook of this message is not in this history.</source>
        <translation>Der Webhook dieser Nachricht ist nicht in diesem Verlauf.</translation>
    </message>
    <message>
        <source>This attempt got no answer.</source>
        <translation>Dieser Versuch bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The last attempt was not accepted, and no other follows.</source>
        <translation>Der letzte Versuch wurde nicht angenommen, und es folgt kein weiterer.</translation>
    </message>
    <message>
        <source>No status was reported after this: the message stays as it is in the conversation.</source>
        <translation>Danach wurde kein Status gemeldet: Die Nachricht bleibt in der Unterhaltung, wie sie ist.</translation>
    </message>
    <message>
        <source>The last status call was refused: the message keeps the status from before.</source>
        <translation>Der letzte Statusaufruf wurde abgelehnt: Die Nachricht behält den vorherigen Status.</translation>
    </message>
    <message>
        <source>This status was reported before the webhook was there.</source>
        <translation>Dieser Status wurde gemeldet, bevor der Webhook da war.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 min %2 s.</source>
        <translation>%1 min %2 s lang geschah nichts.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 h %2 min.</source>
        <translation>%1 h %2 min lang geschah nichts.</translation>
    </message>
</context>
<context>
    <name>Linesman::Http::Server</name>
    <message>
        <source>port %1 on %2 is already in use</source>
        <translation>Port %1 auf %2 ist schon belegt</translation>
    </message>
    <message>
        <source>port %1 on %2 is not allowed for this user</source>
        <translation>Port %1 auf %2 ist diesem Benutzer nicht erlaubt</translation>
    </message>
    <message>
        <source>port %1 on %2: this machine does not have that address</source>
        <translation>Port %1 auf %2: Diese Adresse hat dieser Rechner nicht</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Matrix</name>
    <message>
        <source>The app is not installed there.</source>
        <translation>Die App ist dort nicht installiert.</translation>
    </message>
    <message>
        <source>The location is not active: it is paused or its plan has lapsed.</source>
        <translation>Die Location ist nicht aktiv: Sie ist pausiert, oder ihr Tarif ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its token cannot be had: %1</source>
        <translation>Ihr Token ist nicht zu bekommen: %1</translation>
    </message>
    <message>
        <source>The token lacks scopes: %1. Install the app again to grant them.</source>
        <translation>Dem Token fehlen Scopes: %1. Die App noch einmal installieren, um sie zu gewähren.</translation>
    </message>
    <message>
        <source>Somebody chose another provider since the last look: %1.</source>
        <translation>Seit dem letzten Blick hat jemand einen anderen Provider gewählt: %1.</translation>
    </message>
    <message>
        <source>It is not the selected provider.</source>
        <translation>Er ist nicht der gewählte Provider.</translation>
    </message>
    <message>
        <source>Not selected: the location sends with %1.</source>
        <translation>Nicht gewählt: Die Location sendet mit %1.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was not answered.</source>
        <translation>Die letzte Zustellung (%1) wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was answered %2.</source>
        <translation>Die letzte Zustellung (%1) wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>Nobody has looked whether the app is installed there.</source>
        <translation>Niemand hat nachgesehen, ob die App dort installiert ist.</translation>
    </message>
    <message>
        <source>Installed, but there is no token yet: get one.</source>
        <translation>Installiert, aber noch ohne Token: eins holen.</translation>
    </message>
    <message>
        <source>The last message failed (%1).</source>
        <translation>Die letzte Nachricht ist gescheitert (%1).</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it is selected.</source>
        <translation>Noch hat niemand nachgesehen, ob er gewählt ist.</translation>
    </message>
    <message>
        <source>HighLevel does not say whether it is selected.</source>
        <translation>HighLevel sagt nicht, ob er gewählt ist.</translation>
    </message>
    <message>
        <source>Works: the last delivery was answered %1.</source>
        <translation>Läuft: Die letzte Zustellung wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>Ready; no delivery was seen here yet.</source>
        <translation>Bereit; hier wurde noch keine Zustellung gesehen.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>It is no longer the selected provider; since the last look nothing else was named.</source>
        <translation>Er ist nicht mehr der gewählte Provider; seit dem letzten Nachsehen wurde nichts anderes genannt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::MatrixReport</name>
    <message>
        <source>last delivery %1</source>
        <translation>letzte Zustellung %1</translation>
    </message>
    <message>
        <source>last status %1, %2</source>
        <translation>letzter Status %1, %2</translation>
    </message>
    <message>
        <source>last inbound %1</source>
        <translation>letzter Eingang %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Installs of %1</source>
        <translation>Installationen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s), as known on %1 UTC.</source>
        <translation>
            <numerusform>%n Location, Stand %1 UTC.</numerusform>
            <numerusform>%n Locations, Stand %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Made by Linesman. What is not known is called unknown. Traffic is what passed through Linesman.</source>
        <translation>Erstellt von Linesman. Was nicht bekannt ist, heißt unbekannt. Verkehr ist, was durch Linesman ging.</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Rehearsal</name>
    <message>
        <source>Preparing the emulator…</source>
        <translation>Emulator wird vorbereitet…</translation>
    </message>
    <message>
        <source>Sending the INSTALL events…</source>
        <translation>INSTALL-Ereignisse werden gesendet…</translation>
    </message>
    <message>
        <source>Waiting for a token of each location…</source>
        <translation>Warten auf ein Token jeder Location…</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Location %1</translation>
    </message>
    <message>
        <source>Authorizing the company…</source>
        <translation>Die Company wird autorisiert…</translation>
    </message>
    <message>
        <source>Uninstalling…</source>
        <translation>Wird deinstalliert…</translation>
    </message>
    <message>
        <source>The event was answered %1, but no token was asked for; the SDK is %2.</source>
        <translation>Das Ereignis wurde mit %1 beantwortet, aber kein Token verlangt; das SDK ist %2.</translation>
    </message>
    <message>
        <source>No token: its INSTALL had no companyId and no userId.</source>
        <translation>Kein Token: Ihr INSTALL hatte weder companyId noch userId.</translation>
    </message>
    <message>
        <source>No token, and its INSTALL was not answered.</source>
        <translation>Kein Token, und ihr INSTALL blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>No token: its INSTALL was answered %1, and nothing followed.</source>
        <translation>Kein Token: Ihr INSTALL wurde mit %1 beantwortet, und nichts folgte.</translation>
    </message>
    <message>
        <source>Its token is still kept after the uninstall.</source>
        <translation>Ihr Token ist nach der Deinstallation noch da.</translation>
    </message>
    <message>
        <source>After the uninstall (answered %1) its token was still wanted.</source>
        <translation>Nach der Deinstallation (mit %1 beantwortet) wurde ihr Token noch verlangt.</translation>
    </message>
    <message>
        <source>Got its token, and dropped it at the uninstall.</source>
        <translation>Bekam ihr Token und gab es bei der Deinstallation auf.</translation>
    </message>
    <message>
        <source>Got its token, without companyId in the event.</source>
        <translation>Bekam ihr Token, ohne companyId im Ereignis.</translation>
    </message>
    <message>
        <source>Got its token.</source>
        <translation>Bekam ihr Token.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CallWords</name>
    <message>
        <source>The call log was refused: %1.</source>
        <translation>Der Anruf wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>An inbound call&apos;s &quot;from&quot; and an outbound call&apos;s &quot;to&quot; must be the phone of a contact, in E.164 (here for example %1): upsert the contact first.</source>
        <translation>„from“ eines eingehenden und „to“ eines ausgehenden Anrufs müssen die Telefonnummer eines Kontakts sein, in E.164 (hier etwa %1): Den Kontakt zuerst anlegen.</translation>
    </message>
    <message>
        <source>Send type Call, conversationProviderId %1 and a call object with from, to and status, with a token of the app that owns the provider.</source>
        <translation>type Call, conversationProviderId %1 und ein Objekt call mit from, to und status senden, mit einem Token der App, der der Provider gehört.</translation>
    </message>
    <message>
        <source>The call log was answered %1, but no message was made.</source>
        <translation>Der Anruf wurde mit %1 beantwortet, aber es entstand keine Nachricht.</translation>
    </message>
    <message>
        <source>The call log was posted for another provider.</source>
        <translation>Der Anruf wurde bei einem anderen Provider eingetragen.</translation>
    </message>
    <message>
        <source>The call log went to another contact than the one asked for.</source>
        <translation>Der Anruf kam zu einem anderen Kontakt als verlangt.</translation>
    </message>
    <message>
        <source>Log the call for contact %1, phone %2.</source>
        <translation>Den Anruf beim Kontakt %1 eintragen, Telefon %2.</translation>
    </message>
    <message>
        <source>No inbound call was logged within %1.</source>
        <translation>Innerhalb von %1 wurde kein eingehender Anruf eingetragen.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so your bridge must start this: call in from %1 while the test waits, or name a call trigger URL, and log it with POST /conversations/messages/inbound.</source>
        <translation>HighLevel sendet nichts für Anrufe, also muss die Bridge anfangen: Während der Test wartet, von %1 aus anrufen oder eine Auslöser-URL angeben, und den Anruf mit POST /conversations/messages/inbound eintragen.</translation>
    </message>
    <message>
        <source>No outbound call was logged within %1.</source>
        <translation>Innerhalb von %1 wurde kein ausgehender Anruf eingetragen.</translation>
    </message>
    <message>
        <source>Log a call to %1 with POST /conversations/messages/outbound, type Call; it records the call and dials nothing.</source>
        <translation>Einen Anruf an %1 mit POST /conversations/messages/outbound eintragen, type Call; das trägt den Anruf nur ein und wählt nicht.</translation>
    </message>
    <message>
        <source>The recording was refused: %1.</source>
        <translation>Die Aufnahme wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Send {&quot;attachments&quot;:[URL]} with one to five URLs to PUT /conversations/messages/{id}/attachments of a call log.</source>
        <translation>{&quot;attachments&quot;:[URL]} mit einer bis fünf URLs an PUT /conversations/messages/{id}/attachments eines Anrufs senden.</translation>
    </message>
    <message>
        <source>No recording was added within %1.</source>
        <translation>Innerhalb von %1 wurde keine Aufnahme hinzugefügt.</translation>
    </message>
    <message>
        <source>Add it with PUT /conversations/messages/%1/attachments, or give &quot;attachments&quot; when the call is logged.</source>
        <translation>Mit PUT /conversations/messages/%1/attachments hinzufügen, oder „attachments“ mitgeben, wenn der Anruf eingetragen wird.</translation>
    </message>
    <message>
        <source>The two calls are in different conversations.</source>
        <translation>Die beiden Anrufe stehen in verschiedenen Unterhaltungen.</translation>
    </message>
    <message>
        <source>Log both for the same contact: its phone is &quot;from&quot; of the inbound call and &quot;to&quot; of the outbound one.</source>
        <translation>Beide beim selben Kontakt eintragen: Seine Nummer ist „from“ des eingehenden und „to“ des ausgehenden Anrufs.</translation>
    </message>
    <message>
        <source>The conversation does not show both calls.</source>
        <translation>Die Unterhaltung zeigt nicht beide Anrufe.</translation>
    </message>
    <message>
        <source>No call of the conversation shows a recording.</source>
        <translation>Kein Anruf der Unterhaltung zeigt eine Aufnahme.</translation>
    </message>
    <message>
        <source>Check that the calls were not deleted and that no later update replaced the attachments.</source>
        <translation>Prüfen, ob die Anrufe gelöscht wurden oder eine spätere Änderung die Anhänge ersetzt hat.</translation>
    </message>
    <message>
        <source>It was posted with type %1: a call log has type Call, conversationProviderId %2 and a call object with from, to and status.</source>
        <translation>Es wurde mit type %1 gesendet: Ein Anrufeintrag hat type Call, conversationProviderId %2 und ein Objekt call mit from, to und status.</translation>
    </message>
    <message>
        <source>The call trigger was answered, but no inbound call was logged within %1.</source>
        <translation>Der Anruf-Auslöser wurde beantwortet, aber innerhalb von %1 wurde kein eingehender Anruf eingetragen.</translation>
    </message>
    <message>
        <source>Log it with POST /conversations/messages/inbound, type Call, conversationProviderId %1 and a call object; look at your bridge&apos;s log for what it did instead.</source>
        <translation>Ihn mit POST /conversations/messages/inbound eintragen, type Call, conversationProviderId %1 und ein Objekt call; im Protokoll der Bridge nachsehen, was sie stattdessen getan hat.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckJudgeTexts</name>
    <message>
        <source>The endpoint did not take this delivery in time.</source>
        <translation>Der Endpunkt hat diese Zustellung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Take several deliveries at the same time: HighLevel does not wait for one before it sends the next.</source>
        <translation>Mehrere Zustellungen gleichzeitig annehmen: HighLevel wartet nicht auf die eine, bevor es die nächste sendet.</translation>
    </message>
    <message>
        <source>A delivery without a signature was answered %1 and acted on.</source>
        <translation>Eine Zustellung ohne Signatur wurde mit %1 beantwortet und ausgeführt.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key was answered %1 and acted on.</source>
        <translation>Eine mit fremdem Schlüssel signierte Zustellung wurde mit %1 beantwortet und ausgeführt.</translation>
    </message>
    <message>
        <source>A delivery whose text was changed after it was signed was answered %1 and acted on.</source>
        <translation>Eine Zustellung, deren Text nach dem Signieren geändert wurde, wurde mit %1 beantwortet und ausgeführt.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature was answered %1 and acted on.</source>
        <translation>Eine Zustellung, die nur den abgeschafften Header x-wh-signature hat, wurde mit %1 beantwortet und ausgeführt.</translation>
    </message>
    <message>
        <source>Answer 401 when the header x-ghl-signature is missing, or its value is N/A, and do nothing.</source>
        <translation>Mit 401 antworten, wenn der Header x-ghl-signature fehlt oder sein Wert N/A ist, und nichts tun.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature with Ed25519 over the raw body, with HighLevel&apos;s public key (here the emulator&apos;s), and answer 401 when it does not fit.</source>
        <translation>x-ghl-signature mit Ed25519 über den rohen Body prüfen, mit HighLevels öffentlichem Schlüssel (hier dem des Emulators), und mit 401 antworten, wenn sie nicht passt.</translation>
    </message>
    <message>
        <source>Check the signature over the whole raw body, not over a part of it, and before you use anything in it.</source>
        <translation>Die Signatur über den ganzen rohen Body prüfen, nicht über einen Teil davon, und bevor etwas daraus verwendet wird.</translation>
    </message>
    <message>
        <source>Leave x-wh-signature out of your code: on a Delivery URL only x-ghl-signature counts.</source>
        <translation>x-wh-signature aus dem Code weglassen: Bei einer Delivery-URL zählt nur x-ghl-signature.</translation>
    </message>
    <message>
        <source>The endpoint gave no answer (%1).</source>
        <translation>Der Endpunkt gab keine Antwort (%1).</translation>
    </message>
    <message>
        <source>Answer 401: what is not answered is repeated.</source>
        <translation>Mit 401 antworten: Was nicht beantwortet wird, wird wiederholt.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 in place of 401.</source>
        <translation>Der Endpunkt antwortete mit %1 statt 401.</translation>
    </message>
    <message>
        <source>Let the handler refuse it with 401 before anything else: an exception on the way is no check.</source>
        <translation>Den Handler sie vor allem anderen mit 401 ablehnen lassen: Eine Ausnahme unterwegs ist keine Prüfung.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: your bridge checks it over JSON that it wrote anew, not over the bytes that came.</source>
        <translation>Eine Zustellung mit gültiger Signatur wurde mit %1 abgelehnt: Die Bridge prüft sie über JSON, das sie neu geschrieben hat, nicht über die Bytes, die kamen.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: 1.0, a long number or a name that comes twice is not the same after parsing and writing.</source>
        <translation>Eine Zustellung mit gültiger Signatur wurde mit %1 abgelehnt: 1.0, eine lange Zahl oder ein doppelter Name ist nach dem Parsen und Schreiben nicht mehr dasselbe.</translation>
    </message>
    <message>
        <source>Verify the raw body before parsing, never JSON.stringify(body) or json.dumps(): in Express take express.raw({type: &apos;*/*&apos;}) for this route, in NestJS rawBody: true.</source>
        <translation>Den rohen Body vor dem Parsen prüfen, nie JSON.stringify(body) oder json.dumps(): in Express für diese Route express.raw({type: &apos;*/*&apos;}) nehmen, in NestJS rawBody: true.</translation>
    </message>
    <message>
        <source>A delivery in valid JSON of the same meaning was answered %1.</source>
        <translation>Eine Zustellung in gültigem JSON derselben Bedeutung wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>Parse with a JSON library, and ignore members that you do not know: HighLevel adds some without notice.</source>
        <translation>Mit einer JSON-Bibliothek parsen und unbekannte Felder ignorieren: HighLevel fügt ohne Ankündigung welche hinzu.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, and then reported no status for it.</source>
        <translation>Der Endpunkt antwortete mit %1 und meldete dann keinen Status dafür.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: what follows the answer failed on JSON that is written in another way.</source>
        <translation>Das Protokoll der Bridge ansehen: Was auf die Antwort folgt, ist an anders geschriebenem JSON gescheitert.</translation>
    </message>
    <message numerus="yes">
        <source>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</source>
        <translation>
            <numerusform>Eine Nachricht, die %1-mal zugestellt wurde, bekam %n Antwort: Die Bridge hat auch die Kopien ausgeführt.</numerusform>
            <numerusform>Eine Nachricht, die %1-mal zugestellt wurde, bekam %n Antworten: Die Bridge hat auch die Kopien ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember each messageId before you begin to work on it, where all your processes see it (a unique key in the database), and answer 200 to a copy.</source>
        <translation>Sich jede messageId vor Beginn der Arbeit dort merken, wo alle Prozesse sie sehen (ein eindeutiger Schlüssel in der Datenbank), und eine Kopie mit 200 beantworten.</translation>
    </message>
    <message>
        <source>A copy of a delivery was answered %1.</source>
        <translation>Eine Kopie einer Zustellung wurde mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>Answer 200 to a message that you have seen: anything else is repeated.</source>
        <translation>Eine schon gesehene Nachricht mit 200 beantworten: Alles andere wird wiederholt.</translation>
    </message>
    <message>
        <source>A message that came twice at once got no reply at all.</source>
        <translation>Eine Nachricht, die zweimal auf einmal kam, bekam gar keine Antwort.</translation>
    </message>
    <message>
        <source>Let the first copy win: mark the messageId and go on with the work in one step.</source>
        <translation>Die erste Kopie gewinnen lassen: die messageId in einem Schritt markieren und mit der Arbeit fortfahren.</translation>
    </message>
    <message>
        <source>%1 copies, one reply</source>
        <translation>%1 Kopien, eine Antwort</translation>
    </message>
    <message>
        <source>The endpoint called the API before it answered the delivery: the call was held back, and the answer waited for it.</source>
        <translation>Der Endpunkt rief die API auf, bevor er die Zustellung beantwortete: Der Aufruf wurde zurückgehalten, und die Antwort wartete darauf.</translation>
    </message>
    <message>
        <source>Answer 200 first; send, report the status and post the reply from a queue or a thread. A status before the answer comes too early in any case.</source>
        <translation>Zuerst mit 200 antworten; senden, den Status melden und die Antwort liefern, aus einer Warteschlange oder einem Thread. Ein Status vor der Antwort kommt in jedem Fall zu früh.</translation>
    </message>
    <message>
        <source>The endpoint did nothing for this message.</source>
        <translation>Der Endpunkt tat für diese Nachricht nichts.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Das Protokoll der Bridge zu diesem Zeitpunkt ansehen.</translation>
    </message>
    <message>
        <source>No delivery was answered in less than %1.</source>
        <translation>Keine Zustellung wurde in weniger als %1 beantwortet.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: HighLevel&apos;s limit was never published, and an answer that it did not wait for is a delivery repeated.</source>
        <translation>Sofort mit 200 antworten und die Arbeit danach tun: HighLevels Zeitlimit wurde nie veröffentlicht, und eine Antwort, auf die es nicht wartete, heißt eine wiederholte Zustellung.</translation>
    </message>
    <message>
        <source>This is the official SDK&apos;s webhook middleware: it checks only payloads that carry your appId, and provider deliveries carry none, so it never checks them. Leave it out of the Delivery URL and add, before any express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</source>
        <translation>Das ist die Webhook-Middleware des offiziellen SDK: Sie prüft nur Nutzlasten, die Ihre appId tragen, und Provider-Zustellungen tragen keine, also prüft sie diese nie. Sie bei der Delivery-URL weglassen und vor jedem express.json() einfügen: app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</translation>
    </message>
    <message>
        <source>A forged delivery was answered %1, as if it had been taken. Nothing was seen to be done with it; whether it went out to a customer cannot be seen from here.</source>
        <translation>Eine gefälschte Zustellung wurde mit %1 beantwortet, als sei sie angenommen. Es war nicht zu sehen, dass etwas mit ihr geschah; ob sie an einen Kunden hinausging, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Mit 401 antworten, wenn die Signatur nicht stimmt, damit jeder sehen kann, dass sie geprüft wird.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckTexts</name>
    <message>
        <source>waiting</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Unsigniert</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Falscher Schlüssel</translation>
    </message>
    <message>
        <source>Changed byte</source>
        <translation>Geändertes Byte</translation>
    </message>
    <message>
        <source>Retired header</source>
        <translation>Abgeschaffter Header</translation>
    </message>
    <message>
        <source>Odd bytes</source>
        <translation>Ungewohnte Bytes</translation>
    </message>
    <message>
        <source>Odd members</source>
        <translation>Ungewohnte Felder</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Zuerst antworten</translation>
    </message>
    <message>
        <source>Early status</source>
        <translation>Früher Status</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Abgelaufenes Token</translation>
    </message>
    <message>
        <source>One refresh</source>
        <translation>Eine Erneuerung</translation>
    </message>
    <message>
        <source>A delivery without a signature is refused.</source>
        <translation>Eine Zustellung ohne Signatur wird abgelehnt.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key is refused.</source>
        <translation>Eine mit fremdem Schlüssel signierte Zustellung wird abgelehnt.</translation>
    </message>
    <message>
        <source>A delivery that was changed after it was signed is refused.</source>
        <translation>Eine Zustellung, die nach dem Signieren geändert wurde, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature is refused.</source>
        <translation>Eine Zustellung, die nur den abgeschafften Header x-wh-signature hat, wird abgelehnt.</translation>
    </message>
    <message>
        <source>A delivery whose JSON is written in another way (spaces, \u00e9, \/) is taken: the signature is of its bytes.</source>
        <translation>Eine Zustellung, deren JSON anders geschrieben ist (Leerzeichen, \u00e9, \/), wird angenommen: Die Signatur gilt ihren Bytes.</translation>
    </message>
    <message>
        <source>A delivery with further members, 1.0, a number of 23 digits and a name that comes twice is taken.</source>
        <translation>Eine Zustellung mit weiteren Feldern, 1.0, einer Zahl mit 23 Ziffern und einem doppelten Namen wird angenommen.</translation>
    </message>
    <message>
        <source>A message that comes twice at once, and once more later, is acted on once.</source>
        <translation>Eine Nachricht, die zweimal auf einmal und später noch einmal kommt, wird einmal ausgeführt.</translation>
    </message>
    <message>
        <source>A delivery is answered within a second.</source>
        <translation>Eine Zustellung wird innerhalb einer Sekunde beantwortet.</translation>
    </message>
    <message>
        <source>A delivery is answered before its work is done.</source>
        <translation>Eine Zustellung wird beantwortet, bevor ihre Arbeit getan ist.</translation>
    </message>
    <message>
        <source>A status that HighLevel refuses with 403 for some seconds is tried again.</source>
        <translation>Ein Status, den HighLevel einige Sekunden lang mit 403 ablehnt, wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The scopes that the install link asks for are those that the bridge needs.</source>
        <translation>Die Scopes, die der Installationslink verlangt, sind die, die die Bridge braucht.</translation>
    </message>
    <message>
        <source>An access token that expires is refreshed, and the refused call repeated.</source>
        <translation>Ein ablaufendes Zugriffstoken wird erneuert und der abgelehnte Aufruf wiederholt.</translation>
    </message>
    <message>
        <source>Calls that find the token expired at the same time share one refresh.</source>
        <translation>Aufrufe, die das Token gleichzeitig abgelaufen finden, teilen sich eine Erneuerung.</translation>
    </message>
    <message>
        <source>Whoever learns the Delivery URL can send messages in your customers&apos; names, at your cost.</source>
        <translation>Wer die Delivery-URL erfährt, kann im Namen Ihrer Kunden Nachrichten senden, auf Ihre Kosten.</translation>
    </message>
    <message>
        <source>HighLevel sends this header no more, and never sent it to a Delivery URL: who brings it alone is not HighLevel.</source>
        <translation>HighLevel sendet diesen Header nicht mehr und hat ihn nie an eine Delivery-URL gesendet: Wer nur ihn bringt, ist nicht HighLevel.</translation>
    </message>
    <message>
        <source>Messages with certain characters are refused in production, and only those.</source>
        <translation>Nachrichten mit bestimmten Zeichen werden in Produktion abgelehnt, und nur diese.</translation>
    </message>
    <message>
        <source>The day that HighLevel adds a member, every message is refused or lost.</source>
        <translation>An dem Tag, an dem HighLevel ein Feld hinzufügt, wird jede Nachricht abgelehnt oder geht verloren.</translation>
    </message>
    <message>
        <source>The customer gets the same message twice: HighLevel repeats a delivery whose answer it did not get.</source>
        <translation>Der Kunde bekommt dieselbe Nachricht zweimal: HighLevel wiederholt eine Zustellung, deren Antwort es nicht bekam.</translation>
    </message>
    <message>
        <source>Under load answers come too late, and HighLevel repeats deliveries that were already acted on.</source>
        <translation>Unter Last kommen Antworten zu spät, und HighLevel wiederholt Zustellungen, die schon ausgeführt wurden.</translation>
    </message>
    <message>
        <source>The message stays pending forever in the agent&apos;s window, although it was delivered.</source>
        <translation>Eine Nachricht bleibt im Fenster des Agenten für immer pending, obwohl sie zugestellt wurde.</translation>
    </message>
    <message>
        <source>Every install fails at its first call; a new scope needs a new consent by each customer.</source>
        <translation>Jede Installation scheitert beim ersten Aufruf; ein neuer Scope braucht von jedem Kunden eine neue Zustimmung.</translation>
    </message>
    <message>
        <source>A day after the install nothing works any more.</source>
        <translation>Einen Tag nach der Installation geht nichts mehr.</translation>
    </message>
    <message>
        <source>Refresh tokens work once: the calls that lose the race keep a dead one, and the install is lost half a minute later.</source>
        <translation>Refresh-Token gelten einmal: Die Aufrufe, die den Wettlauf verlieren, behalten ein totes, und eine halbe Minute später ist die Installation verloren.</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage and Webhook Integration Guide pages, 2026-08-30</source>
        <translation>Seiten ProviderOutboundMessage und Webhook Integration Guide, 2026-08-30</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage page, 2026-08-30: verify the bytes as received, before parsing</source>
        <translation>Seite ProviderOutboundMessage, 2026-08-30: die Bytes prüfen, wie sie kamen, vor dem Parsen</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: up to twelve retries after anything but 2xx</source>
        <translation>Webhook Integration Guide, 2026-08-30: bis zu zwölf Wiederholungen nach allem außer 2xx</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: answer at once; the limit was never published</source>
        <translation>Webhook Integration Guide, 2026-08-30: sofort antworten; das Zeitlimit wurde nie veröffentlicht</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 4: 403 for some 5 to 10 seconds after the webhook</source>
        <translation>highlevel-api-docs, Issue 4: 403 für etwa 5 bis 10 Sekunden nach dem Webhook</translation>
    </message>
    <message>
        <source>Authorization page, 2026-05-27: a token holds the scopes of the link</source>
        <translation>Seite Authorization, 2026-05-27: ein Token hat die Scopes des Links</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: access tokens last about a day</source>
        <translation>Seite OAuth 2.0, 2025-10-11: Zugriffstoken halten etwa einen Tag</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: a refresh token is good for one use; changelog of 2026: the same request again within 30 seconds gets the same pair</source>
        <translation>Seite OAuth 2.0, 2025-10-11: ein Refresh-Token gilt für eine Verwendung; Changelog von 2026: dieselbe Anfrage innerhalb von 30 Sekunden noch einmal bekommt dasselbe Paar</translation>
    </message>
    <message>
        <source>Type of replies</source>
        <translation>Typ der Antworten</translation>
    </message>
    <message>
        <source>A reply has the type that its provider&apos;s kind asks for, whatever type the delivery had.</source>
        <translation>Eine Antwort hat den Typ, den die Art ihres Providers verlangt, gleich welchen Typ die Zustellung hatte.</translation>
    </message>
    <message>
        <source>Your customers&apos; answers are refused, or stand in another channel, on those hosts that write the type in the other way.</source>
        <translation>Die Antworten Ihrer Kunden werden abgelehnt oder stehen in einem anderen Kanal, wo HighLevel den Typ anders schreibt.</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 55: type Custom since 2025-07-20; the ProviderOutboundMessage page, 2026-08-30, still says Email or SMS</source>
        <translation>highlevel-api-docs, issue 55: Typ Custom seit 2025-07-20; die Seite ProviderOutboundMessage, 2026-08-30, sagt weiterhin Email oder SMS</translation>
    </message>
    <message>
        <source>HighLevel repeats what was not answered 2xx, up to twelve times, and stops sending to an endpoint that fails too often.</source>
        <translation>HighLevel wiederholt bis zu zwölfmal, was nicht mit 2xx beantwortet wurde, und sendet nichts mehr an einen Endpunkt, der zu oft scheitert.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ClientCalls</name>
    <message>
        <source>Your program did not call: nothing can be said. Set its base URL to the emulator.</source>
        <translation>Ihr Programm hat nichts aufgerufen: Es lässt sich nichts sagen. Stellen Sie seine Basis-URL auf den Emulator ein.</translation>
    </message>
    <message>
        <source>Your program called, but no refresh succeeded.</source>
        <translation>Ihr Programm hat die API aufgerufen, aber keine Erneuerung ist gelungen.</translation>
    </message>
    <message>
        <source>The refresh went wrong:</source>
        <translation>Die Erneuerung ging schief:</translation>
    </message>
    <message>
        <source>One refresh for the expired token: as it should be.</source>
        <translation>Eine Erneuerung für das abgelaufene Token: so, wie es sein soll.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::DeliveryWords</name>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Unter %1 läuft kein Server: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Start your bridge, or correct the port in the endpoint&apos;s URL.</source>
        <translation>Die Bridge starten oder den Port in der URL des Endpunkts berichtigen.</translation>
    </message>
    <message>
        <source>The host name in %1 is not known.</source>
        <translation>Der Hostname in %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>Correct the host name in the endpoint&apos;s URL, or check this machine&apos;s DNS.</source>
        <translation>Den Hostnamen in der URL des Endpunkts berichtigen oder das DNS dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>Serve a certificate that the system trusts and that names this host; HighLevel does not accept another one either.</source>
        <translation>Ein Zertifikat verwenden, dem das System vertraut und das diesen Host nennt; HighLevel nimmt auch kein anderes an.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: %3.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2: %3.</translation>
    </message>
    <message>
        <source>Check that a firewall lets this machine through and that the address is the one your bridge listens on.</source>
        <translation>Prüfen, ob eine Firewall diesen Rechner durchlässt und ob die Bridge unter dieser Adresse läuft.</translation>
    </message>
    <message>
        <source>No answer within %1. The endpoint took the connection and kept it open.</source>
        <translation>Keine Antwort innerhalb von %1. Der Endpunkt nahm die Verbindung an und hielt sie offen.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: send, report the status and post the reply from a queue or a thread.</source>
        <translation>Sofort mit 200 antworten und die Arbeit danach tun: senden, den Status melden und die Antwort liefern, aus einer Warteschlange oder einem Thread.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without a complete answer (%1).</source>
        <translation>Der Endpunkt schloss die Verbindung ohne vollständige Antwort (%1).</translation>
    </message>
    <message>
        <source>Look for a crash or an exception in your bridge&apos;s log at this moment; a handler that fails should still answer with a status.</source>
        <translation>Im Protokoll der Bridge zu diesem Zeitpunkt einen Absturz oder eine Ausnahme suchen; auch ein gescheiterter Handler soll mit einem Status antworten.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 instead of 2xx.</source>
        <translation>Der Endpunkt antwortete mit %1 statt 2xx.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 and sends the delivery elsewhere.</source>
        <translation>Der Endpunkt antwortete mit %1 und schickt die Zustellung woanders hin.</translation>
    </message>
    <message>
        <source>If your bridge verifies signatures, give it this emulator&apos;s public key (publicKeyPem) and check the raw bytes with Ed25519, before parsing; if it asks for a login, leave the Delivery URL out of it.</source>
        <translation>Wenn die Bridge Signaturen prüft: ihr den öffentlichen Schlüssel dieses Emulators geben (publicKeyPem) und die rohen Bytes mit Ed25519 prüfen, vor dem Parsen. Wenn sie eine Anmeldung verlangt: die Delivery-URL davon ausnehmen.</translation>
    </message>
    <message>
        <source>Check the path of the endpoint&apos;s URL and that it accepts POST.</source>
        <translation>Den Pfad in der URL des Endpunkts prüfen, und ob er POST annimmt.</translation>
    </message>
    <message>
        <source>Look at the body of the answer: your bridge refused a payload in the documented shape.</source>
        <translation>Den Body der Antwort ansehen: Die Bridge hat eine Nutzlast in der dokumentierten Form abgelehnt.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: its handler failed. Answer 200 even when your own processing fails, and report the message as failed.</source>
        <translation>Das Protokoll der Bridge ansehen: Ihr Handler ist gescheitert. Auch dann mit 200 antworten und die Nachricht als fehlgeschlagen melden.</translation>
    </message>
    <message>
        <source>The emulator reported no delivery within %1.</source>
        <translation>Der Emulator meldete innerhalb von %1 keine Zustellung.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor answered: check that the address is the one your bridge listens on, and that its handler answers at once.</source>
        <translation>Der Endpunkt hat weder abgelehnt noch geantwortet: Prüfen, ob die Bridge unter dieser Adresse läuft und ihr Handler sofort antwortet.</translation>
    </message>
    <message>
        <source>The endpoint answered after %1; %2 is the limit.</source>
        <translation>Der Endpunkt antwortete nach %1; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards.</source>
        <translation>Sofort mit 200 antworten und die Arbeit danach tun.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>That port speaks plain HTTP: write http:// in the endpoint&apos;s URL.</source>
        <translation>Dieser Port spricht einfaches HTTP: http:// in die URL des Endpunkts schreiben.</translation>
    </message>
    <message>
        <source>Take deliveries faster than they come: put them into a queue and answer 200. HighLevel retries with growing pauses, for days.</source>
        <translation>Zustellungen schneller annehmen, als sie kommen: in eine Warteschlange stellen und mit 200 antworten. HighLevel wiederholt mit wachsenden Pausen, tagelang.</translation>
    </message>
    <message>
        <source>This profile sends deliveries without a signature, as HighLevel did until 2026, and your bridge rightly refuses them: test it with a profile that signs them, such as default.</source>
        <translation>Dieses Profil sendet Zustellungen ohne Signatur, wie HighLevel es bis 2026 tat, und die Bridge lehnt sie zu Recht ab: sie mit einem Profil testen, das signiert, etwa default.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::HtmlWords</name>
    <message numerus="yes">
        <source>(%n more byte(s))</source>
        <translation>
            <numerusform>(noch %n Byte)</numerusform>
            <numerusform>(noch %n Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Abschnitt %1, %2: %3</translation>
    </message>
    <message>
        <source>Linesman line test: %1</source>
        <translation>Linesman-Leitungstest: %1</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Leitungstest</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>%1 (built-in reference bridge)</source>
        <translation>%1 (eingebaute Referenz-Bridge)</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Verhaltensprofil</translation>
    </message>
    <message>
        <source>Hop time-out</source>
        <translation>Zeitlimit je Abschnitt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Erstellt von Linesman %1. Geheimnisse sind verdeckt.</translation>
    </message>
    <message>
        <source>Behaviour of the emulator</source>
        <translation>Verhalten des Emulators</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree</source>
        <translation>Worin sich die Quellen von HighLevel widersprechen</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Gewählte Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed</source>
        <translation>
            <numerusform>%1 von %n Prüfung bestanden</numerusform>
            <numerusform>%1 von %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LateCheckTexts</name>
    <message>
        <source>taken at the %1. try</source>
        <translation>beim %1. Versuch angenommen</translation>
    </message>
    <message>
        <source>reported after the window</source>
        <translation>nach dem Zeitfenster gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early, was refused with %1, and was tried %n time(s).</source>
        <translation>
            <numerusform>Der Status kam zu früh, wurde mit %1 abgelehnt und %n-mal versucht.</numerusform>
            <numerusform>Der Status kam zu früh, wurde mit %1 abgelehnt und %n-mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was reported for this message.</source>
        <translation>Zu dieser Nachricht wurde kein Status gemeldet.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Einen 403 etwa 30 Sekunden lang mit wachsenden Pausen wiederholen, bevor aufgegeben wird: Eine Nachricht lässt sich erst einige Sekunden nach ihrem Webhook ändern.</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>signed in anew</source>
        <translation>neu angemeldet</translation>
    </message>
    <message>
        <source>a token of its own for each message</source>
        <translation>ein eigenes Token für jede Nachricht</translation>
    </message>
    <message>
        <source>The refresh was refused: %1.</source>
        <translation>Die Erneuerung wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Keep the refresh token of each reply, and send it once, with client id and secret as a form.</source>
        <translation>Das Refresh-Token jeder Antwort behalten und einmal senden, mit Client-ID und Client-Secret als Formular.</translation>
    </message>
    <message numerus="yes">
        <source>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message(s) got a status.</source>
        <translation>
            <numerusform>Das Token wurde erneuert, aber der abgelehnte Aufruf nicht wiederholt: %1 von %n Nachricht bekam einen Status.</numerusform>
            <numerusform>Das Token wurde erneuert, aber der abgelehnte Aufruf nicht wiederholt: %1 von %n Nachrichten bekamen einen Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the call once with the new token.</source>
        <translation>Den Aufruf einmal mit dem neuen Token wiederholen.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and nothing refreshed it.</source>
        <translation>Das Zugriffstoken war abgelaufen (401), und nichts hat es erneuert.</translation>
    </message>
    <message>
        <source>On a 401 refresh once with POST /oauth/token, grant_type refresh_token, keep both tokens of the reply, and repeat the call.</source>
        <translation>Bei einem 401 einmal mit POST /oauth/token, grant_type refresh_token, erneuern, beide Token der Antwort behalten und den Aufruf wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) got a status after the token had expired.</source>
        <translation>
            <numerusform>%1 von %n Nachricht bekam nach dem Ablauf des Tokens einen Status.</numerusform>
            <numerusform>%1 von %n Nachrichten bekamen nach dem Ablauf des Tokens einen Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Das Protokoll der Bridge zu diesem Zeitpunkt ansehen.</translation>
    </message>
    <message>
        <source>Nothing was refreshed.</source>
        <translation>Nichts wurde erneuert.</translation>
    </message>
    <message numerus="yes">
        <source>One refresh token was sent %n time(s) at the same moment.</source>
        <translation>
            <numerusform>Ein Refresh-Token wurde im selben Moment %n-mal gesendet.</numerusform>
            <numerusform>Ein Refresh-Token wurde im selben Moment %n-mal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let one refresh run per location, and all other calls wait for its result; with several processes, take a lock in the database.</source>
        <translation>Je Location eine Erneuerung laufen und alle anderen Aufrufe auf ihr Ergebnis warten lassen; bei mehreren Prozessen eine Sperre in der Datenbank nehmen.</translation>
    </message>
    <message>
        <source>A call was refused for want of the scope %1.</source>
        <translation>Ein Aufruf wurde abgelehnt, weil der Scope %1 fehlt.</translation>
    </message>
    <message>
        <source>Add the scope to the app in the developer portal and to the install link, then let each customer consent again.</source>
        <translation>Den Scope im Entwicklerportal zur App und zum Installationslink hinzufügen, dann jeden Kunden noch einmal zustimmen lassen.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and your bridge signed in anew in place of a refresh: at HighLevel that takes a person at the consent page.</source>
        <translation>Das Zugriffstoken war abgelaufen (401), und Ihre Bridge hat sich neu angemeldet, statt es zu erneuern: Bei HighLevel braucht das einen Menschen auf der Zustimmungsseite.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LineTestSession</name>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>„%1“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>A call trigger belongs to an endpoint of your own.</source>
        <translation>Ein Anruf-Auslöser gehört zu einem eigenen Endpunkt.</translation>
    </message>
    <message>
        <source>Choose at least one provider kind.</source>
        <translation>Mindestens eine Provider-Art wählen.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Name und Passwort aus der Adresse weglassen.</translation>
    </message>
    <message>
        <source>App events go to the Delivery URL, too: a bridge that takes InboundMessage for a message answers its own replies without end. Give them another path, or look at &quot;type&quot; first.</source>
        <translation>App-Ereignisse gehen auch an die Delivery-URL: Eine Bridge, die InboundMessage für eine Nachricht hält, antwortet endlos auf ihre eigenen Antworten. Ihnen einen anderen Pfad geben oder zuerst auf „type“ sehen.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Pulse</name>
    <message>
        <source>Not tested: this machine was too busy, and Linesman itself came to its turn too late.</source>
        <translation>Nicht getestet: Dieser Rechner war zu ausgelastet, und Linesman selbst kam zu spät an die Reihe.</translation>
    </message>
    <message>
        <source>Run it again when less runs beside it.</source>
        <translation>Noch einmal starten, wenn daneben weniger läuft.</translation>
    </message>
    <message>
        <source>Not known: this machine was too busy for a part of it.</source>
        <translation>Unbekannt: Dieser Rechner war für einen Teil davon zu ausgelastet.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::RefusalTexts</name>
    <message>
        <source>The access token has expired: refresh it once with POST /oauth/token and grant_type refresh_token, keep both tokens of the reply, then repeat the call.</source>
        <translation>Das Zugriffstoken ist abgelaufen: es einmal mit POST /oauth/token und grant_type refresh_token erneuern, beide Token der Antwort behalten, dann den Aufruf wiederholen.</translation>
    </message>
    <message>
        <source>The token was revoked: the app was uninstalled, or reset the emulator meanwhile. Install it again.</source>
        <translation>Das Token wurde widerrufen: Die App wurde deinstalliert oder der Emulator inzwischen zurückgesetzt. Noch einmal installieren.</translation>
    </message>
    <message>
        <source>The call brought no token: send &quot;Authorization: Bearer&quot; and the location&apos;s access token.</source>
        <translation>Der Aufruf brachte kein Token mit: „Authorization: Bearer“ und das Zugriffstoken der Location senden.</translation>
    </message>
    <message>
        <source>This emulator never gave that token: use its client id and secret, and a fresh code from its authorize URL.</source>
        <translation>Dieser Emulator hat dieses Token nie ausgegeben: seine Client-ID und sein Client-Secret verwenden und einen frischen Code von seiner Authorize-URL.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token, and the call needs a location&apos;s: get one with POST /oauth/locationToken for the payload&apos;s locationId.</source>
        <translation>Das ist das Token einer Agentur, und der Aufruf braucht das einer Location: mit POST /oauth/locationToken eines für die locationId der Nutzlast holen.</translation>
    </message>
    <message>
        <source>This is a location&apos;s token, and the call needs an agency&apos;s.</source>
        <translation>Das ist das Token einer Location, und der Aufruf braucht das einer Agentur.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1: ask for it in the install link, add it to the app in the developer portal, then consent again.</source>
        <translation>Dem Token fehlt der Scope %1: ihn im Installationslink verlangen, im Entwicklerportal zur App hinzufügen, dann noch einmal zustimmen.</translation>
    </message>
    <message>
        <source>Send the header Version, for example 2021-07-28.</source>
        <translation>Den Header Version senden, zum Beispiel 2021-07-28.</translation>
    </message>
    <message>
        <source>Contact, message and token must be of one location: keep a token for each locationId, and take that of the payload.</source>
        <translation>Kontakt, Nachricht und Token müssen zu einer Location gehören: für jede locationId ein Token aufbewahren und das der Nutzlast nehmen.</translation>
    </message>
    <message>
        <source>The body was not read, since it came without a Content-Type: send Content-Type: application/json.</source>
        <translation>Der Body wurde nicht gelesen, da er ohne Content-Type kam: Content-Type: application/json senden.</translation>
    </message>
    <message>
        <source>The body was not read, since its Content-Type is %1: send Content-Type: application/json.</source>
        <translation>Der Body wurde nicht gelesen, da sein Content-Type %1 ist: Content-Type: application/json senden.</translation>
    </message>
    <message>
        <source>The header Version names none of HighLevel&apos;s versions: send 2021-07-28, or v3.</source>
        <translation>Der Header Version nennt keine der Versionen von HighLevel: Senden Sie 2021-07-28 oder v3.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyTypeTexts</name>
    <message>
        <source>Choose the reply&apos;s type by the provider that the payload&apos;s conversationProviderId names (SMS, Email; Custom for an extra channel), and never copy the payload&apos;s type.</source>
        <translation>Wählen Sie den Typ der Antwort nach dem Provider, den conversationProviderId nennt (SMS, Email; Custom bei einem zusätzlichen Kanal), und übernehmen Sie nie den Typ aus dem Webhook.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: it went to another channel.</source>
        <translation>Eine Zustellung dieses Kanals kam mit dem Typ %1, und die Antwort wurde mit dem Typ %2 gesendet: Sie ging in einen anderen Kanal.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and was not taken (%2).</source>
        <translation>Eine Zustellung dieses Kanals kam mit dem Typ %1 und wurde nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: %3.</source>
        <translation>Eine Zustellung dieses Kanals kam mit dem Typ %1, und die Antwort wurde mit dem Typ %2 gesendet: %3.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and got no reply.</source>
        <translation>Eine Zustellung dieses Kanals kam mit dem Typ %1 und bekam keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) were posted with a type that was refused, before one with another type was taken.</source>
        <translation>
            <numerusform>%n Antwort wurde mit einem Typ gesendet, der abgelehnt wurde, ehe eine mit anderem Typ angenommen wurde.</numerusform>
            <numerusform>%n Antworten wurden mit einem Typ gesendet, der abgelehnt wurde, ehe eine mit anderem Typ angenommen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember for each provider which type was taken: every refused try counts against your rate limit.</source>
        <translation>Merken Sie sich zu jedem Provider den Typ, der angenommen wurde: Jeder abgelehnte Versuch zählt zu Ihrem Rate-Limit.</translation>
    </message>
    <message>
        <source>The replies were posted as type SMS. The documentation has it so, and the emulator takes it; live HighLevel was seen to refuse it with 400 (switch C1).</source>
        <translation>Die Antworten wurden mit dem Typ SMS gesendet. So steht es in der Dokumentation, und der Emulator nimmt es an; HighLevel selbst lehnt es, wie beobachtet, mit 400 ab (Schalter C1).</translation>
    </message>
    <message>
        <source>Post replies of an extra SMS channel as type Custom with its conversationProviderId; where a host refuses that, fall back to SMS and remember it.</source>
        <translation>Senden Sie Antworten eines zusätzlichen SMS-Kanals mit dem Typ Custom und seiner conversationProviderId; wo ein Host das ablehnt, weichen Sie auf SMS aus und merken es sich.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyWords</name>
    <message>
        <source>Post it with type SMS and this contactId, without a conversationProviderId.</source>
        <translation>Mit type SMS und dieser contactId senden, ohne conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type SMS or, as live HighLevel asks since 2026, Custom, and conversationProviderId %1.</source>
        <translation>Mit type SMS oder, wie das echte HighLevel seit 2026 verlangt, Custom senden, und mit conversationProviderId %1.</translation>
    </message>
    <message>
        <source>Post it with type Email, html and subject, without a conversationProviderId.</source>
        <translation>Mit type Email, html und subject senden, ohne conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1; type Email would file it under the default e-mail.</source>
        <translation>Mit type Custom und conversationProviderId %1 senden; type Email würde sie unter der Standard-E-Mail ablegen.</translation>
    </message>
    <message>
        <source>Post it with type Call, a call object and conversationProviderId %1.</source>
        <translation>Mit type Call, einem Objekt call und conversationProviderId %1 senden.</translation>
    </message>
    <message>
        <source>The reply was refused: %1.</source>
        <translation>Die Antwort wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, or look the contact up by its phone.</source>
        <translation>Die contactId der Nutzlast verwenden, hier %1, oder den Kontakt über seine Telefonnummer suchen.</translation>
    </message>
    <message>
        <source>Send a location token of the app that owns the provider, with the scope conversations/message.write and a Version header.</source>
        <translation>Ein Location-Token der App senden, der der Provider gehört, mit dem Scope conversations/message.write und einem Header Version.</translation>
    </message>
    <message>
        <source>Put right the fields that the answer names: add those that should not be empty, leave out those that should not exist, and an empty attachments array.</source>
        <translation>Die Felder berichtigen, die die Antwort nennt: ergänzen, was nicht leer sein darf, weglassen, was es nicht geben darf, und kein leeres Feld attachments senden.</translation>
    </message>
    <message>
        <source>The reply was answered %1, but no message was made.</source>
        <translation>Die Antwort wurde mit %1 quittiert, aber es entstand keine Nachricht.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 without a provider id, and so went to another channel.</source>
        <translation>Die Antwort wurde mit type %1 ohne Provider-ID eingereicht und kam so in einen anderen Kanal.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 for provider %2, another channel than the message&apos;s.</source>
        <translation>Die Antwort wurde mit type %1 bei Provider %2 eingereicht, einem anderen Kanal als dem der Nachricht.</translation>
    </message>
    <message>
        <source>The reply was posted to another contact or conversation (%1).</source>
        <translation>Die Antwort ging an einen anderen Kontakt oder eine andere Unterhaltung (%1).</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, when you post the reply.</source>
        <translation>Beim Senden der Antwort die contactId der Nutzlast verwenden, hier %1.</translation>
    </message>
    <message>
        <source>The reply was posted with direction &quot;outbound&quot;.</source>
        <translation>Die Antwort wurde mit direction „outbound“ eingereicht.</translation>
    </message>
    <message>
        <source>Leave direction out, or send &quot;inbound&quot;.</source>
        <translation>direction weglassen oder „inbound“ senden.</translation>
    </message>
    <message>
        <source>The endpoint posted no inbound reply within %1.</source>
        <translation>Der Endpunkt lieferte innerhalb von %1 keine eingehende Antwort.</translation>
    </message>
    <message>
        <source>Let your bridge answer the message &quot;Line test&quot; with POST /conversations/messages/inbound. %1</source>
        <translation>Die Bridge die Nachricht „Line test“ mit POST /conversations/messages/inbound beantworten lassen. %1</translation>
    </message>
    <message>
        <source>The conversation does not show the message that was sent.</source>
        <translation>Die Unterhaltung zeigt die gesendete Nachricht nicht.</translation>
    </message>
    <message>
        <source>The conversation does not show the reply.</source>
        <translation>Die Unterhaltung zeigt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Check that the reply names the contact of the message and is not deleted.</source>
        <translation>Prüfen, ob die Antwort den Kontakt der Nachricht nennt und nicht gelöscht ist.</translation>
    </message>
    <message>
        <source>Message and reply are in different conversations.</source>
        <translation>Nachricht und Antwort stehen in verschiedenen Unterhaltungen.</translation>
    </message>
    <message>
        <source>Name the message&apos;s contactId, or its conversationId, in the reply.</source>
        <translation>In der Antwort die contactId der Nachricht oder ihre conversationId nennen.</translation>
    </message>
    <message>
        <source>The reply stands before the message that it answers.</source>
        <translation>Die Antwort steht vor der Nachricht, auf die sie antwortet.</translation>
    </message>
    <message>
        <source>Leave &quot;date&quot; out of the reply, or send the real time in UTC: it was dated too early.</source>
        <translation>„date“ in der Antwort weglassen oder die wirkliche Zeit in UTC senden: Sie war zu früh datiert.</translation>
    </message>
    <message numerus="yes">
        <source>The thread holds the same reply %n time(s).</source>
        <translation>
            <numerusform>Der Thread enthält dieselbe Antwort %n-mal.</numerusform>
            <numerusform>Der Thread enthält dieselbe Antwort %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act once per messageId: remember those you have seen, also across threads.</source>
        <translation>Für jede messageId nur einmal handeln: die gesehenen merken, auch über Threads hinweg.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1: an extra SMS channel does not take SMS here.</source>
        <translation>Mit type Custom und conversationProviderId %1 senden: Ein zusätzlicher SMS-Kanal nimmt SMS hier nicht an.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ResultWords</name>
    <message>
        <source>running</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) done.</source>
        <translation>
            <numerusform>%1 von %n Art fertig.</numerusform>
            <numerusform>%1 von %n Arten fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2, the rest was skipped.</source>
        <translation>
            <numerusform>%1 von %n Art in %2 bestanden, der Rest wurde übersprungen.</numerusform>
            <numerusform>%1 von %n Arten in %2 bestanden, der Rest wurde übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) passed in %1.</source>
        <translation>
            <numerusform>%n Art in %1 bestanden.</numerusform>
            <numerusform>%n Arten in %1 bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2.</source>
        <translation>
            <numerusform>%1 von %n Art in %2 bestanden.</numerusform>
            <numerusform>%1 von %n Arten in %2 bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tested: every kind was skipped.</source>
        <translation>Nichts wurde geprüft: Jede Art wurde übersprungen.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Nach %1 abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn.</source>
        <translation>
            <numerusform>%n Prüfung warnt.</numerusform>
            <numerusform>%n Prüfungen warnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfung bestanden.</numerusform>
            <numerusform>%n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kind(s) %1.</source>
        <translation>Die Art(en) %1.</translation>
    </message>
    <message>
        <source>Signatures, duplicates, early statuses and tokens (depth strict tests them).</source>
        <translation>Signaturen, Duplikate, frühe Status und Token (Tiefe strict prüft sie).</translation>
    </message>
    <message>
        <source>Of the checks: %1.</source>
        <translation>Von den Prüfungen: %1.</translation>
    </message>
    <message>
        <source>HighLevel itself.</source>
        <translation>HighLevel selbst.</translation>
    </message>
    <message>
        <source>Outages, rate limits and other troubles that need drills; HighLevel itself.</source>
        <translation>Ausfälle, Rate-Limits und andere Störungen, die Übungen brauchen; HighLevel selbst.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Run</name>
    <message>
        <source>Start it with a fixture that has one, or choose other kinds.</source>
        <translation>Ihn mit einer Fixture starten, die einen hat, oder andere Arten wählen.</translation>
    </message>
    <message>
        <source>An earlier hop failed.</source>
        <translation>Ein früherer Abschnitt ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The test was cancelled before this hop.</source>
        <translation>Der Test wurde vor diesem Abschnitt abgebrochen.</translation>
    </message>
    <message>
        <source>Run the test again.</source>
        <translation>Den Test noch einmal starten.</translation>
    </message>
    <message>
        <source>The emulator did not send: %1.</source>
        <translation>Der Emulator hat nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Check that the provider is selected in the location and that the contact has a phone and an e-mail.</source>
        <translation>Prüfen, ob der Provider in der Location ausgewählt ist und ob der Kontakt Telefon und E-Mail hat.</translation>
    </message>
    <message>
        <source>The call trigger %1 answered %2.</source>
        <translation>Der Anruf-Auslöser %1 antwortete mit %2.</translation>
    </message>
    <message>
        <source>The call trigger %1 could not be reached.</source>
        <translation>Der Anruf-Auslöser %1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call yourself.</source>
        <translation>Er soll ein POST mit JSON annehmen und mit 2xx antworten; oder den Auslöser weglassen und selbst anrufen.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so this test cannot start one.</source>
        <translation>HighLevel sendet nichts für Anrufe, deshalb kann dieser Test keinen beginnen.</translation>
    </message>
    <message>
        <source>Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 while it waits.</source>
        <translation>Eine Auslöser-URL der Bridge angeben, oder nur die Art Anruf wählen und von %1 aus anrufen, während der Test wartet.</translation>
    </message>
    <message>
        <source>The test was cancelled in this hop.</source>
        <translation>Der Test wurde in diesem Abschnitt abgebrochen.</translation>
    </message>
    <message>
        <source>The emulator stopped answering: %1</source>
        <translation>Der Emulator antwortet nicht mehr: %1</translation>
    </message>
    <message>
        <source>Start the emulator again, then run the test again.</source>
        <translation>Den Emulator noch einmal starten, dann den Test noch einmal.</translation>
    </message>
    <message>
        <source>The profile %1 sends deliveries without a signature, as HighLevel did until 2026.</source>
        <translation>Das Profil %1 sendet Zustellungen ohne Signatur, wie HighLevel bis 2026.</translation>
    </message>
    <message>
        <source>Refused for the same reason as odd bytes.</source>
        <translation>Aus demselben Grund abgelehnt wie ungewöhnliche Bytes.</translation>
    </message>
    <message>
        <source>Your bridge still wants the retired header x-wh-signature, which HighLevel sends no more: check x-ghl-signature with Ed25519 over the raw body.</source>
        <translation>Die Bridge will noch den abgeschafften Header x-wh-signature, den HighLevel nicht mehr sendet: x-ghl-signature mit Ed25519 über den rohen Body prüfen.</translation>
    </message>
    <message>
        <source>Your bridge checks the signature over JSON that it wrote anew with spaces, as Python&apos;s json.dumps() does: check the raw body, before parsing.</source>
        <translation>Die Bridge prüft die Signatur über JSON, das sie mit Leerzeichen neu geschrieben hat, wie es json.dumps() von Python tut: den rohen Body prüfen, vor dem Parsen.</translation>
    </message>
    <message>
        <source>The endpoint used no OAuth token that could expire.</source>
        <translation>Der Endpunkt hat kein OAuth-Token benutzt, das ablaufen könnte.</translation>
    </message>
    <message>
        <source>The emulator grants all scopes of the app, whatever the link asks for.</source>
        <translation>Der Emulator gewährt alle Scopes der App, was auch immer der Link verlangt.</translation>
    </message>
    <message>
        <source>The emulator has no provider of this kind in a location with the app, or no such contact.</source>
        <translation>Der Emulator hat keinen Provider dieser Art in einer Location mit der App oder keinen solchen Kontakt.</translation>
    </message>
    <message>
        <source>Line test %1: Café ü 1/2, please reply</source>
        <extracomment>Text of a message of the line test. Keep the letters that are not ASCII and the slash: they are part of the test</extracomment>
        <translation>Leitungstest %1: Café ü 1/2, bitte antworten</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::StatusWords</name>
    <message>
        <source>The endpoint called the API, but reported no status for this message within %1.</source>
        <translation>Der Endpunkt hat die API aufgerufen, aber innerhalb von %1 keinen Status für diese Nachricht gemeldet.</translation>
    </message>
    <message>
        <source>The endpoint answered, and then called nothing within %1.</source>
        <translation>Der Endpunkt hat geantwortet und dann innerhalb von %1 nichts aufgerufen.</translation>
    </message>
    <message>
        <source>After sending, call PUT /conversations/messages/%1/status with {&quot;status&quot;:&quot;delivered&quot;} on the emulator&apos;s base URL and your app&apos;s token.</source>
        <translation>Nach dem Senden PUT /conversations/messages/%1/status mit {&quot;status&quot;:&quot;delivered&quot;} aufrufen, an der Basis-URL des Emulators und mit dem Token der App.</translation>
    </message>
    <message>
        <source>The endpoint got no token: %1.</source>
        <translation>Der Endpunkt bekam kein Token: %1.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s client id and secret, a fresh code from its authorize URL, and a redirect URL that is registered there.</source>
        <translation>Client-ID und Secret des Emulators verwenden, einen frischen Code von seiner Autorisierungs-URL und eine Redirect-URL, die dort eingetragen ist.</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early: %1. It was tried %n time(s).</source>
        <translation>
            <numerusform>Der Status kam zu früh: %1. Er wurde %n-mal versucht.</numerusform>
            <numerusform>Der Status kam zu früh: %1. Er wurde %n-mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Einen 403 etwa 30 Sekunden lang mit wachsenden Pausen wiederholen, bevor aufgegeben wird: Eine Nachricht lässt sich erst einige Sekunden nach ihrem Webhook ändern.</translation>
    </message>
    <message>
        <source>The status came with the token of another app: %1.</source>
        <translation>Der Status kam mit dem Token einer anderen App: %1.</translation>
    </message>
    <message>
        <source>Report statuses with an OAuth token of the app that owns the provider; a private integration token does not do either.</source>
        <translation>Status mit einem OAuth-Token der App melden, der der Provider gehört; auch ein Private-Integration-Token genügt nicht.</translation>
    </message>
    <message>
        <source>The status named a message that does not exist: %1.</source>
        <translation>Der Status nannte eine Nachricht, die es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path, not emailMessageId and not an id of your own; here it is %1.</source>
        <translation>Die messageId der Nutzlast in den Pfad setzen, nicht die emailMessageId und keine eigene ID; hier ist es %1.</translation>
    </message>
    <message>
        <source>The token was refused: %1.</source>
        <translation>Das Token wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Send &quot;Authorization: Bearer&quot; with a location token of this emulator, the scope conversations/message.write and a Version header.</source>
        <translation>„Authorization: Bearer“ mit einem Location-Token dieses Emulators senden, mit dem Scope conversations/message.write und einem Header Version.</translation>
    </message>
    <message>
        <source>The status was refused: %1.</source>
        <translation>Der Status wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;status&quot;: delivered, failed, pending or read; map sent and queued to pending, undelivered to failed.</source>
        <translation>Ein JSON-Objekt mit „status“ senden: delivered, failed, pending oder read; sent und queued werden pending, undelivered wird failed.</translation>
    </message>
    <message>
        <source>The status was reported for another message (%1).</source>
        <translation>Der Status wurde für eine andere Nachricht gemeldet (%1).</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path; here it is %1.</source>
        <translation>Die messageId der Nutzlast in den Pfad setzen; hier ist es %1.</translation>
    </message>
    <message>
        <source>The endpoint reported &quot;pending&quot; and nothing after it within %1.</source>
        <translation>Der Endpunkt meldete „pending“ und danach innerhalb von %1 nichts mehr.</translation>
    </message>
    <message>
        <source>Report &quot;delivered&quot; or &quot;failed&quot; once your carrier has answered: the message is pending from the start.</source>
        <translation>„delivered“ oder „failed“ melden, sobald der Netzbetreiber geantwortet hat: pending ist die Nachricht von Anfang an.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; was accepted, but the message does not show it.</source>
        <translation>Der Status „%1“ wurde angenommen, aber die Nachricht zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>Check whether something else changes this message; then run the test again.</source>
        <translation>Prüfen, ob etwas anderes diese Nachricht ändert; dann den Test noch einmal starten.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Words</name>
    <message>
        <source>Send</source>
        <extracomment>A hop of the line test: a user sends a message</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>A hop of the line test: the webhook reaches the endpoint</extracomment>
        <translation>Zustellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>A hop of the line test: the endpoint answers</extracomment>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A hop of the line test: the endpoint reports a message status</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A hop of the line test: the endpoint posts a reply</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Call in</source>
        <extracomment>A hop of the line test: the log of a call that came in</extracomment>
        <translation>Anruf ein</translation>
    </message>
    <message>
        <source>Call out</source>
        <extracomment>A hop of the line test: the log of a call that went out</extracomment>
        <translation>Anruf aus</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>A hop of the line test: the recording of a call</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>A hop of the line test: the conversation shows everything</extracomment>
        <translation>Thread</translation>
    </message>
    <message>
        <source>A user sends a message in HighLevel.</source>
        <translation>Ein Benutzer sendet in HighLevel eine Nachricht.</translation>
    </message>
    <message>
        <source>The delivery reaches the endpoint.</source>
        <translation>Die Zustellung erreicht den Endpunkt.</translation>
    </message>
    <message>
        <source>The endpoint answers 2xx in time.</source>
        <translation>Der Endpunkt antwortet rechtzeitig mit 2xx.</translation>
    </message>
    <message>
        <source>The endpoint reports a status and the message shows it.</source>
        <translation>Der Endpunkt meldet einen Status, und die Nachricht zeigt ihn.</translation>
    </message>
    <message>
        <source>The endpoint posts an inbound reply.</source>
        <translation>Der Endpunkt liefert eine eingehende Antwort.</translation>
    </message>
    <message>
        <source>The thread holds both, in order, in the right conversation.</source>
        <translation>Der Thread enthält beides, in der richtigen Reihenfolge und Unterhaltung.</translation>
    </message>
    <message>
        <source>The log of an inbound call is posted.</source>
        <translation>Ein eingehender Anruf wird eingetragen.</translation>
    </message>
    <message>
        <source>An external outbound call is posted.</source>
        <translation>Ein externer ausgehender Anruf wird eingetragen.</translation>
    </message>
    <message>
        <source>A recording is added to one of the calls.</source>
        <translation>Einem der Anrufe wird eine Aufnahme hinzugefügt.</translation>
    </message>
    <message>
        <source>The thread holds both calls and the recording.</source>
        <translation>Der Thread enthält beide Anrufe und die Aufnahme.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a hop</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a hop</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a hop</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a hop</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a hop</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>A message can be updated some 5 to 10 seconds after its webhook; before that HighLevel answers 403 (401 until 2025-06-24). Bridges retry for about 30 seconds. (highlevel-api-docs, issue 4)</source>
        <translation>Eine Nachricht lässt sich etwa 5 bis 10 Sekunden nach ihrem Webhook ändern; davor antwortet HighLevel mit 403 (bis 2025-06-24 mit 401). Bridges wiederholen etwa 30 Sekunden lang. (highlevel-api-docs, Issue 4)</translation>
    </message>
    <message>
        <source>Without a status update the message stays pending for the agent who wrote it. (Update the status of a message, conversations.json, 2026-06-19)</source>
        <translation>Ohne Statusmeldung bleibt die Nachricht für den Absender pending. (Update the status of a message, conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>A 201 with an empty body was seen when the provider id was missing, and then no message exists: a reply counts only when the answer names a messageId. (highlevel-api-docs, issue 70)</source>
        <translation>Ein 201 mit leerem Body wurde beobachtet, wenn die Provider-ID fehlte, und dann gibt es keine Nachricht: Eine Antwort zählt nur, wenn eine messageId zurückkommt. (highlevel-api-docs, Issue 70)</translation>
    </message>
    <message>
        <source>HighLevel shows both copies. It sends no idempotency key with provider deliveries: remember the messageId and act once. (Webhook Authentication page, 2026-06-19)</source>
        <translation>HighLevel zeigt beide Exemplare. Provider-Zustellungen haben keinen Idempotenzschlüssel: die messageId merken und nur einmal handeln. (Seite Webhook Authentication, 2026-06-19)</translation>
    </message>
    <message>
        <source>Message statuses are delivered, failed, pending and read. (conversations.json, 2026-06-19)</source>
        <translation>Status einer Nachricht sind delivered, failed, pending und read. (conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>The message stays pending in the conversation. HighLevel sends app events again after any answer but 2xx and after none: up to twelve times, with growing pauses over days; a failed one can also be resent by hand from the developer portal&apos;s log for 30 days. Whether Delivery URLs are retried too is not said, nor how long HighLevel waits for an answer. Until spring 2026 only a 429 was retried. (Webhook Integration Guide and Webhook Logs Dashboard, 2026-08-30)</source>
        <translation>Die Nachricht bleibt in der Unterhaltung pending. HighLevel sendet App-Ereignisse nach jeder Antwort außer 2xx und nach keiner noch einmal: bis zu zwölfmal, mit wachsenden Pausen über Tage; ein gescheitertes lässt sich 30 Tage lang auch von Hand aus dem Protokoll des Entwicklerportals noch einmal senden. Ob auch Delivery-URLs wiederholt werden, ist nicht gesagt, auch nicht, wie lange HighLevel auf eine Antwort wartet. Bis Frühjahr 2026 wurde nur ein 429 wiederholt. (Webhook Integration Guide und Webhook Logs Dashboard, 2026-08-30)</translation>
    </message>
    <message>
        <source>Only tokens of the marketplace app that owns the provider may change a message&apos;s status; another app&apos;s token or a private integration token gets 401. (Conversation Providers page, 2026-08-30)</source>
        <translation>Nur Token der Marketplace-App, der der Provider gehört, dürfen den Status einer Nachricht ändern; das Token einer anderen App oder ein Private-Integration-Token bekommt 401. (Seite Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>HighLevel refuses a reply whose type does not fit the provider, or files it under the default channel. Email channels and, since 2026, most extra SMS channels post as Custom with their conversationProviderId. (Conversation Providers page, 2026-08-30; bridges seen in 2026)</source>
        <translation>HighLevel lehnt eine Antwort ab, deren type nicht zum Provider passt, oder legt sie unter dem Standardkanal ab. E-Mail-Kanäle und seit 2026 die meisten zusätzlichen SMS-Kanäle senden als Custom mit ihrer conversationProviderId. (Seite Conversation Providers, 2026-08-30; Bridges von 2026)</translation>
    </message>
    <message>
        <source>HighLevel posts each message of a user, workflow or bulk action to the provider&apos;s Delivery URL, and expects a 2xx at once. (ProviderOutboundMessage page, 2026-08-30)</source>
        <translation>HighLevel schickt jede Nachricht eines Benutzers, Workflows oder einer Massenaktion an die Delivery-URL des Providers und erwartet sofort ein 2xx. (Seite ProviderOutboundMessage, 2026-08-30)</translation>
    </message>
    <message>
        <source>One conversation per contact holds the messages of every channel. (Conversation Providers page, 2026-08-30)</source>
        <translation>Eine Unterhaltung je Kontakt enthält die Nachrichten aller Kanäle. (Seite Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Call providers only log calls: HighLevel sends them no webhook in any source. A call&apos;s number must match a contact, and a recording is attached to the log as a URL. (Conversation Providers page, 2026-08-30; conversations.json, 2026-06-19)</source>
        <translation>Call-Provider tragen Anrufe nur ein: Keine Quelle nennt einen Webhook von HighLevel an sie. Die Nummer eines Anrufs muss zu einem Kontakt gehören, und eine Aufnahme wird als URL angehängt. (Seite Conversation Providers, 2026-08-30; conversations.json, 2026-06-19)</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Attachment</name>
    <message>
        <source>HighLevel takes no “.%1” files; it takes %2</source>
        <translation>HighLevel nimmt keine Dateien „.%1“; es nimmt %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 has %2; no channel takes more than 100 MB</source>
        <translation>%1 hat %2; kein Kanal nimmt mehr als 100 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>“%1” has a query string; HighLevel was seen to refuse such addresses.</source>
        <translation>„%1“ hat einen Query-Teil; HighLevel hat solche Adressen schon abgelehnt.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: those start with https://.</source>
        <translation>„%1“ ist keine Webadresse: Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>%1 has %2: HighLevel takes 5 MB a file, and live hosts refuse more with 413.</source>
        <translation>%1 hat %2: HighLevel nimmt 5 MB je Datei, und echte Hosts lehnen mehr mit 413 ab.</translation>
    </message>
    <message>
        <source>Leave the name and password out of an attachment&apos;s address.</source>
        <translation>Name und Passwort in der Adresse eines Anhangs weglassen.</translation>
    </message>
    <message>
        <source>%1 has no ending, by which HighLevel knows files; it takes %2</source>
        <translation>%1 hat keine Endung, an der HighLevel Dateien erkennt; es nimmt %2</translation>
    </message>
    <message>
        <source>%1 is not a plain file; choose another</source>
        <translation>%1 ist keine gewöhnliche Datei; eine andere wählen</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::AttachmentProbe</name>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2); use the address it leads to.</source>
        <translation>%1 leitet weiter (HTTP %2); die Zieladresse verwenden.</translation>
    </message>
    <message>
        <source>%1 answers HTTP %2: HighLevel cannot fetch it either.</source>
        <translation>%1 antwortet mit HTTP %2: Auch HighLevel kann es nicht abrufen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Only this machine can fetch it: fine for the emulator, not for live HighLevel.</source>
        <translation>Nur dieser Rechner kann es abrufen: gut für den Emulator, nicht für Live-HighLevel.</translation>
    </message>
    <message>
        <source>The file has %1; HighLevel takes 5 MB in an upload and names no limit here.</source>
        <translation>Die Datei hat %1; HighLevel nimmt 5 MB bei einem Upload und nennt hier keine Grenze.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkPlan</name>
    <message>
        <source>The text names %1, which no column gives.</source>
        <translation>Der Text nennt %1, aber keine Spalte liefert es.</translation>
    </message>
    <message>
        <source>Say which column holds the phone number, e-mail or contact id.</source>
        <translation>Wählen Sie, welche Spalte Telefonnummer, E-Mail oder Kontakt-ID enthält.</translation>
    </message>
    <message>
        <source>A call needs the column with the contact&apos;s phone number.</source>
        <translation>Ein Anruf braucht die Spalte mit der Telefonnummer des Kontakts.</translation>
    </message>
    <message>
        <source>Say which column holds the text, or write one for all rows.</source>
        <translation>Wählen Sie, welche Spalte den Text enthält, oder schreiben Sie einen für alle Zeilen.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Wählen Sie den Provider.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form 2026-11-22T14:30:00Z.</source>
        <translation>„%1“ ist kein Datum wie 2026-11-22T14:30:00Z.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkRun</name>
    <message>
        <source>It was under way when the program ended: look in its thread.</source>
        <translation>War beim Ende des Programms noch im Gange: im Thread nachsehen.</translation>
    </message>
    <message>
        <source>no contact has this phone number</source>
        <translation>kein Kontakt hat diese Telefonnummer</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::ContactMatch</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Geben Sie eine Telefonnummer oder E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>by its phone number and e-mail address</source>
        <translation>an Telefonnummer und E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by its phone number</source>
        <translation>an der Telefonnummer</translation>
    </message>
    <message>
        <source>by its e-mail address</source>
        <translation>an der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>by a field that HighLevel does not name</source>
        <translation>an einem Feld, das HighLevel nicht nennt</translation>
    </message>
    <message>
        <source>The phone number %1 was not written; it is %2.</source>
        <translation>Die Telefonnummer %1 wurde nicht geschrieben; sie ist %2.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was not written; it is %2.</source>
        <translation>Die E-Mail-Adresse %1 wurde nicht geschrieben; sie ist %2.</translation>
    </message>
    <message>
        <source>The name %1 was not written; it is %2.</source>
        <translation>Der Name %1 wurde nicht geschrieben; er ist %2.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number</source>
        <translation>„%1“ ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>This is longer than a phone number can be. HighLevel keeps it all the same: bridges put the id of a WhatsApp group there.</source>
        <translation>Das ist länger, als eine Telefonnummer sein kann. HighLevel behält es trotzdem: Bridges legen dort die ID einer WhatsApp-Gruppe ab.</translation>
    </message>
    <message>
        <source>This is no possible phone number. It is sent as it is, for HighLevel to judge.</source>
        <translation>Das ist keine mögliche Telefonnummer. Sie wird gesendet, wie sie ist; HighLevel entscheidet.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::CsvTable</name>
    <message>
        <source>Line %1 has %2 fields, the head line has %3</source>
        <translation>Zeile %1 hat %2 Felder, die Kopfzeile hat %3</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it</source>
        <translation>Die Datei hat mehr als %1 Zeilen: bitte aufteilen</translation>
    </message>
    <message>
        <source>The head line has more than %1 columns</source>
        <translation>Die Kopfzeile hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>Line %1: a column has no name</source>
        <translation>Zeile %1: Eine Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” appears twice</source>
        <translation>Zeile %1: Die Spalte „%2“ steht dort zweimal</translation>
    </message>
    <message>
        <source>The file has %1; at most 20 MB are read</source>
        <translation>Die Datei hat %1; höchstens 20 MB werden gelesen</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed</source>
        <translation>Zeile %1: ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns</source>
        <translation>Die Datei ist leer: Die erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>The file has a head line but no rows</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file is not Unicode text: save it as “CSV UTF-8”</source>
        <translation>Die Datei ist kein Unicode-Text: speichern Sie sie als „CSV UTF-8“</translation>
    </message>
    <message>
        <source>Line %1: there is a quotation mark in the middle of a field; double it</source>
        <translation>Zeile %1: Mitten in einem Feld steht ein Anführungszeichen; es muss verdoppelt werden</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::EmailStatusDraft</name>
    <message>
        <source>Choose an e-mail in the thread, or paste its emailMessageId.</source>
        <translation>Eine E-Mail im Thread wählen oder ihre emailMessageId einfügen.</translation>
    </message>
    <message>
        <source>A reason belongs to “failed” alone.</source>
        <translation>Ein Grund gehört nur zu „failed“.</translation>
    </message>
    <message>
        <source>Counters are added up: none is below 0.</source>
        <translation>Zähler werden addiert: Keiner ist kleiner als 0.</translation>
    </message>
    <message>
        <source>From “%1” HighLevel also infers opened (when opens are tracked) and delivered.</source>
        <translation>Aus „%1“ schließt HighLevel auch auf opened (wenn das Öffnen verfolgt wird) und delivered.</translation>
    </message>
    <message>
        <source>From “opened” HighLevel also infers delivered.</source>
        <translation>Aus „opened“ schließt HighLevel auch auf delivered.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status that HighLevel knows.</source>
        <translation>„%1“ ist kein E-Mail-Status, den HighLevel kennt.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status; the statuses are %2.</source>
        <translation>„%1“ ist kein E-Mail-Status; möglich sind %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::InboundDraft</name>
    <message>
        <source>%1 needs a conversationProviderId: add the provider first.</source>
        <translation>%1 braucht eine conversationProviderId: zuerst den Provider hinzufügen.</translation>
    </message>
    <message>
        <source>Type a phone number with its country code, such as +15005550006.</source>
        <translation>Eine Telefonnummer mit Landesvorwahl eingeben, etwa +15005550006.</translation>
    </message>
    <message>
        <source>This contact has no phone number; HighLevel refuses the call log.</source>
        <translation>Dieser Kontakt hat keine Telefonnummer; HighLevel lehnt den Anruf ab.</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s number, %1.</source>
        <translation>Muss die Nummer des Kontakts sein, %1.</translation>
    </message>
    <message>
        <source>Type a text, or HTML below.</source>
        <translation>Einen Text eingeben, oder darunter HTML.</translation>
    </message>
    <message>
        <source>An e-mail without a subject is unusual.</source>
        <translation>Eine E-Mail ohne Betreff ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>Type a text or add an attachment.</source>
        <translation>Einen Text eingeben oder einen Anhang hinzufügen.</translation>
    </message>
    <message>
        <source>%1 does not take type “%2”; it takes %3. %4</source>
        <translation>%1 nimmt den Typ „%2“ nicht an, sondern %3. %4</translation>
    </message>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Links einen Kontakt wählen: Jede Nachricht gehört zu einem.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a call status that HighLevel knows.</source>
        <translation>„%1“ ist kein Anrufstatus, den HighLevel kennt.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Ownership</name>
    <message>
        <source>This message came in: it has nothing to deliver, and no status to report.</source>
        <translation>Diese Nachricht kam herein: Es gibt nichts zuzustellen und keinen Status zu melden.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of a call log or an activity.</source>
        <translation>Für den Status eines Anrufeintrags oder einer Aktivität ist nichts dokumentiert.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own service sent this: it names no provider, so nobody can update it. A message of seconds ago may get its provider yet.</source>
        <translation>HighLevels eigener Dienst hat das gesendet: Es nennt keinen Provider, also kann niemand den Status ändern. Eine Sekunden alte Nachricht kann ihren Provider noch bekommen.</translation>
    </message>
    <message>
        <source>Provider %1 of this app owns it: this token may update it.</source>
        <translation>Sie gehört Provider %1 dieser App: Dieses Token darf sie ändern.</translation>
    </message>
    <message>
        <source>Provider %1 owns it, which is not among this connection&apos;s: if it is another app&apos;s, HighLevel refuses with 401.</source>
        <translation>Sie gehört Provider %1, der nicht zu dieser Verbindung zählt: Ist es der einer anderen App, lehnt HighLevel mit 401 ab.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Posting</name>
    <message>
        <source>HighLevel keeps it as outbound.</source>
        <translation>HighLevel führt sie als ausgehend.</translation>
    </message>
    <message>
        <source>HighLevel keeps it as inbound.</source>
        <translation>HighLevel führt sie als eingehend.</translation>
    </message>
    <message>
        <source>It belongs to provider %1.</source>
        <translation>Sie gehört zu Provider %1.</translation>
    </message>
    <message>
        <source>Its altId is %1.</source>
        <translation>Ihre altId ist %1.</translation>
    </message>
    <message>
        <source>HighLevel accepted the message but does not have it</source>
        <translation>HighLevel hat die Nachricht angenommen, hat sie aber nicht</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::StatusDraft</name>
    <message>
        <source>Choose a message in the thread, or paste its id.</source>
        <translation>Im Thread eine Nachricht wählen oder ihre ID einfügen.</translation>
    </message>
    <message>
        <source>An error needs code, type and message together: fill in this one too.</source>
        <translation>Ein Fehler braucht code, type und message zusammen: auch dieses ausfüllen.</translation>
    </message>
    <message>
        <source>Without a reason the agent sees only “failed”.</source>
        <translation>Ohne Grund sieht der Absender nur „failed“.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Connection</name>
    <message>
        <source>Enter the address of the API, such as https://api.example.com.</source>
        <translation>Die Adresse der API eingeben, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Copy the client id from the app&apos;s page in the developer portal.</source>
        <translation>Die Client-ID von der Seite der App im Entwicklerportal kopieren.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Eine Client-ID besteht meist aus 24 hexadezimalen Ziffern, einem Strich und einigen Buchstaben.</translation>
    </message>
    <message>
        <source>Without a version id the consent page often says &quot;noAppVersionIdFound&quot;.</source>
        <translation>Ohne Versions-ID sagt die Zustimmungsseite oft „noAppVersionIdFound“.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Eine Versions-ID hat meist 24 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Mindestens einen Scope wählen.</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Jeder Provider braucht auch %1.</translation>
    </message>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Name und Passwort weglassen: Die Adresse wird gespeichert und gezeigt.</translation>
    </message>
    <message>
        <source>Use https://: over http:// everybody on the way to another machine reads the client secret.</source>
        <translation>https:// verwenden: Über http:// liest jeder auf dem Weg zu einem anderen Rechner das Client-Secret mit.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::LinkPart</name>
    <message>
        <source>A link starts with https://.</source>
        <translation>Ein Link beginnt mit https://.</translation>
    </message>
    <message>
        <source>The standard marketplace.</source>
        <translation>Der Standard-Marketplace.</translation>
    </message>
    <message>
        <source>The white-label marketplace: no brand is shown to the person.</source>
        <translation>Der White-Label-Marketplace: Der Person wird keine Marke gezeigt.</translation>
    </message>
    <message>
        <source>This host serves the API, not the consent page. Use marketplace.gohighlevel.com.</source>
        <translation>Dieser Host bedient die API, nicht die Zustimmungsseite. marketplace.gohighlevel.com verwenden.</translation>
    </message>
    <message>
        <source>A host of your own: an emulator or a proxy. HighLevel&apos;s are marketplace.gohighlevel.com and marketplace.leadconnectorhq.com.</source>
        <translation>Ein eigener Host: ein Emulator oder Proxy. HighLevels Hosts sind marketplace.gohighlevel.com und marketplace.leadconnectorhq.com.</translation>
    </message>
    <message>
        <source>The current consent page, since May 2026.</source>
        <translation>Die aktuelle Zustimmungsseite, seit Mai 2026.</translation>
    </message>
    <message>
        <source>The older consent page. Put /v2 before it in links that you hand out.</source>
        <translation>Die ältere Zustimmungsseite. In weitergegebenen Links /v2 davorsetzen.</translation>
    </message>
    <message>
        <source>No consent page is there: the path is /v2/oauth/chooselocation.</source>
        <translation>Dort ist keine Zustimmungsseite: Der Pfad ist /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>Missing: with version_id alone the consent page stays blank.</source>
        <translation>Fehlt: Mit version_id allein bleibt die Zustimmungsseite leer.</translation>
    </message>
    <message>
        <source>Missing: nobody knows which app is meant.</source>
        <translation>Fehlt: Niemand weiß, welche App gemeint ist.</translation>
    </message>
    <message>
        <source>Of app %1.</source>
        <translation>Von App %1.</translation>
    </message>
    <message>
        <source>This is the app&apos;s id. The client id goes on after it, with a dash and some letters.</source>
        <translation>Das ist die ID der App. Die Client-ID geht danach weiter, mit einem Strich und einigen Buchstaben.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Eine Client-ID besteht meist aus 24 Hexadezimalziffern, einem Strich und einigen Buchstaben.</translation>
    </message>
    <message>
        <source>Missing: the consent page then often says noAppVersionIdFound. The portal&apos;s Install Link has it.</source>
        <translation>Fehlt: Die Zustimmungsseite sagt dann oft noAppVersionIdFound. Der Install Link des Portals hat sie.</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>Nicht angegeben.</translation>
    </message>
    <message>
        <source>The version of the app that is installed.</source>
        <translation>Die Version der App, die installiert wird.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Eine Versions-ID hat meist 24 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The authorization code flow, the only one there is.</source>
        <translation>Der Ablauf mit Autorisierungscode, der einzige, den es gibt.</translation>
    </message>
    <message>
        <source>Missing: it must be code.</source>
        <translation>Fehlt: Es muss code sein.</translation>
    </message>
    <message>
        <source>It must be code.</source>
        <translation>Es muss code sein.</translation>
    </message>
    <message>
        <source>Missing: the code has nowhere to go.</source>
        <translation>Fehlt: Der Code hat kein Ziel.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. It must be registered exactly so under Auth.</source>
        <translation>Nichts spricht dagegen. Sie muss unter Auth genau so eingetragen sein.</translation>
    </message>
    <message>
        <source>Missing: the app asks for nothing.</source>
        <translation>Fehlt: Die App verlangt nichts.</translation>
    </message>
    <message>
        <source>Scopes are separated by one space, not by commas.</source>
        <translation>Scopes werden durch ein Leerzeichen getrennt, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>A known scope.</source>
        <translation>Ein bekannter Scope.</translation>
    </message>
    <message>
        <source>Not a name of the portal: the install fails after consent.</source>
        <translation>Kein Name des Portals: Die Installation scheitert nach der Zustimmung.</translation>
    </message>
    <message>
        <source>A legacy spelling. Use %1.</source>
        <translation>Eine alte Schreibweise. %1 verwenden.</translation>
    </message>
    <message>
        <source>Not a name of the portal. Did you mean %1?</source>
        <translation>Kein Name des Portals. Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Jeder Provider braucht auch %1.</translation>
    </message>
    <message>
        <source>None, as in every Install Link of the portal. Linesman adds one of its own when it signs in.</source>
        <translation>Keiner, wie in jedem Install Link des Portals. Linesman setzt beim Anmelden einen eigenen.</translation>
    </message>
    <message>
        <source>A state of somebody else. Linesman replaces it by one of its own.</source>
        <translation>Ein fremder state. Linesman ersetzt ihn durch einen eigenen.</translation>
    </message>
    <message>
        <source>The login stays in the same tab.</source>
        <translation>Die Anmeldung bleibt im selben Tab.</translation>
    </message>
    <message>
        <source>The only value that does something is self.</source>
        <translation>Der einzige wirksame Wert ist self.</translation>
    </message>
    <message>
        <source>This does not belong into a link that is handed out. Make new client keys if it was shared.</source>
        <translation>Das gehört nicht in einen weitergegebenen Link. Neue Client-Schlüssel erzeugen, wenn er geteilt wurde.</translation>
    </message>
    <message>
        <source>Not described by HighLevel; left as it is.</source>
        <translation>Von HighLevel nicht beschrieben; bleibt, wie es ist.</translation>
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
    <message>
        <source>It ends with a slash: with and without it are two different redirect URLs.</source>
        <translation>Sie endet mit einem Schrägstrich: mit und ohne sind zwei verschiedene Redirect-URLs.</translation>
    </message>
    <message>
        <source>This tunnel has another name at each start. Reserve a name, or the redirect URL in the portal has to be changed every time.</source>
        <translation>Dieser Tunnel heißt bei jedem Start anders. Einen Namen reservieren, sonst muss die Redirect-URL im Portal jedes Mal geändert werden.</translation>
    </message>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Name und Passwort weglassen: Die Adresse wird gespeichert und gezeigt.</translation>
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
        <translation>Die Unterhaltung eines Kontakts finden.</translation>
    </message>
    <message>
        <source>Make a conversation for a contact that has none.</source>
        <translation>Eine Unterhaltung für einen Kontakt anlegen, der keine hat.</translation>
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
        <translation>Threads, Aufnahmen und Transkripte lesen und OutboundMessage-Ereignisse empfangen.</translation>
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
    <message>
        <source>Host what a customer sends in the media storage, for attachments.</source>
        <translation>Was ein Kunde sendet, für Anhänge im Medienspeicher ablegen.</translation>
    </message>
    <message>
        <source>Learn the name behind the userId of a delivery.</source>
        <translation>Den Namen zur userId einer Zustellung erfahren.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::ScopeTask</name>
    <message>
        <source>Receive what users send</source>
        <translation>Empfangen, was Benutzer senden</translation>
    </message>
    <message>
        <source>Add inbound messages</source>
        <translation>Eingehende Nachrichten hinzufügen</translation>
    </message>
    <message>
        <source>Update message statuses</source>
        <translation>Nachrichtenstatus ändern</translation>
    </message>
    <message>
        <source>Log calls</source>
        <translation>Anrufe protokollieren</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions</source>
        <translation>Threads, Aufnahmen und Transkripte lesen</translation>
    </message>
    <message>
        <source>Check installs: who installed, where</source>
        <translation>Installationen prüfen: wer, wo</translation>
    </message>
    <message>
        <source>Serve many locations from a company install</source>
        <translation>Viele Locations aus einer Company-Installation bedienen</translation>
    </message>
    <message>
        <source>See which provider a location has selected</source>
        <translation>Sehen, welchen Provider eine Location gewählt hat</translation>
    </message>
    <message>
        <source>The link does not ask for it. Tick it in the portal and make the link anew.</source>
        <translation>Der Link verlangt ihn nicht. Im Portal ankreuzen und den Link neu erzeugen.</translation>
    </message>
    <message>
        <source>Not granted. A scope that was added later comes only with a new consent.</source>
        <translation>Nicht gewährt. Ein späterer Scope kommt erst mit neuer Zustimmung.</translation>
    </message>
    <message>
        <source>Not needed for what was chosen here.</source>
        <translation>Für das hier Gewählte nicht nötig.</translation>
    </message>
    <message>
        <source>No name of the portal: remove it, or the install fails after consent.</source>
        <translation>Kein Name des Portals: entfernen, sonst scheitert die Installation nach der Zustimmung.</translation>
    </message>
    <message>
        <source>A legacy spelling. The portal has %1.</source>
        <translation>Eine alte Schreibweise. Das Portal hat %1.</translation>
    </message>
    <message>
        <source>No name of the portal. Did you mean %1?</source>
        <translation>Kein Name des Portals. Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>Host files in the media storage</source>
        <translation>Dateien im Medienspeicher ablegen</translation>
    </message>
    <message>
        <source>Name the user who sent a message</source>
        <translation>Den Benutzer nennen, der eine Nachricht gesendet hat</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::SetupStep</name>
    <message>
        <source>Sign in to the developer portal; without an account choose Sign Up.</source>
        <translation>Im Entwicklerportal anmelden; ohne Konto Sign Up wählen.</translation>
    </message>
    <message>
        <source>The first person who signs up owns the developer account.</source>
        <translation>Wer sich zuerst anmeldet, dem gehört das Entwicklerkonto.</translation>
    </message>
    <message>
        <source>My Apps &gt; Create App.</source>
        <translation>My Apps &gt; Create App.</translation>
    </message>
    <message>
        <source>App Name: what people see when they install it.</source>
        <translation>App Name: was beim Installieren zu sehen ist.</translation>
    </message>
    <message>
        <source>No brand words such as HighLevel: the redirect URL may not contain them either.</source>
        <translation>Keine Markennamen wie HighLevel: Auch die Redirect-URL darf sie nicht enthalten.</translation>
    </message>
    <message>
        <source>App Type: Private.</source>
        <translation>App Type: Private.</translation>
    </message>
    <message>
        <source>Switch to Public when it is ready. A private app can be installed by five agencies at most.</source>
        <translation>Auf Public umstellen, wenn sie fertig ist. Eine private App können höchstens fünf Agenturen installieren.</translation>
    </message>
    <message>
        <source>Target User: Sub-account.</source>
        <translation>Target User: Sub-account.</translation>
    </message>
    <message>
        <source>It cannot be changed later, and it fixes which scopes there are: an Agency app cannot pick contacts or conversations, so it cannot serve a provider.</source>
        <translation>Später nicht änderbar, und es legt fest, welche Scopes es gibt: Eine Agency-App kann weder Kontakte noch Unterhaltungen wählen und so keinen Provider bedienen.</translation>
    </message>
    <message>
        <source>Who Can Install: Both Agency and Sub-account.</source>
        <translation>Who Can Install: Both Agency and Sub-account.</translation>
    </message>
    <message>
        <source>An agency&apos;s admin then installs in many sub-accounts at once and gets a company token.</source>
        <translation>Ein Agentur-Admin installiert dann in vielen Sub-Accounts auf einmal und erhält ein Company-Token.</translation>
    </message>
    <message>
        <source>Listing Type: white-label when agencies resell it.</source>
        <translation>Listing Type: White-Label, wenn Agenturen sie weiterverkaufen.</translation>
    </message>
    <message>
        <source>A white-label app uses marketplace.leadconnectorhq.com for its consent page.</source>
        <translation>Eine White-Label-App nutzt marketplace.leadconnectorhq.com für ihre Zustimmungsseite.</translation>
    </message>
    <message>
        <source>Open your app and go to Advanced Settings &gt; Auth.</source>
        <translation>Die App öffnen und zu Advanced Settings &gt; Auth gehen.</translation>
    </message>
    <message>
        <source>Scopes: tick each of these names.</source>
        <translation>Scopes: jeden dieser Namen ankreuzen.</translation>
    </message>
    <message>
        <source>Redirect URL: enter it, then press Add.</source>
        <translation>Redirect URL: eintragen, dann Add drücken.</translation>
    </message>
    <message>
        <source>HTTPS only, character by character as it is used later.</source>
        <translation>Nur HTTPS, Zeichen für Zeichen wie später verwendet.</translation>
    </message>
    <message>
        <source>Client Keys: Add, give a name, and copy both at once.</source>
        <translation>Client Keys: Add, einen Namen geben und beide sofort kopieren.</translation>
    </message>
    <message>
        <source>The secret is shown this one time. Newer portals have the keys under Manage &gt; Secrets.</source>
        <translation>Das Secret wird nur dieses eine Mal gezeigt. Neuere Portale haben die Schlüssel unter Manage &gt; Secrets.</translation>
    </message>
    <message>
        <source>Save, then copy the Install Link and paste it in step 2 here.</source>
        <translation>Save, dann den Install Link kopieren und hier in Schritt 2 einfügen.</translation>
    </message>
    <message>
        <source>The link carries the version id, which nothing else shows.</source>
        <translation>Der Link enthält die Versions-ID, die sonst nirgends steht.</translation>
    </message>
    <message>
        <source>Conversation Providers &gt; your provider &gt; Delivery URL.</source>
        <translation>Conversation Providers &gt; der Provider &gt; Delivery URL.</translation>
    </message>
    <message>
        <source>Gets each message that a user sends over the provider (ProviderOutboundMessage). One URL serves all locations.</source>
        <translation>Erhält jede Nachricht, die ein Benutzer über den Provider sendet (ProviderOutboundMessage). Eine URL gilt für alle Locations.</translation>
    </message>
    <message>
        <source>Advanced Settings &gt; Webhooks &gt; Webhook URL, and tick INSTALL and UNINSTALL.</source>
        <translation>Advanced Settings &gt; Webhooks &gt; Webhook URL, und INSTALL und UNINSTALL ankreuzen.</translation>
    </message>
    <message>
        <source>Gets the app&apos;s events: who installed it and where. No message comes here.</source>
        <translation>Erhält die Ereignisse der App: wer sie wo installiert hat. Hier kommt keine Nachricht an.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s user gets a location token. An agency&apos;s admin gets a location token for one, or with a bulk install a company token, which makes location tokens.</source>
        <translation>Ein Benutzer des Sub-Accounts erhält ein Location-Token. Ein Agentur-Admin erhält für eine Location deren Token, bei einer Masseninstallation ein Company-Token, das Location-Token erzeugt.</translation>
    </message>
    <message>
        <source>Only an agency&apos;s admin installs, and gets a company token. The scopes of contacts and conversations cannot be picked: such an app cannot serve a provider.</source>
        <translation>Nur ein Agentur-Admin installiert und erhält ein Company-Token. Scopes für Kontakte und Unterhaltungen sind nicht wählbar: Eine solche App kann keinen Provider bedienen.</translation>
    </message>
    <message>
        <source>Providers need Sub-account. The choice cannot be changed later.</source>
        <translation>Provider brauchen Sub-account. Die Wahl ist später nicht änderbar.</translation>
    </message>
    <message>
        <source>Not listed; installed by link, in five agencies at most (apps since 18 November 2025).</source>
        <translation>Nicht gelistet; per Link installiert, in höchstens fünf Agenturen (Apps seit 18. November 2025).</translation>
    </message>
    <message>
        <source>Listed and installable by all once it was approved. Taking it out of approval uninstalls its providers.</source>
        <translation>Gelistet und nach der Freigabe von allen installierbar. Wird die Freigabe zurückgezogen, werden ihre Provider deinstalliert.</translation>
    </message>
    <message>
        <source>Begin with Private; Public is for the time after approval.</source>
        <translation>Mit Private beginnen; Public ist für die Zeit nach der Freigabe.</translation>
    </message>
    <message>
        <source>Scopes change in a draft of the app only; what is added later comes with a new consent.</source>
        <translation>Scopes ändern sich nur in einem Entwurf der App; was später hinzukommt, kommt mit einer neuen Zustimmung.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Enabling</name>
    <message>
        <source>an administrator of the agency: people of the sub-account do not see this setting</source>
        <translation>ein Administrator der Agentur: Leute des Sub-Accounts sehen diese Einstellung nicht</translation>
    </message>
    <message>
        <source>an administrator of the agency or of the sub-account, as the app allows</source>
        <translation>ein Administrator der Agentur oder des Sub-Accounts, wie die App es erlaubt</translation>
    </message>
    <message>
        <source>Install the app in the sub-account: open its Install Link, choose the sub-account, Allow.</source>
        <translation>Die App im Sub-Account installieren: ihren Install Link öffnen, den Sub-Account wählen, Allow.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, choose &quot;%1&quot;, press Save.</source>
        <translation>Im Sub-Account: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, „%1“ wählen, Save drücken.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Email Services, choose &quot;%1&quot;, press Save.</source>
        <translation>Im Sub-Account: Settings &gt; Email Services, „%1“ wählen, Save drücken.</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot;.</source>
        <translation>Nachsehen: Im Sub-Account steht „%1“ unter Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>the developer of the app</source>
        <translation>der Entwickler der App</translation>
    </message>
    <message>
        <source>On the phone: Conversations &gt; New, choose the provider by its type.</source>
        <translation>Auf dem Telefon: Conversations &gt; New, den Provider nach seiner Art wählen.</translation>
    </message>
    <message>
        <source>any user of the sub-account</source>
        <translation>jeder Benutzer des Sub-Accounts</translation>
    </message>
    <message>
        <source>Please enable &quot;%1&quot; (%2) in the sub-account %3.</source>
        <translation>Bitte „%1“ (%2) im Sub-Account %3 einschalten.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <translation>Wer: %1.</translation>
    </message>
    <message>
        <source>The sub-account: %1</source>
        <translation>Der Sub-Account: %1</translation>
    </message>
    <message>
        <source>There is no API for this choice: somebody has to click it, once in each sub-account.</source>
        <translation>Für diese Wahl gibt es keine API: Jemand muss sie klicken, einmal in jedem Sub-Account.</translation>
    </message>
    <message>
        <source>Workflow actions</source>
        <translation>Workflow-Aktionen</translation>
    </message>
    <message>
        <source>Workflow triggers</source>
        <translation>Workflow-Auslöser</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Massenaktionen</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Tab in the conversation</source>
        <translation>Reiter in der Unterhaltung</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Statusmeldungen</translation>
    </message>
    <message>
        <source>the standard modules</source>
        <translation>die Standardmodule</translation>
    </message>
    <message>
        <source>build premium actions in the app</source>
        <translation>Premium-Aktionen in der App bauen</translation>
    </message>
    <message>
        <source>build premium triggers in the app</source>
        <translation>Premium-Auslöser in der App bauen</translation>
    </message>
    <message>
        <source>default providers only; bulk SMS wants a phone number</source>
        <translation>nur Standard-Provider; Massen-SMS will eine Telefonnummer</translation>
    </message>
    <message>
        <source>chosen by its type</source>
        <translation>nach seiner Art gewählt</translation>
    </message>
    <message>
        <source>shows the logs</source>
        <translation>zeigt die Protokolle</translation>
    </message>
    <message>
        <source>as the default channel</source>
        <translation>als Standardkanal</translation>
    </message>
    <message>
        <source>by the app that owns the provider only</source>
        <translation>nur durch die App, der der Provider gehört</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without a phone number, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Um ihn im Composer auch für Kontakte ohne Telefonnummer anzubieten: im Entwicklerportal auf der Seite des Providers „Always show this Conversation Provider“ ankreuzen und einen Alias geben.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without an e-mail address, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Um ihn im Composer auch für Kontakte ohne E-Mail-Adresse anzubieten: im Entwicklerportal auf der Seite des Providers „Always show this Conversation Provider“ ankreuzen und einen Alias geben.</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot; (until early in 2026 Call providers were missing there). It can neither place nor take calls.</source>
        <translation>Nachsehen: Im Sub-Account steht „%1“ unter Settings &gt; Conversation Providers (bis Anfang 2026 fehlten Call-Provider dort). Er kann Anrufe weder tätigen noch annehmen.</translation>
    </message>
    <message>
        <source>for contacts without an address only when &quot;Always show&quot; is on</source>
        <translation>für Kontakte ohne Adresse nur, wenn „Always show“ an ist</translation>
    </message>
    <message>
        <source>for contacts without a number only when &quot;Always show&quot; is on</source>
        <translation>für Kontakte ohne Nummer nur, wenn „Always show“ an ist</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::IdShape</name>
    <message>
        <source>This looks like the id of an app or a provider (24 hexadecimal digits).</source>
        <translation>Das sieht aus wie die ID einer App oder eines Providers (24 Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>This looks like a location id, or that of a contact (20 letters and digits).</source>
        <translation>Das sieht aus wie eine Location-ID oder die eines Kontakts (20 Buchstaben und Ziffern).</translation>
    </message>
    <message>
        <source>This looks like a client id: the part before the dash is the app&apos;s id.</source>
        <translation>Das sieht aus wie eine Client-ID: Der Teil vor dem Strich ist die ID der App.</translation>
    </message>
    <message>
        <source>This looks like a client secret: keep it to yourself.</source>
        <translation>Das sieht aus wie ein Client-Secret: nicht weitergeben.</translation>
    </message>
    <message>
        <source>This looks like an access token: keep it to yourself.</source>
        <translation>Das sieht aus wie ein Zugriffstoken: nicht weitergeben.</translation>
    </message>
    <message>
        <source>This is a private integration token: it has no app and cannot use a provider.</source>
        <translation>Das ist ein Private-Integration-Token: Es hat keine App und kann keinen Provider nutzen.</translation>
    </message>
    <message>
        <source>This is a web address, not an id.</source>
        <translation>Das ist eine Webadresse, keine ID.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Das sieht aus wie eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Das sieht aus wie eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This does not look like an id of HighLevel: check that nothing is missing.</source>
        <translation>Das sieht nicht aus wie eine ID von HighLevel: prüfen, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>A company&apos;s id has 20 letters and digits.</source>
        <translation>Eine Company-ID hat 20 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>An app&apos;s id has 24 hexadecimal digits and begins the client id.</source>
        <translation>Die ID einer App hat 24 Hexadezimalziffern; mit ihr beginnt die Client-ID.</translation>
    </message>
    <message>
        <source>A client id is the app&apos;s id, a dash and a few letters.</source>
        <translation>Eine Client-ID ist die ID der App, ein Strich und ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>The provider&apos;s id is on its own page in the developer portal; most have 24 hexadecimal digits.</source>
        <translation>Die ID des Providers steht auf seiner eigenen Seite im Entwicklerportal; die meisten haben 24 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>A location&apos;s id has 20 letters and digits; it is part of the sub-account&apos;s address.</source>
        <translation>Eine Location-ID hat 20 Buchstaben und Ziffern und steht in der Adresse des Sub-Accounts.</translation>
    </message>
    <message>
        <source>A version&apos;s id has 24 hexadecimal digits; it is part of the install link.</source>
        <translation>Die ID einer Version hat 24 Hexadezimalziffern und steht im Installationslink.</translation>
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
    <name>Linesman::Providers::KnownProvider</name>
    <message>
        <source>Without a Delivery URL nothing is delivered.</source>
        <translation>Ohne Delivery-URL wird nichts zugestellt.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https://.</source>
        <translation>Eine Webadresse eingeben, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>HighLevel delivers to https:// addresses only.</source>
        <translation>HighLevel stellt nur an https://-Adressen zu.</translation>
    </message>
    <message>
        <source>HighLevel cannot reach this machine: use a tunnel.</source>
        <translation>HighLevel kann diesen Rechner nicht erreichen: einen Tunnel benutzen.</translation>
    </message>
    <message>
        <source>Enter the id that the developer portal shows for it.</source>
        <translation>Die ID eingeben, die das Entwicklerportal dafür zeigt.</translation>
    </message>
    <message>
        <source>%1 has this id already.</source>
        <translation>%1 hat diese ID schon.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>Only an extra channel has an alias.</source>
        <translation>Nur ein zusätzlicher Kanal hat einen Alias.</translation>
    </message>
    <message>
        <source>Only an extra channel has a logo.</source>
        <translation>Nur ein Zusatzkanal hat ein Logo.</translation>
    </message>
    <message>
        <source>This web address has no host.</source>
        <translation>Diese Webadresse hat keinen Host.</translation>
    </message>
    <message>
        <source>Only an extra channel has a tab that is always shown.</source>
        <translation>Nur ein Zusatzkanal hat einen Reiter, der immer gezeigt wird.</translation>
    </message>
    <message>
        <source>There is no such file, and it is not a web address.</source>
        <translation>Es gibt keine solche Datei, und eine Webadresse ist es nicht.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Name und Passwort in der Adresse weglassen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::ProviderFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>Zeile %1 ist kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>A list of providers is needed: {&quot;providers&quot;: [...]}.</source>
        <translation>Eine Liste von Providern ist nötig: {&quot;providers&quot;: [...]}.</translation>
    </message>
    <message>
        <source>Each provider is a JSON object.</source>
        <translation>Jeder Provider ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Das muss Text sein.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Das muss true oder false sein.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
    <message>
        <source>Kinds are SmsDefault, SmsChannel, EmailDefault, EmailChannel and Call.</source>
        <translation>Arten sind SmsDefault, SmsChannel, EmailDefault, EmailChannel und Call.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are id, kind, name, deliveryUrl, alias, alwaysShow and logo.</source>
        <translation>Ein solches Feld gibt es nicht. Felder sind id, kind, name, deliveryUrl, alias, alwaysShow und logo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Resolver</name>
    <message>
        <source>this provider&apos;s host took it on %1</source>
        <translation>der Host dieses Providers nahm ihn am %1</translation>
    </message>
    <message>
        <source>this provider&apos;s host refused it on %1</source>
        <translation>der Host dieses Providers lehnte ihn am %1 ab</translation>
    </message>
    <message>
        <source>remembered by Linesman</source>
        <translation>von Linesman gemerkt</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile takes it</source>
        <translation>das Verhaltensprofil des Emulators nimmt ihn</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile refuses it</source>
        <translation>das Verhaltensprofil des Emulators lehnt ihn ab</translation>
    </message>
    <message>
        <source>Sent as “Email” it would land in the default e-mail channel.</source>
        <translation>Als „Email“ gesendet käme sie in den Standard-E-Mail-Kanal.</translation>
    </message>
    <message>
        <source>The only type that this kind of provider takes.</source>
        <translation>Der einzige Typ, den diese Art Provider nimmt.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide says so</source>
        <translation>so steht es in HighLevels Anleitung</translation>
    </message>
    <message>
        <source>HighLevel documents no size for this upload; its sibling names 5 MB.</source>
        <translation>HighLevel dokumentiert für diesen Upload keine Größe; der verwandte nennt 5 MB.</translation>
    </message>
    <message>
        <source>One of contact and conversation suffices; the official file asks for both.</source>
        <translation>Kontakt oder Unterhaltung genügt; die offizielle Datei verlangt beides.</translation>
    </message>
    <message>
        <source>Every message belongs to a contact: search one, or make one from its phone number.</source>
        <translation>Jede Nachricht gehört zu einem Kontakt: einen suchen oder aus der Telefonnummer anlegen.</translation>
    </message>
    <message>
        <source>%1 needs its conversationProviderId in the request.</source>
        <translation>%1 braucht die conversationProviderId in der Anfrage.</translation>
    </message>
    <message>
        <source>%1 needs no conversationProviderId by the guide; the official file lists one, so it is sent when it is known.</source>
        <translation>%1 braucht nach der Anleitung keine conversationProviderId; die offizielle Datei nennt eine, also wird sie gesendet, wenn sie bekannt ist.</translation>
    </message>
    <message>
        <source>How the call ended.</source>
        <translation>Wie der Anruf endete.</translation>
    </message>
    <message>
        <source>HighLevel takes no duration on a call log and plans none.</source>
        <translation>HighLevel nimmt bei Anrufen keine Dauer und plant keine.</translation>
    </message>
    <message>
        <source>What a customer sent on this channel.</source>
        <translation>Was ein Kunde auf diesem Kanal gesendet hat.</translation>
    </message>
    <message>
        <source>Kind and type must agree, or HighLevel refuses the message.</source>
        <translation>Art und Typ müssen zusammenpassen, sonst lehnt HighLevel die Nachricht ab.</translation>
    </message>
    <message>
        <source>Always sent as “inbound”: the file&apos;s default on this endpoint is “outbound”.</source>
        <translation>Immer als „inbound“ gesendet: Der Standardwert der Datei ist bei diesem Endpunkt „outbound“.</translation>
    </message>
    <message>
        <source>Back-dates the message; without it HighLevel takes its own time.</source>
        <translation>Datiert die Nachricht zurück; ohne Angabe nimmt HighLevel die eigene Zeit.</translation>
    </message>
    <message>
        <source>Your own id; an agent&apos;s answer brings it back as replyToAltId.</source>
        <translation>Ihre eigene ID; die Antwort eines Agenten bringt sie als replyToAltId zurück.</translation>
    </message>
    <message>
        <source>Your own id; it comes back in message lists. Only an e-mail channel documents an echo.</source>
        <translation>Ihre eigene ID; sie kommt in Nachrichtenlisten zurück. Nur ein E-Mail-Kanal sagt ein Echo zu.</translation>
    </message>
    <message>
        <source>Recordings or voicemail, as web addresses.</source>
        <translation>Aufnahmen oder Voicemail, als Webadressen.</translation>
    </message>
    <message>
        <source>Web addresses; an empty list is refused and therefore left out.</source>
        <translation>Webadressen; eine leere Liste wird abgelehnt und daher weggelassen.</translation>
    </message>
    <message>
        <source>Must be a contact&apos;s number, or HighLevel refuses the call log.</source>
        <translation>Muss die Nummer eines Kontakts sein, sonst lehnt HighLevel den Anrufeintrag ab.</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>Die eigene Nummer, die angerufen wurde.</translation>
    </message>
    <message>
        <source>A call log has no text.</source>
        <translation>Ein Anrufeintrag hat keinen Text.</translation>
    </message>
    <message>
        <source>Only e-mail has this.</source>
        <translation>Das hat nur E-Mail.</translation>
    </message>
    <message>
        <source>A call takes at most 5 recordings.</source>
        <translation>Ein Anruf nimmt höchstens 5 Aufnahmen.</translation>
    </message>
    <message>
        <source>The plain text; text or HTML must be there.</source>
        <translation>Der einfache Text; Text oder HTML muss vorhanden sein.</translation>
    </message>
    <message>
        <source>Text or an attachment must be there.</source>
        <translation>Text oder ein Anhang muss vorhanden sein.</translation>
    </message>
    <message>
        <source>Only a Call provider has this.</source>
        <translation>Das hat nur ein Call-Provider.</translation>
    </message>
    <message>
        <source>Shown above the e-mail.</source>
        <translation>Wird über der E-Mail angezeigt.</translation>
    </message>
    <message>
        <source>What the agent sees; empty shows the text.</source>
        <translation>Was der Agent sieht; leer zeigt den Text.</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>An den Datensatz des Kontakts gebunden; HighLevel ändert es nicht beliebig.</translation>
    </message>
    <message>
        <source>A list of addresses.</source>
        <translation>Eine Liste von Adressen.</translation>
    </message>
    <message>
        <source>Puts it under that e-mail; empty begins a thread. The reply names the id to answer to.</source>
        <translation>Ordnet sie unter jener E-Mail ein; leer beginnt einen neuen Thread. Die Antwort nennt die ID, auf die zu antworten ist.</translation>
    </message>
    <message>
        <source>HighLevel documents no number of attachments.</source>
        <translation>HighLevel dokumentiert keine Anzahl von Anhängen.</translation>
    </message>
    <message>
        <source>HighLevel documents no length of a text.</source>
        <translation>HighLevel dokumentiert keine Textlänge.</translation>
    </message>
    <message>
        <source>Only a Call provider records outgoing calls; other channels send through HighLevel, which calls the Delivery URL.</source>
        <translation>Nur ein Call-Provider trägt ausgehende Anrufe ein; andere Kanäle senden über HighLevel, das die Delivery-URL aufruft.</translation>
    </message>
    <message>
        <source>The record of a call made elsewhere; it dials nothing.</source>
        <translation>Der Eintrag eines Anrufs, der anderswo stattfand; gewählt wird nichts.</translation>
    </message>
    <message>
        <source>The only type that this request takes.</source>
        <translation>Der einzige Typ, den diese Anfrage annimmt.</translation>
    </message>
    <message>
        <source>Always “Call”.</source>
        <translation>Immer „Call“.</translation>
    </message>
    <message>
        <source>The contact that was called. Accepted since June 2026; the file asks for the conversation.</source>
        <translation>Der angerufene Kontakt. Seit Juni 2026 angenommen; die Datei verlangt die Unterhaltung.</translation>
    </message>
    <message>
        <source>Sent when it is known; the file asks for it.</source>
        <translation>Wird gesendet, wenn bekannt; die Datei verlangt es.</translation>
    </message>
    <message>
        <source>The Call provider&apos;s id.</source>
        <translation>Die ID des Call-Providers.</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>Die eigene Nummer, von der angerufen wurde.</translation>
    </message>
    <message>
        <source>Your own id of the call.</source>
        <translation>Die eigene ID des Anrufs.</translation>
    </message>
    <message>
        <source>Recordings, as web addresses.</source>
        <translation>Aufnahmen, als Webadressen.</translation>
    </message>
    <message>
        <source>When the call was; without it HighLevel takes its own time.</source>
        <translation>Zeitpunkt des Anrufs; ohne Angabe nimmt HighLevel die eigene Zeit.</translation>
    </message>
    <message>
        <source>Not in this request; transcripts cannot be attached either.</source>
        <translation>Nicht in dieser Anfrage; auch Transkripte lassen sich nicht anhängen.</translation>
    </message>
    <message>
        <source>Only call logs take attachments afterwards; other messages carry them from the start.</source>
        <translation>Nur Anrufeinträge nehmen nachträglich Anhänge an; andere Nachrichten haben sie von Anfang an.</translation>
    </message>
    <message>
        <source>Recordings that came after the call. They replace what the call has now.</source>
        <translation>Aufnahmen, die nach dem Anruf kamen. Sie ersetzen, was der Anruf jetzt hat.</translation>
    </message>
    <message>
        <source>The call&apos;s message id, in the path.</source>
        <translation>Die Nachrichten-ID des Anrufs, im Pfad.</translation>
    </message>
    <message>
        <source>The whole list: it replaces the present one.</source>
        <translation>Die ganze Liste: Sie ersetzt die jetzige.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of call logs: a call&apos;s own status is sent with it.</source>
        <translation>Für den Status von Anrufeinträgen ist nichts dokumentiert: Der Status eines Anrufs wird mit ihm gesendet.</translation>
    </message>
    <message>
        <source>Only a token of the app that owns the provider may do this.</source>
        <translation>Das darf nur ein Token der App, der der Provider gehört.</translation>
    </message>
    <message>
        <source>The messageId of the delivery, in the path.</source>
        <translation>Die messageId der Zustellung, im Pfad.</translation>
    </message>
    <message>
        <source>There is no “sent” and no “undelivered”: send pending, or failed.</source>
        <translation>Es gibt kein „sent“ und kein „undelivered“: pending senden, oder failed.</translation>
    </message>
    <message>
        <source>Goes with “failed”; code, type and message together or none.</source>
        <translation>Gehört zu „failed“; Code, Typ und Meldung zusammen oder gar nicht.</translation>
    </message>
    <message>
        <source>Which e-mail of the thread.</source>
        <translation>Welche E-Mail des Threads.</translation>
    </message>
    <message>
        <source>Only e-mail has these ten statuses; use the status update.</source>
        <translation>Nur E-Mails haben diese zehn Status; die Statusmeldung verwenden.</translation>
    </message>
    <message>
        <source>v3 only: ten statuses, counters that are added up, and a status for each recipient.</source>
        <translation>Nur v3: zehn Status, Zähler, die addiert werden, und ein Status je Empfänger.</translation>
    </message>
    <message>
        <source>The emailMessageId, in the path: not the messageId.</source>
        <translation>Die emailMessageId, im Pfad: nicht die messageId.</translation>
    </message>
    <message>
        <source>Overwrites the status of the whole e-mail.</source>
        <translation>Überschreibt den Status der ganzen E-Mail.</translation>
    </message>
    <message>
        <source>Counters are added to what is there; 0 changes nothing.</source>
        <translation>Zähler werden zum Vorhandenen addiert; 0 ändert nichts.</translation>
    </message>
    <message>
        <source>Each address is added or updated.</source>
        <translation>Jede Adresse wird hinzugefügt oder aktualisiert.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing through a Call provider: it only keeps the log.</source>
        <translation>HighLevel sendet nichts über einen Call-Provider: Es führt nur das Anrufprotokoll.</translation>
    </message>
    <message>
        <source>What an agent writes on the channel; HighLevel posts it to the Delivery URL.</source>
        <translation>Was ein Agent auf dem Kanal schreibt; HighLevel sendet es an die Delivery-URL.</translation>
    </message>
    <message>
        <source>The type of the channel.</source>
        <translation>Der Typ des Kanals.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Wer es bekommt.</translation>
    </message>
    <message>
        <source>An e-mail needs HTML; text alone is refused.</source>
        <translation>Eine E-Mail braucht HTML; Text allein wird abgelehnt.</translation>
    </message>
    <message>
        <source>Web addresses.</source>
        <translation>Webadressen.</translation>
    </message>
    <message>
        <source>This request has no altId.</source>
        <translation>Diese Anfrage hat keine altId.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Rules</name>
    <message>
        <source>Replaces the SMS service of a sub-account: every SMS goes through your bridge.</source>
        <translation>Ersetzt den SMS-Dienst eines Sub-Accounts: Jede SMS geht durch die Bridge.</translation>
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
        <translation>Ersetzt den E-Mail-Dienst eines Sub-Accounts: Jede E-Mail geht durch die Bridge.</translation>
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
        <translation>Trägt anderswo geführte Anrufe ein, mit Aufnahmen und Voicemail; er ersetzt nicht den Telefondienst.</translation>
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
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without a phone number.</source>
        <translation>Ist „Always show this Conversation Provider“ nicht angekreuzt, wird er im Composer für einen Kontakt ohne Telefonnummer nicht angeboten.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without an e-mail address.</source>
        <translation>Ist „Always show this Conversation Provider“ nicht angekreuzt, wird er im Composer für einen Kontakt ohne E-Mail-Adresse nicht angeboten.</translation>
    </message>
    <message>
        <source>Installing the app is believed to be enough; it is listed under Settings &gt; Conversation Providers.</source>
        <translation>Vermutlich genügt es, die App zu installieren; er steht unter Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>It can neither place nor take calls; it logs them by the inbound and outbound API.</source>
        <translation>Er kann Anrufe weder tätigen noch annehmen; er trägt sie mit der Inbound- und Outbound-API ein.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Comparison</name>
    <message>
        <source>the earlier report</source>
        <translation>der frühere Bericht</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, still failing %4, no longer tested %5.</source>
        <translation>Seit %1: behoben %2, neu %3, weiterhin fehlgeschlagen %4, nicht mehr geprüft %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::HtmlReport</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree: the side that was tested</source>
        <translation>Worin sich die Quellen von HighLevel widersprechen: die geprüfte Seite</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Verhaltensprofil</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>HighLevel&apos;s pages as of</source>
        <translation>Seiten von HighLevel, Stand</translation>
    </message>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Readiness for HighLevel</source>
        <translation>Bereitschaft für HighLevel</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Erstellt von Linesman %1. Geheimnisse sind verdeckt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Report</name>
    <message>
        <source>Line test</source>
        <translation>Leitungstest</translation>
    </message>
    <message>
        <source>Signature lab</source>
        <translation>Signaturlabor</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Not known: the run was stopped before its end.</source>
        <translation>Nicht bekannt: Der Lauf wurde vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>Ready: all %1 checks that could be made passed.</source>
        <translation>Bereit: Alle %1 Prüfungen, die möglich waren, sind bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n check(s) failed.</source>
        <translation>
            <numerusform>Nicht bereit: %n Prüfung fehlgeschlagen.</numerusform>
            <numerusform>Nicht bereit: %n Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: too little could be tested.</source>
        <translation>Nicht bekannt: Zu wenig ließ sich prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s): %1 checks passed, none failed.</source>
        <translation>
            <numerusform>Bereit, mit %n Warnung: %1 Prüfungen bestanden, keine fehlgeschlagen.</numerusform>
            <numerusform>Bereit, mit %n Warnungen: %1 Prüfungen bestanden, keine fehlgeschlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::ReportWriter</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n warning(s)</source>
        <translation>
            <numerusform>bereit, %n Warnung</numerusform>
            <numerusform>bereit, %n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Session</name>
    <message>
        <source>The signature lab: the emulator signs with a key of its own file.</source>
        <translation>Das Signaturlabor: Der Emulator signiert mit einem Schlüssel aus seiner eigenen Datei.</translation>
    </message>
    <message>
        <source>%1: left out on request.</source>
        <translation>%1: auf Wunsch ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Symptom</name>
    <message>
        <source>Write http:// in place of https://, or let the server speak TLS on this port.</source>
        <translation>http:// statt https:// schreiben, oder den Server auf diesem Port TLS sprechen lassen.</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>https:// statt http:// schreiben.</translation>
    </message>
    <message>
        <source>Another program may use the port, or it speaks TLS (then write https://) or HTTP/2 only: HighLevel sends HTTP/1.1.</source>
        <translation>Vielleicht benutzt ein anderes Programm den Port, oder er spricht TLS (dann https:// schreiben) oder nur HTTP/2: HighLevel sendet HTTP/1.1.</translation>
    </message>
    <message>
        <source>Let the server offer HTTP/1.1 besides HTTP/2: HighLevel sends HTTP/1.1.</source>
        <translation>Den Server neben HTTP/2 auch HTTP/1.1 anbieten lassen: HighLevel sendet HTTP/1.1.</translation>
    </message>
    <message>
        <source>For tests name it with --cacert FILE. HighLevel trusts no such certificate: use a public one there.</source>
        <translation>Für Tests mit --cacert FILE angeben. HighLevel vertraut keinem solchen Zertifikat: dort ein öffentliches verwenden.</translation>
    </message>
    <message>
        <source>If the CA is your own (mkcert, Caddy), name it with --cacert FILE; else let the server send its intermediate certificates too.</source>
        <translation>Ist es eine eigene CA (mkcert, Caddy), sie mit --cacert FILE angeben; sonst den Server auch seine Zwischenzertifikate senden lassen.</translation>
    </message>
    <message>
        <source>Use a host name that the certificate names, or have one made for this host.</source>
        <translation>Einen Hostnamen verwenden, den das Zertifikat nennt, oder eines für diesen Host ausstellen lassen.</translation>
    </message>
    <message>
        <source>Renew the certificate, and check the clock of this machine.</source>
        <translation>Das Zertifikat erneuern und die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3.</source>
        <translation>Den Server TLS 1.2 oder 1.3 sprechen lassen.</translation>
    </message>
    <message>
        <source>HighLevel shows none: let the endpoint check the signature instead.</source>
        <translation>HighLevel zeigt keines: den Endpunkt stattdessen die Signatur prüfen lassen.</translation>
    </message>
    <message>
        <source>The server listens on one of 127.0.0.1 and [::1] only: write the other one, or localhost for both.</source>
        <translation>Der Server ist nur unter einer der Adressen 127.0.0.1 und [::1] erreichbar: die andere eintragen, oder localhost für beide.</translation>
    </message>
    <message>
        <source>Correct the host name, or check this machine&apos;s DNS.</source>
        <translation>Den Hostnamen berichtigen oder das DNS dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Start the server, or correct the port.</source>
        <translation>Den Server starten oder den Port berichtigen.</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS cuts plain http too.</source>
        <translation>Im Protokoll des Servers zu diesem Zeitpunkt einen Absturz suchen; auch ein Port, der TLS will, bricht einfaches http ab.</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS does this to plain http too: try https://.</source>
        <translation>Im Protokoll des Servers zu diesem Zeitpunkt einen Absturz suchen; auch ein Port, der TLS will, tut das mit einfachem http: https:// versuchen.</translation>
    </message>
    <message>
        <source>this port answers without TLS</source>
        <translation>dieser Port antwortet ohne TLS</translation>
    </message>
    <message>
        <source>this port wants TLS</source>
        <translation>dieser Port verlangt TLS</translation>
    </message>
    <message>
        <source>the endpoint does not answer in HTTP/1.1</source>
        <translation>der Endpunkt antwortet nicht in HTTP/1.1</translation>
    </message>
    <message>
        <source>the endpoint refuses HTTP/1.1</source>
        <translation>der Endpunkt lehnt HTTP/1.1 ab</translation>
    </message>
    <message>
        <source>the TLS certificate is one of the endpoint&apos;s own making</source>
        <translation>das TLS-Zertifikat hat der Endpunkt selbst ausgestellt</translation>
    </message>
    <message>
        <source>the TLS certificate comes from a CA that the system does not know</source>
        <translation>das TLS-Zertifikat stammt von einer CA, die das System nicht kennt</translation>
    </message>
    <message>
        <source>the TLS certificate names other hosts</source>
        <translation>das TLS-Zertifikat nennt andere Hosts</translation>
    </message>
    <message>
        <source>the TLS certificate is not valid today</source>
        <translation>das TLS-Zertifikat ist heute nicht gültig</translation>
    </message>
    <message>
        <source>there is no common TLS version or cipher</source>
        <translation>es gibt keine gemeinsame TLS-Version oder Verschlüsselung</translation>
    </message>
    <message>
        <source>the endpoint wants a client certificate</source>
        <translation>der Endpunkt verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>nothing listens there, but on the other loopback address</source>
        <translation>dort läuft kein Server, wohl aber an der anderen Loopback-Adresse</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>der Hostname wurde nicht gefunden</translation>
    </message>
    <message>
        <source>nothing listens there: the connection was refused</source>
        <translation>dort läuft kein Server: die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the endpoint closed the connection without an answer</source>
        <translation>der Endpunkt hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the connection was closed during the TLS handshake</source>
        <translation>die Verbindung wurde getrennt, ehe TLS zustande kam</translation>
    </message>
    <message>
        <source>This port may not use TLS: try http://. Otherwise check the server&apos;s log.</source>
        <translation>Vielleicht spricht dieser Port kein TLS: Versuchen Sie http://. Sonst sehen Sie im Protokoll des Servers nach, was zu diesem Zeitpunkt geschah.</translation>
    </message>
    <message>
        <source>the endpoint redirects to the other scheme</source>
        <translation>der Endpunkt leitet die Anfrage auf das andere Schema um</translation>
    </message>
    <message>
        <source>Write the address that it names, with https:// or http://: redirects are not followed, and count as failures.</source>
        <translation>Tragen Sie die genannte Adresse ein, mit https:// oder http://: Umleitungen wird nicht gefolgt, sie zählen als Fehlschläge.</translation>
    </message>
    <message>
        <source>the endpoint redirects elsewhere</source>
        <translation>der Endpunkt leitet die Anfrage um</translation>
    </message>
    <message>
        <source>Write the address that it names: redirects are not followed, and count as failures. A missing or extra slash at the end is the usual cause.</source>
        <translation>Tragen Sie die genannte Adresse ein: Umleitungen wird nicht gefolgt, sie zählen als Fehlschläge. Meist fehlt am Ende ein Schrägstrich, oder einer ist zu viel.</translation>
    </message>
    <message>
        <source>only interim answers came, none that ends the request</source>
        <translation>es kamen nur vorläufige Antworten, keine, die die Anfrage beendet</translation>
    </message>
    <message>
        <source>Let the server answer 200 at once: a status that begins with 1 only announces an answer.</source>
        <translation>Den Server sofort mit 200 antworten lassen: Ein Status, der mit 1 beginnt, kündigt eine Antwort nur an.</translation>
    </message>
    <message>
        <source>this system does not trust the server&apos;s TLS certificate</source>
        <translation>dieses System vertraut dem TLS-Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>If the server has a CA of its own, as an emulator does, name that CA&apos;s file: in the window at Connect, step 2; on the command line with --cacert FILE.</source>
        <translation>Hat der Server eine eigene CA, wie ein Emulator, deren Datei angeben: im Fenster unter „Verbinden“, Schritt 2; auf der Befehlszeile mit --cacert FILE.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ActionRow</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AddressCard</name>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery-URL</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery-URL</translation>
    </message>
    <message>
        <source>Portal: your app, Conversation Providers, Delivery URL. Messages to deliver come here.</source>
        <translation>Portal: Ihre App, Conversation Providers, Delivery URL. Zuzustellende Nachrichten kommen hierher.</translation>
    </message>
    <message>
        <source>App webhook URL</source>
        <translation>Webhook-URL der App</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>&amp;Webhook-URL der App</translation>
    </message>
    <message>
        <source>Portal: your app, Webhooks. INSTALL and message reports come here; for watching only.</source>
        <translation>Portal: Ihre App, Webhooks. INSTALL und Nachrichtenmeldungen kommen hierher; nur zum Beobachten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerDialog</name>
    <message>
        <source>Answer of the Listener</source>
        <translation>Antwort des Listeners</translation>
    </message>
    <message>
        <source>&amp;Answer with this</source>
        <translation>&amp;Hiermit antworten</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>HighLevel takes every 2xx as delivered; 429 is the documented reason to try again.</source>
        <translation>Für HighLevel ist jedes 2xx zugestellt; 429 ist der dokumentierte Grund für einen neuen Versuch.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>HighLevel ignores it. Sent as application/json.</source>
        <translation>HighLevel beachtet ihn nicht. Wird als application/json gesendet.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>How long the sender waits, after the capture was kept.</source>
        <translation>Wie lange der Absender wartet, nachdem der Mitschnitt gesichert ist.</translation>
    </message>
    <message>
        <source>&amp;Forward to my bridge and answer what it answers</source>
        <translation>An die eigene Bridge &amp;weiterleiten und antworten, was sie antwortet</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Gets the same method, headers and bytes. Without a path it gets the path of each request.</source>
        <translation>Bekommt dieselbe Methode, dieselben Header und Bytes. Ohne Pfad bekommt sie den Pfad jeder Anfrage.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Eine http- oder https-URL eingeben.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerView</name>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>The answer has no body. HighLevel ignores it anyway.</source>
        <translation>Die Antwort hat keinen Body. HighLevel beachtet ihn ohnehin nicht.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Delivered in %1: HighLevel would accept this.</source>
        <translation>Zugestellt in %1: HighLevel würde das annehmen.</translation>
    </message>
    <message>
        <source>Redirected after %1. Redirects are not followed: the Delivery URL must answer itself.</source>
        <translation>Nach %1 umgeleitet. Umleitungen wird nicht gefolgt: Die Delivery-URL muss selbst antworten.</translation>
    </message>
    <message>
        <source>Asked for patience after %1: the one status that both retry policies repeat.</source>
        <translation>Bat nach %1 um Geduld: der eine Status, den beide Regeln wiederholen.</translation>
    </message>
    <message>
        <source>Refused after %1. Answer 2xx at once and work later.</source>
        <translation>Nach %1 abgelehnt. Sofort mit 2xx antworten und später arbeiten.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Abgeschlossene Zustellungen</translation>
    </message>
    <message>
        <source>Nothing sent yet. The response appears here.</source>
        <translation>Noch nichts gesendet. Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%L1 of %L2 are over.</source>
        <translation>%L1 von %L2 sind abgeschlossen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 delivered, %L3 a second.</source>
        <translation>%L1 von %L2 zugestellt, %L3 je Sekunde.</translation>
    </message>
    <message>
        <source>Half answered within %1, 95 % within %2, all within %3.</source>
        <translation>Die Hälfte antwortete innerhalb von %1, 95 % innerhalb von %2, alle innerhalb von %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppDialog</name>
    <message>
        <source>App Under Test</source>
        <translation>App im Test</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Webhook URL of the app</source>
        <translation>&amp;Webhook-URL der App</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and what happens to contacts and messages goes there. Empty: nowhere.</source>
        <translation>INSTALL, UNINSTALL und was mit Kontakten und Nachrichten geschieht, geht dorthin. Leer: nirgendwohin.</translation>
    </message>
    <message>
        <source>Add a &amp;redirect URL</source>
        <translation>&amp;Redirect-URL hinzufügen</translation>
    </message>
    <message>
        <source>There already:</source>
        <translation>Schon da:</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>One a line. Tokens that were given keep theirs.</source>
        <translation>Einer je Zeile. Vergebene Token behalten ihre.</translation>
    </message>
    <message>
        <source>An app without scopes may do nothing: name one.</source>
        <translation>Eine App ohne Scopes darf nichts: nennen Sie einen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppForm</name>
    <message>
        <source>Install &amp;link</source>
        <translation>Installations&amp;link</translation>
    </message>
    <message>
        <source>From your app&apos;s page in the developer portal, under Auth. Pasted here, it fills in the rest.</source>
        <translation>Von der Seite der App im Entwicklerportal, unter Auth. Hier eingefügt, füllt er das Übrige aus.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Standard (marketplace.gohighlevel.com)</source>
        <translation>Standard (marketplace.gohighlevel.com)</translation>
    </message>
    <message>
        <source>White-label (marketplace.leadconnectorhq.com)</source>
        <translation>White-Label (marketplace.leadconnectorhq.com)</translation>
    </message>
    <message>
        <source>Hosts of your own, or an emulator elsewhere</source>
        <translation>Eigene Hosts oder ein Emulator anderswo</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Address of the A&amp;PI</source>
        <translation>Adresse der A&amp;PI</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Adresse der Zustimmungsseite</translation>
    </message>
    <message>
        <source>Empty when it is the same.</source>
        <translation>Leer, wenn sie dieselbe ist.</translation>
    </message>
    <message>
        <source>Current (/v2/oauth/chooselocation)</source>
        <translation>Aktuell (/v2/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Older (/oauth/chooselocation)</source>
        <translation>Älter (/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Consent pa&amp;th</source>
        <translation>&amp;Pfad der Zustimmung</translation>
    </message>
    <message>
        <source>Current since May 2026; the official SDK 3.1.0 still builds the older one.</source>
        <translation>Aktuell seit Mai 2026; das offizielle SDK 3.1.0 baut noch den älteren.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Version id</source>
        <translation>&amp;Versions-ID</translation>
    </message>
    <message>
        <source>Part of the install link; the consent page wants it.</source>
        <translation>Teil des Installationslinks; die Zustimmungsseite verlangt sie.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>Das gibt der Emulator vor.</translation>
    </message>
    <message>
        <source>Shown once, when the portal makes the client keys. Kept in the key store only.</source>
        <translation>Wird einmal gezeigt, wenn das Portal die Client-Schlüssel anlegt. Wird nur im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Kept in the key store. Type another to replace it.</source>
        <translation>Im Schlüsselbund gespeichert. Ein anderes eingeben, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Kept for this session only: gone when Linesman ends.</source>
        <translation>Nur für diese Sitzung behalten: weg, wenn Linesman endet.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>C&amp;olour, in the window&apos;s head</source>
        <translation>&amp;Farbe, im Kopf des Fensters</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>CA file, if the server&apos;s certificate comes from a CA of its own</source>
        <translation>CA-Datei, wenn der Server eine eigene CA hat</translation>
    </message>
    <message>
        <source>PEM. Trusted at these addresses only. The emulator says where its own is.</source>
        <translation>PEM. Gilt nur für diese Adressen. Der Emulator sagt, wo seine liegt.</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adresse…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Zuerst einen Kontakt wählen: Ein Upload gehört zu seiner Unterhaltung.</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>%1 wird hochgeladen…</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Dateien, die HighLevel annimmt (%1)</translation>
    </message>
    <message>
        <source>Add Address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Web address of the attachment:</source>
        <translation>Webadresse des Anhangs:</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>%1 in den Thread von %2 hochladen.</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Das Hochladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen addresses, or all of them (Ctrl+C).</source>
        <translation>Kopiert die gewählten Adressen, sonst alle (Strg+C).</translation>
    </message>
    <message>
        <source>%1 was not uploaded.</source>
        <translation>%1 wurde nicht hochgeladen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Zu sendende Dateien</translation>
    </message>
    <message>
        <source>uploading…</source>
        <translation>wird hochgeladen…</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % gesendet</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>hochgeladen</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>%1 in den Thread von %2 hochladen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttemptModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>wieder in %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>von Hand gesendet</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AuthorizePanel</name>
    <message>
        <source>&amp;Authorize in Browser</source>
        <translation>Im Browser &amp;autorisieren</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>&amp;Warten beenden</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Adresse der Zustimmungsseite</translation>
    </message>
    <message>
        <source>Consent page, if the browser did not open</source>
        <translation>Zustimmungsseite, falls der Browser sich nicht geöffnet hat</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>A tunnel forwards the redirect URL to</source>
        <translation>Ein Tunnel leitet die Redirect-URL weiter an</translation>
    </message>
    <message>
        <source>Address that the browser landed on</source>
        <translation>Adresse, auf der der Browser gelandet ist</translation>
    </message>
    <message>
        <source>Or paste the address that the browser &amp;landed on</source>
        <translation>Oder die Adresse einfügen, auf der der Browser ge&amp;landet ist</translation>
    </message>
    <message>
        <source>&amp;Use Address</source>
        <translation>Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>A code came without state. That happens when an install begins in the Marketplace, and when somebody else sends you a link. Use it only if you just installed the app.</source>
        <translation>Ein Code kam ohne state. Das geschieht, wenn eine Installation im Marketplace beginnt, und wenn jemand anderes einen Link schickt. Nur verwenden, wenn die App gerade selbst installiert wurde.</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Opens the consent page in your browser: pick a location there.</source>
        <translation>Öffnet die Zustimmungsseite im Browser: dort eine Location wählen.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Decide above, or go on in the browser.</source>
        <translation>Oben entscheiden oder im Browser weitermachen.</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>tauscht</translation>
    </message>
    <message>
        <source>The code is exchanged for tokens.</source>
        <translation>Der Code wird gegen Token getauscht.</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>The tokens go into the key store.</source>
        <translation>Die Token kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>The tokens are kept. Authorize again for another location.</source>
        <translation>Die Token sind gespeichert. Für eine weitere Location noch einmal autorisieren.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can authorize again.</source>
        <translation>Nichts wurde geändert. Man kann noch einmal autorisieren.</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <comment>id, title, meaning and next step of a finding</comment>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>Pick a location on the consent page and come back. No browser opened? Copy the address of the page.</source>
        <translation>Auf der Zustimmungsseite eine Location wählen und zurückkommen. Kein Browser geöffnet? Die Adresse der Seite kopieren.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BackupsDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup: one is made before a newer Linesman changes the file. Any other history can take its place as well.</source>
        <translation>Es gibt keine Sicherung: Eine entsteht, bevor ein neueres Linesman die Datei ändert. Auch jeder andere Verlauf kann ihren Platz einnehmen.</translation>
    </message>
    <message>
        <source>These were made before a newer Linesman changed the file. The current history is kept under another name.</source>
        <translation>Diese entstanden, bevor ein neueres Linesman die Datei änderte. Der jetzige Verlauf bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Another File…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Put %1 in the place of the history?</source>
        <translation>%1 an die Stelle des Verlaufs setzen?</translation>
    </message>
    <message>
        <source>Linesman begins anew with it: listeners, emulator and a running test stop for a moment. The current history is kept under another name.</source>
        <translation>Linesman beginnt damit neu: Listener, Emulator und ein laufender Test setzen kurz aus. Der jetzige Verlauf bleibt unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
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
    <name>Linesman::Ui::BehaviourPanel</name>
    <message>
        <source>Where the Sources Disagree</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Verhaltensprofil</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Wie beobachtet</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Chosen Switch</source>
        <translation>Gewählter Schalter</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Gewählte Seite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Status &amp;race window</source>
        <translation>Status-&amp;Wettlauf-Fenster</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Chosen switch and settings</source>
        <translation>Gewählter Schalter und Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sandbox agency</source>
        <translation>Sandbox-Agentur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Magic &amp;values provoke outcomes</source>
        <translation>Magische &amp;Werte bewirken Ergebnisse</translation>
    </message>
    <message>
        <source>A status update that comes earlier is refused (switch C9).</source>
        <translation>Eine frühere Statusänderung wird abgelehnt (Schalter C9).</translation>
    </message>
    <message>
        <source>Rate &amp;limits</source>
        <translation>Rate-&amp;Limits</translation>
    </message>
    <message>
        <source>An endpoint must answer &amp;within</source>
        <translation>Ein Endpunkt muss antworten &amp;innerhalb von</translation>
    </message>
    <message>
        <source>Documented: %1. Observed: %2. By default: %3.</source>
        <translation>Dokumentiert: %1. Beobachtet: %2. Vorgabe: %3.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal: 100 in 10 s and 200,000 a day, for each app and location or company.</source>
        <translation>Normal: 100 in 10 s und 200.000 am Tag, je App und Location oder Company.</translation>
    </message>
    <message>
        <source>As in 2025</source>
        <translation>Wie 2025</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Bis %1: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BridgeCard</name>
    <message>
        <source>For Your Bridge</source>
        <translation>Für die Bridge</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Company-ID</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Instead of https://services.leadconnectorhq.com</source>
        <translation>Statt https://services.leadconnectorhq.com</translation>
    </message>
    <message>
        <source>Made up: it opens nothing but this emulator.</source>
        <translation>Erfunden: Es öffnet nichts als diesen Emulator.</translation>
    </message>
    <message>
        <source>Public key of its deliveries</source>
        <translation>Öffentlicher Schlüssel seiner Zustellungen</translation>
    </message>
    <message>
        <source>Ed25519, for x-ghl-signature</source>
        <translation>Ed25519, für x-ghl-signature</translation>
    </message>
    <message>
        <source>Copy as &amp;Environment</source>
        <translation>Als &amp;Umgebung kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Consent Page</source>
        <translation>&amp;Zustimmungsseite öffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>The same object that the command line&apos;s ready file carries</source>
        <translation>Dasselbe Objekt wie in der Bereit-Datei der Befehlszeile</translation>
    </message>
    <message>
        <source>Change &amp;App…</source>
        <translation>&amp;App ändern…</translation>
    </message>
    <message>
        <source>Webhook URL, redirect URLs and scopes of the app under test</source>
        <translation>Webhook-URL, Redirect-URLs und Scopes der App im Test</translation>
    </message>
    <message>
        <source>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET and LINESMAN_REDIRECT_URI, one a line</source>
        <translation>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET und LINESMAN_REDIRECT_URI, eine Zeile je Wert</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BubbleLayout</name>
    <message>
        <source>Open e-mail</source>
        <translation>E-Mail öffnen</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Alle %1 Zeichen zeigen</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-Mail: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkDialog</name>
    <message>
        <source>Send Many from CSV</source>
        <translation>Viele aus CSV senden</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Rows a second</source>
        <translation>Zeilen je &amp;Sekunde</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Zeilen je Sekunde</translation>
    </message>
    <message>
        <source>A row takes up to five of the 100 calls that HighLevel allows in 10 seconds: 2 leaves none over. When the limit is reached the run waits by itself.</source>
        <translation>Eine Zeile braucht bis zu fünf der 100 Aufrufe, die HighLevel in 10 Sekunden erlaubt: Bei 2 bleibt keiner übrig. Ist die Grenze erreicht, wartet der Lauf von selbst.</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>Ergebnis &amp;exportieren…</translation>
    </message>
    <message>
        <source>Try &amp;Failed Again</source>
        <translation>&amp;Gescheiterte wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Stopping after the row under way…</source>
        <translation>Hält nach der laufenden Zeile…</translation>
    </message>
    <message numerus="yes">
        <source>HighLevel limits the requests: going on in %n s.</source>
        <translation>
            <numerusform>HighLevel begrenzt die Anfragen: weiter in %n s.</numerusform>
            <numerusform>HighLevel begrenzt die Anfragen: weiter in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 mit Problemen</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n inbound message(s) to threads.</source>
        <translation>
            <numerusform>%n eingehende Nachricht in Threads stellen.</numerusform>
            <numerusform>%n eingehende Nachrichten in Threads stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n Nachricht gesendet.</numerusform>
            <numerusform>%n Nachrichten gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent; the list says why.</source>
        <translation>
            <numerusform>%n Zeile nicht gesendet; die Liste sagt warum.</numerusform>
            <numerusform>%n Zeilen nicht gesendet; die Liste sagt warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left: Go On takes up the run here.</source>
        <translation>
            <numerusform>%n Zeile übrig: Weiter nimmt den Lauf hier auf.</numerusform>
            <numerusform>%n Zeilen übrig: Weiter nimmt den Lauf hier auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The result is in %1.</source>
        <translation>Das Ergebnis steht in %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Viele Nachrichten aus dieser Datei senden.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkModel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Message id or reason</source>
        <translation>Nachrichten-ID oder Grund</translation>
    </message>
    <message>
        <source>%1, not read back: %2</source>
        <translation>%1, nicht zurückgelesen: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkSettings</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Attachment addresses</source>
        <translation>Adressen der Anhänge</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Angerufene Nummer</translation>
    </message>
    <message>
        <source>Call status</source>
        <translation>Status des Anrufs</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Text for rows without one</source>
        <translation>&amp;Text für Zeilen ohne eigenen</translation>
    </message>
    <message>
        <source>{{name}} stands for the column of that name; {{contact.phone}}, {{date}} and {{time}} too.</source>
        <translation>{{name}} steht für die Spalte dieses Namens; auch {{contact.phone}}, {{date}} und {{time}}.</translation>
    </message>
    <message>
        <source>Cou&amp;ntry of numbers without country code</source>
        <translation>La&amp;nd von Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>&amp;Make contacts that are missing</source>
        <translation>Fehlende Kontakte &amp;anlegen</translation>
    </message>
    <message>
        <source>Choose &amp;CSV File…</source>
        <translation>&amp;CSV-Datei wählen…</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <translation>Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>Choose CSV File</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstChart</name>
    <message>
        <source>Rate and answer time over the burst</source>
        <translation>Rate und Antwortzeit über die Lastspitze</translation>
    </message>
    <message>
        <source>At most %1 attempts a second, slowest answer %2.</source>
        <translation>Höchstens %1 Versuche je Sekunde, langsamste Antwort %2.</translation>
    </message>
    <message>
        <source>The burst is drawn here while it runs.</source>
        <translation>Die Lastspitze wird hier gezeichnet, während sie läuft.</translation>
    </message>
    <message>
        <source>attempts a second, up to %1</source>
        <translation>Versuche je Sekunde, bis zu %1</translation>
    </message>
    <message>
        <source>of them not answered 2xx</source>
        <translation>davon nicht mit 2xx beantwortet</translation>
    </message>
    <message>
        <source>slowest answer, up to %1</source>
        <translation>langsamste Antwort, bis zu %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstDialog</name>
    <message>
        <source>Burst</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Abgeschlossene Zustellungen</translation>
    </message>
    <message>
        <source>Bursts to compare</source>
        <translation>Lastspitzen zum Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open Kept…</source>
        <translation>Gespeicherten ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A result that was kept, also by &quot;linesman-cli burst --save&quot;, to compare with.</source>
        <translation>Ein gespeichertes Ergebnis, auch von „linesman-cli burst --save“, zum Vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Many deliveries, as a bulk action sends them, to %1. Nothing of them is kept in history.</source>
        <translation>Viele Zustellungen an %1, wie eine Massenaktion sie sendet. Nichts davon wird im Verlauf gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 von %2 fertig, %3 je Sekunde</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Every delivery was answered 2xx.</source>
        <translation>Jede Zustellung wurde mit 2xx beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) were not answered 2xx.</source>
        <translation>
            <numerusform>%n Zustellung wurde nicht mit 2xx beantwortet.</numerusform>
            <numerusform>%n Zustellungen wurden nicht mit 2xx beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 attempts a second. Median %4, 90 % under %5, 95 % under %6, 99 % under %7, longest %8.
Answers: %9.</source>
        <translation>%1 von %2 zugestellt, %3 Versuche je Sekunde. Median %4, 90 % unter %5, 95 % unter %6, 99 % unter %7, längste %8.
Antworten: %9.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The address of your tally is not an http or https address.</source>
        <translation>Die Adresse der Zählung ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>Your tally gave no answer: %1</source>
        <translation>Die Zählung gab keine Antwort: %1</translation>
    </message>
    <message>
        <source>Your tally is not understood: %1</source>
        <translation>Die Zählung wird nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>Von %1 Nachrichten gingen %2 verloren, %3 wurden mehr als einmal behandelt; %4 wurden nie gesendet.</translation>
    </message>
    <message>
        <source>Choose an earlier burst to compare the last one with.</source>
        <translation>Eine frühere Lastspitze wählen, um die letzte mit ihr zu vergleichen.</translation>
    </message>
    <message>
        <source>From the chosen burst to the last one:</source>
        <translation>Von der gewählten Lastspitze zur letzten:</translation>
    </message>
    <message>
        <source>Keep the Result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Results of bursts (*.json)</source>
        <translation>Ergebnisse von Lastspitzen (*.json)</translation>
    </message>
    <message>
        <source>Open a Result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is no result of a burst.</source>
        <translation>%1 ist kein Ergebnis einer Lastspitze.</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstForm</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Höchstens je Sekunde</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>So long does it take until the rate is reached.</source>
        <translation>So lange dauert es, bis die Rate erreicht ist.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
    <message>
        <source>Its share of the burst. With 0 everywhere all deliveries are of the kind in the form.</source>
        <translation>Der Anteil an der Lastspitze. Mit 0 überall sind alle Zustellungen von der Art im Formular.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Doppelt gesendet</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Ungeordnet</translation>
    </message>
    <message>
        <source>So many of each ten deliveries in a row come shuffled.</source>
        <translation>So viele von je zehn Zustellungen hintereinander kommen durcheinander.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same burst: people, texts, ids, and order.</source>
        <translation>Derselbe Startwert ergibt dieselbe Lastspitze: Personen, Texte, IDs und Reihenfolge.</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (optional)</translation>
    </message>
    <message>
        <source>Asked afterwards (GET) for a JSON list of the messageIds that your endpoint handled: it shows what was lost, and what was handled twice.</source>
        <translation>Wird danach (GET) nach einer JSON-Liste der messageIds gefragt, die der Endpunkt behandelt hat: Das zeigt, was verloren ging und was doppelt behandelt wurde.</translation>
    </message>
    <message>
        <source>Address of your tally</source>
        <translation>Adresse der Zählung</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>This share of connections is cut once their requests are sent: your endpoint has them, the sender does not know it.</source>
        <translation>Bei so vielen wird die Verbindung nach dem Senden getrennt: Ihr Endpunkt hat sie, der Absender weiß es nicht.</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>So many go out up to five seconds late; the others go on meanwhile.</source>
        <translation>So viele gehen bis zu fünf Sekunden später hinaus; die anderen gehen inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstRuns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 % under</source>
        <translation>90 % unter</translation>
    </message>
    <message>
        <source>99 % under</source>
        <translation>99 % unter</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CallForm</name>
    <message>
        <source>Add recordings to a call</source>
        <translation>Einem Anruf Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Call (&amp;message id)</source>
        <translation>Anruf (&amp;Nachrichten-ID)</translation>
    </message>
    <message>
        <source>Select a call in the thread to fill this in.</source>
        <translation>Im Thread einen Anruf auswählen, um dies auszufüllen.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Muss die Telefonnummer des Kontakts sein.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>Eigene Nummer, die angerufen hat.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Your call id (altId)</source>
        <translation>Eigene Anruf-ID (altId)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>At most 5.</source>
        <translation>Höchstens 5.</translation>
    </message>
    <message>
        <source>At most 5; they replace the recordings that the call has now.</source>
        <translation>Höchstens 5; sie ersetzen die Aufnahmen, die der Anruf jetzt hat.</translation>
    </message>
    <message>
        <source>Select a call in the thread, or paste its id.</source>
        <translation>Im Thread einen Anruf auswählen oder seine ID einfügen.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Eine Aufnahme hinzufügen.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The recordings of call %1 were replaced.</source>
        <translation>Die Aufnahmen des Anrufs %1 wurden ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>&amp;Rückdatieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Replace Recordings</source>
        <translation>Aufnahmen ersetzen</translation>
    </message>
    <message>
        <source>HighLevel lists no recordings for this call; it does not always list them.</source>
        <translation>HighLevel nennt keine Aufnahmen dieses Anrufs; es nennt sie nicht immer.</translation>
    </message>
    <message numerus="yes">
        <source>These %n recording(s) are replaced:</source>
        <translation>
            <numerusform>Diese %n Aufnahme wird ersetzt:</numerusform>
            <numerusform>Diese %n Aufnahmen werden ersetzt:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Eine Datei ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Add a call log to the thread of %1.</source>
        <translation>Einen Anruf in den Thread von %1 eintragen.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Die Aufnahmen von Anruf %1 ersetzen.</translation>
    </message>
    <message>
        <source>HighLevel accepted call %1; it could not be read back: %2</source>
        <translation>HighLevel hat Anruf %1 angenommen; er ließ sich nicht zurücklesen: %2</translation>
    </message>
    <message>
        <source>Call %1 was read back and is in the thread.</source>
        <translation>Anruf %1 wurde zurückgelesen und steht im Thread.</translation>
    </message>
    <message>
        <source>This message is not a call: HighLevel takes recordings for call logs only.</source>
        <translation>Diese Nachricht ist kein Anruf: HighLevel nimmt Aufnahmen nur bei Anrufen.</translation>
    </message>
    <message>
        <source>Log Call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>Log an outgoing call</source>
        <translation>Einen ausgehenden Anruf eintragen</translation>
    </message>
    <message>
        <source>Only Call providers log calls.</source>
        <translation>Nur Call-Provider tragen Anrufe ein.</translation>
    </message>
    <message>
        <source>It logs the call; it dials nothing.</source>
        <translation>Trägt den Anruf nur ein; es wird nicht gewählt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CapabilityModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1. Quelle: %2.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CellDetail</name>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>The chosen provider in the chosen location</source>
        <translation>Der gewählte Provider in der gewählten Location</translation>
    </message>
    <message>
        <source>How to enable it</source>
        <translation>So wird er eingeschaltet</translation>
    </message>
    <message>
        <source>Copy &amp;Note</source>
        <translation>&amp;Notiz kopieren</translation>
    </message>
    <message>
        <source>The steps as text, for the person who may do them</source>
        <translation>Die Schritte als Text, für die Person, die sie tun darf</translation>
    </message>
    <message>
        <source>Open &amp;Sub-account</source>
        <translation>&amp;Sub-Account öffnen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1: it is %2</source>
        <translation>%1: es ist %2</translation>
    </message>
    <message>
        <source> (looked %1)</source>
        <translation> (nachgesehen %1)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, mit %2 beantwortet</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Letzter Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Letzter Eingang</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Fehlende Scopes</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Who: %1. Source: %2.</source>
        <translation>Wer: %1. Quelle: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelDialog</name>
    <message>
        <source>How Agents See the Channel</source>
        <translation>Wie Mitarbeiter den Kanal sehen</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Always &amp;show this conversation provider</source>
        <translation>Diesen Provider &amp;immer zeigen</translation>
    </message>
    <message>
        <source>Without it, agents see the channel&apos;s tab only where the contact wrote on it.</source>
        <translation>Ohne das sehen Mitarbeiter den Reiter des Kanals nur dort, wo der Kontakt darauf geschrieben hat.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Choose Logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keines.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 ist nicht als Bild lesbar.</translation>
    </message>
    <message>
        <source>These settings of the provider are in HighLevel&apos;s developer portal, and no API returns them: enter here what it shows.</source>
        <translation>Diese Einstellungen des Providers stehen im Entwicklerportal von HighLevel, und keine API liefert sie: Tragen Sie hier ein, was dort steht.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelTabs</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) hidden from agents: not always shown, and the contact has no number or address for it.</source>
        <translation>
            <numerusform>%n Kanal ist vor Agenten verborgen: nicht immer gezeigt, und der Kontakt hat keine Nummer oder Adresse dafür.</numerusform>
            <numerusform>%n Kanäle sind vor Agenten verborgen: nicht immer gezeigt, und der Kontakt hat keine Nummer oder Adresse dafür.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CheckRow</name>
    <message>
        <source>Show or hide the checks of this kind</source>
        <translation>Die Prüfungen dieser Art zeigen oder verbergen</translation>
    </message>
    <message>
        <source>%1, check %2: %3</source>
        <translation>%1, Prüfung %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) follow the hops</source>
        <translation>
            <numerusform>%n Prüfung folgt auf die Abschnitte</numerusform>
            <numerusform>%n Prüfungen folgen auf die Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 von %n Prüfung fertig</numerusform>
            <numerusform>%1 von %n Prüfungen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn</source>
        <translation>
            <numerusform>%n Prüfung warnt</numerusform>
            <numerusform>%n Prüfungen warnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed, the rest was not tested</source>
        <translation>
            <numerusform>%1 von %n Prüfung bestanden, der Rest wurde nicht geprüft</numerusform>
            <numerusform>%1 von %n Prüfungen bestanden, der Rest wurde nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ClockPart</name>
    <message>
        <source>Pending Retries</source>
        <translation>Ausstehende Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Run the Clock to the Next Retry</source>
        <translation>Uhr bis zur nächsten &amp;Wiederholung stellen</translation>
    </message>
    <message>
        <source>Pending retries</source>
        <translation>Ausstehende Wiederholungen</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Fällig in</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>No retries are pending. A delivery that failed waits here for its next attempt, as the retry policy says.</source>
        <translation>Keine Wiederholungen stehen aus. Eine fehlgeschlagene Zustellung wartet hier auf ihren nächsten Versuch, wie es die Wiederholungsregel sagt.</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>The delivery has failed for good</source>
        <translation>Die Zustellung ist endgültig fehlgeschlagen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The emulator&apos;s time</source>
        <translation>Die Zeit des Emulators</translation>
    </message>
    <message>
        <source>+&amp;1 min</source>
        <translation>+&amp;1 min</translation>
    </message>
    <message>
        <source>+10 &amp;min</source>
        <translation>+10 &amp;min</translation>
    </message>
    <message>
        <source>+1 &amp;h</source>
        <translation>+1 &amp;h</translation>
    </message>
    <message>
        <source>+1 &amp;day</source>
        <translation>+1 &amp;Tag</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>&amp;Vorstellen</translation>
    </message>
    <message>
        <source>Runs with this machine&apos;s clock.</source>
        <translation>Läuft mit der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Ahead of this machine&apos;s clock by %1. Reset brings it back.</source>
        <translation>Der Uhr dieses Rechners um %1 voraus. Zurücksetzen holt sie zurück.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
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
    <name>Linesman::Ui::CodeFindBar</name>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match, of how many</comment>
        <translation>%1 von %2</translation>
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
        <source>… (%1 more characters in this line)</source>
        <translation>… (noch %1 Zeichen in dieser Zeile)</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value</source>
        <translation>Umbrechen, einklappen, zoomen, einen Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Selection</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>K&amp;leiner</translation>
    </message>
    <message>
        <source>N&amp;ormal Size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Im &amp;Verlauf suchen</translation>
    </message>
    <message>
        <source>Open &amp;Thread of This Contact</source>
        <translation>Unterhal&amp;tung dieses Kontakts öffnen</translation>
    </message>
    <message>
        <source>%1 % shown</source>
        <translation>%1 % gezeigt</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ColumnMemory</name>
    <message>
        <source>&amp;Fit Columns</source>
        <translation>Spalten &amp;anpassen</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>&amp;Ursprüngliche Spalten</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Bereiche und Aktionen</translation>
    </message>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <translation>Alles nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Type a place, an action or a name</source>
        <translation>Einen Bereich, eine Aktion oder einen Namen eingeben</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Composer</name>
    <message>
        <source>As Contac&amp;t</source>
        <translation>Kontak&amp;t</translation>
    </message>
    <message>
        <source>What you write comes in, as if the contact had sent it to your bridge.</source>
        <translation>Was Sie schreiben, kommt herein, als hätte der Kontakt es an Ihre Bridge geschickt.</translation>
    </message>
    <message>
        <source>As &amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>What you write goes out as an agent&apos;s answer: the channel&apos;s Delivery URL gets it.</source>
        <translation>Was Sie schreiben, geht als Antwort eines Mitarbeiters hinaus: die Delivery-URL des Kanals bekommt es.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Wählen Sie einen Kontakt.</translation>
    </message>
    <message>
        <source>No channel to write on: enter a provider in the place Providers.</source>
        <translation>Kein Kanal zum Schreiben: tragen Sie unter Provider einen ein.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address.</source>
        <translation>Der Kontakt hat keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The contact has no phone number.</source>
        <translation>Der Kontakt hat keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Files are being uploaded…</source>
        <translation>Dateien werden hochgeladen…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Write as %1… (Ctrl+Enter sends)</source>
        <translation>Als %1 schreiben… (Strg+Enter sendet)</translation>
    </message>
    <message>
        <source>Answer %1 as a user… (Ctrl+Enter sends)</source>
        <translation>%1 als Benutzer antworten… (Strg+Enter sendet)</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Dateien, die HighLevel annimmt (%1)</translation>
    </message>
    <message>
        <source>%1 Send it again: it then goes as “%2”.</source>
        <translation>%1 Noch einmal senden: Dann geht sie als „%2“.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Waiting for your keyring: it may ask for your password in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund: Er fragt vielleicht in einem eigenen Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>A connection is your marketplace app against one HighLevel: the embedded emulator, which needs nothing, or live hosts.

Steps

Paste the install link from the developer portal and most of it fills itself. The client secret goes into the key store of your system and nowhere else.

The callback

The developer portal takes https:// redirect URLs only. Use a tunnel that forwards to the port shown, or any page of yours: then copy the address the browser landed on and paste it.

Tokens

They are refreshed by themselves, once for all who need them. A scope that was added to the app later comes only with a new consent.</source>
        <translation>Eine Verbindung ist die eigene Marketplace-App an einem HighLevel: dem eingebauten Emulator, der nichts braucht, oder echten Hosts.

Schritte

Den Installationslink aus dem Entwicklerportal einfügen, und das meiste füllt sich von selbst aus. Das Client-Secret kommt in den Schlüsselbund des Systems und nirgends sonst hin.

Der Callback

Das Entwicklerportal nimmt nur https://-Redirect-URLs. Einen Tunnel benutzen, der an den gezeigten Port weiterleitet, oder eine beliebige eigene Seite: dann die Adresse kopieren, auf der der Browser gelandet ist, und einfügen.

Token

Sie werden von selbst erneuert, einmal für alle, die sie brauchen. Ein Scope, der später zur App hinzukam, kommt erst mit einer neuen Zustimmung.</translation>
    </message>
    <message>
        <source>&amp;Connect to the Emulator</source>
        <translation>Mit dem Emulator &amp;verbinden</translation>
    </message>
    <message>
        <source>%1: live, %2</source>
        <translation>%1: live, %2</translation>
    </message>
    <message>
        <source>The embedded emulator at %1.</source>
        <translation>Der eingebaute Emulator unter %1.</translation>
    </message>
    <message>
        <source>There is no key store here, or it is locked: %1. Unlock it, or keep secrets in memory until Linesman ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund, oder er ist gesperrt: %1. Entsperren, oder Geheimnisse im Speicher behalten, bis Linesman endet.</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session Only</source>
        <translation>Nur für diese Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>OAuth &amp;Hops</source>
        <translation>OAuth-&amp;Schritte</translation>
    </message>
    <message>
        <source>The connection uses /v2/oauth/chooselocation now. Change links you handed out too.</source>
        <translation>Die Verbindung benutzt jetzt /v2/oauth/chooselocation. Ändern Sie auch Links, die Sie weitergegeben haben.</translation>
    </message>
    <message>
        <source>Linesman uses the current path here already: change the link that you handed out.</source>
        <translation>Linesman benutzt hier schon den aktuellen Pfad: Ändern Sie den Link, den Sie weitergegeben haben.</translation>
    </message>
    <message>
        <source>Copied, without any secret: put your own values in.</source>
        <translation>Kopiert, ohne Geheimnisse: Setzen Sie Ihre eigenen Werte ein.</translation>
    </message>
    <message>
        <source>The emulator no longer knew this token: Linesman signs in to it again.</source>
        <translation>Der Emulator kannte dieses Token nicht mehr: Linesman meldet sich neu bei ihm an.</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Noch ist nichts verbunden</translation>
    </message>
    <message>
        <source>The embedded emulator needs no account and no set-up; a live connection needs your marketplace app&apos;s keys.</source>
        <translation>Der eingebaute Emulator braucht kein Konto und keine Einrichtung; eine Live-Verbindung braucht die Schlüssel der eigenen Marketplace-App.</translation>
    </message>
    <message>
        <source>New &amp;live connection</source>
        <translation>Neue &amp;Live-Verbindung</translation>
    </message>
    <message>
        <source>%1: live, no address yet</source>
        <translation>%1: live, noch ohne Adresse</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectSteps</name>
    <message>
        <source>Developer portal</source>
        <translation>Entwicklerportal</translation>
    </message>
    <message>
        <source>App and keys</source>
        <translation>App und Schlüssel</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorisieren</translation>
    </message>
    <message>
        <source>Providers and their URLs</source>
        <translation>Provider und ihre URLs</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>Schlüssel fehlen</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Secret fehlt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>will not work</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) for %1</source>
        <translation>
            <numerusform>%n Scope für %1</numerusform>
            <numerusform>%n Scopes für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider kind(s)</source>
        <translation>
            <numerusform>%n Provider-Art</numerusform>
            <numerusform>%n Provider-Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 2 is not finished: the app&apos;s keys are missing.</source>
        <translation>Schritt 2 ist nicht fertig: Die Schlüssel der App fehlen.</translation>
    </message>
    <message>
        <source>Step 2 is not finished: enter the client secret.</source>
        <translation>Schritt 2 ist nicht fertig: das Client-Secret eingeben.</translation>
    </message>
    <message>
        <source>Step 3 is not finished: the redirect URL will not work.</source>
        <translation>Schritt 3 ist nicht fertig: Die Redirect-URL wird nicht funktionieren.</translation>
    </message>
    <message>
        <source>Step 4 is not finished: no scope is chosen.</source>
        <translation>Schritt 4 ist nicht fertig: Kein Scope ist gewählt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that were ticked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>What to click, and what to enter there</source>
        <translation>Was zu klicken und dort einzutragen ist</translation>
    </message>
    <message>
        <source>The emulator&apos;s app is there already.</source>
        <translation>Die App des Emulators ist schon da.</translation>
    </message>
    <message>
        <source>mixed up</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>CA file unusable</source>
        <translation>CA-Datei unbrauchbar</translation>
    </message>
    <message>
        <source>Step 2 is not finished: the CA file cannot be used.</source>
        <translation>Schritt 2 ist nicht fertig: Die CA-Datei ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectionButtons</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>New &amp;Live Connection</source>
        <translation>Neue &amp;Live-Verbindung</translation>
    </message>
    <message>
        <source>Connect to &amp;Emulator</source>
        <translation>Mit &amp;Emulator verbinden</translation>
    </message>
    <message>
        <source>Start and Connect &amp;Emulator</source>
        <translation>Starten und mit &amp;Emulator verbinden</translation>
    </message>
    <message>
        <source>Connect to Emulator</source>
        <translation>Mit Emulator verbinden</translation>
    </message>
    <message>
        <source>Start and Connect Emulator</source>
        <translation>Starten und mit Emulator verbinden</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its tokens and client secret?</source>
        <translation>„%1“ mit Token und Client-Secret entfernen?</translation>
    </message>
    <message>
        <source>The app stays installed in HighLevel. History is kept.</source>
        <translation>Die App bleibt in HighLevel installiert. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactDialog</name>
    <message>
        <source>New Contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>One of phone and e-mail is needed.</source>
        <translation>Telefon oder E-Mail ist nötig.</translation>
    </message>
    <message>
        <source>&amp;Save Contact</source>
        <translation>Kontakt &amp;speichern</translation>
    </message>
    <message>
        <source>Any way of writing it.</source>
        <translation>In jeder Schreibweise.</translation>
    </message>
    <message>
        <source>&amp;Country of a number without country code</source>
        <translation>&amp;Land einer Nummer ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>&amp;Delete Contact…</source>
        <translation>Kontakt &amp;löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change Contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>Change the contact %1.</source>
        <translation>Den Kontakt %1 ändern.</translation>
    </message>
    <message>
        <source>Add the contact %1, or change the one that has this phone or e-mail.</source>
        <translation>Den Kontakt %1 anlegen oder den mit dieser Nummer oder E-Mail ändern.</translation>
    </message>
    <message>
        <source>This is the contact %1, found %2.</source>
        <translation>Das ist der Kontakt %1, gefunden %2.</translation>
    </message>
    <message>
        <source>&amp;Take This Contact</source>
        <translation>Diesen Kontakt verwe&amp;nden</translation>
    </message>
    <message>
        <source>Delete Contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete %1? The conversation with all its messages goes with it. The API cannot bring it back; in HighLevel&apos;s own window a deleted contact can be restored for some time.</source>
        <translation>%1 löschen? Die Unterhaltung mit allen Nachrichten geht mit. Die API kann sie nicht zurückholen; in HighLevels eigenem Fenster lässt sich ein gelöschter Kontakt eine Zeit lang wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the contact %1.</source>
        <translation>Den Kontakt %1 löschen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactModel</name>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactPicker</name>
    <message>
        <source>Edit…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change or delete this contact.</source>
        <translation>Diesen Kontakt ändern oder löschen.</translation>
    </message>
    <message>
        <source>Another contact: phone, name or e-mail</source>
        <translation>Anderer Kontakt: Telefon, Name oder E-Mail</translation>
    </message>
    <message>
        <source>Another: phone, name or e-mail</source>
        <translation>Anderer: Telefon, Name oder E-Mail</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Make Contact…</source>
        <translation>Kontakt &amp;anlegen…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Kein Kontakt gewählt</translation>
    </message>
    <message>
        <source>No contact of this location has “%1”.</source>
        <translation>Kein Kontakt dieser Location hat „%1“.</translation>
    </message>
    <message>
        <source>&amp;Make Another…</source>
        <translation>Anderen &amp;anlegen…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Name, phone or email</source>
        <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Locations</translation>
    </message>
    <message>
        <source>&amp;Add Contact…</source>
        <translation>Kontakt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Set D&amp;ND</source>
        <translation>D&amp;ND setzen</translation>
    </message>
    <message>
        <source>A contact with DND gets no messages: sending to it is refused</source>
        <translation>Ein Kontakt mit DND erhält keine Nachrichten: Das Senden an ihn wird abgelehnt</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln Kontakt gefunden</numerusform>
            <numerusform>%Ln Kontakte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear D&amp;ND</source>
        <translation>D&amp;ND aufheben</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>A contact stays in its location.</source>
        <translation>Ein Kontakt bleibt in seiner Location.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>La&amp;st name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>With country code: +15551234567. Numbers +15005550100 to 199 provoke outcomes.</source>
        <translation>Mit Landesvorwahl: +15551234567. Die Nummern +15005550100 bis 199 bewirken Ergebnisse.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: sending to this contact is refused</source>
        <translation>&amp;Nicht stören: Das Senden an diesen Kontakt wird abgelehnt</translation>
    </message>
    <message>
        <source>A phone number has digits.</source>
        <translation>Eine Telefonnummer hat Ziffern.</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Eine Adresse sieht aus wie name@example.com.</translation>
    </message>
    <message>
        <source>Delete Contacts</source>
        <translation>Kontakte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their conversations? A snapshot could bring them back.</source>
        <translation>
            <numerusform>%n Kontakt mit seinen Unterhaltungen löschen? Ein Schnappschuss könnte ihn zurückholen.</numerusform>
            <numerusform>%n Kontakte mit ihren Unterhaltungen löschen? Ein Schnappschuss könnte sie zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentModel</name>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwort-Body</translation>
    </message>
    <message>
        <source>Tokens (JWT)</source>
        <translation>Token (JWT)</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Entpackt aus</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentView</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Namen oder Wert suchen</translation>
    </message>
    <message>
        <source>Find in the contents</source>
        <translation>Im Inhalt suchen</translation>
    </message>
    <message>
        <source>Contents of the exchange</source>
        <translation>Inhalt des Aufrufs</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no body and no token in this exchange.</source>
        <translation>In diesem Aufruf gibt es weder Body noch Token.</translation>
    </message>
    <message>
        <source>There is more than is shown here; the body has all of it.</source>
        <translation>Es gibt mehr, als hier gezeigt wird; der Body enthält alles.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>Linesman::Ui::DeliveryForm</name>
    <message>
        <source>Provider &amp;kind</source>
        <translation>Provider-&amp;Art</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Wie beobachtet</translation>
    </message>
    <message>
        <source>Documented fields only</source>
        <translation>Nur dokumentierte Felder</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page lists fewer fields than third parties have received. Both are worth a test.</source>
        <translation>Die Seite von HighLevel führt weniger Felder auf, als andere empfangen haben. Beides ist einen Test wert.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Nutzlast als JSON</translation>
    </message>
    <message>
        <source>Send exactly these &amp;bytes, right or wrong</source>
        <translation>Genau diese &amp;Bytes senden, richtig oder falsch</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (beobachtet)</translation>
    </message>
    <message>
        <source>new for each delivery</source>
        <translation>neu für jede Zustellung</translation>
    </message>
    <message>
        <source>Send what is in this file.</source>
        <translation>Senden, was in dieser Datei steht.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryUrl</name>
    <message>
        <source>Must begin with http:// or https:// and name a host.</source>
        <translation>Muss mit http:// oder https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>HighLevel takes no user name or password in a URL.</source>
        <translation>HighLevel nimmt keinen Benutzernamen und kein Passwort in einer URL.</translation>
    </message>
    <message>
        <source>What follows # is never sent: leave it out.</source>
        <translation>Was auf # folgt, wird nie gesendet: Lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DesktopController</name>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Show Linesman</source>
        <translation>Linesman zeigen</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Linesman beenden</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Listener stoppen</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Listener starten</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Emulator stoppen</translation>
    </message>
    <message>
        <source>Start Emulator</source>
        <translation>Emulator starten</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Listener läuft unter %1</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Listener gestoppt</translation>
    </message>
    <message>
        <source>Emulator at %1</source>
        <translation>Emulator läuft unter %1</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulator gestoppt</translation>
    </message>
    <message>
        <source>A webhook failed its check</source>
        <translation>Ein Webhook hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>%1 came without a signature.</source>
        <translation>%1 kam ohne Signatur.</translation>
    </message>
    <message>
        <source>%1 has a signature that does not fit.</source>
        <translation>%1 hat eine Signatur, die nicht passt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DifferenceView</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>the previous of its kind, or a number</source>
        <translation>dem vorigen seiner Art oder einer Nummer</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Den Aufruf %1 gibt es in diesem Verlauf nicht.</translation>
    </message>
    <message>
        <source>This exchange is in no history: there is nothing to compare it with.</source>
        <translation>Dieser Aufruf ist in keinem Verlauf: Es gibt nichts, womit er sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>There is none of its kind before this one.</source>
        <translation>Vor diesem gibt es keinen seiner Art.</translation>
    </message>
    <message>
        <source>The same as exchange %1, byte for byte.</source>
        <translation>Gleich wie Aufruf %1, Byte für Byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to exchange %1.</source>
        <translation>
            <numerusform>%Ln Unterschied zu Aufruf %1.</numerusform>
            <numerusform>%Ln Unterschiede zu Aufruf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body has the same values written otherwise: a signature over its bytes breaks.</source>
        <translation>Ein Body hat dieselben Werte, anders geschrieben: Eine Signatur über seine Bytes bricht dabei.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Es gibt mehr als diese.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request header</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response header</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Antwort-Body</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>dort nicht</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorPage</name>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Noch nichts untersucht</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Explain a message</source>
        <translation>Eine Meldung erklären</translation>
    </message>
    <message>
        <source>E&amp;xplain a Message…</source>
        <translation>Meldung er&amp;klären…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Looks again (F5)</source>
        <translation>Untersucht erneut (F5)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Looking through history…</source>
        <translation>Der Verlauf wird durchsucht…</translation>
    </message>
    <message>
        <source>Without a connection: history alone was looked at.</source>
        <translation>Ohne Verbindung: Nur der Verlauf wurde angesehen.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %n thing(s) that were looked for.</source>
        <translation>
            <numerusform>Nichts gefunden; nach %n bekannten Problem wurde gesucht.</numerusform>
            <numerusform>Nichts gefunden; nach %n bekannten Problemen wurde gesucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked for.</source>
        <translation>
            <numerusform>%n ließ sich nicht suchen.</numerusform>
            <numerusform>%n ließen sich nicht suchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Why it is not to be told any more:</source>
        <translation>Warum es nicht mehr gemeldet werden soll:</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Findings
Each has a name that never changes, such as P-02, what it means, what to do and a public source. The doctor looks at what Linesman has kept and asks nobody.
New ones stand first: those that the last run did not see. A muted one is kept, with your reason.
Open goes to the place that mends it, Show the Exchange to what was seen.
What could not be looked for is told at the bottom, with what it needs.
Messages
Explain a Message takes what HighLevel answered, or a line of a log.
Tools
Missed Messages compares HighLevel&apos;s export of a location with what the listener captured, and sends what is missing to your endpoint. Who Owns a Message says which provider may report its status. Report for Staff is a page or a table for the people of an agency, with the notes to send them. These three ask HighLevel, or use what Check All asked last.</source>
        <translation>Befunde
Jeder hat einen Namen, der sich nie ändert, etwa P-02, seine Bedeutung, was zu tun ist und eine öffentliche Quelle. Der Doktor sieht an, was Linesman gespeichert hat, und fragt niemanden.
Neue stehen zuerst: die, die der letzte Lauf nicht gesehen hat. Ein stummgeschalteter wird mit Ihrer Begründung gespeichert.
„Öffnen“ geht dorthin, wo sich das beheben lässt, „Aufruf zeigen“ zu dem, was gesehen wurde.
Was sich nicht suchen ließ, steht unten, mit dem, was dafür fehlt.
Meldungen
„Meldung erklären“ nimmt, was HighLevel geantwortet hat, oder eine Zeile aus einem Protokoll.
Werkzeuge
„Verpasste Nachrichten“ hält den Export einer Location aus HighLevel gegen das, was der Listener mitgeschnitten hat, und sendet Fehlendes an Ihren Endpunkt. „Wem gehört eine Nachricht“ sagt, welcher Provider ihren Status melden darf. „Bericht für Mitarbeiter“ ist eine Seite oder Tabelle für die Leute einer Agentur, mit den Notizen, die man ihnen sendet. Diese drei fragen HighLevel oder nehmen, was „Alle prüfen“ zuletzt erfahren hat.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Missed Messages…</source>
        <translation>&amp;Verpasste Nachrichten…</translation>
    </message>
    <message>
        <source>&amp;Who Owns a Message…</source>
        <translation>Wem &amp;gehört eine Nachricht…</translation>
    </message>
    <message>
        <source>&amp;Report for Staff…</source>
        <translation>&amp;Bericht für Mitarbeiter…</translation>
    </message>
    <message>
        <source>Looks through the connection, its tokens, providers and locations, and the last week of history for %1 things that are known to go wrong. Nobody is asked, and nothing is changed.</source>
        <translation>Durchsucht die Verbindung, ihre Token, Provider und Locations und die letzte Woche des Verlaufs nach %1 bekannten Problemen. Niemand wird gefragt und nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorWords</name>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>stumm: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>„Verbinden“ ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Providers</source>
        <translation>„Provider“ ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Listener</source>
        <translation>Listener ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Simulator</source>
        <translation>Simulator ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Messages</source>
        <translation>„Nachrichten“ ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open History</source>
        <translation>Verlauf ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DriftModel</name>
    <message>
        <source>What came otherwise</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillModel</name>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillsDialog</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Troubles that come in production, played against your endpoint. The emulator&apos;s clock moves on, some drills by days; everything else is put back.</source>
        <translation>Schwierigkeiten aus dem Produktivbetrieb, an Ihrem Endpunkt durchgespielt. Die Uhr des Emulators rückt vor, bei manchen Übungen um Tage; alles andere wird wieder so, wie es war.</translation>
    </message>
    <message>
        <source>Drills that are over</source>
        <translation>Abgeschlossene Übungen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Not played yet.</source>
        <translation>Noch nicht gespielt.</translation>
    </message>
    <message>
        <source>Add from &amp;File…</source>
        <translation>Aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>A drill of your own, as JSON: app/drills/README.md tells its steps.</source>
        <translation>Eine eigene Übung, als JSON: app/drills/README.md nennt ihre Schritte.</translation>
    </message>
    <message>
        <source>Play &amp;This One</source>
        <translation>D&amp;iese spielen</translation>
    </message>
    <message>
        <source>Play &amp;All</source>
        <translation>&amp;Alle spielen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Endpoint: Linesman&apos;s own reference bridge</source>
        <translation>Endpunkt: die Referenz-Bridge von Linesman</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Add a Drill</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Drills (*.json)</source>
        <translation>Übungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a drill.</source>
        <translation>%1 ist zu groß für eine Übung.</translation>
    </message>
    <message>
        <source>%1 is no drill: %2</source>
        <translation>%1 ist keine Übung: %2</translation>
    </message>
    <message>
        <source>that it takes a delivery</source>
        <translation>dass er eine Zustellung annimmt</translation>
    </message>
    <message>
        <source>that it reports a status</source>
        <translation>dass er einen Status meldet</translation>
    </message>
    <message>
        <source>that it posts a reply</source>
        <translation>dass er eine Antwort sendet</translation>
    </message>
    <message>
        <source>an address for app events</source>
        <translation>eine Adresse für App-Ereignisse</translation>
    </message>
    <message>
        <source>Needs of your endpoint: %1.</source>
        <translation>Verlangt vom Endpunkt: %1.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Lost, and no fault of your endpoint: %1</source>
        <translation>Verloren, ohne Schuld des Endpunkts: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes a drill of your own off the list; its file stays.</source>
        <translation>Nimmt eine eigene Übung von der Liste; ihre Datei bleibt.</translation>
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
    <name>Linesman::Ui::EmailStatusForm</name>
    <message>
        <source>Update E-mail Status</source>
        <translation>E-Mail-Status melden</translation>
    </message>
    <message>
        <source>&amp;emailMessageId</source>
        <translation>&amp;emailMessageId</translation>
    </message>
    <message>
        <source>Not the messageId. Select an e-mail in the thread to fill this in.</source>
        <translation>Nicht die messageId. Wählen Sie eine E-Mail im Thread, um dies zu füllen.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Of the whole e-mail. These ten belong to this request alone; v3 only.</source>
        <translation>Der ganzen E-Mail. Diese zehn gehören nur zu dieser Anfrage; nur v3.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Added to what HighLevel has; 0 is not sent.</source>
        <translation>Werden zu HighLevels Stand addiert; 0 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>One a line: address, status, and after “failed” the reason.</source>
        <translation>Einer je Zeile: Adresse, Status, nach „failed“ der Grund.</translation>
    </message>
    <message>
        <source>Set the status of e-mail %1 to “%2”.</source>
        <translation>Den Status der E-Mail %1 auf „%2“ setzen.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>The e-mail is now %1.</source>
        <translation>Die E-Mail ist jetzt %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmailView</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPage</name>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen…</translation>
    </message>
    <message>
        <source>Back to the fixture: data, tokens, clock and behaviour</source>
        <translation>Zurück zur Fixture: Daten, Token, Uhr und Verhalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>S&amp;top Emulator</source>
        <translation>Emulator st&amp;oppen</translation>
    </message>
    <message>
        <source>S&amp;tart Emulator</source>
        <translation>Emulator &amp;starten</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends signed webhooks.</source>
        <translation>Ein lokales HighLevel mit erfundenen Konten. Es beantwortet die API, zeigt die Zustimmungsseite und sendet signierte Webhooks.</translation>
    </message>
    <message>
        <source>Answers at %1</source>
        <translation>Antwortet unter %1</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Für Ihre Bridge</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Send as a user</source>
        <translation>Als Benutzer senden</translation>
    </message>
    <message>
        <source>Clock and retries</source>
        <translation>Uhr und Wiederholungen</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Magische Werte</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reset Emulator</source>
        <translation>Emulator zurücksetzen</translation>
    </message>
    <message>
        <source>Put the emulator back to its beginning?</source>
        <translation>Den Emulator auf seinen Anfang zurücksetzen?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>Der Emulator ist gestoppt</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>Emulator &amp;starten</translation>
    </message>
    <message>
        <source>The emulator
A HighLevel of your own on this machine, with made-up accounts. Your bridge talks to it as to the real one: only the base URL changes.
What it holds
Locations, contacts, providers and tokens can be looked at and changed here at any time. A change that HighLevel would tell the app about sends the same webhook: INSTALL, UNINSTALL, ContactUpdate.
Clock and retries
Tokens expire and retries come due on the emulator&apos;s clock, which you can put forward: ten minutes pass in a moment. Run the clock to the next retry to see how your endpoint takes it.
Behaviour
Where HighLevel&apos;s public sources contradict each other, a switch says which side the emulator takes. The profile sets them all.
Magic values and faults
A magic number, address or text provokes one outcome for one contact or message. A fault meets requests by their route: slow, refused, cut short or dropped.
Snapshots
Save the data under a name before an experiment and restore it afterwards. Reset goes back to the start.
What stays
The data outlive a stop and the end of Linesman; Settings says so. Tokens do not: Linesman signs in again by itself, your bridge must be authorized again.</source>
        <translation>Der Emulator
Ein eigenes HighLevel auf diesem Rechner, mit erfundenen Konten. Die Bridge spricht mit ihm wie mit dem echten: Nur die Basis-URL ist anders.
Was er enthält
Locations, Kontakte, Provider und Token lassen sich hier jederzeit ansehen und ändern. Eine Änderung, die HighLevel der App mitteilen würde, sendet denselben Webhook: INSTALL, UNINSTALL, ContactUpdate.
Uhr und Wiederholungen
Token laufen nach der Uhr des Emulators ab, und nach ihr werden Wiederholungen fällig. Sie lässt sich vorstellen: Zehn Minuten vergehen in einem Augenblick. Stellen Sie die Uhr bis zur nächsten Wiederholung, um zu sehen, wie der Endpunkt sie annimmt.
Verhalten
Wo sich HighLevels öffentliche Quellen widersprechen, sagt ein Schalter, welcher der Emulator folgt. Das Profil stellt alle ein.
Magische Werte und Störungen
Eine magische Nummer, Adresse oder ein magischer Text bewirkt ein bestimmtes Ergebnis für einen Kontakt oder eine Nachricht. Eine Störung trifft Anfragen nach ihrer Route: langsam, abgelehnt, abgeschnitten oder fallen gelassen.
Schnappschüsse
Speichern Sie die Daten vor einem Versuch unter einem Namen, und stellen Sie sie danach wieder her. „Zurücksetzen“ führt zum Anfang zurück.
Was bleibt
Die Daten überdauern ein Anhalten und das Ende von Linesman; die Einstellungen bestimmen es. Token nicht: Linesman meldet sich selbst wieder an, die Bridge muss neu autorisiert werden.</translation>
    </message>
    <message>
        <source>Contacts, threads, tokens, clock, faults and behaviour begin anew; deliveries that wait are dropped. Snapshots stay. Your bridge must be authorized again. You can undo it until the emulator stops.</source>
        <translation>Kontakte, Threads, Token, Uhr, Störungen und Verhalten beginnen neu; wartende Zustellungen werden verworfen. Schnappschüsse bleiben. Die Bridge muss neu autorisiert werden. Bis der Emulator stoppt, lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The emulator is back at its beginning.</source>
        <translation>Der Emulator ist wieder am Anfang.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The data of the last time could not be read: the emulator began anew. The file was put aside. %1</source>
        <translation>Die Daten vom letzten Mal ließen sich nicht lesen: Der Emulator hat neu begonnen. Die Datei wurde beiseitegelegt. %1</translation>
    </message>
    <message>
        <source>The emulator&apos;s data could not be kept. %1</source>
        <translation>Die Daten des Emulators ließen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Der Emulator startet: Seine Daten werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EndpointDialog</name>
    <message>
        <source>Endpoint of the Line Test</source>
        <translation>Endpunkt des Leitungstests</translation>
    </message>
    <message>
        <source>&amp;Built-in reference bridge</source>
        <translation>Eingebaute &amp;Referenz-Bridge</translation>
    </message>
    <message>
        <source>A small correct bridge that ships with Linesman, against an emulator of its own. Shows what a passing line looks like.</source>
        <translation>Eine kleine, korrekte Bridge, die zu Linesman gehört, mit eigenem Emulator. Zeigt, wie ein bestandener Test aussieht.</translation>
    </message>
    <message>
        <source>&amp;My own bridge</source>
        <translation>&amp;Eigene Bridge</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery-URL</translation>
    </message>
    <message>
        <source>Becomes the Delivery URL of every provider in the emulator. A tunnel works too.</source>
        <translation>Wird im Emulator zur Delivery-URL jedes Providers. Ein Tunnel geht auch.</translation>
    </message>
    <message>
        <source>Call &amp;trigger (optional)</source>
        <translation>Anruf-&amp;Auslöser (optional)</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls. Linesman POSTs contactId, phone and conversationProviderId here, so that your bridge logs calls; without it the call hops are skipped, or wait when Call is the only kind chosen.</source>
        <translation>HighLevel sendet nichts für Anrufe. Linesman schickt contactId, phone und conversationProviderId per POST hierher, damit die Bridge Anrufe einträgt; sonst werden die Anruf-Abschnitte übersprungen oder warten, wenn nur die Art Anruf gewählt ist.</translation>
    </message>
    <message>
        <source>Environment for your bridge</source>
        <translation>Umgebung für die Bridge</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Für die Bridge</translation>
    </message>
    <message>
        <source>The emulator&apos;s address and keys as environment variables. They are made up: no secrets.</source>
        <translation>Adresse und Schlüssel des Emulators als Umgebungsvariablen. Sie sind erfunden: keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Provider-Arten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Hop time-out</source>
        <translation>&amp;Zeitlimit je Abschnitt</translation>
    </message>
    <message>
        <source>A hop that takes longer has failed.</source>
        <translation>Ein Abschnitt, der länger dauert, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Enter the URL your bridge listens on.</source>
        <translation>Die URL eingeben, unter der die Bridge erreichbar ist.</translation>
    </message>
    <message>
        <source>Start Emulator to See Its &amp;Keys</source>
        <translation>Emulator starten, um seine &amp;Schlüssel zu sehen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ErrorPanel</name>
    <message>
        <source>Copy Trace</source>
        <translation>Trace kopieren</translation>
    </message>
    <message>
        <source>HighLevel&apos;s support finds the request by its traceId.</source>
        <translation>HighLevels Support findet die Anfrage an ihrer traceId.</translation>
    </message>
    <message>
        <source>Add the Scope…</source>
        <translation>Scope hinzufügen…</translation>
    </message>
    <message>
        <source>Refresh the Token</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>Open Connect</source>
        <translation>„Verbinden“ öffnen</translation>
    </message>
    <message>
        <source>Choose the Provider</source>
        <translation>Provider wählen</translation>
    </message>
    <message>
        <source>Create the Contact…</source>
        <translation>Kontakt anlegen…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>HighLevel said: “%1”.</source>
        <translation>HighLevel sagt: „%1“.</translation>
    </message>
    <message>
        <source>HTTP %1.</source>
        <translation>HTTP %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Use the Other Type</source>
        <translation>Anderen Typ verwenden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeDialog</name>
    <message>
        <source>Exchange</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Kopf der Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
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
        <source>Answer head</source>
        <translation>Kopf der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The emulator called the bridge</source>
        <translation>Der Emulator rief die Bridge auf</translation>
    </message>
    <message>
        <source>The bridge called the emulator</source>
        <translation>Die Bridge rief den Emulator auf</translation>
    </message>
    <message>
        <source>Linesman called</source>
        <translation>Linesman rief auf</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
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
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sort by this column (the newest %1 exchanges at most)</source>
        <translation>Sortiert nach dieser Spalte, höchstens die neuesten %1 Aufrufe</translation>
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
    <message>
        <source>Compare &amp;Both</source>
        <translation>&amp;Beide vergleichen</translation>
    </message>
    <message>
        <source>Compare With the Pre&amp;vious</source>
        <translation>Mit dem &amp;vorigen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Trace of the Message</source>
        <translation>&amp;Weg der Nachricht</translation>
    </message>
    <message>
        <source>Change in the &amp;Simulator</source>
        <translation>Im &amp;Simulator ändern</translation>
    </message>
    <message numerus="yes">
        <source>, the newest of %Ln</source>
        <extracomment>behind a count: 100,000 exchanges, the newest of 1,234,567</extracomment>
        <translation>
            <numerusform>, der neueste von %Ln</numerusform>
            <numerusform>, die neuesten von %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeText</name>
    <message>
        <source>Capture</source>
        <translation>Mitschnitt</translation>
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
        <source>answer not recorded</source>
        <translation>Antwort nicht aufgezeichnet</translation>
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
    <message>
        <source>Line test</source>
        <translation>Leitungstest</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Aufruf</translation>
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
        <translation>Dieser Aufruf ist nicht mehr im Verlauf.</translation>
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
        <translation>Unterhaltung</translation>
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
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Not kept: it is longer than the listener takes.</source>
        <translation>Nicht gespeichert: länger, als der Listener annimmt.</translation>
    </message>
    <message>
        <source>Request and response side by side</source>
        <translation>Anfrage und Antwort nebeneinander</translation>
    </message>
    <message>
        <source>With &amp;Secrets</source>
        <translation>Mit &amp;Geheimnissen</translation>
    </message>
    <message>
        <source>Send again, as it was or edited</source>
        <translation>Erneut senden, wie es war oder bearbeitet</translation>
    </message>
    <message>
        <source>Request and Response</source>
        <translation>Anfrage und Antwort</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainDialog</name>
    <message>
        <source>Explain a Message</source>
        <translation>Meldung erklären</translation>
    </message>
    <message>
        <source>&amp;What HighLevel answered, or a line of a log:</source>
        <translation>&amp;Was HighLevel geantwortet hat, oder eine Zeile aus einem Protokoll:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Paste a message, a JSON body or a line of a log.</source>
        <translation>Eine Meldung, einen JSON-Body oder eine Protokollzeile einfügen.</translation>
    </message>
    <message>
        <source>Nothing is known of this message. Entries of your own stand in files in the folder errors.d of the data folder.</source>
        <translation>Über diese Meldung ist nichts bekannt. Eigene Einträge stehen in Dateien im Ordner errors.d des Datenordners.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainGuard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>&amp;Erklären…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExportMenu</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Writes what the list shows, without secrets</source>
        <translation>Schreibt, was die Liste zeigt, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;HAR, for Browsers…</source>
        <translation>&amp;HAR, für Browser…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines…</source>
        <translation>&amp;JSON Lines…</translation>
    </message>
    <message>
        <source>&amp;CSV, for Spreadsheets…</source>
        <translation>&amp;CSV, für Tabellenkalkulationen…</translation>
    </message>
    <message>
        <source>&amp;Evidence Bundle…</source>
        <translation>&amp;Belegpaket…</translation>
    </message>
    <message>
        <source>Replace &amp;People&apos;s Data</source>
        <translation>&amp;Personendaten ersetzen</translation>
    </message>
    <message>
        <source>&amp;Take In HAR or JSON Lines…</source>
        <translation>HAR oder JSON Lines &amp;einlesen…</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Take In Exchanges</source>
        <translation>Aufrufe einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. The history file is damaged: %n exchange(s) could not be read.</source>
        <translation>
            <numerusform>%1 ist geschrieben. Die Verlaufsdatei ist beschädigt: %n Aufruf ließ sich nicht lesen.</numerusform>
            <numerusform>%1 ist geschrieben. Die Verlaufsdatei ist beschädigt: %n Aufrufe ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are written.</source>
        <translation>
            <numerusform>%n Aufruf ist geschrieben.</numerusform>
            <numerusform>%n Aufrufe sind geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were no exchange; the others are taken in.</source>
        <translation>
            <numerusform>%n Stück der Datei war kein Aufruf; die anderen sind eingelesen.</numerusform>
            <numerusform>%n Stücke der Datei waren keine Aufrufe; die anderen sind eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are taken in.</source>
        <translation>
            <numerusform>%n Aufruf ist eingelesen.</numerusform>
            <numerusform>%n Aufrufe sind eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Another History or Bundle…</source>
        <translation>&amp;Anderen Verlauf oder Bündel öffnen…</translation>
    </message>
    <message>
        <source>Open a History, Only to Read</source>
        <translation>Verlauf nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>C&amp;ompare With Another History…</source>
        <translation>Mit anderem Verlauf &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>&amp;Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Compare With Another History</source>
        <translation>Mit anderem Verlauf vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactModel</name>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>vor %1 gelesen: bitte neu nachschlagen</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Read ago</source>
        <translation>Gelesen vor</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactsTab</name>
    <message>
        <source>What came otherwise</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>&amp;Aufruf zeigen</translation>
    </message>
    <message>
        <source>Look Through &amp;History</source>
        <translation>&amp;Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>With the exchanges that show it, secrets masked, for whoever keeps the facts</source>
        <translation>Mit den Aufrufen, die es zeigen, Geheimnisse maskiert, für die Pflege der Fakten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Fakten durchsuchen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Only &amp;old ones</source>
        <translation>Nur &amp;alte</translation>
    </message>
    <message>
        <source>Those that nobody looked up for six months</source>
        <translation>Fakten, die seit sechs Monaten niemand nachgeschlagen hat</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>Der gewählte Fakt</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 old</source>
        <translation>%1 von %2, %3 alt</translation>
    </message>
    <message>
        <source>Nothing came otherwise than the facts say.</source>
        <translation>Nichts wich von den Fakten ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) looked at.</source>
        <translation>
            <numerusform>%Ln Aufruf angesehen.</numerusform>
            <numerusform>%Ln Aufrufe angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Choose a fact to see all of it.</source>
        <translation>Einen Fakt wählen, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Quelle: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>The emulator can do both: switch %1.</source>
        <translation>Der Emulator kann beides: Schalter %1.</translation>
    </message>
    <message>
        <source>Export What Came Otherwise</source>
        <translation>Abweichungen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FaultsPart</name>
    <message>
        <source>Faults in Force</source>
        <translation>Wirksame Störungen</translation>
    </message>
    <message>
        <source>Remove A&amp;ll</source>
        <translation>A&amp;lle entfernen</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Wirksame Störungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>No faults: every request is answered as it should be. Choose a template at the right, or make your own.</source>
        <translation>Keine Störungen: Jede Anfrage wird beantwortet, wie sie soll. Wählen Sie rechts eine Vorlage oder stellen Sie eine eigene zusammen.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Ask for Trouble</source>
        <translation>Störung herbeiführen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Slow answers: 3 s for everything</source>
        <translation>Langsame Antworten: 3 s für alles</translation>
    </message>
    <message>
        <source>Rate limit: 429 for the next 5 messages</source>
        <translation>Rate-Limit: 429 für die nächsten 5 Nachrichten</translation>
    </message>
    <message>
        <source>Outage: 503 for everything</source>
        <translation>Ausfall: 503 für alles</translation>
    </message>
    <message>
        <source>Gateway page: 502 with HTML</source>
        <translation>Gateway-Seite: 502 mit HTML</translation>
    </message>
    <message>
        <source>The token endpoint fails: 500, twice</source>
        <translation>Der Token-Endpunkt versagt: 500, zweimal</translation>
    </message>
    <message>
        <source>Lost answer: inbound messages are stored, the line drops</source>
        <translation>Verlorene Antwort: Eingehende Nachrichten werden gespeichert, die Leitung bricht ab</translation>
    </message>
    <message>
        <source>Cut answer: contacts end in the middle</source>
        <translation>Abgeschnittene Antwort: Kontakte enden mittendrin</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>jeder Pfad</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>wie sonst</translation>
    </message>
    <message>
        <source>Arrives whole</source>
        <translation>Kommt ganz an</translation>
    </message>
    <message>
        <source>Connection drops without an answer</source>
        <translation>Verbindung bricht ohne Antwort ab</translation>
    </message>
    <message>
        <source>Body is cut in the middle</source>
        <translation>Body ist mittendrin abgeschnitten</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>bis zum Entfernen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Path begins with</source>
        <translation>&amp;Pfad beginnt mit</translation>
    </message>
    <message>
        <source>Or a route: /conversations/messages/{}/status</source>
        <translation>Oder eine Route: /conversations/messages/{}/status</translation>
    </message>
    <message>
        <source>&amp;Wait before answering</source>
        <translation>&amp;Wartezeit vor der Antwort</translation>
    </message>
    <message>
        <source>Answer with &amp;status</source>
        <translation>Mit &amp;Status antworten</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>With a status only. Empty: one like HighLevel&apos;s.</source>
        <translation>Nur mit einem Status. Leer: einer wie von HighLevel.</translation>
    </message>
    <message>
        <source>The a&amp;nswer</source>
        <translation>Die A&amp;ntwort</translation>
    </message>
    <message>
        <source>&amp;How many requests</source>
        <translation>Wie viele An&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Add Fault</source>
        <translation>Störung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>waits %1 ms</source>
        <translation>wartet %1 ms</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet %1</translation>
    </message>
    <message>
        <source>drops the connection</source>
        <translation>bricht die Verbindung ab</translation>
    </message>
    <message>
        <source>cuts the body</source>
        <translation>schneidet den Body ab</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A path begins with /.</source>
        <translation>Ein Pfad beginnt mit /.</translation>
    </message>
    <message>
        <source>Choose a status first.</source>
        <translation>Wählen Sie zuerst einen Status.</translation>
    </message>
    <message>
        <source>An answer with a status of your own arrives whole.</source>
        <translation>Eine Antwort mit eigenem Status kommt ganz an.</translation>
    </message>
    <message>
        <source>Choose a wait, a status or how the answer ends.</source>
        <translation>Wählen Sie eine Wartezeit, einen Status oder wie die Antwort endet.</translation>
    </message>
    <message>
        <source>S&amp;ave Fault</source>
        <translation>Störung s&amp;peichern</translation>
    </message>
    <message>
        <source>Cancel &amp;Change</source>
        <translation>Änderung &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilesDialog</name>
    <message>
        <source>History and %1</source>
        <translation>Verlauf und %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>By &amp;Request</source>
        <translation>Nach &amp;Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>&amp;Aufrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Status hier</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status dort</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only here, %4 only there.</source>
        <translation>%1 in beiden gleich, %2 anders beantwortet, %3 nur hier, %4 nur dort.</translation>
    </message>
    <message>
        <source>The list has the first of them.</source>
        <translation>Die Liste zeigt die ersten davon.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilterBar</name>
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
    <message>
        <source>Words, or status:5xx kind:sms-channel after:10m</source>
        <translation>Wörter, oder status:5xx kind:sms-channel after:10m</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Fil&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation>Diesen Filter &amp;speichern</translation>
    </message>
    <message>
        <source>Hide own &amp;reads</source>
        <translation>Ohne eigene &amp;Abrufe</translation>
    </message>
    <message>
        <source>What Linesman itself read from HighLevel&apos;s API or the emulator</source>
        <translation>Was Linesman selbst von HighLevels API oder vom Emulator gelesen hat</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingDetail</name>
    <message>
        <source>Where it was seen</source>
        <translation>Wo es gesehen wurde</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>&amp;Aufruf zeigen</translation>
    </message>
    <message>
        <source>Open &amp;Source</source>
        <translation>&amp;Quelle öffnen</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Stummschalten…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell A&amp;gain</source>
        <translation>&amp;Wieder melden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingView</name>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>&amp;Open Portal Step</source>
        <translation>&amp;Portal-Schritt öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Keys and Link</source>
        <translation>Schlüssel und Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Redirect URL</source>
        <translation>Redirect URL ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Scopes</source>
        <translation>Scopes ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open URLs</source>
        <translation>URLs ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Auth&amp;orize Again</source>
        <translation>Erneut aut&amp;orisieren</translation>
    </message>
    <message>
        <source>Sh&amp;ow Tokens</source>
        <translation>T&amp;oken zeigen</translation>
    </message>
    <message>
        <source>Try Refresh Again No&amp;w</source>
        <translation>Jet&amp;zt noch einmal erneuern</translation>
    </message>
    <message>
        <source>&amp;Use the Current Path</source>
        <translation>Akt&amp;uellen Pfad benutzen</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Request</source>
        <translation>Richtige Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Call</source>
        <translation>Richtigen Aufruf &amp;kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y Code That Refreshes Once</source>
        <translation>&amp;Code kopieren, der einmal erneuert</translation>
    </message>
    <message>
        <source>Choose CA &amp;File…</source>
        <translation>CA-&amp;Datei wählen…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the emulator…</source>
        <translation>Wartet auf den Emulator…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormsPane</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>As User</source>
        <translation>Als Benutzer</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>E-Mail-Status</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>&amp;Many…</source>
        <translation>&amp;Viele…</translation>
    </message>
    <message>
        <source>Send many messages from a CSV file</source>
        <translation>Viele Nachrichten aus einer CSV-Datei senden</translation>
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
        <translation>Die Verbindung, mit der alle Bereiche arbeiten</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Bereiche und Aktionen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulator gestoppt</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Listener gestoppt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
    <message>
        <source>%1, an emulator</source>
        <translation>%1, ein Emulator</translation>
    </message>
    <message>
        <source>Live HighLevel: writes ask first</source>
        <translation>Live-HighLevel: fragt vor dem Schreiben</translation>
    </message>
    <message>
        <source>An emulator: nothing is real</source>
        <translation>Ein Emulator: nichts ist echt</translation>
    </message>
    <message>
        <source>Search all exchanges; %1 finds places, actions and contacts</source>
        <translation>Alle Aufrufe durchsuchen; %1 findet Bereiche, Aktionen und Kontakte</translation>
    </message>
    <message>
        <source>Not signed in yet: it has no token</source>
        <translation>Noch nicht angemeldet: Es gibt kein Token</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldCard</name>
    <message>
        <source>Held requests</source>
        <translation>Angehaltene Anfragen</translation>
    </message>
    <message>
        <source>Let &amp;Go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>It is answered or forwarded as it would have been without waiting</source>
        <translation>Wird beantwortet oder weitergeleitet, wie es ohne Warten geschehen wäre</translation>
    </message>
    <message>
        <source>&amp;Edit and Decide…</source>
        <translation>&amp;Bearbeiten und entscheiden…</translation>
    </message>
    <message>
        <source>%1 at %2, since %3  %4</source>
        <translation>%1 um %2, seit %3  %4</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldDialog</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>Sie wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Held Request</source>
        <translation>Angehaltene Anfrage</translation>
    </message>
    <message>
        <source>&amp;Answer it by hand</source>
        <translation>Von Hand &amp;beantworten</translation>
    </message>
    <message>
        <source>&amp;Forward it and answer what the endpoint answers</source>
        <translation>&amp;Weiterleiten und mit der Antwort des Endpunkts antworten</translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Body of the answer</source>
        <translation>&amp;Body der Antwort</translation>
    </message>
    <message>
        <source>Sent as application/json.</source>
        <translation>Als application/json gesendet.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Without a path it gets the path of the request.</source>
        <translation>Ohne Pfad bekommt sie den Pfad der Anfrage.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>One a line. Length, Host and Connection are made anew.</source>
        <translation>Einer je Zeile. Länge, Host und Connection werden neu erzeugt.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>B&amp;ody</translation>
    </message>
    <message>
        <source>Unchanged it goes on byte for byte. After an edit the signature does not fit any more.</source>
        <translation>Unverändert geht er Byte für Byte weiter. Nach einer Änderung passt die Signatur nicht mehr.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Eine http- oder https-URL eingeben.</translation>
    </message>
    <message>
        <source>A line is no &quot;Name: value&quot;.</source>
        <translation>Eine Zeile ist kein „Name: Wert“.</translation>
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
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Hilfe mit „%1“</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nichts in der Hilfe enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPictures</name>
    <message>
        <source>How a message goes round</source>
        <translation>Der Kreislauf einer Nachricht</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Ihre Bridge</translation>
    </message>
    <message>
        <source>an agent writes</source>
        <translation>ein Mitarbeiter schreibt</translation>
    </message>
    <message>
        <source>delivery, signed, to the Delivery URL</source>
        <translation>Zustellung, signiert, an die Delivery-URL</translation>
    </message>
    <message>
        <source>answer: 2xx, at once</source>
        <translation>Antwort: 2xx, sofort</translation>
    </message>
    <message>
        <source>status: delivered or failed</source>
        <translation>Status: delivered oder failed</translation>
    </message>
    <message>
        <source>reply, as an inbound message</source>
        <translation>Antwort, als eingehende Nachricht</translation>
    </message>
    <message>
        <source>the thread shows both</source>
        <translation>der Thread zeigt beides</translation>
    </message>
    <message>
        <source>How an app signs in</source>
        <translation>Wie sich eine App anmeldet</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>opens the install link</source>
        <translation>öffnet den Installationslink</translation>
    </message>
    <message>
        <source>a person chooses a location and agrees</source>
        <translation>jemand wählt eine Location und stimmt zu</translation>
    </message>
    <message>
        <source>back to the redirect URL, with a code</source>
        <translation>zurück zur Redirect-URL, mit einem Code</translation>
    </message>
    <message>
        <source>the code arrives, or you paste the address</source>
        <translation>der Code kommt an, oder Sie fügen die Adresse ein</translation>
    </message>
    <message>
        <source>code and client secret</source>
        <translation>Code und Client-Secret</translation>
    </message>
    <message>
        <source>access token for a day, refresh token for one use</source>
        <translation>Zugriffstoken für einen Tag, Refresh-Token für einmal</translation>
    </message>
    <message>
        <source>Two addresses, two purposes</source>
        <translation>Zwei Adressen, zwei Zwecke</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery-URL</translation>
    </message>
    <message>
        <source>at the sign-in, once: the browser, with a code</source>
        <translation>bei der Anmeldung, einmal: der Browser, mit einem Code</translation>
    </message>
    <message>
        <source>for each outbound message: a signed POST</source>
        <translation>für jede ausgehende Nachricht: ein signierter POST</translation>
    </message>
    <message>
        <source>What becomes of an outbound message</source>
        <translation>Was aus einer ausgehenden Nachricht wird</translation>
    </message>
    <message>
        <source>HighLevel gave it to your bridge</source>
        <translation>HighLevel hat sie Ihrer Bridge gegeben</translation>
    </message>
    <message>
        <source>your bridge reports it</source>
        <translation>Ihre Bridge meldet es</translation>
    </message>
    <message>
        <source>if the channel reports it</source>
        <translation>wo der Kanal es mitteilt</translation>
    </message>
    <message>
        <source>or failed, with an error that the agent reads</source>
        <translation>oder failed, mit einem Fehler, den der Mitarbeiter liest</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpTopics</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Hilfe mit „%1“</translation>
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
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Follow new ones</source>
        <translation>Neuen &amp;folgen</translation>
    </message>
    <message>
        <source>Keeps the newest exchange in view</source>
        <translation>Behält den neuesten Aufruf im Blick</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Kein Aufruf passt dazu.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Run the line test, and every request and answer is kept here.</source>
        <translation>Noch ist nichts über die Leitung gegangen. Den Leitungstest starten, und jede Anfrage und Antwort wird hier gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Leitungstest starten</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln Aufruf entfernt.</numerusform>
            <numerusform>%Ln Aufrufe entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The history file is damaged. What can be read can still be exported; then set the file aside, or bring back a copy of it. %1</source>
        <translation>Die Verlaufsdatei ist beschädigt. Was lesbar ist, lässt sich noch exportieren; danach die Datei beiseitelegen oder eine Kopie von ihr zurückholen. %1</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>hiding %Ln own read(s)</source>
        <translation>
            <numerusform>%Ln eigener Abruf ausgeblendet</numerusform>
            <numerusform>%Ln eigene Abrufe ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>This is %1, only to be read. Nothing new comes in here.</source>
        <translation>Das ist %1, nur zum Lesen. Neues kommt hier nicht hinzu.</translation>
    </message>
    <message>
        <source>&amp;Back to Own History</source>
        <translation>&amp;Zurück zum eigenen Verlauf</translation>
    </message>
    <message>
        <source>Everything ever exchanged
Each line is one HTTP request with its answer: what the listener captured, what Linesman delivered, calls of the API, and what the emulator answered and sent. Window and command line write the same history.
Search
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid: all of it must hold; after two letters the field offers what fits. All words must occur, in the address, an id, a header, a body or your note. &quot;Words in quotes&quot; must stand side by side; a star after a word matches its beginning.
Other files
The menu of Export opens another history or a bundle, only to read, compares one with this one, and puts a backup in its place.
Keys
Enter opens, Space pins, Ctrl+C copies the line, Ctrl+Shift+C copies the request as cURL without secrets, Del removes; Ctrl+Z takes that back, step by step, until the line that says so is closed. Pinned exchanges stay when old ones are removed.</source>
        <translation>Alles, was je über die Leitung ging
Jede Zeile ist eine HTTP-Anfrage mit ihrer Antwort: was der Listener mitgeschnitten, was Linesman zugestellt hat, Aufrufe der API und was der Emulator beantwortet und gesendet hat. Fenster und Befehlszeile schreiben denselben Verlauf.
Suchen
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid: Alles davon muss gelten; nach zwei Buchstaben bietet das Feld an, was passt. Alle Wörter müssen vorkommen, in der Adresse, einer ID, einem Header, einem Body oder Ihrer Notiz. &quot;Wörter in Anführungszeichen&quot; müssen nebeneinander stehen; ein Stern nach einem Wort trifft dessen Anfang.
Andere Dateien
Das Menü von „Exportieren“ öffnet einen anderen Verlauf oder ein Paket, nur zum Lesen, vergleicht einen mit diesem und setzt eine Sicherung an seine Stelle.
Tasten
Eingabe öffnet, Leertaste heftet an, Strg+C kopiert die Zeile, Strg+Umschalt+C kopiert die Anfrage als cURL ohne Geheimnisse, Entf entfernt; Strg+Z nimmt das zurück, Schritt für Schritt, bis die Zeile, die es sagt, geschlossen ist. Angeheftete Aufrufe bleiben, wenn alte entfernt werden.</translation>
    </message>
    <message>
        <source>looking for older ones, %1 %…</source>
        <translation>ältere werden gesucht, %1 %…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopButton</name>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, Abschnitt %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopDiagram</name>
    <message>
        <source>Progress of the line test</source>
        <translation>Fortschritt des Leitungstests</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopModel</name>
    <message>
        <source>Consent page</source>
        <translation>Zustimmungsseite</translation>
    </message>
    <message>
        <source>Code for tokens</source>
        <translation>Code gegen Token</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Location&apos;s token</source>
        <translation>Token der Location</translation>
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
        <source>Hop</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Browser to the consent page</source>
        <translation>Browser zur Zustimmungsseite</translation>
    </message>
    <message>
        <source>Callback from the browser</source>
        <translation>Callback vom Browser</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>state fits</source>
        <translation>state passt</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>ohne state</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>verweigert</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopPanel</name>
    <message>
        <source>OAuth hops</source>
        <translation>OAuth-Schritte</translation>
    </message>
    <message>
        <source>Selected hop</source>
        <translation>Gewählter Schritt</translation>
    </message>
    <message>
        <source>Select a hop to see what went over the wire.</source>
        <translation>Einen Schritt wählen, um zu sehen, was über die Leitung ging.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InboundForm</name>
    <message>
        <source>Post Inbound Message</source>
        <translation>Eingehende Nachricht senden</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>&amp;Rückdatieren</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>What the agent sees of an e-mail. Empty: the message above as text.</source>
        <translation>Was der Mitarbeiter von einer E-Mail sieht. Leer: die Nachricht oben als Text.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Gehört zum Eintrag des Kontakts; HighLevel ändert es nicht frei.</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>B&amp;cc</source>
        <translation>B&amp;cc</translation>
    </message>
    <message>
        <source>Answer under e-mail (emailMessageId)</source>
        <translation>Antwort auf E-Mail (emailMessageId)</translation>
    </message>
    <message>
        <source>Select an e-mail in the thread to fill this in. Empty begins a thread.</source>
        <translation>Im Thread eine E-Mail auswählen, um dies auszufüllen. Leer beginnt einen neuen Thread.</translation>
    </message>
    <message>
        <source>Call &amp;from</source>
        <translation>Anruf &amp;von</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Muss die Telefonnummer des Kontakts sein.</translation>
    </message>
    <message>
        <source>Call t&amp;o</source>
        <translation>Anruf &amp;an</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>Eigene Nummer, die angerufen wurde.</translation>
    </message>
    <message>
        <source>Call &amp;status</source>
        <translation>Anruf&amp;status</translation>
    </message>
    <message>
        <source>Your message id (altId)</source>
        <translation>Eigene Nachrichten-ID (altId)</translation>
    </message>
    <message>
        <source>Comes back as replyToAltId when an agent answers on an e-mail channel.</source>
        <translation>Kommt als replyToAltId zurück, wenn jemand auf einem E-Mail-Kanal antwortet.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Wird nicht angenommen</translation>
    </message>
    <message>
        <source>“voicemail” with a recording below makes a voicemail.</source>
        <translation>„voicemail“ mit einer Aufnahme unten ergibt eine Voicemail.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Drop or paste files here: they are uploaded to HighLevel at once.</source>
        <translation>Dateien hierher ziehen oder einfügen: Sie werden sofort zu HighLevel hochgeladen.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Sources disagree. %1: %2.</source>
        <translation>Die Quellen widersprechen sich. %1: %2.</translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Eine Datei ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Add an inbound message to the thread of %1.</source>
        <translation>Eine eingehende Nachricht in den Thread von %1 stellen.</translation>
    </message>
    <message>
        <source>HighLevel accepted message %1; it could not be read back: %2</source>
        <translation>HighLevel hat Nachricht %1 angenommen; sie ließ sich nicht zurücklesen: %2</translation>
    </message>
    <message>
        <source>Message %1 is in the thread, but: %2</source>
        <translation>Nachricht %1 steht im Thread, aber: %2</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread. Answer under it with emailMessageId %2.</source>
        <translation>Nachricht %1 wurde zurückgelesen und steht im Thread. Antworten Sie darunter mit emailMessageId %2.</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread.</source>
        <translation>Nachricht %1 wurde zurückgelesen und steht im Thread.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsCheck</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Listing locations: %1 of %2</source>
        <translation>Locations werden aufgelistet: %1 von %2</translation>
    </message>
    <message>
        <source>Listing locations…</source>
        <translation>Locations werden aufgelistet…</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2; waiting %3 s for the rate limit</source>
        <translation>Token werden geholt: %1 von %2; %3 s Pause wegen des Rate-Limits</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2</source>
        <translation>Token werden geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Asking which provider is selected: %1 of %2</source>
        <translation>Gewählter Provider wird abgefragt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) done.</source>
        <translation>
            <numerusform>%n Location fertig.</numerusform>
            <numerusform>%n Locations fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) failed; the reasons are in the table.</source>
        <translation>
            <numerusform>%n Location fehlgeschlagen; der Grund steht in der Tabelle.</numerusform>
            <numerusform>%n Locations fehlgeschlagen; die Gründe stehen in der Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsTab</name>
    <message>
        <source>Filter by name, id or reason</source>
        <translation>Nach Name, ID oder Grund filtern</translation>
    </message>
    <message>
        <source>Filter locations</source>
        <translation>Locations filtern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Provider</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>&amp;Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Get &amp;Tokens</source>
        <translation>&amp;Token holen</translation>
    </message>
    <message>
        <source>For the selected locations, or for all that have none</source>
        <translation>Für die gewählten Locations, oder für alle ohne</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>Lists the locations, gets the missing tokens and asks which provider is selected (F5)</source>
        <translation>Listet die Locations auf, holt fehlende Token und fragt, welcher Provider gewählt ist (F5)</translation>
    </message>
    <message>
        <source>The note is in the clipboard.</source>
        <translation>Die Notiz ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing is known of the company&apos;s locations yet.</source>
        <translation>Über die Locations der Company ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Only a company&apos;s token can list where the app is installed: authorize the company, not one location.</source>
        <translation>Nur das Token einer Company kann auflisten, wo die App installiert ist: die Company autorisieren, nicht eine Location.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>„&amp;Verbinden“ öffnen</translation>
    </message>
    <message>
        <source>Connect an app first, or start the emulator.</source>
        <translation>Zuerst eine App verbinden oder den Emulator starten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No provider is known yet: enter one in the tab Providers.</source>
        <translation>Noch ist kein Provider bekannt: im Reiter Provider einen eintragen.</translation>
    </message>
    <message>
        <source>Choose a cell to see why, and what to do.</source>
        <translation>Eine Zelle wählen, um zu sehen, warum, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Export &amp;Again…</source>
        <translation>Erneut &amp;exportieren…</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Was über %1 bekannt ist, wird zusammengestellt…</translation>
    </message>
    <message>
        <source>What is known of %1 cannot be read: %2</source>
        <translation>Was über %1 bekannt ist, kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KeysDialog</name>
    <message>
        <source>Signature Keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Known public keys</source>
        <translation>Bekannte öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are as published and found in public code; compare them with the developer portal before you rely on them.</source>
        <translation>Die Schlüssel von HighLevel sind die veröffentlichten, aus öffentlichem Code; vor dem Vertrauen mit dem Entwicklerportal vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add a public key</source>
        <translation>Einen öffentlichen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>As it should read in &quot;Signed by …&quot;.</source>
        <translation>So, wie er in „Von … signiert“ stehen soll.</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>Öffentlicher &amp;Schlüssel</translation>
    </message>
    <message>
        <source>PEM, base64 or hexadecimal; Ed25519 or RSA.</source>
        <translation>PEM, Base64 oder hexadezimal; Ed25519 oder RSA.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Schlüssel von Linesman</translation>
    </message>
    <message>
        <source>Signs what the simulator sends. Give its public half to the bridge under test; the private half stays in the key store.</source>
        <translation>Signiert, was der Simulator sendet. Seine öffentliche Hälfte der Bridge geben; die private bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Public half of Linesman&apos;s own key, in PEM</source>
        <translation>Öffentliche Hälfte des eigenen Schlüssels von Linesman, als PEM</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>RSA, legacy</source>
        <translation>RSA, veraltet</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Dem Schlüssel einen Namen geben.</translation>
    </message>
    <message>
        <source>This is no public key that Linesman can read.</source>
        <translation>Das ist kein öffentlicher Schlüssel, den Linesman lesen kann.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KindLine</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabDialog</name>
    <message>
        <source>Signature Lab</source>
        <translation>Signaturlabor</translation>
    </message>
    <message>
        <source>One delivery in every variant: what does your endpoint take, what does it refuse?</source>
        <translation>Eine Zustellung in jeder Variante: Was nimmt der Endpunkt an, was lehnt er ab?</translation>
    </message>
    <message>
        <source>Variants that are over</source>
        <translation>Abgeschlossene Varianten</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Noch einmal starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>%1
%2
Do: %3
Seen: %4. Source: %5</source>
        <translation>%1
%2
Abhilfe: %3
Gesehen: %4. Quelle: %5</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabModel</name>
    <message>
        <source>as it should</source>
        <translation>wie es soll</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>nicht so</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>either</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LineTestPage</name>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Endpoint…</source>
        <translation>&amp;Endpunkt…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Leitungstest starten</translation>
    </message>
    <message>
        <source>Tests every kind chosen, hop by hop (F5)</source>
        <translation>Prüft jede gewählte Art, Abschnitt für Abschnitt (F5)</translation>
    </message>
    <message>
        <source>Line test: %1</source>
        <translation>Leitungstest: %1</translation>
    </message>
    <message>
        <source>%1, hop %2: %3</source>
        <translation>%1, Abschnitt %2: %3</translation>
    </message>
    <message>
        <source>Waiting for %1, at most %2.</source>
        <translation>Warten auf %1, höchstens %2.</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, Abschnitt %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: passed in %2</source>
        <translation>%1: in %2 bestanden</translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <translation>%1 Gesehen: %2.</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>Press Run Line Test: a message of each kind goes to %1, and each hop lights up when it has happened.</source>
        <translation>„Leitungstest starten“ drücken: Von jeder Art geht eine Nachricht an %1, und jeder Abschnitt leuchtet auf, wenn er geschehen ist.</translation>
    </message>
    <message>
        <source>Press Run Line Test: it needs no account and no set-up. A message of each kind goes to a small bridge that ships with Linesman, and each hop lights up when it has happened.</source>
        <translation>„Leitungstest starten“ drücken: Es braucht kein Konto und keine Einrichtung. Von jeder Art geht eine Nachricht an eine kleine Bridge, die zu Linesman gehört, und jeder Abschnitt leuchtet auf, wenn er geschehen ist.</translation>
    </message>
    <message>
        <source>Your bridge does all that HighLevel asks of it. Select a hop to see what was sent.</source>
        <translation>Die Bridge tut alles, was HighLevel von ihr verlangt. Einen Abschnitt auswählen, um zu sehen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Your bridge at %1</source>
        <translation>Eigene Bridge unter %1</translation>
    </message>
    <message>
        <source>Built-in reference bridge, emulator of its own</source>
        <translation>Eingebaute Referenz-Bridge, eigener Emulator</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Eigene Bridge</translation>
    </message>
    <message>
        <source>Reference bridge</source>
        <translation>Referenz-Bridge</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit für CI (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Leitungstest</translation>
    </message>
    <message>
        <source>%1, check %2</source>
        <translation>%1, Prüfung %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is what a correct bridge looks like. Now test your own, or select a hop to see what was sent.</source>
        <translation>So sieht eine korrekte Bridge aus. Jetzt die eigene prüfen, oder einen Abschnitt auswählen, um zu sehen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 Not tested: %2</source>
        <translation>%1 Nicht geprüft: %2</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Leitungstest</translation>
    </message>
    <message>
        <source>The line test sends a message as a HighLevel user would and follows it: the delivery to the bridge, the bridge&apos;s answer, the status it reports, the reply it posts, and the thread that holds both.

Which bridge

The built-in reference bridge works at once, against an emulator of its own. To test yours, press Endpoint, enter its URL, and give it the emulator&apos;s address and keys shown there.

Checks

When the hops of a kind are green, traps follow: forged deliveries, JSON written in other ways, the same message twice, a status that comes too early, a token that expires. They are under the hops, folded when all is well; select one to read what it costs in production and what to do.

Calls

HighLevel sends no webhook for calls. Your bridge logs them by itself: name a call trigger URL, or choose the Call kind alone and make a call while the test waits.

Keys

F5 runs the test again. The arrow keys move between the hops, Space explains one, Enter opens what was sent.</source>
        <translation>Der Leitungstest sendet eine Nachricht, wie ein HighLevel-Benutzer es täte, und folgt ihr: die Zustellung an die Bridge, ihre Antwort, der Status, den sie meldet, die Antwort, die sie liefert, und der Thread, der beides enthält.

Welche Bridge

Die eingebaute Referenz-Bridge funktioniert sofort, an einem eigenen Emulator. Um die eigene zu prüfen, „Endpunkt“ drücken, ihre URL eingeben und ihr die dort gezeigte Adresse und die Schlüssel des Emulators geben.

Prüfungen

Wenn die Abschnitte einer Art grün sind, folgen Fallen: gefälschte Zustellungen, anders geschriebenes JSON, dieselbe Nachricht zweimal, ein Status, der zu früh kommt, ein Token, das abläuft. Sie stehen unter den Abschnitten, eingeklappt, wenn alles in Ordnung ist; eine auswählen, um zu lesen, was sie im Betrieb kostet und was zu tun ist.

Anrufe

HighLevel sendet keinen Webhook für Anrufe. Die Bridge trägt sie von sich aus ein: eine Auslöser-URL angeben, oder nur die Art Anruf wählen und anrufen, während der Test wartet.

Tasten

F5 startet den Test noch einmal. Die Pfeiltasten gehen von Abschnitt zu Abschnitt, die Leertaste erklärt einen, die Eingabetaste öffnet, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The checks are running: forged deliveries, duplicates, expired tokens.</source>
        <translation>Die Prüfungen laufen: gefälschte Zustellungen, Duplikate, abgelaufene Token.</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Letzter Lauf %1: %2</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Der Emulator startet: Seine Daten werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LinkReport</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Parts of the install link</source>
        <translation>Teile des Installationslinks</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The link was read: nothing speaks against it.</source>
        <translation>Der Link wurde gelesen: Nichts spricht dagegen.</translation>
    </message>
    <message numerus="yes">
        <source>The link was read: %n part(s) to look at.</source>
        <translation>
            <numerusform>Der Link wurde gelesen: %n Teil ist zu prüfen.</numerusform>
            <numerusform>Der Link wurde gelesen: %n Teile sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerBar</name>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>&amp;Listener…</translation>
    </message>
    <message>
        <source>&amp;Hold requests</source>
        <translation>Anfragen an&amp;halten</translation>
    </message>
    <message>
        <source>Each sender waits until you answer or forward its request, ten minutes at most</source>
        <translation>Jeder Absender wartet, bis Sie seine Anfrage beantworten oder weiterleiten, höchstens zehn Minuten</translation>
    </message>
    <message>
        <source>First listener</source>
        <translation>Erster Listener</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, gestoppt</translation>
    </message>
    <message>
        <source>Stop &amp;Tunnel</source>
        <translation>&amp;Tunnel stoppen</translation>
    </message>
    <message>
        <source>Start &amp;Tunnel…</source>
        <translation>&amp;Tunnel starten…</translation>
    </message>
    <message>
        <source>Stop Tunnel</source>
        <translation>Tunnel stoppen</translation>
    </message>
    <message>
        <source>Start Tunnel</source>
        <translation>Tunnel starten</translation>
    </message>
    <message>
        <source>tunnel starts</source>
        <translation>Tunnel startet</translation>
    </message>
    <message>
        <source>Its address is not known yet.</source>
        <translation>Die Adresse ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Put its addresses below in these two places of the portal. No heartbeat came through it so far.</source>
        <translation>Die Adressen unten an diesen zwei Stellen des Portals eintragen. Bisher kam kein Heartbeat durch.</translation>
    </message>
    <message>
        <source>It reaches the listener. Put its addresses below in these two places of the portal.</source>
        <translation>Er erreicht den Listener. Die Adressen unten an diesen zwei Stellen des Portals eintragen.</translation>
    </message>
    <message>
        <source>It does not reach the listener: %1.</source>
        <translation>Er erreicht den Listener nicht: %1.</translation>
    </message>
    <message>
        <source>tunnel gone</source>
        <translation>Tunnel weg</translation>
    </message>
    <message>
        <source>%1. It printed: %2</source>
        <translation>%1. Ausgegeben wurde: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerPage</name>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest capture in view</source>
        <translation>Behält den neuesten Mitschnitt im Blick</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>Sends the listener a made-up message, signed by Linesman&apos;s own key</source>
        <translation>Sendet dem Listener eine erfundene Nachricht, mit dem eigenen Schlüssel von Linesman signiert</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Start Listener</source>
        <translation>Listener &amp;starten</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) removed.</source>
        <translation>
            <numerusform>%Ln Mitschnitt entfernt.</numerusform>
            <numerusform>%Ln Mitschnitte entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>hört auf Port %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>&amp;Stop Listener</source>
        <translation>Listener st&amp;oppen</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Listener stoppen</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Listener starten</translation>
    </message>
    <message>
        <source>What %1 answers.</source>
        <translation>Was %1 antwortet.</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, sofort</translation>
    </message>
    <message>
        <source>The listener can be reached from other machines: anyone who reaches it fills your history.</source>
        <translation>Der Listener ist von anderen Rechnern aus erreichbar: Wer ihn erreicht, füllt den Verlauf.</translation>
    </message>
    <message>
        <source>Waiting for the first webhook.</source>
        <translation>Warten auf den ersten Webhook.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Noch nichts mitgeschnitten.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Einen Test senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s)</source>
        <translation>
            <numerusform>%Ln Mitschnitt</numerusform>
            <numerusform>%Ln Mitschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the listener, give its address to HighLevel or to the emulator, and every webhook is kept and checked here.</source>
        <translation>Den Listener starten, seine Adresse HighLevel oder dem Emulator geben, und jeder Webhook wird hier gespeichert und geprüft.</translation>
    </message>
    <message>
        <source>This address is the listener itself, or no URL.</source>
        <translation>Diese Adresse ist der Listener selbst, oder keine URL.</translation>
    </message>
    <message>
        <source>By rules; when none holds: %1</source>
        <translation>Nach Regeln; wenn keine gilt: %1</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: put the new addresses into the portal, Delivery URL and Webhooks; the old ones lead nowhere now.</source>
        <translation>Die Adresse des Tunnels hat sich von %1 zu %2 geändert: die neuen Adressen im Portal eintragen, bei Delivery URL und Webhooks; die alten führen jetzt ins Leere.</translation>
    </message>
    <message>
        <source>The local endpoint
Takes any request, keeps it, checks it and only then answers: a 2xx means that the capture is on disk. It listens on this machine only; to receive from HighLevel, start a tunnel here, or point one of your own at its port and add its name in Settings.
Several listeners
Each has a name, port, path and answers of its own; all captures are in this list.
Hold
Each sender waits until you answer its request by hand, or forward it, edited or not.
Tunnel
cloudflared, ngrok or another program of yours is started here; its address is read and watched.
Two addresses
The Delivery URL of a provider gets the messages to deliver. The app&apos;s webhook URL gets events, such as INSTALL, and reports of messages that went out: never send those again.
Verdict
Signature, shape and repetition, in sentences. HighLevel signs with Ed25519 over the bytes as sent; there is no shared secret.
Keys
Enter opens, Space pins, Ctrl+C copies, Del removes, Esc closes the capture.</source>
        <translation>Der lokale Endpunkt
Nimmt jede Anfrage an, speichert sie, prüft sie und antwortet erst dann: Ein 2xx heißt, dass der Mitschnitt auf dem Datenträger ist. Er ist nur von diesem Rechner aus erreichbar; um von HighLevel zu empfangen, starten Sie hier einen Tunnel, oder richten Sie einen eigenen auf seinen Port, und tragen Sie dessen Namen in den Einstellungen ein.
Mehrere Listener
Jeder hat eigenen Namen, Port, Pfad und eigene Antworten; alle Mitschnitte stehen in dieser Liste.
Anhalten
Jeder Absender wartet, bis Sie seine Anfrage von Hand beantworten oder weiterleiten, bearbeitet oder nicht.
Tunnel
cloudflared, ngrok oder ein anderes Ihrer Programme wird hier gestartet; seine Adresse wird gelesen und beobachtet.
Zwei Adressen
Die Delivery-URL eines Providers bekommt die zuzustellenden Nachrichten. Die Webhook-URL der App bekommt Ereignisse wie INSTALL und Meldungen über Nachrichten, die hinausgingen: diese nie noch einmal senden.
Urteil
Signatur, Form und Wiederholung, in Sätzen. HighLevel signiert mit Ed25519 über die Bytes, wie sie gesendet wurden; es gibt kein gemeinsames Geheimnis.
Tasten
Eingabe öffnet, Leertaste heftet an, Strg+C kopiert, Entf entfernt, Esc schließt den Mitschnitt.</translation>
    </message>
    <message>
        <source>Give one of these addresses to HighLevel or to the emulator, or send a made-up message.</source>
        <translation>Geben Sie eine dieser Adressen HighLevel oder dem Emulator, oder senden Sie eine erfundene Nachricht.</translation>
    </message>
    <message>
        <source>The listener is stopped</source>
        <translation>Der Listener ist gestoppt</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenersDialog</name>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kept with each capture.</source>
        <translation>Wird mit jedem Mitschnitt gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>0 picks a free one at each start.</source>
        <translation>0 wählt bei jedem Start einen freien.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>Pfa&amp;d</translation>
    </message>
    <message>
        <source>Such as /acme; what comes elsewhere is kept and answered 404. Empty for every path.</source>
        <translation>Etwa /acme; was woanders ankommt, wird gespeichert und mit 404 beantwortet. Leer für jeden Pfad.</translation>
    </message>
    <message>
        <source>Addre&amp;sses</source>
        <translation>Adre&amp;ssen</translation>
    </message>
    <message>
        <source>127.0.0.1, ::1 is this machine alone. With others, anyone who reaches them fills your history.</source>
        <translation>127.0.0.1, ::1 ist dieser Rechner allein. Mit anderen füllt jeder, der sie erreicht, Ihren Verlauf.</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>https, with a certificate by the emulator&apos;s CA</source>
        <translation>https, mit einem Zertifikat der CA des Emulators</translation>
    </message>
    <message>
        <source>https, with your certificate</source>
        <translation>https, mit Ihrem Zertifikat</translation>
    </message>
    <message>
        <source>Pr&amp;otocol</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>A tunnel brings its own certificate: http is enough behind it.</source>
        <translation>Ein Tunnel bringt sein eigenes Zertifikat mit: Dahinter genügt http.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Zertifikatsdatei</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, ohne Passphrase.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speiche&amp;rn</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>hört auf Port %1</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop the listener to change where it listens.</source>
        <translation>Den Listener stoppen, um Port und Adresse zu ändern.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Das lässt sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>&amp;Use Port %1</source>
        <translation>Port %1 ben&amp;utzen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LiveWrite</name>
    <message>
        <source>Write to Live HighLevel?</source>
        <translation>In Live-HighLevel schreiben?</translation>
    </message>
    <message>
        <source>LIVE: &quot;%1&quot; at %2.</source>
        <translation>LIVE: „%1“ bei %2.</translation>
    </message>
    <message>
        <source>Real customers and real data are on the other side.</source>
        <translation>Auf der anderen Seite sind echte Kunden und echte Daten.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection until Linesman ends</source>
        <translation>Für diese Verbindung &amp;nicht mehr fragen, bis Linesman endet</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LocationsPart</name>
    <message>
        <source>Locations and Installs</source>
        <translation>Locations und Installationen</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>Location &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Bulk Install…</source>
        <translation>&amp;Masseninstallation…</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>SMS-Provider</translation>
    </message>
    <message>
        <source>Email provider</source>
        <translation>E-Mail-Provider</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Installs the app in the chosen locations and sends INSTALL to its URL</source>
        <translation>Installiert die App in den gewählten Locations und sendet INSTALL an ihre URL</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Deinstallieren</translation>
    </message>
    <message>
        <source>Revokes the tokens of the chosen locations and sends UNINSTALL</source>
        <translation>Widerruft die Token der gewählten Locations und sendet UNINSTALL</translation>
    </message>
    <message>
        <source>Copy I&amp;d</source>
        <translation>I&amp;d kopieren</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own</source>
        <translation>HighLevels eigener</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message numerus="yes">
        <source>Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.</source>
        <translation>
            <numerusform>Die App aus %n Location deinstallieren? Deren Token gelten dann nicht mehr; UNINSTALL wird gesendet.</numerusform>
            <numerusform>Die App aus %n Locations deinstallieren? Deren Token gelten dann nicht mehr; UNINSTALL wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Location</source>
        <translation>Location hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The app is not installed in it yet: Install does that.</source>
        <translation>Die App ist darin noch nicht installiert: Das macht Installieren.</translation>
    </message>
    <message>
        <source>Bulk Install</source>
        <translation>Masseninstallation</translation>
    </message>
    <message>
        <source>New &amp;locations, each with the app</source>
        <translation>Neue &amp;Locations, jede mit der App</translation>
    </message>
    <message>
        <source>As when an agency installs the app everywhere: INSTALL is sent once for each.</source>
        <translation>Wie wenn eine Agentur die App überall installiert: INSTALL wird für jede Location einmal gesendet.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (nicht aktiv)</translation>
    </message>
    <message>
        <source>Edit Location</source>
        <translation>Location bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>S&amp;MS provider</source>
        <translation>S&amp;MS-Provider</translation>
    </message>
    <message>
        <source>Email &amp;provider</source>
        <translation>E-Mail-&amp;Provider</translation>
    </message>
    <message>
        <source>A&amp;ctive: else it gets no tokens</source>
        <translation>Ak&amp;tiv: sonst bekommt sie keine Token</translation>
    </message>
    <message>
        <source>Allow d&amp;uplicate contacts</source>
        <translation>Do&amp;ppelte Kontakte erlauben</translation>
    </message>
    <message>
        <source>No app with such a provider is installed in this location.</source>
        <translation>In dieser Location ist keine App mit einem solchen Provider installiert.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>Installed &amp;by</source>
        <translation>Installiert &amp;von</translation>
    </message>
    <message>
        <source>INSTALL lacks company and user</source>
        <translation>In INSTALL fehlen Company und Benutzer</translation>
    </message>
    <message>
        <source>As reported of locations that were made after the agency installed the app</source>
        <translation>Wie berichtet von Locations, die erst nach der Installation durch die Agentur entstanden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LoopSketch</name>
    <message>
        <source>Your bridge</source>
        <translation>Eigene Bridge</translation>
    </message>
    <message>
        <source>The loop: HighLevel delivers to the bridge, which answers, reports a status and replies.</source>
        <translation>Der Kreis: HighLevel stellt an die Bridge zu, die antwortet, einen Status meldet und eine Antwort liefert.</translation>
    </message>
    <message>
        <source>HighLevel (emulator)</source>
        <translation>HighLevel (Emulator)</translation>
    </message>
    <message>
        <source>deliver</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>status,
reply</source>
        <translation>Status,
Antwort</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MagicPart</name>
    <message>
        <source>Magic Values</source>
        <translation>Magische Werte</translation>
    </message>
    <message>
        <source>Outcome or value</source>
        <translation>Ergebnis oder Wert</translation>
    </message>
    <message>
        <source>Search magic values</source>
        <translation>Magische Werte suchen</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Magische Werte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Trifft</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text begins with</source>
        <translation>Text beginnt mit</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>A contact with such a number or address, or a message with such a text, provokes the outcome. Your own tests need nothing of Linesman for it.</source>
        <translation>Ein Kontakt mit einer solchen Nummer oder Adresse oder eine Nachricht mit einem solchen Text bewirkt das Ergebnis. Ihre eigenen Tests brauchen dafür nichts von Linesman.</translation>
    </message>
    <message>
        <source>Copy &amp;Phone</source>
        <translation>&amp;Telefon kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Email</source>
        <translation>&amp;E-Mail kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Text</source>
        <translation>Te&amp;xt kopieren</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MainWindow</name>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
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
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Run this place again</source>
        <translation>Diesen Bereich noch einmal ausführen</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Linesman beenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 help  ·  %2 places and actions  ·  %3 shortcuts</source>
        <translation>%1 Hilfe  ·  %2 Bereiche und Aktionen  ·  %3 Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys

%1 closes this help, as Esc does. %2 shows every key on one sheet.</source>
        <translation>Tasten

%1 schließt diese Hilfe, Esc ebenso. %2 zeigt alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel &amp;Export</source>
        <translation>&amp;Export abbrechen</translation>
    </message>
    <message>
        <source>Export Installs</source>
        <translation>Installationen exportieren</translation>
    </message>
    <message>
        <source>Page to hand on (*.html)</source>
        <translation>Seite zum Weitergeben (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 locations</source>
        <translation>%1 wird geschrieben: %2 von %3 Locations</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n location(s), as known at %2).</source>
        <translation>
            <numerusform>Geschrieben: %1 (%n Location, Stand von %2).</numerusform>
            <numerusform>Geschrieben: %1 (%n Locations, Stand von %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written or changed.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben oder geändert.</translation>
    </message>
    <message>
        <source>The export was not written: %1. A file that was there before is unchanged. Choose another folder, or make room.</source>
        <translation>Der Export wurde nicht geschrieben: %1. Eine Datei, die schon da war, ist unverändert. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixFoot</name>
    <message numerus="yes">
        <source>%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>
            <numerusform>%n Location gezeigt. Ihre Provider: %1 gestört, %2 zu tun, %3 unbekannt, %4 bereit, %5 nicht installiert.</numerusform>
            <numerusform>%n Locations gezeigt. Ihre Provider: %1 gestört, %2 zu tun, %3 unbekannt, %4 bereit, %5 nicht installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>As known at %1. It could not be brought up to date.</source>
        <translation>Stand von %1. Er konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>As known at %1. It is being brought up to date…</source>
        <translation>Stand von %1. Er wird aktualisiert…</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>Stand von %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixModel</name>
    <message>
        <source>(name not known)</source>
        <translation>(Name unbekannt)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlen: %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Letzter Status</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Letzter Eingang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installiert am</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Location-ID</translation>
    </message>
    <message>
        <source>%1. Of the locations shown: %2</source>
        <translation>%1. Von den gezeigten Locations: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixTable</name>
    <message>
        <source>Installs by location</source>
        <translation>Installationen nach Location</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Media</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>lädt…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>Die Nachricht, wie sie kam</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Gesendet %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Empfangen %1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Bcc: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on other servers were not loaded: loading them tells those servers that the e-mail was read.</source>
        <translation>
            <numerusform>%n Bild auf anderen Servern wurde nicht geladen: das Laden verrät diesen Servern, dass die E-Mail gelesen wurde.</numerusform>
            <numerusform>%n Bilder auf anderen Servern wurden nicht geladen: das Laden verrät diesen Servern, dass die E-Mail gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load Remote Images</source>
        <translation>Bilder &amp;laden</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</source>
        <translation>
            <numerusform>%n Teil, der etwas ausführen oder woandershin führen könnte, wurde weggelassen: Skripte, Formulare, Rahmen, Handler.</numerusform>
            <numerusform>%n Teile, die etwas ausführen oder woandershin führen könnten, wurden weggelassen: Skripte, Formulare, Rahmen, Handler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail is longer than what is shown; its JSON has all of it.</source>
        <translation>Die E-Mail ist länger als gezeigt; das JSON hat sie ganz.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Eingehender Anruf: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Ausgehender Anruf: %1</translation>
    </message>
    <message>
        <source>Asking for the recording…</source>
        <translation>Die Aufnahme wird geholt…</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call. What a Call provider recorded is among the files below.</source>
        <translation>HighLevel hat keine Aufnahme dieses Anrufs. Was ein Call-Provider aufnahm, steht unten bei den Dateien.</translation>
    </message>
    <message>
        <source>There is no transcription of this call.</source>
        <translation>Zu diesem Anruf gibt es kein Transkript.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that are not seen or change direction stand here by their numbers; the JSON has them as they came.</source>
        <translation>
            <numerusform>%n Zeichen, das man nicht sieht oder das die Richtung ändert, steht hier als Nummer; das JSON hat es, wie es kam.</numerusform>
            <numerusform>%n Zeichen, die man nicht sieht oder die die Richtung ändern, stehen hier als Nummern; das JSON hat sie, wie sie kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Connect an app to see its contacts and threads; the emulator takes one click.</source>
        <translation>Eine App verbinden, um ihre Kontakte und Threads zu sehen; der Emulator braucht einen Klick.</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>For&amp;mulare</translation>
    </message>
    <message>
        <source>The forms beside the thread: every field of a request.</source>
        <translation>Die Formulare neben dem Thread: jedes Feld einer Anfrage.</translation>
    </message>
    <message>
        <source>This is written to a real account.</source>
        <translation>Das wird in ein echtes Konto geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>Der Emulator ist gestoppt</translation>
    </message>
    <message>
        <source>Its conversations are there again once it runs.</source>
        <translation>Seine Unterhaltungen sind wieder da, sobald er läuft.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>Emulator &amp;starten</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Viele Nachrichten aus dieser Datei senden.</translation>
    </message>
    <message>
        <source>Attach this file to the message.</source>
        <translation>Diese Datei an die Nachricht anhängen.</translation>
    </message>
    <message>
        <source>Choose a contact first: a file goes with a message.</source>
        <translation>Zuerst einen Kontakt wählen: Eine Datei geht mit einer Nachricht.</translation>
    </message>
    <message>
        <source>Messages

The conversations of one location are on the left, as HighLevel&apos;s search returns them: search by name, phone or e-mail (Ctrl+F), show unread or starred ones, filter and sort. Contacts that never wrote are below. Space stars a conversation, Del deletes it after a question, Enter goes to the box to write in; the menu key has the rest, also whether opening a conversation marks it as read.

The thread

Messages that came in are on the left, those that went out on the right, with their channel and a status that changes while you watch. Enter opens a message as a whole: an e-mail without its scripts and without loading anything, a long text to its end, a call with its recording and transcription. Ctrl+C copies the messages you chose. Files on the emulator are loaded at once; files on other servers only when you press them, since that tells those servers who is looking. Characters that are invisible or change the direction of text are shown by number, such as ⟨U+202E⟩. Phone View shows the thread as on the contact&apos;s phone.

Both ends in one box

As Contact posts what you write as an inbound message on the chosen channel. As User, in the emulator only, answers as an agent would: the channel&apos;s Delivery URL gets the webhook. Agents are not offered a channel for a contact without a number (SMS) or address (e-mail), unless it is always shown; right-click a tab to enter what the developer portal has: alias, logo, always shown. Ctrl+Enter sends; files can be dropped or pasted.

The forms

Inbound posts what a customer wrote on a provider&apos;s channel. Status reports what became of a message that HighLevel gave to your bridge. Call records a call made elsewhere, or adds recordings to one. Upload turns files into addresses, to be copied or attached to the message you write. As User, in the emulator only, sends a message as an agent would: the provider&apos;s Delivery URL gets the webhook.

Each form offers what the kind of provider allows, explains what is fixed, and shows the request before it is sent. A message is read back after posting: a 2xx alone is no proof. HighLevel cannot delete a single message.</source>
        <translation>Nachrichten

Die Unterhaltungen einer Location stehen links, wie HighLevels Suche sie liefert: nach Name, Telefon oder E-Mail suchen (Strg+F), ungelesene oder markierte zeigen, filtern und sortieren. Kontakte, die nie geschrieben haben, stehen darunter. Leertaste markiert eine Unterhaltung mit einem Stern, Entf löscht sie nach einer Rückfrage, Eingabe geht in das Schreibfeld; die Menütaste hat das Übrige, auch ob das Öffnen eine Unterhaltung als gelesen markiert.

Der Thread

Eingegangene Nachrichten stehen links, ausgegangene rechts, mit ihrem Kanal und einem Status, der sich beim Zusehen ändert. Eingabe öffnet eine Nachricht als Ganzes: eine E-Mail ohne ihre Skripte und ohne etwas zu laden, einen langen Text bis zum Ende, einen Anruf mit Aufnahme und Transkript. Strg+C kopiert die gewählten Nachrichten. Dateien auf dem Emulator werden sofort geladen; Dateien auf anderen Servern erst, wenn Sie darauf drücken, denn das verrät jenen Servern, wer zusieht. Zeichen, die unsichtbar sind oder die Textrichtung ändern, werden mit Nummer gezeigt, etwa ⟨U+202E⟩. „Handy“ zeigt den Thread wie auf dem Telefon des Kontakts.

Beide Enden in einem Feld

„Als Kontakt“ sendet, was Sie schreiben, als eingehende Nachricht auf dem gewählten Kanal. „Als Benutzer“, nur im Emulator, antwortet wie ein Agent: Die Delivery-URL des Kanals bekommt den Webhook. Agenten wird für einen Kontakt ohne Nummer (SMS) oder Adresse (E-Mail) kein Kanal angeboten, außer er wird immer gezeigt; ein Rechtsklick auf einen Reiter trägt ein, was im Entwicklerportal steht: Alias, Logo, immer gezeigt. Strg+Eingabe sendet; Dateien lassen sich ablegen oder einfügen.

Die Formulare

„Eingang“ sendet, was ein Kunde auf dem Kanal eines Providers geschrieben hat. „Status“ meldet, was aus einer Nachricht wurde, die HighLevel Ihrer Bridge gab. „Anruf“ verzeichnet einen anderswo geführten Anruf oder fügt einem Aufnahmen hinzu. „Hochladen“ macht aus Dateien Adressen, zum Kopieren oder zum Anhängen an die Nachricht, die Sie schreiben. „Als Benutzer“, nur im Emulator, sendet eine Nachricht wie ein Agent: Die Delivery-URL des Providers bekommt den Webhook.

Jedes Formular bietet an, was die Art des Providers erlaubt, erklärt, was feststeht, und zeigt die Anfrage, bevor sie gesendet wird. Eine Nachricht wird nach dem Senden zurückgelesen: Ein 2xx allein ist kein Beweis. HighLevel kann eine einzelne Nachricht nicht löschen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedDialog</name>
    <message>
        <source>Missed Messages</source>
        <translation>Verpasste Nachrichten</translation>
    </message>
    <message>
        <source>Compares what HighLevel exports for a location with what the listener captured. Those that are missing can be sent to your endpoint; nothing is sent to HighLevel.</source>
        <translation>Vergleicht den Export einer Location aus HighLevel mit dem, was der Listener mitgeschnitten hat. Was fehlt, lässt sich an Ihren Endpunkt senden; an HighLevel wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Verbinden Sie zuerst eine App: Das Token einer Location ist nötig.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>&amp;Hours back</source>
        <translation>Stunden &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Missed messages</source>
        <translation>Verpasste Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>The selected ones, or all when none is</source>
        <translation>Die ausgewählten, oder alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>%1 messages for this app&apos;s providers, %2 of them were never captured here.</source>
        <translation>%1 Nachrichten für die Provider dieser App, %2 davon wurden hier nie mitgeschnitten.</translation>
    </message>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>Die Suche endete an einer Grenze: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>%1 sent, %2 of them taken.</source>
        <translation>%1 gesendet, %2 davon angenommen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
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
    <name>Linesman::Ui::OverviewController</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Start the emulator to work without an account, or connect an app in the place Connect.</source>
        <translation>Den Emulator starten, um ohne Konto zu arbeiten, oder unter „Verbinden“ eine App verbinden.</translation>
    </message>
    <message>
        <source>Start &amp;Emulator</source>
        <translation>&amp;Emulator starten</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>%1: %2. What is sent reaches real customers.</source>
        <translation>%1: %2. Was gesendet wird, erreicht echte Kunden.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>„&amp;Verbinden“ öffnen</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>Signs in by itself when the emulator starts.</source>
        <translation>Meldet sich von selbst an, wenn der Emulator startet.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n Location.</numerusform>
            <numerusform>%1, %n Locations.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>A local HighLevel at %1.</source>
        <translation>Ein lokales HighLevel unter %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up data: it accepts what HighLevel accepts.</source>
        <translation>Ein lokales HighLevel mit erfundenen Daten: Es nimmt an, was HighLevel annimmt.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Keeps and checks every webhook at %1.</source>
        <translation>Speichert und prüft jeden Webhook unter %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>The local endpoint for webhooks: keeps and checks all that comes.</source>
        <translation>Der lokale Endpunkt für Webhooks: speichert und prüft alles, was kommt.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 has no token yet. Authorize it in the place Connect.</source>
        <translation>%1 hat noch kein Token. Unter „Verbinden“ autorisieren.</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>Loading its data.</source>
        <translation>Er liest seine Daten.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
        <translation>Noch ist nichts über die Leitung gegangen. Der erste Leitungstest füllt diese Liste.</translation>
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
        <translation>Alles auf einen Blick: die Verbindung, mit der alle Bereiche arbeiten, ob Emulator und Listener laufen, was zuletzt über die Leitung ging und was der letzte Leitungstest ergab.

Leitungstest starten

Der Knopf startet den eingebauten Emulator, wenn er nicht läuft, spielt alle fünf Arten von Conversation Providern durch die eingebaute Referenz-Bridge und zeigt jeden Abschnitt mit seiner Zeit. Um die eigene Bridge zu prüfen, ihre Adresse unter „Leitungstest“ angeben.

Letzter Verkehr

Die neuesten fünfzig Aufrufe des Verlaufs. Die Eingabetaste öffnet einen.</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to the bridge, the status comes back, the customer replies, and the thread holds both.</source>
        <translation>Eine Nachricht geht von HighLevel zur Bridge, der Status kommt zurück, der Kunde antwortet, und der Thread enthält beides.</translation>
    </message>
    <message>
        <source>Runs against the built-in emulator and bridge: nothing has to be set up.</source>
        <translation>Läuft gegen den eingebauten Emulator und die eingebaute Bridge: Nichts muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>Tests your own bridge at %1.</source>
        <translation>Prüft die eigene Bridge unter %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OwnerDialog</name>
    <message>
        <source>Who Owns a Message</source>
        <translation>Wem gehört eine Nachricht</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>&amp;Nachrichten-ID</translation>
    </message>
    <message>
        <source>The messageId of the webhook or of the answer to a post.</source>
        <translation>Die messageId aus dem Webhook oder aus der Antwort auf einen Aufruf.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Im &amp;Verlauf suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Ask HighLevel</source>
        <translation>&amp;HighLevel fragen</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Verbinden Sie zuerst eine App: Das Token einer Location ist nötig.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>HighLevel wird gefragt…</translation>
    </message>
    <message>
        <source>Its status is &quot;%1&quot;.</source>
        <translation>Ihr Status ist „%1“.</translation>
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
    <name>Linesman::Ui::PartList</name>
    <message>
        <source>Parts of the emulator</source>
        <translation>Teile des Emulators</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingDialog</name>
    <message>
        <source>Stuck Pending</source>
        <translation>Hängt auf pending</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Älter als</translation>
    </message>
    <message>
        <source>All of 14 days</source>
        <translation>Alle der letzten 14 Tage</translation>
    </message>
    <message>
        <source>Older than 1 minute</source>
        <translation>Älter als 1 Minute</translation>
    </message>
    <message>
        <source>Older than 10 minutes</source>
        <translation>Älter als 10 Minuten</translation>
    </message>
    <message>
        <source>Older than 1 hour</source>
        <translation>Älter als 1 Stunde</translation>
    </message>
    <message>
        <source>Older than 1 day</source>
        <translation>Älter als 1 Tag</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>Report as delivered</source>
        <translation>Als zugestellt melden</translation>
    </message>
    <message>
        <source>Report as read</source>
        <translation>Als gelesen melden</translation>
    </message>
    <message>
        <source>Report as failed</source>
        <translation>Als gescheitert melden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Update Chosen</source>
        <translation>Gewählte &amp;melden</translation>
    </message>
    <message>
        <source>The location has more messages than were looked at; there may be more pending ones.</source>
        <translation>Die Location hat mehr Nachrichten, als durchgesehen wurden; vielleicht sind noch weitere pending.</translation>
    </message>
    <message>
        <source>No message is pending.</source>
        <translation>Keine Nachricht wartet.</translation>
    </message>
    <message>
        <source>None of the chosen messages can be updated: no provider of this app owns them.</source>
        <translation>Keine der gewählten Nachrichten lässt sich ändern: Sie gehören keinem Provider dieser App.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n message(s).</source>
        <translation>
            <numerusform>Den Status von %n Nachricht setzen.</numerusform>
            <numerusform>Den Status von %n Nachrichten setzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No report came from the provider.</source>
        <translation>Vom Provider kam keine Meldung.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were updated; the table says why the others were not.</source>
        <translation>%1 von %2 Nachrichten wurden gemeldet; die Tabelle sagt, warum die anderen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were updated.</source>
        <translation>
            <numerusform>%n Nachricht wurde gemeldet.</numerusform>
            <numerusform>%n Nachrichten wurden gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>HighLevel has no “sent” status: what a bridge never reports on stays pending forever.</source>
        <translation>HighLevel kennt kein „sent“: Was eine Bridge nie meldet, bleibt für immer pending.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingModel</name>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Anderer Provider</translation>
    </message>
    <message>
        <source>HighLevel itself</source>
        <translation>HighLevel selbst</translation>
    </message>
    <message>
        <source>Cannot be updated</source>
        <translation>Nicht zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleFilters</name>
    <message>
        <source>Which conversations</source>
        <translation>Welche Unterhaltungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Kürzlich</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Last Message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>SMS-Kanal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>E-Mail-Kanal</translation>
    </message>
    <message>
        <source>Call of a provider</source>
        <translation>Anruf eines Providers</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kam herein</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Ging hinaus</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Von einem Menschen</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Last message of a person</source>
        <translation>Letzte Nachricht eines Menschen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)</source>
        <translation>&amp;Filter (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n ungelesene Nachricht</numerusform>
            <numerusform>%1, %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeoplePane</name>
    <message>
        <source>Name, phone, e-mail</source>
        <translation>Name, Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Search conversations and contacts</source>
        <translation>Unterhaltungen und Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>No conversation is like this. Take a filter away, or search for something else.</source>
        <translation>Keine Unterhaltung passt dazu. Nehmen Sie einen Filter weg, oder suchen Sie etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages from the live account “%2”?</source>
        <translation>Die Unterhaltung mit %1 und alle ihre Nachrichten aus dem Live-Konto „%2“ löschen?</translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages?</source>
        <translation>Die Unterhaltung mit %1 und alle ihre Nachrichten löschen?</translation>
    </message>
    <message>
        <source>The conversation with %1 was deleted.</source>
        <translation>Die Unterhaltung mit %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern setzen</translation>
    </message>
    <message>
        <source>Copy &amp;Contact Id</source>
        <translation>&amp;Kontakt-ID kopieren</translation>
    </message>
    <message>
        <source>Copy C&amp;onversation Id</source>
        <translation>ID der Unter&amp;haltung kopieren</translation>
    </message>
    <message>
        <source>When &amp;Opened</source>
        <translation>Beim Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read in the emulator only</source>
        <translation>Nur im Emulator als gelesen markieren</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Ungelesen lassen</translation>
    </message>
    <message>
        <source>&amp;Delete Conversation…</source>
        <translation>Unterhaltung &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Edit Contact…</source>
        <translation>Kontakt &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen zeigen</translation>
    </message>
    <message>
        <source>Show conversations; the forms make room</source>
        <translation>Unterhaltungen zeigen; die Formulare machen Platz</translation>
    </message>
    <message>
        <source>HighLevel cannot bring it back. The contact stays.</source>
        <translation>HighLevel kann sie nicht zurückholen. Der Kontakt bleibt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlaceCommands</name>
    <message>
        <source>New live connection</source>
        <translation>Neue Live-Verbindung</translation>
    </message>
    <message>
        <source>Connect to the emulator</source>
        <translation>Mit dem Emulator verbinden</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Paste an install link</source>
        <translation>Einen Installationslink einfügen</translation>
    </message>
    <message>
        <source>Client id of the app</source>
        <translation>Client-ID der App</translation>
    </message>
    <message>
        <source>Client secret of the app</source>
        <translation>Client-Secret der App</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Redirect-URL</translation>
    </message>
    <message>
        <source>Authorize in the browser</source>
        <translation>Im Browser autorisieren</translation>
    </message>
    <message>
        <source>Refresh the token now</source>
        <translation>Das Token jetzt erneuern</translation>
    </message>
    <message>
        <source>Tokens of this connection</source>
        <translation>Token dieser Verbindung</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Die Scopes kopieren</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Einen Provider hinzufügen…</translation>
    </message>
    <message>
        <source>Import providers…</source>
        <translation>Provider importieren…</translation>
    </message>
    <message>
        <source>Export providers…</source>
        <translation>Provider exportieren…</translation>
    </message>
    <message>
        <source>Check all installs</source>
        <translation>Alle Installationen prüfen</translation>
    </message>
    <message>
        <source>Rehearse an install</source>
        <translation>Eine Installation proben</translation>
    </message>
    <message>
        <source>Post an inbound message</source>
        <translation>Eine eingehende Nachricht senden</translation>
    </message>
    <message>
        <source>Report a status</source>
        <translation>Einen Status melden</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Einen Anruf eintragen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>Send many from CSV…</source>
        <translation>Viele aus CSV senden…</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>Handy-Ansicht</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Send a delivery</source>
        <translation>Eine Zustellung senden</translation>
    </message>
    <message>
        <source>Copy the simulator&apos;s public key</source>
        <translation>Den öffentlichen Schlüssel des Simulators kopieren</translation>
    </message>
    <message>
        <source>Send the listener a test</source>
        <translation>Dem Listener einen Test senden</translation>
    </message>
    <message>
        <source>Keys of the listener…</source>
        <translation>Schlüssel des Listeners…</translation>
    </message>
    <message>
        <source>Test my own bridge…</source>
        <translation>Die eigene Bridge prüfen…</translation>
    </message>
    <message>
        <source>Save the line test&apos;s report…</source>
        <translation>Den Bericht des Leitungstests speichern…</translation>
    </message>
    <message>
        <source>Reset the emulator…</source>
        <translation>Den Emulator zurücksetzen…</translation>
    </message>
    <message>
        <source>Copy the emulator&apos;s environment for a bridge</source>
        <translation>Die Umgebung des Emulators für eine Bridge kopieren</translation>
    </message>
    <message>
        <source>Emulator: add a location…</source>
        <translation>Emulator: eine Location hinzufügen…</translation>
    </message>
    <message>
        <source>Emulator: add a contact…</source>
        <translation>Emulator: einen Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Emulator: providers and their Delivery URLs</source>
        <translation>Emulator: Provider und ihre Delivery-URLs</translation>
    </message>
    <message>
        <source>Emulator: expire all tokens</source>
        <translation>Emulator: alle Token ablaufen lassen</translation>
    </message>
    <message>
        <source>Emulator: send as a user</source>
        <translation>Emulator: als Benutzer senden</translation>
    </message>
    <message>
        <source>Emulator: advance the clock</source>
        <translation>Emulator: die Uhr vorstellen</translation>
    </message>
    <message>
        <source>Emulator: run the clock to the next retry</source>
        <translation>Emulator: die Uhr bis zur nächsten Wiederholung stellen</translation>
    </message>
    <message>
        <source>Emulator: profile and switches</source>
        <translation>Emulator: Profil und Schalter</translation>
    </message>
    <message>
        <source>Emulator: magic values</source>
        <translation>Emulator: magische Werte</translation>
    </message>
    <message>
        <source>Emulator: add a fault</source>
        <translation>Emulator: eine Störung hinzufügen</translation>
    </message>
    <message>
        <source>Emulator: save a snapshot</source>
        <translation>Emulator: einen Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Emulator: requests it answered</source>
        <translation>Emulator: beantwortete Anfragen</translation>
    </message>
    <message>
        <source>Setting: theme</source>
        <translation>Einstellung: Farbschema</translation>
    </message>
    <message>
        <source>Setting: text size</source>
        <translation>Einstellung: Textgröße</translation>
    </message>
    <message>
        <source>Setting: motion</source>
        <translation>Einstellung: Bewegung</translation>
    </message>
    <message>
        <source>Setting: language</source>
        <translation>Einstellung: Sprache</translation>
    </message>
    <message>
        <source>Setting: listener port</source>
        <translation>Einstellung: Listener-Port</translation>
    </message>
    <message>
        <source>Setting: where the listener listens</source>
        <translation>Einstellung: Adressen des Listeners</translation>
    </message>
    <message>
        <source>Setting: emulator port</source>
        <translation>Einstellung: Emulator-Port</translation>
    </message>
    <message>
        <source>Setting: longest time of a hop</source>
        <translation>Einstellung: längste Zeit eines Abschnitts</translation>
    </message>
    <message>
        <source>Setting: largest body</source>
        <translation>Einstellung: größter Body</translation>
    </message>
    <message>
        <source>Setting: delete old exchanges</source>
        <translation>Einstellung: alte Aufrufe löschen</translation>
    </message>
    <message>
        <source>Check the key store</source>
        <translation>Den Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>Use connection %1</source>
        <translation>Verbindung %1 verwenden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Open exchange %1</source>
        <translation>Aufruf %1 öffnen</translation>
    </message>
    <message>
        <source>Search the facts about HighLevel</source>
        <translation>Die Fakten über HighLevel durchsuchen</translation>
    </message>
    <message>
        <source>Look through history for what came otherwise</source>
        <translation>Den Verlauf nach Abweichungen durchsuchen</translation>
    </message>
    <message>
        <source>Export what came otherwise…</source>
        <translation>Abweichungen exportieren…</translation>
    </message>
    <message>
        <source>Listeners…</source>
        <translation>Listener…</translation>
    </message>
    <message>
        <source>Hold the listener&apos;s requests</source>
        <translation>Die Anfragen des Listeners anhalten</translation>
    </message>
    <message>
        <source>Start or stop the tunnel</source>
        <translation>Tunnel starten oder stoppen</translation>
    </message>
    <message>
        <source>Examine what goes wrong</source>
        <translation>Untersuchen, was schiefgeht</translation>
    </message>
    <message>
        <source>Explain a message of HighLevel…</source>
        <translation>Eine Meldung von HighLevel erklären…</translation>
    </message>
    <message>
        <source>Setting: tray icon</source>
        <translation>Einstellung: Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Setting: desktop notifications</source>
        <translation>Einstellung: Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Setting: what happens to the emulator&apos;s data</source>
        <translation>Einstellung: was mit den Daten des Emulators geschieht</translation>
    </message>
    <message>
        <source>One more request in the simulator</source>
        <translation>Eine weitere Anfrage im Simulator</translation>
    </message>
    <message>
        <source>Messages that never arrived…</source>
        <translation>Nachrichten, die nie ankamen…</translation>
    </message>
    <message>
        <source>Who owns a message…</source>
        <translation>Wem gehört eine Nachricht…</translation>
    </message>
    <message>
        <source>Report for an agency&apos;s staff…</source>
        <translation>Bericht für die Mitarbeiter einer Agentur…</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>history file</source>
        <translation>Verlaufsdatei</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Nachrichten von %1</translation>
    </message>
    <message>
        <source>Thread of the contact %1</source>
        <translation>Thread des Kontakts %1</translation>
    </message>
    <message>
        <source>Exchanges with the id %1</source>
        <translation>Aufrufe mit der ID %1</translation>
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
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlayerPanel</name>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Position in the sound</source>
        <translation>Stelle im Ton</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>Aufnahme &amp;speichern…</translation>
    </message>
    <message>
        <source>Save &amp;Transcription…</source>
        <translation>Transkript spei&amp;chern…</translation>
    </message>
    <message>
        <source>Confidence %1 %</source>
        <translation>Sicherheit %1 %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Aufnahme speichern</translation>
    </message>
    <message>
        <source>Save Transcription</source>
        <translation>Transkript speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PortalPanel</name>
    <message>
        <source>Do you have an app already? Then its Install Link fills in the rest.</source>
        <translation>Gibt es schon eine App? Dann füllt ihr Install Link den Rest aus.</translation>
    </message>
    <message>
        <source>Create the app in the developer portal</source>
        <translation>Die App im Entwicklerportal anlegen</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Target &amp;user, as chosen there</source>
        <translation>Target &amp;User, wie dort gewählt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>App t&amp;ype, as chosen there</source>
        <translation>App T&amp;ype, wie dort gewählt</translation>
    </message>
    <message>
        <source>Then its Auth section</source>
        <translation>Dann ihr Abschnitt Auth</translation>
    </message>
    <message>
        <source>An Agency app cannot pick: %1.</source>
        <translation>Eine Agency-App kann nicht wählen: %1.</translation>
    </message>
    <message>
        <source>Enter &amp;Install Link</source>
        <translation>&amp;Install Link eingeben</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PresetMenu</name>
    <message>
        <source>&amp;Fill In</source>
        <translation>Aus&amp;füllen</translation>
    </message>
    <message>
        <source>Presets, made-up people and texts, somebody of the emulator, webhooks of the app</source>
        <translation>Vorlagen, erfundene Personen und Texte, jemand vom Emulator, Webhooks der App</translation>
    </message>
    <message>
        <source>&amp;Made-Up Person and Text</source>
        <translation>&amp;Erfundene Person und Text</translation>
    </message>
    <message>
        <source>&amp;Remove a Preset</source>
        <translation>Vorlage &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Contact of the Emulator</source>
        <translation>&amp;Kontakt des Emulators</translation>
    </message>
    <message>
        <source>&amp;Webhook of the App</source>
        <translation>&amp;Webhook der App</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). &quot;Collection/Name&quot; puts it into a collection:</source>
        <translation>Name (eine Vorlage gleichen Namens wird ersetzt). „Sammlung/Name“ legt sie in eine Sammlung:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Provider &amp;id</source>
        <translation>Provider-&amp;ID</translation>
    </message>
    <message>
        <source>Delivery &amp;URL</source>
        <translation>Delivery-&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>The name in the conversation&apos;s tab, if one is set.</source>
        <translation>Der Name im Tab der Unterhaltung, wenn einer gesetzt ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Always &amp;show this Conversation Provider</source>
        <translation>Always &amp;show this Conversation Provider</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Web address or file, for the phone and thread views.</source>
        <translation>Webadresse oder Datei, für Telefon- und Thread-Ansicht.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Provider-ID</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery-URL</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;Installs</source>
        <translation>&amp;Installationen</translation>
    </message>
    <message>
        <source>Rehearsa&amp;l</source>
        <translation>Pro&amp;be</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>A conversation provider is a module of a marketplace app. There are five kinds, and the rules differ: which type an inbound message carries, whether it names the provider, who enables it where.

Providers

No public API lists an app&apos;s providers. The emulator tells its own; for a live app copy them from the developer portal, or import a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Installs

Check All lists the company&apos;s locations, gets a token for each with the app, and asks which provider is selected. Each cell then has a verdict; choose one to see why, and what to do. Only a company&apos;s token can do this. What is not known stays unknown, and traffic is what passed through Linesman.

When the selected provider changed since the last look, an alarm stays until you press Seen.

Rehearsal

Plays an agency&apos;s bulk install in an emulator of its own: one location or many, events before or after the token exchange, locations that come later, an uninstall. In the end each location must have a token, and none after its uninstall. A bad habit shows what it looks like when it goes wrong; or check your own endpoint: it must know a running emulator.

Facts

Everything that Linesman goes by, each with its source and when somebody last looked there. What is captured and what the live API answers is held against it; what comes otherwise is told once and listed here, with the exchange that shows it.</source>
        <translation>Ein Conversation Provider ist ein Modul einer Marketplace-App. Es gibt fünf Arten, und die Regeln sind verschieden: welchen Typ eine eingehende Nachricht trägt, ob sie den Provider nennt, wer ihn wo einschaltet.

Provider

Keine öffentliche API listet die Provider einer App auf. Der Emulator nennt seine eigenen; für eine echte App kopieren Sie sie aus dem Entwicklerportal, oder importieren Sie eine JSON-Datei: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Installationen

„Alle prüfen“ listet die Locations der Company auf, holt mit der App für jede ein Token und fragt, welcher Provider gewählt ist. Jede Zelle hat dann ein Urteil; wählen Sie eine, um zu sehen, warum, und was zu tun ist. Nur das Token einer Company kann das. Was nicht bekannt ist, bleibt unbekannt, und Verkehr ist, was durch Linesman ging.

Hat sich der gewählte Provider seit dem letzten Nachsehen geändert, bleibt ein Alarm, bis Sie „Gesehen“ drücken.

Probelauf

Spielt die Masseninstallation einer Agentur in einem eigenen Emulator durch: eine Location oder viele, Ereignisse vor oder nach dem Tokentausch, Locations, die später kommen, eine Deinstallation. Am Ende muss jede Location ein Token haben, und keine nach ihrer Deinstallation. Eine schlechte Angewohnheit zeigt, wie es aussieht, wenn es schiefgeht; oder prüfen Sie den eigenen Endpunkt: Er muss einen laufenden Emulator kennen.

Fakten

Alles, wonach Linesman sich richtet, jeweils mit Quelle und wann zuletzt jemand dort nachgesehen hat. Was mitgeschnitten wird und was die echte API antwortet, wird damit verglichen; was anders kommt, wird einmal gemeldet und hier aufgeführt, mit dem Aufruf, der es zeigt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPart</name>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>&amp;Add Provider…</source>
        <translation>Provider &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery-URL</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Chosen provider</source>
        <translation>Gewählter Provider</translation>
    </message>
    <message>
        <source>Chosen Provider</source>
        <translation>Gewählter Provider</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L</source>
        <translation>Delivery UR&amp;L</translation>
    </message>
    <message>
        <source>Empty: messages are made, nothing is sent.</source>
        <translation>Leer: Nachrichten entstehen, gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Use for All &amp;Kinds</source>
        <translation>Für alle &amp;Arten verwenden</translation>
    </message>
    <message>
        <source>&amp;Selected in</source>
        <translation>Gewählt &amp;in</translation>
    </message>
    <message>
        <source>&amp;Delete Provider…</source>
        <translation>Provider &amp;löschen…</translation>
    </message>
    <message>
        <source>Delete Provider</source>
        <translation>Provider löschen</translation>
    </message>
    <message>
        <source>Delete the provider %1?</source>
        <translation>Den Provider %1 löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Deliveries of All Providers</source>
        <translation>Zustellungen aller Provider</translation>
    </message>
    <message>
        <source>Ed25519, x-ghl-signature</source>
        <translation>Ed25519, x-ghl-signature</translation>
    </message>
    <message>
        <source>RSA, x-wh-signature</source>
        <translation>RSA, x-wh-signature</translation>
    </message>
    <message>
        <source>Both headers</source>
        <translation>Beide Header</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>P2: anything but 2xx, twelve times</source>
        <translation>P2: alles außer 2xx, zwölfmal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>&amp;Retries of failed deliveries</source>
        <translation>&amp;Wiederholungen fehlgeschlagener Zustellungen</translation>
    </message>
    <message>
        <source>%1 (app %2)</source>
        <translation>%1 (App %2)</translation>
    </message>
    <message>
        <source>In the others HighLevel&apos;s own channel is used.</source>
        <translation>In den anderen gilt der eigene Kanal von HighLevel.</translation>
    </message>
    <message>
        <source>An extra channel is there in each location with the app: it cannot be selected or deselected.</source>
        <translation>Ein zusätzlicher Kanal ist in jeder Location mit der App vorhanden: Er kann weder gewählt noch abgewählt werden.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Ein Provider braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Provider hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
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
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>The first one is the app under test.</source>
        <translation>Die erste ist die geprüfte App.</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Wie das Profil es sagt</translation>
    </message>
    <message>
        <source>P1, as in 2025: only 429, six times</source>
        <translation>P1, wie 2025: nur 429, sechsmal</translation>
    </message>
    <message>
        <source>The profile&apos;s are switches C2, C3 and C20. HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>Im Profil sind das die Schalter C2, C3 und C20. HighLevel sendet x-wh-signature nie an eine Delivery-URL.</translation>
    </message>
    <message>
        <source>P2 is official since 2026, its pauses are ours: this is switch C4.</source>
        <translation>P2 ist seit 2026 offiziell, die Pausen sind von uns: Das ist Schalter C4.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersTab</name>
    <message>
        <source>&amp;Rules of Each Kind</source>
        <translation>&amp;Regeln jeder Art</translation>
    </message>
    <message>
        <source>What works with which kind</source>
        <translation>Was mit welcher Art geht</translation>
    </message>
    <message>
        <source>&amp;What Works Where</source>
        <translation>&amp;Was wo geht</translation>
    </message>
    <message>
        <source>Providers of this connection</source>
        <translation>Provider dieser Verbindung</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>From a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</source>
        <translation>Aus einer JSON-Datei: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Provider hinzufügen</translation>
    </message>
    <message>
        <source>Edit Provider</source>
        <translation>Provider bearbeiten</translation>
    </message>
    <message>
        <source>Remove Provider</source>
        <translation>Provider entfernen</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this list?</source>
        <translation>„%1“ aus dieser Liste entfernen?</translation>
    </message>
    <message>
        <source>In HighLevel nothing changes.</source>
        <translation>In HighLevel ändert sich nichts.</translation>
    </message>
    <message>
        <source>Connect an app first, in the place Connect.</source>
        <translation>Zuerst unter „Verbinden“ eine App verbinden.</translation>
    </message>
    <message>
        <source>None entered yet. Copy each provider&apos;s id from the developer portal, or import a file: no public API lists them.</source>
        <translation>Noch keiner eingetragen. Die ID jedes Providers aus dem Entwicklerportal kopieren oder eine Datei importieren: Keine öffentliche API listet sie auf.</translation>
    </message>
    <message>
        <source>The emulator tells its providers when it starts.</source>
        <translation>Der Emulator nennt seine Provider, wenn er startet.</translation>
    </message>
    <message>
        <source>The emulator tells its own providers.</source>
        <translation>Der Emulator nennt seine eigenen Provider.</translation>
    </message>
    <message>
        <source>Import Providers</source>
        <translation>Provider importieren</translation>
    </message>
    <message>
        <source>Export Providers</source>
        <translation>Provider exportieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n Provider importiert.</numerusform>
            <numerusform>%n Provider importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>„Verbinden“ ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may your endpoint go live? This takes some minutes; the emulator&apos;s clock moves on by days.</source>
        <translation>Leitungstest, Signaturlabor und Übungen in einem Lauf: Darf der Endpunkt live gehen? Das dauert einige Minuten; die Uhr des Emulators rückt um Tage vor.</translation>
    </message>
    <message>
        <source>How far this part is</source>
        <translation>Wie weit dieser Teil ist</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Noch einmal starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>JSON, to compare with later (*.json)</source>
        <translation>JSON, zum späteren Vergleich (*.json)</translation>
    </message>
    <message>
        <source>Badge (*.svg)</source>
        <translation>Badge (*.svg)</translation>
    </message>
    <message>
        <source>The name of a report ends in .html, .xml, .json or .svg.</source>
        <translation>Der Name eines Berichts endet auf .html, .xml, .json oder .svg.</translation>
    </message>
    <message>
        <source>The drills move the clock of the running emulator on by days.</source>
        <translation>Die Übungen stellen die Uhr des laufenden Emulators um Tage vor.</translation>
    </message>
    <message>
        <source>Move the &amp;Clock</source>
        <translation>&amp;Uhr vorstellen</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Drills</source>
        <translation>Übungen weg&amp;lassen</translation>
    </message>
    <message>
        <source>The clock cannot be set back; all else is put back as it was.</source>
        <translation>Die Uhr kann nicht zurückgestellt werden; alles andere wird wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
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
    <name>Linesman::Ui::RedirectForm</name>
    <message>
        <source>&amp;Redirect URL</source>
        <translation>&amp;Redirect-URL</translation>
    </message>
    <message>
        <source>Exactly as it is registered in the app.</source>
        <translation>Genau so, wie sie in der App eingetragen ist.</translation>
    </message>
    <message>
        <source>&amp;Port that your tunnel forwards to</source>
        <translation>&amp;Port, an den der Tunnel weiterleitet</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>Das gibt der Emulator vor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RefreshWatch</name>
    <message>
        <source>Watch a Client Refresh</source>
        <translation>Einem Client beim Erneuern zusehen</translation>
    </message>
    <message>
        <source>Does your own program refresh an expired token once, and only once? Let the token run out here, then have your program call the emulator, best several times at once.</source>
        <translation>Erneuert Ihr eigenes Programm ein abgelaufenes Token einmal, und nur einmal? Lassen Sie das Token hier ablaufen und Ihr Programm dann den Emulator aufrufen, am besten mehrmals zugleich.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>Be&amp;urteilen</translation>
    </message>
    <message>
        <source>&amp;Expire Token and Watch</source>
        <translation>Token &amp;ablaufen lassen und zusehen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>sieht zu</translation>
    </message>
    <message>
        <source>%1 calls seen, %2 answered 401, %3 refreshes</source>
        <translation>%1 Aufrufe gesehen, %2 mit 401 beantwortet, %3-mal erneuert</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>Steuerungs-&amp;Token</translation>
    </message>
    <message>
        <source>That the emulator was started with.</source>
        <translation>Mit dem der Emulator gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalModel</name>
    <message>
        <source>%1 (later)</source>
        <translation>%1 (später)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>got</source>
        <translation>bekommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>INSTALL</source>
        <translation>INSTALL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>After uninstall</source>
        <translation>Nach Deinstallation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Location-ID</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalTab</name>
    <message>
        <source>%1 %2 of %3 have theirs</source>
        <translation>%1 %2 von %3 haben ihres</translation>
    </message>
    <message>
        <source>Bulk install</source>
        <translation>Masseninstallation</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was gespielt wird</translation>
    </message>
    <message>
        <source>1 location</source>
        <translation>1 Location</translation>
    </message>
    <message>
        <source>5 locations</source>
        <translation>5 Locations</translation>
    </message>
    <message>
        <source>50 locations</source>
        <translation>50 Locations</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>Wie &amp;viele</translation>
    </message>
    <message>
        <source>Before the token exchange</source>
        <translation>Vor dem Token-Tausch</translation>
    </message>
    <message>
        <source>After the token exchange</source>
        <translation>Nach dem Token-Tausch</translation>
    </message>
    <message>
        <source>INSTALL events &amp;come</source>
        <translation>INSTALL-Ereignisse &amp;kommen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Locations made &amp;later</source>
        <translation>&amp;Später angelegte Locations</translation>
    </message>
    <message>
        <source>Their events lack companyId and userId (I-02).</source>
        <translation>Ihren Ereignissen fehlen companyId und userId (I-02).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One location</source>
        <translation>Eine Location</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Die ganze Company</translation>
    </message>
    <message>
        <source>&amp;Uninstalled in the end</source>
        <translation>Am Ende &amp;deinstalliert</translation>
    </message>
    <message>
        <source>Linesman, carefully</source>
        <translation>Linesman, sorgfältig</translation>
    </message>
    <message>
        <source>Linesman, dropping early events</source>
        <translation>Linesman, verwirft frühe Ereignisse</translation>
    </message>
    <message>
        <source>Linesman, needing companyId</source>
        <translation>Linesman, braucht companyId</translation>
    </message>
    <message>
        <source>Linesman, deaf to the company&apos;s uninstall</source>
        <translation>Linesman, taub für die Deinstallation der Company</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>Mein Endpunkt</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>Verar&amp;beitet von</translation>
    </message>
    <message>
        <source>A bad habit shows what it looks like when it goes wrong.</source>
        <translation>Eine schlechte Angewohnheit zeigt, wie es aussieht, wenn es schiefgeht.</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>App-&amp;Webhook-URL</translation>
    </message>
    <message>
        <source>Re&amp;direct URL</source>
        <translation>Re&amp;direct-URL</translation>
    </message>
    <message>
        <source>The &amp;emulator that it knows</source>
        <translation>Der &amp;Emulator, den er kennt</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>P&amp;roben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Play the bulk install of an agency before a customer does: every location must end with a token, and without one after its uninstall. It runs in an emulator of its own.</source>
        <translation>Die Masseninstallation einer Agentur spielen, bevor ein Kunde es tut: Jede Location muss am Ende ein Token haben, und nach ihrer Deinstallation keins. Läuft in einem eigenen Emulator.</translation>
    </message>
    <message>
        <source>How each location went</source>
        <translation>Wie es jeder Location erging</translation>
    </message>
    <message>
        <source>Enter a web address.</source>
        <translation>Eine Webadresse eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Passed: all %n location(s) went well.</source>
        <translation>
            <numerusform>Bestanden: Die %n Location lief gut.</numerusform>
            <numerusform>Bestanden: Alle %n Locations liefen gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n location(s) did not go well.</source>
        <translation>
            <numerusform>Nicht bestanden: Bei %n Location ging es schief.</numerusform>
            <numerusform>Nicht bestanden: Bei %n Locations ging es schief.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. %3 %4 Source: %5.</source>
        <translation>%1 %2. %3 %4 Quelle: %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayDialog</name>
    <message>
        <source>Send Exchange %1 Again</source>
        <translation>Aufruf %1 erneut senden</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Senden a&amp;n</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie sie war</translation>
    </message>
    <message>
        <source>New, with Linesman&apos;s own key</source>
        <translation>Neu, mit dem eigenen Schlüssel von Linesman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message numerus="yes">
        <source>The body is no text: its %Ln byte(s) are sent as they are.</source>
        <translation>
            <numerusform>Der Body ist kein Text: Sein %Ln Byte wird gesendet, wie es ist.</numerusform>
            <numerusform>Der Body ist kein Text: Seine %Ln Bytes werden gesendet, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>It belongs to the body before your change: whoever verifies it refuses this.</source>
        <translation>Sie gehört zum Body vor Ihrer Änderung: Wer sie prüft, lehnt dies ab.</translation>
    </message>
    <message>
        <source>Same method, headers and bytes: it stays right.</source>
        <translation>Gleiche Methode, Header und Bytes: Sie bleibt richtig.</translation>
    </message>
    <message>
        <source>Your bridge has to know Linesman&apos;s public key (Simulator, Listener).</source>
        <translation>Ihre Bridge muss den öffentlichen Schlüssel von Linesman kennen (Simulator, Listener).</translation>
    </message>
    <message>
        <source>A bridge that verifies refuses this.</source>
        <translation>Eine Bridge, die prüft, lehnt dies ab.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Eine http- oder https-URL eingeben.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Beantwortet in %1; im Verlauf gespeichert.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayPanel</name>
    <message>
        <source>Send again &amp;to</source>
        <translation>Noch einmal senden &amp;an</translation>
    </message>
    <message>
        <source>Same method, headers and bytes, so the signature stays valid.</source>
        <translation>Dieselbe Methode, dieselben Header und Bytes, so bleibt die Signatur gültig.</translation>
    </message>
    <message>
        <source>S&amp;end Again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Answer to what was sent again</source>
        <translation>Antwort auf das noch einmal Gesendete</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Eine http- oder https-URL eingeben.</translation>
    </message>
    <message>
        <source>What came was no whole HTTP request, so it cannot be sent again.</source>
        <translation>Was kam, war keine ganze HTTP-Anfrage und lässt sich deshalb nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>In %1 beantwortet; steht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestForm</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Refreshing the token…</source>
        <translation>Das Token wird erneuert…</translation>
    </message>
    <message>
        <source>The token was refreshed: send it again.</source>
        <translation>Das Token wurde erneuert: senden Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestPanel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Choose an exchange above.</source>
        <translation>Oben einen Aufruf wählen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer to show.</source>
        <translation>Keine Antwort zu zeigen.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>served</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Filter by path, status or event</source>
        <translation>Nach Pfad, Status oder Ereignis filtern</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>History keeps the same exchanges for good</source>
        <translation>Der Verlauf behält dieselben Aufrufe auf Dauer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>History keeps no request that was never answered. It can be read here alone.</source>
        <translation>Der Verlauf behält keine Anfrage, die nie beantwortet wurde. Nur hier ist sie zu lesen.</translation>
    </message>
    <message>
        <source>History does not have this exchange: it is being written, or could not be. Try again in a moment, and look at History for what is wrong.</source>
        <translation>Der Verlauf hat diesen Aufruf nicht: Er wird gerade geschrieben oder konnte es nicht werden. Versuchen Sie es gleich noch einmal, und sehen Sie im Verlauf nach, was fehlt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestTabs</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>One more request, beginning as this one (Ctrl+T)</source>
        <translation>Eine weitere Anfrage, die wie diese beginnt (Strg+T)</translation>
    </message>
    <message>
        <source>Close this request (Ctrl+W)</source>
        <translation>Diese Anfrage schließen (Strg+W)</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Diese Anfrage schließen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestView</name>
    <message>
        <source>Show the request as</source>
        <translation>Anfrage zeigen als</translation>
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
        <source>Copy with Token…</source>
        <translation>Mit Token kopieren…</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 nach %2</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Reads its token from $%1.</source>
        <translation>Liest das Token aus $%1.</translation>
    </message>
    <message>
        <source>Copy with Token</source>
        <translation>Mit Token kopieren</translation>
    </message>
    <message>
        <source>The copied code holds an access token: whoever reads it can act in this location until the token expires. It leaves the clipboard after a minute.</source>
        <translation>Der kopierte Code enthält ein Zugriffstoken: Wer ihn liest, kann in dieser Location handeln, bis das Token abläuft. Nach einer Minute wird es aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Copy with Token</source>
        <translation>Mit Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied with the token.</source>
        <translation>Mit dem Token kopiert.</translation>
    </message>
    <message>
        <source>The response appears here once the request is sent.</source>
        <translation>Die Antwort erscheint hier, sobald die Anfrage gesendet ist.</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Die Anfrage zeigen</translation>
    </message>
    <message>
        <source>The request as it will be sent, its answer, and both as code</source>
        <translation>Die Anfrage, wie sie gesendet wird, ihre Antwort und beides als Code</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>%1. Last answer: %2</source>
        <comment>a request</comment>
        <translation>%1. Letzte Antwort: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RetryStrip</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Attempts at a delivery that fails</source>
        <translation>Versuche einer Zustellung, die scheitert</translation>
    </message>
    <message>
        <source>Attempts after: %1</source>
        <translation>Versuche nach: %1</translation>
    </message>
    <message>
        <source>%1 attempts over %2</source>
        <translation>%1 Versuche über %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RuleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>For requests that meet all of these</source>
        <translation>Für Anfragen, bei denen all das gilt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>Such as INSTALL. Empty: any.</source>
        <translation>Etwa INSTALL. Leer: beliebig.</translation>
    </message>
    <message>
        <source>&amp;Location id</source>
        <translation>&amp;Location-ID</translation>
    </message>
    <message>
        <source>&amp;Provider id</source>
        <translation>&amp;Provider-ID</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>P&amp;ath begins with</source>
        <translation>Pfad be&amp;ginnt mit</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Header-Felder</translation>
    </message>
    <message>
        <source>One a line, as Name: what its value holds. The name alone: any value.</source>
        <translation>Eines je Zeile, als Name: was sein Wert enthält. Nur der Name: beliebiger Wert.</translation>
    </message>
    <message>
        <source>Values in the &amp;body</source>
        <translation>Werte im &amp;Body</translation>
    </message>
    <message>
        <source>One a line, as data.items[0].id = 17. The path alone: any value.</source>
        <translation>Einer je Zeile, als data.items[0].id = 17. Nur der Pfad: beliebiger Wert.</translation>
    </message>
    <message>
        <source>Only the &amp;first</source>
        <translation>Nur die e&amp;rsten</translation>
    </message>
    <message>
        <source>Of the requests that match so far.</source>
        <translation>Von den Anfragen, die so weit passen.</translation>
    </message>
    <message>
        <source>Only a&amp;fter the first</source>
        <translation>Nur na&amp;ch den ersten</translation>
    </message>
    <message>
        <source>Only eve&amp;ry nth</source>
        <translation>Nur &amp;jede n-te</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Hold it for me</source>
        <translation>Für mich anhalten</translation>
    </message>
    <message>
        <source>Let the sender wait, answer nothing</source>
        <translation>Absender warten lassen, nichts antworten</translation>
    </message>
    <message>
        <source>Close the connection without an answer</source>
        <translation>Verbindung ohne Antwort schließen</translation>
    </message>
    <message>
        <source>Break off in the middle of the body</source>
        <translation>Mitten im Body abbrechen</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>&amp;Dann</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>Header fields of the ans&amp;wer</source>
        <translation>Header-Felder der Ant&amp;wort</translation>
    </message>
    <message>
        <source>One a line, as Name: value.</source>
        <translation>Eines je Zeile, als Name: Wert.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>B&amp;ody</translation>
    </message>
    <message>
        <source>May hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}.</source>
        <translation>Darf {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} und {{now}} enthalten.</translation>
    </message>
    <message>
        <source>Forward to (&amp;URLs)</source>
        <translation>Weiterleiten an (&amp;URLs)</translation>
    </message>
    <message>
        <source>One a line. The first answers, the others get the same.</source>
        <translation>Eine je Zeile. Die erste antwortet, die anderen bekommen dasselbe.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesDialog</name>
    <message>
        <source>Rules for the Answer</source>
        <translation>Regeln für die Antwort</translation>
    </message>
    <message>
        <source>&amp;No Rules</source>
        <translation>&amp;Keine Regeln</translation>
    </message>
    <message>
        <source>The first rule whose conditions hold answers; when none does, what is set under Answer. Routes send what no rule answered to every endpoint whose conditions hold.</source>
        <translation>Die erste Regel, deren Bedingungen gelten, antwortet; sonst gilt, was unter „Antwort“ eingestellt ist. Routen senden, was keine Regel beantwortet hat, an jeden Endpunkt, dessen Bedingungen gelten.</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Die gewählte Regel</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Regeln als JSON</translation>
    </message>
    <message>
        <source>Rules and routes</source>
        <translation>Regeln und Routen</translation>
    </message>
    <message>
        <source>Add a &amp;Rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a R&amp;oute</source>
        <translation>R&amp;oute hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neue Route</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesView</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Provider-Arten</translation>
    </message>
    <message>
        <source>Rules of the chosen kind</source>
        <translation>Regeln der gewählten Art</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; on</source>
        <translation>, „Is this a Custom Conversation Provider“ an</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>, „Is this a Custom Conversation Provider“ aus</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Im Portal</translation>
    </message>
    <message>
        <source>&quot;Always show this Conversation Provider&quot;, alias and logo may be set.</source>
        <translation>„Always show this Conversation Provider“, Alias und Logo lassen sich setzen.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Or &quot;%1&quot;: %2 (%3).</source>
        <translation>Oder „%1“: %2 (%3).</translation>
    </message>
    <message>
        <source>Inbound type</source>
        <translation>Typ eingehend</translation>
    </message>
    <message>
        <source>conversationProviderId</source>
        <translation>conversationProviderId</translation>
    </message>
    <message>
        <source>required on every inbound message</source>
        <translation>bei jeder eingehenden Nachricht nötig</translation>
    </message>
    <message>
        <source>not needed on inbound messages</source>
        <translation>bei eingehenden Nachrichten nicht nötig</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage of type &quot;%1&quot;</source>
        <translation>ProviderOutboundMessage vom Typ „%1“</translation>
    </message>
    <message>
        <source>none documented: calls are logged, not sent</source>
        <translation>keine dokumentiert: Anrufe werden eingetragen, nicht gesendet</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Externe Anrufe</translation>
    </message>
    <message>
        <source>&quot;from&quot; (inbound) or &quot;to&quot; (outbound) must be a contact&apos;s number</source>
        <translation>„from“ (eingehend) oder „to“ (ausgehend) muss die Nummer eines Kontakts sein</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>comes back as replyToAltId when an agent replies</source>
        <translation>kommt als replyToAltId zurück, wenn ein Mitarbeiter antwortet</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Massenaktionen</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ScopePlan</name>
    <message>
        <source>The app has providers of these kinds</source>
        <translation>Die App hat Provider dieser Arten</translation>
    </message>
    <message>
        <source>&amp;Copy Scopes</source>
        <translation>Scopes &amp;kopieren</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation>Was sie tun soll</translation>
    </message>
    <message>
        <source>Every provider does this.</source>
        <translation>Jeder Provider tut das.</translation>
    </message>
    <message>
        <source>So it needs these scopes</source>
        <translation>Also braucht sie diese Scopes</translation>
    </message>
    <message>
        <source>One a line, to tick the same ones in the developer portal</source>
        <translation>Einer je Zeile, um dieselben im Entwicklerportal anzukreuzen</translation>
    </message>
    <message>
        <source>Copy for a &amp;Link</source>
        <translation>Für einen &amp;Link kopieren</translation>
    </message>
    <message>
        <source>Encoded, as the value of scope in a link</source>
        <translation>Kodiert, als Wert von scope in einem Link</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</source>
        <translation>
            <numerusform>Eine App mit Target User Agency kann nur %n davon wählen: Sie hat keine Scopes für Kontakte und Unterhaltungen.</numerusform>
            <numerusform>Eine App mit Target User Agency kann nur %n davon wählen: Sie hat keine Scopes für Kontakte und Unterhaltungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no such scope</source>
        <translation>kein solcher Scope</translation>
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
    <name>Linesman::Ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Check the &amp;Key Store</source>
        <translation>&amp;Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>key store works</source>
        <translation>Schlüsselbund funktioniert</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys are kept in the system&apos;s key store.</source>
        <translation>Client-Secrets, Token und private Schlüssel liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Use the Key Store</source>
        <translation>Schlüsselbund &amp;verwenden</translation>
    </message>
    <message>
        <source>Keep for This &amp;Session Only</source>
        <translation>Nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when Linesman ends.</source>
        <translation>Geheimnisse bleiben im Speicher und sind vergessen, wenn Linesman endet.</translation>
    </message>
    <message>
        <source>waiting for your keyring</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>The key store has not answered yet; perhaps it asks you to unlock it.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet; vielleicht bittet er darum, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys belong in the system&apos;s key store. It is opened at first need.</source>
        <translation>Client-Secrets, Token und private Schlüssel gehören in den Schlüsselbund des Systems. Er wird beim ersten Bedarf geöffnet.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SelectionAlarm</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.</source>
        <translation>P-01: Der gewählte Provider hat in %1 gewechselt (%2): vorher %3, jetzt %4.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more.</source>
        <translation>
            <numerusform>Und in %n weiteren.</numerusform>
            <numerusform>Und in %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Gesehen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendPanel</name>
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
        <source>A person, in the web app</source>
        <translation>Ein Mensch, in der Web-App</translation>
    </message>
    <message>
        <source>A person, in the mobile app</source>
        <translation>Ein Mensch, in der mobilen App</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Ein Workflow</translation>
    </message>
    <message>
        <source>A bulk action</source>
        <translation>Eine Massenaktion</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Your table is ready.</source>
        <translation>Ihr Tisch ist bereit.</translation>
    </message>
    <message>
        <source>Send &amp;Message</source>
        <translation>Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Call providers are missing: HighLevel never sends them a message.</source>
        <translation>Call-Provider fehlen: HighLevel sendet ihnen nie eine Nachricht.</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L of this provider</source>
        <translation>Delivery-UR&amp;L dieses Providers</translation>
    </message>
    <message>
        <source>Where the webhook goes. Empty: nothing is sent.</source>
        <translation>Wohin der Webhook geht. Leer: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>Gesendet &amp;von</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>The request to the control surface</source>
        <translation>Die Anfrage an die Steuerschnittstelle</translation>
    </message>
    <message>
        <source>POST /_emulator/send</source>
        <translation>POST /_emulator/send</translation>
    </message>
    <message>
        <source>Workflows and bulk actions use the default providers only.</source>
        <translation>Workflows und Massenaktionen benutzen nur die Standard-Provider.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Eine Nachricht braucht einen Text.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>The message is in the thread. The provider has no Delivery URL, so nothing was sent.</source>
        <translation>Die Nachricht steht im Thread. Der Provider hat keine Delivery-URL, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>The endpoint answered %1. Status of the message: %2.</source>
        <translation>Der Endpunkt antwortete mit %1. Status der Nachricht: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>will be retried</source>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>Der Endpunkt antwortete mit %1.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendingForm</name>
    <message>
        <source>Target URL</source>
        <translation>Ziel-URL</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>The Delivery URL of your provider. The list has the ones known here.</source>
        <translation>Die Delivery-URL des Providers. Die Liste enthält die hier bekannten.</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>Copy &amp;Public Key</source>
        <translation>Öffentlichen Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>Whether HighLevel repeats provider deliveries, and how, is not documented.</source>
        <translation>Ob und wie HighLevel Provider-Zustellungen wiederholt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>First pa&amp;use</source>
        <translation>Erste &amp;Pause</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> / s</source>
        <translation> / s</translation>
    </message>
    <message>
        <source>Max r&amp;ate</source>
        <translation>Höchstr&amp;ate</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Zeit&amp;limit</translation>
    </message>
    <message>
        <source>There is no key store: this key is gone when Linesman ends.</source>
        <translation>Es gibt keinen Schlüsselbund: Dieser Schlüssel ist weg, wenn Linesman endet.</translation>
    </message>
    <message>
        <source>Copies the public half as PEM; your endpoint checks signatures with it.</source>
        <translation>Kopiert die öffentliche Hälfte als PEM; der Endpunkt prüft damit Signaturen.</translation>
    </message>
    <message>
        <source>Pauses of my own, after anything but 2xx</source>
        <translation>Eigene Pausen, nach allem außer 2xx</translation>
    </message>
    <message>
        <source>Pa&amp;uses in seconds</source>
        <translation>Pa&amp;usen in Sekunden</translation>
    </message>
    <message>
        <source>After each of them there is another attempt.</source>
        <translation>Nach jeder davon kommt ein weiterer Versuch.</translation>
    </message>
    <message>
        <source>A short one lets you see all attempts in a moment: the others grow with it.</source>
        <translation>Eine kurze zeigt alle Versuche in einem Augenblick: Die anderen wachsen mit ihr.</translation>
    </message>
    <message>
        <source>Up to 20 numbers of seconds, with commas between them.</source>
        <translation>Bis zu 20 Sekundenzahlen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Signed by Linesman&apos;s own key: give your endpoint its public half.</source>
        <translation>Mit Linesmans eigenem Schlüssel signiert: Geben Sie Ihrem Endpunkt den öffentlichen Teil.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings
Each choice is kept at once, in a readable file of the data directory; the line under it says when it takes effect. The window and the command line share them.
Secrets
Client secrets, tokens and private keys are never in that file: they live in the key store of the system, or, when you choose so, in memory until Linesman ends.</source>
        <translation>Einstellungen
Jede Wahl wird sofort in einer lesbaren Datei im Datenordner gespeichert; die Zeile darunter sagt, wann sie gilt. Fenster und Kommandozeile teilen sie.
Geheimnisse
Client-Secrets, Token und private Schlüssel stehen nie in dieser Datei: Sie liegen im Schlüsselbund des Systems oder, auf Wunsch, im Speicher, bis Linesman endet.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1. They hold until Linesman ends. Check the disk and the permissions.</source>
        <translation>Die Einstellungen lassen sich in %1 nicht speichern. Sie gelten, bis Linesman endet. Datenträger und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Follow system</source>
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
        <source>Takes effect at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listener &amp;port</source>
        <translation>&amp;Listener-Port</translation>
    </message>
    <message>
        <source>Stays the same between starts. Takes effect when the listener starts next.</source>
        <translation>Bleibt von Start zu Start gleich. Gilt ab dem nächsten Start des Listeners.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1 and ::1)</source>
        <translation>Nur dieser Rechner (127.0.0.1 und ::1)</translation>
    </message>
    <message>
        <source>Every network of this computer (0.0.0.0 and ::)</source>
        <translation>Jedes Netz dieses Rechners (0.0.0.0 und ::)</translation>
    </message>
    <message>
        <source>Takes effect when the listener starts next.</source>
        <translation>Gilt ab dem nächsten Start des Listeners.</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer over the network can send to the listener. A tunnel does not need this: it connects from this computer.</source>
        <translation>Wer diesen Rechner über das Netz erreicht, kann an den Listener senden. Ein Tunnel braucht das nicht: Er verbindet sich von diesem Rechner aus.</translation>
    </message>
    <message>
        <source>This Computer &amp;Only</source>
        <translation>&amp;Nur dieser Rechner</translation>
    </message>
    <message>
        <source>Emulator and Line Test</source>
        <translation>Emulator und Leitungstest</translation>
    </message>
    <message>
        <source>&amp;Emulator port</source>
        <translation>&amp;Emulator-Port</translation>
    </message>
    <message>
        <source>Takes effect when the emulator starts next.</source>
        <translation>Gilt ab dem nächsten Start des Emulators.</translation>
    </message>
    <message>
        <source>Longest time of a &amp;hop</source>
        <translation>Längste Zeit eines &amp;Abschnitts</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A hop of the line test that takes longer counts as failed. Takes effect with the next line test.</source>
        <translation>Ein Abschnitt des Leitungstests, der länger dauert, gilt als fehlgeschlagen. Gilt ab dem nächsten Leitungstest.</translation>
    </message>
    <message>
        <source>Largest &amp;header</source>
        <translation>Größter &amp;Header</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>More is answered with 431.</source>
        <translation>Mehr wird mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>Largest &amp;body</source>
        <translation>Größter &amp;Body</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>More is answered with 413.</source>
        <translation>Mehr wird mit 413 beantwortet.</translation>
    </message>
    <message>
        <source>Most header &amp;fields</source>
        <translation>Höchstzahl der Header-&amp;Felder</translation>
    </message>
    <message>
        <source>Most &amp;connections</source>
        <translation>Höchstzahl der &amp;Verbindungen</translation>
    </message>
    <message>
        <source>Time for the head&amp;er</source>
        <translation>Zeit für den Head&amp;er</translation>
    </message>
    <message>
        <source>Longer is answered with 408.</source>
        <translation>Länger wird mit 408 beantwortet.</translation>
    </message>
    <message>
        <source>Time for the bod&amp;y</source>
        <translation>Zeit für den Bod&amp;y</translation>
    </message>
    <message>
        <source>&amp;Idle connection</source>
        <translation>&amp;Inaktive Verbindung</translation>
    </message>
    <message>
        <source>Then it is closed.</source>
        <translation>Dann wird sie geschlossen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>History, settings and log. Choose another with --data-dir when you start Linesman.</source>
        <translation>Verlauf, Einstellungen und Protokoll. Einen anderen beim Start von Linesman mit --data-dir wählen.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Delete Olde&amp;r…</source>
        <translation>Älte&amp;re löschen…</translation>
    </message>
    <message>
        <source>Delete history older &amp;than</source>
        <translation>Verlauf löschen, älter &amp;als</translation>
    </message>
    <message>
        <source>Pinned exchanges stay.</source>
        <translation>Angeheftete Aufrufe bleiben.</translation>
    </message>
    <message>
        <source>Old exchanges are being deleted.</source>
        <translation>Alte Aufrufe werden gelöscht.</translation>
    </message>
    <message>
        <source>Delete all exchanges that are not pinned? This cannot be undone.</source>
        <translation>Alle Aufrufe löschen, die nicht angeheftet sind? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete every exchange older than %n day(s) that is not pinned? This cannot be undone.</source>
        <translation>
            <numerusform>Jeden Aufruf löschen, der älter als %n Tag und nicht angeheftet ist? Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Jeden Aufruf löschen, der älter als %n Tage und nicht angeheftet ist? Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History takes %1.</source>
        <translation>Der Verlauf belegt %1.</translation>
    </message>
    <message>
        <source>Before its &amp;data are lost</source>
        <translation>Bevor seine &amp;Daten verloren gehen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Limits of Listener and Emulator</source>
        <translation>Grenzen von Listener und Emulator</translation>
    </message>
    <message>
        <source>When all are taken, the one that is unfinished longest ends.</source>
        <translation>Sind alle belegt, wird die am längsten unfertige getrennt.</translation>
    </message>
    <message>
        <source>&amp;Memory for bodies</source>
        <translation>S&amp;peicher für Bodys</translation>
    </message>
    <message>
        <source>More waits, then is answered with 503.</source>
        <translation>Mehr wartet und wird dann mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>Time to ta&amp;ke an answer</source>
        <translation>&amp;Zeit für die Annahme der Antwort</translation>
    </message>
    <message>
        <source>Then the connection is closed.</source>
        <translation>Dann wird die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Patience when &amp;full</source>
        <translation>&amp;Geduld, wenn alles belegt ist</translation>
    </message>
    <message>
        <source>So long a request may take while another waits for its place; then it gets 408.</source>
        <translation>So lange darf eine Anfrage dauern, während eine andere auf ihren Platz wartet; dann bekommt sie 408.</translation>
    </message>
    <message>
        <source>They take effect when the listener or the emulator starts next.</source>
        <translation>Sie gelten ab dem nächsten Start des Listeners oder des Emulators.</translation>
    </message>
    <message>
        <source>Largest history</source>
        <translation>Größter Verlauf</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Then the oldest exchanges go, pinned ones never. 0 for no limit.</source>
        <translation>Dann gehen die ältesten Aufrufe, angeheftete nie. 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Most exchanges</source>
        <translation>Höchstzahl der Aufrufe</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Ebenso.</translation>
    </message>
    <message>
        <source>Keep exchanges for</source>
        <translation>Aufrufe behalten für</translation>
    </message>
    <message>
        <source>Takes effect when Linesman starts next, or when you press the button that appears.</source>
        <translation>Wirkt beim nächsten Start von Linesman oder wenn Sie die Schaltfläche drücken, die erscheint.</translation>
    </message>
    <message>
        <source>The window is made anew for another language. What you typed into it and did not send is lost; emulator, listener and line test go on.</source>
        <translation>Für eine andere Sprache wird das Fenster neu aufgebaut. Eingegebenes, das nicht gesendet wurde, geht verloren; Emulator, Listener und Leitungstest laufen weiter.</translation>
    </message>
    <message>
        <source>S&amp;witch Now</source>
        <translation>&amp;Jetzt wechseln</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>T&amp;ray icon</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Says whether listener and emulator run, where the desktop has a tray. Takes effect at once.</source>
        <translation>Zeigt, ob Listener und Emulator laufen, wo der Desktop einen Infobereich hat. Wirkt sofort.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>While another window has the keyboard</source>
        <translation>Wenn ein anderes Fenster aktiv ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The end of long work, and the first webhook that fails its check.</source>
        <translation>Am Ende langer Vorgänge und beim ersten Webhook, der seine Prüfung nicht besteht.</translation>
    </message>
    <message>
        <source>&amp;When the emulator stops</source>
        <translation>&amp;Wenn der Emulator stoppt</translation>
    </message>
    <message>
        <source>Keep its data</source>
        <translation>Daten behalten</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Locations, contacts, threads, snapshots and the clock go on at its next start. Tokens, faults and behaviour always begin anew. Takes effect when the emulator starts next.</source>
        <translation>Locations, Kontakte, Threads, Schnappschüsse und die Uhr gehen beim nächsten Start weiter. Token, Störungen und Verhalten beginnen immer neu. Wirkt beim nächsten Start des Emulators.</translation>
    </message>
    <message>
        <source>Only where its data are not kept.</source>
        <translation>Nur wenn seine Daten nicht behalten werden.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Restore De&amp;faults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Every setting of this page as it was at first. Where secrets are kept stays.</source>
        <translation>Setzt alle Einstellungen dieser Seite auf ihre Vorgabe zurück. Wo Geheimnisse liegen, bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) put back.</source>
        <translation>
            <numerusform>%n Einstellung zurückgesetzt.</numerusform>
            <numerusform>%n Einstellungen zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>From other machines or through a tunnel. More is answered with 429. 0 for any number.</source>
        <translation>Von anderen Rechnern oder durch einen Tunnel. Mehr wird mit 429 beantwortet. 0: beliebig viele.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SetupChecklist</name>
    <message>
        <source>Copy what to enter: %1</source>
        <translation>Kopieren, was einzutragen ist: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <translation>Die Seite öffnen: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Bereiche wechseln</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The places of the rail</source>
        <translation>Die Bereiche der Leiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Close what is on top, or back to the list</source>
        <translation>Das Oberste schließen, oder zurück zur Liste</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Every place, action and contact</source>
        <translation>Alle Bereiche, Aktionen und Kontakte</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Search all exchanges</source>
        <translation>Alle Aufrufe durchsuchen</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run or refresh this place</source>
        <translation>Diesen Bereich ausführen oder aktualisieren</translation>
    </message>
    <message>
        <source>Send the message you are writing</source>
        <translation>Die gerade geschriebene Nachricht senden</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Linesman beenden</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Pin the row, or star the conversation</source>
        <translation>Die Zeile anheften oder die Unterhaltung mit Stern versehen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Die Zeilen kopieren</translation>
    </message>
    <message>
        <source>Remove the rows; this can be undone</source>
        <translation>Die Zeilen entfernen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Undo what was removed</source>
        <translation>Das Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>In a code pane</source>
        <translation>In einem Codebereich</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ihn verlassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value or its path</source>
        <translation>Umbrechen, falten, zoomen, einen Wert oder seinen Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SimulatorPage</name>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Sends what HighLevel sends to your provider&apos;s Delivery URL.</source>
        <translation>Sendet, was HighLevel an die Delivery-URL eines Providers sendet.</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>Use the &amp;Emulator&apos;s Ids</source>
        <translation>IDs des &amp;Emulators verwenden</translation>
    </message>
    <message>
        <source>Fills in contact, location, user and provider as the running emulator has them.</source>
        <translation>Füllt Kontakt, Location, Benutzer und Provider so aus, wie der laufende Emulator sie hat.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Sends the request that is shown (Ctrl+Enter)</source>
        <translation>Sendet die gezeigte Anfrage (Strg+Enter)</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>Waiting for the key store, which keeps the signing key. It may ask for the password of your keyring. What is not signed can be sent meanwhile.</source>
        <translation>Warten auf den Schlüsselbund, in dem der Signaturschlüssel liegt. Er fragt vielleicht nach seinem Passwort. Was nicht signiert ist, lässt sich inzwischen senden.</translation>
    </message>
    <message>
        <source>Linesman&apos;s listener</source>
        <translation>Listener von Linesman</translation>
    </message>
    <message>
        <source>Signature &amp;Lab…</source>
        <translation>Signatur&amp;labor…</translation>
    </message>
    <message>
        <source>Sends this delivery in every variant, signed rightly and wrongly, and says what your endpoint checks.</source>
        <translation>Sendet diese Zustellung in jeder Variante, richtig und falsch signiert, und sagt, was der Endpunkt prüft.</translation>
    </message>
    <message>
        <source>&amp;Readiness…</source>
        <translation>&amp;Bereitschaft…</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may this endpoint go live?</source>
        <translation>Leitungstest, Signaturlabor und Übungen in einem Lauf: Darf dieser Endpunkt live gehen?</translation>
    </message>
    <message>
        <source>Start the emulator first: your endpoint must call it as its HighLevel.</source>
        <translation>Erst den Emulator starten: Der Endpunkt muss ihn als sein HighLevel aufrufen.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Drills…</source>
        <translation>&amp;Übungen…</translation>
    </message>
    <message>
        <source>&amp;Burst…</source>
        <translation>&amp;Lastspitze…</translation>
    </message>
    <message>
        <source>&amp;Code That Checks a Signature…</source>
        <translation>&amp;Code zur Signaturprüfung…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Dieser Aufruf ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s, as it is published</source>
        <translation>Der von HighLevel, wie veröffentlicht</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>Der des Emulators</translation>
    </message>
    <message>
        <source>Linesman&apos;s own, which signs here</source>
        <translation>Der eigene von Linesman, der hier signiert</translation>
    </message>
    <message>
        <source>Send A&amp;gain Now</source>
        <translation>&amp;Jetzt erneut senden</translation>
    </message>
    <message>
        <source>What waits for its next attempt, as Resend in HighLevel&apos;s logs: a success ends the schedule, a failure leaves it.</source>
        <translation>Was auf den nächsten Versuch wartet, wie „Resend“ in den Protokollen von HighLevel: Ein Erfolg beendet den Plan, ein Fehlschlag lässt ihn.</translation>
    </message>
    <message>
        <source>Retries and numbers</source>
        <translation>Wiederholungen und Anzahl</translation>
    </message>
    <message>
        <source>Deliveries as HighLevel sends them
A delivery is the webhook that tells your bridge to send a message. Compose one by form or as JSON, choose where it goes, and press Send. The request on the right is the one that is sent, byte for byte; in a burst each delivery has a message id of its own.
Signatures
HighLevel&apos;s private key is HighLevel&apos;s. Linesman signs with its own and your endpoint needs the public half: Copy Public Key. The other choices test whether your endpoint checks at all; Signature Lab tries them all and says what is wrong with the check.
Requests
Ctrl+T makes one more request beside this one, Ctrl+W closes it, Ctrl+Shift+T brings it back.
Fill In
Contents that break bridges, presets of your own, made-up people and texts, contacts of the running emulator, and the webhooks of the app, which go out as they stand in the JSON.
More
Drills play the troubles of production against your endpoint and say what to do about them. Burst sends many deliveries at once, draws rate and answer time, and counts what was lost or handled twice. Code That Checks a Signature gives your bridge its check in eight languages.
Retries
The attempts of the policy that is chosen stand on a line and are marked as they come; a short first pause shows them all in a moment. P2 is what HighLevel&apos;s guide says since 2026, with pauses of our choice; P1 is how it was in 2025. Whether Delivery URLs follow it is not said.</source>
        <translation>Zustellungen, wie HighLevel sie sendet
Eine Zustellung ist der Webhook, der Ihrer Bridge sagt, dass sie eine Nachricht senden soll. Stellen Sie eine im Formular oder als JSON zusammen, wählen Sie das Ziel, und drücken Sie „Senden“. Die Anfrage rechts ist die, die gesendet wird, Byte für Byte; in einer Lastspitze hat jede Zustellung eine eigene Nachrichten-ID.
Signaturen
Den privaten Schlüssel von HighLevel hat nur HighLevel. Linesman signiert mit dem eigenen, und der Endpunkt braucht den öffentlichen Teil: „Öffentlichen Schlüssel kopieren“. Die anderen Möglichkeiten testen, ob der Endpunkt überhaupt prüft; das Signaturlabor probiert alle und sagt, was an der Prüfung falsch ist.
Anfragen
Strg+T legt eine weitere Anfrage neben diese, Strg+W schließt sie, Strg+Umschalt+T holt sie zurück.
Ausfüllen
Inhalte, an denen Bridges scheitern, eigene Vorlagen, erfundene Personen und Texte, Kontakte des laufenden Emulators und die Webhooks der App, die so hinausgehen, wie sie im JSON stehen.
Mehr
Übungen spielen die Schwierigkeiten des Produktivbetriebs an Ihrem Endpunkt durch und sagen, was dagegen zu tun ist. Eine Lastspitze sendet viele Zustellungen auf einmal, zeichnet Rate und Antwortzeit und zählt, was verloren ging oder doppelt behandelt wurde. „Code zur Signaturprüfung“ gibt Ihrer Bridge die Prüfung in acht Sprachen.
Wiederholungen
Die Versuche der gewählten Regel stehen auf einer Linie und werden markiert, wie sie kommen; eine kurze erste Pause zeigt alle in einem Augenblick. P2 ist, was HighLevels Anleitung seit 2026 sagt, mit selbst gewählten Pausen; P1 ist, wie es 2025 war. Ob Delivery-URLs dem folgen, ist nicht gesagt.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>Emulator &amp;starten</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SnapshotsPart</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name des Schnappschusses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>Schnappschuss &amp;speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No snapshots yet. Save one before an experiment, and restore it afterwards.</source>
        <translation>Noch keine Schnappschüsse. Speichern Sie einen vor einem Versuch und stellen Sie ihn danach wieder her.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Restore Snapshot</source>
        <translation>Schnappschuss wiederherstellen</translation>
    </message>
    <message>
        <source>Put everything back as it was in &quot;%1&quot;? What came since is lost; deliveries that wait are dropped.</source>
        <translation>Alles wieder so herstellen wie in „%1“? Was seither kam, geht verloren; wartende Zustellungen werden verworfen.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>A snapshot holds locations, installs, contacts, conversations and messages. Tokens, clock, faults and switches stay as they are. Snapshots are kept with the emulator&apos;s data: see Settings.</source>
        <translation>Ein Schnappschuss enthält Locations, Installationen, Kontakte, Unterhaltungen und Nachrichten. Token, Uhr, Störungen und Schalter bleiben, wie sie sind. Schnappschüsse werden mit den Daten des Emulators gespeichert: siehe Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SoundPlayer</name>
    <message>
        <source>There is no sound here: the library libasound2 is missing. Save the file to hear it.</source>
        <translation>Hier gibt es keinen Ton: Die Bibliothek libasound2 fehlt. Speichern Sie die Datei, um sie zu hören.</translation>
    </message>
    <message>
        <source>This sound cannot be read here. Save the file to hear it.</source>
        <translation>Dieser Ton ist hier nicht lesbar. Speichern Sie die Datei, um sie zu hören.</translation>
    </message>
    <message>
        <source>The library libsndfile1 is missing. Save the file to hear it.</source>
        <translation>Die Bibliothek libsndfile1 fehlt. Speichern Sie die Datei, um sie zu hören.</translation>
    </message>
    <message>
        <source>There is no sound device here: the time runs in silence. Save the file to hear it elsewhere.</source>
        <translation>Hier gibt es kein Audiogerät: Die Wiedergabe läuft ohne Ton. Speichern Sie die Datei, um sie anderswo zu hören.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffDialog</name>
    <message>
        <source>Report for Staff</source>
        <translation>Bericht für Mitarbeiter</translation>
    </message>
    <message>
        <source>Locations and providers</source>
        <translation>Locations und Provider</translation>
    </message>
    <message>
        <source>Note to send</source>
        <translation>Notiz zum Senden</translation>
    </message>
    <message>
        <source>Choose a line to see the note to send.</source>
        <translation>Wählen Sie eine Zeile, um die Notiz zu sehen.</translation>
    </message>
    <message>
        <source>Open &amp;Installs</source>
        <translation>&amp;Installationen öffnen</translation>
    </message>
    <message>
        <source>Check All there asks HighLevel anew</source>
        <translation>„Alle prüfen“ dort fragt HighLevel neu</translation>
    </message>
    <message>
        <source>&amp;Copy Notes</source>
        <translation>Notizen &amp;kopieren</translation>
    </message>
    <message>
        <source>Of the selected lines, or of all with something to do</source>
        <translation>Der ausgewählten Zeilen, oder aller, in denen etwas zu tun ist</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Connect an app first.</source>
        <translation>Verbinden Sie zuerst eine App.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Was über %1 bekannt ist, wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Nothing is known of the locations yet: press Check All in Providers, Installs.</source>
        <translation>Über die Locations ist noch nichts bekannt: Drücken Sie „Alle prüfen“ unter Provider, Installationen.</translation>
    </message>
    <message>
        <source>%1: %2, as known at %3.</source>
        <translation>%1: %2, Stand %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with something to do</source>
        <translation>
            <numerusform>%n Zeile, in der etwas zu tun ist</numerusform>
            <numerusform>%n Zeilen, in denen etwas zu tun ist</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied.</source>
        <translation>
            <numerusform>%n Notiz kopiert.</numerusform>
            <numerusform>%n Notizen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffModel</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message>
        <source>Linesman cannot read its data</source>
        <translation>Linesman kann seine Daten nicht lesen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Dateien, die nicht benutzt werden können</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</source>
        <translation>
            <numerusform>Nichts wurde geändert. Die Datei unten reparieren und erneut versuchen, sie beiseitelegen, oder Linesman mit einem anderen Ordner starten (--data-dir).</numerusform>
            <numerusform>Nichts wurde geändert. Die %n Dateien unten reparieren und erneut versuchen, beiseitelegen, was nicht zu reparieren ist, oder Linesman mit einem anderen Ordner starten (--data-dir).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 Aside</source>
        <translation>%1 beiseitelegen</translation>
    </message>
    <message>
        <source>Renames this file, so that nothing in it is lost, and begins an empty one.</source>
        <translation>Benennt diese Datei um, damit nichts darin verloren geht, und beginnt eine leere.</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the newest backup in this file&apos;s place, which is kept under another name.</source>
        <translation>Setzt die neueste Sicherung an die Stelle dieser Datei, die unter anderem Namen erhalten bleibt.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StatusForm</name>
    <message>
        <source>Update Status</source>
        <translation>Status melden</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>&amp;Nachrichten-ID</translation>
    </message>
    <message>
        <source>Select a message in the thread to fill this in.</source>
        <translation>Im Thread eine Nachricht auswählen, um dies auszufüllen.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Error &amp;code</source>
        <translation>Fehler&amp;code</translation>
    </message>
    <message>
        <source>A text on the wire, such as 1.</source>
        <translation>Auf der Leitung ein Text, etwa 1.</translation>
    </message>
    <message>
        <source>Error &amp;type</source>
        <translation>Fehler&amp;typ</translation>
    </message>
    <message>
        <source>Such as saas.</source>
        <translation>Etwa saas.</translation>
    </message>
    <message>
        <source>Error m&amp;essage</source>
        <translation>Fehler&amp;meldung</translation>
    </message>
    <message>
        <source>The agent reads this under the message.</source>
        <translation>Der Mitarbeiter liest dies unter der Nachricht.</translation>
    </message>
    <message>
        <source>emailMessageId</source>
        <translation>emailMessageId</translation>
    </message>
    <message>
        <source>Only for e-mail.</source>
        <translation>Nur für E-Mail.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird gemeldet…</translation>
    </message>
    <message>
        <source>The message is now %1.</source>
        <translation>Die Nachricht ist jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not known to HighLevel yet; again in %n s</source>
        <translation>
            <numerusform>HighLevel kennt sie noch nicht; wieder in %n s</numerusform>
            <numerusform>HighLevel kennt sie noch nicht; wieder in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck &amp;Pending…</source>
        <translation>Hängt auf &amp;pending…</translation>
    </message>
    <message>
        <source>Who owns this message is not known: %1</source>
        <translation>Wem diese Nachricht gehört, ist unbekannt: %1</translation>
    </message>
    <message>
        <source>Set the status of message %1 to “%2”.</source>
        <translation>Den Status der Nachricht %1 auf „%2“ setzen.</translation>
    </message>
    <message>
        <source>There is no “sent” or “undelivered”: use pending, or failed.</source>
        <translation>„sent“ und „undelivered“ gibt es nicht: pending oder failed nehmen.</translation>
    </message>
    <message>
        <source>Messages of this location without a status report, by age.</source>
        <translation>Nachrichten dieser Location, die niemand gemeldet hat, nach Alter.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StepCard</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StopGuard</name>
    <message>
        <source>A line test is running; it ends without a result.</source>
        <translation>Ein Leitungstest läuft; er endet ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Its contacts, threads and snapshots begin anew at the next start.</source>
        <translation>Seine Kontakte, Threads und Schnappschüsse beginnen beim nächsten Start von vorn.</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Emulator stoppen</translation>
    </message>
    <message>
        <source>Stop the emulator?</source>
        <translation>Den Emulator stoppen?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Linesman beenden</translation>
    </message>
    <message>
        <source>Quit Linesman and stop the emulator?</source>
        <translation>Linesman beenden und den Emulator stoppen?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Submission</name>
    <message>
        <source>The emulator has stopped. Start it again, then repeat this.</source>
        <translation>Der Emulator wurde gestoppt. Starten Sie ihn wieder und wiederholen Sie dies dann.</translation>
    </message>
    <message>
        <source>The emulator has it no more: %1. Close this and look at the list again.</source>
        <translation>Der Emulator hat es nicht mehr: %1. Schließen Sie dies und sehen Sie die Liste neu an.</translation>
    </message>
    <message>
        <source>The emulator refused this: %1. Nothing was changed: correct it and try again.</source>
        <translation>Der Emulator hat abgelehnt: %1. Nichts wurde geändert: Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TabFolding</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Weitere Reiter</translation>
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
    <name>Linesman::Ui::TemplateMenu</name>
    <message>
        <source>Temp&amp;lates</source>
        <translation>Vor&amp;lagen</translation>
    </message>
    <message>
        <source>Texts with variables such as {{contact.first_name}}, kept for this connection.</source>
        <translation>Texte mit Variablen wie {{contact.first_name}}, für diese Verbindung aufbewahrt.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Save This as a Template…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). Write {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} or {{time}} where they are to be filled in:</source>
        <translation>Name (eine Vorlage gleichen Namens wird ersetzt). {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} oder {{time}} dort schreiben, wo sie ausgefüllt werden sollen:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Nothing is known for %1; it stays in the text as it is.</source>
        <translation>Für %1 ist nichts bekannt; es bleibt im Text stehen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadModel</name>
    <message>
        <source>Email channel</source>
        <translation>E-Mail-Kanal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Eingehender Anruf: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Ausgehender Anruf: %1</translation>
    </message>
    <message>
        <source>Sent by %1, %2: %3</source>
        <translation>Von %1 gesendet, %2: %3</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Von %1 empfangen: %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadPane</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Nachrichten dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Ältere Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>P&amp;hone View</source>
        <translation>&amp;Handy</translation>
    </message>
    <message>
        <source>The thread as the contact&apos;s telephone shows it.</source>
        <translation>Der Thread, wie ihn das Telefon des Kontakts zeigt.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Wählen Sie einen Kontakt.</translation>
    </message>
    <message>
        <source>No messages yet. Write the first one in the box below.</source>
        <translation>Noch keine Nachrichten. Schreiben Sie die erste in das Feld unten.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call.</source>
        <translation>HighLevel hat keine Aufnahme dieses Anrufs.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Message &amp;Id</source>
        <translation>Nachrichten-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Answer under This E-mail</source>
        <translation>Unter dieser E-Mail &amp;antworten</translation>
    </message>
    <message>
        <source>Report Its &amp;Status…</source>
        <translation>Ihren &amp;Status melden…</translation>
    </message>
    <message>
        <source>&amp;Recording and Transcription</source>
        <translation>Au&amp;fnahme und Transkript</translation>
    </message>
    <message>
        <source>&amp;Load Its Files</source>
        <translation>Ihre Dateien &amp;laden</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Im &amp;Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
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
    <name>Linesman::Ui::TokenDetails</name>
    <message>
        <source>Selected token</source>
        <translation>Gewähltes Token</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Missing scopes</source>
        <translation>Fehlende Scopes</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Gewährte Scopes</translation>
    </message>
    <message>
        <source>Claims, not verified</source>
        <translation>Claims, ungeprüft</translation>
    </message>
    <message>
        <source>Company, from a bulk install</source>
        <translation>Company, aus einer Masseninstallation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>generation %1, good for a year or until it is used</source>
        <translation>Generation %1, gilt ein Jahr oder bis zur Verwendung</translation>
    </message>
    <message>
        <source>none: another token is taken from the company&apos;s</source>
        <translation>keines: ein weiteres kommt vom Token der Company</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>Die letzte Erneuerung scheiterte: %1</translation>
    </message>
    <message>
        <source>expired: the next call refreshes it</source>
        <translation>abgelaufen: Der nächste Aufruf erneuert es</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>in %1, um %2</translation>
    </message>
    <message>
        <source>Linesman was ended while this token was being kept. Refresh it now: if that fails, it was too late, and the app is to be authorized again. Nothing else is lost.</source>
        <translation>Linesman wurde beendet, während dieses Token gespeichert wurde. Erneuern Sie es jetzt: Schlägt das fehl, war es zu spät, und die App muss erneut autorisiert werden. Sonst ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenModel</name>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>all granted</source>
        <translation>alle gewährt</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Gewährt: %1</translation>
    </message>
    <message>
        <source>Missing: %1. Scopes added to the app later come only with a new consent.</source>
        <translation>Es fehlen: %1. Scopes, die später zur App hinzukamen, kommen erst mit einer neuen Zustimmung.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>Die letzte Erneuerung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>A refresh token is kept: valid for a year, or until used.</source>
        <translation>Ein Refresh-Token ist gespeichert: gültig für ein Jahr oder bis es benutzt wird.</translation>
    </message>
    <message>
        <source>Another token is taken from the company&apos;s when this one ends.</source>
        <translation>Wenn dieses endet, wird ein anderes aus dem der Company geholt.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>refresh failed</source>
        <translation>Erneuerung fehlgeschlagen</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenPanel</name>
    <message>
        <source>No token yet: sign in with step 5.</source>
        <translation>Noch kein Token: mit Schritt 5 anmelden.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Re&amp;fresh Now</source>
        <translation>Jetzt er&amp;neuern</translation>
    </message>
    <message>
        <source>More &amp;Actions</source>
        <translation>Weitere &amp;Aktionen</translation>
    </message>
    <message>
        <source>&amp;Expire Locally (Drill)</source>
        <translation>Hier ablaufen lassen (Ü&amp;bung)</translation>
    </message>
    <message>
        <source>The next call must refresh first; HighLevel is not told</source>
        <translation>Der nächste Aufruf muss zuerst erneuern; HighLevel erfährt nichts</translation>
    </message>
    <message>
        <source>Re&amp;voke in the Emulator…</source>
        <translation>Im Emulator &amp;widerrufen…</translation>
    </message>
    <message>
        <source>Copy &amp;Masked</source>
        <translation>&amp;Maskiert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole…</source>
        <translation>&amp;Ganz kopieren…</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>The token was refreshed.</source>
        <translation>Das Token wurde erneuert.</translation>
    </message>
    <message>
        <source>Expired here: the next call refreshes it first.</source>
        <translation>Hier abgelaufen: Der nächste Aufruf erneuert es zuerst.</translation>
    </message>
    <message>
        <source>Copied masked.</source>
        <translation>Maskiert kopiert.</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the whole access token of %1?</source>
        <translation>Das ganze Zugriffstoken von %1 kopieren?</translation>
    </message>
    <message>
        <source>Whoever reads it can use it until it ends. It leaves the clipboard after a minute.</source>
        <translation>Wer es liest, kann es bis zum Ablauf verwenden. Nach einer Minute wird es aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Kopiert. Nach einer Minute wird es aus der Zwischenablage gelöscht.</translation>
    </message>
    <message>
        <source>Forget Token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Forget the token of %1 here?</source>
        <translation>Das Token von %1 hier vergessen?</translation>
    </message>
    <message>
        <source>The app stays installed. To use it again here, authorize again.</source>
        <translation>Die App bleibt installiert. Um sie hier wieder zu verwenden, neu autorisieren.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Revoke in the Emulator</source>
        <translation>Im Emulator widerrufen</translation>
    </message>
    <message>
        <source>Revoke all access tokens of the app in the emulator?</source>
        <translation>Alle Zugriffstoken der App im Emulator widerrufen?</translation>
    </message>
    <message>
        <source>Revoke the access tokens of %1 in the emulator?</source>
        <translation>Die Zugriffstoken von %1 im Emulator widerrufen?</translation>
    </message>
    <message>
        <source>The next call is answered 401 &quot;Invalid JWT&quot;; a good client then refreshes once.</source>
        <translation>Der nächste Aufruf wird mit 401 „Invalid JWT“ beantwortet; ein guter Client erneuert dann einmal.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Revoked: the next call is answered 401.</source>
        <translation>Widerrufen: Der nächste Aufruf wird mit 401 beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Watch a Client Refresh…</source>
        <translation>Einem &amp;Client beim Erneuern zusehen…</translation>
    </message>
    <message>
        <source>Whether your own program refreshes once, and only once</source>
        <translation>Ob Ihr eigenes Programm einmal erneuert, und nur einmal</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokensPart</name>
    <message>
        <source>Access Tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Expire &amp;All</source>
        <translation>A&amp;lle ablaufen lassen</translation>
    </message>
    <message>
        <source>A client must refresh before its next call</source>
        <translation>Ein Client muss vor seinem nächsten Aufruf erneuern</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Läuft ab in</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>No tokens yet: they come when an app exchanges a code.</source>
        <translation>Noch keine Token: Sie entstehen, wenn eine App einen Code eintauscht.</translation>
    </message>
    <message>
        <source>&amp;Expire Now</source>
        <translation>Jetzt a&amp;blaufen lassen</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Ends the access token and the refresh token with it</source>
        <translation>Beendet das Zugriffstoken und mit ihm das Refresh-Token</translation>
    </message>
    <message>
        <source>Private Integration Tokens</source>
        <translation>Private Integration Tokens</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Private integration tokens</source>
        <translation>Private Integration Tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Remo&amp;ve Token</source>
        <translation>Token &amp;entfernen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Private Integration Token</source>
        <translation>Private Integration Token</translation>
    </message>
    <message>
        <source>&amp;Make Token</source>
        <translation>Token &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>Such a token belongs to no app: it cannot add inbound messages of a provider.</source>
        <translation>Ein solches Token gehört keiner App: Es kann keine eingehenden Nachrichten eines Providers anlegen.</translation>
    </message>
    <message>
        <source>Re&amp;fresh tokens expire too</source>
        <translation>Auch Re&amp;fresh-Token laufen ab</translation>
    </message>
    <message>
        <source>Then a client must be authorized again</source>
        <translation>Dann muss ein Client neu autorisiert werden</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>One press tests the whole line</source>
        <translation>Ein Klick testet die ganze Leitung</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to a bridge, its status comes back, and the customer&apos;s reply arrives. Without a bridge of yours a built-in one is tested, so this works at once.</source>
        <translation>Eine Nachricht geht von HighLevel zu einer Bridge, ihr Status kommt zurück, und die Antwort des Kunden trifft ein. Ohne eigene Bridge wird eine eingebaute getestet, deshalb geht es sofort.</translation>
    </message>
    <message>
        <source>Each hop is shown</source>
        <translation>Jeder Abschnitt wird gezeigt</translation>
    </message>
    <message>
        <source>Where the line breaks, the hop is red and says what to do. Endpoint tests your own bridge.</source>
        <translation>Wo die Leitung bricht, ist der Abschnitt rot und sagt, was zu tun ist. „Endpunkt“ testet Ihre eigene Bridge.</translation>
    </message>
    <message>
        <source>A HighLevel of your own</source>
        <translation>Ein eigenes HighLevel</translation>
    </message>
    <message>
        <source>Made-up locations, contacts, providers and tokens on this machine. Your bridge needs only another base URL. The clock can be put forward, faults can be added, and a reset can be undone.</source>
        <translation>Erfundene Locations, Kontakte, Provider und Token auf diesem Rechner. Ihre Bridge braucht nur eine andere Basis-URL. Die Uhr lässt sich vorstellen, Störungen lassen sich hinzufügen, und ein Zurücksetzen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Both sides of a conversation</source>
        <translation>Beide Seiten einer Unterhaltung</translation>
    </message>
    <message>
        <source>Threads as an agent sees them. From here you post what a provider posts: inbound messages, calls, statuses. Each request is shown before it is sent, and as code.</source>
        <translation>Threads, wie ein Agent sie sieht. Von hier senden Sie, was ein Provider sendet: eingehende Nachrichten, Anrufe, Status. Jede Anfrage wird vor dem Senden gezeigt, auch als Code.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Every exchange is kept with its bytes, masked where a secret was. Search it, or open one from any place.</source>
        <translation>Jeder Aufruf wird mit seinen Bytes gespeichert, maskiert, wo ein Geheimnis stand. Durchsuchen Sie ihn, oder öffnen Sie einen von jedem Bereich aus.</translation>
    </message>
    <message>
        <source>When you have an app</source>
        <translation>Wenn Sie eine App haben</translation>
    </message>
    <message>
        <source>Paste its install link: Linesman says what is right and wrong about it, then signs in. What would reach real customers asks first, and the window has a red frame.</source>
        <translation>Fügen Sie den Install Link ein: Linesman sagt, was daran richtig und falsch ist, und meldet sich dann an. Was echte Kunden erreichen würde, fragt zuerst, und das Fenster hat einen roten Rahmen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TraceView</name>
    <message>
        <source>Life of the message</source>
        <translation>Weg der Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>This exchange is in no history: nothing else of its message is known.</source>
        <translation>Dieser Aufruf ist in keinem Verlauf: Mehr ist von seiner Nachricht nicht bekannt.</translation>
    </message>
    <message>
        <source>Looking for all of this message…</source>
        <translation>Alles von dieser Nachricht wird gesucht…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Dieser Aufruf ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This exchange is about no message; these belong to the same run.</source>
        <translation>Bei diesem Aufruf geht es um keine Nachricht; diese gehören zum selben Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>Message %1: %Ln step(s).</source>
        <translation>
            <numerusform>Nachricht %1: %Ln Schritt.</numerusform>
            <numerusform>Nachricht %1: %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Es gibt mehr als diese.</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>%1, other side</source>
        <translation>%1, andere Seite</translation>
    </message>
    <message>
        <source>%1, in the thread</source>
        <translation>%1, im Thread</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TunnelDialog</name>
    <message>
        <source>Tunnel to the Listener</source>
        <translation>Tunnel zum Listener</translation>
    </message>
    <message>
        <source>A program of yours makes the listener reachable from the Internet: whoever knows its address can send requests, until the tunnel is stopped. Linesman reads the address, accepts its name and looks every 30 seconds whether it leads here.</source>
        <translation>Ein eigenes Programm macht den Listener aus dem Internet erreichbar: Wer seine Adresse kennt, kann Anfragen senden, bis der Tunnel gestoppt wird. Linesman liest die Adresse, lässt ihren Namen zu und prüft alle 30 Sekunden, ob sie hierher führt.</translation>
    </message>
    <message>
        <source>&amp;cloudflared, a quick tunnel without an account</source>
        <translation>&amp;cloudflared, ein schneller Tunnel ohne Konto</translation>
    </message>
    <message>
        <source>&amp;ngrok, with the account that it knows</source>
        <translation>&amp;ngrok, mit dem Konto, das es kennt</translation>
    </message>
    <message>
        <source>An&amp;other command</source>
        <translation>Ein &amp;anderer Befehl</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the listener&apos;s. No shell reads it. The first address that it prints is taken for the tunnel&apos;s.</source>
        <translation>{port} und {url} stehen für die des Listeners. Keine Shell liest ihn. Die erste Adresse, die er ausgibt, gilt als die des Tunnels.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>Fi&amp;xed address</source>
        <translation>&amp;Feste Adresse</translation>
    </message>
    <message>
        <source>For a tunnel with a name of its own, whose program prints no address. Otherwise leave it empty.</source>
        <translation>Für einen Tunnel mit eigenem Namen, dessen Programm keine Adresse ausgibt. Sonst leer lassen.</translation>
    </message>
    <message>
        <source>Write a web address without a path, such as https://hooks.example.com.</source>
        <translation>Eine Webadresse ohne Pfad schreiben, etwa https://hooks.example.com.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UploadForm</name>
    <message>
        <source>Attach to Messa&amp;ge</source>
        <translation>An&amp;hängen</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Drop, paste or add files. HighLevel takes %1. It documents no size here; its other upload takes 5 MB, and so does the emulator.</source>
        <translation>Dateien herziehen, einfügen oder hinzufügen. HighLevel nimmt %1. Eine Größe nennt es hier nicht; sein anderer Upload nimmt 5 MB, und so auch der Emulator.</translation>
    </message>
    <message>
        <source>Uploading makes no message: the address goes into the attachments of one.</source>
        <translation>Hochladen macht noch keine Nachricht: Die Adresse kommt in deren Anhänge.</translation>
    </message>
    <message>
        <source>Use in In&amp;bound</source>
        <translation>Zum &amp;Eingang</translation>
    </message>
    <message>
        <source>Takes the addresses into the inbound form, beside its other fields.</source>
        <translation>Übernimmt die Adressen in das Formular „Eingang“, zu dessen anderen Feldern.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Wird hochgeladen…</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Zuerst einen Kontakt wählen: Ein Upload gehört zu seiner Unterhaltung.</translation>
    </message>
    <message>
        <source>Add a file first.</source>
        <translation>Zuerst eine Datei hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to the message in the thread&apos;s box.</source>
        <translation>
            <numerusform>%n Datei an die Nachricht im Feld des Threads angehängt.</numerusform>
            <numerusform>%n Dateien an die Nachricht im Feld des Threads angehängt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UrlPanel</name>
    <message>
        <source>Create a provider for each kind: Conversation Providers &gt; Add</source>
        <translation>Für jede Art einen Provider anlegen: Conversation Providers &gt; Add</translation>
    </message>
    <message>
        <source>Open &amp;Providers</source>
        <translation>&amp;Provider öffnen</translation>
    </message>
    <message>
        <source>Two URLs, two places</source>
        <translation>Zwei URLs, zwei Stellen</translation>
    </message>
    <message>
        <source>&amp;Delivery URL, of the providers</source>
        <translation>&amp;Delivery-URL, der Provider</translation>
    </message>
    <message>
        <source>Messages come here.</source>
        <translation>Hier kommen Nachrichten an.</translation>
    </message>
    <message>
        <source>&amp;Webhook URL, of the app</source>
        <translation>&amp;Webhook-URL, der App</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and other events come here.</source>
        <translation>Hier kommen INSTALL, UNINSTALL und andere Ereignisse an.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>tick &quot;Is this a Custom Conversation Provider&quot;</source>
        <translation>„Is this a Custom Conversation Provider“ ankreuzen</translation>
    </message>
    <message>
        <source>leave &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>„Is this a Custom Conversation Provider“ nicht ankreuzen</translation>
    </message>
    <message>
        <source>alias, logo and &quot;Always show this Conversation Provider&quot; as you like</source>
        <translation>Alias, Logo und „Always show this Conversation Provider“ nach Wunsch</translation>
    </message>
    <message>
        <source>Choose the kinds in step 4 first.</source>
        <translation>Zuerst in Schritt 4 die Arten wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id and meaning of a finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UserForm</name>
    <message>
        <source>Send as User</source>
        <translation>Als Benutzer senden</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web-App</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Mobile App</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation>Massenaktion</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Its Delivery URL gets the webhook.</source>
        <translation>Seine Delivery-URL bekommt den Webhook.</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>Gesendet &amp;von</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Einen Text eingeben.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Message %1 goes to the Delivery URL.</source>
        <translation>Nachricht %1 geht an die Delivery-URL.</translation>
    </message>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Links einen Kontakt wählen: Jede Nachricht gehört zu einem.</translation>
    </message>
    <message>
        <source>Nobody gets this message: the channel has no Delivery URL. Set one in the place Emulator, under Providers.</source>
        <translation>Niemand bekommt diese Nachricht: Der Kanal hat keine Delivery-URL. Unter „Emulator“ bei „Provider“ eine eintragen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictCard</name>
    <message>
        <source>Sho&amp;w Exchange</source>
        <translation>Aufruf &amp;zeigen</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>&amp;Noch einmal starten</translation>
    </message>
    <message>
        <source>What &amp;HighLevel Does in This Case</source>
        <translation>Was &amp;HighLevel in diesem Fall tut</translation>
    </message>
    <message>
        <source>Test My Own &amp;Bridge…</source>
        <translation>&amp;Eigene Bridge prüfen…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictLines</name>
    <message>
        <source>Nothing was checked here.</source>
        <translation>Hier wurde nichts geprüft.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerifyDialog</name>
    <message>
        <source>Code That Checks a Signature</source>
        <translation>Code zur Signaturprüfung</translation>
    </message>
    <message>
        <source>For your bridge, ready to be pasted: it checks x-ghl-signature over the bytes of a delivery as they came, before anything parses them.</source>
        <translation>Für Ihre Bridge, fertig zum Einfügen: prüft x-ghl-signature über die Bytes einer Zustellung, wie sie kamen, bevor irgendetwas sie parst.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>In production HighLevel&apos;s; in a test that of whoever signs.</source>
        <translation>Im Produktivbetrieb der von HighLevel; in einem Test der des Signierenden.</translation>
    </message>
    <message>
        <source>Code that checks a signature</source>
        <translation>Code zur Signaturprüfung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Needs nothing besides the language itself.</source>
        <translation>Braucht nichts außer der Sprache selbst.</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WelcomeCard</name>
    <message>
        <source>Welcome. Where would you like to begin?</source>
        <translation>Willkommen. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss; every way is also in the places and in %1.</source>
        <translation>Schließen; jeder Weg steht auch in den Bereichen und in %1.</translation>
    </message>
    <message>
        <source>I have a bridge, or am writing one. Linesman plays HighLevel to it and says where the line breaks.</source>
        <translation>Ich habe eine Bridge oder schreibe eine. Linesman spielt ihr HighLevel vor und sagt, wo die Leitung bricht.</translation>
    </message>
    <message>
        <source>Test My &amp;Bridge…</source>
        <translation>Meine &amp;Bridge testen…</translation>
    </message>
    <message>
        <source>I have a marketplace app. Linesman signs in and checks scopes, redirects and providers.</source>
        <translation>Ich habe eine Marketplace-App. Linesman meldet sich an und prüft Scopes, Redirects und Provider.</translation>
    </message>
    <message>
        <source>Connect an &amp;App…</source>
        <translation>&amp;App verbinden…</translation>
    </message>
    <message>
        <source>I have neither yet. Six steps through the window, without an account and without a network.</source>
        <translation>Ich habe noch keins von beiden. Sechs Schritte durch das Fenster, ohne Konto und ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Look Around</source>
        <translation>&amp;Umsehen</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WindowController</name>
    <message>
        <source>History cannot be written: %1. Captures are refused until it can.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: %1. Mitschnitte werden abgelehnt, bis es wieder geht.</translation>
    </message>
    <message>
        <source>Run line test</source>
        <translation>Leitungstest starten</translation>
    </message>
    <message>
        <source>Start or stop the emulator</source>
        <translation>Emulator starten oder stoppen</translation>
    </message>
    <message>
        <source>Emulator %1</source>
        <translation>Emulator %1</translation>
    </message>
    <message>
        <source>Runs at %1. Press to stop.</source>
        <translation>Läuft unter %1. Drücken, um ihn zu stoppen.</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulator gestoppt</translation>
    </message>
    <message>
        <source>Press to start the local HighLevel.</source>
        <translation>Drücken, um das lokale HighLevel zu starten.</translation>
    </message>
    <message>
        <source>Start or stop the listener</source>
        <translation>Listener starten oder stoppen</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>Takes webhooks at %1. Press to stop.</source>
        <translation>Nimmt Webhooks unter %1 an. Drücken, um ihn zu stoppen.</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Listener gestoppt</translation>
    </message>
    <message>
        <source>Press to take webhooks at %1.</source>
        <translation>Drücken, um Webhooks unter %1 anzunehmen.</translation>
    </message>
    <message>
        <source>Use Port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Abweichung von den Fakten: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Emulator starting…</source>
        <translation>Emulator startet…</translation>
    </message>
    <message>
        <source>Loading its data. Press to cancel.</source>
        <translation>Liest seine Daten. Zum Abbrechen drücken.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::BodyVariant</name>
    <message>
        <source>without the byte order mark at its start</source>
        <translation>ohne das BOM (Byte Order Mark) am Anfang</translation>
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
    <name>Linesman::Webhooks::Burst</name>
    <message>
        <source>Attempts a second: %1</source>
        <translation>Versuche je Sekunde: %1</translation>
    </message>
    <message>
        <source>Median: %1 ms</source>
        <translation>Median: %1 ms</translation>
    </message>
    <message>
        <source>99 % under: %1 ms</source>
        <translation>99 % unter: %1 ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2, before %3 of %4</source>
        <translation>Nicht zugestellt: %1 von %2, zuvor %3 von %4</translation>
    </message>
    <message>
        <source>HighLevel warns of an address that gets over 10,000 webhooks in three days and takes less than 90 % of them; three days later it pauses delivery to it.</source>
        <translation>HighLevel warnt vor einer Adresse, die in drei Tagen über 10.000 Webhooks bekommt und weniger als 90 % davon annimmt; drei Tage später setzt es die Zustellung an sie aus.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Delivery</name>
    <message>
        <source>No retry</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Give the whole address, with http:// or https://.</source>
        <translation>Die ganze Adresse angeben, mit http:// oder https://.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Es gibt keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>Send between 1 and 1,000,000 deliveries.</source>
        <translation>Zwischen 1 und 1.000.000 Zustellungen senden.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 may be under way at once.</source>
        <translation>Zwischen 1 und 1.000 dürfen gleichzeitig unterwegs sein.</translation>
    </message>
    <message>
        <source>The rate is between 0 (no limit) and 100,000 a second.</source>
        <translation>Die Rate liegt zwischen 0 (keine Grenze) und 100.000 je Sekunde.</translation>
    </message>
    <message>
        <source>The time limit is between a millisecond and ten minutes.</source>
        <translation>Das Zeitlimit liegt zwischen einer Millisekunde und zehn Minuten.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Die CA-Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Name und Passwort aus der Adresse weglassen.</translation>
    </message>
    <message>
        <source>A pause is between a millisecond and seven days.</source>
        <translation>Eine Pause liegt zwischen einer Millisekunde und sieben Tagen.</translation>
    </message>
    <message>
        <source>A ramp leads up to a rate: give one.</source>
        <translation>Ein Anlauf führt zu einer Rate: eine angeben.</translation>
    </message>
    <message>
        <source>P1: 429 only, 6 times, 10 minutes apart (as in 2025)</source>
        <translation>P1: nur 429, 6-mal, im Abstand von 10 Minuten (wie 2025)</translation>
    </message>
    <message>
        <source>P2: all but 2xx, 12 times, growing pauses (official since 2026; pauses are ours)</source>
        <translation>P2: alles außer 2xx, 12-mal, wachsende Pausen (offiziell seit 2026; Pausen von uns)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::DeliveryReport</name>
    <message>
        <source>HighLevel sends this webhook without a signature: an endpoint that refuses it never gets it.</source>
        <translation>HighLevel sendet diesen Webhook ohne Signatur: Ein Endpunkt, der ihn ablehnt, bekommt ihn nie.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::KeyRing</name>
    <message>
        <source>the emulator&apos;s key</source>
        <translation>Schlüssel des Emulators</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Schlüssel von Linesman</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Listener</name>
    <message>
        <source>Captures cannot be kept and are answered 503: %1</source>
        <translation>Mitschnitte lassen sich nicht speichern und werden mit 503 beantwortet: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::OwnKey</name>
    <message>
        <source>The signing key in the key store cannot be read; deliveries are signed with a new key that is gone when Linesman ends.</source>
        <translation>Der Signaturschlüssel im Schlüsselbund lässt sich nicht lesen; Zustellungen werden mit einem neuen Schlüssel signiert, der weg ist, wenn Linesman endet.</translation>
    </message>
    <message>
        <source>There is no key store to keep the signing key in: the key is gone when Linesman ends, and its public half changes with it.</source>
        <translation>Es gibt keinen Schlüsselbund für den Signaturschlüssel: Der Schlüssel ist weg, wenn Linesman endet, und seine öffentliche Hälfte ändert sich mit ihm.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Payload</name>
    <message>
        <source>Who the message goes to.</source>
        <translation>An wen die Nachricht geht.</translation>
    </message>
    <message>
        <source>The sub-account that it was written in.</source>
        <translation>Der Sub-Account, in dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Status updates name it. Leave it empty to have a new one for each delivery.</source>
        <translation>Statusmeldungen nennen sie. Leer lassen, um für jede Zustellung eine neue zu haben.</translation>
    </message>
    <message>
        <source>The e-mail in its thread. Leave it empty to have a new one for each delivery.</source>
        <translation>Die E-Mail in ihrem Thread. Leer lassen, um für jede Zustellung eine neue zu haben.</translation>
    </message>
    <message>
        <source>Documented as SMS or Email; extra channels have been sent Custom since July 2025 (issue 55).</source>
        <translation>Dokumentiert als SMS oder Email; zusätzliche Kanäle bekommen seit Juli 2025 Custom (Issue 55).</translation>
    </message>
    <message>
        <source>SMS or Email.</source>
        <translation>SMS oder Email.</translation>
    </message>
    <message>
        <source>Addresses of files, with commas between them. Media may be the only content.</source>
        <translation>Adressen von Dateien, mit Kommas dazwischen. Medien dürfen der einzige Inhalt sein.</translation>
    </message>
    <message>
        <source>The text, when there is no HTML.</source>
        <translation>Der Text, wenn es kein HTML gibt.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Der Text.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form, such as +15005550006.</source>
        <translation>Die Nummer des Kontakts in E.164-Form, etwa +15005550006.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form. Extra channels have been seen without it.</source>
        <translation>Die Nummer des Kontakts in E.164-Form. Zusätzliche Kanäle wurden ohne sie beobachtet.</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The page&apos;s table says text, its sample a list: a list is sent.</source>
        <translation>Adressen mit Kommas dazwischen. Die Tabelle der Seite sagt Text, ihr Beispiel eine Liste: Gesendet wird eine Liste.</translation>
    </message>
    <message>
        <source>Name and address of the sender.</source>
        <translation>Name und Adresse des Absenders.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s content.</source>
        <translation>Der Inhalt der E-Mail.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s subject.</source>
        <translation>Der Betreff der E-Mail.</translation>
    </message>
    <message>
        <source>Who pressed Send; absent when a workflow sent it.</source>
        <translation>Wer auf Senden gedrückt hat; fehlt, wenn ein Workflow gesendet hat.</translation>
    </message>
    <message>
        <source>Your own id of the message that is answered, when it came with altId.</source>
        <translation>Die eigene ID der beantworteten Nachricht, wenn sie mit altId kam.</translation>
    </message>
    <message>
        <source>Your provider. Not on the page, but needed when several share one URL.</source>
        <translation>Der eigene Provider. Nicht auf der Seite, aber nötig, wenn sich mehrere eine URL teilen.</translation>
    </message>
    <message>
        <source>Not on the page; the provider&apos;s name or number, seen at times.</source>
        <translation>Nicht auf der Seite; Name oder Nummer des Providers, manchmal beobachtet.</translation>
    </message>
    <message>
        <source>HighLevel sends no delivery to Call providers: no source documents one. They write call logs through the API instead. To post something of your own, give the JSON yourself.</source>
        <translation>HighLevel sendet keine Zustellung an Call-Provider: Keine Quelle dokumentiert eine. Sie tragen Anrufe über die API ein. Um etwas Eigenes zu senden, das JSON selbst angeben.</translation>
    </message>
    <message>
        <source>HighLevel always sends %1: fill it in.</source>
        <translation>HighLevel sendet %1 immer: ausfüllen.</translation>
    </message>
    <message>
        <source>HighLevel sends numbers in E.164 form: + and 7 to 15 digits.</source>
        <translation>HighLevel sendet Nummern in E.164-Form: + und 7 bis 15 Ziffern.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL.</source>
        <translation>%1 ist keine ganze URL.</translation>
    </message>
    <message>
        <source>There is no content: write a text or add an attachment.</source>
        <translation>Es gibt keinen Inhalt: einen Text schreiben oder einen Anhang hinzufügen.</translation>
    </message>
    <message>
        <source>Your table is ready</source>
        <translation>Ihr Tisch ist bereit</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Ihr Tisch</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1)</source>
        <translation>das ist kein JSON-Objekt (%1)</translation>
    </message>
    <message>
        <source>Not on the page; a bridge of 2025 refuses deliveries without it.</source>
        <translation>Nicht auf der Seite; eine Bridge von 2025 lehnt Zustellungen ohne dieses Feld ab.</translation>
    </message>
    <message>
        <source>Not on the page; seen in every delivery, may be empty.</source>
        <translation>Nicht auf der Seite; in jeder Zustellung beobachtet, darf leer sein.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Preset</name>
    <message>
        <source>Accents, emojis, quotes</source>
        <translation>Akzente, Emojis, Anführungszeichen</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Mehrere Zeilen</translation>
    </message>
    <message>
        <source>Placeholder that nobody filled in</source>
        <translation>Platzhalter, den niemand ausgefüllt hat</translation>
    </message>
    <message>
        <source>Three attachments</source>
        <translation>Drei Anhänge</translation>
    </message>
    <message>
        <source>Two recipients</source>
        <translation>Zwei Empfänger</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
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
    <name>Linesman::Webhooks::Shape</name>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>eine Zeichenkette</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a string or an array</source>
        <translation>eine Zeichenkette oder ein Array</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, and is %3.</source>
        <translation>„%1“ sollte %2 sein und ist %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Neither &quot;locationId&quot; nor &quot;companyId&quot; says where the app was installed or removed.</source>
        <translation>Weder „locationId“ noch „companyId“ sagt, wo die App installiert oder entfernt wurde.</translation>
    </message>
    <message>
        <source>There are more fields that HighLevel&apos;s page does not list.</source>
        <translation>Es gibt weitere Felder, die HighLevels Seite nicht aufführt.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not list the field &quot;%1&quot;: ignore what you do not know.</source>
        <translation>Die Seite von HighLevel führt das Feld „%1“ nicht auf: Unbekanntes nicht beachten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; parsers disagree on which one counts.</source>
        <translation>„%1“ steht zweimal da; Parser sind uneins, welches zählt.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; holds something that is no URL.</source>
        <translation>„attachments“ enthält etwas, das keine URL ist.</translation>
    </message>
    <message>
        <source>&quot;emailTo&quot; is a string here; HighLevel also sends an array: accept both.</source>
        <translation>„emailTo“ ist hier eine Zeichenkette; HighLevel sendet auch ein Array: beides annehmen.</translation>
    </message>
    <message>
        <source>An e-mail without &quot;emailTo&quot; has nobody to go to.</source>
        <translation>Eine E-Mail ohne „emailTo“ hat keinen Empfänger.</translation>
    </message>
    <message>
        <source>Without &quot;emailMessageId&quot; an e-mail&apos;s thread and status cannot be named.</source>
        <translation>Ohne „emailMessageId“ lassen sich Thread und Status einer E-Mail nicht benennen.</translation>
    </message>
    <message>
        <source>The e-mail has neither text nor attachment.</source>
        <translation>Die E-Mail hat weder Text noch Anhang.</translation>
    </message>
    <message>
        <source>There is no &quot;phone&quot;: look the contact up to learn the number.</source>
        <translation>Es gibt kein „phone“: den Kontakt nachschlagen, um die Nummer zu erfahren.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is not in E.164 form, which begins with &quot;+&quot; and the country code.</source>
        <translation>„phone“ ist nicht in E.164-Form, die mit „+“ und der Landesvorwahl beginnt.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>Die Nachricht hat weder Text noch Anhang.</translation>
    </message>
    <message>
        <source>Nothing names the provider: behind one URL for several providers it could be any.</source>
        <translation>Nichts nennt den Provider: Hinter einer URL für mehrere Provider könnte es jeder sein.</translation>
    </message>
    <message>
        <source>An additional channel has also sent &quot;type&quot;:&quot;%1&quot; (until 2025-07-20; now Custom): tell them apart by conversationProviderId.</source>
        <translation>Ein zusätzlicher Kanal hat auch „type“:„%1“ gesendet (bis 2025-07-20; jetzt Custom): anhand der conversationProviderId unterscheiden.</translation>
    </message>
    <message>
        <source>&quot;type&quot; is &quot;%1&quot;; HighLevel sends SMS, Email or Custom.</source>
        <translation>„type“ ist „%1“; HighLevel sendet SMS, Email oder Custom.</translation>
    </message>
    <message>
        <source>&quot;type&quot; says SMS, but the fields are an e-mail&apos;s.</source>
        <translation>„type“ sagt SMS, aber die Felder sind die einer E-Mail.</translation>
    </message>
    <message>
        <source>A message to deliver (ProviderOutboundMessage, %1): this is what a provider&apos;s Delivery URL gets.</source>
        <translation>Eine Nachricht zum Zustellen (ProviderOutboundMessage, %1): Das bekommt die Delivery-URL eines Providers.</translation>
    </message>
    <message>
        <source>&quot;direction&quot; is &quot;%1&quot; in an %2 event (a sample on HighLevel&apos;s page has the same slip).</source>
        <translation>„direction“ ist „%1“ in einem Ereignis %2 (ein Beispiel auf HighLevels Seite hat denselben Fehler).</translation>
    </message>
    <message>
        <source>An app event that Linesman does not know, &quot;%1&quot;: this is what the app&apos;s webhook URL gets.</source>
        <translation>Ein App-Ereignis, das Linesman nicht kennt, „%1“: Das bekommt die Webhook-URL der App.</translation>
    </message>
    <message>
        <source>A report that a message was sent (OutboundMessage), as the app&apos;s webhook URL gets it: for watching only, do not send the message again.</source>
        <translation>Eine Meldung, dass eine Nachricht gesendet wurde (OutboundMessage), wie die Webhook-URL der App sie bekommt: nur zum Beobachten, die Nachricht nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>A report that a message came in (InboundMessage), as the app&apos;s webhook URL gets it; messages that you added fire it, too.</source>
        <translation>Eine Meldung, dass eine Nachricht einging (InboundMessage), wie die Webhook-URL der App sie bekommt; auch selbst hinzugefügte Nachrichten lösen sie aus.</translation>
    </message>
    <message>
        <source>The app event %1, as the app&apos;s webhook URL gets it.</source>
        <translation>Das App-Ereignis %1, wie die Webhook-URL der App es bekommt.</translation>
    </message>
    <message>
        <source>JSON, but neither a message to deliver nor an app event of HighLevel.</source>
        <translation>JSON, aber weder eine Nachricht zum Zustellen noch ein App-Ereignis von HighLevel.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Body ist kein JSON.</translation>
    </message>
    <message>
        <source>The body holds NUL bytes, the first at byte %1.</source>
        <translation>Der Body enthält NUL-Bytes, das erste bei Byte %1.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text: byte %1 is wrong.</source>
        <translation>Der Body ist kein UTF-8-Text: Byte %1 ist falsch.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark; strict parsers fail.</source>
        <translation>Der Body beginnt mit einem BOM (Byte Order Mark); strenge Parser scheitern daran.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>JSON, but not an object: %1.</source>
        <translation>JSON, aber kein Objekt: %1.</translation>
    </message>
    <message>
        <source>HighLevel sends one JSON object.</source>
        <translation>HighLevel sendet ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The fields stand inside &quot;data&quot;, as a sample in HighLevel&apos;s guide reads them; HighLevel sends them flat.</source>
        <translation>Die Felder stehen in „data“, wie ein Beispiel in HighLevels Anleitung sie liest; HighLevel sendet sie flach.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Es gibt keinen Body.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is longer than a number can be (15 digits): bridges keep the id of a WhatsApp group there.</source>
        <translation>„phone“ ist länger, als eine Nummer sein kann (15 Ziffern): Bridges legen dort die ID einer WhatsApp-Gruppe ab.</translation>
    </message>
    <message>
        <source>The payload is inside &quot;%1&quot;: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends it flat, and its signature fits the flat bytes only.</source>
        <translation>Die Nutzlast steckt in „%1“: Etwas zwischen HighLevel und hier, etwa ein Automatisierungswerkzeug, hat sie eingepackt. HighLevel sendet sie flach, und seine Signatur passt nur zu den flachen Bytes.</translation>
    </message>
    <message>
        <source>The payload is the only entry of an array: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends one JSON object.</source>
        <translation>Die Nutzlast ist der einzige Eintrag eines Arrays: Etwas zwischen HighLevel und hier, etwa ein Automatisierungswerkzeug, hat sie eingepackt. HighLevel sendet ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The body is UTF-16; Node reads that only when Content-Type says charset=utf-16. HighLevel sends UTF-8.</source>
        <translation>Der Body ist UTF-16; Node liest das nur, wenn Content-Type charset=utf-16 sagt. HighLevel sendet UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds half a character (a text cut in the middle of an emoji): Node reads it, strict parsers refuse the whole body.</source>
        <translation>„%1“ enthält ein halbes Zeichen (einen Text, der mitten in einem Emoji abgeschnitten ist): Node liest es, strenge Parser lehnen den ganzen Body ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds bytes that are no UTF-8: Node reads each as the replacement character, strict parsers refuse the whole body.</source>
        <translation>„%1“ enthält Bytes, die kein UTF-8 sind: Node liest jedes als Ersatzzeichen, strenge Parser lehnen den ganzen Body ab.</translation>
    </message>
    <message>
        <source>There is no Content-Type: Express and NestJS parse no JSON without application/json.</source>
        <translation>Es gibt keinen Content-Type: Express und NestJS parsen ohne application/json kein JSON.</translation>
    </message>
    <message>
        <source>The body is JSON, but its Content-Type is &quot;%1&quot;: Express and NestJS parse no JSON without application/json. HighLevel sends that.</source>
        <translation>Der Body ist JSON, aber sein Content-Type ist „%1“: Express und NestJS parsen ohne application/json kein JSON. HighLevel sendet application/json.</translation>
    </message>
    <message>
        <source>Its Content-Encoding &quot;%1&quot; is not known here, nor to Express.</source>
        <translation>Sein Content-Encoding „%1“ ist hier nicht bekannt, und Express auch nicht.</translation>
    </message>
    <message>
        <source>It cannot be unpacked as &quot;%1&quot;, which Content-Encoding names.</source>
        <translation>Er lässt sich nicht als „%1“ entpacken, wie Content-Encoding es nennt.</translation>
    </message>
    <message>
        <source>Unpacked it is longer than 64 MB.</source>
        <translation>Entpackt ist er länger als 64 MB.</translation>
    </message>
    <message>
        <source>The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel sends its webhooks without coding.</source>
        <translation>Der Body kam als %1 kodiert und wurde zum Lesen entpackt; gespeichert sind die Bytes, wie sie kamen. HighLevel sendet seine Webhooks ohne Kodierung.</translation>
    </message>
    <message>
        <source>A workflow&apos;s webhook action: no message of a provider and no app event. Its address was set in a workflow, and it is never signed.</source>
        <translation>Die Webhook-Aktion eines Workflows: keine Nachricht eines Providers und kein App-Ereignis. Ihre Adresse wurde in einem Workflow eingestellt, und sie ist nie signiert.</translation>
    </message>
    <message>
        <source>The webhook action of the workflow &quot;%1&quot;: no message of a provider and no app event. Its address was set in that workflow, and it is never signed.</source>
        <translation>Die Webhook-Aktion des Workflows „%1“: keine Nachricht eines Providers und kein App-Ereignis. Ihre Adresse wurde in diesem Workflow eingestellt, und sie ist nie signiert.</translation>
    </message>
    <message>
        <source>The provider&apos;s messages come to its Delivery URL, which is set in the developer portal; take this address out of the workflow, or give the workflow one of its own.</source>
        <translation>Die Nachrichten des Providers kommen an seine Delivery-URL, die im Entwicklerportal eingestellt wird; diese Adresse aus dem Workflow nehmen oder dem Workflow eine eigene geben.</translation>
    </message>
    <message>
        <source>The fields came as a form: something between HighLevel and here, such as an automation tool, made one of them. HighLevel sends JSON, and its signature fits those bytes only.</source>
        <translation>Die Felder kamen als Formular: Etwas zwischen HighLevel und hier, etwa ein Automatisierungswerkzeug, hat eines daraus gemacht. HighLevel sendet JSON, und seine Signatur passt nur zu dessen Bytes.</translation>
    </message>
    <message>
        <source>The body is an array, of which the first entry is read: something between HighLevel and here, such as an automation tool, collected them. HighLevel sends one JSON object.</source>
        <translation>Der Body ist ein Array, von dem der erste Eintrag gelesen wird: Etwas zwischen HighLevel und hier, etwa ein Automatisierungswerkzeug, hat gesammelt. HighLevel sendet ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>An app event came to the address meant for the Delivery URL: the two are set in different places of the developer portal.</source>
        <translation>Ein App-Ereignis kam an die Adresse, die für die Delivery-URL gedacht ist: Die beiden werden an verschiedenen Stellen des Entwicklerportals eingestellt.</translation>
    </message>
    <message>
        <source>A message to deliver came to the address meant for app webhooks: the two are set in different places of the developer portal.</source>
        <translation>Eine Nachricht zum Zustellen kam an die Adresse, die für App-Webhooks gedacht ist: Die beiden werden an verschiedenen Stellen des Entwicklerportals eingestellt.</translation>
    </message>
    <message>
        <source>Not all fields were looked at: there are far more than HighLevel sends.</source>
        <translation>Nicht alle Felder wurden angesehen: Es sind weit mehr, als HighLevel sendet.</translation>
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
    <message>
        <source>Signed by %1 the legacy way (RSA), body unchanged. HighLevel sent x-wh-signature until 2026-09-01: check x-ghl-signature.</source>
        <translation>Von %1 auf die alte Art (RSA) signiert, Body unverändert. HighLevel hat x-wh-signature bis 2026-09-01 gesendet: x-ghl-signature prüfen.</translation>
    </message>
    <message>
        <source>%1 It fits the body as unpacked, not the bytes as they came.</source>
        <translation>%1 Sie passt zum entpackten Body, nicht zu den Bytes, wie sie kamen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Variant</name>
    <message>
        <source>Signed as it should be</source>
        <translation>Richtig signiert</translation>
    </message>
    <message>
        <source>Letters written as \u00e9</source>
        <translation>Buchstaben als \u00e9 geschrieben</translation>
    </message>
    <message>
        <source>Slash written as \/</source>
        <translation>Schrägstrich als \/ geschrieben</translation>
    </message>
    <message>
        <source>Blanks after commas and colons</source>
        <translation>Leerzeichen nach Kommas und Doppelpunkten</translation>
    </message>
    <message>
        <source>JSON over several lines</source>
        <translation>JSON über mehrere Zeilen</translation>
    </message>
    <message>
        <source>A number written 1.0</source>
        <translation>Eine Zahl als 1.0 geschrieben</translation>
    </message>
    <message>
        <source>A whole number beyond 2^53</source>
        <translation>Eine ganze Zahl jenseits von 2^53</translation>
    </message>
    <message>
        <source>A name given twice</source>
        <translation>Ein Name zweimal angegeben</translation>
    </message>
    <message>
        <source>Names that are numbers</source>
        <translation>Namen, die Zahlen sind</translation>
    </message>
    <message>
        <source>Accents and an emoji</source>
        <translation>Akzente und ein Emoji</translation>
    </message>
    <message>
        <source>A field more than documented</source>
        <translation>Ein Feld mehr als dokumentiert</translation>
    </message>
    <message>
        <source>Header name in capitals</source>
        <translation>Header-Name in Großbuchstaben</translation>
    </message>
    <message>
        <source>Both signature headers</source>
        <translation>Beide Signatur-Header</translation>
    </message>
    <message>
        <source>The same delivery again</source>
        <translation>Dieselbe Zustellung noch einmal</translation>
    </message>
    <message>
        <source>Dated three days ago</source>
        <translation>Drei Tage zurückdatiert</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Signature header empty</source>
        <translation>Signatur-Header leer</translation>
    </message>
    <message>
        <source>Signature header N/A</source>
        <translation>Signatur-Header N/A</translation>
    </message>
    <message>
        <source>Signed with a wrong key</source>
        <translation>Mit falschem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Body nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>Same JSON, other bytes than signed</source>
        <translation>Gleiches JSON, andere Bytes als signiert</translation>
    </message>
    <message>
        <source>Line end added after signing</source>
        <translation>Zeilenende nach dem Signieren angehängt</translation>
    </message>
    <message>
        <source>Signature of another delivery</source>
        <translation>Signatur einer anderen Zustellung</translation>
    </message>
    <message>
        <source>HMAC in place of Ed25519</source>
        <translation>HMAC statt Ed25519</translation>
    </message>
    <message>
        <source>RSA in place of Ed25519</source>
        <translation>RSA statt Ed25519</translation>
    </message>
    <message>
        <source>Retired header alone</source>
        <translation>Abgeschaffter Header allein</translation>
    </message>
    <message>
        <source>Ed25519 in the retired header alone</source>
        <translation>Ed25519 allein im abgeschafften Header</translation>
    </message>
    <message>
        <source>Half a signature</source>
        <translation>Eine halbe Signatur</translation>
    </message>
    <message>
        <source>Signature is no base64</source>
        <translation>Signatur ist kein Base64</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Signatur aus Nullen</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Signatur hexadezimal</translation>
    </message>
    <message>
        <source>Signature in URL-safe base64</source>
        <translation>Signatur in URL-sicherem Base64</translation>
    </message>
    <message>
        <source>Body of another kind</source>
        <translation>Body anderer Art</translation>
    </message>
    <message>
        <source>INSTALL event</source>
        <translation>INSTALL-Ereignis</translation>
    </message>
    <message>
        <source>Signed, but no JSON</source>
        <translation>Signiert, aber kein JSON</translation>
    </message>
    <message>
        <source>Signed, but empty</source>
        <translation>Signiert, aber leer</translation>
    </message>
    <message>
        <source>200 KiB of text</source>
        <translation>200 KiB Text</translation>
    </message>
    <message>
        <source>What HighLevel sends: all others are held against it.</source>
        <translation>Was HighLevel sendet: Alle anderen werden daran gemessen.</translation>
    </message>
    <message>
        <source>HighLevel sends again what it saw no answer to: answer 200 and act once for each messageId.</source>
        <translation>HighLevel sendet noch einmal, worauf es keine Antwort sah: mit 200 antworten und je messageId einmal handeln.</translation>
    </message>
    <message>
        <source>A retry of HighLevel may come days after the message was written.</source>
        <translation>Eine Wiederholung von HighLevel kann Tage nach dem Schreiben der Nachricht kommen.</translation>
    </message>
    <message>
        <source>HighLevel adds fields without notice.</source>
        <translation>HighLevel fügt Felder ohne Ankündigung hinzu.</translation>
    </message>
    <message>
        <source>Header names have no case in HTTP.</source>
        <translation>Bei Header-Namen unterscheidet HTTP Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>The present header decides, whatever else is there.</source>
        <translation>Der heutige Header entscheidet, was sonst auch da ist.</translation>
    </message>
    <message>
        <source>Every delivery is signed: one without a signature is forged.</source>
        <translation>Jede Zustellung ist signiert: Eine ohne Signatur ist gefälscht.</translation>
    </message>
    <message>
        <source>The retired header was never sent to a Delivery URL.</source>
        <translation>Der abgeschaffte Header wurde nie an eine Delivery-URL gesendet.</translation>
    </message>
    <message>
        <source>The signature is over the bytes as sent; whoever writes the JSON anew before checking does not see the difference.</source>
        <translation>Die Signatur gilt den gesendeten Bytes; wer das JSON vor dem Prüfen neu schreibt, sieht den Unterschied nicht.</translation>
    </message>
    <message>
        <source>Rightly signed: only a check over JSON that was written anew refuses it.</source>
        <translation>Richtig signiert: Nur eine Prüfung über neu geschriebenes JSON lehnt es ab.</translation>
    </message>
    <message>
        <source>Not signed by the key that you were given, or not over these bytes.</source>
        <translation>Nicht mit dem bekannten Schlüssel signiert oder nicht über diese Bytes.</translation>
    </message>
    <message>
        <source>Take it or refuse it, but do not break: HighLevel repeats what was answered with an error.</source>
        <translation>Annehmen oder ablehnen, aber nicht daran scheitern: HighLevel wiederholt, was mit einem Fehler beantwortet wurde.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantJudge</name>
    <message>
        <source>Nothing answers</source>
        <translation>Nichts antwortet</translation>
    </message>
    <message>
        <source>The endpoint answered none of the deliveries.</source>
        <translation>Der Endpunkt hat keine der Zustellungen beantwortet.</translation>
    </message>
    <message>
        <source>Start it, and check host, port, scheme and path of the address.</source>
        <translation>Ihn starten und Host, Port, Schema und Pfad der Adresse prüfen.</translation>
    </message>
    <message>
        <source>Verifies re-serialised JSON</source>
        <translation>Prüft neu serialisiertes JSON</translation>
    </message>
    <message>
        <source>The endpoint verifies JSON that it wrote anew, not the bytes that came: such a check passes in tests and fails with the first message that is written otherwise.</source>
        <translation>Der Endpunkt prüft JSON, das er neu geschrieben hat, nicht die empfangenen Bytes: So eine Prüfung besteht in Tests und scheitert an der ersten Nachricht, die anders geschrieben ist.</translation>
    </message>
    <message>
        <source>Verify the raw body, before anything parses it: express.raw() or the verify option of express.json(), request.get_data() in Flask, file_get_contents(&apos;php://input&apos;) in PHP.</source>
        <translation>Den rohen Body prüfen, bevor ihn etwas parst: express.raw() oder die Option verify von express.json(), request.get_data() in Flask, file_get_contents(&apos;php://input&apos;) in PHP.</translation>
    </message>
    <message>
        <source>Fails on a right delivery</source>
        <translation>Scheitert an einer richtigen Zustellung</translation>
    </message>
    <message>
        <source>The endpoint did not take a delivery as HighLevel sends it: HighLevel would send it again, up to twelve times.</source>
        <translation>Der Endpunkt hat eine Zustellung, wie HighLevel sie sendet, nicht angenommen: HighLevel würde sie noch einmal senden, bis zu zwölfmal.</translation>
    </message>
    <message>
        <source>Look into its own log for the error; answer 200 at once and do the work afterwards.</source>
        <translation>In seinem eigenen Log nach dem Fehler sehen; sofort mit 200 antworten und die Arbeit danach tun.</translation>
    </message>
    <message>
        <source>Still wants the retired header</source>
        <translation>Verlangt noch den abgeschafften Header</translation>
    </message>
    <message>
        <source>The endpoint takes deliveries by x-wh-signature, which HighLevel never sent to a Delivery URL and retired for app events on 1 September 2026.</source>
        <translation>Der Endpunkt nimmt Zustellungen nach x-wh-signature an, das HighLevel nie an eine Delivery-URL gesendet und für App-Ereignisse am 1. September 2026 abgeschafft hat.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature: Ed25519 over the raw body, with HighLevel&apos;s published key.</source>
        <translation>x-ghl-signature prüfen: Ed25519 über den rohen Body, mit dem veröffentlichten Schlüssel von HighLevel.</translation>
    </message>
    <message>
        <source>Checks an HMAC</source>
        <translation>Prüft einen HMAC</translation>
    </message>
    <message>
        <source>The endpoint takes x-ghl-signature for an HMAC: there is no shared secret, and every real delivery would be refused.</source>
        <translation>Der Endpunkt hält x-ghl-signature für einen HMAC: Es gibt kein gemeinsames Geheimnis, und jede echte Zustellung würde abgelehnt.</translation>
    </message>
    <message>
        <source>Check it as an Ed25519 signature with the public key; 64 bytes in base64.</source>
        <translation>Als Ed25519-Signatur mit dem öffentlichen Schlüssel prüfen; 64 Bytes in Base64.</translation>
    </message>
    <message>
        <source>Refuses what is rightly signed</source>
        <translation>Lehnt richtig Signiertes ab</translation>
    </message>
    <message>
        <source>The endpoint refused a rightly signed delivery (status %1).</source>
        <translation>Der Endpunkt hat eine richtig signierte Zustellung abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>Checks no signature</source>
        <translation>Prüft keine Signatur</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests and every signature: whoever knows its address can send messages in your customers&apos; name.</source>
        <translation>Der Endpunkt nimmt unsignierte Anfragen und jede Signatur an: Wer seine Adresse kennt, kann im Namen Ihrer Kunden Nachrichten senden.</translation>
    </message>
    <message>
        <source>Verify x-ghl-signature (Ed25519 over the raw body) and answer 401 when it is missing or wrong. HighLevel&apos;s own SDK middleware lets provider deliveries pass unverified: they have no appId.</source>
        <translation>x-ghl-signature prüfen (Ed25519 über den rohen Body) und mit 401 antworten, wenn sie fehlt oder falsch ist. Die Middleware in HighLevels eigenem SDK lässt Provider-Zustellungen ungeprüft durch: Sie haben keine appId.</translation>
    </message>
    <message>
        <source>Accepts unsigned requests</source>
        <translation>Nimmt unsignierte Anfragen an</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests: whoever leaves the header out gets in.</source>
        <translation>Der Endpunkt nimmt unsignierte Anfragen an: Wer den Header weglässt, kommt hinein.</translation>
    </message>
    <message>
        <source>Answer 401 when x-ghl-signature is missing, empty or N/A; do not skip the check.</source>
        <translation>Mit 401 antworten, wenn x-ghl-signature fehlt, leer oder N/A ist; die Prüfung nicht überspringen.</translation>
    </message>
    <message>
        <source>Accepts any signature</source>
        <translation>Nimmt jede Signatur an</translation>
    </message>
    <message>
        <source>The endpoint accepts what a stranger signed: it looks whether there is a signature, not whether it is right.</source>
        <translation>Der Endpunkt nimmt an, was ein Fremder signiert hat: Er sieht nach, ob es eine Signatur gibt, nicht, ob sie stimmt.</translation>
    </message>
    <message>
        <source>Verify the signature with HighLevel&apos;s public key and act on the result.</source>
        <translation>Die Signatur mit HighLevels öffentlichem Schlüssel prüfen und nach dem Ergebnis handeln.</translation>
    </message>
    <message>
        <source>Accepts a changed body</source>
        <translation>Nimmt einen veränderten Body an</translation>
    </message>
    <message>
        <source>The endpoint accepts a body that is not the one that was signed.</source>
        <translation>Der Endpunkt nimmt einen Body an, der nicht der signierte ist.</translation>
    </message>
    <message>
        <source>Verify the signature over the raw body of the request.</source>
        <translation>Die Signatur über den rohen Body der Anfrage prüfen.</translation>
    </message>
    <message>
        <source>Accepts an HMAC</source>
        <translation>Nimmt einen HMAC an</translation>
    </message>
    <message>
        <source>The endpoint accepts an HMAC made with the public key, which everybody knows.</source>
        <translation>Der Endpunkt nimmt einen HMAC an, der mit dem öffentlichen Schlüssel gemacht ist, den jeder kennt.</translation>
    </message>
    <message>
        <source>Accept Ed25519 alone; never take the algorithm from the request.</source>
        <translation>Nur Ed25519 annehmen; den Algorithmus nie aus der Anfrage nehmen.</translation>
    </message>
    <message>
        <source>Accepts another algorithm</source>
        <translation>Nimmt einen anderen Algorithmus an</translation>
    </message>
    <message>
        <source>The endpoint accepts an RSA signature in x-ghl-signature, which is Ed25519.</source>
        <translation>Der Endpunkt nimmt eine RSA-Signatur in x-ghl-signature an, das Ed25519 ist.</translation>
    </message>
    <message>
        <source>Accept 64 bytes of Ed25519 in x-ghl-signature and nothing else.</source>
        <translation>64 Bytes Ed25519 in x-ghl-signature annehmen und sonst nichts.</translation>
    </message>
    <message>
        <source>Accepts a broken signature</source>
        <translation>Nimmt eine kaputte Signatur an</translation>
    </message>
    <message>
        <source>The endpoint accepts a signature that cannot be one: an error in its check counts as passed.</source>
        <translation>Der Endpunkt nimmt eine Signatur an, die keine sein kann: Ein Fehler in seiner Prüfung gilt als bestanden.</translation>
    </message>
    <message>
        <source>Treat every error while verifying as a refusal: 401.</source>
        <translation>Jeden Fehler beim Prüfen als Ablehnung behandeln: 401.</translation>
    </message>
    <message>
        <source>Still accepts the retired header</source>
        <translation>Nimmt noch den abgeschafften Header an</translation>
    </message>
    <message>
        <source>The endpoint accepts a delivery by x-wh-signature alone, which HighLevel never sent to a Delivery URL.</source>
        <translation>Der Endpunkt nimmt eine Zustellung allein nach x-wh-signature an, das HighLevel nie an eine Delivery-URL gesendet hat.</translation>
    </message>
    <message>
        <source>Take x-ghl-signature alone; drop the RSA check and its key.</source>
        <translation>Nur x-ghl-signature annehmen; die RSA-Prüfung und ihren Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>Refuses fields that it does not know</source>
        <translation>Lehnt unbekannte Felder ab</translation>
    </message>
    <message>
        <source>The endpoint refuses a delivery with a field more than today: HighLevel adds fields without notice, and then every message would be refused.</source>
        <translation>Der Endpunkt lehnt eine Zustellung mit einem Feld mehr als heute ab: HighLevel fügt Felder ohne Ankündigung hinzu, und dann würde jede Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know (forbidNonWhitelisted: false, additionalProperties: true).</source>
        <translation>Unbekannte Felder nicht beachten (forbidNonWhitelisted: false, additionalProperties: true).</translation>
    </message>
    <message>
        <source>Takes header names by their case</source>
        <translation>Unterscheidet Header-Namen nach Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The endpoint does not find the signature when the header&apos;s name is written in capitals, as some proxies do.</source>
        <translation>Der Endpunkt findet die Signatur nicht, wenn der Name des Headers in Großbuchstaben geschrieben ist, wie manche Proxys es tun.</translation>
    </message>
    <message>
        <source>Look header names up without case.</source>
        <translation>Header-Namen ohne Rücksicht auf Groß- und Kleinschreibung suchen.</translation>
    </message>
    <message>
        <source>Trips over the retired header</source>
        <translation>Stolpert über den abgeschafften Header</translation>
    </message>
    <message>
        <source>The endpoint refuses a rightly signed request when x-wh-signature is there, too.</source>
        <translation>Der Endpunkt lehnt eine richtig signierte Anfrage ab, wenn auch x-wh-signature da ist.</translation>
    </message>
    <message>
        <source>Let x-ghl-signature decide whenever it is there.</source>
        <translation>x-ghl-signature entscheiden lassen, wann immer es da ist.</translation>
    </message>
    <message>
        <source>Does not take a delivery that came before</source>
        <translation>Nimmt eine Zustellung nicht an, die schon da war</translation>
    </message>
    <message>
        <source>The endpoint does not answer a repeated delivery with 2xx: HighLevel would repeat it once more, up to twelve times.</source>
        <translation>Der Endpunkt beantwortet eine wiederholte Zustellung nicht mit 2xx: HighLevel würde sie noch einmal senden, bis zu zwölfmal.</translation>
    </message>
    <message>
        <source>Answer 200 and do nothing: act once for each messageId.</source>
        <translation>Mit 200 antworten und nichts tun: je messageId einmal handeln.</translation>
    </message>
    <message>
        <source>Refuses a late retry</source>
        <translation>Lehnt eine späte Wiederholung ab</translation>
    </message>
    <message>
        <source>The endpoint refuses what is dated three days ago: a message that HighLevel repeats after an outage would be lost.</source>
        <translation>Der Endpunkt lehnt ab, was drei Tage zurückdatiert ist: Eine Nachricht, die HighLevel nach einem Ausfall wiederholt, ginge verloren.</translation>
    </message>
    <message>
        <source>Let the window cover HighLevel&apos;s retries (up to three days), and tell replays by webhookId or messageId.</source>
        <translation>Das Zeitfenster muss HighLevels Wiederholungen abdecken (bis zu drei Tage); Replays an webhookId oder messageId erkennen.</translation>
    </message>
    <message>
        <source>Refuses a large body</source>
        <translation>Lehnt einen großen Body ab</translation>
    </message>
    <message>
        <source>The endpoint refuses 200 KiB: an e-mail with a long thread or pictures in its HTML is larger.</source>
        <translation>Der Endpunkt lehnt 200 KiB ab: Eine E-Mail mit langem Thread oder Bildern in ihrem HTML ist größer.</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB.</source>
        <translation>Die Grenze des Body-Parsers (Express: express.raw({limit: &apos;2mb&apos;})) auf 2 MB anheben.</translation>
    </message>
    <message>
        <source>Breaks on bad input</source>
        <translation>Scheitert an schlechter Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</source>
        <translation>
            <numerusform>Der Endpunkt ist bei %n Anfrage gescheitert oder verstummt: HighLevel hält das für einen Ausfall und sendet noch einmal, und wer die Adresse kennt, kann ihn beschäftigt halten.</numerusform>
            <numerusform>Der Endpunkt ist bei %n Anfragen gescheitert oder verstummt: HighLevel hält das für einen Ausfall und sendet noch einmal, und wer die Adresse kennt, kann ihn beschäftigt halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 for a signature that cannot be read and 400 for a body that cannot.</source>
        <translation>Mit 401 antworten, wenn sich die Signatur nicht lesen lässt, und mit 400, wenn sich der Body nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Give it the public key that belongs to this run, and check that the path is its Delivery URL. HighLevel&apos;s own SDK middleware never verifies a provider delivery, since the payload has no appId: call its verifySignature() yourself with the raw body, or check Ed25519 with your language&apos;s library. There is no shared secret: an HMAC of the body never matches.</source>
        <translation>Geben Sie ihm den öffentlichen Schlüssel dieses Laufs, und prüfen Sie, ob der Pfad seine Delivery-URL ist. Die Middleware von HighLevels eigenem SDK prüft nie eine Provider-Zustellung, da die Nutzlast keine appId hat: Rufen Sie ihr verifySignature() selbst mit dem rohen Body auf, oder prüfen Sie Ed25519 mit der Bibliothek Ihrer Sprache. Es gibt kein gemeinsames Geheimnis: Ein HMAC des Bodys passt nie.</translation>
    </message>
    <message>
        <source>That is by its answer, 2xx; whether it acts on them cannot be seen from here.</source>
        <translation>Das ergibt sich aus der Antwort, 2xx; ob er danach handelt, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Answers 2xx to what is forged</source>
        <translation>Antwortet auf Gefälschtes mit 2xx</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</source>
        <translation>
            <numerusform>Der Endpunkt hat %n gefälschte Anfrage mit 2xx beantwortet, als hätte er sie angenommen. Dass etwas mit ihr geschah, war nicht zu sehen; ob sie an einen Kunden hinausging, ist von hier aus nicht zu sehen.</numerusform>
            <numerusform>Der Endpunkt hat %n gefälschte Anfragen mit 2xx beantwortet, als hätte er sie angenommen. Dass etwas mit ihnen geschah, war nicht zu sehen; ob sie an einen Kunden hinausgingen, ist von hier aus nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Mit 401 antworten, wenn die Signatur nicht stimmt, damit jeder sehen kann, dass sie geprüft wird.</translation>
    </message>
    <message>
        <source>Breaks on what is forged</source>
        <translation>Versagt bei Gefälschtem</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, not by a check.</source>
        <translation>
            <numerusform>Der Endpunkt ist bei %n gefälschten Anfrage gescheitert oder verstummt: Sie wurde nicht angenommen, aber durch einen Fehler unterwegs, nicht durch eine Prüfung.</numerusform>
            <numerusform>Der Endpunkt ist bei %n gefälschten Anfragen gescheitert oder verstummt: Sie wurden nicht angenommen, aber durch einen Fehler unterwegs, nicht durch eine Prüfung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the handler refuse them with 401 before anything else: an exception on the way is no check.</source>
        <translation>Der Handler soll sie vor allem anderen mit 401 ablehnen: Eine Exception unterwegs ist keine Prüfung.</translation>
    </message>
    <message>
        <source>Breaks on a large body</source>
        <translation>Scheitert an einem großen Inhalt</translation>
    </message>
    <message>
        <source>The endpoint failed or fell silent at 200 KiB: an e-mail with a long thread or pictures in its HTML is larger, and HighLevel would send it again, up to twelve times.</source>
        <translation>Der Endpunkt scheiterte an 200 KiB oder verstummte: Eine E-Mail mit langem Verlauf oder Bildern im HTML ist größer, und HighLevel würde sie bis zu zwölfmal erneut senden.</translation>
    </message>
    <message>
        <source>See whether it still runs, and what its log says. Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB, and let what is larger be answered 413.</source>
        <translation>Sehen Sie nach, ob er noch läuft und was in seinem Protokoll steht. Heben Sie die Grenze des Body-Parsers (Express: express.raw({limit: &apos;2mb&apos;})) auf 2 MB an, und lassen Sie Größeres mit 413 beantworten.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantResult</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did with all %n variant(s) what a safe one does.</source>
        <translation>
            <numerusform>Der Endpunkt tat bei der %n Variante, was ein sicherer tut.</numerusform>
            <numerusform>Der Endpunkt tat bei allen %n Varianten, was ein sicherer tut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n variant(s) the endpoint did not do what a safe one does.</source>
        <translation>
            <numerusform>Bei %n Variante tat der Endpunkt nicht, was ein sicherer tut.</numerusform>
            <numerusform>Bei %n Varianten tat der Endpunkt nicht, was ein sicherer tut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Verdict</name>
    <message>
        <source>Forwarded to %1, which gave no answer: %2.</source>
        <translation>Weitergeleitet an %1, das nicht antwortete: %2.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2.</source>
        <translation>Weitergeleitet an %1, das mit %2 antwortete.</translation>
    </message>
    <message>
        <source>Refused with status %1 before it was read whole: %2.</source>
        <translation>Mit Status %1 abgelehnt, bevor es ganz gelesen war: %2.</translation>
    </message>
    <message>
        <source>The same message came just before: a receiver must not send it twice.</source>
        <translation>Dieselbe Nachricht kam gerade eben: Ein Empfänger darf sie nicht zweimal senden.</translation>
    </message>
    <message>
        <source>The same message came before, as capture %1: a receiver must not send it twice.</source>
        <translation>Dieselbe Nachricht kam schon, als Mitschnitt %1: Ein Empfänger darf sie nicht zweimal senden.</translation>
    </message>
    <message>
        <source>HighLevel signs every post to a Delivery URL (x-ghl-signature, since 2026): an endpoint should refuse one without.</source>
        <translation>HighLevel signiert jeden POST an eine Delivery-URL (x-ghl-signature, seit 2026): Ein Endpunkt sollte einen ohne Signatur ablehnen.</translation>
    </message>
    <message>
        <source>HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>HighLevel sendet x-wh-signature nie an eine Delivery-URL.</translation>
    </message>
    <message>
        <source>Answered by the rule &quot;%1&quot;.</source>
        <translation>Von der Regel „%1“ beantwortet.</translation>
    </message>
    <message>
        <source>Held: its sender waits until you answer or forward it.</source>
        <translation>Angehalten: Der Absender wartet, bis Sie antworten oder weiterleiten.</translation>
    </message>
    <message>
        <source>Held, then answered by hand.</source>
        <translation>Angehalten, dann von Hand beantwortet.</translation>
    </message>
    <message>
        <source>Held, then forwarded by hand, unchanged.</source>
        <translation>Angehalten, dann von Hand unverändert weitergeleitet.</translation>
    </message>
    <message>
        <source>Held, then edited and forwarded: the endpoint got something else than came here.</source>
        <translation>Angehalten, dann bearbeitet und weitergeleitet: Der Endpunkt bekam etwas anderes, als hier ankam.</translation>
    </message>
    <message>
        <source>Held, then let go.</source>
        <translation>Angehalten, dann freigegeben.</translation>
    </message>
    <message>
        <source>Held until its time was up; nobody decided.</source>
        <translation>Angehalten, bis die Zeit um war; niemand hat entschieden.</translation>
    </message>
    <message>
        <source>Came to the listener &quot;%1&quot;.</source>
        <translation>Kam zum Listener „%1“.</translation>
    </message>
    <message>
        <source>It came to another path than the listener has, and was answered 404.</source>
        <translation>Kam zu einem anderen Pfad, als der Listener hat, und wurde mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>The answer took %1 s. HighLevel does not publish how long it waits: answer at once, and do the work afterwards.</source>
        <translation>Die Antwort dauerte %1 s. HighLevel veröffentlicht nicht, wie lange es wartet: Antworten Sie sofort, und tun Sie die Arbeit danach.</translation>
    </message>
    <message>
        <source>Also sent to %1; what they answered is in history.</source>
        <translation>Auch an %1 gesendet; die Antworten stehen im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::Drift</name>
    <message>
        <source>There is an event that no page lists: %1.</source>
        <translation>Es gibt ein Ereignis, das keine Seite aufführt: %1.</translation>
    </message>
    <message>
        <source>%1 has a field that no page lists: %2.</source>
        <translation>%1 hat ein Feld, das keine Seite aufführt: %2.</translation>
    </message>
    <message>
        <source>%1 came without %2.</source>
        <translation>%1 kam ohne %2.</translation>
    </message>
    <message>
        <source>%1 has %2 in place of %3.</source>
        <translation>%1 hat %2 anstelle von %3.</translation>
    </message>
    <message>
        <source>%2 of %1 is no longer of the type %3.</source>
        <translation>%2 von %1 ist nicht mehr vom Typ %3.</translation>
    </message>
    <message>
        <source>%1 has a value that no page lists: %2.</source>
        <translation>%1 hat einen Wert, den keine Seite aufführt: %2.</translation>
    </message>
    <message>
        <source>%1 came with a header that no page lists: %2.</source>
        <translation>%1 kam mit einem Header, den keine Seite aufführt: %2.</translation>
    </message>
    <message>
        <source>%1 came without the header %2.</source>
        <translation>%1 kam ohne den Header %2.</translation>
    </message>
    <message>
        <source>%1 was answered %2, which neither the pages list nor the emulator answers.</source>
        <translation>%1 wurde mit %2 beantwortet, was weder die Seiten aufführen noch der Emulator antwortet.</translation>
    </message>
    <message>
        <source>%1 was refused with words that Linesman does not know: %2</source>
        <translation>%1 wurde mit Worten abgelehnt, die Linesman nicht kennt: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::NewConnection</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulator</translation>
    </message>
    <message>
        <source>New connection %1</source>
        <translation>Neue Verbindung %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Test console for HighLevel conversation providers</source>
        <translation>Testkonsole für Conversation Provider von HighLevel</translation>
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
        <translation>Den Bereich %1 gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>Opens at &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</source>
        <translation>Öffnet bei &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</translation>
    </message>
    <message>
        <source>Prints the help on &lt;topic&gt;: a place, a finding such as S-01, or words to search for.</source>
        <translation>Gibt die Hilfe zu &lt;topic&gt; aus: einem Bereich, einem Befund wie S-01 oder Suchwörtern.</translation>
    </message>
    <message>
        <source>There is no help on “%1”.</source>
        <translation>Zu „%1“ gibt es keine Hilfe.</translation>
    </message>
    <message>
        <source>The history is that of %1 again. The one before is kept as %2.</source>
        <translation>Der Verlauf ist wieder der von %1. Der vorige liegt als %2 daneben.</translation>
    </message>
</context>
</TS>
