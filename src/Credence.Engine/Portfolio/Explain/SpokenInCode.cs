namespace Credence.Portfolio.Explain;

/// <summary>Sentences in code: a text in quotes, or a comment behind code, of some words.</summary>
internal static class SpokenInCode
{
    private const int LeastWords = 3;
    private const string Quotes = "\"'`";

    /// <summary>Whether a word of code stands in a sentence that denies what it names.</summary>
    internal static bool Denies(Denial denial, string text, int at, CueList list)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var stop = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
        var (from, to) = Spoken(text, start, at, stop);
        var end = Math.Min(list.EndAt(text, at), to);
        return from >= 0 && end > at && text.AsSpan(from, to - from).Count(' ') + 1 >= LeastWords && denial.Is(Surroundings.Of(text[from..to], at - from, end - from), Sought.Thing);
    }

    private static (int From, int To) Spoken(string text, int start, int at, int stop)
    {
        var (quote, from) = ('\0', -1);
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

        var close = quote == '\0' ? -1 : text.IndexOf(quote, at);
        return (from, close >= 0 && close < stop ? close : stop);
    }
}
