using System.Text.RegularExpressions;

namespace Credence.Resumes.Reading;

/// <summary>Reads human languages with their levels.</summary>
/// <param name="words">Words of levels.</param>
internal sealed partial class LanguageReader(ResumeWords words)
{
    private const int MostWords = 8;

    /// <summary>The languages of a section.</summary>
    internal IEnumerable<SpokenLanguage> Read(IReadOnlyList<Paragraph> section)
    {
        SpokenLanguage? last = null;
        foreach (var piece in section.SelectMany(paragraph => paragraph.Whole.Split(Dividers.List)))
        {
            if (piece.Text.Count(c => c == ' ') >= MostWords || !char.IsLetter(piece.Text[0]))
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
        return match.Success
            ? new SpokenLanguage(piece[..match.Index].Trim(":–-").State(Confidence.Likely), piece[match.Groups[1].Index..(match.Groups[1].Index + match.Groups[1].Length)].Trim("()").State(Confidence.Likely))
            : new SpokenLanguage(piece.State(Confidence.Likely), null);
    }

    private bool IsFluency(string text) => words.Is("fluency", text) || text.Split(' ', '(', ')').Any(word => word.Length > 1 && words.Is("fluency", word));

    [GeneratedRegex(@"\s*[(:–-]\s*([^()]{1,50}(\([^()]*\))?)\)?$|\s+([ABC][12])$")]
    private static partial Regex Level();
}
