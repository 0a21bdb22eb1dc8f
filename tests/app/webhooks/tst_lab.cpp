// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/lab.h"

#include "app/core/symptom.h"
#include "app/http/server.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/varianttext.h"

#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <set>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
/*! What an endpoint answers to a request, given the public key. */
using Bridge = std::function<int(const Http::Request &request, const std::vector<PublicKey> &keys)>;

bool isRight(const Http::Request &request, std::string_view body, const std::vector<PublicKey> &keys)
{
    // The present header alone: what a safe endpoint looks at.
    Http::Headers present;
    if (const auto value = request.headers.value("x-ghl-signature"))
        present.add("x-ghl-signature", *value);
    return checkSignature(present, body, {keys.front()}).verdict == SignatureCheck::Verdict::Valid;
}

int safe(const Http::Request &request, const std::vector<PublicKey> &keys)
{
    if (!isRight(request, request.body, keys))
        return 401;
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).isObject() ? 200 : 400;
}

/*! The body as JSON.stringify(JSON.parse(body)) gives it; near enough: white space goes, numbers are written anew. */
std::string writtenAnew(const std::string &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(body));
    QByteArray text = QByteArray::fromStdString(body);
    if (document.isObject()) {
        text.replace("\\u00e9", "\xc3\xa9")
            .replace("\\/", "/")
            .replace("1.0", "1")
            .replace("9007199254740993", "9007199254740992");
        text.replace("\"step\":1,", "").replace("\"10\":\"b\",\"2\":\"a\"", "\"2\":\"a\",\"10\":\"b\"");
        text.replace("\": ", "\":").replace(", \"", ",\"").replace("\n", "").replace("  ", "");
    }
    return text.toStdString();
}

int reserialising(const Http::Request &request, const std::vector<PublicKey> &keys)
{
    return isRight(request, writtenAnew(request.body), keys) ? 200 : 401;
}
} // namespace

Q_DECLARE_METATYPE(Bridge)

