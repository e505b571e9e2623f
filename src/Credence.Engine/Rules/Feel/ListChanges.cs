namespace Credence.Rules.Feel;

/// <summary>Functions that make a list of lists.</summary>
internal static class ListChanges
{
    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("sublist", "list, start position, length?", Sublist),
        BuiltIn.OfMany("append", "list, item", call => call.List(0) is { } items ? new Value.List([.. items, .. call.Values.Skip(1)]) : null),
        BuiltIn.OfMany("concatenate", "list", call => Listed(call) is { } lists ? new Value.List([.. lists.SelectMany(list => list)]) : null),
        BuiltIn.Of("insert before", "list, position, newItem", call => Changed(call, (items, index) => items.Insert(index, call[2]))),
        BuiltIn.Of("remove", "list, position", call => Changed(call, (items, index) => items.RemoveAt(index))),
        BuiltIn.Of("list replace", "list, position, newItem|list, match, newItem", Replaced),
        BuiltIn.Of("reverse", "list", call => call.List(0) is { } items ? new Value.List([.. items.Reverse()]) : null),
        BuiltIn.OfMany("union", "list", call => Listed(call) is { } lists ? Distinct([.. lists.SelectMany(list => list)], call.Run) : null),
        BuiltIn.Of("distinct values", "list", call => call.List(0) is { } items ? Distinct(items, call.Run) : null),
        BuiltIn.Of("flatten", "list", call => call.List(0) is { } items ? new Value.List([.. Flat(items)]) : null),
        BuiltIn.Of("sort", "list, precedes?", Sorted),
    ];

    private static List<IReadOnlyList<Value>>? Listed(Arguments call)
    {
        var lists = Enumerable.Range(0, call.Count).Select(index => call.List(index)).ToList();
        return lists.Contains(null) ? null : [.. lists.Select(list => list!)];
    }

    private static Value? Sublist(Arguments call)
    {
        if (call.List(0) is not { } items || call.Whole(1) is not { } start || Place(items, start) is not { } first)
            return null;
        if (call.Count < 3 || call.IsNull(2))
            return new Value.List([.. items.Skip(first)]);
        return call.Whole(2) is { } length and >= 0 && first + (long)length <= items.Count ? new Value.List([.. items.Skip(first).Take(length)]) : null;
    }

    private static int? Place(IReadOnlyList<Value> items, int position) =>
        position > 0 && position <= items.Count ? position - 1 : position < 0 && -(long)position <= items.Count ? items.Count + position : null;

    private static Value? Changed(Arguments call, Action<List<Value>, int> change)
    {
        if (call.List(0) is not { } items || call.Whole(1) is not { } position || Place(items, position) is not { } index)
            return null;
        List<Value> changed = [.. items];
        change(changed, index);
        return new Value.List(changed);
    }

    private static Value? Replaced(Arguments call)
    {
        if (call[1] is not Value.Function match)
            return Changed(call, (items, index) => items[index] = call[2]);
        if (call.List(0) is not { } all)
            return null;
        var replaced = new List<Value>();
        foreach (var item in all)
        {
            if (Evaluator.Apply(match, [item, call[2]], call.At, call.Run).Truth is not { } matches)
                return null;
            replaced.Add(matches ? call[2] : item);
        }

        return new Value.List(replaced);
    }

    private static Value.List Distinct(IReadOnlyList<Value> items, Evaluation run)
    {
        var kept = new List<Value>();
        foreach (var item in items)
        {
            if (!run.Spend(kept.Count * Math.Min(item.Size, 1000)))
                break;
            if (!kept.Exists(other => Ordering.AreEqual(other, item) == true))
                kept.Add(item);
        }

        return new Value.List(kept);
    }

    private static IEnumerable<Value> Flat(IReadOnlyList<Value> items) => items.SelectMany(item => item is Value.List(var inner) ? Flat(inner) : [item]);

    private static Value? Sorted(Arguments call)
    {
        if (call.List(0) is not { } items)
            return null;
        if (call.Count == 2 && call[1] is not Value.Function { Parameters.Count: 2 })
            return null;
        var (precedes, at, run) = (call[1] as Value.Function, call.At, call.Run);
        var comparable = true;
        var sorted = Merge([.. items]);
        return comparable ? new Value.List(sorted) : null;

        Value[] Merge(Value[] part)
        {
            if (part.Length < 2)
                return part;
            var (left, right) = (Merge(part[..(part.Length / 2)]), Merge(part[(part.Length / 2)..]));
            var (merged, l, r) = (new Value[part.Length], 0, 0);
            for (var i = 0; i < merged.Length; i++)
                merged[i] = r == right.Length || (l < left.Length && !Before(right[r], left[l])) ? left[l++] : right[r++];
            return merged;
        }

        bool Before(Value a, Value b)
        {
            if (!run.Spend(1) || !comparable)
                return false;
            var before = precedes is null ? Ordering.Compare(a, b) is { } order ? order < 0 : null : Evaluator.Apply(precedes, [a, b], at, run).Truth;
            comparable &= before is not null;
            return before == true;
        }
    }
}
