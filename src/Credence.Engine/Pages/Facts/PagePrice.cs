namespace Credence.Pages.Facts;

/// <summary>What taking part costs in all.</summary>
/// <param name="Usd">US dollars, at the middle rate for another currency; null where it is not known, with <paramref name="Missing"/> saying why.</param>
/// <param name="LowUsd">The same at the low end of the rate: what a limit is compared with; null likewise.</param>
/// <param name="Amount">The price as stated, instalments added up; null likewise.</param>
/// <param name="Currency">ISO code of <paramref name="Amount"/>; null likewise.</param>
/// <param name="Quote">Where it stands; null where no price does.</param>
/// <param name="Note">How it was added up or converted; null where it stands so.</param>
/// <param name="Missing">Why nothing is known; null where something is.</param>
internal sealed record PagePrice(decimal? Usd, decimal? LowUsd, decimal? Amount, string? Currency, Quote? Quote, string? Note, string? Missing);
