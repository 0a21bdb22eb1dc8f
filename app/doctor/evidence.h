// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/history/store.h"
#include "app/installs/matrix.h"
#include "app/oauth/connection.h"
#include "app/oauth/tokens.h"
#include "app/providers/knownprovider.h"
#include "app/workspace/drift.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Linesman::Doctor {

/*! What a check saw. Several of one id are one finding at several places. */
struct Sight {
    QString subject{};             //!< id of a location, provider or message; empty when it is about all
    QString evidence{};            //!< what was seen, untranslated; holds no secret
    QList<ExchangeId> exchanges{}; //!< in history, the newest last; few
    int count = 1;                 //!< how often
    QDateTime first{};             //!< UTC; invalid when it is about a setting
    QDateTime last{};
};

/*! A call of HighLevel's API, of ours or one that the emulator got from a bridge, read once for all checks. */
struct Call {
    const Exchange *exchange = nullptr;
    QString path;        //!< without query and slash at its end
    QString agent;       //!< User-Agent
    QString version;     //!< of the header Version; empty for none
    QJsonObject request; //!< its body
    QJsonObject answer;
    QString message; //!< HighLevel's words, of a refusal
    QString code;    //!< `canonicalCode`, of a refusal
    bool isRefused() const { return exchange->status >= 400; }
};

/*! Everything that the checks look at. Values: a copy may go to another thread. */
struct Evidence {
    QDateTime now; //!< UTC
    std::optional<OAuth::Connection> connection;
    QList<OAuth::TokenRecord> tokens;
    QList<Providers::KnownProvider> providers;
    std::optional<Installs::Matrix> matrix;
    QList<Installs::SelectionChange> alarms;
    QHash<QString, QString> names; //!< of locations and providers, by id

    QList<Exchange> captures;        //!< what the listener received, oldest first
    QList<Exchange> hooks;           //!< what the emulator sent
    QList<Exchange> deliveries;      //!< what Linesman sent to an endpoint, to test it or handing it on
    QList<Exchange> exchanges;       //!< calls of the API and OAuth hops: see calls
    QList<Call> calls;               //!< oldest first; they point into exchanges
    QHash<QString, QDateTime> taken; //!< by message id: when the newest update of its status that was taken began
    QList<Workspace::DriftItem> drift;
    qint64 captured = 0; //!< in the last three days
    qint64 failed = 0;   //!< of those, not answered 2xx
    bool isWhole = true; //!< false: there was more in the time looked at than is read

    Evidence() = default;
    Evidence(const Evidence &) = delete; // calls point into it
    Evidence &operator=(const Evidence &) = delete;
    Evidence(Evidence &&) = default;
    Evidence &operator=(Evidence &&) = default;
};

/*! How far back history is read. */
struct Reach {
    int days = 7;
    std::size_t most = 2000; //!< exchanges of each sort, the newest
};
/*!
    Reads history into \a evidence: the newest of each sort within \a reach, what went wrong first. A second at most over
    a million exchanges. Of calls, those of \a evidence's connection and those that tell none. What a test provoked is left
    out, see TestTraces, but for what labs sent: that shows what an endpoint takes. Fails with Storage.
*/
Result<> readHistory(Evidence &evidence, const History::Reader &reader, const Reach &reach = {});
/*! Takes \a exchanges as if they had been read from history. */
void takeExchanges(Evidence &evidence, const QList<Exchange> &exchanges);

/*! The value of header \a name in \a head, with or without its first line; empty when it is not there. */
QString headerValue(const QByteArray &head, QLatin1StringView name);
bool isProviderDelivery(const Exchange &exchange);
/*! \a text for evidence: short, in one line, secrets taken out. */
QString brief(const QString &text);
Sight sightOf(const Exchange &exchange, const QString &evidence, const QString &subject = {});

} // namespace Linesman::Doctor
