#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For a night: every fuzz target for HOURS (8 otherwise), one beside the other as far as there are processors, with what
# earlier nights found as their beginning. tests/fuzz/nightly.sh [HOURS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
hours=${1:-8}
processors=$(nproc)
targets=(emulator history html http redaction setup stores webhook)
rounds=$(((${#targets[@]} + processors - 1) / processors))
seconds=$((hours * 3600 / rounds))
status=0
for ((i = 0; i < ${#targets[@]}; i += processors)); do
    tests/fuzz/run.sh "$seconds" "${targets[@]:i:processors}" || status=1
done
exit "$status"
