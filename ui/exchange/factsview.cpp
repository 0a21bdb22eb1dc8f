// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/factsview.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::L);
    m_grid->setVerticalSpacing(Space::XS);
    m_grid->setColumnStretch(1, 1);
}

void FactsView::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // until the event loop deletes it
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

void FactsView::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    setRole(label, u"muted"_s);
    auto *text = new ElidedLabel(value, this);
    text->setAccessibleName(name);
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(text, m_rows, 1);
    ++m_rows;
}

} // namespace Linesman::Ui
