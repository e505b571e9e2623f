using System.Text.Json;
using Credence.Postings;
using Credence.Sources;

namespace Credence.App.Tests.House;

/// <summary>A store of a few postings written for tests, made once for all of them and removed at the end.</summary>
internal static class MadeStore
{
    /// <summary>What a server calls its store.</summary>
    internal const string Name = "store";

    private const int Employers = 12;
    private static readonly Lazy<DirectoryInfo> Made = new(Make);
    private static readonly string[] Asks = ["Python and SQL", "Python, PyTorch and Docker", "Kubernetes and Terraform", "an AWS Certified Machine Learning Engineer – Associate certification"];

    /// <summary>Where it is.</summary>
    internal static string Folder => Path.Combine(Made.Value.FullName, Name);

    private static DirectoryInfo Make()
    {
        var folder = Directory.CreateTempSubdirectory("credence-made-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var postings = Path.Combine(folder.FullName, "postings.jsonl");
        File.WriteAllLines(postings, Enumerable.Range(0, Employers * Asks.Length).Select(number => JsonSerializer.Serialize(new
        {
            id = FormattableString.Invariant($"made-{number}"),
            title = "Machine Learning Engineer",
            company = $"Made Works {(char)('A' + (number % Employers))}",
            location = number % 2 == 0 ? "Graz, Austria" : "Berlin, Germany",
            description = Text(number),
        })));
        Credence.Postings.Ingest.With(DataFolder.Find()).Run(new IngestRequest([postings], Path.Combine(folder.FullName, Name), null, null), null, CancellationToken.None);
        return folder;
    }

    // texts that share most of their words would count as copies of one another
    private static string Text(int number) => $"""
        We plan {Sentence(number, 1)}. You would measure {Sentence(number, 2)}, and then {Sentence(number, 3)}.
        Our people {Sentence(number, 4)}. Every month we {Sentence(number, 5)}.

        Requirements:
        - {Asks[number % Asks.Length]} required
        - {FormattableString.Invariant($"{number % 5 + 1}")}+ years of experience with machine learning
        """ + (number % 6 == 0 ? "\n- Active Secret security clearance required" : "");

    private static string Sentence(int number, int part) =>
        string.Join(' ', Enumerable.Range(1, WordsOfSentence).Select(at => Words[((number * 37) + (part * 101) + (at * 13) + (at * at * (number + part))) % Words.Length]));

    private const int WordsOfSentence = 22;

    private static readonly string[] Words = """
        routes parcels vans depots drivers weather models turbines harvests orchards bridges ferries timetables letters invoices archives museums clinics pumps valves meters rivers
        forecast compare schedule repair translate sort count deliver inspect archive label predict search rank route price pack store cool heat sail dig plant mill bake print weave
        slowly nightly carefully northern coastal alpine urban rural quiet noisy early late heavy light green copper wooden steel paper glass salt clay wool amber granite cedar linen
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
