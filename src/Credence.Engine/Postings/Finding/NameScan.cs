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
            if (i < next)
                continue;
            var marks = lexicon.Words.MarksOf(words[i].Word);
            if ((marks & WordMarks.Name) != 0 && lexicon.Names.Longest(words, i, out var value) is > 0 and var length && Fits(lexicon.Name(value), words.Slice(i, length)))
            {
                page ??= new Page(tokens, lexicon);
                page.Add(new NameHit(i, i + length, lexicon.Name(value)));
                next = i + length;
            }
            else if ((marks & WordMarks.Certification) != 0 || (words[i].Word == 0 && IsCompound(tokens, i)))
            {
                page ??= new Page(tokens, lexicon);
                page.AddCertificationWord(i);
            }
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
