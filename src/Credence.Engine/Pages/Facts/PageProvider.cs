namespace Credence.Pages.Facts;

/// <summary>Who offers what a page is about.</summary>
/// <param name="Name">As the page writes it; null where it names nobody.</param>
/// <param name="Id">The same as an id, of the name it is known by where it is known; null where it names nobody.</param>
/// <param name="Kind">Who that is; null where it names nobody.</param>
/// <param name="Quote">Where it is named; null where it names nobody.</param>
/// <param name="Verified">Where it names an accreditation or registration; null where it does not.</param>
internal sealed record PageProvider(string? Name, string? Id, ProviderKind? Kind, Quote? Quote, Quote? Verified);
