// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QPixmap>
#include <QString>

namespace Linesman::Ui {

/*!
    How a channel shows itself to agents. The developer portal has it and no API tells it, so a person says it here, by
    provider id. Source: HighLevel docs, "Conversation Providers" (2026-08-30): alias, logo, "Always show".
*/
struct ChannelLook {
    QString alias;           //!< empty: the provider's name
    QString logoFile;        //!< a picture on this machine; empty for none
    bool alwaysShow = false; //!< offered for contacts without a number or an address, too
    bool operator==(const ChannelLook &) const = default;
};

/*! Kept in the settings, readable. */
ChannelLook channelLook(const Settings &settings, const QString &providerId);
void setChannelLook(Settings &settings, const QString &providerId, const ChannelLook &look);

/*! The logo, small; null when there is none or it cannot be read. */
QPixmap logoOf(const ChannelLook &look);

} // namespace Linesman::Ui
