using System.Collections.Immutable;
using Credence.Returns.Drawing;

namespace Credence.Returns.Reading;

/// <summary>Reads which inputs move together: <c>"a~b": rho</c>.</summary>
internal static class CorrelationReader
{
    private const char Between = '~';

    internal static ImmutableArray<InputCorrelation> Read(CaseMap? map, ReturnCase known)
    {
        if (map is null)
            return [];

        var pairs = new List<InputCorrelation>();
        foreach (var name in map.Names)
        {
            var rho = map.Number(name, -1, 1) ?? throw map.Wrong($"has no number for '{name}'");
            var ends = name.Split(Between, StringSplitOptions.TrimEntries);
            if (ends.Length != 2)
                throw map.Find(name)!.Wrong($"'{map.At(name)}' must name two inputs with '{Between}' between them");
            var (first, second) = (Input(ends[0], map, name, known), Input(ends[1], map, name, known));
            if (first == second)
                throw map.Find(name)!.Wrong($"'{map.At(name)}' names the same input twice");
            if (pairs.Any(pair => (pair.First == first && pair.Second == second) || (pair.First == second && pair.Second == first)))
                throw map.Find(name)!.Wrong($"'{map.At(name)}': the two inputs are correlated already", "Remove one of the entries");
            pairs.Add(new InputCorrelation(first, second, rho));
        }

        var all = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().ToArray();
        return InputCopula.Factor(all, pairs) is null
            ? throw map.Wrong("cannot all hold at once (the matrix of correlations is not positive definite)", "Bring one of them nearer to 0")
            : [.. pairs];
    }

    private static ReturnInput Input(string end, CaseMap map, string name, ReturnCase known)
    {
        var input = ReturnInputs.Find(end) ?? throw map.Find(name)!.Wrong($"'{map.At(name)}': '{end}' is no input", $"Inputs: {InputNames.All}");
        return known[input].IsConstant
            ? throw map.Find(name)!.Wrong($"'{map.At(name)}': {end} is certain here, so nothing can move with it", "Give it a distribution or remove the entry")
            : input;
    }
}
