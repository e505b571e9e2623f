namespace Credence.Resumes.Reading;

/// <summary>What the columns of a table in a section may be, by the cues of their labels.</summary>
/// <param name="Keys">Columns of which one must be there.</param>
/// <param name="Others">Columns that may be there.</param>
/// <param name="IsWhole">Whether the section is the table from its first line to its last.</param>
internal sealed record TableColumns(IReadOnlyList<string> Keys, IReadOnlyList<string> Others, bool IsWhole = false)
{
    /// <summary>Cue of a column whose label is not known.</summary>
    internal const string Unknown = "";

    internal const string Employer = "table-employer";
    internal const string Title = "table-title";
    internal const string Place = "table-place";
    internal const string From = "table-from";
    internal const string To = "table-to";
    internal const string Dates = "table-period";
    internal const string About = "table-about";
    internal const string School = "table-school";
    internal const string Degree = "table-degree";
    internal const string Field = "table-field";
    internal const string Grade = "table-grade";
    internal const string Skill = "table-skill";
    internal const string Level = "table-level";
    internal const string Years = "table-years";
    internal const string Group = "table-group";
    internal const string Language = "table-language";
    internal const string Project = "table-project";
    internal const string Tools = "table-tools";
    internal const string Link = "table-link";

    internal static TableColumns Certifications { get; } = new(["certification"], ["issuer", "expires", "issued", "id", "verify"], IsWhole: true);

    internal static TableColumns Work { get; } = new([Employer, Title], [Place, From, To, Dates, About, Tools]);

    internal static TableColumns Education { get; } = new([School, Degree], [Field, Place, From, To, Dates, Grade, About]);

    internal static TableColumns Skills { get; } = new([Skill], [Level, Years, Group]);

    internal static TableColumns Languages { get; } = new([Language], [Level]);

    internal static TableColumns Projects { get; } = new([Project], [Employer, Title, From, To, Dates, Tools, Link, About]);

    /// <summary>The cue of a label that no column before it has; null where it is none.</summary>
    internal string? CueOf(ResumeWords words, string label, IReadOnlyList<(string Cue, string Label, double Left)> before) =>
        Keys.Concat(Others).Where(cue => words.Is(cue, label)).OrderBy(cue => before.Any(column => column.Cue == cue)).FirstOrDefault();
}
