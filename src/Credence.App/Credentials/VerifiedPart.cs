using Credence.App.Portfolio;

namespace Credence.App.Credentials;

/// <summary>One part of checking a document, as a page shows it.</summary>
/// <param name="Mark">Whether it holds.</param>
/// <param name="Name">What was looked at.</param>
/// <param name="Why">What was found.</param>
public sealed record VerifiedPart(PortfolioMark Mark, string Name, string Why);
