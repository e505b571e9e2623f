using System.Text;
using System.Text.Json;
using Credence.App.Tests.House;

namespace Credence.App.Tests.Serve;

/// <summary>A made person's résumé in every form that can be sent, and questions about it as each door puts them.</summary>
internal static class ResumeQuestions
{
    internal const string Text = "Mira Okonkwo-Falk 🎓 三木 İpek\nmira@example.org | Graz, Austria\n\nExperience\nData Analyst, Karstwerk Größe\tMarch 2019 - Present\n- Reports in SQL and Python “every Monday”\n\nCertifications\nAWS Certified AI Practitioner, Amazon Web Services, issued May 2025, expires May 2028\n\nSkills\nPython, SQL, Docker\n";

    internal const string Json = """{"basics":{"name":"Mira Okonkwo-Falk İpek","email":"mira@example.org","location":{"city":"Graz","countryCode":"AT"}},"skills":[{"name":"Python"},{"name":"SQL"}],"meta":{"own":{"kept":[1,2]}}}""";

    internal const string Posting = "Data scientist\n\nRequirements:\n- Python and Rust\n- Active Secret security clearance\n";

    /// <summary>Questions: address and tool, the fields sent, and the words of the command beside its file.</summary>
    internal static IReadOnlyList<(string Path, string Tool, string Fields, string Words)> All { get; } =
    [
        ("resume/read", "readResume", $$"""{"resume":{{JsonSerializer.Serialize(Text)}}}""", "read resume"),
        ("resume/read", "readResume", $$"""{"resume":{{Json}}}""", "read resume"),
        ("resume/read", "readResume", $$"""{"resume-base64":"{{Convert.ToBase64String(Pdf)}}"}""", "read resume"),
        ("resume/match", "matchResume", $$"""{"resume":{{JsonSerializer.Serialize(Text)}},"posting":{{JsonSerializer.Serialize(Posting)}},"lives-in":"Austria","may-work-in":["AT","DE"],"clearance":"secret","relocates":true}""", "match resume --posting posting --lives-in Austria --may-work-in AT,DE --clearance secret --relocates"),
        ("resume/match", "matchResume", $$"""{"resume":{{Json}},"posting":null,"citizen-of":["AT"],"role":"all","country":"AT","top":7}""", "match resume --store store --citizen-of AT --role all --country AT --top 7"),
        ("resume/unlock", "unlockPostings", $$"""{"resume":{{JsonSerializer.Serialize(Text)}},"relocates":false,"role":"all","hours":120.5,"documents":true}""", "unlock resume --store store --role all --hours 120.5 --documents"),
        ("resume/scorecard", "scoreResume", $$"""{"resume":{{JsonSerializer.Serialize(Text)}}}""", "scorecard resume"),
    ];

    /// <summary>A page of text, as small as a PDF can be.</summary>
    internal static byte[] Pdf => Encoding.ASCII.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length {Page.Length}>>\nstream\n{Page}\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer <</Size 6 /Root 1 0 R>>\n%%EOF");

    private const string Page = "BT /F1 12 Tf 72 720 Td (Mira Okonkwo-Falk) Tj 0 -20 Td (mira@example.org) Tj 0 -40 Td (Skills) Tj 0 -20 Td (Python, SQL, Docker) Tj ET";

    /// <summary>A folder as somebody would keep what they sent: the documents of a question under the names its receipt gives them, and the store.</summary>
    internal static void Lay(string folder, string fields)
    {
        using var sent = JsonDocument.Parse(fields);
        foreach (var field in sent.RootElement.EnumerateObject())
        {
            if (field.Name is "resume" or "posting" && field.Value.ValueKind != JsonValueKind.Null)
                File.WriteAllBytes(Path.Combine(folder, field.Name), Encoding.UTF8.GetBytes(field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText()));
            else if (field.Name == "resume-base64")
                File.WriteAllBytes(Path.Combine(folder, "resume"), field.Value.GetBytesFromBase64());
        }

        Directory.CreateSymbolicLink(Path.Combine(folder, MadeStore.Name), MadeStore.Folder);
    }
}
