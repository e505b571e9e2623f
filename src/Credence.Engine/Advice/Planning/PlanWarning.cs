namespace Credence.Advice.Planning;

/// <summary>Something that could make a plan wrong or late.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Option">Id of the option it is about; null for the plan as a whole.</param>
/// <param name="Text">The warning in full sentences.</param>
public sealed record PlanWarning(PlanWarningKind Kind, string? Option, string Text);
