using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Credence.Portfolio.Signed;

/// <summary>Proofs of the cryptosuite eddsa-jcs-2022: both proof and document in canonical JSON, hashed, and the hashes signed.</summary>
/// <remarks>Source: W3C, Data Integrity EdDSA Cryptosuites 1.0, section 3.3.</remarks>
public static class IntegrityProof
{
    internal const string Type = "DataIntegrityProof";
    internal const string Cryptosuite = "eddsa-jcs-2022";
    internal const string Purpose = "assertionMethod";
    /// <summary>Member that holds the proof.</summary>
    public const string Proof = "proof";
    internal const string ProofValue = "proofValue";
    internal const string Context = "@context";

    /// <summary>A document with its proof.</summary>
    /// <param name="document">Document without one.</param>
    /// <param name="key">Key that signs.</param>
    /// <param name="method">Where the proof says the key is; the key itself where null.</param>
    /// <param name="created">When it was signed (XML date and time).</param>
    public static JsonObject Sign(JsonObject document, SigningKey key, string? method, string created)
    {
        var proof = new JsonObject
        {
            ["type"] = Type,
            ["cryptosuite"] = Cryptosuite,
            ["created"] = created,
            ["verificationMethod"] = method ?? key.Public.VerificationMethod,
            ["proofPurpose"] = Purpose,
        };
        if (document[Context] is { } context)
            proof[Context] = context.DeepClone();
        var signed = document.DeepClone().AsObject();
        signed[Proof] = proof;
        proof[ProofValue] = VerificationKey.Text(key.Sign(Message(ElementOf(signed))));
        return signed;
    }

    /// <summary>Whether the proof of a document is a key's.</summary>
    /// <param name="document">The document with its proof, an object with one object in it.</param>
    /// <param name="key">The key.</param>
    public static bool Verify(JsonElement document, VerificationKey key)
    {
        var proof = document.GetProperty(Proof);
        return proof.TryGetProperty(ProofValue, out var value) && value.ValueKind == JsonValueKind.String && VerificationKey.Value(value.GetString()!) is { } signature
            && StartsWithContextOf(proof, document) && key.Verify(Message(document), signature);
    }

    /// <summary>What is signed: the hash of the proof without its value, then the hash of the document without its proof (64 bytes).</summary>
    internal static byte[] Message(JsonElement signed)
    {
        var proof = signed.GetProperty(Proof);
        var document = Members(signed, Proof).ToDictionary(StringComparer.Ordinal);
        if (proof.TryGetProperty(Context, out var context))
            document[Context] = context;
        return [.. SHA256.HashData(CanonicalJson.Of(Members(proof, ProofValue))), .. SHA256.HashData(CanonicalJson.Of(document))];
    }

    // a proof with a context of its own vouches for a document whose context begins with it
    private static bool StartsWithContextOf(JsonElement proof, JsonElement signed) =>
        !proof.TryGetProperty(Context, out var own)
        || (signed.TryGetProperty(Context, out var context) && Items(context).Take(Items(own).Count()).Select(Bytes).SequenceEqual(Items(own).Select(Bytes)));

    private static IEnumerable<JsonElement> Items(JsonElement context) => context.ValueKind == JsonValueKind.Array ? context.EnumerateArray() : [context];

    private static string Bytes(JsonElement value) => Convert.ToHexString(CanonicalJson.Of(value));

    private static IEnumerable<KeyValuePair<string, JsonElement>> Members(JsonElement from, string without) =>
        from.EnumerateObject().Where(member => member.Name != without).Select(member => KeyValuePair.Create(member.Name, member.Value));

    private static JsonElement ElementOf(JsonObject value)
    {
        using var document = JsonDocument.Parse(value.ToJsonString());
        return document.RootElement.Clone();
    }
}
