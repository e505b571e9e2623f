using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Reads human languages with their levels.</summary>
/// <param name="words">Words of levels.</param>
internal sealed partial class LanguageReader(ResumeWords words)
{
    private const string Sign = "language";
    private const int MostWords = 8;
    private const int FewestBlanks = 2;
    private const int FullDate = 10; // 2026-11-12

    /// <summary>The languages of a table; of several levels the first counts.</summary>
    internal IEnumerable<SpokenLanguage> Read(IReadOnlyList<TableRow> rows) => rows.Where(row => row[TableColumns.Language] is { } name && words.Has(Sign, name.Text))
        .Select(row => new SpokenLanguage(row[TableColumns.Language]!.State(Confidence.Certain), row[TableColumns.Level]?.State(Confidence.Certain)));

    /// <summary>The languages of a section.</summary>
    internal IEnumerable<SpokenLanguage> Read(IReadOnlyList<Paragraph> section)
    {
        SpokenLanguage? last = null;
        foreach (var piece in section.Where(paragraph => !IsSigned(paragraph)).SelectMany(Pieces))
        {
            if (piece.Text.Count(c => c == ' ') >= MostWords || !char.IsLetter(piece.Text[0]) || (IsSentence(piece.Text) && !piece.Text.Contains(':', StringComparison.Ordinal)))
                continue;
            if (last is not null && !words.Has(Sign, piece.Text) && (last.Fluency is null ? IsFluency(piece.Text) : words.Is("fluency", piece.Text)))
            {
                last = last.Fluency is null ? last with { Fluency = piece.State(Confidence.Likely) } : last; // a table has a level for each of several uses, listening first
                continue;
            }

            if (last is not null)
                yield return last;
            last = Language(piece);
        }

        if (last is not null)
            yield return last;
    }

    /// <summary>Whether a paragraph among others says what somebody speaks: "Spoken: English (C2), Tamil"; "Languages: Python, SQL" does not.</summary>
    internal bool Lists(Paragraph paragraph) =>
        paragraph.Whole.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsOfLanguages(paragraph.Whole.Text[..colon]) && paragraph.Whole[(colon + 1)..].Split(Dividers.List) is { Count: > 0 } items && items.All(item => words.Has(Sign, item.Text));

    private bool IsOfLanguages(string label) => words.SectionOf(label) == "languages" || words.Is("language-label", label);

    /// <summary>Whether a line is where and when the document was written: "Wien, am 12.11.2026".</summary>
    private bool IsSigned(Paragraph paragraph)
    {
        if (paragraph.Dates is not [{ IsRange: false, First.Text.Length: FullDate } date] || date.End < paragraph.Whole.Text.Length - 1 || words.Has(Sign, paragraph.Whole.Text))
            return false;
        var before = paragraph.Whole.Text[..date.Start].TrimEnd();
        return before.Length == 0 || before[^1] is ',' or ':' || words.Is("signed", before[(before.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The items of a paragraph; one with a day of its own that names no language says when another was certified.</summary>
    private IEnumerable<Fragment> Pieces(Paragraph paragraph) =>
        Unlabelled(paragraph.Whole).Split(Dividers.List).Where(piece => words.Has(Sign, piece.Text) || !paragraph.Dates.Any(date => (date.First ?? date.Last) is { Text.Length: FullDate } && paragraph.Whole.IndexOf(piece) is var start && date.Start >= start && date.End <= start + piece.Text.Length));

    private bool BeginsWithLanguage(string text) => words.Words(Sign).Contains(Labels.Folded(text).Split(' ')[0]);

    /// <summary>The text behind a label such as "Other languages:".</summary>
    private Fragment Unlabelled(Fragment text) => text.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && IsOfLanguages(text.Text[..colon]) ? text[(colon + 1)..].Trim() : text;

    private SpokenLanguage Language(Fragment piece)
    {
        var match = Level().Match(piece.Text);
        if (piece.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && !match.Success && BeginsWithLanguage(piece.Text) && IsFluency(piece.Text[blank..]))
            return new SpokenLanguage(piece[..blank].State(Confidence.Likely), piece[blank..].Trim().State(Confidence.Likely)); // "Deutsch Muttersprache"
        if (!match.Success && piece.Text.LastIndexOf(' ') is > 0 and var last && words.Has(Sign, piece.Text[last..]) && LevelBefore(piece[..last].Trim()) is { } before)
            return new SpokenLanguage(piece[last..].Trim().State(Confidence.Likely), before.State(Confidence.Likely)); // "fluent Dutch"
        if (!match.Success)
            return new SpokenLanguage(piece.State(Confidence.Likely), null);
        var level = match.Groups["level"];
        if (words.Is("fluency", piece[..match.Index].Trim().Text) && words.Has(Sign, level.Value))
            return new SpokenLanguage(piece[level.Index..(level.Index + level.Length)].Bare("").State(Confidence.Likely), piece[..match.Index].Trim().State(Confidence.Likely)); // "Muttersprache: Deutsch"
        return new SpokenLanguage(piece[..match.Index].Trim(":–-").State(Confidence.Likely), piece[level.Index..(level.Index + level.Length)].Bare("").State(Confidence.Likely));
    }

    /// <summary>The level before a language, without the "in" between them: "fluent in"; null where it is none.</summary>
    private Fragment? LevelBefore(Fragment text)
    {
        if (text.Text.LastIndexOf(' ') is > 0 and var blank && words.Is("in", text.Text[blank..]))
            text = text[..blank];
        return words.Is("fluency", text.Text) ? text : null;
    }

    /// <summary>Words of running text that name no language: "whatever they speak".</summary>
    private bool IsSentence(string text) => text.Count(c => c == ' ') >= FewestBlanks && !words.Has(Sign, text) && !IsFluency(text);

    private bool IsFluency(string text) => words.Is("fluency", text) || text.Split(' ', '(', ')').Any(word => word.Length > 1 && words.Is("fluency", word));

    [GeneratedRegex(@"\s*[(:–-]\s*(?<level>[^()]{1,50}(\([^()]*\))?)\)?$|\s+(?<level>[ABC][12])$")]
    private static partial Regex Level();
}
