using Credence.App.Hosting;
using System.Globalization;
using Credence.Advice;
using Credence.Advice.Worth;
using Credence.App.Pay;
using Credence.App.Pictures;
using Credence.Returns;
using Credence.Returns.Options;
using Credence.Statistics;

namespace Credence.App.Returns;

/// <summary>What options may come to, as pictures: side by side, as 20 futures, and by what they hang on.</summary>
internal static class ReturnsPictures
{
    private const double LowPoint = .1;
    private const double HighPoint = .9;
    private const int MostBars = 8;
    private const char NoBreakSpace = '\u00a0';

    /// <summary>The pictures of a case file: the options compared and the best of them; without a comparison every scenario.</summary>
    internal static IEnumerable<IPicture> Of(ReturnsAnswer answer)
    {
        var results = answer.Scenarios.Select(scenario => scenario.Result).OfType<ReturnResult>().ToList();
        if (answer.Comparison is not { } compared || results.Count == 0)
            return results.SelectMany((result, place) => Alone(result, result.Case.About ?? result.Case.Name, FormattableString.Invariant($"-{place + 1}")));
        var named = compared.Options.Select(option => (Option: option, Result: results.FirstOrDefault(result => result.Case.Name == option.Name))).ToList();
        var best = named.Where(option => option.Result is not null).MaxBy(option => option.Option.MeanExpected.Value);
        return [Options(compared, [.. named.Select(option => (Named(option.Option.Name), option.Option, option.Result))]), .. best.Result is { } result ? Alone(result, result.Case.Name, "") : []];
    }

    /// <summary>The pictures of an answer: the options, then the first of them by itself.</summary>
    internal static IEnumerable<IPicture> Of(AdviceWorth worth) =>
        [Options(worth), .. worth.Options.Count > 0 ? Alone(worth.Options[0].Result, worth.Options[0].Label, "") : []];

    /// <summary>The options of an answer side by side, doing nothing first.</summary>
    internal static PlotTable Options(AdviceWorth worth) => Options(
        worth.Comparison,
        [
            ("Do nothing", worth.Comparison.Options.First(option => option.Name == Comparison.DoNothing), null),
            .. worth.Options.Select(option => (option.Id == ProjectReturn.Id && worth.Options.Count > 1 ? "Project in the same hours" : option.Label, option.Compared, (ReturnResult?)option.Result)),
        ]);

    /// <summary>The 20 futures of one option.</summary>
    /// <param name="result">What its draws say.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="id">Id of the figure.</param>
    internal static QuantileDots Futures(ReturnResult result, string name, string id)
    {
        var gains = result.Spread.Futures.Count(value => value > 0);
        var split = result is { Spread.MedianInGap: true, Helped: { NetIfHelped.Value: { } helped, NetIfNot.Value: { } not } }
            ? $" It helps in {Phrase.Percent(result.Helped.Probability)} of cases and then leaves {Phrase.Usd(helped)} on average; otherwise it leaves {Phrase.Usd(not)}."
            : "";
        return new QuantileDots(
            new Caption(id, string.Create(CultureInfo.InvariantCulture, $"{name}: {gains} of {NetSpread.FutureCount} futures {(gains == 1 ? "ends" : "end")} above zero"), $"Each dot is 1 of {NetSpread.FutureCount} equally likely futures: net value in today's US dollars, luck included. Ring: not above zero. Filled: above.{split}"),
            result.Spread.Futures);
    }

    /// <summary>What the expected net value of one option hangs on; null where every input is certain.</summary>
    /// <param name="result">What its draws say.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="id">Id of the figure.</param>
    internal static Tornado? Drivers(ReturnResult result, string name, string id)
    {
        var bars = result.Drivers.Select(driver => new TornadoBar(Capital.Of(driver.Input.About), Range(result.Case[driver.Input], driver.Input), driver.AtLow, driver.AtHigh)).ToList();
        if (bars.Count == 0)
            return null;
        var (widest, turning) = (bars.MaxBy(bar => bar.High - bar.Low)!, bars.Count(bar => bar.TurnsSign));
        var turns = turning switch
        {
            0 => "no input can turn the sign within its range",
            1 => "one input can turn the sign",
            _ => string.Create(CultureInfo.InvariantCulture, $"{turning} inputs can turn the sign"),
        };
        var left = bars.Count > MostBars ? string.Create(CultureInfo.InvariantCulture, $" {bars.Count - MostBars} more inputs move it less.") : "";
        return new Tornado(
            new Caption(id, $"{name} hangs most on: {Uncapital(widest.Input)}; {turns}", $"How the expected net value moves when one input goes from its 10{NoBreakSpace}% to its 90{NoBreakSpace}% point, the others at their medians. Heavy line: zero.{left}"),
            [.. bars.OrderByDescending(bar => bar.High - bar.Low).Take(MostBars)],
            null);
    }

    private static IEnumerable<IPicture> Alone(ReturnResult result, string name, string end) =>
        new IPicture?[] { Futures(result, name, "futures" + end), Drivers(result, name, "drivers" + end) }.OfType<IPicture>();

    private static PlotTable Options(Comparison compared, IReadOnlyList<(string Name, ComparedOption Option, ReturnResult? Result)> options)
    {
        IReadOnlyList<PlotRow> rows = [.. options.Select(option => new PlotRow(option.Name, Mark(option.Option, option.Result))
        {
            RangeWords = option.Option.Name == Comparison.DoNothing ? "the yardstick" : null,
            IsChosen = option.Option.Name == compared.Best,
            Further = [new PlotCell(Gains(option.Option, option.Result)), new PlotCell(Phrase.Percent(option.Option.ProbabilityBest))],
        })];
        return new PlotTable(
            new Caption("options", Capital.Of(ComparisonText.Statement(compared)).TrimEnd('.'), "Expected net value in today's US dollars, against doing nothing. Dot: mean. Line: nine futures in ten. The bar marks the highest mean."),
            PlotUnit.SignedMoney, "Option", "Expected value", "90 % of futures", "90 % of futures, against doing nothing", ["Gains at all", "Is the best"], rows, PlotAxis.Over(PlotUnit.SignedMoney, rows));
    }

    private static string Gains(ComparedOption option, ReturnResult? result) =>
        option.Name == Comparison.DoNothing ? $"0{NoBreakSpace}%"
        : result is null ? DataTable.Unknown
        : Phrase.Percent(result.ProbabilityPositive.Value);

    private static PlotMark Mark(ComparedOption option, ReturnResult? result) =>
        option.Name == Comparison.DoNothing ? new PlotMark.Yardstick(0)
        : result is null ? new PlotMark.Unknown("only compared, not worked out by itself")
        : new PlotMark.Interval(result.MeanExpected.Value, result.Spread.P5.Value, result.Spread.P95.Value);

    private static string Range(Distribution known, ReturnInput input) => input.Unit.StartsWith("ratio", StringComparison.Ordinal)
        ? $"{Share(known.Quantile(LowPoint))} to {Share(known.Quantile(HighPoint))}"
        : input.Unit.StartsWith("USD", StringComparison.Ordinal) ? $"{Phrase.Usd(known.Quantile(LowPoint))} to {Phrase.Usd(known.Quantile(HighPoint))}"
        : $"{Number(known.Quantile(LowPoint))} to {Number(known.Quantile(HighPoint))} {input.Unit}";

    private static string Share(double value) => value < 0 ? SignedPercent.Of(value) : Phrase.Percent(value);

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 10 ? "#,0" : "0.#", CultureInfo.InvariantCulture);

    private static string Named(string name) => name == Comparison.DoNothing ? "Do nothing" : name;

    private static string Uncapital(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
