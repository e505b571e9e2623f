using System.Text.Json.Nodes;
using Credence.Portfolio.Signed;

namespace Credence.Tests.Portfolio.Signed;

/// <summary>The example of the standard, by its published values (W3C, Data Integrity EdDSA Cryptosuites 1.0, appendix B: eddsa-jcs-2022).</summary>
internal static class W3cExample
{
    internal const string Created = "2023-02-24T23:36:38Z";
    internal const string Hashes = "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19";
    internal const string ProofValue = "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX";

    /// <summary>The key pair: 0x8026, then the 32 bytes, in base58.</summary>
    internal static SigningKey Key { get; } = SigningKey.Of(VerificationKey.Value("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq").AsSpan()[2..]);

    internal static JsonObject Document() => new()
    {
        ["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"),
        ["id"] = "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
        ["type"] = new JsonArray("VerifiableCredential", "AlumniCredential"),
        ["name"] = "Alumni Credential",
        ["description"] = "A minimum viable example of an Alumni Credential.",
        ["issuer"] = "https://vc.example/issuers/5678",
        ["validFrom"] = "2023-01-01T00:00:00Z",
        ["credentialSubject"] = new JsonObject { ["id"] = "did:example:abcdefgh", ["alumniOf"] = "The School of Examples" },
    };
}
