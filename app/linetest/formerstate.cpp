// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/formerstate.h"

#include <QDateTime>
#include <QJsonArray>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace Control = Emulator::Control;

namespace {

constexpr int TokenPage = 1000;
constexpr int MostTokens = 5000; //!< the longest lasting ones; nobody signs in so often by hand
constexpr auto LifeSlack = 5s;   //!< what a token may have lost meanwhile without a word

std::chrono::milliseconds between(const QJsonValue &earlier, const QJsonValue &later)
{
    const QDateTime from = QDateTime::fromString(earlier.toString(), Qt::ISODateWithMs);
    return std::chrono::milliseconds(from.msecsTo(QDateTime::fromString(later.toString(), Qt::ISODateWithMs)));
}

/*! The members \a names of \a before that are otherwise in \a now. */
QJsonObject changedBack(const QJsonObject &before, const QJsonObject &now, const QStringList &names)
{
    QJsonObject changes;
    for (const QString &name : names) {
        if (before.contains(name) && before.value(name) != now.value(name))
            changes.insert(name, before.value(name));
    }
    return changes;
}

/*! The objects in \a list by their \a key. */
QHash<QString, QJsonObject> byKey(const QJsonValue &list, const QString &key)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &value : list.toArray())
        found.insert(value.toObject().value(key).toString(), value.toObject());
    return found;
}

/*! A fault as it is asked for; empty when it has met all that it was to meet. */
QJsonObject askedFault(QJsonObject fault)
{
    const qint64 left = fault.value(u"remaining"_s).toInteger(-1);
    fault.remove(u"id"_s);
    fault.remove(u"remaining"_s);
    if (left > 0)
        fault.insert(u"count"_s, left);
    return left == 0 ? QJsonObject() : fault;
}

} // namespace

FormerState::FormerState(ControlClient &control)
    : m_control(control)
{
}

Task<Result<QJsonObject>> FormerState::read(QString path)
{
    const Emulator::ControlRequest request = Control::at("GET", path);
    const Result<ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted())
        co_return failure(Error::Kind::BadReply, u"%1: %2"_s.arg(request.path, QString::number(reply->status)),
                          reply->status);
    co_return reply->json;
}

/*! The longest lasting ones come first: those that ran out end the list. */
Task<Result<FormerState::Lives>> FormerState::lives(QJsonObject state)
{
    const QJsonValue now = state.value(u"clock"_s).toObject().value(u"now"_s);
    Lives found;
    bool isOver = false;
    for (int offset = 0; !isOver && offset < MostTokens; offset += TokenPage) {
        const QString path = u"tokens?offset=%1&limit=%2"_s.arg(QString::number(offset), QString::number(TokenPage));
        const Result<QJsonObject> page = co_await read(path);
        if (!page)
            co_return failure(page.error());
        const QJsonArray tokens = page->value(u"tokens"_s).toArray();
        isOver = tokens.size() < TokenPage;
        for (const QJsonValue &value : tokens) {
            const QJsonObject token = value.toObject();
            const QString how = token.value(u"state"_s).toString();
            isOver = isOver || how == "expired"_L1;
            if (how == "good"_L1)
                found.insert(token.value(u"id"_s).toString(), between(now, token.value(u"expiresAt"_s)));
        }
    }
    co_return found;
}

Task<Result<>> FormerState::note()
{
    m_isNoted = false;
    const QString statePath = u"state"_s;
    const Result<QJsonObject> state = co_await read(statePath);
    if (!state)
        co_return failure(state.error());
    m_state = *state;
    m_since.start();
    const QString breakerPath = u"breakers"_s;
    const Result<QJsonObject> breakers = co_await read(breakerPath);
    if (!breakers)
        co_return failure(breakers.error());
    m_breakers = *breakers;
    const Result<Lives> alive = co_await lives(m_state);
    if (!alive)
        co_return failure(alive.error());
    m_lives = *alive;
    m_isNoted = true;
    co_return Result<>();
}

Task<Result<>> FormerState::ask(Emulator::ControlRequest request)
{
    const Result<ControlReply> reply = co_await m_control.call(request);
    if (!reply)
        co_return failure(reply.error());
    const bool isGone = request.method == "DELETE" && reply->status == 404; // by an attempt that was stopped half way
    if (!reply->isAccepted() && !isGone)
        m_refused.append(
            u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path, QString::number(reply->status)));
    co_return Result<>();
}

