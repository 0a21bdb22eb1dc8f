// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/drillrun.h"

#include "app/emulator/controlrequest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace Control = Emulator::Control;

namespace {

constexpr auto StepPause = 60ms;      //!< after a step of the clock, so that what is due goes out
constexpr qint64 HeldLimit = 120'000; //!< ms in which the answer to one of many at once may come: the gate holds them
constexpr auto WaitSlice = 200ms;     //!< how often a wait looks whether it is cancelled
constexpr double HeldWithin = 10;     //!< seconds
constexpr int RunNumbers = 9000;      //!< so that two runs on one emulator share no contact's number

class RunTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::DrillRun)
};

DrillCheck done(const QString &name)
{
    return {name, true, {}, {}};
}

/*! A step that could not be played: the emulator refused it. */
DrillCheck refused(const QString &name, const LineTest::ControlReply &reply)
{
    const QString why = reply.json.value(u"message"_s).toVariant().toStringList().join(u", "_s);
    return {name, false, RunTexts::tr("The emulator refused the step \"%1\": %2").arg(name, why),
            QString::number(reply.status)};
}

DrillStep checkStep(const QString &check, QJsonObject with)
{
    return {{}, check, std::move(with)};
}

} // namespace

DrillRun::DrillRun(Place place)
    : m_place(std::move(place))
    , m_watch(m_place.control)
    , m_former(m_place.control)
    , m_number(int(QRandomGenerator::global()->bounded(RunNumbers)))
{
    m_watch.setGate(m_place.gate.deliveryUrl());
}

Task<Result<DrillCheck>> DrillRun::send(DrillStep step)
{
    const QString name = step.with.value(u"as"_s).toString(u"message"_s);
    const int count = std::clamp(step.with.value(u"count"_s).toInt(1), 1, 1000);
    for (int i = 0; i < count && !m_cancelled; ++i) {
        const QString text = step.with.value(u"text"_s).toString(u"Drill %1: please reply"_s.arg(++m_sent));
        QJsonObject message{{u"providerId"_s, m_place.providerId}, {u"contactId"_s, m_contactId}, {u"message"_s, text}};
        if (step.with.contains(u"attachments"_s))
            message.insert(u"attachments"_s, filled(step.with.value(u"attachments"_s)));
        QJsonObject delivery{{u"url"_s, m_place.gate.deliveryUrl()}};
        if (step.with.value(u"atOnce"_s).toBool()) {
            delivery.insert(u"atOnce"_s, true);
            delivery.insert(u"timeoutMs"_s, HeldLimit);
        }
        message.insert(u"delivery"_s, delivery);
        const Emulator::ControlRequest sending = Control::send(message);
        const Result<LineTest::ControlReply> sent = co_await m_place.control.call(sending);
        if (!sent)
            co_return failure(sent.error());
        if (!sent->isAccepted())
            co_return refused(u"send"_s, *sent);
        const QString numbered = count > 1 ? u"%1#%2"_s.arg(name, QString::number(i + 1)) : name;
        m_watch.add({numbered, sent->json.value(u"messageId"_s).toString(), m_contactId});
    }
    co_return done(u"send"_s);
}

Task<Result<DrillCheck>> DrillRun::advance(DrillStep step)
{
    const double seconds = step.with.value(u"seconds"_s).toDouble();
    const double slice = std::max(1.0, step.with.value(u"step"_s).toDouble(seconds));
    for (double passed = 0; passed < seconds && !m_cancelled; passed += slice) {
        const QJsonObject time{{u"advanceMs"_s, qint64(std::min(slice, seconds - passed) * 1000)}};
        const Emulator::ControlRequest moving = Control::at("POST", u"clock"_s, time);
        const Result<LineTest::ControlReply> moved = co_await m_place.control.call(moving);
        if (!moved)
            co_return failure(moved.error());
        if (!moved->isAccepted())
            co_return refused(u"advance"_s, *moved);
        co_await pause(StepPause);
        const Result<> taken = co_await m_watch.takeLog(0ms);
        if (!taken)
            co_return failure(taken.error());
    }
    co_return done(u"advance"_s);
}

