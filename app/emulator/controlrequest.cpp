// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/controlrequest.h"

#include <QUrl>

namespace Linesman::Emulator::Control {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto Root = "/_emulator"_L1;

QString escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

ControlRequest get(const QString &path)
{
    return at("GET", path);
}

ControlRequest post(const QString &path, const QJsonObject &body)
{
    return at("POST", path, body);
}
} // namespace

ControlRequest at(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return {method, Root + u'/' + path, body};
}

bool isControlPath(QStringView path)
{
    return path.startsWith(Root) && (path.size() == Root.size() || path.at(Root.size()) == u'/');
}

ControlRequest state()
{
    return get(u"state"_s);
}

ControlRequest profile()
{
    return get(u"profile"_s);
}

ControlRequest magicValues()
{
    return get(u"magic"_s);
}

ControlRequest snapshots()
{
    return get(u"snapshots"_s);
}

ControlRequest signingKey()
{
    return get(u"signing-key"_s);
}

ControlRequest rsaSigningKey()
{
    return get(u"signing-key?algorithm=rsa"_s);
}

ControlRequest log(qint64 after, int limit, std::chrono::milliseconds wait)
{
    return get(u"log?after=%1&limit=%2&waitMs=%3"_s.arg(QString::number(after), QString::number(limit),
                                                        QString::number(wait.count())));
}

ControlRequest contacts(int offset, int limit, const QString &words, const QString &locationId)
{
    QString path = u"contacts?offset=%1&limit=%2"_s.arg(QString::number(offset), QString::number(limit));
    if (!words.isEmpty())
        path += u"&query="_s + escaped(words);
    if (!locationId.isEmpty())
        path += u"&locationId="_s + escaped(locationId);
    return get(path);
}

ControlRequest message(const QString &id)
{
    return get(u"messages/"_s + escaped(id));
}

ControlRequest conversation(const QString &id)
{
    return get(u"conversations/"_s + escaped(id));
}

ControlRequest send(const QJsonObject &message)
{
    return post(u"send"_s, message);
}

ControlRequest deliverAgain(const QString &id, const QJsonObject &delivery)
{
    return post(u"messages/%1/deliver"_s.arg(escaped(id)), {{u"delivery"_s, delivery}});
}

ControlRequest contact(const QString &id)
{
    return get(u"contacts/"_s + escaped(id));
}

ControlRequest addContact(const QJsonObject &contact)
{
    return post(u"contacts"_s, contact);
}

ControlRequest removeContact(const QString &id)
{
    return at("DELETE", u"contacts/"_s + escaped(id));
}

ControlRequest changeProvider(const QString &id, const QJsonObject &changes)
{
    return post(u"providers/"_s + escaped(id), changes);
}

ControlRequest changeApp(const QJsonObject &changes)
{
    return post(u"app"_s, changes);
}

ControlRequest changeProfile(const QJsonObject &changes)
{
    return post(u"profile"_s, changes);
}

ControlRequest changeSettings(const QJsonObject &changes)
{
    return post(u"settings"_s, changes);
}

ControlRequest liftLimits(const QString &name)
{
    return post(u"lifts/"_s + escaped(name), {});
}

ControlRequest dropLift(const QString &name)
{
    return at("DELETE", u"lifts/"_s + escaped(name));
}

ControlRequest install(const QJsonObject &which)
{
    return post(u"install"_s, which);
}

ControlRequest uninstall(const QJsonObject &which)
{
    return post(u"uninstall"_s, which);
}

ControlRequest expireTokens(const QJsonObject &which)
{
    return post(u"tokens/expire"_s, which);
}

ControlRequest revokeTokens(const QJsonObject &which)
{
    return post(u"tokens/revoke"_s, which);
}

} // namespace Linesman::Emulator::Control
