// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/knownprovider.h"

#include "app/core/url.h"
#include "app/providers/rules.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Providers::KnownProvider)
};

void checkDeliveryUrl(const KnownProvider &provider, Ground ground, QList<Problem> &found)
{
    const QUrl &url = provider.deliveryUrl;
    const bool isHttps = url.scheme() == "https"_L1;
    if (url.isEmpty()) {
        if (rules(provider.kind).hasDeliveries)
            found.append({u"deliveryUrl"_s, Texts::tr("Without a Delivery URL nothing is delivered."), false});
        return;
    }
    if (hasUserInfo(url)) {
        found.append({u"deliveryUrl"_s, Texts::tr("Leave the name and password out of the address."), true});
        return;
    }
    if (!isHttpUrl(url)) {
        found.append({u"deliveryUrl"_s, Texts::tr("Enter a web address that starts with https://."), true});
        return;
    }
    if (ground != Ground::Live)
        return;
    if (!isHttps)
        found.append({u"deliveryUrl"_s, Texts::tr("HighLevel delivers to https:// addresses only."), false});
    if (isLoopback(url))
        found.append({u"deliveryUrl"_s, Texts::tr("HighLevel cannot reach this machine: use a tunnel."), false});
}
void checkLogo(const KnownProvider &provider, QList<Problem> &found)
{
    if (provider.logo.isEmpty())
        return;
    if (!rules(provider.kind).hasAlwaysShow)
        found.append({u"logo"_s, Texts::tr("Only an extra channel has a logo."), false});
    const QUrl url(provider.logo, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (isWeb && url.host().isEmpty())
        found.append({u"logo"_s, Texts::tr("This web address has no host."), true});
    else if (!isWeb && !QFileInfo(provider.logo).isFile())
        found.append({u"logo"_s, Texts::tr("There is no such file, and it is not a web address."), false});
}
} // namespace

QJsonObject KnownProvider::toJson() const
{
    return {{"id"_L1, id.text()}, {"kind"_L1, kindName(kind)},
            {"name"_L1, name},    {"deliveryUrl"_L1, deliveryUrl.toString(QUrl::FullyEncoded)},
            {"alias"_L1, alias},  {"alwaysShow"_L1, alwaysShow},
            {"logo"_L1, logo}};
}

Result<KnownProvider> knownProviderFromJson(const QJsonObject &json)
{
    const QString id = json.value("id"_L1).toString();
    const std::optional<Kind> kind = kindFromText(json.value("kind"_L1).toString());
    if (id.isEmpty() || !kind)
        return failure(Error::Kind::BadInput, u"provider \"%1\" has no id or an unknown kind"_s.arg(id));
    return KnownProvider{ProviderId(id),
                         *kind,
                         json.value("name"_L1).toString(),
                         QUrl(json.value("deliveryUrl"_L1).toString()),
                         json.value("alias"_L1).toString(),
                         json.value("alwaysShow"_L1).toBool(),
                         json.value("logo"_L1).toString()};
}

QList<Problem> problems(const KnownProvider &provider, const QList<KnownProvider> &others, Ground ground)
{
    QList<Problem> found;
    if (provider.id.isEmpty())
        found.append({u"id"_s, Texts::tr("Enter the id that the developer portal shows for it."), true});
    else if (const QString hint = idHint(provider.id.text()); !hint.isEmpty())
        found.append({u"id"_s, hint, false});
    for (const KnownProvider &other : others) {
        if (other.id == provider.id && !provider.id.isEmpty())
            found.append({u"id"_s, Texts::tr("%1 has this id already.").arg(other.name), true});
    }
    if (provider.name.trimmed().isEmpty())
        found.append({u"name"_s, Texts::tr("Give it a name."), true});
    checkDeliveryUrl(provider, ground, found);
    if (!provider.alias.isEmpty() && !rules(provider.kind).hasAlwaysShow)
        found.append({u"alias"_s, Texts::tr("Only an extra channel has an alias."), false});
    if (provider.alwaysShow && !rules(provider.kind).hasAlwaysShow)
        found.append({u"alwaysShow"_s, Texts::tr("Only an extra channel has a tab that is always shown."), false});
    checkLogo(provider, found);
    return found;
}

QJsonObject KnownLocation::toJson() const
{
    QJsonObject json{{"id"_L1, id.text()}, {"name"_L1, name}};
    if (isInstalled)
        json.insert("isInstalled"_L1, *isInstalled);
    if (!versionId.isEmpty())
        json.insert("versionId"_L1, versionId);
    if (installedAt.isValid())
        json.insert("installedAt"_L1, installedAt.toString(Qt::ISODateWithMs));
    return json;
}

KnownLocation knownLocationFromJson(const QJsonObject &json)
{
    KnownLocation location{LocationId(json.value("id"_L1).toString()), json.value("name"_L1).toString()};
    if (json.value("isInstalled"_L1).isBool())
        location.isInstalled = json.value("isInstalled"_L1).toBool();
    location.versionId = json.value("versionId"_L1).toString();
    location.installedAt = QDateTime::fromString(json.value("installedAt"_L1).toString(), Qt::ISODateWithMs);
    return location;
}

} // namespace Linesman::Providers
