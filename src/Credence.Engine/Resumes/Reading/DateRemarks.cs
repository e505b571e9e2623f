using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>What may stand behind a date without being part of anything: how long it was ("2 yrs 3 mos"), how much of a week ("part-time, 20 h/week"). Words: <c>data/lexicon/resume-cues.csv</c>. Immutable.</summary>
/// <param name="words">Words.</param>
internal sealed partial class DateRemarks(ResumeWords words)
{
    private const int LongestPhrase = 4;
    private const string Unit = "length-unit";
    private const string Kind = "position-kind";
    private const string Behind = "position-kind-behind";
    private const string Anywhere = "remote";

    /// <summary>The text without such remarks, or a grade, at its beginning.</summary>
    internal string After(string text)
    {
        var rest = text[Length(text, [Kind, Behind, Anywhere], [Kind, Anywhere])..];
        var grade = rest.TrimStart(' ', ',', ';', '|', '·', '•', '(', '–', '—', '-');
        if (words.Is("grade-word", grade))
            return "";
        if (words.Phrases("grade-word").Where(word => grade.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (grade.Length == word.Length || !char.IsLetterOrDigit(grade[word.Length]))).MaxBy(word => word.Length) is { } named)
            return grade[named.Length..].TrimStart(')');
        return words.Label(grade, false, "score") is { } label && Grade().Match(grade, label.End) is { Success: true } number ? grade[(number.Index + number.Length)..] : rest;
    }

    /// <summary>How long such remarks are (characters), those aside that tell a place ("remote").</summary>
    internal int LengthAfter(string text) => Length(text, [Kind, Behind], [Kind]);

    /// <summary>Whether a text is such a remark and nothing else.</summary>
    internal bool Is(string text) => Is(text, [Kind, Anywhere]);

    /// <summary>Whether a text is a length of time or a part of a week and nothing else.</summary>
    internal bool IsLength(string text) => Is(text, []);

    /// <summary>A name without such a remark in brackets behind it: "Analyst (part-time)".</summary>
    internal Fragment Without(Fragment name) =>
        name.Text.Length > 2 && name.Text[^1] is ')' or ']' && name.Text.LastIndexOfAny(['(', '[']) is > 0 and var open && Is(name.Text[(open + 1)..^1], [Kind]) ? name[..open].Trim() : name;

    /// <summary>Length of the remarks at the beginning.</summary>
    /// <param name="text">Text.</param>
    /// <param name="inBrackets">Cues that count in brackets.</param>
    /// <param name="bare">Cues that count without.</param>
    private int Length(string text, string[] inBrackets, string[] bare)
    {
        var end = 0;
        while (end < text.Length && Part().Match(text, end) is { Success: true } part && (part.Groups["in"].Success ? Is(part.Groups["in"].Value, inBrackets) : Is(part.Groups["bare"].Value, bare)))
            end = part.Index + part.Length;
        return end;
    }

    private bool Is(string text, string[] cues)
    {
        var parts = Labels.Folded(Edge().Replace(Number().Replace(text, "1").Replace("%", " percent ", StringComparison.Ordinal), " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        while (at < parts.Length && LengthAt(parts, at, cues) is > 0 and var length)
            at += length;
        return at > 0 && at == parts.Length;
    }

    /// <summary>Words of the phrase at a place: a number with its unit, or what kind of position it is; 0 where none stands there.</summary>
    private int LengthAt(string[] parts, int at, string[] cues)
    {
        var isNumber = parts[at].All(char.IsAsciiDigit);
        var from = isNumber ? at + 1 : at;
        if (isNumber && from < parts.Length && parts[from] == "and") // "3+ years"
            from++;
        for (var length = Math.Min(LongestPhrase, parts.Length - from); length > 0; length--)
        {
            var phrase = string.Join(' ', parts, from, length);
            if (isNumber ? words.Is(Unit, phrase) : cues.Any(cue => words.Is(cue, phrase)))
                return from - at + length;
        }

        return 0;
    }

    [GeneratedRegex(@"\G[\s·•,|;/–-]{0,4}(?:[(\[](?<in>[^()\[\]]{1,80})[)\]]|(?<bare>(?:[^()\[\]\t|·•,;]|(?<=\d),(?=\d)){1,60})(?=$|[\t|·•,;]))")]
    private static partial Regex Part();

    [GeneratedRegex(@"\G\d[\d.,]{0,5}(\s?/\s?\d[\d.,]{0,4})?\)?(?=$|[\s,;|·•])")]
    private static partial Regex Grade();

    // "38,5", "20-25": which number it is does not matter
    [GeneratedRegex(@"\d{1,6}([.,]\d{1,3})?(\s?[-–]\s?\d{1,6}([.,]\d{1,3})?)?")]
    private static partial Regex Number();

    // "2yrs"
    [GeneratedRegex(@"(?<=\d)(?=\p{L})")]
    private static partial Regex Edge();
}
