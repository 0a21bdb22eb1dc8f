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
</TS>