/*! Each habit of an endpoint leads to its own verdict, and the safe one to none. Real sockets. */
class TstLab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Result<std::uint16_t> port = m_server.listen({});
        QVERIFY(port);
        m_url = u"http://127.0.0.1:%1/hook"_s.arg(*port);
        m_rsa = *RsaSigningKey::generate(2048);
        m_keys = {*publicKeyFromText(u"mine"_s, m_key.publicPem()),
                  *publicKeyFromText(u"retired"_s, m_rsa->publicPem())};
    }

    void hasNamesAndTextsForEach()
    {
        QVERIFY(allVariants().size() >= 18);
        std::set<QString> names;
        std::set<QString> titles;
        for (const Variant variant : allVariants()) {
            names.insert(variantName(variant));
            titles.insert(variantTitle(variant));
            QCOMPARE(variantFromName(variantName(variant)), std::optional(variant));
            QVERIFY(!variantWhy(variant).isEmpty());
        }
        QCOMPARE(names.size(), allVariants().size());
        QCOMPARE(titles.size(), allVariants().size());
    }

    void namesWhatTheEndpointDoes_data()
    {
        QTest::addColumn<Bridge>("bridge");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code, Bridge bridge) {
            QTest::newRow(name) << std::move(bridge) << QString::fromLatin1(code);
        };
        row("does all right", "safe", safe);
        row("checks nothing", "checks-nothing", [](const auto &, const auto &) { return 200; });
        row("skips what is not signed", "accepts-unsigned", [](const Http::Request &request, const auto &keys) {
            return request.headers.contains("x-ghl-signature") ? safe(request, keys) : 200;
        });
        row("looks whether there is a signature", "accepts-any-signature",
            [](const Http::Request &request, const auto &) {
                return request.headers.value("x-ghl-signature").value_or("").size() > 60 ? 200 : 401;
            });
        row("writes the JSON anew", "verifies-reserialised", reserialising);
        row("trims before checking", "verifies-reserialised", [](const Http::Request &request, const auto &keys) {
            std::string body = request.body;
            while (!body.empty() && body.back() == '\n')
                body.pop_back();
            return isRight(request, body, keys) ? 200 : 401;
        });
        row("writes as Python does", "verifies-reserialised", [](const Http::Request &request, const auto &keys) {
            const QByteArray anew = spaced(QByteArray::fromStdString(writtenAnew(request.body)));
            return isRight(request, anew.toStdString(), keys) ? 200 : 401;
        });
        row("knows the retired header alone", "wants-retired-header",
            [](const Http::Request &request, const auto &keys) {
                Http::Headers retired;
                if (const auto value = request.headers.value("x-wh-signature"))
                    retired.add("x-wh-signature", *value);
                const auto check = checkSignature(retired, request.body, {keys.back()});
                return check.verdict == SignatureCheck::Verdict::Valid ? 200 : 401;
            });
        row("takes either header", "accepts-retired-header", [](const Http::Request &request, const auto &keys) {
            if (request.headers.contains("x-ghl-signature"))
                return safe(request, keys);
            const auto check = checkSignature(request.headers, request.body, keys);
            return check.verdict == SignatureCheck::Verdict::Valid ? 200 : 401;
        });
        row("has another key", "refuses-all", [](const Http::Request &, const auto &) { return 401; });
        row("takes an error for passed", "accepts-malformed", [](const Http::Request &request, const auto &keys) {
            const auto value =
                QByteArray::fromStdString(std::string(request.headers.value("x-ghl-signature").value_or("")));
            const bool readable = QByteArray::fromBase64(value).size() == 64;
            return !value.isEmpty() && value != "N/A" && !readable && value.startsWith('%') ? 200 : safe(request, keys);
        });
        row("knows its fields only", "refuses-new-fields", [](const Http::Request &request, const auto &keys) {
            return request.body.find("customData") != std::string::npos ? 422 : safe(request, keys);
        });
        row("looks for a name in small letters", "wants-lower-case-header",
            [](const Http::Request &request, const auto &keys) {
                return request.head.find("x-ghl-signature") == std::string::npos ? 401 : safe(request, keys);
            });
        row("trips over the retired header", "trips-over-retired-header",
            [](const Http::Request &request, const auto &keys) {
                return request.headers.contains("x-wh-signature") ? 401 : safe(request, keys);
            });
        row("fails on a bad signature", "breaks-on-bad-input", [](const Http::Request &request, const auto &keys) {
            return request.headers.value("x-ghl-signature").value_or("").starts_with("%") ? 500 : safe(request, keys);
        });
        row("fails on a copy", "refuses-duplicates",
            [seen = std::make_shared<std::set<std::string>>()](const Http::Request &request, const auto &keys) {
                const int status = safe(request, keys);
                return status == 200 && !seen->insert(request.body).second ? 500 : status;
            });
        row("fails on 200 KiB", "breaks-on-large-body", [](const Http::Request &request, const auto &keys) {
            return request.body.size() > 100'000 ? 500 : safe(request, keys);
        });
        row("fails on what is no JSON", "breaks-on-bad-input", [](const Http::Request &request, const auto &keys) {
            const int status = safe(request, keys);
            return status == 400 ? 500 : status;
        });
        row("fails on everything", "breaks-on-valid", [](const auto &, const auto &) { return 500; });
    }

    /*! A NestJS ValidationPipe with forbidNonWhitelisted: odd numbers and the timestamp stand in fields that it forbids. */
    void blamesTheFieldAndNotTheBytes()
    {
        const LabReport report = runWith([](const Http::Request &request, const auto &keys) {
            const int status = safe(request, keys);
            const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
            const QSet<QString> known{
                u"contactId"_s,      u"locationId"_s,  u"messageId"_s, u"type"_s,         u"phone"_s,
                u"message"_s,        u"attachments"_s, u"userId"_s,    u"replyToAltId"_s, u"conversationProviderId"_s,
                u"conversationId"_s, u"customUserId"_s};
            const QStringList keysOf = json.keys();
            return status == 200 && !known.contains(QSet<QString>(keysOf.begin(), keysOf.end())) ? 400 : status;
        });
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.verdictCode, u"refuses-new-fields"_s);
        for (const VariantResult &result : report.results) {
            if (!result.isAsExpected())
                QVERIFY2(report.findings.constFirst().evidence.contains(variantName(result.variant) + u" 400"_s),
                         qPrintable(variantName(result.variant)));
        }
    }

    void namesWhatTheEndpointDoes()
    {
        QFETCH(Bridge, bridge);
        QFETCH(QString, code);
        const LabReport report = runWith(bridge);
        QCOMPARE(report.verdictCode, code);
        QCOMPARE(report.isSafe(), code == "safe"_L1);
        QCOMPARE(report.results.size(), qsizetype(allVariants().size()));
        QVERIFY(!report.verdict.isEmpty());
        // It fails alone: no other problem is told of an endpoint with one bad habit.
        qsizetype problems = 0;
        for (const Finding &finding : report.findings) {
            problems += finding.weight == Finding::Weight::Problem || finding.id == code ? 1 : 0;
            QVERIFY(!finding.nextStep.isEmpty() && !finding.source.isEmpty() && !finding.evidence.isEmpty());
        }
        QCOMPARE(problems, code == "safe"_L1 ? 0 : 1);
    }

    /*! The line test only warns of them, too: nothing got in. */
    void warnsOfErrorsAtWhatIsForged()
    {
        const LabReport report = runWith([](const Http::Request &request, const auto &keys) {
            const int status = safe(request, keys);
            return status == 401 ? 500 : status;
        });
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.constFirst().weight, Finding::Weight::Warning);
        QCOMPARE(report.verdict, report.findings.constFirst().meaning);
        QVERIFY(!report.verdict.contains(u"sends again"_s)); // HighLevel sent none of it
        QVERIFY(!report.isSafe());
    }

    /*! A 304 sends nobody anywhere: to follow no redirects is no advice for it. */
    void tellsRedirectsFromOtherRefusals()
    {
        for (const int status : {302, 304, 401}) {
            QList<VariantResult> results;
            for (const Variant variant : allVariants()) {
                VariantResult result;
                result.variant = variant;
                result.status = status;
                results.append(result);
            }
            const QList<Finding> findings = judgeVariants(results);
            QVERIFY(!findings.isEmpty());
            QCOMPARE(findings.constFirst().id, u"refuses-all"_s);
            QCOMPARE(findings.constFirst().nextStep == symptomSentence(Symptom::Redirected), status == 302);
        }
    }

    /*! An answer is not yet a deed: what is known of it is said, and what is not. */
    void tellsWhatWasDoneFromWhatWasAnswered()
    {
        LabReport report = runWith([](const auto &, const auto &) { return 200; });
        QCOMPARE(report.verdictCode, u"checks-nothing"_s);
        QVERIFY2(report.verdict.contains(u"cannot be seen from here"_s), qPrintable(report.verdict));
        for (VariantResult &result : report.results)
            result.wasActedOn = true;
        report.judge();
        QCOMPARE(report.verdictCode, u"checks-nothing"_s);
        QVERIFY2(!report.verdict.contains(u"cannot be seen from here"_s), qPrintable(report.verdict));
        for (VariantResult &result : report.results) {
            if (expectationOf(result.variant) == Expectation::Refused)
                result.wasActedOn = false;
        }
        report.judge();
        QCOMPARE(report.verdictCode, u"answers-forged-2xx"_s);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.constFirst().weight, Finding::Weight::Warning);
        QVERIFY2(report.verdict.contains(u"Nothing was seen to be done"_s), qPrintable(report.verdict));
        QVERIFY(!report.isSafe());
    }

    void refusesADuplicate()
    {
        std::set<std::string> seen;
        const LabReport report = runWith([&seen](const Http::Request &request, const auto &keys) {
            const int status = safe(request, keys);
            return status == 200 && !seen.insert(request.body).second ? 409 : status;
        });
        QCOMPARE(report.verdictCode, u"refuses-duplicates"_s);
    }

    void warnsOfWhatIsNoFault()
    {
        const LabReport report = runWith([](const Http::Request &request, const auto &keys) {
            if (request.body.size() > 100 * 1024)
                return 413;
            return request.body.find("timestamp") != std::string::npos ? 400 : safe(request, keys);
        });
        QVERIFY(report.isSafe());
        QStringList ids;
        for (const Finding &finding : report.findings)
            ids.append(finding.id);
        QCOMPARE(ids, (QStringList{u"refuses-late-retries"_s, u"refuses-large-bodies"_s}));
    }

    void asksASilentEndpointOnce()
    {
        LabPlan plan = planFor();
        plan.url = u"http://127.0.0.1:1/"_s;
        const Result<LabReport> report = QCoro::waitFor(m_lab.run(plan));
        QVERIFY(report);
        QCOMPARE(report->results.size(), 1);
        QCOMPARE(report->verdictCode, u"no-answer"_s);
    }

    /*! On a late machine silence is nobody's fault: the rest is judged, and the end is open. */
    void blamesNobodyOnALateMachine_data()
    {
        QTest::addColumn<int>("lost"); // ms
        QTest::addColumn<QString>("verdict");
        QTest::newRow("on time") << 0 << u"breaks-on-bad-input"_s;
        QTest::newRow("late") << 4000 << QString(MachineBusy);
    }
    void blamesNobodyOnALateMachine()
    {
        QFETCH(int, lost);
        QFETCH(QString, verdict);
        m_bridge = safe;
        LabPlan plan = planFor();
        plan.variants = {Variant::Valid, Variant::Spaced, Variant::Unsigned};
        plan.timeout = std::chrono::milliseconds(700);
        plan.messageIds = {u"heard000000000000001"_s, u"deaf0000000000000002"_s, u"heard000000000000003"_s};
        m_isDeafTo = "deaf0000000000000002";
        QTimer late;
        late.setSingleShot(true);
        connect(&late, &QTimer::timeout, this, [&] { m_lab.pulse().addLost(std::chrono::milliseconds(lost)); });
        const auto first = connect(&m_lab, &Lab::answered, this, [&late](const VariantResult &, int done) {
            if (done == 1)
                late.start(200);
        });
        const Result<LabReport> report = QCoro::waitFor(m_lab.run(plan));
        disconnect(first);
        m_isDeafTo.clear();
        m_held.clear();
        QVERIFY(report);
        QCOMPARE(report->results.size(), 3);
        QCOMPARE(report->results.at(1).isUntested, lost > 0);
        QCOMPARE(toJson(report->results.at(1)).value("code"_L1).toString(), lost > 0 ? verdict : QString());
        QCOMPARE(report->verdictCode, verdict);
        QVERIFY(!report->isSafe());
    }

    void endsWithWhatItHasWhenCancelled()
    {
        m_bridge = safe;
        const auto stop = connect(&m_lab, &Lab::answered, this, [this](const VariantResult &, int done) {
            if (done == 3)
                m_lab.cancel();
        });
        const Result<LabReport> report = QCoro::waitFor(m_lab.run(planFor()));
        disconnect(stop);
        QVERIFY(report);
        QVERIFY(report->wasCancelled && !report->isSafe());
        QCOMPARE(report->results.size(), 3);
    }

    void changesTextWithoutParsing()
    {
        QCOMPARE(spaced("{\"a\":\"x:,\",\"b\":[1,2]}"), QByteArray("{\"a\": \"x:,\", \"b\": [1, 2]}"));
        QCOMPARE(indented("{\"a\":[],\"b\":{\"c\":\"{\\\",\"}}"),
                 QByteArray("{\n  \"a\": [],\n  \"b\": {\n    \"c\": \"{\\\",\"\n  }\n}"));
        QCOMPARE(withMember("{}", "\"a\":1"), QByteArray("{\"a\":1}"));
        QCOMPARE(withMember("[1]", "\"a\":1"), QByteArray("[1]"));
        QCOMPARE(withText("{\"message\":\"b\"}", "a "), QByteArray("{\"message\":\"a b\"}"));
        QCOMPARE(withText("{\"x\":\"\\\"message\\\":\\\"\"}", "a"),
                 QByteArray("{\"x\":\"\\\"message\\\":\\\"\",\"message\":\"a\"}"));
    }

