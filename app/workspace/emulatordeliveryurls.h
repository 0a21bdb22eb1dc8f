// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/emulator.h"
#include "app/providers/providerstore.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Linesman::Workspace {

/*!
    Keeps the Delivery URLs of the embedded emulator's providers where all places look for them: they are set in the
    emulator, by a line test or by a person, and change while it runs.
*/
class EmulatorDeliveryUrls : public QObject
{
    Q_OBJECT
public:
    /*! Both outlive this object. */
    EmulatorDeliveryUrls(Emulator::Emulator &emulator, Providers::ProviderStore &store, QObject *parent = nullptr);

private:
    void look();
    void take(const QJsonObject &state);

    Emulator::Emulator &m_emulator;
    Providers::ProviderStore &m_store;
    QTimer m_soon; //!< many changes make one look
};

} // namespace Linesman::Workspace
