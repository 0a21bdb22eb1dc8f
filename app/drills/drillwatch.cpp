// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillwatch.h"

#include "app/emulator/controlrequest.h"
#include "app/linetest/apicall.h"
#include "app/linetest/refusal.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Poll = 200ms;        //!< at least so often it is looked
constexpr double DefaultLimit = 10; //!< seconds that a check waits
constexpr qsizetype ShownCalls = 5;

class WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::DrillWatch)
};

std::chrono::milliseconds limitOf(const DrillStep &step)
{
    return std::chrono::milliseconds(qRound64(step.with.value(u"within"_s).toDouble(DefaultLimit) * 1000));
}

/*! "2xx", "429": \a status against a list of those; everything fits an empty one. */
bool fits(int status, const QJsonArray &wanted)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [status](const QJsonValue &one) {
               const QString text = one.isDouble() ? QString::number(one.toInt()) : one.toString();
               return text == QString::number(status) ||
                      (text.endsWith("xx"_L1) && status / 100 == text.left(1).toInt());
           });
}

/*! `/a/{}/b` fits `/a/x/b`; a beginning is enough. */
bool fits(const QString &path, const QString &pattern)
{
    if (pattern.isEmpty())
        return true;
    const QStringList wanted = pattern.split(u'/');
    const QStringList parts = path.split(u'/');
    if (parts.size() < wanted.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) != "{}"_L1 && wanted.at(i) != parts.at(i))
            return false;
    }
    return true;
}

/*! "3: PUT /conversations/messages/x/status 403, ..." */
QString evidenceOf(const QList<Exchange> &calls)
{
    QStringList shown;
    for (const Exchange &call : calls.mid(0, ShownCalls))
        shown.append(
            u"%1 %2 %3"_s.arg(call.method, call.path(), call.status ? QString::number(call.status) : call.error));
    if (calls.size() > ShownCalls)
        shown.append(u"..."_s);
    return u"%1: %2"_s.arg(QString::number(calls.size()), shown.isEmpty() ? u"none"_s : shown.join(u", "_s));
}

} // namespace

DrillWatch::DrillWatch(LineTest::ControlClient &control)
    : m_control(control)
{
}

Task<Result<>> DrillWatch::begin()
{
    m_log.clear();
    m_messages.clear();
    m_values.clear();
    m_pulse.start();
    const Result<qint64> end = co_await m_control.logEnd();
    if (!end)
        co_return failure(end.error());
    m_next = *end;
    co_return Result<>();
}

Task<Result<>> DrillWatch::takeLog(std::chrono::milliseconds wait)
{
    const Result<LineTest::LogPage> page = co_await m_control.log(m_next, wait);
    if (!page)
        co_return failure(page.error());
    m_log += page->entries;
    m_next = page->next;
    co_return Result<>();
}

QString DrillWatch::filled(QString text) const
{
    text.replace(u"{contact}"_s, m_contactId);
    for (auto value = m_values.begin(); value != m_values.end(); ++value)
        text.replace(u'{' + value.key() + u'}', value.value());
    for (const SentMessage &message : m_messages)
        text.replace(u'{' + message.name + u'}', message.id);
    return text;
}

QStringList DrillWatch::messageIds(const QString &name) const
{
    QStringList ids;
    for (const SentMessage &message : m_messages) {
        if (name.isEmpty() || message.name == name || message.name.startsWith(name + u'#'))
            ids.append(message.id);
    }
    return ids;
}

