using Credence.Catalog;

namespace Credence.Advice;

/// <summary>The numbers at which a verdict can change: prices and hours of the certifications in question, the hours two projects need, the ends of exams.</summary>
internal sealed class NumberBreakpoints
{
    private readonly AdviceInputs _inputs;
    private readonly Means _means;
    private readonly List<Certification> _items;

    internal NumberBreakpoints(AdviceInputs inputs, Decision decision)
    {
        _inputs = inputs;
        _means = Means.Of(inputs.Answers);
        var named = decision.Candidates.Open.Select(candidate => candidate.Item).Concat(decision.Candidates.Ending.Select(ending => ending.Item)).ToList();
        _items = [.. named.Concat(named.SelectMany(item => State(item).Successors).Select(inputs.Catalog.Find).OfType<Certification>()).DistinctBy(item => item.Id)];
    }

    /// <summary>The breakpoints of one question, in its unit; empty where its number decides nothing.</summary>
    internal IReadOnlyList<double> Of(string question) =>
        [.. (question switch
        {
            QuestionIds.BudgetUsd => _items.SelectMany(item => Ends(FigureReading.Cost(item, _inputs.Receipt.AsOf).Range)),
            QuestionIds.HoursPerWeek => _means.Months is { } months ? Totals().Select(hours => hours / Means.WeeksIn(months)) : PaceForAnEnd(),
            QuestionIds.Months => (_means.HoursPerWeek is { } pace ? Totals().Select(hours => Means.MonthsFor(hours / pace)) : []).Concat(DaysToAnEnd().Select(days => Means.MonthsForDays(days))),
            _ => [],
        }).Where(double.IsFinite)];

    /// <summary>Hours in all at which something fits or no longer does.</summary>
    private IEnumerable<double> Totals() =>
        _items.SelectMany(item => Ends(FigureReading.Hours(item, _inputs.Receipt.AsOf).Range)).Concat(DerivedFacts.HoursOfTwoProjects(_inputs.Catalog) is { } two ? [two / 2, two] : []);

    /// <summary>Days of preparation beyond which an exam has ended.</summary>
    private IEnumerable<double> DaysToAnEnd() => _items.Select(DaysTo).OfType<double>();

    /// <summary>Hours a week below which an exam has ended before its least hours are done.</summary>
    private IEnumerable<double> PaceForAnEnd() =>
        _items.Where(item => DaysTo(item) is > 0).Select(item => FigureReading.Hours(item, _inputs.Receipt.AsOf).Range is { } hours ? hours.Low / Means.WeeksForDays(DaysTo(item)!.Value) : double.NaN);

    private double? DaysTo(Certification item) =>
        CandidateSelection.FirstEnd(State(item)) is { } end ? end.Day.DayNumber - _inputs.Receipt.AsOf.DayNumber - 1 : null;

    private ExamState State(Certification item) => item.StateAt(_inputs.Receipt.AsOf);

    private static IEnumerable<double> Ends(NumberRange? range) => range is { } known ? [known.Low, known.High] : [];
}
