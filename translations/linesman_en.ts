<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Linesman::Cli::HistoryCommand</name>
    <message numerus="yes">
        <source>%Ln exchange(s), the newest last.</source>
        <translation>
            <numerusform>%Ln exchange.</numerusform>
            <numerusform>%Ln exchanges, the newest last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln exchange written.</numerusform>
            <numerusform>%Ln exchanges written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ListenCommand</name>
    <message numerus="yes">
        <source>Stopped after %Ln capture(s).</source>
        <translation>
            <numerusform>Stopped after %Ln capture.</numerusform>
            <numerusform>Stopped after %Ln captures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::HtmlWords</name>
    <message numerus="yes">
        <source>(%n more byte(s))</source>
        <translation>
            <numerusform>(%n more byte)</numerusform>
            <numerusform>(%n more bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyWords</name>
    <message numerus="yes">
        <source>The thread holds the same reply %n time(s).</source>
        <translation>
            <numerusform>The thread holds the same reply once.</numerusform>
            <numerusform>The thread holds the same reply %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ResultWords</name>
    <message numerus="yes">
        <source>%1 of %n kind(s) done.</source>
        <translation>
            <numerusform>%1 of %n kind done.</numerusform>
            <numerusform>%1 of %n kinds done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2, the rest was skipped.</source>
        <translation>
            <numerusform>%1 of %n kind passed in %2, the rest was skipped.</numerusform>
            <numerusform>%1 of %n kinds passed in %2, the rest was skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) passed in %1.</source>
        <translation>
            <numerusform>%n kind passed in %1.</numerusform>
            <numerusform>%n kinds passed in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2.</source>
        <translation>
            <numerusform>%1 of %n kind passed in %2.</numerusform>
            <numerusform>%1 of %n kinds passed in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::StatusWords</name>
    <message numerus="yes">
        <source>The status came too early: %1. It was tried %n time(s).</source>
        <translation>
            <numerusform>The status came too early: %1. It was tried once.</numerusform>
            <numerusform>The status came too early: %1. It was tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::InboundDraft</name>
    <message numerus="yes">
        <source>A call takes at most %n recording(s).</source>
        <translation>
            <numerusform>A call takes at most %n recording.</numerusform>
            <numerusform>A call takes at most %n recordings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BehaviourPanel</name>
    <message numerus="yes">
        <source>%n retry(s) due on the emulator&apos;s clock</source>
        <translation>
            <numerusform>%n retry due on the emulator&apos;s clock</numerusform>
            <numerusform>%n retries due on the emulator&apos;s clock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectPage</name>
    <message numerus="yes">
        <source>%n scope(s) for %1</source>
        <translation>
            <numerusform>%n scope for %1</numerusform>
            <numerusform>%n scopes for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider kind(s)</source>
        <translation>
            <numerusform>%n provider kind</numerusform>
            <numerusform>%n provider kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln exchange removed.</numerusform>
            <numerusform>%Ln exchanges removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerPage</name>
    <message numerus="yes">
        <source>%Ln capture(s) removed.</source>
        <translation>
            <numerusform>%Ln capture removed.</numerusform>
            <numerusform>%Ln captures removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s)</source>
        <translation>
            <numerusform>%Ln capture</numerusform>
            <numerusform>%Ln captures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleModel</name>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n unread message</numerusform>
            <numerusform>%1, %n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPage</name>
    <message numerus="yes">
        <source>%n location(s) checked.</source>
        <translation>
            <numerusform>%n location checked.</numerusform>
            <numerusform>%n locations checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SettingsPage</name>
    <message numerus="yes">
        <source>Delete every exchange older than %n day(s) that is not pinned? This cannot be undone.</source>
        <translation>
            <numerusform>Delete every exchange older than %n day that is not pinned? This cannot be undone.</numerusform>
            <numerusform>Delete every exchange older than %n days that is not pinned? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StatusForm</name>
    <message numerus="yes">
        <source>Not known to HighLevel yet; again in %n s</source>
        <translation>
            <numerusform>Not known to HighLevel yet; again in %n s</numerusform>
            <numerusform>Not known to HighLevel yet; again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>Show %n new row</numerusform>
            <numerusform>Show %n new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Wiring</name>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n location.</numerusform>
            <numerusform>%1, %n locations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Delivery</name>
    <message numerus="yes">
        <source>The endpoint accepted %n delivery(s) without a signature. Provider deliveries may come unsigned; refuse them only by choice.</source>
        <translation>
            <numerusform>The endpoint accepted %n delivery without a signature. Provider deliveries may come unsigned; refuse them only by choice.</numerusform>
            <numerusform>The endpoint accepted %n deliveries without a signature. Provider deliveries may come unsigned; refuse them only by choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint accepted %n delivery(s) signed with a key it cannot know: it does not check signatures.</source>
        <translation>
            <numerusform>The endpoint accepted %n delivery signed with a key it cannot know: it does not check signatures.</numerusform>
            <numerusform>The endpoint accepted %n deliveries signed with a key it cannot know: it does not check signatures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint accepted %n delivery(s) whose body was changed after signing: it does not check signatures, or not over the bytes as received.</source>
        <translation>
            <numerusform>The endpoint accepted %n delivery whose body was changed after signing: it does not check signatures, or not over the bytes as received.</numerusform>
            <numerusform>The endpoint accepted %n deliveries whose body was changed after signing: it does not check signatures, or not over the bytes as received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::SignatureCheck</name>
    <message numerus="yes">
        <source>The signature has %n byte(s); Ed25519 has 64 and HighLevel&apos;s RSA 512.</source>
        <translation>
            <numerusform>The signature has %n byte; Ed25519 has 64 and HighLevel&apos;s RSA 512.</numerusform>
            <numerusform>The signature has %n bytes; Ed25519 has 64 and HighLevel&apos;s RSA 512.</numerusform>
        </translation>
    </message>
</context>
</TS>
