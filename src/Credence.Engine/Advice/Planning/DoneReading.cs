using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Takes what is done out of what could be done.</summary>
internal sealed class DoneReading(YamlMap profile, CatalogOptions catalog, IReadOnlyList<PlanOption> options)
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
            finished.Add(Apply(done, left.FirstOrDefault(one => one.Id == option.Id) ?? option, left));
        }

        return (left, finished);
    }

    private static FinishedOption Apply(DoneWork done, PlanOption option, List<PlanOption> left)
    {
        var place = left.FindIndex(one => one.Id == option.Id);
        var goesOn = done.Hours is { } spent && (option.Hours is not { } all || spent < all.High);
        if (place >= 0 && !goesOn)
            left.RemoveAt(place);
        else if (place >= 0 && option.Hours is { } hours)
            left[place] = option with { Hours = new Catalog.NumberRange(Math.Max(hours.Low - done.Hours!.Value, 0), hours.High - done.Hours.Value) };
        return new FinishedOption(option.Id, option.Name, option.Kind, option.Category, done.Hours ?? option.Hours?.High, !goesOn);
    }

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
