// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::HighLevel {

/*! A contact of a location. Source: contacts.json, 2026-06-19. */
struct Contact {
    ContactId id;
    LocationId locationId;
    QString name; //!< `name`, `contactName`, or first and last name together
    QString firstName;
    QString lastName;
    QString email;
    QString phone; //!< E.164
    QStringList tags;
    bool dnd = false;
    bool operator==(const Contact &) const = default;
};

/*! Bare or inside `contact`. Fails with BadReply without an id. */
Result<Contact> contactFromJson(const QJsonObject &json);

struct ContactPage {
    QList<Contact> contacts;
    int total = 0;
};
Result<ContactPage> contactPageFromJson(const QJsonObject &json);

/*! The body that creates or changes a contact; empty fields are not sent. */
struct ContactDraft {
    LocationId locationId; //!< required
    QString phone;
    QString email;
    QString firstName;
    QString lastName;
    QString name;
    QString source;
    QJsonObject toJson() const;
};

/*! Body of `PUT /contacts/{id}`: what is named changes; an empty text clears (sent as null). Tags replace all tags. */
struct ContactChange {
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> name;
    std::optional<QString> phone; //!< E.164
    std::optional<QString> email;
    std::optional<bool> dnd;
    std::optional<QStringList> tags;
    QJsonObject toJson() const;
    bool operator==(const ContactChange &) const = default;
};

struct UpsertedContact {
    Contact contact;
    bool isNew = false;
};
Result<UpsertedContact> upsertedContactFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
