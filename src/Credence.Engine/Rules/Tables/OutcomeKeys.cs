namespace Credence.Rules.Tables;

/// <summary>Outcomes of sets of rows as texts that are equal exactly where outcomes are; each set is worked out once.</summary>
internal sealed class OutcomeKeys(CompiledTable compiled)
{
    private readonly Dictionary<RowSet, string> _known = [];

    internal string Of(RowSet rows)
    {
        if (!_known.TryGetValue(rows, out var key))
            _known[rows] = key = compiled.Outcomes.Of(rows.Words).Key(compiled.Space.Table);
        return key;
    }
}
