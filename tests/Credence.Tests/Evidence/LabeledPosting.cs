using System.Text.Json;
using Credence.Evidence;
using Credence.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>One posting that people read and labeled.</summary>
/// <param name="Title">Its title, or null.</param>
/// <param name="Text">Its text.</param>
/// <param name="AiRole">Whether both readers call it an AI role; null where they differ.</param>
/// <param name="Labels">Mentions both readers saw (UTF-16 offsets).</param>
/// <param name="Labeled">Their classes.</param>
/// <param name="Open">Places only one reader saw: neither right nor wrong (UTF-16 offsets).</param>
internal sealed record LabeledPosting(
    string? Title, string Text, bool? AiRole, IReadOnlyList<ScoredLabel> Labels, IReadOnlySet<ErrorClass> Labeled, IReadOnlyList<(int Start, int End)> Open)
{
    internal static IReadOnlyList<LabeledPosting> Read(string postings, string labels)
    {
        var byDocument = Lines(labels).ToDictionary(line => line.GetProperty("doc").GetString()!, StringComparer.Ordinal);
        return [.. Lines(postings).Select(line => Of(line, byDocument[line.GetProperty("doc").GetString()!]))];
    }

    /// <summary>Classes of what a finder found, places left open apart.</summary>
    internal IReadOnlySet<ErrorClass> Found(Finder finder) => ErrorClasses.Of(finder.Mentions(Text)
        .Where(mention => !Open.Any(open => mention.Start < open.End && mention.End > open.Start))
        .Select(mention => (mention.Kind, mention.Strength)));

    /// <summary>The same as the scorer wants it.</summary>
    internal ScoredPosting Scored(Finder finder)
    {
        var (role, mentions) = finder.Find(Title, Text);
        return new ScoredPosting(Text, AiRole, role == Role.Ai, Labels, Open, mentions);
    }

    private static LabeledPosting Of(JsonElement posting, JsonElement label)
    {
        var text = posting.GetProperty("text").GetString()!;
        var mentions = label.GetProperty("mentions").EnumerateArray().Select(mention => (Kind(mention), Strength(mention)))
            .Where(mention => mention.Item1 is not null).Select(mention => (mention.Item1!.Value, mention.Item2));
        var open = label.TryGetProperty("ignore", out var places) ? places.EnumerateArray().Select(place => Place(place, text)).ToList() : [];
        var role = label.GetProperty("ai_role");
        return new LabeledPosting(
            posting.GetProperty("title").GetString(), text, role.ValueKind == JsonValueKind.Null ? null : role.GetBoolean(),
            [.. label.GetProperty("mentions").EnumerateArray().Select(mention => Label(mention, text))], ErrorClasses.Of(mentions), open);
    }

    private static ScoredLabel Label(JsonElement mention, string text)
    {
        var (start, end) = Place(mention, text);
        return new ScoredLabel(start, end, mention.GetProperty("kind").GetString()!, mention.GetProperty("strength").GetString()!);
    }

    private static MentionKind? Kind(JsonElement mention) => Enum.TryParse<MentionKind>(mention.GetProperty("kind").GetString(), ignoreCase: true, out var kind) ? kind : null;

    private static Strength? Strength(JsonElement mention) => Enum.TryParse<Strength>(mention.GetProperty("strength").GetString(), ignoreCase: true, out var strength) ? strength : null;

    private static (int, int) Place(JsonElement place, string text)
    {
        if (place.TryGetProperty("start", out var start))
            return (Utf16(text, start.GetInt32()), Utf16(text, place.GetProperty("end").GetInt32()));
        var surface = place.GetProperty("surface").GetString()!;
        var at = text.IndexOf(surface, StringComparison.Ordinal);
        return (at, at + surface.Length);
    }

    // The labels count code points.
    private static int Utf16(string text, int codePoints) => text.EnumerateRunes().Take(codePoints).Sum(rune => rune.Utf16SequenceLength);

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
