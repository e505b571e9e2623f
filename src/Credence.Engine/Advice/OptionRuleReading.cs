using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Reads the settings of options from their file and stops at the first thing that is not sound.</summary>
internal static class OptionRuleReading
{
    internal static OptionRules Read(string path, Question platform)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "options")
            throw map.Wrong("kind", "'kind' must be options");

        var rules = new OptionRules(
            map.Text("id"), (int)map.Number("version"), map.Text("title"), map.Text("source"), (int)map.Number("most"),
            [.. map.Texts("order").Select(text => Key(map, text))],
            Share(map, "threshold"), Share(map, "building"), [.. map.Maps("platforms").Select(entry => Platform(entry, platform))]);
        map.NoOtherKeys();
        return rules.Order is [.., OptionOrderKey.Id] ? rules : throw map.Wrong("order", "the last key must be 'id', else the order is not settled");
    }

    private static double Share(YamlMap map, string key)
    {
        var entry = map.OptionalMap(key) ?? throw map.Wrong(key, $"'{key}' is missing");
        var share = entry.Number("share");
        if (share is <= 0 or >= 1)
            throw entry.Wrong("share", "'share' must lie between 0 and 1");
        if (entry.OptionalDate("as-of") is null)
            throw entry.Wrong("as-of", "'as-of' is missing");
        entry.Text("grade");
        entry.Text("source");
        entry.NoOtherKeys();
        return share;
    }

    private static TargetPlatform Platform(YamlMap map, Question question)
    {
        var platform = new TargetPlatform(map.Text("id"), map.Text("name"), map.Texts("vendors"));
        map.NoOtherKeys();
        return question.Accepts(platform.Id) ? platform : throw map.Wrong("id", $"'{platform.Id}' is no answer to '{question.Id}'");
    }

    private static OptionOrderKey Key(YamlMap map, string text) =>
        Enum.TryParse<OptionOrderKey>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var key) && Enum.IsDefined(key)
            ? key
            : throw map.Wrong("order", $"'{text}' is no known key of an order");
}
