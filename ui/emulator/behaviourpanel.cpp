#include "ui/emulator/behaviourpanel.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

BehaviourPanel::BehaviourPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *switches = new Card(tr("Where the Sources Disagree"), this);
    m_profile = new QComboBox(switches);
    m_profile->setObjectName(u"emulatorProfile"_s);
    m_profile->setAccessibleName(tr("Behaviour profile"));
    m_profile->addItem(tr("Default"), u"default"_s);
    m_profile->addItem(tr("As documented"), u"documented"_s);
    m_profile->addItem(tr("As observed"), u"observed"_s);
    switches->addAction(m_profile);
    m_table = new TableView(u"emulatorSwitches"_s, tr("Switches"), switches);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameless();
    switches->setBodyMargins(0);
    switches->body()->addWidget(m_table, 1);

    auto *chosen = new Card(tr("Chosen Switch"), this);
    m_topic = makeLabel({}, u"strong"_s, chosen);
    m_source = makeLabel({}, u"muted small"_s, chosen);
    m_source->setObjectName(u"switchSource"_s);
    m_side = new QComboBox(chosen);
    m_side->setObjectName(u"switchSide"_s);
    m_side->setAccessibleName(tr("Side taken"));
    chosen->body()->addWidget(m_topic);
    chosen->body()->addWidget(m_side);
    chosen->body()->addWidget(m_source);

    auto *side = new QVBoxLayout;
    side->setSpacing(Space::M);
    side->addWidget(chosen);
    side->addWidget(makeClockCard());
    side->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::M, 0, 0);
    row->setSpacing(Space::M);
    row->addWidget(switches, 3);
    row->addLayout(side, 2);

    connect(m_table, &TableView::rowSelected, this, &BehaviourPanel::showSwitch);
    connect(m_profile, &QComboBox::activated, this, [this] {
        emit wanted(u"profile"_s, {{u"name"_s, m_profile->currentData().toString()}});
    });
    connect(m_side, &QComboBox::activated, this, [this] {
        const QString id = m_switches.at(m_table->selectedRow()).toObject().value("id"_L1).toString();
        emit wanted(u"profile"_s, {{u"switches"_s, QJsonObject{{id, m_side->currentText()}}}});
    });
}

