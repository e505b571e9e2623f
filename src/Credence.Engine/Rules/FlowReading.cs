using Credence.Sources;

namespace Credence.Rules;

/// <summary>Reads a flow from its file and stops at the first thing that is not sound.</summary>
internal static class FlowReading
{
    /// <summary>Questions a flow has at most; more could make an evaluation slow, and no reader could check them.</summary>
    internal const int MostQuestions = 100;

    /// <summary>Options a question has at most.</summary>
    internal const int MostOptions = 50;

    internal static Flow Read(string path)
    {
        var map = YamlMap.Read(path);
        if (map.Text("kind") != "flow")
            throw map.Wrong("kind", "'kind' must be flow");

        var places = new FlowPlaces();
        var flow = new Flow(
            map.Text("id"),
            (int)map.Number("version"),
            map.Text("title"),
            map.Text("source"),
            Unique(map, "questions", QuestionReading.Read, question => question.Id, places.Questions),
            Unique(map, "outcomes", Outcome, outcome => outcome.Id, places.Outcomes),
            Unique(map, "cases", Case, one => one.Id, places.Cases));
        map.NoOtherKeys();
        if (flow.Questions.Count is 0 or > MostQuestions)
            throw map.Wrong("questions", $"a flow needs at least one question and takes at most {MostQuestions}");
        if (flow.Questions.FirstOrDefault(question => question.Options.Count > MostOptions) is { } broad)
            throw places.Questions[broad.Id].Wrong("options", $"question '{broad.Id}' has more than {MostOptions} options");
        FlowLint.Check(flow, places);
        return flow;
    }

    private static List<T> Unique<T>(YamlMap map, string key, Func<YamlMap, T> read, Func<T, string> idOf, Dictionary<string, YamlMap> places)
    {
        var items = new List<T>();
        foreach (var entry in map.Maps(key))
        {
            var item = read(entry);
            if (!places.TryAdd(idOf(item), entry))
                throw entry.Wrong("id", $"id '{idOf(item)}' is used twice under '{key}'");
            items.Add(item);
        }

        return items;
    }

    private static FlowOutcome Outcome(YamlMap map)
    {
        var outcome = new FlowOutcome(map.Text("id"), map.Text("text"), map.Text("source"));
        map.NoOtherKeys();
        return outcome;
    }

    private static FlowCase Case(YamlMap map)
    {
        var given = map.OptionalMap("given");
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in given?.Keys ?? [])
            answers[question] = given!.Text(question);
        var one = new FlowCase(map.Text("id"), answers, map.OptionalText("expect"), map.Texts("path")) { Where = map.Where };
        map.NoOtherKeys();
        return one;
    }
}
