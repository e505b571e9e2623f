using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>Counts of what postings state and how the person stands to it, in one pass over them.</summary>
internal sealed class ReachTally
{
    private static readonly GateKind[] Kinds = Enum.GetValues<GateKind>();

    private readonly int[] _stated = new int[Kinds.Length];
    private readonly int[] _rulesOut = new int[Kinds.Length];
    private readonly int[] _unknown = new int[Kinds.Length];

    internal ReachTally(ReachPosting[] postings)
    {
        foreach (var posting in postings)
        {
            StateNothing += posting.StatesNothing ? 1 : 0;
            NameNoSkill += posting.SkillsNamed == 0 ? 1 : 0;
            RuledOut += posting.Fixed != 0 ? 1 : 0;
            ShortOfCertification += posting is { Fixed: 0, Groups.Length: > 0 } ? 1 : 0;
            ShortOfSkills += posting is { Fixed: 0, SkillsShort: > 0 } ? 1 : 0;
            for (var i = 0; i < Kinds.Length; i++)
            {
                var bit = 1 << (int)Kinds[i];
                _stated[i] += (posting.Stated & bit) != 0 ? 1 : 0;
                _rulesOut[i] += (Kinds[i] == GateKind.Certification ? posting.Groups.Length > 0 : (posting.Fixed & bit) != 0) ? 1 : 0;
                _unknown[i] += (posting.Open & bit) != 0 ? 1 : 0;
            }
        }
    }

    /// <summary>Postings that state nothing anybody could be held against (count).</summary>
    internal int StateNothing { get; }

    /// <summary>Postings that name no skill (count).</summary>
    internal int NameNoSkill { get; }

    /// <summary>Postings that a condition rules the person out of (count).</summary>
    internal int RuledOut { get; }

    /// <summary>Of the others, those that require a certification that is not held (count).</summary>
    internal int ShortOfCertification { get; }

    /// <summary>Of the others, those that name too many skills that are not shown (count).</summary>
    internal int ShortOfSkills { get; }

    /// <summary>Every condition with its counts.</summary>
    internal IReadOnlyList<ReachCondition> Conditions => [.. Kinds.Select((kind, i) => new ReachCondition(kind, _stated[i], _rulesOut[i], _unknown[i]))];
}
