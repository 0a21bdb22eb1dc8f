// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/deliveryform.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/prettyjson.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Kind;
using Webhooks::PayloadProfile;

namespace {
/*! Every field that some kind has, in the order of the wire. */
QStringList allFields()
{
    return u"contactId locationId messageId emailMessageId type phone emailTo emailFrom subject message html "
           u"attachments "
           "userId replyToAltId conversationProviderId conversationId from"_s.split(u' ');
}

constexpr qint64 LargestPayload = 1024 * 1024; // far above what HighLevel sends

bool isLong(const QString &field)
{
    return field == "message"_L1 || field == "html"_L1;
}
} // namespace

DeliveryForm::DeliveryForm(QWidget *parent)
    : QWidget(parent)
    , m_form(Webhooks::sampleForm(Kind::SmsDefault))
{
    setObjectName(u"deliveryForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);

    auto *top = new FormColumn(this);
    m_kind = new QComboBox(top);
    m_kind->setObjectName(u"deliveryKind"_s);
    for (const Kind kind : Providers::AllKinds)
        m_kind->addItem(Providers::kindTitle(kind), int(kind));
    top->addRow(tr("Provider &kind"), m_kind);
    m_profile = new QComboBox(top);
    m_profile->setObjectName(u"deliveryProfile"_s);
    m_profile->addItem(tr("As observed"), int(PayloadProfile::Observed));
    m_profile->addItem(tr("Documented fields only"), int(PayloadProfile::Documented));
    top->addRow(tr("F&ields"), m_profile,
                tr("HighLevel's page lists fewer fields than third parties have received. Both are worth a test."));
    column->addWidget(top);

    m_noDelivery = makeLabel({}, u"warn"_s, this);
    m_noDelivery->setObjectName(u"noDelivery"_s);
    column->addWidget(m_noDelivery);

    m_fileProblem = makeLabel({}, u"bad"_s, this);
    m_fileProblem->setObjectName(u"payloadFileProblem"_s);
    m_fileProblem->hide();
    column->addWidget(m_fileProblem);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"composeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_column = new FormColumn(m_tabs);
    m_column->setContentsMargins(0, Space::M, 0, 0);
    addFields();
    m_tabs->addTab(m_column, tr("Form"));
    auto *json = new QWidget(m_tabs);
    auto *jsonColumn = new QVBoxLayout(json);
    jsonColumn->setContentsMargins(0, Space::M, 0, 0);
    m_json = new CodeEditor(u"payloadJson"_s, tr("Payload as JSON"), CodeEditor::Language::Json, json);
    m_json->setMinimumHeight(260);
    jsonColumn->addWidget(m_json, 1);
    m_asTyped = new QCheckBox(tr("Send exactly these &bytes, right or wrong"), json);
    m_asTyped->setObjectName(u"sendAsTyped"_s);
    jsonColumn->addWidget(m_asTyped);
    m_tabs->addTab(json, tr("JSON"));
    column->addWidget(m_tabs, 1);

    connect(m_kind, &QComboBox::activated, this, &DeliveryForm::chooseKind);
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_form.profile = PayloadProfile(m_profile->currentData().toInt());
        if (m_form.profile == PayloadProfile::Documented) {
            for (const char *field : {"conversationProviderId", "conversationId", "from"})
                Webhooks::setField(m_form, QString::fromLatin1(field), {});
        } else if (m_form.conversationProviderId.isEmpty()) {
            m_form.conversationProviderId = Webhooks::sampleForm(m_form.kind).conversationProviderId;
        }
        setForm(m_form);
    });
    connect(m_json, &CodeEditor::textChanged, this, &DeliveryForm::readJson);
    connect(m_asTyped, &QCheckBox::toggled, this, &DeliveryForm::leaveEvent);
    setForm(m_form);
}

void DeliveryForm::addFields()
{
    for (const QString &name : allFields()) {
        QWidget *field = nullptr;
        if (isLong(name)) {
            auto *edit = new QPlainTextEdit(m_column);
            edit->setTabChangesFocus(true);
            edit->setFixedHeight(72);
            connect(edit, &QPlainTextEdit::textChanged, this,
                    [this, name, edit] { readField(name, edit->toPlainText()); });
            field = edit;
        } else {
            auto *edit = new QLineEdit(m_column);
            connect(edit, &QLineEdit::textEdited, this, [this, name](const QString &text) { readField(name, text); });
            field = edit;
        }
        field->setObjectName(name);
        m_column->addRow(name, field);
        m_fields.insert(name, field);
    }
    m_column->addStretch();
}

void DeliveryForm::setForm(const Webhooks::OutboundForm &form)
{
    m_form = form;
    m_eventName.clear();
    showKind();
    showForm();
    showJson();
    emit changed();
}

std::optional<QByteArray> DeliveryForm::payload() const
{
    if (m_asTyped->isChecked())
        return m_json->text().toUtf8();
    return std::nullopt;
}

void DeliveryForm::setEvent(const QByteArray &json, const QString &name)
{
    setPayload(prettyJson(json).value_or(json), name);
}

