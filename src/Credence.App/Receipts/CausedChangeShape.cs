using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>One place where two answers differ, and why.</summary>
/// <param name="Path">Names to it, with the id of a list's item in brackets.</param>
/// <param name="Old">What stood there; null where nothing did.</param>
/// <param name="New">What stands there; null where nothing does.</param>
/// <param name="Causes">Places in the list of causes, from 0; each alone is enough. Empty where none was found.</param>
/// <param name="Unexplained">Why no cause is named; null where one is.</param>
internal sealed record CausedChangeShape(string Path, JsonElement? Old, JsonElement? New, IReadOnlyList<int> Causes, string? Unexplained);
