// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tonemark.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::M, Space::S, Space::S, Space::S);
    row->setSpacing(Space::S);
    m_mark = new ToneMark(this);
    row->addWidget(m_mark);
    m_text = makeLabel({}, {}, this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    m_button = makeButton({}, u"bannerButton"_s, ButtonLook::Normal, this);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    row->addWidget(m_button);
    m_close = new QToolButton(this);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setIcon(icon(u"dismiss"_s));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
    row->addWidget(m_close);
    QWidget::hide();
}

void Banner::show(Tone tone, const QString &sentence, const QString &button, Dismiss dismiss)
{
    m_mark->setTone(tone);
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_button->setText(button);
    QString name = button;
    m_button->setAccessibleName(name.remove(u'&'));
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(dismiss == Dismiss::Possible);
    switch (tone) {
    case Tone::Good:
        setLook(this, "surface", u"good"_s);
        break;
    case Tone::Warn:
        setLook(this, "surface", u"warn"_s);
        break;
    case Tone::Bad:
        setLook(this, "surface", u"bad"_s);
        break;
    default:
        setLook(this, "surface", u"info"_s);
        break;
    }
    QWidget::show();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::sentence() const
{
    return m_text->text();
}

} // namespace Linesman::Ui
