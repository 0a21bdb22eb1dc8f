// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shape.h"

#include "app/webhooks/verdict.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using Family = Shape::Family;
using Level = ShapeNote::Level;
using Providers::Kind;

namespace {

const char SmsDefault[] = R"({"contactId":"c1","locationId":"l1","messageId":"m1","type":"SMS","phone":"+15005550006",)"
                          R"("message":"Ready","attachments":["https://files.example/menu.png"],"userId":"u1"})";
const char SmsChannel[] = R"({"contactId":"c1","locationId":"l1","messageId":"m2","type":"Custom",)"
                          R"("phone":"+15005550006","message":"On my way","attachments":[],)"
                          R"("conversationProviderId":"65f0c0de65f0c0de65f0c0de","userId":"u1"})";
const char EmailDefault[] = R"({"contactId":"c1","locationId":"l1","messageId":"m3","emailMessageId":"e1",)"
                            R"("type":"Email","emailTo":["ada@customer.example"],"emailFrom":"N <d@n.example>",)"
                            R"("subject":"Invoice","html":"<p>Attached.</p>","attachments":[],"userId":"u1"})";
const char EmailChannel[] = R"({"contactId":"c1","locationId":"l1","messageId":"m4","emailMessageId":"e2",)"
                            R"("type":"Custom","emailTo":"ada@customer.example","emailFrom":"N <d@n.example>",)"
                            R"("subject":"Re: Q","html":"<p>Yes.</p>","replyToAltId":"p-1",)"
                            R"("conversationProviderId":"65f0c0de65f0c0de65f0c0df","userId":"u1"})";
const char Outbound[] = R"({"type":"OutboundMessage","appId":"a","locationId":"l1","contactId":"c1",)"
                        R"("conversationId":"v1","messageId":"m1","messageType":"SMS","direction":"outbound",)"
                        R"("body":"Hi","attachments":[],"timestamp":"2026-11-22T09:00:01.120Z","webhookId":"w1"})";
const char Inbound[] = R"({"type":"InboundMessage","locationId":"l1","contactId":"c1","conversationId":"v1",)"
                       R"("messageId":"m1","messageType":"SMS","direction":"inbound","body":"Hi"})";
const char Install[] = R"({"type":"INSTALL","appId":"a","installType":"Location","locationId":"l1","companyId":"o1",)"
                       R"("whitelabelDetails":{},"trial":{"onTrial":true},"isWhitelabelCompany":false})";
const char Unread[] = R"({"type":"ConversationUnreadUpdate","locationId":"l1","id":"v1","contactId":"c1",)"
                      R"("unreadCount":2,"inbox":true,"starred":false,"deleted":false})";

QString notesOf(const Shape &shape)
{
    QStringList all;
    for (const ShapeNote &note : shape.notes)
        all += levelWord(note.level) + u": "_s + note.text;
    return all.join(u'\n');
}

bool hasNote(const Shape &shape, Level level, const QString &field, const QString &part = {})
{
    return std::any_of(shape.notes.begin(), shape.notes.end(), [&](const ShapeNote &note) {
        return note.level == level && note.field == field && note.text.contains(part);
    });
}

QByteArray without(QByteArray body, const char *member)
{
    return body.replace(member, "");
}

} // namespace

