namespace Credence.Resumes;

/// <summary>A skill the résumé lists.</summary>
/// <param name="Name">As written.</param>
/// <param name="Id">Id in the skill lexicon, as stored postings use it; null where the lexicon does not know it.</param>
/// <param name="Group">What it is listed under ("Languages"); null where it stands alone.</param>
/// <param name="Level">How well, as written; null where not stated.</param>
public sealed record HeldSkill(Stated<string> Name, string? Id, Stated<string>? Group, Stated<string>? Level);
