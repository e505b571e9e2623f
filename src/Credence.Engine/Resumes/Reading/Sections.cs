using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Divides a document at its headings: words that are known as headings, and lines that look the same as these.</summary>
/// <param name="words">Known headings.</param>
internal sealed class Sections(ResumeWords words)
{
    private const int MostWords = 6;
    private const double Larger = 0.5;
    private const int MostContact = 12;
    private const int MostItemWords = 4;
    private static readonly string[] Labelled = ["skills", "certifications", "languages"];

    /// <summary>The sections in order, what stands before the first heading being the header; margins are header too.</summary>
    internal IReadOnlyList<Section> Of(IReadOnlyList<DocumentLine> lines, SourceText source)
    {
        var body = BodySize(lines);
        var known = lines.Where(line => IsCandidate(line) && words.SectionOf(line.Text) is not null).ToList();
        var styles = Accepted(known, body);
        var unknown = Unknown(lines, known.Where(line => styles.Contains(Style.Of(line))).ToList(), styles, body);
        var sections = new List<Section> { new(Section.Header, null) };
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var text = source.Line(i, line.Text);
            if (line.IsMargin)
                sections[0].Lines.Add((line, text));
            else if (i + 1 < lines.Count && BrokenOf(line, lines[i + 1], styles) is { } broken)
                sections.Add(new Section(broken, Paragraphs.Joined(text, source.Line(++i, lines[i].Text))));
            else if (IsCandidate(line) && words.SectionOf(line.Text) is { } kind && styles.Contains(Style.Of(line)))
                sections.Add(new Section(kind, text));
            else if (unknown.Contains(line))
                sections.Add(new Section(words.PartOf(line.Text), text));
            else if (i + 1 < lines.Count && AloneOf(line, lines[i + 1], sections[^1]) is { } alone)
                sections.Add(new Section(alone, text.Trim(":")));
            else if (LabelOf(line, sections[^1], styles) is { } label)
                sections.AddRange(label.IsAlone ? [Opened(label.Kind, line, text, label.End), new Section(Section.Header, null)] : [Opened(label.Kind, line, text, label.End)]);
            else if (i > 0 && lines[i - 1].Column != line.Column && sections.Count > 1 && (line.Size > body + 4 || HasAddress(lines, i, styles)))
                sections.Add(Opened(Section.Header, line, text));
            else
                sections[^1].Lines.Add((line, text));
        }

