using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>Words with their place: UTF-16 offsets.</summary>
public sealed record QuoteShape(int Start, int End, string Text)
{
    internal static QuoteShape? Of(Quote? quote) => quote is null ? null : new(quote.Start, quote.End, quote.Text);
}
