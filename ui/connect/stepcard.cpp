// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/stepcard.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/stackinglayout.h"
#include "ui/widgets/statuschip.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StepCard::StepCard(int number, const QString &title, const QString &objectName, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(objectName);
    setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    column->setSpacing(Space::XS);

    auto *row = new StackingLayout; // at a large text size the state goes below the title
    row->setIndent(Space::XL);      // as the summary
    m_head = new QToolButton(this);
    m_head->setObjectName(objectName + "Head"_L1);
    m_head->setText(tr("%1  %2", "number and title of a step").arg(QString::number(number), title));
    m_head->setAccessibleName(tr("Step %1: %2").arg(QString::number(number), title));
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setMinimumHeight(Space::Control);
    QFont font = m_head->font();
    font.setWeight(QFont::DemiBold);
    m_head->setFont(font);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the whole line opens and closes the step
    row->addWidget(m_head, 1);
    m_chip = new StatusChip(this);
    m_chip->hide();
    row->addWidget(m_chip, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(row);

    m_summary = new QLabel(this);
    setRole(m_summary, u"small muted"_s);
    m_summary->setContentsMargins(Space::XL, 0, 0, Space::XS);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->hide();
    column->addWidget(m_summary);

    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(Space::S, Space::XS, 0, Space::S);
    m_body->setSpacing(Space::S);
    m_content->hide();
    column->addWidget(m_content);
    connect(m_head, &QToolButton::toggled, this, &StepCard::setOpen);
}

void StepCard::setState(Tone tone, const QString &word)
{
    m_chip->setState(tone, word);
    m_chip->setVisible(!word.isEmpty());
}

void StepCard::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!isOpen() && !text.isEmpty());
}

bool StepCard::isOpen() const
{
    return m_head->isChecked();
}

void StepCard::setOpen(bool open)
{
    m_head->setChecked(open);
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (m_content->isHidden() == !open)
        return;
    m_content->setVisible(open);
    m_summary->setVisible(!open && !m_summary->text().isEmpty());
    emit openChanged(open);
}

} // namespace Linesman::Ui
