// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/formdialog.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formcolumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

FormDialog::FormDialog(const QString &objectName, const QString &title, const QString &button,
                       Emulator::Emulator &emulator, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    column->setSpacing(Space::L);
    auto *refusal = new Banner(this);
    refusal->setObjectName(u"dialogProblem"_s);
    column->addWidget(refusal);
    m_form = new FormColumn(this);
    column->addWidget(m_form, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    m_waiting = makeLabel({}, u"muted"_s, this);
    m_waiting->setObjectName(u"dialogBusy"_s);
    auto *cancel = makeButton(tr("Cancel"), u"dialogCancel"_s, ButtonLook::Normal, this);
    m_ok = makeButton(button, u"dialogAccept"_s, ButtonLook::Primary, this);
    m_ok->setDefault(true);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_waiting, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addLayout(buttons);
    m_submission = new Submission(emulator, m_form, refusal, this);
    connect(m_submission, &Submission::busyChanged, this, &FormDialog::showBusy);
    connect(m_submission, &Submission::accepted, this, [this](const QJsonObject &answer) {
        emit saved(answer);
        accept();
    });
    connect(m_submission, &Submission::refused, this, &QWidget::adjustSize); // room for the sentence
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &FormDialog::send);
}

void FormDialog::send()
{
    if (!check || check())
        m_submission->send(request());
}

void FormDialog::showBusy(bool busy)
{
    m_waiting->setText(busy ? tr("Waiting for the emulator…") : QString());
    busy ? m_ok->setEnabled(false) : look();
}

void FormDialog::look()
{
    m_ok->setEnabled(!m_submission->isBusy() && (!check || check()));
}

} // namespace Linesman::Ui
