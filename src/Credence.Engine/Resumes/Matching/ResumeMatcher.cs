using System.Globalization;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;

namespace Credence.Resumes.Matching;

/// <summary>Holds résumés against postings, by rules alone: no language model takes part. Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md.</remarks>
/// <param name="reach">What each certification answers.</param>
/// <param name="skills">Names of skills.</param>
/// <param name="fields">Finds again where a posting asks for a degree.</param>
/// <param name="weights">What each strength weighs.</param>
public sealed class ResumeMatcher(CertificationReach reach, SkillLexicon skills, FieldFinder fields, MatchWeights weights)
{
    private readonly Gates _gates = new(reach, fields);
    private readonly Dictionary<string, string> _skillNames = skills.Skills.ToDictionary(skill => skill.Id, skill => skill.Name, StringComparer.Ordinal);

    /// <summary>Matches one posting.</summary>
    public ResumeMatch Of(ApplicantStanding person, AskedPosting posting)
    {
        var gates = _gates.Of(person, posting);
        IReadOnlyList<AskedItem> items =
        [
            .. Fields(gates).Concat(Certifications(person, posting)).Concat(Skills(person, posting))
                .OrderBy(item => item.Strength).ThenBy(item => item.Kind).ThenBy(item => item.Id, StringComparer.Ordinal).ThenBy(item => item.Posting?.Start),
        ];
        return new ResumeMatch(posting, Score(items), gates, items);
    }

    private double? Score(IReadOnlyList<AskedItem> items)
    {
        var met = items.Where(item => item.Standing == Standing.Met).Sum(item => weights.Of(item.Strength));
        var told = met + items.Where(item => item.Standing == Standing.Missing).Sum(item => weights.Of(item.Strength));
        return told == 0 ? null : (double)decimal.Round(100 * met / told, 1, MidpointRounding.AwayFromZero);
    }

    private static IEnumerable<AskedItem> Fields(IReadOnlyList<Gate> gates) =>
        gates.Where(gate => gate.Kind is GateKind.Years or GateKind.Degree)
            .Select(gate => new AskedItem(gate.Kind == GateKind.Years ? AskedKind.Years : AskedKind.Degree, null, gate.Asks, Strength.Required, gate.Standing, gate.Posting, gate.Resume));

    private IEnumerable<AskedItem> Certifications(ApplicantStanding person, AskedPosting posting) => posting.Certifications.Select(ask =>
    {
        var held = person.Applicant.Certifications.FirstOrDefault(one => !one.IsExpired && ask.Any.Any(reach.Answers(one.Id).Contains));
        return new AskedItem(AskedKind.Certification, ask.Any.Count > 0 ? ask.Any[0] : null, _gates.AskedFor(ask), ask.Strength, person.Certification(ask.Any), Quote.Of(posting.Text, ask.Start, ask.End), held?.Resume);
    });

    private IEnumerable<AskedItem> Skills(ApplicantStanding person, AskedPosting posting) => posting.Skills.Select(ask =>
    {
        var place = person.Applicant.Skills.GetValueOrDefault(ask.Id);
        return new AskedItem(AskedKind.Skill, ask.Id, NameOf(ask.Id), ask.Strength, place is null ? Standing.Missing : Standing.Met, ask.Posting, place);
    });

    /// <summary>Name of a skill; its id where none is known.</summary>
    public string NameOf(string id) => _skillNames.GetValueOrDefault(id) ?? id;

    /// <summary>A score as text.</summary>
    public static string Shown(double? score) => score is { } known ? known.ToString("0.#", CultureInfo.InvariantCulture) : "not known";
}
