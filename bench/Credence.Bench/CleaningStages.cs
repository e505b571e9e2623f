using System.Globalization;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>
/// CPU time and garbage of each step from a JSON line to a clean text, on one thread: <c>Credence.Bench cleaning FILE.jsonl [STEP …]</c>. Times are medians over
/// passes of the process's CPU time, which other programs on the machine disturb less than a clock does.
/// </summary>
internal static class CleaningStages
{
    private const int Warmups = 3;
    private const int Passes = 9;
    private const double MicrosecondsPerTick = 0.1;

    internal static void Run(string file, string[] stages, TextWriter report)
    {
        var json = File.ReadAllBytes(file);
        var languages = Languages.Read(DataFolder.Find());
        var raw = Read(json, file).ToList();
        var bodies = raw.ConvertAll(posting => PlainText.Of(posting.Body, posting.BodyKind));
        var texts = bodies.ConvertAll(JobLists.Without);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{raw.Count} postings, {(double)json.Length / raw.Count:F0} bytes a line, {texts.Average(text => text.Length):F0} characters of clean text"));

        Step("read", () => Read(json, file).Sum(posting => posting.Body.Length));
        Step("text", () => raw.Sum(posting => PlainText.Of(posting.Body, posting.BodyKind).Length));
        Step("lists", () => bodies.Sum(body => Stubs.IsStub(JobLists.Without(body)) ? 1 : 0));
        Step("lines", () => raw.Sum(posting => Length(posting.Title) + Length(posting.Employer) + Length(posting.Location)));
        Step("language", () => texts.Sum(text => languages.Of(text).Length));
        Step("hash", () => texts.Sum(text => TextHash.Of(text).Length));

        Step("all of these", () => JsonLines.Read(new MemoryStream(json), Input(file), null).Sum(line => Cleaned((ReadOutcome.Pending)line, languages)));

        void Step(string stage, Func<long> work)
        {
            if (stages is [] || stages.Contains(stage))
                Measure(stage, raw.Count, report, work);
        }
    }

    private static int Cleaned(ReadOutcome.Pending line, Languages languages)
    {
        using var texts = new TextBlocks();
        var (outcome, whole) = line.Line.ReadText((body, kind) => PlainText.Of(body, kind, texts));
        if (outcome is not ReadOutcome.Accepted { Posting: var posting })
            return 0;
        var text = JobLists.Without(whole ?? PlainText.Of(posting.Body, posting.BodyKind).AsMemory()).Span;
        return Stubs.IsStub(text) ? 0 : text.Length + Length(posting.Title) + Length(posting.Employer) + Length(posting.Location) + languages.Of(text).Length + (int)(TextHash.NumberOf(text) & 1);
    }

    private static int Length(string? line) => PlainText.Line(line)?.Length ?? 0;

    private static IEnumerable<RawPosting> Read(byte[] json, string file) =>
        PostingReader.Read(new MemoryStream(json), Input(file), null).OfType<ReadOutcome.Accepted>().Select(outcome => outcome.Posting);

    private static PostingInput Input(string file) => new(file, "bench", NamedByUser: true);

    private static void Measure(string stage, int postings, TextWriter report, Func<long> work)
    {
        var times = new double[Passes];
        var (check, bytes) = (0L, 0L);
        for (var pass = -Warmups; pass < Passes; pass++)
        {
            GC.Collect();
            var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            check = work();
            if (pass >= 0)
                times[pass] = (Environment.CpuUsage.TotalTime - start).Ticks * MicrosecondsPerTick / postings;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / postings;
        }

        Array.Sort(times);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-14} {times[Passes / 2],8:F2} µs a posting (least {times[0]:F2}, most {times[^1]:F2}), {bytes,7} bytes; sum {check}"));
    }
}
