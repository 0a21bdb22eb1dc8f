// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/listeners.h"

#include "app/oauth/receiverport.h"
#include "app/workspace/emulatorsettings.h"
#include "app/workspace/freeport.h"

#include <QUrl>

#include <algorithm>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Ids of the listeners beside the first. */
const Setting<QStringList> OthersSetting{"listener/others"_L1, QStringList()};
} // namespace

/*! One listener; destroyed from the last member to the first. */
struct Listeners::Entry {
    std::unique_ptr<Webhooks::Listener> ownListener; //!< none for the first, nor the next
    std::unique_ptr<ListenerControl> ownControl;
    ListenerControl *control = nullptr;
    std::unique_ptr<Webhooks::Tunnel> tunnel;
};

Listeners::Listeners(ListenerControl &first, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto entry = std::make_unique<Entry>();
    entry->control = &first;
    m_entries.push_back(std::move(entry));
    watch(*m_entries.front());
    const QStringList ids = m_parts.settings.value(OthersSetting);
    for (const QString &id : ids)
        make(id);
}

Listeners::~Listeners()
{
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        entry->tunnel->disconnect(this);
        entry->control->disconnect(this);
        entry->control->listener().disconnect(this);
    }
}

Listeners::Entry &Listeners::make(const QString &id)
{
    auto entry = std::make_unique<Entry>();
    entry->ownListener = std::make_unique<Webhooks::Listener>(m_parts.io, m_parts.client, m_parts.store, m_parts.keys);
    entry->ownControl = std::make_unique<ListenerControl>(*entry->ownListener, m_parts.settings, m_parts.folder, id);
    entry->control = entry->ownControl.get();
    m_entries.push_back(std::move(entry));
    watch(*m_entries.back());
    return *m_entries.back();
}

void Listeners::watch(Entry &entry)
{
    Webhooks::Listener &listener = entry.control->listener();
    entry.tunnel = std::make_unique<Webhooks::Tunnel>(listener, m_parts.client);
    Webhooks::Tunnel *tunnel = entry.tunnel.get();
    ListenerControl *control = entry.control;
    connect(control, &ListenerControl::changed, this, &Listeners::changed);
    connect(&listener, &Webhooks::Listener::heldChanged, this, &Listeners::heldChanged);
    connect(&listener, &Webhooks::Listener::storeFailed, this, &Listeners::storeFailed);
    // A tunnel to nothing would tell HighLevel that the endpoint is broken.
    connect(&listener, &Webhooks::Listener::stopped, tunnel, &Webhooks::Tunnel::stop);
    connect(tunnel, &Webhooks::Tunnel::changed, this, [this, tunnel, control] {
        if (!tunnel->url().isEmpty())
            control->setTunnelUrl(tunnel->url());
        emit changed();
    });
    connect(tunnel, &Webhooks::Tunnel::urlChanged, this, &Listeners::tunnelMoved);
}

QList<ListenerControl *> Listeners::all() const
{
    QList<ListenerControl *> controls;
    for (const std::unique_ptr<Entry> &entry : m_entries)
        controls += entry->control;
    return controls;
}

ListenerControl &Listeners::first() const
{
    return *m_entries.front()->control;
}

Listeners::Entry *Listeners::find(const ListenerControl &control) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&control](const std::unique_ptr<Entry> &entry) { return entry->control == &control; });
    return found == m_entries.end() ? nullptr : found->get();
}

Result<ListenerControl *> Listeners::add(const ListenerPlace &place)
{
    int highest = 1;
    for (const std::unique_ptr<Entry> &entry : m_entries)
        highest = std::max(highest, entry->control->id().toInt());
    Entry &entry = make(QString::number(highest + 1));
    if (const Result<> set = entry.control->setPlace(place); !set) {
        m_entries.pop_back();
        return failure(set.error());
    }
    keepIds();
    emit changed();
    return entry.control;
}

void Listeners::remove(ListenerControl &control)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&control](const std::unique_ptr<Entry> &entry) { return entry->control == &control; });
    if (found == m_entries.end() || !(*found)->ownControl)
        return;
    control.stop();
    control.forget();
    const std::unique_ptr<Entry> gone = std::move(*found); // goes when all know that it is gone
    m_entries.erase(found);
    keepIds();
    emit changed();
}

void Listeners::keepIds()
{
    QStringList ids;
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        if (entry->ownControl)
            ids += entry->control->id();
    }
    m_parts.settings.set(OthersSetting, ids);
}

void Listeners::resume()
{
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        if (entry->ownControl)
            (void)entry->control->resume();
    }
}

void Listeners::stopAll()
{
    for (const std::unique_ptr<Entry> &entry : m_entries)
        entry->control->listener().stop();
}

quint16 Listeners::freePort(quint16 above) const
{
    // At the receiver's port nobody listens but while somebody signs in: then it must be free.
    QList<quint16> others{quint16(m_parts.settings.value(OAuth::ReceiverPortSetting)),
                          quint16(m_parts.settings.value(EmulatorPortSetting))};
    for (const std::unique_ptr<Entry> &entry : m_entries)
        others += quint16(entry->control->place().port);
    return nextFreePort(above, others).value_or(0);
}

Webhooks::Tunnel &Listeners::tunnel(const ListenerControl &control) const
{
    return *find(control)->tunnel;
}

Result<> Listeners::startTunnel(ListenerControl &control, const QString &command)
{
    const Result<> started = tunnel(control).start(command, control.tunnelUrl());
    if (started)
        control.setTunnelCommand(command);
    return started;
}

QString Listeners::publicUrl(const ListenerControl &control) const
{
    const QString outside = tunnel(control).url();
    return outside.isEmpty() ? control.baseUrl() : outside + control.place().path;
}

QList<Listeners::Held> Listeners::held() const
{
    QList<Held> all;
    for (const std::unique_ptr<Entry> &entry : m_entries) {
        const QList<Webhooks::HeldRequest> waiting = entry->control->listener().held();
        for (const Webhooks::HeldRequest &one : waiting)
            all.append({entry->control, one});
    }
    return all;
}

} // namespace Linesman::Workspace
