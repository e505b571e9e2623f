using System.Globalization;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Credence.App.Tests.Resume.Made;

/// <summary>Three layouts of our own as Word documents: headings with tabs, a table with dates at the left, and two columns in a table.</summary>
internal static class MadeDocuments
{
    internal static readonly IReadOnlyList<(string Name, bool HasTwoColumns, Func<JsonObject, byte[]> Make)> Layouts =
    [
        ("Word, headings and tabs", false, r => Document(Headed(r))),
        ("Word, German, dates in a table", false, r => Document(Dated(r))),
        ("Word, two columns in a table", true, r => Document(Sided(r))),
    ];

    private static IEnumerable<OpenXmlElement> Headed(JsonObject r)
    {
        var d = MadeDates.Long;
        yield return Styled("Title", Name(r));
        yield return Line(P(r["basics"]!, "label"));
        yield return Line($"{P(r["basics"]!, "email")} | {P(r["basics"]!, "phone")} | {City(r)} | {Profile(r)}");
        yield return Styled("Heading1", "Professional Summary");
        yield return Line(P(r["basics"]!, "summary"));
        yield return Styled("Heading1", "Experience");
        foreach (var w in List(r, "work"))
        {
            yield return Bold($"{P(w, "position")}\t{Range(d, w)}");
            yield return Line($"{P(w, "name")}, {P(w, "location")}");
            foreach (var point in w["highlights"]!.AsArray())
                yield return Item(point!.GetValue<string>());
        }

        yield return Styled("Heading1", "Education");
        foreach (var e in List(r, "education"))
        {
            yield return Bold($"{P(e, "studyType")} in {P(e, "area")}");
            yield return Line($"{P(e, "institution")}\t{Range(d, e)}");
        }

        yield return Styled("Heading1", "Certifications");
        foreach (var (c, own) in Held(r))
        {
            yield return Bold(P(c, "name"));
            yield return Line($"Issued by {P(c, "issuer")} in {d.Of(P(c, "date"))}{(own["expires"] is null ? "" : $", expires {d.Of(P(own, "expires"))}")}{(own["credentialId"] is null ? "" : $", credential no. {P(own, "credentialId")}")}".Replace(" in ", ", issued ", StringComparison.Ordinal));
        }

        yield return Styled("Heading1", "Skills");
        foreach (var s in List(r, "skills"))
            yield return Item($"{P(s, "name")}: {Words(s, ", ")}");
        foreach (var part in Projects(r, "Projects", "Technologies"))
            yield return part;
        yield return Styled("Heading1", "Languages");
        yield return Line(string.Join("; ", List(r, "languages").Select(l => $"{P(l, "language")}: {P(l, "fluency")}")));
    }

    private static IEnumerable<OpenXmlElement> Dated(JsonObject r)
    {
        var d = MadeDates.GermanShort;
        yield return Bold(Name(r), 20);
        yield return Line($"{City(r)} · {P(r["basics"]!, "phone")} · {P(r["basics"]!, "email")} · {Profile(r)}");
        yield return Bold("BERUFLICHER WERDEGANG");
        yield return Rows(List(r, "work").Select(w => (IReadOnlyList<OpenXmlElement[]>)[[Line(Range(d, w))], [Bold(P(w, "position")), Line($"{P(w, "name")}, {P(w, "location")}"), .. w["highlights"]!.AsArray().Select(point => Item(point!.GetValue<string>()))]]));
        yield return Bold("AUSBILDUNG");
        yield return Rows(List(r, "education").Select(e => (IReadOnlyList<OpenXmlElement[]>)[[Line(Range(d, e))], [Line($"{P(e, "studyType")}, {P(e, "area")}"), Line(P(e, "institution"))]]));
        yield return Bold("ZERTIFIKATE");
        yield return Rows(Held(r).Select(pair => (IReadOnlyList<OpenXmlElement[]>)[[Line(d.Of(P(pair.Stated, "date")))], [Bold(P(pair.Stated, "name")), Line($"{P(pair.Stated, "issuer")}{(pair.Own["expires"] is null ? "" : $", gültig bis {d.Of(P(pair.Own, "expires"))}")}{(pair.Own["credentialId"] is null ? "" : $", Nr. {P(pair.Own, "credentialId")}")}")]]));
        yield return Bold("KENNTNISSE");
        yield return Rows(List(r, "skills").Select(s => (IReadOnlyList<OpenXmlElement[]>)[[Line(P(s, "name"))], [Line(Words(s, ", "))]]));
        yield return Bold("SPRACHEN");
        yield return Rows(List(r, "languages").Select(l => (IReadOnlyList<OpenXmlElement[]>)[[Line(P(l, "language"))], [Line(P(l, "fluency"))]]));
        foreach (var part in Projects(r, "PROJEKTE", "Technologien", isStyled: false))
            yield return part;
    }

