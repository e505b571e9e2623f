using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>What the words around a figure of money say about it.</summary>
internal sealed class PayWords
{
    private const int WordsOfRemark = 3;
    private const int OpenReach = 20;
    private const int FloorReach = 75;
    private readonly PhraseSet<PayPeriod> _periods;
    private readonly PhraseSet<bool> _kinds;
    private readonly PhraseSet<bool> _after;
    private readonly PhraseSet<bool> _open;
    private readonly PhraseSet<bool> _floor;

    private PayWords(PhraseSet<PayPeriod> periods, PhraseSet<bool> kinds, PhraseSet<bool> after, PhraseSet<bool> open, PhraseSet<bool> floor)
    {
        _periods = periods;
        _kinds = kinds;
        _after = after;
        _open = open;
        _floor = floor;
    }

    public static PayWords Read(DataFolder data)
    {
        var rows = LexiconRows.Read(data, "pay-words.csv", "kind,phrase");
        if (rows.FirstOrDefault(row => row[0] is not ("pay" or "other" or "after" or "from" or "upto" or "floor" or "hour" or "day" or "week" or "month" or "year")) is { Cells: not null } wrong)
            throw wrong.Wrong($"unknown kind '{wrong[0]}'");
        return new PayWords(
            new PhraseSet<PayPeriod>(rows.Where(r => Enum.TryParse<PayPeriod>(r[0], true, out _)).Select(r => (r[1], IsPart(r[1]), Enum.Parse<PayPeriod>(r[0], true))), exactCase: false),
            new PhraseSet<bool>(rows.Where(r => r[0] is "pay" or "other").Select(r => (r[1], IsPart(r[1]), r[0] == "pay")), exactCase: false),
            new PhraseSet<bool>(rows.Where(r => r[0] == "after").Select(r => (r[1], false, true)), exactCase: false),
            new PhraseSet<bool>(rows.Where(r => r[0] is "from" or "upto").Select(r => (r[1], false, r[0] == "from")), exactCase: false),
            new PhraseSet<bool>(rows.Where(r => r[0] == "floor").Select(r => (r[1], r[1] is "mindest", true)), exactCase: false));
    }

    /// <summary>Periods named in some words, in order; plausibility chooses among them.</summary>
    /// <param name="words">Words before or after the figure.</param>
    /// <param name="from">Where to go on; moved behind the phrase that was found.</param>
    public PayPeriod? NextPeriod(ReadOnlySpan<char> words, ref int from)
    {
        while (_periods.TryNext(words, from, out var start, out var end, out var period))
        {
            from = end;

            // "40 hours per week" is working time
            if (period != PayPeriod.Week || !Clauses.HasAny(words[Math.Max(0, start - 12)..start], ["hour", "hrs", "stunden", "std", "days", "h "]))
                return period;
        }

        return null;
    }

    /// <summary>True where the last telling word before the figure speaks of pay, false where of other money, null where none tells.</summary>
    /// <param name="before">Words before the figure.</param>
    /// <param name="sentence">Where the figure's own sentence starts in them; other money counts only from there.</param>
    public bool? IsPay(ReadOnlySpan<char> before, int sentence)
    {
        bool? last = null;
        for (var at = 0; _kinds.TryNext(before, at, out var start, out var end, out var pay); at = end)
        {
            if (pay || start >= sentence)
                last = pay;
        }

        return last;
    }

    /// <summary>Whether the words right after the figure make it other money (<c>$10,000 sign-on bonus</c>).</summary>
    public bool IsOtherMoney(ReadOnlySpan<char> after)
    {
        var words = 0;
        var end = 0;
        for (; end < after.Length && words <= WordsOfRemark; end++)
        {
            if (after[end] is '+' or ',' or ';' or '.' or '(' or '|' or '•' or '\n' or '&' or '/')
                break;
            if (after[end] == ' ' && end > 0 && after[end - 1] != ' ')
                words++;
        }

        var remark = after[..end];
        return _after.TryNext(remark, 0, out var start, out _, out _) && !Clauses.HasAny(remark[..start], ["plus", "and ", "salary", "base", " with"]);
    }

    /// <summary>True for "from", false for "up to", null for neither, by the nearest words before the figure.</summary>
    public bool? IsFrom(ReadOnlySpan<char> before)
    {
        bool? last = null;
        var near = before[Math.Max(0, before.Length - OpenReach)..];
        for (var at = 0; _open.TryNext(near, at, out _, out var end, out var from); at = end)
            last = from;
        var far = before[Math.Max(0, before.Length - FloorReach)..];
        return last ?? (_floor.TryNext(far, 0, out _, out _, out _) ? true : null);
    }

    /// <summary>German compounds hold these words in their middle.</summary>
    private static bool IsPart(string phrase) =>
        phrase is "gehalt" or "entgelt" or "brutto" or "bruttojahres" or "jahresbrutto" or "jahresgehalt" or "monatsgehalt" or "monatsbrutto" or "bruttomonat" or "lohn" or "jahresziel" or "donat" or "zuschuss" or "gutschein";
}
