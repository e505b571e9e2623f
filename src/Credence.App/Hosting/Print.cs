using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Credence.App.Hosting;

/// <summary>Results go to stdout through here; messages and progress go to stderr.</summary>
internal static class Print
{
    // The text goes to a terminal, a file or a program, never into HTML, so letters and quotes stay readable.
    private static readonly JsonWriterOptions JsonLayout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly AsyncLocal<Stream?> Kept = new();

    /// <summary>True where a person looks at stdout; tables and colors only then.</summary>
    internal static bool OnTerminal => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    /// <summary>True where a person looks at stderr; progress only then.</summary>
    internal static bool ProgressVisible => !Console.IsErrorRedirected;

    /// <summary>Columns of the terminal; <see cref="Wrapping.UsualWidth"/> where stdout is none.</summary>
    internal static int Width => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? Wrapping.UsualWidth : Console.WindowWidth;

    /// <summary>Prints one JSON document, indented, and a line end.</summary>
    internal static void Json<T>(T value, JsonTypeInfo<T> shape)
    {
        if (Kept.Value is { } kept)
        {
            Write(kept, value, shape);
            return;
        }

        using var stdout = new ResultStream();
        Write(stdout, value, shape);
    }

    /// <summary>The bytes that <see cref="Json"/> prints.</summary>
    internal static byte[] Bytes<T>(T value, JsonTypeInfo<T> shape)
    {
        using var kept = new MemoryStream();
        Write(kept, value, shape);
        return kept.ToArray();
    }

    /// <summary>From here on documents of this call and what it starts are kept in the stream; null prints them again.</summary>
    internal static void KeepIn(Stream? stream) => Kept.Value = stream;

    /// <summary>Prints one line of text.</summary>
    internal static void Line(string text = "") => Console.Out.WriteLine(text);

    private static void Write<T>(Stream stream, T value, JsonTypeInfo<T> shape)
    {
        using (var writer = new Utf8JsonWriter(stream, JsonLayout))
            JsonSerializer.Serialize(writer, value, shape);
        stream.WriteByte((byte)'\n');
    }
}
