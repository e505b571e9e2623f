using System.Globalization;
using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.Resumes.Matching;

/// <summary>The conditions a posting states, in words, with the places on both sides.</summary>
internal sealed class Gates(CertificationReach reach, FieldFinder finder)
{
    private readonly FieldPlaces _places = new(finder);

    /// <summary>Every condition, those that rule out first, in the order of <see cref="GateKind"/>.</summary>
    internal IReadOnlyList<Gate> Of(ApplicantStanding person, AskedPosting posting) =>
        [.. All(person, posting).OrderBy(gate => gate.Standing switch { Standing.Missing => 0, Standing.Unknown => 1, _ => 2 }).ThenBy(gate => gate.Kind)];

    private IEnumerable<Gate> All(ApplicantStanding person, AskedPosting posting)
    {
        var (applicant, fields, text) = (person.Applicant, posting.Fields, posting.Text);
        foreach (var condition in posting.Conditions.Where(one => one.Kind == ConditionKind.Clearance).OrderByDescending(one => one.Level).Take(1))
        {
            var standing = person.Clearance(condition.Level);
            yield return new Gate(GateKind.Clearance, standing, Asked(condition.Level), applicant.Clearance is { } held ? Holds(held) : "the résumé names none", Quote.Of(text, condition.Start, condition.End), applicant.ClearanceAt);
        }

        foreach (var licence in posting.Licences.DistinctBy(one => one.Certification))
        {
            var held = applicant.Certifications.FirstOrDefault(one => one.Id == licence.Certification && !one.IsExpired);
            yield return new Gate(
                GateKind.Licence, person.Licence(licence.Certification), licence.Certification is { } id ? $"a licence ({reach.NameOf(id)})" : "a licence", held is null ? "the résumé names none" : $"you hold {held.Name}",
                FieldPlaces.Sentence(text, licence.Start, licence.End), held?.Resume);
        }

        if (person.Degree(fields.Degree, fields.DegreeOrEquivalent) is { } degree)
            yield return new Gate(GateKind.Degree, degree, $"{Name(fields.Degree!.Value)}{(fields.DegreeOrEquivalent == true ? " or equivalent experience" : "")}", DegreeWhy(applicant), _places.Degree(text, fields.Degree.Value), applicant.DegreeAt);
        if (person.Years(fields.YearsLow) is { } years)
            yield return new Gate(GateKind.Years, years, string.Create(CultureInfo.InvariantCulture, $"{fields.YearsLow} years of experience"), YearsWhy(applicant), FieldPlaces.Years(text, fields.YearsLow!.Value), null);
        if (person.Location(fields.Country, fields.Remote) is { } location)
            yield return new Gate(GateKind.Location, location, $"work in {fields.Country}{fields.Remote switch { false => " on site", true => ", remote", null => "" }}", LocationWhy(applicant), null, null);
        if (Visa(person, posting) is { } visa)
            yield return visa;
        foreach (var ask in posting.Certifications.Where(one => one.Strength == Strength.Required))
        {
            var standing = person.Certification(ask.Any);
            if (standing != Standing.Met)
                yield return new Gate(GateKind.Certification, standing, AskedFor(ask), standing == Standing.Unknown ? "which one is not said" : "you hold none that is asked for", FieldPlaces.Sentence(text, ask.Start, ask.End), null);
        }
    }

    /// <summary>A certification ask in words.</summary>
    internal string AskedFor(CertificationAsk ask) => ask.Any.Count == 0 ? "a certification" : string.Join(" or ", ask.Any.Distinct(StringComparer.Ordinal).Select(reach.NameOf));

    private static Gate? Visa(ApplicantStanding person, AskedPosting posting)
    {
        var (citizens, sponsor) = (First(ConditionKind.Citizenship), First(ConditionKind.NoSponsor));
        if (person.Visa(posting.Fields.Country, sponsor is not null, citizens is not null) is not { } standing)
            return null;
        var condition = (citizens ?? sponsor)!.Value;
        var why = citizens is not null
            ? person.Applicant.CitizenOf is { } of ? $"you are a citizen of {string.Join(", ", of)}" : "your citizenship is not stated"
            : person.Applicant.MayWorkIn is { } allowed ? $"you may work in {string.Join(", ", allowed)}" : "where you may work is not stated";
        return new Gate(
            GateKind.Visa, standing, citizens is not null ? "citizenship of the United States" : $"the right to work in {posting.Fields.Country ?? "its country"} without a sponsor", why,
            Quote.Of(posting.Text, condition.Start, condition.End), null);

        Condition? First(ConditionKind kind) => posting.Conditions.Where(one => one.Kind == kind).Cast<Condition?>().FirstOrDefault();
    }

    private static string Asked(ClearanceLevel level) => level switch
    {
        ClearanceLevel.TopSecret => "a top secret clearance",
        ClearanceLevel.Secret => "a secret clearance",
        _ => "a security clearance",
    };

    private static string Holds(ClearanceLevel level) => level == ClearanceLevel.None ? "you hold none" : $"you hold {Asked(level)}";

    private static string Name(Degree degree) => degree switch
    {
        Degree.School => "a school leaving or vocational certificate",
        Degree.Associate => "an associate degree",
        _ => $"a {KebabName.Of(degree)}'s degree".Replace("doctorate's degree", "doctorate", StringComparison.Ordinal),
    };

    private static string DegreeWhy(Applicant applicant) => applicant.Degree is { } held
        ? $"your highest is {Name(held)}{(applicant.DegreesAreKnown ? "" : ", and another entry could not be told")}"
        : applicant.DegreesAreKnown ? "none is finished" : "the résumé states none that can be told";

    private static string YearsWhy(Applicant applicant) => applicant.Years switch
    {
        null => "the résumé states no position",
        { High: { } high } years when Rounded(years.Low) == Rounded(high) => string.Create(CultureInfo.InvariantCulture, $"its dates come to {Rounded(high)} years"),
        { High: { } high } years => string.Create(CultureInfo.InvariantCulture, $"its dates come to {Rounded(years.Low)} to {Rounded(high)} years"),
        { } years => string.Create(CultureInfo.InvariantCulture, $"its dates come to at least {Rounded(years.Low)} years, and a position has none"),
    };

    private static double Rounded(double years) => Math.Round(years, 1, MidpointRounding.AwayFromZero);

    private static string LocationWhy(Applicant applicant) => applicant.Country is { } country ? $"you are in {country}{(applicant.Relocates ? " and would move" : "")}" : "where you are is not stated";
}
