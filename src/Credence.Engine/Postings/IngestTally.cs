using System.Globalization;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>Counts an ingest while it runs: by source, and by input for what went wrong.</summary>
internal sealed class IngestTally(IngestInputs inputs)
{
    private const string MendFile = "Mend or replace the file, or leave it out";
    private const int MostNamed = 5;
    private const string NameOther = "Name files with job postings; 'credence ingest --help' lists the formats";

    private readonly SortedDictionary<string, SourceTally> _sources = new(StringComparer.Ordinal);
    private readonly SourceTally[] _below = [.. inputs.Paths.Select(_ => new SourceTally())];
    private readonly ReadOutcome.Rejected?[] _otherThanPostings = new ReadOutcome.Rejected?[inputs.Paths.Count];
    private readonly long[] _acceptedBelow = new long[inputs.Paths.Count];
    private readonly long[] _recordsBelow = new long[inputs.Paths.Count];
    private readonly Dictionary<int, (CleanRecord First, long Count)> _unreadable = [];
    private readonly SortedSet<int> _short = [];

    internal long Records { get; private set; }

    internal long Distinct { get; private set; }

    internal void Reject(CleanRecord record)
    {
        var rejected = record.Rejected!;
        Of(record.Source).Reject(rejected.Reason);
        Count(record);
        _below[inputs.PathOf[record.Input]].Reject(rejected.Reason);
        if (rejected is { Reason: RejectReason.NotAPosting, Detail: not null })
            _otherThanPostings[inputs.PathOf[record.Input]] ??= rejected;
        if (rejected.Reason == RejectReason.Stub)
            _short.Add(record.Input);
        if (rejected.Reason == RejectReason.Unreadable)
            _unreadable[record.Input] = _unreadable.TryGetValue(record.Input, out var known) ? (known.First, known.Count + 1) : (record, 1);
    }

    internal void Accept(CleanRecord record, Novelty novelty)
    {
        Of(record.Source).Accept(novelty);
        Count(record);
        _acceptedBelow[inputs.PathOf[record.Input]]++;
        if (novelty == Novelty.Distinct)
            Distinct++;
    }

    /// <summary>The counts so far.</summary>
    internal (IngestCounts Total, IReadOnlyList<KeyValuePair<string, IngestCounts>> Sources) Counted() => (Total(), Sources());

    internal void AiRole(string source) => Of(source).AiRole();

    private IngestCounts Total()
    {
        var total = new SourceTally();
        foreach (var source in _sources.Values)
            source.AddTo(total);
        return total.Counts();
    }

    private IReadOnlyList<KeyValuePair<string, IngestCounts>> Sources() =>
        [.. _sources.Select(source => KeyValuePair.Create(source.Key, source.Value.Counts()))];

    /// <summary>What was left out as too short so far.</summary>
    internal ShortTexts TooShort() => new(Total().Rejected[RejectReason.Stub], _short.Count, [.. _short.Take(MostNamed).Select(input => inputs.Inputs[input].Path)]);

    /// <summary>Unreadable inputs, then named paths that gave nothing; those in the first list that were named themselves are not said twice.</summary>
    internal IReadOnlyList<IngestProblem> Problems()
    {
        var missing = inputs.Missing.Select(problem => problem.Where).ToHashSet(StringComparer.Ordinal);
        var empty = Enumerable.Range(0, inputs.Paths.Count).Where(path => _acceptedBelow[path] == 0 && !missing.Contains(inputs.Paths[path])).ToHashSet();
        var unreadable = _unreadable.OrderBy(input => input.Key).Select(input => Unreadable(input.Key, input.Value.First, input.Value.Count, empty)).ToList();
        var said = _unreadable.Keys.Where(input => inputs.Inputs[input].NamedByUser).Select(input => inputs.PathOf[input]).ToHashSet();
        return [.. inputs.Missing, .. unreadable, .. empty.Except(said).Order().Select(NothingIn)];
    }

    private IngestProblem Unreadable(int input, CleanRecord first, long count, HashSet<int> empty)
    {
        var named = inputs.Inputs[input].NamedByUser && empty.Contains(inputs.PathOf[input]);
        return new IngestProblem(first.Rejected!.Where, first.Rejected.Detail ?? "cannot be read", first.Next ?? MendFile, count, named);
    }

    private IngestProblem NothingIn(int path)
    {
        var records = _recordsBelow[path];
        var what = records == 0
            ? "no job posting was found here"
            : string.Create(CultureInfo.InvariantCulture, $"{(records == 1 ? "the 1 record" : $"none of the {records} records")} here {(records == 1 ? "cannot" : "can")} be counted: {WhyNone(path)}");
        return new IngestProblem(inputs.Paths[path], what, NameOther, records, Named: true);
    }

    private string WhyNone(int path)
    {
        var reasons = _below[path].Counts().Rejected.Where(reason => reason.Value > 0).OrderBy(reason => reason.Key).Select(reason => Words(reason.Key, reason.Value));
        var other = _otherThanPostings[path] is { } found ? $" ({(found.Where == inputs.Paths[path] ? "" : found.Where + ": ")}{found.Detail})" : "";
        return string.Join(", ", reasons) + other;
    }

    private static string Words(RejectReason reason, long count) => string.Create(CultureInfo.InvariantCulture, $"{count} ") + reason switch
    {
        RejectReason.NoText => count == 1 ? "has no description" : "have no description",
        RejectReason.Stub => string.Create(
            CultureInfo.InvariantCulture,
            $"{(count == 1 ? "is" : "are")} shorter than {Stubs.FewestCharacters} characters, or a single sentence up to {Stubs.LongestSentence}"),
        RejectReason.NotAPosting => count == 1 ? "is no job posting" : "are no job postings",
        _ => "cannot be read",
    };

    private void Count(CleanRecord record)
    {
        Records++;
        _recordsBelow[inputs.PathOf[record.Input]]++;
    }

    private SourceTally Of(string source)
    {
        if (!_sources.TryGetValue(source, out var tally))
            _sources.Add(source, tally = new SourceTally());
        return tally;
    }
}