QJsonValue DrillRun::filled(const QJsonValue &value) const
{
    if (value.isString())
        return m_watch.filled(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(filled(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = filled(*member);
    return object;
}

Task<Result<DrillCheck>> DrillRun::control(DrillStep step)
{
    const QByteArray method = step.with.value(u"method"_s).toString(u"POST"_s).toLatin1();
    const QString path = m_watch.filled(step.with.value(u"path"_s).toString());
    QJsonObject body = filled(step.with.value(u"body"_s)).toObject();
    if (path == "send"_L1) {
        QJsonObject delivery = body.value(u"delivery"_s).toObject();
        if (!delivery.contains(u"url"_s))
            delivery.insert(u"url"_s, m_place.gate.deliveryUrl());
        body.insert(u"delivery"_s, delivery);
    }
    const Emulator::ControlRequest request = Control::at(method, path, body);
    const Result<LineTest::ControlReply> reply = co_await m_place.control.call(request);
    if (!reply)
        co_return failure(reply.error());
    if (path == "install"_L1 && reply->isAccepted() && body.contains(u"count"_s)) {
        for (const QJsonValue &made : reply->json.value(u"locationIds"_s).toArray())
            m_madeLocations.append(made.toString());
    }
    co_return reply->isAccepted() ? done(path) : refused(path, *reply);
}

/*! Trouble at the emulator's own endpoints; its body is in HighLevel's form. */
Task<Result<DrillCheck>> DrillRun::fault(DrillStep step)
{
    QJsonObject fault;
    for (const QString &name : {u"method"_s, u"path"_s, u"status"_s, u"count"_s, u"drop"_s, u"truncate"_s}) {
        if (step.with.contains(name))
            fault.insert(name, step.with.value(name));
    }
    if (const QString message = step.with.value(u"message"_s).toString(); !message.isEmpty()) {
        const QJsonObject body{{u"statusCode"_s, step.with.value(u"status"_s)}, {u"message"_s, message}};
        fault.insert(u"body"_s, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    const Emulator::ControlRequest request = Control::at("POST", u"faults"_s, fault);
    const Result<LineTest::ControlReply> reply = co_await m_place.control.call(request);
    if (!reply)
        co_return failure(reply.error());
    co_return reply->isAccepted() ? done(u"fault"_s) : refused(u"fault"_s, *reply);
}

Task<Result<DrillCheck>> DrillRun::awaitHeld(DrillStep step)
{
    const auto least = std::size_t(step.with.value(u"atLeast"_s).toInt(1));
    const double limit = step.with.value(u"within"_s).toDouble(HeldWithin);
    const Patience patience(m_watch.pulse(), std::chrono::milliseconds(qRound64(limit * 1000)));
    while (m_place.gate.held() < least && !patience.isOver() && !m_cancelled)
        co_await pause(StepPause);
    DrillCheck check = done(u"held"_s);
    check.passed = m_place.gate.held() >= least;
    if (!check.passed)
        check.happened = RunTexts::tr("The emulator sent no delivery to hold.");
    co_return check;
}

/*! After the trouble: is a plain message of another contact handled as before? */
Task<Result<DrillCheck>> DrillRun::works(DrillStep step)
{
    const Result<> made = co_await newContact();
    if (!made)
        co_return failure(made.error());
    const DrillStep plain{u"send"_s, {}, QJsonObject{{u"as"_s, u"after"_s}}};
    const Result<DrillCheck> sent = co_await send(plain);
    if (!sent || !sent->passed)
        co_return sent;
    QJsonObject with{{u"of"_s, u"after"_s}, {u"within"_s, step.with.value(u"within"_s).toDouble(30)}};
    with.insert(u"failed"_s, step.with.value(u"failed"_s)
                                 .toString(RunTexts::tr("After the trouble a plain message is not handled any more.")));
    if (!m_abilities.reports) {
        with.insert(u"status"_s, QJsonArray{u"2xx"_s});
        with.insert(u"atLeast"_s, 1);
    }
    const DrillStep check = checkStep(m_abilities.reports ? u"status"_s : u"deliveries"_s, with);
    Result<DrillCheck> seen = co_await m_watch.play(check);
    if (seen)
        seen->name = u"works"_s;
    co_return seen;
}

Task<Result<DrillCheck>> DrillRun::act(DrillStep step)
{
    if (step.check == "works"_L1)
        co_return co_await works(step);
    if (step.check == "held"_L1)
        co_return co_await awaitHeld(step);
    if (!step.check.isEmpty())
        co_return co_await m_watch.play(step);
    if (step.action == "send"_L1)
        co_return co_await send(step);
    if (step.action == "advance"_L1)
        co_return co_await advance(step);
    if (step.action == "control"_L1)
        co_return co_await control(step);
    if (step.action == "fault"_L1)
        co_return co_await fault(step);
    if (step.action == "clearFaults"_L1) {
        const DrillStep clear{u"control"_s, {}, QJsonObject{{u"method"_s, u"DELETE"_s}, {u"path"_s, u"faults"_s}}};
        co_return co_await control(clear);
    }
    if (step.action == "settings"_L1) {
        const QJsonObject with{{u"path"_s, u"settings"_s}, {u"body"_s, step.with.value(u"values"_s)}};
        const DrillStep change{u"control"_s, {}, with};
        co_return co_await control(change);
    }
    if (step.action == "gate"_L1) {
        const auto mode = Gate::modeFromName(step.with.value(u"mode"_s).toString().toStdString());
        m_place.gate.setMode(mode.value_or(Gate::Mode::Pass), step.with.value(u"status"_s).toInt(503));
        co_return done(u"gate"_s);
    }
    if (step.action == "release"_L1) {
        const bool reversed = step.with.value(u"order"_s).toString() == "reversed"_L1;
        m_place.gate.release(reversed ? Gate::Order::Reversed : Gate::Order::AsTheyCame);
        co_return done(u"release"_s);
    }
    const double seconds = step.with.value(u"seconds"_s).toDouble();
    for (double waited = 0; waited < seconds && !m_cancelled;
         waited += std::chrono::duration<double>(WaitSlice).count())
        co_await pause(WaitSlice);
    co_return done(u"wait"_s);
}

Task<Result<>> DrillRun::playSteps(Drill drill, DrillResult *result)
{
    const Result<> begun = co_await m_watch.begin();
    if (!begun)
        co_return failure(begun.error());
    m_watch.setValue(u"location"_s, m_place.locationId);
    m_watch.setValue(u"provider"_s, m_place.providerId);
    m_watch.setValue(u"gate"_s, m_place.gate.baseUrl());
    const Result<> made = co_await newContact();
    if (!made)
        co_return failure(made.error());
    result->verdict = DrillVerdict::Passed;
    for (const DrillStep &step : drill.steps) {
        const Result<DrillCheck> seen = co_await act(step);
        if (m_cancelled) {
            result->verdict = DrillVerdict::Cancelled;
            co_return Result<>();
        }
        if (!seen)
            co_return failure(seen.error());
        if (seen->passed && step.check.isEmpty())
            continue;
        if (seen->isBusy) {
            result->checks.append(*seen);
            result->verdict = DrillVerdict::Skipped;
            result->isBusy = true;
            result->reason = busyText();
            break;
        }
        if (!seen->passed && step.with.contains(u"loss"_s)) {
            // Nothing that the endpoint can help: HighLevel did not send it again.
            result->losses.append(u"%1 (%2)"_s.arg(step.with.value(u"loss"_s).toString(), seen->evidence));
            continue;
        }
        result->checks.append(*seen);
        if (seen->passed)
            continue;
        // What the gate did not get to hold, or the breaker did not do, is nothing of the endpoint's doing.
        const bool isScenery = step.check == "held"_L1 || step.check == "breaker"_L1;
        result->verdict = isScenery ? DrillVerdict::Skipped : DrillVerdict::Failed;
        result->reason = seen->happened;
        break; // what follows would say the same again
    }
    co_return Result<>();
}

Task<Result<DrillResult>> DrillRun::play(Drill drill)
{
    DrillResult result{drill.name, drill.title, drill.why, drill.advice, drill.source, DrillVerdict::Skipped, {},
                       {},         {},          {}};
    for (const QString &need : drill.needs) {
        if (!m_abilities.has(need)) {
            // Who took no delivery has no status to report: that is said first.
            const bool isDeaf = !m_abilities.answers && need != "events"_L1;
            result.reason = m_abilities.reasonWithout(isDeaf ? u"answer"_s : need);
            co_return result;
        }
    }
    QElapsedTimer timer;
    timer.start();
    Result<> played = co_await begin();
    if (played)
        played = co_await playSteps(drill, &result);
    result.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    const Result<> right = co_await putRight();
    if (m_cancelled)
        result.verdict = DrillVerdict::Cancelled;
    else if (!played)
        co_return failure(played.error());
    else if (!right)
        co_return failure(right.error());
    co_return result;
}

} // namespace Linesman::Drills
