using Credence.Showcase.Data;

namespace Credence.Showcase.Watch.Measures;

/// <summary>How a column changed since the training.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is to the model.</param>
/// <param name="Verdict"><c>drift</c>, <c>no drift</c> or <c>not enough data</c>.</param>
/// <param name="Why">What that rests on, in one sentence without a final stop.</param>
/// <param name="ReferenceRows">Rows of the reference (count).</param>
/// <param name="CurrentRows">Rows now (count).</param>
/// <param name="Probability">Probability of changes so large where nothing changed, of all that was tested of the column (ratio).</param>
/// <param name="CorrectedProbability">The same corrected for the number of columns (Benjamini and Hochberg).</param>
/// <param name="Effect">Part of the rows that moved (ratio); null where there is no value to compare.</param>
/// <param name="RowsEnough">Rows (of a numeric column those with a number) from which on "no drift" can be told; null where the reference is too small for it.</param>
/// <param name="RowsEnoughOfEach">Rows from which on it could be told if the reference and the current rows had so many each; null where the reference is large enough as it is.</param>
/// <param name="Numeric">Measures of numbers; null for others.</param>
/// <param name="Categorical">Measures of categories, or of tenths where only these were logged; null for numbers.</param>
/// <param name="Missing">Rows without a value.</param>
/// <param name="Unseen">Rows with a text that no training row had; null for numbers.</param>
internal sealed record ColumnDrift(
    string Name, ColumnKind Kind, string Verdict, string Why, int ReferenceRows, int CurrentRows, double? Probability, double? CorrectedProbability, double? Effect, int? RowsEnough, int? RowsEnoughOfEach,
    NumericMeasures? Numeric, CategoricalMeasures? Categorical, MissingChange Missing, UnseenTexts? Unseen);
