namespace Credence.Postings.Finding;

/// <summary>The one pass over a text: leftmost longest names, and the certification words between them.</summary>
internal static class NameScan
{
    private const string CompoundEnding = "zertifizierung";

    /// <summary>The page of a text with a name or a certification word; null for any other.</summary>
    internal static Page? Read(TokenList tokens, Lexicon lexicon)
    {
        Page? page = null;
        var words = tokens.Span;
        var next = 0;
        foreach (var i in tokens.Marked)
        {
            var marks = lexicon.Words.MarksOf(words[i].Word);
            if (i < next)
            {
                page!.NamesCertificationWord |= (marks & WordMarks.Certification) != 0;
                continue;
            }

            if ((marks & WordMarks.Name) != 0 && lexicon.Names.Longest(words, i, out var value) is > 0 and var length && Fits(lexicon.Name(value), words.Slice(i, length)))
            {
                page ??= Page.For(tokens, lexicon);
                page.Add(new NameHit(i, i + length, lexicon.Name(value)));
                page.NamesCertificationWord |= (marks & WordMarks.Certification) != 0;
                next = i + length;
            }
            else if ((marks & WordMarks.Certification) != 0 || (words[i].Word == 0 && IsCompound(tokens, i)))
            {
                page ??= Page.For(tokens, lexicon);
                page.AddCertificationWord(i);
            }
        }

        return page;
    }

    /// <summary>
    /// Whether a page can have a mention at all. Without any certification word, a vendor is none, nor what the lexicon knows to be no certification;
    /// but the vendor that owns codes of its own brings names in.
    /// </summary>
    internal static bool MayMention(Page page)
    {
        if (page.CertificationWords.Count > 0 || page.NamesCertificationWord)
            return true;
        foreach (var hit in page.Hits)
        {
            if (hit.Name is not ({ Kind: null } or { Kind: MentionKind.Vendor, Rule: not ContextRule.Always }) || hit.Name.Certification == CodeLists.Owner)
                return true;
        }

        return false;
    }

    /// <summary>A German compound such as Projektmanagementzertifizierung.</summary>
    internal static bool IsCompound(TokenList tokens, int word)
    {
        var text = tokens.Of(word);
        return text.Length > CompoundEnding.Length && text[^1] is 'g' or 'n' &&
            (text.EndsWith(CompoundEnding, StringComparison.OrdinalIgnoreCase) || text.EndsWith("zertifizierungen", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Fits(LexiconName name, ReadOnlySpan<Token> words) =>
        !name.CapitalsOnly || (name.PluralOnly ? words[^1].Is(Shape.PluralOfCapitals) && InCapitals(words[..^1]) : InCapitals(words));

    private static bool InCapitals(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (!word.Is(Shape.Upper | Shape.Digits))
                return false;
        }

        return true;
    }
}
