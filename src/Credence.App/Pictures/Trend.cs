using System.Globalization;
using System.Text;
using Credence.Advice;

namespace Credence.App.Pictures;

/// <summary>A share over months with its band, and the number of postings under each month; a month that is not known is hatched, never at zero.</summary>
/// <param name="About">The words above it; they say what the band is.</param>
/// <param name="Points">The months, in order; at least one.</param>
internal sealed record Trend(Caption About, IReadOnlyList<TrendPoint> Points) : IPicture
{
    private const int MostLabels = 12;
    private const double Full = 100;
    private const double PlotHeight = 208;
    private const double Left = 52;
    private const double LabelHeight = 42;
    private const double Top = 18;

    /// <inheritdoc/>
    public string Html => Figure.Html(About, Key, Markup.Of($"""
        <div class="trend" role="img" aria-label="{Says}"><svg class="area" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">{Band}</svg><svg class="rules" aria-hidden="true" focusable="false">{Rules}</svg><svg class="area" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">{Line}</svg><svg class="area" aria-hidden="true" focusable="false">{Dots}</svg></div><div class="months"><svg class="axis two" aria-hidden="true" focusable="false">{Labels}</svg></div>
        """), Data);

    /// <inheritdoc/>
    public Drawing Drawing
    {
        get
        {
            var top = Top + (Key.Count > 0 ? KeyItem.Height : 0);
            var place = Markup.Of($"""x="{Left}" y="{top}" width="{Drawing.Width - Left}" height="{PlotHeight}" overflow="visible" """);
            return new Drawing(About, top + PlotHeight + LabelHeight, Markup.Of($"""
                {KeyItem.Drawn(Key, 0)}<g role="img" aria-label="{Says}"><svg {place} viewBox="0 0 100 100" preserveAspectRatio="none">{Band}</svg><svg x="0" y="{top}" width="{Drawing.Width}" height="{PlotHeight}" overflow="visible">{Rules}</svg><svg {place} viewBox="0 0 100 100" preserveAspectRatio="none">{Line}</svg><svg {place}>{Dots}</svg></g><svg x="{Left}" y="{top + PlotHeight}" width="{Drawing.Width - Left}" height="{LabelHeight}" overflow="visible">{Labels}</svg>
                """));
        }
    }

    /// <summary>Every month.</summary>
    internal DataTable Data => new(
        ["Month", "Count", "Postings", "Share, %", "Low, %", "High, %"],
        [.. Points.Select(point => (IReadOnlyList<string>)[point.Label, Digits(point.Count), Digits(point.Postings), PlotNumbers.Data(PlotUnit.Share, point.Share), PlotNumbers.Data(PlotUnit.Share, point.Range?.Low), PlotNumbers.Data(PlotUnit.Share, point.Range?.High)])]);

    private IReadOnlyList<KeyItem> Key => Points.All(point => point.Share is not null) ? [] : [new KeyItem(PlotTable.UnknownKey, DataTable.Unknown)];

    private PlotAxis Axis => PlotAxis.Of(PlotUnit.Share, 0, Points.Max(point => point.Range?.High ?? point.Share) ?? 0);

    private string Says
    {
        get
        {
            var known = Points.Where(point => point.Share is not null).ToList();
            return known.Count == 0
                ? $"{About.Title}: unknown in every month."
                : $"{About.Title}. By month from {Points[0].Label} to {Points[^1].Label}: lowest {Phrase.Percent(known.Min(point => point.Share!.Value))}, highest {Phrase.Percent(known.Max(point => point.Share!.Value))}; unknown in {Digits(Points.Count - known.Count)} of {Digits(Points.Count)} months.";
        }
    }

    private Markup Rules
    {
        get
        {
            var axis = Axis;
            return Markup.Join(axis.Ticks.Select(tick => Markup.Of($"""<line class="g" x1="0" x2="100%" y1="{Y(axis, tick.Value)}%" y2="{Y(axis, tick.Value)}%"/><text class="t2" x="0" y="{Y(axis, tick.Value)}%" dy="-5">{tick.Label}</text>""")));
        }
    }

    private Markup Band => Path("band", (path, axis, run) =>
    {
        foreach (var place in run)
            Add(path, place, Y(axis, Points[place].Range!.Value.High));
        foreach (var place in run.Reverse())
            Add(path, place, Y(axis, Points[place].Range!.Value.Low));
        path.Append('z');
    });

    private Markup Line => Path("line", (path, axis, run) =>
    {
        foreach (var place in run)
            Add(path, place, Y(axis, Points[place].Share!.Value));
    });

    private Markup Dots
    {
        get
        {
            var axis = Axis;
            return Markup.Join(Points.Select((point, place) => point.Share is { } share
                ? Markup.Of($"""<circle class="dot" cx="{X(place)}%" cy="{Y(axis, share)}%" r="3.5"/>""")
                : Markup.Of($"""{Hatch(place)}<rect fill="url(#{HatchId(place)})" x="{Full * place / Points.Count}%" width="{Full / Points.Count}%" y="0" height="100%"/>""")));
        }
    }

    private Markup Labels
    {
        get
        {
            var every = (Points.Count + MostLabels - 1) / MostLabels;
            return Markup.Join(Points.Select((point, place) => (point, place)).Where(at => at.place % every == 0).Select(at => Markup.Of(
                $"""<text class="t2 mid{Spare(at.place / every)}" x="{X(at.place)}%" y="15">{at.point.Label}</text><text class="t2 mid{Spare(at.place / every)}" x="{X(at.place)}%" y="34">{Phrase.Count(at.point.Postings)}</text>""")));
        }
    }

    // on narrow screens every second label is left out, on the narrowest three of four
    private static string Spare(int place) => (place % 4) switch
    {
        0 => "",
        2 => " thinner",
        _ => " thin",
    };

    private Markup Hatch(int place) => Markup.Of($"""<defs><pattern id="{HatchId(place)}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hl" x1="0" x2="0" y1="0" y2="7"/></pattern></defs>""");

    private string HatchId(int place) => FormattableString.Invariant($"{About.Id}-unknown-{place + 1}");

    // one path for each run of months that are known
    private Markup Path(string look, Action<StringBuilder, PlotAxis, int[]> write)
    {
        var axis = Axis;
        var path = new StringBuilder();
        for (var first = 0; first < Points.Count; first++)
        {
            var last = first;
            while (last < Points.Count && Points[last].Range is not null)
                last++;
            if (last == first)
                continue;
            path.Append('M');
            write(path, axis, [.. Enumerable.Range(first, last - first)]);
            first = last;
        }

        return Markup.Of($"""<path class="{look}" d="{path.ToString()}"/>""");
    }

    private void Add(StringBuilder path, int place, double y) => path.Append(CultureInfo.InvariantCulture, $"{X(place):0.##} {y:0.##} ");

    private double X(int place) => Full * (place + .5) / Points.Count;

    private static double Y(PlotAxis axis, double value) => Full - Full * value / axis.High;

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);
}
