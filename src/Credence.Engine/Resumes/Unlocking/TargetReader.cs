using System.Numerics;
using System.Text;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>Reads the postings of a target from a store: only the columns that count, and of texts only those that may state a condition.</summary>
/// <param name="target">What one aims at.</param>
/// <param name="person">Who aims at it.</param>
/// <param name="additions">Gets the additions that postings ask for.</param>
/// <param name="conditions">Finds what stands in texts alone.</param>
internal sealed class TargetReader(ReachTarget target, ApplicantStanding person, AdditionTable additions, ConditionFinder conditions)
{
    private readonly List<ReachPosting> _postings = [];
    private readonly Dictionary<int, (int Addition, bool IsHeld)> _skills = [];
    private readonly TextIds _skillIds = new();
    private readonly TargetParts _parts = new(target);
    private readonly IReadOnlyList<(HeldNow Held, IReadOnlySet<string> Answers)> _held = [.. person.Applicant.Certifications.Take(31).Select(held => (held, person.AnswersOf(held)))];

    /// <summary>Employers met (count).</summary>
    internal int Employers => Names.Count;

    /// <summary>Keys of the employers by their numbers.</summary>
    internal TextIds Names { get; } = new();

    /// <summary>Postings of the role that state no country or level where the target names one (count).</summary>
    internal int NotStated => _parts.NotStated;

    /// <summary>The postings of the target, in the order of the store.</summary>
    internal ReachPosting[] Read(StoreContents store, CancellationToken stop)
    {
        foreach (var (postings, wanted, mentions) in _parts.Of(store, stop))
            Read(postings, wanted, mentions);

        return [.. _postings];
    }

    private void Read(PartReader postings, bool[] wanted, string mentionPart)
    {
        var (document, years, remote, orEquivalent) = (postings.Numbers<long>("doc"), postings.Numbers<int>("years_low"), postings.Numbers<bool>("remote"), postings.Numbers<bool>("degree_or_equivalent"));
        var (degree, country) = (_parts.Ids(postings, "degree"), _parts.Ids(postings, "country"));
        var employer = new int[postings.Rows];
        Array.Fill(employer, -1);
        postings.Texts("employer_key", (row, key) => employer[row] = wanted[row] ? Names.Of(key) : -1);
        var (missing, held) = Skills(postings, wanted);
        var asked = Array.ConvertAll(_parts.Mentions(mentionPart, document, wanted), mentions => mentions is null ? null : new Asked(mentions, CertificationAsk.Of(mentions), [.. mentions.Where(LicenceAsk.IsAsk).Select(LicenceAsk.Of)]));
        var found = InTexts(postings, wanted, asked);
        for (var row = 0; row < postings.Rows; row++)
        {
            if (!wanted[row])
                continue;
            var gates = new GateBits();
            var place = _parts.Word(country[row]);
            gates.Add(GateKind.Years, person.Years(years[row]));
            gates.Add(GateKind.Degree, person.Degree(degree[row] < 0 ? null : EvidenceNames.Find<Degree>(_parts.Word(degree[row])!), orEquivalent[row]));
            gates.Add(GateKind.Location, person.Location(place, remote[row]));
            if (found[row] is { } stated)
                AddStated(ref gates, stated, place);
            _postings.Add(Posting(document[row]!.Value, employer[row], gates, asked[row], missing[row], held[row]));
        }
    }

    private void AddStated(ref GateBits gates, IReadOnlyList<Condition> stated, string? place)
    {
        Condition? clearance = null;
        foreach (var one in stated)
        {
            if (one.Kind == ConditionKind.Clearance && (clearance is not { } most || one.Level > most.Level))
                clearance = one;
        }

        if (clearance is { } highest)
            gates.Add(GateKind.Clearance, person.Clearance(highest.Level, highest.Countries is [var giver, ..] ? giver : null));
        if (ResidenceAsk.Of(stated) is { } residence)
            gates.Add(GateKind.Location, person.Residence(residence.Countries, residence.IsExclusive));
        gates.Add(GateKind.Visa, person.Visa(place, VisaAsk.Of(stated, conditions.Areas)));
    }

