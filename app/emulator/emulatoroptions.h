// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/server.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <functional>

namespace Linesman::History {
class Store;
}

namespace Linesman::Emulator {

struct EngineSetup;
struct LogEntry;

/*! Start options of the emulator. Defaults are safe. */
struct Options {
    quint16 port = 8470;                                                       //!< 0 picks a free one
    QStringList addresses{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}; //!< numeric
    QString fixtureFile;                                                       //!< empty for the built-in fixture
    QString profile = QStringLiteral("default");                               //!< default, documented or observed
    quint64 seed = 1;                                                          //!< fixes ids, secret and keys
    QString stateFile; //!< its data go on from there and are kept there; empty: each start begins anew
    std::chrono::milliseconds keepAfter{
        5'000};               //!< a change, at the earliest; whatever happens, they are kept at the stop
    QString deliverTo;        //!< the Delivery URL of every provider
    QString appEventsTo;      //!< where INSTALL, UNINSTALL and message events go
    QStringList redirectUris; //!< added to those of the fixture
    QString retry;            //!< p1, p2 or none; empty: what the profile says
    QByteArray signingKeyPem; //!< Ed25519, PKCS#8; empty: made from the seed
    QByteArray rsaKeyPem;     //!< for the legacy header; empty: the fixed test key
    QString certificateFile;  //!< PEM; https when both are given
    QString keyFile;
    Http::Limits limits;             //!< what its server accepts at most
    QStringList hosts;               //!< names answered to besides loopback's, HighLevel's and those without a dot
    bool speaksForHighLevel = false; //!< that certificate holds HighLevel's own host names, too
    QString authorityFolder;         //!< https with a certificate made at once by the CA kept there; see certificates.h
    std::size_t generatedContacts = 0;                    //!< made up on top of the fixture's, in the first location
    bool rateLimit = true;                                //!< per app and resource; false is the preset "off"
    QString rateLimitPreset = QStringLiteral("standard"); //!< or sandbox (those of a test agency), or off
    QString controlToken;              //!< opens the control surface to other machines; then it is asked of everybody
    bool magicNumbers = true;          //!< +15005550100..199 provoke outcomes
    std::size_t logEntries = 2000;     //!< of the ring in memory
    History::Store *history = nullptr; //!< exchanges are recorded there, masked, when set
    std::function<void(const LogEntry &)> logged{}; //!< told of each exchange, on the I/O thread: it must not wait
};

/*! An emulator that stands beside any other: it never takes the port that people know. */
inline Options onFreePort()
{
    Options options;
    options.port = 0;
    return options;
}

/*! Translates \a options for the engine. Fails with BadInput: retry policy, rate limit, fixture file. */
Result<EngineSetup> engineSetup(const Options &options);

} // namespace Linesman::Emulator
