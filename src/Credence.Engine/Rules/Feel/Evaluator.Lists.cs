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
        IReadOnlyList<Value> items = source is Value.List(var some) ? some : source.IsNull ? [] : [source];
        if (filter.Condition is E.Literal or E.Negative)
            return Of(filter.Condition, scope, run) is Value.Number(var fixedPlace) ? AtPlace(items, fixedPlace, filter.At, run) : KeptBy(items, filter, scope, run);
        if (items.Count == 0)
            return source.IsNull ? Value.Null : new Value.List([]);
        return Of(filter.Condition, ItemScope(scope, items[0]), run) is Value.Number(var place) ? AtPlace(items, place, filter.At, run) : KeptBy(items, filter, scope, run);
    }

    private static Value KeptBy(IReadOnlyList<Value> items, E.Filter filter, Scope scope, Evaluation run)
    {
        var kept = new List<Value>();
        foreach (var item in items)
        {
            if (Of(filter.Condition, ItemScope(scope, item), run).Truth == true)
                kept.Add(item);
            if (run.Exhausted)
                return Value.Null;
        }

        return new Value.List(kept);
    }

    private static Value AtPlace(IReadOnlyList<Value> items, decimal place, int at, Evaluation run)
    {
        var index = Numbers.Whole(place) is { } whole ? whole > 0 ? whole - 1 : whole < 0 ? items.Count + whole : -1 : -1;
        return index >= 0 && index < items.Count ? items[index] : run.Trouble(at, $"a list of {items.Count} items has no item {Numbers.Shown(place)}");
    }

    /// <summary>An item's own entries come before the names around it; <c>item</c> is the item itself unless it has an entry of that name.</summary>
    private static Scope ItemScope(Scope scope, Value item) =>
        new(scope.With(Item, item), name => item is Value.Context context ? context.Find(name) : null);

    private static Value ForOf(E.For loop, Scope scope, Evaluation run)
    {
        var results = new List<Value>();
        var troubled = false;
        Each(loop.Iterators, 0, scope, run, inner =>
        {
            results.Add(Of(loop.Return, new Scope(inner, name => name == Partial ? SoFar(results, run) : null), run));
            return results.Count <= FeelLimits.Items;
        }, () => troubled = true);
        return troubled ? Value.Null : run.Bounded(new Value.List(results), loop.At);
    }

    private static Value.List SoFar(List<Value> results, Evaluation run)
    {
        run.Spend(results.Count / 8);
        return new Value.List([.. results]);
    }

    private static Value QuantifiedOf(E.Quantified quantified, Scope scope, Evaluation run)
    {
        bool? result = quantified.Every;
        var troubled = false;
        Each(quantified.Iterators, 0, scope, run, inner =>
        {
            var holds = Of(quantified.Condition, inner, run).Truth;
            if (holds == !quantified.Every)
                result = holds;
            else if (holds is null)
                result = null;
            return holds != !quantified.Every;
        }, () => troubled = true);
        return troubled ? Value.Null : Value.Of(result);
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
