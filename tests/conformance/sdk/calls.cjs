// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of the official SDK that concerns a conversation provider, against a running emulator.
// Usage: node calls.cjs PACKAGE-FOLDER READY-FILE PROFILE. The SDK is as published; only HighLevel.BASE_URL is set.
'use strict';
const { contacts, conversations } = require('./contacts.cjs');
const { errorsAndTokens } = require('./errors.cjs');
const { messages } = require('./messages.cjs');
const { oauth, places } = require('./tokens.cjs');
const { webhooks } = require('./webhooks.cjs');
const {
    MemorySessionStorage, UserType, check, company, control, makeClient, north, profile, tally, tokenFor,
    version,
} = require('./scene.cjs');

(async () => {
    const ghl = makeClient({ sessionStorage: new MemorySessionStorage() });
    await control('POST', 'settings', { rateLimit: 0 });
    await oauth(ghl);
    await places(ghl);
    await contacts(ghl);
    await conversations(ghl);
    await messages(ghl);
    // The same again as the new generation; tokens stay those of the old one, as the SDK's token calls know no other.
    const v3 = makeClient({ sessionStorage: ghl.getSessionStorage(), apiVersion: 'v3' });
    await control('POST', 'reset');
    await control('POST', 'settings', { rateLimit: 0 });
    await check('tokens after the reset', async () => {
        await ghl.getSessionStorage().setSession(company, await tokenFor(ghl, company, UserType.Company));
        await ghl.getSessionStorage().setSession(north, await tokenFor(ghl, north, UserType.Location));
    });
    await places(v3);
    await contacts(v3);
    await conversations(v3);
    await messages(v3);
    await webhooks(ghl);
    await errorsAndTokens(ghl);
    console.log(`SDK ${version}, profile ${profile}: ${tally.passed} calls and flows passed, ${tally.failures} failed`);
    process.exit(tally.failures ? 1 : 0);
})();
