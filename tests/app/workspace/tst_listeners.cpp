// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/listeners.h"

#include "app/oauth/receiverport.h"
#include "app/webhooks/listenersettings.h"
#include "app/webhooks/verdict.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! What the window has of listeners, over one data folder. */
struct ListenersBench {
    explicit ListenersBench(const QString &folder)
        : folder(folder)
        , settings(folder + u"/settings.ini"_s)
    {
        settings.set(Webhooks::ListenerPortSetting, 0);
        isOpen = bool(store.open(folder + u"/history.sqlite"_s));
    }
    static ListenerPlace place(const QString &name, const QString &path = {})
    {
        ListenerPlace place;
        place.name = name;
        place.path = path;
        return place;
    }

    const QString folder;
    bool isOpen = false;
    Settings settings;
    Http::IoThread io;
    Http::DeliveryClient client;
    History::Store store;
    Webhooks::KeyRing keys{settings};
    Webhooks::Listener listener{io, client, store, keys};
    ListenerControl first{listener, settings, folder};
    Listeners listeners{first, {io, client, store, keys, settings, folder}};
};

int post(quint16 port, const QByteArray &target)
{
    RawClient sender(port);
    sender.send("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
    return RawClient::status(sender.readAnswer());
}

} // namespace

class TstListeners : public QObject
{
    Q_OBJECT
private slots:
    void eachAnswersAsItWasTold()
    {
        const QTemporaryDir folder;
        ListenersBench bench(folder.path());
        QVERIFY(bench.isOpen);
        QSignalSpy changed(&bench.listeners, &Listeners::changed);
        const Result<ListenerControl *> acme = bench.listeners.add(ListenersBench::place(u"Acme"_s, u"/acme"_s));
        QVERIFY(acme);
        QVERIFY(changed.count() > 0);
        QVERIFY(bench.first.start());
        QVERIFY((*acme)->start());
        QVERIFY((*acme)->setAnswer({.status = 207}, {}));
        QCOMPARE(bench.first.answer().status, 200); // not the other's
        QCOMPARE(post(bench.first.listener().port(), "/delivery"), 200);
        QCOMPARE(post((*acme)->listener().port(), "/acme/delivery"), 207);
        QCOMPARE(post((*acme)->listener().port(), "/delivery"), 404);
        bench.store.flush();
        const Result<History::Reader> reader = History::Reader::open(bench.store.file());
        QCOMPARE(reader->ids({})->size(), 3u);
        QCOMPARE(Webhooks::verdictFromText((*reader->exchange(2))->verdict)->listener, u"Acme"_s);
    }

