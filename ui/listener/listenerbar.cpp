// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/listenerbar.h"

#include "app/core/showntext.h"
#include "ui/listener/listenersdialog.h"
#include "ui/listener/tunneldialog.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ListenerBar::ListenerBar(Workspace::Listeners &listeners, QWidget *parent)
    : QWidget(parent)
    , m_listeners(listeners)
    , m_current(&listeners.first())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"listenerChoice"_s);
    m_choice->setAccessibleName(tr("Listener"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_edit = makeButton(tr("&Listeners…"), u"editListeners"_s, ButtonLook::Normal, this);
    connect(m_edit, &QPushButton::clicked, this, &ListenerBar::editListeners);
    m_hold = new QCheckBox(tr("&Hold requests"), this);
    m_hold->setObjectName(u"holdRequests"_s);
    m_hold->setToolTip(tr("Each sender waits until you answer or forward its request, ten minutes at most"));
    m_tunnelState = new StatusChip(this);
    m_tunnelState->setObjectName(u"tunnelState"_s);
    row->addWidget(m_tunnelState);
    m_tunnelText = makeLabel({}, u"small muted"_s, this);
    m_tunnelText->setObjectName(u"tunnelText"_s);
    row->addWidget(m_tunnelText, 2);
    m_tunnel = makeButton({}, u"toggleTunnel"_s, ButtonLook::Normal, this);
    connect(m_tunnel, &QPushButton::clicked, this, &ListenerBar::toggleTunnel);

    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_current = m_listeners.all().value(index, &m_listeners.first());
        showState();
        emit currentChanged();
    });
    connect(m_hold, &QCheckBox::toggled, this, [this](bool on) { m_current->listener().setHolding(on); });
    connect(&m_listeners, &Workspace::Listeners::changed, this, &ListenerBar::fill);
    fill();
}

QList<QWidget *> ListenerBar::headWidgets() const
{
    return {m_choice, m_hold, m_edit, m_tunnel};
}

QString ListenerBar::nameOf(const Workspace::ListenerControl &control)
{
    const QString name = shownLine(control.place().name, 40);
    return name.isEmpty() ? tr("First listener") : name;
}

void ListenerBar::fill()
{
    const QList<Workspace::ListenerControl *> all = m_listeners.all();
    const bool isGone = !all.contains(m_current);
    if (isGone)
        m_current = &m_listeners.first();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (Workspace::ListenerControl *control : all) {
        const bool runs = control->listener().isRunning();
        m_choice->addItem(runs ? tr("%1, on %2").arg(nameOf(*control), QString::number(control->listener().port()))
                               : tr("%1, stopped").arg(nameOf(*control)));
    }
    m_choice->setCurrentIndex(int(all.indexOf(m_current)));
    m_choice->setHidden(all.size() < 2);
    showState();
    if (isGone)
        emit currentChanged();
}

void ListenerBar::showState()
{
    const bool runs = m_current->listener().isRunning();
    const QSignalBlocker quiet(m_hold);
    m_hold->setEnabled(runs);
    m_hold->setChecked(runs && m_current->listener().isHolding());
    m_tunnel->setEnabled(runs);
    showTunnel();
}

void ListenerBar::showTunnel()
{
    using State = Webhooks::Tunnel::State;
    const Webhooks::Tunnel &tunnel = m_listeners.tunnel(*m_current);
    const bool runs = tunnel.isRunning();
    m_tunnel->setText(runs ? tr("Stop &Tunnel") : tr("Start &Tunnel…"));
    m_tunnel->setAccessibleName(runs ? tr("Stop Tunnel") : tr("Start Tunnel"));
    setVisible(tunnel.state() != State::Stopped);
    const QString problem = shownLine(tunnel.problem());
    switch (tunnel.state()) {
    case State::Stopped:
        m_tunnelText->clear();
        break;
    case State::Starting:
        m_tunnelState->setState(Tone::Neutral, tr("tunnel starts"));
        m_tunnelText->setText(tr("Its address is not known yet."));
        break;
    case State::Unproven:
        m_tunnelState->setState(Tone::Neutral, tr("tunnel"));
        m_tunnelText->setText(tr("Put its addresses below in these two places of the portal. No heartbeat came "
                                 "through it so far."));
        break;
    case State::Reaching:
        m_tunnelState->setState(Tone::Good, tr("tunnel"));
        m_tunnelText->setText(
            tr("It reaches the listener. Put its addresses below in these two places of the portal."));
        break;
    case State::Broken:
        m_tunnelState->setState(Tone::Bad, tr("tunnel"));
        m_tunnelText->setText(tr("It does not reach the listener: %1.").arg(problem));
        break;
    case State::Ended:
        m_tunnelState->setState(Tone::Bad, tr("tunnel gone"));
        m_tunnelText->setText(tr("%1. It printed: %2").arg(problem, shownLine(tunnel.lastLines().join(u' '))));
        break;
    }
}

void ListenerBar::editListeners()
{
    auto *dialog = new ListenersDialog(m_listeners, *m_current, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListenerBar::toggleTunnel()
{
    Webhooks::Tunnel &tunnel = m_listeners.tunnel(*m_current);
    if (tunnel.isRunning()) {
        tunnel.stop();
        return;
    }
    auto *dialog = new TunnelDialog(m_current->tunnelCommand(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TunnelDialog::applied, this, [this, dialog, control = m_current] {
        if (!m_listeners.all().contains(control))
            return;
        if (const Result<> started = m_listeners.startTunnel(*control, dialog->command()); started)
            dialog->accept();
        else
            dialog->setProblem(started.error().detail);
    });
    dialog->open();
}

} // namespace Linesman::Ui
