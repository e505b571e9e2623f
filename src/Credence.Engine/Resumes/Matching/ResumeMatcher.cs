using System.Globalization;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;

namespace Credence.Resumes.Matching;

/// <summary>Holds résumés against postings, by rules alone: no language model takes part. Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md.</remarks>
public sealed class ResumeMatcher
{
    private readonly MatchWords _words;
    private readonly MatchWeights _weights;
    private readonly CertificationAnswers _answers;
    private readonly Gates _gates;
    private readonly Dictionary<string, string> _skillNames;

    /// <summary>A matcher for one day.</summary>
    /// <param name="reach">What each certification answers.</param>
    /// <param name="skills">Names of skills.</param>
    /// <param name="words">Words that its answers hang on.</param>
    /// <param name="weights">What each strength weighs.</param>
    /// <param name="history">What the catalog says of certifications on the day of the answer.</param>
    public ResumeMatcher(CertificationReach reach, SkillLexicon skills, MatchWords words, MatchWeights weights, CertificationHistory history)
    {
        (_words, _weights, _answers) = (words, weights, new CertificationAnswers(reach, history));
        _gates = new Gates(reach, words, _answers);
        _skillNames = skills.Skills.ToDictionary(skill => skill.Id, skill => skill.Name, StringComparer.Ordinal);
    }

    /// <summary>Matches one posting.</summary>
    public ResumeMatch Of(ApplicantStanding person, AskedPosting posting)
    {
        var gates = _gates.Of(person, posting);
        IReadOnlyList<AskedItem> items =
        [
            .. Fields(gates).Concat(_gates.Beside(person, posting)).Concat(Certifications(person, posting)).Concat(Skills(person, posting)).Concat(Languages(person, posting))
                .OrderBy(item => item.Strength).ThenBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Posting?.Start),
        ];
        return new ResumeMatch(posting, Score(items), gates, items);
    }

    private double? Score(IReadOnlyList<AskedItem> items)
    {
        var met = items.Where(item => item.Standing == Standing.Met).Sum(item => _weights.Of(item.Strength));
        var told = met + items.Where(item => item.Standing == Standing.Missing).Sum(item => _weights.Of(item.Strength));
        return told == 0 ? null : (double)decimal.Round(100 * met / told, 1, MidpointRounding.AwayFromZero);
    }

    private static IEnumerable<AskedItem> Fields(IReadOnlyList<Gate> gates) =>
        gates.Where(gate => gate.Kind is GateKind.Years or GateKind.Degree)
            .Select(gate => new AskedItem(gate.Kind == GateKind.Years ? AskedKind.Years : AskedKind.Degree, null, gate.Asks, Strength.Required, gate.Standing, gate.Posting, gate.Resume) { Notes = gate.Note is { } note ? [note] : [] });

    private IEnumerable<AskedItem> Certifications(ApplicantStanding person, AskedPosting posting) => posting.Certifications.Select(ask =>
    {
        var answer = _answers.To(person, ask);
        return new AskedItem(AskedKind.Certification, answer.Id, answer.Asks, ask.Strength, answer.Standing, Quote.Of(posting.Text, ask.Start, ask.End), answer.Held?.Resume ?? answer.Planned?.Resume)
        {
            Any = [.. ask.Any.Distinct(StringComparer.Ordinal)],
            Ends = answer.Ends,
            Stand = answer.Stand,
            Against = answer.Against,
            Later = ask.Later,
            Notes = answer.Notes,
        };
    });

    private IEnumerable<AskedItem> Skills(ApplicantStanding person, AskedPosting posting) => posting.Skills.Select(ask =>
    {
        var shown = ask.Any.FirstOrDefault(person.Applicant.Skills.ContainsKey);
        return new AskedItem(
            AskedKind.Skill, shown ?? ask.Any[0], Either([.. ask.Any.Select(NameOf)]), ask.Strength, shown is null ? Standing.Missing : Standing.Met, ask.Posting, shown is null ? null : person.Applicant.Skills[shown])
        {
            Any = ask.Any,
            Against = shown is null ? Against(person.Applicant, ask) : null,
        };
    });

    private static string? Against(Applicant applicant, SkillAsk ask) =>
        ask.Any.Select(applicant.SkillsDenied.GetValueOrDefault).FirstOrDefault(one => one is not null) is { } denied ? $"the résumé says that it is not there (“{denied.Text.ReplaceLineEndings(" ")}”)"
        : ask.Any.Select(applicant.SkillsInNames.GetValueOrDefault).FirstOrDefault(one => one is not null)?.Text;

    private IEnumerable<AskedItem> Languages(ApplicantStanding person, AskedPosting posting) => posting.Languages.Select(ask =>
    {
        var (standing, held, why) = LanguageStanding.Of(person.Applicant, ask);
        return new AskedItem(AskedKind.Language, held?.Code ?? ask.Any[0], Either([.. ask.Any.Select(_words.Languages.NameOf)]), ask.Strength, standing, ask.Posting, held?.Resume) 
        {
            Any = ask.Any,
            Against = LanguageStanding.Levels(ask, held),
            Notes = why is null ? [] : [why],
        };
    });

    private static string Either(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    /// <summary>Name of a skill; its id where none is known.</summary>
    public string NameOf(string id) => _skillNames.GetValueOrDefault(id) ?? id;

    /// <summary>A score as text.</summary>
    public static string Shown(double? score) => score is { } known ? known.ToString("0.#", CultureInfo.InvariantCulture) : "not known";
}
