// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, and what a company and a location tell of themselves.
'use strict';
const assert = require('node:assert/strict');

const {
    UserType, ada, asCompany, authorized, check, codeFor, company, control, inNorth, newest, north, ready,
    refused, south, tokenFor,
} = require('./scene.cjs');

async function oauth(ghl) {
    const storage = ghl.getSessionStorage();
    await check('company token', async () => {
        const token = await tokenFor(ghl, company, UserType.Company);
        assert.equal(token.userType, 'Company');
        assert.equal(token.companyId, company);
        assert.equal(token.expires_in, 86399);
        assert.equal(token.token_type, 'Bearer');
        await storage.setSession(company, token);
    });
    await check('installed locations', async () => {
        const found = await ghl.oauth.getInstalledLocation({ companyId: company, appId: ready.appId, isInstalled: true });
        assert.equal(found.locations.length, 1);
        assert.equal(found.locations[0]._id, north);
        assert.equal(found.count, 1);
    });
    await check('location token', async () => {
        const token = await ghl.oauth.getLocationAccessToken({ companyId: company, locationId: north });
        assert.equal(token.locationId, north);
        assert.ok('refresh_token' in token);
        await storage.setSession(north, token);
    });
    await check('location token where the app is not', () =>
        refused(400, () => ghl.oauth.getLocationAccessToken({ companyId: company, locationId: south })));
    await check('token by code for a location', async () => {
        const token = await tokenFor(ghl, north, UserType.Location);
        assert.equal(token.userType, 'Location');
        assert.equal(token.locationId, north);
        await storage.setSession(north, token);
    });
    await check('a code works once', async () => {
        const code = await codeFor(ghl, north);
        const body = {
            client_id: ready.clientId,
            client_secret: ready.clientSecret,
            grant_type: 'authorization_code',
            code,
        };
        await ghl.oauth.getAccessToken(body);
        const error = await refused(401, () => ghl.oauth.getAccessToken(body));
        assert.match(error.message, /Authorization code not found/);
    });
    await check('refresh and its grace of 30 s', async () => {
        const old = await storage.getRefreshToken(north);
        const refresh = () =>
            ghl.oauth.refreshToken(old, ready.clientId, ready.clientSecret, 'refresh_token', UserType.Location);
        const first = await refresh();
        const second = await refresh();
        assert.equal(first.refresh_token, second.refresh_token);
        assert.notEqual(first.refresh_token, old);
        await storage.setSession(north, first);
        await control('POST', 'clock', { advanceMs: 31000 });
        const error = await refused(400, refresh);
        assert.match(error.message, /refresh token is invalid/);
    });
    await check('an expired token is refreshed on 401, once for all callers', async () => {
        const before = await storage.getAccessToken(north);
        await control('POST', 'tokens/expire', { locationId: north });
        const calls = Array.from({ length: newest ? 5 : 1 }, () => ghl.contacts.getContact({ contactId: ada.id }, inNorth));
        for (const answer of await Promise.all(calls)) assert.equal(answer.contact.id, ada.id);
        assert.notEqual(await storage.getAccessToken(north), before);
    });
    await check('a spent refresh token falls back to the company', async () => {
        const session = await storage.getSession(north);
        await storage.setSession(north, { ...session, refresh_token: 'spent' });
        await control('POST', 'tokens/expire', { locationId: north });
        assert.equal((await ghl.contacts.getContact({ contactId: ada.id }, inNorth)).contact.id, ada.id);
        await storage.setSession(north, await tokenFor(ghl, north, UserType.Location));
    });
}

async function places(ghl) {
    await check('locations of the company', async () => {
        const found = await ghl.locations.searchLocations({ companyId: company }, asCompany);
        assert.deepEqual(found.locations.map((l) => l.id).sort(), [north, south].sort());
    });
    await check('locations as a location', async () => {
        const found = await ghl.locations.searchLocations({}, inNorth);
        assert.deepEqual(found.locations.map((l) => l.id), [north]);
    });
    await check('a location', async () => {
        assert.equal((await ghl.locations.getLocation({ locationId: north })).location.id, north);
    });
    await check('installer details of the company', async () => {
        const options = newest ? asCompany : { headers: await authorized(ghl, company) };
        const { installationDetails } = await ghl.marketplace.getInstallerDetails({ appId: ready.appId }, options);
        assert.equal(installationDetails.companyId, company);
        assert.equal(typeof installationDetails.companyEmail, 'string');
    });
    await check('installer details of the location', async () => {
        const options = newest ? inNorth : { headers: await authorized(ghl) };
        const { installationDetails } = await ghl.marketplace.getInstallerDetails({ appId: ready.appId }, options);
        assert.equal(installationDetails.locationId, north);
        assert.equal(installationDetails.companyEmail, null);
    });
    if (newest) {
        await check('rebilling', async () => {
            const answer = await ghl.marketplace.getRebillingConfigForApp({ appId: ready.appId, locationId: north });
            assert.ok(Array.isArray(answer.plans.usage));
        });
    }
}

module.exports = { oauth, places };
