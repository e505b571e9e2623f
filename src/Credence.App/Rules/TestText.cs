using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>Results of cases as text: what failed with its place, then the counts.</summary>
internal static class TestText
{
    internal static void Write(TestShape test)
    {
        foreach (var file in test.Files)
        {
            foreach (var failed in file.Failed)
                Print.Line($"{failed.Where}: case '{failed.Case}' failed: {failed.Problem}.");
            foreach (var open in file.NotCovered)
                Print.Line($"{file.File}: no case covers '{open}'. Add one.");
            if (file.Proposed.Count > 0)
                Print.Line($"Cases that would cover them, to be checked and put under 'cases:' of {file.File}:\n{string.Concat(file.Proposed).TrimEnd()}");
            Print.Line($"{file.File}: {LintText.Counted(file.Cases, "case")}, {file.Failed.Count} failed, {file.NotCovered.Count} not covered.");
        }

        Print.Line($"{LintText.Counted(test.Files.Count, "file")}, {LintText.Counted(test.Cases, "case")}: {test.Failures} failed, {test.NotCovered} not covered.");
        Print.Line($"Receipt: {test.Receipt.Line()}.");
    }
}
