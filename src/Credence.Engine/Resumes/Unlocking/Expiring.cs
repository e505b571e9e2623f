using Credence.Sources;

namespace Credence.Resumes.Unlocking;

/// <summary>A certification held that has expired or soon will.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">As the résumé writes it.</param>
/// <param name="Expires">When.</param>
/// <param name="HasExpired">Whether it certainly has.</param>
/// <param name="Closes">Postings within reach that would no longer be (count); of one that has expired, postings that would be again.</param>
/// <param name="Named">Postings of the target that name it, however strongly (count).</param>
public sealed record Expiring(string Id, string Name, PartialDate Expires, bool HasExpired, int Closes, int Named);
