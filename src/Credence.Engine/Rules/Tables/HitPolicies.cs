using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>What a table says for the rows that hold, by hit policy.</summary>
internal static class HitPolicies
{
    internal static Value Apply(PreparedTable table, IReadOnlyList<PreparedRow> held, Scope scope, Evaluation run)
    {
        if (held.Count == 0)
            return WithoutRows(table, scope, run);
        switch (table.Table.Policy)
        {
            case HitPolicy.Unique when held.Count > 1:
                return run.Trouble(0, $"'{table.Table.Id}' has the hit policy UNIQUE, but the rows {Ids(held)} hold");
            case HitPolicy.Unique or HitPolicy.First:
                return OutputOf(table, held[0], scope, run);
        }

        var outputs = held.Select(row => Outputs(row, scope, run)).ToList();
        switch (table.Table.Policy)
        {
            case HitPolicy.Any:
                return outputs.TrueForAll(output => Same(output, outputs[0]))
                    ? Joined(table, outputs[0])
                    : run.Trouble(0, $"'{table.Table.Id}' has the hit policy ANY, but the rows {Ids(held)} differ in what they say");
            case HitPolicy.Priority: return Joined(table, Ordered(table, outputs, scope, run)[0]);
            case HitPolicy.OutputOrder: return ListOf(table, Ordered(table, outputs, scope, run), run);
            case HitPolicy.Collect when table.Table.Aggregation != Aggregation.None: return Aggregated(table, outputs, run);
            default: return ListOf(table, outputs, run);
        }
    }

    private static bool IsSingle(PreparedTable table) => table.Table.Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.Priority or HitPolicy.First;

    private static Value WithoutRows(PreparedTable table, Scope scope, Evaluation run)
    {
        if (table.Defaults.Any(output => output is not null))
        {
            var value = Joined(table, [.. table.Defaults.Select(output => output is null ? Value.Null : Evaluator.Of(output, scope, run))]);
            return IsSingle(table) || table.Table.Aggregation != Aggregation.None ? value : new Value.List([value]);
        }

        return IsSingle(table) || table.Table.Aggregation != Aggregation.None ? Value.Null : new Value.List([]);
    }

    private static List<Value> Outputs(PreparedRow row, Scope scope, Evaluation run) => [.. row.Outputs.Select(output => Evaluator.Of(output, scope, run))];

    private static Value OutputOf(PreparedTable table, PreparedRow row, Scope scope, Evaluation run) => Joined(table, Outputs(row, scope, run));

    /// <summary>The one output, or a context of several by id.</summary>
    private static Value Joined(PreparedTable table, IReadOnlyList<Value> outputs) => outputs.Count == 1
        ? outputs[0]
        : new Value.Context([.. table.Table.Outputs.Zip(outputs, (output, value) => new KeyValuePair<string, Value>(output.Id, value)).DistinctBy(entry => entry.Key)]);

    private static Value ListOf(PreparedTable table, IEnumerable<List<Value>> outputs, Evaluation run) =>
        run.Bounded(new Value.List([.. outputs.Select(output => Joined(table, output))]), 0);

    private static bool Same(List<Value> one, List<Value> other) => one.Zip(other).All(pair => Ordering.AreEqual(pair.First, pair.Second) == true);

    /// <summary>Best first: by the first output's place in its values, then the second's, and so on; equals keep the table's order.</summary>
    private static List<List<Value>> Ordered(PreparedTable table, List<List<Value>> outputs, Scope scope, Evaluation run)
    {
        var ranked = outputs.Select(output => (Output: output, Ranks: output.Select((value, index) => Rank(table.Ranks[index], value, scope, run)).ToList()));
        return [.. ranked.Order(Comparer<(List<Value> Output, List<int> Ranks)>.Create((a, b) =>
            a.Ranks.Zip(b.Ranks, (x, y) => x.CompareTo(y)).FirstOrDefault(order => order != 0))).Select(pair => pair.Output)];
    }

    private static int Rank(UnaryTests? values, Value value, Scope scope, Evaluation run)
    {
        for (var place = 0; place < (values?.Tests.Count ?? 0); place++)
        {
            if (CellEvaluation.Any([values!.Tests[place]], value, scope, run) == true)
                return place;
        }

        return int.MaxValue;
    }

    private static Value Aggregated(PreparedTable table, List<List<Value>> outputs, Evaluation run)
    {
        if (table.Table.Aggregation == Aggregation.Count)
            return Value.Of(outputs.Count);
        if (table.Table.Outputs.Count > 1)
            return run.Trouble(0, $"'{table.Table.Id}' collects several outputs, which have no {table.Table.Aggregation}");
        var function = BuiltIns.Find(table.Table.Aggregation switch { Aggregation.Sum => "sum", Aggregation.Min => "min", _ => "max" })!;
        return BuiltIns.Call(function, [new Value.List([.. outputs.Select(output => output[0])])], 0, run);
    }

    private static string Ids(IReadOnlyList<PreparedRow> held) => string.Join(", ", held.Select(row => row.Row.Id));
}
