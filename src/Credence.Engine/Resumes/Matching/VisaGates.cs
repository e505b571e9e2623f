using System.Globalization;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>What a posting says of citizenship and the right to work, in words.</summary>
/// <param name="nationalities">Adjectives of nationality.</param>
internal sealed class VisaGates(Nationalities nationalities)
{
    private const int MostNamed = 6;
    private const int FewNamed = 3;

    /// <summary>The condition; null where it states none.</summary>
    internal Gate? Of(ApplicantStanding person, AskedPosting posting)
    {
        var (ask, applicant) = (VisaAsk.Of(posting.Conditions, person.Areas), person.Applicant);
        if (person.Visa(posting.Fields.Country, ask) is not { } standing)
            return null;
        var condition = posting.Conditions.First(one => one.Kind == ask.Quoted);
        var isOfCitizens = ask.Citizens is not null;
        var asks = isOfCitizens ? Citizens(ask, person.Areas) : Right(person, posting, ask);
        var ended = !isOfCitizens && applicant.EndedPermits is [var permit, ..] ? permit.Resume : isOfCitizens ? null : applicant.NeedsSponsor;
        return new Gate(GateKind.Visa, standing, asks, Why(person, isOfCitizens), Quote.Of(posting.Text, condition.Start, condition.End), ended)
        {
            Citizens = ask.Citizens,
            Note = standing == Standing.Unknown && !isOfCitizens ? Note(applicant, ask) : null,
        };
    }

    /// <summary>An area in place of its countries; of many countries only a few are named.</summary>
    private string Citizens(VisaAsk ask, CountryAreas all)
    {
        if (ask.CitizensOf is { } area)
            return $"citizenship of a country of {area.Name}";
        var (areas, single) = all.Parted(ask.Citizens!);
        var among = areas.Count > 0 ? $"citizenship of a country of {Either([.. areas.Select(one => one.Name)])}" : null;
        var own = single.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"citizenship of one of {single.Count} countries ({string.Join(", ", single.Take(FewNamed).Select(nationalities.AdjectiveOf))} and {single.Count - FewNamed} more)")
            : single.Count > 0 ? $"{Either([.. single.Select(nationalities.AdjectiveOf)])} citizenship" : null;
        return string.Join(", or ", new[] { among, own }.OfType<string>());
    }

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
        var bound = applicant.MayWorkForSponsorIn is { Count: > 0 } only ? $"your permit for {areas.Shown(only)} is bound to a sponsor" : null;
        var ended = applicant.EndedPermits is [var permit, ..] ? $"the permit for {areas.Shown(permit.Countries)} in the résumé ended{(permit.LastDay is { } day ? $" ({day.Text})" : "")}" : null;
        var refused = applicant.MayNotWorkIn.Except(applicant.EndedPermits.SelectMany(one => one.Countries)).ToList() is { Count: > 0 } not ? $"the résumé says that you may not work in {areas.Shown(not)}" : null;
        var needs = applicant.NeedsSponsor is not null ? $"the résumé says that you need a sponsor{(applicant.NeedsSponsorIn.Count > 0 ? $" in {areas.Shown(applicant.NeedsSponsorIn)}" : "")}" : null;
        return string.Join(" and ", new[] { citizen, allowed, bound, ended, refused, needs }.OfType<string>()) is { Length: > 0 } said ? said : "where you may work is not stated";
    }

    private static string? Note(Applicant applicant, VisaAsk ask) =>
        ask.Right is { NamesOthers: true } ? "The posting names a country beside the area; whether the right to work there is enough is not read."
        : applicant.MayWorkIn is null ? null
        : ask.Sponsor ? "The posting says that a sponsor is to be had."
        : !applicant.MayWorkNowhereElse ? "A citizenship does not tell whether you hold a permit of another country."
        : ask.Right?.Area is not null ? "A permit of one country does not settle whether you may work in the others." : null;

    private static string Either(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
}
