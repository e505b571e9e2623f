using Credence.Returns;
using Credence.Returns.Options;

namespace Credence.Advice.Worth;

/// <summary>Probability that the first certification is worth more than nothing, luck averaged out, as a condition of the verdict; worked out once for the same answers.</summary>
internal sealed class GainProbability
{
    private static readonly string[] Said =
        [OptionContext.SalaryUsd, OptionContext.EmployerPaysUsd, OptionContext.HoursPerWeek, OptionContext.NamedOf20, OptionContext.PostingsInReach, OptionContext.CertificationOpens, QuestionIds.Certification];

    private readonly Dictionary<string, double?> _known = new(StringComparer.Ordinal);

    /// <summary>The probability (ratio, to a hundredth); null where it cannot be worked out.</summary>
    internal double? Of(AdviceInputs inputs, AdviceOption first, Measurements measured)
    {
        if (WorthCases.For(inputs, measured) is not { } cases)
            return null;
        var key = string.Join('\n', Said.Concat(cases.Context.Estimates.Conditions).Select(question => inputs.Answers.GetValueOrDefault(question)).Prepend(first.Id));
        if (!_known.TryGetValue(key, out var probability))
        {
            var run = new ReturnRun(WorthRun.DrawsOfVerdict, inputs.Receipt.Seed, Sampler.Sobol, 0) { Stop = inputs.Stop };
            probability = cases.Certification(inputs.Catalog.Find(first.Id)!, isFirst: true) is { } made
                ? Math.Floor(Simulation.ProbabilityOfGain(made.Case, run) * 100) / 100
                : null;
            _known[key] = probability;
        }

        return probability;
    }
}
