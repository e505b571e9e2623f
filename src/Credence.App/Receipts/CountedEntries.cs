using Credence.Advice;
using Credence.Claims;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Shipped counts as entries of the data: each counts from its newest posting or its own day on, and can only be left out with its whole file.</summary>
internal static class CountedEntries
{
    private const string Counts = "counts";
    private const string Postings = "postings";

    /// <summary>The counts of every group of postings, of stated pay, of degrees, and the published shares; in that order, none of a file that does not ship.</summary>
    /// <exception cref="UnusableInputException">A file is wrong.</exception>
    internal static IEnumerable<DatedEntry> Of(DataFolder data)
    {
        var sources = "";
        if (EvidenceSnapshot.Read(data) is { } snapshot)
        {
            sources = string.Join(", ", snapshot.Origin.Sources.Select(source => source.Source));
            foreach (var entry in ByDay(snapshot, sources))
                yield return entry;
        }

        if (StatedPayFile.CountedOn(data) is { } counted)
            yield return Entry(StatedPayFile.FileName, Postings, "pay that postings state", sources, counted);
        if (DegreeCounts.Read(data).LastPosting is { } last)
            yield return Entry(DegreeCounts.FileName, Postings, "degrees that postings ask for", sources, last);
        foreach (var day in PublishedShares.Read(data).Shares.Keys.Select(key => key.Day).Distinct().Order())
            yield return Entry(PublishedShares.FileName, "ai-posting-share", "published shares of AI postings", PublishedShares.Source, day);
    }

    /// <summary>Whether an entry is one of these, to be left out with its file.</summary>
    internal static bool Holds(DatedEntry entry) => entry.Field == Counts;

    // groups of postings by the day of their newest; the whole roles come first
    private static IEnumerable<DatedEntry> ByDay(EvidenceSnapshot snapshot, string sources)
    {
        var roles = Enum.GetValues<RoleGroup>();
        var populations = roles.Select(role => snapshot.Population(role)).Concat(roles.SelectMany(role => Enum.GetValues<SegmentBy>().SelectMany(by => snapshot.Segments(role, by)))).OfType<Population>().Where(population => population.To is not null);
        return populations.GroupBy(population => population.To!.Value).OrderBy(day => day.Key).Select(day => Entry(EvidenceSnapshot.FileName, Postings, Named(day.First()), sources, day.Key));
    }

    private static string Named(Population population) =>
        $"{Phrase.Count(population.Postings)} {(population.Role == RoleGroup.Ai ? "AI" : EvidenceNames.Of(population.Role))} postings counted{(population.Segment is { } segment ? $", {EvidenceNames.Of(segment.By)} {segment.Value}" : "")}";

    private static DatedEntry Entry(string file, string owner, string what, string sources, DateOnly day) => new(
        file, 1, owner, Counts, what, sources, PartialDate.Of(day).Text, [day], $"{Counts} {file}", "");
}
