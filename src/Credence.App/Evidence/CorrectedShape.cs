using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>A share corrected for extraction error.</summary>
internal sealed record CorrectedShape(double Share, double Low, double High)
{
    internal static CorrectedShape? Of(CorrectedShare? corrected) => corrected is { } share ? new CorrectedShape(share.Share, share.Range.Low, share.Range.High) : null;
}
