// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody would write by hand in an afternoon: a Node server on Express 5 that checks the signature of each webhook
// with node:crypto and writes them in batches with better-sqlite3, answering after the commit.
//   node listener_peer.js PUBLIC_KEY_PEM_FILE DATABASE     prints its port when it is ready
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const express = require('express');
let Database = null; // without it (it has to be compiled) nothing is stored: less work than Linesman's
try {
  Database = require('better-sqlite3');
} catch {
}

const [keyFile, file] = process.argv.slice(2);
const key = crypto.createPublicKey(fs.readFileSync(keyFile));
let insertAll = () => {};
try {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec('CREATE TABLE captures (id INTEGER PRIMARY KEY, at INTEGER, url TEXT, type TEXT, message TEXT, valid INTEGER,' +
    ' headers TEXT, body BLOB)');
  const insert = db.prepare('INSERT INTO captures (at, url, type, message, valid, headers, body) VALUES (?,?,?,?,?,?,?)');
  insertAll = db.transaction((rows) => { for (const row of rows) insert.run(...row.values); });
} catch {
  Database = null;
}

let waiting = [];
function flush() {
  const rows = waiting;
  waiting = [];
  insertAll(rows);
  for (const row of rows) row.res.status(200).json({ success: true });
}

const app = express();
app.post('/delivery', express.raw({ type: () => true, limit: '10mb' }), (req, res) => {
  const signature = Buffer.from(req.get('x-ghl-signature') ?? '', 'base64');
  const valid = crypto.verify(null, req.body, key, signature);
  const json = JSON.parse(req.body.toString('utf8'));
  if (waiting.push({ res, values: [Date.now(), req.originalUrl, json.type, json.messageId, valid ? 1 : 0,
    JSON.stringify(req.headers), req.body] }) === 1)
    setImmediate(flush);
});
const server = app.listen(0, '127.0.0.1', () => console.log(`${server.address().port}\n${Database ? 'stores' : 'stores nothing'}`));
