namespace Credence.Pages.Facts;

/// <summary>Who offers what a page is about.</summary>
/// <param name="Name">As the page writes it; null where it names nobody.</param>
/// <param name="Kind">Who that is; null where it names nobody.</param>
/// <param name="Quote">Where it is named; null where it names nobody.</param>
/// <param name="Verified">Where it names an accreditation or registration; null where it does not.</param>
internal sealed record PageProvider(string? Name, ProviderKind? Kind, Quote? Quote, Quote? Verified);
