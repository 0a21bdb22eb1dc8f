// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `inbound`, `call`, `status`, `upload`, `thread` and `contacts` against an emulator in another process. */
class TstMessageCommands : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    CliOutcome cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(arguments + QStringList{u"--json"_s, u"--emulator"_s, m_emulator->url(), u"--data-dir"_s,
                                              m_folder.filePath(u"data"_s)},
                      input);
    }
    QJsonObject contact() const { return m_emulator->ready.value(u"contacts"_s).toArray().at(0).toObject(); }
    QString phone() const { return contact().value(u"phone"_s).toString(); }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
    }

    void cleanupTestCase() { m_emulator.reset(); }

    void addsInboundOfEachKind_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("type");
        const QStringList mail{u"--subject"_s,    u"Offer"_s,
                               u"--email-from"_s, u"ada@customer.example"_s,
                               u"--email-to"_s,   u"desk@agency.example"_s};
        for (const QString &api : {u"2021"_s, u"v3"_s}) {
            const QStringList generation{u"--api"_s, api};
            const auto row = [&](const QString &kind, const QStringList &more, const QString &type) {
                QTest::newRow(qPrintable(kind + u' ' + api))
                    << QStringList{u"--kind"_s, kind} + generation + more << type;
            };
            row(u"sms-default"_s, {u"--message"_s, u"hello"_s}, u"SMS"_s);
            row(u"sms-channel"_s, {u"--message"_s, u"hello"_s, u"--alt-id"_s, u"m-1"_s}, u"SMS"_s);
            row(u"sms-channel"_s, {u"--message"_s, u"hello"_s, u"--type"_s, u"Custom"_s}, u"Custom"_s);
            row(u"email-default"_s, mail + QStringList{u"--html"_s, u"<b>hello</b>"_s}, u"Email"_s);
            row(u"email-channel"_s, mail + QStringList{u"--message"_s, u"hello"_s, u"--alt-id"_s, u"m-2"_s},
                u"Custom"_s);
            row(u"call"_s, {u"--call-to"_s, u"+13125550199"_s, u"--call-status"_s, u"no-answer"_s}, u"Call"_s);
        }
    }

    void addsInboundOfEachKind()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, type);
        const CliOutcome outcome = cli(QStringList{u"inbound"_s, u"--contact"_s, phone()} + arguments);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        const QJsonObject line = outcome.lines.value(0);
        QCOMPARE(line.value(u"type"_s).toString(), type);
        QVERIFY(line.value(u"isStored"_s).toBool());
        QCOMPARE(line.value(u"contactId"_s), contact().value(u"id"_s));
        QCOMPARE(line.value(u"differences"_s).toArray(), QJsonArray());
    }

    void readsTextAndDraftFromStandardInput()
    {
        const QStringList to{u"inbound"_s, u"--contact"_s, contact().value(u"email"_s).toString()};
        const CliOutcome text = cli(to + QStringList{u"--message"_s, u"-"_s}, "piped \xc3\xa9\n");
        QVERIFY2(text.status == 0, qPrintable(text.err));
        const CliOutcome draft = cli(to + QStringList{u"--draft"_s, u"-"_s}, "{\"message\":\"drafted\"}");
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        const CliOutcome thread = cli({u"thread"_s, u"--contact"_s, phone(), u"--limit"_s, u"2"_s});
        QCOMPARE(thread.lines.size(), 2);
        QCOMPARE(thread.lines[0].value(u"body"_s).toString(), u"piped é"_s);
        QCOMPARE(thread.lines[1].value(u"body"_s).toString(), u"drafted"_s);
    }

    void recordsACallAndReplacesItsRecordings()
    {
        const CliOutcome call = cli({u"call"_s, u"--contact"_s, phone(), u"--from"_s, u"+13125550199"_s});
        QVERIFY2(call.status == 0, qPrintable(call.err));
        QVERIFY(call.lines.value(0).value(u"isStored"_s).toBool());
        const QString id = call.lines.value(0).value(u"messageId"_s).toString();
        const QString url = u"https://files.example/a.wav"_s;
        const CliOutcome recorded = cli({u"call"_s, u"--message-id"_s, id, u"--recording"_s, url});
        QVERIFY2(recorded.status == 0, qPrintable(recorded.err));
        QCOMPARE(recorded.lines.value(0).value(u"attachments"_s).toArray(), QJsonArray{url});
        QStringList six{u"call"_s, u"--message-id"_s, id};
        for (int i = 0; i < 6; ++i)
            six += {u"--recording"_s, url};
        QCOMPARE(cli(six).status, 2);
    }

    void updatesAStatusAndListsWhatIsStuck()
    {
        const CliOutcome failed = cli({u"status"_s, u"nothing"_s, u"failed"_s, u"--error-code"_s, u"1"_s});
        QCOMPARE(failed.status, 2); // an error has three parts
        const CliOutcome unknown = cli({u"status"_s, u"nothing"_s, u"delivered"_s, u"--no-retry"_s});
        QCOMPARE(unknown.status, 1);
        const QJsonObject error = unknown.lines.value(0);
        QCOMPARE(error.value(u"event"_s).toString(), u"error"_s);
        QVERIFY(error.value(u"httpStatus"_s).toInt() >= 400);
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
        QVERIFY(!error.value(u"meaning"_s).toString().isEmpty());
        QVERIFY(!error.value(u"traceId"_s).toString().isEmpty());
        const CliOutcome stuck = cli({u"status"_s, u"--stuck"_s, u"10"_s});
        QCOMPARE(stuck.status, 0);
        QVERIFY(stuck.lines.isEmpty());
    }

    void uploadsAFileAndRefusesAnEmptyOne()
    {
        QFile file(m_folder.filePath(u"note.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a note");
        file.close();
        const CliOutcome uploaded = cli({u"upload"_s, u"--contact"_s, phone(), file.fileName()});
        QVERIFY2(uploaded.status == 0, qPrintable(uploaded.err));
        QVERIFY(uploaded.lines.value(0).value(u"url"_s).toString().startsWith(m_emulator->url()));
        QVERIFY(file.resize(0));
        QCOMPARE(cli({u"upload"_s, u"--contact"_s, phone(), file.fileName()}).status, 2);
    }

    void makesFindsChangesAndDeletesAContact()
    {
        const CliOutcome made =
            cli({u"contacts"_s, u"upsert"_s, u"--phone"_s, u"(312) 555-0177"_s, u"--name"_s, u"Kim Berg"_s});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.lines.value(0).value(u"isNew"_s).toBool());
        QCOMPARE(made.lines.value(0).value(u"phone"_s).toString(), u"+13125550177"_s);
        const QString id = made.lines.value(0).value(u"id"_s).toString();
        const CliOutcome found = cli({u"contacts"_s, u"search"_s, u"Berg"_s});
        QCOMPARE(found.lines.size(), 1);
        QCOMPARE(found.lines[0].value(u"id"_s).toString(), id);
        const CliOutcome changed = cli({u"contacts"_s, u"update"_s, id, u"--email"_s, u"kim@berg.example"_s});
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        QCOMPARE(cli({u"contacts"_s, u"get"_s, id}).lines.value(0).value(u"email"_s).toString(), u"kim@berg.example"_s);
        QCOMPARE(cli({u"contacts"_s, u"update"_s, id}).status, 2); // nothing to change
        QCOMPARE(cli({u"contacts"_s, u"delete"_s, id}).status, 0);
        QCOMPARE(cli({u"contacts"_s, u"get"_s, id}).status, 1);
    }

    void showsTheRequestAsCodeWithoutSendingIt()
    {
        const CliOutcome before = cli({u"thread"_s, u"--contact"_s, phone(), u"--limit"_s, u"1000"_s});
        const CliOutcome code =
            cli({u"inbound"_s, u"--contact"_s, phone(), u"--message"_s, u"it's"_s, u"--code"_s, u"curl"_s});
        QVERIFY2(code.status == 0, qPrintable(code.err));
        QVERIFY(code.out.contains("/conversations/messages/inbound"));
        QVERIFY(code.out.contains("$HIGHLEVEL_TOKEN"));
        const CliOutcome after = cli({u"thread"_s, u"--contact"_s, phone(), u"--limit"_s, u"1000"_s});
        QCOMPARE(after.lines.size(), before.lines.size());
    }

    void listsConversations()
    {
        const CliOutcome outcome = cli({u"thread"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(!outcome.lines.isEmpty());
        QCOMPARE(outcome.lines[0].value(u"event"_s).toString(), u"conversation"_s);
    }

    void endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such kind") << QStringList{u"inbound"_s, u"--contact"_s, u"x"_s, u"--kind"_s, u"fax"_s};
        QTest::newRow("nobody of that number") << QStringList{u"inbound"_s, u"--contact"_s, u"+13125550000"_s};
        QTest::newRow("an unknown field") << QStringList{u"inbound"_s, u"--contact"_s, u"x"_s, u"--draft"_s, u"-"_s};
        QTest::newRow("no such status") << QStringList{u"status"_s, u"x"_s, u"sent"_s};
        QTest::newRow("no message") << QStringList{u"status"_s, u"delivered"_s};
        QTest::newRow("no file") << QStringList{u"upload"_s, u"--contact"_s, u"x"_s, u"/nowhere.txt"_s};
        QTest::newRow("no words") << QStringList{u"contacts"_s};
        QTest::newRow("a look that writes") << QStringList{u"inbound"_s,          u"--contact"_s, u"+13125550000"_s,
                                                           u"--create-contact"_s, u"--code"_s,    u"curl"_s};
    }

    void endsWithTwo()
    {
        QFETCH(const QStringList, arguments);
        const CliOutcome outcome = cli(arguments, "{\"colour\":\"red\"}");
        QVERIFY2(outcome.status == 2, qPrintable(outcome.err));
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
};

LINESMAN_TEST(TstMessageCommands)
#include "tst_messagecommands.moc"
