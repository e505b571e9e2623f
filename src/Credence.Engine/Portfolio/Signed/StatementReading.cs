using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Credence.Postings.Storing;

namespace Credence.Portfolio.Signed;

/// <summary>Reads a document as what <see cref="EvidenceCredential"/> writes: every part that counts must be there, in its form, and agree with the others.</summary>
internal static class StatementReading
{
    private const int MostChecks = 200;
    private const int CommitDigits = 40;
    private const string Urn = "urn:uuid:";
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
    private static readonly Dictionary<string, PortfolioSection> Known = Enum.GetValues<PortfolioSection>().ToDictionary(section => CredentialTerms.Section(KebabName.Of(section)), StringComparer.Ordinal);
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
        _ = shape.Text(root, "name");
        var issuer = shape.Object(root, "issuer");
        var (from, until) = (Time(shape, root, "validFrom"), DocumentShape.Has(root, "validUntil") ? Time(shape, root, "validUntil") : null);
        var evidence = shape.OnlyObject(root, "evidence");
        shape.HasType(evidence, "Evidence");
        var scorecard = shape.Object(evidence, CredentialTerms.Scorecard);
        var checks = Checks(shape, shape.Object(scorecard, "checks"));
        var credited = shape.Object(root, "credentialSubject");
        var subject = Subject(shape, credited);
        var sections = Sections(credited);
        shape.Need(sections?.Sum(section => section.Checks) == checks.Count, "the sections under 'resultDescription' must be as many checks as there are");
        shape.Need(sections?.Sum(section => section.Points) == checks.Values.Count(told => told is true), "the points under 'result' must be as many as checks that are true");
        var receipt = shape.Object(evidence, CredentialTerms.Receipt);
        var statement = new SignedStatement(
            shape.Text(issuer, "id") ?? "", shape.Text(issuer, "name") ?? "", subject ?? "", from ?? default, until,
            DocumentShape.Has(evidence, "id") ? shape.Text(evidence, "id") : null, Commit(shape, evidence) ?? "", checks, sections ?? [],
            shape.Text(receipt, "version") ?? "", shape.Text(receipt, "dataHash") ?? "", shape.Text(receipt, "rulesHash") ?? "", AsOf(shape, receipt) ?? default, Whole(shape, receipt, "seed") ?? 0, DocumentShape.Has(scorecard, CredentialTerms.OwnCodePercent) ? Percent(shape, scorecard) : null);
        if (shape.Faults.Count == 0)
            Compare(shape, root, EvidenceCredential.Document(statement, IdOf(shape, root)));
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

    // the same statement, written anew, must be the same document: what this program never writes says nothing under a signature that it found sound
    private static void Compare(DocumentShape shape, JsonElement root, JsonObject written)
    {
        using var again = JsonDocument.Parse(written.ToJsonString());
        var ours = again.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => CanonicalJson.Of(member.Value), StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject().Where(member => member.Name != IntegrityProof.Proof))
        {
            var isOurs = ours.Remove(member.Name, out var wanted);
            shape.Need(isOurs && CanonicalJson.Of(member.Value).AsSpan().SequenceEqual(wanted), isOurs ? $"'{member.Name}' must say what this program writes, and no more" : "it holds a part that this program does not write");
        }

        shape.Need(ours.Count == 0, $"'{ours.Keys.FirstOrDefault()}' is missing");
    }

    private static string IdOf(DocumentShape shape, JsonElement root)
    {
        var id = shape.Text(root, "id") ?? "";
        shape.Need(id.StartsWith(Urn, StringComparison.Ordinal) && Guid.TryParseExact(id.AsSpan(Urn.Length), "D", out _), $"'id' must be {Urn} and a UUID");
        return id;
    }

    private static List<SectionScore>? Sections(JsonElement? subject)
    {
        if (subject is not { } credited || Items(credited, "result") is not { } results || !credited.TryGetProperty("achievement", out var achievement) || Items(achievement, "resultDescription") is not { } described || described.Count != results.Count)
            return null;
        var sections = new List<SectionScore>();
        foreach (var (result, description) in results.Zip(described))
        {
            if (!Known.TryGetValue(TextIn(result, "resultDescription"), out var section) || Number(result, "value") is not { } points || Number(description, "valueMax") is not { } checks || points > checks)
                return null;
            sections.Add(new SectionScore(section, points, checks));
        }

        return sections.DistinctBy(section => section.Section).Count() == sections.Count ? sections : null;
    }

    private static List<JsonElement>? Items(JsonElement? from, string name) =>
        from is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() <= Known.Count ? [.. list.EnumerateArray()] : null;

    private static string TextIn(JsonElement from, string name) => from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static int? Number(JsonElement from, string name) => int.TryParse(TextIn(from, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostChecks ? number : null;

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

    private static int? Percent(DocumentShape shape, JsonElement? scorecard)
    {
        var percent = Whole(shape, scorecard, CredentialTerms.OwnCodePercent);
        shape.Need(percent is null or (>= 0 and <= 100), $"'{CredentialTerms.OwnCodePercent}' must be 0 to 100");
        return percent;
    }

    private static int? Whole(DocumentShape shape, JsonElement? from, string name)
    {
        if (from is not { } parent)
            return null;
        if (parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
            return number;
        shape.Need(false, $"'{name}' must be a whole number");
        return null;
    }
}
