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

    /// <summary>The forms it may have, at least one; where one goes with a parameter, another goes without.</summary>
    internal required IReadOnlyList<ApiBodyForm> Forms { get; init; }

    /// <summary>Whether it must be JSON.</summary>
    internal bool IsJson => MediaTypes[0] == "application/json";
}
