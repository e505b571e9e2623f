using Credence.Sources;

namespace Credence.Portfolio.Signed;

/// <summary>What is to be signed.</summary>
/// <param name="Report">What the repository shows.</param>
/// <param name="Receipt">What that was made from.</param>
/// <param name="IssuerName">Name of whoever signs.</param>
/// <param name="Subject">Whose repository it is: an address such as <c>mailto:</c> or <c>did:</c>, or a name; null for the issuer's own.</param>
/// <param name="Until">Last day it holds (UTC); null for no end.</param>
/// <param name="Address">Where the repository is; null to leave that out.</param>
/// <param name="Revoked">The issuer's list of documents no longer stood by; null where none is known. A statement whose id is on it is stated anew, under an id that is not.</param>
public sealed record CredentialOrder(PortfolioReport Report, Receipt Receipt, string IssuerName, string? Subject, DateOnly? Until, Uri? Address, RevocationList? Revoked);
