using Credence.Catalog;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Returns.Estimates;
using Credence.Returns.Options;

namespace Credence.Resumes.Unlocking;

/// <summary>Says which postings of a store are within a person's reach, and what additions would bring within it.</summary>
/// <remarks>Method: docs/method/unlock.md.</remarks>
/// <param name="catalog">Certifications with their ends and hours.</param>
/// <param name="estimates">Hours where no source states any.</param>
/// <param name="reach">What each certification answers.</param>
/// <param name="skills">Names of skills.</param>
/// <param name="conditions">Finds what stands in texts alone.</param>
/// <param name="settings">When a posting is within reach.</param>
public sealed class Unlock(CertificationCatalog catalog, EstimateBook estimates, CertificationReach reach, SkillLexicon skills, ConditionFinder conditions, ReachSettings settings)
{
    private const int PairsOf = 60;

    /// <summary>Answers for one person.</summary>
    /// <param name="store">Committed files of the store.</param>
    /// <param name="target">What they aim at.</param>
    /// <param name="person">The person.</param>
    /// <param name="hours">Hours they have; null asks for no best set.</param>
    /// <param name="most">Certifications and skills told, each, and half as many pairs and projects (count).</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Credence.Sources.UnusableInputException">A part of the store cannot be read.</exception>
    public ReachReport Of(StoreContents store, ReachTarget target, ApplicantStanding person, double? hours, int most, int seed, CancellationToken stop)
    {
        var table = new AdditionTable(new OptionContext(new Dictionary<string, string>(StringComparer.Ordinal), catalog, estimates, target.AsOf), reach, skills, settings, person.Answers);
        var reader = new TargetReader(target, person, table, conditions);
        var postings = reader.Read(store, stop);
        var counts = new OpeningCounts(table.Count);
        foreach (var posting in postings)
            counts.Add(posting);

        var best = hours is { } budget ? BestSetSearch.Of(postings, table, budget, stop) : ([], true, 0);
        var ordered = Ordered(table, counts).ToList();
        var singles = ((AdditionKind[])[AdditionKind.Certification, AdditionKind.Skill]).SelectMany(kind => ordered.Where(one => table[one].Kind == kind).Take(most)).ToList();
        var pairs = Pairs(table, counts).Take(most / 2).ToList();
        var projects = ProjectSearch.Best(postings, table.Count, settings.SkillsPerProject, (most + 1) / 2);
        List<(IReadOnlyList<int>? Parts, IReadOnlyList<Addition> Shown)> sets =
        [
            (null, []), (best.Set, Shown(best.Set)), .. singles.Select(one => ((IReadOnlyList<int>?)[one], Shown([one]))),
            .. projects.Select(set => ((IReadOnlyList<int>?)set, (IReadOnlyList<Addition>)[table.Project(set)])), .. pairs.Select(pair => ((IReadOnlyList<int>?)[pair.One, pair.Other], Shown([pair.One, pair.Other]))),
        ];
        var rows = new OpenedRows(postings, table, reader.Employers, seed).Of(sets, stop);
        var tally = new ReachTally(postings);
        var first = 2 + singles.Count + projects.Count;
        return new ReachReport
        {
            Target = target,
            SkillShare = settings.SkillShare,
            Postings = postings.Length,
            Employers = reader.Employers,
            NotStated = reader.NotStated,
            StateNothing = tally.StateNothing,
            NameNoSkill = tally.NameNoSkill,
            WithinReach = rows[0],
            RuledOut = tally.RuledOut,
            ShortOfCertification = tally.ShortOfCertification,
            ShortOfSkills = tally.ShortOfSkills,
            Conditions = tally.Conditions,
            Singles = [.. rows.Skip(2).Take(singles.Count + projects.Count).OrderByDescending(row => row.Opens).ThenByDescending(row => row.Named).ThenBy(row => row.Additions[0].Kind).ThenBy(row => row.Additions[0].Id, StringComparer.Ordinal)],
            Pairs = [.. rows.Skip(first)],
            Best = hours is { } given ? new BestSet(given, BestSetSearch.Cost(best.Set, table).Hours, BestSetSearch.Cost(best.Set, table).Projects, rows[1], best.IsOptimal, best.Bound) : null,
            Expiring = [.. Expiring(postings, person, table, counts, target.AsOf)],
            Documents = [.. postings.Where(posting => posting.IsWithinReach).Select(posting => posting.Document)],
        };

        IReadOnlyList<Addition> Shown(IReadOnlyList<int> set) => [.. set.Select(part => table[part])];
    }

    private static IEnumerable<int> Ordered(AdditionTable table, OpeningCounts counts) => Enumerable.Range(0, table.Count)
        .Where(one => counts.Named[one] + counts.Singles[one] > 0)
        .OrderByDescending(one => counts.Singles[one]).ThenByDescending(one => counts.Named[one]).ThenBy(one => table[one].Kind).ThenBy(one => table[one].Id, StringComparer.Ordinal);

    /// <summary>Pairs that open more than either alone, of all additions that open anything in some pair.</summary>
    private static IEnumerable<(int One, int Other)> Pairs(AdditionTable table, OpeningCounts counts)
    {
        var all = from one in Enumerable.Range(0, table.Count)
                  from other in Enumerable.Range(one + 1, table.Count - one - 1)
                  let opens = counts.Pair(one, other)
                  where opens > Math.Max(counts.Singles[one], counts.Singles[other])
                  select (One: one, Other: other, Opens: opens);
        return all.OrderByDescending(pair => pair.Opens).ThenByDescending(pair => counts.Together(pair.One, pair.Other))
            .ThenBy(pair => table[pair.One].Id, StringComparer.Ordinal).ThenBy(pair => table[pair.Other].Id, StringComparer.Ordinal)
            .Take(PairsOf).Select(pair => (pair.One, pair.Other));
    }

    private IEnumerable<Expiring> Expiring(ReachPosting[] postings, ApplicantStanding person, AdditionTable table, OpeningCounts counts, DateOnly asOf)
    {
        for (var i = 0; i < person.Applicant.Certifications.Count && i < 31; i++)
        {
            var held = person.Applicant.Certifications[i];
            if (held.Expires is not { } expires || expires.Earliest > asOf.AddDays(settings.SoonDays))
                continue;
            var bit = 1 << i;
            int[] again = held.IsExpired ? table.Certifications(held.Id) : [];
            yield return new Expiring(
                held.Id, held.Name, expires, held.IsExpired,
                held.IsExpired ? again.Where(one => one < counts.Singles.Count).Select(one => counts.Singles[one]).DefaultIfEmpty(0).Max() : postings.Count(posting => posting.IsWithinReach && (posting.HeldNeeded & bit) != 0),
                postings.Count(posting => (posting.HeldNamed & bit) != 0));
        }
    }
}
