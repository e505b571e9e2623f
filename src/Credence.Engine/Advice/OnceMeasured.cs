using Credence.Evidence;

namespace Credence.Advice;

/// <summary>Shares of postings, looked up once while one answer is made.</summary>
internal sealed class OnceMeasured
{
    private (EvidenceSnapshot? Snapshot, DateOnly AsOf, Measurements Measured)? _known;

    /// <summary>The shares that counts give on a day.</summary>
    internal Measurements Of(EvidenceSnapshot? snapshot, DateOnly asOf)
    {
        if (_known is not { } known || known.Snapshot != snapshot || known.AsOf != asOf)
            _known = known = (snapshot, asOf, new Measurements(snapshot, asOf));
        return known.Measured;
    }
}
