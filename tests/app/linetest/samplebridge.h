// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/emulatordescription.h"
#include "app/http/server.h"
#include "app/webhooks/signature.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace Linesman::LineTest {

/*! What a bridge may do wrong, one thing each. */
enum class Fault {
    None,
    // At the door.
    VerifiesRewrittenJson, //!< JSON.stringify(JSON.parse(body)) in place of the bytes
    VerifiesHmac,
    WantsRetiredHeader,
    SdkStrict,   //!< the SDK's middleware with a handler that wants isSignatureValid
    SdkAsReadme, //!< the same with the handler of its README
    ChecksNothing,
    TakesUnsigned,
    TakesStrangersKey,
    TakesChanged,
    TakesRetiredHeader,
    QuietOnForged, //!< answers 200 to what is not signed, and does nothing
    RefusesUnknownMembers,
    WrongPath,
    Redirects,
    AnswersError,
    AnswersTooMany,
    ClosesEarly,
    NeverAnswers,
    AnswersSlowly,
    WorksFirst,
    RefusesCopies,
    // Afterwards.
    ReadsData, //!< the payload from body.data
    NoStatus,
    NoReply,
    StatusSent,
    StatusOnce, //!< no retry of a 403
    WrongType,
    CopiesType,   //!< of the delivery, as the reply's
    SmsOnChannel, //!< type SMS in place of Custom
    TriesTypes,   //!< one that nobody takes first
    NoProviderId,
    OtherContact,
    UnknownContact,
    ForeignContact, //!< of another location
    DirectionOutbound,
    EmptyAttachments,
    NoDedupe,
    DedupesTooLate, //!< remembers a message when its work is done
    CallAsSms,
    // Tokens.
    AsksForFewScopes,
    UsesAgencyToken,
    NeverRefreshes,
    RefreshesInParallel,
    ForgetsToRepeat,
    SignsInAnew,           //!< in place of a refresh
    OldVersion,            //!< a Version header that there never was
    RefreshesWithOldToken, //!< sends the access token as refresh token
};

/*!
    A bridge that knows only HTTP, correct in every point but \a fault. Its own code, apart from the reference bridge:
    what one gets wrong the other does not have to.
*/
class SampleBridge : public QObject
{
    Q_OBJECT
public:
    SampleBridge(Http::IoThread &thread, Fault fault);
    ~SampleBridge() override; //!< waits for what it began

    /*! \a foreignContact is one of another location. */
    Task<Result<>> start(Emulator::EmulatorDescription emulator, QString foreignContact = {});
    QString endpoint() const;
    QString callTrigger() const;

private:
    struct Reply {
        int status = 0;
        QJsonObject json;
        QByteArray location;
    };
    struct Tokens {
        QString access;
        QString refresh;
    };
    bool has(Fault fault) const { return m_fault == fault; }
    void serve(const Http::Request &request, const Http::Responder &respond);
    int statusFor(const Http::Request &request, const QJsonObject &json) const;
    bool isSigned(const Http::Request &request, const QJsonObject &json) const;
    void take(const QJsonObject &json, const std::shared_ptr<Http::Responder> &respond);
    Task<> work(QJsonObject json, std::shared_ptr<Http::Responder> respond);
    Task<> reportStatus(QString messageId);
    Task<> postReply(QJsonObject json);
    Task<> logCalls(QJsonObject call);
    Task<Reply> api(QByteArray method, QString path, QJsonObject body);
    Task<bool> renew(QString stale);
    Task<Result<>> signIn();
    Task<Reply> send(QByteArray method, QString path, QByteArray body, QByteArray type, QString token);
    QString kindOf(const QJsonObject &json) const;
    static void answer(const Http::Responder &respond, int status);
    void begin(Task<> task);

    const Fault m_fault;
    Emulator::EmulatorDescription m_emulator;
    std::vector<Webhooks::PublicKey> m_keys; // fixed before listening
    QString m_foreignContact;
    QString m_locationId;
    Tokens m_tokens;
    bool m_renewing = false;
    bool m_stopping = false;
    int m_working = 0;
    QSet<QString> m_seen;
    std::shared_ptr<QSet<QString>> m_seenAtTheDoor = std::make_shared<QSet<QString>>(); // on the I/O thread
    std::vector<std::shared_ptr<Http::Responder>> m_silent;
    QNetworkAccessManager m_network;
    Http::Server m_server;
};

} // namespace Linesman::LineTest
