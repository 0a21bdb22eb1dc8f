// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape.h"
#include "app/webhooks/verdict.h"
#include "tests/support/suite.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using Family = Shape::Family;
using Level = ShapeNote::Level;

namespace {
const QByteArray PeerSms =
    R"({"contactId":"c1","locationId":"l1","messageId":"m1","type":"SMS","phone":"+15005550006",)"
    R"("message":"Ready","attachments":[],"userId":"u1"})";
const QByteArray Workflow =
    R"({"contact_id":"c1","first_name":"Ada","full_name":"Ada B","email":"a@x.example","phone":"+15005550006",)"
    R"("tags":"a,b","country":"US","date_created":"2026-01-01T00:00:00.000Z","contact_type":"lead",)"
    R"("location":{"id":"loc1","name":"N"},"workflow":{"id":"w1","name":"Send"},"triggerData":{},)"
    R"("customData":{"message":"Hi Ada","type":"SMS"}})";

QByteArray deflated(const QByteArray &plain, int window)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(plain.size() + 100, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray brotlied(const QByteArray &plain)
{
    QByteArray packed(plain.size() + 100, Qt::Uninitialized);
    std::size_t size = std::size_t(packed.size());
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, std::size_t(plain.size()),
                          reinterpret_cast<const std::uint8_t *>(plain.constData()), &size,
                          reinterpret_cast<std::uint8_t *>(packed.data()));
    packed.truncate(qsizetype(size));
    return packed;
}

QByteArray utf16(const QByteArray &plain, bool mark)
{
    QByteArray wide = mark ? QByteArray("\xff\xfe") : QByteArray();
    for (const char c : plain)
        wide += QByteArray(1, c) + QByteArray(1, '\0');
    return wide;
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QString peerNotesOf(const Shape &shape)
{
    QStringList all;
    for (const ShapeNote &note : shape.notes)
        all += levelWord(note.level) + u": "_s + note.text;
    return all.join(u'\n');
}
} // namespace

class TstPeerBody : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatThePeerReads_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("said");
        const QByteArray json = "application/json";
        QTest::newRow("as HighLevel sends it") << PeerSms << QByteArray() << json << QString();
        QTest::newRow("half an emoji") << QByteArray(PeerSms).replace("Ready", "A \\ud83c") << QByteArray() << json
                                       << u"\"message\" holds half a character"_s;
        QTest::newRow("no UTF-8") << QByteArray(PeerSms).replace("Ready", "A\xe9") << QByteArray() << json
                                  << u"\"message\" holds bytes"_s;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + PeerSms << QByteArray() << json << u"byte order mark"_s;
        QTest::newRow("UTF-16") << utf16(PeerSms, true) << QByteArray() << json << u"UTF-16"_s;
        QTest::newRow("UTF-16 without a mark") << utf16(PeerSms, false) << QByteArray() << json << u"UTF-16"_s;
        QTest::newRow("lone CR") << QByteArray(PeerSms).replace(",", ",\r") << QByteArray() << json << QString();
        QTest::newRow("text/plain") << PeerSms << QByteArray() << QByteArray("text/plain;charset=UTF-8")
                                    << u"text/plain"_s;
        QTest::newRow("no type") << PeerSms << QByteArray() << QByteArray() << u"no Content-Type"_s;
        QTest::newRow("gzip") << deflated(PeerSms, 15 + 16) << QByteArray("gzip") << json << u"coded as gzip"_s;
        QTest::newRow("deflate") << deflated(PeerSms, 15) << QByteArray("deflate") << json << u"coded as deflate"_s;
        QTest::newRow("deflate without a head")
            << deflated(PeerSms, -15) << QByteArray("deflate") << json << u"coded as deflate"_s;
        QTest::newRow("br") << brotlied(PeerSms) << QByteArray("br") << json << u"coded as br"_s;
        QTest::newRow("both") << deflated(brotlied(PeerSms), 15 + 16) << QByteArray("br, gzip") << json
                              << u"coded as br"_s;
    }
    void readsWhatThePeerReads()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, type);
        QFETCH(QString, said);
        Http::Headers headers;
        if (!coding.isEmpty())
            headers.add("Content-Encoding", coding.toStdString());
        if (!type.isEmpty())
            headers.add("Content-Type", type.toStdString());
        const Shape shape = shapeOf(headers, viewOf(body), "/delivery");
        QVERIFY2(shape.family == Family::ProviderOutbound, qPrintable(shape.summary + peerNotesOf(shape)));
        QCOMPARE(shape.messageId, u"m1"_s);
        QVERIFY2(said.isEmpty() ? shape.notes.isEmpty() : peerNotesOf(shape).contains(said),
                 qPrintable(peerNotesOf(shape)));
    }

    void saysWhatCannotBeUnpacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("no such coding") << PeerSms << QByteArray("pigeon");
        QTest::newRow("not gzip") << PeerSms << QByteArray("gzip");
        QTest::newRow("cut") << deflated(PeerSms, 15 + 16).chopped(10) << QByteArray("gzip");
        QTest::newRow("cut br") << brotlied(PeerSms).chopped(4) << QByteArray("br");
        QTest::newRow("a bomb") << deflated(QByteArray(80 * 1024 * 1024, ' '), 15 + 16) << QByteArray("gzip");
    }
    void saysWhatCannotBeUnpacked()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, coding);
        Http::Headers headers;
        headers.add("Content-Encoding", coding.toStdString());
        const Shape shape = shapeOf(headers, viewOf(body), {});
        QCOMPARE(shape.family, Family::NotJson);
        QVERIFY(!shape.isSound());
    }

    void namesWhatIsNeither_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Family>("family");
        QTest::addColumn<bool>("wrapped");
        QTest::newRow("workflow") << Workflow << Family::WorkflowWebhook << false;
        QTest::newRow("workflow, fewer fields")
            << QByteArray(R"({"contact_id":"c1","full_name":"Ada","phone":"+1","message":"x","type":"SMS"})")
            << Family::WorkflowWebhook << false;
        QTest::newRow("workflow, custom data alone")
            << QByteArray(R"({"contact":{"id":"c1"},"customData":{"message":"x"},"workflow":{"id":"w"}})")
            << Family::WorkflowWebhook << false;
        QTest::newRow("wrapped in body") << "{\"body\":" + PeerSms + ",\"headers\":{}}" << Family::ProviderOutbound
                                         << true;
        QTest::newRow("wrapped as a text")
            << "{\"body\":\"" + QByteArray(PeerSms).replace('"', "\\\"") + "\",\"isBase64Encoded\":false}"
            << Family::ProviderOutbound << true;
        QTest::newRow("in an array") << "[" + PeerSms + "]" << Family::ProviderOutbound << true;
        QTest::newRow("array of wrappers") << "[{\"headers\":{},\"params\":{},\"query\":{},\"body\":" + PeerSms + "}]"
                                           << Family::ProviderOutbound << true;
        QTest::newRow("payload") << "{\"payload\":" + PeerSms + "}" << Family::ProviderOutbound << true;
        QTest::newRow("event, body") << "{\"event\":{\"method\":\"POST\",\"body\":" + PeerSms + "}}"
                                     << Family::ProviderOutbound << true;
        QTest::newRow("a workflow, wrapped") << "{\"body\":" + Workflow + "}" << Family::WorkflowWebhook << true;
        QTest::newRow("an app event, wrapped")
            << QByteArray(R"({"body":{"type":"INSTALL","appId":"a","locationId":"l"}})") << Family::AppEvent << true;
        QTest::newRow("some other name") << "{\"request\":{\"content\":" + PeerSms + "}}" << Family::ProviderOutbound
                                         << true;
        QTest::newRow("API Gateway") << "{\"version\":\"2.0\",\"body\":\"" + PeerSms.toBase64() +
                                            "\",\"isBase64Encoded\":true}"
                                     << Family::ProviderOutbound << true;
        QTest::newRow("Pub/Sub") << "{\"message\":{\"data\":\"" + PeerSms.toBase64() +
                                        "\",\"messageId\":\"1\"},\"subscription\":\"s\"}"
                                 << Family::ProviderOutbound << true;
        QTest::newRow("SQS") << "{\"Records\":[{\"messageId\":\"1\",\"body\":\"" +
                                    QByteArray(PeerSms).replace('"', "\\\"") + "\"}]}"
                             << Family::ProviderOutbound << true;
        QTest::newRow("SNS") << "{\"Type\":\"Notification\",\"MessageId\":\"1\",\"Message\":\"" +
                                    QByteArray(PeerSms).replace('"', "\\\"") + "\"}"
                             << Family::ProviderOutbound << true;
        QTest::newRow("Hookdeck behind Pipedream")
            << "{\"event\":{\"data\":{\"headers\":{},\"body\":" + PeerSms + "}}}" << Family::ProviderOutbound << true;
        QTest::newRow("items of n8n") << "[{\"json\":{\"headers\":{},\"body\":" + PeerSms + "}},{\"json\":{}}]"
                                      << Family::ProviderOutbound << true;
        QTest::newRow("several in an array") << "[" + PeerSms + "," + PeerSms + "]" << Family::ProviderOutbound << true;
        QTest::newRow("somebody's contacts")
            << QByteArray(R"({"contacts":[{"contactId":"c","phone":"+1"}]})") << Family::Unknown << false;
        QTest::newRow("somebody's event")
            << QByteArray(R"({"data":{"object":{"type":"paid","appId":"a"}},"type":"x"})") << Family::Unknown << false;
        QTest::newRow("something else") << QByteArray(R"({"body":{"a":1}})") << Family::Unknown << false;
        QTest::newRow("update") << QByteArray(
                                       R"({"type":"UPDATE","appId":"a","locationId":"l","previousVersionId":"v"})")
                                << Family::AppEvent << false;
    }
    void namesWhatIsNeither()
    {
        QFETCH(QByteArray, body);
        QFETCH(Family, family);
        QFETCH(bool, wrapped);
        const Shape shape = shapeOf(viewOf(body), "/delivery");
        QVERIFY2(shape.family == family, qPrintable(familyWord(shape.family) + shape.summary));
        QCOMPARE(shape.isInDataWrapper, wrapped);
        if (family == Family::WorkflowWebhook) {
            QCOMPARE(shape.contactId, u"c1"_s);
            QVERIFY(shape.summary.contains(u"workflow"_s));
            QVERIFY(peerNotesOf(shape).contains(u"Delivery URL"_s));
        }
        Verdict verdict;
        verdict.shape = shape;
        QCOMPARE(verdictFromText(verdictText(verdict))->shape.family, family);
    }

    void readsAForm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Family>("family");
        QTest::newRow("a field each")
            << QByteArray("contactId=c1&locationId=l1&messageId=m1&type=SMS&phone=%2B15005550006&message=Hi+Ada")
            << Family::ProviderOutbound;
        QTest::newRow("JSON in a field") << "payload=" + PeerSms.toPercentEncoding() << Family::ProviderOutbound;
        QTest::newRow("an event") << QByteArray("type=INSTALL&appId=a&locationId=l1") << Family::AppEvent;
        QTest::newRow("somebody's") << QByteArray("a=1&b=2") << Family::NotJson;
    }
    void readsAForm()
    {
        QFETCH(QByteArray, body);
        QFETCH(Family, family);
        Http::Headers headers;
        headers.add("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        const Shape shape = shapeOf(headers, viewOf(body), "/delivery");
        QCOMPARE(shape.family, family);
        QVERIFY(!shape.isSound()); // HighLevel sends JSON
        if (family == Family::ProviderOutbound)
            QCOMPARE(shape.messageId, u"m1"_s);
        QCOMPARE(peerNotesOf(shape).contains(u"as a form"_s), family != Family::NotJson);
    }

    void saysThatADeliveryMustBeSigned()
    {
        Verdict verdict;
        verdict.shape = shapeOf(viewOf(PeerSms), "/delivery");
        verdict.signature.reason = u"Not signed."_s;
        const QList<VerdictLine> lines = verdictLines(verdict);
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const VerdictLine &line) { return line.sentence.contains(u"signs every post"_s); }));
    }
};

LINESMAN_TEST(TstPeerBody)
#include "tst_peerbody.moc"
