// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/export.h"
#include "app/history/harfile.h"
#include "app/history/import.h"
#include "app/history/people.h"
#include "tests/app/history/plainsqlite.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::ExportFormat;
using HistoryTest::asked;
using HistoryTest::sample;

namespace {
Exchange full(int number)
{
    Exchange exchange = sample(number);
    exchange.requestHead = "POST " + exchange.url.toUtf8() +
                           " HTTP/1.1\r\nHost: localhost:8471\r\nContent-Type: application/json\r\n"
                           "X-Twice: a\r\nX-Twice: b\r\n\r\n";
    exchange.responseHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    exchange.responseBody = "{\"success\":true}";
    exchange.verdict = u"{\"signature\":{\"verdict\":\"valid\"}}"_s;
    exchange.locationId = u"ve9EPM428h8vShlRW1KT"_s;
    exchange.note = u"=1+1"_s;
    exchange.pinned = number == 2;
    exchange.dns = std::chrono::microseconds(100);
    exchange.connect = std::chrono::microseconds(200);
    exchange.firstByte = std::chrono::microseconds(900);
    return exchange;
}
} // namespace

class TstInterchange : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"history.sqlite"_s); }

    QByteArray exported(ExportFormat format, const History::ExportOptions &options = {}) const
    {
        const Result<History::Reader> reader = History::Reader::open(file());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = History::exportExchanges(*reader, {}, format, options, buffer);
        return done && done->written == 4 ? buffer.data() : QByteArray("failed");
    }

    static QList<Exchange> imported(QByteArray bytes, History::Imported *outcome = nullptr)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QList<Exchange> all;
        const auto done =
            History::importExchanges(buffer, [&all](Exchange exchange) { all.append(std::move(exchange)); });
        if (!done) {
            all.append(Exchange());
            all.last().note = done.error().detail;
        } else if (outcome) {
            *outcome = *done;
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        History::Store store;
        QVERIFY(store.open(file()));
        store.append(full(1));
        store.append(full(2));
        Exchange binary = full(3);
        binary.requestBody = QByteArray("\xff\0\xfe", 3);
        store.append(binary);
        Exchange unanswered = full(4);
        unanswered.status = 0;
        unanswered.error = u"connection refused"_s;
        unanswered.responseHead.clear();
        unanswered.responseBody.clear();
        store.append(unanswered);
    }

    void comesBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("JSON Lines") << int(ExportFormat::JsonLines);
        QTest::newRow("HAR") << int(ExportFormat::Har);
    }

    void comesBack()
    {
        QFETCH(int, format);
        const Result<History::Reader> reader = History::Reader::open(file());
        const QList<Exchange> all = imported(exported(ExportFormat(format), {History::Secrecy::Raw}));
        QCOMPARE(all.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(all.at(i), **reader->exchange(i + 1));
    }

    void isAHarThatBrowsersRead()
    {
        const QJsonObject log = QJsonDocument::fromJson(exported(ExportFormat::Har)).object()["log"_L1].toObject();
        QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
        QVERIFY(!log["creator"_L1]["name"_L1].toString().isEmpty() &&
                !log["creator"_L1]["version"_L1].toString().isEmpty());
        const QJsonObject entry = log["entries"_L1][0].toObject();
        // What the specification requires, and what Chromium's import stops at when it is missing.
        for (const QString &name :
             {u"startedDateTime"_s, u"time"_s, u"request"_s, u"response"_s, u"cache"_s, u"timings"_s})
            QVERIFY2(entry.contains(name), qPrintable(name));
        for (const QString &name : {u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s,
                                    u"queryString"_s, u"headersSize"_s, u"bodySize"_s, u"postData"_s})
            QVERIFY2(entry["request"_L1].toObject().contains(name), qPrintable(name));
        for (const QString &name : {u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s,
                                    u"content"_s, u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s})
            QVERIFY2(entry["response"_L1].toObject().contains(name), qPrintable(name));
        for (const QString &name : {u"send"_s, u"wait"_s, u"receive"_s})
            QVERIFY(entry["timings"_L1][name].toDouble() >= 0);
        QCOMPARE(entry["request"_L1]["url"_L1].toString(), u"http://localhost:8471/hooks/sms?n=1"_s);
        QCOMPARE(entry["request"_L1]["queryString"_L1][0]["value"_L1].toString(), u"1"_s);
        QCOMPARE(entry["request"_L1]["headers"_L1].toArray().size(), 4);
    }

    void takesTheHarOfABrowser()
    {
        const QList<Exchange> all = imported(
            "{ "
            "\"log\": { \"version\": \"1.2\", \"creator\": {\"name\": \"WebInspector\", \"version\": \"537.36\"}, \"pages\": [], "
            "\"entries\": [ {\"startedDateTime\": \"2026-11-22T14:00:00.123Z\", \"time\": 12.5, "
            "\"request\": {\"method\": \"GET\", \"url\": \"https://services.leadconnectorhq.com/contacts/?limit=1\", "
            "\"httpVersion\": \"http/2.0\", \"headers\": [{\"name\": \":authority\", \"value\": \"x\"}, {\"name\": \"accept\", \"value\": \"*/*\"}], "
            "\"queryString\": [], \"cookies\": [], \"headersSize\": -1, \"bodySize\": 0}, "
            "\"response\": {\"status\": 200, \"statusText\": \"\", \"httpVersion\": \"http/2.0\", \"headers\": [], \"cookies\": [], "
            "\"content\": {\"size\": 2, \"mimeType\": \"application/json\", \"text\": \"e30=\", \"encoding\": \"base64\"}, "
            "\"redirectURL\": \"\", \"headersSize\": -1, \"bodySize\": -1}, "
            "\"cache\": {}, \"timings\": {\"blocked\": 1, \"dns\": -1, \"connect\": -1, \"ssl\": -1, \"send\": 0, \"wait\": 10, \"receive\": 1}} ] } } ");
        QCOMPARE(all.size(), 1);
        const Exchange &one = all.first();
        QCOMPARE(one.channel, Exchange::Channel::Api); // what is kept of it is masked
        QCOMPARE(one.status, 200);
        QCOMPARE(one.duration, std::chrono::microseconds(12'500));
        QCOMPARE(one.requestHead, QByteArray("GET /contacts/?limit=1 HTTP/1.1\r\naccept: */*\r\n\r\n"));
        QCOMPARE(one.responseBody, QByteArray("{}"));
    }

    /*! What it says becomes a head, in which a line break would begin a line of the sender's choice. */
    void takesNoLinesFromAHar_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("read");
        QTest::newRow("plain") << u"PATCH"_s << u"*/*"_s << 204 << 1;
        QTest::newRow("method of two lines")
            << u"GET / HTTP/1.1\r\nHost: other.example\r\n\r\nPOST"_s << u"*/*"_s << 204 << 0;
        QTest::newRow("method of two words") << u"GET /other"_s << u"*/*"_s << 204 << 0;
        QTest::newRow("method with an escape") << u"GET\u001b[2J"_s << u"*/*"_s << 204 << 0;
        QTest::newRow("field of two lines") << u"GET"_s << u"a\r\nb: c"_s << 204 << 1;
        QTest::newRow("field with a bare return") << u"GET"_s << u"a\rb: c"_s << 204 << 1;
        QTest::newRow("status that cannot be") << u"GET"_s << u"*/*"_s << 123'456 << 1;
        QTest::newRow("status below all") << u"GET"_s << u"*/*"_s << -5 << 1;
    }
    void takesNoLinesFromAHar()
    {
        QFETCH(QString, method);
        QFETCH(QString, field);
        QFETCH(int, status);
        QFETCH(int, read);
        const QJsonObject entry{
            {u"startedDateTime"_s, u"2026-11-22T14:00:00Z"_s},
            {u"request"_s,
             QJsonObject{{u"method"_s, method},
                         {u"url"_s, u"https://a.example/b"_s},
                         {u"headers"_s, QJsonArray{QJsonObject{{u"name"_s, u"x-a"_s}, {u"value"_s, field}}}}}},
            {u"response"_s, QJsonObject{{u"status"_s, status}}}};
        const QJsonObject log{{u"log"_s, QJsonObject{{u"entries"_s, QJsonArray{entry}}}}};
        const QList<Exchange> all = imported(QJsonDocument(log).toJson());
        QCOMPARE(int(all.size()), read);
        if (read == 0)
            return;
        QVERIFY(all.first().status >= 0 && all.first().status <= 999);
        const QByteArray &head = all.first().requestHead;
        QVERIFY(head.startsWith(method.toLatin1() + " /b HTTP/1.1\r\n"));
        QVERIFY(!head.contains("b: c"));
        QCOMPARE(head.count('\r'), head.count('\n'));
    }

    /*! Of an export that comes again, and of one that has more than the first. */
    void leavesOutWhatIsThere_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("JSON Lines") << ExportFormat::JsonLines;
        QTest::newRow("HAR") << ExportFormat::Har;
    }
    void leavesOutWhatIsThere()
    {
        QFETCH(ExportFormat, format);
        QByteArray bytes = exported(format);
        QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"other.sqlite"_s)));
        const auto takeIn = [&bytes, &store](History::Doubles doubles = History::Doubles::LeaveOut) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return History::importInto(store, buffer, doubles).value_or(History::Imported());
        };
        const auto kept = [&store] {
            return History::Reader::open(store.file())->ids({})->size();
        };
        QCOMPARE(takeIn().read, 4);
        const History::Imported again = takeIn();
        QCOMPARE(again.read, 0);
        QCOMPARE(again.known, 4);
        QCOMPARE(kept(), std::size_t(4));
        QCOMPARE(takeIn(History::Doubles::TakeIn).read, 4);
        QCOMPARE(kept(), std::size_t(8));
        // Each that is there stands for one: of a file that has them three times, the third is new.
        if (format == ExportFormat::JsonLines) {
            bytes = bytes + bytes + bytes;
            const History::Imported more = takeIn();
            QCOMPARE(more.read, 4);
            QCOMPARE(more.known, 8);
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello\nworld\n");
        QTest::newRow("another JSON") << QByteArray("{\n\"a\":\n1}");
        QTest::newRow("HAR without entries") << QByteArray("{\"log\":{}}");
        QTest::newRow("bytes") << QByteArray("\xff\0\xfe", 3);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        const QList<Exchange> all = imported(bytes);
        QCOMPARE(all.size(), 1);
        QVERIFY2(!all.first().note.isEmpty(), "it was taken");
    }

    void countsLinesThatAreNone()
    {
        History::Imported outcome;
        const QByteArray good = R"({"channel":"capture","startedAt":"2026-11-22T14:00:00.000Z","method":"POST"})";
        QCOMPARE(imported(good + "\n{\"a\":1}\n\nnonsense\n" + good, &outcome).size(), 2);
        QCOMPARE(outcome.refused, 2);
        QVERIFY(outcome.firstFault.contains(u"line 2"_s));
    }

    void isSafeInASpreadsheet()
    {
        const QByteArray csv = exported(ExportFormat::Csv);
        QCOMPARE(csv.count('\n'), 5);
        QVERIFY(csv.startsWith("id,startedAt,channel,"));
        QVERIFY2(csv.contains("'=1+1"), csv.constData());
    }

    void replacesPeopleByTheSameOnes()
    {
        History::PeopleMask people;
        const QByteArray given =
            "{\"to\":\"+491701234567\",\"from\":\"+15005550006\",\"email\":\"Ann@Firm.example\","
            "\"body\":\"Call \\\"me\\\" at +491701234567 or ann@firm.example\",\"messageId\":\"m1\",\"name\":\"\"}";
        const QByteArray masked = people.masked(given);
        QVERIFY2(!masked.contains("491701234567") && !masked.toLower().contains("firm") && !masked.contains("Call"),
                 masked.constData());
        QVERIFY(masked.contains("\"messageId\":\"m1\"") && masked.contains("\"name\":\"\""));
        QVERIFY(QJsonDocument::fromJson(masked).isObject());
        const QJsonObject object = QJsonDocument::fromJson(masked).object();
        const QByteArray again = people.masked("to=%2B491701234567&mail=ann@firm.example, +15005550006");
        QVERIFY2(again.contains("%2B" + object["to"_L1].toString().sliced(1).toUtf8()), again.constData());
        QVERIFY2(again.contains(object["email"_L1].toString().toUtf8()), again.constData());
        QVERIFY(again.contains(object["from"_L1].toString().toUtf8()));
        QVERIFY(object["from"_L1] != object["to"_L1]);
        for (const char *letter : {"\"", "@", "+"})
            QVERIFY(!people.masked(QByteArray(letter).repeated(1'000'000)).isEmpty());
    }

    void bundlesEvidence()
    {
        const QString bundle = m_folder.filePath(u"evidence.linesman"_s);
        Exchange secret = full(5);
        secret.requestBody = "{\"client_secret\":\"s3cret-b\",\"phone\":\"+491701234567\"}";
        {
            History::Store store;
            QVERIFY(store.open(file()));
            store.append(secret);
            store.remove({1});
        }
        const Result<History::Reader> reader = History::Reader::open(file());
        const auto done = History::exportBundle(*reader, {.from = sample(3).startedAt},
                                                {History::Secrecy::Redacted, History::People::Replaced}, bundle);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->written, 3);
        QVERIFY(!QFile::exists(bundle + u"-wal"_s) && !QFile::exists(bundle + u".part"_s));
        QFile raw(bundle);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(!bytes.contains("s3cret") && !bytes.contains("491701234567"));
        QCOMPARE(asked(bundle, "SELECT value FROM bundle WHERE name = 'secrets'"), u"masked"_s);
        const Result<History::Reader> other = History::Reader::open(bundle);
        QVERIFY(other);
        QCOMPARE(*other->ids({}), (std::vector<ExchangeId>{3, 4, 5})); // under their own numbers
        QCOMPARE(other->ids({.text = u"refused"_s})->size(), 1u);
    }
};

LINESMAN_TEST(TstInterchange)
#include "tst_interchange.moc"
