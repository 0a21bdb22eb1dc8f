#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the official SDKs and other clients that the conformance tests run, from npm into a folder outside the sources.
# Usage: tests/conformance/install.sh FOLDER. Says why and ends with 0 when Node, npm or the network is missing: the
# tests then say that they were skipped. With LINESMAN_N8N=1 also n8n's engine and its HighLevel node, which take 330 MB
# and some minutes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${1:?the folder to install into}

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "Node or npm is not here: the SDK tests will be skipped."
    exit 0
fi
# What a package.json lists as "unpacked" comes without its dependencies; of it the HighLevel node is kept.
unpack()
{
    node -e 'const { unpacked = {} } = require("./package.json");
             for (const [name, version] of Object.entries(unpacked)) console.log(name, version)' |
        while read -r name version; do
            archive=$(npm pack "$name@$version" --silent)
            mkdir -p "$name"
            tar -xzf "$archive" -C "$name" --strip-components=1 package/dist/nodes/HighLevel package/LICENSE.md
            rm "$archive"
        done
}

parts=(sdk/3 sdk/2 clients)
limit=240
if [ -n "${LINESMAN_N8N:-}" ]; then
    parts+=(n8n)
    limit=1200
fi
for part in "${parts[@]}"; do
    folder=$target/${part/\//}
    if cmp -s "$here/$part/package.json" "$folder/package.json" && [ -e "$folder/installed" ]; then
        echo "$part: installed already"
        continue
    fi
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$here/$part/package.json" "$folder/"
    if (cd "$folder" && timeout "$limit" npm install --no-audit --no-fund --no-package-lock --ignore-scripts \
            --loglevel=error && unpack); then
        touch "$folder/installed"
        echo "$part: installed"
    else
        echo "$part: npm could not install it; its test will be skipped."
    fi
done
