using System.Buffers;
using Credence.Postings.Finding;

namespace Credence.Tests.Postings.Finding;

/// <summary>The plain way to find phrases, as it was before texts were read in one pass; what the fast ways must agree with.</summary>
internal sealed class PlainPhraseSearch
{
    private readonly SearchValues<string> _any;
    private readonly StringComparison _comparison;
    private readonly (string Phrase, PhraseEdges Edges, int Value)[] _phrases;

    public PlainPhraseSearch(IEnumerable<(string Phrase, PhraseEdges Edges, int Value)> phrases, bool exactCase)
    {
        _phrases = [.. phrases.OrderByDescending(p => p.Phrase.Length).ThenBy(p => p.Phrase, StringComparer.Ordinal)];
        _comparison = exactCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        _any = SearchValues.Create([.. _phrases.Select(p => p.Phrase)], _comparison);
    }

    /// <summary>Every phrase: the longest at each place, none overlapping the one before.</summary>
    public List<(int Start, int End, int Value)> Find(string text)
    {
        var found = new List<(int, int, int)>();
        for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(_any) is var step and >= 0;)
        {
            var start = from + step;
            from = start + 1;
            foreach (var (phrase, edges, value) in _phrases)
            {
                var end = start + phrase.Length;
                if (!text.AsSpan(start).StartsWith(phrase, _comparison) || !Fits(text, start, end, edges))
                    continue;
                found.Add((start, end, value));
                from = end;
                break;
            }
        }

        return found;
    }

    private static bool Fits(string text, int start, int end, PhraseEdges edges) => edges switch
    {
        PhraseEdges.Inside => true,
        PhraseEdges.Whole => !Touch(text, start, char.IsLetterOrDigit) && !Touch(text, end, char.IsLetterOrDigit),
        PhraseEdges.Start => !Touch(text, start, char.IsLetterOrDigit),
        PhraseEdges.BetweenFigures => !Touch(text, start, char.IsLetter) && !Touch(text, end, char.IsLetter),
        _ => !Touch(text, start, char.IsLetter) && (end - start >= 4 || !Touch(text, end, char.IsLetter)),
    };

    private static bool Touch(string text, int place, Func<char, bool> isWord) =>
        place > 0 && place < text.Length && isWord(text[place - 1]) && isWord(text[place]);
}
