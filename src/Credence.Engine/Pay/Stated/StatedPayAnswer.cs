using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Pay.Stated;

/// <summary>What the pay stated in postings says.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Currency">Currency compared (ISO 4217).</param>
/// <param name="From">First day a posting was published; null where none says.</param>
/// <param name="To">Last day; null where none says.</param>
/// <param name="Asking">Postings that ask for a certification.</param>
/// <param name="Others">The others.</param>
/// <param name="Models">The ladder.</param>
/// <param name="Bounds">Relative difference of geometric mean pay if undisclosed pay lies anywhere in the range assumed (ratios; no sampling error); null where no pay is stated.</param>
/// <param name="Assumed">That range (currency a year); null where no pay is stated.</param>
public sealed record StatedPayAnswer(
    RoleGroup Role,
    string Currency,
    DateOnly? From,
    DateOnly? To,
    DisclosureGroup Asking,
    DisclosureGroup Others,
    IReadOnlyList<StatedPayFit> Models,
    Interval? Bounds,
    Interval? Assumed);
