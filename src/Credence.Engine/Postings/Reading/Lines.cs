namespace Credence.Postings.Reading;

/// <summary>Lines of a stream without their line feed; one that is longer than the limit is passed over and reported as not whole.</summary>
internal sealed class Lines(Stream text)
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>Every line; its memory is good until the next one is asked for.</summary>
    public IEnumerable<(ReadOnlyMemory<byte> Line, bool Whole)> Read()
    {
        var buffer = new byte[FirstBuffer];
        var (start, end, searched, tooLong) = (0, 0, 0, false);
        while (true)
        {
            var feed = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                feed += searched;
                yield return (buffer.AsMemory(start, feed - start), !tooLong);
                (start, searched, tooLong) = (feed + 1, feed + 1, false);
                continue;
            }

            if (tooLong || end - start >= ReadingLimits.RecordBytes)
                (start, end, tooLong) = (0, 0, true);
            else if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }

            if (end == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            searched = end;
            var read = text.Read(buffer, end, buffer.Length - end);
            end += read;
            if (read > 0)
                continue;
            if (end > start || tooLong)
                yield return (buffer.AsMemory(start, end - start), !tooLong);
            yield break;
        }
    }
}
