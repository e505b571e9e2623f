namespace Credence.Advice.Planning;

/// <summary>A profile as whole numbers, and the options that cannot be planned whatever the limits.</summary>
/// <param name="Problem">The tasks.</param>
/// <param name="Options">The option of each task, in the same order.</param>
/// <param name="Barred">Options left out before any search, with the reason.</param>
internal sealed record PlanDraft(PlanProblem Problem, IReadOnlyList<PlanOption> Options, IReadOnlyList<NotPlanned> Barred)
{
    private const double CentsPerDollar = 100;
    private const double Tiny = 1e-6;
    private const int DaysPerWeek = 7;
    private const int DaysPaidAsMonth = 30;

    internal static PlanDraft Of(PlanProfile profile)
    {
        var barred = new List<NotPlanned>();
        var options = Plannable(profile, barred);
        var places = options.Select((option, place) => (option.Id, place)).ToDictionary(one => one.Id, one => one.place, StringComparer.Ordinal);
        var categories = options.Select(option => option.Category).Concat(profile.Done.Select(done => done.Category)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var tasks = options.Select(option => new PlanTask(
            Math.Max(1, WorkCalendar.UnitsFor(option.Hours!.Value.High)), Cents(CostUsd(option, profile.Calendar)), Gain(option, profile.Objective), option.Kind == PlanOptionKind.Building,
            option.Earliest is { } first ? profile.Calendar.UnitsBefore(first) : 0,
            option.EndsOn is { } last ? profile.Calendar.UnitsThrough(last) : profile.Calendar.Capacity,
            CategoryOf(option.Kind, option.Category, categories), option.Must,
            [.. option.Needs.Where(places.ContainsKey).Select(id => places[id])], [.. option.Against.Where(places.ContainsKey).Select(id => places[id])])
        {
            Wished = profile.Calendar.UnitsThrough(option.EndsOn is { } end ? end.AddDays(-profile.MarginDays) : profile.Calendar.Deadline),
        }).ToList();
        var problem = new PlanProblem(
            tasks, (long)Math.Floor(profile.BudgetUsd * CentsPerDollar + Tiny), (int)Math.Ceiling(profile.BuildingShare * PlanProblem.WholeShare - Tiny),
            Units(profile, builds: true), Units(profile, builds: false),
            [.. profile.Done.Where(done => done.IsFinished).Select(done => CategoryOf(done.Kind, done.Category, categories)).OfType<int>().Distinct().Order()])
        {
            Stop = profile.Stop,
        };
        return new PlanDraft(problem, options, barred);
    }

    /// <summary>Money an option takes, in US dollars: the upper end; paid by the month, every 30 days begun at the longest the work can take.</summary>
    internal static double CostUsd(PlanOption option, WorkCalendar calendar)
    {
        if (option.CostUsd is { } cost)
            return cost.High;
        var weeks = calendar.MostWeeksFor(WorkCalendar.UnitsFor(option.Hours!.Value.High)) ?? calendar.Weeks;
        return option.CostPerMonthUsd!.Value * ((weeks * DaysPerWeek + DaysPaidAsMonth - 1) / DaysPaidAsMonth);
    }

    private static List<PlanOption> Plannable(PlanProfile profile, List<NotPlanned> barred)
    {
        var finished = profile.Done.Where(done => done.IsFinished).Select(done => done.Id).ToHashSet(StringComparer.Ordinal);
        var open = new List<PlanOption>();
        foreach (var option in profile.Options)
        {
            if (Bar(option, profile.Objective) is { } bar)
                barred.Add(bar);
            else
                open.Add(option);
        }

        while (open.FirstOrDefault(option => Lacking(option) is not null) is { } stuck)
        {
            open.Remove(stuck);
            var needed = Lacking(stuck)!;
            barred.Add(new NotPlanned(stuck.Id, stuck.FullName, LeftOutBecause.Prerequisite, $"it needs '{needed}', which cannot be planned and is not done", "put it among the options with its hours, cost and value, or under done", []));
        }

        return open;

        string? Lacking(PlanOption option) => option.Needs.FirstOrDefault(id => !finished.Contains(id) && open.All(other => other.Id != id));
    }

    /// <summary>Refused, or something unknown; what the person insists on may be of unknown value.</summary>
    private static NotPlanned? Bar(PlanOption option, PlanObjective objective)
    {
        if (option.Refused is { } refused)
            return new NotPlanned(option.Id, option.FullName, LeftOutBecause.CannotBeTaken, refused, option.Successors.Count > 0 ? $"put {Phrase.Either(option.Successors)} among the options" : null, option.Successors);
        var counted = objective == PlanObjective.ExpectedValue ? CatalogOptions.Unvalued.What : CatalogOptions.Unopened.What;
        var unknown = option.Unknown.Where(one => one.What is "hours" or "cost" || one.What == counted && !option.Must).ToList();
        return unknown.Count == 0 ? null : new NotPlanned(
            option.Id, option.FullName, LeftOutBecause.Unknown,
            string.Join("; ", unknown.Select(one => $"{one.What} unknown: {one.Why}")), string.Join("; ", unknown.Select(one => one.Settle).Distinct(StringComparer.Ordinal)), []);
    }

    private static long Gain(PlanOption option, PlanObjective objective) => objective == PlanObjective.ExpectedValue
        ? (long)Math.Round((option.Value?.Expected ?? 0) * CentsPerDollar)
        : (long)Math.Floor((option.Opens ?? 0) + Tiny);

    private static int? CategoryOf(PlanOptionKind kind, string? category, List<string> categories) =>
        kind == PlanOptionKind.Certification && category is not null ? categories.IndexOf(category) : null;

    private static int Units(PlanProfile profile, bool builds) =>
        profile.Done.Where(done => done.Kind == PlanOptionKind.Building == builds).Sum(done => WorkCalendar.UnitsFor(done.Hours ?? 0));

    private static long Cents(double usd) => (long)Math.Ceiling(usd * CentsPerDollar - Tiny);
}
