using System.Globalization;
using Credence.Advice;

namespace Credence.App.Pictures;

/// <summary>From when to when exams could be taken: thick while it can be taken, dashed as a beta, thin while certificates are only still valid, an arrow where no end is announced, a line at the day asked about. Numbers lead to the dated list below.</summary>
/// <param name="About">The words above it.</param>
/// <param name="Rows">The exams, each with its stages and events; <see cref="ExamLifeLine"/> makes them from the catalog.</param>
/// <param name="Today">The day asked about.</param>
internal sealed record LifeLine(Caption About, IReadOnlyList<LifeRow> Rows, DateOnly Today) : IPicture
{
    private const double RowHeight = 84;
    private const double Margin = .04;
    private const double KeySpace = 12;
    private const int LeastDays = 400;

    private static readonly IReadOnlyList<KeyItem> Key =
    [
        new(Markup.Of($"""<line class="offered" x1="0" x2="30" y1="7" y2="7"/>"""), "can be taken"),
        new(Markup.Of($"""<line class="beta" x1="0" x2="30" y1="7" y2="7"/>"""), "as a beta"),
        new(Markup.Of($"""<line class="valid" x1="0" x2="30" y1="7" y2="7"/>"""), "only still valid"),
        new(Markup.Of($"""<path class="up" d="M8 0 20 7 8 14z"/>"""), "no announced end"),
        new(Markup.Of($"""<line class="today" x1="15" x2="15" y1="0" y2="14"/>"""), "day asked about"),
    ];

    /// <inheritdoc/>
    public string Html => Figure.Html(About, Key, Markup.Of($"{Strips.Html}{List}"), Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var (body, bottom) = StripLayout.Drawn(Strips, KeyItem.Height + KeySpace);
            var (list, end) = DrawnList(bottom + KeySpace);
            return new Drawing(About, end, Markup.Of($"{KeyItem.Drawn(Key, 0)}{body}{list}"));
        }
    }

    /// <summary>Every stage with its days.</summary>
    internal DataTable Data => new(
        ["Exam", "Stage", "From", "To"],
        [.. Rows.SelectMany(row => row.Spans.Count == 0
            ? [[row.Name, DataTable.Unknown, DataTable.Unknown, DataTable.Unknown]]
            : row.Spans.Select(span => (IReadOnlyList<string>)[row.Name, Named(span.Stage), span.IsStartKnown ? Iso(span.From) : $"before {Iso(span.From)}", span.To is not { } to ? "no announced end" : span.IsEndKnown ? Iso(to) : $"before {Iso(to)}"]))]);

    private IReadOnlyList<NumberedEvent> Numbered
    {
        get
        {
            var number = 0;
            return [.. Rows.SelectMany(row => row.Events.Select(one => new NumberedEvent(row, one, one.Day is null ? null : ++number)))];
        }
    }

    private PlotAxis Axis
    {
        get
        {
            var days = Rows.SelectMany(row => row.Spans).SelectMany(span => new[] { span.From, span.To ?? span.From })
                .Concat(Rows.SelectMany(row => row.Events).Select(one => one.Day).OfType<DateOnly>()).Append(Today).ToList();
            var (from, to) = (days.Min().DayNumber, days.Max().DayNumber);
            var room = Math.Max((int)((to - from) * Margin), (LeastDays - (to - from)) / 2);
            return DayAxis.Of(DateOnly.FromDayNumber(from - room), DateOnly.FromDayNumber(to + room));
        }
    }

    private StripTable Strips
    {
        get
        {
            var axis = Axis;
            var numbered = Numbered.ToLookup(one => one.Row);
            return new StripTable(About.Id, "Exam", null, "Years it can be taken", [], axis, [.. Rows.Select((row, place) => Row(axis, row, place, [.. numbered[row]]))],
                Markup.Of($"""<line class="today" x1="{axis.X(Today.DayNumber)}" x2="{axis.X(Today.DayNumber)}" y1="0" y2="100%"/>"""))
            {
                LeastRowHeight = RowHeight,
            };
        }
    }

    private StripRow Row(PlotAxis axis, LifeRow row, int place, IReadOnlyList<NumberedEvent> events)
    {
        var words = string.Join("; ", row.Spans.Select(span => $"{Named(span.Stage)} {(span.IsStartKnown ? "from" : "from before")} {Phrase.Day(span.From)}{(span.To is { } to ? $" until {(span.IsEndKnown ? "" : "before ")}{Phrase.Day(to)}" : ", no end announced")}"));
        return row.Spans.Count == 0
            ? new StripRow(row.Name, row.Sub ?? "no source states when", Strip.Unknown(FormattableString.Invariant($"{About.Id}-unknown-{place + 1}")), $"{row.Name}: unknown when it could be taken.", [])
            : new StripRow(row.Name, row.Sub, Markup.Of($"{Markup.Join(row.Spans.Select(span => LifeMarks.Span(axis, span)))}{LifeMarks.Numbers(axis, events)}"), $"{row.Name}: {words}.", []);
    }

    private Markup List => Markup.Of($"""<ol class="events">{Markup.Join(Numbered.Select(one => Markup.Of($"""<li>{(one.Number is { } number ? Markup.Of($"""<b class="evno">{Digits(number)}</b>""") : Markup.None)}<b>{one.Event.When}</b> {Sentence(one)}</li>""")))}</ol>""");

    private (Markup Body, double Bottom) DrawnList(double top)
    {
        var parts = new List<Markup>();
        foreach (var one in Numbered)
        {
            if (one.Number is { } number)
                parts.Add(Markup.Of($"""<g class="evdot"><circle cx="10" cy="{top + 11}" r="9"/><text class="mid" x="10" y="{top + 16}">{Digits(number)}</text></g>"""));
            var lines = TextBlock.Lines($"{one.Event.When}: {Sentence(one)}", Drawing.Width - 28);
            parts.Add(TextBlock.Drawn(lines, "", 28, top + 1));
            top += Math.Max(1, lines.Count) * TextBlock.LineHeight() + 6;
        }

        return (Markup.Join(parts), top);
    }

    private string Sentence(NumberedEvent one) => Rows.Count == 1 ? one.Event.What : $"{one.Row.Name}: {one.Event.What}";

    private static string Named(LifeStage stage) => stage switch
    {
        LifeStage.Beta => "can be taken as a beta",
        LifeStage.Offered => "can be taken",
        _ => "only still valid",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
