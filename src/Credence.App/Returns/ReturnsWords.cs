using Credence.Advice;
using System.Globalization;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>The finding about one option in one sentence.</summary>
internal static class ReturnsWords
{
    internal static string Title(ReturnResult result, string label)
    {
        var gains = result.Spread.Futures.Count(value => value > 0);
        return string.Create(CultureInfo.InvariantCulture, $"{label} gains in {(gains == 0 ? "none" : gains)} of {result.Spread.Futures.Length} futures, and {(result.MeanExpected.Value > 0 ? "gains" : "loses")} {Phrase.Usd(Math.Abs(result.MeanExpected.Value))} on average");
    }
}
