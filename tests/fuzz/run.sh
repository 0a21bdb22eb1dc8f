#!/usr/bin/env bash
# Builds the fuzz targets and lets each try for some time, beside each other: tests/fuzz/run.sh [SECONDS] (60).
# What is found lies in build/fuzz/found; the text of a new input that was wrong belongs into tests/fuzz/corpus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}

cmake --preset fuzz --log-level=WARNING
cmake --build --preset fuzz -j "$(nproc)"

# try TARGET SECONDS OPTION...
try() {
    local target=$1 limit=$2 found=build/fuzz/found/$1
    shift 2
    mkdir -p "$found/inputs"
    if build/fuzz/tests/fuzz/"fuzz_$target" -max_total_time="$limit" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$found/" "$@" "$found/inputs" "tests/fuzz/corpus/$target" >"$found/log" 2>&1; then
        echo "fuzz_$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$found/log") inputs, nothing wrong"
    else
        tail -n 60 "$found/log"
        echo "fuzz_$target: wrong; see above and $found"
        return 1
    fi
}

try emulator "$seconds" -dict=tests/fuzz/emulator.dict -max_len=8192 &
emulator=$!
status=0
try http "$((seconds / 2))" || status=1
wait "$emulator" || status=1
exit "$status"
