namespace Credence.Pages.Reading;

/// <summary>A part of the visible text with its marks.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Marks">At least one.</param>
internal readonly record struct MarkedPart(int Start, int End, PartMarks Marks);
