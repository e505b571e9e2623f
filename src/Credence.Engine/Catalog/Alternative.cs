namespace Credence.Catalog;

/// <summary>Something else to do with the same hours and money.</summary>
/// <param name="Id">Kebab-case id (<c>portfolio-project</c>).</param>
/// <param name="Name">As shown.</param>
/// <param name="Aliases">Other names it is found by.</param>
/// <param name="CostUsd">Cost in US dollars; null where no source gives a figure.</param>
/// <param name="CostUnknownBecause">Why there is no cost; null where there is one.</param>
/// <param name="Hours">Hours it takes; null where no source gives a figure.</param>
/// <param name="HoursUnknownBecause">Why there are no hours; null where there are.</param>
/// <param name="FiguresFrom">Id of the source of cost and hours, <c>by-definition</c> for doing nothing; null where there are no figures.</param>
/// <param name="Proves">What it proves to an employer.</param>
/// <param name="Fits">For whom and when it fits.</param>
/// <param name="Facts">What the sources state about it.</param>
public sealed record Alternative(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    NumberRange? CostUsd,
    string? CostUnknownBecause,
    NumberRange? Hours,
    string? HoursUnknownBecause,
    string? FiguresFrom,
    string Proves,
    string Fits,
    FactSheet Facts);
