#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what building Linesman costs, from nothing and without ccache, in a throw-away copy of the sources.

    tests/bench/build.py [--only PART]... [--keep] [--top N] [--folder FOLDER]

PART is one of:
  start        packaging/start.sh --build-only --no-install --window   (window and command line)
  headless     packaging/start.sh --build-only --no-install --headless (the command line alone)
  tests        tests/run.sh --no-install, with everything it does
  incremental  after a build with preset dev: touch one file, build again

Prints processor time (user + system, of all processes) and waiting time of each, the processor time of each CMake
target, and the most expensive source files. Exits with 1 when a bar is missed or a part fails.
"""

import argparse
import collections
import os
import pathlib
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import time

SOURCES = pathlib.Path(__file__).resolve().parents[2]

# Seconds: processor time of whole parts, waiting time of incremental ones.
BARS = {"start": 900, "tests": 2000, "app/core/error.cpp": 10, "composer.cpp": 20}

COMMANDS = {
    "start": ["packaging/start.sh", "--build-only", "--no-install", "--window"],
    "headless": ["packaging/start.sh", "--build-only", "--no-install", "--headless"],
    "tests": ["tests/run.sh", "--no-install"],
}

# Stands in for ccache, which the presets call by name, and for the linker's launcher: runs the command and adds a line
# with its times to a file.
LAUNCHER = """#!/usr/bin/env bash
TIMEFORMAT='%U %S %R'
{ times=$( { time "$@" 1>&3 2>&4 4>&-; } 2>&1; exit $? ); status=$?; } 3>&1 4>&2
printf '%s %s\\n' "$times" "$*" >>"$LINESMAN_BENCH_LOG"
exit "$status"
"""


def copy_sources(folder):
    """The sources as they stand, with what is not committed, without what git ignores."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=SOURCES, check=True,
                           capture_output=True, text=True).stdout.split("\0")
    for name in filter(None, names):
        source = SOURCES / name
        if source.exists():  # else: removed and not yet committed
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)


def environment(tools, log):
    """That of the person, with ccache replaced by the launcher and switched off for whoever finds it all the same."""
    made = dict(os.environ, CCACHE_DISABLE="1", LINESMAN_BENCH_LOG=str(log), PATH=f"{tools}:{os.environ['PATH']}",
                CMAKE_CXX_LINKER_LAUNCHER=str(tools / "ccache"))
    made.setdefault("LC_ALL", "C.UTF-8")
    return made


