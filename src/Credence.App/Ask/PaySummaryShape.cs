using Credence.App.Pay;
using Credence.Pay;

namespace Credence.App.Ask;

/// <summary>What one study of pay found, in short; <c>credence pay --json</c> has all of it.</summary>
internal sealed record PaySummaryShape(
    string Study, string Title, string Source, string Asked, string When, DateOnly Known, PayFigureShape Naive, PayFigureShape Adjusted, PayFigureShape Rich, IReadOnlyList<PayFigureShape> Beside)
{
    internal static PaySummaryShape Of(PanelStudy panel) => new(
        panel.Study.Id,
        panel.Study.Title,
        panel.Study.Source,
        panel.Study.Asked,
        panel.Study.When.Text,
        panel.Study.Known,
        Figure(panel.Naive),
        Figure(panel.Adjusted),
        Figure(panel.Rich),
        [.. panel.Beside.Select(Figure)]);

    private static PayFigureShape Figure(PanelRow row) => PayFigureShape.Of(row.Model, row.Figure);
}