class TstShape : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhatHighLevelSends_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Family>("family");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("kind");
        const QString outbound = u"ProviderOutboundMessage"_s;
        QTest::newRow("SMS default") << QByteArray(SmsDefault) << Family::ProviderOutbound << outbound
                                     << u"SmsDefault"_s;
        QTest::newRow("SMS channel") << QByteArray(SmsChannel) << Family::ProviderOutbound << outbound
                                     << u"SmsChannel"_s;
        QTest::newRow("e-mail default") << QByteArray(EmailDefault) << Family::ProviderOutbound << outbound
                                        << u"EmailDefault"_s;
        QTest::newRow("e-mail channel") << QByteArray(EmailChannel) << Family::ProviderOutbound << outbound
                                        << u"EmailChannel"_s;
        QTest::newRow("outbound event") << QByteArray(Outbound) << Family::AppEvent << u"OutboundMessage"_s
                                        << QString();
        QTest::newRow("inbound event") << QByteArray(Inbound) << Family::AppEvent << u"InboundMessage"_s << QString();
        QTest::newRow("install") << QByteArray(Install) << Family::AppEvent << u"INSTALL"_s << QString();
        QTest::newRow("uninstall of a company") << QByteArray(R"({"type":"UNINSTALL","appId":"a","companyId":"o1"})")
                                                << Family::AppEvent << u"UNINSTALL"_s << QString();
        QTest::newRow("unread") << QByteArray(Unread) << Family::AppEvent << u"ConversationUnreadUpdate"_s << QString();
        QTest::newRow("contact") << QByteArray(R"({"type":"ContactCreate","locationId":"l1","id":"c1","tags":["x"]})")
                                 << Family::AppEvent << u"ContactCreate"_s << QString();
    }
    void knowsWhatHighLevelSends()
    {
        QFETCH(QByteArray, body);
        QFETCH(Family, family);
        QFETCH(QString, event);
        QFETCH(QString, kind);
        const Shape shape = shapeOf(body.toStdString());
        QCOMPARE(shape.family, family);
        QCOMPARE(shape.eventType, event);
        QCOMPARE(shape.kind ? Providers::kindName(*shape.kind) : QString(), kind);
        QVERIFY2(shape.isSound(), qPrintable(notesOf(shape)));
        QVERIFY(!hasNote(shape, Level::Note, u"userId"_s));
    }

    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("part");
        const QByteArray sms(SmsDefault);
        const QByteArray email(EmailDefault);
        QTest::newRow("no message id") << without(sms, R"("messageId":"m1",)") << Level::Error << u"messageId"_s
                                       << u"missing"_s;
        QTest::newRow("no type") << without(sms, R"("type":"SMS",)") << Level::Error << u"type"_s << u"missing"_s;
        QTest::newRow("empty location") << QByteArray(sms).replace("\"l1\"", "\"\"") << Level::Error << u"locationId"_s
                                        << u"empty"_s;
        QTest::newRow("number for a string")
            << QByteArray(sms).replace("\"Ready\"", "7") << Level::Error << u"message"_s << u"a number"_s;
        QTest::newRow("attachments no array")
            << QByteArray(sms).replace("[\"https://files.example/menu.png\"]", "\"x\"") << Level::Error
            << u"attachments"_s << u"an array"_s;
        QTest::newRow("attachment no URL") << QByteArray(sms).replace("https://files.example/menu.png", "menu.png")
                                           << Level::Error << u"attachments"_s << u"no URL"_s;
        QTest::newRow("unknown field is a note")
            << QByteArray(sms).replace("\"userId\"", "\"plainText\":\"x\",\"userId\"") << Level::Note << u"plainText"_s
            << u"ignore"_s;
        QTest::newRow("WhatsApp group") << QByteArray(sms).replace("+15005550006", "+120363000000000001")
                                        << Level::Warning << u"phone"_s << u"group"_s;
        QTest::newRow("twice") << QByteArray(sms).replace("\"userId\"", "\"type\":\"SMS\",\"userId\"") << Level::Warning
                               << u"type"_s << u"twice"_s;
        QTest::newRow("phone not E.164") << QByteArray(sms).replace("+1500", "1500") << Level::Warning << u"phone"_s
                                         << u"E.164"_s;
        QTest::newRow("C10: SMS of a channel")
            << QByteArray(SmsChannel).replace("Custom", "SMS") << Level::Note << u"type"_s << u"2025-07-20"_s;
        QTest::newRow("no recipient") << without(email, R"("emailTo":["ada@customer.example"],)") << Level::Error
                                      << u"emailTo"_s << u"nobody"_s;
        QTest::newRow("recipient as string") << QByteArray(EmailChannel) << Level::Note << u"emailTo"_s << u"both"_s;
        QTest::newRow("install of nothing")
            << QByteArray(R"({"type":"INSTALL","appId":"a"})") << Level::Error << u"locationId"_s << u"Neither"_s;
        QTest::newRow("direction") << QByteArray(Outbound).replace("\"outbound\"", "\"inbound\"") << Level::Warning
                                   << u"direction"_s << u"slip"_s;
    }
    void findsFaults()
    {
        QFETCH(QByteArray, body);
        QFETCH(Level, level);
        QFETCH(QString, field);
        QFETCH(QString, part);
        const Shape shape = shapeOf(body.toStdString());
        QVERIFY2(hasNote(shape, level, field, part), qPrintable(notesOf(shape)));
        QCOMPARE(shape.isSound(), level != Level::Error);
    }

    void understandsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Family>("family");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QByteArray() << Family::Empty << QString();
        QTest::newRow("cut off") << QByteArray("{\"a\":1,\n  \"b\":") << Family::NotJson << u"Line 2, column 7"_s;
        QTest::newRow("form") << QByteArray("a=1&b=2") << Family::NotJson << u"Line 1, column 1"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << Family::Unknown << u"no UTF-8"_s;
        QTest::newRow("surrogate half") << QByteArray("{\"a\":\"\xed\xa0\x80\"}") << Family::Unknown << u"UTF-8"_s;
        QTest::newRow("cut character") << QByteArray("{\"a\":\"\xc3") << Family::NotJson << u"byte 6"_s;
        QTest::newRow("NUL bytes") << QByteArray("{\"a\":\"\0\"}", 9) << Family::NotJson << u"NUL"_s;
        QTest::newRow("NUL behind it") << SmsDefault + QByteArray("\0", 1) << Family::NotJson << u"NUL"_s;
        QTest::newRow("more behind a NUL") << SmsDefault + QByteArray("\0{}", 3) << Family::NotJson << u"NUL"_s;
        QTest::newRow("NUL behind a wrapped one")
            << "{\"body\":\"" + QByteArray(SmsDefault).replace("\"", "\\\"") + "\\u0000\"}" << Family::Unknown
            << QString();
        QTest::newRow("array") << QByteArray("[1,2]") << Family::Unknown << u"one JSON object"_s;
        QTest::newRow("other JSON") << QByteArray("{\"hello\":1}") << Family::Unknown << QString();
        QTest::newRow("deep") << QByteArray(200000, '[') << Family::NotJson << u"Line 1"_s;
        QTest::newRow("deep and whole") << QByteArray(100000, '[') + QByteArray(100000, ']') << Family::Unknown
                                        << QString();
        QTest::newRow("unknown event") << QByteArray("{\"type\":\"NewThing\",\"webhookId\":\"w\"}")
                                       << Family::UnknownEvent << QString();
    }
    void understandsAnyBytes()
    {
        QFETCH(QByteArray, body);
        QFETCH(Family, family);
        QFETCH(QString, part);
        const Shape shape = shapeOf(body.toStdString());
        QCOMPARE(shape.family, family);
        QVERIFY(!shape.summary.isEmpty());
        QVERIFY2(notesOf(shape).contains(part), qPrintable(notesOf(shape)));
    }

    void aNameIsToldOnceHoweverOftenItComes()
    {
        QByteArray body = "{";
        for (int i = 0; i < 100'000; ++i)
            body += "\"a\":1,";
        for (int i = 0; i < 2'000; ++i)
            body += "\"n" + QByteArray::number(i % 1000) + "\":1,";
        const Shape shape = shapeOf((body + "\"a\":1}").toStdString());
        const auto isOfA = [](const ShapeNote &note) {
            return note.field == u"a"_s;
        };
        QCOMPARE(int(std::count_if(shape.notes.begin(), shape.notes.end(), isOfA)), 1);
        QVERIFY(shape.notes.size() < 50);
    }

    /*! Each field that was looked for walked through millions of others. */
    void looksAtNoMoreThanItSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Family>("family");
        QTest::addColumn<bool>("isWhole");
        const auto members = [](int count, const char *value) {
            QByteArray all;
            for (int i = 0; i < count; ++i)
                all += ",\"n" + QByteArray::number(i) + "\":" + value;
            return all;
        };
        const auto inside = [](const QByteArray &more) {
            return QByteArray(SmsDefault).chopped(1) + more + '}';
        };
        QTest::newRow("custom fields") << inside(members(5'000, "1")) << Family::ProviderOutbound << true;
        QTest::newRow("an endless list") << inside(",\"x\":[" + QByteArray("1,").repeated(100'000) + "1]")
                                         << Family::ProviderOutbound << true;
        const QByteArray attachments = "\"attachments\":[";
        QTest::newRow("endless attachments")
            << QByteArray(SmsDefault)
                   .replace(attachments,
                            attachments + QByteArray("\"https://files.example/a\",").repeated(20'000) + "7,")
            << Family::ProviderOutbound << false;
        QTest::newRow("endless members") << inside(members(50'000, "1")) << Family::ProviderOutbound << false;
        QTest::newRow("behind many objects")
            << "{\"a\":1" + members(50'000, "{}") + ",\"body\":" + SmsDefault + '}' << Family::Unknown << false;
        QTest::newRow("behind large objects")
            << "{\"a\":1" + members(6, ("{\"a\":1" + members(9'000, "1") + '}').constData()) + ",\"x\":" + SmsDefault +
                   '}'
            << Family::Unknown << false;
        QTest::newRow("in a list behind large lists")
            << "{\"a\":1" + members(6, ('[' + QByteArray("1,").repeated(9'000) + "1]").constData()) + ",\"x\":[" +
                   SmsDefault + "]}"
            << Family::Unknown << false;
        QTest::newRow("large lists") << "{\"a\":1" +
                                            members(4, ('[' + QByteArray("1,").repeated(9'000) + "1]").constData()) +
                                            '}'
                                     << Family::Unknown << true;
        QTest::newRow("behind texts") << "{\"a\":1" + members(50'000, "\"{}\"") + '}' << Family::Unknown << false;
        QTest::newRow("no JSON far behind") << inside(members(50'000, "1") + ",\"a\":[[") << Family::NotJson << true;
        QTest::newRow("far within") << QByteArray(200'000, '[') + QByteArray(200'000, ']') << Family::Unknown << true;
    }

    void looksAtNoMoreThanItSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(Family, family);
        QFETCH(bool, isWhole);
        const Shape shape = shapeOf(body.toStdString());
        QCOMPARE(shape.family, family);
        QVERIFY2(hasNote(shape, Level::Warning, {}, u"Not all fields"_s) != isWhole, qPrintable(notesOf(shape)));
    }

    void looksAtTheFirstFieldsOfAForm()
    {
        Http::Headers headers;
        headers.add("Content-Type", "application/x-www-form-urlencoded");
        const QByteArray form = "type=SMS&messageId=m1&contactId=c1&phone=%2B15005550006&message=Hi";
        const Shape few = shapeOf(headers, form.toStdString(), {});
        const Shape many = shapeOf(headers, (form + QByteArray("&a=b").repeated(50'000)).toStdString(), {});
        QCOMPARE(many.family, Family::ProviderOutbound);
        QCOMPARE(many.messageId, u"m1"_s);
        QVERIFY(!hasNote(few, Level::Warning, {}, u"Not all fields"_s));
        QVERIFY(hasNote(many, Level::Warning, {}, u"Not all fields"_s));
    }

    void looksIntoADataWrapper()
    {
        const Shape shape = shapeOf(std::string("{\"data\":") + SmsDefault + "}");
        QVERIFY(shape.isInDataWrapper);
        QCOMPARE(shape.messageId, u"m1"_s);
        QVERIFY(hasNote(shape, Level::Warning, u"data"_s, u"flat"_s));
    }

    void tellsTheTwoUrlsApart()
    {
        QVERIFY(hasNote(shapeOf(Outbound, "/delivery"), Level::Warning, {}, u"Delivery URL"_s));
        QVERIFY(hasNote(shapeOf(SmsDefault, "/events?x=1"), Level::Warning, {}, u"app webhooks"_s));
        QVERIFY(shapeOf(SmsDefault, "/delivery").notes.isEmpty());
        QVERIFY(shapeOf(SmsDefault, "/events2").notes.isEmpty());
    }

    void aVerdictReadsAsSentences()
    {
        Verdict verdict;
        verdict.signature.verdict = SignatureCheck::Verdict::Valid;
        verdict.signature.reason = u"Signed by the emulator's key, body unchanged."_s;
        verdict.shape = shapeOf(R"({"contactId":"c1","type":"SMS","phone":"5","message":"x"})");
        verdict.isDuplicate = true;
        verdict.earlier = 12;
        verdict.forwarding = Forwarding{u"http://127.0.0.1:3000/a%20b%2F"_s, 500, {}, 14};
        const QList<VerdictLine> lines = verdictLines(verdict);
        QCOMPARE(lines.first(), (VerdictLine{VerdictLine::Tone::Good, verdict.signature.reason}));
        QVERIFY(lines[1].sentence.contains(u"capture 12"_s));
        QCOMPARE(lines.last().tone, VerdictLine::Tone::Bad);
        QVERIFY(lines.last().sentence.contains(u"http://127.0.0.1:3000/a%20b%2F, which answered 500"_s));
        Exchange exchange;
        apply(verdict, exchange);
        QCOMPARE(exchange.signature, u"valid"_s);
        QCOMPARE(exchange.providerKind, u"SmsDefault"_s);
        QCOMPARE(exchange.contactId, u"c1"_s);
    }

    void aVerdictIsReadAsItWasKept()
    {
        Verdict verdict;
        verdict.signature = {SignatureCheck::Verdict::Wrong, Scheme::Rsa, u"x-wh-signature"_s, {}, u"No."_s};
        verdict.shape = shapeOf(R"({"contactId":"c1","type":"SMS","phone":5})");
        verdict.isDuplicate = true;
        verdict.forwarding = Forwarding{u"http://127.0.0.1:3000/"_s, 0, u"refused"_s, 0};
        const std::optional<Verdict> read = verdictFromText(verdictText(verdict));
        QVERIFY(read);
        QCOMPARE(toJson(*read), toJson(verdict));
        QCOMPARE(verdictLines(*read), verdictLines(verdict));
        QVERIFY(!verdict.shape.isSound());
        QCOMPARE(read->shape.notes, verdict.shape.notes);

        verdict.shape = {};
        verdict.shape.family = Shape::Family::ProviderOutbound;
        verdict.shape.kind = Providers::Kind::SmsDefault;
        verdict.shape.notes = {{ShapeNote::Level::Error, u"a\"b\n"_s, u"Grüße \U0001F600"_s}};
        verdict.copies = QStringList{u"http://b/"_s};
        verdict.slow = std::chrono::milliseconds(5100);
        QString text = u"{'copies':['http://b/'],'duplicateOf':0,'forwarded':{'error':'refused','status':0,"
                       u"'url':'http://127.0.0.1:3000/'},'shape':{'family':'providerOutbound','kind':'SmsDefault',"
                       u"'notes':[{'field':'a%','level':'error','text':'Grüße 😀'}],'sound':false},"
                       u"'signature':{'header':'x-wh-signature','reason':'No.','scheme':'RSA','verdict':'wrong'},"
                       u"'slowMs':5100}"_s;
        text.replace(u'\'', u'"').replace(u"%"_s, u"\\\"b\\n"_s); // as JSON writes what stands in the field
        QCOMPARE(verdictText(verdict), text);

        Verdict refused;
        refused.refused = Refused{421, u"no such host"_s};
        QCOMPARE(verdictFromText(verdictText(refused)), refused);
        QVERIFY(!verdictFromText({}));
        QVERIFY(!verdictFromText(uR"({"attempt":1,"delivery":1,"variant":"valid"})"_s)); // of a delivery
    }
};

LINESMAN_TEST(TstShape)
#include "tst_shape.moc"
