namespace Credence.Portfolio.Explain;

/// <summary>Sentences in code: a text in quotes, or a comment behind code, of some words.</summary>
internal static class SpokenInCode
{
    private const int LeastWords = 3;
    private const int MostLetters = 400;
    private const string Quotes = "\"'`";

    /// <summary>Whether a word of code stands in a sentence that denies what it names; of its line 400 letters before and behind it are looked at.</summary>
    internal static bool Denies(Denial denial, string text, int at, CueList list)
    {
        var (least, most) = (Math.Max(0, at - MostLetters), Math.Min(text.Length, at + MostLetters));
        var start = least + text.AsSpan(least, at - least).LastIndexOf('\n') + 1;
        var stop = text.AsSpan(at, most - at).IndexOf('\n') is >= 0 and var found ? at + found : most;
        var (from, to) = Spoken(text, start, at, stop);
        var end = Math.Min(list.EndAt(text, at), to);
        return from >= 0 && end > at && text.AsSpan(from, to - from).Count(' ') + 1 >= LeastWords && denial.Is(Surroundings.Of(text[from..to], at - from, end - from), Sought.Thing);
    }

    private static (int From, int To) Spoken(string text, int start, int at, int stop)
    {
        // of a longer line nobody knows whether its middle is in quotes: what denies there is taken for a sentence
        var (quote, from) = ('\0', start == 0 || text[start - 1] == '\n' ? -1 : start);
        for (var place = start; place < at; place++)
        {
            var letter = text[place];
            if (quote == '\0' && Quotes.Contains(letter, StringComparison.Ordinal))
                (quote, from) = (letter, place + 1);
            else if (quote == letter && text[place - 1] != '\\')
                (quote, from) = ('\0', -1);
            else if (quote == '\0' && place > start && (letter == '#' || (letter == '/' && text[place - 1] == '/')))
                return (place + 1, stop);
        }

        var close = quote == '\0' ? -1 : text.AsSpan(at, stop - at).IndexOf(quote);
        return (from, close >= 0 ? at + close : stop);
    }
}
