#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small bridge that knows only HTTP: the line test's second opinion, besides the reference bridge.

Usage: LINESMAN_BASE_URL=... LINESMAN_CLIENT_ID=... LINESMAN_CLIENT_SECRET=... LINESMAN_LOCATION_ID=...
       LINESMAN_REDIRECT_URI=... bridge.py      (prints its port, then serves until it is killed)
Signatures are not checked here: the standard library has no Ed25519. A real bridge checks x-ghl-signature.
"""
import http.server, json, os, queue, threading, time, urllib.error, urllib.parse, urllib.request

BASE = os.environ["LINESMAN_BASE_URL"]
WORK, SEEN = queue.Queue(), set()


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def token():
    redirect = os.environ["LINESMAN_REDIRECT_URI"]
    query = urllib.parse.urlencode({
        "response_type": "code", "client_id": os.environ["LINESMAN_CLIENT_ID"], "redirect_uri": redirect,
        "scope": "conversations/message.write", "auto_approve": os.environ["LINESMAN_LOCATION_ID"]})
    try:
        urllib.request.build_opener(NoRedirect).open(f"{BASE}/v2/oauth/chooselocation?{query}")
    except urllib.error.HTTPError as answer:  # the redirect that carries the code
        location = urllib.parse.urlparse(answer.headers["Location"])
    code = urllib.parse.parse_qs(location.query)["code"][0]
    form = urllib.parse.urlencode({
        "client_id": os.environ["LINESMAN_CLIENT_ID"], "client_secret": os.environ["LINESMAN_CLIENT_SECRET"],
        "grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "user_type": "Location"})
    with urllib.request.urlopen(f"{BASE}/oauth/token", form.encode()) as answer:
        return json.load(answer)["access_token"]


def call(method, path, body):
    request = urllib.request.Request(f"{BASE}/conversations/messages{path}", json.dumps(body).encode(), method=method)
    for name, value in {"Authorization": f"Bearer {TOKEN}", "Version": "2021-04-15", "Content-Type": "application/json"}.items():
        request.add_header(name, value)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def deliver(message):
    for pause in (0.2, 0.5, 1, 2, 4, 8):  # a status may come too early
        try:
            call("PUT", f"/{message['messageId']}/status", {"status": "delivered"})
            break
        except urllib.error.HTTPError as error:
            if error.code != 403:
                raise
            time.sleep(pause)
    reply = {"type": message["type"], "contactId": message["contactId"], "message": "Thank you."}
    if message["type"] == "Custom":
        reply["conversationProviderId"] = message["conversationProviderId"]
    if "emailTo" in message:
        reply |= {"html": "<p>Thank you.</p>", "subject": "Re: " + message["subject"]}
    call("POST", "/inbound", reply)


def log_calls(wanted):
    common = {"type": "Call", "contactId": wanted["contactId"], "conversationProviderId": wanted["conversationProviderId"]}
    ours, theirs = "+15550100177", wanted["phone"]
    first = call("POST", "/inbound", common | {"call": {"from": theirs, "to": ours, "status": "completed"}})
    call("POST", "/outbound", common | {"conversationId": first["conversationId"],
                                        "call": {"from": ours, "to": theirs, "status": "no-answer"}})
    call("PUT", f"/{first['messageId']}/attachments", {"attachments": ["https://files.example/call.mp3"]})


class Bridge(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)  # at once; the work comes later
        self.end_headers()
        if self.path == "/calls":
            WORK.put((log_calls, body))
        elif body.get("messageId") and body["messageId"] not in SEEN:
            SEEN.add(body["messageId"])
            WORK.put((deliver, body))

    def log_message(self, *_):
        pass


def work():
    while True:
        task, body = WORK.get()
        try:
            task(body)
        except Exception as error:
            print(f"{task.__name__}: {error}", flush=True)


TOKEN = token()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Bridge)
threading.Thread(target=work, daemon=True).start()
print(server.server_port, flush=True)
server.serve_forever()
