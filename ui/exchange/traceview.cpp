// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/traceview.h"

#include "app/core/showntext.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum TraceColumn { TraceWhen, TraceWhat, TraceAnswer, TraceRequest, TraceColumns };
constexpr int TraceIdRole = Qt::UserRole + 1;
} // namespace

TraceView::TraceView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_behind(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::S, 0, 0);
    m_said = makeLabel({}, u"muted"_s, this);
    m_said->setObjectName(name + u"TraceSaid"_s);
    column->addWidget(m_said);
    m_table = new QTableWidget(0, TraceColumns, this);
    m_table->setObjectName(name + u"Trace"_s);
    m_table->setAccessibleName(tr("Life of the message"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("What"), tr("Status"), tr("Request")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(TraceWhen, 24 * unit);
    m_table->setColumnWidth(TraceWhat, 22 * unit);
    m_table->setColumnWidth(TraceAnswer, 13 * unit);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(TraceRequest,
                                      new CellDelegate(m_table, CellDelegate::Text::Mono, Qt::ElideMiddle));
    column->addWidget(m_table, 1);

    const auto open = [this] {
        const QTableWidgetItem *item = m_table->item(m_table->currentRow(), TraceWhen);
        if (const ExchangeId id = item ? item->data(TraceIdRole).toLongLong() : 0; id != 0)
            emit exchangeWanted(id);
    };
    connect(m_table, &QTableWidget::cellDoubleClicked, this, open);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *action = new QAction(m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, open);
        m_table->addAction(action);
    }
}

void TraceView::show(ExchangeId id, const QString &file)
{
    m_id = id;
    m_file = file;
    m_isRead = false;
    if (isVisible())
        read();
}

void TraceView::clear()
{
    m_isRead = true;
    m_behind.forget();
    m_table->setRowCount(0);
    m_said->clear();
}

void TraceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void TraceView::read()
{
    if (m_isRead)
        return;
    m_isRead = true;
    m_table->setRowCount(0);
    if (m_file.isEmpty()) {
        m_said->setText(tr("This exchange is in no history: nothing else of its message is known."));
        return;
    }
    m_said->setText(tr("Looking for all of this message…"));
    m_behind.run(
        [id = m_id, file = m_file]() -> Result<std::optional<History::Trace>> {
            const Result<History::Reader> reader = History::Reader::open(file);
            if (!reader)
                return failure(reader.error());
            return History::traceOf(*reader, id);
        },
        [this](const Result<std::optional<History::Trace>> &found) { fill(found); });
}

void TraceView::fill(const Result<std::optional<History::Trace>> &found)
{
    if (!found || !*found) {
        m_said->setText(found ? tr("This exchange is no longer in history.") : describe(found.error()));
        return;
    }
    const History::Trace &trace = **found;
    QString said = trace.messageId.isEmpty()
                       ? tr("This exchange is about no message; these belong to the same run.")
                       : tr("Message %1: %Ln step(s).", nullptr, int(trace.steps.size())).arg(trace.messageId);
    if (trace.isCut)
        said += u' ' + tr("There are more than these.");
    m_said->setText(said);
    addGaps(trace, -1);
    for (qsizetype i = 0; i < trace.steps.size(); ++i) {
        addStep(trace.steps.at(i));
        addGaps(trace, i);
    }
}

void TraceView::addRow(const QStringList &cells, ExchangeId id)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int i = 0; i < TraceColumns; ++i) {
        auto *item = new QTableWidgetItem(shownLine(cells.value(i), 300));
        item->setToolTip(shownText(cells.value(i), 1000).text);
        item->setData(TraceIdRole, id);
        m_table->setItem(row, i, item);
    }
}

void TraceView::addGaps(const History::Trace &trace, qsizetype after)
{
    for (const History::TraceGap &gap : trace.gaps) {
        if (gap.after != after)
            continue;
        addRow({QString(), u"▲ "_s + gap.sentence}, 0);
        const int row = m_table->rowCount() - 1;
        m_table->setSpan(row, TraceWhat, 1, TraceColumns - TraceWhat);
        m_table->item(row, TraceWhat)->setData(ToneRole, QVariant::fromValue(Tone::Warn));
    }
}

void TraceView::addStep(const History::TraceStep &step)
{
    QString what = History::traceRoleTitle(step.role);
    if (step.attempt > 1)
        what = tr("%1, attempt %2").arg(what, QString::number(step.attempt));
    if (step.isOtherSide)
        what = tr("%1, other side").arg(what);
    if (step.isThread)
        what = tr("%1, in the thread").arg(what);
    addRow({localTime(step.row.startedAt), what, ExchangeText::status(step.row), ExchangeText::request(step.row)},
           step.row.id);
    const int row = m_table->rowCount() - 1;
    m_table->item(row, TraceAnswer)->setData(ToneRole, QVariant::fromValue(ExchangeText::statusTone(step.row)));
    for (int i = 0; i < TraceColumns && (step.isThread || step.isOtherSide); ++i)
        m_table->item(row, i)->setData(MutedRole, true);
    if (step.row.id == m_id) {
        QFont font = m_table->font();
        font.setBold(true);
        m_table->item(row, TraceWhat)->setFont(font);
    }
}

} // namespace Linesman::Ui
