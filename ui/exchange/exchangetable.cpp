// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangetable.h"

#include "app/history/export.h"
#include "app/webhooks/replay.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"
#include "ui/widgets/menuabout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QDate dayOf(const QModelIndex &index)
{
    return index.siblingAtColumn(ExchangeModel::Time).data().toDateTime().toLocalTime().date();
}

bool isFirstOfDay(const QModelIndex &index)
{
    return index.row() == 0 || dayOf(index) != dayOf(index.siblingAtRow(index.row() - 1));
}

/*! The time alone, and the day where one begins; there ExchangeTable draws a line. */
class DayTimeDelegate : public TimeDelegate
{
public:
    using TimeDelegate::TimeDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TimeDelegate::initStyleOption(option, index);
        const QDateTime moment = index.data().toDateTime().toLocalTime();
        if (!moment.isValid())
            return;
        const bool isFirst = isFirstOfDay(index);
        const bool isToday = moment.date() == QDate::currentDate();
        option->text = moment.toString(isFirst && !isToday ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
        if (isFirst && !isToday)
            option->text.prepend(option->locale.toString(moment.date(), u"d MMM "_s));
    }
};

class RequestDelegate : public CellDelegate
{
public:
    explicit RequestDelegate(QObject *parent)
        : CellDelegate(parent, Text::Mono, Qt::ElideRight)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (const double size = QApplication::font().pointSizeF(); size != m_size) { // else one font for each cell
            m_size = size;
            m_metrics = QFontMetrics(monoFont());
        }
        option->text = ExchangeText::fittedRequest(option->text, m_metrics, option->rect.width() - 2 * Space::S);
    }

private:
    mutable double m_size = 0;
    mutable QFontMetrics m_metrics = QFontMetrics(QFont());
};
} // namespace

QAbstractItemDelegate *makeRequestDelegate(QObject *parent)
{
    return new RequestDelegate(parent);
}

ExchangeTable::ExchangeTable(const QString &objectName, const QString &accessibleName, ExchangeModel *model,
                             QWidget *parent)
    : TableView(objectName, accessibleName, parent)
    , m_model(model)
{
    setProperty(OwnMenu, true);
    setProperty(OwnOrder, true); // the model sorts: there may be a million
    setDragDropMode(QAbstractItemView::DragOnly);
    setModel(model);
    setItemDelegateForColumn(ExchangeModel::Request, makeRequestDelegate(this));
    setItemDelegateForColumn(ExchangeModel::Status, new ChipDelegate(this));
    setItemDelegateForColumn(ExchangeModel::Signature, new ChipDelegate(this));
    setItemDelegateForColumn(ExchangeModel::MessageId, new IdDelegate(this));
    setItemDelegateForColumn(ExchangeModel::LocationId, new IdDelegate(this));
    setItemDelegateForColumn(ExchangeModel::Time, new DayTimeDelegate(this));

    // Widths in characters, so that they follow the text scale.
    const int unit = fontMetrics().averageCharWidth();
    const auto setWidth = [&](ExchangeModel::Column column, int characters) {
        horizontalHeader()->resizeSection(column, characters * unit + 16);
    };
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(ExchangeModel::Request, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(6 * unit);
    setWidth(ExchangeModel::Time, 13);
    setWidth(ExchangeModel::ChannelName, 13);
    setWidth(ExchangeModel::Direction, 6);
    setWidth(ExchangeModel::Event, 20);
    setWidth(ExchangeModel::Status, 12);
    setWidth(ExchangeModel::Signature, 12);
    setWidth(ExchangeModel::Duration, 8);
    setWidth(ExchangeModel::MessageId, 18);
    setWidth(ExchangeModel::LocationId, 18);
    setWidth(ExchangeModel::Note, 24);

    const auto addKey = [this](const QString &name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(this->objectName() + name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        QWidget::addAction(action);
    };
    addKey(u"Curl"_s, tr("Copy as c&URL"), QKeySequence(u"Ctrl+Shift+C"_s), &ExchangeTable::copyAsCurl);
    connect(this, &TableView::pinWanted, this, &ExchangeTable::togglePinned);
    connect(this, &TableView::removeWanted, this, &ExchangeTable::removeSelected);
    connect(this, &TableView::rowSelected, this, &ExchangeTable::remember);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    showOrder();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ExchangeTable::sortBy);
    connect(model, &ExchangeModel::orderChanged, this, [this] {
        showOrder();
        if (m_model->sortColumn() >= 0)
            scrollToTop();
    });
    watchModel();
}

/*! As in other tables: by it, the other way round, by time again. */
void ExchangeTable::sortBy(int column)
{
    if (column == ExchangeModel::Time)
        setNewestFirst(m_model->sortColumn() < 0 ? !m_model->isNewestFirst() : m_model->isNewestFirst());
    else if (m_model->sortColumn() != column)
        m_model->sortBy(column, Qt::AscendingOrder);
    else if (m_model->sortOrder() == Qt::AscendingOrder)
        m_model->sortBy(column, Qt::DescendingOrder);
    else
        m_model->sortBy(-1);
    showOrder();
}

void ExchangeTable::showOrder()
{
    const int column = m_model->sortColumn();
    const Qt::SortOrder byTime = m_model->isNewestFirst() ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column < 0 ? int(ExchangeModel::Time) : column,
                                         column < 0 ? byTime : m_model->sortOrder());
}

