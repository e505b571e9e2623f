namespace Credence.Resumes;

/// <summary>What was seen but not taken apart: awards, publications, interests, and lines no rule places.</summary>
/// <param name="Kind">Id of the kind of section (<c>awards</c>); null where the heading is not known or there is none.</param>
/// <param name="Heading">The heading; null where there is none.</param>
/// <param name="Lines">Its lines.</param>
public sealed record OtherSection(string? Kind, Stated<string>? Heading, IReadOnlyList<Stated<string>> Lines);
