using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Advice;

/// <summary>Part of some postings that names something, as counted.</summary>
/// <param name="Id">Id of what is named: certification, total or family.</param>
/// <param name="Name">The same as shown; the id where no name is known.</param>
/// <param name="Covers">Names counted together, the newest first; one entry unless an exam followed another.</param>
/// <param name="Population">The postings it is a share of.</param>
/// <param name="Count">Postings that name it (count).</param>
/// <param name="Share">Ratio, 0 to 1.</param>
/// <param name="Range">Wilson's 95 % interval of the share (ratios).</param>
/// <param name="Clustered">95 % interval with whole employers resampled (ratios); null where resampling says nothing.</param>
/// <param name="Employers">Named employers among the counted postings (count).</param>
/// <remarks>Method: docs/method/share-of-postings.md.</remarks>
public sealed record MeasuredShare(
    string Id, string Name, IReadOnlyList<string> Covers, Population Population, int Count, double Share, Interval Range, Interval? Clustered, int Employers)
{
    /// <summary>The share corrected for extraction error (ratios, 95 %); null with <see cref="CorrectedMissing"/> saying why. Method: docs/method/corrected-share.md.</summary>
    public CorrectedShare? Corrected { get; init; }

    /// <summary>Why <see cref="Corrected"/> is null; null where it is not.</summary>
    public string? CorrectedMissing { get; init; }

    /// <summary>Postings that require it (count); the others prefer or mention it.</summary>
    public required int Required { get; init; }

    /// <summary>Whether nothing counted was on offer when the postings were written, so that a count of none says nothing.</summary>
    public bool IsNotOfferedYet { get; init; }
}
