using System.Globalization;
using System.Text.Json.Nodes;
using Credence.Rules;
using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.App.Rules;

/// <summary>Evaluates a decision table for inputs by id.</summary>
internal static class TableEval
{
    internal static Evaluated Of(RuleTable table, IReadOnlyDictionary<string, Value> inputs)
    {
        var strange = inputs.Keys.Where(name => table.Inputs.All(column => column.Id != name))
            .Select(name => $"'{name}' is no input of '{table.Id}'; its inputs are {string.Join(", ", table.Inputs.Select(column => column.Id))}").ToList();
        if (strange.Count > 0)
            return new Evaluated.Failed(strange);
        var typed = inputs.ToDictionary(input => input.Key, input => Typed(table.Inputs.First(column => column.Id == input.Key), input.Value), StringComparer.Ordinal);
        var result = table.Evaluate(typed);
        if (result.Errors.Count > 0)
            return new Evaluated.Failed(result.Errors);

        var explained = table.Explain(typed);
        return new Evaluated.Said(table.Id, Said(table, result.Results))
        {
            Rows = result.Rows,
            Why = explained is null ? null : [.. explained.Why.Select(why => new WhyShape($"row {why.Row}: {(why.Tests.Count > 0 ? string.Join(", and ", why.Tests.Select(test => test.Phrase)) : "it always holds")}", why.Source))],
            WhyNot = explained is null ? null : [.. explained.WhyNot.Select(why => new WhyNotOutcomeShape(JsonInputs.Of(why.Outcome), [.. why.Rows.Select(Refused)]))],
            Flip = explained is null ? null : [.. explained.Flip.Select(flip => new FlipOutcomeShape(
                Said(table, flip.Results), [.. flip.Changes.Select(change => new InputChangeShape(change.Input, JsonInputs.Of(change.From), JsonInputs.Of(change.To), change.Needed))]))],
            Unknown = result.Unknown,
            Capped = result.Capped || explained?.Capped == true,
        };
    }

    /// <summary>JSON has no days: a text is one where the input takes days. <c>unknown</c> is the same as null.</summary>
    private static Value Typed(InputColumn column, Value given) => given switch
    {
        Value.Text(Question.Unknown) when column.Values?.Contains(given) != true => Value.Null,
        Value.Text(var text) when column.Type == ColumnType.Date && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new Value.Date(day),
        _ => given,
    };

    /// <summary>One value under policies with one result, null where nothing comes out; a list under the others.</summary>
    private static JsonNode? Said(RuleTable table, IReadOnlyList<IReadOnlyDictionary<string, Value>> results)
    {
        var one = table.Policy is HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority || table.Aggregation != Aggregation.None;
        return one ? results is [var only, ..] ? JsonInputs.Of(only) : null : new JsonArray([.. results.Select(JsonInputs.Of)]);
    }

    private static string Refused(RowRefusal refusal) => refusal.Failed is { } failed ? $"row {refusal.Row}: {failed.Phrase}" : $"row {refusal.Row}: row {refusal.Before} comes before it";
}
