// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/attachment.h"
#include "app/messages/emailstatusdraft.h"
#include "app/messages/inbounddraft.h"
#include "app/messages/statusdraft.h"
#include "app/providers/resolver.h"

#include "tests/app/messages/clientbench.h"
#include "tests/support/paths.h"
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
QJsonObject officialFile(bool v3, const QString &subject = u"conversations"_s)
{
    const QString folder =
        qEnvironmentVariable("LINESMAN_OPENAPI", Linesman::Testing::sourceDir() + u"/../shared/highlevel/openapi"_s);
    for (const QString &place : {folder, Linesman::Testing::sourceDir() + u"/../../shared/highlevel/openapi"_s}) {
        QFile file(place + (v3 ? u"/apps/v3/%1-v3.json"_s : u"/apps/%1.json"_s).arg(subject));
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

/*! Whether \a value is of the type that \a schema names; "object" stands there for enums too, and is not looked at. */
bool hasType(const QJsonObject &schema, const QJsonValue &value)
{
    const QString type = schema.value("type"_L1).toString();
    if (value.isNull())
        return schema.value("nullable"_L1).toBool();
    return type.isEmpty() || type == "object"_L1 || (type == "string"_L1 && value.isString()) ||
           (type == "boolean"_L1 && value.isBool()) || (type == "array"_L1 && value.isArray()) ||
           ((type == "number"_L1 || type == "integer"_L1) && value.isDouble());
}

/*! Required fields that are missing, unknown fields, values of another type or outside an enum. */
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
        if (!hasType(inner, field.value()))
            found << u"type of "_s + field.key();
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

QJsonObject schemaOf(const QJsonObject &file, const QString &path, const QString &method,
                     const QString &contentType = u"application/json"_s)
{
    const QJsonObject operation = file.value("paths"_L1).toObject().value(path).toObject().value(method).toObject();
    return operation.value("requestBody"_L1)
        .toObject()
        .value("content"_L1)
        .toObject()
        .value(contentType)
        .toObject()
        .value("schema"_L1)
        .toObject();
}

/*! The fields of a multipart body: texts, and the file as an array (the file sends several under one name). */
QJsonObject partsOf(const QByteArray &body)
{
    QJsonObject parts;
    qsizetype at = 0;
    while ((at = body.indexOf("; name=\"", at)) >= 0) {
        at += 8;
        const QString name = QString::fromUtf8(body.mid(at, body.indexOf('"', at) - at));
        const qsizetype begin = body.indexOf("\r\n\r\n", at) + 4;
        const QString text = QString::fromUtf8(body.mid(begin, body.indexOf("\r\n--", begin) - begin));
        parts.insert(name, text);
    }
    return parts;
}

ContactRef adaAsTheFilesHave()
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
                draft.contact = adaAsTheFilesHave();
                draft.attachments = QStringList{u"https://files.example/a.png"_s};
                draft.altId = u"mine-1"_s;
                draft.date = QDateTime::fromString(u"2026-11-01T09:00:00Z"_s, Qt::ISODate);
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
                    QTest::newRow(name.constData()) << v3 << u"/conversations/messages/inbound"_s << u"post"_s
                                                    << inboundMessage(draft, rules).toJson();
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
            call.contact = adaAsTheFilesHave();
            call.providerId = ProviderId(u"65f0c0de65f0c0de65f0c0de"_s);
            call.to = adaAsTheFilesHave().phone;
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

    // What the client makes of an act is taken from the wire, and the emulator's answer to it says that it is whole.
    void theFilesAcceptUploadsAndUpdates_data()
    {
        QTest::addColumn<bool>("v3");
        QTest::newRow("2021") << false;
        QTest::newRow("v3") << true;
    }
    void theFilesAcceptUploadsAndUpdates()
    {
        QFETCH(const bool, v3);
        const QJsonObject conversations = officialFile(v3);
        const QJsonObject contacts = officialFile(v3, u"contacts"_s);
        if (conversations.isEmpty() || contacts.isEmpty())
            QSKIP("the official OpenAPI files are not here (LINESMAN_OPENAPI names their folder)");
        Testing::ClientBench bench(u"default"_s, v3 ? HighLevel::Generation::V3 : HighLevel::Generation::V2021);
        Exchange last;
        connect(&bench.transport, &HighLevel::Transport::exchanged, this,
                [&last](const Exchange &exchange) { last = exchange; });
        const ContactRef ada = bench.ada();
        const auto body = [&last] {
            return QJsonDocument::fromJson(last.requestBody).object();
        };

        HighLevel::Upload upload;
        upload.locationId = bench.location;
        upload.contactId = ada.id;
        upload.conversationId = ada.conversationId;
        upload.fileName = u"a.txt"_s;
        upload.contentType = "text/plain";
        upload.content = "Hello";
        QVERIFY(QCoro::waitFor(bench.client.upload(upload)));
        QCOMPARE(last.method, u"POST"_s);
        const QString uploadPath = u"/conversations/messages/upload"_s;
        const QJsonObject uploads = schemaOf(conversations, uploadPath, u"post"_s, u"multipart/form-data"_s);
        QVERIFY(!uploads.isEmpty());
        // The file requires attachmentUrls, which belong to uploads by address only, and names the part with the bytes
        // in its description alone (conversations.json, 2026-06-19).
        const QStringList known{u"missing attachmentUrls"_s, u"unknown fileAttachment"_s};
        QCOMPARE(faults(conversations, uploads, partsOf(HighLevel::multipartBody(upload).bytes)), known);
        const QString described = conversations.value("paths"_L1)[uploadPath]["post"_L1]["description"_L1].toString();
        QVERIFY(described.contains(u"\"fileAttachment\""_s));
        // The file lists 13 endings; the page of 2026-08-30 those and 24 more.
        int inFile = 0;
        for (const QString &ending : uploadEndings())
            inFile += described.contains(u"<li>%1</li>"_s.arg(ending.toUpper())) ? 1 : 0;
        QCOMPARE(described.count(u"<li>"_s), inFile);
        QCOMPARE(uploadEndings().size(), 37);

        HighLevel::ContactDraft draft;
        draft.locationId = bench.location;
        draft.phone = u"+15005550777"_s;
        draft.email = u"new@customer.example"_s;
        draft.firstName = u"New"_s;
        draft.lastName = u"Person"_s;
        draft.name = u"New Person"_s;
        draft.source = u"Linesman"_s;
        const auto made = QCoro::waitFor(bench.client.upsertContact(draft));
        QVERIFY(made);
        const QJsonObject upserts = schemaOf(contacts, u"/contacts/upsert"_s, u"post"_s);
        QVERIFY(!upserts.isEmpty());
        QCOMPARE(faults(contacts, upserts, body()), QStringList());

        const QJsonObject updates = schemaOf(contacts, u"/contacts/{contactId}"_s, u"put"_s);
        QVERIFY(!updates.isEmpty());
        HighLevel::ContactChange change;
        change.firstName = u"Newer"_s;
        change.lastName = u"Person"_s;
        change.name = u"Newer Person"_s;
        change.phone = u"+15005550778"_s;
        change.email = QString(); // cleared: null
        change.dnd = true;
        change.tags = QStringList{u"vip"_s};
        QVERIFY(QCoro::waitFor(bench.client.updateContact(bench.location, made->contact.id, change)));
        QCOMPARE(body().value("email"_L1), QJsonValue());
        QCOMPARE(faults(contacts, updates, body()), QStringList());

        const auto conversation = QCoro::waitFor(bench.client.createConversation(bench.location, made->contact.id));
        QVERIFY(conversation);
        const QJsonObject creates = schemaOf(conversations, u"/conversations/"_s, u"post"_s);
        QVERIFY(!creates.isEmpty());
        QCOMPARE(faults(conversations, creates, body()), QStringList());
        const QJsonObject changes = schemaOf(conversations, u"/conversations/{conversationId}"_s, u"put"_s);
        QVERIFY(!changes.isEmpty());
        for (const HighLevel::ConversationChange &one :
             {HighLevel::ConversationChange{0, {}}, HighLevel::ConversationChange{{}, true}}) {
            QVERIFY(QCoro::waitFor(bench.client.updateConversation(bench.location, *conversation, one)));
            QCOMPARE(faults(conversations, changes, body()), QStringList());
        }
    }
};

LINESMAN_TEST(TstOpenApi)
#include "tst_openapi.moc"
