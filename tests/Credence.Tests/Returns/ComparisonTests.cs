using Credence.Returns;
using Credence.Returns.Drawing;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Options compared draw by draw.</summary>
public sealed class ComparisonTests
{
    private static readonly ReturnRun Run = new(200_000, 5, Sampler.Sobol, 0);

    // A is worth U(−40, 60), B 20 for sure: A is best in 40 of 100 draws, knowing would be worth E[max(0, A − 20)] = 8.
    [Fact]
    public void Two_options_have_the_figures_of_the_closed_form()
    {
        var compared = Simulation.Compare([Made.Month("A", 60, Made.Between(0, 100)), Made.Month("B", 60, Made.Sure(40))], Run);

        Assert.Equal(["do_nothing", "A", "B"], compared.Options.Select(option => option.Name));
        Assert.Equal("B", compared.Best);
        Assert.Equal("A", compared.RunnerUp);
        Assert.Equal([0, .4, .6], compared.Options.Select(option => option.ProbabilityBest), (one, other) => Math.Abs(one - other) < .001);
        Assert.Equal(8, compared.Evpi.Value, .02);
        Assert.False(compared.Separable);
        Assert.True(compared.Choices.Agree);
    }

    [Fact]
    public void Doing_nothing_is_best_where_everything_else_loses()
    {
        var compared = Simulation.Compare([Made.Month("dear", 50, Made.Between(60, 100))], Run);

        Assert.Equal(Comparison.DoNothing, compared.Best);
        Assert.Equal(1, compared.Options[0].ProbabilityBest);
        Assert.True(compared.Separable);
        Assert.Equal(0, compared.Evpi.Value);
    }

    // A is worth U(−100, 200): a mean of 50, and with losses doubled 200/3 − 2·100/6 = 33.3; B is worth 40.
    [Fact]
    public void The_rules_disagree_where_a_loss_weighs_more()
    {
        ReturnCase[] options = [Made.Month("A", 200, Made.Between(0, 300)), Made.Month("B", 40, Made.Sure(0))];

        var careful = Simulation.Compare(options, Run, lossAversion: 2);
        var neutral = Simulation.Compare(options, Run, lossAversion: 1);

        Assert.Equal(new RuleChoices("A", "A", "B"), careful.Choices);
        Assert.False(careful.Choices.Agree);
        Assert.Equal(100.0 / 3, careful.Options[1].LossWeighted.Value, .1);
        Assert.Equal(new RuleChoices("A", "A", "A"), neutral.Choices);
    }

    // The same pay for both, so the same option is always ahead; fees of their own, so it is not.
    [Fact]
    public void What_describes_the_person_is_the_same_in_every_option()
    {
        ReturnCase Option(string name, double months, Distribution fee) =>
            Made.Month(name, 0, fee).With(ReturnInputs.Salary, Made.Between(12_000, 120_000)).With(ReturnInputs.MonthsSooner, Made.Sure(months));

        var samePay = Simulation.Compare([Option("A", 1, Made.Sure(0)), Option("B", 1.01, Made.Sure(0))], Run);
        var ownPay = Simulation.Compare([Option("A", 1, Made.Sure(0)), Option("B", 1.01, Made.Sure(0))], Run, shared: []);
        var ownFee = Simulation.Compare([Option("A", 1, Made.Between(0, 500)), Option("B", 1, Made.Between(0, 500))], Run);
        var sameFee = Simulation.Compare([Option("A", 1, Made.Between(0, 500)), Option("B", 1.01, Made.Between(0, 500))], Run, shared: [ReturnInputs.Salary, ReturnInputs.Fee]);

        Assert.Equal(1, samePay.BestBeatsRunnerUp);
        Assert.InRange(ownPay.BestBeatsRunnerUp, .5, .52);
        Assert.InRange(ownFee.BestBeatsRunnerUp, .49, .51);
        Assert.Equal(1, sameFee.BestBeatsRunnerUp);
    }

    [Fact]
    public void Three_options_agree_with_the_plain_model_on_the_same_draws()
    {
        ReturnCase[] options = [Made.Everything("A"), Made.Everything("B", 400) with { Correlations = [new InputCorrelation(ReturnInputs.Salary, ReturnInputs.RaiseShare, .4)] }, Made.Month("C", 300, Made.Between(0, 500))];
        var run = new ReturnRun(6400, 2, Sampler.Random, 0);

        var compared = Simulation.Compare(options, run);

        var plain = Plain(options, run);
        Assert.Equal(plain.Select(draw => draw.Expected).Aggregate(new double[4], Added).Select(sum => sum / run.Draws), compared.Options.Select(option => option.MeanExpected.Value), Near);
        Assert.Equal(plain.Select(draw => draw.Net).Aggregate(new double[4], Added).Select(sum => sum / run.Draws), compared.Options.Select(option => option.Mean.Value), Near);
        Assert.Equal(Enumerable.Range(0, 4).Select(option => plain.Count(draw => draw.Expected[option] == draw.Expected.Max()) / (double)run.Draws), compared.Options.Select(option => option.ProbabilityBest), Near);
        Assert.Equal(plain.Average(draw => draw.Expected.Max()) - compared.Options.Max(option => option.MeanExpected.Value), compared.Evpi.Value, 1e-5);
        Assert.Equal(plain.Average(draw => draw.Net.Max()) - compared.Options.Max(option => option.Mean.Value), compared.EvpiClairvoyant.Value, 1e-5);
    }

