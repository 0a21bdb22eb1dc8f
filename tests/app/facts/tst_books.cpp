// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/errorbook.h"
#include "app/facts/findingbook.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Facts;
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonArray entries(const QString &file, const QString &name)
{
    QFile input(u":/linesman/doctor/"_s + file);
    return input.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.readAll()).object().value(name).toArray()
                                           : QJsonArray();
}

QStringList idsOf(const QJsonArray &list)
{
    QStringList ids;
    for (const QJsonValue &one : list)
        ids.append(one.toObject().value(u"id"_s).toString());
    return ids;
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(bytes);
}
} // namespace

/*! The book of findings and the error dictionary: whole in each language, and what a person adds to the second. */
class TstBooks : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QVERIFY(readOwnErrors(u"/nowhere"_s).isEmpty()); }

    void everyFindingIsWhole()
    {
        const QSet<QString> needs{u"setup"_s,    u"tokens"_s, u"providers"_s, u"installs"_s,
                                  u"captures"_s, u"calls"_s,  u"deliveries"_s};
        QSet<QString> ids;
        for (const FindingRow &row : findingRows()) {
            QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
            ids.insert(row.id);
            QVERIFY2(!row.title.isEmpty() && !row.meaning.isEmpty() && !row.fix.isEmpty() && !row.source.isEmpty(),
                     qPrintable(row.id));
            QVERIFY2(!row.needs.isEmpty() && !row.place.isEmpty() && !row.area.isEmpty(), qPrintable(row.id));
            for (const QString &need : row.needs)
                QVERIFY2(needs.contains(need), qPrintable(row.id));
            QVERIFY2(!row.title.endsWith(u'.') && row.meaning.endsWith(u'.') && row.fix.endsWith(u'.'),
                     qPrintable(row.id));
        }
        QVERIFY(ids.size() >= 77);
    }

    void everyLanguageHasEveryWord()
    {
        const QJsonArray german = entries(u"findings.de.json"_s, u"findings"_s);
        QCOMPARE(idsOf(german), idsOf(entries(u"findings.json"_s, u"findings"_s)));
        for (const QJsonValue &one : german) {
            for (const QString &word : {u"title"_s, u"meaning"_s, u"fix"_s})
                QVERIFY2(!one.toObject().value(word).toString().isEmpty(),
                         qPrintable(one.toObject().value(u"id"_s).toString()));
        }
        QStringList worded;
        for (const QJsonValue &one : entries(u"errors.json"_s, u"errors"_s)) {
            if (one.toObject().contains(u"meaning"_s))
                worded.append(one.toObject().value(u"id"_s).toString());
        }
        QStringList translated = idsOf(entries(u"errors.de.json"_s, u"errors"_s));
        worded.sort();
        translated.sort();
        QCOMPARE(translated, worded);
    }

    void everyErrorHasWordsAndASource()
    {
        QSet<QString> ids;
        for (const KnownError &entry : knownErrors()) {
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
            const QJsonObject json = entry.toJson();
            for (const QString &word : {u"meaning"_s, u"advice"_s, u"source"_s})
                QVERIFY2(!json.value(word).toString().isEmpty(), qPrintable(entry.id + u' ' + word));
            QVERIFY2(entry.finding.isEmpty() || findingRow(entry.finding), qPrintable(entry.id));
        }
    }

    void knowsAMessageInAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("finding");
        QTest::newRow("a message") << u"The token is not authorized for this scope."_s << u"S-02"_s;
        QTest::newRow("a body") << u"{\"statusCode\":401,\"message\":\"Invalid JWT\"}"_s << u"T-07"_s;
        QTest::newRow("a line of a log") << u"2026-11-20T10:00:00Z ERROR api 400: invalid grant: refresh token"_s
                                         << u"T-02"_s;
        QTest::newRow("a code") << u"code=CONVERSATIONS_MSG_PROVIDER_ID_REQUIRED"_s << u"M-01"_s;
        QTest::newRow("a status alone") << u"HTTP 429"_s << u"O-17"_s;
        QTest::newRow("nothing known") << u"I am a teapot"_s << QString();
        QTest::newRow("words of a status") << u"Too Many Requests"_s << u"O-17"_s;
        QTest::newRow("words of a status in a sentence") << u"ThrottlerException: Too Many Requests"_s << u"O-17"_s;
        QTest::newRow("a year is no status") << u"429900 things in 20260429"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void knowsAMessageInAnyText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, finding);
        const std::optional<KnownError> entry = errorInText(text);
        QCOMPARE(entry ? entry->finding : QString(), finding);
    }

    void knowsTheStandardWordsOfAStatus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        for (const auto &[text, id] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"Bad Request", "http-400"},
                 {"Unauthorized", "http-401"},
                 {"401 Unauthorized.", "http-401"},
                 {"Forbidden", "http-403"},
                 {"HTTP/1.1 404 Not Found", "http-404"},
                 {"Gone", "http-400"},
                 {"Method Not Allowed", "http-405"},
                 {"Request Timeout", "http-408"},
                 {"Conflict", "http-409"},
                 {"Request Entity Too Large", "status-413"},
                 {"Unsupported Media Type", "http-415"},
                 {"Unprocessable Entity", "status-422"},
                 {"Internal Server Error", "status-500"},
                 {"<html><head><title>502 Bad Gateway</title></head></html>", "http-502"},
                 {"error code: 521", "http-502"},
                 {"Error 1015", "status-429"},
                 {"error code: 1020", "http-403"},
                 {"Just a moment...", "http-403"},
                 {"no healthy upstream", "http-503"},
                 {"upstream connect error or disconnect/reset before headers", "http-503"},
                 {"504 Gateway Time-out", "http-504"},
                 {"Endpoint request timed out", "http-504"},
                 {"HTTP Version Not Supported", "status-500"},
                 // Not the status, but what was said with it.
                 {"404 Contact not found", "contact-not-found"},
                 {"{\"statusCode\":401,\"message\":\"Invalid JWT\"}", "invalid-jwt"},
                 {"the money is gone, a conflict", ""},
             })
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(id);
    }
    void knowsTheStandardWordsOfAStatus()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, id);
        const std::optional<KnownError> entry = errorInText(text);
        QCOMPARE(entry ? entry->id : QString(), id);
    }

    void ownEntriesStandFirst()
    {
        QTemporaryDir folder;
        write(
            folder.filePath(u"mine.json"_s),
            R"({"errors":[{"id":"mine","words":"Invalid JWT","meaning":"Ours.","advice":"Call Jo.","source":"us"}]})");
        QVERIFY(readOwnErrors(folder.path()).isEmpty());
        const std::optional<KnownError> entry = errorInText(u"401 Invalid JWT"_s);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->id, u"mine"_s);
        QCOMPARE(entry->file, folder.filePath(u"mine.json"_s));
        QVERIFY(readOwnErrors(folder.filePath(u"missing"_s)).isEmpty());
        QCOMPARE(errorInText(u"401 Invalid JWT"_s)->finding, u"T-07"_s);
    }

    void aFileWithAMistakeIsToldAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no words") << QByteArray(R"({"errors":[{"id":"a","meaning":"m","advice":"a","source":"s"}]})");
        QTest::newRow("unknown member") << QByteArray(
            R"({"errors":[{"id":"a","word":"x","meaning":"m","advice":"a","source":"s"}]})");
        QTest::newRow("status of no kind")
            << QByteArray(R"({"errors":[{"id":"a","status":7,"meaning":"m","advice":"a","source":"s"}]})");
        QTest::newRow("no source") << QByteArray(R"({"errors":[{"id":"a","words":"x","meaning":"m","advice":"a"}]})");
        QTest::newRow("wrong type") << QByteArray(
            R"({"errors":[{"id":"a","words":5,"meaning":"m","advice":"a","source":"s"}]})");
        QTest::newRow("retry of no kind") << QByteArray(
            R"({"errors":[{"id":"a","words":"x","retry":"soon","meaning":"m","advice":"a","source":"s"}]})");
    }
    void aFileWithAMistakeIsToldAndLeftOut()
    {
        QFETCH(const QByteArray, bytes);
        QTemporaryDir folder;
        const qsizetype before = knownErrors().size();
        write(folder.filePath(u"mine.json"_s), bytes);
        const QList<RefusedErrors> refused = readOwnErrors(folder.path());
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.constFirst().reason.isEmpty());
        QCOMPARE(knownErrors().size(), before);
    }

    void theSchemaIsOne()
    {
        const QJsonObject schema = QJsonDocument::fromJson(errorsSchema()).object();
        QVERIFY(schema.value(u"properties"_s).toObject().contains(u"errors"_s));
    }
};

LINESMAN_TEST(TstBooks)
#include "tst_books.moc"