    private static IEnumerable<OpenXmlElement> Sided(JsonObject r)
    {
        var d = MadeDates.Short;
        List<OpenXmlElement> side = [Styled("Heading1", "Contact"), Line(P(r["basics"]!, "email")), Line(P(r["basics"]!, "phone")), Line(City(r)), Line(Profile(r)), Styled("Heading1", "Skills")];
        side.AddRange(List(r, "skills").SelectMany(s => (OpenXmlElement[])[Bold(P(s, "name")), Line(Words(s, " • "))]));
        side.Add(Styled("Heading1", "Languages"));
        side.AddRange(List(r, "languages").Select(l => Line($"{P(l, "language")} ({P(l, "fluency")})")));
        List<OpenXmlElement> main = [Styled("Heading1", "Profile"), Line(P(r["basics"]!, "summary")), Styled("Heading1", "Work Experience")];
        foreach (var w in List(r, "work"))
            main.AddRange([Bold($"{P(w, "name")} | {P(w, "location")}"), Line($"{P(w, "position")} ({Range(d, w)})"), .. w["highlights"]!.AsArray().Select(point => Item(point!.GetValue<string>()))]);
        main.Add(Styled("Heading1", "Education"));
        main.AddRange(List(r, "education").SelectMany(e => (OpenXmlElement[])[Bold(P(e, "institution")), Line($"{P(e, "studyType")} {P(e, "area")} | {Range(d, e)}")]));
        main.Add(Styled("Heading1", "Certifications"));
        main.AddRange(Held(r).Select(pair => Item($"{P(pair.Stated, "name")} ({P(pair.Stated, "issuer")}, {d.Of(P(pair.Stated, "date"))}{(pair.Own["expires"] is null ? "" : $" – {d.Of(P(pair.Own, "expires"))}")}{(pair.Own["credentialId"] is null ? "" : $", ID: {P(pair.Own, "credentialId")}")})")));
        main.AddRange(Projects(r, "Projects", "Stack"));
        yield return Styled("Title", Name(r));
        yield return Line(P(r["basics"]!, "label"));
        yield return Rows([[[.. side], [.. main]]]);
    }

    private static IEnumerable<OpenXmlElement> Projects(JsonObject r, string heading, string label, bool isStyled = true)
    {
        if (r["projects"]!.AsArray().Count > 0)
            yield return isStyled ? Styled("Heading1", heading) : Bold(heading);
        foreach (var p in List(r, "projects"))
        {
            yield return Bold(P(p, "name"));
            yield return Line(P(p, "description"));
            yield return Line($"{label}: {Words(p, ", ")}");
            yield return Line(P(p, "url"));
        }
    }

    private static byte[] Document(IEnumerable<OpenXmlElement> body)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Title" }, new StyleRunProperties(new FontSize { Val = "48" })) { Type = StyleValues.Paragraph, StyleId = "Title" },
                new Style(new StyleName { Val = "heading 1" }, new StyleRunProperties(new Bold(), new FontSize { Val = "28" })) { Type = StyleValues.Paragraph, StyleId = "Heading1" });
            main.Document = new Document(new Body(body));
        }

        return bytes.ToArray();
    }

    private static Table Rows(IEnumerable<IReadOnlyList<OpenXmlElement[]>> rows) => new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell)))));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text, false, 0));

    private static Paragraph Line(string text) => new(Run(text, false, 0));

    private static Paragraph Bold(string text, int points = 0) => new(Run(text, true, points));

    private static Paragraph Item(string text) => new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Run(text, false, 0));

    private static Run Run(string text, bool isBold, int points)
    {
        var run = new Run();
        if (isBold)
            run.RunProperties = points > 0 ? new RunProperties(new Bold(), new FontSize { Val = (2 * points).ToString(CultureInfo.InvariantCulture) }) : new RunProperties(new Bold());
        var cells = text.Split('\t');
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                run.AppendChild(new TabChar());
            run.AppendChild(new Text(cells[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static string Words(JsonNode s, string between) => string.Join(between, s["keywords"]!.AsArray().Select(word => word!.GetValue<string>()));

    private static string Range(MadeDates d, JsonNode entry) => d.Range(entry["startDate"]?.GetValue<string>(), entry["endDate"]?.GetValue<string>());

    private static string Name(JsonObject r) => P(r["basics"]!, "name");

    private static string City(JsonObject r) => P(r["basics"]!["location"]!, "city");

    private static string Profile(JsonObject r) => P(r["basics"]!["profiles"]![0]!, "url");

    private static IEnumerable<JsonNode> List(JsonObject r, string key) => r[key]!.AsArray().Select(node => node!);

    private static IEnumerable<(JsonNode Stated, JsonNode Own)> Held(JsonObject r) => List(r, "certificates").Select((c, at) => (c, r["meta"]!["credence"]!["certificates"]![at.ToString(CultureInfo.InvariantCulture)]!));

    private static string P(JsonNode node, string key) => node[key]!.GetValue<string>();
}
