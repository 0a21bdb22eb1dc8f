// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/verdictcard.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/tonemark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

VerdictCard::VerdictCard(QWidget *parent)
    : Card({}, parent)
{
    setObjectName(u"lineTestExplanation"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::S);
    setBodyMargins(Space::M);
    m_mark = new ToneMark(this);
    head->addWidget(m_mark);
    m_sentence = makeLabel({}, u"strong"_s, this);
    m_sentence->setObjectName(u"lineTestVerdict"_s);
    m_sentence->setMinimumHeight(Space::Control);
    head->addWidget(m_sentence, 1);
    body()->addLayout(head);
    m_advice = makeLabel({}, QString(), this);
    m_advice->setObjectName(u"lineTestAdvice"_s);
    body()->addWidget(m_advice);
    m_exchanges = makeButton(tr("Sho&w Exchange"), u"showExchange"_s, ButtonLook::Normal, this);
    m_againButton = makeButton(tr("Run A&gain"), u"runAgain"_s, ButtonLook::Normal, this);
    m_own = makeButton(tr("Test My Own &Bridge…"), u"testOwnBridge"_s, ButtonLook::Primary, this);
    m_own->hide();
    m_what = makeButton(tr("What &HighLevel Does in This Case"), u"whatHighLevelDoes"_s, ButtonLook::Quiet, this);
    m_what->setCheckable(true);
    auto *buttons = new ActionRow(this);
    for (QPushButton *button : {m_what, m_exchanges, m_againButton, m_own})
        buttons->addWidget(button);
    head->addWidget(buttons, 0, Qt::AlignTop);
    m_highLevel = makeLabel({}, u"muted"_s, this);
    m_highLevel->setObjectName(u"highLevelDoes"_s);
    body()->addWidget(m_highLevel);
    m_highLevel->hide();
    connect(m_exchanges, &QPushButton::clicked, this, &VerdictCard::exchangesWanted);
    connect(m_againButton, &QPushButton::clicked, this, &VerdictCard::againWanted);
    connect(m_own, &QPushButton::clicked, this, &VerdictCard::ownBridgeWanted);
    connect(m_what, &QPushButton::toggled, m_highLevel, &QWidget::setVisible);
}

void VerdictCard::say(Tone tone, const QString &sentence, const QString &advice)
{
    m_mark->setTone(tone);
    const bool isNews = std::exchange(m_said, sentence) != sentence;
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (isNews && QAccessible::isActive()) {
        m_sentence->setAccessibleName(sentence);
        QAccessibleEvent event(m_sentence, QAccessible::Alert); // spoken without moving the keyboard there
        QAccessible::updateAccessibility(&event);
    }
}

void VerdictCard::showHop(const QString &highLevelDoes, bool hasExchanges)
{
    m_exchanges->setVisible(hasExchanges);
    m_what->setVisible(true);
    m_highLevel->setText(highLevelDoes);
}

void VerdictCard::showNoHop()
{
    m_exchanges->setVisible(false);
    m_what->setVisible(false);
    m_what->setChecked(false);
}

void VerdictCard::setOwnBridgeShown(bool shown)
{
    m_own->setVisible(shown);
}

void VerdictCard::setAgainShown(bool shown)
{
    m_againButton->setVisible(shown);
}

} // namespace Linesman::Ui
