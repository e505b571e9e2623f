using System.Globalization;
using Credence.Advice;

namespace Credence.App.Pictures;

/// <summary>What is done when: filled bars are work, outlined ones go beside other work, dashed ones are only if needed, a diamond is the day an exam is sat, an upright line the last day something can be done.</summary>
/// <param name="About">The words above it.</param>
/// <param name="Rows">The steps.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
internal sealed record Gantt(Caption About, IReadOnlyList<GanttRow> Rows, DateOnly From, DateOnly To) : IPicture
{
    private const double Half = 7;
    private const double KeySpace = 12;

    /// <inheritdoc/>
    public string Html => Figure.Html(About, Key, Strips.Html, Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var (body, bottom) = StripLayout.Drawn(Strips, KeyItem.Height + KeySpace);
            return new Drawing(About, bottom, Markup.Of($"{KeyItem.Drawn(Key, 0)}{body}"));
        }
    }

    /// <summary>Every step with its days and hours.</summary>
    internal DataTable Data => new(
        ["Step", "From", "To", "Hours", "Exam", "Last day"],
        [.. Rows.Select(row => (IReadOnlyList<string>)[row.Name, Iso(row.Bars.Count > 0 ? row.Bars[0].From : row.ExamDay), Iso(row.Bars.Count > 0 ? row.Bars[^1].To : row.ExamDay), row.Hours is { } hours ? DataTable.Number(hours) : "none", Iso(row.ExamDay), Iso(row.LastDay)])]);

    private IReadOnlyList<KeyItem> Key =>
    [
        .. Has(GanttKind.Work) ? [Sample("up", "work")] : Array.Empty<KeyItem>(),
        .. Has(GanttKind.Parallel) ? [Sample("beside", "beside other work")] : Array.Empty<KeyItem>(),
        .. Has(GanttKind.IfNeeded) ? [Sample("ifneeded", "only if needed")] : Array.Empty<KeyItem>(),
        .. Rows.Any(row => row.ExamDay is not null) ? [new KeyItem(Markup.Of($"""<path class="down" d="M15-1 23 7 15 15 7 7z"/>"""), "exam, at the latest")] : Array.Empty<KeyItem>(),
        .. Rows.Any(row => Shown(row.LastDay) is not null) ? [new KeyItem(Markup.Of($"""<line class="last" x1="15" x2="15" y1="-2" y2="16"/>"""), "last day")] : Array.Empty<KeyItem>(),
    ];

    private StripTable Strips
    {
        get
        {
            var axis = DayAxis.Of(From, To);
            return new StripTable(About.Id, "Step", null, $"Weeks from {Phrase.Day(From)}", ["Hours"], axis, [.. Rows.Select(row => Row(axis, row))], Markup.None);
        }
    }

    private StripRow Row(PlotAxis axis, GanttRow row)
    {
        string?[] words =
        [
            row.Bars.Count > 0 ? $"{Phrase.ShortDay(row.Bars[0].From)} to {Phrase.ShortDay(row.Bars[^1].To)}" : row.ExamDay is null ? "no day known" : null,
            row.ExamDay is { } day ? $"exam by {Phrase.ShortDay(day)}" : null,
            row.LastDay is { } end ? $"last day {Phrase.ShortDay(end)}" : null,
        ];
        var sub = string.Join("; ", words.OfType<string>());
        var hours = row.Hours is { } known ? Words(known) : "–";
        return new StripRow(row.Name, sub, Marks(axis, row), $"{row.Name}: {sub}{(row.Hours is null ? "" : $", {hours}")}.", [row.Hours is null ? PlotCell.None : new PlotCell(hours)]);
    }

    private Markup Marks(PlotAxis axis, GanttRow row)
    {
        var bars = Markup.Join(row.Bars.Select(bar => Markup.Of($"""<rect class="{Look(bar.Kind)}" x="{axis.X(bar.From.DayNumber)}" width="{axis.Width(bar.From.DayNumber, bar.To.DayNumber + 1)}" y="{-Half}" height="{2 * Half}" rx="2"/>""")));
        var exam = row.ExamDay is { } day ? Strip.At(axis, day.DayNumber, Markup.Of($"""<path class="down" d="M0-9 9 0 0 9-9 0z"/>""")) : Markup.None;
        var last = Shown(row.LastDay) is { } end ? Markup.Of($"""<line class="last" x1="{axis.X(end.DayNumber + 1)}" x2="{axis.X(end.DayNumber + 1)}" y1="-16" y2="16"/>""") : Markup.None;
        return Markup.Of($"{bars}{exam}{last}");
    }

    private DateOnly? Shown(DateOnly? day) => day is { } known && known >= From && known < To ? known : null;

    private bool Has(GanttKind kind) => Rows.Any(row => row.Bars.Any(bar => bar.Kind == kind));

    private static KeyItem Sample(string look, string words) => new(Markup.Of($"""<rect class="{look}" x="1" y="1" width="28" height="12" rx="2"/>"""), words);

    private static string Look(GanttKind kind) => kind switch
    {
        GanttKind.Work => "up",
        GanttKind.Parallel => "beside",
        _ => "ifneeded",
    };

    private static string Words(double hours) => hours.ToString("0.##", CultureInfo.InvariantCulture) + "\u00a0h";

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
