// SPDX-License-Identifier: GPL-3.0-or-later
// OAuth libraries as published: authorize, exchange the code, use the token, refresh, be refused.
import assert from 'node:assert/strict';
import { AuthorizationCode } from 'simple-oauth2';
import * as openid from 'openid-client';
import OAuth2Strategy from 'passport-oauth2';

import { approved, check, consentUrl, reads, ready, redirectUri, scopes, tokenUrl } from './scene.mjs';

export async function simpleOauth2() {
    const name = 'simple-oauth2';
    const client = new AuthorizationCode({
        client: { id: ready.clientId, secret: ready.clientSecret },
        auth: {
            tokenHost: ready.baseUrl, tokenPath: '/oauth/token', authorizeHost: ready.baseUrl,
            authorizePath: new URL(consentUrl).pathname,
        },
        options: { authorizationMethod: 'body' },
    });
    let token;
    await check(name, 'authorize, exchange', async () => {
        const link = client.authorizeURL({ redirect_uri: redirectUri, scope: scopes, state: 'a b&c' });
        const back = await approved(link);
        assert.equal(back.searchParams.get('state'), 'a b&c');
        token = await client.getToken({
            code: back.searchParams.get('code'), redirect_uri: redirectUri, user_type: 'Location',
        });
        assert.equal(token.expired(), false);
        assert.equal(token.token.userType, 'Location');
        await reads(token.token.access_token);
    });
    await check(name, 'refresh', async () => {
        const next = await token.refresh({ user_type: 'Location' });
        assert.notEqual(next.token.refresh_token, token.token.refresh_token);
        await reads(next.token.access_token);
    });
    await check(name, 'a code that is wrong', () =>
        assert.rejects(client.getToken({ code: 'none', redirect_uri: redirectUri }), (error) => {
            assert.ok(error.output.statusCode >= 400 && error.output.statusCode < 500);
            return true;
        }));
}

export async function openidClient() {
    const name = 'openid-client';
    const config = new openid.Configuration(
        { issuer: ready.baseUrl, authorization_endpoint: consentUrl, token_endpoint: tokenUrl },
        ready.clientId, { client_secret: ready.clientSecret }, openid.ClientSecretPost(ready.clientSecret));
    openid.allowInsecureRequests(config);
    let tokens;
    await check(name, 'authorize with PKCE, exchange', async () => {
        const verifier = openid.randomPKCECodeVerifier();
        const state = openid.randomState();
        const link = openid.buildAuthorizationUrl(config, {
            redirect_uri: redirectUri, scope: scopes, state, code_challenge_method: 'S256',
            code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        });
        const back = await approved(link.href);
        tokens = await openid.authorizationCodeGrant(config, back,
            { expectedState: state, pkceCodeVerifier: verifier }, { user_type: 'Location' });
        assert.ok(tokens.expiresIn() > 80000);
        await reads(tokens.access_token);
    });
    await check(name, 'refresh', async () => {
        const next = await openid.refreshTokenGrant(config, tokens.refresh_token, { user_type: 'Location' });
        await reads(next.access_token);
    });
    await check(name, 'a protected resource', async () => {
        const reply = await openid.fetchProtectedResource(config, tokens.access_token,
            new URL(`${ready.baseUrl}/locations/${ready.locations[0].id}`), 'GET', null,
            new Headers({ Version: '2021-07-28' }));
        assert.ok(reply.status === 200 || reply.status === 401, String(reply.status)); // by the scopes that were asked for
    });
}

export async function passportOauth2() {
    const name = 'passport-oauth2';
    let told;
    const strategy = new OAuth2Strategy(
        {
            authorizationURL: consentUrl, tokenURL: tokenUrl, clientID: ready.clientId,
            clientSecret: ready.clientSecret, callbackURL: redirectUri, scope: scopes.split(' '),
        },
        (accessToken, refreshToken, params, user, done) => {
            told = { accessToken, refreshToken, params };
            done(null, { id: params.locationId });
        });
    const step = (query) => new Promise((resolve, reject) => {
        const walk = Object.create(strategy);
        walk.redirect = resolve;
        walk.success = resolve;
        walk.error = reject;
        walk.fail = (challenge, status) => reject(new Error(`failed: ${status} ${JSON.stringify(challenge)}`));
        walk.authenticate({ query, headers: {}, connection: {} }, {});
    });
    await check(name, 'authorize, exchange', async () => {
        const back = await approved(await step({}));
        const user = await step({ code: back.searchParams.get('code') });
        assert.equal(user.id, ready.locations[0].id);
        assert.ok(told.refreshToken && told.params.token_type);
        await reads(told.accessToken);
    });
    await check(name, 'a code that is wrong', () => assert.rejects(step({ code: 'none' })));
    await check(name, 'refresh', () => new Promise((resolve, reject) => {
        strategy._oauth2.getOAuthAccessToken(told.refreshToken, { grant_type: 'refresh_token' },
            (error, token) => (error ? reject(new Error(JSON.stringify(error))) : resolve(reads(token))));
    }));
}
