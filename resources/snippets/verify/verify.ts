// Is a delivery really from HighLevel? TypeScript on Node 16 or newer, no package needed (types: @types/node).
import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

// Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
const key: KeyObject = createPublicKey({ key: Buffer.from('@KEY@', 'base64'), format: 'der', type: 'spki' });

/** body: the bytes as they came, before any JSON parser. signature: the header x-ghl-signature. */
export function isFromHighLevel(body: Buffer, signature: string | undefined): boolean {
  const bytes = Buffer.from(signature ?? '', 'base64');
  return signature?.length === 88 && verify(null, body, key, bytes);
}

// NestJS: NestFactory.create(AppModule, { rawBody: true }), and in the controller
//   @Post('webhooks') @HttpCode(200)
//   receive(@Req() request: RawBodyRequest<Request>, @Headers('x-ghl-signature') signature?: string) {
//     if (!request.rawBody || !isFromHighLevel(request.rawBody, signature)) throw new UnauthorizedException();
//     // answer at once; the work comes afterwards
//   }
