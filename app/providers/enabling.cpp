// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/enabling.h"

#include "app/facts/facts.h"

#include <QCoreApplication>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Enabling)
};

QString guide()
{
    return Facts::sourceOf(u"kinds.guide"_s);
}
const QString NoApi = u"highlevel-api-docs #238"_s;
const QString Mobile = u"help.gohighlevel.com article 155000004167, 2024-11-15"_s;

QString agencyAdmin()
{
    return Texts::tr("an administrator of the agency: people of the sub-account do not see this setting");
}

QString installer()
{
    return Texts::tr("an administrator of the agency or of the sub-account, as the app allows");
}
} // namespace

QList<EnableStep> enableSteps(const KnownProvider &provider)
{
    QList<EnableStep> steps;
    steps.append(
        {Texts::tr("Install the app in the sub-account: open its Install Link, choose the sub-account, Allow."),
         installer(), guide(), false});
    switch (provider.kind) {
    case Kind::SmsDefault:
        steps.append(
            {Texts::tr("In the sub-account: Settings > Phone Numbers > Advanced Settings > SMS Provider, choose "
                       "\"%1\", press Save.")
                 .arg(provider.name),
             agencyAdmin(), guide() + u"; "_s + NoApi});
        break;
    case Kind::EmailDefault:
        steps.append(
            {Texts::tr("In the sub-account: Settings > Email Services, choose \"%1\", press Save.").arg(provider.name),
             agencyAdmin(), guide() + u"; "_s + NoApi});
        break;
    case Kind::SmsChannel:
    case Kind::EmailChannel:
        steps.append(
            {Texts::tr("Look: in the sub-account, Settings > Conversation Providers lists \"%1\".").arg(provider.name),
             installer(), guide()});
        steps.append(
            {(provider.kind == Kind::SmsChannel
                  ? Texts::tr("To offer it in the composer for contacts without a phone number, too: in the developer "
                              "portal, the provider's page, tick \"Always show this Conversation Provider\", give an "
                              "alias.")
                  : Texts::tr(
                        "To offer it in the composer for contacts without an e-mail address, too: in the developer "
                        "portal, the provider's page, tick \"Always show this Conversation Provider\", give an "
                        "alias.")),
             Texts::tr("the developer of the app"), guide()});
        break;
    case Kind::Call:
        steps.append(
            {Texts::tr("Look: in the sub-account, Settings > Conversation Providers lists \"%1\" (until early in "
                       "2026 Call providers were missing there). It can neither place nor take calls.")
                 .arg(provider.name),
             installer(), guide() + u"; highlevel-api-docs #261"_s});
        break;
    }
    if (provider.kind != Kind::Call)
        steps.append({Texts::tr("On the phone: Conversations > New, choose the provider by its type."),
                      Texts::tr("any user of the sub-account"), Mobile});
    return steps;
}

QString enableNote(const KnownProvider &provider, const KnownLocation &location)
{
    const QString place =
        location.name.isEmpty() ? location.id.text() : u"%1 (%2)"_s.arg(location.name, location.id.text());
    QStringList lines;
    lines += Texts::tr("Please enable \"%1\" (%2) in the sub-account %3.")
                 .arg(provider.name, kindTitle(provider.kind), place);
    lines += QString();
    int number = 0;
    for (const EnableStep &step : enableSteps(provider)) {
        lines += u"%1. %2"_s.arg(QString::number(++number), step.what);
        lines += u"   "_s + Texts::tr("Who: %1.").arg(step.who);
    }
    lines += QString();
    lines += Texts::tr("The sub-account: %1").arg(locationPage(location.id).toString());
    if (provider.kind == Kind::SmsDefault || provider.kind == Kind::EmailDefault)
        lines += Texts::tr("There is no API for this choice: somebody has to click it, once in each sub-account.");
    return lines.join(u'\n');
}

QUrl locationPage(const LocationId &location)
{
    return QUrl(u"https://app.gohighlevel.com/v2/location/"_s + location.text() + u"/dashboard"_s);
}

QString featureTitle(Feature feature)
{
    switch (feature) {
    case Feature::WorkflowActions:
        return Texts::tr("Workflow actions");
    case Feature::WorkflowTriggers:
        return Texts::tr("Workflow triggers");
    case Feature::BulkActions:
        return Texts::tr("Bulk actions");
    case Feature::MobileApp:
        return Texts::tr("Mobile app");
    case Feature::ConversationTab:
        return Texts::tr("Tab in the conversation");
    case Feature::StatusUpdates:
        return Texts::tr("Status updates");
    }
    return {};
}

Capability capability(Kind kind, Feature feature)
{
    const bool isDefault = kind == Kind::SmsDefault || kind == Kind::EmailDefault;
    const bool isCall = kind == Kind::Call;
    switch (feature) {
    case Feature::WorkflowActions:
        if (isCall)
            return {Support::NotStated, {}, guide()};
        return isDefault ? Capability{Support::Yes, Texts::tr("the standard modules"), guide()}
                         : Capability{Support::No, Texts::tr("build premium actions in the app"), guide()};
    case Feature::WorkflowTriggers:
        if (isCall)
            return {Support::NotStated, {}, guide()};
        return kind == Kind::SmsDefault
                   ? Capability{Support::Yes, Texts::tr("the standard modules"), guide()}
                   : Capability{Support::No, Texts::tr("build premium triggers in the app"), guide()};
    case Feature::BulkActions:
        return isDefault ? Capability{Support::Yes, {}, guide()}
                         : Capability{Support::No, Texts::tr("default providers only; bulk SMS wants a phone number"),
                                      guide() + u"; highlevel-api-docs #218"_s};
    case Feature::MobileApp:
        return {Support::Yes, Texts::tr("chosen by its type"), guide() + u"; "_s + Mobile};
    case Feature::ConversationTab:
        if (isCall)
            return {Support::No, Texts::tr("shows the logs"), guide()};
        return isDefault ? Capability{Support::Yes, Texts::tr("as the default channel"), guide()}
                         : Capability{Support::Yes,
                                      isEmail(kind)
                                          ? Texts::tr("for contacts without an address only when \"Always show\" is on")
                                          : Texts::tr("for contacts without a number only when \"Always show\" is on"),
                                      guide()};
    case Feature::StatusUpdates:
        return isCall ? Capability{Support::NotStated, {}, guide()}
                      : Capability{Support::Yes, Texts::tr("by the app that owns the provider only"), guide()};
    }
    return {};
}

} // namespace Linesman::Providers
