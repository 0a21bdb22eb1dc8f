# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds exchanges against HighLevel's official OpenAPI files, and what differs against a list of known contradictions.

The files are not part of this tree (github.com/GoHighLevel/highlevel-api-docs, folders apps, apps/v3 and common). They
are looked for where LINESMAN_OPENAPI points, then in ../shared/highlevel/openapi beside the checkout.
"""
import base64
import collections
import email.parser
import fnmatch
import json
import os
import pathlib
import re
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
GROUPS = ("contacts", "conversations", "locations", "marketplace", "medias", "oauth", "users")
METHODS = ("get", "post", "put", "delete", "patch")

Finding = collections.namedtuple("Finding", "generation operation part pointer rule example")


def folder():
    """Where the official files are, or None."""
    for place in (os.environ.get("LINESMAN_OPENAPI"), HERE.parents[2] / "shared" / "highlevel" / "openapi"):
        if place and (pathlib.Path(place) / "apps" / "conversations.json").is_file():
            return pathlib.Path(place)
    return None


def unserved():
    """(generation, operation) of what the emulator does not serve; the product lists it as facts, with the reasons."""
    facts = json.loads((HERE.parents[1] / "resources" / "highlevel" / "operations.json").read_text())["facts"]
    return {(generation, name) for fact in facts for generation in fact["generations"] for name in fact["value"]}


def missing():
    """Why nothing can be validated, or None."""
    if not folder():
        return "the official OpenAPI files are not here (LINESMAN_OPENAPI names their folder)"
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        return "python3-jsonschema is not installed"
    return None


def _json_schema(value, base, external):
    """OpenAPI 3.0's dialect as JSON Schema draft 7; $refs to other files point into \a external."""
    if isinstance(value, list):
        return [_json_schema(item, base, external) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for name, item in value.items():
        if name == "properties" and isinstance(item, dict):
            result[name] = {key: _json_schema(sub, base, external) for key, sub in item.items()}
        elif name == "$ref" and isinstance(item, str) and not item.startswith("#"):
            path, _, fragment = item.partition("#")
            target = (base / path).resolve()
            if str(target) not in external:
                external[str(target)] = {}  # a place first: files may refer to each other
                external[str(target)] = _json_schema(json.loads(target.read_text()), target.parent, external)
            keys = list(external)
            result[name] = f"#/external/{keys.index(str(target))}{fragment}"
        elif name in ("example", "examples", "description", "title", "deprecated", "default"):
            continue
        elif name == "required" and not isinstance(item, list):
            continue  # "required": true inside a property says nothing in OpenAPI
        elif name == "type" and item not in ("string", "number", "integer", "boolean", "array", "object"):
            continue  # "any", "file"
        elif name == "nullable":
            continue
        else:
            result[name] = _json_schema(item, base, external)
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(result.get(exclusive), bool):
            if result.pop(exclusive) and bound in result:
                result[exclusive] = result.pop(bound)
    if value.get("nullable") is True:
        return {"anyOf": [result, {"type": "null"}]}
    return result


class Document:
    def __init__(self, path):
        self.raw = json.loads(path.read_text())
        self.base = path.parent
        external = {}
        self.root = {"components": _json_schema(self.raw.get("components", {}), self.base, external)}
        self.external = external

    def validator(self, schema):
        from jsonschema import Draft7Validator, FormatChecker
        checker = FormatChecker(formats=())
        checker.checks("date-time")(lambda text: not isinstance(text, str) or bool(
            re.fullmatch(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", text)))
        whole = dict(_json_schema(schema, self.base, self.external))
        whole["components"] = self.root["components"]
        whole["external"] = {str(i): document for i, document in enumerate(self.external.values())}
        if "$ref" in whole:  # draft 7 ignores what stands beside a $ref
            whole = {"allOf": [{"$ref": whole.pop("$ref")}], **whole}
        return Draft7Validator(whole, format_checker=checker)

    def resolved(self, value):
        while isinstance(value, dict) and "$ref" in value:
            node = self.raw
            for part in value["$ref"].lstrip("#/").split("/"):
                node = node[part]
            value = node
        return value


class Operation:
    def __init__(self, generation, document, method, path, item, operation):
        self.generation, self.document, self.method, self.path = generation, document, method.upper(), path
        self.name = f"{self.method} {path.rstrip('/')}"
        self.segments = [part for part in path.split("/") if part]
        self.operation = operation
        self.parameters = [document.resolved(p) for p in item.get("parameters", []) + operation.get("parameters", [])]

    def fits(self, method, segments):
        return method == self.method and len(segments) == len(self.segments) and all(
            want == got or (want.startswith("{") and got) for want, got in zip(self.segments, segments))

    def literal(self):
        return [part.startswith("{") for part in self.segments]


class Specification:
    def __init__(self, place):
        self.operations = []
        for group in GROUPS:
            for generation, name in (("2021", f"apps/{group}.json"), ("v3", f"apps/v3/{group}-v3.json")):
                document = Document(place / name)
                for path, item in document.raw["paths"].items():
                    for method in METHODS:
                        if method in item:
                            self.operations.append(
                                Operation(generation, document, method, path, item, item[method]))

    def operation(self, generation, method, path):
        segments = [urllib.parse.unquote(part) for part in path.split("/") if part]
        found = [op for op in self.operations if op.generation == generation and op.fits(method, segments)]
        return min(found, key=Operation.literal) if found else None


def _head(text):
    first, _, rest = text.partition("\r\n")
    return first, {k.lower(): v for k, v in email.parser.Parser().parsestr(rest, headersonly=True).items()}


class Exchange:
    """One entry of the emulator's log."""

    def __init__(self, entry):
        first, self.request_headers = _head(entry["requestHead"])
        self.method, target = first.split(" ")[:2]
        parsed = urllib.parse.urlsplit(target)
        self.path = parsed.path
        self.query = urllib.parse.parse_qsl(parsed.query, keep_blank_values=True)
        self.status = entry["status"]
        _, self.response_headers = _head(entry["responseHead"])
        self.request_body = self._bytes(entry, "requestBody")
        self.response_body = self._bytes(entry, "responseBody")
        self.generation = "v3" if self.request_headers.get("version") == "v3" else "2021"

    @staticmethod
    def _bytes(entry, name):
        if name + "Base64" in entry:
            return base64.b64decode(entry[name + "Base64"])
        return entry.get(name, "").encode()


def _as(schema, text, document):
    """A text from a query or form as the type that the schema wants."""
    schema = document.resolved(schema)
    kind = schema.get("type")
    if kind == "array":
        values = text if isinstance(text, list) else [text]
        return [_as(schema.get("items", {}), value, document) for value in values]
    if isinstance(text, list):
        text = text[-1]
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
    except ValueError:
        return text
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def _multipart(exchange):
    message = email.parser.BytesParser().parsebytes(
        b"Content-Type: " + exchange.request_headers["content-type"].encode() + b"\r\n\r\n" + exchange.request_body)
    fields = collections.defaultdict(list)
    for part in message.get_payload() if message.is_multipart() else []:
        name = part.get_param("name", header="content-disposition")
        fields[name].append((part.get_payload(decode=True) or b"").decode("latin-1"))
    return fields


def _pointer(path):
    return "/" + "/".join("*" if isinstance(part, int) else str(part) for part in path)


class Judge:
    def __init__(self, place):
        self.specification = Specification(place)
        self.findings = []
        self.covered = set()
        self.declared = collections.defaultdict(set)
        self.said = collections.defaultdict(set)
        self.outside = collections.Counter()

    def look(self, exchange):
        operation = self.specification.operation(exchange.generation, exchange.method, exchange.path)
        if not operation:
            if exchange.status != 404:
                parts = exchange.path.strip("/").split("/")
                known = parts[0] in ("_files", "_uploads") or parts[-1] == "chooselocation"
                name = f"{exchange.method} /{parts[0] + '/*' if parts[0].startswith('_') else '/'.join(parts)}"
                self.outside[name if known or len(parts) < 3 else f"{exchange.method} {exchange.path}"] += 1
                self._add_raw(exchange.generation, name, "operation", "/", "undeclared", exchange.path)
            return
        if exchange.status < 400:
            self.covered.add((operation.generation, operation.name))
            self._request(operation, exchange)
        self._response(operation, exchange)

    def _add_raw(self, generation, name, part, pointer, rule, example):
        self.findings.append(Finding(generation, name, part, pointer, rule, str(example)[:160]))

    def _add(self, operation, part, pointer, rule, example):
        self._add_raw(operation.generation, operation.name, part, pointer, rule, example)

    def _schema(self, operation, part, schema, value, prefix=()):
        for error in operation.document.validator(schema).iter_errors(value):
            rule = error.validator
            if rule == "required":
                rule += ":" + re.findall(r"'([^']*)'", error.message)[-1 if error.message.startswith('"') else 0]
            self._add(operation, part, _pointer([*prefix, *error.absolute_path]), rule, error.message)

    def _request(self, operation, exchange):
        given = collections.defaultdict(list)
        for name, value in exchange.query:
            given[name].append(value)
        declared = {p["name"]: p for p in operation.parameters if p["in"] == "query"}
        for name in given:
            plain = name.removesuffix("[]")
            if plain not in declared:
                self._add(operation, "request.query", f"/{name}", "undeclared", given[name])
            else:
                schema = declared[plain].get("schema", {})
                self._schema(operation, "request.query", schema, _as(schema, given[name], operation.document), (plain,))
        for name, parameter in declared.items():
            if parameter.get("required") and name not in given:
                self._add(operation, "request.query", f"/{name}", "required", "")
        for parameter in operation.parameters:
            if parameter["in"] != "header":
                continue
            name = parameter["name"]
            value = exchange.request_headers.get(name.lower())
            if value is None:
                if parameter.get("required"):
                    self._add(operation, "request.header", f"/{name}", "required", "")
            else:
                self._schema(operation, "request.header", parameter.get("schema", {}), value, (name,))
        body = operation.document.resolved(operation.operation.get("requestBody"))
        if not body:
            return
        sent = exchange.request_headers.get("content-type", "").partition(";")[0].strip().lower()
        if not exchange.request_body:
            if body.get("required"):
                self._add(operation, "request.body", "/", "required", "no body")
            return
        if sent not in body["content"]:
            self._add(operation, "request.body", "/", "type", f"{sent} is none of {list(body['content'])}")
        schema = body["content"].get(sent, next(iter(body["content"].values()))).get("schema", {})
        if sent == "application/json":
            value = json.loads(exchange.request_body)
        else:
            fields = (_multipart(exchange) if sent.startswith("multipart/")
                      else urllib.parse.parse_qs(exchange.request_body.decode(), keep_blank_values=True))
            properties = operation.document.resolved(schema).get("properties", {})
            value = {name: _as(properties.get(name, {}), items, operation.document) for name, items in fields.items()}
        self._schema(operation, "request.body", schema, value)

    def _response(self, operation, exchange):
        responses = operation.operation["responses"]
        declared = responses.get(str(exchange.status))
        if not declared:
            self._add(operation, "response.status", "/", str(exchange.status), exchange.response_body[:160])
            return
        declared = operation.document.resolved(declared)
        content = declared.get("content")
        if not content:
            return  # the files say nothing of the body
        kind = exchange.response_headers.get("content-type", "").partition(";")[0].strip()
        if kind not in content:
            self._add(operation, f"response.{exchange.status}", "/", "type", f"{kind} is none of {list(content)}")
            return
        schema = content[kind].get("schema")
        if schema and kind == "application/json":
            try:
                value = json.loads(exchange.response_body)
            except ValueError as error:
                self._add(operation, f"response.{exchange.status}", "/", "json", error)
                return
            self._schema(operation, f"response.{exchange.status}", schema, value)
            if exchange.status < 300:
                key = (operation.generation, operation.name)
                self._declare(operation.document, schema, "", self.declared[key])
                self._say(value, "", self.said[key])

    def _declare(self, document, schema, path, into, depth=0):
        """Every property that \a schema has, by its place."""
        if not isinstance(schema, dict) or depth > 8:
            return
        if "$ref" in schema:
            if schema["$ref"].startswith("#"):
                self._declare(document, document.resolved(schema), path, into, depth + 1)
            return
        for name in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(name, []):
                self._declare(document, part, path, into, depth + 1)
        for name, part in schema.get("properties", {}).items():
            into.add(f"{path}/{name}")
            self._declare(document, part, f"{path}/{name}", into, depth + 1)
        self._declare(document, schema.get("items"), path, into, depth + 1)

    def _say(self, value, path, into):
        for item in value if isinstance(value, list) else []:
            self._say(item, path, into)
        for name, item in value.items() if isinstance(value, dict) else []:
            into.add(f"{path}/{name}")
            self._say(item, f"{path}/{name}", into)

    def unsaid(self):
        """Properties that the files declare for an answer and no answer had: (generation, operation, property)."""
        return sorted((*key, name) for key in self.declared for name in self.declared[key] - self.said[key])


def contradictions():
    return json.loads((HERE / "contradictions.json").read_text())


def fits(pattern, value):
    patterns = pattern if isinstance(pattern, list) else [pattern]
    return any(fnmatch.fnmatchcase(value, p.replace("[", "[[]")) for p in patterns)


def explains(entry, finding):
    return (fits(entry.get("generation", "*"), finding.generation) and fits(entry["operation"], finding.operation)
            and fits(entry["part"], finding.part) and fits(entry.get("pointer", "*"), finding.pointer)
            and fits(entry["rule"], finding.rule))


def silences(judge_):
    """Complaints about declared properties that no answer had and that the list of silences does not explain."""
    known = contradictions()["silences"]
    met = set()
    wrong = 0
    for generation, operation, name in judge_.unsaid():
        reasons = [i for i, entry in enumerate(known) if fits(entry["operation"], operation)
                   and fits(entry["properties"], name) and fits(entry.get("generation", "*"), generation)]
        met.update(reasons)
        if not reasons:
            print(f"  never said: {generation} {operation} {name}")
            wrong += 1
    for i, entry in enumerate(known):
        if i not in met:
            print(f"  stale, all of it is said: {json.dumps(entry)}")
            wrong += 1
    return wrong


def judge(log, what, stale, need=(), parts=""):
    """Prints what is wrong with the exchanges of \a log; the number of complaints. With \a stale, a contradiction that
    nothing met is one too; \a need are (generation, operation) pairs that must have been seen to succeed; \a parts is
    "response" where what was asked is not ours."""
    why = missing()
    if why:
        print(f"{what}: not held against the official files: {why}")
        return 0
    judge_ = Judge(folder())
    for entry in log:
        if entry.get("requestHead") and entry["status"]:
            judge_.look(Exchange(entry))
    known = contradictions()["contradictions"]
    met = set()
    unexplained = collections.OrderedDict()
    for finding in judge_.findings:
        if not finding[2].startswith(parts):
            continue
        reasons = [i for i, entry in enumerate(known) if explains(entry, finding)]
        met.update(reasons)
        if not reasons:
            unexplained.setdefault(finding[:5], []).append(finding)
    for key, all_ in unexplained.items():
        print(f"  {key[0]} {key[1]}: {key[2]} {key[3]} {key[4]} ({len(all_)}): {all_[0].example}")
    wrong = len(unexplained)
    if stale:
        for i, entry in enumerate(known):
            if i not in met:
                print(f"  stale, nothing met it: {json.dumps(entry)}")
                wrong += 1
        wrong += silences(judge_)
    for pair in need:
        if pair not in judge_.covered:
            print(f"  never seen to succeed: {pair[0]} {pair[1]}")
            wrong += 1
    print(f"{what}: {len(log)} exchanges, {len(judge_.covered)} operations held against the official files, "
          f"{len(met)} known contradictions met, {wrong} complaints")
    return wrong
