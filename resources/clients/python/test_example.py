# SPDX-License-Identifier: GPL-3.0-or-later
"""Run it by "pytest"; without pytest "python3 test_example.py" does the same."""
import contextlib
import http.server
import json
import threading
import urllib.error
import urllib.request

from linesman_emulator import Linesman


@contextlib.contextmanager
def bridge(highlevel):
    """The bridge under test; yours is longer, and checks the signature."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            delivery = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()
            token = highlevel.sign_in(delivery["locationId"])["access_token"]
            status = urllib.request.Request(
                f"{highlevel.base_url}/conversations/messages/{delivery['messageId']}/status", method="PUT",
                data=b'{"status": "delivered"}',
                headers={"Authorization": "Bearer " + token, "Version": "2021-07-28",
                         "Content-Type": "application/json"})
            with contextlib.suppress(urllib.error.HTTPError):
                urllib.request.urlopen(status, timeout=10).close()

        def log_message(self, *_args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    highlevel.deliver_to(f"http://127.0.0.1:{server.server_port}/")
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def test_reports_that_a_message_was_delivered(highlevel):
    with bridge(highlevel):
        sent = highlevel.send("Hello")
        assert highlevel.wait_for_status(sent["messageId"]) == "delivered"
        assert highlevel.wait_for_call("PUT", "/status$")["status"] == 200


def test_hears_of_a_status_that_highlevel_refuses(highlevel):
    highlevel.fault(method="PUT", path="/conversations/messages/{}/status", status=500, count=1)
    with bridge(highlevel):
        highlevel.send("Hello")
        assert highlevel.wait_for_call("PUT", "/status$")["status"] == 500


def main():
    with Linesman.start() as highlevel:
        for test in (test_reports_that_a_message_was_delivered, test_hears_of_a_status_that_highlevel_refuses):
            highlevel.reset()
            test(highlevel)
            print("passed:", test.__name__)


if __name__ == "__main__":
    main()
