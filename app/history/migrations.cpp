// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/query.h"
#include "app/history/schema.h"

#include <array>

namespace Linesman::History {

namespace {
// The byte columns stand last, so that a list reads a row without touching their overflow pages. Text is never NULL:
// "unknown" is the empty string, and the partial indexes leave it out.
constexpr Migration MakeExchanges = R"sql(
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    dns_us INTEGER NOT NULL,
    connect_us INTEGER NOT NULL,
    tls_us INTEGER NOT NULL,
    first_byte_us INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    remote_address TEXT NOT NULL,
    error TEXT NOT NULL,
    event_type TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    signature TEXT NOT NULL,
    verdict TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0,
    request_head BLOB NOT NULL,
    request_body BLOB NOT NULL,
    response_head BLOB NOT NULL,
    response_body BLOB NOT NULL
);
CREATE INDEX exchanges_channel ON exchanges (channel);
CREATE INDEX exchanges_started_at ON exchanges (started_at);
CREATE INDEX exchanges_status ON exchanges (status);
CREATE INDEX exchanges_event_type ON exchanges (event_type) WHERE event_type <> '';
CREATE INDEX exchanges_provider_kind ON exchanges (provider_kind) WHERE provider_kind <> '';
CREATE INDEX exchanges_signature ON exchanges (signature) WHERE signature <> '';
CREATE INDEX exchanges_location_id ON exchanges (location_id) WHERE location_id <> '';
CREATE INDEX exchanges_message_id ON exchanges (message_id) WHERE message_id <> '';
CREATE INDEX exchanges_group_id ON exchanges (group_id) WHERE group_id <> '';
CREATE INDEX exchanges_pinned ON exchanges (pinned) WHERE pinned = 1;
CREATE INDEX exchanges_problem ON exchanges (id) WHERE )sql"
                                    "(status = 0 OR status >= 400 OR signature IN ('wrong', 'malformed', 'unknownKey')"
                                    " OR (status >= 300 AND channel IN (2, 5)));";

// FTS5 with external content keeps no second copy of the text: the view says again what was indexed, and a row leaves
// the index by the very words that it entered with, so the five lists below say the same. Bytes go in as text, up to
// 64 KiB a body; LIKE on a BLOB would find nothing, and empty bytes give NULL. No ranking, so no column sizes.
constexpr Migration MakeSearch = R"sql(
CREATE VIEW exchange_text AS
    SELECT id,
        url,
        event_type || ' ' || provider_kind || ' ' || remote_address || ' ' || connection_id || ' ' ||
            location_id || ' ' || contact_id || ' ' || conversation_id || ' ' || message_id || ' ' ||
            trace_id || ' ' || group_id AS ids,
        ifnull(CAST(substr(request_head, 1, 16384) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(response_head, 1, 16384) AS TEXT), '') AS heads,
        ifnull(CAST(substr(request_body, 1, 65536) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(response_body, 1, 65536) AS TEXT), '') AS bodies,
        error || ' ' || note AS notes
    FROM exchanges;
CREATE VIRTUAL TABLE exchange_search USING fts5(url, ids, heads, bodies, notes,
    content='exchange_text', content_rowid='id', tokenize='unicode61', columnsize=0);
CREATE TRIGGER exchanges_added AFTER INSERT ON exchanges BEGIN
    INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes)
    SELECT new.id,
        new.url,
        new.event_type || ' ' || new.provider_kind || ' ' || new.remote_address || ' ' || new.connection_id || ' ' ||
            new.location_id || ' ' || new.contact_id || ' ' || new.conversation_id || ' ' || new.message_id || ' ' ||
            new.trace_id || ' ' || new.group_id AS ids,
        ifnull(CAST(substr(new.request_head, 1, 16384) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(new.response_head, 1, 16384) AS TEXT), '') AS heads,
        ifnull(CAST(substr(new.request_body, 1, 65536) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(new.response_body, 1, 65536) AS TEXT), '') AS bodies,
        new.error || ' ' || new.note AS notes;
END;
CREATE TRIGGER exchanges_deleted AFTER DELETE ON exchanges BEGIN
    INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)
    SELECT 'delete', old.id,
        old.url,
        old.event_type || ' ' || old.provider_kind || ' ' || old.remote_address || ' ' || old.connection_id || ' ' ||
            old.location_id || ' ' || old.contact_id || ' ' || old.conversation_id || ' ' || old.message_id || ' ' ||
            old.trace_id || ' ' || old.group_id AS ids,
        ifnull(CAST(substr(old.request_head, 1, 16384) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(old.response_head, 1, 16384) AS TEXT), '') AS heads,
        ifnull(CAST(substr(old.request_body, 1, 65536) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(old.response_body, 1, 65536) AS TEXT), '') AS bodies,
        old.error || ' ' || old.note AS notes;
