using System.Globalization;
using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>How postings write currencies, and what pay is plausible in them.</summary>
internal sealed class Currencies
{
    /// <summary>A dollar sign that does not say whose dollar.</summary>
    public const string BareDollar = "$";

    private readonly Dictionary<string, (decimal Scale, bool Millions)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<char, (string Word, string Code)[]> _byFirst;

    private Currencies(IEnumerable<LexiconRow> rows)
    {
        var words = new List<(string Word, string Code)> { (BareDollar, BareDollar) };
        foreach (var row in rows)
        {
            if (!decimal.TryParse(row[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var scale) || scale <= 0)
                throw row.Wrong("scale must be a number above 0");
            if (!_known.TryAdd(row[0], (scale, row[2] == "yes" || (row[2] == "no" ? false : throw row.Wrong("millions must be yes or no")))))
                throw row.Wrong($"'{row[0]}' is there twice");
            words.AddRange(row.List(3).Select(word => (word, row[0])));
        }

        words.Sort((a, b) => b.Word.Length != a.Word.Length ? b.Word.Length.CompareTo(a.Word.Length) : string.CompareOrdinal(a.Word, b.Word));
        _byFirst = words.GroupBy(w => w.Word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        Phrases = [.. words.Where(w => w.Word.Length > 1).Select(w => new ScanPhrase(PhraseUse.Currency, w.Word, PhraseEdges.BetweenFigures, true, 0))];
        Signs = [.. words.Where(w => w.Word.Length == 1).Select(w => w.Word[0])];
    }

    public static Currencies Read(DataFolder data) => new(LexiconRows.Read(data, "currencies.csv", "code,scale,millions,words"));

    /// <summary>Currencies of several characters, as texts are searched for them.</summary>
    public IReadOnlyList<ScanPhrase> Phrases { get; }

    /// <summary>Currencies of one character.</summary>
    public IReadOnlyList<char> Signs { get; }

    /// <summary>The currency written at a place; null where none is. <c>USD $</c> and the like count as one.</summary>
    public (string Code, int End)? At(ReadOnlySpan<char> text, int at)
    {
        if (One(text, at) is not { } first)
            return null;
        var next = first.End;
        while (next < text.Length && text[next] is ' ' or '\u00a0' or ':')
            next++;
        return next < text.Length && One(text, next) is { } second && (first.Code == BareDollar || second.Code == BareDollar || second.Code == first.Code)
            ? (first.Code == BareDollar ? second.Code : first.Code, second.End)
            : first;
    }

    /// <summary>Size of pay in a currency relative to dollars; 1 where the table has none.</summary>
    public decimal Scale(string code) => _known.TryGetValue(code, out var known) ? known.Scale : 1m;

    /// <summary>Whether yearly pay in millions is ordinary in a currency.</summary>
    public bool IsPaidInMillions(string code) => _known.TryGetValue(code, out var known) && known.Millions;

    private (string Code, int End)? One(ReadOnlySpan<char> text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var words))
            return null;
        var rest = text[at..];
        foreach (var (word, code) in words)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal))
                continue;
            var end = at + word.Length;
            var letterBefore = at > 0 && char.IsLetter(text[at - 1]) && char.IsLetter(word[0]);
            var letterAfter = end < text.Length && char.IsLetter(text[end]) && char.IsLetter(word[^1]);
            if (!letterBefore && !letterAfter)
                return (code, end);
        }

        return null;
    }
}
