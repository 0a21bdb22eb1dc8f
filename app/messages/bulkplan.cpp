// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/bulkplan.h"

#include "app/core/phone.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;
using Providers::Kind;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::BulkPlan)
};

QString cell(const BulkPlan &plan, int row, Field field)
{
    const int column = plan.columns.value(field, -1);
    const QStringList &cells = plan.table.rows.at(row);
    return column >= 0 && column < cells.size() ? cells.at(column).trimmed() : QString();
}

/*! Names of columns as people write them, per field. */
const QMap<Field, QStringList> &columnNames()
{
    static const QMap<Field, QStringList> names{
        {Field::Phone, {u"phone"_s, u"phone number"_s, u"mobile"_s, u"telephone"_s, u"tel"_s, u"from"_s, u"telefon"_s}},
        {Field::Email, {u"email"_s, u"e-mail"_s, u"mail"_s, u"email address"_s, u"e-mail address"_s}},
        {Field::Name, {u"name"_s, u"full name"_s, u"contact name"_s, u"contact"_s}},
        {Field::ContactId, {u"contactid"_s, u"contact id"_s, u"contact_id"_s}},
        {Field::Message, {u"message"_s, u"text"_s, u"body"_s, u"sms"_s, u"nachricht"_s}},
        {Field::Subject, {u"subject"_s, u"betreff"_s}},
        {Field::Html, {u"html"_s}},
        {Field::Attachments, {u"attachments"_s, u"attachment"_s, u"media"_s, u"recording"_s, u"url"_s}},
        {Field::AltId, {u"altid"_s, u"alt id"_s, u"alt_id"_s, u"external id"_s}},
        {Field::Date, {u"date"_s, u"time"_s, u"timestamp"_s, u"datum"_s}},
        {Field::CallTo, {u"to"_s, u"callto"_s, u"call to"_s, u"called"_s}},
        {Field::CallStatus, {u"status"_s, u"call status"_s, u"callstatus"_s, u"result"_s}}};
    return names;
}
} // namespace

QList<Field> bulkFields(const Providers::Resolution &rules)
{
    QList<Field> fields{Field::Phone, Field::Email, Field::Name, Field::ContactId};
    for (const Field field : {Field::Message, Field::Subject, Field::Html, Field::CallTo, Field::CallStatus,
                              Field::Attachments, Field::AltId, Field::Date}) {
        if (rules.need(field) != Providers::Need::Forbidden)
            fields << field;
    }
    return fields;
}

QMap<Field, int> guessedColumns(const CsvTable &table, const Providers::Resolution &rules)
{
    QMap<Field, int> columns;
    const QList<Field> fields = bulkFields(rules);
    for (const Field field : fields) {
        for (const QString &name : columnNames().value(field)) {
            const int column = table.column(name);
            if (column >= 0 && !columns.values().contains(column)) {
                columns.insert(field, column);
                break;
            }
        }
    }
    return columns;
}

