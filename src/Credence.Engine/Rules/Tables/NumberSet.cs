namespace Credence.Rules.Tables;

/// <summary>An exact set of numbers: finitely many intervals with open or closed ends. Days are numbers here too (days since 0001-01-01).</summary>
public sealed class NumberSet : IEquatable<NumberSet>
{
    private readonly bool _startsInside;
    private readonly Cut[] _cuts;

    private NumberSet(bool startsInside, Cut[] cuts)
    {
        _startsInside = startsInside;
        _cuts = cuts;
    }

    /// <summary>No number.</summary>
    public static NumberSet None { get; } = new(false, []);

    /// <summary>Every number.</summary>
    public static NumberSet All { get; } = new(true, []);

    /// <summary>The places where membership changes, in rising order.</summary>
    public IReadOnlyList<Cut> Cuts => _cuts;

    /// <summary>True where no number is in it.</summary>
    public bool IsEmpty => !_startsInside && _cuts.Length == 0;

    /// <summary>The numbers right of a place.</summary>
    public static NumberSet From(Cut low) => new(false, [low]);

    /// <summary>The numbers left of a place.</summary>
    public static NumberSet To(Cut high) => new(true, [high]);

    /// <summary>The numbers between two places; none where they are not in order.</summary>
    public static NumberSet Between(Cut low, Cut high) => low < high ? new(false, [low, high]) : None;

    /// <summary>One number.</summary>
    public static NumberSet Of(decimal number) => Between(Cut.Before(number), Cut.Behind(number));

    /// <summary>True where the number is in it.</summary>
    public bool Contains(decimal number) => _startsInside ^ (_cuts.Count(cut => cut.IsBelow(number)) % 2 == 1);

    /// <summary>The numbers that are not in it.</summary>
    public NumberSet Complement() => new(!_startsInside, _cuts);

    /// <summary>The numbers in either.</summary>
    public NumberSet Union(NumberSet other) => Merge(other, static (a, b) => a || b);

    /// <summary>The numbers in both.</summary>
    public NumberSet Intersect(NumberSet other) => Merge(other, static (a, b) => a && b);

    /// <summary>Its intervals, in rising order, none touching the next.</summary>
    public IEnumerable<NumberInterval> Intervals()
    {
        Cut? low = null;
        var inside = _startsInside;
        foreach (var cut in _cuts)
        {
            if (inside)
                yield return new NumberInterval(low, cut);
            low = cut;
            inside = !inside;
        }

        if (inside)
            yield return new NumberInterval(low, null);
    }

    /// <inheritdoc/>
    public bool Equals(NumberSet? other) => other is not null && _startsInside == other._startsInside && _cuts.AsSpan().SequenceEqual(other._cuts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _cuts.Aggregate(_startsInside ? 1 : 0, HashCode.Combine);

    private NumberSet Merge(NumberSet other, Func<bool, bool, bool> join)
    {
        var (mine, theirs) = (_startsInside, other._startsInside);
        var starts = join(mine, theirs);
        var (inside, cuts) = (starts, new List<Cut>());
        var (i, j) = (0, 0);
        while (i < _cuts.Length || j < other._cuts.Length)
        {
            var at = j == other._cuts.Length || (i < _cuts.Length && _cuts[i] <= other._cuts[j]) ? _cuts[i] : other._cuts[j];
            if (i < _cuts.Length && _cuts[i] == at)
                (mine, i) = (!mine, i + 1);
            if (j < other._cuts.Length && other._cuts[j] == at)
                (theirs, j) = (!theirs, j + 1);
            if (join(mine, theirs) != inside)
            {
                inside = !inside;
                cuts.Add(at);
            }
        }

        return new NumberSet(starts, [.. cuts]);
    }
}
