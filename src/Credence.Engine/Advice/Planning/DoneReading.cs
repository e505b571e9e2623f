using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Takes what is done out of what could be done.</summary>
/// <param name="profile">The profile.</param>
/// <param name="catalog">Options that are not among those of the profile.</param>
/// <param name="options">What could be done.</param>
/// <param name="warnings">Where remarks on it go.</param>
internal sealed class DoneReading(YamlMap profile, CatalogOptions catalog, IReadOnlyList<PlanOption> options, List<PlanWarning> warnings)
{
    private const double MostHours = 10_000;

    /// <summary>The options left, with the hours left, and what was done.</summary>
    internal (IReadOnlyList<PlanOption> Left, IReadOnlyList<FinishedOption> Finished) Read(IReadOnlyList<DoneWork> more)
    {
        var left = options.ToList();
        var finished = new List<FinishedOption>();
        foreach (var (done, where) in Listed().Concat(more.Select(one => (one, "--done"))))
        {
            var option = left.FirstOrDefault(one => one.Id == done.Id) ?? catalog.Find(done.Id);
            if (finished.Any(one => one.Id == (option?.Id ?? done.Id)))
                throw new UnusableInputException(where, $"'{done.Id}' is done twice", "Leave one out");
            if (option is null)
                throw new UnusableInputException(where, $"'{done.Id}' is neither among the options nor in the catalog", "Name an option, or list what was done among the options too");
            finished.Add(Apply(done, left.FirstOrDefault(one => one.Id == option.Id) ?? option, left, where));
        }

        return (left, finished);
    }

    private FinishedOption Apply(DoneWork done, PlanOption option, List<PlanOption> left, string where)
    {
        if ((done.Hours ?? option.Hours?.High) is not { } hours)
            throw new UnusableInputException(where, $"'{option.Id}' is done, but neither the catalog nor the profile says how many hours it takes, and hours count to the building share", $"Say {option.Id}=HOURS, or give its hours");
        var place = left.FindIndex(one => one.Id == option.Id);
        var goesOn = done.Hours is { } spent && option.Hours is { } all && spent < all.High;
        if (place >= 0 && !goesOn)
            left.RemoveAt(place);
        else if (place >= 0 && option.Hours is { } planned)
            left[place] = option with { Hours = new Catalog.NumberRange(Math.Max(planned.Low - hours, 0), planned.High - hours) };
        if (Remark(done, option) is { } remark)
            warnings.Add(new PlanWarning(PlanWarningKind.Profile, option.Id, remark));
        return new FinishedOption(option.Id, option.Name, option.Kind, option.Category, hours, !goesOn);
    }

    private static string? Remark(DoneWork done, PlanOption option) => (done.Hours, option.Hours) switch
    {
        ({ } spent, null) => $"Nothing says how many hours {option.Label} takes in all, so with {PlanWords.Hours(spent)} spent it counts as finished. If it goes on, give its hours.",
        ({ } spent, { } all) when spent > all.High => $"{PlanWords.Hours(spent)} were spent on {option.Label}, more than the {PlanWords.Hours(all.High)} it was to take: it counts as finished. If it goes on, give its hours anew.",
        _ => null,
    };

    private IEnumerable<(DoneWork Done, string Where)> Listed()
    {
        foreach (var item in profile.Items("done"))
        {
            if (item.Text is { } text)
            {
                yield return (new DoneWork(text.Text, null), text.Where);
                continue;
            }

            var map = item.Map!;
            var (id, hours) = (map.Text("id"), map.OptionalNumber("hours"));
            if (hours is < 0 or > MostHours)
                throw map.Wrong("hours", FormattableString.Invariant($"'hours' must lie between 0 and {MostHours}, not '{map.OptionalText("hours")}'"));
            map.NoOtherKeys();
            yield return (new DoneWork(id, hours), map.Where);
        }
    }
}
