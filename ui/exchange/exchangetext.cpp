// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangetext.h"

#include "app/providers/kind.h"

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QString ExchangeText::channel(Exchange::Channel channel)
{
    switch (channel) {
    case Exchange::Channel::Capture:
        return tr("Capture");
    case Exchange::Channel::Delivery:
        return tr("Delivery");
    case Exchange::Channel::Api:
        return tr("API");
    case Exchange::Channel::Emulator:
        return tr("Emulator");
    case Exchange::Channel::EmulatorHook:
        return tr("Emulator hook");
    case Exchange::Channel::OAuth:
        return tr("OAuth");
    }
    return {};
}

QString ExchangeText::direction(const Exchange &exchange)
{
    // What we received has a path, what we sent a whole URL.
    return exchange.url.startsWith(u'/') ? tr("← in") : tr("→ out");
}

QString ExchangeText::request(const Exchange &exchange)
{
    const qsizetype scheme = exchange.url.indexOf("://"_L1);
    const bool isWhole = scheme > 0 && scheme < 6 && !exchange.url.startsWith(u'/');
    return exchange.method + u' ' + (isWhole ? exchange.url.sliced(scheme + 3) : exchange.url);
}

QString ExchangeText::fittedRequest(const QString &request, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &text) {
        return metrics.horizontalAdvance(text) <= width;
    };
    if (fits(request))
        return request;
    const QString method = request.section(u' ', 0, 0) + u' ';
    const QString address = request.sliced(std::min(method.size(), request.size()));
    const qsizetype slash = address.indexOf(u'/');
    if (slash < 0)
        return metrics.elidedText(request, Qt::ElideMiddle, width);
    const QString path = address.sliced(slash);
    const QString begin = slash > 0 ? method + u'…' : method;
    if (fits(begin + path))
        return begin + path;
    const QString bare = path.section(u'?', 0, 0);
    const QString ends = u"/%1/…/%2"_s.arg(bare.section(u'/', 1, 1), bare.section(u'/', -1));
    if (bare.count(u'/') > 2 && fits(begin + ends))
        return begin + ends;
    return begin + metrics.elidedText(path, Qt::ElideMiddle, width - metrics.horizontalAdvance(begin));
}

QString ExchangeText::event(const Exchange &exchange)
{
    const std::optional<Providers::Kind> known = Providers::kindFromText(exchange.providerKind);
    const QString kind = known ? Providers::kindTitle(*known) : exchange.providerKind;
    // All others are words of HighLevel's.
    const QString type = exchange.eventType == "LineTest"_L1 ? tr("Line test") : exchange.eventType;
    if (type.isEmpty() || kind.isEmpty())
        return type + kind;
    //: a provider kind and the event that belongs to it
    return tr("%1, %2").arg(kind, type);
}

QString ExchangeText::status(const Exchange &exchange)
{
    switch (answerState(exchange)) {
    case AnswerState::Answered:
        return QString::number(exchange.status);
    case AnswerState::Waiting:
        return tr("waiting");
    case AnswerState::NotRecorded:
        return tr("answer not recorded");
    case AnswerState::Failed:
        break;
    }
    return tr("no answer");
}

Tone ExchangeText::statusTone(const Exchange &exchange)
{
    const AnswerState state = answerState(exchange);
    if (state != AnswerState::Answered)
        return state == AnswerState::Waiting ? Tone::Busy : state == AnswerState::NotRecorded ? Tone::Warn : Tone::Bad;
    if (exchange.status < 300)
        return Tone::Good;
    const bool isConsent = exchange.channel == Exchange::Channel::Emulator && exchange.url.contains("/oauth/"_L1);
    const bool isSignIn = exchange.channel == Exchange::Channel::OAuth || isConsent;
    if (exchange.status < 400 && isSignIn)
        return Tone::Good; // which is made of redirects, on both sides
    if (exchange.status < 400 || exchange.status == 429)
        return Tone::Warn;
    return Tone::Bad;
}

QString ExchangeText::signature(const QString &word)
{
    if (word == "valid"_L1)
        return tr("valid");
    if (word == "missing"_L1)
        return tr("not signed");
    if (word == "wrong"_L1)
        return tr("wrong");
    if (word == "malformed"_L1)
        return tr("malformed");
    if (word == "unknownKey"_L1)
        return tr("unknown key");
    return {};
}

Tone ExchangeText::signatureTone(const QString &word)
{
    if (word == "valid"_L1)
        return Tone::Good;
    if (word == "missing"_L1)
        return Tone::Warn;
    return word.isEmpty() || word == "unchecked"_L1 ? Tone::Neutral : Tone::Bad;
}

QString ExchangeText::signatureSentence(const Exchange &exchange)
{
    if (exchange.signature == "valid"_L1)
        return tr("Signed by a known key, body unchanged.");
    if (exchange.signature == "missing"_L1)
        return tr("Not signed.");
    if (exchange.signature == "wrong"_L1)
        return tr("The signature does not belong to this body and any known key.");
    if (exchange.signature == "malformed"_L1)
        return tr("The signature header holds no signature.");
    if (exchange.signature == "unknownKey"_L1)
        return tr("Signed by a key that Linesman does not know.");
    return {};
}

} // namespace Linesman::Ui
