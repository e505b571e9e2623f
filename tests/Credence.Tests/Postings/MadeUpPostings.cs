using System.Globalization;
using System.Text;

namespace Credence.Tests.Postings;

/// <summary>Made-up postings: the same seed gives the same text, other seeds other sentences.</summary>
internal static class MadeUpPostings
{
    private static readonly string[] Verbs = ["build", "train", "review", "maintain", "design", "measure", "explain", "ship", "test", "monitor", "document", "tune"];
    private static readonly string[] Things =
        ["models", "pipelines", "dashboards", "services", "forecasts", "reports", "datasets", "experiments", "features", "queries", "interfaces", "budgets", "contracts", "schedules"];
    private static readonly string[] Ways = ["with care", "every week", "for our clients", "in small teams", "under deadline", "in the open", "by the numbers", "across regions"];
    private static readonly string[] People = ["analysts", "engineers", "doctors", "drivers", "teachers", "buyers", "planners", "nurses", "lawyers", "farmers"];

    /// <summary>About 250 words.</summary>
    internal static string Text(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder("We are hiring in Springfield.\n\nWhat you do\n");
        for (var i = 0; i < 22; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- You {Pick(Verbs)} {Pick(Things)} and {Pick(Verbs)} {Pick(Things)} {Pick(Ways)} together with {Pick(People)}.\n");
        }

        return text.Append("Our office is in Springfield.").ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    /// <summary>The text with so many of its words replaced.</summary>
    internal static string Change(string text, int changes, int seed)
    {
        var random = new Random(seed);
        var words = text.Split(' ');
        for (var i = 0; i < changes; i++)
            words[random.Next(words.Length)] = "changed" + i.ToString(CultureInfo.InvariantCulture);
        return string.Join(' ', words);
    }
}
