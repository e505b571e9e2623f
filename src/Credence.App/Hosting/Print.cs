using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Credence.App.Hosting;

/// <summary>Results go to stdout through here; messages and progress go to stderr.</summary>
internal static class Print
{
    /// <summary>True where a person looks at stdout; tables and colors only then.</summary>
    internal static bool OnTerminal => !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    /// <summary>True where a person looks at stderr; progress only then.</summary>
    internal static bool ProgressVisible => !Console.IsErrorRedirected;

    /// <summary>Prints one JSON document and a line end.</summary>
    internal static void Json<T>(T value, JsonTypeInfo<T> shape)
    {
        using var stdout = Console.OpenStandardOutput();
        JsonSerializer.Serialize(stdout, value, shape);
        stdout.WriteByte((byte)'\n');
    }

    /// <summary>Prints one line of text.</summary>
    internal static void Line(string text = "") => Console.Out.WriteLine(text);
}
