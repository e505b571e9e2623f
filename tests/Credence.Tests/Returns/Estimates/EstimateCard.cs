using System.Globalization;
using System.Text;
using Credence.Returns.Estimates;
using Credence.Statistics;
using Credence.Tests.Advice;
using Credence.Tests.House;

namespace Credence.Tests.Returns.Estimates;

/// <summary>The list of shipped estimates as <c>docs/method/estimates.md</c> shows it.</summary>
internal static class EstimateCard
{
    internal static string Text()
    {
        var list = new StringBuilder();
        foreach (var estimate in ShippedEstimates.Book.All)
        {
            list.Append(CultureInfo.InvariantCulture, $"### {estimate.Id}\n\n{estimate.Title} ({estimate.Unit}).\n\n| for | value | 5–95 % | mean | grade | since | sources |\n|---|---|---|---|---|---|---|\n");
            foreach (var value in estimate.Values)
                list.Append(Row(value, estimate.Values.Count == 1 ? "everybody" : "everybody else"));
            list.Append('\n').AppendJoin("\n\n", estimate.Values.Select(value => value.Why).Distinct()).Append("\n\n");
        }

        var (all, opinions) = (ShippedEstimates.Book.All.SelectMany(estimate => estimate.Values).ToList(), ShippedEstimates.Book.All.SelectMany(estimate => estimate.Values).Count(value => value.Grade == EstimateGrade.Opinion));
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Returns", "Estimates", "estimate-card.txt"));
        return page
            .Replace("{{count}}", FormattableString.Invariant($"{ShippedEstimates.Book.All.Count} estimates with {all.Count} values: {all.Count(value => value.Grade == EstimateGrade.Measured)} measured, {all.Count(value => value.Grade == EstimateGrade.Reported)} reported, {opinions} opinions"), StringComparison.Ordinal)
            .Replace("{{list}}", list.ToString().TrimEnd('\n'), StringComparison.Ordinal);
    }

    private static string Row(EstimateValue value, string all)
    {
        var condition = value.When.Count == 0 ? all : string.Join("; ", value.When.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}"));
        var range = value.Known.IsConstant ? "–" : $"{Number(value.Known.Quantile(0.05))}–{Number(value.Known.Quantile(0.95))}";
        var since = value.Since is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "–";
        var sources = string.Join(", ", value.Sources.Select(id => Shipped.Catalog.Sources.Find(id)?.Address is { } address ? $"[{id}]({address})" : id));
        return $"| {condition} | {Written(value.Known)} | {range} | {Number(value.Known.Mean)} | {value.Grade.ToString().ToLowerInvariant()} | {since} | {sources} |\n";
    }

    private static string Written(Distribution known) => known switch
    {
        Distribution.Constant one => Number(one.Value),
        Distribution.Uniform one => $"uniform {Number(one.Low)} to {Number(one.High)}",
        Distribution.Triangular one => $"triangular {Number(one.Low)}, {Number(one.Mode)}, {Number(one.High)}",
        Distribution.Pert one => $"PERT {Number(one.Low)}, {Number(one.Mode)}, {Number(one.High)}",
        Distribution.Beta one => $"beta {Number(one.A)}, {Number(one.B)}",
        Distribution.Lognormal90 one => $"lognormal, 90 % in {Number(one.P5)} to {Number(one.P95)}",
        _ => throw new ArgumentOutOfRangeException(nameof(known)),
    };

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "#,0" : "0.####", CultureInfo.InvariantCulture);
}
