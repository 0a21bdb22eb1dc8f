// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/faultspart.h"

#include "ui/emulator/rowtable.h"
#include "ui/emulator/submission.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FaultsPart::FaultsPart(Emulator::Emulator &emulator, QWidget *parent)
    : EmulatorPart(emulator, parent)
{
    auto *list = new Card(tr("Faults in Force"), this);
    m_clear = makeButton(tr("Remove A&ll"), u"clearFaults"_s, ButtonLook::Normal, list);
    list->addAction(m_clear);
    m_table = new RowTable(u"emulatorFaults"_s, tr("Faults in force"), {tr("Requests"), tr("What happens"), tr("Left")},
                           list);
    m_table->setCells(0, RowTable::Cells::Mono);
    m_table->setStretched(1);
    m_table->setWidth(0, 190);
    m_table->setWidth(2, 60);
    m_table->setEmptyText(tr("No faults: every request is answered as it should be. Choose a template at the right, or "
                             "make your own."));
    list->setBodyMargins(0);
    list->body()->addWidget(m_table, 1);
    m_edit = makeButton(tr("&Edit"), u"editFault"_s, ButtonLook::Normal, this);
    m_remove = makeButton(tr("&Remove"), u"removeFault"_s, ButtonLook::Danger, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(Space::M);
    left->addWidget(list, 1);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    row->addLayout(left, 3);
    row->addWidget(makeForm(), 2);

    const auto removeChosen = [this] {
        for (const QString &id : m_table->selectedKeys())
            remove(u"faults/"_s + id);
    };
    connect(m_table, &TableView::rowSelected, this, &FaultsPart::showChosen);
    connect(m_table, &TableView::removeWanted, this, removeChosen);
    connect(m_remove, &QPushButton::clicked, this, removeChosen);
    const auto editChosen = [this] {
        if (!m_submission->isBusy()) // its answer empties the form
            fillForm(m_table->selectedValue());
    };
    connect(m_table, &TableView::opened, this, editChosen);
    connect(m_edit, &QPushButton::clicked, this, editChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] { remove(u"faults"_s); });
    check();
}

QWidget *FaultsPart::makeForm()
{
    auto *column = new ScrollColumn(u"faultForm"_s, tr("Fault"), this);
    auto *card = new Card(tr("Ask for Trouble"), column->inner());
    m_form = new FormColumn(card);
    makeTemplates();
    makeFields();
    m_form->addRow(tr("&Template"), m_template);
    m_form->addRow(tr("&Method"), m_method);
    m_form->addRow(tr("&Path begins with"), m_path, tr("Or a route: /conversations/messages/{}/status"));
    m_form->addRow(tr("&Wait before answering"), m_latency);
    m_form->addRow(tr("Answer with &status"), m_status);
    m_form->addRow(tr("&Body"), m_body, tr("With a status only. Empty: one like HighLevel's."));
    m_form->addRow(tr("The a&nswer"), m_ending);
    m_form->addRow(tr("&How many requests"), m_count);
    auto *refusal = new Banner(card);
    refusal->setObjectName(u"faultProblem"_s);
    card->body()->addWidget(refusal);
    card->body()->addWidget(m_form);
    m_add = makeButton(tr("&Add Fault"), u"addFault"_s, ButtonLook::Primary, card);
    m_new = makeButton(tr("Cancel &Change"), u"newFault"_s, ButtonLook::Quiet, card);
    m_new->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_add);
    buttons->addWidget(m_new);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    column->body()->addWidget(card);
    column->body()->addStretch();

    m_submission = new Submission(m_emulator, m_form, refusal, this);
    connectForm();
    return column;
}

void FaultsPart::connectForm()
{
    connect(m_submission, &Submission::busyChanged, this, &FaultsPart::check);
    connect(m_submission, &Submission::busyChanged, this, &FaultsPart::showChosen);
    connect(m_submission, &Submission::accepted, this, [this] {
        if (!m_editing.isEmpty()) // only now: a refusal must not cost the old one
            remove(u"faults/"_s + m_editing);
        fillForm({});
    });
    connect(m_template, &QComboBox::activated, this, &FaultsPart::takeTemplate);
    for (QSpinBox *box : {m_latency, m_status, m_count})
        connect(box, &QSpinBox::valueChanged, this, &FaultsPart::check);
    connect(m_ending, &QComboBox::currentIndexChanged, this, &FaultsPart::check);
    connect(m_path, &QComboBox::editTextChanged, this, &FaultsPart::check);
    connect(m_body, &QLineEdit::textChanged, this, &FaultsPart::check);
    connect(m_add, &QPushButton::clicked, this, &FaultsPart::add);
    connect(m_new, &QPushButton::clicked, this, [this] { fillForm({}); });
}

