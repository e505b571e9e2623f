using Credence.Sources;

namespace Credence.Portfolio.Signed;

/// <summary>Holds a signed statement against a repository: is the commit there, and do the checks of it come out the same?</summary>
public static class RepositoryComparison
{
    private const int MostNamed = 5;
    private const string Cut = "older commits are not in this copy of the repository (a shallow clone)";
    private const string Mend = "'git fetch --unshallow' there brings them, then verify again";

    /// <summary>What the comparison comes to.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="report">What the repository shows at the commit of the statement, as of its day, by the rules of today; null where it does not hold that commit.</param>
    /// <param name="isCut">Whether older commits are not in this copy of the repository: then nothing can be told of a commit that is not there.</param>
    /// <param name="now">What today's reading is made from.</param>
    public static IReadOnlyList<CredentialFinding> Of(SignedStatement statement, PortfolioReport? report, bool isCut, Receipt now)
    {
        if (report is null && isCut)
            return [new("commit", null, $"cannot be told: {Cut}, and the commit is not among the newer ones; {Mend}"), new("scorecard", null, "cannot be told without the commit")];
        if (report is null)
            return [new("commit", false, "this repository does not hold it"), new("scorecard", null, "cannot be told without the commit")];
        return [new("commit", true, "it is in this repository"), Scorecard(statement, report, isCut || report.IsCut, now)];
    }

    private static string Differing(SignedStatement statement, PortfolioReport report) =>
        !statement.Sections.SequenceEqual(report.Sections) ? "the points by section"
        : statement.OwnCodePercent is { } own && own != report.OwnCodePercent ? "the part of the code that is one's own"
        : "";

    private static CredentialFinding Scorecard(SignedStatement statement, PortfolioReport report, bool isCut, Receipt now)
    {
        const string Id = "scorecard";
        var today = report.Items.ToDictionary(item => item.Check.Id, item => EvidenceCredential.Told(item.Finding), StringComparer.Ordinal);
        var other = today.Keys.Union(statement.Checks.Keys).Where(check => !today.TryGetValue(check, out var told) || !statement.Checks.TryGetValue(check, out var stated) || told != stated).Order(StringComparer.Ordinal).ToList();
        var parts = Differing(statement, report);
        if (other.Count == 0 && parts.Length > 0 && !isCut)
            return new(Id, statement.Version != now.Version || statement.DataHash != now.DataHash ? null : false, $"all checks come out as stated, but not {parts}");
        if (other.Count == 0 && isCut)
            return new(Id, null, $"cannot be told: the checks come out as stated, but {Cut}, and with them they may come out otherwise; {Mend}");
        if (other.Count == 0)
            return new(Id, true, FormattableString.Invariant($"all {today.Count} checks of that commit come out as stated"));
        var which = FormattableString.Invariant($"{other.Count} of {today.Count} checks come out differently ({string.Join(", ", other.Take(MostNamed))}{(other.Count > MostNamed ? ", …" : "")})");
        if (statement.Version != now.Version || statement.DataHash != now.DataHash)
            return new(Id, null, $"{which}; the statement was made with another version or other rules, so that this shows nothing: run the version {statement.Version} with the data {statement.DataHash}");
        if (isCut)
            return new(Id, null, $"{which}; but {Cut}; {Mend}");
        return report.Notes.Count > 0 ? new(Id, null, $"{which}; but not all could be looked at: {string.Join(' ', report.Notes).TrimEnd('.')}") : new(Id, false, which);
    }
}
