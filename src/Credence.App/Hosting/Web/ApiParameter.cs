namespace Credence.App.Hosting.Web;

/// <summary>A value that an address of the API takes; unless it stands in the path it is the command's option of the same name.</summary>
/// <param name="Name">Its name, in kebab-case.</param>
/// <param name="Kind">What is written there.</param>
/// <param name="About">What it means.</param>
/// <param name="Example">A value that gives an answer.</param>
internal sealed record ApiParameter(string Name, ApiValueKind Kind, string About, string Example)
{
    internal static readonly ApiParameter AsOf = new("as-of", ApiValueKind.Day, "Answer as of this day; facts dated later do not count. Today (UTC) when not given.", "2026-11-23");

    internal static readonly ApiParameter Seed = new("seed", ApiValueKind.Integer, "Seed of every random draw; 1 when not given.", "1");

    /// <summary>What the body is called.</summary>
    internal static readonly ApiParameter BodyName = new("name", ApiValueKind.Text, "What the receipt calls the body: a file of this name and content lets 'credence replay' ask again.", "page.html");

    /// <summary>Whether it is a part of the path, and the command's argument.</summary>
    internal bool InPath { get; init; }

    /// <summary>Whether it stands in the body's JSON form, never in an address: what is said of a person.</summary>
    internal bool InBody { get; init; }

    /// <summary>Every value it takes; empty where that is no closed set.</summary>
    internal IReadOnlyList<string> Values { get; init; } = [];
}
