using System.Globalization;

namespace Credence.App.Pictures;

/// <summary>Draws the stages of an exam's life and the numbers of its events.</summary>
internal static class LifeMarks
{
    private const double NumberRoom = .11;

    // above the line, below it, then farther up and farther down
    private static readonly double[] Levels = [-18, 18, -38, 38];

    /// <summary>One stage; dots lead to an end nobody states, an arrow is for one nobody announced.</summary>
    internal static Markup Span(PlotAxis axis, LifeSpan span)
    {
        var look = span.Stage switch
        {
            LifeStage.Beta => "beta",
            LifeStage.Offered => "offered",
            _ => "valid",
        };
        var start = span.IsStartKnown ? Markup.None : Strip.At(axis, span.From.DayNumber, Markup.Of($"""<path class="valid" d="M-4 0H-8M-11 0H-15"/>"""));
        var end = span.To is not { } to ? Strip.At(axis, axis.High, Markup.Of($"""<path class="up" d="M-2-11 9 0-2 11z"/>"""))
            : span.IsEndKnown ? Markup.None
            : Strip.At(axis, to.DayNumber, Markup.Of($"""<path class="valid" d="M4 0H8M11 0H15"/>"""));
        return Markup.Of($"""<line class="{look}" x1="{axis.X(span.From.DayNumber)}" x2="{axis.X(span.To?.DayNumber ?? axis.High)}" y1="0" y2="0"/>{start}{end}""");
    }

    /// <summary>The numbers, each beside its day on the first level where it touches no other.</summary>
    internal static Markup Numbers(PlotAxis axis, IEnumerable<NumberedEvent> events)
    {
        var last = Levels.Select(_ => double.NegativeInfinity).ToArray();
        return Markup.Join(events.Where(one => one.Number is not null).OrderBy(one => one.Event.Day).Select(one =>
        {
            var place = (one.Event.Day!.Value.DayNumber - axis.Low) / (axis.High - axis.Low);
            var level = Math.Max(0, Array.FindIndex(last, x => place - x >= NumberRoom));
            last[level] = place;
            return Strip.At(axis, one.Event.Day.Value.DayNumber, Number(one.Number!.Value, Levels[level]));
        }));
    }

    private static Markup Number(int number, double y) => Markup.Of(
        $"""<g class="evdot"><line x1="0" x2="0" y1="0" y2="{y}"/><circle cx="0" cy="{y}" r="9"/><text class="mid" x="0" y="{y + 5}">{number.ToString(CultureInfo.InvariantCulture)}</text></g>""");
}
