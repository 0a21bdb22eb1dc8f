// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/judge.h"

#include <QJsonDocument>
#include <QJsonObject>

// Entries of an emulator's log, as the judges read them.
namespace Linesman::LineTest {

inline QByteArray jsonBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

inline Exchange served(const QByteArray &method, const QString &url, int status, const QJsonObject &request = {},
                       const QJsonObject &response = {})
{
    static qint64 seq = 0;
    Exchange entry;
    entry.id = ++seq;
    entry.channel = Exchange::Channel::Emulator;
    entry.method = QString::fromLatin1(method);
    entry.url = url;
    entry.status = status;
    entry.requestBody = jsonBytes(request);
    entry.responseBody = jsonBytes(response);
    return entry;
}

inline Expectation smsChannel()
{
    Expectation expected;
    expected.kind = Providers::Kind::SmsChannel;
    expected.providerId = QStringLiteral("prvChannel");
    expected.contactId = QStringLiteral("ctAda");
    expected.contactPhone = QStringLiteral("+15550100001");
    expected.conversationId = QStringLiteral("cnvAda");
    expected.messageId = QStringLiteral("msgOne");
    expected.earlierMessageIds = QStringList{QStringLiteral("msgZero")};
    expected.hopTimeout = std::chrono::seconds(10);
    return expected;
}

} // namespace Linesman::LineTest
