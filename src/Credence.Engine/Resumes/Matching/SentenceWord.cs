namespace Credence.Resumes.Matching;

/// <summary>A word of a sentence with its place.</summary>
/// <param name="Text">The word in lower case; empty for a name.</param>
/// <param name="Start">First offset (UTF-16).</param>
/// <param name="End">Offset after it.</param>
/// <param name="IsName">Whether it stands for a name, of however many words.</param>
/// <param name="OpensClause">Whether a bracket, dash, colon or semicolon stands before it; a comma opens none.</param>
internal readonly record struct SentenceWord(string Text, int Start, int End, bool IsName, bool OpensClause)
{
    private const string Openers = "()[]{}:;–—|•";

    /// <summary>The words from one offset to another, with one for each name.</summary>
    internal static IReadOnlyList<SentenceWord> Of(string text, int from, int to, IReadOnlyList<(int Start, int End, string? Id)> names)
    {
        var words = new List<SentenceWord>();
        var (opens, next) = (false, 0);
        for (var at = from; at < to;)
        {
            while (next < names.Count && names[next].Start < at)
                next++;
            if (next < names.Count && at == names[next].Start)
            {
                words.Add(new SentenceWord("", at, names[next].End, true, opens));
                (at, opens) = (Math.Max(names[next].End, at + 1), false);
                continue;
            }

            if (!IsOfWord(text[at]))
            {
                opens |= Openers.Contains(text[at], StringComparison.Ordinal) || (text[at] == '-' && at > from && text[at - 1] == ' ');
                at++;
                continue;
            }

            var end = at;
            while (end < to && (end == at || next >= names.Count || end != names[next].Start) && (IsOfWord(text[end]) || (text[end] is '\'' or '’' or '/' && end > at && end + 1 < to && char.IsLetter(text[end + 1]))))
                end++;
            words.Add(new SentenceWord(text[at..end].ToLowerInvariant(), at, end, false, opens));
            (at, opens) = (end, false);
        }

        return words;
    }

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign);
}
