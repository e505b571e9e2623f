namespace Credence.Portfolio.Signed;

/// <summary>What a credential of ours states.</summary>
/// <param name="Issuer">Identifier of whoever signs (<c>did:key:…</c>).</param>
/// <param name="IssuerName">The name they gave themselves.</param>
/// <param name="Subject">Whose repository it is, as the issuer says: an identifier or a name.</param>
/// <param name="From">From when on it holds.</param>
/// <param name="Until">Until when; null where no end is stated.</param>
/// <param name="Address">Where the repository is said to be; null where that is not stated.</param>
/// <param name="Commit">The commit that was read (40 hexadecimal digits).</param>
/// <param name="Checks">Outcome by check; null where it could not be told.</param>
/// <param name="Sections">Points by section.</param>
/// <param name="Version">Version of the program that read it.</param>
/// <param name="DataHash">Hash of its data folder.</param>
/// <param name="RulesHash">Hash of its rules.</param>
/// <param name="AsOf">Day the checks are about.</param>
/// <param name="Seed">Seed of the call.</param>
/// <param name="OwnCodePercent">Part of the code that is one's own, as the check own-code has it (whole percent); null where it is not stated.</param>
public sealed record SignedStatement(
    string Issuer, string IssuerName, string Subject, DateTimeOffset From, DateTimeOffset? Until, string? Address, string Commit, IReadOnlyDictionary<string, bool?> Checks, IReadOnlyList<SectionScore> Sections, string Version, string DataHash, string RulesHash, DateOnly AsOf, int Seed, int? OwnCodePercent);
