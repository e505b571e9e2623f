using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Finds the inputs not known whose value could still change what a table says, by following every way to fill in the others.</summary>
internal sealed class OpenInputs
{
    private readonly CompiledTable _compiled;
    private readonly SearchBudget _budget;
    private readonly RowSet _possible;
    private readonly List<int> _open;
    private readonly OutcomeKeys _outcomes;

    internal OpenInputs(CompiledTable compiled, Value[] inputs, SearchBudget budget)
    {
        _compiled = compiled;
        _budget = budget;
        _outcomes = new OutcomeKeys(compiled);
        var space = compiled.Space;
        _possible = space.Restrict([.. inputs.Select(value => value is Value.Nothing ? null : value)])!;
        _open = [.. Enumerable.Range(0, inputs.Length).Where(c => inputs[c] is Value.Nothing && Differs(c, _possible))];
    }

    /// <summary>The rows that hold for some way to fill in what is not known.</summary>
    internal IEnumerable<int> Rows() =>
        _possible.Members().Where(row => _open.All(c => _compiled.Space.Holding[c].Any(part => part.Contains(row))));

    /// <summary>Ids of the inputs, in column order; all that an open row tests where the budget does not suffice.</summary>
    internal IReadOnlyList<string> Unknown() =>
        [.. _open.Where(c => Matters(c, [.. _open.Where(other => other != c)])).Select(c => _compiled.Space.Table.Inputs[c].Id)];

    private bool Differs(int column, RowSet rows) =>
        _compiled.Space.Holding[column].Select(rows.And).Distinct().Skip(1).Any();

    private bool Matters(int column, List<int> others)
    {
        var seen = new HashSet<(int, RowSet)>();
        return Reaches(0, _possible);

        // True as well where the budget ends: an input is then named rather than left out.
        bool Reaches(int depth, RowSet rows)
        {
            if (!seen.Add((depth, rows)) || !Differs(column, rows))
                return false;
            if (!_budget.Take(_compiled.Space.Holding[depth == others.Count ? column : others[depth]].Length))
                return true;
            return depth == others.Count
                ? _compiled.Space.Holding[column].Select(part => _outcomes.Of(rows.And(part))).Distinct(StringComparer.Ordinal).Skip(1).Any()
                : _compiled.Space.Holding[others[depth]].Select(rows.And).Distinct().Any(left => Reaches(depth + 1, left));
        }
    }
}
