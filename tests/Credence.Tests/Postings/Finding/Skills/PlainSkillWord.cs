using Credence.Postings.Finding.Skills;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>A word as <see cref="PlainSkillWords"/> reads it.</summary>
internal sealed record PlainSkillWord(int Start, int End, string Folded, LetterCase Case, WordGap Before)
{
    internal bool Continues => Before is WordGap.Space or WordGap.Slash or WordGap.Dash;
}
