// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exchange.h"

#include <QJsonDocument>
#include <QUrl>

namespace Linesman {

namespace {
constexpr qint64 LongestWait = 60; // seconds; a bridge that a capture is handed on to has 30
}

QString Exchange::path() const
{
    QString path = QUrl(url).path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QJsonObject Exchange::requestJson() const
{
    return QJsonDocument::fromJson(requestBody).object();
}

QJsonObject Exchange::responseJson() const
{
    return QJsonDocument::fromJson(responseBody).object();
}

PartTimes partTimes(const Exchange &exchange)
{
    return {exchange.dns, exchange.connect, exchange.tls, exchange.firstByte, exchange.duration};
}

AnswerState answerState(const Exchange &exchange, const QDateTime &now)
{
    if (exchange.status > 0)
        return AnswerState::Answered;
    if (!exchange.error.isEmpty())
        return AnswerState::Failed;
    const bool isOld = exchange.startedAt.isValid() && exchange.startedAt.secsTo(now) > LongestWait;
    return isOld && exchange.channel == Exchange::Channel::Capture ? AnswerState::NotRecorded : AnswerState::Waiting;
}

} // namespace Linesman
