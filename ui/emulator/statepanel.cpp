#include "ui/emulator/statepanel.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StatePanel::StatePanel(QWidget *parent)
    : Card(tr("What It Holds"), parent)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"emulatorList"_s);
    m_choice->setAccessibleName(tr("Which list is shown"));
    for (const auto &[id, name] : {std::pair{u"contacts"_s, tr("Contacts")}, std::pair{u"locations"_s, tr("Locations")},
                                   std::pair{u"providers"_s, tr("Providers")}, std::pair{u"users"_s, tr("Users")},
                                   std::pair{u"tokens"_s, tr("Tokens")}})
        m_choice->addItem(name, id);
    addAction(m_choice);
    m_table = new TableView(u"emulatorTable"_s, tr("What the emulator holds"), this);
    m_table->setFrameless();
    m_cells = new CellDelegate(m_table);
    m_ids = new IdDelegate(m_table);
    setBodyMargins(0);
    body()->addWidget(m_table, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StatePanel::fill);
    fill();
}

void StatePanel::setState(const QJsonObject &state)
{
    m_state = state;
    fill();
}

void StatePanel::fill()
{
    const QString list = m_choice->currentData().toString();
    QStringList headers;
    QStringList fields;
    if (list == "contacts"_L1) {
        headers = {tr("Name"), tr("Phone"), tr("Email"), tr("Id"), tr("Conversation")};
        fields = {u"name"_s, u"phone"_s, u"email"_s, u"id"_s, u"conversationId"_s};
    } else if (list == "locations"_L1) {
        headers = {tr("Name"), tr("App"), tr("Email"), tr("Id")};
        fields = {u"name"_s, u"installed"_s, u"email"_s, u"id"_s};
    } else if (list == "providers"_L1) {
        headers = {tr("Name"), tr("Kind"), tr("Delivery URL"), tr("Id")};
        fields = {u"name"_s, u"kind"_s, u"deliveryUrl"_s, u"id"_s};
    } else if (list == "users"_L1) {
        headers = {tr("Name"), tr("Email"), tr("Id")};
        fields = {u"name"_s, u"email"_s, u"id"_s};
    } else {
        headers = {tr("Class"), tr("State"), tr("Ends with"), tr("For"), tr("Expires")};
        fields = {u"userType"_s, u"state"_s, u"end"_s, u"resource"_s, u"expiresAt"_s};
    }
    QList<QStringList> rows;
    for (const QJsonValue &value : m_state.value(list).toArray()) {
        QStringList row;
        for (const QString &field : fields) {
            const QJsonValue cell = value.toObject().value(field);
            row.append(cell.isBool() ? (cell.toBool() ? tr("installed") : tr("not installed")) : cell.toString());
        }
        rows.append(row);
    }
    if (rows == m_shown && m_model && m_model->columnCount() == headers.size() &&
        m_model->headerData(0, Qt::Horizontal).toString() == headers.first() &&
        m_model->headerData(1, Qt::Horizontal).toString() == headers.value(1))
        return; // selection and scroll stay
    m_shown = rows;
    const int selected = m_table->selectedRow();
    const bool sameList = m_model && m_model->columnCount() == headers.size();
    // Filled before the table sees it: rows that come later would be announced as new.
    auto *model = new QStandardItemModel(0, int(headers.size()), this);
    model->setHorizontalHeaderLabels(headers);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row) {
            auto *item = new QStandardItem(cell); // the model takes it
            item->setEditable(false);
            item->setToolTip(cell);
            items.append(item);
        }
        model->appendRow(items);
    }
    m_table->setModel(model);
    delete m_model;
    m_model = model;
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < fields.size(); ++column) {
        const bool isId =
            fields.at(column).endsWith("id"_L1, Qt::CaseInsensitive) || fields.at(column) == "resource"_L1;
        m_table->setItemDelegateForColumn(column, isId ? m_ids : m_cells);
    }
    if (sameList && selected >= 0 && selected < rows.size())
        m_table->selectRow(selected);
}

} // namespace Linesman::Ui
