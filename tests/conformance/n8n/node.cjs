// SPDX-License-Identifier: GPL-3.0-or-later
// n8n's HighLevel node as published, run by n8n's own engine: its requests, its OAuth2 client, its pagination. Only the base
// URL is set. Usage: node node.cjs READY-FILE PROFILE, in the folder where install.sh put n8n-core and the node.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'linesman-n8n-'));
process.env.N8N_USER_FOLDER = home; // n8n writes a key into its folder at once
process.env.N8N_ENCRYPTION_KEY = 'conformance';
process.on('exit', () => fs.rmSync(home, { recursive: true, force: true }));

const { ExecuteContext, RoutingNode } = require('n8n-core');
const { createEmptyRunExecutionData, NodeHelpers, Workflow } = require('n8n-workflow');

const [, , readyFile, profile] = process.argv;
const ready = JSON.parse(fs.readFileSync(readyFile, 'utf8'));

/* The node's base URL is a constant in two of its files. */
const usual = require.extensions['.js'];
require.extensions['.js'] = (module, file) => {
    if (!file.includes('HighLevel')) return usual(module, file);
    const text = fs.readFileSync(file, 'utf8').replaceAll('https://services.leadconnectorhq.com', ready.baseUrl);
    return module._compile(text, file);
};
const { HighLevel } = require('./n8n-nodes-base/dist/nodes/HighLevel/HighLevel.node.js');
const north = ready.locations[0].id;
const ada = ready.contacts[0];
const consentUrl = `${ready.baseUrl}${profile === 'as-in-2025' ? '' : '/v2'}/oauth/chooselocation`;
const nodeType = new HighLevel().nodeVersions[2];

async function authorized() {
    const link = `${consentUrl}?${new URLSearchParams({
        response_type: 'code', client_id: ready.clientId, redirect_uri: ready.redirectUris[0], auto_approve: north,
    })}`;
    const back = await fetch(link, { redirect: 'manual' });
    const reply = await fetch(`${ready.baseUrl}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
            client_id: ready.clientId, client_secret: ready.clientSecret, grant_type: 'authorization_code',
            code: new URL(back.headers.get('location')).searchParams.get('code'), user_type: 'Location',
        }),
    });
    return reply.json();
}

/* What n8n keeps of a credential, as its HighLevelOAuth2Api declares it; in memory here. */
async function credentials() {
    const kept = {
        grantType: 'authorizationCode', authUrl: consentUrl, accessTokenUrl: `${ready.baseUrl}/oauth/token`,
        clientId: ready.clientId, clientSecret: ready.clientSecret, scope: '', authQueryParameters: '',
        authentication: 'body', oauthTokenData: await authorized(),
    };
    return {
        kept,
        helper: {
            getParentTypes: () => ['oAuth2Api'],
            getDecrypted: async () => kept,
            isCredentialUsableByNode: async () => true,
            runPreAuthentication: async () => undefined,
            updateCredentialsOauthTokenData: async (_node, _type, data) => {
                kept.oauthTokenData = data.oauthTokenData ?? data;
            },
        },
    };
}

async function run(credentialsHelper, chosen) {
    const parameters = NodeHelpers.getNodeParameters(nodeType.description.properties, chosen, true, false,
        { typeVersion: 2 }, nodeType.description);
    const node = {
        id: '1', name: 'HighLevel', type: 'n8n-nodes-base.highLevel', typeVersion: 2, position: [0, 0], parameters,
        credentials: { highLevelOAuth2Api: { id: '1', name: 'Line Bridge' } },
    };
    const nodeTypes = { getByNameAndVersion: () => nodeType, getByName: () => nodeType, getKnownTypes: () => ({}) };
    const workflow = new Workflow({ id: 'w', nodes: [node], connections: {}, active: false, nodeTypes });
    const input = [{ json: {} }];
    const data = { data: { main: [input] }, node, source: null };
    const more = { credentialsHelper, executionId: 'e', variables: {}, restApiUrl: '', instanceBaseUrl: '' };
    const context = new ExecuteContext(workflow, node, more, 'manual', createEmptyRunExecutionData(), 0, input, data.data,
        data, []);
    await workflow.expression.acquireIsolate?.();
    try {
        const [items] = await new RoutingNode(context, nodeType).runNode();
        return items.map((item) => item.json);
    } finally {
        await workflow.expression.releaseIsolate?.();
    }
}

async function main() {
    const { kept, helper } = await credentials();
    const tally = { passed: 0, failed: 0 };
    const check = async (name, work) => {
        try {
            await work();
            tally.passed += 1;
        } catch (error) {
            tally.failed += 1;
            console.error(`FAILED n8n's node, profile ${profile}: ${name}\n  ${error.description ?? ''} ${error.stack}`);
        }
    };
    const contact = (operation, more = {}) => run(helper, { resource: 'contact', operation, ...more });
    const task = (operation, more = {}) => run(helper, { resource: 'task', operation, contactId: ada.id, ...more });
    let made;
    await check('read a contact', async () => {
        const [got] = await contact('get', { contactId: ada.id });
        assert.equal(got.id, ada.id);
    });
    await check('create or update a contact', async () => {
        [made] = await contact('create', {
            email: 'nora@customer.example', phone: '+13125550188',
            additionalFields: { firstName: 'Nora', tags: 'one, two' },
        });
        assert.deepEqual(made.tags, ['one', 'two']);
    });
    await check('update it', async () => {
        const [got] = await contact('update', { contactId: made.id, updateFields: { city: 'Oslo' } });
        assert.equal(got.city, 'Oslo');
    });
    await check('all contacts, page by page', async () => {
        const all = await contact('getAll', { returnAll: true });
        assert.ok(all.some((one) => one.id === made.id) && all.some((one) => one.id === ada.id));
    });
    await check('delete it', async () => assert.deepEqual(await contact('delete', { contactId: made.id }),
        [{ success: true }]));
    await check('a task: make, read, list, change, delete', async () => {
        const [{ task: one }] = await task('create', { title: 'Call', dueDate: '2026-12-01T10:00:00.000Z' });
        assert.equal((await task('get', { taskId: one.id }))[0].task.title, 'Call');
        assert.ok((await task('getAll', { returnAll: true })).some((other) => other.id === one.id));
        await task('update', { taskId: one.id, updateFields: { title: 'Call Ada' } });
        assert.deepEqual(await task('delete', { taskId: one.id }), [{ success: true }]);
    });
    await check('refresh when the token has expired', async () => {
        const before = kept.oauthTokenData.refresh_token;
        await fetch(`${ready.baseUrl}/_emulator/tokens/expire`, {
            method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}',
        });
        assert.equal((await contact('get', { contactId: ada.id }))[0].id, ada.id);
        assert.notEqual(kept.oauthTokenData.refresh_token, before);
    });
    await check('an error', () => assert.rejects(contact('get', { contactId: 'nobody' })));
    console.log(`n8n's HighLevel node, profile ${profile}: ${tally.passed} flows passed, ${tally.failed} failed`);
    process.exit(tally.failed ? 1 : 0);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
