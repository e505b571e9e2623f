namespace Credence.Postings.Finding.Skills;

/// <summary>One word of a text as the skill finder reads it: letters, digits and the signs inside names such as <c>Node.js</c>, <c>C++</c> or <c>back-end</c>.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Low">First half of the <see cref="WordKey"/>.</param>
/// <param name="High">Second half of the <see cref="WordKey"/>.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Before">What stands before it.</param>
internal readonly record struct SkillWord(int Start, int End, ulong Low, ulong High, LetterCase Case, WordGap Before)
{
    internal WordKey Key => new(Low, High);

    /// <summary>Whether a phrase may go on from the word before to this one.</summary>
    internal bool Continues => Before is WordGap.Space or WordGap.Slash or WordGap.Dash;
}
