#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the listener takes signed webhooks, beside Express 5 with node:crypto and better-sqlite3, in one run.

  bench_listener.py [--cli PROGRAM]... [--load PROGRAM] [--seconds N]

Each --cli is measured; the first is the one that ratios are told for. 16 connections, bodies of 700 B, 20 kB and 1 MB. Prints
requests a second, processor time a request, and that all that were answered are stored. The peer is left out without Node.
"""
import argparse
import base64
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[2]
TICK = os.sysconf("SC_CLK_TCK")


def cpu(pid):
    """Seconds of processor time that the process took so far."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def webhook(size):
    body = {"contactId": "c1", "locationId": "ve9EPM428h8vShlRW1KT", "messageId": "m1", "type": "SMS",
            "phone": "+15005550006", "message": "", "attachments": [], "userId": "u1"}
    body["message"] = ("Your order 17 is ready. " * (size // 24 + 1))[: max(0, size - len(json.dumps(body)))]
    return json.dumps(body, separators=(",", ":")).encode()


class Signer:
    def __init__(self, folder):
        self.key, self.public = folder / "key.pem", folder / "public.pem"
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.key], check=True)
        subprocess.run(["openssl", "pkey", "-in", self.key, "-pubout", "-out", self.public], check=True)
        self.folder = folder

    def sign(self, body):
        (self.folder / "body").write_bytes(body)
        out = subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", self.key, "-in", self.folder / "body"],
                             check=True, stdout=subprocess.PIPE)
        return base64.b64encode(out.stdout).decode()


def load(program, port, folder, body, signature, seconds):
    (folder / "headers").write_text(f"X-GHL-Signature: {signature}\nContent-Type: application/json\n")
    (folder / "targets").write_text("/delivery\n")
    (folder / "posted").write_bytes(body)
    out = subprocess.run([program, str(port), folder / "headers", folder / "targets", "closed", "16", str(seconds)],
                         env={**os.environ, "BENCH_BODY": str(folder / "posted")}, stdout=subprocess.PIPE, check=True)
    return json.loads(out.stdout)


def measure(name, process, port, folder, args, signer, count):
    print(name)
    for size in (700, 20_000, 1_000_000):
        body = webhook(size)
        before, stored = cpu(process.pid), count()
        result = load(args.load, port, folder, body, signer.sign(body), args.seconds)
        used = (cpu(process.pid) - before) / max(1, result["requests"]) * 1e6
        missing = result["requests"] - (count() - stored)
        print(f"  {size:>9} B {result['perSecond']:>9.0f} a second {used:>9.0f} us CPU, p99 {result['p99Ms']:.1f} ms,"
              f" {missing} missing")
        yield size, result["perSecond"], used


def ours(cli, args, signer):
    folder = pathlib.Path(tempfile.mkdtemp())
    process = subprocess.Popen([cli, "listen", "--json", "--port", "0", "--data-dir", folder, "--public-key", signer.public],
                               stdout=open(folder / "out", "w", encoding="utf8"), stderr=subprocess.DEVNULL)
    while not (folder / "out").read_text().count("\n"):
        pass
    port = json.loads((folder / "out").read_text().split("\n")[0])["port"]

    def count():
        with sqlite3.connect(folder / "history.sqlite", timeout=30) as database:
            return database.execute("SELECT count(*) FROM exchanges").fetchone()[0]

    rows = list(measure(cli, process, port, folder, args, signer, count))
    process.terminate()
    process.wait()
    shutil.rmtree(folder)
    return rows


def peer(args, signer):
    modules = TOP / "build" / "bench-listener"
    if not shutil.which("node"):
        return []
    if not (modules / "node_modules" / "better-sqlite3").exists():
        modules.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-audit", "express@5", "better-sqlite3"], cwd=modules, check=True)
    folder = pathlib.Path(tempfile.mkdtemp())
    shutil.copy(TOP / "tests" / "bench" / "listener_peer.js", modules)
    process = subprocess.Popen(["node", "listener_peer.js", signer.public, folder / "peer.sqlite"], cwd=modules,
                               stdout=subprocess.PIPE, text=True)
    port = int(process.stdout.readline())

    def count():
        with sqlite3.connect(folder / "peer.sqlite", timeout=30) as database:
            return database.execute("SELECT count(*) FROM captures").fetchone()[0]

    rows = list(measure("Express 5, node:crypto, better-sqlite3", process, port, folder, args, signer, count))
    process.terminate()
    process.wait()
    shutil.rmtree(folder)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", action="append", default=[])
    parser.add_argument("--load", default=str(TOP / "build/release/tests/bench/bench_load"))
    parser.add_argument("--seconds", type=float, default=5)
    args = parser.parse_args()
    signer = Signer(pathlib.Path(tempfile.mkdtemp()))
    runs = [ours(cli, args, signer) for cli in args.cli or [str(TOP / "build/release/app/cli/linesman-cli")]]
    for (size, rate, used), (_, peer_rate, peer_used) in zip(runs[0], peer(args, signer)):
        print(f"{size:>9} B: {rate / peer_rate:.2f} of the peer's requests, {peer_used / max(used, 1e-9):.2f} in processor time")


if __name__ == "__main__":
    main()
