namespace Credence.Resumes.Reading;

/// <summary>Tells how well or how long something was done from what it is called: "expert", "very good, 5 years". Words: <c>data/lexicon/resume-cues.csv</c>. Immutable.</summary>
/// <param name="words">Words of levels.</param>
/// <param name="remarks">Finds lengths of time.</param>
internal sealed class SkillLevels(ResumeWords words, DateRemarks remarks)
{
    private const string Column = "skill-column";

    /// <summary>Signs of which several show a level.</summary>
    internal const string Marks = "●○•★☆■□▪▫◆◇⬤◯";

    /// <summary>Whether a text says only that.</summary>
    internal bool Is(string text) => text.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && parts.All(part => words.Is("fluency", part) || remarks.IsLength(part) || part.All(c => Marks.Contains(c, StringComparison.Ordinal)));

    /// <summary>Whether a text is the label of such a column in a table.</summary>
    internal bool IsLabel(string cell) => words.Is(Column, cell);
}
