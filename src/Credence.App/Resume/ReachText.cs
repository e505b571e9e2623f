using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Resumes.Unlocking;
using Credence.Statistics;

namespace Credence.App.Resume;

/// <summary>What is within reach in plain words: the finding in one sentence, then the tables behind it.</summary>
internal static class ReachText
{
    private const int NameWidth = 64;

    internal static void Write(ReachReport report, CertificationCatalog catalog, IReadOnlyList<string> stated, ReceiptShape receipt)
    {
        foreach (var line in Lines(report, catalog, stated, receipt, Print.Width))
            Print.Line(line);
    }

    internal static IEnumerable<string> Lines(ReachReport report, CertificationCatalog catalog, IReadOnlyList<string> stated, ReceiptShape receipt, int width)
    {
        foreach (var line in Head(report).SelectMany(text => Wrapping.Lines(text, width)))
            yield return line;
        if (report.Postings == 0)
            yield break;
        yield return "";
        yield return "Conditions";
        foreach (var line in Conditions(report, width))
            yield return line;
        foreach (var (heading, rows) in Tables(report).Where(part => part.Rows.Count > 0))
        {
            yield return "";
            yield return heading;
            foreach (var line in Table(rows, width))
                yield return line;
        }

        if (report.Best is { } best)
        {
            yield return "";
            foreach (var line in Wrapping.Lines(Best(best), width))
                yield return line;
        }

        foreach (var line in report.Expiring.SelectMany(one => Wrapping.Lines(Expiry(one), width)))
            yield return line;
        if (Ask(report, catalog) is { } ask)
        {
            yield return "";
            yield return "To let the answer count it:";
            yield return $"  {ask}";
        }

        yield return "";
        foreach (var line in Wrapping.Lines($"{WithinReach(report)} opens: postings out of reach now and within reach with it, with the 95 % interval of their share, whole employers resampled. A skill's hours are those of a project. How it is counted: docs/method/unlock.md.", width))
            yield return line;
        foreach (var line in SaidWords.Sentence(stated) is { } sentence ? Wrapping.Lines(sentence, width) : [])
            yield return line;
        yield return $"Receipt: {receipt.Line()}.";
    }

    /// <summary>What counts as within reach, in a sentence.</summary>
    internal static string WithinReach(ReachReport report) =>
        FormattableString.Invariant($"Within your reach: nothing a posting states rules you out, you hold every certification it requires, and your résumé shows at least {report.SkillShare * 100:0.#} % of the skills it names; years are those of any work.");

    /// <summary>The finding in one sentence, then what it is of.</summary>
    internal static IEnumerable<string> Head(ReachReport report)
    {
        if (report.Postings == 0)
        {
            yield return "No posting of the store is of this target, so nothing can be said.";
            yield break;
        }

        var now = report.WithinReach;
        yield return FormattableString.Invariant($"{now.Opens:#,0} of {Postings(report.Postings)} {(now.Opens == 1 ? "is" : "are")} within your reach ({Share(now.Share)}, 95 % {Range(now.Range)}); ") + (report.Singles is [{ Opens: > 0 } most, ..]
            ? FormattableString.Invariant($"nothing single opens more than {Name(most)}: {most.Opens:#,0} further {(most.Opens == 1 ? "one" : "ones")} ({Share(most.Share)}, 95 % {Range(most.Range)}).")
            : "no single addition opens another.");
        yield return FormattableString.Invariant($"{Employers(report.Employers)} {report.RuledOut:#,0} {(report.RuledOut == 1 ? "posting rules" : "postings rule")} you out by a condition no addition changes, {report.ShortOfCertification:#,0} of the others {(report.ShortOfCertification == 1 ? "asks" : "ask")} for a certification you do not hold, {report.ShortOfSkills:#,0} for more of the skills {(report.ShortOfSkills == 1 ? "it names" : "they name")} (some for both). {report.StateNothing:#,0} {(report.StateNothing == 1 ? "states" : "state")} nothing anybody could be held against, {report.NameNoSkill:#,0} {(report.NameNoSkill == 1 ? "names" : "name")} no skill: they count as within reach unless a condition stands against it.")
            + (report.NotStated > 0 ? FormattableString.Invariant($" {report.NotStated:#,0} {(report.NotStated == 1 ? "does" : "do")} not state the country or level you aim at and {(report.NotStated == 1 ? "is" : "are")} not among them.") : "");
    }

