using System.Globalization;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Reads the receipt object of a saved answer, every part within limits.</summary>
internal static class ReceiptReading
{
    private const int MostWords = 1000;
    private const int MostInputs = 10_000;
    private const int MostText = 100_000;
    private const string Next = "Take an answer saved with --json by this version, and leave its receipt as it is";

    internal static ReceiptShape Of(string where, JsonElement receipt)
    {
        if (receipt.ValueKind != JsonValueKind.Object)
            throw Wrong(where, "receipt", "must be an object");
        if (!receipt.TryGetProperty("command", out var command))
            throw Wrong(where, "receipt.command", "is missing: the answer was saved by an older version, or is none");
        return new ReceiptShape(
            Text(where, receipt, "version"),
            Text(where, receipt, "dataHash"),
            Text(where, receipt, "rulesHash"),
            DateOnly.TryParseExact(Text(where, receipt, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(where, "receipt.asOf", "must be a day as yyyy-MM-dd"),
            receipt.TryGetProperty("seed", out var seed) && seed.ValueKind == JsonValueKind.Number && seed.TryGetInt32(out var number) ? number : throw Wrong(where, "receipt.seed", "must be a whole number"))
        {
            Command = [.. Items(where, command, "receipt.command", MostWords).Select(word => Word(where, word))],
            Inputs = receipt.TryGetProperty("inputs", out var inputs) ? [.. Items(where, inputs, "receipt.inputs", MostInputs).Select(input => Input(where, input))] : [],
        };
    }

    private static InputShape Input(string where, JsonElement input)
    {
        if (input.ValueKind != JsonValueKind.Object)
            throw Wrong(where, "receipt.inputs", "must be a list of {path, sha256, bytes}");
        var known = input.TryGetProperty("sha256", out var hash) && hash.ValueKind != JsonValueKind.Null;
        return new InputShape(
            Text(where, input, "path"),
            known ? Text(where, input, "sha256") : null,
            input.TryGetProperty("bytes", out var bytes) && bytes.ValueKind == JsonValueKind.Number && bytes.TryGetInt64(out var length) ? length : null);
    }

    private static IEnumerable<JsonElement> Items(string where, JsonElement list, string name, int most)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > most)
            throw Wrong(where, name, $"must be a list of at most {most} items");
        return list.EnumerateArray();
    }

    private static string Word(string where, JsonElement word) => Said(word) ?? throw Wrong(where, "receipt.command", "must be a list of words");

    private static string Text(string where, JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && Said(value) is { } text ? text : throw Wrong(where, "receipt." + name, "must be a text");

    private static string? Said(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= MostText } text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;

    private static UnusableInputException Wrong(string where, string name, string what) => new(where, $"{name} {what}", Next);
}
