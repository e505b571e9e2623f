namespace Credence.App.Check;

/// <summary>A piece of a page's text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Finding">Number of the finding that quotes it; null where none does.</param>
public sealed record TextPiece(string Text, int? Finding);
