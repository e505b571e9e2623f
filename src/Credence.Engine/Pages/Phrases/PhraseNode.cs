namespace Credence.Pages.Phrases;

/// <summary>One part of a phrase.</summary>
internal abstract record PhraseNode
{
    private PhraseNode()
    {
    }

    /// <summary>A word; a star at either end stands for any letters.</summary>
    internal sealed record Word(string Text, bool OpenStart, bool OpenEnd) : PhraseNode
    {
        /// <summary>Whether a word of the page is it.</summary>
        internal bool Fits(string key) => (OpenStart, OpenEnd) switch
        {
            (false, false) => key == Text,
            (false, true) => key.StartsWith(Text, StringComparison.Ordinal),
            (true, false) => key.EndsWith(Text, StringComparison.Ordinal),
            (true, true) => key.Contains(Text, StringComparison.Ordinal),
        };
    }

    /// <summary>Any number written in digits.</summary>
    internal sealed record Number : PhraseNode;

    /// <summary>Up to so many words of any kind.</summary>
    internal sealed record Any(int Most) : PhraseNode;

    /// <summary>One of several sequences, or nothing where it is optional.</summary>
    internal sealed record Choice(IReadOnlyList<IReadOnlyList<PhraseNode>> Ways, bool IsOptional) : PhraseNode
    {
        /// <summary>What each way can begin with; null where it can begin with anything, or be empty.</summary>
        internal IReadOnlyList<PhraseStarts?> Beginnings { get; } = [.. Ways.Select(way => Phrase.BeginningsOf(way) is { } starts ? new PhraseStarts(starts) : null)];

        /// <summary>Words that are a whole way and begin no other way.</summary>
        internal IReadOnlySet<string> OneWord { get; } = Alone(Ways);

        /// <summary>Whether a way can begin with a word, or with anything.</summary>
        internal bool CanBeginWith(string key)
        {
            foreach (var beginnings in Beginnings)
            {
                if (beginnings?.Contains(key) != false)
                    return true;
            }

            return false;
        }

        private static HashSet<string> Alone(IReadOnlyList<IReadOnlyList<PhraseNode>> ways)
        {
            var words = ways.Where(IsPlain).Select(way => ((Word)way[0]).Text).ToHashSet(StringComparer.Ordinal);
            foreach (var other in ways.Where(way => !IsPlain(way)).Select(Phrase.BeginningsOf))
            {
                var starts = other is null ? null : new PhraseStarts(other);
                words.RemoveWhere(word => starts?.Contains(word) != false);
            }

            return words;
        }

        private static bool IsPlain(IReadOnlyList<PhraseNode> way) => way is [Word { OpenStart: false, OpenEnd: false }];
    }
}
