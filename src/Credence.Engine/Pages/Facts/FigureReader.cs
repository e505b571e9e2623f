using Credence.Pages.Phrases;
using Credence.Postings.Finding;

namespace Credence.Pages.Facts;

/// <summary>Reads the number before a unit: figures as prices write them (<c>1,200</c>, <c>1.500</c>, <c>2.5</c>), numbers in words, and the middle of a range.</summary>
internal static class FigureReader
{
    private const int MostParts = 4;
    private const string Separators = ".,'’\u00A0\u202F\u2009";
    private const string Dashes = "-–—";

    /// <summary>The number that ends right before a word, with the word it begins at; null where none does.</summary>
    /// <param name="page">Words of the page.</param>
    /// <param name="start">Index of the first word it may take.</param>
    /// <param name="unit">Index of the word after it.</param>
    internal static (double Number, int First)? Before(PageWords page, int start, int unit)
    {
        if (unit <= start || One(page, start, unit - 1) is not var (last, first))
            return null;
        var low = Lower(page, start, first);
        return low is var (from, begin) && from < last ? ((from + last) / 2, begin) : (last, first);
    }

    /// <summary>The lower end of a range: "10-15 hours", "3 to 4 months", "drei bis vier Monate".</summary>
    private static (double Number, int First)? Lower(PageWords page, int start, int first)
    {
        var words = page.Words;
        if (first - 1 > start && words[first - 1].Key is "to" or "bis")
            return One(page, start, first - 2);
        return first - 1 >= start && Between(page, first - 1, first).Trim() is [var dash] && Dashes.Contains(dash) ? One(page, start, first - 1) : null;
    }

    /// <summary>The number whose last word is at a place.</summary>
    private static (double Number, int First)? One(PageWords page, int start, int last)
    {
        var words = page.Words;
        if (!words[last].IsNumber)
            return NumberWords.EndingAt(words, start, last) is var (number, at) ? (number, at) : null;
        var first = last;
        while (first > start && last - first < MostParts && words[first - 1].IsNumber && Between(page, first - 1, first) is [var separator] && Separators.Contains(separator))
            first--;
        for (; first <= last; first++)
        {
            if (AmountReader.At(page.Page.Text, words[first].Start) is { } amount && amount.End == words[last].End)
                return ((double)amount.Value, first);
        }

        return null;
    }

    private static ReadOnlySpan<char> Between(PageWords page, int left, int right) =>
        page.Page.Text.AsSpan(page.Words[left].End, page.Words[right].Start - page.Words[left].End);
}
