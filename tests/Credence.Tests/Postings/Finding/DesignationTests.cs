using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class DesignationTests
{
    [Theory]
    [InlineData("Requirements:\n- 5 years in finance\n- MBA, CPA or other advanced degree", "cpa:required")]
    [InlineData("Nice to have:\n- Bachelor's degree, MBA or CFA", "cfa:preferred")]
    [InlineData("Requirements:\n- Degree and/or CPA", "cpa:required")]
    public void A_designation_beside_a_degree_is_asked_for(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Theory]
    [InlineData("NICE TO HAVES:\n- CPA (active or inactive)\n- Excel", "cpa:preferred")]
    [InlineData("Requirements:\n- Active CPA\n- Excel", "cpa:required")]
    [InlineData("Nice to have:\n- CPA or CFA", "cpa:preferred; cfa:preferred")]
    public void A_designation_that_is_an_item_of_its_own_is_asked_for(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));

    [Fact]
    public void A_designation_given_as_example_of_a_qualification_is_asked_for() =>
        Assert.Equal("cfa:required", SharedFinder.Read("Requirements\n- You bring relevant qualifications (e.g. CFA)"));

    [Theory]
    [InlineData("Requirements:\n- You own our CPA and ROAS targets\n- CPA, CPC and CPM reporting\n- Experience with CPA models")]
    [InlineData("Responsibilities:\n- CPA\n- Lower CPA (cost per acquisition) every month")]
    [InlineData("About us\nRobin Roe, MBA, CPA, leads the team.")]
    [InlineData("Nice to have:\n- MCP\n- CAP theorem")]
    public void The_same_letters_elsewhere_mean_something_else(string text) => Assert.Equal("", SharedFinder.Read(text));
}
