// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/messagingcontext.h"

class QComboBox;

namespace Linesman::Ui {

/*!
    Fills \a combo with the providers of \a context that \a location has and whose kind is among \a kinds. Default kinds
   that the context does not know are offered without an id, since they need none. Keeps what was chosen where it still
   stands.
*/
void fillProviders(QComboBox *combo, const Workspace::MessagingContext &context, const LocationId &location,
                   const QList<Providers::Kind> &kinds);
Workspace::MessagingContext::Provider chosenProvider(const QComboBox *combo);
void chooseProvider(QComboBox *combo, const ProviderId &id, Providers::Kind kind);

} // namespace Linesman::Ui
