using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>Reads proper names out of running text.</summary>
internal static class NameReader
{
    private const int MostWords = 9;
    private static readonly HashSet<string> Links = new(["of", "for", "the", "and", "in", "für", "der", "des", "von", "und", "de", "di", "du", "la", "zu", "at", "&"], StringComparer.Ordinal);
    private static readonly HashSet<string> Legal = new(["inc", "llc", "ltd", "gmbh", "ag", "limited", "plc", "corp"], StringComparer.Ordinal);

    /// <summary>Index after the name that starts at a word; null where none does.</summary>
    internal static int? EndOf(PageWords page, PageSentence sentence, int first)
    {
        var words = page.Words;
        if (first >= sentence.End || !IsProper(page, first))
            return null;
        var end = first + 1;
        var last = end;
        while (end < sentence.End && end - first < MostWords)
        {
            if (words[end].Before != Gap.None && !(words[end].Before == Gap.Comma && Legal.Contains(words[end].Key)))
                break;
            if (IsProper(page, end))
                last = end + 1;
            else if (!Links.Contains(words[end].Key))
                break;
            end++;
        }

        return last;
    }

    /// <summary>Whether a word is written as a part of a name: with a capital, or in mixed case.</summary>
    internal static bool IsProper(PageWords page, int word)
    {
        var text = page.Page.Text.AsSpan(page.Words[word].Start, page.Words[word].End - page.Words[word].Start);
        return char.IsUpper(text[0]) || (text.Length > 1 && text[1..].IndexOfAnyInRange('A', 'Z') >= 0);
    }
}
