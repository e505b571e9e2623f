using Credence.Catalog;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Reads candidate rules from their file and stops at the first thing that is not sound.</summary>
internal static class CandidateReading
{
    internal static CandidateRules Read(string path, IReadOnlyList<Question> inputs)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "candidates")
            throw map.Wrong("kind", "'kind' must be candidates");

        var known = inputs.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rules = new CandidateRules(
            map.Text("id"), (int)map.Number("version"), map.Text("title"), map.Text("source"), (int)map.Number("most"),
            [.. map.Texts("order").Select(text => Named<OptionOrderKey>(map, "order", text))],
            Threshold(map), [.. map.Maps("platforms").Select(entry => Platform(entry, known))], [.. map.Maps("rows").Select(entry => Row(entry, known, ids))]);
        map.NoOtherKeys();
        return rules.Order is [.., OptionOrderKey.Id] ? rules : throw map.Wrong("order", "the last key must be 'id', else the order is not settled");
    }

    private static double Threshold(YamlMap map)
    {
        var threshold = map.OptionalMap("threshold") ?? throw map.Wrong("threshold", "'threshold' is missing");
        var share = threshold.Number("share");
        if (share is <= 0 or >= 1)
            throw threshold.Wrong("share", "'share' must lie between 0 and 1");
        if (threshold.OptionalDate("as-of") is null)
            throw threshold.Wrong("as-of", "'as-of' is missing");
        threshold.Text("grade");
        threshold.Text("source");
        threshold.NoOtherKeys();
        return share;
    }

    private static TargetPlatform Platform(YamlMap map, Dictionary<string, Question> known)
    {
        var platform = new TargetPlatform(map.Text("id"), map.Text("name"), map.Texts("vendors"));
        map.NoOtherKeys();
        return known[QuestionIds.TargetPlatform].Accepts(platform.Id)
            ? platform
            : throw map.Wrong("id", $"'{platform.Id}' is no answer to '{QuestionIds.TargetPlatform}'");
    }

    private static CandidateRow Row(YamlMap map, Dictionary<string, Question> known, HashSet<string> ids)
    {
        var row = new CandidateRow(
            map.Text("id"), map.Text("why"), map.Text("source"), Condition.ReadRows(map, "when", known), map.Flag("on-platform"),
            [.. map.Texts("kinds").Select(text => Named<CertificationKind>(map, "kinds", text))], map.Texts("categories"));
        map.NoOtherKeys();
        return ids.Add(row.Id) ? row : throw map.Wrong("id", $"row id '{row.Id}' is used twice");
    }

    private static T Named<T>(YamlMap map, string key, string text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw map.Wrong(key, $"'{text}' is no known {key} entry");
}
