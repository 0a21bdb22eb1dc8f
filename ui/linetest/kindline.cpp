// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/kindline.h"

#include "ui/linetest/hopbutton.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;
using LineTest::Verdict;

namespace {

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Running:
        return Tone::Busy;
    case Verdict::Passed:
        return Tone::Good;
    case Verdict::Failed:
        return Tone::Bad;
    case Verdict::Skipped:
    case Verdict::Cancelled:
        break;
    }
    return Tone::Warn;
}

/*! The most hops that a kind has: shorter lines leave their last places empty, so that marks stand in columns. */
constexpr int HopColumns = 6;

} // namespace

KindLine::KindLine(const LineTest::KindResult &kind, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"kind"_s + Providers::kindName(kind.kind));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, 0, Space::L, 0);
    row->setSpacing(0);
    m_title = makeLabel(Providers::kindTitle(kind.kind), u"strong"_s, this);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    // The hops share a box of the same width in every line, so that their marks stand in columns.
    auto *marks = new QWidget(this);
    auto *columns = new QHBoxLayout(marks);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    for (int i = 0; i < HopColumns; ++i) {
        if (i >= int(kind.hops.size())) {
            auto *gap = new QWidget(marks);
            gap->setMinimumWidth(m_hops.constFirst()->minimumSizeHint().width());
            columns->addWidget(gap, 1);
            continue;
        }
        auto *hop = new HopButton(kind.kind, i + 1, kind.hops.at(i).step, marks);
        connect(hop, &QAbstractButton::clicked, this, [this, i] { emit hopSelected(i); });
        connect(hop, &HopButton::focused, this, [this, i] { emit hopFocused(i); });
        m_hops.append(hop);
        columns->addWidget(hop, 1);
    }
    row->addWidget(marks, 1);
    m_time = new QLabel(this);
    setRole(m_time, u"small muted"_s);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_time);
    row->addSpacing(Space::M);
    m_verdict = new StatusChip(this);
    m_verdict->setObjectName(u"verdict"_s + Providers::kindName(kind.kind));
    auto *place = new QHBoxLayout;
    place->addWidget(m_verdict);
    place->addStretch();
    m_verdictBox = new QWidget(this);
    m_verdictBox->setLayout(place);
    place->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_verdictBox);
    fitColumns();
    setKind(kind);
}

/*! The outer columns are as wide as their longest word in the text size that holds now. */
void KindLine::fitColumns()
{
    m_title->ensurePolished();
    m_time->ensurePolished();
    int titleWidth = 0;
    for (const Providers::Kind one : Providers::AllKinds)
        titleWidth = std::max(titleWidth, m_title->fontMetrics().horizontalAdvance(Providers::kindTitle(one)));
    m_title->setFixedWidth(titleWidth + Space::XL);
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(u"888.8 ms"_s) + Space::S);
    int verdictWidth = 0;
    for (const Verdict one : {Verdict::Running, Verdict::Passed, Verdict::Failed, Verdict::Skipped, Verdict::Cancelled})
        verdictWidth = std::max(verdictWidth, chipSize(LineTest::verdictTitle(one), font()).width());
    m_verdictBox->setFixedWidth(verdictWidth + Space::S);
}

void KindLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_verdictBox && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitColumns();
}

void KindLine::setTimeShown(bool shown)
{
    m_time->setVisible(shown);
}

int KindLine::neededWidth() const
{
    return minimumSizeHint().width() + m_time->minimumWidth();
}

/*! What gives way where there is no room must not hold the place open. */
QSize KindLine::minimumSizeHint() const
{
    const QSize shown = QWidget::minimumSizeHint();
    return {shown.width() - (m_time->isHidden() ? 0 : m_time->minimumWidth()), shown.height()};
}

int KindLine::wantedWidth() const
{
    int widest = 0;
    for (const HopButton *hop : m_hops)
        widest = std::max(widest, hop->sizeHint().width() - Space::S);
    return neededWidth() + HopColumns * std::max(0, widest - m_hops.constFirst()->minimumSizeHint().width());
}

void KindLine::setTabStop(int hop)
{
    for (int i = 0; i < int(m_hops.size()); ++i)
        m_hops.at(i)->setTabStop(i == hop);
}

void KindLine::focusHop(int hop)
{
    m_hops.at(std::clamp(hop, 0, int(m_hops.size()) - 1))->setFocus(Qt::TabFocusReason);
}

void KindLine::setKind(const LineTest::KindResult &kind)
{
    for (int i = 0; i < int(m_hops.size()); ++i)
        m_hops.at(i)->setHop(kind.hops.at(i));
    showVerdict(kind);
    update();
}

void KindLine::setHop(const LineTest::KindResult &kind, int hop)
{
    m_hops.at(hop)->setHop(kind.hops.at(hop));
    showVerdict(kind);
    update();
}

void KindLine::showVerdict(const LineTest::KindResult &kind)
{
    std::chrono::microseconds sum{};
    bool hasBegun = false;
    for (const LineTest::Hop &hop : kind.hops) {
        sum += hop.duration;
        hasBegun = hasBegun || hop.state != HopState::Pending;
    }
    m_time->setText(sum.count() > 0 ? LineTest::durationText(sum) : QString());
    if (!hasBegun)
        m_verdict->setState(Tone::Neutral, tr("waiting"));
    else
        m_verdict->setState(toneOf(kind.verdict()), LineTest::verdictTitle(kind.verdict()));
    m_verdict->setAccessibleName(tr("%1: %2").arg(Providers::kindTitle(kind.kind), m_verdict->word()));
}

void KindLine::select(int hop)
{
    for (int i = 0; i < int(m_hops.size()); ++i)
        m_hops.at(i)->setChecked(i == hop);
}

void KindLine::tick()
{
    for (HopButton *hop : m_hops)
        hop->tick();
}

void KindLine::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(m_hops.begin(), m_hops.end(), [](const HopButton *hop) { return hop->hasFocus(); });
    if (focused == m_hops.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int hop = int(focused - m_hops.begin());
    switch (event->key()) {
    case Qt::Key_Left:
        focusHop(hop - 1);
        break;
    case Qt::Key_Right:
        focusHop(hop + 1);
        break;
    case Qt::Key_Home:
        focusHop(0);
        break;
    case Qt::Key_End:
        focusHop(int(m_hops.size()) - 1);
        break;
    case Qt::Key_Up:
        emit otherLineWanted(-1, hop);
        break;
    case Qt::Key_Down:
        emit otherLineWanted(1, hop);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit hopOpened(hop);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/*! The line between the marks: lit as far as the message came. */
void KindLine::paintEvent(QPaintEvent *)
{
    const Tokens &theme = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i + 1 < int(m_hops.size()); ++i) {
        const HopButton *from = m_hops.at(i);
        const HopButton *to = m_hops.at(i + 1);
        const bool isLit = from->state() == HopState::Passed && to->state() != HopState::Pending &&
                           to->shownState() != HopState::Skipped;
        const QColor colour = !isLit ? theme.line : to->state() == HopState::Failed ? theme.bad : theme.good;
        const QPoint start = from->mapTo(this, from->markCentre()) + QPoint(from->markRadius() + Space::XS, 0);
        const QPoint end = to->mapTo(this, to->markCentre()) - QPoint(to->markRadius() + Space::XS, 0);
        painter.setPen(QPen(colour, isLit ? 2.5 : 2, isLit ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
        painter.drawLine(start, end);
    }
}

} // namespace Linesman::Ui
