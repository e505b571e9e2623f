namespace Credence.Postings.Finding.Skills;

/// <summary>A name where it stands in a text.</summary>
/// <param name="First">First word.</param>
/// <param name="Length">Words of it.</param>
/// <param name="Name">Which name.</param>
/// <param name="IsNamed">Whether the word it is a part of says that a skill is meant ("Python-Kenntnisse"): it counts as a technology that stands by itself does.</param>
internal readonly record struct NamePlace(int First, int Length, int Name, bool IsNamed)
{
    /// <summary>The word after the last.</summary>
    internal int End => First + Length;
}
