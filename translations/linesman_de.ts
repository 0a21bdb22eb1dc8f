<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
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
        <source>There is no place %1.</source>
        <translation>Den Ort %1 gibt es nicht.</translation>
    </message>
</context>
</TS>
