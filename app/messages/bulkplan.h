// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/messages/contactmatch.h"
#include "app/messages/csvtable.h"
#include "app/messages/messagetemplate.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Linesman::Messages {

/*! The fields that a column can hold: those of the contact, and those of a message that the provider takes. */
QList<Providers::Field> bulkFields(const Providers::Resolution &rules);

/*! One message for each row of a table. */
struct BulkPlan {
    CsvTable table;
    Providers::Resolution rules; //!< of the provider's kind, for all rows
    ProviderId providerId;
    QString type; //!< wire type; empty takes the first of the rules
    QMap<Providers::Field, int> columns;
    MessageTemplate text;                  //!< fills what no column gives; its variables are the columns
    bool makesContacts = true;             //!< makes a contact that is not there yet
    QString region = QStringLiteral("US"); //!< of phone numbers without a country code
    Providers::Kind kind() const { return rules.kind; }
};

/*! Columns by their names: "Phone", "E-mail", "Text", ... */
QMap<Providers::Field, int> guessedColumns(const CsvTable &table, const Providers::Resolution &rules);

/*! One row, ready to be posted: the draft still lacks the contact's id when it is found by phone or e-mail. */
struct BulkRow {
    int line = 0; //!< of the file
    ContactEntry contact;
    ContactId contactId;
    InboundDraft draft;
    QList<Problem> problems;
};
BulkRow bulkRow(const BulkPlan &plan, int row);

/*! Problems of the plan as a whole; fields: columns, message, providerId. */
QList<Problem> problems(const BulkPlan &plan);

/*! Tells a plan from another: file, kind, provider and mapping. A run can only be taken up with the same one. */
QByteArray fingerprint(const BulkPlan &plan, const LocationId &location);

} // namespace Linesman::Messages
