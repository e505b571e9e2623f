namespace Credence.Postings.Finding.Skills;

/// <summary>What sort of thing a skill is.</summary>
public enum SkillKind
{
    /// <summary>A product, programming language, library, file format or protocol.</summary>
    Technology,

    /// <summary>A way of working: a process, a practice, a kind of analysis.</summary>
    Method,

    /// <summary>A field of knowledge, a trade or a human language.</summary>
    Field,
}
