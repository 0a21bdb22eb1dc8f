// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/emulatoridentity.h"

#include "app/core/sentence.h"
#include "app/core/showntext.h"
#include "app/exchange/content.h"

#include <algorithm>
#include <array>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype Quoted = 120; // of what a stranger says
constexpr auto IdentityPatience = 30s;

/*! Whether \a host is HighLevel's; its name may lead to an emulator on a machine whose hosts file says so. */
bool isHostOfHighLevel(const QString &host)
{
    static constexpr std::array Domains{"leadconnectorhq.com"_L1, "gohighlevel.com"_L1, "msgsndr.com"_L1};
    return std::any_of(Domains.begin(), Domains.end(), [&host](QLatin1StringView domain) {
        return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
    });
}

/*! As 0.1.0 answers, whose answers bear no name. */
bool isOfEarlierEmulator(const ControlReply &reply)
{
    if (reply.status == 200)
        return reply.json.value(u"settings"_s).toObject().value(u"raceWindowMs"_s).isDouble();
    return (reply.status == 401 || reply.status == 403) &&
           reply.json.value(u"message"_s).toString().startsWith("The control surface "_L1);
}

QString quoted(const QByteArray &text)
{
    return withoutStop(shownLine(QString::fromUtf8(text).simplified(), Quoted));
}

QByteArray titleOf(const QByteArray &page)
{
    constexpr qsizetype Searched = 64 * 1024;
    const QByteArray begun = page.left(Searched);
    const QByteArray lower = begun.toLower();
    const qsizetype tag = lower.indexOf("<title");
    const qsizetype begin = tag < 0 ? -1 : lower.indexOf('>', tag);
    const qsizetype end = begin < 0 ? -1 : lower.indexOf("</title", begin);
    return end < 0 ? QByteArray() : begun.mid(begin + 1, end - begin - 1).trimmed();
}

/*! "a web page, \"Welcome\"": what came with the status. */
QString contentSaid(const ControlReply &reply)
{
    const Exchange &exchange = reply.exchange;
    const QByteArray type = headField(exchange.responseHead, "Content-Type").split(';').first().trimmed().toLower();
    const QByteArray begun = exchange.responseBody.left(256).trimmed().toLower();
    if (exchange.responseBody.isEmpty())
        return u"nothing in it"_s;
    if (type == "text/html" || begun.startsWith("<!doctype html") || begun.startsWith("<html")) {
        const QByteArray title = titleOf(exchange.responseBody);
        return title.isEmpty() ? u"a web page"_s : u"a web page, \"%1\""_s.arg(quoted(title));
    }
    const QString message = reply.json.value(u"message"_s).toString();
    if (!message.isEmpty())
        return u"\"%1\""_s.arg(quoted(message.toUtf8()));
    if (!reply.json.isEmpty())
        return u"JSON that does not come from an emulator"_s;
    return u"\"%1\""_s.arg(quoted(exchange.responseBody.left(Quoted * 4)));
}

/*! What answered in an emulator's place. */
QString strangerSaid(const QUrl &address, const ControlReply &reply)
{
    const QByteArray location = headField(reply.exchange.responseHead, "Location");
    const QByteArray server = headField(reply.exchange.responseHead, "Server");
    QString said;
    if (isHostOfHighLevel(address.host()))
        said = u"it is HighLevel itself"_s;
    else if (reply.status >= 300 && reply.status < 400 && !location.isEmpty())
        said = u"it answers %1 and sends elsewhere, to %2"_s.arg(QString::number(reply.status), quoted(location));
    else
        said = u"it answers %1 with %2"_s.arg(QString::number(reply.status), contentSaid(reply));
    if (!server.isEmpty())
        said += u" (server %1)"_s.arg(quoted(server));
    if (reply.status == 503 &&
        !isHostOfHighLevel(address.host())) // our own servers answer so, too, while all their connections are taken
        return u"%1 is too busy to say who it is: %2; try again in a moment"_s.arg(
            address.toString(QUrl::RemoveUserInfo), said);
    return u"%1 is not a Linesman emulator: %2; \"linesman-cli emulator\" runs one"_s.arg(
        address.toString(QUrl::RemoveUserInfo), said);
}

} // namespace

bool EmulatorIdentity::isOfOurs() const
{
    return version == QLatin1StringView(LINESMAN_VERSION);
}

Task<Result<EmulatorIdentity>> identifyEmulator(ControlClient *control)
{
    const QByteArray method("GET");
    const QUrl address = control->baseUrl();
    const QUrl url(address.toString(QUrl::StripTrailingSlash) + Emulator::Control::at(method, u"settings"_s).path);
    const QJsonObject nothing;
    const std::chrono::milliseconds patience = IdentityPatience;
    const Result<ControlReply> reply = co_await control->callUrl(method, url, nothing, patience);
    if (!reply)
        co_return failure(reply.error());
    EmulatorIdentity identity;
    identity.version = QString::fromLatin1(headField(reply->exchange.responseHead, "Linesman-Emulator"));
    if (identity.version.isEmpty() && !isOfEarlierEmulator(*reply))
        co_return failure(Error::Kind::BadReply, strangerSaid(address, *reply), 0);
    co_return identity;
}

} // namespace Linesman::LineTest
