using System.Globalization;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>The conditions a posting states, in words, with the places on both sides.</summary>
internal sealed class Gates(CertificationReach reach, MatchWords words, CertificationAnswers answers)
{
    private readonly DegreeGates _degrees = new(words.Places, words.Studies);
    private readonly PlaceGates _places = new(words.Joins);
    private readonly VisaGates _visas = new(words.Nationalities);

    /// <summary>Every condition, those that rule out first, in the order of <see cref="GateKind"/>.</summary>
    internal IReadOnlyList<Gate> Of(ApplicantStanding person, AskedPosting posting) =>
        [.. All(person, posting).OrderBy(gate => gate.Standing switch { Standing.Missing => 0, Standing.Unknown => 1, _ => 2 }).ThenBy(gate => gate.Kind)];

    private IEnumerable<Gate> All(ApplicantStanding person, AskedPosting posting)
    {
        var (applicant, fields, text) = (person.Applicant, posting.Fields, posting.Text);
        foreach (var condition in posting.Conditions.Where(one => one.Kind == ConditionKind.Clearance).OrderByDescending(one => one.Level).Take(1))
        {
            var of = condition.Countries is [var giver, ..] ? giver : null;
            var at = applicant.ClearanceAt ?? applicant.EndedClearance?.Resume;
            yield return new Gate(GateKind.Clearance, person.Clearance(condition.Level, of), Asked(condition.Level, of), ClearanceWhy(applicant), Quote.Of(text, condition.Start, condition.End), at);
        }

        foreach (var licence in posting.Licences.OrderBy(one => one.Instead is null).DistinctBy(one => string.Join('|', one.Any.Order(StringComparer.Ordinal))))
        {
            var why = $"the résumé names none{(licence.Instead is { } instead ? $"; {LicenceAsk.Open(instead)}" : "")}";
            var held = applicant.Certifications.FirstOrDefault(one => !one.IsExpired && licence.Any.Contains(one.Id, StringComparer.Ordinal));
            yield return new Gate(
                GateKind.Licence, person.Licence(licence), licence.Any.Count > 0 ? $"a licence ({string.Join(" or ", licence.Any.Select(reach.NameOf))})" : "a licence", held is null ? why : $"you hold {held.Name}",
                FieldPlaces.Sentence(text, licence.Start, licence.End), held?.Resume);
        }

        if (_degrees.Of(person, posting) is { } degree)
            yield return degree;
        if (Years(person, posting) is { } years)
            yield return years;
        foreach (var place in _places.Of(person, posting))
            yield return place;
        if (_visas.Of(person, posting) is { } visa)
            yield return visa;
        foreach (var answer in posting.Certifications.Select(ask => answers.To(person, ask)).Where(answer => answer.IsCondition))
        {
            var ask = answer.Ask;
            yield return new Gate(GateKind.Certification, answer.Standing, answer.Asks, answer.Why, FieldPlaces.Sentence(text, ask.Start, ask.End), answer.Held?.Resume) { Note = answer.Note };
        }
    }

    private Gate? Years(ApplicantStanding person, AskedPosting posting)
    {
        if (posting.Fields.YearsLow is not { } asked || person.Years(asked) is not { } total)
            return null;
        return words.Places.Years(posting.Text, asked) is [var (_, quote, behind), ..] ? Years(person, asked, total, quote, behind) : Years(person, asked, total, null, null);
    }

    /// <summary>Years that a posting asks for beside those of its field, and degrees above the one it asks for that it only prefers: they count to the score, and rule nobody out.</summary>
    internal IEnumerable<AskedItem> Beside(ApplicantStanding person, AskedPosting posting)
    {
        var further = posting.Fields.YearsLow is { } asked ? words.Places.Years(posting.Text, asked).Select(one => Years(person, one.Years, person.Years(one.Years) ?? Standing.Met, one.Quote, one.Behind)) : [];
        foreach (var gate in further.DistinctBy(gate => gate.Asks).Skip(1))
            yield return new AskedItem(AskedKind.Years, null, gate.Asks, Strength.Required, gate.Standing, gate.Posting, null) { Notes = gate.Note is { } note ? [note] : [] };
        foreach (var preferred in _degrees.Preferred(person, posting))
            yield return preferred;
    }

    private Gate Years(ApplicantStanding person, int asked, Standing total, Quote? quote, string? behind)
    {
        var field = behind is null ? null : words.Experience.FieldOf(behind);
        var gate = new Gate(GateKind.Years, total, string.Create(CultureInfo.InvariantCulture, $"{asked} {(asked == 1 ? "year" : "years")} of experience{(field is null ? "" : $" ({field})")}"), YearsWhy(person.Applicant.Years), quote, null) { Field = field };
        if (field is null || total != Standing.Met)
            return gate;
        // enough in all says nothing of how many were in the field, unless positions are called after it
        var named = WorkYears.Of([.. person.Applicant.Work.Where(one => one.Title is { } title && words.Experience.IsIn(field, title.Value))], person.Applicant.AsOf);
        return named.Low >= asked
            ? gate with { Why = string.Create(CultureInfo.InvariantCulture, $"positions whose titles name it come to {Rounded(named.Low)} years"), Note = "Titles of positions that name the field are taken for it." }
            : gate with { Standing = Standing.Unknown, Why = string.Create(CultureInfo.InvariantCulture, $"all dated work comes to {Rounded(person.Applicant.Years!.Value.Low)} years"), Note = $"How many of them were in “{field}” is not read: only titles of positions could show it, and those that name it come to {(named.Low > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Rounded(named.Low)} years") : "none")}." };
    }

    private string Asked(ClearanceLevel level, string? of) => of is null
        ? level switch
        {
            ClearanceLevel.TopSecret => "a top secret clearance",
            ClearanceLevel.Secret => "a secret clearance",
            _ => "a security clearance",
        }
        : $"a {words.Nationalities.AdjectiveOf(of)} security clearance{(words.Clearances.FirstOrDefault(one => one.Country == of)?.NameOf(level) is { } name ? $" ({name})" : "")}";

    private string ClearanceWhy(Applicant applicant)
    {
        if (applicant.Clearance is { } held)
            return Holds(held, applicant.ClearanceOf);
        var day = applicant.EndedClearance?.LastDay is { } last ? $" ({last.Text})" : "";
        return applicant.EndedClearance is null ? "the résumé names none" : $"the clearance in the résumé ended{day}";
    }

    private string Holds(ClearanceLevel level, string? of) => level == ClearanceLevel.None ? "you hold none" : $"you hold {Asked(level, of)}";

    private static string YearsWhy(WorkYears? worked) => worked switch
    {
        null => "the résumé states no position",
        { High: { } high } years when Rounded(years.Low) == Rounded(high) => string.Create(CultureInfo.InvariantCulture, $"its dates come to {Rounded(high)} years"),
        { High: { } high } years => string.Create(CultureInfo.InvariantCulture, $"its dates come to {Rounded(years.Low)} to {Rounded(high)} years"),
        { } years => string.Create(CultureInfo.InvariantCulture, $"its dates come to at least {Rounded(years.Low)} years, and a position has none"),
    };

    private static double Rounded(double years) => Math.Round(years, 1, MidpointRounding.AwayFromZero);
}
