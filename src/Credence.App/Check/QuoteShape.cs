using Credence.Pages;

namespace Credence.App.Check;

/// <summary>Words of the page on the wire.</summary>
internal sealed record QuoteShape(string Text, string Where)
{
    internal static QuoteShape? Of(Quote? quote) => quote is null ? null : new QuoteShape(quote.Text, quote.Where);
}
