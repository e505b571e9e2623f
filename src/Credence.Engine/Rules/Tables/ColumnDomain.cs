using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>What an input can be at all: its closed list, its range, or every value of its type; not known is always possible.</summary>
internal static class ColumnDomain
{
    private static readonly NumberSet EveryDay = CellSet.DaysBetween(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The set; null where the column takes values that no cell set holds, such as lists.</summary>
    internal static CellSet? Of(InputColumn column)
    {
        if (column.Allowed is { } allowed)
            return FeelParser.UnaryTests(allowed, []).Result is { } tests && CellReading.SetOf(tests) is { } set ? OfType(column)?.Intersect(set with { Null = true }) : null;
        return OfType(column);
    }

    private static CellSet? OfType(InputColumn column)
    {
        if (column.Values is { } values)
            return values.Aggregate((CellSet?)CellSet.OnlyNull, (all, value) => CellSet.Of(value) is { } one ? all?.Union(one) : null);
        return column.Type switch
        {
            ColumnType.Any => CellSet.All with { Days = EveryDay },
            ColumnType.Number => CellSet.OnlyNull with { Numbers = Within(column.Range) },
            ColumnType.Text => CellSet.OnlyNull with { Texts = TextSet.All },
            ColumnType.Boolean => CellSet.OnlyNull with { Truths = Truths.Both },
            ColumnType.Date => CellSet.OnlyNull with { Days = EveryDay },
            _ => null,
        };
    }

    /// <summary>The unary test of a range of numbers; null where it has no end that a number can be compared with.</summary>
    internal static string? Test(AnswerRange? range) => (Numbers.Of(range?.Least ?? double.NaN), Numbers.Of(range?.Most ?? double.NaN)) switch
    {
        ({ } least, { } most) => $"[{Numbers.Shown(least)}..{Numbers.Shown(most)}]",
        ({ } least, null) => ">= " + Numbers.Shown(least),
        (null, { } most) => "<= " + Numbers.Shown(most),
        _ => null,
    };

    /// <summary>What the column takes, in words.</summary>
    internal static string Words(InputColumn column) => column switch
    {
        { Allowed: { } allowed } => allowed,
        { Values: { } values } => string.Join(", ", values.Select(ValueText.Of)),
        { Type: ColumnType.Number, Range: { } range } => RangeWords(range),
        { Type: ColumnType.Number } => "a number",
        { Type: ColumnType.Boolean } => "true or false",
        { Type: ColumnType.Date } => "a day as yyyy-MM-dd",
        { Type: ColumnType.Text } => "a text",
        _ => "any value",
    };

    private static string RangeWords(AnswerRange range)
    {
        var unit = range.Unit.Length > 0 ? " of " + range.Unit : "";
        return (double.IsFinite(range.Least), double.IsFinite(range.Most)) switch
        {
            (true, true) => $"a number{unit} from {ValueText.Of((decimal)range.Least)} to {ValueText.Of((decimal)range.Most)}",
            (true, false) => $"a number{unit} from {ValueText.Of((decimal)range.Least)} on",
            (false, true) => $"a number{unit} up to {ValueText.Of((decimal)range.Most)}",
            _ => $"a number{unit}",
        };
    }

    private static NumberSet Within(AnswerRange? range)
    {
        var low = range is { } lowest && double.IsFinite(lowest.Least) ? NumberSet.From(Cut.Before((decimal)lowest.Least)) : NumberSet.All;
        var high = range is { } highest && double.IsFinite(highest.Most) ? NumberSet.To(Cut.Behind((decimal)highest.Most)) : NumberSet.All;
        return low.Intersect(high);
    }
}
