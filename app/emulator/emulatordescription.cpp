// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/emulatordescription.h"

#include "app/core/text.h"
#include "app/emulator/behaviour/backend.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/*! The first contacts of each location, 200 in all. */
QList<EmulatorDescription::Contact> contactsOf(const State &state)
{
    QList<EmulatorDescription::Contact> contacts;
    for (const Location &location : state.locations()) {
        for (const Contact *contact : location.contacts) {
            if (contacts.size() == 200)
                break;
            const Conversation *thread = state.conversationOf(contact->id);
            contacts.append({toQString(contact->id), toQString(contact->locationId), toQString(contact->fullName()),
                             toQString(contact->phone), toQString(contact->email),
                             thread ? toQString(thread->id) : QString()});
        }
    }
    return contacts;
}
} // namespace

EmulatorDescription descriptionOf(const Backend &backend)
{
    EmulatorDescription ready;
    const App &app = backend.state().ownApp();
    ready.ready = true;
    ready.pid = QCoreApplication::applicationPid();
    ready.baseUrl = toQString(backend.baseUrl());
    ready.authorizeUrl = ready.baseUrl + toQString(consentPath(backend.profile().side("C11")));
    ready.clientId = toQString(app.clientId);
    ready.clientSecret = toQString(app.clientSecret);
    ready.appId = toQString(app.id);
    ready.versionId = toQString(app.versionId);
    ready.companyId = toQString(backend.state().company().id);
    ready.publicKeyPem = toQString(backend.publicKeyPem());
    ready.rsaPublicKeyPem = toQString(backend.rsaPublicKeyPem());
    for (const std::string &uri : app.redirectUris)
        ready.redirectUris.append(toQString(uri));
    for (const Location &location : backend.state().locations())
        ready.locations.append(
            {toQString(location.id), toQString(location.name), app.installIn(location.id) != nullptr});
    for (const User &user : backend.state().users())
        ready.users.append({toQString(user.id), toQString(user.name)});
    QStringList installedIn;
    for (const Install &install : app.installs)
        installedIn.append(toQString(install.locationId));
    for (const Provider &provider : backend.state().providers()) {
        if (provider.appId == app.id)
            ready.providers.append(
                {toQString(provider.id), toQString(kindName(provider.kind)), toQString(provider.name), installedIn});
    }
    ready.contacts = contactsOf(backend.state());
    return ready;
}

QJsonObject EmulatorDescription::toJson() const
{
    QJsonArray locationList;
    for (const Location &location : locations)
        locationList.append(
            QJsonObject{{u"id"_s, location.id}, {u"name"_s, location.name}, {u"installed"_s, location.installed}});
    QJsonArray userList;
    for (const User &user : users)
        userList.append(QJsonObject{{u"id"_s, user.id}, {u"name"_s, user.name}});
    QJsonArray providerList;
    for (const Provider &provider : providers)
        providerList.append(QJsonObject{{u"id"_s, provider.id},
                                        {u"kind"_s, provider.kind},
                                        {u"name"_s, provider.name},
                                        {u"locationIds"_s, texts(provider.locationIds)}});
    QJsonArray contactList;
    for (const Contact &contact : contacts) {
        QJsonObject item{{u"id"_s, contact.id},
                         {u"locationId"_s, contact.locationId},
                         {u"name"_s, contact.name},
                         {u"phone"_s, contact.phone},
                         {u"email"_s, contact.email}};
        item.insert(u"conversationId"_s,
                    contact.conversationId.isEmpty() ? QJsonValue() : QJsonValue(contact.conversationId));
        contactList.append(item);
    }
    QJsonObject object{{u"ready"_s, ready},
                       {u"pid"_s, pid},
                       {u"baseUrl"_s, baseUrl},
                       {u"authorizeUrl"_s, authorizeUrl},
                       {u"clientId"_s, clientId},
                       {u"clientSecret"_s, clientSecret},
                       {u"appId"_s, appId},
                       {u"versionId"_s, versionId},
                       {u"companyId"_s, companyId},
                       {u"publicKeyPem"_s, publicKeyPem},
                       {u"rsaPublicKeyPem"_s, rsaPublicKeyPem},
                       {u"redirectUris"_s, texts(redirectUris)},
                       {u"locations"_s, locationList},
                       {u"users"_s, userList},
                       {u"providers"_s, providerList},
                       {u"contacts"_s, contactList}};
    if (!caCertificatePem.isEmpty()) {
        object.insert(u"caCertificatePem"_s, QString::fromLatin1(caCertificatePem));
        object.insert(u"caCertificateFile"_s, caCertificateFile);
    }
    return object;
}

EmulatorDescription EmulatorDescription::fromJson(const QJsonObject &json)
{
    const auto text = [](const QJsonObject &object, QLatin1StringView name) {
        return object.value(name).toString();
    };
    EmulatorDescription ready;
    ready.ready = json.value("ready"_L1).toBool();
    ready.pid = json.value("pid"_L1).toInteger();
    ready.baseUrl = text(json, "baseUrl"_L1);
    ready.authorizeUrl = text(json, "authorizeUrl"_L1);
    ready.clientId = text(json, "clientId"_L1);
    ready.clientSecret = text(json, "clientSecret"_L1);
    ready.appId = text(json, "appId"_L1);
    ready.versionId = text(json, "versionId"_L1);
    ready.companyId = text(json, "companyId"_L1);
    ready.publicKeyPem = text(json, "publicKeyPem"_L1);
    ready.rsaPublicKeyPem = text(json, "rsaPublicKeyPem"_L1);
    ready.caCertificatePem = text(json, "caCertificatePem"_L1).toLatin1();
    ready.caCertificateFile = text(json, "caCertificateFile"_L1);
    ready.redirectUris = textList(json.value("redirectUris"_L1));
    for (const QJsonValue &value : json.value("locations"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.locations.append({text(item, "id"_L1), text(item, "name"_L1), item.value("installed"_L1).toBool()});
    }
    for (const QJsonValue &value : json.value("users"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.users.append({text(item, "id"_L1), text(item, "name"_L1)});
    }
    for (const QJsonValue &value : json.value("providers"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.providers.append({text(item, "id"_L1), text(item, "kind"_L1), text(item, "name"_L1),
                                textList(item.value("locationIds"_L1))});
    }
    for (const QJsonValue &value : json.value("contacts"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.contacts.append({text(item, "id"_L1), text(item, "locationId"_L1), text(item, "name"_L1),
                               text(item, "phone"_L1), text(item, "email"_L1), text(item, "conversationId"_L1)});
    }
    return ready;
}

} // namespace Linesman::Emulator
