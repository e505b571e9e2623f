namespace Credence.Pages.Phrases;

/// <summary>Wordings that mean the same, looked up by the word they begin with.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<Phrase>> _byWord = new(StringComparer.Ordinal);
    private readonly List<(PhraseStarts? Starts, Phrase Phrase)> _open = [];

    /// <summary>Takes wordings.</summary>
    internal PhraseList(IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            var starts = phrase.Beginnings() is { } beginnings ? new PhraseStarts(beginnings) : null;
            if (starts?.Closed is not { } closed)
            {
                _open.Add((starts, phrase));
                continue;
            }

            foreach (var word in closed)
            {
                if (!_byWord.TryGetValue(word, out var list))
                    _byWord[word] = list = [];
                list.Add(phrase);
            }
        }
    }

    /// <summary>Whether there is any wording.</summary>
    internal bool IsEmpty => _byWord.Count == 0 && _open.Count == 0;

    /// <summary>Index after the longest wording that stands at a place; null where none does.</summary>
    internal int? EndFrom(IReadOnlyList<PageWord> words, int at, int end)
    {
        int? longest = null;
        if (_byWord.TryGetValue(words[at].Key, out var list))
        {
            foreach (var phrase in list)
                longest = Longer(longest, phrase.EndFrom(words, at, end));
        }

        foreach (var (starts, phrase) in _open)
        {
            if (starts?.Contains(words[at].Key) != false)
                longest = Longer(longest, phrase.EndFrom(words, at, end));
        }

        return longest;
    }

    /// <summary>Whether a wording can begin with a word.</summary>
    internal bool CanBeginWith(string key) => _byWord.ContainsKey(key) || _open.Exists(one => one.Starts?.Contains(key) != false);

    /// <summary>Whether a wording takes exactly the words from one place to another.</summary>
    internal bool Takes(IReadOnlyList<PageWord> words, int at, int end) =>
        at < end && (_open.Exists(one => one.Phrase.Takes(words, at, end)) || (_byWord.TryGetValue(words[at].Key, out var list) && list.Exists(phrase => phrase.Takes(words, at, end))));

    /// <summary>Every place where a wording stands, from the left, not overlapping.</summary>
    internal IEnumerable<(int First, int End)> All(IReadOnlyList<PageWord> words, int first, int end)
    {
        for (var at = first; at < end;)
        {
            if (EndFrom(words, at, end) is { } last)
            {
                yield return (at, last);
                at = last;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether a wording stands anywhere among words.</summary>
    internal bool IsIn(IReadOnlyList<PageWord> words, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (EndFrom(words, at, end) is not null)
                return true;
        }

        return false;
    }

    private static int? Longer(int? one, int? other) => one is null || other > one ? other : one;
}
