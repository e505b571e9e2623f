namespace Credence.Resumes.Unlocking;

/// <summary>What stands between one person and one posting.</summary>
/// <param name="Document">Its number in the store.</param>
/// <param name="Employer">Number of its employer; -1 where it names none.</param>
/// <param name="Fixed">Bits of the conditions that rule out and that no addition changes, by number of their <see cref="Matching.GateKind"/>.</param>
/// <param name="Stated">Bits of the conditions it states.</param>
/// <param name="Open">Bits of the conditions of which it is not known whether they are met.</param>
/// <param name="Groups">For each certification it requires and that is not held, the additions of which one is enough; an empty one no addition answers.</param>
/// <param name="Named">Additions it asks for or names, however strongly.</param>
/// <param name="SkillsNamed">Skills it names (count).</param>
/// <param name="SkillsShort">Further skills that would be enough (count); 0 where there are enough.</param>
/// <param name="SkillsMissing">Skills it names that the person does not, as additions.</param>
/// <param name="HeldNamed">Bits of the certifications of the résumé that it names, by their order.</param>
/// <param name="HeldNeeded">Bits of those without which a certification it requires would not be held.</param>
internal sealed record ReachPosting(
    long Document, int Employer, int Fixed, int Stated, int Open, int[][] Groups, int[] Named, int SkillsNamed, int SkillsShort, int[] SkillsMissing, int HeldNamed, int HeldNeeded)
{
    /// <summary>Whether nothing rules the person out and enough skills are there.</summary>
    internal bool IsWithinReach => Fixed == 0 && Groups.Length == 0 && SkillsShort == 0;

    /// <summary>Whether additions could bring it within reach.</summary>
    internal bool CanOpen => Fixed == 0 && !IsWithinReach && Array.TrueForAll(Groups, group => group.Length > 0);

    /// <summary>Whether it states nothing anybody could be held against.</summary>
    internal bool StatesNothing => Stated == 0 && SkillsNamed == 0;

    /// <summary>Whether some additions bring it within reach.</summary>
    /// <param name="has">Whether an addition is among them.</param>
    internal bool OpensWith(ReadOnlySpan<bool> has)
    {
        foreach (var group in Groups)
        {
            var answered = false;
            foreach (var addition in group)
                answered |= has[addition];
            if (!answered)
                return false;
        }

        var more = 0;
        foreach (var skill in SkillsMissing)
            more += has[skill] ? 1 : 0;
        return more >= SkillsShort;
    }
}
