using System.Globalization;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding.Skills;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>
/// CPU time and garbage a posting of the steps that find skills, on one thread: <c>Credence.Bench skills FILE.jsonl [POSTINGS]</c>. Each line includes
/// what it stands on. Times are the least and the median of the passes; the check tells whether two versions find the same.
/// </summary>
internal static class SkillStages
{
    private const int Warmups = 2;
    private const int Passes = 9;

    internal static void Run(string file, int most, TextWriter report)
    {
        var finder = SkillFinder.Read(DataFolder.Find());
        var texts = PostingReader.Read(new PostingInput(file, "bench", NamedByUser: true), null, null, CancellationToken.None).OfType<ReadOutcome.Accepted>()
            .Select(outcome => JobLists.Without(PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind))).Distinct(StringComparer.Ordinal).Take(most).ToList();
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} distinct postings, {texts.Average(text => text.Length):F0} characters of clean text"));
        var words = new SkillWord[SkillWords.Room(texts.Max(text => text.Length))];
        Pass("words", texts, text => SkillWords.Read(text, words), report);
        Pass("words, names", texts, text =>
        {
            using var page = new SkillPage(text, finder.Tables);
            return page.Hits.Length;
        }, report);
        Pass("spans", texts, text => finder.Find(text).Sum(hit => hit.End), report);
        Pass("ids", texts, text => finder.IdsOf(text).Sum(id => id.Length), report);
    }

    private static void Pass(string stage, List<string> texts, Func<string, int> work, TextWriter report)
    {
        var times = new double[Passes];
        var (check, bytes) = (0L, 0L);
        for (var pass = -Warmups; pass < Passes; pass++)
        {
            check = 0;
            bytes = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.UserTime;
            foreach (var text in texts)
                check += work(text);
            if (pass >= 0)
                times[pass] = (Environment.CpuUsage.UserTime - before).TotalMicroseconds / texts.Count;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        }

        Array.Sort(times);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-20} {times[0],6:F1} us least {times[Passes / 2],6:F1} us median {bytes / texts.Count,6} bytes (check {check})"));
    }
}
