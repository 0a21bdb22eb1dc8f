// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctortools.h"

#include "app/cli/commandhelp.h"
#include "app/cli/datafolder.h"
#include "app/cli/deliveroptions.h"
#include "app/cli/installssession.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"
#include "app/core/showntext.h"
#include "app/doctor/missedmessages.h"
#include "app/doctor/staffreport.h"
#include "app/facts/findingbook.h"
#include "app/messages/ownership.h"
#include "app/providers/enabling.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
const char MissedFooter[] =
    "Compares the messages that HighLevel exports for a location with what the listener captured. --to sends each that\n"
    "is missing to your endpoint, signed with --signing-key, under its own messageId, oldest first; nothing is sent to\n"
    "HighLevel. Statuses: 0 nothing is missing, 1 something is, or was not taken, 2 wrong usage, 3 no key store or a\n"
    "file cannot be used. --json prints {event: missed, messageId, conversationId, contactId, providerId, kind,\n"
    "dateAdded, sent, status}, then {event: compared, exported, missed, whole}.";

class ToolTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DoctorTools)
public:
    static QString compared(int exported, qsizetype missed)
    {
        return tr("Messages for this app's providers: %1; never captured here: %2.")
            .arg(QString::number(exported), QString::number(missed));
    }
    static QString more() { return tr("The search stopped at a limit: there may be more."); }
    static QString answered(int status) { return tr("answered %1").arg(status); }
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
    static QString noneWaits() { return tr("No location needs this note as far as is known."); }
    static QString noProviders()
    {
        return tr("No providers are known: add them with \"linesman-cli providers add\" or import them.");
    }
};

struct ToolOptions {
    ConnectionOptions connection;
    QString location;
    QString message;
    int hours = 24;
    QString to;
    QString signingKey;
    QString file;
    QString id;
};

