// SPDX-License-Identifier: GPL-3.0-or-later
// `history diff`, `trace`, `copy-as` and `decode`: what one can ask of exchanges that are there.
#include "app/cli/historyoptions.h"

#include "app/cli/requestlines.h"
#include "app/cli/terminal.h"
#include "app/core/redaction.h"
#include "app/exchange/content.h"
#include "app/exchange/formfields.h"
#include "app/history/copyas.h"
#include "app/history/difference.h"
#include "app/history/trace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using History::Secrecy;

namespace {
class StudyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString gone(qint64 id) { return tr("There is no exchange %1 in this history.").arg(id); }
    static QString noPrevious(qint64 id) { return tr("There is none of the kind of exchange %1 before it.").arg(id); }
    static QString raw() { return tr("Secrets are not masked in this output."); }
    static QString equal() { return tr("They are the same, byte for byte."); }
    static QString sameValues(const QString &part)
    {
        return tr("%1: the same values, written otherwise (order, blanks or escapes). A signature over the bytes breaks.")
            .arg(part);
    }
    static QString cut() { return tr("There are more differences than these."); }
    static QString notInThis() { return tr("Only a call of HighLevel's API can be written with its SDK."); }
    //: Behind a line that stands for several exchanges; %1 is the id of the last.
    static QString folded(int count, qint64 last)
    {
        return tr("%n like this, up to exchange %1", nullptr, count).arg(last);
    }
    static QString traceCut() { return tr("There are more exchanges than these."); }
    static QString noMessage() { return tr("This exchange is about no message: what follows is of the same run."); }
};

QStringList copyFormatWords()
{
    QStringList words;
    for (const History::CopyFormat format : History::AllCopyFormats)
        words += History::copyFormatWord(format);
    return words;
}

/*! The reader and the exchange that the options name, or the status to end with. */
struct Opened {
    std::optional<History::Reader> reader;
    std::optional<Exchange> exchange;
    int status = Passed;
};

Result<std::optional<Exchange>> readOne(const History::Reader &reader, qint64 id)
{
    auto found = reader.exchange(id);
    if (found && !*found)
        say(StudyTexts::gone(id));
    return found;
}

Opened openOne(const HistoryOptions &options, const Common &common)
{
    Opened opened;
    QString file;
    auto reader = openHistory(options, common, file);
    if (!reader) {
        opened.status = couldNotStart(reader.error());
        return opened;
    }
    if (!*reader) {
        say(StudyTexts::nothingYet(file));
        opened.status = CheckFailed;
        return opened;
    }
    opened.reader = std::move(*reader);
    auto found = readOne(*opened.reader, options.id);
    if (!found)
        opened.status = couldNotStart(found.error());
    else if (!*found)
        opened.status = CheckFailed;
    else
        opened.exchange = std::move(**found);
    return opened;
}

Secrecy secrecyOf(const HistoryOptions &options)
{
    if (options.raw)
        say(StudyTexts::raw());
    return options.raw ? Secrecy::Raw : Secrecy::Redacted;
}

void printDifference(const History::Difference &one)
{
    using Kind = History::Difference::Kind;
    const QString head = History::exchangePartWord(one.part) + u"  "_s + one.where;
    if (one.kind == Kind::Changed) {
        printLine(u"~ "_s + head);
        printLine(u"    - "_s + one.before);
        printLine(u"    + "_s + one.after);
    } else {
        const bool isAdded = one.kind == Kind::Added;
        printLine((isAdded ? u"+ "_s : u"- "_s) + head + u"  "_s + (isAdded ? one.after : one.before));
    }
}

void printComparison(const History::Comparison &comparison)
{
    for (const History::Difference &one : comparison.differences)
        printDifference(one);
    for (const auto &[likeness, part] : {std::pair(comparison.requestBody, History::ExchangePart::RequestBody),
                                         std::pair(comparison.responseBody, History::ExchangePart::ResponseBody)}) {
        if (likeness == History::Likeness::SameValues)
            say(StudyTexts::sameValues(History::exchangePartWord(part)));
    }
    if (comparison.isCut)
        say(StudyTexts::cut());
    if (comparison.isEqual())
        say(StudyTexts::equal());
}

int diff(const HistoryOptions &options, const Common &common)
{
    const Opened opened = openOne(options, common);
    if (!opened.exchange)
        return opened.status;
    qint64 other = options.other;
    if (other == 0) {
        const auto previous = History::previousOfKind(*opened.reader, *opened.exchange);
        if (!previous)
            return couldNotStart(previous.error());
        if (!*previous) {
            say(StudyTexts::noPrevious(options.id));
            return CheckFailed;
        }
        other = **previous;
    }
    const auto second = readOne(*opened.reader, other);
    if (!second)
        return couldNotStart(second.error());
    if (!*second)
        return CheckFailed;
    // Two that are named are told in that order; against the previous one, from that one to this.
    const bool isNamed = options.other != 0;
    const Exchange &before = isNamed ? *opened.exchange : **second;
    const Exchange &after = isNamed ? **second : *opened.exchange;
    const History::Comparison comparison =
        History::compared(before, after, {secrecyOf(options), options.ignored, 1000});
    if (common.json) {
        QJsonObject json = History::comparisonToJson(comparison);
        json.insert(u"before"_s, before.id);
        json.insert(u"after"_s, after.id);
        printJson(json);
    } else {
        printComparison(comparison);
    }
    return comparison.isEqual() ? Passed : CheckFailed;
}

