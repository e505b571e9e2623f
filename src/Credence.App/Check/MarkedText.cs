namespace Credence.App.Check;

/// <summary>A page's visible text with quotes marked in it.</summary>
internal static class MarkedText
{
    /// <summary>Most of the text that is shown (UTF-16 units).</summary>
    internal const int MostShown = 40_000;

    /// <summary>The text in pieces; marked pieces carry the number of their finding, from 1.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="quotes">What was found, in the order of its numbers; what stands nowhere in the text is left out.</param>
    internal static IReadOnlyList<TextPiece> Of(string text, IReadOnlyList<string> quotes)
    {
        var shown = text.Length <= MostShown ? text : text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)];
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (var (number, start, end) in Places(shown, quotes))
        {
            if (start < at)
                continue;
            if (start > at)
                pieces.Add(new TextPiece(shown[at..start], null));
            pieces.Add(new TextPiece(shown[start..end], number));
            at = end;
        }

        if (at < shown.Length)
            pieces.Add(new TextPiece(shown[at..], null));
        return pieces;
    }

    private static IEnumerable<(int Number, int Start, int End)> Places(string text, IReadOnlyList<string> quotes) => quotes
        .Select((quote, place) => (Number: place + 1, Start: quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal), quote.Length))
        .Where(found => found.Start >= 0)
        .Select(found => (found.Number, found.Start, found.Start + found.Length))
        .OrderBy(found => found.Start);
}
