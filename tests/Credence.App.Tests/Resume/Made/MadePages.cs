using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Credence.App.Tests.Resume.Made;

/// <summary>Six layouts of our own as web pages to print: three of one column, three of two.</summary>
internal static class MadePages
{
    internal static readonly IReadOnlyList<(string Name, bool HasTwoColumns, Func<JsonObject, string> Make)> Layouts =
    [
        ("classic, dates at the right", false, Classic),
        ("employer first, groups of lines", false, Grouped),
        ("German, dates at the left", false, German),
        ("side column at the left", true, LeftSide),
        ("side column at the right, tables", true, RightSide),
        ("two columns in a table, running head", true, Halves),
    ];

    private static string Classic(JsonObject r)
    {
        var d = MadeDates.Short;
        var b = new StringBuilder();
        b.Append($"<h1>{T(r["basics"]!, "name")}</h1><p class=c>{T(r["basics"]!, "label")}</p><p class=c>{T(r["basics"]!, "email")} | {T(r["basics"]!, "phone")} | {City(r)} | {Profile(r)}</p>");
        b.Append($"<h2>Summary</h2><p>{T(r["basics"]!, "summary")}</p><h2>Experience</h2>");
        foreach (var w in List(r, "work"))
            b.Append($"<div class=row><b>{T(w, "position")}</b><span>{Range(d, w)}</span></div><div class=row><i>{T(w, "name")}</i><i>{T(w, "location")}</i></div>{Items(w)}");
        b.Append("<h2>Education</h2>");
        foreach (var e in List(r, "education"))
            b.Append($"<div class=row><b>{T(e, "institution")}</b><span>{Range(d, e)}</span></div><div>{T(e, "studyType")} in {T(e, "area")}</div>");
        b.Append("<h2>Technical Skills</h2>");
        foreach (var s in List(r, "skills"))
            b.Append($"<div><b>{T(s, "name")}:</b> {Words(s)}</div>");
        b.Append("<h2>Certifications</h2><ul>");
        foreach (var (c, own) in Held(r))
            b.Append($"<li>{T(c, "name")}, {T(c, "issuer")}, issued {d.Of(P(c, "date"))}{(own["expires"] is null ? "" : $", expires {d.Of(P(own, "expires"))}")}{(own["credentialId"] is null ? "" : $" (ID {T(own, "credentialId")})")}</li>");
        b.Append("</ul>");
        Projects(b, r, "Projects", "Technologies");
        b.Append($"<h2>Languages</h2><p>{string.Join(", ", List(r, "languages").Select(l => $"{T(l, "language")} ({T(l, "fluency")})"))}</p>");
        return Page("body{font:10.5pt 'DejaVu Serif'} h1,.c{text-align:center;margin:2px} h2{font-size:11pt;text-transform:uppercase;border-bottom:1px solid #000;margin:12px 0 4px} ul{margin:3px 0 8px;padding-left:18px}", b);
    }

    private static string Grouped(JsonObject r)
    {
        var d = MadeDates.Long;
        var b = new StringBuilder();
        b.Append($"<h1>{T(r["basics"]!, "name")}</h1><p class=l>{T(r["basics"]!, "label")}</p><p>{City(r)} • {T(r["basics"]!, "phone")} • {T(r["basics"]!, "email")}<br>{Profile(r)}</p><h2>About me</h2><p>{T(r["basics"]!, "summary")}</p><h2>Licenses & Certifications</h2>");
        foreach (var (c, own) in Held(r))
            b.Append($"<p class=g><b>{T(c, "name")}</b><br>{T(c, "issuer")}<br>Issued {d.Of(P(c, "date"))}{(own["expires"] is null ? " · No Expiration Date" : $" · Expires {d.Of(P(own, "expires"))}")}{(own["credentialId"] is null ? "" : $"<br>Credential ID {T(own, "credentialId")}")}</p>");
        b.Append("<h2>Work history</h2>");
        foreach (var w in List(r, "work"))
            b.Append($"<p class=g><b>{T(w, "name")}</b> — {T(w, "location")}<br>{T(w, "position")}<br>{Range(d, w)}</p>{Items(w)}");
        b.Append("<h2>Education</h2>");
        foreach (var e in List(r, "education"))
            b.Append($"<p class=g><b>{T(e, "studyType")}, {T(e, "area")}</b><br>{T(e, "institution")}, {Range(d, e)}</p>");
        b.Append("<h2>Skills</h2>");
        foreach (var s in List(r, "skills"))
            b.Append($"<p class=g><b>{T(s, "name")}</b><br>{string.Join(" · ", Raw(s))}</p>");
        Projects(b, r, "Personal projects", "Built with");
        b.Append("<h2>Languages</h2><ul>" + string.Concat(List(r, "languages").Select(l => $"<li>{T(l, "language")}: {T(l, "fluency")}</li>")) + "</ul>");
        return Page("body{font:10pt 'DejaVu Sans'} h1{font-size:20pt;margin:0} h2{font-size:13pt;color:#246;margin:14px 0 4px} .g{margin:4px 0 6px;line-height:1.35} .l{margin:0;color:#555} ul{margin:3px 0 8px;padding-left:18px}", b);
    }

