namespace Credence.Resumes.Matching;

/// <summary>Holds what a person holds against certifications a posting asks for.</summary>
/// <param name="reach">What each certification answers.</param>
/// <param name="history">What the catalog says of them.</param>
internal sealed class CertificationAnswers(CertificationReach reach, CertificationHistory history)
{
    /// <summary>How a person stands to one ask.</summary>
    internal CertificationAnswer To(ApplicantStanding person, CertificationAsk ask)
    {
        var answering = person.Applicant.Certifications.Where(one => ask.Any.Any(reach.Answers(one.Id).Contains))
            .OrderBy(one => one.IsExpired).ThenBy(one => ask.Any.Contains(one.Id, StringComparer.Ordinal) ? 0 : 1).ToList();
        var (standing, held) = (person.Certification(ask.Any), answering.FirstOrDefault());
        var stand = held is { IsExpired: false } ? history.Stand(held.Id, ask.Any) : null;
        var id = standing == Standing.Met && held is not null ? ask.Any.First(one => reach.Answers(held.Id).Contains(one)) : ask.Any.Count > 0 ? ask.Any[0] : null;
        return new CertificationAnswer(standing, InWords(ask), Why(standing, held), id, held, [.. ask.Any.Distinct(StringComparer.Ordinal).Select(history.EndOf).OfType<CertificationEnd>()], stand);
    }

    private string InWords(CertificationAsk ask) => ask.Any.Count == 0 ? "a certification" : string.Join(" or ", ask.Any.Distinct(StringComparer.Ordinal).Select(reach.NameOf));

    private static string Why(Standing standing, HeldNow? held) => standing switch
    {
        Standing.Met => $"you hold {held?.Name}",
        Standing.Unknown => "which one is not said",
        _ when held is not null => $"yours expired on {held.Expires}",
        _ => "you hold none that is asked for",
    };
}
