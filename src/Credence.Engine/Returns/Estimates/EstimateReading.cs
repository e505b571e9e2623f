using Credence.Sources;

namespace Credence.Returns.Estimates;

/// <summary>Reads estimates and stops at the first thing that is not sound.</summary>
internal static class EstimateReading
{
    private const string Kind = "estimates";

    internal static IReadOnlyList<YamlMap> Entries(YamlMap file) =>
        file.Text("kind") == Kind ? file.Maps(Kind) : throw file.Wrong("kind", $"'kind' must be {Kind}");

    internal static Estimate One(YamlMap entry, SourceRegister sources)
    {
        var estimate = new Estimate(entry.Text("id"), entry.Text("title"), entry.Text("unit"), [.. entry.Maps("values").Select(value => Value(value, sources))]);
        entry.NoOtherKeys();
        return estimate.Values.Count > 0 ? estimate : throw entry.Wrong("id", $"estimate '{estimate.Id}' has no values");
    }

    internal static FindOut FindOut(YamlMap entry)
    {
        var advice = new FindOut(entry.Text("input"), entry.Text("text"), entry.OptionalText("question"));
        entry.NoOtherKeys();
        return ReturnInputs.Find(advice.Input) is not null ? advice : throw entry.Wrong("input", $"the return model has no input '{advice.Input}'");
    }

    private static EstimateValue Value(YamlMap entry, SourceRegister sources)
    {
        var grade = entry.OneOf<EstimateGrade>("grade");
        var value = new EstimateValue(entry.OptionalDate("since"), Conditions(entry.OptionalMap("when")), DistributionYaml.Read(entry, "value"), grade, entry.OneOrMoreTexts("source"), entry.Text("why"));
        entry.NoOtherKeys();
        if (value.Sources.FirstOrDefault(id => sources.Find(id) is null) is { } unknown)
            throw entry.Wrong("source", $"no source has the id '{unknown}'");
        return value.Since is not null || grade == EstimateGrade.Opinion ? value : throw entry.Wrong("grade", "a value that is no opinion needs 'since', the first day its source was public");
    }

    private static SortedDictionary<string, IReadOnlyList<string>> Conditions(YamlMap? when)
    {
        var conditions = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var fact in when?.Keys ?? [])
            conditions[fact] = when!.OneOrMoreTexts(fact);
        return conditions;
    }
}