QList<Exchange> DrillWatch::matching(const QJsonObject &with) const
{
    const QString method = with.value(u"method"_s).toString();
    const QString path = filled(with.value(u"path"_s).toString());
    const QString containing = filled(with.value(u"containing"_s).toString());
    const QJsonArray statuses = with.value(u"status"_s).toArray();
    const bool isDelivered = with.value(u"side"_s).toString() == "delivered"_L1;
    const QString event = with.value(u"event"_s).toString();
    const QStringList ids = messageIds(with.value(u"of"_s).toString());
    QList<Exchange> found;
    for (const Exchange &entry : m_log) {
        if ((entry.channel == Exchange::Channel::EmulatorHook) != isDelivered)
            continue;
        if (isDelivered && (event.isEmpty() ? entry.url != m_gate || !ids.contains(entry.messageId)
                                            : entry.requestJson().value(u"type"_s).toString() != event))
            continue;
        if ((!method.isEmpty() && entry.method != method) || (!isDelivered && !fits(entry.path(), path)))
            continue;
        if (fits(entry.status, statuses) && (containing.isEmpty() || entry.requestBody.contains(containing.toUtf8())))
            found.append(entry);
    }
    return found;
}

Task<Result<QString>> DrillWatch::statusOf(QString messageId)
{
    const Emulator::ControlRequest request = Emulator::Control::message(messageId);
    const Result<LineTest::ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    co_return reply->json.value(u"message"_s).toObject().value(u"status"_s).toString();
}

/*! Waits until every message of a name has one of the statuses wanted. */
Task<Result<DrillCheck>> DrillWatch::playStatus(DrillStep step)
{
    QStringList wanted;
    for (const QJsonValue &one : step.with.value(u"is"_s).toArray())
        wanted.append(one.toString());
    if (wanted.isEmpty())
        wanted = QStringList{u"delivered"_s, u"read"_s, u"failed"_s};
    QStringList open = messageIds(step.with.value(u"of"_s).toString());
    const qsizetype count = open.size();
    const Patience patience(m_pulse, limitOf(step));
    QString last;
    while (!open.isEmpty()) {
        const QString id = open.constFirst();
        const Result<QString> status = co_await statusOf(id);
        if (!status)
            co_return failure(status.error());
        last = *status;
        if (wanted.contains(last)) {
            open.removeFirst();
            continue;
        }
        if (patience.isOver())
            break;
        const Result<> taken = co_await takeLog(Poll);
        if (!taken)
            co_return failure(taken.error());
        co_await pause(Poll / 4); // the log may be busy: a status is looked for, not each of its entries
    }
    DrillCheck check{step.check, open.isEmpty(), {}, {}};
    check.isBusy = !check.passed;
    check.evidence =
        u"%1 of %2 %3"_s.arg(QString::number(count - open.size()), QString::number(count), wanted.join(u'/'));
    if (!check.passed)
        check.happened = step.with.value(u"failed"_s)
                             .toString(WatchTexts::tr("%1 of %2 messages got no status in the end; the last one is %3.")
                                           .arg(QString::number(open.size()), QString::number(count), last));
    co_return check;
}

/*! The checks on calls, replies and deliveries say the same in other words. */
QJsonObject DrillWatch::asCalls(const DrillStep &step) const
{
    QJsonObject with = step.with;
    if (step.check == "replies"_L1) {
        with.insert(u"method"_s, u"POST"_s);
        with.insert(u"path"_s, u"/conversations/messages/inbound"_s);
        with.insert(u"status"_s, QJsonArray{u"2xx"_s});
        with.insert(u"containing"_s, u"{contact}"_s);
    } else if (step.check == "deliveries"_L1) {
        with.insert(u"side"_s, u"delivered"_s);
    }
    return with;
}

Task<Result<DrillCheck>> DrillWatch::playCalls(DrillStep step)
{
    const QJsonObject with = asCalls(step);
    const qsizetype least = with.value(u"atLeast"_s).toInt(0);
    const qsizetype most = with.contains(u"atMost"_s) ? with.value(u"atMost"_s).toInt() : -1;
    const Patience patience(m_pulse, limitOf(step));
    const QDeadlineTimer watched(limitOf(step)); // more time would only let more of what is forbidden come
    QList<Exchange> found = matching(with);
    while (!patience.isOver() && (found.size() < least || !watched.hasExpired())) {
        if ((most >= 0 && found.size() > most) || (most < 0 && found.size() >= least))
            break;
        const Result<> taken = co_await takeLog(Poll);
        if (!taken)
            co_return failure(taken.error());
        found = matching(with);
    }
    DrillCheck check{step.check, found.size() >= least && (most < 0 || found.size() <= most), {}, evidenceOf(found)};
    check.isBusy = found.size() < least; // perhaps: see play()
    if (!check.passed) {
        const QString usual = found.size() < least ? WatchTexts::tr("Fewer calls came than wanted: %1 of %2.")
                                                         .arg(QString::number(found.size()), QString::number(least))
                                                   : WatchTexts::tr("More calls came than wanted: %1, at most %2.")
                                                         .arg(QString::number(found.size()), QString::number(most));
        check.happened = with.value(u"failed"_s).toString(usual);
    }
    co_return check;
}

