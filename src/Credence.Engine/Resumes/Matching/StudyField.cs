namespace Credence.Resumes.Matching;

/// <summary>A group of alike fields of study, or an umbrella of several groups ("STEM").</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Near">Groups that "or related field" takes too.</param>
/// <param name="Of">Umbrellas it belongs to.</param>
internal sealed record StudyField(string Id, string Name, IReadOnlyList<string> Near, IReadOnlyList<string> Of);
