namespace Credence.App.Hosting;

/// <summary>A file that an answer was made from, beside the data folder.</summary>
/// <param name="Path">As the call names it; <c>-</c> for standard input; of a store its manifest.</param>
/// <param name="Sha256">SHA-256 of its bytes (64 hex digits); null where it cannot be read any more, or was standard input that the command did not keep.</param>
/// <param name="Bytes">Length in bytes; null likewise.</param>
internal sealed record InputShape(string Path, string? Sha256, long? Bytes);
