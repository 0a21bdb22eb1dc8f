// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/text.h"
#include "app/history/copyas.h"
#include "tests/app/history/samples.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::CopyFormat;
using History::Secrecy;
using HistoryTest::sample;

/*! What is copied is run, and what arrives is compared byte for byte. */
class TstCopyAs : public QObject
{
    Q_OBJECT
private:
    static Exchange nasty(const QUrl &origin, const QByteArray &body)
    {
        Exchange exchange = sample(1);
        exchange.channel = Exchange::Channel::Api;
        exchange.method = u"POST"_s;
        exchange.url = origin.toString(QUrl::StripTrailingSlash) + u"/hooks/a%20b?q='%22$(id)%60id%60&x=%5C"_s;
        exchange.requestHead = "POST /hooks HTTP/1.1\r\nHost: elsewhere\r\nContent-Length: 999\r\n"
                               "Content-Type: application/json\r\nVersion: 2021-04-15\r\n"
                               "X-Nasty: it's \"$HOME\" `id` %s \\n #{1} ${2}\r\nX-Twice: 1\r\nX-Twice: 2\r\n\r\n";
        exchange.requestBody = body;
        return exchange;
    }

    /*! Runs \a code; gives its output when it fails. */
    static QString failureOf(CopyFormat format, const QString &code, const QTemporaryDir &folder)
    {
        const auto written = [&](const QString &name, const QString &text) {
            const QString path = folder.filePath(name);
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? path : QString();
        };
        QStringList command;
        switch (format) {
        case CopyFormat::Curl:
            command = {u"sh"_s, written(u"c.sh"_s, code)};
            break;
        case CopyFormat::CurlPowerShell: { // what the here-string hands to curl
            static const QRegularExpression text(u"WriteAllText\\(\\$request, @'\\n(.*)\\n'@\\)"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
            static const QRegularExpression bytes(u"FromBase64String\\('([^']*)'\\)"_s);
            command = {u"curl"_s, u"--globoff"_s, u"--config"_s, written(u"c.cfg"_s, text.match(code).captured(1))};
            if (const auto match = bytes.match(code); match.hasMatch()) {
                QFile body(folder.filePath(u"body"_s));
                if (!body.open(QIODevice::WriteOnly))
                    return u"no file"_s;
                body.write(QByteArray::fromBase64(match.captured(1).toLatin1()));
                command << u"--data-binary"_s << u"@"_s + body.fileName();
            }
            break;
        }
        case CopyFormat::HttpIe:
            command = {u"sh"_s, written(u"h.sh"_s, code)};
            break;
        case CopyFormat::Fetch:
            command = {u"node"_s, written(u"f.mjs"_s, code)};
            break;
        case CopyFormat::NodeSdk:
            return {};
        case CopyFormat::Php:
            command = {u"php"_s, written(u"p.php"_s, code)};
            break;
        case CopyFormat::Python:
            command = {u"python3"_s, written(u"p.py"_s, code)};
            break;
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.first(), command.mid(1));
        if (!process.waitForFinished(30'000))
            return u"did not end"_s;
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
    }

private slots:
    void sendsTheSameRequest_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("body");
        const QList<std::pair<const char *, QByteArray>> bodies{
            {"JSON", "{\"text\":\"it's \\\"$HOME\\\" `id` ${x} <?php ?> '@ \u00e9 \U0001F600\",\n\"n\":\"\\\\\"}"},
            {"hidden", "{\"text\":\"\U000E0067\U000E007F \U0001F600 \u202e\"}"},
            {"bytes", QByteArray("\0\xff\r\n'\"", 6)},
            {"line end", "a\n'@\nb\n"},
            {"none", ""}};
        const QList<std::pair<CopyFormat, QString>> formats{
            {CopyFormat::Curl, u"curl"_s},   {CopyFormat::CurlPowerShell, u"curl"_s},
            {CopyFormat::HttpIe, u"http"_s}, {CopyFormat::Fetch, u"node"_s},
            {CopyFormat::Php, u"php"_s},     {CopyFormat::Python, u"python3"_s}};
        for (const auto &[format, program] : formats) {
            for (const auto &[name, body] : bodies)
                QTest::addRow("%s, %s", qPrintable(History::copyFormatWord(format)), name)
                    << int(format) << program << body;
        }
    }

    void sendsTheSameRequest()
    {
        QFETCH(int, format);
        QFETCH(QString, program);
        QFETCH(QByteArray, body);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the program that runs this is not installed");
        TestSuite::ReplayServer server;
        server.play(200, "ok");
        QTemporaryDir folder;
        const Exchange exchange = nasty(server.url(), body);
        const QString code = History::copiedAs(exchange, CopyFormat(format), Secrecy::Redacted);
        const QString fault = failureOf(CopyFormat(format), code, folder);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_s + code));
        QCOMPARE(server.requests().size(), std::size_t(1));
        const Http::Request request = server.last();
        QCOMPARE(toQString(request.method), u"POST"_s);
        // URLs of the web write an apostrophe in a query in their own way.
        const QString target = CopyFormat(format) == CopyFormat::Fetch
                                   ? toQString(request.target).replace("%27"_L1, "'"_L1)
                                   : toQString(request.target);
        QCOMPARE(target, exchange.url.mid(exchange.url.indexOf(u"/hooks"_s)));
        QCOMPARE(toQByteArray(request.body), body);
        QCOMPARE(toQString(request.headers.value("X-Nasty").value_or("")), u"it's \"$HOME\" `id` %s \\n #{1} ${2}"_s);
        QCOMPARE(toQString(request.headers.value("Content-Type").value_or("")), u"application/json"_s);
        // Who joins the two into one field says the same (RFC 9110, 5.3).
        QString twice;
        for (const std::string_view value : request.headers.values("X-Twice"))
            twice += (twice.isEmpty() ? QString() : u", "_s) + toQString(value);
        QCOMPARE(twice, u"1, 2"_s);
    }

