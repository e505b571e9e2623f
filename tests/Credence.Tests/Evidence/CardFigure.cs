using System.Globalization;
using Credence.Statistics;

namespace Credence.Tests.Evidence;

/// <summary>A share of the model card with its interval: whole postings resampled where they can vary, else Wilson's.</summary>
internal static class CardFigure
{
    /// <summary>Shown where there is nothing to take a share of.</summary>
    internal const string None = "–";

    /// <summary><c>.952 (.901–.984)</c> of Σpart / Σwhole over postings.</summary>
    internal static string Of(IEnumerable<(int Part, int Whole)> postings)
    {
        var parts = postings.Where(posting => posting.Whole > 0).ToList();
        var total = new Proportion(parts.Sum(posting => posting.Part), parts.Sum(posting => posting.Whole));
        if (total.Share is not { } share)
            return None;
        var hits = parts.Select((posting, i) => (Cluster: i, Hits: posting.Part)).Where(hit => hit.Hits > 0).ToList();
        var resampled = ClusterBootstrap.Shares(
            [.. parts.Select(posting => posting.Whole)], [hits], ClusterBootstrap.CustomaryResamples, WilsonInterval.CustomaryConfidence, new RandomStream(1), CancellationToken.None)[0];
        return Text(share, resampled?.Range ?? WilsonInterval.Of(total)!.Value);
    }

    /// <summary>The same of single postings, with Wilson's interval.</summary>
    internal static string Of(int part, int whole) =>
        new Proportion(part, whole) is { Share: { } share } proportion ? Text(share, WilsonInterval.Of(proportion)!.Value) : None;

    private static string Text(double share, Interval range) => $"{Number(share)} ({Number(range.Low)}–{Number(range.High)})";

    private static string Number(double share) => share.ToString(share < 1 ? ".000" : "0.000", CultureInfo.InvariantCulture);
}
