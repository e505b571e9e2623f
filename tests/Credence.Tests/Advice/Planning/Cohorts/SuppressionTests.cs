using Credence.Advice.Planning.Cohorts;
using CsCheck;
using Xunit;

namespace Credence.Tests.Advice.Planning.Cohorts;

public sealed class SuppressionTests
{
    private const int Smallest = 5;

    [Theory]
    [InlineData(new[] { 9, 8, 7 }, new[] { false, false, false })]
    [InlineData(new[] { 9, 8, 2 }, new[] { false, true, true })]
    [InlineData(new[] { 9, 1, 2 }, new[] { true, true, true })]
    [InlineData(new[] { 9, 4, 4 }, new[] { false, true, true })]
    [InlineData(new[] { 9, 0, 0 }, new[] { false, false, false })]
    public void Small_groups_hide_and_with_them_what_the_total_would_give_away(int[] people, bool[] hidden)
    {
        Assert.Equal(hidden, Suppression.Of(people, Smallest));
    }

    [Fact]
    public void What_is_hidden_is_never_one_group_and_never_few_people_unless_there_is_nothing_else()
    {
        Gen.Int[0, 12].Array[1, 8].Sample(people =>
        {
            var hidden = Suppression.Of(people, Smallest);

            var left = people.Where((count, place) => count > 0 && !hidden[place]).ToList();
            var sum = people.Where((_, place) => hidden[place]).Sum();
            return left.All(count => count >= Smallest) && (sum == 0 || left.Count == 0 || hidden.Count(one => one) > 1 && sum >= Smallest);
        });
    }
}
