using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Rules;

/// <summary>What changed between two versions of a table or flow.</summary>
/// <param name="Id">Id of the newer rules.</param>
/// <param name="OldVersion">Version of the older rules.</param>
/// <param name="NewVersion">Version of the newer rules.</param>
/// <param name="Added">Ids of the rows, or of the questions with their options, that are new.</param>
/// <param name="Removed">Ids that are gone.</param>
/// <param name="Edited">Ids whose tests, outputs, dates or ways on changed; changed texts, notes and sources do not count.</param>
/// <param name="Regions">Assignments compared (count): one for each combination of parts of the inputs that the tests of both versions tell apart, not known among them.</param>
/// <param name="Changed">Of those, the assignments whose outcome changed (count).</param>
/// <param name="Examples">Some of them, at most <see cref="MostExamples"/>.</param>
/// <param name="Capped">True where the search stopped at its limit: <paramref name="Changed"/> is then a least number.</param>
public sealed record RulesDiff(
    string Id,
    int OldVersion,
    int NewVersion,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Edited,
    double Regions,
    double Changed,
    IReadOnlyList<OutcomeChange> Examples,
    bool Capped)
{
    /// <summary>Examples listed at most (count).</summary>
    public const int MostExamples = 20;

    /// <summary>True where outcomes changed although the version did not.</summary>
    public bool VersionIsMissing => Changed > 0 && OldVersion == NewVersion;

    /// <summary>Compares two files of kind <c>table</c> or <c>flow</c>.</summary>
    /// <exception cref="UnusableInputException">A file is not sound, or the two are not of the same kind.</exception>
    public static RulesDiff Of(string oldPath, string newPath)
    {
        var (old, kind) = (YamlMap.Read(oldPath).Text("kind"), YamlMap.Read(newPath).Text("kind"));
        return (old, kind) switch
        {
            ("table", "table") => Of(RuleTable.Read(oldPath), RuleTable.Read(newPath)),
            ("flow", "flow") => Of(Flow.Read(oldPath), Flow.Read(newPath)),
            _ => throw new UnusableInputException(newPath + ":1:1", $"a file of kind '{old}' cannot be compared with one of kind '{kind}'", "Name two tables or two flows"),
        };
    }

    /// <summary>Compares two tables.</summary>
    public static RulesDiff Of(RuleTable old, RuleTable changed) => TableDiff.Of(old, changed);

    /// <summary>Compares two flows.</summary>
    public static RulesDiff Of(Flow old, Flow changed) => FlowDiff.Of(old, changed);
}
