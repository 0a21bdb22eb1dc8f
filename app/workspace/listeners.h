// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/tunnel.h"
#include "app/workspace/listenercontrol.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Linesman::Workspace {

/*! All listeners of the window: the first, which always is, and those that the person added; each with its tunnel. */
class Listeners : public QObject
{
    Q_OBJECT
public:
    /*! What each listener works with; all outlive this. \a folder has the emulator's CA. */
    struct Parts {
        Http::IoThread &io;
        Http::DeliveryClient &client;
        History::Store &store;
        const Webhooks::KeyRing &keys;
        Settings &settings;
        QString folder;
    };
    Listeners(ListenerControl &first, const Parts &parts, QObject *parent = nullptr);
    ~Listeners() override; //!< ends the tunnels, stops the added listeners

    QList<ListenerControl *> all() const; //!< the first one first
    ListenerControl &first() const;
    /*! One more, stopped. Fails with BadInput; see ListenerControl::setPlace(). */
    Result<ListenerControl *> add(const ListenerPlace &place);
    void remove(ListenerControl &control); //!< not the first; what it captured stays in history
    /*! Starts those that were added and ran when the window was closed; what fails is in their failure(). */
    void resume();
    void stopAll(); //!< they run again at the next start

    /*! A port on which nobody listens now, and for which no other listener is meant; 0 when there is none near. */
    quint16 freePort(quint16 above) const;

    Webhooks::Tunnel &tunnel(const ListenerControl &control) const;
    /*! Starts a tunnel to \a control, which runs, and keeps \a command for it. Fails with BadInput. */
    Result<> startTunnel(ListenerControl &control, const QString &command);
    /*! Its address for the world: of its tunnel, else its own. */
    QString publicUrl(const ListenerControl &control) const;

    /*! Requests that wait for a person, at whichever listener. */
    struct Held {
        ListenerControl *control;
        Webhooks::HeldRequest request;
    };
    QList<Held> held() const;

signals:
    void
    changed(); //!< one was added, removed, started, stopped, is elsewhere, answers otherwise, or its tunnel changed
    void heldChanged();
    void storeFailed(const QString &sentence);                   //!< see Webhooks::Listener::storeFailed()
    void tunnelMoved(const QString &before, const QString &now); //!< see Webhooks::Tunnel::urlChanged()

private:
    struct Entry;
    void watch(Entry &entry);
    Entry &make(const QString &id);
    Entry *find(const ListenerControl &control) const;
    void keepIds();

    const Parts m_parts;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace Linesman::Workspace
