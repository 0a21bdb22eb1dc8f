// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QCoroTask>

#include <QPointer>

#include <chrono>
#include <utility>

namespace Linesman {

/*! Work that takes time. Awaited or delivered, never dropped. */
template <typename T = void>
using Task = QCoro::Task<T>;

/*!
    Calls \a function with what \a task ends with, on the thread of \a context; if \a context is gone by then, nothing
    is called. This is how a widget waits: widgets are never coroutines themselves.
*/
template <typename T, typename Context, typename Function>
void deliver(Task<T> &&task, Context *context, Function function)
{
    QCoro::connect(std::move(task), context, std::move(function));
}

/*! Waits on the thread's event loop; nothing else is held up. */
Task<> pause(std::chrono::milliseconds time);

} // namespace Linesman
