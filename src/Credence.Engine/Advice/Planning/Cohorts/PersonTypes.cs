namespace Credence.Advice.Planning.Cohorts;

/// <summary>Puts people for whom the same can be paid with the same effect together, so that the search is as large as the differences, not as the file.</summary>
internal static class PersonTypes
{
    private const double CentsPerDollar = 100;
    private const double Tiny = 1e-6;

    internal static List<PersonType> Of(Cohort cohort, Dictionary<string, GoalFacts> goals, IReadOnlyList<HeadCounting> counting, bool byValue)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var order = new List<string>();
        for (var place = 0; place < cohort.People.Count; place++)
        {
            var key = Key(cohort.People[place], counting, byValue);
            if (!groups.TryGetValue(key, out var people))
            {
                groups[key] = people = [];
                order.Add(key);
            }

            people.Add(place);
        }

        return [.. order.Select(key => new PersonType(groups[key], Choices(cohort, cohort.People[groups[key][0]], goals, counting, byValue)))];
    }

    private static string Key(CohortPerson person, IReadOnlyList<HeadCounting> counting, bool byValue) => string.Join('|',
        string.Join(' ', person.Goals.Order(StringComparer.Ordinal)), string.Join(' ', person.Held.Order(StringComparer.Ordinal)),
        byValue ? FormattableString.Invariant($"{person.ValueUsd}") : "", string.Concat(counting.Select(one => one.Counts(person) ? '1' : '0')));

    /// <summary>Every set of payable goals within the cap, cheap ones first; one certification of a category at most.</summary>
    private static List<TypeChoice> Choices(Cohort cohort, CohortPerson person, Dictionary<string, GoalFacts> goals, IReadOnlyList<HeadCounting> counting, bool byValue)
    {
        var payable = person.Goals.Select(id => goals[id]).Where(goal => goal is { Refused: null, CostUsd: not null } && !person.Held.Contains(goal.Id)).OrderBy(goal => goal.Id, StringComparer.Ordinal).ToList();
        var worth = byValue ? (long)Math.Round(person.ValueUsd!.Value * CentsPerDollar) : 1;
        return
        [
            .. Enumerable.Range(0, 1 << payable.Count).Select(set => payable.Where((_, bit) => (set >> bit & 1) == 1).ToList())
                .Where(set => set.Sum(goal => goal.CostUsd!.Value) <= cohort.PerHeadCapUsd + Tiny && set.Select(goal => goal.Category).OfType<string>().GroupBy(one => one, StringComparer.Ordinal).All(one => one.Count() == 1))
                .Select(set => new TypeChoice(
                    [.. set.Select(goal => goal.Id)], set.Sum(goal => (long)Math.Ceiling(goal.CostUsd!.Value * CentsPerDollar - Tiny)), worth * set.Count,
                    [.. counting.Select((one, place) => (one, place)).Where(one => !one.one.Counts(person) && set.Any(goal => one.one.Counts(goal))).Select(one => one.place)]))
                .OrderBy(choice => choice.CostCents).ThenBy(choice => choice.Goals.Count),
        ];
    }
}
