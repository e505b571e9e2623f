namespace Credence.Resumes.Matching;

/// <summary>Parts of a text.</summary>
/// <param name="places">First offsets and offsets after the last character (UTF-16), in any order.</param>
internal sealed class NamePlaces(IReadOnlyList<(int Start, int End)> places)
{
    /// <summary>No part.</summary>
    internal static NamePlaces None { get; } = new([]);

    /// <summary>Whether any of them shares a character with the words from one offset to another.</summary>
    internal bool Cover(int start, int end)
    {
        foreach (var (from, to) in places)
        {
            if (from < end && start < to)
                return true;
        }

        return false;
    }

    /// <summary>These and further ones.</summary>
    internal NamePlaces With(IEnumerable<(int Start, int End)> more) => new([.. places, .. more]);
}
