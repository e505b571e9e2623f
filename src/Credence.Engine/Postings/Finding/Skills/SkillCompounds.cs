namespace Credence.Postings.Finding.Skills;

/// <summary>
/// Finds names inside words with hyphens: "Python-Kenntnisse", "Machine-Learning-Modellen", "Power BI-Kenntnisse", "AWS-certified". German joins a skill and a noun like this,
/// and what is asked for is the skill. The tagger never saw such words apart, and goes on reading them as one. Method: docs/method/skills.md.
/// </summary>
internal static class SkillCompounds
{
    private const char Hyphen = '-';
    private const int MostBefore = 3;
    private const int MostParts = 10;
    private const int Cases = (1 << (int)LetterCase.LowerMixed) | (1 << (int)LetterCase.TitleMixed) | (1 << (int)LetterCase.Camel) | (1 << (int)LetterCase.Inner) | (1 << (int)LetterCase.UpperMixed);

    /// <summary>1 where a word may have a hyphen inside by the way it is written, else 0.</summary>
    internal static int MayBe(LetterCase letters) => (Cases >> (int)letters) & 1;

    /// <summary>Whether a word has one.</summary>
    internal static bool Is(ReadOnlySpan<char> text, in SkillWord word) => MayBe(word.Case) != 0 && text[word.Start..word.End].Contains(Hyphen);

    /// <summary>The first word at which a name may begin that ends inside a word.</summary>
    internal static int FirstOf(ReadOnlySpan<SkillWord> words, int word)
    {
        var first = word;
        while (first > 0 && word - first < MostBefore && words[first].Continues)
            first--;
        return first;
    }

    /// <summary>Key of the part before a word's first hyphen.</summary>
    internal static WordKey KeyOf(ReadOnlySpan<char> text, in SkillWord word)
    {
        var letters = text[word.Start..word.End];
        return WordKey.Of(letters[..letters.IndexOf(Hyphen)]);
    }

    /// <summary>Whether a name may begin at one word that ends inside another: nearly every time none does.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="first">Word at which it would begin.</param>
    /// <param name="last">The word with hyphens.</param>
    /// <param name="part">Key of the first part of <paramref name="last"/>.</param>
    /// <param name="tables">Names.</param>
    internal static bool MayBegin(ReadOnlySpan<SkillWord> words, int first, int last, WordKey part, SkillTables tables)
    {
        if (first == last)
            return tables.MayStartName(part.Hash) != 0;
        if (tables.MayStartName(words[first].Key.Hash) == 0 || tables.Known.Find(words[first].Key) is not (>= 0 and var place))
            return false;
        return (tables.Known[place].NamesOn & (first + 1 == last ? part : words[first + 1].Key).Bit) != 0;
    }

    /// <summary>The longest name that begins at one word and ends inside, or at the end of, another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">Word at which it begins.</param>
    /// <param name="last">The word with hyphens, at most a few words behind.</param>
    /// <param name="tables">Names.</param>
    /// <returns>The place, of whole words; null where no name counts.</returns>
    internal static NamePlace? At(ReadOnlySpan<char> text, ReadOnlySpan<SkillWord> words, int first, int last, SkillTables tables)
    {
        Span<SkillWord> parts = stackalloc SkillWord[MostBefore + MostParts];
        var before = last - first;
        words[first..last].CopyTo(parts);
        var count = before + Split(text, in words[last], parts.Slice(before, MostParts));
        if (tables.MayStartName(parts[0].Key.Hash) == 0 || tables.Known.Find(parts[0].Key) is not (>= 0 and var place))
            return null;
        var (value, length) = Longest(parts[..count], place, tables);
        return value > 0 && length > before && Counts(text, parts[..count], length, value - 1, tables) is { } named ? new NamePlace(first, before + 1, value - 1, named) : null;
    }

    private static (int Value, int Length) Longest(ReadOnlySpan<SkillWord> parts, int first, SkillTables tables)
    {
        ref readonly var known = ref tables.Known[first];
        var value = known.Name;
        if (parts.Length == 1 || (known.NamesOn & parts[1].Key.Bit) == 0)
            return (value, 1);
        Span<int> places = stackalloc int[parts.Length];
        for (var part = 1; part < parts.Length; part++)
            places[part] = tables.Known.Find(parts[part].Key);
        var length = tables.NamePhrases.Longest(parts, places, known.Names, ref value);
        return (value, length);
    }

    /// <summary>
    /// Whether a name counts before what is left of the word: true where that says a skill is meant ("-Kenntnisse"), so that it counts like a technology does; false where it counts as it
    /// would alone; null where it does not. A name that means something else too needs such a word, one that is no technology one of these or of those for clear names.
    /// </summary>
    private static bool? Counts(ReadOnlySpan<char> text, ReadOnlySpan<SkillWord> parts, int length, int name, SkillTables tables)
    {
        ref readonly var facts = ref tables.Facts[name];
        var written = text[parts[0].Start..parts[length - 1].End];
        if (facts.Written.Length > 0 && !facts.Written.AsSpan().Contains(written.ToString()))
            return null;
        if (length == parts.Length)
            return facts.NeedsCompany ? null : false;
        if (IsHead(text, in parts[length]) || IsHead(text, in parts[^1]))
            return true;
        return facts.IsClear && IsAs(written, tables.Spellings[name]) && !tables.Compounds.IsOther(text[parts[^1].Start..parts[^1].End]) ? false : null;

        bool IsHead(ReadOnlySpan<char> whole, in SkillWord part) => tables.Compounds.IsHead(whole[part.Start..part.End], tables.Facts[name].NeedsCompany);
    }

    /// <summary>Whether a name is written as the list has it, hyphens for blanks.</summary>
    private static bool IsAs(ReadOnlySpan<char> written, string spelling)
    {
        if (written.Length != spelling.Length)
            return false;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != spelling[i] && !(spelling[i] == ' ' && written[i] == Hyphen))
                return false;
        }

        return true;
    }

    private static int Split(ReadOnlySpan<char> text, in SkillWord word, Span<SkillWord> parts)
    {
        var count = 0;
        for (var at = word.Start; at < word.End && count < parts.Length;)
        {
            var step = text[at..word.End].IndexOf(Hyphen);
            var end = step < 0 ? word.End : at + step;
            if (end > at)
            {
                ref var part = ref parts[count++];
                (part.Start, part.End, part.Before) = (at, end, count == 1 ? word.Before : WordGap.Space);
                part.Key = WordKey.Of(text[at..end]);
            }

            at = end + 1;
        }

        return count;
    }
}
