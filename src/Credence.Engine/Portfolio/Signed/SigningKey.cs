using System.Security.Cryptography;
using Credence.Sources;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Credence.Portfolio.Signed;

/// <summary>A private key of Ed25519, kept by whoever signs, in the form OpenSSL writes too (PKCS #8, PEM).</summary>
public sealed class SigningKey
{
    private const string Label = "PRIVATE KEY";
    private const string Next = "Make one with 'credence key new FILE', or with 'openssl genpkey -algorithm ed25519'";
    private const int MostText = 4096;

    // PKCS #8 before the 32 bytes: version 0, algorithm 1.3.101.112, an octet string in an octet string (RFC 8410, section 7)
    private static readonly byte[] Head = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
    private readonly byte[] _seed;

    private SigningKey(byte[] seed)
    {
        _seed = seed;
        var bytes = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, bytes, 0);
        Public = VerificationKey.Of(bytes);
    }

    /// <summary>The key others check by.</summary>
    public VerificationKey Public { get; }

    /// <summary>The key as text; whoever has it can sign in its holder's name.</summary>
    public string Pem => PemEncoding.WriteString(Label, [.. Head, .. _seed]) + "\n";

    /// <summary>A new key, from the system's source of randomness.</summary>
    public static SigningKey New() => new(RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));

    /// <summary>The key of 32 bytes.</summary>
    public static SigningKey Of(ReadOnlySpan<byte> seed) =>
        seed.Length == Ed25519.SecretKeySize ? new(seed.ToArray()) : throw new ArgumentException("a private key has 32 bytes", nameof(seed));

    /// <summary>Reads a key's text.</summary>
    /// <exception cref="UnusableInputException">It is no private key of Ed25519.</exception>
    public static SigningKey Read(string where, string text)
    {
        if (text.Length <= MostText && PemEncoding.TryFind(text, out var place) && text.AsSpan()[place.Label].SequenceEqual(Label))
        {
            var bytes = Convert.FromBase64String(text[place.Base64Data]);
            if (bytes.Length == Head.Length + Ed25519.SecretKeySize && bytes.AsSpan().StartsWith(Head))
                return new SigningKey(bytes[Head.Length..]);
        }

        throw new UnusableInputException(where, "is no private key of Ed25519 without a password (PKCS #8, PEM)", Next);
    }

    /// <summary>Signs a message (64 bytes, always the same for the same message).</summary>
    public byte[] Sign(byte[] message)
    {
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(_seed, 0, message, 0, message.Length, signature, 0);
        return signature;
    }
}
