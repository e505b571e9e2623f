using System.Diagnostics;
using Credence.Returns;
using Xunit;

namespace Credence.Tests.Returns;

/// <summary>Drawing ends soon after nobody waits for it any more, and a token that is not used changes no figure.</summary>
public sealed class StoppingTests
{
    private static readonly ReturnCase Case = ReturnCase.Of("one", Made.NoRates, (ReturnInputs.RaiseShare, Made.Between(0, .2)), (ReturnInputs.Hours, Made.Between(10, 100)));
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Ways => ["one", "options", "indices", "gain", "together"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Drawing_ends_soon_after_it_is_stopped(string way)
    {
        using var stop = new CancellationTokenSource();
        var drawing = Task.Run(() => Draw(way, new ReturnRun(Simulation.MostDraws, 1, Sampler.Random, 1 << 28) { Stop = stop.Token }), TestContext.Current.CancellationToken);
        var early = await Task.WhenAny(drawing, Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken));
        Assert.NotSame(drawing, early);

        var since = Stopwatch.StartNew();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);

        Assert.InRange(since.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_token_changes_no_figure()
    {
        using var stop = new CancellationTokenSource();
        var run = new ReturnRun(1 << 13, 5, Sampler.Sobol, 1 << 10);

        var without = Simulation.Of(Case, run);
        var with = Simulation.Of(Case, run with { Stop = stop.Token });

        Assert.Equal(without.Mean, with.Mean);
        Assert.Equal(without.Drivers, with.Drivers);
    }

    private static object Draw(string way, ReturnRun run) => way switch
    {
        "one" => Enumerable.Range(0, 1000).Select(_ => Simulation.Of(Case, run with { SobolPoints = 0 })).ToList(),
        "options" => Enumerable.Range(0, 1000).Select(_ => Simulation.Compare([Case, Case with { Name = "two" }], run)).ToList(),
        "indices" => Simulation.Of(Case, run with { Draws = Simulation.FewestDraws }),
        "gain" => Enumerable.Range(0, 1000).Select(_ => Simulation.ProbabilityOfGain(Case, run)).ToList(),
        _ => Enumerable.Range(0, 1000).Select(_ => Simulation.Together([Case, Case with { Name = "two" }], run, 1, [])).ToList(),
    };
}
