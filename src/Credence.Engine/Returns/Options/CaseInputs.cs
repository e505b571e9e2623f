using Credence.Returns.Estimates;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>Collects the inputs of one case.</summary>
internal sealed class CaseInputs
{
    private readonly List<(ReturnInput Input, UsedInput Used)> _inputs = [];

    internal void Add(ReturnInput input, UsedInput used) => _inputs.Add((input, used with { Name = input.Name }));

    internal void Said(ReturnInput input, string title, double value) =>
        Add(input, new UsedInput(input.Name, title, input.Unit, new Distribution.Constant(value), null, [], null, "You said so."));

    internal void Derived(ReturnInput input, string title, Distribution known, UsedInput basis, string why) =>
        Add(input, basis with { Title = title, Unit = input.Unit, Known = known, Why = why });

    internal IReadOnlyList<UsedInput> All => [.. _inputs.OrderBy(pair => pair.Input.Place).Select(pair => pair.Used)];

    internal ReturnCase Case(string name, string about, ReturnTerms terms)
    {
        var one = ReturnCase.Of(name, terms);
        foreach (var (input, used) in _inputs)
            one = one.With(input, used.Known);
        return one with { About = about };
    }

    /// <summary>The weaker of two grades; null counts as none.</summary>
    internal static EstimateGrade? Weaker(EstimateGrade? one, EstimateGrade? other) =>
        one is { } a && other is { } b ? (a > b ? a : b) : one ?? other;
}
