using System.Globalization;
using Credence.App.Hosting;
using Credence.Pay;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>A study as text: its panel, then its sample flow and every figure.</summary>
internal static class PayStudyText
{
    private const int LabelWidth = 60;

    internal static void Write(PayPanel panel, Receipt receipt)
    {
        foreach (var line in PayPanelText.Lines(panel))
            Print.Line(line);
        foreach (var study in panel.Studies.Select(one => one.Study))
        {
            Print.Line();
            foreach (var counted in study.Flow)
                Print.Line(string.Create(CultureInfo.InvariantCulture, $"{counted.Rows,10:N0}  {counted.What}"));
            Print.Line();
            TextColumn[] columns = [TextColumn.Words("figure"), new("what", Side.Left, 2, LabelWidth), TextColumn.Numbers("answers"), TextColumn.Numbers("pay"), TextColumn.Numbers("95 %"), new("robustness", Side.Right, 1, int.MaxValue)];
            var rows = study.Models.SelectMany(model => model.Terms.Select(term => (IReadOnlyList<string>)
            [
                $"{model.Id}/{term.Term}",
                $"{model.Label}: {term.Label}",
                model.Used.ToString("N0", CultureInfo.InvariantCulture),
                SignedPercent.Of(term.Difference),
                SignedPercent.Range(term),
                term.Robustness is { } robustness ? SignedPercent.Part(robustness) : "–",
            ]));
            foreach (var line in new TextTable(columns, [.. rows], Print.Width).Lines())
                Print.Line(line);
        }

        Print.Line();
        Print.Line($"Receipt: {ReceiptShape.Of(receipt).Line()}");
    }
}
