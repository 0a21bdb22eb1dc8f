// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/threads/phoneframe.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int PhoneWidth = 380;
constexpr int Bezel = 10;
constexpr int PhoneCorner = 34;
constexpr int TallestPhone = 820;
} // namespace

PhoneFrame::PhoneFrame(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    setObjectName(u"phoneFrame"_s);
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_title = makeLabel({}, u"strong"_s, this);
    m_title->setObjectName(u"phoneTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(Space::M, Space::L, Space::M, Space::S);
    m_title->hide();
    m_column->addWidget(m_title);
    m_column->addWidget(content, 1);
    place();
}

void PhoneFrame::setPhone(bool isPhone)
{
    m_isPhone = isPhone;
    m_title->setVisible(isPhone);
    place();
    update();
}

void PhoneFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PhoneFrame::place()
{
    if (!m_isPhone) {
        m_column->setContentsMargins(0, 0, 0, 0);
        return;
    }
    const int side = qMax(Bezel, (width() - PhoneWidth) / 2);
    const int above = qMax(Space::S, (height() - TallestPhone) / 2) + Bezel;
    m_column->setContentsMargins(side + 2, above, side + 2, above + Space::L);
}

void PhoneFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void PhoneFrame::paintEvent(QPaintEvent *)
{
    if (!m_isPhone)
        return;
    const Tokens &theme = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QMargins margins = m_column->contentsMargins();
    const QRectF screen = QRectF(rect()).marginsRemoved(QMarginsF(margins));
    const QRectF body = screen.adjusted(-Bezel, -Bezel, Bezel, Bezel + Space::L);
    QPainterPath path;
    path.addRoundedRect(body, PhoneCorner, PhoneCorner);
    painter.fillPath(path, theme.canvas);
    painter.setPen(QPen(theme.muted, 2));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.muted);
    painter.drawRoundedRect(QRectF(body.center().x() - 50, body.bottom() - 14, 100, 4), 2, 2); // the home line
    painter.drawRoundedRect(QRectF(body.center().x() - 26, body.top() + 9, 52, 6), 3, 3);      // the speaker
}

} // namespace Linesman::Ui
