using System.Runtime.InteropServices;

namespace Credence.Postings.Storing;

/// <summary>An accepted record as a file of records holds it: 40 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct RecordRow(RecordIdentity record, uint source, Recognition recognition)
{
    /// <summary>Bytes of a row.</summary>
    internal const int Bytes = 40;

    private const int NoveltyShift = 30;

    private readonly ulong _keyHigh = (ulong)(record.Key >> 64);
    private readonly ulong _keyLow = (ulong)record.Key;
    private readonly ulong _textHigh = (ulong)(record.TextHash >> 64);
    private readonly ulong _textLow = (ulong)record.TextHash;
    private readonly uint _document = (uint)recognition.Document;
    private readonly uint _sourceAndNovelty = source | ((uint)recognition.Novelty << NoveltyShift);

    internal UInt128 Key => new(_keyHigh, _keyLow);

    internal UInt128 TextHash => new(_textHigh, _textLow);

    /// <summary>The posting that stands for it.</summary>
    internal uint Document => _document;

    /// <summary>Number of its source in the manifest.</summary>
    internal uint Source => _sourceAndNovelty & ((1u << NoveltyShift) - 1);

    internal Novelty Novelty => (Novelty)(_sourceAndNovelty >> NoveltyShift);
}
