// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/behaviourpanel.h"

#include "ui/emulator/rowtable.h"
#include "ui/emulator/sourcelinks.h"
#include "ui/theme/roles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingsplitter.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

BehaviourPanel::BehaviourPanel(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *switches = new Card(tr("Where the Sources Disagree"), this);
    m_profile = new QComboBox(switches);
    m_profile->setObjectName(u"emulatorProfile"_s);
    m_profile->setAccessibleName(tr("Behaviour profile"));
    m_profile->addItem(tr("Default"), u"default"_s);
    m_profile->addItem(tr("As documented"), u"documented"_s);
    m_profile->addItem(tr("As observed"), u"observed"_s);
    m_profile->addItem(tr("As in 2025"), u"as-in-2025"_s);
    switches->addAction(m_profile);
    m_table = new RowTable(u"emulatorSwitches"_s, tr("Switches"),
                           {tr("Switch"), tr("About"), tr("Side taken"), tr("Documented"), tr("Observed")}, switches);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCells(2, RowTable::Cells::Chip);
    m_table->setStretched(1);
    for (const auto &[column, width] : {std::pair(0, 60), std::pair(2, 120), std::pair(3, 95), std::pair(4, 95)})
        m_table->setWidth(column, width);
    m_table->setSpare({3, 4}); // the chosen switch says both
    switches->setBodyMargins(0);
    switches->body()->addWidget(m_table, 1);

    auto *side = new ScrollColumn(u"behaviourForm"_s, tr("Chosen switch and settings"), this);
    auto *chosen = new Card(tr("Chosen Switch"), side->inner());
    m_topic = makeLabel({}, u"strong"_s, chosen);
    m_sides = makeLabel({}, u"muted"_s, chosen);
    m_source = makeLabel({}, u"muted small"_s, chosen);
    m_source->setObjectName(u"switchSource"_s);
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setOpenExternalLinks(false);
    m_side = new QComboBox(chosen);
    m_side->setObjectName(u"switchSide"_s);
    m_side->setAccessibleName(tr("Side taken"));
    chosen->body()->addWidget(m_topic);
    chosen->body()->addWidget(m_side);
    chosen->body()->addWidget(m_sides);
    chosen->body()->addWidget(m_source);
    side->body()->addWidget(chosen);
    side->body()->addWidget(makeSettings());
    side->body()->addStretch();
    auto *split = new FittingSplitter(20, this); // the form has no bar to scroll sideways
    split->setObjectName(u"behaviourSplitter"_s);
    split->addWidget(switches);
    split->addWidget(side);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({2000, 1000}); // px, only their ratio counts
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);

    connect(m_source, &QLabel::linkActivated, this,
            [this](const QString &url) { emit linkWanted(QUrl(url, QUrl::StrictMode)); });
    connect(m_table, &TableView::rowSelected, this, &BehaviourPanel::showSwitch);
    connect(m_profile, &QComboBox::activated, this, [this] {
        post(u"profile"_s, {{u"name"_s, m_profile->currentData().toString()}});
    });
    connect(m_side, &QComboBox::activated, this, [this] {
        const QString id = m_table->selectedValue().value("id"_L1).toString();
        post(u"profile"_s, {{u"switches"_s, QJsonObject{{id, m_side->currentText()}}}});
    });
}

