using System.Text.RegularExpressions;
using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>
/// Tells which lines open an item in sections that are lists, where a narrow column breaks some items and not others: by more space above them than inside items, and by
/// names that are known.
/// </summary>
/// <param name="words">Words of languages.</param>
/// <param name="names">Names of certifications and skills.</param>
/// <param name="degrees">Names of degrees.</param>
internal sealed partial class ListLines(ResumeWords words, KnownNames names, DegreeWords degrees)
{
    // steps of lines are told in hundredths; what is set apart by a style sheet differs by a tenth and more
    private const double Apart = 0.08;
    private const double MostBetween = 0.6;
    private const string Education = "education";
    private const int MostNamed = 400; // letters: what names an item stands at its beginning

    /// <summary>The lines of a section that begin an item whatever the line before looks like; none where the section is no list.</summary>
    internal IReadOnlySet<DocumentLine> Opening(Section section)
    {
        var opening = new HashSet<DocumentLine>(ReferenceEqualityComparer.Instance);
        if (section.Kind is not ("skills" or "languages" or "certifications" or Education))
            return opening;
        var least = section.Kind == Education ? double.PositiveInfinity : LeastGap(section);
        var (item, length, column, hasYear) = ("", 0, 0, false);
        foreach (var (line, text) in section.Lines)
        {
            if (line.IsItem || line.IsParagraph || line.Gap >= Paragraphs.Break || line.Column != column || length + text.Text.Length > Paragraphs.MostLength)
                item = ""; // no line before this one goes on in it
            column = line.Column;
            if (item.Length > 0 && (line.Gap >= least || IsAnother(section.Kind, item, hasYear, text.Text)))
            {
                opening.Add(line);
                item = "";
            }

            hasYear = (item.Length > 0 && hasYear) || (section.Kind == Education && Year().IsMatch(text.Text));
            length = item.Length == 0 ? text.Text.Length : length + 1 + text.Text.Length;
            item = item.Length == 0 ? text.Text : item.Length < MostNamed ? $"{item} {text.Text}" : item;
        }

        return opening;
    }

    /// <summary>The least space above a line that sets it apart: above the widest jump among the section's spaces; infinite where they are all alike or where only blank lines differ.</summary>
    private static double LeastGap(Section section)
    {
        var gaps = section.Lines.Skip(1).Select(one => one.Line.Gap).Where(gap => gap < MostBetween).Distinct().Order().ToList();
        var (least, widest) = (double.PositiveInfinity, Apart);
        for (var i = 1; i < gaps.Count; i++)
        {
            if (gaps[i] - gaps[i - 1] >= widest)
                (least, widest) = (gaps[i], gaps[i] - gaps[i - 1]);
        }

        return least;
    }

    private bool IsAnother(string kind, string item, bool hasYear, string next) => kind switch
    {
        "languages" => words.Has("language", FirstWord(item)) && words.Has("language", FirstWord(next)),
        "certifications" => names.CertificationOf(next, null) is { } one && names.CertificationOf(item, null) is { } other && one != other,
        Education => hasYear && degrees.FirstIn(next) is { Start: 0 } && degrees.FirstIn(item) is { Start: 0 },
        _ => names.SkillOf(next) is not null && names.SkillOf(item) is not null && names.SkillOf($"{item} {next}") is null,
    };

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.NonBacktracking)]
    private static partial Regex Year();

    private static string FirstWord(string text) => text[..(text.IndexOfAny([' ', ':', ',', '(', '\t']) is > 0 and var end ? end : text.Length)];
}
