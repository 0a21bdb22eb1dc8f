#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws valid and invalid requests for each served operation from HighLevel's official OpenAPI files, in both generations
and three profiles, and holds the answers against the files.

Usage: run_generated.py LINESMAN_CLI [REQUESTS]. Ends with 77 when the files or python3-jsonschema are not there. A
valid request must not be refused as malformed (422) nor break the emulator (5xx), an invalid one must not be taken, and
whatever is answered must validate. What the files say otherwise than newer pages stands in generated.json, with source
and date; an entry that nothing meets is told as stale.
"""
import collections
import fnmatch
import json
import pathlib
import random
import sys
import uuid

from emulator import SKIPPED, Emulator
import exercise
import openapi

PROFILES = ("default", "documented", "observed")
WRONG = {"string": [7, True, {"a": 1}], "number": ["seven", {"a": 1}], "integer": ["seven", [1]], "boolean": ["yes", 7],
         "array": ["x", 7], "object": ["x", 7]}


class World:
    """The ids and values that make a drawn request one that can succeed."""

    def __init__(self, emulator, generation):
        self.client = exercise.Client(emulator, generation)
        self.client.tokens()
        self.emulator, self.v3 = emulator, generation == "v3"
        ready = emulator.ready
        self.values = {
            "locationId": self.client.north, "companyId": ready["companyId"], "appId": ready["appId"],
            "contactId": self.client.ada["id"], "conversationId": self.client.ada["conversationId"],
            "userId": ready["users"][0]["id"], "assignedTo": ready["users"][0]["id"], "altId": self.client.north,
            "altType": "location", "followers": [ready["users"][0]["id"]], "mentions": [ready["users"][0]["id"]],
            "contacts": [self.client.ada["id"]], "type": None, "versionId": ready["versionId"],
            "conversationProviderId": self.client.provider["SmsDefault"], "emailTo": self.client.ada["email"],
            "email": "drawn@customer.example", "phone": "+13125550177", "number": "+13125550177",
            "date": "2026-11-20T10:00:00.000Z", "dueDate": "2026-12-01T10:00:00Z", "dateOfBirth": "1990-09-25",
            "scheduledTimestamp": 3900000000, "fromNumber": self.client.ada["phone"],
            "from": self.client.ada["phone"], "to": self.client.ada["phone"], "country": "US", "limit": "20",
            "skip": "0", "page": "1", "pageSize": 20, "startAfter": 0, "offset": "0"}

    def draw(self, document, schema, name, random_, depth=0):
        schema = document.resolved(schema)
        known = self.values.get(name)
        if known is not None and not any(schema.get(part) for part in ("enum", "properties", "allOf")):
            if schema.get("type") == "array" and not isinstance(known, list):
                return [known]
            if schema.get("type") in ("number", "integer") and isinstance(known, str) and known.isdigit():
                return int(known)
            return known
        if schema.get("enum"):
            return random_.choice(schema["enum"])
        for part in ("allOf", "oneOf", "anyOf"):
            if schema.get(part):
                return self.draw(document, schema[part][0], name, random_, depth + 1)
        kind = schema.get("type", "object" if "properties" in schema else "string")
        if kind in ("number", "integer"):
            return random_.choice([schema.get("minimum", 1), schema.get("maximum", 5)])
        if kind == "boolean":
            return random_.choice([True, False])
        if kind == "array":
            return [self.draw(document, schema.get("items", {}), name, random_, depth + 1)]
        if kind == "object":
            return self.body(document, schema, random_, depth + 1)
        if schema.get("format") == "date-time":
            return "2026-11-20T10:00:00.000Z"
        return "x" * random_.choice([schema.get("minLength", 1), min(schema.get("maxLength", 40), 400)])

    def body(self, document, schema, random_, depth=0, leave=None):
        schema = document.resolved(schema)
        if depth > 4:
            return {}
        required = schema.get("required") if isinstance(schema.get("required"), list) else []
        return {name: self.draw(document, part, name, random_, depth) for name, part in
                schema.get("properties", {}).items()
                if name != leave and (name in required or random_.random() < 0.5)}


class Run:
    def __init__(self, emulator, generation, profile, operations, budget, seed):
        self.world = World(emulator, generation)
        self.generation, self.profile, self.operations = generation, profile, operations
        self.random = random.Random(seed)
        self.each = max(4, budget // max(1, len(operations)))
        self.sent = 0
        self.complaints = collections.OrderedDict()

    def complain(self, operation, rule, member, example):
        self.complaints.setdefault((self.generation, self.profile, operation.name, rule, member), example)

    def path(self, operation):
        ids = {"id": "none", "messageId": "none", "tagId": "none", "taskId": "none", "chargeId": "none", "type": "add"}
        parts = []
        for part in operation.path.split("/"):
            name = part.strip("{}")
            parts.append(str(self.world.values.get(name) or ids.get(name, "none")) if part.startswith("{") else part)
        return "/".join(parts)

    def query(self, operation, leave=None):
        given = {}
        for parameter in operation.parameters:
            if parameter["in"] == "query" and parameter["name"] != leave and (
                    parameter.get("required") or self.random.random() < 0.3):
                value = self.world.draw(operation.document, parameter.get("schema", {}), parameter["name"], self.random)
                given[parameter["name"]] = value if not isinstance(value, bool) else str(value).lower()
        return given

    def send(self, operation, body, kind, query):
        client = self.world.client
        sent = {"Version": client.version(operation.path), "Authorization": "Bearer " + self.token(operation)}
        if operation.path == "/oauth/token":
            del sent["Authorization"]
        path = self.path(operation)
        if query:
            path += "?" + exercise.urllib.parse.urlencode(query, doseq=True)
        if kind == "multipart/form-data":
            mark = uuid.UUID(int=self.random.getrandbits(128)).hex
            text = "".join(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                           for name, value in body.items())
            body = (text + f"--{mark}--\r\n").encode()
            sent["Content-Type"] = f"multipart/form-data; boundary={mark}"
        elif kind == "application/x-www-form-urlencoded":
            body = exercise.urllib.parse.urlencode(body).encode()
            sent["Content-Type"] = kind
        self.sent += 1
        return self.world.emulator.ask(operation.method, path, body, sent)

    def token(self, operation):
        schemes = " ".join(name for item in operation.operation.get("security", []) for name in item)
        return self.world.client.agency if "Agency" in schemes and "Location" not in schemes else self.world.client.token

    def hold(self, operation, rule, member, answer, example):
        if answer.status >= 500:
            self.complain(operation, "broke", member, f"{example} {answer.body[:200]!r}")
        elif rule == "valid" and answer.status == 422:
            self.complain(operation, "refused", json.dumps(answer.json().get("message"))[:120], example)
        elif rule == "invalid" and answer.status < 300:
            self.complain(operation, "taken", member, example)

    def one(self, operation):
        document = operation.document
        declared = document.resolved(operation.operation.get("requestBody")) or {}
        content = declared.get("content", {})
        kind = "application/json" if "application/json" in content else next(iter(content), None)
        schema = document.resolved(content.get(kind, {}).get("schema", {})) if kind else {}
        properties = schema.get("properties", {})
        required = schema.get("required") if isinstance(schema.get("required"), list) else []
        for _ in range(self.each // 2):
            body = self.world.body(document, schema, self.random) if kind else None
            self.hold(operation, "valid", "", self.send(operation, body, kind, self.query(operation)), json.dumps(body))
        wrong = [(name, "missing") for name in required]
        if kind == "application/json":
            wrong += [(name, "type") for name, part in properties.items()
                      if document.resolved(part).get("type") in WRONG]
        self.random.shuffle(wrong)
        for name, how in wrong[:self.each - self.each // 2]:
            body = self.world.body(document, schema, self.random, leave=name)
            if how == "type":
                body[name] = self.random.choice(WRONG[document.resolved(properties[name])["type"]])
            self.hold(operation, "invalid", f"{name} {how}", self.send(operation, body, kind, self.query(operation)),
                      json.dumps(body))
        for parameter in operation.parameters:
            if parameter["in"] != "query":
                continue
            name = parameter["name"]
            body = self.world.body(document, schema, self.random) if kind else None
            if parameter.get("required"):
                answer = self.send(operation, body, kind, self.query(operation, name))
                self.hold(operation, "invalid", f"{name} missing in query", answer, "")
            declared = document.resolved(parameter.get("schema", {}))
            if declared.get("enum") or declared.get("type") in ("number", "integer"):
                answer = self.send(operation, body, kind, {**self.query(operation, name), name: "drawn-wrong"})
                self.hold(operation, "invalid", f"{name} wrong in query", answer, "")

    def all(self):
        for operation in self.operations:
            # Deleting the world would make the rest say nothing.
            if operation.name not in ("DELETE /contacts/{contactId}", "DELETE /conversations/{conversationId}",
                                      "DELETE /marketplace/app/{appId}/installations"):
                self.one(operation)
        return self.complaints


def fits(pattern, value):
    return any(fnmatch.fnmatchcase(value, p.replace("[", "[[]")) for p in (pattern if isinstance(pattern, list) else [pattern]))


def explained(entries, met, key):
    generation, profile, operation, rule, member = key
    for i, entry in enumerate(entries):
        if (fits(entry.get("generation", "*"), generation) and fits(entry.get("profile", "*"), profile)
                and fits(entry["operation"], operation) and fits(entry["rule"], rule)
                and fits(entry.get("member", "*"), member)):
            met.add(i)
            return True
    return False


def answers(log, generation, profile, entries, met):
    """What the judge of the files says of the answers, beyond contradictions.json and generated.json."""
    judge = openapi.Judge(openapi.folder())
    for entry in log:
        if entry.get("requestHead") and entry["status"] and entry["status"] < 300:
            judge.look(openapi.Exchange(entry))
    known = openapi.contradictions()["contradictions"]
    wrong = collections.OrderedDict()
    for finding in judge.findings:
        if not finding.part.startswith("response") or any(openapi.explains(entry, finding) for entry in known):
            continue
        key = (generation, profile, finding.operation, f"{finding.part} {finding.rule}", finding.pointer)
        if not explained(entries, met, key):
            wrong.setdefault(key, finding.example)
    return wrong


def main():
    why = openapi.missing()
    if why:
        print(f"SKIPPED: {why}")
        return SKIPPED
    budget = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    lists = json.loads((pathlib.Path(__file__).parent / "generated.json").read_text())
    entries = lists["contradictions"]
    unserved = openapi.unserved()
    every = openapi.Specification(openapi.folder()).operations
    met, sent, wrong = set(), 0, 0
    for generation in ("2021", "v3"):
        operations = [one for one in every if one.generation == generation and (generation, one.name) not in unserved]
        for number, profile in enumerate(PROFILES):
            with Emulator(sys.argv[1], "--no-rate-limit", "--profile", profile) as emulator:
                run = Run(emulator, generation, profile, operations, int(budget / 3), number)
                found = {key: example for key, example in run.all().items() if not explained(entries, met, key)}
                found.update(answers(emulator.log(), generation, profile, entries, met))
                for key, example in found.items():
                    print("  " + " | ".join(key) + f": {example[:300]}")
                wrong += len(found)
                sent += run.sent
    for i, entry in enumerate(entries):
        if i not in met:
            print(f"  stale, nothing met it: {json.dumps(entry)}")
            wrong += 1
    print(f"{sent} drawn requests, both generations, {len(PROFILES)} profiles: {len(met)} known contradictions met, "
          f"{wrong} complaints")
    return 1 if wrong or sent < budget else 0


if __name__ == "__main__":
    sys.exit(main())