Task<Result<QStringList>> FormerState::putBack(QStringList madeLocations)
{
    m_refused.clear();
    if (!m_isNoted)
        co_return QStringList(); // nothing was changed before it was noted
    const QString path = u"state"_s;
    const Result<QJsonObject> now = co_await read(path);
    if (!now)
        co_return failure(now.error());
    // First the places, while the app's events still go where they went: whoever heard of the removal hears of this, too.
    Result<> done = co_await putPlacesBack(*now, madeLocations);
    if (done)
        done = co_await putBehaviourBack(*now);
    if (done)
        done = co_await putFaultsBack(*now);
    if (done)
        done = co_await putAddressesBack(*now);
    if (done)
        done = co_await putTokensBack(*now);
    if (done)
        done = co_await putBreakersBack();
    if (!done)
        co_return failure(done.error());
    const QStringList refused = m_refused;
    co_return refused;
}

Task<Result<>> FormerState::putPlacesBack(QJsonObject now, QStringList madeLocations)
{
    const QHash<QString, QJsonObject> appsNow = byKey(now.value(u"apps"_s), u"id"_s);
    QList<Emulator::ControlRequest> requests;
    for (const QJsonValue &value : m_state.value(u"apps"_s).toArray()) {
        const QString appId = value.toObject().value(u"id"_s).toString();
        const auto installed = byKey(appsNow.value(appId).value(u"installs"_s), u"locationId"_s);
        for (const QJsonValue &one : value.toObject().value(u"installs"_s).toArray()) {
            QJsonObject install = one.toObject();
            if (installed.contains(install.value(u"locationId"_s).toString()))
                continue;
            install.remove(u"installedAt"_s);
            install.insert(u"appId"_s, appId);
            requests.append(Control::install(install));
        }
    }
    for (const QString &id : madeLocations)
        requests.append(Control::at("DELETE", u"locations/"_s + id));
    const QHash<QString, QJsonObject> placesNow = byKey(now.value(u"locations"_s), u"id"_s);
    for (const QJsonValue &value : m_state.value(u"locations"_s).toArray()) {
        const QJsonObject place = value.toObject();
        const QString id = place.value(u"id"_s).toString();
        const QJsonObject changes = changedBack(
            place, placesNow.value(id), {u"active"_s, u"allowDuplicates"_s, u"selectedSms"_s, u"selectedEmail"_s});
        if (!changes.isEmpty())
            requests.append(Control::at("POST", u"locations/"_s + id, changes));
    }
    for (const Emulator::ControlRequest &request : requests) {
        const Result<> asked = co_await ask(request);
        if (!asked)
            co_return asked;
    }
    co_return Result<>();
}

Task<Result<>> FormerState::putBehaviourBack(QJsonObject now)
{
    const QStringList names{u"raceWindowMs"_s, u"deliveryTimeoutMs"_s, u"tokenLifetimeMs"_s, u"signing"_s,
                            u"rateLimit"_s,    u"rateLimitDaily"_s,    u"magicNumbers"_s,    u"retry"_s};
    const QJsonObject settings =
        changedBack(m_state.value(u"settings"_s).toObject(), now.value(u"settings"_s).toObject(), names);
    if (!settings.isEmpty()) {
        const Emulator::ControlRequest setting = Control::changeSettings(settings);
        const Result<> set = co_await ask(setting);
        if (!set)
            co_return set;
    }
    const QJsonObject before = m_state.value(u"profile"_s).toObject();
    const QJsonObject after = now.value(u"profile"_s).toObject();
    const QHash<QString, QJsonObject> sides = byKey(after.value(u"switches"_s), u"id"_s);
    QJsonObject switches;
    for (const QJsonValue &value : before.value(u"switches"_s).toArray()) {
        const QString id = value.toObject().value(u"id"_s).toString();
        const QJsonValue side = value.toObject().value(u"side"_s);
        if (sides.value(id).value(u"side"_s) != side || before.value(u"name"_s) != after.value(u"name"_s))
            switches.insert(id, side);
    }
    if (switches.isEmpty())
        co_return Result<>();
    QJsonObject profile;
    profile.insert(u"switches"_s, switches);
    if (before.value(u"name"_s) != after.value(u"name"_s))
        profile.insert(u"name"_s, before.value(u"name"_s));
    const Emulator::ControlRequest changing = Control::changeProfile(profile);
    co_return co_await ask(changing);
}

