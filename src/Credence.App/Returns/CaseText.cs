using Credence.Advice;
using Credence.App.Hosting;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>What one case came to, in plain words.</summary>
internal static class CaseText
{
    private const int MostDrivers = 5;
    private const double WorthNaming = .01;
    private const double LeastWorth = 1;

    internal static IEnumerable<string> Lines(ReturnResult result, int width) =>
        Sentences(result).SelectMany(sentence => Wrapping.Lines(sentence, width)).Concat(Drivers(result, width));

    internal static IEnumerable<string> Sentences(ReturnResult result)
    {
        var spread = result.Spread;
        var worth = result.MeanExpected.Value > 0 ? "gains" : "loses";
        yield return spread.P5.Value < spread.P95.Value
            ? $"On average it {worth} {Phrase.Usd(Math.Abs(result.MeanExpected.Value))}; nine outcomes in ten lie between {Phrase.Usd(spread.P5.Value)} and {Phrase.Usd(spread.P95.Value)}."
            : $"It {worth} {Phrase.Usd(Math.Abs(result.MeanExpected.Value))}.";
        if (result.Helped is { NetIfHelped.Value: { } helped, NetIfNot.Value: { } not })
            yield return $"It helps in {Phrase.Percent(result.Helped.Probability)} of cases and then leaves {Phrase.Usd(helped)} on average; otherwise it leaves {Phrase.Usd(not)}.";
        yield return $"Chance to end above zero: {Phrase.Percent(result.ProbabilityPositive.Value)}"
            + (result.Payback.MedianMonths.Value is { } months ? FormattableString.Invariant($"; of those that pay for themselves, half have by month {months:0.#}.") : ".");
        if (result.Case.Uncertain.Any())
            yield return $"Chance that it is worth it on average, luck aside: {Phrase.Percent(result.ProbabilityExpectedPositive.Value)}.";
        foreach (var sentence in BreakEven(result))
            yield return sentence;
        if (result.EvpiParameters.Value >= LeastWorth)
            yield return $"Finding out every input before deciding would be worth {Phrase.Usd(result.EvpiParameters.Value)} on average; to know luck as well, {Phrase.Usd(result.EvpiClairvoyant.Value)}.";
        if (result.Drivers.MaxBy(driver => driver.InformationWorth) is { InformationWorth: >= LeastWorth } first)
            yield return $"What to find out first: {first.Input.About}, worth {Phrase.Usd(first.InformationWorth.Value)} by itself.";
    }

    private static IEnumerable<string> BreakEven(ReturnResult result)
    {
        if (result.BreakEven.RaiseAttribution.Value is { } raise)
            yield return Needed(raise, "the raise");
        if (result.BreakEven.SpeedAttribution.Value is { } speed)
            yield return Needed(speed, "the shorter search");
    }

    private static string Needed(double share, string what) => share switch
    {
        <= 0 => $"It is worth it on average even if {what} is never due to it.",
        > 1 => $"It is not worth it on average even if {what} is always due to it.",
        _ => $"It breaks even where the chance that {what} is due to it is {Phrase.Percent(share)}.",
    };

    private static IEnumerable<string> Drivers(ReturnResult result, int width)
    {
        var shown = result.Drivers.Where(driver => driver.Total is not { } total || total.Value >= WorthNaming)
            .OrderByDescending(driver => driver.Total?.Value ?? Math.Abs(driver.AtHigh - driver.AtLow)).Take(MostDrivers).ToList();
        if (shown.Count == 0)
            yield break;

        yield return "";
        TextColumn[] columns = [TextColumn.Words("What it hangs on"), TextColumn.Numbers("Part of the variance"), TextColumn.Numbers("Low (10 %)"), TextColumn.Numbers("High (90 %)"), TextColumn.Numbers("Worth knowing")];
        var rows = shown.Select(driver => (IReadOnlyList<string>)
            [driver.Input.About, driver.Total is { } total ? Phrase.Percent(Math.Min(1, total.Value)) : "-", Phrase.Usd(driver.AtLow), Phrase.Usd(driver.AtHigh), driver.InformationWorth is { } worth ? Phrase.Usd(worth) : "-"]).ToList();
        foreach (var line in new TextTable(columns, rows, width).Lines())
            yield return line;
    }
}
