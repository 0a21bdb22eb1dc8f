// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Linesman::Ui {

class FormColumn;
class RowTable;
class Submission;

/*! Trouble that somebody asked for: on which requests, what happens, how often; and common troubles ready made. */
class FaultsPart : public EmulatorPart
{
    Q_OBJECT
public:
    FaultsPart(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

private:
    void connectForm();
    void makeFields();
    void makeTemplates();
    QWidget *makeForm();
    QJsonObject request() const;
    void check();
    void showChosen();
    void takeTemplate(int index);
    void add();
    void fillForm(const QJsonObject &fault);

    QString m_editing; //!< the id that the form replaces; empty for a new one
    Submission *m_submission = nullptr;
    RowTable *m_table = nullptr;
    FormColumn *m_form = nullptr;
    QComboBox *m_template = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_path = nullptr;
    QSpinBox *m_latency = nullptr;
    QSpinBox *m_status = nullptr;
    QLineEdit *m_body = nullptr;
    QComboBox *m_ending = nullptr;
    QSpinBox *m_count = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace Linesman::Ui
