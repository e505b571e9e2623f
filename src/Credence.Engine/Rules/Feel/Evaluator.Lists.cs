using E = Credence.Rules.Feel.Expression;

namespace Credence.Rules.Feel;

/// <summary>Paths, filters and loops.</summary>
internal static partial class Evaluator
{
    private const string Item = "item";
    private const string Partial = "partial";

    private static Value PathOf(Value source, string member, int at, Evaluation run)
    {
        switch (source)
        {
            case Value.Nothing: return Value.Null;
            case Value.Context context: return context.Find(member) ?? run.Trouble(at, $"the context has no '{member}'");
            case Value.List(var items):
                return run.Spend(items.Count) ? run.Bounded(new Value.List([.. items.Select(item => PathOf(item, member, at, run))]), at) : Value.Null;
            default: return Properties.Of(source, member) ?? run.Trouble(at, $"{Words.Kind(source)} has no '{member}'");
        }
    }

    private static Value FilterOf(E.Filter filter, Scope scope, Evaluation run)
    {
        var source = Of(filter.Source, scope, run);
        return filter.Condition is E.Literal { Value: Value.Number(var place) }
            ? AtPlace(Listed(source), place, filter.At, run)
            : Filtered(source, inner => Of(filter.Condition, inner, run), scope, filter.At, run);
    }

    /// <summary>The items for which a condition is true, or the one item at the place it says.</summary>
    internal static Value Filtered(Value source, Func<Scope, Value> condition, Scope scope, int at, Evaluation run)
    {
        var items = Listed(source);
        if (items.Count == 0)
            return source.IsNull ? Value.Null : new Value.List([]);
        var kept = new List<Value>();
        foreach (var item in items)
        {
            var holds = condition(ItemScope(scope, item));
            if (holds is Value.Number(var place))
                return AtPlace(items, place, at, run);
            if (holds.Truth == true)
                kept.Add(item);
            if (run.Exhausted)
                return Value.Null;
        }

        return new Value.List(kept);
    }

    private static IReadOnlyList<Value> Listed(Value source) => source is Value.List(var items) ? items : source.IsNull ? [] : [source];

    private static Value AtPlace(IReadOnlyList<Value> items, decimal place, int at, Evaluation run)
    {
        var index = Numbers.Whole(place) is { } whole ? whole > 0 ? whole - 1 : whole < 0 ? items.Count + whole : -1 : -1;
        return index >= 0 && index < items.Count ? items[index] : run.Trouble(at, $"a list of {items.Count} items has no item {Numbers.Shown(place)}");
    }

    /// <summary>An item's own entries come before the names around it; <c>item</c> is the item itself unless it has an entry of that name.</summary>
    private static Scope ItemScope(Scope scope, Value item) =>
        new(scope.With(Item, item), name => item is Value.Context context ? context.Find(name) : null);

    private static Value ForOf(E.For loop, Scope scope, Evaluation run) =>
        Collected((visit, trouble) => Each(loop.Iterators, 0, scope, run, visit, trouble), inner => Of(loop.Return, inner, run), loop.At, run);

    private static Value QuantifiedOf(E.Quantified quantified, Scope scope, Evaluation run) =>
        Quantified((visit, trouble) => Each(quantified.Iterators, 0, scope, run, visit, trouble), quantified.Every, inner => Of(quantified.Condition, inner, run));

    /// <summary>The results of all turns, in order; earlier ones are <c>partial</c> to later ones.</summary>
    internal static Value Collected(Action<Func<Scope, bool>, Action> each, Func<Scope, Value> result, int at, Evaluation run)
    {
        var results = new List<Value>();
        var troubled = false;
        each(
            inner =>
            {
                results.Add(result(new Scope(inner, name => name == Partial ? SoFar(results, run) : null)));
                return results.Count <= FeelLimits.Items;
            },
            () => troubled = true);
        return troubled ? Value.Null : run.Bounded(new Value.List(results), at);
    }

    /// <summary>Whether a condition holds in every turn, or in some; in three values.</summary>
    internal static Value Quantified(Action<Func<Scope, bool>, Action> each, bool every, Func<Scope, Value> condition)
    {
        bool? result = every;
        var troubled = false;
        each(
            inner =>
            {
                var holds = condition(inner).Truth;
                result = holds == every ? result : holds;
                return holds != !every;
            },
            () => troubled = true);
        return troubled ? Value.Null : Value.Of(result);
    }

    /// <summary>Goes through what a value holds, one variable at a time.</summary>
    internal static void EachOf(string name, Value from, Scope scope, Evaluation run, Func<Scope, bool> visit, Action trouble) =>
        Each([new E.Iterator(name, new E.Literal(from, 0), null)], 0, scope, run, visit, trouble);

    private static Value.List SoFar(List<Value> results, Evaluation run)
    {
        run.Spend(results.Count / 8);
        return new Value.List([.. results]);
    }

    /// <summary>Goes through all combinations, the last variable fastest, until the visitor says false.</summary>
    private static bool Each(IReadOnlyList<E.Iterator> iterators, int index, Scope scope, Evaluation run, Func<Scope, bool> visit, Action trouble)
    {
        if (index == iterators.Count)
            return visit(scope);
        var iterator = iterators[index];
        if (Turns(iterator, scope, run) is not { } turns)
        {
            trouble();
            return false;
        }

        foreach (var turn in turns)
        {
            if (!run.Spend(1) || !Deeper(iterators, index + 1, scope.With(iterator.Name, turn), run, visit, trouble))
                return false;
        }

        return true;
    }

    private static bool Deeper(IReadOnlyList<E.Iterator> iterators, int index, Scope scope, Evaluation run, Func<Scope, bool> visit, Action trouble)
    {
        var goesOn = run.Enter() && Each(iterators, index, scope, run, visit, trouble);
        run.Leave();
        return goesOn;
    }

    private static IEnumerable<Value>? Turns(E.Iterator iterator, Scope scope, Evaluation run)
    {
        var from = Of(iterator.From, scope, run);
        if (iterator.To is not null)
            return Steps.Between(from, Of(iterator.To, scope, run), false, false) ?? NoTurns(iterator, run);
        return from switch
        {
            Value.Nothing => NoTurns(iterator, run),
            Value.List(var items) => items,
            Value.Range range => Steps.Between(range.Low, range.High, range.LowOpen, range.HighOpen) ?? NoTurns(iterator, run),
            _ => [from],
        };
    }

    private static IEnumerable<Value>? NoTurns(E.Iterator iterator, Evaluation run)
    {
        run.Trouble(iterator.From.At, $"there is nothing to go through for '{iterator.Name}'");
        return null;
    }
}
