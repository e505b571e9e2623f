using System.Globalization;
using Credence.Advice;
using Credence.App.Hosting;

namespace Credence.App.Catalog;

/// <summary>One item as text for a reader: its state first, then contradictions, then every fact.</summary>
internal static class ShowText
{
    internal static void Print(ShowShape show)
    {
        if (show.Certification is { } item)
            Head(item);
        else if (show.Alternative is { } alternative)
            Head(alternative);
        else if (show.Route is { } route)
            Hosting.Print.Line($"{route.Name} ({route.Id}): {route.Kind} of {route.Provider}, for {string.Join(", ", route.AppliesTo)}");
        Conflicts(show.Conflicts);
        Hosting.Print.Line();
        Hosting.Print.Line("Facts (* = the one used)");
        CatalogText.Table(
            "  ",
            [.. new[] { "", "field", "value", "date", "grade", "source", "note" }.Select(TextColumn.Words)],
            [.. show.Facts.OrderBy(fact => fact.Field, StringComparer.Ordinal).Select(Row)]);
        if (show.PriceRoutes.Count > 0)
        {
            Hosting.Print.Line();
            Hosting.Print.Line($"See also what others may pay: {string.Join(", ", show.PriceRoutes.Select(route => route.Id))} ('credence catalog show' has each)");
        }

        Hosting.Print.Line();
        CatalogText.Receipt(show.Receipt);
    }

    private static void Head(ItemShape item)
    {
        Hosting.Print.Line($"{item.Name} ({item.Id})");
        Pair("state", $"{item.State.Status.Replace('-', ' ')} ({item.State.Why})");
        foreach (var end in item.State.Ends)
            Pair(CatalogText.Kind(end), $"{Phrase.ShortDay(end.Day)}, {Stated(end.Statements)}");
        if (item.State.Successors.Count > 0)
            Pair("successor", string.Join(", ", item.State.Successors));
        if (item.Predecessors.Count > 0)
            Pair("replaces", string.Join(", ", item.Predecessors));
        Pair("provider", item.Provider);
        Pair("exam code", item.ExamCode ?? "none");
        Pair("price USD", Figure(CatalogText.Price(item), item.PriceNote, item.PriceUnknownBecause));
        Pair("hours", Figure(CatalogText.Known(item.Hours), item.HoursNote, item.HoursUnknownBecause));
        Pair("valid", item.NeverExpires ? CatalogText.NoExpiry : item.ValidityMonths is { } months ? $"{months.Text()} months" : CatalogText.Unknown);
        if (item.Prerequisites.Count > 0)
            Pair("needs", string.Join("; ", item.Prerequisites));
        if (item.Note is { } note)
            Pair("note", note);
    }

    private static string Figure(string figure, string? note, string? missing) =>
        missing is not null ? $"unknown: {missing}" : note is not null ? $"{figure} ({note})" : figure;

    private static string Stated(IReadOnlyList<EndStatementShape> statements)
    {
        var first = statements[0];
        var by = first.PublicBy is { } day ? string.Create(CultureInfo.InvariantCulture, $"by {day:yyyy-MM-dd} ") : "";
        var others = statements.Count == 1 ? "" : "; also: " + string.Join(", ", statements.Skip(1).Select(one => $"{one.Source} ({one.Date ?? "undated"})"));
        return $"first stated {by}({first.Source}){others}";
    }

    private static void Head(AlternativeShape item)
    {
        Hosting.Print.Line($"{item.Name} ({item.Id}), an alternative");
        Pair("cost USD", item.CostUsd is { } cost ? cost.Text() : $"unknown: {item.CostUnknownBecause}");
        Pair("hours", item.Hours is { } hours ? hours.Text() : $"unknown: {item.HoursUnknownBecause}");
        Pair("proves", item.Proves);
        Pair("fits", item.Fits);
    }

    private static void Conflicts(IReadOnlyList<ConflictShape> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            Hosting.Print.Line();
            Hosting.Print.Line($"Sources contradict each other on {conflict.Field}. Used: {conflict.Chosen}, because {conflict.Why}.");
            CatalogText.Table("  ", [.. new[] { "", "value", "date", "grade", "source" }.Select(TextColumn.Words)], [.. conflict.Values.Select(value => (IReadOnlyList<string>)[value.Chosen ? "*" : "", value.Value, value.Date ?? "undated", Grade(value.Grade, value.Suspect), value.Source])]);
        }
    }

    private static IReadOnlyList<string> Row(FactShape fact)
    {
        var remarks = new[] { fact.Opinion ? "judgment" : null, fact.Counts ? null : "later than the as-of day", fact.Note };
        return [fact.Chosen ? "*" : "", fact.Field, fact.Value, fact.Date ?? "undated", Grade(fact.Grade, fact.Suspect), fact.Source, string.Join("; ", remarks.OfType<string>())];
    }

    private static string Grade(string grade, bool suspect) => suspect ? grade + ", suspect" : grade;

    private static void Pair(string name, string value) => Hosting.Print.Line($"  {name,-22}{value}");
}
