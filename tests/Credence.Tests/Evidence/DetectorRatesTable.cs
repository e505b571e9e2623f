using System.Globalization;
using Credence.Evidence;
using Credence.Sources;
using Credence.Statistics;
using Credence.Tests.House;

namespace Credence.Tests.Evidence;

/// <summary>The rates by which shares are corrected, from the shipped file.</summary>
internal static class DetectorRatesTable
{
    internal static string Text() => CardTable.Of(
        ["class", "labeled", "precision", "sensitivity (recall)", "specificity"],
        ExtractionErrors.Read(DataFolder.Find(Path.Combine(Checkout.Root, "data"))).Select(Row));

    private static IReadOnlyList<object> Row(ExtractionError error)
    {
        var rates = error.Sample.Rates()!.Value;
        var drawn = error.Sample.Draw(CorrectedShare.CustomaryDraws, new RandomStream(1));
        return
        [
            EvidenceNames.Of(error.Class), error.Sample.Labeled, Figure(rates.Precision, drawn.Select(one => one.Precision), ".000"),
            Figure(rates.Sensitivity, drawn.Select(one => one.Sensitivity), ".000"), Figure(rates.Specificity, drawn.Select(one => one.Specificity), ".0000"),
        ];
    }

    private static string Figure(double measured, IEnumerable<double> drawn, string digits)
    {
        var range = Quantiles.CentralOfAscending([.. drawn.Order()], WilsonInterval.CustomaryConfidence);
        return string.Create(CultureInfo.InvariantCulture, $"{Number(measured)} ({Number(Math.Min(range.Low, measured))}–{Number(Math.Max(range.High, measured))})");

        string Number(double value) => value.ToString(value < 1 ? digits : "0" + digits, CultureInfo.InvariantCulture);
    }
}
