namespace Credence.App.Pictures;

/// <summary>Markup that is well formed and safe to send. It is made by <see cref="Of"/> only: what stands in the code is markup, what is put into it is encoded.</summary>
internal readonly record struct Markup
{
    private readonly string? _text;

    private Markup(string text) => _text = text;

    /// <summary>No markup.</summary>
    internal static Markup None => default;

    /// <summary>The markup as it is sent.</summary>
    internal string Text => _text ?? "";

    /// <summary>Markup from an interpolated string: texts in it are encoded, numbers written with at most two decimals, other markup taken as it is.</summary>
    internal static Markup Of(MarkupWriter writer) => new(writer.Written);

    /// <summary>Pieces one after the other.</summary>
    internal static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Text)));

    /// <summary>A drawing of the engine, which is well-formed SVG by itself.</summary>
    internal static Markup OfSvg(string svg) => new(svg);

    /// <summary>A style sheet of this program, which is markup by itself.</summary>
    internal static Markup StyleSheet(string css) => new($"<style>{css}</style>");

    /// <inheritdoc/>
    public override string ToString() => Text;
}
