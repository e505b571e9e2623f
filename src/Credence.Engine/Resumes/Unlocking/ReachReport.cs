namespace Credence.Resumes.Unlocking;

/// <summary>What is within a person's reach, and what additions would bring within it.</summary>
/// <remarks>Method: docs/method/unlock.md.</remarks>
public sealed record ReachReport
{
    /// <summary>What one aims at.</summary>
    public required ReachTarget Target { get; init; }

    /// <summary>Part of the skills a posting names that must be shown for it to be within reach (ratio).</summary>
    public required double SkillShare { get; init; }

    /// <summary>Postings of the target (count): the n of every share here.</summary>
    public required int Postings { get; init; }

    /// <summary>Named employers among them (count).</summary>
    public required int Employers { get; init; }

    /// <summary>Postings of the role that do not state the country or level one aims at, and so do not count (count).</summary>
    public required int NotStated { get; init; }

    /// <summary>Postings that state nothing anybody could be held against (count).</summary>
    public required int StateNothing { get; init; }

    /// <summary>Postings that name no skill (count).</summary>
    public required int NameNoSkill { get; init; }

    /// <summary>Postings within reach now.</summary>
    public required Opened WithinReach { get; init; }

    /// <summary>Postings that a condition rules out which no addition changes (count).</summary>
    public required int RuledOut { get; init; }

    /// <summary>Postings ruled out by nothing of that kind, but short of a certification (count).</summary>
    public required int ShortOfCertification { get; init; }

    /// <summary>Postings ruled out by nothing of that kind, but short of skills (count).</summary>
    public required int ShortOfSkills { get; init; }

    /// <summary>Every condition.</summary>
    public required IReadOnlyList<ReachCondition> Conditions { get; init; }

    /// <summary>Single additions, the one that opens most first.</summary>
    public required IReadOnlyList<Opened> Singles { get; init; }

    /// <summary>Pairs, likewise.</summary>
    public required IReadOnlyList<Opened> Pairs { get; init; }

    /// <summary>The best set for the hours asked about; null where none were.</summary>
    public required BestSet? Best { get; init; }

    /// <summary>Certifications held that have expired or soon will.</summary>
    public required IReadOnlyList<Expiring> Expiring { get; init; }

    /// <summary>Documents of the postings within reach, in order.</summary>
    public required IReadOnlyList<long> Documents { get; init; }
}
