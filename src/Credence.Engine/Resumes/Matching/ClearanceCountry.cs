using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Security clearances of one country that have names of their own.</summary>
internal sealed class ClearanceCountry
{
    private readonly CueWords _words;
    private readonly (string Secret, string TopSecret) _names;

    internal ClearanceCountry(YamlMap map)
    {
        (Country, _words, _names) = (map.Text("country"), new CueWords(map.OneOrMoreTexts("words")), (map.Text("secret"), map.Text("top-secret")));
        map.NoOtherKeys();
    }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    internal string Country { get; }

    /// <summary>Whether a sentence speaks of such a clearance.</summary>
    internal bool IsIn(ReadOnlySpan<char> sentence) => _words.IsIn(sentence);

    /// <summary>Its own name of a level; null where it has none.</summary>
    internal string? NameOf(ClearanceLevel level) => level switch
    {
        ClearanceLevel.TopSecret => _names.TopSecret,
        ClearanceLevel.Secret => _names.Secret,
        _ => null,
    };
}
