namespace Credence.App.Catalog;

/// <summary>One row of a comparison.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Values">One for each certification.</param>
public sealed record ComparedRow(string Name, IReadOnlyList<string> Values)
{
    /// <summary>Whether the certifications differ in it.</summary>
    public bool Differs => Values.Distinct(StringComparer.Ordinal).Skip(1).Any();
}
