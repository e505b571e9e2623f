using System.Globalization;

namespace Credence.Pages.Phrases;

/// <summary>
/// Compiles wordings: words with blanks between; <c>gar*</c>, <c>*garantie</c> for any letters; <c>(a|b c)</c> one of several; <c>[a|b]</c> the same or nothing;
/// <c>..3</c> up to three words of any kind; <c>#</c> a number; <c>{job}</c> the words of that name; <c>?</c> the end of a question.
/// </summary>
internal sealed class PhraseParser(IReadOnlyDictionary<string, IReadOnlyList<string>> named)
{
    private const int DeepestNames = 4;
    private string _text = "";
    private int _at;
    private int _depth;

    /// <summary>The phrase.</summary>
    /// <exception cref="FormatException">The wording is not written so; says what is wrong.</exception>
    internal Phrase Parse(string text)
    {
        (_text, _at) = (text, 0);
        var nodes = Sequence();
        return _at == text.Length && nodes.Count > 0 ? new Phrase(text, nodes) : throw new FormatException($"'{text}' has a bracket too many or nothing in it");
    }

    private List<PhraseNode> Sequence()
    {
        var nodes = new List<PhraseNode>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')' or ']'))
        {
            if (_text[_at] == ' ')
                _at++;
            else if (_text[_at] is '(' or '[')
                nodes.Add(Choice());
            else
                nodes.Add(Simple());
        }

        return nodes;
    }

    private PhraseNode.Choice Choice()
    {
        var open = _text[_at++];
        var close = open == '(' ? ')' : ']';
        var ways = new List<IReadOnlyList<PhraseNode>> { Sequence() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            ways.Add(Sequence());
        }

        if (_at >= _text.Length || _text[_at] != close || ways.Any(way => way.Count == 0))
            throw new FormatException($"'{_text}' has a bracket that does not end, or an empty choice");
        _at++;
        return new PhraseNode.Choice(ways, open == '[');
    }

    private PhraseNode Simple()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (' ' or '|' or ')' or ']' or '(' or '['))
            _at++;
        var word = _text[start.._at];
        if (word == "#")
            return new PhraseNode.Number();
        if (word.StartsWith("..", StringComparison.Ordinal))
            return int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? new PhraseNode.Any(most) : throw new FormatException($"'{word}' must be .. and a number");
        if (word[0] == '{')
            return Named(word.Trim('{', '}'));
        var openStart = word.Length > 1 && word[0] == '*';
        var openEnd = word.Length > 1 && word[^1] == '*';
        return new PhraseNode.Word(WordReader.Normal(word.AsSpan(openStart ? 1 : 0, word.Length - (openStart ? 1 : 0) - (openEnd ? 1 : 0))), openStart, openEnd);
    }

    private PhraseNode.Choice Named(string name)
    {
        if (!named.TryGetValue(name, out var wordings) || _depth >= DeepestNames)
            throw new FormatException($"'{{{name}}}' is not among the named words");
        var (text, at) = (_text, _at);
        _depth++;
        var ways = wordings.Select(wording => Parse(wording).Nodes).ToList();
        _depth--;
        (_text, _at) = (text, at);
        return new PhraseNode.Choice(ways, IsOptional: false);
    }
}
