namespace Credence.Pay.Formulas;

/// <summary>Distinct terms in order of appearance, and what was said about the constant (null: nothing).</summary>
internal sealed record TermList(IReadOnlyList<int[]> Terms, bool? Intercept)
{
    public static TermList Of(IEnumerable<int[]> terms) => new(Distinct(terms), null);

    public TermList With(TermList other) => new(Distinct(Terms.Concat(other.Terms)), other.Intercept ?? Intercept);

    /// <summary>Takes terms out; taking the constant out leaves none, taking "no constant" out brings it back.</summary>
    public TermList Without(TermList other)
    {
        var gone = other.Terms.Select(Key).ToHashSet(StringComparer.Ordinal);
        return new([.. Terms.Where(term => !gone.Contains(Key(term)))], other.Intercept is { } said ? !said : Intercept);
    }

    public TermList Crossed(TermList other) => Of(Terms.SelectMany(left => other.Terms.Select(right => left.Union(right).Order().ToArray())));

    /// <summary>Every variable in one term.</summary>
    public int[] All() => [.. Terms.SelectMany(term => term).Distinct().Order()];

    private static List<int[]> Distinct(IEnumerable<int[]> terms)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. terms.Where(term => term.Length > 0 && seen.Add(Key(term)))];
    }

    private static string Key(int[] term) => string.Join(' ', term);
}
