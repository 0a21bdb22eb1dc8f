// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/builtinfixture.h"
#include "app/emulator/state/fixture.h"
#include "app/emulator/state/statejson.h"
#include "tests/app/emulator/harness.h"
#include "tests/app/emulator/keptoptions.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

using namespace Linesman;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QJsonValue stateOf(const Harness &harness, QLatin1StringView section)
{
    return harness.control("GET", u"state"_s).json().value(section);
}

std::string written(const Emulator::State &state)
{
    JsonWriter json;
    Emulator::writeState(json, state);
    return json.take();
}

/*! Something in every field that is written. */
Emulator::Message everyField(const Emulator::Conversation &thread)
{
    Emulator::Message message;
    message.id = "message-1";
    message.type = 34;
    message.messageType = "TYPE_CUSTOM_CALL";
    message.locationId = thread.locationId;
    message.contactId = thread.contactId;
    message.conversationId = thread.id;
    message.body = "Grüße \"quoted\"\n";
    message.html = "<p>x</p>";
    message.subject = "subject";
    message.inbound = true;
    message.status = "failed";
    message.attachments = {"http://a.example/1", "http://a.example/2"};
    message.source = "api";
    message.userId = "user";
    message.providerId = "provider";
    message.altId = "alt";
    message.fromNumber = "+15550001111";
    message.toNumber = "+15550002222";
    message.replyToAltId = "reply";
    message.emailMessageId = "email-1";
    message.threadId = "thread";
    message.emailFrom = "a@x.example";
    message.emailTo = {"b@x.example"};
    message.emailCc = {"c@x.example"};
    message.emailBcc = {"d@x.example"};
    message.mentions = {"user"};
    message.call = Emulator::CallLog{"+1", "+2", "completed"};
    message.error = Emulator::StatusError{"21", "carrier", "no route"};
    message.emailEvents = {{"opened", 2}};
    message.recipients = {{"b@x.example", "delivered"}};
    message.dateAdded = 1'700'000'000'000;
    message.dateUpdated = message.dateAdded + 1;
    message.linkedAt = message.dateAdded + 2;
    message.scheduledAt = message.dateAdded + 3;
    message.statusHistory = {{"sent", message.dateAdded, "emulator"}, {"failed", message.dateUpdated, "app"}};
    return message;
}
} // namespace

/*! Data that outlive a stop, and a reset that can be undone. */
class TstEmulatorKept : public QObject
{
    Q_OBJECT
private slots:
    void writesAndReadsEveryField();
    void goesOnWhereItStopped();
    void keepsWhileItRuns();
    void saysThatItCannotKeep();
    void keepsNoSecret();
    void beginsAnewWithADamagedFile_data();
    void beginsAnewWithADamagedFile();
    void beginsAnewWithAnotherSeed();
    void undoesAReset();
};

void TstEmulatorKept::writesAndReadsEveryField()
{
    const Emulator::Ids ids(7);
    const auto fresh = Emulator::stateFromFixture(Emulator::builtInFixture(), ids, 1'700'000'000'000);
    QVERIFY(fresh);
    Emulator::State state = *fresh;
    Emulator::Contact *ada = state.contact(state.contacts().front().id);
    QVERIFY(ada);
    ada->setExtraField("companyName", "Brandt & Co");
    ada->tags = {"vip"};
    ada->customFieldsJson = R"([{"id":"x","value":1}])";
    ada->dndSettingsJson = R"({"SMS":{"status":"active"}})";
    ada->inboundDndJson = R"({"all":{"status":"inactive"}})";
    ada->followers = {"user"};
    ada->dnd = true;
    Emulator::Record note;
    note.id = "note-1";
    note.kind = "notes";
    note.ownerId = ada->id;
    note.set("body", R"("text")");
    note.dateAdded = 5;
    state.records().add(note);
    Emulator::Conversation *thread = state.conversationOf(ada->id);
    QVERIFY(thread);
    thread->unreadCount = 3;
    thread->starred = true;
    thread->assignedTo = "user";
    state.addMessage(everyField(*thread));
    auto file = std::make_shared<Emulator::UploadedFile>();
    file->name = "a.bin";
    file->contentType = "application/octet-stream";
    file->bytes = std::string("\0\x01\xff", 3);
    state.uploads().keep("conversations/a.bin", file);

    const std::string text = written(state);
    const Emulator::JsonDocument parsed = Emulator::parseJson(text);
    QVERIFY2(parsed.ok(), parsed.error.c_str());
    const auto read = Emulator::readState(parsed.document, *fresh);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(written(*read), text);
    // What the text cannot show: indexes, secrets, and that nothing was lost on the way to it.
    const Emulator::Contact *again = read->contact(ada->id);
    QVERIFY(again);
    QCOMPARE(again->extraField("companyName"), std::string_view("Brandt & Co"));
    QCOMPARE(again->customFieldsJson, ada->customFieldsJson);
    QCOMPARE(read->location(ada->locationId)->contacts.size(), state.location(ada->locationId)->contacts.size());
    const Emulator::Conversation *threadAgain = read->conversationOf(ada->id);
    QVERIFY(threadAgain);
    QCOMPARE(threadAgain->messages.size(), std::size_t(1));
    const Emulator::Message &message = *threadAgain->messages.front();
    QCOMPARE(std::string(message.messageType), std::string("TYPE_CUSTOM_CALL"));
    QCOMPARE(message.call->status, std::string("completed"));
    QCOMPARE(message.error->code, std::string("21"));
    QCOMPARE(message.statusHistory.size(), std::size_t(2));
    QCOMPARE(message.recipients.front().second, std::string("delivered"));
    QCOMPARE(message.emailEvents.at("opened"), std::int64_t(2));
    QCOMPARE(message.scheduledAt, everyField(*thread).scheduledAt);
    QCOMPARE(read->uploads().file("conversations/a.bin")->bytes, file->bytes);
    QCOMPARE(read->ownApp().clientSecret, fresh->ownApp().clientSecret);
    QCOMPARE(read->ownApp().installs.size(), fresh->ownApp().installs.size());
    QCOMPARE(read->privateTokens(), fresh->privateTokens());
}

