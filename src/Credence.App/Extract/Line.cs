namespace Credence.App.Extract;

/// <summary>One line of input.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">UTF-8 without the line end.</param>
/// <param name="Wrong">Why it cannot be read, or null.</param>
internal sealed record Line(long Number, ReadOnlyMemory<byte> Bytes, string? Wrong);
