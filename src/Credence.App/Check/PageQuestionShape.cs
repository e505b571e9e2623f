using Credence.Pages;

namespace Credence.App.Check;

/// <summary>One of the five questions on the wire; <c>answer</c> is null with <c>missing</c> saying why. Shares are ratios.</summary>
internal sealed record PageQuestionShape(
    string Id,
    string Text,
    string? Answer,
    QuoteShape? Evidence,
    int? N,
    double? Share,
    double? Low,
    double? High,
    string? Source,
    string? Missing)
{
    internal static PageQuestionShape Of(PageQuestion one) => new(
        one.Id, one.Text, one.Answer, QuoteShape.Of(one.Evidence), one.N, one.Share, one.Range?.Low, one.Range?.High, one.Source, one.Missing);
}
