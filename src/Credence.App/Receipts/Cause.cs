using Credence.Sources;

namespace Credence.App.Receipts;

/// <summary>Why something stands otherwise in the new answer, as found by asking again with one thing changed.</summary>
/// <param name="Kind">What sort of cause it is.</param>
/// <param name="What">In words, without a final stop.</param>
/// <param name="Day">The day from which it shows; null where it is no matter of a day.</param>
/// <param name="Entries">Entries of the data it rests on, each with source and date; empty where it is none of them.</param>
internal sealed record Cause(CauseKind Kind, string What, DateOnly? Day, IReadOnlyList<DatedEntry> Entries);
