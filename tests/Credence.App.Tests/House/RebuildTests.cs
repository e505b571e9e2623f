using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Credence.App.Tests.House;

/// <summary>The list of what <c>./run rebuild</c> computes again is whole, and a line that differs or checks nothing fails.</summary>
public sealed partial class RebuildTests
{
    private static readonly string List = Path.Combine(CredenceProgram.Root, ".ci", "published");

    [Fact]
    public void Every_line_names_files_that_are_there_and_tests_that_exist()
    {
        var classes = Directory.GetFiles(Path.Combine(CredenceProgram.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).ToList();

        foreach (var line in Lines())
        {
            Assert.Equal(4, line.Length);
            if (line[1] != "-" && !Path.Exists(Path.Combine(CredenceProgram.Root, line[1])))
                continue;
            Assert.All(line[2].Split(", ").Where(file => !file.Contains('*', StringComparison.Ordinal)), file => Assert.True(Path.Exists(Path.Combine(CredenceProgram.Root, file)), file));
            if (line[3].Split(' ') is ["test", var project, .. var filters])
            {
                Assert.True(Directory.Exists(Path.Combine(CredenceProgram.Root, "tests", project)), project);
                Assert.All(filters, filter => Assert.Contains(classes, name => Regex.IsMatch(name, "^" + Regex.Escape(filter.Split('.')[^1]).Replace("\\*", ".*", StringComparison.Ordinal) + "$")));
            }
        }
    }

    [Fact]
    public void Every_file_that_a_test_measures_again_has_a_line()
    {
        var measured = Directory.GetFiles(Path.Combine(CredenceProgram.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => MeasuredFile().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(measured);
        Assert.All(measured, file => Assert.Contains(Lines(), line => line[2].Split(", ").Contains(file)));
    }

    [Fact]
    public async Task What_differs_is_named_and_ends_with_1_and_what_is_not_here_is_skipped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: this system has no sh");
        using var folder = new Receipts.TempFolder();
        var list = folder.Write("list", "a figure nobody measures | - | README.md | test Credence.App.Tests *NoSuchClassAnywhere\nfrom afar | no/such/folder | README.md | test Credence.App.Tests *DoorTests\n");
        var start = new ProcessStartInfo("sh", [Path.Combine(CredenceProgram.Root, ".ci", "rebuild"), "--no-build", list]) { RedirectStandardOutput = true, RedirectStandardError = true };

        using var run = Process.Start(start)!;
        var output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[1/2] DIFFERS: a figure nobody measures (README.md)", output, StringComparison.Ordinal);
        Assert.Contains("[2/2] skipped: from afar (no/such/folder is not here)", output, StringComparison.Ordinal);
        Assert.Contains("0 the same, 1 differ, 1 skipped", output, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(List).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"Measured\.AssertIs\(""([^""]+)""")]
    private static partial Regex MeasuredFile();
}
