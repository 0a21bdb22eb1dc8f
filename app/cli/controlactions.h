// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/controlrequest.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

// The requests to an emulator's control surface as commands: data, from which controlcommand.cpp makes them.
namespace Linesman::Cli {

/*! One member of a request's body or query, given by an option. */
struct ControlField {
    enum class Type {
        Text,
        TextList,     //!< the option may be given again
        WordList,     //!< the same of words: several by commas
        Number,       //!< a whole number, none below 0
        Milliseconds, //!< told as 500ms, 10s, 5m, 2h or 3d
        Flag,         //!< true when it is given
        Truth,        //!< true or false
        Object,       //!< as JSON
        Pairs,        //!< NAME=VALUE, repeatable: an object
        Kind,         //!< a provider kind in either spelling
    };
    const char *option; //!< "--kind", or "kind" for a positional argument
    const char *member;
    Type type;
    const char *valueName;
    const char *description;
    QStringList values = {}; //!< the only ones
};

/*! One command. */
struct ControlAction {
    const char *name;
    const char *description;
    const char *id; //!< what its first positional argument is, such as CONTACT; nullptr: it has none
    std::vector<ControlField> fields;
    /*! The request for the id and for what the options gave. */
    std::function<Emulator::ControlRequest(const QString &id, const QJsonObject &given)> request;
    const char *rows = nullptr;    //!< member of the answer that is a list, shown with a line each
    const char *columns = nullptr; //!< members of such a line, by blanks; "a.b" is within a
};

/*! All but `send`, which can wait for what becomes of the message, in the order of the help. */
const std::vector<ControlAction> &controlActions();

/*! The members of a message, for `send`. */
const std::vector<ControlField> &sendFields();

} // namespace Linesman::Cli
