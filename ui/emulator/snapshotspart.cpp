// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/snapshotspart.h"

#include "ui/emulator/rowtable.h"
#include "ui/emulator/submission.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/moments.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

SnapshotsPart::SnapshotsPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *card = new Card(tr("Snapshots"), this);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"snapshotName"_s);
    m_name->setAccessibleName(tr("Name of the snapshot"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(60);
    m_save = makeButton(tr("&Save Snapshot"), u"saveSnapshot"_s, ButtonLook::Normal, card);
    card->addAction(m_name);
    card->addAction(m_save);
    m_table = new RowTable(u"emulatorSnapshots"_s, tr("Snapshots"),
                           {tr("Name"), tr("Saved"), tr("Locations"), tr("Contacts"), tr("Messages")}, card);
    m_table->setStretched(0);
    m_table->setEmptyText(tr("No snapshots yet. Save one before an experiment, and restore it afterwards."));
    m_table->setWidth(1, 180);
    for (const int column : {2, 3, 4})
        m_table->setWidth(column, 90);
    card->setBodyMargins(0);
    card->body()->addWidget(m_table, 1);
    auto *note = makeLabel(
        tr("A snapshot holds locations, installs, contacts, conversations and messages. Tokens, clock, "
           "faults and switches stay as they are. Snapshots are kept with the emulator's data: see Settings."),
        u"muted small"_s, this);
    m_restore = makeButton(tr("&Restore…"), u"restoreSnapshot"_s, ButtonLook::Normal, this);
    m_remove = makeButton(tr("&Delete"), u"deleteSnapshot"_s, ButtonLook::Danger, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *refusal = new Banner(this);
    refusal->setObjectName(u"snapshotProblem"_s);
    m_submission = new Submission(emulator, m_name, refusal, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    column->addWidget(refusal);
    column->addWidget(card, 1);
    column->addWidget(note);
    column->addLayout(buttons);

    connect(m_submission, &Submission::busyChanged, this, &SnapshotsPart::showChosen);
    connect(m_submission, &Submission::accepted, m_name, &QLineEdit::clear);
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotsPart::showChosen);
    connect(m_name, &QLineEdit::returnPressed, this, &SnapshotsPart::save);
    connect(m_save, &QPushButton::clicked, this, &SnapshotsPart::save);
    connect(m_table, &TableView::rowSelected, this, &SnapshotsPart::showChosen);
    connect(m_table, &TableView::opened, this, &SnapshotsPart::askToRestore);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsPart::askToRestore);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsPart::removeChosen);
    connect(m_table, &TableView::removeWanted, this, &SnapshotsPart::removeChosen);
    showChosen();
}

void SnapshotsPart::askToRestore()
{
    const QString name = m_table->selectedKeys().value(0);
    ask(tr("Restore Snapshot"),
        tr("Put everything back as it was in \"%1\"? What came since is lost; deliveries that wait are dropped.")
            .arg(name),
        tr("&Restore"), [this, name] { post(u"snapshots/%1/restore"_s.arg(pathSegment(name))); });
}

void SnapshotsPart::removeChosen()
{
    for (const QString &name : m_table->selectedKeys())
        remove(u"snapshots/"_s + pathSegment(name));
}

void SnapshotsPart::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_submission->send({"POST", u"snapshots/"_s + pathSegment(name), {}});
}

void SnapshotsPart::showChosen()
{
    m_save->setEnabled(!m_submission->isBusy() && !m_name->text().trimmed().isEmpty());
    m_restore->setEnabled(m_table->selectedKeys().size() == 1);
    m_remove->setEnabled(m_table->selectedRow() >= 0);
}

void SnapshotsPart::setState(const QJsonObject &)
{
    deliver(m_emulator.control(Emulator::Control::snapshots()), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return; // stopped meanwhile
        QList<TableRow> rows;
        for (const QJsonValue &value : answer->value("snapshots"_L1).toArray()) {
            const QJsonObject snapshot = value.toObject();
            const QString name = snapshot.value("name"_L1).toString();
            const QDateTime at = QDateTime::fromString(snapshot.value("madeAt"_L1).toString(), Qt::ISODateWithMs);
            rows.append({name,
                         {{name},
                          {localTime(at), {}, momentTooltip(at), at.toString(Qt::ISODateWithMs)},
                          {QString::number(snapshot.value("locations"_L1).toInt())},
                          {QString::number(snapshot.value("contacts"_L1).toInt())},
                          {QString::number(snapshot.value("messages"_L1).toInt())}},
                         snapshot});
        }
        m_table->setRows(rows);
        showChosen();
    });
}

} // namespace Linesman::Ui
