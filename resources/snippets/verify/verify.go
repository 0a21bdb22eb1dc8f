// Is a delivery really from HighLevel? Go 1.13 or newer, standard library only.
package main

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
)

// Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
const highLevelKey = "@KEY@"

// body: the bytes as they came, before any JSON parser. signature: the header x-ghl-signature.
func isFromHighLevel(body []byte, signature string) bool {
	der, err := base64.StdEncoding.DecodeString(highLevelKey)
	if err != nil {
		return false
	}
	parsed, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return false
	}
	key, ok := parsed.(ed25519.PublicKey)
	bytes, err := base64.StdEncoding.DecodeString(signature)
	return ok && err == nil && len(bytes) == ed25519.SignatureSize && ed25519.Verify(key, body, bytes)
}

// In a handler:
//	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//	if err != nil || !isFromHighLevel(body, r.Header.Get("x-ghl-signature")) {
//		w.WriteHeader(http.StatusUnauthorized)
//		return
//	}
//	w.WriteHeader(http.StatusOK) // at once; the work comes afterwards
