namespace Credence.Resumes.Matching;

/// <summary>What a posting says of citizenship and the right to work, in words.</summary>
/// <param name="nationalities">Adjectives of nationality.</param>
internal sealed class VisaGates(Nationalities nationalities)
{
    /// <summary>The condition; null where it states none.</summary>
    internal Gate? Of(ApplicantStanding person, AskedPosting posting)
    {
        var (ask, applicant) = (VisaAsk.Of(posting.Conditions, person.Areas), person.Applicant);
        if (person.Visa(posting.Fields.Country, ask) is not { } standing)
            return null;
        var condition = posting.Conditions.First(one => one.Kind == ask.Quoted);
        return new Gate(GateKind.Visa, standing, ask.Citizens is null ? Right(person, posting, ask) : Citizens(ask), Why(person, ask.Citizens is not null), Quote.Of(posting.Text, condition.Start, condition.End), applicant.EndedPermits is [var ended, ..] && ask.Citizens is null ? ended.Resume : null)
        {
            Note = standing == Standing.Unknown && ask.Citizens is null ? Note(applicant, ask) : null,
        };
    }

    private string Citizens(VisaAsk ask) => ask.CitizensOf is { } area ? $"citizenship of a country of {area.Name}" : $"{Either([.. ask.Citizens!.Select(nationalities.AdjectiveOf)])} citizenship";

    private static string Right(ApplicantStanding person, AskedPosting posting, VisaAsk ask)
    {
        var places = ask.Right switch
        {
            null or { IsHere: true } => [posting.Fields.Country ?? "its country"],
            var right => (IReadOnlyList<string>)[.. right.Area is { } area ? [area.Name] : (IEnumerable<string>)[], .. person.Areas.Parted(right.Countries) is var (areas, rest) ? areas.Select(one => one.Name).Concat(rest) : []],
        };
        return $"the right to work in {(ask.Right?.IsOfAll == true ? string.Join(" and ", places) : Either(places))}{(ask.NoSponsor ? " without a sponsor" : "")}";
    }

    private static string Why(ApplicantStanding person, bool isOfCitizens)
    {
        var (applicant, areas) = (person.Applicant, person.Areas);
        var citizen = applicant.CitizenOf is { } of ? $"you are a citizen of {areas.Shown(of)}" : null;
        if (isOfCitizens)
            return citizen ?? "your citizenship is not stated";
        var allowed = applicant.MayWorkIn is { Count: > 0 } may ? $"you may work in {areas.Shown(may)}" : null;
        var ended = applicant.EndedPermits is [var permit, ..] ? $"the permit in the résumé ended ({permit.LastDay.Text})" : null;
        return string.Join(" and ", new[] { citizen, allowed, ended }.OfType<string>()) is { Length: > 0 } said ? said : "where you may work is not stated";
    }

    private static string? Note(Applicant applicant, VisaAsk ask) =>
        ask.Right is { NamesOthers: true } ? "The posting names a country beside the area; whether the right to work there is enough is not read."
        : applicant.MayWorkIn is null ? null
        : ask.Sponsor ? "The posting says that a sponsor is to be had."
        : !applicant.MayWorkNowhereElse ? "A citizenship does not tell whether you hold a permit of another country."
        : ask.Right?.Area is not null ? "A permit of one country does not settle whether you may work in the others." : null;

    private static string Either(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
}
