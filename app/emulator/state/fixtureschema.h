// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/emulator/state/fixturetree.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace Linesman::Emulator {

/*! The JSON Schema of a fixture, resources/emulator/fixture.schema.json: what its fields are is said there alone. */
QByteArray fixtureSchema();

/*!
    The first thing of \a root, parsed from \a json, that is not as the schema says, as BadInput with its line and field:
    "line 12, apps[0].redirectUris: must be an array". Nothing when it fits.
*/
std::optional<Error> schemaFault(std::string_view json, const FixtureNode &root);

} // namespace Linesman::Emulator
