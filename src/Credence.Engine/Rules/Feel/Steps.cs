namespace Credence.Rules.Feel;

/// <summary>What a loop over a range goes through: whole steps of numbers, or days.</summary>
internal static class Steps
{
    /// <summary>The turns from one end to the other, upwards or downwards; null where the ends are neither two whole numbers nor two days.</summary>
    internal static IEnumerable<Value>? Between(Value from, Value to, bool fromOpen, bool toOpen)
    {
        var turns = (from, to) switch
        {
            (Value.Number(var first), Value.Number(var last)) when first == decimal.Truncate(first) && last == decimal.Truncate(last) => Count(first, last),
            (Value.Date(var first), Value.Date(var last)) => Days(first, last),
            _ => null,
        };
        return turns is null ? null : turns.Where(turn => !(fromOpen && turn.Equals(from)) && !(toOpen && turn.Equals(to)));
    }

    private static IEnumerable<Value> Count(decimal first, decimal last)
    {
        var step = first <= last ? 1 : -1;
        for (var turn = first; step > 0 ? turn <= last : turn >= last; turn += step)
        {
            yield return new Value.Number(turn);
            if (turn == last)
                yield break;
        }
    }

    private static IEnumerable<Value> Days(DateOnly first, DateOnly last)
    {
        var step = first <= last ? 1 : -1;
        for (var turn = first.DayNumber; step > 0 ? turn <= last.DayNumber : turn >= last.DayNumber; turn += step)
            yield return new Value.Date(DateOnly.FromDayNumber(turn));
    }
}
