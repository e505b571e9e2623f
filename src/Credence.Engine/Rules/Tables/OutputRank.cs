using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Orders rows by what they say: the value lists of the outputs, best first, the first output weighing most (DMN 1.5, section 8.2.10).</summary>
internal static class OutputRank
{
    /// <summary>By row: how many different better outputs there are; values outside the lists come last.</summary>
    internal static int[] Of(RuleTable table, Value[][] outputs)
    {
        var places = outputs.Select(values => table.Outputs.Select((output, i) => Place(output, values[i])).ToArray()).ToList();
        var order = places.Distinct(new SamePlaces()).Order(Comparer<int[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b))).ToList();
        return [.. places.Select(place => order.FindIndex(other => other.AsSpan().SequenceEqual(place)))];
    }

    private static int Place(OutputColumn output, Value value)
    {
        if (output.Values is not { } values)
            return 0;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Equals(value))
                return i;
        }

        return values.Count;
    }

    private sealed class SamePlaces : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj) => obj.Aggregate(17, HashCode.Combine);
    }
}
