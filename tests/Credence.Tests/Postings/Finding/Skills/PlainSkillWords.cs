using Credence.Postings.Finding.Skills;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>Cuts a text into the words of the skill finder, one character after the other.</summary>
internal static class PlainSkillWords
{
    internal static List<PlainSkillWord> Of(string text)
    {
        var words = new List<PlainSkillWord>();
        var last = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!IsWord(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && IsWord(text[end]))
                end++;
            var (first, after) = Trimmed(text, i, end);
            if (first < after)
            {
                words.Add(new PlainSkillWord(first, after, WordKey.Folded(text.AsSpan(first, after - first)), CaseOf(text[first..after]), words.Count == 0 ? WordGap.Line : GapOf(text[last..first])));
                last = after;
            }

            i = end;
        }

        return words;
    }

    internal static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '+' or '#' or '&' or '\'' or '-' or '.' or '_' or '’';

    private static (int First, int End) Trimmed(string text, int start, int end)
    {
        int first = start, last = end;
        while (first < last && !char.IsLetterOrDigit(text[first]))
            first++;
        while (last > first && !char.IsLetterOrDigit(text[last - 1]) && text[last - 1] is not ('+' or '#'))
            last--;
        return first == last && text[start..end] == "&" ? (start, end) : (first, last);
    }

    private static LetterCase CaseOf(string word)
    {
        bool upper = word.Any(char.IsUpper), lower = word.Any(char.IsLower), other = word.Any(c => !char.IsUpper(c) && !char.IsLower(c));
        if (!upper)
            return !lower ? LetterCase.Other : other ? LetterCase.LowerMixed : LetterCase.Lower;
        if (!lower)
            return word.Length == 1 ? LetterCase.Single : other ? LetterCase.UpperMixed : LetterCase.Upper;
        if (!char.IsUpper(word[0]))
            return LetterCase.Inner;
        return word.Count(char.IsUpper) > 1 ? LetterCase.Camel : other ? LetterCase.TitleMixed : LetterCase.Title;
    }

    private static WordGap GapOf(string between) => between.Select(c => c switch
    {
        ' ' or '\t' or '\u00A0' or '\'' or '"' or '’' or '‘' or '“' or '”' or '_' or '+' or '#' => WordGap.Space,
        ',' => WordGap.Comma,
        '-' or '–' or '—' => WordGap.Dash,
        '/' or '\\' => WordGap.Slash,
        ':' or ';' or '?' or '!' => WordGap.Colon,
        ')' or ']' or '}' => WordGap.Close,
        '(' or '[' or '{' => WordGap.Open,
        '.' => WordGap.Stop,
        '\n' or '\r' or '\u2028' => WordGap.Line,
        _ => WordGap.Bullet,
    }).Max();
}
