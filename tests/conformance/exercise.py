# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls everything that the emulator serves, in both generations, as the official OpenAPI files describe it, and the
refusals that HighLevel is known for. Knows HTTP only."""
import json
import urllib.parse
import uuid

DATED = {"conversations": "2021-04-15"}  # the other groups declare 2021-07-28


class Client:
    def __init__(self, emulator, generation):
        self.emulator, self.ready, self.generation = emulator, emulator.ready, generation
        self.v3 = generation == "v3"
        self.company = self.ready["companyId"]
        self.north, self.south = (location["id"] for location in self.ready["locations"][:2])
        self.provider = {item["kind"]: item["id"] for item in self.ready["providers"]}
        self.ada, self.ben = self.ready["contacts"][:2]
        self.problems = []
        self.token = ""

    def version(self, path):
        return "v3" if self.v3 else DATED.get(path.split("/")[1], "2021-07-28")

    def api(self, method, path, body=None, token=None, expect=200, headers=None, **query):
        if query:
            path += "?" + urllib.parse.urlencode({k: v for k, v in query.items() if v is not None})
        sent = {"Accept": "application/json", "Version": self.version(path)}
        sent["Authorization"] = "Bearer " + (self.token if token is None else token)
        sent.update(headers or {})
        sent = {name: value for name, value in sent.items() if value}
        answer = self.emulator.ask(method, path, body, sent)
        if answer.status != expect:
            self.problems.append(f"{self.generation} {method} {path}: {answer.status} instead of {expect}: "
                                 f"{answer.body[:300]!r}")
            return {}
        text = answer.headers.get("Content-Type", "")
        return answer.json() if text.startswith("application/json") else answer.body

    def check(self, truth, what):
        if not truth:
            self.problems.append(f"{self.generation} {what}")

    # Tokens

    def code(self, place):
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": self.ready["clientId"],
            "redirect_uri": self.ready["redirectUris"][0], "auto_approve": place})  # no scope: all of the app's
        answer = self.emulator.ask("GET", "/v2/oauth/chooselocation?" + query)
        return urllib.parse.parse_qs(urllib.parse.urlparse(answer.headers["Location"]).query)["code"][0]

    def token_call(self, fields, expect=200, kind="form"):
        names = {"client_id": self.ready["clientId"], "client_secret": self.ready["clientSecret"], **fields}
        if self.v3:
            camel = {"client_id": "clientId", "client_secret": "clientSecret", "grant_type": "grantType",
                     "refresh_token": "refreshToken", "user_type": "userType", "redirect_uri": "redirectUri"}
            names = {camel.get(name, name): value for name, value in names.items()}
        names = {name: value for name, value in names.items() if value is not None}
        headers = {"Authorization": "", "Version": "v3" if self.v3 else ""}
        body = names
        if kind == "form":
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(names).encode()
        return self.api("POST", "/oauth/token", body, expect=expect, headers=headers)

    def name(self, snake):
        first, *rest = snake.split("_")
        return first + "".join(part.title() for part in rest) if self.v3 else snake

    def tokens(self):
        for place, kind in ((self.company, "Company"), (self.north, "Location")):
            answer = self.token_call({"grant_type": "authorization_code", "code": self.code(place), "user_type": kind,
                                      "redirect_uri": self.ready["redirectUris"][0]})
            self.check(answer.get("userType") == kind, f"the token is not one of a {kind}")
            if kind == "Company":
                self.agency = answer[self.name("access_token")]
            refresh = answer[self.name("refresh_token")]
            answer = self.token_call({"grant_type": "refresh_token", "refresh_token": refresh})  # no user type
            self.check(answer.get("userType") == kind, "a refresh without user type changes it")
        self.token = answer[self.name("access_token")]
        if self.v3:  # JSON besides the form; the older file declares the form only
            refresh = answer[self.name("refresh_token")]
            self.token = self.token_call({"grant_type": "refresh_token", "refresh_token": refresh},
                                         kind="json")["accessToken"]
        else:
            self.agency = self.token_call({"grant_type": "authorization_code", "code": self.code(self.company)})[
                "access_token"]
        self.token_call({"grant_type": "refresh_token", "refresh_token": "unknown"}, expect=400)
        self.token_call({"grant_type": "authorization_code", "code": "unknown"}, expect=401)
        self.token_call({"grant_type": None}, expect=400)
        self.token_call({"grant_type": "password"}, expect=400)

    def agency_calls(self):
        path = "/oauth/installed-locations" if self.v3 else "/oauth/installedLocations"
        page = {"pageSize": 1} if self.v3 else {"skip": 0, "limit": 1}
        common = {"companyId": self.company, "appId": self.ready["appId"]}
        answer = self.api("GET", path, token=self.agency, **common, **page)
        rows = answer.get("items" if self.v3 else "locations", [])
        self.check(len(rows) == 1, "installed locations ignore the page size")
        if self.v3:
            following = self.api("GET", path, token=self.agency, pageSize=1,
                                 pageToken=answer["pagination"]["nextPageToken"], **common)
            self.check(following["items"][0]["_id"] != rows[0]["_id"], "the page token leads nowhere")
        for filters in ({"isInstalled": "true"}, {"query": "north"}, {"locationId": self.north},
                        {"versionId": self.ready["versionId"]}, {"onTrial": "false"}):
            self.api("GET", path, token=self.agency, **common, **filters)
        self.api("GET", path, token=self.agency, companyId=self.company, expect=400 if self.v3 else 422)
        if self.v3:
            self.api("GET", path, token=self.agency, companyId=self.company, appId="unknown", expect=404)
        self.api("GET", path, token=self.token, expect=401, **common)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        path = "/oauth/location-token" if self.v3 else "/oauth/locationToken"
        def body(place):
            return urllib.parse.urlencode({"companyId": self.company, "locationId": place}).encode()
        answer = self.api("POST", path, body(self.north), token=self.agency, headers=form)
        self.check(self.name("access_token") in answer, "no location token")
        self.api("POST", path, body(self.south), token=self.agency, headers=form, expect=400)
        self.api("POST", path, b"", token=self.agency, headers=form, expect=422)
        # Renamed paths are known to v3 only.
        if not self.v3:
            self.api("GET", "/oauth/installed-locations", token=self.agency, expect=404, **common)
            self.api("POST", "/oauth/location-token", body(self.north), token=self.agency, headers=form, expect=404)

    def places(self):
        self.api("GET", "/locations/search", token=self.agency, companyId=self.company, skip="0", limit="10",
                 order="asc")
        self.api("GET", "/locations/search", token=self.agency, email="desk@north.example")
        self.api("GET", "/locations/search")
        self.api("GET", f"/locations/{self.north}")
        self.api("GET", f"/locations/{self.north}", token=self.agency)
        self.api("GET", f"/locations/{self.south}", expect=403)
        app = f"/marketplace/app/{self.ready['appId']}"
        self.api("GET", app + "/installations")
        self.api("GET", app + "/installations", token=self.agency)
        self.api("GET", "/marketplace/app/unknown/installations", expect=403)
        self.api("GET", f"{app}/rebilling-config/location/{self.north}")
        for channel in ("SMS", "Email"):
            answer = self.api("GET", f"/locations/{self.north}/conversationChannels/{channel}",
                              expect=200 if self.v3 else 404)
            if self.v3:
                rows = answer["conversationChannel"][channel]
                self.check(any(row["conversationProvider"]["default"] for row in rows), "no default provider")
        if self.v3:
            self.api("GET", f"/locations/{self.north}/conversationChannels/Call", expect=400)

    def contacts(self):
        quiet = {"status": "active", "message": "not now", "code": "101"}
        channels = ("call", "email", "sms", "whatsApp", "gmb", "fb") if self.v3 else (
            "Call", "Email", "SMS", "WhatsApp", "GMB", "FB")
        dnd = {channel: quiet for channel in channels}
        full = {"locationId": self.north, "firstName": "Mia", "lastName": "Stone", "email": "mia@customer.example",
                "phone": "+13125550151", "address1": "1 Quay", "city": "Chicago", "state": "IL", "country": "US",
                "postalCode": "60601", "website": "https://mia.example", "timezone": "America/Chicago",
                "companyName": "Stone", "source": "public api", "tags": ["New", "vip"], "dnd": False,
                "dndSettings": dnd, "inboundDndSettings": {"all": {"status": "inactive"}},
                "customFields": [{"id": "colour", "key": "colour", "field_value": "blue"}], "gender": "female",
                "assignedTo": self.ready["users"][0]["id"],
                "dateOfBirth": "1990-09-25"}
        contact = self.api("POST", "/contacts/", full, expect=201).get("contact", {})
        self.check(contact.get("dndSettings") == dnd, "do not disturb is not given back as it came")
        id_ = contact.get("id", "none")
        answer = self.api("POST", "/contacts/", full, expect=400)
        self.check(answer.get("meta", {}).get("contactId") == id_, "a duplicate does not name the contact")
        self.check(self.api("POST", "/contacts/upsert", {**full, "city": "Oslo"}).get("new") is False, "upsert is new")
        made = self.api("POST", "/contacts/upsert", {"locationId": self.north, "phone": "+13125550152", "name": "Uma Ray",
                                                    "createNewIfDuplicateAllowed": True})
        self.check(made.get("new") is True, "upsert is not new")
        self.api("GET", f"/contacts/{id_}")
        self.api("GET", f"/contacts/{id_}/")  # the slash says nothing
        self.api("GET", "/contacts/unknown", expect=400)
        self.api("PUT", f"/contacts/{id_}", {"city": "Bergen", "tags": ["vip"]})
        self.api("PUT", f"/contacts/{id_}", {"email": 7}, expect=422)
        self.api("POST", f"/contacts/{id_}/tags", {"tags": ["one", "two"]}, expect=201)
        self.api("DELETE", f"/contacts/{id_}/tags", {"tags": ["one"]})
        self.api("POST", f"/contacts/{id_}/tags", {}, expect=422)
        followers = {"followers": [self.ready["users"][0]["id"]]}
        self.api("POST", f"/contacts/{id_}/followers", followers, expect=201)
        self.api("GET", "/contacts/", locationId=self.north, query="Mia")
        self.api("DELETE", f"/contacts/{id_}/followers", followers)
        self.api("DELETE", f"/contacts/{id_}/campaigns/" + ("remove-all" if self.v3 else "removeAll"))
        if not self.v3:
            self.api("DELETE", f"/contacts/{id_}/campaigns/remove-all", expect=404)
        self.api("GET", "/contacts/search/duplicate", locationId=self.north, number="+13125550151")
        self.api("GET", "/contacts/search/duplicate", locationId=self.north, email="nobody@customer.example")
        first = self.api("POST", "/contacts/search", {"locationId": self.north, "pageLimit": 1, "page": 1, "sort": [
            {"field": "firstNameLowerCase", "direction": "asc"}]})
        second = self.api("POST", "/contacts/search", {
            "locationId": self.north, "pageLimit": 1, "sort": [{"field": "firstNameLowerCase", "direction": "asc"}],
            "searchAfter": first["contacts"][0]["searchAfter"]})
        self.check(first["contacts"][0]["firstName"] < second["contacts"][0]["firstName"], "searchAfter does not lead on")
        page = self.api("GET", "/contacts/", locationId=self.north, limit=2)
        following = self.api("GET", "/contacts/", locationId=self.north, limit=2,
                             startAfter=page["meta"]["startAfter"], startAfterId=page["meta"]["startAfterId"])
        self.check({c["id"] for c in page["contacts"]}.isdisjoint(c["id"] for c in following["contacts"]), "page twice")
        self.check(self.api("GET", "/contacts/", locationId=self.north, query="3125550151")["meta"]["total"] == 1,
                   "bare digits find nothing")
        self.api("DELETE", f"/contacts/{id_}")
        self.api("DELETE", f"/contacts/{id_}", expect=400)

    def records(self):
        """Notes and tasks of a contact, data of a location, people, media and charges."""
        who = f"/contacts/{self.ada['id']}"
        note = self.api("POST", who + "/notes", {"body": "Called", "title": "Call", "color": "#FFAA00", "pinned": True,
                                                 "userId": self.ready["users"][0]["id"]}, expect=201)
        id_ = note.get("note", {}).get("id", "none")
        self.api("GET", f"{who}/notes/{id_}")
        self.api("PUT", f"{who}/notes/{id_}", {"body": "Called again"})
        self.check(len(self.api("GET", who + "/notes").get("notes", [])) == 1, "a note is not listed")
        self.api("DELETE", f"{who}/notes/{id_}")
        task = self.api("POST", who + "/tasks", {"title": "Call", "body": "back", "dueDate": "2026-12-01T10:00:00Z",
                                                 "completed": False, "assignedTo": self.ready["users"][0]["id"]},
                        expect=201)
        id_ = task.get("task", {}).get("id", "none")
        self.api("GET", f"{who}/tasks/{id_}")
        self.api("PUT", f"{who}/tasks/{id_}", {"title": "Call Ada"})
        done = self.api("PUT", f"{who}/tasks/{id_}/completed", {"completed": True})
        self.check(done.get("task", {}).get("completed") is True, "a task is not completed")
        found = self.api("POST", f"/locations/{self.north}/tasks/search", {
            "contactId": [self.ada["id"]], "completed": True, "assignedTo": [self.ready["users"][0]["id"]],
            "query": "call", "limit": 10, "skip": 0})
        self.check([one["id"] for one in found.get("tasks", [])] == [id_], "a task is not found")
        self.api("GET", who + "/tasks")
        self.api("DELETE", f"{who}/tasks/{id_}")
        self.api("GET", who + "/appointments")
        self.api("POST", who + "/campaigns/c1", {}, expect=201)
        self.api("DELETE", who + "/campaigns/c1")
        self.api("POST", who + "/workflow/w1", {"eventStartTime": "2026-12-01T10:00:00+00:00"})
        self.api("DELETE", who + "/workflow/w1", {"eventStartTime": "2026-12-01T10:00:00+00:00"})
        for business in ("b1", None):
            self.api("POST", "/contacts/bulk/business", {"locationId": self.north, "ids": [self.ada["id"]],
                                                         "businessId": business})
            found = self.api("GET", "/contacts/business/b1", locationId=self.north, limit="10", skip="0", query="Ada")
            self.check(found.get("count") == (1 if business else 0), "a contact is not found by its business")
        self.api("GET", f"/locations/{self.north}/templates", originId="o", type="sms", limit="10")
        self.api("POST", "/contacts/bulk/tags/update/add", {"contacts": [self.ada["id"]], "tags": ["bulk"],
                                                           "locationId": self.north}, expect=201)
        place = f"/locations/{self.north}"
        for kind, body, status in (("tags", {"name": "vip"}, 200),
                                   ("customFields", {"name": "Colour", "dataType": "TEXT"}, 201),
                                   ("customValues", {"name": "Greeting", "value": "Hello"}, 201)):
            made = self.api("POST", f"{place}/{kind}", body, expect=status)
            id_ = next((part["id"] for part in made.values() if isinstance(part, dict)), "none")
            self.api("GET", f"{place}/{kind}/{id_}")
            self.api("PUT", f"{place}/{kind}/{id_}", {**{k: v for k, v in body.items() if k != "dataType"}, "name": "Other"})
            self.api("GET", f"{place}/{kind}")
            self.api("DELETE", f"{place}/{kind}/{id_}")
        self.api("GET", place + "/timezones")
        self.people()
        self.media()
        self.charges()

    def people(self):
        self.api("GET", f"/users/{self.ready['users'][0]['id']}")
        self.api("GET", "/users/search", companyId=self.company, skip="0", limit="10", query="grace")
        self.api("POST", "/users/search/filter-by-email", {"companyId": self.company, "emails": "grace@harbour.example"},
                 token=self.agency)
        if not self.v3:
            self.api("GET", "/users/", locationId=self.north)
        else:
            self.api("GET", "/users/", locationId=self.north, expect=404)

    def media(self):
        mark = uuid.uuid4().hex
        body = (f'--{mark}\r\nContent-Disposition: form-data; name="hosted"\r\n\r\nfalse\r\n'
                f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nbytes\r\n'
                f"--{mark}--\r\n").encode()
        made = self.api("POST", "/medias/upload-file", body,
                        headers={"Content-Type": f"multipart/form-data; boundary={mark}"})
        where = {"altType": "location", "altId": self.north}
        folder = self.api("POST", "/medias/folder", {**where, "name": "Photos"})
        self.api("GET", "/medias/files", sortBy="createdAt", sortOrder="asc", type="file", **where)
        self.api("POST", f"/medias/{made.get('fileId')}", {**where, "name": "b.jpg"})
        self.api("PUT", "/medias/update-files", {**where, "filesToBeUpdated": [{"id": made.get("fileId"), "name": "c"}]})
        self.api("PUT", "/medias/delete-files", {**where, "status": "trashed",
                                                 "filesToBeDeleted": [{"_id": folder.get("_id")}]})
        self.api("DELETE", f"/medias/{made.get('fileId')}", **where)

    def charges(self):
        base = "/marketplace/billing/charges"
        made = self.api("POST", base, {"appId": self.ready["appId"], "meterId": "m1", "eventId": "e1", "units": 1,
                                       "locationId": self.north, "companyId": self.company, "description": "An SMS"},
                        expect=201)
        self.api("GET", f"{base}/{made.get('chargeId')}")
        self.api("GET", base, meterId="m1", skip=0, limit=10)
        self.api("GET", base + "/has-funds")
        self.api("DELETE", f"{base}/{made.get('chargeId')}")

    def conversations(self):
        made = self.api("POST", "/contacts/", {"locationId": self.north, "phone": "+13125550153",
                                               "assignedTo": self.ready["users"][0]["id"]}, expect=201)
        who = {"locationId": self.north, "contactId": made["contact"]["id"]}
        thread = self.api("POST", "/conversations/", who, expect=201)["conversation"]["id"]
        self.check(self.api("POST", "/conversations/", who, expect=400).get("conversationId") == thread, "second thread")
        self.api("POST", "/conversations/", {"locationId": self.north, "contactId": "unknown"}, expect=400)
        self.api("GET", f"/conversations/{thread}")
        self.api("GET", "/conversations/providers", expect=400)  # read as the id of a conversation
        feedback = "positive" if self.v3 else {"message": "good"}
        self.api("PUT", f"/conversations/{thread}", {"locationId": self.north, "unreadCount": 2, "starred": True,
                                                    "feedback": feedback})
        for filters in ({"contactId": who["contactId"]}, {"id": thread}, {"assignedTo": self.ready["users"][0]["id"]},
                        {"status": "unread"}, {"status": "starred"}, {"status": "recents"}, {"query": "ada"},
                        {"query": "3125550101"}, {"lastMessageType": "TYPE_SMS"}, {"lastMessageDirection": "inbound"},
                        {"lastMessageAction": "manual"}, {"sort": "asc", "sortBy": "last_message_date"},
                        {"sort": "desc", "sortBy": "last_manual_message_date"}, {"limit": 1},
                        {"followers": self.ready["users"][0]["id"]}, {"startDate": 0, "endDate": 4102444800000}):
            self.api("GET", "/conversations/search", locationId=self.north, **filters)
        seen = []
        after = None
        while True:
            rows = self.api("GET", "/conversations/search", locationId=self.north, limit=1,
                            startAfterDate=after)["conversations"]
            if not rows or len(seen) > 50:
                break
            seen.append(rows[0]["id"])
            after = rows[0]["sort"][0]
        self.check(len(seen) == len(set(seen)) and thread in seen, f"paging by startAfterDate goes wrong: {seen}")
        self.api("GET", "/conversations/search", locationId=self.south, expect=403)
        self.api("DELETE", f"/conversations/{thread}")
        self.api("GET", f"/conversations/{thread}", expect=400)

    def record(self):
        """Inbound of each kind, the outbound call; gives the answers by kind."""
        where = {"contactId": self.ada["id"], "conversationId": self.ada["conversationId"]}
        call = {"from": self.ada["phone"], "to": "+13125550140", "status": "completed"}
        made = {}
        for kind, body in {
                "SmsDefault": {"type": "SMS", "message": "One", "attachments": ["https://files.example/a.png"]},
                "SmsChannel": {"type": "SMS", "message": "Two"},
                "EmailDefault": {"type": "Email", "html": "<p>Three</p>", "subject": "Three", "emailCc": ["a@b.example"],
                                 "emailFrom": self.ada["email"], "emailTo": "desk@north.example"},
                "EmailChannel": {"type": "Custom", "html": "<p>Four</p>", "subject": "Four", "altId": "mine-4"},
                "Call": {"type": "Call", "call": call}}.items():
            body = {**body, **where, "conversationProviderId": self.provider[kind], "direction": "inbound",
                    "date": "2026-11-20T10:00:00.000Z"}
            made[kind] = self.api("POST", "/conversations/messages/inbound", body)
        reply = {"type": "Email", **where, "html": "<p>Again</p>", "subject": "Re: Three",
                 "conversationProviderId": self.provider["EmailDefault"],
                 "emailMessageId": made["EmailDefault"].get("emailMessageId")}
        made["Reply"] = self.api("POST", "/conversations/messages/inbound", reply)
        self.api("POST", "/conversations/messages/inbound", {"type": "SMS", "message": "No id", **where})
        self.api("POST", "/conversations/messages/inbound", {"type": "Custom", "message": "x", **where}, expect=400)
        self.api("POST", "/conversations/messages/inbound", {
            "type": "Email", "html": "x", **where, "conversationProviderId": self.provider["Call"]}, expect=400)
        self.api("POST", "/conversations/messages/inbound", {
            "type": "SMS", "message": "x", **where, "conversationProviderId": "unknown"}, expect=400)
        self.api("POST", "/conversations/messages/inbound", {"type": "Pigeon", **where}, expect=422)
        made["Outbound"] = self.api("POST", "/conversations/messages/outbound", {
            "type": "Call", **({} if self.v3 else {"altId": "mine-5"}), "conversationId": self.ada["conversationId"],
            "conversationProviderId": self.provider["Call"],
            "call": {"to": self.ada["phone"], "from": "+13125550140", "status": "voicemail"}})
        self.api("POST", "/conversations/messages/outbound", {
            "type": "Call", **where, "conversationProviderId": self.provider["Call"],
            "call": {"to": "+19995550000", "from": "+13125550140"}}, expect=400)
        return made

    def messages(self):
        made = self.record()
        base = "/conversations/messages"
        thread = f"/conversations/{self.ada['conversationId']}/messages"
        page = self.api("GET", thread, limit=3)["messages"]
        self.api("GET", thread, limit=3, lastMessageId=page.get("lastMessageId"))
        self.api("GET", thread, type="TYPE_EMAIL")
        self.api("GET", thread, type="TYPE_EMAIL,TYPE_SMS")
        self.api("GET", f"/conversations/unknown/messages", expect=400)
        for answer in made.values():
            self.api("GET", f"{base}/{answer['messageId']}")
        mail = self.api("GET", f"{base}/email/{made['Reply']['emailMessageId']}", headers={"Version": ""})
        first = self.api("GET", f"{base}/email/{made['EmailDefault']['emailMessageId']}")
        self.check(mail.get("threadId") == first.get("threadId"), "the answer is in another thread")
        self.api("GET", f"{base}/email/{made['EmailChannel']['emailMessageId']}")
        self.api("GET", f"{base}/email/{made['Reply']['emailMessageId']}")
        self.api("PUT", f"/conversations/{self.ada['conversationId']}", {"locationId": self.north, "unreadCount": 0})
        self.sends()
        self.api("GET", thread)
        for options in ({"limit": 10}, {"channel": "Email"}, {"channel": "Call"}, {"sortBy": "updatedAt"},
                        {"sortOrder": "asc"}, {"conversationId": self.ada["conversationId"]},
                        {"contactId": self.ada["id"]}, {"startDate": "2026-11-01T00:00:00.000Z"}):
            self.api("GET", f"{base}/export", locationId=self.north, **options)
        self.api("PUT", f"{base}/{made['Call']['messageId']}/attachments", {"attachments": ["https://files.example/a.mp3"]})
        self.api("PUT", f"{base}/{made['SmsDefault']['messageId']}/attachments", {"attachments": []}, expect=403)
        self.api("PUT", f"{base}/unknown/attachments", {"attachments": []}, expect=404)
        call = made["Call"]["messageId"]
        wave = self.api("GET", f"{base}/{call}/locations/{self.north}/recording")
        self.check(wave[:4] == b"RIFF", "the recording is no WAV")
        spoken = f"/conversations/locations/{self.north}/messages/{call}/transcription"
        self.api("GET", spoken)
        self.check(b"call" in self.api("GET", spoken + "/download"), "the transcription says nothing")
        self.api("GET", f"{base}/{made['SmsDefault']['messageId']}/locations/{self.north}/recording", expect=400)
        self.api("POST", "/conversations/providers/live-chat/typing", {
            "locationId": self.north, "isTyping": "true", "visitorId": "v", "conversationId": self.ada["conversationId"]},
            expect=201)

    def sends(self):
        base = "/conversations/messages"
        extra = {"status": "pending", "subType": {}}
        sent = {}
        for kind, body in {
                "SmsDefault": {"type": "SMS", "message": "Hi", "attachments": ["https://files.example/a.png"]},
                "SmsChannel": {"type": "Custom", "message": "Hi", "conversationProviderId": self.provider["SmsChannel"]},
                "EmailDefault": {"type": "Email", "html": "<p>Hi</p>", "subject": "Hi", "emailCc": ["c@d.example"],
                                 "emailTo": self.ada["email"]},
                "EmailChannel": {"type": "Custom", "html": "<p>Hi</p>",
                                 "conversationProviderId": self.provider["EmailChannel"]}}.items():
            sent[kind] = self.api("POST", base, {"contactId": self.ada["id"], **body, **extra})
        for answer in sent.values():
            for status in ("pending", "delivered", "read"):
                self.api("PUT", f"{base}/{answer['messageId']}/status", {"status": status})
        self.api("PUT", f"{base}/{sent['SmsDefault']['messageId']}/status", {
            "status": "failed", "error": {"code": "1", "type": "saas", "message": "There was an error"}})
        self.api("PUT", f"{base}/{sent['EmailDefault']['messageId']}/status", {
            "status": "delivered", "emailMessageId": sent["EmailDefault"]["emailMessageId"],
            "recipients": ["c@d.example"]})
        self.api("PUT", f"{base}/unknown/status", {"status": "read"}, expect=401)
        self.api("PUT", f"{base}/{sent['SmsDefault']['messageId']}/status", {"status": "sent"}, expect=422)
        self.api("GET", f"{base}/{sent['SmsDefault']['messageId']}")
        # HighLevel's own message has no provider.
        pit = self.emulator.control("GET", "state")["privateTokens"][0]["token"]
        self.api("PUT", f"{base}/{sent['SmsDefault']['messageId']}/status", {"status": "read"}, token=pit, expect=401)
        mail = sent["EmailDefault"]["emailMessageId"]
        self.api("PUT", f"{base}/email/{mail}/status", {
            "status": "opened", "events": {"delivered": 1, "opened": 2},
            "recipients": [{"emailId": "c@d.example", "status": "delivered"}]}, expect=200 if self.v3 else 404)
        self.api("GET", f"{base}/email/{mail}")
        self.emulator.control("POST", "settings", {"raceWindowMs": 5000})
        early = self.api("POST", base, {"type": "SMS", "contactId": self.ada["id"], "message": "Early", **extra})
        self.api("PUT", f"{base}/{early['messageId']}/status", {"status": "delivered"}, expect=403)
        self.emulator.control("POST", "clock", {"advanceMs": 5000})
        self.api("PUT", f"{base}/{early['messageId']}/status", {"status": "delivered"})
        self.emulator.control("POST", "settings", {"raceWindowMs": 0})
        self.api("POST", base, {"type": "SMS", "contactId": "unknown", "message": "x", **extra}, expect=400)
        self.api("POST", base, {"type": "Email", "contactId": self.ada["id"], "message": "x", **extra}, expect=422)
        self.api("POST", base, {"type": "Email", "contactId": self.ada["id"], "html": "x", "emailTo": "else@x.example",
                                **extra}, expect=400)
        later = 3900000000
        plan = self.api("POST", base, {"type": "SMS", "contactId": self.ada["id"], "message": "Later",
                                       "scheduledTimestamp": later, **extra})
        self.api("GET", f"{base}/{plan['messageId']}")
        self.api("DELETE", f"{base}/{plan['messageId']}/schedule")
        for headers in ({"Version": ""}, {}):
            plan = self.api("POST", base, {"type": "Email", "contactId": self.ada["id"], "html": "Later",
                                           "scheduledTimestamp": later, **extra})
            self.api("DELETE", f"{base}/email/{plan['emailMessageId']}/schedule", headers=headers)
        self.uploads()

    def uploads(self):
        base = "/conversations/messages/upload"
        def form(name, content, **fields):
            mark = uuid.uuid4().hex
            text = b""
            for key, value in {"conversationId": self.ada["conversationId"], "contactId": self.ada["id"],
                               "locationId": self.north, **fields}.items():
                text += f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
            if name:
                text += (f'--{mark}\r\nContent-Disposition: form-data; name="fileAttachment"; filename="{name}"\r\n'
                         "Content-Type: application/octet-stream\r\n\r\n").encode() + content + b"\r\n"
            return text + f"--{mark}--\r\n".encode(), {"Content-Type": f"multipart/form-data; boundary={mark}"}
        body, headers = form("photo.png", b"\x89PNG\r\n\x1a\nreal bytes", attachmentUrls="")
        answer = self.api("POST", base, body, headers=headers)
        url = urllib.parse.urlparse(answer["uploadedFiles"]["photo.png"])
        self.check(self.emulator.ask("GET", url.path).body.endswith(b"real bytes"), "an upload is not served back")
        body, headers = form(None, b"", attachmentUrls="https://files.example/b.pdf")
        self.api("POST", base, body, headers=headers)
        body, headers = form("note.ogg", b"OggS", attachmentUrls="")
        self.api("POST", base, body, headers=headers)
        body, headers = form("virus.exe", b"x", attachmentUrls="")
        self.api("POST", base, body, headers=headers, expect=415)
        body, headers = form("big.mp4", b"x" * (6 << 20), attachmentUrls="")
        self.api("POST", base, body, headers=headers, expect=413)
        start = {"locationId": self.north, "conversationId": self.ada["conversationId"], "filename": "two.pdf",
                 "contentType": "application/pdf", "fileSize": 4, "channel": "SMS"}
        self.api("POST", base + "/initiate", {**start, "fileSize": 6 << 20}, expect=413)
        begun = self.api("POST", base + "/initiate", start)
        done = {"uploadId": begun["uploadId"], "filePath": begun["filePath"], "filename": "two.pdf",
                "locationId": self.north, "conversationId": self.ada["conversationId"]}
        self.api("POST", base + "/complete", done, expect=404)  # nothing came yet
        self.emulator.ask("PUT", urllib.parse.urlparse(begun["uploadUrl"]).path, b"%PDF")
        url = urllib.parse.urlparse(self.api("POST", base + "/complete", done)["uploadedFiles"]["two.pdf"])
        self.check(self.emulator.ask("GET", url.path).body == b"%PDF", "a two-step upload is not served back")

    def refusals(self):
        """What HighLevel answers to a wrong token, scope, place, version, route, or to too many requests."""
        path = f"/contacts/{self.ada['id']}"
        self.api("GET", path, token="rubbish", expect=401)
        self.api("GET", path, token="pit-rubbish", expect=401)
        self.api("GET", path, token=self.agency, expect=401)
        if not self.v3:
            self.api("GET", path, headers={"Version": ""}, expect=401)
            self.api("GET", path, headers={"Version": "tomorrow"}, expect=400)
            for version in ("2023-02-21", "2021-04-15", "2021-07-28"):
                self.api("GET", path, headers={"Version": version})
            self.api("GET", path, headers={"Version": "2023-02-21", "Content-Type": "application/json"})
        self.api("GET", "/health", token="", headers={"Authorization": ""})
        south = self.ready["contacts"][-1]
        self.api("GET", f"/contacts/{south['id']}", expect=403)
        self.check("Cannot GET /no/such" in json.dumps(self.api("GET", "/no/such", expect=404)), "an unknown route")
        self.emulator.control("POST", "settings", {"rateLimit": 1})
        self.emulator.control("POST", "clock", {"advanceMs": 10000})
        self.api("GET", path)
        self.api("GET", path, expect=429)
        self.emulator.control("POST", "settings", {"rateLimit": 0})

    def leave(self):
        app = f"/marketplace/app/{self.ready['appId']}/installations"
        self.api("DELETE", app, {"reason": "test"}, expect=422)
        self.api("DELETE", app, {"locationId": self.north, "reason": "test"})
        self.api("GET", f"/contacts/{self.ada['id']}", expect=401)

    def everything(self):
        self.emulator.control("POST", "settings", {"rateLimit": 0})
        self.tokens()
        self.agency_calls()
        self.places()
        self.contacts()
        self.records()
        self.conversations()
        self.messages()
        self.refusals()
        self.leave()
        return self.problems
