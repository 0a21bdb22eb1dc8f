// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Linesman::Cli {

class Command;

/*! `linesman-cli doctor owner|missed|staff`. */
void addDoctorTools(const Command &doctor);
/*! `linesman-cli installs note ID`: what a finding asks somebody to do, to be sent to them. */
void addNoteCommand(const Command &installs);

} // namespace Linesman::Cli
