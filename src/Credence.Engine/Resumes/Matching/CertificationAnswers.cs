namespace Credence.Resumes.Matching;

/// <summary>Holds what a person holds against certifications a posting asks for.</summary>
/// <param name="reach">What each certification answers.</param>
/// <param name="history">What the catalog says of them.</param>
internal sealed class CertificationAnswers(CertificationReach reach, CertificationHistory history)
{
    /// <summary>How a person stands to one ask.</summary>
    internal CertificationAnswer To(ApplicantStanding person, CertificationAsk ask)
    {
        var held = person.Applicant.Certifications.Where(one => Answers(one.Id, ask))
            .OrderBy(one => one.IsExpired).ThenBy(one => ask.Any.Contains(one.Id, StringComparer.Ordinal) ? 0 : 1).FirstOrDefault();
        var standing = person.Certification(ask);
        var planned = standing != Standing.Met && ask.Any.Count > 0 ? person.Applicant.Planned.FirstOrDefault(one => Answers(one.Id, ask)) : null;
        var stand = held is { IsExpired: false } ? history.Stand(held.Id, ask.Any) : null;
        var id = standing == Standing.Met && held is not null ? ask.Any.First(one => reach.Answers(held.Id).Contains(one)) : ask.Any.Count > 0 ? ask.Any[0] : null;
        return new CertificationAnswer(ask, standing, InWords(ask), id, held, planned, [.. ask.Any.Distinct(StringComparer.Ordinal).Select(history.EndOf).OfType<CertificationEnd>()], stand);
    }

    private bool Answers(string id, CertificationAsk ask) => ask.Any.Any(reach.Answers(id).Contains);

    private string InWords(CertificationAsk ask) => ask.Any.Count == 0 ? "a certification" : string.Join(" or ", ask.Any.Distinct(StringComparer.Ordinal).Select(reach.NameOf));
}
