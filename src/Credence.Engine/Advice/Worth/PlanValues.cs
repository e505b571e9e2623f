using Credence.Advice.Planning;
using Credence.Catalog;
using Credence.Returns;
using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>What options of the catalog are worth to a plan: the return model's mean, with the hours not counted as a cost, since the plan has them to spend.</summary>
/// <param name="inputs">Answers, catalog, counts and estimates.</param>
internal sealed class PlanValues(AdviceInputs inputs)
{
    private const double Tail = 0.05;
    private readonly WorthCases? _cases = WorthCases.For(inputs, inputs.Measured);
    private readonly Dictionary<string, OptionReturn?> _made = new(StringComparer.Ordinal);

    /// <summary>The value of an option; null where the return model says nothing of it.</summary>
    internal OptionValue? Of(string id)
    {
        var made = inputs.Catalog.Find(id) is { } item ? Case(item) : id == ProjectReturn.Id ? _cases?.Project(null) : null;
        return made is null ? null : Of(made);
    }

    /// <summary>Hours where no source states them: the central 90 % of the estimate for its kind; null where there is none.</summary>
    internal NumberRange? Hours(Certification item) =>
        Case(item) is { } made ? new NumberRange(Math.Ceiling(made.Case[ReturnInputs.Hours].Quantile(Tail)), Math.Ceiling(made.Case[ReturnInputs.Hours].Quantile(1 - Tail))) : null;

    /// <summary>Money where no source states a price: what the vendor's other exams cost; null where there is none.</summary>
    internal NumberRange? Cost(Certification item) =>
        Case(item) is { } made
            ? new NumberRange(made.Case[ReturnInputs.Fee].Lowest + made.Case[ReturnInputs.ExamFee].Lowest, made.Case[ReturnInputs.Fee].Highest + made.Case[ReturnInputs.ExamFee].Highest)
            : null;

    private OptionReturn? Case(Certification item)
    {
        if (!_made.TryGetValue(item.Id, out var made))
            _made[item.Id] = made = _cases?.Certification(item, isFirst: false);
        return made;
    }

    private OptionValue Of(OptionReturn made)
    {
        var known = made.Case.With(ReturnInputs.HourValueShare, new Credence.Statistics.Distribution.Constant(0));
        var result = Simulation.Of(known, new ReturnRun(WorthRun.DrawsOfVerdict, inputs.Receipt.Seed, Sampler.Sobol, 0) { Stop = inputs.Stop });
        return new OptionValue(
            Math.Round(result.MeanExpected.Value), Math.Round(result.Spread.P5.Value), Math.Round(result.Spread.P95.Value),
            "return model: a job found sooner and a pay difference, against money; the hours are yours to spend")
        {
            IsOfModel = true,
        };
    }
}
