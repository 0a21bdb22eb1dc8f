// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/forms/pendingdialog.h"

#include "app/highlevel/callcontrol.h"
#include "app/messages/statusretry.h"
#include "ui/live/livewrite.h"
#include "ui/messages/forms/pendingmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using HighLevel::MessageStatus;

namespace {
constexpr auto LookBack = 24h * 14;
}

PendingDialog::PendingDialog(OAuth::Session &session, const LocationId &location,
                             const Workspace::MessagingContext &context, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_location(location)
{
    for (const Workspace::MessagingContext::Provider &provider : context.providers)
        m_ours << provider.id;
    setObjectName(u"pendingDialog"_s);
    setWindowTitle(tr("Stuck Pending"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::M);
    auto *top = new QHBoxLayout;
    top->addWidget(
        makeLabel(tr("HighLevel has no “sent” status: what a bridge never reports on stays pending forever."),
                  u"muted"_s, this),
        1);
    m_age = new QComboBox(this);
    m_age->setObjectName(u"pendingAge"_s);
    m_age->setAccessibleName(tr("Older than"));
    m_age->addItem(tr("All of 14 days"), 0);
    m_age->addItem(tr("Older than 1 minute"), 1);
    m_age->addItem(tr("Older than 10 minutes"), 10);
    m_age->addItem(tr("Older than 1 hour"), 60);
    m_age->addItem(tr("Older than 1 day"), 1440);
    top->addWidget(m_age);
    layout->addLayout(top);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"pendingBanner"_s);
    layout->addWidget(m_banner);
    m_model = new PendingModel(this);
    m_table = new TableView(u"pendingTable"_s, tr("Pending messages"), this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(PendingModel::ResultColumn, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(PendingModel::TextColumn, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    m_empty = makeLabel(tr("Looking…"), u"muted"_s, this);
    m_empty->setObjectName(u"pendingEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addLayout(makeFoot());

    connect(m_age, &QComboBox::currentIndexChanged, this, &PendingDialog::look);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        emit chosen(m_model->message(index.row()).id);
        accept();
    });
    connect(m_update, &QPushButton::clicked, this, &PendingDialog::update);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_running)
            return reject();
        m_left.clear();
        if (m_control)
            m_control->cancel();
    });
    look();
}

QHBoxLayout *PendingDialog::makeFoot()
{
    auto *row = new QHBoxLayout;
    m_status = new QComboBox(this);
    m_status->setObjectName(u"pendingStatus"_s);
    m_status->setAccessibleName(tr("New status"));
    m_status->addItem(tr("Report as delivered"), int(MessageStatus::Delivered));
    m_status->addItem(tr("Report as read"), int(MessageStatus::Read));
    m_status->addItem(tr("Report as failed"), int(MessageStatus::Failed));
    row->addWidget(m_status);
    row->addStretch();
    m_cancel = makeButton(tr("Close"), u"pendingClose"_s, ButtonLook::Normal, this);
    m_update = makeButton(tr("&Update Chosen"), u"pendingUpdate"_s, ButtonLook::Primary, this);
    row->addWidget(m_cancel);
    row->addWidget(m_update);
    return row;
}

void PendingDialog::look()
{
    m_empty->setText(tr("Looking…"));
    m_empty->show();
    m_table->hide();
    m_banner->hide();
    m_update->setEnabled(false);
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(1);
    const auto age = std::chrono::minutes(m_age->currentData().toInt());
    const int asked = m_age->currentIndex();
    deliver(Messages::stuckPending(*m_session.client(), m_location, now, age, LookBack), this,
            [this, now, asked](const Result<Messages::PendingList> &found) {
                if (asked != m_age->currentIndex())
                    return;
                if (!found) {
                    m_empty->setText({});
                    m_banner->show(Tone::Bad, describe(found.error()));
                    return;
                }
                m_model->setMessages(found->messages, m_ours, now);
                if (!found->isWhole)
                    m_banner->show(Tone::Warn, tr("The location has more messages than were looked at; there may be "
                                                  "more pending ones."));
                showRows();
            });
}

void PendingDialog::showRows()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(tr("No message is pending."));
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    m_update->setEnabled(!none);
    if (!none)
        m_table->selectAll();
}

void PendingDialog::update()
{
    m_left.clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (m_model->canUpdate(row.row()))
            m_left << m_model->message(row.row()).id;
    }
    m_all = int(m_left.size());
    m_failed = 0;
    if (m_left.isEmpty()) {
        m_banner->show(Tone::Warn,
                       tr("None of the chosen messages can be updated: no provider of this app owns them."));
        return;
    }
    const QString what = tr("Set the status of %n message(s).", nullptr, m_all);
    confirmLiveWrite(this, m_session, what, [this] {
        m_running = true;
        m_banner->hide();
        m_update->setEnabled(false);
        m_age->setEnabled(false);
        m_cancel->setText(tr("Cancel"));
        m_progress->setRange(0, m_all);
        m_progress->setValue(0);
        m_progress->show();
        updateNext();
    });
}

void PendingDialog::updateNext()
{
    if (m_left.isEmpty())
        return finish();
    Messages::StatusDraft draft;
    draft.messageId = m_left.takeFirst();
    draft.status = MessageStatus(m_status->currentData().toInt());
    if (draft.status == MessageStatus::Failed) {
        draft.errorCode = u"1"_s;
        draft.errorType = u"saas"_s;
        draft.errorMessage = tr("No report came from the provider.");
    }
    auto *control = new HighLevel::CallControl(this);
    m_control = control;
    deliver(Messages::updateStatusPatiently(*m_session.client(), m_location, draft, control, {}), this,
            [this, draft, control](const Result<HighLevel::PostedMessage> &done) {
                control->deleteLater();
                if (!done)
                    ++m_failed;
                m_model->setResult(draft.messageId,
                                   done ? HighLevel::messageStatusName(draft.status) : describe(done.error()),
                                   done.has_value());
                m_progress->setValue(m_progress->value() + 1);
                if (done)
                    emit updated(draft.messageId);
                updateNext();
            });
}

void PendingDialog::finish()
{
    m_running = false;
    m_progress->hide();
    m_cancel->setText(tr("Close"));
    m_update->setEnabled(true);
    m_age->setEnabled(true);
    const int done = m_progress->value() - m_failed;
    if (m_failed > 0)
        m_banner->show(Tone::Warn, tr("%1 of %2 messages were updated; the table says why the others were not.")
                                       .arg(QString::number(done), QString::number(m_all)));
    else
        m_banner->show(Tone::Good, tr("%n message(s) were updated.", nullptr, done));
}

} // namespace Linesman::Ui
