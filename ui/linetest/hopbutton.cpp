// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/hopbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;

namespace {

constexpr int ArrivalMs = 220; // the verdict grows in

QColor markColour(HopState state)
{
    const Tokens &theme = tokens();
    switch (state) {
    case HopState::Pending:
        return theme.line;
    case HopState::Running:
        return theme.accent;
    case HopState::Passed:
        return theme.good;
    case HopState::Failed:
        return theme.bad;
    case HopState::Skipped:
        break;
    }
    return theme.muted;
}

} // namespace

Tone toneOf(HopState state)
{
    switch (state) {
    case HopState::Pending:
        return Tone::Neutral;
    case HopState::Running:
        return Tone::Busy;
    case HopState::Passed:
        return Tone::Good;
    case HopState::Failed:
        return Tone::Bad;
    case HopState::Skipped:
        break;
    }
    return Tone::Warn;
}

HopButton::HopButton(Providers::Kind kind, int number, LineTest::Step step, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_number(number)
    , m_arrival(new QVariantAnimation(this))
{
    m_hop.step = step;
    QString name = LineTest::stepName(step);
    name[0] = name.at(0).toUpper();
    setObjectName(u"hop"_s + Providers::kindName(kind) + name);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the columns decide how wide
    setMinimumWidth(minimumSizeHint().width());
    setAttribute(Qt::WA_Hover);
    setToolTip(LineTest::stepSentence(step));
    m_arrival->setDuration(ArrivalMs);
    m_arrival->setStartValue(0.0);
    m_arrival->setEndValue(1.0);
    m_arrival->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_arrival, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    describe();
}

void HopButton::setHop(const LineTest::Hop &hop)
{
    const HopState before = m_hop.state;
    m_hop = hop;
    if (hop.state == HopState::Running && before != HopState::Running)
        m_running.start();
    const bool isDecided = hop.state == HopState::Passed || hop.state == HopState::Failed;
    if (isDecided && before != hop.state && !isMotionReduced())
        m_arrival->start();
    else if (!isDecided)
        m_arrival->stop();
    describe();
    update();
}

bool HopButton::isCancelled() const
{
    return m_hop.state == HopState::Failed && m_hop.problem == LineTest::Problem::Cancelled;
}

HopState HopButton::shownState() const
{
    return isCancelled() ? HopState::Skipped : m_hop.state;
}

void HopButton::tick()
{
    if (m_hop.state == HopState::Running)
        update();
}

QPoint HopButton::markCentre() const
{
    return {width() / 2, Space::XS + markRadius() + 2};
}

int HopButton::markRadius() const
{
    return fontMetrics().height() / 2 + 4;
}

QSize HopButton::sizeHint() const
{
    const QFontMetrics metrics(smallFont());
    const int words =
        std::max(metrics.horizontalAdvance(LineTest::stepTitle(m_hop.step)), metrics.horizontalAdvance(u"88.888 ms"_s));
    return {words + Space::L, markCentre().y() + markRadius() + Space::XS + 2 * metrics.height() + Space::XS};
}

QSize HopButton::minimumSizeHint() const
{
    return {QFontMetrics(smallFont()).horizontalAdvance(u"88.8 ms"_s) + Space::XS, sizeHint().height()};
}

QString HopButton::timeText() const
{
    if (isCancelled())
        return LineTest::verdictTitle(LineTest::Verdict::Cancelled);
    switch (m_hop.state) {
    case HopState::Pending:
        return {};
    case HopState::Running:
        return LineTest::durationText(std::chrono::milliseconds(m_running.elapsed()));
    case HopState::Passed:
    case HopState::Failed:
        return LineTest::durationText(m_hop.duration);
    case HopState::Skipped:
        break;
    }
    return LineTest::stateTitle(HopState::Skipped);
}

/*! What a screen reader says: never by colour or shape alone. */
void HopButton::describe()
{
    const QString where =
        tr("%1, hop %2, %3")
            .arg(Providers::kindTitle(m_kind), QString::number(m_number), LineTest::stepTitle(m_hop.step));
    const bool isDecided = m_hop.state == HopState::Passed || m_hop.state == HopState::Failed;
    if (isCancelled()) {
        setAccessibleName(tr("%1: %2").arg(where, timeText()));
        return;
    }
    setAccessibleName(
        isDecided
            ? tr("%1: %2 in %3").arg(where, LineTest::stateTitle(m_hop.state), LineTest::durationText(m_hop.duration))
            : tr("%1: %2").arg(where, LineTest::stateTitle(m_hop.state)));
}

void HopButton::setTabStop(bool isTabStop)
{
    setFocusPolicy(isTabStop ? Qt::StrongFocus : Qt::ClickFocus);
}

/*! Arrows and Enter belong to the line: a button would walk the tab order, or do nothing. */
void HopButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void HopButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void HopButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        setMinimumWidth(minimumSizeHint().width());
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void HopButton::paintMark(QPainter &painter) const
{
    const Tokens &theme = tokens();
    const QPointF centre = markCentre();
    const double radius = markRadius();
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const QColor colour = markColour(shownState());
    const double arrival =
        m_arrival->state() == QAbstractAnimation::Running ? m_arrival->currentValue().toDouble() : 1.0;
    painter.setPen(QPen(colour, 2));
    painter.setBrush(theme.panel);
    switch (shownState()) {
    case HopState::Pending: {
        painter.drawEllipse(circle);
        painter.setPen(theme.muted);
        painter.setFont(smallFont());
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        break;
    }
    case HopState::Running: {
        painter.setPen(QPen(tint(colour), 3));
        painter.drawEllipse(circle);
        painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
        const int turn = isMotionReduced() ? 0 : int(m_running.elapsed() * 360 * 16 / 1100 % (360 * 16));
        painter.drawArc(circle, 90 * 16 - turn, -110 * 16);
        painter.setPen(colour);
        painter.setFont(smallFont());
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        break;
    }
    case HopState::Passed:
        paintCheck(painter, colour, arrival);
        break;
    case HopState::Failed:
        paintCross(painter, colour, arrival);
        break;
    case HopState::Skipped: {
        painter.setPen(QPen(colour, 1.6, Qt::DashLine));
        painter.drawEllipse(circle);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(centre.x() - radius * 0.35, centre.y()),
                         QPointF(centre.x() + radius * 0.35, centre.y()));
        break;
    }
    }
}

