using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Credence.Showcase.Data;

namespace Credence.Showcase.Hosting;

/// <summary>Results go to stdout through here.</summary>
internal static class Print
{
    /// <summary>Prints one JSON document and a line end.</summary>
    internal static void Json<T>(T value, JsonTypeInfo<T> shape) => Console.Out.WriteLine(JsonSerializer.Serialize(value, shape));

    /// <summary>Prints one line of text.</summary>
    internal static void Line(string text = "") => Console.Out.WriteLine(text);

    /// <summary>Writes a page to a file.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal static void Page(string file, string page)
    {
        if (Directory.Exists(file))
            throw new UnusableDataException(file, "is a folder, and one page is written", "Name a file in it, such as report.html");
        try
        {
            File.WriteAllText(file, page);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }
    }
}
