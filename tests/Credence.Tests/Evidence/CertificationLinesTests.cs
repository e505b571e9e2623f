using Credence.Evidence;
using Xunit;

namespace Credence.Tests.Evidence;

public sealed class CertificationLinesTests
{
    [Fact]
    public void A_chain_of_single_successors_is_one_line_by_its_newest()
    {
        var line = Assert.Single(CertificationLines.Of([Of("a", "b"), Of("b", "c"), Of("c")]));

        Assert.Equal("c", line.Newest);
        Assert.Equal(["b", "a"], line.Earlier);
    }

    [Fact]
    public void Several_successors_or_several_predecessors_are_not_spliced()
    {
        Assert.Empty(CertificationLines.Of([Of("old", "one", "two"), Of("one"), Of("two")]));
        Assert.Empty(CertificationLines.Of([Of("one", "new"), Of("two", "new"), Of("new")]));
    }

    [Fact]
    public void A_line_ends_before_a_change_that_is_not_one_to_one()
    {
        var line = Assert.Single(CertificationLines.Of([Of("a", "b"), Of("b", "c", "d"), Of("c"), Of("d")]));

        Assert.Equal("b", line.Newest);
        Assert.Equal(["a"], line.Earlier);
    }

    [Fact]
    public void Successors_that_are_not_known_and_circles_do_no_harm()
    {
        Assert.Empty(CertificationLines.Of([Of("a", "unknown")]));
        Assert.Empty(CertificationLines.Of([Of("a", "b"), Of("b", "a")]));
    }

    private static SoughtCertification Of(string id, params string[] successors) => new(id, id, null, successors);
}