Task<Result<>> FormerState::putFaultsBack(QJsonObject now)
{
    const QJsonArray before = m_state.value(u"faults"_s).toArray();
    if (before == now.value(u"faults"_s).toArray())
        co_return Result<>();
    const Emulator::ControlRequest clearing = Control::at("DELETE", u"faults"_s);
    const Result<> cleared = co_await ask(clearing);
    if (!cleared)
        co_return cleared;
    for (const QJsonValue &value : before) {
        const QJsonObject fault = askedFault(value.toObject());
        if (fault.isEmpty())
            continue;
        const Emulator::ControlRequest adding = Control::at("POST", u"faults"_s, fault);
        const Result<> added = co_await ask(adding);
        if (!added)
            co_return added;
    }
    co_return Result<>();
}

Task<Result<>> FormerState::putAddressesBack(QJsonObject now)
{
    QList<Emulator::ControlRequest> requests;
    const QHash<QString, QJsonObject> apps = byKey(now.value(u"apps"_s), u"id"_s);
    for (const QJsonValue &value : m_state.value(u"apps"_s).toArray()) {
        const QJsonObject app = value.toObject();
        const QString id = app.value(u"id"_s).toString();
        QJsonObject changes = changedBack(app, apps.value(id), {u"eventsUrl"_s, u"scopes"_s});
        if (changes.isEmpty())
            continue;
        if (changes.contains(u"eventsUrl"_s))
            changes.insert(u"appEventsUrl"_s, changes.take(u"eventsUrl"_s));
        changes.insert(u"appId"_s, id);
        requests.append(Control::changeApp(changes));
    }
    const QHash<QString, QJsonObject> providers = byKey(now.value(u"providers"_s), u"id"_s);
    for (const QJsonValue &value : m_state.value(u"providers"_s).toArray()) {
        const QJsonObject provider = value.toObject();
        const QString id = provider.value(u"id"_s).toString();
        const QJsonObject changes = changedBack(provider, providers.value(id), {u"deliveryUrl"_s});
        if (!changes.isEmpty() && providers.contains(id))
            requests.append(Control::changeProvider(id, changes));
    }
    for (const Emulator::ControlRequest &request : requests) {
        const Result<> asked = co_await ask(request);
        if (!asked)
            co_return asked;
    }
    co_return Result<>();
}

/*! By real time, not by the emulator's: so long their holders count on them. */
Task<Result<>> FormerState::putTokensBack(QJsonObject now)
{
    const Result<Lives> left = co_await lives(now);
    if (!left)
        co_return failure(left.error());
    const std::chrono::milliseconds passed(m_since.elapsed());
    for (auto life = m_lives.cbegin(); life != m_lives.cend(); ++life) {
        const std::chrono::milliseconds due = life.value() - passed;
        if (due < 1s || left->value(life.key(), 0ms) >= due - LifeSlack)
            continue;
        QJsonObject which;
        which.insert(u"id"_s, life.key());
        which.insert(u"expiresInMs"_s, qint64(due.count()));
        const Emulator::ControlRequest reviving = Control::at("POST", u"tokens/reinstate"_s, which);
        const Result<> revived = co_await ask(reviving);
        if (!revived)
            co_return revived;
    }
    co_return Result<>();
}

/*! An address that was warned of or paused meanwhile is as it was before: it may be the person's own. */
Task<Result<>> FormerState::putBreakersBack()
{
    const QString path = u"breakers"_s;
    const Result<QJsonObject> now = co_await read(path);
    if (!now)
        co_return failure(now.error());
    QList<Emulator::ControlRequest> requests;
    const QJsonObject most = changedBack(m_breakers, *now, {u"webhooks"_s});
    if (!most.isEmpty())
        requests.append(Control::at("POST", u"breakers"_s, most));
    const QHash<QString, QJsonObject> before = byKey(m_breakers.value(u"addresses"_s), u"url"_s);
    for (const QJsonValue &value : now->value(u"addresses"_s).toArray()) {
        const QJsonObject address = value.toObject();
        const QString url = address.value(u"url"_s).toString();
        const bool wasFine = before.value(url).value(u"state"_s).toString(u"fine"_s) == "fine"_L1;
        QJsonObject which;
        which.insert(u"url"_s, url);
        if (wasFine && address.value(u"state"_s).toString() != "fine"_L1)
            requests.append(Control::at("POST", u"breakers/resume"_s, which));
    }
    for (const Emulator::ControlRequest &request : requests) {
        const Result<> asked = co_await ask(request);
        if (!asked)
            co_return asked;
    }
    co_return Result<>();
}

} // namespace Linesman::LineTest
