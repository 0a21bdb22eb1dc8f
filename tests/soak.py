#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixed traffic on listener and emulator, with trouble, for an hour; see soak.sh.

Trouble, in turns at random moments: kill -9 of either, a stop by signal, a full disk (a small tmpfs, where one may be
mounted), a clock that jumps (where libfaketime is), slow strangers who hold connections. A second listener is left in
peace, so that its memory can be judged. Ends with what was acknowledged against what is stored, as JSON; status 1 when
something was lost or memory grew.
"""
import argparse
import contextlib
import http.client
import json
import pathlib
import random
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid

FAKETIME = pathlib.Path('/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1')
BODY = json.dumps({'contactId': 'c', 'locationId': 'l', 'messageId': 'm', 'type': 'SMS', 'phone': '+15005550006',
                   'message': 'soak'})


class Server:
    """A command of linesman-cli that is started again whenever it ends."""

    def __init__(self, program, port, arguments, environment=None):
        self.program, self.port, self.arguments, self.environment = program, port, arguments, environment
        self.starts = 0
        self.ending = threading.Event()
        self.process = None
        self.memory = []  # (starts, MiB)
        threading.Thread(target=self.keep_running, daemon=True).start()

    def keep_running(self):
        while not self.ending.is_set():
            self.process = subprocess.Popen([self.program, *self.arguments, '--port', str(self.port)],
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
            self.starts += 1
            self.process.wait()
            time.sleep(0.2)

    def signal(self, number):
        with contextlib.suppress(ProcessLookupError, AttributeError):
            self.process.send_signal(number)

    def sample(self):
        with contextlib.suppress(OSError, AttributeError, StopIteration):
            status = pathlib.Path(f'/proc/{self.process.pid}/status').read_text()
            line = next(line for line in status.splitlines() if line.startswith('VmRSS'))
            self.memory.append((self.starts, int(line.split()[1]) / 1024))

    def stop(self):
        self.ending.set()
        self.signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(30)
            return True
        self.process.kill()
        return False


class Senders:
    """Webhooks to a listener, each with a number of its own; remembers which were answered with 2xx."""

    def __init__(self, port, count, pause):
        self.port, self.pause = port, pause
        self.lock = threading.Lock()
        self.acknowledged, self.others, self.failures = set(), 0, 0
        self.ending = threading.Event()
        self.threads = [threading.Thread(target=self.send, daemon=True) for _ in range(count)]
        for thread in self.threads:
            thread.start()

    def send(self):
        connection = None
        while not self.ending.is_set():
            target = f'/delivery?soak={uuid.uuid4()}'
            body = BODY if random.random() < 0.98 else 'x' * random.randrange(2_000_000)
            try:
                connection = connection or http.client.HTTPConnection('127.0.0.1', self.port, timeout=20)
                connection.request('POST', target, body, {'Content-Type': 'application/json'})
                answer = connection.getresponse()
                answer.read()
                with self.lock:
                    if 200 <= answer.status < 300:
                        self.acknowledged.add(target)
                    else:
                        self.others += 1
            except (OSError, http.client.HTTPException):
                with self.lock:
                    self.failures += 1
                if connection:
                    connection.close()
                connection = None
                time.sleep(0.1)
            time.sleep(self.pause)

    def stop(self):
        self.ending.set()
        for thread in self.threads:
            thread.join(30)


def ask_emulator(port, ending, counts):
    """What a bridge asks for, well and badly formed."""
    while not ending.is_set():
        method, path, body = random.choice([
            ('GET', '/health', None), ('GET', '/_emulator/state', None), ('GET', '/_emulator/log?limit=50', None),
            ('POST', '/oauth/token', 'grant_type=authorization_code&code=x'), ('GET', '/contacts/?limit=20', None),
            ('POST', '/conversations/messages/inbound', '{"type":"SMS","message":"x"}'), ('POST', '/x', '{' * 2000),
            ('POST', '/_emulator/send', '{"kind":"SmsDefault"}'), ('POST', '/_emulator/reset', '{}')])
        try:
            connection = http.client.HTTPConnection('127.0.0.1', port, timeout=20)
            connection.request(method, path, body, {'Content-Type': 'application/json'})
            status = connection.getresponse().status
            counts[status // 100] = counts.get(status // 100, 0) + 1
            connection.close()
        except (OSError, http.client.HTTPException):
            counts[0] = counts.get(0, 0) + 1
            time.sleep(0.1)
        time.sleep(0.01)


def crowd(port):
    """Three hundred strangers who begin and never end, for ten seconds."""
    with contextlib.ExitStack() as all_of_them:
        with contextlib.suppress(OSError):
            for _ in range(300):
                one = all_of_them.enter_context(socket.create_connection(('127.0.0.1', port), 2))
                one.sendall(b'POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf')
        time.sleep(10)


def fill(folder):
    """Takes every byte that is left for five seconds."""
    filler = folder / 'filler'
    with contextlib.suppress(OSError), filler.open('wb') as file:
        while True:
            file.write(b'\0' * 65536)
    time.sleep(5)
    filler.unlink(missing_ok=True)


def stored(file):
    with contextlib.closing(sqlite3.connect(f'file:{file}?mode=ro', uri=True)) as database:
        urls = [row[0] for row in database.execute("SELECT url FROM exchanges WHERE url LIKE '%soak=%'")]
        return urls, database.execute('PRAGMA integrity_check').fetchone()[0]


def growth(samples):
    """How much more memory the last quarter took than the second, of a process that was left in peace."""
    values = [memory for _, memory in samples]
    quarter = len(values) // 4
    if quarter < 3:
        return 1.0
    return statistics.median(values[-quarter:]) / statistics.median(values[quarter:2 * quarter])


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


def mounted(folder):
    """A disk of 256 MiB at `folder`; false where none may be mounted."""
    return subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder], check=False,
                          capture_output=True).returncode == 0


def verdict(busy, quiet, files, senders, summary):
    good = True
    for name, sender in senders.items():
        urls, integrity = stored(files[name])
        missing = sender.acknowledged - set(urls)
        double = len(urls) - len(set(urls))
        summary[name] = {'acknowledged': len(sender.acknowledged), 'otherAnswers': sender.others,
                         'noAnswer': sender.failures, 'stored': len(urls), 'lost': len(missing), 'double': double,
                         'integrity': integrity}
        good = good and not missing and not double and integrity == 'ok'
    summary['starts'] = {name: server.starts for name, server in busy.items()}
    summary['memory'] = {'lastMiB': quiet.memory[-1][1] if quiet.memory else None,
                         'growth': round(growth(quiet.memory), 3)}
    return good and growth(quiet.memory) < 1.25


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--seconds', type=int, default=3600)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        folder = pathlib.Path(top) / 'data'
        folder.mkdir()
        has_disk = mounted(str(folder))
        offset = pathlib.Path(top) / 'clock'
        offset.write_text('+0\n')
        environment = None
        if FAKETIME.exists():
            environment = {'LD_PRELOAD': str(FAKETIME), 'FAKETIME_TIMESTAMP_FILE': str(offset),
                           'FAKETIME_NO_CACHE': '1', 'FAKETIME_DONT_FAKE_MONOTONIC': '1', 'HOME': top}
        try:
            return run(options, folder, has_disk, offset, environment)
        finally:
            if has_disk:
                subprocess.run(['umount', '-l', str(folder)], check=False)


def run(options, folder, has_disk, offset, environment):
    peace = pathlib.Path(offset.parent) / 'peace'
    ports = {'listener': free_port(), 'emulator': free_port(), 'peace': free_port()}
    busy = {'listener': Server(options.program, ports['listener'],
                               ['--data-dir', str(folder), '--json', 'listen'], environment),
            'emulator': Server(options.program, ports['emulator'],
                               ['--data-dir', str(folder), '--json', 'emulator', '--record'], environment)}
    quiet = Server(options.program, ports['peace'], ['--data-dir', str(peace), '--json', 'listen'])
    senders = {'listener': Senders(ports['listener'], 6, 0.01), 'peace': Senders(ports['peace'], 2, 0.05)}
    ending, counts = threading.Event(), {}
    for _ in range(4):
        threading.Thread(target=ask_emulator, args=(ports['emulator'], ending, counts), daemon=True).start()

    troubles = {'kill listener': lambda: busy['listener'].signal(signal.SIGKILL),
                'kill emulator': lambda: busy['emulator'].signal(signal.SIGKILL),
                'stop listener': lambda: busy['listener'].signal(signal.SIGTERM),
                'crowd': lambda: crowd(ports['listener'])}
    if has_disk:
        troubles['full disk'] = lambda: fill(folder)
    if environment:
        troubles['clock'] = lambda: offset.write_text(f'{random.randrange(-10**8, 10**8):+d}\n')
    summary = {'seconds': options.seconds, 'troubles': {},
               'notTried': [name for name, there in (('full disk', has_disk), ('clock', environment)) if not there]}
    end = time.monotonic() + options.seconds
    next_trouble = time.monotonic() + 10
    while time.monotonic() < end:
        time.sleep(1)
        for server in (*busy.values(), quiet):
            server.sample()
        if time.monotonic() > next_trouble:
            name = random.choice(list(troubles))
            troubles[name]()
            summary['troubles'][name] = summary['troubles'].get(name, 0) + 1
            next_trouble = time.monotonic() + random.uniform(5, 30)
    ending.set()
    for sender in senders.values():
        sender.stop()
    summary['stoppedBySignal'] = all([server.stop() for server in (*busy.values(), quiet)])
    summary['emulatorAnswers'] = {('none' if kind == 0 else f'{kind}xx'): count for kind, count in counts.items()}
    files = {'listener': folder / 'history.sqlite', 'peace': peace / 'history.sqlite'}
    good = verdict(busy, quiet, files, senders, summary) and summary['stoppedBySignal']
    print(json.dumps(summary, indent=2))
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())
