// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/heldcard.h"

#include "app/core/showntext.h"
#include "ui/listener/helddialog.h"
#include "ui/listener/listenerbar.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

HeldCard::HeldCard(Workspace::Listeners &listeners, QWidget *parent)
    : Card(tr("Held requests"), parent)
    , m_listeners(listeners)
{
    setObjectName(u"heldCard"_s);
    auto *go = makeButton(tr("Let &Go"), u"releaseHeld"_s, ButtonLook::Normal, this);
    go->setToolTip(tr("It is answered or forwarded as it would have been without waiting"));
    connect(go, &QPushButton::clicked, this, &HeldCard::release);
    addAction(go);
    auto *edit = makeButton(tr("&Edit and Decide…"), u"decideHeld"_s, ButtonLook::Normal, this);
    connect(edit, &QPushButton::clicked, this, &HeldCard::decide);
    addAction(edit);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"heldRequests"_s);
    m_list->setAccessibleName(tr("Held requests"));
    m_list->setMaximumHeight(110);
    connect(m_list, &QListWidget::itemActivated, this, &HeldCard::decide);
    body()->addWidget(m_list);
    connect(&m_listeners, &Workspace::Listeners::heldChanged, this, &HeldCard::fill);
    connect(&m_listeners, &Workspace::Listeners::changed, this, &HeldCard::fill);
    fill();
}

void HeldCard::fill()
{
    const std::optional<Workspace::Listeners::Held> before = chosen();
    const QList<Workspace::Listeners::Held> all = m_listeners.held();
    m_list->clear();
    for (const Workspace::Listeners::Held &held : all) {
        const Webhooks::HeldRequest &request = held.request;
        const QString what = shownLine(QString::fromStdString(request.request.method + ' ' + request.request.target));
        const QString since = QLocale().toString(request.since.toLocalTime().time(), QLocale::ShortFormat);
        const QString kind = request.providerKind.isEmpty() ? request.eventType : request.providerKind;
        auto *item = new QListWidgetItem(
            tr("%1 at %2, since %3  %4").arg(what, ListenerBar::nameOf(*held.control), since, shownLine(kind)), m_list);
        item->setData(Qt::UserRole, request.capture);
        if (before && before->request.capture == request.capture)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    setHidden(all.isEmpty());
}

/*! By its capture: the list may be older than what waits now. */
std::optional<Workspace::Listeners::Held> HeldCard::chosen() const
{
    if (!m_list || !m_list->currentItem())
        return {};
    const qint64 capture = m_list->currentItem()->data(Qt::UserRole).toLongLong();
    const QList<Workspace::Listeners::Held> all = m_listeners.held();
    const auto found = std::find_if(all.begin(), all.end(), [capture](const Workspace::Listeners::Held &held) {
        return held.request.capture == capture;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void HeldCard::release()
{
    if (const auto held = chosen())
        (void)held->control->listener().releaseHeld(held->request.number);
}

void HeldCard::decide()
{
    const auto held = chosen();
    if (!held)
        return;
    auto *dialog = new HeldDialog(held->request, held->control->forwardTo(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HeldDialog::applied, this, [this, dialog, held = *held] {
        if (!m_listeners.all().contains(held.control)) {
            dialog->reject();
            return;
        }
        Webhooks::Listener &listener = held.control->listener();
        if (!dialog->isForwarding()) {
            const bool waited = listener.answerHeld(held.request.number, dialog->response());
            waited ? dialog->accept() : dialog->setProblem(HeldDialog::tr("It does not wait any more."));
            return;
        }
        const Result<bool> sent = listener.forwardHeld(held.request.number, dialog->request(), dialog->url());
        if (sent && *sent)
            dialog->accept();
        else
            dialog->setProblem(sent ? HeldDialog::tr("It does not wait any more.") : shownLine(sent.error().detail));
    });
    dialog->open();
}

} // namespace Linesman::Ui
