// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/task.h"
#include "app/highlevel/client.h"
#include "app/messages/inbounddraft.h"

#include <QStringList>

#include <optional>

namespace Linesman::Messages {

/*! The fields that a person types to make or change a contact. */
struct ContactEntry {
    QString name;
    QString phone; //!< any way of writing it
    QString email;
    bool operator==(const ContactEntry &) const = default;
};

/*!
    What a contact's `phone` becomes: E.164, or as it is what is no possible number: a WhatsApp group's id ("+" and 16 to
    18 digits), which HighLevel keeps and bridges live on, a short code, a chat's id. Nothing for other texts.
*/
std::optional<QString> contactNumber(const QString &text, const QString &region = QStringLiteral("US"));
QString digitsOfNumber(const QString &number); //!< what the search for contacts finds a number by
/*! Translated: why contactNumber() is no E.164; empty when it is, or when there is none. */
QString numberDoubt(const QString &text, const QString &region = QStringLiteral("US"));

/*! Phone or e-mail is needed, and each must look like one. \a region: see e164(). Fields: phone, email. */
QList<Problem> problems(const ContactEntry &entry, const QString &region = QStringLiteral("US"));

/*! Which contact an upsert gave, and what of the entry was not written: HighLevel drops fields silently (#37, #337). */
struct ContactMatch {
    HighLevel::Contact contact;
    bool isNew = false;
    QString matchedBy;     //!< translated: by its phone number, by its e-mail address, by both; empty when new
    QStringList unwritten; //!< translated, one sentence each
};
ContactMatch matchOf(const HighLevel::ContactDraft &wanted, const HighLevel::UpsertedContact &got);

/*! Upserts \a entry and reads the contact back: the reply of an upsert may show what was sent, not what is kept. */
Task<Result<ContactMatch>> saveContact(HighLevel::Client &client, LocationId location, ContactEntry entry,
                                       QString region);

/*!
    The contact with phone number \a phone, written in any national way of \a region; nothing when there is none. Fails
    with BadInput when it is no phone number.
*/
Task<Result<std::optional<HighLevel::Contact>>> contactByPhone(HighLevel::Client &client, LocationId location,
                                                               QString phone, QString region);

/*! \a contact with its conversation, found or made. */
Task<Result<ContactRef>> contactRefOf(HighLevel::Client &client, LocationId location, HighLevel::Contact contact);

/*! The difference between \a before and \a after, as the body of a change. */
HighLevel::ContactChange changeOf(const HighLevel::Contact &before, const ContactEntry &after,
                                  const QString &region = QStringLiteral("US"));

} // namespace Linesman::Messages
