#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's clients as Debian has them: requests-oauthlib, Authlib, httpx, aiohttp.

Usage: clients.py READY-FILE PROFILE. A library that is not there is said to be skipped.
"""
import asyncio
import json
import os
import pathlib
import sys
import traceback
import urllib.error
import urllib.parse
import urllib.request

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # the emulator is on loopback
READY = json.loads(pathlib.Path(sys.argv[1]).read_text())
PROFILE = sys.argv[2]
BASE = READY["baseUrl"]
NORTH = READY["locations"][0]["id"]
ADA = READY["contacts"][0]
REDIRECT = READY["redirectUris"][0]
SCOPES = ["contacts.readonly", "conversations/message.write"]
CONSENT = BASE + ("" if PROFILE == "as-in-2025" else "/v2") + "/oauth/chooselocation"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
SMS = next(one["id"] for one in READY["providers"] if one["kind"] == "SmsDefault")
TALLY = {"passed": 0, "failed": 0}


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def approved(link):
    """The person's part: the redirect to which the client's own link leads."""
    try:
        urllib.request.build_opener(NoRedirect).open(link + "&auto_approve=" + NORTH)
    except urllib.error.HTTPError as answer:
        assert answer.code == 302, answer.read()
        return answer.headers["Location"]
    raise AssertionError("no redirect")


def check(client, name, work):
    try:
        work()
        TALLY["passed"] += 1
    except Exception:
        TALLY["failed"] += 1
        print(f"FAILED {client}, profile {PROFILE}: {name}\n{traceback.format_exc()}", file=sys.stderr)


def inbound(text, address):
    return {"type": "SMS", "contactId": ADA["id"], "conversationId": ADA["conversationId"], "message": text,
            "conversationProviderId": SMS, "attachments": [address]}


def requests_oauthlib():
    from requests_oauthlib import OAuth2Session
    session = OAuth2Session(READY["clientId"], redirect_uri=REDIRECT, scope=SCOPES)

    def exchange():
        link, _ = session.authorization_url(CONSENT)
        token = session.fetch_token(BASE + "/oauth/token", authorization_response=approved(link),
                                    client_secret=READY["clientSecret"], include_client_id=True, user_type="Location")
        assert token["locationId"] == NORTH
        answer = session.get(f"{BASE}/contacts/{ADA['id']}", headers={"Version": "2021-07-28"})
        assert answer.json()["contact"]["id"] == ADA["id"], answer.text

    def refresh():
        before = session.token["refresh_token"]
        session.refresh_token(BASE + "/oauth/token", client_id=READY["clientId"],
                              client_secret=READY["clientSecret"])
        assert session.token["refresh_token"] != before

    check("requests-oauthlib", "authorize, exchange, use", exchange)
    check("requests-oauthlib", "refresh", refresh)


def authlib():
    from authlib.integrations.httpx_client import OAuth2Client
    client = OAuth2Client(READY["clientId"], READY["clientSecret"], scope=" ".join(SCOPES), redirect_uri=REDIRECT,
                          token_endpoint_auth_method="client_secret_post")

    def exchange():
        link, state = client.create_authorization_url(CONSENT)
        back = approved(link)
        assert urllib.parse.parse_qs(urllib.parse.urlparse(back).query)["state"] == [state]
        client.fetch_token(BASE + "/oauth/token", authorization_response=back, user_type="Location")
        answer = client.get(f"{BASE}/contacts/{ADA['id']}", headers={"Version": "2021-07-28"})
        assert answer.status_code == 200, answer.text

    def refresh():
        before = client.token["refresh_token"]
        client.refresh_token(BASE + "/oauth/token", refresh_token=before)
        assert client.token["refresh_token"] != before

    check("Authlib", "authorize, exchange, use", exchange)
    check("Authlib", "refresh", refresh)
    return client.token["access_token"]


def httpx_client(token):
    import httpx
    headers = {"Authorization": "Bearer " + token, "Version": "2021-04-15"}

    def upload():
        answer = httpx.post(BASE + "/conversations/messages/upload", headers=headers,
                            data={"conversationId": ADA["conversationId"], "contactId": ADA["id"]},
                            files={"fileAttachment": ("pier.png", PNG, "image/png")})
        assert answer.status_code == 200, answer.text
        address = list(answer.json().get("urls", answer.json().get("uploadedFiles")).values())[0]
        assert httpx.get(address).content == PNG
        answer = httpx.post(BASE + "/conversations/messages/inbound", headers=headers, json=inbound("httpx", address))
        assert answer.status_code < 300, answer.text

    check("httpx", "upload, a message with it", upload)


def aiohttp_client(token):
    import aiohttp
    headers = {"Authorization": "Bearer " + token, "Version": "2021-04-15"}

    async def upload():
        async with aiohttp.ClientSession(headers=headers) as session:
            form = aiohttp.FormData()
            form.add_field("conversationId", ADA["conversationId"])
            form.add_field("contactId", ADA["id"])
            form.add_field("fileAttachment", PNG, filename="pier.png", content_type="image/png")
            async with session.post(BASE + "/conversations/messages/upload", data=form) as answer:
                assert answer.status == 200, await answer.text()
                told = await answer.json()
            address = list(told.get("urls", told.get("uploadedFiles")).values())[0]
            body = inbound("aiohttp", address)
            async with session.post(BASE + "/conversations/messages/inbound", json=body) as answer:
                assert answer.status < 300, await answer.text()

    check("aiohttp", "upload, a message with it", lambda: asyncio.run(upload()))


def main():
    token = None
    for name, run in (("requests_oauthlib", lambda: requests_oauthlib()), ("authlib", authlib)):
        try:
            token = run() or token
        except ImportError:
            print(f"skipped: {name} is not installed")
    for name, run in (("httpx", httpx_client), ("aiohttp", aiohttp_client)):
        try:
            __import__(name)
        except ImportError:
            print(f"skipped: {name} is not installed")
            continue
        if token:
            run(token)
        else:
            print(f"skipped: {name} has no token without Authlib")
    print(f"clients in Python, profile {PROFILE}: {TALLY['passed']} flows passed, {TALLY['failed']} failed")
    return 1 if TALLY["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
