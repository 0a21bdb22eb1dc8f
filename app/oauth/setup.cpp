// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/setup.h"

#include "app/oauth/connection.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
// Click paths: "Step 2: Create a Marketplace App" and "OAuth 2.0" of the marketplace documentation, read 2026-11-22.
const QUrl Portal(u"https://marketplace.gohighlevel.com/"_s);
const QUrl CreatePage(u"https://marketplace.gohighlevel.com/docs/oauth/CreateMarketplaceApp"_s);
const QUrl AuthPage(u"https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/"_s);
const QUrl ProviderPage(u"https://marketplace.gohighlevel.com/docs/marketplace-modules/ConversationProviders/"_s);
const QUrl WebhookPage(u"https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide/"_s);

QString targetWord(Setup::TargetUser target)
{
    return target == Setup::TargetUser::SubAccount ? u"sub-account"_s
           : target == Setup::TargetUser::Agency   ? u"agency"_s
                                                   : QString();
}

QString distributionWord(Setup::Distribution distribution)
{
    return distribution == Setup::Distribution::Private  ? u"private"_s
           : distribution == Setup::Distribution::Public ? u"public"_s
                                                         : QString();
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::SetupStep)
public:
    static QList<SetupStep> app(const Connection &connection)
    {
        return {
            {u"account"_s,
             tr("Sign in to the developer portal; without an account choose Sign Up."),
             {},
             Portal,
             tr("The first person who signs up owns the developer account.")},
            {u"create"_s, tr("My Apps > Create App."), {}, Portal, {}},
            {u"name"_s, tr("App Name: what people see when they install it."), connection.name, CreatePage,
             tr("No brand words such as HighLevel: the redirect URL may not contain them either.")},
            {u"type"_s,
             tr("App Type: Private."),
             {},
             CreatePage,
             tr("Switch to Public when it is ready. A private app can be installed by five agencies at most.")},
            {u"target"_s,
             tr("Target User: Sub-account."),
             {},
             CreatePage,
             tr("It cannot be changed later, and it fixes which scopes there are: an Agency app cannot pick contacts "
                "or conversations, so it cannot serve a provider.")},
            {u"who"_s,
             tr("Who Can Install: Both Agency and Sub-account."),
             {},
             CreatePage,
             tr("An agency's admin then installs in many sub-accounts at once and gets a company token.")},
            {u"listing"_s,
             tr("Listing Type: white-label when agencies resell it."),
             {},
             CreatePage,
             tr("A white-label app uses marketplace.leadconnectorhq.com for its consent page.")},
        };
    }

    static QList<SetupStep> auth(const Connection &connection)
    {
        return {
            {u"auth"_s, tr("Open your app and go to Advanced Settings > Auth."), {}, Portal, {}},
            {u"scopes"_s, tr("Scopes: tick each of these names."), connection.scopes.join(u'\n'), AuthPage,
             tr("Scopes change in a draft of the app only; what is added later comes with a new consent.")},
            {u"redirect"_s, tr("Redirect URL: enter it, then press Add."),
             connection.redirectUri.toString(QUrl::FullyEncoded), AuthPage,
             tr("HTTPS only, character by character as it is used later.")},
            {u"keys"_s,
             tr("Client Keys: Add, give a name, and copy both at once."),
             {},
             AuthPage,
             tr("The secret is shown this one time. Newer portals have the keys under Manage > Secrets.")},
            {u"save"_s,
             tr("Save, then copy the Install Link and paste it in step 2 here."),
             {},
             Portal,
             tr("The link carries the version id, which nothing else shows.")},
        };
    }

    static QList<SetupStep> urls(const Connection &connection)
    {
        const QString delivery = connection.setup.deliveryUrl.toString(QUrl::FullyEncoded);
        const QString webhook = connection.setup.webhookUrl.toString(QUrl::FullyEncoded);
        return {
            {u"delivery"_s, tr("Conversation Providers > your provider > Delivery URL."), delivery, ProviderPage,
             tr("Gets each message that a user sends over the provider (ProviderOutboundMessage). One URL serves all "
                "locations.")},
            {u"webhook"_s, tr("Advanced Settings > Webhooks > Webhook URL, and tick INSTALL and UNINSTALL."), webhook,
             WebhookPage, tr("Gets the app's events: who installed it and where. No message comes here.")},
        };
    }

    static QString target(Setup::TargetUser target)
    {
        switch (target) {
        case Setup::TargetUser::SubAccount:
            return tr("A sub-account's user gets a location token. An agency's admin gets a location token for one, "
                      "or with a bulk install a company token, which makes location tokens.");
        case Setup::TargetUser::Agency:
            return tr("Only an agency's admin installs, and gets a company token. The scopes of contacts and "
                      "conversations cannot be picked: such an app cannot serve a provider.");
        case Setup::TargetUser::Unknown:
            break;
        }
        return tr("Providers need Sub-account. The choice cannot be changed later.");
    }

    static QString distribution(Setup::Distribution distribution)
    {
        switch (distribution) {
        case Setup::Distribution::Private:
            return tr("Not listed; installed by link, in five agencies at most (apps since 18 November 2025).");
        case Setup::Distribution::Public:
            return tr("Listed and installable by all once it was approved. Taking it out of approval uninstalls its "
                      "providers.");
        case Setup::Distribution::Unknown:
            break;
        }
        return tr("Begin with Private; Public is for the time after approval.");
    }
};
} // namespace

QJsonObject Setup::toJson() const
{
    return {{"targetUser"_L1, targetWord(targetUser)},
            {"distribution"_L1, distributionWord(distribution)},
            {"done"_L1, QJsonArray::fromStringList(done)},
            {"tasks"_L1, QJsonArray::fromStringList(tasks)},
            {"installLink"_L1, installLink},
            {"linkScopes"_L1, QJsonArray::fromStringList(linkScopes)},
            {"deliveryUrl"_L1, deliveryUrl.toString(QUrl::FullyEncoded)},
            {"webhookUrl"_L1, webhookUrl.toString(QUrl::FullyEncoded)}};
}

Setup Setup::fromJson(const QJsonObject &json)
{
    Setup setup;
    for (const TargetUser target : {TargetUser::SubAccount, TargetUser::Agency}) {
        if (json.value("targetUser"_L1).toString() == targetWord(target))
            setup.targetUser = target;
    }
    for (const Distribution distribution : {Distribution::Private, Distribution::Public}) {
        if (json.value("distribution"_L1).toString() == distributionWord(distribution))
            setup.distribution = distribution;
    }
    setup.done = texts(json.value("done"_L1));
    setup.tasks = texts(json.value("tasks"_L1));
    setup.installLink = json.value("installLink"_L1).toString();
    setup.linkScopes = texts(json.value("linkScopes"_L1));
    setup.deliveryUrl = QUrl(json.value("deliveryUrl"_L1).toString());
    setup.webhookUrl = QUrl(json.value("webhookUrl"_L1).toString());
    return setup;
}

QList<SetupStep> appSteps(const Connection &connection)
{
    return Texts::app(connection);
}

QList<SetupStep> authSteps(const Connection &connection)
{
    return Texts::auth(connection);
}

QList<SetupStep> urlSteps(const Connection &connection)
{
    return Texts::urls(connection);
}

QString targetUserMeaning(Setup::TargetUser targetUser)
{
    return Texts::target(targetUser);
}

QString distributionMeaning(Setup::Distribution distribution)
{
    return Texts::distribution(distribution);
}

} // namespace Linesman::OAuth