void TstEmulatorKept::goesOnWhereItStopped()
{
    const QTemporaryDir folder;
    QJsonValue contacts;
    QJsonValue counts;
    {
        const Harness harness(keptIn(folder));
        QVERIFY(!harness.emulator.keepingProblem());
        harness.control("POST", u"contacts"_s, {{u"locationId"_s, harness.north()}, {u"name"_s, u"Zoe New"_s}});
        harness.control("POST", u"snapshots/before"_s);
        harness.userSends(u"SmsDefault"_s, u"kept"_s);
        harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 3'600'000}});
        harness.control("POST", u"faults"_s, {{u"status"_s, 500}, {u"path"_s, u"/contacts"_s}});
        contacts = stateOf(harness, "contacts"_L1);
        counts = stateOf(harness, "counts"_L1)["messages"_L1];
        QCOMPARE(counts.toInt(), 1);
    }
    const Harness harness(keptIn(folder));
    QVERIFY(!harness.emulator.keepingProblem());
    QCOMPARE(stateOf(harness, "contacts"_L1), contacts);
    QCOMPARE(stateOf(harness, "counts"_L1)["messages"_L1], counts);
    QCOMPARE(stateOf(harness, "snapshots"_L1).toArray(), QJsonArray{u"before"_s});
    QCOMPARE(stateOf(harness, "clock"_L1)["offsetMs"_L1].toInteger(), 3'600'000);
    QVERIFY(stateOf(harness, "faults"_L1).toArray().isEmpty());
    QVERIFY(!harness.tokenFor(harness.north()).isEmpty()); // the client secret is the same
    QCOMPARE(harness.control("POST", u"snapshots/before/restore"_s).status, 200);
    QCOMPARE(stateOf(harness, "counts"_L1)["messages"_L1].toInt(), 0);
}

void TstEmulatorKept::keepsWhileItRuns()
{
    const QTemporaryDir folder;
    Emulator::Options options = keptIn(folder);
    options.keepAfter = std::chrono::milliseconds(1);
    const Harness running(options);
    QVERIFY(!QFile::exists(options.stateFile));
    running.control("POST", u"contacts"_s, {{u"locationId"_s, running.north()}, {u"name"_s, u"Zoe New"_s}});
    QTRY_VERIFY(bytesOf(options.stateFile).contains("Zoe New"));
    QCOMPARE(QFile::permissions(options.stateFile) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    running.userSends(u"SmsDefault"_s, u"kept at once"_s);
    QTRY_VERIFY(bytesOf(options.stateFile).contains("kept at once"));

    // What a crash leaves behind is what another start goes on with.
    const QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(options.stateFile, keptIn(elsewhere).stateFile));
    const Harness after(keptIn(elsewhere));
    QVERIFY(!after.emulator.keepingProblem());
    QCOMPARE(stateOf(after, "counts"_L1)["messages"_L1].toInt(), 1);
}

