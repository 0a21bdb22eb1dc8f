// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"
#include "app/workspace/messagingcontext.h"
#include "ui/messages/media/mediastore.h"
#include "ui/messages/threads/channellooks.h"
#include "ui/messages/threads/threadmodel.h"
#include "ui/messages/threads/threadview.h"
#include "ui/widgets/card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Workspace {
class HostProfile;
}

namespace Linesman::Ui {

class Banner;
class Composer;
class PhoneFrame;
class ThreadAudio;
class ThreadLoader;

/*!
    The thread with one contact: who it is, the messages as an agent or the contact's phone shows them, and the box to
    write in. Loads pages as they come into view, e-mails when they are seen, files when they are asked for.
*/
class ThreadPane : public Card
{
    Q_OBJECT
public:
    /*! All outlive the pane. */
    ThreadPane(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::HostProfile &behaviour,
               Settings &settings, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void setContact(const Messages::ContactRef &party);
    const Messages::ContactRef &contact() const { return m_contact; }
    void reload(); //!< looks for what is new and what changed
    ThreadView *view() const { return m_view; }
    ThreadModel *model() const { return m_model; }
    Composer *composer() const { return m_composer; }
    /*! Selects \a message when it is here. */
    void select(const MessageId &message);

signals:
    void messageSelected(const Linesman::HighLevel::Message &message);
    void sent(const Linesman::MessageId &message, const Linesman::ConversationId &conversation);
    void writeWanted(const std::function<void()> &go);
    void browserWanted(const QUrl &url);
    void statusFormWanted(const Linesman::MessageId &message);
    void historyWanted(const QString &words);
    void loaded(); //!< the newest messages are here

private:
    void makeHead();
    void showState();
    void followLoader();
    void tellLoader(); //!< whose thread it is
    void openMessage(const QModelIndex &index);
    void press(const QModelIndex &index, const BubbleLayout::Hit &hit);
    void pressFile(const QString &url);
    void playCall(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void editChannel(const ProviderId &provider, const QString &name);
    void showChannels();
    ChannelLook lookOf(const Workspace::MessagingContext::Provider &provider) const;

    OAuth::Session &m_session;
    Settings &m_settings;
    Workspace::MessagingContext m_context;
    LocationId m_location;
    Messages::ContactRef m_contact;
    MediaStore m_media;
    ThreadModel *m_model = nullptr;
    ThreadLoader *m_loader = nullptr;
    ThreadAudio *m_audio = nullptr;
    ThreadView *m_view = nullptr;
    PhoneFrame *m_frame = nullptr;
    Composer *m_composer = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_olderNote = nullptr;
    QPushButton *m_phone = nullptr;
};

} // namespace Linesman::Ui
