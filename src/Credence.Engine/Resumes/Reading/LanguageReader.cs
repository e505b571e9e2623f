using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Reads human languages with their levels.</summary>
/// <param name="words">Words of levels.</param>
internal sealed partial class LanguageReader(ResumeWords words)
{
    private const int MostWords = 8;
    private const int FewestBlanks = 2;

    /// <summary>The languages of a section.</summary>
    internal IEnumerable<SpokenLanguage> Read(IReadOnlyList<Paragraph> section)
    {
        SpokenLanguage? last = null;
        foreach (var piece in section.SelectMany(paragraph => paragraph.Whole.Split(Dividers.List)))
        {
            if (piece.Text.Count(c => c == ' ') >= MostWords || !char.IsLetter(piece.Text[0]) || IsSentence(piece.Text))
                continue;
            if (last is { Fluency: null } && IsFluency(piece.Text))
            {
                last = last with { Fluency = piece.State(Confidence.Likely) };
                continue;
            }

            if (last is not null)
                yield return last;
            last = Language(piece);
        }

        if (last is not null)
            yield return last;
    }

    private static SpokenLanguage Language(Fragment piece)
    {
        var match = Level().Match(piece.Text);
        if (!match.Success)
            return new SpokenLanguage(piece.State(Confidence.Likely), null);
        var level = match.Groups["level"];
        return new SpokenLanguage(piece[..match.Index].Trim(":–-").State(Confidence.Likely), piece[level.Index..(level.Index + level.Length)].Trim("()").State(Confidence.Likely));
    }

    /// <summary>Words of running text that name no language: "whatever they speak".</summary>
    private bool IsSentence(string text) => text.Count(c => c == ' ') >= FewestBlanks && !words.Has("language", text) && !IsFluency(text);

    private bool IsFluency(string text) => words.Is("fluency", text) || text.Split(' ', '(', ')').Any(word => word.Length > 1 && words.Is("fluency", word));

    [GeneratedRegex(@"\s*[(:–-]\s*(?<level>[^()]{1,50}(\([^()]*\))?)\)?$|\s+(?<level>[ABC][12])$")]
    private static partial Regex Level();
}
