using System.Text;
using Credence.App.Hosting;

namespace Credence.App.Method;

/// <summary>The pages of docs/method, one a number, as they were when the program was built.</summary>
internal static class MethodDocuments
{
    private const string Folder = "method/";
    private const string Extension = ".md";

    /// <summary>Names of the pages, in order.</summary>
    internal static IReadOnlyList<string> Names { get; } = Of(Extension);

    /// <summary>Names of the drawings they show.</summary>
    internal static IReadOnlyList<string> Drawings { get; } = Of(".svg");

    /// <summary>A page as written; null where there is none of that name.</summary>
    internal static string? Read(string name) => Names.Contains(name, StringComparer.Ordinal) ? Encoding.UTF8.GetString(EmbeddedFile.Bytes(Folder + name + Extension)) : null;

    /// <summary>A drawing.</summary>
    internal static byte[] Drawing(string name) => EmbeddedFile.Bytes(Folder + name + ".svg");

    private static string[] Of(string extension) => [.. EmbeddedFile.Names
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^extension.Length]).Order(StringComparer.Ordinal)];
}
