using System.Globalization;
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
    private const string OneColumn = "one-column";

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

        Assert.All(findings.Leaks.Where(leak => leak.Id != OneColumn), leak => Assert.True(leak.Flagged, leak.Why));
        Assert.Equal(3, findings.Deployment.Refusals.Count);
    }

    [Fact]
    public void Cleaning_alone_is_found_out_by_who_knows_the_base_rate()
    {
        using var folder = new OwnFolder();
        var rows = Cleaned(TelcoRows(), folder);

        var told = Run(rows, new OutsideKnowledge(0.2654, 0.8420));
        var untold = Run(rows);

        Assert.All(told.Leaks.Where(leak => leak.Id is not ("copies-across-split" or OneColumn)), leak => Assert.True(leak.Flagged, leak.Why));
        Assert.DoesNotContain(untold.Leaks, leak => leak.Flagged == true);
    }

    [Fact]
    public void A_table_of_few_different_rows_cannot_be_told_from_copies()
    {
        using var folder = new OwnFolder();
        string[] rows = [.. Enumerable.Range(0, 400).Select(row => $"{(row % 2 == 0 ? "a" : "b")},{(row % 3 == 0 ? "x" : "y")},{(row % 5 < 2 ? "yes" : "no")}")];

        var findings = Findings("one,two,left", rows, "left", "yes", OutsideKnowledge.None, folder);

        Assert.All(findings.Leaks.Where(leak => leak.Id is not ("too-good" or OneColumn)), leak => Assert.Null(leak.Flagged));
    }

    [Theory]
    [InlineData("fee that is 0 unless it happened")]
    [InlineData("reason that is filled in once it happened")]
    [InlineData("number that is filled in once it happened")]
    [InlineData("note that nearly tells it")]
    public void A_column_that_holds_the_outcome_is_named_and_refused(string form)
    {
        using var folder = new OwnFolder();

        var findings = Findings("age,visits,after,left", Rows(400, form), "left", "yes", OutsideKnowledge.None, folder);
        var leak = Assert.Single(findings.Leaks, leak => leak.Id == OneColumn);

        Assert.True(leak.Flagged, leak.Why);
        Assert.Contains("'after' by itself ranks the training rows best", leak.Why, StringComparison.Ordinal);
        Assert.Contains(leak.Why, findings.Deployment.Refusals);
    }

    [Theory]
    [InlineData("number that tells nothing")]
    [InlineData("text that tells nothing")]
    public void A_column_that_does_not_is_not_and_that_this_is_no_proof_is_said(string form)
    {
        using var folder = new OwnFolder();

        var leak = Assert.Single(Findings("age,visits,after,left", Rows(400, form), "left", "yes", OutsideKnowledge.None, folder).Leaks, leak => leak.Id == OneColumn);

        Assert.False(leak.Flagged, leak.Why);
        Assert.Contains("whether a column is known before the outcome cannot be told from a table", leak.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_ranks_all_by_the_same_columns_does_not_say_that_there_is_no_leak()
    {
        using var folder = new OwnFolder();

        var leak = Assert.Single(Findings("age,visits,after,left", Rows(400, "fee that is 0 unless it happened"), "left", "yes", OutsideKnowledge.None, folder).Leaks, leak => leak.Id == "too-good");

        Assert.Null(leak.Flagged);
    }

    [Fact]
    public void A_model_saved_before_columns_were_ranked_cannot_tell()
    {
        using var folder = new OwnFolder();
        var models = Findings("age,visits,after,left", Rows(400, "text that tells nothing"), "left", "yes", OutsideKnowledge.None, folder).Models;

        var leak = Assert.Single(LeakFinding.All(new LeakMeasures(400, 400, 80, 0, 0.3, 0.3, null), models, OutsideKnowledge.None), leak => leak.Id == OneColumn);

        Assert.Null(leak.Flagged);
    }

    private static string[] Rows(int rows, string form)
    {
        var random = RandomStream.For(8, form);
        return [.. Enumerable.Range(0, rows).Select(_ =>
        {
            var (age, visits) = (20 + random.NextBelow(50), random.NextBelow(12));
            var left = random.NextUniform() < (visits < 5 ? 0.5 : 0.2);
            var after = form switch
            {
                "fee that is 0 unless it happened" => left ? (20 + random.NextBelow(80)).ToString(CultureInfo.InvariantCulture) : "0",
                "reason that is filled in once it happened" => left ? ((string[])["price", "moved", "service"])[random.NextBelow(3)] : "",
                "number that is filled in once it happened" => left ? random.NextBelow(300).ToString(CultureInfo.InvariantCulture) : "",
                "note that nearly tells it" => left && random.NextUniform() < 0.94 ? "closed" : "open",
                "number that tells nothing" => random.NextBelow(300).ToString(CultureInfo.InvariantCulture),
                _ => ((string[])["red", "green", "blue"])[random.NextBelow(3)],
            };
            return FormattableString.Invariant($"{age},{visits},{after},{(left ? "yes" : "no")}");
        })];
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
