// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copiedsign.h"
#include "ui/widgets/textguard.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QPainter>
#include <QToolButton>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Button = 22;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"copyId"_s);
    m_copy->setIconSize({14, 14});
    m_copy->setToolTip(tr("Copy"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->installEventFilter(this);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text);
        showCopied(*m_copy);
    });
    setText({});
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    const QString shown = boundedText(text);
    setAccessibleName(shown);
    setToolTip(shown);
    m_copy->setAccessibleName(tr("Copy %1").arg(shown));
    m_copy->setVisible(!text.isEmpty());
    updateGeometry();
    placeButton();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(monoFont());
    return {metrics.horizontalAdvance(boundedText(m_text)) + Button + 8, qMax(metrics.height(), Button)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(monoFont());
    return {metrics.horizontalAdvance(m_text.left(8)) + Button + 8, qMax(metrics.height(), Button)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(monoFont());
    painter.setPen(isEnabled() ? tokens().text : tokens().muted);
    const QRect area = rect().adjusted(0, 0, -Button - 4, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(boundedText(m_text), Qt::ElideMiddle, area.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

bool ElidedLabel::event(QEvent *event)
{
    // Always there for the keyboard and a screen reader, drawn only when the pointer or the focus is near.
    if (event->type() == QEvent::HoverEnter)
        m_copy->setIcon(icon(u"edit-copy"_s));
    else if (event->type() == QEvent::HoverLeave && !m_copy->hasFocus())
        m_copy->setIcon(QIcon());
    return QWidget::event(event);
}

/*! A ring around nothing would puzzle whoever comes by Tab. */
bool ElidedLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_copy->setIcon(icon(u"edit-copy"_s));
    else if (event->type() == QEvent::FocusOut && !underMouse())
        m_copy->setIcon(QIcon());
    return QWidget::eventFilter(watched, event);
}

void ElidedLabel::placeButton()
{
    const QFontMetrics metrics(monoFont());
    const int textWidth = qMin(metrics.horizontalAdvance(boundedText(m_text)), width() - Button - 4);
    m_copy->setGeometry(textWidth + 4, (height() - Button) / 2, Button, Button);
}

} // namespace Linesman::Ui
