// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of each kind: recorded, sent, listed, with their files, recordings and statuses.
'use strict';
const assert = require('node:assert/strict');

const {
    ada, authorized, bare, byId, check, control, inNorth, live, newest, north, provider, refused, strict,
} = require('./scene.cjs');

async function messages(ghl) {
    const thread = { contactId: ada.id, conversationId: ada.conversationId };
    const inbound = {
        SmsDefault: { type: 'SMS', message: 'One' },
        SmsChannel: { type: live ? 'Custom' : 'SMS', message: 'Two' },
        EmailDefault: { type: 'Email', html: '<p>Three</p>', subject: 'Three' },
        EmailChannel: { type: 'Custom', html: '<p>Four</p>', subject: 'Four', altId: 'mine-4' },
        Call: { type: 'Call', call: { from: ada.phone, to: '+13125550140', status: 'completed' } },
    };
    const made = {};
    for (const [kind, body] of Object.entries(inbound)) {
        await check(`inbound ${kind}`, async () => {
            const extra = kind.endsWith('Default') && !strict ? {} : { conversationProviderId: provider[kind] };
            const answer = await ghl.conversations.addAnInboundMessage({ ...body, ...thread, ...extra }, inNorth);
            assert.equal(answer.success, true);
            assert.equal(answer.conversationId, ada.conversationId);
            assert.ok(answer.messageId);
            made[kind] = answer;
        });
    }
    await check('inbound: kind against type', () =>
        refused(400, () =>
            ghl.conversations.addAnInboundMessage(
                { type: 'Email', html: 'x', ...thread, conversationProviderId: provider.Call },
                inNorth,
            )));
    await check('outbound call', async () => {
        const answer = await ghl.conversations.addAnOutboundMessage(
            {
                type: 'Call',
                ...thread,
                conversationProviderId: provider.Call,
                call: { to: ada.phone, from: '+13125550140', status: 'voicemail' },
            },
            inNorth,
        );
        made.outbound = answer;
        assert.ok(answer.messageId);
    });
    await check('list with paging', async () => {
        const first = await ghl.conversations.getMessages({ conversationId: ada.conversationId, limit: 4 }, inNorth);
        const page = Array.isArray(first.messages) ? first : first.messages;
        assert.equal(page.messages.length, 4);
        assert.equal(page.nextPage, true);
        const rest = await ghl.conversations.getMessages(
            { conversationId: ada.conversationId, lastMessageId: page.lastMessageId },
            inNorth,
        );
        const last = Array.isArray(rest.messages) ? rest : rest.messages;
        assert.equal(last.nextPage, false);
        assert.equal(new Set([...page.messages, ...last.messages].map((m) => m.id)).size, 6);
        const calls = await ghl.conversations.getMessages(
            { conversationId: ada.conversationId, type: 'TYPE_EMAIL,TYPE_SMS' },
            inNorth,
        );
        const some = Array.isArray(calls.messages) ? calls : calls.messages;
        assert.deepEqual(some.messages.map((m) => m.messageType).sort(), ['TYPE_EMAIL', 'TYPE_SMS']);
    });
    await check('message by id', async () => {
        assert.equal(bare(await byId(ghl, made.SmsDefault.messageId)).body, 'One');
    });
    await check('e-mail by id', async () => {
        const headers = await authorized(ghl);
        const id = made.EmailDefault.emailMessageId;
        const answer = newest
            ? await ghl.conversations.getEmailById({ id }, { headers })
            : await ghl.conversations.getEmailById({ headers, url: `/conversations/messages/email/${id}` });
        assert.equal(answer.subject, 'Three');
    });
    await check('attachments of a call', async () => {
        const url = 'https://files.example/call.mp3';
        if (newest) {
            await ghl.conversations.addMessageAttachments(
                { messageId: made.Call.messageId },
                { attachments: [url] },
                inNorth,
            );
            assert.deepEqual(bare(await byId(ghl, made.Call.messageId)).attachments, [url]);
            await refused(403, () =>
                ghl.conversations.addMessageAttachments(
                    { messageId: made.SmsDefault.messageId },
                    { attachments: [url] },
                    inNorth,
                ));
        }
    });
    await check('recording', async () => {
        const answer = await ghl.conversations.getMessageRecording(
            { locationId: north, messageId: made.Call.messageId },
            { ...inNorth, responseType: 'arraybuffer' },
        );
        assert.equal(Buffer.from(answer).subarray(0, 4).toString(), 'RIFF');
    });
    await check('transcription', async () => {
        const where = { locationId: north, messageId: made.Call.messageId };
        const answer = await ghl.conversations.getMessageTranscription(where, inNorth);
        assert.ok((Array.isArray(answer) ? answer[0] : answer).transcript);
        assert.match(await ghl.conversations.downloadMessageTranscription(where, inNorth), /test call/);
        await refused(400, () =>
            ghl.conversations.getMessageTranscription(
                { locationId: north, messageId: made.SmsDefault.messageId },
                inNorth,
            ));
    });
    await check('typing', async () => {
        const answer = await ghl.conversations.liveChatAgentTyping({
            locationId: north,
            conversationId: ada.conversationId,
            visitorId: 'visitor-1',
            isTyping: 'true',
        });
        assert.equal(answer.success, true);
    });
    let uploaded = '';
    await check('upload', async () => {
        const form = new FormData();
        form.append('conversationId', ada.conversationId);
        form.append('contactId', ada.id);
        form.append('locationId', north);
        form.append('attachmentUrls', '');
        form.append('fileAttachment', new Blob(['a real file'], { type: 'text/plain' }), 'note.txt');
        const answer = await ghl.conversations.uploadFileAttachments(form, {
            headers: { locationId: north, 'Content-Type': 'multipart/form-data' },
        });
        uploaded = answer.uploadedFiles['note.txt'];
        assert.equal(await (await fetch(uploaded)).text(), 'a real file');
    });
    if (newest) {
        await check('upload in two steps', async () => {
            const start = await ghl.conversations.initiateFileUpload({
                locationId: north,
                conversationId: ada.conversationId,
                filename: 'two.png',
                contentType: 'image/png',
                fileSize: 4,
                channel: 'SMS',
            });
            const put = await fetch(start.uploadUrl, { method: 'PUT', body: Buffer.from([137, 80, 78, 71]) });
            assert.equal(put.status, 200);
            const done = await ghl.conversations.completeFileUpload({
                locationId: north,
                conversationId: ada.conversationId,
                uploadId: start.uploadId,
                filePath: start.filePath,
                filename: 'two.png',
            });
            const [address] = Object.values(done.uploadedFiles);
            assert.equal((await (await fetch(address)).arrayBuffer()).byteLength, 4);
        });
    }
    const sent = {};
    const kinds = {
        SmsDefault: { type: 'SMS', message: 'Out', attachments: uploaded ? [uploaded] : [] },
        SmsChannel: { type: 'Custom', message: 'Out', conversationProviderId: provider.SmsChannel },
        EmailDefault: { type: 'Email', html: '<p>Out</p>', subject: 'Out' },
        EmailChannel: { type: 'Custom', html: '<p>Out</p>', conversationProviderId: provider.EmailChannel },
    };
    if (strict) kinds.SmsChannel.type = 'SMS';
    for (const [kind, body] of Object.entries(kinds)) {
        await check(`send ${kind}`, async () => {
            const answer = await ghl.conversations.sendANewMessage(
                { ...body, contactId: ada.id, status: 'pending', subType: {} },
                inNorth,
            );
            sent[kind] = answer;
            assert.equal(answer.conversationId, ada.conversationId);
        });
        for (const status of ['delivered', 'read']) {
            await check(`status ${status} of ${kind}`, async () => {
                const answer = await ghl.conversations.updateMessageStatus(
                    { messageId: sent[kind].messageId },
                    { status },
                    inNorth,
                );
                assert.equal(answer.messageId, sent[kind].messageId);
                assert.equal(bare(await byId(ghl, sent[kind].messageId)).status, status);
            });
        }
    }
    await check('status failed with its error', async () => {
        await ghl.conversations.updateMessageStatus(
            { messageId: sent.SmsDefault.messageId },
            { status: 'failed', error: { code: '1', type: 'saas', message: 'No such number' } },
            inNorth,
        );
        assert.equal(bare(await byId(ghl, sent.SmsDefault.messageId)).status, 'failed');
    });
    // The older 401 makes the SDK refresh its token: 2.x without end, and under v3 with fields that v3 does not take.
    if (!strict || (newest && ghl.getConfig().apiVersion !== 'v3')) {
        await check('a status too early', async () => {
            await control('POST', 'settings', { raceWindowMs: 5000 });
            try {
                const { messageId } = await ghl.conversations.sendANewMessage(
                    { type: 'SMS', contactId: ada.id, message: 'Early', status: 'pending', subType: {} },
                    inNorth,
                );
                const update = () =>
                    ghl.conversations.updateMessageStatus({ messageId }, { status: 'delivered' }, inNorth);
                const error = await refused(403, update);
                assert.match(error.message, /No conversation provider found/);
                if (newest && !strict) assert.equal(error.code, 'FORBIDDEN');
                await control('POST', 'clock', { advanceMs: 5000 });
                await update();
            } finally {
                await control('POST', 'settings', { raceWindowMs: 0 });
            }
        });
    }
    await check('schedule and cancel', async () => {
        const at = Math.floor(Date.now() / 1000) + 86400;
        const plan = (body) =>
            ghl.conversations.sendANewMessage(
                { contactId: ada.id, status: 'pending', subType: {}, scheduledTimestamp: at, ...body },
                inNorth,
            );
        const text = await plan({ type: 'SMS', message: 'Later' });
        assert.equal((await ghl.conversations.cancelScheduledMessage({ messageId: text.messageId }, inNorth)).status, 200);
        const mail = await plan({ type: 'Email', html: '<p>Later</p>' });
        const headers = await authorized(ghl);
        const where = { emailMessageId: mail.emailMessageId };
        assert.equal((await ghl.conversations.cancelScheduledEmailMessage(where, { headers })).status, 200);
    });
    if (newest) {
        await check('export', async () => {
            const first = await ghl.conversations.exportMessagesByLocation({ locationId: north, limit: 10 });
            assert.equal(first.messages.length, Math.min(10, first.total));
            const mails = await ghl.conversations.exportMessagesByLocation({ locationId: north, channel: 'Email' });
            assert.ok(mails.messages.length > 0 && mails.messages.every((m) => m.messageType.includes('EMAIL')));
            let cursor = first.nextCursor;
            let count = first.messages.length;
            while (cursor) {
                const page = await ghl.conversations.exportMessagesByLocation({ locationId: north, limit: 10, cursor });
                count += page.messages.length;
                cursor = page.nextCursor;
            }
            assert.equal(count, first.total);
        });
    }
    return { made, sent };
}

module.exports = { messages };
