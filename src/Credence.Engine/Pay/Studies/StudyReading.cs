using System.Text.RegularExpressions;
using Credence.Pay.Formulas;
using Credence.Sources;

namespace Credence.Pay.Studies;

/// <summary>Reads a recipe and stops at the first thing that is not sound.</summary>
internal static partial class StudyReading
{
    /// <summary>What the file of a study says it is.</summary>
    public const string Kind = "pay-study";

    public static PayStudy One(YamlMap file, SourceRegister sources)
    {
        if (file.Text("kind") != Kind)
            throw file.Wrong("kind", $"'kind' must be {Kind}");
        var source = file.Text("source");
        if (sources.Find(source) is null)
            throw file.Wrong("source", $"no source has the id '{source}'");
        var sets = Pairs(file.Map("sets"));
        var models = file.Maps("models").Select(model => Model(model, sets)).ToList();
        if (models.CountBy(model => model.Id).FirstOrDefault(pair => pair.Value > 1).Key is { } twice)
            throw file.Wrong("models", $"model '{twice}' is defined twice");
        var study = new PayStudy(
            file.Text("id"),
            file.Text("title"),
            source,
            file.Text("asked"),
            file.OptionalPartialDate("when") ?? throw file.Wrong("when", "'when' is missing"),
            file.OptionalDate("known") ?? throw file.Wrong("known", "'known' is missing"),
            file.Text("pay"),
            Input(file.Map("input")),
            [.. file.Maps("steps").Select(StepReading.One)],
            file.OptionalText("cluster"),
            models,
            Benchmarks(file.Map("benchmarks"), models),
            Panel(file.Map("panel"), models));
        file.NoOtherKeys();
        return study;
    }

    private static StudyInput Input(YamlMap map)
    {
        var input = new StudyInput(
            map.Text("what"),
            map.Text("sha256"),
            map.OptionalText("sheet"),
            (int)(map.OptionalNumber("header-row") ?? 1),
            [.. map.Maps("before").Select(Counted)]);
        map.NoOtherKeys();
        return Sha256().IsMatch(input.Sha256) ? input : throw map.Wrong("sha256", "'sha256' must be 64 hex digits in small letters");
    }

    internal static CountedRows Counted(YamlMap map)
    {
        var counted = new CountedRows(map.Text("what"), (long)map.Number("rows"));
        map.NoOtherKeys();
        return counted;
    }

    private static StudyModel Model(YamlMap map, List<KeyValuePair<string, string>> sets)
    {
        var model = new StudyModel(
            map.Text("id"),
            map.Text("label"),
            WithSets(map, map.Text("formula"), sets),
            map.OptionalText("interval"),
            [.. map.Maps("where").Select(StepReading.One)],
            Pairs(map.Map("terms")));
        map.NoOtherKeys();
        Checked(map, "formula", model.Formula);
        return model;
    }

    /// <summary>A formula with the sets it names in braces written out.</summary>
    private static string WithSets(YamlMap map, string formula, List<KeyValuePair<string, string>> sets)
    {
        for (var depth = 0; depth <= sets.Count && formula.Contains('{', StringComparison.Ordinal); depth++)
        {
            formula = Braced().Replace(formula, name => sets.Find(set => set.Key == name.Groups[1].Value).Value
                ?? throw map.Wrong("formula", $"there is no set '{name.Groups[1].Value}'; known: {string.Join(", ", sets.Select(set => set.Key))}"));
        }

        return formula.Contains('{', StringComparison.Ordinal) ? throw map.Wrong("formula", "the sets name one another in a circle") : formula;
    }

    private static StudyBenchmarks Benchmarks(YamlMap map, List<StudyModel> models)
    {
        var benchmarks = new StudyBenchmarks(map.Text("model"), map.Text("term"), Pairs(map.Map("groups")));
        map.NoOtherKeys();
        RequireTerm(map, "model", models, benchmarks.Model, benchmarks.Term);
        foreach (var (_, terms) in benchmarks.Groups)
            Checked(map, "groups", "~ " + terms);
        return benchmarks;
    }

    private static StudyPanel Panel(YamlMap map, List<StudyModel> models)
    {
        var panel = new StudyPanel(map.Text("term"), map.Texts("ladder"), map.Texts("beside"), map.Text("remark"));
        map.NoOtherKeys();
        if (panel.Ladder.Count != StudyPanel.Rungs)
            throw map.Wrong("ladder", $"'ladder' names {StudyPanel.Rungs} models, from nothing held equal to most");
        foreach (var model in panel.Ladder)
            RequireTerm(map, "ladder", models, model, panel.Term);
        foreach (var place in panel.Beside)
        {
            if (place.Split('/') is not [var model, var term])
                throw map.Wrong("beside", $"'{place}' is not model/term");
            RequireTerm(map, "beside", models, model, term);
        }

        return panel;
    }

    private static void RequireTerm(YamlMap map, string key, List<StudyModel> models, string model, string term)
    {
        var found = models.Find(one => one.Id == model) ?? throw map.Wrong(key, $"there is no model '{model}'");
        if (!found.Terms.Any(pair => pair.Key == term))
            throw map.Wrong(key, $"model '{model}' keeps no term '{term}'");
    }

    /// <summary>Reads a formula only to have it refused at its place in the file.</summary>
    private static void Checked(YamlMap map, string key, string formula)
    {
        try
        {
            Formula.Read(formula);
        }
        catch (UnusableInputException wrong)
        {
            throw map.Wrong(key, $"{wrong.Where}: {wrong.What}");
        }
    }

    private static List<KeyValuePair<string, string>> Pairs(YamlMap map) => [.. map.Keys.Select(key => KeyValuePair.Create(key, map.Text(key)))];

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sha256();

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Braced();
}