    void areThereAgainAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            ListenersBench bench(folder.path());
            ListenerPlace place = ListenersBench::place(u"One"_s, u"/one"_s);
            place.tls = ListenerPlace::Tls::OwnAuthority;
            QVERIFY(bench.listeners.add(place));
            QVERIFY(bench.listeners.add(ListenersBench::place(u"Two"_s)));
            QVERIFY(bench.listeners.add(ListenersBench::place(u"Three"_s)));
            QVERIFY(bench.listeners.all().at(1)->start());
            QVERIFY(bench.listeners.all().at(3)->setRules(u"{\"rules\": []}"_s));
            bench.listeners.remove(*bench.listeners.all().at(2));
            bench.listeners.remove(bench.first); // stays
            bench.listeners.stopAll();
        }
        ListenersBench again(folder.path());
        const QList<ListenerControl *> all = again.listeners.all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1]->place().name, u"One"_s);
        QCOMPARE(all[1]->place().tls, ListenerPlace::Tls::OwnAuthority);
        QCOMPARE(all[2]->place().name, u"Three"_s);
        QCOMPARE(all[2]->rules(), u"{\"rules\": []}"_s);
        again.listeners.resume();
        QVERIFY(all[1]->listener().isRunning());
        QVERIFY(all[1]->baseUrl().startsWith(u"https://127.0.0.1:"_s));
        QVERIFY(all[1]->baseUrl().endsWith(u"/one"_s));
        QVERIFY(!all[2]->listener().isRunning());
        const Result<ListenerControl *> four = again.listeners.add(ListenersBench::place(u"Four"_s));
        QVERIFY(four);
        QVERIFY((*four)->rules().isEmpty()); // nothing of one that is gone
    }

    void refusesAPlaceThatIsNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("address");
        QTest::newRow("path without slash") << u"acme"_s << 0 << u"127.0.0.1"_s;
        QTest::newRow("path with a slash at its end") << u"/acme/"_s << 0 << u"127.0.0.1"_s;
        QTest::newRow("port") << QString() << 70'000 << u"127.0.0.1"_s;
        QTest::newRow("name as address") << QString() << 0 << u"localhost"_s;
    }
    void refusesAPlaceThatIsNone()
    {
        QFETCH(QString, path);
        QFETCH(int, port);
        QFETCH(QString, address);
        const QTemporaryDir folder;
        ListenersBench bench(folder.path());
        ListenerPlace place = ListenersBench::place(u"X"_s, path);
        place.port = port;
        place.addresses = {address};
        QVERIFY(!bench.listeners.add(place));
        QCOMPARE(bench.listeners.all().size(), 1);
    }

    void offersTheNextPortWhenOneIsTaken()
    {
        const QTemporaryDir folder;
        ListenersBench bench(folder.path());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ListenerPlace place = ListenersBench::place(u"Taken"_s);
        place.port = other.serverPort();
        const Result<ListenerControl *> added = bench.listeners.add(place);
        QVERIFY(added);
        const Result<> started = (*added)->start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Port);
        QVERIFY(!(*added)->failure().isEmpty());
        place.port = bench.listeners.freePort(other.serverPort());
        QVERIFY(place.port > other.serverPort());
        QVERIFY((*added)->setPlace(place));
        QVERIFY((*added)->start());
        QVERIFY((*added)->failure().isEmpty());
    }

    /*! A listener there would have made every sign-in fail. */
    void offersNoPortThatASignInWaitsAt()
    {
        const QTemporaryDir folder;
        ListenersBench bench(folder.path());
        const quint16 next = bench.listeners.freePort(20'000);
        QVERIFY(next > 20'000);
        bench.settings.set(OAuth::ReceiverPortSetting, int(next));
        QVERIFY(bench.listeners.freePort(20'000) > next);
    }

    void aTunnelEndsWithItsListener()
    {
        const QTemporaryDir folder;
        QFile program(folder.filePath(u"stand-in"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho https://blue.trycloudflare.com\nexec sleep 600\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        ListenersBench bench(folder.path());
        QSignalSpy moved(&bench.listeners, &Listeners::tunnelMoved);
        QVERIFY(!bench.listeners.startTunnel(bench.first, program.fileName())); // does not run yet
        QVERIFY(bench.first.start());
        bench.listeners.tunnel(bench.first).setPauses({std::chrono::hours(1), std::chrono::hours(1)});
        QVERIFY(bench.listeners.startTunnel(bench.first, program.fileName()));
        QTRY_COMPARE(bench.listeners.publicUrl(bench.first), u"https://blue.trycloudflare.com"_s);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(bench.first.tunnelUrl(), u"https://blue.trycloudflare.com"_s);
        QCOMPARE(bench.first.tunnelCommand(), program.fileName());
        bench.first.stop();
        QCOMPARE(bench.listeners.tunnel(bench.first).state(), Webhooks::Tunnel::State::Stopped);
        QCOMPARE(bench.listeners.publicUrl(bench.first), bench.first.baseUrl());
        bench.first.setTunnelUrl(u"https://old.trycloudflare.com"_s); // what the portal has
        QVERIFY(bench.first.start());
        QVERIFY(bench.listeners.startTunnel(bench.first, program.fileName()));
        QTRY_COMPARE(moved.count(), 1);
    }
};

LINESMAN_TEST(TstListeners)
#include "tst_listeners.moc"
