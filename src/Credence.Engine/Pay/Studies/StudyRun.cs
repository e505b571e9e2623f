using System.Security.Cryptography;
using Credence.Pay.Formulas;
using Credence.Pay.Regressions;
using Credence.Pay.Tables;
using Credence.Sources;
using Credence.Statistics.Regression;

namespace Credence.Pay.Studies;

/// <summary>Works a study out from its file: the recipe's steps, then its regressions.</summary>
public static class StudyRun
{
    /// <summary>What the study comes to.</summary>
    /// <param name="study">The recipe.</param>
    /// <param name="path">The file; must be the one whose hash the recipe holds.</param>
    /// <param name="day">Day the result carries.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="UnusableInputException">The file is another, or cannot be used.</exception>
    public static StudyResult Of(PayStudy study, string path, DateOnly day, CancellationToken stop = default)
    {
        var hash = HashOf(path);
        if (hash != study.Input.Sha256)
            throw new UnusableInputException(path, $"this is not the file of study '{study.Id}' (its SHA-256 begins {hash[..12]}, not {study.Input.Sha256[..12]})", $"Get it: {study.Input.What.TrimEnd('.')}; or write a recipe of your own with its hash");
        var (rows, flow) = Sample(study, path, stop);
        var models = new List<ModelResult>();
        foreach (var model in study.Models)
        {
            stop.ThrowIfCancellationRequested();
            models.Add(Model(rows, study, model));
        }

        var measured = study.Models.First(model => model.Id == study.Benchmarks.Model);
        return new StudyResult(
            study.Id, study.Title, study.Source, study.Asked, study.When, study.Known, study.Pay, hash, day, flow, models,
            $"{study.Benchmarks.Model}/{study.Benchmarks.Term}", StudyBenchmark.Of(Picked(rows, measured), measured, study.Benchmarks, stop), study.Panel);
    }

    /// <summary>The rows that take part, and how they came to be so many.</summary>
    internal static (StudyRows Rows, IReadOnlyList<CountedRows> Flow) Sample(PayStudy study, string path, CancellationToken stop = default)
    {
        using var table = study.Input.Sheet is { } sheet ? WorkbookRows.Open(path, sheet, study.Input.HeaderRow) : TableFile.Open(path, stop);
        var rows = StudyRows.Read(table, stop);
        var flow = new List<CountedRows>(study.Input.Before) { new("rows of the file", rows.Rows.Count) };
        foreach (var step in study.Steps)
        {
            rows = StudySteps.Apply(rows, step);
            if (step.Counts is { } what)
                flow.Add(new CountedRows(what, rows.Rows.Count));
        }

        return (rows, flow);
    }

    /// <summary>The regression itself, with every coefficient.</summary>
    internal static RegressionAnswer Fit(StudyRows rows, PayStudy study, StudyModel model) =>
        FormulaRegression.Fit(new MemoryTable(Picked(rows, model)), Formula.Read(model.Formula), new FormulaOptions(study.Cluster, null, model.Interval));

    private static StudyRows Picked(StudyRows rows, StudyModel model) => model.Where.Aggregate(rows, StudySteps.Apply);

    private static ModelResult Model(StudyRows rows, PayStudy study, StudyModel model)
    {
        var answer = Fit(rows, study, model);
        var ranges = new CoefficientRanges(answer);
        return new ModelResult(
            model.Id, model.Label, model.Formula, model.Interval, answer.Used, answer.Rank, answer.RSquared, answer.Clusters,
            [.. model.Terms.Select(term => Term(term, answer, ranges) ?? throw new UnusableInputException($"study {study.Id}, model {model.Id}", $"there is no coefficient '{term.Key}', or it cannot be told apart from others", "Mend the recipe"))]);
    }

    private static TermResult? Term(KeyValuePair<string, string> term, RegressionAnswer answer, CoefficientRanges ranges)
    {
        if (answer.Find(term.Key) is not { Estimate: { } estimate } coefficient || ranges.Of(coefficient) is not { } range)
            return null;
        var t = answer.IsInterval ? (double?)null : estimate / coefficient.Errors.Classic;
        return new TermResult(
            term.Key,
            term.Value,
            estimate,
            ranges.Error(coefficient)!.Value,
            ranges.Kind,
            answer.Clusters is { } clusters ? clusters - 1 : answer.DegreesOfFreedom,
            PercentDifference.OfLog(estimate),
            PercentDifference.OfLog(range.Low),
            PercentDifference.OfLog(range.High),
            t is { } one ? RobustnessValue.Of(one, answer.DegreesOfFreedom) : null,
            t is { } two ? RobustnessValue.OfInterval(two, answer.DegreesOfFreedom) : null,
            t is { } three ? RobustnessValue.PartialRSquared(three, answer.DegreesOfFreedom) : null);
    }

    private static string HashOf(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(path, "the file cannot be opened", "Check its name and that you may read it");
        }
    }
}
