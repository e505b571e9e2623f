namespace Credence.Resumes;

/// <summary>A project the résumé describes.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it is about, in running text.</param>
/// <param name="Period">When.</param>
/// <param name="Address">Where it can be seen; never opened.</param>
/// <param name="Highlights">What was done, point by point.</param>
/// <param name="Keywords">What it was made with, as written.</param>
public sealed record ProjectEntry(
    Stated<string>? Name,
    Stated<string>? Description,
    Period Period,
    Stated<string>? Address,
    IReadOnlyList<Stated<string>> Highlights,
    IReadOnlyList<Stated<string>> Keywords);
