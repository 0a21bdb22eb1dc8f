// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include "ui/theme/roles.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QMessageBox *ask(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel, parent);
    box->setObjectName(question.objectName);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = box->addButton(question.button, QMessageBox::DestructiveRole);
    QString name = question.objectName;
    confirm->setObjectName((name.endsWith("Question"_L1) ? name.chopped(8) : name) + "Confirmed"_L1);
    setButtonLook(confirm, ButtonLook::Danger);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(confirm, &QPushButton::clicked, box, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
    return box;
}

} // namespace Linesman::Ui
