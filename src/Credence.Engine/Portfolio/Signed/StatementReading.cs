using System.Globalization;
using System.Text.Json;

namespace Credence.Portfolio.Signed;

/// <summary>Reads a document as what <see cref="EvidenceCredential"/> writes: every part that counts must be there, in its form, and agree with the others.</summary>
internal static class StatementReading
{
    private const int MostChecks = 200;
    private const int CommitDigits = 40;
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
    private static readonly byte[] Context = CanonicalJson.Of(JsonDocument.Parse(CredentialTerms.Context().ToJsonString()).RootElement);

    /// <summary>The statement; null with what is wrong.</summary>
    internal static (SignedStatement? Statement, IReadOnlyList<string> Faults) Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, ["the document must be an object"]);
        var shape = new DocumentShape();
        shape.Need(root.TryGetProperty(IntegrityProof.Context, out var context) && CanonicalJson.Of(context).AsSpan().SequenceEqual(Context), "'@context' must name the two formats and Credence's own three terms, as this program writes it");
        shape.HasType(root, CredentialTerms.VerifiableType);
        shape.HasType(root, CredentialTerms.BadgeType);
        _ = (shape.Text(root, "id"), shape.Text(root, "name"));
        var issuer = shape.Object(root, "issuer");
        var (from, until) = (Time(shape, root, "validFrom"), DocumentShape.Has(root, "validUntil") ? Time(shape, root, "validUntil") : null);
        var evidence = shape.OnlyObject(root, "evidence");
        shape.HasType(evidence, "Evidence");
        var checks = Checks(shape, shape.Object(shape.Object(evidence, CredentialTerms.Scorecard), "checks"));
        var credited = shape.Object(root, "credentialSubject");
        var subject = Subject(shape, credited);
        shape.Need(Points(credited) == checks.Values.Count(told => told is true), "the points under 'result' must be as many as checks that are true");
        var receipt = shape.Object(evidence, CredentialTerms.Receipt);
        var statement = new SignedStatement(
            shape.Text(issuer, "id") ?? "", shape.Text(issuer, "name") ?? "", subject ?? "", from ?? default, until,
            DocumentShape.Has(evidence, "id") ? shape.Text(evidence, "id") : null, Commit(shape, evidence) ?? "", checks,
            shape.Text(receipt, "version") ?? "", shape.Text(receipt, "dataHash") ?? "", shape.Text(receipt, "rulesHash") ?? "", AsOf(shape, receipt) ?? default, Seed(shape, receipt) ?? 0);
        return shape.Faults.Count == 0 ? (statement, []) : (null, shape.Faults);
    }

    /// <summary>When something happens, with the time zone that belongs to it; null, and noted, where that is not stated.</summary>
    internal static DateTimeOffset? Time(DocumentShape shape, JsonElement? from, string name)
    {
        if (shape.Text(from, name) is not { } text)
            return null;
        if ((text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length) && DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        shape.Need(false, $"'{name}' must be a time with its zone, such as 2026-11-01T00:00:00Z");
        return null;
    }

    private static string? Subject(DocumentShape shape, JsonElement? subject)
    {
        shape.HasType(subject, "AchievementSubject");
        var achievement = shape.Object(subject, "achievement");
        shape.Is(achievement, "id", CredentialTerms.Achievement);
        _ = shape.Text(shape.Object(achievement, "criteria"), "narrative");
        if (DocumentShape.Has(subject, "id"))
            return shape.Text(subject, "id");
        var identity = shape.OnlyObject(subject, "identifier");
        shape.Is(identity, "identityType", "name");
        return shape.Text(identity, "identityHash");
    }

    private static int? Points(JsonElement? subject)
    {
        if (subject is not { } parent || !parent.TryGetProperty("result", out var results) || results.ValueKind != JsonValueKind.Array || results.GetArrayLength() > MostChecks)
            return null;
        var points = 0;
        foreach (var result in results.EnumerateArray())
        {
            if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("value", out var value) || value.ValueKind != JsonValueKind.String
                || !int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostChecks)
            {
                return null;
            }

            points += number;
        }

        return points;
    }

    private static string? Commit(DocumentShape shape, JsonElement? evidence)
    {
        var commit = shape.Text(evidence, CredentialTerms.Commit);
        shape.Need(commit is null || (commit.Length == CommitDigits && commit.All(char.IsAsciiHexDigitLower)), $"'{CredentialTerms.Commit}' must have {CommitDigits} hexadecimal digits");
        return commit;
    }

    private static Dictionary<string, bool?> Checks(DocumentShape shape, JsonElement? checks)
    {
        var told = new Dictionary<string, bool?>(StringComparer.Ordinal);
        if (checks is not { } list)
            return told;
        var sound = list.EnumerateObject().Take(MostChecks + 1).All(check => check.Value.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null);
        shape.Need(sound && list.EnumerateObject().Count() is > 0 and <= MostChecks, $"'checks' must hold 1 to {MostChecks} outcomes that are true, false or null");
        foreach (var check in list.EnumerateObject().Take(MostChecks))
            told[check.Name] = check.Value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        return told;
    }

    private static DateOnly? AsOf(DocumentShape shape, JsonElement? receipt)
    {
        var text = shape.Text(receipt, "asOf");
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        shape.Need(text is null, $"'asOf' must be a day as {Day}");
        return null;
    }

    private static int? Seed(DocumentShape shape, JsonElement? receipt)
    {
        if (receipt is not { } parent)
            return null;
        if (parent.TryGetProperty("seed", out var seed) && seed.ValueKind == JsonValueKind.Number && seed.TryGetInt32(out var number))
            return number;
        shape.Need(false, "'seed' must be a whole number");
        return null;
    }
}
