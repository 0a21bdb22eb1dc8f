// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/redirectform.h"

#include "app/oauth/redirectlint.h"
#include "ui/connect/problemsentence.h"
#include "ui/theme/roles.h"
#include "ui/widgets/formcolumn.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

RedirectForm::RedirectForm(int receiverPort, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormColumn(this);
    m_redirect = new QLineEdit(m_form);
    m_redirect->setObjectName(u"redirectUri"_s);
    m_redirect->setPlaceholderText(u"https://bridge.example.com/oauth/callback"_s);
    m_form->addRow(tr("&Redirect URL"), m_redirect, tr("Exactly as it is registered in the app."));
    m_route = makeLabel({}, u"small muted"_s, m_form);
    m_route->setObjectName(u"redirectRoute"_s);
    m_form->addWide(m_route); // above the port: it speaks of that below
    m_port = new QSpinBox(m_form);
    m_port->setObjectName(u"receiverPort"_s);
    m_port->setRange(1024, 65535);
    m_port->setValue(receiverPort);
    m_port->setMaximumWidth(140);
    m_form->addRow(tr("&Port that your tunnel forwards to"), m_port);
    column->addWidget(m_form);
    connect(m_redirect, &QLineEdit::textEdited, this, &RedirectForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &RedirectForm::receiverPortChanged);
}

OAuth::Connection RedirectForm::applied(OAuth::Connection connection) const
{
    connection.redirectUri = QUrl(m_redirect->text().trimmed());
    return connection;
}

void RedirectForm::setConnection(const OAuth::Connection &connection)
{
    const QString redirect = connection.redirectUri.toString();
    if (m_redirect->text().trimmed() != redirect)
        m_redirect->setText(redirect);
    m_form->setFixed(m_redirect, connection.isLive() ? QString() : tr("The emulator gives this."));
}

void RedirectForm::showProblems(const OAuth::Connection &connection, const QList<Problem> &problems)
{
    m_form->setError(m_redirect, isEmpty() ? QString() : sentenceFor(problems, u"redirectUri"_s, true));
    const bool isTunnel = OAuth::callbackRoute(connection.redirectUri) == OAuth::CallbackRoute::Tunnel;
    m_form->setRowVisible(m_port, connection.isLive() && isTunnel);
    QString note = sentenceFor(problems, u"redirectUri"_s, false);
    for (const OAuth::RedirectRemark &remark : OAuth::redirectRemarks(connection)) {
        if (remark.level == OAuth::RedirectRemark::Level::Note && connection.isLive())
            note += (note.isEmpty() ? QString() : u"\n"_s) + remark.text;
    }
    m_route->setText(note);
    m_route->setVisible(!note.isEmpty());
}

bool RedirectForm::isEmpty() const
{
    return m_redirect->text().isEmpty();
}

int RedirectForm::receiverPort() const
{
    return m_port->value();
}

} // namespace Linesman::Ui
