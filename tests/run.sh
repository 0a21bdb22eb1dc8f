#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs all tests. See --help.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

usage() {
    cat <<'END'
Usage: tests/run.sh [options]

Installs the Debian packages that are missing (as root, or with sudo), checks the sources, builds Linesman with
warnings as errors, runs all tests on a private D-Bus session with a key store and a HOME of their own, and tries the
fuzz targets for a minute.

  --quick           only build and test: no look at sources, scripts and desktop files, no fuzz targets
  --filter REGEX    only the tests whose name matches, as for "ctest -R"
  --asan            with the address and undefined behaviour sanitizers (build/asan)
  --tsan            with the thread sanitizer (build/tsan), only the tests of the Qt-free threads
  --tidy            clang-tidy over all sources too; files that have not changed since they passed are not read again
  --pictures        compares every place of the window with its kept picture too (tests/README.md)
  --package         builds the Debian package too and runs lintian over it
  --no-install      installs no package, from Debian or npm
  --help            this text

What the builds say is kept in build/PRESET/build.log. Exit status: 0 when everything passed, else 1; 2 for a wrong option.
END
}

preset=dev quick=no filter='' tidy=no package=no install=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --quick) quick=yes ;;
    --filter)
        [ $# -gt 1 ] || { usage >&2; exit 2; }
        filter=$2
        shift
        ;;
    --filter=*) filter=${1#*=} ;;
    --asan) preset=asan ;;
    --tsan) preset=tsan ;;
    --tidy) tidy=yes ;;
    --pictures) export LINESMAN_COMPARE_PICTURES=1 ;;
    --package) package=yes ;;
    --no-install) install=no ;;
    -h | --help) usage; exit 0 ;;
    *)
        echo "tests/run.sh: unknown option $1" >&2
        usage >&2
        exit 2
        ;;
    esac
    shift
done

# Whether clang is here with its libFuzzer, of whatever version.
fuzzer_links() {
    command -v clang++ >/dev/null &&
        clang++ -fsanitize=fuzzer,address -x c++ -o /dev/null - 2>/dev/null <<<'extern "C" int LLVMFuzzerTestOneInput(const char *, unsigned long) { return 0; }'
}

# Versions of clang-format disagree about lambdas and "requires": the layout is that of Debian 12's, CI's.
check_layout() {
    if ! clang-format --version | grep -q 'version 14\.'; then
        say "Sources: clang-format left out (the layout is that of version 14; here is $(clang-format --version | sed 's/.*version //'))"
        return
    fi
    say "Sources: clang-format"
    find app ui tests -name '*.cpp' -o -name '*.h' | sort | xargs -P "$(nproc)" -n 40 clang-format --dry-run --Werror ||
        failed+=("clang-format: \"clang-format -i FILE\" mends what is listed above")
}

# Which functions failed and where, for ctest names the program alone and its log can be thousands of lines long.
name_failures() {
    local log=build/$preset/Testing/Temporary/LastTest.log
    [ -r "$log" ] || return 0
    grep -aA2 -E '^(FAIL!|XPASS|QFATAL)|ERROR: (Address|Thread|Leak)Sanitizer|runtime error:|took longer than LINESMAN_STALL_LIMIT' "$log" |
        cut -c 1-300 | head -60 | iconv -c -f UTF-8 -t UTF-8 || true
}

started=$SECONDS
failed=() tested=no
[ $install = no ] || install_packages build build-window run run-window test

if [ $quick = no ]; then
    check_layout
    say "Scripts: shellcheck"
    # shellcheck disable=SC2046
    shellcheck -x .ci/run $(find packaging tests -name '*.sh' | sort) || failed+=(shellcheck)
    for desktop in packaging/*.desktop; do
        [ -e "$desktop" ] || continue
        say "Desktop file: desktop-file-validate"
        desktop-file-validate "$desktop" || failed+=("desktop-file-validate $desktop")
    done
    for metainfo in packaging/*.metainfo.xml; do
        [ -e "$metainfo" ] || continue
        say "Metainfo: appstreamcli validate"
        appstreamcli validate --no-net "$metainfo" || failed+=("appstreamcli validate $metainfo")
    done
fi

say "Build: preset $preset"
cmake --preset "$preset" --log-level=WARNING || fail "CMake could not set up the build; the reason is above."
build_preset Build "$preset" || fail "the build did not work; the reason is above."
if [ $tidy = yes ]; then
    say "Sources: clang-tidy"
    python3 tests/tidy.py "build/$preset" || failed+=(clang-tidy)
fi
if [ $package = yes ]; then
    say "Package: preset release, then lintian"
    packaging/package.sh || failed+=("packaging/package.sh")
fi

if [ $preset != tsan ] && [ $install = yes ]; then
    say "Conformance: the official SDKs"
    tests/conformance/install.sh "build/$preset/conformance"
fi

say "Tests: preset $preset"
selection=()
[ $preset != tsan ] || selection=(-L threads)
[ -z "$filter" ] || selection+=(-R "$filter")
tests/support/with-keyring.sh ctest --preset "$preset" -j "$(nproc)" --no-tests=error "${selection[@]}" || {
    failed+=("ctest: \"ctest --preset $preset -R NAME\" runs one again")
    tested=red
}

if [ $quick = no ] && [ $preset = dev ] && [ -z "$filter" ]; then
    if fuzzer_links; then
        say "Fuzz: preset fuzz, 60 s"
        tests/fuzz/run.sh 60 || failed+=("tests/fuzz/run.sh 60")
    else
        say "Fuzz: left out, for clang or libclang-rt is not installed"
    fi
fi

if [ ${#failed[@]} -gt 0 ]; then
    [ $tested = no ] || { say "What failed in the tests"; name_failures; }
    say "Failed after $(duration $((SECONDS - started))):"
    printf '  %s\n' "${failed[@]}"
    exit 1
fi
say "Passed after $(duration $((SECONDS - started)))"
