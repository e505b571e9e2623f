using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns;

/// <summary>One thing a person could do, with what is known of its costs and benefits.</summary>
/// <param name="Name">Its name, not <c>do_nothing</c>.</param>
/// <param name="About">What it is, in words; null where nothing is said.</param>
/// <param name="Terms">Rates that are taken as certain.</param>
/// <param name="Inputs">What is known of every input of <see cref="ReturnInputs.All"/>, in that order.</param>
/// <param name="Correlations">Pairs of inputs that move together; empty where all are independent.</param>
public sealed record ReturnCase(string Name, string? About, ReturnTerms Terms, ImmutableArray<Distribution> Inputs, ImmutableArray<InputCorrelation> Correlations)
{
    /// <summary>A case in which every input has its usual value except those given.</summary>
    public static ReturnCase Of(string name, ReturnTerms terms, params ReadOnlySpan<(ReturnInput Input, Distribution Known)> inputs)
    {
        var all = ReturnInputs.All.Select(input => (Distribution)new Distribution.Constant(input.Usual)).ToArray();
        foreach (var (input, known) in inputs)
            all[input.Place] = known;
        return new ReturnCase(name, null, terms, [.. all], []);
    }

    /// <summary>What is known of one input.</summary>
    public Distribution this[ReturnInput input] => Inputs[input.Place];

    /// <summary>The same case with another distribution of one input.</summary>
    public ReturnCase With(ReturnInput input, Distribution known) => this with { Inputs = Inputs.SetItem(input.Place, known) };

    /// <summary>Inputs whose value is not certain, in order.</summary>
    public IEnumerable<ReturnInput> Uncertain => ReturnInputs.All.Where(input => !this[input].IsConstant);
}
