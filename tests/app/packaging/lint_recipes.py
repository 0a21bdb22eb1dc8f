# SPDX-License-Identifier: GPL-3.0-or-later
"""Lints the Containerfile, the CI recipes and the Flatpak manifest: lint_recipes.py TOP LINESMAN_CLI. Prints what is wrong; status 1 then."""
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

import yaml

TOP, CLI = pathlib.Path(sys.argv[1]), sys.argv[2]
PROBLEMS = []


def check(holds, sentence):
    if not holds:
        PROBLEMS.append(sentence)


def check_shell(where, script, shell="bash"):
    """Its syntax, shellcheck's opinion, and that linesman-cli has the commands and options that it uses."""
    parsed = subprocess.run([shell, "-n"], input=script, text=True, capture_output=True)
    check(parsed.returncode == 0, f"{where}: {parsed.stderr}")
    linted = subprocess.run(["shellcheck", "-s", shell, "-S", "warning", "-e", "SC2034", "-"], input=script, text=True,
                            capture_output=True)
    check(linted.returncode == 0, f"{where}: {linted.stdout}")
    for line in script.replace("\\\n", " ").splitlines():
        match = re.match(r"\s*linesman-cli (.*)", line)
        if match:
            check_words(where, shlex.split(match[1], comments=True))


def check_words(where, words):
    """Words behind linesman-cli: the last one being typed is answered by completion only where all before it is known."""
    answer = subprocess.run([CLI, words[0], "--help"], text=True, capture_output=True)
    check(answer.returncode == 0, f"{where}: there is no command {words[0]}")
    for word in words[1:]:
        if word.startswith("--"):
            check(re.search(rf"^ +{re.escape(word)}\b", answer.stdout, re.M), f"{where}: {words[0]} has no {word}")


def check_containerfile():
    text = (TOP / "packaging/Containerfile").read_text().replace("\\\n", " ")
    known = {"ARG", "FROM", "RUN", "COPY", "ENV", "USER", "WORKDIR", "EXPOSE", "ENTRYPOINT", "CMD"}
    stages, user, commands, copied = [], None, {}, []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        word, rest = line.split(None, 1)
        check(word in known, f"Containerfile: unknown instruction {word}")
        if word == "FROM":
            stages.append(rest)
            user = None
        elif word == "USER":
            user = rest
        elif word == "RUN":
            check_shell("Containerfile", rest, "sh")
            check("apt-get install" not in rest or "--no-install-recommends" in rest, f"Containerfile: {rest}")
        elif word == "COPY" and not rest.startswith("--from"):
            copied.append(rest.split()[0])
        elif word in ("ENTRYPOINT", "CMD"):
            commands[word] = json.loads(rest)
    check(len(stages) == 2 and stages[0].endswith(" AS build"), "Containerfile: not two stages")
    check(re.search(r"^ARG DEBIAN=debian:[0-9]+-slim$", text, re.M), "Containerfile: not of a slim Debian")
    check(user not in (None, "root", "0"), "Containerfile: runs as root")
    check(all((TOP / name).exists() for name in copied), "Containerfile: copies what is not there")
    check(commands.get("ENTRYPOINT") == ["linesman-cli"], "Containerfile: another entry point")
    check_words("Containerfile", commands.get("CMD", [""]))


def check_github():
    recipe = yaml.safe_load((TOP / "packaging/ci/github.yml").read_text())
    check(True in recipe or "on" in recipe, "github.yml: no events")  # YAML takes a bare on for a truth
    for name, job in recipe["jobs"].items():
        check({"runs-on", "steps", "timeout-minutes"} <= job.keys(), f"github.yml: {name} lacks a key")
        for step in job["steps"]:
            check(len({"run", "uses"} & step.keys()) == 1, f"github.yml: {step} neither runs nor uses")
            check("@" in step.get("uses", "@"), f"github.yml: {step['uses'] if 'uses' in step else ''} has no version")
            check_shell("github.yml", step.get("run", ""))


