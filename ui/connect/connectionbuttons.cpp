// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionbuttons.h"

#include "app/workspace/newconnection.h"
#include "ui/theme/roles.h"
#include "ui/widgets/question.h"

#include <QPushButton>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ConnectionButtons::ConnectionButtons(OAuth::Session &session, Providers::ProviderStore &book, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_book(book)
{
    hide(); // its buttons are in the page's head
    m_remove = makeButton(tr("&Remove…"), u"removeConnection"_s, ButtonLook::Quiet, this);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionButtons::askToRemove);
    m_make = makeButton(tr("New &Live Connection"), u"newConnection"_s, ButtonLook::Normal, this);
    connect(m_make, &QPushButton::clicked, this, &ConnectionButtons::create);
    m_emulator = makeButton(tr("Connect to &Emulator"), u"connectEmulator"_s, ButtonLook::Normal, this);
    connect(m_emulator, &QPushButton::clicked, this, &ConnectionButtons::emulatorWanted);
}

QList<QWidget *> ConnectionButtons::buttons() const
{
    return {m_remove, m_make, m_emulator};
}

void ConnectionButtons::setEmulatorAvailable(bool available)
{
    m_emulator->setText(available ? tr("Connect to &Emulator") : tr("Start and Connect &Emulator"));
    m_emulator->setAccessibleName(available ? tr("Connect to Emulator") : tr("Start and Connect Emulator"));
}

void ConnectionButtons::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void ConnectionButtons::create()
{
    OAuth::Connections &connections = m_session.connections();
    const OAuth::Connection connection = Workspace::newConnection(connections.all());
    for (const Result<> &done : {connections.save(connection), connections.setCurrent(connection.id)}) {
        if (!done)
            emit failed(done.error());
    }
    emit created();
}

void ConnectionButtons::askToRemove()
{
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection)
        return;
    ask(this,
        {u"removeConnectionQuestion"_s, tr("Remove Connection"),
         tr("Remove \"%1\" with its tokens and client secret?").arg(connection->name),
         tr("The app stays installed in HighLevel. History is kept."), tr("&Remove")},
        [this, id = connection->id] { remove(id); });
}

void ConnectionButtons::remove(const ConnectionId &id)
{
    deliver(m_session.remove(id), this, [this, id](const Result<> &removed) {
        if (!removed) {
            emit failed(removed.error());
            return;
        }
        chooseAnother();
        if (const Result<> gone = m_book.removeAll(id); !gone)
            emit failed(gone.error());
    });
}

void ConnectionButtons::chooseAnother()
{
    OAuth::Connections &connections = m_session.connections();
    const QList<OAuth::Connection> &all = connections.all();
    if (all.isEmpty() || connections.current())
        return;
    // Nobody chose it: rather one where nothing is real.
    const auto unreal =
        std::find_if(all.begin(), all.end(), [](const OAuth::Connection &one) { return !one.isLive(); });
    const ConnectionId next = unreal == all.end() ? all.first().id : unreal->id;
    if (const Result<> chosen = connections.setCurrent(next); !chosen)
        emit failed(chosen.error());
}

} // namespace Linesman::Ui
