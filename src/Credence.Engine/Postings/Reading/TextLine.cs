namespace Credence.Postings.Reading;

/// <summary>One line of a block.</summary>
/// <param name="Block">The block it is in.</param>
/// <param name="Start">Where it begins there (bytes).</param>
/// <param name="Length">How long it is (bytes).</param>
/// <param name="IsWhole">False where it was over the limit and its bytes are not here.</param>
internal readonly record struct TextLine(LineBlock Block, int Start, int Length, bool IsWhole)
{
    /// <summary>Its bytes, without the line feed.</summary>
    internal ReadOnlyMemory<byte> Bytes => Block.Bytes.AsMemory(Start, Length);
}
