namespace Credence.Pay.Studies;

/// <summary>One step of a study's recipe: rows kept, or a column changed. A closed set; docs/method/pay-evidence.md says what each does.</summary>
/// <param name="Counts">What the rows that are left are, for the sample flow; null where the step is not a line of it.</param>
public abstract record StudyStep(string? Counts)
{
    /// <summary>Keeps rows in which every column says something.</summary>
    /// <param name="Columns">Names of columns.</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Known(IReadOnlyList<string> Columns, string? Counts) : StudyStep(Counts);

    /// <summary>Keeps rows in which a column says one of some texts.</summary>
    /// <param name="Column">Its name.</param>
    /// <param name="Values">The texts.</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Among(string Column, IReadOnlyList<string> Values, string? Counts) : StudyStep(Counts);

    /// <summary>Keeps rows in which a column is a number within bounds; a row without a number goes.</summary>
    /// <param name="Column">Its name.</param>
    /// <param name="Bounds">The bounds; none of them: any number.</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Within(string Column, NumberBounds Bounds, string? Counts) : StudyStep(Counts);

    /// <summary>Puts values that few rows have together as one.</summary>
    /// <param name="Column">Its name.</param>
    /// <param name="FewerThan">A value with fewer rows than this is put there (count).</param>
    /// <param name="Into">The text they get.</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Lump(string Column, int FewerThan, string Into, string? Counts) : StudyStep(Counts);

    /// <summary>Sets numbers outside a range to its nearer end.</summary>
    /// <param name="Column">Its name.</param>
    /// <param name="Low">Lower end (unit of the column).</param>
    /// <param name="High">Upper end (same unit).</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Clip(string Column, double Low, double High, string? Counts) : StudyStep(Counts);

    /// <summary>Adds a column that is 1 where another says a text, and else 0.</summary>
    /// <param name="Column">Name of the new column.</param>
    /// <param name="Of">Name of the other.</param>
    /// <param name="Value">The text.</param>
    /// <param name="Counts">See <see cref="StudyStep"/>.</param>
    public sealed record Indicator(string Column, string Of, string Value, string? Counts) : StudyStep(Counts);
}
