#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds fuzz targets and lets each try for some time, beside each other: tests/fuzz/run.sh [SECONDS [TARGET...]],
# 60 seconds and all targets (emulator, history, html, http, redaction, setup, stores, webhook) otherwise.
# What is found lies in build/fuzz/found; the text of a new input that was wrong belongs into tests/fuzz/corpus.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
seconds=${1:-60}
shift || true
targets=("$@")
[ $# -gt 0 ] || targets=(emulator history html http redaction setup stores webhook)

cmake --preset fuzz --log-level=WARNING
build_preset Build fuzz "${targets[@]/#/fuzz_}" || fail "the build did not work; the reason is above."

# try TARGET: with its dictionary, where there is one.
try() {
    local target=$1 found=build/fuzz/found/$1 dictionary=()
    mkdir -p "$found/inputs"
    # To weigh the inputs by rarity and to name each new function takes more time than either brings. What the emulator
    # keeps from one request to the next looks like a leak each time: leaks are told at the end.
    local speed=(-entropic=0 -print_funcs=0)
    [ "$target" != emulator ] || speed+=(-detect_leaks=0)
    [ ! -e "tests/fuzz/$target.dict" ] || dictionary=("-dict=tests/fuzz/$target.dict")
    if build/fuzz/tests/fuzz/"fuzz_$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
        -print_final_stats=1 -artifact_prefix="$found/" "${dictionary[@]}" "${speed[@]}" \
        "$found/inputs" "tests/fuzz/corpus/$target" >"$found/log" 2>&1; then
        echo "fuzz_$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$found/log") inputs, nothing wrong"
    else
        tail -n 60 "$found/log"
        echo "fuzz_$target: wrong; see above and $found"
        return 1
    fi
}

status=0
running=()
for target in "${targets[@]}"; do
    try "$target" &
    running+=($!)
done
for process in "${running[@]}"; do
    wait "$process" || status=1
done
exit "$status"
