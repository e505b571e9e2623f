using Credence.Pages.Flags;
using Credence.Pages.Phrases;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Pages.Facts;

/// <summary>Accreditations and registrations that make a provider verifiable, <c>data/lexicon/page-accreditors.csv</c>.</summary>
internal sealed class Accreditations
{
    private const string Partners = "Vendors' training partners";
    private const string Chambers = "Chambers";
    private const int CueReach = 10;
    private readonly List<(string Words, bool IsClaim, bool IsChamber, IReadOnlyList<string> NotBefore)> _words = [];

    private Accreditations(IEnumerable<LexiconRow> rows)
    {
        foreach (var row in rows)
            _words.AddRange(row.List(1).Select(words => (words, row[0] == Partners, row[0] == Chambers, (IReadOnlyList<string>)row.List(2))));
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    internal static Accreditations Read(DataFolder data) => new(LexiconRows.Read(data, "page-accreditors.csv", "name,words,not-before"));

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

            foreach (var (from, to, isClaim) in Named(page, sentence))
            {
                if ((isClaim || cues.Accredited.IsIn(page.Words, Math.Max(sentence.First, from - CueReach), Math.Min(sentence.End, to + CueReach))) && !flags.Denials.Deny(page.Words, sentence, from, to) && !IsCompared(page, sentence, cues.Compared))
                    return places.QuoteOf(sentence, from, to);
            }
        }

        return null;
    }

    /// <summary>Whether a sentence only compares itself with a body; a level with its number ("Level 5") is that of a real award.</summary>
    private static bool IsCompared(PageWords page, PageSentence sentence, PhraseList compared) =>
        compared.All(page.Words, sentence.First, sentence.End)
            .Any(found => !(page.Words[found.End - 1].Key is "level" or "niveau" && found.End < sentence.End && page.Words[found.End].IsNumber));

    /// <summary>Whether the name of a place follows: a chamber that is not said to be any place's own cannot be asked.</summary>
    private static bool IsOfPlace(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart();
        foreach (var link in (ReadOnlySpan<string>)["für ", "zu ", "der ", "Region "])
        {
            if (rest.StartsWith(link, StringComparison.Ordinal))
                rest = rest[link.Length..].TrimStart();
        }

        return after.StartsWith(" ", StringComparison.Ordinal) && rest is [var first, ..] && char.IsUpper(first);
    }

    /// <summary>Every place of a sentence that names one of the bodies.</summary>
    private IEnumerable<(int First, int End, bool IsClaim)> Named(PageWords page, PageSentence sentence)
    {
        var (start, stop) = (page.Words[sentence.First].Start, page.Words[sentence.End - 1].End);
        var text = page.Page.Text;
        foreach (var (words, isClaim, isChamber, notBefore) in _words)
        {
            for (var at = text.IndexOf(words, start, stop - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, stop - at - 1, StringComparison.Ordinal))
            {
                var after = at + words.Length;
                if ((at > start && char.IsLetterOrDigit(text[at - 1])) || (after < stop && char.IsLetterOrDigit(text[after])) || notBefore.Any(word => text.AsSpan(after, stop - after).TrimStart().StartsWith(word, StringComparison.Ordinal)))
                    continue;
                if (isChamber && !IsOfPlace(text.AsSpan(after, stop - after)))
                    continue;
                var first = sentence.First;
                while (page.Words[first].End <= at)
                    first++;
                var end = first + 1;
                while (end < sentence.End && page.Words[end].Start < after)
                    end++;
                yield return (first, end, isClaim);
            }
        }
    }
}