/*! Waits until the emulator's circuit breaker holds of the gate what is wanted. */
Task<Result<DrillCheck>> DrillWatch::playBreaker(DrillStep step)
{
    const QString wanted = step.with.value(u"is"_s).toString();
    const Patience patience(m_pulse, limitOf(step));
    QString state;
    while (true) {
        const Emulator::ControlRequest asking = Emulator::Control::at("GET", u"breakers"_s);
        const Result<LineTest::ControlReply> reply = co_await m_control.call(asking);
        if (!reply)
            co_return failure(reply.error());
        for (const QJsonValue &value : reply->json.value(u"addresses"_s).toArray()) {
            if (value.toObject().value(u"url"_s).toString() == m_gate)
                state = value.toObject().value(u"state"_s).toString();
        }
        if (state == wanted || patience.isOver())
            break;
        co_await pause(Poll);
    }
    DrillCheck check{step.check, state == wanted, {}, state};
    if (!check.passed)
        check.happened =
            step.with.value(u"failed"_s)
                .toString(WatchTexts::tr("The emulator's circuit breaker did not reach the state \"%1\".").arg(wanted));
    co_return check;
}

QList<Exchange> DrillWatch::refused() const
{
    QList<Exchange> found;
    std::copy_if(m_log.begin(), m_log.end(), std::back_inserter(found),
                 [](const Exchange &entry) { return entry.status >= 400 && LineTest::apiCall(entry).has_value(); });
    return found;
}

/*! What differs in an id only is told once. */
QString DrillWatch::refusedCalls() const
{
    QStringList kinds;
    QHash<QString, int> counts;
    QHash<QString, QString> told;
    for (const Exchange &call : refused()) {
        const QString words = LineTest::refusalText(call);
        const QString kind = call.method + u' ' + call.path().section(u'/', 1, 2) + words;
        if (counts[kind]++ == 0) {
            kinds.append(kind);
            told.insert(kind, u"%1 %2: %3"_s.arg(call.method, call.path(), words));
        }
    }
    QStringList shown;
    for (const QString &kind : kinds.mid(0, ShownCalls))
        shown.append(counts.value(kind) == 1
                         ? told.value(kind)
                         : u"%1 (%2x)"_s.arg(told.value(kind), QString::number(counts.value(kind))));
    if (kinds.size() > ShownCalls)
        shown.append(u"..."_s);
    return shown.join(u", "_s);
}

QString DrillWatch::refusalAdvice() const
{
    const QList<Exchange> calls = refused();
    return calls.isEmpty() ? QString() : LineTest::refusalAdvice(calls.constLast());
}

Task<Result<DrillCheck>> DrillWatch::play(DrillStep step)
{
    if (step.check == "breaker"_L1)
        co_return co_await playBreaker(step);
    const bool isStatus = step.check == "status"_L1;
    const Pulse::Mark since = m_pulse.mark();
    Result<DrillCheck> check = DrillCheck();
    if (isStatus)
        check = co_await playStatus(step);
    else
        check = co_await playCalls(step);
    if (check)
        check->isBusy = check->isBusy && m_pulse.wasLateSince(since); // what did not come may have had no time
    if (!check || check->passed || step.with.contains(u"loss"_s))
        co_return check;
    if (const QString calls = refusedCalls(); !calls.isEmpty())
        check->evidence += u"; refused: "_s + calls;
    co_return check;
}

} // namespace Linesman::Drills