def check_gitlab():
    recipe = yaml.safe_load((TOP / "packaging/ci/gitlab.yml").read_text())
    jobs = {name: job for name, job in recipe.items() if name != "stages"}
    for name, job in jobs.items():
        check(name.startswith(".") or "script" in job, f"gitlab.yml: {name} has no script")
        check(job.get("extends", name) in jobs, f"gitlab.yml: {name} extends what is not there")
        for part in ("before_script", "script"):
            lines = job.get(part, [])
            check(all(isinstance(line, str) for line in lines), f"gitlab.yml: {name}: a line is no text")
            check_shell("gitlab.yml", "\n".join(map(str, lines)))


def check_flatpak_source(module, source):
    where = f"flatpak: {module}"
    if source["type"] == "archive":
        check(source["url"].startswith("https://"), f"{where}: {source['url']} is not https")
        check(re.fullmatch("[0-9a-f]{64}", source.get("sha256", "")), f"{where}: no SHA-256")
    elif source["type"] == "git":
        check(re.fullmatch("[0-9a-f]{40}", source.get("commit", "")), f"{where}: no commit")
    else:
        top = TOP / "packaging/flatpak" / source.get("path", "")
        check(source["type"] == "dir" and (top / "CMakeLists.txt").exists(), f"{where}: another kind of source")


def check_flatpak():
    """Sources that are pinned, no more permissions than Linesman has a use for, and names that are those of elsewhere."""
    path = TOP / "packaging/flatpak/example.linesman.Linesman.yml"
    manifest = yaml.safe_load(path.read_text())
    app = manifest["id"]
    check(app == path.stem, "flatpak: id and file name differ")
    check((TOP / f"packaging/{app}.desktop").exists(), "flatpak: no desktop file of this id")
    check(f"<id>{app}</id>" in (TOP / f"packaging/{app}.metainfo.xml").read_text(), "flatpak: metainfo of another id")
    check(f"\nIcon={manifest['rename-icon']}\n" in (TOP / f"packaging/{app}.desktop").read_text(), "flatpak: another icon")
    check(f"\nExec={manifest['command']}\n" in (TOP / f"packaging/{app}.desktop").read_text(), "flatpak: another command")
    check(sorted(manifest["finish-args"]) == ["--device=dri", "--share=ipc", "--share=network", "--socket=fallback-x11",
                                              "--socket=pulseaudio", "--socket=wayland",
                                              "--talk-name=org.freedesktop.secrets"], "flatpak: other permissions")
    options = set(re.findall(r"^(?:option|set)\((LINESMAN_\w+)", (TOP / "CMakeLists.txt").read_text(), re.M))
    names = [module["name"] for module in manifest["modules"]]
    check(len(set(names)) == len(names) and names[-1] == "linesman", "flatpak: a module twice, or Linesman not the last")
    for module in manifest["modules"]:
        kind = module.get("buildsystem", "autotools")
        check(kind in ("autotools", "cmake-ninja", "meson", "simple"), f"flatpak: {module['name']}: {kind}")
        check((kind == "simple") == ("build-commands" in module), f"flatpak: {module['name']}: commands")
        check_shell(f"flatpak: {module['name']}", "\n".join(module.get("build-commands", [])), "sh")
        for source in module["sources"]:
            check_flatpak_source(module["name"], source)
    given = set(re.findall(r"-D(LINESMAN_\w+)=", " ".join(manifest["modules"][-1]["config-opts"])))
    check(given <= options, f"flatpak: no such options: {given - options}")
    if shutil.which("flatpak-builder"):
        with tempfile.TemporaryDirectory() as folder:  # it leaves files of its own where it is started
            shown = subprocess.run(["flatpak-builder", "--show-manifest", path.resolve()], cwd=folder, text=True,
                                   capture_output=True)
        check(shown.returncode == 0, f"flatpak: {shown.stderr}")


check_containerfile()
check_github()
check_gitlab()
check_flatpak()
print("\n".join(PROBLEMS) or "fine")
sys.exit(1 if PROBLEMS else 0)
