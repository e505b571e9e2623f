using Credence.Postings.Finding;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>What a résumé says of where its person may work (ISO 3166 alpha-2 codes): as a citizen, with a permit, with one that is bound to an employer, and where not; <c>ended</c> are permits and clearances that were over on the day. <c>said</c> is the same in words.</summary>
internal sealed record RightsShape(
    IReadOnlyList<string> CitizenOf, IReadOnlyList<string> MayWorkIn, IReadOnlyList<string> BoundToEmployerIn, IReadOnlyList<string> MayNotWorkIn, IReadOnlyList<EndedPermitShape> Ended, IReadOnlyList<string> Said)
{
    internal static RightsShape? Of(Applicant person, CountryAreas areas)
    {
        IReadOnlyList<EndedPermit> ended = [.. person.EndedPermits, .. person.EndedClearance is { } clearance ? [clearance] : (IEnumerable<EndedPermit>)[]];
        var refused = person.MayNotWorkIn.Except(person.EndedPermits.SelectMany(one => one.Countries)).ToList();
        IReadOnlyList<string> said =
        [
            .. Listed("citizen of", person.CitizenOf), .. Listed("may work in", person.MayWorkIn), .. Listed("permit bound to an employer in", person.MayWorkForSponsorIn), .. Listed("may not work in", refused),
            .. person.NeedsSponsor is { } need ? [$"needs a sponsor: “{need.Text.ReplaceLineEndings(" ")}”"] : (IEnumerable<string>)[],
            .. ended.Select(one => $"ended{(one.LastDay is { } day ? $" ({day.Text})" : "")}: {(one.Countries.Count > 0 ? $"permit for {areas.Shown(one.Countries)}" : "security clearance")}, “{one.Resume.Text.ReplaceLineEndings(" ")}”"),
        ];
        return said.Count == 0 ? null : new RightsShape(person.CitizenOf ?? [], person.MayWorkIn ?? [], person.MayWorkForSponsorIn, person.MayNotWorkIn, [.. ended.Select(one => new EndedPermitShape(QuoteShape.Of(one.Resume)!, one.LastDay?.Text, one.Countries))], said);

        IEnumerable<string> Listed(string what, IReadOnlyList<string>? countries) => countries is { Count: > 0 } ? [$"{what} {areas.Shown(countries)}"] : [];
    }
}
