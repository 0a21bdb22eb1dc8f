// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/task.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

namespace Linesman::Http {
class DeliveryClient;
class IoThread;
} // namespace Linesman::Http

namespace Linesman::History {
class Store;
}

namespace Linesman::Emulator {

/*! How the emulator starts. What is left empty keeps its safe value. */
struct Options {
    quint16 port = 8470;                                                       //!< 0 picks a free one
    QStringList addresses{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}; //!< numeric
    QString fixtureFile;                                                       //!< empty for the built-in fixture
    QString profile = QStringLiteral("default");                               //!< default, documented or observed
    quint64 seed = 1;                                                          //!< fixes ids, secret and keys
    QString deliverTo;                                                         //!< the Delivery URL of every provider
    QString appEventsTo;      //!< where INSTALL, UNINSTALL and message events go
    QStringList redirectUris; //!< added to those of the fixture
    QString retry;            //!< p1, p2 or none; empty: what the profile says
    QByteArray signingKeyPem; //!< Ed25519, PKCS#8; empty: made from the seed
    QByteArray rsaKeyPem;     //!< for the legacy header; empty: the fixed test key
    QString certificateFile;  //!< PEM; https when both are given
    QString keyFile;
    QString authorityFolder; //!< https with a certificate made at once by the CA kept there; see certificates.h
    std::size_t generatedContacts = 0;                    //!< made up on top of the fixture's, in the first location
    bool rateLimit = true;                                //!< per app and resource; false is the preset "off"
    QString rateLimitPreset = QStringLiteral("standard"); //!< or sandbox (those of a test agency), or off
    QString controlToken;              //!< opens the control surface to other machines; then it is asked of everybody
    bool magicNumbers = true;          //!< +15005550100..199 provoke outcomes
    std::size_t logEntries = 2000;     //!< of the ring in memory
    History::Store *history = nullptr; //!< exchanges are recorded there, masked, when set
};

/*! What a client needs to know; the same object that the ready file carries. */
struct Ready {
    struct Location {
        QString id;
        QString name;
        bool installed = false;
        bool operator==(const Location &) const = default;
    };
    struct User {
        QString id;
        QString name;
        bool operator==(const User &) const = default;
    };
    struct Provider {
        QString id;
        QString kind; //!< SmsDefault, SmsChannel, EmailDefault, EmailChannel or Call
        QString name;
        QStringList locationIds;
        bool operator==(const Provider &) const = default;
    };
    struct Contact {
        QString id;
        QString locationId;
        QString name;
        QString phone; //!< E.164
        QString email;
        QString conversationId; //!< empty while it has none
        bool operator==(const Contact &) const = default;
    };

    bool ready = false;
    qint64 pid = 0;
    QString baseUrl;      //!< http://127.0.0.1:8470
    QString authorizeUrl; //!< baseUrl with /v2/oauth/chooselocation
    QString clientId;     //!< appId, a dash and a suffix
    QString clientSecret; //!< made up: no secret
    QString appId;
    QString versionId;
    QString companyId;
    QString publicKeyPem;        //!< Ed25519: checks x-ghl-signature
    QString rsaPublicKeyPem;     //!< RSA: checks the legacy x-wh-signature
    QByteArray caCertificatePem; //!< to be trusted, when the emulator made its own certificate; else empty
    QString caCertificateFile;   //!< where that is kept
    QStringList redirectUris;
    QList<Location> locations;
    QList<User> users; //!< the first installed the app
    QList<Provider> providers;
    QList<Contact> contacts; //!< at most 200 of a large fixture

    QJsonObject toJson() const;
    static Ready fromJson(const QJsonObject &json);
    bool operator==(const Ready &) const = default;
};

/*!
    A local HighLevel: the API, the consent pages, and the webhooks that it sends, from made-up data that each start
    begins anew. It runs on the I/O thread; this object stays on the thread that made it and is the door for window and
    command line. Everything beyond starting goes through the control surface `/_emulator/...`, over HTTP or control().
*/
class Emulator : public QObject
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    Emulator(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent = nullptr);
    ~Emulator() override; //!< stops

    /*!
        Begins from the fixture alone and accepts connections when it returns. Fails with Port (taken, not allowed) or
        BadInput (fixture, with line and field; profile; key; certificate).
    */
    Result<Ready> start(const Options &options);
    void stop(); //!< waits until all is closed
    bool isRunning() const;
    const Ready &ready() const; //!< as it was at the start; `ready` is false when not running

    /*!
        Runs a request of the control surface in-process: \a method "POST", \a path "/_emulator/send". Returns the JSON
        answer; fails with Rejected (and HTTP status) when refused, Cancelled when the emulator is not running.
    */
    Task<Result<QJsonObject>> control(QByteArray method, QString path, QJsonObject body = {});

    /*!
        Where history keeps the exchange that the log numbers \a seq. Nothing while it is being written, when it could
        not be, when nobody was answered, when it is older than what the log holds, or without Options::history.
    */
    std::optional<qint64> historyId(quint64 seq) const;

signals:
    void started();
    void stopped();
    /*! Something in it changed (a message, a token, a setting); at most every 100 ms. */
    void changed();
    /*! A message was added or has another status: what a thread shows changed. Comes just before changed(). */
    void messagesChanged();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/*! The values that provoke an outcome, for `--magic` and the help. Untranslated; one outcome a line. */
QString magicValuesText();
/*! The same: name, phone, email, text (absent where no message is concerned), on, outcome. */
QJsonArray magicValues();

/*! The fixture that is used when none is given, as JSON: an example of one. */
QByteArray builtInFixtureJson();
/*! JSON Schema of a fixture. */
QByteArray fixtureSchemaJson();

} // namespace Linesman::Emulator
