namespace Credence.Claims;

/// <summary>What a claim says a number is, as a closed range in the number's own unit; a null end is open.</summary>
/// <param name="Low">Least value that agrees with the claim; null where every low one does.</param>
/// <param name="High">Greatest value that agrees with the claim; null where every high one does.</param>
public sealed record ClaimedRange(double? Low, double? High)
{
    /// <summary>Whether a value agrees with the claim, ends included.</summary>
    public bool Holds(double value) => !(value < Low) && !(value > High);

    /// <summary>Whether no value of a range (ends included) agrees with the claim.</summary>
    public bool Excludes(double low, double high) => high < Low || low > High;
}