BulkRow bulkRow(const BulkPlan &plan, int row)
{
    BulkRow made;
    made.line = plan.table.lines.value(row, row + 2);
    made.contact = {cell(plan, row, Field::Name), cell(plan, row, Field::Phone), cell(plan, row, Field::Email)};
    made.contactId = ContactId(cell(plan, row, Field::ContactId));
    InboundDraft &draft = made.draft;
    draft.kind = plan.kind();
    draft.providerId = plan.providerId;
    draft.type = plan.type;
    const QString phone = contactNumber(made.contact.phone, plan.region).value_or(QString());
    draft.contact = {made.contactId, made.contact.name, phone, made.contact.email, {}};

    Variables variables = variablesOf(draft.contact, QDateTime::currentDateTime());
    for (int column = 0; column < int(plan.table.header.size()); ++column)
        variables.insert(plan.table.header[column].toLower(), plan.table.rows[row].value(column));
    QStringList missing;
    plan.text.fill(draft, plan.rules, variables, &missing);
    const auto take = [&](Field field, QString &target) {
        if (plan.columns.contains(field) && !cell(plan, row, field).isEmpty())
            target = cell(plan, row, field);
    };
    if (plan.kind() != Kind::Call)
        take(Field::Message, draft.message);
    if (Providers::isEmail(plan.kind())) {
        take(Field::Subject, draft.subject);
        take(Field::Html, draft.html);
    }
    if (plan.kind() == Kind::Call) {
        draft.callFrom = phone;
        take(Field::CallTo, draft.callTo);
        take(Field::CallStatus, draft.callStatus);
    }
    take(Field::AltId, draft.altId);
    draft.attachments = cell(plan, row, Field::Attachments).split(u' ', Qt::SkipEmptyParts);
    if (const QString date = cell(plan, row, Field::Date); !date.isEmpty()) {
        draft.date = QDateTime::fromString(date, Qt::ISODate).toUTC();
        if (!draft.date.isValid())
            made.problems << problemOf(Field::Date,
                                       Texts::tr("“%1” is not a date in the form 2026-11-22T14:30:00Z.").arg(date));
    }
    if (!missing.isEmpty())
        made.problems << problemOf(Field::Message,
                                   Texts::tr("The text names %1, which no column gives.").arg(missing.join(u", "_s)));
    if (made.contactId.isEmpty()) {
        for (const Problem &problem : problems(made.contact, plan.region))
            made.problems << problem;
    }
    // Only the contact's id is still open; everything else is as it will be.
    InboundDraft checked = draft;
    if (checked.contact.id.isEmpty())
        checked.contact.id = ContactId(u"found when it is sent"_s);
    for (const Problem &problem : problems(checked, plan.rules)) {
        if (problem.isBlocking || problem.field == fieldName(Field::Attachments))
            made.problems << problem;
    }
    return made;
}

QList<Problem> problems(const BulkPlan &plan)
{
    QList<Problem> found;
    const auto has = [&plan](Field field) {
        return plan.columns.contains(field);
    };
    if (!has(Field::Phone) && !has(Field::Email) && !has(Field::ContactId))
        found << Problem{u"columns"_s, Texts::tr("Say which column holds the phone number, e-mail or contact id.")};
    if (plan.kind() == Kind::Call && !has(Field::Phone))
        found << Problem{u"columns"_s, Texts::tr("A call needs the column with the contact's phone number.")};
    if (plan.kind() != Kind::Call && !has(Field::Message) && !has(Field::Html) && !has(Field::Attachments) &&
        plan.text.message.trimmed().isEmpty() && plan.text.html.trimmed().isEmpty())
        found << problemOf(Field::Message, Texts::tr("Say which column holds the text, or write one for all rows."));
    if (plan.rules.need(Field::ProviderId) == Providers::Need::Required && plan.providerId.isEmpty())
        found << problemOf(Field::ProviderId, Texts::tr("Choose the provider."));
    return found;
}

QByteArray fingerprint(const BulkPlan &plan, const LocationId &location)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QJsonObject columns;
    for (auto column = plan.columns.begin(); column != plan.columns.end(); ++column)
        columns.insert(fieldName(column.key()), column.value());
    const QJsonObject how{
        {"location"_L1, location.text()},        {"kind"_L1, Providers::kindName(plan.kind())},
        {"provider"_L1, plan.providerId.text()}, {"columns"_L1, columns},
        {"text"_L1, plan.text.toJson()},         {"header"_L1, QJsonArray::fromStringList(plan.table.header)}};
    hash.addData(QJsonDocument(how).toJson(QJsonDocument::Compact));
    for (const QStringList &row : plan.table.rows) {
        for (const QString &field : row) {
            hash.addData(field.toUtf8());
            hash.addData(QByteArray(1, '\0'));
        }
    }
    return hash.result().toHex();
}

} // namespace Linesman::Messages
