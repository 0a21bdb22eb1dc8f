// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listener/tunneldialog.h"

#include "app/webhooks/tunnelcommand.h"
#include "ui/theme/fonts.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

TunnelDialog::TunnelDialog(const QString &command, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"tunnelDialog"_s);
    setWindowTitle(tr("Tunnel to the Listener"));
    resize(560, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(makeLabel(tr("A program of yours makes the listener reachable from the Internet: whoever knows "
                                   "its address can send requests, until the tunnel is stopped. Linesman reads the "
                                   "address, accepts its name and looks every 30 seconds whether it leads here."),
                                u"muted"_s, this));
    m_cloudflared = addProgram(u"cloudflared"_s, tr("&cloudflared, a quick tunnel without an account"));
    column->addWidget(m_cloudflared);
    m_ngrok = addProgram(u"ngrok"_s, tr("&ngrok, with the account that it knows"));
    column->addWidget(m_ngrok);
    m_own = new QRadioButton(tr("An&other command"), this);
    m_own->setObjectName(u"tunnelOwn"_s);
    column->addWidget(m_own);
    m_form = new FormColumn(this);
    m_command = new QLineEdit(this);
    m_command->setObjectName(u"tunnelCommand"_s);
    m_command->setFont(monoFont());
    m_command->setPlaceholderText(u"lt --port {port}"_s);
    m_form->addRow(tr("Comman&d"), m_command,
                   tr("{port} and {url} stand for the listener's. No shell reads it. The first address that it prints "
                      "is taken for the tunnel's."));
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"tunnelAddress"_s);
    m_address->setFont(monoFont());
    m_address->setPlaceholderText(u"https://hooks.example.com"_s);
    m_form->addRow(
        tr("Fi&xed address"), m_address,
        tr("For a tunnel with a name of its own, whose program prints no address. Otherwise leave it empty."));
    connect(m_address, &QLineEdit::textChanged, this, &TunnelDialog::check);
    column->addWidget(m_form);
    column->addStretch(1);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"startTunnel"_s);
    setButtonLook(m_buttons->button(QDialogButtonBox::Ok), ButtonLook::Primary);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Start"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TunnelDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_buttons);
    connect(m_command, &QLineEdit::textChanged, this, &TunnelDialog::check);
    connect(m_own, &QRadioButton::toggled, this, &TunnelDialog::check);

    const bool isKnown = command == "cloudflared"_L1 || command == "ngrok"_L1;
    if (!isKnown) {
        const Webhooks::TunnelText parts = Webhooks::tunnelText(command);
        m_address->setText(parts.address);
        m_command->setText(parts.command);
    }
    QRadioButton *first = m_cloudflared->isEnabled() ? m_cloudflared : m_ngrok->isEnabled() ? m_ngrok : m_own;
    QRadioButton *chosen = command.isEmpty()       ? first
                           : command == "ngrok"_L1 ? m_ngrok
                           : isKnown               ? m_cloudflared
                                                   : m_own;
    (chosen->isEnabled() ? chosen : m_own)->setChecked(true);
    check();
}

QRadioButton *TunnelDialog::addProgram(const QString &program, const QString &text)
{
    const bool isThere = !QStandardPaths::findExecutable(program).isEmpty();
    auto *choice = new QRadioButton(isThere ? text : tr("%1 (not installed)").arg(text), this);
    choice->setObjectName(u"tunnelProgram-"_s + program);
    choice->setEnabled(isThere);
    connect(choice, &QRadioButton::toggled, this, &TunnelDialog::check);
    return choice;
}

QString TunnelDialog::command() const
{
    if (m_own->isChecked())
        return QString(m_address->text().trimmed() + u' ' + m_command->text().trimmed()).trimmed();
    return m_ngrok->isChecked() ? u"ngrok"_s : u"cloudflared"_s;
}

void TunnelDialog::setProblem(const QString &sentence)
{
    m_form->setError(m_command, sentence);
}

void TunnelDialog::check()
{
    if (!m_buttons)
        return;
    m_form->setEnabled(m_own->isChecked());
    m_form->setError(m_command, {});
    const QString given = m_address->text().trimmed();
    const Result<QString> address = given.isEmpty() ? Result<QString>(given) : Webhooks::tunnelAddress(given);
    m_form->setError(m_address, address ? QString()
                                        : tr("Write a web address without a path, such as https://hooks.example.com."));
    const bool isSound = address && !m_command->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_own->isChecked() || isSound);
}

} // namespace Linesman::Ui
