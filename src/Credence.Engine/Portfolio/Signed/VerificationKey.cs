using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Credence.Portfolio.Signed;

/// <summary>A public key of Ed25519, by which signatures are checked.</summary>
/// <remarks>Sources: RFC 8032; W3C Controlled Identifiers 1.0 (Multikey); the did:key method.</remarks>
public sealed record VerificationKey
{
    /// <summary>Bytes of a signature.</summary>
    internal static readonly int SignatureBytes = Ed25519.SignatureSize;

    private const string Method = "did:key:";
    private const char Base58Mark = 'z';
    private static readonly byte[] Kind = [0xed, 0x01];

    private VerificationKey(string multikey) => Multikey = multikey;

    /// <summary>The key as a multikey: <c>z6Mk…</c>, base58 of 0xed01 and its 32 bytes.</summary>
    public string Multikey { get; }

    /// <summary>The key as an identifier of its holder: <c>did:key:z6Mk…</c>.</summary>
    public string Did => Method + Multikey;

    /// <summary>Where a proof says the key is: the identifier and the key in it.</summary>
    public string VerificationMethod => $"{Did}#{Multikey}";

    internal static VerificationKey Of(ReadOnlySpan<byte> bytes) => new(Text([.. Kind, .. bytes]));

    /// <summary>Reads a multikey, a <c>did:key</c>, or one with the key's name after <c>#</c>; null where it is none of Ed25519, or a point that would accept signatures of anybody.</summary>
    public static VerificationKey? Parse(string text)
    {
        var key = text.StartsWith(Method, StringComparison.Ordinal) ? text[Method.Length..] : text;
        var parts = key.Split('#');
        if (parts.Length > 2 || (parts.Length == 2 && (key == text || parts[0] != parts[1])))
            return null;
        var bytes = Value(parts[0]);
        return bytes is not null && bytes.Length == Kind.Length + Ed25519.PublicKeySize && bytes.AsSpan().StartsWith(Kind) && Ed25519.ValidatePublicKeyFull(bytes, Kind.Length) ? Of(bytes.AsSpan(Kind.Length)) : null;
    }

    /// <summary>Whether a signature is this key's, over a message.</summary>
    public bool Verify(byte[] message, byte[] signature) =>
        signature.Length == SignatureBytes && Ed25519.Verify(signature, 0, Value(Multikey)!, Kind.Length, message, 0, message.Length);

    /// <summary>Bytes in multibase.</summary>
    internal static string Text(ReadOnlySpan<byte> bytes) => Base58Mark + Base58.Of(bytes);

    /// <summary>The bytes of a multibase text; null where it is none of base58.</summary>
    internal static byte[]? Value(string text) => text.StartsWith(Base58Mark) ? Base58.Bytes(text.AsSpan(1)) : null;
}
