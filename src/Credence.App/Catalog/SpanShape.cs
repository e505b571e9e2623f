using Credence.Advice;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary>A number or span on the wire; low equals high for one number.</summary>
internal sealed record SpanShape(double Low, double High)
{
    internal static SpanShape? Of(NumberRange? range) => range is { } known ? new SpanShape(known.Low, known.High) : null;

    internal string Text() => Phrase.Range(new NumberRange(Low, High));
}
