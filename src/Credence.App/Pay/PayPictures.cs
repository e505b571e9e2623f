using Credence.Advice;
using Credence.App.Pictures;
using Credence.Pay;

namespace Credence.App.Pay;

/// <summary>The pay panel as pictures: a table for each study, all on one scale.</summary>
internal static class PayPictures
{
    /// <summary>One table a study, from nothing held equal to most, then what stands beside it; ids are <c>pay-1</c> and so on.</summary>
    internal static IEnumerable<PlotTable> Of(PayPanel panel)
    {
        var studies = panel.Studies.Select(study => (Study: study, Rows: (IReadOnlyList<PlotRow>)[.. study.Ladder.Select(row => Row(row, row.Model.Label)), .. study.Beside.Select(row => Row(row, $"beside it: {row.Figure.Label}"))])).ToList();
        var axis = PlotAxis.Over(PlotUnit.SignedPercent, studies.SelectMany(study => study.Rows));
        return studies.Select((study, place) => Table(study.Study, study.Rows, axis, FormattableString.Invariant($"pay-{place + 1}")));
    }

    private static PlotTable Table(PanelStudy study, IReadOnlyList<PlotRow> rows, PlotAxis axis, string id) => new(
        new Caption(id, $"{study.Study.Title}: {study.Adjusted.Figure.Label} goes with a difference of {PlotNumbers.Value(PlotUnit.SignedPercent, study.Adjusted.Figure.Difference)} in pay, like for like", $"{study.Study.Asked} Pay: {study.Study.Pay}. Differences between people with 95 % intervals, not the doing of an exam; asked {study.Study.When.Text.Replace("/", " to ", StringComparison.Ordinal)}, public by {Phrase.Day(study.Study.Known)}."),
        PlotUnit.SignedPercent, "Held equal", "Difference", "95 % interval", "95 % interval, difference of pay", ["Answers"], rows, axis);

    private static PlotRow Row(PanelRow row, string name) => new(name, new PlotMark.Interval(row.Figure.Difference, row.Figure.Low, row.Figure.High))
    {
        Further = [new PlotCell(row.Model.Used.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))],
    };
}
