namespace Credence.Pages.Reading;

/// <summary>What a person sees on a page, in blocks, and what it states for machines.</summary>
/// <param name="Kind">What the page is made of.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Text">Visible text: white space folded, hidden characters dropped, one line per block.</param>
/// <param name="Blocks">The blocks, in order.</param>
/// <param name="Parts">Marked parts, in order, not overlapping.</param>
/// <param name="Seams">Places at which a tag stood between two characters of a line.</param>
/// <param name="Values">Values for machines, in order.</param>
/// <param name="IsCut">Whether text was left out because the page is longer than what is read.</param>
internal sealed record PageText(
    PageKind Kind,
    string? Title,
    string Text,
    IReadOnlyList<PageBlock> Blocks,
    IReadOnlyList<MarkedPart> Parts,
    IReadOnlySet<int> Seams,
    IReadOnlyList<PageValue> Values,
    bool IsCut)
{
    /// <summary>Text of a block.</summary>
    internal ReadOnlySpan<char> Of(PageBlock block) => Text.AsSpan(block.Start, block.End - block.Start);

    /// <summary>All marks that hold anywhere between two places.</summary>
    internal PartMarks MarksIn(int start, int end)
    {
        var marks = PartMarks.None;
        for (var i = FirstEndingAfter(start); i < Parts.Count && Parts[i].Start < end; i++)
            marks |= Parts[i].Marks;
        return marks;
    }

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, Parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Parts[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
