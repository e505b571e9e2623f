using Credence.Catalog;
using Credence.Rules.Drawing;
using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Reads one entry of a profile's options: an id of the catalog, figures over it, or an option of the person's own.</summary>
internal sealed class OptionEntry(CatalogOptions catalog, PlanSettings settings)
{
    private const double MostHours = 10_000;
    private const double MostUsd = 10_000_000;
    private const double MostPostings = 10_000_000;
    private const int MostTimes = 10;
    private const int MostLetters = 200;
    private const string Own = "your own figure";

    /// <summary>The option or, where it is done several times, its copies, each after the one before.</summary>
    internal IReadOnlyList<PlanOption> Read(YamlMap map)
    {
        var (id, times) = (map.Text("id"), Times(map));
        var known = catalog.Find(id);
        var option = known is null ? New(map, id) : Over(map, known);
        map.NoOtherKeys();
        return Copies(option, times ?? settings.Repeats.GetValueOrDefault(option.Id, 1));
    }

    /// <summary>An option of the catalog by name, as often as it can be done; empty where there is none.</summary>
    internal IReadOnlyList<PlanOption> Named(string name, string? where) =>
        catalog.Find(name) is { } known ? Copies(known with { Where = where }, settings.Repeats.GetValueOrDefault(known.Id, 1)) : [];

    private static List<PlanOption> Copies(PlanOption option, int times)
    {
        var copies = new List<PlanOption> { option };
        for (var copy = 2; copy <= times; copy++)
            copies.Add(option with { Id = FormattableString.Invariant($"{option.Id}-{copy}"), Name = FormattableString.Invariant($"{option.Name} {copy}"), ExamCode = null, Needs = [copies[^1].Id], Must = false, Remarks = [] });
        return copies;
    }

    private static PlanOption New(YamlMap map, string id)
    {
        if (id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
            throw map.Wrong("id", $"'{id}' is not in the catalog, and an id of your own is kebab-case (a-z, 0-9, -)");
        if (map.OptionalText("kind") is null)
            throw map.Wrong("kind", $"'{id}' is not in the catalog, so 'kind' is needed: certification, building, study or other");
        var missing = new List<Unknown> { Left("hours"), Left("cost"), CatalogOptions.Unvalued, CatalogOptions.Unopened };
        return Over(map, new PlanOption(id, id, PlanOptionKind.Other, null, null, null, null, null, null, [], null, null, [], false, missing, null, [], [], null));
    }

    private static Unknown Left(string what) => new(what, "the profile leaves it open", "an estimate of yours, as a range such as 40..80");

    private static PlanOption Over(YamlMap map, PlanOption known)
    {
        var hours = Range(map, "hours", 0, MostHours);
        if (hours is { Low: <= 0 })
            throw map.Wrong("hours", $"'hours' must be above 0, not '{map.OptionalText("hours")}'");
        var cost = Range(map, "cost-usd", 0, MostUsd);
        var value = Range(map, "value-usd", -MostUsd, MostUsd);
        var opens = Range(map, "opens", 0, MostPostings);
        var remarks = known.Remarks.Where(one => (hours is null || one.Kind != PlanWarningKind.Hours) && (cost is null || one.Kind != PlanWarningKind.Price)).ToList();
        var own = NameOf(map);
        var (name, label) = (own ?? known.Name, own ?? known.Label);
        Spread(remarks, known.Id, label, PlanWarningKind.Hours, "hours", hours, "upper");
        Spread(remarks, known.Id, label, PlanWarningKind.Price, "cost", cost, "upper");
        Spread(remarks, known.Id, label, PlanWarningKind.Value, "value", value, "lower");
        string[] settled = [.. Given("hours", hours), .. Given("cost", cost), .. Given("value", value), .. Given("postings opened", opens)];
        return known with
        {
            Name = name,
            ExamCode = own is null ? known.ExamCode : null,
            Kind = map.OptionalText("kind") is null ? known.Kind : map.OneOf<PlanOptionKind>("kind"),
            Category = map.OptionalText("category") ?? known.Category,
            Hours = hours ?? known.Hours,
            HoursAreEstimated = hours is null && known.HoursAreEstimated,
            CostUsd = cost ?? known.CostUsd,
            CostIsEstimated = cost is null && known.CostIsEstimated,
            CostPerMonthUsd = cost is null ? known.CostPerMonthUsd : null,
            Value = value is { } worth ? new OptionValue(worth.Low, worth.Low, worth.High, Own) : known.Value,
            Opens = opens?.Low ?? known.Opens,
            Needs = map.Texts("prerequisites"),
            Earliest = PlanDays.Optional(map, "earliest"),
            EndsOn = Earlier(PlanDays.Optional(map, "ends-on"), known.EndsOn),
            Against = map.Texts("exclusive-with"),
            Must = map.Flag("must"),
            Unknown = [.. known.Unknown.Where(one => !settled.Contains(one.What))],
            Remarks = remarks,
            Where = map.Where,
        };
    }

    /// <summary>A name on one line; null where none is given.</summary>
    private static string? NameOf(YamlMap map)
    {
        if (map.OptionalText("name") is not { } text)
            return null;
        var name = TextLines.Clean(text).Trim();
        return name.Length is > 0 and <= MostLetters ? name : throw map.Wrong("name", FormattableString.Invariant($"'name' must have 1 to {MostLetters} characters"));
    }

    private static void Spread(List<PlanWarning> remarks, string id, string name, PlanWarningKind kind, string what, NumberRange? range, string end)
    {
        if (range is { } spread && spread.Low < spread.High)
            remarks.Add(new PlanWarning(kind, id, $"The {what} of {name} may be {Phrase.Range(spread)}; the plan uses the {end} end."));
    }

    private static string[] Given(string what, NumberRange? range) => range is null ? [] : [what];

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;

    private static NumberRange? Range(YamlMap map, string key, double least, double most)
    {
        if (map.OptionalNumberRange(key) is not { } range)
            return null;
        return range.Low >= least && range.High <= most
            ? range
            : throw map.Wrong(key, FormattableString.Invariant($"'{key}' must lie between {least} and {most}, not '{map.OptionalText(key)}'"));
    }

    private static int? Times(YamlMap map) => map.OptionalNumber("times") switch
    {
        null => null,
        { } times when times >= 1 && times <= MostTimes && times == Math.Floor(times) => (int)times,
        _ => throw map.Wrong("times", FormattableString.Invariant($"'times' must be a whole number from 1 to {MostTimes}")),
    };
}
