namespace Credence.Rules.Tables;

/// <summary>Says in plain words which values a set holds.</summary>
internal static class CellWords
{
    private const string NotKnown = "not known";

    /// <summary>The set inside what the input can be, in words that follow the input's text: "at least 5,000 US dollars".</summary>
    internal static string Of(CellSet set, InputColumn column)
    {
        var domain = ColumnDomain.Of(column) ?? CellSet.All;
        var inside = set.Intersect(domain);
        if (inside.Equals(domain))
            return "anything";
        if (inside.IsEmpty)
            return "nothing it can be";
        if (inside.Equals(domain with { Null = false }))
            return "known";
        var unit = column.Range is { Unit.Length: > 0 } range ? " " + range.Unit : "";
        var words = new List<string>();
        if (inside.Truths != Truths.None)
            words.Add(inside.Truths switch { Truths.Yes => "true", Truths.No => "false", _ => "true or false" });
        words.AddRange(Intervals(set.Numbers, domain.Numbers, ValueText.Of, unit));
        words.AddRange(Intervals(set.Days, domain.Days, day => ValueText.Day(DateOnly.FromDayNumber((int)day)), ""));
        words.AddRange(Texts(inside.Texts, domain.Texts));
        if (inside.Null)
            words.Add(NotKnown);
        return string.Join(" or ", words);
    }

    // The ends of the domain itself go unsaid: "at most 40" where the least is 0.
    private static IEnumerable<string> Intervals(NumberSet set, NumberSet domain, Func<decimal, string> say, string unit)
    {
        var ends = domain.Cuts.ToHashSet();
        foreach (var interval in set.Intersect(domain).Intervals())
        {
            Cut? low = interval.Low is { } from && !ends.Contains(from) ? from : null;
            Cut? high = interval.High is { } to && !ends.Contains(to) ? to : null;
            var only = interval.Only ?? (interval is { Low: { After: false } first, High: { After: false } next } && first.At + 1 == next.At && unit.Length == 0 && domain.Equals(EveryDay) ? first.At : null);
            yield return only is { } number ? say(number) + unit : (low, high) switch
            {
                (null, null) => "any" + (unit.Length > 0 ? " number of" + unit : " known value"),
                ({ } left, null) => $"{Least(left)} {say(left.At)}{unit}",
                (null, { } right) => $"{Most(right, domain)} {say(right.At)}{unit}",
                ({ } left, { } right) => $"{Least(left)} {say(left.At)} and {Most(right, domain)} {say(right.At)}{unit}",
            };
        }
    }

    private static readonly NumberSet EveryDay = CellSet.DaysBetween(DateOnly.MinValue, DateOnly.MaxValue);

    private static string Least(Cut cut) => cut.After ? "more than" : "at least";

    private static string Most(Cut cut, NumberSet domain) => cut.After ? "at most" : domain.Equals(EveryDay) ? "before" : "less than";

    private static IEnumerable<string> Texts(TextSet set, TextSet domain)
    {
        if (set.IsEmpty)
            return [];
        var missing = domain.IsAllBut ? TextSet.None : domain.Intersect(set.Complement());
        return set switch
        {
            { IsAllBut: true, Named.Count: 0 } => ["any text"],
            { IsAllBut: true } => [$"anything but {Joined(set.Named)}"],
            _ when missing.Named.Count > 0 && missing.Named.Count < set.Named.Count => [$"anything but {Joined(missing.Named)}"],
            _ => [Joined(set.Named)],
        };
    }

    private static string Joined(IEnumerable<string> texts) => string.Join(" or ", texts.Select(text => $"'{text}'"));
}
