<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Linesman::Cli::CallCommand</name>
    <message numerus="yes">
        <source>Call %1 now has %Ln recording(s).</source>
        <translation>
            <numerusform>Call %1 now has %Ln recording.</numerusform>
            <numerusform>Call %1 now has %Ln recordings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ExplainCommand</name>
    <message numerus="yes">
        <source>Line %1, %n time(s):</source>
        <translation>
            <numerusform>Line %1, %n time:</numerusform>
            <numerusform>Line %1, %n times:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::FactsCommand</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %Ln exchange(s).</source>
        <translation>
            <numerusform>No drift in %Ln exchange.</numerusform>
            <numerusform>No drift in %Ln exchanges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>seen %n time</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln exchange(s) could not be read: the file is damaged. All others were written.</source>
        <translation>
            <numerusform>%Ln exchange could not be read: the file is damaged. All others were written.</numerusform>
            <numerusform>%Ln exchanges could not be read: the file is damaged. All others were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) would go.</source>
        <translation>
            <numerusform>%Ln exchange would go.</numerusform>
            <numerusform>%Ln exchanges would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln exchange removed.</numerusform>
            <numerusform>%Ln exchanges removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) taken in.</source>
        <translation>
            <numerusform>%Ln exchange taken in.</numerusform>
            <numerusform>%Ln exchanges taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) were no exchange, the first: %1.</source>
        <translation>
            <numerusform>%Ln piece was no exchange: %1.</numerusform>
            <numerusform>%Ln pieces were no exchange, the first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like this, up to exchange %1</source>
        <extracomment>Behind a line that stands for several exchanges; %1 is the id of the last.</extracomment>
        <translation>
            <numerusform>%n like this, up to exchange %1</numerusform>
            <numerusform>%n like this, up to exchange %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InstallsCommand</name>
    <message numerus="yes">
        <source>%n location(s).</source>
        <translation>
            <numerusform>%n location.</numerusform>
            <numerusform>%n locations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rate limit is reached: going on in %n s.</source>
        <translation>
            <numerusform>The rate limit is reached: going on in %n s.</numerusform>
            <numerusform>The rate limit is reached: going on in %n s.</numerusform>
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
    <message numerus="yes">
        <source>%Ln capture(s) not shown: they came faster than they were read. History has them.</source>
        <translation>
            <numerusform>%Ln capture not shown: it came faster than it was read. History has it.</numerusform>
            <numerusform>%Ln captures not shown: they came faster than they were read. History has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ProvidersCommand</name>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n provider imported.</numerusform>
            <numerusform>%n providers imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), nothing wrong.</source>
        <translation>
            <numerusform>%n provider, nothing wrong.</numerusform>
            <numerusform>%n providers, nothing wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RequestLines</name>
    <message numerus="yes">
        <source>%Ln request(s) not shown: they came faster than they were read.</source>
        <translation>
            <numerusform>%Ln request not shown: it came faster than it was read.</numerusform>
            <numerusform>%Ln requests not shown: they came faster than they were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::StatusCommand</name>
    <message numerus="yes">
        <source>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</numerusform>
            <numerusform>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update the status of %Ln message(s).</source>
        <translation>
            <numerusform>Update the status of %Ln message.</numerusform>
            <numerusform>Update the status of %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenWatch</name>
    <message numerus="yes">
        <source>It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>It is tried again in %Ln second.</numerusform>
            <numerusform>It is tried again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::UploadCommand</name>
    <message numerus="yes">
        <source>Upload %Ln file(s) to location %1.</source>
        <translation>
            <numerusform>Upload %Ln file to location %1.</numerusform>
            <numerusform>Upload %Ln files to location %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Report</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the last %n day(s) of history.</source>
        <translation>
            <numerusform>Looked at the last %n day of history.</numerusform>
            <numerusform>Looked at the last %n days of history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the newest exchanges of the last %n day(s) of history; there are more.</source>
        <translation>
            <numerusform>Looked at the newest exchanges of the last %n day of history; there are more.</numerusform>
            <numerusform>Looked at the newest exchanges of the last %n days of history; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are muted.</source>
        <translation>
            <numerusform>%n finding is muted.</numerusform>
            <numerusform>%n findings are muted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Facts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::History::Limits</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::MatrixReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s), as known on %1 UTC.</source>
        <translation>
            <numerusform>%n location, as known on %1 UTC.</numerusform>
            <numerusform>%n locations, as known on %1 UTC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckJudgeTexts</name>
    <message numerus="yes">
        <source>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</source>
        <translation>
            <numerusform>One message that was delivered %1 times got %n reply: your bridge acted on the copies, too.</numerusform>
            <numerusform>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n check(s) passed</source>
        <translation>
            <numerusform>%1 of %n check passed</numerusform>
            <numerusform>%1 of %n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LateCheckTexts</name>
    <message numerus="yes">
        <source>The status came too early, was refused with %1, and was tried %n time(s).</source>
        <translation>
            <numerusform>The status came too early, was refused with %1, and was tried %n time.</numerusform>
            <numerusform>The status came too early, was refused with %1, and was tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message(s) got a status.</source>
        <translation>
            <numerusform>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message got a status.</numerusform>
            <numerusform>The token was refreshed, but the call that had been refused was not repeated: %1 of %n messages got a status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) got a status after the token had expired.</source>
        <translation>
            <numerusform>%1 of %n message got a status after the token had expired.</numerusform>
            <numerusform>%1 of %n messages got a status after the token had expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One refresh token was sent %n time(s) at the same moment.</source>
        <translation>
            <numerusform>One refresh token was sent %n time at the same moment.</numerusform>
            <numerusform>One refresh token was sent %n times at the same moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyTypeTexts</name>
    <message numerus="yes">
        <source>%n reply(s) were posted with a type that was refused, before one with another type was taken.</source>
        <translation>
            <numerusform>%n reply was posted with a type that was refused, before one with another type was taken.</numerusform>
            <numerusform>%n replies were posted with a type that was refused, before one with another type was taken.</numerusform>
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
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn.</source>
        <translation>
            <numerusform>%n check warns.</numerusform>
            <numerusform>%n checks warn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
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
    <name>Linesman::Readiness::Report</name>
    <message numerus="yes">
        <source>Not ready: %n check(s) failed.</source>
        <translation>
            <numerusform>Not ready: %n check failed.</numerusform>
            <numerusform>Not ready: %n checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s): %1 checks passed, none failed.</source>
        <translation>
            <numerusform>Ready, with %n warning: %1 checks passed, none failed.</numerusform>
            <numerusform>Ready, with %n warnings: %1 checks passed, none failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::ReportWriter</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ready, %n warning(s)</source>
        <translation>
            <numerusform>ready, %n warning</numerusform>
            <numerusform>ready, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkDialog</name>
    <message numerus="yes">
        <source>HighLevel limits the requests: going on in %n s.</source>
        <translation>
            <numerusform>HighLevel limits the requests: going on in %n s.</numerusform>
            <numerusform>HighLevel limits the requests: going on in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n inbound message(s) to threads.</source>
        <translation>
            <numerusform>Add %n inbound message to threads.</numerusform>
            <numerusform>Add %n inbound messages to threads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n message sent.</numerusform>
            <numerusform>%n messages sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent; the list says why.</source>
        <translation>
            <numerusform>%n row not sent; the list says why.</numerusform>
            <numerusform>%n rows not sent; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left: Go On takes up the run here.</source>
        <translation>
            <numerusform>%n row left: Go On takes up the run here.</numerusform>
            <numerusform>%n rows left: Go On takes up the run here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkSettings</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstDialog</name>
    <message numerus="yes">
        <source>%n delivery(s) were not answered 2xx.</source>
        <translation>
            <numerusform>%n delivery was not answered 2xx.</numerusform>
            <numerusform>%n deliveries were not answered 2xx.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CallForm</name>
    <message numerus="yes">
        <source>These %n recording(s) are replaced:</source>
        <translation>
            <numerusform>This %n recording is replaced:</numerusform>
            <numerusform>These %n recordings are replaced:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelTabs</name>
    <message numerus="yes">
        <source>%n channel(s) hidden from agents: not always shown, and the contact has no number or address for it.</source>
        <translation>
            <numerusform>%n channel hidden from agents: not always shown, and the contact has no number or address for it.</numerusform>
            <numerusform>%n channels hidden from agents: not always shown, and the contact has no number or address for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CheckRow</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) follow the hops</source>
        <translation>
            <numerusform>%n check follows the hops</numerusform>
            <numerusform>%n checks follow the hops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 of %n check done</numerusform>
            <numerusform>%1 of %n checks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn</source>
        <translation>
            <numerusform>%n check warns</numerusform>
            <numerusform>%n checks warn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed, the rest was not tested</source>
        <translation>
            <numerusform>%1 of %n check passed, the rest was not tested</numerusform>
            <numerusform>%1 of %n checks passed, the rest was not tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectSteps</name>
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
    <name>Linesman::Ui::ContactsPart</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contact found</numerusform>
            <numerusform>%Ln contacts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their conversations? A snapshot could bring them back.</source>
        <translation>
            <numerusform>Delete %n contact with its conversation? A snapshot could bring it back.</numerusform>
            <numerusform>Delete %n contacts with their conversations? A snapshot could bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DifferenceView</name>
    <message numerus="yes">
        <source>%Ln difference(s) to exchange %1.</source>
        <translation>
            <numerusform>%Ln difference to exchange %1.</numerusform>
            <numerusform>%Ln differences to exchange %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorPage</name>
    <message numerus="yes">
        <source>Nothing was found among %n thing(s) that were looked for.</source>
        <translation>
            <numerusform>Nothing was found; %n thing was looked for.</numerusform>
            <numerusform>Nothing was found among %n things that were looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked for.</source>
        <translation>
            <numerusform>%n could not be looked for.</numerusform>
            <numerusform>%n could not be looked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeTable</name>
    <message numerus="yes">
        <source>, the newest of %Ln</source>
        <extracomment>behind a count: 100,000 exchanges, the newest of 1,234,567</extracomment>
        <translation>
            <numerusform>, the newest of %Ln</numerusform>
            <numerusform>, the newest of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExportMenu</name>
    <message numerus="yes">
        <source>%1 is written. The history file is damaged: %n exchange(s) could not be read.</source>
        <translation>
            <numerusform>%1 is written. The history file is damaged: %n exchange could not be read.</numerusform>
            <numerusform>%1 is written. The history file is damaged: %n exchanges could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are written.</source>
        <translation>
            <numerusform>%n exchange is written.</numerusform>
            <numerusform>%n exchanges are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were no exchange; the others are taken in.</source>
        <translation>
            <numerusform>%n piece of the file was no exchange; the others are taken in.</numerusform>
            <numerusform>%n pieces of the file were no exchange; the others are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are taken in.</source>
        <translation>
            <numerusform>%n exchange is taken in.</numerusform>
            <numerusform>%n exchanges are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactsTab</name>
    <message numerus="yes">
        <source>%Ln exchange(s) looked at.</source>
        <translation>
            <numerusform>%Ln exchange looked at.</numerusform>
            <numerusform>%Ln exchanges looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <message numerus="yes">
        <source>hiding %Ln own read(s)</source>
        <translation>
            <numerusform>hiding %Ln own read</numerusform>
            <numerusform>hiding %Ln own reads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsCheck</name>
    <message numerus="yes">
        <source>%n location(s) done.</source>
        <translation>
            <numerusform>%n location done.</numerusform>
            <numerusform>%n locations done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) failed; the reasons are in the table.</source>
        <translation>
            <numerusform>%n location failed; the reasons stand in the table.</numerusform>
            <numerusform>%n locations failed; the reasons stand in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LinkReport</name>
    <message numerus="yes">
        <source>The link was read: %n part(s) to look at.</source>
        <translation>
            <numerusform>The link was read: %n part to look at.</numerusform>
            <numerusform>The link was read: %n parts to look at.</numerusform>
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
    <name>Linesman::Ui::LocationsPart</name>
    <message numerus="yes">
        <source>Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.</source>
        <translation>
            <numerusform>Uninstall the app from %n location? Its tokens stop working; UNINSTALL is sent.</numerusform>
            <numerusform>Uninstall the app from %n locations? Their tokens stop working; UNINSTALL is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixExportRow</name>
    <message numerus="yes">
        <source>Written: %1 (%n location(s), as known at %2).</source>
        <translation>
            <numerusform>Written: %1 (%n location, as known at %2).</numerusform>
            <numerusform>Written: %1 (%n locations, as known at %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixFoot</name>
    <message numerus="yes">
        <source>%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>
            <numerusform>%n location shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</numerusform>
            <numerusform>%n locations shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessageDialog</name>
    <message numerus="yes">
        <source>%n picture(s) on other servers were not loaded: loading them tells those servers that the e-mail was read.</source>
        <translation>
            <numerusform>%n picture on another server was not loaded: loading it tells that server that the e-mail was read.</numerusform>
            <numerusform>%n pictures on other servers were not loaded: loading them tells those servers that the e-mail was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</source>
        <translation>
            <numerusform>%n part that could have run or gone elsewhere was left out: scripts, forms, frames, handlers.</numerusform>
            <numerusform>%n parts that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that are not seen or change direction stand here by their numbers; the JSON has them as they came.</source>
        <translation>
            <numerusform>%n character that is not seen or changes direction stands here by its number; the JSON has it as it came.</numerusform>
            <numerusform>%n characters that are not seen or change direction stand here by their numbers; the JSON has them as they came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewController</name>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n location.</numerusform>
            <numerusform>%1, %n locations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingDialog</name>
    <message numerus="yes">
        <source>Set the status of %n message(s).</source>
        <translation>
            <numerusform>Set the status of %n message.</numerusform>
            <numerusform>Set the status of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were updated.</source>
        <translation>
            <numerusform>%n message was updated.</numerusform>
            <numerusform>%n messages were updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingModel</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>Linesman::Ui::PeoplePane</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersTab</name>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n provider imported.</numerusform>
            <numerusform>%n providers imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalTab</name>
    <message numerus="yes">
        <source>Passed: all %n location(s) went well.</source>
        <translation>
            <numerusform>Passed: the %n location went well.</numerusform>
            <numerusform>Passed: all %n locations went well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n location(s) did not go well.</source>
        <translation>
            <numerusform>Failed: %n location did not go well.</numerusform>
            <numerusform>Failed: %n locations did not go well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayDialog</name>
    <message numerus="yes">
        <source>The body is no text: its %Ln byte(s) are sent as they are.</source>
        <translation>
            <numerusform>The body is not text: its %Ln byte is sent as it is.</numerusform>
            <numerusform>The body is not text: its %Ln bytes are sent as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ScopePlan</name>
    <message numerus="yes">
        <source>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</source>
        <translation>
            <numerusform>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</numerusform>
            <numerusform>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SelectionAlarm</name>
    <message numerus="yes">
        <source>And in %n more.</source>
        <translation>
            <numerusform>And in %n more.</numerusform>
            <numerusform>And in %n more.</numerusform>
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
    <message numerus="yes">
        <source>%n setting(s) put back.</source>
        <translation>
            <numerusform>%n setting put back.</numerusform>
            <numerusform>%n settings put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffDialog</name>
    <message numerus="yes">
        <source>%n line(s) with something to do</source>
        <translation>
            <numerusform>%n line with something to do</numerusform>
            <numerusform>%n lines with something to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied.</source>
        <translation>
            <numerusform>%n note copied.</numerusform>
            <numerusform>%n notes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message numerus="yes">
        <source>Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</source>
        <translation>
            <numerusform>Nothing was changed. Repair the file below and retry, set it aside, or start Linesman with another folder (--data-dir).</numerusform>
            <numerusform>Nothing was changed. Repair the %n files below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</numerusform>
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
    <name>Linesman::Ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
    <name>Linesman::Ui::TraceView</name>
    <message numerus="yes">
        <source>Message %1: %Ln step(s).</source>
        <translation>
            <numerusform>Message %1: %Ln step.</numerusform>
            <numerusform>Message %1: %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UploadForm</name>
    <message numerus="yes">
        <source>%n file(s) attached to the message in the thread&apos;s box.</source>
        <translation>
            <numerusform>%n file attached to the message in the thread&apos;s box.</numerusform>
            <numerusform>%n files attached to the message in the thread&apos;s box.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WindowController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
<context>
    <name>Linesman::Webhooks::VariantJudge</name>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</source>
        <translation>
            <numerusform>The endpoint failed or fell silent on %n request: HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</numerusform>
            <numerusform>The endpoint failed or fell silent on %n requests: HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</source>
        <translation>
            <numerusform>The endpoint answered %n forged request with 2xx, as if it had taken it. Nothing was seen to be done with it; whether it went out to a customer cannot be seen from here.</numerusform>
            <numerusform>The endpoint answered %n forged requests with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, not by a check.</source>
        <translation>
            <numerusform>The endpoint failed or fell silent on %n forged request: it was not taken, but by an error on the way, not by a check.</numerusform>
            <numerusform>The endpoint failed or fell silent on %n forged requests: they were not taken, but by an error on the way, not by a check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantResult</name>
    <message numerus="yes">
        <source>The endpoint did with all %n variant(s) what a safe one does.</source>
        <translation>
            <numerusform>The endpoint did with the %n variant what a safe one does.</numerusform>
            <numerusform>The endpoint did with all %n variants what a safe one does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n variant(s) the endpoint did not do what a safe one does.</source>
        <translation>
            <numerusform>With %n variant the endpoint did not do what a safe one does.</numerusform>
            <numerusform>With %n variants the endpoint did not do what a safe one does.</numerusform>
        </translation>
    </message>
</context>
</TS>
