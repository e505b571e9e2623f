namespace Credence.Advice.Planning;

/// <summary>Which tasks need which, through others too. Needs never go round in a circle.</summary>
internal static class NeedsClosure
{
    /// <summary>For each task, the places of all that need it.</summary>
    internal static IReadOnlyList<IReadOnlySet<int>> Needing(IReadOnlyList<PlanTask> tasks)
    {
        var direct = new List<int>[tasks.Count];
        for (var place = 0; place < tasks.Count; place++)
            direct[place] = [];
        for (var place = 0; place < tasks.Count; place++)
        {
            foreach (var needed in tasks[place].Needs)
                direct[needed].Add(place);
        }

        return [.. direct.Select((_, place) => From(place, direct))];
    }

    private static HashSet<int> From(int place, List<int>[] direct)
    {
        var (found, open) = (new HashSet<int>(), new Queue<int>([place]));
        while (open.TryDequeue(out var next))
        {
            foreach (var other in direct[next].Where(found.Add))
                open.Enqueue(other);
        }

        return found;
    }
}
