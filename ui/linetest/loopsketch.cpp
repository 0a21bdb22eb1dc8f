// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/loopsketch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;
using LineTest::Step;

LoopSketch::LoopSketch(QWidget *parent)
    : QWidget(parent)
    , m_bridge(tr("Your bridge"))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("The loop: HighLevel delivers to the bridge, which answers, reports a status and replies."));
}

void LoopSketch::setBridgeName(const QString &name)
{
    m_bridge = name;
    update();
}

void LoopSketch::showHop(Step step, HopState state)
{
    m_step = step;
    m_state = state;
    m_shows = true;
    update();
}

void LoopSketch::showNothing()
{
    m_shows = false;
    update();
}

QSize LoopSketch::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 27, 220};
}

bool LoopSketch::isLit(std::initializer_list<Step> steps) const
{
    return m_shows && std::find(steps.begin(), steps.end(), m_step) != steps.end();
}

QColor LoopSketch::litColour() const
{
    const Tokens &theme = tokens();
    return m_state == HopState::Failed ? theme.bad : m_state == HopState::Passed ? theme.good : theme.accent;
}

void LoopSketch::paintBox(QPainter &painter, const QRectF &box, const QString &title, bool lit) const
{
    const Tokens &theme = tokens();
    painter.setPen(QPen(lit ? litColour() : theme.line, lit ? 2 : 1));
    painter.setBrush(lit ? tint(litColour()) : theme.code);
    painter.drawRoundedRect(box, Space::Radius, Space::Radius);
    painter.setPen(theme.text);
    QFont font = textFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(title, Qt::ElideMiddle, int(box.width()) - 2 * Space::S));
}

void LoopSketch::paintWay(QPainter &painter, const QPointF &from, const QPointF &to, const QString &word,
                          bool lit) const
{
    const Tokens &theme = tokens();
    const QColor colour = lit ? litColour() : theme.muted;
    painter.setPen(QPen(colour, lit ? 2.5 : 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(from, to);
    const double way = to.y() > from.y() ? 1 : -1;
    painter.drawLine(to, QPointF(to.x() - 4, to.y() - way * 6));
    painter.drawLine(to, QPointF(to.x() + 4, to.y() - way * 6));
    painter.setPen(lit ? colour : theme.muted);
    QFont font = smallFont();
    font.setWeight(lit ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QRectF place(from.x() + Space::S, std::min(from.y(), to.y()), width() - from.x() - Space::S,
                       std::abs(to.y() - from.y()));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void LoopSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double boxHeight = fontMetrics().height() + 2 * Space::M;
    const double gap = std::clamp(height() - 2 * boxHeight - 2 * Space::L, 90.0, 200.0);
    const double top = (height() - 2 * boxHeight - gap) / 2;
    const QRectF highLevel(1, top, width() - 2, boxHeight);
    const QRectF bridge(1, top + boxHeight + gap, width() - 2, boxHeight);
    paintBox(painter, highLevel, tr("HighLevel (emulator)"), isLit({Step::Send, Step::Thread, Step::CallThread}));
    paintBox(painter, bridge, m_bridge, false);
    const double above = highLevel.bottom() + Space::S;
    const double below = bridge.top() - Space::S;
    const double step = (width() - 2.0 * Space::M) / 3;
    paintWay(painter, {Space::M + 2.0, above}, {Space::M + 2.0, below}, tr("deliver"), isLit({Step::Deliver}));
    paintWay(painter, {Space::M + 2.0 + step, below}, {Space::M + 2.0 + step, above}, tr("answer"),
             isLit({Step::Answer}));
    paintWay(painter, {Space::M + 2.0 + 2 * step, below}, {Space::M + 2.0 + 2 * step, above}, tr("status,\nreply"),
             isLit({Step::Status, Step::Reply, Step::InboundCall, Step::OutboundCall, Step::Recording}));
}

} // namespace Linesman::Ui
