using Credence.Pay;

namespace Credence.App.Pay;

/// <summary>One study of pay as printed.</summary>
internal sealed record PayStudyShape(
    string Id,
    string Title,
    string Source,
    string Asked,
    string When,
    DateOnly Known,
    string Pay,
    string Sha256,
    DateOnly WorkedOut,
    long N,
    IReadOnlyList<CountedRowsShape> Flow,
    IReadOnlyList<PayFigureShape> Ladder,
    IReadOnlyList<PayFigureShape> Beside,
    string Remark,
    string BenchmarkOf,
    IReadOnlyList<BenchmarkShape> Benchmarks,
    IReadOnlyList<PayModelShape> Models)
{
    internal static PayStudyShape Of(PanelStudy panel) => new(
        panel.Study.Id,
        panel.Study.Title,
        panel.Study.Source,
        panel.Study.Asked,
        panel.Study.When.Text,
        panel.Study.Known,
        panel.Study.Pay,
        panel.Study.Sha256,
        panel.Study.WorkedOut,
        panel.Study.Rows,
        [.. panel.Study.Flow.Select(counted => new CountedRowsShape(counted.What, counted.Rows))],
        [.. panel.Ladder.Select(Figure)],
        [.. panel.Beside.Select(Figure)],
        panel.Study.Panel.Remark,
        panel.Study.BenchmarkOf,
        [.. panel.Study.Benchmarks.Select(BenchmarkShape.Of)],
        [.. panel.Study.Models.Select(PayModelShape.Of)]);

    private static PayFigureShape Figure(PanelRow row) => PayFigureShape.Of(row.Model, row.Figure);
}
