namespace Credence.Statistics.Drift;

/// <summary>Probabilities of several tests corrected so that of those called, the expected part called wrongly stays below a level.</summary>
/// <remarks>Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.</remarks>
public static class BenjaminiHochberg
{
    /// <summary>Corrected probabilities in the order given: below a level exactly where the procedure calls the test at that level.</summary>
    public static double[] Corrected(IReadOnlyList<double> probabilities)
    {
        var order = Enumerable.Range(0, probabilities.Count).OrderByDescending(at => probabilities[at]).ToArray();
        var corrected = new double[probabilities.Count];
        var least = 1.0;
        for (var place = 0; place < order.Length; place++)
        {
            least = Math.Min(least, probabilities[order[place]] * probabilities.Count / (probabilities.Count - place));
            corrected[order[place]] = least;
        }

        return corrected;
    }
}
