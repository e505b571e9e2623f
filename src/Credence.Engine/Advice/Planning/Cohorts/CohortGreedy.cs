namespace Credence.Advice.Planning.Cohorts;

/// <summary>
/// Pays first for what brings most a dollar, on the upper hull of each person's choices: at most one step of one person short of the best, with the bound of the relaxation in which a
/// step can be paid in part. For files too large for the exact search, and as its floor.
/// </summary>
internal static class CohortGreedy
{
    internal static CohortChoice Best(IReadOnlyList<PersonType> types, long budgetCents, IReadOnlyList<int> heads)
    {
        (types, var left) = WithHeads(types, budgetCents, heads);
        var hulls = types.Select(type => Hull(type.Choices)).ToList();
        var levels = hulls.Select((hull, place) => hull.Select((_, level) => level == 0 ? types[place].People.Count : 0).ToArray()).ToList();
        var gain = types.Select((type, place) => type.People.Count * type.Choices[hulls[place][0]].Gain).Sum();
        double? bound = null;
        foreach (var step in Steps(types, hulls))
        {
            var wanted = levels[step.Type][step.Level - 1] - levels[step.Type][step.Level];
            var paid = (int)Math.Min(wanted, step.Cents == 0 ? wanted : left / step.Cents);
            if (paid < types[step.Type].People.Count)
                bound ??= gain + (double)step.Gain * paid + (double)step.Gain / Math.Max(1, step.Cents) * (left - paid * step.Cents);
            levels[step.Type][step.Level] = paid;
            left -= paid * step.Cents;
            gain += paid * step.Gain;
        }

        var counts = types.Select((type, place) => (IReadOnlyList<int>)[.. type.Choices.Select((_, choice) => Exactly(hulls[place], levels[place], choice))]).ToList();
        return new CohortChoice(types, counts, gain, Math.Max(gain, (long)Math.Floor(bound ?? gain)));
    }

    private static int Exactly(List<int> hull, int[] levels, int choice) =>
        hull.IndexOf(choice) is var level && level < 0 ? 0 : levels[level] - (level + 1 < levels.Length ? levels[level + 1] : 0);

    private static IEnumerable<(int Type, int Level, long Cents, long Gain)> Steps(IReadOnlyList<PersonType> types, List<List<int>> hulls) =>
        hulls.SelectMany((hull, type) => Enumerable.Range(1, hull.Count - 1).Select(level =>
            {
                var (from, to) = (types[type].Choices[hull[level - 1]], types[type].Choices[hull[level]]);
                return (Type: type, Level: level, Cents: to.CostCents - from.CostCents, Gain: to.Gain - from.Gain);
            }))
            .OrderByDescending(step => step.Cents == 0 ? double.PositiveInfinity : step.Gain / (double)step.Cents).ThenBy(step => step.Type).ThenBy(step => step.Level);

    /// <summary>Places of the choices that bring most for their money, from the cheapest on, each step bringing less a dollar than the one before.</summary>
    private static List<int> Hull(IReadOnlyList<TypeChoice> choices)
    {
        var hull = new List<int> { 0 };
        for (var next = 1; next < choices.Count; next++)
        {
            if (choices[next].Gain <= choices[hull[^1]].Gain)
                continue;
            while (hull.Count > 1 && Slope(choices, hull[^2], hull[^1]) <= Slope(choices, hull[^1], next))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(next);
        }

        return hull;
    }

    private static double Slope(IReadOnlyList<TypeChoice> choices, int from, int to)
    {
        var cents = choices[to].CostCents - choices[from].CostCents;
        return cents == 0 ? double.PositiveInfinity : (choices[to].Gain - choices[from].Gain) / (double)cents;
    }

    /// <summary>Splits off, for each need, the people who can be counted for least money; for them only choices that count are left. Also the money left after the cheapest choice of each.</summary>
    private static (IReadOnlyList<PersonType> Types, long Left) WithHeads(IReadOnlyList<PersonType> types, long budgetCents, IReadOnlyList<int> heads)
    {
        var (split, left) = (types.ToList(), budgetCents);
        for (var need = 0; need < heads.Count; need++)
        {
            var open = heads[need] - split.Where(type => type.Choices.All(choice => choice.Heads.Contains(need))).Sum(type => type.People.Count);
            foreach (var place in Enumerable.Range(0, split.Count).Where(place => split[place].Choices[0].Goals.Count == 0)
                .Select(place => (place, Choice: split[place].Choices.FirstOrDefault(choice => choice.Heads.Contains(need))))
                .Where(one => one.Choice is not null).OrderBy(one => one.Choice!.CostCents).ThenByDescending(one => one.Choice!.Gain).ThenBy(one => one.place).Select(one => one.place).ToList())
            {
                var type = split[place];
                var counting = type.Choices.Where(choice => choice.Heads.Contains(need)).ToList();
                var number = (int)Math.Min(Math.Min(open, type.People.Count), counting[0].CostCents == 0 ? int.MaxValue : left / counting[0].CostCents);
                if (number <= 0)
                    continue;
                (open, left) = (open - number, left - number * counting[0].CostCents);
                split[place] = type with { People = [.. type.People.Skip(number)] };
                split.Add(new PersonType([.. type.People.Take(number)], counting));
            }
        }

        return ([.. split.Where(type => type.People.Count > 0)], left);
    }
}
