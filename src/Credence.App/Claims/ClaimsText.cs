using Credence.App.Hosting;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>All claims as a table under the headings of their files.</summary>
internal static class ClaimsText
{
    private const int ClaimWidth = 39;
    private const int MeasuredWidth = 21;
    private const int WhyWidth = 37;
    private const int VerdictWidth = 12;

    internal static IEnumerable<string> Lines(IReadOnlyList<CheckedClaim> claims, ReceiptShape receipt, int width)
    {
        foreach (var line in Wrapping.Lines(Summary(claims), width))
            yield return line;
        foreach (var group in claims.GroupBy(claim => claim.Claim.Group, StringComparer.Ordinal))
        {
            yield return "";
            yield return group.Key;
            foreach (var line in Table([.. group], width))
                yield return line;
        }

        yield return "";
        foreach (var line in Wrapping.Lines($"'{Door.CommandName} claims ID' shows one in full: who benefits, how it is tested, what would refute it, its sources. How a verdict follows: docs/method/claims.md.", width))
            yield return line;
        yield return $"Receipt: {receipt.Line()}.";
    }

    private static string Summary(IReadOnlyList<CheckedClaim> claims)
    {
        var counts = Enum.GetValues<ClaimVerdict>().Select(verdict => $"{claims.Count(claim => claim.Verdict == verdict)} {VerdictWords.Of(verdict)}");
        return $"{claims.Count} claims: {string.Join(", ", counts)}.";
    }

    private static IEnumerable<string> Table(IReadOnlyList<CheckedClaim> claims, int width)
    {
        IReadOnlyList<TextColumn> columns =
        [
            TextColumn.Words(""), new("verdict", Side.Left, 0, VerdictWidth), new("claim", Side.Left, 0, ClaimWidth), new("measured", Side.Left, 0, MeasuredWidth), new("why", Side.Left, 1, WhyWidth),
        ];
        var table = new TextTable(
            columns,
            [.. claims.Select(one => (IReadOnlyList<string>)[one.Claim.Id, VerdictWords.Of(one.Verdict), one.Claim.Statement, PayLadderText.Of(one) ?? MeasuredText.Of(one.Lead?.Measured) ?? "unknown", one.Why])],
            width);
        return table.Lines();
    }
}
