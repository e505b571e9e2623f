using System.Text.Json;

namespace Credence.App.Receipts;

/// <summary>Values of an answer as a line of text shows them.</summary>
internal static class ValueText
{
    private const int MostCharacters = 120;

    /// <summary>A value, long ones cut; "nothing" where none stands.</summary>
    internal static string Of(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Undefined } => "nothing",
        { ValueKind: JsonValueKind.Null } => "unknown",
        { ValueKind: JsonValueKind.String } text => Cut($"\"{text.GetString()}\""),
        { ValueKind: JsonValueKind.Object } item when Named(item) is { } name => Cut(name),
        { } other => Cut(other.GetRawText().ReplaceLineEndings(" ")),
    };

    /// <summary>A word of a command, in quotes where a shell needs them.</summary>
    internal static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/' or '_' or '=') ? word : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string? Named(JsonElement item)
    {
        foreach (var name in (string[])["name", "text", "id"])
        {
            if (item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                return $"\"{value.GetString()}\"";
        }

        return null;
    }

    /// <summary>Without controls and signs that turn the direction of writing, so that nothing a hostile file holds steers a terminal or looks like something else.</summary>
    internal static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) || Turns(c) ? ' ' : c));

    private static bool Turns(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Cut(string text)
    {
        var plain = Plain(text);
        while (plain.Contains("  ", StringComparison.Ordinal))
            plain = plain.Replace("  ", " ", StringComparison.Ordinal);
        return plain.Length <= MostCharacters ? plain : string.Concat(plain.AsSpan(0, MostCharacters - 1), "…");
    }
}
