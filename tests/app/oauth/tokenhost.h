// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/replayserver.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <map>
#include <mutex>
#include <set>
#include <string>

namespace Linesman::TestSuite {

/*!
    A token endpoint that rotates refresh tokens as the public files say: each use gives a new pair; the same one
    presented again gives the same pair as long as the grace of 30 s is on.
*/
class TokenHost
{
public:
    TokenHost()
    {
        m_server.play([this](const Http::Request &request) { return answer(request); });
    }

    QUrl url() const { return m_server.url(); }
    int refreshes() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_refreshes;
    }
    int requests() const { return int(m_server.requests().size()); }
    std::vector<Http::Request> log() const { return m_server.requests(); }
    void endGrace()
    {
        const std::scoped_lock lock(m_mutex);
        m_grace = false;
    }
    /*! The next \a count refreshes are granted, but their answers break off. */
    void loseAnswers(int count)
    {
        const std::scoped_lock lock(m_mutex);
        m_lost = count;
    }
    void setInactive(bool inactive)
    {
        const std::scoped_lock lock(m_mutex);
        m_inactive = inactive;
    }

private:
    static Http::Response json(int status, const QJsonObject &object)
    {
        Http::Response response;
        response.status = status;
        response.headers = {{"Content-Type", "application/json"}};
        response.body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
        return response;
    }

    static QJsonObject tokens(const QString &number)
    {
        return {{QStringLiteral("access_token"), QStringLiteral("access-") + number},
                {QStringLiteral("refresh_token"), QStringLiteral("refresh+") + number},
                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                {QStringLiteral("expires_in"), 86399},
                {QStringLiteral("scope"), QStringLiteral("contacts.readonly contacts.write")},
                {QStringLiteral("userType"), QStringLiteral("Location")},
                {QStringLiteral("locationId"), QStringLiteral("L1")},
                {QStringLiteral("companyId"), QStringLiteral("C1")},
                {QStringLiteral("userId"), QStringLiteral("U1")}};
    }

    Http::Response answer(const Http::Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        std::map<std::string, std::string> form;
        for (const auto &[name, value] : Http::parseForm(request.body))
            form[name] = value;
        if (request.target == "/oauth/locationToken") {
            QJsonObject minted = tokens(QStringLiteral("minted"));
            minted.remove(QStringLiteral("refresh_token"));
            minted.remove(QStringLiteral("userType"));
            minted.insert(QStringLiteral("locationId"), QString::fromStdString(form["locationId"]));
            return json(201, minted);
        }
        if (form["client_secret"] != "right")
            return json(401, {{QStringLiteral("error"), QStringLiteral("UnAuthorized!")},
                              {QStringLiteral("error_description"), QStringLiteral("Invalid client credentials")}});
        if (form["grant_type"] == "authorization_code") {
            if (!m_usedCodes.insert(form["code"]).second || form["code"].empty())
                return json(401,
                            {{QStringLiteral("error"), QStringLiteral("UnAuthorized!")},
                             {QStringLiteral("error_description"), QStringLiteral("Authorization code not found")}});
            return json(200, tokens(QStringLiteral("1")));
        }
        ++m_refreshes;
        if (m_inactive)
            return json(400, {{QStringLiteral("statusCode"), 400},
                              {QStringLiteral("message"), QStringLiteral("Location is not active")}});
        const std::string presented = form["refresh_token"];
        const auto before = m_given.find(presented);
        if (before != m_given.end() && m_grace)
            return onTheWay(json(200, tokens(before->second)));
        if (before != m_given.end() || presented != "refresh+" + std::to_string(m_number))
            return json(400, {{QStringLiteral("statusCode"), 400},
                              {QStringLiteral("message"), QStringLiteral("Invalid grant: refresh token is invalid")}});
        const QString number = QString::number(++m_number);
        m_given[presented] = number;
        return onTheWay(json(200, tokens(number)));
    }

    Http::Response onTheWay(Http::Response response)
    {
        if (m_lost > 0) {
            --m_lost;
            response.fault = Http::Response::Fault::TruncateBody;
        }
        return response;
    }

    mutable std::mutex m_mutex;
    int m_refreshes = 0;
    int m_number = 1;
    int m_lost = 0;
    bool m_grace = true;
    bool m_inactive = false;
    std::set<std::string> m_usedCodes;
    std::map<std::string, QString> m_given; //!< a used refresh token and the number of the pair it gave
    ReplayServer m_server;
};

} // namespace Linesman::TestSuite
