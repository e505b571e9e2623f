using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Lines that go on in each other.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Whole">Its text, lines put together.</param>
/// <param name="Lines">Its lines one by one.</param>
internal sealed record Paragraph(DocumentLine First, Fragment Whole, IReadOnlyList<Fragment> Lines)
{
    /// <summary>Its dates.</summary>
    internal IReadOnlyList<FoundDate> Dates { get; init; } = [];

    /// <summary>The date that stands at a place of its own, at the beginning or the end or in a cell; null where there is none.</summary>
    internal FoundDate? Slot { get; init; }

    internal bool IsItem => First.IsItem;

    internal int Words => Whole.Text.Count(c => c is ' ' or '\t') + 1;
}
