using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Postings.Storing;

namespace Credence.Portfolio.Signed;

/// <summary>Writes what a repository shows as a signed Open Badges 3.0 credential, which is a W3C Verifiable Credential 2.0.</summary>
/// <remarks>Method: docs/method/signed-evidence.md. Sources: W3C VC Data Model 2.0; 1EdTech Open Badges 3.0.</remarks>
public static class EvidenceCredential
{
    private const string ProvedAndNot =
        "The issuer states that a program read this commit and that its checks came out so. The signature shows who signed and that nothing was changed since; it does not show that the work is the subject's own, nor that it is good.";

    private const int IdBytes = 16;
    private static readonly string[] Schemes = ["did", "mailto", "https", "http", "urn"];
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The signed document as text (JSON). The same order and key give the same text.</summary>
    public static string Write(CredentialOrder order, SigningKey key)
    {
        var document = Document(StatementOf(order, key.Public), "");
        document["id"] = IdOf(document);
        // the same statement has the same id, and one that was revoked stays so for good: stated again, it is another document, whose id is drawn from the one before
        while (order.Revoked?.Revoked.ContainsKey((string)document["id"]!) is true)
            document["id"] = IdOf(document);
        return IntegrityProof.Sign(document, key, null, Start(order.Receipt.AsOf)).ToJsonString(Layout) + "\n";
    }

    private static SignedStatement StatementOf(CredentialOrder order, VerificationKey key)
    {
        var (report, receipt) = (order.Report, order.Receipt);
        return new SignedStatement(
            key.Did, order.IssuerName, order.Subject ?? key.Did, new DateTimeOffset(receipt.AsOf, default, TimeSpan.Zero), order.Until is { } until ? new DateTimeOffset(until, default, TimeSpan.Zero) : null, order.Address?.AbsoluteUri,
            report.Commit, report.Items.ToDictionary(item => item.Check.Id, item => Told(item.Finding), StringComparer.Ordinal), report.Sections, receipt.Version, receipt.DataHash, receipt.RulesHash, receipt.AsOf, receipt.Seed, report.OwnCodePercent);
    }

    /// <summary>The document that states it, without a proof. Documents that were signed are read by it too: a text changed here makes them all invalid.</summary>
    internal static JsonObject Document(SignedStatement statement, string id)
    {
        var document = new JsonObject
        {
            [IntegrityProof.Context] = CredentialTerms.Context(),
            ["id"] = id,
            ["type"] = new JsonArray(CredentialTerms.VerifiableType, CredentialTerms.BadgeType),
            ["name"] = "What a git repository shows",
            ["description"] = ProvedAndNot,
            ["issuer"] = new JsonObject { ["id"] = statement.Issuer, ["type"] = new JsonArray("Profile"), ["name"] = statement.IssuerName },
            ["validFrom"] = Start(statement.AsOf),
        };
        if (statement.Until is { } until)
            document["validUntil"] = until.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T23:59:59Z";
        document["credentialSubject"] = Subject(statement);
        document["evidence"] = new JsonArray(Evidence(statement));
        return document;
    }

    private static JsonObject Subject(SignedStatement statement)
    {
        var subject = new JsonObject();
        if (IsAddress(statement.Subject))
            subject["id"] = statement.Subject;
        subject["type"] = new JsonArray("AchievementSubject");
        if (!IsAddress(statement.Subject))
            subject["identifier"] = new JsonArray(new JsonObject { ["type"] = "IdentityObject", ["hashed"] = false, ["identityHash"] = statement.Subject, ["identityType"] = "name" });
        subject["achievement"] = new JsonObject
        {
            ["id"] = CredentialTerms.Achievement,
            ["type"] = new JsonArray("Achievement"),
            ["name"] = "A git repository, read",
            ["description"] = "Points of a repository in the sections explain, reproduce, engineer, operate and history.",
            ["criteria"] = new JsonObject { ["narrative"] = FormattableString.Invariant($"{statement.Checks.Count} checks of one commit and its history, a point each, nothing of the repository run. Any number of points is stated, low ones too.") },
            ["resultDescription"] = new JsonArray([.. statement.Sections.Select(Described)]),
        };
        subject["result"] = new JsonArray([.. statement.Sections.Select(Scored)]);
        return subject;
    }

    private static JsonObject Described(SectionScore section) => new()
    {
        ["id"] = CredentialTerms.Section(KebabName.Of(section.Section)),
        ["type"] = new JsonArray("ResultDescription"),
        ["name"] = $"{section.Section}: checks passed",
        ["resultType"] = "RawScore",
        ["valueMin"] = "0",
        ["valueMax"] = section.Checks.ToString(CultureInfo.InvariantCulture),
    };

    private static JsonObject Scored(SectionScore section) => new()
    {
        ["type"] = new JsonArray("Result"),
        ["resultDescription"] = CredentialTerms.Section(KebabName.Of(section.Section)),
        ["value"] = section.Points.ToString(CultureInfo.InvariantCulture),
    };

    private static JsonObject Evidence(SignedStatement statement)
    {
        var evidence = new JsonObject();
        if (statement.Address is { } address)
            evidence["id"] = address;
        evidence["type"] = new JsonArray("Evidence");
        evidence["name"] = "A commit of a git repository";
        evidence[CredentialTerms.Commit] = statement.Commit;
        evidence[CredentialTerms.Scorecard] = new JsonObject { ["checks"] = new JsonObject(statement.Checks.Select(check => KeyValuePair.Create(check.Key, check.Value is { } told ? (JsonNode?)JsonValue.Create(told) : null))) };
        // older documents do not state it
        if (statement.OwnCodePercent is { } own)
            evidence[CredentialTerms.Scorecard]![CredentialTerms.OwnCodePercent] = own;
        evidence[CredentialTerms.Receipt] = new JsonObject
        {
            ["version"] = statement.Version,
            ["dataHash"] = statement.DataHash,
            ["rulesHash"] = statement.RulesHash,
            ["asOf"] = statement.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["seed"] = statement.Seed,
        };
        return evidence;
    }

    internal static bool? Told(Finding finding) => finding.Outcome switch { CheckOutcome.Passed => true, CheckOutcome.Failed => false, _ => null };

    private static string Start(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    // a name such as "Mara: data" is no address
    private static bool IsAddress(string subject) => !subject.Any(char.IsWhiteSpace) && Uri.TryCreate(subject, UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme);

    // an id drawn from the content (UUID version 8, RFC 9562)
    private static string IdOf(JsonObject document)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(document.ToJsonString()))[..IdBytes];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }
}
