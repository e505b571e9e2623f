using System.Text.RegularExpressions;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Reading;

/// <summary>Headings, cues and signs by which a résumé is taken apart: <c>data/lexicon/resume-*.csv</c>. Immutable.</summary>
internal sealed partial class ResumeWords
{
    private const int MostHeadingWords = 6;
    private readonly Dictionary<string, string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _cues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _signs = new(StringComparer.Ordinal);

    private ResumeWords()
    {
    }

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    internal static ResumeWords Read(DataFolder data)
    {
        var words = new ResumeWords();
        foreach (var row in LexiconRows.Read(data, "resume-headings.csv", "section,phrase"))
        {
            if (row[0] == "modifier")
                words._modifiers.Add(Labels.Folded(row[1]));
            else
                words._headings.TryAdd(Labels.Folded(row[1]), row[0]);
        }

        foreach (var row in LexiconRows.Read(data, "resume-cues.csv", "cue,phrase"))
            Add(words._cues, row[0], Labels.Folded(row[1]));
        foreach (var row in LexiconRows.Read(data, "resume-words.csv", "sign,word"))
            Add(words._signs, row[0], Labels.Folded(row[1]));
        return words;
    }

    /// <summary>Section that a heading opens ("Relevant Work Experience", "Skills and Awards"); null where no heading is known.</summary>
    internal string? SectionOf(string heading)
    {
        var folded = Labels.Folded(heading);
        var words = folded.Split(' ');
        if (folded.Length == 0 || words.Length > MostHeadingWords)
            return null;
        if (_headings.TryGetValue(folded, out var section))
            return section;
        if (KindsOf(heading) is { Count: > 1 } kinds)
            return kinds.Contains("certifications") && kinds[0] is "courses" or "awards" or "other" ? "certifications" : kinds[0];
        return Part(folded);
    }

    /// <summary>The sections that the parts of a heading open, in order: "Weiterbildung &amp; Zertifikate"; empty where a part is not known.</summary>
    internal IReadOnlyList<string> KindsOf(string heading)
    {
        var kinds = HeadingParts(heading).ConvertAll(part => part.Length == 0 ? null : Part(part));
        return kinds.Contains(null) ? [] : [.. kinds.OfType<string>()];
    }

    /// <summary>What a part of a heading opens of which others are not known, certifications first: "Zertifikate und Nachweishefte"; null where none is.</summary>
    internal string? PartOf(string heading)
    {
        var kinds = HeadingParts(heading).Where(part => part.Length > 0).Select(Part).OfType<string>().ToList();
        return kinds.Contains("certifications") ? "certifications" : kinds.FirstOrDefault();
    }

    /// <summary>Whether a text is one of the words of a cue.</summary>
    internal bool Is(string cue, string text) => _cues[cue].Contains(Labels.Folded(text));

    /// <summary>The cue a label begins with: its end in the text, after colon and blanks; null where the text begins with none of these cues.</summary>
    /// <param name="text">Text such as "Issued: May 2024" or "expires 05/2027".</param>
    /// <param name="needsColon">Whether a colon must end the label.</param>
    /// <param name="cues">Cues that count.</param>
    internal (string Cue, int End)? Label(string text, bool needsColon, params ReadOnlySpan<string> cues)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 40)).IndexOf(':');
        if (colon > 0)
        {
            var label = Labels.Folded(text[..colon]);
            foreach (var cue in cues)
            {
                if (_cues[cue].Contains(label))
                    return (cue, AfterBlanks(text, colon + 1));
            }
        }

        if (needsColon)
            return null;
        (string Cue, int End)? longest = null;
        for (var end = 1; end <= Math.Min(text.Length, 40); end++)
        {
            if (end < text.Length && (char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1])))
                continue;
            var label = Labels.Folded(text[..end]);
            foreach (var cue in cues)
            {
                if (_cues[cue].Contains(label))
                    longest = (cue, AfterBlanks(text, end));
            }
        }

        return longest;
    }

    /// <summary>Whether a text holds a word of a sign.</summary>
    internal bool Has(string sign, string text)
    {
        var words = _signs[sign];
        var parts = Labels.Folded(text).Split(' ');
        for (var i = 0; i < parts.Length; i++)
        {
            if (words.Contains(parts[i]) || (i + 1 < parts.Length && words.Contains($"{parts[i]} {parts[i + 1]}")) || (i + 2 < parts.Length && words.Contains($"{parts[i]} {parts[i + 1]} {parts[i + 2]}")))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of a text ends like a sign ("Softwareentwicklerin").</summary>
    internal bool EndsLike(string sign, string text) =>
        Labels.Folded(text).Split(' ').Any(word => _signs[sign].Any(ending => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Words of a sign.</summary>
    internal IReadOnlyCollection<string> Words(string sign) => _signs[sign];

    /// <summary>Phrases of a cue.</summary>
    internal IReadOnlyCollection<string> Phrases(string cue) => _cues[cue];

    private string? Part(string folded)
    {
        if (_headings.TryGetValue(folded, out var section))
            return section;
        var words = folded.Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = words.Length; last > first; last--)
            {
                if (_headings.TryGetValue(string.Join(' ', words[first..last]), out section) && words[..first].All(IsModifier) && words[last..].All(IsModifier))
                    return section;
            }
        }

        return null;
    }

    private bool IsModifier(string word) => _modifiers.Contains(word);

    /// <summary>The parts of a heading between signs and words that join them, folded.</summary>
    private List<string> HeadingParts(string heading)
    {
        var parts = HeadingSigns().Split(heading).Select(Labels.Folded);
        return [.. _cues["heading-join"].Aggregate(parts, (all, word) => all.SelectMany(part => part.Split($" {word} ")))];
    }

    [GeneratedRegex(@"\s*[&+/,|·]\s*|\s+[–—-]\s+", RegexOptions.NonBacktracking)]
    private static partial Regex HeadingSigns();

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or ':' or '#' or '.' or '–' or '-')
            at++;
        return at;
    }

    private static void Add(Dictionary<string, HashSet<string>> all, string key, string phrase)
    {
        if (!all.TryGetValue(key, out var phrases))
            all[key] = phrases = new HashSet<string>(StringComparer.Ordinal);
        phrases.Add(phrase);
    }
}
