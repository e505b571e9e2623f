using Credence.Catalog;
using Credence.Rules;

namespace Credence.Advice;

/// <summary>Collects the certifications that come into question; an ended one gives way to what follows it.</summary>
internal sealed class CandidateSelection(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts)
{
    private const string AskedSource = "credence/asked";
    private readonly Dictionary<string, Candidate> _open = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Certification, ExamState)> _ended = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Certification> _unclear = new(StringComparer.Ordinal);

    internal static CandidateSet Of(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts) => new CandidateSelection(inputs, facts).Select();

    private CandidateSet Select()
    {
        var asked = inputs.Answers.TryGetValue(QuestionIds.Certification, out var name) ? inputs.Catalog.Find(name) : null;
        if (asked is not null)
            Add(asked, isAsked: true, "You asked about it.", AskedSource, _ => true);

        var platform = inputs.Rules.Candidates.PlatformOf(inputs.Answers);
        foreach (var row in inputs.Rules.Candidates.Rows.Where(row => Condition.Any(row.When, facts) == true))
        {
            foreach (var item in inputs.Catalog.Certifications.Where(item => Fits(row, item, platform)))
                Add(item, isAsked: false, row.Why, row.Source, next => Fits(row, next, platform));
        }

        foreach (var item in inputs.Catalog.Certifications.Where(item => platform is not null && platform.Vendors.Contains(item.VendorId)))
        {
            if (StateOf(item) is { Status: ExamStatus.Ended } ended)
                _ended.TryAdd(item.Id, (item, ended));
        }

        return new CandidateSet([.. _open.Values], [.. _ended.Values], [.. _unclear.Values], asked, asked is null ? null : StateOf(asked));
    }

    private void Add(Certification item, bool isAsked, string why, string source, Func<Certification, bool> fits)
    {
        var state = StateOf(item);
        if (state.CanBeEarned)
            _open.TryAdd(item.Id, new Candidate(item, state, isAsked, why, source));
        else if (state.Status == ExamStatus.Ended)
            AddSuccessors(item, state, source, fits);
        else if (state.Status == ExamStatus.Unknown)
            _unclear.TryAdd(item.Id, item);
    }

    private void AddSuccessors(Certification item, ExamState state, string source, Func<Certification, bool> fits)
    {
        if (!_ended.TryAdd(item.Id, (item, state)))
            return;
        var next = state.Successors.Select(inputs.Catalog.Find).OfType<Certification>().ToList();
        var fitting = next.Where(fits).ToList();
        foreach (var successor in fitting.Count > 0 ? fitting : next)
            Add(successor, isAsked: false, $"It follows {Label.Of(item)}, which has ended.", source, fits);
    }

    private ExamState StateOf(Certification item) => item.StateAt(inputs.Receipt.AsOf);

    private static bool Fits(CandidateRow row, Certification item, TargetPlatform? platform) =>
        row.Kinds.Contains(item.Kind)
        && row.Categories.Contains(item.Category, StringComparer.Ordinal)
        && (!row.OnPlatform || (platform is not null && platform.Vendors.Contains(item.VendorId, StringComparer.Ordinal)));
}
