using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Finds skills in German words written as one with what is asked of them: "Linuxkenntnisse", "Javaentwickler" (<c>data/lexicon/skill-compounds.yaml</c>). Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class ClosedCompounds
{
    private const int Last = 3;
    private const int ShortestName = 2;

    private readonly string[] _ends;
    private readonly HashSet<string> _lastLetters;
    private readonly int _shortest;
    private readonly Dictionary<string, SkillName> _names = new(StringComparer.OrdinalIgnoreCase);

    private ClosedCompounds(IReadOnlyList<string> ends, IEnumerable<(string Text, SkillName Name)> names)
    {
        _ends = [.. ends.OrderByDescending(end => end.Length)];
        _lastLetters = new HashSet<string>(ends.Select(end => end[^Last..]), StringComparer.OrdinalIgnoreCase);
        _shortest = ends.Min(end => end.Length) + ShortestName;
        foreach (var (text, name) in names)
        {
            if (name is { NeedsCompany: false, Words: 1 } && text.Length >= ShortestName && text.All(char.IsLetter))
                _names.TryAdd(text, name);
        }
    }

    /// <summary>Reads the ends.</summary>
    /// <param name="data">Data folder.</param>
    /// <param name="names">Names of skills, with their spellings.</param>
    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static ClosedCompounds Read(DataFolder data, IEnumerable<(string Text, SkillName Name)> names) => CueFile.Read(data, "skill-compounds.yaml", file =>
    {
        var ends = file.OneOrMoreTexts("ends");
        return ends.FirstOrDefault(end => end.Length < Last) is { } tooShort ? throw file.Wrong("ends", $"'{tooShort}' has fewer than {Last} letters") : new ClosedCompounds(ends, names);
    });

    /// <summary>The compounds of a text, each with the skill it begins with, by place.</summary>
    internal List<(Skill Skill, int Start, int End)> In(string text)
    {
        var found = new List<(Skill, int, int)>();
        var ends = _lastLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end - at >= _shortest && ends.Contains(text.AsSpan(end - Last, Last)) && SkillOf(text.AsSpan(at, end - at)) is { } skill)
                found.Add((skill, at, end));
            at = end;
        }

        return found;
    }

    private Skill? SkillOf(ReadOnlySpan<char> word)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var end in _ends)
        {
            if (word.EndsWith(end, StringComparison.OrdinalIgnoreCase) && names.TryGetValue(word[..^end.Length], out var name) && IsWritten(name, word[..^end.Length]))
                return name.Skill;
        }

        return null;
    }

    private static bool IsWritten(SkillName name, ReadOnlySpan<char> text)
    {
        foreach (var written in name.Written)
        {
            if (text.SequenceEqual(written))
                return true;
        }

        return name.Written.Count == 0;
    }
}
