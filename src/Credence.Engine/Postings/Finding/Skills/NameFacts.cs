namespace Credence.Postings.Finding.Skills;

/// <summary>What reading a text needs of a <see cref="SkillName"/>, without a way through several objects.</summary>
/// <param name="Id">Place of the skill's id among all ids in ordinal order.</param>
/// <param name="First">Class of the first word.</param>
/// <param name="Inside">Class of the others.</param>
/// <param name="IsTechnology">Whether the skill is a technology.</param>
/// <param name="StandsAlone">Whether the name counts outside what the tagger marks.</param>
/// <param name="NeedsCompany">Whether the name counts only in company.</param>
/// <param name="Written">Spellings that count; empty where any case does.</param>
internal readonly record struct NameFacts(int Id, byte First, byte Inside, bool IsTechnology, bool StandsAlone, bool NeedsCompany, string[] Written)
{
    /// <summary>A technology whose spelling is clear.</summary>
    internal bool IsClear => IsTechnology && !NeedsCompany;

    internal static NameFacts Of(SkillName name, int id) =>
        new(id, (byte)name.ClassOf(inside: false), (byte)name.ClassOf(inside: true), name.Skill.Kind == SkillKind.Technology, name.StandsAlone, name.NeedsCompany, [.. name.Written]);
}
