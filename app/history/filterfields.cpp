// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/filterfields.h"

#include "app/history/export.h"
#include "app/history/labels.h"
#include "app/providers/kind.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

#include <array>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::FilterLanguage)
public:
    static QString badStatus(const QString &word)
    {
        return tr("\"%1\" is no status. Give one like 404, 4xx, 200-299, >=400 or none.").arg(word);
    }
    static QString badTime(const QString &word)
    {
        return tr("\"%1\" is no time. Give one like 30m, 2h, 7d, 14:30, today, 2026-11-22 or 2026-11-22T14:00:00Z.")
            .arg(word);
    }
    static QString badDuration(const QString &word)
    {
        return tr("\"%1\" is no duration. Give one like 250ms or 2s.").arg(word);
    }
    static QString badLabel(const QString &word)
    {
        return tr("\"%1\" is no label. It has 1 to 40 letters, digits, '-', '_' or '.'.").arg(word);
    }
    static QString badValue(const QString &word, const QStringList &values)
    {
        return tr("\"%1\" is not possible here. Possible are %2.").arg(word, values.join(u", "_s));
    }
};

QStringList kindWords()
{
    QStringList words;
    for (const Providers::Kind kind : Providers::AllKinds)
        words += Providers::kindName(kind);
    return words;
}

QStringList channelWords()
{
    QStringList words;
    for (int value = int(Exchange::Channel::Capture); value <= int(Exchange::Channel::OAuth); ++value)
        words += channelWord(Exchange::Channel(value));
    return words;
}

template <QString Filter::*member>
QString readText(const FilterTerm &term, Filter &filter)
{
    filter.*member = term.value;
    return {};
}

template <QString Filter::*member>
QString readWords(const FilterTerm &term, Filter &filter)
{
    QString &words = filter.*member;
    words += (words.isEmpty() ? QString() : u" "_s) + (term.isQuoted ? u'"' + term.value + u'"' : term.value);
    return {};
}

QString readKind(const FilterTerm &term, Filter &filter)
{
    const std::optional<Providers::Kind> kind = Providers::kindFromText(term.value);
    if (!kind)
        return Texts::badValue(term.value, kindWords());
    filter.providerKind = Providers::kindName(*kind);
    return {};
}

QString readChannel(const FilterTerm &term, Filter &filter)
{
    const std::optional<Exchange::Channel> channel = channelFromWord(term.value);
    if (!channel)
        return Texts::badValue(term.value, channelWords());
    filter.channels += *channel;
    return {};
}

QStringList signatureWords()
{
    return {u"valid"_s, u"missing"_s, u"wrong"_s, u"malformed"_s, u"unknownKey"_s, u"unchecked"_s};
}

QString readSignature(const FilterTerm &term, Filter &filter)
{
    const QStringList words = signatureWords();
    for (const QString &word : words) {
        if (word.compare(term.value, Qt::CaseInsensitive) == 0) {
            filter.signature = word;
            return {};
        }
    }
    return Texts::badValue(term.value, words);
}

QString readStatusTerm(const FilterTerm &term, Filter &filter)
{
    return readStatus(term.value, filter) ? QString() : Texts::badStatus(term.value);
}

QString readMethod(const FilterTerm &term, Filter &filter)
{
    filter.method = term.value.toUpper();
    return {};
}

template <QDateTime Filter::*member>
QString readMoment(const FilterTerm &term, Filter &filter)
{
    const std::optional<QDateTime> moment = momentOf(term.value, term.now);
    if (!moment)
        return Texts::badTime(term.value);
    filter.*member = *moment;
    return {};
}

QString readSlower(const FilterTerm &term, Filter &filter)
{
    static const QRegularExpression duration(u"^(\\d{1,7})(ms|s)$"_s);
    const QRegularExpressionMatch match = duration.match(term.value);
    if (!match.hasMatch())
        return Texts::badDuration(term.value);
    const std::chrono::milliseconds unit(match.captured(2) == "s"_L1 ? 1000 : 1);
    filter.slowerThan = match.captured(1).toLongLong() * unit;
    return {};
}

QString readLabel(const FilterTerm &term, Filter &filter)
{
    filter.label = term.value.startsWith(u'#') ? term.value.sliced(1) : term.value;
    return isLabel(filter.label) ? QString() : Texts::badLabel(term.value);
}

QString readState(const FilterTerm &term, Filter &filter)
{
    if (term.value == "pinned"_L1)
        filter.pinned = true;
    else if (term.value == "own"_L1)
        filter.ownReads = true;
    else if (term.value == "problem"_L1)
        filter.problems = true;
    else if (term.value == "unanswered"_L1)
        filter.unanswered = true;
    else
        return Texts::badValue(term.value, {u"pinned"_s, u"problem"_s, u"unanswered"_s, u"own"_s});
    return {};
}

