using Credence.Pages.Flags;
using Credence.Pages.Phrases;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Pages.Facts;

/// <summary>Accreditations and registrations that make a provider verifiable, <c>data/lexicon/page-accreditors.csv</c>.</summary>
internal sealed class Accreditations
{
    private const string Partners = "Vendors' training partners";
    private readonly List<(string Words, bool IsClaim)> _words = [];

    private Accreditations(IEnumerable<LexiconRow> rows)
    {
        foreach (var row in rows)
            _words.AddRange(row.List(1).Select(words => (words, row[0] == Partners)));
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    internal static Accreditations Read(DataFolder data) => new(LexiconRows.Read(data, "page-accreditors.csv", "name,words"));

    /// <summary>Where a page says that it has one; null where it does not.</summary>
    internal Quote? Find(PageWords page, PagePlaces places, ProviderCues cues, PageCues flags)
    {
        foreach (var sentence in page.Sentences)
        {
            if (sentence.IsQuestion || flags.Others.IsIn(page.Words, sentence.First, sentence.End))
                continue;
            foreach (var (first, end) in cues.Verified.All(page.Words, sentence.First, sentence.End))
            {
                if (!flags.Denials.Deny(page.Words, sentence, first, first + 1))
                    return places.QuoteOf(sentence, first, end);
            }

            if (Named(page, sentence) is var (from, to, isClaim) && (isClaim || cues.Accredited.IsIn(page.Words, sentence.First, sentence.End)) && !flags.Denials.Deny(page.Words, sentence, from, to))
                return places.QuoteOf(sentence, from, to);
        }

        return null;
    }

    private (int First, int End, bool IsClaim)? Named(PageWords page, PageSentence sentence)
    {
        var (start, stop) = (page.Words[sentence.First].Start, page.Words[sentence.End - 1].End);
        var text = page.Page.Text.AsSpan(start, stop - start);
        foreach (var (words, isClaim) in _words)
        {
            var at = text.IndexOf(words, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || (at + words.Length < text.Length && char.IsLetterOrDigit(text[at + words.Length])))
                continue;
            var first = sentence.First;
            while (page.Words[first].End <= start + at)
                first++;
            var end = first + 1;
            while (end < sentence.End && page.Words[end].Start < start + at + words.Length)
                end++;
            return (first, end, isClaim);
        }

        return null;
    }
}
