namespace Credence.Postings.Finding.Skills;

/// <summary>
/// One word of a text as the skill finder reads it: letters, digits and the signs inside names such as <c>Node.js</c>, <c>C++</c> or <c>back-end</c>.
/// Written in place, field by field: a copy of the whole would wait for its parts.
/// </summary>
internal struct SkillWord
{
    /// <summary>First UTF-16 offset.</summary>
    internal int Start;

    /// <summary>Offset after the last character.</summary>
    internal int End;

    /// <summary>The word, folded.</summary>
    internal WordKey Key;

    /// <summary>How it is written.</summary>
    internal LetterCase Case;

    /// <summary>What stands before it.</summary>
    internal WordGap Before;

    /// <summary>Whether a phrase may go on from the word before to this one.</summary>
    internal readonly bool Continues => Before is WordGap.Space or WordGap.Slash or WordGap.Dash;
}
