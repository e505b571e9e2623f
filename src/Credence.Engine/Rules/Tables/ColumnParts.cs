using System.Collections.Frozen;
using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>A column's values cut into parts that no cell tells apart: finitely many, so that a table can be searched exactly.</summary>
internal sealed class ColumnParts
{
    private const int Outside = -1;

    private static readonly int SomeDay = new DateOnly(2000, 1, 1).DayNumber;

    private readonly List<ColumnPart> _parts = [];
    private readonly Cut[] _numberCuts;
    private readonly int[] _numberParts;
    private readonly Cut[] _dayCuts;
    private readonly int[] _dayParts;
    private readonly FrozenDictionary<string, int> _texts;
    private readonly int _otherText;
    private readonly int _null;
    private readonly int _no;
    private readonly int _yes;

    private ColumnParts(CellSet domain, IReadOnlyCollection<CellSet> cells)
    {
        _null = domain.Null ? Add(CellSet.OnlyNull, Value.Null) : Outside;
        _no = domain.Truths.HasFlag(Truths.No) ? Add(CellSet.None with { Truths = Truths.No }, Value.Of(false)) : Outside;
        _yes = domain.Truths.HasFlag(Truths.Yes) ? Add(CellSet.None with { Truths = Truths.Yes }, Value.Of(true)) : Outside;
        (_numberCuts, _numberParts) = Numbers(domain.Numbers, cells.Select(cell => cell.Numbers), set => CellSet.None with { Numbers = set }, interval => interval.Sample(), number => new Value.Number(number));
        (_dayCuts, _dayParts) = Numbers(domain.Days, cells.Select(cell => cell.Days), set => CellSet.None with { Days = set }, SampleDay, day => new Value.Date(DateOnly.FromDayNumber((int)day)));
        var named = Named(domain, cells).Where(domain.Texts.Contains).ToList();
        _texts = named.ToFrozenDictionary(text => text, text => Add(CellSet.None with { Texts = TextSet.Of(text) }, new Value.Text(text)), StringComparer.Ordinal);
        _otherText = domain.Texts.IsAllBut ? Add(CellSet.None with { Texts = TextSet.Of(named).Complement().Intersect(domain.Texts) }, new Value.Text(Other(named, domain.Texts))) : Outside;
    }

    /// <summary>The parts: not known first, then truths, numbers and days in rising order, texts.</summary>
    internal IReadOnlyList<ColumnPart> All => _parts;

    /// <summary>Cuts a domain where any of the cells changes.</summary>
    internal static ColumnParts Of(CellSet domain, IReadOnlyCollection<CellSet> cells) => new(domain, cells);

    /// <summary>The part a value belongs to; negative where the value is outside the domain.</summary>
    internal int IndexOf(Value value) => value switch
    {
        Value.Number number => _numberParts[Below(_numberCuts, number.Amount)],
        Value.Text text => _texts.TryGetValue(text.Content, out var part) ? part : _otherText,
        Value.Boolean truth => truth.Is ? _yes : _no,
        Value.Nothing => _null,
        Value.Date day => _dayParts[Below(_dayCuts, day.Day.DayNumber)],
        _ => Outside,
    };

    private static int Below(Cut[] cuts, decimal number)
    {
        var (low, high) = (0, cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cuts[middle].IsBelow(number))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<string> Named(CellSet domain, IEnumerable<CellSet> cells) =>
        cells.Prepend(domain).SelectMany(cell => cell.Texts.Named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // The first of all days would be a strange example.
    private static decimal? SampleDay(NumberInterval days) => days switch
    {
        { Low: null or { At: 0 }, High: { } high } when high.At <= DateOnly.MaxValue.DayNumber => days.Contains(high.At - 1) ? high.At - 1 : days.Sample(),
        { Low: null or { At: 0 } } => SomeDay,
        _ => days.Sample(),
    };

    private static string Other(List<string> named, TextSet domain)
    {
        var other = "(another text)";
        while (named.Contains(other, StringComparer.Ordinal) || !domain.Contains(other))
            other += "'";
        return other;
    }

    private int Add(CellSet set, Value sample)
    {
        _parts.Add(new ColumnPart(set, sample));
        return _parts.Count - 1;
    }

    private (Cut[] Cuts, int[] Parts) Numbers(NumberSet domain, IEnumerable<NumberSet> cells, Func<NumberSet, CellSet> setOf, Func<NumberInterval, decimal?> sampleOf, Func<decimal, Value> valueOf)
    {
        Cut[] cuts = [.. cells.Append(domain).SelectMany(cell => cell.Cuts).Distinct().Order()];
        var parts = new int[cuts.Length + 1];
        for (var i = 0; i <= cuts.Length; i++)
        {
            var interval = new NumberInterval(i == 0 ? null : cuts[i - 1], i == cuts.Length ? null : cuts[i]);
            parts[i] = sampleOf(interval) is { } sample && domain.Contains(sample) ? Add(setOf(interval.ToSet()), valueOf(sample)) : Outside;
        }

        return (cuts, parts);
    }
}