void printStep(const History::TraceStep &step, const QString &status, const QString &more = {})
{
    QString what = History::traceRoleTitle(step.role);
    if (step.attempt > 1)
        what += u" %1"_s.arg(step.attempt);
    const History::Row &row = step.row;
    const QString mark = step.isThread ? u"  ~ "_s : step.isOtherSide ? u"  | "_s : u"  * "_s;
    printLine(redacted(u"%1 %2%3%4  %5  %6 %7%8"_s.arg(row.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
                                                       QString::number(row.id).rightJustified(7), mark,
                                                       what.leftJustified(14), status, row.method, row.url,
                                                       more.isEmpty() ? QString() : u"  ("_s + more + u')')));
}

/*!
    The end of what stands in one line with step \a begin: other messages of the thread that went the same way, one after
    the other. A signature lab alone makes dozens of them.
*/
qsizetype foldEnd(const History::Trace &trace, qsizetype begin)
{
    constexpr qsizetype FewestFolded = 3;
    const auto hasGapBehind = [&trace](qsizetype step) {
        return std::any_of(trace.gaps.begin(), trace.gaps.end(),
                           [step](const History::TraceGap &gap) { return gap.after == step; });
    };
    const History::TraceStep &first = trace.steps.at(begin);
    qsizetype end = begin + 1;
    while (first.isThread && end < trace.steps.size() && !hasGapBehind(end - 1)) {
        const History::TraceStep &next = trace.steps.at(end);
        if (!next.isThread || next.role != first.role || next.row.method != first.row.method ||
            next.row.url != first.row.url || next.row.error != first.row.error)
            break;
        ++end;
    }
    return end - begin >= FewestFolded ? end : begin + 1;
}

/*! The steps from \a begin up to \a end in one line. */
void printSteps(const History::Trace &trace, qsizetype begin, qsizetype end)
{
    const History::TraceStep &first = trace.steps.at(begin);
    if (end == begin + 1) {
        printStep(first, statusWord(first.row.status), first.row.error);
        return;
    }
    QStringList statuses;
    for (qsizetype i = begin; i < end; ++i)
        statuses.append(statusWord(trace.steps.at(i).row.status).trimmed());
    statuses.removeDuplicates();
    const qint64 last = trace.steps.at(end - 1).row.id;
    const QString folded = StudyTexts::folded(int(end - begin), last);
    printStep(first, statuses.join(u','), first.row.error.isEmpty() ? folded : first.row.error + u"; "_s + folded);
}

int trace(const HistoryOptions &options, const Common &common)
{
    const Opened opened = openOne(options, common);
    if (!opened.exchange)
        return opened.status;
    const auto found = History::traceOf(*opened.reader, options.id);
    if (!found)
        return couldNotStart(found.error());
    if (!*found)
        return CheckFailed;
    const History::Trace &trace = **found;
    if (common.json) {
        printJson(History::traceToJson(trace));
        return Passed;
    }
    if (trace.messageId.isEmpty())
        say(StudyTexts::noMessage());
    const auto printGaps = [&trace](qsizetype after) {
        for (const History::TraceGap &gap : trace.gaps) {
            if (gap.after == after)
                printLine(u"                          !  "_s + gap.sentence);
        }
    };
    printGaps(-1);
    for (qsizetype i = 0; i < trace.steps.size();) {
        const qsizetype end = foldEnd(trace, i);
        printSteps(trace, i, end);
        printGaps(end - 1);
        i = end;
    }
    if (trace.isCut)
        say(StudyTexts::traceCut());
    return Passed;
}

int copyAs(const HistoryOptions &options, const Common &common)
{
    const History::CopyFormat format = *History::copyFormatFromWord(options.format); // the option takes no other word
    const Opened opened = openOne(options, common);
    if (!opened.exchange)
        return opened.status;
    if (!History::canCopyAs(*opened.exchange, format)) {
        say(StudyTexts::notInThis());
        return CheckFailed;
    }
    QByteArray code = History::copiedAs(*opened.exchange, format, secrecyOf(options)).toUtf8();
    if (!code.endsWith('\n'))
        code += '\n';
    printData(code);
    return Passed;
}

