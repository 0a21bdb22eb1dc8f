// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody would write by hand in an afternoon: a Node server on Express 5 that answers a contact from a Map, after
// it looked at the token and its scope. It first takes over all contacts of the emulator, so that both answer the same.
//   node express_peer.js EMULATOR_URL TOKEN LOCATION_ID     prints its port when it is ready
'use strict';
const crypto = require('node:crypto');
const express = require('express');

const [emulator, token, locationId] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}`, Version: '2021-07-28' };
const contacts = new Map();
const tokens = new Map([[token, { locationId, scopes: new Set(['contacts.readonly', 'contacts.write']) }]]);

function problem(res, status, message, error) {
  res.status(status).json({ statusCode: status, message, error, traceId: crypto.randomUUID() });
}

const app = express();
app.get('/contacts/:id', (req, res) => {
  const bearer = (req.get('Authorization') ?? '').split(' ');
  const grant = bearer[0] === 'Bearer' ? tokens.get(bearer[1]) : undefined;
  if (!grant) return problem(res, 401, 'Invalid JWT', 'Unauthorized');
  if (!req.get('Version')) return problem(res, 401, 'version header was not found.', 'Unauthorized');
  if (!grant.scopes.has('contacts.readonly'))
    return problem(res, 401, 'The token is not authorized for this scope.', 'Unauthorized');
  const contact = contacts.get(req.params.id);
  if (!contact) return problem(res, 400, `Contact with id ${req.params.id} not found`, 'Bad Request');
  if (contact.locationId !== grant.locationId)
    return problem(res, 403, 'The token does not have access to this location.', 'Forbidden');
  res.json({ contact, traceId: crypto.randomUUID() });
});

async function takeOver() {
  let url = `${emulator}/contacts/?locationId=${locationId}&limit=100`;
  while (url) {
    const page = await (await fetch(url, { headers })).json();
    for (const contact of page.contacts) contacts.set(contact.id, contact);
    url = page.meta.nextPageUrl;
  }
}

takeOver().then(() => {
  const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port, contacts.size));
});
