#include "app/messages/emailstatusdraft.h"
#include "app/messages/inbounddraft.h"
#include "app/messages/statusdraft.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
/*! The official file of a generation; empty when it is not at hand (github.com/GoHighLevel/highlevel-api-docs). */
QJsonObject officialFile(bool v3)
{
    const QString folder = qEnvironmentVariable("LINESMAN_OPENAPI", QStringLiteral(LINESMAN_SOURCE_DIR) +
                                                                        u"/../shared/highlevel/openapi"_s);
    for (const QString &place : {folder, QStringLiteral(LINESMAN_SOURCE_DIR) + u"/../../shared/highlevel/openapi"_s}) {
        QFile file(place + (v3 ? u"/apps/v3/conversations-v3.json"_s : u"/apps/conversations.json"_s));
        if (file.open(QFile::ReadOnly))
            return QJsonDocument::fromJson(file.readAll()).object();
    }
    return {};
}

QJsonObject resolved(const QJsonObject &file, QJsonObject schema)
{
    if (schema.contains("allOf"_L1))
        schema = schema.value("allOf"_L1).toArray().first().toObject();
    const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
    if (name.isEmpty())
        return schema;
    return file.value("components"_L1).toObject().value("schemas"_L1).toObject().value(name).toObject();
}

/*! Required fields that are missing, unknown fields, values outside an enum. */
QStringList faults(const QJsonObject &file, QJsonObject schema, const QJsonObject &body)
{
    schema = resolved(file, schema);
    QStringList found;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!body.contains(name.toString()))
            found << u"missing "_s + name.toString();
    }
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (!properties.contains(field.key())) {
            found << u"unknown "_s + field.key();
            continue;
        }
        const QJsonObject inner = resolved(file, properties.value(field.key()).toObject());
        const QJsonArray values = inner.value("enum"_L1).toArray();
        if (!values.isEmpty() && !values.contains(field.value()))
            found << u"value of "_s + field.key();
        if (field.value().isObject()) {
            for (const QString &fault : faults(file, inner, field.value().toObject()))
                found << field.key() + u'.' + fault;
        }
    }
    return found;
}

QJsonObject schemaOf(const QJsonObject &file, const QString &path, const QString &method)
{
    const QJsonObject operation = file.value("paths"_L1).toObject().value(path).toObject().value(method).toObject();
    return operation.value("requestBody"_L1)
        .toObject()
        .value("content"_L1)
        .toObject()
        .value("application/json"_L1)
        .toObject()
        .value("schema"_L1)
        .toObject();
}

Party ada()
{
    return {ContactId(u"ctAda0000000000000001"_s), u"Ada"_s, u"+15005550006"_s, u"ada@customer.example"_s,
            ConversationId(u"cnv00000000000000001"_s)};
}
} // namespace

class TstOpenApi : public QObject
{
    Q_OBJECT
private slots:
    void theFilesAcceptWhatTheFormsSend_data()
    {
        QTest::addColumn<bool>("v3");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("body");
        for (const bool v3 : {false, true}) {
            const QByteArray generation = v3 ? "v3 " : "2021 ";
            for (const Kind kind : Providers::AllKinds) {
                InboundDraft draft;
                draft.kind = kind;
                draft.providerId = ProviderId(u"65f0c0de65f0c0de65f0c0de"_s);
                draft.contact = ada();
                draft.attachments = QStringList{u"https://files.example/a.png"_s};
                draft.altId = u"mine-1"_s;
                draft.date = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
                if (kind == Kind::Call) {
                    draft.callFrom = draft.contact.phone;
                    draft.callTo = u"+15005550001"_s;
                } else {
                    draft.message = u"Hello"_s;
                }
                if (kind == Kind::EmailDefault || kind == Kind::EmailChannel) {
                    draft.subject = u"S"_s;
                    draft.html = u"<p>Hello</p>"_s;
                    draft.emailFrom = draft.contact.email;
                    draft.emailCc = QStringList{u"b@customer.example"_s};
                    draft.threadId = EmailMessageId(u"em1"_s);
                }
                const Providers::Resolution rules = Providers::resolve(kind, Providers::Act::Inbound);
                for (const Providers::TypeChoice &choice : rules.types) {
                    draft.type = choice.type;
                    const QByteArray name =
                        generation + "inbound " + Providers::kindName(kind).toLatin1() + ' ' + choice.type.toLatin1();
                    QTest::newRow(name.constData())
                        << v3 << u"/conversations/messages/inbound"_s << u"post"_s << inboundMessage(draft).toJson();
                }
            }
            for (const auto status : {HighLevel::MessageStatus::Pending, HighLevel::MessageStatus::Delivered,
                                      HighLevel::MessageStatus::Failed, HighLevel::MessageStatus::Read}) {
                StatusDraft draft;
                draft.status = status;
                draft.errorCode = u"1"_s;
                draft.errorType = u"saas"_s;
                draft.errorMessage = u"no"_s;
                const QByteArray name = generation + "status " + HighLevel::messageStatusName(status).toLatin1();
                QTest::newRow(name.constData()) << v3 << u"/conversations/messages/{messageId}/status"_s << u"put"_s
                                                << statusUpdate(draft).toJson();
            }
            CallDraft call;
            call.contact = ada();
            call.providerId = ProviderId(u"65f0c0de65f0c0de65f0c0de"_s);
            call.to = ada().phone;
            call.from = u"+15005550001"_s;
            QJsonObject outbound = outboundCall(call).toJson();
            outbound.remove("contactId"_L1); // accepted since 2026-06-29 (api-docs #234); the files are older
            QTest::newRow((generation + "outbound call").constData())
                << v3 << u"/conversations/messages/outbound"_s << u"post"_s << outbound;
        }
        HighLevel::EmailStatusUpdate update;
        update.counters.insert(u"opened"_s, 1);
        for (const QString &status : HighLevel::emailStatuses()) {
            update.status = status;
            QTest::newRow((QByteArray("v3 e-mail status ") + status.toLatin1()).constData())
                << true << u"/conversations/messages/email/{id}/status"_s << u"put"_s << update.toJson();
        }
    }
    void theFilesAcceptWhatTheFormsSend()
    {
        QFETCH(const bool, v3);
        QFETCH(const QString, path);
        QFETCH(const QString, method);
        QFETCH(const QJsonObject, body);
        const QJsonObject file = officialFile(v3);
        if (file.isEmpty())
            QSKIP("the official OpenAPI files are not here (LINESMAN_OPENAPI names their folder)");
        const QJsonObject schema = schemaOf(file, path, method);
        QVERIFY(!schema.isEmpty());
        QCOMPARE(faults(file, schema, body), QStringList());
    }
};

LINESMAN_TEST(TstOpenApi)
#include "tst_openapi.moc"