QStringList statusWords()
{
    return {u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"none"_s};
}
QStringList stateWords()
{
    return {u"problem"_s, u"pinned"_s, u"unanswered"_s, u"own"_s};
}
/*! The one that has no name; the others have those that people gave them. */
QStringList listenerWords()
{
    return {u"first"_s};
}
QStringList timeWords()
{
    return {u"10m"_s, u"1h"_s, u"1d"_s, u"7d"_s, u"today"_s};
}

constexpr std::array<FilterField, 21> Fields{{
    {"status"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Status of the answer"), readStatusTerm, true,
     true, statusWords},
    {"kind"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Kind of the provider"), readKind, true, true,
     kindWords},
    {"channel"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Which part of Linesman had it"), readChannel,
     false, true, channelWords},
    {"signature"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "What the signature was found to be"),
     readSignature, true, true, signatureWords},
    {"event"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Event or API operation"),
     readText<&Filter::eventType>},
    {"after"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Not before this moment"),
     readMoment<&Filter::from>, true, true, timeWords},
    {"before"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Before this moment"), readMoment<&Filter::to>,
     true, true, timeWords},
    {"body"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Words in a body"), readWords<&Filter::bodyText>,
     false, false},
    {"header"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Words in the headers"),
     readWords<&Filter::headerText>, false, false},
    {"url"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Words in the address"),
     readWords<&Filter::urlText>, false, false},
    {"note"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Words in your note"),
     readWords<&Filter::noteText>, false, false},
    {"label"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "A label in your note"), readLabel, true,
     false},
    {"is"_L1,
     QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage",
                       "Went wrong, pinned, without an answer, or read by Linesman itself"),
     readState, false, true, stateWords},
    {"method"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Method of the request"), readMethod},
    {"slower"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Took at least so long"), readSlower},
    {"message"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Id of the message"),
     readText<&Filter::messageId>},
    {"location"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Id of the location"),
     readText<&Filter::locationId>},
    {"contact"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Id of the contact"),
     readText<&Filter::contactId>},
    {"conversation"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Id of the conversation"),
     readText<&Filter::conversationId>},
    {"listener"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Name of the listener"),
     readText<&Filter::listener>, true, true, listenerWords},
    {"group"_L1, QT_TRANSLATE_NOOP("Linesman::History::FilterLanguage", "Id of the run"), readText<&Filter::groupId>},
}};
} // namespace

std::span<const FilterField> filterFields()
{
    return Fields;
}

const FilterField *filterField(const QString &name)
{
    for (const FilterField &field : Fields) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

QString filterFieldMeaning(const FilterField &field)
{
    return QCoreApplication::translate("Linesman::History::FilterLanguage", field.meaning);
}

bool readStatus(const QString &word, Filter &filter)
{
    static const QRegularExpression one(u"^([1-5])(\\d\\d|xx)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(u"^(\\d{3})-(\\d{3})$"_s);
    static const QRegularExpression atLeast(u"^>=(\\d{3})$"_s);
    if (word == "none"_L1) {
        filter.unanswered = true;
    } else if (const auto match = one.match(word); match.hasMatch()) {
        const bool isClass = !match.captured(2).at(0).isDigit();
        filter.statusFrom = isClass ? match.captured(1).toInt() * 100 : word.toInt();
        filter.statusTo = isClass ? filter.statusFrom + 99 : filter.statusFrom;
    } else if (const auto both = range.match(word); both.hasMatch()) {
        filter.statusFrom = both.captured(1).toInt();
        filter.statusTo = both.captured(2).toInt();
    } else if (const auto least = atLeast.match(word); least.hasMatch()) {
        filter.statusFrom = least.captured(1).toInt();
    } else {
        return false;
    }
    return true;
}

std::optional<QDateTime> momentOf(const QString &word, const QDateTime &now)
{
    static const QRegularExpression ago(u"^(\\d{1,6})([smhd])$"_s);
    if (const QRegularExpressionMatch match = ago.match(word); match.hasMatch()) {
        const QChar unit = match.captured(2).at(0);
        const qint64 seconds = unit == u'd' ? 86'400 : unit == u'h' ? 3'600 : unit == u'm' ? 60 : 1;
        return now.addSecs(-match.captured(1).toLongLong() * seconds);
    }
    const QDate today = now.toLocalTime().date();
    if (word == "today"_L1)
        return today.startOfDay().toUTC();
    for (const QString &form : {u"H:mm"_s, u"H:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(word, form); time.isValid())
            return QDateTime(today, time).toUTC();
    }
    const QDateTime moment = QDateTime::fromString(word, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace Linesman::History
