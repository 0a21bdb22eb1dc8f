// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/checkrow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::CheckState;

namespace {

constexpr int Columns = 5;

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Pending:
    case CheckState::Skipped:
        return Tone::Neutral;
    case CheckState::Running:
        return Tone::Busy;
    case CheckState::Passed:
        return Tone::Good;
    case CheckState::Warned:
        return Tone::Warn;
    case CheckState::Failed:
        break;
    }
    return Tone::Bad;
}

} // namespace

CheckRow::CheckRow(const LineTest::KindResult &kind, QWidget *parent)
    : QWidget(parent)
{
    const QString kindName = Providers::kindName(kind.kind);
    setObjectName(u"checks"_s + kindName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, 0, Space::L, Space::XS);
    column->setSpacing(Space::XS);
    auto *head = new QHBoxLayout;
    m_sum = new ChipButton(this);
    m_sum->setObjectName(u"checkSum"_s + kindName);
    m_sum->setToolTip(tr("Show or hide the checks of this kind"));
    head->addWidget(m_sum);
    head->addStretch();
    column->addLayout(head);
    m_panel = new QWidget(this);
    m_panel->setObjectName(u"checkPanel"_s + kindName);
    m_grid = new QGridLayout(m_panel);
    m_grid->setContentsMargins(Space::M, 0, 0, 0);
    m_grid->setSpacing(Space::XS);
    m_grid->setColumnStretch(Columns, 1);
    column->addWidget(m_panel);
    m_panel->hide();
    connect(m_sum, &QAbstractButton::clicked, this, [this] {
        m_foldedByPerson = m_panel->isVisibleTo(this);
        setUnfolded(!m_foldedByPerson);
    });
    setKind(kind);
}

void CheckRow::makeChips(const LineTest::KindResult &kind)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < int(kind.checks.size()); ++i) {
        QString name = LineTest::checkName(kind.checks.at(i).id);
        name[0] = name.at(0).toUpper();
        auto *chip = new ChipButton(m_panel);
        chip->setObjectName(u"check"_s + Providers::kindName(kind.kind) + name);
        chip->setToolTip(LineTest::checkSentence(kind.checks.at(i).id));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { emit checkSelected(i); });
        m_grid->addWidget(chip, i / Columns, i % Columns, Qt::AlignLeft);
        m_chips.append(chip);
    }
}

void CheckRow::setKind(const LineTest::KindResult &kind)
{
    if (m_chips.size() != kind.checks.size())
        makeChips(kind);
    setVisible(!kind.checks.isEmpty());
    bool isNew = true;
    for (int i = 0; i < int(m_chips.size()); ++i) {
        const LineTest::Check &check = kind.checks.at(i);
        m_chips.at(i)->setState(toneOf(check.state), LineTest::checkTitle(check.id));
        m_chips.at(i)->setAccessibleName(
            tr("%1, check %2: %3")
                .arg(Providers::kindTitle(kind.kind), checkTitle(check.id), checkStateTitle(check.state)));
        isNew = isNew && check.state == CheckState::Pending;
    }
    if (isNew) {
        m_foldedByPerson = false;
        setUnfolded(false);
    } else if (!m_foldedByPerson && kind.checkCount(CheckState::Failed) + kind.checkCount(CheckState::Warned) > 0) {
        setUnfolded(true);
    }
    showSum(kind);
}

void CheckRow::showSum(const LineTest::KindResult &kind)
{
    const int all = int(kind.checks.size());
    const int failed = kind.checkCount(CheckState::Failed);
    const int warned = kind.checkCount(CheckState::Warned);
    const int passed = kind.checkCount(CheckState::Passed);
    const int open = kind.checkCount(CheckState::Pending) + kind.checkCount(CheckState::Running);
    if (failed > 0)
        m_sum->setState(Tone::Bad, tr("%n check(s) failed", nullptr, failed));
    else if (open == all)
        m_sum->setState(Tone::Neutral, tr("%n check(s) follow the hops", nullptr, all));
    else if (open > 0)
        m_sum->setState(Tone::Busy, tr("%1 of %n check(s) done", nullptr, all).arg(all - open));
    else if (warned > 0)
        m_sum->setState(Tone::Warn, tr("%n check(s) warn", nullptr, warned));
    else if (passed == all)
        m_sum->setState(Tone::Good, tr("%n check(s) passed", nullptr, all));
    else
        m_sum->setState(passed > 0 ? Tone::Good : Tone::Neutral,
                        tr("%1 of %n check(s) passed, the rest was not tested", nullptr, all).arg(passed));
}

void CheckRow::setUnfolded(bool unfolded)
{
    m_panel->setVisible(unfolded);
}

} // namespace Linesman::Ui
