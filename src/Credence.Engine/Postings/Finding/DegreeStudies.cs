namespace Credence.Postings.Finding;

/// <summary>Tells students and courses of study that the job has to do with ("supervise PhD and Master's students") from a degree that is asked for.</summary>
/// <param name="cues">Words around degrees.</param>
/// <param name="words">Words beside degrees of study.</param>
internal sealed class DegreeStudies(FieldCues cues, DegreeCues words)
{
    private const int Reach = 70;
    private const int MostWords = 8;

    /// <summary>Whether the degrees coordinated with a degree's words end in people or courses that somebody teaches, runs or looks after.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="start">Offset of the degree's words.</param>
    /// <param name="end">Offset after them.</param>
    internal bool AreMeant(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        var first = FirstOf(text, from, start);
        var head = Head(text[end..to]);
        if (!cues.IsStudyHead(head.Trim('-')) && !EndsInPlural(head))
            return first > from && text[first - 1] == '(' && cues.Teaching.IsIn(text[Math.Max(from, first - Reach)..first]) && Clauses.HasAny(text[Math.Max(from, first - Reach)..first], words.People);
        return EndsInPlural(head) || Clauses.EndsWithAny(text[from..first], words.Own) || cues.Teaching.IsIn(text[Math.Max(from, first - Reach)..first]);
    }

    /// <summary>The first word behind the group that is neither a degree nor joins degrees.</summary>
    private ReadOnlySpan<char> Head(ReadOnlySpan<char> after)
    {
        var at = 0;
        for (var count = 0; count < MostWords; count++)
        {
            var isElided = at < after.Length && after[at] == '-';
            while (at < after.Length && (char.IsWhiteSpace(after[at]) || after[at] is ',' or '/' or '-' or '’' or '\'' or '.'))
                at++;
            var end = at;
            while (end < after.Length && !char.IsWhiteSpace(after[end]) && after[end] is not (',' or '/' or ')' or '.' or ';' or ':'))
                end++;
            var word = after[at..end];
            if (word.IsEmpty || (!isElided && !IsPart(word)))
                return word;
            if (isElided && !IsPart(word))
                return word;
            at = end;
        }

        return default;
    }

    private bool IsPart(ReadOnlySpan<char> word) => word is "s" || words.IsJoin(word) || cues.IsDegreeWord(word.TrimEnd('-'));

    /// <summary>Where the group of coordinated degrees begins.</summary>
    private int FirstOf(ReadOnlySpan<char> text, int from, int start)
    {
        var first = start;
        for (var count = 0; count < MostWords; count++)
        {
            var end = first;
            while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '/' or '-'))
                end--;
            var at = end;
            while (at > from && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not (',' or '/' or '('))
                at--;
            if (at == end || !IsPart(text[at..end]))
                break;
            first = at;
        }

        return first;
    }

    /// <summary>German compounds of several courses or theses: "Masterstudiengängen", "-arbeiten".</summary>
    private bool EndsInPlural(ReadOnlySpan<char> head)
    {
        foreach (var ending in cues.StudyPlurals)
        {
            if (head.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
