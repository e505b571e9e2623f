using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>The money and the hours a person can give.</summary>
/// <param name="BudgetUsd">Money in US dollars; null where not said.</param>
/// <param name="Hours">Hours in all; null where hours a week or months were not said.</param>
internal sealed record Means(double? BudgetUsd, double? Hours)
{
    private const double WeeksPerMonth = 52.0 / 12.0;

    internal static Means Of(IReadOnlyDictionary<string, string> answers) =>
        new(Number(answers, QuestionIds.BudgetUsd), Number(answers, QuestionIds.HoursPerWeek) * Number(answers, QuestionIds.Months) * WeeksPerMonth);

    /// <summary>True where the whole range fits, false where none of it does, null where only a part does or something is unknown.</summary>
    internal static bool? Fits(double? have, NumberRange? need) => (have, need) switch
    {
        ({ } limit, { } range) when range.High <= limit => true,
        ({ } limit, { } range) when range.Low > limit => false,
        _ => null,
    };

    private static double? Number(IReadOnlyDictionary<string, string> answers, string question) =>
        answers.TryGetValue(question, out var text) ? UnaryTest.NumberOf(text) : null;
}
