using Credence.Pay.Studies;

namespace Credence.App.Pay;

/// <summary>One regression of a study as printed.</summary>
internal sealed record PayModelShape(string Id, string Label, string Formula, string? Interval, long N, int Rank, double? RSquared, int? Clusters, IReadOnlyList<PayFigureShape> Figures)
{
    internal static PayModelShape Of(ModelResult model) =>
        new(model.Id, model.Label, model.Formula, model.Interval, model.Used, model.Rank, model.RSquared, model.Clusters, [.. model.Terms.Select(term => PayFigureShape.Of(model, term))]);
}
