using Credence.Statistics;

namespace Credence.Tests.Evidence;

/// <summary>How one field agrees with the labels; a wrong answer counts as found and as missed.</summary>
/// <param name="Field">Field.</param>
/// <param name="Half">Which labels: <c>development</c> or <c>hold-out</c>.</param>
/// <param name="Postings">Postings whose label decides it (count).</param>
/// <param name="Found">Those in which something was found (count).</param>
/// <param name="There">Those that say something (count).</param>
/// <param name="Right">Those in which exactly that was found (count).</param>
internal sealed record FieldScore(string Field, string Half, int Postings, int Found, int There, int Right)
{
    /// <summary>Share of the answers found that are right, with its 95 % Wilson interval; null where nothing was found.</summary>
    internal Interval? Precision => WilsonInterval.Of(new Proportion(Right, Found));

    /// <summary>Share of the answers there that are found, with its 95 % Wilson interval; null where nothing is there.</summary>
    internal Interval? Recall => WilsonInterval.Of(new Proportion(Right, There));

    /// <summary>Its row of the method page.</summary>
    internal string Row => $"| {Field} | {Half} | {Postings} | {Found} | {There} | {Right} | {Part(Right, Found, Precision)} | {Part(Right, There, Recall)} |";

    private static string Part(int right, int of, Interval? range) => range is { } known
        ? FormattableString.Invariant($"{100.0 * right / of:0.0} % ({100 * known.Low:0.0}–{100 * known.High:0.0})")
        : "–";
}
