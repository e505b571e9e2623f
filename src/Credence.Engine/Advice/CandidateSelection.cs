using Credence.Catalog;

namespace Credence.Advice;

/// <summary>Collects the certifications that come into question; one that has ended, or ends before the person can be ready, gives way to what follows it.</summary>
internal sealed class CandidateSelection(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts)
{
    private const string AskedSource = "credence/asked";
    private readonly Means _means = Means.Of(inputs.Answers);
    private readonly TargetPlatform? _platform = inputs.Rules.Options.PlatformOf(inputs.Answers);
    private readonly Dictionary<string, Candidate> _open = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Certification, ExamState)> _ended = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Certification, ExamState)> _ending = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Certification> _unclear = new(StringComparer.Ordinal);

    internal static CandidateSet Of(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts) => new CandidateSelection(inputs, facts).Select();

    /// <summary>The first end of an exam or certification that is known; null without one.</summary>
    internal static End? FirstEnd(ExamState state) =>
        new[] { state.ExamRetired, state.CertificationRetired }.OfType<End>().OrderBy(end => end.Day).FirstOrDefault();

    private CandidateSet Select()
    {
        var asked = inputs.Answers.TryGetValue(QuestionIds.Certification, out var name) ? inputs.Catalog.Find(name) : null;
        if (asked is { Kind: not CertificationKind.CertificateClass })
            Add(asked, isAsked: true, "You asked about it.", AskedSource, [FitsOutcome, next => StandsBeside(asked, next)]);

        foreach (var row in inputs.Rules.Candidates.Holding(facts, inputs.Receipt.AsOf).Select(CandidateRow.Of))
        {
            foreach (var item in inputs.Catalog.Certifications.Where(item => Fits(row, item)))
                Add(item, isAsked: false, row.Why, row.Source, [next => Fits(row, next)]);
        }

        foreach (var item in inputs.Catalog.Certifications.Where(item => _platform is not null && _platform.Vendors.Contains(item.VendorId)))
        {
            if (StateOf(item) is { Status: ExamStatus.Ended } ended)
                _ended.TryAdd(item.Id, (item, ended));
        }

        return new CandidateSet([.. _open.Values], [.. _ended.Values], [.. _ending.Values], [.. _unclear.Values], asked, asked is null ? null : StateOf(asked));
    }

    private void Add(Certification item, bool isAsked, string why, string source, IReadOnlyList<Func<Certification, bool>> preferred)
    {
        var state = StateOf(item);
        if (state.CanBeEarned && EndsTooSoon(item, state))
            GiveWay(item, state, isAsked, _ending, $"It follows {Label.Of(item)}, which ends before you can be ready.", source, preferred);
        else if (state.CanBeEarned)
            _open.TryAdd(item.Id, new Candidate(item, state, isAsked, why, source));
        else if (state.Status == ExamStatus.Ended)
            GiveWay(item, state, isAsked, _ended, $"It follows {Label.Of(item)}, which has ended.", source, preferred);
        else if (state.Status == ExamStatus.Unknown)
            _unclear.TryAdd(item.Id, item);
    }

    /// <summary>Adds the successors that pass the first of the preferences any of them passes, or else all.</summary>
    private void GiveWay(
        Certification item, ExamState state, bool isAsked, SortedDictionary<string, (Certification, ExamState)> gone, string why, string source,
        IReadOnlyList<Func<Certification, bool>> preferred)
    {
        if (!gone.TryAdd(item.Id, (item, state)))
            return;
        var next = state.Successors.Select(inputs.Catalog.Find).OfType<Certification>().ToList();
        var fitting = preferred.Select(fits => next.Where(fits).ToList()).FirstOrDefault(some => some.Count > 0);
        foreach (var successor in fitting ?? next)
            Add(successor, isAsked, why, source, preferred);
    }

    private bool EndsTooSoon(Certification item, ExamState state) =>
        FirstEnd(state) is { } end && _means.ReadyOn(inputs.Receipt.AsOf, item.Hours(inputs.Receipt.AsOf)) is { } ready && end.Day <= ready;

    private ExamState StateOf(Certification item) => item.StateAt(inputs.Receipt.AsOf);

    /// <summary>True where a rule for the person's outcome, whatever the platform, takes such a certification.</summary>
    private bool FitsOutcome(Certification item)
    {
        var onAnyPlatform = facts.Where(fact => fact.Key != QuestionIds.TargetPlatform).ToDictionary(StringComparer.Ordinal);
        return inputs.Rules.Candidates.HoldingOrOpen(onAnyPlatform, inputs.Receipt.AsOf).Any(row => CandidateRow.Of(row).Takes(item));
    }

    /// <summary>True where a rule takes both, so that they are of one level.</summary>
    private bool StandsBeside(Certification item, Certification next) =>
        inputs.Rules.Candidates.All.Select(CandidateRow.Of).Any(row => row.Takes(item) && row.Takes(next));

    private bool Fits(CandidateRow row, Certification item) =>
        row.Takes(item) && (!row.OnPlatform || (_platform is not null && _platform.Vendors.Contains(item.VendorId, StringComparer.Ordinal)));
}
