#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the emulator answers with 100,000 contacts, beside a Node/Express 5 server that answers the same from a Map.

    cmake --preset release && cmake --build --preset release --target linesman-cli bench_load
    tests/bench/bench_emulator.py [--build build/release] [--contacts 100000] [--seconds 10]

Only ratios within one run mean something; percentiles are of an open loop at a fixed rate. Express is installed from npm
into the build folder; without Node that part is left out and said so. See tests/bench/README.md.
"""
import argparse
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent


def fetch(url, data=None, headers=None):
    body = urllib.parse.urlencode(data).encode() if data else None
    request = urllib.request.Request(url, body, headers or {})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def cpu_seconds(pid):
    """What the process has used so far, in all of its threads."""
    fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


class KeepRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def token_of(ready, location):
    query = urllib.parse.urlencode({'response_type': 'code', 'client_id': ready['clientId'],
                                    'redirect_uri': ready['redirectUris'][0], 'auto_approve': location})
    try:
        urllib.request.build_opener(KeepRedirect).open(ready['authorizeUrl'] + '?' + query)
    except urllib.error.HTTPError as redirect:
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(redirect.headers['Location']).query)['code'][0]
    return fetch(ready['baseUrl'] + '/oauth/token',
                 {'client_id': ready['clientId'], 'client_secret': ready['clientSecret'],
                  'grant_type': 'authorization_code', 'code': code})['access_token']


class Emulator:
    def __init__(self, program, *options):
        begun = time.monotonic()
        self.process = subprocess.Popen([program, 'emulator', '--port', '0', '--json', *options],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ready = json.loads(self.process.stdout.readline())
        self.start_ms = (time.monotonic() - begun) * 1000

    def memory_mb(self):
        status = pathlib.Path(f'/proc/{self.process.pid}/status').read_text()
        values = dict(line.split(':', 1) for line in status.splitlines())
        return int(values['VmRSS'].split()[0]) / 1024, int(values['VmHWM'].split()[0]) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(10)


def install_express(folder):
    """The folder with Express 5, or None and why."""
    if subprocess.run(['sh', '-c', 'command -v node && command -v npm'], capture_output=True).returncode:
        return None, 'Node is not installed'
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / 'node_modules/express').exists():
        done = subprocess.run(['npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', str(folder), 'express@5'],
                              capture_output=True, text=True)
        if done.returncode:
            return None, 'npm could not install express: ' + done.stderr.strip()[:200]
    return folder, ''


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, default=HERE.parent.parent / 'build/release')
    parser.add_argument('--contacts', type=int, default=100_000)
    parser.add_argument('--seconds', type=float, default=10)
    parser.add_argument('--rate', type=float, default=1000)
    parser.add_argument('--connections', type=int, default=16)
    options = parser.parse_args()
    program = str(options.build.resolve() / 'app/cli/linesman-cli')
    load = str(options.build.resolve() / 'tests/bench/bench_load')
    for needed in (program, load):
        if not os.access(needed, os.X_OK):
            sys.exit(f'{needed} is missing: cmake --build --preset release --target linesman-cli bench_load')

    print('On: request log in its ring of 2000 entries, token, scope, Version and Host checks, rate limit counted.')
    print('Off: the refusal of the rate limit (--rate-limit off), TLS, --record. One I/O thread.')
    starts = []
    for _ in range(5):
        emulator = Emulator(program)
        starts.append(emulator.start_ms)
        emulator.stop()
    print(f'start with the default fixture, until the ready line: median {sorted(starts)[2]:.0f} ms '
          f'({min(starts):.0f} to {max(starts):.0f})')

    emulator = Emulator(program, '--rate-limit', 'off', '--fixtures-size', str(options.contacts))
    peer = None
    try:
        with tempfile.TemporaryDirectory() as folder:
            print(f'start with {options.contacts} contacts: {emulator.start_ms:.0f} ms, '
                  f'resident {emulator.memory_mb()[0]:.0f} MB')
            ready = emulator.ready
            location = ready['locations'][0]['id']
            token = token_of(ready, location)
            base = ready['baseUrl']
            headers = os.path.join(folder, 'headers')
            pathlib.Path(headers).write_text(f'Authorization: Bearer {token}\nVersion: 2021-07-28\n'
                                             'Accept: application/json\n')

            def run(port, targets, mode, seconds=options.seconds):
                name = os.path.join(folder, 'targets')
                pathlib.Path(name).write_text('\n'.join(targets))
                command = [load, str(port), headers, name, mode, str(options.connections), str(seconds)]
                if mode == 'open':
                    command.append(str(options.rate))
                done = subprocess.run(command, capture_output=True, text=True)
                result = json.loads(done.stdout)
                if result['failures']:
                    sys.exit(f'{result["failures"]} failures: {done.stderr[:500]}')
                return result

            def show(name, result):
                print(f'{name:48} {result["perSecond"]:9.0f}/s   p50 {result["p50Ms"]:7.3f} ms   '
                      f'p99 {result["p99Ms"]:7.3f} ms   max {result["maxMs"]:7.3f} ms')

            random.seed(1)
            contacts = []
            auth = {'Authorization': f'Bearer {token}', 'Version': '2021-07-28'}
            url = f'{base}/contacts/?locationId={location}&limit=100'
            for _ in range(50):
                page = fetch(url, headers=auth)
                contacts += page['contacts']
                url = page['meta']['nextPageUrl']
                if not url:
                    break
            random.shuffle(contacts)
            gets = ['/contacts/' + contact['id'] for contact in contacts]
            port = urllib.parse.urlsplit(base).port

            print(f'\nContact get, {options.connections} connections, as fast as it goes')
            # In turn, so that what else the machine does meets both.
            folder_of_express, why = install_express(options.build.resolve() / 'tests/bench/express')
            rounds = {'emulator': [], 'express': []}
            if folder_of_express:
                environment = dict(os.environ, NODE_ENV='production', NODE_PATH=str(folder_of_express / 'node_modules'))
                peer = subprocess.Popen(['node', str(HERE / 'express_peer.js'), base, token, location],
                                        stdout=subprocess.PIPE, env=environment, text=True)
                peer_port, known = peer.stdout.readline().split()
                print(f'Express 5 answers from a Map of {known} contacts')
            else:
                print(f'Express left out: {why}')
            processes = {'emulator': (emulator.process.pid, port)}
            if peer:
                processes['express'] = (peer.pid, peer_port)
            for _ in range(3):
                for name, (pid, its_port) in processes.items():
                    before = cpu_seconds(pid)
                    result = run(its_port, gets, 'closed', options.seconds / 3)
                    result['cpuUs'] = (cpu_seconds(pid) - before) * 1e6 / result['requests']
                    rounds[name].append(result)
            best = {name: sorted(results, key=lambda r: r['perSecond'])[1]
                    for name, results in rounds.items() if results}
            for name, result in best.items():
                show(f'{name} (the middle of three)', result)
                print(f'{"":48} {result["cpuUs"]:9.1f} us of CPU a request')
            if peer:
                print(f'ratio: {best["emulator"]["perSecond"] / best["express"]["perSecond"]:.1f} in requests a second, '
                      f'{best["express"]["cpuUs"] / best["emulator"]["cpuUs"]:.1f} in CPU time, which a busy machine '
                      'disturbs less')
                peer.terminate()

            print(f'\nAt {options.rate:.0f} requests a second, timed from when each was due')
            search = f'/contacts/?locationId={location}&query='
            quote = urllib.parse.quote
            kinds = {
                'get': gets,
                'search by whole phone number': [search + quote(c['phone']) for c in contacts],
                'search by the last seven digits': [search + c['phone'][-7:] for c in contacts],
                'search by name': [search + quote(c['contactName']) for c in contacts],
                'search by part of an email address': [search + quote(c['email'][:-10]) for c in contacts],
                'search by words that many have': [search + w for w in ('ada', 'brandt', 'customer', 'chloe', 'ok',
                                                                        'contact1', 'novak', '773', 'a', '%2B1')],
                'duplicate by number': [f'/contacts/search/duplicate?locationId={location}&number={quote(c["phone"])}'
                                        for c in contacts],
                'conversation search by phone': [f'/conversations/search?locationId={location}&query={c["phone"][-7:]}'
                                                 for c in contacts],
            }
            for name, targets in kinds.items():
                show(name, run(port, targets, 'open'))
            now, peak = emulator.memory_mb()
            print(f'\nresident after all of it: {now:.0f} MB, at most {peak:.0f} MB')
    finally:
        if peer:
            peer.kill()
        emulator.stop()


main()
