using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>One place where two answers differ; null where nothing stood or stands.</summary>
internal sealed record ChangeShape(string Path, JsonElement? Old, JsonElement? New)
{
    internal static ChangeShape Of(JsonChange change) => new(change.Path, change.Old, change.New);
}
