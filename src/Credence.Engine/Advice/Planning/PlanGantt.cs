using System.Globalization;
using System.Xml.Linq;
using Credence.Rules.Drawing;

namespace Credence.Advice.Planning;

/// <summary>Draws a plan as bars over weeks, as SVG that stands alone: no script, no link to anything outside. Every bar says its name, dates and hours, and stands beside them as text.</summary>
public static class PlanGantt
{
    private const string Id = "plan";
    private const double TitleSize = 17;
    private const double LabelWidth = 250;
    private const double ChartWidth = 620;
    private const double LeastBar = 6;
    private const double BarHeight = 20;
    private const double RowSpace = 12;
    private const double Space = 12;
    private const double Corner = 3;
    private const double AxisHeight = 26;
    private const double LegendHeight = 34;
    private const double LegendStep = 190;
    private const double SampleWidth = 30;
    private const double LeastMonth = 62;
    private const double MarkOver = 5;
    private const double MarkWidth = 1;

    /// <summary>The drawing.</summary>
    public static string Of(TimedPlan plan)
    {
        var (first, last) = Span(plan);
        var rows = Rows(plan);
        var title = TextLines.Of(Title(plan), LabelWidth + ChartWidth, TitleSize);
        var top = title.Count * SvgText.HeightOf(TitleSize) + Space + LegendHeight + AxisHeight;
        var height = top + rows.Sum(row => row.Height) + Space;
        var svg = SvgText.Root(Id, "", LabelWidth + ChartWidth, height, TextLines.Clean(Title(plan)), Described(plan));
        var heading = SvgText.Lines("title", 0, 0, title, TitleSize);
        heading.Add(new XAttribute("aria-hidden", "true"));
        svg.Add(heading, Legend(top - AxisHeight - LegendHeight));
        foreach (var month in Months(first, last))
            svg.Add(Month(month, X(month, first, last), top, height));
        var y = top;
        foreach (var row in rows)
        {
            svg.Add(Bar(row, y, first, last));
            y += row.Height;
        }

        return svg + "\n";
    }

    private static (DateOnly First, DateOnly Last) Span(TimedPlan plan) =>
        (plan.Profile.Calendar.Start, new[] { plan.Done ?? plan.Profile.Calendar.Deadline, plan.Profile.Calendar.Start.AddDays(27) }.Max().AddDays(1));

    private static string Title(TimedPlan plan) => plan.Done is { } done ? $"Plan until {Phrase.Day(done)}" : "Nothing is planned";

    private static string Described(TimedPlan plan) => plan.Steps.Count == 0
        ? "No option fits the limits."
        : TextLines.Clean(string.Join("; ", plan.Steps.Select((step, place) => FormattableString.Invariant($"{place + 1}. {Name(step)}")))) + ".";

    private static string Name(ScheduledStep step) => $"{step.Option.Name}, {Phrase.Day(step.Start)} to {Phrase.Day(step.End)}, {PlanWords.Hours(step.Hours)}{Ends(step)}";

    private static string Ends(ScheduledStep step) => step.Option.EndsOn is { } last ? $", last day {Phrase.Day(last)}" : "";

    private static List<Row> Rows(TimedPlan plan) =>
    [
        .. plan.Steps.Select((step, place) =>
        {
            var name = TextLines.Of(FormattableString.Invariant($"{place + 1}. {step.Option.Label}"), LabelWidth - Space, Measures.FontSize);
            string[] times = [$"{Phrase.ShortDay(step.Start)} to {Phrase.ShortDay(step.End)}", .. step.Option.EndsOn is { } last ? [$"{PlanWords.Hours(step.Hours)}, last day {Phrase.ShortDay(last)}"] : new[] { PlanWords.Hours(step.Hours) }];
            return new Row(step, name, times, (name.Count + times.Length) * Measures.LineHeight + RowSpace);
        }),
    ];

