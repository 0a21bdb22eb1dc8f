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
display it runs the line test in the terminal instead: the embedded HighLevel against the bridge that ships with
Linesman, for all five kinds of provider.

  --headless     the line test in the terminal, also with a display
  --no-install   installs no package
  --build-only   builds, starts nothing
  --help         this text

Exit status of the line test: 0 passed, 1 a hop failed, 3 could not start.
END
}

headless=no install=yes run=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --headless) headless=yes ;;
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

[ $install = no ] || install_packages build run

say "Build: optimised, in build/release (the first takes some minutes, later ones seconds)"
(cd "$top" && cmake --preset release -DLINESMAN_TESTS=OFF --log-level=WARNING &&
    cmake --build --preset release -j "$(nproc)" --target linesman linesman-cli) ||
    fail "the build did not work; the reason is above."
[ $run = yes ] || exit 0

if [ $headless = no ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening Linesman"
    exec "$top/build/release/ui/linesman" "$@"
fi
say "Line test: embedded HighLevel against the reference bridge"
[ $headless = yes ] || echo "(no display: DISPLAY and WAYLAND_DISPLAY are not set; with one, the window opens)"
exec "$top/build/release/app/cli/linesman-cli" line-test "$@"
