using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Credence.Showcase.Hosting;

/// <summary>Results go to stdout through here.</summary>
internal static class Print
{
    /// <summary>Prints one JSON document and a line end.</summary>
    internal static void Json<T>(T value, JsonTypeInfo<T> shape) => Console.Out.WriteLine(JsonSerializer.Serialize(value, shape));

    /// <summary>Prints one line of text.</summary>
    internal static void Line(string text = "") => Console.Out.WriteLine(text);
}
