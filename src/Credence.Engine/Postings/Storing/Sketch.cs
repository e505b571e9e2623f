using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>What is kept of a distinct posting to compare later ones with: its signature, then the words of its title; 272 bytes.</summary>
internal readonly ref struct Sketch(ReadOnlySpan<ushort> values)
{
    /// <summary>Values of a sketch.</summary>
    internal const int Values = MinHash.Slots + Cleaning.TitleWords.Most;

    /// <summary>Bytes of a sketch.</summary>
    internal const int Bytes = Values * sizeof(ushort);

    internal ReadOnlySpan<ushort> Signature { get; } = values[..MinHash.Slots];

    internal ReadOnlySpan<ushort> TitleWords { get; } = values[MinHash.Slots..Values];
}
