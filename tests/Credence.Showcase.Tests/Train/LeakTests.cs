using System.Numerics.Tensors;
using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>Published figures near 1 come from rows copied or cleaned before the split; such runs are flagged, and the honest one is not.</summary>
public sealed class LeakTests
{
    private const int Seed = 42;
    private const int Neighbors = 3;

    [Fact]
    public void The_honest_run_is_not_flagged()
    {
        var findings = Run(TelcoRows());

        Assert.All(findings.Leaks, leak => Assert.False(leak.Flagged, leak.Why));
        Assert.True(findings.Deployment.Allowed);
    }

    [Fact]
    public void Oversampling_before_the_split_is_flagged_by_its_copies_and_its_base_rate()
    {
        var findings = Run(Oversampled(TelcoRows()));

        Assert.Equal(["copies-across-split", "base-rate"], findings.Leaks.Where(leak => leak.Flagged == true).Select(leak => leak.Id).Take(2));
        Assert.False(findings.Deployment.Allowed);
    }

    [Fact]
    public void Cleaning_by_neighbors_after_oversampling_is_too_good_as_well()
    {
        using var folder = new OwnFolder();
        var rows = Cleaned(Oversampled(TelcoRows()), folder);

        var findings = Run(rows, new OutsideKnowledge(0.2654, 0.8199));

        Assert.All(findings.Leaks, leak => Assert.True(leak.Flagged, leak.Why));
        Assert.Equal(3, findings.Deployment.Refusals.Count);
    }

    [Fact]
    public void Cleaning_alone_is_found_out_by_who_knows_the_base_rate()
    {
        using var folder = new OwnFolder();
        var rows = Cleaned(TelcoRows(), folder);

        var told = Run(rows, new OutsideKnowledge(0.2654, 0.8420));
        var untold = Run(rows);

        Assert.All(told.Leaks.Where(leak => leak.Id != "copies-across-split"), leak => Assert.True(leak.Flagged, leak.Why));
        Assert.DoesNotContain(untold.Leaks, leak => leak.Flagged == true);
    }

    [Fact]
    public void A_table_of_few_different_rows_cannot_be_told_from_copies()
    {
        using var folder = new OwnFolder();
        string[] rows = [.. Enumerable.Range(0, 400).Select(row => $"{(row % 2 == 0 ? "a" : "b")},{(row % 3 == 0 ? "x" : "y")},{(row % 5 < 2 ? "yes" : "no")}")];

        var findings = Findings("one,two,left", rows, "left", "yes", OutsideKnowledge.None, folder);

        Assert.All(findings.Leaks.Where(leak => leak.Id != "too-good"), leak => Assert.Null(leak.Flagged));
    }

    private static string[] TelcoRows() => File.ReadAllLines(Telco.PathOrSkip);

    // as many leavers as stayers, drawn with replacement, as the published figures did
    private static string[] Oversampled(string[] lines)
    {
        var random = RandomStream.For(Seed, "oversampling");
        string[] leavers = [.. lines[1..].Where(line => line.EndsWith(",Yes", StringComparison.Ordinal))];
        var missing = lines.Length - 1 - 2 * leavers.Length;
        return [.. lines, .. Enumerable.Range(0, missing).Select(_ => leavers[random.NextBelow(leavers.Length)])];
    }

    // edited nearest neighbors: a row stays where its three neighbors have its outcome
    private static string[] Cleaned(string[] lines, OwnFolder folder)
    {
        var table = RawTableReader.Read(folder.With("before.csv", string.Join('\n', lines)), DataLimits.Usual);
        var target = Telco.Target(table);
        var features = new Encoder(SchemaFitting.Of(table, target, [.. Enumerable.Range(0, table.Rows)], DataLimits.Usual)).Encode(table);
        return [lines[0], .. Enumerable.Range(0, table.Rows).AsParallel().AsOrdered().Where(row => Stays(row, features, target)).Select(row => lines[row + 1])];
    }

    private static bool Stays(int row, FeatureMatrix features, Target target)
    {
        Span<float> nearest = [float.MaxValue, float.MaxValue, float.MaxValue];
        Span<int> who = stackalloc int[Neighbors];
        for (var other = 0; other < features.Rows; other++)
        {
            var distance = other == row ? float.MaxValue : TensorPrimitives.Distance(features[row], features[other]);
            for (var place = 0; place < Neighbors; place++)
            {
                if (distance >= nearest[place])
                    continue;
                nearest[place..^1].CopyTo(nearest[(place + 1)..]);
                who[place..^1].CopyTo(who[(place + 1)..]);
                (nearest[place], who[place]) = (distance, other);
                break;
            }
        }

        foreach (var neighbor in who)
        {
            if (target.Outcomes[neighbor] != target.Outcomes[row])
                return false;
        }

        return true;
    }

    private static Findings Run(string[] lines) => Run(lines, OutsideKnowledge.None);

    private static Findings Run(string[] lines, OutsideKnowledge known)
    {
        using var folder = new OwnFolder();
        return Findings(lines[0], lines[1..], "Churn", "Yes", known, folder);
    }

    private static Findings Findings(string header, string[] rows, string target, string positive, OutsideKnowledge known, OwnFolder folder)
    {
        var table = RawTableReader.Read(folder.With("table.csv", string.Join('\n', (string[])[header, .. rows])), DataLimits.Usual);
        var outcomes = Target.Of(table, target, positive);
        var set = TrainingSet.Of(table, outcomes, Splitting.Of(outcomes.Outcomes, Seed, null, null), DataLimits.Usual);
        var models = new ModelTraining(Seed, _ => { }, TestContext.Current.CancellationToken).All(set);
        return Credence.Showcase.Train.Evaluation.Findings.Of(HeldOut.Of(set, models), LeakMeasures.Of(set, Seed, DataLimits.Usual), known);
    }
}
