<?php
// Is a delivery really from HighLevel? PHP 7.2 or newer with its own extension sodium.

// Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
const HIGHLEVEL_KEY = '@KEY@';

// $body: the bytes as they came, before any JSON parser. $signature: the header x-ghl-signature, or null.
function isFromHighLevel(string $body, ?string $signature): bool
{
    $bytes = base64_decode($signature ?? '', true);
    $key = substr(base64_decode(HIGHLEVEL_KEY), -32); // the key itself, without its SPKI head
    return $bytes !== false && strlen($bytes) === SODIUM_CRYPTO_SIGN_BYTES
        && sodium_crypto_sign_verify_detached($bytes, $body, $key);
}

// Plain PHP: isFromHighLevel(file_get_contents('php://input'), $_SERVER['HTTP_X_GHL_SIGNATURE'] ?? null)
// Laravel:   isFromHighLevel($request->getContent(), $request->header('x-ghl-signature'))
// Not so: http_response_code(401). So: answer 200 at once; the work comes afterwards.
