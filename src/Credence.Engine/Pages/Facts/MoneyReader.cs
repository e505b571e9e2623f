using Credence.Pages.Phrases;
using Credence.Postings.Finding;

namespace Credence.Pages.Facts;

/// <summary>Finds amounts of money: a currency before or after a figure.</summary>
internal sealed class MoneyReader(Currencies currencies)
{
    private const string Usd = "USD";

    /// <summary>Every amount, in order; struck-out ones are none.</summary>
    internal IEnumerable<MoneyAmount> Read(PageWords page)
    {
        foreach (var sentence in page.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (At(page, sentence, at) is { } money)
                {
                    yield return money;
                    at = money.End - 1;
                }
            }
        }
    }

    private MoneyAmount? At(PageWords page, PageSentence sentence, int at)
    {
        var text = page.Page.Text.AsSpan();
        var start = page.Words[at].Start;
        if (page.Words[at].IsNumber)
        {
            return AmountReader.At(text, start) is { } figure && CurrencyAfter(text, figure.End) is var (code, after)
                ? Amount(page, sentence, at, figure.Value, code, after)
                : null;
        }

        if (currencies.At(text, start) is not { } currency)
            return null;
        var next = currency.End;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '.' or ':')
            next++;
        return next < text.Length && char.IsAsciiDigit(text[next]) && AmountReader.At(text, next) is { } amount
            ? Amount(page, sentence, at, amount.Value, currency.Code, amount.End)
            : null;
    }

    private (string Code, int End)? CurrencyAfter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or ',' or '-' or '–')
            at++;
        if (at >= text.Length)
            return null;
        if (text[at..].StartsWith("dollar", StringComparison.OrdinalIgnoreCase))
            return (Usd, at + "dollar".Length);
        if (currencies.At(text, at) is not { } found)
            return null;
        var isPrefix = found.End < text.Length && char.IsAsciiDigit(text[found.End]) && !char.IsLetter(text[at]);
        return isPrefix ? null : found;
    }

    private static MoneyAmount? Amount(PageWords page, PageSentence sentence, int first, decimal value, string code, int end)
    {
        var last = first + 1;
        while (last < sentence.End && page.Words[last].Start < end)
            last++;
        return value > 0 ? new MoneyAmount(sentence, first, last, value, code == Currencies.BareDollar ? Usd : code) : null;
    }
}
