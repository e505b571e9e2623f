namespace Credence.Resumes.Matching;

/// <summary>Words of a part of a sentence, with their places.</summary>
internal static class LineWords
{
    /// <summary>Signs that end such a part.</summary>
    internal const string Ends = ",;:()|•–—\n";

    /// <summary>The words in lower case up to the first comma, bracket, colon or line break.</summary>
    internal static List<(string Text, int Start, int End)> Of(string text)
    {
        var words = new List<(string, int, int)>();
        for (var at = 0; at < text.Length && !IsEnd(text[at]);)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsEnd(text[end]))
                end++;
            var (from, to) = (at, end);
            while (to > from && !char.IsLetterOrDigit(text[to - 1]) && text[to - 1] is not ('+' or '#'))
                to--;
            while (from < to && !char.IsLetterOrDigit(text[from]) && text[from] != '.')
                from++;
            if (to > from)
                words.Add((text[from..to].ToLowerInvariant(), from, to));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private static bool IsEnd(char sign) => Ends.Contains(sign, StringComparison.Ordinal);
}
