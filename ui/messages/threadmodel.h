#pragma once

#include "app/highlevel/message.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace Linesman::Ui {

/*!
    The messages of one conversation, oldest first, with a line for each day between them. Messages are merged by id:
    a later look at the same one changes its row, so that a status ticks where it stands.
*/
class ThreadModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsDayRole = Qt::UserRole + 1, //!< bool: a day line, its text in DisplayRole
        MessageIdRole,                //!< QString
        IsOutboundRole,               //!< bool
        ChannelRole,                  //!< "SMS", "Email", "Call", ...
        SubjectRole,                  //!< e-mail subject, or what a call was
        BodyRole,                     //!< plain text; HTML is reduced to its text: nothing in it runs or loads
        AttachmentsRole,              //!< QStringList of URLs
        StatusRole,                   //!< wire word
        ErrorRole,                    //!< why it failed, as the provider said
        MomentRole,                   //!< QDateTime, UTC
    };

    explicit ThreadModel(QObject *parent = nullptr);

    void clear();
    /*! Adds and updates; order of \a messages does not matter. */
    void merge(const QList<HighLevel::Message> &messages);
    /*! Subject and text of an e-mail, which a message list does not carry. */
    void setEmail(const MessageId &id, const QString &subject, const QString &html);
    bool hasEmail(const MessageId &id) const { return m_emails.contains(id); }

    std::optional<HighLevel::Message> message(const MessageId &id) const;
    MessageId oldest() const; //!< empty when there is none
    int messageCount() const { return int(m_messages.size()); }
    QModelIndex indexOf(const MessageId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        QDate day;         //!< valid for a day line
        MessageId message; //!< set for a message
    };
    struct Email {
        QString subject;
        QString text;
    };
    QList<Row> rowsFor(const QList<HighLevel::Message> &messages) const;
    void announce(const QList<Row> &rows);
    QVariant messageData(const HighLevel::Message &message, int role) const;

    QList<HighLevel::Message> m_messages; //!< oldest first
    QHash<MessageId, int> m_positions;
    QHash<MessageId, Email> m_emails;
    QList<Row> m_rows;
};

} // namespace Linesman::Ui
