namespace Credence.Pages.Phrases;

/// <summary>A wording that pages are searched for, compiled from its text in <c>data/lexicon/page-cues.yaml</c>.</summary>
/// <param name="Text">As written there.</param>
/// <param name="Nodes">Its parts.</param>
internal sealed record Phrase(string Text, IReadOnlyList<PhraseNode> Nodes)
{
    private static readonly List<int> Nowhere = [];

    /// <summary>Index after the words it takes from a place on; the shortest way; null where it does not stand there.</summary>
    /// <param name="words">Words of the page.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="end">Index after the last word it may take.</param>
    internal int? EndFrom(IReadOnlyList<PageWord> words, int at, int end)
    {
        var ends = Sequence(Nodes, words, at, end);
        return ends.Count > 0 && ends[0] > at ? ends[0] : null;
    }

    /// <summary>Whether it can take exactly the words from one place to another.</summary>
    internal bool Takes(IReadOnlyList<PageWord> words, int at, int end) => Sequence(Nodes, words, at, end).Contains(end);

    /// <summary>Where it stands first among words; null where it does not.</summary>
    internal (int First, int End)? In(IReadOnlyList<PageWord> words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (EndFrom(words, at, end) is { } last)
                return (at, last);
        }

        return null;
    }

    /// <summary>Words and numbers it can begin with; null where it can begin with anything.</summary>
    internal IReadOnlyList<PhraseNode>? Beginnings() => BeginningsOf(Nodes);

    /// <summary>Words and numbers a sequence can begin with; null where it can begin with anything, or be empty.</summary>
    internal static IReadOnlyList<PhraseNode>? BeginningsOf(IReadOnlyList<PhraseNode> nodes)
    {
        var starts = new List<PhraseNode>();
        return Begin(nodes, starts) == false ? [.. starts.Distinct()] : null;
    }

    /// <summary>Collects beginnings; true where the sequence can be empty, null where it can begin with anything.</summary>
    private static bool? Begin(IReadOnlyList<PhraseNode> nodes, List<PhraseNode> starts)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PhraseNode.Word or PhraseNode.Number:
                    starts.Add(node);
                    return false;
                case PhraseNode.Choice choice:
                    var canBeEmpty = choice.IsOptional;
                    foreach (var way in choice.Ways)
                    {
                        if (Begin(way, starts) is not { } empty)
                            return null;
                        canBeEmpty |= empty;
                    }

                    if (!canBeEmpty)
                        return false;
                    break;
                default:
                    return null;
            }
        }

        return true;
    }

    /// <summary>All places, in order, at which a sequence can end that begins at a place.</summary>
    private static List<int> Sequence(IReadOnlyList<PhraseNode> nodes, IReadOnlyList<PageWord> words, int start, int end)
    {
        // What can be taken in one way only needs no list of places.
        var node = 0;
        for (; node < nodes.Count; node++)
        {
            if (nodes[node] is PhraseNode.Choice choice)
            {
                var taken = start < end && choice.OneWord.Contains(words[start].Key);
                if (!choice.IsOptional && taken)
                    start++;
                else if (choice.IsOptional ? start < end && choice.CanBeginWith(words[start].Key) : CanBegin(choice, words, start, end))
                    break;
                else if (!choice.IsOptional)
                    return Nowhere;
            }
            else if (nodes[node] is PhraseNode.Any)
            {
                break;
            }
            else if (CanBegin(nodes[node], words, start, end))
            {
                start++;
            }
            else
            {
                return Nowhere;
            }
        }

        var places = new List<int> { start };
        for (; node < nodes.Count; node++)
        {
            places = Step(nodes[node], node + 1 < nodes.Count ? nodes[node + 1] : null, words, places, end);
            if (places.Count == 0)
                break;
        }

        return places;
    }

    private static List<int> Step(PhraseNode node, PhraseNode? then, IReadOnlyList<PageWord> words, List<int> places, int end)
    {
        List<int>? next = null;
        foreach (var place in places)
        {
            switch (node)
            {
                case PhraseNode.Word or PhraseNode.Number when CanBegin(node, words, place, end):
                    (next ??= []).Add(place + 1);
                    break;
                case PhraseNode.Any any:
                    for (var skip = 0; skip <= any.Most && place + skip <= end; skip++)
                    {
                        if (then is null || CanBegin(then, words, place + skip, end))
                            (next ??= []).Add(place + skip);
                    }

                    break;
                case PhraseNode.Choice choice:
                    if (choice.IsOptional && (then is null || CanBegin(then, words, place, end)))
                        (next ??= []).Add(place);
                    for (var way = 0; way < choice.Ways.Count; way++)
                    {
                        if (choice.Beginnings[way] is { } beginnings && !(place < end && beginnings.Contains(words[place].Key)))
                            continue;
                        foreach (var last in Sequence(choice.Ways[way], words, place, end))
                        {
                            if (then is null || CanBegin(then, words, last, end))
                                (next ??= []).Add(last);
                        }
                    }

                    break;
                default:
                    break;
            }
        }

        if (next is { Count: > 1 })
        {
            next.Sort();
            next = [.. next.Distinct()];
        }

        return next ?? Nowhere;
    }

    /// <summary>Whether a node can take words from a place on; false only where it surely cannot.</summary>
    private static bool CanBegin(PhraseNode node, IReadOnlyList<PageWord> words, int place, int end)
    {
        switch (node)
        {
            case PhraseNode.Word word:
                return place < end && word.Fits(words[place].Key);
            case PhraseNode.Number:
                return place < end && words[place].IsNumber;
            case PhraseNode.Choice { IsOptional: false } choice:
                return place < end ? choice.CanBeginWith(words[place].Key) : choice.Beginnings.Contains(null);
            default:
                return true;
        }
    }
}
