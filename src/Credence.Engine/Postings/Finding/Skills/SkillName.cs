namespace Credence.Postings.Finding.Skills;

/// <summary>One spelling of a skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Written">Spellings that count, letter for letter; empty where any case does.</param>
/// <param name="NeedsCompany">Whether it counts only beside another skill or a cue, being an ordinary word too.</param>
/// <param name="Words">Words of it (count).</param>
internal sealed record SkillName(Skill Skill, IReadOnlyList<string> Written, bool NeedsCompany, int Words)
{
    /// <summary>Whether it counts where the tagger does not mark it: a technology does, and a German name, since the tagger learned from English texts.</summary>
    internal bool StandsAlone { get; init; } = Skill.Kind == SkillKind.Technology;

    /// <summary>Classes of names the tagger tells apart, 0 for "no name" included.</summary>
    internal const int Classes = 1 + Kinds * Lengths * Places * Companies;

    private const int Kinds = 3;
    private const int Lengths = 3;
    private const int Places = 2;
    private const int Companies = 2;

    /// <summary>Class of the name's first word (<paramref name="inside"/> false) or of its others, from 1.</summary>
    internal int ClassOf(bool inside) =>
        1 + ((((int)Skill.Kind * Lengths) + Math.Min(Words, Lengths) - 1) * Places + (inside ? 1 : 0)) * Companies + (NeedsCompany ? 1 : 0);

    /// <summary>Whether a class is that of a word after the first.</summary>
    internal static bool IsInside(int nameClass) => (nameClass - 1) / Companies % Places == 1;

    /// <summary>Kind of the skill of a class.</summary>
    internal static int KindOf(int nameClass) => (nameClass - 1) / (Companies * Places * Lengths);
}
