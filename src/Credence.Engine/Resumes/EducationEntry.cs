using Credence.Postings.Finding;

namespace Credence.Resumes;

/// <summary>One course of education.</summary>
/// <param name="Institution">School or university.</param>
/// <param name="StudyType">Degree as written ("BSc", "Diplom-Ingenieur").</param>
/// <param name="Area">Field studied.</param>
/// <param name="Degree">Level of <paramref name="StudyType"/>; null where the words do not settle it.</param>
/// <param name="Period">When; one date alone is its end.</param>
/// <param name="Score">Grade as written.</param>
/// <param name="Courses">Courses named and other remarks.</param>
public sealed record EducationEntry(
    Stated<string>? Institution,
    Stated<string>? StudyType,
    Stated<string>? Area,
    Stated<Degree>? Degree,
    Period Period,
    Stated<string>? Score,
    IReadOnlyList<Stated<string>> Courses)
{
    /// <summary>Whether it is said not to be finished: its degree is not held.</summary>
    public bool IsUnfinished { get; init; }
}
