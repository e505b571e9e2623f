using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Reads what a posting asks for, each with its place. Immutable; safe to share between threads.</summary>
public sealed class PostingAskReader
{
    private const int LongestPlace = 60;
    private const string ItemSigns = " \t\u00a0-–*•·#_>\r";

    private readonly SkillFinder _skills;
    private readonly ConditionFinder _conditions;
    private readonly FieldCues _fields;
    private readonly PreferredSections _preferred;
    private readonly IReadOnlySet<SkillKind> _kinds;
    private readonly CertificationNames _names;
    private readonly AlternativeWords _alternatives;
    private readonly LanguageFinder _languages;
    private readonly ClosedCompounds _compounds;
    private readonly NotJudgedFinder _notJudged;

    private PostingAskReader(DataFolder data, CertificationNames names, SkillFinder skills, ConditionFinder conditions, IReadOnlySet<SkillKind> kinds)
    {
        (_names, _skills, _conditions, _kinds) = (names, skills, conditions, kinds);
        (_alternatives, _languages) = (AlternativeWords.Read(data), LanguageFinder.Read(data));
        _compounds = ClosedCompounds.Read(data, skills.Tables.Spellings.Zip(skills.Tables.Names));
        _fields = FieldCues.Read(data);
        _preferred = new PreferredSections(_fields);
        _notJudged = new NotJudgedFinder(conditions.Cues.NotJudged, _preferred);
    }

    /// <summary>Reads its words.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="names">Names of certifications, whose words are no skills.</param>
    /// <param name="skills">Finds skills.</param>
    /// <param name="conditions">Finds what stands in the text alone.</param>
    /// <param name="kinds">Kinds of skills that count.</param>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static PostingAskReader Read(DataFolder data, CertificationNames names, SkillFinder skills, ConditionFinder conditions, IReadOnlySet<SkillKind> kinds) => new(data, names, skills, conditions, kinds);

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
    public AskedPosting Of(string text, Role role, PostingFields fields, IReadOnlyList<Mention> mentions)
    {
        var (conditions, licences) = (_conditions.Find(text), _conditions.Instead.Licences(text, mentions));
        var (notJudged, hasMore) = _notJudged.In(text, [.. conditions.Where(one => one.Kind != ConditionKind.ClearanceLater).Select(one => (one.Start, one.End)), .. licences.Select(one => (one.Start, one.End))]);
        return new AskedPosting
        {
            Text = text,
            Role = role,
            Fields = fields,
            Conditions = conditions,
            Licences = licences,
            Certifications = _conditions.Instead.In(text, _conditions.Later.In(text, CertificationAsk.Of(mentions)), mentions),
            Skills = Skills(text, mentions),
            Languages = _languages.Asks(text, _alternatives),
            NotJudged = notJudged,
            HasMoreNotJudged = hasMore,
            UnknownPlace = fields is { Country: null, Remote: not true } ? LabelledPlace(text) : null,
        };
    }

    /// <summary>What stands behind the first label of a place, where it is a place at all.</summary>
    private Quote? LabelledPlace(string text)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (from, to) = (range.Start.Value, range.End.Value);
            var line = text.AsSpan(from, to - from).TrimStart(ItemSigns);
            foreach (var label in _fields.PlaceLabels)
            {
                if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                    continue;
                var place = line[label.Length..].Trim(ItemSigns);
                var end = to - (line.Length - label.Length - line[label.Length..].TrimEnd(ItemSigns).Length);
                if (place.Length is > 1 and <= LongestPlace && char.IsUpper(place[0]) && !_conditions.Cues.Residence.NoPlace.IsIn(place))
                    return Quote.Of(text, end - place.Length, end);
            }
        }

        return null;
    }

    /// <summary>Skills by the sets of which one is enough; a skill in the name of a certification is none.</summary>
    private IReadOnlyList<SkillAsk> Skills(string text, IReadOnlyList<Mention> mentions)
    {
        var strengths = new SkillStrengths(text, _conditions.Cues, _fields, _preferred);
        var names = _names.In(text, mentions);
        var hits = _skills.Find(text).Where(hit => !names.Cover(hit.Start, hit.End)).ToList();
        foreach (var (skill, start, end) in _compounds.In(text))
        {
            var at = hits.FindIndex(hit => hit.End > start);
            if (at >= 0 && hits[at].Start < end)
                hits[at] = hits[at].Id is null ? new SkillHit(start, end, skill.Id, skill.Kind) : hits[at];
            else
                hits.Insert(at < 0 ? hits.Count : at, new SkillHit(start, end, skill.Id, skill.Kind));
        }

        return SkillAsks.Of([.. _alternatives.Sets(text, hits).Select(set => Ask(text, set, strengths)).OfType<SkillAsk>()]);
    }

    /// <summary>One set of skills as an ask; null where none of it is of a kind that counts.</summary>
    private SkillAsk? Ask(string text, IReadOnlyList<SkillHit> set, SkillStrengths strengths)
    {
        var counted = set.Where(hit => hit.Id is not null && hit.Kind is { } kind && _kinds.Contains(kind)).ToList();
        return counted.Count == 0
            ? null
            : new SkillAsk([.. counted.Select(hit => hit.Id!).Distinct(StringComparer.Ordinal)], strengths.Of(counted[0].Start, counted[^1].End), Quote.Of(text, counted[0].Start, counted[^1].End));
    }
}
