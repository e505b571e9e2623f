namespace Credence.Resumes.Matching;

/// <summary>A condition found in a text.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Level">Level of a clearance; <see cref="ClearanceLevel.Some"/> for everything else.</param>
/// <param name="Start">First offset of the sentence that says so.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Area">Id of the area of <see cref="ConditionKind.WorkRight"/>; null where it is about none.</param>
/// <param name="NamesOthers">Whether its sentence also names a country that is not of the area.</param>
public readonly record struct Condition(ConditionKind Kind, ClearanceLevel Level, int Start, int End, string? Area = null, bool NamesOthers = false)
{
    /// <summary>Countries it is about (ISO 3166 alpha-2), of which any one will do: of a clearance the one that gives it, of a right to work those beside its area. Empty where it names none: a clearance of the United States or Britain, a right where the job is.</summary>
    public IReadOnlyList<string> Countries { get => field ?? []; init; }

    /// <summary>Whether all of its countries are meant, and not any one of them.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>Of <see cref="ConditionKind.Residence"/>: whether nobody elsewhere will do; else it only says where the work is done from.</summary>
    public bool IsExclusive { get; init; }
}