QWidget *BehaviourPanel::makeClockCard()
{
    auto *card = new Card(tr("Clock and Retries"), this);
    m_now = makeLabel({}, u"mono"_s, card);
    m_now->setObjectName(u"emulatorClock"_s);
    m_now->setAccessibleName(tr("The emulator's time"));
    card->body()->addWidget(m_now);
    m_amount = new QSpinBox(card);
    m_amount->setObjectName(u"clockAmount"_s);
    m_amount->setAccessibleName(tr("How far"));
    m_amount->setRange(1, 9999);
    m_amount->setValue(10);
    m_unit = new QComboBox(card);
    m_unit->setObjectName(u"clockUnit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("seconds"), 1000);
    m_unit->addItem(tr("minutes"), 60'000);
    m_unit->addItem(tr("hours"), 3'600'000);
    m_unit->addItem(tr("days"), 86'400'000);
    m_unit->setCurrentIndex(1);
    auto *advance = makeButton(tr("&Advance"), u"advanceClock"_s, ButtonLook::Normal, card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_amount);
    row->addWidget(m_unit, 1);
    row->addWidget(advance);
    card->body()->addLayout(row);
    auto *form = new FormColumn(card);
    m_race = new QSpinBox(form);
    m_race->setObjectName(u"raceWindow"_s);
    m_race->setRange(0, 3600);
    m_race->setSuffix(tr(" s"));
    m_race->setKeyboardTracking(false);
    m_retry = new QComboBox(form);
    m_retry->setObjectName(u"retryPolicy"_s);
    m_retry->addItem(tr("P1: only 429, six times"), u"p1"_s);
    m_retry->addItem(tr("P2: anything but 2xx, twelve times"), u"p2"_s);
    m_retry->addItem(tr("None"), u"none"_s);
    form->addRow(tr("Status &race window"), m_race, tr("A status update that comes earlier gets 403."));
    form->addRow(tr("Retries of failed &deliveries"), m_retry);
    card->body()->addWidget(form);
    m_due = makeLabel({}, u"muted"_s, card);
    m_due->setObjectName(u"retriesDue"_s);
    card->body()->addWidget(m_due);
    connect(advance, &QPushButton::clicked, this, [this] {
        emit wanted(u"clock"_s, {{u"advanceMs"_s, m_amount->value() * m_unit->currentData().toLongLong()}});
    });
    connect(m_race, &QSpinBox::valueChanged, this, [this](int seconds) {
        emit wanted(u"settings"_s, {{u"raceWindowMs"_s, seconds * 1000}});
    });
    connect(m_retry, &QComboBox::activated, this, [this] {
        emit wanted(u"settings"_s, {{u"retry"_s, m_retry->currentData().toString()}});
    });
    return card;
}

void BehaviourPanel::setState(const QJsonObject &state)
{
    const QJsonObject profile = state.value("profile"_L1).toObject();
    m_profile->setCurrentIndex(m_profile->findData(profile.value("name"_L1).toString()));
    m_switches = profile.value("switches"_L1).toArray();
    fillSwitches();
    const QJsonObject clock = state.value("clock"_L1).toObject();
    const QDateTime now = QDateTime::fromString(clock.value("now"_L1).toString(), Qt::ISODateWithMs);
    const qint64 ahead = clock.value("offsetMs"_L1).toInteger();
    m_now->setText(ahead == 0
                       ? localTime(now)
                       : tr("%1, ahead by %2").arg(localTime(now), durationText(std::chrono::milliseconds(ahead))));
    m_now->setToolTip(momentTooltip(now));
    const QJsonObject settings = state.value("settings"_L1).toObject();
    if (!m_race->hasFocus()) {
        const QSignalBlocker quiet(m_race);
        m_race->setValue(settings.value("raceWindowMs"_L1).toInt() / 1000);
    }
    m_retry->setCurrentIndex(m_retry->findData(settings.value("retry"_L1).toString()));
    const int due = state.value("deliveries"_L1).toObject().value("retriesPending"_L1).toInt();
    m_due->setVisible(due > 0);
    m_due->setText(tr("%n retry(s) due on the emulator's clock", nullptr, due));
}

void BehaviourPanel::fillSwitches()
{
    const int selected = std::max(0, m_table->selectedRow());
    if (!m_model || m_model->rowCount() != m_switches.size()) {
        // Filled before the table sees it: rows that come later would be announced as new.
        auto *model = new QStandardItemModel(int(m_switches.size()), 3, this);
        model->setHorizontalHeaderLabels({tr("Switch"), tr("About"), tr("Side taken")});
        fillRows(*model);
        m_table->setModel(model);
        delete m_model;
        m_model = model;
        QHeaderView *header = m_table->horizontalHeader();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        header->setSectionResizeMode(1, QHeaderView::Stretch);
        header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
        m_table->selectRow(selected);
    }
    fillRows(*m_model);
    showSwitch(m_table->selectedRow());
}

void BehaviourPanel::fillRows(QStandardItemModel &model)
{
    for (int row = 0; row < m_switches.size(); ++row) {
        const QJsonObject item = m_switches.at(row).toObject();
        const QStringList cells{item.value("id"_L1).toString(), item.value("topic"_L1).toString(),
                                item.value("side"_L1).toString()};
        for (int column = 0; column < cells.size(); ++column) {
            QStandardItem *cell = model.item(row, column);
            if (!cell) {
                cell = new QStandardItem; // the model takes it
                cell->setEditable(false);
                model.setItem(row, column, cell);
            }
            if (cell->text() != cells.at(column))
                cell->setText(cells.at(column));
            const QString tip = column == 1 ? cells.at(1) + u'\n' + item.value("source"_L1).toString()
                                            : item.value("source"_L1).toString();
            if (cell->toolTip() != tip)
                cell->setToolTip(tip);
        }
    }
}

void BehaviourPanel::showSwitch(int row)
{
    const QJsonObject item = row >= 0 && row < m_switches.size() ? m_switches.at(row).toObject() : QJsonObject();
    m_topic->setText(item.value("topic"_L1).toString());
    m_source->setText(item.value("source"_L1).toString());
    m_side->clear();
    for (const QJsonValue &side : item.value("sides"_L1).toArray())
        m_side->addItem(side.toString());
    m_side->setCurrentText(item.value("side"_L1).toString());
    m_side->setEnabled(m_side->count() > 1);
}

} // namespace Linesman::Ui