Task<int> owner(InstallsSession *session, ApiConnection *api, ToolOptions options, bool json)
{
    const Result<LocationId> location = api->location(options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    HighLevel::Client &client = api->client();
    const LocationId there = *location;
    const MessageId id(options.message);
    const Result<HighLevel::Message> message = co_await client.message(there, id);
    if (!message)
        co_return callFailed(message.error());
    QList<ProviderId> ours;
    QString name;
    for (const Providers::KnownProvider &provider : session->store().providers(session->connection().id)) {
        ours.append(provider.id);
        if (provider.id == message->providerId)
            name = provider.name;
    }
    const Messages::Ownership found = Messages::ownership(*message, ours, name);
    if (json)
        printJson({{u"event"_s, u"owner"_s},
                   {u"messageId"_s, message->id.text()},
                   {u"providerId"_s, found.provider.text()},
                   {u"provider"_s, name},
                   {u"canUpdate"_s, found.canUpdate()},
                   {u"ours"_s, found.verdict == Messages::Ownership::Verdict::Ours},
                   {u"status"_s, message->status},
                   {u"sentence"_s, found.sentence}});
    else
        printLine(found.sentence);
    co_return found.canUpdate() ? Passed : CheckFailed;
}

void tellMissed(const Doctor::Missed &missed, std::optional<int> status, bool json)
{
    const HighLevel::Message &message = missed.message;
    if (json) {
        printJson({{u"event"_s, u"missed"_s},
                   {u"messageId"_s, message.id.text()},
                   {u"conversationId"_s, message.conversationId.text()},
                   {u"contactId"_s, message.contactId.text()},
                   {u"providerId"_s, missed.provider.id.text()},
                   {u"kind"_s, Providers::kindName(missed.provider.kind)},
                   {u"dateAdded"_s, message.dateAdded.toString(Qt::ISODate)},
                   {u"sent"_s, status.has_value()},
                   {u"status"_s, status ? QJsonValue(*status) : QJsonValue()}});
        return;
    }
    printLine(u"%1  %2  %3  %4  %5"_s.arg(message.dateAdded.toString(Qt::ISODate), message.id.text(),
                                          missed.provider.name, shownLine(message.body, 60),
                                          status ? ToolTexts::answered(*status) : QString()));
}

Task<int> missed(InstallsSession *session, ApiConnection *api, History::Store *history, ToolOptions options,
                 std::optional<Webhooks::DeliveryPlan> plan, bool json)
{
    const Result<LocationId> location = api->location(options.location);
    if (!location)
        co_return wrongUsage(location.error().detail);
    const QList<Providers::KnownProvider> providers = session->store().providers(session->connection().id);
    if (providers.isEmpty())
        say(ToolTexts::noProviders());
    const QDateTime now = api->clock().now();
    const QDateTime from = now.addSecs(-3600LL * options.hours);
    QSet<QString> captured;
    if (history) {
        history->flush();
        const Result<History::Reader> reader = History::Reader::open(history->file());
        if (!reader)
            co_return couldNotStart(reader.error());
        const Result<QSet<QString>> ids = Doctor::capturedMessages(*reader, from);
        if (!ids)
            co_return couldNotStart(ids.error());
        captured = *ids;
    }
    HighLevel::Client &client = api->client();
    const LocationId there = *location;
    const QDateTime until = Doctor::missedUntil(api->connection(), now);
    const Result<Doctor::MissedList> list =
        co_await Doctor::missedMessages(client, there, from, until, providers, captured);
    if (!list)
        co_return callFailed(list.error());
    bool isAllTaken = plan.has_value();
    for (const Doctor::Missed &one : list->messages) {
        std::optional<int> status;
        if (plan) {
            const Webhooks::DeliveryPlan wanted = *plan;
            const Doctor::Missed again = one;
            const Result<int> sent = co_await Doctor::sendMissed(client, history, wanted, again, there);
            if (!sent)
                co_return callFailed(sent.error());
            status = *sent;
            isAllTaken = isAllTaken && *status >= 200 && *status < 300;
        }
        tellMissed(one, status, json);
        if (api->isCancelled())
            co_return Interrupted;
    }
    if (json)
        printJson({{u"event"_s, u"compared"_s},
                   {u"exported"_s, list->exported},
                   {u"missed"_s, list->messages.size()},
                   {u"whole"_s, list->isWhole}});
    else
        say(ToolTexts::compared(list->exported, list->messages.size()));
    if (!list->isWhole)
        say(ToolTexts::more());
    co_return list->messages.isEmpty() || isAllTaken ? Passed : CheckFailed;
}

int runMissed(const Common &common, const ToolOptions &options)
{
    std::optional<Webhooks::DeliveryPlan> plan;
    if (!options.to.isEmpty()) {
        DeliverOptions sending;
        sending.to = options.to;
        sending.signingKey = options.signingKey;
        sending.caFile = options.connection.caFile;
        const Result<DeliverPlan> made = deliverPlan(sending, common.dataDir, nullptr);
        if (!made)
            return couldNotStart(made.error());
        if (!made->wrongUsage.isEmpty())
            return wrongUsage(made->wrongUsage);
        plan = made->plan;
    }
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    History::Store *history = historyIfPossible(**storage);
    return withConnection(common, options.connection,
                          [&options, &common, history, plan](ApiConnection &api) -> Task<int> {
                              InstallsSession session(api);
                              const Result<> opened = session.open();
                              if (!opened)
                                  co_return couldNotStart(opened.error());
                              co_return co_await missed(&session, &api, history, options, plan, common.json);
                          });
}

int runOwner(const Common &common, const ToolOptions &options)
{
    return withConnection(common, options.connection, [&options, &common](ApiConnection &api) -> Task<int> {
        InstallsSession session(api);
        const Result<> opened = session.open();
        if (!opened)
            co_return couldNotStart(opened.error());
        co_return co_await owner(&session, &api, options, common.json);
    });
}

/*! Of an emulator nothing is known but what is asked of it now; of HighLevel, what was seen last. */
Task<int> knowEmulator(InstallsSession *session)
{
    if (session->connection().isLive())
        co_return Passed;
    const QStringList all;
    const int known = co_await session->knowLocations(all);
    if (known != Passed)
        co_return known;
    const QList<LocationId> everywhere = session->chosen(all);
    session->installService().look(session->connection(), everywhere);
    co_await session->ended(&session->installService().looking());
    co_return Passed;
}

/*! The matrix as known, after the locations were listed where nothing was known of them. */
Task<int> writeForStaff(InstallsSession *session, ToolOptions options)
{
    const QStringList all;
    const int known = co_await session->knowLocations(all);
    if (known != Passed)
        co_return known;
    const int asked = co_await knowEmulator(session);
    if (asked != Passed)
        co_return asked;
    const OAuth::Connection connection = session->connection();
    const Result<Installs::Matrix> matrix = co_await session->installService().matrix(connection);
    if (!matrix)
        co_return callFailed(matrix.error());
    const QList<Doctor::StaffItem> items = Doctor::staffItems(*matrix);
    if (const Result<> written = Doctor::writeStaffReport(items, connection.name, matrix->at, options.file); !written)
        co_return written.error().kind == Error::Kind::BadInput ? wrongUsage(written.error().detail)
                                                                : couldNotStart(written.error());
    say(ToolTexts::written(options.file));
    for (const Doctor::StaffItem &item : items) {
        if (!item.isFine && item.isKnown)
            co_return CheckFailed;
    }
    co_return Passed;
}

/*! The note to send for a provider that is not selected, for each location that needs it; else what a finding says. */
Task<int> writeNotes(InstallsSession *session, ToolOptions options)
{
    const int asked = co_await knowEmulator(session);
    if (asked != Passed)
        co_return asked;
    const OAuth::Connection connection = session->connection();
    const Result<Installs::Matrix> matrix = co_await session->installService().matrix(connection);
    if (!matrix)
        co_return callFailed(matrix.error());
    int notes = 0;
    for (const Installs::MatrixRow &row : matrix->rows) {
        const bool isAsked = row.location.id.text() == options.location;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const bool isNeeded = options.location.isEmpty() && row.cells.at(i).selected == Installs::Selected::NotOurs;
            const bool isChosen = !Installs::channelOf(matrix->providers.at(i).kind).isEmpty();
            if (!isNeeded && !(isAsked && isChosen))
                continue;
            printText((notes > 0 ? u"\n"_s : QString()) + Providers::enableNote(matrix->providers.at(i), row.location) +
                      u'\n');
            ++notes;
        }
    }
    if (notes == 0)
        say(ToolTexts::noneWaits());
    co_return Passed;
}

