// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/capture.h"

#include "app/http/server.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstCapture : public QObject
{
    Q_OBJECT
private slots:
    void keepsLengthsOfAForwardingOverTls()
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        const QString key = folder.filePath(u"k.pem"_s);
        QVERIFY(TestSuite::writeCertificate(certificate, key));
        Http::IoThread io;
        Http::Server bridge(io, [](const Http::Request &, const Http::Responder &respond) { respond({}); });
        Http::Server::Options options;
        options.certificateFile = certificate.toStdString();
        options.keyFile = key.toStdString();
        const Result<std::uint16_t> port = bridge.listen(options);
        QVERIFY(port);

        Http::Request request;
        request.method = "POST";
        request.target = "/delivery";
        request.body = "{}";
        const Http::Transfer transfer =
            Webhooks::forwardingOf(request, "https://localhost:" + std::to_string(*port) + "/hook");
        Http::DeliveryClient::Options trusting;
        trusting.caFile = options.certificateFile;
        Http::DeliveryClient client(trusting);
        std::promise<Http::TransferResult> promise;
        client.send(transfer, [&promise](Http::TransferResult result) { promise.set_value(std::move(result)); });
        const Http::TransferResult result = promise.get_future().get();
        QVERIFY2(!result.error, qPrintable(result.error ? result.error->detail : QString()));

        // libcurl tells moments since the start; a row keeps how long each part took, and the parts fit in the whole.
        const Exchange delivery = Webhooks::deliveryOf(transfer, result, {});
        QVERIFY(delivery.tls > 0us);
        QVERIFY(delivery.dns + delivery.connect + delivery.tls <= delivery.firstByte);
        QCOMPARE(delivery.dns + delivery.connect + delivery.tls, result.timings.tls);
        QCOMPARE(delivery.duration, result.timings.total);
    }

    void aJumpOfTheWallClockIsNoDuration()
    {
        for (const auto jump : {24h, -24h}) {
            Http::Request request;
            request.arrivedAt = std::chrono::steady_clock::now() - 20ms;
            request.receivedAt = std::chrono::system_clock::now() - jump; // set by a day while the request came
            Exchange exchange = Webhooks::captureOf(request);
            Webhooks::setAnswer(exchange, request, {});
            QVERIFY(exchange.duration >= 20ms);
            QVERIFY(exchange.duration < 1h);
        }
    }
};

LINESMAN_TEST(TstCapture)
#include "tst_capture.moc"
