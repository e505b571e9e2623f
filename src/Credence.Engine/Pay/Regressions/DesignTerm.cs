namespace Credence.Pay.Regressions;

/// <summary>One term's columns in the design: numbers multiply, and each combination of category levels has a column.</summary>
/// <param name="Variables">The variables of the term.</param>
/// <param name="Full">For each, whether a category keeps its base level.</param>
/// <param name="First">First column of the term (0-based).</param>
/// <param name="Columns">Columns (count).</param>
internal sealed record DesignTerm(IReadOnlyList<ModelVariable> Variables, IReadOnlyList<bool> Full, int First, int Columns)
{
    /// <summary>Entry of a cell: its column and value; no column where a category is at its base.</summary>
    public (int Column, double Value) Entry(int cell)
    {
        var (column, stride, value) = (First, 1, 1.0);
        for (var i = 0; i < Variables.Count; i++)
        {
            var variable = Variables[i];
            if (variable.Number is { } numbers)
            {
                value *= numbers[cell];
                continue;
            }

            var level = variable.Level![cell] - (Full[i] ? 0 : 1);
            if (level < 0)
                return (-1, 0);
            column += level * stride;
            stride *= variable.Levels!.Count - (Full[i] ? 0 : 1);
        }

        return (column, value);
    }

    /// <summary>Names of the columns, in order, as R writes them.</summary>
    public IEnumerable<string> Names()
    {
        for (var index = 0; index < Columns; index++)
        {
            var rest = index;
            var parts = new List<string>(Variables.Count);
            for (var i = 0; i < Variables.Count; i++)
            {
                var variable = Variables[i];
                if (variable.Levels is not { } levels)
                {
                    parts.Add(variable.Label);
                    continue;
                }

                var (skipped, count) = Full[i] ? (0, levels.Count) : (1, levels.Count - 1);
                parts.Add(variable.Label + levels[rest % count + skipped]);
                rest /= count;
            }

            yield return string.Join(':', parts);
        }
    }
}
