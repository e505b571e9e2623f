using Credence.Catalog;
using Credence.Postings.Storing;

namespace Credence.Returns.Estimates;

/// <summary>A number nobody knows exactly, with what is known of it.</summary>
/// <param name="Id">Kebab-case id, never reused.</param>
/// <param name="Title">What it is, in words.</param>
/// <param name="Unit">Unit in words.</param>
/// <param name="Values">Values in file order; the first that holds is used, a newer one stands above the one it replaces.</param>
public sealed record Estimate(string Id, string Title, string Unit, IReadOnlyList<EstimateValue> Values)
{
    private static readonly IReadOnlyDictionary<string, string>[] Kinds =
        [.. Enum.GetValues<CertificationKind>().Select(kind => new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = KebabName.Of(kind) })];

    /// <summary>The value used on a day for somebody of whom these facts are known; null where none holds.</summary>
    public EstimateValue? For(IReadOnlyDictionary<string, string> facts, DateOnly asOf) => Values.FirstOrDefault(value => value.Holds(facts, asOf));

    /// <summary>Whether it has a value for everybody on a day, whatever kind of certification it is about.</summary>
    internal bool HoldsOn(DateOnly day) => Kinds.All(kind => For(kind, day) is not null);
}
