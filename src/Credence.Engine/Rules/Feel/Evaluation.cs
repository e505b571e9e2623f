namespace Credence.Rules.Feel;

/// <summary>One evaluation: what it may still spend, and what went wrong in it. Not shared between threads.</summary>
/// <param name="asOf">The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</param>
public sealed class Evaluation(DateTime? asOf)
{
    private readonly List<FeelProblem> _problems = [];
    private readonly List<string> _held = [];
    private int _left = FeelLimits.Steps;
    private int _depth;

    /// <summary>The day and time that <c>now()</c> and <c>today()</c> say; null where they are null.</summary>
    public DateTime? AsOf { get; } = asOf;

    /// <summary>Types with names of their own.</summary>
    public IReadOnlyDictionary<string, TypeDefinition> Types { get; init; } = new Dictionary<string, TypeDefinition>(StringComparer.Ordinal);

    /// <summary>What went wrong, in the order it did, but that the steps were used up first of all; at most <see cref="FeelLimits.Problems"/>.</summary>
    public IReadOnlyList<FeelProblem> Problems => _problems;

    /// <summary>Rows of decision tables that held: id of the table, a slash, id of the row; in the order they were asked, at most <see cref="FeelLimits.Items"/>.</summary>
    public IReadOnlyList<string> Held => _held;

    /// <summary>Which expression of a model is evaluated now; null outside of models.</summary>
    internal string? Where { get; set; }

    /// <summary>Time that regular expressions have taken so far.</summary>
    internal TimeSpan PatternTime { get; set; }

    /// <summary>True once the steps are used up: whatever came out since means nothing.</summary>
    public bool Exhausted => _left <= 0;

    /// <summary>Null, with a message of why.</summary>
    public Value Trouble(int at, string message)
    {
        var problem = new FeelProblem(at, message) { Where = Where };
        if (_problems.Count < FeelLimits.Problems && !_problems.Contains(problem))
            _problems.Add(problem);
        return Value.Null;
    }

    internal void Hold(string table, string row)
    {
        if (_held.Count < FeelLimits.Items)
            _held.Add(table + "/" + row);
    }

    /// <summary>Takes steps; false once they are used up.</summary>
    internal bool Spend(int steps)
    {
        if (_left > 0 && steps >= _left)
        {
            if (_problems.Count == FeelLimits.Problems)
                _problems.RemoveAt(FeelLimits.Problems - 1);
            _problems.Insert(0, new FeelProblem(0, $"took more than {FeelLimits.Steps} steps") { Where = Where });
        }

        _left = Math.Max(0, _left - steps);
        return _left > 0;
    }

    /// <summary>Goes one level deeper; false where that is too deep. Every call has its <see cref="Leave"/>.</summary>
    internal bool Enter() => ++_depth <= FeelLimits.Calls && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();

    internal void Leave() => _depth--;

    /// <summary>The value, or null with a message where it is larger than a value may be.</summary>
    internal Value Bounded(Value value, int at) => value switch
    {
        Value.List { Items.Count: > FeelLimits.Items } or Value.Context { Entries.Count: > FeelLimits.Items } => Trouble(at, $"more than {FeelLimits.Items} items"),
        Value.Text { Content.Length: > FeelLimits.TextCharacters } => Trouble(at, $"a text of more than {FeelLimits.TextCharacters} characters"),
        { Depth: > FeelLimits.ValueDepth } => Trouble(at, $"more than {FeelLimits.ValueDepth} lists and contexts inside each other"),
        { Size: >= FeelLimits.Steps } => Trouble(at, "the value is too large"),
        _ => value,
    };
}
