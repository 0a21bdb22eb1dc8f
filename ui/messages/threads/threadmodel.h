// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/emailmessage.h"
#include "app/highlevel/message.h"
#include "app/messages/safetext.h"
#include "app/workspace/messagingcontext.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace Linesman::Ui {

/*!
    The messages of one conversation, oldest first, with a line for each day between them. Messages are merged by id:
    a later look at the same one changes its row, so that a status changes in place. What is shown of a text is
    made harmless once and kept (app/messages/safetext.h).
*/
class ThreadModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Type { Text, Email, Call, Activity };
    enum Role {
        IsDayRole = Qt::UserRole + 1, //!< bool: a day line, its text in DisplayRole
        MessageIdRole,                //!< QString
        TypeRole,                     //!< Type as int
        IsOutboundRole,               //!< bool
        ChannelRole,                  //!< the channel's alias or name, or "SMS", "Email", "Call", ...
        ProviderIdRole,               //!< QString; empty for HighLevel's own
        SubjectRole,                  //!< e-mail subject, or what a call was
        AddressesRole,                //!< who wrote to whom: an e-mail's addresses, a call's numbers
        BodyRole,                     //!< plain text, harmless, cut after ShownLimit
        HtmlRole,                     //!< of an e-mail, harmless; empty for others
        IsCutRole,                    //!< bool: BodyRole is not all
        SizeRole,                     //!< characters of the whole text
        AttachmentsRole,              //!< QStringList of URLs
        CanHearRole,                  //!< bool: a call in which somebody spoke
        StatusRole,                   //!< wire word
        ErrorRole,                    //!< why it failed, as the provider said
        MomentRole,                   //!< QDateTime, UTC
    };
    static constexpr qsizetype ShownLimit = 4000; //!< characters of one message in the thread

    explicit ThreadModel(QObject *parent = nullptr);

    void clear();
    /*! Adds and updates; order of \a messages does not matter. */
    void merge(const QList<HighLevel::Message> &messages);
    /*! Subject, addresses and HTML of an e-mail, which a message list does not carry. */
    void setEmail(const MessageId &id, const HighLevel::EmailMessage &email);
    std::optional<HighLevel::EmailMessage> email(const MessageId &id) const;
    /*! The channels' names as shown: an alias, or the name. */
    void setProviders(const QList<Workspace::MessagingContext::Provider> &providers);

    std::optional<HighLevel::Message> message(const MessageId &id) const;
    MessageId oldest() const; //!< empty when there is none
    int messageCount() const { return int(m_messages.size()); }
    QModelIndex indexOf(const MessageId &id) const;
    /*! The providers that messages here came through. */
    QList<ProviderId> providersSeen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QDate day;         //!< valid for a day line
        MessageId message; //!< set for a message
        bool operator==(const Row &) const = default;
    };
    struct Shown {
        ShownText body;
        QString html;
    };
    QList<Row> rowsFor(const QList<HighLevel::Message> &messages) const;
    void announce(const QList<Row> &rows);
    const Shown &shown(const HighLevel::Message &message) const;
    QString channelWord(const HighLevel::Message &message) const;
    QVariant messageData(const HighLevel::Message &message, int role) const;

    QList<HighLevel::Message> m_messages; //!< oldest first
    QHash<MessageId, int> m_positions;
    QHash<MessageId, HighLevel::EmailMessage> m_emails;
    QHash<ProviderId, QString> m_providers;
    mutable QHash<MessageId, Shown> m_shown;
    QList<Row> m_rows;
};

/*! The form of a message, by its wire type. */
ThreadModel::Type typeOf(const HighLevel::Message &message);

} // namespace Linesman::Ui
