using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>What a posting says of the place of work and of living, in words.</summary>
/// <param name="joins">Words between places.</param>
internal sealed class PlaceGates(CountryJoins joins)
{
    private static readonly string[] Dividers = [",", "/", ";", "|", "(", ")", " - "];

    /// <summary>Its conditions of place: where one must live, the country of the work, or a place whose country is not known.</summary>
    internal IEnumerable<Gate> Of(ApplicantStanding person, AskedPosting posting)
    {
        var (fields, applicant) = (posting.Fields, person.Applicant);
        var residence = ResidenceAsk.Of(posting.Conditions);
        if (residence is not null)
        {
            var shown = person.Areas.Shown(residence.Countries);
            yield return new Gate(
                GateKind.Location, person.Residence(residence.Countries, residence.IsExclusive), residence.IsExclusive ? $"residence in {shown}" : $"work in {shown}, remote", Why(person),
                Quote.Of(posting.Text, residence.Start, residence.End), null);
        }

        if ((residence is null || (fields.Country is { } one && !residence.Countries.Contains(one))) && person.Location(fields.Country, fields.Remote) is { } location)
            yield return new Gate(GateKind.Location, location, $"work in {person.Areas.NameOf(fields.Country!)}{fields.Remote switch { false => " on site", true => ", remote", null => "" }}", Why(person), null, null);
        if (residence is null && fields.Country is null && posting.UnknownPlace is { } place)
            yield return Unknown(applicant, place);
    }

    /// <summary>A place whose country cannot be told: met only by who lives in one of that name.</summary>
    private Gate Unknown(Applicant applicant, Quote place)
    {
        var isThere = applicant.PlaceOfLiving is { } home && Names(home).Intersect(Names(place.Text)).Any();
        return new Gate(GateKind.Location, isThere ? Standing.Met : Standing.Unknown, $"work in {place.Text}", isThere ? $"you are in {applicant.PlaceOfLiving}" : "its country is not known from the name", place, null);
    }

    private IEnumerable<string> Names(string place) => place.Split(Dividers, StringSplitOptions.RemoveEmptyEntries).SelectMany(joins.Parts).Select(part => TextFolding.Words(part)).Where(part => part.Length > 2);

    private static string Why(ApplicantStanding person) => person.Applicant.Country is { } country ? $"you are in {person.Areas.NameOf(country)}{(person.Applicant.Relocates ? " and would move" : "")}" : "where you are is not stated";
}
