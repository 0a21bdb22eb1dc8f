// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/controlactions.h"
#include "app/linetest/controlclient.h"

#include <QJsonObject>

#include <vector>

namespace Linesman::Cli {

/*!
    What a control surface answered, for people: the list \a rows with a line for each of its objects and the members
    \a columns of it, else each member on a line of its own. Both as in ControlAction.
*/
void tellAnswer(const QJsonObject &answer, const char *rows, const char *columns);

/*!
    Says why the control surface did not do it, prints the answer with \a json, and gives CheckFailed. Where it names
    members that \a fields give, their options are named instead.
*/
int refused(const LineTest::ControlReply &reply, bool json, const std::vector<ControlField> &fields = {});

} // namespace Linesman::Cli
