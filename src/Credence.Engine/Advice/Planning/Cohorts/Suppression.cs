namespace Credence.Advice.Planning.Cohorts;

/// <summary>Decides which groups of a statistic stay hidden, so that neither a small group nor what is left of a total shows few people.</summary>
internal static class Suppression
{
    /// <summary>
    /// True for each group that has to be hidden: those with fewer people than the smallest group and, where those hidden could be worked out from the total (only one of them, or too few
    /// people in all of them), the next smallest ones too.
    /// </summary>
    /// <param name="people">People in each group (count); empty groups hide nobody and stay.</param>
    /// <param name="smallest">People in the smallest group that may be shown (count).</param>
    internal static bool[] Of(IReadOnlyList<int> people, int smallest)
    {
        var hidden = people.Select(count => count > 0 && count < smallest).ToArray();
        if (!hidden.Any(one => one))
            return hidden;
        foreach (var next in Enumerable.Range(0, people.Count).Where(place => !hidden[place] && people[place] > 0).OrderBy(place => people[place]).ThenBy(place => place).ToList())
        {
            var sum = people.Where((_, place) => hidden[place]).Sum();
            if (hidden.Count(one => one) > 1 && sum >= smallest)
                break;
            hidden[next] = true;
        }

        return hidden;
    }
}