    private static string German(JsonObject r)
    {
        var d = MadeDates.German;
        var b = new StringBuilder();
        b.Append($"<h1>Lebenslauf</h1><table><tr><td>Name<td>{T(r["basics"]!, "name")}<tr><td>Wohnort<td>{City(r)}<tr><td>E-Mail<td>{T(r["basics"]!, "email")}<tr><td>Telefon<td>{T(r["basics"]!, "phone")}<tr><td>Web<td>{Profile(r)}</table><h2>Berufserfahrung</h2><table>".Replace("<td>Name<td>", "<td>Name:<td>").Replace("Wohnort<", "Wohnort:<").Replace("E-Mail<", "E-Mail:<").Replace("Telefon<", "Telefon:<").Replace("Web<", "Web:<"));
        foreach (var w in List(r, "work"))
            b.Append($"<tr><td class=d>{Range(d, w)}<td><b>{T(w, "position")}</b><br>{T(w, "name")}, {T(w, "location")}{Items(w)}");
        b.Append("</table><h2>Ausbildung</h2><table>");
        foreach (var e in List(r, "education"))
            b.Append($"<tr><td class=d>{Range(MadeDates.GermanShort, e)}<td><b>{T(e, "studyType")} {T(e, "area")}</b><br>{T(e, "institution")}");
        b.Append("</table><h2>Zertifikate</h2><table>");
        foreach (var (c, own) in Held(r))
            b.Append($"<tr><td class=d>{MadeDates.GermanShort.Of(P(c, "date"))}<td>{T(c, "name")}, {T(c, "issuer")}{(own["expires"] is null ? "" : $" (gültig bis {MadeDates.GermanShort.Of(P(own, "expires"))})")}{(own["credentialId"] is null ? "" : $", Zertifikatsnummer: {T(own, "credentialId")}")}");
        b.Append("</table><h2>Kenntnisse</h2><table>");
        foreach (var s in List(r, "skills"))
            b.Append($"<tr><td class=d>{T(s, "name")}<td>{Words(s)}");
        b.Append("</table>");
        Projects(b, r, "Projekte", "Technologien");
        b.Append("<h2>Sprachkenntnisse</h2><table>" + string.Concat(List(r, "languages").Select(l => $"<tr><td class=d>{T(l, "language")}<td>{T(l, "fluency")}")) + "</table>");
        return Page("body{font:10pt 'DejaVu Sans'} h1{font-size:18pt} h2{font-size:12pt;margin:14px 0 4px;border-bottom:1px solid #999} td{vertical-align:top;padding:2px 14px 6px 0} .d{width:170px} ul{margin:2px 0;padding-left:16px}", b);
    }

