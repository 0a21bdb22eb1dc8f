// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/locationchoice.h"

#include "app/core/showntext.h"

#include <QComboBox>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QComboBox *makeLocationChoice(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"toolLocation"_s);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    const std::optional<OAuth::Connection> connection = session.current();
    if (!connection)
        return choice;
    const QList<Providers::KnownLocation> known = installService.providers().locations(connection->id);
    QList<LocationId> locations = session.locations();
    for (const Providers::KnownLocation &location : known) { // the company's token makes one for it
        if (location.isInstalled.value_or(false) && !locations.contains(location.id))
            locations.append(location.id);
    }
    for (const LocationId &id : std::as_const(locations)) {
        QString name;
        for (const Providers::KnownLocation &location : known) {
            if (location.id == id)
                name = location.name;
        }
        choice->addItem(name.isEmpty() ? id.text() : u"%1 (%2)"_s.arg(shownLine(name, 60), id.text()), id.text());
    }
    return choice;
}

} // namespace Linesman::Ui
