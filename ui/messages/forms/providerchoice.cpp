// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/providerchoice.h"

#include "app/providers/rules.h"

#include <QComboBox>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum Role { IdRole = Qt::UserRole, KindRole };

void add(QComboBox *combo, const Workspace::MessagingContext::Provider &provider)
{
    const QString title = Providers::kindTitle(provider.kind);
    const bool named = !provider.name.isEmpty() && provider.name != title;
    combo->addItem(named ? u"%1  ·  %2"_s.arg(title, provider.name) : title, provider.id.text());
    combo->setItemData(combo->count() - 1, int(provider.kind), KindRole);
}
} // namespace

void fillProviders(QComboBox *combo, const Workspace::MessagingContext &context, const LocationId &location,
                   const QList<Providers::Kind> &kinds)
{
    const Workspace::MessagingContext::Provider before = chosenProvider(combo);
    combo->clear();
    for (const Providers::Kind kind : kinds) {
        bool found = false;
        for (const Workspace::MessagingContext::Provider &provider : context.providers) {
            const bool here = provider.locations.isEmpty() || provider.locations.contains(location);
            if (provider.kind != kind || !here)
                continue;
            add(combo, provider);
            found = true;
        }
        if (!found && !Providers::needsProviderId(kind))
            add(combo, {{}, kind, {}, {}});
    }
    if (!before.id.isEmpty())
        chooseProvider(combo, before.id, before.kind);
}

Workspace::MessagingContext::Provider chosenProvider(const QComboBox *combo)
{
    if (combo->currentIndex() < 0)
        return {};
    Workspace::MessagingContext::Provider provider;
    provider.id = ProviderId(combo->currentData(IdRole).toString());
    provider.kind = Providers::Kind(combo->currentData(KindRole).toInt());
    return provider;
}

void chooseProvider(QComboBox *combo, const ProviderId &id, Providers::Kind kind)
{
    for (int row = 0; row < combo->count(); ++row) {
        const bool sameId = combo->itemData(row, IdRole).toString() == id.text();
        if (sameId && combo->itemData(row, KindRole).toInt() == int(kind)) {
            combo->setCurrentIndex(row);
            return;
        }
    }
}

} // namespace Linesman::Ui
