#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Mixed traffic with trouble on a release build, for an hour: tests/soak.sh [SECONDS]. As root a disk is filled, too; with
# libfaketime the clock jumps. See soak.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${LINESMAN_CLI:-build/release/app/cli/linesman-cli}
if [ ! -x "$program" ]; then
    cmake --preset release --log-level=WARNING
    cmake --build --preset release --target linesman-cli
fi
exec python3 tests/soak.py --program "$program" --seconds "${1:-3600}"
