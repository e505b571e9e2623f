namespace Credence.Rules.Tables;

/// <summary>All numbers between two places.</summary>
/// <param name="Low">Where it starts; null where it has no lower end.</param>
/// <param name="High">Where it ends; null where it has no upper end.</param>
public readonly record struct NumberInterval(Cut? Low, Cut? High)
{
    /// <summary>True where the number lies inside.</summary>
    public bool Contains(decimal number) => (Low is not { } low || low.IsBelow(number)) && (High is not { } high || !high.IsBelow(number));

    /// <summary>The only number inside; null where there are more.</summary>
    public decimal? Only => Low is { After: false } low && High is { After: true } high && low.At == high.At ? low.At : null;

    /// <summary>The interval as a set.</summary>
    public NumberSet ToSet() => (Low, High) switch
    {
        (null, null) => NumberSet.All,
        ({ } low, null) => NumberSet.From(low),
        (null, { } high) => NumberSet.To(high),
        ({ } low, { } high) => NumberSet.Between(low, high),
    };

    /// <summary>A number inside, as round as is easily found; null where no number of 28 digits lies between the ends.</summary>
    public decimal? Sample()
    {
        foreach (var candidate in Candidates())
        {
            if (Contains(candidate))
                return candidate;
        }

        return null;
    }

    private IEnumerable<decimal> Candidates()
    {
        if (Low is null && High is null)
            yield return 0;
        if (Low is { After: false } closed)
            yield return closed.At;
        if (High is { After: true } end)
            yield return end.At;
        if (Low is { } low && low.At < decimal.MaxValue - 1)
            yield return decimal.Floor(low.At) + 1;
        if (High is { } high && high.At > decimal.MinValue + 1)
            yield return decimal.Ceiling(high.At) - 1;
        if (Low is { } left && High is { } right)
            yield return (left.At / 2) + (right.At / 2);
    }
}
