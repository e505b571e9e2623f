namespace Credence.App.Pictures;

/// <summary>One cell of a table beside the drawing.</summary>
/// <param name="Text">Its words or number.</param>
/// <param name="Sub">A smaller line below; null without one.</param>
internal sealed record PlotCell(string Text, string? Sub = null)
{
    /// <summary>Where there is nothing to say because the row is not known.</summary>
    internal static readonly PlotCell None = new("–");
}
