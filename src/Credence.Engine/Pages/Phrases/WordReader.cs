using Credence.Pages.Reading;

namespace Credence.Pages.Phrases;

/// <summary>Cuts the blocks of a page into words and sentences.</summary>
internal sealed class WordReader
{
    private static readonly HashSet<string> Abbreviations = new(
        ["e", "g", "i", "eg", "ie", "dr", "mr", "mrs", "ms", "prof", "vs", "nr", "ca", "z", "b", "d", "h", "u", "s", "a", "usw", "bzw", "inkl", "zzgl", "st", "approx", "min", "max", "std", "mio", "tsd", "evtl", "ggf", "incl", "excl", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "okt", "dez"],
        StringComparer.Ordinal);

    /// <summary>Words after which a sentence is cut, so that text without full stops stays quick to read.</summary>
    private const int LongestSentence = 200;

    private readonly PageText _page;
    private readonly List<PageWord> _words = [];
    private readonly List<PageSentence> _sentences = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private WordReader(PageText page) => _page = page;

    /// <summary>Reads a page.</summary>
    internal static PageWords Read(PageText page)
    {
        var reader = new WordReader(page);
        for (var block = 0; block < page.Blocks.Count; block++)
            reader.Block(block);
        return new PageWords(page, reader._words, reader._sentences);
    }

    private void Block(int index)
    {
        var block = _page.Blocks[index];
        var text = _page.Text;
        var first = _words.Count;
        var gap = Gap.None;
        var quotes = new QuoteMarks(_page.Of(block));
        for (var at = block.Start; at < block.End;)
        {
            var c = text[at];
            var length = WordLength(text, at, block.End);
            if (length > 0)
            {
                if ((_page.MarksIn(at, at + 1) & PartMarks.Struck) == 0)
                {
                    _words.Add(new PageWord(at, at + length, Key(text.AsSpan(at, length)), gap, quotes.IsInside));
                    gap = Gap.None;
                }

                at += length;
                if (_words.Count - first >= LongestSentence)
                    End(index, ref first, isQuestion: false);
                continue;
            }

            quotes.Pass(c, at + 1 < block.End ? text[at + 1] : ' ');
            if (EndsSentence(text, at, block, first))
            {
                if (c == '?' && _words.Count > first)
                    _words.Add(new PageWord(at, at + 1, "?", Gap.None, quotes.IsInside));
                End(index, ref first, c == '?');
                gap = Gap.None;
            }
            else
            {
                gap = (Gap)Math.Max((int)gap, (int)GapOf(text, at, block.End));
            }

            at++;
        }

        End(index, ref first, isQuestion: false);
    }

    private void End(int block, ref int first, bool isQuestion)
    {
        if (_words.Count > first)
            _sentences.Add(new PageSentence(block, first, _words.Count, isQuestion));
        first = _words.Count;
    }

    private int WordLength(string text, int at, int end)
    {
        var c = text[at];
        if (c is '%' or '$' or '€' or '£' or '₹' or '×')
            return 1;
        var next = at;
        if (char.IsAsciiDigit(c))
        {
            while (next < end && char.IsAsciiDigit(text[next]))
                next++;
            return next - at;
        }

        while (next < end && !IsSeam(text, next, at) && (IsLetter(text[next]) || (next > at && text[next] is '\'' or '’' && next + 1 < end && char.IsLetter(text[next + 1]))))
            next++;
        return next - at;
    }

    /// <summary>Whether two words meet without a blank because only a tag parts them (<c>Duration</c> and <c>March</c>).</summary>
    private bool IsSeam(string text, int at, int start) =>
        at > start && char.IsLower(text[at - 1]) && char.IsUpper(text[at]) && _page.Seams.Contains(at);

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.OtherNumber || char.IsSurrogate(c);

    private bool EndsSentence(string text, int at, PageBlock block, int first)
    {
        var c = text[at];
        if (c == '\n')
            return _page.Kind == PageKind.Html && at + 1 < block.End && !char.IsLower(text[at + 1]);
        if (c is '!' or '?')
            return true;
        if (c is '•' or '|' or '·')
            return at > block.Start && text[at - 1] == ' ';
        if (c is not ('.' or '…') || _words.Count == first)
            return false;
        var next = at + 1;
        while (next < block.End && text[next] is '"' or '”' or '“' or '’' or ')' or '«' or '»')
            next++;
        if (next < block.End && !char.IsWhiteSpace(text[next]))
            return false;
        while (next < block.End && char.IsWhiteSpace(text[next]))
            next++;
        if (next >= block.End)
            return true;
        if (char.IsLower(text[next]))
            return false;
        var last = _words[^1];
        return last.End != at || !(Abbreviations.Contains(last.Key) || (last.Key == "no" && char.IsAsciiDigit(text[next])) || (last.IsNumber && last.Key.Length <= 2 && char.IsLetter(text[next]) && !IsSentenceStart(text, next)));
    }

    /// <summary>After a day's number with a full stop (<c>12. Januar</c>) no sentence begins; after another number it does.</summary>
    private static bool IsSentenceStart(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return DateWords.MonthOf(text.AsSpan(at, end - at)) is null;
    }

    private static Gap GapOf(string text, int at, int end)
    {
        switch (text[at])
        {
            case ',':
                return Gap.Comma;
            case ':' or ';' or '(' or ')' or '[' or ']' or '–' or '—' or '→' or '…':
                return Gap.Clause;
            case '-':
                return at > 0 && text[at - 1] == ' ' && at + 1 < end && text[at + 1] == ' ' ? Gap.Clause : Gap.None;
            default:
                return Gap.None;
        }
    }

    private string Key(ReadOnlySpan<char> word)
    {
        var lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var known))
            return known;
        var key = Normal(word);
        return _keys[word.ToString()] = key;
    }

    /// <summary>A word as cues are written: small letters, no apostrophes, one form of composed letters.</summary>
    internal static string Normal(ReadOnlySpan<char> word)
    {
        var key = word.ToString().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
        if (Ascii(key))
            return key;
        try
        {
            return key.Normalize(System.Text.NormalizationForm.FormKC) is { Length: > 0 } normal ? normal : key;
        }
        catch (ArgumentException)
        {
            return key;
        }
    }

    private static bool Ascii(string key) => System.Text.Ascii.IsValid(key);
}
