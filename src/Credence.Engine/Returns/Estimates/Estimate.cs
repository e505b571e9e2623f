namespace Credence.Returns.Estimates;

/// <summary>A number nobody knows exactly, with what is known of it.</summary>
/// <param name="Id">Kebab-case id, never reused.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Unit in words.</param>
/// <param name="Values">Values in file order; the first that holds is used, a newer one stands above the one it replaces.</param>
public sealed record Estimate(string Id, string Title, string Unit, IReadOnlyList<EstimateValue> Values)
{
    /// <summary>The value used on a day for somebody of whom these facts are known; null where none holds.</summary>
    public EstimateValue? For(IReadOnlyDictionary<string, string> facts, DateOnly asOf) => Values.FirstOrDefault(value => value.Holds(facts, asOf));
}
