using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Turns candidates and alternatives into options with their figures and evidence.</summary>
internal sealed class OptionBuilding(AdviceInputs inputs, Measurements measured)
{
    private const string DoNothing = "do-nothing";
    private const string YardstickSource = "credence/yardstick";
    private const string NotCounted = "not measured: postings are searched for certifications, not for this";
    private readonly Means _means = Means.Of(inputs.Answers);
    private readonly TargetPlatform? _platform = inputs.Rules.Options.PlatformOf(inputs.Answers);

    /// <summary>Every option, in the order the rules state; of the certifications only the first few.</summary>
    internal IReadOnlyList<AdviceOption> All(CandidateSet candidates, Strategy strategy)
    {
        var order = new OptionOrder(inputs.Rules.Options.Order, strategy, candidates.Wanted, _means.BudgetUsd);
        var certifications = candidates.Open.Select(Certification).Order(order)
            .Where((option, place) => place < inputs.Rules.Options.Most || candidates.Wanted.Contains(option.Id));
        var alternatives = inputs.Catalog.Alternatives
            .Where(item => item.Id == DoNothing || strategy.Prefers.Contains(item.Id, StringComparer.Ordinal))
            .Select(item => Alternative(item, strategy));
        return [.. certifications.Concat(alternatives).Order(order)];
    }

    private AdviceOption Certification(Candidate candidate)
    {
        var (item, asOf) = (candidate.Item, inputs.Receipt.AsOf);
        var (cost, hours) = (FigureReading.Cost(item, asOf), FigureReading.Hours(item, asOf));
        var counted = measured.Certification(item.Id) is { } share ? share with { Name = Label.Counted(share.Covers, inputs.Catalog) } : null;
        var missing = counted is null ? measured.CertificationMissing : FirstOffered.NotYetThere(counted, inputs.Catalog);
        var evidence = missing is null ? counted : null;
        return new AdviceOption(
            item.Id, item.Name, Label.Of(item), OptionKind.Certification, item.Category, StateDisagreement.Named(item, candidate.State, asOf), cost, hours,
            evidence, missing, evidence is null ? null : FirstOffered.Limit(evidence, inputs.Catalog), Match(item),
            Means.Fits(_means.BudgetUsd, cost.Range), Means.Fits(_means.Hours, hours.Range), candidate.Why, candidate.Source);
    }

    private AdviceOption Alternative(Alternative item, Strategy strategy)
    {
        var (cost, hours) = (FigureReading.Cost(item, inputs.Catalog.Sources), FigureReading.Hours(item, inputs.Catalog.Sources));
        var yardstick = item.Id == DoNothing;
        return new AdviceOption(
            item.Id, item.Name, item.Name, yardstick ? OptionKind.Yardstick : OptionKind.Alternative, null, null, cost, hours,
            null, NotCounted, null, null,
            Means.Fits(_means.BudgetUsd, cost.Range), Means.Fits(_means.Hours, hours.Range),
            item.Fits, yardstick ? YardstickSource : strategy.Source);
    }

    private PlatformMatch? Match(Certification item) =>
        _platform is null ? null
        : _platform.Vendors.Contains(item.VendorId, StringComparer.Ordinal) ? PlatformMatch.Same
        : inputs.Rules.Options.Platforms.Any(platform => platform.Vendors.Contains(item.VendorId, StringComparer.Ordinal)) ? PlatformMatch.Other
        : PlatformMatch.Neutral;
}
