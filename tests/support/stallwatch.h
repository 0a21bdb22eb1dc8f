// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace Linesman::TestSuite {

/*!
    An application that says when the window's thread was busy with one event for longer than a person notices: over
    50 ms is written to the log (Qt Test puts the test's function before it), over LINESMAN_STALL_LIMIT milliseconds (an
    environment variable; 0 or none: nothing fails) fails the run. 200 is what the window is held to where code is
    optimized. Counts what the thread computed, not what it waited for: the machine may be busy.
*/
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;
    int stallsOverLimit() const { return m_overLimit; }

private:
    qint64 m_limit = 0; //!< ms; 0: nothing fails
    int m_depth = 0;
    int m_overLimit = 0;
};

} // namespace Linesman::TestSuite
