// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/inbounddraft.h"
#include "app/oauth/session.h"
#include "ui/messages/compose/channeltabs.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <functional>

class QMimeData;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::Workspace {
class HostProfile;
}

namespace Linesman::Ui {

class AttachmentStrip;
class Banner;
class MediaStore;

/*!
    One box in which a person plays both ends of a conversation: writes as the contact (an inbound message on a channel)
    or, in the emulator, answers as the user (HighLevel then calls the channel's Delivery URL), on one of the channels
    that this side has.
*/
class Composer : public QWidget
{
    Q_OBJECT
public:
    using Side = ChannelTabs::Side;

    /*! All outlive the composer. */
    Composer(OAuth::Session &session, Emulator::Emulator &emulator, Workspace::HostProfile &behaviour,
             MediaStore &media, QWidget *parent);

    void setContext(const Workspace::MessagingContext &context, const LocationId &location);
    void setContact(const Messages::ContactRef &party);
    /*! Sets which channels agents always see, and the channels' logos by provider id. */
    void setChannels(const QList<ProviderId> &alwaysShown, const QHash<QString, QPixmap> &logos);
    void setSeen(const QList<ProviderId> &seen); //!< channels that were written on in this thread
    void setSide(Side side);
    Side side() const { return m_side; }
    /*! Answers under e-mail \a id; empty begins a thread. */
    void setEmailThread(const EmailMessageId &id, const QString &subject);
    /*! Puts \a files to the message that is being written. */
    void attach(const QList<HighLevel::UploadedFile> &files);
    bool attachFile(const QString &path); //!< of this machine; false when nobody is written to
    void write();                         //!< puts the keyboard here

signals:
    void sent(const Linesman::MessageId &message, const Linesman::ConversationId &conversation);
    void writeWanted(const std::function<void()> &go);
    /*! The person wants to edit how the channel is shown to agents. */
    void channelLookWanted(const Linesman::ProviderId &provider, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSides(QHBoxLayout *row);
    void makeFields(MediaStore &media);
    void makeButtons(QHBoxLayout *row);
    void refresh();
    void send();
    void sendInbound();
    void sendAsUser();
    /*! Why HighLevel did not take it, and what happens when it is sent again. */
    QString refusal(const Workspace::MessagingContext::Provider &to, const QString &type, const Error &error) const;
    void chooseFiles();
    void finish(const QString &problem, const QString &doubt = {}); //!< \a doubt: it worked, but look
    bool takeFiles(const QMimeData *data);
    bool takePasted(const QMimeData *data);
    QString obstacle() const; //!< why nothing can be sent now, translated; empty when it can
    void showNote(const QString &obstacle);

    OAuth::Session &m_session;
    Emulator::Emulator &m_emulator;
    Workspace::HostProfile &m_behaviour;
    LocationId m_location;
    Messages::ContactRef m_contact;
    Side m_side = Side::Contact;
    EmailMessageId m_emailThread;
    QString m_problem; //!< why the last attempt failed, until another is made; translated
    bool m_busy = false;
    QPushButton *m_asContact = nullptr;
    QPushButton *m_asUser = nullptr;
    ChannelTabs *m_channels = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    AttachmentStrip *m_files = nullptr;
    QPushButton *m_attach = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace Linesman::Ui
