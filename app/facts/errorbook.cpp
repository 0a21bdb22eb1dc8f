// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/errorbook.h"

#include "app/facts/doctorfiles_p.h"
#include "app/facts/findingbook.h"
#include "app/facts/statustexts.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

namespace Linesman::Facts {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array ErrorPlaces{"consent"_L1, "callback"_L1, "token"_L1, "locationToken"_L1, "api"_L1, "http"_L1};
constexpr std::array ErrorRetries{"never"_L1, "afterRefresh"_L1, "later"_L1};
constexpr std::array ErrorSteps{"addScope"_L1,   "refreshToken"_L1,  "authorize"_L1, "chooseProvider"_L1,
                                "chooseType"_L1, "createContact"_L1, "tryAgain"_L1};
constexpr std::array ErrorMembers{"id"_L1,     "where"_L1, "status"_L1, "code"_L1,    "words"_L1, "meaning"_L1,
                                  "advice"_L1, "step"_L1,  "retry"_L1,  "finding"_L1, "source"_L1};
constexpr qint64 MostBytes = 1024 * 1024; // of one file

KnownError errorFrom(const QJsonObject &json, const QJsonObject &words)
{
    const auto text = [&json](QLatin1StringView name) {
        return json.value(name).toString();
    };
    KnownError entry;
    entry.id = text("id"_L1);
    entry.where = json.value("where"_L1).toString(u"api"_s);
    entry.status = json.value("status"_L1).toInt();
    entry.code = text("code"_L1);
    entry.words = text("words"_L1);
    entry.meaning = wordOf(json, words, "meaning"_L1);
    entry.advice = wordOf(json, words, "advice"_L1);
    entry.step = text("step"_L1);
    entry.retry = json.value("retry"_L1).toString(u"never"_s);
    entry.finding = text("finding"_L1);
    entry.source = text("source"_L1);
    return entry;
}

template <typename Words>
bool isOneOf(const QString &text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) { return text == word; });
}

/*! What is wrong with an entry of the person's; empty when it can be used. */
QString faultOf(const QJsonObject &json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!isOneOf(member.key(), ErrorMembers))
            return u"unknown member \"%1\""_s.arg(member.key());
        if (member.key() == "status"_L1 ? !member.value().isDouble() : !member.value().isString())
            return u"\"%1\" is of the wrong type"_s.arg(member.key());
    }
    const KnownError entry = errorFrom(json, {});
    if (entry.id.isEmpty())
        return u"\"id\" is missing"_s;
    if (!isOneOf(entry.where, ErrorPlaces))
        return u"\"where\" must be consent, callback, token, locationToken, api or http"_s;
    if (!isOneOf(entry.retry, ErrorRetries))
        return u"\"retry\" must be never, afterRefresh or later"_s;
    if (!entry.step.isEmpty() && !isOneOf(entry.step, ErrorSteps))
        return u"\"step\" is none of those that the schema lists"_s;
    if (json.contains("status"_L1) && (entry.status < 100 || entry.status > 599))
        return u"\"status\" must be an HTTP status"_s;
    if (entry.words.isEmpty() && entry.code.isEmpty() && entry.status == 0)
        return u"one of \"words\", \"code\" and \"status\" is needed"_s;
    if (entry.meaning.isEmpty() || entry.advice.isEmpty() || entry.source.isEmpty())
        return u"\"meaning\", \"advice\" and \"source\" are needed"_s;
    return {};
}

struct OwnErrors {
    std::mutex mutex;
    QList<KnownError> entries;
};
OwnErrors &ownErrors()
{
    static OwnErrors own;
    return own;
}

Result<QList<KnownError>> readErrorFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    if (file.size() > MostBytes)
        return failure(Error::Kind::BadInput, u"larger than 1 MiB"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject() || !document.object().value("errors"_L1).isArray())
        return failure(Error::Kind::BadInput, document.isObject() ? u"there is no list \"errors\""_s
                                                                  : u"no JSON object: "_s + problem.errorString());
    QList<KnownError> entries;
    const QJsonArray array = document.object().value("errors"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QString fault = faultOf(value.toObject());
        if (!fault.isEmpty())
            return failure(Error::Kind::BadInput, u"entry %1: %2"_s.arg(QString::number(entries.size() + 1), fault));
        entries.append(errorFrom(value.toObject(), {}));
        entries.last().file = path;
    }
    return entries;
}

