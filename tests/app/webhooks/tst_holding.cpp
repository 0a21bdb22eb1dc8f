// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"
#include "tests/app/http/rawclient.h"
#include "tests/app/webhooks/listenerparts.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
Listener::Options holdingOptions()
{
    Listener::Options options;
    options.port = 0;
    options.isHolding = true;
    return options;
}
} // namespace

class TstHolding : public QObject
{
    Q_OBJECT
private slots:
    void waitsUntilSomebodyAnswers()
    {
        ListenerParts parts;
        QVERIFY(parts.listener.start(holdingOptions()));
        QSignalSpy changed(&parts.listener, &Listener::heldChanged);
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/delivery", "{\"a\":1}"));
        QTRY_COMPARE(parts.listener.held().size(), 1);
        QTRY_VERIFY(changed.count() > 0);
        const HeldRequest held = parts.listener.held().at(0);
        QCOMPARE(held.request.body, std::string("{\"a\":1}"));
        QCOMPARE(parts.kept().at(0).id, held.capture); // seen in history while it waits
        QCOMPARE(parts.kept().at(0).status, 0);
        QCOMPARE(verdictFromText(parts.kept().at(0).verdict)->held, Verdict::Held::Waiting);
        Http::Response response;
        response.status = 422;
        response.body = "by hand";
        QVERIFY(parts.listener.answerHeld(held.number, response));
        QVERIFY(!parts.listener.answerHeld(held.number, response)); // once
        const QByteArray answer = sender.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 422") && answer.endsWith("by hand"), answer.constData());
        QTRY_COMPARE(parts.kept().at(0).status, 422);
        QCOMPARE(verdictFromText(parts.kept().at(0).verdict)->held, Verdict::Held::Answered);
        QCOMPARE(parts.kept().size(), 1);
    }

    void forwardsWhatWasEdited()
    {
        ListenerParts parts;
        const KeepingEndpoint endpoint(parts.io, 203);
        QVERIFY(parts.listener.start(holdingOptions()));
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/delivery", "{\"a\":1}", "X-Kept: yes\r\n"));
        QTRY_COMPARE(parts.listener.held().size(), 1);
        HeldRequest held = parts.listener.held().at(0);
        QVERIFY(!parts.listener.forwardHeld(held.number, held.request, u"ftp://x"_s));
        QVERIFY(!parts.listener.forwardHeld(held.number, held.request, parts.listener.baseUrl()));
        held.request.body = "{\"a\":2}";
        const Result<bool> sent =
            parts.listener.forwardHeld(held.number, held.request, QString::fromStdString(endpoint.url()));
        QVERIFY(sent && *sent);
        QCOMPARE(RawClient::status(sender.readAnswer()), 203);
        QCOMPARE(endpoint.got().at(0).body, std::string("{\"a\":2}"));
        QCOMPARE(endpoint.got().at(0).headers.value("X-Kept").value_or(""), "yes");
        QTRY_COMPARE(parts.kept().at(0).status, 203);
        const Exchange capture = parts.kept().at(0);
        QCOMPARE(capture.requestBody, QByteArray("{\"a\":1}")); // what came stays what came
        QCOMPARE(verdictFromText(capture.verdict)->held, Verdict::Held::Edited);
        const Exchange delivery = parts.kept(Exchange::Channel::Delivery).at(0);
        QCOMPARE(delivery.requestBody, QByteArray("{\"a\":2}"));
        QCOMPARE(delivery.groupId, capture.groupId);
        parts.listener.stop();
    }

    void aRuleHoldsAndItsAnswerFollows()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        options.rules = *rulesFromJson(
            "{\"rules\": [{\"when\": {\"path\": \"/wait\"}, \"answer\": {\"end\": \"hold\", \"status\": 418}}]}");
        QVERIFY(parts.listener.start(options));
        RawClient other(parts.listener.port());
        other.send(ListenerParts::post("/go", "{}"));
        QCOMPARE(RawClient::status(other.readAnswer()), 200);
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/wait", "{}"));
        QTRY_COMPARE(parts.listener.held().size(), 1);
        QVERIFY(parts.listener.releaseHeld(parts.listener.held().at(0).number));
        QCOMPARE(RawClient::status(sender.readAnswer()), 418);
    }

    void saysThatASenderWaitsLong()
    {
        ListenerParts parts;
        Listener::Options options;
        options.port = 0;
        options.answer.delay = 6s;
        QVERIFY(parts.listener.start(options));
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/delivery", "{}"));
        QTRY_COMPARE(parts.kept().size(), 1); // its row says how long the answer is going to take
        parts.listener.stop();                // nobody has to wait for it
        const std::optional<Verdict> verdict = verdictFromText(parts.kept().at(0).verdict);
        QVERIFY(verdict->slow >= 6s);
        const QList<VerdictLine> lines = verdictLines(*verdict);
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const VerdictLine &line) {
            return line.tone == VerdictLine::Tone::Warning && line.sentence.contains(u"how long it waits"_s);
        }));
    }

    void goesOnWhenNobodyDecides()
    {
        ListenerParts parts;
        Listener::Options options = holdingOptions();
        options.holdLimit = 1ms;
        QVERIFY(parts.listener.start(options));
        RawClient sender(parts.listener.port());
        sender.send(ListenerParts::post("/", "{}"));
        QCOMPARE(RawClient::status(sender.readAnswer()), 200);
        QTRY_COMPARE(verdictFromText(parts.kept().at(0).verdict)->held, Verdict::Held::TimedOut);
    }

    void answersAllThatWaitWhenItStops()
    {
        ListenerParts parts;
        QVERIFY(parts.listener.start(holdingOptions()));
        RawClient one(parts.listener.port());
        RawClient two(parts.listener.port());
        one.send(ListenerParts::post("/1", "{}"));
        two.send(ListenerParts::post("/2", "{}"));
        QTRY_COMPARE(parts.listener.held().size(), 2);
        parts.listener.stop();
        QCOMPARE(RawClient::status(one.readAnswer()), 200);
        QCOMPARE(RawClient::status(two.readAnswer()), 200);
        QVERIFY(parts.listener.held().isEmpty());
        for (const Exchange &capture : parts.kept())
            QCOMPARE(capture.status, 200);
    }
};

LINESMAN_TEST(TstHolding)
#include "tst_holding.moc"
