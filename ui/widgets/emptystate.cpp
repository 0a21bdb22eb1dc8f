// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int LargeIconSide = 40;
constexpr int TextWidth = 520; // px: longer lines are hard to read

void setWords(QPushButton *button, const QString &text)
{
    button->setText(text);
    QString name = text;
    button->setAccessibleName(name.remove(u'&'));
    button->setVisible(!text.isEmpty());
}
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::M);
    column->addStretch(2);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    column->addWidget(m_icon);
    m_title = makeLabel({}, u"heading"_s, this);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->hide();
    column->addWidget(m_title);
    m_text = makeLabel({}, u"muted"_s, this);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMaximumWidth(TextWidth);
    m_text->setMinimumWidth(0);
    auto *middle = new QHBoxLayout; // an aligned label that wraps is given one line only
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    m_button = makeButton({}, u"emptyButton"_s, ButtonLook::Primary, this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_link = makeButton({}, u"emptyLink"_s, ButtonLook::Quiet, this);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkPressed);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            icon(m_iconName, IconTone::Muted).pixmap(QSize(LargeIconSide, LargeIconSide), devicePixelRatioF()));
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setText(const QString &sentence, const QString &button)
{
    m_text->setText(sentence);
    setWords(m_button, button);
}

void EmptyState::setLink(const QString &text)
{
    setWords(m_link, text);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        drawIcon();
}

} // namespace Linesman::Ui
