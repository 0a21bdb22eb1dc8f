// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/inbounddraft.h"
#include "app/workspace/messagingcontext.h"

#include <QHash>
#include <QList>
#include <QPixmap>
#include <QWidget>

#include <optional>

class QLabel;

namespace Linesman::Ui {

class FoldingBar;
class TabFolding;

/*!
    The channels on which one side of a conversation can write, as tabs: a contact may write on any. An agent is offered
    a channel unless "Always show" is off and the contact has no number (SMS) or address (e-mail) for it; one that was
    written on stays. Source: HighLevel docs, Conversation Providers, 2026-08-30.
*/
class ChannelTabs : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Contact, User };

    explicit ChannelTabs(QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void setSide(Side side);
    void setContact(const Messages::ContactRef &contact);
    /*! Sets which channels agents always see, and the channels' logos by provider id. */
    void setLooks(const QList<ProviderId> &alwaysShown, const QHash<QString, QPixmap> &logos);
    void setSeen(const QList<ProviderId> &seen); //!< channels that were written on in this thread
    /*! Makes an e-mail channel the current one, unless one is. */
    void chooseEmail();
    std::optional<Workspace::MessagingContext::Provider> current() const;

signals:
    void changed(); //!< the current channel, or what is known of it
    /*! The person wants to edit how the channel is shown to agents. */
    void lookWanted(const Linesman::ProviderId &provider, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    bool isOffered(const Workspace::MessagingContext::Provider &provider) const;
    void showTabs(const QList<Workspace::MessagingContext::Provider> &channels);

    Workspace::MessagingContext m_context;
    LocationId m_location;
    Messages::ContactRef m_contact;
    Side m_side = Side::Contact;
    QList<ProviderId> m_always;
    QList<ProviderId> m_seen;
    QHash<QString, QPixmap> m_logos;
    QList<Workspace::MessagingContext::Provider> m_channels; //!< one for each tab
    FoldingBar *m_tabs = nullptr;
    TabFolding *m_folding = nullptr;
    QLabel *m_hidden = nullptr;
};

} // namespace Linesman::Ui
