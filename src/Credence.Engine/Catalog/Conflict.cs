namespace Credence.Catalog;

/// <summary>Sources that contradict each other about one field, all values kept.</summary>
/// <param name="Field">Field id.</param>
/// <param name="Sides">Every value with its facts, the chosen one first, the others in ordinal order.</param>
/// <param name="DecidedBy">The step of the rule that left one value.</param>
/// <param name="Why">The same in words.</param>
public sealed record Conflict(string Field, IReadOnlyList<ConflictSide> Sides, Criterion DecidedBy, string Why)
{
    /// <summary>The value that is used.</summary>
    public ConflictSide Chosen => Sides[0];

    /// <summary>False where nothing decided and the cautious value was taken.</summary>
    public bool IsDecided => DecidedBy != Criterion.Cautious;
}
