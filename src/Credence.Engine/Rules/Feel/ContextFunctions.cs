namespace Credence.Rules.Feel;

/// <summary>Functions of contexts.</summary>
internal static class ContextFunctions
{
    private const string Key = "key";
    private const string Content = "value";

    internal static IReadOnlyList<BuiltIn> All { get; } =
    [
        BuiltIn.Of("get value", "m, key", call => call.Single<Value.Context>(0) is { } context && call.Text(1) is { } key ? context.Find(key) ?? Value.Null : null),
        BuiltIn.Of("get entries", "m", call => call.Single<Value.Context>(0) is { } context
            ? new Value.List([.. context.Entries.Select(entry => new Value.Context([new(Key, new Value.Text(entry.Key)), new(Content, entry.Value)]))])
            : null),
        BuiltIn.Of("context", "entries", call => call.List(0) is { } entries ? Made(entries) : null),
        BuiltIn.Of("context put", "context, key, value|context, keys, value", call => call.Single<Value.Context>(0) is { } context ? Put(context, Keys(call), call[2]) : null),
        BuiltIn.Of("context merge", "contexts", call => call.List(0) is { } contexts && contexts.All(context => context is Value.Context)
            ? Merged(contexts.Cast<Value.Context>())
            : null),
    ];

    internal static Value.Context With(Value.Context context, string key, Value value) =>
        context.Find(key) is null
            ? new Value.Context([.. context.Entries, new(key, value)])
            : new Value.Context([.. context.Entries.Select(entry => entry.Key == key ? new(key, value) : entry)]);

    private static Value.Context Merged(IEnumerable<Value.Context> contexts)
    {
        var merged = new OrderedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var entry in contexts.SelectMany(context => context.Entries))
            merged[entry.Key] = entry.Value;
        return new Value.Context([.. merged]);
    }

    private static Value.Context? Made(IReadOnlyList<Value> entries)
    {
        var pairs = new List<KeyValuePair<string, Value>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry is not Value.Context context || context.Find(Key) is not Value.Text(var key) || context.Find(Content) is not { } value || !seen.Add(key))
                return null;
            pairs.Add(new(key, value));
        }

        return new Value.Context(pairs);
    }

    private static List<string>? Keys(Arguments call) =>
        call[1] is Value.Text(var key) ? [key]
        : call[1] is Value.List(var keys) && keys.Count > 0 && keys.All(item => item is Value.Text) ? [.. keys.Select(item => ((Value.Text)item).Content)]
        : null;

    private static Value.Context? Put(Value.Context context, List<string>? keys, Value value)
    {
        if (keys is null || keys.Count > FeelLimits.ValueDepth)
            return null;
        if (keys.Count == 1)
            return With(context, keys[0], value);
        return context.Find(keys[0]) is Value.Context inner && Put(inner, keys[1..], value) is { } changed ? With(context, keys[0], changed) : null;
    }
}
