using Credence.Statistics;

namespace Credence.Evidence;

/// <summary>How well mentions were found in postings that people had read and labeled.</summary>
/// <param name="Class">Which mentions.</param>
/// <param name="Sample">Labeled postings by stratum, without those whose label is doubtful for the class; <see cref="LabeledStratum.Cases"/> are distinct postings of the corpora.</param>
/// <param name="MeasuredOn">Day of the measurement.</param>
/// <param name="Source">What the labels are and who made them.</param>
public sealed record ExtractionError(ErrorClass Class, DetectorSample Sample, DateOnly MeasuredOn, string Source);
