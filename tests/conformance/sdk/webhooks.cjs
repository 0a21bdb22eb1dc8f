// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks as the SDK's middleware receives them.
'use strict';
const assert = require('node:assert/strict');
const http = require('node:http');

const { ada, check, control, inNorth, north, provider, ready, south } = require('./scene.cjs');

// Express-like: keeps the request as the middleware left it.
async function webhooks(ghl) {
    const middleware = ghl.webhooks.subscribe();
    const seen = [];
    const waiting = [];
    const server = http.createServer((request, response) => {
        const chunks = [];
        request.on('data', (chunk) => chunks.push(chunk));
        request.on('end', async () => {
            request.rawBody = Buffer.concat(chunks);
            request.body = JSON.parse(request.rawBody);
            await middleware(request, response, (error) => {
                response.end('{}');
                seen.push({ request, error });
                waiting.forEach((look) => look());
            });
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${server.address().port}`;
    await control('POST', 'app', { appEventsUrl: `${address}/events` });
    const arrived = (type, where) =>
        new Promise((resolve, reject) => {
            const late = setTimeout(() => reject(new Error(`no ${type} came`)), 15000);
            const look = () => {
                const found = seen.find((s) => s.request.body.type === type && (!where || where(s.request.body)));
                if (found) {
                    clearTimeout(late);
                    resolve(found);
                }
            };
            waiting.push(look);
            look();
        });
    const verified = ({ request, error }) => {
        assert.equal(error, undefined);
        assert.equal(request.isSignatureValid, true);
        assert.equal(request.skippedSignatureVerification, false);
    };
    const storage = ghl.getSessionStorage();
    await check('webhook INSTALL stores a location token', async () => {
        await control('POST', 'install', { locationId: south });
        verified(await arrived('INSTALL', (body) => body.locationId === south));
        assert.ok(await storage.getAccessToken(south));
        assert.equal((await ghl.locations.getLocation({ locationId: south })).location.id, south);
    });
    await check('webhooks of a message, signed', async () => {
        await ghl.conversations.addAnInboundMessage(
            { type: 'SMS', message: 'Café ☕ "quoted"', contactId: ada.id, conversationId: ada.conversationId,
              conversationProviderId: provider.SmsDefault },
            inNorth,
        );
        verified(await arrived('InboundMessage'));
        verified(await arrived('ConversationUnreadUpdate'));
        await ghl.conversations.sendANewMessage(
            { type: 'SMS', contactId: ada.id, message: 'Hi', status: 'pending', subType: {} }, inNorth);
        verified(await arrived('OutboundMessage'));
    });
    await check('webhooks of contacts', async () => {
        const { contact } = await ghl.contacts.createContact({ locationId: north, phone: '+13125550190' });
        verified(await arrived('ContactCreate'));
        await ghl.contacts.updateContact({ contactId: contact.id }, { dnd: true, tags: ['x'] }, inNorth);
        for (const type of ['ContactUpdate', 'ContactDndUpdate', 'ContactTagUpdate']) verified(await arrived(type));
        await ghl.contacts.deleteContact({ contactId: contact.id }, inNorth);
        verified(await arrived('ContactDelete'));
    });
    await check('a delivery is signed with the same key', async () => {
        await control('POST', `providers/${provider.SmsDefault}`, { deliveryUrl: `${address}/deliver` });
        const before = seen.length;
        const { messageId } = await ghl.conversations.sendANewMessage(
            { type: 'SMS', contactId: ada.id, message: 'To you', status: 'pending', subType: {} }, inNorth);
        const { request } = await arrived('SMS', (body) => body.messageId === messageId);
        assert.ok(seen.length > before);
        const signature = request.headers['x-ghl-signature'];
        assert.ok(ghl.webhooks.verifyEd25519Signature(request.rawBody.toString(), signature, ready.publicKeyPem));
        assert.ok(!ghl.webhooks.verifyEd25519Signature(request.rawBody + ' ', signature, ready.publicKeyPem));
        await ghl.conversations.updateMessageStatus({ messageId }, { status: 'delivered' }, inNorth);
        await control('POST', `providers/${provider.SmsDefault}`, { deliveryUrl: '' });
    });
    await check('uninstall, and its webhook drops the token', async () => {
        const answer = await ghl.marketplace.uninstallApplication(
            { appId: ready.appId },
            { locationId: south, reason: 'test' },
            { headers: { locationId: south } },
        );
        assert.equal(answer.success, true);
        verified(await arrived('UNINSTALL'));
        assert.equal(await storage.getAccessToken(south), null);
    });
    await control('POST', 'app', { appEventsUrl: '' });
    server.closeAllConnections();
    server.close();
}

module.exports = { webhooks };
