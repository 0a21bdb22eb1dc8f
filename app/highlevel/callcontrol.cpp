// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/callcontrol.h"

namespace Linesman::HighLevel {

CallControl::CallControl(QObject *parent)
    : QObject(parent)
{
}

void CallControl::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    emit cancelled();
}

} // namespace Linesman::HighLevel