QJsonObject decodedBody(const QByteArray &head, const QByteArray &body)
{
    const Content content = contentOf(head, body);
    QJsonObject json{{u"mediaType"_s, QString::fromUtf8(content.mediaType)},
                     {u"sentBytes"_s, body.size()},
                     {u"bytes"_s, content.bytes.size()}};
    if (!content.coding.isEmpty())
        json.insert(u"coding"_s, QString::fromUtf8(content.coding));
    if (!content.fault.isEmpty())
        json.insert(u"fault"_s, content.fault);
    if (const QJsonDocument document = QJsonDocument::fromJson(content.bytes); document.isObject())
        json.insert(u"json"_s, document.object());
    else if (document.isArray())
        json.insert(u"json"_s, document.array());
    if (content.mediaType == "application/x-www-form-urlencoded") {
        QJsonArray fields;
        for (const auto &[name, value] : formFields(content.bytes))
            fields.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        json.insert(u"fields"_s, fields);
        if (const qsizetype count = formFieldCount(content.bytes); count > fields.size())
            json.insert(u"moreFields"_s, count - fields.size());
    } else if (content.mediaType == "multipart/form-data") {
        const auto parts = bodyParts(headField(head, "Content-Type"), content.bytes);
        QJsonArray all;
        for (const BodyPart &part : parts.value_or(QList<BodyPart>())) {
            QJsonObject one{{u"name"_s, part.name},
                            {u"contentType"_s, QString::fromUtf8(part.contentType)},
                            {u"bytes"_s, part.bytes.size()}};
            if (part.fileName.isEmpty())
                one.insert(u"value"_s, QString::fromUtf8(part.bytes));
            else
                one.insert(u"fileName"_s, part.fileName);
            all.append(one);
        }
        json.insert(u"parts"_s, all);
        if (!parts)
            json.insert(u"fault"_s, parts.error().detail);
    }
    return json;
}

/*! Always JSON: what is inside the bytes is a tree. */
int decode(const HistoryOptions &options, const Common &common)
{
    const Opened opened = openOne(options, common);
    if (!opened.exchange)
        return opened.status;
    const bool isMasked = secrecyOf(options) == Secrecy::Redacted;
    QJsonArray tokens;
    for (const CarriedToken &token : carriedTokens(*opened.exchange)) {
        tokens.append(QJsonObject{{u"place"_s, token.place},
                                  {u"header"_s, QJsonDocument::fromJson(token.header).object()},
                                  {u"claims"_s, QJsonDocument::fromJson(token.claims).object()},
                                  {u"issuedAt"_s, token.issuedAt.toString(Qt::ISODate)},
                                  {u"expires"_s, token.expires.toString(Qt::ISODate)}});
    }
    const Exchange exchange = *opened.exchange;
    const QJsonObject json{{u"id"_s, exchange.id},
                           {u"request"_s, decodedBody(exchange.requestHead, exchange.requestBody)},
                           {u"response"_s, decodedBody(exchange.responseHead, exchange.responseBody)},
                           {u"tokens"_s, tokens}};
    const QByteArray text = QJsonDocument(json).toJson(common.json ? QJsonDocument::Compact : QJsonDocument::Indented);
    // Masked as a whole, after it was unpacked: a secret may travel compressed.
    const QByteArray shown = isMasked ? redacted(text) : text;
    common.json ? printData(shown + '\n') : printText(QString::fromUtf8(shown));
    return Passed;
}
} // namespace

void addHistoryStudy(const Command &history, const std::shared_ptr<HistoryOptions> &options)
{
    const auto run = [options](int (*work)(const HistoryOptions &, const Common &)) {
        return [options, work](const Common &common) {
            return work(*options, common);
        };
    };
    const auto add = [&](const char *name, const char *description) {
        const Command command = history.subcommand(name, description);
        command.option("id", options->id, "The number that list shows").required();
        addHistoryFile(command, *options);
        return command;
    };
    const Command comparing = add("diff", "What is different between two exchanges, JSON by value");
    comparing.option("other", options->other,
                     "The second one; without it the previous of its kind is compared with it");
    comparing.option("--ignore", options->ignored, "Header field to leave out, such as Date; may be repeated")
        .valueName("NAME")
        .oneValueEach();
    comparing.flag("--raw", options->raw, "Secrets too");
    comparing.footer("Ends with 0 when they are the same and with 1 when they are not.");
    comparing.onRun(run(diff));

    const Command tracing =
        add("trace", "All that belongs to the message of an exchange, in order, and what is missing");
    tracing.footer("* is about the message, | the same call as the other side saw it, ~ of the same conversation.");
    tracing.onRun(run(trace));

    const Command copying = add("copy-as", "The request of an exchange as a command or as code, secrets masked");
    copying.option("format", options->format, "As which program or code")
        .valueName("FORMAT")
        .oneOf(copyFormatWords())
        .required();
    copying.flag("--raw", options->raw, "Secrets too");
    copying.onRun(run(copyAs));

    const Command decoding =
        add("decode", "What is in the bodies: unpacked JSON, form fields, parts, and tokens, as JSON");
    decoding.flag("--raw", options->raw, "Secrets too");
    decoding.onRun(run(decode));
}

} // namespace Linesman::Cli
