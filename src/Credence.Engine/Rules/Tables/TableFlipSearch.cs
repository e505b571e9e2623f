using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>
/// Finds the smallest changes of inputs that lead to another outcome: all single changes, then all pairs for outcomes no single change reaches. A number
/// or day moves to the nearest part on either side that leads there; as the parts follow the breakpoints of the cells, no smaller change is missed.
/// </summary>
internal sealed class TableFlipSearch
{
    private readonly TableSpace _space;
    private readonly Value[] _inputs;
    private readonly int[] _now;
    private readonly OutcomeKeys _outcomes;
    private readonly string _current;

    private TableFlipSearch(CompiledTable compiled, Value[] inputs)
    {
        (_space, _inputs) = (compiled.Space, inputs);
        _now = [.. inputs.Select((value, c) => _space.Columns[c].IndexOf(value))];
        _outcomes = new OutcomeKeys(compiled);
        _current = _outcomes.Of(Without(-1, -1));
    }

    internal static IReadOnlyList<TableFlip> Of(CompiledTable compiled, Value[] inputs, SearchBudget budget)
    {
        var search = new TableFlipSearch(compiled, inputs);
        var steps = Enumerable.Range(0, inputs.Length).Select(search.Steps).ToList();
        var singles = budget.Take(steps.Sum(list => list.Count)) ? search.Singles(steps) : [];
        var reached = singles.Select(found => found.Outcome).ToHashSet(StringComparer.Ordinal);
        var pairs = Enumerable.Range(0, inputs.Length).Sum(c => steps.Skip(c + 1).Sum(other => (long)steps[c].Count * other.Count));
        var doubles = budget.Take(pairs) ? search.Pairs(steps, reached) : [];
        return [.. singles.Concat(doubles).Select(found => new TableFlip(compiled.Outcomes.Of(found.Rows.Words).Results, [.. found.Steps.Select(step => search.Change(step, found))]))];
    }

    /// <summary>A move of one input to another part.</summary>
    /// <param name="Column">The input's column.</param>
    /// <param name="Part">The part it moves to.</param>
    /// <param name="Side">Where that part lies: below (-1) or above (1) the value given; 0 where no order applies.</param>
    private sealed record Step(int Column, int Part, int Side)
    {
        internal int Distance(int now) => Side == 0 ? 0 : Math.Abs(Part - now);

        // Steps that are alternatives to each other: on the same side of a number, or to the same value.
        internal int Way => Side == 0 ? Part + 2 : Side;
    }

    private sealed record Found(string Outcome, RowSet Rows, IReadOnlyList<Step> Steps);

    private RowSet Without(int one, int other)
    {
        var rows = _space.Rows;
        for (var c = 0; c < _now.Length; c++)
        {
            if (c != one && c != other)
                rows = rows.And(_space.Holding[c][_now[c]]);
        }

        return rows;
    }

    private List<Step> Steps(int column)
    {
        var parts = _space.Columns[column].All;
        var from = parts[_now[column]].Sample;
        return [.. Enumerable.Range(0, parts.Count)
            .Where(part => part != _now[column] && !parts[part].Set.Null)
            .Select(part => new Step(column, part, SameOrder(from, parts[part].Sample) ? Math.Sign(part - _now[column]) : 0))];
    }

    private static bool SameOrder(Value from, Value to) => (from, to) is (Value.Number, Value.Number) or (Value.Date, Value.Date);

    private List<Found> Singles(List<List<Step>> steps)
    {
        var found = new List<Found>();
        for (var c = 0; c < steps.Count; c++)
        {
            var others = Without(c, -1);
            found.AddRange(Smallest(steps[c].Select(step => Reached([step], others.And(_space.Holding[c][step.Part])))));
        }

        return found;
    }

    private List<Found> Pairs(List<List<Step>> steps, HashSet<string> reached)
    {
        var found = new List<Found>();
        for (var c = 0; c < steps.Count; c++)
        {
            for (var d = c + 1; d < steps.Count; d++)
            {
                var others = Without(c, d);
                var (left, right) = (c, d);
                found.AddRange(Smallest(steps[c].SelectMany(one =>
                {
                    var rows = others.And(_space.Holding[left][one.Part]);
                    return steps[right].Select(two => Reached([one, two], rows.And(_space.Holding[right][two.Part])));
                }).Where(pair => !reached.Contains(pair.Outcome))));
            }
        }

        return found;
    }

    private Found Reached(IReadOnlyList<Step> steps, RowSet rows) => new(_outcomes.Of(rows), rows, steps);

    /// <summary>Of the ways to one outcome that move the same inputs to the same sides, those for which no other moves every input less or as far.</summary>
    private List<Found> Smallest(IEnumerable<Found> all) =>
        [.. all.Where(found => found.Outcome != _current && found.Outcome != TableOutcome.ProblemKey)
            .GroupBy(found => (found.Outcome, found.Steps[0].Way, found.Steps.Count > 1 ? found.Steps[1].Way : 0))
            .SelectMany(Undominated)];

    private IEnumerable<Found> Undominated(IEnumerable<Found> ways)
    {
        var least = int.MaxValue;
        foreach (var way in ways.OrderBy(way => way.Steps[0].Distance(_now[way.Steps[0].Column])).ThenBy(way => Second(way)))
        {
            if (Second(way) >= least)
                continue;
            least = Second(way);
            yield return way;
        }
    }

    private int Second(Found way) => way.Steps.Count > 1 ? way.Steps[1].Distance(_now[way.Steps[1].Column]) : 0;

    private InputChange Change(Step step, Found found)
    {
        var (input, parts) = (_space.Table.Inputs[step.Column], _space.Columns[step.Column].All);
        var set = parts[step.Part].Set;
        if (step.Side == 0)
            return new InputChange(input.Id, _inputs[step.Column], parts[step.Part].Sample, true, CellWords.Of(set, input));
        var nearest = Nearest(set, step.Side);
        return new InputChange(input.Id, _inputs[step.Column], nearest ?? parts[step.Part].Sample, nearest is not null, CellWords.Of(found.Steps.Count == 1 ? Run(step, found) : set, input));
    }

    private static Value? Nearest(CellSet set, int side)
    {
        var isDay = !set.Days.IsEmpty;
        var interval = (isDay ? set.Days : set.Numbers).Intervals().First();
        var at = side > 0
            ? interval.Low is { After: false } low ? low.At : (decimal?)null
            : interval.High is { } high && (high.After || isDay) ? high.At - (high.After ? 0 : 1) : null;
        return at is not { } number ? null : isDay ? new Value.Date(DateOnly.FromDayNumber((int)number)) : new Value.Number(number);
    }

    // The parts beyond, as long as they lead to the same outcome.
    private CellSet Run(Step step, Found found)
    {
        var (parts, others, run) = (_space.Columns[step.Column].All, Without(step.Column, -1), CellSet.None);
        for (var part = step.Part; part >= 0 && part < parts.Count && SameOrder(parts[step.Part].Sample, parts[part].Sample) && _outcomes.Of(others.And(_space.Holding[step.Column][part])) == found.Outcome; part += step.Side)
            run = run.Union(parts[part].Set);
        return run;
    }
}
