namespace Credence.Tests.Evidence;

/// <summary>Which posting a label is of, without its text.</summary>
/// <param name="Source">Corpus, as <c>--by source</c> names it.</param>
/// <param name="Id">The source's own id; null where it gives none.</param>
/// <param name="Key">See <see cref="HandLabel.KeyOf"/>.</param>
internal readonly record struct LabelId(string Source, string? Id, string Key);
