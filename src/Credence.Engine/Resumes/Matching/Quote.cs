namespace Credence.Resumes.Matching;

/// <summary>Words that something rests on, with their place.</summary>
/// <param name="Start">First UTF-16 offset into the text they stand in.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Text">The words.</param>
public sealed record Quote(int Start, int End, string Text)
{
    private const int Longest = 240;

    /// <summary>A part of a text, cut where it is long, without white space around it.</summary>
    internal static Quote Of(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        end = Math.Min(end, start + Longest);
        return new Quote(start, end, text[start..end]);
    }

    /// <summary>A sentence; of one too long to quote the part around some of its words, from word to word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Where the sentence stands.</param>
    /// <param name="start">First offset of the words.</param>
    /// <param name="end">Offset after them.</param>
    internal static Quote Around(string text, (int Start, int End) sentence, int start, int end)
    {
        if (sentence.End - sentence.Start <= Longest)
            return Of(text, sentence.Start, sentence.End);
        var (from, to) = (Math.Max(sentence.Start, start - (Longest / 2)), Math.Min(sentence.End, end + (Longest / 4)));
        while (from > sentence.Start && from < start && !char.IsWhiteSpace(text[from - 1]))
            from++;
        while (to < sentence.End && to > end && !char.IsWhiteSpace(text[to]))
            to--;
        return Of(text, from, to);
    }

    /// <summary>Where a résumé states a value; the value itself where its place is not in the text.</summary>
    internal static Quote Of<T>(Stated<T> stated, string text) =>
        stated.Place.End > stated.Place.Start && stated.Place.End <= text.Length
            ? Of(text, stated.Place.Start, stated.Place.End)
            : new Quote(stated.Place.Start, stated.Place.Start, stated.Value?.ToString() ?? "");
}
