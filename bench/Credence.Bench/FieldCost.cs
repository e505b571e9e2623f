using System.Diagnostics;
using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Finding;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Bench;

/// <summary>Processor time of each field finder on one thread, over the postings of a file or folder; prints a Markdown table.</summary>
/// <remarks>Times of the parts include reading the text once for all of them (the row <c>text</c>).</remarks>
internal static class FieldCost
{
    private const int Rounds = 7;

    internal static int Run(string path)
    {
        var lexicon = FieldLexicon.Read(DataFolder.Find());
        var finder = new FieldFinder(lexicon);
        var countries = new CountryFinder(lexicon.Places);
        var postings = PostingInputs.Find([path])
            .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
            .OfType<ReadOutcome.Accepted>()
            .Select(outcome => (outcome.Posting, PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind)))
            .ToList();
        Console.WriteLine($"{postings.Count} postings, {postings.Sum(posting => (long)posting.Item2.Length)} characters\n\n| part | least µs | median µs |\n|---|---|---|");
        using var none = lexicon.Scan.Read("");
        Row("all", (raw, text) => finder.Find(raw, text));
        Row("text", (_, text) => lexicon.Scan.Read(text).Dispose());
        Row("text + pay", (raw, text) => With(text, matches => lexicon.Pay.Find(raw.Pay, text, matches, "US")));
        Row("text + years", (_, text) => With(text, matches => lexicon.Years.Find(text, matches)));
        Row("text + degree", (_, text) => With(text, matches => lexicon.Degrees.Find(text, matches)));
        Row("seniority", (raw, text) => lexicon.Seniority.Find(raw.Seniority, raw.Title, text, none));
        Row("country", (raw, text) => countries.Find(raw.Country, raw.Location, [], text, none));
        Row("remote", (raw, _) => lexicon.Remote.Find(raw.Remote, raw.Location, raw.Title, [], none));
        Row("employer", (raw, _) => lexicon.Employers.Of(raw.Employer));
        return 0;

        void With<T>(string text, Func<PhraseMatches, T> find)
        {
            using var matches = lexicon.Scan.Read(text);
            find(matches);
        }

        void Row(string part, Action<RawPosting, string> work)
        {
            var micros = Enumerable.Range(0, Rounds + 1).Select(_ => Measure(work)).Skip(1).Order().ToList();
            Console.WriteLine(FormattableString.Invariant($"| {part} | {micros[0]:0.00} | {micros[Rounds / 2]:0.00} |"));
        }

        double Measure(Action<RawPosting, string> work)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.UserProcessorTime;
            foreach (var (raw, text) in postings)
                work(raw, text);
            process.Refresh();
            return (process.UserProcessorTime - before).TotalMicroseconds / postings.Count;
        }
    }
}