void DeliveryForm::setPayload(const QByteArray &text, const QString &name)
{
    m_tabs->setCurrentIndex(1);
    m_eventName = name;
    m_json->setText(QString::fromUtf8(text));
    m_asTyped->setChecked(true);
    readJson();
}

void DeliveryForm::leavePayload()
{
    m_asTyped->setChecked(false);
}

QString DeliveryForm::eventName() const
{
    return m_asTyped->isChecked() ? m_eventName : QString();
}

/*! Once the bytes count no more, the form does: it shows itself where the event was. */
void DeliveryForm::leaveEvent()
{
    if (!m_asTyped->isChecked() && !std::exchange(m_eventName, QString()).isEmpty())
        showJson();
    emit changed();
}

bool DeliveryForm::isReadable() const
{
    return m_asTyped->isChecked() || m_json->isValid();
}

void DeliveryForm::showProblems(const QList<Problem> &problems)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        QString sentence;
        for (const Problem &problem : problems) {
            if (problem.field == field.key() && !m_asTyped->isChecked())
                sentence = problem.sentence;
        }
        m_column->setError(field.value(), sentence);
    }
}

QWidget *DeliveryForm::firstField() const
{
    return m_kind;
}

void DeliveryForm::takeFilesDroppedOn(QWidget *area)
{
    const auto *drop = new FileDrop(area, {u"json"_s, u"txt"_s, u"http"_s}, tr("Send what is in this file."));
    connect(drop, &FileDrop::dropped, this, [this](const QString &path) {
        const Result<> opened = openFile(path);
        m_fileProblem->setText(opened ? QString() : describe(opened.error()));
        m_fileProblem->setVisible(!opened);
    });
}

Result<> DeliveryForm::openFile(const QString &path)
{
    QFile file(path);
    if (file.size() > LargestPayload)
        return failure(Error(Error::Kind::BadInput, path + u": larger than 1 MiB"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error(Error::Kind::Storage, path + u": "_s + file.errorString()));
    QByteArray text = file.readAll();
    const qsizetype line = text.indexOf('\n');
    if (text.first(qMax<qsizetype>(0, line)).contains(" HTTP/1.")) { // a request as it came: its body
        const qsizetype end = text.indexOf("\r\n\r\n");
        const qsizetype bareEnd = text.indexOf("\n\n");
        text = end >= 0 ? text.sliced(end + 4) : bareEnd >= 0 ? text.sliced(bareEnd + 2) : QByteArray();
    }
    setPayload(text, {});
    return {};
}

void DeliveryForm::chooseKind()
{
    const Kind kind = Kind(m_kind->currentData().toInt());
    if (kind == m_form.kind)
        return;
    m_asTyped->setChecked(false);
    setForm(Webhooks::sampleForm(kind, m_form.profile));
    emit kindChosen();
}

void DeliveryForm::readField(const QString &name, const QString &text)
{
    if (m_isShowing)
        return;
    Webhooks::setField(m_form, name, text);
    m_asTyped->setChecked(false);
    showJson();
    emit changed();
}

void DeliveryForm::readJson()
{
    if (m_isShowing)
        return;
    if (!m_eventName.isEmpty()) { // no delivery: the form cannot hold it
        emit changed();
        return;
    }
    if (const auto read = Webhooks::formFromJson(m_json->text().toUtf8(), m_form.kind, m_form.profile)) {
        m_form = *read;
        showForm();
    }
    emit changed();
}

void DeliveryForm::showForm()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString text = Webhooks::fieldText(m_form, field.key());
        if (auto *line = qobject_cast<QLineEdit *>(field.value()); line && line->text() != text)
            line->setText(text);
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(field.value()); edit && edit->toPlainText() != text)
            edit->setPlainText(text);
    }
    m_isShowing = wasShowing;
}

void DeliveryForm::showJson()
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    m_json->setText(QString::fromUtf8(Webhooks::payloadJsonIndented(m_form)));
    m_isShowing = wasShowing;
}

/*! Offers the fields that the kind has, and says what each is. */
void DeliveryForm::showKind()
{
    m_kind->setCurrentIndex(m_kind->findData(int(m_form.kind)));
    m_profile->setCurrentIndex(m_profile->findData(int(m_form.profile)));
    const QString reason = Webhooks::whyNoDelivery(m_form.kind);
    m_noDelivery->setText(reason);
    m_noDelivery->setVisible(!reason.isEmpty());
    for (QWidget *field : std::as_const(m_fields))
        m_column->setRowVisible(field, false);
    for (const Webhooks::PayloadField &field : Webhooks::payloadFields(m_form.kind, m_form.profile)) {
        QWidget *widget = m_fields.value(field.name);
        m_column->setRowVisible(widget, true);
        m_column->setLabel(widget, field.isDocumented ? field.name : tr("%1 (observed)").arg(field.name));
        m_column->setHelp(widget, field.help);
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            line->setPlaceholderText(field.name == "type"_L1 ? Webhooks::payloadType(m_form.kind, m_form.profile)
                                     : field.name.endsWith("essageId"_L1) ? tr("new for each delivery")
                                                                          : QString());
        }
    }
    m_tabs->setTabEnabled(0, reason.isEmpty());
    if (!reason.isEmpty())
        m_tabs->setCurrentIndex(1);
}

} // namespace Linesman::Ui
