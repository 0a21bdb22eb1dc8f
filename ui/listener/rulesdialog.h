// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace Linesman::Ui {

class CodeEditor;

/*! The rules for the listener's answer, as JSON like in a rules file, with what is wrong as one types. */
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RulesDialog(QWidget *parent = nullptr);
    void setRules(const QString &text); //!< an example to begin with when it is empty
    QString rules() const;              //!< empty when no rule is left
    void setProblem(const QString &sentence);

signals:
    void applied();

private:
    void check();

    CodeEditor *m_text = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Linesman::Ui
