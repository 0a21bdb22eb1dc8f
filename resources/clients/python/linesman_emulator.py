# SPDX-License-Identifier: GPL-3.0-or-later
"""An emulator of HighLevel for tests in Python 3.9 or newer: pytest, unittest or none of them. No dependency."""
import atexit
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

DECIDED = ("delivered", "read", "failed", "undelivered")


class LinesmanError(Exception):
    """The emulator did not start, refused a request, or something did not happen in time."""


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args):
        return None


_OPENER = urllib.request.build_opener(_NoRedirect, urllib.request.ProxyHandler({}))


def _ask(method, url, body=None, headers=None):
    request = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    try:
        with _OPENER.open(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


class Linesman:
    """One emulator. `ready` holds baseUrl, clientId, clientSecret, publicKeyPem, locations, contacts and so on."""

    def __init__(self, ready, process=None):
        self.ready = ready
        self.base_url = ready["baseUrl"]
        self._process = process
        self._token = os.environ.get("LINESMAN_CONTROL_TOKEN")

    @classmethod
    def start(cls, program=None, port=0, seed=None, profile=None, deliver_to=None, app_events_to=None, arguments=(),
              timeout=30.0):
        """Starts an emulator that ends with this process at the latest; `timeout` in seconds."""
        program = program or os.environ.get("LINESMAN_CLI", "linesman-cli")
        folder = tempfile.mkdtemp(prefix="linesman-")
        file = os.path.join(folder, "ready.json")
        given = {"port": port, "seed": seed, "profile": profile, "deliver-to": deliver_to,
                 "app-events-to": app_events_to, "ready-file": file}
        words = [word for name, value in given.items() if value is not None for word in ("--" + name, str(value))]
        try:
            with open(os.path.join(folder, "said"), "w+", encoding="utf-8", errors="replace") as said:
                process = subprocess.Popen([program, "emulator", *words, *arguments], stdin=subprocess.DEVNULL,
                                           stdout=subprocess.DEVNULL, stderr=said)
                deadline = time.monotonic() + timeout
                while not os.path.exists(file):
                    if process.poll() is not None or time.monotonic() > deadline:
                        process.kill()
                        process.wait()
                        said.seek(0)
                        raise LinesmanError(f"{program} emulator did not start: {said.read()}")
                    time.sleep(0.02)
            with open(file, encoding="utf-8") as ready:
                one = cls(json.load(ready), process)
            atexit.register(one.stop)
            return one
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @classmethod
    def attach(cls, base_url=None):
        """Uses an emulator that runs already, such as a service of the pipeline."""
        base_url = base_url or os.environ.get("LINESMAN_BASE_URL", "http://127.0.0.1:8470")
        one = cls({"baseUrl": base_url})
        state = one.control("GET", "state")
        app = state["apps"][0]
        one.ready.update(clientId=app["clientId"], clientSecret=app["clientSecret"], redirectUris=app["redirectUris"],
                         authorizeUrl=base_url + "/v2/oauth/chooselocation",
                         publicKeyPem=one.control("GET", "signing-key"))
        one.ready.update({name: state[name] for name in ("locations", "contacts", "providers")})
        return one

    def __enter__(self):
        return self

    def __exit__(self, *_exception):
        self.stop()

    def stop(self):
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait()
        atexit.unregister(self.stop)

    def environment(self):
        """What your bridge needs to know."""
        return {"LINESMAN_BASE_URL": self.base_url, "LINESMAN_CLIENT_ID": self.ready["clientId"],
                "LINESMAN_CLIENT_SECRET": self.ready["clientSecret"]}

    def control(self, method, path, body=None):
        """Any request to the control surface: its path below /_emulator/."""
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if self._token:
            headers["Authorization"] = "Bearer " + self._token
        data = None if body is None else json.dumps(body).encode()
        status, answered, text = _ask(method, f"{self.base_url}/_emulator/{path}", data, headers)
        if not 200 <= status < 300:
            raise LinesmanError(f"{method} {path}: {status} {text}")
        return json.loads(text) if "json" in answered.get("Content-Type", "") else text

    def deliver_to(self, url):
        """Every provider's Delivery URL."""
        for provider in self.control("GET", "providers")["providers"]:
            self.control("POST", "providers/" + urllib.parse.quote(provider["id"], safe=""), {"deliveryUrl": url})

    def send(self, message="", kind="SmsDefault", contact_id=None, **more):
        """Somebody sends a message; `more` as the control surface names it: subject, html, attachments, delivery."""
        body = {"contactId": contact_id or self.ready["contacts"][0]["id"], "message": message, **more}
        if "providerId" not in more:
            body["kind"] = kind
        return self.control("POST", "send", body)

    def message(self, message_id):
        return self.control("GET", "messages/" + urllib.parse.quote(message_id, safe=""))

    def wait_for_status(self, message_id, wanted=DECIDED, timeout=10.0):
        """The status of a message once it is one of `wanted`."""
        wanted = (wanted,) if isinstance(wanted, str) else wanted

        def look():
            status = self.message(message_id)["message"]["status"]
            return status if status in wanted else None

        return self._wait_for(look, timeout, f"message {message_id} is still not {' or '.join(wanted)}")

    def wait_for_call(self, method, path, timeout=10.0):
        """The log entry of a call that your bridge made to the API; `path` is a regular expression."""

        def look():
            for entry in self.control("GET", "log")["entries"]:
                if entry["side"] == "served" and entry["method"] == method and re.search(path, entry["url"]):
                    return entry
            return None

        return self._wait_for(look, timeout, f"nobody called {method} {path}")

    def wait_for_delivery(self, message_id, timeout=10.0):
        """The log entry of a webhook for a message: with the status that your bridge answered."""

        def look():
            for entry in self.control("GET", "log")["entries"]:
                if entry["side"] == "delivered" and entry.get("messageId") == message_id:
                    return entry
            return None

        return self._wait_for(look, timeout, f"no webhook for message {message_id} was answered")

    @staticmethod
    def _wait_for(look, timeout, otherwise):
        deadline = time.monotonic() + timeout
        while True:
            found = look()
            if found is not None:
                return found
            if time.monotonic() > deadline:
                raise LinesmanError(f"{otherwise} after {timeout} s")
            time.sleep(0.025)

    def sign_in(self, location_id=None, scope="conversations/message.write conversations.readonly"):
        """The tokens of a location, as if its owner had installed the app."""
        link = urllib.parse.urlencode({
            "response_type": "code", "client_id": self.ready["clientId"], "redirect_uri": self.ready["redirectUris"][0],
            "scope": scope, "auto_approve": location_id or self.ready["locations"][0]["id"]})
        status, headers, _text = _ask("GET", f"{self.ready['authorizeUrl']}?{link}")
        back = headers.get("Location")
        if not back:
            raise LinesmanError(f"the consent page answered {status}")
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(back).query)["code"][0]
        form = urllib.parse.urlencode({
            "client_id": self.ready["clientId"], "client_secret": self.ready["clientSecret"],
            "grant_type": "authorization_code", "user_type": "Location", "code": code}).encode()
        status, _headers, text = _ask("POST", self.base_url + "/oauth/token", form,
                                      {"Content-Type": "application/x-www-form-urlencoded"})
        if status != 200:
            raise LinesmanError(f"no token: {status} {text}")
        return json.loads(text)

    def advance(self, seconds):
        return self.control("POST", "clock", {"advanceMs": round(seconds * 1000)})

    def fault(self, **fault):
        return self.control("POST", "faults", fault)

    def clear_faults(self):
        return self.control("DELETE", "faults")

    def expire_tokens(self, **which):
        return self.control("POST", "tokens/expire", which)

    def settings(self, **changes):
        return self.control("POST", "settings", changes)

    def install(self, **which):
        return self.control("POST", "install", which)

    def uninstall(self, **which):
        return self.control("POST", "uninstall", which)

    def reset(self):
        """Everything as at the start; the log of what was served and delivered is empty, too."""
        self.control("POST", "reset", {})
        self.control("DELETE", "log")
