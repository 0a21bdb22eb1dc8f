// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/scopes.h"

#include <QCoreApplication>

#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView Guide = "Conversation Providers page, 2026-08-30"_L1;
constexpr QLatin1StringView Scopes = "docs/oauth/Scopes.md, 2026-06-19"_L1;
constexpr QLatin1StringView Medias = "medias.json, 2026-06-19"_L1;
constexpr QLatin1StringView Users = "users.json, 2026-06-19"_L1;

constexpr std::array Catalogue{
    Scope{"conversations/message.write"_L1, ScopeNeed::Always, Guide},
    Scope{"conversations.readonly"_L1, ScopeNeed::Always, Guide},
    Scope{"conversations.write"_L1, ScopeNeed::Always, Guide},
    Scope{"contacts.readonly"_L1, ScopeNeed::Always, Guide},
    Scope{"contacts.write"_L1, ScopeNeed::Always, Guide},
    Scope{"conversations/message.readonly"_L1, ScopeNeed::Recordings, Guide},
    Scope{"locations.readonly"_L1, ScopeNeed::LocationNames, Scopes},
    Scope{"oauth.readonly"_L1, ScopeNeed::BulkInstall, Scopes},
    Scope{"oauth.write"_L1, ScopeNeed::BulkInstall, Scopes},
    Scope{"marketplace-installer-details.readonly"_L1, ScopeNeed::InstallerDetails, Scopes},
    Scope{"medias.write"_L1, ScopeNeed::Media, Medias},
    Scope{"users.readonly"_L1, ScopeNeed::Users, Users},
};

class Purposes
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::Scope)
public:
    static QString of(QLatin1StringView name)
    {
        if (name == "conversations/message.write"_L1)
            return tr("Receive deliveries, add inbound messages and calls, upload files, update statuses.");
        if (name == "conversations.readonly"_L1)
            return tr("Find the conversation of a contact.");
        if (name == "conversations.write"_L1)
            return tr("Make a conversation for a contact that has none.");
        if (name == "contacts.readonly"_L1)
            return tr("Find the contact that a number or address belongs to.");
        if (name == "contacts.write"_L1)
            return tr("Make a contact for a number that writes for the first time.");
        if (name == "conversations/message.readonly"_L1)
            return tr("Read threads, recordings and transcriptions, and receive OutboundMessage events.");
        if (name == "locations.readonly"_L1)
            return tr("Show a location's name and which provider it has selected.");
        if (name == "oauth.readonly"_L1)
            return tr("List the locations in which the app is installed.");
        if (name == "oauth.write"_L1)
            return tr("Get a location's token from the company's token.");
        if (name == "marketplace-installer-details.readonly"_L1)
            return tr("See who installed the app.");
        if (name == "medias.write"_L1)
            return tr("Host what a customer sends in the media storage, for attachments.");
        if (name == "users.readonly"_L1)
            return tr("Learn the name behind the userId of a delivery.");
        return {};
    }
};
} // namespace

std::span<const Scope> scopeCatalogue()
{
    return Catalogue;
}

QString scopePurpose(QLatin1StringView name)
{
    return Purposes::of(name);
}

QStringList missingScopes(const QStringList &granted, const QStringList &needed)
{
    QStringList missing;
    for (const QString &scope : needed) {
        if (!granted.contains(scope))
            missing.append(scope);
    }
    return missing;
}

QStringList scopesFor(const QList<ScopeNeed> &needs)
{
    QStringList names;
    for (const Scope &scope : Catalogue) {
        if (scope.need == ScopeNeed::Always || needs.contains(scope.need))
            names.append(QString(scope.name));
    }
    return names;
}

} // namespace Linesman::OAuth
