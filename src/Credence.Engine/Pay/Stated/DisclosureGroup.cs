namespace Credence.Pay.Stated;

/// <summary>Postings that ask for a certification, or those that do not, by what they say of pay.</summary>
/// <param name="AsksForCertification">Which of both.</param>
/// <param name="Counts">Postings by state (count); every state is there.</param>
/// <param name="MeanLog">Mean natural logarithm of the stated yearly pay (middle of a range); null where none is stated.</param>
public sealed record DisclosureGroup(bool AsksForCertification, IReadOnlyDictionary<DisclosureState, int> Counts, double? MeanLog)
{
    /// <summary>Postings (count).</summary>
    public int Postings => Counts.Values.Sum();

    /// <summary>Postings whose pay can be compared (count).</summary>
    public int Stated => Counts[DisclosureState.Stated];
}
