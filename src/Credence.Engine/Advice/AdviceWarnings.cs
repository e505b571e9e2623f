using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>Collects what could make an answer wrong or late.</summary>
internal static class AdviceWarnings
{
    private const int UrgentDays = 90;
    private const string Stacking = "seed-a";
    private const string Pitfalls = "seed-b";

    internal static IReadOnlyList<Warning> Of(
        AdviceInputs inputs, FlowResult flow, CandidateSet candidates, IReadOnlyList<AdviceOption> options, AdviceEvidence evidence)
    {
        var answers = inputs.Answers;
        var certifications = options.Where(option => option.Kind == OptionKind.Certification).ToList();
        var unclear = candidates.Unclear.Where(item => item.Id != candidates.Asked?.Id).ToList();
        IEnumerable<Warning?> all =
        [
            NotInCatalog(answers, candidates),
            .. candidates.Ended.Select(ended => EndWarnings.Ended(ended.Item, ended.State, inputs.Catalog)),
            .. candidates.Ending.Select(ending => EndWarnings.TooSoon(ending.Item, ending.State, inputs.Catalog)),
            .. certifications.Select(option => EndWarnings.Announced(option, inputs.Catalog)),
            .. certifications.Where(option => option.State!.Status == ExamStatus.Beta).Select(Beta),
            ProofAsked.IsUnused(answers, flow) ? new Warning(WarningKind.AnswerNotUsed, null, ProofAsked.Text, null, [], []) : null,
            AskedUnclear(candidates),
            unclear.Count > 0 ? LeftOut(unclear) : null,
            .. certifications.SelectMany(option => Prerequisites(option, inputs, answers)),
            NotSeparable(certifications),
            FewPostings(evidence),
            certifications.Count > 1 ? Stack(certifications) : null,
        ];
        return [.. all.OfType<Warning>().OrderBy(warning => IsUrgent(warning, inputs.Receipt.AsOf) ? -1 : (int)warning.Kind)];
    }

    /// <summary>The one warning that could rule out the certification asked about, or else the first candidate; null where none could.</summary>
    internal static Warning? Ruling(IReadOnlyList<Warning> warnings, string? asked, IReadOnlyList<AdviceOption> options)
    {
        var first = options.FirstOrDefault(option => option.Kind == OptionKind.Certification)?.Id;
        return warnings.FirstOrDefault(warning => warning.Kind == WarningKind.NotInCatalog || (RulesOut(warning.Kind) && asked is not null && warning.Certification == asked))
            ?? warnings.FirstOrDefault(warning => first is not null
                && ((warning.Kind == WarningKind.Ended && warning.Successors.Contains(first)) || (warning.Kind == WarningKind.AnnouncedEnd && warning.Certification == first)));
    }

    private static bool RulesOut(WarningKind kind) => kind is WarningKind.Ended or WarningKind.AnnouncedEnd or WarningKind.StateUnknown;

    /// <summary>An announced end so near that it is said before everything else.</summary>
    private static bool IsUrgent(Warning warning, DateOnly asOf) =>
        warning is { Kind: WarningKind.AnnouncedEnd, Date: { } end } && end.DayNumber - asOf.DayNumber <= UrgentDays;

    private static Warning? AskedUnclear(CandidateSet candidates) => (candidates.Asked, candidates.AskedState) switch
    {
        ({ Kind: not CertificationKind.CertificateClass } asked, { Status: ExamStatus.Unknown }) => new Warning(
            WarningKind.StateUnknown, asked.Id, $"No dated source shows whether {Label.Of(asked)} can be taken: ask {asked.Provider} before you plan for it.", null, [], []),
        ({ Kind: not CertificationKind.CertificateClass } asked, { Status: ExamStatus.Upcoming } state) => new Warning(
            WarningKind.StateUnknown, asked.Id, $"{Label.Of(asked)} cannot be taken yet: it {state.Why}.", null, [], state.SourceIds),
        _ => null,
    };

    private static Warning? NotInCatalog(IReadOnlyDictionary<string, string> answers, CandidateSet candidates) =>
        candidates.Asked is { Kind: CertificationKind.CertificateClass } many
            ? new Warning(WarningKind.NotInCatalog, many.Id, $"'{many.Name}' is not one certificate but a class of them, so there is nothing to count in postings. Name the one you mean.", null, [], [])
        : candidates.Asked is null && answers.TryGetValue(QuestionIds.Certification, out var asked)
            ? new Warning(WarningKind.NotInCatalog, null, $"'{asked}' is not in the catalog, so nothing here is about it. The command 'catalog list' names what is.", null, [], [])
            : null;

    private static Warning Beta(AdviceOption option) => new(
        WarningKind.Beta, option.Id, $"{option.Label} is {option.State!.Why}. Check that the exam you book is the final one.", null, [], option.State.SourceIds);

    private static Warning LeftOut(IReadOnlyList<Certification> items) => new(
        WarningKind.StateUnknown, items.Count == 1 ? items[0].Id : null,
        $"Left out, since no dated source shows whether {(items.Count == 1 ? "it" : "they")} can be taken: {Phrase.List([.. items.Select(Label.Of)])}.", null, [], []);

    private static IEnumerable<Warning> Prerequisites(AdviceOption option, AdviceInputs inputs, IReadOnlyDictionary<string, string> answers)
    {
        var item = inputs.Catalog.Find(option.Id)!;
        if (item.Prerequisites.Count > 0)
            yield return new Warning(WarningKind.Prerequisite, item.Id, $"Before {option.Label}: {string.Join("; ", item.Prerequisites)}.", null, [], [Pitfalls]);
        if (item.FactAt("recommended-experience", inputs.Receipt.AsOf)?.Chosen is { } expected && answers.GetValueOrDefault(QuestionIds.PriorAiExperience) != DerivedInputs.Yes)
        {
            yield return new Warning(
                WarningKind.Prerequisite, item.Id, $"{option.Label} expects experience you have not named: {expected.Value}. Skipping it is a common way to lose the fee.", null, [], [expected.Source.Id, Pitfalls]);
        }
    }

    /// <summary>Named where the intervals of the two most named certifications among the options overlap.</summary>
    private static Warning? NotSeparable(IReadOnlyList<AdviceOption> certifications)
    {
        var measured = certifications.Where(option => option.Evidence is not null).OrderByDescending(option => option.Evidence!.Range.Low).ThenBy(option => option.Id, StringComparer.Ordinal).ToList();
        return measured is [{ Evidence: { } first } one, { Evidence: { } second } other, ..] && first.Range.Low <= second.Range.High && second.Range.Low <= first.Range.High
            ? new Warning(
                WarningKind.NotSeparable, null,
                $"The evidence cannot separate {one.Label} from {other.Label}: {Phrase.Measured(first)} AI postings name {first.Name}; {Phrase.Measured(second)} name {second.Name}; the intervals overlap.", null, [], [])
            : null;
    }

    private static Warning? FewPostings(AdviceEvidence evidence) =>
        new[] { evidence.Any, evidence.Country }.OfType<MeasuredShare>().FirstOrDefault(share => share.Population.IsSmall) is { } few
            ? new Warning(WarningKind.FewPostings, null, $"Few postings: only {Phrase.Count(few.Population.Postings)} carry a part of this evidence, so read the interval, not the value.", null, [], [])
            : null;

    private static Warning Stack(List<AdviceOption> certifications) => new(
        WarningKind.Stacking, null,
        $"Take one of {Phrase.List([.. certifications.Select(option => option.Label)])}, not several. A second counts only from another category than the first.", null, [], [Stacking]);
}
