using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Reads what a posting wants a degree to be in: the fields behind its words ("Bachelor's degree in Computer Science or a related field"), else those directly before them ("Informatik (Bachelor)").</summary>
/// <param name="fields">Fields of study, with the words around them.</param>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class StudyAskReader(StudyFields fields)
{
    private const int MostUnknown = 4;
    private const int MostMisses = 2;
    private const int MostWords = 5;
    private const int Longest = 120;
    private const int MostBeforeWish = 3; // "is a plus"
    private const int LongestLink = 3; // "of", "der"

    private enum LeadBy
    {
        Nothing,
        Sign,
        Word,
    }

    private StudyCues Cues => fields.Cues;

    /// <summary>The fields of a degree; null where none is named, or any will do.</summary>
    /// <param name="text">The posting.</param>
    /// <param name="start">First offset of the words for the degree.</param>
    /// <param name="end">Offset after them.</param>
    internal StudyAsk? Of(string text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        while (end < to && char.IsLetterOrDigit(text[end]))
            end++;
        var behind = ClauseWord.Of(text, end, to);
        return BeginsWithAny(behind) ? null : Behind(text, behind, end) ?? Before(text, ClauseWord.Of(text, from, start), start);
    }

    private StudyAsk? Behind(string text, List<ClauseWord> words, int end)
    {
        if (First(text, words, end) is not var (at, lead) || (lead == LeadBy.Nothing && Length(words, at) == 0))
            return null;
        var list = new Named();
        for (var isFirst = true; at < words.Count && list.Misses < MostMisses; isFirst = false)
        {
            var next = at + 1;
            while (next < words.Count && !words[next].IsDivided && !Cues.Or.Contains(words[next].Text))
                next++;
            var part = words[at..next];
            list.TakesAny |= BeginsWithAny(part);
            if (list.TakesAny || (!isFirst && IsWished(text, words, at, next)) || !Read(part, isFirst && lead == LeadBy.Word, list))
                break;
            at = next;
        }

        return list.TakesAny || list.From < 0 ? null : new StudyAsk([.. list.Fields.Distinct(StringComparer.Ordinal)], Shown(text, list.From, list.To), list.OrRelated);
    }

    /// <summary>Whether any field will do ("in any field", "jegliche Fachrichtung"), and none follows ("any STEM field").</summary>
    private bool BeginsWithAny(List<ClauseWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            if (Cues.IsAny(word) && EndOfAny(words, at + 1))
                return true;
            if (!Cues.IsAny(word) && !Cues.Lead.Contains(word) && !Cues.Or.Contains(word) && !Cues.Degree.Contains(word) && !Cues.Between.Contains(word))
                return false;
        }

        return false;
    }

    private bool EndOfAny(List<ClauseWord> words, int first)
    {
        var at = first;
        while (at < words.Count && (at == first || !words[at].IsDivided) && Cues.AnyField.Contains(words[at].Text))
            at++;
        return at > first && (at == words.Count || words[at].IsDivided || Cues.Or.Contains(words[at].Text) || Cues.IsStop(words[at].Text));
    }

    /// <summary>"…, Computer Science preferred": a part behind a comma or bracket that names only what would be liked.</summary>
    private bool IsWished(string text, List<ClauseWord> words, int at, int next)
    {
        if (Cues.Or.Contains(words[at].Text) || !text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).ContainsAny(",;(–—"))
            return false;
        var stop = words.FindIndex(at, next - at, word => Cues.IsStop(word.Text));
        return stop >= 0 && words.Skip(stop).Take(Math.Min(MostBeforeWish, next - stop)).Any(word => Cues.IsWished(word.Text));
    }

    /// <summary>The word at which the fields begin, and what leads to them; null where something else follows the degree.</summary>
    private (int At, LeadBy Lead)? First(string text, List<ClauseWord> words, int end)
    {
        var lead = LeadBy.Nothing;
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            if (EndOfTitle(words, at) is var title && title > at)
            {
                (at, lead) = (title - 1, LeadBy.Nothing);
            }
            else if (Cues.Lead.Contains(word))
            {
                lead = LeadBy.Word;
            }
            else if (Cues.Or.Contains(word))
            {
                lead = LeadBy.Nothing;
            }
            else if (!(Cues.Degree.Contains(word) || Cues.Between.Contains(word) || (Cues.IsRelated(word) && at + 1 < words.Count && Cues.Lead.Contains(words[at + 1].Text))))
            {
                var between = text.AsSpan(at == 0 ? end : words[at - 1].End, words[at].Start - (at == 0 ? end : words[at - 1].End));
                if (between.ContainsAny("(:–—"))
                    lead = LeadBy.Sign;
                return lead == LeadBy.Nothing && between.ContainsAny(",;/") ? null : (at, lead);
            }
        }

        return null;
    }

    /// <summary>The end of "of Science" where a field follows it, or another word for a degree.</summary>
    private int EndOfTitle(List<ClauseWord> words, int of)
    {
        if (!Cues.TitleLead.Contains(words[of].Text))
            return of;
        var end = of + 1;
        while (end < words.Count && (Cues.Title.Contains(words[end].Text) || Cues.Or.Contains(words[end].Text)))
            end++;
        return end > of + 1 && end < words.Count && (Cues.Lead.Contains(words[end].Text) || Cues.Degree.Contains(words[end].Text)) ? end : of;
    }

    /// <summary>Reads one part of a list of fields; false where the list ends with it.</summary>
    private bool Read(List<ClauseWord> part, bool mayBeUnknown, Named list)
    {
        var from = part.FindIndex(word => !Cues.Or.Contains(word.Text) && !Cues.Lead.Contains(word.Text) && !Cues.Between.Contains(word.Text) && !Cues.Degree.Contains(word.Text));
        if (from < 0)
            return true;
        var stop = part.FindIndex(from, word => Cues.IsStop(word.Text));
        var own = part[from..(stop < 0 ? part.Count : stop)];
        if (own.Count == 0)
            return false;
        var isOther = stop >= 0 && Cues.IsOther(part[stop].Text);
        var ids = fields.In([.. own.Select(word => word.Text)]);
        var isRelated = IsRelated(own);
        if (isOther && !isRelated && (ids.Count == 0 || Length(own, LastField(own)) + LastField(own) == own.Count))
            return false; // "or equivalent experience", "and software engineering experience"
        if (ids.Count > 0)
        {
            list.Add(ids, own[0].Start, EndOf(own));
            list.OrRelated |= own.Exists(word => Cues.IsRelated(word.Text));
        }
        else if (own.Exists(word => Cues.IsAny(word.Text)))
        {
            list.TakesAny = true;
        }
        else if (own.Exists(word => Cues.IsRelated(word.Text)))
        {
            if (list.From >= 0)
                (list.OrRelated, list.To) = (true, EndOf(own));
        }
        else if (mayBeUnknown && own.Count <= MostUnknown)
        {
            list.Add([], own[0].Start, EndOf(own));
        }
        else
        {
            list.Misses++;
        }

        return stop < 0;
    }

    /// <summary>Where the words to show end: without what leads on to something else ("field with a focus").</summary>
    private int EndOf(List<ClauseWord> words) =>
        words.FindLast(word => !Cues.Between.Contains(word.Text) && (word.Text.Length > LongestLink || !Cues.Lead.Contains(word.Text))) is { Text: not null } last ? last.End : words[^1].End;

    /// <summary>"related field", "vergleichbare Fachrichtung": of the field, whatever stands behind.</summary>
    private bool IsRelated(List<ClauseWord> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (Cues.IsRelated(words[at].Text) && Cues.Lead.Contains(words[at + 1].Text))
                return true;
        }

        return false;
    }

    private int LastField(List<ClauseWord> words)
    {
        var last = -1;
        for (var at = 0; at < words.Count; at += Math.Max(1, Length(words, at)))
            last = Length(words, at) > 0 ? at : last;
        return last;
    }

    private StudyAsk? Before(string text, List<ClauseWord> words, int start)
    {
        if (words.Count == 0 || text.AsSpan(words[^1].End, start - words[^1].End).ContainsAny(",;:/"))
            return null;
        var last = words.Count;
        while (last > 0 && words[last - 1].Text.Length > 1 && Cues.Degree.Contains(words[last - 1].Text)) // "a" may be an article
            last--;
        var from = last;
        for (var end = last; StartOfField(words, end) is >= 0 and var first; end = first > 0 && Cues.Or.Contains(words[first - 1].Text) ? first - 1 : first)
            from = first;
        return from == last ? null : new StudyAsk(fields.In([.. words[from..last].Select(word => word.Text)]), Shown(text, words[from].Start, words[last - 1].End), false);
    }

    /// <summary>Where the longest name of a field begins that ends before a word; -1 where none does.</summary>
    private int StartOfField(List<ClauseWord> words, int end)
    {
        for (var first = Math.Max(0, end - MostWords); first < end; first++)
        {
            if (Length(words, first) == end - first)
                return first;
        }

        return -1;
    }

    private int Length(List<ClauseWord> words, int first) => fields.Length([.. words.Select(word => word.Text)], first);

    private static string Shown(string text, int from, int to)
    {
        var end = Math.Min(to, from + Longest);
        while (end < to && end > from && !char.IsWhiteSpace(text[end]))
            end--;
        return text[from..end].ReplaceLineEndings(" ") + (end < to ? " …" : "");
    }

    /// <summary>What a list of fields has named so far.</summary>
    private sealed class Named
    {
        internal List<string> Fields { get; } = [];

        internal int From { get; private set; } = -1;

        internal int To { get; set; }

        internal bool OrRelated { get; set; }

        internal bool TakesAny { get; set; }

        internal int Misses { get; set; }

        internal void Add(IReadOnlyList<string> ids, int from, int to)
        {
            Fields.AddRange(ids);
            (From, To, Misses) = (From < 0 ? from : From, to, 0);
        }
    }
}
