using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>
/// Tells which lines open an item in sections that are lists, where a narrow column breaks some items and not others: by more space above them than inside items, and by
/// names that are known.
/// </summary>
/// <param name="words">Words of languages.</param>
/// <param name="names">Names of certifications and skills.</param>
internal sealed class ListLines(ResumeWords words, KnownNames names)
{
    // steps of lines are told in hundredths; what is set apart by a style sheet differs by a tenth and more
    private const double Apart = 0.08;
    private const double MostBetween = 0.6;

    /// <summary>The lines of a section that begin an item whatever the line before looks like; none where the section is no list.</summary>
    internal IReadOnlySet<DocumentLine> Opening(Section section)
    {
        var opening = new HashSet<DocumentLine>(ReferenceEqualityComparer.Instance);
        if (section.Kind is not ("skills" or "languages" or "certifications"))
            return opening;
        var least = LeastGap(section);
        var item = "";
        foreach (var (line, text) in section.Lines)
        {
            if (item.Length > 0 && (line.Gap >= least || IsAnother(section.Kind, item, text.Text)))
            {
                opening.Add(line);
                item = "";
            }

            item = item.Length == 0 ? text.Text : $"{item} {text.Text}";
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

    private bool IsAnother(string kind, string item, string next) => kind switch
    {
        "languages" => words.Has("language", FirstWord(item)) && words.Has("language", FirstWord(next)),
        "certifications" => names.CertificationOf(next, null) is { } one && names.CertificationOf(item, null) is { } other && one != other,
        _ => names.SkillOf(next) is not null && names.SkillOf(item) is not null && names.SkillOf($"{item} {next}") is null,
    };

    private static string FirstWord(string text) => text[..(text.IndexOfAny([' ', ':', ',', '(', '\t']) is > 0 and var end ? end : text.Length)];
}
