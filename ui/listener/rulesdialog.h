// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/answerrules.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Linesman::Ui {

class CodeEditor;
class RuleForm;

/*!
    The rules for the listener's answer: a list of them with a form for the chosen one, and beside it the same as JSON like
    in a rules file, with what is wrong as one types. Each follows the other.
*/
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RulesDialog(QWidget *parent = nullptr);
    void setRules(const QString &text);
    QString rules() const; //!< empty when no rule is left
    void setProblem(const QString &sentence);

signals:
    void applied();

private:
    QWidget *makeList();
    void makeButtons(QVBoxLayout &column);
    void check();
    void showList(int chosen);
    void showChosen();
    void takeForm();
    void writeText();
    void rearrange(const std::function<void()> &change);
    void add(bool isRoute);
    void remove();
    void move(int by);
    int ruleCount() const { return int(m_rules.rules.size()); }

    Webhooks::RuleSet m_rules; //!< what the text says, as long as it can be read
    bool m_isWriting = false;  //!< the form's change goes into the text
    QWidget *m_side = nullptr; //!< the list with its buttons
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    RuleForm *m_form = nullptr;
    CodeEditor *m_text = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Linesman::Ui
