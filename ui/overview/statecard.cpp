// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statecard.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StateCard::StateCard(const QString &heading, const QString &buttonName, QWidget *parent)
    : Card(heading, parent)
{
    m_chip = new StatusChip(this);
    addAction(m_chip);
    m_sentence = makeLabel({}, u"muted"_s, this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_sentence, 1, Qt::AlignTop);
    m_button = makeButton({}, buttonName, ButtonLook::Normal, this);
    connect(m_button, &QPushButton::clicked, this, &StateCard::pressed);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->hide();
}

void StateCard::setState(const PartState &state)
{
    m_chip->setState(state.tone, state.word);
    m_sentence->setText(state.sentence);
    m_button->setText(state.button);
    QString name = state.button;
    m_button->setAccessibleName(name.remove(u'&'));
    m_button->setVisible(!state.button.isEmpty());
}

} // namespace Linesman::Ui
