namespace Credence.Statistics.Prediction;

/// <summary>For every case the part of the other class that it is ranked rightly against; ties count half. Their means are the area under the ROC curve.</summary>
/// <remarks>X. Sun and W. Xu, "Fast implementation of DeLong's algorithm", IEEE Signal Processing Letters 21 (2014) 1389–1393.</remarks>
internal sealed class RocPlacements
{
    private RocPlacements(double[] positives, double[] negatives) =>
        (Positives, Negatives) = (positives, negatives);

    /// <summary>One value (0 to 1) for each case of the positive class, in the order given.</summary>
    internal double[] Positives { get; }

    /// <summary>One value (0 to 1) for each case of the negative class, in the order given.</summary>
    internal double[] Negatives { get; }

    /// <summary>Null where a class has fewer than two cases, so that it has no variance.</summary>
    internal static RocPlacements? Of(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> scores)
    {
        var (positive, negative) = Parted(outcomes, scores);
        if (positive.Length < 2 || negative.Length < 2)
            return null;
        var (all, own, others) = (MidRanks([.. positive, .. negative]), MidRanks(positive), MidRanks(negative));
        var (above, below) = (new double[positive.Length], new double[negative.Length]);
        for (var i = 0; i < above.Length; i++)
            above[i] = (all[i] - own[i]) / negative.Length;
        for (var i = 0; i < below.Length; i++)
            below[i] = 1 - (all[positive.Length + i] - others[i]) / positive.Length;
        return new RocPlacements(above, below);
    }

    private static (double[] Positive, double[] Negative) Parted(ReadOnlySpan<bool> outcomes, ReadOnlySpan<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, outcomes.Length);
        var (positive, negative) = (new List<double>(), new List<double>());
        for (var i = 0; i < outcomes.Length; i++)
            (outcomes[i] ? positive : negative).Add(scores[i]);
        return ([.. positive], [.. negative]);
    }

    private static double[] MidRanks(double[] values)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort([.. values], order);
        var ranks = new double[values.Length];
        for (var from = 0; from < order.Length;)
        {
            var to = from + 1;
            while (to < order.Length && values[order[to]] == values[order[from]])
                to++;
            for (var i = from; i < to; i++)
                ranks[order[i]] = (from + to + 1) / 2.0;
            from = to;
        }

        return ranks;
    }
}
