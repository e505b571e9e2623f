using Credence.Evidence;
using Credence.Postings.Finding;
using Credence.Postings.Storing;

namespace Credence.Resumes.Unlocking;

/// <summary>Goes through the parts of a store that hold postings of a target.</summary>
/// <param name="target">What one aims at.</param>
internal sealed class TargetParts(ReachTarget target)
{
    private static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber;

    private readonly TextIds _words = new();

    /// <summary>Postings of the role that state no country or level where the target names one (count).</summary>
    internal int NotStated { get; private set; }

    /// <summary>Postings of the store (count).</summary>
    internal int InStore { get; private set; }

    /// <summary>Postings that are of another role than the target's (count).</summary>
    internal int OfOtherRoles { get; private set; }

    /// <summary>Postings of the role that state a country (count); 0 where the target names none.</summary>
    internal int WithCountry { get; private set; }

    /// <summary>Each part with the rows that belong to the target, and its file of mentions; parts without any are passed over.</summary>
    internal IEnumerable<(PartReader Postings, bool[] Wanted, string Mentions)> Of(StoreContents store, CancellationToken stop)
    {
        for (var part = 0; part < store.PostingParts.Count; part++)
        {
            stop.ThrowIfCancellationRequested();
            using var postings = new PartReader(store.PostingParts[part]);
            var wanted = Wanted(postings);
            if (Array.IndexOf(wanted, true) >= 0)
                yield return (postings, wanted, store.MentionParts[part]);
        }
    }

    /// <summary>The text of a number of <see cref="Ids"/>; null for -1.</summary>
    internal string? Word(int id) => id < 0 ? null : _words[id];

    /// <summary>Numbers of the texts of a column; -1 where a row has none.</summary>
    internal int[] Ids(PartReader part, string column)
    {
        var ids = new int[part.Rows];
        Array.Fill(ids, -1);
        part.Texts(column, (row, utf8) => ids[row] = _words.Of(utf8));
        return ids;
    }

    /// <summary>Mentions of the rows of the target, by place.</summary>
    internal List<Mention>?[] Mentions(string part, long?[] documents, bool[] wanted)
    {
        var rows = new Dictionary<long, int>();
        for (var row = 0; row < documents.Length; row++)
        {
            if (wanted[row])
                rows[documents[row]!.Value] = row;
        }

        using var mentions = new PartReader(part);
        var found = new List<Mention>?[documents.Length];
        var (document, start, end, evidence, evidenceEnd) = (
            mentions.Numbers<long>("doc"), mentions.Numbers<int>("start_at"), mentions.Numbers<int>("end_at"), mentions.Numbers<int>("evidence_start"), mentions.Numbers<int>("evidence_end"));
        var (kind, certification, strength) = (Ids(mentions, "kind"), Ids(mentions, "certification"), Ids(mentions, "strength"));
        for (var at = 0; at < mentions.Rows; at++)
        {
            if (!rows.TryGetValue(document[at]!.Value, out var row) || strength[at] < 0)
                continue;
            (found[row] ??= []).Add(new Mention(
                start[at]!.Value, end[at]!.Value, EvidenceNames.Find<MentionKind>(_words[kind[at]])!.Value, certification[at] < 0 ? null : _words[certification[at]],
                EvidenceNames.Find<Strength>(_words[strength[at]]), evidence[at]!.Value, evidenceEnd[at]!.Value));
        }

        return found;
    }

    private bool[] Wanted(PartReader postings)
    {
        var rows = postings.Rows;
        var (role, country, level) = (Ids(postings, "role"), target.Country is null ? null : Ids(postings, "country"), target.Level is null ? null : Ids(postings, "seniority"));
        var day = postings.Numbers<int>("posted_on");
        var last = target.AsOf.DayNumber - FirstDay;
        var (wantedRole, wantedCountry, wantedLevel) = (target.Role == Credence.Evidence.RoleGroup.All ? -1 : _words.Of(EvidenceNames.Of(target.Role)), _words.Of(target.Country ?? ""), _words.Of(target.Level is { } one ? KebabName.Of(one) : ""));
        var wanted = new bool[rows];
        for (var row = 0; row < rows; row++)
        {
            InStore++;
            OfOtherRoles += wantedRole >= 0 && role[row] != wantedRole ? 1 : 0;
            if (day[row] > last || (wantedRole >= 0 && role[row] != wantedRole))
                continue;
            WithCountry += country is not null && country[row] >= 0 ? 1 : 0;
            if ((country is not null && country[row] < 0) || (level is not null && level[row] < 0))
                NotStated++;
            wanted[row] = (country is null || country[row] == wantedCountry) && (level is null || level[row] == wantedLevel);
        }

        return wanted;
    }
}
