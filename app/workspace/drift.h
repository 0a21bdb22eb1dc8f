// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::Http {
struct Request;
} // namespace Linesman::Http

namespace Linesman::Workspace {

/*! One thing that HighLevel does otherwise than the facts say. */
struct DriftItem {
    enum class Kind {
        UnknownEvent,
        UnknownField,
        MissingField,
        RenamedField, //!< one field unknown and one of its type missing, in the same body
        ChangedType,
        UnknownValue,
        UnknownHeader,
        MissingHeader,
        RenamedHeader, //!< no signature, but one unknown header that may be it
        UnknownStatus,
        UnknownError,
    };
    Kind kind = Kind::UnknownField;
    QString where;  //!< event or operation: OutboundMessage, messages.inbound
    QString what;   //!< field, header, value or status
    QString before; //!< the old name of a renamed field or header, the old type of a changed field
    int count = 0;
    QDateTime first;
    QDateTime last;
    ExchangeId evidence = 0; //!< the first exchange that showed it

    QString sentence() const; //!< translated
    QString fact() const;     //!< the id of the fact that it contradicts
};
QString driftWord(DriftItem::Kind kind); //!< wire word: unknownEvent, ...

/*!
    Holds what really arrives against the facts: captures that the listener received and answers of the live API. Each
    difference is told once, however often it is seen. Names are whatever a stranger sent: they are cut at 200 characters,
    and no more than MostItems differences are kept.
*/
class Drift
{
public:
    static constexpr qsizetype MostItems = 500;
    void look(const Exchange &exchange);
    QList<DriftItem> items() const; //!< in the order in which they were first seen

private:
    void lookAtCapture(const Exchange &exchange, const std::optional<Http::Request> &request);
    void lookAtNewCapture(const Exchange &exchange, const std::optional<Http::Request> &request);
    void lookAtValues(const Exchange &exchange, const QString &eventType, const QJsonObject &body);
    void lookAtHeaders(const Exchange &exchange, const QString &eventType);
    void lookAtAnswer(const Exchange &exchange);
    void note(const Exchange &exchange, DriftItem::Kind kind, const QString &where, const QString &what,
              const QString &before = {});

    QList<DriftItem> m_items;
    QMap<QString, qsizetype> m_places;
    /*! What captures of a print showed, as places in m_items: nearly every capture has one that was looked at before. */
    QHash<QByteArray, QList<qsizetype>> m_looked;
    QList<qsizetype> m_touched; //!< by the look that is going on
};

/*! As JSON; with \a evidence its request and answer too, secrets masked. */
QJsonObject toJson(const DriftItem &item, const Exchange *evidence = nullptr);

} // namespace Linesman::Workspace
