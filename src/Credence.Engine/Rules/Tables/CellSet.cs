using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>The exact set of values that a cell of constants accepts, kind by kind. Times, durations, lists and contexts are in no such set.</summary>
/// <param name="Numbers">The numbers accepted.</param>
/// <param name="Days">The days accepted, as days since 0001-01-01.</param>
/// <param name="Texts">The texts accepted.</param>
/// <param name="Truths">The truth values accepted.</param>
/// <param name="Null">True where the cell holds for an input that is not known.</param>
public sealed record CellSet(NumberSet Numbers, NumberSet Days, TextSet Texts, Truths Truths, bool Null)
{
    /// <summary>Nothing.</summary>
    public static CellSet None { get; } = new(NumberSet.None, NumberSet.None, TextSet.None, Truths.None, false);

    /// <summary>Everything, not known included: the cell <c>-</c>.</summary>
    public static CellSet All { get; } = new(NumberSet.All, NumberSet.All, TextSet.All, Truths.Both, true);

    /// <summary>Not known, and nothing else.</summary>
    public static CellSet OnlyNull { get; } = None with { Null = true };

    /// <summary>True where no value is in it.</summary>
    public bool IsEmpty => !Null && Numbers.IsEmpty && Days.IsEmpty && Texts.IsEmpty && Truths == Truths.None;

    /// <summary>Exactly this value; null where it is of a kind that no cell set holds.</summary>
    public static CellSet? Of(Value value) => value switch
    {
        Value.Nothing => OnlyNull,
        Value.Number(var number) => None with { Numbers = NumberSet.Of(number) },
        Value.Date(var day) => None with { Days = OneDay(day) },
        Value.Text(var text) => None with { Texts = TextSet.Of(text) },
        Value.Boolean(var truth) => None with { Truths = truth ? Truths.Yes : Truths.No },
        _ => null,
    };

    /// <summary>True where the value is in it.</summary>
    public bool Contains(Value value) => value switch
    {
        Value.Nothing => Null,
        Value.Number(var number) => Numbers.Contains(number),
        Value.Date(var day) => Days.Contains(day.DayNumber),
        Value.Text(var text) => Texts.Contains(text),
        Value.Boolean(var truth) => (Truths & (truth ? Truths.Yes : Truths.No)) != 0,
        _ => false,
    };

    /// <summary>The values that are not in it.</summary>
    public CellSet Complement() => new(Numbers.Complement(), Days.Complement(), Texts.Complement(), ~Truths & Truths.Both, !Null);

    /// <summary>The values in both.</summary>
    public CellSet Intersect(CellSet other) =>
        new(Numbers.Intersect(other.Numbers), Days.Intersect(other.Days), Texts.Intersect(other.Texts), Truths & other.Truths, Null && other.Null);

    /// <summary>The values in either.</summary>
    public CellSet Union(CellSet other) =>
        new(Numbers.Union(other.Numbers), Days.Union(other.Days), Texts.Union(other.Texts), Truths | other.Truths, Null || other.Null);

    /// <summary>The days between two, both included; null is no end.</summary>
    internal static NumberSet DaysBetween(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        (null, null) => NumberSet.All,
        ({ } from, null) => NumberSet.From(Cut.Before(from.DayNumber)),
        (null, { } to) => NumberSet.To(Cut.Before(to.DayNumber + 1)),
        ({ } from, { } to) => NumberSet.Between(Cut.Before(from.DayNumber), Cut.Before(to.DayNumber + 1)),
    };

    private static NumberSet OneDay(DateOnly day) => DaysBetween(day, day);
}
