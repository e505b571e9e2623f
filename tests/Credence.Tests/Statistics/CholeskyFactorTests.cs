using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Statistics;

public sealed class CholeskyFactorTests
{
    [Fact]
    public void Its_product_with_itself_is_the_matrix()
    {
        double[][] matrix = [[1, .5, -.3], [.5, 1, .2], [-.3, .2, 1]];

        var factor = CholeskyFactor.Of(matrix)!;

        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column <= row; column++)
                Assert.Equal(matrix[row][column], Enumerable.Range(0, column + 1).Sum(k => factor[row][k] * factor[column][k]), 1e-14);
        }
    }

    [Fact]
    public void Correlations_that_contradict_each_other_have_none()
    {
        Assert.Null(CholeskyFactor.Of([[1, .9, -.9], [.9, 1, .9], [-.9, .9, 1]]));
        Assert.Null(CholeskyFactor.Of([[1, 1], [1, 1]]));
    }
}