    private static string LeftSide(JsonObject r)
    {
        var d = MadeDates.Short;
        var b = new StringBuilder();
        b.Append($"<div class=two><div class=side><h2>Contact</h2><p>{T(r["basics"]!, "email")}</p><p>{T(r["basics"]!, "phone")}</p><p>{City(r)}</p><p>{Profile(r)}</p><h2>Skills</h2>");
        foreach (var s in List(r, "skills"))
            b.Append($"<h3>{T(s, "name")}</h3><ul>{string.Concat(Raw(s).Select(word => $"<li>{word}</li>"))}</ul>");
        b.Append("<h2>Certifications</h2>");
        foreach (var (c, own) in Held(r))
            b.Append($"<div class=g><b>{T(c, "name")}</b><div>{T(c, "issuer")}</div><div>{d.Of(P(c, "date"))}{(own["expires"] is null ? "" : $" – {d.Of(P(own, "expires"))}")}</div>{(own["credentialId"] is null ? "" : $"<div>ID: {T(own, "credentialId")}</div>")}</div>");
        b.Append("<h2>Languages</h2>" + string.Concat(List(r, "languages").Select(l => $"<p>{T(l, "language")} – {T(l, "fluency")}</p>")));
        b.Append($"</div><div class=main><h1>{T(r["basics"]!, "name")}</h1><p class=l>{T(r["basics"]!, "label")}</p><h2>Profile</h2><p>{T(r["basics"]!, "summary")}</p><h2>Professional Experience</h2>");
        foreach (var w in List(r, "work"))
            b.Append($"<div class=row><b>{T(w, "position")}</b><span>{Range(d, w)}</span></div><div>{T(w, "name")} | {T(w, "location")}</div>{Items(w)}");
        b.Append("<h2>Education</h2>");
        foreach (var e in List(r, "education"))
            b.Append($"<div class=row><b>{T(e, "studyType")} {T(e, "area")}</b><span>{Range(d, e)}</span></div><div>{T(e, "institution")}</div>");
        Projects(b, r, "Projects", "Tech stack");
        return Page("body{font:9.5pt 'DejaVu Sans'} .two{display:flex;gap:24px} .side{width:31%;color:#234} .main{flex:1} h1{font-size:22pt;margin:0} h2{font-size:11.5pt;margin:12px 0 4px} h3{font-size:9.5pt;margin:6px 0 2px} .side p{margin:2px 0} .g{margin-bottom:8px} ul{margin:3px 0 8px;padding-left:16px}", b.Append("</div></div>"));
    }

    private static string RightSide(JsonObject r)
    {
        var d = MadeDates.Iso;
        var b = new StringBuilder();
        b.Append($"<h1>{T(r["basics"]!, "name")}</h1><p class=l>{T(r["basics"]!, "label")}</p><div class=two><div class=main><h2>EMPLOYMENT HISTORY</h2>");
        foreach (var w in List(r, "work"))
            b.Append($"<div><b>{T(w, "position")}</b> at {T(w, "name")}, {T(w, "location")}</div><div class=s>{Range(d, w)}</div>{Items(w)}");
        b.Append("<h2>EDUCATION</h2>");
        foreach (var e in List(r, "education"))
            b.Append($"<div><b>{T(e, "institution")}</b></div><div>{T(e, "studyType")}, {T(e, "area")}</div><div class=s>{Range(d, e)}</div>");
        b.Append("<h2>CERTIFICATIONS</h2><table><tr><th>Certification<th>Issuer<th>Issued<th>Expires<th>ID");
        foreach (var (c, own) in Held(r))
            b.Append($"<tr><td>{T(c, "name")}<td>{T(c, "issuer")}<td>{d.Of(P(c, "date"))}<td>{(own["expires"] is null ? "" : d.Of(P(own, "expires")))}<td>{(own["credentialId"] is null ? "" : T(own, "credentialId"))}");
        b.Append("</table>");
        Projects(b, r, "PROJECTS", "Stack");
        b.Append($"</div><div class=side><h2>DETAILS</h2><p>{City(r)}</p><p>{T(r["basics"]!, "phone")}</p><p>{T(r["basics"]!, "email")}</p><p>{Profile(r)}</p><h2>SUMMARY</h2><p>{T(r["basics"]!, "summary")}</p><h2>SKILLS</h2>");
        foreach (var s in List(r, "skills"))
            b.Append($"<p><b>{T(s, "name")}:</b> {Words(s)}</p>");
        b.Append("<h2>LANGUAGES</h2>" + string.Concat(List(r, "languages").Select(l => $"<p>{T(l, "language")} <i>({T(l, "fluency")})</i></p>")));
        return Page("body{font:9pt 'DejaVu Sans'} .two{display:grid;grid-template-columns:64% 31%;gap:5%} h1{font-size:20pt;margin:0} h2{font-size:9.5pt;letter-spacing:1.5px;margin:12px 0 4px} .s{color:#666} table{border-collapse:collapse;width:100%;font-size:8pt} td,th{text-align:left;padding:3px 12px 3px 0;vertical-align:top} td:first-child{width:38%} ul{margin:3px 0 8px;padding-left:16px} p{margin:3px 0}", b.Append("</div></div>"));
    }

