namespace Credence.Pages.Facts;

/// <summary>How old the content of a page is.</summary>
/// <param name="Newest">The newest credible date of the content; null where the page gives none.</param>
/// <param name="IsSaidCurrent">Whether the page says that its version is the current one.</param>
internal sealed record PageAge(PageDate? Newest, bool IsSaidCurrent);
