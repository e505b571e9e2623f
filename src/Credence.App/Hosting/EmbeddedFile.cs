using System.Reflection;

namespace Credence.App.Hosting;

/// <summary>Files built into the program.</summary>
internal static class EmbeddedFile
{
    private static readonly Assembly Program = typeof(EmbeddedFile).Assembly;

    /// <summary>Their names, with their folders.</summary>
    internal static IReadOnlyList<string> Names => Program.GetManifestResourceNames();

    /// <summary>The content of one.</summary>
    internal static byte[] Bytes(string name)
    {
        using var stream = Program.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        return kept.ToArray();
    }
}
