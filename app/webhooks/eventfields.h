// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Webhooks {

/*! What a field of a webhook's body may hold. */
enum class FieldType { Any, String, Number, Bool, Array, Object, StringOrArray };

QString typeName(FieldType type); //!< translated: "a string"

enum class FieldNeed {
    Required,
    Optional,
    Observed, //!< not on HighLevel's page, but seen by others: no surprise, nothing to rely on
};

struct EventField {
    std::string name;
    FieldType type = FieldType::Any;
    FieldNeed need = FieldNeed::Optional;
};

/*! What is known of one kind of webhook body. */
struct EventForm {
    std::string type; //!< its event name
    std::vector<EventField> fields;
    bool isWholeKnown = true; //!< false: its page was not read field by field, so no field of it counts as unknown
    bool needsPlace = false;  //!< `locationId` or `companyId` must be there
    QString source{};         //!< public page
    QDate stated{};           //!< its date
    QDate read{};             //!< when it was last looked at
};

/*! The body that a provider's Delivery URL gets; its `type` is SMS, Email or Custom, not an event name. */
const EventForm &providerOutboundForm();

/*! The app webhook event \a type; null when no event of that name is known. */
const EventForm *appEventForm(std::string_view type);

} // namespace Linesman::Webhooks
