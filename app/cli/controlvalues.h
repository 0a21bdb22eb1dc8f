// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/controlactions.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Linesman::Cli {

/*! The options of one control command, and what they were given as a JSON object. */
class ControlValues
{
public:
    /*! Declares \a fields on \a command. Both live as long as this object. */
    ControlValues(const Command &command, const std::vector<ControlField> &fields);
    ControlValues(const ControlValues &) = delete;
    ControlValues &operator=(const ControlValues &) = delete;

    /*! Only what was given; checked by then. */
    QJsonObject given() const;

private:
    struct Value {
        std::optional<QString> text;
        std::optional<bool> truth;
        QStringList texts;
        bool flag = false;
    };
    static void declare(const Command &command, const ControlField &field, Value &value);

    const std::vector<ControlField> &m_fields;
    std::vector<Value> m_values; //!< never grows: the command line fills them in place
};

/*! 500ms, 10s, 5m, 2h or 3d in milliseconds; nothing when \a text is none of these. */
std::optional<qint64> millisecondsFrom(const QString &text);
/*! Why \a text is none of them, or an empty text: a check for an option. */
QString timeProblem(const QString &text);

} // namespace Linesman::Cli
