namespace Credence.Postings.Finding;

/// <summary>The one pass over a text: leftmost longest names, and the certification words between them.</summary>
internal static class NameScan
{
    private const string CompoundEnding = "zertifizierung";
    private const WordClass CertificationWord = WordClass.Noun | WordClass.Adjective | WordClass.Weak | WordClass.Licence;

    internal static Page Read(TokenList tokens, Lexicon lexicon)
    {
        var page = new Page(tokens, lexicon);
        var words = tokens.Span;
        for (var i = 0; i < words.Length;)
        {
            if (words[i].Word == 0)
            {
                if (IsCompound(tokens, i))
                    page.AddCertificationWord(i);
                i++;
                continue;
            }

            var length = lexicon.Names.Longest(words, i, out var value);
            if (length > 0 && Fits(lexicon.Name(value), words.Slice(i, length)))
            {
                page.Add(new NameHit(i, i + length, lexicon.Name(value)));
                i += length;
                continue;
            }

            if ((lexicon.ClassOf(words[i]) & CertificationWord) != 0)
                page.AddCertificationWord(i);
            i++;
        }

        return page;
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
