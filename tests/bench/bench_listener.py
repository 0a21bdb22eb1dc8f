#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the listener takes signed webhooks, beside Express 5 with node:crypto and better-sqlite3, in one run.

  bench_listener.py [--cli PROGRAM]... [--load PROGRAM] [--seconds N]

Each --cli is measured; the first is the one that ratios are told for. 16 connections, bodies of 700 B, 20 kB and 1 MB. Prints
requests a second, processor time a request, and that all that were answered are stored; then what the text index took that
follows behind. Beside it what one thread checks with libsodium alone. The peer is left out without Node; without
better-sqlite3 (which has to be compiled where there is no ready-made one) it stores nothing, which is said.
"""
import argparse
import base64
import ctypes
import ctypes.util
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]


def cpu(pid):
    """Seconds of processor time that the process took so far."""
    return time.clock_gettime((~pid << 3) | 2)  # as clock_getcpuclockid(3) has it, in nanoseconds


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


def verified_alone(signer, seconds=1.0):
    """Signatures over 700 B that one thread checks in a second with libsodium and nothing else."""
    name = ctypes.util.find_library("sodium")
    if not name:
        return None
    sodium = ctypes.CDLL(name)
    sodium.sodium_init()
    body = webhook(700)
    signature = base64.b64decode(signer.sign(body))
    key = subprocess.run(["openssl", "pkey", "-pubin", "-in", signer.public, "-outform", "DER"], check=True,
                         stdout=subprocess.PIPE).stdout[-32:]
    size, count, end = ctypes.c_ulonglong(len(body)), 0, time.process_time() + seconds
    while time.process_time() < end:
        for _ in range(100):
            assert sodium.crypto_sign_verify_detached(signature, body, size, key) == 0
        count += 100
    return count / seconds


def measure(name, process, port, folder, args, signer, count, settle=lambda: None):
    print(name)
    for size in args.size or (700, 20_000, 1_000_000):
        body = webhook(size)
        settle()
        before, stored = cpu(process.pid), count()
        result = load(args.load, port, folder, body, signer.sign(body), args.seconds)
        requests = max(1, result["requests"])
        after = cpu(process.pid)
        used = (after - before) / requests * 1e6
        missing = result["requests"] - (count() - stored) if stored is not None else 0
        settle()
        behind = (cpu(process.pid) - after) / requests * 1e6
        print(f"  {size:>9} B {result['perSecond']:>9.0f} a second {used:>9.0f} us CPU, {behind:.0f} us behind, p99"
              f" {result['p99Ms']:.1f} ms, {missing} missing")
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

    def settle():
        """Until all is in the text index: that is done behind, and belongs to no other size."""
        last = -1.0
        while True:
            with sqlite3.connect(folder / "history.sqlite", timeout=30) as database:
                left = database.execute("SELECT ifnull((SELECT max(id) FROM exchanges), 0) - (SELECT value FROM"
                                        " history_state WHERE name = 'indexed')").fetchone()[0]
            now = cpu(process.pid)
            if left <= 0 and now - last < 0.002:
                return
            last = now
            time.sleep(0.5)

    rows = list(measure(cli, process, port, folder, args, signer, count, settle))
    process.terminate()
    process.wait()
    shutil.rmtree(folder)
    return rows


def peer(args, signer):
    modules = pathlib.Path(args.modules)
    if not shutil.which("node"):
        return []
    if not (modules / "node_modules" / "express").exists():
        modules.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--no-audit"]
        subprocess.run([*install, "express@5"], cwd=modules, check=True)
        # Built where there is no binary of it: without it the peer answers, and keeps nothing.
        subprocess.run([*install, "better-sqlite3"], cwd=modules, check=False)
    folder = pathlib.Path(tempfile.mkdtemp())
    shutil.copy(TOP / "tests" / "bench" / "listener_peer.js", modules)
    process = subprocess.Popen(["node", "listener_peer.js", signer.public, folder / "peer.sqlite"], cwd=modules,
                               stdout=subprocess.PIPE, text=True)
    port = int(process.stdout.readline())
    stores = process.stdout.readline().strip() == "stores"

    def count():
        if not stores:
            return None
        with sqlite3.connect(folder / "peer.sqlite", timeout=30) as database:
            return database.execute("SELECT count(*) FROM captures").fetchone()[0]

    rows = list(measure("Express 5, node:crypto, " + ("better-sqlite3" if stores else "stores nothing"), process, port, folder, args, signer, count))
    process.terminate()
    process.wait()
    shutil.rmtree(folder)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", action="append", default=[])
    parser.add_argument("--load", default=str(TOP / "build/release/tests/bench/bench_load"))
    parser.add_argument("--modules", default=str(TOP / "build" / "bench-listener"), help="where npm installs the peer")
    parser.add_argument("--size", type=int, action="append", help="bytes of a body, in place of the three")
    parser.add_argument("--seconds", type=float, default=5)
    args = parser.parse_args()
    signer = Signer(pathlib.Path(tempfile.mkdtemp()))
    alone = verified_alone(signer)
    runs = [ours(cli, args, signer) for cli in args.cli or [str(TOP / "build/release/app/cli/linesman-cli")]]
    for (size, rate, used), (_, peer_rate, peer_used) in zip(runs[0], peer(args, signer)):
        print(f"{size:>9} B: {rate / peer_rate:.2f} of the peer's requests, {peer_used / max(used, 1e-9):.2f} in processor time")
    for size, rate, used in runs[0]:
        if alone and size == 700:
            print(f"{size:>9} B: {rate / alone:.2f} of the {alone:.0f} a second that one thread checks with libsodium alone,"
                  f" {1e6 / alone / max(used, 1e-9):.2f} in processor time")


if __name__ == "__main__":
    main()
