using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A finished degree of a résumé with what it is in.</summary>
/// <param name="Degree">Level.</param>
/// <param name="Title">Degree as written ("Bachelor of Laws"); may name the field too.</param>
/// <param name="Area">Field as written; null where none is stated.</param>
public sealed record StudyHeld(Degree Degree, string Title, string? Area);
