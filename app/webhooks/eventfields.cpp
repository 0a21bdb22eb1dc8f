// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/eventfields.h"

#include "app/facts/facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView EventPrefix("event.");
constexpr std::string_view DeliveryEvent = "ProviderOutboundMessage";

class FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Shape)
};

/*! "string!" of the data: a type, and whether the field is always there (!) or on no page (~). */
EventField fieldFrom(const QString &name, QString spec)
{
    static const QHash<QString, FieldType> types{
        {u"string"_s, FieldType::String}, {u"number"_s, FieldType::Number}, {u"bool"_s, FieldType::Bool},
        {u"array"_s, FieldType::Array},   {u"object"_s, FieldType::Object}, {u"list"_s, FieldType::StringOrArray}};
    EventField field;
    field.name = name.toStdString();
    if (spec.endsWith(u'!'))
        field.need = FieldNeed::Required;
    else if (spec.endsWith(u'~'))
        field.need = FieldNeed::Observed;
    if (field.need != FieldNeed::Optional)
        spec.chop(1);
    field.type = types.value(spec, FieldType::Any);
    return field;
}

EventForm formFrom(const Facts::Fact &fact)
{
    EventForm form;
    form.type = fact.id.mid(EventPrefix.size()).toStdString();
    form.source = fact.source;
    form.stated = fact.stated;
    form.read = fact.read;
    const QJsonObject value = fact.value.toObject();
    form.isWholeKnown = value.value("whole"_L1).toBool(true);
    form.needsPlace = value.value("place"_L1).toBool(false);
    const QJsonObject fields = value.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        form.fields.push_back(fieldFrom(field.key(), field.value().toString()));
    return form;
}

const std::vector<EventForm> &forms()
{
    static const std::vector<EventForm> all = [] {
        std::vector<EventForm> read;
        for (const Facts::Fact &fact : Facts::all()) {
            if (fact.id.startsWith(EventPrefix))
                read.push_back(formFrom(fact));
        }
        return read;
    }();
    return all;
}

const EventForm *formOf(std::string_view type)
{
    const auto found =
        std::find_if(forms().begin(), forms().end(), [type](const EventForm &e) { return e.type == type; });
    return found == forms().end() ? nullptr : &*found;
}

} // namespace

const EventForm &providerOutboundForm()
{
    static const EventForm none;
    const EventForm *form = formOf(DeliveryEvent);
    return form ? *form : none;
}

const EventForm *appEventForm(std::string_view type)
{
    return type == DeliveryEvent ? nullptr : formOf(type);
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Any:
        return FieldTexts::tr("anything");
    case FieldType::String:
        return FieldTexts::tr("a string");
    case FieldType::Number:
        return FieldTexts::tr("a number");
    case FieldType::Bool:
        return FieldTexts::tr("true or false");
    case FieldType::Array:
        return FieldTexts::tr("an array");
    case FieldType::Object:
        return FieldTexts::tr("an object");
    case FieldType::StringOrArray:
        return FieldTexts::tr("a string or an array");
    }
    return {};
}

} // namespace Linesman::Webhooks
