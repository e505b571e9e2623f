namespace Credence.Pages.Facts;

/// <summary>Somebody a page names as the one who offers it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rank">How plainly; 0 is the plainest.</param>
/// <param name="Quote">Where.</param>
internal readonly record struct ProviderName(string Name, int Rank, Quote Quote);