void HopButton::paintCheck(QPainter &painter, const QColor &colour, double arrival) const
{
    const QPointF centre = markCentre();
    const double radius = markRadius();
    painter.setBrush(tint(colour));
    painter.drawEllipse(centre, radius, radius);
    const QPointF start(centre.x() - radius * 0.42, centre.y() + radius * 0.04);
    const QPointF knee(centre.x() - radius * 0.1, centre.y() + radius * 0.36);
    const QPointF end(centre.x() + radius * 0.46, centre.y() - radius * 0.34);
    QPainterPath check(start);
    check.lineTo(start + (knee - start) * std::min(1.0, arrival * 2));
    if (arrival > 0.5)
        check.lineTo(knee + (end - knee) * (arrival * 2 - 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
}

void HopButton::paintCross(QPainter &painter, const QColor &colour, double arrival) const
{
    const QPointF centre = markCentre();
    const double radius = markRadius();
    // Filled, square and larger: the eye falls here first, also without colour.
    const double side = radius * (1.0 + 0.25 * arrival);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side), Space::Radius,
                            Space::Radius);
    painter.setPen(QPen(tokens().panel, 2.6, Qt::SolidLine, Qt::RoundCap));
    const double arm = radius * 0.42;
    painter.drawLine(QPointF(centre.x() - arm, centre.y() - arm), QPointF(centre.x() + arm, centre.y() + arm));
    painter.drawLine(QPointF(centre.x() - arm, centre.y() + arm), QPointF(centre.x() + arm, centre.y() - arm));
}

void HopButton::paintEvent(QPaintEvent *)
{
    const Tokens &theme = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.selection : theme.canvas);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 0, -2, 0), Space::Radius, Space::Radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 1, -3, -1), Space::Radius, Space::Radius);
    }
    paintMark(painter);
    const QFontMetrics metrics(smallFont());
    QRect words(0, markCentre().y() + markRadius() + Space::XS, width(), metrics.height());
    const bool isFailed = shownState() == HopState::Failed;
    QFont nameFont = smallFont();
    nameFont.setWeight(isFailed ? QFont::DemiBold : QFont::Normal);
    painter.setFont(nameFont);
    painter.setPen(isFailed ? theme.bad : m_hop.state == HopState::Pending ? theme.muted : theme.text);
    painter.drawText(
        words, Qt::AlignCenter,
        QFontMetrics(nameFont).elidedText(LineTest::stepTitle(m_hop.step), Qt::ElideRight, width() - Space::XS));
    words.translate(0, metrics.height());
    painter.setFont(smallFont());
    painter.setPen(isFailed ? theme.bad : m_hop.state == HopState::Running ? theme.accent : theme.muted);
    painter.drawText(words, Qt::AlignCenter, metrics.elidedText(timeText(), Qt::ElideRight, width()));
}

} // namespace Linesman::Ui
