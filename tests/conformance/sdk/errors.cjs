// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, private tokens, unknown routes.
'use strict';
const assert = require('node:assert/strict');

const {
    HighLevel, ada, check, control, inNorth, makeClient, newest, provider, refused, strict,
} = require('./scene.cjs');

async function errorsAndTokens(ghl) {
    await check('429 and its headers', async () => {
        await control('POST', 'settings', { rateLimit: 1 });
        await control('POST', 'clock', { advanceMs: 10000 });
        const read = () => ghl.contacts.getContact({ contactId: ada.id }, inNorth);
        await read();
        const error = await refused(429, read);
        if (newest) {
            assert.equal(error.code, 'RATE_LIMIT');
            assert.deepEqual(
                [error.rateLimit.scope, error.rateLimit.intervalMs, error.rateLimit.max, error.rateLimit.remaining],
                ['burst', 10000, 1, 0],
            );
        }
        await control('POST', 'settings', { rateLimit: 0 });
    });
    await check('a private integration token', async () => {
        const { privateTokens } = await control('GET', 'state');
        const pit = makeClient({ privateIntegrationToken: privateTokens[0].token });
        const answer = await pit.conversations.addAnInboundMessage({
            type: 'SMS', message: 'By a private token', contactId: ada.id, conversationId: ada.conversationId,
            ...(strict ? { conversationProviderId: provider.SmsDefault } : {}),
        }).catch((error) => error);
        // Naming an app's provider is refused; without one it is HighLevel's own message.
        assert.equal(strict ? answer.statusCode : answer.success, strict ? 401 : true);
        const { messageId } = await ghl.conversations.sendANewMessage(
            { type: 'SMS', contactId: ada.id, message: 'x', status: 'pending', subType: {} }, inNorth);
        const error = await refused(401, () => pit.conversations.updateMessageStatus({ messageId }, { status: 'read' }));
        assert.match(error.message, /You don't have access to the conversationProvider/);
    });
    await check('unknown routes', async () => {
        const error = await refused(404, () => ghl.request({ url: '/no/such/route', headers: { Version: '2021-07-28' } }));
        assert.match(error.message, /Cannot GET \/no\/such\/route/);
    });
    await check('health', async () => assert.equal(await ghl.healthCheck(), true));
}

module.exports = { errorsAndTokens };
