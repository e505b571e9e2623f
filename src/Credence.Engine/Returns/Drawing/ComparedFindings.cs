using Credence.Statistics;

namespace Credence.Returns.Drawing;

/// <summary>Turns the sums of a comparison's replicates into figures with their errors.</summary>
internal sealed class ComparedFindings(ComparedTally[] tallies, IReadOnlyList<string> names, double lossAversion)
{
    private double Draws => tallies.Sum(tally => (double)tally.Draws);

    internal Comparison Result()
    {
        var expected = Each(option => Mean(tally => tally.Expected[option]));
        var net = Each(option => Mean(tally => tally.Net[option]));
        // E[gain] − λ E[loss], where the loss is the gain less the net value.
        var weighted = Each(option => Mean(tally => tally.Gain[option] - lossAversion * (tally.Gain[option] - tally.Net[option])));
        var often = Each(option => Mean(tally => tally.Best[option]));
        var best = Highest(expected, -1);
        var runnerUp = Highest(expected, best);
        double Ahead(int other) => Mean(tally => tally.Ahead(best, other)).Value;
        var options = Each(option => new ComparedOption(
            names[option],
            net[option],
            expected[option],
            often[option].Value,
            Mean(tally => tally.BestWithLuck[option]).Value,
            weighted[option],
            option == best ? null : Ahead(option)));
        var bestNet = Highest(net, -1);
        return new Comparison(
            [.. options],
            names[best],
            names[runnerUp],
            Ahead(runnerUp),
            options.All(option => option.BeatenByBest is null or >= Comparison.SeparableShare),
            Mean(tally => tally.MostExpected - tally.Expected[best]),
            Mean(tally => tally.MostNet - tally.Net[bestNet]),
            lossAversion,
            new RuleChoices(names[best], names[Highest(often, -1)], names[Highest(weighted, -1)]));
    }

    // Of equals the first, so that doing nothing wins a tie.
    private static int Highest(Estimate[] estimates, int except)
    {
        var best = except == 0 ? 1 : 0;
        for (var option = best + 1; option < estimates.Length; option++)
        {
            if (option != except && estimates[option].Value > estimates[best].Value)
                best = option;
        }

        return best;
    }

    private T[] Each<T>(Func<int, T> figure) => [.. Enumerable.Range(0, names.Count).Select(figure)];

    private Estimate Mean(Func<ComparedTally, double> sum) =>
        new(tallies.Sum(sum) / Draws, Replicates.StandardError([.. tallies.Select(tally => sum(tally) / tally.Draws)]));
}