    void callsTheSdk()
    {
        Exchange exchange = nasty(QUrl(u"https://services.leadconnectorhq.com"_s), "{\"a\":1}");
        const QString code = History::copiedAs(exchange, CopyFormat::NodeSdk, Secrecy::Redacted);
        QVERIFY2(code.contains("BASE_URL = \"https://services.leadconnectorhq.com\""_L1), qPrintable(code));
        QVERIFY(code.contains("process.env.HIGHLEVEL_TOKEN"_L1));
        QVERIFY(code.contains("apiVersion: \"2021-04-15\""_L1));
        exchange.channel = Exchange::Channel::Capture;
        QVERIFY(!History::canCopyAs(exchange, CopyFormat::NodeSdk));
        QVERIFY(History::copiedAs(exchange, CopyFormat::NodeSdk, Secrecy::Redacted).isEmpty());
    }

    void keepsSecretsUnlessAsked()
    {
        Exchange exchange = nasty(QUrl(u"http://localhost:1"_s), "{\"client_secret\":\"s3cret-b\"}");
        exchange.requestHead.replace("X-Twice: 1", "Authorization: Bearer s3cret-a");
        for (const CopyFormat format : History::AllCopyFormats) {
            QVERIFY(!History::copiedAs(exchange, format, Secrecy::Redacted).contains("s3cret"_L1));
            QVERIFY(History::copiedAs(exchange, format, Secrecy::Raw).contains("s3cret-b"_L1));
        }
    }

    /*! HTTPie would read a value that begins with @ from a file, and take one with = for JSON. */
    void givesHttpIeNoFileToRead()
    {
        Exchange exchange = nasty(QUrl(u"http://localhost:1"_s), {});
        exchange.requestHead = "GET / HTTP/1.1\r\nX-File: @/etc/passwd\r\nX-Json: =1\r\nX-No: a\\=b\r\n\r\n";
        const QString code = History::copiedAs(exchange, CopyFormat::HttpIe, Secrecy::Redacted);
        QVERIFY2(code.contains("'X-File:\\@/etc/passwd'"_L1), qPrintable(code));
        QVERIFY2(code.contains("'X-Json:\\=1'"_L1), qPrintable(code));
        QVERIFY2(code.startsWith("# HTTPie has no way to write the value of this field: X-No\n"_L1), qPrintable(code));
    }
};

LINESMAN_TEST(TstCopyAs)
#include "tst_copyas.moc"
