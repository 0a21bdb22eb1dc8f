// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head = new QWidget(this);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(Space::L, Space::S, Space::M, 0);
    row->setSpacing(Space::S);
    m_heading = new QLabel(m_head);
    m_heading->setMinimumHeight(Space::Control);
    setRole(m_heading, u"heading"_s);
    row->addWidget(m_heading);
    row->addStretch(1);
    m_actions = new ActionRow(m_head);
    row->addWidget(m_actions);
    column->addWidget(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Space::S);
    column->addLayout(m_body, 1);
    setHeading(heading);
    setBodyMargins(Space::L);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_head->setVisible(!heading.isEmpty() || m_actions->count() > 0);
    setAccessibleName(heading);
}

void Card::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
    m_head->show();
}

void Card::setBodyMargins(int margin)
{
    const bool headed = !m_heading->text().isEmpty();
    m_body->setContentsMargins(margin, headed ? qMin(margin, Space::S) : margin, margin, margin);
}

} // namespace Linesman::Ui
