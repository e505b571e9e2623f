using Credence.Rules.Feel;

namespace Credence.Rules.Dmn;

/// <summary>Turns texts of JSON inputs into the dates, times and durations their types ask for.</summary>
internal static class InputTexts
{
    /// <summary>The value with its texts turned; what is no such text stays as it is.</summary>
    internal static Value Typed(Value value, FeelType? type, Evaluation run)
    {
        var plain = type is null ? null : TypeCheck.Plain(type, run);
        return (value, plain) switch
        {
            (Value.Text(var text), FeelType.Named named) when Temporal.Parse(text) is { } temporal && TypeCheck.Conforms(temporal, named, run) => temporal,
            (Value.Text(var text), FeelType.Named("date and time" or "dateTime")) when Temporal.Parse(text) is Value.Date(var day) => new Value.DateTime(day, TimeOnly.MinValue, null),
            (Value.List(var items), FeelType.ListOf(var each)) => new Value.List([.. items.Select(item => Typed(item, each, run))]),
            (_, FeelType.ListOf(var each)) => Typed(value, each, run),
            (Value.Context(var entries), FeelType.ContextOf(var types)) => new Value.Context([.. entries.Select(entry =>
                new KeyValuePair<string, Value>(entry.Key, Typed(entry.Value, types.FirstOrDefault(pair => pair.Key == entry.Key).Value, run)))]),
            _ => value,
        };
    }
}
