// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/celldetail.h"

#include "app/installs/matrixreport.h"
#include "app/providers/enabling.h"
#include "ui/providers/matrixmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/statuschip.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <memory>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::MatrixCell;
using Installs::MatrixRow;
using Installs::Selected;
using Installs::TokenState;

namespace {
void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        delete item->widget();
    }
}

QString local(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat)
                            : CellDetail::tr("not seen");
}
} // namespace

CellDetail::CellDetail(QWidget *parent)
    : ScrollColumn(u"cellDetail"_s, tr("The chosen provider in the chosen location"), parent)
{
    m_title = makeLabel({}, u"heading"_s, inner());
    m_title->setObjectName(u"cellTitle"_s);
    body()->addWidget(m_title);
    m_verdict = new StatusChip(inner());
    m_verdict->setObjectName(u"cellVerdict"_s);
    body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_reason = makeLabel({}, {}, inner());
    m_reason->setObjectName(u"cellReason"_s);
    body()->addWidget(m_reason);
    m_rest = new QWidget(inner());
    auto *column = new QVBoxLayout(m_rest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(Space::M);
    m_facts->setVerticalSpacing(Space::XS);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addWidget(makeLabel(tr("How to enable it"), u"strong"_s, m_rest));
    m_steps = new QGridLayout;
    m_steps->setHorizontalSpacing(Space::S);
    m_steps->setVerticalSpacing(Space::S);
    m_steps->setColumnStretch(1, 1);
    column->addLayout(m_steps);
    m_copy = makeButton(tr("Copy &Note"), u"copyEnableNote"_s, ButtonLook::Normal, m_rest);
    m_copy->setToolTip(tr("The steps as text, for the person who may do them"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(Providers::enableNote(m_provider, m_location));
        emit noteCopied();
    });
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    auto *open = makeButton(tr("Open &Sub-account"), u"openSubAccount"_s, ButtonLook::Quiet, m_rest);
    connect(open, &QPushButton::clicked, this, [this] { emit browserWanted(Providers::locationPage(m_location.id)); });
    column->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(m_rest);
    body()->addStretch(1);
    clear({});
}

void CellDetail::clear(const QString &sentence)
{
    m_title->hide();
    m_verdict->hide();
    m_rest->hide();
    setRole(m_reason, u"muted"_s);
    m_reason->setText(sentence);
}

void CellDetail::addFact(const QString &name, const QString &value)
{
    const int row = m_facts->rowCount();
    auto *label = makeLabel(name, u"muted"_s, m_rest);
    label->setWordWrap(false);
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(makeLabel(value, {}, m_rest), row, 1);
}

void CellDetail::show(const Providers::KnownProvider &provider, const MatrixRow &row, const MatrixCell &cell)
{
    if (!m_rest->isHidden() && provider == m_provider && row == m_row && cell == m_cell)
        return; // nothing new: a button with the focus keeps it
    m_provider = provider;
    m_location = row.location;
    m_row = row;
    m_cell = cell;
    m_title->setText(
        tr("%1 in %2").arg(provider.name, row.location.name.isEmpty() ? row.location.id.text() : row.location.name));
    m_verdict->setState(verdictTone(cell.verdict), Installs::verdictTitle(cell.verdict));
    setRole(m_reason, {});
    m_reason->setText(cell.reason);
    empty(m_facts);
    addFact(tr("Kind"), Providers::kindTitle(provider.kind));
    QString selected = Installs::selectedTitle(cell.selected);
    if (!cell.chosenName.isEmpty())
        selected = tr("%1: it is %2").arg(selected, cell.chosenName);
    if (cell.lookedAt.isValid())
        selected += tr(" (looked %1)").arg(local(cell.lookedAt));
    addFact(tr("Selected"), selected);
    if (cell.selected == Selected::Unknown && !cell.lookWhy.isEmpty())
        addFact(QString(), cell.lookWhy);
    addFact(tr("Last delivery"),
            cell.seen.delivery.isValid()
                ? tr("%1, answered %2").arg(local(cell.seen.delivery), QString::number(cell.seen.deliveryStatus))
                : local({}));
    addFact(tr("Last status"),
            cell.seen.statusAt.isValid() ? tr("%1, %2").arg(cell.seen.status, local(cell.seen.statusAt)) : local({}));
    addFact(tr("Last inbound"), local(cell.seen.inbound));
    if (!row.token.missing.isEmpty())
        addFact(tr("Scopes missing"), row.token.missing.join(u'\n'));
    if (row.location.installedAt.isValid())
        addFact(tr("Installed at"), local(row.location.installedAt));
    showSteps(provider, row, cell);
    m_title->show();
    m_verdict->show();
    m_rest->show();
}

void CellDetail::showSteps(const Providers::KnownProvider &provider, const MatrixRow &row, const MatrixCell &cell)
{
    empty(m_steps);
    const QList<Providers::EnableStep> steps = Providers::enableSteps(provider);
    for (int i = 0; i < int(steps.size()); ++i) {
        const Providers::EnableStep &step = steps.at(i);
        // The install is seen by itself; of the human steps only the choice of a default provider can be.
        std::optional<bool> isDone;
        if (!step.isHuman)
            isDone = row.location.isInstalled;
        else if (i == 1 && cell.selected == Selected::Ours)
            isDone = true;
        else if (i == 1 && cell.selected == Selected::NotOurs)
            isDone = false;
        auto *mark = new StatusChip(!isDone   ? Tone::Neutral
                                    : *isDone ? Tone::Good
                                              : Tone::Bad,
                                    !isDone   ? tr("by hand")
                                    : *isDone ? tr("done")
                                              : tr("to do"),
                                    m_rest);
        m_steps->addWidget(mark, i, 0, Qt::AlignTop);
        m_steps->addWidget(
            makeLabel(step.what + u'\n' + tr("Who: %1. Source: %2.").arg(step.who, step.source), u"small"_s, m_rest), i,
            1);
    }
}

} // namespace Linesman::Ui
