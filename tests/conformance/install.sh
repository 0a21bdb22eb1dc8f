#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the official SDKs and other clients that the conformance tests run, from npm into a folder outside the sources.
# Usage: tests/conformance/install.sh FOLDER. Says why and ends with 0 when Node, npm or the network is missing: the
# tests then say that they were skipped.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${1:?the folder to install into}

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node and npm are not here: the SDK tests will be skipped."
    exit 0
fi
for part in sdk/3 sdk/2 clients; do
    folder=$target/${part/\//}
    if cmp -s "$here/$part/package.json" "$folder/package.json" && [ -e "$folder/installed" ]; then
        echo "$part: installed already"
        continue
    fi
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$here/$part/package.json" "$folder/"
    if (cd "$folder" && timeout 240 npm install --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error); then
        touch "$folder/installed"
        echo "$part: installed"
    else
        echo "$part: npm could not install it; its test will be skipped."
    fi
done
