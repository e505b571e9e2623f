using Credence.Pay.Regressions;
using Credence.Pay.Studies;
using Credence.Sources;

namespace Credence.Pay;

/// <summary>What the studies of pay came to, as shipped: <c>data/evidence/pay.yaml</c>, written by <c>credence pay study</c>.</summary>
public static class PayEvidence
{
    private const string Kind = "pay-evidence";

    /// <summary>Name of the file below the data folder, with slashes.</summary>
    public const string FileName = "evidence/pay.yaml";

    /// <summary>The studies, in the order of the file; none where it is not there.</summary>
    /// <exception cref="UnusableInputException">The file is wrong.</exception>
    public static IReadOnlyList<StudyResult> Read(DataFolder data)
    {
        var path = data.Combine(FileName.Split('/'));
        if (!File.Exists(path))
            return [];
        var file = YamlMap.Read(path);
        if (file.Text("kind") != Kind)
            throw file.Wrong("kind", $"'kind' must be {Kind}");
        var studies = file.Maps("studies").Select(Study).ToList();
        file.NoOtherKeys();
        return studies;
    }

    private static StudyResult Study(YamlMap map)
    {
        var panel = map.Map("panel");
        var benchmarks = map.Map("benchmarks");
        var study = new StudyResult(
            map.Text("id"),
            map.Text("title"),
            map.Text("source"),
            map.Text("asked"),
            map.OptionalPartialDate("when") ?? throw map.Wrong("when", "'when' is missing"),
            Day(map, "known"),
            map.Text("pay"),
            map.Text("sha256"),
            Day(map, "worked-out"),
            [.. map.Maps("flow").Select(StudyReading.Counted)],
            [.. map.Maps("models").Select(Model)],
            benchmarks.Text("of"),
            [.. benchmarks.Maps("groups").Select(Benchmark)],
            new StudyPanel(panel.Text("term"), panel.Texts("ladder"), panel.Texts("beside"), panel.Text("remark")));
        benchmarks.NoOtherKeys();
        panel.NoOtherKeys();
        map.NoOtherKeys();
        if (study.Flow.Count == 0)
            throw map.Wrong("flow", "'flow' holds no rows");
        if (study.Panel.Ladder.Count != StudyPanel.Rungs)
            throw map.Wrong("panel", $"'ladder' names {StudyPanel.Rungs} models, from nothing held equal to most");
        foreach (var place in study.Panel.Ladder.Select(model => $"{model}/{study.Panel.Term}").Concat(study.Panel.Beside).Append(study.BenchmarkOf))
        {
            if (study.Term(place) is null)
                throw map.Wrong("panel", $"there is no figure '{place}'");
        }

        return study;
    }

    private static ModelResult Model(YamlMap map)
    {
        var model = new ModelResult(
            map.Text("id"),
            map.Text("label"),
            map.Text("formula"),
            map.OptionalText("interval"),
            (long)map.Number("n"),
            (int)map.Number("rank"),
            map.OptionalNumber("r-squared"),
            (int?)map.OptionalNumber("clusters"),
            [.. map.Maps("terms").Select(Term)]);
        map.NoOtherKeys();
        return model;
    }

    private static TermResult Term(YamlMap map)
    {
        var term = new TermResult(
            map.Text("term"),
            map.Text("label"),
            map.Number("estimate"),
            map.Number("error"),
            Errors(map),
            map.Number("degrees"),
            map.Number("difference"),
            map.Number("low"),
            map.Number("high"),
            map.OptionalNumber("robustness"),
            map.OptionalNumber("robustness-of-interval"),
            map.OptionalNumber("partial-r-squared"));
        map.NoOtherKeys();
        return term;
    }

    private static ErrorKind Errors(YamlMap map) =>
        Enum.TryParse<ErrorKind>(map.Text("errors"), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : throw map.Wrong("errors", "'errors' must be one of classic, hc1, cluster");

    private static BenchmarkResult Benchmark(YamlMap map)
    {
        var benchmark = new BenchmarkResult(map.Text("group"), map.Number("with-pay"), map.Number("with-term"), map.OptionalNumber("left"));
        map.NoOtherKeys();
        return benchmark;
    }

    private static DateOnly Day(YamlMap map, string key) => map.OptionalDate(key) ?? throw map.Wrong(key, $"'{key}' is missing");
}
