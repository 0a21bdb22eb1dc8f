// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestlines.h"

#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/core/text.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/exchange/content.h"
#include "app/highlevel/errorcatalog.h"
#include "app/linetest/apicall.h"
#include "app/linetest/refusal.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t LongestUrl = 500;
constexpr std::size_t LongestAnswer = 64 * 1024; //!< an error answer is small

class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::RequestLines)
public:
    static QString notShown(int requests)
    {
        return tr("%Ln request(s) not shown: they came faster than they were read.", nullptr, requests);
    }
    static QString unanswered() { return tr("no answer"); }
    //: A delivery of the emulator's; %1 is which attempt it was.
    static QString attempt(int number) { return tr("attempt %1").arg(number); }
};

QString advised(const Error &error)
{
    const HighLevel::Explanation explanation = HighLevel::explain(error);
    if (!explanation.isKnown())
        return {};
    return explanation.advice.isEmpty() ? explanation.meaning : explanation.meaning + u' ' + explanation.advice;
}

QString cut(const std::string &text, std::size_t most)
{
    return toQString(text.substr(0, most));
}

} // namespace

Tone toneOfStatus(int status)
{
    return status >= 400 || status == 0 ? Tone::Bad : status >= 300 ? Tone::Warning : Tone::Good;
}

QString statusWord(int status)
{
    return status > 0 ? QString::number(status) : u"---"_s;
}

namespace {
/*! As the emulator notes it of a body that was not read for its Content-Type; of one that history kept. */
QString unreadType(const Exchange &exchange)
{
    const bool mayBeUnread = exchange.status == 400 || exchange.status == 415 || exchange.status == 422;
    const bool isCall = exchange.channel == Exchange::Channel::Api || exchange.channel == Exchange::Channel::Emulator;
    if (!mayBeUnread || !isCall || exchange.requestBody.isEmpty())
        return {};
    const QByteArray type = headField(exchange.requestHead, "Content-Type").split(';').first().trimmed().toLower();
    const bool isRead = type == "application/json" || type.startsWith("multipart/") ||
                        (type == "application/x-www-form-urlencoded" && !exchange.requestBody.startsWith('{'));
    return isRead ? QString() : u"bodyUnread "_s + QString::fromUtf8(type.left(100));
}
} // namespace

QString refusalReason(const Exchange &exchange, const QString &refusal)
{
    if (exchange.status < 400)
        return redacted(exchange.error);
    const QString words = redacted(LineTest::refusalText(exchange)); // what follows is ours
    QString advice = LineTest::refusalAdvice(refusal.isEmpty() ? unreadType(exchange) : refusal);
    if (advice.isEmpty()) {
        Error error(Error::Kind::Rejected, words, exchange.status);
        error.message = words.section(u' ', 1);
        advice = advised(error);
    }
    if (words == QString::number(exchange.status)) // it says nothing of itself
        return advice;
    return (words.section(u' ', 1) + u". "_s + advice).trimmed();
}

void RequestLines::add(const Emulator::LogEntry &entry)
{
    const auto held =
        qsizetype(std::min(entry.url.size(), LongestUrl) + std::min(entry.responseBody.size(), LongestAnswer));
    if (!m_unprinted.take(held))
        return;
    Told told;
    Exchange &exchange = told.exchange;
    exchange.channel = entry.delivered ? Exchange::Channel::EmulatorHook : Exchange::Channel::Emulator;
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(entry.at);
    exchange.method = cut(entry.method, 20);
    exchange.url = cut(entry.url, LongestUrl);
    exchange.status = entry.status;
    exchange.duration = std::chrono::microseconds(qint64(entry.durationMs * 1000));
    exchange.error = toQString(entry.error);
    exchange.eventType = toQString(entry.event);
    exchange.messageId = toQString(entry.note.messageId);
    if (entry.status >= 400)
        exchange.responseBody = QByteArray::fromStdString(entry.responseBody.substr(0, LongestAnswer));
    told.refusal = toQString(entry.note.refusal);
    told.attempt = entry.attempt;
    QMetaObject::invokeMethod(
        this,
        [this, told, held] {
            print(told);
            m_unprinted.printed(held);
            if (const int missed = m_unprinted.takeNotShown(); missed > 0)
                say(RequestTexts::notShown(missed));
        },
        Qt::QueuedConnection);
}

void RequestLines::print(const Told &told)
{
    m_form == Form::Json ? printJson(told) : printText(told);
}

void RequestLines::printText(const Told &told) const
{
    const Exchange &exchange = told.exchange;
    const bool isDelivery = exchange.channel == Exchange::Channel::EmulatorHook;
    const QString duration = QString::number(inMilliseconds(exchange.duration), 'f', 1) + u" ms"_s;
    const QString status = exchange.status > 0 ? QString::number(exchange.status) : RequestTexts::unanswered();
    QString more = u"  "_s + duration;
    if (!exchange.eventType.isEmpty())
        more += u"  "_s + exchange.eventType;
    if (told.attempt > 1)
        more += u"  "_s + RequestTexts::attempt(told.attempt);
    printLine({{exchange.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u"  "_s, Tone::Faint},
               {(isDelivery ? u"-> "_s : QString()) + exchange.method.leftJustified(isDelivery ? 0 : 6) + u' ' +
                redacted(exchange.url) + u"  "_s},
               {status, toneOfStatus(exchange.status)},
               {more, Tone::Faint}});
    if (const QString reason = refusalReason(exchange, told.refusal); !reason.isEmpty())
        printLine(u"    "_s + reason, Tone::Warning);
}

void RequestLines::printJson(const Told &told) const
{
    const Exchange &exchange = told.exchange;
    QJsonObject line{{u"event"_s, u"request"_s},
                     {u"at"_s, exchange.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"delivered"_s, exchange.channel == Exchange::Channel::EmulatorHook},
                     {u"method"_s, exchange.method},
                     {u"url"_s, redacted(exchange.url)},
                     {u"status"_s, exchange.status},
                     {u"durationMs"_s, inMilliseconds(exchange.duration)}};
    for (const auto &[name, value] :
         {std::pair(u"reason"_s, refusalReason(exchange, told.refusal)), std::pair(u"refusal"_s, told.refusal),
          std::pair(u"webhook"_s, exchange.eventType), std::pair(u"messageId"_s, exchange.messageId)}) {
        if (!value.isEmpty())
            line.insert(name, value);
    }
    Cli::printJson(line);
}

} // namespace Linesman::Cli
