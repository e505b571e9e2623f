namespace Credence.Pages;

/// <summary>One red flag.</summary>
/// <param name="Id">One of <see cref="Flags.FlagIds"/>.</param>
/// <param name="Evidence">The page's own words.</param>
public sealed record RedFlag(string Id, Quote Evidence);