    private ReachPosting Posting(long document, int employer, GateBits gates, Asked? asked, List<int>? missing, int held)
    {
        if (asked is null)
            return Posting(document, employer, gates, [], [], missing, held, (0, 0));
        var groups = new List<int[]>();
        var named = new HashSet<int>();
        var (heldNamed, heldNeeded) = (0, 0);
        foreach (var licence in asked.Licences)
            gates.Add(GateKind.Licence, person.Licence(licence));
        foreach (var ask in asked.Asks)
        {
            List<string> byName = [.. ask.Any.Where(id => !additions.IsVendor(id))];
            named.UnionWith(byName.SelectMany(additions.Certifications));
            var answering = 0;
            for (var i = 0; i < _held.Count; i++)
            {
                if (!ask.Any.Any(_held[i].Answers.Contains))
                    continue;
                heldNamed |= byName.Exists(_held[i].Answers.Contains) ? 1 << i : 0;
                answering |= _held[i].Held.IsExpired ? 0 : 1 << i;
            }

            if (ask is not { Strength: Strength.Required, Later: null })
                continue;
            var standing = person.Certification(ask);
            gates.Add(GateKind.Certification, standing);
            if (ask.Instead is null && BitOperations.PopCount((uint)answering) == 1)
                heldNeeded |= answering;
            if (standing == Standing.Missing)
                groups.Add([.. ask.Any.SelectMany(additions.Certifications).Distinct()]);
        }

        return Posting(document, employer, gates, [.. groups], [.. named], missing, held, (heldNamed, heldNeeded));
    }

    private ReachPosting Posting(long document, int employer, GateBits gates, int[][] groups, int[] named, List<int>? missing, int heldSkills, (int Named, int Needed) held)
    {
        int[] short_ = missing is null ? [] : [.. missing];
        var skills = heldSkills + short_.Length;
        var enough = (int)Math.Ceiling((additions.Settings.SkillShare * skills) - 1e-9);
        const int study = 1 << (int)GateKind.Certification;
        return new ReachPosting(document, employer, gates.Missing & ~study, gates.Stated, gates.Unknown, groups, named, skills, Math.Max(0, enough - heldSkills), short_, held.Named, held.Needed);
    }

    private (List<int>?[] Missing, int[] Held) Skills(PartReader postings, bool[] wanted)
    {
        var (missing, held) = (new List<int>?[postings.Rows], new int[postings.Rows]);
        postings.Texts("skills", (row, utf8) =>
        {
            if (!wanted[row])
                return;
            var id = _skillIds.Of(utf8);
            if (!_skills.TryGetValue(id, out var skill))
                _skills[id] = skill = (additions.Skill(_skillIds[id]), IsHeld(_skillIds[id]));
            if (skill.Addition < 0)
                return;
            if (skill.IsHeld)
                held[row]++;
            else
                (missing[row] ??= []).Add(skill.Addition);
        });
        return (missing, held);
    }

    /// <summary>Whether the résumé shows a skill, or the person holds the certification of that name ("ITIL").</summary>
    private bool IsHeld(string skill) => person.Applicant.Skills.ContainsKey(skill) || _held.Any(one => one.Held.Id == skill && !one.Held.IsExpired);

    /// <summary>What stands in texts alone: conditions, which of the certifications may be obtained later, and what will do in place of them and of licences.</summary>
    private IReadOnlyList<Condition>?[] InTexts(PartReader postings, bool[] wanted, Asked?[] asked)
    {
        var found = new IReadOnlyList<Condition>?[postings.Rows];
        postings.Texts("text", (row, utf8) =>
        {
            if (!wanted[row])
                return;
            var mayBeOpen = asked[row] is { } stated && (stated.Licences.Count > 0 || stated.Asks.Any(ask => ask.Strength == Strength.Required));
            var searches = conditions.Cues.In(utf8, out var from);
            if (!mayBeOpen && searches == ConditionSearches.None)
                return;
            var text = Encoding.UTF8.GetString(utf8);
            if (searches != ConditionSearches.None)
                found[row] = conditions.Find(text, searches, from);
            if (mayBeOpen)
                asked[row] = asked[row]!.In(text, conditions);
        });
        return found;
    }

    /// <summary>What a posting mentions, and what it asks for by it.</summary>
    private sealed record Asked(IReadOnlyList<Mention> Mentions, IReadOnlyList<CertificationAsk> Asks, IReadOnlyList<LicenceAsk> Licences)
    {
        /// <summary>The same with what its text says.</summary>
        internal Asked In(string text, ConditionFinder conditions) =>
            new(Mentions, conditions.Instead.In(text, conditions.Later.In(text, Asks), Mentions), conditions.Instead.Licences(text, Mentions));
    }
}
