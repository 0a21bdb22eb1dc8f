# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts linesman-cli's emulator for a test, and speaks to it over plain HTTP."""
import http.client
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import urllib.parse

SKIPPED = 77  # ctest's SKIP_RETURN_CODE


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body) if self.body else None


class Emulator:
    """A running emulator; use it in a with statement."""

    def __init__(self, cli, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="linesman-conformance-")
        ready = pathlib.Path(self.folder.name) / "ready.json"
        self.process = subprocess.Popen(
            [cli, "emulator", "--json", "--port", "0", "--bind", "127.0.0.1", "--ready-file", str(ready), *options],
            stdout=subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        deadline = time.monotonic() + 60
        while not ready.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("the emulator did not start")
            time.sleep(0.02)
        self.ready_file = str(ready)
        self.ready = json.loads(ready.read_text())
        self.host = urllib.parse.urlparse(self.ready["baseUrl"]).netloc

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise SystemExit("the emulator did not stop")
        self.folder.cleanup()
        if status != 0:
            raise SystemExit(f"the emulator ended with {status}")

    def ask(self, method, path, body=None, headers=None):
        """One request. A dict is sent as JSON, bytes as they are."""
        headers = dict(headers or {})
        if isinstance(body, (dict, list)):
            body = json.dumps(body).encode()
            headers.setdefault("Content-Type", "application/json")
        connection = http.client.HTTPConnection(self.host, timeout=30)
        try:
            connection.request(method, path, body, headers)
            reply = connection.getresponse()
            return Answer(reply.status, dict(reply.getheaders()), reply.read())
        finally:
            connection.close()

    def control(self, method, path, body=None):
        answer = self.ask(method, "/_emulator/" + path, body)
        if answer.status != 200:
            raise SystemExit(f"{method} /_emulator/{path}: {answer.status} {answer.body!r}")
        return answer.json() if answer.body[:1] in (b"{", b"[") else answer.body

    def log(self, after=0):
        """Every exchange served since \a after, oldest first."""
        entries = []
        while True:
            page = self.control("GET", f"log?after={after}&limit=500")
            if not page["entries"]:
                return entries
            entries += [entry for entry in page["entries"] if entry["side"] == "served"]
            after = page["next"]
