using Credence.Postings.Finding.Skills.Training;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

public sealed class CrfLossTests
{
    private const double Step = 1e-5;
    private static readonly TrainingLine[] Lines =
    [
        new([0, 1, 2], [[3], [4], [3]], [0, 5, 9], [0, 2, 3], [(0, [(0, 1f), (2, .5f)]), (2, [(1, .7f)])], [0, 1, 2]),
        new([2, 0], [[4], [3]], [0, 7], [0, 1], [(0, [(2, 1f)])], [1, 1]),
        new([1], [[3]], [0], [0], [(0, [])], [0]),
    ];

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var loss = new CrfLoss(Lines, [[(0, 1f)], [(1, .5f), (2, 1f)], [(2, 1f)]], 6, 5, 3, .3);
        var random = new RandomStream(7);
        var weights = Enumerable.Range(0, loss.Count).Select(_ => random.NextUniform() - .5).ToArray();
        double[] gradient = new double[loss.Count], ignored = new double[loss.Count];
        loss.At(weights, gradient);

        int[] places = [0, 7, 15, 24, 33, 44, 55, loss.GroupPairs + 20, loss.LookPairs + 9, loss.Transitions + 1, loss.Transitions + 5, loss.SentenceRows, loss.SentenceRows + 3, loss.SentenceRows + 4];

        Assert.All(places, place => Assert.Equal(Slope(place), gradient[place], 4));

        double Slope(int place)
        {
            var (up, down) = ((double[])weights.Clone(), (double[])weights.Clone());
            up[place] += Step;
            down[place] -= Step;
            return (loss.At(up, ignored) - loss.At(down, ignored)) / (2 * Step);
        }
    }

    [Fact]
    public void The_optimizer_finds_the_lowest_point_of_a_bowl()
    {
        var found = Lbfgs.Minimize(5, (at, gradient) =>
        {
            var value = 0.0;
            for (var i = 0; i < at.Length; i++)
            {
                gradient[i] = 2 * (i + 1) * (at[i] - i);
                value += (i + 1) * (at[i] - i) * (at[i] - i);
            }

            return value;
        }, 100, 1e-12);

        Assert.All(found.Select((value, i) => (value, i)), pair => Assert.Equal(pair.i, pair.value, 3));
    }
}
