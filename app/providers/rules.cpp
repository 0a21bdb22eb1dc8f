// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/rules.h"

#include "app/facts/facts.h"
#include "app/providers/idshape.h"

#include <QCoreApplication>

#include <array>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::Rules)
};

Rules smsDefault()
{
    Rules rules;
    rules.kind = Kind::SmsDefault;
    rules.purpose = Texts::tr("Replaces the SMS service of a sub-account: every SMS goes through your bridge.");
    rules.portalType = u"SMS"_s;
    rules.portalName = u"Replace default SMS provider"_s;
    rules.enabling = Texts::tr("Settings > Phone Numbers > Advanced Settings > SMS Provider: choose yours, then Save.");
    rules.workflows = Texts::tr("The standard SMS actions and triggers work.");
    rules.deliveryType = u"SMS"_s;
    rules.bulkActions = Support::Yes;
    rules.mobileApp = Support::Yes;
    return rules;
}

Rules smsChannel()
{
    Rules rules;
    rules.kind = Kind::SmsChannel;
    rules.purpose = Texts::tr("Adds a text channel beside the SMS service, with a tab of its own if you want.");
    rules.portalType = u"SMS"_s;
    rules.portalName = u"Add new conversation channel"_s;
    rules.isCustom = true;
    rules.hasAlwaysShow = true;
    rules.needsProviderId = true;
    rules.enabling = Texts::tr("Installing the app enables it; see Settings > Conversation Providers.");
    rules.workflows = Texts::tr("The SMS actions do not use it: build premium workflow actions in your app.");
    rules.composer =
        Texts::tr("With \"Always show this Conversation Provider\" unchecked it is not offered in the composer "
                  "for a contact without a phone number.");
    rules.deliveryType = u"Custom"_s; // SMS before 2025-07-20, highlevel-api-docs #55
    rules.bulkActions = Support::No;
    rules.mobileApp = Support::Yes;
    return rules;
}

Rules emailDefault()
{
    Rules rules;
    rules.kind = Kind::EmailDefault;
    rules.purpose = Texts::tr("Replaces the e-mail service of a sub-account: every e-mail goes through your bridge.");
    rules.portalType = u"Email"_s;
    rules.enabling = Texts::tr("Settings > Email Services: choose yours, then Save.");
    rules.workflows = Texts::tr("The standard e-mail actions work; triggers do not: build premium ones.");
    rules.deliveryType = u"Email"_s;
    rules.bulkActions = Support::Yes;
    rules.mobileApp = Support::Yes;
    return rules;
}

Rules emailChannel()
{
    Rules rules;
    rules.kind = Kind::EmailChannel;
    rules.purpose = Texts::tr("Adds an e-mail channel beside the e-mail service.");
    rules.portalType = u"Email"_s;
    rules.isCustom = true;
    rules.hasAlwaysShow = true;
    rules.needsProviderId = true;
    rules.takesAltId = true;
    rules.enabling = Texts::tr("Installing the app enables it; see Settings > Conversation Providers.");
    rules.workflows = Texts::tr("Neither e-mail actions nor triggers use it: build premium ones in your app.");
    rules.composer =
        Texts::tr("With \"Always show this Conversation Provider\" unchecked it is not offered in the composer "
                  "for a contact without an e-mail address.");
    rules.deliveryType = u"Custom"_s;
    rules.bulkActions = Support::No;
    rules.mobileApp = Support::Yes;
    return rules;
}

Rules call()
{
    Rules rules;
    rules.kind = Kind::Call;
    rules.purpose =
        Texts::tr("Logs calls made elsewhere, with recordings and voicemail; it does not replace the phone service.");
    rules.portalType = u"Call"_s;
    rules.hasCustomBox = false;
    rules.needsProviderId = true;
    rules.takesOutboundCalls = true;
    rules.hasDeliveries = false;
    rules.enabling =
        Texts::tr("Installing the app is believed to be enough; it is listed under Settings > Conversation "
                  "Providers.");
    rules.composer = Texts::tr("It can neither place nor take calls; it logs them by the inbound and outbound API.");
    rules.workflows = Texts::tr("Not documented.");
    rules.bulkActions = Support::No;
    rules.mobileApp = Support::Yes;
    return rules;
}
} // namespace

QString kindsGuide()
{
    return Facts::sourceOf(u"kinds.guide"_s);
}

const Rules &rules(Kind kind)
{
    static const auto all = [] {
        std::array made{smsDefault(), smsChannel(), emailDefault(), emailChannel(), call()};
        for (Rules &one : made)
            one.source = kindsGuide();
        return made;
    }();
    return all[size_t(kind)];
}

QList<InboundType> inboundTypes(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return {{u"SMS"_s, {}, kindsGuide()}};
    case Kind::SmsChannel:
        return {{u"SMS"_s, {}, kindsGuide()},
                {u"Custom"_s, Texts::tr("seen on live hosts since August 2026"),
                 u"third-party notes, 2026-08 to 2026-10; highlevel-api-docs #55, 2025-07-20"_s}};
    case Kind::EmailDefault:
        return {{u"Email"_s, {}, kindsGuide()}};
    case Kind::EmailChannel:
        return {{u"Custom"_s, {}, kindsGuide()}};
    case Kind::Call:
        return {{u"Call"_s, {}, kindsGuide()}};
    }
    return {};
}

bool needsProviderId(Kind kind)
{
    return rules(kind).needsProviderId;
}

QString idHint(const QString &id)
{
    return idDoubt(id, IdUse::Provider);
}

} // namespace Linesman::Providers
