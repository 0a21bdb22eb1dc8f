// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Linesman::HighLevel {

/*! Progress of one long call, and a way to cancel it. Owned by whoever waits; may be destroyed before the call ends. */
class CallControl : public QObject
{
    Q_OBJECT
public:
    explicit CallControl(QObject *parent = nullptr);

    /*! The call ends with Cancelled. */
    void cancel();
    bool isCancelled() const { return m_cancelled; }

signals:
    /*! Bytes sent of all; \a total is -1 while unknown. */
    void progressed(qint64 sent, qint64 total);
    void cancelled();

private:
    bool m_cancelled = false;
};

} // namespace Linesman::HighLevel
