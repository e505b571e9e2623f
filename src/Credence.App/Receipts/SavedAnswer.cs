using System.Text.Json;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>A saved answer, or the receipt of one, as read from a file somebody may have written by hand.</summary>
/// <param name="Where">The file; <c>stdin</c> for standard input.</param>
/// <param name="Answer">The whole answer; null where the file holds a receipt alone.</param>
/// <param name="Receipt">Its receipt.</param>
internal sealed record SavedAnswer(string Where, JsonElement? Answer, ReceiptShape Receipt)
{
    private const string StandardInput = "-";
    private const int MostBytes = 32 * 1024 * 1024;
    private const int MostDepth = 64;
    private const string Next = "Save an answer with --json, such as 'credence ask --answers me.yaml --json > answer.json'";
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = MostDepth, AllowDuplicateProperties = false };

    /// <summary>Words of the command.</summary>
    internal IReadOnlyList<string> Command => Receipt.Command!;

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="UnusableInputException">It cannot be read, is no JSON within the limits, or holds no receipt with the command of the answer.</exception>
    internal static SavedAnswer Read(string path)
    {
        var where = path == StandardInput ? "stdin" : path;
        return Of(where, Parsed(where, Bytes(path, where)));
    }

    /// <summary>An answer, or a receipt alone, that was read or printed.</summary>
    /// <exception cref="UnusableInputException">It holds no receipt with the command of the answer.</exception>
    internal static SavedAnswer Of(string where, JsonElement root)
    {
        // a list of answers to one call (claims): each carries the receipt of the call
        var first = root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 ? root[0] : root;
        if (first.ValueKind != JsonValueKind.Object)
            throw new UnusableInputException(where, "holds no answer and no receipt", Next);
        return first.TryGetProperty("receipt", out var receipt)
            ? new SavedAnswer(where, root, ReceiptReading.Of(where, receipt))
            : new SavedAnswer(where, null, ReceiptReading.Of(where, first));
    }

    /// <summary>The document a run printed.</summary>
    /// <exception cref="UnusableInputException">It printed none, or one with a text that is none.</exception>
    internal static JsonElement Parsed(string where, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            RefuseBrokenTexts(where, bytes.Span);
            using var document = JsonDocument.Parse(bytes, Limits);
            return document.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            throw new UnusableInputException(FormattableString.Invariant($"{where}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"), $"is no JSON document of at most {MostDepth} levels without repeated names", Next);
        }
    }

    /// <summary>Refuses names and texts that are no Unicode (<c>\ud800</c> alone is half a character), once for all who read them later.</summary>
    private static void RefuseBrokenTexts(string where, ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
                continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                var before = bytes[..(int)reader.TokenStartIndex];
                var (line, column) = (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
                throw new UnusableInputException(FormattableString.Invariant($"{where}:{line}:{column}"), "is a text with half a character in it, or no UTF-8", Next);
            }
        }
    }

    private static byte[] Bytes(string path, string where)
    {
        try
        {
            using var file = path == StandardInput ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var kept = new MemoryStream();
            var block = new byte[64 * 1024];
            for (var read = file.Read(block); read > 0; read = file.Read(block))
            {
                kept.Write(block, 0, read);
                if (kept.Length > MostBytes)
                    throw new UnusableInputException(where, $"is larger than {MostBytes / 1024 / 1024} MiB", Next);
            }

            return kept.ToArray();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(where, "cannot be read", Next);
        }
    }
}
