#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the official HighLevel SDK, nothing changed but its base URL, against the emulator.

Usage: run_sdk.py LINESMAN_CLI FOLDER, FOLDER being where install.sh put one SDK. Ends with 77 when it is not there.
"""
import json
import pathlib
import shutil
import subprocess
import sys

from emulator import SKIPPED, Emulator
import openapi


def main():
    cli, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    package = folder / "node_modules" / "@gohighlevel" / "api-client"
    if not shutil.which("node"):
        print("SKIPPED: Node is not installed")
        return SKIPPED
    if not package.is_dir():
        print(f"SKIPPED: the SDK is not installed; tests/conformance/install.sh {folder.parent} installs it")
        return SKIPPED
    version = json.loads((package / "package.json").read_text())["version"]
    print(f"SDK {version}, {subprocess.check_output(['node', '--version'], text=True).strip()}")
    failed = 0
    for profile in ("default", "documented", "observed"):
        with Emulator(cli, "--profile", profile, "--no-rate-limit") as emulator:
            calls = pathlib.Path(__file__).with_name("sdk") / "calls.cjs"
            ran = subprocess.run(["node", str(calls), str(package), emulator.ready_file, profile], timeout=300)
            failed += ran.returncode != 0
            if profile != "observed":  # whose replies differ from the files on purpose
                failed += openapi.judge(emulator.log(), f"SDK {version}, profile {profile}", stale=False)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
