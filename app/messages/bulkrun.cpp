// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/bulkrun.h"

#include "app/core/csvline.h"
#include "app/core/enumnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = BulkOutcome::State;

namespace {
constexpr int MostLimitWaits = 6;
constexpr auto LimitWait = 10s; // the interval of HighLevel's limit (Authorization.md, 2026-05-27)

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::BulkRun)
};

State stateFromName(const QString &name)
{
    for (const State state : {State::Sent, State::Failed, State::Skipped}) {
        if (stateName(state) == name)
            return state;
    }
    return State::Unknown; // "started" and nothing after it
}
} // namespace

constexpr auto StateNames = enumNames<State>({
    {State::Waiting, "waiting"},
    {State::Sent, "sent"},
    {State::Failed, "failed"},
    {State::Skipped, "skipped"},
    {State::Unknown, "unknown"},
});

QString stateName(State state)
{
    return StateNames.text(state);
}

BulkRun::BulkRun(HighLevel::Client &client, LocationId location, BulkPlan plan, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_location(std::move(location))
    , m_plan(std::move(plan))
    , m_fingerprint(fingerprint(m_plan, m_location))
    , m_file(folder + u"/bulk-"_s + QString::fromLatin1(m_fingerprint.left(16)) + u".jsonl"_s)
{
    m_outcomes.resize(m_plan.table.rows.size());
}

void BulkRun::setRate(double perSecond)
{
    m_rate = std::clamp(perSecond, 0.1, 1000.0);
}

Result<> BulkRun::load()
{
    if (!m_file.exists())
        return {};
    if (!m_file.open(QFile::ReadOnly))
        return failure(Error::Kind::Storage, u"cannot read %1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    const QList<QByteArray> lines = m_file.readAll().split('\n');
    m_file.close();
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object(); // a half line: killed while writing it
        const int row = json.value("row"_L1).toInt(-1);
        if (row < 0 || row >= m_outcomes.size())
            continue;
        BulkOutcome outcome;
        outcome.state = stateFromName(json.value("state"_L1).toString());
        outcome.messageId = MessageId(json.value("messageId"_L1).toString());
        outcome.contactId = ContactId(json.value("contactId"_L1).toString());
        outcome.sentence = json.value("reason"_L1).toString();
        outcome.traceId = json.value("traceId"_L1).toString();
        if (outcome.state == State::Unknown)
            outcome.sentence = Texts::tr("It was under way when the program ended: look in its thread.");
        m_outcomes[row] = outcome;
    }
    return {};
}

Result<> BulkRun::start(Which which)
{
    if (m_running)
        return {};
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !m_file.open(QFile::WriteOnly | QFile::Append))
        return failure(Error::Kind::Storage, u"cannot write %1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QList<int> rows;
    for (int row = 0; row < int(m_outcomes.size()); ++row) {
        const State state = m_outcomes[row].state;
        const bool again = which == Which::WaitingAndFailed && (state == State::Failed || state == State::Skipped);
        if (state == State::Waiting || again)
            rows << row;
    }
    m_running = true;
    m_cancelled = false;
    deliver(run(rows), this, [this] {
        m_running = false;
        m_file.close();
        emit finished();
    });
    return {};
}

void BulkRun::cancel()
{
    m_cancelled = true;
}

int BulkRun::count(State state) const
{
    return int(std::count_if(m_outcomes.cbegin(), m_outcomes.cend(),
                             [state](const BulkOutcome &outcome) { return outcome.state == state; }));
}

Result<> BulkRun::write(int row, const QString &state)
{
    const BulkOutcome &outcome = m_outcomes[row];
    QJsonObject json{{"row"_L1, row},
                     {"line"_L1, m_plan.table.lines.value(row)},
                     {"state"_L1, state},
                     {"at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    const auto put = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put("messageId"_L1, outcome.messageId.text());
    put("contactId"_L1, outcome.contactId.text());
    put("reason"_L1, outcome.sentence);
    put("traceId"_L1, outcome.traceId);
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(line) != line.size() || !m_file.flush())
        return failure(Error::Kind::Storage, u"cannot write %1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    return {};
}

void BulkRun::set(int row, const BulkOutcome &outcome)
{
    m_outcomes[row] = outcome;
    emit rowChanged(row);
}

Task<> BulkRun::run(QList<int> rows)
{
    // A run whose window is gone stops at the next await; what it wrote says how far it came.
    const QPointer<BulkRun> self(this);
    int done = 0;
    const int total = int(rows.size());
    for (const int row : rows) {
        if (m_cancelled)
            break;
        QElapsedTimer spent;
        spent.start();
        const BulkRow made = bulkRow(m_plan, row);
        BulkOutcome outcome;
        if (isBlocked(made.problems)) {
            outcome.state = State::Skipped;
            for (const Problem &problem : made.problems) {
                if (problem.isBlocking && outcome.sentence.isEmpty())
                    outcome.sentence = problem.sentence;
            }
        } else {
            // Before it is sent: a run that ends here must not send it a second time.
            if (const Result<> noted = write(row, u"started"_s); !noted) {
                outcome.state = State::Failed;
                outcome.sentence = describe(noted.error());
                set(row, outcome);
                break;
            }
            outcome = co_await post(made);
            if (!self)
                co_return;
        }
        set(row, outcome);
        if (const Result<> noted = write(row, stateName(outcome.state)); !noted)
            break;
        emit progressed(++done, total);
        const auto slot = std::chrono::milliseconds(qint64(1000.0 / m_rate));
        const auto left = slot - std::chrono::milliseconds(spent.elapsed());
        // Even a row that was only skipped lets the window breathe.
        const std::chrono::milliseconds wait = outcome.state == State::Skipped ? 0ms : std::max(left, 0ms);
        co_await pause(wait);
        if (!self)
            co_return;
    }
}

Task<BulkOutcome> BulkRun::post(BulkRow row)
{
    const QPointer<BulkRun> self(this);
    HighLevel::Client &client = m_client;
    const LocationId location = m_location;
    const QString region = m_plan.region;
    const bool makes = m_plan.makesContacts;
    const Providers::Resolution known = m_plan.rules;
    BulkOutcome outcome;
    for (int waits = 0;; ++waits) {
        std::optional<Error> error;
        if (row.draft.contact.id.isEmpty()) {
            const ContactEntry entry = row.contact;
            if (makes) {
                const Result<ContactMatch> match = co_await saveContact(client, location, entry, region);
                if (match) {
                    row.draft.contact.id = match->contact.id;
                    row.draft.contact.phone = match->contact.phone;
                } else {
                    error = match.error();
                }
            } else {
                const QString phone = entry.phone;
                const auto found = co_await contactByPhone(client, location, phone, region);
                if (found && *found) {
                    row.draft.contact.id = (*found)->id;
                    row.draft.contact.phone = (*found)->phone;
                } else if (found) {
                    error = Error(Error::Kind::BadInput, Texts::tr("no contact has this phone number"));
                } else {
                    error = found.error();
                }
            }
        }
        outcome.contactId = row.draft.contact.id;
        if (!error) {
            const InboundDraft draft = row.draft;
            const Providers::Resolution rules = known;
            const Result<Posting> posting = co_await postInbound(client, location, draft, rules);
            if (posting) {
                outcome.state = State::Sent;
                outcome.messageId = posting->posted.messageId;
                outcome.sentence = posting->unverified;
                co_return outcome;
            }
            error = posting.error();
        }
        if (error->kind != Error::Kind::RateLimited || waits == MostLimitWaits || !self || m_cancelled) {
            outcome.state = State::Failed;
            outcome.sentence = describe(*error);
            outcome.traceId = error->traceId;
            co_return outcome;
        }
        emit slowedDown(LimitWait);
        co_await pause(LimitWait);
        if (!self)
            co_return outcome;
    }
}

QByteArray BulkRun::toCsv() const
{
    QByteArray csv = csvLine(m_plan.table.header + QStringList{u"line"_s, u"result"_s, u"messageId"_s, u"contactId"_s,
                                                               u"reason"_s, u"traceId"_s});
    for (int row = 0; row < int(m_outcomes.size()); ++row) {
        const BulkOutcome &outcome = m_outcomes[row];
        csv +=
            csvLine(m_plan.table.rows[row] + QStringList{QString::number(m_plan.table.lines.value(row)),
                                                         stateName(outcome.state), outcome.messageId.text(),
                                                         outcome.contactId.text(), outcome.sentence, outcome.traceId});
    }
    return csv;
}

} // namespace Linesman::Messages
