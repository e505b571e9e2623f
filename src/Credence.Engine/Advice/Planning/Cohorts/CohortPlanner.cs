namespace Credence.Advice.Planning.Cohorts;

/// <summary>Plans for an employer: what to pay for whom under one budget and a cap for each head. Method: docs/method/plan.md.</summary>
public static class CohortPlanner
{
    /// <summary>The plan. Of people for whom the same can be paid, those further up in the file come first.</summary>
    public static CohortPlan Plan(Cohort cohort, PlanInputs inputs, Action<string>? progress = null)
    {
        var goals = cohort.People.SelectMany(person => person.Goals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToDictionary(id => id, id => GoalReading.Of(id, inputs, cohort.PricesUsd), StringComparer.Ordinal);
        var byValue = cohort.People.All(person => person.ValueUsd is not null);
        var counting = HeadCounting.Of(cohort, inputs.Catalog);
        var types = PersonTypes.Of(cohort, goals, counting, byValue);
        progress?.Invoke(FormattableString.Invariant($"{cohort.People.Count} people of {types.Count} kinds, {goals.Count} goals"));
        var open = counting.Select(one => Math.Max(0, (one.Needed ?? 0) - one.Have(cohort.People))).ToList();
        var choice = CohortSearch.Best(types, (long)Math.Floor(cohort.BudgetUsd * 100 + 1e-6), open);
        var paid = Paid(cohort, choice);
        var decisions = cohort.People.Select((person, place) => Decision(person, paid[place], goals, cohort)).ToList();
        var scale = byValue ? 100.0 : 1;
        var counted = counting.Select(one => one.Count(decisions)).ToList();
        return new CohortPlan(
            cohort, decisions, counted, byValue ? "value" : "goals", choice.Gain / scale, choice.Bound / scale, choice.IsOptimal, [.. Warnings(cohort, goals, byValue), .. counted.Select(Short).OfType<string>()], inputs.Receipt);
    }

    private static IReadOnlyList<string>[] Paid(Cohort cohort, CohortChoice found)
    {
        var paid = new IReadOnlyList<string>[cohort.People.Count];
        for (var type = 0; type < found.Types.Count; type++)
        {
            // the sets that cost most go to those further up; nothing comes last
            var (people, next) = (found.Types[type].People, 0);
            for (var choice = found.Types[type].Choices.Count - 1; choice >= 0; choice--)
            {
                for (var i = 0; i < found.Counts[type][choice]; i++)
                    paid[people[next++]] = found.Types[type].Choices[choice].Goals;
            }
        }

        return paid;
    }

    private static PersonDecision Decision(CohortPerson person, IReadOnlyList<string> paid, Dictionary<string, GoalFacts> goals, Cohort cohort)
    {
        var has = paid.Select(id => goals[id]).ToList();
        return new PersonDecision(person, has, [.. person.Goals.Except(paid).Select(id => (goals[id], WhyNot(person, goals[id], has, cohort)))]);
    }

    private static string WhyNot(CohortPerson person, GoalFacts goal, List<GoalFacts> has, Cohort cohort) =>
        goal.Refused ?? (
        person.Held.Contains(goal.Id) ? "held already"
        : goal.CostUsd is null ? "its price is unknown"
        : goal.CostUsd > cohort.PerHeadCapUsd ? $"it costs {PlanWords.Usd(goal.CostUsd.Value)}, above the cap for a head of {PlanWords.Usd(cohort.PerHeadCapUsd)}"
        : goal.Category is not null && has.Any(other => other.Category == goal.Category) ? $"another certification of the category {goal.Category} is paid for"
        : goal.CostUsd + has.Sum(other => other.CostUsd) > cohort.PerHeadCapUsd ? $"with the others it goes above the cap for a head of {PlanWords.Usd(cohort.PerHeadCapUsd)}"
        : goal.CostUsd > cohort.BudgetUsd ? $"it costs {PlanWords.Usd(goal.CostUsd.Value)}, the budget is {PlanWords.Usd(cohort.BudgetUsd)}"
        : "the budget brings more elsewhere");

    private static string? Short(HeadCount head) => head.Needed - head.Have - head.Planned is { } open and > 0
        ? FormattableString.Invariant($"{head.Name}: {open} short of the {head.Needed} certified people needed; with these goals, this money and this cap no plan with more was found.")
        : null;

    private static List<string> Warnings(Cohort cohort, Dictionary<string, GoalFacts> goals, bool byValue)
    {
        var warnings = cohort.Warnings.ToList();
        if (!byValue && cohort.People.Any(person => person.ValueUsd is not null))
            warnings.Add("Some people have no value-usd, so the plan counts goals and leaves values aside.");
        warnings.AddRange(goals.Values.Where(goal => goal.Refused is not null).OrderBy(goal => goal.Id, StringComparer.Ordinal)
            .Select(goal => $"{goal.Refused}."));
        warnings.AddRange(goals.Values.Where(goal => goal.Refused is null && goal.CostUsd is null).OrderBy(goal => goal.Id, StringComparer.Ordinal)
            .Select(goal => $"The price of {goal.Label} is unknown, so nobody's is paid for; give yours with --price {goal.Id}=USD."));
        return warnings;
    }
}
