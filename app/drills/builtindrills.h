// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drills/drill.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

// The drills that Linesman has, by what they are about. Texts are translated; the steps are the JSON of a user's drill.
namespace Linesman::Drills {

/*! What people read of a drill. */
struct DrillTexts {
    QString title;
    QString why;
    QString advice;
};
Drill builtInDrill(const char *name, const DrillTexts &texts, const QString &source, const QStringList &needs,
                   const QByteArray &steps);

QString webhookGuide(); //!< the source of what HighLevel does with a webhook's answer

/*! \a json with the first of \a texts in the place of %1% and so on. */
QByteArray withTexts(const char *json, const QStringList &texts);

QList<Drill> deliveryDrills();   //!< what becomes of deliveries: late, lost, twice, in another order
QList<Drill> apiDrills();        //!< what the API answers to the endpoint's calls
QList<Drill> attachmentDrills(); //!< files that are slow, missing, huge, of another type
QList<Drill> outageDrills();     //!< long ones, on the emulator's clock; tokens expire in them

} // namespace Linesman::Drills
