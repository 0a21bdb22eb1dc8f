// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/request/answers.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/provider.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace Linesman::Emulator {

/*! The part of a list that ?offset= and ?limit= ask for. */
struct ControlPage {
    std::size_t offset = 0;
    std::size_t limit = 0;
};
ControlPage controlPage(const RequestContext &context);

/*! The kind that the body's "kind" names, in any spelling; a fault of \a check when it names none. */
std::optional<Kind> controlKind(Validation &check, const JsonValue &body, bool required);

/*! {"success":true}, and \a extra: members as JSON without braces. */
Http::Response controlDone(std::string_view extra = {});

/*! {NAME: ..., ...} as \a write fills it. */
template <typename Write>
Http::Response controlObject(Write write)
{
    JsonWriter json(4096);
    json.beginObject();
    write(json);
    return jsonAnswer(200, json.endObject().take());
}

} // namespace Linesman::Emulator