    private static string Halves(JsonObject r)
    {
        var d = MadeDates.Figures;
        var b = new StringBuilder();
        b.Append($"<table class=t><tr><td><h1>{T(r["basics"]!, "name")}</h1><div>{T(r["basics"]!, "label")}</div><div>{T(r["basics"]!, "email")}</div><div>Phone: {T(r["basics"]!, "phone")}</div><div>Address: {City(r)}</div><div>{Profile(r)}</div><h2>Work Experience</h2>");
        foreach (var w in List(r, "work"))
            b.Append($"<div><b>{T(w, "name")}</b> ({Range(d, w)})</div><div>{T(w, "position")}, {T(w, "location")}</div>{Items(w)}");
        b.Append("<td><h2>Education</h2>");
        foreach (var e in List(r, "education"))
            b.Append($"<div><b>{T(e, "studyType")} in {T(e, "area")}</b></div><div>{T(e, "institution")} | {Range(d, e)}</div>");
        b.Append("<h2>Certificates</h2>");
        foreach (var (c, own) in Held(r))
            b.Append($"<p>{T(c, "name")} | {T(c, "issuer")} | {d.Of(P(c, "date"))}{(own["expires"] is null ? "" : $" | valid until {d.Of(P(own, "expires"))}")}{(own["credentialId"] is null ? "" : $" | No. {T(own, "credentialId")}")}</p>");
        b.Append("<h2>Core Competencies</h2>");
        foreach (var s in List(r, "skills"))
            b.Append($"<p><b>{T(s, "name")}:</b> {string.Join(" | ", Raw(s))}</p>");
        Projects(b, r, "Selected Projects", "Tools");
        b.Append("<h2>Languages</h2><p>" + string.Join(" | ", List(r, "languages").Select(l => $"{T(l, "language")} - {T(l, "fluency")}")) + $"</p><h2>Profile</h2><p>{T(r["basics"]!, "summary")}</p></table><div class=foot>{T(r["basics"]!, "name")} · efficient, flexible, fluffy offline affairs</div>");
        return Page("body{font:9.5pt 'DejaVu Serif';font-variant-ligatures:common-ligatures} .t td{width:50%;vertical-align:top;padding:0 12px 0 0} h1{font-size:18pt;margin:0} h2{font-size:12pt;margin:12px 0 4px;color:#733} .foot{position:fixed;bottom:0;font-size:7pt} p{margin:3px 0 6px} ul{margin:3px 0 8px;padding-left:16px}", b);
    }

    private static void Projects(StringBuilder b, JsonObject r, string heading, string label)
    {
        if (r["projects"]!.AsArray().Count == 0)
            return;
        b.Append($"<h2>{heading}</h2>");
        foreach (var p in List(r, "projects"))
            b.Append($"<div><b>{T(p, "name")}</b></div><div>{T(p, "description")}</div><div>{label}: {Words(p)}</div><div>{T(p, "url")}</div>");
    }

    private static string Page(string style, StringBuilder body) => $"<!doctype html><meta charset=utf-8><style>@page{{size:A4;margin:16mm}} body{{margin:0}} .row{{display:flex;justify-content:space-between;gap:14px}} {style}</style>{body}";

    private static string Items(JsonNode w) => "<ul>" + string.Concat(w["highlights"]!.AsArray().Select(h => $"<li>{WebUtility.HtmlEncode(h!.GetValue<string>())}</li>")) + "</ul>";

    private static string Words(JsonNode s) => string.Join(", ", Raw(s));

    private static IEnumerable<string> Raw(JsonNode s) => s["keywords"]!.AsArray().Select(word => WebUtility.HtmlEncode(word!.GetValue<string>()));

    private static string Range(MadeDates d, JsonNode entry) => d.Range(entry["startDate"]?.GetValue<string>(), entry["endDate"]?.GetValue<string>());

    private static string City(JsonObject r) => T(r["basics"]!["location"]!, "city");

    private static string Profile(JsonObject r) => T(r["basics"]!["profiles"]![0]!, "url");

    private static IEnumerable<JsonNode> List(JsonObject r, string key) => r[key]!.AsArray().Select(node => node!);

    private static IEnumerable<(JsonNode Stated, JsonNode Own)> Held(JsonObject r) => List(r, "certificates").Select((c, at) => (c, r["meta"]!["credence"]!["certificates"]![at.ToString(System.Globalization.CultureInfo.InvariantCulture)]!));

    private static string P(JsonNode node, string key) => node[key]!.GetValue<string>();

    private static string T(JsonNode node, string key) => WebUtility.HtmlEncode(P(node, key));
}
