// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmemory.h"

#include "app/core/settings.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Hidden = -1;     // instead of a width
constexpr int Narrowest = 32;  // px
constexpr int WidestFit = 480; // px: what a column is fitted to at most
const char *const TableProperty = "linesmanTable";
const char *const BeginProperty = "linesmanColumnsAtFirst";

/*! "columns/historyTable": widths in px for letters one px high, so that they fit any text size. */
Setting<QVariantList> settingOf(const QByteArray &key)
{
    return {QLatin1StringView(key), {}};
}

QByteArray keyOf(const QTableView &table)
{
    return "columns/" + table.objectName().toLatin1();
}

QVariantList columnsOf(const QTableView &table)
{
    QVariantList columns;
    const double letter = std::max(1, table.fontMetrics().height());
    const QVariantMap folded = table.property(FoldedColumns).toMap(); // not by the person
    for (int column = 0; column < table.horizontalHeader()->count(); ++column) {
        const int width = folded.value(QString::number(column), table.columnWidth(column)).toInt();
        const bool isHidden = table.isColumnHidden(column) && !folded.contains(QString::number(column));
        columns.append(QVariant(isHidden ? double(Hidden) : width / letter));
    }
    return columns;
}

void setColumns(QTableView &table, const QVariantList &columns)
{
    QHeaderView &header = *table.horizontalHeader();
    if (columns.size() != header.count())
        return; // of another version, with other columns
    const double letter = std::max(1, table.fontMetrics().height());
    for (int column = 0; column < header.count(); ++column) {
        const double width = columns.at(column).toDouble();
        table.setColumnHidden(column, width < 0);
        if (width >= 0 && header.sectionResizeMode(column) == QHeaderView::Interactive)
            table.setColumnWidth(column, std::max(Narrowest, int(width * letter + 0.5)));
    }
}
} // namespace

ColumnMemory::ColumnMemory(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ColumnMemory::watch(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    if (table.objectName().isEmpty() || header->viewport()->property(TableProperty).isValid())
        return;
    header->viewport()->setProperty(TableProperty, QVariant::fromValue(static_cast<QObject *>(&table)));
    header->viewport()->installEventFilter(this);
    table.setProperty(BeginProperty, columnsOf(table));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, &table](const QPoint &at) { showMenu(table, at); });
    restore(table);
}

void ColumnMemory::restore(QTableView &table) const
{
    const QByteArray key = keyOf(table);
    if (const QVariantList columns = m_settings.value(settingOf(key)); !columns.isEmpty())
        setColumns(table, columns);
}

void ColumnMemory::keep(const QTableView &table)
{
    const QByteArray key = keyOf(table);
    m_settings.set(settingOf(key), columnsOf(table));
}

void ColumnMemory::forget(QTableView &table)
{
    const QByteArray key = keyOf(table);
    m_settings.set(settingOf(key), QVariantList());
    setColumns(table, table.property(BeginProperty).toList());
}

void ColumnMemory::showMenu(QTableView &table, const QPoint &at)
{
    QHeaderView *header = table.horizontalHeader();
    auto *menu = new QMenu(&table);
    menu->setObjectName(table.objectName() + "Columns"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Fit Columns"), this, [this, &table, header] {
        for (int column = 0; column < header->count(); ++column) {
            if (header->sectionResizeMode(column) != QHeaderView::Interactive || table.isColumnHidden(column))
                continue;
            table.resizeColumnToContents(column);
            table.setColumnWidth(column, std::min(WidestFit, table.columnWidth(column)));
        }
        keep(table);
    });
    menu->addAction(tr("&Original Columns"), this, [this, &table] { forget(table); });
    menu->addSeparator();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(QString(title).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        action->setEnabled(shown > 1 || table.isColumnHidden(column)); // the last one stays
        connect(action, &QAction::toggled, this, [this, &table, column](bool isShown) {
            table.setColumnHidden(column, !isShown);
            keep(table);
        });
    }
    menu->popup(header->viewport()->mapToGlobal(at));
}

bool ColumnMemory::eventFilter(QObject *watched, QEvent *event)
{
    // Only a mouse on the header tells that a person chose the width: the program sets widths, too.
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        auto *table = qobject_cast<QTableView *>(watched->property(TableProperty).value<QObject *>());
        if (table && columnsOf(*table) != table->property(BeginProperty).toList())
            keep(*table);
    }
    return false;
}

} // namespace Linesman::Ui
