// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/emulator/emulatordescription.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/signature.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <set>

namespace Linesman::TestSuite {

/*! A bridge of few lines, with bad habits by choice: what drills are there to find. */
class MiniBridge
{
public:
    struct Habits {
        bool actsOnDuplicates = false;
        bool givesUpOn403 = false;
        bool hammers = false; //!< repeats at once what was refused
        bool dropsAttachments = false;
        bool wantsText = false;    //!< does nothing with what has no text
        bool leavesForged = false; //!< answers like any other what is not rightly signed, and then does nothing
        int answer = 200;
    };

    MiniBridge(Http::IoThread &thread, Habits habits)
        : m_thread(thread)
        , m_habits(habits)
        , m_server(thread, [this](const Http::Request &request, const Http::Responder &respond) {
            Http::Response response;
            response.status = m_habits.answer;
            respond(response);
            if (!m_habits.leavesForged || isRight(request))
                take(QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object());
        })
    {
        m_port = m_server.listen({}).value_or(0);
    }
    ~MiniBridge()
    {
        m_stopped = true;
        {
            const std::lock_guard lock(m_life->mutex);
            m_life->isOver = true;
        }
        m_client.cancelAll();
        m_server.stop();
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/hook").arg(m_port); }

    /*! Signs in as an installing user would; on the test's thread, the emulator answers on its own. */
    Result<> signIn(const Emulator::EmulatorDescription &emulator)
    {
        m_base = emulator.baseUrl.toStdString();
        m_publicKey = emulator.publicKeyPem.toStdString();
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("response_type"), QStringLiteral("code"));
        query.addQueryItem(QStringLiteral("client_id"), emulator.clientId);
        query.addQueryItem(QStringLiteral("redirect_uri"),
                           QString::fromLatin1(QUrl::toPercentEncoding(emulator.redirectUris.value(0))));
        query.addQueryItem(QStringLiteral("scope"), QStringLiteral("conversations%2Fmessage.write"));
        query.addQueryItem(QStringLiteral("auto_approve"), emulator.locations.value(0).id);
        const Http::TransferResult consent = call(
            "GET", emulator.authorizeUrl.toStdString() + '?' + query.toString(QUrl::FullyEncoded).toStdString(), {});
        const QUrl callback(QString::fromStdString(std::string(consent.headers.value("Location").value_or(""))));
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("authorization_code"));
        form.addQueryItem(QStringLiteral("code"), QUrlQuery(callback).queryItemValue(QStringLiteral("code")));
        form.addQueryItem(QStringLiteral("client_id"), emulator.clientId);
        form.addQueryItem(QStringLiteral("client_secret"), emulator.clientSecret);
        form.addQueryItem(QStringLiteral("user_type"), QStringLiteral("Location"));
        const Http::TransferResult reply =
            call("POST", m_base + "/oauth/token", form.toString(QUrl::FullyEncoded).toStdString());
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
        m_token = json.value(QStringLiteral("access_token")).toString().toStdString();
        if (m_token.empty())
            return failure(Error::Kind::BadReply, QString::fromStdString(reply.body), reply.status);
        return {};
    }

    void forgetToken() { m_token = "forgotten"; }

private:
    bool isRight(const Http::Request &request) const
    {
        const auto key = Webhooks::publicKeyFromText(QStringLiteral("the emulator's"), m_publicKey);
        Http::Headers present; // the retired header never counts
        if (const auto signature = request.headers.value("x-ghl-signature"))
            present.add("x-ghl-signature", *signature);
        return key && Webhooks::checkSignature(present, request.body, {*key}).verdict ==
                          Webhooks::SignatureCheck::Verdict::Valid;
    }

    Http::TransferResult call(const std::string &method, const std::string &url, const std::string &form)
    {
        std::promise<Http::TransferResult> promise;
        Http::Transfer transfer;
        transfer.method = method;
        transfer.url = url;
        transfer.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        transfer.body = form;
        m_client.send(std::move(transfer),
                      [&promise](Http::TransferResult result) { promise.set_value(std::move(result)); });
        return promise.get_future().get();
    }

    void take(const QJsonObject &message)
    {
        const std::string id = message.value(QStringLiteral("messageId")).toString().toStdString();
        {
            const std::lock_guard lock(m_mutex);
            if (!m_seen.insert(id).second && !m_habits.actsOnDuplicates)
                return;
        }
        if (m_habits.dropsAttachments && !message.value(QStringLiteral("attachments")).toArray().isEmpty())
            return;
        if (m_habits.wantsText && message.value(QStringLiteral("message")).toString().isEmpty())
            return;
        const QJsonObject reply{{QStringLiteral("type"), QStringLiteral("SMS")},
                                {QStringLiteral("contactId"), message.value(QStringLiteral("contactId"))},
                                {QStringLiteral("message"), QStringLiteral("Thank you")}};
        const std::string inbound = QJsonDocument(reply).toJson(QJsonDocument::Compact).toStdString();
        post("PUT", "/conversations/messages/" + id + "/status", R"({"status":"delivered"})", 0,
             [this, inbound] { post("POST", "/conversations/messages/inbound", inbound, 0, {}); });
    }

    void post(const std::string &method, const std::string &path, const std::string &body, int tries,
              const std::function<void()> &then)
    {
        if (m_stopped || tries > 60)
            return;
        Http::Transfer transfer;
        transfer.method = method;
        transfer.url = m_base + path;
        const std::string bearer = "Bearer " + m_token;
        transfer.headers = {{"Authorization", bearer}, {"Version", "2021-04-15"}, {"Content-Type", "application/json"}};
        transfer.body = body;
        m_client.send(std::move(transfer), [=, this](const Http::TransferResult &result) {
            if (result.status >= 200 && result.status < 300) {
                if (then)
                    then();
                return;
            }
            const bool tooEarly = result.status == 403 || result.status == 429 || result.status >= 500;
            const auto again = [=, this] {
                post(method, path, body, tries + 1, then);
            };
            if (m_habits.hammers)
                again();
            else if (tooEarly && !m_habits.givesUpOn403)
                m_thread.after(std::chrono::milliseconds(400 + 200 * tries), [again, life = m_life] {
                    const std::lock_guard lock(life->mutex);
                    if (!life->isOver)
                        again();
                });
        });
    }

    /*! Pauses outlive the bridge, since the thread does. */
    struct Life {
        std::mutex mutex;
        bool isOver = false;
    };

    Http::IoThread &m_thread;
    const Habits m_habits;
    std::string m_base;
    std::string m_token;
    std::string m_publicKey;
    std::mutex m_mutex;
    std::set<std::string> m_seen;
    std::atomic<bool> m_stopped = false;
    const std::shared_ptr<Life> m_life = std::make_shared<Life>();
    std::uint16_t m_port = 0;
    Http::DeliveryClient m_client;
    Http::Server m_server; //!< last: stopped first
};

} // namespace Linesman::TestSuite
