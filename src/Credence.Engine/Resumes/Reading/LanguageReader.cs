using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Reads human languages with their levels.</summary>
/// <param name="words">Words of levels.</param>
internal sealed partial class LanguageReader(ResumeWords words)
{
    private const int MostWords = 8;
    private const int FewestBlanks = 2;
    private const int FullDate = 10; // 2026-11-12

    /// <summary>The languages of a section.</summary>
    internal IEnumerable<SpokenLanguage> Read(IReadOnlyList<Paragraph> section)
    {
        SpokenLanguage? last = null;
        foreach (var piece in section.Where(paragraph => !IsSigned(paragraph)).SelectMany(paragraph => Unlabelled(paragraph.Whole).Split(Dividers.List)))
        {
            if (piece.Text.Count(c => c == ' ') >= MostWords || !char.IsLetter(piece.Text[0]) || (IsSentence(piece.Text) && !piece.Text.Contains(':', StringComparison.Ordinal)))
                continue;
            if (last is not null && !BeginsWithLanguage(piece.Text) && (last.Fluency is null ? IsFluency(piece.Text) : words.Is("fluency", piece.Text)))
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

    /// <summary>Whether a line is where and when the document was written: "Wien, am 12.11.2026".</summary>
    private static bool IsSigned(Paragraph paragraph) => paragraph.Dates is [{ IsRange: false, First.Text.Length: FullDate } date] && date.End >= paragraph.Whole.Text.Length - 1;

    private bool BeginsWithLanguage(string text) => words.Words("language").Contains(Labels.Folded(text).Split(' ')[0]);

    /// <summary>The text behind a label such as "Other languages:".</summary>
    private Fragment Unlabelled(Fragment text) => text.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && words.SectionOf(text.Text[..colon]) == "languages" ? text[(colon + 1)..].Trim() : text;

    private SpokenLanguage Language(Fragment piece)
    {
        var match = Level().Match(piece.Text);
        if (piece.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && !match.Success && BeginsWithLanguage(piece.Text) && IsFluency(piece.Text[blank..]))
            return new SpokenLanguage(piece[..blank].State(Confidence.Likely), piece[blank..].Trim().State(Confidence.Likely)); // "Deutsch Muttersprache"
        if (!match.Success)
            return new SpokenLanguage(piece.State(Confidence.Likely), null);
        var level = match.Groups["level"];
        if (words.Is("fluency", piece[..match.Index].Trim().Text) && words.Has("language", level.Value))
            return new SpokenLanguage(piece[level.Index..(level.Index + level.Length)].Bare("").State(Confidence.Likely), piece[..match.Index].Trim().State(Confidence.Likely)); // "Muttersprache: Deutsch"
        return new SpokenLanguage(piece[..match.Index].Trim(":–-").State(Confidence.Likely), piece[level.Index..(level.Index + level.Length)].Bare("").State(Confidence.Likely));
    }

    /// <summary>Words of running text that name no language: "whatever they speak".</summary>
    private bool IsSentence(string text) => text.Count(c => c == ' ') >= FewestBlanks && !words.Has("language", text) && !IsFluency(text);

    private bool IsFluency(string text) => words.Is("fluency", text) || text.Split(' ', '(', ')').Any(word => word.Length > 1 && words.Is("fluency", word));

    [GeneratedRegex(@"\s*[(:–-]\s*(?<level>[^()]{1,50}(\([^()]*\))?)\)?$|\s+(?<level>[ABC][12])$")]
    private static partial Regex Level();
}
