using System.Text.Json;

namespace Credence.Portfolio.Signed;

/// <summary>Checks a signed document from itself alone, without any network: its form, who signed it, the signature, its dates.</summary>
/// <remarks>Method: docs/method/signed-evidence.md.</remarks>
public static class CredentialVerifier
{
    private const int MostFaults = 3;
    private static readonly string[] OfProof = ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", IntegrityProof.ProofValue, IntegrityProof.Context];

    /// <summary>What the checks come to.</summary>
    /// <param name="document">The document, as <see cref="CredentialFile"/> reads it.</param>
    /// <param name="expected">The key it must be signed by; null to take the one it names.</param>
    /// <param name="day">Day of the answer (UTC).</param>
    public static CredentialVerdict Of(JsonElement document, VerificationKey? expected, DateOnly day)
    {
        var (statement, faults) = StatementReading.Of(document);
        var (key, created, proofFaults) = Proof(document);
        faults = [.. faults, .. proofFaults];
        var signature = Signature(document, key, proofFaults.Count == 0);
        List<CredentialFinding> findings =
        [
            faults.Count == 0 ? new("form", true, "an Open Badges 3.0 credential as this program writes it, with one proof") : new("form", false, string.Join("; ", faults.Take(MostFaults)) + (faults.Count > MostFaults ? "; and more" : "")),
            signature,
            Issuer(statement, key, signature.Pass is true),
            Dates(statement, created, day),
        ];
        if (expected is not null)
            findings.Add(key == expected ? new("key", true, $"signed by the key you named, {expected.Did}") : new("key", false, $"not signed by the key you named, {expected.Did}"));
        return new CredentialVerdict(statement, key, findings);
    }

    private static (VerificationKey? Key, DateTimeOffset? Created, IReadOnlyList<string> Faults) Proof(JsonElement document)
    {
        var shape = new DocumentShape();
        var proof = document.ValueKind == JsonValueKind.Object ? shape.Object(document, IntegrityProof.Proof) : null;
        if (proof is null)
            return (null, null, shape.Faults);
        shape.Is(proof, "type", IntegrityProof.Type);
        shape.Is(proof, "cryptosuite", IntegrityProof.Cryptosuite);
        shape.Is(proof, "proofPurpose", IntegrityProof.Purpose);
        shape.Need(proof.Value.EnumerateObject().All(member => Array.IndexOf(OfProof, member.Name) >= 0), "the proof holds a part that this program does not write");
        _ = shape.Text(proof, IntegrityProof.ProofValue);
        var created = StatementReading.Time(shape, proof, "created");
        var method = shape.Text(proof, "verificationMethod");
        var key = method is not null && method.Contains('#', StringComparison.Ordinal) ? VerificationKey.Parse(method) : null;
        shape.Need(method is null || key is not null, "'verificationMethod' must be a did:key of Ed25519; other keys would have to be fetched, and nothing is");
        return (key, created, shape.Faults);
    }

    private static CredentialFinding Signature(JsonElement document, VerificationKey? key, bool sound)
    {
        const string Id = "signature";
        if (!sound || key is null)
            return new(Id, null, "cannot be checked: the proof is not in its form");
        return IntegrityProof.Verify(document, key) ? new(Id, true, $"made by {key.Did}, and nothing has changed since") : new(Id, false, "does not fit: the document was changed after it was signed, or the key that signed is another one");
    }

    private static CredentialFinding Issuer(SignedStatement? statement, VerificationKey? key, bool isSigned)
    {
        const string Id = "issuer";
        if (statement is null || key is null)
            return new(Id, null, "cannot be told: the document is not in its form");
        if (!isSigned && statement.Issuer == key.Did)
            return new(Id, null, "cannot be told: the signature does not fit the key it names");
        return statement.Issuer == key.Did ? new(Id, true, "the key that signed is the issuer's own") : new(Id, false, "the issuer named is not the holder of the key that signed");
    }

    private static CredentialFinding Dates(SignedStatement? statement, DateTimeOffset? created, DateOnly day)
    {
        const string Id = "dates";
        if (statement is null || created is null)
            return new(Id, null, "cannot be told: the document is not in its form");
        var (from, until, signed) = (DayOf(statement.From), statement.Until is { } end ? DayOf(end) : (DateOnly?)null, DayOf(created.Value));
        if (until is { } last && last < from)
            return new(Id, false, "it ends before it begins");
        if (from > day)
            return new(Id, false, FormattableString.Invariant($"it holds from {from:yyyy-MM-dd} on only"));
        if (until is { } past && past < day)
            return new(Id, false, FormattableString.Invariant($"it held until {past:yyyy-MM-dd}"));
        if (signed > day)
            return new(Id, false, FormattableString.Invariant($"it says that it was signed on {signed:yyyy-MM-dd}, which is still to come"));
        return new(Id, true, until is null ? FormattableString.Invariant($"it holds since {from:yyyy-MM-dd}, without an end") : FormattableString.Invariant($"it holds from {from:yyyy-MM-dd} to {until:yyyy-MM-dd}"));
    }

    private static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
