using System.Globalization;
using Credence.App.Hosting;
using Credence.Rules;

namespace Credence.App.Rules;

/// <summary>A comparison as text: how many answers lead elsewhere, examples, then what was edited.</summary>
internal static class DiffText
{
    internal static void Write(DiffShape diff, LintFinding? version)
    {
        Print.Line(string.Create(CultureInfo.InvariantCulture, $"{diff.Id}: {(diff.Capped ? "at least " : "")}{diff.Changed:#,0} of {diff.Assignments:#,0} combinations of answers lead elsewhere (version {diff.OldVersion} to {diff.NewVersion})."));
        if (version is not null)
            Print.Line(LintText.Line(FindingShape.Of(version)));
        foreach (var example in diff.Examples)
            Print.Line($"  {Given(example)}: {example.New}, was {example.Old}");
        if (diff.Changed > diff.Examples.Count)
            Print.Line(string.Create(CultureInfo.InvariantCulture, $"  … and {diff.Changed - diff.Examples.Count:#,0} more"));
        Ids("New", diff.Added);
        Ids("Gone", diff.Removed);
        Ids("Edited", diff.Edited);
        Print.Line($"Receipt: {diff.Receipt.Line()}.");
    }

    private static string Given(OutcomeChange example) =>
        example.Given.Count == 0 ? "nothing known" : string.Join(", ", example.Given.Select(pair => $"{pair.Key} {pair.Value}"));

    private static void Ids(string what, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
            Print.Line($"{what}: {string.Join(", ", ids)}");
    }
}
