using Credence.Advice;
using Credence.App.Hosting;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>A comparison in plain words.</summary>
internal static class ComparisonText
{
    /// <summary>The comparison in one sentence.</summary>
    internal static string Statement(Comparison compared)
    {
        var ahead = Phrase.Percent(compared.BestBeatsRunnerUp);
        return compared.Separable
            ? $"{Named(compared.Best)} is worth most on average and is ahead of every other option in at least {Phrase.Percent(Comparison.SeparableShare)} of the draws."
            : $"What is known cannot separate the options: {Named(compared.Best)} is worth most on average, but is ahead of {Named(compared.RunnerUp)} in only {ahead} of the draws.";
    }

    /// <summary>Lines of a comparison.</summary>
    internal static IEnumerable<string> Lines(Comparison compared, int width)
    {
        foreach (var line in Wrapping.Lines(Statement(compared), width))
            yield return ("  " + line).TrimEnd();
        yield return "";
        TextColumn[] columns = [TextColumn.Words("Option"), TextColumn.Numbers("Mean"), TextColumn.Numbers("Best in"), TextColumn.Numbers("Losses weighted"), TextColumn.Numbers("Behind the best in")];
        var rows = compared.Options.Select(option => (IReadOnlyList<string>)
        [
            Named(option.Name),
            Phrase.Usd(option.MeanExpected.Value),
            Phrase.Percent(option.ProbabilityBest),
            Phrase.Usd(option.LossWeighted.Value),
            option.BeatenByBest is { } share ? Phrase.Percent(share) : "-",
        ]).ToList();
        foreach (var line in new TextTable(columns, rows, width - 2).Lines())
            yield return ("  " + line).TrimEnd();
        yield return "";
        foreach (var line in Wrapping.Lines(Rules(compared), width))
            yield return ("  " + line).TrimEnd();
        foreach (var line in Wrapping.Lines($"Finding out every input before choosing would be worth {Phrase.Usd(compared.Evpi.Value)} on average; to know luck as well, {Phrase.Usd(compared.EvpiClairvoyant.Value)}.", width))
            yield return ("  " + line).TrimEnd();
    }

    private static string Rules(Comparison compared)
    {
        var weight = FormattableString.Invariant($"{compared.LossAversion}");
        return compared.Choices.Agree
            ? $"The highest mean, the most often best and the mean with losses counted {weight} times all choose {Named(compared.Best)}."
            : $"The rules disagree: the highest mean chooses {Named(compared.Choices.HighestMean)}, the most often best {Named(compared.Choices.MostOftenBest)}, the mean with losses counted {weight} times {Named(compared.Choices.LossWeighted)}. How much you mind a loss decides (loss_aversion).";
    }

    private static string Named(string name) => name == Comparison.DoNothing ? "doing nothing" : name;
}
