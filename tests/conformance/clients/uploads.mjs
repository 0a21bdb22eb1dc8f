// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP clients that bridges use, as published: an upload, what its address gives back, a message with it, an error.
import assert from 'node:assert/strict';
import axios from 'axios';
import FormData from 'form-data';
import got from 'got';
import superagent from 'superagent';
import * as undici from 'undici';

import { ada, check, locationToken, picture, providerOf, ready } from './scene.mjs';

const uploadUrl = `${ready.baseUrl}/conversations/messages/upload`;
const inboundUrl = `${ready.baseUrl}/conversations/messages/inbound`;
const version = { Version: '2021-04-15' };

/* Each client: how it uploads, posts JSON, gets bytes; all give {status, body}. */
const clients = {
    axios: {
        async upload(headers) {
            const form = new FormData();
            form.append('conversationId', ada.conversationId);
            form.append('contactId', ada.id);
            form.append('fileAttachment', picture, { filename: 'häfen "1".png', contentType: 'image/png' });
            const reply = await axios.post(uploadUrl, form, {
                headers: { ...headers, ...form.getHeaders() }, maxBodyLength: Infinity, validateStatus: () => true,
            });
            return { status: reply.status, body: reply.data };
        },
        async post(headers, json) {
            const reply = await axios.post(inboundUrl, json, { headers, validateStatus: () => true });
            return { status: reply.status, body: reply.data };
        },
        async bytes(url) {
            return Buffer.from((await axios.get(url, { responseType: 'arraybuffer' })).data);
        },
    },
    undici: {
        async upload(headers) {
            const form = new undici.FormData();
            form.set('conversationId', ada.conversationId);
            form.set('contactId', ada.id);
            form.set('fileAttachment', new Blob([picture], { type: 'image/png' }), 'pier.png');
            const reply = await undici.request(uploadUrl, { method: 'POST', headers, body: form });
            return { status: reply.statusCode, body: await reply.body.json() };
        },
        async post(headers, json) {
            const reply = await undici.fetch(inboundUrl, {
                method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' },
                body: JSON.stringify(json),
            });
            return { status: reply.status, body: await reply.json() };
        },
        async bytes(url) {
            const reply = await undici.request(url);
            return Buffer.from(await reply.body.arrayBuffer());
        },
    },
    got: {
        async upload(headers) {
            const form = new globalThis.FormData();
            form.set('conversationId', ada.conversationId);
            form.set('contactId', ada.id);
            form.set('fileAttachment', new File([picture], 'pier.png', { type: 'image/png' }));
            const reply = await got.post(uploadUrl, { headers, body: form, throwHttpErrors: false });
            return { status: reply.statusCode, body: JSON.parse(reply.body) };
        },
        async post(headers, json) {
            const reply = await got.post(inboundUrl, { headers, json, throwHttpErrors: false, retry: { limit: 0 } });
            return { status: reply.statusCode, body: JSON.parse(reply.body) };
        },
        bytes: (url) => got(url).buffer(),
    },
    superagent: {
        async upload(headers) {
            const reply = await superagent.post(uploadUrl).set(headers).ok(() => true)
                .field('conversationId', ada.conversationId).field('contactId', ada.id)
                .attach('fileAttachment', picture, 'pier.png');
            return { status: reply.status, body: reply.body };
        },
        async post(headers, json) {
            const reply = await superagent.post(inboundUrl).set(headers).ok(() => true).send(json);
            return { status: reply.status, body: reply.body };
        },
        async bytes(url) {
            return (await superagent.get(url).buffer(true).parse(superagent.parse.image)).body;
        },
    },
};

export async function uploads() {
    const headers = { ...version, Authorization: `Bearer ${await locationToken()}` };
    for (const [name, client] of Object.entries(clients)) {
        let address;
        await check(name, 'upload', async () => {
            const { status, body } = await client.upload(headers);
            assert.equal(status, 200, JSON.stringify(body));
            address = Object.values(body.uploadedFiles ?? body.urls)[0];
            assert.ok(address);
            assert.deepEqual(await client.bytes(address), picture);
        });
        await check(name, 'a message with it', async () => {
            const { status, body } = await client.post(headers, {
                type: 'SMS', contactId: ada.id, conversationId: ada.conversationId, message: `From ${name}: größer 🙂`,
                conversationProviderId: providerOf('SmsDefault'), attachments: [address],
            });
            assert.ok(status === 200 || status === 201, JSON.stringify(body));
            assert.ok(body.messageId);
        });
        await check(name, 'an error', async () => {
            const { status, body } = await client.post({ ...version, Authorization: 'Bearer none' }, {});
            assert.equal(status, 401);
            assert.ok(body.message);
        });
    }
}
