namespace Credence.Advice.Planning;

/// <summary>What doing an option is worth, as the return model or the person states it.</summary>
/// <param name="Expected">Expected value in US dollars, before the plan's own costs are held against the budget; may be negative.</param>
/// <param name="Low">Lower end of its range, in US dollars; null where none is stated.</param>
/// <param name="High">Upper end of its range, in US dollars; null where none is stated.</param>
/// <param name="Why">Where it comes from, in words without a final stop.</param>
public sealed record OptionValue(double Expected, double? Low, double? High, string Why)
{
    /// <summary>True where the return model states it, for this option by itself.</summary>
    public bool IsOfModel { get; init; }
}
