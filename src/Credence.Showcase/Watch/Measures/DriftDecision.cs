using System.Globalization;
using Credence.Statistics.Drift;

namespace Credence.Showcase.Watch.Measures;

/// <summary>One decision over all columns.</summary>
/// <param name="Verdict"><c>drift</c> where a column drifts, else <c>not enough data</c> where that holds of one, else <c>no drift</c>.</param>
/// <param name="Columns">Each column.</param>
internal sealed record DriftDecision(string Verdict, IReadOnlyList<ColumnDrift> Columns)
{
    /// <summary>Decides from what was measured of every column.</summary>
    internal static DriftDecision Of(IReadOnlyList<ColumnChange> changes)
    {
        var corrected = BenjaminiHochberg.Corrected([.. changes.Select(change => change.Probability ?? 1)]);
        // every column up to this probability is called by the procedure
        var called = changes.Where((_, at) => corrected[at] <= DriftRules.Level).Max(change => change.Probability) ?? 0;
        List<ColumnDrift> columns = [.. changes.Select((change, at) => Decided(change, corrected[at], called, changes.Count))];
        var verdict = columns.Exists(column => column.Verdict == Verdicts.Drift) ? Verdicts.Drift
            : columns.Exists(column => column.Verdict == Verdicts.NotEnough) ? Verdicts.NotEnough : Verdicts.NoDrift;
        return new DriftDecision(verdict, columns);
    }

    /// <summary>The same over rows of which only so many differ from each other (count): below <see cref="DriftRules.LeastDifferent"/> no change is called drift but a text where numbers are.</summary>
    internal DriftDecision Over(int different)
    {
        if (Verdict != Verdicts.Drift || different >= DriftRules.LeastDifferent)
            return this;
        List<ColumnDrift> columns = [.. Columns.Select(column => column.Verdict == Verdicts.Drift && column.Missing.Strange == 0 ? Open(column, different) : column)];
        return new DriftDecision(columns.Exists(column => column.Verdict == Verdicts.Drift) ? Verdicts.Drift : Verdicts.NotEnough, columns);
    }

    private static ColumnDrift Open(ColumnDrift column, int different) => column with
    {
        Verdict = Verdicts.NotEnough,
        Why = string.Create(CultureInfo.InvariantCulture, $"{(different == 1 ? "every row is the same" : $"only {different} rows differ from each other")}, as where a case is asked over and over, and at least {DriftRules.LeastDifferent} are needed to call it drift: {column.Why}"),
    };

    private static ColumnDrift Decided(ColumnChange change, double corrected, double called, int columns)
    {
        var enough = Enough(change, columns);
        var reasons = corrected <= DriftRules.Level ? Reasons(change, called).ToList() : [];
        var (verdict, why) = reasons.Count > 0 ? (Verdicts.Drift, string.Join("; ", reasons))
            : enough is { } rows && change.CurrentValues >= rows ? (Verdicts.NoDrift, "a change of a tenth of the rows would have been found")
            : (Verdicts.NotEnough, enough is { } needed
                ? string.Create(CultureInfo.InvariantCulture, $"{needed:N0} rows{(change.CurrentValues < change.CurrentRows ? " with a number" : "")} would be enough to tell")
                : string.Create(CultureInfo.InvariantCulture, $"the reference has too few rows to tell; {OfEach(change, columns):N0} there and as many now would be enough"));
        return new ColumnDrift(
            change.Name, change.Kind, verdict, why, change.ReferenceRows, change.CurrentRows, change.Probability, change.Probability is null ? null : corrected, Moved(change), enough, enough is null ? OfEach(change, columns) : null,
            change.Numeric, change.Categorical, change.Missing, change.Unseen);
    }

    private static double? Moved(ColumnChange change) => change.Numeric?.KolmogorovSmirnov ?? change.Categorical?.TotalVariation;

    // by the level that a column alone must reach among all, in each of its tests
    private static int? Enough(ColumnChange change, int columns) => Enough(change, columns, change.ReferenceValues);

    private static int? Enough(ColumnChange change, int columns, int reference)
    {
        var level = DriftRules.Level / columns / Math.Max(1, change.Tests);
        if (reference == 0)
            return null;
        var found = change.Categorical is null
            ? RowsEnough.ToFind(reference, DriftRules.Sought, level, DriftRules.Power)
            : RowsEnough.ToFindAmongCategories(reference, change.Bins, DriftRules.Sought, level, DriftRules.Power);
        return found is { } many && RowsEnough.ForStability(reference, change.Bins, DriftRules.MostByChance) is { } stable ? Math.Max(many, stable) : null;
    }

    // the fewest rows of a reference for which as many now are enough
    private static int OfEach(ColumnChange change, int columns)
    {
        var (few, enough) = (0, 1);
        while (!IsEnough(enough))
            (few, enough) = (enough, 2 * enough);
        while (enough - few > 1)
        {
            var middle = few + (enough - few) / 2;
            (few, enough) = IsEnough(middle) ? (few, middle) : (middle, enough);
        }

        return enough;

        bool IsEnough(int rows) => Enough(change, columns, rows) <= rows;
    }

    // each reason needs a probability of its own that the column would be called by: that of the column may be another test's
    private static IEnumerable<string> Reasons(ColumnChange change, double called)
    {
        if (IsCalled(change.Distribution) && Moved(change) is { } moved && (moved >= DriftRules.LeastMoved || change.Numeric?.WassersteinPerDeviation >= DriftRules.LeastShift))
        {
            yield return change.Numeric is { } numeric
                ? string.Create(CultureInfo.InvariantCulture, $"{moved:P1} of the rows moved, by {numeric.WassersteinPerDeviation:0.00} standard deviations on average; the mean went from {numeric.ReferenceMean:g4} to {numeric.CurrentMean:g4}")
                : string.Create(CultureInfo.InvariantCulture, $"{moved:P1} of the rows have another category, {change.Categorical!.LInfinity:P1} at the one that changed most");
        }

        var (then, now) = (change.Missing.Reference.Share ?? 0, change.Missing.Current.Share ?? 0);
        if (IsCalled(change.Missing.Probability) && Math.Abs(now - then) >= DriftRules.LeastMissing)
            yield return string.Create(CultureInfo.InvariantCulture, $"{now:P1} of the rows have no value, {then:P1} of the reference{(change.Missing.Strange > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {change.Missing.Strange:N0} hold a text where numbers are") : "")}");
        if (change.Unseen is { Rows.Share: { } share } unseen && IsCalled(unseen.Probability))
            yield return string.Create(CultureInfo.InvariantCulture, $"{share:P1} of the rows have a text that no training row had ({string.Join(", ", unseen.Texts.Select(text => $"'{text}'"))})");

        // the same product that the column's probability is, so that rounding tells neither from the other
        bool IsCalled(double? probability) => probability * change.Tests <= called;
    }
}
