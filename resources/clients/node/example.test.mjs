// SPDX-License-Identifier: GPL-3.0-or-later
// Run it by "node --test". In Jest or Vitest beforeAll and afterAll take the place of before and after, expect that of
// assert; the helper is the same.
import assert from 'node:assert/strict';
import { verify } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';

import { Linesman } from './linesman.mjs';

let highlevel;
let bridge;

/** The bridge under test; yours is longer. */
function startBridge() {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const signature = Buffer.from(request.headers['x-ghl-signature'] ?? '', 'base64');
    const isSigned = verify(null, raw, highlevel.publicKeyPem, signature);
    response.writeHead(isSigned ? 200 : 401).end();
    if (!isSigned) return;
    const { messageId, locationId } = JSON.parse(raw);
    const { access_token } = await highlevel.signIn(locationId);
    await fetch(`${highlevel.baseUrl}/conversations/messages/${messageId}/status`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${access_token}`, Version: '2021-07-28', 'Content-Type': 'application/json' },
      body: JSON.stringify({ status: 'delivered' }),
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe('my bridge', () => {
  before(async () => {
    highlevel = await Linesman.start();
    bridge = await startBridge();
  });
  beforeEach(async () => {
    await highlevel.reset();
    await highlevel.deliverTo(`http://127.0.0.1:${bridge.address().port}/`);
  });
  after(async () => {
    bridge?.close();
    await highlevel?.stop();
  });

  it('reports that a message was delivered', async () => {
    const { messageId } = await highlevel.send({ message: 'Hello' });
    assert.equal(await highlevel.waitForStatus(messageId), 'delivered');
    const call = await highlevel.waitForCall('PUT', /\/status$/);
    assert.equal(call.status, 200);
  });

  it('refuses what is not signed', async () => {
    const { messageId } = await highlevel.send({ message: 'Hello', delivery: { signing: 'none', once: true } });
    const delivery = await highlevel.waitForDelivery(messageId);
    assert.equal(delivery.status, 401);
  });
});
