// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/listenercontrol.h"

#include "app/emulator/certificates.h"
#include "app/http/limitsettings.h"
#include "app/webhooks/listenersettings.h"

#include <QHostAddress>

#include <utility>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
// The first listener's keys; those of another have its id in the group: listener-2/port.
constexpr qsizetype GroupSize = 8; // "listener"
const Setting<bool> RanSetting{"listener/ran"_L1, false};
const Setting<QString> NameSetting{"listener/name"_L1, QString()};
const Setting<QString> PathSetting{"listener/path"_L1, QString()};
const Setting<QString> TlsSetting{"listener/tls"_L1, QString()}; // "own", "files" or nothing
const Setting<QString> CertificateSetting{"listener/certificateFile"_L1, QString()};
const Setting<QString> KeySetting{"listener/keyFile"_L1, QString()};
const Setting<int> StatusSetting{"listener/answerStatus"_L1, 200};
const Setting<QString> BodySetting{"listener/answerBody"_L1, u"{\"success\":true}"_s};
const Setting<int> DelaySetting{"listener/answerDelay"_L1, 0}; //!< ms
const Setting<QString> RulesSetting{"listener/rules"_L1, QString()};
const Setting<QString> ForwardSetting{"listener/forwardTo"_L1, QString()};

Result<Webhooks::RuleSet> rulesOf(const QString &json)
{
    return json.isEmpty() ? Webhooks::RuleSet() : Webhooks::rulesFromJson(json.toUtf8());
}

Result<> checkedPlace(const ListenerPlace &place)
{
    if (!place.path.isEmpty() && (!place.path.startsWith(u'/') || place.path.endsWith(u'/')))
        return failure(Error::Kind::BadInput, u"the path does not begin with / or ends with it"_s);
    if (place.port < 0 || place.port > 65'535)
        return failure(Error::Kind::BadInput, u"a port is a number from 0 to 65535"_s);
    for (const QString &address : place.addresses) {
        if (QHostAddress(address).isNull())
            return failure(Error::Kind::BadInput, u"\"%1\" is no numeric address"_s.arg(address));
    }
    if (place.tls == ListenerPlace::Tls::Files && (place.certificateFile.isEmpty() || place.keyFile.isEmpty()))
        return failure(Error::Kind::BadInput, u"a certificate and its key belong together"_s);
    return {};
}
} // namespace

