// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/ownerdialog.h"

#include "app/core/showntext.h"
#include "ui/doctor/locationchoice.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formcolumn.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

OwnerDialog::OwnerDialog(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_installService(installService)
{
    setObjectName(u"ownerDialog"_s);
    setWindowTitle(tr("Who Owns a Message"));
    resize(560, 320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    auto *form = new FormColumn(this);
    m_message = new QLineEdit(form);
    m_message->setObjectName(u"ownerMessage"_s);
    form->addRow(tr("&Message id"), m_message, tr("The messageId of the webhook or of the answer to a post."));
    m_location = makeLocationChoice(session, installService, form);
    form->addRow(tr("&Location"), m_location);
    column->addWidget(form);
    m_answer = makeLabel({}, u"strong"_s, this);
    m_answer->setObjectName(u"ownerAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    column->addWidget(m_answer);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    m_history = makeButton(tr("Find in &History"), u"ownerHistory"_s, ButtonLook::Quiet, this);
    auto *close = makeButton(tr("&Close"), u"closeOwner"_s, ButtonLook::Normal, this);
    m_ask = makeButton(tr("&Ask HighLevel"), u"askOwner"_s, ButtonLook::Primary, this);
    m_ask->setDefault(true);
    row->addWidget(m_history);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_ask);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ask, &QPushButton::clicked, this, &OwnerDialog::ask);
    connect(m_history, &QPushButton::clicked, this, [this] {
        emit historyWanted(m_message->text().trimmed());
        accept();
    });
    connect(m_message, &QLineEdit::textChanged, this, &OwnerDialog::allow);
    allow();
    if (m_location->count() == 0)
        m_answer->setText(tr("Connect an app first: a location's token is needed."));
}

void OwnerDialog::allow()
{
    const bool isNamed = !m_message->text().trimmed().isEmpty();
    m_message->setReadOnly(m_isAsking); // the answer must stand under what was asked
    m_location->setEnabled(!m_isAsking);
    m_ask->setEnabled(isNamed && !m_isAsking && m_location->count() > 0);
    m_history->setEnabled(isNamed);
}

void OwnerDialog::setMessage(const QString &id)
{
    m_message->setText(id);
}

void OwnerDialog::ask()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection || m_isAsking)
        return;
    m_isAsking = true;
    allow();
    m_answer->setText(tr("Asking HighLevel…"));
    const QList<Providers::KnownProvider> ours = m_installService.providers().providers(connection->id);
    const LocationId location(m_location->currentData().toString());
    const MessageId id(m_message->text().trimmed());
    deliver(m_session.clientOf(*connection).message(location, id), this,
            [this, ours](const Result<HighLevel::Message> &message) {
                m_isAsking = false;
                allow();
                if (message)
                    showOwner(*message, ours);
                else
                    m_answer->setText(describe(message.error()) + u'\n' + message.error().detail);
                emit told();
            });
}

void OwnerDialog::showOwner(const HighLevel::Message &message, const QList<Providers::KnownProvider> &ours)
{
    QList<ProviderId> ids;
    QString name;
    for (const Providers::KnownProvider &provider : ours) {
        ids.append(provider.id);
        if (provider.id == message.providerId)
            name = shownLine(provider.name, 60);
    }
    QString text = Messages::ownership(message, ids, name).sentence;
    if (!message.status.isEmpty())
        text += u'\n' + tr("Its status is \"%1\".").arg(shownLine(message.status, 60));
    if (!message.error.isEmpty())
        text += u' ' + shownLine(message.error, 300);
    m_answer->setText(text);
}

} // namespace Linesman::Ui
