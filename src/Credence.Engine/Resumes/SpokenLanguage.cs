namespace Credence.Resumes;

/// <summary>A human language the résumé lists.</summary>
/// <param name="Name">As written ("German").</param>
/// <param name="Fluency">How well, as written; null where not stated.</param>
public sealed record SpokenLanguage(Stated<string> Name, Stated<string>? Fluency);
