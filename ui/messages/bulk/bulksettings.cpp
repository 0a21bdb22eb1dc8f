// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/bulk/bulksettings.h"

#include "app/workspace/hostprofile.h"
#include "ui/messages/forms/providerchoice.h"
#include "ui/messages/people/contactdialog.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Providers::Field;

namespace {
class ColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::BulkSettings)
public:
    static QString column(Field field)
    {
        switch (field) {
        case Field::Phone:
            return tr("Phone");
        case Field::Email:
            return tr("E-mail");
        case Field::Name:
            return tr("Name");
        case Field::ContactId:
            return tr("Contact id");
        case Field::Message:
            return tr("Text");
        case Field::Subject:
            return tr("Subject");
        case Field::Html:
            return tr("HTML");
        case Field::Attachments:
            return tr("Attachment addresses");
        case Field::AltId:
            return tr("altId");
        case Field::Date:
            return tr("Date");
        case Field::CallTo:
            return tr("Called number");
        case Field::CallStatus:
            return tr("Call status");
        default:
            return fieldName(field);
        }
    }
};
} // namespace

BulkSettings::BulkSettings(Workspace::HostProfile &behaviour, QWidget *parent)
    : ScrollColumn(u"bulkSettings"_s, tr("What to send"), parent)
    , m_behaviour(behaviour)
{
    m_form = new FormColumn(inner());
    body()->addWidget(m_form);
    m_form->addWide(makeFileRow());
    m_provider = new QComboBox(m_form);
    m_provider->setObjectName(u"bulkProvider"_s);
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(12);
    m_form->addRow(tr("&Provider"), m_provider);
    m_mapping = new QWidget(m_form);
    new QFormLayout(m_mapping);
    m_form->addRow(tr("Columns"), m_mapping);
    m_text = new QPlainTextEdit(m_form);
    m_text->setObjectName(u"bulkText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(90);
    m_form->addRow(tr("&Text for rows without one"), m_text,
                   tr("{{name}} stands for the column of that name; {{contact.phone}}, {{date}} and {{time}} too."));
    m_region = new QComboBox(m_form);
    m_region->setObjectName(u"bulkRegion"_s);
    fillRegions(m_region);
    m_form->addRow(tr("Cou&ntry of numbers without country code"), m_region);
    m_createContacts = new QCheckBox(tr("&Make contacts that are missing"), m_form);
    m_createContacts->setObjectName(u"bulkMakes"_s);
    m_createContacts->setChecked(true);
    m_form->addWide(m_createContacts);
    m_form->addStretch();

    connect(m_provider, &QComboBox::currentIndexChanged, this, &BulkSettings::makeColumns);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BulkSettings::edited);
    connect(m_region, &QComboBox::currentIndexChanged, this, &BulkSettings::edited);
    connect(m_createContacts, &QCheckBox::toggled, this, &BulkSettings::edited);
}

QWidget *BulkSettings::makeFileRow()
{
    auto *file = new QWidget(m_form);
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = makeButton(tr("Choose &CSV File…"), u"bulkFile"_s, ButtonLook::Normal, file);
    row->addWidget(choose);
    m_fileName = makeLabel(tr("The first line names the columns."), u"small muted"_s, file);
    m_fileName->setObjectName(u"bulkFileName"_s);
    row->addWidget(m_fileName, 1);
    connect(choose, &QPushButton::clicked, this, &BulkSettings::chooseFile);
    return file;
}

void BulkSettings::setContext(const Workspace::MessagingContext &context, const LocationId &location)
{
    fillProviders(m_provider, context, location, {Providers::AllKinds.begin(), Providers::AllKinds.end()});
    makeColumns();
}

void BulkSettings::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose CSV File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkSettings::fileChosen);
    dialog->open();
}

Result<> BulkSettings::openFile(const QString &path)
{
    const Result<Messages::CsvTable> table = Messages::readCsvFile(path);
    if (!table)
        return failure(table.error());
    m_file = path;
    m_table = *table;
    m_fileName->setText(tr("%1: %n row(s)", nullptr, int(m_table.rows.size())).arg(QFileInfo(path).fileName()));
    makeColumns();
    return {};
}

void BulkSettings::makeColumns()
{
    auto *layout = static_cast<QFormLayout *>(m_mapping->layout());
    while (layout->rowCount() > 0)
        layout->removeRow(0);
    m_columns.clear();
    m_form->setRowVisible(m_mapping, !m_table.header.isEmpty());
    const Providers::Resolution rules = this->rules();
    m_form->setRowVisible(m_text, rules.kind != Providers::Kind::Call);
    if (!m_table.header.isEmpty()) {
        const QMap<Field, int> guessed = Messages::guessedColumns(m_table, rules);
        const QList<Field> fields = Messages::bulkFields(rules);
        for (const Field field : fields) {
            auto *combo = new QComboBox(m_mapping);
            combo->setObjectName(u"bulkColumn_"_s + fieldName(field));
            combo->setAccessibleName(ColumnTexts::column(field));
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo->setMinimumContentsLength(8);
            combo->addItem(u"–"_s, -1);
            for (int column = 0; column < int(m_table.header.size()); ++column)
                combo->addItem(m_table.header[column].left(60), column);
            combo->setCurrentIndex(guessed.value(field, -1) + 1);
            layout->addRow(ColumnTexts::column(field), combo);
            m_columns.insert(field, combo);
            connect(combo, &QComboBox::currentIndexChanged, this, &BulkSettings::edited);
        }
    }
    emit replaced();
}

Providers::Resolution BulkSettings::rules() const
{
    const Workspace::MessagingContext::Provider provider = chosenProvider(m_provider);
    return Providers::resolve(provider.kind, Providers::Act::Inbound, m_behaviour.circumstances(provider.id));
}

Messages::BulkPlan BulkSettings::plan() const
{
    Messages::BulkPlan plan;
    plan.table = m_table;
    const Workspace::MessagingContext::Provider provider = chosenProvider(m_provider);
    plan.rules = rules();
    plan.providerId = provider.id;
    if (!plan.rules.types.isEmpty())
        plan.type = plan.rules.types.first().type;
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (const int chosen = column.value()->currentData().toInt(); chosen >= 0)
            plan.columns.insert(column.key(), chosen);
    }
    plan.text.name = u"bulk"_s;
    plan.text.kind = plan.kind();
    plan.text.message = m_text->toPlainText();
    plan.makesContacts = m_createContacts->isChecked();
    plan.region = m_region->currentData().toString();
    return plan;
}

void BulkSettings::setLocked(bool isLocked)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_provider, m_mapping, m_text, m_region, m_createContacts})
        widget->setEnabled(!isLocked);
}

} // namespace Linesman::Ui
