// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/messages/inbounddraft.h"
#include "app/providers/kind.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace Linesman::Messages {

/*! Values by name: `contact.name`, or a column of a table. Names are compared without case. */
using Variables = QHash<QString, QString>;
Variables variablesOf(const ContactRef &contact, const QDateTime &now);

/*!
    \a text with each {{name}} replaced. A name that is not known stays as it is, and is added to \a missing; a value is
    never looked at again, so no value can bring in another.
*/
QString expanded(const QString &text, const Variables &variables, QStringList *missing = nullptr);

/*! A message to be posted again and again. Holds no secret. */
struct MessageTemplate {
    QString name;
    Providers::Kind kind = Providers::Kind::SmsDefault;
    QString message;
    QString subject;
    QString html;
    QString callStatus;
    bool operator==(const MessageTemplate &) const = default;

    QJsonObject toJson() const;
    /*! Fills what the kind takes of \a draft; a draft of another kind keeps its kind. */
    void fill(InboundDraft &draft, const Providers::Resolution &rules, const Variables &variables,
              QStringList *missing = nullptr) const;
};
Result<MessageTemplate> messageTemplateFromJson(const QJsonObject &json);

/*! The templates of each connection, in one readable JSON file. */
class TemplateStore : public QObject
{
    Q_OBJECT
public:
    explicit TemplateStore(QString file, QObject *parent = nullptr);

    /*! A missing file is an empty book. Fails with Storage or BadInput, and keeps what was there. */
    Result<> load();
    QList<MessageTemplate> templates(const ConnectionId &connection) const; //!< by name
    /*! Adds it or replaces the one of that name. Fails with Storage; it holds for this session all the same. */
    Result<> save(const ConnectionId &connection, const MessageTemplate &saved);
    Result<> remove(const ConnectionId &connection, const QString &name);

signals:
    void changed(const Linesman::ConnectionId &connection);

private:
    Result<> write();

    QString m_file;
    QHash<ConnectionId, QList<MessageTemplate>> m_templates;
};

} // namespace Linesman::Messages
