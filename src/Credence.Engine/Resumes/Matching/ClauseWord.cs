namespace Credence.Resumes.Matching;

/// <summary>A word of a part of a text, with whether a sign divides it from the one before.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Start">First offset (UTF-16).</param>
/// <param name="End">Offset after it.</param>
/// <param name="IsDivided">Whether a sign that divides stands before it: a comma, a slash, a bracket, a colon.</param>
internal readonly record struct ClauseWord(string Text, int Start, int End, bool IsDivided)
{
    private const string Dividers = ",;/()[]:|–—•&+\n";

    /// <summary>The words between two offsets; hyphens divide words as blanks do.</summary>
    internal static List<ClauseWord> Of(string text, int from, int to)
    {
        var words = new List<ClauseWord>();
        var divided = false;
        for (var at = from; at < to;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                divided |= Dividers.Contains(text[at], StringComparison.Ordinal) || (text[at] == '-' && at > from && text[at - 1] == ' ');
                at++;
                continue;
            }

            var end = at;
            while (end < to && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end + 1 < to && char.IsLetter(text[end + 1]))))
                end++;
            words.Add(new ClauseWord(text[at..end].ToLowerInvariant(), at, end, divided));
            (at, divided) = (end, false);
        }

        return words;
    }
}
