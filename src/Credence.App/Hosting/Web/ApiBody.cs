namespace Credence.App.Hosting.Web;

/// <summary>What is sent to an address of the API.</summary>
/// <param name="About">What it holds.</param>
/// <param name="MediaTypes">What it may be; the first is the usual one.</param>
/// <param name="MostBytes">Largest that is read (bytes).</param>
/// <param name="Example">One that gives an answer; a JSON document where the first media type is JSON.</param>
internal sealed record ApiBody(string About, IReadOnlyList<string> MediaTypes, int MostBytes, string Example)
{
    /// <summary>Name of the file the command would have read it from, unless the address says another; null where the command's words hold what is in it.</summary>
    internal string? UsualName { get; init; }

    /// <summary>The words for that file, from its name, the other words, and whether anything was sent.</summary>
    internal Func<string, IReadOnlyList<string>, bool, IReadOnlyList<string>> Words { get; init; } = (_, _, _) => [];

    /// <summary>The forms it may have; where one goes with a parameter, another goes without. None where it holds documents.</summary>
    internal IReadOnlyList<ApiBodyForm> Forms { get; init; } = [];

    /// <summary>The documents it may hold: each a field of its JSON form, or the first by itself in any other of the media types. Empty where it has forms.</summary>
    internal IReadOnlyList<ApiDocument> Documents { get; init; } = [];

    /// <summary>The words for the documents' files, from the names of those that were sent.</summary>
    internal Func<IReadOnlyCollection<string>, IReadOnlyList<string>> DocumentWords { get; init; } = names => [.. names];

    /// <summary>Whether it must be JSON, or may be.</summary>
    internal bool IsJson => MediaTypes[0] == JsonType;

    /// <summary>Media type of JSON.</summary>
    internal const string JsonType = "application/json";
}