ListenerControl::ListenerControl(Webhooks::Listener &listener, Settings &settings, const QString &folder,
                                 const QString &id, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_settings(settings)
    , m_folder(folder)
    , m_id(id)
{
    connect(&listener, &Webhooks::Listener::started, this, &ListenerControl::changed);
    connect(&listener, &Webhooks::Listener::stopped, this, &ListenerControl::changed);
}

QByteArray ListenerControl::ownKey(QLatin1StringView key) const
{
    QByteArray whole = "listener";
    if (!m_id.isEmpty())
        whole.append('-').append(m_id.toLatin1());
    return whole.append(key.data() + GroupSize, key.size() - GroupSize);
}

template <typename T>
T ListenerControl::own(const Setting<T> &setting) const
{
    const QByteArray key = ownKey(setting.key);
    return m_settings.value(Setting<T>{QLatin1StringView(key), setting.fallback});
}

template <typename T>
void ListenerControl::setOwn(const Setting<T> &setting, const T &value)
{
    const QByteArray key = ownKey(setting.key);
    m_settings.set(Setting<T>{QLatin1StringView(key), setting.fallback}, value);
}

Result<Webhooks::Listener::Options> ListenerControl::options() const
{
    const ListenerPlace where = place();
    Webhooks::Listener::Options options;
    options.name = where.name;
    options.path = where.path.toStdString();
    options.port = quint16(where.port);
    options.addresses.clear();
    for (const QString &address : where.addresses)
        options.addresses.push_back(address.toStdString());
    const QStringList hosts = m_settings.value(Webhooks::ListenerHostsSetting);
    for (const QString &host : hosts)
        options.hosts.push_back(host.toStdString());
    options.limits = Http::limitsFrom(m_settings);
    options.answer = answer();
    options.forwardTo = forwardTo().toStdString();
    auto read = rulesOf(rules());
    if (!read)
        return Linesman::failure(read.error());
    options.rules = std::move(*read);
    if (where.tls == ListenerPlace::Tls::Files) {
        options.certificateFile = where.certificateFile.toStdString();
        options.keyFile = where.keyFile.toStdString();
    } else if (where.tls == ListenerPlace::Tls::OwnAuthority) {
        const auto made =
            Emulator::ownCertificate(m_folder, Emulator::reachOf(where.addresses, false), where.addresses);
        if (!made)
            return Linesman::failure(made.error());
        options.certificate = made->certificate.toStdString();
        options.privateKey = made->privateKey.toStdString();
    }
    return options;
}

Result<> ListenerControl::start()
{
    if (m_listener.isRunning())
        return {};
    const Result<Webhooks::Listener::Options> read = options();
    const Result<> started = read ? m_listener.start(*read) : Result<>(Linesman::failure(read.error()));
    m_failure = started ? QString() : describe(started.error());
    if (started)
        setOwn(RanSetting, true);
    else
        emit changed();
    return started;
}

void ListenerControl::stop()
{
    m_listener.stop();
    setOwn(RanSetting, false);
}

Result<> ListenerControl::resume()
{
    return own(RanSetting) ? start() : Result<>();
}

ListenerPlace ListenerControl::place() const
{
    ListenerPlace place;
    place.name = own(NameSetting);
    place.port = own(Webhooks::ListenerPortSetting);
    place.path = own(PathSetting);
    place.addresses = own(Webhooks::ListenerAddressesSetting);
    const QString tls = own(TlsSetting);
    place.tls = tls == "own"_L1     ? ListenerPlace::Tls::OwnAuthority
                : tls == "files"_L1 ? ListenerPlace::Tls::Files
                                    : ListenerPlace::Tls::None;
    place.certificateFile = own(CertificateSetting);
    place.keyFile = own(KeySetting);
    return place;
}

Result<> ListenerControl::setPlace(const ListenerPlace &place)
{
    if (const Result<> checked = checkedPlace(place); !checked)
        return checked;
    setOwn(NameSetting, place.name);
    setOwn(Webhooks::ListenerPortSetting, place.port);
    setOwn(PathSetting, place.path);
    setOwn(Webhooks::ListenerAddressesSetting, place.addresses);
    setOwn(TlsSetting, place.tls == ListenerPlace::Tls::OwnAuthority ? u"own"_s
                       : place.tls == ListenerPlace::Tls::Files      ? u"files"_s
                                                                     : QString());
    setOwn(CertificateSetting, place.certificateFile);
    setOwn(KeySetting, place.keyFile);
    m_failure.clear();
    emit changed();
    return {};
}

QString ListenerControl::baseUrl() const
{
    if (m_listener.isRunning())
        return m_listener.baseUrl();
    const ListenerPlace where = place();
    return u"%1://127.0.0.1:%2%3"_s.arg(where.tls == ListenerPlace::Tls::None ? u"http"_s : u"https"_s,
                                        QString::number(where.port), where.path);
}

Webhooks::AnswerRule ListenerControl::answer() const
{
    Webhooks::AnswerRule rule;
    rule.status = qBound(200, own(StatusSetting), 599);
    rule.body = own(BodySetting).toStdString();
    rule.delay = std::chrono::milliseconds(qMax(0, own(DelaySetting)));
    return rule;
}

QString ListenerControl::forwardTo() const
{
    return own(ForwardSetting);
}

QString ListenerControl::rules() const
{
    return own(RulesSetting);
}

Result<> ListenerControl::setRules(const QString &json)
{
    auto read = rulesOf(json);
    if (!read)
        return Linesman::failure(read.error());
    if (const Result<> set = m_listener.setRules(std::move(*read)); !set)
        return set;
    setOwn(RulesSetting, json);
    emit changed();
    return {};
}

Result<> ListenerControl::setAnswer(const Webhooks::AnswerRule &answer, const QString &forwardTo)
{
    if (const Result<> set = m_listener.setForwardTo(forwardTo); !set)
        return set;
    m_listener.setAnswer(answer);
    setOwn(StatusSetting, answer.status);
    setOwn(BodySetting, QString::fromStdString(answer.body));
    setOwn(DelaySetting, int(answer.delay.count()));
    setOwn(ForwardSetting, forwardTo);
    emit changed();
    return {};
}

QString ListenerControl::tunnelCommand() const
{
    return own(Webhooks::TunnelCommandSetting);
}

void ListenerControl::setTunnelCommand(const QString &command)
{
    setOwn(Webhooks::TunnelCommandSetting, command);
}

QString ListenerControl::tunnelUrl() const
{
    return own(Webhooks::TunnelUrlSetting);
}

void ListenerControl::setTunnelUrl(const QString &url)
{
    setOwn(Webhooks::TunnelUrlSetting, url);
}

void ListenerControl::forget()
{
    for (const Setting<QString> &setting :
         {NameSetting, PathSetting, TlsSetting, CertificateSetting, KeySetting, BodySetting, RulesSetting,
          ForwardSetting, Webhooks::TunnelCommandSetting, Webhooks::TunnelUrlSetting})
        setOwn(setting, QString(setting.fallback));
    setOwn(RanSetting, false);
}

} // namespace Linesman::Workspace
