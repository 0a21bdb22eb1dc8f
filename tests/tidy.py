#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the sources of app/ and ui/ that a build folder compiles: tests/tidy.py build/dev [FILE...]

A file that passed is not read again until it, a header of ours that it includes, its compiler flags or .clang-tidy
changes; what passed is remembered in ~/.cache/linesman-tidy. Exit status 1 when clang-tidy finds something.
"""
import concurrent.futures
import functools
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "linesman-tidy"
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"((?:app|ui)/[^"]+)"', re.MULTILINE)


@functools.lru_cache(maxsize=None)
def read(path):
    """Bytes of a file of ours, and which of our headers it includes."""
    try:
        data = (TOP / path).read_bytes()
    except OSError:
        return b"", ()
    return data, tuple(found.decode() for found in INCLUDE.findall(data))


def fingerprint(source, command, rules):
    """What the verdict on a source depends on, our part of it: system headers come with the package list."""
    seen, waiting = set(), [source]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting.extend(read(path)[1])
    digest = hashlib.sha256(rules + command.replace(str(TOP), "").encode())
    for path in sorted(seen):
        digest.update(path.encode() + b"\0" + read(path)[0] + b"\0")
    return CACHE / digest.hexdigest()


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__.strip())
        return 0 if len(sys.argv) > 1 else 2
    build, chosen = sys.argv[1], set(sys.argv[2:])
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout
    rules = (TOP / ".clang-tidy").read_bytes() + version
    waiting, total = [], 0
    for entry in json.loads((pathlib.Path(build) / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["directory"], entry["file"])
        if not path.is_relative_to(TOP):
            continue
        source = str(path.relative_to(TOP))
        if not source.startswith(("app/", "ui/")) or (chosen and source not in chosen):
            continue
        total += 1
        stamp = fingerprint(source, entry["command"], rules)
        if not stamp.exists():
            waiting.append((source, stamp))
    print(f"{total - len(waiting)} of {total} files passed before, {len(waiting)} to read", flush=True)

    def check(job):
        source, stamp = job
        begun = time.monotonic()
        run = subprocess.run(
            ["clang-tidy", "--quiet", "--warnings-as-errors=*", "-p", build, "--extra-arg=-Wno-unknown-warning-option",
             source], cwd=TOP, capture_output=True, text=True)
        if run.returncode == 0:
            CACHE.mkdir(parents=True, exist_ok=True)
            stamp.touch()
        return source, run, time.monotonic() - begun

    failed = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (source, run, seconds) in enumerate(pool.map(check, waiting), 1):
            print(f"[{number}/{len(waiting)}] {source} {seconds:.1f} s{'' if run.returncode == 0 else ' FAILED'}", flush=True)
            if run.returncode != 0:
                failed.append(source)
                print(run.stdout + run.stderr, flush=True)
    if failed:
        print(f"clang-tidy found something in {len(failed)} files: {' '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