QWidget *BehaviourPanel::makeSettings()
{
    auto *card = new Card(tr("Settings"), this);
    auto *form = new FormColumn(card);
    m_race = new QSpinBox(form);
    m_race->setObjectName(u"raceWindow"_s);
    m_race->setRange(0, 3600);
    m_race->setSuffix(tr(" s"));
    m_race->setKeyboardTracking(false);
    m_limits = new QComboBox(form);
    m_limits->setObjectName(u"rateLimits"_s);
    m_limits->addItem(tr("Normal"), u"standard"_s);
    m_limits->addItem(tr("Sandbox agency"), u"sandbox"_s);
    m_limits->addItem(tr("Off"), u"off"_s);
    m_limits->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_limits->setMinimumContentsLength(16);
    m_limits->setPlaceholderText(tr("Numbers of your own"));
    m_timeout = new QSpinBox(form);
    m_timeout->setObjectName(u"deliveryTimeout"_s);
    m_timeout->setRange(1, 600);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setKeyboardTracking(false);
    m_magic = new QCheckBox(tr("Magic &values provoke outcomes"), form);
    m_magic->setObjectName(u"magicNumbers"_s);
    form->addRow(tr("Status &race window"), m_race, tr("A status update that comes earlier is refused (switch C9)."));
    form->addRow(tr("Rate &limits"), m_limits,
                 tr("Normal: 100 in 10 s and 200,000 a day, for each app and location or company."));
    form->addRow(tr("An endpoint must answer &within"), m_timeout);
    form->addWide(m_magic);
    card->body()->addWidget(form);
    connect(m_race, &QSpinBox::valueChanged, this, [this](int seconds) {
        post(u"settings"_s, {{u"raceWindowMs"_s, seconds * 1000}});
    });
    connect(m_timeout, &QSpinBox::valueChanged, this, [this](int seconds) {
        post(u"settings"_s, {{u"deliveryTimeoutMs"_s, seconds * 1000}});
    });
    connect(m_limits, &QComboBox::activated, this, [this] {
        post(u"settings"_s, {{u"rateLimitPreset"_s, m_limits->currentData().toString()}});
    });
    connect(m_magic, &QCheckBox::clicked, this, [this](bool on) { post(u"settings"_s, {{u"magicNumbers"_s, on}}); });
    return card;
}

void BehaviourPanel::setState(const QJsonObject &state)
{
    const QJsonObject profile = state.value("profile"_L1).toObject();
    m_profile->setCurrentIndex(m_profile->findData(profile.value("name"_L1).toString()));
    QList<TableRow> rows;
    for (const QJsonValue &value : profile.value("switches"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item.value("id"_L1).toString();
        const QString side = item.value("side"_L1).toString();
        const QString source = item.value("source"_L1).toString();
        const bool isDefault = side == item.value("default"_L1).toString();
        rows.append({id,
                     {{id, {}, source},
                      {item.value("topic"_L1).toString(), {}, item.value("topic"_L1).toString() + u'\n' + source},
                      {side, isDefault ? Tone::Neutral : Tone::Accent},
                      {item.value("documented"_L1).toString()},
                      {item.value("observed"_L1).toString()}},
                     item});
    }
    m_table->setRows(rows);
    if (m_table->selectedRow() < 0)
        m_table->selectFirstRow();
    showSwitch();
    const QJsonObject settings = state.value("settings"_L1).toObject();
    const auto show = [](QSpinBox *box, int seconds) {
        const QSignalBlocker quiet(box);
        if (!box->hasFocus())
            box->setValue(seconds);
    };
    show(m_race, settings.value("raceWindowMs"_L1).toInt() / 1000);
    show(m_timeout, settings.value("deliveryTimeoutMs"_L1).toInt() / 1000);
    m_limits->setCurrentIndex(m_limits->findData(settings.value("rateLimitPreset"_L1).toString()));
    m_magic->setChecked(settings.value("magicNumbers"_L1).toBool());
}

void BehaviourPanel::showSwitch()
{
    const QJsonObject item = m_table->selectedValue();
    m_topic->setText(item.value("topic"_L1).toString());
    m_sides->setText(tr("Documented: %1. Observed: %2. By default: %3.")
                         .arg(item.value("documented"_L1).toString(), item.value("observed"_L1).toString(),
                              item.value("default"_L1).toString()));
    if (const QString before = item.value("before"_L1).toString(); !before.isEmpty())
        m_sides->setText(m_sides->text() + u' ' + tr("Until %1: %2.").arg(item.value("until"_L1).toString(), before));
    m_sides->setVisible(!item.isEmpty());
    m_source->setText(linkedSource(item.value("source"_L1).toString()));
    QStringList sides;
    for (const QJsonValue &side : item.value("sides"_L1).toArray())
        sides += side.toString();
    QStringList shown;
    for (int i = 0; i < m_side->count(); ++i)
        shown += m_side->itemText(i);
    if (sides != shown) { // an open list is left alone
        m_side->clear();
        m_side->addItems(sides);
    }
    m_side->setCurrentText(item.value("side"_L1).toString());
    m_side->setEnabled(m_side->count() > 1);
}

} // namespace Linesman::Ui
