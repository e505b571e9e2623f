using System.Text.RegularExpressions;
using Xunit;

namespace Credence.App.Tests.House;

/// <summary>Every example of the README and the guides is run; a stale one fails the build.</summary>
public sealed class ReadmeTests
{
    private const string Elision = "…";

    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var page in Pages())
        {
            foreach (var (command, expected) in ExamplesOf(File.ReadAllText(Path.Combine(CredenceProgram.Root, page))))
                examples.Add(page, command, expected);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_prints_what_the_page_says(string page, string command, string expected)
    {
        Assert.SkipWhen(command.Contains("../shared", StringComparison.Ordinal) && !Directory.Exists(Path.Combine(CredenceProgram.Root, "..", "shared")), "skipped: ../shared is not here");

        var ending = await CredenceProgram.RunAsync(Words(command), stop: TestContext.Current.CancellationToken);

        Assert.True(ending.ExitCode is 0 or 1, $"{page}: '{command}' ended with {ending.ExitCode}: {ending.Messages}");
        Assert.Matches(PatternOf(expected), ending.Output.TrimEnd());
    }

    private static IEnumerable<string> Pages() =>
        new[] { "README.md" }.Concat(
            Directory.GetFiles(Path.Combine(CredenceProgram.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Select(page => Path.GetRelativePath(CredenceProgram.Root, page)).Order(StringComparer.Ordinal));

    // A console block holds commands after "$ ./run " and, below each, what it prints; a line of "…" stands for any lines.
    private static IEnumerable<(string Command, string Expected)> ExamplesOf(string page)
    {
        foreach (Match block in Regex.Matches(page, "^```console\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline))
        {
            foreach (var part in block.Groups[1].Value.Split("$ ./run ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = part.TrimEnd().Split('\n');
                if (lines.Length > 1)
                    yield return (lines[0], string.Join('\n', lines[1..]));
            }
        }
    }

    private static string PatternOf(string expected) =>
        "^" + string.Join("\n", expected.Split('\n').Select(line => line.Trim() == Elision ? "(?s:.*?)" : Regex.Escape(line.TrimEnd()) + "[ ]*")) + "$";

    private static IEnumerable<string> Words(string command) =>
        Regex.Matches(command, "\"([^\"]*)\"|\\S+").Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value);
}
