// Is a delivery really from HighLevel? Java 15 or newer, no library needed.
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

public final class Verify {
    // Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
    private static final String KEY = "@KEY@";

    /** body: the bytes as they came, before any JSON parser. signature: the header x-ghl-signature, or null. */
    public static boolean isFromHighLevel(byte[] body, String signature) {
        try {
            byte[] bytes = Base64.getDecoder().decode(signature == null ? "" : signature);
            PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(KEY)));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(body);
            return check.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            return false;
        }
    }

    // Spring: public ResponseEntity<Void> receive(@RequestBody byte[] body,
    //             @RequestHeader(value = "x-ghl-signature", required = false) String signature) {
    //     if (!Verify.isFromHighLevel(body, signature)) return ResponseEntity.status(401).build();
    //     ... hand it to a queue: answer at once, the work comes afterwards
}
