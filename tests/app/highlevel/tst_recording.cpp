// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"

#include "tests/support/replayserver.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonDocument>
#include <QTest>

using namespace Linesman;
using namespace Linesman::HighLevel;
using namespace Linesman::TestSuite;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
const LocationId Location(u"Lo4mVwC2QbXr7TzK9dYa"_s);
const ConversationId Conversation1(u"Cv6oXyE4SdZt9VbM1fAc"_s);
const MessageId Message1(u"Ms7pYzF5TeAu0WcN2gBd"_s);

struct Fixture {
    ReplayServer server;
    Transport transport;
    FixedTokens tokens;
    Client client{transport, tokens, server.url()};
    Fixture() { tokens.set(Install::of(Location), u"secret-location-token"_s); }
};

Http::Headers soundHeaders(const std::string &disposition)
{
    Http::Headers headers;
    headers.add("Content-Type", "audio/x-wav; charset=binary");
    headers.add("Content-Disposition", disposition);
    return headers;
}

const QByteArray LiveTranscription = R"([
 {"speaker":"agent","transcript":"How can I help?","startTime":2100,"endTime":3000},
 {"speaker":"customer","transcript":"Hello.","startTime":0,"endTime":"900"},
 {"speaker":"customer","transcript":"","startTime":4000,"endTime":4100}])";
const QByteArray FileTranscription =
    R"({"mediaChannel":2,"sentenceIndex":0,"startTime":10,"endTime":500,"transcript":"Hi.","confidence":0.9})";
} // namespace

class TstRecording : public QObject
{
    Q_OBJECT
private slots:
    void givesTheSoundUnderAPlainName_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name");
        QTest::newRow("as in the file") << QByteArray("Attachment; filename=audio.wav") << u"audio.wav"_s;
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"call 1.mp3\"; size=3") << u"call 1.mp3"_s;
        QTest::newRow("climbs out") << QByteArray("attachment; filename=\"../../.ssh/keys\"") << u"keys"_s;
        QTest::newRow("backslashes") << QByteArray("attachment; filename=\"..\\..\\x.wav\"") << u"x.wav"_s;
        QTest::newRow("hidden") << QByteArray("attachment; filename=.profile") << u"audio.wav"_s;
        QTest::newRow("none") << QByteArray("inline") << u"audio.wav"_s;
    }

    void givesTheSoundUnderAPlainName()
    {
        QFETCH(QByteArray, disposition);
        Fixture bench;
        bench.server.play(200, "RIFFsound", soundHeaders(disposition.toStdString()));
        const Result<Recording> recording = QCoro::waitFor(bench.client.recording(Location, Message1));
        QVERIFY(recording.has_value());
        QCOMPARE(recording->content, QByteArray("RIFFsound"));
        QCOMPARE(recording->contentType, u"audio/x-wav"_s);
        QTEST(recording->fileName, "name");
        QCOMPARE(QString::fromStdString(bench.server.last().target),
                 u"/conversations/messages/%1/locations/%2/recording"_s.arg(Message1.text(), Location.text()));
    }

    void saysThatThereIsNoRecording()
    {
        Fixture bench;
        bench.server.play(
            400, R"({"statusCode":400,"message":"none","canonicalCode":"CONVERSATIONS_MSG_RECORDING_NOT_FOUND"})");
        const Result<Recording> recording = QCoro::waitFor(bench.client.recording(Location, Message1));
        QVERIFY(!recording);
        QCOMPARE(recording.error().code, u"CONVERSATIONS_MSG_RECORDING_NOT_FOUND"_s);
    }

    void readsBothShapesOfATranscription()
    {
        const Result<QList<Sentence>> live = transcriptionFromJson(LiveTranscription);
        QVERIFY(live.has_value());
        QCOMPARE(live->size(), 2);
        QCOMPARE(live->first().text, u"Hello."_s);
        QCOMPARE(live->first().end, 900ms);
        QCOMPARE(live->last().speaker, u"agent"_s);
        const Result<QList<Sentence>> file = transcriptionFromJson(FileTranscription);
        QVERIFY(file.has_value());
        QCOMPARE(file->size(), 1);
        QCOMPARE(file->first().channel, 2);
        QVERIFY(!transcriptionFromJson("<html>"));
        QVERIFY(transcriptionFromJson("[]")->isEmpty());
    }

    void asksForWhatTheFiltersSay()
    {
        Fixture bench;
        bench.server.play(200, R"({"conversations":[{"id":"c1","sort":[1700000000123],"starred":true,
            "lastMessageDirection":"inbound"}],"total":1})");
        ConversationQuery query;
        query.status = u"unread"_s;
        query.lastMessageType = u"TYPE_SMS"_s;
        query.lastMessageDirection = u"inbound"_s;
        query.sortBy = u"last_message_date"_s;
        query.sort = u"desc"_s;
        query.startAfter = u"1700000000999"_s;
        const Result<ConversationPage> page = QCoro::waitFor(bench.client.searchConversations(Location, query));
        QVERIFY(page.has_value());
        QCOMPARE(page->conversations.first().sortValue, u"1700000000123"_s);
        QVERIFY(page->conversations.first().starred);
        QCOMPARE(QString::fromStdString(bench.server.last().target),
                 u"/conversations/search?locationId=%1&limit=20&startAfterDate=1700000000999&status=unread"
                 "&sortBy=last_message_date&sort=desc&lastMessageType=TYPE_SMS&lastMessageDirection=inbound"_s.arg(
                     Location.text()));
    }

    void changesOnlyWhatIsSet()
    {
        Fixture bench;
        bench.server.play(200, R"({"success":true,"conversation":{"id":"c1","starred":true}})");
        ConversationChange update;
        update.starred = true;
        QVERIFY(QCoro::waitFor(bench.client.updateConversation(Location, Conversation1, update)));
        const QJsonObject sent = QJsonDocument::fromJson(QByteArray::fromStdString(bench.server.last().body)).object();
        QCOMPARE(sent, (QJsonObject{{u"locationId"_s, Location.text()}, {u"starred"_s, true}}));
        QCOMPARE(bench.server.last().method, std::string("PUT"));
        QVERIFY(QCoro::waitFor(bench.client.deleteConversation(Location, Conversation1)));
        QCOMPARE(bench.server.last().method, std::string("DELETE"));
    }
};

LINESMAN_TEST(TstRecording)
#include "tst_recording.moc"
