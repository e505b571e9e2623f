namespace Credence.Resumes.Documents;

/// <summary>Breaks lines that are longer than a line can be, so that whoever compares words within a line has few to compare.</summary>
internal static class LongLines
{
    /// <summary>The lines, those over <see cref="ResumeLimits.LineLength"/> broken at a blank, else within a word.</summary>
    internal static IReadOnlyList<DocumentLine> Of(IReadOnlyList<DocumentLine> lines) =>
        lines.All(line => line.Text.Length <= ResumeLimits.LineLength) ? lines : [.. lines.SelectMany(Broken)];

    private static IEnumerable<DocumentLine> Broken(DocumentLine line)
    {
        var (text, start) = (line.Text, 0);
        while (text.Length - start > ResumeLimits.LineLength)
        {
            var blank = text.AsSpan(start, ResumeLimits.LineLength).LastIndexOfAny(' ', '\t');
            var end = start + (blank > 0 ? blank : ResumeLimits.LineLength - (char.IsHighSurrogate(text[start + ResumeLimits.LineLength - 1]) ? 1 : 0));
            yield return line with { Text = text[start..end], CellLefts = [], IsItem = line.IsItem && start == 0, Gap = start == 0 ? line.Gap : 0 };
            start = blank > 0 ? end + 1 : end;
        }

        yield return line with { Text = text[start..], CellLefts = [], IsItem = line.IsItem && start == 0, Gap = start == 0 ? line.Gap : 0 };
    }
}
