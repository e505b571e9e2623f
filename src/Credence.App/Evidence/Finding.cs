using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>The finding of one row in one sentence.</summary>
internal static class Finding
{
    private const double WrittenPerHundredFrom = 0.2;

    /// <summary><c>About 1 in 100 AI postings names a certification (0.98 %, 95 % 0.71–1.34, n = 3,879).</c></summary>
    internal static string Of(EvidenceRow row, EvidenceLabels names)
    {
        var postings = PostingsOf(row.Population);
        var subject = names.Subject(row);
        if (row.Share is not { } share || row.Wilson is not { } range)
            return $"There are no {postings}, so their share that {subject} is unknown.";

        var n = Numbers.Count(row.Population.Postings);
        var few = row.Population.IsSmall ? ", few postings" : "";
        if (row.Count == 0)
            return $"None of {n} {postings} {subject} (95 %: at most {Numbers.Percent(range.High)}, n = {n}{few}).";

        return $"About {Ratio(share)} {postings} {subject} ({Numbers.Percent(share)}, 95 % {Numbers.Range(range, share)}, n = {n}{few}).";
    }

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

    private static string Ratio(double share)
    {
        if (share >= WrittenPerHundredFrom)
            return $"{Numbers.Count((int)Math.Round(share * 100))} in 100";
        var one = 1 / share;
        var step = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(one)) - 1));
        return $"1 in {Numbers.Count((int)(Math.Round(one / step) * step))}";
    }
}
