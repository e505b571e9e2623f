using System.Globalization;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>The words that texts of <c>data/rules</c> hold in braces, as they read for one person; null where not known.</summary>
internal static class AdviceWords
{
    internal static IReadOnlyDictionary<string, string?> Of(AdviceInputs inputs, CandidateSet candidates, AdviceOption? first)
    {
        var hours = Means.Of(inputs.Answers).Hours;
        var held = inputs.Answers.TryGetValue(QuestionIds.HeldCertification, out var name) ? inputs.Catalog.Find(name) : null;
        var price = candidates.Asked is { } asked ? FigureReading.Cost(asked, inputs.Receipt.AsOf).Range : null;
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [Placeholders.Certification] = first?.Label,
            [Placeholders.Take] = first is not null && inputs.Catalog.Find(first.Id) is { } item ? Label.Take(item, first.Label) : null,
            [Placeholders.Platform] = inputs.Rules.Options.PlatformOf(inputs.Answers)?.Name,
            [Placeholders.Hours] = Whole(hours),
            [Placeholders.Building] = Whole(hours * inputs.Rules.Options.BuildingShare),
            [Placeholders.Held] = inputs.Answers.GetValueOrDefault(QuestionIds.CertificatesHeld),
            [Placeholders.Holding] = held is null ? null : Label.Of(held),
            [Placeholders.Price] = price is null ? null : Phrase.Range(price.Value) + " US dollars",
        };
    }

    private static string? Whole(double? hours) => hours?.ToString("N0", CultureInfo.InvariantCulture);
}
