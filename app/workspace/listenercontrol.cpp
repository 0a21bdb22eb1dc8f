// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/listenercontrol.h"

#include "app/http/limitsettings.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/listenersettings.h"

#include <utility>
#include <vector>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
const Setting<bool> RanSetting{"listener/ran"_L1, false};
const Setting<int> StatusSetting{"listener/answerStatus"_L1, 200};
const Setting<QString> BodySetting{"listener/answerBody"_L1, u"{\"success\":true}"_s};
const Setting<int> DelaySetting{"listener/answerDelay"_L1, 0}; //!< ms
const Setting<QString> RulesSetting{"listener/rules"_L1, QString()};
const Setting<QString> ForwardSetting{"listener/forwardTo"_L1, QString()};

Result<Webhooks::RuleSet> rulesOf(const QString &json)
{
    return json.isEmpty() ? Webhooks::RuleSet() : Webhooks::rulesFromJson(json.toUtf8());
}
} // namespace

ListenerControl::ListenerControl(Webhooks::Listener &listener, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_settings(settings)
{
    connect(&listener, &Webhooks::Listener::started, this, &ListenerControl::changed);
    connect(&listener, &Webhooks::Listener::stopped, this, &ListenerControl::changed);
}

Result<> ListenerControl::start()
{
    if (m_listener.isRunning())
        return {};
    Webhooks::Listener::Options options;
    options.addresses.clear();
    const QStringList addresses = m_settings.value(Webhooks::ListenerAddressesSetting);
    for (const QString &address : addresses)
        options.addresses.push_back(address.toStdString());
    const QStringList hosts = m_settings.value(Webhooks::ListenerHostsSetting);
    for (const QString &host : hosts)
        options.hosts.push_back(host.toStdString());
    options.port = quint16(m_settings.value(Webhooks::ListenerPortSetting));
    options.limits = Http::limitsFrom(m_settings);
    options.answer = answer();
    options.forwardTo = forwardTo().toStdString();
    auto read = rulesOf(rules());
    if (!read)
        return failure(read.error());
    options.rules = std::move(*read);
    const Result<> started = m_listener.start(options);
    if (started)
        m_settings.set(RanSetting, true);
    return started;
}

void ListenerControl::stop()
{
    m_listener.stop();
    m_settings.set(RanSetting, false);
}

Result<> ListenerControl::resume()
{
    return m_settings.value(RanSetting) ? start() : Result<>();
}

QString ListenerControl::baseUrl() const
{
    if (m_listener.isRunning())
        return m_listener.baseUrl();
    return u"http://127.0.0.1:%1"_s.arg(m_settings.value(Webhooks::ListenerPortSetting));
}

Webhooks::AnswerRule ListenerControl::answer() const
{
    Webhooks::AnswerRule rule;
    rule.status = qBound(200, m_settings.value(StatusSetting), 599);
    rule.body = m_settings.value(BodySetting).toStdString();
    rule.delay = std::chrono::milliseconds(qMax(0, m_settings.value(DelaySetting)));
    return rule;
}

QString ListenerControl::forwardTo() const
{
    return m_settings.value(ForwardSetting);
}

QString ListenerControl::rules() const
{
    return m_settings.value(RulesSetting);
}

Result<> ListenerControl::setRules(const QString &json)
{
    auto read = rulesOf(json);
    if (!read)
        return failure(read.error());
    if (const Result<> set = m_listener.setRules(std::move(*read)); !set)
        return set;
    m_settings.set(RulesSetting, json);
    emit changed();
    return {};
}

Result<> ListenerControl::setAnswer(const Webhooks::AnswerRule &answer, const QString &forwardTo)
{
    if (const Result<> set = m_listener.setForwardTo(forwardTo); !set)
        return set;
    m_listener.setAnswer(answer);
    m_settings.set(StatusSetting, answer.status);
    m_settings.set(BodySetting, QString::fromStdString(answer.body));
    m_settings.set(DelaySetting, int(answer.delay.count()));
    m_settings.set(ForwardSetting, forwardTo);
    emit changed();
    return {};
}

} // namespace Linesman::Workspace
