// SPDX-License-Identifier: GPL-3.0-or-later
// An emulator of HighLevel for tests in Node 18 or newer: node:test, Jest, Vitest or none of them. No dependency.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const DECIDED = ['delivered', 'read', 'failed', 'undelivered'];

export class LinesmanError extends Error {}

export class Linesman {
  #process;
  #token;

  constructor(ready, process) {
    Object.assign(this, ready); // baseUrl, authorizeUrl, clientId, clientSecret, publicKeyPem, locations, contacts, ...
    this.#process = process;
    this.#token = globalThis.process.env.LINESMAN_CONTROL_TOKEN;
  }

  /**
   * Starts an emulator that ends with this process at the latest. Options: program, port (0: a free one), seed,
   * profile, deliverTo, appEventsTo, arguments (more of linesman-cli emulator), timeout in milliseconds.
   */
  static async start({ program = process.env.LINESMAN_CLI ?? 'linesman-cli', port = 0, seed, profile, deliverTo,
                       appEventsTo, arguments: more = [], timeout = 30000 } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'linesman-'));
    const file = join(folder, 'ready.json');
    const given = { port, seed, profile, 'deliver-to': deliverTo, 'app-events-to': appEventsTo, 'ready-file': file };
    const words = Object.entries(given).filter(([, value]) => value !== undefined)
      .flatMap(([name, value]) => [`--${name}`, String(value)]);
    const running = spawn(program, ['emulator', ...words, ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let ended;
    running.stderr.on('data', (bytes) => { said = (said + bytes).slice(-4000); });
    running.on('error', (error) => { ended = error.message; });
    running.on('exit', (status) => { ended ??= `it ended with status ${status}`; });
    const kill = () => running.kill();
    process.once('exit', kill);
    running.once('exit', () => process.removeListener('exit', kill));
    try {
      for (const deadline = Date.now() + timeout; ; await pause(20)) {
        if (ended) throw new LinesmanError(`${program} emulator did not start: ${ended}\n${said}`);
        const ready = read(file);
        if (ready) {
          running.unref();
          running.stderr.unref?.();
          return new Linesman(ready, running);
        }
        if (Date.now() > deadline) {
          kill();
          throw new LinesmanError(`${program} emulator was not ready after ${timeout} ms\n${said}`);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Uses an emulator that runs already, such as a service of the pipeline. */
  static async attach(baseUrl = process.env.LINESMAN_BASE_URL ?? 'http://127.0.0.1:8470') {
    const one = new Linesman({ baseUrl });
    const state = await one.control('GET', 'state');
    const { clientId, clientSecret, redirectUris } = state.apps[0];
    const publicKeyPem = await one.control('GET', 'signing-key');
    const { locations, contacts, providers } = state;
    const authorizeUrl = `${baseUrl}/v2/oauth/chooselocation`;
    return Object.assign(one, { clientId, clientSecret, redirectUris, publicKeyPem, locations, contacts, providers,
                                authorizeUrl });
  }

  /** What your bridge needs to know. */
  environment() {
    return { LINESMAN_BASE_URL: this.baseUrl, LINESMAN_CLIENT_ID: this.clientId,
             LINESMAN_CLIENT_SECRET: this.clientSecret };
  }

  async stop() {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    running.ref();
    const end = new Promise((resolve) => running.once('exit', resolve));
    running.kill();
    await end;
  }

  /** Any request to the control surface: its path below /_emulator/. */
  async control(method, path, body) {
    const headers = { ...(body && { 'Content-Type': 'application/json' }),
                      ...(this.#token && { Authorization: `Bearer ${this.#token}` }) };
    const answer = await fetch(`${this.baseUrl}/_emulator/${path}`,
      { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new LinesmanError(`${method} ${path}: ${answer.status} ${text}`);
    return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  }

  /** Every provider's Delivery URL. */
  async deliverTo(url) {
    const { providers } = await this.control('GET', 'providers');
    for (const { id } of providers) await this.control('POST', `providers/${encodeURIComponent(id)}`, { deliveryUrl: url });
  }

  /** Somebody sends a message: { kind, message, contactId, subject, html, attachments, source, ... } */
  send({ kind = 'SmsDefault', contactId = this.contacts[0].id, ...rest }) {
    return this.control('POST', 'send', { ...(!rest.providerId && { kind }), contactId, ...rest });
  }

  message(id) {
    return this.control('GET', `messages/${encodeURIComponent(id)}`);
  }

  /** The status of a message once it is one of `wanted`; fails after `timeout` milliseconds. */
  async waitForStatus(id, wanted = DECIDED, timeout = 10000) {
    return this.#waitFor(async () => {
      const { message } = await this.message(id);
      return [].concat(wanted).includes(message.status) ? message.status : undefined;
    }, timeout, `message ${id} is still not ${[].concat(wanted).join(' or ')}`);
  }

  /** The log entry of a call that your bridge made to the API: waitForCall('PUT', /\/status$/). */
  async waitForCall(method, path, timeout = 10000) {
    const fits = (url) => (path instanceof RegExp ? path.test(url) : url.startsWith(path));
    return this.#waitFor(async () => {
      const { entries } = await this.control('GET', 'log');
      return entries.find((entry) => entry.side === 'served' && entry.method === method && fits(entry.url));
    }, timeout, `nobody called ${method} ${path}`);
  }

  /** The log entry of a webhook for a message: with the status that your bridge answered. */
  async waitForDelivery(messageId, timeout = 10000) {
    return this.#waitFor(async () => {
      const { entries } = await this.control('GET', 'log');
      return entries.find((entry) => entry.side === 'delivered' && entry.messageId === messageId);
    }, timeout, `no webhook for message ${messageId} was answered`);
  }

  async #waitFor(look, timeout, otherwise) {
    for (const deadline = Date.now() + timeout; ; await pause(25)) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > deadline) throw new LinesmanError(`${otherwise} after ${timeout} ms`);
    }
  }

  /** The tokens of a location, as if its owner had installed the app: { access_token, refresh_token, ... } */
  async signIn(locationId = this.locations[0].id, scope = 'conversations/message.write conversations.readonly') {
    const link = new URLSearchParams({ response_type: 'code', client_id: this.clientId,
                                       redirect_uri: this.redirectUris[0], scope, auto_approve: locationId });
    const consent = await fetch(`${this.authorizeUrl}?${link}`, { redirect: 'manual' });
    const back = consent.headers.get('location');
    if (!back) throw new LinesmanError(`the consent page answered ${consent.status}`);
    const code = new URL(back).searchParams.get('code');
    const answer = await fetch(`${this.baseUrl}/oauth/token`, { method: 'POST', body: new URLSearchParams({
      client_id: this.clientId, client_secret: this.clientSecret, grant_type: 'authorization_code',
      user_type: 'Location', code }) });
    if (!answer.ok) throw new LinesmanError(`no token: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  advance(milliseconds) { return this.control('POST', 'clock', { advanceMs: milliseconds }); }
  fault(fault) { return this.control('POST', 'faults', fault); }
  clearFaults() { return this.control('DELETE', 'faults'); }
  expireTokens(which = {}) { return this.control('POST', 'tokens/expire', which); }
  settings(changes) { return this.control('POST', 'settings', changes); }
  install(which = {}) { return this.control('POST', 'install', which); }
  uninstall(which = {}) { return this.control('POST', 'uninstall', which); }
  /** Everything as at the start; the log of what was served and delivered is empty, too. */
  async reset() {
    await this.control('POST', 'reset', {});
    await this.control('DELETE', 'log');
  }
}

/** A file that is written whole; undefined while it is not there. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
