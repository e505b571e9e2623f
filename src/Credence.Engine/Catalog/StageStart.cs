using Credence.Sources;

namespace Credence.Catalog;

/// <summary>When a stage of an exam's life began.</summary>
/// <param name="Stage">The stage; null for a launch whose stage no source names.</param>
/// <param name="When">A day, or only a month or year.</param>
/// <param name="SourceId">The source that is followed.</param>
public sealed record StageStart(Stage? Stage, PartialDate When, string SourceId);
