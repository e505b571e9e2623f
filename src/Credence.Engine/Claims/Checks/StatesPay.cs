using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Statistics;

namespace Credence.Claims.Checks;

/// <summary>Part of the postings whose employer states pay that can be compared, as counted.</summary>
/// <param name="Role">Group of jobs.</param>
/// <remarks>Method: docs/method/stated-pay.md. Pay that a site estimates is not stated.</remarks>
public sealed record StatesPay(RoleGroup Role) : ClaimCheck
{
    /// <inheritdoc/>
    public override Measurement Measure(ClaimEvidence evidence)
    {
        if (evidence.StatedPay.On(evidence.AsOf).FirstOrDefault(one => one.Role == Role) is not { } pay)
            return Measurement.Unknown(MeasureUnit.Share, "no counts of stated pay ship with this data folder, or they were made after the day of this answer");
        if (pay.To > evidence.AsOf)
            return Measurement.Unknown(MeasureUnit.Share, $"the postings reach to {ClaimEvidence.Day(pay.To.Value)}, which is later than the day of this answer");
        var counted = new Proportion(Sum(pay, DisclosureState.Stated), pay.Asking.Postings + pay.Others.Postings);
        if (counted.Total == 0)
            return Measurement.Unknown(MeasureUnit.Share, "no posting of this group of jobs was counted");
        return new Measurement(
            MeasureUnit.Share, counted.Share, WilsonInterval.Of(counted), counted.Total, pay.To,
            $"{ClaimEvidence.Count(counted.Count)} of {ClaimEvidence.Count(counted.Total)} distinct postings state pay in {pay.Currency}, {ClaimEvidence.Count(Sum(pay, DisclosureState.OtherCurrency))} more in another currency; as counted, postings taken as independent", null);
    }

    private static int Sum(StatedPayAnswer pay, DisclosureState state) => pay.Asking.Counts[state] + pay.Others.Counts[state];
}
