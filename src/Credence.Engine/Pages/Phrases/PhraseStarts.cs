namespace Credence.Pages.Phrases;

/// <summary>What a phrase can begin with, looked up by word.</summary>
internal sealed class PhraseStarts
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<PhraseNode.Word> _open = [];
    private readonly bool _isNumber;

    /// <summary>Takes words and numbers.</summary>
    internal PhraseStarts(IEnumerable<PhraseNode> starts)
    {
        foreach (var start in starts)
        {
            if (start is PhraseNode.Word { OpenStart: false, OpenEnd: false } word)
                _words.Add(word.Text);
            else if (start is PhraseNode.Word open)
                _open.Add(open);
            else
                _isNumber = true;
        }
    }

    /// <summary>Its words, where they are all it can begin with; else null.</summary>
    internal IReadOnlySet<string>? Closed => _open.Count == 0 && !_isNumber ? _words : null;

    /// <summary>Whether a word of the page is one.</summary>
    internal bool Contains(string key)
    {
        if (_words.Contains(key) || (_isNumber && char.IsAsciiDigit(key[0])))
            return true;
        foreach (var word in _open)
        {
            if (word.Fits(key))
                return true;
        }

        return false;
    }
}
