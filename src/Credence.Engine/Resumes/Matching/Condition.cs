namespace Credence.Resumes.Matching;

/// <summary>A condition found in a text.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Level">Level of a clearance; <see cref="ClearanceLevel.Some"/> for everything else.</param>
/// <param name="Start">First offset of the sentence that says so.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Area">Id of the area of <see cref="ConditionKind.WorkRight"/>; null for everything else.</param>
/// <param name="NamesOthers">Whether its sentence also names a country that is not of the area.</param>
public readonly record struct Condition(ConditionKind Kind, ClearanceLevel Level, int Start, int End, string? Area = null, bool NamesOthers = false);
