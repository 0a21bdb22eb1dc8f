// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/cli/unprinted.h"
#include "app/exchange/exchange.h"

#include <QObject>

namespace Linesman::Emulator {
struct LogEntry;
}

namespace Linesman::Cli {

/*! The tone of a status: good below 300, a warning below 400, bad from there and for no answer. */
Tone toneOfStatus(int status);
/*! The status of a line, or as wide a sign where none came. */
QString statusWord(int status);

/*!
    What was refused, in words: HighLevel's own message, and what to do about it. \a refusal is the emulator's word for
    the cause, where it knows one. Empty for what was not refused.
*/
QString refusalReason(const Exchange &exchange, const QString &refusal = {});

/*! Prints a line for each exchange of an emulator that runs, and below it why it was refused. */
class RequestLines : public QObject
{
public:
    enum class Form { Text, Json };
    explicit RequestLines(Form form)
        : m_form(form)
    {
    }

    /*! Any thread; printed on this object's. */
    void add(const Emulator::LogEntry &entry);

private:
    struct Told {
        Exchange exchange;
        QString refusal;
        int attempt = 0;
    };
    void print(const Told &told);
    void printText(const Told &told) const;
    void printJson(const Told &told) const;

    const Form m_form;
    Unprinted m_unprinted;
};

} // namespace Linesman::Cli
