// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/clockpart.h"

#include "ui/emulator/rowtable.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/moments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ClockPart::ClockPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *due = new Card(tr("Pending Retries"), this);
    m_next = makeButton(tr("&Run the Clock to the Next Retry"), u"runToNextRetry"_s, ButtonLook::Normal, due);
    due->addAction(m_next);
    m_table =
        new RowTable(u"emulatorRetries"_s, tr("Pending retries"),
                     {tr("Due in"), tr("Event"), tr("Endpoint"), tr("Tried"), tr("Last answer"), tr("Message")}, due);
    m_table->setCells(2, RowTable::Cells::Mono);
    m_table->setCells(4, RowTable::Cells::Chip);
    m_table->setCells(5, RowTable::Cells::Id);
    m_table->setStretched(2);
    m_table->setWidth(0, 110);
    m_table->setWidth(1, 190);
    m_table->setWidth(3, 70);
    m_table->setWidth(4, 110);
    m_table->setWidth(5, 120);
    m_table->setEmptyText(tr("No retries are pending. A delivery that failed waits here for its next attempt, as the "
                             "retry policy says."));
    due->setBodyMargins(0);
    due->body()->addWidget(m_table, 1);
    m_send = makeButton(tr("&Send Now"), u"sendRetry"_s, ButtonLook::Normal, this);
    m_drop = makeButton(tr("&Give Up"), u"dropRetry"_s, ButtonLook::Danger, this);
    m_drop->setToolTip(tr("The delivery has failed for good"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_send);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(makeClock());
    column->addWidget(due, 1);
    column->addLayout(buttons);
    m_second = new QTimer(this);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &ClockPart::tick);
    connect(m_table, &TableView::rowSelected, this, &ClockPart::tick);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const QJsonObject first = m_state.value("retries"_L1).toArray().first().toObject();
        const QDateTime dueAt = QDateTime::fromString(first.value("dueAt"_L1).toString(), Qt::ISODateWithMs);
        advance(std::max<qint64>(0, emulatorNow(m_state).msecsTo(dueAt)) + 1);
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_table->selectedKeys())
            post(u"retries/%1/send"_s.arg(id));
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_table->selectedKeys())
            remove(u"retries/"_s + id);
    });
}

QWidget *ClockPart::makeClock()
{
    auto *card = new Card(tr("Clock"), this);
    m_now = makeLabel({}, u"huge"_s, card);
    m_now->setObjectName(u"emulatorClock"_s);
    m_now->setAccessibleName(tr("The emulator's time"));
    m_ahead = makeLabel({}, u"muted"_s, card);
    m_ahead->setObjectName(u"clockAhead"_s);
    card->body()->addWidget(m_now);
    card->body()->addWidget(m_ahead);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    const auto jump = [this, card, row](const QString &text, const QString &name, qint64 ms) {
        auto *button = makeButton(text, name, ButtonLook::Normal, card);
        connect(button, &QPushButton::clicked, this, [this, ms] { advance(ms); });
        row->addWidget(button);
    };
    jump(tr("+&1 min"), u"advanceMinute"_s, 60'000);
    jump(tr("+10 &min"), u"advanceTenMinutes"_s, 600'000);
    jump(tr("+1 &h"), u"advanceHour"_s, 3'600'000);
    jump(tr("+1 &day"), u"advanceDay"_s, 86'400'000);
    row->addSpacing(Space::L);
    m_amount = new QSpinBox(card);
    m_amount->setObjectName(u"clockAmount"_s);
    m_amount->setAccessibleName(tr("How far"));
    m_amount->setRange(1, 9999);
    m_amount->setValue(30);
    m_unit = new QComboBox(card);
    m_unit->setObjectName(u"clockUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("seconds"), 1000);
    m_unit->addItem(tr("minutes"), 60'000);
    m_unit->addItem(tr("hours"), 3'600'000);
    m_unit->addItem(tr("days"), 86'400'000);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    auto *go = makeButton(tr("&Advance"), u"advanceClock"_s, ButtonLook::Normal, card);
    connect(go, &QPushButton::clicked, this,
            [this] { advance(m_amount->value() * m_unit->currentData().toLongLong()); });
    row->addWidget(go);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void ClockPart::advance(qint64 ms)
{
    post(u"clock"_s, {{u"advanceMs"_s, ms}});
}

void ClockPart::showEvent(QShowEvent *event)
{
    EmulatorPart::showEvent(event);
    tick();
    m_second->start();
}

void ClockPart::hideEvent(QHideEvent *event)
{
    m_second->stop();
    EmulatorPart::hideEvent(event);
}

void ClockPart::setState(const QJsonObject &state)
{
    m_state = state;
    tick();
}

void ClockPart::tick()
{
    const QDateTime now = emulatorNow(m_state);
    const qint64 ahead = m_state.value("clock"_L1).toObject().value("offsetMs"_L1).toInteger();
    m_now->setText(now.toLocalTime().toString(u"yyyy-MM-dd  HH:mm:ss"_s));
    m_now->setToolTip(momentTooltip(now));
    m_ahead->setText(
        ahead == 0 ? tr("Runs with this machine's clock.")
                   : tr("Ahead of this machine's clock by %1. Reset brings it back.").arg(spanText(ahead / 1000)));
    QList<TableRow> rows;
    for (const QJsonValue &value : m_state.value("retries"_L1).toArray()) {
        const QJsonObject retry = value.toObject();
        const QDateTime due = QDateTime::fromString(retry.value("dueAt"_L1).toString(), Qt::ISODateWithMs);
        const int status = retry.value("lastStatus"_L1).toInt();
        rows.append(
            {retry.value("deliveryId"_L1).toString(),
             {{spanText(std::max<qint64>(0, now.secsTo(due))), {}, momentTooltip(due)},
              {retry.value("event"_L1).toString()},
              {retry.value("url"_L1).toString()},
              {QString::number(retry.value("attempts"_L1).toInt())},
              {status ? QString::number(status) : tr("no answer"), Tone::Bad, retry.value("lastError"_L1).toString()},
              {retry.value("messageId"_L1).toString()}},
             retry});
    }
    m_table->setRows(rows);
    m_next->setEnabled(!rows.isEmpty());
    const bool chosen = m_table->selectedRow() >= 0;
    m_send->setEnabled(chosen);
    m_drop->setEnabled(chosen);
}

} // namespace Linesman::Ui
