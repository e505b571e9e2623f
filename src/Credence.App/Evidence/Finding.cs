using Credence.Evidence;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>The finding of one row in one sentence.</summary>
internal static class Finding
{
    private const double WrittenPerHundredFrom = 0.2;

    /// <summary>"About 100 in 100" would say less.</summary>
    private const double NearlyAllFrom = 0.995;

    /// <summary><c>About 1 in 100 AI postings names a certification (0.98 %, 95 % 0.71–1.34, n = 3,879).</c></summary>
    internal static string Of(EvidenceRow row, EvidenceLabels labels)
    {
        var postings = PostingsOf(row.Population);
        if (row is { IsNotOfferedYet: true, ShareMissing: { } missing })
            return $"Unknown for {postings}: {missing}.";
        if (row.Share is not { } share || row.Wilson is not { } range)
            return $"Unknown: there are no {postings} to look at.";

        var n = Numbers.Count(row.Population.Postings);
        var few = row.Population.IsSmall ? ", few postings" : "";
        if (row.Count == 0)
            return $"None of {n} {postings} {labels.OneDoes(row)} (95\u00A0%: at most {Numbers.Percent(range.High)}, n\u00A0=\u00A0{n}{few}).";

        if (share >= NearlyAllFrom)
            return $"{(row.Count == row.Population.Postings ? "All" : "Nearly all")} {postings} {labels.ManyDo(row)} {Bounds(share, range, n, few)}.";
        var bounds = Bounds(share, range, n, few);
        return share >= WrittenPerHundredFrom
            ? $"About {Math.Round(share * 100):F0} in 100 {postings} {labels.ManyDo(row)} {bounds}."
            : $"About 1 in {OneIn(share)} {postings} {labels.OneDoes(row)} {bounds}.";
    }

    private static string Bounds(double share, Interval range, string n, string few) => $"({Numbers.Percent(share)}, 95\u00A0% {Numbers.Range(range, share)}, n\u00A0=\u00A0{n}{few})";

    /// <summary>What the postings of a population are called.</summary>
    internal static string PostingsOf(Population population)
    {
        var role = population.Role switch
        {
            RoleGroup.Ai => "AI postings",
            RoleGroup.Data => "data postings",
            _ => "postings",
        };
        return population.Segment is { } segment ? $"{role} with {EvidenceNames.Of(segment.By)} {segment.Value ?? "not stated"}" : role;
    }

    // Two leading digits are what a share of few cases can carry.
    private static string OneIn(double share)
    {
        var one = 1 / share;
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(one)) - 1));
        return Numbers.Count((int)(Math.Round(one / step) * step));
    }
}
