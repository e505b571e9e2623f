namespace Credence.Pay.Studies;

/// <summary>One regression of a study.</summary>
/// <param name="Id">Kebab-case id within the study.</param>
/// <param name="Label">What is held equal, or who is looked at.</param>
/// <param name="Formula">The formula, sets written out.</param>
/// <param name="Interval">Bounds of the response where only bands of pay are known, as two expressions; null for least squares.</param>
/// <param name="Where">Steps that pick the rows; empty for all.</param>
/// <param name="Terms">Label of each coefficient that is kept, by its name, in order.</param>
public sealed record StudyModel(string Id, string Label, string Formula, string? Interval, IReadOnlyList<StudyStep> Where, IReadOnlyList<KeyValuePair<string, string>> Terms);
