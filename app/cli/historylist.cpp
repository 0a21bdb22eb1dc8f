// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historylist.h"

#include "app/cli/requestlines.h"
#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/history/export.h"
#include "app/webhooks/verdict.h"

#include <QCoreApplication>
#include <QTimer>

#include <optional>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class HistoryListTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString notRecorded() { return tr("answer not recorded"); }
    static QString none() { return tr("No exchange matches."); }
    static QString shown(qsizetype count) { return tr("%Ln exchange(s), the newest last.", nullptr, int(count)); }
    static QString following() { return tr("New ones follow. Stop with Ctrl+C."); }
};

constexpr int LookAgain = 250; //!< ms between two looks at the file

/*! What is bad about a capture, or why the other side refused; an empty list for what went well. */
QStringList reasonsOf(const Exchange &exchange)
{
    if (exchange.channel != Exchange::Channel::Capture) {
        const QString reason = exchange.status < 400 ? QString() : refusalReason(exchange);
        return reason.isEmpty() ? QStringList() : QStringList(reason);
    }
    QStringList reasons;
    const std::optional<Webhooks::Verdict> verdict = Webhooks::verdictFromText(exchange.verdict);
    if (!verdict)
        return {};
    for (const Webhooks::VerdictLine &line : Webhooks::verdictLines(*verdict)) {
        if (line.tone == Webhooks::VerdictLine::Tone::Bad || line.tone == Webhooks::VerdictLine::Tone::Warning)
            reasons.append(redacted(line.sentence));
    }
    return reasons;
}

/*! Prints what matches, then what comes. */
class HistoryList : public QObject
{
public:
    HistoryList(const HistoryOptions &options, const Common &common, const History::Filter &filter)
        : m_options(options)
        , m_common(common)
        , m_filter(filter)
    {
    }

    int run();

private:
    std::optional<int> open();
    Result<qsizetype> printNew(std::size_t limit);
    Result<> print(const History::Row &row);
    int follow();
    void look();

    const HistoryOptions &m_options;
    const Common &m_common;
    const History::Filter m_filter;
    QString m_file;
    std::optional<History::Reader> m_reader;
    ExchangeId m_last = 0;
    qint64 m_version = -1;
};

/*! Gives the exit status of a file that cannot be read. Without one there is no reader. */
std::optional<int> HistoryList::open()
{
    Result<std::optional<History::Reader>> reader = openHistory(m_options, m_common, m_file);
    if (!reader)
        return couldNotStart(reader.error());
    m_reader = std::move(*reader);
    return {};
}

Result<> HistoryList::print(const History::Row &row)
{
    if (m_common.json) {
        printJson(History::exchangeToJson(row, History::Secrecy::Redacted));
        return {};
    }
    const bool isRefused = row.status >= 400 || !row.signature.isEmpty();
    const Result<std::optional<Exchange>> whole =
        isRefused ? m_reader->exchange(row.id) : Result<std::optional<Exchange>>(std::nullopt);
    if (!whole)
        return failure(whole.error());
    printHistoryLine(*whole ? **whole : static_cast<const Exchange &>(row));
    return {};
}

/*! How many there were. */
Result<qsizetype> HistoryList::printNew(std::size_t limit)
{
    const auto ids = m_reader->ids(m_filter, m_last, limit);
    if (!ids)
        return failure(ids.error());
    const auto rows = m_reader->rows(*ids);
    if (!rows)
        return failure(rows.error());
    for (const History::Row &row : *rows) {
        if (const Result<> printed = print(row); !printed)
            return failure(printed.error());
    }
    if (!ids->empty())
        m_last = ids->back();
    return rows->size();
}

void HistoryList::look()
{
    if (!m_reader) {
        if (open() || !m_reader) // it could be read before, or comes later
            return;
    }
    const Result<qint64> version = m_reader->version();
    if (version && *version == m_version)
        return;
    m_version = version.value_or(-1);
    if (const Result<qsizetype> printed = printNew(SIZE_MAX); !printed) {
        couldNotStart(printed.error());
        QCoreApplication::exit(CouldNotStart);
    }
}

int HistoryList::follow()
{
    if (!m_common.json)
        say(HistoryListTexts::following(), Tone::Faint);
    if (m_reader && m_last == 0)
        m_last = m_reader->newest().value_or(0); // what is there and did not match is not new
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, this, [this] { look(); });
    timer.start(LookAgain);
    onStopSignal([] { QCoreApplication::quit(); });
    const int status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

int HistoryList::run()
{
    if (const std::optional<int> status = open())
        return *status;
    qsizetype count = 0;
    if (m_reader) {
        const Result<qsizetype> printed = printNew(std::size_t(m_options.limit));
        if (!printed)
            return couldNotStart(printed.error());
        count = *printed;
    } else {
        say(HistoryListTexts::nothingYet(m_file));
    }
    if (m_options.follow)
        return follow();
    if (!m_common.json && m_reader)
        say(count == 0 ? HistoryListTexts::none() : HistoryListTexts::shown(count));
    return Passed;
}

} // namespace

void printHistoryLine(const Exchange &given)
{
    const QString way = given.url.startsWith(u'/') ? u"in "_s : u"out"_s;
    const QString status = statusWord(given.status);
    QString more;
    for (const QString &word : {given.eventType, given.providerKind, given.signature, given.messageId}) {
        if (!word.isEmpty())
            more += u"  "_s + word;
    }
    if (!given.error.isEmpty())
        more += u"  ("_s + given.error + u')';
    else if (answerState(given) == AnswerState::NotRecorded)
        more += u"  ("_s + HistoryListTexts::notRecorded() + u')';
    printLine(
        {{QString::number(given.id).rightJustified(6) + u"  "_s},
         {given.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u"  "_s, Tone::Faint},
         {u"%1 %2  "_s.arg(History::channelWord(given.channel).leftJustified(12), way)},
         {status, toneOfStatus(given.status)},
         {u"  %1 ms  "_s.arg(QString::number(inMilliseconds(given.duration), 'f', 1).rightJustified(8)), Tone::Faint},
         {redacted(u"%1 %2%3"_s.arg(given.method, given.url, more))}});
    for (const QString &reason : reasonsOf(given))
        printLine(u"        "_s + reason, Tone::Warning);
}

int listHistory(const HistoryOptions &options, const Common &common)
{
    const auto filter = historyFilter(options, common);
    if (!filter)
        return wrongHistoryFilter(filter.error());
    return HistoryList(options, common, *filter).run();
}

} // namespace Linesman::Cli
