// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/emulator/emulatorpart.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace Linesman::Ui {

class ContactModel;
class SearchField;
class TableView;

/*! All contacts: searched, added, changed, removed, their wish not to be disturbed. */
class ContactsPart : public EmulatorPart
{
    Q_OBJECT
public:
    ContactsPart(Emulator::Emulator &emulator, QWidget *parent); //!< the emulator outlives the part
    void setState(const QJsonObject &state) override;

private:
    void connectModel();
    void connectActions();
    void makeTable(QWidget *parent);
    void search();
    void showChosen();
    void openForm(const QJsonObject &contact); //!< empty for a new one
    void removeChosen();
    QList<QJsonObject> chosen() const;

    ContactModel *m_model = nullptr;
    TableView *m_table = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_place = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_dnd = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
    QString m_keepId; //!< selected again after the rows were told anew
};

} // namespace Linesman::Ui
