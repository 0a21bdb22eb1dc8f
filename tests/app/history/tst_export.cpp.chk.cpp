// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/showntext.h"
#include "app/history/export.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

class TstExport : public QObject
{
    Q_OBJECT
private:
    static Exchange withSecrets()
    {
        Exchange exchange = sample(1);
        exchange.url = u"/cb?code=s3cret0123456789abcdef&state=1"_s;
        exchange.requestHead = "POST /cb HTTP/1.1\r\nHost: localhost:1\r\nAuthorization: Bearer "
                               "s3cret-a\r\nContent-Type: application/json\r\n\r\n";
        exchange.requestBody = "{\"client_secret\":\"s3cret-b\"}";
        exchange.responseBody = "{\"access_token\":\"s3cret-c\"}";
        exchange.note = u"token is Bearer s3cret-d"_s;
        return exchange;
    }

private slots:
    void writesOneObjectALine()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"h.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            Exchange first = withSecrets();
            first.verdict = u"{\"signature\":{\"verdict\":\"valid\"}}"_s;
            store.append(first);
            Exchange second = sample(2);
            second.status = 0;
            second.requestBody = QByteArray("\xff\0\xfe", 3);
            store.append(second);
            store.append(sample(3));
        }
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<History::Exported> exported = History::exportExchanges(
            *reader, {.to = sample(3).startedAt}, History::ExportFormat::JsonLines, {}, buffer);
        QVERIFY(exported);
        QCOMPARE(exported->written, 2);
        QCOMPARE(exported->unreadable, 0);
        const QList<QByteArray> lines = buffer.data().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(!buffer.data().contains("s3cret"));
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"id"].toInt(), 1);
        QCOMPARE(first[u"channel"].toString(), u"capture"_s);
        QCOMPARE(first[u"startedAt"].toString(), u"2023-11-14T22:13:20.001Z"_s);
        QCOMPARE(first[u"status"].toInt(), 200);
        QCOMPARE(first[u"kind"].toString(), u"SmsDefault"_s);
        QCOMPARE(first[u"verdict"][u"signature"][u"verdict"].toString(), u"valid"_s);
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QVERIFY(second[u"status"].isNull());
        QCOMPARE(QByteArray::fromBase64(second[u"requestBodyBase64"].toString().toLatin1()),
                 QByteArray("\xff\0\xfe", 3));

        buffer.close();
        buffer.setData({});
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(
            History::exportExchanges(*reader, {}, History::ExportFormat::JsonLines, {History::Secrecy::Raw}, buffer));
        QCOMPARE(buffer.data().count("s3cret"), 5);
    }

    void tellsWhenTheTargetIsFull()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"h.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file));
            for (int i = 0; i < 20; ++i)
                store.append(sample(i));
        }
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        const Result<History::Reader> reader = History::Reader::open(file);
        const Result<History::Exported> count =
            History::exportExchanges(*reader, {}, History::ExportFormat::JsonLines, {}, full);
        QVERIFY(!count);
        QCOMPARE(count.error().kind, Error::Kind::Storage);
    }

    void keepsSecretsOutOfCurl()
    {
        const QString redactedText = History::curlCommand(withSecrets(), History::Secrecy::Redacted);
        QVERIFY2(!redactedText.contains(u"s3cret"_s), qPrintable(redactedText));
        const QString raw = History::curlCommand(withSecrets(), History::Secrecy::Raw);
        QCOMPARE(raw.count(u"s3cret"_s), 3);
    }

    void writesCurlThatActsOnNoTerminal()
    {
        Exchange exchange = sample(1);
        exchange.url = u"-K/a\u001B]0;x\u0007'\\"_s;
        exchange.requestHead = "GET -K/a HTTP/1.1\r\nX-Colour: \x1b[31m\xc2\x9b it's\r\n\r\n";
        exchange.requestBody.clear();
        const QString command = History::curlCommand(exchange, History::Secrecy::Redacted);
        QCOMPARE(command, terminalText(command));
        QProcess shell; // what curl would be given
        shell.start(u"sh"_s, {u"-c"_s, "printf '%s\\n'"_L1 + command.sliced(4)});
        QVERIFY(shell.waitForFinished());
        const QByteArray words = shell.readAllStandardOutput();
        QVERIFY2(words.contains("\n--url\n" + exchange.url.toUtf8() + '\n'), words.constData());
        QVERIFY2(words.contains("\nX-Colour: \x1b[31m\xc2\x9b it's\n"), words.constData());
    }

    void sendsTheSameAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("quotes, dollars, newlines") << QByteArray("it's \"$HOME\" `id` \\ \r\n\n%");
        QTest::newRow("control characters") << QByteArray("{\"a\": \"\x1b[2J\u202E\"}");
        QTest::newRow("like a file name") << QByteArray("@/etc/passwd");
        QTest::newRow("bytes") << QByteArray("\0\xff\n\0", 4);
        QTest::newRow("empty") << QByteArray();
    }

    void sendsTheSameAgain()
    {
        QFETCH(QByteArray, body);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Exchange exchange = sample(1);
        exchange.url = u"/a[1]{2}?q='x'"_s;
        exchange.requestHead = "POST /a HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.serverPort()) +
                               "\r\nX-Quote: it's\r\nX-Empty:\r\nContent-Length: 99\r\n\r\n";
        exchange.requestBody = body;
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"-c"_s, History::curlCommand(exchange, History::Secrecy::Redacted)});
        QVERIFY(shell.waitForStarted());
        QVERIFY(server.waitForNewConnection(10'000));
        QTcpSocket *socket = server.nextPendingConnection();
        QByteArray got;
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        const auto complete = [&] {
            const qsizetype end = got.indexOf("\r\n\r\n");
            return end >= 0 && got.size() >= end + 4 + body.size();
        };
        while (!complete() && socket->waitForReadyRead(10'000))
            got += socket->readAll();
        QVERIFY2(complete(), got.constData());
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QVERIFY(socket->waitForBytesWritten());
        socket->disconnectFromHost();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY2(got.startsWith("POST /a[1]{2}?q='x' HTTP/1.1\r\n"), got.constData());
        QVERIFY(got.contains("X-Quote: it's\r\n"));
        QVERIFY(got.contains("X-Empty:\r\n"));
        QVERIFY(!got.contains("form-urlencoded"));
        QCOMPARE(got.sliced(got.indexOf("\r\n\r\n") + 4), body);
        if (!body.isEmpty())
            QVERIFY(got.contains(length));
    }

    void knowsItsWords()
    {
        for (int value = 1; value <= 6; ++value) {
            const QString word = History::channelWord(Exchange::Channel(value));
            QVERIFY(!word.isEmpty());
            QCOMPARE(History::channelFromWord(word.toUpper()), Exchange::Channel(value));
        }
        QVERIFY(!History::channelFromWord(u"nothing"_s));
    }
};

LINESMAN_TEST(TstExport)

