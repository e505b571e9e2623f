namespace Credence.App.Hosting;

/// <summary>Words as they stand at the start of a sentence.</summary>
internal static class Capital
{
    /// <summary>The same with a capital at its start.</summary>
    internal static string Of(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
