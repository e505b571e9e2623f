using System.Diagnostics;
using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio;

/// <summary>Texts made so that looking at each hit again would take hours are read in seconds. The time is no measure of speed: it fails where it grows with the square of the text.</summary>
public sealed class HostileTextTests
{
    private const int Letters = 1_000_000;
    private const double MostSeconds = 15;

    [Theory]
    [InlineData("it(\n[Fact\n@Test\ndescribe.skip(\n", "tests/a.test.js")]
    [InlineData("[Fact]\n[x]\n", "tests/ATests.cs")]
    [InlineData("[Fact]\n[x]\nvoid A()\n", "tests/ATests.cs")]
    [InlineData("[Ignore]\n[x]\n", "tests/ATests.cs")]
    [InlineData("[Fact(Skip = \"later\")]\n", "tests/ATests.cs")]
    [InlineData("describe.skip(\n)\n", "tests/a.test.js")]
    [InlineData("describe.skip(\n{\n", "tests/a.test.js")]
    [InlineData("it(\n)\n", "tests/a.test.js")]
    [InlineData("@given(x)\ndef test_a():\n", "tests/test_a.py")]
    [InlineData("@unittest.skip\nclass A:\n {\n", "tests/test_a.py")]
    public void Tests(string text, string path) => Assert.NotNull(InTime("tests-exist", (path, Many(text))));

    [Fact]
    public void Tests_within_tests()
    {
        var nested = string.Concat(Enumerable.Range(0, 1200).Select(depth => new string(' ', depth) + "def test_a():\n"));

        InTime("tests-exist", ("tests/test_a.py", nested + new string('\n', 200_000)));
    }

    [Fact]
    public void A_line_that_denies_over_and_over()
    {
        var finding = InTime("drift-check", ("check.py", "x = \"" + Many("no drift ") + "\"\n"));

        Assert.Equal(CheckOutcome.Failed, finding.Outcome);
    }

    [Fact]
    public void Calls_of_a_logger_within_calls() => InTime("prediction-log", ("serve.py", Many("log.info(")));

    [Fact]
    public void A_picture_shown_over_and_over()
    {
        var finding = InTime("figure", ("README.md", Many("![](a.svg)")), ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><circle r=\"9\"/></svg>\n"));

        Assert.Equal("README.md:1", Assert.Single(finding.Proofs).Where);
    }

    private static string Many(string text) => string.Concat(Enumerable.Repeat(text, Letters / text.Length));

    private static Finding InTime(string check, params (string Path, string Text)[] files)
    {
        var clock = Stopwatch.StartNew();
        var finding = SmallRepository.Found(check, files);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, MostSeconds);
        return finding;
    }
}
