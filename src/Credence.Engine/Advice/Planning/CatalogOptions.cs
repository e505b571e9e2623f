using Credence.Advice.Worth;
using Credence.Catalog;

namespace Credence.Advice.Planning;

/// <summary>Options of the catalog as a plan takes them.</summary>
/// <param name="inputs">Rules, catalog, counts and estimates.</param>
/// <param name="answers">What the person said, by question id.</param>
internal sealed class CatalogOptions(PlanInputs inputs, IReadOnlyDictionary<string, string> answers)
{
    private const string AskProvider = "look the figure up and give it in the profile";
    private readonly PlanValues _values = new(new AdviceInputs(answers, inputs.Rules, inputs.Catalog, inputs.Snapshot, inputs.Receipt) { Estimates = inputs.Estimates, Stop = inputs.Stop });
    private readonly DateOnly _asOf = inputs.Receipt.AsOf;

    /// <summary>The option by id, exam code, name or alias; null where the catalog has none.</summary>
    internal PlanOption? Find(string name) =>
        inputs.Catalog.Find(name) is { } item ? Of(item)
        : inputs.Catalog.FindAlternative(name) is { } alternative ? Of(alternative)
        : null;

    private PlanOption Of(Certification item)
    {
        var (cost, hours, monthly) = (FigureReading.Cost(item, _asOf), FigureReading.Hours(item, _asOf), item.PriceUsdPerMonth(_asOf));
        var state = item.StateAt(_asOf);
        var paysMonthly = cost.Range is null && monthly is not null;
        var estimated = new List<PlanWarning>();
        if (hours.Range is null && _values.Hours(item) is { } work)
        {
            hours = hours with { Range = work };
            estimated.Add(new PlanWarning(PlanWarningKind.Hours, item.Id, $"No source states the hours of {Label.Of(item)}: the plan uses the upper end of an estimate for its kind, {Phrase.Range(work)} (data/estimates, an opinion)."));
        }

        if (cost.Range is null && monthly is null && _values.Cost(item) is { } money)
        {
            cost = cost with { Range = money };
            estimated.Add(new PlanWarning(PlanWarningKind.Price, item.Id, $"No source states the price of {Label.Of(item)}: the plan uses the upper end of what comparable ones cost, ${Phrase.Range(money)}."));
        }

        var end = CandidateSelection.FirstEnd(state);
        var refused = Refused(item, state);
        return With(
            item.Id, item.Name, PlanOptionKind.Certification, item.Category, hours, cost, paysMonthly ? monthly!.Value.High : null,
            refused is null ? end?.Day.AddDays(-1) : null, refused, state.Successors,
            refused is null ? [.. Remarks(item, state, cost, hours, paysMonthly), .. estimated] : []) with { ExamCode = item.ExamCode, HoursAreEstimated = estimated.Any(one => one.Kind == PlanWarningKind.Hours), CostIsEstimated = estimated.Any(one => one.Kind == PlanWarningKind.Price) };
    }

    private PlanOption Of(Alternative item)
    {
        var (cost, hours) = (FigureReading.Cost(item, inputs.Catalog.Sources), FigureReading.Hours(item, inputs.Catalog.Sources));
        var refused = hours.Range is { High: 0 } ? "it takes no hours, so there is nothing to plan" : null;
        return With(item.Id, item.Name, inputs.Settings.SpentOn.GetValueOrDefault(item.Id, PlanOptionKind.Other), null, hours, cost, null, null, refused, [], [.. Sources(item.Id, item.Name, cost, hours, 1)]);
    }

    private PlanOption With(
        string id, string name, PlanOptionKind kind, string? category, Figure hours, Figure cost, double? monthly, DateOnly? ends, string? refused,
        IReadOnlyList<string> successors, IReadOnlyList<PlanWarning> remarks)
    {
        var value = _values.Of(id);
        var unknown = new List<Unknown>();
        if (hours.Range is null)
            unknown.Add(new Unknown("hours", hours.Missing!, AskProvider));
        if (cost.Range is null && monthly is null)
            unknown.Add(new Unknown("cost", cost.Missing!, AskProvider));
        if (value is null)
            unknown.Add(Unvalued);
        unknown.Add(Unopened);
        return new PlanOption(id, name, kind, category, hours.Range, cost.Range, monthly, value, null, [], null, ends, [], false, unknown, refused, successors, remarks, null);
    }

