namespace Credence.Postings.Reading;

/// <summary>Lines of a stream without their line feed; one that is longer than the limit is passed over and reported as not whole.</summary>
internal sealed class Lines(Stream text)
{
    private LineBlock _block = new(LineBlock.UsualBytes);
    private int _start;
    private int _end;

    /// <summary>Every line. Its bytes are good as long as its block is held, see <see cref="LineBlock"/>.</summary>
    public IEnumerable<TextLine> Read()
    {
        var (searched, tooLong) = (0, false);
        while (true)
        {
            var feed = _block.Bytes.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                feed += searched;
                yield return new TextLine(_block, _start, feed - _start, !tooLong);
                (_start, searched, tooLong) = (feed + 1, feed + 1, false);
                continue;
            }

            if (_end - _start >= ReadingLimits.RecordBytes)
                tooLong = true;
            if (tooLong)
                _start = _end;
            if (_end == _block.Bytes.Length)
                MoveRest();
            searched = _end;
            var read = text.Read(_block.Bytes, _end, _block.Bytes.Length - _end);
            _end += read;
            if (read > 0)
                continue;
            if (_end > _start || tooLong)
                yield return new TextLine(_block, _start, _end - _start, !tooLong);
            _block.Release();
            yield break;
        }
    }

    /// <summary>Moves the beginning of a line whose end is not there yet into a block with room for more.</summary>
    private void MoveRest()
    {
        var rest = _block.Bytes.AsSpan(_start, _end - _start);
        var next = new LineBlock(Math.Max(LineBlock.UsualBytes, rest.Length * 2));
        rest.CopyTo(next.Bytes);
        (_start, _end) = (0, rest.Length);
        _block.Release();
        _block = next;
    }
}