private:
    LabPlan planFor()
    {
        LabPlan plan;
        plan.url = m_url;
        plan.form = sampleForm(Providers::Kind::SmsDefault);
        plan.key = m_key;
        plan.rsaKey = m_rsa;
        return plan;
    }

    LabReport runWith(Bridge bridge)
    {
        m_bridge = std::move(bridge);
        const Result<LabReport> report = QCoro::waitFor(m_lab.run(planFor()));
        return report.value_or(LabReport());
    }

    QString m_url;
    const SigningKey m_key = SigningKey::generate();
    std::optional<RsaSigningKey> m_rsa;
    std::vector<PublicKey> m_keys;
    Bridge m_bridge;        //!< changed only while nothing is under way
    std::string m_isDeafTo; //!< what has this in its body gets no answer
    std::vector<Http::Responder> m_held;
    Lab m_lab{nullptr};
    Http::IoThread m_thread;
    Http::Server m_server{m_thread, [this](const Http::Request &request, const Http::Responder &respond) {
                              Http::Response response;
                              if (!m_isDeafTo.empty() && request.body.find(m_isDeafTo) != std::string::npos) {
                                  m_held.push_back(respond);
                                  return;
                              }
                              response.status = m_bridge(request, m_keys);
                              respond(response);
                          }};
};

LINESMAN_TEST(TstLab)
#include "tst_lab.moc"
