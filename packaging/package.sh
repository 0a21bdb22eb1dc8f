#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds build/release/linesman-cli_VERSION_ARCHITECTURE.deb (the command line with the engine) and linesman_... (the
# window) and runs lintian over them: anything but notes fails.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
# shellcheck source=packaging/packages.sh
. packaging/packages.sh
umask 022
cmake --preset release -DLINESMAN_TESTS=OFF -DLINESMAN_WINDOW=ON -DLINESMAN_SHARED_ENGINE=ON --log-level=WARNING
build_preset Build release || fail "the build did not work; the reason is above."
(cd build/release && rm -f ./*.deb && cpack)
lintian --fail-on error,warning --display-level '>=info' build/release/*.deb
