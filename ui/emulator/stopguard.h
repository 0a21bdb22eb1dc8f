// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/emulator/emulator.h"
#include "app/linetest/linetestsession.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace Linesman::Ui {

/*!
    Knows whether something would be lost with the emulator, whose data end with it: contacts, threads, locations,
    providers, faults or snapshots that differ from its start, or a line test under way. What a line test leaves behind
    is no loss. Asks before such a stop; without a loss it stops at once.
*/
class StopGuard : public QObject
{
    Q_OBJECT
public:
    /*! All outlive this object. */
    StopGuard(Emulator::Emulator &emulator, LineTest::LineTestSession &lineTest, const Settings &settings,
              QObject *parent = nullptr);

    bool hasSomethingToLose() const;
    /*! Stops the emulator, after a question over \a window when there is something to lose; then calls \a stopped. */
    void stop(QWidget *window, std::function<void()> stopped);
    /*! True when the program may end at once; else asks over \a window, and calls \a agreed when the person agrees. */
    bool mayQuit(QWidget *window, std::function<void()> agreed);

private:
    QString loss() const;
    void measureSoon();
    void measure(bool isBegin);

    Emulator::Emulator &m_emulator;
    LineTest::LineTestSession &m_lineTest;
    const Settings &m_settings;
    QTimer m_delay;
    QJsonObject m_atBegin; //!< the data as they were at the start or reset, or after a line test
    bool m_isChanged = false;
    bool m_isAfterTest = false; //!< what a line test left is measured as the new begin
    quint64 m_start = 0;        //!< counts starts and resets: what was asked before one is dropped
};

} // namespace Linesman::Ui
