namespace Credence.App.Portfolio;

/// <summary>A certification's skills beside a repository's, as a page shows them.</summary>
/// <param name="Name">Name of the certification.</param>
/// <param name="Says">What the comparison rests on, or why there is none, a sentence.</param>
/// <param name="Columns">Heading and skills of each column, with the place where one is shown; none where nothing is compared.</param>
/// <param name="NotLookedFor">Names of skills taught that nothing in a repository is looked for.</param>
public sealed record PortfolioBesideView(string Name, string Says, IReadOnlyList<KeyValuePair<string, IReadOnlyList<KeyValuePair<string, string?>>>> Columns, IReadOnlyList<string> NotLookedFor)
{
    /// <summary>That it has ended or will, and what follows it; null where no end was known on the day.</summary>
    public string? End { get; init; }
}
