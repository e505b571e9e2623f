using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>A condition and how the person stands to it; <c>posting</c> and <c>resume</c> are null where a field or nothing says it, <c>note</c> where nothing must be known to read it; <c>field</c> is what years of experience or a degree are asked for in, null where any counts; <c>citizens</c> are the countries whose citizens alone are taken (ISO 3166 alpha-2), null for every other condition.</summary>
public sealed record GateShape(string Kind, string Standing, string Asks, string Why, QuoteShape? Posting, QuoteShape? Resume, string? Note, string? Field, IReadOnlyList<string>? Citizens)
{
    internal static GateShape Of(Gate gate) => new(KebabName.Of(gate.Kind), KebabName.Of(gate.Standing), gate.Asks, gate.Why, QuoteShape.Of(gate.Posting), QuoteShape.Of(gate.Resume), gate.Note, gate.Field, gate.Citizens);
}
