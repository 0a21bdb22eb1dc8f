// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/linetestsession.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Http::Handler answering(int status, Http::Response::Fault fault = Http::Response::Fault::None)
{
    return [status, fault](const Http::Request &, const Http::Responder &respond) {
        Http::Response response;
        response.status = status;
        response.body = "{\"words\":\"of the bridge\"}";
        response.headers.set("Content-Type", "application/json");
        if (status == 302)
            response.headers.set("Location", "http://127.0.0.1:1/elsewhere");
        response.fault = fault;
        respond(response);
    };
}

Request requestTo(const QString &endpoint, std::chrono::milliseconds limit = 400ms)
{
    Request request;
    request.endpoint = endpoint;
    request.kinds = {Providers::Kind::SmsDefault};
    request.hopTimeout = limit;
    request.ownEmulator.port = 0;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Linesman::Http::Handler)

/*! Each way an endpoint can fail at the door leads to its own hop and sentence. Real sockets, the real emulator. */
class TstFailures : public QObject
{
    Q_OBJECT

private:
    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;
    std::unique_ptr<LineTestSession> m_session;

    TestResult run(const Request &request)
    {
        const Result<TestResult> result = QCoro::waitFor(m_session->run(request));
        return result.value_or(TestResult());
    }

private slots:
    void init() { m_session = std::make_unique<LineTestSession>(m_thread, m_deliveries); }
    void cleanup() { m_session.reset(); }

    void namesHopAndReason_data()
    {
        QTest::addColumn<Http::Handler>("bridge");
        QTest::addColumn<Step>("step");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("302") << answering(302) << Step::Answer << Problem::Redirected;
        QTest::newRow("304") << answering(304) << Step::Answer << Problem::ClientError;
        QTest::newRow("401") << answering(401) << Step::Answer << Problem::ClientError;
        QTest::newRow("404") << answering(404) << Step::Answer << Problem::ClientError;
        QTest::newRow("429") << answering(429) << Step::Answer << Problem::RateLimited;
        QTest::newRow("500") << answering(500) << Step::Answer << Problem::ServerError;
        QTest::newRow("closes early") << answering(200, Http::Response::Fault::Drop) << Step::Answer
                                      << Problem::ClosedEarly;
        QTest::newRow("cuts its answer") << answering(200, Http::Response::Fault::TruncateBody) << Step::Answer
                                         << Problem::ClosedEarly;
        QTest::newRow("answers and does nothing") << answering(200) << Step::Status << Problem::NoStatus;
    }

    void namesHopAndReason()
    {
        QFETCH(Http::Handler, bridge);
        QFETCH(Step, step);
        QFETCH(Problem, problem);
        Http::Server server(m_thread, bridge);
        const Result<std::uint16_t> port = server.listen({});
        QVERIFY(port);
        const TestResult result = run(requestTo(u"http://127.0.0.1:%1/hook"_s.arg(*port)));
        QCOMPARE(result.kinds.size(), 1);
        QCOMPARE(result.verdict(), Verdict::Failed);
        const Hop *failed = result.kinds.at(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(stepName(failed->step), stepName(step));
        QCOMPARE(problemName(failed->problem), problemName(problem));
        QVERIFY(!failed->happened.isEmpty() && !failed->advice.isEmpty());
        QCOMPARE(failed->happened.contains("302 (http://127.0.0.1:1/elsewhere)"_L1), problem == Problem::Redirected);
        for (const Hop &hop : result.kinds.at(0).hops) {
            if (&hop > failed)
                QCOMPARE(hop.state, HopState::Skipped);
            else if (&hop < failed)
                QCOMPARE(hop.state, HopState::Passed);
        }
    }

    void saysThatNothingListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        server.close();
        const TestResult result = run(requestTo(url));
        const Hop *failed = result.kinds.value(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(failed->step, Step::Deliver);
        QCOMPARE(problemName(failed->problem), problemName(Problem::ConnectionRefused));
        QCOMPARE(failed->evidence.size(), 1);
    }

    void saysThatTheConnectionWasKeptOpen()
    {
        QTcpServer silent; // takes connections, never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const TestResult result = run(requestTo(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort())));
        const Hop *failed = result.kinds.value(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(failed->step, Step::Answer);
        QCOMPARE(problemName(failed->problem), problemName(Problem::NoAnswer));
        QCOMPARE(result.kinds.at(0).hops.at(1).state, HopState::Passed);
    }

    void saysThatOnlyInterimAnswersCame()
    {
        QTcpServer announcing; // and never more
        QVERIFY(announcing.listen(QHostAddress::LocalHost));
        connect(&announcing, &QTcpServer::newConnection, &announcing, [&announcing] {
            QTcpSocket *socket = announcing.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 102 Processing\r\n\r\n");
            });
        });
        const TestResult result = run(requestTo(u"http://127.0.0.1:%1/"_s.arg(announcing.serverPort()), 2s));
        const Hop *failed = result.kinds.value(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(failed->step, Step::Answer);
        QCOMPARE(problemName(failed->problem), problemName(Problem::NoAnswer));
        QVERIFY2(failed->happened.contains(u"interim answers"_s), qPrintable(failed->happened));
        QVERIFY2(failed->advice.contains(u"200 at once"_s), qPrintable(failed->advice));
        QCOMPARE(result.kinds.at(0).hops.at(1).state, HopState::Passed);
    }

    /*! No crash is to be looked for where something else listens: a database, SSH, a port that speaks TLS. */
    void saysThatItIsNoHttp()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, &other, [&other] {
            QTcpSocket *socket = other.nextPendingConnection();
            socket->write("SSH-2.0-OpenSSH_9.2\r\n");
            socket->disconnectFromHost();
        });
        const TestResult result = run(requestTo(u"http://127.0.0.1:%1/"_s.arg(other.serverPort())));
        const Hop *failed = result.kinds.value(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(failed->step, Step::Answer);
        QVERIFY2(failed->happened.contains(u"HTTP/1.1"_s), qPrintable(failed->happened));
        QVERIFY2(!failed->advice.contains(u"crash"_s), qPrintable(failed->advice));
    }

