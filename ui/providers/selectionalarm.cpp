// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/selectionalarm.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SelectionAlarm::SelectionAlarm(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
    : Banner(parent)
    , m_session(session)
    , m_installService(installService)
{
    setObjectName(u"selectionAlarm"_s);
    hide();
    connect(this, &Banner::pressed, this, &SelectionAlarm::confirm);
}

void SelectionAlarm::confirm()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return;
    deliver(m_installService.confirmAlarms(*connection), this, [this](const Result<> &saved) {
        if (!saved)
            emit failed(saved.error());
    });
}

void SelectionAlarm::showAlarms(const Installs::Matrix &matrix)
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    const QList<Installs::SelectionChange> alarms =
        connection ? m_installService.selections().alarms(connection->id) : QList<Installs::SelectionChange>();
    if (alarms.isEmpty()) {
        hide();
        return;
    }
    const Installs::SelectionChange &first = alarms.first();
    QString place = first.location.text();
    for (const Installs::MatrixRow &row : matrix.rows) {
        if (row.location.id == first.location && !row.location.name.isEmpty())
            place = row.location.name;
    }
    const auto named = [](const ProviderId &id, const QString &name) {
        return id.isEmpty() ? tr("none") : name.isEmpty() ? id.text() : name;
    };
    QString sentence =
        tr("P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.")
            .arg(place, first.channel, named(first.before, first.beforeName), named(first.after, first.afterName));
    if (alarms.size() > 1)
        sentence += u' ' + tr("And in %n more.", nullptr, int(alarms.size()) - 1);
    show(Tone::Bad, sentence, tr("&Seen"), Dismiss::Impossible);
}

} // namespace Linesman::Ui
