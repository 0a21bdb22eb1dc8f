// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/payload.h"

#include "app/core/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <iterator>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
/*! The text field of \a form that is called \a name on the wire; null for lists and unknown names. */
template <typename Form>
auto textField(Form &form, const QString &name) -> decltype(&form.contactId)
{
    const std::pair<QLatin1StringView, decltype(&form.contactId)> fields[] = {
        {"contactId"_L1, &form.contactId},
        {"locationId"_L1, &form.locationId},
        {"messageId"_L1, &form.messageId},
        {"emailMessageId"_L1, &form.emailMessageId},
        {"type"_L1, &form.type},
        {"message"_L1, &form.message},
        {"phone"_L1, &form.phone},
        {"emailFrom"_L1, &form.emailFrom},
        {"html"_L1, &form.html},
        {"subject"_L1, &form.subject},
        {"userId"_L1, &form.userId},
        {"replyToAltId"_L1, &form.replyToAltId},
        {"conversationProviderId"_L1, &form.conversationProviderId},
        {"conversationId"_L1, &form.conversationId},
        {"customUserId"_L1, &form.customUserId},
        {"from"_L1, &form.from},
    };
    for (const auto &[wireName, field] : fields) {
        if (name == wireName)
            return field;
    }
    return nullptr;
}

template <typename Form>
auto listField(Form &form, const QString &name) -> decltype(&form.attachments)
{
    if (name == "attachments"_L1)
        return &form.attachments;
    return name == "emailTo"_L1 ? &form.emailTo : nullptr;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Payload)
public:
    static QList<PayloadField> fields(Kind kind, PayloadProfile profile)
    {
        QList<PayloadField> all;
        const auto add = [&all](const char *name, const QString &help) {
            all.append({QString::fromLatin1(name), true, false, help});
        };
        const auto addRequired = [&all](const char *name, const QString &help) {
            all.append({QString::fromLatin1(name), true, true, help});
        };
        const auto addSeen = [&all, profile](const char *name, const QString &help) {
            if (profile == PayloadProfile::Observed)
                all.append({QString::fromLatin1(name), false, false, help});
        };
        const bool email = isEmail(kind);
        addRequired("contactId", tr("Who the message goes to."));
        addRequired("locationId", tr("The sub-account that it was written in."));
        add("messageId", tr("Status updates name it. Leave it empty to have a new one for each delivery."));
        if (email)
            add("emailMessageId", tr("The e-mail in its thread. Leave it empty to have a new one for each delivery."));
        add("type", isChannel(kind) ? tr("Documented as SMS or Email; extra channels have been sent Custom since July "
                                         "2025 (issue 55).")
                                    : tr("SMS or Email."));
        add("attachments", tr("Addresses of files, with commas between them. Media may be the only content."));
        if (!email || kind == Kind::EmailChannel)
            add("message", email ? tr("The text, when there is no HTML.") : tr("The text."));
        if (!email) {
            if (kind == Kind::SmsDefault)
                addRequired("phone", tr("The contact's number in E.164 form, such as +15005550006."));
            else
                add("phone", tr("The contact's number in E.164 form. Extra channels have been seen without it."));
        } else {
            addRequired("emailTo", tr("Addresses with commas between them. The page's table says text, its sample a "
                                      "list: a list is sent."));
            add("emailFrom", tr("Name and address of the sender."));
            add("html", tr("The e-mail's content."));
            add("subject", tr("The e-mail's subject."));
        }
        add("userId", tr("Who pressed Send; absent when a workflow sent it."));
        if (kind == Kind::EmailChannel)
            add("replyToAltId", tr("Your own id of the message that is answered, when it came with altId."));
        addSeen("conversationProviderId", tr("Your provider. Not on the page, but needed when several share one URL."));
        addSeen("conversationId", tr("Not on the page; a bridge of 2025 refuses deliveries without it."));
        addSeen("customUserId", tr("Not on the page; seen in every delivery, may be empty."));
        if (!email)
            addSeen("from", tr("Not on the page; the provider's name or number, seen at times."));
        return all;
    }

    static QString noDelivery()
    {
        return tr(
            "HighLevel sends no delivery to Call providers: no source documents one. They write call logs through "
            "the API instead. To post something of your own, give the JSON yourself.");
    }

    static QList<Problem> problems(const OutboundForm &form)
    {
        QList<Problem> found;
        if (form.kind == Kind::Call)
            return {{u"kind"_s, noDelivery()}};
        for (const PayloadField &field : fields(form.kind, form.profile)) {
            if (field.isRequired && fieldText(form, field.name).isEmpty())
                found.append({field.name, tr("HighLevel always sends %1: fill it in.").arg(field.name)});
        }
        static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
        if (!form.phone.isEmpty() && !e164.match(form.phone).hasMatch())
            found.append({u"phone"_s, tr("HighLevel sends numbers in E.164 form: + and 7 to 15 digits."), false});
        for (const QString &address : form.emailTo) {
            const qsizetype at = address.indexOf(u'@');
            if (at <= 0 || at + 1 == address.size())
                found.append({u"emailTo"_s, tr("%1 is not an e-mail address.").arg(address), false});
        }
        for (const QString &attachment : form.attachments) {
            const QUrl url(attachment, QUrl::StrictMode);
            if (!url.isValid() || url.host().isEmpty())
                found.append({u"attachments"_s, tr("%1 is not a whole URL.").arg(attachment), false});
        }
        if (form.message.isEmpty() && form.html.isEmpty() && form.attachments.isEmpty())
            found.append({isEmail(form.kind) ? u"html"_s : u"message"_s,
                          tr("There is no content: write a text or add an attachment."), false});
        return found;
    }

    static QString message() { return tr("Your table is ready"); }
    static QString subject() { return tr("Your table"); }
    static QString notAnObject(const QString &reason) { return tr("this is not a JSON object (%1)").arg(reason); }
};

