namespace Credence.Pages.Phrases;

/// <summary>A wording that pages are searched for, compiled from its text in <c>data/lexicon/page-cues.yaml</c>.</summary>
/// <param name="Text">As written there.</param>
/// <param name="Nodes">Its parts.</param>
internal sealed record Phrase(string Text, IReadOnlyList<PhraseNode> Nodes)
{
    /// <summary>Index after the words it takes from a place on; the shortest way; null where it does not stand there.</summary>
    /// <param name="words">Words of the page.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="end">Index after the last word it may take.</param>
    internal int? EndFrom(IReadOnlyList<PageWord> words, int at, int end)
    {
        var ends = Sequence(Nodes, words, [at], end);
        return ends.Count > 0 && ends[0] > at ? ends[0] : null;
    }

    /// <summary>Whether it can take exactly the words from one place to another.</summary>
    internal bool Takes(IReadOnlyList<PageWord> words, int at, int end) => Sequence(Nodes, words, [at], end).Contains(end);

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

    /// <summary>Words it can begin with; null where it can begin with words that are not listed.</summary>
    internal IReadOnlySet<string>? Beginnings() => BeginningsOf(Nodes);

    /// <summary>Words a sequence can begin with; null where it can begin with others, or be empty.</summary>
    internal static IReadOnlySet<string>? BeginningsOf(IReadOnlyList<PhraseNode> nodes)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        return Begin(nodes, words) == false ? words : null;
    }

    /// <summary>Collects beginnings; true where the sequence can be empty, null where it can begin with anything.</summary>
    private static bool? Begin(IReadOnlyList<PhraseNode> nodes, HashSet<string> words)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PhraseNode.Word { OpenStart: false, OpenEnd: false } word:
                    words.Add(word.Text);
                    return false;
                case PhraseNode.Choice choice:
                    var canBeEmpty = choice.IsOptional;
                    foreach (var way in choice.Ways)
                    {
                        if (Begin(way, words) is not { } empty)
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

    /// <summary>All places, in order, at which a sequence can end that begins at one of the given places.</summary>
    private static List<int> Sequence(IReadOnlyList<PhraseNode> nodes, IReadOnlyList<PageWord> words, List<int> starts, int end)
    {
        var places = starts;
        foreach (var node in nodes)
        {
            places = Step(node, words, places, end);
            if (places.Count == 0)
                break;
        }

        return places;
    }

    private static List<int> Step(PhraseNode node, IReadOnlyList<PageWord> words, List<int> places, int end)
    {
        var next = new List<int>();
        foreach (var place in places)
        {
            switch (node)
            {
                case PhraseNode.Word word when place < end && word.Fits(words[place].Key):
                case PhraseNode.Number when place < end && words[place].IsNumber:
                    next.Add(place + 1);
                    break;
                case PhraseNode.Any any:
                    for (var skip = 0; skip <= any.Most && place + skip <= end; skip++)
                        next.Add(place + skip);
                    break;
                case PhraseNode.Choice choice:
                    if (choice.IsOptional)
                        next.Add(place);
                    for (var way = 0; way < choice.Ways.Count; way++)
                    {
                        if (choice.Beginnings[way] is not { } beginnings || (place < end && beginnings.Contains(words[place].Key)))
                            next.AddRange(Sequence(choice.Ways[way], words, [place], end));
                    }

                    break;
                default:
                    break;
            }
        }

        if (next.Count > 1)
        {
            next.Sort();
            next = [.. next.Distinct()];
        }

        return next;
    }
}
