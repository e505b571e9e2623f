using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Credence.App.Tests.Ingest;

/// <summary>Files of made-up postings.</summary>
internal static class MadeUpCorpus
{
    private static readonly string[] Verbs = ["build", "train", "review", "maintain", "design", "measure", "explain", "ship", "test", "monitor", "document", "tune"];
    private static readonly string[] Things = ["models", "pipelines", "dashboards", "services", "forecasts", "reports", "datasets", "experiments", "features", "queries"];
    private static readonly string[] People = ["analysts", "engineers", "doctors", "drivers", "teachers", "buyers", "planners", "nurses", "lawyers", "farmers"];

    /// <summary>Writes distinct postings, every tenth one twice, as JSON lines.</summary>
    internal static string Write(string path, int postings)
    {
        var random = new Random(1);
        using var file = new StreamWriter(path);
        for (var i = 0; i < postings; i++)
        {
            var line = JsonSerializer.Serialize(new Dictionary<string, string>
            {
                ["id"] = i.ToString(CultureInfo.InvariantCulture),
                ["title"] = "Engineer " + i.ToString(CultureInfo.InvariantCulture),
                ["company"] = "Acme",
                ["description"] = Text(random),
            });
            file.WriteLine(line);
            if (i % 10 == 0)
                file.WriteLine(line);
        }

        return path;
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder("What you do\n");
        for (var i = 0; i < 8; i++)
            text.Append(CultureInfo.InvariantCulture, $"- You {Pick(Verbs)} {Pick(Things)} and {Pick(Verbs)} {Pick(Things)} with {Pick(People)}.\n");
        return text.Append("A CISSP is a plus.").ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }
}