    private static XElement Bar(Row row, double y, DateOnly first, DateOnly last)
    {
        var (from, to) = (X(row.Step.Start, first, last), X(row.Step.End.AddDays(1), first, last));
        var middle = y + (row.Height - RowSpace - BarHeight) / 2;
        // the words stand outside of the bar's group, so that they keep the color of plain text whatever the bar's
        var bar = SvgText.Element("g", "class", $"node {Class(row.Step.Option.Kind)}", "role", "img", "tabindex", "0", "aria-label", TextLines.Clean(Name(row.Step)));
        bar.Add(SvgText.Rect("", from, middle, Math.Max(LeastBar, to - from), BarHeight, Corner));
        var words = SvgText.Element("g", "aria-hidden", "true");
        words.Add(
            SvgText.Lines("strong", 0, y, row.Name), SvgText.Lines("quiet", 0, y + row.Name.Count * Measures.LineHeight, row.Times),
            SvgText.Element("path", "class", "edge", "d", $"M0 {SvgText.Px(y + row.Height - RowSpace / 2)}H{SvgText.Px(LabelWidth + ChartWidth)}", "stroke-dasharray", "1 5"));
        if (row.Step.Option.EndsOn is { } end && end < last)
        {
            var mark = SvgText.Element("g", "class", $"node {Class(PlanOptionKind.Building)}");
            mark.Add(SvgText.Rect("", X(end.AddDays(1), first, last), middle - MarkOver, MarkWidth, BarHeight + 2 * MarkOver, 0));
            words.Add(mark);
        }

        return new XElement(SvgText.Space + "g", words, bar);
    }

    private static XElement Legend(double top)
    {
        var legend = SvgText.Element("g", "aria-hidden", "true");
        foreach (var (kind, place, name) in new[] { (PlanOptionKind.Building, 0, "building"), (PlanOptionKind.Certification, 1, "certification"), (PlanOptionKind.Study, 2, "study and other") })
        {
            var group = SvgText.Element("g", "class", $"node {Class(kind)}");
            group.Add(SvgText.Rect("", place * LegendStep, top, SampleWidth, BarHeight - 4, Corner));
            legend.Add(group, SvgText.Lines("", place * LegendStep + SampleWidth + Space, top - 1, [name]));
        }

        return legend;
    }

    private static XElement Month(DateOnly month, double x, double top, double bottom)
    {
        var text = month.ToString("MMM yyyy", CultureInfo.InvariantCulture);
        return new XElement(
            SvgText.Space + "g", new XAttribute("aria-hidden", "true"),
            SvgText.Element("path", "class", "edge", "d", $"M{SvgText.Px(x)} {SvgText.Px(top - AxisHeight + 2)}V{SvgText.Px(bottom)}", "stroke-opacity", ".45"),
            SvgText.Lines("quiet", x + 4, top - AxisHeight, [text]));
    }

    /// <summary>First days of months, as many as leave room for their names.</summary>
    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last)
    {
        var every = 1;
        while (ChartWidth / Math.Max(1, last.DayNumber - first.DayNumber) * 30 * every < LeastMonth + Space)
            every++;
        var month = new DateOnly(first.Year, first.Month, 1);
        if (month < first)
            month = month.AddMonths(1);
        for (; month < last; month = month.AddMonths(every))
        {
            if (X(month, first, last) < LabelWidth + ChartWidth - LeastMonth)
                yield return month;
        }
    }

    private static double X(DateOnly day, DateOnly first, DateOnly last) =>
        LabelWidth + ChartWidth * Math.Clamp((day.DayNumber - first.DayNumber) / (double)(last.DayNumber - first.DayNumber), 0, 1);

    /// <summary>Filled for building, framed for certifications, thin for the rest: told apart without color.</summary>
    private static string Class(PlanOptionKind kind) => kind switch
    {
        PlanOptionKind.Building => "out on",
        PlanOptionKind.Certification => "q on",
        _ => "q",
    };

    private sealed record Row(ScheduledStep Step, IReadOnlyList<string> Name, IReadOnlyList<string> Times, double Height);
}
