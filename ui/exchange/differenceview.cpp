// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/differenceview.h"

#include "app/core/showntext.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/headersort.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using History::Difference;
using History::ExchangePart;

DifferenceView::DifferenceView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_behind(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::S, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *label = new QLabel(tr("&Compare with"), this);
    m_with = new QLineEdit(this);
    m_with->setObjectName(name + u"CompareWith"_s);
    m_with->setAccessibleName(tr("Compare with"));
    m_with->setPlaceholderText(tr("the previous of its kind, or a number"));
    m_with->setValidator(new QIntValidator(1, std::numeric_limits<int>::max(), m_with));
    label->setBuddy(m_with);
    row->addWidget(label);
    row->addWidget(m_with, 1);
    auto *open = makeButton(tr("&Open It"), name + u"OpenOther"_s, ButtonLook::Quiet, this);
    row->addWidget(open);
    column->addLayout(row);
    m_said = makeLabel({}, u"muted"_s, this);
    m_said->setObjectName(name + u"DifferencesSaid"_s);
    column->addWidget(m_said);

    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(name + u"Differences"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("There"), tr("Here")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    HeaderSort::offer(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new CellDelegate(m_table, CellDelegate::Text::Mono));
    column->addWidget(m_table, 1);

    connect(m_with, &QLineEdit::editingFinished, this, [this] { compareWith(m_with->text().toLongLong()); });
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_other != 0)
            emit exchangeWanted(m_other);
    });
}

void DifferenceView::show(const Exchange &exchange, const QString &file)
{
    m_exchange = exchange;
    m_file = file;
    m_isRead = false;
    if (isVisible())
        read();
}

void DifferenceView::clear()
{
    m_exchange.reset();
    m_isRead = true;
    m_other = 0;
    m_behind.forget();
    m_table->setRowCount(0);
    m_said->clear();
}

void DifferenceView::compareWith(ExchangeId other)
{
    const QString text = other > 0 ? QString::number(other) : QString();
    if (m_isRead && text == m_with->text() && (other == m_other || (other == 0 && m_with->property("asked") == text)))
        return;
    m_with->setText(text);
    m_isRead = false;
    if (isVisible())
        read();
}

void DifferenceView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

Result<DifferenceView::Compared> DifferenceView::compared(const Exchange &exchange, const QString &file,
                                                          ExchangeId other)
{
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return failure(reader.error());
    if (other == 0) {
        const auto previous = History::previousOfKind(*reader, exchange);
        if (!previous)
            return failure(previous.error());
        other = previous->value_or(0);
    }
    if (other == 0)
        return Compared{};
    const auto found = reader->exchange(other);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(Error::Kind::BadInput, tr("There is no exchange %1 in this history.").arg(other));
    return Compared{other, History::compared(**found, exchange)};
}

void DifferenceView::read()
{
    if (m_isRead || !m_exchange)
        return;
    m_isRead = true;
    m_other = 0;
    m_table->setRowCount(0);
    m_with->setProperty("asked", m_with->text());
    if (m_file.isEmpty()) {
        m_said->setText(tr("This exchange is in no history: there is nothing to compare it with."));
        return;
    }
    m_said->setText(tr("Comparing…"));
    m_behind.run([exchange = *m_exchange, file = m_file,
                  other = m_with->text().toLongLong()] { return compared(exchange, file, other); },
                 [this](const Result<Compared> &found) { fill(found); });
}

void DifferenceView::fill(const Result<Compared> &found)
{
    if (!found) {
        m_said->setText(describe(found.error()));
        return;
    }
    m_other = found->other;
    if (m_other == 0) {
        m_said->setText(tr("There is none of its kind before this one."));
        return;
    }
    const History::Comparison &comparison = found->comparison;
    QStringList said{
        comparison.isEqual()
            ? tr("The same as exchange %1, byte for byte.").arg(m_other)
            : tr("%Ln difference(s) to exchange %1.", nullptr, int(comparison.differences.size())).arg(m_other)};
    if (comparison.requestBody == History::Likeness::SameValues ||
        comparison.responseBody == History::Likeness::SameValues)
        said += tr("A body has the same values written otherwise: a signature over its bytes breaks.");
    if (comparison.isCut)
        said += tr("There are more than these.");
    m_said->setText(said.join(u' '));

    const std::pair<ExchangePart, QString> parts[] = {{ExchangePart::Request, tr("Request")},
                                                      {ExchangePart::RequestHeader, tr("Request header")},
                                                      {ExchangePart::RequestBody, tr("Request body")},
                                                      {ExchangePart::Answer, tr("Answer")},
                                                      {ExchangePart::ResponseHeader, tr("Response header")},
                                                      {ExchangePart::ResponseBody, tr("Response body")}};
    m_table->setRowCount(int(comparison.differences.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Difference &one = comparison.differences.at(i);
        QString title;
        for (const auto &[part, name] : parts) {
            if (part == one.part)
                title = name;
        }
        const bool isAdded = one.kind == Difference::Kind::Added;
        const bool isRemoved = one.kind == Difference::Kind::Removed;
        const QString cells[] = {title + u": "_s + one.where, isAdded ? tr("not there") : one.before,
                                 isRemoved ? tr("not here") : one.after};
        for (int cell = 0; cell < 3; ++cell) {
            auto *item = new QTableWidgetItem(shownLine(cells[cell], 500));
            item->setToolTip(shownText(cells[cell], 2000).text);
            if ((cell == 1 && isAdded) || (cell == 2 && isRemoved))
                item->setData(MutedRole, true);
            m_table->setItem(i, cell, item);
        }
    }
}

} // namespace Linesman::Ui
