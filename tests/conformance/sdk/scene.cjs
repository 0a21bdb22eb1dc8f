// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the run shares: the SDK, the emulator's ready file, tokens and checks.
'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');

const [, , folder, readyFile, profile] = process.argv;
const ready = JSON.parse(fs.readFileSync(readyFile, 'utf8'));
const version = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
const newest = version.startsWith('3.');
// 2.x reads these instead of options.
process.env.CLIENT_ID = ready.clientId;
process.env.WEBHOOK_SIGNATURE_PUBLIC_KEY = ready.publicKeyPem;

const { HighLevel, MemorySessionStorage, UserType } = require(folder);
HighLevel.BASE_URL = ready.baseUrl;

const company = ready.companyId;
const north = ready.locations[0].id;
const south = ready.locations[1].id;
const provider = Object.fromEntries(ready.providers.map((p) => [p.kind, p.id]));
const ada = ready.contacts[0];
// The SDK takes the token from its session storage by the location or company that a call names: where the parameters
// name none, these headers do; where both kinds of token would do, preferredTokenType chooses.
const inNorth = { headers: { locationId: north } };
const asCompany = { preferredTokenType: 'company', headers: { companyId: company } };
const live = profile === 'observed';
const strict = profile === 'documented'; // inbound needs all ids

const tally = { passed: 0, failures: 0 };
async function check(name, work) {
    try {
        await work();
        tally.passed += 1;
    } catch (error) {
        tally.failures += 1;
        console.error(`FAILED ${version} ${profile}: ${name}\n  ${error.stack || error}`);
        if (error.response) console.error('  ' + JSON.stringify(error.response));
    }
}
async function refused(status, work) {
    try {
        await work();
    } catch (error) {
        assert.equal(error.statusCode, status, `${error.message} (${error.statusCode})`);
        return error;
    }
    throw new assert.AssertionError({ message: `expected ${status}` });
}
async function control(method, where, body) {
    const reply = await fetch(`${ready.baseUrl}/_emulator/${where}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: body ? JSON.stringify(body) : undefined,
    });
    assert.equal(reply.status, 200, `${method} ${where}`);
    return reply.json();
}
function makeClient(more = {}) {
    return new HighLevel({
        clientId: ready.clientId,
        clientSecret: ready.clientSecret,
        logLevel: 'none', // LogLevel.NONE is 0, which the SDK takes as unset
        ...(newest ? { webhookPublicKey: ready.publicKeyPem } : {}),
        ...more,
    });
}
async function codeFor(ghl, place) {
    // What the link asks for is granted, and all of the app's scopes when it asks for none.
    const link = new URL(ghl.oauth.getAuthorizationUrl(ready.clientId, ready.redirectUris[0], ''));
    const reply = await fetch(`${ready.baseUrl}${link.pathname}${link.search}&auto_approve=${place}`, {
        redirect: 'manual',
    });
    assert.equal(reply.status, 302);
    return new URL(reply.headers.get('location')).searchParams.get('code');
}
async function tokenFor(ghl, place, userType) {
    const code = await codeFor(ghl, place);
    return ghl.oauth.getAccessToken({
        client_id: ready.clientId,
        client_secret: ready.clientSecret,
        grant_type: 'authorization_code',
        code,
        user_type: userType,
        redirect_uri: ready.redirectUris[0],
    });
}
// 2.x has no parameters for these two: its address is overridden, as its users do.
const byId = (ghl, id) =>
    newest
        ? ghl.conversations.getMessage({ id }, inNorth)
        : ghl.conversations.getMessage({ ...inNorth, url: `/conversations/messages/${id}` });
// For calls to which the SDK adds no token, as the file it was made from declared none.
async function authorized(ghl, place = north) {
    return { Authorization: `Bearer ${await ghl.getSessionStorage().getAccessToken(place)}` };
}
const bare = (answer) => answer.message ?? answer; // wrapped on the live service

module.exports = {
    MemorySessionStorage,
    UserType,
    ada,
    asCompany,
    authorized,
    bare,
    byId,
    check,
    codeFor,
    company,
    control,
    inNorth,
    live,
    makeClient,
    newest,
    north,
    profile,
    provider,
    ready,
    refused,
    south,
    strict,
    tally,
    tokenFor,
    version,
};