void FaultsPart::makeFields()
{
    m_method = new QComboBox(m_form);
    m_method->setObjectName(u"faultMethod"_s);
    m_method->addItem(tr("Any"), QString());
    for (const QString &method : {u"GET"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s})
        m_method->addItem(method, method);
    m_path = new QComboBox(m_form);
    m_path->setObjectName(u"faultPath"_s);
    m_path->setEditable(true);
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_path->setMinimumContentsLength(20);
    m_path->addItems({QString(), u"/oauth/token"_s, u"/oauth/locationToken"_s, u"/contacts"_s, u"/contacts/upsert"_s,
                      u"/conversations/messages"_s, u"/conversations/messages/inbound"_s,
                      u"/conversations/messages/outbound"_s, u"/conversations/messages/upload"_s,
                      u"/conversations/messages/{}/status"_s, u"/conversations/search"_s, u"/locations"_s});
    m_path->lineEdit()->setPlaceholderText(tr("every path"));
    m_latency = new QSpinBox(m_form);
    m_latency->setObjectName(u"faultLatency"_s);
    m_latency->setRange(0, 600'000);
    m_latency->setSingleStep(500);
    m_latency->setSuffix(tr(" ms"));
    m_latency->setSpecialValueText(tr("none"));
    m_status = new QSpinBox(m_form);
    m_status->setObjectName(u"faultStatus"_s);
    m_status->setRange(199, 599);
    m_status->setValue(199);
    m_status->setSpecialValueText(tr("as it would be"));
    m_body = new QLineEdit(m_form);
    m_body->setObjectName(u"faultBody"_s);
    m_ending = new QComboBox(m_form);
    m_ending->setObjectName(u"faultEnding"_s);
    m_ending->addItem(tr("Arrives whole"), QString());
    m_ending->addItem(tr("Connection drops without an answer"), u"drop"_s);
    m_ending->addItem(tr("Body is cut in the middle"), u"truncate"_s);
    m_count = new QSpinBox(m_form);
    m_count->setObjectName(u"faultCount"_s);
    m_count->setRange(0, 1'000'000);
    m_count->setSpecialValueText(tr("until removed"));
}

void FaultsPart::makeTemplates()
{
    m_template = new QComboBox(m_form);
    m_template->setObjectName(u"faultTemplate"_s);
    m_template->addItem(tr("Your own"), QJsonObject());
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(20);
    const auto add = [this](const QString &title, const QJsonObject &fault) {
        m_template->addItem(title, fault);
    };
    add(tr("Slow answers: 3 s for everything"), {{u"latencyMs"_s, 3000}});
    add(tr("Rate limit: 429 for the next 5 messages"),
        {{u"method"_s, u"POST"_s}, {u"path"_s, u"/conversations/messages"_s}, {u"status"_s, 429}, {u"count"_s, 5}});
    add(tr("Outage: 503 for everything"), {{u"status"_s, 503}});
    add(tr("Gateway page: 502 with HTML"),
        {{u"status"_s, 502}, {u"body"_s, u"<html><body><h1>502 Bad Gateway</h1></body></html>"_s}});
    add(tr("The token endpoint fails: 500, twice"),
        {{u"method"_s, u"POST"_s}, {u"path"_s, u"/oauth/token"_s}, {u"status"_s, 500}, {u"count"_s, 2}});
    add(tr("Lost answer: inbound messages are stored, the line drops"),
        {{u"method"_s, u"POST"_s}, {u"path"_s, u"/conversations/messages/inbound"_s}, {u"drop"_s, true}});
    add(tr("Cut answer: contacts end in the middle"), {{u"path"_s, u"/contacts"_s}, {u"truncate"_s, true}});
}

void FaultsPart::setState(const QJsonObject &state)
{
    QList<TableRow> rows;
    for (const QJsonValue &value : state.value("faults"_L1).toArray()) {
        const QJsonObject fault = value.toObject();
        const QString method = fault.value("method"_L1).toString();
        const QString path = fault.value("path"_L1).toString();
        QStringList what;
        if (const int latency = fault.value("latencyMs"_L1).toInt())
            what += tr("waits %1 ms").arg(latency);
        if (const int status = fault.value("status"_L1).toInt())
            what += tr("answers %1").arg(status);
        if (fault.value("drop"_L1).toBool())
            what += tr("drops the connection");
        if (fault.value("truncate"_L1).toBool())
            what += tr("cuts the body");
        const int left = fault.value("remaining"_L1).toInt();
        rows.append({QString::number(fault.value("id"_L1).toInteger()),
                     {{(method.isEmpty() ? tr("any") : method) + u' ' + (path.isEmpty() ? u"/*"_s : path)},
                      {what.join(u", "_s), Tone::Warn},
                      {left < 0 ? tr("all") : QString::number(left)}},
                     fault});
    }
    m_table->setRows(rows);
    m_clear->setEnabled(!rows.isEmpty());
    showChosen();
}

void FaultsPart::showChosen()
{
    m_edit->setEnabled(m_table->selectedKeys().size() == 1 && !m_submission->isBusy());
    m_remove->setEnabled(m_table->selectedRow() >= 0);
}

QJsonObject FaultsPart::request() const
{
    QJsonObject body;
    if (const QString method = m_method->currentData().toString(); !method.isEmpty())
        body.insert(u"method"_s, method);
    if (const QString path = m_path->currentText().trimmed(); !path.isEmpty())
        body.insert(u"path"_s, path);
    if (m_latency->value() > 0)
        body.insert(u"latencyMs"_s, m_latency->value());
    if (m_status->value() >= 200) {
        body.insert(u"status"_s, m_status->value());
        if (!m_body->text().isEmpty())
            body.insert(u"body"_s, m_body->text());
    }
    if (const QString ending = m_ending->currentData().toString(); !ending.isEmpty() && m_status->value() < 200)
        body.insert(ending, true);
    if (m_count->value() > 0)
        body.insert(u"count"_s, m_count->value());
    return body;
}

void FaultsPart::check()
{
    const QString path = m_path->currentText().trimmed();
    m_form->setError(m_path, path.isEmpty() || path.startsWith(u'/') ? QString() : tr("A path begins with /."));
    const bool answered = m_status->value() >= 200;
    m_form->setFixed(m_body, answered ? QString() : tr("Choose a status first."));
    m_form->setFixed(m_ending, answered ? tr("An answer with a status of your own arrives whole.") : QString());
    const QJsonObject body = request();
    const bool any = body.contains(u"status"_s) || body.contains(u"latencyMs"_s) || body.contains(u"drop"_s) ||
                     body.contains(u"truncate"_s);
    m_add->setEnabled(any && !m_submission->isBusy() && !m_form->hasErrors());
    m_add->setToolTip(any ? QString() : tr("Choose a wait, a status or how the answer ends."));
}

void FaultsPart::takeTemplate(int index)
{
    const QString editing = m_editing;
    fillForm(m_template->itemData(index).toJsonObject());
    m_editing = editing;
    m_template->setCurrentIndex(index);
}

void FaultsPart::fillForm(const QJsonObject &fault)
{
    m_editing = fault.contains(u"id"_s) ? QString::number(fault.value("id"_L1).toInteger()) : QString();
    m_template->setCurrentIndex(0);
    m_method->setCurrentIndex(std::max(0, m_method->findData(fault.value("method"_L1).toString())));
    m_path->setEditText(fault.value("path"_L1).toString());
    m_latency->setValue(fault.value("latencyMs"_L1).toInt());
    m_status->setValue(fault.value("status"_L1).toInt(199));
    m_body->setText(fault.value("body"_L1).toString());
    m_ending->setCurrentIndex(fault.value("drop"_L1).toBool() ? 1 : fault.value("truncate"_L1).toBool() ? 2 : 0);
    m_count->setValue(std::max(0, fault.value(fault.contains(u"id"_s) ? "remaining"_L1 : "count"_L1).toInt()));
    m_add->setText(m_editing.isEmpty() ? tr("&Add Fault") : tr("S&ave Fault"));
    m_new->setVisible(!m_editing.isEmpty());
    check();
}

void FaultsPart::add()
{
    m_submission->send({"POST", u"faults"_s, request()});
}

} // namespace Linesman::Ui