    [Fact]
    public void More_coordinates_than_sobol_has_are_no_trouble()
    {
        ReturnCase[] options = [.. Enumerable.Range(0, Simulation.MostOptions).Select(i => Made.Everything(FormattableString.Invariant($"option {i}")))];

        var compared = Simulation.Compare(options, new ReturnRun(20_000, 1, Sampler.Sobol, 0));

        Assert.Equal(1, compared.Options.Sum(option => option.ProbabilityBest), 1e-9);
        Assert.All(compared.Options.Skip(1), option => Assert.Equal(compared.Options[1].MeanExpected.Value, option.MeanExpected.Value, 6 * (option.MeanExpected.StandardError + compared.Options[1].MeanExpected.StandardError)));
    }

    [Fact]
    public void Options_drawn_together_say_what_each_way_of_drawing_says()
    {
        var first = Made.Everything("A");
        var second = first with { Name = "B", Inputs = first.Inputs.SetItem(ReturnInputs.Fee.Place, Made.Between(100, 900)) };
        ReturnInput[] shared = [ReturnInputs.Salary, ReturnInputs.Hours, ReturnInputs.DelayMonths];

        var together = Simulation.Together([first, second], Run, 2, shared);

        var alone = Simulation.Of(first, Run);
        Assert.Equal(alone.Mean, together.Alone[0].Mean);
        Assert.Equal(alone.Spread.P5, together.Alone[0].Spread.P5);
        Assert.Equal(alone.Payback.MedianMonths, together.Alone[0].Payback.MedianMonths);
        Assert.Equal(alone.ProbabilityExpectedPositive.Value, Simulation.ProbabilityOfGain(first, Run));
        Assert.Equal(Simulation.Compare([first, second], Run, 2, shared).Options, together.Comparison.Options);
        Assert.Equal(together.Comparison.Options[2].Mean.Value, together.Alone[1].Mean.Value, 1e-9 * Math.Abs(together.Alone[1].Mean.Value));
    }

    [Fact]
    public void The_chance_of_a_gain_by_itself_lies_where_the_whole_result_has_it()
    {
        var known = Made.Everything("A");
        var few = Run with { Draws = 1 << 12 };

        Assert.Equal(Simulation.Of(known, Run).ProbabilityExpectedPositive.Value, Simulation.ProbabilityOfGain(known, few), .03);
    }

    [Fact]
    public void Correlations_that_cannot_all_hold_are_refused()
    {
        var known = Made.Everything("A") with
        {
            Correlations = [new(ReturnInputs.Salary, ReturnInputs.Fee, .9), new(ReturnInputs.Fee, ReturnInputs.Hours, .9), new(ReturnInputs.Hours, ReturnInputs.Salary, -.9)],
        };

        Assert.Contains("not positive definite", Assert.Throws<UnusableInputException>(() => Simulation.Compare([known], Run)).Message, StringComparison.Ordinal);
    }

    // Every draw of the same points by the model of one draw; option 0 is doing nothing.
    private static List<(double[] Expected, double[] Net)> Plain(ReturnCase[] options, ReturnRun run)
    {
        var dimensions = CaseDimensions.Of(options, [.. ReturnInputs.All.Where(input => input.OfPerson)]);
        var plan = DrawPlan.Of(run.Draws);
        var drawn = new List<(double[], double[])>();
        for (var replicate = 0; replicate < plan.Replicates; replicate++)
        {
            var points = DrawPlan.Points(run, "draws", replicate);
            var uniforms = Enumerable.Range(0, CaseDimensions.Count(dimensions)).Select(_ => new double[plan.Size(replicate)]).ToArray();
            DrawPlan.Fill(points, uniforms, 0);
            for (var draw = 0; draw < plan.Size(replicate); draw++)
            {
                var values = options.Select((option, i) => Values(option, dimensions[i], uniforms, draw)).ToArray();
                double[] expected = [0, .. options.Select((option, i) => ReturnModel.Expected(option.Terms, values[i]))];
                double[] net = [0, .. options.Select((option, i) => ReturnModel.Net(option.Terms, values[i], Luck.Of(values[i], uniforms[dimensions[i].FirstOfLuck][draw], uniforms[dimensions[i].FirstOfLuck + 1][draw], uniforms[dimensions[i].FirstOfLuck + 2][draw])))];
                drawn.Add((expected, net));
            }
        }

        return drawn;
    }

    private static ReturnValues Values(ReturnCase option, CaseDimensions dimensions, double[][] uniforms, int draw)
    {
        var values = default(ReturnValues);
        foreach (var input in ReturnInputs.All)
        {
            var dimension = dimensions.OfInput[input.Place];
            var uniform = dimension < 0 ? .5 : uniforms[dimension][draw];
            if (option.Correlations.FirstOrDefault(pair => pair.Second == input) is { } pair)
            {
                var first = NormalDistribution.Quantile(uniforms[dimensions.OfInput[pair.First.Place]][draw]);
                uniform = NormalDistribution.Cumulative(pair.Rho * first + Math.Sqrt(1 - pair.Rho * pair.Rho) * NormalDistribution.Quantile(uniform));
            }

            values[input] = option[input].Quantile(uniform);
        }

        return values;
    }

    private static double[] Added(double[] sums, double[] draw) => [.. sums.Zip(draw, (sum, value) => sum + value)];

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-6 * (1 + Math.Abs(one));
}
