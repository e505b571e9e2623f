using System.Globalization;

namespace Credence.Pages.Facts;

/// <summary>Says which prices a page states where it states more than one.</summary>
internal static class SeveralPrices
{
    private const int MostNamed = 5;

    /// <summary>The lowest of some prices, the others named beside it; null without any.</summary>
    internal static PagePrice? Lowest(IReadOnlyList<PagePrice> prices)
    {
        var ordered = prices.OrderBy(price => price.LowUsd).ToList();
        if (ordered is not [var lowest, ..])
            return null;
        var stated = ordered.Select(price => Words(price.Amount!.Value, price.Currency!)).Distinct(StringComparer.Ordinal).ToList();
        return stated.Count < 2 ? lowest : lowest with { Note = string.Join("; ", new[] { lowest.Note, $"the lowest of {Named(stated)} on the page" }.OfType<string>()) };
    }

    /// <summary>Why no price is known: none stands there, or amounts of which none is plainly the price.</summary>
    internal static string Missing(IReadOnlyList<MoneyAmount> unclear)
    {
        var stated = unclear.Select(money => Words(money.Value, money.Currency)).Distinct(StringComparer.Ordinal).ToList();
        return stated switch
        {
            [] => "the page states no price",
            [var only] => $"the page states {only} and does not say that it is the price",
            _ => $"the page states several amounts, {Named(stated)}, and does not say which of them is the price",
        };
    }

    private static string Named(List<string> stated) =>
        stated.Count <= MostNamed ? $"{string.Join(", ", stated.SkipLast(1))} and {stated[^1]}" : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", stated.Take(MostNamed))} and {stated.Count - MostNamed} more");

    private static string Words(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:#,0.##} {currency}");
}
