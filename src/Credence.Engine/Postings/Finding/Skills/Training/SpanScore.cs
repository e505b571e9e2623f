using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>How well spans are found, strictly: same first and last token.</summary>
/// <param name="Right">Spans found that are marked (count).</param>
/// <param name="Found">Spans found (count).</param>
/// <param name="Marked">Spans marked (count).</param>
public sealed record SpanScore(int Right, int Found, int Marked)
{
    /// <summary>Share of found spans that are marked; 0 where none was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of marked spans that were found; 0 where none is marked.</summary>
    public double Recall => Marked == 0 ? 0 : (double)Right / Marked;

    /// <summary>Harmonic mean of both; 0 where nothing is right.</summary>
    public double F1 => Found + Marked == 0 ? 0 : 2.0 * Right / (Found + Marked);

    /// <summary>Wilson's 95 % interval of <see cref="Precision"/>; null where none was found.</summary>
    public Interval? PrecisionInterval => WilsonInterval.Of(new Proportion(Right, Found));

    /// <summary>Wilson's 95 % interval of <see cref="Recall"/>; null where none is marked.</summary>
    public Interval? RecallInterval => WilsonInterval.Of(new Proportion(Right, Marked));

    /// <summary>Both together.</summary>
    public static SpanScore operator +(SpanScore left, SpanScore right) => new(left.Right + right.Right, left.Found + right.Found, left.Marked + right.Marked);

    /// <summary>Both together.</summary>
    public static SpanScore Add(SpanScore left, SpanScore right) => left + right;
}
