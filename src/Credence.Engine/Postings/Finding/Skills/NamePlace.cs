namespace Credence.Postings.Finding.Skills;

/// <summary>A name where it stands in a text.</summary>
/// <param name="First">First word.</param>
/// <param name="Length">Words of it.</param>
/// <param name="Name">Which name.</param>
internal readonly record struct NamePlace(int First, int Length, int Name)
{
    /// <summary>The word after the last.</summary>
    internal int End => First + Length;
}
