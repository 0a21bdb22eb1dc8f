// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/selection.h"
#include "app/installs/selectionstore.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Qt::Literals::StringLiterals;

namespace {
const Providers::KnownProvider Ours{ProviderId(u"p1"_s), Providers::Kind::SmsDefault, u"Harbour"_s, QUrl()};
const LocationId Chosen(u"Lo4mVwC2QbXr7TzK9dYa"_s);

/*! Outside the class: moc stumbles over raw strings. */
void shapes()
{
    const auto row = [](const char *name, const char *body, Selected expected) {
        QTest::newRow(name) << QByteArray(body) << expected;
    };
    row("nested, ours", R"({"conversationChannel":{"SMS":[{"conversationProvider":{"_id":"p1","default":true}}]}})",
        Selected::Ours);
    row("nested, Twilio",
        R"({"conversationChannel":{"SMS":[{"conversationProvider":{"_id":"twilio_provider","name":"Twilio","default":true}}]}})",
        Selected::NotOurs);
    row("flat", R"({"conversationProviders":[{"_id":"p1","type":"SMS","default":true}]})", Selected::Ours);
    row("flat, of the other channel", R"({"conversationProviders":[{"_id":"p1","type":"Email","default":true}]})",
        Selected::Unknown);
    row("wrapped", R"({"data":{"conversationChannel":{"SMS":[{"conversationProvider":{"id":"p1","default":true}}]}}})",
        Selected::Ours);
    row("wrapped list", R"({"data":[{"id":"p1","isDefault":"true"}]})", Selected::Ours);
    row("bare channel", R"({"SMS":[{"_id":"p1","default":true}]})", Selected::Ours);
    row("ours listed, not chosen", R"({"conversationChannels":[{"id":"p1","default":false}]})", Selected::NotOurs);
    row("ours not listed, none chosen", R"({"conversationChannels":[{"id":"x","default":false}]})", Selected::Unknown);
    row("no word of a default", R"({"conversationChannels":[{"id":"p1"}]})", Selected::Unknown);
    row("empty list", R"({"conversationChannel":{"SMS":[]}})", Selected::Unknown);
    row("no ids", R"({"conversationChannels":[{"name":"x","default":true}]})", Selected::Unknown);
    row("unheard of", R"({"something":{"else":1}})", Selected::Unknown);
    row("nothing", R"({})", Selected::Unknown);
}

ChannelLook look(const QString &chosen, const QString &name, const QString &at, bool isKnown = true)
{
    ChannelLook made;
    made.location = Chosen;
    made.channel = u"SMS"_s;
    made.at = QDateTime::fromString(at, Qt::ISODate);
    made.isKnown = isKnown;
    made.chosen = ProviderId(chosen);
    made.chosenName = name;
    return made;
}
} // namespace

class TstSelection : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Selected>("expected");
        shapes();
    }

    void readsEveryShape()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const Selected, expected);
        const auto reply = HighLevel::conversationChannelsFromJson(QJsonDocument::fromJson(body).object());
        const ChannelLook seen = lookOf(Chosen, u"SMS"_s, reply, QDateTime::currentDateTimeUtc());
        QCOMPARE(selected(Ours, &seen), expected);
        QVERIFY(seen.isKnown || !seen.why.isEmpty());
        QCOMPARE(channelLookFromJson(seen.toJson()), seen);
    }

    void channelsNeedNobodyToChooseThem()
    {
        Providers::KnownProvider channel = Ours;
        channel.kind = Providers::Kind::SmsChannel;
        QCOMPARE(selected(channel, nullptr), Selected::NotNeeded);
        QCOMPARE(selected(Ours, nullptr), Selected::Unknown);
    }

    void aChangeSinceTheLastLookIsAnAlarmUntilConfirmed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"selections.json"_s);
        const ConnectionId id(u"c1"_s);
        {
            SelectionStore store(file);
            QVERIFY(store.load().has_value());
            QVERIFY(!store.add(id, look(u"p1"_s, u"Harbour"_s, u"2026-11-20T10:00:00Z"_s)));
            QVERIFY(!store.add(id, look({}, {}, u"2026-11-21T10:00:00Z"_s, false))); // unknown is no change
            QVERIFY(store.save().has_value());
        }
        SelectionStore store(file); // another day
        QVERIFY(store.load().has_value());
        QVERIFY(!store.look(id, Chosen, u"SMS"_s)->isKnown);
        const auto change = store.add(id, look(u"twilio_provider"_s, u"Twilio"_s, u"2026-11-22T10:00:00Z"_s));
        QVERIFY(change.has_value());
        QCOMPARE(change->beforeName, u"Harbour"_s);
        QCOMPARE(change->afterName, u"Twilio"_s);
        QCOMPARE(change->lastLook.date(), QDate(2026, 11, 20));
        QVERIFY(!store.add(ConnectionId(u"c2"_s), look(u"p9"_s, {}, u"2026-11-22T10:00:00Z"_s)));
        QVERIFY(store.save().has_value());

        SelectionStore again(file);
        QVERIFY(again.load().has_value());
        QCOMPARE(again.alarms(id), QList<SelectionChange>({*change}));
        again.confirmAlarms(id);
        QVERIFY(again.alarms(id).isEmpty());
    }

    void aBookThatIsNoJsonIsToldAndLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"selections.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{");
        file.close();
        SelectionStore store(file.fileName());
        QCOMPARE(store.load().error().kind, Error::Kind::BadInput);
    }
};

LINESMAN_TEST(TstSelection)
#include "tst_selection.moc"