void TstEmulatorKept::saysThatItCannotKeep()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"place"_s);
    QVERIFY(QDir().mkpath(place));
    Emulator::Options options;
    options.stateFile = place + u"/emulator.state"_s;
    options.keepAfter = std::chrono::milliseconds(1);
    const Harness running(options);
    const QSignalSpy told(&running.emulator, &Emulator::Emulator::keepingChanged);
    QVERIFY(QDir(place).removeRecursively());
    running.control("POST", u"contacts"_s, {{u"locationId"_s, running.north()}, {u"name"_s, u"Zoe New"_s}});
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(running.emulator.keepingProblem());
    QCOMPARE(running.emulator.keepingProblem()->kind, Error::Kind::Storage);
    QVERIFY(!running.emulator.beganAnew());

    QVERIFY(QDir().mkpath(place));
    running.control("POST", u"contacts"_s, {{u"locationId"_s, running.north()}, {u"name"_s, u"Yan New"_s}});
    QTRY_VERIFY(!running.emulator.keepingProblem());
    QCOMPARE(told.size(), 2);
    QVERIFY(bytesOf(options.stateFile).contains("Zoe New"));
}

void TstEmulatorKept::keepsNoSecret()
{
    const QTemporaryDir folder;
    QByteArrayList secrets;
    {
        Harness harness(keptIn(folder));
        secrets = {harness.ready.clientSecret.toUtf8(), harness.privateToken(), harness.northToken()};
        harness.control("POST", u"snapshots/before"_s);
    }
    const QString file = keptIn(folder).stateFile;
    const QByteArray text = bytesOf(file);
    QVERIFY(text.contains("\"apps\""));
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() > 10);
        QVERIFY(!text.contains(secret));
    }
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TstEmulatorKept::beginsAnewWithADamagedFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x1f\x8b\x00\xff");
    QTest::newRow("another JSON") << QByteArray("{\"log\":{}}");
    QTest::newRow("a later format") << QByteArray("{\"format\":\"linesman-emulator-state/2\"}");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TstEmulatorKept::beginsAnewWithADamagedFile()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString file = keptIn(folder).stateFile;
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(text);
    }
    const Harness harness(keptIn(folder));
    QVERIFY(harness.emulator.keepingProblem());
    QVERIFY(harness.emulator.beganAnew());
    QVERIFY(harness.control("GET", u"state"_s).json().value("contacts"_L1).toArray().size() > 0);
    QCOMPARE(bytesOf(file + u".damaged"_s), text);
    QVERIFY(!QFile::exists(file));
}

void TstEmulatorKept::beginsAnewWithAnotherSeed()
{
    const QTemporaryDir folder;
    {
        const Harness harness(keptIn(folder));
        harness.userSends(u"SmsDefault"_s, u"of seed 1"_s);
    }
    Emulator::Options other = keptIn(folder);
    other.seed = 2;
    const Harness harness(other);
    QVERIFY(harness.emulator.keepingProblem());
    QCOMPARE(stateOf(harness, "counts"_L1)["messages"_L1].toInt(-1), 0);
}

void TstEmulatorKept::undoesAReset()
{
    Harness harness;
    QCOMPARE(harness.control("POST", u"reset/undo"_s).status, 404);
    const QByteArray token = harness.northToken();
    harness.userSends(u"SmsDefault"_s, u"one"_s);
    harness.control("POST", u"clock"_s, {{u"advanceMs"_s, 60'000}});
    harness.control("POST", u"settings"_s, {{u"rateLimitPreset"_s, u"sandbox"_s}});
    harness.control("POST", u"faults"_s, {{u"status"_s, 503}, {u"path"_s, u"/nowhere"_s}});
    QSignalSpy reset(&harness.emulator, &Emulator::Emulator::wasReset);
    QCOMPARE(harness.control("POST", u"reset"_s).status, 200);
    QCOMPARE(stateOf(harness, "counts"_L1)["messages"_L1].toInt(-1), 0);
    harness.userSends(u"SmsDefault"_s, u"of the time between"_s);

    QCOMPARE(harness.control("POST", u"reset/undo"_s).status, 200);
    QTRY_COMPARE(reset.size(), 2);
    QCOMPARE(stateOf(harness, "counts"_L1)["messages"_L1].toInt(-1), 1);
    QCOMPARE(stateOf(harness, "clock"_L1)["offsetMs"_L1].toInteger(), 60'000);
    QCOMPARE(stateOf(harness, "settings"_L1)["rateLimitPreset"_L1].toString(), u"sandbox"_s);
    QCOMPARE(stateOf(harness, "faults"_L1).toArray().size(), 1);
    QCOMPARE(harness.get(u"/contacts/"_s + harness.ada().id, token).status, 200); // the bridge's token works again
    QCOMPARE(harness.control("POST", u"reset/undo"_s).status, 404);
}

LINESMAN_TEST(TstEmulatorKept)
#include "tst_emulatorkept.moc"
