using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>One way to ask: words, data folder, and what is left out of it.</summary>
/// <param name="Asked">The words.</param>
/// <param name="Data">The data folder.</param>
/// <param name="Files">Files of it that are replaced, by name below the folder; null for one that is taken away.</param>
internal sealed record Setup(AskedWords Asked, DataFolder Data, IReadOnlyDictionary<string, string?> Files)
{
    /// <summary>The same for two setups that ask the same of the same.</summary>
    internal string Key => string.Join('\u0001', [Data.Path, .. Asked.Command, .. Files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => (string[])[file.Key, file.Value ?? "\u0002"])]);

    /// <summary>The day it is asked as of.</summary>
    internal Setup On(DateOnly day) => this with { Asked = Asked.WithOption("--as-of", [day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)]) };
}