const QList<KnownError> &builtinErrors()
{
    static std::mutex mutex;
    static std::map<QString, QList<KnownError>> books;
    const std::lock_guard lock(mutex);
    QList<KnownError> &book = books[spokenLanguage()];
    if (book.isEmpty()) {
        const QHash<QString, QJsonObject> words = wordsOf("errors"_L1);
        const QJsonArray rows = entriesOf("errors"_L1, {});
        for (const QJsonValue &row : rows)
            book.append(errorFrom(row.toObject(), words.value(row.toObject().value("id"_L1).toString())));
    }
    return book;
}
} // namespace

bool KnownError::matches(int httpStatus, const QString &canonicalCode, const QString &message) const
{
    return (status == 0 || status == httpStatus) && (code.isEmpty() || code == canonicalCode) &&
           (words.isEmpty() || message.contains(words, Qt::CaseInsensitive));
}

QJsonObject KnownError::toJson() const
{
    QJsonObject json{{"id"_L1, id}, {"where"_L1, where}, {"retry"_L1, retry}};
    if (status != 0)
        json.insert("status"_L1, status);
    const auto add = [&json](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    const FindingRow *row = finding.isEmpty() ? nullptr : findingRow(finding);
    add("code"_L1, code);
    add("words"_L1, words);
    add("meaning"_L1, meaning.isEmpty() && row ? row->meaning : meaning);
    add("advice"_L1, advice.isEmpty() && row ? row->fix : advice);
    add("step"_L1, step);
    add("finding"_L1, finding);
    add("source"_L1, source.isEmpty() && row ? row->source : source);
    add("file"_L1, file);
    return json;
}

QList<KnownError> knownErrors()
{
    OwnErrors &own = ownErrors();
    const std::lock_guard lock(own.mutex);
    return own.entries.isEmpty() ? builtinErrors() : own.entries + builtinErrors();
}

std::optional<KnownError> findError(const std::function<bool(const KnownError &)> &fits)
{
    const QList<KnownError> all = knownErrors();
    const auto found = std::find_if(all.cbegin(), all.cend(), fits);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QList<RefusedErrors> readOwnErrors(const QString &folder)
{
    QList<RefusedErrors> refused;
    QList<KnownError> entries;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
        const QString path = directory.filePath(name);
        const Result<QList<KnownError>> read = readErrorFile(path);
        if (read)
            entries += *read;
        else
            refused.append({path, read.error().detail});
    }
    OwnErrors &own = ownErrors();
    const std::lock_guard lock(own.mutex);
    own.entries = entries;
    return refused;
}

QByteArray errorsSchema()
{
    QFile file(u":/linesman/doctor/errors.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<KnownError> errorInText(const QString &text)
{
    NamedStatus named = statusNamedIn(text);
    const QList<KnownError> all = knownErrors();
    const auto hasEntry = [&all](int status) {
        return std::any_of(all.begin(), all.end(), [status](const KnownError &one) { return one.status == status; });
    };
    if ((named.isAll || named.hasWords) && !hasEntry(named.status)) // as the first of its class: RFC 9110, 15
        named.status = named.status / 100 * 100;
    std::optional<KnownError> best;
    qsizetype longest = -1;
    for (const KnownError &entry : all) {
        const bool hasCode = !entry.code.isEmpty() && text.contains(entry.code);
        const bool hasWords = !entry.words.isEmpty() && text.contains(entry.words, Qt::CaseInsensitive);
        if ((!entry.code.isEmpty() && !hasCode) || (!entry.words.isEmpty() && !hasWords))
            continue;
        // A text often leaves the status out: words alone are enough. A status alone is the weakest that fits, but where
        // it is all that the text says.
        const bool hasStatus = entry.status != 0 && entry.status == named.status;
        if (!hasCode && !hasWords && !hasStatus)
            continue;
        const bool isOfAnyCall = entry.where == "api"_L1 || entry.where == "http"_L1;
        const qsizetype length = (hasCode ? entry.code.size() + 100 : 0) + (hasWords ? entry.words.size() : 0) +
                                 (hasStatus ? 2 : 0) + (hasStatus && named.isAll && isOfAnyCall ? 500 : 0) +
                                 (entry.file.isEmpty() ? 0 : 1000);
        if (length > longest && (hasCode || hasWords || isOfAnyCall)) {
            longest = length;
            best = entry;
        }
    }
    return best;
}

} // namespace Linesman::Facts
