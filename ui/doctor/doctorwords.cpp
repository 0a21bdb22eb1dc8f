// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/doctorwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::DoctorWords)
};
} // namespace

Tone toneOfFinding(const Doctor::Entry &entry)
{
    if (entry.isMuted())
        return Tone::Neutral;
    switch (entry.finding.weight) {
    case Finding::Weight::Problem:
        return Tone::Bad;
    case Finding::Weight::Warning:
        return Tone::Warn;
    case Finding::Weight::Note:
        break;
    }
    return Tone::Accent;
}

QString weightWord(const Doctor::Entry &entry)
{
    if (entry.isMuted())
        return DoctorWords::tr("muted");
    switch (entry.finding.weight) {
    case Finding::Weight::Problem:
        return DoctorWords::tr("problem");
    case Finding::Weight::Warning:
        return DoctorWords::tr("warning");
    case Finding::Weight::Note:
        break;
    }
    return DoctorWords::tr("note");
}

QString spotText(const Doctor::Spot &spot)
{
    QStringList parts;
    if (!spot.name.isEmpty())
        parts.append(u"%1 (%2)"_s.arg(spot.name, spot.sight.subject));
    else if (!spot.sight.subject.isEmpty())
        parts.append(spot.sight.subject);
    if (!spot.sight.evidence.isEmpty())
        parts.append(spot.sight.evidence);
    if (spot.sight.count > 1)
        parts.append(DoctorWords::tr("%n time(s)", nullptr, spot.sight.count));
    if (spot.sight.last.isValid())
        parts.append(QLocale().toString(spot.sight.last.toLocalTime(), QLocale::ShortFormat));
    if (spot.muted)
        parts.append(DoctorWords::tr("muted: %1").arg(spot.muted->reason));
    return parts.join(u" · "_s);
}

Destination mendingPlace(const Doctor::Entry &entry)
{
    const QString &place = entry.place;
    if (place == "connect"_L1)
        return entry.finding.id <= "S-04"_L1 && entry.finding.id >= "S-01"_L1 ? Destination(ShowScopes{})
                                                                              : Destination(PageId::Connect);
    if (place == "installs"_L1)
        return ShowProvidersTab::Installs;
    if (place == "providers"_L1)
        return ShowProvidersTab::Providers;
    if (place == "listener"_L1)
        return PageId::Listener;
    if (place == "simulator"_L1)
        return PageId::Simulator;
    return place == "messages"_L1 ? PageId::Messages : PageId::History;
}

QString mendingButton(const Doctor::Entry &entry)
{
    switch (pageOf(mendingPlace(entry))) {
    case PageId::Connect:
        return DoctorWords::tr("&Open Connect");
    case PageId::Providers:
        return DoctorWords::tr("&Open Providers");
    case PageId::Listener:
        return DoctorWords::tr("&Open Listener");
    case PageId::Simulator:
        return DoctorWords::tr("&Open Simulator");
    case PageId::Messages:
        return DoctorWords::tr("&Open Messages");
    default:
        break;
    }
    return DoctorWords::tr("&Open History");
}

} // namespace Linesman::Ui
