using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Catalog;

/// <summary>Facts and contradictions as pages list them.</summary>
internal static class FactLines
{
    /// <summary>All facts by field, the used one of each first.</summary>
    internal static IReadOnlyList<FactLine> Of(IReadOnlyList<FactShape> facts) =>
        [.. facts.GroupBy(fact => fact.Field, StringComparer.Ordinal).OrderBy(field => field.Key, StringComparer.Ordinal).SelectMany(field => field.OrderByDescending(fact => fact.Chosen).Select((fact, place) => Line(fact, place)))];

    /// <summary>Contradictions: the used value against every other.</summary>
    internal static IReadOnlyList<ConflictView> Conflicts(IReadOnlyList<ConflictShape> conflicts) =>
        [.. conflicts.Select(conflict => new ConflictView(
            conflict.Title,
            conflict.Chosen,
            [.. conflict.Values.Where(value => value.Chosen).Select(Said)],
            [.. conflict.Values.Where(value => !value.Chosen).GroupBy(value => value.Value, StringComparer.Ordinal).Select(side => KeyValuePair.Create<string, IReadOnlyList<string>>(side.Key, [.. side.Select(Said)]))],
            conflict.Decided ? conflict.Why : $"nothing decides between them; {conflict.Why}"))];

    private static FactLine Line(FactShape fact, int place)
    {
        var remarks = new[] { fact.Opinion ? "judgment" : null, fact.Suspect ? "suspect source" : null, fact.Counts ? null : "later than the day asked about, so it does not count", fact.Note };
        var note = string.Join("; ", remarks.OfType<string>());
        return new FactLine(place == 0 ? fact.Title : null, fact.Value, fact.Date ?? "undated", fact.Grade.Replace('-', ' '), fact.Source, Links.IsWeb(fact.Address) ? fact.Address : null, note.Length > 0 ? note : null, fact.Chosen);
    }

    private static string Said(ConflictValueShape value)
    {
        var suspect = value.Suspect ? ", suspect" : "";
        return $"{value.Source} ({value.Date ?? "undated"}, {value.Grade.Replace('-', ' ')}{suspect})";
    }
}
