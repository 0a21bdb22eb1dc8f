// SPDX-License-Identifier: GPL-3.0-or-later
// SDKs beside the official newest ones, as published; only their base URLs are set.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { createHighLevelClient } from '@gnosticdev/highlevel-sdk';
import sdk1 from 'sdk1';

import {
    ada, approved, check, consentUrl, locationToken, north, picture, providerOf, ready, redirectUri, scopes,
} from './scene.mjs';

export async function gnosticdev() {
    const name = '@gnosticdev/highlevel-sdk';
    const client = createHighLevelClient({ baseUrl: ready.baseUrl }, 'oauth', {
        clientId: ready.clientId, clientSecret: ready.clientSecret, redirectUri, accessType: 'Sub-Account', scopes,
        baseAuthUrl: consentUrl,
    });
    let token;
    await check(name, 'authorize, exchange, refresh', async () => {
        const back = await approved(client.oauth.getAuthorizationUrl());
        token = await client.oauth.getAccessToken(back.searchParams.get('code'));
        assert.ok(token);
        const next = await client.oauth.refreshAccessToken();
        assert.ok(next.access_token && next.locationId === north);
        token = next.access_token;
    });
    const headers = (version) => ({ Authorization: `Bearer ${token}`, Version: version });
    await check(name, 'read a contact', async () => {
        const { data, error } = await client.contacts.GET('/contacts/{contactId}', {
            params: { path: { contactId: ada.id }, header: headers('2021-07-28') },
        });
        assert.equal(error, undefined, JSON.stringify(error));
        assert.equal(data.contact.id, ada.id);
    });
    await check(name, 'an inbound message, read back', async () => {
        const { data, error } = await client.conversations.POST('/conversations/messages/inbound', {
            params: { header: headers('2021-04-15') },
            body: {
                type: 'SMS', contactId: ada.id, conversationId: ada.conversationId, message: 'From the SDK',
                conversationProviderId: providerOf('SmsDefault'),
            },
        });
        assert.equal(error, undefined, JSON.stringify(error));
        assert.ok(data.messageId);
        const read = await client.conversations.GET('/conversations/messages/{id}', {
            params: { path: { id: data.messageId }, header: headers('2021-04-15') },
        });
        assert.equal(read.error, undefined, JSON.stringify(read.error));
    });
    await check(name, 'an error', async () => {
        const { error, response } = await client.contacts.GET('/contacts/{contactId}', {
            params: { path: { contactId: 'nobody' }, header: headers('2021-07-28') },
        });
        assert.ok(error && response.status >= 400 && response.status < 500);
    });
}

export async function officialSdk1() {
    const name = 'official SDK 1.0.1';
    sdk1.HighLevel.BASE_URL = ready.baseUrl;
    const token = await locationToken();
    const client = new sdk1.HighLevel({
        clientId: ready.clientId, clientSecret: ready.clientSecret, locationAccessToken: token, logLevel: 'none',
    });
    const inNorth = { headers: { locationId: north }, preferredTokenType: 'location' };
    await check(name, 'read a contact', async () => {
        const answer = await client.contacts.getContact({ contactId: ada.id }, inNorth);
        assert.equal(answer.contact.id, ada.id);
    });
    await check(name, 'an inbound message', async () => {
        const answer = await client.conversations.addAnInboundMessage({
            type: 'SMS', contactId: ada.id, conversationId: ada.conversationId, message: 'From the first SDK',
            conversationProviderId: providerOf('SmsDefault'),
        }, inNorth);
        assert.ok(answer.messageId);
    });
    await check(name, 'messages of a conversation', async () => {
        const answer = await client.conversations.getMessages({ conversationId: ada.conversationId }, inNorth);
        assert.ok((answer.messages.messages ?? answer.messages).length > 0);
    });
    await check(name, 'an error', () => assert.rejects(client.contacts.getContact({ contactId: 'nobody' }, inNorth)));
}

/* Its address is a constant: what it asks of HighLevel is asked of the emulator, below it and above the socket. */
export async function builderbot() {
    const name = '@builderbot/provider-gohighlevel';
    const require = createRequire(import.meta.url);
    const { GoHighLevelProvider } = require('@builderbot/provider-gohighlevel');
    require('axios').interceptors.request.use((config) => ({
        ...config, url: config.url.replace('https://services.leadconnectorhq.com', ready.baseUrl),
    }));
    const bot = new GoHighLevelProvider({
        clientId: ready.clientId, clientSecret: ready.clientSecret, locationId: north, channelType: 'SMS', redirectUri,
    });
    bot.tokenManager.on('token_error', () => {});
    await check(name, 'authorize, exchange, validate, refresh', async () => {
        const back = await approved(consentUrl + new URL(bot.getAuthorizationUrl()).search);
        await bot.tokenManager.exchangeAuthorizationCode(back.searchParams.get('code'));
        const before = bot.tokenManager.getRefreshToken();
        await bot.tokenManager.refreshAccessToken();
        assert.notEqual(bot.tokenManager.getRefreshToken(), before);
    });
    await check(name, 'send a text', async () => {
        const answer = await bot.sendText(ada.id, 'From the bot');
        assert.ok(answer?.messageId ?? answer?.data?.messageId, JSON.stringify(answer));
    });
    await check(name, 'send a file by its address', async () => {
        const form = new FormData();
        form.set('conversationId', ada.conversationId);
        form.set('contactId', ada.id);
        form.set('fileAttachment', new File([picture], 'pier.png', { type: 'image/png' }));
        const uploaded = await fetch(`${ready.baseUrl}/conversations/messages/upload`, {
            method: 'POST', body: form,
            headers: { Authorization: `Bearer ${bot.tokenManager.getAccessToken()}`, Version: '2021-04-15' },
        });
        const told = await uploaded.json();
        const answer = await bot.sendMedia(ada.id, 'The pier', Object.values(told.urls ?? told.uploadedFiles)[0]);
        assert.ok(answer?.messageId ?? answer?.data?.messageId, JSON.stringify(answer));
    });
    bot.tokenManager.destroy();
}
