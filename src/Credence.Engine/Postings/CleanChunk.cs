using Credence.Postings.Cleaning;

namespace Credence.Postings;

/// <summary>Some records that follow each other, cleaned; their texts may be read until it is disposed of.</summary>
internal sealed class CleanChunk(IReadOnlyList<ReadRecord> records, Func<ReadRecord, TextBlocks, CleanRecord> clean) : IDisposable
{
    private readonly TextBlocks _texts = new();

    /// <summary>The records, in order.</summary>
    internal CleanRecord[] Records { get; private set; } = [];

    /// <summary>Cleans them.</summary>
    internal CleanChunk Cleaned()
    {
        Records = [.. records.Select(record => clean(record, _texts))];
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _texts.Dispose();
}
