# Is a delivery really from HighLevel? Python 3.8 or newer. Python's own library has no Ed25519: pip install cryptography
import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_der_public_key

# Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
KEY = load_der_public_key(base64.b64decode("@KEY@"))


def is_from_highlevel(body, signature):
    """body: the bytes as they came, before any JSON parser. signature: the header x-ghl-signature, or None."""
    try:
        KEY.verify(base64.b64decode(signature or "", validate=True), body)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


# Flask:   if not is_from_highlevel(request.get_data(), request.headers.get("x-ghl-signature")): abort(401)
# Django:  is_from_highlevel(request.body, request.headers.get("x-ghl-signature"))
# FastAPI: is_from_highlevel(await request.body(), request.headers.get("x-ghl-signature"))
# Answer 200 at once; the work comes afterwards.
