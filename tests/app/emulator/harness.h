// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "tests/app/http/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <functional>
#include <mutex>
#include <vector>

namespace Linesman::Testing {

using namespace Qt::Literals::StringLiterals;

/*! An answer as it came over the socket. */
struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
    QString message() const { return json().value("message"_L1).toString(); }
    QString firstMessage() const { return json().value("message"_L1).toArray().first().toString(); }
};

/*! An endpoint of a developer: keeps what came, answers what it is told. */
class Endpoint
{
public:
    explicit Endpoint(Http::IoThread &thread)
        : m_server(thread, [this](Http::Request request, Http::Responder respond) {
            std::function<int(const Http::Request &)> rule;
            {
                const std::lock_guard lock(m_mutex);
                m_requests.push_back(request);
                rule = m_rule;
            }
            const int status = rule ? rule(request) : 200;
            if (status != 0)
                respond(Http::Response{status, {}, "ok", false, Http::Response::Fault::None});
            else
                m_held.push_back(respond); // never answered
        })
    {
        m_port = m_server.listen({}).value_or(0);
    }
    ~Endpoint() { m_server.stop(); }
    QString url(const QString &path = u"/hook"_s) const { return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path); }
    void answerWith(std::function<int(const Http::Request &)> rule)
    {
        const std::lock_guard lock(m_mutex);
        m_rule = std::move(rule);
    }
    std::vector<Http::Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    std::size_t count() const { return requests().size(); }
    QJsonObject body(std::size_t i) const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(requests().at(i).body)).object();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Http::Request> m_requests;
    std::vector<Http::Responder> m_held;
    std::function<int(const Http::Request &)> m_rule;
    Http::Server m_server;
    quint16 m_port = 0;
};

/*! A running emulator and what a client of it does, over real sockets. */
class Harness
{
public:
    explicit Harness(Emulator::Options options = {})
        : emulator(thread, deliveries)
    {
        options.port = 0;
        const Result<Emulator::EmulatorDescription> started = emulator.start(options);
        if (!started)
            qFatal("emulator: %s", qPrintable(started.error().detail));
        ready = *started;
    }

    Answer raw(const QByteArray &bytes) const
    {
        RawClient client(quint16(QUrl(ready.baseUrl).port()));
        client.send(bytes);
        const QByteArray all = client.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        return {RawClient::status(all), all.left(end), all.mid(end + 4)};
    }

