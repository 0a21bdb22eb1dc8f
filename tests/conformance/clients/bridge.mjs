// SPDX-License-Identifier: GPL-3.0-or-later
// A bridge as NestJS builds them: class-validator with whitelist and forbidNonWhitelisted, over what the emulator delivers.
import assert from 'node:assert/strict';
import http from 'node:http';
import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { IsArray, IsIn, IsNotEmpty, IsOptional, IsString, validate } from 'class-validator';

import { ada, check, locationToken, north, profile, providerOf, ready } from './scene.mjs';

class Delivery {}
const declare = (field, ...decorators) => {
    for (const decorator of decorators) decorator(Delivery.prototype, field);
};
for (const field of ['contactId', 'locationId', 'messageId']) declare(field, IsString(), IsNotEmpty());
declare('type', IsIn(['SMS', 'Custom', 'Email']));
for (const field of ['phone', 'message', 'userId', 'conversationId', 'customUserId', 'conversationProviderId',
    'emailFrom', 'subject', 'html', 'emailMessageId', 'replyToAltId'])
    declare(field, IsOptional(), IsString());
declare('emailTo', IsOptional(), IsArray(), IsString({ each: true }));
declare('attachments', IsOptional(), IsArray(), IsString({ each: true }));

/* What a ValidationPipe answers: 201 by default for a POST, 400 with the messages. */
function bridge() {
    const seen = [];
    const server = http.createServer((request, reply) => {
        const parts = [];
        request.on('data', (part) => parts.push(part));
        request.on('end', async () => {
            const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
            const errors = await validate(plainToInstance(Delivery, body), {
                whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true,
            });
            seen.push({ body, errors: errors.flatMap((error) => Object.values(error.constraints ?? {})) });
            reply.writeHead(errors.length ? 400 : 201, { 'Content-Type': 'application/json' });
            reply.end(JSON.stringify({ message: seen.at(-1).errors }));
        });
    });
    return new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve({ server, seen, url: `http://127.0.0.1:${server.address().port}/` }));
    });
}

export async function validatingBridge() {
    const name = 'class-validator bridge';
    const { server, seen, url } = await bridge();
    const token = await locationToken();
    for (const kind of ['SmsDefault', 'EmailDefault']) {
        await check(name, `takes a delivery of ${kind}`, async () => {
            const set = await fetch(`${ready.baseUrl}/_emulator/providers/${providerOf(kind)}`, {
                method: 'POST', headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ deliveryUrl: url }),
            });
            assert.equal(set.status, 200, await set.text());
            const before = seen.length;
            const email = kind.startsWith('Email');
            const reply = await fetch(`${ready.baseUrl}/conversations/messages`, {
                method: 'POST',
                headers: { Authorization: `Bearer ${token}`, Version: '2021-04-15', 'Content-Type': 'application/json' },
                body: JSON.stringify(email
                    ? { type: 'Email', contactId: ada.id, subject: 'Hi', html: '<p>Hi</p>' }
                    : { type: 'SMS', contactId: ada.id, message: 'Hi' }),
            });
            assert.ok(reply.status < 300, await reply.text());
            for (let wait = 0; wait < 200 && seen.length === before; ++wait)
                await new Promise((resolve) => setTimeout(resolve, 50));
            assert.equal(seen.length > before, true, 'nothing was delivered');
            assert.deepEqual(seen.at(-1).errors, [], JSON.stringify(seen.at(-1).body));
            assert.equal(seen.at(-1).body.locationId, north);
        });
    }
    server.close();
}
