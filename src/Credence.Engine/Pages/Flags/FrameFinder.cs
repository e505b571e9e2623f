using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Finds where all parts of a frame stand together; every part is searched for once on a page.</summary>
internal sealed class FrameFinder(PageWords page)
{
    /// <summary>Words from the first part to the last at most.</summary>
    private const int MostWords = 60;
    private readonly Dictionary<PhraseList, List<(int First, int End)>> _places = [];
    private Dictionary<string, List<int>>? _index;
    private readonly Dictionary<Frame, IReadOnlyList<List<(int First, int End)>>> _byFrame = [];

    /// <summary>The first such place that begins in a sentence: its first word, the index after its last, and the sentence it ends in; null where there is none.</summary>
    /// <param name="frame">What is looked for.</param>
    /// <param name="number">Index of the sentence.</param>
    /// <param name="mostSentences">Sentences it may reach over.</param>
    internal (int First, int End, int LastSentence)? First(Frame frame, int number, int mostSentences)
    {
        if (PlacesOf(frame) is not { Count: > 0 } parts)
            return null;
        var stop = number + 1;
        while (stop < page.Sentences.Count && stop < number + mostSentences && page.Sentences[stop].Block <= page.Sentences[stop - 1].Block + 1)
            stop++;
        var (from, to) = (page.Sentences[number].First, page.Sentences[stop - 1].End);
        var (first, end) = (int.MaxValue, 0);
        foreach (var places in parts)
        {
            if (In(places, from, to) is not var (partFirst, partEnd))
                return null;
            (first, end) = (Math.Min(first, partFirst), Math.Max(end, partEnd));
        }

        return end - first <= MostWords ? (first, end, page.SentenceOf(end - 1)) : null;
    }

    /// <summary>Where the parts of a frame stand, the rarest first; none where one of them stands nowhere.</summary>
    private IReadOnlyList<List<(int First, int End)>> PlacesOf(Frame frame)
    {
        if (_byFrame.TryGetValue(frame, out var known))
            return known;
        var all = new List<List<(int First, int End)>>();
        foreach (var part in frame.Parts)
        {
            if (PlacesOf(part) is not { Count: > 0 } places)
                return _byFrame[frame] = [];
            all.Add(places);
        }

        return _byFrame[frame] = [.. all.OrderBy(places => places.Count)];
    }

    private List<(int First, int End)> PlacesOf(PhraseList part)
    {
        if (_places.TryGetValue(part, out var known))
            return known;
        var places = new List<(int First, int End)>();
        foreach (var at in Index().Where(word => part.CanBeginWith(word.Key)).SelectMany(word => word.Value).Order())
        {
            if (part.EndFrom(page.Words, at, page.Sentences[page.SentenceOf(at)].End) is { } end)
                places.Add((at, end));
        }

        return _places[part] = places;
    }

    /// <summary>Where every word of the page stands.</summary>
    private Dictionary<string, List<int>> Index()
    {
        if (_index is not null)
            return _index;
        _index = new(StringComparer.Ordinal);
        for (var at = 0; at < page.Words.Count; at++)
        {
            if (!_index.TryGetValue(page.Words[at].Key, out var places))
                _index[page.Words[at].Key] = places = [];
            places.Add(at);
        }

        return _index;
    }

    private static (int First, int End)? In(List<(int First, int End)> places, int from, int to)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].First < from ? (middle + 1, high) : (low, middle);
        }

        return low < places.Count && places[low].End <= to ? places[low] : null;
    }
}
