#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The official Python SDK (gohighlevel-api-client 3.0.0) against the emulator: itself where Python finds it, and always its
request shapes in our own words, as read in its requests: v3 everywhere, tokens as a form in camelCase, JSON for the rest
(also for uploads), a Content-Type on GET, no user type but its own two.

Usage: pythonsdk.py READY-FILE PROFILE.
"""
import asyncio
import http.client
import json
import pathlib
import sys
import traceback
import urllib.parse

READY = json.loads(pathlib.Path(sys.argv[1]).read_text())
PROFILE = sys.argv[2]
BASE = READY["baseUrl"]
NORTH = READY["locations"][0]["id"]
ADA = READY["contacts"][0]
SMS = next(one["id"] for one in READY["providers"] if one["kind"] == "SmsDefault")
SCOPES = ("contacts.readonly contacts.write conversations.readonly conversations/message.readonly "
          "conversations/message.write locations.readonly users.readonly medias.write")
TALLY = {"passed": 0, "failed": 0}
HEADERS = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "User-Agent": "python-httpx/0.28.1",
           "GHL-SDK-Version": "python/3.0.0", "Content-Type": "application/json", "Version": "v3"}


def check(name, work):
    try:
        result = work()
        TALLY["passed"] += 1
        return result
    except Exception:
        TALLY["failed"] += 1
        print(f"FAILED official Python SDK, profile {PROFILE}: {name}\n{traceback.format_exc()}", file=sys.stderr)
        return {}


def ask(method, path, body=None, headers=None):
    connection = http.client.HTTPConnection(urllib.parse.urlparse(BASE).netloc, timeout=30)
    try:
        connection.request(method, path, body, {**HEADERS, **(headers or {})})
        answer = connection.getresponse()
        text = answer.read()
        return answer.status, dict(answer.getheaders()), json.loads(text) if text[:1] in (b"{", b"[") else text
    finally:
        connection.close()


def consent(query):
    path = "" if PROFILE == "as-in-2025" else "/v2"
    link = f"{path}/oauth/chooselocation?{query}&auto_approve={NORTH}"
    status, headers, _ = ask("GET", link)
    assert status == 302, status
    return urllib.parse.parse_qs(urllib.parse.urlparse(headers["Location"]).query)["code"][0]


def form(**fields):
    status, _, answer = ask("POST", "/oauth/token", urllib.parse.urlencode(fields),
                            {"Content-Type": "application/x-www-form-urlencoded"})
    assert status == 200, answer
    return answer


def authorize():
    code = consent(urllib.parse.urlencode({"client_id": READY["clientId"], "redirect_uri": READY["redirectUris"][0],
                                           "scope": SCOPES, "response_type": "code"}))
    keys = {"clientId": READY["clientId"], "clientSecret": READY["clientSecret"]}
    answer = form(**keys, grantType="authorization_code", code=code, userType="Location")
    assert answer["userType"] == "Location" and answer["locationId"] == NORTH, answer
    refreshed = form(refreshToken=answer["refreshToken"], **keys, grantType="refresh_token", userType="Location")
    assert refreshed["refreshToken"] != answer["refreshToken"]
    return refreshed["accessToken"]


CALLS = (
    ("read a contact", "GET", f"/contacts/{ADA['id']}", None, "contact"),
    ("upsert", "POST", "/contacts/upsert", {"locationId": NORTH, "email": "py@customer.example", "firstName": "Py"},
     "contact"),
    ("look up", "GET", f"/contacts/lookup?locationId={NORTH}&email=ada%40customer.example", None, "contacts"),
    ("a note", "POST", f"/contacts/{ADA['id']}/notes", {"body": "Called"}, "note"),
    ("search", "GET", f"/conversations/search?locationId={NORTH}&contactId={ADA['id']}&limit=5&status=all", None,
     "conversations"),
    ("messages", "GET", f"/conversations/{ADA['conversationId']}/messages?limit=3&type=TYPE_SMS%2CTYPE_EMAIL", None,
     "messages"),
    ("an inbound message", "POST", "/conversations/messages/inbound",
     {"type": "SMS", "contactId": ADA["id"], "conversationId": ADA["conversationId"], "message": "hola",
      "conversationProviderId": SMS}, "messageId"),
    ("send", "POST", "/conversations/messages",
     {"type": "SMS", "contactId": ADA["id"], "message": "hi", "status": "pending"}, "messageId"),
    ("upload by address", "POST", "/conversations/messages/upload",
     {"conversationId": ADA["conversationId"], "contactId": ADA["id"], "locationId": NORTH,
      "attachmentUrls": ["https://files.example/a.png"]}, "uploadedFiles"),
    ("media by address", "POST", "/medias/upload-file",
     {"hosted": True, "fileUrl": "https://files.example/b.png", "name": "b"}, "fileId"),
    ("export", "GET", f"/conversations/messages/export?locationId={NORTH}&limit=20", None, "messages"),
    ("people", "GET", f"/users/search?companyId={READY['companyId']}", None, "users"),
    ("the location", "GET", f"/locations/{NORTH}", None, "location"),
)


def shapes():
    token = check("authorize, exchange, refresh", authorize)
    for name, method, path, body, member in CALLS:
        def call(method=method, path=path, body=body, member=member):
            sent = None if body is None else json.dumps(body)
            status, _, answer = ask(method, path, sent, {"Authorization": f"Bearer {token}"})
            assert status in (200, 201) and member in answer, (status, answer)
            return answer
        made = check(name, call)
        if name == "send" and made:
            status, _, answer = ask("PUT", f"/conversations/messages/{made['messageId']}/status",
                                    json.dumps({"status": "delivered"}), {"Authorization": f"Bearer {token}"})
            check("a status", lambda: None if status == 200 else (_ for _ in ()).throw(AssertionError(answer)))
    status, _, answer = ask("GET", "/contacts/nobody", None, {"Authorization": f"Bearer {token}"})
    check("an error", lambda: answer["message"] if status == 400 else (_ for _ in ()).throw(AssertionError(answer)))


async def itself(highlevel):
    keys = {"clientId": READY["clientId"], "clientSecret": READY["clientSecret"]}
    highlevel.HighLevel.BASE_URL = BASE
    options = {"client_id": keys["clientId"], "client_secret": keys["clientSecret"]}
    oauth = highlevel.HighLevel(**options).oauth
    link = oauth.get_authorization_url(keys["clientId"], READY["redirectUris"][0], SCOPES)
    token = await oauth.get_access_token({**keys, "grantType": "authorization_code", "userType": "Location",
                                          "code": consent(urllib.parse.urlparse(link).query)})
    token = await oauth.refresh_token(token["refreshToken"], keys["clientId"], keys["clientSecret"], "refresh_token",
                                      "Location")
    client = highlevel.HighLevel(**options, location_access_token=token["accessToken"])
    contact = await client.contacts.get_contact(contact_id=ADA["id"])
    assert contact["contact"]["id"] == ADA["id"], contact
    sent = await client.conversations.send_a_new_message(
        {"type": "SMS", "contactId": ADA["id"], "message": "hi", "status": "pending"})
    await client.conversations.update_message_status(message_id=sent["messageId"], request_body={"status": "delivered"})
    found = await client.conversations.search_conversation(location_id=NORTH, contact_id=ADA["id"], limit=5, status="all")
    assert found["conversations"], found
    media = await client.medias.upload_media_content({"hosted": True, "fileUrl": "https://files.example/b.png"})
    assert media["fileId"], media
    try:
        await client.contacts.get_contact(contact_id="nobody")
    except highlevel.GHLError:
        return
    raise AssertionError("no error")


def main():
    shapes()
    try:
        import highlevel
    except ImportError:
        print("skipped: the official Python SDK itself is not installed (gohighlevel-api-client); its request shapes ran")
    else:
        check("the SDK itself", lambda: asyncio.run(itself(highlevel)))
    print(f"official Python SDK, profile {PROFILE}: {TALLY['passed']} calls and flows passed, {TALLY['failed']} failed")
    return 1 if TALLY["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
