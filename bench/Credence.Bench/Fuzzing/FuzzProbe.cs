using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Resumes;
using Credence.Resumes.Json;
using Credence.Resumes.Matching;
using Credence.Resumes.Scorecards;
using Credence.Sources;

namespace Credence.Bench.Fuzzing;

/// <summary>
/// Reads one document as the doors do, in this process: extraction, reading, what is asked of the person, scorecards, writing as JSON Resume.
/// Anything but a résumé or a refusal is a finding: an exception, too much time or memory, two answers to one document, a place outside the text. Too much time or memory of the extraction is none,
/// since the doors extract in a process of its own that is ended then; it is counted.
/// </summary>
internal sealed class FuzzProbe
{
    private const double MostSeconds = 5;
    private const double MostGrownMiB = 150;
    private const double KiB = 1024;
    private static readonly DateOnly AsOf = new(2026, 11, 23);
    private readonly ApplicantReader _applicants;
    private readonly ScorecardReader _scorecards;

    internal FuzzProbe()
    {
        var data = DataFolder.Find();
        var catalog = CatalogReader.Read(data);
        Reader = ResumeReader.Read(data, catalog);
        _applicants = ApplicantReader.Read(data, CertificationNames.Read(data, catalog), SkillLexicon.Read(data), ConditionFinder.Read(data), new FieldFinder(FieldLexicon.Read(data)), new Finder(Lexicon.Read(data, catalog)));
        _scorecards = ScorecardReader.Read(data, catalog, AsOf);
    }

    internal ResumeReader Reader { get; }

    internal FuzzOutcome Of(byte[] document)
    {
        var started = Processor();
        var extraction = default((double Seconds, double? GrownMiB));
        var before = Fresh();
        try
        {
            var reading = Reader.Read(document, null, bytes =>
            {
                var lines = ResumeReader.Extract(bytes);
                extraction = (Processor() - started, Memory("VmHWM") - before);
                before = Fresh();
                return lines;
            });
            if (reading.Resume is { } resume)
                Use(resume);
            var (seconds, grown) = (Processor() - started, Memory("VmHWM") - before);
            var outcome = new FuzzOutcome(extraction.Seconds > MostSeconds || extraction.GrownMiB > MostGrownMiB ? "ended" : reading.Refusal?.Code ?? "read", null, seconds, Math.Max(grown ?? 0, extraction.GrownMiB ?? 0));
            return outcome with
            {
                Finding = seconds - extraction.Seconds > MostSeconds ? "takes too much time"
                    : grown > MostGrownMiB ? "takes too much memory"
                    : outcome.What == "ended" ? null
                    : Difference(reading, document),
            };
        }
#pragma warning disable CA1031 // what is thrown here is what is looked for
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            return new FuzzOutcome("thrown", $"{wrong.GetType().Name} at {Where(wrong)}", Processor() - started, Memory("VmHWM") - before);
        }
    }

    private string? Difference(ResumeReading reading, byte[] document)
    {
        var first = JsonSerializer.SerializeToUtf8Bytes(reading);
        if (!first.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(Reader.Read(document, null, ResumeReader.Extract))))
            return "is read in two ways";
        return reading.Resume is { } read && Misplaced(first, read.Text.Length) ? "has a place outside its text" : null;
    }

    private void Use(Resume resume)
    {
        var applicant = _applicants.Of(resume, SaidBeside.Nothing, AsOf);
        _scorecards.Of(resume, applicant);
        if (Reader.Read(JsonResumeWriter.Write(resume), null, ResumeReader.Extract).Refusal is { Code: not ("too_long" or "too_large") } refusal)
            throw new InvalidDataException($"written as JSON Resume it is refused: {refusal.Code}");
    }

    private static bool Misplaced(byte[] reading, int length)
    {
        using var json = JsonDocument.Parse(reading, new JsonDocumentOptions { MaxDepth = 256 });
        return Misplaced(json.RootElement.GetProperty("Resume"), length);
    }

    private static bool Misplaced(JsonElement element, int length) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Any(one => Misplaced(one, length)),
        JsonValueKind.Object when element.TryGetProperty("Place", out var place) => !(place.GetProperty("Start").GetInt32() is >= 0 and var start && place.GetProperty("End").GetInt32() is var end && start <= end && end <= length),
        JsonValueKind.Object => element.EnumerateObject().Any(one => one.Name != "Source" && Misplaced(one.Value, length)),
        _ => false,
    };

    /// <summary>The innermost of our methods, or else the innermost.</summary>
    private static string Where(Exception wrong)
    {
        var frames = new StackTrace(wrong).GetFrames().Select(frame => frame.GetMethod()).Where(method => method?.DeclaringType is not null).Select(method => $"{method!.DeclaringType!.FullName}.{method.Name}").ToList();
        return frames.Find(name => name.StartsWith("Credence.", StringComparison.Ordinal) && !name.StartsWith("Credence.Bench", StringComparison.Ordinal)) ?? frames.FirstOrDefault() ?? wrong.Message;
    }

    private static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Forgets the peak of memory.</summary>
    /// <returns>Memory now (MiB); null where the system does not tell.</returns>
    private static double? Fresh()
    {
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
        return Memory("VmRSS");
    }

    private static double? Memory(string name) => !OperatingSystem.IsLinux()
        ? null
        : File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var kib, ..] ? double.Parse(kib.Trim(), CultureInfo.InvariantCulture) / KiB : null;
}