    struct Ask {
        QByteArray version = "2021-07-28";
        QByteArray token;
        QByteArray type = "application/json";
        QByteArray more; //!< header lines, each with CRLF
    };
    Answer call(const QByteArray &method, const QString &path, const QByteArray &body, const Ask &ask) const
    {
        QByteArray bytes = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nConnection: close\r\n";
        if (!ask.more.contains("Host:"))
            bytes += "Host: 127.0.0.1\r\n";
        if (!ask.version.isEmpty())
            bytes += "Version: " + ask.version + "\r\n";
        if (!ask.token.isEmpty())
            bytes += "Authorization: Bearer " + ask.token + "\r\n";
        if (!ask.type.isEmpty())
            bytes += "Content-Type: " + ask.type + "\r\n";
        bytes += ask.more;
        if (!body.isEmpty() || method == "POST" || method == "PUT")
            bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return raw(bytes + "\r\n" + body);
    }
    Answer get(const QString &path, const QByteArray &token, const QByteArray &version = "2021-07-28") const
    {
        return call("GET", path, {}, {version, token, "application/json", {}});
    }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body, const QByteArray &token,
                const QByteArray &version = "2021-07-28") const
    {
        return call(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact),
                    {version, token, "application/json", {}});
    }
    Answer control(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        return send(method, u"/_emulator/"_s + path, body, {}, {});
    }
    /*! A part of the test \a run. */
    Answer controlFor(const QByteArray &run, const QByteArray &method, const QString &path,
                      const QJsonObject &body = {}) const
    {
        return call(method, u"/_emulator/"_s + path, QJsonDocument(body).toJson(QJsonDocument::Compact),
                    {{}, {}, "application/json", "Linesman-Test-Run: " + run + "\r\n"});
    }

    QString authorizePath(const QString &approve, const QString &state = {}, QString clientId = {},
                          QString redirect = {}) const
    {
        QUrlQuery query{{u"response_type"_s, u"code"_s},
                        {u"client_id"_s, clientId.isEmpty() ? ready.clientId : clientId},
                        {u"redirect_uri"_s, redirect.isEmpty() ? ready.redirectUris.first() : redirect}};
        if (!state.isEmpty())
            query.addQueryItem(u"state"_s, state);
        if (!approve.isEmpty())
            query.addQueryItem(u"auto_approve"_s, approve);
        return u"/v2/oauth/chooselocation?"_s + query.toString(QUrl::FullyEncoded);
    }
    static QByteArray codeOf(const Answer &answer)
    {
        return QUrlQuery(QUrl(QString::fromLatin1(answer.header("Location")))).queryItemValue(u"code"_s).toLatin1();
    }
    QByteArray code(const QString &approve) const { return codeOf(get(authorizePath(approve), {})); }
    Answer token(const QList<std::pair<QByteArray, QByteArray>> &fields, const QByteArray &version = {}) const
    {
        QByteArray form;
        for (const auto &[name, value] : fields)
            form += (form.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
        return call("POST", u"/oauth/token"_s, form, {version, {}, "application/x-www-form-urlencoded", {}});
    }
    Answer exchange(const QByteArray &code) const
    {
        return token({{"client_id", ready.clientId.toLatin1()},
                      {"client_secret", ready.clientSecret.toLatin1()},
                      {"grant_type", "authorization_code"},
                      {"code", code}});
    }
    Answer refresh(const QByteArray &token) const
    {
        return this->token({{"client_id", ready.clientId.toLatin1()},
                            {"client_secret", ready.clientSecret.toLatin1()},
                            {"grant_type", "refresh_token"},
                            {"refresh_token", token}});
    }
    static QByteArray text(const Answer &answer, QLatin1StringView name)
    {
        return answer.json().value(name).toString().toLatin1();
    }
    QByteArray tokenFor(const QString &approve) const { return text(exchange(code(approve)), "access_token"_L1); }
    QString north() const { return ready.locations.at(0).id; }
    QString south() const { return ready.locations.at(1).id; }
    const QByteArray &northToken()
    {
        if (m_northToken.isEmpty())
            m_northToken = tokenFor(north());
        return m_northToken;
    }
    QString provider(const QString &kind) const
    {
        for (const Emulator::EmulatorDescription::Provider &provider : ready.providers) {
            if (provider.kind == kind)
                return provider.id;
        }
        return {};
    }
    /*! A token of the second app in the same location. */
    QByteArray otherAppsToken() const
    {
        const QJsonObject app = control("GET", u"state"_s).json().value("apps"_L1).toArray().at(1).toObject();
        const QString clientId = app.value("clientId"_L1).toString();
        const QString redirect = app.value("redirectUris"_L1).toArray().first().toString();
        const Answer answer = get(authorizePath(north(), {}, clientId, redirect), {});
        return text(token({{"client_id", clientId.toLatin1()},
                           {"client_secret", app.value("clientSecret"_L1).toString().toLatin1()},
                           {"grant_type", "authorization_code"},
                           {"code", codeOf(answer)}}),
                    "access_token"_L1);
    }
    QByteArray privateToken() const
    {
        const QJsonArray tokens = control("GET", u"state"_s).json().value("privateTokens"_L1).toArray();
        return tokens.first().toObject().value("token"_L1).toString().toLatin1();
    }
    const Emulator::EmulatorDescription::Contact &ada() const { return ready.contacts.first(); }
    QJsonObject userSends(const QString &kind, const QString &message = u"Hello"_s) const
    {
        return control("POST", u"send"_s,
                       {{u"kind"_s, kind}, {u"contactId"_s, ada().id}, {u"message"_s, message}, {u"subject"_s, u"S"_s}})
            .json();
    }

    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Emulator::Emulator emulator;
    Emulator::EmulatorDescription ready;

private:
    QByteArray m_northToken;
};

/*! Makes \a url the Delivery URL of the provider of \a kind. */
inline void deliverTo(const Harness &harness, const QString &kind, const QString &url)
{
    QCOMPARE(harness.control("POST", u"providers/"_s + harness.provider(kind), {{u"deliveryUrl"_s, url}}).status, 200);
}

inline QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

inline QJsonObject firstOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toArray().first().toObject();
}

} // namespace Linesman::Testing