END;
CREATE TRIGGER exchanges_changed AFTER UPDATE ON exchanges WHEN old.pinned = new.pinned BEGIN
    INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)
    SELECT 'delete', old.id,
        old.url,
        old.event_type || ' ' || old.provider_kind || ' ' || old.remote_address || ' ' || old.connection_id || ' ' ||
            old.location_id || ' ' || old.contact_id || ' ' || old.conversation_id || ' ' || old.message_id || ' ' ||
            old.trace_id || ' ' || old.group_id AS ids,
        ifnull(CAST(substr(old.request_head, 1, 16384) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(old.response_head, 1, 16384) AS TEXT), '') AS heads,
        ifnull(CAST(substr(old.request_body, 1, 65536) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(old.response_body, 1, 65536) AS TEXT), '') AS bodies,
        old.error || ' ' || old.note AS notes;
    INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes)
    SELECT new.id,
        new.url,
        new.event_type || ' ' || new.provider_kind || ' ' || new.remote_address || ' ' || new.connection_id || ' ' ||
            new.location_id || ' ' || new.contact_id || ' ' || new.conversation_id || ' ' || new.message_id || ' ' ||
            new.trace_id || ' ' || new.group_id AS ids,
        ifnull(CAST(substr(new.request_head, 1, 16384) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(new.response_head, 1, 16384) AS TEXT), '') AS heads,
        ifnull(CAST(substr(new.request_body, 1, 65536) AS TEXT), '') || ' ' ||
            ifnull(CAST(substr(new.response_body, 1, 65536) AS TEXT), '') AS bodies,
        new.error || ' ' || new.note AS notes;
END;
INSERT INTO exchange_search (exchange_search) VALUES ('rebuild');
)sql";

// A capture is one insert: the text index follows behind, up to the id in history_state, and only rows up to there enter
// or leave it. What is asked of kinds, states and times is answered from one index, without the rows.
constexpr Migration IndexBehind = R"sql(
DROP TRIGGER exchanges_added;
DROP TRIGGER exchanges_deleted;
DROP TRIGGER exchanges_changed;
DROP VIEW exchange_text;
DROP INDEX exchanges_channel;
DROP INDEX exchanges_status;
DROP INDEX exchanges_event_type;
DROP INDEX exchanges_provider_kind;
DROP INDEX exchanges_signature;
CREATE INDEX exchanges_facets ON exchanges (channel, status, provider_kind, signature, event_type, started_at);
CREATE TABLE history_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO history_state (name, value) VALUES ('indexed', (SELECT ifnull(max(id), 0) FROM exchanges));
CREATE VIEW exchange_text AS
    SELECT id, )sql" LINESMAN_HISTORY_TEXT("exchanges") R"sql(
    FROM exchanges WHERE id <= (SELECT value FROM history_state WHERE name = 'indexed');
CREATE TRIGGER exchanges_deleted AFTER DELETE ON exchanges
WHEN old.id <= (SELECT value FROM history_state WHERE name = 'indexed') BEGIN
    INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)
    SELECT 'delete', old.id, )sql" LINESMAN_HISTORY_TEXT("old") R"sql(;
END;
CREATE TRIGGER exchanges_changed AFTER UPDATE ON exchanges
WHEN old.pinned = new.pinned AND old.id <= (SELECT value FROM history_state WHERE name = 'indexed') BEGIN
    INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)
    SELECT 'delete', old.id, )sql" LINESMAN_HISTORY_TEXT("old") R"sql(;
    INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes)
    SELECT new.id, )sql" LINESMAN_HISTORY_TEXT("new") R"sql(;
END;
)sql";

// What Linesman read for itself is left out of lists, and counted: among a million rows that takes an index of its own.
// Written out, as LINESMAN_HISTORY_PROBLEM above: a step that files went through already never changes.
constexpr Migration IndexOwnReads =
    "CREATE INDEX exchanges_own_read ON exchanges (id) WHERE (channel IN (3, 4) AND method = 'GET' AND (channel = 3 OR"
    " instr(request_head, CAST('User-Agent: Linesman/' AS BLOB)) > 0));";

constexpr std::array Steps{MakeExchanges, MakeSearch, IndexBehind, IndexOwnReads};
} // namespace

std::span<const Migration> migrations()
{
    return Steps;
}

} // namespace Linesman::History
