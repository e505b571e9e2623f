using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>The money and the hours a person can give.</summary>
/// <param name="BudgetUsd">Money in US dollars; null where not said.</param>
/// <param name="HoursPerWeek">Hours a week; null where not said.</param>
/// <param name="Months">Months until the person wants to be ready; null where not said.</param>
internal sealed record Means(double? BudgetUsd, double? HoursPerWeek, double? Months)
{
    private const double WeeksPerMonth = 52.0 / 12.0;
    private const int DaysPerWeek = 7;

    /// <summary>Hours in all; null where hours a week or months were not said.</summary>
    internal double? Hours => HoursPerWeek * Months * WeeksPerMonth;

    /// <summary>Weeks in so many months.</summary>
    internal static double WeeksIn(double months) => months * WeeksPerMonth;

    /// <summary>Months in so many weeks.</summary>
    internal static double MonthsFor(double weeks) => weeks / WeeksPerMonth;

    /// <summary>Weeks in so many days.</summary>
    internal static double WeeksForDays(double days) => days / DaysPerWeek;

    /// <summary>Months in so many days.</summary>
    internal static double MonthsForDays(double days) => MonthsFor(WeeksForDays(days));

    internal static Means Of(IReadOnlyDictionary<string, string> answers) =>
        new(Number(answers, QuestionIds.BudgetUsd), Number(answers, QuestionIds.HoursPerWeek), Number(answers, QuestionIds.Months));

    /// <summary>True where the whole range fits, false where none of it does, null where only a part does or something is unknown.</summary>
    internal static bool? Fits(double? have, NumberRange? need) => (have, need) switch
    {
        ({ } limit, { } range) when range.High <= limit => true,
        ({ } limit, { } range) when range.Low > limit => false,
        _ => null,
    };

    /// <summary>The day the person can be ready: after the months said, else after the least hours needed; null where neither is known.</summary>
    /// <param name="from">The day of the answer.</param>
    /// <param name="needed">Hours of preparation; null where unknown.</param>
    internal DateOnly? ReadyOn(DateOnly from, NumberRange? needed)
    {
        var weeks = Months * WeeksPerMonth ?? needed?.Low / HoursPerWeek;
        return weeks is { } known ? from.AddDays((int)Math.Min(Math.Ceiling(known * DaysPerWeek), DateOnly.MaxValue.DayNumber - from.DayNumber)) : null;
    }

    private static double? Number(IReadOnlyDictionary<string, string> answers, string question) =>
        answers.TryGetValue(question, out var text) ? AnswerNumber.Of(text) : null;
}
