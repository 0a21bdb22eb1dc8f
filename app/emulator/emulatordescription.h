// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Emulator {

class Backend;

/*! How to reach and use a running emulator; the same object as in the ready file. */
struct EmulatorDescription {
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
    QString authorizeUrl; //!< of the consent page: baseUrl with consentPath()
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
    static EmulatorDescription fromJson(const QJsonObject &json);
    bool operator==(const EmulatorDescription &) const = default;
};

/*! Describes \a backend, without a certificate. On the I/O thread. */
EmulatorDescription descriptionOf(const Backend &backend);

} // namespace Linesman::Emulator