    internal static readonly Unknown Unvalued = new("value", "no value is stated", "give value-usd in the profile: what you expect it to bring you, after thinking of what else could have brought it");

    internal static readonly Unknown Unopened = new("postings opened", "no count is stated", "give opens in the profile: how many postings you would fit with it and do not fit now");

    private string? Refused(Certification item, ExamState state) => state switch
    {
        { CanBeEarned: true } => null,
        { Status: ExamStatus.Ended } => CandidateSelection.FirstEnd(state) is { } end
            ? $"{Label.Of(item)} ended on {Phrase.Day(end.Day)}{Followers(state)}"
            : $"{Label.Of(item)} can no longer be taken ({state.Why}){Followers(state)}",
        _ => $"{Label.Of(item)} cannot be counted on ({state.Why})",
    };

    private string Followers(ExamState state) => state.Successors.Count switch
    {
        0 => "; no successor is known",
        1 => $"; {Label.Of(state.Successors, inputs.Catalog)} follows it",
        _ => $"; {Label.Of(state.Successors, inputs.Catalog)} follow it",
    };

    private IEnumerable<PlanWarning> Remarks(Certification item, ExamState state, Figure cost, Figure hours, bool paysMonthly)
    {
        var label = Label.Of(item);
        if (state.Status == ExamStatus.Beta)
            yield return new PlanWarning(PlanWarningKind.ExamState, item.Id, $"{label} is a beta: {state.Why}.");
        if (state.Status == ExamStatus.CurrentWithAnnouncedEnd)
            yield return new PlanWarning(PlanWarningKind.ExamState, item.Id, $"{label}: {state.Why}{Followers(state)}.");
        foreach (var needed in item.Prerequisites)
            yield return new PlanWarning(PlanWarningKind.Prerequisite, item.Id, $"{label} asks for more than this plan can see to: {needed}.");
        if (paysMonthly)
        {
            var fact = item.Facts.Where(fact => fact is { Unit: "usd-per-month", Suspect: false } && fact.CountsOn(_asOf)).OrderBy(fact => fact.Grade).ThenBy(fact => fact.Source.Id, StringComparer.Ordinal).First();
            yield return new PlanWarning(PlanWarningKind.Price, item.Id, $"{label} is paid by the month; the plan counts every month of 30 days begun, at the longest the work can take ({fact.Source.Id}, {fact.Date?.ToString() ?? "undated"}).");
        }

        var publishers = item.Facts.Where(fact => fact is { Unit: "hours", Number: not null, Suspect: false } && fact.CountsOn(_asOf)).Select(fact => fact.Source.Id).Distinct(StringComparer.Ordinal).Count();
        foreach (var remark in Sources(item.Id, label, cost, hours, publishers))
            yield return remark;
    }

    private static IEnumerable<PlanWarning> Sources(string id, string label, Figure cost, Figure hours, int publishers)
    {
        if (cost is { Range: not null, Source: not null, Date: null })
            yield return new PlanWarning(PlanWarningKind.Price, id, $"The price of {label} comes from a source without a date ({cost.Source}): check it before you pay.");
        if (cost.Note is { } note)
            yield return new PlanWarning(PlanWarningKind.Price, id, $"The price of {label}: {note}.");
        if (hours is { Range: { } range, Source: { } source })
        {
            var spread = range.Low < range.High ? $" They range over {Phrase.Range(range)}; the plan uses the upper end." : "";
            if (publishers == 1 || spread.Length > 0)
                yield return new PlanWarning(PlanWarningKind.Hours, id, $"{(publishers == 1 ? $"One source states the hours of {label} ({source})." : $"Sources differ on the hours of {label}.")}{spread}");
        }
    }
}
