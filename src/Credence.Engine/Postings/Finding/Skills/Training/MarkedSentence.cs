namespace Credence.Postings.Finding.Skills.Training;

/// <summary>A sentence of SkillSpan with its Knowledge layer.</summary>
/// <param name="Document">Posting it comes from.</param>
/// <param name="Source"><c>house</c> or <c>tech</c>.</param>
/// <param name="Text">Tokens joined by blanks.</param>
/// <param name="Tokens">Offsets of the tokens in <paramref name="Text"/>.</param>
/// <param name="Spans">Marked spans: first token and the one after the last.</param>
internal sealed record MarkedSentence(string Document, string Source, string Text, IReadOnlyList<(int Start, int End)> Tokens, IReadOnlyList<(int First, int End)> Spans)
{
    /// <summary>A span of text as tokens: those it touches, and a closing bracket whose opening one is inside.</summary>
    internal (int First, int End) TokensOf(int start, int end)
    {
        var first = 0;
        while (Tokens[first].End <= start)
            first++;
        var last = first;
        while (last + 1 < Tokens.Count && Tokens[last + 1].Start < end)
            last++;
        if (last + 1 < Tokens.Count && Text[Tokens[last + 1].Start] == ')' && Text.AsSpan(start, end - start).LastIndexOf('(') > Text.AsSpan(start, end - start).LastIndexOf(')'))
            last++;
        return (first, last + 1);
    }
}
