// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/hopdiagram.h"

#include "ui/linetest/checkrow.h"
#include "ui/linetest/kindline.h"
#include "ui/linetest/loopsketch.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;

namespace {
constexpr int TickMs = 40; // how often running times are repainted
}

HopDiagram::HopDiagram(QWidget *parent)
    : Card({}, parent)
{
    setObjectName(u"lineTestDiagram"_s);
    setBodyMargins(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_sketch = new LoopSketch(this);
    m_sketchBox = new QVBoxLayout;
    m_sketchBox->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    m_sketchBox->addWidget(m_sketch);
    row->addLayout(m_sketchBox);
    row->addWidget(makeSeparator(Qt::Vertical, this));
    m_lines = new QVBoxLayout;
    m_lines->setContentsMargins(0, Space::XS, 0, Space::XS);
    m_lines->setSpacing(0);
    row->addLayout(m_lines, 1);
    body()->setSpacing(0);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"lineTestProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the line test"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the lines must not jump when a run begins
    m_progress->setSizePolicy(kept);
    body()->addWidget(m_progress);
    body()->addLayout(row);
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        for (KindLine *line : m_kinds)
            line->tick();
    });
}

void HopDiagram::setKinds(const QList<LineTest::KindResult> &kinds)
{
    const bool isSame = std::equal(m_kinds.begin(), m_kinds.end(), kinds.begin(), kinds.end(),
                                   [](const KindLine *line, const auto &row) {
                                       return line->objectName() == u"kind"_s + Providers::kindName(row.kind);
                                   });
    if (isSame) {
        for (int i = 0; i < int(m_kinds.size()); ++i) {
            m_kinds.at(i)->setKind(kinds.at(i));
            m_checks.at(i)->setKind(kinds.at(i));
        }
    } else {
        makeLines(kinds);
    }
    int hops = 0;
    for (const LineTest::KindResult &kind : kinds)
        hops += int(kind.hops.size() + kind.checks.size());
    m_progress->setRange(0, hops);
}

void HopDiagram::makeLines(const QList<LineTest::KindResult> &kinds)
{
    qDeleteAll(m_kinds);
    m_kinds.clear();
    qDeleteAll(m_checks);
    m_checks.clear();
    for (int i = 0; i < int(kinds.size()); ++i) {
        auto *line = new KindLine(kinds.at(i), this);
        connect(line, &KindLine::hopSelected, this, [this, i](int hop) { emit hopSelected(i, hop); });
        connect(line, &KindLine::hopOpened, this, [this, i](int hop) { emit hopOpened(i, hop); });
        connect(line, &KindLine::hopFocused, this, [this, i](int hop) { setTabStop(i, hop); });
        connect(line, &KindLine::otherLineWanted, this, [this, i](int step, int hop) {
            m_kinds.at(std::clamp(i + step, 0, int(m_kinds.size()) - 1))->focusHop(hop);
        });
        m_lines->addWidget(line);
        m_kinds.append(line);
        auto *checks = new CheckRow(kinds.at(i), this);
        connect(checks, &CheckRow::checkSelected, this, [this, i](int check) { emit checkSelected(i, check); });
        m_lines->addWidget(checks);
        m_checks.append(checks);
    }
    setTabStop(0, 0);
}

/*! All hops are one stop of Tab; arrows move between them. */
void HopDiagram::setTabStop(int kind, int hop)
{
    for (int i = 0; i < int(m_kinds.size()); ++i)
        m_kinds.at(i)->setTabStop(i == kind ? hop : -1);
}

void HopDiagram::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitSketch();
}

void HopDiagram::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &HopDiagram::fitSketch); // once the lines know their new widths
}

/*!
    What the diagram can have. Not its own width, which follows from what is shown: showing and hiding by that would go
    on forever in an area that scrolls.
*/
int HopDiagram::availableWidth() const
{
    const QScrollArea *around = area();
    return around ? around->width() - around->verticalScrollBar()->sizeHint().width() - Space::XS : width();
}

QSize HopDiagram::minimumSizeHint() const
{
    const QSize shown = Card::minimumSizeHint();
    const int sketch = m_sketch->isHidden() ? 0 : m_sketch->minimumSizeHint().width() + 2 * Space::L;
    return {shown.width() - sketch, shown.height()};
}

QScrollArea *HopDiagram::area() const
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *around = qobject_cast<QScrollArea *>(above))
            return around;
    }
    return nullptr;
}

void HopDiagram::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (QScrollArea *around = area())
        around->installEventFilter(this);
    fitSketch();
}

/*! It is as wide as what it shows: an area that becomes narrower than that does not resize it. */
bool HopDiagram::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == area())
        fitSketch();
    return Card::eventFilter(watched, event);
}

/*! The sketch leaves when the hops need its room: at a large text size, or in a narrow window. */
void HopDiagram::fitSketch()
{
    const int available = availableWidth();
    int lines = 0;
    int wanted = 0;
    for (const KindLine *line : std::as_const(m_kinds)) {
        lines = std::max(lines, line->neededWidth());
        wanted = std::max(wanted, line->wantedWidth());
    }
    for (KindLine *line : std::as_const(m_kinds))
        line->setTimeShown(available >= lines + Space::XL);
    const bool hasRoom = available >= wanted + m_sketch->sizeHint().width() + 2 * Space::L;
    m_sketch->setVisible(hasRoom);
    m_sketchBox->setContentsMargins(hasRoom ? Space::L : 0, Space::L, hasRoom ? Space::L : 0, Space::L);
}

void HopDiagram::showProgress(const QList<LineTest::KindResult> &kinds, int kind, int hop)
{
    m_kinds.at(kind)->setHop(kinds.at(kind), hop);
    countDecided(kinds);
    const LineTest::Hop &entry = kinds.at(kind).hops.at(hop);
    if (entry.state != HopState::Skipped)
        m_sketch->showHop(entry.step, entry.state);
}

void HopDiagram::showChecks(const QList<LineTest::KindResult> &kinds, int kind)
{
    m_checks.at(kind)->setKind(kinds.at(kind));
    m_kinds.at(kind)->setKind(kinds.at(kind));
    countDecided(kinds);
}

void HopDiagram::countDecided(const QList<LineTest::KindResult> &kinds)
{
    int decided = 0;
    for (const LineTest::KindResult &one : kinds) {
        for (const LineTest::Hop &entry : one.hops)
            decided += entry.state != HopState::Pending && entry.state != HopState::Running;
        decided += int(one.checks.size()) - one.checkCount(LineTest::CheckState::Pending) -
                   one.checkCount(LineTest::CheckState::Running);
    }
    m_progress->setValue(decided);
}

void HopDiagram::select(int kind, int hop)
{
    for (int i = 0; i < int(m_kinds.size()); ++i)
        m_kinds.at(i)->select(i == kind ? hop : -1);
    if (kind >= 0 && hop >= 0)
        setTabStop(kind, hop);
}

void HopDiagram::setRunning(bool running)
{
    m_progress->setVisible(running);
    if (running)
        m_ticker.start();
    else
        m_ticker.stop();
}

} // namespace Linesman::Ui
