// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlactions.h"
#include "app/cli/controlvalues.h"
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli emulator send|expire|clock|...`: an emulator in another process, steered by commands. */
class TstControlCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    CliOutcome steer(const QStringList &arguments) const
    {
        return runCli(QStringList{u"emulator"_s} + arguments +
                      QStringList{u"--emulator"_s, m_emulator->url(), u"--json"_s});
    }
    QJsonObject answer(const QStringList &arguments) const
    {
        const CliOutcome outcome = steer(arguments);
        return outcome.status == 0 && outcome.lines.size() == 1 ? outcome.lines.first() : QJsonObject();
    }
    QString text(const QStringList &arguments) const
    {
        return QString::fromUtf8(
            runCli(QStringList{u"emulator"_s} + arguments + QStringList{u"--emulator"_s, m_emulator->url()}).out);
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
    }
    void cleanupTestCase() { m_emulator.reset(); }

    /*! What the emulator says that its control surface takes is what the commands give. */
    void followTheDescription()
    {
        const QJsonObject description = answer({u"request"_s, u"GET"_s, u"openapi.json"_s});
        const QJsonObject paths = description.value(u"paths"_s).toObject();
        QVERIFY(paths.contains(u"/send"_s));
        const QJsonObject anything{{u"any"_s, 1}};
        QSet<QString> made{u"POST /send"_s};
        for (const Cli::ControlAction &action : Cli::controlActions()) {
            const Emulator::ControlRequest request = action.request(u"ID"_s, anything);
            static const QRegularExpression variable(u"\\{[a-zA-Z]+\\}"_s);
            QString found;
            for (const QString &path : paths.keys()) {
                const QString pattern = u"/_emulator"_s + QString(path).replace(variable, u"ID"_s);
                if (request.path.section(u'?', 0, 0) == pattern)
                    found = path;
            }
            const QString method = QString::fromLatin1(request.method);
            const QJsonObject operation = paths.value(found).toObject().value(method.toLower()).toObject();
            QVERIFY2(!operation.isEmpty(), action.name);
            made += method + u' ' + found;

            QSet<QString> taken;
            const QJsonObject body = operation.value(u"requestBody"_s).toObject();
            for (const QString &member : body.value(u"content"_s)
                                             .toObject()
                                             .value(u"application/json"_s)
                                             .toObject()
                                             .value(u"schema"_s)
                                             .toObject()
                                             .value(u"properties"_s)
                                             .toObject()
                                             .keys())
                taken += member;
            for (const QJsonValue &parameter : operation.value(u"parameters"_s).toArray()) {
                if (parameter.toObject().value(u"in"_s) == u"query"_s)
                    taken += parameter.toObject().value(u"name"_s).toString();
            }
            QSet<QString> given;
            for (const Cli::ControlField &field : action.fields)
                given += QString::fromLatin1(field.member);
            QVERIFY2(given == taken, qPrintable(QString::fromLatin1(action.name) + u": "_s +
                                                ((given - taken) + (taken - given)).values().join(u' ')));
        }
        // Reached by "request" alone, or in another way.
        const QSet<QString> without{u"POST /reset/undo"_s,       u"DELETE /tokens/private/{token}"_s,
                                    u"DELETE /locations/{id}"_s, u"POST /lifts/{name}"_s,
                                    u"DELETE /lifts/{name}"_s,   u"POST /tokens/reinstate"_s,
                                    u"POST /runs/{name}"_s,      u"DELETE /runs/{name}"_s};
        for (const QString &path : paths.keys()) {
            const QJsonObject operations = paths.value(path).toObject();
            for (const QString &method : operations.keys()) {
                const QString name = method.toUpper() + u' ' + path;
                if (method != u"get" && method != u"parameters")
                    QVERIFY2(made.contains(name) || without.contains(name), qPrintable(name));
            }
        }
    }

    void sendsAndWaits()
    {
        const CliOutcome sent = steer({u"send"_s, u"magic:delivered Hello"_s, u"--wait"_s, u"20s"_s});
        QVERIFY2(sent.status == 0, qPrintable(sent.err));
        QCOMPARE(sent.lines.size(), 2);
        QVERIFY(!sent.lines.first().value(u"messageId"_s).toString().isEmpty());
        QCOMPARE(sent.lines.last().value(u"message"_s).toObject().value(u"status"_s).toString(), u"delivered"_s);
        QCOMPARE(
            steer({u"send"_s, u"magic:failed-1 Hello"_s, u"--kind"_s, u"SmsDefault"_s, u"--wait"_s, u"20s"_s}).status,
            1);
        const CliOutcome never = steer({u"send"_s, u"magic:never Hello"_s, u"--wait"_s, u"300ms"_s});
        QCOMPARE(never.status, 1);
        QCOMPARE(never.lines.last().value(u"message"_s).toObject().value(u"status"_s).toString(), u"pending"_s);
        const QString id = never.lines.first().value(u"messageId"_s).toString();
        QVERIFY(text({u"message"_s, id}).contains(u"message.status: pending"_s));
        QVERIFY2(never.err.contains(u"has no Delivery URL"_s), qPrintable(never.err));
    }

    void putsTheClockForward()
    {
        QCOMPARE(answer({u"clock"_s, u"--advance"_s, u"2h"_s}).value(u"offsetMs"_s).toInt(), 7'200'000);
        QCOMPARE(answer({u"clock"_s}).value(u"offsetMs"_s).toInt(), 7'200'000);
    }

    void asksForTrouble()
    {
        const QJsonArray faults = answer({u"fault"_s, u"--path"_s, u"/contacts/{}"_s, u"--status"_s, u"503"_s,
                                          u"--latency"_s, u"2s"_s, u"--count"_s, u"3"_s})
                                      .value(u"faults"_s)
                                      .toArray();
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().toObject().value(u"status"_s).toInt(), 503);
        QCOMPARE(faults.first().toObject().value(u"latencyMs"_s).toInt(), 2000);
        QVERIFY(text({u"faults"_s}).contains(u"/contacts/{}"_s));
        const QString id = QString::number(faults.first().toObject().value(u"id"_s).toInt());
        QCOMPARE(steer({u"remove-fault"_s, id}).status, 0);
        QCOMPARE(answer({u"faults"_s}).value(u"faults"_s).toArray().size(), 0);
    }

    void changesSettings()
    {
        const QJsonObject changed =
            answer({u"settings"_s, u"--race-window"_s, u"5s"_s, u"--retry"_s, u"p1"_s, u"--magic-numbers"_s, u"true"_s})
                .value(u"settings"_s)
                .toObject();
        QCOMPARE(changed.value(u"raceWindowMs"_s).toInt(), 5000);
        QCOMPARE(changed.value(u"retry"_s).toString(), u"p1"_s);
        QVERIFY(text({u"settings"_s}).contains(u"settings.raceWindowMs: 5000"_s));
        QVERIFY(text({u"profile"_s, u"--switch"_s, u"C1=Custom"_s}).contains(u"C1"_s));
    }

    void installsAndExpires()
    {
        QCOMPARE(answer({u"install"_s, u"--count"_s, u"2"_s}).value(u"locationIds"_s).toArray().size(), 2);
        QVERIFY(answer({u"expire"_s, u"--refresh"_s}).contains(u"count"_s));
        QCOMPARE(steer({u"uninstall"_s}).status, 0);
    }

    void keepsAndRestores()
    {
        QCOMPARE(steer({u"save"_s, u"before lunch"_s}).status, 0);
        const QString location =
            m_emulator->ready.value(u"locations"_s).toArray().first().toObject().value(u"id"_s).toString();
        const QJsonObject contact =
            answer({u"add-contact"_s, u"--location"_s, location, u"--name"_s, u"Ada Byron"_s, u"--tag"_s, u"first"_s});
        QVERIFY(!contact.value(u"id"_s).toString().isEmpty());
        QCOMPARE(answer({u"contacts"_s, u"byron"_s}).value(u"contacts"_s).toArray().size(), 1);
        QCOMPARE(steer({u"restore"_s, u"before lunch"_s}).status, 0);
        QCOMPARE(answer({u"contacts"_s, u"byron"_s}).value(u"contacts"_s).toArray().size(), 0);
    }

    void saysWhatIsWrong()
    {
        const CliOutcome refused = steer({u"send"_s, u"Hello"_s, u"--contact"_s, u"nobody"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"No contact has the id nobody"_s), qPrintable(refused.err));
        const CliOutcome empty = steer({u"fault"_s});
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.err.contains(u"one of --status, --latency, --drop and --truncate is needed"_s),
                 qPrintable(empty.err));
        const CliOutcome late = steer({u"clock"_s, u"--advance"_s, u"999999999d"_s});
        QVERIFY2(late.err.contains(u" milliseconds"_s), qPrintable(late.err));
        const CliOutcome nowhere = steer({u"install"_s});
        QVERIFY2(nowhere.err.contains(u"--location should not be empty"_s), qPrintable(nowhere.err));
        QCOMPARE(steer({u"clock"_s, u"--advance"_s, u"soon"_s}).status, 2);
        QCOMPARE(steer({u"send"_s, u"Hello"_s, u"--kind"_s, u"fax"_s}).status, 2);
        QCOMPARE(runCli({u"emulator"_s, u"state"_s, u"--emulator"_s, u"http://127.0.0.1:1"_s}).status, 3);
        // An option of the emulator itself would have no effect here.
        const CliOutcome stray = runCli({u"emulator"_s, u"state"_s, u"--port"_s, u"1"_s});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SSL_CERT_FILE"_s, u"/etc/hosts"_s); // nobody gave it: it is no stray --cacert
        QCOMPARE(runCli({u"emulator"_s, u"state"_s, u"--emulator"_s, m_emulator->url()}, {}, environment).status, 0);
        QCOMPARE(stray.status, 2);
        QVERIFY2(stray.err.contains(u"--port is an option of \"linesman-cli emulator\""_s), qPrintable(stray.err));
    }

    void refusesWhatIsNoEmulator_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("said");
        const QByteArray html("text/html");
        const QByteArray json("application/json");
        QTest::newRow("a web page") << 200 << html
                                    << QByteArray("<!doctype html><Title>Welcome to nginx!</title><p>It works.")
                                    << QByteArray() << u"it answers 200 with a web page, \"Welcome to nginx!\""_s;
        QTest::newRow("JSON") << 200 << json << QByteArray("{\"ok\":true}") << QByteArray()
                              << u"it answers 200 with JSON that does not come from an emulator"_s;
        QTest::newRow("settings of another") << 200 << json << QByteArray("{\"settings\":{\"theme\":\"dark\"}}")
                                             << QByteArray() << u"JSON that does not come from an emulator"_s;
        QTest::newRow("a captive portal") << 302 << html << QByteArray() << QByteArray("http://portal.example/login")
                                          << u"it answers 302 and sends elsewhere, to http://portal.example/login"_s;
        QTest::newRow("as HighLevel") << 404 << json
                                      << QByteArray(
                                             "{\"message\":\"Cannot GET /_emulator/settings\",\"statusCode\":404}")
                                      << QByteArray() << u"it answers 404 with \"Cannot GET /_emulator/settings\""_s;
        QTest::newRow("a control token refused by another")
            << 401 << json << QByteArray("{\"message\":\"Invalid JWT\"}") << QByteArray()
            << u"it answers 401 with \"Invalid JWT\""_s;
        QTest::newRow("nothing") << 204 << html << QByteArray() << QByteArray()
                                 << u"it answers 204 with nothing in it"_s;
        QTest::newRow("hostile") << 200 << html
                                 << QByteArray("<title>\x1b[31m%1 \xe2\x80\xae"
                                               "evil.</title>")
                                 << QByteArray() << u"<U+202E>"_s;
    }

    /*! Whatever answers, also with a success: nothing but a question is sent to it, and never the token. */
    void refusesWhatIsNoEmulator()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, location);
        QFETCH(const QString, said);
        ReplayServer stranger;
        Http::Headers headers{{"Content-Type", type.toStdString()}};
        if (!location.isEmpty())
            headers.add("Location", location.toStdString());
        stranger.play(status, body, headers);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINESMAN_CONTROL_TOKEN"_s, u"let-me-in"_s);
        const QString address = stranger.url().toString();
        QList<QStringList> commands{{u"expire"_s}};
        if (QTest::currentDataTag() == QByteArray("a web page")) // each is a process: all of them once
            commands += QList<QStringList>{
                {u"send"_s, u"Hello"_s}, {u"clock"_s, u"--advance"_s, u"1h"_s}, {u"fault"_s, u"--drop"_s},
                {u"settings"_s},         {u"install"_s, u"--count"_s, u"1"_s},  {u"contacts"_s}};
        for (const QStringList &command : commands) {
            const CliOutcome outcome =
                runCli(QStringList{u"emulator"_s} + command + QStringList{u"--emulator"_s, address}, {}, environment);
            QCOMPARE(outcome.status, 3);
            QVERIFY2(outcome.err.contains(u"is not a Linesman emulator"_s), qPrintable(outcome.err));
            QString shown = outcome.err;
            shown.replace(u'⟨', u'<').replace(u'⟩', u'>');
            QVERIFY2(shown.contains(said), qPrintable(outcome.err));
            QVERIFY2(!outcome.err.contains(u".."_s) && !outcome.err.contains(QChar(0x1b)), qPrintable(outcome.err));
        }
        for (const Http::Request &request : stranger.requests()) {
            QCOMPARE(QString::fromStdString(request.method), u"GET"_s);
            QVERIFY(!request.headers.value("Authorization"));
        }
    }

    /*! An emulator whose connections are all taken is one all the same. */
    void saysWhenWhoAnswersIsBusy()
    {
        ReplayServer busy;
        busy.play(503, R"({"statusCode":503,"message":"too many connections"})");
        const CliOutcome outcome = runCli({u"emulator"_s, u"settings"_s, u"--emulator"_s, busy.url().toString()});
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.err.contains(u"too busy"_s), qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"too many connections"_s), qPrintable(outcome.err));
        QVERIFY2(!outcome.err.contains(u"is not a Linesman"_s), qPrintable(outcome.err));
    }

    void namesAnotherVersionAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("said");
        QTest::newRow("earlier") << QByteArray() << u"(an earlier version, this is "_s;
        QTest::newRow("later") << QByteArray("9.1.0") << u"(9.1.0, this is "_s;
        QTest::newRow("the same") << QByteArray(LINESMAN_VERSION) << QString();
    }

    void namesAnotherVersionAndGoesOn()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const QString, said);
        ReplayServer other;
        Http::Headers headers{{"Content-Type", "application/json"}};
        if (!version.isEmpty())
            headers.add("Linesman-Emulator", version.toStdString());
        other.play(200, R"({"settings":{"raceWindowMs":0}})", headers);
        const CliOutcome outcome =
            runCli({u"emulator"_s, u"settings"_s, u"--emulator"_s, other.url().toString(), u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.size(), 1);
        if (said.isEmpty())
            QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        else
            QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("ms") << u"500ms"_s << qint64(500);
        QTest::newRow("s") << u"10s"_s << qint64(10'000);
        QTest::newRow("days") << u"3d"_s << qint64(259'200'000);
        QTest::newRow("no unit") << u"10"_s << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("below zero") << u"-1s"_s << qint64(-1);
        QTest::newRow("too long") << u"99999999999999d"_s << qint64(-1);
    }

    void readsTimes()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, milliseconds);
        QCOMPARE(Cli::millisecondsFrom(text).value_or(-1), milliseconds);
    }
};

LINESMAN_TEST(TstControlCommands)
#include "tst_controlcommands.moc"