int runNote(const Common &common, const ToolOptions &options)
{
    const QString id = options.id.toUpper();
    const Facts::FindingRow *row = Facts::findingRow(id);
    if (!row) {
        QStringList ids;
        for (const Facts::FindingRow &one : Facts::findingRows())
            ids.append(one.id);
        return wrongUsage(u"there is no finding \"%1\"%2"_s.arg(options.id, didYouMean(id, ids)));
    }
    if (id != "P-01"_L1 && id != "P-02"_L1) {
        printText(u"%1\n\n%2\n%3\n\n%4\n"_s.arg(row->title, row->meaning, row->fix, row->source));
        return Passed;
    }
    return withConnection(common, options.connection, [&options](ApiConnection &api) -> Task<int> {
        InstallsSession session(api);
        const Result<> opened = session.open();
        if (!opened)
            co_return couldNotStart(opened.error());
        co_return co_await writeNotes(&session, options);
    });
}

int runStaff(const Common &common, const ToolOptions &options)
{
    if (const Result<> checked = OutputFile::check(options.file); !checked)
        return couldNotStart(checked.error());
    return withConnection(common, options.connection, [&options](ApiConnection &api) -> Task<int> {
        InstallsSession session(api);
        const Result<> opened = session.open();
        if (!opened)
            co_return couldNotStart(opened.error());
        co_return co_await writeForStaff(&session, options);
    });
}
} // namespace

void addDoctorTools(const Command &doctor)
{
    const auto options = std::make_shared<ToolOptions>();
    const Command owning = doctor.subcommand("owner", "Whose provider sent a message, and who may update it");
    addConnectionOptions(owning, options->connection);
    owning.option("message", options->message, "The messageId").valueName("MESSAGE").required();
    owning.option("--location", options->location, "Its location (default: the first with a token)").valueName("ID");
    owning.onRun([options](const Common &common) { return runOwner(common, *options); });

    const Command missing = doctor.subcommand("missed", "Messages that HighLevel has and the listener never got");
    missing.footer(MissedFooter);
    addConnectionOptions(missing, options->connection);
    missing.option("--location", options->location, "This location (default: the first with a token)").valueName("ID");
    missing.option("--hours", options->hours, "How far back").range(1, 24 * 30).showDefault();
    const Option to = missing.option("--to", options->to, "Send what is missing to this endpoint").webAddress();
    missing.option("--signing-key", options->signingKey, "Private Ed25519 key in PEM (default: one for this run)")
        .valueName("FILE")
        .needs(to);
    missing.onRun([options](const Common &common) { return runMissed(common, *options); });

    const Command staff = doctor.subcommand("staff", "A page for an agency's people: what is fine, who does what");
    addConnectionOptions(staff, options->connection);
    staff.option("file", options->file, "Name ending in .html or .csv").valueName("FILE").required();
    staff.onRun([options](const Common &common) { return runStaff(common, *options); });
}

void addNoteCommand(const Command &installs)
{
    const auto options = std::make_shared<ToolOptions>();
    const Command note = installs.subcommand("note", "What a finding asks somebody to do, ready to be sent");
    addConnectionOptions(note, options->connection);
    note.option("id", options->id, "The finding, such as P-02").valueName("ID").required();
    note.option("--location", options->location, "For this location (default: those that need it)").valueName("ID");
    note.onRun([options](const Common &common) { return runNote(common, *options); });
}

} // namespace Linesman::Cli
