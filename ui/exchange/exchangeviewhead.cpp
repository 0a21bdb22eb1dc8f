// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an ExchangeView with what can be done there, and its table of header fields.
#include "ui/exchange/exchangeview.h"

#include "app/history/copyas.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/replaydialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copiedsign.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/statuschip.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QToolButton *makeTool(const QString &objectName, const QString &iconName, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}
} // namespace

void ExchangeView::makeHeaders()
{
    m_headers = new QTableWidget(0, 2, m_tabs);
    m_headers->setObjectName(m_name + u"Headers"_s);
    m_headers->setAccessibleName(tr("Header fields of request and response"));
    m_headers->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_headers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->horizontalHeader()->setHighlightSections(false);
    HeaderSort::offer(*m_headers);
    m_headers->verticalHeader()->hide();
    m_headers->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_headers->setShowGrid(false);
    m_headers->setWordWrap(false);
    m_headers->setTabKeyNavigation(false);
    m_headers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_headers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_headers->setItemDelegateForColumn(0, new CellDelegate(m_headers, CellDelegate::Text::MonoMuted));
    m_headers->setItemDelegateForColumn(1, new CellDelegate(m_headers, CellDelegate::Text::Mono));
}

QWidget *ExchangeView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::XS);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::S);
    m_method = new QLabel(head);
    m_method->setObjectName(m_name + u"Method"_s);
    setRole(m_method, u"strong mono"_s);
    first->addWidget(m_method);
    m_url = new ElidedLabel(head);
    m_url->setObjectName(m_name + u"Url"_s);
    m_url->setAccessibleName(tr("Address"));
    first->addWidget(m_url, 1);
    m_actions = new QWidget(head);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(Space::XS);
    m_pin = makeTool(m_name + u"Pin"_s, u"pin"_s, tr("Pin (Space)"), m_actions);
    m_pin->setCheckable(true);
    connect(m_pin, &QToolButton::clicked, this, [this](bool checked) {
        if (m_model && m_exchange)
            m_model->store().setPinned(m_exchange->id, checked);
    });
    m_sideBySide =
        makeTool(m_name + u"SideBySide"_s, u"view-visible"_s, tr("Request and response side by side"), m_actions);
    m_sideBySide->setCheckable(true);
    connect(m_sideBySide, &QToolButton::toggled, this, &ExchangeView::setSideBySide);
    auto *copy =
        makeTool(m_name + u"Curl"_s, u"copy-as-curl"_s, tr("Copy as cURL, without secrets (Ctrl+Shift+C)"), m_actions);
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    copy->setProperty("splits", true); // room for the part that opens the menu
    copy->setMenu(makeCopyMenu());
    connect(copy, &QToolButton::clicked, this, [this, copy] {
        copyAs(History::CopyFormat::Curl, History::Secrecy::Redacted);
        showCopied(*copy);
    });
    auto *close = makeTool(m_name + u"Close"_s, u"window-close"_s, tr("Close (Esc)"), m_actions);
    connect(close, &QToolButton::clicked, this, &ExchangeView::closeWanted);
    actions->addWidget(m_pin);
    actions->addWidget(m_sideBySide);
    actions->addWidget(copy);
    actions->addWidget(close);
    first->addWidget(m_actions);
    column->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(Space::S);
    m_status = new StatusChip(head);
    m_status->setObjectName(m_name + u"Status"_s);
    m_signature = new StatusChip(head);
    m_signature->setObjectName(m_name + u"Signature"_s);
    m_when = new QLabel(head);
    m_when->setObjectName(m_name + u"When"_s);
    setRole(m_when, u"muted small"_s);
    second->addWidget(m_status);
    second->addWidget(m_signature);
    second->addWidget(m_when, 1);
    column->addLayout(second);
    return head;
}

void ExchangeView::fillHeaders()
{
    m_headers->setRowCount(0);
    const auto addHead = [this](const QByteArray &head, const QString &title) {
        const QList<QByteArray> lines = head.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray line = lines[i].trimmed();
            if (line.isEmpty())
                continue;
            const qsizetype colon = line.indexOf(':');
            const bool isField = i > 0 && colon > 0;
            const int row = m_headers->rowCount();
            m_headers->insertRow(row);
            auto *name = new QTableWidgetItem(isField ? QString::fromUtf8(line.first(colon)) : title);
            auto *value = new QTableWidgetItem(QString::fromUtf8(isField ? line.sliced(colon + 1).trimmed() : line));
            value->setToolTip(value->text().left(1000));
            if (!isField) { // the first line of request or response, a heading of what follows
                name->setData(ToneRole, QVariant::fromValue(Tone::Accent));
            }
            m_headers->setItem(row, 0, name);
            m_headers->setItem(row, 1, value);
        }
    };
    addHead(m_exchange->requestHead, tr("Request"));
    addHead(m_exchange->responseHead, tr("Response"));
    m_headers->resizeColumnToContents(0);
    m_headers->setColumnWidth(0, std::min(m_headers->columnWidth(0), 30 * fontMetrics().averageCharWidth()));
}

QMenu *ExchangeView::makeCopyMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(m_name + u"CopyMenu"_s);
    QMenu *raw = nullptr;
    const auto addAll = [this](QMenu &to, History::Secrecy secrecy) {
        for (const History::CopyFormat format : History::AllCopyFormats) {
            QAction *action = to.addAction(History::copyFormatTitle(format));
            action->setObjectName(m_name + u"CopyAs-"_s + History::copyFormatWord(format));
            action->setData(int(format));
            connect(action, &QAction::triggered, this, [this, format, secrecy] { copyAs(format, secrecy); });
        }
    };
    addAll(*menu, History::Secrecy::Redacted);
    menu->addSeparator();
    raw = menu->addMenu(tr("With &Secrets"));
    addAll(*raw, History::Secrecy::Raw);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, raw] {
        for (QMenu *all : {menu, raw}) {
            for (QAction *action : all->actions()) {
                if (action->data().isValid())
                    action->setVisible(m_exchange &&
                                       History::canCopyAs(*m_exchange, History::CopyFormat(action->data().toInt())));
            }
        }
    });
    return menu;
}

void ExchangeView::copyAs(History::CopyFormat format, History::Secrecy secrecy)
{
    if (m_exchange)
        QApplication::clipboard()->setText(History::copiedAs(*m_exchange, format, secrecy));
}

void ExchangeView::enableReplay(Http::DeliveryClient &client, Webhooks::OwnKey &ownKey)
{
    m_replay = makeTool(m_name + u"Replay"_s, u"document-send"_s, tr("Send again, as it was or edited"), m_actions);
    m_replay->hide();
    addAction(m_replay);
    connect(m_replay, &QToolButton::clicked, this, [this, &client, &ownKey] {
        if (!m_exchange || !m_model)
            return;
        auto *dialog = new ReplayDialog(*m_exchange, client, ownKey, m_model->store(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ExchangeView::setSideBySide(bool beside)
{
    const QSignalBlocker blocker(m_sideBySide);
    m_sideBySide->setChecked(beside);
    const int place = m_tabs->indexOf(m_response);
    if (beside == (place < 0))
        return;
    if (beside) {
        m_tabs->removeTab(place);
        m_messages->addWidget(m_response);
        m_response->show();
        m_messages->setSizes({1, 1});
        m_tabs->setCurrentIndex(0);
    } else {
        m_tabs->insertTab(1, m_response, tr("Response"));
    }
    m_tabs->setTabText(0, beside ? tr("Request and Response") : tr("Request"));
}

} // namespace Linesman::Ui
