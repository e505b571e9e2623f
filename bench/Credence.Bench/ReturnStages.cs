using System.Diagnostics;
using System.Globalization;
using Credence.Returns;
using Credence.Returns.Drawing;
using Credence.Statistics;

namespace Credence.Bench;

/// <summary>Time of each stage of a return's draws on one thread: <c>returns CASE.json SCENARIO [DRAWS]</c>, the least of several rounds in milliseconds.</summary>
internal static class ReturnStages
{
    private const int Rounds = 15;
    private const int UsualDraws = 1_000_000;

    internal static void Run(string path, string scenario, string? count, TextWriter output)
    {
        var draws = count is null ? UsualDraws : int.Parse(count, CultureInfo.InvariantCulture);
        var known = CaseFile.Read(path).Scenarios.Single(one => one.Name == scenario).Case!;
        var run = new ReturnRun(draws, 1, Sampler.Sobol, 0);
        var (blocks, plan) = (draws / Columns.Length, DrawPlan.Of(draws));
        var dimensions = CaseDimensions.Of(known);
        var uniforms = Columns.New(CaseDimensions.Count([dimensions]));
        var draw = new CaseDraw(known, CaseDraw.Quantiles(known), dimensions);
        var (block, luck, tally, months) = (new CaseBlock(known), new LuckBlock(), new Tally(), new List<double>());

        void Stage(string name, Action work) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} {Least(work),8:F1} ms"));
        // A block without a draw so far out that the exact function is asked, which would count for all.
        DrawPlan.Fill(new RandomPoints(2, "bench"), uniforms, 0);
        Stage("quantile tables", () => CaseDraw.Quantiles(known));
        Stage("quantiles", () => Each(blocks, () => draw.Fill(uniforms)));
        Stage("model", () => Each(blocks, () => block.Evaluate(draw.Values)));
        Stage("luck", () => Each(blocks, () => luck.Evaluate(draw.Values, block, uniforms, dimensions.FirstOfLuck)));
        Stage("sums", () => Each(blocks, () => tally.Add(draw.Values, block, luck, Columns.Length)));
        Stage("uniform numbers", () => Points(run, plan, Columns.New(uniforms.Length)));
        Stage("payback", () =>
        {
            months.Clear();
            Each(blocks, () => LuckBlock.Payback(draw.Values, block, uniforms, dimensions.FirstOfLuck, Columns.Length, months));
        });
        using var drawn = DrawnOptions.Draw(new DrawOrder([known], [], run) { Alone = true });
        Stage("quantiles and errors", () => new Findings(drawn.Alone[0], drawn.Net(0)).Result(known, []));
    }

    private static void Points(ReturnRun run, DrawPlan plan, double[][] uniforms)
    {
        for (var replicate = 0; replicate < plan.Replicates; replicate++)
        {
            IUniformSource points = DrawPlan.Points(run, "draws", replicate);
            for (var first = 0; first + Columns.Length <= plan.Size(replicate); first += Columns.Length)
                DrawPlan.Fill(points, uniforms, first);
        }
    }

    private static void Each(int times, Action work)
    {
        for (var i = 0; i < times; i++)
            work();
    }

    private static double Least(Action work)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return least;
    }
}
