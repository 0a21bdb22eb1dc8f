#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a full run of requests and responses, in both generations, against HighLevel's official OpenAPI files.

Usage: run_openapi.py LINESMAN_CLI. Ends with 77 when the files or python3-jsonschema are not there. Every operation of
the files is either served, and then must be seen to succeed and to validate, or stands in resources/highlevel/operations.json
with the reason.
"""
import json
import pathlib
import sys

from emulator import SKIPPED, Emulator
import exercise
import openapi


def served():
    """(generation, operation) pairs that must be seen, and complaints about the list of those that are not served."""
    unserved = openapi.unserved()
    operations = openapi.Specification(openapi.folder()).operations
    known = {(operation.generation, operation.name) for operation in operations}
    for generation, name in sorted(unserved - known):
        print(f"  operations.json names what the files do not have: {generation} {name}")
    return sorted(known - unserved), sorted(unserved), len(unserved - known)


def blind(log):
    """Complaints when the judge does not see what was made wrong on purpose."""
    sent = next(e for e in log if e["status"] == 200 and e["requestHead"].startswith("POST /conversations/messages "))
    body, answer = json.loads(sent["requestBody"]), json.loads(sent["responseBody"])
    wrong = {
        "required:messageId": {"responseBody": json.dumps({k: v for k, v in answer.items() if k != "messageId"})},
        "type": {"responseBody": json.dumps({**answer, "status": 7})},
        "418": {"status": 418},
        "enum": {"requestBody": json.dumps({**body, "type": "Pigeon"})},
        "required:contactId": {"requestBody": json.dumps({k: v for k, v in body.items() if k != "contactId"})},
        "required": {"requestHead": sent["requestHead"].replace("Version: ", "X-Version: ")},
        "undeclared": {"requestHead": sent["requestHead"].replace("/messages HTTP", "/messages?x=1 HTTP")},
        "json": {"responseBody": "{"},
    }
    complaints = 0
    for rule, change in wrong.items():
        judge = openapi.Judge(openapi.folder())
        judge.look(openapi.Exchange({**sent, **change}))
        if rule not in [finding.rule for finding in judge.findings]:
            print(f"  the judge did not see what was made wrong: {rule}")
            complaints += 1
    return complaints


def main():
    why = openapi.missing()
    if why:
        print(f"SKIPPED: {why}")
        return SKIPPED
    need, unserved, wrong = served()
    log = []
    for generation in ("2021", "v3"):
        with Emulator(sys.argv[1], "--no-rate-limit") as emulator:
            client = exercise.Client(emulator, generation)
            problems = client.everything()
            for problem in problems:
                print("  " + problem)
            wrong += len(problems)
            log += emulator.log()
            for place, name in unserved:
                method, path = name.split(" ", 1)
                path = path.replace("{", "").replace("}", "")
                if place == generation:
                    client.api(method, path, {} if method != "GET" else None, expect=404)
            wrong += len(client.problems) - len(problems)
            for problem in client.problems[len(problems):]:
                print("  not served, but: " + problem)
    wrong += blind(log)
    wrong += openapi.judge(log, "Both generations", stale=True, need=need)
    print(f"{len(need)} operations served, {len(unserved)} not")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
