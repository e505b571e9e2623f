using System.Runtime.InteropServices;

namespace Credence.Showcase.Data;

/// <summary>Finds a text among the categories of a column: letter by letter, else by the number it is, so that 1.0 and 1 are one.</summary>
internal sealed class CategoryPlaces
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<double, int> _numbers = [];

    internal CategoryPlaces(IReadOnlyList<string> categories)
    {
        for (var place = 0; place < categories.Count; place++)
        {
            _texts[categories[place]] = place;
            if (RawColumn.Number(categories[place]) is not { } number)
                continue;
            // where two texts are the same number, as 1 and 01, only the texts tell them apart
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, number, out var there);
            known = there ? -1 : place;
        }
    }

    /// <summary>Its place among the categories; null where it is none of them.</summary>
    internal int? Of(ReadOnlySpan<char> text)
    {
        if (_texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var place))
            return place;
        return RawColumn.Number(text) is { } number && _numbers.TryGetValue(number, out place) && place >= 0 ? place : null;
    }
}
