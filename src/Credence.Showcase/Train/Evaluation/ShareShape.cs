using Credence.Statistics;

namespace Credence.Showcase.Train.Evaluation;

/// <summary>How many of how many, as it is printed.</summary>
/// <param name="Count">Cases that have the property.</param>
/// <param name="Of">All cases.</param>
/// <param name="Share">Count by all (ratio); null without a case.</param>
/// <param name="Low">Lower end of the 95 % Wilson interval (ratio); null without a case.</param>
/// <param name="High">Upper end of it (ratio); null without a case.</param>
public sealed record ShareShape(long Count, long Of, double? Share, double? Low, double? High)
{
    internal static ShareShape From(Proportion proportion)
    {
        var range = WilsonInterval.Of(proportion);
        return new ShareShape(proportion.Count, proportion.Total, proportion.Share, range?.Low, range?.High);
    }
}
