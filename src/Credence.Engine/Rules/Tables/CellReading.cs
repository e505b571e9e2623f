using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>Finds the exact set of values a cell accepts, where the cell holds nothing but constants.</summary>
/// <remarks>
/// A test is true for some values, false for some, and null for the rest, such as a comparison of a text with a number. <c>not(...)</c> holds where the
/// tests inside are false, so both sets are followed.
/// </remarks>
internal static class CellReading
{
    /// <summary>The set; null where the cell refers to something else, or to constants that are no numbers, days, texts or truths.</summary>
    internal static CellSet? SetOf(UnaryTests cell)
    {
        if (cell.IsAny)
            return CellSet.All;
        var (holds, fails) = (CellSet.None, CellSet.All);
        foreach (var test in cell.Tests)
        {
            if (Test(test) is not var (one, not))
                return null;
            (holds, fails) = (holds.Union(one), fails.Intersect(not));
        }

        return cell.Negated ? fails : holds;
    }

    private static (CellSet Holds, CellSet Fails)? Test(PositiveTest test) => test switch
    {
        PositiveTest.Constant(var value, _) => Equal(value),
        PositiveTest.Comparison(FeelOperator.Equal, var operand) => Constants.Of(operand) is { } value ? Equal(value) : null,
        PositiveTest.Comparison(FeelOperator.Unequal, var operand) => Constants.Of(operand) is { } value && Equal(value) is var (holds, fails) ? (fails, holds) : null,
        PositiveTest.Comparison(var sign, var operand) => Constants.Of(operand) is { } value ? Compared(sign, value) : null,
        PositiveTest.Interval interval => Between(interval),
        _ => null,
    };

    private static (CellSet Holds, CellSet Fails)? Equal(Value value)
    {
        if (value is Value.Nothing)
            return (CellSet.OnlyNull, CellSet.All with { Null = false });
        return CellSet.Of(value) is { } one ? (one, SameKind(one, one.Complement()) with { Null = true }) : null;
    }

    private static (CellSet Holds, CellSet Fails)? Compared(FeelOperator sign, Value value) => value switch
    {
        Value.Number(var number) => Kind(End(sign, Cut.Before(number), Cut.Behind(number)), set => CellSet.None with { Numbers = set }),
        Value.Date(var day) => Kind(End(sign, Cut.Before(day.DayNumber), Cut.Before(day.DayNumber + 1)), set => CellSet.None with { Days = set }),
        Value.Nothing => (CellSet.None, CellSet.None),
        _ => null,
    };

    private static NumberSet? End(FeelOperator sign, Cut before, Cut after) => sign switch
    {
        FeelOperator.Less => NumberSet.To(before),
        FeelOperator.AtMost => NumberSet.To(after),
        FeelOperator.Greater => NumberSet.From(after),
        FeelOperator.AtLeast => NumberSet.From(before),
        _ => null,
    };

    private static (CellSet Holds, CellSet Fails)? Between(PositiveTest.Interval interval) =>
        (Constants.Of(interval.Low), Constants.Of(interval.High)) switch
        {
            (Value.Number(var low), Value.Number(var high)) =>
                Kind(NumberSet.Between(new Cut(low, interval.LowOpen), new Cut(high, !interval.HighOpen)), set => CellSet.None with { Numbers = set }),
            (Value.Date(var first), Value.Date(var last)) =>
                Kind(
                    NumberSet.Between(Cut.Before(first.DayNumber + (interval.LowOpen ? 1 : 0)), Cut.Before(last.DayNumber + (interval.HighOpen ? 0 : 1))),
                    set => CellSet.None with { Days = set }),
            _ => null,
        };

    private static (CellSet Holds, CellSet Fails)? Kind(NumberSet? set, Func<NumberSet, CellSet> of) =>
        set is null ? null : (of(set), of(set.Complement()));

    private static CellSet SameKind(CellSet one, CellSet others) => new(
        one.Numbers.IsEmpty ? NumberSet.None : others.Numbers,
        one.Days.IsEmpty ? NumberSet.None : others.Days,
        one.Texts.IsEmpty ? TextSet.None : others.Texts,
        one.Truths == Truths.None ? Truths.None : others.Truths,
        false);
}
