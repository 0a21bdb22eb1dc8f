// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <string>
#include <vector>

namespace Linesman::Emulator {

struct RequestContext;

Http::Response jsonAnswer(int status, std::string body);

/*! An error body as HighLevel's; see errors of api.md section 1.3 in its public sources (common-schemas.json). */
struct Problem {
    int status = 400;
    std::string message;
    std::string canonicalCode{}; //!< conversations errors only
    std::string error{};         //!< "Bad Request"; empty: after the status
};
Http::Response problem(const RequestContext &context, const Problem &problem);
/*! 422 with an array of sentences, as the validation of HighLevel's framework. */
Http::Response invalid(const RequestContext &context, const std::vector<std::string> &messages);

} // namespace Linesman::Emulator
