using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>How well mentions were found in postings that people had read and labeled.</summary>
/// <param name="Class">Which mentions.</param>
/// <param name="Counts">Postings found rightly, found wrongly, and missed.</param>
/// <param name="Postings">Labeled postings, without those whose label is doubtful for the class (count).</param>
/// <param name="MeasuredOn">Day of the measurement.</param>
/// <param name="Source">What the labels are and who made them.</param>
public sealed record ExtractionError(ErrorClass Class, DetectionError Counts, int Postings, DateOnly MeasuredOn, string Source);
