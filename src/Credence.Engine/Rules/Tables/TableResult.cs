using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>What a table says about some inputs.</summary>
/// <param name="Results">One mapping of output id to value per result: at most one under hit policies with one result; empty where nothing comes out.</param>
/// <param name="Rows">Ids of the rows that hold, in table order.</param>
/// <param name="Open">Ids of the rows that do not hold now but would for some values of the inputs not known, in table order.</param>
/// <param name="Unknown">Ids of the inputs not known whose value could still change the results, in column order.</param>
/// <param name="Errors">Why there are no results, in sentences: inputs outside their domain, rows that contradict each other; empty where all is well.</param>
/// <param name="Capped">True where the search for <paramref name="Unknown"/> stopped at its limit and names every input that an open row tests.</param>
public sealed record TableResult(
    IReadOnlyList<IReadOnlyDictionary<string, Value>> Results,
    IReadOnlyList<string> Rows,
    IReadOnlyList<string> Open,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> Errors,
    bool Capped)
{
    /// <summary>The first result's value of an output; null (FEEL) where nothing comes out or the output has no value.</summary>
    public Value First(string output) => Results is [var first, ..] && first.TryGetValue(output, out var value) ? value : Value.Null;
}
