using System.CommandLine;
using System.Globalization;
using Credence.Advice.Planning;
using Credence.Advice.Planning.Cohorts;
using Credence.App.Hosting;
using Credence.App.Rules;
using Credence.Catalog;
using Credence.Sources;

namespace Credence.App.Plan;

/// <summary><c>plan --cohort</c>: what an employer pays for whom under one budget.</summary>
internal static class CohortCommand
{
    private const string CapRoute = "us-sec127";
    private const double MostUsd = 1_000_000_000;
    private const int MostHeads = 1_000_000;
    private const string Own = "your own";

    internal static readonly Option<string?> People = new("--cohort") { Description = "For an employer: CSV file with the columns person, role, pay-usd, goal (and held, value-usd)", HelpName = "FILE" };
    internal static readonly Option<double?> Budget = Usd("--budget-usd", "Money for all of the cohort (US dollars)");
    internal static readonly Option<double?> PerHead = Usd("--per-head-cap-usd", "Money for one person at most (US dollars; what US tax law lets an employer pay free of tax when not given)");
    internal static readonly Option<string?> Statistics = new("--statistics") { Description = "Write statistics without names and without small groups (CSV)", HelpName = "FILE" };
    internal static readonly Option<string[]> Need = new("--need")
    {
        Description = "Certified heads needed for a partner program or certification of the catalog, as ID=N; may be given several times",
        HelpName = "ID=N",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static readonly Option<string[]> Price = new("--price")
    {
        Description = "What a certification or alternative of the catalog costs you, as ID=USD; may be given several times",
        HelpName = "ID=USD",
        AllowMultipleArgumentsPerToken = true,
    };

    internal static int Run(ParseResult call, string file, PlanInputs inputs)
    {
        if (call.GetValue(Budget) is not { } budget)
        {
            Console.Error.WriteLine($"A cohort needs its money: --budget-usd N. See '{Door.CommandName} plan --help'.");
            return Door.WrongUse;
        }

        var (people, warnings) = CohortReader.Read(file, inputs.Catalog);
        var (cap, from) = call.GetValue(PerHead) is { } own ? (own, Own) : Cap(inputs);
        var plan = CohortPlanner.Plan(new Cohort(people, budget, cap, from, Needs(call, inputs.Catalog), Prices(call, inputs.Catalog), warnings), inputs, Print.ProgressVisible ? Told : null);
        if (call.GetValue(Statistics) is { } statistics)
            Written.To(statistics, CohortStatistics.Csv(CohortStatistics.Of(plan, inputs.Settings.SmallestGroup)));
        if (call.GetValue(Door.Json))
            Print.Json(CohortMapping.Of(plan, inputs.Settings.SmallestGroup), PlanJson.Default.CohortShape);
        else
            Console.Out.Write(CohortText.Of(plan, Print.OnTerminal));
        return Door.Answered;
    }

    /// <summary>What US tax law lets an employer pay free of tax, from the catalog.</summary>
    private static (double Usd, string From) Cap(PlanInputs inputs)
    {
        var fact = inputs.Catalog.FindRoute(CapRoute)?.Facts.At("cap-usd", inputs.Receipt.AsOf)?.Chosen;
        return fact?.Number is { } cap
            ? (cap.Low, $"{CapRoute}, {fact.Source.Id}{(fact.Date is { } date ? $", {date}" : "")}")
            : throw new UnusableInputException("--per-head-cap-usd", "is not given, and no source read by that day states a cap", "Give the cap");
    }

    private static SortedDictionary<string, int> Needs(ParseResult call, CertificationCatalog catalog)
    {
        var needs = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var given in call.GetValue(Need) ?? [])
        {
            var at = given.LastIndexOf('=');
            if (at <= 0 || !int.TryParse(given[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var heads) || heads > MostHeads)
                throw new UnusableInputException("--need", $"takes ID=N with a whole number of heads, not '{given}'", "Write for example ms-ai-103=5");
            var id = catalog.Routes.FirstOrDefault(route => route.Id == given[..at] && route.Kind == RouteKind.PartnerProgram)?.Id ?? catalog.Find(given[..at])?.Id
                ?? throw new UnusableInputException("--need", $"'{given[..at]}' is neither a partner program nor a certification of the catalog", $"Partner programs: {string.Join(", ", catalog.Routes.Where(route => route.Kind == RouteKind.PartnerProgram).Select(route => route.Id))}");
            needs[id] = heads;
        }

        return needs;
    }

    private static SortedDictionary<string, double> Prices(ParseResult call, CertificationCatalog catalog)
    {
        var prices = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var given in call.GetValue(Price) ?? [])
        {
            var at = given.LastIndexOf('=');
            if (at <= 0 || !double.TryParse(given[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var usd) || usd is not (>= 0 and <= MostUsd))
                throw new UnusableInputException("--price", $"takes ID=USD with an amount of 0 or more, not '{given}'", "Write for example gh-300=99");
            var id = catalog.Find(given[..at])?.Id ?? catalog.FindAlternative(given[..at])?.Id
                ?? throw new UnusableInputException("--price", $"'{given[..at]}' is not in the catalog", "Write an id that 'credence catalog list' shows");
            prices[id] = usd;
        }

        return prices;
    }

    private static void Told(string what) => Console.Error.WriteLine($"plan: {what} ...");

    private static Option<double?> Usd(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = given =>
        {
            if (double.TryParse(given.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var usd) && usd is >= 0 and <= MostUsd)
                return usd;
            given.AddError($"{name} takes an amount of US dollars, 0 or more, not '{given.Tokens[0].Value}'.");
            return null;
        },
    };
}
