using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Finds the sentences of a posting that are like a condition and are not judged, so that none of them is lost. Immutable.</summary>
internal sealed class NotJudgedFinder(NotJudgedCues cues, PreferredSections preferred)
{
    /// <summary>Most sentences of one posting (count).</summary>
    private const int Most = 10;

    /// <summary>By place, each wording once, and whether there are more of them than are shown.</summary>
    /// <param name="text">The posting.</param>
    /// <param name="judged">Where it says what is judged.</param>
    internal (IReadOnlyList<Quote> Quotes, bool HasMore) In(string text, IReadOnlyList<(int Start, int End)> judged)
    {
        var (found, said) = (new List<Quote>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (var at = Next(text, 0); at >= 0;)
        {
            var (from, to) = Clauses.Sentence(text, at, Math.Min(text.Length, at + 1));
            var quote = Quote.Around(text, (from, to), at, Math.Min(to, at + 1));
            if (!judged.Any(one => one.Start < to && from < one.End) && !cues.Other.IsIn(text.AsSpan(from, to - from)) && !preferred.IsPreferred(text, at, at + 1) && said.Add(quote.Text))
            {
                if (found.Count == Most)
                    return (found, true);
                found.Add(quote);
            }

            at = Next(text, Math.Max(to, at + 1));
        }

        return (found, false);
    }

    /// <summary>Where the next of the words begins, no part of a longer one before it; -1 where none does.</summary>
    private int Next(string text, int from)
    {
        while (from < text.Length && cues.Word.FirstIn(text.AsSpan(from)) is >= 0 and var step)
        {
            var at = from + step;
            if (at == 0 || !char.IsLetter(text[at - 1]))
                return at;
            from = at + 1;
        }

        return -1;
    }
}
