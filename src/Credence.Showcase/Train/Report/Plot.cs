using System.Globalization;
using System.Text;

namespace Credence.Showcase.Train.Report;

/// <summary>A drawing area with two axes, in the units of what is drawn.</summary>
internal sealed class Plot
{
    /// <summary>Size of every drawing (its own units).</summary>
    internal const int Width = 640;

    /// <summary>Height of every drawing (its own units).</summary>
    internal const int Height = 400;

    private const int Left = 190;
    private const int Right = 30;
    private const int Top = 16;
    private const int Bottom = 52;
    private const int TickLength = 5;
    private const int TextDown = 20;
    private readonly StringBuilder _markup = new();
    private readonly double _fromX;
    private readonly double _toX;
    private readonly double _fromY;
    private readonly double _toY;

    internal Plot(double fromX, double toX, double fromY, double toY) => (_fromX, _toX, _fromY, _toY) = (fromX, toX, fromY, toY);

    internal string Markup => _markup.ToString();

    /// <summary>Grid lines with their labels along the bottom, and what they count below.</summary>
    internal Plot Across(string label, IEnumerable<(double Value, string Text)> ticks)
    {
        foreach (var (value, text) in ticks)
        {
            Line(value, _fromY, value, _toY, "grid");
            Text(X(value), Height - Bottom + TextDown, "middle", "tick", text);
        }

        Text((Left + Width - Right) / 2.0, Height - 8, "middle", "axis", label);
        return this;
    }

    /// <summary>Grid lines with their labels along the left side.</summary>
    internal Plot Up(string label, IEnumerable<(double Value, string Text)> ticks)
    {
        foreach (var (value, text) in ticks)
        {
            Line(_fromX, value, _toX, value, "grid");
            Text(Left - TickLength, Y(value) + TickLength, "end", "tick", text);
        }

        var middle = (Top + Height - Bottom) / 2.0;
        _markup.Append(CultureInfo.InvariantCulture, $"<text class=\"axis\" text-anchor=\"middle\" transform=\"translate(18 {middle:0.#}) rotate(-90)\">{Picture.Text(label)}</text>\n");
        return this;
    }

    internal Plot Line(double fromX, double fromY, double toX, double toY, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<line class=\"{style}\" x1=\"{X(fromX):0.#}\" y1=\"{Y(fromY):0.#}\" x2=\"{X(toX):0.#}\" y2=\"{Y(toY):0.#}\"/>\n");
        return this;
    }

    internal Plot Path(IEnumerable<(double X, double Y)> points, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<polyline class=\"{style}\" points=\"{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.X):0.#},{Y(point.Y):0.#}")))}\"/>\n");
        return this;
    }

    internal Plot Dot(double x, double y, string style)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<circle class=\"{style}\" cx=\"{X(x):0.#}\" cy=\"{Y(y):0.#}\" r=\"4\"/>\n");
        return this;
    }

    /// <summary>A label at a place of the drawing, moved right and down by its own units.</summary>
    internal Plot Label(double x, double y, double right, double down, string style, string text)
    {
        Text(X(x) + right, Y(y) + down, "start", style, text);
        return this;
    }

    /// <summary>The name of a line of the drawing, on its left.</summary>
    internal Plot Name(double y, string text)
    {
        Text(TickLength, Y(y) + TickLength, "start", "tick", text);
        return this;
    }

    private void Text(double x, double y, string anchor, string style, string text) =>
        _markup.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" text-anchor=\"{anchor}\" x=\"{x:0.#}\" y=\"{y:0.#}\">{Picture.Text(text)}</text>\n");

    private double X(double value) => Left + (value - _fromX) / (_toX - _fromX) * (Width - Left - Right);

    private double Y(double value) => Height - Bottom - (value - _fromY) / (_toY - _fromY) * (Height - Top - Bottom);
}
