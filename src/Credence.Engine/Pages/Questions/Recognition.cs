using System.Globalization;
using Credence.Catalog;
using Credence.Evidence;

namespace Credence.Pages.Questions;

/// <summary>Whether employers name a certification: the share of AI postings in the shipped counts; that of its whole line only where it is the newest of it.</summary>
internal static class Recognition
{
    internal const string Id = "recognised";
    private const string Text = "Do employers ask for it?";
    private const string Source = "shipped counts of postings (data/evidence)";

    internal static PageQuestion Answer(Certification? certification, EvidenceSnapshot? snapshot, DateOnly asOf)
    {
        if (certification is null)
            return Open("the page is about no certification that postings were searched for; search 20 postings of the jobs you want for its name");
        if (snapshot?.Population(RoleGroup.Ai) is not { Postings: > 0 } population)
            return Open("no counts of postings ship with this copy");
        if (population.To is { } last && last > asOf)
            return Open(string.Create(CultureInfo.InvariantCulture, $"counted from postings up to {last:yyyy-MM-dd}, later than the day of this answer"));
        var line = snapshot.Lines.FirstOrDefault(one => one.Newest == certification.Id);
        var spliced = line is null ? null : snapshot.FindLine(certification.Id, RoleGroup.Ai);
        var row = spliced ?? snapshot.Find(certification.Id, RoleGroup.Ai);
        if (row is not { Share: { } share, Wilson: { } range })
            return Open(row?.ShareMissing ?? "the postings were not searched for it");
        var postings = row.Population.Postings;
        var named = spliced is not null && line!.Earlier.Count > 0 ? $"{certification.Name} or one it follows" : certification.Name;
        var answer = row.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"No: none of {postings:N0} AI postings names {named}, at most {range.High:0.0%} do.")
            : string.Create(CultureInfo.InvariantCulture, $"{row.Count} of {postings:N0} AI postings name {named}: {share:0.0%} ({range.Low:0.0%} to {range.High:0.0%}).");
        return new PageQuestion(Id, Text, answer.Replace("%", " %", StringComparison.Ordinal), null, postings, share, range, Source, null);
    }

    private static PageQuestion Open(string why) => new(Id, Text, null, null, null, null, null, null, why);
}
