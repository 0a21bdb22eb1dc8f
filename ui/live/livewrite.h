// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Linesman::OAuth {
class Session;
}

namespace Linesman::Ui {

/*!
    Every write to HighLevel goes through here. Calls \a write at once when the current connection is the emulator, or
    when the person has said for this connection not to be asked again before Linesman ends; else asks first, in a
    dialog (object name "liveWrite") on \a parent, and calls it when the person agrees. \a what says what will happen,
    as a whole sentence: tr("Add an inbound message to the thread of %1."). Returns at once; \a write is dropped when
    the person declines, when \a parent is gone by then, or when another connection was chosen meanwhile.
*/
void confirmLiveWrite(QWidget *parent, OAuth::Session &session, const QString &what, std::function<void()> write);

} // namespace Linesman::Ui
