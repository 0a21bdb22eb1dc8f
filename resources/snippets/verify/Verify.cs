// Is a delivery really from HighLevel? .NET 6 or newer. .NET's own library has no Ed25519: dotnet add package NSec.Cryptography
using System;
using NSec.Cryptography;

public static class HighLevelSignature
{
    // Ed25519 public key (SPKI, base64). Keep it as a setting: HighLevel announces by e-mail when it changes.
    private static readonly PublicKey Key = PublicKey.Import(
        SignatureAlgorithm.Ed25519, Convert.FromBase64String("@KEY@"), KeyBlobFormat.PkixPublicKey);

    /// <param name="body">The bytes as they came, before any JSON parser.</param>
    /// <param name="signature">The header x-ghl-signature, or null.</param>
    public static bool IsFromHighLevel(ReadOnlySpan<byte> body, string? signature)
    {
        var bytes = new byte[64];
        return Convert.TryFromBase64String(signature ?? "", bytes, out var length) && length == bytes.Length
            && SignatureAlgorithm.Ed25519.Verify(Key, body, bytes);
    }
}

// ASP.NET: app.MapPost("/webhooks", async (HttpRequest request) => {
//     using var body = new MemoryStream();
//     await request.Body.CopyToAsync(body);
//     if (!HighLevelSignature.IsFromHighLevel(body.ToArray(), request.Headers["x-ghl-signature"])) return Results.Unauthorized();
//     return Results.Ok(); // at once; the work comes afterwards
// });
