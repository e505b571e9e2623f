namespace Credence.App.Pay;

/// <summary>One model of the ladder as printed; a difference that is null has its reason under <c>why</c>.</summary>
internal sealed record StatedPayFitShape(string Id, string Label, string Formula, long? N, int? Rank, int? Employers, double? Difference, IntervalShape? Interval, string? Why);
