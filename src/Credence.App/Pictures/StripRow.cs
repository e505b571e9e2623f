namespace Credence.App.Pictures;

/// <summary>One row of a <see cref="StripTable"/>.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Sub">A smaller line below; null without one.</param>
/// <param name="Marks">What is drawn, around the middle of the strip.</param>
/// <param name="Says">The same in a sentence, for those who do not see it.</param>
/// <param name="Cells">One for each column beside the strip: the value first where the table has one, then the further ones.</param>
/// <param name="IsChosen">Whether a bar marks it.</param>
/// <param name="Address">Where its name leads to on this site; null for nowhere.</param>
internal sealed record StripRow(string Name, string? Sub, Markup Marks, string Says, IReadOnlyList<PlotCell> Cells, bool IsChosen = false, string? Address = null);
