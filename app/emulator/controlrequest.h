// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <chrono>

namespace Linesman::Emulator {

/*! A request to an emulator's control surface; resources/emulator/control.openapi.json describes each. */
struct ControlRequest {
    QByteArray method = "GET";
    QString path; //!< "/_emulator/send", with its query
    QJsonObject body{};
};

/*! The requests of the control surface that Linesman's own parts make. Ids are escaped here. */
namespace Control {

ControlRequest state();
ControlRequest profile();
ControlRequest magicValues();
ControlRequest snapshots();
ControlRequest signingKey();
ControlRequest rsaSigningKey(); //!< of the retired header
/*! Entries of the log after \a after; waits at most \a wait for one. */
ControlRequest log(qint64 after, int limit, std::chrono::milliseconds wait = {});
/*! A page of contacts; \a words and \a locationId narrow them unless empty. */
ControlRequest contacts(int offset, int limit, const QString &words, const QString &locationId);
ControlRequest message(const QString &id);
ControlRequest conversation(const QString &id);

ControlRequest contact(const QString &id);
ControlRequest addContact(const QJsonObject &contact);
ControlRequest removeContact(const QString &id);

/*! Somebody sends a message in HighLevel's own window. */
ControlRequest send(const QJsonObject &message);
/*! The message \a id once more; \a delivery says what is special about it. */
ControlRequest deliverAgain(const QString &id, const QJsonObject &delivery);
ControlRequest changeProvider(const QString &id, const QJsonObject &changes);
ControlRequest changeApp(const QJsonObject &changes);
ControlRequest changeProfile(const QJsonObject &changes);
ControlRequest changeSettings(const QJsonObject &changes);
/*!
    Nothing is refused for its rate until the lift called \a name is dropped, half an hour later at the latest. Several
    tests can have one each; the settings stay as they are.
*/
ControlRequest liftLimits(const QString &name);
ControlRequest dropLift(const QString &name);
ControlRequest install(const QJsonObject &which);
ControlRequest uninstall(const QJsonObject &which);
ControlRequest expireTokens(const QJsonObject &which);
ControlRequest revokeTokens(const QJsonObject &which);

/*! Any other request: \a path below the surface, "faults" or "clock", already escaped. */
ControlRequest at(const QByteArray &method, const QString &path, const QJsonObject &body = {});

/*! Whether \a path is the control surface's and no HighLevel path. */
bool isControlPath(QStringView path);

} // namespace Control
} // namespace Linesman::Emulator
