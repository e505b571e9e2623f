using System.Text;
using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.Resumes.Unlocking;

/// <summary>Matches a résumé against every posting of a target in a store.</summary>
/// <param name="matcher">Matches one.</param>
/// <param name="reader">Reads what a posting asks for.</param>
public sealed class TargetMatches(ResumeMatcher matcher, PostingAskReader reader)
{
    private const int PostingsAtOnce = 64;

    /// <summary>Every match, in the order of <see cref="MatchOrder"/>.</summary>
    /// <param name="store">Committed files of the store.</param>
    /// <param name="target">What one aims at.</param>
    /// <param name="person">The person.</param>
    /// <param name="stop">Stops it.</param>
    public StoreMatches Of(StoreContents store, ReachTarget target, ApplicantStanding person, CancellationToken stop)
    {
        var parts = new TargetParts(target);
        var matches = new List<ResumeMatch>();
        foreach (var (postings, wanted, mentions) in parts.Of(store, stop))
        {
            var rows = Rows(parts, postings, wanted, mentions);
            matches.AddRange(rows.Chunk(PostingsAtOnce).AsParallel().AsOrdered().WithCancellation(stop).SelectMany(chunk => chunk.Select(row => matcher.Of(person, Read(row)))));
        }

        return new StoreMatches(MatchOrder.Of(matches), parts.InStore, parts.OfOtherRoles, parts.NotStated, parts.WithCountry);
    }

    private AskedPosting Read(Row row) => reader.Of(row.Text, row.Role, row.Fields, row.Mentions) with { Document = row.Document, Title = row.Title, Employer = row.Employer };

    private static List<Row> Rows(TargetParts parts, PartReader postings, bool[] wanted, string mentionPart)
    {
        var (document, years, remote, orEquivalent) = (postings.Numbers<long>("doc"), postings.Numbers<int>("years_low"), postings.Numbers<bool>("remote"), postings.Numbers<bool>("degree_or_equivalent"));
        var (degree, country, role) = (parts.Ids(postings, "degree"), parts.Ids(postings, "country"), parts.Ids(postings, "role"));
        var (title, employer, text) = (Texts(postings, "title", wanted), Texts(postings, "employer", wanted), Texts(postings, "text", wanted));
        var mentions = parts.Mentions(mentionPart, document, wanted);
        var rows = new List<Row>();
        for (var row = 0; row < postings.Rows; row++)
        {
            if (!wanted[row])
                continue;
            var fields = new PostingFields(
                null, years[row], null, parts.Word(degree[row]) is { } name ? EvidenceNames.Find<Degree>(name) : null, orEquivalent[row], null, parts.Word(country[row]), remote[row], null, null, null);
            rows.Add(new Row(document[row]!.Value, title[row], employer[row], text[row] ?? "", EvidenceNames.Find<Role>(parts.Word(role[row])!)!.Value, fields, mentions[row] ?? []));
        }

        return rows;
    }

    private static string?[] Texts(PartReader postings, string column, bool[] wanted)
    {
        var texts = new string?[postings.Rows];
        postings.Texts(column, (row, utf8) => texts[row] = wanted[row] ? Encoding.UTF8.GetString(utf8) : null);
        return texts;
    }

    private sealed record Row(long Document, string? Title, string? Employer, string Text, Role Role, PostingFields Fields, IReadOnlyList<Mention> Mentions);
}
