using Credence.Sources;

namespace Credence.Rules;

/// <summary>Reads strategies from their file and stops at the first thing that is not sound.</summary>
internal static class StrategyReading
{
    private static readonly string[] ItemWords = [Placeholders.Certification, Placeholders.Take, Placeholders.Platform];

    internal static Strategies Read(string path, IReadOnlyList<Question> asked)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "strategies")
            throw map.Wrong("kind", "'kind' must be strategies");

        var known = asked.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var questions = map.Maps("questions").Select(entry => Known(entry, known)).ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var strategies = new Strategies(
            map.Text("id"), (int)map.Number("version"), map.Text("title"), map.Text("source"), questions,
            [.. map.Maps("strategies").Select(entry => One(entry, known, ids))]);
        map.NoOtherKeys();
        if (strategies.All is not [.., { When.Count: 0 }])
            throw map.Wrong("strategies", "the last strategy must be for everyone, without 'when'");
        return strategies;
    }

    private static Question Known(YamlMap map, Dictionary<string, Question> known)
    {
        var question = QuestionReading.Read(map);
        if (question.Options.Any(option => option.Next is not null || option.Outcome is not null))
            throw map.Wrong("options", $"question '{question.Id}' is no part of a flow, so its options lead nowhere");
        return known.TryAdd(question.Id, question) ? question : throw map.Wrong("id", $"question id '{question.Id}' is used twice");
    }

    private static Strategy One(YamlMap map, Dictionary<string, Question> known, HashSet<string> ids)
    {
        var strategy = new Strategy(
            map.Text("id"), map.Text("title"), map.Text("source"),
            Condition.ReadRows(map, "when", known), map.Texts("prefers"), [.. map.Maps("advice").Select(entry => Item(entry, known, ids))]);
        map.NoOtherKeys();
        if (strategy.Advice.Count == 0)
            throw map.Wrong("advice", $"strategy '{strategy.Id}' advises nothing");
        return ids.Add(strategy.Id) ? strategy : throw map.Wrong("id", $"id '{strategy.Id}' is used twice");
    }

    private static AdviceItem Item(YamlMap map, Dictionary<string, Question> known, HashSet<string> ids)
    {
        var item = new AdviceItem(
            map.Text("id"), map.OneOf<AdvicePlace>("place"), Placeholders.Read(map, "text", ItemWords), map.Text("source"),
            map.OptionalDate("since"), map.OptionalDate("until"), Condition.ReadRows(map, "when", known));
        map.NoOtherKeys();
        if (item.Since > item.Until)
            throw map.Wrong("until", "'until' lies before 'since'");
        return ids.Add(item.Id) ? item : throw map.Wrong("id", $"id '{item.Id}' is used twice");
    }
}
