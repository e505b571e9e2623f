using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>One place where two answers differ.</summary>
/// <param name="Path">Names to it, with the id of a list's item in brackets (<c>options[ms-ai-103].cost.low</c>); <c>(order)</c> at the end where only the order of items changed.</param>
/// <param name="Old">What stood there; null where nothing did.</param>
/// <param name="New">What stands there; null where nothing does.</param>
internal sealed record JsonChange(string Path, JsonElement? Old, JsonElement? New);
