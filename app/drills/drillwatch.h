// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/pulse.h"
#include "app/core/task.h"
#include "app/drills/drill.h"
#include "app/drills/drillresult.h"
#include "app/exchange/exchange.h"
#include "app/linetest/controlclient.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Linesman::Drills {

/*! A message that a drill sent. */
struct SentMessage {
    QString name; //!< `as` of the step, with a number behind it when there were more
    QString id;
    QString contactId;
};

/*!
    Sees what happens between the emulator and the endpoint, by the emulator's log and its messages, and plays the checks
    of a drill. A check that waits for something ends as soon as it is there; one that forbids something waits its time.
*/
class DrillWatch
{
public:
    explicit DrillWatch(LineTest::ControlClient &control);

    Pulse &pulse() { return m_pulse; }
    /*! From here on. Fails as ControlClient::log(). */
    Task<Result<>> begin();
    /*! Where deliveries go; what goes elsewhere, such as app events about the same message, is none. */
    void setGate(const QString &deliveryUrl) { m_gate = deliveryUrl; }
    void setContact(const QString &contactId) { m_contactId = contactId; }
    void add(const SentMessage &message) { m_messages.append(message); }
    const QList<SentMessage> &messages() const { return m_messages; }
    const QList<Exchange> &seen() const { return m_log; } //!< since begin()

    /*! Plays \a step; a loss is told beside the check, see DrillResult::losses. Fails when the emulator falls silent. */
    Task<Result<DrillCheck>> play(DrillStep step);
    /*! `{contact}`, `{message}` and the like in \a text. */
    QString filled(QString text) const;
    void setValue(const QString &name, const QString &value) { m_values.insert(name, value); }

    Task<Result<>> takeLog(std::chrono::milliseconds wait);
    /*! The endpoint's calls that the emulator refused, with its own words for it; untranslated, empty without one. */
    QString refusedCalls() const;
    /*! What to do about the last of them; translated, empty when there is nothing to say. */
    QString refusalAdvice() const;
    /*! The status that the emulator holds of a message; empty when it is gone. */
    Task<Result<QString>> statusOf(QString messageId);

private:
    Task<Result<DrillCheck>> playStatus(DrillStep step);
    Task<Result<DrillCheck>> playCalls(DrillStep step);
    Task<Result<DrillCheck>> playBreaker(DrillStep step);
    QList<Exchange> refused() const;
    QList<Exchange> matching(const QJsonObject &with) const;
    QStringList messageIds(const QString &name) const;
    QJsonObject asCalls(const DrillStep &step) const;

    LineTest::ControlClient &m_control;
    Pulse m_pulse;
    QList<SentMessage> m_messages;
    QHash<QString, QString> m_values;
    QString m_gate;
    QString m_contactId;
    QList<Exchange> m_log;
    qint64 m_next = 0;
};

} // namespace Linesman::Drills
