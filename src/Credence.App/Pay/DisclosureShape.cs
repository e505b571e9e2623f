using Credence.Pay.Stated;

namespace Credence.App.Pay;

/// <summary>What a group of postings says of pay, as printed (counts).</summary>
internal sealed record DisclosureShape(int Postings, int Stated, int SiteEstimate, int OtherCurrency, int Implausible, int Undisclosed)
{
    internal static DisclosureShape Of(DisclosureGroup group) => new(
        group.Postings,
        group.Counts[DisclosureState.Stated],
        group.Counts[DisclosureState.SiteEstimate],
        group.Counts[DisclosureState.OtherCurrency],
        group.Counts[DisclosureState.Implausible],
        group.Counts[DisclosureState.Undisclosed]);
}