        return sections;
    }

    /// <summary>The size most of the text has.</summary>
    internal static double BodySize(IReadOnlyList<DocumentLine> lines) =>
        lines.GroupBy(line => Math.Round(2 * line.Size) / 2).OrderByDescending(group => group.Sum(line => line.Text.Length)).Select(group => group.Key).FirstOrDefault();

    private static Section Opened(string kind, DocumentLine line, Fragment text, int from = 0)
    {
        var section = new Section(kind, from == 0 ? null : text[..from].Trim(":"));
        section.Lines.Add((line, text[from..]));
        return section;
    }

    private static bool IsCandidate(DocumentLine line) =>
        !line.IsItem && !line.IsMargin && !line.Text.Contains('\t', StringComparison.Ordinal) && line.Text.Length < 60 && line.Text.Count(c => c == ' ') < 2 * MostWords;

    /// <summary>Styles of known headings that count: those that several share, or that are as large as these; in plain text capitals beat the rest.</summary>
    private HashSet<Style> Accepted(List<DocumentLine> known, double body)
    {
        var styles = known.GroupBy(Style.Of).Select(group => (Style: group.Key, Count: group.Select(line => words.SectionOf(line.Text)).Distinct().Count(), Rank: group.Key.Rank(body))).ToList();
        if (styles.Count == 0)
            return [];
        var main = styles.OrderByDescending(style => style.Rank > 0).ThenByDescending(style => style.Count).ThenByDescending(style => style.Rank).First();
        return [.. styles.Where(style => style.Style == main.Style || style.Rank >= main.Rank || (style.Rank > 0 && style.Count >= 2 && main.Count < 4)).Select(style => style.Style)];
    }

    /// <summary>Lines that look like the headings but are not known.</summary>
    private HashSet<DocumentLine> Unknown(IReadOnlyList<DocumentLine> lines, List<DocumentLine> known, HashSet<Style> styles, double body)
    {
        var alike = new HashSet<DocumentLine>(ReferenceEqualityComparer.Instance);
        if (known.Count < 2)
            return alike;
        var start = lines.TakeWhile(line => !ReferenceEquals(line, known[0])).Count();
        foreach (var style in styles.Where(style => style.Rank(body) > 0))
        {
            // where headings stand apart, a line within others is none: "SQL" below "Python"
            var areApart = style.Size == 0 && style.Level == 0 && known.Where(line => Style.Of(line) == style) is var own && own.Count(line => line.Gap > 0) > own.Count() / 2;
            var same = lines.Skip(start).Where(line => IsCandidate(line) && Style.Of(line) == style && words.SectionOf(line.Text) is null && !line.Text.Any(char.IsDigit) && (line.Gap > 0 || !areApart)).ToList();
            if (same.Count <= known.Count(line => Style.Of(line) == style) / 2 || style.Level > 0)
                alike.UnionWith(same);
        }

        return alike;
    }

    /// <summary>Whether an e-mail address stands between the head of a column and its first heading.</summary>
    private bool HasAddress(IReadOnlyList<DocumentLine> lines, int start, HashSet<Style> styles) => lines.Skip(start)
        .TakeWhile(line => line.Column == lines[start].Column && !(IsCandidate(line) && words.SectionOf(line.Text) is not null && styles.Contains(Style.Of(line))))
        .Take(MostContact).Any(line => line.Text.Contains('@', StringComparison.Ordinal));

    /// <summary>What a heading opens that a narrow column broke over two lines: "WORK", "AUTHORIZATION"; null where it is none.</summary>
    private string? BrokenOf(DocumentLine line, DocumentLine next, HashSet<Style> styles) =>
        IsCandidate(line) && IsCandidate(next) && line.Column == next.Column && next.Gap < line.Gap && Style.Of(line) == Style.Of(next) && styles.Contains(Style.Of(line)) && line.Level == 0
        && (words.SectionOf(line.Text) is null || words.SectionOf(next.Text) is null) ? words.SectionOf($"{line.Text} {next.Text}") : null;

    /// <summary>A heading of skills or languages that looks otherwise than the others, below certifications or a list of the other kind.</summary>
    private string? AloneOf(DocumentLine line, DocumentLine next, Section open)
    {
        if (!IsCandidate(line) || words.SectionOf(line.Text) is not ("skills" or "languages") || open.Kind is not ("certifications" or "languages" or "skills" or "courses"))
            return null;
        var kind = words.SectionOf(line.Text)!;
        return kind == open.Kind || (kind == "languages" && !words.Has("language", next.Text.Split(',', ';')[0])) ? null : kind;
    }

    /// <summary>A label with its content in one line ("Languages: German, English") where no section of that kind is open; in the head it is alone, and what follows belongs to the head again.</summary>
    private (string Kind, int End, bool IsAlone)? LabelOf(DocumentLine line, Section open, HashSet<Style> styles)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        var isAbroad = colon > 0 && open.Kind == "languages" && words.Has("language", line.Text[colon..].Split(',', ';')[0]); // "Grundkenntnisse: Französisch"
        if (isAbroad || line.IsItem || colon is < 3 or > 40 || colon + 2 >= line.Text.Length || (words.SectionOf(line.Text[..colon]) ?? (words.Is("fluency", line.Text[..colon]) ? "languages" : null)) is not { } kind || !Labelled.Contains(kind))
            return null;
        if (kind == open.Kind || open.Kind is "work" or "projects" or "education" or "summary" || (kind == "languages" && !words.Has("language", line.Text[(colon + 1)..].Split(',', ';')[0])))
            return null;
        var isAlone = open.Kind is Section.Header && !(line.IsBold || styles.Count == 0);
        if (isAlone && (line.Text.Contains('@', StringComparison.Ordinal) || (kind == "skills" && !IsList(line.Text[(colon + 1)..]))))
            return null;
        return (kind, kind == "skills" || words.Is("fluency", line.Text[..colon]) ? 0 : colon + 1, isAlone); // a label of skills stays as the name of their group, "Muttersprache" as a level
    }

    /// <summary>Whether a text lists short names: "Python, SQL, dbt", no sentence with commas.</summary>
    private static bool IsList(string text) => text.Split(',', ';') is { Length: > 1 } items && items.All(item => item.Trim().Count(c => c == ' ') < MostItemWords);

    /// <summary>How a line looks.</summary>
    private readonly record struct Style(double Size, bool IsBold, bool IsCapitals, int Level)
    {
        internal static Style Of(DocumentLine line) => new(Math.Round(2 * line.Size) / 2, line.IsBold, line.Text.Any(char.IsLetter) && !line.Text.Any(char.IsLower), line.Level);

        /// <summary>How much it stands out from the text.</summary>
        internal double Rank(double body) => (Level > 0 ? 20 - Level : 0) + (Size > body + Larger ? 4 + Math.Min(4, Size - body) : Size < body - Larger ? -1 : 0) + (IsBold ? 2 : 0) + (IsCapitals ? 2 : 0);
    }
}
