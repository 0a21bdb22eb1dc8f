// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after a drill: what it finds, what the endpoint does in quiet times, and how the emulator is put back.
#include "app/drills/drillrun.h"

#include "app/emulator/controlrequest.h"

#include <QJsonArray>

#include <utility>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;
namespace Control = Emulator::Control;

namespace {

constexpr double ProbeLimit = 10;    //!< seconds
constexpr int FirstNumber = 5559000; //!< of the contacts made: +1500 555 9000 and on, no test values
constexpr int RetryPage = 1000;      //!< the most the emulator lists at once
constexpr int RetryPages = 100;      //!< the most that are read: an older emulator ignores "offset"
constexpr int QuietRounds = 100;     //!< the most waits for what a drill set going
constexpr auto QuietTime = std::chrono::milliseconds(300);
constexpr int RetryRounds = 20; //!< the most passes that drop retries after a drill

DrillStep lookFor(const QString &check, QJsonObject with)
{
    return {{}, check, std::move(with)};
}

} // namespace

/*! Each drill has a contact of its own: none sees another's messages. */
Task<Result<>> DrillRun::newContact()
{
    const qsizetype count = m_contacts.size() + 1;
    const QJsonObject contact{
        {u"locationId"_s, m_place.locationId},
        {u"firstName"_s, u"Drill"_s},
        {u"lastName"_s, QString::number(count)},
        {u"phone"_s, u"+1%1"_s.arg(qint64(5000000000) + FirstNumber + m_number * 100LL + count)},
        {u"email"_s, u"drill%1.%2@drills.example"_s.arg(QString::number(m_number), QString::number(count))},
        {u"conversation"_s, true}};
    const Emulator::ControlRequest making = Control::addContact(contact);
    const Result<LineTest::ControlReply> made = co_await m_place.control.call(making);
    if (!made)
        co_return failure(made.error());
    m_contactId = made->json.value(u"id"_s).toString();
    if (m_contactId.isEmpty())
        co_return failure(Error::Kind::BadReply, u"the emulator made no contact"_s, made->status);
    m_contacts.append(m_contactId);
    m_watch.setContact(m_contactId);
    co_return Result<>();
}

Task<Result<>> DrillRun::removeContacts()
{
    for (const QString &id : QStringList(m_contacts)) {
        const Emulator::ControlRequest removing = Control::removeContact(id);
        const Result<> removed = co_await remove(removing);
        if (!removed)
            co_return failure(removed.error());
    }
    m_contacts.clear();
    co_return Result<>();
}

