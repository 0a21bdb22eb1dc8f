// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace Linesman::LineTest {

/*! One HTTP exchange that a hop saw: an entry of the emulator's log, or a request of our own. Secrets are masked. */
struct Exchange {
    enum class Side {
        Served,    //!< the bridge called the emulator
        Delivered, //!< the emulator called the bridge
        Own,       //!< Linesman asked the emulator, or pulled the bridge's call trigger
    };
    qint64 seq = 0; //!< place in the emulator's log; 0 for our own
    Side side = Side::Served;
    QDateTime at; //!< UTC, by the emulator's clock (which may be advanced)
    QString method;
    QString url;
    int status = 0; //!< 0 when no answer came
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{}; //!< from the start; 0 when no connection was made
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{};
    std::chrono::microseconds duration{};
    QString messageId;
    QString conversationId;
    int attempt = 0; //!< from 1, of a delivery
    QString error;   //!< why there is no answer, English
    QByteArray requestHead;
    QByteArray requestBody;
    QByteArray responseHead;
    QByteArray responseBody;

    QJsonObject requestJson() const;  //!< empty when it is none
    QJsonObject responseJson() const; //!< likewise
    QString path() const;             //!< without host and query, without a slash at the end
    bool isAccepted() const { return status >= 200 && status < 300; }
    bool operator==(const Exchange &) const = default;
};

QString sideName(Exchange::Side side); //!< in JSON: "served", "delivered", "own"

/*! From an entry of `GET /_emulator/log`. */
Exchange exchangeFromLog(const QJsonObject &entry);
QJsonObject toJson(const Exchange &exchange);
/*! As a row of history, tied to the others of its run by \a groupId. */
History::Exchange toHistory(const Exchange &exchange, const QString &groupId, const QString &providerKind);

} // namespace Linesman::LineTest
