using System.Globalization;
using Credence.Catalog;
using Credence.Returns.Options;

namespace Credence.Advice;

/// <summary>Puts what options and means come to into words that conditions of <c>data/rules</c> may name.</summary>
internal static class DerivedFacts
{
    private const string UnknownProvider = "generic-unknown-provider";

    /// <summary>What became of the certification the person asked about.</summary>
    internal static string Asked(AdviceInputs inputs, CandidateSet candidates) => candidates switch
    {
        { Asked: null } => inputs.Answers.ContainsKey(QuestionIds.Certification) ? DerivedInputs.NotInCatalog : DerivedInputs.None,
        { Asked: { Kind: CertificationKind.CertificateClass, Id: UnknownProvider } } => DerivedInputs.NoName,
        { Asked.Kind: CertificationKind.CertificateClass } => DerivedInputs.None,
        { AskedState.Status: ExamStatus.Ended, Followers.Count: > 0 } => DerivedInputs.EndedWithSuccessor,
        { AskedState.Status: ExamStatus.Ended } => DerivedInputs.Ended,
        { AskedEndsTooSoon: true, Followers.Count: > 0 } => DerivedInputs.EndingWithSuccessor,
        { AskedEndsTooSoon: true } => DerivedInputs.Ending,
        { AskedState.CanBeEarned: true } => DerivedInputs.Current,
        { AskedState.Status: ExamStatus.Upcoming } => DerivedInputs.Upcoming,
        _ => DerivedInputs.StateUnknown,
    };

    /// <summary>What the certification asked about costs at least, in US dollars; null where none was named or no source states it.</summary>
    internal static string? AskedPrice(AdviceInputs inputs, CandidateSet candidates) =>
        candidates.Asked is { } asked ? FigureReading.Cost(asked, inputs.Receipt.AsOf).Range?.Low.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Whether the strongest certification held is of the first candidate's category; null where either is not known.</summary>
    internal static string? HeldCategory(AdviceInputs inputs, AdviceOption? first) =>
        inputs.Answers.TryGetValue(QuestionIds.HeldCertification, out var name) && inputs.Catalog.Find(name) is { } held && first?.Category is { } category
            ? held.Category == category ? DerivedInputs.Same : DerivedInputs.Other
            : null;

    internal static string FirstPrice(AdviceOption? first) =>
        first is null ? DerivedInputs.None : first.Cost.Range is null ? DerivedInputs.NotKnown : DerivedInputs.Known;

    /// <summary>Whether a certification of known price fits the budget, wholly or in part.</summary>
    internal static string Affordable(Means means, IReadOnlyList<AdviceOption> options) =>
        means.BudgetUsd is null ? DerivedInputs.NoBudget
        : options.Any(option => option.Kind == OptionKind.Certification && option.Cost.Range is not null && option.FitsBudget != false) ? DerivedInputs.Some
        : DerivedInputs.None;

    /// <summary>Whether the hours suffice for two projects of the least size the catalog gives.</summary>
    internal static string ProjectTime(Means means, CertificationCatalog catalog) =>
        (means.Hours, HoursOfTwoProjects(catalog)) switch
        {
            ({ } hours, { } needed) => hours < needed / 2 ? DerivedInputs.NoProject : hours < needed ? DerivedInputs.OneSmall : DerivedInputs.Several,
            _ => DerivedInputs.NotSaid,
        };

    /// <summary>Hours that two projects of the least size take; null where the catalog gives none.</summary>
    internal static double? HoursOfTwoProjects(CertificationCatalog catalog) => catalog.FindAlternative(ProjectReturn.Id)?.Hours is { } hours ? 2 * hours.Low : null;
}
