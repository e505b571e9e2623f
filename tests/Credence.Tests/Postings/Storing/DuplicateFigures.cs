using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Postings.Storing;
using Credence.Statistics;

namespace Credence.Tests.Postings.Storing;

/// <summary>How well duplicates are told apart on real postings, as the tables of docs/method/duplicates.md show it.</summary>
internal sealed partial class DuplicateFigures
{
    private const int PairsPerEmployer = 25;
    private const int TriesPerEmployer = 400;
    private const int OriginalsPerKind = 300;

    private readonly List<RealPosting> _postings = [];
    private readonly List<RealPosting> _originals = [];
    private readonly string[] _words;

    private DuplicateFigures(IEnumerable<RealPosting> postings, string folder)
    {
        using var store = PostingStore.Open(Path.Combine(folder, "titles"));
        using var untitled = PostingStore.Open(Path.Combine(folder, "no-titles"));
        foreach (var posting in postings)
        {
            var whole = posting with { With = Ask(store, posting, posting.Title), Without = Ask(untitled, posting, null) };
            _postings.Add(whole);
            if (whole.With.Novelty == Novelty.Distinct && whole.Without.Novelty == Novelty.Distinct)
                _originals.Add(whole);
        }

        _words = [.. _postings.Where((_, index) => index % 50 == 0).SelectMany(posting => posting.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))];
        var rows = new StringBuilder("| copies of postings of the store | n | found | 95 % interval | found without titles |\n|---|---|---|---|---|\n");
        var (found, all) = Injected(rows, store, untitled);
        rows.Append("\n| other jobs | n | taken for a duplicate | 95 % interval | without titles |\n|---|---|---|---|---|\n");
        var wrong = OtherJobs(rows, store, untitled);
        rows.Append(CultureInfo.InvariantCulture, $"\nRecall of all copies {Share(found, all)}; precision, with the real pairs of other jobs as the mistakes to be made, {Share(found, found + wrong)}.\n");
        Quality = rows.ToString();
        Rates = RatesByCorpus();
    }

    /// <summary>Recall on injected near duplicates and mistakes on other jobs, as tables.</summary>
    internal string Quality { get; }

    /// <summary>Exact and near duplicates by corpus, as a table.</summary>
    internal string Rates { get; }

    internal static DuplicateFigures Measure(string corpora, string scratch) => new(Read(corpora), scratch);

    private static IEnumerable<RealPosting> Read(string corpora) => PostingInputs.Find([corpora])
        .SelectMany(input => PostingReader.Read(input, null, null, CancellationToken.None))
        .OfType<ReadOutcome.Accepted>()
        .Select((outcome, index) => (Raw: outcome.Posting, Text: JobLists.Without(PlainText.Of(outcome.Posting.Body, outcome.Posting.BodyKind)), Index: index))
        .Where(posting => posting.Text.Length > 0 && !Stubs.IsStub(posting.Text))
        .Select(posting => new RealPosting(
            posting.Index, posting.Raw.Source, PlainText.Line(posting.Raw.Title), PlainText.Line(posting.Raw.Employer), PlainText.Line(posting.Raw.Location), posting.Text, default, default));

    private static Recognition Ask(PostingStore store, RealPosting posting, string? title) =>
        store.Recognize(RecordIdentity.Of(posting.Source, posting.Number.ToString(CultureInfo.InvariantCulture), title, posting.Text));

    private (int Found, int All) Injected(StringBuilder rows, PostingStore store, PostingStore untitled)
    {
        var kinds = new (string Name, Func<RealPosting, int, string> Change)[]
        {
            ("2 % of the words changed", (posting, seed) => InjectedDuplicates.Edited(posting.Text, 0.02, _words, seed)),
            ("5 % of the words changed", (posting, seed) => InjectedDuplicates.Edited(posting.Text, 0.05, _words, seed)),
            ("paragraphs reordered", (posting, seed) => InjectedDuplicates.Reordered(posting.Text, seed)),
            ("every line moved", (posting, seed) => InjectedDuplicates.LinesReordered(posting.Text, seed)),
            ("every line moved, 3 % of the words changed", (posting, seed) => InjectedDuplicates.Edited(InjectedDuplicates.LinesReordered(posting.Text, seed), 0.03, _words, seed)),
            ("relocated: another city, other pay", (posting, seed) => InjectedDuplicates.Relocated(posting.Text, posting.Location, seed)),
            ("last 10 % cut off", (posting, _) => InjectedDuplicates.Truncated(posting.Text, 0.1)),
            ("last 20 % cut off", (posting, _) => InjectedDuplicates.Truncated(posting.Text, 0.2)),
            ("last 30 % cut off", (posting, _) => InjectedDuplicates.Truncated(posting.Text, 0.3)),
        };
        var (foundOfAll, all) = (0, 0);
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            var originals = _originals.Where((_, index) => index % kinds.Length == kind).Take(OriginalsPerKind).ToList();
            var copies = originals.Select((original, seed) => original with { Source = "injected", Text = kinds[kind].Change(original, seed) }).ToList();
            var found = copies.Zip(originals).Count(pair => Ask(store, pair.First, pair.First.Title).Document == pair.Second.With.Document);
            var foundUntitled = copies.Zip(originals).Count(pair => Ask(untitled, pair.First, null).Document == pair.Second.Without.Document);
            rows.Append(Row(kinds[kind].Name, found, foundUntitled, copies.Count));
            (foundOfAll, all) = (foundOfAll + found, all + copies.Count);
        }

        return (foundOfAll, all);
    }

    private int OtherJobs(StringBuilder rows, PostingStore store, PostingStore untitled)
    {
        var pairs = PairsOfOneEmployer();
        var wrong = 0;
        foreach (var (from, to) in ((double, double)[])[(0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 1.01)])
        {
            var among = pairs.Where(pair => pair.Shared >= from && pair.Shared < to).ToList();
            var mistaken = among.Count(pair => pair.Later.With.Document == pair.Earlier.With.Document);
            var mistakenUntitled = among.Count(pair => pair.Later.Without.Document == pair.Earlier.Without.Document);
            wrong += mistaken;
            rows.Append(Row(string.Create(CultureInfo.InvariantCulture, $"real pairs of one employer, no word of the titles in common, {from * 100:0} to {Math.Min(100, to * 100):0} % of the shorter text in common"), mistaken, mistakenUntitled, among.Count));
        }

        foreach (var (shared, kind) in ((double, int)[])[(0.5, 0), (0.6, 1), (0.7, 2)])
        {
            var copies = _originals.Where((_, index) => index % 3 == kind).Take(OriginalsPerKind)
                .Select((original, index) => (Original: original, Other: _originals[((index * 37) + 11) % _originals.Count]))
                .Select(pair => pair.Original with { Source = "injected", Text = InjectedDuplicates.OtherJob(pair.Original.Text, pair.Other.Text, shared), Title = pair.Other.Title }).ToList();
            var mistaken = copies.Count(copy => Ask(store, copy, copy.Title).Novelty != Novelty.Distinct);
            var mistakenUntitled = copies.Count(copy => Ask(untitled, copy, null).Novelty != Novelty.Distinct);
            rows.Append(Row(string.Create(CultureInfo.InvariantCulture, $"made up: {shared * 100:0} % of one posting, the rest of another one"), mistaken, mistakenUntitled, copies.Count));
        }

        return wrong;
    }

    /// <summary>Pairs of postings of one employer whose titles share no word but whose texts share half of their words, line by line; drawn by chance.</summary>
    private List<(RealPosting Earlier, RealPosting Later, double Shared)> PairsOfOneEmployer()
    {
        var random = new Random(1);
        var pairs = new List<(RealPosting, RealPosting, double)>();
        var distinctTexts = _postings.Where(posting => posting.Employer is { Length: > 0 } && posting.With.Novelty != Novelty.ExactDuplicate);
        foreach (var employer in distinctTexts.GroupBy(posting => posting.Employer!.ToUpperInvariant()).Select(group => group.ToList()))
        {
            for (int tries = 0, taken = 0; tries < TriesPerEmployer && taken < PairsPerEmployer; tries++)
            {
                var (one, other) = (employer[random.Next(employer.Count)], employer[random.Next(employer.Count)]);
                var (titles, otherTitles) = (TitleOf(one), TitleOf(other));
                if (one.Number == other.Number || titles.Count == 0 || otherTitles.Count == 0 || titles.Overlaps(otherTitles) || SharedWords(one.Text, other.Text) is not (>= 0.5 and var shared))
                    continue;
                pairs.Add(one.Number < other.Number ? (one, other, shared) : (other, one, shared));
                taken++;
            }
        }

        return pairs;
    }

    private static HashSet<string> TitleOf(RealPosting posting) =>
        [.. TitleWord().Matches((posting.Title ?? "").ToLowerInvariant()).Select(word => word.Value).Where(word => word is not ("senior" or "junior" or "staff" or "principal" or "lead" or "the" or "and"))];

    /// <summary>Words of the lines both texts have, of the words of the text with fewer (ratio).</summary>
    private static double SharedWords(string one, string other)
    {
        var (a, b) = (Lines(one), Lines(other));
        return a.Where(line => b.ContainsKey(line.Key)).Sum(line => line.Value) / (double)Math.Max(1, Math.Min(a.Values.Sum(), b.Values.Sum()));

        static Dictionary<string, int> Lines(string text) =>
            text.Split('\n').Select(line => line.Trim().ToLowerInvariant()).Distinct().ToDictionary(line => line, line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private string RatesByCorpus()
    {
        var rows = new StringBuilder("| corpus | usable records | exact duplicates | near duplicates | distinct |\n|---|---|---|---|---|\n");
        foreach (var corpus in _postings.GroupBy(posting => posting.Source).OrderBy(group => group.Key, StringComparer.Ordinal).Append(_postings.GroupBy(_ => "all").Single()))
        {
            var n = corpus.Count();
            int Of(Novelty novelty) => corpus.Count(posting => posting.With.Novelty == novelty);
            string Cell(Novelty novelty) => string.Create(CultureInfo.InvariantCulture, $"{Of(novelty)} ({100.0 * Of(novelty) / n:0.0} %)");
            rows.Append(CultureInfo.InvariantCulture, $"| {corpus.Key} | {n} | {Cell(Novelty.ExactDuplicate)} | {Cell(Novelty.NearDuplicate)} | {Of(Novelty.Distinct)} |\n");
        }

        return rows.ToString();
    }

    private static string Row(string name, int count, int countUntitled, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {all} | {count} ({100.0 * count / all:0.0} %) | {Range(count, all)} | {countUntitled} ({100.0 * countUntitled / all:0.0} %) |\n");

    private static string Share(int count, int all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / all:0.0} % ({Range(count, all)}, n = {all})");

    private static string Range(int count, int all)
    {
        var range = WilsonInterval.Of(new Proportion(count, all))!.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{range.Low * 100:0.0} to {range.High * 100:0.0} %");
    }

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex TitleWord();

    private sealed record RealPosting(int Number, string Source, string? Title, string? Employer, string? Location, string Text, Recognition With, Recognition Without);
}
