using System.Globalization;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Pay;
using Credence.Pay.Stated;
using Credence.Pay.Studies;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>The pay panel as text: each study from nothing held equal to most, what stands beside it, and what would have to be true for zero.</summary>
internal static class PayPanelText
{
    private const int LabelWidth = 52;

    /// <summary>Prints it.</summary>
    internal static void Write(PayPanel panel, StatedPayAnswer? stated, Receipt receipt)
    {
        foreach (var line in Lines(panel).Concat(Stated(stated)))
            Print.Line(line);
        Print.Line($"Receipt: {ReceiptShape.Of(receipt).Line()}");
    }

    /// <summary>One sentence a study, for answers to other questions: what was found, of whom, when.</summary>
    internal static IEnumerable<string> Summary(PayPanel panel) => panel.Studies.Select(study =>
        $"Pay, {study.Adjusted.Figure.Label} ({Count(study.Adjusted.Model.Used)} answers, {study.Study.Title}, asked {Asked(study.Study)}): {SignedPercent.Of(study.Naive.Figure.Difference)} with nothing held equal, "
        + $"{Measured(study.Adjusted)} like for like, {Measured(study.Rich)} with most held equal; {Beside(study)}.")
        .Append($"Differences between people, not the doing of an exam ('{Door.CommandName} pay').");

    internal static IEnumerable<string> Lines(PayPanel panel)
    {
        if (panel.Studies.Count == 0)
        {
            yield return "Unknown: no study of pay was public on this day.";
            yield break;
        }

        yield return "Does a certification go with more pay? Differences of pay, with 95 % intervals.";
        foreach (var study in panel.Studies)
        {
            yield return "";
            foreach (var line in Of(study))
                yield return line;
        }

        yield return "";
        foreach (var line in Wrapped($"These are differences between people, not the doing of an exam: who has a certification differs in ways nobody asked about. Every figure: '{Door.CommandName} pay --json'; how: docs/method/pay-evidence.md."))
            yield return line;
    }

    /// <summary>What postings state, as a second look: another kind of data about another question.</summary>
    private static IEnumerable<string> Stated(StatedPayAnswer? stated)
    {
        if (stated is null)
            yield break;
        yield return "";
        foreach (var line in Wrapped($"What the shipped {Label(stated)} postings state, published {Day(stated.From)} to {Day(stated.To)}: {Count(stated.Asking.Postings)} ask for some certification (by name, of a vendor, or any at all) and {Count(stated.Others.Postings)} do not; {Count(stated.Asking.Stated)} and {Count(stated.Others.Stated)} of them state pay in {stated.Currency}."))
            yield return line;
        foreach (var fit in stated.Models)
        {
            foreach (var line in Wrapped($"  pay of those that ask, {fit.Model.Label}: {(fit is { Difference: { } difference, Range: { } range } ? $"{SignedPercent.Of(difference)} ({SignedPercent.Of(range.Low)} to {SignedPercent.Of(range.High)}; {Count(fit.Postings!.Value)} postings of {Count(fit.Employers!.Value)} employers)" : $"unknown: {fit.Why}")}."))
                yield return line;
        }

        if (stated is { Bounds: { } bounds, Assumed: { } assumed })
        {
            foreach (var line in Wrapped($"  With undisclosed pay counted, between {Count((long)Math.Round(assumed.Low))} and {Count((long)Math.Round(assumed.High))} {stated.Currency} a year: {SignedPercent.Of(bounds.Low)} to {SignedPercent.Of(bounds.High)} as they stand, sampling error not counted (docs/method/stated-pay.md)."))
                yield return line;
        }
    }

    private static string Label(StatedPayAnswer stated) => stated.Role == RoleGroup.Ai ? "AI" : EvidenceNames.Of(stated.Role);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";

    private static IEnumerable<string> Of(PanelStudy study)
    {
        var about = study.Study;
        yield return $"{about.Title}, asked {Asked(about)}, {Count(about.Rows)} answers";
        foreach (var line in Wrapped($"{about.Asked} Pay: {about.Pay}."))
            yield return line;
        yield return "";
        IReadOnlyList<PanelRow> shown = [.. study.Ladder, .. study.Beside];
        var strip = PayStrip.Over(shown.Select(row => row.Figure));
        TextColumn[] columns = [new(study.Adjusted.Figure.Label, Side.Left, 0, LabelWidth), TextColumn.Numbers("pay"), TextColumn.Numbers("95 %"), new(strip.Heading, Side.Left, 2, int.MaxValue), new("answers", Side.Right, 1, int.MaxValue)];
        var table = new TextTable(columns, [.. shown.Select(row => Cells(row, study, strip))], Print.Width);
        foreach (var line in table.Lines())
            yield return line;
        yield return "";
        foreach (var line in new[] { about.Panel.Remark, Zero(study) }.SelectMany(Wrapped))
            yield return line;
        foreach (var line in Wrapped($"Source: {about.Source}, public by {about.Known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; worked out on {about.WorkedOut.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} from the answers themselves."))
            yield return line;
    }

    private static IReadOnlyList<string> Cells(PanelRow row, PanelStudy study, PayStrip strip) =>
        [study.Beside.Contains(row) ? $"beside it, adjusted alike: {row.Figure.Label}" : row.Model.Label, SignedPercent.Of(row.Figure.Difference), SignedPercent.Range(row.Figure), strip.Draw(row.Figure), Count(row.Model.Used)];

    /// <summary>What would have to be true for the adjusted difference to be nothing.</summary>
    private static string Zero(PanelStudy study)
    {
        var figure = study.Adjusted.Figure;
        if (figure.Robustness is not { } robustness)
            return "";
        var zero = $"For {SignedPercent.Of(figure.Difference)} to be nothing, something nobody asked about would have to account for {SignedPercent.Part(robustness)} of what is left of pay and of who has it ({SignedPercent.Part(figure.RobustnessOfInterval!.Value)} for its interval under equal spread to hold zero).";
        return $"{zero} What was asked accounts, of pay and of who has it, for (in brackets what something as strong would leave): {string.Join("; ", study.Study.Benchmarks.Select(Strength))}.";
    }

    private static string Strength(BenchmarkResult group) =>
        $"{group.Group} {SignedPercent.Part(group.WithPay)} and {SignedPercent.Part(group.WithTerm)} ({(group.Left is { } left ? SignedPercent.Of(left) : "nothing beside it can be as strong, for it goes with half of who has it or more")})";

    private static string Beside(PanelStudy study) => study.Beside.Count == 0
        ? "nothing was set beside it"
        : $"beside it {string.Join(", ", study.Beside.Take(2).Select(row => $"{row.Figure.Label} {SignedPercent.Of(row.Figure.Difference)}"))}";

    private static string Measured(PanelRow row) => $"{SignedPercent.Of(row.Figure.Difference)} ({SignedPercent.Range(row.Figure)})";

    private static string Asked(StudyResult study) => study.When.Text.Replace("/", " to ", StringComparison.Ordinal);

    private static string Count(long people) => people.ToString("N0", CultureInfo.InvariantCulture);

    private static List<string> Wrapped(string text) => text.Length == 0 ? [] : Wrapping.Lines(text, Print.Width);
}
