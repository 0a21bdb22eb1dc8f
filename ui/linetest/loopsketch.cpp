// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/loopsketch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

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
    int ways = 2 * Space::M;
    for (const QString &word : wayWords())
        ways += wayWidth(word);
    return {std::max(fontMetrics().averageCharWidth() * 27, ways), 220};
}

/*! What goes along each arrow, left to right. */
QStringList LoopSketch::wayWords() const
{
    return {tr("deliver"), tr("answer"), tr("status,\nreply")};
}

/*! An arrow with its word beside it, as wide as the word is when it is lit. */
int LoopSketch::wayWidth(const QString &word) const
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const QString &line : word.split(u'\n'))
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(line));
    return Space::S + widest + Space::M;
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
    painter.setLayoutDirection(Qt::LeftToRight); // a picture is not mirrored, and its words stay at their arrows
    const double boxHeight = fontMetrics().height() + 2 * Space::M;
    const double gap = std::clamp(height() - 2 * boxHeight - 2 * Space::L, 90.0, 200.0);
    const double top = (height() - 2 * boxHeight - gap) / 2;
    const QRectF highLevel(1, top, width() - 2, boxHeight);
    const QRectF bridge(1, top + boxHeight + gap, width() - 2, boxHeight);
    paintBox(painter, highLevel, tr("HighLevel (emulator)"), isLit({Step::Send, Step::Thread, Step::CallThread}));
    paintBox(painter, bridge, m_bridge, false);
    const double above = highLevel.bottom() + Space::S;
    const double below = bridge.top() - Space::S;
    const QStringList words = wayWords();
    const std::array lit{isLit({Step::Deliver}), isLit({Step::Answer}),
                         isLit({Step::Status, Step::Reply, Step::InboundCall, Step::OutboundCall, Step::Recording})};
    // Each arrow has the room of its word, in every language; what is left over is shared.
    int needed = 2 * Space::M;
    for (const QString &word : words)
        needed += wayWidth(word);
    const double more = std::max(0.0, double(width() - needed) / double(words.size()));
    double at = Space::M + 2.0;
    for (int i = 0; i < int(words.size()); ++i) {
        const bool goesDown = i == 0;
        paintWay(painter, {at, goesDown ? above : below}, {at, goesDown ? below : above}, words.at(i),
                 lit.at(std::size_t(i)));
        at += wayWidth(words.at(i)) + more;
    }
}

} // namespace Linesman::Ui
