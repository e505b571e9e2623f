using Credence.Sources;

namespace Credence.Pages.Phrases;

/// <summary>One mapping of wordings in a file of cues, compiled on reading.</summary>
/// <param name="map">The mapping.</param>
/// <param name="named">Words that wordings refer to by name.</param>
internal sealed class CueSection(YamlMap map, IReadOnlyDictionary<string, IReadOnlyList<string>> named)
{
    private const string Together = " & ";
    private const char Not = '!';
    private readonly PhraseParser _parser = new(named);
    private readonly Dictionary<string, PhraseList> _parts = new(StringComparer.Ordinal);

    /// <summary>The wordings of a key; none where it is absent.</summary>
    /// <exception cref="UnusableInputException">One is not written in the notation.</exception>
    internal PhraseList List(string key) => new([.. map.Texts(key).Select(text => Parse(key, text))]);

    /// <summary>The wordings of a key that must stand together, their parts joined by " &amp; "; a part that begins with "!" must not stand there. None where it is absent.</summary>
    /// <exception cref="UnusableInputException">One is not written in the notation.</exception>
    internal IReadOnlyList<Frame> Frames(string key) => [.. map.Texts(key).Select(text => Framed(key, text.Split(Together)))];

    /// <summary>A section inside of this one.</summary>
    internal CueSection Section(string key) => new(map.OptionalMap(key) ?? throw map.Wrong(key, $"'{key}' is missing"), named);

    /// <summary>Call after the last key was read.</summary>
    internal void End() => map.NoOtherKeys();

    /// <summary>Opens a file; its <c>words</c> are the named ones.</summary>
    internal static CueSection Read(DataFolder data, string file)
    {
        var root = YamlMap.Read(data.Combine("lexicon", file));
        var words = root.OptionalMap("words") ?? throw root.Wrong("words", "'words' is missing");
        return new CueSection(root, words.Keys.ToDictionary(name => name, words.OneOrMoreTexts, StringComparer.Ordinal));
    }

    private Frame Framed(string key, string[] parts) => new(
        [.. parts.Where(part => part[0] != Not).Select(part => Part(key, part))],
        [.. parts.Where(part => part[0] == Not).Select(part => Part(key, part[1..]))]);

    /// <summary>A part; equal ones are one list, so that a page is searched for it once.</summary>
    private PhraseList Part(string key, string text)
    {
        if (_parts.TryGetValue(text, out var known))
            return known;
        return _parts[text] = new PhraseList([Parse(key, text)]);
    }

    private Phrase Parse(string key, string text)
    {
        try
        {
            return _parser.Parse(text.Trim());
        }
        catch (FormatException wrong)
        {
            throw map.Wrong(key, wrong.Message);
        }
    }
}
