// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;
class RowTable;

/*! The conversation providers: Delivery URL, where each is selected; how all their deliveries are signed and retried.
 */
class ProvidersPart : public EmulatorPart
{
    Q_OBJECT
public:
    ProvidersPart(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

private:
    void useUrlForAll();
    void askToRemove();
    void showChosen();
    void save();
    void saveSelection();
    void openNew();
    QWidget *makeDeliveries();

    QJsonObject m_state;
    QString m_shownId;
    QString m_select; //!< new: chosen when it is among the rows
    bool m_filling = false;
    RowTable *m_table = nullptr;
    FormColumn *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QListWidget *m_places = nullptr;
    QComboBox *m_signing = nullptr;
    QComboBox *m_retry = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_everyUrl = nullptr;
};

} // namespace Linesman::Ui
