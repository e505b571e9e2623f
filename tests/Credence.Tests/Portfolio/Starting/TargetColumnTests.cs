using System.Text.RegularExpressions;
using Credence.Portfolio.Starting;
using Credence.Tests.House;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio.Starting;

/// <summary>A project begun and its own <c>train</c> take the same value for the wanted one.</summary>
public sealed partial class TargetColumnTests
{
    private static readonly string Begun = Source("Credence.Engine", "Portfolio", "Starting", "TargetColumn.cs");
    private static readonly string Trained = Source("Credence.Showcase", "Data", "Target.cs");

    [Fact]
    public void A_project_and_its_training_know_the_same_answers() => Assert.Equal(Pairs(Trained), Pairs(Begun));

    [Fact]
    public void The_yes_of_every_pair_is_wanted_in_either_order()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "t.csv");

        Assert.NotEmpty(Pairs(Trained));
        foreach (var (yes, no) in Pairs(Trained))
        {
            File.WriteAllText(file, $"left\n{yes}\n{no}\n");
            Assert.Equal(yes, TargetColumn.Positive(file, "left", null));
            File.WriteAllText(file, $"left\n{no}\n{yes}\n");
            Assert.Equal(yes, TargetColumn.Positive(file, "left", null));
        }
    }

    [Theory]
    [InlineData("Credence.App", "Projects", "ProjectCommand.cs")]
    [InlineData("Credence.Showcase", "Train", "TrainCommand.cs")]
    public void The_help_names_every_pair(params string[] path)
    {
        var help = Source(path);

        Assert.All(Pairs(Trained), pair => Assert.Contains($"{pair.Yes} and {pair.No}", help, StringComparison.Ordinal));
    }

    private static string Source(params string[] path) => File.ReadAllText(Path.Combine([Checkout.Root, "src", .. path]));

    private static List<(string Yes, string No)> Pairs(string source) =>
        [.. Pair().Matches(Answers().Match(source).Value).Select(pair => (pair.Groups[1].Value, pair.Groups[2].Value))];

    [GeneratedRegex(@"Answers = \[.*\];")]
    private static partial Regex Answers();

    [GeneratedRegex("""\("(\w+)", "(\w+)"\)""")]
    private static partial Regex Pair();
}
