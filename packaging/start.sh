#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Linesman and opens it. See --help.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$top/packaging/packages.sh"

usage() {
    cat <<'END'
Usage: packaging/start.sh [options] [-- arguments for linesman]

Installs the Debian packages that are missing (as root, or with sudo), builds Linesman and opens its window. Without a
display it builds the command line alone, which needs fewer packages and less time, and runs the line test in the
terminal instead: the embedded HighLevel against the bridge that ships with Linesman, for all five kinds of provider.

  --headless     as without a display, also with one
  --window       builds the window also without a display, to be opened later
  --no-install   installs no package
  --build-only   builds, starts nothing
  --help         this text

What the build says is kept in build/release/build.log. Exit status of the line test: 0 passed, 1 a hop failed, 3 could
not start.
END
}

display=no window=auto install=yes run=yes
[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || display=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --headless) window=no ;;
    --window) window=yes ;;
    --no-install) install=no ;;
    --build-only) run=no ;;
    -h | --help) usage; exit 0 ;;
    --)
        shift
        break
        ;;
    *)
        echo "packaging/start.sh: unknown option $1" >&2
        usage >&2
        exit 2
        ;;
    esac
    shift
done
[ $window != auto ] || window=$display

sections=(build run) targets=(linesman-cli) what="the command line alone" with_window=OFF
if [ $window = yes ]; then
    sections+=(build-window run-window)
    targets+=(linesman)
    what="window and command line"
    with_window=ON
fi
[ $install = no ] || install_packages "${sections[@]}"

say "Build: $what, optimised, in build/release (the first takes some minutes, later ones seconds)"
(cd "$top" && cmake --preset release -DLINESMAN_TESTS=OFF -DLINESMAN_WINDOW=$with_window --log-level=WARNING) ||
    fail "CMake could not set up the build; the reason is above."
build_preset Build release "${targets[@]}" || fail "the build did not work; the reason is above."
[ $run = yes ] || exit 0

if [ $window = yes ] && [ $display = yes ]; then
    say "Opening Linesman"
    exec "$top/build/release/ui/linesman" "$@"
fi
say "Line test: embedded HighLevel against the reference bridge"
[ $display = yes ] || echo "(no display: DISPLAY and WAYLAND_DISPLAY are not set; with one, the window is built and opens)"
exec "$top/build/release/app/cli/linesman-cli" line-test "$@"
