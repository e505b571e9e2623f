using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Finds the human languages a posting asks for, and those a résumé lists. Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md. A language a posting is only written in is no ask.</remarks>
public sealed class LanguageFinder
{
    private const int Around = 60;
    private const int Near = 40;
    private const int LevelReach = 35;
    private const int Directly = 4;
    private const int Longer = 6; // "sehr gut" begins so far before "gut"

    private readonly LanguageNames _names;
    private readonly Languages _written;
    private readonly PreferredSections _preferred;
    private readonly IReadOnlyList<(int Level, CueWords Words)> _levels;
    private readonly CueWords _asked;
    private readonly CueWords _must;
    private readonly CueWords _team;
    private readonly IReadOnlyList<string> _otherBehind;
    private readonly CueWords _otherBefore;

    private LanguageFinder(DataFolder data, YamlMap file)
    {
        (_names, _written, _preferred) = (LanguageNames.Read(data, file.OneOrMoreTexts("joined")), Languages.Read(data), new PreferredSections(FieldCues.Read(data)));
        _levels = [.. file.OneOrMoreMaps("levels").Select(map =>
        {
            var level = ((int)map.Number("level"), new CueWords(map.OneOrMoreTexts("words")));
            map.NoOtherKeys();
            return level;
        }).OrderByDescending(level => level.Item1)];
        (_asked, _must, _team) = (new CueWords(file.OneOrMoreTexts("asked")), new CueWords(file.OneOrMoreTexts("must")), new CueWords(file.OneOrMoreTexts("team")));
        (_otherBehind, _otherBefore) = (file.OneOrMoreTexts("other-behind"), new CueWords(file.OneOrMoreTexts("other-before")));
    }

    /// <summary>Reads the words.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; with its place.</exception>
    public static LanguageFinder Read(DataFolder data) => CueFile.Read(data, "language-cues.yaml", file => new LanguageFinder(data, file));

    /// <summary>Name of a language in English.</summary>
    /// <param name="code">ISO 639-1 code.</param>
    public string NameOf(string code) => _names.NameOf(code);

    /// <summary>Languages a posting asks for, by place; each language once, where it is asked for most strongly.</summary>
    /// <param name="text">Plain text with line breaks.</param>
    /// <param name="alternatives">Words that make alternatives of two names.</param>
    internal IReadOnlyList<LanguageAsk> Asks(string text, AlternativeWords alternatives)
    {
        var asks = new List<LanguageAsk>();
        int? lastEnd = null;
        var names = _names.In(text);
        for (var at = 0; at < names.Count; at++)
        {
            var (code, start, end) = names[at];
            if (Ask(text, code, start, end, at + 1 < names.Count ? names[at + 1].Start : text.Length) is not { } ask)
                continue;
            if (lastEnd is { } before && asks[^1].Strength == ask.Strength && alternatives.IsOr(text, before, start))
                asks[^1] = asks[^1] with { Any = [.. asks[^1].Any, code], Level = asks[^1].Level ?? ask.Level };
            else
                asks.Add(ask);
            lastEnd = end;
        }

        return [.. asks.GroupBy(ask => string.Join('|', ask.Any.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(same => same.OrderBy(ask => ask.Strength).ThenBy(ask => ask.Level is null).First()).OrderBy(ask => ask.Posting.Start)];
    }

    /// <summary>Languages a résumé lists, by place.</summary>
    internal IReadOnlyList<LanguageHeld> Held(Resume resume) =>
        [.. resume.Languages.Select(one => (One: one, Code: _names.CodeOf(one.Name.Value))).Where(one => one.Code is not null)
            .Select(one => new LanguageHeld(one.Code!, LevelOf(one.One.Fluency?.Value ?? one.One.Name.Value), Quote.Of(one.One.Name, resume.Text)))];

    /// <summary>The language a text is written in (ISO 639-1); null where none stands out.</summary>
    internal string? WrittenIn(string text) => _written.Of(text) is var code && code == Languages.Unknown ? null : code;

    private LanguageAsk? Ask(string text, string code, int start, int end, int next)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        var before = text.AsSpan(Math.Max(from, start - Around), start - Math.Max(from, start - Around));
        var behind = text.AsSpan(end, Math.Min(to, end + Around) - end);
        if (_otherBefore.IsIn(before) || IsOther(text, end))
            return null;
        var around = text.AsSpan(start - before.Length, before.Length + end - start + behind.Length);
        var level = LevelAt(before[^Math.Min(before.Length, LevelReach)..], behind[..Math.Min(behind.Length, LevelReach)]);
        var near = text.AsSpan(Math.Max(from, start - Near), Math.Min(to, end + Near) - Math.Max(from, start - Near));
        var isTeam = _team.IsIn(around);
        if (!isTeam && level is null && !_asked.IsIn(around) && !_must.IsIn(near))
            return null;
        // "fluent in English, German is a plus" prefers only what stands behind the comma
        var comma = LevelAt(before, []) is null && !_asked.IsIn(before) ? -1 : text.AsSpan(end, next - end).LastIndexOf(',');
        var strength = _preferred.IsPreferred(text.AsSpan(0, comma < 0 ? text.Length : end + comma), start, end) ? Strength.Preferred : isTeam ? Strength.Mentioned : Strength.Required;
        return new LanguageAsk([code], level, strength, Quote.Around(text, (from, to), start, end));
    }

    /// <summary>The level that stands directly behind the name ("Deutsch C1"), else the last before it ("fluent in English"), else the next behind it.</summary>
    private int? LevelAt(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        (int Level, int At)? last = null, next = null;
        foreach (var (level, cues) in _levels)
        {
            if (cues.LastIn(before) is var at and >= 0 && (last is not { } nearer || at > nearer.At + Longer))
                last = (level, at);
            if (cues.FirstIn(behind) is var step and >= 0 && (next is not { } sooner || step < sooner.At))
                next = (level, step);
        }

        return next is { At: <= Directly } directly ? directly.Level : (last ?? next)?.Level;
    }

    private int? LevelOf(string words)
    {
        foreach (var (level, cues) in _levels)
        {
            if (cues.IsIn(words))
                return level;
        }

        return null;
    }

    private bool IsOther(string text, int end)
    {
        var behind = text.AsSpan(end);
        foreach (var word in _otherBehind)
        {
            if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
