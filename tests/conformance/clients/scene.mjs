// SPDX-License-Identifier: GPL-3.0-or-later
// What the clients share: the emulator's ready file, the walk through its consent, checks with a count.
import assert from 'node:assert/strict';
import fs from 'node:fs';

export const [, , readyFile, profile] = process.argv;
export const ready = JSON.parse(fs.readFileSync(readyFile, 'utf8'));
export const north = ready.locations[0].id;
export const ada = ready.contacts[0];
export const redirectUri = ready.redirectUris[0];
export const scopes = 'contacts.readonly conversations/message.write conversations/message.readonly';
export const consentUrl = `${ready.baseUrl}${profile === 'as-in-2025' ? '' : '/v2'}/oauth/chooselocation`;
export const tokenUrl = `${ready.baseUrl}/oauth/token`;
export const providerOf = (kind) => ready.providers.find((one) => one.kind === kind).id;

export const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

const tally = { passed: 0, failed: 0 };
export async function check(client, name, work) {
    try {
        await work();
        tally.passed += 1;
    } catch (error) {
        tally.failed += 1;
        console.error(`FAILED ${client}, profile ${profile}: ${name}\n  ${error.stack || error}`);
        const told = error.response?.body ?? error.response?.data ?? error.data?.payload ?? error.cause;
        if (told) console.error('  ', told);
    }
}
export function end() {
    console.log(`clients, profile ${profile}: ${tally.passed} calls and flows passed, ${tally.failed} failed`);
    process.exit(tally.failed ? 1 : 0);
}

/* The person's part: follows the client's own link to the redirect with its code. */
export async function approved(link, place = north) {
    const reply = await fetch(`${link}&auto_approve=${place}`, { redirect: 'manual' });
    assert.equal(reply.status, 302, await reply.text());
    return new URL(reply.headers.get('location'));
}
export async function locationToken() {
    const link = `${consentUrl}?${new URLSearchParams({
        response_type: 'code', client_id: ready.clientId, redirect_uri: redirectUri,
    })}`;
    const code = (await approved(link)).searchParams.get('code');
    const reply = await fetch(tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
            client_id: ready.clientId, client_secret: ready.clientSecret, grant_type: 'authorization_code', code,
            user_type: 'Location', redirect_uri: redirectUri,
        }),
    });
    return (await reply.json()).access_token;
}
/* Whether a token works: the thing that each OAuth library is for. */
export async function reads(token) {
    const reply = await fetch(`${ready.baseUrl}/contacts/${ada.id}`, {
        headers: { Authorization: `Bearer ${token}`, Version: '2021-07-28' },
    });
    assert.equal(reply.status, 200);
    assert.equal((await reply.json()).contact.id, ada.id);
}
