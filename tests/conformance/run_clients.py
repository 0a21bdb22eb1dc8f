#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clients of the field, nothing changed but their base URL, against the emulator.

Usage: run_clients.py LINESMAN_CLI FOLDER, FOLDER being where install.sh put the npm packages; Debian's Python has the
others. What is not there is said to be skipped; the request shapes of the official Python SDK need nothing.
"""
import importlib.util
import pathlib
import shutil
import subprocess
import sys

from emulator import Emulator
import openapi

CLIENTS = pathlib.Path(__file__).with_name("clients")
PYTHON_LIBRARIES = ("requests_oauthlib", "authlib", "httpx", "aiohttp")


def commands(folder):
    found = []
    if shutil.which("node") and (folder / "node_modules" / "simple-oauth2").is_dir():
        for file in CLIENTS.glob("*.mjs"):  # a module looks for packages where it lies
            shutil.copy(file, folder)
        found.append(["node", str(folder / "run.mjs")])
    else:
        print(f"skipped: npm's clients; tests/conformance/install.sh {folder.parent} installs them")
    n8n = folder.parent / "n8n"
    if shutil.which("node") and (n8n / "installed").exists():
        shutil.copy(CLIENTS.parent / "n8n" / "node.cjs", n8n)
        found.append(["node", str(n8n / "node.cjs")])
    else:
        print(f"skipped: n8n's HighLevel node; LINESMAN_N8N=1 tests/conformance/install.sh {folder.parent} installs it")
    found.append([sys.executable, "-B", str(CLIENTS / "pythonsdk.py")])
    if any(importlib.util.find_spec(name) for name in PYTHON_LIBRARIES):
        found.append([sys.executable, "-B", str(CLIENTS / "clients.py")])
    else:
        print("skipped: Python's clients; " + ", ".join(PYTHON_LIBRARIES) + " are Debian packages")
    return found


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    failed = 0
    for profile in ("default", "documented", "observed", "as-in-2025"):
        for command in commands(folder):
            with Emulator(cli, "--profile", profile, "--no-rate-limit") as emulator:
                failed += subprocess.run([*command, emulator.ready_file, profile], timeout=300,
                                         cwd=folder if folder.is_dir() else None).returncode != 0
                if profile in ("default", "documented"):  # the others differ from the files on purpose
                    failed += openapi.judge(emulator.log(), f"clients, profile {profile}", stale=False,
                                            parts="response")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