    /// <summary>The call that takes these counts over; null where nothing was counted.</summary>
    private static string? Ask(ReachReport report, CertificationCatalog catalog) =>
        ReachAnswers.Of(report, catalog) is { Count: > 0 } answers ? $"{Door.CommandName} ask {string.Join(' ', answers.Select(answer => $"--{answer.Key} {answer.Value}"))}" : null;

    /// <summary>One addition in words.</summary>
    internal static ReachRowView Row(Opened row) => new(
        Name(row), KebabName.Of(row.Additions[0].Kind), Count(row.Opens), Range(row.Range), Count(row.Named), string.Join(" + ", row.Additions.Select(one => one.Hours?.ToString() ?? "?")));

    private static IEnumerable<(string Heading, IReadOnlyList<Opened> Rows)> Tables(ReachReport report) =>
    [
        ("One project", [.. report.Singles.Where(row => row.Additions[0].Kind == AdditionKind.Project)]),
        ("One skill", [.. report.Singles.Where(row => row.Additions[0].Kind == AdditionKind.Skill)]),
        ("One certification", [.. report.Singles.Where(row => row.Additions[0].Kind == AdditionKind.Certification)]),
        ("Two together", report.Pairs),
    ];

    private static IEnumerable<string> Conditions(ReachReport report, int width) => new TextTable(
        [TextColumn.Words("condition"), TextColumn.Numbers("stated in"), TextColumn.Numbers("rules you out of"), TextColumn.Numbers("not known in")],
        [.. report.Conditions.Select(one => (IReadOnlyList<string>)[Word(one.Kind), Count(one.Stated), Count(one.RulesOut), Count(one.Unknown)])], width).Lines();

    private static IEnumerable<string> Table(IReadOnlyList<Opened> rows, int width) => new TextTable(
        [TextColumn.Numbers("opens"), TextColumn.Numbers("95 %"), TextColumn.Numbers("employers"), new("named in", Side.Right, 1, int.MaxValue), new("hours", Side.Right, 2, int.MaxValue), new("addition", Side.Left, 0, NameWidth)],
        [.. rows.Select(row => (IReadOnlyList<string>)[Count(row.Opens), Range(row.Range), Count(row.Employers), Count(row.Named), string.Join(" + ", row.Additions.Select(one => one.Hours?.ToString() ?? "?")), Name(row)])], width).Lines();

    private static string Best(BestSet best) => best.Opened.Additions.Count == 0
        ? FormattableString.Invariant($"In {Hours(best.Budget)} nothing opens another posting.")
        : FormattableString.Invariant($"Best in {Hours(best.Budget)}: {Name(best.Opened)} ({Hours(best.Hours)}, {best.Projects} {(best.Projects == 1 ? "project" : "projects")}) opens {Postings(best.Opened.Opens)} (95 % {Range(best.Opened.Range)}); ")
            + (best.IsOptimal ? "nothing opens more." : FormattableString.Invariant($"no set opens more than {best.Bound:#,0}."));

    /// <summary>A certification that has expired or soon will, in a sentence.</summary>
    internal static string Expiry(Expiring one) => one.HasExpired
        ? FormattableString.Invariant($"{one.Name} expired {one.Expires.When}: it counts for nothing here. {Postings(one.Closes)} would be within reach with it; {one.Named:#,0} {(one.Named == 1 ? "names" : "name")} it.")
        : FormattableString.Invariant($"{one.Name} expires {one.Expires.When}: {Postings(one.Closes)} would leave your reach; {one.Named:#,0} {(one.Named == 1 ? "names" : "name")} it.");

    /// <summary>Whose postings they are; a store whose postings name nobody has no employers to count.</summary>
    private static string Employers(int employers) => employers switch
    {
        0 => "No posting names its employer.",
        1 => "Of one named employer.",
        _ => FormattableString.Invariant($"Of {employers:#,0} named employers."),
    };

    private static string Postings(int count) => FormattableString.Invariant($"{count:#,0} {(count == 1 ? "posting" : "postings")}");

    private static string Hours(double hours) => FormattableString.Invariant($"{hours:0.#} {(hours == 1 ? "hour" : "hours")}");

    private static string Name(Opened row) => string.Join(" + ", row.Additions.Select(one => one.Name));

    private static string Word(GateKind kind) => KebabName.Of(kind);

    private static string Count(int count) => FormattableString.Invariant($"{count:#,0}");

    private static string Share(double? share) => share is { } known ? FormattableString.Invariant($"{known * 100:0.#} %") : "unknown";

    private static string Range(Interval? range) => range is { } known ? FormattableString.Invariant($"{known.Low * 100:0.0}–{known.High * 100:0.0} %") : "-";
}
