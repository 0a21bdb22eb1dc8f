// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/services.h"

#include "app/core/datadirectory.h"
#include "app/http/limitsettings.h"
#include "app/webhooks/listenersettings.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <future>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {

/*! Keeps a thread busy until it goes. */
class Busy
{
public:
    explicit Busy(Http::IoThread &thread)
    {
        thread.post([over = m_over.get_future().share()] { over.wait(); });
    }
    ~Busy() { m_over.set_value(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    std::promise<void> m_over;
};

int statusOf(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    return RawClient::status(client.readAnswer());
}

} // namespace

class TstServices : public QObject
{
    Q_OBJECT
private:
    struct Bench {
        QTemporaryDir folder;
        Workspace::Services services{*DataDirectory::open(folder.path())};
        quint16 listenerPort = 0;
        quint16 emulatorPort = 0;

        Bench()
        {
            services.settings.set(Webhooks::ListenerPortSetting, 0);
            services.settings.set(Workspace::EmulatorPortSetting, 0);
            services.settings.set(Http::HeaderBytesSetting, 1000);
            if (!services.open() || !services.listenerControl.start() || !services.startEmulator())
                qFatal("the services do not start");
            listenerPort = services.listener.port();
            emulatorPort = quint16(QUrl(services.emulator.ready().baseUrl).port());
        }
    };

private slots:
    void takesWebhooksWhileTheEmulatorIsBusy()
    {
        Bench bench;
        const Busy busy(bench.services.emulatorIo);
        QCOMPARE(statusOf(bench.listenerPort, "POST /delivery"), 200);
    }

    void servesTheEmulatorWhileTheListenerIsBusy()
    {
        Bench bench;
        const Busy busy(bench.services.listenerIo);
        const Busy signIn(bench.services.io);
        QCOMPARE(statusOf(bench.emulatorPort, "GET /health"), 200);
    }

    void givesTheLimitsToBothServers()
    {
        Bench bench;
        for (const quint16 port : {bench.listenerPort, bench.emulatorPort}) {
            RawClient client(port);
            client.send("GET /contacts/ HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(1000, 'x') + "\r\n\r\n");
            QCOMPARE(RawClient::status(client.readAnswer()), 431);
        }
    }

    void forgetsWhatTheLastStopStillWrites()
    {
        Bench bench;
        Workspace::Services &services = bench.services;
        services.emulator.stopBehind();
        services.settings.set(Workspace::KeepEmulatorDataSetting, false);
        const Result<> started = QCoro::waitFor(services.startEmulatorBehind());
        QVERIFY(started.has_value());
        QVERIFY(!QFile::exists(services.directory.path() + u"/emulator.state"_s));
    }
};

LINESMAN_TEST(TstServices)
#include "tst_services.moc"
