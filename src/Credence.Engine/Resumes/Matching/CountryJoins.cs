using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Words that may stand between a right and the countries it is about, or between these (<c>data/lexicon/condition-cues.yaml</c>).</summary>
internal sealed class CountryJoins
{
    private readonly HashSet<string> _leads;
    private readonly HashSet<string> _and;
    private readonly HashSet<string> _or;
    private readonly HashSet<string> _ofOthers;

    internal CountryJoins(YamlMap part)
    {
        _leads = Words(part, "leads");
        _and = Words(part, "and");
        _or = Words(part, "or");
        _ofOthers = Words(part, "of-others");
        Alone = new CueWords(part.OneOrMoreTexts("alone"));
        Endings = part.OneOrMoreTexts("endings");
    }

    /// <summary>What may follow a form of a nationality.</summary>
    internal IReadOnlyList<string> Endings { get; }

    /// <summary>In the same sentence: nobody but the citizens of some countries.</summary>
    internal CueWords Alone { get; }

    /// <summary>Whether a word directly before countries says that it is about citizens who are somebody else.</summary>
    internal bool IsOfOthers(string word) => _ofOthers.Contains(word);

    /// <summary>Whether a word leads from the right to the country.</summary>
    internal bool Leads(string word) => _leads.Contains(word);

    /// <summary>Whether it joins countries of which all are meant.</summary>
    internal bool And(string word) => _and.Contains(word);

    /// <summary>Whether it joins countries of which any is meant.</summary>
    internal bool Or(string word) => _or.Contains(word);

    /// <summary>The parts of a text between such words.</summary>
    internal IEnumerable<string> Parts(string text)
    {
        var part = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!And(word) && !Or(word))
            {
                part.Add(word);
                continue;
            }

            yield return string.Join(' ', part);
            part.Clear();
        }

        yield return string.Join(' ', part);
    }

    private static HashSet<string> Words(YamlMap part, string key) => new(part.OneOrMoreTexts(key), StringComparer.OrdinalIgnoreCase);
}
