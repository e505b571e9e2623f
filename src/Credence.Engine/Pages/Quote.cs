namespace Credence.Pages;

/// <summary>Words of a page.</summary>
/// <param name="Text">Exactly as they stand in the visible text, or the value itself where it stands only in data for machines.</param>
/// <param name="Where">Where they stand, as <c>paragraph under "Our promise"</c> or <c>JSON-LD Course.dateModified</c>.</param>
public sealed record Quote(string Text, string Where);