    void saysThatTheNameIsUnknown()
    {
        const TestResult result = run(requestTo(u"http://bridge.invalid/hook"_s, 3s));
        const Hop *failed = result.kinds.value(0).failedHop();
        QVERIFY(failed);
        QCOMPARE(failed->step, Step::Deliver);
        QCOMPARE(problemName(failed->problem), problemName(Problem::NameNotFound));
    }

    void skipsCallsThatNobodyAskedFor()
    {
        Http::Server server(m_thread, answering(200));
        const Result<std::uint16_t> port = server.listen({});
        QVERIFY(port);
        Request request = requestTo(u"http://127.0.0.1:%1/"_s.arg(*port));
        request.kinds = {Providers::Kind::Call};
        const TestResult skipped = run(request);
        QCOMPARE(skipped.verdict(), Verdict::Skipped);
        QCOMPARE(skipped.kinds.at(0).hops.at(0).problem, Problem::CallsNotAskedFor);
        request.callsAskedFor = true;
        const TestResult waited = run(request);
        QCOMPARE(waited.verdict(), Verdict::Failed);
        QCOMPARE(waited.kinds.at(0).failedHop()->problem, Problem::NoInboundCall);
    }

    void saysThatTheCallTriggerFailed()
    {
        Http::Server server(m_thread, answering(500));
        const Result<std::uint16_t> port = server.listen({});
        QVERIFY(port);
        Request request = requestTo(u"http://127.0.0.1:%1/"_s.arg(*port));
        request.callTrigger = u"http://127.0.0.1:%1/calls"_s.arg(*port);
        request.kinds = {Providers::Kind::Call};
        const TestResult result = run(request);
        QCOMPARE(result.kinds.at(0).failedHop()->problem, Problem::TriggerFailed);
    }

    void canBeCancelledWhileItWaits()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Request request = requestTo(u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()), 60s);
        connect(&silent, &QTcpServer::newConnection, m_session.get(), &LineTestSession::cancel);
        const TestResult result = run(request);
        QVERIFY(result.cancelled);
        QCOMPARE(result.verdict(), Verdict::Cancelled);
        QVERIFY(!m_session->isBusy());
    }

    void refusesWhatMakesNoSense()
    {
        Request request = requestTo(u"ftp://127.0.0.1/"_s);
        QCOMPARE(QCoro::waitFor(m_session->run(request)).error().kind, Error::Kind::BadInput);
        request = requestTo({});
        request.callTrigger = u"http://127.0.0.1/"_s;
        QVERIFY(!problemOf(request).isEmpty());
    }

    void saysThatTheEmulatorIsNotThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Request request = requestTo(u"http://127.0.0.1:1/"_s);
        request.emulatorUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
        server.close();
        QCOMPARE(QCoro::waitFor(m_session->run(request)).error().kind, Error::Kind::Network);
    }
};

LINESMAN_TEST(TstFailures)
#include "tst_failures.moc"
