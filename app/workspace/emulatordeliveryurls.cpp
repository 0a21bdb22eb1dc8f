// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/emulatordeliveryurls.h"

#include "app/core/logging.h"
#include "app/workspace/newconnection.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

#include <chrono>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto BetweenLooks = std::chrono::seconds(1);
}

EmulatorDeliveryUrls::EmulatorDeliveryUrls(Emulator::Emulator &emulator, Providers::ProviderStore &store,
                                           QObject *parent)
    : QObject(parent)
    , m_emulator(emulator)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenLooks);
    connect(&m_soon, &QTimer::timeout, this, &EmulatorDeliveryUrls::look);
    connect(&m_emulator, &Emulator::Emulator::started, this, &EmulatorDeliveryUrls::look);
    connect(&m_emulator, &Emulator::Emulator::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void EmulatorDeliveryUrls::look()
{
    if (!m_emulator.isRunning())
        return;
    deliver(m_emulator.control("GET", u"/_emulator/state"_s), this, [this](const Result<QJsonObject> &state) {
        if (state)
            take(*state); // else it was stopped meanwhile
    });
}

void EmulatorDeliveryUrls::take(const QJsonObject &state)
{
    QHash<QString, QUrl> urls;
    const QJsonArray providers = state.value("providers"_L1).toArray();
    for (const QJsonValue &provider : providers)
        urls.insert(provider["id"_L1].toString(), QUrl(provider["deliveryUrl"_L1].toString()));
    QList<Providers::KnownProvider> known = m_store.providers(emulatorConnectionId());
    bool isChanged = false;
    for (Providers::KnownProvider &provider : known) {
        const auto url = urls.constFind(provider.id.text());
        if (url == urls.constEnd() || *url == provider.deliveryUrl)
            continue;
        provider.deliveryUrl = *url;
        isChanged = true;
    }
    if (!isChanged)
        return;
    if (const Result<> kept = m_store.setProviders(emulatorConnectionId(), known); !kept)
        qCWarning(logCore) << "delivery URLs:" << kept.error().detail;
}

} // namespace Linesman::Workspace
