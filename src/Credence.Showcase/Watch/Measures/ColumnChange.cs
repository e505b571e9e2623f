using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;
using Credence.Statistics;
using Credence.Statistics.Drift;

namespace Credence.Showcase.Watch.Measures;

/// <summary>What was measured of one column, before anything is decided over all of them.</summary>
internal sealed record ColumnChange(
    string Name, ColumnKind Kind, int ReferenceRows, int CurrentRows, int Bins, double? Distribution, NumericMeasures? Numeric, CategoricalMeasures? Categorical, MissingChange Missing, UnseenTexts? Unseen)
{
    private const int MostTexts = 5;

    /// <summary>Probability over all tests of the column, by Bonferroni; null where none could be made.</summary>
    internal double? Probability => Tests > 0 ? Math.Min(1, Made.Min()!.Value * Tests) : null;

    /// <summary>Rows of the reference that the distribution is of: of a numeric column those with a number (count).</summary>
    internal int ReferenceValues => Kind == ColumnKind.Numeric ? ReferenceRows - (int)Missing.Reference.Count : ReferenceRows;

    /// <summary>The same of the current rows (count).</summary>
    internal int CurrentValues => Kind == ColumnKind.Numeric ? CurrentRows - (int)Missing.Current.Count : CurrentRows;

    /// <summary>Tests that could be made of the column (count).</summary>
    internal int Tests => Made.Count(one => one is not null);

    private IEnumerable<double?> Made => [Distribution, Missing.Reference.Count + Missing.Current.Count > 0 ? Missing.Probability : null, Unseen is { Rows.Count: > 0 } ? Unseen.Probability : null];

    /// <summary>Measures a column; tenths of numbers are compared as categories where nothing else was logged.</summary>
    internal static ColumnChange Of(FeatureColumn column, ColumnSample reference, ColumnSample current)
    {
        var missing = MissingOf(reference, current);
        if (column.Kind == ColumnKind.Categorical || current.Counts is not null)
        {
            var then = reference.Counts ?? Tenths(column, reference);
            return OfCounts(column, then, current.Counts!, missing, reference.Rows, current.Rows, column.Kind == ColumnKind.Categorical);
        }

        if (reference.Known == 0 || current.Known == 0)
            return new ColumnChange(column.Name, column.Kind, reference.Rows, current.Rows, DriftRules.Bins, null, null, null, missing, null);
        var measures = NumericMeasures.Of(reference.Ascending!, current.Ascending!);
        return new ColumnChange(
            column.Name, column.Kind, reference.Rows, current.Rows, DriftRules.Bins, KolmogorovSmirnov.Probability(measures.KolmogorovSmirnov, reference.Known, current.Known), measures, null, missing, null);
    }

    private static ColumnChange OfCounts(FeatureColumn column, IReadOnlyDictionary<string, int> then, IReadOnlyDictionary<string, int> now, MissingChange missing, int before, int rows, bool unseenCounts)
    {
        List<string> names = [.. then.Keys.Union(now.Keys).Order(StringComparer.Ordinal)];
        double[] one = [.. names.Select(name => (double)then.GetValueOrDefault(name))];
        double[] other = [.. names.Select(name => (double)now.GetValueOrDefault(name))];
        var comparable = one.Sum() > 0 && other.Sum() > 0;
        return new ColumnChange(
            column.Name, column.Kind, before, rows, names.Count, comparable ? CategoricalMeasures.Probability(one, other) : null, null,
            comparable ? CategoricalMeasures.Of(one, other) : null, missing, unseenCounts ? UnseenOf(then, now) : null);
    }

    private static Dictionary<string, int> Tenths(FeatureColumn column, ColumnSample sample) =>
        sample.Ascending!.GroupBy(number => column.TenthOf(number).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    private static MissingChange MissingOf(ColumnSample reference, ColumnSample current)
    {
        Proportion then = new(reference.Blank + reference.Strange, reference.Rows), now = new(current.Blank + current.Strange, current.Rows);
        return new MissingChange(ShareShape.From(then), ShareShape.From(now), current.Strange, then.Count + now.Count == 0 ? 1 : FisherExact.Probability(then, now));
    }

    // what was seen once in the reference says how much there is that was not seen: Good, Biometrika 40 (1953) 237–264
    private static UnseenTexts UnseenOf(IReadOnlyDictionary<string, int> then, IReadOnlyDictionary<string, int> now)
    {
        List<KeyValuePair<string, int>> unseen = [.. now.Where(one => !then.ContainsKey(one.Key)).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)];
        Proportion rows = new(unseen.Sum(one => (long)one.Value), now.Values.Sum(count => (long)count)), once = new(then.Values.Count(count => count == 1), then.Values.Sum(count => (long)count));
        var expected = Math.Max(DriftRules.MostUnseen, once.Count == 0 ? 0 : WilsonInterval.Of(once)?.High ?? 0);
        return new UnseenTexts(ShareShape.From(rows), expected, BinomialTail.Probability(rows, expected), [.. unseen.Take(MostTexts).Select(one => one.Key)]);
    }
}
