using System.Numerics;

namespace Credence.Resumes.Unlocking;

/// <summary>Finds the sets of skills that open most when one project shows them all, among the skills that could matter most.</summary>
internal static class ProjectSearch
{
    private const int Skills = 24;

    /// <summary>The best sets of so many skills, the one that opens most first.</summary>
    /// <param name="postings">Postings of the target.</param>
    /// <param name="additions">Additions there are (count).</param>
    /// <param name="size">Skills one project can show (count).</param>
    /// <param name="most">Sets wanted (count).</param>
    internal static IReadOnlyList<IReadOnlyList<int>> Best(IReadOnlyList<ReachPosting> postings, int additions, int size, int most)
    {
        var weight = new double[additions];
        foreach (var posting in postings.Where(posting => IsOpenable(posting, size)))
        {
            foreach (var skill in posting.SkillsMissing)
                weight[skill] += 1.0 / posting.SkillsShort;
        }

        int[] chosen = [.. Enumerable.Range(0, additions).Where(skill => weight[skill] > 0).OrderByDescending(skill => weight[skill]).ThenBy(skill => skill).Take(Skills)];
        var bit = new int[additions];
        for (var i = 0; i < chosen.Length; i++)
            bit[chosen[i]] = 1 << i;
        var patterns = new Dictionary<(int Mask, int Short), int>();
        foreach (var posting in postings.Where(posting => IsOpenable(posting, size)))
        {
            var mask = posting.SkillsMissing.Aggregate(0, (bits, skill) => bits | bit[skill]);
            if (BitOperations.PopCount((uint)mask) >= posting.SkillsShort)
                patterns[(mask, posting.SkillsShort)] = patterns.GetValueOrDefault((mask, posting.SkillsShort)) + 1;
        }

        var (masks, shorts, counts) = (patterns.Keys.Select(key => key.Mask).ToArray(), patterns.Keys.Select(key => key.Short).ToArray(), patterns.Values.ToArray());
        return [.. Sets(chosen.Length, Math.Min(size, chosen.Length))
            .Select(set => (Set: set, Opens: Count(set, masks, shorts, counts)))
            .Where(found => found.Opens > 0)
            .OrderByDescending(found => found.Opens).ThenBy(found => found.Set)
            .Take(most)
            .Select(found => (IReadOnlyList<int>)[.. chosen.Where((_, i) => (found.Set & (1 << i)) != 0)])];
    }

    private static bool IsOpenable(ReachPosting posting, int size) => posting is { CanOpen: true, Groups.Length: 0 } && posting.SkillsShort <= size;

    private static int Count(int set, int[] masks, int[] shorts, int[] counts)
    {
        var opens = 0;
        for (var i = 0; i < masks.Length; i++)
        {
            if (BitOperations.PopCount((uint)(masks[i] & set)) >= shorts[i])
                opens += counts[i];
        }

        return opens;
    }

    private static IEnumerable<int> Sets(int of, int size) => size == 0 ? [] : Enlarged(0, 0, of, size);

    private static IEnumerable<int> Enlarged(int set, int from, int of, int more)
    {
        if (more == 0)
        {
            yield return set;
            yield break;
        }

        for (var next = from; next <= of - more; next++)
        {
            foreach (var whole in Enlarged(set | (1 << next), next + 1, of, more - 1))
                yield return whole;
        }
    }
}
