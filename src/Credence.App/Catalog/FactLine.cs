namespace Credence.App.Catalog;

/// <summary>One fact of a page, in words.</summary>
/// <param name="Title">What it is about; null where the line above is about the same.</param>
/// <param name="Value">As stated.</param>
/// <param name="Date">Date of its source, or that it carries none.</param>
/// <param name="Grade">Weight of its source.</param>
/// <param name="Source">Id of its source.</param>
/// <param name="Address">Where it was stated; null without an address.</param>
/// <param name="Note">What to know about it; null without anything.</param>
/// <param name="IsUsed">Whether it is the one used.</param>
public sealed record FactLine(string? Title, string Value, string Date, string Grade, string Source, string? Address, string? Note, bool IsUsed);
