using System.Collections;
using Credence.Statistics;

namespace Credence.Catalog;

/// <summary>All facts about one item, in file order, and the choosing among them.</summary>
/// <param name="facts">The facts.</param>
/// <param name="fields">What they can be about, by field id.</param>
public sealed class FactSheet(IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Field> fields) : IReadOnlyList<Fact>
{
    private const int MostRemembered = 512;
    internal static readonly string[] HourFields = ["prep-hours", "hours", "duration"];
    private readonly Remembered<(string Question, DateOnly Day), object?> _known = new(MostRemembered);

    /// <inheritdoc/>
    public int Count => facts.Count;

    /// <inheritdoc/>
    public Fact this[int index] => facts[index];

    /// <summary>The fact chosen for a field on a day; null where none counts.</summary>
    /// <param name="field">Field id, in kebab-case.</param>
    /// <param name="asOf">Facts certainly later do not count.</param>
    public Choice? At(string field, DateOnly asOf) => Remembered(field, asOf, () => Chosen(field, asOf));

    /// <summary>What a question came to on a day, worked out once: an answer asks the same of every certification dozens of times, of today and of days to come.</summary>
    /// <param name="question">Tells it from other questions about the same item.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="answer">Works it out; must depend on nothing but item and day.</param>
    internal T Remembered<T>(string question, DateOnly asOf, Func<T> answer) => (T)_known.Of((question, asOf), _ => answer())!;

    private Choice? Chosen(string field, DateOnly asOf)
    {
        var counting = facts.Where(fact => fact.Field == field && fact.CountsOn(asOf)).ToList();
        if (counting.Count == 0)
            return null;
        var sameUnit = counting.Where(fact => fact.Unit == fields[field].Unit).ToList();
        return From(fields[field], sameUnit.Count > 0 ? sameUnit : counting);
    }

    /// <summary>Every field whose facts contradict each other on a day, in the order of the fields' ids.</summary>
    public IReadOnlyList<Conflict> ConflictsAt(DateOnly asOf) =>
    [
        .. facts.Where(fact => fact.CountsOn(asOf))
            .GroupBy(fact => fact.Field, StringComparer.Ordinal)
            .OrderBy(field => field.Key, StringComparer.Ordinal)
            .SelectMany(ByUnit)
            .Where(conflict => conflict.Sides.Count > 1),
    ];

    /// <inheritdoc/>
    public IEnumerator<Fact> GetEnumerator() => facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal NumberRange? NumberAt(string field, string unit, DateOnly asOf) => Remembered($"{field} in {unit}", asOf, () => Number(field, unit, asOf));

    private NumberRange? Number(string field, string unit, DateOnly asOf)
    {
        var counting = facts.Where(fact => fact.Field == field && fact.CountsOn(asOf) && (fact.Unit == unit || fact.Number is null)).ToList();
        return counting.Count > 0 && From(fields[field], counting).Chosen is { Suspect: false } chosen ? chosen.Number : null;
    }

    internal NumberRange? HoursAt(DateOnly asOf)
    {
        var used = HourFacts(asOf).ToList();
        return used.Count == 0
            ? null
            : new NumberRange(used.Min(fact => fact.Number!.Value.Low), used.Max(fact => fact.Number!.Value.High));
    }

    internal string? HoursNoteAt(DateOnly asOf)
    {
        var notes = HourFacts(asOf).Select(fact => fact.Note).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    /// <summary>Why no figure of these fields is used: only suspect sources state one, or none does.</summary>
    internal string MissingBecause(string what, IReadOnlyCollection<string> ofFields, DateOnly asOf) =>
        facts.Any(fact => fact.Suspect && fact.Number is not null && fact.CountsOn(asOf) && ofFields.Contains(fact.Field))
            ? "only a suspect source states it"
            : $"no source read by then states {what}";

    private IEnumerable<Fact> HourFacts(DateOnly asOf) =>
        facts.Where(fact => fact is { Unit: "hours", Number: not null, Suspect: false } && fact.CountsOn(asOf) && HourFields.Contains(fact.Field));

    private static Choice From(Field field, List<Fact> counting)
    {
        var conflict = Decide(field, counting);
        return conflict is null
            ? new Choice(counting.OrderBy(fact => fact.Opinion).ThenBy(ConflictSide.RankOf).ThenByDescending(fact => fact.Date?.Earliest ?? DateOnly.MinValue).First(), null)
            : new Choice(conflict.Chosen.Best, conflict.Sides.Count > 1 ? conflict : null);
    }

    private IEnumerable<Conflict> ByUnit(IEnumerable<Fact> ofField)
    {
        var list = ofField.ToList();
        var field = fields[list[0].Field];
        var units = list.Where(fact => fact.Number is not null).Select(fact => fact.Unit).Distinct(StringComparer.Ordinal).ToList();
        var sets = units.Count > 1 ? units.Select(unit => list.Where(fact => fact.Unit == unit).ToList()) : [list];
        foreach (var set in sets)
        {
            if (Decide(field, set) is { } conflict)
                yield return conflict;
        }
    }

    private static Conflict? Decide(Field field, IReadOnlyList<Fact> ofField) =>
        field.Comparison is FieldComparison.None or FieldComparison.Span
            ? null
            : ConflictRule.Choose(field.Id, field.Cautious, ConflictRule.Sides(field, ofField));
}
