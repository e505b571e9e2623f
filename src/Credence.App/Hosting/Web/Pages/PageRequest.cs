using System.CommandLine;
using System.Globalization;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>One request for a page, apart from how it came.</summary>
/// <param name="Path">Where it was asked.</param>
/// <param name="Place">What stands in the path at the pattern's open place; empty where it has none.</param>
/// <param name="Query">What stands in the address, in order.</param>
/// <param name="Form">What was sent; null where nothing was.</param>
/// <param name="Data">What answers are made from.</param>
/// <param name="Parse">Reads the words of a command.</param>
/// <param name="Usual">Day and seed where the request says none.</param>
/// <param name="Stop">Ends when nobody waits any more.</param>
internal sealed record PageRequest(
    string Path,
    string Place,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    PageForm? Form,
    LoadedData Data,
    Func<IReadOnlyList<string>, ParseResult> Parse,
    IReadOnlyDictionary<string, string> Usual,
    CancellationToken Stop)
{
    private static readonly string[] DayAndSeed = [ApiParameter.AsOf.Name, ApiParameter.Seed.Name];

    /// <summary>Whether addresses may be fetched for whoever asks: only where the server serves its own machine alone.</summary>
    internal bool MayFetch { get; init; }

    /// <summary>The one value of a query parameter; null where it is not there or empty.</summary>
    /// <exception cref="ProblemException">It stands there twice.</exception>
    internal string? Text(string name) => PageForm.One(Query, name);

    /// <summary>Every value of a query parameter that may stand there several times, in order, empty ones left out.</summary>
    internal IReadOnlyList<string> Texts(string name) => [.. Query.Where(pair => pair.Key == name && pair.Value.Length > 0).Select(pair => pair.Value)];

    /// <summary>Reads a command's words, with the day and the seed of the request, as the command line would.</summary>
    /// <exception cref="ProblemException">They are none.</exception>
    internal ParseResult Command(params IEnumerable<string> words)
    {
        var all = words.ToList();
        // what follows two dashes is no option
        var end = all.IndexOf("--");
        all.InsertRange(end < 0 ? all.Count : end, DayAndSeed.Where(name => Said(name) is not null).Select(name => $"--{name}={Said(name)}"));
        var call = Parse(all);
        if (call.Errors.Count > 0)
            throw new ProblemException(ProblemKind.WrongValue, "the address", call.Errors[0].Message.TrimEnd('.').Replace("--", "", StringComparison.Ordinal), "Change it, or leave it out");
        CallRecord.Start(call);
        return call;
    }

    /// <summary>The day the page is about.</summary>
    /// <exception cref="ProblemException">The address names no day where one stands.</exception>
    internal DateOnly Day => Said(ApiParameter.AsOf.Name) switch
    {
        null => Door.Today,
        var said when DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var other => throw new ProblemException(ProblemKind.WrongValue, ApiParameter.AsOf.Name, $"'{ApiParameter.AsOf.Name}' takes a day as yyyy-MM-dd, not '{other}'", "Change it, or leave it out"),
    };

    /// <summary>An address of this site that keeps the day and the seed of the request.</summary>
    internal string Link(string path, params IEnumerable<KeyValuePair<string, string>> parameters) => Addresses.Of(path, parameters.Concat(Kept));

    /// <summary>Day and seed, as far as the request names them.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Kept => Query.Where(pair => DayAndSeed.Contains(pair.Key, StringComparer.Ordinal));

    private string? Said(string name) => Text(name) ?? Usual.GetValueOrDefault(name);
}
