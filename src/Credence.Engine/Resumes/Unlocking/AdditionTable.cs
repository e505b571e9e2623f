using Credence.Catalog;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Returns.Options;

namespace Credence.Resumes.Unlocking;

/// <summary>Numbers of what can be added: certifications that can be earned on the day, and skills.</summary>
internal sealed class AdditionTable
{
    private const double Tail = 0.05;
    private const string NoVendor = "any";

    private readonly OptionContext _context;
    private readonly CertificationReach _reach;
    private readonly Dictionary<string, List<Certification>> _answering = new(StringComparer.Ordinal);
    private readonly HashSet<string> _vendors;
    private readonly IReadOnlySet<string> _held;
    private readonly Dictionary<string, int[]> _certifications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Addition> _all = [];
    private readonly Dictionary<string, Skill> _skills;

    /// <param name="context">The catalog on the day.</param>
    /// <param name="reach">What each certification answers.</param>
    /// <param name="skills">Names of skills.</param>
    /// <param name="settings">When a posting is within reach.</param>
    /// <param name="held">Ids that what is held answers already: no additions.</param>
    internal AdditionTable(OptionContext context, CertificationReach reach, SkillLexicon skills, ReachSettings settings, IReadOnlySet<string> held)
    {
        (_context, _reach, Settings, _held) = (context, reach, settings, held);
        _skills = skills.Skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        _vendors = [.. reach.Vendors];
        foreach (var item in context.Catalog.Certifications.Where(item => item.VendorId != NoVendor && !held.Contains(item.Id) && item.StateAt(context.AsOf).CanBeEarned))
        {
            foreach (var asked in reach.Answers(item.Id))
                (_answering.TryGetValue(asked, out var list) ? list : _answering[asked] = []).Add(item);
        }

        var project = context.Catalog.FindAlternative(settings.Project);
        ProjectHours = project?.Hours;
        ProjectHoursFrom = project is { Hours: not null }
            ? $"hours of one project ({project.FiguresFrom}), which can show {settings.SkillsPerProject} skills"
            : project?.HoursUnknownBecause ?? $"the catalog has no '{settings.Project}'";
    }

    /// <summary>When a posting is within reach.</summary>
    internal ReachSettings Settings { get; }

    /// <summary>Hours of one project; null where no source states any.</summary>
    internal NumberRange? ProjectHours { get; }

    /// <summary>Where they are from, or why there are none.</summary>
    internal string ProjectHoursFrom { get; }

    /// <summary>Additions so far (count).</summary>
    internal int Count => _all.Count;

    /// <summary>The addition of a number.</summary>
    internal Addition this[int number] => _all[number];

    /// <summary>Number of a skill; -1 where it is of no kind that counts.</summary>
    internal int Skill(string id)
    {
        if (!_skills.TryGetValue(id, out var skill) || !Settings.Kinds.Contains(skill.Kind))
            return -1;
        return Number(id, () => new Addition(AdditionKind.Skill, id, skill.Name, ProjectHours, ProjectHoursFrom));
    }

    /// <summary>Whether a mention names a vendor alone, so that it names none of its certifications.</summary>
    internal bool IsVendor(string asked) => _vendors.Contains(asked);

    /// <summary>Numbers of the certifications that answer an ask; none where it cannot be answered any more, or by nothing that is not held already.</summary>
    /// <param name="asked">Id of a named or vendor mention.</param>
    internal int[] Certifications(string asked)
    {
        if (_certifications.TryGetValue(asked, out var known))
            return known;
        int[] numbers = _answering.TryGetValue(asked, out var items) ? [.. items.Select(Number)]
            : _vendors.Contains(asked) || _held.Contains(asked) || _context.Catalog.Find(asked) is not null ? []
            : [Number("certification " + asked, () => new Addition(AdditionKind.Certification, asked, _reach.NameOf(asked), null, "known here, but not one of the certifications the catalog describes, so that nobody's hours were read"))];
        return _certifications[asked] = numbers;
    }

    /// <summary>A project that shows some skills.</summary>
    internal Addition Project(IReadOnlyList<int> skills) =>
        new(AdditionKind.Project, string.Join('+', skills.Select(skill => _all[skill].Id)), "a project with " + string.Join(", ", skills.Select(skill => _all[skill].Name)), ProjectHours, ProjectHoursFrom);

    private int Number(Certification item) => Number("certification " + item.Id, () =>
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["category"] = item.Category, ["kind"] = KebabName.Of(item.Kind) };
        var used = StudyHours.Of(_context, item, facts);
        var hours = item.Hours(_context.AsOf) ?? new NumberRange(Math.Ceiling(used.Known.Quantile(Tail)), Math.Ceiling(used.Known.Quantile(1 - Tail)));
        return new Addition(AdditionKind.Certification, item.Id, item.Name, hours, used.Why);
    });

    private int Number(string key, Func<Addition> make)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _all.Add(make());
        return _numbers[key] = _all.Count - 1;
    }
}
