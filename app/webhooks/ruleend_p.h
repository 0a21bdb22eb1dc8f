// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/enumnames.h"
#include "app/webhooks/answerrules.h"

namespace Linesman::Webhooks {

/*! The words of a rules file. */
inline constexpr auto RuleEndNames = enumNames<RuleAction::End>({{RuleAction::End::Answer, "answer"},
                                                                 {RuleAction::End::Hang, "hang"},
                                                                 {RuleAction::End::Close, "close"},
                                                                 {RuleAction::End::Truncate, "truncate"},
                                                                 {RuleAction::End::Hold, "hold"}});

} // namespace Linesman::Webhooks
