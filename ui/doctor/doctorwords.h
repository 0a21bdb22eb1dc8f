// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/doctor.h"
#include "ui/widgets/destination.h"
#include "ui/widgets/tone.h"

namespace Linesman::Ui {

Tone toneOfFinding(const Doctor::Entry &entry);
QString weightWord(const Doctor::Entry &entry); //!< "problem", "warning", "note" or "muted"; translated
QString spotText(const Doctor::Spot &spot);     //!< where, what was seen, how often, when; one line
/*! Where \a entry is mended: the page, at the part of it that is meant. */
Destination mendingPlace(const Doctor::Entry &entry);
QString mendingButton(const Doctor::Entry &entry); //!< "&Open Connect", ...

} // namespace Linesman::Ui
