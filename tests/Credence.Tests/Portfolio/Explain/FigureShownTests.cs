using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Explain;

/// <summary>A picture of a README is looked at once, and not at all where it is very large.</summary>
public sealed class FigureShownTests
{
    private const string Check = "figure";
    private static readonly string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"><circle r=\"9\"/></svg>\n";

    [Fact]
    public void Every_picture_is_a_place_and_one_shown_twice_is_one()
    {
        var finding = SmallRepository.Found(Check, ("README.md", "![](a.svg)\n\n![](b.svg)\n\n![](a.svg)\n\n![](none.svg)\n"), ("a.svg", Picture), ("b.svg", Picture));

        Assert.Equal((CheckOutcome.Passed, "README.md:1 README.md:3"), (finding.Outcome, string.Join(' ', finding.Proofs.Select(proof => proof.Where))));
    }

    [Fact]
    public void A_very_large_one_is_not_looked_at_and_said_to_be_large()
    {
        var finding = SmallRepository.Found(Check, ("README.md", "![](a.svg)\n"), ("a.svg", Picture + new string(' ', 33 * 1024 * 1024)));

        Assert.Equal(CheckOutcome.Failed, finding.Outcome);
        Assert.Contains("a.svg, which is too large to be looked at (34,60", finding.Why, StringComparison.Ordinal);
    }
}