QJsonValue jsonOf(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QList<std::pair<QString, QJsonValue>> members(const OutboundForm &form)
{
    QList<std::pair<QString, QJsonValue>> all;
    static const QString order[] = {
        u"contactId"_s,      u"locationId"_s,   u"messageId"_s, u"emailMessageId"_s, u"type"_s,
        u"attachments"_s,    u"message"_s,      u"phone"_s,     u"emailTo"_s,        u"emailFrom"_s,
        u"html"_s,           u"subject"_s,      u"userId"_s,    u"replyToAltId"_s,   u"conversationProviderId"_s,
        u"conversationId"_s, u"customUserId"_s, u"from"_s};
    for (const QString &name : order) {
        if (const QString *text = textField(form, name)) {
            const QString value = name == "type"_L1 && text->isEmpty() ? payloadType(form.kind, form.profile) : *text;
            // In every delivery that was seen, but what it holds is not known.
            const bool isSeenEmpty =
                name == "customUserId"_L1 && form.profile == PayloadProfile::Observed && !form.conversationId.isEmpty();
            if (!value.isEmpty() || isSeenEmpty)
                all.append({name, value});
        } else if (const QStringList *list = listField(form, name)) {
            if (!list->isEmpty() || name == "attachments"_L1)
                all.append({name, jsonOf(*list)});
        }
    }
    return all + form.extra;
}

QStringList listFromJson(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        return {value.toString()};
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

QList<PayloadField> payloadFields(Kind kind, PayloadProfile profile)
{
    return kind == Kind::Call ? QList<PayloadField>() : Texts::fields(kind, profile);
}

QString whyNoDelivery(Kind kind)
{
    return kind == Kind::Call ? Texts::noDelivery() : QString();
}

QString payloadType(Kind kind, PayloadProfile profile)
{
    if (kind == Kind::Call)
        return {};
    if (isChannel(kind) && profile == PayloadProfile::Observed)
        return u"Custom"_s;
    return isEmail(kind) ? u"Email"_s : u"SMS"_s;
}

OutboundForm sampleForm(Kind kind, PayloadProfile profile)
{
    OutboundForm form;
    form.kind = kind;
    form.profile = profile;
    if (kind == Kind::Call)
        return form;
    form.contactId = u"ctAda0000000000000001"_s;
    form.locationId = u"locNorth000000000001"_s;
    form.userId = u"usr00000000000000001"_s;
    if (profile == PayloadProfile::Observed) {
        form.conversationProviderId = u"65f0c0de65f0c0de65f0c0de"_s;
        form.conversationId = u"cnv00000000000000001"_s;
    }
    if (isEmail(kind)) {
        form.emailTo = QStringList{u"ada@customer.example"_s};
        form.emailFrom = u"North Desk <desk@north.example>"_s;
        form.subject = Texts::subject();
        form.html = u"<p>%1.</p>"_s.arg(Texts::message());
    } else {
        form.phone = u"+15005550006"_s;
        form.message = Texts::message();
    }
    return form;
}

QList<Problem> problems(const OutboundForm &form)
{
    return Texts::problems(form);
}

void setField(OutboundForm &form, const QString &field, const QString &value)
{
    if (QString *text = textField(form, field)) {
        *text = value;
        return;
    }
    if (QStringList *list = listField(form, field)) {
        list->clear();
        for (const QString &item : value.split(u',', Qt::SkipEmptyParts)) {
            if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
                list->append(trimmed);
        }
        return;
    }
    QJsonValue parsed = value;
    // QJsonDocument takes objects and arrays only: wrap what else is JSON.
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + value.toUtf8() + "]");
    if (!wrapped.isNull() && wrapped.array().size() == 1 && !wrapped.array().first().isString())
        parsed = wrapped.array().first();
    erase_if(form.extra, [&field](const auto &member) { return member.first == field; });
    if (!value.isEmpty())
        form.extra.append({field, parsed});
}

QString fieldText(const OutboundForm &form, const QString &field)
{
    if (const QString *text = textField(form, field))
        return *text;
    if (const QStringList *list = listField(form, field))
        return list->join(u", "_s);
    for (const auto &[name, value] : form.extra) {
        if (name == field)
            return value.isString() ? value.toString() : QString::fromUtf8(compactJson(value));
    }
    return {};
}

OutboundForm withFreshIds(OutboundForm form)
{
    if (form.messageId.isEmpty())
        form.messageId = freshId();
    if (form.emailMessageId.isEmpty() && isEmail(form.kind))
        form.emailMessageId = freshId();
    return form;
}

QByteArray payloadJson(const OutboundForm &form)
{
    return compactJson(members(form));
}

QByteArray payloadJsonIndented(const OutboundForm &form)
{
    const auto all = members(form);
    QByteArray json = "{";
    for (qsizetype i = 0; i < all.size(); ++i)
        json +=
            (i ? ",\n  " : "\n  ") + compactJson(QJsonValue(all.at(i).first)) + ": " + compactJson(all.at(i).second);
    return json + "\n}\n";
}

Result<OutboundForm> formFromJson(const QByteArray &json, Kind kind, PayloadProfile profile)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString reason = error.error ? u"%1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset))
                                           : u"it is an array"_s;
        return failure(Error::Kind::BadInput, Texts::notAnObject(reason));
    }
    OutboundForm form;
    form.kind = kind;
    form.profile = profile;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        QString *text = textField(form, name);
        QStringList *list = listField(form, name);
        if (text && member->isString())
            *text = member->toString();
        else if (list && (member->isString() || member->isArray()))
            *list = listFromJson(*member);
        else
            form.extra.append({name, *member});
    }
    if (form.type == payloadType(kind, profile))
        form.type.clear();
    return form;
}

QString freshId()
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id(20, u'0');
    for (QChar &c : id)
        c = QLatin1Char(letters[QRandomGenerator::global()->bounded(int(std::size(letters) - 1))]);
    return id;
}

} // namespace Linesman::Webhooks
