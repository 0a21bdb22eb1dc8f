#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds build/release/linesman_VERSION_ARCHITECTURE.deb and runs lintian over it: anything but notes fails.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
umask 022
cmake --preset release -DLINESMAN_TESTS=OFF --log-level=WARNING
cmake --build --preset release -j "$(nproc)"
(cd build/release && rm -f ./*.deb && cpack)
lintian --fail-on error,warning --display-level '>=info' build/release/linesman_*.deb
