using Credence.Returns;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Returns;

public sealed class KnowingWorthTests
{
    private static readonly ReturnTerms Plain = new(0, 0, 0);

    private static List<InputInfluence> Worth(ReturnCase known) =>
        [.. Simulation.Of(known, new ReturnRun(1 << 16, 1, Sampler.Sobol, 64)).Drivers.OrderByDescending(driver => driver.InformationWorth)];

    /// <summary>Net value is uniform from −100 to 100: knowing the fee is worth the mean gain of the better half, 25.</summary>
    [Fact]
    public void Knowing_the_one_uncertain_input_is_worth_what_its_better_half_gains()
    {
        var known = ReturnCase.Of("one", Plain, (ReturnInputs.Salary, new Distribution.Constant(12_000)), (ReturnInputs.RaiseShare, new Distribution.Constant(0.01)), (ReturnInputs.Fee, new Distribution.Uniform(20, 220)));

        var value = Assert.Single(Worth(known));

        Assert.Equal(ReturnInputs.Fee, value.Input);
        Assert.Equal(25, value.InformationWorth!.Value, 1.0);
    }

    [Fact]
    public void Knowing_an_input_is_worth_nothing_where_no_value_of_it_would_change_the_choice()
    {
        var known = ReturnCase.Of("one", Plain, (ReturnInputs.Fee, new Distribution.Uniform(20, 220)));

        Assert.Equal(0, Assert.Single(Worth(known)).InformationWorth);
    }

    [Fact]
    public void Knowing_what_does_not_matter_is_worth_nothing_even_where_the_choice_is_close()
    {
        var known = ReturnCase.Of(
            "one", Plain, (ReturnInputs.Salary, new Distribution.Constant(12_000)), (ReturnInputs.RaiseShare, new Distribution.Uniform(0, 0.02)), (ReturnInputs.Fee, new Distribution.Uniform(119.99, 120.01)));

        Assert.InRange(Worth(known).Single(one => one.Input == ReturnInputs.Fee).InformationWorth!.Value, 0, 0.5);
    }

    [Fact]
    public void The_input_that_decides_stands_first()
    {
        var known = ReturnCase.Of(
            "one", Plain, (ReturnInputs.Salary, new Distribution.Constant(12_000)), (ReturnInputs.RaiseShare, new Distribution.Uniform(0, 0.02)), (ReturnInputs.Fee, new Distribution.Uniform(110, 130)));

        Assert.Equal(ReturnInputs.RaiseShare, Worth(known)[0].Input);
    }
}
