// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts and conversations.
'use strict';
const assert = require('node:assert/strict');

const { check, inNorth, north, ready, refused } = require('./scene.cjs');

async function contacts(ghl) {
    let id = '';
    await check('contact: create', async () => {
        const answer = await ghl.contacts.createContact({
            locationId: north,
            firstName: 'Ines',
            lastName: 'Vogel',
            phone: '+13125550170',
            email: `ines.${Date.now()}@customer.example`,
            tags: ['sdk'],
            customFields: [{ id: 'colour', field_value: 'blue' }],
        });
        id = answer.contact.id;
        assert.equal(answer.contact.phone, '+13125550170');
    });
    await check('contact: duplicate', async () => {
        const error = await refused(400, () => ghl.contacts.createContact({ locationId: north, phone: '+13125550170' }));
        assert.equal(error.response.meta.contactId, id);
    });
    await check('contact: upsert finds', async () => {
        const answer = await ghl.contacts.upsertContact({ locationId: north, phone: '+13125550170', lastName: 'Berg' });
        assert.equal(answer.new, false);
        assert.equal(answer.contact.id, id);
        assert.equal(answer.contact.lastName, 'Berg');
    });
    await check('contact: upsert makes', async () => {
        const answer = await ghl.contacts.upsertContact({ locationId: north, phone: '+13125550171', name: 'Olaf Lind' });
        assert.equal(answer.new, true);
    });
    await check('contact: get, update', async () => {
        assert.equal((await ghl.contacts.getContact({ contactId: id }, inNorth)).contact.firstName, 'Ines');
        const answer = await ghl.contacts.updateContact({ contactId: id }, { city: 'Oslo', dnd: false }, inNorth);
        assert.equal(answer.succeeded ?? answer.succeded, true); // mended under v3
        assert.equal(answer.contact.city, 'Oslo');
    });
    await check('contact: tags', async () => {
        const added = await ghl.contacts.addTags({ contactId: id }, { tags: ['New', 'vip'] }, inNorth);
        assert.deepEqual(added.tags, ['sdk', 'new', 'vip']);
        const left = await ghl.contacts.removeTags({ contactId: id }, { tags: ['vip'] }, inNorth);
        assert.deepEqual(left.tags, ['sdk', 'new']);
    });
    await check('contact: followers', async () => {
        const followers = [ready.users[0].id];
        const added = await ghl.contacts.addFollowersContact({ contactId: id }, { followers }, inNorth);
        assert.deepEqual(added.followers, followers);
        const left = await ghl.contacts.removeFollowersContact({ contactId: id }, { followers }, inNorth);
        assert.deepEqual(left.followers, []);
    });
    await check('contact: duplicate search', async () => {
        const found = await ghl.contacts.getDuplicateContact({ locationId: north, number: '+13125550170' });
        assert.equal(found.contact.id, id);
        const none = await ghl.contacts.getDuplicateContact({ locationId: north, email: 'nobody@customer.example' });
        assert.equal(none.contact, null);
    });
    await check('contact: search', async () => {
        const found = await ghl.contacts.searchContactsAdvanced({
            locationId: north,
            page: 1,
            pageLimit: 20,
            filters: [{ field: 'phone', operator: 'eq', value: '+13125550170' }],
        });
        assert.deepEqual(found.contacts.map((c) => c.id), [id]);
        assert.equal(found.total, 1);
    });
    await check('contact: list', async () => {
        const page = await ghl.contacts.getContacts({ locationId: north, limit: 2 });
        assert.equal(page.contacts.length, 2);
        const next = await ghl.contacts.getContacts({
            locationId: north,
            limit: 2,
            startAfter: page.meta.startAfter,
            startAfterId: page.meta.startAfterId,
        });
        assert.ok(!page.contacts.some((c) => next.contacts.some((n) => n.id === c.id)));
        const byDigits = await ghl.contacts.getContacts({ locationId: north, query: '3125550170' });
        assert.deepEqual(byDigits.contacts.map((c) => c.id), [id]);
    });
    await check('contact: delete', async () => {
        assert.equal((await ghl.contacts.deleteContact({ contactId: id }, inNorth)).succeded, true);
        await refused(400, () => ghl.contacts.getContact({ contactId: id }, inNorth));
    });
}

async function conversations(ghl) {
    let id = '';
    let contactId = '';
    await check('conversation: create', async () => {
        contactId = (await ghl.contacts.createContact({ locationId: north, phone: '+13125550180' })).contact.id;
        const answer = await ghl.conversations.createConversation({ locationId: north, contactId });
        assert.equal(answer.success, true);
        id = answer.conversation.id;
    });
    await check('conversation: one a contact', async () => {
        const error = await refused(400, () => ghl.conversations.createConversation({ locationId: north, contactId }));
        assert.equal(error.response.conversationId, id);
    });
    await check('conversation: get', async () => {
        const answer = await ghl.conversations.getConversation({ conversationId: id }, inNorth);
        assert.equal(answer.contactId, contactId);
        assert.equal(typeof answer.type, 'number');
    });
    await check('conversation: search', async () => {
        const found = await ghl.conversations.searchConversation({ locationId: north, contactId });
        assert.deepEqual(found.conversations.map((c) => c.id), [id]);
        assert.equal(found.total, 1);
    });
    await check('conversation: update', async () => {
        const answer = await ghl.conversations.updateConversation(
            { conversationId: id },
            { locationId: north, unreadCount: 3, starred: true },
            inNorth,
        );
        assert.equal(answer.conversation.unreadCount, 3);
        const starred = await ghl.conversations.searchConversation({ locationId: north, status: 'starred' });
        assert.deepEqual(starred.conversations.map((c) => c.id), [id]);
    });
    await check('conversation: delete', async () => {
        assert.equal((await ghl.conversations.deleteConversation({ conversationId: id }, inNorth)).success, true);
    });
}

module.exports = { contacts, conversations };
