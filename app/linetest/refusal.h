// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/exchange.h"

namespace Linesman::LineTest {

/*!
    What to do about a call that was refused for its token, scope, location or version: HighLevel answers several of them
    alike, the emulator's log tells them apart. Translated; empty when it was refused for something else.
*/
QString refusalAdvice(const Exchange &entry);
/*! The same for the log's word: "tokenExpired", "scopeMissing SCOPE", ... */
QString refusalAdvice(const QString &refusal);

} // namespace Linesman::LineTest
