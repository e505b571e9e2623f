namespace Credence.Pages.Reading;

/// <summary>Plain text as a page: a line is a block of its own, except where it was only broken because it grew too long.</summary>
internal static class PlainReader
{
    private const int LongLine = 50;
    private const int LongestLabel = 30;

    /// <summary>Reads a text.</summary>
    internal static PageText Read(string text, PageKind kind)
    {
        var builder = new TextBuilder();
        var title = default(string);
        var before = ReadOnlySpan<char>.Empty;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (builder.IsFull)
                break;
            var goesOn = before.Length >= LongLine && line.Length > 0 && before[^1] is not ('.' or '!' or '?' or ':') && IsWord(line[0]) && !HasLabel(line);
            if (!goesOn)
                builder.EndBlock();
            if (line.Length > 0)
            {
                title ??= line[..Math.Min(line.Length, PageLimits.ValueLength)].ToString();
                builder.Break();
                builder.Add(line, PartMarks.None, new PageBlock(0, 0, IsItem(line) ? BlockKind.Item : BlockKind.Paragraph, 0, 0, 0, 0), keepLines: false);
            }

            before = line;
        }

        return builder.ToPage(kind, title, []);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '"' or '“' or '„' or '$' or '€' or '(';

    private static bool HasLabel(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestLabel)].Contains(':');

    private static bool IsItem(ReadOnlySpan<char> line) => line[0] is '-' or '*' or '•' or '·' or '–' && line.Length > 1 && line[1] == ' ';
}
