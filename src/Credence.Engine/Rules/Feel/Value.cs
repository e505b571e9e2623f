namespace Credence.Rules.Feel;

/// <summary>One value of the expression language FEEL (DMN 1.5, section 10.3): immutable, compared by content. Unknown is <see cref="Null"/>, never zero.</summary>
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>Not known, not applicable, or the result of an operation that has none (such as a division by zero).</summary>
    public static Value Null { get; } = new Nothing();

    /// <summary>True where this is <see cref="Null"/>.</summary>
    public bool IsNull => this is Nothing;

    /// <summary>True, false, or null where this is no boolean.</summary>
    public bool? Truth => this is Boolean(var truth) ? truth : null;

    /// <summary>Levels of lists, contexts and ranges inside each other (count); 0 for a single value.</summary>
    internal virtual int Depth => 0;

    /// <summary>What walking through the whole value costs (steps), each shared part counted wherever it stands; capped at <see cref="FeelLimits.Steps"/>.</summary>
    internal virtual int Size => 1;

    /// <summary>The value for a truth of three values: true, false, or null where it is not known.</summary>
    public static Value Of(bool? truth) => truth is { } known ? new Boolean(known) : Null;

    /// <summary>The text, or null where there is none.</summary>
    public static Value Of(string? text) => text is null ? Null : new Text(text);

    /// <summary>The number, or null where there is none.</summary>
    public static Value Of(decimal? number) => number is { } known ? new Number(known) : Null;

    private static int DepthOf(IEnumerable<Value> parts) => parts.Aggregate(0, (deepest, part) => Math.Max(deepest, part.Depth)) + 1;

    private static int SizeOf(IEnumerable<Value> parts) => (int)Math.Min(FeelLimits.Steps, parts.Aggregate(1L, (size, part) => size + part.Size));

    /// <summary>No value; see <see cref="Value.Null"/>.</summary>
    public sealed record Nothing : Value;

    /// <summary>True or false.</summary>
    public sealed record Boolean(bool Is) : Value;

    /// <summary>A decimal number of at most 28 digits.</summary>
    public sealed record Number(decimal Amount) : Value;

    /// <summary>A text.</summary>
    public sealed record Text(string Content) : Value
    {
        internal override int Size => 1 + (Content.Length / 16);
    }

    /// <summary>A day.</summary>
    public sealed record Date(DateOnly Day) : Value;

    /// <summary>A time of day.</summary>
    /// <param name="Clock">The time on the clock.</param>
    /// <param name="Zone">Where that clock stands; null where it is not said.</param>
    public sealed record Time(TimeOnly Clock, ClockZone? Zone) : Value;

    /// <summary>A day and a time of day.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Clock">The time on the clock.</param>
    /// <param name="Zone">Where that clock stands; null where it is not said.</param>
    public sealed record DateTime(DateOnly Day, TimeOnly Clock, ClockZone? Zone) : Value;

    /// <summary>A duration of days and time.</summary>
    public sealed record DaysDuration(TimeSpan Span) : Value;

    /// <summary>A duration of years and months, in months.</summary>
    public sealed record MonthsDuration(long Months) : Value;

    /// <summary>Values in order; equal where all items are.</summary>
    public sealed record List(IReadOnlyList<Value> Items) : Value
    {
        internal override int Depth { get; } = DepthOf(Items);

        internal override int Size { get; } = SizeOf(Items);

        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        /// <inheritdoc/>
        public override int GetHashCode() => Items.Aggregate(17, (hash, item) => HashCode.Combine(hash, item));
    }

    /// <summary>Values by name, in order; equal where the same names have equal values, in whatever order.</summary>
    /// <param name="Entries">Names, each once, with their values.</param>
    public sealed record Context(IReadOnlyList<KeyValuePair<string, Value>> Entries) : Value
    {
        private readonly Dictionary<string, Value> _byName = new(Entries, StringComparer.Ordinal);

        internal override int Depth { get; } = DepthOf(Entries.Select(entry => entry.Value));

        internal override int Size { get; } = (int)Math.Min(FeelLimits.Steps, SizeOf(Entries.Select(entry => entry.Value)) + Entries.Sum(entry => entry.Key.Length / 16L));

        /// <summary>The value of a name, or null where the context has no such name.</summary>
        public Value? Find(string name) => _byName.GetValueOrDefault(name);

        /// <inheritdoc/>
        public bool Equals(Context? other) =>
            other is not null && Entries.Count == other.Entries.Count && Entries.All(entry => entry.Value.Equals(other.Find(entry.Key)));

        /// <inheritdoc/>
        public override int GetHashCode() => Entries.Aggregate(19, (hash, entry) => hash ^ HashCode.Combine(entry.Key.Length, entry.Value));
    }

    /// <summary>Everything between two ends.</summary>
    /// <param name="Low">Lower end; <see cref="Null"/> where there is none.</param>
    /// <param name="LowOpen">True where the lower end itself lies outside.</param>
    /// <param name="High">Upper end; <see cref="Null"/> where there is none.</param>
    /// <param name="HighOpen">True where the upper end itself lies outside.</param>
    public sealed record Range(Value Low, bool LowOpen, Value High, bool HighOpen) : Value
    {
        internal override int Depth => 1 + Math.Max(Low.Depth, High.Depth);

        /// <summary>True for a value a range can end at: one that stands for a single point.</summary>
        internal static bool CanEndAt(Value value) => value is not (Range or List or Context or Function);

        internal override int Size => 1 + Low.Size + High.Size;
    }

    /// <summary>A function; equal only to itself.</summary>
    /// <param name="Parameters">Its parameters, in order.</param>
    /// <param name="Result">Type of its result; null where not stated.</param>
    /// <param name="Body">Gives the result for as many arguments as there are parameters.</param>
    public sealed record Function(IReadOnlyList<FeelParameter> Parameters, FeelType? Result, Func<IReadOnlyList<Value>, Evaluation, Value> Body) : Value
    {
        /// <inheritdoc/>
        public bool Equals(Function? other) => ReferenceEquals(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Parameters.Count;
    }
}
