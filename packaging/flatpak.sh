#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Linesman as a Flatpak for this user: packaging/flatpak.sh REMOTE. REMOTE is the name that "flatpak remotes" gives
# to the place that has the KDE runtime; it is fetched from there, and each library from where the manifest says.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$top/packaging/packages.sh"
manifest=$top/packaging/flatpak/example.linesman.Linesman.yml

[ $# -eq 1 ] || fail "usage: packaging/flatpak.sh REMOTE (see \"flatpak remotes\")"
command -v flatpak-builder >/dev/null || fail "flatpak-builder is not installed; Debian has a package of that name."
say "Flatpak: runtime, libraries, Linesman, in build/flatpak (the first takes an hour)"
flatpak-builder --user --install --force-clean --install-deps-from="$1" --state-dir="$top/build/flatpak-state" \
    "$top/build/flatpak" "$manifest"
say "It opens with: flatpak run example.linesman.Linesman"
