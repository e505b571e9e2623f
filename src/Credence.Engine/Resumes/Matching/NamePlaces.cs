namespace Credence.Resumes.Matching;

/// <summary>Parts of a text, joined where they overlap.</summary>
internal sealed class NamePlaces
{
    private readonly List<(int Start, int End)> _places = [];

    /// <param name="places">First offsets and offsets after the last character (UTF-16), in any order.</param>
    internal NamePlaces(IEnumerable<(int Start, int End)> places)
    {
        foreach (var (start, end) in places.Order())
        {
            if (_places.Count > 0 && start <= _places[^1].End)
                _places[^1] = (_places[^1].Start, Math.Max(end, _places[^1].End));
            else
                _places.Add((start, end));
        }
    }

    /// <summary>No part.</summary>
    internal static NamePlaces None { get; } = new([]);

    /// <summary>Whether any of them shares a character with the words from one offset to another.</summary>
    internal bool Cover(int start, int end) => Around(start, end) is not null;

    /// <summary>The first of them that shares a character with the words from one offset to another; null where none does.</summary>
    internal (int Start, int End)? Around(int start, int end)
    {
        var (low, high) = (0, _places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_places[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _places.Count && _places[low].Start < end ? _places[low] : null;
    }

    /// <summary>These and further ones.</summary>
    internal NamePlaces With(IEnumerable<(int Start, int End)> more) => new(_places.Concat(more));
}
