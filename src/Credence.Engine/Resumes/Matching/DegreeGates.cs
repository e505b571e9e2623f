using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.Resumes.Matching;

/// <summary>The degree a posting asks for and those it prefers, by level and by what they are in.</summary>
/// <param name="places">Finds again where a posting asks for a degree.</param>
/// <param name="fields">Fields of study.</param>
internal sealed class DegreeGates(FieldPlaces places, StudyFields fields)
{
    private const int StudyingWithin = 45; // letters: "enrolled in an accredited program for a …"
    private readonly StudyAskReader _asks = new(fields);

    /// <summary>The lowest degree asked for; null where none is. What it is in rules nobody out: of another field it is not known.</summary>
    internal Gate? Of(ApplicantStanding person, AskedPosting posting)
    {
        var (asked, applicant) = (posting.Fields, person.Applicant);
        if (person.Degree(asked.Degree, asked.DegreeOrEquivalent) is not { } level)
            return null;
        var (quote, place) = places.Degree(posting.Text, asked.Degree!.Value);
        var ask = place is { } words ? _asks.Of(posting.Text, words.Start, words.End) : null;
        var (standing, note) = level == Standing.Missing && place is { } found && IsOfStudents(posting.Text, found.Start, found.End) ? (Standing.Unknown, "It speaks of people who still study for it; whether a finished one is asked for is not known.") : InField(applicant, asked.Degree.Value, level, ask);
        return new Gate(GateKind.Degree, standing, $"{Name(asked.Degree.Value)}{(asked.DegreeOrEquivalent == true ? " or equivalent experience" : "")}", Why(applicant), quote, applicant.DegreeAt) { Field = ask?.Text, Note = note };
    }

    /// <summary>"Currently pursuing a BS": whether the words directly before a degree speak of people who study for it.</summary>
    private bool IsOfStudents(string text, int start, int end)
    {
        var (from, _) = Clauses.Sentence(text, start, end);
        from = Math.Max(from, start - StudyingWithin);
        return fields.Cues.Studying.IsIn(text.AsSpan(from, start - from));
    }

    /// <summary>Degrees above it that are only preferred.</summary>
    internal IEnumerable<AskedItem> Preferred(ApplicantStanding person, AskedPosting posting)
    {
        foreach (var (degree, quote) in places.PreferredDegrees(posting.Text, posting.Fields.Degree))
        {
            var (standing, note) = InField(person.Applicant, degree.Degree, person.Degree(degree.Degree, degree.OrEquivalent)!.Value, _asks.Of(posting.Text, degree.Start, degree.End));
            yield return new AskedItem(AskedKind.Degree, null, Name(degree.Degree), Strength.Preferred, standing, quote, person.Applicant.DegreeAt) { Notes = note is null ? [] : [note] };
        }
    }

    /// <summary>A degree of the level asked for is met where its field is one of those named, or alike; related ones where the posting takes them. Of another field, or of one nobody can tell, it is not known.</summary>
    private (Standing Standing, string? Note) InField(Applicant applicant, Degree level, Standing standing, StudyAsk? ask)
    {
        if (ask is null || standing != Standing.Met)
            return (standing, null);
        var held = applicant.Studies.Where(study => study.Degree >= level).ToList();
        if (held.Exists(study => IsAlike(ask, study)))
            return (Standing.Met, null);
        if (ask.OrRelated && held.Find(study => IsRelated(ask, study)) is { } related)
            return (Standing.Met, $"It asks for “{ask.Text}”; yours: {Shown(related)}, which is taken for a related field.");
        var yours = string.Join(" and ", held.Where(IsStated).Select(Shown).Distinct(StringComparer.Ordinal));
        return (Standing.Unknown, yours.Length > 0
            ? $"It asks for “{ask.Text}”; yours: {yours}. Whether that field will do is not known."
            : $"It asks for “{ask.Text}”; the résumé does not say what yours is in.");
    }

    private bool IsAlike(StudyAsk ask, StudyHeld study) => ask.Fields.Count > 0
        ? Of(study).Any(held => ask.Fields.Any(asked => fields.AreAlike(asked, held)))
        : study.Area is { } area && Words(ask.Text) is var asked && asked.Count > 0 && Words(area) is var told && asked.IsSubsetOf(told);

    private bool IsRelated(StudyAsk ask, StudyHeld study) => Of(study).Any(held => ask.Fields.Any(asked => fields.AreRelated(asked, held)));

    private IReadOnlyList<string> Of(StudyHeld study) => fields.In($"{study.Title}\n{study.Area}");

    private bool IsStated(StudyHeld study) => study.Area is not null || Of(study).Count > 0;

    private static string Shown(StudyHeld study) => study.Area ?? study.Title;

    private static HashSet<string> Words(string text) => [.. ClauseWord.Of(text, 0, text.Length).Select(word => word.Text)];

    private static string Name(Degree degree) => degree switch
    {
        Degree.School => "a school leaving or vocational certificate",
        Degree.Associate => "an associate degree",
        _ => $"a {KebabName.Of(degree)}'s degree".Replace("doctorate's degree", "doctorate", StringComparison.Ordinal),
    };

    private static string Why(Applicant applicant) => applicant.Degree is { } held
        ? $"your highest is {Name(held)}{(applicant.DegreesAreKnown ? "" : ", and another entry could not be told")}"
        : applicant.DegreesAreKnown ? "none is finished" : "the résumé states none that can be told";
}
