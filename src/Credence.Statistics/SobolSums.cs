namespace Credence.Statistics;

/// <summary>Sums over draws that sensitivity indices are made from, taken from a center near the mean so that no digits are lost.</summary>
internal sealed class SobolSums(int inputs, double center)
{
    private readonly double[] _first = new double[inputs];
    private readonly double[] _change = new double[inputs];
    private readonly double[] _total = new double[inputs];
    private double _draws;
    private double _sum;
    private double _squares;

    private double Mean => _sum / (2 * _draws);

    private double Variance => _squares / (2 * _draws) - Mean * Mean;

    /// <summary>First-order index of an input (ratio).</summary>
    internal double First(int input) => Variance > 0 ? (_first[input] - Mean * _change[input]) / _draws / Variance : 0;

    /// <summary>Total index of an input (ratio).</summary>
    internal double Total(int input) => Variance > 0 ? _total[input] / (2 * _draws) / Variance : 0;

    /// <summary>Adds the function at the points of both matrices.</summary>
    internal void Add(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var (left, right) = (a[i] - center, b[i] - center);
            _sum += left + right;
            _squares += left * left + right * right;
        }

        _draws += a.Length;
    }

    /// <summary>Adds the function at points of the first matrix in which one input is that of the second.</summary>
    internal void Add(int input, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> mixed)
    {
        double first = 0, changes = 0, total = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var change = mixed[i] - a[i];
            first += (b[i] - center) * change;
            changes += change;
            total += change * change;
        }

        _first[input] += first;
        _change[input] += changes;
        _total[input] += total;
    }

    /// <summary>Adds the sums of a replicate.</summary>
    internal void Add(SobolSums other)
    {
        for (var input = 0; input < inputs; input++)
        {
            _first[input] += other._first[input];
            _change[input] += other._change[input];
            _total[input] += other._total[input];
        }

        _draws += other._draws;
        _sum += other._sum;
        _squares += other._squares;
    }
}