void ExchangeTable::setNewestFirst(bool newestFirst)
{
    const bool isOther = newestFirst != m_model->isNewestFirst();
    m_model->sortBy(-1);
    setNewestAtTop(newestFirst);
    m_model->setNewestFirst(newestFirst);
    if (selectedRow() < 0)
        newestFirst ? scrollToTop() : scrollToBottom();
    showOrder();
    if (isOther)
        emit newestFirstChanged(newestFirst);
}

QString ExchangeTable::orderNote() const
{
    if (!m_model->isCapped())
        return {};
    //: behind a count: 100,000 exchanges, the newest of 1,234,567
    return tr(", the newest of %Ln", nullptr, m_model->total());
}

QList<ExchangeId> ExchangeTable::selectedIds() const
{
    QList<ExchangeId> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids += m_model->idAt(index.row());
    return ids;
}

void ExchangeTable::copyCell(int column)
{
    const QModelIndexList rows = selectionModel()->selectedRows(column);
    QStringList texts;
    for (const QModelIndex &index : rows)
        texts += index.data(ExchangeModel::WholeRole).toString();
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

void ExchangeTable::copyAsCurl()
{
    const auto exchange = m_model->exchange(m_model->idAt(selectedRow()));
    if (exchange && *exchange)
        QApplication::clipboard()->setText(History::curlCommand(**exchange, History::Secrecy::Redacted));
}

void ExchangeTable::togglePinned()
{
    // In a burst a row is for a while what it was: asked of the file, a second press takes back what the first did.
    const auto first = m_model->exchange(m_model->idAt(selectedRow()));
    if (!first || !*first || m_model->isReadOnly())
        return;
    for (const ExchangeId id : selectedIds())
        m_model->store().setPinned(id, !(*first)->pinned); // all become what the first becomes
}

void ExchangeTable::removeSelected()
{
    const QList<ExchangeId> ids = selectedIds();
    const int row = selectedRow();
    m_model->removeLater(ids);
    // The keyboard stays where it was.
    if (m_model->rowCount() > 0)
        selectRow(std::min(row, m_model->rowCount() - 1));
}

/*! What the other side said when it refused, to be explained; nothing when all went well. */
QVariant ExchangeTable::failedAnswer(const Exchange &row) const
{
    if (row.status < 400)
        return row.error;
    return QVariant::fromValue<AboutLater>([model = m_model, id = row.id] { // the bytes are read only when one asks
        const auto exchange = model->exchange(id);
        return exchange && *exchange ? QString::fromUtf8((*exchange)->responseBody) : QString();
    });
}

void ExchangeTable::contextMenuEvent(QContextMenuEvent *event)
{
    const std::optional<History::Row> row = m_model->rowAt(selectedRow());
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + u"Menu"_s);
    menu->setProperty(MenuAbout, failedAnswer(*row));
    const auto add = [&](const QString &text, const QString &iconName, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("&Open"), u"document-open"_s, [this] {
        if (selectedRow() >= 0)
            emit opened(m_model->index(selectedRow(), 0));
    })->setShortcut(Qt::Key_Return);
    if (!m_model->isReadOnly())
        add(row->pinned ? tr("Un&pin") : tr("&Pin"), u"pin"_s, [this] { togglePinned(); })->setShortcut(Qt::Key_Space);
    const QList<ExchangeId> chosen = selectedIds();
    if (chosen.size() == 2)
        add(tr("Compare &Both"), u"view-visible"_s, [this, chosen] {
            emit comparisonWanted(std::max(chosen.first(), chosen.last()), std::min(chosen.first(), chosen.last()));
        });
    else
        add(tr("Compare With the Pre&vious"), u"view-visible"_s,
            [this, chosen] { emit comparisonWanted(chosen.value(0), 0); });
    add(tr("&Trace of the Message"), u"line-test"_s, [this, chosen] { emit traceWanted(chosen.value(0)); });
    if (Webhooks::canReplay(*row))
        add(tr("Change in the &Simulator"), u"document-send"_s,
            [this, chosen] { emit simulatorWanted(chosen.value(0)); });
    menu->addSeparator();
    add(tr("Copy as c&URL, Without Secrets"), u"edit-copy"_s, [this] {
        copyAsCurl();
    })->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    add(tr("Copy &Address"), u"edit-copy"_s, [this] { copyCell(ExchangeModel::Request); });
    if (!row->messageId.isEmpty())
        add(tr("Copy &Message ID"), u"edit-copy"_s, [this] { copyCell(ExchangeModel::MessageId); });
    if (!row->locationId.isEmpty())
        add(tr("Copy &Location ID"), u"edit-copy"_s, [this] { copyCell(ExchangeModel::LocationId); });
    menu->addSeparator();
    if (m_model->isReadOnly()) {
        menu->popup(event->globalPos());
        return;
    }
    add(tr("&Remove"), u"edit-delete"_s, [this] { removeSelected(); })->setShortcut(Qt::Key_Delete);
    menu->popup(event->globalPos());
}

void ExchangeTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(tokens().muted, 1));
    const int width = qMin(viewport()->width(), horizontalHeader()->length());
    if (m_model->sortColumn() >= 0)
        return; // no days stand together
    for (int row = rowAt(0); row >= 0 && row < m_model->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top >= viewport()->height())
            break;
        if (row > 0 && isFirstOfDay(m_model->index(row, ExchangeModel::Time)))
            painter.drawLine(0, top - 1, width, top - 1);
    }
}

void ExchangeTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns(viewport()->width());
}

void ExchangeTable::leaveOut(const QList<int> &columns)
{
    m_leftOut = columns;
    if (columns.contains(ExchangeModel::ChannelName)) { // all to one address: what came is the point
        horizontalHeader()->setSectionResizeMode(ExchangeModel::Request, QHeaderView::Interactive);
        horizontalHeader()->resizeSection(ExchangeModel::Request, 16 * fontMetrics().averageCharWidth() + 16);
        horizontalHeader()->setSectionResizeMode(ExchangeModel::Event, QHeaderView::Stretch);
    }
    fitColumns(viewport()->width());
}

void ExchangeTable::fitColumns(int width)
{
    // Ids give way first, then the way, which the address tells, too, duration and channel. Where all come to the same
    // address (a listener) event and signature tell rows apart and stay longest, elsewhere the address does.
    const bool isOneAddress = m_leftOut.contains(ExchangeModel::ChannelName);
    const int unit = fontMetrics().averageCharWidth();
    const auto setShown = [this, width, unit](ExchangeModel::Column column, int fromCharacters) {
        setColumnHidden(column, width < fromCharacters * unit || m_leftOut.contains(column));
    };
    setShown(ExchangeModel::Note, 200);
    setShown(ExchangeModel::LocationId, 175);
    setShown(ExchangeModel::MessageId, 150);
    setShown(ExchangeModel::Direction, 140);
    setShown(ExchangeModel::Duration, 112);
    setShown(ExchangeModel::ChannelName, 98);
    setShown(ExchangeModel::Event, isOneAddress ? 40 : 86);
    setShown(ExchangeModel::Signature, isOneAddress ? 52 : 74);
    setShown(ExchangeModel::Status, isOneAddress ? 66 : 36);
}

} // namespace Linesman::Ui
