#pragma once

#include "ui/widgets/card.h"

#include <QJsonObject>

class QComboBox;
class QStandardItemModel;

namespace Linesman::Ui {

class CellDelegate;
class IdDelegate;
class TableView;

/*! What the emulator holds: contacts, locations, providers, users, tokens, deliveries due; one list at a time. */
class StatePanel : public Card
{
    Q_OBJECT
public:
    explicit StatePanel(QWidget *parent);
    void setState(const QJsonObject &state);

private:
    void fill();
    QJsonObject m_state;
    QList<QStringList> m_shown;
    QComboBox *m_choice = nullptr;
    TableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    CellDelegate *m_cells = nullptr;
    IdDelegate *m_ids = nullptr;
};

} // namespace Linesman::Ui
