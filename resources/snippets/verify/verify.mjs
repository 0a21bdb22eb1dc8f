// Is a delivery really from HighLevel? Node 16 or newer, no package needed.
import { createPublicKey, verify } from 'node:crypto';

// Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
const key = createPublicKey({ key: Buffer.from('@KEY@', 'base64'), format: 'der', type: 'spki' });

// body: a Buffer with the bytes as they came, before any JSON parser. signature: the header x-ghl-signature, or undefined.
export function isFromHighLevel(body, signature) {
  const bytes = Buffer.from(signature ?? '', 'base64');
  return signature?.length === 88 && verify(null, body, key, bytes);
}

// Express: app.post('/webhooks', express.raw({ type: '*/*' }), (request, response) => {
//   if (!isFromHighLevel(request.body, request.get('x-ghl-signature'))) return response.sendStatus(401);
//   response.sendStatus(200); // at once; the work comes afterwards
//   const message = JSON.parse(request.body);
// });
