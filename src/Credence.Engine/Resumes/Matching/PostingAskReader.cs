using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Reads what a posting asks for, each with its place. Immutable; safe to share between threads.</summary>
public sealed class PostingAskReader
{
    private readonly SkillFinder _skills;
    private readonly ConditionFinder _conditions;
    private readonly FieldCues _fields;
    private readonly PreferredSections _preferred;
    private readonly IReadOnlySet<SkillKind> _kinds;

    private PostingAskReader(DataFolder data, SkillFinder skills, ConditionFinder conditions, IReadOnlySet<SkillKind> kinds)
    {
        (_skills, _conditions, _kinds) = (skills, conditions, kinds);
        _fields = FieldCues.Read(data);
        _preferred = new PreferredSections(_fields);
    }

    /// <summary>Reads its words.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="skills">Finds skills.</param>
    /// <param name="conditions">Finds what stands in the text alone.</param>
    /// <param name="kinds">Kinds of skills that count.</param>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static PostingAskReader Read(DataFolder data, SkillFinder skills, ConditionFinder conditions, IReadOnlySet<SkillKind> kinds) => new(data, skills, conditions, kinds);

    /// <summary>Reads one posting as its source stated it, as ingesting it would.</summary>
    /// <param name="raw">The posting.</param>
    /// <param name="finder">Finds certifications and the role.</param>
    /// <param name="fields">Finds years, degree, country and the like.</param>
    public AskedPosting Of(RawPosting raw, Finder finder, FieldFinder fields)
    {
        var text = PlainText.Of(raw.Body, raw.BodyKind);
        var title = PlainText.Line(raw.Title);
        var (role, mentions) = finder.Find(title, text);
        return Of(text, role, fields.Find(raw with { Title = title }, text), mentions) with { Title = title, Employer = PlainText.Line(raw.Employer) };
    }

    /// <summary>Reads one posting.</summary>
    /// <param name="text">Its clean text.</param>
    /// <param name="role">Group of jobs.</param>
    /// <param name="fields">Years, degree, country and the like.</param>
    /// <param name="mentions">Its mentions of certifications, by place.</param>
    public AskedPosting Of(string text, Role role, PostingFields fields, IReadOnlyList<Mention> mentions) => new()
    {
        Text = text,
        Role = role,
        Fields = fields,
        Conditions = _conditions.Find(text),
        Licences = [.. mentions.Where(mention => mention is { Kind: MentionKind.Licence, Strength: Strength.Required })],
        Certifications = CertificationAsk.Of(mentions),
        Skills = Skills(text),
    };

    private IReadOnlyList<SkillAsk> Skills(string text)
    {
        var strengths = new SkillStrengths(text, _conditions.Cues, _fields, _preferred);
        var asks = new SortedDictionary<string, SkillAsk>(StringComparer.Ordinal);
        foreach (var hit in _skills.Find(text))
        {
            if (hit.Id is not { } id || hit.Kind is not { } kind || !_kinds.Contains(kind))
                continue;
            var strength = strengths.Of(hit.Start, hit.End);
            if (!asks.TryGetValue(id, out var known) || strength < known.Strength)
                asks[id] = new SkillAsk(id, strength, Quote.Of(text, hit.Start, hit.End));
        }

        return [.. asks.Values];
    }
}