def timed(command, folder, surroundings, output):
    """Runs the command; its status, processor time with that of all its children, and waiting time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    status = subprocess.run(command, cwd=folder, env=surroundings, stdout=output, stderr=subprocess.STDOUT,
                            check=False).returncode
    waited = time.monotonic() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return status, cpu, waited


Step = collections.namedtuple("Step", "cpu target source")


def steps(log):
    """What the launcher wrote: a step is one run of the compiler or of the linker."""
    found = []
    for line in log.read_text().splitlines() if log.exists() else []:
        user, system, _, command = line.split(" ", 3)
        made = re.search(r" -o (\S+)", command)
        if not made:
            continue
        made = made[1]
        target = re.search(r"CMakeFiles/([^/]+)\.dir/(.*)$", made)
        if target:
            name, source = target[1], re.sub(r"\.o$", "", target[2])
            folder = made.split("CMakeFiles/", 1)[0]
            found.append(Step(float(user) + float(system), name, folder + source))
        else:
            found.append(Step(float(user) + float(system), os.path.basename(made), "(link)"))
    return found


def report_steps(found, cpu, top):
    by_target = collections.Counter()
    links = 0.0
    for step in found:
        by_target[step.target] += step.cpu
        links += step.cpu if step.source == "(link)" else 0
    known = sum(by_target.values())
    print(f"\n  compiler and linker {known:8.1f} s (links {links:.1f} s); the rest, such as CMake, moc and tests, "
          f"{max(cpu - known, 0):.1f} s")
    print("\n  by CMake target                                          CPU s")
    for name, seconds in by_target.most_common():
        if seconds >= 0.5:
            print(f"    {name:52} {seconds:8.1f}")
    print(f"\n  the {top} most expensive sources                            CPU s")
    compiled = sorted((step for step in found if step.source != "(link)"), reverse=True)
    for step in compiled[:top]:
        print(f"    {step.target + ': ' + step.source:52} {step.cpu:8.1f}")


def verdict(name, seconds):
    bar = BARS.get(name)
    if bar is None:
        return True, ""
    return seconds <= bar, f"  (at most {bar}: {'met' if seconds <= bar else 'MISSED'})"


def whole(part, folder, tools, top):
    """One of the two scripts, from nothing."""
    shutil.rmtree(folder / "build", ignore_errors=True)
    log = tools / f"{part}.steps"
    output = tools / f"{part}.log"
    print(f"\n== {part}: {' '.join(COMMANDS[part])}", flush=True)
    with output.open("wb") as stream:
        status, cpu, waited = timed(COMMANDS[part], folder, environment(tools, log), stream)
    good, words = verdict(part, cpu)
    print(f"  {cpu:.0f} s of processor time{words}, {waited:.0f} s of waiting on {os.cpu_count()} cores", flush=True)
    report_steps(steps(log), cpu, top)
    if status != 0:
        print(f"  FAILED with status {status}; the end of what it said:")
        print("".join(output.read_text(errors="replace").splitlines(keepends=True)[-40:]))
    return good and status == 0


def incremental(folder, tools):
    """Touches a source, as one who edits it does, and builds with preset dev: the programs, then everything."""
    surroundings = environment(tools, tools / "incremental.steps")
    output = tools / "incremental.log"
    build = ["cmake", "--build", "--preset", "dev", "-j", str(os.cpu_count())]
    print("\n== incremental: preset dev, waiting time after one file was touched", flush=True)
    with output.open("wb") as stream:
        for command in (["cmake", "--preset", "dev"], build):
            if timed(command, folder, surroundings, stream)[0] != 0:
                print(f"  FAILED: {' '.join(command)}\n" + output.read_text(errors="replace")[-4000:])
                return False
        good = True
        composer = sorted((folder / "ui").rglob("composer.cpp"))
        for touched in [folder / "app/core/error.cpp", *composer[:1]]:
            name = str(touched.relative_to(folder))
            for what, targets in (("programs", ["--target", "linesman", "linesman-cli"]), ("everything", [])):
                touched.touch()
                status, cpu, waited = timed(build + targets, folder, surroundings, stream)
                met, words = verdict(name if name in BARS else touched.name, waited)
                good = good and met and status == 0
                print(f"  {name:40} {what:10} {waited:6.1f} s waiting, {cpu:6.1f} s of processor time{words}", flush=True)
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=[*COMMANDS, "incremental"], metavar="PART",
                        help="start, headless, tests or incremental; may be given again (default: all)")
    parser.add_argument("--keep", action="store_true", help="keeps the copy, its build folder and the logs")
    parser.add_argument("--top", type=int, default=10, metavar="N", help="so many of the expensive sources (10)")
    parser.add_argument("--folder", type=pathlib.Path, help="where the copy is made (a temporary folder)")
    given = parser.parse_args()

    base = pathlib.Path(tempfile.mkdtemp(prefix="linesman-build-", dir=given.folder))
    folder, tools = base / "linesman", base / "tools"
    folder.mkdir()
    tools.mkdir()
    launcher = tools / "ccache"
    launcher.write_text(LAUNCHER)
    launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
    try:
        copy_sources(folder)
        good = True
        for part in given.only or [*COMMANDS, "incremental"]:
            good = (incremental(folder, tools) if part == "incremental" else whole(part, folder, tools, given.top)) and good
        return 0 if good else 1
    finally:
        if given.keep:
            print(f"\nkept: {base}")
        else:
            shutil.rmtree(base, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
