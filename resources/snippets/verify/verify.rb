# Is a delivery really from HighLevel? Ruby 3.0 or newer with its own openssl (OpenSSL 1.1.1 or newer).
require 'openssl'

# Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
HIGHLEVEL_KEY = OpenSSL::PKey.read('@KEY@'.unpack1('m'))

# body: the bytes as they came, before any JSON parser. signature: the header x-ghl-signature, or nil.
def from_highlevel?(body, signature)
  HIGHLEVEL_KEY.verify(nil, signature.to_s.unpack1('m0'), body)
rescue ArgumentError, OpenSSL::PKey::PKeyError
  false
end

# Rails:   head :unauthorized unless from_highlevel?(request.raw_post, request.headers['x-ghl-signature'])
# Sinatra: halt 401 unless from_highlevel?(request.body.read, request.env['HTTP_X_GHL_SIGNATURE'])
# Answer 200 at once; the work comes afterwards.
