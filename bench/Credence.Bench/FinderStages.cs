using System.Globalization;
using Credence.Catalog;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>
/// CPU time and garbage a posting of the steps from a clean text to its role and mentions, on one thread: <c>Credence.Bench finding FILE.jsonl [POSTINGS]</c>.
/// Each line includes what it stands on: names need words, words need edges. Times are the least and the median of the passes.
/// </summary>
internal static class FinderStages
{
    private const int Warmups = 3;
    private const int Passes = 15;

    internal static void Run(string file, int most, TextWriter report)
    {
        var data = DataFolder.Find();
        var lexicon = Lexicon.Read(data, CatalogReader.Read(data));
        var finder = new Finder(lexicon);
        var postings = PostingReader.Read(new PostingInput(file, "bench", NamedByUser: true), null, null, CancellationToken.None).OfType<ReadOutcome.Accepted>().Take(most)
            .Select(outcome => (outcome.Posting.Title, Text: JobLists.Without(PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind)))).ToList();
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{postings.Count} postings, {postings.Average(posting => posting.Text.Length):F0} characters of clean text"));

        var edges = new TextEdges();
        Measure("edges of words", posting =>
        {
            edges.Read(posting.Text);
            return edges.Count;
        });
        Measure("numbers of words", posting =>
        {
            edges.Read(posting.Text);
            lexicon.Words.Find(edges);
            return edges.Count;
        });
        Measure("words", posting =>
        {
            using var tokens = Tokenizer.Read(posting.Text, lexicon.Words);
            return tokens.Count;
        });
        Measure("words, role", posting =>
        {
            using var tokens = Tokenizer.Read(posting.Text, lexicon.Words);
            return (int)RoleReader.Read(posting.Title, tokens, lexicon);
        });
        Measure("words, names", posting =>
        {
            using var tokens = Tokenizer.Read(posting.Text, lexicon.Words);
            return NameScan.Read(tokens, lexicon)?.Hits.Count ?? 0;
        });
        Measure("role and mentions", posting => finder.Find(posting.Title, posting.Text).Mentions.Count);

        void Measure(string stage, Func<(string? Title, string Text), int> work) => Pass(stage, postings, work, report);
    }

    private static void Pass(string stage, List<(string? Title, string Text)> postings, Func<(string? Title, string Text), int> work, TextWriter report)
    {
        var times = new double[Passes];
        var (check, bytes) = (0L, 0L);
        for (var pass = -Warmups; pass < Passes; pass++)
        {
            check = 0;
            bytes = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            foreach (var posting in postings)
                check += work(posting);
            if (pass >= 0)
                times[pass] = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / postings.Count;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        Array.Sort(times);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {times[0],6:F1} us least {times[Passes / 2],6:F1} us median {bytes / postings.Count,6} bytes (check {check})"));
    }
}
