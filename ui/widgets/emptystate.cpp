// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::L);
    column->addStretch(2);
    m_text = makeLabel({}, u"muted"_s, this);
    m_text->setAlignment(Qt::AlignCenter);
    column->addWidget(m_text);
    m_button = makeButton({}, u"emptyButton"_s, ButtonLook::Primary, this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setText(const QString &sentence, const QString &button)
{
    m_text->setText(sentence);
    m_button->setText(button);
    QString name = button;
    m_button->setAccessibleName(name.remove(u'&'));
    m_button->setVisible(!button.isEmpty());
}

} // namespace Linesman::Ui