/*! Each drill finds the same: the gate open, no faults, the usual settings. */
Task<Result<>> DrillRun::begin()
{
    m_madeLocations.clear();
    m_isRight = false;
    const Result<> noted = co_await m_former.note();
    if (!noted)
        co_return failure(noted.error());
    m_place.gate.setMode(Gate::Mode::Pass);
    QJsonObject usual;
    usual.insert(u"raceWindowMs"_s, 0);
    usual.insert(u"deliveryTimeoutMs"_s, 10'000);
    usual.insert(u"retry"_s, u"none"_s);
    usual.insert(u"magicNumbers"_s, true);
    QJsonObject active;
    active.insert(u"active"_s, true);
    // Past the interval of the rate limit: what one drill used up is not the next one's trouble.
    QJsonObject time;
    time.insert(u"advanceMs"_s, 11'000);
    const QList<Emulator::ControlRequest> requests{Control::at("DELETE", u"faults"_s), Control::changeSettings(usual),
                                                   Control::at("POST", u"clock"_s, time),
                                                   Control::at("POST", u"locations/"_s + m_place.locationId, active)};
    for (const Emulator::ControlRequest &request : requests) {
        const Result<LineTest::ControlReply> asked = co_await m_place.control.call(request);
        if (!asked)
            co_return failure(asked.error());
    }
    co_return Result<>();
}

/*! Also when the drill was cancelled: the emulator may be someone else's. */
Task<Result<>> DrillRun::putRight()
{
    if (m_isRight)
        co_return Result<>();
    m_place.control.resume();
    // What is under way to a closed gate would pass it, and the next drill would see what comes of it.
    for (qsizetype seen = -1, round = 0; !m_place.gate.isPassing() && round < QuietRounds; ++round) {
        if (std::exchange(seen, m_watch.seen().size()) == m_watch.seen().size())
            break;
        const Result<> taken = co_await m_watch.takeLog(QuietTime);
        if (!taken)
            co_return failure(taken.error());
    }
    const Result<> before = co_await dropRetries();
    if (!before)
        co_return failure(before.error());
    m_place.gate.setMode(Gate::Mode::Pass);
    m_place.gate.release(Gate::Order::AsTheyCame);
    const Result<> dropped = co_await dropRetries();
    if (!dropped)
        co_return failure(dropped.error());
    const QStringList made = m_madeLocations;
    const Result<QStringList> refused = co_await m_former.putBack(made);
    if (!refused)
        co_return failure(refused.error());
    for (const QString &what : *refused)
        addNotPutBack(what);
    m_isRight = true;
    co_return Result<>();
}

void DrillRun::addNotPutBack(const QString &what)
{
    if (!m_notPutBack.contains(what))
        m_notPutBack.append(what);
}

/*! 404 is a success: it is gone already. */
Task<Result<>> DrillRun::remove(Emulator::ControlRequest removing)
{
    const Result<LineTest::ControlReply> removed = co_await m_place.control.call(removing);
    if (!removed)
        co_return failure(removed.error());
    if (!removed->isAccepted() && removed->status != 404)
        addNotPutBack(u"DELETE %1: %2"_s.arg(removing.path, QString::number(removed->status)));
    co_return Result<>();
}

/*! What a drill left to be sent again would come in the middle of the next, or when the gate is gone. */
Task<Result<>> DrillRun::dropRetries()
{
    // Others' retries that are sent meanwhile shift the list between two pages: one pass may miss some.
    bool isMore = true;
    for (int round = 0; isMore && round < RetryRounds; ++round) {
        const Result<QStringList> own = co_await ownRetries();
        if (!own)
            co_return failure(own.error());
        isMore = !own->isEmpty();
        for (const QString &id : QStringList(*own)) {
            const Emulator::ControlRequest dropping = Control::at("DELETE", u"retries/"_s + id);
            const Result<> dropped = co_await remove(dropping);
            if (!dropped)
                co_return failure(dropped.error());
        }
    }
    co_return Result<>();
}

/*! Deliveries through the gate that will be retried; any number of others may be queued before them. */
Task<Result<QStringList>> DrillRun::ownRetries()
{
    const QString gate = m_place.gate.deliveryUrl();
    QStringList found;
    bool isOver = false;
    for (int page = 0; !isOver && page < RetryPages; ++page) {
        const QString path =
            u"retries?offset=%1&limit=%2"_s.arg(QString::number(page * RetryPage), QString::number(RetryPage));
        const Emulator::ControlRequest asking = Control::at("GET", path);
        const Result<LineTest::ControlReply> reply = co_await m_place.control.call(asking);
        if (!reply)
            co_return failure(reply.error());
        const QJsonArray retries = reply->json.value(u"retries"_s).toArray();
        isOver = retries.size() < RetryPage;
        for (const QJsonValue &value : retries) {
            const QJsonObject retry = value.toObject();
            if (retry.value(u"url"_s).toString() == gate)
                found.append(retry.value(u"deliveryId"_s).toString());
        }
    }
    co_return found;
}

/*! What an endpoint does in quiet times. */
Task<Result<Abilities>> DrillRun::probe()
{
    const Result<> ready = co_await begin();
    Result<Abilities> known = Abilities();
    if (ready)
        known = co_await askPlainly();
    const Result<> right = co_await putRight();
    if (!ready)
        co_return failure(ready.error());
    if (known && !right)
        co_return failure(right.error());
    co_return known;
}

Task<Result<Abilities>> DrillRun::askPlainly()
{
    const Result<> begun = co_await m_watch.begin();
    if (!begun)
        co_return failure(begun.error());
    const Result<> made = co_await newContact();
    if (!made)
        co_return failure(made.error());
    const DrillStep plain{u"send"_s, {}, QJsonObject()};
    const Result<DrillCheck> sent = co_await send(plain);
    if (!sent)
        co_return failure(sent.error());
    if (!sent->passed)
        co_return failure(Error::Kind::BadReply, sent->happened);
    const QJsonObject answered{{u"status"_s, QJsonArray{u"2xx"_s}}, {u"atLeast"_s, 1}, {u"within"_s, ProbeLimit}};
    const DrillStep answer = lookFor(u"deliveries"_s, answered);
    const Result<DrillCheck> answers = co_await m_watch.play(answer);
    if (!answers)
        co_return failure(answers.error());
    m_abilities.answers = answers->passed;
    m_abilities.hasEvents = m_place.hasEvents;
    m_abilities.refusal = answers->passed ? QString() : m_place.gate.refusal();
    if (!answers->passed) {
        m_abilities.isSilent = m_abilities.refusal.isEmpty(); // the gate waits for it still
        Abilities deaf = m_abilities;                         // gcc 12 would move the member away, which is read on
        co_return deaf;                                       // it will hardly report what it did not take
    }
    for (const Exchange &entry : m_watch.seen()) {
        if (entry.channel == Exchange::Channel::EmulatorHook)
            m_abilities.answerTime = entry.duration;
    }
    const DrillStep report = lookFor(u"status"_s, QJsonObject{{u"within"_s, ProbeLimit}});
    const Result<DrillCheck> reports = co_await m_watch.play(report);
    if (!reports)
        co_return failure(reports.error());
    m_abilities.reports = reports->passed;
    const DrillStep reply = lookFor(u"replies"_s, QJsonObject{{u"atLeast"_s, 1}, {u"within"_s, 2}});
    const Result<DrillCheck> replies = co_await m_watch.play(reply);
    if (!replies)
        co_return failure(replies.error());
    m_abilities.replies = replies->passed;
    const QString refused = m_watch.refusedCalls();
    m_abilities.refusedCalls = refused.isEmpty() ? refused : (refused + u". "_s + m_watch.refusalAdvice()).trimmed();
    Abilities known = m_abilities; // likewise
    co_return known;
}

} // namespace Linesman::Drills
